import {
	ankleBone,
	footInnerEdge,
	footInnerSide,
	heelBone,
	midfootBones,
	shinBone,
	toeBones,
} from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

const collapsed = `182 -6 | 186 40 186 80 180 106 166 124 146 136 118 148 90 160 70 166 54 169 44 177 42 187 50 193 64 193 78 190 96 193 118 198
	138 206 158 211 178 208 196 200 214 194 236 195 256 193 272 185 277 170 273 152 267 130 263 102 265 66 270 30 275 -6`;

export const charcotFoot = assemble({
	title: 'Charcot foot',
	alt: 'Two right feet from the inner side with their bones. Left: a healthy foot. The bones of the arch form a bridge. Right: a Charcot foot. The bones of the arch have broken and sunk, the sole bulges down like the runner of a rocking chair, and the foot is swollen. The skin under the bulge can break down into an ulcer.',
	height: 214,
	parts: [
		placed(
			'translate(-16 46) scale(.62)',
			draw('skin', footInnerSide),
			draw('bone', shinBone, ankleBone, heelBone, ...midfootBones, ...toeBones),
			draw('outline', footInnerEdge),
			draw('axis', line('100 206 130 196 166 190 206 196 240 206')),
		),
		placed(
			'translate(144 46) scale(.62)',
			draw('skin', shape(`${collapsed} |`)),
			draw('bone', shinBone),
			draw(
				'bone',
				shape(
					'190 144 182 138 184 126 194 119 214 116 232 120 246 126 248 134 236 140 220 142 208 150 196 152',
				),
			),
			draw(
				'bone',
				shape(
					'194 172 196 160 206 154 222 146 238 143 252 140 264 142 270 154 270 168 264 178 250 182 232 181 212 182 200 182',
				),
			),
			draw(
				'bone',
				shape('178 150 170 158 166 170 | 176 176 188 178 | 190 164 188 154 |'),
				shape('164 174 152 168 144 176 | 148 184 144 192 | 156 198 168 194 | 164 184 |'),
				shape('180 184 174 190 180 198 190 192'),
				shape('158 156 150 152 146 160 154 164'),
			),
			draw(
				'bone',
				shape(
					'138 160 124 164 110 170 98 171 88 171 83 179 88 188 98 190 110 187 124 186 138 190 | 134 178 142 172 |',
				),
				...toeBones.slice(1),
			),
			disc('sore', 158, 207, 16),
			draw('outline', line(collapsed)),
		),
	],
	labels: [
		{ text: ['Healthy arch'], x: 66, y: 22, at: 'middle', tone: 'heading' },
		{ text: ['Charcot foot'], x: 226, y: 22, at: 'middle', tone: 'heading' },
		{ text: ['Arch like a bridge'], x: 24, y: 206, to: [[86, 165]], from: [86, 195] },
		{ text: ['Broken,', 'sunken', 'bones'], x: 174, y: 78, to: [[244, 160]], from: [206, 112] },
		{ text: ['Bulge: an ulcer', 'may form'], x: 186, y: 196, to: [[242, 174]], from: [242, 185] },
	],
});
