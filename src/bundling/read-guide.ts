/** Reads `knowledge/` from disk. The only file of the guide that touches the file system. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Content } from '../guide/check.ts';
import type { Publisher } from '../guide/check-sources.ts';
import { type Parsed, type Problem, parseContent } from '../guide/parse.ts';
import { Entry, Topic } from '../guide/schema.ts';
import { keptYaml } from './kept-yaml.ts';

const Publishers = v.array(
	v.strictObject({
		publisher: v.string(),
		hosts: v.pipe(v.array(v.string()), v.minLength(1)),
		supporting: v.optional(v.boolean()),
	}),
);

/**
 * Parses every entry and topic of one language.
 * @param root the project's folder
 * @returns the files that parsed, and the problems of those that didn't
 */
export function readContent(root: string, language = 'en'): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const { read, keep } = keptYaml(`guide-${language}`);
	const readAll = <const S extends v.GenericSchema>(folder: string, schema: S): Parsed<v.InferOutput<S>>[] =>
		yamlFiles(join(root, 'knowledge', language, folder)).flatMap((path) => {
			const result = parseContent(relative(root, path), readFileSync(path, 'utf8'), schema, read);
			if (result.ok) return [result.parsed];
			problems.push(...result.problems);
			return [];
		});
	const entries = readAll('entries', Entry);
	const topics = readAll('topics', Topic);
	keep();
	return { content: { entries, topics, publishers: readPublishers(root, problems) }, problems };
}

function readPublishers(root: string, problems: Problem[]): Publisher[] {
	const file = 'knowledge/publishers.yaml';
	const result = parseContent(file, readFileSync(join(root, file), 'utf8'), Publishers);
	if (result.ok) return result.parsed.value;
	problems.push(...result.problems);
	return [];
}

function yamlFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && file.name.endsWith('.yaml'))
		.map((file) => join(file.parentPath, file.name))
		.sort();
}
