/** Reads what the build wrote beside the scripts. Addresses are the extension's own: nothing leaves the browser. */
import { ownURL } from './own-url.ts';

/**
 * @param path from the extension's root, without a leading slash
 * @returns the file's JSON. Rejects when it can't be read
 */
export async function readOwnFile<T>(path: string): Promise<T> {
	const response = await fetch(ownURL(`/${path}`));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as T;
}

/** @returns the file's bytes. Rejects when it can't be read */
export async function readOwnBytes(path: string): Promise<ArrayBuffer> {
	const response = await fetch(ownURL(`/${path}`));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.arrayBuffer();
}

/** The same read for all who ask, once per context; what could not be read is tried again by the next. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let reading: Promise<T> | undefined;
	return () => {
		reading ??= read().catch((error: unknown) => {
			reading = undefined;
			throw error;
		});
		return reading;
	};
}
