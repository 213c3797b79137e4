/** Loads the names of the guide, for the address bar. The address is the extension's own: nothing leaves the browser. */
import { type EntryNames, NAMES_FILE } from '../ask/names.ts';
import { ownURL } from './own-url.ts';

let loading: Promise<readonly EntryNames[]> | undefined;

/** Read once per context. Rejects when the extension's own file can't be read. */
export function loadNames(): Promise<readonly EntryNames[]> {
	loading ??= readNames().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function readNames(): Promise<readonly EntryNames[]> {
	const response = await fetch(ownURL(`/${NAMES_FILE}`));
	return (await response.json()) as readonly EntryNames[];
}
