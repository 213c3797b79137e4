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

/** A result sheet with all that the table can say: above, within, below, no range, in doubt. */
export const RESULTS = `Full blood count and others

HbA1c   48   mmol/mol   20-42   H
Haemoglobin   118   g/L   130-170   L
Sodium   140   mmol/L   133-146
Glomerular filtration rate   54   mL/min/1.73m2
Potassium   59   mmol/L   3.5-5.3

There is a mild peripheral neuropathy.`;

/** As clinics write to each other: abbreviations, what is denied, an urgent value, values without a range. */
export const HOSPITAL_LETTER = `Dear Dr Patel,

Diagnosis: CKD stage 3b, T2DM, HTN. ?PMR
This lady has SOB on exertion and bilateral ankle oedema. No chest pain. No haematuria.
O/E BP 168/94. JVP not raised.

Haemoglobin 118 g/L (115-165)
Platelets 210 (150-400)
Potassium 6.8 mmol/L (3.5-5.3)
eGFR 26 mL/min/1.73m2
HbA1c 92 mmol/mol
Troponin negative

Plan: stop ramipril, start furosemide. Renal USS.

Yours sincerely,
Dr A. Sample`;
