/**
 * Facts are free, sentences are not: finds runs of words that a text shares with what a source says.
 */
import { wordsOf } from './readability.ts';

/** This many words in a row are a copy. */
export const COPIED_WORDS = 8;

/** A text of a source at hand, and what to call it in a message. */
export interface SourceText {
	readonly name: string;
	readonly text: string;
}

/** Finds the first run of copied words of a text: the words, and where they stand; `undefined` when there is none. */
export type FindCopied = (text: string) => { readonly words: string; readonly source: string } | undefined;

export function findCopiedIn(sources: readonly SourceText[]): FindCopied {
	const runs = new Map<string, string>();
	for (const { name, text } of sources) for (const run of runsOf(text)) runs.set(run, name);
	return (text) => {
		for (const run of runsOf(text)) {
			const source = runs.get(run);
			if (source !== undefined) return { words: run, source };
		}
		return undefined;
	};
}

function runsOf(text: string): string[] {
	const words = wordsOf(text).map((word) => word.toLowerCase().replace(/’/g, "'"));
	return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(' '));
}
