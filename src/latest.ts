/**
 * Asks, and takes an answer only while nothing newer was asked: answers can come in another order than their questions, and
 * the last one is what holds now.
 * @returns asks once more; fails as `ask` does
 */
export function latest<Answer>(
	ask: () => Promise<Answer>,
	take: (answer: Answer) => void,
): () => Promise<void> {
	let asked = 0;
	return async () => {
		asked += 1;
		const mine = asked;
		const answer = await ask();
		if (mine === asked) take(answer);
	};
}
