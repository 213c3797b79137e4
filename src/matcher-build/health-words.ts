/** Written by src/cli/learn-health-words.ts: words that speak for health, canonical, and what each weighs, in tenths. A star stands for any ending. */
export const LEARNED_HEALTH_WORDS: readonly (readonly [weight: number, words: string])[] = [
	[
		7,
		`abdomen abdominal acne adrenal airway albumin alkaline allergy alveoli alzheimer anemia aneurysm angina antibiotic
		antibody antigen anus aorta aortic apnea arrhythmia artery arthritis asthma atrium atrophy autoimmune autosomal
		bacter* bile bilirubin biopsy bladder bleeding bloodstream bowel bronch* carcinoid cardio* cartilage cataract
		catheter cerebe* cerebr* cervix cholesterol chromosome cirrhosis clot clotting colitis colon colonoscopy complication
		congenital constipation copd cornea coronary corticosteroid cortisol craniopharyngioma creatinine crohn cyclosporine
		cyst cystic defibrillator dehydr* dementia diabetes diagnosed diagnosis diagnostic diarrhea diastolic disease
		disorder diuretic dizziness duodenum dysplasia dystonia dystrophy ectopic edema encephalopathy endocrine endome*
		enzyme epidermis esophagus estrogen fainting fallopian fatigue fetus fibrosis fungi gallbladder gallstone gastro*
		gerd gestational gland glucagon goiter hemoglobin hemolytic hepatitis hernia hiv hodgkin hormon* hyperplasia hypert*
		hypoplasia hypothyroidism idiopathic illness imaging immune immuno* impairment incontinence infection infertility
		inflamed inflammation inguinal injury insomnia insulin intest* irritability itching jaundice kidney lesion leukemia
		lipoprotein liver lymph lympho* malformation malignant marrow medication melanin mening* menopause menstr* metastasis
		microcephaly migraine mitral mmhg monoclonal mucus mumps muscul* myeloid myoclonus nausea nephron neurol* neuron
		nodule obese obesity osteop* ovarian ovary overweight palliative palpitation palsy pancre* paralysis parathyroid
		parkinson pelvic pelvis peptic pharynx phosphatase pituitary placenta platelet pleura pleura* pneumonia polycystic
		polyp pregnancy progesterone prognosis prostate pulmonary rectal rectum redness reflux renal resection respiratory
		rheumatoid rubella sarcoma seizure sigmoidoscopy skeletal spasm spinal swallowing swelling swollen symptom syndrome
		tamoxifen thrombocytopenia thyroi* tiredness trachea transfusion transpl* tremor ulcerative ureter urethra urinary
		urinat* urine uterus vaccine vaginal ventri* viral vomiting wheezing windpipe`,
	],
	[
		5,
		`allerg* amniotic anal anaplasmosis anesthesia antidepressant antiviral cardiac carotid cns cochlear collarbone
		convulsion coughed coughing cranial cryptorchidism curettage deformity diagnosing dialysis diaphragm dietitian
		dilatation dilation dopamine doxycycline drooping electrocardiogram embolism fetal globulin headache hemangioma
		hoarseness hypoglycemia hypoth* infect jawbone lactate lumpectomy lupus lymphatic measles noncancerous nonsteroidal
		oxybutynin pacemaker pathologist pediatric peripheral peritoneal photophobia prednisone prescribed prescription rash
		referral reliever rituximab saliva sclerosis scoliosis spleen splenomegaly surgical systolic tachycardia tacrolimus
		testicle testosterone therapy thyroxine tonsil ultrasound vertebra vulva`,
	],
];
