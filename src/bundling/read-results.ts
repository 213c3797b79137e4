/** Reads `knowledge/<language>/results/` from disk. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ParseResult, parseContent } from '../guide/parse.ts';
import { UrgentValuesFile } from '../results/schema.ts';

/** @param root the project's folder */
export function readUrgentValues(root: string, language = 'en'): ParseResult<UrgentValuesFile> {
	const path = join(root, 'knowledge', language, 'results', 'urgent-values.yaml');
	return parseContent(relative(root, path), readFileSync(path, 'utf8'), UrgentValuesFile);
}
