/** Questions that name no sign: "what is wrong with me", "pain". Any answer would be a guess, or a diagnosis. Pure. */
import { FILLER, stemOf, wordsOf } from './words.ts';

/** Words that nearly any complaint has. */
const SAYS_NOTHING = new Set(
	(
		'pain pains painful hurt hurts hurting ache aches aching wrong ill unwell poorly rough awful terrible horrible bad badly ' +
		'feel feels feeling weird strange odd funny help serious body everything everywhere over well right away issue issues ' +
		'illness disease diagnosis diagnose symptom symptoms health problem problems trouble matter worse happening'
	)
		.split(' ')
		.map(stemOf),
);
const SELF = new Set(['i', 'im', 'ive', 'my', 'me']);
/** So few words ask nothing: "my". */
const LEAST_WORDS = 3;

/** Whether nothing in a question says what it is about. */
export function isVague(question: string): boolean {
	const words = wordsOf(question);
	const telling = words.filter((word) => !FILLER.has(word));
	if (telling.length === 0) return words.length >= LEAST_WORDS && words.some((word) => SELF.has(word));
	return telling.every((word) => SAYS_NOTHING.has(stemOf(word)));
}
