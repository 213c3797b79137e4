/**
 * What a question holds that may tell of a danger, as features of what is learned (`src/ask/told.ts`): its words and pairs of words,
 * groups of words that say about the same (`knowledge/en/ask/alike.yaml`), how it begins, and the patterns that stand in it. Words typed
 * wrong are mended first. Pure.
 */
import { distance } from 'fastest-levenshtein';
import { type Token, tokensOf } from './danger-tokens.ts';
import type { English } from './english.ts';
import { OTHER_SUBJECTS } from './other-subjects.ts';
import { soundOf, stemOf } from './words.ts';

/** Groups that no file lists: numbers, and words that speak for another subject. */
const NUMBER = 'number';
const ELSEWHERE = 'elsewhere';
const OTHERS = new Set(OTHER_SUBJECTS);
/** Endings of illnesses, medicines and procedures. */
const MEDICAL =
	/(?:itis|osis|oses|aemia|emia|ectomy|otomy|ostomy|plasty|pathy|scopy|gram|graphy|oma|algia|pril|sartan|statin|azole|mycin|cillin|olol|pine|oxetine|prazole|gliptin|mab|ology|ologist|penia|trophy|plegia|sclerosis)s?$/;

/** Groups of words by name: single words in any form, phrases as they are written. */
export type Alike = Readonly<Record<string, readonly string[]>>;

/** @param hits ids of the signs whose patterns stand in the question @returns features, each once */
export type Features = (question: string, hits: readonly string[]) => ReadonlySet<string>;

const LONGEST_PHRASE = 5;
/** Words shorter than this are typed wrong into too many others; from `LONG` on two letters may be wrong. */
const SHORTEST = 5;
const LONG = 9;
/** Zipf value from which on a part of a joined word is one by itself: "idont". */
const PART = 5;

/** @param known stems that words typed wrong may stand for, beside those of the groups */
export function createFeatures(alike: Alike, english: English, known: Iterable<string>): Features {
	const { byStem, byPhrase } = groupsOf(alike);
	const mend = createMend(new Set([...known, ...byStem.keys()]), english);
	return (question, hits) => {
		const read = tokensOf(question).flatMap((token) => mend(token.word).map((word) => ({ ...token, word })));
		const stems = read.map(({ word, denied }) => (denied === 'thing' ? `-${stemOf(word)}` : stemOf(word)));
		const features = new Set<string>(hits.map((id) => `#${id}`));
		stems.forEach((stem, at) => {
			features.add(stem);
			if (at + 1 < stems.length) features.add(`${stem} ${stems[at + 1]}`);
		});
		read.forEach((token, at) => {
			for (const group of groupsAt(read, token, at)) features.add(group);
		});
		features.add(`^${stems[0] ?? ''}`);
		features.add(`^${stems.slice(0, 2).join(' ')}`);
		return features;
	};

	function groupsAt(read: readonly Token[], { word, denied }: Token, at: number): readonly string[] {
		const found = new Set(byStem.get(stemOf(word)));
		if (/^\d+$/.test(word)) found.add(NUMBER);
		if (OTHERS.has(word)) found.add(ELSEWHERE);
		if (MEDICAL.test(word)) found.add('medical');
		// Who is in danger says it in everybody's words.
		if (found.size === 0 && word.length > 3) {
			const zipf = english.zipf(word);
			if (zipf < 4) found.add(zipf < 3 ? 'rarest' : 'rare');
		}
		let phrase = word;
		for (let length = 2; length <= LONGEST_PHRASE && at + length <= read.length; length++) {
			phrase += ` ${read[at + length - 1]?.word}`;
			for (const group of byPhrase.get(phrase) ?? []) found.add(group);
		}
		return [...found].map((group) => (denied === 'thing' ? `-@${group}` : `@${group}`));
	}
}

function groupsOf(alike: Alike) {
	const byStem = new Map<string, Set<string>>();
	const byPhrase = new Map<string, Set<string>>();
	for (const [group, words] of Object.entries(alike)) {
		for (const word of words) {
			const isPhrase = word.includes(' ');
			const map = isPhrase ? byPhrase : byStem;
			const key = isPhrase ? word : stemOf(word);
			map.set(key, (map.get(key) ?? new Set()).add(group));
		}
	}
	return { byStem, byPhrase };
}

/** The word or words that a typed one stands for. */
type Mend = (word: string) => readonly string[];

/** Letters wrong or left out, and spaces left out. */
function createMend(stems: ReadonlySet<string>, english: English): Mend {
	const byLetter = new Map<string, string[]>();
	for (const stem of stems) {
		if (stem.length < SHORTEST - 1 || stem.includes(' ')) continue;
		const first = stem[0] ?? '';
		const others = byLetter.get(first);
		if (others) others.push(stem);
		else byLetter.set(first, [stem]);
	}
	const isKnown = (word: string) => /\d/.test(word) || english.has(word) || stems.has(stemOf(word));
	const remembered = new Map<string, readonly string[]>();
	const mended = (word: string): readonly string[] => {
		if (word.length < SHORTEST || isKnown(word)) return [word];
		const near = nearestOf(word, byLetter.get(word[0] ?? '') ?? []);
		if (near !== undefined) return [near];
		for (let at = 1; at < word.length; at++) {
			const parts = [word.slice(0, at), word.slice(at)];
			if (
				parts.every(
					(part) => english.zipf(part) >= PART || part === 'i' || (part.length > 3 && isKnown(part)),
				)
			)
				return parts;
		}
		return [word];
	};
	return (word) => {
		let result = remembered.get(word);
		if (!result) {
			result = mended(word);
			remembered.set(word, result);
		}
		return result;
	};
}

function nearestOf(word: string, stems: readonly string[]): string | undefined {
	const typed = stemOf(word);
	const most = typed.length >= LONG ? 2 : 1;
	const swapped = (stem: string) =>
		stem.length === typed.length && [...stem].sort().join('') === [...typed].sort().join('');
	return stems.find(
		(stem) =>
			Math.abs(stem.length - typed.length) <= most &&
			(distance(stem, typed) <= most ||
				swapped(stem) ||
				(stem.length > 5 && soundOf(stem) === soundOf(typed))),
	);
}
