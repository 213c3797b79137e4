/** The background of the page tests: the real detector over the test's own lexicon. */
import { indexBytes } from 'virtual:footnote-test-index';
import { createDetection } from '../../src/apps/detection.ts';
import { onMessages } from '../../src/browser/messages.ts';
import { openIndex } from '../../src/matcher/mod.ts';
import type { ToBackground } from '../../src/messages.ts';

const indexes = { guide: openIndex(Uint8Array.from(indexBytes).buffer) };
const detection = createDetection(async () => indexes);

onMessages<ToBackground>({
	detect: async (question, { tabId, frameId }) =>
		tabId === undefined || frameId === undefined ? undefined : detection.answer(question, { tabId, frameId }),
});
