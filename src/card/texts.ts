/** What the card asks the extension for: texts, and what it says of the reader's own choices. */
import type { Explanation } from '../glossary/explanation.ts';
import { isOwnId } from '../glossary/own-word.ts';
import type { CardActions } from '../page/session/bridge.ts';
import { FRESH_MS } from './delays.ts';
import type { OfReader } from './model.ts';

export interface Texts {
	/** Asks for all that a card of this entry will say, while the pointer rests. */
	prefetch(id: string): void;
	/** What a word means; `undefined` if nobody says. What failed once may work the next time, and the reader's own file may be another by then. */
	of(id: string): Promise<Explanation | undefined>;
	/** Whether an entry is kept, and whose number is to be called. Asked anew for each card: other tabs change it too. */
	ofReader(id: string): Promise<OfReader>;
}

interface Asked {
	/** `performance.now()` */
	readonly at: number;
	readonly answer: Promise<Explanation | undefined>;
}

export function createTexts({ ask }: CardActions): Texts {
	const texts = new Map<string, Asked>();
	/** What was asked for while the pointer rested, for the next card alone. */
	let ahead: { readonly id: string; readonly at: number; readonly answer: Promise<OfReader> } | undefined;

	function of(id: string): Promise<Explanation | undefined> {
		const known = texts.get(id);
		const now = performance.now();
		// The guide stays as it is for as long as the page is there.
		if (known && (!isOwnId(id) || now - known.at < FRESH_MS)) return known.answer;
		const asked = ask('card', { id });
		texts.set(id, { at: now, answer: asked });
		asked.then(
			(found) => found || texts.delete(id),
			() => texts.delete(id),
		);
		return asked;
	}

	async function askOfReader(id: string): Promise<OfReader> {
		const [isKept, shown] = await Promise.all([ask('isKept', { id }), ask('place', {})]);
		return { kept: isKept ? [id] : [], ...shown };
	}

	return {
		prefetch(id) {
			of(id).catch(() => undefined);
			const answer = askOfReader(id);
			ahead = { id, at: performance.now(), answer };
			answer.catch(() => {
				if (ahead?.answer === answer) ahead = undefined;
			});
		},
		of,
		ofReader(id) {
			const asked = ahead;
			ahead = undefined;
			return asked?.id === id && performance.now() - asked.at < FRESH_MS ? asked.answer : askOfReader(id);
		},
	};
}
