/** Loads the bundled guide. The address is the extension's own: nothing leaves the browser. */
import type { Guide } from '../guide/compile.ts';
import { ownURL } from './own-url.ts';

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
	const response = await fetch(ownURL(GUIDE_FILE));
	return (await response.json()) as Guide;
}
