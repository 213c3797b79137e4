/** Where tests are named in a line. Pure. */
import { literally } from '../literally.ts';
import { LAB_TESTS } from './tests.ts';

export interface NameAt {
	readonly test: string;
	readonly start: number;
	readonly end: number;
	/** One or two letters, which mean the test only right before its value. */
	readonly isShort: boolean;
}

/** The same words of other fluids, or of other tests, mean something else. */
const OTHER_BEFORE =
	/(?:urin(?:e|ary)|csf|stool|faecal|fecal|fluid|saliva|sweat|24[\s-]?h(?:our)?s?)[\s,:.-]*(?:\w+\s)?$|\bfree[ -]$|\bU[ -]$|\b(?:mean|(?:mean|average)(?: (?:blood|plasma|daily|weekly|estimated)){0,2}|average|VLDL|LDL ?[/:]|remnant|immature|very|indirect|unconjugated|delta|coronary|bone|binding|dihydroxy|pre|glycated|glycosylated|reticulocyte|nucleated|red cell|RBC|erythrocyte|CV (?:for|of))[\s-]*$/i;
const OTHER_AFTER =
	/^[\s,:-]*(?:clearance|kinase|tolerance|electrophoresis|antibod\w+|receptors?|node|nodes|deficiency|binding|phosphokinase|C\b(?=\s*(?:activity|antigen))|index|ratio\b|valproate|carbonate|chloride|6[\s-]*phosph\w*|folate|score)/i;
/** "Hb F", "Protein S": other proteins. */
const KINDS_AFTER = /^[\s,:-]*(?:S|A2|F|E)\b/;
const OF_KINDS = new Set(['haemoglobin', 'total-protein']);
/** "Bilirubin, indirect", "PSA free": another part of it. */
const PARTS_AFTER: Readonly<Record<string, RegExp>> = {
	bilirubin: /^[\s,:(-]*(?:in-?direct\w*|indire[kc]t\w*|un-?conj\w*|delta|urin\w*)\b/i,
	psa: /^[\s,:(-]*(?:free|density|velocity|ratio|frei\w*|vrij|frit|libre)\b/i,
	glucose: /^[\s,:(-]*(?:middel|average|mean)\b/i,
	ldl: /^\s*[:/]\s*HDL\b/i,
	// A marker of tumours.
	calcium: /^[\s-]*(?:125|15[.-]3|19[.-]9|72[.-]4|27[.-]29)(?![\d.])/,
};
/** "500 MG 2 TABLETS": an amount. */
const AMOUNT_BEFORE = /\d\s*$/;
const DECIMAL_AFTER = /^\W*\d{1,2}[.,]\d/;
/** Not the first hour. */
const HOUR_AFTER = /^[\s,:-]*(?:1\s*\/\s*2|½|2(?:nd)?|second)\s*h(?:ou)?rs?/i;
/** "Creatinine, urine", but the albumin to creatinine ratio is always of urine. */
const FLUID_AFTER = /^[\s,:(-]*(?:in\s+)?(?:urine|urinary|csf|stool|fluid)\b/i;
/** One of several that another test is made of: "FIB-4 (AST, ALT, platelets)". */
const LISTED_BEFORE = /\([^()]*,[^()]*$/;
const LISTED_AFTER = /^[^()\d]*\)/;

const COLUMN = /\t|\|/;

interface Pattern {
	readonly test: string;
	/** Made when it is first asked for: to make them all takes half a second on a slow machine, and a line needs a few. */
	readonly pattern: RegExp;
	/** Its first word, and all of it written together. */
	readonly words: readonly string[];
	/** What a line must hold somewhere besides. */
	readonly parts: readonly string[];
	readonly isShort: boolean;
}

/** "MCV" is written "M.C.V." as well. */
const ABBREVIATION = /^[A-Z]{3,4}$/i;
const DOTTED = /(?<!\p{L})(?:\p{L}\. ?){2,3}\p{L}(?!\p{L})/gu;

const PATTERNS: readonly Pattern[] = LAB_TESTS.flatMap(({ id, names, short = [] }) => [
	...[...new Set(names.map((name) => name.toLowerCase()))].map((name) => patternOf(id, name, false)),
	...short.map((name) => patternOf(id, name, true)),
]);

function patternOf(test: string, name: string, isShort: boolean): Pattern {
	let pattern: RegExp | undefined;
	const parts = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return {
		test,
		isShort,
		parts: isShort ? [] : parts.slice(1).filter((part) => part.length > 2 && !ABBREVIATION.test(part)),
		words: [...new Set([parts[0] ?? '', parts.join(''), parts.slice(0, 2).join('')])],
		get pattern() {
			pattern ??= expressionOf(name, isShort);
			return pattern;
		},
	};
}

function expressionOf(name: string, isShort: boolean): RegExp {
	const words = name
		.split(/[\s-]+/)
		.map((word) => (ABBREVIATION.test(word) ? `(?:${word}|${[...word].join('\\. ?')}\\.?)` : literally(word)))
		.join('[\\s,_-]*');
	const before = isShort ? '(?<![\\p{L}\\p{N}/^%])' : '(?<![\\p{L}\\p{N}/])';
	const after = isShort ? '(?![\\p{L}\\p{N}/^+]|-(?!\\d))' : '(?![\\p{L}\\p{N}/])';
	return new RegExp(`${before}${words}${after}`, isShort ? 'gu' : 'giu');
}

/** Patterns by the words that a line must hold one of: most lines hold none. */
const BY_WORD = new Map<string, Pattern[]>();
for (const pattern of PATTERNS) {
	for (const word of pattern.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), pattern]);
}

function isMeant({ test, isShort }: NameAt, before: string, after: string): boolean {
	// Words of other columns say nothing of this one.
	if (OTHER_BEFORE.test(before.split(COLUMN).at(-1) ?? '')) return false;
	if (OTHER_AFTER.test(after.split(COLUMN)[0] ?? '')) return false;
	if (OF_KINDS.has(test) && KINDS_AFTER.test(after)) return false;
	if (test === 'magnesium' && isShort && AMOUNT_BEFORE.test(before) && !DECIMAL_AFTER.test(after))
		return false;
	if (PARTS_AFTER[test]?.test(after)) return false;
	if (HOUR_AFTER.test(after)) return false;
	if (test !== 'acr' && FLUID_AFTER.test(after)) return false;
	return !(LISTED_BEFORE.test(before) && LISTED_AFTER.test(after));
}

/** Longer lines are text, not results. */
const LONGEST = 2_000;

/** Letters of a word that can't well be two words. */
const LONG_WORD = 8;
const LONG_WORDS = new Set(
	LAB_TESTS.flatMap(({ names }) => names.map((name) => name.toLowerCase())).filter(
		(name) => name.length >= LONG_WORD && /^\p{L}+$/u.test(name),
	),
);

/** Longer lines are no rows of a table. */
const LONGEST_ROW = 200;

/** "Haemo globin": a name that was split where it was scanned. */
export function withWholeNames(line: string): string {
	if (line.length > LONGEST_ROW) return line;
	return withoutFalseDigits(line).replace(
		/(?<!\p{L})(\p{L}{2,}) (?=(\p{L}{2,}))/gu,
		(all, first: string, rest: string) => (LONG_WORDS.has((first + rest).toLowerCase()) ? first : all),
	);
}

/** Digits that are read for letters where a sheet is scanned. */
const FALSE_DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' };

/** "Haem0globin" */
function withoutFalseDigits(line: string): string {
	return line.replace(/(?<![\p{L}\p{N}])\p{L}[\p{L}015]{6,}/gu, (word) => {
		const letters = word.replace(/[015]/g, (digit) => FALSE_DIGITS[digit] ?? digit);
		return letters !== word && LONG_WORDS.has(letters.toLowerCase()) ? letters : word;
	});
}

/** Lines of a sheet are asked for their names again and again, by each step that puts them together. */
const KNOWN = new Map<string, readonly NameAt[]>();
const MOST_KNOWN = 4_000;

/** The tests that a line names, in order; of names that overlap the longer one. */
export function findNames(line: string): readonly NameAt[] {
	if (line.length > LONGEST) return [];
	const known = KNOWN.get(line);
	if (known) return known;
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	const names = namesIn(line);
	KNOWN.set(line, names);
	return names;
}

/** "Cholesterol | HDL cholesterol" are two names, though "cholesterol HDL" is one as well. */
function spread({ start, end }: NameAt, line: string): number {
	return line.slice(start, end).includes('\t') ? 1 : 0;
}

function namesIn(line: string): readonly NameAt[] {
	const lower = line.toLowerCase();
	const words: string[] = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
	const dotted = line.match(DOTTED)?.map((word) => word.toLowerCase().replace(/[. ]/g, '')) ?? [];
	const possible = new Set([...words, ...dotted].flatMap((word) => BY_WORD.get(word) ?? []));
	const all = [...possible]
		.filter(({ parts }) => parts.every((part) => lower.includes(part)))
		.flatMap(({ test, pattern, isShort }) =>
			[...line.matchAll(pattern)].map(({ index, 0: text }) => ({
				test,
				start: index,
				end: index + text.length,
				isShort,
			})),
		)
		.sort(
			(a, b) => spread(a, line) - spread(b, line) || b.end - b.start - (a.end - a.start) || a.start - b.start,
		);
	const taken: NameAt[] = [];
	for (const name of all) {
		if (taken.every(({ start, end }) => name.end <= start || name.start >= end)) taken.push(name);
	}
	const meant = taken
		.filter((name) => isMeant(name, line.slice(0, name.start), line.slice(name.end)))
		.sort((a, b) => a.start - b.start);
	return meant.filter((name, at) => !isBeside(name, meant[at - 1], line));
}

/** "HbA1c (Glycosylated Hb)": another word for the test before it, in brackets of its own. */
function isBeside({ start, end }: NameAt, before: NameAt | undefined, line: string): boolean {
	if (!before) return false;
	const isOpen = /^\s*\([^()\d\t]*$/.test(line.slice(before.end, start));
	return isOpen && /^[^()\d\t:]*\)/.test(line.slice(end));
}
