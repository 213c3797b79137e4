/**
 * Signs of danger in a question. Patterns are data (`knowledge/en/ask/danger-signs.yaml`); here is how they are looked for:
 * words near each other, in any order, with a letter wrong, and not where the question says that the sign isn't there.
 */
import { distance } from 'fastest-levenshtein';
import { URGENCIES } from '../guide/kinds.ts';
import type { DangerSign } from './schema.ts';

/** @returns the signs that a question names, the most urgent first, those that stand alone before all */
export type FindDanger = (question: string) => DangerSign[];

/** How many words a pattern may reach over. */
const REACH = 10;
/** From how many letters on a word may have a letter wrong. */
const MAY_BE_WRONG_FROM = 6;

interface Token {
	readonly word: string;
	/**
	 * The question says that this isn't so. `thing`: "no chest pain". `doing`: "does not fade", which may be a sign by itself
	 * where something comes before it.
	 */
	readonly denied?: 'thing' | 'doing';
}

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

/** Words that deny what follows, unless they are part of what is said: "no idea why my chest hurts" denies nothing. */
const DENIES = new Set(
	'no not without never neither nor denies deny dont doesnt didnt havent hasnt isnt arent wasnt'.split(' '),
);
const DENIES_THINGS = new Set(['no', 'without', 'never', 'neither', 'nor', 'denies', 'deny']);
const DENIES_NOTHING = new Set(
	(
		'idea sure know just only stop stopped stopping relief better understand longer matter able going improving helping ' +
		'want help working breathing breathe pee wee move feel wake waking responding sleep tell think believe let go ' +
		'clue reason point future better easing settling improve ease feeling sensation pulse control strength movement response'
	).split(' '),
);
/** Where a denial ends. */
const ENDS_DENIAL = new Set(
	'but just only however though although because except since now yet still when while then until so'.split(
		' ',
	),
);
const MOST_DENIED = 7;

function tokensOf(question: string): Token[] {
	const tokens: Token[] = [];
	const clauses = question
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’‘`´]/g, '')
		.toLowerCase()
		.split(/(?<!\d)[.]|[.](?!\d)|[,;:!?()\n]+|\s[-–—]\s/);
	for (const clause of clauses) {
		let left = 0;
		let denies: 'thing' | 'doing' = 'thing';
		const words = clause.split(/[^a-z0-9]+/).filter(Boolean);
		words.forEach((word, at) => {
			if (ENDS_DENIAL.has(word)) left = 0;
			tokens.push(left > 0 ? { word, denied: denies } : { word });
			if (left > 0) left--;
			const next = words[at + 1] ?? '';
			const after = words[at + 2] ?? '';
			if (!DENIES.has(word) || DENIES_NOTHING.has(next) || after === 'sure' || isUnheardOf(words, at)) return;
			left = MOST_DENIED;
			denies = DENIES_THINGS.has(word) ? 'thing' : 'doing';
		});
	}
	return tokens;
}

/** A question without what it says isn't so: "no chest pain, just heartburn" is about heartburn. */
export function withoutDenied(question: string): string {
	return tokensOf(question)
		.filter(({ denied }) => !denied)
		.map(({ word }) => word)
		.join(' ');
}

/** "Never had chest pain like this": it is there now. */
function isUnheardOf(words: readonly string[], at: number): boolean {
	return (
		words[at] === 'never' &&
		/\b(before|like this|such|so bad|this bad|until|till)\b/.test(words.slice(at).join(' '))
	);
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
