import { soleOutline } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

const handle = shape('-6 0 | -6 -30 -4 -46 4 -46 6 -30 6 0 | 3 6 -3 6 |');
const edge = '150 226 | 145 192 156 165 182 153 216 149 252 150 290 154 330 163';

/** Steps as in HRSA's "Monofilament" sheet. */
export const monofilamentTest = assemble({
	title: 'Monofilament test',
	alt: 'Left: the sole of a right foot with three of the spots that are often tested: the pad of the big toe, the ball behind the big toe and the ball behind the little toe. Right: the test in two steps. First the tip of a stiff nylon thread on a handle touches the skin. Then it is pressed until the thread bends, and lifted off again. The person, eyes closed, says whether they feel it.',
	height: 220,
	parts: [
		placed('translate(-90 2) scale(.98)', draw('skin', soleOutline), draw('outline', soleOutline)),
		disc('sore', 92, 36, 7),
		disc('sore', 94, 86, 7),
		disc('sore', 33, 92, 7),
		draw('skin', shape(`${edge} | 330 226 |`)),
		draw('outline', line(edge)),
		placed('translate(190 76)', draw('device', handle)),
		draw('device-line', line('190 84 190 149')),
		placed('translate(266 102)', draw('device', handle)),
		draw('device-line', line('266 110 274 118 281 130 278 142 267 150')),
		draw('arrow', 'M284 58v34m-5-7 5 7 5-7'),
	],
	labels: [
		{ text: ['Handle'], x: 210, y: 36, to: [[191, 46]] },
		{ text: ['Nylon', 'thread'], x: 206, y: 118, to: [[190, 124]] },
		{ text: ['1 Touch'], x: 190, y: 176, at: 'middle' },
		{ text: ['2 Press till', 'it bends'], x: 270, y: 176, at: 'middle' },
		{
			text: ['Usual', 'spots'],
			x: 122,
			y: 54,
			to: [
				[92, 36],
				[94, 86],
			],
		},
	],
});
