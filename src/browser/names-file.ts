/** Loads the names of the guide, for the address bar. */
import { type EntryNames, NAMES_FILE } from '../ask/names.ts';
import { once, readOwnFile } from './own-file.ts';

/** Read once per context. Rejects when the extension's own file can't be read. */
export const loadNames = once(() => readOwnFile<readonly EntryNames[]>(NAMES_FILE));
