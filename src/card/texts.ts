/** What the card asks the extension for: texts, and what it says of the reader's own choices. */
import type { CardEntry } from '../guide/compile.ts';
import type { CardActions } from '../page/session/bridge.ts';
import { FRESH_MS } from './delays.ts';
import type { OfReader } from './model.ts';

export interface Texts {
	/** Asks for all that a card of this entry will say, while the pointer rests. */
	prefetch(id: string): void;
	/** What the guide says of an entry; `undefined` if it says nothing. What failed once may work the next time. */
	of(id: string): Promise<CardEntry | undefined>;
	/** Whether an entry is kept, and whose number is to be called. Asked anew for each card: other tabs change it too. */
	ofReader(id: string): Promise<OfReader>;
}

export function createTexts({ ask }: CardActions): Texts {
	const texts = new Map<string, Promise<CardEntry | undefined>>();
	/** What was asked for while the pointer rested, for the next card alone. */
	let ahead: { readonly id: string; readonly at: number; readonly answer: Promise<OfReader> } | undefined;

	function of(id: string): Promise<CardEntry | undefined> {
		const known = texts.get(id);
		if (known) return known;
		const asked = ask('card', { id });
		texts.set(id, asked);
		asked.then(
			(entry) => entry || texts.delete(id),
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
