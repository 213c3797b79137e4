import { footFromAbove } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

const leaning = shape(
	`138 224 | 136 200 132 186 133 166 128 140 116 114 104 96 104 82 114 72 120 60 126 44 134 26 142 16 150 17 155 26 152 42 147 58 |
	151 44 156 28 163 20 170 24 170 36 163 58 | 168 44 172 32 178 29 183 34 182 44 177 62 |
	182 50 187 42 193 41 196 47 193 57 188 69 | 196 62 201 57 207 58 209 66 206 74 204 82 209 96 208 114 203 136 199 156 192 176 189 196 188 224 |`,
);

export const bunion = assemble({
	title: 'Bunion',
	alt: 'Two right feet from above with the bones of the big toe. Left: a straight big toe, in line with the long bone behind it. Right: a bunion. The long bone points inward, the big toe leans over toward the second toe, and the joint between them sticks out on the inner side of the foot as a bump.',
	height: 224,
	parts: [
		placed(
			'translate(-64 26) scale(.92)',
			draw('skin', footFromAbove),
			draw(
				'bone',
				shape('140 144 136 128 132 112 126 98 128 86 136 82 144 88 144 100 146 114 150 130 152 142 146 148'),
				shape('128 78 130 66 128 56 134 52 142 55 141 66 143 76 136 80'),
				shape('129 50 130 40 128 32 134 28 140 32 140 40 141 49 135 51'),
			),
			draw('outline', footFromAbove),
			draw('axis', line('145 156 137 112 | 134 20')),
			draw('crease', line('125 32 128 25 136 25 140 32')),
		),
		placed(
			'translate(78 26) scale(.92)',
			draw('skin', leaning),
			draw(
				'bone',
				shape('140 144 132 130 124 116 115 104 112 94 118 85 128 86 132 96 138 110 146 126 152 140 148 148'),
				shape('122 82 127 72 129 62 135 59 142 63 139 72 136 82 129 86'),
				shape('132 57 137 47 138 38 144 34 149 39 146 48 142 59'),
			),
			disc('sore', 108, 88, 12),
			draw('outline', leaning),
			draw('axis', line('149 156 121 98 | 150 14')),
			draw('crease', line('138 27 143 22 150 24 152 31')),
		),
	],
	labels: [
		{ text: ['Straight big toe'], x: 86, y: 16, at: 'middle', tone: 'heading' },
		{ text: ['Bunion'], x: 228, y: 16, at: 'middle', tone: 'heading' },
		{ text: ['Bump at', 'the joint'], x: 136, y: 146, to: [[178, 108]], from: [162, 134] },
		{ text: ['Big toe', 'leans over'], x: 250, y: 34, to: [[212, 62]], from: [249, 38] },
	],
});
