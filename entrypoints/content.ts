import { entryIds, packedIndex } from 'virtual:footnote-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDetector, openIndex } from '../src/detect/index.ts';
import { CATEGORIES } from '../src/guide/kinds.ts';
import '../src/page/marks.css';
import type { ToPage } from '../src/messages.ts';
import { canPaint } from '../src/page/painter.ts';
import { startSession } from '../src/page/session.ts';
import { browserClock } from '../src/page/slices.ts';
import { topHost, whenShown } from '../src/page/start.ts';
import { onMessages, sendToBackground } from '../src/platform/messages.ts';
import { shadowOf } from '../src/platform/shadow.ts';
import { localArea } from '../src/platform/storage.ts';
import { loadSettings, watchSettings } from '../src/settings/store.ts';

export default defineContentScript({
	matches: ['<all_urls>'],
	allFrames: true,
	matchAboutBlank: true,
	matchOriginAsFallback: true,
	runAt: 'document_idle',
	async main() {
		if (!canPaint(window)) return;
		await whenShown(document);
		const { settings } = await loadSettings(localArea);
		let index: ReturnType<typeof openIndex> | undefined;
		const session = startSession({
			window,
			settings,
			host: topHost(window),
			entryIds,
			categories: CATEGORIES,
			createDetector: () => {
				index ??= openIndex(Uint8Array.from(atob(packedIndex), (unit) => unit.charCodeAt(0)));
				return createDetector(index);
			},
			shadowOf,
			clock: browserClock(window),
			actions: { ask: sendToBackground },
			loadCard: () => sendToBackground('loadCard', {}),
			style: (now, was) => sendToBackground('markStyle', { now, was }),
			report: (status) => {
				sendToBackground('status', status).catch(stop);
			},
		});
		const stopAnswering = onMessages<ToPage>(session.answers);
		const stopWatching = watchSettings(localArea, (checked) => session.update(checked.settings));
		// Rejected messages mean that the extension was reloaded: a new script takes over, or none.
		const stop = () => {
			session.stop();
			stopAnswering();
			stopWatching();
		};
		// Changes of the settings don't reach a page while it rests in the back/forward cache.
		window.addEventListener('pageshow', async ({ persisted }) => {
			if (persisted) session.update((await loadSettings(localArea)).settings);
		});
	},
});
