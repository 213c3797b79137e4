/** The order of test files: what takes longest begins, so that no core has nothing to do while the last one ends. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, by the seconds of the processor that each takes; Vitest would order them by their size. */
const LONG = [
	'reader/reader.browser.test.ts',
	'checklist/checklist.browser.test.ts',
	'page/hostile.browser.test.ts',
	'card/guest.browser.test.ts',
	'ui/this-page.browser.test.ts',
	'e2e/many-tabs.browser.test.ts',
	'ui/screens-chromium.browser.test.ts',
	'ui/screens-firefox.browser.test.ts',
	'ui/gallery.browser.test.ts',
	'e2e/settings.browser.test.ts',
	'card/card.browser.test.ts',
	'card/looks.browser.test.ts',
	'reports/reports.browser.test.ts',
	'e2e/privacy.browser.test.ts',
	'e2e/reading.browser.test.ts',
	'e2e/access.browser.test.ts',
	'attacks/card.browser.test.ts',
	'ask/ask.test.ts',
	'checklist/vignettes.test.ts',
	'ask/opened-index.test.ts',
	'browser/fuzz.test.ts',
	'cli/check-command.test.ts',
	'checklist/rules.test.ts',
];

export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const at = LONG.findIndex((name) => moduleId.endsWith(name));
			return at < 0 ? LONG.length : at;
		};
		return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
	}
}
