/** The privacy page says the same in the extension and in the documents. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRIVACY, PRIVACY_TITLE } from '../../src/ui/privacy/text.ts';

test('docs/privacy.md is the page of the extension', () => {
	const parts = PRIVACY.map(({ title, text, points = [] }) =>
		[
			`## ${title}`,
			...text,
			...(points.length > 0 ? [points.map((point) => `- ${point}`).join('\n')] : []),
		].join('\n\n'),
	);
	expect(readFileSync('docs/privacy.md', 'utf8')).toBe(`${[`# ${PRIVACY_TITLE}`, ...parts].join('\n\n')}\n`);
});
