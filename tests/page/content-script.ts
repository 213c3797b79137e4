/**
 * The content script of the page tests. Wires the session like the real one, with settings from events:
 * `footnote-settings` (detail: JSON of changes), `footnote-ask` (detail: JSON of `{name, request}`), answered by
 * `footnote-answer` (detail: JSON). The page can send these: only tests load this.
 */
import { filterBits } from 'virtual:footnote-filter';
import { sendToBackground } from '../../src/browser/messages.ts';
import { KINDS } from '../../src/guide/kinds.ts';
import { createFilter } from '../../src/matcher/index/filter.ts';
import type { ToPage } from '../../src/messages.ts';
import { browserClock } from '../../src/page/reading/idle-scheduler.ts';
import { startSession } from '../../src/page/session/session.ts';
import { topHost, whenShown } from '../../src/page/session/start.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

void main();

async function main(): Promise<void> {
	await whenShown(document);
	let settings: Settings = { ...DEFAULT_SETTINGS, often: 'all', density: 'full' };
	const session = startSession({
		window,
		settings,
		host: topHost(window),
		kinds: KINDS,
		filter: createFilter(filterBits),
		ask: (question) => sendToBackground('detect', question),
		clock: browserClock(window),
		actions: { ask: () => Promise.reject(new Error('no background here')) },
		loadCard: async () => false,
		isCalled: false,
		style: async () => true,
		report: async () => true,
	});
	const listen = <T>(type: string, hear: (detail: T) => void) =>
		window.addEventListener(type, (event) => hear(JSON.parse((event as CustomEvent<string>).detail) as T));
	listen<Partial<Settings>>('footnote-settings', (change) => {
		settings = { ...settings, ...change };
		session.update(settings);
	});
	listen<{ name: keyof ToPage; request: never }>('footnote-ask', async ({ name, request }) => {
		const answer = await session.answers[name](request);
		window.dispatchEvent(new CustomEvent('footnote-answer', { detail: JSON.stringify(answer) }));
	});
	listen<null>('footnote-stop', () => session.stop());
}
