/**
 * HTML → pieces. What comes in was parsed into a document without a window: nothing of it loads or runs. Only text and
 * simple structure come out.
 */
import type { Piece } from './pieces.ts';

const LEFT_OUT = new Set(
	'script style noscript template title head iframe object embed textarea select option button svg math canvas video audio img'.split(
		' ',
	),
);
const FLOWS = new Set(
	'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);
/** A table with longer cells lays a page out. */
const LONGEST_CELL = 200;

/** @param body of the parsed document */
export function piecesOfHtml(body: Element): Piece[] {
	const pieces: Piece[] = [];
	let text = '';
	const end = () => {
		const words = tidy(text);
		if (words !== '') pieces.push({ kind: 'paragraph', text: words });
		text = '';
	};
	const walk = (node: Node) => {
		if (node.nodeType === 3) {
			text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
			return;
		}
		if (node.nodeType !== 1 || isLeftOut(node as Element)) return;
		const element = node as Element;
		const name = element.localName;
		if (name === 'br') {
			text += '\n';
			return;
		}
		if (FLOWS.has(name)) {
			element.childNodes.forEach(walk);
			return;
		}
		end();
		const whole = wholePiece(element);
		if (whole) {
			for (const piece of whole) pieces.push(piece);
		} else element.childNodes.forEach(walk);
		end();
	};
	body.childNodes.forEach(walk);
	end();
	return pieces;
}

/** Headings, lists, tables and set text are taken as they are; `undefined` for what only holds others. */
function wholePiece(element: Element): Piece[] | undefined {
	const name = element.localName;
	if (/^h[1-6]$/.test(name)) {
		const text = textIn(element).replace(/\s+/g, ' ');
		return text === '' ? [] : [{ kind: 'heading', level: /[12]/.test(name) ? 2 : 3, text }];
	}
	if (name === 'pre') return [{ kind: 'paragraph', text: (element.textContent ?? '').trim() }];
	if ((name === 'ul' || name === 'ol') && !element.querySelector('ul,ol,table')) {
		const items = [...element.children].map(textIn).filter((text) => text !== '');
		return items.length === 0 ? [] : [{ kind: 'list', ordered: name === 'ol', items }];
	}
	if (name === 'table' && !element.querySelector('table')) {
		const rows = [...element.querySelectorAll('tr')]
			.map((row) => [...row.children].map((cell) => textIn(cell).replace(/\s+/g, ' ')))
			.filter((cells) => cells.some((cell) => cell !== ''));
		const isData =
			rows.some((cells) => cells.length > 1) && rows.flat().every((cell) => cell.length <= LONGEST_CELL);
		return isData ? [{ kind: 'table', rows }] : undefined;
	}
	return undefined;
}

/** The words of an element, with a line for each block in it. */
function textIn(element: Element): string {
	return piecesOfHtml(element)
		.map((piece) => (piece.kind === 'heading' || piece.kind === 'paragraph' ? piece.text : ''))
		.filter((text) => text !== '')
		.join('\n');
}

function isLeftOut(element: Element): boolean {
	return (
		LEFT_OUT.has(element.localName) ||
		element.hasAttribute('hidden') ||
		/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
	);
}

function tidy(text: string): string {
	return text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{2,}/g, '\n')
		.trim();
}
