import { shape } from './curve.ts';
import { assemble, draw, placed } from './draw.ts';

const shin = shape('62 222 | 62 184 50 164 48 146 | 58 140 80 138 102 140 | 112 146 110 164 98 184 98 222 |');

/** As in NIAMS, "A healthy joint, and a joint with osteoarthritis". */
export const joint = assemble({
	title: 'A healthy joint, and one with arthritis',
	alt: 'Two joints cut open. Left: a healthy joint. The ends of the bones are covered with smooth cartilage. A thin lining closes the joint round about, and fluid makes it glide. Right: a joint with arthritis. The cartilage is worn and the gap is narrow, so that bone comes close to bone. Spurs of bone grow at the edges, and the lining is swollen.',
	height: 276,
	parts: [
		placed(
			'translate(-12 4)',
			draw(
				'organ area-3',
				shape('52 84 36 98 30 124 32 150 44 172 | 116 172 | 128 150 130 124 124 98 108 84 |'),
			),
			draw(
				'organ area-2',
				shape('52 94 42 104 37 124 39 146 50 164 | 110 164 | 121 146 123 124 118 104 108 94 |'),
			),
			draw(
				'bone',
				shape('62 34 | 62 68 50 88 46 104 56 114 80 117 104 114 114 104 110 88 98 68 98 34 |'),
				shin,
			),
			draw(
				'band',
				shape('46 102 | 56 114 80 117 104 114 | 114 102 | 116 110 104 122 80 125 56 122 44 110 |'),
				shape('46 148 | 58 141 80 139 102 141 | 114 148 | 112 140 102 133 80 131 58 133 48 140 |'),
			),
		),
		placed(
			'translate(172 4)',
			draw(
				'organ area-3',
				shape('46 76 26 94 20 124 24 156 40 178 | 120 178 | 136 156 140 124 134 94 114 76 |'),
			),
			draw(
				'organ area-2',
				shape('46 100 38 110 36 124 38 144 48 158 | 112 158 | 122 144 124 124 122 110 114 100 |'),
			),
			draw(
				'bone',
				shape(
					'62 34 | 62 68 50 88 44 100 | 34 112 | 46 116 58 122 70 119 80 123 92 119 104 122 114 116 | 126 112 | 116 100 110 88 98 68 98 34 |',
				),
			),
			placed(
				'translate(0 -7)',
				draw(
					'bone',
					shape(
						'62 229 | 62 184 50 164 44 150 | 32 140 | 46 136 60 132 72 134 82 130 94 134 104 131 114 136 | 128 140 | 116 150 110 164 98 184 98 229 |',
					),
				),
			),
			draw(
				'band',
				shape('46 115 56 120 68 118 | 68 123 56 126 46 122 |'),
				shape('98 118 106 121 116 116 | 114 121 106 125 99 123 |'),
			),
		),
	],
	labels: [
		{ text: ['Healthy'], x: 68, y: 20, at: 'middle', tone: 'heading' },
		{ text: ['Arthritis'], x: 252, y: 20, at: 'middle', tone: 'heading' },
		{ text: ['Bone'], x: 68, y: 76, at: 'middle' },
		{ text: ['Lining'], x: 130, y: 92, to: [[111, 110]] },
		{ text: ['Cartilage'], x: 130, y: 134, to: [[94, 123]] },
		{ text: ['Fluid'], x: 130, y: 172, to: [[106, 152]] },
		{ text: ['Worn', 'cartilage'], x: 192, y: 254, to: [[230, 127]], from: [222, 243] },
		{ text: ['Swollen', 'lining'], x: 266, y: 254, to: [[300, 162]], from: [290, 243] },
		{ text: ['Bone', 'spur'], x: 148, y: 254, to: [[206, 138]], from: [168, 243] },
	],
});
