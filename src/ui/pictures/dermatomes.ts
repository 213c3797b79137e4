import { legBack, legBackEdge, legFront, legFrontEdge } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, cutOut, draw } from './draw.ts';

/** Fields as in GPnotebook, "Lower limb dermatomes". */
export const dermatomes = assemble({
	title: 'Dermatomes of the leg',
	alt: 'The right leg from the front and from the back, divided into fields of skin. Each field is served by one nerve root of the spine. L1: the groin. L2: the upper thigh. L3: the lower thigh and the front of the knee. L4: the inner shin down to the inner edge of the foot. L5: the outer shin and the top of the foot. S1: the outer edge of the foot, the heel and most of the sole. S2: the back of the thigh and a strip down the calf. Neighbouring fields overlap, and borders differ from person to person.',
	height: 312,
	parts: [
		draw('area area-6', legFront),
		draw('area area-1', shape('40 22 | 66 24 96 36 130 58 | 140 330 40 330 |')),
		draw('area area-2', shape('40 84 | 66 84 98 92 130 104 | 140 330 40 330 |')),
		draw('area area-3', shape('40 136 | 60 140 74 172 84 198 | 98 204 120 200 | 140 330 40 330 |')),
		draw(
			'area area-4',
			shape('40 130 | 60 140 74 172 84 198 88 230 92 262 97 284 104 310 | 104 330 40 330 |'),
		),
		draw('area area-5', shape('60 262 | 76 276 78 290 80 312 | 40 320 |')),
		draw('area area-1', legBack),
		draw('area area-2', shape('186 96 | 210 88 240 86 280 86 | 280 330 180 330 |')),
		draw('area area-3', shape('190 200 | 206 204 222 204 232 204 | 232 330 180 330 |')),
		draw('area area-4', shape('280 130 | 260 140 248 168 240 196 232 210 | 232 320 280 320 |')),
		draw(
			'area area-7',
			shape('206 66 | 212 110 220 150 222 190 224 220 232 250 | 240 220 242 190 244 150 250 110 256 64 |'),
		),
		draw('area area-5', shape('180 292 | 212 282 228 268 236 258 260 250 | 280 330 180 330 |')),
		draw('skin', shape('180 -9 | 180 60 194 64 210 72 232 73 252 66 280 56 | 280 -9 |')),
		cutOut(312, legFront, legBack),
		draw('outline', legFrontEdge, legBackEdge),
		draw('crease', line('193 64 210 72 232 73 252 66 268 58')),
	],
	labels: [
		{ text: ['L1'], x: 76, y: 16, at: 'middle' },
		{ text: ['L2'], x: 82, y: 62, at: 'middle' },
		{ text: ['L3'], x: 92, y: 130, at: 'middle' },
		{ text: ['L4'], x: 100, y: 228, at: 'middle' },
		{ text: ['L5'], x: 77, y: 228, at: 'middle' },
		{ text: ['S1'], x: 50, y: 290, at: 'end', to: [[73, 297]] },
		{ text: ['S2'], x: 232, y: 130, at: 'middle' },
		{ text: ['S1'], x: 230, y: 294, at: 'middle' },
		{ text: ['L2'], x: 284, y: 80, to: [[260, 78]] },
		{ text: ['L3'], x: 284, y: 126, to: [[255, 118]] },
		{ text: ['L5'], x: 284, y: 218, to: [[247, 216]] },
		{ text: ['L4'], x: 176, y: 218, at: 'end', to: [[213, 216]] },
		{ text: ['Front'], x: 8, y: 30, tone: 'heading' },
		{ text: ['Back'], x: 278, y: 30, tone: 'heading' },
	],
});
