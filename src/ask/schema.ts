/** The shape of the files in `knowledge/<language>/ask/`, and of what the build makes of them. */
import * as v from 'valibot';
import type { Urgency } from '../guide/kinds.ts';
import { plainText, type Source } from '../guide/schema.ts';
import type { UrgentValues } from '../results/schema.ts';
import type { BorneOut, PackedWeights } from './told.ts';

/** Where what answering needs stands in the built extension. */
export const ASK_FILE = 'guide/ask-en.json';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id'));
const pattern = v.pipe(
	plainText,
	v.regex(
		/^[a-z0-9# *]+([/+][a-z0-9# *]+)*$/,
		'expected words in small letters without apostrophes, parted by "/" and " + "',
	),
);

const phrases = v.pipe(v.array(plainText), v.minLength(1));

/** Signs of danger: the words that people have for each, and where in the guide stands what to do. */
export const DangerSignFile = v.strictObject({
	/** For each kind of danger that is learned, the sign that says what to do. */
	kinds: v.record(id, id),
	signs: v.array(
		v.strictObject({
			id,
			says: v.union([
				v.strictObject({
					entry: id,
					level: v.optional(v.picklist(['emergency', 'today'])),
					/** The patterns name what the advice depends on: it holds as it stands. */
					met: v.optional(v.literal(true)),
				}),
				v.strictObject({ rule: id }),
			]),
			/** None where it is known by what is learned alone. */
			patterns: v.optional(v.array(pattern), []),
			unless: v.optional(v.array(pattern), []),
			/** Told whatever else is in the question: a measured value, somebody who doesn't breathe. */
			always: v.optional(v.literal(true)),
		}),
	),
});
export type DangerSignFile = v.InferOutput<typeof DangerSignFile>;

/** What people call things, by the id of the entry or topic that answers. */
export const PeopleWordsFile = v.record(id, phrases);
export type PeopleWordsFile = v.InferOutput<typeof PeopleWordsFile>;

/** How people put it when they ask, by the id of the entry or topic that answers: whole descriptions, for likeness, never names. */
export const DescriptionsFile = v.record(id, phrases);
export type DescriptionsFile = v.InferOutput<typeof DescriptionsFile>;

/** Questions about other subjects, by subject. */
export const OtherSubjectsFile = v.record(id, phrases);
export type OtherSubjectsFile = v.InferOutput<typeof OtherSubjectsFile>;

/** Everyday words for one that the guide uses. */
export const SameWordsFile = v.record(plainText, phrases);
export type SameWordsFile = v.InferOutput<typeof SameWordsFile>;

/** Groups of words that say about the same when somebody tells of a danger. */
export const AlikeFile = v.record(id, phrases);
export type AlikeFile = v.InferOutput<typeof AlikeFile>;

const base64 = v.pipe(v.string(), v.base64());

/** What `src/cli/fit-danger.ts` has learned, as `src/ask/told.ts` reads it. */
export const ToldFile = v.strictObject({
	known: v.string(),
	features: base64,
	wish: base64,
	danger: base64,
	bias: v.strictObject({ wish: v.number(), danger: v.number() }),
	kinds: v.array(v.strictObject({ kind: id, bias: v.number() })),
	ofKinds: v.strictObject({ features: base64, kinds: base64, weights: base64 }),
	/** What bears a verdict out, in the order of `src/ask/borne-out.ts`. */
	borneOut: v.strictObject({ wish: v.array(v.number()), danger: v.array(v.number()) }),
});
export type ToldFile = v.InferOutput<typeof ToldFile>;

/** A sign with all that is said of it. */
export interface DangerSign {
	readonly id: string;
	readonly level: Urgency;
	readonly title: string;
	/** May hold choices for whom it is: `{your|your child's|their}`. */
	readonly text: string;
	readonly sources: readonly Source[];
	/** What to do where the text's own condition isn't met: the sign alone. */
	readonly otherwise?: { readonly level: Urgency; readonly text: string };
	/** The text sends people to the emergency department; to call is for those who can't get there. */
	readonly goes?: true;
	/** The entry that says more. */
	readonly entry?: string;
	/** Nothing else is shown: only these words, and the line that listens. */
	readonly alone: boolean;
	/** Told whatever else is in the question. */
	readonly always?: true;
	readonly patterns: readonly string[];
	readonly unless: readonly string[];
}

/** Beside the guide, what the index is made of (`src/ask-build`): it doesn't go into the extension as it is. */
export interface AskTexts {
	readonly people: Readonly<Record<string, readonly string[]>>;
	readonly described: Readonly<Record<string, readonly string[]>>;
	/** Questions that are none of the guide's business. */
	readonly others: readonly string[];
	/** Everyday English, by how often people meet it (Zipf values): a word that isn't in the guide, but is here, is no typing error. */
	readonly english: readonly (readonly [zipf: number, words: string])[];
}

/** Beside the guide and the index, all that answering needs. */
export interface Asking {
	readonly same: Readonly<Record<string, readonly string[]>>;
	readonly signs: readonly DangerSign[];
	/** For each kind of danger that is learned, the id of the sign that says what to do. */
	readonly kinds: Readonly<Record<string, string>>;
	readonly told: PackedWeights & { readonly borneOut: BorneOut };
	/** What is said of an entry of warning signs, by its id: for questions that are like what people say of it. */
	readonly flags: Readonly<Record<string, DangerSign>>;
	/** Values that laboratories phone through, and what stands over them: the title of what is for today. */
	readonly urgent: UrgentValues;
	readonly today: string;
}
