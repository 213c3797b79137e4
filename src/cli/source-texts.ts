/** Texts of sources at hand, for `guide check --against DIR`: .jsonl (any strings in it), .txt, .md and .html files. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceText } from '../guide/copied.ts';

export function readSourceTexts(folder: string): SourceText[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.flatMap((file) => {
			const path = join(file.parentPath, file.name);
			const text = () => readFileSync(path, 'utf8');
			switch (extname(file.name)) {
				case '.jsonl':
					return strings(text()).map((each) => ({ name: file.name, text: each }));
				case '.txt':
				case '.md':
					return [{ name: file.name, text: text() }];
				case '.html':
					return [{ name: file.name, text: text().replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ') }];
				default:
					return [];
			}
		});
}

function strings(lines: string): string[] {
	const found: string[] = [];
	const visit = (value: unknown): void => {
		if (typeof value === 'string') found.push(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
	};
	for (const line of lines.split(/\r?\n/).filter(Boolean)) visit(JSON.parse(line));
	return found;
}
