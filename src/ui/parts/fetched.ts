/** What a view shows and has to be read first. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** Something that is fetched: still under way, there, or failed. */
export type Fetched<T> =
	| { readonly at: 'loading' }
	| { readonly at: 'ready'; readonly value: T }
	| { readonly at: 'failed' };

const LOADING = { at: 'loading' } as const;

/** What has been fetched, if it is there. */
export function readyOf<T>(fetched: Fetched<T>): T | undefined {
	return fetched.at === 'ready' ? fetched.value : undefined;
}

/** Resolves, and never rejects, to what came of it. */
export function fetched<T>(reading: Promise<T>): Promise<Fetched<T>> {
	return reading.then(
		(value) => ({ at: 'ready', value }),
		() => ({ at: 'failed' }),
	);
}

/**
 * What `load` gives for a key, once a view is there that shows it, and anew for another key.
 * @param load the same function at each call
 * @param key nothing is loaded without one
 */
export function useFetched<Key, T>(load: (key: Key) => Promise<T>, key: Key | undefined): Fetched<T> {
	const [known, setKnown] = useState<{ readonly key: Key; readonly now: Fetched<T> }>();
	// Before the first paint: what has been read before is shown at once.
	useLayoutEffect(() => {
		if (key === undefined) return undefined;
		let isWanted = true;
		void fetched(load(key)).then((now) => isWanted && setKnown({ key, now }));
		return () => {
			isWanted = false;
		};
	}, [load, key]);
	return known && known.key === key ? known.now : LOADING;
}
