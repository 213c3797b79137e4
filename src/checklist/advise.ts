/**
 * Answers -> advice. Pure: the same answers give the same advice.
 *
 * Every rule whose condition holds gives its level, lifted by at most one step for what a person
 * lives with (diabetes, blood thinners, …), unless the rule says that this changes nothing; the most
 * urgent wins. "Not sure" about a warning sign counts as that question says. Questions without an
 * answer count as answered with no.
 */
import type { Source } from '../guide/schema.ts';
import { sourcesOf } from '../guide/sources.ts';
import { type Atom, atomsOf, type Cases, evaluate, evaluator, isNotSure, supportOf } from './condition.ts';
import type { Condition, Contradiction, LevelText, Modifier, Option, Question, Rule } from './schema.ts';
import {
	type Answers,
	type Checklist,
	type Level,
	moreUrgent,
	NONE,
	NOT_SURE,
	rank,
	type ThemedRule,
} from './types.ts';

export interface Reason {
	/** Id of the rule, or of the modifier, or `not-sure-…`. */
	readonly rule: string;
	readonly level: Level;
	readonly text: string;
	/** What the rule looks for, in clinicians' words. */
	readonly clinical?: string;
	/** The entry of the guide that explains more. */
	readonly entry?: string;
	/** The answers that led to it. */
	readonly answers: readonly GivenAnswer[];
	readonly sources: readonly Source[];
	/** The written policy that settles what sources leave open. */
	readonly policy?: string;
	/** Whether the level of the advice comes from it; the other reasons are less urgent. */
	readonly carries: boolean;
}

export interface GivenAnswer {
	readonly question: string;
	readonly option: string;
	/** The option in a few words. */
	readonly text: string;
}

/** Something that would make the advice more urgent. */
export interface Worsening {
	readonly rule: string;
	readonly level: Level;
	readonly question: string;
	readonly option: string;
	readonly text: string;
}

export interface Note {
	readonly id: string;
	readonly text: string;
	readonly sources: readonly Source[];
}

/** One line of `--explain`: how a rule stands to the answers. */
export interface Explanation {
	readonly rule: string;
	readonly level: Level;
	/** `fired`, or `nearly`: one more answer would make it fire. */
	readonly state: 'fired' | 'nearly';
	/** Nearly: the answers of which one would be enough. Fired: the answers that led to it. */
	readonly answers: readonly GivenAnswer[];
}

export interface Advice {
	readonly level: Level;
	readonly words: LevelText;
	/** Only the words stand on the page, with the lines that listen. */
	readonly alone: boolean;
	/** First the one of the complaint that carries the level, then what makes it sooner, then the rest by urgency. */
	readonly reasons: readonly Reason[];
	readonly wouldBeMoreUrgent: readonly Worsening[];
	readonly meanwhile: readonly Note[];
	readonly mayAsk: readonly Note[];
	/** Answers that can't both be true; the more careful reading was used. */
	readonly contradictions: readonly Contradiction[];
	readonly explain: readonly Explanation[];
}

const MOST_WORSENINGS = 7;
/** Signs that nobody watches for beside a sore foot; they were asked. */
const ANYBODY = 'anybody';

export function advise(checklist: Checklist, given: Answers): Advice {
	const { cases, answers, fired, unsure, active, base, level } = judge(checklist, given);
	const lifting =
		level === base
			? []
			: active.filter(
					(modifier) =>
						fired.some((rule) => levelFrom(rule, [modifier]) === level) ||
						unsure.some(({ notSure }) => notSure && lifted(notSure.level, [modifier]) === level),
				);
	const nearly = checklist.rules.flatMap((rule) => {
		const missing = fired.includes(rule) ? [] : oneAway(rule, answers, cases, checklist);
		return missing.length > 0 ? [{ rule, missing }] : [];
	});
	const main = fired.filter((rule) => levelFrom(rule, active) === level);
	const notes = (rules: readonly ThemedRule[], pick: (rule: ThemedRule) => readonly string[]) =>
		notesOf(checklist, rules.flatMap(pick), answers, cases);
	const urgent = !moreUrgent('today', level);
	// Calm words about a small thing would make an urgent one look small.
	const told = fired.filter((rule) => rule.level !== 'self-care' || base === 'self-care');
	const alone = fired.find((rule) => rule.alone);
	const says = alone ?? main.find((rule) => rule.says);
	return {
		level,
		words: { ...checklist.levels[level], ...says?.says },
		alone: alone !== undefined,
		reasons: inOrder(
			[
				...unsure.map((question) => ({
					...unsureReason(question),
					carries: lifted(question.notSure?.level ?? 'outside', active) === level,
				})),
				...told.map((rule) => ({
					...ruleReason(rule, answers, cases, checklist),
					carries: main.includes(rule),
				})),
			]
				// Beside an emergency whatever is less would only take time.
				.filter((reason) => level !== 'emergency' || reason.level === 'emergency'),
			lifting.map((modifier) => ({
				...modifierReason(modifier, level, answers, cases, checklist),
				carries: true,
			})),
		),
		wouldBeMoreUrgent: worsenings(
			nearly.filter(({ rule }) => moreUrgent(rule.level, level) && rule.theme !== ANYBODY),
			new Set(fired.map((rule) => rule.theme)),
			checklist,
		),
		// When it is urgent only what the urgent thing needs: tips for the rest could contradict it.
		meanwhile: notes(urgent ? main : [...main, ...fired], (rule) => rule.meanwhile),
		mayAsk: notes([...main, ...fired], (rule) => rule.mayAsk),
		contradictions: checklist.contradictions.filter((one) => evaluate(one.when, answers, cases) === true),
		explain: [
			...fired.map((rule) => ({
				rule: rule.id,
				level: rule.level,
				state: 'fired' as const,
				answers: withWords(supportOf(rule.when, answers, cases), checklist),
			})),
			...nearly.map(({ rule, missing }) => ({
				rule: rule.id,
				level: rule.level,
				state: 'nearly' as const,
				answers: withWords(missing, checklist),
			})),
		],
	};
}

/** A reader came with the complaint: what makes it sooner stands right behind it. */
function inOrder(complaints: readonly Reason[], lifting: readonly Reason[]): Reason[] {
	const [first, ...rest] = complaints.toSorted(
		(a, b) => Number(b.carries) - Number(a.carries) || rank(a.level) - rank(b.level),
	);
	return [...(first ? [first] : []), ...lifting, ...rest];
}

/** The level alone: what `advise` gives, without its words. */
export function levelOf(checklist: Checklist, answers: Answers): Level {
	return judge(checklist, answers).level;
}

/** Which rules and modifiers hold, and the level they come to. */
function judge(checklist: Checklist, given: Answers) {
	const cases = casesOf(checklist);
	const answers = complete(checklist, given);
	const truthOf = evaluator(answers, cases);
	const holds = ({ when }: { readonly when: Condition }) => truthOf(when) === true;
	const fired = checklist.rules.filter(holds);
	const active = checklist.modifiers.filter(holds);
	const unsure = checklist.questions.filter((question) => question.notSure && isNotSure(answers, question));
	const doubts = unsure.map(({ notSure }) => notSure?.level ?? 'outside');
	const base = mostUrgent([...fired.map((rule) => rule.level), ...doubts]);
	const level = mostUrgent([
		...fired.map((rule) => levelFrom(rule, active)),
		...doubts.map((doubt) => lifted(doubt, active)),
	]);
	return { cases, answers, fired, active, unsure, base, level };
}

/** The most urgent of some levels; `outside` if there are none. */
export function mostUrgent(levels: readonly Level[]): Level {
	return levels.reduce<Level>((most, level) => (moreUrgent(level, most) ? level : most), 'outside');
}

/** What a rule comes to with these modifiers, less those that don't touch it. */
export function levelFrom(rule: Rule, modifiers: readonly Modifier[]): Level {
	return lifted(
		rule.level,
		modifiers.filter(({ id }) => !rule.unlifted.includes(id)),
	);
}

/** The level after the modifiers: each may lift it, by one step in all. */
export function lifted(base: Level, modifiers: readonly Modifier[]): Level {
	const steps = modifiers.flatMap((modifier) => modifier.lifts.filter((step) => step.from === base));
	return steps.reduce<Level>((most, step) => (moreUrgent(step.to, most) ? step.to : most), base);
}

/** Named conditions of a checklist by id. */
export function casesOf(checklist: Checklist): Cases {
	return new Map(checklist.cases.map((one) => [one.id, one.when]));
}

/** Every question gets an answer: what was left open counts as none of it. */
function complete(checklist: Checklist, answers: Answers): Answers {
	return Object.fromEntries(checklist.questions.map(({ id }) => [id, answers[id] ?? [NONE]]));
}

/** The options of which one more would make a rule fire. */
function oneAway(rule: ThemedRule, answers: Answers, cases: Cases, checklist: Checklist): Atom[] {
	const atoms = new Map(atomsOf(rule.when, cases).map((atom) => [`${atom.question} ${atom.option}`, atom]));
	return [...atoms.values()].filter((atom) => {
		const question = checklist.questions.find(({ id }) => id === atom.question);
		const option = question?.options.find(({ id }) => id === atom.option);
		const answer = answers[atom.question] ?? [];
		if (!question || !option || option.sameAs || answer.includes(atom.option)) return false;
		const kept = answer.filter((id) => id !== NONE && !excludes(question, option, id));
		const changed = { ...answers, [question.id]: [...kept, option.id] };
		return evaluate(rule.when, changed, cases) === true;
	});
}

/** Whether choosing `option` means that `other` is not chosen. */
function excludes(question: Question, option: Option, other: string): boolean {
	if (question.kind === 'single') return true;
	const group = question.groups.find(({ id }) => id === option.group);
	return (
		group?.pick === 'one' && question.options.some(({ id, group: of }) => id === other && of === group.id)
	);
}

function worsenings(
	nearly: readonly { readonly rule: ThemedRule; readonly missing: readonly Atom[] }[],
	themes: ReadonlySet<string>,
	checklist: Checklist,
): Worsening[] {
	const redFlags = new Set(checklist.questions.filter((question) => question.redFlags).map(({ id }) => id));
	const seen = new Set<string>();
	return nearly
		.flatMap(({ rule, missing }) => missing.map((atom) => ({ rule, atom })))
		.filter(({ atom }) => redFlags.has(atom.question))
		.sort(
			(a, b) =>
				Number(themes.has(b.rule.theme)) - Number(themes.has(a.rule.theme)) ||
				rank(a.rule.level) - rank(b.rule.level),
		)
		.filter(({ atom }) => {
			const key = `${atom.question} ${atom.option}`;
			return seen.has(key) ? false : seen.add(key);
		})
		.slice(0, MOST_WORSENINGS)
		.map(({ rule, atom }) => ({
			rule: rule.id,
			level: rule.level,
			...atom,
			text: withWords([atom], checklist)[0]?.text ?? atom.option,
		}));
}

function ruleReason(
	rule: ThemedRule,
	answers: Answers,
	cases: Cases,
	checklist: Checklist,
): Omit<Reason, 'carries'> {
	return {
		rule: rule.id,
		level: rule.level,
		text: rule.reason,
		clinical: rule.clinical,
		...(rule.entry ? { entry: rule.entry } : {}),
		answers: withWords(supportOf(rule.when, answers, cases), checklist),
		sources: sourcesOf(checklist.sources, rule.sources),
		...(rule.policy ? { policy: rule.policy } : {}),
	};
}

function modifierReason(
	modifier: Modifier,
	level: Level,
	answers: Answers,
	cases: Cases,
	checklist: Checklist,
): Omit<Reason, 'carries'> {
	return {
		rule: modifier.id,
		level,
		text: modifier.reason,
		answers: withWords(supportOf(modifier.when, answers, cases), checklist),
		sources: sourcesOf(checklist.sources, modifier.sources),
		...(modifier.policy ? { policy: modifier.policy } : {}),
	};
}

function unsureReason(question: Question): Omit<Reason, 'carries'> {
	return {
		rule: `not-sure-${question.id}`,
		level: question.notSure?.level ?? 'outside',
		text: question.notSure?.reason ?? '',
		answers: [{ question: question.id, option: NOT_SURE, text: 'not sure' }],
		sources: [],
		policy: 'not-sure',
	};
}

function notesOf(checklist: Checklist, ids: readonly string[], answers: Answers, cases: Cases): Note[] {
	return [...new Set(ids)].flatMap((id) => {
		const note = checklist.advisories.find((one) => one.id === id);
		if (!note || note.unless.some((other) => ids.includes(other))) return [];
		if (note.when && evaluate(note.when, answers, cases) !== true) return [];
		return [{ id, text: note.text, sources: sourcesOf(checklist.sources, note.sources) }];
	});
}

/** Chosen options with their words. */
function withWords(atoms: readonly Atom[], checklist: Checklist): GivenAnswer[] {
	const unique = new Map(atoms.map((atom) => [`${atom.question} ${atom.option}`, atom]));
	return [...unique.values()].map(({ question, option }) => ({
		question,
		option,
		text:
			checklist.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.short ??
			(option === NOT_SURE ? 'not sure' : option),
	}));
}
