import { torsoFront } from './body.ts';
import { shape, tube } from './curve.ts';
import { assemble, draw, joined, sides } from './draw.ts';

/** Parts as in MedlinePlus, "Gastrointestinal bleeding". */
export const gut = assemble({
	title: 'The gut',
	alt: "The gut from the front, so that the person's right is on the left of the picture. From the mouth the gullet, called the oesophagus, runs down the chest to the stomach, which lies on the person's left. Then comes the small intestine: a short bend, the duodenum, and many coils. On the person's right it joins the large intestine, the colon. There the appendix hangs. The colon runs up, across and down the other side, and ends in the rectum and the anus.",
	height: 312,
	parts: [
		draw('skin', torsoFront),
		draw('muscle', tube('160 -6 160 30 162 64 170 94', 10)),
		joined(
			'organ area-3',
			tube('156 140 140 138 130 150 132 166 146 174 164 170', 12),
			tube(
				'158 172 178 178 194 182 196 192 180 197 156 195 136 198 132 208 144 214 168 212 190 213 197 222 186 230 164 229 142 230 114 240',
				13,
			),
		),
		joined(
			'organ area-6',
			tube('106 250 104 266 112 276', 6, 4),
			shape('118 248 117 262 108 266 101 259 101 246'),
			tube(
				'110 254 109 230 108 200 108 172 114 158 132 156 160 163 188 155 206 148 215 160 218 190 218 222 208 242 192 252 176 252 164 261 160 276 160 290',
				17,
			),
			tube('160 286 160 308', 17, 8),
		),
		draw(
			'organ area-7',
			shape(
				'165 93 | 176 90 | 182 76 198 74 210 86 212 108 204 128 184 142 164 147 151 146 | 151 135 | 168 131 178 121 178 109 170 101 |',
			),
		),
		draw('outline', torsoFront),
	],
	labels: [
		{ text: ['Gullet, or', 'oesophagus'], x: 244, y: 60, to: [[162, 60]] },
		{ text: ['Stomach'], x: 250, y: 110, to: [[196, 108]] },
		{ text: ['Small', 'intestine'], x: 250, y: 190, to: [[188, 197]] },
		{ text: ['Rectum'], x: 250, y: 272, to: [[163, 280]] },
		{ text: ['Anus'], x: 250, y: 302, to: [[161, 305]] },
		{ text: ['Duodenum'], x: 72, y: 138, at: 'end', to: [[132, 152]] },
		{ text: ['Large', 'intestine', '(colon)'], x: 70, y: 190, at: 'end', to: [[108, 200]] },
		{ text: ['Appendix'], x: 70, y: 280, at: 'end', to: [[105, 268]] },
		...sides(14),
	],
});
