/** Files → pieces: what is read of text, HTML and PDFs, and what is left out. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { decodeText, fileKind } from '../../../src/reader/file-kind.ts';
import { piecesOfHtml } from '../../../src/reader/html.ts';
import { isForeign } from '../../../src/reader/language.ts';
import { numberTerms } from '../../../src/reader/notes.ts';
import { layOutPage } from '../../../src/reader/pdf-layout.ts';
import { linesOf, type Piece } from '../../../src/reader/pieces.ts';
import { readText } from '../../../src/reader/text.ts';
import { readResults } from '../../../src/results/read.ts';

const html = (markup: string) => piecesOfHtml(parseHTML(`<html><body>${markup}</body></html>`).document.body);

describe('plain text', () => {
	test('lines that a machine broke flow again; an address stays in lines', () => {
		const long = 'This line was broken by a machine at some seventy letters, as mail is,';
		expect(readText(`${long}\n${long}\n\nDr A. Sample\r\n1 High Street`)).toEqual([
			{ kind: 'paragraph', text: `${long} ${long}` },
			{ kind: 'paragraph', text: 'Dr A. Sample\n1 High Street' },
		]);
	});

	test('columns stay columns, titles and lists are told', () => {
		expect(readText('BLOOD TESTS\n\nSodium   140  mmol/L\nPotassium\t4.1\tmmol/L\n\n- rest\n- walk')).toEqual(
			[
				{ kind: 'heading', level: 2, text: 'BLOOD TESTS' },
				{
					kind: 'table',
					rows: [
						['Sodium', '140', 'mmol/L'],
						['Potassium', '4.1', 'mmol/L'],
					],
				},
				{ kind: 'list', ordered: false, items: ['rest', 'walk'] },
			],
		);
	});

	test('signs that nobody sees are left out', () => {
		expect(readText('a\0b\u0007c')).toEqual([{ kind: 'paragraph', text: 'abc' }]);
	});
});

describe('HTML', () => {
	test('structure comes out as text; what loads, runs or is hidden doesn’t', () => {
		expect(
			html(
				'<h1>Clinic</h1><script>x</script><style>y</style><p>One<br>two <b>three</b></p><p hidden>no</p><p style="display: none">no</p><ol><li>First</li></ol>',
			),
		).toEqual([
			{ kind: 'heading', level: 2, text: 'Clinic' },
			{ kind: 'paragraph', text: 'One\ntwo three' },
			{ kind: 'list', ordered: true, items: ['First'] },
		]);
	});

	test('tables of data stay tables; those that lay a page out don’t', () => {
		expect(
			html('<table><tr><th>Test</th><th>Value</th></tr><tr><td>TSH</td><td>2.1</td></tr></table>'),
		).toEqual([
			{
				kind: 'table',
				rows: [
					['Test', 'Value'],
					['TSH', '2.1'],
				],
			},
		]);
		expect(html(`<table><tr><td>menu</td><td>${'Long words. '.repeat(30)}</td></tr></table>`)).toMatchObject([
			{ kind: 'paragraph', text: 'menu' },
			{ kind: 'paragraph' },
		]);
	});
});

describe('PDF', () => {
	const at = (str: string, x: number, y: number, height = 10) => ({
		str,
		x,
		y,
		width: str.length * height * 0.5,
		height,
	});

	test('lines become paragraphs, parted words are joined, own hyphens stay', () => {
		expect(
			layOutPage([
				at('The tests show that the nerves of both legs are dam-', 50, 700),
				at('aged a little, and that an anti-inflammatory or non-', 50, 688),
				at('steroidal medicine would not help.', 50, 676),
				at('A new paragraph.', 50, 640),
			]),
		).toEqual([
			{
				kind: 'paragraph',
				text: 'The tests show that the nerves of both legs are damaged a little, and that an anti-inflammatory or non-steroidal medicine would not help.',
			},
			{ kind: 'paragraph', text: 'A new paragraph.' },
		]);
	});

	const rows = [
		['Sodium', '140', 'mmol/L'],
		['Potassium', '4.1', 'mmol/L'],
	];
	const cells = rows.flatMap((row, line) =>
		row.map((text, column) => at(text, 50 + column * 150, 700 - line * 14)),
	);

	test('a table is read by rows, whichever way it was written', () => {
		expect(layOutPage(cells)).toMatchObject([{ kind: 'table', rows }]);
		const byColumns = [0, 3, 1, 4, 2, 5].map((index) => cells[index] as (typeof cells)[number]);
		expect(layOutPage(byColumns)).toMatchObject([{ kind: 'table', rows }]);
	});

	const HEAD = ['Test', 'Lower', 'Result', 'Upper', 'Unit', 'Earlier (03-2026)'];
	const SHEET = [
		['Sodium', '133', '129', '146', 'mmol/L', '141'],
		['CRP', '', '31', '5', 'mg/L', '4'],
		['Ferritin', '30', '12', '400', 'ug/L', ''],
	];
	const FOUND = ['sodium 129 133..146', 'crp 31 ..5', 'ferritin 12 30..400'];
	const found = (pieces: readonly Piece[]) =>
		readResults(pieces.flatMap(linesOf)).map(
			({ test: name, value, low = '', high, doubt = '' }) => `${name} ${value} ${low}..${high}${doubt}`,
		);

	test('an empty cell of a page leaves the others under their heads', () => {
		const texts = [HEAD, ...SHEET].flatMap((row, line) =>
			row.flatMap((text, column) => (text === '' ? [] : [at(text, 50 + column * 80, 700 - line * 14)])),
		);
		expect(found(layOutPage(texts))).toEqual(FOUND);
	});

	test('an empty cell between spaces leaves the others under their heads', () => {
		const text = [HEAD, ...SHEET].map((row) => row.map((cell) => cell.padEnd(12)).join('')).join('\n');
		expect(found(readText(text))).toEqual(FOUND);
	});

	test('two columns of running text stay apart', () => {
		const line = 'words of one column that run on and on, line';
		const column = (x: number, name: string) =>
			[0, 1, 2].map((row) => at(`${name} ${line}`, x, 700 - row * 12, 8));
		expect(layOutPage([...column(50, 'Left'), ...column(320, 'Right')])).toEqual([
			{ kind: 'paragraph', text: Array(3).fill(`Left ${line}`).join(' ') },
			{ kind: 'paragraph', text: Array(3).fill(`Right ${line}`).join(' ') },
		]);
	});

	test('an empty page holds nothing', () => {
		expect(layOutPage([])).toEqual([]);
		expect(layOutPage([at(' ', 1, 1)])).toEqual([]);
	});
});

test('notes get their numbers where the words stand first, in the order of reading', () => {
	expect(
		numberTerms(
			['Gout. A gouty toe.', 'gout and uric\nacid'],
			[{ text: 'gout' }, { text: 'uric acid' }, { text: 'nowhere' }],
		),
	).toEqual({
		texts: [['Gout. A gouty toe.'], ['gout', 1, ' and uric\nacid', 2, '']],
		terms: [{ text: 'gout' }, { text: 'uric acid' }, { text: 'nowhere' }],
	});
	expect(numberTerms(['An X-ray (chest).'], [{ text: 'X-ray (chest)' }]).texts).toEqual([
		['An X-ray (chest)', 1, '.'],
	]);
});

test('notes are numbered in the order of reading, whatever the order of the words', () => {
	const words = ['sodium', 'nowhere', 'gout', 'scan', 'potassium'].map((text) => ({ text }));
	expect(numberTerms(['gout and a scan', 'potassium', 'sodium'], words)).toEqual({
		texts: [
			['gout', 1, ' and a scan', 2, ''],
			['potassium', 3, ''],
			['sodium', 4, ''],
		],
		terms: ['gout', 'scan', 'potassium', 'sodium', 'nowhere'].map((text) => ({ text })),
	});
});

test('a file is what its bytes say', () => {
	const kind = (text: string) => fileKind(Buffer.from(text, 'latin1'));
	expect(kind('%PDF-1.4')).toBe('pdf');
	expect(kind('PK\x03\x04')).toBe('zip');
	expect(kind('\xff\xd8\xff\xe0')).toBe('photo');
	expect(kind('\x00\x00\x00\x18ftypheic')).toBe('photo');
	expect(kind('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')).toBe('word-old');
	expect(kind(' <!DOCTYPE html><p>')).toBe('html');
	expect(kind('Dear <name>')).toBe('text');
	expect(kind('a\0b')).toBe('unknown');
	expect(decodeText(Buffer.from('caf\xe9', 'latin1'))).toBe('café');
	expect(decodeText(Buffer.from('\ufeffcafé', 'utf16le'))).toBe('café');
});

test('another language is told from English', () => {
	const piece = (text: string) => [{ kind: 'paragraph', text } as const];
	expect(isForeign(piece('Die Untersuchung der Füße war ohne Befund und wir haben nicht mehr zu tun.'))).toBe(
		true,
	);
	expect(isForeign(piece('The feet were fine and there is nothing more to do.'))).toBe(false);
	expect(isForeign(piece('Sodium 140'))).toBe(false);
});
