/** The checklist's file: smaller, and the same checklist when it is read. */
import { describe, expect, test } from 'vitest';
import { packChecklist, unpackChecklist } from '../../src/checklist/packed.ts';
import type { Checklist } from '../../src/checklist/types.ts';
import { checklistFor } from '../../src/checklist/words.ts';
import { loadChecklist } from './checklist.ts';

const checklist = loadChecklist();
const file = JSON.stringify(packChecklist(checklist));
const read = unpackChecklist(JSON.parse(file));

describe('the checklist in its file', () => {
	test('is the same when it is read', () => {
		expect(read).toEqual(checklist);
		expect(JSON.stringify(read)).toBe(JSON.stringify(checklist));
	});

	test('takes less than half of what it takes written out', () => {
		expect(file.length).toBeLessThan(JSON.stringify(checklist).length / 2);
	});

	test('is read with what is equal shared, in its words for anybody, too', () => {
		const written = conditionsIn(checklist).length;
		expect(new Set(conditionsIn(read)).size).toBeLessThan(written / 2);
		const reworded = checklistFor(read, 'child');
		expect(reworded).toEqual(checklistFor(checklist, 'child'));
		expect(new Set(conditionsIn(reworded)).size).toBe(new Set(conditionsIn(read)).size);
	});
});

/** All conditions of the rules with all their parts, as often as they stand there. */
function conditionsIn({ rules }: Checklist): object[] {
	const inside = (value: unknown): object[] => {
		if (typeof value !== 'object' || value === null) return [];
		return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(inside)];
	};
	return rules.flatMap(({ when }) => inside(when));
}
