/** Everything that the options are handed. */

import type { AboutGlossary, OwnWord } from '../../glossary/own-word.ts';
import type { WordsRead } from '../../glossary/read-file.ts';
import type { GuideList } from '../../guide/list.ts';
import type { CheckedSettings, Settings } from '../../settings/settings.ts';
import type { Reach, ReachActions } from '../parts/access-note.tsx';
import type { Fetched } from '../parts/fetched.ts';
import type { NotStored } from '../parts/not-stored.tsx';
import type { Place } from '../parts/region.tsx';

export interface OptionsData {
	readonly checked: CheckedSettings;
	/** Names of all that the guide has. */
	readonly list: Fetched<GuideList>;
	readonly notStored: NotStored | undefined;
	readonly reach: Reach;
	readonly browser: 'chromium' | 'firefox';
	/** The commands as the browser has them now; `shortcut` is empty when none is set. */
	readonly commands: readonly { readonly description: string; readonly shortcut: string }[];
	/** When everything was reset that can still be had back, in milliseconds since 1970. */
	readonly erasedAt: number | undefined;
	/** Settings that could not be read have been put aside. */
	readonly hasDamaged: boolean;
	/** Which number is shown for emergencies. */
	readonly place: Place;
	readonly glossary: GlossaryData;
}

/** The reader's own glossary, and what is being done with a file of theirs. */
export interface GlossaryData {
	/** What there is; nothing where there is none. */
	readonly about: Fetched<AboutGlossary | undefined>;
	readonly work: GlossaryWork;
	/** Why the last choice could not be stored. */
	readonly notStored: NotStored | undefined;
}

export type GlossaryWork =
	| { readonly at: 'rest' }
	| { readonly at: 'reading'; readonly file: string }
	/** `why`: whole sentences. */
	| { readonly at: 'refused'; readonly file: string; readonly why: string }
	/** Nothing is stored yet. */
	| { readonly at: 'read'; readonly file: string; readonly found: FoundInFile }
	| { readonly at: 'saving'; readonly file: string; readonly count: number }
	/** Can be undone, as long as the page is open. */
	| { readonly at: 'done'; readonly what: 'used' | 'removed'; readonly glossary: AboutGlossary };

/** What a view shows of a file that was read. */
export interface FoundInFile extends Omit<WordsRead, 'words'> {
	/** How many words can be used. */
	readonly count: number;
	readonly first: readonly OwnWord[];
}

export interface GlossaryActions {
	/** Reads a file; stores nothing. */
	choose(file: File): void;
	/** Stores the words that were read, in the place of those that there are. */
	use(): void;
	/** Forgets what was read. */
	cancel(): void;
	remove(): void;
	/** Takes back what was done last. */
	undo(): void;
	/** The first words of the glossary that there is. Rejects when they can't be read. */
	firstWords(): Promise<readonly OwnWord[]>;
	/** Hands the reader a file that shows how one is written. */
	saveExample(): void;
}

export interface OptionsActions extends ReachActions {
	change(settings: Partial<Settings>): void;
	/** Resets everything, for a day with a way back. */
	eraseAll(): void;
	undoErase(): void;
	eraseForGood(): void;
	/** Hands the reader the stored settings that could not be read, and takes them away. */
	saveDamaged(): void;
	dropDamaged(): void;
	/** Hands a text to the reader as a file. */
	saveFile(name: string, text: string): void;
	readonly glossary: GlossaryActions;
}
