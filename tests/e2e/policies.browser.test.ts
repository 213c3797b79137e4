/** What whoever runs the machine has fixed by a policy of the browser's stands; all else stays the reader's. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtFor, launch } from '../harness/browsers.ts';
import { ensureBrowser } from '../harness/find-browsers.ts';
import { programUnder, whyNoPolicies } from '../harness/policies.ts';

const FIXED = { level: 'hard', textSize: 24, dwell: 'not a number', unknown: true };

describe.each(BROWSERS)('in %s', (name) => {
	const why = whyNoPolicies(name, ensureBrowser(name));

	test.skipIf(why)('a policy fixes what it names, and nothing else', async () => {
		const program = programUnder(name, ensureBrowser(name), builtFor(name), FIXED);
		const session = await launch(name, { program });
		try {
			const options = await session.openOwn('options.html');
			await options.waitForFunction(
				() =>
					document.querySelector<HTMLElement>('.fn')?.style.getPropertyValue('--fn-text') === '24px' &&
					document.querySelector<HTMLInputElement>('input[type="radio"][value="hard"]')?.checked,
				{ polling: 'raf' },
			);
			await choose(options, 'all');
			await choose(options, 'full');
			// Changes follow each other: the one of what is fixed has been refused by then.
			await expect
				.poll(() => stored(options))
				.toMatchObject({ density: 'full', level: 'hard', textSize: 24 });
			await options.waitForFunction(
				() =>
					document.querySelector<HTMLInputElement>('input[type="radio"][value="hard"]')?.checked &&
					document.querySelector<HTMLInputElement>('input[type="radio"][value="full"]')?.checked,
				{ polling: 'raf' },
			);
			// What is no value of a setting is left to the reader, and to what a new reader has.
			expect(await stored(options)).not.toHaveProperty('unknown');
			expect(await stored(options)).not.toMatchObject({ dwell: FIXED.dwell });
		} finally {
			await session.close();
		}
	});

	test.runIf(why)('policies can’t be tried here', (context) => context.skip(why));
});

async function choose(options: Page, value: string): Promise<void> {
	const radio = await options.waitForSelector(`input[type="radio"][value="${value}"]`);
	await radio?.evaluate((element) => element.click());
}

function stored(options: Page): Promise<object> {
	return options.evaluate(async () => {
		const scope = globalThis as unknown as { browser?: Api; chrome: Api };
		return (await (scope.browser ?? scope.chrome).storage.local.get('settings')).settings;
	});
}

interface Api {
	readonly storage: { readonly local: { get(key: string): Promise<{ settings: object }> } };
}
