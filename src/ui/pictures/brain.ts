import { line, shape, tube } from './curve.ts';
import { assemble, draw, placed } from './draw.ts';

/** Parts and what they do as in the American Physiological Society's "Brain physiology". */
export const brain = assemble({
	title: 'Parts of the brain',
	alt: 'The brain from its left side; the face would be on the left of the picture. The large upper part has four lobes. Frontal lobe, at the front: thinking, moving. Parietal lobe, behind it at the top: touch and the sense of space. Occipital lobe, at the back: seeing. Temporal lobe, at the side: hearing, memory. Below at the back lies the cerebellum: balance. The brainstem leads down to the spinal cord: breathing, heartbeat.',
	height: 262,
	parts: [
		placed(
			'translate(-8 12)',
			draw('organ area-6', tube('170 150 184 180 196 206 202 230 204 256', 36, 17)),
			draw('organ area-5', shape('206 150 236 146 254 156 252 176 236 190 214 190 198 180 196 164')),
			draw(
				'crease',
				line('202 162 226 160 252 164'),
				line('200 172 224 172 250 176'),
				line('208 184 224 182 242 184'),
			),
			draw(
				'organ area-2',
				shape(
					'160 33 | 148 60 144 90 136 118 | 116 134 96 146 | 80 146 64 136 58 116 62 90 80 62 112 42 138 35',
				),
			),
			draw(
				'organ area-1',
				shape('160 33 | 190 36 218 50 232 64 | 226 92 222 116 | 190 112 160 112 136 118 | 144 90 148 60'),
			),
			draw('organ area-4', shape('232 64 | 250 86 258 114 250 138 230 148 | 222 134 222 116 | 226 92')),
			draw(
				'organ area-3',
				shape(
					'96 146 | 116 134 136 118 | 160 112 190 112 222 116 | 222 134 230 148 | 206 154 180 160 152 172 122 174 102 164',
				),
			),
			draw(
				'crease',
				line('74 112 86 104 90 92 102 90'),
				line('96 68 108 74 112 88 126 92'),
				line('84 132 98 128 108 116 120 116'),
				line('126 48 130 62 124 74'),
				line('168 46 166 62 174 74 168 92'),
				line('190 50 196 66 208 70 212 86'),
				line('184 96 196 90 204 98'),
				line('236 84 240 100 234 112 242 124'),
				line('118 154 138 146 160 148 180 138 200 140'),
				line('126 164 146 158 170 158'),
			),
		),
	],
	labels: [
		{ text: ['Frontal lobe:', 'thinking, moving'], x: 6, y: 22, to: [[86, 96]], from: [40, 40] },
		{ text: ['Parietal lobe:', 'touch, space'], x: 206, y: 22, to: [[190, 66]], from: [208, 40] },
		{ text: ['Occipital', 'lobe:', 'seeing'], x: 257, y: 92, to: [[230, 126]], from: [254, 110] },
		{ text: ['Temporal lobe:', 'hearing, memory'], x: 6, y: 214, to: [[120, 168]], from: [62, 202] },
		{ text: ['Cerebellum:', 'balance'], x: 238, y: 222, to: [[224, 192]], from: [258, 211] },
		{
			text: ['Brainstem:', 'breathing, heartbeat'],
			x: 168,
			y: 244,
			at: 'end',
			to: [[187, 222]],
			from: [158, 232],
		},
	],
});
