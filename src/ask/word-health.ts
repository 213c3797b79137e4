/** How much words speak for the guide and against everyday English. Pure. */
import type { AskRows } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import type { ReadWord } from './vocabulary.ts';

/** How much more a word speaks for the guide than for everyday English, as a decimal logarithm between −2 and 2. */
export function createHealth(
	{ stemsCounts, stemsTotal }: AskRows,
	{ numberOf }: Stems,
	zipf: (word: string) => number,
): (word: ReadWord) => number {
	const total = stemsTotal[0] ?? 1;
	const bound = (value: number) => Math.max(-2, Math.min(2, value));
	return ({ typed, stems, corrected }) => {
		const counts = [...stems].map(([stem, nearness]) => (stemsCounts[numberOf(stem)] ?? 0) * nearness);
		const inGuide = Math.max(0.3, ...counts) / total;
		return bound(Math.log10(inGuide) - (zipf(corrected ?? typed) - 9));
	};
}
