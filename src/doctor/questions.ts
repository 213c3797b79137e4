/**
 * "Questions for my doctor", made from what a person read (results outside the range on their sheet, kept words of a letter), asked
 * (words that were noted) and kept. Plain questions to start from: the person adds, changes and removes. Nothing here says what a
 * result or a word means for anybody. Pure.
 */
import { capital } from '../capital.ts';
import type { Category, Urgency } from '../guide/kinds.ts';
import { entryIdOf } from '../guide/names.ts';
import { testInWords, valueInWords } from '../results/in-words.ts';
import type { LabResult } from '../results/result.ts';
import type { UrgentValues } from '../results/schema.ts';
import { labTestOf, panelOf } from '../results/tests.ts';
import { urgentLimitsOf } from '../results/urgent.ts';

/** A word of the guide to be asked about. */
export interface AskedWord {
	/** Of its card: `gangrene`, or `gangrene~wet-gangrene`. */
	readonly id: string;
	readonly name: string;
	readonly category: Category;
	readonly level?: Urgency | undefined;
}

/** What questions are made from. */
export interface ToAskAbout {
	readonly results: readonly LabResult[];
	/** Values that laboratories phone through: a result among them is asked about first. */
	readonly urgent?: UrgentValues | undefined;
	readonly words: readonly AskedWord[];
	/** Words that the guide hasn't got. */
	readonly noted: readonly string[];
}

/** So many questions a visit has time for. */
const MOST_QUESTIONS = 8;
const MOST_OF_RESULTS = 4;
/** Results named in one question. */
const MOST_NAMES = 4;
/** Words named in the question for those that have none of their own. */
const MOST_LEFT = 6;

/** Good at any visit. */
const GENERAL = [
	'What may be the cause?',
	'Which tests do I need, and what can they show?',
	'What can I do myself?',
] as const;
/** The one that no visit should end without. */
const LAST = 'When should I come back, or get help sooner?';

/** Questions about these things, and good general ones where there is room: at most eight, the weightiest first. */
export function suggestQuestions(about: ToAskAbout): string[] {
	return withGeneral(questionsAbout(about));
}

/** These questions, then as many about other words as there is room for. @param questions at most seven */
export function suggestMore(
	questions: readonly string[],
	words: readonly AskedWord[],
	noted: readonly string[],
): string[] {
	const room = MOST_QUESTIONS - 1 - questions.length;
	return withGeneral([...questions, ...questionsAbout({ results: [], words, noted }, room)]);
}

function withGeneral(questions: readonly string[]): string[] {
	return [...questions, ...GENERAL.slice(0, Math.max(0, MOST_QUESTIONS - 1 - questions.length)), LAST];
}

/** @returns at most `most`; words that have no room for a question of their own share the last */
export function questionsAbout(about: ToAskAbout, most = MOST_QUESTIONS - 1): string[] {
	const { words, noted } = about;
	const results = weighed(about);
	const asked = new Set(
		[...results.urgent, ...results.outside, ...results.alone].map(({ test }) => labTestOf(test)?.entry),
	);
	const ofResults = questionsOfResults(results).slice(0, most);
	const known = words.filter(({ id }) => !asked.has(entryIdOf(id))).sort((a, b) => weightOf(a) - weightOf(b));
	// What the guide can't explain comes after what is urgent, and before the rest.
	const others = [
		...known.filter(isUrgent).map(ofWord),
		...noted.map((name) => ({ name, question: `What does “${name}” mean for me?` })),
		...known.filter((word) => !isUrgent(word)).map(ofWord),
	];
	const room = most - ofResults.length;
	const alone = others.length <= room ? others : others.slice(0, Math.max(0, room - 1));
	const names = others.slice(alone.length).map(({ name }) => name);
	return [
		...ofResults,
		...alone.map(({ question }) => question),
		...(names.length > 0 && room > 0 ? [`And what do these mean for me: ${listed(names, MOST_LEFT)}?`] : []),
	];
}

function ofWord({ name, category }: AskedWord): { readonly name: string; readonly question: string } {
	return { name, question: QUESTIONS[category](name) };
}

function isUrgent({ level }: AskedWord): boolean {
	return level === 'emergency' || level === 'today';
}

/** Articles and plurals fall out of the colon's way: "Nerve conduction study: what …", "Orthotics: what …". */
const QUESTIONS: Readonly<Record<Category, (name: string) => string>> = {
	'red-flag': (name) => `${capital(name)}: how would I notice it, and what should I do then?`,
	condition: (name) => `What does ${name} mean for me, and what helps?`,
	symptom: (name) => `${capital(name)}: what may it come from in my case?`,
	treatment: (name) => `${capital(name)}: what could this do for me, and is there another way?`,
	medication: (name) => `${capital(name)}: do I need it for ever, and what should I look out for?`,
	test: (name) => `${capital(name)}: what can this test show in my case, and what happens after it?`,
	'risk-factor': (name) => `${capital(name)}: how much does this matter for me, and what can I change?`,
	measure: (name) => `${capital(name)}: what is mine, and what should it be?`,
	anatomy: (name) => `${capital(name)}: what does this part of the body have to do with what I feel?`,
	care: (name) => `${capital(name)}: could this help me, and how do I get it?`,
	'report-word': (name) => `What does “${name}” mean for me?`,
};

/** Categories, the weightiest first. */
const WEIGHTS: readonly Category[] = [
	...(['red-flag', 'condition', 'treatment', 'medication', 'symptom', 'test'] as const),
	...(['risk-factor', 'measure', 'report-word', 'anatomy', 'care'] as const),
];

function weightOf({ category }: AskedWord): number {
	return WEIGHTS.indexOf(category);
}

/** Results to ask about. What is within its range is not among them. */
interface Weighed {
	/** A source names such a value as one to phone the doctor about. */
	readonly urgent: readonly LabResult[];
	readonly outside: readonly LabResult[];
	/** No range stands beside them: whether they matter can't be told here. */
	readonly alone: readonly LabResult[];
}

function weighed({ results, urgent: values }: ToAskAbout): Weighed {
	const all = results.filter((result) => values && urgentLimitsOf(values, result));
	const urgent = [...all.filter(({ doubt }) => !doubt), ...all.filter(({ doubt }) => doubt)];
	const rest = results.filter((result) => !urgent.includes(result));
	return { urgent, outside: rest.filter(isOutside), alone: rest.filter(hasNoRange) };
}

/** A result in doubt may be no result: nobody is sent to a doctor with it, unless it would be urgent. */
function isOutside({ verdict, doubt }: LabResult): boolean {
	return doubt === undefined && (verdict === 'above' || verdict === 'below');
}

function hasNoRange({ low, high, doubt }: LabResult): boolean {
	return doubt === undefined && low === undefined && high === undefined;
}

function questionsOfResults({ urgent, outside, alone }: Weighed): string[] {
	const first = [...new Set(urgent.map(questionOfUrgent))];
	const names = namesIn(alone);
	return [
		...first,
		...questionsOfOutside(outside, Math.max(1, MOST_OF_RESULTS - first.length)),
		...(names.length > 0
			? [`No range stands beside my ${listed(names, MOST_NAMES)} on the sheet: ${whatDo(names)} mean for me?`]
			: []),
	];
}

function questionOfUrgent(result: LabResult): string {
	const names = namesIn([result]);
	const told = `${listed(names, MOST_NAMES)} ${areOrIs(names)} ${valueInWords(result)}`;
	return result.doubt === undefined
		? `My ${told}: has anyone acted on it?`
		: `Does the sheet really say that my ${told}, and has anyone acted on it?`;
}

/** Results of one panel on one side of their ranges share a question; the farthest outside comes first. */
function questionsOfOutside(outside: readonly LabResult[], most: number): string[] {
	const groups = new Map<string, LabResult[]>();
	for (const result of [...outside].sort((a, b) => distanceOf(b) - distanceOf(a))) {
		const key = `${panelOf(result.test)} ${result.verdict}`;
		groups.set(key, [...(groups.get(key) ?? []), result]);
	}
	const all = [...groups.values()];
	const shown = all.length <= most ? all : all.slice(0, most - 1);
	return [
		...shown.map(questionOfResults),
		...(shown.length < all.length
			? ['More of my results are outside the range on the sheet: do any of these matter?']
			: []),
	];
}

function questionOfResults(results: readonly LabResult[]): string {
	const names = namesIn(results);
	const range = names.length > 1 ? 'ranges' : 'range';
	return `My ${listed(names, MOST_NAMES)} ${areOrIs(names)} ${results[0]?.verdict} the ${range} on the sheet: what happens next?`;
}

function namesIn(results: readonly LabResult[]): string[] {
	return [...new Set(results.map(testInWords))];
}

function areOrIs(names: readonly string[]): 'are' | 'is' {
	return names.length > 1 || isPlural(names[0] ?? '') ? 'are' : 'is';
}

function whatDo(names: readonly string[]): string {
	return areOrIs(names) === 'are' ? 'what do they' : 'what does it';
}

/** How many times beyond its bound. */
function distanceOf({ value, low, high, verdict }: LabResult): number {
	if (verdict === 'above') return high ? value / high : Number.POSITIVE_INFINITY;
	return value > 0 ? (low ?? 0) / value : Number.POSITIVE_INFINITY;
}

function isPlural(name: string): boolean {
	return /[a-z]s$/.test(name);
}

function listed(names: readonly string[], most: number): string {
	const shown = names.length > most ? [...names.slice(0, most - 1), 'others'] : names;
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
