import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/checklist/types.ts';
import { scoreTriage } from '../../src/cli/eval-triage.ts';
import { MOST_MEDIAN, triageEvaluation } from '../../src/cli/eval-triage-report.ts';

const { checklist, vignettes, outcomes, figures, broken } = triageEvaluation.run();

describe('the stories', () => {
	test('are at least 120, each with an id of its own and a known source', () => {
		const ids = outcomes.map(({ vignette }) => vignette.id);
		expect(ids.length).toBeGreaterThanOrEqual(120);
		expect(new Set(ids).size).toBe(ids.length);
		const sources = new Set(checklist.sources.map(({ id }) => id));
		expect(vignettes.filter(({ source }) => !sources.has(source))).toEqual([]);
	});

	test('cover every level and every rule', () => {
		expect(new Set(outcomes.map(({ vignette }) => vignette.expected))).toEqual(new Set(LEVELS));
		const fired = new Set(outcomes.flatMap(({ rules }) => rules));
		expect(checklist.rules.filter(({ id }) => !fired.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test.each(outcomes.map((outcome) => [outcome.vignette.id, outcome] as const))(
		'%s is safe',
		(_id, outcome) => {
			expect(outcome.unsafe, `${outcome.level}, expected ${outcome.vignette.expected}`).toBe(false);
		},
	);

	test('meet the figures that the project promises', () => {
		const score = scoreTriage(outcomes);
		expect(score.unsafe).toBe(0);
		expect(score.right / score.cases).toBeGreaterThanOrEqual(0.95);
		expect(score.over / score.cases).toBeLessThanOrEqual(0.08);
		expect(score.questionsMedian).toBeLessThanOrEqual(MOST_MEDIAN);
		expect(score.questionsMost).toBeLessThanOrEqual(15);
	});

	test('keep every promise, an overlooked sign of an emergency survived too, and have their figures in the documentation', () => {
		expect(broken).toEqual([]);
		expect(readFileSync(triageEvaluation.document, 'utf8')).toContain(figures);
	});
});
