/** How much words speak for the guide and against everyday English. Pure. */
import type { AskDocument } from './documents.ts';
import { textsOf } from './indexed.ts';
import type { ReadWord } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';

/** How much more a word speaks for the guide than for everyday English, as a decimal logarithm between −2 and 2. */
export function createHealth(
	documents: readonly AskDocument[],
	zipf: (word: string) => number,
): (word: ReadWord) => number {
	const counts = new Map<string, number>();
	let total = 0;
	for (const text of documents.flatMap(textsOf)) {
		for (const word of wordsOf(text)) {
			const stem = stemOf(word);
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
			total++;
		}
	}
	const bound = (value: number) => Math.max(-2, Math.min(2, value));
	return ({ typed, stems, corrected }) => {
		const inGuide =
			Math.max(0.3, ...[...stems].map(([stem, nearness]) => (counts.get(stem) ?? 0) * nearness)) / total;
		return bound(Math.log10(inGuide) - (zipf(corrected ?? typed) - 9));
	};
}
