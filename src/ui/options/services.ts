/** Everything that the options are handed. */
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
}
