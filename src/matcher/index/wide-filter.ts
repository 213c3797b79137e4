/** The filter of the guide's names and, where the reader has a glossary of their own, of its names too. */
import { createFilter, type Filter } from './filter.ts';

export interface WideFilter extends Filter {
	/** @param bits of the glossary's names; `undefined` takes them away */
	takeOwn(bits: string | undefined): void;
}

/** @param bits of the guide's names */
export function createWideFilter(bits: string): WideFilter {
	const guide = createFilter(bits);
	let own: Filter | undefined;
	return {
		// Both read on from where they were.
		read: (text) => guide.read(text) | (own?.read(text) ?? 0),
		reset() {
			guide.reset();
			own?.reset();
		},
		get words() {
			return guide.words;
		},
		takeOwn(next) {
			own = next === undefined ? undefined : createFilter(next);
		},
	};
}
