/** Everything that the popup is handed: data as it is now, and what it can ask for. */
import type { ComponentChild } from 'preact';
import type { Ask } from '../../ask/ask.ts';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import type { Guide } from '../../guide/compile.ts';
import type { BlockedWhy, FrameStatus } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Reach, ReachActions } from '../parts/access-note.tsx';
import type { NotStored } from '../parts/not-stored.tsx';
import type { Place } from '../parts/region.tsx';
import type { LoadDrawing } from './use-drawing.ts';

export const TABS = ['page', 'guide', 'checklist', 'doctor'] as const;
export type Tab = (typeof TABS)[number];

/** What Footnote knows of the tab that the popup was opened on. */
export type PageReport =
	| { readonly kind: 'page'; readonly status: FrameStatus }
	| { readonly kind: 'blocked'; readonly why: BlockedWhy }
	/** The popup runs in a tab of its own. */
	| { readonly kind: 'none' };

/** Something that is fetched: still under way, there, or failed. */
export type Fetched<T> =
	| { readonly at: 'loading' }
	| { readonly at: 'ready'; readonly value: T }
	| { readonly at: 'failed' };

export interface GuideAndAsk {
	readonly guide: Guide;
	/** The first question takes longer than the others: the guide's words are put in order then. */
	readonly ask: Ask;
}

export interface PopupData {
	readonly settings: Settings;
	readonly notStored: NotStored | undefined;
	readonly reach: Reach;
	readonly page: Fetched<PageReport>;
	readonly guide: Fetched<GuideAndAsk>;
	/** Ids of the entries kept for the doctor, oldest first. */
	readonly kept: readonly string[];
	/** Words noted because the guide hasn't got them, oldest first. */
	readonly noted: readonly string[];
	readonly emergencyNumber: string;
	/** Whose number that is, so that it can be changed where it is shown. */
	readonly place: Place;
	/** Who listens to people who think of ending their life, where that is known. */
	readonly listener: EmergencyNumber['crisis'] | undefined;
	/** YYYY-MM-DD */
	readonly today: string;
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
	/** Reads a drawing of the guide; nothing where it can't be read. */
	readonly loadDrawing: LoadDrawing;
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
	summary(kept: readonly string[]): ComponentChild;
}
