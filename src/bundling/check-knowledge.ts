/** What lies in `knowledge/`, read and checked: the guide, the checklist, the words of asking, the urgent values of results. */
import { type AskFiles, checkAsking } from '../ask/compile.ts';
import { checkTriage } from '../checklist/check.ts';
import { compileChecklist } from '../checklist/compile.ts';
import type { Checklist } from '../checklist/types.ts';
import { type CheckOptions, type Content, checkContent } from '../guide/check.ts';
import { compileGuide, type Guide } from '../guide/compile.ts';
import type { Parsed, Problem } from '../guide/parse.ts';
import type { UrgentValuesFile } from '../results/schema.ts';
import { checkUrgentValues } from '../results/urgent.ts';
import { readAsk } from './read-ask.ts';
import { readContent } from './read-guide.ts';
import { readUrgentValues } from './read-results.ts';
import { readTriage } from './read-triage.ts';

/** `value` is absent where it could not be read. */
export interface Checked<T> {
	readonly value?: T | undefined;
	readonly problems: readonly Problem[];
}

type TriageFiles = NonNullable<ReturnType<typeof readTriage>['files']>;

export function checkedContent(root: string, options: CheckOptions): Required<Checked<Content>> {
	const { content, problems } = readContent(root);
	return { value: content, problems: [...problems, ...checkContent(content, options)] };
}

export function checkedTriage(
	root: string,
	{ publishers, entries: all }: Content,
	today: string,
): Checked<TriageFiles> {
	const { files, problems } = readTriage(root);
	if (!files) return { problems };
	const entries = new Set(all.map(({ value }) => value.id));
	return { value: files, problems: [...problems, ...checkTriage(files, { today, publishers, entries })] };
}

export function checkedAsk(root: string, guide: Guide, checklist: Checklist): Checked<AskFiles> {
	const { files, problems } = readAsk(root);
	if (!files) return { problems };
	return { value: files, problems: [...problems, ...checkAsking(files, guide, checklist)] };
}

export function checkedUrgentValues(
	root: string,
	{ publishers }: Content,
	today: string,
): Checked<Parsed<UrgentValuesFile>> {
	const result = readUrgentValues(root);
	if (!result.ok) return { problems: result.problems };
	return { value: result.parsed, problems: checkUrgentValues(result.parsed, { publishers, today }) };
}

/** Every problem of all of it. @param root the project's folder */
export function checkKnowledge(
	root: string,
	options: CheckOptions,
): { readonly content: Content; readonly problems: readonly Problem[] } {
	const { value: content, problems } = checkedContent(root, options);
	const triage = checkedTriage(root, content, options.today);
	return {
		content,
		problems: [
			...problems,
			...triage.problems,
			...askProblems(root, content, triage),
			...checkedUrgentValues(root, content, options.today).problems,
		],
	};
}

/** What points at a checklist with something wrong with it can't be followed: that one can't be compiled. */
function askProblems(root: string, content: Content, triage: Checked<TriageFiles>): readonly Problem[] {
	if (!triage.value || triage.problems.length > 0) return readAsk(root).problems;
	const guide = compileGuide('en', content.entries, content.topics);
	return checkedAsk(root, guide, compileChecklist(triage.value)).problems;
}
