/** Budgets in bytes, on what `npm run build` left. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const KB = 1_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
	const folder = join('.output', build);
	const size = (file: string) => statSync(join(folder, file)).size;

	test('was built', () => {
		expect(existsSync(folder), `expected ${folder}: run npm run build first`).toBe(true);
	});

	test.each([
		// With the filter of all bundled terms in it: every frame of every page carries this. 0.65 kB for each hundred entries.
		// 0.3 kB tell the marker where what both use is; the marker is 5.7 kB smaller for it. 0.2 kB are so that a page with "é" or "™" on it needs no class of letters;
		// 0.3 are for names of a reader's own glossary, which a script of its own brings.
		['sentinel.js', 35],
		['own-names.js', 1.1],
		// Put into frames in which there is something to mark. 9 kB are for asking, text by text, what may be read
		// and what a reader sees, by getters that no page can name an element after; 2 kB for whose a press is and for how many marks a page bears;
		// 0.9 kB are what its parts call each other. What is stored is checked by the background.
		['marker.js', 45],
		// Loaded when the first card opens: when and where it stands.
		// 0.1 kB ask for own words anew, whose file may have changed; 1.1 hear of a preview of the page's own that comes before the card.
		['card.js', 30.3],
		// Loaded by the card itself. It holds all that a card can say, usual ranges and exceptions included; 1.7 kB are for words of the reader's own file.
		['card-frame.js', 33],
		// With the detector of the whole browser in it: once, in no page. Its rules of what a word means grow with what they tell apart;
		// half a kB is for whose emergency number a card shows, 0.1 to answer a call at its first sure name,
		// and 4.5 for a glossary of the reader's own, of which half a kB looks up what is typed.
		['background.js', 75.1],
		// Opened once for the whole browser. Two fifths are what people say beside words with other meanings, so that one everyday neighbour
		// is enough; 14 kB are what all other words say that stand around them. Else it grows by some 0.14 kB an entry: 98 came for children,
		// mental health, lungs, pregnancy and infections.
		['guide/index.bin', 393],
		// Opened when the guide's tab is first looked at: where words stand in the guide and in what people say of it. Read as it lies, and some
		// 1.4 kB an entry; a tenth of it is everyday English.
		['guide/ask-index.bin', 2_750],
		// And what else answering needs: signs of danger, and what is learned of how people tell of them.
		['guide/ask-en.json', 345],
		// Read at each opening of the popup: names, category, subjects and level of all entries, some 0.16 kB each.
		['guide/list-en.json', 312],
		// And whom to call where.
		['guide/regions-en.json', 6],
		// Read when the checklist is looked at: what stands in many of its conditions stands here once.
		['guide/triage-en.json', 280],
	])('%s weighs at most %d kB', (file, most) => {
		expect(size(file)).toBeLessThanOrEqual(most * KB);
	});

	test('the sentinel looks up no class of letters where nobody asked for one', () => {
		const script = readFileSync(join(folder, 'sentinel.js'), 'utf8');
		// In a literal there is one backslash, in a string that a pattern is made of there are two.
		expect(script).not.toMatch(/(?<!\\)(?:\\\\)*\\p\{/i);
	});

	test('the popup opens with one little script and one style sheet, and without what answers questions or asks them', () => {
		const html = readFileSync(join(folder, 'popup.html'), 'utf8');
		const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
		// Each file more is asked for and handed over by itself, before anything is painted.
		expect(scripts).toHaveLength(1);
		expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
		expect(scripts.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(95 * KB);
	});

	test('one card is small enough to be read at once', () => {
		const cards = readdirSync(join(folder, 'guide/cards'));
		expect(Math.max(...cards.map((card) => size(join('guide/cards', card))))).toBeLessThanOrEqual(24 * KB);
	});

	test('pages of the extension hold no address on the network and no inline script', () => {
		for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
			const html = readFileSync(join(folder, page), 'utf8');
			expect(html).not.toMatch(/(src|href)="https?:/);
			expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
		}
	});
});
