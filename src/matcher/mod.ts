/** Detection: page text in, matches out. */
export { createDetector } from './detector.ts';
export { growRows } from './index/ship.ts';
export { openIndex, openInSteps, openRows } from './index/term-index.ts';
export { isShown, type Wanted } from './shown.ts';
export type { Match, Reading } from './types.ts';
