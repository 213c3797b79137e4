/** Every message between the parts of the extension, by direction. Payloads are plain JSON. */
import type { Explanation } from './glossary/explanation.ts';
import type { OwnExplanation } from './glossary/own-word.ts';
import type { Answer, CalledBlock, Question } from './matcher/documents.ts';
import type { Kinds } from './page/marks/select.ts';
import type { Settings } from './settings/settings.ts';
import type { Place } from './ui/parts/region.tsx';

/** Content script, popup, options -> background. */
export interface ToBackground {
	/** Of a frame that is still loading after a while, and can be read meanwhile: put the sentinel into it. */
	stillLoading: { request: Record<string, never>; response: boolean };
	/** A sentinel's: is there something to mark? Then the marker is put into its frame, and this is what it needs to begin. */
	call: { request: { blocks: readonly CalledBlock[]; isMuch: boolean }; response: PageChoices | undefined };
	/** What the reader chose, and what it speaks of. */
	choices: { request: Record<string, never>; response: PageChoices };
	/**
	 * What the names of the reader's own glossary come to, for a filter; nothing where there is none. `has`: id of the glossary whose names the page
	 * has; of the same one they are not sent again.
	 */
	ownNames: {
		request: { has: string | undefined };
		response: { readonly id: string; readonly bits?: string } | undefined;
	};
	/** The glossary was put there, taken away or brought back: all frames are to know. */
	glossaryChanged: { request: Record<string, never>; response: boolean };
	/** What is in blocks of a document's text. */
	detect: { request: Question; response: Answer | undefined };
	/** What a card says of an entry, or of a word of the reader's own glossary. */
	card: { request: { id: string }; response: Explanation | undefined };
	/** What cards say of several words of the glossary, for a list of them; what it hasn't got is left out. */
	ownMeanings: { request: { ids: readonly string[] }; response: readonly OwnExplanation[] };
	/** What cards say of the own words in something typed: the first few, in its order. */
	ownWordsIn: { request: { text: string }; response: readonly OwnExplanation[] };
	/** Put the card's script into the frame that asks. */
	loadCard: { request: Record<string, never>; response: boolean };
	/** Style the marks of the frame that asks, or no longer, instead of how they looked before. */
	markStyle: { request: { now?: MarkLook | undefined; was?: MarkLook | undefined }; response: boolean };
	/** Open the checklist with a term in mind. */
	openChecklist: { request: { id?: string }; response: boolean };
	/** Whether a term is kept for the doctor. Which others are is nobody's business on a page. */
	isKept: { request: { id: string }; response: boolean };
	/** Keep a term for the doctor, or take it off the list. */
	keepTerm: { request: { id: string; keep: boolean }; response: boolean };
	/** Never mark a term again, or mark it again after all. */
	hideTerm: { request: { id: string; hide: boolean }; response: boolean };
	/** Switch marks on or off on the site of the tab that asks. */
	switchSite: { request: { on: boolean }; response: boolean };
	/** Whose emergency number is shown. */
	place: { request: Record<string, never>; response: PlaceShown };
	/** The reader is in another country. Changes whose number is shown and nothing else; `undefined` when it was refused. */
	setRegion: { request: { region: string }; response: PlaceShown | undefined };
	/** What was looked up last from a menu, a key or the address bar; told once. */
	takeAsked: { request: Record<string, never>; response: string | undefined };
	/** What a frame found, for the badge and the popup. */
	status: { request: FrameStatus; response: boolean };
}

/** Popup, background -> content script of a tab. */
export interface ToPage {
	/** The terms found in this frame, in reading order. */
	terms: { request: Record<string, never>; response: FrameStatus };
	/** Read what has waited because it is far from the view, and tell what the frame holds now and then. */
	readAll: { request: Record<string, never>; response: boolean };
	/** Scroll to a term, select nothing, open its card. */
	jump: { request: { id: string }; response: boolean };
	/** Mark the terms that wait, too, for as long as the page is there. */
	markMore: { request: Record<string, never>; response: boolean };
	/** A keyboard command. */
	command: { request: { name: CommandName }; response: boolean };
	/** Open the card of the marked words that are selected; `false` when there are none. */
	explain: { request: Record<string, never>; response: boolean };
	/** Mark this page now (on-click mode). */
	markNow: { request: Record<string, never>; response: boolean };
}

/** Background -> what of Footnote's is in the frames of a tab, sentinel or marker. Nobody answers. */
export interface ToFrames {
	/** The reader's choices may be others by now. */
	changed: { request: undefined; response: undefined };
}

export const COMMANDS = ['next-term', 'previous-term', 'open-card', 'toggle-site'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface PageChoices {
	readonly settings: Settings;
	readonly kinds: Kinds;
}

export interface PlaceShown {
	readonly place: Place;
	/** What the reader chose: a code, or `auto`. */
	readonly region: string;
}

export type MarkLook = Pick<Settings, 'markStyle' | 'markColour' | 'markThickness'>;

export interface FoundTerm {
	/** Id of the entry, or of the reader's own word. */
	readonly id: string;
	/** The text as the page has it, first occurrence. */
	readonly text: string;
	readonly count: number;
	/** It is not marked, because the page bears no more marks; on request it is. */
	readonly waits: boolean;
}

export interface FrameStatus {
	readonly terms: readonly FoundTerm[];
	/** Why nothing, or not all, is marked. */
	readonly state:
		| 'marking'
		| 'off'
		| 'off-site'
		| 'waiting-for-click'
		| 'backed-off'
		| 'other-language'
		| 'failed';
	readonly host: string;
}

/** Why nothing of a tab can be read: what it shows, whose it is, or that no content script answers, or not yet. */
export type BlockedWhy = 'pdf' | 'media' | 'source' | 'browser' | 'not-asked' | 'busy' | 'unreachable';

export type MessageMap = ToBackground & ToPage;
export type MessageName = keyof MessageMap;
