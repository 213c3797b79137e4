/** Made at build time by `src/bundling/bundle.ts`. */
declare module 'virtual:footnote-filter' {
	/** Bits of the filter of all bundled terms, for `createFilter` of `src/matcher/index/filter.ts`. */
	export const filterBits: string;
}
