/** Names of tests as laboratories print them, and sentences as letters have them, each read by itself. */
import { expect, test } from 'vitest';
import { linesOf } from '../../src/reader/pieces.ts';
import { readText } from '../../src/reader/text.ts';
import { readResults } from '../../src/results/read.ts';
import type { LabResult } from '../../src/results/result.ts';

const NAMES: readonly (readonly [test: string, names: string])[] = [
	[
		'hba1c',
		'HbA1c %; A1C; Hgb A1C; HB A1C; GHb; Glycated Hb; HbA1c NGSP; Glyco Hb; GlycoHb; Glycosylated Haemoglobin (HbA1c); B-HbA1c; HbA1c-IFCC; Glyc. Hb; Haemoglobin A1c (IFCC); A1c (NGSP); Glykeret Hb',
	],
	[
		'glucose',
		'Glucose (F); Glucose, Plasma Fasting; FBS; FPG; BSF; BSL; RBS; RPG; PPBS; PPG; GLU-F; Blood Sugar (Fasting); Blood sugar PP; Sugar (random); P-Glucose; fP-Glukos; Glukose; B-Glucose; Gluc; Glucose Random; FBG; Plasma sugar fasting; GLUC; Nüchternglukose; Blutzucker; Glukos; Glukoosi; S. Glucose; BG',
	],
	[
		'egfr',
		'eGFR; GFR, Estimated; GFR (est.); eGFR (CKD-EPI); GFR Est; Est. GFR (CKD-EPI); eGFR-EPI; eGFRcr; GFR calc; GFR (calculated); CKD-EPI eGFR; eGFR MDRD; Estimated GFR (MDRD); GFRe; GFR n. CKD-EPI; eGFR creat.',
	],
	[
		'creatinine',
		'Creatinine; CREA; Creat.; Crea.; S-Creat; SCREAT; Kreatinin; S. Creat; Serum Creat; CREAT; Creatinine (enz.); Kreat.; P-Kreatinin; CRTN; Cre; CRE',
	],
	[
		'urea',
		'Urea; BUN; UREA N; Blood Urea; S. Urea; Harnstoff; Karbamid; Carbamide; Urea Nitrogen; Urea (BUN); P-Urea; Ur; B. Urea; Bl. Urea; Urea Nitrogen (BUN); Karbamidi',
	],
	['uric-acid', 'Uric acid; Urate; Harnsäure; S. Uric Acid; Urat; P-Urat; Uric ac.; S-Urate; Ac. Uric'],
	[
		'sodium',
		'Na; Sodium; Na+; S-Na; Natrium; Sodium (Na+); P-Natrium; Sod; SOD; Sodium, S; S. Sodium; Na (mmol/L)',
	],
	['potassium', 'K; K+; Kalium; Pot; POT; Potass; S. Potassium; P-Kalium; Potassium (K+); Potas.'],
	[
		'calcium',
		'Ca; Calcium; Ca++; Total Ca; S. Calcium; Kalzium; Calcium, Total; Kalsium; P-Calcium; Ca total; Ca (total)',
	],
	[
		'adjusted-calcium',
		'Corr. Ca; Corrected Calcium; Adj. Calcium; Ca (adj); Adj Ca; Ca corr.; Calcium (Adj); Alb-adj. Ca; Calcium (albumin-adj.); Calcium, corrected; Adjusted Ca2+; Alb. corr. calcium; cCa',
	],
	[
		'b12',
		'B12; Vit B12; Vitamin B-12; Vit. B12; Cobalamin; S-B12; Kobalamin; Cyanocobalamin; VITAMIN B12 (CYANOCOBALAMIN); Vit.B12; Total B12; Cobalamine; Vit B-12; B 12',
	],
	[
		'folate',
		'Folate; Folic Acid; S. Folate; Fol; Folat; Folsäure; Serum Folate; Folate, serum; Vit B9; S-Folate',
	],
	[
		'vitamin-d',
		'Vit D; 25-OH Vit D; 25(OH)D; 25-OHD; 25 OH Vitamin D; Vitamin D, 25-Hydroxy; 25-Hydroxy Vitamin D Total; Vit D (25-OH); 25-hydroxyvitamin D; Vitamin D Total; 25-OH-Vit. D; 25-OH Vit. D3; Vitamin D (25-OH); Vitamin D 25 Hydroxy; 25OH Vit D; Vit-D; D-vitamiini; 25-OH-Vitamin D3; VIT D 25-OH; Calcidiol',
	],
	['ferritin', 'Ferritin; S. Ferritin; Ferr.; FERR; P-Ferritin; Ferritin, S; Ferritiini; Fer'],
	[
		'tsh',
		'TSH; Thyrotropin; Thyroid Stimulating Hormone (TSH); TSH basal; TSH 3rd gen; TSH (ultrasensitive); S-TSH; TSH-us; Ultra TSH; uTSH; hTSH; T.S.H.; Thyreotropin; TSH, sensitive; sTSH',
	],
	[
		'free-t4',
		'FT4; Free T4; fT4; T4 Free; F-T4; Free Thyroxine (FT4); T4, Free; T4-free; Freies T4; Fritt T4; S-T4-V; T4L; Thyroxine, free; FT-4; Free T4 (direct); T4v',
	],
	[
		'crp',
		'CRP; hsCRP; CRP-hs; C-Reactive Protein (CRP); C-React Prot; C reactive Protein; hs CRP; CRP, quant.; CRP (quantitative); C-RP; CRP high sens.; Cardio CRP; S-CRP; CRP sens.; C.R.P.',
	],
	[
		'esr',
		'ESR; Sed Rate; ESR 1h; E.S.R; BSG; Sedimentation Rate; Erythrocyte Sed. Rate; Sed Rate (Westergren); BKS; Senkung; ESR 1st hour; Sedrate; ESR (Wintrobe)',
	],
	[
		'haemoglobin',
		'Hb; HGB; Hgb; Haemoglobin; Hemoglobin (Hb); HB; Hæmoglobin; Hemoglobiini; Haemoglobin (Hb); Hb%; Hemoglobina; B-Hb; Hämoglobin; Haemoglobin, blood; Hemogl.; Hemoglobin B',
	],
	[
		'white-cells',
		'WBC; WCC; TLC; TC (WBC); Total WBC Count; Leukocytes; Leucocytes; Leukozyten; Leuko; LEUC; White Cells; White Blood Count; Leukos; White Blood Cell (WBC); W.B.C.; Leuk.; LPK; B-Leuk; Leucocyte Count (TLC); TLC Count; White Cell Ct; Total Leucocytes; Leukocytter; Total White Cells; Tot. WBC; WBCs; T.L.C.',
	],
	[
		'platelets',
		'PLT; Platelets; Plt Ct; Plt count; Thrombocytes; Thrombozyten; PLATELET CT; Plat; PLAT; Thrombo; TPK; Trombocyter; Plts; Platelet; Plt. count; Thromb.; Plat. count',
	],
	[
		'mcv',
		'MCV; M.C.V.; Mean Corp Volume; Mean Corpuscular Vol.; Mean Cell Vol; MCV (mean cell volume); Mean corp. vol.; Er-MCV',
	],
	[
		'neutrophils',
		'Neutrophils; Neut; NEUT#; Neutrophil Abs; ANC; Neutro; Abs Neut; Neutrophils, Absolute; Neutrophile; Neut.; NEU; Neu#; Absolute Neutrophil Count; Neutrophils (Abs); Abs. Neut. Count; Polys; PMN; Neut (abs); Neutrofile; Neutrophil #; Neutrofiler; NE#; Granulocytes; Abs Neutrophils; Segs',
	],
	[
		'lymphocytes',
		'Lymphocytes; Lymph; LYMPH#; Lymphs; Abs Lymph; ALC; Lymphocytes, Absolute; Lymphozyten; LYM; LYM#; Lymph.; Lymphocyte Abs; Lymph (abs); Lymphocyte #; Lymfocyter; LY#; Absolute Lymphocyte Count; Abs. Lymphs; Lym',
	],
	[
		'inr',
		'INR; PT/INR; PT-INR; PT (INR); Prothrombin INR; INR (PT); P-INR; PK-INR; Prothrombin time INR; PT INR; TP-INR; INR - Prothrombin time',
	],
	[
		'cholesterol',
		'Cholesterol; Chol; CHOL; TC; T. Chol; Cholesterol Total; Total Chol.; Cholesterin; S. Cholesterol; T-Chol; TCHOL; TCHO; Cholesterol (Total); Kolesterol; Chol. total; Serum Cholesterol; Cholesterol, S; Gesamtcholesterin; Total-C; Tot. Chol.; CHOL-T',
	],
	[
		'hdl',
		'HDL; HDL-C; HDL Chol; HDL Cholesterol; HDL-Chol.; Chol HDL; HDL Chol.; HDL-kolesterol; Cholesterol, HDL; HDLC; HDL (direct); D-HDL; Cholesterol - HDL; HDL-cholesterin; HDL cholest.',
	],
	[
		'ldl',
		'LDL; LDL-C; LDL Calc; LDL (calc); LDL Chol; LDL Cholesterol; LDL Direct; LDL-kolesterol; Cholesterol, LDL; LDL (Friedewald); Calc LDL; LDL-C (calc); LDL Chol Calc (NIH); LDL, calculated; LDL cholest.; D-LDL',
	],
	[
		'triglycerides',
		'Triglycerides; Trigs; TG; TRIG; Trig.; TGL; Triglyc.; Triglyzeride; S. Triglycerides; Triglyceride; TRIGS; Trigl.; TRG; Triglyserider; Triglycerides (TG); Neutral fats',
	],
	[
		'alt',
		'ALT; SGPT; ALT (SGPT); ALAT; GPT; ALAT (GPT); S.G.P.T.; Alanine transaminase; Alanine Aminotransferase (ALT); ALT/SGPT; P-ALAT; ALT, serum; GPT/ALT; Alanine AT; ALAT/GPT; GPT (ALAT); Ala Aminotransferase; AlaT; Alanine Aminotransf.; SGPT/ALT',
	],
	[
		'ast',
		'AST; SGOT; AST (SGOT); ASAT; GOT; S.G.O.T.; Aspartate Aminotransferase (AST); GOT (ASAT); AST/SGOT; P-ASAT; AspAT; GOT/AST; ASAT/GOT; Aspartate AT; Asp Aminotransferase; Aspartate Aminotransf.',
	],
	[
		'alp',
		"ALP; Alk Phos; Alkaline Phosphatase; AP; ALKP; Alk. Phosphatase; ALK PHOS; Alk-Phos; Alk. phos.; ALKPHOS; S. Alk. Phosphatase; Alkaline Phos.; SAP; AlkP; Alkalische Phosphatase; P-ALP; Alk Ptase; AFOS; Alk. P'tase",
	],
	[
		'ggt',
		'GGT; Gamma GT; γ-GT; G.G.T.; GGTP; Gamma-GT; g-GT; gGT; Gamma Glutamyl Transferase (GGT); GGT (Gamma GT); P-GT; GGT, serum; Gamma Glutamyl Transpeptidase; Gamma-Glutamyltransferase; γGT; G-GTP',
	],
	[
		'bilirubin',
		'Bilirubin; T. Bil; TBIL; Total Bili; Bili; Bilirubin Total; T.Bili; Bilirubin (T); Bili-T; Bili (total); Bili.; S. Bilirubin; BILI-TOTAL; Bilirubin - Total; Tot. Bilirubin; T BIL; Bili T.; Bilirubin, total; Bil-T; Gesamtbilirubin; Bilirubine; Bili tot.',
	],
	[
		'albumin',
		'Albumin; ALB; Alb.; S. Albumin; P-Albumin; Albumin, serum; ALBUMIN (BCG); Albumine; Alb (BCP)',
	],
	[
		'psa',
		'PSA; T-PSA; tPSA; Total PSA; PSA (total); PSA total; Prostate Specific Antigen; Prostate-specific Ag; PSA, Total; P.S.A.; S-PSA; PSA-T; Prostate Spec. Antigen; PSA ultrasens.',
	],
	[
		'acr',
		'ACR; uACR; Urine ACR; Alb/Creat ratio; Albumin/Creatinine Ratio; Microalb/Creat; U-ACR; UACR; Urine Alb/Creat; Urine albumin:creatinine; U-Alb/Krea; Microalbumin/Creatinine; Albumin-creatinine ratio, urine; ACR (urine); Alb:Creat; A/C ratio; MAU/Cr ratio; Albumin/creat. ratio; U-Alb/Crea; Spot ACR',
	],
	['iron', 'Iron; Fe; S. Iron; Serum iron; Iron, Total; Eisen; Jern; P-Iron; Järn; S-Fe'],
	['transferrin', 'Transferrin; S. Transferrin; TRF; Trf; Transf.'],
	['tibc', 'TIBC; Total Iron Binding Capacity; T.I.B.C.; Iron Binding Capacity; TIBC (calc)'],
	['magnesium', 'Mg; Magnesium; S. Magnesium; Mg++; P-Magnesium; Mag'],
	[
		'phosphate',
		'Phosphate; PO4; Phos; Phosphorus; Inorg. Phosphate; Phosphat; P-Phosphate; S. Phosphorus; Inorganic Phosphorus; IP; Phosphate (inorganic)',
	],
	[
		'transferrin-saturation',
		'TSAT; Transferrin Sat; % Saturation; Iron Sat; Transferrin saturation; Tf sat; TS%; Transferrin Sat.; % Sat; Iron % saturation; Transf. sat; Fe saturation',
	],
];

/** Of tests that 5.2 can't be a value of. */
const VALUES: Readonly<Record<string, number>> = {
	hba1c: 45,
	egfr: 80,
	creatinine: 80,
	sodium: 140,
	inr: 1.1,
};

test.each(NAMES)('%s is told by each of its names', (id, names) => {
	const value = VALUES[id] ?? 5.2;
	const other = names.split('; ').filter((name) => {
		const found = readResults([`${name}\t${value}`]);
		return found.length !== 1 || found[0]?.test !== id || found[0].value !== value;
	});
	expect(other).toEqual([]);
});

/** What is read: test, value, and the ends of its range; `-` for an end that isn't told. */
const SENTENCES: readonly (readonly [sentence: string, results: string])[] = [
	['Your kidney function (creatinine) was 88 µmol/L, within the usual 59 to 104.', 'creatinine 88 59 104'],
	['Haemoglobin has dropped from 132 to 118 g/L (normal 120-160).', 'haemoglobin 118 120 160'],
	['Ferritin only 9 µg/L (30–400).', 'ferritin 9 30 400'],
	['TSH came back suppressed at 0.02 mU/L (0.4-4.0)', 'tsh 0.02 0.4 4'],
	['an HbA1c of 58 mmol/mol', 'hba1c 58'],
	['HbA1c today: 58 mmol/mol (previous 63)', 'hba1c 58'],
	[
		'Her potassium was 5.6 (3.5-5.3) and creatinine 140 (45-84).',
		'potassium 5.6 3.5 5.3;creatinine 140 45 84',
	],
	['FBC: Hb 118, WCC 6.2, Plt 240, MCV 79.', 'haemoglobin 118;white-cells 6.2;platelets 240;mcv 79'],
	['LFTs: bili 12, ALT 45, ALP 98, alb 41', 'bilirubin 12;alt 45;alp 98;albumin 41'],
	['U&Es: Na 138 K 4.2 Ur 5.1 Cr 76 eGFR >90', 'sodium 138;potassium 4.2;urea 5.1;creatinine 76;egfr 90'],
	['Vitamin D was low at 22 nmol/L; we like >50.', 'vitamin-d 22'],
	['CRP <1', 'crp 1'],
	['CRP: less than 5 mg/L', 'crp 5'],
	['PSA 3,2 ng/ml (<4,0)', 'psa 3.2 - 4'],
	[
		'Total cholesterol = 6.1 mmol/l; HDL = 1.2; TG = 2.3; LDL = 3.9',
		'cholesterol 6.1;hdl 1.2;triglycerides 2.3;ldl 3.9',
	],
	['The ESR, at 42 mm/hr, is raised.', 'esr 42'],
	['Ferritin: 12 (L) [ref: 15 - 150] ug/L', 'ferritin 12 15 150'],
	['B12 = 180 pg/mL (N: 200-900)', 'b12 180 200 900'],
	['Platelets: 98 x 10⁹/L (150 to 400) LOW', 'platelets 98 150 400'],
	['Hb: 9.8 gm% (12 - 15)', 'haemoglobin 9.8 12 15'],
	['TLC 11,200 /cu.mm (4000-11000)', 'white-cells 11200 4000 11000'],
	['Uric acid 8.1 mg/dL (M: 3.4-7.0)', 'uric-acid 8.1 3.4 7'],
	['INR on 3 May was 2.4.', 'inr 2.4'],
	['Your eGFR, a measure of kidney function, is 54 (above 60 is normal).', 'egfr 54 60 -'],
	['Kalium 3,4 mmol/l (3,5-5,1) -', 'potassium 3.4 3.5 5.1'],
	['Leukozyten 11,2 Gpt/l 4,0-10,0 +', 'white-cells 11.2 4 10'],
	['Thrombozyten 312 /nl 150-400', 'platelets 312 150 400'],
	['Hämoglobin 8,4 mmol/l 8,7-10,9 -', 'haemoglobin 8.4 8.7 10.9'],
	['P-Kreatinin 98 µmol/L (60-100)', 'creatinine 98 60 100'],
	['Glucose (fasting) 5.4 mmol/L, reference 3.9 - 5.5.', 'glucose 5.4 3.9 5.5'],
	['Bilirubin - Total     0.8  mg/dl   0.2 - 1.2', 'bilirubin 0.8 0.2 1.2'],
	['TSH    4.8 H   0.4-4.2 mIU/L', 'tsh 4.8 0.4 4.2'],
	['Creatinine 1.1 mg/dL Normal range: 0.6 - 1.2 mg/dL', 'creatinine 1.1 0.6 1.2'],
	['ALT: 62 U/L (ULN 50)', 'alt 62 - 50'],
	['ALT 62 (upper limit 50)', 'alt 62 - 50'],
	['Haemoglobin 98 (lower limit 115)', 'haemoglobin 98 115 -'],
	['Sodium 129 mmol/L (lower limit of normal 133)', 'sodium 129 133 -'],
	['Calcium 2.71 (2.20-2.60) ↑', 'calcium 2.71 2.2 2.6'],
	['K+ of 2.9', 'potassium 2.9'],
	['LDL-C 142 mg/dL (desirable <100)', 'ldl 142 - 100'],
	['HDL 38 mg/dL (desirable >40)', 'hdl 38 40 -'],
	['Triglycerides 240 mg/dL (normal: <150; borderline 150-199)', 'triglycerides 240 - 150'],
	['free T4 was 11.2 pmol/L (12-22 pmol/L)', 'free-t4 11.2 12 22'],
	['creatinine of 1.4 (baseline 1.0)', 'creatinine 1.4'],
	[
		'hemoglobin 13.2 g/dL, hematocrit 39.5%, platelets 210 K/uL',
		'haemoglobin 13.2;haematocrit 39.5;platelets 210',
	],
	['WBC 12.4 K/uL (4.0-10.5 K/uL) H', 'white-cells 12.4 4 10.5'],
	['Your A1C was 6.8 percent', 'hba1c 6.8'],
	['Urine ACR 12.4 mg/mmol (<3.0)', 'acr 12.4 - 3'],
	['Neutrophils 1.2 ×10⁹/L (2.0–7.5)', 'neutrophils 1.2 2 7.5'],
	['Folate 3.1 µg/L (> 3.9)', 'folate 3.1 3.9 -'],
	['Vitamin B12 (serum): 140 ng/L. Range 200 to 900.', 'b12 140 200 900'],
	['To do: INR clinic on 03/02/2026 at 9.20, chest film.', ''],
	['INR 2.40 on 03/02/2026', 'inr 2.4'],
];

function inShort({ test: id, value, low, high }: LabResult): string {
	const range = low === undefined && high === undefined ? '' : ` ${low ?? '-'} ${high ?? '-'}`;
	return `${id} ${value}${range}`;
}

test.each(SENTENCES)('%s', (sentence, results) => {
	const found = readResults([sentence]).filter(({ doubt }) => doubt === undefined);
	expect(found.map(inShort).join(';')).toBe(results);
});

test('a row of limits whose ends stand below their beginnings holds no result', () => {
	const book = [
		'Day         Hgb    WCC     Platelets  Creat   ALT    CRP',
		'            g/L    10^9/L  10^9/L     umol/L  U/L    mg/L',
		'range       120-   4.0-    150-       50-     <=40   <=5',
		'            160    10.0    410        95',
		'03/02/2026  131    6.2     288        71      35     4',
		'13/03/2026  118    5.8     262        74      52     9',
	];
	const found = readResults(readText(book.join('\n')).flatMap(linesOf));
	expect(found.map(inShort)).toEqual([
		'haemoglobin 118 120 160',
		'white-cells 5.8 4 10',
		'platelets 262 150 410',
		'creatinine 74 50 95',
		'alt 52 - 40',
		'crp 9 - 5',
	]);
	expect(found.map(({ doubt }) => doubt).filter(Boolean)).toEqual([]);
});
