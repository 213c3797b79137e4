import { line, shape, tube } from './curve.ts';
import { assemble, draw, joined } from './draw.ts';

/** The way of the sound as in Mayo Clinic, "How your ear works". */
export const ear = assemble({
	title: 'The ear, inside',
	alt: 'The right ear from the front, cut open: the outside is on the left of the picture, the inside of the head on the right. Sound goes through the ear canal to the eardrum, a thin skin. The eardrum shakes three tiny bones in the middle ear, called hammer, anvil and stirrup. They pass the shaking on to the cochlea, a snail of fluid in the inner ear, and the hearing nerve carries it to the brain. The balance canals beside it feel how the head turns. A tube leads from the middle ear to the throat and keeps the pressure even.',
	height: 244,
	parts: [
		draw(
			'bone',
			shape('92 62 | 130 54 180 46 226 46 250 56 262 92 260 140 248 168 222 180 180 176 130 170 92 164 |'),
		),
		draw(
			'skin',
			shape('92 62 | 80 48 62 34 40 36 24 54 20 84 26 114 36 140 42 166 54 182 70 178 78 166 92 164 |'),
		),
		joined(
			'screen',
			tube('62 106 88 106 120 112 154 118', 20, 24),
			shape('62 98 | 52 92 48 106 54 120 | 64 118 |'),
		),
		draw(
			'outline',
			line('92 62 | 80 48 62 34 40 36 24 54 20 84 26 114 36 140 42 166 54 182 70 178 78 166 92 164'),
		),
		draw('crease', line('74 66 58 52 42 58 36 82 42 106 44 128'), line('56 144 64 134 60 124')),
		joined(
			'screen',
			shape('155 106 | 162 92 178 86 190 94 196 112 192 130 182 140 168 140 158 130 |'),
			tube('180 132 192 156 210 184 234 214', 9, 12),
		),
		joined(
			'bone',
			tube('158 124 164 108 166 94', 5, 8),
			tube('168 96 178 98 181 114', 8, 4),
			tube('181 113 188 116 196 116', 4, 8),
		),
		draw('band', tube('151 104 154 118 160 132', 4)),
		joined(
			'organ area-5',
			tube('206 112 196 92 200 70 216 64 226 78 220 98 212 110', 7),
			tube('206 108 216 88 234 80 246 90 240 104 220 112', 7),
			shape('198 108 208 104 220 108 226 120 218 128 204 126 197 118'),
		),
		draw('organ area-5', tube('212 120 226 142 248 142 256 124 244 110 232 118 236 130 244 126', 14, 5)),
		draw('nerve', line('252 116 270 104 296 96 326 94'), line('238 96 262 98 296 94')),
	],
	labels: [
		{ text: ['Outer ear'], x: 6, y: 212, to: [[36, 150]], from: [32, 200] },
		{ text: ['Ear canal'], x: 78, y: 212, to: [[112, 112]], from: [108, 200] },
		{ text: ['Eardrum'], x: 132, y: 236, to: [[154, 120]], from: [154, 225] },
		{
			text: ['Three tiny bones'],
			x: 112,
			y: 30,
			to: [
				[165, 98],
				[176, 98],
				[189, 116],
			],
			from: [160, 35],
		},
		{ text: ['Balance canals'], x: 222, y: 16, to: [[216, 66]], from: [240, 21] },
		{ text: ['Hearing', 'nerve'], x: 270, y: 126, to: [[290, 95]], from: [288, 114] },
		{ text: ['Cochlea'], x: 262, y: 200, to: [[248, 140]], from: [278, 189] },
		{ text: ['Tube to', 'the throat'], x: 246, y: 222, to: [[218, 194]] },
	],
});
