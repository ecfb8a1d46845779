// @vitest-environment node
/** Bylines that list several. */
import {describe, expect, it} from 'vitest';
import {story} from './furnished';

describe('the byline of several', () => {
	const credited = (line: string) => story('', `<h1>Ferries are free</h1>${line}`);

	it.each([
		['By Mara Quinn, Ida Sund and Tobias Halloway', 'Mara Quinn, Ida Sund and Tobias Halloway'],
		['By Mara Quinn, Ida Sund, and Tobias Halloway | Nov. 26, 2026', 'Mara Quinn, Ida Sund, and Tobias Halloway'],
		['By Mara Quinn, Ida Sund and Tobias Halloway, Nov. 26, 2026', 'Mara Quinn, Ida Sund and Tobias Halloway'],
		['Von Mara Quinn, Ida Sund und Tobias Halloway in Linz', 'Mara Quinn, Ida Sund und Tobias Halloway'],
		['Par Mara Quinn, Ida Sund et Tobias Halloway', 'Mara Quinn, Ida Sund et Tobias Halloway'],
		[
			'By Mara Quinn, Ida Sund, Tobias Halloway, Cecily Thorne-Baxter, Dmitri Volkov, Farid Haddad and Hana Mori',
			'Mara Quinn, Ida Sund, Tobias Halloway, Cecily Thorne-Baxter, Dmitri Volkov, Farid Haddad and Hana Mori',
		],
	])('is all that “%s” lists', (line, people) => {
		expect(credited(`<p>${line}</p>`).byline).toBe(people);
	});

	it.each([
		'Health Editor and Columnist',
		'Arts and Culture Editor',
		'Political Editor and Ida Sund',
		'Senior Writer and Ida Sund',
		'Staff Writer and Ida Sund',
		'Vice President and Ida Sund',
		'Registered Dietitian and Ida Sund',
		'Chief Economist and Ida Sund',
		'Guest Columnist and Ida Sund',
		'Real Estate and Ida Sund',
		'Personal Finance and Ida Sund',
		'New York and Ida Sund',
		'Los Angeles and Ida Sund',
		'Tel Aviv and Ida Sund',
		'Buenos Aires and Ida Sund',
		'Kuala Lumpur and Ida Sund',
		'Downing Street and Ida Sund',
		'White House and Ida Sund',
		'Salt Lake City and Ida Sund',
		'Washington DC and Ida Sund',
		'Washington D.C. and Ida Sund',
		'Quay Press',
		'Quay Press and Ida Sund',
		'Quay News and Ida Sund',
		'Quay Reports and Ida Sund',
		'Associated Press and Ida Sund',
		'Agence Quay and Ida Sund',
		'Quay Post and Ida Sund',
		'Quay Times and Ida Sund',
		'News Service and Ida Sund',
		'Ida Sund and Reuters',
		'Ida Sund and Quay Courier',
		'Ida Sund and Quay Wire Service',
		'Ida Sund and the Quay Courier',
		'Ida Sund and others',
		'Ida Sund and Staff Reports',
		'Ida Sund and Tobias Halloway, Quay Courier',
		'Ida Sund and Tobias Halloway, New York',
		'New York, and Ida Sund, Los Angeles',
		'Ida Sund and More Stories',
		'Ida Sund and Read Later',
		'Ida Sund and Share Story',
		'Ida Sund and May Thursday',
		'Ida Sund & Getty Images',
		'Ida Sund and 11 others',
		'Port Orme and Port Amity',
	])('is the first of “By Mara Quinn, %s”, behind whom a post, a place or a house may stand', rest => {
		expect(credited(`<p>By Mara Quinn, ${rest}</p>`).byline).toBe('Mara Quinn');
	});
});
