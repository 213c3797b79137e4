/** A limit for every request: nobody waits for ever. */

/** The answer didn't come in time. It may still come; nobody listens any more. */
export class LateError extends Error {}

/**
 * @param ms how long to wait, in milliseconds
 * @throws LateError after that, and whatever `asked` rejects with before
 */
export function within<T>(ms: number, asked: Promise<T>): Promise<T> {
	return new Promise((done, failed) => {
		const timer = setTimeout(() => failed(new LateError()), ms);
		asked.then(done, failed).then(() => clearTimeout(timer));
	});
}
