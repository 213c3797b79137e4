/** Loads the bundled guide. The address is the extension's own: nothing leaves the browser. */
import { type CardEntry, cardFor, type Drawing, type Guide } from '../guide/compile.ts';
import type { PictureId } from '../guide/kinds.ts';
import { CARD_ID, entryIdOf } from '../guide/names.ts';
import { ownURL } from './own-url.ts';

/** The same files that `src/bundling/bundle.ts` writes. */
const GUIDE_FILE = '/guide/en.json';

let loading: Promise<Guide> | undefined;

/** The guide, read once per context. Rejects when the extension's own file can't be read. */
export function loadGuide(): Promise<Guide> {
	loading ??= readGuide().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function readGuide(): Promise<Guide> {
	const response = await fetch(ownURL(GUIDE_FILE));
	return (await response.json()) as Guide;
}

/** A drawing of the guide; nothing where its file can't be read: the words say all that it shows. */
export async function loadDrawing(id: PictureId): Promise<Drawing | undefined> {
	try {
		const response = await fetch(ownURL(`/guide/drawings/${id}.json`));
		return response.ok ? ((await response.json()) as Drawing) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * What a card says: one small file, so that a background that was asleep answers at once.
 * @param id comes from a message: anything that isn't the id of an entry gives `undefined`
 */
export async function loadCardEntry(id: string): Promise<CardEntry | undefined> {
	if (!CARD_ID.test(id)) return undefined;
	try {
		const response = await fetch(ownURL(`/guide/cards/${entryIdOf(id)}.json`));
		return response.ok ? cardFor(id, (await response.json()) as CardEntry) : undefined;
	} catch {
		// Chromium rejects, where Firefox answers, when an extension's file isn't there.
		return undefined;
	}
}
