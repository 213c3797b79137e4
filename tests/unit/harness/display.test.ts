/** Set-up of a screen on machines of every kind: there, missing and installed, missing for good. */
import { expect, test } from 'vitest';
import { ensureXvfb, type ScreenMachine } from '../../harness/display.ts';

function machine(before: boolean, after: boolean) {
	const asked: string[] = [];
	const made: ScreenMachine = {
		hasXvfb: () => (asked.length === 0 ? before : after),
		install: (name) => asked.push(name) > 0 && after,
		say: () => undefined,
	};
	return { asked, made };
}

test('a screen that is there is taken as it is', () => {
	const { asked, made } = machine(true, true);
	ensureXvfb(made);
	expect(asked).toEqual([]);
});

test('a missing one is installed', () => {
	const { asked, made } = machine(false, true);
	ensureXvfb(made);
	expect(asked).toEqual(['xvfb']);
});

test('where it cannot be, one sentence says how to get it', () => {
	const { made } = machine(false, false);
	expect(() => ensureXvfb(made)).toThrow(/^[^\n]*apt-get install xvfb[^\n]*$/);
});
