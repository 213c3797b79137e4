/** What answering needs, for workbench commands: read and compiled as the build does it. */
import type { Ask } from '../ask/ask.ts';
import { compileAsking } from '../ask/compile.ts';
import { type AskRows, openAskIndex } from '../ask/index/rows.ts';
import { openAsk } from '../ask/open.ts';
import { createRank, type Rank } from '../ask/rank.ts';
import type { Asking, AskTexts } from '../ask/schema.ts';
import { idsOf } from '../ask/subjects.ts';
import { buildAskIndex, encodeAskIndex } from '../ask-build/encode.ts';
import { everydayEnglish, readAsk } from '../bundling/read-ask.ts';
import { readUrgentValues } from '../bundling/read-results.ts';
import { readTriage } from '../bundling/read-triage.ts';
import { compileChecklist } from '../checklist/compile.ts';
import type { Guide } from '../guide/compile.ts';
import { compileUrgentValues } from '../results/urgent.ts';

/** Throws, naming the first problem, when a file of the checklist or of asking doesn't parse. */
export function loadAsking(guide: Guide): { asking: Asking; texts: AskTexts } {
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

/** What the extension carries, as the popup reads it: two texts of JSON, and the index. */
export function askFilesOf(
	guide: Guide,
	{ asking, texts }: ReturnType<typeof loadAsking>,
): { guide: string; asking: string; index: ArrayBuffer } {
	const index = encodeAskIndex(buildAskIndex(guide, texts)).buffer;
	return { guide: JSON.stringify(guide), asking: JSON.stringify(asking), index };
}

/** The index as the popup opens it: made, written, and read again. */
export function askIndexOf(guide: Guide, texts: AskTexts): AskRows {
	return openAskIndex(encodeAskIndex(buildAskIndex(guide, texts)).buffer, idsOf(guide));
}

/** Ranks as in the popup. */
export function loadRank(guide: Guide): Rank {
	const { asking, texts } = loadAsking(guide);
	return createRank(guide, asking, askIndexOf(guide, texts));
}

/** Answers as in the popup. */
export function loadAsk(guide: Guide): Ask {
	const { asking, texts } = loadAsking(guide);
	return openAsk(guide, asking, encodeAskIndex(buildAskIndex(guide, texts)).buffer);
}
