/** Build time: hashes and what they mean → a string in which each is found at three places, as `placesOf` says. */
import {
	createTable,
	MEANS,
	MOST,
	mixed,
	mixedAgain,
	SHIFT,
	VALUE_BITS,
} from '../matcher/index/xor-table.ts';
import { hashOfWord } from '../matcher/text/hash.ts';
import { commonWords } from './word-frequency.ts';

/** Places for each hash, at the least; where they are too few, more are tried. */
const FEWEST = 1.18;
const STEP = 1.015;
/** Segments that places may lie in: with more hashes, more of them need fewer places. */
const SEGMENTS = [3, 36];
/** Hash functions that are tried for one size. */
const SEEDS = 5;
const SIX = 63;

interface Shape {
	readonly seed: number;
	readonly segments: number;
	readonly length: number;
}

/**
 * @param meanings values of at most `VALUE_BITS` bits by hash; not 0
 * @returns a string of printable characters; the same meanings give the same
 */
export function writeTable(meanings: ReadonlyMap<number, number>): string {
	const hashes = [...meanings.keys()];
	for (let places = hashes.length * FEWEST; ; places = places * STEP + 1) {
		for (const segments of SEGMENTS) {
			const length = Math.ceil(places / segments);
			if (length > MOST) continue;
			const tables = Array.from({ length: SEEDS }, (_, seed) =>
				fill(hashes, meanings, { seed, segments, length }),
			).filter((table) => table !== undefined);
			if (tables.length > 0) return leastMistaken(tables, meanings);
		}
	}
}

/** Values for all places, so that those of each hash come to what it is known by; nothing when there are none. */
function fill(
	hashes: readonly number[],
	meanings: ReadonlyMap<number, number>,
	shape: Shape,
): Table | undefined {
	const { seed, segments, length } = shape;
	const count = new Int32Array(segments * length);
	/** Numbers of all hashes at a place that are left, exclusive-or'ed: with one left, it is that one. */
	const left = new Int32Array(segments * length);
	const mixes = hashes.map((hash) => mixed(hash, seed));
	const places = mixes.map((mix) => {
		const again = mixedAgain(mix);
		const from = (mix % (segments - 2)) * length;
		return [0, 1, 2].map((nth) => from + nth * length + ((again >>> (nth * SHIFT)) % length));
	});
	const eachPlace = (at: number, call: (place: number) => void) => places[at]?.forEach(call);
	for (const at of hashes.keys()) {
		eachPlace(at, (place) => {
			count[place] = (count[place] as number) + 1;
			left[place] = (left[place] as number) ^ at;
		});
	}
	const alone = [...count.keys()].filter((place) => count[place] === 1);
	const order: { at: number; place: number }[] = [];
	for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
		if (count[place] !== 1) continue;
		const at = left[place] as number;
		order.push({ at, place });
		eachPlace(at, (other) => {
			count[other] = (count[other] as number) - 1;
			left[other] = (left[other] as number) ^ at;
			if (count[other] === 1) alone.push(other);
		});
	}
	if (order.length < hashes.length) return undefined;
	const values = new Uint16Array(segments * length);
	for (const { at, place } of order.reverse()) {
		let value =
			(((mixes[at] as number) >>> 24) << VALUE_BITS) | (meanings.get(hashes[at] as number) as number);
		eachPlace(at, (other) => {
			value ^= values[other] as number;
		});
		values[place] = value;
	}
	return { ...shape, values };
}

interface Table extends Shape {
	readonly values: Uint16Array;
}

/** Of several tables the one that takes the fewest common words for what they aren't. */
function leastMistaken(tables: readonly Table[], meanings: ReadonlyMap<number, number>): string {
	const others = [...commonWords()]
		.map(([word, count]) => ({ hash: hashOfWord(word), count }))
		.filter(({ hash }) => !meanings.has(hash));
	const texts = tables.map(toText);
	const mistakes = texts.map((text) => {
		const meaningOf = createTable(text);
		return others.reduce((sum, { hash, count }) => sum + cost(meaningOf(hash)) * count, 0);
	});
	return texts[mistakes.indexOf(Math.min(...mistakes))] as string;
}

/** What it costs to take a word for this, roughly. */
function cost(means: number): number {
	if (means === MEANS.sure) return 20;
	return (means & MEANS.doubtful ? 3 : 0) + (means & MEANS.cue ? 1 : 0);
}

function toText({ segments, length, seed, values }: Table): string {
	const numbers = [segments, length, seed, ...values];
	// With its seventh bit a value of six is a printable character, but for the last one: "?" has the same six.
	const character = (six: number) => String.fromCharCode(six === SIX ? SIX : six | 64);
	return numbers.map((number) => character(number >> 6) + character(number & SIX)).join('');
}
