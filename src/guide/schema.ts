/**
 * The shape of every content file in `knowledge/`.
 *
 * Authors write YAML; these schemas say what is allowed, and the inferred types are what the rest of
 * Footnote reads. Unknown keys are errors, so that a misspelt field can't go unnoticed.
 */
import * as v from 'valibot';
import { hostOf, trackingIn } from './address.ts';
import {
	CATEGORIES,
	CODE_SYSTEMS,
	FIELDS,
	HARDNESSES,
	NO_RANGES,
	PICTURES,
	TAGS,
	URGENCIES,
} from './kinds.ts';

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
);
/** A day, or less precisely a month or a year, as the page states it. */
const looseDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date: YYYY-MM-DD, YYYY-MM or YYYY'),
);
const day = v.pipe(v.string(), v.isoDate('expected a date: YYYY-MM-DD'));
/**
 * Plain text. Markup has no place in content: it would be shown as typed, or be an attack. "<" before
 * a letter, "/" or "!" is how a tag starts; "< 8 %" is fine.
 */
export const plainText = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1, 'expected some text'),
	v.check((text) => !/<[a-z/!]/i.test(text), 'expected plain text without HTML'),
	v.check(
		(text) => !/\b(javascript|data|vbscript):/i.test(text),
		'expected plain text without a script address',
	),
);
const https = v.pipe(
	v.string(),
	v.check((address) => hostOf(address) !== undefined, 'expected an address that starts with https://'),
	v.check(
		(address) => trackingIn(address).length === 0,
		({ input }) => `tracking in the address: leave out ${trackingIn(input).join(', ')}`,
	),
);
const name = v.pipe(plainText, v.maxLength(90, 'expected at most 90 characters'));
const names = v.optional(v.array(name), []);

/** A statement: words for the reader and the handles of the sources that carry it. */
export const Statement = v.strictObject({
	text: plainText,
	sources: v.pipe(v.array(id), v.minLength(1, 'expected at least one source')),
});
export type Statement = v.InferOutput<typeof Statement>;

/**
 * Where a statement comes from and how its page was read.
 * `page`: the text of that very page · `part`: the page, but not the part with the exact figure ·
 * `mirror`: a copy, at `via` · `collection`: a public collection of NIH pages of 2016–17.
 * `note` is for editors: what to know of the source, such as where it differs from another.
 */
export const Source = v.strictObject({
	id,
	publisher: plainText,
	title: plainText,
	url: https,
	read: day,
	/** The page's own date; `undated` where it gives none. */
	reviewed: v.union(
		[v.literal('undated'), looseDate],
		'expected the page’s own date (YYYY-MM-DD, YYYY-MM, YYYY) or undated',
	),
	evidence: v.picklist(['page', 'part', 'mirror', 'collection']),
	via: v.optional(https),
	edition: v.optional(plainText),
	note: v.optional(plainText),
});
export type Source = v.InferOutput<typeof Source>;

/** When a name with several meanings is ours. Words may end in `*`, which stands for any ending. */
export const Sense = v.strictObject({
	form: name,
	exactCase: v.optional(v.boolean()),
	needs: v.optional(v.array(plainText)),
	within: v.optional(v.picklist(['sentence', 'block', 'page'])),
	against: v.optional(v.array(plainText)),
	/** Beside `needs`: either will do. */
	needsHealthPage: v.optional(v.boolean()),
	/** It means something else in medicine too ("grade", "type 2"): words of medicine around it say nothing, only its own do. */
	otherInMedicine: v.optional(v.boolean()),
	/** It hardly ever means anything else ("gout", a dragon's): it is ours wherever nothing of `against` stands by. */
	seldomElse: v.optional(v.boolean()),
});
export type Sense = v.InferOutput<typeof Sense>;

/** Words that mean the entry when they stand close together, in any order. */
export const Together = v.strictObject({
	words: v.pipe(v.array(plainText), v.minLength(2, 'expected at least two groups of words')),
	gap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)), 4),
});

const optionalStatement = v.optional(Statement);

export const provenance = {
	sources: v.pipe(v.array(Source), v.minLength(1, 'expected at least one source')),
	written: day,
	/** Clinicians who have really reviewed it. */
	reviewedBy: v.array(v.strictObject({ name: plainText, role: plainText, date: day })),
	reviewDue: day,
};

/** What to do, how soon, and who says so. */
const Advice = v.strictObject({ level: v.picklist(URGENCIES), ...Statement.entries });
export type Advice = v.InferOutput<typeof Advice>;

/**
 * Narrower things that an entry explains along with itself: its kinds ("wet gangrene") or its members ("naproxen"
 * of the NSAIDs). Each is marked, and its card says that it is one of these. A bare name is enough; `also` holds
 * other names of the same narrower thing.
 */
const narrower = v.optional(
	v.array(
		v.pipe(
			v.union(
				[name, v.strictObject({ name, also: names })],
				'expected a name, or {name, also: [other names of the same]}',
			),
			v.transform((value) => (typeof value === 'string' ? { name: value, also: [] } : value)),
		),
	),
	[],
);
export type Narrower = v.InferOutput<typeof narrower>[number];

/** What is usual in a test, in one unit. Laboratories differ; the card says so beside every range. */
const Range = v.pipe(
	v.strictObject({
		/** For whom or when: "women", "before a meal". */
		for: v.optional(plainText),
		low: v.optional(v.number()),
		high: v.optional(v.number()),
		unit: plainText,
		text: v.optional(plainText),
		sources: Statement.entries.sources,
	}),
	v.check(({ low, high }) => low !== undefined || high !== undefined, 'expected `low`, `high` or both'),
	v.check(
		({ low, high }) => low === undefined || high === undefined || low < high,
		'expected `low` below `high`',
	),
);
export type Range = v.InferOutput<typeof Range>;

export const Entry = v.strictObject({
	id,
	category: v.picklist(CATEGORIES),
	/** Where in health it belongs, the first being the main one. */
	fields: v.pipe(v.array(v.picklist(FIELDS)), v.minLength(1, 'expected at least one field')),
	/** Names of the thing itself, and of nothing narrower, wider or near it. */
	names: v.strictObject({
		preferred: name,
		plain: names,
		clinical: names,
		abbreviations: names,
		brands: names,
		searchOnly: names,
	}),
	kinds: narrower,
	examples: narrower,
	/** Entries of what this is a kind or an example of. */
	broader: v.optional(v.array(id), []),
	/** What it is often taken for. Never marked as the entry. */
	not: v.optional(
		v.array(v.strictObject({ name, text: v.optional(plainText), sources: v.optional(v.array(id), []) })),
		[],
	),
	hardness: v.picklist(HARDNESSES),
	hardnessOf: v.optional(v.record(v.string(), v.picklist(HARDNESSES)), {}),
	senses: v.optional(v.array(Sense), []),
	together: v.optional(v.array(Together), []),
	say: v.optional(plainText),
	what: Statement,
	why: optionalStatement,
	feels: optionalStatement,
	causes: optionalStatement,
	howCommon: optionalStatement,
	found: optionalStatement,
	helps: optionalStatement,
	outlook: optionalStatement,
	/** Tests: what it is like, what to do before, what results mean, what is usual. */
	experience: optionalStatement,
	prepare: optionalStatement,
	results: optionalStatement,
	ranges: v.optional(v.array(Range), []),
	/** Tests and measures without ranges: why they have none. */
	noRange: v.optional(v.picklist(NO_RANGES)),
	/** Medicines: what for, what they may do besides, what not to mix them with. */
	uses: optionalStatement,
	sideEffects: v.optional(v.strictObject({ common: optionalStatement, serious: optionalStatement })),
	avoid: optionalStatement,
	/** `level` and `text` say what usually holds; `sooner` holds the exceptions, the most urgent first. */
	getHelp: v.optional(v.strictObject({ ...Advice.entries, sooner: v.optional(v.array(Advice), []) })),
	/** What to look out for with a thing that has no urgency of its own: a medicine, a test, a part of the body. */
	warning: v.optional(v.array(Advice), []),
	confusedWith: v.optional(
		v.array(v.strictObject({ entry: id, text: plainText, sources: v.optional(v.array(id), []) })),
		[],
	),
	related: v.optional(v.array(id), []),
	tags: v.pipe(v.array(v.picklist(TAGS as readonly string[])), v.minLength(1, 'expected at least one tag')),
	codes: v.optional(v.array(v.strictObject({ system: v.picklist(CODE_SYSTEMS), code: plainText })), []),
	picture: v.optional(v.picklist(PICTURES)),
	...provenance,
});
export type Entry = v.InferOutput<typeof Entry>;

/** One paragraph or one point of a list in a topic; `entry` makes it lead to that entry's card. */
const Passage = v.strictObject({
	heading: v.optional(plainText),
	entry: v.optional(id),
	...Statement.entries,
});

export const Topic = v.strictObject({
	id,
	title: plainText,
	summary: Statement,
	names: v.optional(v.array(name), []),
	sections: v.pipe(
		v.array(
			v.strictObject({
				id,
				title: plainText,
				intro: optionalStatement,
				points: v.array(Passage),
				picture: v.optional(v.picklist(PICTURES)),
			}),
		),
		v.minLength(1),
	),
	questions: v.optional(v.array(v.strictObject({ question: plainText, answer: Statement })), []),
	related: v.optional(v.array(id), []),
	tags: v.array(v.picklist(TAGS as readonly string[])),
	...provenance,
});
export type Topic = v.InferOutput<typeof Topic>;
