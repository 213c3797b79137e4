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
/** Cyrillic, Hebrew, Arabic, Indic, Thai, Hangul, kana, Han. */
const FOREIGN_SCRIPTS: readonly (readonly [from: number, to: number])[] = [
	[0x400, 0x52f],
	[0x590, 0x6ff],
	[0x900, 0xe7f],
	[0x1100, 0x11ff],
	[0x3040, 0x30ff],
	[0x3400, 0x9fff],
	[0xac00, 0xd7af],
];
const APOSTROPHE = 39;
/** Words by hash: every block of every page comes through here, and cutting words out would be garbage. */
const KINDS = new Map<number, 'english' | 'other'>([
	...[...ENGLISH].map((word) => [hashOf(word), 'english'] as const),
	...[...OTHER].map((word) => [hashOf(word), 'other'] as const),
]);

export function sampleOf(text: string): Sample {
	const end = Math.min(text.length, LOOK);
	let english = 0;
	let other = 0;
	let foreign = 0;
	let hash = 0;
	for (let at = 0; at <= end; at++) {
		const unit = at < end ? text.charCodeAt(at) : 0;
		const letter = letterOf(unit);
		if (letter > 0) {
			hash = Math.imul(hash, 31) + letter;
			continue;
		}
		if (hash !== 0) {
			const kind = KINDS.get(hash | 0);
			if (kind === 'english') english++;
			else if (kind === 'other') other++;
			hash = 0;
		}
		if (unit >= 0x400 && FOREIGN_SCRIPTS.some(([from, to]) => unit >= from && unit <= to)) foreign++;
	}
	// Letters of another script weigh as words of about five.
	return { english, other: other + Math.ceil(foreign / 5) };
}

/** A Latin letter or apostrophe in lower case; 0 for what parts words. */
function letterOf(unit: number): number {
	if (unit >= 97 && unit <= 122) return unit;
	if (unit >= 65 && unit <= 90) return unit + 32;
	if (unit === APOSTROPHE || unit === 0x2019) return APOSTROPHE;
	if (unit >= 0xc0 && unit <= 0xde) return unit + 32;
	return unit > 0xde && unit < 0x250 ? unit : 0;
}

function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + letterOf(word.charCodeAt(at));
	return hash | 0;
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
