/** Build time, and when a reader's own glossary is read: hashes and what they mean → a string in which each is found at three places, as `placesOf` says. */
import {
	CHARACTER_BITS,
	createTable,
	knownBy,
	MEANINGS,
	MEANS,
	MOST,
	mistakeOf,
	mixed,
	mixedAgain,
	SHIFT,
	VALUE_BITS,
} from '../matcher/index/xor-table.ts';
import { hashOfWord } from '../matcher/text/hash.ts';

/** Places for each hash, at the least; where they are too few, more are tried. */
const FEWEST = 1.18;
const STEP = 1.015;
/** Segments that places may lie in: with more hashes, more of them need fewer places. */
const SEGMENTS = [3, 36, 360];
/** What stands where nothing does: no characters that a script has to write as two. */
const UNUSED = 0b101010101;
/** Hash functions that are tried for one size. */
const SEEDS = 8;

interface Shape {
	readonly seed: number;
	readonly segments: number;
	readonly length: number;
}

/** Words and how often each is met. */
export type SpokenWords = readonly (readonly [word: string, count: number])[];

/**
 * @param meanings sums of `MEANS`, or `PAIR`, by hash; not 0
 * @param spoken common words: what of them the table would mistake, it knows
 * @returns a string of characters of 7 bits; the same meanings give the same
 * @throws Error when there are more of them than the longest table has places for: some millions
 */
export function writeTable(meanings: ReadonlyMap<number, number>, spoken: SpokenWords): string {
	const common = lookUpsOf(spoken);
	const hashes = [...meanings.keys()];
	for (let places = hashes.length * FEWEST; ; places = places * STEP + 1) {
		if (places > MOST * (SEGMENTS.at(-1) as number))
			throw new Error(`${hashes.length} hashes: expected fewer`);
		for (const segments of SEGMENTS) {
			const length = Math.ceil(places / segments);
			if (length > MOST) continue;
			const tables = Array.from({ length: SEEDS }, (_, seed) =>
				fill(hashes, meanings, { seed, segments, length }),
			).filter((table) => table !== undefined);
			if (tables.length > 0) return leastMistaken(tables, meanings, common);
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
	const places = new Int32Array(mixes.length * 3);
	for (const [at, mix] of mixes.entries()) {
		const again = mixedAgain(mix);
		const from = (mix % (segments - 2)) * length;
		for (let nth = 0; nth < 3; nth++)
			places[at * 3 + nth] = from + nth * length + ((again >>> (nth * SHIFT)) % length);
	}
	const eachPlace = (at: number, call: (place: number) => void) => {
		for (let nth = 0; nth < 3; nth++) call(places[at * 3 + nth] as number);
	};
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
	const values = new Uint16Array(segments * length).fill(UNUSED);
	for (const { at, place } of order.reverse()) {
		let value = knownBy(mixes[at] as number) ^ codeOf(meanings.get(hashes[at] as number) as number);
		eachPlace(at, (other) => {
			value ^= values[other] as number;
		});
		values[place] = value ^ UNUSED;
	}
	return { ...shape, values };
}

interface Table extends Shape {
	readonly values: Uint16Array;
}

/** Place in `MEANINGS`. */
function codeOf(means: number): number {
	const code = MEANINGS.indexOf(means);
	return code < 0 ? MEANINGS.indexOf(MEANS.sure) : code;
}

/** Of several tables the one that takes the fewest common words for what they aren't; the worst of these it knows as mistakes. */
function leastMistaken(
	tables: readonly Table[],
	meanings: ReadonlyMap<number, number>,
	common: ReadonlyMap<number, number>,
): string {
	const others = [...common].filter(([hash]) => !meanings.has(hash));
	const tried = tables.map((table) => {
		const meaningOf = createTable(toText(table, ''));
		const mistaken = others
			.flatMap(([hash, count]) => {
				const cost = costOf(meaningOf(hash)) * count;
				return cost > 0 ? { hash, cost } : [];
			})
			.sort((a, b) => b.cost - a.cost);
		const worst = mistaken.filter(({ cost }) => cost >= WORTH_KNOWING);
		const rest = mistaken.slice(worst.length).reduce((sum, { cost }) => sum + cost, 0);
		return { text: toText(table, mistakesIn(worst, table, meanings)), rest };
	});
	return tried.reduce((best, next) => (next.rest < best.rest ? next : best)).text;
}

/** Hashes that common words are looked up by, and how often each is met. */
function lookUpsOf(spoken: SpokenWords): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	const add = (word: string, count: number) => {
		const hash = hashOfWord(word);
		counts.set(hash, (counts.get(hash) ?? 0) + count);
	};
	for (const [word, count] of spoken) {
		add(word, count);
		// "Heels" is looked up as "heel" too: see `readText` in filter.ts.
		if (word.length > 3 && word.endsWith('s')) add(word.slice(0, -1), count);
	}
	for (const number of commonNumbers()) add(String(number), WORTH_KNOWING);
	return counts;
}

/** Of films' subtitles, which have them in words. */
function commonNumbers(): number[] {
	const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
	return [...upTo(0, 100), ...upTo(1_900, 2_035)];
}

/** Cost from which on a mistake is worth its three bytes: a word met once in a million that would be a name, one met 25 times that speaks for one. */
const WORTH_KNOWING = 1_400;

/** What it costs to take a word for this, each time, roughly. */
function costOf(means: number): number {
	if (means === MEANS.sure) return 28;
	return means & (MEANS.doubtful | MEANS.cue) && means !== (MEANS.doubtful | MEANS.doubtfulCapitals) ? 1 : 0;
}

/** @returns what the mistakes are known by, without those that would be taken for a hash of the table: it never misses */
function mistakesIn(
	mistakes: readonly { readonly hash: number }[],
	{ seed }: Shape,
	meanings: ReadonlyMap<number, number>,
): string {
	const nameOf = (hash: number) => mistakeOf(mixedAgain(mixed(hash, seed)));
	const known = new Set([...meanings.keys()].map(nameOf));
	let text = '';
	for (const { hash } of mistakes) {
		const longer = text + nameOf(hash);
		const isSafe = [0, 1, 2].every((at) => !known.has(longer.slice(longer.length - 3 - at).slice(0, 3)));
		if (isSafe) text = longer;
	}
	return text;
}

function toText({ segments, length, seed, values }: Table, mistakes: string): string {
	const header = [segments, length, seed, mistakes.length];
	const mask = (1 << CHARACTER_BITS) - 1;
	// Two more, for the last value is read out of three characters.
	const characters = new Uint8Array(Math.ceil((values.length * VALUE_BITS) / CHARACTER_BITS) + 2);
	for (const [place, value] of values.entries()) {
		for (let nth = 0; nth < VALUE_BITS; nth++) {
			const bit = place * VALUE_BITS + nth;
			const at = Math.floor(bit / CHARACTER_BITS);
			characters[at] = (characters[at] as number) | (((value >> nth) & 1) << (bit % CHARACTER_BITS));
		}
	}
	const character = (code: number) => String.fromCharCode(code);
	return [
		...header.flatMap((number) => [character(number >> CHARACTER_BITS), character(number & mask)]),
		mistakes,
		...Array.from(characters, character),
	].join('');
}
