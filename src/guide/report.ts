/** How a check says what it found. */
import type { Parsed, Problem } from './parse.ts';

export type Report = (path: readonly PropertyKey[], message: string, warning?: boolean) => void;

/** A report that names the file and the line of each path. */
export function reportOn({ file, lineOf }: Parsed<unknown>, problems: Problem[]): Report {
	return (path, message, warning) =>
		problems.push({
			file,
			line: lineOf(path),
			field: path.join('.'),
			message,
			...(warning ? { warning } : {}),
		});
}
