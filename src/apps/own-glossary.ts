/** The reader's own glossary behind the options: a file is read, looked at, and only then put in the place of what there was. */
import {
	aboutGlossary,
	bringBackGlossary,
	firstOwnWords,
	removeGlossary,
	type StoredGlossary,
	saveGlossary,
	storedGlossary,
	watchGlossary,
} from '../browser/glossary-store.ts';
import type { OwnStore } from '../browser/own-store.ts';
import { isPrivate, PrivateWindowError } from '../browser/private.ts';
import type { AboutGlossary, OwnWord } from '../glossary/own-word.ts';
import { tidy } from '../glossary/tidy.ts';
import { EXAMPLE_FILE, EXAMPLE_NAME } from '../glossary/whole-file.ts';
import type { GlossaryActions, GlossaryData, GlossaryWork } from '../ui/options/services.ts';
import { fetched } from '../ui/parts/fetched.ts';
import { whyNotStored } from './choices.ts';
import { tellOfGlossary } from './glossary-news.ts';
import { saveFile } from './save-file.ts';

/** So many words are shown, of a file or of the glossary. */
const FIRST = 10;
/** Milliseconds: a page behind others paints nothing, and need not wait for it. */
const PAINTED_WITHIN = 250;

export interface GlossaryKeeper {
	readonly shown: GlossaryData;
	readonly actions: GlossaryActions;
	/** Reads what there is, and follows its changes by any part of the extension. */
	follow(): Promise<void>;
}

/** @param show is told of every change */
export function keepGlossary(store: OwnStore, show: (shown: GlossaryData) => void): GlossaryKeeper {
	let shown: GlossaryData = { about: { at: 'loading' }, work: REST, notStored: undefined };
	/** Of the file that was read last. */
	let words: readonly OwnWord[] = [];
	/** What there was before that which can be undone. */
	let before: StoredGlossary | undefined;
	/** One thing after another: nothing is stored of a file while the next one is read. */
	let last: Promise<void> = Promise.resolve();

	const update = (changes: Partial<GlossaryData>) => {
		shown = { ...shown, ...changes };
		show(shown);
	};
	const work = (now: GlossaryWork) => update({ work: now, notStored: undefined });
	const inTurn = (next: () => Promise<void>) => {
		last = last.then(next);
	};
	/** Changes what is stored, and says when that can't be done: then all is as it `was`. */
	const storing = async (was: GlossaryWork, change: () => Promise<GlossaryWork>) => {
		try {
			if (isPrivate()) throw new PrivateWindowError();
			const now = await change();
			update({ about: { at: 'ready', value: await aboutGlossary(store) }, work: now, notStored: undefined });
		} catch (error) {
			update({ work: was, notStored: whyNotStored(error) });
			return;
		}
		await tellOfGlossary();
	};

	const read = async (file: File) => {
		const name = tidy(file.name);
		work({ at: 'reading', file: name });
		words = [];
		await painted();
		try {
			if (isPrivate()) {
				update({ work: REST, notStored: 'private window' });
				return;
			}
			const { readChosenFile } = await import('./glossary-file.ts');
			const result = await readChosenFile(file);
			if ('error' in result) {
				work({ at: 'refused', file: name, why: result.error });
				return;
			}
			const { words: all, ...rest } = result;
			words = all;
			work({ at: 'read', file: name, found: { ...rest, count: all.length, first: all.slice(0, FIRST) } });
		} catch {
			work({
				at: 'refused',
				file: name,
				why: 'The file could not be read. It may have been moved or changed since you chose it. Please choose it again.',
			});
		}
	};

	const use = async () => {
		const { work: was } = shown;
		if (was.at !== 'read' || words.length === 0) return;
		const { file } = was;
		work({ at: 'saving', file, count: words.length });
		await painted();
		const names = await import('./glossary-file.ts')
			.then(({ namesOf }) => namesOf(words))
			.catch(() => undefined);
		if (!names) {
			work({ at: 'refused', file, why: 'Footnote could not get its words ready.' });
			return;
		}
		await storing(was, async () => {
			const wasThere = await storedGlossary(store);
			const glossary: AboutGlossary = { file, added: today(), count: words.length };
			await saveGlossary(store, { file, added: glossary.added, words }, names);
			before = wasThere;
			words = [];
			return { at: 'done', what: 'used', glossary };
		});
	};

	const remove = () =>
		storing(shown.work, async () => {
			const glossary = await aboutGlossary(store);
			const wasThere = await storedGlossary(store);
			await removeGlossary(store);
			before = wasThere;
			return glossary ? { at: 'done', what: 'removed', glossary } : REST;
		});

	const undo = async () => {
		if (shown.work.at !== 'done') return;
		await storing(shown.work, async () => {
			await (before ? bringBackGlossary(store, before) : removeGlossary(store));
			before = undefined;
			return REST;
		});
	};

	return {
		get shown() {
			return shown;
		},
		actions: {
			choose: (file) => inTurn(() => read(file)),
			use: () => inTurn(use),
			cancel: () =>
				inTurn(async () => {
					words = [];
					work(REST);
				}),
			remove: () => inTurn(remove),
			undo: () => inTurn(undo),
			firstWords: () => firstOwnWords(store),
			saveExample: () => saveFile(EXAMPLE_NAME, EXAMPLE_FILE, 'text/csv'),
		},
		async follow() {
			watchGlossary(store, (about) => {
				// What was undone now would undo what somebody else has done since.
				const { work: now } = shown;
				const isOurs = now.at !== 'done' || isSame(about, now.what === 'used' ? now.glossary : undefined);
				update({ about: { at: 'ready', value: about }, ...(isOurs ? {} : { work: REST }) });
			});
			update({ about: await fetched(aboutGlossary(store)) });
		},
	};
}

const REST: GlossaryWork = { at: 'rest' };

function isSame(one: AboutGlossary | undefined, other: AboutGlossary | undefined): boolean {
	return one?.file === other?.file && one?.added === other?.added && one?.count === other?.count;
}

/** YYYY-MM-DD, where the reader is. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Resolves once what is shown can be seen: what follows keeps the page busy. */
function painted(): Promise<void> {
	return new Promise((done) => {
		requestAnimationFrame(() => setTimeout(done));
		setTimeout(done, PAINTED_WITHIN);
	});
}
