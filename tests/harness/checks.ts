/** `npm test`: every check, in the order in which a mistake is cheapest to find. */
import { ensureXvfb } from './display.ts';
import { ensureBrowser } from './find-browsers.ts';
import { runStep, type Step } from './steps.ts';

/** Steps of one line run side by side; a line begins when the one before has ended. */
const STEPS: readonly (readonly Step[])[] = [
	[
		{ name: 'content of the guide', command: 'node', args: ['src/cli/guide.ts', 'check'] },
		{ name: 'generated types', command: 'wxt', args: ['prepare'] },
		{ name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
	],
	[
		{ name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
		{ name: 'types of the core, without the DOM', command: 'tsc', args: ['-p', 'tsconfig.core.json'] },
		{ name: 'unused code', command: 'knip', args: [] },
	],
	[{ name: 'build, twice the same', command: 'node', args: ['tests/harness/release.ts', '--twice'] }],
	[
		{
			name: 'unit, content and size tests',
			command: 'vitest',
			args: ['run', '--project', 'unit', '--project', 'content'],
			loud: true,
		},
		// One core's work: by itself it would leave the other with nothing to do.
		{ name: 'web-ext lint', command: 'node', args: ['tests/harness/lint-extension.ts'] },
	],
	[
		{
			name: 'tests in both browsers',
			command: 'vitest',
			args: ['run', '--project', 'browser'],
			loud: true,
		},
	],
];

ensureBrowser('chromium');
ensureBrowser('firefox');
if (process.platform === 'linux') ensureXvfb();
const results: boolean[] = [];
for (const together of STEPS) results.push(...(await Promise.all(together.map(runStep))).map(({ ok }) => ok));
const failed = results.filter((ok) => !ok).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
