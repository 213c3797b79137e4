/** The words of a question as the guide reads them: heard, joined, mended, without those that tell nothing. Pure. */
import { canonical } from '../matcher-build/spelling.ts';
import { isTelling } from './described.ts';
import type { English } from './english.ts';
import { createHear } from './heard.ts';
import { type AskRows, stringsOf } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import type { Asking } from './schema.ts';
import { createVocabulary, NO_ERROR_FROM, type ReadWord, type Vocabulary } from './vocabulary.ts';
import { FILLER, stemOf, wordsOf } from './words.ts';

export interface WordsAsked {
	/** As typed, spaces put in that were left out; and all together, without an article before them. */
	readonly typed: readonly string[];
	readonly whole: string;
	/** Those that tell something, as read; empty when none does. */
	readonly read: readonly ReadWord[];
	/** By stem, how near it is to what was typed (0–1). */
	readonly near: ReadonlyMap<string, number>;
	/** All that may be like what people say, in order: each word's stems. */
	readonly said: readonly ReadonlyMap<string, number>[];
	/** The question as it was read, where words were taken to be typed wrong. */
	readonly corrected?: string;
}

export interface Reader {
	read(question: string): WordsAsked;
	/** The word stands in a name of the guide. */
	isInNames(word: string): boolean;
}

export function createReader(rows: AskRows, stems: Stems, english: English, same: Asking['same']): Reader {
	const [pairs, inNames] = [stringsOf(rows, 'pairs'), stringsOf(rows, 'inNames')];
	const isPair = (one: string, other: string) => pairs.has(`${one} ${other}`);
	const vocabulary = createVocabulary(rows, 'guide', stems, english, isPair);
	const spoken = createVocabulary(rows, 'spoken', stems, english, isPair);
	const hear = createHear(
		rows,
		(word) => vocabulary.has(stemOf(word)) || FILLER.has(word) || english.zipf(word) >= NO_ERROR_FROM,
	);
	/** As the guide reads it, or as people's descriptions do; what neither has stands for itself. */
	const stemsRead = (word: string) => {
		const known = vocabulary.read(word).stems;
		const stems = known.size > 0 ? known : spoken.read(word).stems;
		return stems.size > 0 ? stems : new Map([[stemOf(word), 1]]);
	};
	const meant = new Map(
		Object.entries(same).flatMap(([word, others]) =>
			others.map((other) => [other, word.split(' ')] as const),
		),
	);
	const read = (question: string): WordsAsked => {
		const written = wordsOf(question);
		const typed = written.flatMap((word) => unjoined(word, vocabulary, english));
		const whole = typed.join(' ').replace(/^(?:an?|the) (?=.)/, '');
		const heard = hear(typed);
		const words = joined(
			heard.flatMap((word) => meant.get(word) ?? word),
			vocabulary,
		);
		const each = tellingOf(words, isPair).map(vocabulary.read);
		const isCorrected = each.some((word) => word.corrected) || heard.join(' ') !== written.join(' ');
		return {
			typed,
			whole,
			read: each,
			near: nearnessOf(each),
			said: words.filter(isTelling).map(stemsRead),
			...(isCorrected
				? { corrected: words.map((word) => vocabulary.read(word).corrected ?? word).join(' ') }
				: {}),
		};
	};
	return { read, isInNames: (word) => inNames.has(canonical(word)) };
}

/** Whether two words follow each other in a name of the guide. */
type IsPair = (one: string, other: string) => boolean;

/** "isanemia": a small word that the next one was typed onto. */
function unjoined(word: string, vocabulary: Vocabulary, english: English): string[] {
	if (english.has(word) || vocabulary.has(stemOf(word))) return [word];
	for (let at = 2; at <= word.length - SHORTEST_LEFT; at++) {
		const [small, rest] = [word.slice(0, at), word.slice(at)];
		if (!FILLER.has(small)) continue;
		if (vocabulary.has(stemOf(rest))) return [small, rest];
		const parts = unjoined(rest, vocabulary, english);
		if (parts.length > 1) return [small, ...parts];
	}
	return [word];
}
const SHORTEST_LEFT = 4;

/** Words that tell something; all but loose ones where none does. */
function tellingOf(words: readonly string[], isPair: IsPair): string[] {
	const firm = words.filter((_, at) => !isLoose(words, at, isPair));
	const telling = firm.filter((word) => !FILLER.has(word));
	return telling.length > 0 ? telling : firm;
}

function nearnessOf(read: readonly ReadWord[]): ReadonlyMap<string, number> {
	const near = new Map<string, number>();
	for (const { stems } of read)
		for (const [stem, nearness] of stems) near.set(stem, Math.max(nearness, near.get(stem) ?? 0));
	return near;
}

/** A number or a letter by itself tells nothing, unless it is part of a name: "eGFR 52" is about eGFR, "B12" about B12. */
function isLoose(words: readonly string[], at: number, isPair: IsPair): boolean {
	const word = words[at] ?? '';
	if (!/^(?:\d+|[a-z])$/.test(word)) return false;
	return !isPair(words[at - 1] ?? '', word) && !isPair(word, words[at + 1] ?? '');
}

/** "heart burn" is "heartburn": two words that are one in the guide, and only there. */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
	const result: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const [one = '', two] = [words[at], words[at + 1]];
		const both = two === undefined ? '' : one + two;
		if (both.length >= 8 && !FILLER.has(one) && two && !FILLER.has(two) && vocabulary.has(stemOf(both))) {
			result.push(both);
			at++;
		} else result.push(one);
	}
	return result;
}
