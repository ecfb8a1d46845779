// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {hiddenOf} from './prompt-page';

describe('a box in which the house of a known frame speaks for itself', () => {
	it.each([
		'<h2>Unlock this story</h2><ul><li>Monthly</li><li>$14.99</li><li>Yearly</li><li>$119.99</li></ul><button>Choose plan</button><p>Ad-free reading. One login.</p>',
		'<h3>Why inkl?</h3><ul><li>100+ trusted publishers</li><li>No ads or clickbait</li><li>One low price</li></ul><a href="/j">Try it free</a>',
		'<p>Love inkl? Share it.</p><p>Refer a friend and you both get a free month.</p><a href="/r">Get my referral link</a>',
		'<h2>Pick the plan that suits you</h2><table><tr><th>Free</th><th>Premium</th></tr><tr><td>10 stories a month</td><td>Unlimited stories</td></tr></table><button>Get started</button>',
	])('goes whole, though few of its lines ask: %s', box => {
		const words = box
			.replace(/<[^>]+>/g, ' · ')
			.split(' · ')
			.filter(word => word.trim());
		const hidden = hiddenOf(`<div>${box}</div>`).join(' · ');
		expect(words.filter(word => !hidden.includes(word))).toEqual([]);
	});

	it.each([
		'<h3>What they cost</h3><ul><li>Skyview: £10.99 a month</li><li>Reelbox: £8.99 a month, first week free</li></ul><a href="/news/prices">How we compared them</a>',
		'<h3>What they cost</h3><ul><li>inkl: £9.99 a month, 100 titles</li><li>Readall: £11.99 a month</li></ul><a href="/news/apps">The whole table</a>',
		'<h3>Membership fees</h3><table><tr><th>Plan</th><th>Fee</th></tr><tr><td>Adult</td><td>£40 a year</td></tr><tr><td>Family</td><td>£70 a year</td></tr></table><a href="/news/fees">All fees</a>',
		'<h3>How to join</h3><p>The pool costs £9 a month.</p><p>The first month is free.</p><a href="https://pool.example/join">Join</a>',
		'<p>inkl could not load this story. Check your connection.</p><button>Try again</button>',
		'<h3>Something went wrong with your payment</h3><p>Your inkl membership could not be renewed.</p><button>Update card</button>',
		'<h3>inkl support</h3><p>Hi! How can we help you today?</p><input><button>Send</button>',
		'<h3>Your privacy at inkl</h3><p>Choose what we may store.</p><button>Save choices</button><button>Agree</button>',
		'<h3>One more step</h3><p>inkl needs to know that you are no robot.</p><button>Continue</button>',
		'<button>What does a digital subscription cost?</button><p>About £10 a month for most papers.</p><button>Can I read free?</button><p>Three articles on most sites.</p>',
	])('is none that a story or a page’s tools say so little in: %s', box => {
		expect(hiddenOf(`<div>${box}</div>`)).toEqual([]);
	});

	it('takes none of the short lines of a story along that stand around it', () => {
		const card = '<div><p>Love inkl? Share it.</p><p>You both get a free month.</p><a href="/r">Get my link</a></div>';
		const hidden = hiddenOf(
			`<div><p>Berg reads it at night.</p><p>He subscribes to nothing.</p>${card}<p>Nor do I.</p></div>`,
		);
		expect(hidden.join(' · ')).toBe('Love inkl? Share it. · You both get a free month. · Get my link');
	});
});
