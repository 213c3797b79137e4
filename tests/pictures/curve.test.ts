import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line, shape } from '../../src/ui/pictures/curve.ts';

/** Where each command of relative path data ends. */
function ends(data: string): number[][] {
	let [x, y] = [0, 0];
	return [...data.matchAll(/([Mlcs])([^Mlcsz]*)/g)].map(([, command, rest]) => {
		const values = (rest as string).match(/-?[\d.]+/g)?.map(Number) ?? [];
		const [dx, dy] = values.slice(-2) as [number, number];
		[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
		return [x, y];
	});
}

const whole = fc.integer({ min: -300, max: 300 });
const points = fc.array(fc.tuple(whole, whole, fc.boolean()), { minLength: 2, maxLength: 12 });
const written = (list: [number, number, boolean][]): string =>
	list.map(([x, y, corner]) => `${x} ${y}${corner ? ' |' : ''}`).join(' ');

test('a line goes through all its points, in order', () => {
	fc.assert(
		fc.property(points, (list) => {
			expect(ends(line(written(list)))).toEqual(list.map(([x, y]) => [x, y]));
		}),
	);
});

test('a shape comes back to where it started', () => {
	fc.assert(
		fc.property(points, (list) => {
			const data = shape(written(list));
			expect(data.endsWith('z')).toBe(true);
			expect(ends(data)).toEqual([...list, list[0]].map((point) => point?.slice(0, 2)));
		}),
	);
});

test('between two corners the line is straight', () => {
	expect(line('0 0 | 10 5 | 20 0 |')).toBe('M0 0l10 5l10-5');
});

test('a smooth line leaves a point in the direction it came', () => {
	// Points on a straight line: every control point is on it too.
	expect(line('0 0 30 0 60 0 90 0')).not.toMatch(/[1-9]\d* [1-9]\d* 0 /);
	expect(line('0 0 30 0 60 0 90 0')).toBe('M0 0c10 0 20 0 30 0s20 0 30 0s20 0 30 0');
});

test.each(['', '5', '1 2 x 4', '1 2'])('%j is not a line', (text) => {
	expect(() => line(text)).toThrow(/point/i);
});
