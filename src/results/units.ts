/**
 * Units of laboratory tests, and what one is in the other. Pure.
 *
 * HbA1c: the master equation of NGSP and IFCC, NGSP (%) = 0.09148 × IFCC (mmol/mol) + 2.152 (ngsp.org/ifcc.asp, read 2026-11-27; the IFCC's
 * own page, information.ifcchba1c.org, rounds it to 0.0915 and 2.15).
 *
 * Molar masses in g/mol are PubChem's (pubchem.ncbi.nlm.nih.gov/compound/ and the substance's name); urea in mg/dL
 * is the whole substance, or in the US its nitrogen alone ("BUN": 2 × 14.007), as the printed name tells (`urea.ts`). PubChem's own pages could not be read on 2026-11-27. So what follows from the masses was compared with published factors, and
 * `tests/results/units.test.ts` holds each factor with the page that it was read on.
 */

import { countOf, dimensionOf } from './dimensions.ts';
import type { UreaForm } from './result.ts';

/** A sheet writes few units, many times. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 1_000;

/** Plain form of a unit as sheets write it: `umol/l` and `µmol/L` are one. */
export function plainUnit(text: string): string {
	const known = KNOWN.get(text);
	if (known !== undefined) return known;
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	const plain = plainFormOf(text);
	KNOWN.set(text, plain);
	return plain;
}

function plainFormOf(text: string): string {
	const plain = text
		.toLowerCase()
		.replace(/\s+/g, '')
		.replace(/[μµ]|mc(?=g|mol|l$)|micro(?=mol)/g, 'u')
		.replace(/microl(?:itre|iter)/g, 'ul')
		.replace(/litre|liter/g, 'l')
		.replace(/int(?:l|\.)?units?/, 'iu')
		.replace(/[{}[\]]/g, '')
		.replace(/_/g, '')
		.replace(/m(?:\^|\*{1,2})2|m²|sq\.?m|sqm/g, 'm2')
		.replace(/1,73/, '1.73')
		.replace(/^mmin(?=1|first)/, 'mm/')
		.replace(/^mm(?:at|in|attheendof)(?=1|first|one)/, 'mm/')
		.replace(/^mm\/(?:1)?(?:uur|std\.?|stunde|timme?|time|t|heure|hora|ora|godz\.?)$/, 'mm/h')
		.replace(/cu\.?mm|c\.mm/, 'cumm')
		.replace(/mm\^3/, 'mm3')
		.replace(/⁹/g, '9')
		.replace(/¹²/g, '12')
		.replace(/⁶/g, '6')
		.replace(/³/g, '3');
	const power = /^[x×*·]?10[\^*e~'’´(]{0,2}(9|12|6|3)\)?\/(ul|l|ml|mm3)$/.exec(plain);
	const lakh = /^(?:lakhs?|lacs?)\/(?:cumm|cmm|ul|mm3)$/.test(plain);
	if (lakh) return 'lakh/ul';
	if (power) return `10^${power[1]}/${power[2] === 'mm3' ? 'ul' : power[2]}`;
	return SAME[plain] ?? plain;
}

const SAME: Readonly<Record<string, string>> = {
	'g/100ml': 'g/dl',
	'gms/dl': 'g/dl',
	'gm/dl': 'g/dl',
	'gms%': 'g/dl',
	'gm%': 'g/dl',
	'g%': 'g/dl',
	'mg%': 'mg/dl',
	'mgs/dl': 'mg/dl',
	'xe9/l': '10^9/l',
	'e9/l': '10^9/l',
	'xe12/l': '10^12/l',
	'e12/l': '10^12/l',
	'xe3/ul': '10^3/ul',
	'xe6/ul': '10^6/ul',
	'k/ul': '10^3/ul',
	'm/ul': '10^6/ul',
	't/l': '10^12/l',
	'k/mm3': '10^3/ul',
	'thousand/ul': '10^3/ul',
	thousandperul: '10^3/ul',
	'billion/l': '10^9/l',
	billionperl: '10^9/l',
	'million/ul': '10^6/ul',
	'thou/mm3': '10^3/ul',
	'thou/ul': '10^3/ul',
	'mill/mm3': '10^6/ul',
	'mil/mm3': '10^6/ul',
	'mill/ul': '10^6/ul',
	'/mm3': '/ul',
	'/cmm': '/ul',
	'cells/ul': '/ul',
	'/cumm': '/ul',
	'cells/cumm': '/ul',
	'cells/cmm': '/ul',
	'cells/mm3': '/ul',
	'%ngsp': '%',
	'%dcct': '%',
	'%ofhb': '%',
	'ml/min/1.73m2': 'ml/min',
	'ml/min/1.73': 'ml/min',
	'ml/minute': 'ml/min',
	'ml/minute/1.73m2': 'ml/min',
	// The hour stands in the test's name.
	mm: 'mm/h',
	'mm/1hr': 'mm/h',
	'mm/1hour': 'mm/h',
	'mm/hr': 'mm/h',
	'mm/hour': 'mm/h',
	'mm/1h': 'mm/h',
	'mm/1sthour': 'mm/h',
	'mm/1sthr': 'mm/h',
	'mm/firsthour': 'mm/h',
	'mm/1.h': 'mm/h',
	'mui/l': 'mu/l',
	'uui/ml': 'mu/l',
	'ui/l': 'u/l',
	'miu/l': 'mu/l',
	'uiu/ml': 'mu/l',
	'uu/ml': 'mu/l',
	'iu/l': 'u/l',
	'unit/l': 'u/l',
	'units/l': 'u/l',
	'munits/l': 'mu/l',
	'meq/l': 'mmol/l',
};

interface Scale {
	/** One of this unit is so many of the first one. */
	readonly factor: number;
	readonly plus?: number;
}

interface Units {
	/** How the first unit is written for readers. */
	readonly shown: string;
	/** By plain form; the first is the one that others are turned into. */
	readonly scales: Readonly<Record<string, Scale>>;
	/** Values that sheets of living people hold, in the first unit: what lies outside was probably misread. */
	readonly span: readonly [low: number, high: number];
}

const one = { factor: 1 };
/** g/dL and mg/dL of a substance in mmol/L and the like. */
const units = (
	shown: string,
	span: readonly [number, number],
	others: Readonly<Record<string, number>> = {},
): Units => ({
	shown,
	span,
	scales: {
		[plainUnit(shown)]: one,
		...Object.fromEntries(Object.entries(others).map(([unit, factor]) => [unit, { factor }])),
	},
});

/** mmol/L of one mg/dL. */
const perMgDl = (molarMass: number) => 10 / molarMass;
const CELLS = { '10^3/ul': 1, '10^6/l': 0.001, '/ul': 0.001, 'g/l': 1, '10^9/ml': 1000 };
const LIPID = perMgDl(386.65);

export const UNITS: Readonly<Record<string, Units>> = {
	hba1c: {
		shown: 'mmol/mol',
		span: [15, 200],
		scales: { 'mmol/mol': one, '%': { factor: 1 / 0.09148, plus: -2.152 / 0.09148 } },
	},
	glucose: units('mmol/L', [0.5, 80], { 'mg/dl': perMgDl(180.16) }),
	egfr: units('mL/min/1.73 m²', [1, 200]),
	creatinine: units('µmol/L', [10, 2500], {
		'mg/dl': perMgDl(113.12) * 1000,
		'mmol/l': 1000,
		'mg/l': perMgDl(113.12) * 100,
	}),
	urea: units('mmol/L', [0.3, 100], { 'mg/dl': perMgDl(60.056) }),
	'urea-nitrogen': units('mmol/L', [0.3, 100], { 'mg/dl': perMgDl(28.014) }),
	acr: units('mg/mmol', [0, 2000], { 'mg/g': 0.11312 }),
	'uric-acid': units('µmol/L', [20, 1500], { 'mg/dl': perMgDl(168.11) * 1000, 'mmol/l': 1000 }),
	sodium: units('mmol/L', [90, 200]),
	potassium: units('mmol/L', [1, 10]),
	chloride: units('mmol/L', [50, 160]),
	bicarbonate: units('mmol/L', [2, 60]),
	magnesium: units('mmol/L', [0.1, 5], { 'mg/dl': perMgDl(24.305) }),
	phosphate: units('mmol/L', [0.1, 6], { 'mg/dl': perMgDl(30.974) }),
	calcium: units('mmol/L', [0.8, 5], { 'mg/dl': perMgDl(40.08) }),
	'adjusted-calcium': units('mmol/L', [0.8, 5], { 'mg/dl': perMgDl(40.08) }),
	'ionised-calcium': units('mmol/L', [0.4, 3], { 'mg/dl': perMgDl(40.08) }),
	b12: units('ng/L', [20, 5000], { 'pg/ml': 1, 'pmol/l': 1.3554 }),
	'active-b12': units('pmol/L', [1, 400]),
	folate: units('µg/L', [0.3, 100], { 'ng/ml': 1, 'nmol/l': 0.4414 }),
	'vitamin-d': units('nmol/L', [3, 800], { 'ng/ml': 1000 / 400.6, 'ug/l': 1000 / 400.6 }),
	ferritin: units('µg/L', [1, 100000], { 'ng/ml': 1, 'pmol/l': 1 / 2.247 }),
	iron: units('µmol/L', [0.5, 120], { 'ug/dl': 10 / 55.84 }),
	'transferrin-saturation': units('%', [0, 100]),
	transferrin: units('g/L', [0.3, 8], { 'mg/dl': 0.01 }),
	tibc: units('µmol/L', [10, 150], { 'ug/dl': 10 / 55.84 }),
	tsh: units('mU/L', [0, 500]),
	'free-t4': units('pmol/L', [0.5, 150], { 'ng/dl': 10000 / 776.87 }),
	'free-t3': units('pmol/L', [0.3, 60], { 'pg/ml': 1000 / 650.97 }),
	crp: units('mg/L', [0, 700], { 'mg/dl': 10 }),
	psa: units('µg/L', [0, 20000], { 'ng/ml': 1 }),
	esr: units('mm/h', [0, 200]),
	haemoglobin: units('g/L', [20, 250], { 'g/dl': 10, 'mmol/l': 16.11 }),
	'white-cells': units('10⁹/L', [0, 500], CELLS),
	// A lakh is a hundred thousand.
	platelets: units('10⁹/L', [0, 3000], { ...CELLS, 'lakh/ul': 100 }),
	'red-cells': units('10¹²/L', [0.5, 10], { '10^6/ul': 1, '/ul': 1e-6 }),
	haematocrit: units('L/L', [0.08, 0.75], { '%': 0.01 }),
	mcv: units('fL', [40, 160]),
	mch: units('pg', [10, 60]),
	mchc: units('g/L', [200, 450], { 'g/dl': 10 }),
	rdw: units('%', [5, 50], { fl: 1 }),
	neutrophils: units('10⁹/L', [0, 200], CELLS),
	lymphocytes: units('10⁹/L', [0, 500], CELLS),
	monocytes: units('10⁹/L', [0, 100], CELLS),
	eosinophils: units('10⁹/L', [0, 100], CELLS),
	basophils: units('10⁹/L', [0, 20], CELLS),
	inr: units('ratio', [0.5, 20]),
	cholesterol: units('mmol/L', [0.5, 30], { 'mg/dl': LIPID }),
	hdl: units('mmol/L', [0.1, 6], { 'mg/dl': LIPID }),
	ldl: units('mmol/L', [0, 25], { 'mg/dl': LIPID }),
	'non-hdl': units('mmol/L', [0, 30], { 'mg/dl': LIPID }),
	'cholesterol-ratio': units('ratio', [0.8, 30]),
	triglycerides: units('mmol/L', [0.1, 100], { 'mg/dl': perMgDl(885.4) }),
	alt: units('U/L', [0, 20000], { 'ukat/l': 60 }),
	ast: units('U/L', [0, 20000], { 'ukat/l': 60 }),
	alp: units('U/L', [1, 10000], { 'ukat/l': 60 }),
	ggt: units('U/L', [0, 10000], { 'ukat/l': 60 }),
	bilirubin: units('µmol/L', [0, 1000], { 'mg/dl': perMgDl(584.7) * 1000 }),
	'direct-bilirubin': units('µmol/L', [0, 800], { 'mg/dl': perMgDl(584.7) * 1000 }),
	albumin: units('g/L', [8, 70], { 'g/dl': 10 }),
	'total-protein': units('g/L', [20, 150], { 'g/dl': 10 }),
	globulin: units('g/L', [5, 120], { 'g/dl': 10 }),
	abi: units('ratio', [0.1, 3]),
	'abi-left': units('ratio', [0.1, 3]),
	'abi-right': units('ratio', [0.1, 3]),
};

/** A value in the test's first unit; `undefined` for a unit that the test isn't given in. */
export function inFirstUnit(test: string, value: number, unit: string): number | undefined {
	const scales = UNITS[test]?.scales ?? {};
	const plain = plainUnit(unit);
	const scale = scales[plain] ?? likeScale(scales, plain);
	return scale && value * scale.factor + (scale.plus ?? 0);
}

/** "ng/dL" for a test that is given in "ng/mL": the same amount of the same volume, so many times as much. */
function likeScale(scales: Units['scales'], plain: string): Scale | undefined {
	// "g/l" of cells is a count.
	for (const dimension of ['10^9/l' in scales ? countOf : dimensionOf, countOf]) {
		const asked = dimension(plain);
		if (!asked) continue;
		for (const [known, { factor, plus }] of Object.entries(scales)) {
			const other = dimension(known);
			if (other?.kind === asked.kind && plus === undefined)
				return { factor: (factor * asked.size) / other.size };
		}
	}
	return undefined;
}

/** A value without a unit in the first unit, for each unit that it can have: in the others no living person has such a value. */
export function inEachUnit(test: string, value: number): number[] {
	const { scales, span } = UNITS[test] ?? { scales: {}, span: [0, 0] };
	return Object.values(scales)
		.map(({ factor, plus = 0 }) => value * factor + plus)
		.filter((first) => first >= span[0] && first <= span[1]);
}

/** The same value in the other unit that is common for the test: mg/dL for mmol/L and the other way round. */
export function inOtherUnit(
	test: string,
	value: number,
	unit: string,
	ureaForm?: UreaForm,
): { value: number; unit: string } | undefined {
	if (test === 'urea') {
		// In mg/dL nobody could tell which of both is meant.
		const isMolar = plainUnit(unit).includes('mol');
		return ureaForm === undefined || isMolar
			? undefined
			: otherUnitOf(ureaForm === 'nitrogen' ? 'urea-nitrogen' : 'urea', value, unit);
	}
	return otherUnitOf(test, value, unit);
}

function otherUnitOf(test: string, value: number, unit: string): { value: number; unit: string } | undefined {
	const known = UNITS[test];
	const first = inFirstUnit(test, value, unit);
	if (!known || first === undefined) return undefined;
	const [firstPlain, other] = Object.keys(known.scales);
	if (plainUnit(unit) !== firstPlain) return { value: first, unit: known.shown };
	const scale = other === undefined ? undefined : known.scales[other];
	if (!scale || other === undefined || scale.factor === 1) return undefined;
	return { value: (value - (scale.plus ?? 0)) / scale.factor, unit: SHOWN[other] ?? other };
}

const SHOWN: Readonly<Record<string, string>> = {
	'mg/dl': 'mg/dL',
	'g/dl': 'g/dL',
	'pmol/l': 'pmol/L',
	'nmol/l': 'nmol/L',
	'ng/ml': 'ng/mL',
	'ng/dl': 'ng/dL',
	'pg/ml': 'pg/mL',
	'ug/dl': 'µg/dL',
	'ukat/l': 'µkat/L',
};
