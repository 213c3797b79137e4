/** Learns what `src/ask/told.ts` weighs: features of sentences whose kind of danger is known, a logistic regression, packed small. */

import { createFindDanger } from '../ask/danger.ts';
import type { English } from '../ask/english.ts';
import type { DangerSign } from '../ask/schema.ts';
import { hashOf, type PackedWeights, STEPS } from '../ask/told.ts';
import { type Alike, createFeatures } from '../ask/told-features.ts';
import { fitLogistic } from './logistic.ts';
import { classOf, NONE, type Said, WISHES } from './said.ts';

/** How strongly weights are drawn to nothing: chosen by what each writer's lines are read like by the others'. */
const SHRINK = 2;
const SHRINK_KINDS = 0.5;
/** What a line counts that nobody has looked at for dangers, beside one that was written to be learned from. */
const UNREAD_COUNTS = 0.2;
/** A feature of fewer sentences is that of one writer's day. */
const LEAST_MET = 3;
const LEAST_MET_IN_KIND = 3;
/** So many are carried, the heaviest. */
const MOST = 5_940;
const MOST_OF_KINDS = 2_800;
const LEAST_STEPS = 2;

/** Classes of the first regression, in the order of its weights. */
const CLASSES = ['none', 'wish', 'danger'] as const;

export interface Sentence extends Said {
	readonly features: readonly string[];
}

export interface Learner {
	readonly sentences: readonly Sentence[];
	/** @param taught which sentences are learned from */
	learn(taught: (sentence: Sentence) => boolean): PackedWeights;
}

export function createLearner(
	said: readonly Said[],
	alike: Alike,
	signs: readonly DangerSign[],
	english: English,
): Learner {
	const find = createFindDanger(signs, english.has);
	const plain = createFeatures(alike, english, []);
	const hitsOf = (text: string) => find(text).map(({ id }) => id);
	const known = knownOf(said.map(({ text }) => plain(text, [])));
	const featuresOf = createFeatures(alike, english, known);
	const sentences = said.map((each) => ({
		...each,
		features: [...featuresOf(each.text, hitsOf(each.text))],
	}));
	return {
		sentences,
		learn: (taught) => {
			const own = sentences.filter(taught);
			return { alike, known: known.join(' '), ...weightsFrom(own), ...kindsFrom(own) };
		},
	};
}

/** Single words that several sentences have. */
function knownOf(all: readonly ReadonlySet<string>[]): string[] {
	const counts = countsOf(all);
	return [...counts]
		.filter(([feature, count]) => count >= 4 && /^[a-z]{4,}$/.test(feature))
		.map(([word]) => word);
}

function countsOf(all: readonly Iterable<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const features of all)
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return counts;
}

function indexOf(sentences: readonly Sentence[], least: number, isUsed = (_: string) => true) {
	const index = new Map<string, number>();
	for (const [feature, count] of countsOf(sentences.map(({ features }) => features)))
		if (count >= least && isUsed(feature)) index.set(feature, index.size);
	return { index, names: [...index.keys()] };
}

function weightsFrom(sentences: readonly Sentence[]) {
	const { index, names } = indexOf(sentences, LEAST_MET);
	const cases = sentences.map(({ features, kind, isUnread }) => ({
		features: features.flatMap((feature) => index.get(feature) ?? []),
		is: classOf({ kind }),
		counts: isUnread ? UNREAD_COUNTS : 1,
	}));
	const [none, wish, danger] = fitLogistic(cases, names.length, CLASSES.length, SHRINK) as [
		Float64Array,
		Float64Array,
		Float64Array,
	];
	const against = (own: Float64Array, at: number) => (own[at] as number) - (none[at] as number);
	const heaviest = names
		.map((name, at) => ({ name, wish: stepped(against(wish, at)), danger: stepped(against(danger, at)) }))
		.map((each) => ({ ...each, size: Math.max(Math.abs(each.wish), Math.abs(each.danger)) }))
		.filter(({ size }) => size >= LEAST_STEPS)
		.sort((one, two) => two.size - one.size)
		.slice(0, MOST);
	return {
		features: base64Of(new Uint32Array(heaviest.map(({ name }) => hashOf(name)))),
		wish: base64Of(new Int8Array(heaviest.map((each) => each.wish))),
		danger: base64Of(new Int8Array(heaviest.map((each) => each.danger))),
		bias: {
			wish: Math.round(STEPS * against(wish, names.length)),
			danger: Math.round(STEPS * against(danger, names.length)),
		},
	};
}

/** Which danger, where it is one and somebody has said which. */
function kindsFrom(sentences: readonly Sentence[]) {
	const own = sentences.filter(({ kind }) => kind !== undefined && kind !== NONE && !WISHES.has(kind));
	const kinds = [...new Set(own.map(({ kind }) => kind as string))].sort();
	const { index, names } = indexOf(own, LEAST_MET_IN_KIND);
	const cases = own.map(({ features, kind }) => ({
		features: features.flatMap((feature) => index.get(feature) ?? []),
		is: kinds.indexOf(kind as string),
		counts: 1,
	}));
	const weights = fitLogistic(cases, names.length, kinds.length, SHRINK_KINDS);
	const heaviest = weights
		.flatMap((own, kind) => names.map((name, at) => ({ name, kind, weight: stepped(own[at] as number) })))
		.sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight))
		.slice(0, MOST_OF_KINDS);
	return {
		kinds: kinds.map((kind, at) => ({ kind, bias: Math.round(STEPS * (weights[at]?.[names.length] ?? 0)) })),
		ofKinds: {
			features: base64Of(new Uint32Array(heaviest.map(({ name }) => hashOf(name)))),
			kinds: base64Of(new Uint8Array(heaviest.map(({ kind }) => kind))),
			weights: base64Of(new Int8Array(heaviest.map(({ weight }) => weight))),
		},
	};
}

function stepped(weight: number): number {
	return Math.max(-127, Math.min(127, Math.round(STEPS * weight)));
}

function base64Of(numbers: Uint32Array | Int8Array | Uint8Array): string {
	return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
