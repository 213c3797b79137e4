/** Loads the bundled guide: as a whole, as a list, or one thing of it. */
import {
	type CardEntry,
	cardFile,
	cardFor,
	type Drawing,
	drawingFile,
	type Guide,
	topicFile,
} from '../guide/compile.ts';
import { GUIDE_FILES, joinGuide } from '../guide/guide-files.ts';
import type { PictureId } from '../guide/kinds.ts';
import { type GuideList, LIST_FILE } from '../guide/list.ts';
import { CARD_ID, entryIdOf } from '../guide/names.ts';
import type { Topic } from '../guide/schema.ts';
import { once, readOwnFile } from './own-file.ts';

/** All of the guide, some megabytes: for searching it. Read once per context. Rejects when a part of it can't be read. */
export const loadGuide = /* @__PURE__ */ once(async () =>
	joinGuide(await Promise.all(GUIDE_FILES.map((file) => readOwnFile<Guide>(file)))),
);

/** The guide as lists show it, read once per context. Rejects when it can't be read. */
export const loadList = /* @__PURE__ */ once(() => readOwnFile<GuideList>(LIST_FILE));

/** A drawing of the guide; nothing where its file can't be read: the words say all that it shows. */
export const loadDrawing = (id: PictureId): Promise<Drawing | undefined> => readIfThere(drawingFile(id));

/** A topic of the guide; nothing where there is none. */
export const loadTopic = (id: string): Promise<Topic | undefined> => readIfThere(topicFile(id));

/**
 * What a card says: one small file, so that a background that was asleep answers at once.
 * @param id comes from a message: anything that isn't the id of an entry gives `undefined`
 */
export async function loadCardEntry(id: string): Promise<CardEntry | undefined> {
	if (!CARD_ID.test(id)) return undefined;
	const entry = await readIfThere<CardEntry>(cardFile(entryIdOf(id)));
	return entry && cardFor(id, entry);
}

/** Chromium rejects, where Firefox answers, when an extension's file isn't there: `undefined` in both. */
function readIfThere<T>(path: string): Promise<T | undefined> {
	return readOwnFile<T>(path).catch(() => undefined);
}
