/** Loads the bundled checklist, and by itself what every view needs of it: whom to call where. */
import { type PackedChecklist, unpackChecklist } from '../checklist/packed.ts';
import type { Region } from '../checklist/schema.ts';
import { CHECKLIST_FILE, REGIONS_FILE } from '../checklist/types.ts';
import { once, readOwnFile } from './own-file.ts';

/** The checklist, read once per context. Rejects when the extension's own file can't be read. */
export const loadChecklist = once(async () =>
	unpackChecklist(await readOwnFile<PackedChecklist>(CHECKLIST_FILE)),
);

/** The regions, read once per context. Rejects when the extension's own file can't be read. */
export const loadRegions = once(() => readOwnFile<readonly Region[]>(REGIONS_FILE));
