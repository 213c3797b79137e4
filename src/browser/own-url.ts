/** Addresses of the extension's own files. WXT types only the pages it knows; generated files are not among them. */
import { browser } from 'wxt/browser';

/** @param path from the extension's root, with a leading slash */
export function ownURL(path: `/${string}`): string {
	return (browser.runtime.getURL as (path: string) => string)(path);
}
