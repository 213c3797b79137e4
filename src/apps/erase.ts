/**
 * "Reset everything": all that a reader chose, kept, answered and wrote. It is put aside for a day, so that a slip can be
 * undone, and then it is gone; or at once, when the reader says so.
 */
import { browser } from 'wxt/browser';
import { hasGlossary, isOfGlossary } from '../browser/glossary-store.ts';
import { ownStore } from '../browser/own-store.ts';
import { localArea } from '../browser/storage.ts';
import { SETTINGS_KEY } from '../settings/key.ts';
import { DAMAGED_KEY } from '../settings/store.ts';
import { tellOfGlossary } from './glossary-news.ts';

/** Where what was erased waits for a day. */
export const ASIDE_KEY = 'erased';
/** When, in milliseconds since 1970: by itself, for what was erased may be much. */
const AT_KEY = 'erased-at';
const isAside = (key: string) => key === ASIDE_KEY || key === AT_KEY;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Aside {
	readonly settings: unknown;
	readonly own: readonly (readonly [key: string, value: unknown])[];
}

/** @throws what the stores throw, also in a private window; then nothing of the reader's own is erased */
export async function eraseAll(): Promise<void> {
	const own = await localArea.alone(async () => {
		const own = (await ownStore.entries()).filter(([key]) => !isAside(key));
		const settings = await localArea.get(SETTINGS_KEY);
		const aside: Aside = { settings, own };
		await ownStore.replace(
			() => true,
			[
				[ASIDE_KEY, aside],
				[AT_KEY, Date.now()],
			],
		);
		await localArea.remove(SETTINGS_KEY);
		await localArea.remove(DAMAGED_KEY);
		// Half-way answers, and notes that were being written: they end here, as closing the browser ends them.
		await browser.storage.session.remove('checklist-draft');
		localStorage.clear();
		return own;
	});
	if (hasGlossary(own)) await tellOfGlossary();
}

/** @returns when everything was erased that can still be had back, in milliseconds since 1970 */
export async function erasedAt(): Promise<number | undefined> {
	const at = await ownStore.get(AT_KEY);
	if (typeof at !== 'number') return undefined;
	if (Date.now() - at < DAY_MS) return at;
	await eraseForGood();
	return undefined;
}

export async function undoErase(): Promise<void> {
	const own = await localArea.alone(async () => {
		const { settings, own } = readAside(await ownStore.get(ASIDE_KEY));
		if (settings !== undefined) await localArea.set(SETTINGS_KEY, settings);
		// At once: who hears of one value may read another that belongs to it. What was kept since then stays.
		const isOld = (key: string) => isAside(key) || (hasGlossary(own) && isOfGlossary(key));
		await ownStore.replace(isOld, own);
		return own;
	});
	if (hasGlossary(own)) await tellOfGlossary();
}

/** Takes away what was put aside: nothing brings it back. */
export function eraseForGood(): Promise<void> {
	return ownStore.replace(isAside, []);
}

function readAside(stored: unknown): Aside {
	const { settings, own } = (stored ?? {}) as Partial<Aside>;
	return { settings, own: Array.isArray(own) ? own : [] };
}
