/** What finds the words of a glossary: made once, when its file is read, and stored. */
export interface GlossaryFinder {
	/** Of index and filter, as `src/bundling/glossary-format.ts` tells it: another Footnote may read them otherwise. */
	readonly format: string;
	/** What `openIndex` opens. */
	readonly index: ArrayBuffer;
	/** What `createFilter` reads. */
	readonly filter: string;
}
