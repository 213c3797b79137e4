/** The scanner against the naive way: one regular expression over all names. They must agree on any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probe, scan } from '../../../src/matcher/find/scan.ts';
import { bareIndexOf, lexiconOf } from './lexicon.ts';

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Leftmost-longest, by one alternation of all names, longest first. */
function naive(names: readonly string[], text: string): Span[] {
	const word = (letters: string, last: boolean, isLastOfSome: boolean): string => {
		const loose = [...letters].join('\u00ad*');
		// A word of two letters has a plural only at the end of a longer name: "flare-ups".
		const hasPlural = letters.length >= (isLastOfSome ? 2 : 3) && !/\d/.test(letters);
		const plural = hasPlural ? '(?:\u00ad*s)?' : '';
		return `${loose}${plural}${last ? '' : "(?:['’]s)?"}`;
	};
	const patterns = names.map((name) => {
		const words = name.split(' ');
		return words
			.map((letters, at) => word(letters, at === words.length - 1, at > 0 && at === words.length - 1))
			.join('(?:[ \u00a0]+|-)');
	});
	// A possessive may follow; any other letter after an apostrophe belongs to the word.
	const edge = "(?=(?:['’]s)?(?!['’]?[\\p{L}\\p{N}\u00ad]))";
	const expressions = patterns.map((pattern) => new RegExp(`${pattern}${edge}`, 'iuy'));
	const unended = patterns.map((pattern) => new RegExp(pattern, 'iuy'));
	// The number of a footnote may be glued to a long word in small letters.
	const footnote = /(?<=\p{Ll}{5})\d{1,2}(?:[,–-]\d{1,2})*(?![\p{L}\p{N}_]|[.,-][\p{L}\p{N}])/uy;
	const found: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		if (/[\p{L}\p{N}\u00ad]['’]?$/u.test(text.slice(0, at))) continue;
		let end = -1;
		for (const hit of expressions) {
			hit.lastIndex = at;
			if (hit.test(text)) end = Math.max(end, hit.lastIndex);
		}
		for (const hit of unended) {
			hit.lastIndex = at;
			if (!hit.test(text)) continue;
			footnote.lastIndex = hit.lastIndex;
			if (footnote.test(text)) end = Math.max(end, hit.lastIndex);
		}
		if (end < 0) continue;
		found.push({ start: at, end });
		at = end - 1;
	}
	return found;
}

function scanned(names: readonly string[], text: string): Span[] {
	const { hits } = scan(bareIndexOf(lexiconOf(names.map((name) => [name]))), text);
	const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
	let free = 0;
	return sorted.flatMap(({ start, end }) => {
		if (start < free) return [];
		free = end;
		return [{ start, end }];
	});
}

/** Letters from which no English spelling rule can make anything. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 't'), minLength: 2, maxLength: 6 });
const name = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const separator = fc.constantFrom(' ', ' ', ' ', '  ', '-', '\u00a0', '. ', ', ', '\n\n', '—', '');

function textOf(names: readonly string[]) {
	const dressed = fc
		.tuple(
			fc.constantFrom(...names.flatMap((words) => words.split(' '))),
			fc.constantFrom('', '', '', 's', "'s", '’s', '9'),
			fc.boolean(),
			fc.boolean(),
		)
		.map(([word, tail, upper, soft]) => {
			const raw = soft && word.length > 2 ? `${word.slice(0, 2)}\u00ad${word.slice(2)}` : word;
			return (upper ? raw.toUpperCase() : raw) + tail;
		});
	return fc
		.array(fc.tuple(fc.oneof(dressed, letters), separator), { maxLength: 14 })
		.map((parts) => parts.map(([word, gap]) => word + gap).join(''));
}

const lexiconAndText = fc
	.uniqueArray(name, { minLength: 1, maxLength: 8 })
	.chain((names) => fc.tuple(fc.constant(names), textOf(names)));

describe('the scanner and one regular expression', () => {
	it('agree on any text and lexicon', () => {
		fc.assert(
			fc.property(lexiconAndText, ([names, text]) => {
				expect(scanned(names, text)).toEqual(naive(names, text));
			}),
			{ numRuns: 300 },
		);
	});

	it('agree that a text has nothing when a probe says so', () => {
		fc.assert(
			fc.property(lexiconAndText, ([names, text]) => {
				const index = bareIndexOf(lexiconOf(names.map((words) => [words])));
				const first = naive(names, text)[0];
				const probed = probe(index, text, 0);
				if (first) expect(probed).toBeGreaterThanOrEqual(0);
				if (first) expect(probed).toBeLessThanOrEqual(first.start);
			}),
			{ numRuns: 150 },
		);
	});

	it('never throws and stays inside the text, whatever the units', () => {
		const index = bareIndexOf(lexiconOf([['ab ka'], ['A&E'], ['b 12 ta']]));
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '\ud83e', '\u0301', "'", '.', '&', 'A') }),
				(a, b) => {
					const text = a + b + a;
					let before = 0;
					for (const { start, end } of scan(index, text).hits) {
						expect(start).toBeGreaterThanOrEqual(before);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						before = start;
					}
				},
			),
		);
	});
});
