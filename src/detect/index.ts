/** Detection: page text in, matches out. */
export { createDetector } from './detector.ts';
export { openIndex, type TermIndex } from './open.ts';
export { isShown, type Wanted } from './shown.ts';
export type { Block, Match, PageDetector, Reading } from './types.ts';
