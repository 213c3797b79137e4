import { line, shape, tube } from './curve.ts';
import { assemble, draw } from './draw.ts';

const arm =
	'326 140 | 286 136 240 138 196 148 156 152 112 160 86 162 72 154 56 147 44 148 40 154 48 160 58 168 | 36 168 16 171 8 178 6 188 10 198 24 204 44 207 64 206 84 200 112 200 156 206 200 214 240 222 286 224 326 222 |';

/** The two numbers as in NHLBI, "Hypotension"; arm and cuff as in Podiapaedia, "Blood pressure". */
export const bloodPressureCuff = assemble({
	title: 'Measuring blood pressure',
	alt: 'An arm rests on a table, the palm turned up. A cuff is round the upper arm, at the height of the heart. A tube leads from it to a small machine that pumps the cuff up and lets the air out again. The screen shows two numbers, here 120 and 80. The upper number is the pressure in the artery while the heart squeezes. The lower number is the pressure while it rests between two beats.',
	height: 262,
	parts: [
		draw('device', shape('8 222 | 320 222 | 326 222 | 326 232 | 8 232 |')),
		draw('skin', shape(arm)),
		draw('outline', line(arm)),
		draw(
			'crease',
			line('9 180 26 179 44 180'),
			line('7 189 26 188 44 189'),
			line('12 198 28 197 44 198'),
			line('58 168 66 178 64 192'),
		),
		draw('artery', line('326 184 250 182 190 184 158 182')),
		draw('artery fine', line('158 182 120 172 76 178'), line('158 182 120 190 78 192')),
		draw(
			'band',
			shape(
				'212 138 | 232 134 256 132 278 132 | 282 160 282 200 278 228 | 256 228 232 226 212 222 | 208 196 208 164 |',
			),
		),
		draw('crease', line('214 152 240 146 280 146'), line('212 210 240 214 280 216')),
		draw('device', tube('224 142 204 126 150 132 112 118 96 104', 5)),
		draw('device', shape('10 12 | 108 12 | 108 106 | 10 106 |')),
		draw('screen', shape('20 22 | 98 22 | 98 84 | 20 84 |')),
		draw('device-line', 'M52 96h14'),
	],
	labels: [
		{ text: ['120'], x: 59, y: 46, at: 'middle', tone: 'heading' },
		{ text: ['80'], x: 59, y: 72, at: 'middle', tone: 'heading' },
		{ text: ['Upper number:', 'the heart squeezes'], x: 140, y: 30, to: [[80, 42]] },
		{ text: ['Lower number: the heart', 'rests between two beats'], x: 140, y: 70, to: [[78, 68]] },
		{ text: ['Cuff at the', 'height of the heart'], x: 190, y: 102, to: [[262, 150]], from: [262, 119] },
		{ text: ['Artery'], x: 92, y: 142, to: [[166, 182]], from: [126, 147] },
		{ text: ['The arm rests on a table'], x: 160, y: 252, at: 'middle' },
	],
});
