/** The bytes of a PDF that a tab shows, where the browser hands them over. */
import { browser } from 'wxt/browser';
import { ReadFailure } from '../reader/failure.ts';

/** Bytes: they cross as text, which takes more room. */
const MOST = 20_000_000;

/**
 * Only what the browser has in its cache: the site isn't asked again. Firefox lets no extension into its PDF viewer, and no
 * browser hands over files of the computer in this way.
 * @throws ReadFailure 'tab-refused'
 */
export async function readTabPdf(tabId: number): Promise<Blob> {
	try {
		const [top] = await browser.scripting.executeScript({
			target: { tabId },
			func: bytesOfThisPage,
			args: [MOST],
		});
		if (typeof top?.result !== 'string') throw new ReadFailure('tab-refused');
		return new Blob([Uint8Array.from(atob(top.result), (letter) => letter.charCodeAt(0))]);
	} catch {
		throw new ReadFailure('tab-refused');
	}
}

/** Runs in the tab, by itself. @returns base64 */
async function bytesOfThisPage(most: number): Promise<string | undefined> {
	if (document.contentType !== 'application/pdf') return undefined;
	const response = await fetch(location.href, { cache: 'only-if-cached', mode: 'same-origin' });
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (!response.ok || bytes.length > most) return undefined;
	let text = '';
	// So many at once as a call takes.
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}
