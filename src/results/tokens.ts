/** A line of a result sheet as tokens: numbers, units, flags, what joins them. Dates and times are none of these. Pure. */

export type Token =
	| { readonly kind: 'number'; readonly text: string; readonly flag?: Flag }
	| { readonly kind: 'unit'; readonly text: string }
	| { readonly kind: 'flag'; readonly flag: Flag }
	| { readonly kind: 'dash' | 'open' | 'close' | 'gap' | 'range-word' | 'end' }
	/** `mayBeValue`: below and above speak of limits, less than and more than also of values. */
	| { readonly kind: 'less' | 'more'; readonly mayBeValue: boolean }
	| { readonly kind: 'word'; readonly text: string };

/** High, low, very high or very low, or only out of the ordinary. */
export type Flag = 'H' | 'L' | '*' | 'N';

const MONTH =
	'(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vr?(?:ier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il)?|avr(?:il)?|may|mai|mayo|jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust)?|ao[ûu]t|sep(?:t(?:ember|embre)?)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]cembre)';
const DATES = new RegExp(
	[
		'\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?\\b',
		...['-', '/', '\\.'].map(
			(mark) =>
				`(?<![\\d.,])(?:0?[1-9]|[12]\\d|3[01])${mark}(?:0?[1-9]|[12]\\d|3[01])${mark}(?:\\d{4}|\\d{2})\\b(?![.,]?\\d)`,
		),
		`\\b\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s-]*(?:of\\s+)?${MONTH}\\b\\.?[\\s,-]*(?:\\d{4}|'?\\d{2}\\b(?![.,]\\d|[\\s-]*${MONTH}\\b))?`,
		`\\b${MONTH}\\b\\.?[\\s-]*\\d{1,2}(?:st|nd|rd|th)?\\b(?:[\\s,]+(?:19|20)\\d{2})?(?![.,]\\d)`,
		`\\b${MONTH}\\b\\.?\\s*(?:19|20)\\d{2}\\b`,
		'\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|hrs?|h|uhr)?(?!\\d)',
		'\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?',
		// "12/11/2025 at 10.40": a time with a point is one behind a day only.
		'(?<=\\d{4}\\s+at\\s+)\\d{1,2}\\.[0-5]\\d\\b(?![.,]?\\d)',
	].join('|'),
	'giu',
);

const POWER =
	"(?:[x×*·]\\s*)?10\\s*[\\^*e~'’´(]{0,2}\\s*(?:9|12|6|3|⁹|¹²|⁶|³)\\)?\\s*\\/\\s*(?:(?:[μµu]|mc)l|l|ml|mm3|mm³|mm\\^3|cu\\.?\\s?mm|cmm)";
const UNITS = [
	POWER,
	'(?:x\\s*)?10e(?:9|12|3|6)\\/[uµμ]?l',
	'(?:x\\s*)?e(?:9|12|3|6)\\s*\\/\\s*[uµμ]?l\\b',
	'(?:gms?|mgs?)\\s*\\/\\s*dl',
	'(?:gms?|g|mg)\\s?%',
	'm[lL]\\s*\\/\\s*min(?:ute)?(?:\\s*\\/\\s*\\{?1[.,]73(?:[\\s_]*(?:m2|m²|m\\s?\\^\\s?2|m\\*{1,2}2|sqm|sq\\.?\\s*m))?\\}?)?',
	'mmol\\s*\\/\\s*mol',
	'(?:mmol|[μµu]mol|umol|mcmol|micromol|nmol|pmol|meq)\\s*\\/\\s*(?:l|litre|liter)',
	'mg\\s*\\/\\s*mmol',
	'mg\\s*\\/\\s*g\\b',
	'(?:[μµu]g|mcg)\\s*\\/\\s*(?:dl|l|ml)',
	'(?:mg|g|ng|pg)\\s*\\/\\s*(?:dl|l|ml|100\\s*ml)',
	'(?:m|[μµu]|mc|k)?(?:iu|ui|(?:intl\\s?|int\\.?\\s)?units?|u)\\s*\\/\\s*(?:l|ml)',
	'(?:[μµu]kat|nkat)\\s*\\/\\s*l',
	'mm\\s*(?:\\/|in|at|at the end of)\\s*(?:1|1st|first|one)\\s*(?:hour|hr|h)\\b',
	'mm\\s*\\/\\s*(?:1\\s*)?(?:hr|hour|uur|t(?=[\\s\\d]|$)|std\\.?|stunde|tim(?:me)?|time|heure|hora|ora|godz\\.?|h|1\\.?\\s*h)\\b',
	'(?:thousand|million|billion|thou|mill?|lakh|lac|tys\\.?|mln\\.?|mld\\.?|tis\\.?)s?\\s*(?:\\/|per)\\s*(?:(?:[μµu]|mc)l|l|litre|cu\\.?mm|cmm|mm3|microlitre|microliter)',
	'(?:k|m|g|t|cells|tsd\\.?|mio\\.?|mrd\\.?|giga|tera|gpt|tpt)\\s*\\/\\s*(?:(?:[μµu]|mc)l|l|mm3|mm³|cu\\.?mm|cmm|nl)',
	'\\/\\s*(?:(?:[μµu]|mc)l|nl|pl|mm3|mm³|cu\\.?mm|cmm)',
	'l\\s*\\/\\s*l\\b',
	'(?:\\[i\\]|m\\[i|\\[i)?u\\]?\\s*\\/\\s*m?l\\b',
	'(?:m|[μµu]|mc|n|p|k|d|f)?(?:g|mol|iu|u|kat|eq)\\s*\\/\\s*(?:m|[μµu]|mc|n|p|d|k)?(?:l|g|mol)\\b',
	'%(?:\\s*(?:of hb|ngsp|dcct))?',
	'(?:fl|pg)\\b',
	'mm\\b(?!\\s*(?:hg|\\d))',
	'ratio\\b',
	'seconds?\\b',
].join('|');

const NUMBER = "\\d{1,3}(?:[’']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*";
const TOKEN = new RegExp(
	[
		`(?<unit>${UNITS})`,
		`(?<number>(?:${NUMBER}))(?<stuck>\\s?(?:\\*+|(?:HH|LL|H|L)(?![\\p{L}\\/])|↑+|↓+))?`,
		'(?<less><\\s*or\\s*=|<=?|≤|=<|\\b(?:up to|upto|below|under|less than|no more than|not more than|at most|bis|lt)\\b|\\bmax(?:imum)?\\b[.:]?(?=\\s*\\d))',
		'(?<more>>\\s*or\\s*=|>=?|≥|=>|\\b(?:above|over|more than|greater than|at least|gt)\\b|(?<!\\/ ?)\\bmin(?:imum\\b|\\b\\.)(?=\\s*\\d))',
		'(?<dash>--?|–|—|‐|−|\\bto\\b|\\bbis\\b|~|\\.{2,3}|…)',
		'(?<sign>\\(\\s*[-–−+]{1,2}\\s*\\))',
		'(?<open>[(\\[{])',
		'(?<close>[)\\]}])',
		'(?<gap>\\t| {2,}|\\||;)',
		'(?<range>\\b(?:ref(?:erence)?\\.?|normal|range|interval|limits?|target|expected|norm)\\b\\.?:?)',
		'(?<flag>\\b(?:HH|LL|H|L|N|HI|LO|high|low|abnormal|raised|elevated|critical|very high|very low|above|below)\\b(?!\\s*\\/)|\\*+|[↑▲⬆]+|[↓▼⬇]+|(?<![\\w])\\+{1,3}(?!\\w)|!+)',
		"(?<word>[\\p{L}][\\p{L}\\p{M}\\d.’'-]*)",
		'(?<end>[,.](?=\\s|$))',
	].join('|'),
	'giu',
);

/** Takes dates and times out: they are never read as values. */
export function withoutDates(line: string): string {
	return line.replace(DATES, ' · ');
}

/** Dates of a line in order, without times of day. */
export function datesIn(line: string): string[] {
	return (line.match(DATES) ?? []).filter((date) => !/^\d{1,2}(?::|\s*[ap]\.?m)/i.test(date));
}

/** @param text what follows a test's name, without dates */
export function tokenise(text: string): Token[] {
	return [...text.matchAll(TOKEN)].flatMap(({ groups = {} }): Token[] => {
		if (groups.unit) return [{ kind: 'unit', text: groups.unit.trim() }];
		if (groups.number) {
			const flag = groups.stuck ? flagOf(groups.stuck.trim()) : undefined;
			return [{ kind: 'number', text: groups.number, ...(flag ? { flag } : {}) }];
		}
		if (groups.flag) return [{ kind: 'flag', flag: flagOf(groups.flag) }];
		if (groups.sign) return [{ kind: 'flag', flag: groups.sign.includes('+') ? 'H' : 'L' }];
		if (groups.word) return [{ kind: 'word', text: groups.word }];
		if (groups.range) return [{ kind: 'range-word' }];
		for (const kind of ['less', 'more'] as const) {
			const text = groups[kind];
			if (text) return [{ kind, mayBeValue: /[<>≤≥]|than/i.test(text) }];
		}
		for (const kind of ['dash', 'open', 'close', 'gap', 'end'] as const) {
			if (groups[kind]) return [{ kind }];
		}
		return [];
	});
}

function flagOf(text: string): Flag {
	if (/^(h+|hi|high|raised|elevated|very high|above|[↑▲⬆]+|\++)$/i.test(text)) return 'H';
	if (/^(l+|lo|low|very low|below|[↓▼⬇]+)$/i.test(text)) return 'L';
	return /^(n|normal)$/i.test(text) ? 'N' : '*';
}
