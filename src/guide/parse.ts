/**
 * YAML text of one content file → a checked value, or problems that name file, line, field, and
 * what was expected.
 */
import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';

/** One thing that is wrong in a content file. `line` counts from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	/** Dotted path of the field, such as `getHelp.sources.0`; empty for the file as a whole. */
	readonly field: string;
	readonly message: string;
	/** Warnings are printed and don't stop the build. */
	readonly warning?: boolean;
}

/** A parsed file: its value and a way to say on which line a field stands. */
export interface Parsed<T> {
	readonly file: string;
	readonly value: T;
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export type ParseResult<T> =
	| { readonly ok: true; readonly parsed: Parsed<T> }
	| { readonly ok: false; readonly problems: Problem[] };

/** What a YAML text says, before anything is asked of its shape. */
interface YamlText {
	readonly value: unknown;
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** @returns what the text says, or what keeps it from being read */
export type ReadYaml = (text: string) => YamlText | readonly Pick<Problem, 'line' | 'message'>[];

export const readYaml: ReadYaml = (text) => {
	const lines = new LineCounter();
	// Core schema: dates stay the text that the author typed. Duplicate keys are errors by default.
	const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
	if (document.errors.length > 0) {
		return document.errors.map((error) => ({
			line: lines.linePos(error.pos[0]).line,
			message: `not valid YAML: ${error.message}`,
		}));
	}
	// Aliases can blow a small file up to gigabytes, and content has no use for them.
	let alias: Pick<Problem, 'line' | 'message'> | undefined;
	visit(document, {
		Alias: (_key, node) => {
			const line = lines.linePos(node.range?.[0] ?? 0).line;
			alias ??= { line, message: `alias *${node.source}: expected the words themselves` };
		},
	});
	if (alias) return [alias];
	return { value: document.toJS(), lineOf: (path) => lineOfPath(document, lines, path) };
};

/**
 * Reads one YAML file against a schema.
 * @param file the name to use in problems, relative to the project
 * @param text the file's text
 * @param read another way to read the text, with the same result
 */
export function parseContent<const S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	read = readYaml,
): ParseResult<v.InferOutput<S>> {
	const yaml = read(text);
	if (!('value' in yaml))
		return { ok: false, problems: yaml.map(({ line, message }) => ({ file, line, field: '', message })) };
	const { value, lineOf } = yaml;
	const result = v.safeParse(schema, value);
	if (result.success) return { ok: true, parsed: { file, value: result.output, lineOf } };
	return {
		ok: false,
		problems: result.issues.map((issue) => {
			const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
			return { file, line: lineOf(path), field: path.join('.'), message: describe(issue) };
		}),
	};
}

function describe(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object') {
		return issue.expected === 'never'
			? 'unknown field: expected it not to be here'
			: 'missing: expected this field';
	}
	const received = issue.received === 'undefined' ? 'nothing' : issue.received;
	if (issue.kind === 'schema') return `expected ${issue.expected}, found ${received}`;
	return `${issue.message.startsWith('Invalid') ? `expected ${issue.expected ?? 'another value'}` : issue.message}, found ${received}`;
}

/** Line of the deepest node of `path` that is there: a missing field is reported at its parent. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => String(item.key) === String(key));
			const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
			if (range) return lines.linePos(range[0]).line;
		}
		const node = document.getIn(path.slice(0, length), true) as
			| { range?: [number, number, number] }
			| undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
