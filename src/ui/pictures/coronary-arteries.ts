import { line, shape, tube } from './curve.ts';
import { assemble, disc, draw, joined, sides } from './draw.ts';

/** Course as in CTisus, "Normal anatomy of the coronary arteries". */
export const coronaryArteries = assemble({
	title: 'Arteries of the heart',
	alt: "The heart from outside, seen from the front, so that the person's right is on the left of the picture. Two coronary arteries leave the aorta where it begins. The right one runs round the right side of the heart. The left one soon divides: one branch runs down the front to the tip, the other, the circumflex, runs round to the back. Dashed lines lie behind. On the branch down the front a place is marked where a clot has blocked it. The muscle beyond, which this branch feeds, gets no blood: that is a heart attack.",
	height: 250,
	parts: [
		draw('poor', tube('120 -6 119 50 122 112', 18)),
		draw(
			'muscle',
			shape(
				'118 92 102 108 96 134 100 164 114 192 142 214 174 228 204 230 222 216 234 186 234 152 226 120 208 98 184 92 150 98',
			),
		),
		draw('crease', line('102 108 118 102 136 106')),
		joined(
			'rich',
			tube('148 36 145 16 144 -6', 8),
			tube('170 28 171 10 172 -6', 8),
			tube('192 34 197 12 202 -6', 8),
			tube('154 122 144 96 141 66 148 40 170 28 194 36 206 54 209 72', 22),
		),
		draw('sore', shape('186 170 200 166 212 178 217 196 213 214 200 223 184 217 173 204 178 186')),
		draw('artery behind', line('224 128 232 146 232 168 226 188'), line('112 190 126 203 148 212')),
		draw('artery', line('148 112 132 108 116 114 106 132 104 158 112 190'), line('158 118 170 116 184 124')),
		draw('artery', line('184 124 187 146 191 166 196 188 202 212'), line('184 124 198 116 212 118 224 128')),
		draw(
			'artery fine',
			line('104 150 120 168 142 182'),
			line('187 142 200 150 212 166'),
			line('193 178 184 190 180 204'),
		),
		draw('poor', tube('152 150 160 124 172 98 192 78 228 61', 12, 21)),
		disc('ring', 190, 160, 6),
	],
	labels: [
		{ text: ['Aorta'], x: 246, y: 30, to: [[196, 40]] },
		{ text: ['Right', 'coronary', 'artery'], x: 76, y: 116, at: 'end', to: [[104, 140]] },
		{ text: ['Left', 'coronary', 'artery'], x: 250, y: 74, to: [[178, 119]] },
		{ text: ['Circumflex'], x: 246, y: 132, to: [[222, 126]] },
		{ text: ['Blocked', 'here'], x: 250, y: 164, to: [[194, 162]] },
		{ text: ['This muscle', 'gets no blood'], x: 230, y: 216, to: [[205, 206]] },
		...sides(244),
	],
});
