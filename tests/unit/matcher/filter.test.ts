/** The first look never misses: where it sees nothing, the detector marks nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfText, openLexicon } from '../../../src/cli/detect-command.ts';
import { createFilter, look, SEEN } from '../../../src/matcher/index/filter.ts';
import { createDetector } from '../../../src/matcher/mod.ts';
import { CASES } from '../../matcher/cases.ts';
import { filterBitsOf, lexiconOf } from './lexicon.ts';

const { lexicon: LEXICON, index: INDEX } = openLexicon();
const FILTER = createFilter(filterBitsOf(LEXICON));

/** What a page of blocks shows against what the filter would have sent. */
function missedIn(texts: readonly string[]): string[] {
	const detector = createDetector(INDEX);
	const readings = texts.map((text) => detector.read({ text, lang: 'en' }));
	const seen = texts.map((text) => look(FILTER, text));
	const marked = readings.map((reading) => detector.judge(reading).length);
	const missed = texts.filter((_, at) => (marked[at] ?? 0) > 0 && seen[at] === SEEN.nothing);
	// Doubtful words alone are nothing: then there is no mark on the whole page.
	const isCalled = seen.includes(SEEN.sure);
	return isCalled ? missed : texts.filter((_, at) => (marked[at] ?? 0) > 0);
}

const NAMES = LEXICON.entries.flatMap((entry) => entry.names.map(({ text }) => text));
const TOGETHER = LEXICON.entries.flatMap((entry) =>
	entry.together.map((rule) => rule.words.map((group) => group.split('|')[0] ?? '').join(' ')),
);
const CUES = [
	...new Set(
		LEXICON.entries.flatMap((entry) =>
			entry.names.flatMap(({ sense }) => (sense?.needs ?? []).map((cue) => cue.replace('*', 'al'))),
		),
	),
];

describe('the filter', () => {
	it('sees every name of the guide, by itself and in a sentence', () => {
		for (const name of [...NAMES, ...TOGETHER]) {
			expect(missedIn([name, `My ${name}, and pain in the foot.`]), name).toEqual([]);
			// With nothing else on the page that speaks for it.
			for (const text of [name, `It is ${name} again.`]) expect(missedIn([text]), text).toEqual([]);
		}
	});

	it('sees whatever detection is tried on', () => {
		for (const { text } of CASES) expect(missedIn(blocksOfText(text).map((block) => block.text))).toEqual([]);
		const folder = 'tests/matcher/pages';
		for (const file of readdirSync(folder))
			expect(
				missedIn(blocksOfText(readFileSync(join(folder, file), 'utf8')).map((block) => block.text)),
				file,
			).toEqual([]);
	});

	it('sees names however they are dressed and whatever stands around them', () => {
		const word = fc.oneof(
			fc.constantFrom(...NAMES),
			fc.constantFrom(...NAMES.flatMap((name) => name.split(' '))),
			fc.constantFrom(...CUES),
			fc.constantFrom(...TOGETHER),
			fc.constantFrom(...'and or of the in my left both pain numb a'.split(' ')),
			fc.string({ unit: 'grapheme', maxLength: 4 }),
		);
		const dress = fc.constantFrom(
			(text: string) => text,
			(text: string) => text.toUpperCase(),
			(text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
			(text: string) => `${text}s`,
			(text: string) => `${text}'s`,
			(text: string) => `${text}’s`,
			(text: string) => text.replace(/^(..)/, '$1\u00ad'),
			(text: string) => text.replaceAll(' ', '-'),
			(text: string) => text.replaceAll(' ', '\u00a0'),
			(text: string) => text.normalize('NFD'),
			(text: string) => [...text].join('.'),
		);
		const gap = fc.constantFrom(
			' ',
			' ',
			' ',
			'-',
			', ',
			'. ',
			'/',
			' and ',
			'\n',
			'—',
			'',
			'’',
			"'",
			'·',
			'™',
			'𝐚',
			'ª',
		);
		const text = fc
			.array(fc.tuple(word, dress, gap), { maxLength: 14 })
			.map((parts) => parts.map(([raw, wear, after]) => wear(raw) + after).join(''));
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
				expect(missedIn(texts)).toEqual([]);
			}),
			{ numRuns: 3_000 },
		);
	});

	it('sees a name whose word beside the gate has a letter before its apostrophe', () => {
		// The last one's rarest word is met too often to stand for the name by itself.
		const names = ['grand d’or', 'd’or grand', 'eye o’b'];
		const filter = createFilter(filterBitsOf(lexiconOf(names.map((name) => [name]))));
		for (const name of names) expect(look(filter, `A ${name}, there.`), name).toBe(SEEN.sure);
	});

	it('holds back everyday words with nothing beside them that speaks for them', () => {
		const lexicon = lexiconOf([
			['neuropathy'],
			[{ text: 'stroke', sense: { form: 'stroke', needsHealthPage: true } }],
		]);
		const filter = createFilter(filterBitsOf(lexicon));
		expect(look(filter, 'A golf stroke, then a stroke of luck.')).toBe(SEEN.doubtful);
		expect(look(filter, 'The stroke hit his brain.')).toBe(SEEN.sure);
		expect(look(filter, 'A stroke is a clotting matter.')).toBe(SEEN.sure);
		expect(look(filter, 'A neuropathy.')).toBe(SEEN.sure);
		expect(look(FILTER, 'Nothing to see here.')).toBe(SEEN.nothing);
	});

	it('calls for words that a cue of their own can make ours, for it has no room for those cues', () => {
		const lexicon = lexiconOf([[{ text: 'scan', sense: { form: 'scan', needs: ['week'] } }]]);
		const filter = createFilter(filterBitsOf(lexicon));
		expect(look(filter, 'A scan at twelve weeks.')).toBe(SEEN.sure);
		expect(look(filter, 'A poem that does not scan.')).toBe(SEEN.sure);
	});

	it('of ten thousand names calls for nearly no words that are none, and is in doubt about few', () => {
		const letters = 'bcdfghjklmnpqrtvwxz';
		const word = (seed: number) =>
			Array.from(
				{ length: 6 },
				(_, at) => letters[Math.floor(seed / letters.length ** (at % 4)) % letters.length],
			).join('');
		const entry = (at: number) => ({
			id: `e${at}`,
			category: 'condition' as const,
			fields: [],
			together: [],
			names: [{ text: `${word(at)} ${word(at * 7 + 3)}`, kind: 'plain' as const, hardness: 'hard' as const }],
		});
		const bits = filterBitsOf({
			language: 'en',
			entries: Array.from({ length: 10_000 }, (_, at) => entry(at)),
		});
		const filter = createFilter(bits);
		const seen = Array.from({ length: 2_000 }, (_, at) =>
			look(filter, `${word(200_000 + at * 13)} ${word(300_000 + at * 11)}`),
		);
		expect(seen.filter((what) => what === SEEN.sure).length).toBeLessThan(20);
		expect(seen.filter((what) => what !== SEEN.nothing).length).toBeLessThan(60);
	});

	it('knows the common words that its table takes for names as mistakes', () => {
		const common = 'what does call back known links before people would there could because'.split(' ');
		expect(common.filter((word) => look(FILTER, word) !== SEEN.nothing)).toEqual([]);
		expect(Array.from({ length: 100 }, (_, number) => look(FILTER, `${number}`))).not.toContain(SEEN.sure);
	});

	it('takes a word that is a name in small letters and an abbreviation in capitals for both', () => {
		const sense = { form: 'pad', needsHealthPage: true } as const;
		const lexicon = lexiconOf([
			['neuropathy'],
			[{ text: 'pad', sense }],
			[{ text: 'PAD', kind: 'abbreviation', sense: { ...sense, form: 'PAD' } }],
		]);
		const filter = createFilter(filterBitsOf(lexicon));
		for (const text of ['A pad for the painful heel.', 'A PAD of the painful heel.'])
			expect(look(filter, text)).toBe(SEEN.sure);
	});
});
