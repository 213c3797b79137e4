/** What a sentinel's question shows of the page, without a browser. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { CalledBlock } from '../../../src/matcher/documents.ts';
import { createCalls } from '../../../src/page/sentinel/calls.ts';

const NAMES = 300;

it('a long paragraph is put together once, not once for each name in it', async () => {
	const names = Array.from({ length: NAMES }, (_, at) => `<a>neuropathy</a> of kind ${at} and `);
	const { window, document } = parseHTML(`<html><body><p>${names.join('')}so on.</p></body></html>`);
	const nodes = [...document.querySelectorAll('a')].map(({ firstChild }) => firstChild as unknown as Text);
	let shown: readonly CalledBlock[] = [];
	const calls = createCalls({
		window: window as unknown as Window,
		signal: new AbortController().signal,
		call: async (blocks) => {
			shown = blocks;
			return true;
		},
		drain: () => nodes,
		refused: () => undefined,
	});
	await calls.ask();
	const text = shown.map((block) => block.text).join('');
	for (const at of [0, NAMES / 2, NAMES - 10]) expect(text).toContain(`kind ${at} `);
	expect(text.length).toBeLessThan(names.join('').length);
});
