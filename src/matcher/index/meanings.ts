/** What words mean by themselves: names, gates, cues. */
import { hashOfWord } from '../text/hash.ts';
import { createGates, type Gates } from './gates.ts';
import { isCapital, isS, SHORT_STEM_LETTERS, STEM_LETTERS, type Word } from './spelling.ts';
import { MET, type Tally } from './tally.ts';
import { createTable, MEANS } from './xor-table.ts';

/** Mixed into the hash of the beginning of a cue. */
export const STEM = 0x3f1b;
/** Some stems of cues are shorter than others: the table has none of these, they stand before it. */
export const STEMS_END = ';';

export interface Meanings {
	readonly gates: Gates;
	/**
	 * Takes up what a word means, and what it means without its last "s", if it may be a plural.
	 * @param end where it ends in the text
	 */
	meet(word: Word, text: string, end: number, mayBePlural: boolean): void;
	/** Takes up what a word means by its beginning. */
	meetStem(word: Word): void;
}

/** @param bits the beginnings of cues with so few letters, one after the other, `STEMS_END`, and the table */
export function openMeanings(bits: string, tally: Tally): Meanings {
	const stemsEnd = bits.indexOf(STEMS_END);
	const shortStems = new Set<number>();
	for (let at = 0; at < stemsEnd; at += SHORT_STEM_LETTERS)
		shortStems.add(hashOfWord(bits.slice(at, at + SHORT_STEM_LETTERS)));
	const lookUp = createTable(bits.slice(stemsEnd + 1));
	const gates = createGates(lookUp, tally);

	const meetReading = (hash: number, start: number, text: string, end: number): void => {
		const means = lookUp(hash);
		if (means === MEANS.sure) {
			tally.meet(MET.sure);
			return;
		}
		if (means & MEANS.gate) {
			tally.meet(MET.gate);
			gates.add(hash);
		}
		const doubt = means & (MEANS.doubtful | MEANS.doubtfulCapitals);
		if (doubt === MEANS.doubtful) tally.meet(MET.doubtful);
		else if (doubt && hasCapital(text, start + 1, end))
			tally.meet(doubt === MEANS.doubtfulCapitals ? MET.doubtful : MET.sure);
		if (means & MEANS.cue) tally.meet(MET.cue);
	};
	return {
		gates,
		meet({ hash, less, start }, text, end, mayBePlural) {
			meetReading(hash, start, text, end);
			// "Heels" is "heel", if that is known.
			if (mayBePlural && isS(text.charCodeAt(end - 1))) meetReading(less, start, text, end);
		},
		meetStem({ count, short, stem }) {
			const isCue =
				(count >= STEM_LETTERS && lookUp(stem ^ STEM) === MEANS.cue) ||
				(count >= SHORT_STEM_LETTERS && shortStems.has(short));
			if (isCue) tally.meet(MET.cue);
		},
	};
}

function hasCapital(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isCapital(text.charCodeAt(at))) return true;
	return false;
}
