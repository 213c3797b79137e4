/** The statements of an entry or a topic, each with its place and its title, in the order in which a card shows them. */
import type { Urgency } from './kinds.ts';
import type { Entry, Statement, Topic } from './schema.ts';

/** Fields that hold one statement, in the order of a card, with the titles that readers see. */
export const FIELD_TITLES = {
	what: 'What it is',
	why: 'Why it matters',
	uses: 'What it is for',
	feels: 'What it feels like',
	howCommon: 'How common it is',
	causes: 'What causes it',
	found: 'How it is found',
	prepare: 'How to prepare',
	experience: 'What it is like',
	results: 'What the results mean',
	avoid: 'What not to mix it with',
	helps: 'What helps',
	outlook: 'What to expect',
} as const;
export type StatementField = keyof typeof FIELD_TITLES;
export const STATEMENT_FIELDS = Object.keys(FIELD_TITLES) as StatementField[];

export const SIDE_EFFECT_TITLES = { common: 'Common side effects', serious: 'Serious side effects' } as const;

/** A statement with the path at which it stands in its file. */
export interface Placed {
	readonly path: readonly (string | number)[];
	readonly title: string;
	readonly statement: Statement;
	/** Of advice: how soon. */
	readonly level?: Urgency;
}

export function statementsOf(value: Entry | Topic): Placed[] {
	return 'category' in value ? statementsOfEntry(value) : statementsOfTopic(value);
}

function statementsOfEntry(entry: Entry): Placed[] {
	const { getHelp, sideEffects } = entry;
	const fields = STATEMENT_FIELDS.flatMap((field) => {
		const statement = entry[field];
		return statement ? [{ path: [field], title: FIELD_TITLES[field], statement }] : [];
	});
	const help = getHelp
		? [
				{ path: ['getHelp'], title: 'When to get help', statement: getHelp, level: getHelp.level },
				...getHelp.sooner.map((advice, at) => ({
					path: ['getHelp', 'sooner', at],
					title: 'Sooner',
					statement: advice,
					level: advice.level,
				})),
			]
		: [];
	const warnings = entry.warning.map((advice, at) => ({
		path: ['warning', at],
		title: 'Warning',
		statement: advice,
		level: advice.level,
	}));
	const effects = (['common', 'serious'] as const).flatMap((which) => {
		const statement = sideEffects?.[which];
		return statement ? [{ path: ['sideEffects', which], title: SIDE_EFFECT_TITLES[which], statement }] : [];
	});
	return [...fields, ...effects, ...help, ...warnings, ...asides(entry)];
}

/** Statements in lists: usual ranges, and what the entry is not. */
function asides(entry: Entry): Placed[] {
	const ranges = entry.ranges.map((range, at) => ({
		path: ['ranges', at],
		title: rangeTitle(range),
		statement: { text: [rangeInWords(range), range.text].filter(Boolean).join('. '), sources: range.sources },
	}));
	const confused = entry.confusedWith.map((statement, at) => ({
		path: ['confusedWith', at],
		title: 'Not the same as',
		statement,
	}));
	const others = entry.not.flatMap(({ text, sources }, at) =>
		text === undefined ? [] : [{ path: ['not', at], title: 'Not the same as', statement: { text, sources } }],
	);
	return [...ranges, ...confused, ...others];
}

/** Of one range, with the people or the time that it is for. */
export function rangeTitle({ for: whom }: Pick<Entry['ranges'][number], 'for'>): string {
	return whom ? `Usual range: ${whom}` : 'Usual range';
}

/** "4 to 5.4 mmol/L", "under 200 mg/dL", "60 mL/min or more". */
export function rangeInWords({
	low,
	high,
	unit,
}: Pick<Entry['ranges'][number], 'low' | 'high' | 'unit'>): string {
	if (low === undefined) return `under ${high} ${unit}`;
	return high === undefined ? `${low} ${unit} or more` : `${low} to ${high} ${unit}`;
}

function statementsOfTopic(topic: Topic): Placed[] {
	return [
		{ path: ['summary'], title: topic.title, statement: topic.summary },
		...topic.sections.flatMap((section, at) => [
			...(section.intro
				? [{ path: ['sections', at, 'intro'], title: section.title, statement: section.intro }]
				: []),
			...section.points.map((statement, point) => ({
				path: ['sections', at, 'points', point],
				title: section.title,
				statement,
			})),
		]),
		...topic.questions.map((question, at) => ({
			path: ['questions', at, 'answer'],
			title: question.question,
			statement: question.answer,
		})),
	];
}
