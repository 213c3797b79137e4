/** Reads `knowledge/<language>/triage/` from disk. The only file of the checklist that touches the file system. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as v from 'valibot';
import type { TriageFiles } from '../checklist/files.ts';
import {
	AdvisoriesFile,
	ChecklistFile,
	PlacesFile,
	QuestionsFile,
	RegionsFile,
	RulesFile,
	SourcesFile,
} from '../checklist/schema.ts';
import { type Parsed, type Problem, parseContent } from '../guide/parse.ts';
import { keptYaml } from './kept-yaml.ts';

/**
 * Parses every file of the checklist.
 * @param root the project's folder
 * @returns the files, or `undefined` when one could not be parsed, and the problems
 */
export function readTriage(root: string, language = 'en'): { files?: TriageFiles; problems: Problem[] } {
	const problems: Problem[] = [];
	const kept = keptYaml(`triage-${language}`);
	const folder = join(root, 'knowledge', language, 'triage');
	const read = <const S extends v.GenericSchema>(
		path: string,
		schema: S,
	): Parsed<v.InferOutput<S>> | undefined => {
		const result = parseContent(relative(root, path), readFileSync(path, 'utf8'), schema, kept.read);
		if (result.ok) return result.parsed;
		problems.push(...result.problems);
		return undefined;
	};
	const checklist = read(join(folder, 'checklist.yaml'), ChecklistFile);
	const questions = read(join(folder, 'questions.yaml'), QuestionsFile);
	const advisories = read(join(folder, 'advisories.yaml'), AdvisoriesFile);
	const places = read(join(folder, 'places.yaml'), PlacesFile);
	const regions = read(join(folder, 'regions.yaml'), RegionsFile);
	const sources = read(join(folder, 'sources.yaml'), SourcesFile);
	const rules = readdirSync(join(folder, 'rules'))
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.flatMap((name) => read(join(folder, 'rules', name), RulesFile) ?? []);
	kept.keep();
	if (!checklist || !questions || !advisories || !places || !regions || !sources || problems.length > 0) {
		return { problems };
	}
	return { files: { language, checklist, questions, rules, advisories, places, regions, sources }, problems };
}
