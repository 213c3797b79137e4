/** Detection: page text in, matches out. */
export { createDetector } from './detector.ts';
export { openIndex } from './index/term-index.ts';
export { isShown, type Wanted } from './shown.ts';
export type { Match, Reading } from './types.ts';
