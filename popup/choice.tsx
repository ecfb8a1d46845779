/** One of a few, and on or off. */
import type {ComponentChildren} from 'preact';

type Option<T> = {value: T; label: string; shown?: ComponentChildren};
type ChoiceProps<T> = {legend: string; name: string; options: Option<T>[]; value: T; choose: (value: T) => void};

/** A row of options of which one is chosen. `shown`: what to draw instead of the label, for those who see it. */
export function Choice<T extends string | number>({legend, name, options, value, choose}: ChoiceProps<T>) {
	return (
		<fieldset class="choice">
			<legend>{legend}</legend>
			<div>
				{options.map(option => (
					<label key={option.value}>
						<input type="radio" name={name} checked={option.value === value} onChange={() => choose(option.value)} />
						{option.shown && <span aria-hidden="true">{option.shown}</span>}
						<span class={option.shown ? 'unseen' : undefined}>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

type SwitchProps = {label: string; on: boolean; disabled?: boolean; turn: (on: boolean) => void};

export function Switch({label, on, disabled, turn}: SwitchProps) {
	return (
		<label class="switch">
			<input
				type="checkbox"
				role="switch"
				aria-checked={on}
				checked={on}
				disabled={disabled}
				onChange={event => turn(event.currentTarget.checked)}
			/>
			<span>{label}</span>
		</label>
	);
}
