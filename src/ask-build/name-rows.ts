/** Names as they are looked for: by their stems, as a whole, word for word, and as they sound. */
import { heardOf, MOST_WORDS } from '../ask/heard.ts';
import { NAME_WEIGHTS } from '../ask/index/rows.ts';
import { lettersOf } from '../ask/letters.ts';
import { compareJoined } from '../ask/name-index.ts';
import { stemsOf, wordsOf } from '../ask/words.ts';
import { narrowest } from '../rows-file.ts';
import type { AskDocument } from './documents.ts';
import { emptyLists, listRows, numbersOf, sortedTexts, textRows } from './string-rows.ts';
import { nameWordsOf } from './word-rows.ts';

type Tells = (phrase: string) => boolean;

/** @param stems all of them, in order */
export function nameStemRows(documents: readonly AskDocument[], stems: readonly string[], tells: Tells) {
	const numberOf = numbersOf(stems);
	const names = documents.flatMap(({ names, people, narrower }, document) =>
		[names, people.filter(tells), narrower].flatMap((all, weight) =>
			all
				.map((name) => ({ document, weight, stems: [...new Set(stemsOf(name))].map(numberOf) }))
				.filter((name) => name.stems.length > 0),
		),
	);
	const byStem = emptyLists(stems.length);
	for (const [number, name] of names.entries()) for (const stem of name.stems) byStem[stem]?.push(number);
	const ofDocument = emptyLists(documents.length);
	for (const [number, { document }] of names.entries()) ofDocument[document]?.push(number);
	const [own, having] = [listRows(names.map((name) => name.stems)), listRows(byStem)];
	return {
		documentNames: listRows(ofDocument).starts,
		nameDocuments: narrowest(names.map(({ document }) => document)),
		nameWeights: narrowest(names.map(({ weight }) => Math.min(weight, NAME_WEIGHTS.length - 1))),
		nameStarts: own.starts,
		nameStems: own.flat,
		stemNameStarts: having.starts,
		stemNames: having.flat,
	};
}

/** What is said in fewer words is found by its stems. */
const SHORTEST_PHRASE = 2;
/** What a name may do without when it is heard: people leave it out. */
const LEFT_OUT = new Set(['disease', 'syndrome', 'disorder', 'condition']);
/** Fewer consonants are heard in too many words. */
const LEAST_HEARD = 3;

export function phraseRows(documents: readonly AskDocument[], tells: Tells) {
	const plain = (name: string) => wordsOf(name).join(' ');
	const named = documents.map(({ names, people }) => new Set([...names, ...people.filter(tells)].map(plain)));
	const said = documents.map(({ people }) =>
		people.map(plain).filter((phrase) => wordCount(phrase) >= SHORTEST_PHRASE),
	);
	const heard = heardNames(documents);
	const phrases = sortedTexts([...named, ...said, ...heard.values()].flatMap((texts) => [...texts]));
	const numberOf = numbersOf(phrases);
	const documentsBy = (texts: readonly Iterable<string>[]) => {
		const lists = emptyLists(phrases.length);
		for (const [document, its] of texts.entries())
			for (const text of its) lists[numberOf(text)]?.push(document);
		return listRows(lists);
	};
	const [ofNames, ofSaid] = [documentsBy(named), documentsBy(said)];
	const sounds = sortedTexts(heard.keys());
	const heardAs = listRows(sounds.map((sound) => [...(heard.get(sound) ?? [])].map(numberOf)));
	const joined = sortedTexts(named.flatMap((names) => [...names]))
		.map((name) => ({ name, joined: name.replaceAll(' ', '') }))
		.sort((one, other) => compareJoined(one.joined, other.joined));
	return {
		...textRows('phrases', phrases),
		phrasesLetters: narrowest(phrases.map(lettersOf)),
		phrasesWords: narrowest(phrases.map(wordCount)),
		phraseNameStarts: ofNames.starts,
		phraseNameDocuments: ofNames.flat,
		phraseSaidStarts: ofSaid.starts,
		phraseSaidDocuments: ofSaid.flat,
		phraseSaidLongest: narrowest([
			said.flat().reduce((most, phrase) => Math.max(most, wordCount(phrase)), 0),
		]),
		phrasesJoined: narrowest(joined.map(({ name }) => numberOf(name))),
		...textRows('heard', sounds),
		heardStarts: heardAs.starts,
		heardPhrases: heardAs.flat,
	};
}

/** By their sound, the names that may be heard, in order. */
function heardNames(documents: readonly AskDocument[]): Map<string, Set<string>> {
	const bySound = new Map<string, Set<string>>();
	for (const name of nameWordsOf(documents)) {
		const words = name.filter((word) => !LEFT_OUT.has(word));
		const sound = heardOf(words.join(''));
		if (words.length > MOST_WORDS || sound.length < LEAST_HEARD) continue;
		bySound.set(sound, (bySound.get(sound) ?? new Set()).add(words.join(' ')));
	}
	return bySound;
}

function wordCount(phrase: string): number {
	return phrase.split(' ').length;
}
