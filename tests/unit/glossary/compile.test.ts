/** A reader's own glossary: what is made of its names finds them wherever they stand, and only them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWordsOf, mostCommon } from '../../../src/glossary/common-words.ts';
import { compileGlossary, whyNotFindable } from '../../../src/glossary/compile.ts';
import { type OwnWord, ownId } from '../../../src/glossary/own-word.ts';
import { KINDS } from '../../../src/guide/kinds.ts';
import { createFilter, look, SEEN } from '../../../src/matcher/index/filter.ts';
import { openIndex } from '../../../src/matcher/mod.ts';
import { ownWordsIn } from '../../../src/matcher/own-words.ts';
import { spokenWords } from '../../../src/matcher-build/word-frequency.ts';

const COMMON = commonWordsOf(mostCommon(spokenWords()));

const word = (name: string, ...also: string[]): OwnWord => ({ id: ownId(name), name, also, meaning: name });

function opened(...words: OwnWord[]) {
	const { index, filter } = compileGlossary(words, COMMON);
	const opened = openIndex(index);
	const bits = createFilter(filter);
	return {
		found: (text: string) => ownWordsIn(opened, text).map(({ start, end }) => text.slice(start, end)),
		matches: (text: string) => ownWordsIn(opened, text),
		seen: (text: string) => look(bits, text),
	};
}

describe('words of one’s own', () => {
	const { found, matches, seen } = opened(
		word('MDT', 'multidisciplinary team'),
		word('key worker'),
		word('recovery room'),
		word('recovery'),
		word('anaemia clinic'),
		word('cold'),
		word('Café Stroke'),
		word('A&E'),
		word('Hb'),
		word('GP'),
		word('overtime'),
		word('day of surgery'),
	);

	it.each([
		['as they are written', 'The MDT meets.', ['MDT']],
		['by their other names', 'Your multidisciplinary team', ['multidisciplinary team']],
		['as plurals and with hyphens', 'Two key-workers, one Key Worker', ['key-workers', 'Key Worker']],
		['in the other spelling', 'the anemia clinic', ['anemia clinic']],
		['the longest of them', 'the recovery room, then recovery', ['recovery room', 'recovery']],
		['with accents or without', 'at the cafe stroke', ['cafe stroke']],
		['with a sign in them', 'Come to A&E.', ['A&E']],
		['in capitals alone where they are', 'A GP, a gp, a Gp.', ['GP']],
		['as they are written, and nothing is made of them', 'over time, day in my surgery', []],
		['with their capital', 'An Hb of 120, no hb.', ['Hb']],
		['with nothing about health around', 'A cold beer at the bar.', ['cold']],
		['not in other letters than capitals where they are capitals', 'mdt', []],
		['not in addresses', 'www.recovery.example', []],
		['not in other words', 'coldness discovery', []],
	])('are found %s', (_how, text, expected) => {
		expect(found(text)).toEqual(expected);
		if (expected.length > 0) expect(seen(text)).toBe(SEEN.sure);
	});

	it('are of a category that nobody switches off', () => {
		const [match] = matches('recovery');
		expect(match).toMatchObject({ entry: 'own:recovery', hardness: 0, subjects: 0 });
		expect(match?.category).toBe(KINDS.own);
	});
});

describe('a name', () => {
	it.each([
		['боль', /can’t find the letter “б”/],
		['痛み', /can’t find the letter/],
		['B', /“B” can’t be found as it is written/],
		...['mg', 'hb', 'ß', '#NOF', 'Nil by mouth (NBM)', '<b>bold</b>', '🩺 round', '@home'].map(
			(name): [string, RegExp] => [name, /can’t be found as it is written/],
		),
		['12', /has no letters/],
		['and the', /stands in nearly every text/],
		['of this', /stands in nearly every text/],
		['…', /has no letters/],
		['', /has no letters/],
		['the', /stands in nearly every text/],
		['People', /stands in nearly every text/],
	])('“%s” is not findable', (name, why) => {
		expect(whyNotFindable(name, COMMON)).toMatch(why);
	});

	it.each([
		'IT',
		'MG',
		'4AT',
		'6MWT',
		'GP',
		'IFN-γ',
		'A&E',
		'D&C',
		'T4',
		'O2',
		'U/S',
		'N/A',
		'Hb',
		'Rx',
		'the day room',
		'wound',
		'B12',
		'naïve',
		'T-cell',
		'the wall',
		'β-blocker',
		'Ward 7',
	])('“%s” is', (name) => {
		expect(whyNotFindable(name, COMMON)).toBeUndefined();
	});
});

it('whatever is findable is found, and the filter says so', () => {
	const letters = fc.string({
		unit: fc.constantFrom(...'abcdefgstuvwxyzABCDESéü'),
		minLength: 1,
		maxLength: 9,
	});
	const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 });
	const part = fc.oneof(
		{ weight: 4, arbitrary: letters },
		digits,
		fc.tuple(letters, letters).map((both) => both.join('’')),
		fc.tuple(letters, digits).map((both) => both.join('')),
	);
	const between = fc.constantFrom(' ', ' ', ' ', '-', '/', ' & ');
	const name = fc
		.tuple(part, fc.array(fc.tuple(between, part), { maxLength: 3 }))
		.map(([first, more]) => first + more.flat().join(''));
	fc.assert(
		fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: ownId }), (names) => {
			const findable = names.filter((each) => whyNotFindable(each, COMMON) === undefined);
			fc.pre(findable.length > 0);
			const { matches, seen } = opened(...findable.map((each) => word(each)));
			for (const each of findable) {
				const text = `Here ${each}, there.`;
				expect(matches(text), JSON.stringify(names)).not.toEqual([]);
				expect(seen(text), JSON.stringify(names)).toBe(SEEN.sure);
			}
		}),
		{ numRuns: 150 },
	);
});
