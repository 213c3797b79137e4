/** Addresses of sources, without the DOM's or Node's `URL`: the core runs in both and knows neither. */

/** `https://`, a host with a dot, and nothing that a reader couldn't see: no user, no white space. */
const HTTPS = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#][^\s<>"]*)?$/i;

/** The host of an https address in lower case; `undefined` when it isn't one. */
export function hostOf(address: string): string | undefined {
	return HTTPS.exec(address)?.[1]?.toLowerCase();
}
