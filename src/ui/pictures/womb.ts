import { shape, tube } from './curve.ts';
import { assemble, disc, draw, joined, placed, sides } from './draw.ts';

/** Tube, ovary and the band between ovary and womb, on the left of the picture. */
const side = [
	draw('tendon', tube('84 112 104 106 124 98', 7)),
	joined(
		'organ area-7',
		tube('128 76 108 60 86 54 66 62 56 80', 8, 16),
		tube('56 76 52 86 48 94', 8, 3),
		tube('57 76 58 88 58 98', 8, 3),
		tube('58 76 66 86 68 94', 8, 3),
	),
	draw('organ area-1', shape('88 106 92 116 84 127 70 130 58 122 58 110 68 102 80 101')),
	disc('screen', 70, 114, 5),
	disc('screen', 81, 118, 3),
];

/** Parts, and how the cervix bulges into the vagina, as in InformedHealth, "How do the female sex organs work?". */
export const womb = assemble({
	title: 'Womb and ovaries',
	alt: "The womb, called the uterus, and the ovaries, cut open and seen from the front, so that the person's right is on the left of the picture. The womb has a thick wall of muscle and a soft lining, the endometrium. On each side a Fallopian tube leads from it toward an ovary, where the eggs ripen. The lower end of the womb is its neck, the cervix. It opens into the vagina.",
	height: 246,
	parts: [
		...side,
		placed('translate(320 0) scale(-1 1)', ...side),
		draw(
			'muscle',
			shape(
				'160 54 134 56 116 70 118 94 130 124 140 150 | 134 176 130 206 132 240 | 188 240 | 190 206 186 176 180 150 | 190 124 202 94 204 70 186 56',
			),
		),
		draw(
			'organ area-3',
			shape(
				'124 80 | 144 74 160 76 176 74 196 80 | 184 112 172 144 170 170 | 183 178 | 180 240 | 140 240 | 137 178 | 150 170 | 148 144 136 112 |',
			),
		),
		draw(
			'screen',
			shape('136 84 | 160 86 184 84 | 172 112 164 144 163 197 | 157 197 | 156 144 148 112 |'),
			shape('143 182 | 147 192 154 197 160 198 166 197 173 192 | 177 182 | 175 240 | 145 240 |'),
		),
	],
	labels: [
		{ text: ['Fallopian', 'tube'], x: 10, y: 32, to: [[86, 54]], from: [70, 38] },
		{ text: ['Ovary'], x: 14, y: 154, to: [[72, 124]], from: [36, 143] },
		{ text: ['Cervix'], x: 98, y: 178, at: 'end', to: [[153, 184]] },
		{ text: ['Vagina'], x: 98, y: 216, at: 'end', to: [[156, 214]] },
		{ text: ['Womb', '(uterus)'], x: 222, y: 28, to: [[188, 66]] },
		{ text: ['Lining', '(endometrium)'], x: 224, y: 164, to: [[180, 106]] },
		...sides(240),
	],
});
