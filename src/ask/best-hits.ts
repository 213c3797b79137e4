/** The best documents for a question, by all views of it together. Pure. */
import type { ByDocument } from './name-index.ts';
import type { Subjects } from './subjects.ts';

/** How much the name as a whole counts beside single words. */
const NAME_SHARE = 0.6;
/** How much likeness to what people have said counts beside names and words. */
const LIKE_SHARE = 0.6;
const MOST_HITS = 12;

/** What each view says of documents, by document. */
export interface Views {
	readonly byWords: ByDocument;
	readonly byName: ByDocument;
	readonly byPhrase: ByDocument;
	readonly nearName: ByDocument;
	/** Documents of which the whole question is a name. */
	readonly namesakes: ReadonlySet<number>;
	readonly like: ByDocument;
}

export interface Scored {
	readonly at: number;
	readonly score: number;
	readonly likeness: number;
	readonly byName: number;
	readonly covered: number;
}

/**
 * The best documents, best first, at most `MOST_HITS`. What a document covers of the question is worked out only where it
 * could still come among them.
 */
export function bestOf(
	{ size, titleOf }: Subjects,
	{ byWords, byName, byPhrase, nearName, namesakes, like }: Views,
	coverage: (document: number) => number,
): readonly Scored[] {
	let most = 0;
	for (const score of byWords.values()) most = Math.max(most, score);
	const best: Scored[] = [];
	const met = new Set([byWords, byName, byPhrase, nearName, like].flatMap((view) => [...view.keys()]));
	for (const at of met) {
		// Likeness to what is said of other subjects.
		if (at >= size) continue;
		const name = Math.max(byName.get(at) ?? 0, byPhrase.get(at) ?? 0);
		const words = (byWords.get(at) ?? 0) / (most || 1);
		const likeness = like.get(at) ?? 0;
		const scoreWith = (covered: number) => {
			const byWhole = NAME_SHARE * name + (1 - NAME_SHARE) * words * (0.4 + 0.6 * covered);
			return Math.max(nearName.get(at) ?? 0, 0.97 * ((1 - LIKE_SHARE) * byWhole + LIKE_SHARE * likeness));
		};
		const isName = namesakes.has(at);
		const last = best.length < MOST_HITS ? 0 : (best.at(-1)?.score ?? 0);
		if (!isName && scoreWith(ALL_COVERED) < last) continue;
		const covered = coverage(at);
		const score = isName ? 1 : scoreWith(covered);
		if (score <= 0) continue;
		const names = isName ? { byName: 1, covered: 1 } : { byName: name, covered };
		insert(best, { at, score, likeness, ...names }, titleOf);
	}
	return best;
}
/** A little more than the whole question, for what is lost in rounding. */
const ALL_COVERED = 1 + 1e-9;

function insert(best: Scored[], one: Scored, titleOf: Subjects['titleOf']): void {
	const at = best.findIndex((other) => comesBefore(one, other, titleOf));
	best.splice(at < 0 ? best.length : at, 0, one);
	if (best.length > MOST_HITS) best.pop();
}

function comesBefore(one: Scored, other: Scored, titleOf: Subjects['titleOf']): boolean {
	if (one.score !== other.score) return one.score > other.score;
	const [title, its] = [titleOf(one.at), titleOf(other.at)];
	return title === its ? one.at < other.at : title < its;
}
