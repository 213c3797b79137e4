/**
 * Word of other choices of the reader's, from the background to what of Footnote's is in pages. The storage tells of its changes too;
 * but the browser takes a millisecond in each frame to make the API for it, and the one for messages is there already.
 */
import type { ToFrames } from '../messages.ts';
import { api } from './api.ts';
import { inOpenTabs } from './open-tabs.ts';

const CHANGED: keyof ToFrames = 'changed';

/** @returns how to stop */
export function onChoicesChanged(call: () => void): () => void {
	const listen = (message: { readonly footnote?: unknown } | null | undefined, { id }: { id?: string }) => {
		if (id === api.runtime.id && message?.footnote === CHANGED) call();
	};
	api.runtime.onMessage.addListener(listen);
	return () => api.runtime.onMessage.removeListener(listen);
}

/** Tells all frames of all tabs. Where nothing of Footnote's listens, nobody hears. */
export async function tellOfChoices(): Promise<void> {
	await inOpenTabs((tabId) => api.tabs.sendMessage(tabId, { footnote: CHANGED }));
}
