/** Matching alone, without a browser: detection against reading every character of the same text. */

import type { OwnWord } from '../../src/glossary/own-word.ts';
import type { Lexicon } from '../../src/guide/compile.ts';
import type { TermIndex } from '../../src/matcher/index/term-index.ts';
import { createDetector, openIndex } from '../../src/matcher/mod.ts';
import { encodeIndex } from '../../src/matcher-build/encode.ts';
import { everydayFor } from '../../src/matcher-build/everyday.ts';
import { spokenWords } from '../../src/matcher-build/word-frequency.ts';
import { numbers, textOf } from './pages.ts';
import { type Figure, figureOf, ratioOf } from './statistics.ts';

/** A lexicon of so many made-up two-word names, none of them everyday words. */
export function madeUpLexicon(terms: number): Lexicon {
	const next = numbers(terms);
	const syllables =
		'neur arthr cardi derm gastr hepat myel oste plant tars ven vas lymph chondr fibr scler'.split(' ');
	const endings = 'itis osis opathy ectomy algia oma emia plasty'.split(' ');
	const word = () =>
		`${syllables[next(16)]}o${syllables[next(16)]}${'aeiou'[next(5)]}${syllables[next(16)]}${endings[next(8)]}`;
	return {
		language: 'en',
		entries: Array.from({ length: terms }, (_, at) => ({
			id: `term-${String(at).padStart(6, '0')}`,
			category: 'condition' as const,
			fields: [],
			names: [{ text: `${word()} ${word()}`, kind: 'preferred' as const, hardness: 'hard' as const }],
			together: [],
		})),
	};
}

/** A glossary of made-up words, as readers' have them: words by themselves, and phrases with words of every day ("chondritis meeting"). */
export function madeUpWords(count: number): OwnWord[] {
	const everyday = spokenWords().slice(200, 9_000);
	return madeUpLexicon(count).entries.map(({ id, names }, at) => {
		const [one = '', two = ''] = (names[0]?.text ?? '').split(' ');
		const [second = ''] = at % 3 === 0 ? [] : (everyday[(at * 7) % everyday.length] ?? []);
		const name = second ? `${one} ${second}` : `${one}${two}`;
		return { id: `own:${id}`, name, also: [], meaning: 'A word that was made up for measuring.' };
	});
}

export interface Matching {
	readonly terms: number;
	/** Time of finding against time of reading. */
	readonly ratio: Figure;
}

/** Reads paragraphs of a page's length with a lexicon of a given size; every 100th word or so begins a name. */
export function timeMatching(terms: number, runs: number): Matching {
	const lexicon = madeUpLexicon(terms);
	const names = lexicon.entries.slice(0, 500).flatMap((entry) => entry.names.map(({ text }) => text));
	const blocks = textOf({ characters: 1_300_000, names, every: 150 });
	const index = openIndex(encodeIndex(lexicon, everydayFor(lexicon)).buffer);
	const finding: number[] = [];
	const reading: number[] = [];
	for (let run = 0; run <= runs; run++) {
		const start = performance.now();
		const found = find(index, blocks);
		const middle = performance.now();
		const sum = blocks.reduce(readEvery, 0);
		const end = performance.now();
		if (found === 0 || sum === 0) throw new Error('expected names in the text');
		// The first run warms up.
		if (run > 0) {
			finding.push(middle - start);
			reading.push(end - middle);
		}
	}
	return { terms, ratio: ratioOf(figureOf(finding), figureOf(reading)) };
}

/** Blocks in which something is found. */
function find(index: TermIndex, blocks: readonly string[]): number {
	const detector = createDetector(index);
	let found = 0;
	for (const text of blocks) {
		if (detector.probe(text, 0) >= 0 && !detector.read({ text, lang: 'en' }).empty) found++;
	}
	return found;
}

/** Looks at every character of a text. */
function readEvery(before: number, text: string): number {
	let sum = before;
	for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
	return sum;
}
