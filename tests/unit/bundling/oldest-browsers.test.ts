/** The oldest browsers are what published compatibility data says of the features that Footnote can't do without. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OLDEST_BROWSERS, REQUIRED_FEATURES } from '../../../src/bundling/oldest-browsers.ts';
import { supportOf } from '../../harness/oldest-lib.ts';

/** The version from which on a feature is there as a whole. */
function since(feature: string, browser: 'chromium' | 'firefox'): number {
	const support = supportOf(feature, browser);
	if (!support) throw new Error(`${feature}: expected a feature of the compatibility data`);
	const whole = support.find((one) => !one.version_removed && !one.partial_implementation);
	return Number.parseInt(String(whole?.version_added), 10);
}

describe.each(['chromium', 'firefox'] as const)('the oldest %s', (browser) => {
	const { version, because } = OLDEST_BROWSERS[browser];

	test.each(REQUIRED_FEATURES)('has %s', (feature) => {
		expect(since(feature, browser)).toBeLessThanOrEqual(version);
	});

	test('is not newer than its reason', () => {
		expect(REQUIRED_FEATURES).toContain(because);
		expect(since(because, browser)).toBe(version);
	});

	test('is what the manifest and the README say', () => {
		const build = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
		const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
		const stated =
			manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version;
		expect(Number.parseInt(stated, 10)).toBe(version);
		expect(readFileSync('README.md', 'utf8')).toMatch(
			new RegExp(`${browser === 'chromium' ? 'Chromium' : 'Firefox'} ${version}\\b`),
		);
	});
});
