import { footInnerEdge, footInnerSide } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

/** Places as in "Routine Lower Extremity Nerve Conduction Techniques", tibial motor study. */
export const nerveConductionTest = assemble({
	title: 'Nerve conduction test',
	alt: 'The inner side of the right ankle and foot with sticky electrodes. A probe behind the inner ankle gives the tibial nerve a short electric pulse. Electrodes on the arch and at the big toe pick up the answer of the muscle, and a screen draws it as a wave. The time from pulse to answer shows how fast the nerve carries signals. A third electrode on the top of the foot is the ground.',
	height: 220,
	parts: [
		placed('translate(-28 6)', draw('skin', footInnerSide), draw('outline', footInnerEdge)),
		draw('crease', line('186 114 184 126 192 134 200 128 200 116')),
		draw('nerve', line('216 -6 218 50 219 96 214 128 200 152 176 167 146 177')),
		draw('nerve fine', line('146 177 116 185 84 189')),
		draw('device', shape('16 26 | 116 26 | 116 98 | 16 98 |')),
		draw('screen', shape('23 33 | 109 33 | 109 91 | 23 91 |')),
		draw('trace', line('28 68 34 68 | 36 62 38 68 | 50 68 60 64 66 44 73 40 80 64 88 76 96 70 104 68')),
		draw('device-line', line('126 174 112 148 84 132 66 98'), line('62 184 50 158 42 128 44 98')),
		draw('device-line', line('142 132 126 118 98 116 88 98')),
		disc('device', 128, 175, 6),
		disc('device', 63, 185, 5),
		disc('device', 142, 132, 6),
		draw('device', shape('250 96 | 314 82 | 318 96 | 254 110 |')),
		draw('device-line', 'M250 100L227 105M253 107L230 113'),
		draw('arrow', line('226 140 214 160 192 174'), 'M202 174l-10 0 5-8'),
	],
	labels: [
		{ text: ['Probe gives', 'a pulse'], x: 242, y: 60, to: [[272, 96]], from: [272, 77] },
		{ text: ['Tibial', 'nerve'], x: 252, y: 24, to: [[217, 30]] },
		{ text: ['Answer on the screen'], x: 14, y: 17 },
		{
			text: ['Electrodes'],
			x: 14,
			y: 216,
			to: [
				[63, 187],
				[127, 177],
			],
			from: [88, 209],
		},
	],
});
