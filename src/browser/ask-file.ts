/** Loads what answering questions needs beside the guide. The address is the extension's own: nothing leaves the browser. */
import { ASK_FILE, type Asking } from '../ask/schema.ts';
import { ownURL } from './own-url.ts';

/** Rejects when the extension's own file can't be read. */
export async function loadAsking(): Promise<Asking> {
	const response = await fetch(ownURL(`/${ASK_FILE}`));
	return (await response.json()) as Asking;
}
