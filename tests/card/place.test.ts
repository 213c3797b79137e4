import { describe, expect, test } from 'vitest';
import { chooseSide, type Words } from '../../src/card/place.ts';
import { inCorridor } from '../../src/card/safe-polygon.ts';

const view = { left: 0, top: 0, right: 800, bottom: 600 };
const card = { width: 360, height: 240 };
const at = (left: number, top: number, mode: Words['mode'] = 'horizontal'): Words => ({
	rects: [{ left, top, right: left + 80, bottom: top + 20 }],
	mode,
	rtl: false,
});

describe('the side of the card', () => {
	test('below, while it has room there', () => {
		expect(chooseSide(at(100, 100), card, view)).toBe('bottom');
	});
	test('above, when only there it has room', () => {
		expect(chooseSide(at(100, 500), card, view)).toBe('top');
	});
	test('the roomier one, when neither has room', () => {
		expect(chooseSide(at(100, 200), { ...card, height: 580 }, view)).toBe('bottom');
		expect(chooseSide(at(100, 400), { ...card, height: 580 }, view)).toBe('top');
	});
	test('beside the words only where both sides have less than three lines', () => {
		const short = { ...view, bottom: 120 };
		expect(chooseSide(at(100, 50), card, short)).toBe('right');
		expect(chooseSide(at(700, 50), card, short)).toBe('left');
	});
	test('a small card needs no more room than its own', () => {
		expect(chooseSide(at(100, 20), { width: 360, height: 40 }, { ...view, bottom: 110 })).toBe('bottom');
	});
	test('stays where it was while it has room there', () => {
		expect(chooseSide(at(100, 300), card, view, 'top')).toBe('top');
		expect(chooseSide(at(100, 100), card, view, 'top')).toBe('bottom');
	});
	test('vertical text: where the next lines are, else the other side', () => {
		expect(chooseSide(at(500, 100, 'vertical-rl'), card, view)).toBe('left');
		expect(chooseSide(at(100, 100, 'vertical-rl'), card, view)).toBe('right');
		expect(chooseSide(at(100, 100, 'vertical-lr'), card, view)).toBe('right');
	});
	test('vertical text in a narrow window: along the line', () => {
		expect(chooseSide(at(150, 100, 'vertical-rl'), card, { ...view, right: 380 })).toBe('bottom');
	});
	test('wrapped words: clear of both lines', () => {
		const rects = [
			{ left: 700, top: 300, right: 790, bottom: 320 },
			{ left: 10, top: 330, right: 90, bottom: 350 },
		];
		expect(chooseSide({ rects, mode: 'horizontal', rtl: false }, { ...card, height: 245 }, view)).toBe('top');
	});
});

describe('the corridor', () => {
	const box = { left: 100, top: 200, right: 460, bottom: 440 };
	const exit = { x: 130, y: 180 };
	test('holds the straight way to every corner of the card', () => {
		for (const [x, y] of [
			[100, 200],
			[460, 200],
			[100, 440],
			[460, 440],
		] as const) {
			for (const part of [0, 0.25, 0.5, 0.75, 1]) {
				const point = { x: exit.x + (x - exit.x) * part, y: exit.y + (y - exit.y) * part };
				expect(inCorridor(point, exit, box)).toBe(true);
			}
		}
	});
	test('does not hold the words beside the exit, nor what lies behind it', () => {
		expect(inCorridor({ x: 300, y: 180 }, exit, box)).toBe(false);
		expect(inCorridor({ x: 130, y: 150 }, exit, box)).toBe(false);
		expect(inCorridor({ x: 60, y: 190 }, exit, box)).toBe(false);
	});
});
