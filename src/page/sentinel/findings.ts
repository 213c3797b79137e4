/** What the filter has met in the page's text, and where: the last places at which something may be. */
import { type Filter, MET, REACH } from '../../matcher/index/filter.ts';
import { closest, parentElementOf } from '../dom.ts';
import { NEVER_READ } from '../text/never-read.ts';
import { containerOf } from '../text/run.ts';

/** Places at most that are kept in mind, while nothing is sure. */
const MOST_HELD = 500;

interface Place {
	readonly node: Text;
	/** Words before it. */
	readonly at: number;
}

export interface Findings {
	/** What is read next doesn't follow what was read last. */
	begin(): void;
	/** Reads on, with a text or part of one. */
	read(node: Text, text: string): void;
	/** There is something to ask about. */
	readonly isSure: boolean;
	/** Where something may be, for whoever asks about it. */
	drain(): readonly Text[];
}

/** @param found gets each place at which something may be or begin, maybe more than once, and whether it is more than a beginning */
export function createFindings(filter: Filter, found: (node: Text, isSomething: boolean) => void): Findings {
	const held = new Set<Text>();
	let isSure = false;
	/** Where the last doubtful name stood, and the last word that speaks for one. */
	let doubt: Place | undefined;
	let cue: Place | undefined;
	const take = (node: Text, met: number) => {
		if (met & ~MET.cue) found(node, (met & ~(MET.cue | MET.gate)) !== 0);
		if (met & MET.cue) cue = { node, at: filter.words };
		if (met & MET.doubtful) doubt = { node, at: filter.words };
		if (met & MET.sure || (met & (MET.cue | MET.doubtful) && speaksFor(cue, doubt))) {
			if (!mayRead(node)) return;
			isSure = true;
		} else if (!(met & MET.doubtful)) return;
		held.add(node);
		if (held.size > MOST_HELD) held.delete(held.values().next().value as Text);
	};
	return {
		begin() {
			filter.reset();
			doubt = cue = undefined;
		},
		read: (node, text) => take(node, filter.read(text)),
		get isSure() {
			return isSure;
		},
		drain() {
			isSure = false;
			const nodes = [...held];
			held.clear();
			return nodes;
		},
	};
}

/** Whether one of two words may speak for the other: they are near each other, in one paragraph. */
function speaksFor(one: Place | undefined, other: Place | undefined): boolean {
	if (!one || !other || one.node === other.node || Math.abs(one.at - other.at) > REACH) return false;
	return containerOf(one.node) === containerOf(other.node);
}

export function mayRead(node: Text): boolean {
	const holder = parentElementOf(node);
	return !holder || !closest(holder, NEVER_READ);
}
