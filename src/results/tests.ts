/** The laboratory tests that result sheets are read for: what they are called there, and the entry that explains them. Pure. */

import { namesAbroad, SHORT_ABROAD } from './names-abroad.ts';
import { PRINTED, PRINTED_SHORT } from './printed-names.ts';

export interface LabTest {
	readonly id: string;
	/** As it is shown. */
	readonly name: string;
	/** The guide's entry that says what it means. */
	readonly entry: string;
	/** As sheets and letters write it, in any case; a space stands for spaces, hyphens or nothing. */
	readonly names: readonly string[];
	/** Short names that mean it only in exactly this case, and only right before a number. */
	readonly short?: readonly string[];
}

const lab = (
	id: string,
	name: string,
	entry: string,
	names: readonly string[],
	short: readonly string[] = [],
): LabTest => ({
	id,
	name,
	entry,
	names: [name, ...names, ...(PRINTED[id] ?? []), ...namesAbroad(id)],
	short: [...short, ...(PRINTED_SHORT[id] ?? []), ...(SHORT_ABROAD[id] ?? [])],
});

const SUGAR = [
	lab('hba1c', 'HbA1c', 'hba1c', [
		...['Hb A1c', 'HbA1', 'A1c', 'haemoglobin A1c', 'hemoglobin A1c', 'glycated haemoglobin'],
		...['haemoglobin A1c/total haemoglobin', 'hemoglobin A1c/total hemoglobin', 'HbA1c/total Hb'],
		...['glycated hemoglobin', 'glycosylated haemoglobin', 'glycosylated hemoglobin'],
		...['Hgb A1c', 'glycohaemoglobin', 'glycohemoglobin', 'glycated Hb', 'glycosylated Hb', 'Hb-A1c'],
	]),
	lab(
		'glucose',
		'Glucose',
		'blood-glucose',
		[
			...['blood sugar', 'fasting sugar', 'random sugar', 'FBG', 'FPG', 'RBS', 'FBS', 'RBG', 'PPBS'],
			...['blood sugar level', 'glukose', 'glycaemia', 'glycemia', 'gluc'],
		],
		['Glu', 'GLU', 'BSL', 'BGL'],
	),
];

const KIDNEYS = [
	lab('egfr', 'eGFR', 'glomerular-filtration-rate', [
		'estimated GFR',
		'GFR',
		'eGFR using creatinine',
		'eGFR (creatinine)',
		'eGFR/1.73m2',
		'glomerular filtration rate',
		'glomerular filtration rate estimate',
		'estimated glomerular filtration rate',
		'eGFRcreat',
		...['eGFRcr', 'e-GFR', 'GFR est', 'est. GFR', 'est GFR'],
	]),
	lab(
		'creatinine',
		'Creatinine',
		'kidney-function-test',
		['creat', 'crea', 'kreatinin', 'creatinin', 'creatinine level'],
		['Cr', 'CR', 'SCr', 'sCr'],
	),
	lab('urea', 'Urea', 'urea', ['blood urea nitrogen', 'BUN', 'urea nitrogen', 'urea N', 'harnstoff'], ['Ur']),
	lab(
		'acr',
		'Urine albumin-to-creatinine ratio',
		'urine-albumin-to-creatinine-ratio',
		['', 'urine ', 'urinary ', 'U '].flatMap((fluid) =>
			[
				...[
					'ACR',
					'uACR',
					'albumin creatinine ratio',
					'albumin/creatinine ratio',
					'albumin:creatinine ratio',
				],
				...['albumin to creatinine ratio', 'microalbumin/creatinine ratio', 'alb/creat ratio'],
				...['alb/creat', 'albumin/creatinine', 'albumin:creatinine', 'alb:creat ratio', 'alb/cr ratio'],
				...[
					'albumin/creat ratio',
					'albumin:creat ratio',
					'alb:creat',
					'A/C ratio',
					'A:C ratio',
					'microalb/creat ratio',
				],
			].map((name) => fluid + name),
		),
	),
	lab('uric-acid', 'Uric acid', 'uric-acid-test', ['urate', 'harnsäure', 'U. acid', 'U acid']),
];

const SALTS = [
	lab('sodium', 'Sodium', 'sodium', ['natrium'], ['Na', 'Na+', 'NA', 'NA+']),
	lab('potassium', 'Potassium', 'potassium', ['kalium', 'potassiu'], ['K', 'K+']),
	lab('chloride', 'Chloride', 'chloride', [], ['Cl', 'Cl-']),
	lab('bicarbonate', 'Bicarbonate', 'bicarbonate', ['HCO3', 'total CO2', 'carbon dioxide']),
	lab('magnesium', 'Magnesium', 'electrolytes', [], ['Mg', 'Mg2+', 'Mag']),
	lab(
		'phosphate',
		'Phosphate',
		'electrolytes',
		['inorganic phosphate', 'phosphorus', 'phos', 'phosphorous', 'inorganic phosphorus', 'inorg phosphate'],
		['PO4'],
	),
	lab('calcium', 'Calcium', 'calcium-level', ['total calcium'], ['Ca', 'Ca2+']),
	lab('adjusted-calcium', 'Adjusted calcium', 'calcium-level', [
		'corrected calcium',
		'calcium adjusted',
		'calcium corrected',
		'adj calcium',
		'adj. calcium',
		'corr. calcium',
		...['Ca', 'calcium'].flatMap((name) => [
			...[
				`${name} (alb corr)`,
				`${name} (alb adj)`,
				`${name} (albumin corrected)`,
				`${name} (albumin adjusted)`,
			],
			...[`${name} (corrected)`, `${name} (adjusted)`, `${name} (corr)`, `${name} (adj)`],
			...[`albumin adjusted ${name}`, `albumin corrected ${name}`, `alb adj ${name}`, `alb corr ${name}`],
		]),
		...[
			'adjusted Ca',
			'corrected Ca',
			'adj Ca',
			'corr Ca',
			'Ca corrected',
			'Ca adjusted',
			'Ca corr',
			'Ca adj',
		],
	]),
	lab('ionised-calcium', 'Ionised calcium', 'calcium-level', ['ionized calcium']),
];

const VITAMINS = [
	lab('b12', 'Vitamin B12', 'vitamin-b12-level', [
		'B12',
		'cobalamin',
		'vit B12',
		'vit. B12',
		'vitamin B 12',
		'vit B 12',
		'vit. B 12',
		'B-12',
		'vitamin B-12',
		'vit B-12',
	]),
	lab('active-b12', 'Active vitamin B12', 'vitamin-b12-level', [
		...['active B12', 'holotranscobalamin', 'holoTC', 'vitamin B12 active', 'B12 active'],
	]),
	lab('folate', 'Folate', 'folic-acid', ['folic acid', 'vitamin B9', 'folates', 'serum folic acid']),
	lab('vitamin-d', 'Vitamin D', 'vitamin-d', [
		'25-OH vitamin D',
		'25-hydroxyvitamin D',
		'25 hydroxy vitamin D',
		'25(OH)D',
		'25-OH-D',
		'25-OH vit D',
		'vit D',
		'vitamin D3',
		'total vitamin D',
		'25(OH) vitamin D',
		...['vit. D', '25OHD', '25-OHD', '25 OHD', '25-hydroxycholecalciferol', '25(OH)D3', '25 OH D'],
		'vit D3',
		'calcidiol',
	]),
	lab('ferritin', 'Ferritin', 'ferritin', ['ferr']),
	lab('iron', 'Iron', 'iron-studies', [], ['Fe']),
	lab('transferrin-saturation', 'Transferrin saturation', 'iron-studies', [
		'TSAT',
		'iron saturation',
		'trans. saturation',
		...['transferrin sat', 'iron sat', 'trans sat', 'T. sat', '% saturation', 'transferrin saturation index'],
	]),
	lab('transferrin', 'Transferrin', 'iron-studies', []),
	lab('tibc', 'Total iron-binding capacity', 'iron-studies', ['TIBC']),
];

const THYROID = [
	lab('tsh', 'TSH', 'thyroid-function-test', [
		'thyroid stimulating hormone',
		'thyrotropin',
		'thyrotrophin',
		'thyroid stim hormone',
	]),
	lab('free-t4', 'Free T4', 'free-t4', [
		'FT4',
		'T4 free',
		'free thyroxine',
		'thyroxine free',
		'free T-4',
		'T4 (free)',
		'thyroxine (free)',
		'free T4 (thyroxine)',
	]),
	lab('free-t3', 'Free T3', 'thyroid-function-test', ['FT3', 'T3 free', 'free triiodothyronine']),
];

const INFLAMMATION = [
	lab('crp', 'CRP', 'esr-and-crp', [
		'C reactive protein',
		'hs-CRP',
		'hsCRP',
		'high sensitivity CRP',
		'C reactive prot',
		'CRP-hs',
	]),
	lab('esr', 'ESR', 'esr-and-crp', [
		'erythrocyte sedimentation rate',
		'E.S.R.',
		'sed rate',
		'sed. rate',
		'ESR (Westergren)',
		'BSG',
		'sedimentation rate',
		'plasma viscosity ESR',
	]),
];

const BLOOD = [
	lab(
		'haemoglobin',
		'Haemoglobin',
		'haemoglobin',
		['hemoglobin', 'HGB', 'hämoglobin', 'haemoglobin estimation'],
		['Hb', 'HB', 'Hgb'],
	),
	lab('white-cells', 'White cell count', 'white-cell-count', [
		...[
			'WBC',
			'WCC',
			'white blood cells',
			'white blood cell count',
			'white cells',
			'leucocytes',
			'leukocytes',
		],
		...[
			'total white cell count',
			'white blood count',
			'WBC count',
			'leukocyte count',
			'leucocyte count',
			'total leucocyte count',
			'total leukocyte count',
			'total WBC',
			...['leukozyten', 'leucos', 'white blood cell', 'white cell'],
			...['white blood corpuscles', 'white count'],
		],
	]),
	lab(
		'platelets',
		'Platelets',
		'platelet-count',
		['platelet count', 'PLT', 'plats', 'thrombocytes', 'thrombozyten', 'thrombocyte count'],
		['Plt', 'Plts'],
	),
	lab('red-cells', 'Red cell count', 'red-blood-cell', [
		'RBC',
		'RCC',
		'red blood cells',
		'red blood cell count',
		'red cells',
		'erythrocytes',
		'RBC count',
	]),
	lab('haematocrit', 'Haematocrit', 'haematocrit', ['hematocrit', 'HCT', 'PCV', 'packed cell volume']),
	lab('mcv', 'MCV', 'mean-cell-volume', ['mean cell volume', 'mean corpuscular volume']),
	lab('mch', 'MCH', 'full-blood-count', [
		'mean cell haemoglobin',
		'mean corpuscular hemoglobin',
		'mean corpuscular haemoglobin',
	]),
	lab('mchc', 'MCHC', 'full-blood-count', [
		'mean cell haemoglobin concentration',
		'mean corpuscular hemoglobin concentration',
		'mean corpuscular haemoglobin concentration',
		'mean cell hb concentration',
	]),
	lab('rdw', 'RDW', 'full-blood-count', [
		'red cell distribution width',
		'RDW-CV',
		'red blood cell distribution width',
	]),
	lab('neutrophils', 'Neutrophils', 'neutrophil', [
		'neutrophil count',
		'neuts',
		'absolute neutrophils',
		...[
			'neutrophils (absolute)',
			'neutrophils abs',
			'neut abs',
			'abs neutrophils',
			'abs. neutrophils',
			'NEUT#',
			'neutrophils #',
		],
		'neutrophil',
		'neut',
		'absolute neutrophil count',
		...['polymorphs', 'neutrophils absolute', 'segmented neutrophils', 'neutro'],
	]),
	lab('lymphocytes', 'Lymphocytes', 'lymphocyte', [
		'lymphocyte count',
		'lymphs',
		'absolute lymphocytes',
		...[
			'lymphocytes (absolute)',
			'lymphocytes abs',
			'abs lymphocytes',
			'abs. lymphocytes',
			'LYMPH#',
			'lymphocytes #',
		],
		...['absolute lymphocyte count', 'lymphocytes absolute', 'lympho'],
		'lymphocyte',
		'lymph',
	]),
	lab('monocytes', 'Monocytes', 'white-cell-count', [
		'monocyte count',
		'absolute monocytes',
		'monocyte',
		'monos',
	]),
	lab('eosinophils', 'Eosinophils', 'eosinophil', [
		'eosinophil count',
		'absolute eosinophils',
		'eosinophil',
		'eos',
	]),
	lab('basophils', 'Basophils', 'white-cell-count', [
		'basophil count',
		'absolute basophils',
		'basophil',
		'basos',
	]),
	lab('inr', 'INR', 'inr', ['international normalised ratio', 'international normalized ratio']),
];

const FATS = [
	lab('cholesterol', 'Total cholesterol', 'cholesterol', [
		'cholesterol',
		'cholesterol total',
		'chol',
		'T. cholesterol',
		'T. chol',
		'cholesterin',
		'gesamtcholesterin',
		'serum cholesterol',
		'total chol',
		...[
			'TC',
			'S-cholesterol',
			'kolesterol',
			'cholesterol tot',
			'chol. total',
			'chol. tot',
			'cholesterin gesamt',
		],
		...['tot chol', 'tot. chol', 'chol total', 'T chol', 'cholest', 'tot. cholesterol', 'tot cholesterol'],
	]),
	lab('hdl', 'HDL cholesterol', 'hdl-cholesterol', [
		'HDL',
		'cholesterol HDL',
		'HDL-C',
		'HDL chol',
		...[
			'high density lipoprotein',
			'high density lipoprotein cholesterol',
			'cholesterol in high density lipoprotein',
			'cholesterol high density lipoprotein',
		],
		'HDLC',
		'chol HDL',
		'HDL-cholesterin',
	]),
	lab('ldl', 'LDL cholesterol', 'ldl-cholesterol', [
		'LDL',
		'cholesterol LDL',
		'LDL-C',
		'calculated LDL',
		'LDL chol',
		...[
			'low density lipoprotein',
			'low density lipoprotein cholesterol',
			'cholesterol in low density lipoprotein',
			'cholesterol low density lipoprotein',
		],
		...['LDLC', 'chol LDL', 'LDL-cholesterin', 'LDL (calculated)', 'LDL direct'],
	]),
	lab('non-hdl', 'Non-HDL cholesterol', 'non-hdl-cholesterol', [
		'non HDL',
		'non HDL-C',
		'cholesterol non HDL',
		'non-HDL chol',
		...[
			'non high density lipoprotein',
			'non high density lipoprotein cholesterol',
			'cholesterol in non high density lipoprotein',
			'cholesterol non high density lipoprotein',
		],
	]),
	lab('cholesterol-ratio', 'Cholesterol to HDL ratio', 'lipid-profile', [
		...[
			'cholesterol/HDL ratio',
			'cholesterol:HDL ratio',
			'total cholesterol/HDL ratio',
			'total cholesterol:HDL ratio',
			'TC/HDL ratio',
			'chol/HDLC ratio',
			'cholesterol/HDLC ratio',
			'chol/HDL ratio',
			'cholesterol / HDL ratio',
			'cholesterol HDL ratio',
			'TC:HDL ratio',
			'chol:HDL ratio',
			'total cholesterol HDL ratio',
			'TC/HDL',
			'total cholesterol/HDL',
			'cholesterol/HDL',
			'total cholesterol:HDL',
			'cholesterol:HDL',
			'chol:HDL',
			'TC:HDL',
		],
	]),
	lab('triglycerides', 'Triglycerides', 'triglycerides', [
		'triglyceride',
		'trig',
		'trigs',
		'TG',
		'TGL',
		'triglyzeride',
		'TGs',
		'triglyc',
		...[
			'TRG',
			'TRGL',
			'TRIGL',
			'trigly',
			'triglyceridos',
			'triglyserider',
			'triglycerider',
			'triglycerid',
			'triacylglycerols',
		],
		'triacylglycerol',
	]),
];

const LIVER = [
	lab('alt', 'ALT', 'alt', [
		'alanine aminotransferase',
		'alanine transaminase',
		'SGPT',
		'ALAT',
		'ALT (SGPT)',
		'SGPT (ALT)',
		'ALT/SGPT',
		'SGPT/ALT',
		'ALT/GPT',
		'GPT',
		'alanine transferase',
		'alanine amino transferase',
	]),
	lab('ast', 'AST', 'ast', [
		'aspartate aminotransferase',
		'aspartate transaminase',
		'SGOT',
		'ASAT',
		'AST (SGOT)',
		'SGOT (AST)',
		'AST/SGOT',
		'SGOT/AST',
		'AST/GOT',
		'aspartate amino transferase',
		'GOT',
	]),
	lab('alp', 'ALP', 'alkaline-phosphatase', [
		'alkaline phosphatase',
		'alk phos',
		'alk. phos',
		'alk. phosphatase',
		'alk phosphatase',
		'ALKP',
		...['alk. phosph', 'alkaline phos', 'alkphos', 'alk phosph', 'alk. phos.'],
	]),
	lab('ggt', 'GGT', 'gamma-glutamyl-transferase', [
		'gamma GT',
		'gamma-glutamyl transferase',
		'gamma glutamyl transpeptidase',
		...['γ-GT', 'G-GT', 'gamma glutamyltransferase', 'gamma-glutamyl transpeptidase'],
		'gamma glutamyltransferase',
		'GGTP',
		'gammaGT',
	]),
	lab(
		'bilirubin',
		'Bilirubin',
		'bilirubin',
		[
			'total bilirubin',
			'bilirubin total',
			'bili',
			'T. bilirubin',
			...[
				'T. bili',
				'T. bil',
				'tot bili',
				'total bili',
				'total bil',
				'TBIL',
				'bilirubin (total)',
				'bili total',
				'bili T',
				...[
					'bili. total',
					'bili. tot',
					'bil. total',
					'bil total',
					'bil. tot',
					'bil tot',
					'bilirubin T',
					'bilirubin tot',
				],
				...[
					'bilirubin, tot.',
					'gesamtbilirubin',
					'bilirubin gesamt',
					'bilirubin ges',
					'total bilirubine',
					'tot. bili',
					'tot. bil',
					'TBili',
				],
			],
			'T bili',
		],
		['Bil', 'BIL'],
	),
	lab('direct-bilirubin', 'Direct bilirubin', 'bilirubin', ['conjugated bilirubin', 'bilirubin direct']),
	lab('albumin', 'Albumin', 'albumin', ['alb']),
	lab(
		'total-protein',
		'Total protein',
		'liver-function-test',
		['protein total', 'protein', 'tot. protein', 'tot protein', 'T. protein', 'total prot'],
		['TP'],
	),
	lab('globulin', 'Globulin', 'liver-function-test', ['globulins']),
];

const PROSTATE = [
	lab('psa', 'PSA', 'psa', [
		...['prostate specific antigen', 'total PSA', 'PSA total', 'PSA level'],
		...['prostatic specific antigen', 'total prostate specific antigen'],
		...['prostate specific Ag', 'prostate-specific antigen (PSA)', 'tPSA'],
	]),
];

function ankleIndexOf(side: 'left' | 'right'): LabTest {
	const letter = side === 'left' ? 'L' : 'R';
	return lab(`abi-${side}`, `Ankle-brachial index, ${side}`, 'ankle-brachial-index', [
		...['ABPI', 'ABI'].flatMap((name) => [
			`${side} ${name}`,
			`${name} ${side}`,
			`${name} (${side})`,
			`${name} ${letter}`,
			`${letter} ${name}`,
		]),
		`${side} ankle brachial pressure index`,
		`${side} ankle-brachial index`,
	]);
}

const LEGS = [
	lab('abi', 'Ankle-brachial index', 'ankle-brachial-index', [
		'ABI',
		'ABPI',
		'ankle brachial pressure index',
	]),
	ankleIndexOf('left'),
	ankleIndexOf('right'),
];

/** Tests that are asked for together. */
const PANELS: readonly (readonly LabTest[])[] = [
	...[SUGAR, KIDNEYS, SALTS, VITAMINS, THYROID, INFLAMMATION],
	...[BLOOD, FATS, LIVER, PROSTATE, LEGS],
];

export const LAB_TESTS: readonly LabTest[] = PANELS.flat();

/** @param id of a result */
export function labTestOf(id: string): LabTest | undefined {
	return LAB_TESTS.find((test) => test.id === id);
}

/** @returns the same number for tests that are asked for together; -1 for no test */
export function panelOf(id: string): number {
	return PANELS.findIndex((panel) => panel.some((test) => test.id === id));
}
