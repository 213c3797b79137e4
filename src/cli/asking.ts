/** What answering needs, for workbench commands: read and compiled as the build does it. */
import { compileAsking } from '../ask/compile.ts';
import type { Asking } from '../ask/schema.ts';
import { everydayEnglish, readAsk } from '../bundling/read-ask.ts';
import { readUrgentValues } from '../bundling/read-results.ts';
import { readTriage } from '../bundling/read-triage.ts';
import { compileChecklist } from '../checklist/compile.ts';
import type { Guide } from '../guide/compile.ts';
import { compileUrgentValues } from '../results/urgent.ts';

/** Throws, naming the first problem, when a file of the checklist or of asking doesn't parse. */
export function loadAsking(guide: Guide): Asking {
	const ask = readAsk(process.cwd());
	const triage = readTriage(process.cwd());
	const urgent = readUrgentValues(process.cwd());
	const [problem] = [...ask.problems, ...triage.problems, ...(urgent.ok ? [] : urgent.problems)];
	if (!ask.files || !triage.files || !urgent.ok)
		throw new Error(`${problem?.file}:${problem?.line}: ${problem?.message}`);
	const checklist = compileChecklist(triage.files);
	return compileAsking(
		ask.files,
		guide,
		checklist,
		everydayEnglish(),
		compileUrgentValues(urgent.parsed.value),
	);
}
