import { line, shape, tube } from './curve.ts';
import { assemble, draw } from './draw.ts';

const body =
	'86 -6 | 82 60 86 120 94 160 98 184 | 116 200 150 206 190 208 222 214 | 240 214 248 190 252 150 250 100 250 50 250 -6 |';
const penis = shape('98 180 | 94 210 92 240 94 254 104 259 113 254 115 236 118 210 122 192 |');
const scrotum = shape('120 200 138 202 148 214 148 234 136 246 122 242 115 228');

/** Places as in the National Cancer Institute's "Prostate cancer treatment (PDQ)". */
export const prostate = assemble({
	title: 'Prostate and bladder',
	alt: "A man's lower belly, cut from front to back, its front on the left. The prostate is a gland the size of a walnut. It lies under the bladder, behind the pubic bone and just in front of the rectum, from where a finger can feel it. The urethra carries urine from the bladder through the middle of the prostate and on through the penis. Behind the bladder lies a seminal gland; it and the prostate make most of the fluid for the sperm, which come from the testicle.",
	height: 264,
	parts: [
		draw('skin', shape(body)),
		draw('outline', line(body)),
		draw('skin', scrotum),
		draw('outline', scrotum),
		draw('organ area-5', shape('124 214 136 214 142 226 134 236 122 232')),
		draw('skin', penis),
		draw('outline', line('98 180 | 94 210 92 240 94 254 104 259 113 254 115 236 118 210 122 192 |')),
		draw('muscle', tube('226 -6 226 40 218 84 208 120 208 150 216 182 228 212', 25, 14)),
		draw('organ area-6', tube('226 -6 226 40 218 84 208 120 208 150 216 182 228 213', 15, 4)),
		draw('bone', shape('104 118 118 118 128 132 126 152 114 160 104 150 98 134')),
		draw('muscle', shape('122 74 146 56 178 58 194 78 190 104 175 124 | 157 124 136 114 122 98')),
		draw('organ area-4', shape('182 124 190 108 200 94 207 102 200 118 190 130')),
		draw('band', shape('150 126 166 120 184 126 189 144 178 159 164 164 152 150')),
		draw(
			'organ area-1',
			shape(
				'130 76 148 64 174 66 186 80 182 100 170 118 | 168 140 | 165 162 154 182 130 188 114 198 108 218 106 258 | 102 258 | 103 218 109 194 128 183 150 178 160 162 163 140 | 162 118 142 108 130 94',
			),
		),
	],
	labels: [
		{ text: ['Bladder'], x: 74, y: 84, at: 'end', to: [[142, 90]] },
		{ text: ['Pubic', 'bone'], x: 74, y: 130, at: 'end', to: [[110, 138]] },
		{ text: ['Urethra'], x: 74, y: 184, at: 'end', to: [[112, 193]] },
		{ text: ['Penis'], x: 74, y: 228, at: 'end', to: [[98, 228]] },
		{ text: ['Testicle'], x: 172, y: 246, to: [[134, 226]] },
		{ text: ['Rectum'], x: 260, y: 64, to: [[222, 64]] },
		{ text: ['Seminal', 'gland'], x: 260, y: 98, to: [[198, 106]] },
		{ text: ['Prostate'], x: 260, y: 154, to: [[180, 146]] },
	],
});
