/**
 * Signs of danger in a question. Patterns are data (`knowledge/en/ask/danger-signs.yaml`); here is how they are looked for:
 * words near each other, in any order, with a letter wrong, and not where the question says that the sign isn't there.
 */
import { distance } from 'fastest-levenshtein';
import { URGENCIES } from '../guide/kinds.ts';
import { type Token, tokensOf } from './danger-tokens.ts';
import type { DangerSign } from './schema.ts';

/** @returns the signs that a question names, the most urgent first, those that stand alone before all */
export type FindDanger = (question: string) => DangerSign[];

/** How many words a pattern may reach over. */
const REACH = 10;
/** From how many letters on a word may have a letter wrong. */
const MAY_BE_WRONG_FROM = 6;

interface Piece {
	/** The numbers of words that follow each other, as `createKnownWords` gives them. */
	readonly words: readonly number[];
}
type Pattern = readonly (readonly Piece[])[];

/** A word of a question: the question may say that it isn't so, and it may be some of the patterns' words, by their numbers. */
interface Heard extends Pick<Token, 'denied'> {
	readonly is: Uint8Array;
}

interface HeardWords {
	readonly words: readonly Heard[];
	/** 1 at the number of each word of a pattern that is anywhere among them. */
	readonly any: Uint8Array;
}

export function createFindDanger(
	signs: readonly DangerSign[],
	isEverydayWord: (word: string) => boolean,
): FindDanger {
	const known = createKnownWords(isEverydayWord);
	const read = signs.map((sign) => ({
		sign,
		patterns: sign.patterns.map((text) => readPattern(text, known.numberOf)),
		unless: sign.unless.map((text) => readPattern(text, known.numberOf)),
	}));
	return (question) => {
		const tokens = tokensOf(question);
		const asksWhatItIs = isAboutWords(tokens);
		const words = tokens.map(({ word, denied }): Heard => ({ denied, is: known.isOf(word) }));
		const heard = { words, any: known.anyOf(words.map(({ is }) => is)) };
		return read
			.filter(({ sign, patterns, unless }) => {
				if (unless.some((pattern) => stands(pattern, heard, false))) return false;
				return patterns.some(
					(pattern) =>
						// A name alone, in a question about the word.
						(sign.alone || pattern.length > 1 || !asksWhatItIs) && stands(pattern, heard, true),
				);
			})
			.map(({ sign }) => sign)
			.sort(
				(a, b) =>
					Number(b.alone) - Number(a.alone) || URGENCIES.indexOf(a.level) - URGENCIES.indexOf(b.level),
			);
	};
}

function readPattern(text: string, numberOf: (word: string) => number): Pattern {
	return text
		.split('+')
		.map((group) => group.split('/').map((words) => ({ words: words.trim().split(' ').map(numberOf) })));
}

/** "What is a stroke?", "angina or heart attack, what is the difference": about the word, and nobody has it. */
function isAboutWords(tokens: readonly Token[]): boolean {
	const text = tokens.map(({ word }) => word).join(' ');
	if (
		/\b(i|im|ive|my|me|he|she|his|her|hes|shes|we|our|son|daughter|mum|mom|dad|mother|father|husband|wife|baby|child|partner|friend|nan|gran|grandad|having|had|now|suddenly|help)\b/.test(
			text,
		)
	)
		return false;
	return /^(what is|whats|what are|what does|what do you mean|define|definition|meaning of|explain)\b|\bdifference\b|\b(vs|versus)\b|\bmeaning$|\bmeans?$/.test(
		text,
	);
}

/** All groups of a pattern stand near each other. */
function stands(pattern: Pattern, { words: heard, any }: HeardWords, heedDenial: boolean): boolean {
	const places: number[][] = [];
	for (const group of pattern) {
		const found: number[] = [];
		for (const { words } of group) {
			if (any[words[0] ?? 0] === 0) continue;
			for (let at = 0; at + words.length <= heard.length; at++) {
				if (heedDenial && heard[at]?.denied === 'thing') continue;
				if (words.every((word, offset) => heard[at + offset]?.is[word])) found.push(at);
			}
		}
		if (found.length === 0) return false;
		places.push(found);
	}
	const [first = [], ...rest] = places;
	return first.some((at) => {
		const others = rest.map((group) => group.filter((other) => Math.abs(other - at) <= REACH));
		if (others.some((group) => group.length === 0)) return false;
		const start = Math.min(at, ...others.map((group) => Math.min(...group)));
		return !heedDenial || heard[start]?.denied === undefined;
	});
}

/** Stands for a number that is more than anyone takes of a thing at once. */
const MANY = 'many#';
const LEAST_MANY = 5;
/** `180to300#` stands for a number between the two. */
const BETWEEN = /^(\d+)to(\d+)#$/;

const DIGITS = [...'0123456789'];
/** Words of questions that are remembered: while one is typed, all but the last stay. */
const MOST_REMEMBERED = 500;

/** The words of all patterns, each once and by a number, and which of them a typed word is: that is worked out once for a word. */
function createKnownWords(isEverydayWord: (word: string) => boolean) {
	const numbers = new Map<string, number>();
	/** By the letter that a typed word must begin with; a pattern's number stands for any that begin with a digit. */
	const byFirst = new Map<string, { readonly number: number; readonly test: (typed: string) => boolean }[]>();
	const remembered = new Map<string, Uint8Array>();
	const add = (word: string, number: number) => {
		const test = testOf(word, isEverydayWord);
		for (const first of word.endsWith('#') ? DIGITS : [word[0] ?? '']) {
			const others = byFirst.get(first) ?? [];
			others.push({ number, test });
			byFirst.set(first, others);
		}
	};
	return {
		/** @param word of a pattern; a star at its end stands for any ending */
		numberOf(word: string): number {
			const before = numbers.get(word);
			if (before !== undefined) return before;
			const number = numbers.size;
			numbers.set(word, number);
			add(word, number);
			return number;
		},
		/** @returns 1 at the number of each word that it is */
		isOf(typed: string): Uint8Array {
			const before = remembered.get(typed);
			if (before) return before;
			if (remembered.size >= MOST_REMEMBERED) remembered.clear();
			const is = new Uint8Array(numbers.size);
			for (const { number, test } of byFirst.get(typed[0] ?? '') ?? []) if (test(typed)) is[number] = 1;
			remembered.set(typed, is);
			return is;
		},
		anyOf(words: readonly Uint8Array[]): Uint8Array {
			const any = new Uint8Array(numbers.size);
			for (const is of words)
				for (let number = 0; number < any.length; number++) any[number] ||= is[number] ?? 0;
			return any;
		},
	};
}

/** @returns whether a typed word is this one of a pattern */
function testOf(known: string, isEverydayWord: (word: string) => boolean): (typed: string) => boolean {
	if (known.endsWith('*')) {
		const start = known.slice(0, -1);
		return (typed) => typed.startsWith(start) || isNear(typed, start, isEverydayWord);
	}
	if (known === MANY) return (typed) => /^\d+$/.test(typed) && Number(typed) >= LEAST_MANY;
	const [, least, most] = BETWEEN.exec(known) ?? [];
	if (least !== undefined && most !== undefined)
		return (typed) => /^\d+$/.test(typed) && Number(typed) >= Number(least) && Number(typed) <= Number(most);
	return (typed) => typed === known || isNear(typed, known, isEverydayWord);
}

function isNear(typed: string, known: string, isEverydayWord: (word: string) => boolean): boolean {
	if (known.length < MAY_BE_WRONG_FROM || Math.abs(typed.length - known.length) > 1 || typed[0] !== known[0])
		return false;
	if (isEverydayWord(typed)) return false;
	return distance(typed, known) === 1 || [...typed].sort().join('') === [...known].sort().join('');
}
