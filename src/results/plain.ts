/** Lines of a sheet without what would be misread. Pure. */
import { cellsOf, kindOfCell } from './cells.ts';
import { withoutDates } from './tokens.ts';
import { unitsInSigns } from './unit-words.ts';

/** Numbers that belong to a name or a unit, and are no values; and what parts the words of a name. */
const NAME_NUMBERS = [
	/\(?\b25[\s-]?(?:OH|hydroxy\w*)\b\)?(?![\s-]*(?:D\b|vit))/gi,
	/\b25\s*-\s*hydroxy(?!vit)\w*/gi,
	/(?<=E\.?S\.?R\b\.?[^\d\n]{0,15})\b1(?:st)?\s*-?\s*h(?:(?:ou)?rs?)?\b\.?/gi,
	/(?<=\b(?:glucose|sugar|screen|challenge|load|GTT|OGTT)\b[^\d\n\t]{0,15}) ?\b[123]\s*-?\s*h(?:(?:ou)?rs?)?\b\.? ?/gi,
	/(?<=\b(?:glucose|sugar|screen|challenge|load|GTT|OGTT|after|post)\b[^\d\n\t]{0,15}) ?\b(?:50|75|100)\s*-?\s*g(?:rams?|ms?)?\b(?!\s*\/) ?/gi,
	/\b(?:CKD[\s-]*EPI|MDRD|Cockcroft\S*)[\s,(-]{0,3}(?:19|20)\d{2}\b/gi,
	/\b[1-5](?:st|nd|rd|th)[\s-]*gen(?:eration)?\b\.?/gi,
	/\(\s*["'“”‘’]?(?:good|bad)["'“”‘’]?\s*\)/gi,
	/(?<!\bmin(?:ute)?\s*)\/\s*1[.,]73\s*\(?m(?:\^|\*{1,2})?[2²]\)?/gi,
	/\bper\s*1[.,]73\s*(?:square\s*met\w+|sq\w*\.?\s*m\w*|m2|m²)/gi,
];

/** "Estimated  Average  Glucose": columns don't part such a word from what it is about. */
const SPACED_OUT = /(?<=\b(?:average|mean|VLDL|non-?HDL|indirect)) \t(?=\p{L})/giu;

/** Strokes of drawn tables. */
const STROKES = /[│┃║¦]/g;
/** "between 3.5 and 5.3", "[3.5; 5.3]": the forms of a range that have no dash. */
const BETWEEN = /\bbetween\s+(\d[\d.,]*)\s+and\s+(?=\d)/gi;
const IN_SQUARE = /(?<=\[\s?)(\d[\d.,]*)\s?;\s?(?=\d[\d.,]*\s?\])/g;
/** ">>" points to what follows, and says of no number that it is less. */
const POINTERS = />{2,3}|»/g;
/** "Natrium;P", "Hæmoglobin A1c(IFCC);Hb(B)": in what it is measured, as Nordic laboratories write it behind a name. */
const SYSTEM =
	/(?<=^[^;]*[\p{L})\]]);\s?(?:fP|Pt?|S|B|U|E|L|Hb\(B\)|Nyrer?|Csv|Lkcs?(?:\(B\))?|Erc?s?(?:\(B\))?|Plasma|Serum|Blod|Urin)(?=\s{2,}|\s*\t|\s*$)(?=[^;]*$)/u;

/** One form for all spaces, letters, strokes and ranges; dates are still in it. */
export function normalised(line: string): string {
	return line
		.normalize('NFC')
		.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
		.replace(STROKES, '|')
		.replace(BETWEEN, '$1 - ')
		.replace(IN_SQUARE, '$1 - ')
		.replace(POINTERS, (pointer) => ' '.repeat(pointer.length))
		.replace(SYSTEM, (system) => ' '.repeat(system.length))
		.replace(SPACED_OUT, ' ');
}

const IN_LIST = /^\s*\(?(\d{1,2})(?:[.)]\s+(?=\S)|(?:\s*\t| {2,})(?=\p{L}))/u;
/** Fewer items are no list. */
const FEWEST_ITEMS = 3;

/** @returns as many lines; without the numbers of a list's items */
export function withoutItemNumbers(lines: readonly string[]): readonly string[] {
	const numbers = lines.flatMap((line) => IN_LIST.exec(line)?.[1] ?? []).map(Number);
	const rising = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
	const isList = numbers.length >= FEWEST_ITEMS && rising >= numbers.length / 2;
	return isList
		? lines.map((line) =>
				line.replace(IN_LIST, (number) => (line.includes(' \t') ? ' '.repeat(number.length) : '')),
			)
		: lines;
}

/** `->` says neither more than nor less than. */
/** Bounded, so that a ruled line is not gone through from each of its strokes. */
const ARROWS = /-{1,9}>|[→⟶➔]/g;

/** "The MCV, which is the size of the red cells, is 101": what a test is, told on the way to its value. */
const ASIDE =
	/,\s+(?:(?:which|that)\s+(?:is|are|means?|measures?|shows?|tells?|carr(?:y|ies)|checks?|looks?|(?:\p{L}+\s+){1,3}(?:may|can|will|often|tends?))|(?:an?|the|your|one)\s+(?:marker|measure|test|sign|form|type|store|protein|enzyme|salt|hormone|blood|level|good|bad|long|three))\b[^,.;:\d()]{2,100},(?=\s+(?:is|are|was|were|came|has|at)\b)/giu;

/** What a value was before: "(previously 92)", ", which had been 45,", "come down from 5.9 to". */
const BEFORE = [
	/\((?:previously|previous|prev\.?|was|last|before|prior|earlier|baseline|(?:up|down) from|from)\b[^()]*\)/gi,
	/\((?:in|on|at|since)\s[^()\d]{0,30}(?:19|20)?(?:\d\d)?[^()\d]{0,12}\b(?:was|had been)\s[^()]*\)/gi,
	/\bwas\s+\d[\d.,]*(?:\s*[^\s\d,;.]{1,14})?\s+in\s+(?:(?:19|20)\d{2}|·)(?:,?\s+(?:and\s+)?\d[\d.,]*\s+in\s+(?:(?:19|20)\d{2}|·)){0,4},?\s+(?:and|but)\s+(?=(?:it\s+)?(?:is|has)\b)/gi,
	/(?<=\p{L}\s+)(?<!\b(?:ranges?|normal|reference|limits?|values?|interval|varies|vary|doses?|increased?|reduced?|goes|go|titrated?)\s+)from\s+\d[\d.,]*(?:\s*[^\s\d]{1,10})?\s+(?=to\s+\d[\d.,]*(?:\s*[^\s\d,.;]{1,14})?\s*(?:[.,;)]|and\b|$)(?!(?:[^.;]|\.\d){0,80}\b(?:then|before|later|since|but|again)\b))/giu,
	/,\s+(?:up|down|risen|fallen)\s+from\s+\d[^();]{0,60}?(?=\s*\()/gi,
	/,\s+which\s+(?:had been|was)\b[^,;()]{1,60},(?=\s+(?:is|has)\s+(?:now|come|gone|fallen|risen|dropped|improved|settled|back)\b)/gi,
	/(?<=\b(?:risen|rose|fallen|fell|come|came|gone|went|dropped|improved|up|down|increased|decreased|reduced|climbed)\s+)from\s+\d[\d.,]*(?:\s*[^\s\d]{1,10})?\s+(?=to\s+\d(?!(?:[^.;]|\.\d){0,80}\b(?:then|before|later|since|but|again)\b))/gi,
];
/** "eGFR fallen by 11 since last sample": how much it has changed. */
const CHANGED_BY =
	/\b(?:fallen|fell|risen|rose|dropped|down|up|increased?|decreased?|reduced|gone|changed|improved)\s+by\s+\d[\d.,]*(?:\s*%)?/gi;
/** "Borderline: 200 - 239", "Diabetic : >= 6.5": bands of a key that are not the usual one. */
const BANDS =
	/(?<![\p{L}-])(?:(?:severe(?:ly)?|mild(?:ly)?|very|moderate(?:ly)?)\s+)?(?:deficien\w*|insufficien\w*|pre-?\s?diabet\w*|diabet\w*|borderline(?:\s+high)?|high(?:\s+risk)?|(?:near|above)[\s-](?:ideal|optimal)|(?:moderate|average)\s+risk|elevated|toxic\w*|poor(?:\s+control)?)(?:\s*[:=]\s*|(?<=borderline(?:\s+high)?)\s+)(?:(?:[<>≤≥]=?|up to|above|below|over|under)\s*\d[\d.,]*|\d[\d.,]*\s*(?:(?:[-–]|to)\s*\d[\d.,]*|\+|or (?:more|less|above|below|higher|lower)))/giu;
/** "(target below 360)": an aim of somebody, and no range of a laboratory. */
const WISHED =
	/\(\s*(?:target|goal|aim)\b:?\s*(?:(?:of|is|to be)\s+)?(?:[<>≤≥]|(?:below|under|above|over|less than|more than)\b)[^()]*\)/gi;
/** "Must be < 69 for surgery": what somebody asks for, and no range of a laboratory. */
const ASKED =
	/\b(?:must|has to|have to|needs? to|required to) be\s*(?:[<>≤≥]=?|(?:below|under|above|over|less than|more than)\b)\s*\d[\d.,]*(?:\s+(?:for|before|to)\b[^\d\t;()]*)?/gi;
/** "mg/g creat": what the unit is of. */
const OF_CREATININE = /(?<=\/\s?m?(?:g|mol)\s?)\bcreat(?:inine)?\b\.?/gi;
/** "17/06 05:30": a day without its year, before a time that was taken out. */
const SHORT_MOMENT = /(?<![\d/.,])\d{1,2}\/\d{1,2}(?=\s+·)/g;
/** "INR 11/21 with her doctor": a day. */
const SHORT_DAY =
	/(?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/.,%]|\s*h(?:ou)?rs?\b|\s*[^\s\d.,;)]{0,4}\/)/g;
/** "5.3 mmol/L [6.7]", "23 U/L (ref <33) [20]": behind a whole result, a number in square brackets is of another time, or of a note. */
const IN_BRACKETS_BEHIND =
	/(?<=\d\s?(?:[^\s\d[\](),;]{0,6}[/%][^\s[\](),;]{0,12}|\))\s?)\[\s?\d{1,4}(?:[.,]\d{1,3})?\s?\](?=\s*(?:[.,;]|$|\band\b))/g;
const BESIDE = [
	IN_BRACKETS_BEHIND,
	ASIDE,
	...BEFORE,
	CHANGED_BY,
	BANDS,
	WISHED,
	ASKED,
	OF_CREATININE,
	SHORT_MOMENT,
	SHORT_DAY,
];
/** "|----[===x==]--|": a scale that is drawn. */
const SCALE = /[|[]?[-=[\]|]{3,}x?[-=[\]|x]{3,}/g;
/** "12.0 ............ 22.0" */
const DOTS = /(?<=\d)\s*\.{4,}\s*(?=\d[\d.,]*(?!\d|[.,]\d|\s*(?:[-–—~…]|\.{2}|to\b|bis\b)\s*\d))/g;

/** `low="133" high="146"`, `"low": 133, "high": 146`: ends of a range, and no flags. */
const ENDS =
	/\blow(?:er)?(?:\s*limit)?["']?\s*[:=]\s*["']?(\d[\d.,]*\d|\d)["']?\W{1,6}(?:high(?:er)?|upper)(?:\s*limit)?["']?\s*[:=]\s*["']?(\d[\d.,]*\d|\d)/gi;
/** "5 or less" in a column or brackets of its own. */
const OR_LESS =
	/(?<=(?:\t|\(|:)\s*)(\d[\d.,]*)(\s+[^\s\d]{1,12})?\s+or\s+(less|lower|below|under|more|higher|above|over)\b/gi;
/** "N: 200-900", "N = 3.5 - 5.3": normal, and no flag. */
const N_FOR_NORMAL = /(?<![\p{L}\d])N\s?[:=]\s*(?=[<>≤≥]?\s?\d)/gu;
/** "(upper limit 50)", "(ULN 50)": one end of the range, told by its name. */
const NAMED_END =
	/(?<=\(\s*)(?:(ULN|upper)|LLN|lower)\b(?:\s+(?:reference\s+)?limit)?(?:\s+of\s+normal)?\s*[:=]?\s*(?=\d)/gi;
/** "- this should be under 50 -": a range that is told in words. */
const SHOULD_BE =
	/(?:[-–—,(]\s*)(?:this|that|it|which)\s+(?:should|ought to)\s+(?:normally\s+|usually\s+)?be\s+(under|below|less than|over|above|more than)\s+(\d+(?:[.,]\d+)?)[\s)]*/gi;
/** "(our lab calls anything above 4.0 abnormal)": the other side of it is the usual one. */
const CALLED_ABNORMAL =
	/\(?(?:our|the)\s+lab(?:oratory)?\s+(?:calls|counts|treats|flags|regards|reports)\s+(?:anything|everything|results|values|levels)\s+(over|above|under|below)\s+(\d+(?:[.,]\d+)?)(?:\s+as)?\s+(?:abnormal|too (?:high|low)|high|low|raised)\)?/gi;
/** "(60- )", "( -199)": a range with one end. */
const WITHOUT_HIGH = /(?<=[([]\s*)(\d[\d.,]*)\s*[-–]\s*(?=[)\]])/g;
const WITHOUT_LOW = /(?<=[([]\s*)[-–]\s*(?=\d[\d.,]*\s*[)\]])/g;
/** Ends of ranges in other languages: "alle 4", "unter 35", "bis 1,2", "jusqu'à 5". */
const UP_TO =
	/(?<![\p{L}\p{M}])(?:alle|unter|kleiner(?: als)?|weniger als|inf[ée]rieur(?:e)?s? (?:à|a)|inf\.? [àa]|moins de|jusqu['’][àa]|menor(?:es)? (?:de|que|a)|hasta|inferiore? a|fino a|minore di|até|onder|minder dan|kleiner dan|lager dan|mindre (?:än|enn|end)|poniżej|do|höchstens|enintään)\s+(?=\d)/giu;
const DOWN_TO =
	/(?<![\p{L}\p{M}])(?:yli|über|ueber|größer(?: als)?|mehr als|sup[ée]rieur(?:e)?s? (?:à|a)|sup\.? [àa]|plus de|mayor(?:es)? (?:de|que|a)|superiore? a|maggiore di|maior(?:es)? (?:de|que)|boven|meer dan|groter dan|hoger dan|mer (?:än|enn)|mere end|större än|större enn|større end|powyżej|mindestens|vähintään)\s+(?=\d)/giu;
/** "3,5 bis 5,1", "3,5 à 5,1": the strokes of ranges in other languages. */
const TO_ABROAD = /(?<=\d)\s+(?:bis|tot|til|till|à|al)\s+(?=\d)/giu;
/** Of papers, people and moments, or a test's code, and no value. */
const NUMBER_OF_PAPER =
	/(?<![\d.,])\d{8,}(?![\d.,]*\d)|\bLot(?: no)?\W{0,3}\d\w*|(?<=^|\t) *\d{3,5}-\d *(?=\t|$)|\bLOINC\W{0,3}\d{3,5}-\d\b/g;

/** "Low : < 40": a band that is named low ends where the usual ones begin. */
const LOW_BAND =
	/(?<![\p{L}-])(?<!(?:very|risk|too) )low\s?:\s?<\s?(?=\d[\d.,]*\s*(?:\t|$|[^\s\d]{1,3}\/))/giu;

function rangesInSigns(line: string): string {
	return line
		.replace(LOW_BAND, 'range >= ')
		.replace(SCALE, ' ')
		.replace(DOTS, ' - ')
		.replace(WITHOUT_HIGH, '>= $1 ')
		.replace(WITHOUT_LOW, '<= ')
		.replace(UP_TO, '< ')
		.replace(DOWN_TO, '> ')
		.replace(TO_ABROAD, ' - ')
		.replace(SHOULD_BE, ' (normal $1 $2) ')
		.replace(N_FOR_NORMAL, 'normal ')
		.replace(NAMED_END, (_all, upper?: string) => `normal ${upper ? '<=' : '>='} `)
		.replace(CALLED_ABNORMAL, (_all, side: string, end: string) =>
			/over|above/i.test(side) ? `(normal below ${end})` : `(normal above ${end})`,
		)
		.replace(ENDS, 'range $1 - $2')
		.replace(OR_LESS, (_all, end: string, unit: string | undefined, side: string) => {
			const sign = /less|lower|below|under/i.test(side) ? '<=' : '>=';
			return `range ${sign} ${end}${unit ?? ''}`;
		});
}

/** Without what can't be a value: dates, and numbers of names. */
export function plainLine(line: string): string {
	const text = BESIDE.reduce(
		(before, pattern) => before.replace(pattern, ' '),
		bothSides(
			rangesInSigns(unitsInSigns(withoutDates(line)).replace(ARROWS, ' ').replace(NUMBER_OF_PAPER, ' ')),
		),
	);
	return withoutNameNumbers(text);
}

/** Without the numbers of names: "1 h 50 g" of a glucose screen. */
export function withoutNameNumbers(line: string): string {
	return NAME_NUMBERS.reduce((before, pattern) => before.replace(pattern, ' '), line);
}

const INDEX =
	'\\b(?:ABPI|ABI|ankle[\\s-]brachial(?: pressure)? index)\\b(?:\\s*\\([^()\\d]{1,60}\\))?[^\\d\\n]{0,45}?';
const SIDE = '\\b(right|left|[RL])\\b';
const RATIO = '(\\d[.,]\\d+)';
/** A range behind both sides is that of each. */
const OF_BOTH = '(?=[^\\d\\n(]{0,20}(\\([^()\\n]{0,30}\\d[^()\\n]{0,30}\\))|)';
/** "ABPI right 0.94, left 0.62" */
const SIDE_FIRST = new RegExp(
	`${INDEX}${SIDE}[^\\d\\n]{0,12}?${RATIO}\\D{1,20}?${SIDE}[^\\d\\n]{0,12}?${RATIO}${OF_BOTH}`,
	'giu',
);
/** "ABI 0.94 (right), 0.62 (left)" */
const SIDE_LAST = new RegExp(
	`${INDEX}${RATIO}[^\\d\\n]{1,12}?${SIDE}\\D{1,12}?${RATIO}[^\\d\\n]{1,12}?${SIDE}${OF_BOTH}`,
	'giu',
);

/** The second side of an ankle-brachial index is told without its name: it gets it. */
function bothSides(line: string): string {
	return line
		.replace(SIDE_FIRST, (_all, side, value, other, second, range = '') =>
			told([side, `${value} ${range}`], [other, second]),
		)
		.replace(SIDE_LAST, (_all, value, side, second, other, range = '') =>
			told([side, `${value} ${range}`], [other, second]),
		);
}

function told(...sides: readonly (readonly [side: string, value: string])[]): string {
	return sides.map(([side, value]) => `ABPI ${/^r/i.test(side) ? 'right' : 'left'} ${value}`).join('; ');
}

const INDEX_NAME =
	/^(?:(?:at rest|resting|(?:post|after)[\s-]exercise)\s+)?(?:ABPI|ABI|ankle[\s-]brachial(?: pressure)? index)\b/i;

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
