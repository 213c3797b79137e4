/** The checklist and the page to take along, as parts of the popup: their stores and what they can do. */
import { type ComponentChild, h } from 'preact';
import { browser } from 'wxt/browser';
import { isPrivate } from '../browser/private.ts';
import { currentRegion } from '../browser/region.ts';
import { localArea } from '../browser/storage.ts';
import { inOwnStore, runStore, visitStore } from '../browser/visit-store.ts';
import type { Checklist as ChecklistData } from '../checklist/types.ts';
import { type AskedWord, suggestQuestions } from '../doctor/questions.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';
import { Checklist } from '../ui/checklist/checklist.tsx';
import type { NamedTerm, SessionStore } from '../ui/checklist/services.ts';
import type { SummaryActions } from '../ui/summary/services.ts';
import { Summary } from '../ui/summary/summary.tsx';

/**
 * Half-way answers live in `storage.session`: in memory, gone with the browser. That memory is the same for all
 * windows, so that a private one uses the store that the browser throws away with it.
 */
const draft = (isPrivate() ? inOwnStore : inMemory)('checklist-draft');
const storage = { draft, kept: runStore };
/** What was kept for the doctor, and written for the visit, stays on this device until it is forgotten, where no page can read it. */
const stores = { run: runStore, visit: visitStore, draft };
const writer = crypto.randomUUID();
const clock = () => new Date().toISOString();

export function checklistPart(
	checklist: ChecklistData,
	settings: Settings,
	term: NamedTerm | undefined,
	onOpenEntry: (id: string) => void,
	onAsk: () => void,
): ComponentChild {
	return h(Checklist, {
		checklist,
		storage,
		region: currentRegion(settings),
		onRegion: (region: string) => void changeSettings(localArea, { region }),
		term,
		onOpenEntry,
		onAsk,
		clock,
		writer,
	});
}

/**
 * @param keptTerms words of the guide that are kept for the doctor
 * @param noted words that the guide hasn't got
 */
export function summaryPart(
	checklist: ChecklistData,
	keptTerms: readonly AskedWord[],
	noted: readonly string[],
): ComponentChild {
	const suggested = suggestQuestions({ results: [], words: keptTerms, noted });
	return h(Summary, { checklist, stores, keptTerms, suggested, actions, clock, writer });
}

const actions: SummaryActions = {
	copy: (text) => navigator.clipboard.writeText(text),
	print: () => window.print(),
	save: ({ name, type, text }) => {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([text], { type }));
		link.download = name;
		link.click();
		URL.revokeObjectURL(link.href);
	},
};

function inMemory(key: string): SessionStore {
	const { session: memory } = browser.storage;
	return {
		load: async () => (await memory.get(key))[key],
		save: (session) => memory.set({ [key]: session }),
		forget: () => memory.remove(key),
		watch: (changed) => {
			const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
				if (area === 'session' && key in changes) changed(changes[key]?.newValue);
			};
			browser.storage.onChanged.addListener(listen);
			return () => browser.storage.onChanged.removeListener(listen);
		},
	};
}
