/**
 * Has blocks read by the background: one question at a time, so that answers come in order; what comes up meanwhile
 * goes with the next. An answer that doesn't come is asked for once more. A background that has forgotten the
 * document is sent all of it again.
 */
import type { Answer, Judged, Question, SentBlock } from '../../matcher/documents.ts';
import type { Residue } from '../../matcher/types.ts';
import type { KeptBlock } from '../blocks/block.ts';

/** How long an answer may take, in milliseconds: a background that was asleep on a busy machine. */
const PATIENCE = 5_000;
/** Before a question that was refused is asked again, in milliseconds. */
const PAUSE = 200;
/** While more is being read, what comes up waits for that, but not longer than this, in milliseconds: each answer is painted. */
const GATHER = 50;
/** Text that goes with one question, in UTF-16 units; one block at the least. */
const MOST_TEXT = 40_000;
const MOST_BLOCKS = 200;

export interface QuestionsParts {
	readonly window: Window;
	readonly signal: AbortSignal;
	/** `undefined`, or a rejection, when there was no answer. */
	readonly ask: (question: Question) => Promise<Answer | undefined>;
	/** All blocks that there are, in reading order. */
	readonly blocks: () => readonly KeptBlock[];
	readonly judged: (judged: readonly Judged[]) => void;
	/** More is being read just now. */
	readonly isReading: () => boolean;
	/** Nobody answers, or nobody can: there will be no more questions. */
	readonly failed: (why: 'silent' | 'no-index') => void;
}

export interface Questions {
	add(block: KeptBlock): void;
	forget(block: KeptBlock): void;
	/** All has been read, or what somebody waits for. */
	askNow(): void;
	/** Something has not been answered yet. */
	readonly isWaiting: boolean;
}

export function createQuestions(parts: QuestionsParts): Questions {
	const { window, signal } = parts;
	const document = nameOfDocument(window);
	/** To be sent, by key. */
	const pending = new Map<number, KeptBlock>();
	let gone: number[] = [];
	/** Sent and not answered yet. */
	let asked = new Map<number, KeptBlock>();
	let memory: string | undefined;
	let version = -1;
	let residue: Residue | undefined;
	let isDue = false;
	let isAsking = false;
	/** Waits for more to be read. */
	let gathering = 0;

	const isLeft = () => pending.size > 0 || gone.length > 0;
	const gather = () => {
		// What is in view comes first, and is waited for.
		if (memory === undefined || !parts.isReading()) askSoon();
		else gathering ||= window.setTimeout(askSoon, GATHER);
	};
	const askSoon = () => {
		window.clearTimeout(gathering);
		gathering = 0;
		if (isDue || isAsking || signal.aborted) return;
		isDue = true;
		// After the slice or the change in hand: what it finds goes together.
		queueMicrotask(() => {
			isDue = false;
			void next();
		});
	};
	const next = async () => {
		if (isAsking || signal.aborted || !isLeft()) return;
		isAsking = true;
		const question = nextQuestion();
		const answer = (await once(question, PATIENCE)) ?? (await again(question));
		isAsking = false;
		if (!signal.aborted) take(answer);
	};
	const again = async (question: Question) => {
		await new Promise((done) => window.setTimeout(done, PAUSE));
		return signal.aborted ? undefined : once(question, PATIENCE);
	};
	/** One try. An answer that comes after its time is nobody's any more: the question is asked again. */
	const once = (question: Question, patience: number) =>
		new Promise<Answer | undefined>((done) => {
			const timer = window.setTimeout(done, patience);
			parts.ask(question).then(
				(answer) => {
					window.clearTimeout(timer);
					done(answer);
				},
				() => {
					window.clearTimeout(timer);
					done(undefined);
				},
			);
		});
	const nextQuestion = (): Question => {
		const blocks: SentBlock[] = [];
		let text = 0;
		for (const [key, block] of pending) {
			text += block.run.text.length;
			if (blocks.length > 0 && (text > MOST_TEXT || blocks.length >= MOST_BLOCKS)) break;
			blocks.push({ key, text: block.run.text, lang: block.lang });
			asked.set(key, block);
			pending.delete(key);
		}
		const forget = gone;
		gone = [];
		return { document, memory, version, blocks, forget, residue: memory === undefined ? residue : undefined };
	};
	const take = (answer: Answer | undefined) => {
		if (answer?.kind === 'judged') {
			({ memory, version, residue } = answer);
			asked = new Map();
			parts.judged(answer.judged);
			if (isLeft()) gather();
		} else if (answer?.kind === 'forgotten') {
			memory = undefined;
			version = -1;
			gone = [];
			const later = [...asked.values(), ...pending.values()];
			pending.clear();
			asked = new Map();
			for (const block of [...parts.blocks(), ...later]) pending.set(block.key, block);
			askSoon();
		} else parts.failed(answer?.kind ?? 'silent');
	};

	return {
		add(block) {
			pending.set(block.key, block);
			gather();
		},
		forget({ key }) {
			if (pending.delete(key)) return;
			asked.delete(key);
			gone.push(key);
			gather();
		},
		askNow() {
			if (isLeft()) askSoon();
		},
		get isWaiting() {
			return isAsking || isDue || pending.size > 0;
		},
	};
}

function nameOfDocument({ crypto }: Window): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
