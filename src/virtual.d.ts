/** Made at build time by `src/bundling/bundle.ts`. */
declare module 'virtual:footnote-filter' {
	/** Bits of the filter of all bundled terms, for `createFilter` of `src/matcher/index/filter.ts`. */
	export const filterBits: string;
}

/** Made at build time by `src/bundling/page-scripts.ts`. */
declare module 'virtual:footnote-shared' {
	/** What the sentinel leaves for the marker. */
	export const shared: readonly unknown[];
}

/** For the oldest browsers that Footnote serves; the same as the package's main build. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
	export { getDocument, PDFWorker } from 'pdfjs-dist';
}
