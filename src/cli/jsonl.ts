/** JSON lines in, JSON lines out, for commands that answer many requests in one run. */

export interface JsonLine {
	/** Counts from 1. */
	readonly line: number;
	readonly value: unknown;
}

/** A line that can't be answered: says which line, what was wrong and what was expected. */
export class LineError extends Error {
	constructor(line: number, message: string) {
		super(`line ${line}: ${message}`);
	}
}

/**
 * Answers each line by itself. A bad line is named on standard error; the others are still answered.
 * @returns the exit code: 1 when a line was bad
 */
export function answerLines(input: string, answer: (line: JsonLine) => unknown): number {
	let bad = 0;
	input.split(/\r?\n/).forEach((text, index) => {
		if (text.trim() === '') return;
		const line = index + 1;
		try {
			process.stdout.write(`${JSON.stringify(answer({ line, value: parse(text, line) }))}\n`);
		} catch (error) {
			if (!(error instanceof LineError)) throw error;
			process.stderr.write(`${error.message}\n`);
			bad++;
		}
	});
	return bad > 0 ? 1 : 0;
}

/** A string field of a line's object. @throws LineError when it isn't there or isn't a string */
export function stringField({ line, value }: JsonLine, field: string): string {
	const found =
		typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
	if (typeof found !== 'string') {
		throw new LineError(
			line,
			`field "${field}": expected a string, found ${found === undefined ? 'nothing' : typeof found}`,
		);
	}
	return found;
}

function parse(text: string, line: number): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new LineError(line, `expected one JSON object a line: ${(error as Error).message}`);
	}
}
