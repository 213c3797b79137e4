/** How the popup was opened: by its address, and where. */
import { browser } from 'wxt/browser';
import { TABS, type Tab } from '../ui/popup/services.ts';

export interface Opening {
	/** Under the toolbar, not as a page in a tab. */
	readonly inWindow: boolean;
	/** The browser's tab to report on. */
	readonly page: number | 'active' | undefined;
	/** The first of the popup's own tabs. */
	readonly firstTab: Tab;
	/** The term that the checklist starts with. */
	readonly termId: string | undefined;
	/** Something was looked up elsewhere. */
	readonly wasAsked: boolean;
}

/**
 * Query: `tab` when opened as a page in a tab, `asked` when something was looked up elsewhere, `term` for the checklist, `page` for the tab to report on
 * instead of the active one. The fragment names the first of the popup's own tabs.
 */
export function readOpening({ search, hash }: Pick<Location, 'search' | 'hash'>): Opening {
	const query = new URLSearchParams(search);
	const named = query.get('page');
	const page = named !== null ? Number(named) : query.has('tab') ? undefined : 'active';
	return {
		inWindow: browser.extension.getViews({ type: 'popup' }).includes(window),
		page,
		firstTab: TABS.find((tab) => tab === hash.slice(1)) ?? (page === undefined ? 'guide' : 'page'),
		termId: query.get('term') ?? undefined,
		wasAsked: query.has('asked'),
	};
}
