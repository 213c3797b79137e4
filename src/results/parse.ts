/** What follows a test's name in its line: value, unit, range, flag. Pure. */
import { type ReadNumber, readNumber } from './numbers.ts';
import { type Flag, type Token, tokenise } from './tokens.ts';

export interface Parsed {
	readonly number: ReadNumber;
	readonly comparator?: '<' | '>' | undefined;
	readonly unit?: string | undefined;
	readonly low?: number;
	readonly high?: number;
	/** The range leaves its ends out: `< 42`. */
	readonly isStrict: boolean;
	/** How many ranges there are. */
	readonly ranges: number;
	readonly flag?: Flag | undefined;
	/** Other numbers that could be the value. */
	readonly others: readonly Other[];
}

export interface Other {
	readonly value: number;
	readonly unit?: string | undefined;
}

/** How a sheet writes its numbers. */
export interface Numbers {
	/** It parts decimals by commas. */
	readonly isComma: boolean;
	/** Two numbers behind a value may be the ends of its range: no line of the sheet has two that fall. */
	readonly mayBeEnds: boolean;
}

export interface Range {
	readonly low?: number;
	readonly high?: number;
	readonly isStrict: boolean;
}

/** Words that may stand between a test's name and its value. */
const BEFORE_VALUE =
	/^(?:levels?|count|counts|serum|plasma|blood|total|calculated|calc|estimated|measured|result|results|value|is|was|are|were|of|at|stood|now|today|currently|ifcc|dcct|ngsp|hplc|fasting|random|non-fasting|nonfasting|non|ckd-epi|ckd|epi|mdrd|adjusted|corrected|concentration|venous|capillary|s|p|b|u|fs|absolute|abs|automated|auto|enzymatic|direct|by|came|back|remains|remained|has|been|risen|fallen|improved|dropped|gone|your|his|her|the|a|an|test|and|only|just|about|around|approximately|slightly|mildly|still|to|index|resting|left|right|sgpt|sgot|alt|ast|hs|bun|ratio|whole|ldl|hdl|tsh|r|chol|in|saturation|normal|very|rather|quite|elevated|units?|estimation|observation|basal|standardi[sz]ed|stable|come|came|down|up|went|gone|per|which|estimate|abbreviated|mdrd|this|admission|gtt|ogtt|post|pp|prandial|postprandial|load|expressed|older|old|newer|new|standard|your|sensitive|method|on|mean|also|again|even|gestational|screen|screening|challenge|after|side|had|have|confirmed|confirms|showed|shows|rose|fell|increased|decreased|reduced|climbed|suppressed|borderline|unchanged|steady|barely|well|much|better|worse|improving|further|nearly|almost|roughly|approx|acceptable|satisfactory|reassuring|discharge|admission|arrival|presentation|baseline|review|follow-up|settled|peaked|stabili[sz]ed|normali[sz]ed|recovered|plateaued|subsequently|initially|previously|latest|recent|repeat|most|by|then|ist|war|lag|liegt|beträgt|betrug|bei|entlassung|wieder|weiterhin|aktuell|jetzt|leicht|erhöht|erniedrigt|erhöhte|erhöhter|erhöhtes|normales|normaler|normale|gestiegen|gefallen|auf|rückläufig|gesamt|direkt|nuchter|nüchtern|totaal|frit|fritt|fast)[.:]?$/i;
/** Words that go on with a test's name. */
export function isNameWord(word: string): boolean {
	return BEFORE_VALUE.test(word.replace(/[,;()]/g, ''));
}

/** Words after a value after which a range may still come. */
const AFTER_VALUE =
	/^(?:within|outside|lab|laboratory|adults?|males?|females?|m|f|men|women|for|result|fasting|non|non-fasting|the|of|units?|value|values|is|was|which|and|your|biological|bio|your|our|slightly|mildly|very|a|little|bit|too|be|should|now|ifcc|ngsp|dcct|final|verified|optimal|desirable|goal|cutoff|cut-off|s|or|ok|in|than|lower|upper|limit|equivalent|approx|i\.e|mean|status|interpretation|random|children|smokers?|non-smokers?|pregnan\w+|(?:post|pre)menopausal|luteal|follicular|standard|healthy|usual|expected|flag|status|comment)[.:,]?$/i;

/**
 * @param text the rest of the line, without dates
 * @param isShort the value must follow at once
 * @param numbers how the sheet writes them
 * @returns `undefined` where no value follows
 */
export function parseAfterName(text: string, isShort: boolean, numbers: Numbers): Parsed | undefined {
	const tokens = tokenise(text.replace(TAKEN, ' '));
	if (isShort) {
		const first = withoutAside(tokens).find(
			(token) =>
				!['gap', 'dash', 'open', 'flag'].includes(token.kind) &&
				!(token.kind === 'word' && LINKS.test(token.text)),
		);
		if (
			!first ||
			(first.kind !== 'number' && first.kind !== 'less' && first.kind !== 'more' && first.kind !== 'unit')
		)
			return undefined;
	}
	return new Parser(tokens, { ...numbers, isColumn: COLUMN_NEXT.test(text) }).parse();
}

/** "K of 2.9", "Hb is 118" */
const LINKS =
	/^(?:of|is|was|at|on|by|now|today|discharge|admission|arrival|presentation|initially|has|had|been|remained|remains|stable|steady|fell|fallen|rose|risen|dropped|improved|to|still|then|only|ist|war|lag|bei|entlassung|aufnahme)$/i;

/** "K (serum) 4.1": without words in brackets. */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex(({ kind }) => kind === 'close');
	const isAside = tokens[0]?.kind === 'open' && tokens.slice(1, end).every(({ kind }) => kind === 'word');
	return isAside && end > 1 ? tokens.slice(end + 1) : tokens;
}

/** "Measured by the nurse on Monday was": how it came about. */
const TAKEN =
	/^\s+(?:measured|taken|done|checked|performed|recorded|tested|repeated|drawn)\b[^\d.,;:<>()\t]{0,60}?\s(?=(?:is|was|were|came back)\b)/i;

/** A line that holds a range and nothing else, under its result. */
export function parseRangeLine(
	text: string,
	isComma: boolean,
): Pick<Parsed, 'low' | 'high' | 'isStrict' | 'ranges'> | undefined {
	if (
		!/^\W*(?:(?:(?:the|your|our)\s+)?(?:ref(?:erence)?|normal|usual|healthy|expected|standard|range|(?:wo)?men|(?:fe)?males?)\b|\[|\()/i.test(
			text,
		)
	)
		return undefined;
	const { ranges } = new Parser(tokenise(text), { isComma, isRangeLine: true }).run();
	const [range] = ranges;
	return range && { ...range, ranges: ranges.length };
}

/** Says that no value follows. */
const NO_VALUE = /^(?:not|pending|awaited|ha?emoly[sz]ed|clotted|insufficient|cancelled|none)[.,]?$/i;

/** What is left of a name, and then a column's end or a colon. */
const COLUMN_NEXT = /^[^\d<>.;·\t]{0,50}(?:\t| {2,}|\||:)/;

/** "Folic acid 5 mg daily" is a medicine, "Hb 3 months ago" no value. */
const DOSE =
	/^(?:mgs?|g|mcg|micrograms?|milligrams?|ug|µg|iu|ml|tabs?|tablets?|caps?|capsules?|injections?|times|once|twice|daily|bd|od|tds|qds|nocte|weekly|monthly|years?|weeks?|days?|months?|hours?|hourly|minutes?|mins?)[.,]?$/i;

/** Whether a number before the word is an amount or a time. */
export function isDoseWord(word: string): boolean {
	return DOSE.test(word);
}

/** "We like it to be over 50" is a wish of somebody, and no range of a sheet. */
const WISH = /^(?:like|likes|prefer|want|wish|hope|ideally)$/i;

interface ParserOptions {
	readonly isComma: boolean;
	readonly mayBeEnds?: boolean;
	/** There is no value, only a range. */
	readonly isRangeLine?: boolean;
	readonly isColumn?: boolean;
}

class Parser {
	readonly #tokens: readonly Token[];
	readonly #isComma: boolean;
	readonly #mayBeEnds: boolean;
	readonly #isRangeLine: boolean;
	/** The name has a column of its own: whatever stands in it belongs to the name. */
	readonly #isColumn: boolean;
	readonly #numbers: { read: ReadNumber; comparator?: '<' | '>'; unit?: string; isInside: boolean }[] = [];
	readonly #ranges: Range[] = [];
	#flag: Flag | undefined;
	#loose: string | undefined;
	#depth = 0;
	#isRange = false;
	#isDose = false;

	constructor(
		tokens: readonly Token[],
		{ isComma, mayBeEnds = true, isRangeLine = false, isColumn = false }: ParserOptions,
	) {
		this.#tokens = tokens;
		this.#isComma = isComma;
		this.#mayBeEnds = mayBeEnds;
		this.#isColumn = isColumn;
		this.#isRangeLine = isRangeLine;
		this.#isRange = isRangeLine;
	}

	run(): { readonly ranges: readonly Range[] } {
		for (let at = 0; at < this.#tokens.length; ) {
			const next = this.#take(at);
			if (next === undefined) break;
			at = next;
		}
		return { ranges: this.#ranges };
	}

	parse(): Parsed | undefined {
		this.run();
		const outside = this.#numbers.filter(({ isInside }) => !isInside);
		const [first = this.#numbers[0]] = outside;
		// White cells are given as a share and as a count: the count is what its range is for.
		const count = outside.find(({ unit }) => unit !== undefined && !unit.startsWith('%'));
		const value =
			first?.unit?.startsWith('%') &&
			count &&
			/\//.test(count.unit ?? '') &&
			/10|\/[nuµμ]?l/i.test(count.unit ?? '')
				? count
				: first;
		if (!value || this.#isDose) return undefined;
		const isShare = (unit: string | undefined) => value === count && value !== first && unit?.startsWith('%');
		const others = this.#numbers.filter((each) => each !== value && !isShare(each.unit));
		const [range = this.#looseRange(others)] = this.#ranges;
		const isRangeOfOthers = range !== undefined && this.#ranges.length === 0;
		return {
			number: value.read,
			comparator: value.comparator,
			unit: value.unit ?? this.#loose ?? others.find(({ unit }) => unit)?.unit,
			isStrict: false,
			...range,
			ranges: this.#ranges.length,
			flag: this.#flag,
			others: isRangeOfOthers ? [] : others.map(({ read, unit }) => ({ value: read.value, unit })),
		};
	}

	/** Low and high in columns of their own. */
	#looseRange(others: readonly { readonly read: ReadNumber; readonly unit?: string }[]): Range | undefined {
		const [low, high] = others;
		if (
			!this.#mayBeEnds ||
			others.length !== 2 ||
			!low ||
			!high ||
			low.unit ||
			low.read.value >= high.read.value
		)
			return undefined;
		return { low: low.read.value, high: high.read.value, isStrict: false };
	}

	/** @returns where to go on; `undefined` at the result's end */
	#take(at: number): number | undefined {
		const token = this.#tokens[at] as Token;
		switch (token.kind) {
			case 'number':
				return this.#takeNumber(at, token);
			case 'less':
			case 'more':
				return this.#takeBound(at, token);
			case 'unit':
				this.#takeUnit(token.text);
				break;
			case 'flag':
				if (this.#numbers.length > 0) this.#flag ??= token.flag;
				break;
			case 'open':
				this.#depth++;
				break;
			case 'close':
				this.#depth = Math.max(0, this.#depth - 1);
				this.#isRange = this.#isRangeLine;
				break;
			case 'gap':
				// A range in a column before the value's ends with it.
				if (this.#ranges.length > 0 && this.#depth === 0 && !this.#hasValue())
					this.#isRange = this.#isRangeLine;
				break;
			case 'range-word':
				this.#isRange = true;
				break;
			case 'word':
				if (this.#depth > 0 && WISH.test(token.text)) return undefined;
				this.#isDose ||= this.#isAmount(at);
				if (!this.#mayGoOn(token.text) && !this.#isMark(at)) return undefined;
				break;
		}
		return at + 1;
	}

	#hasValue(): boolean {
		return this.#numbers.some(({ isInside }) => !isInside);
	}

	/** One word in a column of its own after the value: "AMBER", "final". */
	#isMark(at: number): boolean {
		const [before, after] = [this.#tokens[at - 1], this.#tokens[at + 1]];
		return (
			this.#numbers.length > 0 && before?.kind === 'gap' && (after === undefined || after.kind === 'gap')
		);
	}

	/** "Vitamin D 1000 units from the pharmacy", but not a column "Units". */
	#isAmount(at: number): boolean {
		const [before, word, after] = [this.#tokens[at - 1], this.#tokens[at], this.#tokens[at + 1]];
		const isUnits = word?.kind === 'word' && /^units?$/i.test(word.text);
		return isUnits && before?.kind === 'number' && after?.kind !== 'unit' && this.#ranges.length === 0;
	}

	/** "Neutrophils (6 lobes)" counts something else. */
	#isCount(at: number): boolean {
		const after = this.#tokens[at + 1];
		if (this.#depth === 0 || this.#hasValue() || after?.kind !== 'word') return false;
		return /^\p{Ll}{4,}$/u.test(after.text) && !AFTER_VALUE.test(after.text) && !isNameWord(after.text);
	}

	#mayGoOn(word: string): boolean {
		if (!this.#hasValue() && NO_VALUE.test(word)) return false;
		this.#isDose ||=
			this.#numbers.length > 0 && this.#ranges.length === 0 && this.#depth === 0 && DOSE.test(word);
		if (this.#depth > 0 || this.#isRange) return true;
		if (this.#numbers.length > 0) return AFTER_VALUE.test(word);
		return this.#isColumn || BEFORE_VALUE.test(word);
	}

	#takeNumber(at: number, token: Extract<Token, { kind: 'number' }>): number | undefined {
		const before = this.#tokens[at - 1];
		const isYear =
			before?.kind === 'word' && /^(?:in|since)$/i.test(before.text) && /^(?:19|20)\d{2}$/.test(token.text);
		if (isYear) return undefined;
		if (this.#isCount(at)) return at + 1;
		const low = readNumber(token.text, this.#isComma);
		let next = at + 1;
		if (this.#tokens[next]?.kind === 'unit' && this.#tokens[next + 1]?.kind === 'dash') next++;
		const end = this.#tokens[next + 1];
		if (this.#tokens[next]?.kind === 'dash' && end?.kind === 'number') {
			const high = readNumber(end.text, this.#isComma);
			if (low.value < high.value) {
				this.#ranges.push({ low: low.value, high: high.value, isStrict: false });
				this.#flag ??= end.flag;
				return next + 2;
			}
		}
		this.#numbers.push({ read: low, isInside: this.#depth > 0 || this.#isRange });
		this.#flag ??= token.flag;
		return at + 1;
	}

	/** `<5` is a value where there is none yet, and else a range; "max. 3.0 0.6" is a range before its value. */
	#takeBound(
		at: number,
		{ kind, mayBeValue }: Extract<Token, { kind: 'less' | 'more' }>,
	): number | undefined {
		const number = this.#tokens[at + 1];
		if (number?.kind !== 'number') return at + 1;
		const read = readNumber(number.text, this.#isComma);
		const isBefore = !mayBeValue && this.#tokens[at + 2]?.kind === 'number';
		const isRange = this.#depth > 0 || this.#isRange || this.#hasValue() || isBefore;
		if (!isRange && !mayBeValue && !this.#hasUsualBehind(at)) return undefined;
		if (isRange) {
			this.#ranges.push({ [kind === 'less' ? 'high' : 'low']: read.value, isStrict: true });
		} else {
			this.#numbers.push({ read, comparator: kind === 'less' ? '<' : '>', isInside: false });
			this.#flag ??= number.flag;
		}
		return at + 2;
	}

	/** "CRP is fine: under 1 mg/L (should be under 5)": the limit is told behind it. */
	#hasUsualBehind(at: number): boolean {
		const open = this.#tokens.findIndex(({ kind }, index) => index > at && kind === 'open');
		const word = open < 0 ? undefined : this.#tokens[open + 1];
		const isUsual = word?.kind === 'word' && /^(?:should|usual|usually|healthy)$/i.test(word.text);
		return this.#isColumn && (isUsual || word?.kind === 'range-word');
	}

	#takeUnit(text: string): void {
		const last = this.#numbers.at(-1);
		const before =
			this.#tokens[this.#tokens.findIndex((token) => token.kind === 'unit' && token.text === text) - 1];
		if (last && !last.unit && (before?.kind === 'number' || this.#ranges.length === 0)) last.unit = text;
		else this.#loose ??= text;
	}
}
