/** Written by src/cli/collect-known-names.ts: names of health of more than one word, whether the guide has them or not. */
export const KNOWN_NAMES: readonly string[] = `
aaox3
aat deficiency
abdominal adhesions
abdominal aortic aneurysm
abdominal cavity
abdominal cramps
abdominal distension
abdominal pain
abnormal cervical cells
abnormal discharge
abnormal heart rhythm
abnormal result
abnormal smear
absence seizure
absent periods
absolute neutrophil count
absolute risk
ace inhibitor
acetylcholinesterase inhibitor
acid reflux
acid-fast bacilli
acl tear
acne vulgaris
acoustic neuroma
acquired brain injury
acquired immune deficiency syndrome
acquired immunodeficiency syndrome
acth stimulation test
activated charcoal
active monitoring
active surveillance
activities of daily living
acute angle-closure glaucoma
acute bronchitis
acute confusion
acute confusional state
acute coronary syndrome
acute exacerbation
acute glaucoma
acute kidney injury
acute liver failure
acute lymphoblastic leukaemia
acute lymphoblastic leukemia
acute lymphocytic leukemia
acute myelogenous leukemia
acute myeloid leukaemia
acute myeloid leukemia
acute myocardial infarction
acute otitis media
acute pancreatitis
acute renal failure
acute respiratory distress syndrome
acute respiratory failure
acute rheumatic fever
acute severe asthma
addison disease
addison's disease
addisonian crisis
adenomatous polyp
adhesive capsulitis
adjusted calcium
adjuvant chemotherapy
adjuvant therapy
adrenal cortex
adrenal crisis
adrenal failure
adrenal gland
adrenal insufficiency
adrenaline auto-injector
adrenocorticotropic hormone
advance care planning
advance decision
advance directive
advanced cancer
advanced nurse practitioner
adverse drug reaction
adverse effect
adverse event
adverse reaction
after birth
after-effects
age spots
age-related long sight
age-related macular degeneration
air passages
air sacs
airway obstruction
alanine aminotransferase
alanine transaminase
albumin level
albumin-creatinine ratio
alcohol withdrawal
alcohol withdrawal syndrome
alcohol-related liver disease
alcoholic hepatitis
alcoholic liver disease
alendronic acid
alert and oriented
alimentary canal
alk phos
alkaline phosphatase
alkylating agent
allergic reaction
allergic rhinitis
allergy tablets
allergy test
alopecia areata
alpha blocker
alpha thalassaemia
alpha-1
alpha-1 antitrypsin deficiency
alpha-fetoprotein
alpha-tocopherol
altered bowel habit
alzheimer's disease
amaurosis fugax
ambulatory blood pressure monitoring
ambulatory care
ambulatory ecg
ambulatory monitoring
amino acid
amniotic fluid
amniotic sac
amoxicillin-clavulanate
anal cancer
anal fissure
anal fistula
anal sphincter
anaphylactic reaction
anaphylactic shock
androgen deprivation therapy
angelman syndrome
angina pectoris
angio-oedema
angiotensin ii receptor blocker
angiotensin receptor blocker
angiotensin-converting enzyme inhibitor
angle-closure glaucoma
anion gap
ankylosing spondylitis
anomaly scan
anorexia nervosa
antenatal care
antenatal clinic
anterior cruciate ligament
anterior uveitis
anti-anxiety
anti-anxiety medicine
anti-arrhythmic
anti-ccp
anti-d
anti-d immunoglobulin
anti-d injection
anti-dsdna
anti-emetic
anti-epileptic drug
anti-histamine
anti-nausea medicine
anti-rejection medicine
anti-seizure medication
anti-sickness medicine
anti-tnf
anti-ttg
anti-vegf
anti-vegf injection
antiarrhythmic medicine
antibiotic cream
antibiotic ointment
antibiotic resistance
antibody screen
antibody test
antidiuretic hormone
antiepileptic drug
antimicrobial resistance
antinuclear antibodies
antinuclear antibody
antiphospholipid syndrome
antiretroviral therapy
antithyroid drug
antithyroid medicine
antiviral drug
antiviral medicine
anxiety disorder
anxiety disorders
aortic aneurysm
aortic coarctation
aortic dissection
aortic incompetence
aortic insufficiency
aortic regurgitation
aortic stenosis
aortic valve
aortic valve replacement
aortic valve stenosis
apgar score
aphthous ulcer
aplastic anaemia
aplastic anemia
apolipoprotein b
applied to the skin
arginine vasopressin deficiency
aromatase inhibitor
array cgh
arterial blood gas
arterial pressure
arteriovenous fistula
arteriovenous malformation
arteriovenous malformations
artificial insemination
artificial limb
artificial limbs
as needed
as required
asbestos cancer
asbestos exposure
asbestos-related disease
ascorbic acid
aspartate aminotransferase
asperger syndrome
aspiration pneumonia
assisted conception
assisted delivery
assisted reproductive technology
assistive device
assistive devices
asthma attack
at once
atopic dermatitis
atopic eczema
atrial flutter
atrial septal defect
atrioventricular block
atrophic vaginitis
attention deficit disorder
attention deficit hyperactivity disorder
attention deficit-hyperactivity disorder
atypical cells
autism spectrum condition
autism spectrum disorder
auto-injector
autoantibody screen
autoimmune haemolytic anaemia
autoimmune hemolytic anemia
autoimmune hepatitis
autoimmune screen
autoimmune thyroiditis
automated external defibrillator
autosomal dominant
autosomal recessive
av block
av fistula
avascular necrosis
avian flu
avp-d
axial spondyloarthritis
axillary clearance
b cell
b lymphocyte
b-type natriuretic peptide
baby blues
back of the eye
back passage
bacterial endocarditis
bacterial infection
bacterial infections
bacterial meningitis
bacterial vaginosis
bad breath
bad cholesterol
balanced diet
bald patches
ballooning of an artery
barium enema
barium meal
barium swallow
barium x-ray
barrett's esophagus
barrett's oesophagus
bartholin's cyst
basal cell carcinoma
basal ganglia
basal insulin
basic metabolic panel
bcg vaccine
bcr-abl
beats per minute
becker muscular dystrophy
bed sore
before birth
behcet's disease
bell's palsy
belly button
belly pain
bence jones protein
benign paroxysmal positional vertigo
benign prostate enlargement
benign prostatic hyperplasia
benign prostatic hypertrophy
benzoyl peroxide
berry aneurysm
best interests
beta agonist
beta blocker
beta thalassaemia
beta thalassemia
beta-adrenergic blocker
beta-carotene
beta-hcg
bicarbonate level
bile acid sequestrant
bile duct
bile duct cancer
bile duct infection
biliary atresia
biliary colic
biliary tract
bilirubin level
binge eating
binge eating disorder
biologic therapy
biological medicine
biological therapy
biopsy needle
bipolar affective disorder
bipolar disorder
bird flu
birth control
birth control pill
birth defect
birth defects
birth weight
black lung
black stools
black tarry stools
bladder camera test
bladder cancer
bladder function test
bladder infection
bladder instability
bladder pain syndrome
bladder retraining
bladder training
bleeding disorder
bleeding disorders
bleeding from the back passage
bleeding gums
bleeding nose
bleeding time
blistering disease
block and replace
blocked bowel
blocked heart arteries
blocked milk duct
blocked nose
blocked sinuses
blood ammonia
blood chemistry
blood cholesterol
blood clotting
blood culture
blood draw
blood fats
blood film
blood gas
blood gases
blood glucose meter
blood group
blood in sputum
blood in stool
blood in the stools
blood in the urine
blood in urine
blood ketones
blood lipids
blood plasma
blood pressure
blood pressure reading
blood serum
blood smear
blood specialist
blood transfusion
blood type
blood urea nitrogen
blood-brain barrier
blood-stained phlegm
bloodshot eyes
bloodstream infection
blue baby
blurred vision
blurry vision
body mass index
body salts
body's defences
bolus insulin
bone cancer
bone death
bone density
bone graft
bone grafts
bone marrow
bone marrow aspirate
bone marrow aspiration
bone marrow biopsy
bone marrow failure
bone marrow test
bone marrow transplant
bone mass
bone metastases
bone metastasis
bone mets
bone mineral density
bone tumour
booster dose
booster jab
borderline personality disorder
born with
bowel camera test
bowel cancer
bowel cancer screening test
bowel cleansing
bowel habit
bowel movement
bowel obstruction
bowel polyp
bowel prep
bowel preparation
bowel resection
bowel surgery
brain aneurysm
brain bleed
brain disease
brain diseases
brain fog
brain haemorrhage
brain injury
brain natriuretic peptide
brain stem
brain surgery
brain tumor
brain tumors
brain tumour
brain wave test
braxton hicks
brca gene
brca mutation
brca1
brca2
breakthrough bleeding
breast abscess
breast cancer
breast cyst
breast duct
breast lobe
breast lump
breast milk
breast pain
breast reconstruction
breast removal
breast screening
breast tenderness
breast x-ray
breast-conserving surgery
breast-feeding
breath test
breathing machine
breathing rate
breathing system
breathing test
breathless lying down
breathlessness on exertion
breech position
breech presentation
brittle bone disease
broad-spectrum antibiotic
broken hip
bronchial asthma
bronchial carcinoma
bronchial tubes
bronchopulmonary dysplasia
bulge in an artery
bulimia nervosa
bulk-forming laxative
bulking agent
bullous pemphigoid
bundle branch block
burden of disease
burning when peeing
burst appendix
burst eardrum
buzzing in the ears
by mouth
bypass graft
c diff
c-peptide
c-section
c-spine
c1q nephropathy
c3
c4
ca 125
ca 19-9
ca-125
caesarean section
calcineurin inhibitor
calcium and vitamin d
calcium antagonist
calcium carbonate
calcium channel blocker
calcium deposits
calcium level
calcium pyrophosphate disease
calcium score
calcium supplement
camera test
camera test of the lungs
cancer coming back
cancer of the cervix
cancer of the gullet
cancer of the oesophagus
cancer of the ovary
cancer of the pancreas
cancer of unknown primary
cancer specialist
cancer stage
cancer-causing
cancerous growth
candida albicans
canker sore
canker sores
capsule endoscopy
car t-cell therapy
car-t
carb counting
carbon monoxide
carbon monoxide poisoning
carcinoid syndrome
carcinoid tumor
carcinoid tumour
carcinoma in situ
cardiac ablation
cardiac arrest
cardiac arrhythmia
cardiac catheterisation
cardiac catheterization
cardiac disease
cardiac enzymes
cardiac failure
cardiac murmur
cardiac muscle
cardiac output
cardiac pacemaker
cardiac rehab
cardiac rehabilitation
cardiac surgery
cardiac tamponade
cardiac transplant
cardiogenic shock
cardiopulmonary resuscitation
cardiovascular disease
cardiovascular disorder
cardiovascular system
care at home
care of the elderly
carotid arteries
carotid artery
carrier of a gene
carrier test
carrier testing
case rate
case-control study
cat scratch disease
cataract surgery
cath lab
catheter ablation
cause of a disease
cd4
cd4 count
central chest pain
central line
central sleep apnoea
central venous catheter
central venous line
central vision
cerebral aneurysm
cerebral cortex
cerebral infarction
cerebral palsy
cerebrospinal fluid
cervical biopsy
cervical cancer
cervical cancer vaccine
cervical dysplasia
cervical dystonia
cervical intraepithelial neoplasia
cervical screening
cervical smear
cervical spine
cervical vertebrae
cesarean delivery
cesarean section
chagas disease
chance of recovery
change in bowel habit
change of life
checkpoint inhibitor
chemistry panel
chemo drug
chest cavity
chest cold
chest compressions
chest discomfort
chest drain
chest infection
chest pain
chest physician
chest physiotherapy
chest radiograph
chest tightness
chest tube
chest wall pain
chest x-ray
chesty cough
chicken pox
chief complaint
childhood cancer
childhood immunization
children's doctor
chlamydia trachomatis
cholesterol in food
cholesterol level
cholesterol ratio
cholesterol test
cholinesterase inhibitor
chorionic villus sampling
chromosomal abnormality
chromosomal analysis
chromosomal disorder
chromosome abnormality
chromosome analysis
chronic bronchitis
chronic fatigue syndrome
chronic liver disease
chronic lymphocytic leukaemia
chronic lymphocytic leukemia
chronic myelogenous leukemia
chronic myeloid leukaemia
chronic myeloid leukemia
chronic obstructive lung disease
chronic obstructive pulmonary disease
chronic pancreatitis
chronic pelvic pain syndrome
chronic sinusitis
cin 3
circulating tumour dna
circulatory shock
cirrhosis of the liver
clear front of the eye
clear margins
cleft lip
cleft lip and palate
cleft palate
clicky hip
clinical depression
clinical geneticist
clinical guidelines
clinical nurse specialist
clinical oncologist
clinical psychologist
clinical study
clinical syndrome
clinical trial
clinical trials
closed-loop system
clostridioides difficile
clostridium difficile
clotting disorder
clotting factor
clotting screen
clotting tendency
clouding of the lens
cluster headache
cns nurse
co poisoning
co-amoxiclav
co-careldopa
co-existing condition
co-morbidity
co-trimoxazole
coagulation factor
coagulation screen
coarctation of the aorta
cochlear implant
cochlear implants
codeine linctus
coeliac blood test
coeliac screen
coffee-ground vomit
cognitive assessment
cognitive decline
cognitive function
cognitive impairment
cognitive test
cohort study
cold cap
cold sore
cold sores
cold turkey
collapsed lung
collar bone
collection of blood
colon cancer
colon polyp
colonic polyps
color blindness
colorectal cancer
colorectal polyp
colostomy bag
colour blindness
colour vision deficiency
combined immunodeficiency
combined pill
combined test
comfort care
communicable disease
community immunity
community mental health team
community nurse
community-acquired pneumonia
compatible with
complains of
complete remission
complete response
complex ptsd
comprehensive metabolic panel
compression fracture
conduct disorder
conductive hearing loss
cone biopsy
confidence interval
congenital abnormality
congenital adrenal hyperplasia
congenital anomaly
congenital heart defect
congenital heart defects
congenital heart disease
congenital malformation
congestive cardiac failure
congestive heart failure
conjugated bilirubin
conn's syndrome
connective tissue
conscious sedation
consent form
consistent with
contact dermatitis
continuous glucose monitor
continuous positive airway pressure
contra-indication
contraceptive implant
contraceptive injection
contraceptive patch
contraceptive pill
contrast agent
contrast dye
contrast material
contrast medium
controlled trial
conversion disorder
coombs test
copper build-up
copper coil
cor pulmonale
core biopsy
corneal abrasion
corneal transplant
corneal ulcer
coronary angiogram
coronary angiography
coronary angioplasty
coronary arteries
coronary artery
coronary artery bypass graft
coronary artery bypass surgery
coronary artery disease
coronary bypass
coronary calcium scan
coronary heart disease
coronary thrombosis
corpus callosum
corrected calcium
cortisol level
cot death
cough medicine
cough suppressant
coughing up blood
course of antibiotics
covid-19
cow's milk allergy
cows' milk protein allergy
cox-2 inhibitor
cradle cap
cranial nerve
creatine kinase
creatine phosphokinase
creatinine clearance
creutzfeldt-jakob disease
crib death
crisis team
critical care
crohn's disease
crooked teeth
cross-eyed
crossed eyes
cruciate ligament
crush fracture
crushing chest pain
cryptococcal meningitis
ct coronary angiogram
ct kub
ct urogram
culture and sensitivity
curative intent
current medication
cushing's disease
cushing's syndrome
cutaneous lymphoma
cyclic vomiting syndrome
cystic fibrosis
cytomegalovirus infections
cytotoxic drug
dairy intolerance
dash diet
dating scan
day case
day surgery
dc cardioversion
de novo
de quervain's
death rate
decreased appetite
decubitus ulcer
deep brain stimulation
degenerative changes
delayed development
delayed gastric emptying
delayed puberty
delirium tremens
dementia with lewy bodies
dengue fever
dental abscess
dental caries
dental cavity
dental hygienist
dental implant
dental plaque
deoxyribonucleic acid
depo-provera
depot antipsychotic
depot injection
dermatitis herpetiformis
dermatophyte infection
dermoid cyst
detached retina
detrusor overactivity
developmental coordination disorder
developmental delay
developmental dysplasia of the hip
developmental milestones
deviated septum
dexamethasone suppression test
diabetes and pregnancy
diabetes in pregnancy
diabetes insipidus
diabetic eye disease
diabetic eye problems
diabetic eye screening
diabetic ketoacidosis
diabetic kidney disease
diabetic macular oedema
diabetic nephropathy
diabetic retinopathy
dialectical behaviour therapy
dialysis access
diaper rash
diastolic blood pressure
dietary fats
dietary fiber
dietary fibre
dietary supplement
dietary supplements
differential diagnosis
differential white cell count
difficulty swallowing
diffuse idiopathic skeletal hyperostosis
diffuse parenchymal lung disease
digestive enzymes
digestive system
digestive tract
digital clubbing
digital rectal examination
dilatation and curettage
dilated cardiomyopathy
dilated eye exam
dilation and curettage
direct antiglobulin test
discharge from hospital
discharge letter
discharge summary
discharged home
discontinuation symptoms
disease process
disease progression
disease-modifying antirheumatic drug
dislocated shoulder
dissecting aneurysm
disseminated intravascular coagulation
district nurse
diverticular disease
diverticulosis and diverticulitis
dna sequence
dna sequencing
do not resuscitate
donnai-barrow syndrome
donor insemination
dopamine agonist
dose adjustment
double mastectomy
double pneumonia
double vision
double-jointed
down syndrome
dpp-4 inhibitor
drooping eyelid
droopy eyelid
drug abuse
drug addiction
drug allergy
drug history
drug interaction
drug misuse
drug overdose
drug reactions
drug-resistant
dry amd
dry eye
dry eye syndrome
dry mouth
duchenne muscular dystrophy
duct ectasia
ductal carcinoma
ductal carcinoma in situ
due date
dummy pill
dumping syndrome
duodenal ulcer
dupuytren's contracture
dyspnea on exertion
dyspnoea on exertion
e coli
ear canal
ear drum
ear infection
ear infections
ear tubes
ear wax
early menopause
early warning score
early-onset dementia
eastern equine encephalitis
eating disorder
eating disorders
ebola virus disease
ectopic beat
ectopic heartbeat
ectopic pregnancy
egg cell
egg donation
ehlers-danlos syndrome
ejaculation problems
ejection fraction
elderly care
elective surgery
electrical cardioversion
electroconvulsive therapy
electrolyte disturbance
electrolyte imbalance
embryo transfer
emergency contraception
emergency contraceptive pill
emergency department
emergency medical services
emotionally unstable personality disorder
empty stomach
end of life
end-of-life care
end-stage kidney disease
end-stage liver disease
end-stage renal disease
endocrine gland
endocrine system
endocrine therapy
endometrial ablation
endometrial cancer
endomysial antibodies
endoscopic retrograde cholangiopancreatography
endoscopic ultrasound
endotracheal tube
enlarged liver
enlarged lymph nodes
enlarged male breasts
enlarged prostate
enlarged spleen
enlarged thyroid
ent surgeon
enteral feeding
enteral nutrition
enteric coated
enteric fever
eosinophilic disorders
eosinophilic esophagitis
eosinophilic fasciitis
eosinophilic oesophagitis
epidermoid cyst
epidermolysis bullosa
epididymo-orchitis
epidural anaesthesia
epidural anesthesia
epidural hematoma
epinephrine auto-injector
epithelial cells in urine
epley maneuver
epley manoeuvre
epstein-barr virus
er-positive
erythema infectiosum
erythema multiforme
erythema nodosum
erythropoiesis-stimulating agent
escherichia coli
esophageal cancer
esophageal varices
essential thrombocythaemia
essential thrombocythemia
essential tremor
established renal failure
estrogen receptor
et tube
evacuation of the uterus
evidence-based
ewing sarcoma
examination findings
excess hair
excessive thirst
executive function
exercise stress test
exercise tolerance test
exercise-induced asthma
exertional dyspnoea
exome sequencing
expected course
exposure therapy
expressing milk
extended release
external beam radiotherapy
external fixation
extradural haematoma
eye cancer
eye care professional
eye doctor
eye exam
eye floaters
eye injection
eye movement desensitisation and reprocessing
eye pressure
eye specialist
eye test
fabry disease
facial nerve pain
facial palsy
facial paralysis
factor ix
factor v leiden
factor viii
faecal calprotectin
faecal immunochemical test
faecal impaction
faecal occult blood test
failure to thrive
fallopian tube
fallot's tetralogy
false negative
false positive
faltering growth
familial adenomatous polyposis
familial hyperaldosteronism
familial hypercholesterolaemia
familial hypercholesterolemia
familial osteochondritis dissecans
family and social history
family medicine
family planning
family practice
family therapy
fast breathing
fast heart rate
fast heartbeat
fasting insulin
fasting lipids
fatty liver
fatty liver disease
fatty lump
fatty stools
faulty gene
febrile convulsion
febrile neutropenia
febrile seizure
fecal calprotectin
fecal immunochemical test
fecal impaction
fecal occult blood test
feeding tube
feeling sick
feeling unwell
female hormone
female sterilisation
femoral hernia
femoral neck
ferritin level
ferrous fumarate
ferrous sulfate
ferrous sulphate
fertility problems
fetal alcohol spectrum disorder
fetal alcohol syndrome
fetal growth restriction
fetal heart rate
fetal monitoring
fev1
fever blister
fever fit
fibrocystic breast
field of vision
fifth disease
filtering units of the kidney
fine needle aspiration
finger clubbing
finger-prick test
fingertip unit
first responder
first trimester
first-line
first-line treatment
fish oil
fish test
fit test
five-year survival
flare-up
flash glucose monitoring
flashes of light
flexi sig
flexible sigmoidoscopy
floaters and flashes
floaters in vision
floppy baby
floppy mitral valve
flu jab
flu shot
flu vaccine
fluid around the lung
fluid balance
fluid collection
fluid in the abdomen
fluid in the belly
fluid in the lungs
fluid loss
fluid on the lung
fluid overload
fluid restriction
fluid-filled sac
fluorescence in situ hybridisation
fluorescence in situ hybridization
fluttering in the chest
foamy urine
focal seizure
foley catheter
follicle-stimulating hormone
follow-up
food allergy
food intolerance
food pipe
food poisoning
foodborne illness
forced expiratory volume
forced vital capacity
forceps delivery
forearm bones
foreign body
foreign object
found by chance
foundation doctor
four times a day
fracture risk
fractured neck of femur
fragile x
fragile x syndrome
fragility fracture
free light chains
free radical
free t3
free t4
frequency of urination
frequent urination
fresh frozen plasma
friendly bacteria
front of the body
frontal lobe
frontonasal dysplasia
frontotemporal dementia
frothy urine
frozen shoulder
ft4
functional neurological disorder
functional symptoms
fungal infection
fungal infections
fusidic acid
g-csf
g2p1
gad-7
gall bladder
gallbladder inflammation
gallbladder removal
gamma gt
gamma knife
gamma-glutamyl transferase
gastric band
gastric cancer
gastric sleeve
gastric ulcer
gastro-oesophageal reflux
gastro-oesophageal reflux disease
gastro-resistant
gastroesophageal reflux
gastroesophageal reflux disease
gastrointestinal bleeding
gastrointestinal haemorrhage
gastrointestinal stromal tumor
gastrointestinal stromal tumour
gastrointestinal tract
gaucher disease
gcs 15
gender dysphoria
gender incongruence
gene editing
gene mutation
gene panel
gene therapy
general anaesthesia
general anaesthetic
general anesthesia
general anesthetic
general physician
general practice
general surgeon
general surgery
generalised anxiety disorder
generalized anxiety disorder
generally unwell
genetic condition
genetic counseling
genetic counselling
genetic counsellor
genetic counselor
genetic disease
genetic disorder
genetic disorders
genetic marker
genetic mutation
genetic variant
genetics clinic
genital herpes
genital warts
genitourinary syndrome of menopause
genome sequencing
genomic test
geriatric medicine
germ cell tumor
germ cell tumour
german measles
gestational age
gestational diabetes
gestational diabetes mellitus
gestational hypertension
gestational trophoblastic disease
gestational trophoblastic tumor
gets worse over time
gi bleed
gi tract
giant cell arteritis
gilbert syndrome
gilbert's syndrome
glandular fever
glasgow coma scale
glass test
gleason score
global developmental delay
glomerular filtration rate
glp-1
glp-1 receptor agonist
glue ear
gluten intolerance
gluten sensitivity
gluten-free
gluten-free diet
glycaemic index
glycaemic load
glycemic index
glyceryl trinitrate
glycopeptide antibiotic
gnathodiaphyseal dysplasia
gold standard
golfer's elbow
good cholesterol
grade group
graft-versus-host disease
gram stain
gram-negative
gram-positive
grand mal
granulocyte colony-stimulating factor
graves disease
graves' disease
graves' ophthalmopathy
gray matter
greasy stools
grey matter
groin hernia
group a strep
group and save
group b strep
growing pains
growth chart
growth hormone
growth hormone deficiency
growth hormone excess
gtn spray
gum disease
gut specialist
guttate psoriasis
h pylori
h1n1
h2 antagonist
h2 blocker
haemato-oncology
haematopoietic stem cell
haematopoietic stem cell transplant
haemoglobin electrophoresis
haemolytic anaemia
haemolytic disease of the newborn
haemophilia a
hair follicle
hair loss
half-life
hand foot and mouth
hard of hearing
hard palate
hard stools
harmless growth
hashimoto thyroiditis
hashimoto's disease
hashimoto's thyroiditis
hay fever
hco3
hdl cholesterol
hdl-c
head and neck cancer
head injury
head trauma
health care provider
health care proxy
health centre
health screening
health visitor
healthcare professional
healthcare provider
healthcare-associated infection
hearing aid
hearing disorders and deafness
hearing impairment
hearing loss
hearing test
hearing voices
heart and circulatory disease
heart attack
heart block
heart bypass
heart catheter
heart condition
heart defect
heart disease
heart diseases
heart doctor
heart failure
heart monitor
heart murmur
heart muscle
heart muscle disease
heart palpitations
heart problem
heart rate
heart rhythm problem
heart specialist
heart stopped
heart surgery
heart tracing
heart transplant
heart ultrasound
heart valve
heart valve disease
heart valve diseases
heart valve problem
heart valve replacement
heat exhaustion
heat stroke
heavy bleeding
heavy menstrual bleeding
heavy periods
heel prick test
helicobacter pylori
hellp syndrome
hemoglobin electrophoresis
hemolytic anemia
hemorrhagic fever
hemorrhagic stroke
henoch-schönlein purpura
hep a
hep b
hep c
hepatic disease
hepatic encephalopathy
hepatic failure
hepatic steatosis
hepatic transplant
hepatitis a
hepatitis b
hepatitis b virus
hepatitis c
hepatitis c virus
hepatitis d
hepatitis e
hepatitis panel
hepatitis serology
hepatocellular carcinoma
her2
her2-negative
her2-positive
herbal medicine
herbal remedy
herbal supplement
herd immunity
hereditary disease
hernia repair
herpes labialis
herpes simplex
herpes simplex virus
herpes virus
hiatal hernia
hiatus hernia
hickman line
hidradenitis suppurativa
high blood fats
high blood pressure in pregnancy
high calcium
high calcium level
high dependency unit
high eosinophils
high level
high platelets
high potassium
high triglycerides
high white cell count
high-density lipoprotein
high-fibre diet
high-grade
high-sensitivity troponin
hip bone
hip dysplasia
hip fracture
hip replacement
hirschsprung disease
histamine intolerance
history of present illness
history of presenting complaint
hiv infection
hiv test
hiv-positive
hoarse voice
hodgkin disease
hodgkin lymphoma
hole in the heart
holes in the heart
holter monitor
home blood pressure monitoring
home care
home oxygen
hormonal coil
hormone receptor
hormone replacement therapy
hormone specialist
hormone therapy
hormone therapy for cancer
hormone treatment
horseshoe kidney
hospice care
hospital admission
hospital-acquired infection
hospital-acquired pneumonia
hot flash
hot flashes
hot flush
hot flushes
house officer
hpv vaccine
hsv-1
hsv-2
human albumin solution
human chorionic gonadotrophin
human chorionic gonadotropin
human growth hormone
human immunodeficiency virus
human papillomavirus
human papillomavirus vaccine
huntington's disease
hydatidiform mole
hydrocortisone cream
hydrogen breath test
hyoscine butylbromide
hyperbaric oxygen
hyperbaric oxygen therapy
hyperemesis gravidarum
hyperosmolar hyperglycaemic state
hypertensive crisis
hypertensive emergency
hypertrichosis congenital generalized x-linked
hypertrophic cardiomyopathy
hypertrophic scar
hypotrichosis simplex
hypovolaemic shock
hypovolemic shock
hypoxic brain injury
i cell disease
ichthyosis bullosa of siemens
idiopathic intracranial hypertension
idiopathic pulmonary fibrosis
iga nephropathy
iga vasculitis
igf-1
immune deficiency
immune response
immune suppressant
immune system
immune thrombocytopenia
immunodeficiency disorder
immunoglobulin replacement
immunoglobulins level
immunoreactive trypsinogen
immunosuppressive drugs
immunosuppressive therapy
impacted wax
implantable cardioverter defibrillator
implantable defibrillator
in keeping with
in situ
in vitro fertilisation
in vitro fertilization
inborn error of metabolism
incidental finding
incisional hernia
inclusion body myositis
increased thirst
incubation period
induced labour
induction of labor
induction of labour
induction therapy
indwelling catheter
infantile colic
infection control
infection prevention and control
infectious disease
infectious diseases
infectious diseases specialist
infectious mononucleosis
infectious period
infective endocarditis
inferior vena cava
inflamed appendix
inflamed brain
inflamed colon
inflamed eyelid
inflamed gallbladder
inflamed gullet
inflamed heart muscle
inflamed liver
inflamed optic nerve
inflamed pancreas
inflamed prostate
inflamed rectum
inflamed stomach lining
inflamed thyroid
inflammation of the brain
inflammation of the heart muscle
inflammation of the liver
inflammatory bowel disease
inflammatory breast cancer
influenza vaccine
informed consent
inguinal hernia
inhaled corticosteroid
inhaled steroid
inheritance pattern
inherited condition
inherited disorder
inherited high cholesterol
inherited metabolic disorder
inherited retinal disease
inner ear
inner side
input and output
inside the skull
instrumental delivery
insulin aspart
insulin glargine
insulin level
insulin lispro
insulin pump
insulin resistance
insulin resistant
intellectual disabilities
intellectual disability
intensive care
intensive care unit
intermenstrual bleeding
internal bleeding
internal fixation
internal medicine
internal radiation
internal radiotherapy
internal scan
international normalised ratio
international normalized ratio
interstitial cystitis
interstitial lung disease
interstitial lung diseases
interstitial nephritis
interventional radiologist
interventional radiology
intestinal blockage
intestinal failure
intestinal obstruction
into a muscle
into a vein
intracerebral haemorrhage
intracranial aneurysm
intracranial pressure
intrahepatic cholestasis of pregnancy
intraocular lens
intraocular pressure
intrauterine death
intrauterine device
intrauterine growth restriction
intrauterine insemination
intrauterine system
intravenous feeding
intravenous fluids
intravenous iron
intravenous pyelogram
intravenous urogram
intravitreal injection
intrusive thoughts
invasive ductal carcinoma
invasive procedure
involuntary movements
iron deficiency
iron deficiency anaemia
iron deficiency anemia
iron infusion
iron level
iron overload
iron studies
iron supplement
iron tablets
iron-deficiency anemia
irregular periods
irritable bowel
irritable bowel syndrome
irritable hip
ischaemic colitis
ischaemic heart disease
ischemic colitis
ischemic heart disease
isosorbide dinitrate
isosorbide mononitrate
isotope scan
iv fluids
jak inhibitor
japanese encephalitis
jaundice in newborn babies
jaw joint
jerky eye movements
jock itch
joint contracture
joint effusion
joint fluid
joint hypermobility syndrome
joint lining
joint replacement
junior doctor
juvenile arthritis
juvenile idiopathic arthritis
kaposi sarcoma
kaposi's sarcoma
kawasaki disease
kawasaki syndrome
kegel exercises
keratoconjunctivitis sicca
ketone test
keyhole joint surgery
keyhole surgery
keyhole surgery on a joint
kidney biopsy
kidney cancer
kidney disease
kidney diseases
kidney failure
kidney failure stage 5
kidney infection
kidney machine
kidney problem
kidney specialist
kidney stones
kidney transplant
kidney transplantation
kissing disease
klinefelter syndrome
knee cap
knee cartilage
knee replacement
l-dopa
labor pains
labour epidural
labour pains
lack of vitamin d
lacrimal gland
lactate dehydrogenase
lactic acid
lactic acidosis
lactose intolerance
lactose intolerant
laparoscopic surgery
large bowel
large intestine
laryngeal cancer
laser eye surgery
laser therapy
laser treatment
last menstrual period
lasting power of attorney
late effects
latent autoimmune diabetes in adults
latent tb
lateral epicondylitis
lateral flow test
lazy eye
ldl cholesterol
ldl-c
leaky aortic valve
leaky mitral valve
leaky valve
learning difficulties
learning disabilities
learning disability
learning disorder
learning disorders
left iliac fossa
left ventricle
left ventricular hypertrophy
legionnaires' disease
lens implant
let-down
leucocyte esterase
leukocyte esterase
lewy body dementia
licensed medicine
lichen planus
lichen sclerosus
life expectancy
life support
life-limiting
life-limiting illness
light chains
light therapy
lining of the belly
lining of the brain
lining of the lung
lining of the womb
lipid panel
lipid profile
liquid biopsy
liquid-based cytology
listening to the chest
lithium carbonate
liver biopsy
liver blood test
liver cancer
liver cirrhosis
liver confusion
liver disease
liver diseases
liver enzymes
liver failure
liver function
liver function test
liver function tests
liver panel
liver profile
liver scarring
liver specialist
liver tests
liver transplant
liver transplantation
living will
loading dose
lobular carcinoma
local anaesthesia
local anaesthetic
local anesthesia
local anesthetic
locked-in syndrome
long covid
long qt syndrome
long sight
long-acting insulin
long-sightedness
long-term effects
long-term oxygen therapy
loop diuretic
loose motions
loose stools
loss of appetite
loss of consciousness
loss of interest
loss of memory
loss of pleasure
loss of skin colour
loss of smell
loss of taste
loss of vision
lost voice
low birth weight
low blood counts
low blood pressure
low bp
low iron
low level
low magnesium
low molecular weight heparin
low mood
low muscle tone
low neutrophils
low oxygen
low platelet count
low platelets
low potassium
low salt level
low sodium
low sperm count
low t
low testosterone
low urine output
low vision
low vitamin d
low white cell count
low-density lipoprotein
low-fat diet
low-fodmap diet
low-grade
low-lying placenta
low-salt diet
lower chamber of the heart
lower gi series
lower number
lower oesophageal sphincter
lower respiratory tract infection
lower urinary tract symptoms
lump in the breast
lung cancer
lung fibrosis
lung function test
lung infection
lung nodule
lung scarring
lung specialist
lung transplant
luteinising hormone
luteinizing hormone
lymph gland
lymph node
lymph node biopsy
lymph node dissection
lymph node removal
lymph vessels
lymphatic filariasis
lymphatic system
lynch syndrome
lysosomal storage disease
m protein
macmillan nurse
macrocytic anaemia
macular degeneration
maculopapular rash
mad cow disease
main artery
maintenance dose
maintenance therapy
major depression
major depressive disorder
malabsorption syndrome
malabsorption syndromes
malaria tablets
male hormone
male infertility
male sterilisation
malignant disease
malignant hypertension
malignant melanoma
mammary gland
man boobs
manic depression
manic episode
mantoux test
marfan syndrome
mast cell activation
maternity unit
maxillofacial surgeon
mdt meeting
mealtime insulin
mean cell volume
mean corpuscular haemoglobin
mean corpuscular volume
mechanical valve
mechanical ventilation
mechanism of action
medical cannabis
medical consultant
medical disorder
medical nutrition therapy
medical oncologist
medical registrar
medical specialist
medication list
medication overuse headache
medication review
medicine interaction
medicines reconciliation
medicines review
mediterranean diet
megaloblastic anaemia
melanocytic naevus
membrane sweep
memory loss
memory test
meniere's disease
meningococcal disease
menopausal hormone therapy
menstrual cramps
menstrual cycle
menstrual period
mental capacity
mental disorder
mental disorders
mental health
mental health condition
mental health doctor
mental health problem
mental illness
mental retardation
mental state examination
mental status
mesenteric ischaemia
mesenteric ischemia
mesh repair
meta-analysis
metabolic acidosis
metabolic disorder
metabolic disorders
metabolic panel
metastatic cancer
metered-dose inhaler
methadone programme
methicillin-resistant staphylococcus aureus
micro-organism
microcytic anaemia
microscopic colitis
mid back
middle ear
middle ear infection
midstream urine
migraine with aura
mild cognitive impairment
mild traumatic brain injury
milk allergy
milk duct
millimeters of mercury
millimetres of mercury
mini-mental state examination
mini-pill
minimal change disease
minimally conscious state
minimally invasive
minimally invasive surgery
minor injuries unit
missed miscarriage
missed period
mitral incompetence
mitral insufficiency
mitral regurgitation
mitral stenosis
mitral valve
mitral valve prolapse
mitral valve stenosis
mmr vaccine
mnire's disease
modified release
mohs micrographic surgery
mohs surgery
molar pregnancy
mole check
molecular testing
molluscum contagiosum
monoamine oxidase inhibitor
monoclonal antibodies
monoclonal antibody
monoclonal gammopathy
monoclonal gammopathy of undetermined significance
monosomy x
mood stabiliser
mood stabilizer
morning sickness
morning-after pill
mortality rate
mosquito-borne
mouth cancer
mouth sores
mouth ulcer
mouth-to-mouth
mucous membrane
multidisciplinary team
multidrug-resistant
multiple myeloma
multiple system atrophy
muscle breakdown
muscle disease
muscle disorders
muscle loss
muscle tone
muscular dystrophy
musculoskeletal system
must not be used
must score
myalgic encephalomyelitis
myasthenia gravis
mycophenolate mofetil
myelodysplastic syndrome
myelodysplastic syndromes
myeloproliferative disorder
myeloproliferative neoplasm
myocardial infarction
myotonic dystrophy
ménière's disease
nappy rash
narrow therapeutic index
narrow-spectrum
narrowband uvb
narrowed aortic valve
nasal cannula
nasal congestion
nasal corticosteroid
nasal endoscopy
nasal irrigation
nasal polyps
nasal septum
nasal spray
nasal steroid
nasal swab
nasogastric tube
nasopharyngeal cancer
natriuretic peptide
near-sighted
neck bones
neck of the womb
neck sprain
neck stiffness
necrotising enterocolitis
needle biopsy
needle exchange
negative result
neo-adjuvant
neonatal intensive care
neonatal jaundice
neonatal unit
nephritic syndrome
nephrotic syndrome
nettle rash
neural tube defect
neural tube defects
neuroendocrine tumor
neuroendocrine tumour
neurofibromatosis type 1
neurogenic bladder
neuroleptic malignant syndrome
neutropenic fever
neutropenic sepsis
new york heart association class
newborn baby
newborn blood spot
newborn jaundice
newborn screening
newborn screening test
news2
nf1
nf2
ng tube
nice guidance
nicotine gum
nicotine patch
nicotine replacement
nicotine replacement therapy
night sweats
night terrors
night-time urination
nil by mouth
nipple discharge
nitrate medicine
no abnormality detected
no evidence of disease
no periods
no sob
nocturnal enuresis
nof fracture
noisy breathing
non-adherence
non-alcoholic fatty liver disease
non-blanching rash
non-cancerous
non-coeliac gluten sensitivity
non-epileptic seizures
non-hdl cholesterol
non-hodgkin lymphoma
non-invasive
non-invasive prenatal testing
non-invasive ventilation
non-melanoma skin cancer
non-small cell lung cancer
non-st-elevation myocardial infarction
nonalcoholic fatty liver disease
nonalcoholic steatohepatitis
noninvasive ventilation
normal appearances
normal pressure hydrocephalus
normal range
normal saline
normal sinus rhythm
nose swab
not cancer
nothing abnormal detected
nt-probnp
nuchal translucency scan
nuclear medicine
nucleic acid test
number needed to treat
nurse practitioner
nursing care
nut allergy
nutritional deficiency
nutritional supplement
nutritional support
nyha class
o2 sats
ob-gyn
object stuck
observational study
obsessive-compulsive disorder
obstetric cholestasis
obstetrics and gynaecology
obstructive sleep apnea
obstructive sleep apnoea
ocular hypertension
ocular melanoma
odds ratio
oesophageal cancer
oesophageal varices
oestrogen receptor
of the brain
of the eye
of the heart
of the lungs
of the skin
of the stomach
off label use
off-label
off-protocol
omega-3
omega-3 fatty acids
on and off
on examination
once a day
once daily
onward referral
open appointment
open-angle glaucoma
open-heart surgery
operating room
operating theatre
opiate blocker
opioid antagonist
opioid overdose
opportunistic infection
oppositional defiant disorder
optic nerve
optic neuritis
optical coherence tomography
oral cancer
oral contraceptive
oral corticosteroids
oral mucositis
oral rehydration salts
oral rehydration solution
oral steroids
oral surgeon
oral thrush
organ donation
organ donor
organ transplant
oropharyngeal cancer
orphan disease
osgood-schlatter disease
osmotic laxative
osteogenesis imperfecta
osteoglophonic dysplasia
otitis externa
otitis media
otitis media with effusion
outer ear infection
outer side
outer skin
outpatient clinic
ovarian cancer
ovarian cyst
ovarian cysts
over-the-counter medicine
over-the-counter medicines
overactive bladder
overactive parathyroid
overall survival
ovulation induction
oxygen saturation
oxygen starvation
oxygen therapy
p-value
pack-year history
pack-years
packed cell volume
packed red cells
paget's disease
paget's disease of bone
pain during sex
pain passing urine
painful bladder syndrome
painful periods
painful sex
painful urination
palliative care
palliative treatment
pancreatic adenocarcinoma
pancreatic cancer
pancreatic enzyme replacement
panic attack
panic disorder
pap smear
pap test
papillary thyroid cancer
paralysis of all four limbs
paralysis of the legs
paranasal sinuses
parasitic infection
parathyroid gland
parathyroid hormone
parenteral nutrition
parkinson's disease
parotid gland
paroxysmal nocturnal dyspnoea
paroxysmal ventricular fibrillation
partial knee replacement
partial lung collapse
partial remission
partial seizure
partial thromboplastin time
partially sighted
parvovirus b19
pass water
passing gas
passing little urine
passing out
passing urine often
past history
past medical history
past surgical history
patch test
patent ductus arteriosus
patent foramen ovale
pathogenic variant
pathology report
patient advocate
patient rights
patient-initiated follow-up
patulous eustachian tube
pauses in breathing
pco2
pcr test
pcsk9 inhibitor
pd-l1
pde5 inhibitor
peak expiratory flow
peak flow
peak flow meter
peanut allergy
peg tube
pelvic bone
pelvic floor
pelvic floor exercises
pelvic floor muscle training
pelvic floor muscles
pelvic inflammatory disease
pelvic organ prolapse
pelvic support problems
pelvic ultrasound
penicillin v
penile cancer
peppermint oil
peptic ulcer
peptic ulcer disease
percutaneous coronary intervention
perforated bowel
perforated eardrum
perforated ulcer
performance status
pericardial effusion
perinatal mental health
perineal tear
period cramps
period of infection
period pain
periodontal disease
peripheral blood smear
peripheral smear
peripheral vision
peritoneal dialysis
peritonsillar abscess
permanent pacemaker
persistent vegetative state
personal care
personality disorder
personality disorders
perthes disease
pet scan
pet-ct
peyronie's disease
pharmacy medicine
philadelphia chromosome
phosphodiesterase inhibitor
photodynamic therapy
phq-9
physician assistant
physician associate
picc line
pick's disease
pink eye
pinpoint spots
pituitary adenoma
pituitary failure
pituitary gland
pituitary tumor
pituitary tumors
pituitary tumour
placebo effect
placenta accreta
placenta praevia
placenta previa
placental abruption
planned surgery
plaque on teeth
plaque psoriasis
plasma cell cancer
platelet count
platelet transfusion
plates and screws
platinum-based chemotherapy
pleural effusion
pleural tap
pleuritic pain
pneumococcal vaccine
pneumocystis pneumonia
pneumonia jab
pneumonia shot
pneumonia vaccine
po2
polio and post-polio syndrome
polycystic kidney disease
polycystic kidneys
polycystic ovarian syndrome
polycystic ovaries
polycystic ovary syndrome
polycythaemia vera
polycythemia vera
polyethylene glycol
polymerase chain reaction
polymyalgia rheumatica
polyps in the nose
pompe disease
poo test
poor absorption
poor appetite
poor flow
poor weight gain
poorly differentiated
port wine stain
port-a-cath
portal hypertension
positional vertigo
positive margin
positive predictive value
positive result
positive test
positron emission tomography
post traumatic stress
post-covid syndrome
post-menopausal
post-mortem
post-op
post-operative
post-traumatic stress disorder
postcoital bleeding
postmenopausal bleeding
postmortem examination
postnasal drip
postnatal depression
postpartum depression
postpartum haemorrhage
postpartum hemorrhage
posttraumatic stress disorder
postural orthostatic tachycardia syndrome
postural tachycardia syndrome
potassium chloride
pounding heart
power of attorney
pr bleeding
pr exam
practice nurse
prader-willi syndrome
pre-cancerous
pre-eclampsia
pre-op
pre-operative assessment
precocious puberty
predictive test
pregnancy loss
pregnancy outside the womb
pregnancy sickness
pregnancy test
pregnancy-induced hypertension
premature baby
premature beat
premature birth
premature ejaculation
premature labour
premature menopause
premature ovarian failure
premature ovarian insufficiency
premature rupture of membranes
premature ventricular contraction
premenstrual dysphoric disorder
premenstrual syndrome
prenatal care
prenatal diagnosis
prenatal screening
prenatal testing
prescription-only medicine
present from birth
presenting complaint
presenting symptom
presents with
pressure injury
pressure sore
pressure sores
pressure ulcer
preterm birth
preterm labor
preterm labour
preventer inhaler
preventive treatment
previous medical history
prick test
primary adrenal insufficiency
primary aldosteronism
primary biliary cholangitis
primary biliary cirrhosis
primary cancer
primary care
primary hyperparathyroidism
primary immunodeficiency
primary open-angle glaucoma
primary ovarian insufficiency
primary pci
primary prevention
primary sclerosing cholangitis
primary spontaneous pneumothorax
primary tumor
primary tumour
prion disease
private parts
productive cough
progesterone receptor
progestogen-only pill
progression-free survival
progressive familial heart block
progressive pseudorheumatoid arthropathy of childhood
progressive supranuclear palsy
prolactin level
prolonged qt
prolonged release
prolonged seizure
prophylactic antibiotics
prostaglandin analogue
prostate cancer
prostate carcinoma
prostate enlargement
prostate gland
prostate-specific antigen
protein c deficiency
protein in urine
prothrombin time
proton beam therapy
proton pump inhibitor
psa level
psa test
pseudotumor cerebri
psoriatic arthritis
psychotic episode
psychotic symptoms
pulmonary arterial hypertension
pulmonary arteries
pulmonary artery
pulmonary edema
pulmonary emphysema
pulmonary fibrosis
pulmonary function test
pulmonary hypertension
pulmonary nodule
pulmonary oedema
pulmonary rehab
pulmonary rehabilitation
pulmonary valve
pulmonary vein
pulse oximeter
pulse oximetry
pulse rate
punctured lung
pupil dilation
pure tone audiometry
purple spots
put to sleep
pyloric stenosis
q fever
qt interval
qt prolongation
quality of life
racing heart
radiation therapy
radiation treatment
radical prostatectomy
radical surgery
radical treatment
radioactive iodine
radioactive tracer
raised eye pressure
raised intracranial pressure
raised white cells
randomised controlled trial
randomized controlled trial
range of motion
range of movement
rapid antigen test
rapid breathing
rapid heart rate
rapid-acting insulin
rare disease
rare diseases
rare disorder
rash that does not fade
reactive arthritis
reading difficulty
rebound tenderness
rectal bleeding
rectal cancer
rectal exam
rectal examination
recurring symptoms
red blood cell
red blood cell count
red cell
red cell count
red cell transfusion
red eye
refer back
reference interval
reference range
referral to treatment
refractive error
refractive errors
refractive surgery
regional anaesthesia
regional enteritis
registered blind
registered dietitian
relative risk
relaxation techniques
reliever inhaler
rem sleep
rem sleep behaviour disorder
remote consultation
remote monitoring
removal of a kidney
removal of the appendix
removal of the breast
removal of the foreskin
removal of the gallbladder
removal of the ovaries
removal of the prostate
removal of the spleen
removal of the thyroid
removal of the tonsils
removal of the womb
renal artery stenosis
renal biopsy
renal calculi
renal cancer
renal cell carcinoma
renal colic
renal disease
renal physician
renal profile
renal replacement therapy
renal stone
renal team
renal transplant
renovascular hypertension
resection and anastomosis
respiratory distress
respiratory distress syndrome
respiratory failure
respiratory medicine
respiratory physician
respiratory rate
respiratory syncytial virus
respiratory syncytial virus infections
respiratory system
respiratory tract
respiratory tract infection
resting heart rate
reticulocyte count
retinal artery occlusion
retinal detachment
retinal photography
retinal vein occlusion
retinitis pigmentosa
retinoic acid
retinopathy of prematurity
rett syndrome
reversal agent
review appointment
review of systems
reye's syndrome
rh disease
rh factor
rh immune globulin
rh incompatibility
rh negative
rh positive
rh sensitisation
rhesus disease
rhesus factor
rheumatic fever
rheumatic heart disease
rheumatoid factor
right upper quadrant
right ventricle
right-sided heart failure
rigidity of the abdomen
ring pessary
ringing in the ears
risk factor
robot-assisted surgery
robotic surgery
robotic-assisted
rocky mountain spotted fever
rodent ulcer
root canal
root canal treatment
rotator cuff
rotator cuff tear
rsv bronchiolitis
rule out
ruled out
runny stools
ruptured eardrum
ruq pain
sac around the heart
sacubitril valsartan
saline drip
saline solution
salivary gland
salpingo-oophorectomy
salt intake
salt water rinse
same-day surgery
sao2
sars-cov-2
saturated fat
scalp cooling
scar tissue
scar tissue inside the belly
scarlet fever
scarred liver
scarring of the lungs
scarring of tissue
schirmer's test
schizoaffective disorder
school sores
schwartz-jampel syndrome
scratched eye
screening programme
screening test
seasonal affective disorder
seasonal allergies
seasonal allergy
seasonal flu
sebaceous cyst
sebaceous gland
seborrheic dermatitis
seborrheic keratosis
seborrhoeic dermatitis
seborrhoeic keratosis
second opinion
second trimester
second-line
secondary bone cancer
secondary cancer
secondary care
secondary intention
secondary prevention
secondary to
secondary tumour
seeing things
seizure disorder
selective serotonin reuptake inhibitor
self-care
self-harm
self-injury
self-management
semen analysis
seminal vesicle
senile dementia
sensitive test
sensitivity to light
sensorineural hearing loss
sentinel lymph node biopsy
sentinel node
sentinel node biopsy
septal defect
serotonin syndrome
serum albumin
serum amylase
serum bilirubin
serum calcium
serum ferritin
serum iron
serum lactate
serum lipase
serum magnesium
serum osmolality
serum phosphate
severe allergic reaction
severe bleeding
sex chromosome
sex-linked
sexual health
sexual health screen
sexually transmitted disease
sexually transmitted diseases
sexually transmitted infection
sglt2 inhibitor
shaking chills
sham treatment
shingles vaccine
shock wave lithotripsy
short bowel syndrome
short sight
short stature
short synacthen test
short-sightedness
shoulder blade
sickle cell anaemia
sickle cell anemia
sickle cell crisis
sickle cell disease
sickle cell trait
sickle test
side effect
sight loss
sigmoid colon
single kidney
sinus infection
sinus rhythm
sjgren syndrome
skeletal muscle
skin abscess
skin barrier cream
skin cancer
skin eruption
skin graft
skin patch
skin pigmentation disorders
skin prick test
skin rash
skin specialist
skin tag
skin test
skipped beat
slapped cheek syndrome
sleep apnea
sleep apnoea
sleep disorder
sleep disturbance
sleep paralysis
sleep problem
sleep study
sleeping pill
sleeping sickness
sleeping tablet
slipped upper femoral epiphysis
slit lamp
slow heart rate
slow heartbeat
slow movement
slow release
slow stomach emptying
slowness of movement
small bowel
small bowel obstruction
small cell lung cancer
small for gestational age
small head
small intestinal bacterial overgrowth
small intestine
smear test
smoker's lung
smooth muscle
snellen chart
social anxiety disorder
social history
social phobia
sodium intake
sodium valproate
soft bones
soft palate
soft spot
soft tissue
soft tissue sarcoma
solitary kidney
solitary pulmonary nodule
sore throat
spastic colon
special care baby unit
specialist centre
specialist nurse
specific gravity
speech and language therapist
speech and language therapy
speech therapist
speech therapy
speech-language pathologist
sperm count
sperm test
spina bifida
spinal anaesthesia
spinal anesthesia
spinal block
spinal column
spinal cord injury
spinal fluid
spinal muscular atrophy
spit from the lungs
spo2
spondylocarpotarsal synostosis syndrome
spontaneous abortion
spot on the lung
spread of cancer
squamous cell
squamous cell carcinoma
st elevation mi
st john's wort
st-elevation myocardial infarction
stable angina
stage 0 cancer
stage 4
stage iii
stage iv
standard of care
staph infection
staphylococcal infections
staphylococcus aureus
statistically significant
status asthmaticus
status epilepticus
steady state
stem cell
stem cell therapy
stem cell transplant
stem cell transplantation
stem cells
stenosing tenosynovitis
stereotactic radiosurgery
stereotactic radiotherapy
steroid card
steroid cream
steroid nasal spray
stevens-johnson syndrome
sti test
stickler syndrome type 1
stiff neck
stinging urine
stoma bag
stomach ache
stomach bug
stomach cancer
stomach flu
stomach inflammation
stomach pain
stomach ulcer
stones in the gallbladder
stool culture
stool sample
stool softener
stool specimen
stool test
strawberry mark
strep infection
strep throat
streptococcal infection
streptococcal infections
streptococcal sore throat
stress hormone
stress test
stroke volume
stuffy nose
sub-cut
subarachnoid haemorrhage
subarachnoid hemorrhage
subdural haematoma
subdural hematoma
substance abuse
substance misuse
substance use disorder
sudden cardiac arrest
sudden cardiac death
sudden infant death syndrome
sudden kidney failure
sudden loss of vision
sudden severe headache
sudden urge to urinate
suggestive of
suicidal ideation
suicidal thoughts
sun exposure
superior vena cava
superior vena cava obstruction
supplemental oxygen
supportive care
supraventricular tachycardia
surface antigen
surgical margins
surgical removal
surgical site infection
surgical team
survival rate
sustained release
swallowing disorders
swallowing problems
sweat chloride
sweat gland
sweat test
swelling under the skin
swimmer's ear
swine flu
swollen glands
swollen kidney
swollen lymph glands
swollen lymph nodes
synacthen test
syndrome of inappropriate antidiuretic hormone
synovial fluid
systematic review
systemic enquiry
systems review
systolic blood pressure
t cell
t lymphocyte
t-score
t3
t4
t4 test
taking blood
taking medicine as prescribed
talk therapy
tanning bed
tardive dyskinesia
targeted drug
targeted therapy
targeted treatment
tarry stools
tb test
tb vaccine
tear duct
tear in the anus
tear in the aorta
tear test
teeth grinding
temporal arteritis
temporal lobe
temporomandibular disorder
temporomandibular joint
tennis elbow
tension headache
tension pneumothorax
tension-type headache
terminal care
terminal illness
terminally ill
termination of pregnancy
tertiary care
tertiary centre
test positive
test sensitivity
test strips
testicular cancer
testicular torsion
testosterone deficiency
tetanus jab
tetanus shot
tetanus vaccine
tetralogy of fallot
the clap
the flu
the pill
the runs
therapeutic range
therapy session
thiazide diuretic
thick blood
thigh bone
thinking skills
thinning bones
third trimester
thoracic aortic aneurysm
thoracic spine
thoughts of ending your life
threatened miscarriage
three times a day
throat cancer
throat swab
thunderclap headache
thyroid antibodies
thyroid antibody
thyroid cancer
thyroid eye disease
thyroid lump
thyroid nodule
thyroid peroxidase antibodies
thyroid storm
thyroid swelling
thyrotoxic crisis
thyroxine level
tic douloureux
tick-borne disease
tietze syndrome
tight chest
tight foreskin
tinea corporis
tinea infections
tiny blood vessel
tissue transglutaminase
tissue valve
tmj disorder
tnf blocker
tnf inhibitor
tongue cancer
tonic-clonic seizure
too many red cells
tooth abscess
tooth decay
tooth extraction
topical antibiotic
topical corticosteroid
topical steroid
topical treatment
torn aorta
torn meniscus
total bilirubin
total cholesterol
total hip replacement
total hysterectomy
total iron binding capacity
total knee replacement
total parenteral nutrition
total protein
tourette syndrome
toxic epidermal necrolysis
toxic megacolon
toxic shock syndrome
tpo antibodies
trace element
traditional chinese medicine
tranexamic acid
trans fat
transcranial magnetic stimulation
transferrin saturation
transient elastography
transient global amnesia
transitional cell carcinoma
transthoracic echocardiogram
transurethral resection of the prostate
transvaginal ultrasound
transverse lie
traumatic brain injury
treadmill test
treatment-resistant
tricuspid valve
trigeminal nerve
trigeminal neuralgia
trigger finger
triple a
triple a syndrome
triple bypass
triple-negative breast cancer
trisomy 21
troponin i
troponin t
troponin test
trouble sleeping
trouble swallowing
tubal ligation
tubal pregnancy
tube feeding
tuberculin skin test
tubes tied
tummy ache
tummy bug
tumor lysis syndrome
tumor marker
tumour ablation
tumour board
tumour grade
tumour lysis syndrome
tumour marker
tumour necrosis factor
turner syndrome
twice a day
twice daily
twisted bowel
twisted neck
twisted testicle
two-week wait
tympanic membrane
tympanostomy tubes
type 2 respiratory failure
typhoid fever
tyrosine kinase inhibitor
ulcerative colitis
ultraviolet exposure
ultraviolet light
umbilical cord
umbilical hernia
unable to conceive
unborn baby
under the skin
under the tongue
under the weather
underactive pituitary
undescended testes
undescended testicle
unintentional weight loss
unknown primary
unlicensed use
unsaturated fat
unstable angina
unwanted facial hair
up-titrate
upper arm bone
upper chamber of the heart
upper endoscopy
upper gi bleed
upper gi endoscopy
upper gi series
upper number
upper respiratory
upper respiratory infection
upper respiratory tract infection
upset stomach
urea and electrolytes
urea breath test
urea nitrogen
ureteric stone
urethral stricture
urge to empty the bowel
urgent care
urgent referral
urgent suspected cancer referral
urgent treatment centre
urinary bladder
urinary casts
urinary catheter
urinary frequency
urinary output
urinary system
urinary tract
urinary tract infection
urinary tract infections
urinary urgency
urine albumin-to-creatinine ratio
urine analysis
urine culture
urine culture and sensitivity
urine dip
urine dip results
urine dipstick
urine infection
urine microscopy
urine sample
urine test
urodynamic testing
urothelial cancer
urothelial carcinoma
ursodeoxycholic acid
uterine artery embolisation
uterine cancer
uterine fibroid embolisation
uterine fibroids
uterine prolapse
uv rays
vacuum delivery
vaginal atrophy
vaginal bleeding
vaginal cancer
vaginal discharge
vaginal dryness
vaginal pessary
vaginal prolapse
vaginal thrush
vagus nerve
vagus nerve stimulation
valley fever
valproic acid
valve disease
valve regurgitation
valve repair
valve replacement
valvular heart disease
variceal bleeding
varicella zoster
vas deferens
vascular access
vascular dementia
vascular system
vasovagal syncope
vena cava
venereal disease
ventilatory failure
ventricular fibrillation
ventricular septal defect
ventricular tachycardia
ventriculoperitoneal shunt
vertebral column
vertebral fracture
very low birth weight
very thirsty
vesicoureteral reflux
vesicoureteric reflux
vestibular disorder
vestibular neuritis
vestibular neuronitis
vestibular schwannoma
video capsule
video consultation
vinca alkaloid
viral haemorrhagic fever
viral hepatitis
viral infection
viral infections
viral load
viral meningitis
visible haematuria
vision impairment and blindness
vision loss
vision problems
visual acuity
visual disturbance
visual field
visual hallucinations
visual impairment
visual loss
vit d
vital signs
vitamin a
vitamin c
vitamin d
vitamin d cream
vitamin d deficiency
vitamin d3
vitamin e
vitamin k
vitamin supplement
vocal cord nodules
vocal cord palsy
vocal cords
voice box
voluntary muscle
vomiting blood
von willebrand disease
vp shunt
vulval cancer
vulvar cancer
waist circumference
waist measurement
waist-to-hip ratio
waiting list
walk-in centre
walking aid
walking frame
walking stick
wart virus
wasting syndrome
watch and wait
watchful waiting
water infection
water on the brain
water on the lung
water pill
water tablet
waters breaking
weak heart
weak stream
wear and tear
wedge fracture
weeks' gestation
weeping wound
weight-loss injection
weil's disease
well differentiated
west nile virus
wet amd
when required
whistling breath
white blood cell
white blood cell count
white cell
white cell count
white cells in urine
white count
white count differential
white matter
whole genome sequencing
whooping cough
wide local excision
widened airways
williams syndrome
wilms tumor
wilms tumour
wilson disease
wilson's disease
winter depression
winter vomiting bug
withdrawal symptoms
within normal limits
wolff-parkinson-white syndrome
womb cancer
womb lining
worst headache ever
worst headache of your life
wound healing
wound infection
wound site
wound swab
wry neck
x chromosome
x-linked
x-linked recessive
x-rays
y chromosome
yeast infection
yeast infections
yellow eyes
yellow fever
yellow skin
yellowing of the skin
z-drugs
z-pak
zika virus
zimmer frame
zoledronic acid
zoster vaccine
`
	.trim()
	.split('\n');
