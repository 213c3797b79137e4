/** Two tests that are told together with two values behind them: each gets its own. Pure. */
import { findNames, type NameAt } from './names.ts';

const UNIT = '(?:\\s*[^\\s\\d,;()]{1,6}(?:\\/[^\\s\\d,;()]{1,6})?)';
/** "were both normal at 12 and 41", "(388 ng/L and 7.1 ug/L)" */
const VALUES = new RegExp(
	`^([^.;:\\d()]{0,40}?\\(?\\s*)(\\d+(?:[.,]\\d+)?)(${UNIT})?\\s+(?:and|&)\\s+(\\d+(?:[.,]\\d+)?)(${UNIT})?(?![\\d.,]*\\d)`,
	'i',
);
/** Two numbers that are the ends of something, or two values of one test. */
const ENDS = /\b(?:between|from|range|limits?|both between|than|under|over|below|above)\b/i;

/** "Bilirubin and albumin were normal at 12 and 41" → "Bilirubin 12; albumin 41" */
export function eachWithItsValue(line: string): string {
	const names = /\d\D{1,16}(?:and|&)\s+\d/.test(line) ? findNames(line) : [];
	const first = names.findIndex((name, at) => isTogether(line, name, names[at + 1]));
	const [one, other] = [names[first], names[first + 1]];
	if (!one || !other) return line;
	const values = VALUES.exec(line.slice(other.end));
	if (!values || ENDS.test(values[1] ?? '')) return line;
	const [all, , a, unitOfA = '', b, unitOfB = ''] = values;
	const rest = line.slice(other.end + all.length);
	const nameOf = ({ start, end }: NameAt) => line.slice(start, end);
	const isUnit = (text: string) => /[/%]|^\s*(?:fl|pg)$/i.test(text);
	const [ofA, ofB] = [unitOfA, unitOfB].map((unit) => (isUnit(unit) ? unit : ''));
	return `${line.slice(0, one.start)}${nameOf(one)} ${a}${ofA}; ${nameOf(other)} ${b}${ofB} ;${rest}`;
}

function isTogether(line: string, one: NameAt, other: NameAt | undefined): boolean {
	return (
		other !== undefined &&
		one.test !== other.test &&
		/^\s*(?:and|&)\s*$/i.test(line.slice(one.end, other.start))
	);
}
