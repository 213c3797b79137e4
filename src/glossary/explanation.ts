/** What a card can say of a word of a page: what the guide says, or what the reader's own file does. */
import { type CardEntry, titleOf } from '../guide/compile.ts';
import type { OwnExplanation } from './own-word.ts';

export type Explanation = CardEntry | OwnExplanation;

/** Whether it is of the reader's own file, which nobody at Footnote has read. */
export function isOwn(explanation: Explanation): explanation is OwnExplanation {
	return 'meaning' in explanation;
}

/** What a card calls the thing. */
export function titleOfExplained(explanation: Explanation): string {
	return isOwn(explanation) ? explanation.name : titleOf(explanation);
}
