/** Everything that the popup is handed: data as it is now, and what it can ask for. */
import type { ComponentChild } from 'preact';
import type { Ask } from '../../ask/ask.ts';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import type { Explanation } from '../../glossary/explanation.ts';
import type { OwnExplanation } from '../../glossary/own-word.ts';
import type { Drawing } from '../../guide/compile.ts';
import type { PictureId } from '../../guide/kinds.ts';
import type { GuideList } from '../../guide/list.ts';
import type { Topic } from '../../guide/schema.ts';
import type { BlockedWhy, FrameStatus } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Reach, ReachActions } from '../parts/access-note.tsx';
import type { Fetched } from '../parts/fetched.ts';
import type { NotStored } from '../parts/not-stored.tsx';
import type { Place } from '../parts/region.tsx';

export const TABS = ['page', 'guide', 'checklist', 'doctor'] as const;
export type Tab = (typeof TABS)[number];

/** What Footnote knows of the tab that the popup was opened on. */
export type PageReport =
	| { readonly kind: 'page'; readonly status: FrameStatus }
	| { readonly kind: 'blocked'; readonly why: BlockedWhy }
	/** The popup runs in a tab of its own. */
	| { readonly kind: 'none' };

/** The words that a reader keeps for the doctor. */
export interface KeptWords {
	/** Ids of the entries kept, oldest first. */
	readonly kept: readonly string[];
	/** Words noted because the guide hasn't got them, oldest first. */
	readonly noted: readonly string[];
}

export interface PopupData {
	readonly settings: Settings;
	readonly notStored: NotStored | undefined;
	readonly reach: Reach;
	readonly page: Fetched<PageReport>;
	/** Names of all that the guide has; the rest is read when it is looked at. */
	readonly list: Fetched<GuideList>;
	readonly keptWords: Fetched<KeptWords>;
	readonly emergencyNumber: string;
	/** Whose number that is, so that it can be changed where it is shown. */
	readonly place: Place;
	/** Who listens to people who think of ending their life, where that is known. */
	readonly listener: EmergencyNumber['crisis'] | undefined;
	/** YYYY-MM-DD */
	readonly today: string;
}

/** Reads what is looked at, from the extension's own files or, for a word of the reader's own, from theirs; nothing where they haven't got it. */
export interface Readers {
	readonly loadEntry: (id: string) => Promise<Explanation | undefined>;
	readonly loadTopic: (id: string) => Promise<Topic | undefined>;
	readonly loadDrawing: (id: PictureId) => Promise<Drawing | undefined>;
	/** Makes ready for questions. Takes a moment the first time: all of the guide is read, and its words are put in order. */
	readonly openAsk: () => Promise<Ask>;
	/** Words of the reader's own file that are in something typed, as they come in it. */
	readonly findOwn: (text: string) => Promise<readonly OwnExplanation[]>;
}

export interface PopupActions extends Pick<ReachActions, 'allowEveryPage'> {
	change(settings: Partial<Settings>): void;
	/** Scrolls the page to a term and opens its card there. */
	jump(id: string): void;
	markNow(): void;
	/** Marks the terms that wait, too, on this page. */
	markMore(): void;
	keep(id: string, keep: boolean): void;
	/** Notes a word that isn't in the guide, or takes it off the list. */
	note(word: string, keep: boolean): void;
	openOptions(): void;
	/** Opens the reader page, with the PDF of the page's tab where that is wished for. */
	openReader(withThisPage: boolean): void;
	/** Opens the popup as a page in a tab, on one of its own tabs. */
	openAsTab(tab: Tab): void;
}

/** Parts of the popup that come from elsewhere. */
export interface PopupSlots {
	/** The checklist, with a term in mind or none. */
	checklist(termId: string | undefined, onOpenEntry: (id: string) => void, onAsk: () => void): ComponentChild;
	/** What can be taken along to the doctor: shown below the list of kept terms. */
	summary(words: KeptWords): ComponentChild;
}
