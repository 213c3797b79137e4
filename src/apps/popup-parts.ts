/** Parts of the popup that are read when they are first looked at: their scripts, and their files. */
import { h } from 'preact';
import { loadAskIndex, loadAsking } from '../browser/ask-file.ts';
import { loadChecklist } from '../browser/checklist-file.ts';
import { loadDrawing, loadGuide, loadTopic } from '../browser/guide-file.ts';
import { sendToBackground } from '../browser/messages.ts';
import { once } from '../browser/own-file.ts';
import { listedWords } from '../doctor/words.ts';
import { findListed } from '../guide/list.ts';
import { twice } from '../twice.ts';
import { readyOf } from '../ui/parts/fetched.ts';
import { Opened } from '../ui/parts/opened.tsx';
import type { PopupData, PopupSlots, Readers } from '../ui/popup/services.ts';
import { askExplanation } from './own-explanations.ts';
import { warmUp } from './warm-ask.ts';

/** Milliseconds: the list of the guide is painted by then. */
const PAINTED_AFTER = 50;

const openOnce = once(async () => {
	await new Promise((done) => setTimeout(done, PAINTED_AFTER));
	const [guide, asking, bytes, { openAsk }] = await Promise.all([
		loadGuide(),
		loadAsking(),
		loadAskIndex(),
		import('../ask/open.ts'),
	]);
	const ask = openAsk(guide, asking, bytes);
	warmUp(ask);
	return ask;
});

export const readers: Readers = {
	...{ loadEntry: askExplanation, loadTopic, loadDrawing, openAsk: openOnce },
	findOwn: (text) => twice('ownWordsIn', () => sendToBackground('ownWordsIn', { text })),
};

const openChecklist = once(async () => {
	const [checklist, { checklistPart, summaryPart }] = await Promise.all([
		loadChecklist(),
		import('./checklist-slots.ts'),
	]);
	return { checklist, checklistPart, summaryPart };
});
type OpenedChecklist = Awaited<ReturnType<typeof openChecklist>>;

/** @param now the popup's data as they are when a part is drawn */
export function popupSlots(now: () => PopupData): PopupSlots {
	const opened = (children: (part: OpenedChecklist) => ReturnType<OpenedChecklist['checklistPart']>) => {
		const instead = h('p', {}, `If it may be an emergency, call ${now().emergencyNumber}.`);
		return h(Opened<OpenedChecklist>, { load: openChecklist, what: 'the checklist', instead, children });
	};
	return {
		checklist: (termId, onOpenEntry, onAsk) =>
			opened(({ checklist, checklistPart }) => {
				const { settings, list } = now();
				const all = readyOf(list);
				const entry = termId === undefined ? undefined : all && findListed(all, termId);
				const term = entry && { id: entry.id, name: entry.name };
				return checklistPart(checklist, settings, term, onOpenEntry, onAsk);
			}),
		summary: ({ kept, noted }) =>
			opened(({ checklist, summaryPart }) => {
				const all = readyOf(now().list);
				return summaryPart(checklist, all ? listedWords(all, kept) : [], noted);
			}),
	};
}
