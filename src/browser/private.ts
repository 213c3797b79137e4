/** Private windows, from which nothing is written to the profile. */
import { api } from './api.ts';

/** Whether this view, or this background, belongs to private windows alone. */
export function isPrivate(): boolean {
	return api.extension.inIncognitoContext;
}

/**
 * Whether a private window asks a background that writes to the profile. In Chromium private windows have a
 * background and a store of their own; Firefox has one background for all.
 */
export function isFromPrivate(sender: { readonly isPrivate: boolean | undefined }): boolean {
	return sender.isPrivate === true && !isPrivate();
}

/** Something in a private window was to be stored for good. */
export class PrivateWindowError extends Error {
	constructor() {
		super('Private windows store nothing');
	}
}
