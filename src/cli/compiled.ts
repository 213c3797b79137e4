/** The guide for workbench commands: read, checked for what can be read, compiled as the build does it. */

import { readContent } from '../bundling/read-guide.ts';
import type { Content } from '../guide/check.ts';
import { compileGuide, type Guide } from '../guide/compile.ts';

/** Files that don't parse are named on standard error and left out, so that one bad file stops nobody. */
export function loadCompiled(): { guide: Guide; content: Content } {
	const { content, problems } = readContent(process.cwd());
	for (const { file, line, field, message } of problems) {
		process.stderr.write(`left out ${file}:${line}: ${field}: ${message}\n`);
	}
	return { guide: compileGuide('en', content.entries, content.topics), content };
}
