/** `npm run build`: the extension for both browsers, both Manifest V3, at the same time. */
import { runStep } from './steps.ts';

const built = await Promise.all(
	['chrome', 'firefox'].map((browser) =>
		runStep({ name: `build ${browser}`, command: 'wxt', args: ['build', '-b', browser, '--mv3'] }),
	),
);
if (!built.every(({ ok }) => ok)) process.exit(1);
