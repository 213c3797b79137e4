import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

const straight = `152 82 | 132 90 112 98 96 104 80 108 60 111 42 113 26 116 16 122 14 130 20 136 36 138 54 136 66 138 76 140 86 148 102 156 124 158 140 154 152 152`;
const bent = `152 82 | 132 90 114 96 98 96 84 90 70 82 58 80 48 86 42 98 34 112 24 124 14 132 12 140 18 146 34 146 46 144 54 136 58 124 66 118 76 122 84 134 92 146 104 156 124 158 140 154 152 152`;

export const hammerToe = assemble({
	title: 'Hammer toe',
	alt: 'Two toes from the side with their bones. Left: a straight toe, its three bones in line. Right: a hammer toe. Its first bone points up and its middle joint is bent, so that the toe looks like a hammer. The shoe can rub on the raised joint, where a corn can form. The tip presses on the ground.',
	height: 200,
	parts: [
		draw('skin', shape(`${straight} |`)),
		draw('bone', shape('152 100 | 132 108 118 113 104 114 96 120 97 130 106 136 118 132 134 130 152 128 |')),
		draw(
			'bone',
			shape('90 117 80 119 70 119 64 122 64 130 70 132 82 131 91 133 94 125'),
			shape('60 121 50 121 43 123 43 131 50 131 60 131'),
			shape('39 122 30 124 23 128 30 131 39 131'),
		),
		draw('outline', line(straight)),
		draw('crease', line('18 121 25 118 34 118')),
		placed(
			'translate(162 0)',
			draw('skin', shape(`${bent} |`)),
			draw(
				'bone',
				shape('152 100 | 132 108 118 113 106 112 97 118 97 129 105 137 118 132 134 130 152 128 |'),
			),
			draw(
				'bone',
				shape('94 113 82 104 74 94 66 90 60 96 64 103 72 106 80 114 86 122 93 122'),
				shape('58 97 50 101 44 112 39 119 44 125 50 122 54 112 61 104'),
				shape('38 124 30 129 22 138 28 141 36 138 44 130'),
			),
			disc('sore', 56, 80, 10),
			disc('sore', 19, 141, 8),
			draw('outline', line(bent)),
			draw('crease', line('15 131 21 126 28 119')),
		),
	],
	labels: [
		{ text: ['Straight toe'], x: 80, y: 24, at: 'middle', tone: 'heading' },
		{ text: ['Hammer toe'], x: 242, y: 24, at: 'middle', tone: 'heading' },
		{
			text: ['Middle joint bent up:', 'the shoe rubs here'],
			x: 174,
			y: 48,
			to: [[218, 78]],
			from: [218, 66],
		},
		{
			text: ['Three bones in line'],
			x: 16,
			y: 182,
			to: [
				[30, 128],
				[52, 126],
				[80, 125],
			],
			from: [62, 170],
		},
		{ text: ['The tip presses', 'on the ground'], x: 186, y: 178, to: [[182, 143]], from: [198, 166] },
	],
});
