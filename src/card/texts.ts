/** What the card asks the extension for: texts, and what it says of the reader's own choices. */
import type { CardEntry } from '../guide/compile.ts';
import type { CardActions } from '../page/session/bridge.ts';
import type { CardModel } from './model.ts';

export interface Texts {
	/** What the guide says of an entry; `undefined` if it says nothing. What failed once may work the next time. */
	of(id: string): Promise<CardEntry | undefined>;
	/** Whether an entry is kept, and the number to call. Asked anew for each card: other tabs change it too. */
	ofReader(id: string): Promise<Pick<CardModel, 'kept' | 'emergencyNumber'>>;
}

export function createTexts({ ask }: CardActions): Texts {
	const texts = new Map<string, Promise<CardEntry | undefined>>();
	return {
		of(id) {
			const known = texts.get(id);
			if (known) return known;
			const asked = ask('card', { id });
			texts.set(id, asked);
			asked.then(
				(entry) => entry || texts.delete(id),
				() => texts.delete(id),
			);
			return asked;
		},
		async ofReader(id) {
			const [isKept, emergencyNumber] = await Promise.all([
				ask('isKept', { id }),
				ask('emergencyNumber', {}),
			]);
			return { kept: isKept ? [id] : [], emergencyNumber };
		},
	};
}
