import { soleOutline } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, cutOut, draw } from './draw.ts';

/** Fields as in StatPearls, "Foot Nerves", and Wheeless' "Innervation of the Leg and Foot". */
export const soleNerves = assemble({
	title: 'Nerves of the sole',
	alt: 'The sole of the right foot, toes up, inner side on the right. The tibial nerve comes round the inner ankle and divides. Its calcaneal branches serve the heel. The medial plantar nerve serves the inner part of the sole, the big toe, the second and third toes and half of the fourth. The lateral plantar nerve serves the outer part of the sole, the other half of the fourth toe and the little toe. The sural nerve serves the outer edge, the saphenous nerve a small strip at the inner arch. Borders differ from person to person.',
	height: 220,
	parts: [
		draw('area area-1', soleOutline),
		draw('area area-2', shape('131 20 | 132 60 139 100 148 134 154 168 | 80 172 80 20 |')),
		draw('area area-3', shape('100 200 | 136 186 139 166 134 142 126 116 119 94 | 80 90 |')),
		draw('area area-4', shape('214 112 | 188 130 178 150 179 172 | 214 176 |')),
		draw('area area-5', shape('100 184 | 132 174 160 166 180 168 214 178 | 214 230 100 230 |')),
		cutOut(220, soleOutline),
		draw('outline', soleOutline),
		draw('crease', line('116 70 120 66 127 70 134 66 141 64 148 60 155 60 164 57 173 60 186 60 198 62')),
		draw(
			'nerve',
			line('190 178 182 172 178 164'),
			line('178 164 177 146 178 120 180 92 183 66'),
			line('178 164 166 156 152 144 142 126 138 114'),
		),
		draw(
			'nerve fine',
			line('178 120 170 94 166 70 165 36'),
			line('178 126 162 100 150 76 147 44'),
			line('180 92 190 72 193 48'),
			line('142 126 136 98 134 76 132 54'),
			line('139 118 128 98 121 80 117 62'),
			line('182 172 176 184 166 194'),
			line('182 172 172 178 158 184'),
		),
	],
	labels: [
		{ text: ['Lateral', 'plantar nerve'], x: 100, y: 92, at: 'end', to: [[132, 104]] },
		{ text: ['Sural nerve', '(outer edge)'], x: 100, y: 158, at: 'end', to: [[133, 156]] },
		{ text: ['Medial', 'plantar nerve'], x: 222, y: 70, to: [[180, 92]] },
		{ text: ['Saphenous', 'nerve'], x: 222, y: 134, to: [[183, 148]] },
		{ text: ['Heel branches', '(calcaneal)'], x: 222, y: 190, to: [[172, 188]] },
	],
});
