/** The words of a question, and what is compared of them. */
import { stemmer } from 'stemmer';
import { canonical } from '../matcher-build/spelling.ts';

/** Words that carry no meaning in a question: "what is a …", "why does my …". */
export const FILLER: ReadonlySet<string> = new Set(
	(
		'a an the is are was were am be been do does did can could should would will may might what whats why when where ' +
		'which who how i im ive my me mine you your it its this that these those of in on at to for from with and or if ' +
		'have has had get got gets getting about mean means meaning tell please explain there so any not no than then by ' +
		'as into up out just really very some someone something need want know think like go goes going went after before ' +
		'dont doesnt cant isnt wont s t he she his her hers him they their them we us our hes shes theyre youre ' +
		'much many too also always still keep keeps thing things bit lot all every more most does way kind sort of okay ' +
		// Who it is, when, and whether that is usual: nearly any question has some of it.
		'u ur shud wud cud gonna wanna gotta told said says been put since normal ok good best ever even only though ' +
		'mum mom dad husband wife hubby nan gran partner sister brother friend doctor doc year years old man woman ' +
		'today yesterday tonight week weeks month months ago day days hour hours now last next again instead first'
	).split(' '),
);

/** Lower-case words without accents and apostrophes; hyphens part words, and letters part from digits: "B-12" is "B12". */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/[\u0300-\u036f'’‘`´]/g, '')
			.toLowerCase()
			// "F.A.S.T." is one word.
			.replace(/\b(?:[a-z]\.){2,}/g, (letters) => `${letters.replace(/\./g, '')} `)
			.replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ')
			.split(/[^a-z0-9]+/)
			.filter(Boolean)
	);
}

const stems = new Map<string, string>();

/** What is left of a word without its ending, in one spelling for all: "oedemas" and "edema" are one (Porter, by `stemmer`). */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) {
		stem = stemmer(canonical(word));
		stems.set(word, stem);
	}
	return stem;
}

/** Stems of the words that say something. */
export function stemsOf(text: string): string[] {
	return wordsOf(text)
		.filter((word) => !FILLER.has(word))
		.map(stemOf);
}

/** Letters that sound alike become one, double ones single. */
export function soundOf(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/[ao]e/g, 'e')
		.replace(/rh/g, 'r')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/ck|[cq]/g, 'k')
		.replace(/y/g, 'i')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
}
