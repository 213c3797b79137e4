/**
 * Aborts, and makes no error of it. Without a reason the browser makes one, which keeps where in the scripts it was made: for that V8 parses the
 * whole marker, and 285 of its functions once more, just as it begins.
 */
export function abortQuietly(controller: AbortController): void {
	controller.abort(null);
}
