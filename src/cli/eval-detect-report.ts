/** The detection part of `npm run eval`: the table of cases and the labelled pages, against the bundled guide. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLexicon } from './detect-command.ts';
import type { EvaluationResult } from './eval.ts';
import { type Figures, figuresOf, marksOf, readLabelled, type Scored, score } from './eval-detect.ts';
import { freshTable, readFresh } from './eval-fresh.ts';

/** One line of `tests/matcher/cases.ts`. */
interface Case {
	readonly name: string;
	readonly text: string;
	readonly marks: readonly { readonly start: number; readonly end: number; readonly term?: string }[];
	readonly never: readonly { readonly start: number; readonly end: number }[];
}

/** What is promised. */
const LEAST = 0.97;
const LEAST_CASES = 0.95;
const PAGES_PER_WRONG_MARK = 50;

export const detectEvaluation = { name: 'detect', document: 'docs/detection.md', run };

async function run(keep: boolean): Promise<EvaluationResult> {
	const { index, lexicon } = openLexicon();
	// Cases are data of the tests: read from where they stand, as the labelled pages are.
	const table = (await import(pathToFileURL(resolve('tests/matcher/cases.ts')).href)) as {
		CASES: readonly Case[];
	};
	const cases = table.CASES.map(({ name, text, marks, never }) => {
		const found = marksOf(index, lexicon, text);
		const missed = marks.filter(
			(mark) => !found.some((one) => overlaps(one, mark) && (!mark.term || mark.term === one.term)),
		);
		const wrong = never.filter((span) => found.some((one) => overlaps(one, span)));
		return {
			group: name.split(', line ')[0] ?? '',
			marks: marks.length,
			never: never.length,
			missed: missed.length,
			wrong: wrong.length,
		};
	});
	const scored = readLabelled('tests/matcher/pages').map((page) =>
		score(page, marksOf(index, lexicon, page.text)),
	);
	const health = scored.filter(({ page }) => page.file.startsWith('health'));
	const ordinary = scored.filter(({ page }) => page.file.startsWith('ordinary'));
	const right = cases.filter(({ missed, wrong }) => missed + wrong === 0).length;
	const all = figuresOf(health);
	const wrongMarks = figuresOf(ordinary).wrong;
	const allowed = Math.ceil(ordinary.length / PAGES_PER_WRONG_MARK);
	return {
		figures: [
			`${lexicon.entries.length} entries, ${lexicon.entries.reduce((sum, entry) => sum + entry.names.length, 0)} names; every level of hardness.`,
			`**Cases**: ${right} of ${cases.length} right (${percent(right / cases.length)}).`,
			caseTable(cases),
			`**Fresh sets**, labelled by people who had not seen the rules ([how](../tests/matcher/fresh/README.md)):`,
			freshTable(readFresh('tests/matcher/fresh', index, lexicon, keep)),
			`**Labelled pages about health** (${health.length}): ${inWords(all)}.`,
			kindTable(health),
			`**Ordinary pages** (${ordinary.length}): ${wrongMarks} wrong ${wrongMarks === 1 ? 'mark' : 'marks'}.`,
			wrongTable(ordinary),
			`**By term**: ${termLine(health, index, lexicon)}`,
		].join('\n\n'),
		broken: [
			...(all.precision < LEAST ? [`precision ${percent(all.precision)}, promised ${percent(LEAST)}`] : []),
			...(all.recall < LEAST ? [`recall ${percent(all.recall)}, promised ${percent(LEAST)}`] : []),
			...(wrongMarks > allowed
				? [`${wrongMarks} wrong marks in ${ordinary.length} ordinary pages, promised ${allowed}`]
				: []),
			...(right < cases.length * LEAST_CASES ? [`${right} of ${cases.length} cases right`] : []),
		],
	};
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}

/** @param share from 0 to 1 */
export function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}

function inWords({ precision, recall, f1, marks, labels }: Figures): string {
	return `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} (${marks} marks, ${labels} labels)`;
}

interface CaseResult {
	readonly group: string;
	readonly marks: number;
	readonly never: number;
	readonly missed: number;
	readonly wrong: number;
}

function caseTable(cases: readonly CaseResult[]): string {
	const groups = [...new Set(cases.map(({ group }) => group))];
	const rows = groups.map((group) => {
		const own = cases.filter((one) => one.group === group);
		const sum = (of: (one: CaseResult) => number) => own.reduce((total, one) => total + of(one), 0);
		const marks = sum((one) => one.marks);
		const never = sum((one) => one.never);
		return `| ${group} | ${own.length} | ${marks - sum((one) => one.missed)} of ${marks} | ${never - sum((one) => one.wrong)} of ${never} |`;
	});
	return ['| meaning | cases | marked that must be | left that must be |', '|---|---|---|---|', ...rows].join(
		'\n',
	);
}

function kindTable(scored: readonly Scored[]): string {
	const kinds = [...new Set(scored.map(({ page }) => page.kind))].sort();
	const rows = kinds.map((kind) => {
		const own = scored.filter(({ page }) => page.kind === kind);
		const { precision, recall, f1, labels } = figuresOf(own);
		return `| ${kind} | ${own.length} | ${labels} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`;
	});
	return ['| kind | pages | labels | precision | recall | F1 |', '|---|---|---|---|---|---|', ...rows].join(
		'\n',
	);
}

function wrongTable(scored: readonly Scored[]): string {
	const rows = scored.flatMap(({ page, wrong }) =>
		wrong.map(({ text, term }) => `| ${page.title} | ${text} | ${term} |`),
	);
	return rows.length === 0 ? 'None.' : ['| page | marked | as |', '|---|---|---|', ...rows].join('\n');
}

/** Terms that were labelled, and those of them that were ever missed or wrongly marked. */
function termLine(
	scored: readonly Scored[],
	index: Parameters<typeof marksOf>[0],
	lexicon: Parameters<typeof marksOf>[1],
): string {
	const terms = new Map<string, { found: number; missed: number; wrong: number }>();
	const of = (term: string) => {
		const known = terms.get(term) ?? { found: 0, missed: 0, wrong: 0 };
		terms.set(term, known);
		return known;
	};
	for (const { page, found, missed, wrong } of scored) {
		const marks = marksOf(index, lexicon, page.text);
		for (const label of found) of(marks.find((mark) => overlaps(mark, label))?.term ?? '').found++;
		for (const label of missed) of(label.term ?? page.text.slice(label.start, label.end)).missed++;
		for (const mark of wrong) of(mark.term).wrong++;
	}
	const imperfect = [...terms].filter(([, { missed, wrong }]) => missed + wrong > 0);
	const list = imperfect.map(
		([term, { found, missed, wrong }]) => `${term} (${found} found, ${missed} missed, ${wrong} wrong)`,
	);
	const perfect = terms.size - imperfect.length;
	return `${terms.size} terms occur, ${perfect} of them with precision, recall and F1 of 100 %${list.length > 0 ? `; the others: ${list.join(', ')}` : ''}.`;
}
