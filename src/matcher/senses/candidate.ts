/** A name found in a text, with all that its own letters and its place say, before what stands around it is weighed. */

import { type Hit, opensSentence } from '../find/scan.ts';
import { FLAGS } from '../index/layout.ts';
import type { TermIndex } from '../index/term-index.ts';
import { isUpper } from '../text/chars.ts';
import { isNoProse } from './places.ts';
import type { Around } from './surroundings.ts';
import { EVERYDAY, MEDICATION } from './thresholds.ts';

export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly reach: number;
	/** Name in the index, or -1 - together rule. */
	readonly name: number;
	readonly entry: number;
	readonly hardness: 0 | 1 | 2;
	readonly category: number;
	/** Its sense rule, -1 for none. */
	readonly rule: number;
	/** Set when an abbreviation: by what it is bound on a page. */
	readonly abbreviation: string | undefined;
	/** It needs more than to be there. */
	readonly doubtful: boolean;
	/** Two words or more, or an abbreviation of three letters or more. */
	readonly long: boolean;
	/** Its letter case may make it something else: a proper name, a shouted word, an abbreviation in small letters. */
	readonly oddCase: boolean;
	/** An abbreviation beside an amount, which may be a unit: "2 TB", "INR 4,500". */
	readonly counted: boolean;
	/** Where it stands it is no word of the text's own: an address, a name in code; or it is denied: "non-insulin-dependent". */
	readonly place: 'not:address' | 'not:longer-name' | undefined;
	/** A word, not everybody's, that texts about health have far more often than others. */
	readonly telling: boolean;
	/** Such a word, even where it is everybody's: "artery", "seizure". */
	readonly medical: boolean;
	/** It means something else in some longer name that the guide doesn't have. */
	readonly inLonger: boolean;
	/** What stands around it; undefined until weighed. */
	around: Around | undefined;
}

export function candidateOf(index: TermIndex, text: string, hit: Hit): Candidate {
	const { rows } = index;
	const { start, end, reach, name } = hit;
	if (name < 0) {
		const rule = -1 - name;
		const entry = rows.togetherInfo[rule * 4] ?? 0;
		const hardness = (rows.togetherInfo[rule * 4 + 1] ?? 0) as 0 | 1 | 2;
		return {
			...{ start, end, reach, name, entry, hardness, category: rows.categories[entry] ?? 0 },
			...{ rule: -1, abbreviation: undefined, long: true, doubtful: true, oddCase: false, counted: false },
			...{
				inLonger: false,
				telling: false,
				medical: false,
				place: placeOf(text, start, end),
				around: undefined,
			},
		};
	}
	const flags = index.flags[name] ?? 0;
	const entry = rows.nameEntry[name] ?? 0;
	const hardness = (flags & FLAGS.hardness) as 0 | 1 | 2;
	const rule = ruleOf(index, name);
	const isAbbreviation = (flags & FLAGS.abbreviation) !== 0;
	const letters = isAbbreviation ? lettersOf(text, start, end) : '';
	const single = (index.names.starts[name + 1] ?? 0) - (index.names.starts[name] ?? 0) === 1;
	const category = rows.categories[entry] ?? 0;
	// People write medicines like brands: "been on Gabapentin".
	const oddCase = isAbbreviation
		? letters === letters.toLowerCase() || isShouted(text, start, end) || isInitials(text, start, end)
		: single && category !== MEDICATION && (flags & FLAGS.capital) === 0 && isProper(text, start, end);
	return {
		...{ start, end, reach, name, entry, hardness, category, rule, oddCase },
		long: isAbbreviation ? letters.length >= 3 : !single,
		abbreviation: isAbbreviation ? `${entry} ${letters.toLowerCase()}` : undefined,
		doubtful:
			rule >= 0 ||
			hardness === EVERYDAY ||
			(isAbbreviation && letters.length <= 3 && !/\d/.test(letters)) ||
			oddCase,
		counted: isAbbreviation && isCounted(text, start, end),
		inLonger: (flags & FLAGS.inLonger) !== 0,
		telling: hardness !== EVERYDAY && (flags & FLAGS.telling) !== 0,
		medical: (flags & FLAGS.telling) !== 0,
		place: placeOf(text, start, end),
		around: undefined,
	};
}

function ruleOf(index: TermIndex, name: number): number {
	const { ruledNames, ruledBy } = index.rows;
	let from = 0;
	let to = ruledNames.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((ruledNames[middle] ?? 0) < name) from = middle + 1;
		else to = middle;
	}
	return ruledNames[from] === name ? (ruledBy[from] ?? -1) : -1;
}

function placeOf(text: string, start: number, end: number): Candidate['place'] {
	if (isNoProse(text, start, end)) return 'not:address';
	return /(?:^|[^\p{L}])non[-\u2010\u2011 ]$/iu.test(text.slice(Math.max(0, start - 5), start))
		? 'not:longer-name'
		: undefined;
}

/** Letters and digits of an abbreviation, without dots and plural "s". */
function lettersOf(text: string, start: number, end: number): string {
	return text
		.slice(start, end)
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/s$/, '');
}

/** The words on both sides are all capitals too: a headline, where "PAD" may be any pad. In a list, "T2DM, CKD", they are names. */
function isShouted(text: string, start: number, end: number): boolean {
	const before = /(\p{L}{3,})[^\p{L},;/+]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^[^\p{L},;/+]{1,3}(\p{L}{3,})/u.exec(text.slice(end, end + 30))?.[1];
	const loud = (word: string | undefined) => word !== undefined && word === word.toUpperCase();
	return (loud(before) && (after === undefined || loud(after))) || (loud(after) && before === undefined);
}

/** "Jackson PE, Nicod LP": who wrote something. */
function isInitials(text: string, start: number, end: number): boolean {
	if (end - start > 2) return false;
	return (
		/(?:^|[,;.]\s)\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
		/^[,.;]/.test(text.slice(end))
	);
}

/** "2 TB", "INR 4,500": a unit of something. */
function isCounted(text: string, start: number, end: number): boolean {
	return (
		/\d\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
		/^\s?\d{1,3},\d{3}/.test(text.slice(end, end + 9))
	);
}

/** One capitalised word amid small ones: "Bursa", "Frostbite", "Axon" may be a city, a game, a firm. */
function isProper(text: string, start: number, end: number): boolean {
	if (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1)) || opensSentence(text, start))
		return false;
	const before = /(\p{L}[\p{L}'’]*)[^\p{L}.!?]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^[^\p{L}.!?]{1,3}(\p{L}[\p{L}'’]*)/u.exec(text.slice(end, end + 30))?.[1];
	const small = (word: string | undefined) => word !== undefined && word === word.toLowerCase();
	return small(before) || (before !== undefined && small(after));
}
