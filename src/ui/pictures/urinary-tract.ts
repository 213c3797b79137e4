import { shape, tube } from './curve.ts';
import { assemble, draw, joined, sides } from './draw.ts';

const mirrored = (points: string, up: number): string =>
	points.replace(/(-?\d+) (-?\d+)/g, (_, x, y) => `${320 - Number(x)} ${Number(y) - up}`);

const kidney = '100 34 82 40 71 60 70 86 78 108 96 118 111 110 113 94 104 78 110 62 115 46';
const gland = '84 46 90 28 102 18 114 28 120 46';
const ureter = '102 78 120 84 128 100 131 130 133 170 140 200 148 222';

/** Parts as in NIDDK, "The urinary tract and how it works". */
export const urinaryTract = assemble({
	title: 'Kidneys, ureters and bladder',
	alt: "The urinary tract from the front, so that the person's right is on the left of the picture. The two kidneys lie at the back, the left one a little higher; on each sits an adrenal gland. The aorta brings blood to the kidneys, and the vena cava takes the cleaned blood away. The left kidney is cut open: urine gathers in its middle. A thin tube, the ureter, leads from each kidney down to the bladder. The urethra leads from the bladder out of the body.",
	height: 300,
	parts: [
		joined('poor', tube('150 168 140 186 122 206', 9), tube('150 168 168 190 190 206', 9)),
		joined(
			'rich',
			tube('167 -6 167 60 167 150 167 176', 14),
			tube('168 168 178 182 196 196', 9),
			tube('166 168 152 182 130 196', 9),
			tube('167 66 190 64 214 66', 6),
			tube('167 72 140 76 108 74', 6),
		),
		joined(
			'poor',
			tube('149 -6 149 60 149 150 150 174', 15),
			tube('149 82 128 86 106 84', 7),
			tube('149 72 180 72 212 72', 7),
		),
		draw('organ area-1', shape(gland), shape(mirrored(gland, 8))),
		draw('muscle', shape(kidney), shape(mirrored(kidney, 8))),
		draw(
			'organ area-7',
			shape('218 42 232 40 240 52 230 58'),
			shape('242 60 244 76 234 80 230 70'),
			shape('236 86 228 100 220 94 222 82'),
		),
		joined(
			'organ area-1',
			tube(ureter, 9, 6),
			tube(mirrored(ureter, 8), 9, 6),
			shape('216 64 222 56 228 58 226 68 232 74 224 78 226 88 218 90 212 78 206 74'),
		),
		draw(
			'muscle',
			shape('130 218 160 210 190 218 198 240 186 264 168 276 | 166 304 | 154 304 | 152 276 134 264 122 240'),
		),
		draw(
			'organ area-1',
			shape('138 226 160 220 182 226 189 242 178 260 164 268 | 162 304 | 158 304 | 156 268 142 260 131 242'),
		),
	],
	labels: [
		{ text: ['Adrenal', 'gland'], x: 62, y: 36, at: 'end', to: [[98, 28]] },
		{ text: ['Right', 'kidney'], x: 52, y: 80, at: 'end', to: [[82, 82]] },
		{ text: ['Vena cava'], x: 94, y: 152, at: 'end', to: [[147, 150]] },
		{ text: ['Ureter'], x: 94, y: 186, at: 'end', to: [[135, 184]] },
		{ text: ['Bladder'], x: 94, y: 244, at: 'end', to: [[140, 242]] },
		{ text: ['Left kidney,', 'cut open'], x: 236, y: 132, to: [[234, 96]], from: [262, 121] },
		{ text: ['Aorta'], x: 232, y: 176, to: [[169, 150]] },
		{ text: ['Urethra'], x: 218, y: 286, to: [[160, 288]] },
		...sides(14),
	],
});
