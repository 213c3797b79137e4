/** The checked files of a checklist -> the one JSON that the extension carries. Pure. */
import type { TriageFiles } from './files.ts';
import type { Condition, Question } from './schema.ts';
import { type Checklist, NOT_SURE } from './types.ts';

/** What the checklist's files say, and what opens their questions, worked out once each: thousands of answers share it. */
interface Source {
	readonly questions: readonly Question[];
	/** What opens a question, all at once, by question. */
	readonly opens: ReadonlyMap<string, readonly Condition[]>;
	readonly cases: ReadonlyMap<string, Condition>;
	readonly gates: Map<Condition, Condition>;
}

/**
 * Besides putting files together it works out what single conditions leave unsaid: an answer counts only
 * while its question is open and its option shown, and a sign counts as well when it is ticked in its other
 * words.
 */
export function compileChecklist(files: TriageFiles): Checklist {
	const { id, version, title, limits, levels, cases, modifiers, contradictions } = files.checklist.value;
	const questions = files.questions.value.questions;
	const source: Source = {
		questions,
		opens: new Map(questions.map((question) => [question.id, opensOf(question)])),
		cases: new Map(cases.map((one) => [one.id, one.when])),
		gates: new Map(),
	};
	const expand = <T extends { readonly when: Condition }>(items: readonly T[]): T[] =>
		items.map((item) => ({ ...item, when: withOtherWords(item.when, source) }));
	return {
		id,
		version,
		language: files.language,
		title,
		limits,
		levels,
		questions: questions.map((question) => ({
			...question,
			...gatesOf(source.opens.get(question.id) ?? [], source),
			options: question.options.map((option) => ({
				...option,
				...(option.when ? { when: gateOf(option.when, source) } : {}),
			})),
		})),
		cases: expand(cases),
		rules: files.rules.flatMap(({ value }) =>
			expand(value.rules).map((rule) => ({ ...rule, theme: value.theme })),
		),
		modifiers: expand(modifiers),
		contradictions: expand(contradictions),
		advisories: files.advisories.value.advisories.map((note) => ({
			...note,
			...(note.when ? { when: withOtherWords(note.when, source) } : {}),
		})),
		places: files.places.value.places,
		regions: files.regions.value.regions,
		sources: files.sources.value.sources,
	};
}

/** What opens a question, all at once: one all of whose options are conditional is open only while it has one to show. */
function opensOf({ opens, options }: Question): Condition[] {
	const shown = options.flatMap(({ when }) => (when ? [when] : []));
	return [...(opens ? [opens] : []), ...(shown.length < options.length ? [] : [{ any: shown }])];
}

type Atom = Extract<Condition, { readonly question: string }>;

/** Each answer with what opens it, and beside it the same sign in other words. Cases stay named. */
function withOtherWords(condition: Condition, source: Source): Condition {
	return replaceAtoms(condition, (atom) => {
		const others = source.questions.flatMap(({ id, options }) =>
			options
				.filter(({ sameAs }) => sameAs?.some((one) => atom.has.includes(one)))
				.map((option): Atom => ({ question: id, has: [option.id] })),
		);
		return anyOf([atom, ...others].flatMap((one) => opened(one, source)));
	});
}

/** The condition as it opens something: always the same object for the same one. */
function gateOf(condition: Condition, source: Source): Condition {
	const known = source.gates.get(condition);
	if (known) return known;
	const gate = gated(condition, source);
	source.gates.set(condition, gate);
	return gate;
}

function gatesOf(conditions: readonly Condition[], source: Source): Pick<Atom, 'opens'> {
	const [first, ...more] = conditions.map((one) => gateOf(one, source));
	if (!first) return {};
	return { opens: more.length === 0 ? first : { all: [first, ...more] } };
}

/**
 * Each answer with what opens it; cases are written out. What opens a question looks at first words only:
 * those of a later question would lead back to itself.
 */
function gated(condition: Condition, source: Source): Condition {
	if ('case' in condition) {
		const inner = source.cases.get(condition.case);
		return inner ? gateOf(inner, source) : condition;
	}
	if ('question' in condition) return anyOf(opened(condition, source));
	if ('not' in condition) return { not: gateOf(condition.not, source) };
	if ('all' in condition) return { all: condition.all.map((part) => gateOf(part, source)) };
	return { any: condition.any.map((part) => gateOf(part, source)) };
}

/** An answer, parted by what opens its options. */
function opened({ question, has }: Atom, source: Source): Atom[] {
	const asked = source.questions.find(({ id }) => id === question);
	const shown = (option: string) => asked?.options.find(({ id }) => id === option)?.when;
	const plain = has.filter((option) => option === NOT_SURE || !shown(option));
	// What shows an option opens its question too: only answers without an option of their own need that said.
	return [
		...(plain.length > 0
			? [{ question, has: plain, ...gatesOf(source.opens.get(question) ?? [], source) }]
			: []),
		...has
			.filter((option) => !plain.includes(option))
			.map((option) => {
				const gates = [asked?.opens, shown(option)].flatMap((gate) => (gate ? [gate] : []));
				return { question, has: [option], ...gatesOf(gates, source) };
			}),
	];
}

function anyOf(atoms: readonly Atom[]): Condition {
	const [only] = atoms;
	return only && atoms.length === 1 ? only : { any: atoms };
}

function replaceAtoms(condition: Condition, replace: (atom: Atom) => Condition): Condition {
	if ('question' in condition) return replace(condition);
	if ('case' in condition) return condition;
	if ('not' in condition) return { not: replaceAtoms(condition.not, replace) };
	if ('all' in condition) return { all: condition.all.map((part) => replaceAtoms(part, replace)) };
	return { any: condition.any.map((part) => replaceAtoms(part, replace)) };
}
