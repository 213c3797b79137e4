/**
 * Is a text English? A small guess by function words, for pages whose `lang` is missing or lies.
 * Only words that the languages don't share count; "in", "was", "die" tell nothing.
 */

const ENGLISH = new Set(
	`the of and to that for it with are be this have from or had by not but you your my they which will would can has been were
	their what when if there more about who your our she his her than then into some could these how its i'm it's don't i've
	after because before often during without usually while where should also`.split(/\s+/),
);
const OTHER = new Set(
	`de el los las una que por para del es se su como más est des les et une dans pour qui sur pas au avec ce der das und ist nicht
	mit ein eine für auf von zu dem sich auch wird oder bei het een van niet op te voor zijn dat di che il per sono della dei gli och
	att som på är för av inte ett og ikke til jeg nie się jest na w że os em uma não com mais ao da wie aber nach durch ihr sie wir
	ihre bij ook maar naar deze wordt kan met aan ik je la le y al lo con ma più anche être sont fait cette aux ou mais nous vous
	pero muy está este esta sin sobre entre cuando puede ser también er af den det har med der kun hvis czy ale tylko jak przez`.split(
		/\s+/,
	),
);

export interface Sample {
	/** Function words of English and of other languages in the first part of a text. */
	readonly english: number;
	readonly other: number;
}

/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 400;
const WORD = /[\p{L}\p{M}'’]+/gu;
/** Cyrillic, Hebrew, Arabic, Indic, Thai, Hangul, kana, Han. */
const FOREIGN_LETTERS =
	/[\u0400-\u052f\u0590-\u06ff\u0900-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

export function sampleOf(text: string): Sample {
	const part = text.length > LOOK ? text.slice(0, LOOK) : text;
	let english = 0;
	let other = 0;
	for (const [word] of part.matchAll(WORD)) {
		const lower = word.toLowerCase().replace('’', "'");
		if (ENGLISH.has(lower)) english++;
		else if (OTHER.has(lower)) other++;
	}
	// Letters of another script weigh as words of about five.
	other += Math.ceil((part.match(FOREIGN_LETTERS)?.length ?? 0) / 5);
	return { english, other };
}

export type Verdict = 'english' | 'foreign' | 'ask-page';

/** What a block's own text and its declared language say. */
export function languageOf({ english, other }: Sample, lang: string | undefined): Verdict {
	const declared =
		lang === undefined || lang === '' ? undefined : /^en\b/i.test(lang) ? 'english' : 'foreign';
	if (english + other >= 3) {
		if (declared === 'foreign') return english >= 3 && english > other * 3 ? 'english' : 'foreign';
		return other > english * (declared ? 1.5 : 1) ? 'foreign' : 'english';
	}
	if (declared === 'foreign') return 'foreign';
	return 'ask-page';
}
