import { arrow, shape } from './curve.ts';
import { assemble, draw } from './draw.ts';

/** A grain of sugar, six-cornered. */
const sugar = ([x, y]: readonly [number, number]): string =>
	shape(
		`${x - 6} ${y} | ${x - 3} ${y - 5} | ${x + 3} ${y - 5} | ${x + 6} ${y} | ${x + 3} ${y + 5} | ${x - 3} ${y + 5} |`,
	);
const sugars = (...places: readonly (readonly [number, number])[]) =>
	draw('organ area-1', ...places.map(sugar));

/** The place on a cell that insulin fits, around `x`. */
const lock = (x: number): string =>
	shape(
		`${x - 14} 140 | ${x - 14} 120 | ${x - 8} 120 | ${x} 129 | ${x + 8} 120 | ${x + 14} 120 | ${x + 14} 140 |`,
	);
const cell = (x: number): string =>
	shape(
		`${x - 72} 148 ${x - 64} 134 ${x - 46} 130 ${x} 130 ${x + 46} 130 ${x + 64} 134 ${x + 72} 148 ${x + 72} 188 ${x + 68} 228 ${x + 50} 238 ${x} 240 ${x - 50} 238 ${x - 68} 228 ${x - 72} 188`,
	);

/** Lock and key as in NetWellness, "Insulin and blood sugar". */
export const insulin = assemble({
	title: 'Insulin lets sugar into a cell',
	alt: 'A blood vessel above and a cell of the body below, twice. Left, with insulin: it fits into a lock on the cell, as a key does. A door opens, and sugar, called glucose, moves from the blood into the cell, which uses it for energy. Right, without insulin, or when the cell no longer obeys it: the door stays shut, sugar stays outside the cell and gathers in the blood.',
	height: 276,
	parts: [
		draw('rich', shape('-6 30 | 152 30 | 152 92 | -6 92 |'), shape('168 30 | 326 30 | 326 92 | 168 92 |')),
		draw('organ area-4', cell(80), cell(240)),
		draw('mask', shape('96 126 | 120 126 | 120 146 | 96 146 |')),
		draw(
			'device',
			shape('90 120 | 96 120 | 96 146 | 90 146 |'),
			shape('120 120 | 126 120 | 126 146 | 120 146 |'),
			shape('250 126 | 286 126 | 286 138 | 250 138 |'),
		),
		draw('screen', lock(68), lock(224)),
		draw('band', shape('60 110 | 76 110 | 76 118 | 68 127 | 60 118 |')),
		draw('arrow', arrow('108 84 | 108 164 |')),
		sugars([24, 46], [66, 68], [108, 72], [134, 48], [108, 180], [52, 200], [88, 222], [128, 208]),
		sugars([182, 44], [206, 66], [228, 44], [240, 78], [260, 58], [284, 42], [284, 80], [308, 60], [184, 82]),
	],
	labels: [
		{ text: ['With insulin'], x: 76, y: 18, at: 'middle', tone: 'heading' },
		{ text: ['Without insulin'], x: 244, y: 18, at: 'middle', tone: 'heading' },
		{ text: ['Blood'], x: 12, y: 78 },
		{ text: ['Insulin'], x: 6, y: 116, to: [[64, 114]], from: [54, 112] },
		{ text: ['Door', 'open'], x: 132, y: 107 },
		{ text: ['Door', 'shut'], x: 290, y: 107 },
		{ text: ['Cell'], x: 34, y: 170, at: 'middle' },
		{ text: ['Cell'], x: 240, y: 192, at: 'middle' },
		{ text: ['Sugar (glucose)'], x: 8, y: 264, to: [[52, 203]], from: [52, 253] },
		{ text: ['Sugar stays outside'], x: 314, y: 264, at: 'end' },
	],
});
