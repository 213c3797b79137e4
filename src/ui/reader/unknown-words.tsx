import { useMemo } from 'preact/hooks';
import { isOwnId } from '../../glossary/own-word.ts';
import type { Guide } from '../../guide/compile.ts';
import { namesOf } from '../../guide/names.ts';
import type { FoundTerm } from '../../messages.ts';
import { unknownAbbreviations } from '../../reader/abbreviations.ts';
import { LAB_TESTS } from '../../results/tests.ts';

export interface UnknownWordsProps {
	/** The letter's, in the order of reading. */
	readonly lines: readonly string[];
	readonly guide: Guide;
	/** What is explained in the letter, also by the reader's own file. */
	readonly explained: readonly FoundTerm[];
}

/** More of them help nobody to ask. */
const MOST = 15;

/** Abbreviations of the letter that neither the guide nor the reader's own file has got: nothing is said of them but that one can ask. */
export function UnknownWords({ lines, guide, explained }: UnknownWordsProps) {
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
	// As they stand in the letter: compared by their words, for there are others at each new page.
	const own = explained
		.filter(({ id }) => isOwnId(id))
		.map(({ text }) => text)
		.join('\n');
	const words = useMemo(
		() => unknownAbbreviations(lines, [...names, own]).slice(0, MOST),
		[lines, names, own],
	);
	if (words.length === 0) return null;
	return (
		<section class="reader-unknown notranslate">
			<p>
				Not in the guide: <b>{words.join(', ')}</b>. Ask what {words.length === 1 ? 'it means' : 'they mean'}.
			</p>
		</section>
	);
}
