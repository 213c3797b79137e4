/** The words of a question, and which of them it says aren't so. Pure. */

export interface Token {
	readonly word: string;
	/**
	 * The question says that this isn't so. `thing`: "no chest pain". `doing`: "does not fade", which may be a sign by itself
	 * where something comes before it.
	 */
	readonly denied?: 'thing' | 'doing';
}

/** Words that deny what follows, unless they are part of what is said: "no idea why my chest hurts" denies nothing. */
const DENIES = new Set(
	'no not without never neither nor denies deny dont doesnt didnt havent hasnt isnt arent wasnt'.split(' '),
);
const DENIES_THINGS = new Set(['no', 'without', 'never', 'neither', 'nor', 'denies', 'deny']);
const DENIES_NOTHING = new Set(
	(
		'idea sure know just only stop stopped stopping relief better understand longer matter able going improving helping ' +
		'want help working breathing breathe pee wee move feel wake waking responding sleep tell think believe let go ' +
		'clue reason point future better easing settling improve ease feeling sensation pulse control strength movement response'
	).split(' '),
);
/** Where a denial ends. */
const ENDS_DENIAL = new Set(
	'but just only however though although because except since now yet still when while then until so'.split(
		' ',
	),
);
const MOST_DENIED = 7;

export function tokensOf(question: string): Token[] {
	const tokens: Token[] = [];
	const clauses = question
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’‘`´]/g, '')
		.toLowerCase()
		.split(/(?<!\d)[.]|[.](?!\d)|[,;:!?()\n]+|\s[-–—]\s/);
	for (const clause of clauses) {
		let left = 0;
		let denies: 'thing' | 'doing' = 'thing';
		const words = clause.split(/[^a-z0-9]+/).filter(Boolean);
		words.forEach((word, at) => {
			if (ENDS_DENIAL.has(word)) left = 0;
			tokens.push(left > 0 ? { word, denied: denies } : { word });
			if (left > 0) left--;
			const next = words[at + 1] ?? '';
			const after = words[at + 2] ?? '';
			if (!DENIES.has(word) || DENIES_NOTHING.has(next) || after === 'sure' || isUnheardOf(words, at)) return;
			left = MOST_DENIED;
			denies = DENIES_THINGS.has(word) ? 'thing' : 'doing';
		});
	}
	return tokens;
}

/** A question without what it says isn't so: "no chest pain, just heartburn" is about heartburn. */
export function withoutDenied(question: string): string {
	return tokensOf(question)
		.filter(({ denied }) => !denied)
		.map(({ word }) => word)
		.join(' ');
}

/** "Never had chest pain like this": it is there now. */
function isUnheardOf(words: readonly string[], at: number): boolean {
	return (
		words[at] === 'never' &&
		/\b(before|like this|such|so bad|this bad|until|till)\b/.test(words.slice(at).join(' '))
	);
}
