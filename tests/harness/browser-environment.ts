/** Where Vitest runs the tests in browsers: as in Node, and what a process has kept for several files ends with it. */
import type { Environment } from 'vitest/runtime';

interface Scope {
	/** The runner loads this file by itself, apart from the tests: both see this. */
	footnoteAtEnd?: (() => Promise<void>)[];
}

/** @param end called once, after the last file of this process */
export function atEndOfProcess(end: () => Promise<void>): void {
	const { footnoteAtEnd } = globalThis as Scope;
	if (!footnoteAtEnd) throw new Error('expected a process of the test runner, with this environment');
	footnoteAtEnd.push(end);
}

export default {
	name: 'browsers',
	viteEnvironment: 'ssr',
	setup: (scope: Scope) => {
		const ends: (() => Promise<void>)[] = [];
		scope.footnoteAtEnd = ends;
		return {
			teardown: async () => {
				await Promise.all(ends.map((end) => end()));
			},
		};
	},
} satisfies Environment;
