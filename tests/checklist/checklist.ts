/** The checklist of this project, and a small one for tests of single behaviours. */

import { readTriage } from '../../src/bundling/read-triage.ts';
import { compileChecklist } from '../../src/checklist/compile.ts';
import type { TriageFiles } from '../../src/checklist/files.ts';
import { packChecklist, unpackChecklist } from '../../src/checklist/packed.ts';
import type { Checklist } from '../../src/checklist/types.ts';

function readFiles(): TriageFiles {
	const { files, problems } = readTriage(process.cwd());
	if (!files)
		throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
	return files;
}

let checklist: Checklist | undefined;

/** As views read it. Read and compiled once for all test files of a process. */
export function loadChecklist(): Checklist {
	checklist ??= unpackChecklist(packChecklist(compileChecklist(readFiles())));
	return checklist;
}
