/** Tells the background how much is hidden on a page, whenever that has changed. */
import type {tellBackground} from './native';

export function makeCount(tell: typeof tellBackground) {
	let told: [count: number, isOff?: true] = [0];
	/** Tells it again. */
	const retell = () => tell('hidden', ...told);
	return {
		retell,
		/** So much is hidden now. `isOff`: nothing, because the reader has turned cleaning off. */
		set(count: number, isOff: boolean) {
			if (count === told[0] && isOff === !!told[1]) return;
			told = isOff ? [count, true] : [count];
			retell();
		},
	};
}
