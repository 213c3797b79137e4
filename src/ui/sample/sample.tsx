/** A short text in which words are marked as they would be on a page, for the options and the first page. */
import { useEffect, useRef } from 'preact/hooks';
import { settingsFor } from '../../page/marks/forced-colours.ts';
import type { Settings } from '../../settings/settings.ts';
import { markedWords, paintWords, type SampleWord } from './sample-marks.ts';

type SamplePiece = string | SampleWord;
/** Sections of paragraphs. */
type SampleText = readonly { readonly heading: string; readonly pieces: readonly SamplePiece[] }[];

const tarsal = {
	entry: 'tarsal-tunnel-syndrome',
	category: 'condition',
	fields: ['brain-nerves'],
	hardness: 'hard',
} as const;
const neuropathy = {
	entry: 'peripheral-neuropathy',
	category: 'condition',
	fields: ['brain-nerves'],
	hardness: 'hard',
} as const;
const numbness = {
	entry: 'numbness',
	category: 'symptom',
	fields: ['brain-nerves'],
	hardness: 'familiar',
} as const;
const diabetes = {
	entry: 'diabetes',
	category: 'condition',
	fields: ['hormones', 'brain-nerves'],
	hardness: 'everyday',
} as const;

const SAMPLE: SampleText = [
	{
		heading: 'A numb heel',
		pieces: [
			'Weeks of ',
			{ ...numbness, text: 'loss of sensation' },
			' in one heel can come from ',
			{ ...tarsal, text: 'tarsal tunnel syndrome' },
			'. When both feet are affected, doctors think of ',
			{ ...neuropathy, text: 'peripheral neuropathy' },
			', above all in people with ',
			{ ...diabetes, text: 'diabetes' },
			'.',
		],
	},
	{
		heading: 'What is done',
		pieces: [
			'A ',
			{
				text: 'nerve conduction study',
				entry: 'nerve-conduction-study',
				category: 'test',
				fields: ['tests', 'brain-nerves'],
				hardness: 'hard',
			},
			' tells ',
			{ ...neuropathy, text: 'peripheral neuropathy' },
			' from ',
			{ ...tarsal, text: 'tarsal tunnel syndrome' },
			'. Ask your doctor about the ',
			{ ...numbness, text: 'loss of sensation' },
			', and whether ',
			{
				text: 'orthotics',
				entry: 'orthotics',
				category: 'treatment',
				fields: ['bones-joints'],
				hardness: 'familiar',
			},
			' could help.',
		],
	},
];

const WORDS = SAMPLE.map(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));

/** Attribute of a marked word: the entry's id. `sample-bridge.ts` finds words by it. */
export const WORD_ATTRIBUTE = 'data-entry';

export interface SampleProps {
	readonly settings: Settings;
	/** The level that its headings have among those of the page. */
	readonly heading?: 'h2' | 'h3';
}

/** The sample as these settings mark it. */
export function Sample({ settings, heading: Heading = 'h3' }: SampleProps) {
	const text = useRef<HTMLDivElement>(null);
	useEffect(() => {
		paintWords([...(text.current?.querySelectorAll(`[${WORD_ATTRIBUTE}]`) ?? [])], settings);
	});
	const marked = settings.on ? markedWords(WORDS, settingsFor(settings, window)) : new Set();
	return (
		<div class="fn-sample" ref={text}>
			{SAMPLE.map(({ heading, pieces }) => (
				<section key={heading}>
					<Heading>{heading}</Heading>
					<p>
						{pieces.map((piece, index) => {
							if (typeof piece === 'string') return piece;
							if (!marked.has(piece)) return piece.text;
							return (
								<span key={index} class="fn-mark" {...{ [WORD_ATTRIBUTE]: piece.entry }}>
									{piece.text}
								</span>
							);
						})}
					</p>
				</section>
			))}
		</div>
	);
}
