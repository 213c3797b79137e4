/** How well `ask` answers the questions of `tests/ask/cases.ts`: the share found first, and in the first three. */
import { ASK_CASES } from '../../tests/ask/cases.ts';
import { createSearch } from '../guide/search.ts';
import { loadCompiled } from './compiled.ts';

export interface AskScore {
	readonly kind: string;
	readonly cases: number;
	readonly first: number;
	readonly firstThree: number;
	/** Questions whose answer isn't among the first three, with what came instead. */
	readonly missed: readonly string[];
}

export function evaluateAsk(): AskScore[] {
	const search = createSearch(loadCompiled().guide);
	return Object.entries(ASK_CASES).map(([kind, cases]) => {
		const ranks = cases.map(({ question, wants }) => {
			const titles = search(question, 10).map((result) => result.title);
			return { question, titles, rank: titles.findIndex((title) => wants.includes(title)) };
		});
		const missed = ranks.filter(({ rank }) => rank < 0 || rank > 2);
		return {
			kind,
			cases: cases.length,
			first: ranks.filter(({ rank }) => rank === 0).length,
			firstThree: cases.length - missed.length,
			missed: missed.map(({ question, titles }) => `${question} -> ${titles.slice(0, 3).join(', ')}`),
		};
	});
}
