/**
 * Build time: longer names of health in which a name of the guide means something else: "pulmonary hypertension" is no high
 * blood pressure, "diabetes insipidus" no diabetes. Such a name takes its span, whether the guide explains it or not.
 */
import type { Lexicon, LexiconEntry } from '../guide/compile.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { canonical } from './spelling.ts';

export interface LongerNames {
	/** The longer names, canonical. */
	readonly names: readonly string[];
	/** Names of the guide, canonical, that mean something else in one of them. */
	readonly inside: ReadonlySet<string>;
}

/** With another word before them these are another thing: "yellow fever", "heat stroke", "corneal ulcer", "vocal cord". */
const OTHER_AT_END = new Set(
	keysOf(`fever|stroke|ulcer|neuroma|hypertension|palsy|atrophy|necrosis|ablation|cord|ganglion|plaque|cramp|vertigo|kidney failure|renal failure
		type 1|type 2|type i|type ii|ER|cast|epidural|spastic|immune globulin|exhaustion|block|shock|brace|stent|reflux`),
);
/** With another word after them: "diabetes insipidus", "stroke volume", "erythema nodosum". */
const OTHER_AT_START = new Set(
	keysOf('diabetes|stroke|erythema|fatigue|wasting|fever|spastic|cord|ulcer|zoster|plaque'),
);

/** Said of a thing before it they leave it what it is: "painful periods" are periods. */
const DESCRIBES = new Set('painful irregular heavy light severe mild frequent persistent sudden'.split(' '));

/** Taken apart once, however many lexicons are compiled: tests compile hundreds. */
const KNOWN = KNOWN_NAMES.map((known) => {
	const key = keyOf(known);
	const words = key.split(' ');
	return { key, words, parts: partsOf(words) };
});

/** Which known names hide a name of the guide, given what the guide has. */
export function longerNames(lexicon: Lexicon): LongerNames {
	const owners = new Map(
		lexicon.entries.flatMap((entry) => entry.names.map(({ text }) => [keyOf(text), entry] as const)),
	);
	const names = new Set<string>();
	const inside = new Set<string>();
	for (const { key, words, parts } of KNOWN) {
		if (owners.has(key)) continue;
		for (const { name, isHead } of parts) {
			const entry = owners.get(name);
			if (!entry || !meansAnother(name, entry, isHead)) continue;
			if (isHead && words.length === name.split(' ').length + 1 && DESCRIBES.has(words[0] ?? '')) continue;
			names.add(key);
			inside.add(name);
		}
	}
	return { names: [...names], inside };
}

/**
 * At a longer name's end, an entry's own term is what the longer one is a kind of ("renal artery", "juvenile arthritis"); a short
 * form of a name of its entry isn't ("optic neuropathy" is no peripheral neuropathy).
 */
function meansAnother(name: string, { names }: LexiconEntry, isHead: boolean): boolean {
	if (!isHead) return OTHER_AT_START.has(name);
	const [preferred = '', ...others] = names.map(({ text }) => keyOf(text));
	return (
		OTHER_AT_END.has(name) ||
		(name !== preferred && [preferred, ...others].some((own) => own.endsWith(` ${name}`)))
	);
}

function partsOf(words: readonly string[]): { name: string; isHead: boolean }[] {
	return words.flatMap((_, from) =>
		words.slice(from).flatMap((_last, more) => {
			const to = from + more + 1;
			return to - from === words.length
				? []
				: [{ name: words.slice(from, to).join(' '), isHead: to === words.length }];
		}),
	);
}

/** A name as its canonical words. */
export function keyOf(name: string): string {
	return foldedWords(name)
		.map((word) => canonical(word))
		.join(' ');
}

function keysOf(list: string): string[] {
	return list.split(/[|\n]/).map((name) => keyOf(name.trim()));
}
