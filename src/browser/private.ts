/** Private windows, from which nothing is written to the profile. */
import { api } from './api.ts';

/** Whether this view, or this background, belongs to private windows alone. */
export function isPrivate(): boolean {
	return api.extension.inIncognitoContext;
}

/** Something in a private window was to be stored for good. */
export class PrivateWindowError extends Error {
	constructor() {
		super('Private windows store nothing');
	}
}
