/** Why a file can't be shown, in sentences that say what can be done instead. */
import type { FailureWhy } from '../../reader/failure.ts';
import { LIMITS } from '../../reader/pieces.ts';

const MEGABYTES = LIMITS.file / 1_000_000;
const MILLIONS = LIMITS.text / 1_000_000;

export const FAILURES: Readonly<Record<FailureWhy, { readonly title: string; readonly text: string }>> = {
	'too-big': {
		title: 'This file is too big',
		text: `The reader takes files of up to ${MEGABYTES} megabytes, so that your computer stays quick. If it is a long document, save the pages you need as a file of their own.`,
	},
	'too-long': {
		title: 'This text is too long',
		text: `The reader takes up to ${MILLIONS} million letters, which is about a thousand pages. Copy the part you need and paste that.`,
	},
	empty: {
		title: 'There is nothing to read in it',
		text: 'It holds no text.',
	},
	photo: {
		title: 'Footnote can’t read photos and scans yet',
		text: 'It reads letters, not pictures of letters. Ask the clinic for the letter as a PDF or in their online portal, or type the words you want to know.',
	},
	'word-old': {
		title: 'Footnote can’t read this kind of file',
		text: 'It may be from an old Word or Excel. Open it there and save it in a newer form or as a PDF, or copy the text and paste it here.',
	},
	spreadsheet: {
		title: 'Footnote can’t read spreadsheets',
		text: 'Copy the rows you want to read and paste them here.',
	},
	'other-kind': {
		title: 'Footnote can’t read this kind of file',
		text: 'It reads PDFs, Word documents, plain text and web pages. You can also copy the text from another program and paste it here.',
	},
	scanned: {
		title: 'This PDF holds pictures, not text',
		text: 'It was probably scanned. Footnote can’t read photos and scans yet. Ask the clinic for the letter as text, or type the words you want to know.',
	},
	damaged: {
		title: 'This file can’t be opened',
		text: 'It is damaged or not complete. Download it again, or ask whoever sent it for a new copy.',
	},
	'file-refused': {
		title: 'The browser didn’t hand over this file',
		text: 'It may have been moved, or is still open in another program. Choose it again.',
	},
	'tab-refused': {
		title: 'The browser doesn’t hand this PDF over',
		text: 'Save the PDF on your computer first. Then choose it here, or drop it on this page.',
	},
};
