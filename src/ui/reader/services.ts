import type { OwnExplanation } from '../../glossary/own-word.ts';
import type { Guide } from '../../guide/compile.ts';
import type { FoundTerm } from '../../messages.ts';
import type { FailureWhy } from '../../reader/failure.ts';
import type { Piece } from '../../reader/pieces.ts';
import type { LabResult } from '../../results/result.ts';
import type { UrgentValues } from '../../results/schema.ts';
import type { Settings } from '../../settings/settings.ts';

/** A stretch of the document; a PDF has one for each page. */
export interface ReaderPage {
	readonly number?: number;
	readonly pieces: readonly Piece[];
}

export interface ReaderDocument {
	/** Of the file, or what stands for one. */
	readonly name: string;
	readonly pages: readonly ReaderPage[];
	/** Pages of the file that were left out, because there is an upper end. */
	readonly pagesLeftOut: number;
	/** Most of it is not in English. */
	readonly isForeign: boolean;
	/** Laboratory results that were read in it. */
	readonly results: readonly LabResult[];
}

export interface Progress {
	readonly name: string;
	readonly done: number;
	/** Unknown at first. */
	readonly total?: number;
}

export interface ReaderData {
	readonly settings: Settings;
	readonly document: ReaderDocument | undefined;
	/** What is being read just now. */
	readonly progress: Progress | undefined;
	readonly failure: { readonly name: string; readonly why: FailureWhy } | undefined;
	/** The file being read asks for its password. */
	readonly password: { readonly wasWrong: boolean } | undefined;
	/** The words found in the document, in the order of reading. */
	readonly terms: readonly FoundTerm[];
	/** What the reader's own file says of its words among them, by their ids; each comes soon after its word. */
	readonly own: ReadonlyMap<string, OwnExplanation>;
	readonly guide: Guide | undefined;
	/** Values that laboratories phone through; absent until they are loaded. */
	readonly urgent: UrgentValues | undefined;
	/** Ids of the words kept for the doctor. */
	readonly kept: readonly string[];
	/** The page is about to be printed. */
	readonly isPrinting: boolean;
}

export interface ReaderActions {
	openFile(file: File): void;
	openText(text: string, html?: string | undefined): void;
	cancel(): void;
	givePassword(password: string): void;
	/** Lets go of the document. */
	close(): void;
	/** Shows a word in the text and opens its card. */
	jump(id: string): void;
	print(): void;
	/** Puts questions on the list for the doctor. Rejects when the browser refuses. */
	keepQuestions(questions: readonly string[]): Promise<void>;
	/** Shows the page to take along. */
	openForDoctor(): void;
}
