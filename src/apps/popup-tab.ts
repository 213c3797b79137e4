/** The browser's tab that the popup was opened on: what is known of it, and what can be asked of it. */
import { browser } from 'wxt/browser';
import {
	activeTab,
	followTab,
	jumpInTab,
	markMoreInTab,
	markTab,
	type TabAnswer,
	type TabStatus,
} from '../browser/this-tab.ts';
import type { PageReport, PopupActions } from '../ui/popup/services.ts';
import type { Opening } from './popup-opening.ts';

export interface PopupTab {
	/** `undefined` until it is known, and where the popup belongs to none. */
	readonly id: number | undefined;
	readonly actions: Pick<PopupActions, 'jump' | 'markNow' | 'markMore'>;
	/** Resolves when the first is known of it; what comes later is reported, too. */
	follow(): Promise<void>;
}

export function createPopupTab(
	{ page, inWindow }: Pick<Opening, 'page' | 'inWindow'>,
	report: (page: PageReport) => void,
): PopupTab {
	let id: number | undefined;
	let found: TabStatus | undefined;
	const changed = (answer: TabAnswer) => {
		found = 'blocked' in answer ? undefined : answer;
		report(
			'blocked' in answer
				? { kind: 'blocked', why: answer.blocked }
				: { kind: 'page', status: answer.status },
		);
	};
	const unreachable = () => changed({ blocked: 'unreachable' });
	return {
		get id() {
			return id;
		},
		actions: {
			jump(term) {
				if (id === undefined) return;
				// The card is on the page, under this window or in another tab: make way for it.
				if (!inWindow) void browser.tabs.update(id, { active: true });
				void jumpInTab(id, term, found?.frameOf.get(term) ?? 0).then(
					() => inWindow && window.close(),
					unreachable,
				);
			},
			markNow() {
				if (id !== undefined) void markTab(id).catch(unreachable);
			},
			markMore() {
				if (id !== undefined) void markMoreInTab(id).catch(unreachable);
			},
		},
		async follow() {
			id = page === 'active' ? await activeTab() : page;
			if (id === undefined) report({ kind: 'none' });
			else await followTab(id, changed).catch(unreachable);
		},
	};
}
