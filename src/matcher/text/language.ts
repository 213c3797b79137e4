/**
 * Is a text English? A small guess by function words, for pages whose `lang` is missing or lies.
 * Only words that the languages don't share count; "in", "was", "die" tell nothing.
 */

const ENGLISH = `the of and to that for it with are be this have from or had by not but you your my they which will would can has been were
	their what when if there more about who your our she his her than then into some could these how its i'm it's don't i've
	after because before often during without usually while where should also`;
const OTHER = `de el los las una que por para del es se su como más est des les et une dans pour qui sur pas au avec ce der das und
	ist nicht mit ein eine für auf von zu dem sich auch wird oder bei het een van niet op te voor zijn dat di che il per
	dei och att som på är för av inte ett og ikke til jeg nie się jest na w że os não com mais da wie aber nach ihr sie
	wir bij ook maar wordt kan met ik je la le y al lo con ma più anche être sont ou nous vous pero este esta sin sobre
	ser también er af den det har med ale jak`;

export interface Sample {
	/** Function words of English and of other languages in the first part of a text. */
	readonly english: number;
	readonly other: number;
}

/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 400;
const APOSTROPHE = 39;
const STROKE = 47;
/**
 * Words by hash: every block of every page comes through here, and cutting words out would be garbage. Pure: the marker, which needs
 * `declaredLanguage` alone, is built without it.
 */
const IS_ENGLISH = /* @__PURE__ */ byHash();

function byHash(): ReadonlyMap<number, boolean> {
	const words = new Map<number, boolean>();
	for (const list of [ENGLISH, OTHER]) {
		for (const word of list.split(/\s+/)) {
			let hash = 0;
			for (let at = 0; at < word.length; at++) hash = step(hash, letterOf(word.charCodeAt(at)));
			words.set(hash, list === ENGLISH);
		}
	}
	return words;
}

export function sampleOf(text: string): Sample {
	const end = Math.min(text.length, LOOK);
	let english = 0;
	let other = 0;
	let foreign = 0;
	let hash = 0;
	/** Where the word in hand begins, and whether right after a stroke. */
	let start = 0;
	let isAfterStroke = false;
	for (let at = 0; at <= end; at++) {
		const unit = at < end ? text.charCodeAt(at) : 0;
		const letter = letterOf(unit);
		if (letter > 0) {
			hash = step(hash, letter);
			continue;
		}
		const isEnglish = IS_ENGLISH.get(hash);
		// "w/", "h/o", "s/p": a letter beside a stroke is the shorthand of notes, in no language a word.
		const isShorthand = isEnglish === false && at - start < 2 && (unit === STROKE || isAfterStroke);
		if (isEnglish) english++;
		else if (isEnglish === false && !isShorthand) other++;
		hash = 0;
		start = at + 1;
		isAfterStroke = unit === STROKE;
		// Cyrillic to Ethiopic; kana, Han and Hangul. Between them stand signs and punctuation of all languages.
		if ((unit >= 0x400 && unit < 0x2000) || (unit >= 0x3040 && unit < 0xd7b0)) foreign++;
	}
	// Letters of another script weigh as words of about five.
	return { english, other: other + Math.ceil(foreign / 5) };
}

function step(hash: number, letter: number): number {
	return (Math.imul(hash, 31) + letter) | 0;
}

/** A Latin letter in lower case, or an apostrophe; 0 for what parts words. */
function letterOf(unit: number): number {
	const lower = unit | 32;
	if ((lower >= 97 && lower <= 122) || (lower >= 0xe0 && lower < 0x250)) return lower;
	return unit === APOSTROPHE || unit === 0x2019 ? APOSTROPHE : 0;
}

export type Verdict = 'english' | 'foreign' | 'ask-page';

/** What pages write where no language is meant, besides templates that nobody filled in. */
const NO_LANGUAGE = /^(?:c|posix|root|und|mul|mis|zxx|default|none|null|undefined)$/;

/**
 * What a declared tag says about a text's language. Authors write anything there: locales ("en_US"), three letters
 * ("eng"), names ("English"), placeholders. What is no tag says nothing.
 * @param lang as the page has it
 */
export function declaredLanguage(lang: string | undefined): 'english' | 'foreign' | undefined {
	const tag = lang?.trim().toLowerCase() ?? '';
	const primary = /^[^-_.@\s]*/.exec(tag)?.[0] ?? '';
	if (/^(?:en|eng|english)$/.test(primary)) return 'english';
	// BCP 47: two or three letters; longer registered ones don't exist.
	if (!/^[a-z]{2,3}$/.test(primary) || NO_LANGUAGE.test(primary)) return undefined;
	return 'foreign';
}

/** What a block's own text and its declared language say. */
export function languageOf({ english, other }: Sample, lang: string | undefined): Verdict {
	const declared = declaredLanguage(lang);
	if (english + other >= 3) {
		if (declared === 'foreign') return english >= 3 && english > other * 3 ? 'english' : 'foreign';
		return other > english * (declared ? 1.5 : 1) ? 'foreign' : 'english';
	}
	if (declared === 'foreign') return 'foreign';
	return 'ask-page';
}
