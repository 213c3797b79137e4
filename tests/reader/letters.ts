/** Letters made for tests. */
import type { PdfLine } from '../harness/pdf.ts';

export const LETTER = `Dear Mr Example,

Thank you for coming to the foot clinic on 12 November 2026. The nerve conduction study shows signs of tarsal
tunnel syndrome in the left foot. There is also a mild peripheral neuropathy in both legs.

We discussed orthotics. Please see your GP about a blood test for vitamin B12 deficiency.

Yours sincerely,
Dr A. Sample`;

/** The letter as lines of a page. @param note stands below it */
export function letterPage(note = ''): PdfLine[] {
	const lines = [
		'Thank you for coming to the foot clinic. The nerve conduction study shows signs of tarsal tunnel',
		'syndrome in the left foot. There is also a mild peripheral neuropathy in both legs, which we think',
		'comes from diabetes.',
	];
	return [
		{ text: 'Foot clinic', x: 70, y: 80, size: 18 },
		...lines.map((text, at) => ({ text, x: 70, y: 120 + at * 15 })),
		...(note ? [{ text: note, x: 70, y: 200 }] : []),
	];
}
