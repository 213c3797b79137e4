/** The XML of a Word document → pieces: what is written in it, and nothing of how it looks. */
import type { Piece } from './pieces.ts';

/** Texts that nobody sees: deleted ones, codes of fields, copies for older programs. */
const LEFT_OUT = new Set([
	'del',
	'instrText',
	'Fallback',
	'delText',
	'pPr',
	'rPr',
	'drawing',
	'pict',
	'sectPr',
]);

/** Documents of Word declare no entities; one that does means to unfold them without end. */
export function isSafeXml(xml: string): boolean {
	return !/<!(?:DOCTYPE|ENTITY)/i.test(xml);
}

/** @param body the element `w:body` */
export function piecesOfWord(body: Element): Piece[] {
	const pieces: Piece[] = [];
	const walk = (element: Element) => {
		for (const child of element.children) {
			const name = nameOf(child);
			if (name === 'p') addParagraph(pieces, child);
			else if (name === 'tbl') pieces.push({ kind: 'table', rows: rowsOf(child) });
			else if (!LEFT_OUT.has(name)) walk(child);
		}
	};
	walk(body);
	return pieces;
}

function addParagraph(pieces: Piece[], paragraph: Element): void {
	const text = textOf(paragraph).trim();
	if (text === '') return;
	const style = attribute(inside(paragraph, 'pStyle'), 'val');
	const heading = /^(?:heading|title|berschrift|titre)\D*(\d?)/i.exec(style);
	const before = pieces.at(-1);
	if (heading) pieces.push({ kind: 'heading', level: Number(heading[1] || 1) <= 1 ? 2 : 3, text });
	else if (!inside(paragraph, 'numPr')) {
		for (const piece of lineOrColumns(text)) pieces.push(piece);
	} else if (before?.kind === 'list')
		pieces[pieces.length - 1] = { ...before, items: [...before.items, text] };
	else pieces.push({ kind: 'list', ordered: false, items: [text] });
}

/** Columns are often made with tabs. */
function lineOrColumns(text: string): Piece[] {
	if (!text.includes('\t')) return [{ kind: 'paragraph', text }];
	return [{ kind: 'table', rows: text.split('\n').map((line) => line.split(/\t+/)) }];
}

function rowsOf(table: Element): string[][] {
	return [...table.children]
		.filter((child) => nameOf(child) === 'tr')
		.map((row) =>
			[...row.children]
				.filter((child) => nameOf(child) === 'tc')
				.map((cell) => textOf(cell).trim().replace(/\s+/g, ' ')),
		);
}

function textOf(element: Element): string {
	let text = '';
	for (const child of element.children) {
		const name = nameOf(child);
		if (name === 't') text += child.textContent ?? '';
		else if (name === 'tab') text += '\t';
		else if (name === 'br' || name === 'cr') text += '\n';
		else if (name === 'noBreakHyphen') text += '-';
		else if (!LEFT_OUT.has(name)) text += `${textOf(child)}${name === 'p' ? '\n' : ''}`;
	}
	return text;
}

function inside(paragraph: Element, wanted: string): Element | undefined {
	const properties = [...paragraph.children].find((child) => nameOf(child) === 'pPr');
	return properties && [...properties.children].find((child) => nameOf(child) === wanted);
}

function attribute(element: Element | undefined, wanted: string): string {
	return (
		[...(element?.attributes ?? [])].find(({ name }) => name.replace(/^.*:/, '') === wanted)?.value ?? ''
	);
}

function nameOf({ localName }: Element): string {
	return localName.replace(/^.*:/, '');
}
