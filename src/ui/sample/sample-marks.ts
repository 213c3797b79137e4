/** Which words of the sample are marked, chosen and painted as on any page: by the page's own selection and look. */
import {
	CATEGORIES,
	type Category,
	type Field,
	HARDNESSES,
	type Hardness,
	KINDS,
	subjectBits,
} from '../../guide/kinds.ts';
import { type Look, lookCss, lookOf } from '../../page/marks/mark-style.ts';
import { MARK_NAME } from '../../page/marks/paint.ts';
import { type Candidate, type ChoiceSettings, choose, wanted } from '../../page/marks/select.ts';

export interface SampleWord {
	readonly text: string;
	readonly entry: string;
	readonly category: Category;
	readonly fields: readonly Field[];
	readonly hardness: Hardness;
}

/** The words of each section that these settings mark. */
export function markedWords(
	sections: readonly (readonly SampleWord[])[],
	settings: ChoiceSettings,
): ReadonlySet<SampleWord> {
	const blocks = sections.map((words, section) => ({
		section,
		hidden: false,
		marks: words.map((word) => ({ ...candidateOf(word), word })),
	}));
	const marked = new Set<SampleWord>();
	const rules = { mayMark: wanted(settings, KINDS), isSeen: () => true, keep: false };
	choose(blocks, settings.often, rules, ({ word }, isMarked) => {
		if (isMarked) marked.add(word);
	});
	return marked;
}

function candidateOf({ entry, category, fields, hardness }: SampleWord): Candidate {
	return {
		entry,
		hardness: HARDNESSES.indexOf(hardness) as Candidate['hardness'],
		category: CATEGORIES.indexOf(category),
		subjects: subjectBits(fields),
		shown: false,
	};
}

let sheet: CSSStyleSheet | undefined;

/** Paints the words as marks of this look; takes the place of what was painted before. */
export function paintWords(words: readonly Element[], look: Look): void {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		document.adoptedStyleSheets.push(sheet);
	}
	sheet.replaceSync(lookCss(lookOf(look)));
	CSS.highlights.set(
		MARK_NAME,
		new Highlight(
			...words.map((word) => {
				const range = new Range();
				range.selectNodeContents(word);
				return range;
			}),
		),
	);
}
