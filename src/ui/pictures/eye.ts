import { arrow, line, shape, tube } from './curve.ts';
import { assemble, disc, draw, joined } from './draw.ts';

/** Parts as in eMedicineHealth, "Picture of eye anatomy detail". */
export const eye = assemble({
	title: 'The eye, cut from front to back',
	alt: 'An eye cut from front to back, its front on the left. Light comes in through the cornea, the clear window at the front, and through the pupil, the hole in the coloured iris. Behind it the lens makes the picture sharp. The light goes on through the vitreous, a clear jelly, to the retina, the thin layer at the back that sees. The macula is the spot of the retina for the sharpest sight. The optic nerve carries the picture to the brain. The white of the eye is called the sclera.',
	height: 234,
	parts: [
		draw('organ area-1', tube('236 140 262 150 290 166 326 182', 24)),
		disc('bone', 166, 118, 86),
		disc('sore', 166, 118, 80),
		disc('organ area-2', 166, 118, 76),
		draw('screen', shape('90 76 | 70 92 62 118 70 144 90 160 | 106 150 108 118 106 86 |')),
		draw('nerve', line('176 41 204 49 226 66 240 96 243 126'), line('236 150 224 172 202 188 176 195')),
		draw('crease', line('110 64 116 80 118 92'), line('110 172 116 156 118 144')),
		draw('device', shape('118 88 131 102 134 118 131 134 118 148 107 134 104 118 107 102')),
		joined('organ area-4', tube('96 70 100 84 100 101', 9, 6), tube('96 166 100 152 100 135', 9, 6)),
		disc('band', 242, 112, 5),
		draw('arrow', arrow('12 118 | 92 118 |')),
	],
	labels: [
		{ text: ['Light'], x: 12, y: 108 },
		{ text: ['Cornea'], x: 12, y: 72, to: [[66, 102]], from: [52, 77] },
		{ text: ['Pupil'], x: 12, y: 154, to: [[98, 124]], from: [44, 148] },
		{ text: ['Iris'], x: 34, y: 190, to: [[97, 158]], from: [62, 184] },
		{ text: ['Lens'], x: 62, y: 222, to: [[120, 142]], from: [82, 211] },
		{ text: ['White of', 'the eye', '(sclera)'], x: 22, y: 18, to: [[116, 50]], from: [78, 28] },
		{ text: ['Jelly', '(vitreous)'], x: 184, y: 112, at: 'middle' },
		{ text: ['Retina'], x: 264, y: 54, to: [[234, 78]] },
		{ text: ['Macula'], x: 268, y: 100, to: [[243, 112]] },
		{ text: ['Optic', 'nerve'], x: 280, y: 124, to: [[276, 158]], from: [286, 140] },
	],
});
