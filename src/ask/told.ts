/**
 * What a question tells of a danger, as learned from some thousand sentences that people wrote (`knowledge/en/ask/said/`, by
 * `src/cli/fit-danger.ts`): how likely it is a wish to die or to harm oneself, or another danger, and of which kind. Linear: a weight for each
 * feature, added up (multinomial logistic regression). Patterns find what was thought of; this finds what is like it. Pure.
 */

import { hashOfWord } from '../matcher/text/hash.ts';
import type { English } from './english.ts';
import { type Alike, createFeatures } from './told-features.ts';

export interface Told {
	/** How likely somebody wishes to die or to harm themselves: 0–1. */
	readonly wish: number;
	/** How likely it is another danger: 0–1. */
	readonly danger: number;
	/** Kinds of danger, the likeliest first, each with its share of `danger`. */
	readonly kinds: readonly { readonly kind: string; readonly share: number }[];
}

/** @param hits ids of the signs whose patterns stand in the question */
export type Tell = (question: string, hits: readonly string[]) => Told;

/** As they lie in the extension: numbers as base64, features as hashes. */
export interface PackedWeights {
	readonly alike: Alike;
	/** Stems that words typed wrong may stand for. */
	readonly known: string;
	/** Hashes of features, 32 bits each, and what each says of a wish and of another danger, in `STEPS` of a natural logarithm. */
	readonly features: string;
	readonly wish: string;
	readonly danger: string;
	readonly bias: { readonly wish: number; readonly danger: number };
	readonly kinds: readonly { readonly kind: string; readonly bias: number }[];
	/** For each weight of a kind: hash of the feature, number of the kind, and the weight. */
	readonly ofKinds: { readonly features: string; readonly kinds: string; readonly weights: string };
}

/** For each of what bears a verdict out (`src/ask/borne-out.ts`), and for the bias last, what it says of a wish to die and of another danger. */
export interface BorneOut {
	readonly wish: readonly number[];
	readonly danger: readonly number[];
}

/** Steps of weights in one natural logarithm. */
export const STEPS = 24;

export function createTell(packed: PackedWeights, english: English): Tell {
	const featuresOf = createFeatures(packed.alike, english, packed.known.split(' '));
	const weights = weightsOf(packed);
	const ofKinds = kindWeightsOf(packed);
	return (question, hits) => {
		const sums = { wish: packed.bias.wish, danger: packed.bias.danger };
		const kinds = packed.kinds.map(({ bias }) => bias);
		for (const feature of featuresOf(question, hits)) {
			const hash = hashOf(feature);
			const own = weights.get(hash);
			if (own) {
				sums.wish += own.wish;
				sums.danger += own.danger;
			}
			for (const [kind, weight] of ofKinds.get(hash) ?? []) kinds[kind] = (kinds[kind] ?? 0) + weight;
		}
		const [wish = 0, danger = 0] = sharesOf([sums.wish / STEPS, sums.danger / STEPS, 0]);
		const shares = sharesOf(kinds.map((sum) => sum / STEPS));
		return {
			wish,
			danger,
			kinds: packed.kinds
				.map(({ kind }, at) => ({ kind, share: shares[at] ?? 0 }))
				.sort((one, two) => two.share - one.share),
		};
	};
}

function weightsOf({ features, wish, danger }: PackedWeights) {
	const [wishes, dangers] = [signedOf(wish), signedOf(danger)];
	return new Map(
		[...hashesOf(features)].map((hash, at) => [hash, { wish: wishes[at] ?? 0, danger: dangers[at] ?? 0 }]),
	);
}

function kindWeightsOf({ ofKinds }: PackedWeights): ReadonlyMap<number, [kind: number, weight: number][]> {
	const [kinds, weights] = [bytesOf(ofKinds.kinds), signedOf(ofKinds.weights)];
	const all = new Map<number, [number, number][]>();
	hashesOf(ofKinds.features).forEach((hash, at) => {
		const own = all.get(hash) ?? [];
		own.push([kinds[at] ?? 0, weights[at] ?? 0]);
		all.set(hash, own);
	});
	return all;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What each digit stands for, by its code. */
const VALUES = new Uint8Array(0x80);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;

/** Base64 (RFC 4648). What the oldest browsers read it with belongs to the page, of which answers know nothing. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const digits = base64.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
	let bits = 0;
	for (let at = 0, filled = 0; at < digits.length; at++) {
		bits = ((bits << 6) | (VALUES[digits.charCodeAt(at)] ?? 0)) & 0xfff;
		const byte = Math.floor(((at + 1) * 6) / 8);
		if (byte > filled) bytes[filled++] = bits >> (((at + 1) * 6) % 8);
	}
	return bytes;
}

function signedOf(base64: string): Int8Array {
	return new Int8Array(bytesOf(base64).buffer);
}

function hashesOf(base64: string): Uint32Array {
	return new Uint32Array(bytesOf(base64).buffer);
}

/** @returns how likely each is whose logarithms of odds these are (softmax) */
export function sharesOf(sums: readonly number[]): number[] {
	const most = Math.max(...sums);
	const powers = sums.map((sum) => Math.exp(sum - most));
	const all = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / all);
}

/** Of a feature, as it is packed: 32 bits without a sign. */
export function hashOf(feature: string): number {
	return hashOfWord(feature) >>> 0;
}
