// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {hiddenOf, prose} from './prompt-page';

describe('a box that asks for consent', () => {
	const paid = '<a href="/pur">Subscribe now</a><p>Already a subscriber? <a href="/login">Sign in here</a></p>';

	it.each([
		`<div><div><p>We and our partners store cookies to show you content that is meant for you and nobody else on the boat.</p><button>Accept all</button></div><div><h3>Read ad-free</h3>${paid}</div></div>`,
		`<div><p>We use cookies. You can also sign up for our newsletter.</p><button>OK</button><button>Reject</button></div>`,
		'<div><p>Weiterlesen mit Werbung und Tracking</p><button>Akzeptieren</button><p>Bereits Abonnent? <a href="/l">Hier anmelden</a></p></div>',
		'<div><p>En acceptant les cookies, vous soutenez notre rédaction.</p><button>Accepter</button><p>Déjà abonné ? <a href="/l">Se connecter</a></p></div>',
		'<div class="modal"><h2>Are you a robot?</h2><p>Please sign in or tick the box to continue reading.</p><button>I am not a robot</button></div>',
	])('stays as it is: %s', box => {
		expect(hiddenOf(box)).toEqual([]);
	});

	it('spares no prompt beside the story it stands over', () => {
		const box = `<div><div><p>We use cookies.</p><button>Accept</button></div>${prose[0]}<p>Sign up to our free newsletter</p></div>`;
		expect(hiddenOf(box)).toEqual(['Sign up to our free newsletter']);
	});
});
