/**
 * `guide triage [ANSWERS.json] [--json] [--explain] [--fhir]`: the checklist without a browser.
 * Without a file it prints the questions with their ids (`--fhir`: as a FHIR Questionnaire); with one, the advice. docs/triage.md has the formats.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../bundling/read-guide.ts';
import { readTriage } from '../bundling/read-triage.ts';
import { type Advice, advise, type Explanation } from '../checklist/advise.ts';
import { checkAnswers } from '../checklist/answers.ts';
import { checkTriage } from '../checklist/check.ts';
import { compileChecklist } from '../checklist/compile.ts';
import { toQuestionnaire } from '../checklist/fhir.ts';
import { screensBy } from '../checklist/flow.ts';
import type { Question } from '../checklist/schema.ts';
import type { Checklist } from '../checklist/types.ts';
import { audienceOf, checklistFor } from '../checklist/words.ts';
import { describeProblem } from './check-command.ts';

/**
 * @param load gives the checklist, or nothing after telling why not
 * @returns exit code: 0 done, 1 the rules or the answers have errors, 2 the file can't be read
 */
export async function runTriage(args: string[], load = loadChecklist): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, fhir: { type: 'boolean' } },
	});
	const checklist = load();
	if (!checklist) return 1;
	const [path] = positionals;
	if (values.fhir) {
		print(JSON.stringify(toQuestionnaire(checklistFor(checklist, 'self')), null, '\t'));
		return 0;
	}
	if (!path) {
		print(
			values.json
				? JSON.stringify(
						{ questions: checklistFor(checklist, 'self').questions.map(questionJson) },
						null,
						'\t',
					)
				: questionsText(checklistFor(checklist, 'self')),
		);
		return 0;
	}
	const data = readJson(path);
	if (data === undefined) return 2;
	const { answers, problems, conflicts } = checkAnswers(checklist, data.value);
	if (problems.length > 0) {
		for (const problem of problems) process.stderr.write(`${path}: ${problem}\n`);
		return 1;
	}
	const advice = advise(checklistFor(checklist, audienceOf(answers)), answers);
	const asked = screensBy(checklist, answers);
	print(
		values.json
			? JSON.stringify(adviceJson(advice, asked, conflicts, values.explain ?? false), null, '\t')
			: adviceText(advice, asked, conflicts, values.explain ?? false),
	);
	return 0;
}

/** The checklist of this project, or `undefined` after its problems were printed. */
function loadChecklist(): Checklist | undefined {
	const root = process.cwd();
	const { files, problems } = readTriage(root);
	const { publishers, entries: bundled } = readContent(root).content;
	const entries = new Set(bundled.map(({ value }) => value.id));
	const today = new Date().toISOString().slice(0, 10);
	const all = [...problems, ...(files ? checkTriage(files, { today, publishers, entries }) : [])];
	for (const problem of all) process.stderr.write(`${describeProblem(problem)}\n`);
	return files && all.length === 0 ? compileChecklist(files) : undefined;
}

function readJson(path: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(readFileSync(path, 'utf8')) };
	} catch (error) {
		process.stderr.write(
			`${path}: can't be read as JSON: ${error instanceof Error ? error.message : String(error)}\n`,
		);
		return undefined;
	}
}

function questionJson({ id, text, help, kind, redFlags, none, groups, options }: Question) {
	return {
		id,
		text,
		...(help ? { help } : {}),
		kind: kind === 'single' ? 'single' : 'multi',
		redFlags,
		answers: [...(none ? ['none'] : []), 'not-sure'],
		...(groups.length > 0
			? { groups: groups.map(({ id: group, title, pick }) => ({ id: group, title, pick })) }
			: {}),
		options: options.map((option) => ({
			id: option.id,
			text: option.text,
			...(option.help ? { help: option.help } : {}),
			...(option.group ? { group: option.group } : {}),
		})),
	};
}

function questionsText({ title, questions }: Checklist): string {
	const lines = [
		title,
		'',
		'Answers file: {"answers": {"question-id": ["option-id", …]}}. Every question takes a list; "none" says that nothing',
		'of it is true, "not-sure" that the person does not know. Leave out what is not known to you: it counts as no.',
	];
	for (const question of questions) {
		lines.push('', `${question.id}${question.redFlags ? '  [warning signs]' : ''}`, `  ${question.text}`);
		if (question.help) lines.push(`  (${question.help})`);
		let group: string | undefined;
		for (const option of question.options) {
			if (option.group !== group) {
				group = option.group;
				const found = question.groups.find(({ id }) => id === group);
				if (found) lines.push(`  ${found.title} (${found.pick === 'one' ? 'one' : 'any number'}):`);
			}
			lines.push(`    ${option.id}: ${option.text}${option.help ? ` (${option.help})` : ''}`);
		}
		if (question.none) lines.push(`    none: ${question.none}`);
		lines.push('    not-sure: Not sure');
	}
	return lines.join('\n');
}

function adviceJson(advice: Advice, questionsAsked: number, conflicts: readonly string[], explain: boolean) {
	const sources = (list: Advice['reasons'][number]['sources']) =>
		list.map(({ publisher, title, url, read }) => ({ publisher, title, url, read }));
	const note = ({ id, text, sources: from }: Advice['meanwhile'][number]) => ({
		id,
		text,
		sources: sources(from),
	});
	return {
		level: advice.level,
		title: advice.words.title,
		what: advice.words.what,
		soon: advice.words.soon,
		change: advice.words.change,
		questionsAsked,
		reasons: advice.reasons.map((reason) => ({
			rule: reason.rule,
			level: reason.level,
			text: reason.text,
			answers: reason.answers,
			sources: sources(reason.sources),
			...(reason.policy ? { policy: reason.policy } : {}),
		})),
		wouldBeMoreUrgent: advice.wouldBeMoreUrgent,
		meanwhile: advice.meanwhile.map(note),
		mayAsk: advice.mayAsk.map(note),
		contradictions: [...conflicts, ...advice.contradictions.map(({ text }) => text)],
		...(explain ? { explain: advice.explain } : {}),
	};
}

function adviceText(advice: Advice, asked: number, conflicts: readonly string[], explain: boolean): string {
	const { words } = advice;
	const list = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? ['', title, ...lines.map((line) => `  - ${line}`)] : [];
	return [
		`${words.title} [${advice.level}]`,
		words.what,
		words.soon,
		...list('Why', advice.reasons.map(describeReason)),
		...list(
			'What would make it more urgent',
			advice.wouldBeMoreUrgent.map(({ text, level }) => `${text} [${level}]`),
		),
		...list(
			'Meanwhile',
			advice.meanwhile.map(({ text }) => text),
		),
		...list(
			'A clinician may ask or test',
			advice.mayAsk.map(({ text }) => text),
		),
		...list('Answers that contradict each other', [
			...conflicts,
			...advice.contradictions.map(({ text }) => text),
		]),
		...(explain ? list('Rules', advice.explain.map(describeRule)) : []),
		'',
		`Questions asked on the way: ${asked}`,
	].join('\n');
}

function describeReason({ rule, level, text, answers, sources, policy }: Advice['reasons'][number]): string {
	const because = answers.map((answer) => answer.text).join('; ');
	const from = sources.map(({ publisher, url }) => `${publisher} ${url}`).join(', ');
	return `${text} [${rule}: ${level}]${because ? ` Because: ${because}.` : ''}${from ? ` Source: ${from}` : ` Policy: ${policy}`}`;
}

function describeRule({ rule, level, state, answers }: Explanation): string {
	const named = answers.map(({ question, option }) => `${question}=${option}`).join(', ');
	return state === 'fired'
		? `${rule} [${level}] fired: ${named}`
		: `${rule} [${level}] nearly; would need one of: ${named}`;
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}
