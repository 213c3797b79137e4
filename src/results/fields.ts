/** Lines of a sheet as fields: names, values, ranges, units, flags, wherever they stand. What belongs to what is not said here. Pure. */
import { isKey, normalBand } from './context.ts';
import { findNames, type NameAt } from './names.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { isDoseWord } from './parse.ts';
import { type Flag, type Token, tokenise } from './tokens.ts';

export type Field =
	| { readonly kind: 'name'; readonly test: string; readonly start: number; readonly end: number }
	| {
			readonly kind: 'value';
			readonly number: ReadNumber;
			readonly unit?: string;
			/** In brackets. */
			readonly isInside: boolean;
	  }
	/** `< 5` may be a value and a range; `isRange` where it can't be a value. */
	| {
			readonly kind: 'bound';
			readonly number: ReadNumber;
			readonly comparator: '<' | '>';
			readonly unit?: string;
			readonly isRange: boolean;
	  }
	| { readonly kind: 'range'; readonly low: number; readonly high: number }
	| { readonly kind: 'unit'; readonly text: string }
	| { readonly kind: 'flag'; readonly flag: Flag };

export interface FieldLine {
	readonly at: number;
	readonly fields: readonly Field[];
}

/** Words of running text: more than any table has beside a name. */
const MOST_WORDS = 3;

/** The names of a line that stand in a cell for themselves, with few words beside them. */
function namesOf(line: string): NameAt[] {
	const all = findNames(line);
	return all.filter((name, index) => {
		const before =
			line
				.slice(all[index - 1]?.end ?? 0, name.start)
				.split(/\t| {2,}|[|;:,)\]=]/)
				.at(-1) ?? '';
		const after = line.slice(name.end, all[index + 1]?.start).split(/\t| {2,}|[|;:,=([\d<>≤≥]/)[0] ?? '';
		return wordsIn(before) <= MOST_WORDS && wordsIn(after) <= MOST_WORDS && !/[.!?]\s/.test(after);
	});
}

function wordsIn(text: string): number {
	return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** More words than a cell of a table has, or a sentence of few: running text, which is read by its words. */
const MOST_IN_CELL = 6;
const SENTENCE =
	/\b(?:was|were|is|are|has|have|had|we|aim|should|please|if|when|daily|hourly|repeat|repeated)\b/i;

function withoutProse(line: string): string {
	return line
		.split(/(?<=\t)/)
		.map((cell) => {
			const words = wordsIn(cell);
			const isProse = words > MOST_IN_CELL || (words > 2 && SENTENCE.test(cell));
			return isProse ? '\t' : cell;
		})
		.join('');
}

/** Lines about the sheet itself (pages, telephones, who printed it) or about an earlier one. */
const OF_PAPER =
	/^\W*(?:previous|last|prior|earlier)\b|\b(?:page \d|tel(?:ephone)?|phone|ph|fax|printed|report(?:ed)? (?:by|status|date)|end of|authori[sz]ed|verified by|signed|collected|received|patient|dob|age|address|accession|(?:lab|order|sample|ref|hosp|unit|case|bill) (?:no|id|number))\b/i;

/** @param line without dates */
export function fieldsOf(line: string, at: number, isComma: boolean): FieldLine {
	const text = withoutProse(isKey(line) ? (normalBand(line) ?? '') : line);
	const names = namesOf(text);
	if (names.length === 0 && OF_PAPER.test(text)) return { at, fields: [] };
	const fields: Field[] = [];
	// One by one: as arguments of one call, the parts of a very long line would be more than a call can take.
	const add = (parts: readonly Field[]) => {
		for (const part of parts) fields.push(part);
	};
	let from = 0;
	for (const { test, start, end } of names) {
		add(partsOf(text.slice(from, start), isComma));
		from = end;
		const last = fields.at(-1);
		// "GPT (ALAT) / ALT": one test, named twice.
		if (last?.kind === 'name' && last.test === test) fields[fields.length - 1] = { ...last, end };
		else fields.push({ kind: 'name', test, start, end });
	}
	add(partsOf(text.slice(from), isComma));
	return { at, fields };
}

/** Says what a bound is, where it stands before it. */
const RANGE_WORD =
	/^(?:optimal|desirable|healthy|standard|recommended|usual|biological|between|norms?|soll|referenz\w*)$/i;
const VALUE_WORD = /^(?:you|your|value|result|observed|measured|found|ergebnis|wert)$/i;

function partsOf(text: string, isComma: boolean): Field[] {
	const tokens = tokenise(text);
	const fields: Field[] = [];
	let depth = 0;
	let isRange = false;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at] as Token;
		if (token.kind === 'open') depth++;
		else if (token.kind === 'close') depth = Math.max(0, depth - 1);
		else if (token.kind === 'range-word') isRange = true;
		else if (token.kind === 'word')
			isRange = (isRange || RANGE_WORD.test(token.text)) && !VALUE_WORD.test(token.text);
		const read = numberAt(tokens, at, { isComma, isInside: depth > 0, isRange });
		if (read) {
			fields.push(read.field);
			isRange = false;
		} else if (token.kind === 'unit') fields.push({ kind: 'unit', text: token.text });
		else if (token.kind === 'flag') fields.push({ kind: 'flag', flag: token.flag });
		const stuck = read && flagAt(tokens, at, read.next);
		if (stuck) fields.push({ kind: 'flag', flag: stuck });
		at = read?.next ?? at + 1;
	}
	return fields;
}

interface Around {
	readonly isComma: boolean;
	readonly isInside: boolean;
	/** The words before it speak of a range. */
	readonly isRange: boolean;
}

/** A number that begins here, with its other end or its unit. */
function numberAt(
	tokens: readonly Token[],
	at: number,
	{ isComma, isInside, isRange }: Around,
): { readonly field: Field; readonly next: number } | undefined {
	const token = tokens[at];
	if (token?.kind === 'less' || token?.kind === 'more') {
		const number = tokens[at + 1];
		if (number?.kind !== 'number') return undefined;
		const { unit, next } = unitAt(tokens, at + 2);
		const field = {
			kind: 'bound' as const,
			number: readNumber(number.text, isComma),
			comparator: token.kind === 'less' ? ('<' as const) : ('>' as const),
			...unit,
			isRange: isInside || isRange || !token.mayBeValue,
		};
		return { field, next };
	}
	if (token?.kind !== 'number') return undefined;
	const low = readNumber(token.text, isComma);
	const { unit, next } = unitAt(tokens, at + 1);
	const end = tokens[next + 1];
	if (tokens[next]?.kind === 'dash' && end?.kind === 'number') {
		const high = readNumber(end.text, isComma);
		if (low.value < high.value)
			return { field: { kind: 'range', low: low.value, high: high.value }, next: next + 2 };
	}
	const after = tokens[next];
	if (after?.kind === 'word' && isDoseWord(after.text)) return undefined;
	return { field: { kind: 'value', number: low, ...unit, isInside }, next };
}

function unitAt(
	tokens: readonly Token[],
	at: number,
): { readonly unit?: { readonly unit: string }; readonly next: number } {
	const token = tokens[at];
	return token?.kind === 'unit' ? { unit: { unit: token.text }, next: at + 1 } : { next: at };
}

/** "5.9H", "3.1↓" */
function flagAt(tokens: readonly Token[], from: number, to: number): Flag | undefined {
	return tokens
		.slice(from, to)
		.map((token) => (token.kind === 'number' ? token.flag : undefined))
		.find((flag) => flag !== undefined);
}
