/**
 * What the molar masses come to, beside factors that were read on published pages (all on 2026-11-27). A factor is given to three or four digits,
 * so that each must agree within half of one in a thousand.
 */
import { expect, test } from 'vitest';
import { inFirstUnit } from '../../src/results/units.ts';

/** Conventional units to SI, as in the AMA Manual of Style: http://w3.csmu.edu.tw/~chr/Int_unit_conversion.htm */
const AMA = 'w3.csmu.edu.tw/~chr/Int_unit_conversion.htm';
/** Indian Agricultural Statistics Research Institute: http://ecoursesonline.iasri.res.in/mod/page/view.php?id=53457 */
const IASRI = 'ecoursesonline.iasri.res.in/mod/page/view.php?id=53457';
/** Elephant Care International's table: http://www.elephantcare.org/convers.htm */
const ELEPHANT = 'www.elephantcare.org/convers.htm';
/** Table 1 of a review of iron deficiency: https://pmc.ncbi.nlm.nih.gov/articles/PMC3934467/table/T1 */
const PMC = 'pmc.ncbi.nlm.nih.gov/articles/PMC3934467/table/T1';
/** Molar masses of hormones and vitamins: https://devutl.com/mcg-l-to-nmol-l-converter */
const DEVUTL = 'devutl.com/mcg-l-to-nmol-l-converter';
/** Its page on free thyroxine: https://www.health3.app/tools/convert/1_2-ng-dl-to-pmol-l-ft4/ */
const HEALTH3 = 'www.health3.app/tools/convert/1_2-ng-dl-to-pmol-l-ft4/';
/** Urea nitrogen and urea, all four ways: https://unitslab.com/node/98 */
const UNITSLAB = 'unitslab.com/node/98';

test.each([
	['creatinine', 'mg/dL', 88.4, AMA],
	['cholesterol', 'mg/dL', 0.02586, AMA],
	['calcium', 'mg/dL', 0.2495, AMA],
	['bilirubin', 'mg/dL', 17.1, AMA],
	['glucose', 'mg/dL', 0.05551, IASRI],
	['triglycerides', 'mg/dL', 0.01129, IASRI],
	['urea-nitrogen', 'mg/dL', 0.357, IASRI],
	['urea-nitrogen', 'mg/dL', 0.357, UNITSLAB],
	// Its nitrogen × 2.14 is the whole: 0.357 / 2.14, which the page's short factors give to three digits.
	['urea', 'mg/dL', 0.1665, UNITSLAB],
	['uric-acid', 'mg/dL', 59.48, IASRI],
	['magnesium', 'mg/dL', 0.4114, ELEPHANT],
	['phosphate', 'mg/dL', 0.3229, ELEPHANT],
	['iron', 'µg/dL', 0.179, PMC],
	['transferrin', 'mg/dL', 0.01, PMC],
	['free-t4', 'ng/dL', 12.87, HEALTH3],
	['free-t3', 'pg/mL', 1.536, DEVUTL],
	['vitamin-d', 'ng/mL', 2.496, DEVUTL],
])('%s: one %s is %d of the first unit (%s)', (name, unit, factor) => {
	expect(Math.abs((inFirstUnit(name, 1, unit) ?? 0) / factor - 1)).toBeLessThan(0.0005);
});

test.each([
	['ferritin', 'pmol/L', 2.247, PMC],
	['haemoglobin', 'mmol/L', 0.062063, PMC],
	['folate', 'nmol/L', 2.265, DEVUTL],
	['b12', 'pmol/L', 0.738, DEVUTL],
])('%s: %s, the other way round: one of the first unit is %d of them (%s)', (name, unit, factor) => {
	expect(Math.abs(1 / (inFirstUnit(name, 1, unit) ?? 0) / factor - 1)).toBeLessThan(0.001);
});

/** ngsp.org/ifcc.asp, and what the IFCC rounds to: IFCC = 10.93 × NGSP − 23.5 (information.ifcchba1c.org). */
test.each([4, 6.5, 10, 15])('HbA1c of %d %% is the same by both pages', (ngsp) => {
	const ifcc = inFirstUnit('hba1c', ngsp, '%') ?? 0;
	expect(0.09148 * ifcc + 2.152).toBeCloseTo(ngsp, 6);
	expect(Math.abs(ifcc - (10.93 * ngsp - 23.5))).toBeLessThan(0.1);
});
