/**
 * How a sheet is laid out is told by the sheet: its fields are put together in every way that sheets have, and the way in which most tests get
 * a value of their unit and size, and a range around it, is the sheet's own. Sizes are only for choosing among these ways: nobody is judged by them. Pure.
 */
import type { Field, FieldLine } from './fields.ts';
import type { Other, Parsed, Range } from './parse.ts';
import { fitOf } from './plausible.ts';

/** One test with what stands around its name. */
interface OneTest {
	readonly test: string;
	/** The line of its name. */
	readonly at: number;
	/** Where its name begins in it, and ends. */
	readonly start: number;
	readonly end: number;
	readonly fields: readonly Field[];
}

export interface Reading extends Omit<OneTest, 'fields'> {
	readonly parsed: Parsed;
}

/** Which of three numbers is the value, and which are the ends of its range. */
type Order = readonly [value: number, low: number, high: number];
const ORDERS: readonly Order[] = [
	[0, 1, 2],
	[2, 0, 1],
	[1, 0, 2],
];

/** Lines that belong to one test at most. */
const MOST_LINES = 9;

/** @returns what the sheet's own layout says; nothing where no layout fits */
export function readByLayout(lines: readonly FieldLine[], mayBeEnds: boolean): readonly Reading[] {
	let best: { readonly readings: readonly Reading[]; readonly fit: number } = { readings: [], fit: 0 };
	for (const tests of waysToPart(lines)) {
		for (const order of mayBeEnds ? ORDERS : [undefined]) {
			const readings = tests.flatMap((each) => readingOf(each, order));
			const fit = readings.reduce((sum, { test, parsed }) => sum + fitOf(test, parsed), 0);
			if (fit > best.fit) best = { readings, fit };
		}
	}
	return best.readings;
}

function waysToPart(lines: readonly FieldLine[]): readonly (readonly OneTest[])[] {
	return [rowsOf(lines), ...([0, 'flag', 1, 2] as const).map((before) => stacksOf(lines, before))];
}

type Name = Extract<Field, { kind: 'name' }>;
const isName = (field: Field): field is Name => field.kind === 'name';

/** Each line by itself: from one name to the next; what stands before the first name belongs to it. */
function rowsOf(lines: readonly FieldLine[]): readonly OneTest[] {
	return lines.flatMap(({ at, fields }) => {
		const places = fields.flatMap((field, index) => (isName(field) ? [{ name: field, index }] : []));
		return places.map(({ name, index }, which) => {
			const own = fields.slice(index + 1, places[which + 1]?.index);
			return testOf(name, at, which === 0 ? [...fields.slice(0, index), ...own] : own);
		});
	});
}

function testOf({ test, start, end }: Name, at: number, fields: readonly Field[]): OneTest {
	return { test, at, start, end, fields };
}

/** How many lines of a test stand over its name: so many, or one where it holds a flag and nothing else. */
type Before = number | 'flag';

/** The lines from one name to the next. */
function stacksOf(lines: readonly FieldLine[], before: Before): readonly OneTest[] {
	const heads = lines.flatMap(({ fields }, index) => (fields.some(isName) ? [index] : []));
	const starts = startsOf(lines, heads, before);
	const longest = Math.max(1, ...starts.slice(1).map((start, which) => start - (starts[which] ?? 0)));
	return heads.flatMap((head, which) => {
		const from = starts[which] ?? head;
		const to = starts[which + 1] ?? from + longest;
		const { at = 0, fields = [] } = lines[head] ?? {};
		const names = fields.filter(isName);
		const [name] = names;
		if (!name || names.length > 1) return [];
		const own = lines
			.slice(from, Math.max(Math.min(to, head + MOST_LINES), head + 1))
			.flatMap((line) => line.fields);
		return [
			testOf(
				name,
				at,
				own.filter((field) => field !== name),
			),
		];
	});
}

/** Where each test's lines begin: over its name only where a line of the same kind stands as over most names. */
function startsOf(lines: readonly FieldLine[], heads: readonly number[], before: Before): readonly number[] {
	if (before === 0) return heads;
	const lead = before === 'flag' ? 1 : before;
	const kindOf = (head: number) => kindsOf(lines[head - lead]?.fields ?? []);
	const usual = before === 'flag' ? 'flag' : mostCommon(heads.map(kindOf));
	return heads.map((head, which) => {
		const isFree = head - lead > (heads[which - 1] ?? -1);
		return isFree && kindOf(head) === usual ? head - lead : head;
	});
}

/** A flag stands beside some values only: it tells nothing of a line's kind, but where it stands alone. */
function kindsOf(fields: readonly Field[]): string {
	const kinds = fields.map(({ kind }) => kind);
	const others = kinds.filter((kind) => kind !== 'flag');
	return (others.length > 0 ? others : kinds).join(' ');
}

function mostCommon(all: readonly string[]): string {
	const times = new Map<string, number>();
	for (const each of all) times.set(each, (times.get(each) ?? 0) + 1);
	return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** "K 4.4 | 4.9 | 5.3" is no value with its range where "Na 137 | 134 | 131" isn't. */
export function hasFallingEnds({ fields }: FieldLine): boolean {
	const kinds = fields.map(({ kind }) => kind).join(' ');
	const [value, low, high] = fields.flatMap((field) => (field.kind === 'value' ? [field.number.value] : []));
	const isBare = kinds === 'name value value value' && value !== undefined;
	return isBare && low !== undefined && high !== undefined && low > high && value > low;
}

type Value = Extract<Field, { kind: 'value' }>;

function readingOf(one: OneTest, order: Order | undefined): Reading[] {
	const parsed = parsedOf(one.fields, order);
	return parsed ? [{ ...one, parsed }] : [];
}

function parsedOf(fields: readonly Field[], order: Order | undefined): Parsed | undefined {
	const outside = fields.filter((field): field is Value => field.kind === 'value' && !field.isInside);
	const bounds = fields.filter((field) => field.kind === 'bound');
	const free = outside.length === 0 ? bounds.find(({ isRange }) => !isRange) : undefined;
	const ranges: readonly Range[] = [
		...fields.flatMap((field) =>
			field.kind === 'range' ? [{ low: field.low, high: field.high, isStrict: false }] : [],
		),
		...bounds.filter((bound) => bound !== free).map(rangeOfBound),
	];
	const hasThree = order !== undefined && ranges.length === 0 && outside.length === 3;
	const [value = free, low, high] = hasThree ? order.map((place) => outside[place]) : outside.slice(0, 1);
	if (!value) return undefined;
	const isSpread = hasThree && low && high && low.number.value < high.number.value;
	const spread = isSpread ? [{ low: low.number.value, high: high.number.value, isStrict: false }] : [];
	const [range, ...others] = [...ranges, ...spread];
	const flag = fields.find((field) => field.kind === 'flag')?.flag;
	const left = isSpread ? [] : outside.filter((each) => each !== value);
	return {
		number: value.number,
		comparator: value.kind === 'bound' ? value.comparator : undefined,
		unit: value.unit ?? unitIn(fields),
		isStrict: false,
		...(range && { ...limitsOf(range), isStrict: range.isStrict }),
		ranges: (range ? 1 : 0) + others.length,
		flag,
		others: left.map(({ number, unit }): Other => ({ value: number.value, unit })),
	};
}

function rangeOfBound({ number, comparator }: Extract<Field, { kind: 'bound' }>): Range {
	return { ...(comparator === '<' ? { high: number.value } : { low: number.value }), isStrict: true };
}

function limitsOf({ low, high }: Range) {
	return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function unitIn(fields: readonly Field[]): string | undefined {
	const lone = fields.find((field) => field.kind === 'unit')?.text;
	return lone ?? fields.flatMap((field) => (field.kind === 'bound' && field.unit ? [field.unit] : []))[0];
}
