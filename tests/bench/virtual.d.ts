/** Made by the benchmark's build. */
declare module 'virtual:bench-names' {
	/** Every name of every entry, as it stands in the lexicon. */
	export const names: readonly string[];
}
declare module 'mark.js' {
	interface MarkOptions {
		readonly separateWordSearch?: boolean;
		readonly accuracy?: 'partially' | 'complementary' | 'exactly';
		readonly each?: (element: Element) => void;
	}
	export default class Mark {
		constructor(context: Element);
		mark(words: string[], options?: MarkOptions): void;
	}
}
