/**
 * Names of laboratory tests as sheets of other countries print them, and as computers of hospitals shorten them. A list is parted by
 * semicolons. Names that mean something else in English are left out ("PCR" is no C-reactive protein). Pure.
 */

/** What computers of American, British, Irish, Australian and Indian hospitals and laboratories print. */
const ENGLISH: Readonly<Record<string, string>> = {
	hba1c:
		'HGBA1C; HbA1c level; hemoglobin A1C%; HBA1C (whole blood); glycohemoglobin (A1c); haemoglobin A1c level; A1C hemoglobin',
	glucose: 'glucose lvl; glucose fasting; POC glucose; glucose random; GLUCOSE POC; serum glucose level',
	egfr: 'GFR calculated abbreviated MDRD; glomerular filtration; EGFRNAA; GFRNONAA; eGFR non-African American; eGFR non-Afr. American; GFR estimate; EGFR CKD-EPI',
	creatinine: 'creatinine lvl; creat lvl; CREATININE BLD',
	urea: 'urea level; UREAN; urea nitrogen blood; urea lvl; BUN lvl; urea N bld',
	sodium: 'sodium lvl; sodium level; NA bld',
	potassium: 'potassium lvl; potassium level',
	chloride: 'chloride lvl; chloride level; serum chloride; chlor',
	bicarbonate:
		'CO2; CO2 total; CO2 content; carbon dioxide total; carbon dioxide (CO2); total carbon dioxide; TCO2; t CO2; bicarb; bicarbonate (HCO3); bicarbonate level; HCO3-; CO2 (bicarbonate); bicarbonate/CO2; venous bicarbonate; carbon dioxide level; carbon dioxide lvl; bicarbonate total',
	magnesium: 'magnesium lvl; magnesium level; serum magnesium; magnes',
	phosphate:
		'phosphate level; phosphorus lvl; phosphorus level; PHOS inorganic; phosphate (inorganic); phosphorus (inorganic); phosphorus inorg; inorg. phosphorus; inorg. phosphate; phosphorus serum; inorganic phos',
	calcium: 'calcium lvl; calcium level; serum calcium level; calcium serum',
	'adjusted-calcium':
		'adjusted calcium level; adjusted calcium concentration; corrected calcium level; calcium corrected for albumin; calcium (corr.); calc. adjusted calcium; albumin-corrected calcium; calcium adj.; calcium alb. adj.',
	'ionised-calcium':
		'ionized Ca; ionised Ca; calcium ionized; calcium ionised; calcium (ionized); calcium (ionised); ionized calcium level; free calcium; iCa; Ca ionised; Ca ionized; calcium ion; Ca2+ ionised; Ca++ ionized; ion. calcium; ionised calcium pH 7.4; iCa2+; Ca (ionised); Ca (ionized)',
	b12: 'B12 level; vitamin B12 level; VIT B12 level',
	'active-b12':
		'active B12 (holoTC); holo-TC; holotranscobalamin (active B12); holo transcobalamin; active vitamin B12 level; vitamin B12 (active)',
	folate: 'folate level; folic acid (folate); serum folate level; folate (folic acid)',
	'vitamin-d':
		'vitamin D 25-OH; vitamin D 25-OH total; vitamin D 25-OH total IA; 25-hydroxy vitamin D level; total 25-hydroxyvitamin D; total 25-hydroxy vitamin D level; 25-hydroxy-vitamin D (D3+D2); 25 hydroxyvitamin D; vitamin D level; vitamin D, 25-hydroxy; 25-hydroxy vit D; vit D 25-OH; 25-OH vitamin D2+D3; 25 (OH) vitamin D total; 25 OH cholecalciferol',
	ferritin: 'ferritin level; ferritin lvl',
	iron: 'iron level; serum iron; iron total; total iron; iron serum; iron lvl; S. iron',
	'transferrin-saturation':
		'iron saturation %; percent saturation; transferrin saturation (TSAT); transferrin % saturation; transferrin saturation %; % transferrin saturation; % iron saturation; iron sat %; iron % sat; saturation of transferrin; percentage transferrin saturation; % sat.; percent iron saturation; iron saturation index; Tsat %; transferrin saturation ratio; % Tf saturation',
	transferrin: 'transferrin level; serum transferrin',
	tibc: 'total iron binding capacity; iron bind.cap.(TIBC); iron binding capacity total; iron bind cap; iron binding cap; TIBC calc; total iron binding cap; iron binding capacity (TIBC)',
	tsh: 'TSH level; TSH ultrasensitive; TSH reflex; TSH w/ reflex; thyroid-stimulating hormone (TSH); TSH 3rd generation',
	'free-t4':
		'free T4 level; T4 free (direct); T4,free(direct); FT4 level; free thyroxine (T4); thyroxine (T4) free; free T4 lvl; thyroxine, free (FT4); free thyroxine level',
	'free-t3':
		'free T3 level; T3,free; triiodothyronine free; triiodothyronine (T3) free; free tri-iodothyronine; free T3 (FT3); tri-iodothyronine free; free triiodothyronine (FT3)',
	crp: 'CRP level; C-reactive protein level; CRP high sensitivity; C-reactive protein, quant; CRP (high sensitivity); high-sensitivity CRP; C-reactive protein, cardiac; C reactive protein level; CRP - high sensitivity; hs C-reactive protein',
	esr: 'sedimentation rate-Westergren; ESR level; erythrocyte sedimentation rate (ESR); sed rate by modified Westergren; sed rate automated',
	haemoglobin:
		'haemoglobin level; haemoglobin concentration; hemoglobin level; Hb level; Hb concentration; Hb conc',
	'white-cells':
		'total white blood count; total white blood cell count; white cell count (total); white blood cell (WBC) count; WBC total; total white cells; leukocytes total; white blood cells (WBC); total leucocytes count; total leucocyte count (TLC); total leukocyte count (TLC); leucocytes count',
	platelets:
		'platelet count - observation; platelets count; platelet count (PLT); thrombocytes count; platelets total; PLT count',
	'red-cells':
		'red cell count; red blood cell (RBC) count; red blood count; RBC total; total RBC; total RBC count; total red cell count; erythrocyte count; RBCs; red cells count; R.B.C.; red blood cells (RBC); red blood corpuscles; ERYS; total erythrocyte count; red blood cell; RBC count (total); erys',
	haematocrit:
		'haematocrit (PCV); packed cell volume (PCV); hematocrit level; haematocrit level; HCT level; hematocrit (HCT); PCV (haematocrit); PCV / haematocrit; PCV / hematocrit; P.C.V.; H.C.T.; packed cell vol; packed cell volume -hematocrit; haemat.; HCT (PCV); hemat',
	mcv: 'mean cell volume level; mean corpusc. volume; mean cell volume (MCV); mean corpuscular volume (MCV); mean red cell volume; MCV level',
	mch: 'mean cell haemoglobin level; mean cell hemoglobin; mean corp. haemoglobin; mean corp haemoglobin; mean corp. hemoglobin; mean corp hemoglobin; mean corpusc. haemoglobin; mean corp. Hb; mean corp Hb; mean cell Hb; mean corpuscular Hb; mean corpuscular haemoglobin (MCH); mean corpusc. haemoglobin(MCH); mean cell haemoglobin (MCH); mean corpuscular hemoglobin (MCH); M.C.H.; mean corpusc Hb; mean corp hgb; mean corpuscular hgb; mean cell hgb; Er-MCH',
	mchc: 'mean cell hemoglobin concentration; mean corp. Hb conc; mean corp Hb conc; mean cell Hb conc; mean corpusc. Hb. conc.; mean corpusc. Hb. conc. (MCHC); mean corpuscular Hb concentration; mean corpuscular Hb conc; mean corp. haemoglobin conc; mean corp. hemoglobin conc; mean corpuscular haemoglobin conc; mean corpuscular hemoglobin conc; mean corp haemoglobin conc; mean corp hemoglobin conc; mean cell haemoglobin conc; mean cell hemoglobin conc; mean cell hgb conc; mean corp hgb conc; mean corpuscular hgb conc; mean corpuscular haemoglobin concentration (MCHC); mean corpuscular hemoglobin concentration (MCHC); M.C.H.C.; mean corpusc. haemoglobin conc; Er-MCHC; mean corpuscular haemoglobin concn; mean corp. haemoglobin concentration; mean cell haemoglobin concentration (MCHC)',
	rdw: 'red blood cell distribut width; red cell dist width; red cell distribution; RDW CV; RDW-SD; red cell dist. width; red cell distribution width (RDW); red cell distribution width (RDW-CV); red cell distribution width CV; red cell distribution width - CV; RDWCV; RDWSD; red blood cell distribution width (RDW); R.D.W.; RDW (CV); RDW-CV%; red cell distrib width; red cell distrib. width; RBC distribution width; E-RDW; Er-RDW',
	neutrophils:
		'NEUTROABS; neutrophils absolute count; neutro absolute; neutrophils (absolute count); absolute neuts; neutrophil # auto; neutrophil abs count; neutrophils abs count; neut count; seg neutrophils; absolute neutrophils count; abs neutro; neutrophils, abs; neutrophil absolute; neutrophil percent; neutrophils %; neut %; neuts abs',
	lymphocytes:
		'LYMPHSABS; LYMPHOABS; lymph absolute; lymphs absolute; lymphs (absolute); lymphocytes absolute count; absolute lymphs count; lymph count; absolute lymphocytes count; abs lympho; lymphocytes, abs; lymphocyte absolute; lymphocytes abs count; lymphocyte percent; lymphocytes %; lymph %; abs lymphs; lymphocyte # auto',
	monocytes:
		'MONOABS; MONOSABS; mono absolute; monos absolute; monocytes absolute; monocytes(absolute); monocytes (absolute); abs monocytes; abs. monocytes; absolute monocyte count; monocytes abs; mono abs; monocyte absolute; monocytes absolute count; absolute mono; mono; MONO#; monocytes #; absolute monocytes count; monocyte count - observation; abs mono; monocyte abs; monocytes count; monocytes %; mono %; monocyte # auto',
	eosinophils:
		'EOSABS; EOSINOABS; eos absolute; eos (absolute); eosinophils absolute; eosinophils (absolute); abs eosinophils; abs. eosinophils; absolute eosinophil count; absolute eosinophil count (AEC); AEC; eosinophils abs; eos abs; eosin; eosino; eosinophil absolute; eosinophils absolute count; EOS#; EO#; eosinophils #; absolute eos; absolute eosinophils count; eosinophil count - observation; abs eos; eosinophil abs; eosinophils count; eosinophils %; eos %; eosin abs',
	basophils:
		'BASOABS; BASOSABS; baso absolute; baso (absolute); basos absolute; basophils absolute; basophils (absolute); abs basophils; abs. basophils; absolute basophil count; basophils abs; baso abs; baso; basophil absolute; basophils absolute count; BASO#; BA#; basophils #; absolute baso; absolute basos; absolute basophils count; basophil count - observation; abs baso; basophil abs; basophils count; basophils %; baso %',
	cholesterol:
		'cholesterol level; serum total cholesterol level; serum cholesterol level; total cholesterol level; cholesterol, total serum; cholesterol-total; cholesterol, T',
	hdl: 'HDL cholesterol level; HDL level; HDL chol.; cholesterol.in HDL; HDL-cholesterol direct; HDL cholesterol direct',
	ldl: 'LDL cholesterol level; LDL level; LDL chol, calc; LDL chol calc; LDL chol calc (NIH); LDLCALC; calculated LDL cholesterol; LDL cholesterol calc; LDL-cholesterol direct; LDL cholesterol - direct; LDL cholesterol (calculated); LDL calculated; LDL cholesterol direct',
	'non-hdl':
		'non-HDL cholesterol level; non HDL cholesterol calc; non-HDL chol calc; nonHDL; non-high density lipoprotein cholesterol level; cholesterol non-HDL; NHDL; non-HDL cholesterol (calculated); NonHDLC; chol non-HDL; cholesterol (non-HDL); non HDL cholesterol calculated',
	'cholesterol-ratio':
		'CHOLHDL; total cholesterol:HDL ratio; T. chol/HDL ratio; total chol/HDL ratio; chol/HDLC; total chol:HDL ratio; total cholesterol : HDL; total/HDL cholesterol ratio; TC/HDL cholesterol ratio; cholesterol total/HDL ratio; cholesterol/HDL-cholesterol ratio; total/HDL ratio; TC/HDL-C ratio; T. cholesterol/HDL ratio; TC / HDL cholesterol ratio; total cholesterol / HDL cholesterol ratio; total cholesterol to HDL ratio; chol : HDL ratio; TC/HDLC; cholesterol to HDL ratio; total cholesterol/HDL cholesterol ratio; total cholesterol/HDL cholesterol; total:HDL cholesterol ratio',
	triglycerides: 'triglyceride level; triglycerides level; serum triglycerides; serum triglyceride level',
	alt: 'ALT level; ALT (GPT); ALT/GPT level; alanine aminotransferase level; ALT (alanine aminotransferase); serum ALT level; SGPT/ALT; alanine aminotransferase (ALT); alanine transaminase (SGPT); alanine aminotransferase (ALT/SGPT); alanine aminotransferase (SGPT)',
	ast: 'AST level; AST (GOT); aspartate aminotransferase level; AST (aspartate aminotransferase); aspartate aminotransferase (SGOT); aspartate aminotransferase (AST/SGOT); aspartate aminotransferase (AST)',
	alp: 'ALKPHOS; alkaline phosphatase level; alk phosphatase level; alkaline phosphatase (ALP); alkaline phosphatase total; A.L.P.; alkaline phosphatase, serum; AlkP; ALKALINE PHOS total',
	ggt: 'GGT level; gamma GT level; gamma-glutamyltransferase (GGT); gamma glutamyl transferase (GGT); GGTP level; gamma glutamyl transferase level',
	bilirubin:
		'BILITOT; total bilirubin level; bilirubin level; bili total; bilirubin - total; serum total bilirubin level; serum bilirubin level; bilirubin -total; total bilirubin (TBIL)',
	'direct-bilirubin':
		'BILIDIR; D. bili; direct bili; D bili; bili direct; bilirubin (direct); bilirubin - direct; bilirubin conjugated; bilirubin (conjugated); direct bilirubin level; conj. bilirubin; conj bilirubin; D. bilirubin; DBIL; D. bil; bilirubin D; bilirubin -direct; bili. direct; bil. direct; bil direct; conjugated bili; direct bil; bilirubin, direct (conjugated)',
	albumin: 'albumin level; albumin lvl; serum albumin level',
	'total-protein':
		'protein total level; total protein level; serum total protein level; T protein; protein, total serum; total proteins; total protein lvl; TPROT; protein (total); serum protein; T. prot; tot. prot; protein - total; proteins, total; total serum protein',
	globulin:
		'globulin total; GLOB; globulin level; serum globulin; globulin (calculated); calculated globulin; globulin calc; glob.; serum globulin level; total globulin; globulin, calc',
	'uric-acid': 'uric acid level; urate level; serum urate level; uric acid serum; URIC; uric acid lvl',
	psa: 'PSA (total); prostate specific antigen level; serum prostate specific antigen level; PSA screen; PSA diagnostic; PSA, total (screen)',
	acr: 'albumin/creatinine ratio, urine; albumin/creatinine ratio, random urine; albumin:creatinine ratio (urine); urine albumin/creatinine ratio; microalb/crt ratio; microalbumin, random urine w/ creatinine ratio; microalbumin/creatinine ratio, urine; microalb/creat ratio; albumin (urine)/creatinine ratio; ACR (urine); albumin/creat ratio, urine; urine albumin creatinine ratio (ACR)',
	inr: 'INR ratio; INR (international normalised ratio); INR (international normalized ratio); prothrombin time (INR)',
};

/** German, Dutch. */
const GERMANIC: Readonly<Record<string, string>> = {
	hba1c: 'HbA1c-Wert; hemoglobine A1c; geglyceerd hemoglobine; glykiertes hämoglobin; hämoglobin A1c',
	glucose:
		'glucose nüchtern; glukose nüchtern; nüchternglucose; glucose nuchter; nuchtere glucose; glucose niet nuchter; bloedglucose; BZ nüchtern; plasmaglukose; suiker',
	egfr: 'GFR geschätzt; eGFR nach CKD-EPI; eGFR (MDRD); GFR berechnet; glomeruläre filtrationsrate; glomerulaire filtratie',
	creatinine: 'kreatinine; kreatinin (enzym.); creatinin enzym.; kreatinin enzymatisch; creatinine (enz)',
	urea: 'ureum; harnstoff i. S.',
	'uric-acid': 'urinezuur; harnsaeure; uraat',
	sodium: 'natrium (Na); natrium i. S.',
	potassium: 'kalium (K); kalium i. S.',
	chloride: 'chlorid; chloor; chlorid i. S.',
	bicarbonate:
		'bikarbonat; standardbikarbonat; bicarbonaat; hydrogencarbonat; waterstofcarbonaat; totaal CO2',
	magnesium: 'magnesium i. S.',
	phosphate:
		'fosfaat; anorg. phosphat; phosphat anorganisch; anorganisches phosphat; anorganisch fosfaat; phosphor; fosfaat anorganisch',
	calcium: 'calcium gesamt; calcium totaal; kalzium gesamt; gesamtcalcium',
	'adjusted-calcium':
		'calcium albuminkorrigiert; calcium korr.; calcium korrigiert; calcium gecorrigeerd; gecorrigeerd calcium; calcium (gecorrigeerd); albumine gecorrigeerd calcium; korrigiertes calcium; calcium (korr.)',
	'ionised-calcium':
		'calcium ionisiert; ionisiertes calcium; calcium geïoniseerd; geïoniseerd calcium; freies calcium; vrij calcium',
	b12: 'vitamine B12; cobalamine; vitamin-B12',
	'active-b12':
		'holo-transcobalamin; holotranscobalamine; actief vitamine B12; aktives vitamin B12; actief B12; holotranscobalamin (aktives B12)',
	folate: 'foliumzuur; folsaeure; folaat; folsäure i. S.; vitamine B11',
	'vitamin-d':
		'vitamine D; vitamine D (25-OH); 25-OH-vitamine D; 25-hydroxyvitamine D; 25-OH vitamine D3; 25-hydroxy-vitamin D; vitamine D3; 25-OH-vitamin D gesamt; 25-hydroxy-vitamine D; vitamine D 25-OH',
	ferritin: 'ferritine',
	iron: 'ijzer; eisen i. S.; serumeisen; serumijzer',
	'transferrin-saturation':
		'transferrinsättigung; transferrine verzadiging; transferrineverzadiging; TF-sättigung; ijzerverzadiging; eisensättigung; transferrinsättigung (%); transferrine saturatie; transferrinesaturatie; transf.-sättigung',
	transferrin: 'transferrine',
	tibc: 'totale ijzerbindingscapaciteit; TYBC; TIJBC; totale eisenbindungskapazität; eisenbindungskapazität',
	tsh: 'TSH (basal); thyreotropin (TSH); schildklierstimulerend hormoon',
	'free-t4':
		'vrij T4; T4 vrij; fT4 (frei); T4 frei; vrij thyroxine; freies thyroxin; thyroxin frei; vrij-T4; freies T4 (fT4)',
	'free-t3': 'vrij T3; T3 vrij; freies T3; T3 frei; freies trijodthyronin; vrij-T3; freies T3 (fT3)',
	crp: 'C-reaktives protein; C-reactief proteïne; C-reaktives protein (CRP); CRP quantitativ; C-reactief proteine; CRP sensitiv',
	esr: 'BSE; bezinking; bezinkingssnelheid; BSG 1h; BSG 1. Std; blutsenkung 1 h; blutkörperchensenkung; bloedbezinking; BSG (1 Std.); BKS 1h',
	haemoglobin: 'hemoglobine; haemoglobine; Hb (hemoglobine); blutfarbstoff',
	'white-cells':
		'leukocyten; leucocyten; leuko’s; leukocyten totaal; leukozyten gesamt; leukozytenzahl; witte bloedcellen; leukocytenaantal; leucozyten; leukos gesamt',
	platelets:
		'trombocyten; thrombocyten; trombo; trombocytenaantal; bloedplaatjes; blutplättchen; thrombozytenzahl; trombo’s',
	'red-cells':
		'erythrozyten; erythrocyten; erytrocyten; erys; ery; erythrozytenzahl; rode bloedcellen; ery’s; erytrocytenaantal',
	haematocrit:
		'hämatokrit; hematocriet; haematokrit; HKT; hämatocrit; Ht (hematocriet); Hct (hämatokrit); HK (hämatokrit)',
	mcv: 'mittleres zellvolumen; MCV (ery); mittl. ery-volumen; mean corpusculair volume; mittleres erythrozytenvolumen',
	mch: 'MCH (HbE); HbE (MCH); HbE/MCH; MCH (hb-ery); MCH/HbE; mittl. korp. hämoglobin',
	mchc: 'MCHC (ery); mittl. korp. Hb-konz.; mittlere Hb-konzentration',
	rdw: 'EVB; EVB (RDW); erythrozytenverteilungsbreite; ery-verteilungsbreite; RDW (EVB); anisozytose-index; verteilungsbreite erythrozyten',
	neutrophils:
		'neutrofielen; neutrofiele granulocyten; neutrophile granulozyten; segmentkernige; neutrophile abs.; neutrophile absolut; neutrofielen absoluut; segmentkernige granulozyten; granulozyten; neutrophile abs; neutros; neutrofiele granulocyten abs',
	lymphocytes:
		'lymfocyten; lymphocyten; lymphozyten abs.; lymphozyten absolut; lymphozyten abs; lymphos; lymfocyten absoluut; lymfocyten abs',
	monocytes:
		'monozyten; monocyten; monozyten abs.; monozyten absolut; monozyten abs; monocyten absoluut; monocyten abs',
	eosinophils:
		'eosinophile; eosinofielen; eosinofiele granulocyten; eosinophile granulozyten; eosinophile abs.; eosinophile absolut; eosinophile abs; eosinofielen absoluut; eosinofiele granulocyten abs',
	basophils:
		'basophile; basofielen; basofiele granulocyten; basophile granulozyten; basophile abs.; basophile absolut; basophile abs; basofielen absoluut; basofiele granulocyten abs',
	inr: 'INR (quick); quick INR; prothrombinezeit INR; PT (INR)',
	cholesterol:
		'cholesterol totaal; totaal cholesterol; cholesterin, gesamt; gesamt-cholesterin; cholesterin ges.; gesamtcholesterol; chol. gesamt; cholesterin total; cholesterol (totaal)',
	hdl: 'HDL-cholesterin direkt; HDL cholesterin; HDL-cholesterol (direct); HDL-chol',
	ldl: 'LDL-cholesterin direkt; LDL cholesterin; LDL-cholesterol berekend; LDL-cholesterin berechnet; LDL berekend; LDL-cholesterol (berekend); LDL-chol; LDL-cholesterin (direkt)',
	'non-hdl':
		'non-HDL-cholesterin; nicht-HDL-cholesterin; non-HDL cholesterol (berekend); niet-HDL-cholesterol; niet-HDL cholesterol; nicht-HDL-cholesterol; non-HDL-chol',
	'cholesterol-ratio':
		'chol/HDL; cholesterol/HDL-ratio; cholesterol-HDL ratio; cholesterol / HDL-cholesterol ratio; chol/HDL-ratio; chol./HDL ratio; cholesterin/HDL; chol/HDL-quotient; ratio chol/HDL; ratio cholesterol/HDL; totaal cholesterol/HDL ratio; cholesterin/HDL-quotient',
	triglycerides:
		'triglyceriden; triglyceride nüchtern; triglyzeride; TG (triglyceride); neutralfette; triglyceriden nuchter',
	alt: 'ALAT (ALT); ALAT (SGPT); GPT (ALAT); ALT (GPT); GPT/ALAT; ALT (ALAT); alanine-aminotransferase; GPT 37°C; alanin-aminotransferase; ALAT/GPT 37; SGPT (ALAT)',
	ast: 'ASAT (AST); ASAT (SGOT); GOT (ASAT); AST (GOT); GOT/ASAT; AST (ASAT); aspartaat-aminotransferase; GOT 37°C; aspartat-aminotransferase; ASAT/GOT 37; SGOT (ASAT)',
	alp: 'alk. fosfatase; alkalische fosfatase; alk. phosphatase (AP); alkalische phosphatase (AP); AP (alk. phosphatase); alk.fosfatase; alk. phosph.; alkalische phosphatase gesamt; alkal. phosphatase; AF (alk. fosfatase)',
	ggt: 'γ-glutamyltransferase; gamma-glutamyltransferase; yGT; y-GT; gammaGT (GGT); gamma-GT (GGT); GGT (γ-GT)',
	bilirubin:
		'bilirubine totaal; totaal bilirubine; bilirubin, gesamt; bilirubin i. S.; bilirubin ges.; bilirubine (totaal); gesamt-bilirubin; bilirubin (gesamt); bilirubine tot',
	'direct-bilirubin':
		'bilirubin direkt; direktes bilirubin; bilirubine direct; bilirubine geconjugeerd; geconjugeerd bilirubine; bilirubin konjugiert; konjugiertes bilirubin; bilirubin, direkt; directe bilirubine',
	albumin: 'albumin i. S.; albumine (serum)',
	'total-protein':
		'gesamteiweiß; gesamteiweiss; gesamtprotein; eiweiß gesamt; eiweiss gesamt; totaal eiwit; eiwit totaal; gesamt-eiweiß; protein gesamt; totaaleiwit; eiweiß, gesamt; gesamteiweiß i. S.; gesamt-protein',
	globulin: 'globuline; globuline (berechnet)',
	psa: 'PSA gesamt; PSA, gesamt; PSA totaal; gesamt-PSA; prostata-spezifisches antigen; PSA (gesamt)',
	acr: 'albumin/kreatinin-quotient; albumin-kreatinin-quotient; albumine/kreatinine ratio; albumine/creatinine ratio; albumine-creatinine ratio; albumine/kreatinine-ratio; albumine-kreatinineratio; albumin/kreatinin; albumin-kreatinin-ratio; microalbumine/kreatinine; albumine/kreat ratio; albumin/kreatinin-ratio; albumin/krea-quotient; alb/kreat ratio',
};

/** Swedish, Danish, Norwegian, Finnish. */
const NORDIC: Readonly<Record<string, string>> = {
	hba1c:
		'hæmoglobin A1c; hemoglobin A1c (HbA1c); hæmoglobin A1c(IFCC); langtidsblodsukker; HbA1c (langtidsblodsukker); hemoglobiini A1c; långtidsblodsocker; glykosyleret hæmoglobin',
	glucose:
		'fastande glukos; glukose fastende; fasteglukose; faste-P-glukos; glukos fasta; fP-gluk; blodsukker; blodsocker; paastosokeri; plasman glukoosi; gluk; fastesukker; glukose (fastende); fastende glukose; blodglukose',
	egfr: 'GFReEPI; eGFR relativ; eGFR (krea); krea-eGFR; eGFR/1,73m²(CKD-EPI); GFR-estimat; relativt eGFR; estimert GFR; GFR (estimeret); eGFR (kreatinin); glomerulusfiltration; GFR, estimert; relativ eGFR',
	creatinine: 'kreatinin (P); kreatininium; kreatiniini (P)',
	urea: 'urinstoff; carbamid; karbamid (urea); urinämne; virtsa-aine',
	'uric-acid': 'urinsyra; urinsyre; virtsahappo; urat (urinsyre); uraatti (virtsahappo)',
	sodium: 'natriumion; natrium-ion; natrium (P)',
	potassium: 'kaliumion; kalium-ion; kalium (P)',
	chloride: 'klorid; chlorid (P); kloridi',
	bicarbonate:
		'bikarbonat; hydrogencarbonat; hydrogenkarbonat; standardbikarbonat; totalkoldioxid; bikarbonaatti; vätekarbonat; total CO2 (P)',
	magnesium: 'magnesiumion; magnesium (P)',
	phosphate: 'fosfat (P); uorganisk fosfat; oorganiskt fosfat; fosfaatti (P)',
	calcium: 'kalsium (total); calcium total; kalcium; calcium (P); kalsium, total',
	'adjusted-calcium':
		'albuminkorrigerat kalcium; albuminkorrigert kalsium; kalsium albuminkorrigert; calcium albuminkorrigeret; calcium (albumin-korrigeret); calcium, albuminkorrigeret; kalcium albuminkorrigerat; calcium (albuminkorr.); albuminkorr. kalcium; calcium (albuminkorrigeret); albuminkorrigerat calcium; kalsium, albuminkorrigert; korrigert kalsium; korrigeret calcium',
	'ionised-calcium':
		'calcium-ion; calcium-ion(frit); calcium-ion frit; calciumion; calcium ioniseret; joniserat kalcium; kalcium joniserat; fritt kalsium; ionisert kalsium; kalsium ionisert; ionisoitunut kalsium; kalsium, fritt; joniserat calcium; kalsium, ionisert; ioniseret calcium; kalsiumioni; calcium-ion, frit; calcium-ion (frit); Ca-ion; kalciumjon; calcium-ion(frit) (pH=7,4); fritt calcium',
	b12: 'kobalaminer; vitamin B12 (kobalamin); cobalamin [vitamin B12]; B12-vitamin; B12-vitamiini; kobalaminer (B12); vitamin B12 (cobalamin); cobalamin; kobalaminer (vitamin B12)',
	'active-b12':
		'holotranskobalamin; B12-TC2; aktivt vitamin B12; transkobalamiini II; aktivt B12; holotranskobalamiini; transkobalamin II-bundet B12',
	folate: 'folat (P); folsyra; foolihappo; folaat; folat (folsyre); folater',
	'vitamin-d':
		'25-hydroxy-vitamin D(D3+D2); vitamin D (25-OH); 25-OH-vitamin D; 25-hydroksyvitamin D; D-vitamiini (25-OH); D-25; vitamin D(D3+D2); 25-OH D-vitamiini; D-vitamin (25-OH); 25-hydroxyvitamin D3; 25-hydroksi-D-vitamiini; 25(OH)-vitamin D; 25-hydroksyvitamin D3; 25-hydroxi-vitamin D; D-vitamin (25-hydroxy); 25-OH-D3',
	ferritin: 'ferritin (P)',
	iron: 'jern (P); jern; järn (P); rauta (P)',
	'transferrin-saturation':
		'transferrinmätning; transferrinmætning; transferrinmetning; transferrinmättnad; jernmetning; jernmætning; järnmättnad; transferriinin kyllästeisyys; transferriinin rautakyllästeisyys; transferrin jernmætning; transferrin (Fe-mætning); transferrin, jernmætning; järnmättnad (transferrin); transferrin, metning',
	transferrin: 'transferriini; transferrin (P)',
	tibc: 'total järnbindingskapacitet; TIBC (P); jernbindingskapasitet; total jernbindingskapasitet; raudansitomiskapasiteetti',
	tsh: 'tyreotropin; thyrotropin [TSH]; tyreoideastimulerende hormon; tyrotropin; tyreotropiini; tyreotropin (TSH); thyrotropin (TSH); thyroideastimulerende hormon; tyreoideastimulerande hormon',
	'free-t4':
		'T4 fritt; fritt tyroxin; thyroxin frit; thyroxin frit [FT4]; tyroksin fritt; fritt tyroksin; T4-V; vapaa T4; tyroxin fritt; frit thyroxin; vapaa tyroksiini; T4 frit; frit T4; thyroxin, frit; tyroksiini, vapaa; fritt thyroxin; T4 (fritt); thyroxin (frit)',
	'free-t3':
		'fritt T3; T3 fritt; frit T3; trijodthyronin frit; triiodthyronin frit; T3-V; vapaa T3; fritt trijodtyronin; triiodthyronin, frit; trijodtyronin fritt; triiodthyronin frit [FT3]; fritt trijodtyronin (T3); trijodtyroniini, vapaa',
	crp: 'C-reaktivt protein; C-reaktivt protein [CRP]; C-reaktiivinen proteiini; CRP (hs); C-reaktivt protein (CRP); herkkä CRP; CRP [C-reaktivt protein]',
	esr: 'sänka; SR (sänka); senkningsreaktion; senkningsreaksjon; sedimentationsreaktion; laskoreaktio; blodsänka; SR (senkningsreaksjon); sedimentationshastighed',
	haemoglobin: 'hemoglobin (Hb); Hb (hemoglobin); hemoglobiini (B)',
	'white-cells':
		'leukocytter (B); hvite blodceller; hvide blodlegemer; vita blodkroppar; leukosyytit (B); leukocyter (LPK); leukocyter (B); valkosolut; leukocyttal; leukocytter (LPK)',
	platelets:
		'trombocyter (TPK); trombosytter; blodplader; blodplater; verihiutaleet; trom; trombocyter (B); trombocytter (B); trombocyttal',
	'red-cells':
		'erytrocyter; erytrocytter; erytrosyytit; EPK; erytrocyter (EPK); eryt; punasolut; røde blodceller; røde blodlegemer; erytrocytter (B); röda blodkroppar; erytrosytter',
	haematocrit:
		'hæmatokrit; hematokrit; hematokriitti; EVF; erytrocytvolymfraktion; HKR; erytrocytvolumenfraktion; hematokrit (EVF); EVF (hematokrit); hæmatokrit (EVF); erytrocytter, vol.fr.; EVF [hæmatokrit]; erytrocytvolymfraktion (EVF)',
	mcv: 'erytrocytvol. middel; erytrocytvol. middel [MCV]; erytrocyter MCV; erytrocytvolumen; erytrocytvolym; E-MCV; erytrocytvolumen [MCV]; ery-MCV; erc-MCV',
	mch: 'hæmoglobinindhold; hæmoglobinindhold [MCH]; erytrocyter MCH; E-MCH; erytrocyt-Hb [MCH]; hæmoglobin(Fe)stofmængde [MCH]; erytrocytternes hæmoglobinindhold; erc-MCH; ery-MCH',
	mchc: 'hæmoglobinkoncentration [MCHC]; erytrocyter MCHC; E-MCHC; middelcellehæmoglobinkoncentration [MCHC]; ery-MCHC; erc-MCHC',
	rdw: 'erytrocytvolumen variation; erytrocytvol. rel. spredning; erytrocyttvolum spredning; RDW (erytrocyter); erytrocyters breddfördelning',
	neutrophils:
		'neutrofilocytter; neutrofilocytter (B); neutrofila; neutrofila granulocyter; nøytrofile; nøytrofile granulocytter; neutrofiilit; L-neut; segmentkernede neutrofile; neutrofile granulocytter; neut-abs; neutrofilocytter (mikr.); nøytrofile granulocytter (B); neutrofiler (B)',
	lymphocytes: 'lymfosyytit; lymfocyter (B); L-lymf; lymf; lymfocytter (B); lymf-abs; lymfosytter',
	monocytes:
		'monocyter; monocytter; monosyytit; L-monos; monocytter (B); monocyter (B); monos-abs; monosytter',
	eosinophils:
		'eosinofilocytter; eosinofila; eosinofila granulocyter; eosinofile; eosinofile granulocytter; eosinofiilit; L-eos; eosinofilocytter (B); eosinofiler; eos-abs; eosinofiler (B)',
	basophils:
		'basofilocytter; basofila; basofila granulocyter; basofile; basofile granulocytter; basofiilit; L-baso; basofilocytter (B); basofiler; baso-abs',
	inr: 'PK(INR); PK (INR); koagulationsfaktor 2+7+10 [INR]; koagulation, INR; protrombinkomplex (INR); INR (P); PT-tid (INR); koagulationsfaktor 2+7+10; protrombintid (INR); tromboplastinaika (INR); INR [KF 2+7+10]; koagulation [INR]',
	cholesterol:
		'kolesterol (total); total-kolesterol; totalkolesterol; kolesterol, total; kolesterol total; kokonaiskolesteroli; kol; fP-kol; total kolesterol; kolesterol (P); kolesteroli (P)',
	hdl: 'kolesterol HDL; HDL kolesterol; kol-HDL; fP-kol-HDL; HDL-kolesteroli; kolesterol, HDL; kolesterol (HDL); HDL-kol',
	ldl: 'kolesterol LDL; LDL kolesterol; kol-LDL; fP-kol-LDL; LDL-kolesteroli; kolesterol, LDL; LDL-kolesterol (beräknat); kolesterol (LDL); LDL-kol; LDL-kolesterol (beregnet)',
	'non-hdl':
		'non-HDL-kolesterol; icke-HDL-kolesterol; ikke-HDL-kolesterol; non-HDL kolesterol; kolesterol non-HDL; non-HDL-kolesteroli; kolesterol, non-HDL; ei-HDL-kolesteroli',
	'cholesterol-ratio':
		'kolesterol/HDL; kolesterol/HDL-kvot; total-kolesterol/HDL; kolesterol/HDL-ratio; kolesterol-HDL-ratio; kolesteroli/HDL',
	triglycerides:
		'triglycerider (P); fP-trigly; triglyserider (P); fP-triglyceridit; triglyceridit; triglycerid (P); fasteggende triglycerider; fP-triglyserider',
	alt: 'alanintransaminase; alanintransaminase [ALAT]; alaniiniaminotransferaasi; alaninaminotransferas; alaninaminotransferase; alanintransaminase (ALAT); ALAT [alanintransaminase]; alanin-aminotransferase [ALAT]; alanin-aminotransferas',
	ast: 'aspartattransaminase; aspartattransaminase [ASAT]; aspartataminotransferas; aspartataminotransferase; aspartattransaminase (ASAT); aspartat-aminotransferase [ASAT]; aspartaattiaminotransferaasi',
	alp: 'basisk fosfatase; basisk fosfatase [BASP]; basisk phosphatase; alkalisk fosfatas; alkalisk fosfatase; alkalinen fosfataasi; alkalisk fosfatase (ALP); BASP; basisk fosfatase (ALP); alkalisk phosphatase',
	ggt: 'glutamyltransferas; gamma-glutamyltransferas; GT (gamma); P-GT; glutamyltransferaasi; gamma-glutamyltransferase [GGT]; γ-glutamyltransferase [GGT]; S-GT; gamma GT (GT); glutamyltransferase',
	bilirubin:
		'bilirubiner; bilirubin (total); bilirubin, total; totalbilirubin; bilirubiini (kok.); bilirubiner (P); bilirubin total (P)',
	'direct-bilirubin':
		'bilirubin konjugerat; bilirubin konjugeret; konjugert bilirubin; konjugerat bilirubin; bilirubin, konjugert; bilirubin-konj.; bilirubiini, konjugoitunut; konjugeret bilirubin; bilirubin, konjugerat',
	albumin: 'albumin (P)',
	'total-protein':
		'proteiini (kok.); total-protein; protein (total); totalprotein; kokonaisproteiini; protein (P); proteiini',
	psa: 'prostataspecifikt antigen; prostataspecifikt antigen [PSA]; prostataspesifikt antigen; PSA, total; PSA (total); prostataspesifinen antigeeni; prostataspecifikt antigen (PSA)',
	acr: 'albumin/kreatinin-ratio; albumin/kreatinin ratio; albumin/krea; U-albumin/krea; albumin/kreatinin-kvot; albumin-kreatinin-ratio; albumiini/kreatiniini; U-alb/krea; albumin/kreatinin; albumin/kreatinin-index; albumin/kreatinin-indeks; AKR; albumin / kreatininium-ratio; albumin/kreatininratio',
};

/** French, Spanish, Italian, Portuguese. */
const ROMANCE: Readonly<Record<string, string>> = {
	hba1c:
		'hémoglobine glyquée; hémoglobine glyquée (HbA1c); hémoglobine A1c; hemoglobina glicosilada; hemoglobina glicada; emoglobina glicata; hemoglobina A1c; hemoglobina glicosilada (HbA1c); hemoglobina glicada (HbA1c); emoglobina glicata (HbA1c); hemoglobina glucosilada',
	glucose:
		'glycémie; glycémie à jeun; glucosa; glucosa basal; glucosio; glicemia; glicose; glicemia em jejum; glucosa en ayunas; glicemia a digiuno; glicose em jejum; glicemia basal; glucosa en suero; glycémie (à jeun); glucosa (suero)',
	egfr: 'DFG; DFG estimé; DFG (CKD-EPI); débit de filtration glomérulaire; filtrado glomerular; filtrado glomerular estimado; FGe; TFG; TFGe; VFG; eVFG; filtrato glomerulare; taxa de filtração glomerular; FG estimado; DFGe; filtrado glomerular (CKD-EPI); estimation du DFG; filtrado glomerular estimado (CKD-EPI); clairance estimée (CKD-EPI)',
	creatinine:
		'créatinine; créatininémie; creatinina; créatinine sérique; creatinina en suero; créatinine plasmatique; creatininemia; creatinina sérica',
	urea: 'urée; urea sérica; azotemia; ureia; urea en suero; urée sanguine; urée sérique',
	'uric-acid':
		'acide urique; ácido úrico; acido urico; uricémie; uricemia; acide urique sérique; ácido úrico en suero',
	sodium: 'sodio; natrémie; sódio; sodium plasmatique; sodio en suero; sodiemia',
	potassium: 'potasio; potassio; kaliémie; potássio; potassium plasmatique; potasio en suero; kaliemia',
	chloride: 'chlore; chlorures; cloro; cloruro; cloruros; chlorure; cloreto; cloremia; chlorémie; cloruri',
	bicarbonate:
		'bicarbonates; bicarbonato; bicarbonati; réserve alcaline; bicarbonatos; bicarbonates (CO2 total); CO2 total (bicarbonates)',
	magnesium: 'magnésium; magnesio; magnésio; magnésémie',
	phosphate:
		'phosphore; phosphates; fósforo; fosforo; fosfato; fosfati; phosphorémie; fosfatos; fósforo inorgánico; fosforo inorganico; phosphore minéral',
	calcium: 'calcio; calcémie; calcium total; calcio total; calcio totale; calcemia; calcio sérico',
	'adjusted-calcium':
		'calcium corrigé; calcémie corrigée; calcio corregido; calcio corretto; calcio corrigido; calcium corrigé (albumine); calcio corregido por albúmina; calcium total corrigé',
	'ionised-calcium':
		'calcium ionisé; calcio iónico; calcio ionizzato; calcio ionizado; calcio ionico; calcium ionique',
	b12: 'vitamine B12; vitamina B12; cobalamines; cianocobalamina; vitamina B-12; cobalamina',
	folate:
		'folates; vitamine B9; ácido fólico; acido folico; folatos; folati; acide folique; vitamina B9; folatos séricos; folates sériques; vitamine B9 (folates)',
	'vitamin-d':
		'vitamine D; vitamina D; vitamine D (25-OH); 25-OH-vitamine D; vitamine D 25-OH; 25-OH vitamina D; vitamina D (25-OH); 25-hidroxivitamina D; 25-hydroxyvitamine D; 25 OH vitamine D (D2+D3); 25-OH-vitamina D; vitamina D3 (25-OH); vitamina D 25-OH; 25-idrossi vitamina D; vitamina D 25-hidroxi; 25-OH vitamine D2+D3; vitamine D (D2 + D3); vitamine D3; vitamina D3; vitamina D (25-OH-D); 25 hidroxi vitamina D; 25-hidroxi-vitamina D',
	ferritin: 'ferritine; ferritina; ferritinémie; ferritina sérica',
	iron: 'fer sérique; hierro; sideremia; ferro sérico; sidérémie; ferro; fer (sérique); hierro sérico; fer',
	'transferrin-saturation':
		'coefficient de saturation; saturation de la transferrine; coefficient de saturation de la transferrine; índice de saturación; índice de saturación de transferrina; saturación de transferrina; saturazione transferrina; saturação da transferrina; saturation transferrine; coeff. de saturation; indice de saturación; índice de saturación de la transferrina; saturazione della transferrina; CS transferrine; coef. de saturation',
	transferrin: 'transferrine; transferrina; sidérophiline',
	tibc: 'capacité totale de fixation; CTF; TIBC (capacidad); capacidad total de fijación de hierro; capacité totale de fixation de la transferrine; capacidade total de fixação do ferro; CTFH',
	tsh: 'TSH ultrasensible; thyréostimuline; tirotropina; TSH us; tirotropina (TSH); TSH (tirotropina); TSH (thyréostimuline); TSH ultra-sensible; tireotropina',
	'free-t4':
		'T4 libre; T4 libera; T4 livre; thyroxine libre; tiroxina libre; FT4 (T4 libera); tiroxina libre (T4L); T4 libre (FT4); tiroxina libera; thyroxine libre (T4L); T4 libre (T4L); tiroxina livre; T4L (tiroxina libre)',
	'free-t3':
		'T3 libre; T3 libera; T3 livre; triiodothyronine libre; FT3 (T3 libera); triyodotironina libre; T3L; T3 libre (FT3); triyodotironina libre (T3L); T3 libre (T3L)',
	crp: 'protéine C réactive; protéine C-réactive; proteína C reactiva; proteina C reattiva; proteína C reativa; protéine C réactive (CRP); proteína C reactiva (PCR); PCR (proteína C reactiva); CRP ultrasensible; proteina C reattiva (PCR); proteína C-reactiva; PCR (proteina C reattiva); proteína C reativa (PCR); CRP (protéine C réactive); CRPus',
	esr: 'vitesse de sédimentation; VSG; VS 1ère heure; velocidad de sedimentación; velocità di eritrosedimentazione; VES; VHS; VS (1ère heure); velocidad de sedimentación globular; vitesse de sédimentation 1ère heure; velocidad de sedimentación (VSG); VS (1h)',
	haemoglobin: 'hémoglobine; emoglobina; hemoglobina (Hb); hemoglobina (HGB); emoglobina (HGB)',
	'white-cells':
		'leucocitos; leucociti; globuli bianchi; leucócitos; globules blancs; leucocytes totaux; numération leucocytaire; leucocitos totales; glóbulos blancos; globuli bianchi (WBC); leucocytes (globules blancs); leucocitos (WBC); numération des leucocytes',
	platelets:
		'plaquettes; plaquetas; piastrine; trombociti; plaquettes sanguines; recuento de plaquetas; piastrine (PLT); plaquetas (PLT); numération plaquettaire; trombocitos; numération des plaquettes; numération des plaquettes sanguines',
	'red-cells':
		'hématies; globules rouges; érythrocytes; hematíes; eritrocitos; globuli rossi; eritrociti; hemácias; eritrócitos; hematies; glóbulos rojos; globuli rossi (RBC); érythrocytes (hématies); hematíes (RBC); numération érythrocytaire; numération des hématies',
	haematocrit:
		'hématocrite; hematocrito; ematocrito; hematócrito; ematocrito (HCT); hematocrito (HCT); hematocrito (Hto)',
	mcv: 'VGM; volume globulaire moyen; VCM; volumen corpuscular medio; volume corpuscolare medio; volume globulare medio; VGM (volume globulaire moyen); volumen corpuscular medio (VCM); VCM (volumen corpuscular medio); V.G.M.; volume globular médio; V.C.M.',
	mch: 'TCMH; HCM; hemoglobina corpuscular media; contenuto medio di emoglobina; HGM; teneur corpusculaire moyenne en hémoglobine; T.C.M.H.; hemoglobina corpuscular media (HCM); H.C.M.; emoglobina corpuscolare media; hemoglobina corpuscular média; contenuto emoglobinico medio',
	mchc: 'CCMH; CHCM; concentración de hemoglobina corpuscular media; CHGM; concentration corpusculaire moyenne en hémoglobine; C.C.M.H.; concentración de hemoglobina corpuscular media (CHCM); C.H.C.M.; concentrazione emoglobinica media; concentrazione media di emoglobina; conc. hemoglobina corpuscular media',
	rdw: 'ADE; amplitud de distribución eritrocitaria; indice de distribution des globules rouges; RDW (ADE); ampiezza distribuzione eritrocitaria; I.D.R.; indice de distribution érythrocytaire; ADE (RDW); índice de distribución de hematíes',
	neutrophils:
		'polynucléaires neutrophiles; neutrófilos; neutrofili; neutrófilos absolutos; granulocytes neutrophiles; neutrofilos; segmentados; poly. neutrophiles; granulociti neutrofili; PNN; neutrófilos segmentados; polynuc. neutrophiles; neutrophiles',
	lymphocytes: 'linfocitos; linfociti; linfócitos; linfocitos absolutos; lymphocytes (abs)',
	monocytes: 'monocitos; monociti; monócitos; monocitos absolutos',
	eosinophils:
		'polynucléaires éosinophiles; eosinófilos; eosinofili; éosinophiles; granulocytes éosinophiles; eosinofilos; poly. éosinophiles; granulociti eosinofili; polynuc. éosinophiles',
	basophils:
		'polynucléaires basophiles; basófilos; basofili; granulocytes basophiles; basofilos; poly. basophiles; granulociti basofili; polynuc. basophiles',
	inr: 'temps de Quick INR; tiempo de protrombina INR; PT-INR (tempo di protrombina); INR (temps de Quick)',
	cholesterol:
		'cholestérol total; cholestérol; colesterol total; colesterolo totale; colesterol; colesterolo',
	hdl: 'cholestérol HDL; HDL cholestérol; colesterol HDL; colesterolo HDL; HDL colesterol; HDL colesterolo; HDL-cholestérol; HDL-colesterol; cholestérol-HDL; colesterol-HDL',
	ldl: 'cholestérol LDL; LDL cholestérol; colesterol LDL; colesterolo LDL; LDL calculé; LDL colesterol; LDL colesterolo; LDL-cholestérol; LDL-colesterol; LDL calculado; cholestérol LDL calculé; LDL-cholestérol calculé; cholestérol LDL (calculé); colesterol LDL (calculado); colesterol LDL calculado; cholestérol-LDL; colesterol-LDL; colesterolo LDL (calcolato)',
	'non-hdl':
		'cholestérol non HDL; colesterol no HDL; colesterolo non HDL; colesterol não HDL; non-HDL cholestérol; colesterol no-HDL; colesterol não-HDL; cholestérol non-HDL; colesterolo non-HDL',
	'cholesterol-ratio':
		'rapport cholestérol total/HDL; cholestérol total / HDL; colesterol total/HDL; rapport CT/HDL; índice aterogénico; índice colesterol total/HDL; rapporto colesterolo/HDL; rapport cholestérol total / cholestérol HDL; cociente colesterol total/HDL; rapport cholestérol/HDL',
	triglycerides:
		'triglicéridos; trigliceridi; triglicerídeos; triglicéridos en suero; triglycérides; triglicérides; trigliceridos',
	alt: 'ALAT (TGP); TGP; ALT (TGP); transaminases ALAT; GPT (ALT); transaminasi GPT; TGP (ALT); alanina aminotransferasa; transaminase ALAT; TGP (ALAT); S.G.P.T. (ALAT); SGPT (ALAT); ALT/GPT; alanine aminotransférase; alanina aminotransferase; ALT (GPT) transaminasa; transaminases SGPT',
	ast: 'ASAT (TGO); TGO; AST (TGO); transaminases ASAT; GOT (AST); transaminasi GOT; TGO (AST); aspartato aminotransferasa; transaminase ASAT; TGO (ASAT); S.G.O.T. (ASAT); SGOT (ASAT); AST/GOT; aspartate aminotransférase; aspartato aminotransferase; transaminases SGOT',
	alp: 'phosphatases alcalines; fosfatasa alcalina; fosfatasi alcalina; fosfatase alcalina; phosphatase alcaline; phosphatases alcalines (PAL); PAL',
	ggt: 'gamma-GT (GGT); gammaglutamiltransferasa; gamma glutamyl transférase; gamma-glutamil transferasa; gamma glutamil transferasi; gama GT; gama-GT; gamma glutamil transferasa; γ-glutamyl transférase; gamma-glutamyltransférase; gammaglutamil transpeptidasa',
	bilirubin:
		'bilirubine totale; bilirrubina total; bilirubina totale; bilirrubina; bilirubine; bilirubina; bilirrubinas totais',
	'direct-bilirubin':
		'bilirubine directe; bilirubine conjuguée; bilirrubina directa; bilirubina diretta; bilirrubina direta; bilirubine directe (conjuguée); bilirrubina conjugada; bilirubina coniugata',
	albumin: 'albúmina; albumina; albuminémie; albumine sérique',
	'total-protein':
		'protéines totales; proteínas totales; proteine totali; proteínas totais; protides totaux; protidémie; protéines sériques',
	globulin: 'globulinas; globulines',
	psa: 'PSA totale; PSA total; antigène prostatique spécifique; antígeno prostático específico; antigene prostatico specifico; PSA (total); antígeno prostático específico (PSA); PSA totale (antigene prostatico)',
	acr: 'albumine/créatinine; rapport albumine/créatinine; albúmina/creatinina; cociente albúmina/creatinina; índice albúmina/creatinina; microalbuminurie/créatininurie; rapporto albumina/creatinina; relação albumina/creatinina; albumina/creatinina; rapport albuminurie/créatininurie; albuminurie/créatininurie; cociente albúmina/creatinina en orina; microalbumina/creatinina',
};

/** Polish, Czech. */
const SLAVIC: Readonly<Record<string, string>> = {
	hba1c: 'hemoglobina glikowana; hemoglobina glikowana (HbA1c); glykovaný hemoglobin',
	glucose: 'glukoza; glukoza na czczo; glukóza; glykémie; glukoza (na czczo)',
	creatinine: 'kreatynina',
	urea: 'mocznik; močovina',
	'uric-acid': 'kwas moczowy; kyselina močová',
	sodium: 'sód; sodík; sód (Na)',
	potassium: 'potas; draslík; potas (K)',
	chloride: 'chlorki; chlor; chloridy; chlorki (Cl)',
	magnesium: 'magnez; hořčík',
	phosphate: 'fosforany; fosfor; fosfor nieorganiczny; fosfáty; fosforan nieorganiczny',
	calcium: 'wapń; wapń całkowity; vápník; wapń (Ca); vápník celkový',
	'ionised-calcium': 'wapń zjonizowany; vápník ionizovaný',
	b12: 'witamina B12; vitamín B12',
	folate: 'kwas foliowy; foliany; kyselina listová',
	'vitamin-d':
		'witamina D; witamina D3; witamina D (25-OH); 25-OH witamina D; witamina 25(OH)D; vitamín D; witamina D metabolit 25(OH); 25(OH)D witamina; vitamín D (25-OH)',
	ferritin: 'ferrytyna',
	iron: 'żelazo; železo',
	'transferrin-saturation': 'wysycenie transferyny; saturace transferinu',
	transferrin: 'transferyna; transferin',
	crp: 'białko C-reaktywne; CRP ilościowo; białko C-reaktywne (CRP)',
	esr: 'odczyn Biernackiego; odczyn opadania krwinek; sedymentacja; OB (odczyn Biernackiego)',
	haemoglobin: 'hemoglobina (HGB)',
	'white-cells': 'leukocyty; białe krwinki; leukocyty (WBC); krwinki białe',
	platelets: 'płytki krwi; trombocyty; płytki krwi (PLT); płytki',
	'red-cells': 'erytrocyty; czerwone krwinki; erytrocyty (RBC); krwinki czerwone',
	haematocrit: 'hematokryt; hematokryt (HCT)',
	neutrophils: 'neutrofile; granulocyty obojętnochłonne; neutrocyty; neutrofily; neutrofile (NEU)',
	lymphocytes: 'limfocyty; lymfocyty; limfocyty (LYM)',
	monocytes: 'monocyty; monocyty (MONO)',
	eosinophils: 'eozynofile; eozynocyty; granulocyty kwasochłonne; eozinofily; eozynofile (EOS)',
	basophils: 'bazofile; bazocyty; granulocyty zasadochłonne; bazofily; bazofile (BASO)',
	cholesterol: 'cholesterol całkowity; cholesterol celkový',
	ldl: 'cholesterol LDL (wyliczany); LDL cholesterol',
	'non-hdl': 'cholesterol nie-HDL; cholesterol nieHDL',
	triglycerides: 'trójglicerydy; triglicerydy; triacylglyceroly; triglyceridy',
	alt: 'aminotransferaza alaninowa; ALT (aminotransferaza alaninowa); aminotransferaza alaninowa (ALT)',
	ast: 'aminotransferaza asparaginianowa; AST (aminotransferaza asparaginianowa); aminotransferaza asparaginianowa (AST)',
	alp: 'fosfataza alkaliczna; fosfataza zasadowa; fosfataza alkaliczna (ALP); alkalická fosfatáza',
	ggt: 'gamma-glutamylotransferaza; gamma-glutamylotranspeptydaza; GGTP',
	bilirubin: 'bilirubina całkowita; bilirubin celkový',
	'direct-bilirubin': 'bilirubina bezpośrednia; bilirubin přímý; bilirubina związana',
	albumin: 'albumina (ALB); albuminy',
	'total-protein': 'białko całkowite; celková bílkovina',
	'free-t4':
		'tyroksyna wolna; wolna tyroksyna; T4 wolne; FT4 wolna tyroksyna; volný T4; wolna tyroksyna (FT4)',
	'free-t3':
		'trójjodotyronina wolna; wolna trójjodotyronina; T3 wolne; volný T3; wolna trójjodotyronina (FT3)',
	psa: 'PSA całkowity; antygen swoisty dla stercza',
};

/** By test id. */
export function namesAbroad(id: string): readonly string[] {
	return [ENGLISH, GERMANIC, NORDIC, ROMANCE, SLAVIC].flatMap((names) => names[id]?.split('; ') ?? []);
}

/** Short, in exactly this case, and only right before a number. */
export const SHORT_ABROAD: Readonly<Record<string, readonly string[]>> = {
	sodium: ['cNa+', 'cNa'],
	potassium: ['cK+', 'cK'],
	haemoglobin: ['ctHb', 'tHb'],
	chloride: ['cCl-', 'cCl', 'CL', 'Chl', 'CHL', 'Chlor'],
	bicarbonate: ['BIC', 'Bic', 'HCO3-', 'cHCO3-', 'cHCO3', 'HCO3std', 'HCO3-std', 'cHCO3-(P)', 'cHCO3-(P,st)'],
	magnesium: ['MG', 'MAG'],
	calcium: ['CA'],
	phosphate: ['PO4', 'PHO', 'Phos'],
	haematocrit: ['Hct', 'Hto'],
	'red-cells': ['Ery', 'ERY'],
	glucose: ['GLUC', 'Gluk', 'cGlu'],
	platelets: ['Thr', 'THR', 'Trombo', 'Plt Ct'],
	'white-cells': ['Leu', 'LEU'],
	'ionised-calcium': ['iCa', 'Ca++i', 'cCa2+', 'cCa++', 'Ca2+(7.4)'],
	'total-protein': ['T.P', 'TP', 'PROT'],
	urea: ['UreaN'],
	esr: ['SR'],
	mch: ['HbE'],
	ggt: ['GT'],
	'direct-bilirubin': ['DBil'],
};
