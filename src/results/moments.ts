/**
 * One test that a text gives twice with different values: which of them is the newest, words and days around each say. What is older goes;
 * where nothing tells, each gets that doubt. Pure.
 */
import { newestOf, type Order, ordersOf } from './dates.ts';
import { findNames } from './names.ts';
import { isSame, type LabResult } from './result.ts';
import { datesIn } from './tokens.ts';

/** Then, or at no certain time, or now. */
type Age = 'older' | 'unknown' | 'newest';

interface Moment {
	readonly age: Age;
	/** Of the beginning or the worst of an illness, as a sentence says: perhaps not the newest. */
	readonly isOfStay: boolean;
	readonly date: string | undefined;
}

/** Words that speak of an earlier time. */
const OLDER =
	/\b(?:(?:on|at|upon|since) (?:admission|arrival|presentation|entry|booking|diagnosis|baseline)|admission (?:bloods?|labs?|tests?|results?|values?)|admitted with|present(?:ed|ing) with|initial(?:ly)?|baseline|previous(?:ly)?|prior|last (?:time|visit|year|month|week|check|test|autumn|winter|spring|summer)|earlier|before (?:the )?(?:operation|surgery|treatment|starting)|pre-?op\w*|had been|used to be|(?:days?|weeks?|months?|years?) (?:ago|before|earlier)|peak(?:ed|ing)?|rose to|had risen to|climbed to|nadir|at (?:its|their) (?:worst|highest|lowest)|at first|to begin with|in (?:the )?(?:ED|ER|A&E|emergency department|emergency room|casualty)|bei (?:Aufnahme|Einweisung|Erstvorstellung)|Aufnahmelabor|initial|Vorwerte?|vorher|zuvor|bij (?:opname|binnenkomst)|eerder|vid (?:inkomst|inläggning|ankomst)|ved (?:indlæggelse|innkomst|innleggelse|ankomst)|à l['’](?:entrée|admission)|al ingreso|all['’]ingresso|przy przyjęciu)(?![\p{L}])/giu;
/** Words that speak of now, or of the last time that is told. */
const NEWEST =
	/\b(?:(?:at|on|by|before|prior to|upon|for) (?:the )?(?:day of )?(?:discharge|going home)|discharge (?:bloods?|labs?|tests?|results?|values?|hb|hgb|creatinine|inr)|(?:day|date|morning|time) of (?:his |her |the )?(?:discharge|going home)|today(?:'s|’s)?|now|latest|most recent(?:ly)?|current(?:ly)?|repeat(?:ed)?|re-?check(?:ed)?|this (?:morning|week|month|time|visit)|at (?:follow-?up|review|clinic)|(?:settled|recovered|improved|fallen|fell|dropped|come down|came down|down|risen|back) to|bei Entlassung|Entlassungslabor|aktuell\w*|jetzt|heute|zuletzt|bij (?:ontslag|controle)|nu|vandaag|vid (?:utskrivning|kontroll)|ved (?:udskrivelse|utskrivelse|utreise|kontrol\w*)|à la sortie|al alta|alla dimissione|przy wypisie)(?![\p{L}])/giu;

const OF_STAY =
	/\b(?:admission|arrival|admitted|present(?:ed|ing|ation)|initial|peak(?:ed|ing)?|nadir|Aufnahme|Einweisung|opname)\b/i;

/** A line over others: a heading, or a sentence that goes on below. */
const HEADING = /:\s*$|^[^\d.:]{4,60}$/;
/** A sentence ends. */
const END = /(?<=[\p{Ll}\d)%])[.!?;]\s+(?=[\p{Lu}(])/u;

/**
 * @param lines of the sheet with their dates, by the numbers that results have
 * @returns the results without those that are older than another of their test
 */
export function withoutOlderTold(
	results: readonly LabResult[],
	lines: readonly string[],
): readonly LabResult[] {
	const orders = ordersOf(lines.flatMap(datesIn));
	const sections = sectionsOf(lines);
	const groups = Map.groupBy(results.filter(isRead), (result) => `${result.test} ${stateIn(result, lines)}`);
	const kept = new Map<LabResult, LabResult | undefined>();
	for (const group of groups.values()) {
		const moments = group.map((result) => momentOf(result, lines, sections));
		if (!differ(group)) {
			for (const [at, result] of group.entries())
				if (moments[at]?.isOfStay) kept.set(result, doubted(result));
			continue;
		}
		settle(group, moments, orders, kept);
	}
	return results.flatMap((result) => (kept.has(result) ? (kept.get(result) ?? []) : [result]));
}

/** What is in doubt for other reasons puts no other value in doubt. */
function isRead({ doubt }: LabResult): boolean {
	return doubt === undefined || doubt === 'which-visit' || doubt === 'flag';
}

const FASTING =
	/\b(?:fasting|fasted|fast|FBS|FBG|FPG|BSF|nüchtern|nuchter|fastande|fastende|à jeun|ayunas|before)\b/i;
const FED =
	/\b(?:post\w*|PP|PPBS|PPG|after|random|RBS|RBG|non-?fasting|\d+ ?h(?:rs?|ours?)?|\d+ ?min(?:utes?)?|OGTT|GTT)\b/i;

/** Glucose is measured fasting and after a meal: these are two values, not one. */
function stateIn({ test, line }: LabResult, lines: readonly string[]): string {
	const text = test === 'glucose' ? (lines[line] ?? '') : '';
	return FED.exec(text)?.[0].toLowerCase() ?? (FASTING.test(text) ? 'fasting' : '');
}

/** Whether some of them can't both be true: the same amount in another unit can. */
function differ(group: readonly LabResult[]): boolean {
	return group.some((one, at) => group.slice(at + 1).some((other) => isOther(one, other)));
}

function isOther(one: LabResult, other: LabResult): boolean {
	if (one.value === other.value && one.comparator === other.comparator) return false;
	const isShare = (unit: string | undefined) => unit?.startsWith('%') ?? false;
	// White cells are given as a share and as a count.
	if (one.test !== 'hba1c' && isShare(one.unit) !== isShare(other.unit) && one.unit && other.unit)
		return false;
	return !isSame(one.test, one.value, one.unit, other);
}

function settle(
	group: readonly LabResult[],
	moments: readonly Moment[],
	orders: readonly Order[],
	kept: Map<LabResult, LabResult | undefined>,
): void {
	const ranks = ranksOf(moments, orders);
	const top = Math.max(...ranks);
	const best = group.filter((_result, at) => ranks[at] === top);
	for (const [at, result] of group.entries()) {
		const rivals = group.filter(
			(other, index) => isOther(result, other) && (ranks[index] ?? 0) >= (ranks[at] ?? 0),
		);
		if (rivals.length === 0) continue;
		const isOlder = ranks[at] === 0 && top > 0;
		const isToldNewest = best.some((other) => other !== result && isOther(result, other)) && isOlder;
		kept.set(result, isToldNewest ? undefined : doubted(result));
	}
}

const isDated = (moments: readonly Moment[]) => moments.every(({ date }) => date !== undefined);

/** What isn't of the newest day that is told is older; else words tell. */
function ranksOf(moments: readonly Moment[], orders: readonly Order[]): readonly number[] {
	const dates = [...new Set(moments.flatMap(({ date }) => date ?? []))];
	const newest = dates.length > 1 ? dates[newestOf(dates, orders) ?? -1] : undefined;
	const isAll = isDated(moments);
	return moments.map(({ age, date }) => {
		if (newest !== undefined && date !== undefined && date !== newest) return 0;
		return newest !== undefined && isAll ? 2 : { older: 0, unknown: 1, newest: 2 }[age];
	});
}

function doubted({ verdict: _verdict, ...result }: LabResult): LabResult {
	return { ...result, doubt: result.doubt ?? 'which-visit' };
}

/** For each line, the words of the heading that it stands under. */
function sectionsOf(lines: readonly string[]): readonly string[] {
	let section = '';
	return lines.map((line) => {
		const text = line.trim();
		if (isSection(text) && findNames(text).length === 0) section = text;
		return section;
	});
}

/** A heading over a part of the letter, and not over columns alone. */
function isSection(text: string): boolean {
	if (text === '' || !HEADING.test(text)) return false;
	return /:$/.test(text) || !/\p{Ll}/u.test(text) || ageIn(text, 'last') !== undefined;
}

/** Lines that a sentence goes on over at most. */
const LONGEST = 5;

function momentOf(
	{ test, value, line: at }: LabResult,
	lines: readonly string[],
	sections: readonly string[],
): Moment {
	const line = lines[at] ?? '';
	const names = findNames(line);
	const own = names.filter((each) => each.test === test);
	const name = own.find(({ end }) => stands(value, line.slice(end, end + 60))) ?? own[0];
	const start = name?.start ?? 0;
	const next = names.find((each) => each.start > start)?.start ?? line.length;
	const after = (line.slice(name?.end ?? 0, next).split(END)[0] ?? '').replace(/[,;]\s*$/, '');
	const isRow = /\t| {2,}/.test(line.trim());
	const above = isRow ? [] : linesAbove(lines, at);
	const before = ([...above, line.slice(0, start)].join(' ').split(END).at(-1) ?? '').trim();
	const date = datesIn(after)[0] ?? datesIn(before).at(-1) ?? datesIn(sections[at] ?? '')[0];
	const age =
		ageIn(after, 'first') ?? ageIn(before, 'last') ?? ageIn(sections[at] ?? '', 'last') ?? 'unknown';
	const isOfStay =
		!isRow && age === 'older' && OF_STAY.test(ageIn(after, 'first') === 'older' ? after : before);
	return { age, date, isOfStay };
}

/** Lines of the same sentence: up to an end of one, a heading or a row. */
function linesAbove(lines: readonly string[], at: number): readonly string[] {
	const above: string[] = [];
	for (let from = at - 1; from >= 0 && from >= at - LONGEST; from--) {
		const line = (lines[from] ?? '').trim();
		if (line === '' || /[.!?:]$|\t/.test(line)) break;
		above.unshift(line);
	}
	return above;
}

function stands(value: number, text: string): boolean {
	return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).some((number) => Number(number.replace(',', '.')) === value);
}

function ageIn(text: string, which: 'first' | 'last'): Age | undefined {
	const all = [
		...[...text.matchAll(OLDER)].map(({ index }) => ({ index, age: 'older' as const })),
		...[...text.matchAll(NEWEST)].map(({ index }) => ({ index, age: 'newest' as const })),
	].sort((a, b) => a.index - b.index);
	return all.at(which === 'first' ? 0 : -1)?.age;
}
