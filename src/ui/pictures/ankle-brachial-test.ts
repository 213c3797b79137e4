import { line, shape } from './curve.ts';
import { assemble, disc, draw } from './draw.ts';

const person = shape(
	`18 119 20 107 26 101 32 98 36 94 38 98 43 100 46 104 49 110 60 106 78 99 98 99 120 104 144 106 168 105 192 103 216 103 240 108 262 112
	272 110 278 102 282 88 287 81 294 84 297 100 298 118 292 128 280 131 262 131 240 134 216 133 190 135 160 136 120 137 84 137 62 135
	48 131 36 136 24 131`,
);
const arm = shape(
	'66 110 76 106 86 112 100 120 116 124 134 128 148 132 150 138 140 140 118 136 98 132 80 126 68 120',
);

export const ankleBrachialTest = assemble({
	title: 'Ankle–brachial test',
	alt: 'A person lies on a couch. One blood-pressure cuff is round the upper arm and another round the lower leg just above the ankle. A small ultrasound probe listens to the pulse, at the arm and on the foot, while each cuff is let down. The pressure at the ankle divided by the pressure at the arm gives the ankle–brachial index.',
	height: 220,
	parts: [
		draw('device', shape('8 136 | 310 136 | 310 148 | 8 148 |')),
		draw('device-line', 'M30 148v26m258-26v26'),
		draw('device', shape('14 136 | 18 128 34 128 48 136 |')),
		draw('skin', person),
		draw('outline', person),
		draw('crease', line('29 104 31 106 34 105')),
		draw('skin', arm),
		draw('outline', arm),
		draw(
			'band',
			shape('84 106 | 104 116 | 96 134 | 76 124 |'),
			shape('242 106 | 262 110 | 260 133 | 240 134 |'),
		),
		draw('device-line', line('94 110 96 90 88 70 76 58'), line('252 108 254 90 244 70 232 58')),
		disc('screen', 72, 44, 16),
		disc('screen', 228, 44, 16),
		draw('trace', 'M72 44l8-8M228 44l-9-7'),
		draw(
			'device',
			shape('120 120 | 126 122 | 140 98 | 134 94 |'),
			shape('277 104 | 271 106 | 256 82 | 263 78 |'),
		),
	],
	labels: [
		{ text: ['Cuff on', 'the arm'], x: 98, y: 32, to: [[92, 114]], from: [116, 50] },
		{ text: ['Cuff above', 'the ankle'], x: 248, y: 32, to: [[256, 114]], from: [272, 50] },
		{
			text: ['Ultrasound', 'probe'],
			x: 152,
			y: 66,
			to: [
				[134, 100],
				[261, 86],
			],
			from: [170, 84],
		},
		{ text: ['Ankle pressure ÷ arm pressure = index'], x: 160, y: 204, at: 'middle', tone: 'heading' },
	],
});
