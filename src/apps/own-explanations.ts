/**
 * What the reader's own file says of words that were found. The background is asked: in Firefox's private windows views have a store that is
 * empty, and words are marked all the same.
 */
import { loadCardEntry } from '../browser/guide-file.ts';
import { sendToBackground } from '../browser/messages.ts';
import type { Explanation } from '../glossary/explanation.ts';
import { isOwnId, type OwnExplanation } from '../glossary/own-word.ts';
import type { FoundTerm } from '../messages.ts';

/** What a card says, for a view of Footnote's own. Rejects when the background doesn't answer. */
export async function askExplanation(id: string): Promise<Explanation | undefined> {
	return isOwnId(id) ? sendToBackground('card', { id }) : loadCardEntry(id);
}

type OwnById = ReadonlyMap<string, OwnExplanation>;

export interface OwnTerms {
	/** Asks for those of the terms that are the reader's own, once for each. */
	found(terms: readonly FoundTerm[]): void;
	/** The file is another one, or none: asks for all of the terms anew. */
	again(terms: readonly FoundTerm[]): void;
}

/**
 * @param ask for words of the glossary by their ids
 * @param show is told all that is known, by id, whenever that changes
 */
export function followOwnTerms(
	ask: (ids: readonly string[]) => Promise<readonly OwnExplanation[]>,
	show: (own: OwnById) => void,
): OwnTerms {
	let known = new Map<string, OwnExplanation>();
	/** Another set for each file: answers about an earlier one come too late. */
	let asked = new Set<string>();
	function found(terms: readonly FoundTerm[]): void {
		const mine = asked;
		const ids = terms.map(({ id }) => id).filter((id) => isOwnId(id) && !mine.has(id));
		if (ids.length === 0) return;
		for (const id of ids) mine.add(id);
		ask(ids).then(
			(words) => {
				if (mine !== asked) return;
				known = new Map([...known, ...words.map((word) => [word.id, word] as const)]);
				show(known);
			},
			// The list has their names all the same; they are asked for again with the next terms.
			() => {
				for (const id of ids) mine.delete(id);
			},
		);
	}
	return {
		found,
		again(terms) {
			asked = new Set();
			known = new Map();
			show(known);
			found(terms);
		},
	};
}
