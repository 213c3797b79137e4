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
	/** Words that follow each other; a star at the end stands for any ending. */
	readonly words: readonly string[];
}
type Pattern = readonly (readonly Piece[])[];

export function createFindDanger(
	signs: readonly DangerSign[],
	isEverydayWord: (word: string) => boolean,
): FindDanger {
	const read = signs.map((sign) => ({
		sign,
		patterns: sign.patterns.map(readPattern),
		unless: sign.unless.map(readPattern),
	}));
	return (question) => {
		const tokens = tokensOf(question);
		const asksWhatItIs = isAboutWords(tokens);
		return read
			.filter(({ sign, patterns, unless }) => {
				if (unless.some((pattern) => stands(pattern, tokens, isEverydayWord, false))) return false;
				return patterns.some(
					(pattern) =>
						// A name alone, in a question about the word.
						(sign.alone || pattern.length > 1 || !asksWhatItIs) &&
						stands(pattern, tokens, isEverydayWord, true),
				);
			})
			.map(({ sign }) => sign)
			.sort(
				(a, b) =>
					Number(b.alone) - Number(a.alone) || URGENCIES.indexOf(a.level) - URGENCIES.indexOf(b.level),
			);
	};
}

function readPattern(text: string): Pattern {
	return text
		.split('+')
		.map((group) => group.split('/').map((words) => ({ words: words.trim().split(' ') })));
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
function stands(
	pattern: Pattern,
	tokens: readonly Token[],
	isEverydayWord: (word: string) => boolean,
	heedDenial: boolean,
): boolean {
	const places: number[][] = [];
	for (const group of pattern) {
		const found: number[] = [];
		for (const piece of group) {
			for (let at = 0; at + piece.words.length <= tokens.length; at++) {
				if (heedDenial && tokens[at]?.denied === 'thing') continue;
				if (
					piece.words.every((word, offset) => isWord(tokens[at + offset]?.word ?? '', word, isEverydayWord))
				)
					found.push(at);
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
		return !heedDenial || tokens[start]?.denied === undefined;
	});
}

/** Stands for a number that is more than anyone takes of a thing at once. */
const MANY = 'many#';
const LEAST_MANY = 5;
/** `180to300#` stands for a number between the two. */
const BETWEEN = /^(\d+)to(\d+)#$/;

function isWord(typed: string, known: string, isEverydayWord: (word: string) => boolean): boolean {
	if (known.endsWith('*'))
		return typed.startsWith(known.slice(0, -1)) || isNear(typed, known.slice(0, -1), isEverydayWord);
	if (known === MANY) return /^\d+$/.test(typed) && Number(typed) >= LEAST_MANY;
	const [, least, most] = BETWEEN.exec(known) ?? [];
	if (least !== undefined && most !== undefined)
		return /^\d+$/.test(typed) && Number(typed) >= Number(least) && Number(typed) <= Number(most);
	return typed === known || isNear(typed, known, isEverydayWord);
}

function isNear(typed: string, known: string, isEverydayWord: (word: string) => boolean): boolean {
	if (known.length < MAY_BE_WRONG_FROM || Math.abs(typed.length - known.length) > 1 || typed[0] !== known[0])
		return false;
	if (isEverydayWord(typed)) return false;
	return distance(typed, known) === 1 || [...typed].sort().join('') === [...known].sort().join('');
}
