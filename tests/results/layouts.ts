/**
 * Result sheets in layouts that are put together at random: names, values, units, ranges and flags in many orders, parted by many signs, on lines
 * of their own or in tables that lie on their side, with numbers as several countries write them. What a sheet holds is known, so that what is
 * read from it can be compared.
 */
import fc from 'fast-check';

export interface Wanted {
	readonly test: string;
	readonly value: number;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
}

export interface Sheet {
	/** How it is laid out, in words. */
	readonly layout: string;
	readonly text: string;
	readonly wanted: readonly Wanted[];
}

interface Known {
	readonly test: string;
	readonly names: readonly string[];
	readonly units: readonly string[];
	readonly low?: number;
	readonly high?: number;
	readonly digits: number;
}

const known = (
	test: string,
	names: string,
	units: string,
	[low, high]: readonly [number | undefined, number | undefined],
	digits: number,
): Known => ({
	test,
	names: names.split('; '),
	units: units.split('; '),
	...(low === undefined ? {} : { low }),
	...(high === undefined ? {} : { high }),
	digits,
});

const TESTS: readonly Known[] = [
	known('sodium', 'Sodium; Serum sodium; Sodium level', 'mmol/L; mEq/L', [133, 146], 0),
	known('potassium', 'Potassium; Serum potassium; Potassium (serum)', 'mmol/L', [3.5, 5.3], 1),
	known('urea', 'Urea; Serum urea level; Urea, serum', 'mmol/L', [2.5, 7.8], 1),
	known('creatinine', 'Creatinine; Serum creatinine; S. Creatinine', 'umol/L; µmol/L; μmol/l', [59, 104], 0),
	known('calcium', 'Calcium; Total calcium; Calcium, total', 'mmol/L', [2.2, 2.6], 2),
	known('magnesium', 'Magnesium; Serum magnesium', 'mmol/L', [0.7, 1.05], 2),
	known('phosphate', 'Phosphate; Serum phosphate', 'mmol/L', [0.8, 1.5], 2),
	known('glucose', 'Fasting glucose; Glucose; Plasma glucose; Blood glucose', 'mmol/L', [3.9, 6.1], 1),
	known('hba1c', 'HbA1c; HbA1c (IFCC); Haemoglobin A1c', 'mmol/mol', [20, 42], 0),
	known('alt', 'ALT; ALT (SGPT); Alanine aminotransferase', 'U/L; IU/L', [10, 50], 0),
	known('ast', 'AST; AST (SGOT); Aspartate aminotransferase', 'U/L', [undefined, 40], 0),
	known('alp', 'ALP; Alkaline phosphatase; Alk Phos', 'U/L; IU/L', [30, 130], 0),
	known('ggt', 'GGT; Gamma GT', 'U/L', [undefined, 60], 0),
	known('bilirubin', 'Total bilirubin; Bilirubin; Bilirubin, total', 'umol/L', [undefined, 21], 0),
	known('albumin', 'Albumin; Serum albumin', 'g/L', [35, 50], 0),
	known('haemoglobin', 'Haemoglobin; Hemoglobin; HGB', 'g/L', [130, 170], 0),
	known('haemoglobin', 'Haemoglobin; Hemoglobin', 'g/dL', [13.0, 17.0], 1),
	known(
		'white-cells',
		'WBC; White cell count; W.B.C.; Leukocytes',
		'10^9/L; x10^9/L; 10*9/L; x10⁹/L; 10E9/L',
		[4, 11],
		1,
	),
	known('platelets', 'Platelets; Platelet count; PLT', '10^9/L; x10*9/L; 10³/µL; K/uL', [150, 400], 0),
	known('mcv', 'MCV; M.C.V.; Mean cell volume', 'fL; fl', [80, 100], 1),
	known('neutrophils', 'Neutrophils; Neutrophil count', '10^9/L; x10^9/L', [2, 7.5], 2),
	known('lymphocytes', 'Lymphocytes; Lymphocyte count', '10^9/L; x10^9/L', [1, 4], 2),
	known('esr', 'ESR; E.S.R.', 'mm/hr; mm/h', [undefined, 20], 0),
	known('crp', 'CRP; C-reactive protein; C reactive protein', 'mg/L', [undefined, 5], 0),
	known('ferritin', 'Ferritin; Serum ferritin', 'ug/L; ng/mL; µg/L', [30, 400], 0),
	known('folate', 'Folate; Serum folate', 'ug/L; ng/mL', [3.9, 26.8], 1),
	known('b12', 'Vitamin B12; B12; Vit B12', 'ng/L; pg/mL', [197, 771], 0),
	known('vitamin-d', 'Vitamin D; 25-OH Vitamin D; 25-hydroxy vitamin D', 'nmol/L', [50, 175], 0),
	known('tsh', 'TSH; Thyroid stimulating hormone', 'mU/L; mIU/L', [0.27, 4.2], 2),
	known('free-t4', 'Free T4; FT4; T4, free', 'pmol/L', [12, 22], 1),
	known('cholesterol', 'Total cholesterol; Cholesterol; Cholesterol, total', 'mmol/L', [undefined, 5], 1),
	known('hdl', 'HDL cholesterol; HDL; HDL-C', 'mmol/L', [1, undefined], 1),
	known('ldl', 'LDL cholesterol; LDL', 'mmol/L', [undefined, 3], 1),
	known('triglycerides', 'Triglycerides; Triglyceride', 'mmol/L', [undefined, 1.7], 1),
	known('uric-acid', 'Uric acid; Urate', 'umol/L', [200, 430], 0),
	known('psa', 'PSA; PSA, total', 'ug/L; ng/mL', [undefined, 4.5], 1),
	known('egfr', 'eGFR', 'mL/min/1.73m2; ml/min', [60, undefined], 0),
	known('inr', 'INR', '', [0.8, 1.2], 1),
];

/** One result as its sheet writes it. */
interface Row {
	readonly name: string;
	readonly value: string;
	readonly unit: string;
	readonly range: string;
	readonly low: string;
	readonly high: string;
	readonly flag: string;
	/** Of the visit before. */
	readonly older: string;
	readonly before: string;
	/** Of a treatment: no range. */
	readonly limit: string;
	readonly under: string;
	readonly over: string;
	readonly wanted: Wanted;
}

const FLAGS = ['none', 'letter', 'brackets', 'star', 'arrow', 'word', 'n'] as const;
const RANGES = [
	...(['a - b', 'a-b', '(a - b)', '[a-b]', 'a to b', 'a–b', '(a to b)'] as const),
	...(['a ~ b', 'a..b', 'a — b', '[a; b]', 'between a and b'] as const),
] as const;
const BOUNDS = ['<', '< ', 'up to', 'less than', '≤', '<= ', 'below', 'under', 'max.'] as const;

interface Style {
	readonly isComma: boolean;
	readonly isUpper: boolean;
	readonly flags: (typeof FLAGS)[number];
	readonly ranges: (typeof RANGES)[number];
	readonly bounds: (typeof BOUNDS)[number];
	readonly hasNoise: boolean;
}

interface Picked {
	readonly from: Known;
	readonly name: number;
	readonly unit: number;
	/** Where the value lies: 0 is half the lower bound, 1 one and a half of the upper. */
	readonly at: number;
	readonly older: number;
}

function rowOf({ from, name, unit, at, older }: Picked, style: Style): Row {
	const write = (number: number | undefined) => {
		const text = number?.toFixed(from.digits) ?? '';
		return style.isComma ? text.replace('.', ',') : text;
	};
	const { low, high } = from;
	const [least, most] = [(low ?? (high ?? 0) / 4) * 0.75, (high ?? (low ?? 0) * 2) * 1.4];
	const value = Number((least + (most - least) * at).toFixed(from.digits));
	const isLow = low !== undefined && value < low;
	const isHigh = high !== undefined && value > high;
	const called = from.names[name % from.names.length] ?? '';
	return {
		name: style.isUpper ? called.toUpperCase() : called,
		value: write(value),
		unit: from.units[unit % from.units.length] ?? '',
		range: rangeOf(write(low), write(high), style),
		low: write(low),
		high: write(high),
		flag: isLow || isHigh ? flagOf(style, isLow) : style.flags === 'n' ? 'N' : '',
		older: write(least + (most - least) * older),
		before: write(least + (most - least) * older),
		limit: low === undefined ? `<=${write((high ?? 0) * 2)}` : `>=${write(low * 0.7)}`,
		under: low === undefined ? '-' : `< ${write(low)}`,
		over: high === undefined ? '-' : `> ${write(high)}`,
		wanted: { test: from.test, value, low, high },
	};
}

function rangeOf(low: string, high: string, { ranges, bounds }: Style): string {
	const inner = () => {
		const isSign = /[<≤]/.test(bounds);
		if (low === '') return isSign ? `${bounds}${high}` : `${bounds} ${high}`;
		if (high === '') return isSign ? bounds.replace('<', '>').replace('≤', '≥') + low : `more than ${low}`;
		return ranges
			.replace(/[()[\]]/g, '')
			.replace(/\ba\b/, low)
			.replace(/\bb\b/, high);
	};
	const [first = '', last = ''] = [ranges.at(0), ranges.at(-1)];
	return /[[(]/.test(first) ? first + inner() + last : inner();
}

function flagOf({ flags }: Style, isLow: boolean): string {
	switch (flags) {
		case 'none':
			return '';
		case 'letter':
		case 'n':
			return isLow ? 'L' : 'H';
		case 'brackets':
			return isLow ? '(L)' : '(H)';
		case 'star':
			return '*';
		case 'arrow':
			return isLow ? '↓' : '↑';
		case 'word':
			return isLow ? 'Low' : 'High';
	}
}

type Cell =
	| 'name'
	| 'value'
	| 'unit'
	| 'range'
	| 'flag'
	| 'low'
	| 'high'
	| 'older'
	| 'before'
	| 'limit'
	| 'method'
	| 'code'
	| 'status'
	| 'day'
	/** Bands beside the range. */
	| 'under'
	| 'over';
const HEADS: Readonly<{ [K in Cell]: readonly string[] }> = {
	name: ['Test', 'Analyte', 'Investigation', 'Test name', 'Parameter', ''],
	value: ['Result', 'Value', 'Your result', 'Observed value', 'Results'],
	unit: ['Units', 'Unit', 'UOM'],
	range: ['Reference range', 'Normal range', 'Ref. interval', 'Reference', 'Normal values', 'Expected'],
	flag: ['Flag', 'Status', 'Abn', 'Rating'],
	low: ['Low', 'From', 'Min', 'Lower limit', 'LLN', 'Reference low'],
	high: ['High', 'To', 'Max', 'Upper limit', 'ULN', 'Reference high'],
	older: ['Previous', 'Previous result', 'Last result', 'Prev.'],
	before: ['Earlier', 'Before (03-2026)', 'Last time', 'Former result 14/05/2026'],
	limit: [
		'Action limit',
		'Goal',
		'Limit for dose',
		'Alert level',
		'Give if',
		'Needed for next dose',
		'Threshold',
	],
	under: ['Too low', 'Below', 'Deficient', 'Under'],
	over: ['Too high', 'Above', 'Excess', 'Over'],
	method: ['Method', 'Specimen'],
	code: ['Code', 'LOINC'],
	status: ['Status', 'State'],
	day: ['Collected', 'Date', 'Sample date'],
};

const FILLED: Readonly<Partial<Record<Cell, string>>> = {
	method: 'Photometry',
	code: '2951-2',
	status: 'Final',
	day: '03/11/2026',
};

/** Orders of columns that sheets have. */
const ORDERS: readonly (readonly Cell[])[] = [
	...(
		[
			'name value unit range flag',
			'name value flag unit range',
			'name flag value unit range',
			'flag name value unit range',
			'name range value unit flag',
			'name range unit value flag',
			'name unit range value flag',
			'name unit value range flag',
			'range name value unit flag',
			'value unit name range',
			'value unit flag name range',
			'name value unit low high flag',
			'name unit value low high flag',
			'name low high value unit',
			'name unit low high value',
			'name low value high unit',
			'name older value unit range',
			'name method value unit range flag',
			'name value unit range flag status',
			'code name value unit range flag',
			'name code value unit range flag',
			'name code value unit range',
			'name value flag range unit',
			'name older value unit range flag',
			'name value older unit range',
			'name method value unit low high flag',
			'value name unit range',
			'flag value unit name range',
			'range value flag name unit',
			'day name value unit range flag',
			'name day value unit range flag',
			'name low value high unit before',
			'name low value high before unit',
			'name before low value high unit',
			'name low high value unit before',
			'name value unit low high before',
			'name value before unit range',
			'name limit range value unit',
			'name value unit range limit',
			'name limit before value unit range',
			'name under range over value unit',
			'name value unit under range over',
			'name under range over value flag unit',
			'name value flag older unit range',
			'name value unit range flag older',
			'name value range',
			'name value unit',
			'name value',
		] as const
	).map((order) => order.split(' ') as Cell[]),
];

const cellOf = (row: Row, cell: Cell) => FILLED[cell] ?? String(row[cell as keyof Row]);

type Separator = 'tab' | 'spaces' | 'pipe' | 'pipes' | 'semicolon' | 'comma' | 'box' | 'colon' | 'two';

function tableOf(rows: readonly (readonly string[])[], separator: Separator): string[] {
	if (separator !== 'spaces') {
		const marks = {
			tab: '\t',
			pipe: '|',
			pipes: ' | ',
			semicolon: ';',
			comma: ',',
			box: ' │ ',
			colon: ' : ',
			two: '  ',
		};
		const quoted = (cell: string) => (separator === 'comma' && cell.includes(',') ? `"${cell}"` : cell);
		const [start, end] = separator === 'pipes' ? ['| ', ' |'] : separator === 'box' ? ['│ ', ' │'] : ['', ''];
		return rows.map((cells) => start + cells.map(quoted).join(marks[separator]) + end);
	}
	const widths = (rows[0] ?? []).map(
		(_cell, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)) + 3,
	);
	return rows.map((cells) =>
		cells
			.map((cell, at) => cell.padEnd(widths[at] ?? 0))
			.join('')
			.trimEnd(),
	);
}

/** Lines of one result in apps and portals: what stands in braces is filled in; what has nothing to fill is left out. */
const STACKS: readonly (readonly string[])[] = [
	['{name}', '{value} {unit}', 'Normal range: {range}', '{flag}'],
	['{name}', '{value}', '{unit}', '{range}', '{flag}'],
	['{name}', '{value} {unit} {flag}', '{range}'],
	['{name}', 'Reference range: {range}', 'Your result: {value} {unit}'],
	['{name}', 'Result', '{value} {unit}', 'Reference range', '{range}'],
	['{name}', 'Value: {value}', 'Unit: {unit}', 'Range: {range}'],
	['{name}\t{flag}', 'You: {value} {unit}\tOptimal: {range}'],
	['{name}\t{flag}', '\t{value} {unit}\t({range})'],
	['{flag}', '{name}', '{value} {unit}', 'ref {range}'],
	['{name}', '{range} {unit}', '{value} {flag}'],
	['{name} {flag}', 'ref. {range} {unit}', '{value} {unit}'],
	['{name}: {value} {unit}', '   (ref {range})'],
	['{name}', 'Standard range: {range} {unit}', 'Value', '{value} {flag}'],
	['Test: {name}', 'Result: {value} {unit}', 'Reference: {range}'],
	['{value} {unit}', '{name}', 'Normal: {range}'],
	['{name}', 'Units: {unit}', '{value} {flag}', 'Normal: {range}'],
	['{name}', 'Collected 03/11/2026', '{value} {unit}', 'Reference: {range}', 'Status: Final'],
	['{name}', '{value}', '{low}', '{high}', '{unit}'],
	['{name}', '{value} {unit}', 'Range: {range}', 'What is this? It helps to show how well your body works.'],
	['{name} {flag}', '{value} {unit} ({range})'],
	['{name} ({unit})', '{value} {flag}', '{range}'],
	['Your {name} is {value} {unit}.', 'The usual range is {range}.'],
	['- test: {name}', '  result: {value}', '  unit: {unit}', '  range: {range}'],
	['{name}', 'Lab range {range}', 'Yours {value} {unit} {flag}'],
	['{value} {flag}', '{unit}', '{name}', 'Ref {range}'],
	['{name}', '{value} {unit}', 'Target zone', '{range}'],
	['>> {name} ({unit})', '   {value} {flag}', '   expected {range}'],
	['{name}', 'Normal range: {range} {unit}', '{low}', '{high}', 'Your value is {value} {unit}', '{flag}'],
	['{name}', 'Your value is {value} {unit}', 'Normal range: {range} {unit}', '{low}   {high}'],
];

/** One result in one line, parted by signs and words. */
const LINES: readonly string[] = [
	'{name}: {value} {unit} ({range}) {flag}',
	'{name} {value} {unit} [{range}] {flag}',
	'{name} = {value} {unit} (ref {range})',
	'{name} ({range} {unit}): {value} {flag}',
	'{name} ({unit}): {value} {flag} ({range})',
	'{name} .......... {value} {unit} ({range})',
	'{name} {value} {flag} {unit} {range}',
	'- {name}: {value} {unit}, normal range {range}',
	'{name} was {value} {unit} (normal {range}).',
	'{name} - {value} {unit} - reference {range}',
	'{name} / {value} {unit} / {range}',
	'{name}: {value} {unit} {flag}; normal {range}',
	'({range}) {name} {value} {unit} {flag}',
	'{name}: {flag} {value} {unit}. Normal is {range}.',
	'{name} {value} {unit} (previously {older}) ref {range}',
	'{value} {unit} {name} ({range})',
	'{name} {unit} {value} {flag} {range}',
	'{name} [{range}] {value} {unit} {flag}',
	'{name} {range} {value} {unit} {flag}',
	'**{name}:** {value} {unit} {flag} ({range})',
	'<test name="{name}" value="{value}" unit="{unit}" range="{range}"/>',
	'Test: {name}; Result: {value} {unit}; Range: {range}',
	'{"test": "{name}", "value": {value}, "unit": "{unit}", "reference": "{range}"}',
	'{name}\t= {value} {unit}\t# ref {range}',
	'{name} ........ {unit} ........ {value} {flag} ........ {range}',
	'{name} >> {value} {unit} >> {range}',
	'{flag} {name}: {value} {unit}; reference {range} {unit}',
	'{name} is {value} {unit} {flag} (ref: {range})',
	'{name} ({unit}) {value} {flag} RR {range}',
	'{name}, {value} {unit}, N: {range}',
	'{name} {value} {unit} N={range}',
];

/** Two results side by side. */
const PAIRS: readonly string[] = [
	'{name}\t{value} {unit}\t({range})',
	'{name}\t{value}\t{unit}\t{range}\t{flag}',
];

/** Several results of one line. */
const SHORT_LINES: readonly string[] = [
	'{name} {value} {flag}, ',
	'{name} {value} {unit}; ',
	'{name} {value} {flag} ({range})   ',
	'{name}: {value} {unit}, ',
	'{name} {value}{flag}  ',
];

function filled(template: string, row: Row): string {
	const bare = {
		...row,
		range: row.range.includes(';') ? row.range : row.range.replace(/^[[(]|[\])]$/g, ''),
	};
	return template
		.replace(/\{(\w+)\}/g, (_all, cell: keyof Row) => String(bare[cell]))
		.replace(/ {2,}(?=\S)/g, (spaces, at: number) => (at === 0 || spaces.length > 2 ? spaces : ' '))
		.trimEnd();
}

interface Laid {
	readonly layout: string;
	readonly lines: readonly string[];
	/** The layout shows no ranges. */
	readonly isWithoutRanges?: boolean;
}

type Lay = (rows: readonly Row[]) => Laid;

/** Lines between results that are none. */
const BETWEEN: readonly (readonly string[])[] = [
	[],
	[],
	[],
	['BIOCHEMISTRY', 'HAEMATOLOGY'],
	['Liver function tests', 'Full blood count'],
	['Method : CLIA', '(non-fasting sample)'],
	['Comment: repeat in 3 months if symptoms persist.', '-----------------------------------------'],
];

/** Each line is put after a third of the table, and after two thirds. */
function withBetween(table: readonly string[], between: readonly string[]): readonly string[] {
	const step = Math.max(2, Math.floor(table.length / 3));
	return table.flatMap((line, at) =>
		at > 0 && at % step === 0 ? [between[at / step - 1] ?? [], line].flat() : [line],
	);
}

function leadOf(lead: string, at: number): string {
	return lead === 'number' ? `${at + 1}. ` : lead;
}

/** Each cell's last word under the others. */
function overTwo(head: readonly string[]): readonly (readonly string[])[] {
	const words = head.map((cell) => cell.split(' '));
	return [words.map((each) => each.slice(0, -1).join(' ')), words.map((each) => each.at(-1) ?? '')];
}

const byTable: fc.Arbitrary<Lay> = fc
	.record({
		order: fc.constantFrom(...ORDERS),
		separator: fc.constantFrom<Separator[]>(
			...(['tab', 'spaces', 'pipe', 'pipes', 'semicolon', 'comma', 'box', 'colon', 'two'] as const),
		),
		hasHead: fc.boolean(),
		words: fc.nat(20),
		between: fc.constantFrom(...BETWEEN),
		lead: fc.constantFrom('', '', '', 'number', '• ', '   '),
		code: fc.constantFrom('', '', '', ' 01', ' A, 02'),
		isTogether: fc.boolean(),
		isOverTwo: fc.boolean(),
	})
	.map(({ order, separator, hasHead, isTogether, isOverTwo, words, between, lead, code }) => (rows) => {
		const needsHead =
			['low', 'older', 'before', 'limit', 'day', 'code', 'status', 'method', 'under'].some((cell) =>
				order.includes(cell as Cell),
			) || order[1] === 'range';
		const isJoined =
			isTogether && order.indexOf('unit') === order.indexOf('value') + 1 && order.includes('value');
		const cells = (from: (cell: Cell) => string) =>
			isJoined
				? order.flatMap((cell) =>
						cell === 'unit'
							? []
							: [cell === 'value' ? `${from('value')} ${from('unit')}`.trim() : from(cell)],
					)
				: order.map(from);
		const head = cells((cell) => HEADS[cell][words % HEADS[cell].length] ?? '').map((text) =>
			text.replace(/ (?:Units?|UOM)$/, ''),
		);
		const coded = order[0] === 'name' && order[1] === 'value' && separator === 'spaces' ? code : '';
		const body = rows.map((row) => cells((cell) => (cell === 'name' ? row.name + coded : cellOf(row, cell))));
		const heads = isOverTwo && separator === 'spaces' ? overTwo(head) : [head];
		const table = tableOf(needsHead || hasHead ? [...heads, ...body] : body, separator);
		const led =
			order[0] === 'name' && ['tab', 'spaces'].includes(separator)
				? table.map((line, at) => (/\d/.test(line) ? leadOf(lead, at) + line : line))
				: table;
		return {
			layout: `table ${order.join(' ')} by ${separator}${needsHead || hasHead ? ', head' : ''}${between.length > 0 ? ', between' : ''}${coded}`,
			lines: withBetween(led, between),
			isWithoutRanges: !order.includes('range') && !order.includes('low'),
		};
	});

const byStack: fc.Arbitrary<Lay> = fc
	.record({ stack: fc.constantFrom(...STACKS), isParted: fc.boolean() })
	.map(({ stack, isParted }) => (rows) => ({
		layout: `stack ${stack.join(' / ')}${isParted ? ', parted' : ''}`,
		lines: rows.flatMap((row) => [
			...stack.map((line) => filled(line, row)).filter((line) => line.trim() !== ''),
			...(isParted ? [''] : []),
		]),
	}));

const byLine: fc.Arbitrary<Lay> = fc
	.record({
		template: fc.constantFrom(...LINES),
		between: fc.constantFrom(...BETWEEN),
		lead: fc.constantFrom('', '', 'number', '* '),
	})
	.map(({ template, between, lead }) => (rows) => ({
		layout: `line ${template}${between.length > 0 ? ', between' : ''}`,
		lines: withBetween(
			rows.map((row, at) => leadOf(lead, at) + filled(template, row)),
			between,
		),
	}));

const byShortLine: fc.Arbitrary<Lay> = fc
	.record({ template: fc.constantFrom(...SHORT_LINES), each: fc.integer({ min: 2, max: 4 }) })
	.map(({ template, each }) => (rows) => ({
		layout: `short ${template} ${each} a line`,
		lines: rows.flatMap((_row, at) =>
			at % each === 0
				? [
						rows
							.slice(at, at + each)
							.map((row) => filled(template, row) + (/[,;]? *$/.exec(template)?.[0] ?? ''))
							.join('')
							.replace(/[;, ]+$/, ''),
					]
				: [],
		),
		isWithoutRanges: !template.includes('range'),
	}));

const inPairs: fc.Arbitrary<Lay> = fc.constantFrom(...PAIRS).map((pair) => (rows) => ({
	layout: `pairs ${pair}`,
	lines: rows.flatMap((row, at) => {
		const both = rows.slice(at, at + 2).map((each) => filled(pair, each).replaceAll('\t', '   '));
		return at % 2 === 0 && row ? [both.join('      ')] : [];
	}),
}));

/** Days as rows, tests as columns. */
const onItsSide: fc.Arbitrary<Lay> = fc
	.record({
		separator: fc.constantFrom<Separator[]>('tab', 'spaces', 'pipe'),
		isNewestFirst: fc.boolean(),
		hasUnits: fc.boolean(),
		hasRanges: fc.boolean(),
		hasOlder: fc.boolean(),
		rule: fc.constantFrom('', '', '------------------------', '=====+=====+====='),
		limit: fc.constantFrom('', '', 'Stop if', 'Tell the team', 'Alert level'),
		isAbove: fc.boolean(),
		hasTimes: fc.boolean(),
	})
	.map(
		({ separator, isNewestFirst, hasUnits, hasRanges, hasOlder, rule, limit, isAbove, hasTimes }) =>
			(rows) => {
				const timed = ([first = '', ...cells]: readonly string[], time: string) =>
					hasTimes ? [first, time, ...cells] : [first, ...cells];
				const days = [
					timed(['03/11/2026', ...rows.map(({ value }) => value)], '07:15'),
					...(hasOlder ? [timed(['14/05/2026', ...rows.map(({ older }) => older)], '11:40')] : []),
				];
				const names = timed(['Date', ...rows.map(({ name }) => name)], 'Time');
				const about = [
					...(hasUnits ? [timed([isAbove ? 'Unit:' : '', ...rows.map(({ unit }) => unit)], '')] : []),
					...(hasRanges
						? [timed([isAbove ? 'Expected:' : 'Normal', ...rows.map(({ range }) => range)], '')]
						: []),
				];
				const limits = limit ? [timed([limit, ...rows.map((row) => row.limit)], '')] : [];
				const head = isAbove ? [...about, names, ...limits] : [names, ...about, ...limits];
				const table = [...head, ...(isNewestFirst ? days : days.toReversed())];
				return {
					layout: `on its side by ${separator}${hasUnits ? ', units' : ''}${hasRanges ? ', ranges' : ''}${hasOlder ? ', two days' : ''}${rule ? ', ruled' : ''}${limit ? ', limits' : ''}${isAbove ? ', above' : ''}${hasTimes ? ', times' : ''}`,
					lines: tableOf(table, separator).flatMap((line, at) =>
						rule && at === head.length ? [rule, line] : [line],
					),
					isWithoutRanges: !hasRanges,
				};
			},
	);

/** Visits as columns. */
const byVisits: fc.Arbitrary<Lay> = fc
	.record({
		isNewestFirst: fc.boolean(),
		isUnitFirst: fc.boolean(),
		separator: fc.constantFrom<Separator[]>('tab', 'spaces'),
	})
	.map(({ isNewestFirst, isUnitFirst, separator }) => (rows) => {
		const both = <T>(newest: T, older: T) => (isNewestFirst ? [newest, older] : [older, newest]);
		const place = (unit: string, values: readonly string[], range: string) =>
			isUnitFirst ? [unit, range, ...values] : [...values, unit, range];
		return {
			layout: `visits by ${separator}${isUnitFirst ? ', units first' : ''}${isNewestFirst ? ', newest first' : ''}`,
			lines: tableOf(
				[
					['Date', ...place('Units', both('03/11/2026', '14/05/2026'), 'Reference')],
					...rows.map((row) => [row.name, ...place(row.unit, both(row.value, row.older), row.range)]),
				],
				separator,
			),
		};
	});

/** A visit's head in one line or two. */
const VISIT_HEADS: readonly (readonly [newest: readonly string[], older: readonly string[]])[] = [
	[['Visit 3 03/11/26'], ['Visit 2 14/05/26']],
	[['Day 8 3.11.26'], ['Day 1 27.10.26']],
	[['Today'], ['Course 2 (14.05)']],
	[['Now'], ['Week 3 (14.05.)']],
	[
		['03/11/26', '0715'],
		['Previous', '14/05/26'],
	],
	[
		['16:20', '03/11'],
		['04:05', '03/11'],
	],
	[
		['03/11/26', '06:30'],
		['02/11/26', '21:10'],
	],
	[
		['Round 5', '3 Nov 2026'],
		['Round 4', '9 Oct 2026'],
	],
];

/** Visits as columns with more over them than a date, and with limits of a treatment beside the range. */
const byCycles: fc.Arbitrary<Lay> = fc
	.record({
		heads: fc.constantFrom(...VISIT_HEADS),
		isNewestFirst: fc.boolean(),
		isRangeFirst: fc.boolean(),
		hasStroke: fc.boolean(),
		limit: fc.constantFrom('', '', 'Give if', 'Limit for dose', 'Goal'),
		hasGaps: fc.boolean(),
	})
	.map(({ heads: [newest, older], isNewestFirst, isRangeFirst, hasStroke, limit, hasGaps }) => (rows) => {
		const both = <T>(one: T, other: T) => (isNewestFirst ? [one, other] : [other, one]);
		const line = (name: string, unit: string, range: string, values: readonly string[], ofLimit: string) => [
			name,
			...(limit ? [ofLimit] : []),
			...(isRangeFirst ? [`${range} ${unit}`.trim(), ...values] : [unit, ...values]),
			...(isRangeFirst ? [] : [`${hasStroke ? '| ' : ''}${range}`]),
		];
		const heads = newest.map((text, at) =>
			at === newest.length - 1
				? line('Test', isRangeFirst ? '' : 'Unit', 'Lab range', both(text, older[at] ?? ''), limit)
				: line('', '', '', both(text, older[at] ?? ''), ''),
		);
		const body = rows.map((row, at) =>
			line(
				row.name,
				row.unit,
				row.range,
				both(row.value, hasGaps && at % 3 === 1 ? '-' : row.older),
				at % 4 === 3 ? '' : row.limit,
			),
		);
		return {
			layout: `cycles ${newest.join(' / ')}${isNewestFirst ? ', newest first' : ''}${isRangeFirst ? ', range first' : ''}${limit ? ', limits' : ''}${hasGaps ? ', gaps' : ''}`,
			lines: tableOf([...heads, ...body], 'spaces'),
		};
	});

/** What stands over the results of a day. */
const DAYS: readonly (readonly [newest: string, older: string])[] = [
	['Clinic 03/11/2026', 'Clinic 14/05/2026'],
	['3 November 2026', '14 May 2026'],
	['36/40   03.11.2026', 'First visit   14.05.2026 (11+4)'],
	['BLOODS OF 3 NOV 2026', 'BLOODS OF 14 MAY 2026'],
];

/** Each day under a heading of its own; of the day before only some tests, and not always with ranges. */
const byDays: fc.Arbitrary<Lay> = fc
	.record({
		days: fc.constantFrom(...DAYS),
		template: fc.constantFrom(
			'{name}   {value} {unit}   ({range})',
			'{name}: {value} {unit} {flag} ({range})',
		),
		isNewestFirst: fc.boolean(),
		hasRanges: fc.boolean(),
		isRuled: fc.boolean(),
	})
	.map(({ days: [newest, older], template, isNewestFirst, hasRanges, isRuled }) => (rows) => {
		const bare = template.replace(/ *\(.*/, '');
		const block = (head: string, lines: readonly string[]) => [
			head,
			...(isRuled ? ['----------------'] : []),
			...lines,
			'',
		];
		const now = block(
			newest,
			rows.map((row) => filled(template, row)),
		);
		const then = block(
			older,
			rows
				.filter((_row, at) => at % 2 === 0)
				.map((row) => filled(hasRanges ? template : bare, { ...row, value: row.older, flag: '' })),
		);
		return {
			layout: `days ${newest} by ${template}${isNewestFirst ? ', newest first' : ''}`,
			lines: (isNewestFirst ? [now, then] : [then, now]).flat(),
		};
	});

const HEADER = [
	'WESTMERE HOSPITAL  Blood Sciences',
	'Patient: A Sample   DOB 02/03/1961   Collected 03/11/2026 08:15',
	'',
];
const FOOTER = ['', 'Reported by Dr B Example, 04/11/2026   Page 1 of 1', 'Telephone 01632 960 411'];

export const sheets: fc.Arbitrary<Sheet> = fc
	.record({
		style: fc.record({
			isComma: fc.boolean(),
			isUpper: fc.boolean(),
			flags: fc.constantFrom(...FLAGS),
			ranges: fc.constantFrom(...RANGES),
			bounds: fc.constantFrom(...BOUNDS),
			hasNoise: fc.boolean(),
		}),
		lay: fc.oneof(
			{ arbitrary: byTable, weight: 6 },
			{ arbitrary: byStack, weight: 4 },
			{ arbitrary: byLine, weight: 3 },
			{ arbitrary: byShortLine, weight: 1 },
			{ arbitrary: inPairs, weight: 1 },
			{ arbitrary: onItsSide, weight: 2 },
			{ arbitrary: byVisits, weight: 1 },
			{ arbitrary: byCycles, weight: 2 },
			{ arbitrary: byDays, weight: 1 },
		),
		picked: fc.uniqueArray(
			fc.record({
				from: fc.constantFrom(...TESTS),
				name: fc.nat(5),
				unit: fc.nat(5),
				at: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
				older: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
			}),
			{ minLength: 5, maxLength: 11, selector: ({ from }) => from.test },
		),
	})
	.map(({ style, lay, picked }) => {
		const rows = picked.map((each) => rowOf(each, style));
		const { layout, lines, isWithoutRanges = false } = lay(rows);
		return {
			layout: `${layout} | ${style.ranges} ${style.bounds} ${style.flags}${style.isComma ? ' comma' : ''}`,
			text: (style.hasNoise ? [...HEADER, ...lines, ...FOOTER] : lines).join('\n'),
			wanted: rows.map(({ wanted }) =>
				isWithoutRanges ? { test: wanted.test, value: wanted.value } : wanted,
			),
		};
	});
