import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrow, line, shape, tube } from '../../src/ui/pictures/curve.ts';

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
			const way = [...list, list[0]].map((point) => point?.slice(0, 2));
			expect([way, way.toReversed()]).toContainEqual(ends(data));
		}),
	);
});

test('a shape runs clockwise, whichever way its points go', () => {
	const square = 'M0 0l10 0l0 10l-10 0l0-10z';
	expect(shape('0 0 | 10 0 | 10 10 | 0 10 |')).toBe(square);
	expect(shape('0 0 | 0 10 | 10 10 | 10 0 |')).toBe(square);
});

test('between two corners the line is straight', () => {
	expect(line('0 0 | 10 5 | 20 0 |')).toBe('M0 0l10 5l10-5');
});

test('a smooth line leaves a point in the direction it came', () => {
	// Points on a straight line: every control point is on it too.
	expect(line('0 0 30 0 60 0 90 0')).not.toMatch(/[1-9]\d* [1-9]\d* 0 /);
	expect(line('0 0 30 0 60 0 90 0')).toBe('M0 0c10 0 20 0 30 0s20 0 30 0s20 0 30 0');
});

test('a tube is as wide as asked at both ends, and runs along its points', () => {
	expect(tube('0 10 40 10', 8)).toBe('M0 14l0-8l40 0l0 8l-40 0z');
	expect(ends(tube('10 0 10 20 10 40', 10, 4))).toEqual([
		[5, 0],
		[15, 0],
		[14, 20],
		[12, 40],
		[8, 40],
		[7, 20],
		[5, 0],
	]);
});

test('an arrow ends in a head that points on', () => {
	expect(arrow('0 0 | 50 0 |')).toBe('M0 0l50 0M44 3l6-3l-6-3');
	expect(arrow('0 0 | 0 50 |')).toBe('M0 0l0 50M-3 44l3 6l3-6');
	expect(() => arrow('4 4')).toThrow(/two points/);
});

test.each(['', '5', '1 2 x 4', '1 2'])('%j is not a line', (text) => {
	expect(() => line(text)).toThrow(/point/i);
});
