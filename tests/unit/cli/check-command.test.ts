/** `guide check`: whatever file of the knowledge is broken, it says so and fails. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check-command.ts';

const root = mkdtempSync(join(tmpdir(), 'footnote-check-'));
mkdirSync(join(root, 'knowledge/en'), { recursive: true });
// Entries are many, and are only read.
for (const same of ['publishers.yaml', 'en/entries', 'en/topics'])
	symlinkSync(resolve('knowledge', same), join(root, 'knowledge', same));

function freshCopies(): void {
	for (const folder of ['triage', 'ask', 'results']) {
		rmSync(join(root, 'knowledge/en', folder), { recursive: true, force: true });
		cpSync(resolve('knowledge/en', folder), join(root, 'knowledge/en', folder), { recursive: true });
	}
}

afterEach(() => void vi.restoreAllMocks());

/** What it prints, and with what it ends. */
function check(): { readonly code: number; readonly text: string } {
	vi.spyOn(process, 'cwd').mockReturnValue(root);
	let text = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
		text += chunk;
		return true;
	});
	return { code: runCheck([]), text };
}

test('knowledge that is whole passes', () => {
	freshCopies();
	expect(check()).toMatchObject({ code: 0 });
});

const TRIAGE = ['triage/questions.yaml', 'triage/rules/circulation.yaml'];
const OTHERS = [
	'ask/danger-signs.yaml',
	'ask/people-words.yaml',
	'ask/other-subjects.yaml',
	'ask/descriptions/symptom.yaml',
	'results/urgent-values.yaml',
];

// Together, because reading all entries takes long.
test('files that aren’t YAML fail, each by its name', () => {
	freshCopies();
	for (const file of [...TRIAGE, ...OTHERS])
		writeFileSync(join(root, 'knowledge/en', file), 'a: [1, 2\nb: "');
	const { code, text } = check();
	expect(code).toBe(1);
	for (const file of [...TRIAGE, ...OTHERS])
		expect(text).toMatch(new RegExp(`^knowledge/en/${file}:\\d+: not valid YAML`, 'm'));
});

test('files that point nowhere, or have another shape, fail', () => {
	freshCopies();
	writeFileSync(join(root, 'knowledge/en/ask/people-words.yaml'), 'no-such-entry: [thingy]\n');
	writeFileSync(join(root, 'knowledge/en/results/urgent-values.yaml'), 'wat: 1\n');
	const { code, text } = check();
	expect(code).toBe(1);
	expect(text).toContain('people-words.yaml:1: no-such-entry: no entry or topic "no-such-entry"');
	expect(text).toContain('urgent-values.yaml:1: wat: unknown field');
});
