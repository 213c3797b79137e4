import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/harness/longest-first.ts';

export default defineConfig({
	test: {
		retry: 0,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/**/*.browser.test.{ts,tsx}'],
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
					include: ['tests/**/*.browser.test.{ts,tsx}'],
					environment: 'node',
					// Each file has browsers of its own, so that two at a time take two thirds of the time.
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 90_000,
				},
			},
		],
	},
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
