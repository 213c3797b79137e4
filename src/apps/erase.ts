/**
 * "Reset everything": all that a reader chose, kept, answered and wrote. It is put aside for a day, so that a slip can be
 * undone, and then it is gone; or at once, when the reader says so.
 */
import { browser } from 'wxt/browser';
import { hasGlossary } from '../browser/glossary-store.ts';
import { ownStore } from '../browser/own-store.ts';
import { localArea } from '../browser/storage.ts';
import { SETTINGS_KEY } from '../settings/key.ts';
import { DAMAGED_KEY } from '../settings/store.ts';
import { tellOfGlossary } from './glossary-news.ts';

const ASIDE_KEY = 'erased';
const DAY_MS = 24 * 60 * 60 * 1000;

interface Aside {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly settings: unknown;
	readonly own: readonly (readonly [key: string, value: unknown])[];
}

/** @throws what the stores throw, also in a private window; then nothing is erased */
export async function eraseAll(): Promise<void> {
	const own = await localArea.alone(async () => {
		const own = (await ownStore.entries()).filter(([key]) => key !== ASIDE_KEY);
		const settings = await localArea.get(SETTINGS_KEY);
		const aside: Aside = { at: Date.now(), settings, own };
		await ownStore.update(ASIDE_KEY, () => aside);
		await localArea.remove(SETTINGS_KEY);
		await localArea.remove(DAMAGED_KEY);
		for (const [key] of own) await ownStore.remove(key);
		// Half-way answers, and notes that were being written: they end here, as closing the browser ends them.
		await browser.storage.session.remove('checklist-draft');
		localStorage.clear();
		return own;
	});
	if (hasGlossary(own)) await tellOfGlossary();
}

/** @returns when everything was erased that can still be had back, in milliseconds since 1970 */
export async function erasedAt(): Promise<number | undefined> {
	const aside = await readAside();
	if (aside && Date.now() - aside.at < DAY_MS) return aside.at;
	if (aside) await ownStore.remove(ASIDE_KEY);
	return undefined;
}

export async function undoErase(): Promise<void> {
	const own = await localArea.alone(async () => {
		const aside = await readAside();
		if (!aside) return [];
		if (aside.settings !== undefined) await localArea.set(SETTINGS_KEY, aside.settings);
		// At once: who hears of one value may read another that belongs to it.
		await ownStore.setAll(aside.own, []);
		await ownStore.remove(ASIDE_KEY);
		return aside.own;
	});
	if (hasGlossary(own)) await tellOfGlossary();
}

/** Takes away what was put aside: nothing brings it back. */
export function eraseForGood(): Promise<void> {
	return ownStore.remove(ASIDE_KEY);
}

async function readAside(): Promise<Aside | undefined> {
	const stored = (await ownStore.get(ASIDE_KEY)) as Aside | undefined;
	return stored && typeof stored.at === 'number' && Array.isArray(stored.own) ? stored : undefined;
}
