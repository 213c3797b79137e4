/** Made by `extension.ts`. */
declare module 'virtual:footnote-test-index' {
	/** What `encodeIndex` gave for the test's lexicon. */
	export const indexBytes: readonly number[];
}
