/**
 * The shape of the files in `knowledge/en/triage/`: questions, rules, modifiers, words for each level.
 * Unknown keys are errors, as in the rest of the guide.
 */
import * as v from 'valibot';
import { plainText, Source } from '../guide/schema.ts';

const LEVEL = v.picklist(['emergency', 'today', 'days', 'routine', 'self-care', 'outside']);
const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
);
const day = v.pipe(v.string(), v.isoDate('expected a date: YYYY-MM-DD'));

/** A condition over answers. `has`: any of the options was chosen; `case`: a named condition. */
export type Condition =
	| {
			readonly question: string;
			readonly has: readonly string[];
			/** What opens the question and shows the option: worked out when compiling, never written by hand. */
			readonly opens?: Condition;
	  }
	| { readonly case: string }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

const idOrIds = v.pipe(
	v.union([id, v.pipe(v.array(id), v.minLength(1, 'expected at least one option'))]),
	v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);
const parts = v.pipe(
	v.array(v.lazy((): v.GenericSchema<unknown, Condition> => Condition)),
	v.minLength(1, 'expected at least one condition'),
);
export const Condition: v.GenericSchema<unknown, Condition> = v.union(
	[
		v.strictObject({ question: id, has: idOrIds }),
		v.strictObject({ case: id }),
		v.strictObject({ all: parts }),
		v.strictObject({ any: parts }),
		v.strictObject({ not: v.lazy((): v.GenericSchema<unknown, Condition> => Condition) }),
	],
	'expected a condition: {question, has}, {case}, {all: […]}, {any: […]} or {not: …}',
);

const Option = v.strictObject({
	id,
	/** What the person reads. */
	text: plainText,
	/** The same in a few words, for summaries and for "what would make it more urgent". */
	short: plainText,
	help: v.optional(plainText),
	/** A drawing beside the words, where it helps to know what is meant. */
	picture: v.optional(v.picklist(['saddle', 'foot-drop', 'calf', 'glass'])),
	/** The heading under which the option stands; of a group with `pick: one` only one can be true. */
	group: v.optional(id),
	/** Shown only if this holds; it looks at earlier questions. */
	when: v.optional(Condition),
	/** Options that say the same in other words: choosing this one counts as choosing them. */
	sameAs: v.optional(v.array(id)),
});
export type Option = v.InferOutput<typeof Option>;

/** Options under a heading, of which one or any number can be true. */
const OptionGroup = v.strictObject({
	id,
	title: plainText,
	pick: v.picklist(['one', 'any']),
	/** What people say for many options at once, such as "the whole foot": one press chooses them all. */
	whole: v.optional(
		v.array(v.strictObject({ title: plainText, options: v.pipe(v.array(id), v.minLength(2)) })),
		[],
	),
});

export const Question = v.strictObject({
	id,
	text: plainText,
	help: v.optional(plainText),
	/** `multi`: any number of options; `single`: one; `map`: as multi, shown with the body map. */
	kind: v.picklist(['single', 'multi', 'map']),
	/** Asked only if this holds; it looks at earlier questions. */
	opens: v.optional(Condition),
	/** Answered on the first page, before the questions: no step of its own. */
	start: v.optional(v.boolean(), false),
	/** Shown on the screen of the first of these that is asked and has room: two short ones are one step. */
	joins: v.optional(idOrIds),
	/** At most so many options are shown, the weightiest first: a second asking is one screen, or it is not read. */
	most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** A question about warning signs: these come first. */
	redFlags: v.optional(v.boolean(), false),
	/** Label of the answer "none of these"; absent where one answer must be right. */
	none: v.optional(plainText),
	/**
	 * What "not sure" means at least, and why; absent where it changes nothing. `alone`: only where nothing else of the
	 * question was chosen, as who chose something is unsure of the rest.
	 */
	notSure: v.optional(
		v.strictObject({ level: LEVEL, reason: plainText, alone: v.optional(v.boolean(), false) }),
	),
	groups: v.optional(v.array(OptionGroup), []),
	options: v.pipe(v.array(Option), v.minLength(2, 'expected at least two options')),
});
export type Question = v.InferOutput<typeof Question>;

const sourceIds = v.optional(v.array(id), []);

export const Rule = v.strictObject({
	id,
	level: LEVEL,
	when: Condition,
	/** Why, in the reader's words. Never a diagnosis. */
	reason: plainText,
	/** What a clinician has in mind with the sign: for the summary to take along and for reviewers. */
	clinical: plainText,
	/** The entry of the guide that explains more. */
	entry: v.optional(id),
	sources: sourceIds,
	/** The written policy (docs/triage.md) that settles what the sources leave open. */
	policy: v.optional(id),
	meanwhile: v.optional(v.array(id), []),
	mayAsk: v.optional(v.array(id), []),
	/** Words in place of those of the level, where the level's would not fit. */
	says: v.optional(v.strictObject({ title: plainText, what: plainText, soon: plainText })),
	/** Nothing else stands on the page: only these words, and the line that listens (`crisis`). */
	alone: v.optional(v.boolean(), false),
	/** Modifiers that leave this rule's level as it is: what is common and passes stays so in a child too. */
	unlifted: v.optional(v.array(id), []),
});
export type Rule = v.InferOutput<typeof Rule>;

/** Something about the person that makes any problem of the leg more urgent, by at most one step. */
export const Modifier = v.strictObject({
	id,
	when: Condition,
	/** Which level becomes which. */
	lifts: v.pipe(
		v.array(v.strictObject({ from: LEVEL, to: LEVEL })),
		v.minLength(1, 'expected at least one step'),
	),
	reason: plainText,
	sources: sourceIds,
	policy: v.optional(id),
});
export type Modifier = v.InferOutput<typeof Modifier>;

export const Case = v.strictObject({ id, when: Condition });
export type Case = v.InferOutput<typeof Case>;

/** Answers that can't both be true: the question is asked again. */
export const Contradiction = v.strictObject({ id, when: Condition, ask: id, text: plainText });
export type Contradiction = v.InferOutput<typeof Contradiction>;

/** A sentence of advice, or of what a clinician may ask or test. */
export const Advisory = v.strictObject({
	id,
	text: plainText,
	/** Shown only if this holds: no shoes for a sore back, no raised leg with poor blood flow. */
	when: v.optional(Condition),
	/** Left out beside any of these, which say otherwise. */
	unless: v.optional(v.array(id), []),
	sources: sourceIds,
	policy: v.optional(id),
});
export type Advisory = v.InferOutput<typeof Advisory>;

export const LevelText = v.strictObject({
	title: plainText,
	/** What to do. */
	what: plainText,
	/** How soon. */
	soon: plainText,
	/** What changes the advice; shown under it. */
	change: plainText,
});
export type LevelText = v.InferOutput<typeof LevelText>;

/** A place on the body map. */
export const Place = v.strictObject({
	/** The option of the question `where`. */
	id,
	/** The nerve that feels this skin, and the root it mostly comes from, in plain words. */
	nerve: plainText,
	root: plainText,
	entry: v.optional(id),
});
export type Place = v.InferOutput<typeof Place>;

/** Whom to call, by region. */
export const Region = v.strictObject({
	/** ISO 3166 alpha-2. */
	code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters')),
	name: plainText,
	/** Digits as dialled. */
	emergency: v.pipe(v.string(), v.regex(/^\d{2,5}$/, 'expected the digits to dial')),
	/** A line for urgent advice that is not an emergency. */
	advice: v.optional(v.strictObject({ number: v.pipe(v.string(), v.regex(/^\d{3,12}$/)), name: plainText })),
	/** A line for people who think of ending their life. */
	crisis: v.optional(
		v.strictObject({
			number: v.pipe(v.string(), v.regex(/^\d{3,12}$/)),
			name: plainText,
			basis: v.union([v.literal('common-knowledge'), id]),
		}),
	),
	/** A source's handle, or that it is common knowledge as of the file's date. */
	basis: v.union([v.literal('common-knowledge'), id]),
});
export type Region = v.InferOutput<typeof Region>;

const review = { written: day, reviewedBy: v.array(plainText), reviewDue: day };

export const ChecklistFile = v.strictObject({
	id,
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'expected a version: 1.2.3')),
	title: plainText,
	limits: v.array(plainText),
	levels: v.strictObject({
		emergency: LevelText,
		today: LevelText,
		days: LevelText,
		routine: LevelText,
		'self-care': LevelText,
		outside: LevelText,
	}),
	cases: v.array(Case),
	modifiers: v.array(Modifier),
	contradictions: v.array(Contradiction),
	...review,
});
export const QuestionsFile = v.strictObject({ questions: v.array(Question), ...review });
export const RulesFile = v.strictObject({ theme: id, rules: v.array(Rule), ...review });
export const AdvisoriesFile = v.strictObject({ advisories: v.array(Advisory), ...review });
export const PlacesFile = v.strictObject({ places: v.array(Place), ...review });
export const RegionsFile = v.strictObject({ regions: v.array(Region), ...review });
export const SourcesFile = v.strictObject({ sources: v.array(Source) });
