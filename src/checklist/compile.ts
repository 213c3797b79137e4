/** The checked files of a checklist -> the one JSON that the extension carries. Pure. */
import type { TriageFiles } from './files.ts';
import type { Checklist } from './types.ts';

export function compileChecklist(files: TriageFiles): Checklist {
	const { id, version, title, limits, levels, cases, modifiers, contradictions } = files.checklist.value;
	return {
		id,
		version,
		language: files.language,
		title,
		limits,
		levels,
		questions: files.questions.value.questions,
		cases,
		rules: files.rules.flatMap(({ value }) => value.rules.map((rule) => ({ ...rule, theme: value.theme }))),
		modifiers,
		contradictions,
		advisories: files.advisories.value.advisories,
		places: files.places.value.places,
		regions: files.regions.value.regions,
		sources: files.sources.value.sources,
	};
}
