/**
 * The shape of every content file in `knowledge/`.
 *
 * Authors write YAML; these schemas say what is allowed, and the inferred types are what the rest of
 * Footnote reads. Unknown keys are errors, so that a misspelt field can't go unnoticed.
 */
import * as v from 'valibot';
import { hostOf, trackingIn } from './address.ts';
import { CATEGORIES, HARDNESSES, PICTURES, TAGS, URGENCIES } from './kinds.ts';

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
 */
export const Source = v.strictObject({
	id,
	publisher: plainText,
	title: plainText,
	url: https,
	read: day,
	reviewed: v.optional(looseDate),
	evidence: v.picklist(['page', 'part', 'mirror', 'collection']),
	via: v.optional(https),
	edition: v.optional(plainText),
});
export type Source = v.InferOutput<typeof Source>;

/** When a name with several meanings is ours. Words may end in `*`, which stands for any ending. */
export const Sense = v.strictObject({
	form: name,
	exactCase: v.optional(v.boolean()),
	needs: v.optional(v.array(plainText)),
	within: v.optional(v.picklist(['sentence', 'block', 'page'])),
	against: v.optional(v.array(plainText)),
	needsHealthPage: v.optional(v.boolean()),
});
export type Sense = v.InferOutput<typeof Sense>;

/** Words that mean the entry when they stand close together, in any order. */
export const Together = v.strictObject({
	words: v.pipe(v.array(plainText), v.minLength(2, 'expected at least two groups of words')),
	gap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)), 4),
});

const optionalStatement = v.optional(Statement);

const provenance = {
	sources: v.pipe(v.array(Source), v.minLength(1, 'expected at least one source')),
	written: day,
	reviewedBy: v.array(plainText),
	reviewDue: day,
};

export const Entry = v.strictObject({
	id,
	category: v.picklist(CATEGORIES),
	names: v.strictObject({
		preferred: name,
		plain: names,
		clinical: names,
		abbreviations: names,
		brands: names,
		searchOnly: names,
	}),
	hardness: v.picklist(HARDNESSES),
	hardnessOf: v.optional(v.record(v.string(), v.picklist(HARDNESSES)), {}),
	senses: v.optional(v.array(Sense), []),
	together: v.optional(v.array(Together), []),
	say: v.optional(plainText),
	what: Statement,
	why: optionalStatement,
	feels: optionalStatement,
	causes: optionalStatement,
	found: optionalStatement,
	helps: optionalStatement,
	getHelp: v.optional(v.strictObject({ level: v.picklist(URGENCIES), ...Statement.entries })),
	confusedWith: v.optional(
		v.array(v.strictObject({ entry: id, text: plainText, sources: v.optional(v.array(id), []) })),
		[],
	),
	related: v.optional(v.array(id), []),
	tags: v.pipe(v.array(v.picklist(TAGS as readonly string[])), v.minLength(1, 'expected at least one tag')),
	codes: v.optional(v.array(v.strictObject({ system: plainText, code: plainText })), []),
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
