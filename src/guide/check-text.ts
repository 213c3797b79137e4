/** Words: how long, how hard, and what no text may say. */
import { readingGrade, wordsOf } from './readability.ts';
import type { Report } from './report.ts';
import type { Placed } from './statements.ts';

/** Longest `what`, in words: what a card can show at a glance. */
export const WHAT_WORDS = 45;
/** Hardest summary and hardest other text allowed, in US school grades. */
export const WHAT_GRADE = 8;
export const TEXT_GRADE = 10;
const TEXT_WORDS = 80;
/** An exception or a warning stands at first look: it has to be short. */
const ADVICE_WORDS = 45;

/**
 * What no text may say, and what it says instead. 111 is advice in the UK and the emergency number in New Zealand; where
 * people go has another name in each country too.
 */
const REFUSED: readonly (readonly [pattern: RegExp, message: string])[] = [
	[
		// Not the thousands of a larger number ("65,000"), nor a count of something.
		/(?<!\d[,. ])\b(999|111|911|112|000|119|995)\b(?!\s*(?:mg|people)|[,.]\d)/,
		'an emergency number: expected "your emergency number", which is shown by region',
	],
	[
		/\bA&E\b|\bemergency room\b|\bcasualty department\b/,
		'one country’s word: expected "the emergency department"',
	],
	[/\bbelly\b|\babdomen\b/i, 'one word for it: expected "tummy"'],
	[
		/\burinat\w+|\bpass(?:ing|es)? (?:more |a lot of |any )?(?:urine|water)\b|\bwee(?:ing)?\b/i,
		'one word for it: expected "pee"',
	],
	[/\bstools?\b|\bfaeces\b|\bpoops?\b/i, 'one word for it: expected "poo"'],
];

const DIAGNOSIS =
	/\byou have (?!(any|a|an|had|one|lost|new|no|both|diabetes|never|been|to|trouble|pain|numb|symptoms|signs|other|not|ever|not had|poor|had|it|these|this|been|cancer|just|severe|sudden))/i;

export function checkText({ path, statement: { text } }: Placed, report: Report): void {
	const here = [...path, 'text'];
	const isWhat = path[0] === 'what';
	const words = wordsOf(text).length;
	const atFirstLook = path[0] === 'warning' || path[1] === 'sooner';
	const most = isWhat ? WHAT_WORDS : atFirstLook ? ADVICE_WORDS : TEXT_WORDS;
	if (words > most) report(here, `${words} words: expected at most ${most}`);
	const grade = readingGrade(text);
	const hardest = isWhat || path[0] === 'summary' ? WHAT_GRADE : TEXT_GRADE;
	if (grade > hardest)
		report(here, `reading grade ${grade.toFixed(1)}: expected at most ${hardest}`, !isWhat);
	for (const [pattern, message] of REFUSED) if (pattern.test(text)) report(here, message);
	if (DIAGNOSIS.test(text)) report(here, 'reads like a diagnosis ("you have …")', true);
}
