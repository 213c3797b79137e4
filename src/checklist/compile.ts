/** The checked files of a checklist -> the one JSON that the extension carries. Pure. */
import type { TriageFiles } from './files.ts';
import type { Condition, Question } from './schema.ts';
import { type Checklist, NOT_SURE } from './types.ts';

type RawCases = ReadonlyMap<string, Condition>;

/**
 * Besides putting files together it works out what single conditions leave unsaid: an answer counts only
 * while its question is open and its option shown, and a sign counts as well when it is ticked in its other
 * words.
 */
export function compileChecklist(files: TriageFiles): Checklist {
	const { id, version, title, limits, levels, cases, modifiers, contradictions } = files.checklist.value;
	const questions = files.questions.value.questions;
	const raw: RawCases = new Map(cases.map((one) => [one.id, one.when]));
	const expand = <T extends { readonly when: Condition }>(items: readonly T[]): T[] =>
		items.map((item) => ({ ...item, when: withOtherWords(item.when, questions, raw) }));
	const gate = (condition: Condition) => gated(condition, questions, raw);
	return {
		id,
		version,
		language: files.language,
		title,
		limits,
		levels,
		questions: questions.map(openOnlyWithOptions).map((question) => ({
			...question,
			...(question.opens ? { opens: gate(question.opens) } : {}),
			options: question.options.map((option) => ({
				...option,
				...(option.when ? { when: gate(option.when) } : {}),
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
			...(note.when ? { when: withOtherWords(note.when, questions, raw) } : {}),
		})),
		places: files.places.value.places,
		regions: files.regions.value.regions,
		sources: files.sources.value.sources,
	};
}

/** A question all of whose options are conditional is open only while it has one to show. */
function openOnlyWithOptions(question: Question): Question {
	const gates = question.options.flatMap(({ when }) => (when ? [when] : []));
	if (gates.length < question.options.length) return question;
	const opens: Condition = { any: gates };
	return { ...question, opens: question.opens ? { all: [question.opens, opens] } : opens };
}

type Atom = Extract<Condition, { readonly question: string }>;

/** Each answer with what opens it, and beside it the same sign in other words. Cases stay named. */
function withOtherWords(condition: Condition, questions: readonly Question[], raw: RawCases): Condition {
	return replaceAtoms(condition, (atom) => {
		const others = questions.flatMap(({ id, options }) =>
			options
				.filter(({ sameAs }) => sameAs?.some((one) => atom.has.includes(one)))
				.map((option): Atom => ({ question: id, has: [option.id] })),
		);
		return anyOf([atom, ...others].flatMap((one) => opened(one, questions, raw)));
	});
}

/**
 * Each answer with what opens it; cases are written out. What opens a question looks at first words only:
 * those of a later question would lead back to itself.
 */
function gated(condition: Condition, questions: readonly Question[], raw: RawCases): Condition {
	if ('case' in condition) {
		const inner = raw.get(condition.case);
		return inner ? gated(inner, questions, raw) : condition;
	}
	if ('question' in condition) return anyOf(opened(condition, questions, raw));
	if ('not' in condition) return { not: gated(condition.not, questions, raw) };
	if ('all' in condition) return { all: condition.all.map((part) => gated(part, questions, raw)) };
	return { any: condition.any.map((part) => gated(part, questions, raw)) };
}

/** An answer, parted by what opens its options. */
function opened({ question, has }: Atom, questions: readonly Question[], raw: RawCases): Atom[] {
	const asked = questions.find(({ id }) => id === question);
	const gates = (ids: readonly (Condition | undefined)[]): Pick<Atom, 'opens'> => {
		const parts = ids.flatMap((one) => (one ? [gated(one, questions, raw)] : []));
		const [first, ...more] = parts;
		if (!first) return {};
		return { opens: more.length === 0 ? first : { all: parts } };
	};
	const shown = (option: string) => asked?.options.find(({ id }) => id === option)?.when;
	const plain = has.filter((option) => option === NOT_SURE || !shown(option));
	// What shows an option opens its question too: only answers without an option of their own need that said.
	const opens = asked && openOnlyWithOptions(asked).opens;
	return [
		...(plain.length > 0 ? [{ question, has: plain, ...gates([opens]) }] : []),
		...has
			.filter((option) => !plain.includes(option))
			.map((option) => ({ question, has: [option], ...gates([asked?.opens, shown(option)]) })),
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
