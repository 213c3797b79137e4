/** Detection: page text in, matches out. */
export { createDetector } from './detector.ts';
export { openIndex, openInSteps, openRows } from './open.ts';
export { growRows } from './ship.ts';
export { isShown, type Wanted } from './shown.ts';
export type { Match, Reading } from './types.ts';
