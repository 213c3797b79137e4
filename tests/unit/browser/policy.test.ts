/** Policies: what they may fix, and that the schema that browsers are given says the same as the settings. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPolicy } from '../../../src/browser/policy.ts';
import { CATEGORIES } from '../../../src/guide/kinds.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';

test('what can be read is fixed, the rest is left to the reader', () => {
	expect(readPolicy({})).toEqual({});
	expect(readPolicy({ runs: 'on-click', dwell: 5, version: 9, other: 1, offSites: ['a.example'] })).toEqual({
		runs: 'on-click',
		offSites: ['a.example'],
	});
});

interface Field {
	readonly type: string;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
}

const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
	properties: Record<string, Field>;
};
const { version: _version, ...fields } = DEFAULT_SETTINGS;

test('the schema and its page name every setting', () => {
	expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(fields).sort());
	const page = readFileSync('docs/policies.md', 'utf8');
	for (const field of Object.keys(fields)) expect(page).toContain(`| \`${field}\` |`);
	for (const category of CATEGORIES) expect(page).toContain(`\`${category}\``);
});

test.each(Object.entries(schema.properties))(
	'%s takes what the schema says',
	(field, { enum: values, minimum, maximum }) => {
		for (const value of values ?? []) expect(readPolicy({ [field]: value })).toEqual({ [field]: value });
		for (const value of [minimum, maximum])
			if (value !== undefined) expect(readPolicy({ [field]: value })).toEqual({ [field]: value });
		if (minimum !== undefined)
			expect(checkSettings({ version: 1, [field]: minimum - 1 }).damaged).toEqual([field]);
	},
);
