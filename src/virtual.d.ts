/** Made at build time by `src/bundling/bundle.ts`. */
declare module 'virtual:footnote-index' {
	/** Ids and index of all bundled terms, for `unpack` of `src/browser/packed.ts`. */
	export const packedIndex: { readonly text: string; readonly length: number; readonly inflated: number };
}
