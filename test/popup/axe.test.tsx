// @vitest-environment jsdom
import axe from 'axe-core';
import {beforeEach, expect, it, vi} from 'vitest';
import type {View} from '../../popup/state';
import {click, drawn, storyView} from './drawn';
import {arabic} from './foreign-stories';
import {uncovered, veiling} from './hidden';
import {bare, ferry, longHeadline} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

// The gallery has axe look at the same screens in a real browser, where colours and boxes count too.
const options = {rules: {'color-contrast': {enabled: false}}};

beforeEach(() => {
	document.documentElement.lang = 'en';
	document.title = 'Standfirst';
});

const screens: [string, View, string[]][] = [
	['reading', {kind: 'reading'}, []],
	['a story', storyView(ferry), []],
	['a sentence found', storyView(ferry), ['#sentence-1']],
	['what was hidden', storyView(ferry), ['.tool-hidden']],
	['the choices', storyView(ferry), ['.tool-look']],
	['a long live blog', storyView(longHeadline), []],
	['Arabic', storyView(arabic), []],
	['a bare story', storyView(bare, uncovered), []],
	['a part', storyView({...ferry, part: 'excerpt'}), []],
	['no article', {kind: 'notAnArticle', veiling}, []],
	['gone', {kind: 'gone', page: 'https://tidewater.example/island/pier-vote'}, []],
	['out of reach', {kind: 'unreachable', why: 'kept'}, []],
];

it.each(screens)('axe finds nothing in: %s', async (_, view, clicks) => {
	const {find} = drawn(view, {stale: view.kind === 'story', reach: 'offered'});
	for (const selector of clicks) click(find(selector));
	const {violations} = await axe.run(document, options);
	expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
});
