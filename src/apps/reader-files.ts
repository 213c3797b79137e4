/** Files and pasted text → pages of pieces. Nothing of them is kept. */
import { readPdf } from '../browser/pdf-file.ts';
import { ReadFailure } from '../reader/failure.ts';
import { decodeText, fileKind } from '../reader/file-kind.ts';
import { piecesOfHtml } from '../reader/html.ts';
import { LIMITS, lengthOf, type Piece } from '../reader/pieces.ts';
import { readText } from '../reader/text.ts';
import { isSafeXml, piecesOfWord } from '../reader/word.ts';
import { xmlOfWord } from '../reader/word-archive.ts';
import type { ReaderPage } from '../ui/reader/services.ts';

/** A page, and how many the file has. */
export interface PageRead {
	readonly page: ReaderPage;
	readonly total: number;
}

export interface ReadOptions {
	readonly signal: AbortSignal;
	readonly askPassword: (wasWrong: boolean) => Promise<string>;
}

/** @throws ReadFailure; the signal's reason when it is cancelled */
export async function* readFile(file: Blob, options: ReadOptions): AsyncGenerator<PageRead> {
	// Before any of it is in memory.
	if (file.size > LIMITS.file) throw new ReadFailure('too-big');
	if (file.size === 0) throw new ReadFailure('empty');
	const bytes = new Uint8Array(
		await file.arrayBuffer().catch(() => {
			throw new ReadFailure('file-refused');
		}),
	);
	options.signal.throwIfAborted();
	switch (fileKind(bytes)) {
		case 'pdf':
			yield* readPages(bytes, options);
			return;
		case 'text':
			yield wholePage(piecesOfText(decodeText(bytes)));
			return;
		case 'html':
			yield wholePage(piecesOfMarkup(decodeText(bytes)));
			return;
		case 'zip':
			yield wholePage(piecesOfDocument(xmlOfWord(bytes)));
			return;
		case 'photo':
			throw new ReadFailure('photo');
		case 'word-old':
			throw new ReadFailure('word-old');
		default:
			throw new ReadFailure('other-kind');
	}
}

/** @param html is preferred, where it holds text */
export function readPasted(text: string, html: string | undefined): PageRead {
	const pieces = html === undefined ? [] : piecesOfMarkup(html);
	return wholePage(pieces.length > 0 ? pieces : piecesOfText(text));
}

async function* readPages(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<PageRead> {
	let length = 0;
	let total = 0;
	for await (const { number, pieces, total: all } of readPdf(bytes, options)) {
		length += lengthOf(pieces);
		total = all;
		if (length > LIMITS.text) throw new ReadFailure('too-long');
		yield { page: { number, pieces }, total };
	}
	if (length === 0) throw new ReadFailure(total === 0 ? 'damaged' : 'scanned');
}

function wholePage(pieces: readonly Piece[]): PageRead {
	if (lengthOf(pieces) === 0) throw new ReadFailure('empty');
	return { page: { pieces }, total: 1 };
}

function piecesOfText(text: string): Piece[] {
	if (text.length > LIMITS.text) throw new ReadFailure('too-long');
	return readText(text);
}

/** Markup may be several times as long as its text. */
function piecesOfMarkup(html: string): Piece[] {
	if (html.length > LIMITS.text * 4) throw new ReadFailure('too-long');
	const pieces = piecesOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
	if (lengthOf(pieces) > LIMITS.text) throw new ReadFailure('too-long');
	return pieces;
}

/** Of a Word document. */
function piecesOfDocument(xml: string): Piece[] {
	if (!isSafeXml(xml)) throw new ReadFailure('damaged');
	const parsed = new DOMParser().parseFromString(xml, 'application/xml');
	const body = [...parsed.documentElement.children].find(({ localName }) => localName === 'body');
	if (!body) throw new ReadFailure('damaged');
	const pieces = piecesOfWord(body);
	if (lengthOf(pieces) > LIMITS.text) throw new ReadFailure('too-long');
	return pieces;
}
