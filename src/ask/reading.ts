/** A question read: what is wanted to know, of what, and how sure that is. */
import { withoutDenied } from './danger-tokens.ts';
import { type Wanted, wantedOf } from './intent.ts';
import type { Rank, Ranking } from './rank.ts';

export interface QuestionRead {
	readonly wanted: Wanted;
	readonly ranking: Ranking;
}

/** As sure as this, a thing that is compared is in the guide. */
const KNOWN = 0.4;

/** What the question says isn't there counts for nothing, nor do the words that only ask; unless nothing else is left. */
export function readQuestion(question: string, rank: Rank): QuestionRead {
	const wanted = wantedOf(question);
	const texts = new Set([wanted.about, withoutDenied(wanted.about), withoutDenied(question), question]);
	const rankings = [...texts].filter((text) => text.trim() !== '').map(rank);
	const [best = rank(question)] = rankings.sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
	// Of two things that are compared, one that the guide hasn't got says that it is about something else.
	const known = /\b(?:between|vs|versus)\b/i.test(question)
		? wanted.pair?.map((one) => rank(one).sure)
		: undefined;
	const sure = Math.min(best.sure, ...(known?.some((each) => each < KNOWN) ? known : []));
	return { wanted, ranking: { ...best, sure } };
}
