import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTriage } from '../../src/bundling/read-triage.ts';
import { checkTriage } from '../../src/checklist/check.ts';
import { loadCompiled } from '../../src/cli/compiled.ts';

const { publishers, entries } = loadCompiled().content;
const TODAY = '2026-12-01';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'footnote-triage-'));
	cpSync('knowledge/en/triage', join(root, 'knowledge/en/triage'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The problems after one edit of one file of the real checklist. */
function problemsAfter(file: string, from: string, to: string): string[] {
	const path = join(root, 'knowledge/en/triage', file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
	return problems();
}

function problems(): string[] {
	const { files, problems: unread } = readTriage(root);
	const found = [...unread, ...(files ? checkTriage(files, { today: TODAY, publishers }) : [])];
	return found.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`);
}

/** A rule as an author would add it. */
function addedRule(id: string, level: string, when: string): string {
	return `rules:
  - id: ${id}
    level: ${level}
    when: ${when}
    reason: A test.
    clinical: A test
    sources: [wales-dvt]
`;
}

describe('the checklist of this project', () => {
	test('has no problems', () => {
		expect(problems()).toEqual([]);
	});

	test('links to entries that are there', () => {
		const { files } = readTriage(process.cwd());
		const known = new Set(entries.map(({ value }) => value.id));
		expect(files && checkTriage(files, { today: TODAY, publishers, entries: known })).toEqual([]);
	});
});

describe('a rule file that contradicts itself is refused', () => {
	test('the same condition with two levels: both rules are named', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'rules:\n',
			addedRule('bleeding-again', 'days', '{ question: first-signs, has: [bleeding-that-does-not-stop] }'),
		);
		expect(found.join('\n')).toMatch(
			/"bleeding-again".*"bleeding" contradict each other.*days and emergency/,
		);
	});

	test('the same condition in other words', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'rules:\n',
			addedRule(
				'hot-joint-again',
				'routine',
				'{ all: [{ any: [{ question: limb-signs, has: one-joint-suddenly-hot-swollen-and-very-painful }] }] }',
			),
		);
		expect(found.join('\n')).toMatch(
			/"hot-joint".*"hot-joint-again" contradict|"hot-joint-again".*"hot-joint" contradict/,
		);
	});

	test('a rule that can never fire', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'rules:\n',
			addedRule('never', 'days', '{ all: [{ case: injured }, { not: { case: injured } }] }'),
		);
		expect(found.join('\n')).toContain('rule "never" can never fire');
	});

	test('two times that exclude each other', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'rules:\n',
			addedRule(
				'never-time',
				'days',
				'{ all: [{ question: since, has: up-to-two-weeks }, { question: since, has: more-than-six-weeks }] }',
			),
		);
		expect(found.join('\n')).toContain('rule "never-time" can never fire');
	});

	test('an id used twice, in two files', () => {
		const found = problemsAfter('rules/injury.yaml', '- id: heel-pop', '- id: hot-joint');
		expect(found.join('\n')).toMatch(
			/injury\.yaml:\d+: rules\.\d+\.id: rule "hot-joint" is also in .*infection-and-skin/,
		);
	});

	test('unknown questions, options, cases, sources and advisories, each with its line', () => {
		const wrong = (from: string, to: string) => {
			cpSync('knowledge/en/triage', join(root, 'knowledge/en/triage'), { recursive: true });
			return problemsAfter('rules/injury.yaml', from, to).join('\n');
		};
		expect(wrong('question: injury', 'question: injur')).toMatch(/:\d+: rules\.0\.when: no question "injur"/);
		expect(wrong('has: bleeding-that', 'has: bleding-that')).toContain(
			'no option "bleding-that-does-not-stop"',
		);
		expect(wrong('case: injured', 'case: injurd')).toContain('no case "injurd"');
		expect(wrong('sources: [boots-foot-injuries]', 'sources: [boots]')).toContain('no source "boots"');
		expect(wrong('unlifted: [lift-child, lift', 'unlifted: [lift-chid, lift')).toContain(
			'no modifier "lift-chid"',
		);
		expect(wrong('meanwhile: [keep-still, no', 'meanwhile: [keep-stil, no')).toContain(
			'no advisory "keep-stil"',
		);
	});

	test('cases that lead back to themselves', () => {
		const found = problemsAfter(
			'checklist.yaml',
			'when: { question: complaint, has: started-with-an-injury }',
			'when: { case: explained-pain }',
		);
		expect(found.join('\n')).toContain(
			'case "injured" leads back to itself: injured -> explained-pain -> injured',
		);
	});

	test('a question that joins one that comes later, or none', () => {
		for (const wrong of ['course', 'wat']) {
			cpSync('knowledge/en/triage', join(root, 'knowledge/en/triage'), { recursive: true });
			expect(problemsAfter('questions.yaml', 'joins: complaint', `joins: ${wrong}`).join('\n')).toContain(
				`joins: "${wrong}" is no earlier question`,
			);
		}
	});

	test('a modifier that lowers, or turns the order around', () => {
		expect(
			problemsAfter('checklist.yaml', '{ from: days, to: today }', '{ from: days, to: routine }').join('\n'),
		).toContain('days -> routine does not lift');
		expect(
			problemsAfter(
				'checklist.yaml',
				'{ from: self-care, to: routine }',
				'{ from: self-care, to: emergency }',
			).join('\n'),
		).toContain('self-care is lifted above');
	});

	test('an emergency without a page that was read', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'sources: [boots-foot-injuries]',
			'sources: [nice-ng19]',
		);
		expect(found.join('\n')).toContain(
			'rule "bone-or-shape": an emergency: expected a source with evidence "page"',
		);
	});

	test('text that is too hard', () => {
		const found = problemsAfter(
			'rules/injury.yaml',
			'reason: Bleeding that does not stop with pressure needs help at once.',
			'reason: Haemorrhage unresponsive to continuous manual compression necessitates immediate professional intervention.',
		);
		expect(found.join('\n')).toMatch(/rule bleeding: reading grade \d+\.\d, expected at most 7/);
	});

	test('a misspelt field names file, line and field', () => {
		const found = problemsAfter('rules/injury.yaml', '    level: emergency', '    lvel: emergency');
		expect(found.join('\n')).toMatch(/injury\.yaml:\d+: rules\.0\.(level|lvel): /);
	});
});
