import { legInnerSide } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, draw } from './draw.ts';

export const achillesTendon = assemble({
	title: 'Achilles tendon',
	alt: 'The right lower leg and foot from the inner side, toes to the left. At the back of the leg lie the two calf muscles, gastrocnemius and under it soleus. They join to form the Achilles tendon, which runs down behind the ankle and is fixed to the back of the heel bone.',
	height: 240,
	parts: [
		draw('skin', legInnerSide),
		draw(
			'bone',
			shape(
				'141 -6 | 147 30 150 80 155 130 158 160 156 178 | 168 182 180 178 | 175 150 168 90 165 40 168 -6 |',
			),
		),
		draw('bone', shape('148 186 156 181 170 183 184 186 182 194 168 197 154 200 144 196')),
		draw('bone', shape('154 208 166 200 180 196 196 199 204 208 204 219 196 225 182 221 166 217 156 215')),
		draw(
			'muscle',
			shape('176 -6 | 174 40 177 86 186 124 195 150 | 199 132 203 112 | 196 90 188 50 184 -6 |'),
		),
		draw('muscle', shape('182 -6 | 184 30 188 66 194 94 202 116 | 209 94 213 66 207 34 200 10 198 -6 |')),
		draw('crease', line('190 0 196 30 201 64 203 92'), line('180 20 182 64 189 104')),
		draw(
			'band',
			shape(
				'203 114 | 196 138 192.5 164 194 184 199 204 | 205 207 | 202 196 197.5 180 196.5 164 199 140 206 117 |',
			),
		),
		draw('outline', legInnerSide),
	],
	labels: [
		{ text: ['Calf muscles'], x: 224, y: 40, tone: 'heading' },
		{ text: ['gastrocnemius'], x: 224, y: 56, to: [[204, 60]] },
		{ text: ['soleus'], x: 224, y: 100, to: [[188, 108]] },
		{ text: ['Achilles', 'tendon'], x: 224, y: 152, to: [[196, 162]] },
		{ text: ['Heel bone'], x: 224, y: 206, to: [[192, 210]] },
		{ text: ['Shin bone'], x: 106, y: 70, at: 'end', to: [[156, 80]] },
	],
});
