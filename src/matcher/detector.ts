/** Finds the terms of one page: reads blocks, keeps the page's evidence, judges. */

import { findTogether, mayStandTogether } from './find/proximity.ts';
import { probe, scan } from './find/scan.ts';
import { CUE } from './index/layout.ts';
import type { TermIndex } from './index/term-index.ts';
import { type Candidate, candidateOf } from './senses/candidate.ts';
import { explainSureness, judge, type Reason, support } from './senses/decide.ts';
import { type BlockEvidence, Evidence } from './senses/evidence.ts';
import { Context } from './senses/features.ts';
import type { Grounds } from './senses/sureness.ts';
import { isInLonger, weigh } from './senses/surroundings.ts';
import { ANATOMY } from './senses/thresholds.ts';
import { languageOf, type Sample, sampleOf, type Verdict } from './text/language.ts';
import type { Block, Match, PageDetector, Reading, Residue } from './types.ts';

/** A candidate and why it is marked, or not. */
export interface Explained extends Match {
	readonly reason: Reason;
	readonly marked: boolean;
	/** How much its passage is about health, in tenths; undefined when that wasn't asked. */
	readonly health: number | undefined;
}

/** A candidate, and what the verdict on it rests on where cues don't decide. */
export interface Grounded extends Match {
	readonly grounds: Grounds | undefined;
}

export interface ExplainingDetector extends PageDetector {
	/** Every candidate of a block with its reason, as the evidence stands now. */
	explain(reading: Reading): Explained[];
	/** What the verdicts on them rest on, for `src/cli/fit-verdicts.ts`. */
	grounds(reading: Reading): Grounded[];
}

interface Read extends Reading {
	readonly candidates: readonly Candidate[];
	readonly language: Verdict;
	readonly evidence: BlockEvidence | undefined;
}

/** Blocks that are sampled for the page's language although nothing was found in them. */
const SAMPLED = 40;
/** Blocks with only safe names whose other words are read too, for the page's evidence. */
const LISTENED = 120;
const NO_RESIDUE: Residue = { sampled: 0, length: 0, english: 0, other: 0 };
/** What a word of another field takes from a page's points for health, in tenths. */
const ELSEWHERE_ON_PAGE = 3;
const NONE: readonly Candidate[] = [];
const EMPTY: Read = {
	empty: true,
	pending: false,
	sure: false,
	candidates: NONE,
	language: 'english',
	evidence: undefined,
};

/** @param before what an earlier detector for the same page had left of blocks in which nothing was found */
export function createDetector(index: TermIndex, before: Residue = NO_RESIDUE): ExplainingDetector {
	const page = new Evidence();
	let residue = before;
	let listened = 0;
	page.count({ length: before.length, named: [], cues: [], bound: [], sample: before }, 1);

	/** Nothing in a text can ever be a match; its language and length are the page's all the same. */
	const nothing = (text: string, sample: Sample, language: Verdict): Read => {
		const evidence: BlockEvidence = { length: text.length, named: [], cues: [], bound: [], sample };
		page.count(evidence, 1);
		residue = {
			...residue,
			length: residue.length + text.length,
			english: residue.english + sample.english,
			other: residue.other + sample.other,
		};
		return { ...EMPTY, language, evidence };
	};

	function read({ text, lang }: Block): Read {
		const { hits, anchors: met } = scan(index, text);
		const anchors = met.filter((anchor) => mayStandTogether(index, text, anchor));
		if (hits.length === 0 && anchors.length === 0) {
			if (residue.sampled >= SAMPLED || text.length < 20) return EMPTY;
			residue = { ...residue, sampled: residue.sampled + 1 };
			return nothing(text, sampleOf(text), 'english');
		}
		const sample = sampleOf(text);
		const language = languageOf(sample, lang);
		if (language === 'foreign') return nothing(text, sample, language);
		let candidates = hits.map((hit) => candidateOf(index, text, hit));
		const doubt = anchors.length > 0 || candidates.some(({ doubtful, inLonger }) => doubtful || inLonger);
		const context = doubt || listened++ < LISTENED ? new Context(index, text) : undefined;
		if (context && anchors.length > 0) {
			const together = findTogether(index, context, anchors, text).filter(
				(hit) => !isCrossed(hit, candidates),
			);
			candidates = [...candidates, ...together.map((hit) => candidateOf(index, text, hit))];
		}
		candidates = inOrder(candidates);
		const safe = candidates.filter(
			(candidate, at) =>
				!candidate.doubtful &&
				!candidate.place &&
				!(context && isInLonger(context, candidate)) &&
				!candidates.some((other, place) => place !== at && covers(other, candidate)),
		);
		if (context) {
			for (const candidate of candidates)
				candidate.around = weigh(index, context, text, candidate, safe, candidates);
			if (doubt && candidates.length > 1) support(index, context, candidates);
		}
		const evidence = evidenceOf(index, text, candidates, safe, context, sample);
		page.count(evidence, 1);
		const empty = candidates.length === 0;
		const pending = !empty && (doubt || language === 'ask-page');
		const sure = safe.length > 0 && language === 'english';
		return { empty, pending, sure, candidates, language, evidence };
	}

	function decide(reading: Read): Explained[] {
		const foreign = reading.language === 'ask-page' && page.foreign;
		let free = 0;
		// A doubtful word inside a longer name that isn't ours here isn't either: "heels" in "high heels".
		let shade = { start: 0, end: 0 };
		const decided: Explained[] = [];
		for (const candidate of reading.candidates) {
			const { start, end, entry, hardness, category } = candidate;
			let reason = foreign ? 'not:language' : judge(index, candidate, page);
			if (!reason.startsWith('not:') && (start < free || isSaidInside(candidate, reading.candidates)))
				reason = 'not:inside-longer';
			if (
				!reason.startsWith('not:') &&
				candidate.doubtful &&
				end <= shade.end &&
				end - start < shade.end - shade.start
			)
				reason = 'not:inside-longer';
			const marked = !reason.startsWith('not:');
			if (marked) free = end;
			else if (
				candidate.name >= 0 &&
				reason !== 'not:inside-longer' &&
				candidate.reach === end &&
				end > shade.end
			)
				shade = { start, end };
			const health = candidate.around?.health;
			decided.push({ start, end, entry, hardness, category, reason, marked, health });
		}
		return decided;
	}

	/** "numb" in "my heel went numb" is the entry itself: the word is marked, not the phrase. */
	function isSaidInside(long: Candidate, candidates: readonly Candidate[]): boolean {
		return (
			long.name < 0 &&
			candidates.some(
				(other) =>
					other.name >= 0 &&
					// … and a written name of two words is the better reading of what it covers.
					(other.entry === long.entry || wordsOf(index, other.name) > 1) &&
					other.start >= long.start &&
					other.end <= long.end &&
					!judge(index, other, page).startsWith('not:'),
			)
		);
	}

	return {
		get version() {
			return page.version;
		},
		get residue() {
			return residue;
		},
		probe: (text, from) => probe(index, text, from),
		read,
		judge: (reading) =>
			decide(reading as Read)
				.filter(({ marked }) => marked)
				.map(({ start, end, entry, hardness, category }) => ({ start, end, entry, hardness, category })),
		explain: (reading) => decide(reading as Read),
		grounds: (reading) =>
			(reading as Read).candidates.map((candidate) => {
				const { start, end, entry, hardness, category } = candidate;
				const grounds = explainSureness(index, candidate, page);
				return { start, end, entry, hardness, category, grounds };
			}),
		forget(reading) {
			const { evidence } = reading as Read;
			if (evidence) page.count(evidence, -1);
		},
	};
}

function wordsOf({ names }: TermIndex, name: number): number {
	return (names.starts[name + 1] as number) - (names.starts[name] as number);
}

/** Leftmost first, of those the longest first, written names before together rules. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
	return [...candidates].sort((a, b) => a.start - b.start || b.reach - a.reach || b.name - a.name);
}

function covers(long: Candidate, short: Candidate): boolean {
	return (
		long.start <= short.start &&
		long.reach >= short.reach &&
		long.reach - long.start > short.reach - short.start
	);
}

/** A name reaches over the edge of a together hit, or has a word inside that it leaves out: names are the better reading. */
function isCrossed(hit: { start: number; end: number }, candidates: readonly Candidate[]): boolean {
	return candidates.some(
		({ start, reach, category }) =>
			(category === ANATOMY && start > hit.start && reach < hit.end) ||
			(start < hit.start && reach > hit.start && reach < hit.end) ||
			(start > hit.start && start < hit.end && reach > hit.end),
	);
}

function evidenceOf(
	index: TermIndex,
	text: string,
	candidates: readonly Candidate[],
	safe: readonly Candidate[],
	context: Context | undefined,
	sample: BlockEvidence['sample'],
): BlockEvidence {
	const named = new Map<number, number>();
	for (const { entry, hardness } of safe) named.set(entry, hardness === 0 ? 10 : 6);
	const cues = new Map<number, number>();
	for (const { cue } of context?.cues ?? []) {
		const weight = index.rows.cueWeights[cue] ?? 0;
		if (weight & CUE.idiom) continue;
		if (weight & CUE.elsewhere) {
			cues.set(cue, -ELSEWHERE_ON_PAGE);
			continue;
		}
		cues.set(cue, (weight & CUE.weight) >= 4 && !(weight & CUE.body) ? weight & CUE.weight : 0);
	}
	const bound = candidates.flatMap(({ abbreviation, around }) =>
		abbreviation !== undefined && around?.binding ? [[abbreviation, around.binding] as const] : [],
	);
	return { length: text.length, named: [...named], cues: [...cues], bound, sample };
}
