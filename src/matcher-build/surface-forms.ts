/**
 * For authors: the ways of writing a name that the scanner takes for it, spelled out. The scanner itself
 * folds text and never makes such a list.
 */
import { DETERMINERS, GLUE, PREPOSITIONS, sequencesOf } from './name-variants.ts';
import { plurals, spellings } from './spelling.ts';

/** Most forms listed for one name: some have hundreds. */
const MOST = 60;

/**
 * @param name a name as an author wrote it
 * @returns the name first, then its spellings, plurals and other orders; spaces stand for hyphens and no-break
 * spaces too, and letter case is left out
 */
export function surfaceForms(name: string): string[] {
	const forms = new Set([name]);
	for (const { words } of sequencesOf(name)) {
		let written: string[] = [''];
		words.forEach((word, at) => {
			const last = at === words.length - 1;
			const choices =
				word === GLUE ? [glue()] : last ? [...ownSpellings(word), ...plurals(word)] : ownSpellings(word);
			written = written
				.flatMap((before) => choices.map((choice) => (before === '' ? choice : `${before} ${choice}`)))
				.slice(0, MOST);
		});
		for (const form of written) forms.add(form);
	}
	return [...forms].slice(0, MOST);
}

/** A word's spellings without its plurals. */
function ownSpellings(word: string): string[] {
	const many = new Set(plurals(word));
	return spellings(word).filter((form) => !many.has(form));
}

function glue(): string {
	return `{${PREPOSITIONS.slice(0, 3).join('|')}…} {${DETERMINERS.slice(0, 3).join('|')}…}`;
}
