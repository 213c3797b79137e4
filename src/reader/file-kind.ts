/** What a file is by its first bytes: names and types that come with a file are anybody's guess. Pure. */

export type FileKind = 'pdf' | 'zip' | 'photo' | 'word-old' | 'rich-text' | 'html' | 'text' | 'unknown';

const SIGNATURES: readonly (readonly [bytes: string, kind: FileKind])[] = [
	['504b0304', 'zip'],
	['504b0506', 'zip'],
	['d0cf11e0a1b11ae1', 'word-old'],
	['7b5c727466', 'rich-text'],
	['89504e47', 'photo'],
	['ffd8ff', 'photo'],
	['474946383', 'photo'],
	['49492a00', 'photo'],
	['4d4d002a', 'photo'],
];

/** How far into a file its signature or first tag may stand. */
const HEAD = 1024;

/** @param bytes the file, or its first kilobyte at least */
export function fileKind(bytes: Uint8Array): FileKind {
	const head = bytes.subarray(0, HEAD);
	const hex = [...head.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const start = String.fromCharCode(...head);
	// Readers of PDFs allow rubbish before the signature: ISO 32000-1, annex H, implementation note 13.
	if (start.includes('%PDF-')) return 'pdf';
	const found = SIGNATURES.find(([signature]) => hex.startsWith(signature));
	if (found) return found[1];
	// "BM" alone begins a word: in a picture four bytes that are nought stand behind its length. "RIFF" says its kind after its length.
	if (/^BM.{4}\0{4}/s.test(start) || /^RIFF.{4}WEBP/s.test(start)) return 'photo';
	// HEIC and AVIF: a box of the type "ftyp".
	if (/^.{4}ftyp(hei|mif|avif)/s.test(start)) return 'photo';
	if (isWide(bytes)) return 'text';
	if (head.includes(0)) return 'unknown';
	return /^\s*(<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<!doctype html)/i.test(
		start.replace(/^ï»¿/, ''),
	)
		? 'html'
		: 'text';
}

/** Begins as text in UTF-16 does. */
function isWide([first, second]: Uint8Array): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text of a file: UTF-8 or UTF-16, and else Windows-1252, as old systems write. */
export function decodeText(bytes: Uint8Array): string {
	if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
