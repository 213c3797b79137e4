import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/harness/longest-first.ts';

const IN_BROWSERS = ['tests/**/*.browser.test.{ts,tsx}'];
/** No fakes and no stubs in these: nothing of one can be seen by the next. */
const ON_KNOWLEDGE = [
	'tests/{ask,checklist,knowledge,matcher,results}/**/*.test.ts',
	'tests/unit/{ask,glossary,guide,matcher,settings}/**/*.test.ts',
	'tests/{reports/words,ui/term-list}.test.ts',
];

export default defineConfig({
	test: {
		retry: 0,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					// Pure functions on what lies in `knowledge/`: reading that takes seconds, so that files share what one of them has read.
					name: 'content',
					include: ON_KNOWLEDGE,
					exclude: IN_BROWSERS,
					environment: 'node',
					isolate: false,
					maxWorkers: 2,
					testTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: [...IN_BROWSERS, ...ON_KNOWLEDGE],
					environment: 'node',
					// Both cores of a small machine: left to itself Vitest keeps one free.
					maxWorkers: 2,
					// Property tests on a busy machine: the limit only ends what hangs.
					testTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					// Drives real Chromium and Firefox with the built extension in them.
					name: 'browser',
					include: IN_BROWSERS,
					environment: 'node',
					// Each file has browsers of its own, which often wait for a frame: three at a time keep two cores busy.
					maxWorkers: 3,
					// As above: what is waited for has limits of its own.
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// Vitest's own second is less than a busy machine may take to answer once.
					expect: { poll: { timeout: 10_000 } },
				},
			},
		],
	},
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
