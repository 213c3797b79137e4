/**
 * Lines of a letter or a sheet → laboratory results: name, value, unit, the range printed beside it, flag. What isn't sure is said to
 * be in doubt. Nothing here says what is normal: the only ranges are those of the sheet. Pure.
 */
import { withAgreedColumns } from './agreement.ts';
import { kindOfCell } from './cells.ts';
import { chosenOf } from './choose.ts';
import { type Rows, withRanges } from './columns.ts';
import { isAim, isEarlier, isExplanation, isKey, isOfAdmission, normalBand } from './context.ts';
import { newestYear, withClocks } from './dates.ts';
import { type FieldLine, fieldsOf } from './fields.ts';
import { isOfBloodAlone, isOfFluid } from './fluids.ts';
import { withSaturationOfIron } from './iron.ts';
import { hasFallingEnds, readByLayout } from './layouts.ts';
import { withoutOlderTold } from './moments.ts';
import { findNames, type NameAt, withWholeNames } from './names.ts';
import { eachWithItsValue } from './pairs.ts';
import { type Numbers, type Parsed, parseAfterName, parseRangeLine } from './parse.ts';
import { withoutPlaces } from './placed.ts';
import { normalised, plainLine, withoutItemNumbers, withoutNameNumbers, withSides } from './plain.ts';
import { withoutBars, withoutCodes } from './repeats.ts';
import { hasRange, isSameValue, type LabResult, parsedOf, resultOf, resultsOf } from './result.ts';
import { joinNames, joinRows } from './rows.ts';
import { withTabs } from './separators.ts';
import { upright } from './sideways.ts';
import { inFirstUnit } from './units.ts';
import { withUreaForms } from './urea.ts';
import { newestVisit } from './visits.ts';

/** Lines that are looked at: more than any sheet has. */
const MOST_LINES = 20_000;

export function readResults(lines: readonly string[]): LabResult[] {
	const whole = withSaturationOfIron(
		lines.slice(0, MOST_LINES).map((line) => withWholeNames(withClocks(normalised(line)))),
	);
	const tabbed = withTabs(withoutItemNumbers(withoutBars(withoutCodes(whole))));
	const isComma = usesCommas(tabbed);
	const turned = upright(tabbed, isComma);
	const sheet = prepared(withAgreedColumns(withRanges(turned), isComma));
	const results = once(chosenOf(once(readByWords(sheet)), once(readLayout(sheet))));
	const told = turned.map(withoutPlaces);
	return withUreaForms(withoutOlderTold(results, told), told);
}

function readByWords({ sheet, unsure, year, numbers }: Prepared): LabResult[] {
	const results: LabResult[] = [];
	let isFluid = false;
	for (let at = 0; at < sheet.length; at++) {
		const line = sheet[at] ?? '';
		isFluid = isOfFluid(line, isFluid);
		const names = isKey(line) ? [] : findNames(line);
		if (names.length === 0) {
			addRange(results, isKey(line) ? normalBand(line) : line, { at, isComma: numbers.isComma });
			continue;
		}
		addRange(results, BEFORE_NAME.exec(line.slice(0, names[0]?.start))?.[0], {
			at,
			isComma: numbers.isComma,
		});
		names.forEach((name, index) => {
			const end = names[index + 1]?.start ?? line.length;
			const isLast = index === names.length - 1;
			const parsed = parseAt({ sheet, at, name, end, isLast, numbers });
			const before = line.slice(0, name.start);
			if (!parsed || isAim(before, parsed) || isEarlier(before, year)) return;
			if (isFluid && !isOfBloodAlone(name.test)) return;
			const isUnsure = unsure.has(at) || isOfAdmission(line.slice(name.end, end));
			results.push(...resultsOf(name.test, parsed, at, isUnsure));
		});
	}
	return results;
}

function readLayout({ plain, fields: all, unsure, year, numbers }: Prepared): LabResult[] {
	let isFluid = false;
	const lines = plain.map((line, at) => {
		isFluid = isOfFluid(line, isFluid);
		const fields = all[at]?.fields ?? [];
		const ofFluid = isFluid;
		return {
			at,
			fields: fields.filter((field) => field.kind !== 'name' || !ofFluid || isOfBloodAlone(field.test)),
		};
	});
	return readByLayout(lines, numbers.mayBeEnds).flatMap(({ test, at, start, end, parsed }) => {
		const line = plain[at] ?? '';
		const before = line.slice(0, start);
		if (isAim(before, parsed) || isEarlier(before, year) || isExplanation(line.slice(end), parsed)) return [];
		return resultsOf(test, parsed, at, unsure.has(at) || isOfAdmission(line.slice(end)));
	});
}

/** "…; sodium 133 mmol/l" was broken before "(135-145); potassium …". */
const BEFORE_NAME = /^\s*[([][^()[\]]*\d[^()[\]]*[)\]]\s*[;,]/;

interface Prepared {
	/** Each line as it stands, without what can't be a value. */
	readonly plain: readonly string[];
	readonly fields: readonly FieldLine[];
	readonly numbers: Numbers;
	/** As many lines as before, those of one result together in one. */
	readonly sheet: readonly string[];
	/** Lines that may be of an earlier visit. */
	readonly unsure: ReadonlySet<number>;
	/** The newest that is named. */
	readonly year: number;
}

function prepared({ lines: placed, unsure: unclear }: Rows): Prepared {
	const lines = placed.map(withoutPlaces);
	const newest = newestVisit(joinNames(lines.map(withoutNameNumbers)));
	const plain = withSides(newest.lines.map(plainLine).map(eachWithItsValue));
	const sheet = joinRows(plain);
	const isComma = usesCommas(sheet);
	const fields = plain.map((line, at) => fieldsOf(line, at, isComma));
	const numbers = { isComma, mayBeEnds: !fields.some(hasFallingEnds) };
	return {
		plain,
		fields,
		sheet,
		unsure: new Set([...newest.unsure, ...unclear]),
		year: newestYear(lines),
		numbers,
	};
}

/** A range on the line after its result. */
function addRange(
	results: LabResult[],
	line: string | undefined,
	{ at, isComma }: { readonly at: number; readonly isComma: boolean },
): void {
	const last = results.at(-1);
	if (!last || line === undefined || last.line < at - 2 || hasRange(last)) return;
	const range = parseRangeLine(line, isComma);
	if (range) results[results.length - 1] = resultOf(last.test, { ...parsedOf(last), ...range }, last.line);
}

interface Place {
	readonly sheet: readonly string[];
	readonly at: number;
	readonly name: NameAt;
	/** Where what belongs to the name ends. */
	readonly end: number;
	readonly isLast: boolean;
	readonly numbers: Numbers;
}

function parseAt(place: Place): Parsed | undefined {
	const { sheet, at, name, end, isLast, numbers } = place;
	const line = sheet[at] ?? '';
	const after = line.slice(name.end, end);
	const parsed = parseAfterName(after, name.isShort, numbers);
	if (parsed) return isExplanation(after, parsed) ? undefined : parsed;
	return isLast ? parseNext(line.slice(name.end), place) : undefined;
}

/** What the next line may begin with, where it holds the value of a name: a number, or a word for what it holds. */
const LEADS_IN =
	/^\W{0,3}(?:[<>≤≥(\d·]|(?:normal|standard|healthy|expected|usual|reference|biological|ref|range|value|result|your|less than|more than|up to|above|below|units?|flag)\b)/i;

/** A name that ends its line has its value on the next: in a table that was taken apart, or in a sentence that was broken. */
function parseNext(rest: string, place: Place): Parsed | undefined {
	const { sheet, at, name } = place;
	const next = sheet[at + 1] ?? '';
	if (name.isShort || rest.length > 30 || /[\d.·]|\bnot\b/i.test(rest)) return undefined;
	if (
		!LEADS_IN.test(next) &&
		!OF_SAMPLE.test(next) &&
		!STANDING.test(next) &&
		!['unit', 'flag'].includes(kindOfCell(next))
	)
		return undefined;
	const isAlone = !/(?:\p{L}+\P{L}+){4}|\d/u.test((sheet[at] ?? '').slice(0, name.start));
	return isAlone ? parseColumn(rest, place) : parseBrokenSentence(rest, next, place);
}

/** Heads that a value or a range may have for itself. */
const LABEL =
	/^\W*(?:your\s+)?(?:value|result|range|units?|flag|(?:normal|standard|reference|ref\.?|healthy|expected|usual) range)\W*$/i;

/** Where the value stands, told between it and its name. */
const STANDING =
	/^\W*(?:abnormal|(?:in|out of|above|below|within|outside)(?: the)?(?: normal| reference)? (?:range|limits))\W*$/i;
const OF_EARLIER = /^\W*(?:previous|last|prior|earlier)\b.*\d/i;

/** "Units: mmol/L" */
const LABELLED = /^\W*(?:units?|flag)\s*:/i;

/** A line between a name and its value that says when, of what and by whom: no part of the result. */
const OF_SAMPLE =
	/^(?:[^\p{L}\d<>]*·[^\p{L}\d<>]*|\W*(?:(?:date|time|test date|result date|collected|taken|received|reported|authori[sz]ed|specimen|sample|status|performed|ordered by|laboratory|lab)\b(?: (?:on|date|type|at|by))?\s*:?[\s·]*(?:\p{L}[\p{L}.,' -]{0,30})?))$/iu;

function parseColumn(rest: string, { sheet, at, numbers }: Place): Parsed | undefined {
	let text = rest;
	for (const line of sheet.slice(at + 1, at + 9)) {
		if (OF_SAMPLE.test(line) || STANDING.test(line) || OF_EARLIER.test(line)) continue;
		if (findNames(line).length > 0 || line.trim().length > 45 || isKey(line)) break;
		if (kindOfCell(line) === 'text' && !/\d/.test(line) && !LABEL.test(line) && !LABELLED.test(line)) break;
		text += `\t${line}`;
	}
	const parsed = parseAfterName(text, false, numbers);
	return parsed && !isExplanation(text, parsed) ? parsed : undefined;
}

/** Words after which a value must come. */
const LEADS_ON = /\b(?:of|was|were|is|are|at|to|now|still)\s*$/i;

/** Without such a word, only a unit of the test says that the next line's number belongs to it. */
function parseBrokenSentence(rest: string, next: string, { name, numbers }: Place): Parsed | undefined {
	const end = findNames(next)[0]?.start ?? next.length;
	const text = `${rest} ${next.slice(0, end)}`;
	const parsed = parseAfterName(text, false, numbers);
	if (!parsed || isExplanation(text, parsed)) return undefined;
	const isUnit =
		parsed.unit !== undefined && inFirstUnit(name.test, parsed.number.value, parsed.unit) !== undefined;
	return LEADS_ON.test(rest) || isUnit ? parsed : undefined;
}

/** Whether the sheet parts decimals by commas: most of its numbers that can only be decimals do. */
function usesCommas(lines: readonly string[]): boolean {
	const count = (mark: string) =>
		lines
			.join('\n')
			.match(new RegExp(`(?<![\\d.,])(?:\\d+${mark}(?!\\d{3}(?!\\d))\\d+|0${mark}\\d+)(?![\\d.,]*\\d)`, 'g'))
			?.length ?? 0;
	return count(',') > count('\\.') * 2;
}

/** A value that stands twice, in a summary and in the table, is one result. */
function once(results: readonly LabResult[]): LabResult[] {
	const all: LabResult[] = [];
	for (const result of results) {
		const at = all.findIndex((other) => isSameValue(result, other));
		const before = all[at];
		if (!before) all.push(result);
		else if (hasRange(result) && !hasRange(before)) all[at] = result;
	}
	return all;
}
