/** Names of several words: the rarest is a gate, and another of its words must stand beside it, or for a proximity rule not far away. */
import { hashOfWord, PRIME, spread } from '../text/hash.ts';
import { MET, REACH, type Tally } from './tally.ts';
import { type LookUp, MEANS, PAIR } from './xor-table.ts';

/** Mixed into the hash of an anchor of a proximity rule. */
export const ANCHOR = 0x51c7;

/** Hash of the rarest word of a name and of the first letters of one beside it. */
export function hashOfPair(gate: number, head: number): number {
	return Math.imul(gate, PRIME) ^ spread(head);
}

/** Words that are passed over at most, where something stands between the words of a name; a power of two less one. */
export const FARTHEST = 15;

/** Between what is named and what is named beside it, or before the last word of a name: as `PREPOSITIONS` in matcher-build. */
const JOINERS: ReadonlySet<number> = /* @__PURE__ */ new Set(
	/* @__PURE__ */ 'and or plus & in of to at on around under within inside along across behind near'
		.split(' ')
		.map(hashOfWord),
);

export function isJoiner(hash: number): boolean {
	return JOINERS.has(hash);
}

interface Gate {
	readonly hash: number;
	/** Words before it. */
	readonly at: number;
	readonly isAnchor: boolean;
}

export interface Gates {
	/** One word more, known by its first letters: gates before it may be waiting for it. */
	pass(head: number): void;
	/** The last word has other first letters than it seemed. */
	change(head: number): void;
	/** After the last word others may be passed over. */
	open(): void;
	/** The last word is a gate. */
	add(hash: number): void;
	reset(): void;
}

/** @param tally gets what gates and the words beside them mean; counts the words */
export function createGates(lookUp: LookUp, tally: Tally): Gates {
	/** Of the last words: the hash of their first letters, and whether others may be passed over after them. */
	const heads = new Int32Array(FARTHEST + 1);
	const opens = new Uint8Array(FARTHEST + 1);
	/** Those that wait for the words after them. */
	let gates: Gate[] = [];

	/** @param isBeside nothing stands between them but what may be passed over */
	const pair = ({ hash, isAnchor }: Gate, head: number, isBeside: boolean): void => {
		if (isAnchor && lookUp(hashOfPair(hash ^ ANCHOR, head)) === PAIR.near) tally.meet(MET.sure);
		if (!isBeside) return;
		const means = lookUp(hashOfPair(hash, head));
		if (means === PAIR.sure) tally.meet(MET.sure);
		else if (means === PAIR.doubtful) tally.meet(MET.doubtful);
		else if (means === PAIR.cue) tally.meet(MET.cue);
	};
	return {
		pass(head) {
			tally.pass(1);
			const { words } = tally;
			heads[words & FARTHEST] = head;
			opens[words & FARTHEST] = 0;
			gates = gates.filter((gate) => {
				const away = words - gate.at;
				const isBeside = away === 1 || opens[gate.at & FARTHEST] === 1;
				if (away > FARTHEST || !(isBeside || gate.isAnchor)) return false;
				pair(gate, head, isBeside);
				return true;
			});
		},
		change(head) {
			heads[tally.words & FARTHEST] = head;
		},
		open() {
			opens[tally.words & FARTHEST] = 1;
		},
		add(hash) {
			const gate = { hash, at: tally.words, isAnchor: lookUp(hash ^ ANCHOR) === MEANS.gate };
			for (let back = 1; back <= FARTHEST; back++) {
				const at = (tally.words - back) & FARTHEST;
				pair(gate, heads[at] as number, back === 1 || opens[at] === 1);
			}
			gates.push(gate);
		},
		reset() {
			tally.pass(REACH);
			heads.fill(0);
			opens.fill(0);
			gates = [];
		},
	};
}
