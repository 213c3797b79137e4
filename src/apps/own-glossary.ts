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
import { type AboutGlossary, FIRST_WORDS, type OwnWord } from '../glossary/own-word.ts';
import { tidy } from '../glossary/tidy.ts';
import { EXAMPLE_FILE, EXAMPLE_NAME } from '../glossary/whole-file.ts';
import type { GlossaryActions, GlossaryData, GlossaryWork } from '../ui/options/services.ts';
import { fetched } from '../ui/parts/fetched.ts';
import { whyNotStored } from './choices.ts';
import { ASIDE_KEY } from './erase.ts';
import { tellOfGlossary } from './glossary-news.ts';
import { saveFile } from './save-file.ts';

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
	const desk = createDesk(show);
	/** One thing after another: nothing is stored of a file while the next one is read. */
	let last: Promise<void> = Promise.resolve();
	const inTurn = (next: () => Promise<void> | void) => {
		// What went wrong before ends nothing that comes after.
		last = last.then(next, next);
	};
	return {
		get shown() {
			return desk.shown;
		},
		actions: {
			choose: (file) => inTurn(() => read(desk, file)),
			use: () => inTurn(() => use(desk, store)),
			cancel: () => inTurn(() => desk.work(REST)),
			remove: () => inTurn(() => remove(desk, store)),
			undo: () => inTurn(() => undo(desk, store)),
			firstWords: () => firstOwnWords(store),
			saveExample: () => saveFile(EXAMPLE_NAME, EXAMPLE_FILE, 'text/csv'),
		},
		follow: () => follow(desk, store),
	};
}

/** What is shown, and what lies beside it for as long as it is shown. */
interface Desk {
	readonly shown: GlossaryData;
	/** Of the file that was read and not used yet. */
	readonly words: readonly OwnWord[];
	/** Takes back what was done last; there while it can be undone, and with it all that this would bring back. */
	readonly takeBack: (() => Promise<void>) | undefined;
	update(changes: Partial<GlossaryData>, beside?: Beside): void;
	/** The same, for a step that went well or has only begun. */
	work(now: GlossaryWork, beside?: Beside): void;
}

type Beside = Partial<Pick<Desk, 'words' | 'takeBack'>>;

function createDesk(show: (shown: GlossaryData) => void): Desk {
	let shown: GlossaryData = { about: { at: 'loading' }, work: REST, notStored: undefined };
	let words: readonly OwnWord[] = [];
	let takeBack: Desk['takeBack'];
	const update: Desk['update'] = (changes, beside = {}) => {
		shown = { ...shown, ...changes };
		const { at } = shown.work;
		words = at === 'read' || at === 'saving' ? (beside.words ?? words) : [];
		takeBack = at === 'done' ? (beside.takeBack ?? takeBack) : undefined;
		show(shown);
	};
	return {
		get shown() {
			return shown;
		},
		get words() {
			return words;
		},
		get takeBack() {
			return takeBack;
		},
		update,
		work: (now, beside) => update({ work: now, notStored: undefined }, beside),
	};
}

/** What came of a change that is stored. */
interface Done {
	readonly work: GlossaryWork;
	readonly takeBack?: () => Promise<void>;
}

/**
 * Changes what is stored, tells of it, and shows it.
 * @param otherwise what is shown when that can't be done; left out, it is what is shown by then
 */
async function storing(
	desk: Desk,
	store: OwnStore,
	change: () => Promise<Done>,
	otherwise?: GlossaryWork,
): Promise<void> {
	let done: Done;
	try {
		if (isPrivate()) throw new PrivateWindowError();
		done = await change();
	} catch (error) {
		desk.update({ work: otherwise ?? desk.shown.work, notStored: whyNotStored(error) });
		return;
	}
	const { work, ...beside } = done;
	// It is stored, whatever comes now: pages hear of it, also when this page can't read it again.
	const telling = tellOfGlossary();
	desk.update({ about: await fetched(aboutGlossary(store)), work, notStored: undefined }, beside);
	await telling;
}

async function read(desk: Desk, file: File): Promise<void> {
	const name = tidy(file.name);
	desk.work({ at: 'reading', file: name });
	await painted();
	try {
		if (isPrivate()) {
			desk.update({ work: REST, notStored: 'private window' });
			return;
		}
		const { readChosenFile } = await import('./glossary-file.ts');
		const result = await readChosenFile(file);
		if ('error' in result) {
			desk.work({ at: 'refused', file: name, why: result.error });
			return;
		}
		const { words, ...rest } = result;
		const found = { ...rest, count: words.length, first: words.slice(0, FIRST_WORDS) };
		desk.work({ at: 'read', file: name, found }, { words });
	} catch {
		desk.work({
			at: 'refused',
			file: name,
			why: 'The file could not be read. It may have been moved or changed since you chose it. Please choose it again.',
		});
	}
}

async function use(desk: Desk, store: OwnStore): Promise<void> {
	const {
		words,
		shown: { work: was },
	} = desk;
	if (was.at !== 'read' || words.length === 0) return;
	const { file } = was;
	desk.work({ at: 'saving', file, count: words.length });
	await painted();
	const finder = await import('./glossary-file.ts')
		.then(({ finderOf }) => finderOf(words))
		.catch(() => undefined);
	if (!finder) {
		desk.work({ at: 'refused', file, why: 'Footnote could not get its words ready.' });
		return;
	}
	const change = async (): Promise<Done> => {
		const before = await storedGlossary(store);
		const glossary: AboutGlossary = { file, added: today(), count: words.length };
		await saveGlossary(store, { file, added: glossary.added, words }, finder);
		return { work: { at: 'done', what: 'used', glossary }, takeBack: () => bringBack(store, before) };
	};
	await storing(desk, store, change, was);
}

function remove(desk: Desk, store: OwnStore): Promise<void> {
	return storing(desk, store, async () => {
		const glossary = await aboutGlossary(store);
		const before = await storedGlossary(store);
		await removeGlossary(store);
		if (!glossary) return { work: REST };
		return { work: { at: 'done', what: 'removed', glossary }, takeBack: () => bringBack(store, before) };
	});
}

function bringBack(store: OwnStore, before: StoredGlossary | undefined): Promise<void> {
	return before ? bringBackGlossary(store, before) : removeGlossary(store);
}

async function undo(desk: Desk, store: OwnStore): Promise<void> {
	const { takeBack } = desk;
	if (!takeBack) return;
	await storing(desk, store, async () => {
		await takeBack();
		return { work: REST };
	});
}

async function follow(desk: Desk, store: OwnStore): Promise<void> {
	// What was undone now would undo what somebody else has done since.
	const noUndo = () => (desk.shown.work.at === 'done' ? { work: REST } : {});
	watchGlossary(store, (about) => {
		const { work } = desk.shown;
		const isOurs = work.at === 'done' && isSame(about, work.what === 'used' ? work.glossary : undefined);
		desk.update({ about: { at: 'ready', value: about }, ...(isOurs ? {} : noUndo()) });
	});
	// Who resets everything, or erases it for good, means these words too.
	store.watch(ASIDE_KEY, () => desk.update(noUndo()));
	desk.update({ about: await fetched(aboutGlossary(store)) });
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
