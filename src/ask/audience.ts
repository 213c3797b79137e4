/** For whom somebody asks, from the words of the question. */
import type { Audience } from '../checklist/words.ts';

const CHILD = /\b(son|daughter|child|kid|baby|toddler|newborn|infant|year old)(s|es)?\b/i;
const OTHER =
	/\b(mum|mom|mother|dad|father|husband|wife|partner|friend|nan|gran|grandma|grandad|grandpa|brother|sister|he|she|hes|shes|his|her|someone|somebody)\b/i;

export function audienceIn(question: string): Audience {
	if (CHILD.test(question)) return 'child';
	return OTHER.test(question) ? 'other' : 'self';
}
