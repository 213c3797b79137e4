/** What a question wants to know of its subject, from how English asks it. */

export const INTENTS = [
	'difference',
	'can-cause',
	'when',
	'serious',
	'side-effects',
	'prepare',
	'results',
	'found',
	'helps',
	'causes',
	'feels',
	'lasts',
	'common',
	'uses',
	'what',
	'any',
] as const;
export type Intent = (typeof INTENTS)[number];

export interface Wanted {
	readonly intent: Intent;
	/** The question without the words that only ask: "how is gout diagnosed" is about "gout". */
	readonly about: string;
	/** The two things of `difference` and `can-cause`, as asked. */
	readonly pair?: readonly [string, string];
}

const PAIRS: readonly (readonly [Intent, RegExp])[] = [
	[
		'difference',
		/\bdif\w{0,4}ren(?:ce|t|ces)\b(?: is there)? (?:between|from) (.+?) (?:and|from|or|to) (.+)/,
	],
	['difference', /\b(?:how is|how are|is) (.+?) different (?:from|to|than) (.+)/],
	['difference', /\btell (.+?) (?:apart )?from (.+)/],
	['difference', /^(?:is it |is this |do i have |could it be )?(.+?) (?:vs|versus|v|or) (.+)/],
	['difference', /\bis (.+?) the same (?:thing )?as (.+)/],
	[
		'difference',
		/^(?:are |arent )?(.+?) and (.+?),? (?:(?:are|arent|is|isnt) (?:they|it|these|both) )?(?:\w+ )?(?:the same|different)\b/,
	],
	['can-cause', /\bcan (.+?) be (?:caused|triggered|made worse) by (.+)/],
	[
		'can-cause',
		/\bis (.+?) (?:caused by|due to|from|a (?:sign|symptom) of|a side effect of|linked to|related to) (.+)/,
	],
	[
		'can-cause',
		/\b(?:can|could|does|do|will|would|is|are|did) (.+?) (?:cause|causes|causing|lead to|trigger|bring on|give you|give me|make|affect|damage|harm|hurt) (.+)/,
	],
];

/** Tried in this order: the first that fits is what is wanted. */
const FRAMES: readonly (readonly [Intent, RegExp])[] = [
	[
		'when',
		/\bwhen (?:should|do|must|would|to|can) (?:i|you|we|one|he|she)?\s*(?:need to |have to )?(?:see|go|call|ring|worry|get help|ask|visit|be worried|be concerned|seek)(?: (?:to )?(?:a|the|my) (?:doctor|gp|hospital|nurse))?(?: (?:about|for|with|if))?\b/,
	],
	[
		'when',
		/\b(?:should|do|must) i (?:need to )?(?:see|go to|call|ring|visit|worry)(?: (?:a|the|my) (?:doctor|gp|hospital|nurse))?(?: about| for| with)?\b|\bdo i need (?:a doctor|help|to see a doctor)\b/,
	],
	[
		'serious',
		/\b(?:how )?(?:is|are|can|could) (?:it |this |that )?(?=.*\b(?:serious|dangerous|bad|life threatening|deadly|fatal|an emergency|urgent|worrying|kill)\b)|\b(?:serious|dangerous|life threatening|deadly|fatal|an emergency|worrying)\b|\bworr(?:y|ied) about\b|\bcan (?:you|i) die (?:from|of)\b|\bkill (?:me|you)\b/,
	],
	[
		'side-effects',
		/\b(?:what are )?(?:the )?(?:common |serious )?side ?effects? (?:of|from)?\b|\bside ?effects?\b|\bis (?=.* safe\b)|\bsafe to take\b/,
	],
	[
		'prepare',
		/\b(?:how (?:do i|to|should i) )?(?:prepare|get ready) (?:for)?\b|\bwhat happens (?:in|at|during|when)\b|\bdo(?:es)? (?=.* hurt\b)|\bis (?=.* painful\b)|\bwhat to expect\b/,
	],
	[
		'results',
		/\bnormal (?:range|level|result|value)s?(?: (?:of|for))?\b|\bwhat(?:s| is| are)? (?:a )?(?:normal|good|high|low)\b|\bresults?\b(?: mean)?|\bwhat does (?:a |an )?(?:high|low|raised)\b/,
	],
	[
		'found',
		/\b(?:how (?:is|are|do (?:they|doctors|you)|does (?:the|a) doctor|will they|can they)|what) ?(?=.*\b(?:diagnos\w*|found|tested|test for|check for|detect\w*|tests?|know if)\b)|\bdiagnos\w+\b|\btest(?:s|ed|ing)? for\b|\bcheck(?:ed)? for\b/,
	],
	[
		'helps',
		/\b(?:what (?:helps|can help|works|is good|to do|can i do|do i do|should i do|will help|can you do)|how (?:do i|to|can i|do you|should i|is|are) (?:get rid of|treat(?:ed)?|cure(?:d)?|stop|fix|ease|heal|help|relieve|deal with|manage|look after)|how to treat|treatments?|cures?|remed(?:y|ies)|relief|get rid of|best thing|exercises?|stretches|medicine) ?(?:for|with|of|about)?\b/,
	],
	[
		'causes',
		/\bwhat (?:causes?|can cause|could cause|would cause|makes|is causing|brings on)\b|\bcauses? of\b|\b(?:why (?:do|does|did|is|are|am|would|has|have)|how come|how do you get|how did i get|reasons? (?:for|why))\b/,
	],
	[
		'lasts',
		/\bhow long (?:does|do|will|until|before|can|to|is)(?: it| the)?(?: take)?\b|\b(?:will|does|do|can) (?=.*\b(?:go away|get better|come back|heal|be cured|last)\b)|\bgo away\b|\bprognosis\b|\boutlook\b|\blife expectancy\b/,
	],
	[
		'feels',
		/\b(?:what (?:does|do|are|is)(?: the)?)? ?(?:signs?|symptoms?)(?: and (?:signs|symptoms))? (?:of|for)\b|\bfeels? like\b(?=\??$)|\bsymptoms?\b|\bsigns\b|\bhow do i know if (?:i have|its|it is)\b/,
	],
	['common', /\bhow (?:common|rare|many people)(?: is| are| have)?\b/],
	['uses', /\bwhat(?:s| is| are| do| does)? (?=.*\b(?:used for|for|do)\??$)|\bused for\b/],
	[
		'what',
		/^(?:what(?:s| is| are| does| do| was)?(?: (?:a|an|the))?|define|definition of|meaning of|explain|tell me about|who is|what kind of)\b/,
	],
];

/** Left over from a frame whose front was taken. */
const TAILS =
	/\b(?:diagnosed|detected|tested for|found|serious|dangerous|painful|go away|get better|used for|be cured|urgent|worrying|caused by|mean|means|doctor do|normal range|called)\b/g;

export function wantedOf(question: string): Wanted {
	const text = question
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[?!.]+\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	for (const [intent, pattern] of PAIRS) {
		const [, one, two] = pattern.exec(text) ?? [];
		if (one && two) return { intent, about: `${one} ${two}`, pair: [thingOf(one), thingOf(two)] };
	}
	for (const [intent, pattern] of FRAMES) {
		if (!pattern.test(text)) continue;
		const left = text.replace(pattern, ' ').replace(TAILS, ' ').replace(/\s+/g, ' ').trim();
		return { intent, about: left === '' ? text : left };
	}
	return { intent: 'any', about: text };
}

/** "A tendon" is a tendon. */
function thingOf(text: string): string {
	return text.trim().replace(/^(?:an?|the) (?=.)/, '');
}
