/** Opens letters, one at a time: owns which is being read and what it waits for. */
import { type FailureWhy, ReadFailure } from '../reader/failure.ts';
import type { ReaderActions, ReaderData } from '../ui/reader/services.ts';
import type { PageRead, ReadOptions } from './reader-files.ts';
import { createShower } from './reader-showing.ts';

export interface Opening extends Pick<ReaderActions, 'cancel' | 'givePassword'> {
	/** Another letter in place of the one that is being read. Resolves when it is there, or failed and said so. */
	open(name: string, read: (options: ReadOptions) => AsyncIterable<PageRead>): Promise<void>;
}

/** @param opened is called when a letter is there as a whole */
export function createOpening(update: (changes: Partial<ReaderData>) => void, opened: () => void): Opening {
	let reading: AbortController | undefined;
	let givePassword: ((password: string) => void) | undefined;

	async function open(name: string, read: (options: ReadOptions) => AsyncIterable<PageRead>): Promise<void> {
		reading?.abort();
		const mine = new AbortController();
		reading = mine;
		const { signal } = mine;
		update({ progress: { name, done: 0 }, failure: undefined, password: undefined });
		const askPassword = (wasWrong: boolean) =>
			new Promise<string>((done) => {
				givePassword = done;
				if (!signal.aborted) update({ password: { wasWrong } });
			});
		const shower = createShower(name, signal, update);
		try {
			for await (const { page, total } of read({ signal, askPassword })) {
				signal.throwIfAborted();
				shower.add(page, total);
			}
			await shower.finish();
			opened();
		} catch (error) {
			// What was read before it failed stays, with the reason beside it.
			await shower.showRest();
			if (!signal.aborted) update({ failure: { name, why: whyOf(error) } });
		}
		if (reading === mine) update({ progress: undefined, password: undefined });
	}

	return {
		open,
		cancel() {
			reading?.abort();
			update({ progress: undefined, password: undefined });
		},
		givePassword(password) {
			update({ password: undefined });
			givePassword?.(password);
		},
	};
}

function whyOf(error: unknown): FailureWhy {
	return error instanceof ReadFailure ? error.why : 'damaged';
}
