/** `npm run build`: the extension for both browsers, both Manifest V3. Stops at the first that fails. */
import { runStep } from './steps.ts';

for (const browser of ['chrome', 'firefox']) {
	const step = await runStep({
		name: `build ${browser}`,
		command: 'wxt',
		args: ['build', '-b', browser, '--mv3'],
	});
	if (!step.ok) process.exit(1);
}
