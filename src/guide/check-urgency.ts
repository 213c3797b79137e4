/**
 * The rule for urgency: what a card shows as urgent and what its sentences say are the same. A badge (or the
 * exception, or the warning) is at least as careful as each sentence below it.
 */
import { URGENCIES, type Urgency, WITHOUT_URGENCY } from './kinds.ts';
import type { Report } from './report.ts';
import type { Advice, Entry } from './schema.ts';
import type { Placed } from './statements.ts';

/** What a sentence says when it sends somebody for help that fast; the first that fits counts. */
const SAID: readonly (readonly [level: Urgency, words: RegExp])[] = [
	['emergency', /\bemergency (?:number|department|help|care)\b|\bambulance\b|\bis an emergency\b/i],
	[
		'today',
		/\bsame day\b|\btoday\b|\bat once\b|\bright away\b|\bstraight away\b|\bimmediately\b|\burgent(?:ly)?\b(?!-| care| treatment)|\bwithin hours\b|\bout-of-hours\b/i,
	],
	['days', /\bwithin (?:a few |some |[a-z]+ )?days\b|\bin the next (?:few )?days\b|\bwithin a week\b/i],
];
/** "Not urgent" sends nobody. */
const DENIED =
	/\b(?:not|no|never|rarely|seldom|isn’t|isn't) (?:an? |usually |often |itself )*(?:urgent(?:ly)?|emergency)\b/gi;

/** How soon a text sends its reader for help; `undefined` when it says nothing of it. */
export function urgencyOf(text: string): Urgency | undefined {
	const said = text.replace(DENIED, '');
	return SAID.find(([, words]) => words.test(said))?.[0];
}

function moreUrgent(a: Urgency, b: Urgency): boolean {
	return URGENCIES.indexOf(a) < URGENCIES.indexOf(b);
}

export function checkUrgency(entry: Entry, statements: readonly Placed[], report: Report): void {
	const { getHelp, warning, category } = entry;
	if (getHelp && WITHOUT_URGENCY.has(category))
		report(['getHelp'], `a ${category} has no urgency of its own: expected \`warning\``);
	// "Usually not urgent" beside heart surgery would be read as said of the operation.
	if (getHelp && category === 'treatment' && getHelp.level !== 'emergency')
		report(
			['getHelp'],
			'a treatment is urgent by itself or has no urgency: expected level emergency, or `warning`',
		);
	if ((category === 'red-flag' || category === 'condition') && !getHelp)
		report(['getHelp'], `a ${category}: expected to say when to get help`);
	if (category === 'red-flag' && getHelp && !['emergency', 'today'].includes(getHelp.level))
		report(['getHelp', 'level'], 'a red flag: expected emergency or today');
	if (getHelp) {
		checkAdvice(getHelp, ['getHelp'], report);
		getHelp.sooner.forEach((advice, at) => {
			const path = ['getHelp', 'sooner', at];
			checkAdvice(advice, path, report);
			const before = getHelp.sooner[at - 1];
			if (!moreUrgent(advice.level, getHelp.level))
				report([...path, 'level'], `an exception: expected it to be more urgent than "${getHelp.level}"`);
			if (before && !moreUrgent(before.level, advice.level))
				report([...path, 'level'], 'expected one exception a level, the more urgent first');
		});
	}
	warning.forEach((advice, at) => {
		checkAdvice(advice, ['warning', at], report);
	});
	checkRest(statements, [...(getHelp ? [getHelp, ...getHelp.sooner] : []), ...warning], report);
}

/** One level and its words say the same. */
function checkAdvice({ level, text }: Advice, path: readonly PropertyKey[], report: Report): void {
	const said = urgencyOf(text);
	if (said && moreUrgent(said, level))
		report(
			[...path, 'text'],
			`says "${said}" under "${level}": expected it in \`sooner\`, or the more urgent level`,
		);
	if ((level === 'emergency' || level === 'today') && said !== level)
		report([...path, 'text'], `expected words that say "${level}", such as ${EXPECTED[level]}`);
}

const EXPECTED = {
	emergency: '"call your emergency number" or "go to the emergency department"',
	today: '"the same day", "today" or "at once"',
} as const;

/** No text elsewhere in the entry is more urgent than what stands at first look. */
function checkRest(statements: readonly Placed[], advice: readonly Advice[], report: Report): void {
	for (const { path, statement } of statements) {
		if (path[0] === 'getHelp' || path[0] === 'warning') continue;
		const said = urgencyOf(statement.text);
		if (!said || said === 'days' || advice.some(({ level }) => !moreUrgent(said, level))) continue;
		report(
			[...path, 'text'],
			`says "${said}", and nothing at first look does: expected it in \`getHelp\` or \`warning\``,
		);
	}
}
