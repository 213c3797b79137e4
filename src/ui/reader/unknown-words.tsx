import { useMemo } from 'preact/hooks';
import type { Guide } from '../../guide/compile.ts';
import { namesOf } from '../../guide/names.ts';
import { unknownAbbreviations } from '../../reader/abbreviations.ts';
import { LAB_TESTS } from '../../results/tests.ts';

export interface UnknownWordsProps {
	/** The letter's, in the order of reading. */
	readonly lines: readonly string[];
	readonly guide: Guide;
}

/** More of them help nobody to ask. */
const MOST = 15;

/** Abbreviations of the letter that the guide hasn't got: nothing is said of them but that one can ask. */
export function UnknownWords({ lines, guide }: UnknownWordsProps) {
	const names = useMemo(
		() => [
			...guide.entries.flatMap(namesOf),
			...guide.entries.flatMap(({ kinds, examples }) =>
				[...kinds, ...examples].flatMap(({ name, also }) => [name, ...also]),
			),
			...LAB_TESTS.flatMap(({ names: long, short = [] }) => [...long, ...short]),
		],
		[guide],
	);
	const words = useMemo(() => unknownAbbreviations(lines, names).slice(0, MOST), [lines, names]);
	if (words.length === 0) return null;
	return (
		<section class="reader-unknown notranslate">
			<p>
				Not in the guide: <b>{words.join(', ')}</b>. Ask what {words.length === 1 ? 'it means' : 'they mean'}.
			</p>
		</section>
	);
}
