import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { runTriage } from '../../src/cli/triage-command.ts';
import { loadChecklist } from './checklist.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const checklist = loadChecklist();

/** The command, without a process and a reading of all files for each. */
async function triage(...args: string[]) {
	const said = { stdout: '', stderr: '' };
	const spies = (['stdout', 'stderr'] as const).map((stream) =>
		vi.spyOn(process[stream], 'write').mockImplementation((text) => {
			said[stream] += text;
			return true;
		}),
	);
	const status = await runTriage(args, () => checklist);
	for (const spy of spies) spy.mockRestore();
	return { ...said, status };
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('guide triage', () => {
	test('is a command', async () => {
		const { stdout, status } = spawnSync(process.execPath, ['src/cli/guide.ts', 'triage', '--json'], {
			encoding: 'utf8',
		});
		expect({ stdout, status }).toEqual({ stdout: (await triage('--json')).stdout, status: 0 });
	});

	test('without a file prints the questions with the ids of their options', async () => {
		const { questions } = JSON.parse((await triage('--json')).stdout);
		expect(questions[0].id).toBe('whom');
		expect(questions.find(({ id }: { id: string }) => id === 'first-signs').answers).toEqual([
			'none',
			'not-sure',
		]);
		expect(questions[0].options[0]).toHaveProperty('text');
		expect((await triage()).stdout).toContain('limb-signs  [warning signs]');
	});

	test('with answers prints the advice in its documented shape', async () => {
		const path = file(
			'a.json',
			'{"answers": {"complaint": "feels-numb-tingling-or-burning", "feeling": ["numb"], "since": "up-to-two-weeks"}}',
		);
		const { stdout, status } = await triage(path, '--json', '--explain');
		const advice = JSON.parse(stdout);
		expect(status).toBe(0);
		expect(advice).toMatchObject({ level: 'days', questionsAsked: expect.any(Number), contradictions: [] });
		expect(advice.reasons[0]).toMatchObject({ rule: 'numb-and-lasting', level: 'days' });
		expect(Object.keys(advice.reasons[0].sources[0])).toEqual(['publisher', 'title', 'url', 'read']);
		expect(advice.explain.map(({ state }: { state: string }) => state)).toContain('nearly');
	});

	test('the same answers give the same bytes', async () => {
		const path = file('b.json', '{"body-signs": "not-sure"}');
		expect((await triage(path, '--json')).stdout).toBe((await triage(path, '--json')).stdout);
	});

	test('unknown ids are errors that name them', async () => {
		const { stderr, stdout, status } = await triage(file('c.json', '{"wat": 1, "feeling": "nub"}'));
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/no question "wat".*\n.*feeling: no option "nub"/);
	});

	test('a file that is no JSON, or is not there', async () => {
		expect((await triage(file('d.json', '{'))).status).toBe(2);
		expect((await triage(join(folder, 'none.json'))).stderr).toContain("can't be read as JSON");
	});
});
