/** Word documents: what is read of them, and that no zip can fill the memory. */
import { type Zippable, zipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isSafeXml, piecesOfWord } from '../../../src/reader/word.ts';
import { xmlOfWord } from '../../../src/reader/word-archive.ts';

const paragraph = (text: string, properties = '') =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

function pieces(inner: string) {
	const parsed = new DOMParser().parseFromString(
		`<w:document><w:body>${inner}</w:body></w:document>`,
		'text/xml',
	);
	return piecesOfWord(parsed.documentElement.firstElementChild as unknown as Element);
}

const zip = (files: Zippable) => xmlOfWord(zipSync(files));
const text = (words: string) => new TextEncoder().encode(words);

test('headings, lists, tables, tabs and line breaks come out; deleted text and codes don’t', () => {
	expect(
		pieces(
			paragraph('Foot clinic', '<w:pStyle w:val="Heading1"/>') +
				'<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>' +
				paragraph('Rest', '<w:numPr/>') +
				paragraph('Walk', '<w:numPr/>') +
				'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>TSH</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2.1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
				'<w:p><w:r><w:t>Sodium</w:t><w:tab/><w:t>140</w:t></w:r></w:p>',
		),
	).toEqual([
		{ kind: 'heading', level: 2, text: 'Foot clinic' },
		{ kind: 'paragraph', text: 'One\ntwo' },
		{ kind: 'list', ordered: false, items: ['Rest', 'Walk'] },
		{ kind: 'table', rows: [['TSH', '2.1']] },
		{ kind: 'table', rows: [['Sodium', '140']] },
	]);
});

describe('archives', () => {
	test('the text of a document is found among its other files', () => {
		expect(zip({ 'a.xml': text('a'), 'word/document.xml': text('<x/>'), 'z.png': text('z') })).toBe('<x/>');
	});

	test.each([
		['a bomb', { 'word/document.xml': new Uint8Array(40_000_000) }, 'too-long'],
		[
			'a spreadsheet renamed',
			{ 'xl/workbook.xml': text('x'), 'word/document.xml': text('x') },
			'spreadsheet',
		],
		['any other zip', { 'photo.png': text('x') }, 'other-kind'],
		[
			'thousands of files',
			Object.fromEntries(Array.from({ length: 2_100 }, (_none, at) => [`${at}`, text('')])),
			'too-long',
		],
	])('%s is refused', (_what, files, why) => {
		expect(() => zip(files as Zippable)).toThrow(why);
	});

	test('half a file is damaged', () => {
		const whole = zipSync({ 'word/document.xml': text('<x>many words</x>'.repeat(50)) }, { level: 0 });
		expect(() => xmlOfWord(whole.subarray(0, 300))).toThrow('damaged');
	});

	test('entities that unfold without end are not even parsed', () => {
		expect(isSafeXml('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toBe(false);
		expect(isSafeXml('<w:document/>')).toBe(true);
	});
});
