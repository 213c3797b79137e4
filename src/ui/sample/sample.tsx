/** A short text in which words are marked as they would be on a page, for the options and the first page. */
import type { Category, Hardness } from '../../guide/kinds.ts';
import type { Settings } from '../../settings/settings.ts';

interface SampleWord {
	readonly text: string;
	readonly entry: string;
	readonly category: Category;
	readonly hardness: Hardness;
}
type SamplePiece = string | SampleWord;
/** Sections of paragraphs. */
type SampleText = readonly { readonly heading: string; readonly pieces: readonly SamplePiece[] }[];

const tarsal = {
	entry: 'tarsal-tunnel-syndrome',
	category: 'condition',
	hardness: 'hard',
} as const;
const neuropathy = {
	entry: 'peripheral-neuropathy',
	category: 'condition',
	hardness: 'hard',
} as const;
const numbness = { entry: 'numbness', category: 'symptom', hardness: 'familiar' } as const;
const diabetes = { entry: 'diabetes', category: 'condition', hardness: 'everyday' } as const;

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
			{ text: 'nerve conduction study', entry: 'nerve-conduction-study', category: 'test', hardness: 'hard' },
			' tells ',
			{ ...neuropathy, text: 'peripheral neuropathy' },
			' from ',
			{ ...tarsal, text: 'tarsal tunnel syndrome' },
			'. The ',
			{ ...numbness, text: 'loss of sensation' },
			' often eases with ',
			{ text: 'orthotics', entry: 'orthotics', category: 'treatment', hardness: 'familiar' },
			'.',
		],
	},
];

export type SampleSettings = Pick<
	Settings,
	'on' | 'categories' | 'hiddenTerms' | 'level' | 'often' | 'markStyle' | 'markColour' | 'markThickness'
>;

/** Attribute of a marked word: the entry's id. `sample-bridge.ts` finds words by it. */
export const WORD_ATTRIBUTE = 'data-entry';

export interface SampleProps {
	readonly settings: SampleSettings;
	/** The level that its headings have among those of the page. */
	readonly heading?: 'h2' | 'h3';
}

/** The sample as these settings mark it. */
export function Sample({ settings, heading: Heading = 'h3' }: SampleProps) {
	const seenOnPage = new Set<string>();
	return (
		<div class="fn-sample">
			{SAMPLE.map(({ heading, pieces }) => {
				const seenInSection = new Set<string>();
				return (
					<section key={heading}>
						<Heading>{heading}</Heading>
						<p>
							{pieces.map((piece, index) => {
								if (typeof piece === 'string') return piece;
								const { entry } = piece;
								const seen =
									(settings.often === 'section' && seenInSection.has(entry)) ||
									(settings.often === 'page' && seenOnPage.has(entry));
								if (seen || !isMarked(piece, settings)) return piece.text;
								seenInSection.add(entry);
								seenOnPage.add(entry);
								return (
									<span
										key={index}
										class="fn-mark"
										{...{ [WORD_ATTRIBUTE]: entry }}
										style={markStyle(settings)}
									>
										{piece.text}
									</span>
								);
							})}
						</p>
					</section>
				);
			})}
		</div>
	);
}

function isMarked(word: SampleWord, { on, categories, hiddenTerms, level }: SampleSettings): boolean {
	if (!on || !categories.includes(word.category) || hiddenTerms.includes(word.entry)) return false;
	return level === 'all' || word.hardness === 'hard' || (level === 'more' && word.hardness === 'familiar');
}

function markStyle({ markStyle: look, markColour, markThickness }: SampleSettings): string {
	const colour = markColour === 'auto' ? 'currentColor' : markColour;
	if (look === 'tint') {
		return `background-color: color-mix(in srgb, ${markColour === 'auto' ? '#e0a800' : markColour} 28%, transparent)`;
	}
	return `text-decoration: underline ${look} ${markThickness}px ${colour}; text-underline-offset: 0.2em`;
}
