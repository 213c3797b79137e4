import { line } from './curve.ts';
import { assemble, draw } from './draw.ts';

const grid = [
	...Array.from({ length: 16 }, (_, at) => `M${at * 20 + 10} 66v106`),
	...Array.from({ length: 6 }, (_, at) => `M0 ${66 + at * 20}h320`),
].join('');

/** Waves as in Pearson, "Intrinsic conduction system of the heart", and NHLBI, "Electrocardiogram". */
export const ecg = assemble({
	title: 'What an ECG shows',
	alt: 'The line of an ECG on squared paper, from left to right. One heartbeat is enlarged. First a small bump, the P wave: the signal runs through the upper chambers, and they squeeze. Then a sharp spike, called QRS: the signal runs through the lower chambers, and they squeeze. Last a broad bump, the T wave: the lower chambers get ready for the next beat. Below, several beats: each spike is one heartbeat, and even gaps mean an even rhythm.',
	height: 266,
	parts: [
		draw('grid', grid),
		draw(
			'trace',
			line(
				'0 146 62 146 | 70 144 80 134 90 144 98 146 122 146 | 128 152 | 140 72 | 152 164 | 158 146 | 190 146 | 205 141 222 122 236 138 246 145 262 146 320 146',
			),
		),
		draw(
			'trace',
			...[0, 80, 160, 240].map((x) =>
				line(
					`${x} 224 | ${x + 18} 224 | ${x + 24} 219 ${x + 30} 224 | ${x + 36} 224 | ${x + 39} 226 | ${x + 43} 196 | ${x + 47} 230 | ${x + 50} 224 | ${x + 58} 224 | ${x + 66} 215 ${x + 74} 224 | ${x + 80} 224 |`,
				),
			),
		),
		draw('arrow', 'M43 190v-6h80v6M123 184h80v6M203 184h80v6'),
	],
	labels: [
		{ text: ['One heartbeat, enlarged'], x: 160, y: 13, at: 'middle', tone: 'heading' },
		{ text: ['P: upper', 'chambers', 'squeeze'], x: 10, y: 32, to: [[80, 132]], from: [58, 61] },
		{ text: ['QRS: lower', 'chambers squeeze'], x: 100, y: 36, to: [[140, 70]], from: [140, 53] },
		{ text: ['T: they', 'get ready', 'again'], x: 240, y: 32, to: [[223, 121]], from: [248, 62] },
		{ text: ['Each spike is one heartbeat.', 'Even gaps: an even rhythm'], x: 160, y: 246, at: 'middle' },
	],
});
