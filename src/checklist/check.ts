/**
 * What the schemas can't say about the checklist: ids that lead nowhere, rules that contradict each
 * other or can never fire, urgent rules without a page that was read, texts that are too hard.
 */
import { hostOf } from '../guide/address.ts';
import { type Publisher, publisherOf } from '../guide/check-sources.ts';
import type { Problem } from '../guide/parse.ts';
import { readingGrade, wordsOf } from '../guide/readability.ts';
import { casesOf } from './advise.ts';
import { compileChecklist } from './compile.ts';
import { mentionedBy } from './condition.ts';
import type { TriageFiles } from './files.ts';
import type { Condition, Question, Rule } from './schema.ts';
import { type Checklist, moreUrgent, NOT_SURE } from './types.ts';
import { witnessOf } from './witness.ts';
import { AUDIENCES, checklistFor } from './words.ts';

/** Hardest text allowed, in US school grades. */
export const TRIAGE_GRADE = 7;
/** Below this many words a grade says nothing: "Diabetes." alone would be far beyond school. */
const GRADE_WORDS = 7;

export interface TriageCheckOptions {
	/** Today, as YYYY-MM-DD. */
	readonly today: string;
	/** Ids of the guide's entries, to check links against. Left out: links are not checked. */
	readonly entries?: ReadonlySet<string>;
	readonly publishers: readonly Publisher[];
}

type Report = (file: Located, path: readonly PropertyKey[], message: string) => void;
interface Located {
	readonly file: string;
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** All problems of the checklist as a whole. */
export function checkTriage(files: TriageFiles, options: TriageCheckOptions): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (file, path, message) =>
		problems.push({ file: file.file, line: file.lineOf(path), field: path.join('.'), message });
	checkIds(files, report);
	const knots = checkCases(files, report);
	checkReferences(files, options, report);
	checkSources(files, options, report);
	checkModifiers(files, report);
	if (knots > 0 || problems.length > 0) return problems;
	checkRules(files, report);
	for (const { at, text, grade } of gradedTexts(compileChecklist(files))) {
		if (grade <= TRIAGE_GRADE) break;
		report(
			files.checklist,
			[],
			`${at}: reading grade ${grade.toFixed(1)}, expected at most ${TRIAGE_GRADE}: "${text}"`,
		);
	}
	return problems;
}

/** Every text that a reader sees, with where it stands. */
function readerTexts(checklist: Checklist): { readonly at: string; readonly text: string }[] {
	return [
		{ at: 'title', text: checklist.title },
		...checklist.limits.map((text, index) => ({ at: `limits.${index}`, text })),
		...Object.entries(checklist.levels).flatMap(([level, words]) =>
			Object.entries(words).map(([field, text]) => ({ at: `levels.${level}.${field}`, text })),
		),
		...checklist.questions.flatMap(({ id, text, help, options, notSure }) => [
			{ at: `${id}.text`, text },
			...(help ? [{ at: `${id}.help`, text: help }] : []),
			...(notSure ? [{ at: `${id}.notSure`, text: notSure.reason }] : []),
			...options.flatMap((option) => [
				{ at: `${id}.${option.id}`, text: option.text },
				...(option.help ? [{ at: `${id}.${option.id}.help`, text: option.help }] : []),
			]),
		]),
		...checklist.rules.flatMap(({ id, reason, says }) => [
			{ at: `rule ${id}`, text: reason },
			...Object.values(says ?? {}).map((text) => ({ at: `rule ${id} says`, text })),
		]),
		...checklist.modifiers.map(({ id, reason }) => ({ at: `modifier ${id}`, text: reason })),
		...checklist.contradictions.map(({ id, text }) => ({ at: `contradiction ${id}`, text })),
		...checklist.advisories.map(({ id, text }) => ({ at: `advisory ${id}`, text })),
	];
}

interface GradedText {
	readonly at: string;
	readonly text: string;
	readonly grade: number;
}

/** Every text that is long enough for a grade, the hardest first. */
export function gradedTexts(checklist: Checklist): GradedText[] {
	const spoken = AUDIENCES.flatMap((audience) => readerTexts(checklistFor(checklist, audience)));
	const unique = [...new Map(spoken.map((one) => [one.text, one])).values()];
	return unique
		.filter(({ text }) => wordsOf(text).length >= GRADE_WORDS)
		.map(({ at, text }) => ({ at, text, grade: readingGrade(/[.!?]$/.test(text) ? text : `${text}.`) }))
		.sort((a, b) => b.grade - a.grade);
}

function checkIds(files: TriageFiles, report: Report): void {
	const unique = (
		items: readonly { readonly id: string; readonly at: Located; readonly path: PropertyKey[] }[],
		what: string,
	) => {
		const seen = new Map<string, Located>();
		for (const { id, at, path } of items) {
			const first = seen.get(id);
			if (first) report(at, path, `${what} "${id}" is also in ${first.file}: expected each id once`);
			else seen.set(id, at);
		}
	};
	unique(
		files.rules.flatMap((file) =>
			file.value.rules.map(({ id }, index) => ({ id, at: file, path: ['rules', index, 'id'] })),
		),
		'rule',
	);
	const list = <T extends { readonly id: string }>(
		file: Located,
		key: string,
		items: readonly T[],
		what: string,
	) =>
		unique(
			items.map(({ id }, index) => ({ id, at: file, path: [key, index, 'id'] })),
			what,
		);
	list(files.questions, 'questions', files.questions.value.questions, 'question');
	unique(
		files.questions.value.questions.flatMap(({ options }, at) =>
			options.map(({ id }, index) => ({
				id,
				at: files.questions,
				path: ['questions', at, 'options', index, 'id'],
			})),
		),
		'option',
	);
	files.questions.value.questions.forEach((question, at) => {
		question.groups.forEach(({ id: group, whole }, index) => {
			for (const missing of whole
				.flatMap(({ options }) => options)
				.filter((one) => !isIn(question, group, one))) {
				report(
					files.questions,
					['questions', at, 'groups', index, 'whole'],
					`no option "${missing}" in group ${group} of ${question.id}`,
				);
			}
		});
		question.options.forEach((option, index) => {
			if (option.group && !question.groups.some(({ id }) => id === option.group)) {
				report(
					files.questions,
					['questions', at, 'options', index, 'group'],
					`no group "${option.group}" in ${question.id}`,
				);
			}
		});
	});
	list(files.checklist, 'cases', files.checklist.value.cases, 'case');
	list(files.checklist, 'modifiers', files.checklist.value.modifiers, 'modifier');
	list(files.advisories, 'advisories', files.advisories.value.advisories, 'advisory');
	list(files.places, 'places', files.places.value.places, 'place');
	list(files.sources, 'sources', files.sources.value.sources, 'source');
}

function isIn({ options }: Question, group: string, option: string): boolean {
	return options.some((one) => one.id === option && one.group === group);
}

/** Named conditions must exist and not lead back to themselves. Returns how many do. */
function checkCases(files: TriageFiles, report: Report): number {
	const cases = new Map(files.checklist.value.cases.map(({ id, when }) => [id, when]));
	let knots = 0;
	files.checklist.value.cases.forEach(({ id }, index) => {
		const trail: string[] = [];
		const leadsBack = (name: string): boolean => {
			if (trail.includes(name)) return name === id;
			trail.push(name);
			return casesIn(cases.get(name)).some((inner) => inner === id || leadsBack(inner));
		};
		if (leadsBack(id)) {
			knots++;
			report(
				files.checklist,
				['cases', index],
				`case "${id}" leads back to itself: ${[...trail, id].join(' -> ')}`,
			);
		}
	});
	return knots;
}

/** Named conditions replaced by what they stand for. */
function writtenOut(
	condition: Condition,
	cases: readonly { readonly id: string; readonly when: Condition }[],
): Condition {
	if ('question' in condition) return condition;
	if ('case' in condition) {
		const inner = cases.find(({ id }) => id === condition.case);
		return inner ? writtenOut(inner.when, cases) : { any: [] };
	}
	if ('not' in condition) return { not: writtenOut(condition.not, cases) };
	if ('all' in condition) return { all: condition.all.map((part) => writtenOut(part, cases)) };
	return { any: condition.any.map((part) => writtenOut(part, cases)) };
}

function casesIn(condition: Condition | undefined): string[] {
	if (!condition || 'question' in condition) return [];
	if ('case' in condition) return [condition.case];
	if ('not' in condition) return casesIn(condition.not);
	return ('all' in condition ? condition.all : condition.any).flatMap(casesIn);
}

function checkReferences(files: TriageFiles, { entries }: TriageCheckOptions, report: Report): void {
	const { questions } = files.questions.value;
	const { cases, modifiers, contradictions } = files.checklist.value;
	const condition = (file: Located, path: readonly PropertyKey[], when: Condition): void => {
		for (const { question, option } of mentionedBy(when)) {
			const asked = questions.find(({ id }) => id === question);
			if (!asked) report(file, path, `no question "${question}"`);
			else if (option !== NOT_SURE && !asked.options.some(({ id }) => id === option))
				report(file, path, `no option "${option}" in ${question}`);
		}
		for (const name of casesIn(when)) {
			if (!cases.some(({ id }) => id === name)) report(file, path, `no case "${name}"`);
		}
	};
	for (const [key, items] of Object.entries({ cases, modifiers })) {
		items.forEach(({ when }, index) => {
			condition(files.checklist, [key, index, 'when'], when);
		});
	}
	contradictions.forEach(({ when, ask }, index) => {
		condition(files.checklist, ['contradictions', index, 'when'], when);
		if (!questions.some(({ id }) => id === ask))
			report(files.checklist, ['contradictions', index, 'ask'], `no question "${ask}"`);
	});
	const inOrder = questions.map(({ id }) => id);
	const gate = (path: readonly PropertyKey[], when: Condition, at: number): void => {
		condition(files.questions, path, when);
		for (const { question } of mentionedBy(writtenOut(when, cases))) {
			if (inOrder.indexOf(question) >= at)
				report(files.questions, path, `"${question}" is not asked before "${inOrder[at]}"`);
		}
	};
	const options = new Set(questions.flatMap((question) => question.options.map(({ id }) => id)));
	questions.forEach((question, at) => {
		if (question.opens) gate(['questions', at, 'opens'], question.opens, at);
		for (const one of question.joins ?? []) {
			if (!inOrder.slice(0, at).includes(one))
				report(files.questions, ['questions', at, 'joins'], `"${one}" is no earlier question`);
		}
		question.options.forEach(({ when, sameAs }, index) => {
			const path = ['questions', at, 'options', index];
			if (when) gate([...path, 'when'], when, at);
			for (const one of sameAs ?? []) {
				if (!options.has(one)) report(files.questions, [...path, 'sameAs'], `no option "${one}"`);
			}
		});
	});
	const notes = new Set(files.advisories.value.advisories.map(({ id }) => id));
	files.advisories.value.advisories.forEach(({ when, unless }, index) => {
		if (when) condition(files.advisories, ['advisories', index, 'when'], when);
		for (const id of unless) {
			if (!notes.has(id)) report(files.advisories, ['advisories', index, 'unless'], `no advisory "${id}"`);
		}
	});
	for (const file of files.rules) {
		file.value.rules.forEach((rule, index) => {
			condition(file, ['rules', index, 'when'], rule.when);
			for (const field of ['meanwhile', 'mayAsk'] as const) {
				for (const id of rule[field]) {
					if (!notes.has(id)) report(file, ['rules', index, field], `no advisory "${id}"`);
				}
			}
			for (const id of rule.unlifted) {
				if (!modifiers.some((modifier) => modifier.id === id))
					report(file, ['rules', index, 'unlifted'], `no modifier "${id}"`);
			}
			if (entries && rule.entry && !entries.has(rule.entry)) {
				report(file, ['rules', index, 'entry'], `no entry "${rule.entry}"`);
			}
		});
	}
	const places = new Set(questions.find(({ kind }) => kind === 'map')?.options.map(({ id }) => id));
	files.places.value.places.forEach(({ id, entry }, index) => {
		if (!places.has(id))
			report(files.places, ['places', index, 'id'], `no place "${id}" in the map question`);
		if (entries && entry && !entries.has(entry))
			report(files.places, ['places', index, 'entry'], `no entry "${entry}"`);
	});
}

function checkSources(files: TriageFiles, { today, publishers }: TriageCheckOptions, report: Report): void {
	const sources = new Map(files.sources.value.sources.map((source) => [source.id, source]));
	const used = new Set<string>();
	const use = (file: Located, path: readonly PropertyKey[], ids: readonly string[]): void => {
		for (const id of ids) {
			used.add(id);
			if (!sources.has(id)) report(file, path, `no source "${id}"`);
		}
	};
	for (const file of files.rules) {
		file.value.rules.forEach((rule, index) => {
			const path = ['rules', index, 'sources'];
			use(file, path, rule.sources);
			if (rule.sources.length === 0 && !rule.policy)
				report(file, path, `rule "${rule.id}": expected a source or a policy`);
			const read = rule.sources.some((id) => sources.get(id)?.evidence === 'page');
			if (rule.level === 'emergency' && !read) {
				report(file, path, `rule "${rule.id}": an emergency: expected a source with evidence "page"`);
			}
			if (rule.level === 'today' && !read && !rule.policy) {
				report(file, path, `rule "${rule.id}": urgent: expected a source with evidence "page", or a policy`);
			}
		});
	}
	files.checklist.value.modifiers.forEach((modifier, index) => {
		use(files.checklist, ['modifiers', index, 'sources'], modifier.sources);
	});
	files.advisories.value.advisories.forEach((note, index) => {
		use(files.advisories, ['advisories', index, 'sources'], note.sources);
		if (note.sources.length === 0 && !note.policy) {
			report(files.advisories, ['advisories', index], `advisory "${note.id}": expected a source or a policy`);
		}
	});
	files.regions.value.regions.forEach(({ basis, crisis }, index) => {
		for (const from of crisis ? [basis, crisis.basis] : [basis]) {
			if (from !== 'common-knowledge') use(files.regions, ['regions', index, 'basis'], [from]);
		}
	});
	files.sources.value.sources.forEach((source, index) => {
		const path = ['sources', index];
		if (!publisherOf(source.url, publishers)) {
			report(
				files.sources,
				[...path, 'url'],
				`host ${hostOf(source.url)} is not in knowledge/publishers.yaml`,
			);
		}
		if (source.evidence === 'mirror' && !source.via)
			report(files.sources, path, 'evidence "mirror": expected `via`');
		if (source.read > today) report(files.sources, [...path, 'read'], `${source.read} is in the future`);
		if (!used.has(source.id)) report(files.sources, path, `source "${source.id}" is not used`);
	});
}

/** Lifting a more urgent level never gives a less urgent one. */
function checkModifiers(files: TriageFiles, report: Report): void {
	files.checklist.value.modifiers.forEach(({ id, lifts }, index) => {
		for (const step of lifts) {
			if (!moreUrgent(step.to, step.from)) {
				report(
					files.checklist,
					['modifiers', index, 'lifts'],
					`modifier "${id}": ${step.from} -> ${step.to} does not lift`,
				);
			}
			for (const other of lifts) {
				if (moreUrgent(other.from, step.from) && moreUrgent(step.to, other.to)) {
					report(
						files.checklist,
						['modifiers', index, 'lifts'],
						`modifier "${id}": ${step.from} is lifted above ${other.from}`,
					);
				}
			}
		}
	});
}

/** Rules that say two things of the same answers, and rules that can never fire. */
function checkRules(files: TriageFiles, report: Report): void {
	const checklist = compileChecklist(files);
	const cases = casesOf(checklist);
	const seen = new Map<string, { readonly rule: Rule; readonly file: string }>();
	for (const file of files.rules) {
		file.value.rules.forEach((rule, index) => {
			const path = ['rules', index, 'when'];
			const key = canonical(rule.when, cases);
			const twin = seen.get(key);
			if (twin) {
				report(
					file,
					path,
					twin.rule.level === rule.level
						? `rules "${twin.rule.id}" (${twin.file}) and "${rule.id}" have the same condition`
						: `rules "${twin.rule.id}" (${twin.file}) and "${rule.id}" contradict each other: the same condition gives ${twin.rule.level} and ${rule.level}`,
				);
			}
			seen.set(key, { rule, file: file.file });
			const compiled = checklist.rules.find(({ id }) => id === rule.id);
			if (compiled && !witnessOf(compiled.when, checklist, cases))
				report(file, path, `rule "${rule.id}" can never fire`);
		});
	}
}

/** The same text for conditions that differ only in order and naming. */
function canonical(condition: Condition, cases: ReadonlyMap<string, Condition>): string {
	if ('case' in condition) {
		const inner = cases.get(condition.case);
		return inner ? canonical(inner, cases) : condition.case;
	}
	if ('question' in condition) {
		const options = condition.has.map((option) => `${condition.question}=${option}`).sort();
		return options.length === 1 ? (options[0] ?? '') : `any(${options.join(',')})`;
	}
	if ('not' in condition) return `not(${canonical(condition.not, cases)})`;
	const parts = [
		...new Set(('all' in condition ? condition.all : condition.any).map((part) => canonical(part, cases))),
	];
	return parts.length === 1
		? (parts[0] ?? '')
		: `${'all' in condition ? 'all' : 'any'}(${parts.sort().join(',')})`;
}
