/** Work on all tabs that are open and loaded. */
import { api } from './api.ts';

/** @param work gets a tab's id; it may reject, as where the browser lets no extension in: the other tabs get theirs */
export async function inOpenTabs(work: (tabId: number) => Promise<unknown>): Promise<void> {
	const tabs = await api.tabs.query({ discarded: false });
	await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && work(id)));
}
