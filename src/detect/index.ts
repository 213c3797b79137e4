/** Detection: page text in, matches out. */
export { createDetector } from './detector.ts';
export { openIndex, type TermIndex } from './open.ts';
export type { Block, Match, PageDetector, Reading } from './types.ts';
