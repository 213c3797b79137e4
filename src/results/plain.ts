/** Lines of a sheet without what would be misread. Pure. */
import { cellsOf, kindOfCell } from './cells.ts';
import { withoutDates } from './tokens.ts';
import { unitsInSigns } from './unit-words.ts';

/** Numbers that belong to a name or a unit, and are no values; and what parts the words of a name. */
const NAME_NUMBERS = [
	/\(?\b25[\s-]?(?:OH|hydroxy\w*)\b\)?(?![\s-]*(?:D\b|vit))/gi,
	/\b25\s*-\s*hydroxy\w*/gi,
	/(?<=E\.?S\.?R\b\.?[^\d\n]{0,15})\b1(?:st)?\s*-?\s*h(?:(?:ou)?rs?)?\b\.?/gi,
	/(?<=\b(?:glucose|sugar|screen|challenge|load|GTT|OGTT)\b[^\d\n\t]{0,15}) ?\b[123]\s*-?\s*h(?:(?:ou)?rs?)?\b\.? ?/gi,
	/(?<=\b(?:glucose|sugar|screen|challenge|load|GTT|OGTT|after|post)\b[^\d\n\t]{0,15}) ?\b(?:50|75|100)\s*-?\s*g(?:rams?|ms?)?\b(?!\s*\/) ?/gi,
	/\(\s*["'“”‘’]?(?:good|bad)["'“”‘’]?\s*\)/gi,
	/\bper\s*1[.,]73\s*(?:square\s*met\w+|sq\w*\.?\s*m\w*|m2|m²)/gi,
];

/** One form for all spaces and letters; dates are still in it. */
export function normalised(line: string): string {
	return line.normalize('NFC').replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
}

/** `->` says neither more than nor less than. */
const ARROWS = /-+>|[→⟶➔]/g;

/** "The MCV, which is the size of the red cells, is 101": what a test is, told on the way to its value. */
const ASIDE =
	/,\s+(?:which|that)\s+(?:is|are|means?|measures?|shows?|tells?|carr(?:y|ies)|checks?|looks?)\b[^,.;:\d()]{2,100},(?=\s+(?:is|are|was|were|came|has|at)\b)/gi;

/** What a value was before: "(previously 92)", ", which had been 45,", "come down from 5.9 to". */
const BEFORE = [
	/\((?:previously|previous|prev\.?|was|last|before|prior|earlier|(?:up|down) from|from)\b[^()]*\)/gi,
	/,\s+which\s+(?:had been|was)\b[^,;()]{1,60},(?=\s+(?:is|has)\s+(?:now|come|gone|fallen|risen|dropped|improved|settled|back)\b)/gi,
	/(?<=\b(?:risen|rose|fallen|fell|come|came|gone|went|dropped|improved|up|down|increased|decreased|reduced|climbed)\s+)from\s+\d[\d.,]*(?:\s*[^\s\d]{1,10})?\s+(?=to\s+\d(?!(?:[^.;]|\.\d){0,80}\b(?:then|before|later|since|but|again)\b))/gi,
];
const BESIDE = [ASIDE, ...BEFORE];

/** Without what can't be a value: dates, and numbers of names. */
export function plainLine(line: string): string {
	const text = BESIDE.reduce(
		(before, pattern) => before.replace(pattern, ' '),
		bothSides(unitsInSigns(withoutDates(line)).replace(ARROWS, ' ')),
	);
	return withoutNameNumbers(text);
}

/** Without the numbers of names: "1 h 50 g" of a glucose screen. */
export function withoutNameNumbers(line: string): string {
	return NAME_NUMBERS.reduce((before, pattern) => before.replace(pattern, ' '), line);
}

const INDEX = '\\b(?:ABPI|ABI|ankle[\\s-]brachial(?: pressure)? index)\\b[^\\d\\n]{0,25}?';
const SIDE = '\\b(right|left|[RL])\\b';
const RATIO = '(\\d[.,]\\d+)';
/** "ABPI right 0.94, left 0.62" */
const SIDE_FIRST = new RegExp(
	`${INDEX}${SIDE}[^\\d\\n]{0,12}?${RATIO}\\D{1,20}?${SIDE}[^\\d\\n]{0,12}?${RATIO}`,
	'giu',
);
/** "ABI 0.94 (right), 0.62 (left)" */
const SIDE_LAST = new RegExp(
	`${INDEX}${RATIO}[^\\d\\n]{1,12}?${SIDE}\\D{1,12}?${RATIO}[^\\d\\n]{1,12}?${SIDE}`,
	'giu',
);

/** The second side of an ankle-brachial index is told without its name: it gets it. */
function bothSides(line: string): string {
	return line
		.replace(SIDE_FIRST, (_all, side, value, other, second) => told([side, value], [other, second]))
		.replace(SIDE_LAST, (_all, value, side, second, other) => told([side, value], [other, second]));
}

function told(...sides: readonly (readonly [side: string, value: string])[]): string {
	return sides.map(([side, value]) => `ABPI ${/^r/i.test(side) ? 'right' : 'left'} ${value}`).join('; ');
}

const INDEX_NAME = /^(?:ABPI|ABI|ankle[\s-]brachial(?: pressure)? index)\b/i;

/** "RIGHT  LEFT" over the columns: each value of an ankle-brachial index gets its side. */
export function withSides(lines: readonly string[]): readonly string[] {
	let sides: readonly string[] = [];
	return lines.map((line) => {
		const words = line.trim().split(/\s+/);
		const named = words.filter((word) => /^(?:right|left)$/i.test(word));
		if (named.length === 2 && !/\d/.test(line) && cellsOf(line).length >= 2) sides = named;
		if (sides.length === 0 || !INDEX_NAME.test(line.trim())) return line;
		const values = cellsOf(line).filter((cell) => kindOfCell(cell) === 'value');
		return values.length === 2
			? told([sides[0] ?? '', values[0] ?? ''], [sides[1] ?? '', values[1] ?? ''])
			: line;
	});
}
