/** The guide for workbench commands: read, checked for what can be read, compiled as the build does it. */

import { readContent } from '../bundling/read-guide.ts';
import type { Content } from '../guide/check.ts';
import { compileGuide, type Guide } from '../guide/compile.ts';

interface Compiled {
	readonly guide: Guide;
	readonly content: Content;
}

const known = new Map<string, Compiled>();

/**
 * Files that don't parse are named on standard error and left out, so that one bad file stops nobody.
 * To parse all takes seconds: what has been read of a folder once is given to all who ask.
 */
export function loadCompiled(root = process.cwd()): Compiled {
	const compiled = known.get(root) ?? readCompiled(root);
	known.set(root, compiled);
	return compiled;
}

function readCompiled(root: string): Compiled {
	const { content, problems } = readContent(root);
	for (const { file, line, field, message } of problems) {
		process.stderr.write(`left out ${file}:${line}: ${field}: ${message}\n`);
	}
	return { guide: compileGuide('en', content.entries, content.topics), content };
}
