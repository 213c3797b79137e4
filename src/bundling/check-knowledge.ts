/** Every problem of what lies in `knowledge/`: the guide, the checklist, the words of asking, the urgent values of results. */
import { checkAsking } from '../ask/compile.ts';
import { checkTriage } from '../checklist/check.ts';
import { compileChecklist } from '../checklist/compile.ts';
import type { Checklist } from '../checklist/types.ts';
import { type CheckOptions, type Content, checkContent } from '../guide/check.ts';
import { compileGuide } from '../guide/compile.ts';
import type { Problem } from '../guide/parse.ts';
import { checkUrgentValues } from '../results/urgent.ts';
import { readAsk } from './read-ask.ts';
import { readContent } from './read-guide.ts';
import { readUrgentValues } from './read-results.ts';
import { readTriage } from './read-triage.ts';

/** @param root the project's folder */
export function checkKnowledge(
	root: string,
	options: CheckOptions,
): { readonly content: Content; readonly problems: readonly Problem[] } {
	const { content, problems } = readContent(root);
	const triage = checkedTriage(root, content, options);
	return {
		content,
		problems: [
			...problems,
			...checkContent(content, options),
			...triage.problems,
			...askProblems(root, content, triage.checklist),
			...resultProblems(root, content, options),
		],
	};
}

/** The checklist only where nothing is wrong with it: what points nowhere can't be compiled. */
function checkedTriage(
	root: string,
	{ publishers, entries: all }: Content,
	{ today }: CheckOptions,
): { readonly problems: readonly Problem[]; readonly checklist?: Checklist } {
	const { files, problems } = readTriage(root);
	if (!files) return { problems };
	const entries = new Set(all.map(({ value }) => value.id));
	const found = [...problems, ...checkTriage(files, { today, publishers, entries })];
	return found.length > 0 ? { problems: found } : { problems: found, checklist: compileChecklist(files) };
}

function askProblems(root: string, content: Content, checklist: Checklist | undefined): Problem[] {
	const { files, problems } = readAsk(root);
	if (!files || !checklist) return problems;
	return [...problems, ...checkAsking(files, compileGuide('en', content.entries, content.topics), checklist)];
}

function resultProblems(root: string, { publishers }: Content, { today }: CheckOptions): Problem[] {
	const result = readUrgentValues(root);
	return result.ok ? checkUrgentValues(result.parsed, { publishers, today }) : result.problems;
}
