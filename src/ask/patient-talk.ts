/** How people talk of being ill: words of complaints and of care, and parts of somebody's own body. */
import { wordsOf } from './words.ts';

const TALK = new Set(
	(
		'doctor doctors gp nurse hospital clinic physio specialist consultant surgeon operation ' +
		'pain pains painful hurt hurts hurting ache aches aching sore soreness itch itchy itching swollen swelling stiff stiffness ' +
		'numb numbness tingling burning bleeding dizzy dizziness vomiting nausea tired weak weakness lump lumps rash fever cough coughing ' +
		'cramps shaking sweating breathless swallow wee pee poo symptom symptoms sign diagnosed diagnosis treatment treat cure cured ' +
		'tablets tablet pills medication medicine medicines prescription prescribed dose injection injections jab scan biopsy ' +
		'contagious infectious hereditary inherited allergic infection infected inflamed surgery therapy pregnant period periods ' +
		'disease illness condition chronic serious heal healing flare relief remedy vaccine caught diagnose ' +
		'sleep asleep insomnia snore snoring appetite thirsty sneezing bruising bruises forgetful faint fainted trembling letter discharged ' +
		'nightmares flashbacks anxious anxiety panic depressed confused hallucinations autistic bingeing starving'
	).split(' '),
);

const BODY = new Set(
	(
		'body head face eye eyes eyelid ear ears nose mouth tongue lip lips tooth teeth gum gums jaw neck throat shoulder shoulders arm arms ' +
		'elbow elbows wrist wrists hand hands finger fingers thumb thumbs knuckle knuckles chest breast breasts rib ribs back spine tummy belly ' +
		'stomach side hip hips groin bum bottom thigh thighs knee knees calf calves shin shins leg legs ankle ankles foot feet heel heels ' +
		'toe toes sole soles skin scalp nail nails toenail toenails liver kidney kidneys heart lung lungs brain bladder bowel bowels bone bones ' +
		'joint joints muscle muscles tendon nerve nerves vein veins blood pulse wee pee poo urine period periods ' +
		'balls testicle testicles penis vagina nipple nipples milk voice mood memory sight hearing'
	).split(' '),
);
const WHOSE = new Set(
	'my his her their your our mums dads moms sons daughters husbands wifes nans grans babys'.split(' '),
);
/** Somebody is spoken of. */
const SOMEBODY = new Set(
	'i im ive id my me myself he hes his she shes her we our they their baby son daughter child mum mom dad husband wife someone'.split(
		' ',
	),
);
/** "My left knee", "my big toes": so many words may stand between. */
const BETWEEN = 2;
const MOST = 2;

/** @returns how many words of complaints and care there are, at most two */
export function talkIn(question: string): number {
	return Math.min(MOST, new Set(wordsOf(question).filter((word) => TALK.has(word))).size);
}

/** Before "I" they ask how something is done: "how do I draw hands" tells of nobody's hands. */
const ASKING = new Set('do can should could did would will may must shall'.split(' '));

/** @returns 1 where a part of somebody's body is named as theirs, or those who ask tell of themselves and of such a part; else 0 */
export function bodyIn(question: string): number {
	const words = wordsOf(question);
	const isTheirs = words.some(
		(word, at) => WHOSE.has(word) && words.slice(at + 1, at + 2 + BETWEEN).some((next) => BODY.has(next)),
	);
	return isTheirs || (tellsOfSelf(words) && words.some((word) => BODY.has(word))) ? 1 : 0;
}

function tellsOfSelf(words: readonly string[]): boolean {
	return words.some((word, at) => ['i', 'im', 'ive'].includes(word) && !ASKING.has(words[at - 1] ?? ''));
}

/** @returns whether neither somebody nor a body nor a complaint is in it */
export function isImpersonal(question: string): boolean {
	const words = wordsOf(question);
	return !words.some((word) => SOMEBODY.has(word) || TALK.has(word) || BODY.has(word));
}
