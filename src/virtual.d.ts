/** Made at build time by `src/build/bundle.ts`. */
declare module 'virtual:footnote-index' {
	/** The packed index of all bundled terms, in base64. */
	export const packedIndex: string;
	/** Ids of the entries, by number. */
	export const entryIds: readonly string[];
}
