/** Shows the background text that may hold something, and asks for the marker: one question at a time, and never the same one twice. */
import type { CalledBlock } from '../../matcher/documents.ts';
import { attributeOf, closest, parentElementOf } from '../dom.ts';
import { isLong, runAround, windowsOf } from '../text/run.ts';
import { isIn } from '../text/tree.ts';
import { mayRead } from './findings.ts';

/** Between two questions, in milliseconds: grows with each that was answered no. */
const BETWEEN_QUESTIONS = 250;
/** From this length on a text says by itself in which language it is. UTF-16 units. */
const LONG_ENOUGH_ALONE = 40;
/** With more text than this to show, in UTF-16 units, the marker may as well look itself. */
const MOST_TEXT = 60_000;

/**
 * Shows the background text that may hold something.
 * @param isMuch there is more than is worth showing
 * @returns whether the marker comes
 */
export type Call = (blocks: readonly CalledBlock[], isMuch: boolean) => Promise<boolean>;

export interface CallsParts {
	readonly window: Window;
	readonly signal: AbortSignal;
	readonly call: Call;
	/** Where something may be, if it is worth asking about; nothing to come back to after that. */
	readonly drain: () => readonly Text[];
	/** The answer was no. */
	readonly refused: () => void;
}

export interface Calls {
	/** Asks about what there is to ask about, at once or after the question that is under way. */
	ask(): Promise<void>;
	/** What was refused may be granted now. */
	forget(): void;
}

export function createCalls({ window, signal, call, drain, refused }: CallsParts): Calls {
	/** Text that the background has seen. */
	let shown = new Map<string, CalledBlock>();
	let isAsking = false;
	let refusals = 0;
	const ask = async () => {
		if (isAsking || signal.aborted) return;
		const { size } = shown;
		const around = new Set<Text>();
		for (const node of drain()) {
			if (!isIn(node, window.document) || !mayRead(node)) continue;
			for (const block of blocksOf(node, around)) shown.set(block.text, block);
		}
		if (shown.size === size) return;
		isAsking = true;
		const blocks = [...shown.values()];
		const isMuch = blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT;
		const isComing = await call(isMuch ? [] : blocks, isMuch).catch(() => false);
		if (isComing || signal.aborted) return;
		refused();
		window.setTimeout(() => {
			isAsking = false;
			void ask();
		}, BETWEEN_QUESTIONS * ++refusals);
	};
	return {
		ask,
		forget() {
			shown = new Map();
			refusals = 0;
		},
	};
}

/**
 * The text around a text, as the marker would read it, and its own.
 * @param around texts whose surroundings are shown already; those of this one are added
 */
function blocksOf(node: Text, around: Set<Text>): CalledBlock[] {
	const holder = parentElementOf(node);
	const declared = holder && closest(holder, '[lang]');
	const lang = (declared && attributeOf(declared, 'lang')) ?? undefined;
	const runs = around.has(node) ? [] : isLong(node) ? [...windowsOf(node)] : [runAround(node)];
	for (const { pieces } of runs) for (const piece of pieces) around.add(piece.node);
	const texts = runs.map(({ text }) => text);
	// By itself too: what stands around it may be in another language, and the marker knows to leave that out.
	if (node.length >= LONG_ENOUGH_ALONE) texts.push(node.data);
	return texts.map((text) => ({ text, lang }));
}
