/** The words that a reader keeps for the doctor, behind a view that shows them. */
import { loadKept, watchKept } from '../browser/kept.ts';
import { loadNoted, watchNoted } from '../browser/noted.ts';
import type { OwnStore } from '../browser/own-store.ts';
import { type Fetched, fetched } from '../ui/parts/fetched.ts';
import type { KeptWords } from '../ui/popup/services.ts';

/** @param show is told what is kept when it has been read, and of every change, by this view or elsewhere */
export async function followKeptWords(
	store: OwnStore,
	show: (words: Fetched<KeptWords>) => void,
): Promise<void> {
	const reading = Promise.all([loadKept(store), loadNoted(store)]);
	let now = await fetched(reading.then(([kept, noted]): KeptWords => ({ kept, noted })));
	show(now);
	const change = (changes: Partial<KeptWords>) => {
		if (now.at !== 'ready') return;
		now = { at: 'ready', value: { ...now.value, ...changes } };
		show(now);
	};
	watchKept(store, (kept) => change({ kept }));
	watchNoted(store, (noted) => change({ noted }));
}
