/** Loads the bundled guide. The address is the extension's own: nothing leaves the browser. */
import { browser } from 'wxt/browser';
import type { Guide } from '../guide/compile.ts';

/** The same file that `src/guide/bundle.ts` writes. */
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
	const getURL = browser.runtime.getURL as (path: string) => string;
	const response = await fetch(getURL(GUIDE_FILE));
	return (await response.json()) as Guide;
}
