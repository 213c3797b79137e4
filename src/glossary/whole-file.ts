/** What a file of words must be before it is read, and how one looks. Pure. */
import type { FileKind } from '../reader/file-kind.ts';

/** Bytes: four hundred for each of as many words as there may be. */
export const LARGEST_GLOSSARY_FILE = 20_000_000;

const HOW_TO_SAVE =
	'Footnote reads tables that are saved as CSV. Open the file in a spreadsheet program, choose “Save as” or “Download”, and there “CSV”.';

const WHAT: Readonly<Record<Exclude<FileKind, 'text'>, string>> = {
	zip: 'This is a spreadsheet, or another packed file.',
	'word-old': 'This is a spreadsheet or a letter of an older office program.',
	pdf: 'This is a PDF.',
	photo: 'This is a picture.',
	'rich-text': 'This is a letter with its looks (RTF).',
	html: 'This is a web page.',
	unknown: 'This file holds no text.',
};

/** @returns why no words are read from such a file, as whole sentences */
export function whyNoTable(kind: Exclude<FileKind, 'text'> | 'large'): string {
	return kind === 'large'
		? `This file is too large: expected at most ${LARGEST_GLOSSARY_FILE / 1_000_000} megabytes.`
		: `${WHAT[kind]} ${HOW_TO_SAVE}`;
}

export const EXAMPLE_NAME = 'footnote-words.csv';
/** The mark in front tells spreadsheet programs that it is UTF-8. */
export const EXAMPLE_FILE = `\ufeff${[
	'word,meaning,other names,source',
	'NBM,"Nil by mouth: nothing to eat or drink, for example before an operation.",nil by mouth|nothing by mouth,Ward 7 leaflet',
	'obs round,"The walk round the ward on which pulse, blood pressure and temperature are measured.",observation round,Ward 7 leaflet',
	'',
].join('\r\n')}`;
