import { legInnerEdge, legInnerSide } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, draw } from './draw.ts';

export const offloadingBoot = assemble({
	title: 'Offloading boot',
	alt: 'A right leg in a stiff boot that reaches to just below the knee, toes to the left. Straps hold the boot to the leg. Inside, a thick soft insole spreads the pressure. The boot passes part of the load to the leg, so that a sore on the sole can heal. The stiff sole is curved like a rocker, so that the foot rolls forward without bending.',
	height: 250,
	parts: [
		draw('skin', legInnerSide),
		draw('outline', legInnerEdge),
		draw(
			'device',
			shape(
				'132 34 | 140 90 146 138 149 172 | 146 186 134 197 116 206 100 212 | 100 233 | 216 233 | 216 214 208 190 204 170 207 150 214 120 221 90 222 60 218 34 |',
			),
		),
		draw('screen', shape('132 34 | 146 30 176 28 204 30 218 34 | 222 44 196 40 160 40 134 46 |')),
		draw('veil', shape('66 228 | 216 228 | 216 236 | 66 236 |')),
		draw('device', shape('58 234 | 216 234 | 218 240 206 246 176 248 130 248 92 246 68 241 |')),
		draw('crease', line('149 172 152 184 146 196 132 206 112 214 | 92 216 82 220 80 227')),
		draw(
			'band',
			shape('133 52 | 221 50 | 222 64 | 136 66 |'),
			shape('140 94 | 220 92 | 217 106 | 142 108 |'),
			shape('147 138 | 211 136 | 207 150 | 149 152 |'),
			shape('112 206 | 126 202 138 194 | 152 228 | 134 228 |'),
		),
	],
	labels: [
		{ text: ['Stiff boot,', 'knee-high'], x: 100, y: 84, at: 'end', to: [[142, 82]] },
		{
			text: ['Straps'],
			x: 244,
			y: 92,
			to: [
				[216, 58],
				[214, 98],
				[206, 142],
			],
		},
		{ text: ['Soft insole'], x: 244, y: 196, to: [[196, 232]] },
		{ text: ['Curved,', 'stiff sole'], x: 10, y: 186, to: [[74, 241]], from: [40, 204] },
	],
});
