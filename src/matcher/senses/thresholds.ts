/** How much is enough: health in tenths of a point, distances in words. Measured on the labelled sets, not reasoned. */

/** Distance of what isn't there. */
export const NOWHERE = Number.POSITIVE_INFINITY;
/** Places in CATEGORIES. */
export const ANATOMY = 3;
export const MEDICATION = 6;
/** Places in CATEGORIES: red flags, conditions, symptoms and risk factors. */
export const SYMPTOMS = new Set([0, 1, 2, 7]);
/** The same without risk factors: what a body has or feels. */
export const ILLNESS = new Set([0, 1, 2]);
/** Red flags, conditions, symptoms, tests, risk factors: what notes abbreviate. */
export const ILL_OR_TEST = new Set([0, 1, 2, 4, 7]);
/** Health, in tenths, that a name needs beside a cue of its own rule. */
export const SOME_HEALTH = 9;
/** A cue of this weight has one sense; "heel", "weak" and "cold" are no evidence for each other. */
export const FIRM = 4;
/** A word of medicine of this weight says which field is spoken of, wherever in the sentence it stands. */
export const MEDICINE = 5;
/** A feeling of this weight is said of bodies, where one is spoken of. */
export const PLAIN_FEELING = 3;
/** Two feelings, one of them plain, beside a part of the body. */
export const TWO_FEELINGS = 5;
/** The same, when the cue stands close by in the same sentence. */
export const NEAR_HEALTH = 3;
/** Health that a name needs whose rule only says what speaks against it. */
export const A_LITTLE = 5;
/** The same of a test or a treatment, and of any word that isn't everybody's: "ultrasound of the leg", "shingles round the ribs". */
export const VERY_LITTLE = 3;
/** Tests, treatments, medicines. */
export const CARE = new Set([4, 5, 6]);
/** Further words of a heading. */
export const TITLE_MORE = 3;
/**
 * Health at which a name is ours without a cue of its own. Two words, or three capitals, say a thing of medicine or nothing
 * known: one clear neighbour is enough. A single word may be anything, and so may two
 * capitals: they ask for a neighbour that is hard, or two.
 */
export const ONE_NEIGHBOUR = 9;
export const MUCH_HEALTH = 14;
export const SHORT_NEIGHBOUR = 10;
/** Hardness of words that people seldom meet. */
export const HARD = 0;
/** Hardness of everybody's words. */
export const EVERYDAY = 2;
/** A part of the body of this weight lies inside: blood, muscle, brain. */
export const INNER = 6;
/** Health, in tenths, that a word of another field takes away. */
export const ELSEWHERE = 5;
/** Further away, in words, a cue says nothing of health; from here on it counts half; so near the two are said of each other. */
export const FAR = 40;
export const HALF_FAR = 20;
export const BESIDE = 7;
/**
 * So near, in words, a cue of its own speaks for a name by itself: most sentences that people write have no more on one side. Raised from
 * seven, which lost "keep jelly babies by the bed in case of a hypo". Parts of the body are in ordinary text too: for them it stays
 * `BESIDE`, with more the ordinary sets got five wrong marks.
 */
export const OWN_REACH = 12;
/** One small word may stand between. */
export const RIGHT_BESIDE = 2;
/** Most that parts of the body, parts inside it, and feelings count: they are in ordinary text too. */
export const MOST_BODY = 4;
export const MOST_INNER = 9;
export const MOST_FEELING = 8;
/** What a safe name says: a hard one, another. */
export const SAFE_HARD = 10;
export const SAFE = 6;
/** A feeling and a part of the body beside each other. */
export const FELT = 6;
/** So many words on either side in its sentence say of a doubtful word whether it is ours. */
export const CONTEXT_REACH = 12;
/** A cue of a rule that says so little, in tenths of a natural logarithm of odds, comes with other senses far more often. */
export const LOOSE = -9;
/** What each further word of a block takes away: a long text about health says much more than nothing. */
export const PLAIN_WORD = 0.7;
