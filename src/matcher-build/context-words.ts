/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
	[32, 'lump'],
	[31, 'tablet treatment'],
	[30, 'diabetes examination thyroid'],
	[29, 'normal'],
	[28, 'headache heal mmol pain usually worse'],
	[27, 'absent antibiotic chemo dementia neutrophil plantar prostate'],
	[26, 'asthma biopsy bleeding lung pmh scar'],
	[25, 'common cough ferritin nurse sore'],
	[24, 'ache breathless clinic colonoscopy damage ibuprofen my sick sleep thinner walking'],
	[
		23,
		'adrenal anesthetic arthritis diabetic fewer flu heartbeat hurt illness ix midwife most muscle operation podiatrist severe ward',
	],
	[
		22,
		'bleed brain chemist cholesterol conduction disease doctor hospital inhaler isnt ive orthopedic ray slurred someone stent varicose',
	],
	[
		21,
		'antibody bowstring burning chickenpox claudication compression contact feel glucose injection leukemia needle nhs paracetamol radiotherapy spinal splint squeezed surgery treated tumor urgent',
	],
	[
		20,
		'aspirin cant couldnt defibrillator differ drug easily eczema hepatitis hr ingrown lister meningitis metatarsal painful pituitary rupture sting symptom tachycardia wasnt',
	],
	[
		19,
		'acne amlodipine breastfeeding breath cervical crohn dentist diarrhea dimer endometriosis flare gallstone htn itself malaria menopause metastase metformin migraine monofilament multidisciplinary offered orthosis pharmacist physio pill statin',
	],
	[
		18,
		'akande amoxicillin bunion celiac coughing ctpa dietitian duct ectopic edema fibula flexor gallbladder hernia intensive lyle lymphoma mastectomy neurologist obesity often ramipril raynaud retinaculum sclerosis since sleepy swallowing sweating tear tendinitis test thickest unsteady urine venous vomiting',
	],
	[
		17,
		'adult affect albumin aneurysm assessed bilirubin commonest cramping damaged dermatologist didnt drink exercise fallopian fatty flutter gabapentin given hx irritable lasting losing lower lymph muscular nsaid osteomyelitis ovarian palsy pancreas patient plaster pressing radiologist shivering sitting smear stiff stopping treat',
	],
	[
		16,
		'also angioplasty antihistamine baby beforehand blotch breathe centimetre checked clear cm condition confused contraception cope cushioned denali during electromyography eyelid growth harm hysterectomy immunoglobulin insulin likely lining mammogram measure melanoma methotrexate neuropathy node oncologist parathyroid patel pneumonia polycystic prednisolone pressure refill replacement respectively sent spreading throb uric vessel wont',
	],
	[
		15,
		'barre bottom brachial cardiologist cellulitis change child cleared clopidogrel cloudy density diagnosed diskectomy dissolve fade femoral flush folic function guillain hemoglobin hypertension laxative loosen loss mrsa overweight physiotherapy problem protection puncture radioactive raise reaction regular sepsis shortness showed shrank sickness spo stenosis sudden swallow sweat testing trouble untreated weak worsening',
	],
	[
		14,
		'abnormal adjusted aim angiography appetite atrial awake behavioral bent breathing broken bulging carcinoma catheter cauda cell cessation characterize cirrhosis corticosteroid dad daily department detachment diet dose emphysema equina factor fat feeling fibrillation finding folate gran gullet immune intestine ischemia lab medication medicine metastatic month mucus mum myelin myeloma narrowing newly omeprazole osteoporosis pale polyneuropathy pulmonary recent reflux restless rheumatoid sciatic septic slowness stocking stretched suddenly terbinafine therapy thick tibia troponin tunnel uptake',
	],
	[
		13,
		'abscess acid after allopurinol amputation anti antidepressant antifungal bendy big carotid cervix charcot colitis collarbone constipation contraceptive cream debridement dizziness does duplex elevation enlarged epidural exertional eye eyesight falling fasciitis floppy frequent genetic genital gouty harmful having hba healing heavy heparin infusion inner itchy limit lumpectomy lyme midfoot needed noticed painless pco prediabetes purple regularly result risk rub runny same sciatica serology sickle thyroxine tibial tinel trapped trial twisted vision warfarin week weight whether worry your',
	],
	[
		12,
		'aching acidosis active acuity alkaline allergen allodynia alopecia amitriptyline amniocentesis amniotic amyloidosis amyotrophy anaphylaxis anatomy angina angiogram antenatal anticoagulant anticonvulsant antigen antimicrobial antiplatelet anus aortic arrhythmia asperger aspiration ataxia atherosclerosis atopic autoimmune autologous autonomic autosomal barefoot bariatric barr become beta bifida bipolar blocker blotchy blurred bony both botulinum braxton brca breastfeed bronchitis bronchoscopy buerger bursitis caesarean calcaneal calcaneus candidiasis cannot cardiomyopathy cardiovascular carotene cartilage cerebrospinal chamber chilblain chlamydia chromosome clammy cleft colchicine colposcopy combined compared compartment complementary cornea cortisol cranial crusted cured cushing cutaneous cystic decompression deficiency delirium demyelinating dermatome differential diuretic diverticulitis dl dominant doxycycline drenched droop drooping droopy drowsiness duloxetine dysesthesia dysfunction dyspepsia dysphagia dystrophy earache echocardiogram eclampsia ejection electrophoresis embolism encephalopathy endocrine endometrium endoscopy entrapment eosinophil epstein esophageal esophagus estrogen everyday faltering fasciotomy fasting fecal femur fertilization fertilized fetus feverish fibroid fibromyalgia fibrosis fluoroquinolone foamy footwear forgetful fruity gastro gastrointestinal glaucoma glomerulonephritis gloved gonorrhea gyn hallux harming healed healthy helicobacter help helpline hematocrit hematologist hematuria hemochromatosis hemophilia hemorrhoid hereditary herniated hiatus hodgkin hormonal hyperalgesia hyperglycemia hyperthyroidism hypocalcemia hypoglycemia hypogonadism hypotension hypothyroidism ice idiopathic ill immunochemical immunodeficiency immunosuppressant impairment implantable induced inflame influenza inherited inhibitor inpatient insufficiency interstitial intervertebral intraepithelial intrauterine irritate ischemic iu ivf kaposi laboratory laminectomy laparoscopy latent leaking less levothyroxine lidocaine lifestyle lipid lipoprotein lisinopril lletz loo lymphatic lymphedema lymphoblastic lymphocyte magnesium malabsorption malleolus measles medial melasma menstrual menstruation meq metastasis metatarsalgia misuse mitral mononeuritis mononeuropathy much multifocal multiplex myeloid myelopathy naproxen nasal necrotizing negative neoplasia nephropathy neuralgia neurectomy neuritis neurogenic neurological neurology neuroma neuropathic neurotoxic neutropenia nitrofurantoin non nortriptyline nt numbing nutrition nutritional nystagmus obstetrician obstructive older onychomycosis oozing op ophthalmologist opioid optometrist orthostatic orthotic osteoarthritis otitis outpatient overactive overpronation ovulation ovum oxaliplatin padel palliative pancreatitis pantoprazole papillomavirus paroxysmal peeing peptic percutaneous peripheral pernicious peroneal pharyngitis phosphatase physiotherapist pleura pneumothorax polycythemia pooing positional posterior postherpetic postnatal pre pregabalin premature prenatal prevent probnp progesterone progestogen prolonged proprioception protective proton psychotherapy puva pylori radiculopathy reache recessive rectal rectum redder relaxant reliever respiratory restlessness retention retrocalcaneal rhd rhinitis rigidus rinsing rising roomy sac sacrum safe salivary sample sandpaper sarcoma saturation scarred scrotum seen self sensitivity septal serotonin session sex shivery shuffle sided sightedness simplex sinusitis sip situ sjogren slowly small somatic soreness spasticity spina spirometry spondylolisthesis spondylosis sputum squamous ssri ssris staphylococcus stasis stillbirth strep streptococcus subacute substance sugary sunburn supermarket supervised sural syphilis tendinopathy testicle thalassemia thiamine thicken thinnest thinning thirst thrombectomy thrombocytopenia tight tingle tinnitus tiptoe torn tract transient transmitted tuberculosis uk ulcerative ultraviolet underactive uneven unwell ups ureter urethra urinalysis urination urologist useful uterus vaginal valproate variant vasculitic vasculitis vegan venlafaxine vertigo vitro vomit walk watery weakened wider windpipe woken wort yeast',
	],
	[
		11,
		'abpi advice affected ambulance anesthesia attack backbone breast cardiff carpal check clinical cut darker defect digestion disability edge febrile gel her inward irritated kind layer lip living mild ml mummified nan narrowed neuro ng occupational oily optician oxygen patch prevented probed puberty puffy red repeat ruled sedation sentinel shockwave shrink sneezing spacer stabbing stimulation stomach stone stopped strained swelled temp thirsty tuning upper vaccine waiting wart while worth yearly yellow',
	],
	[
		10,
		'advise alcohol always alzheimer anemia aorta avoid axial balloon baxter bed beside blur breathed bypass cause clash counted depend diagnosis digest discharge drip dye erection excessive flatten flow food fraction fully gleason impression inhale inside ivig longer maternity medical night ointment oral ordinary other panel pathology pediatric pin prescribed prick rayed referred referring remedy saliva saved scarring serious several sign slime sling smoulder snore soft softer speck survival targeted theyve tolerance toxin treating umbilical unborn urate usual vitamin wheelchair',
	],
	[
		9,
		'around arrange arrest avoidance bad badly bend booked born burn cleaned cloth cooling cushion cycle dental discomfort donated drool drooped ear early els external faulty few firmly fl gastroenterologist grandad grapefruit gynecologist health hearing herb higher infarct jerking leak leaked linked low machine management measuring mental microscope mineral mini moist mtp nose numbed oddly optic ottawa pared pharmacy phenomenon poorly positive posted posture pouch protect psychologist rarely renal repaired rubbing runner running safely secondary seldom shaking shaky shiver simple smoker sometime soon squeezing stair started swell synovitis thicker thinly tibialis tightly tired tissue toddler told trolley ug unusually ventilation warmth weeping within year',
	],
	[
		8,
		'aldermen amina baker bereavement bizkit blocked boy bruised caused checking clumsy dark daughter develop done donor drenching ease embolus fall fitting flashing fume ghee halved his injected instance intervention iron irregular kale keep labetalol lifting mainly marker mastic measurement missed morton neuf normally noticing occluded occlusion outdoor overdose pattern pediatrician person pimple pronate rahman reason repeated resistant rfc rubbed sedentary separately settle side signal smelly socket spared spinning stable still streak strength stress sugar superficial suspected taped tennis than thin threatening tilt toilet touch twitch unit urticaria wake werent widen woke woman worst wouldnt',
	],
	[
		7,
		'accommodated anyone apart apply asleep beaune bedsheet behind bite bitten brittle broke calmed cfo chipped closely cold collapse coming confirmed consent consistent cracked crash defence difference different doesnt eat eating electric elsewhere facet failure feared feeding floater fluid foggy forgone found freely froze fused gentle group hammertoe head heater heavier heavily hed height history hot ilse im india insect jaw longest looked lowest main malformed mask may mechanical monthly mood moon mouth nappa needing outer paramedic part partial pen physician poisonous pont poor primary rapidly rejection related relative removed researcher ruptured rushed sadness sawn sense sexually she shorter sight sleeps slipped smell sprained spray supportive surrounding swim tar temperature themselve therapist thickened thickening thrombosis tiny today tomorrow trieste turned unexplained vegetable volatility waistline without youll',
	],
	[
		6,
		'above advert advised afterward aged agony amount annual anya background balance bath benchmark biggest birth brisk bulge bulky ca carry choke clawing clogged cord covid decide deeper demonstrating detasseling distress diving due emergency ev every flap fork gain gently gritty gzip hammer harder havent hear holiday include intellectual leisure lid liquid lithium meal mildly mistaken nearly newborn nordic operated organ panic parent penis physical placed previous probe psoriasis psychiatrist quarrelled queued radiation recover reject renewed replaced requested rugby score scratching shallow skerry slr smaller spin sport squeeze start stay stick straightened strongly struggle sunlight symmetrical theyre twin unlikely unpleasant using vague weaken wet you yourself',
	],
	[
		5,
		'alongside appointment atoll being blue bring capsule carrier chemotherapy chewing collapsed collected color condom contrast corrode count crushed cry decay dipped discussion disgust dragging drinking dropped eased easier electrical eleven episode erectile evening example failing faint fine frightening frozen graves gray gripped growing hairline harmed he hell hick high hollow hour id index instead ironstone jaundice larger left lighter mad marie mashing me messenger minor nearby nil nineteen opposite outcrop passage peanut pounding put quieter rare recoil recommend reply root scorer seine sexual shared slipping smoke sooner specialist spoil sunscreen superconducting supplement switched taken tough tramway type uncommon unseen uphill upset valve vibration withdrawal wrap',
	],
	[
		4,
		'abbot ace approved attacking bedrock below blade break brine bump burst center central changing cheek conceive contain crawling creatine cure curled cycling danger difficulty dont dry eight eighteen else evidence examine exposure fallen family far fillet flaring further gone harmless jerk knocked large later lateral latin learning lumpy many mention movement multiple nappy notched number nut overhung pedal peeled peppermint prescription produce profile pulled push raising reaching reset reviewed roll routine safer silhouette spit spur sql stab stem stitched stronger suggest teenager these those throat tongue traveled triumphal unusual urge waking warn washing wear wearer went widespread youve',
	],
	[
		3,
		'appendix author aws billion binary bloody breech came caught chemical chosen clothe coffee crisped dangerous deeply destroy diary died differently earlier effort exercising explain explained exposis faded flash flex footed forget gas gasp girl goe grip grow grown happy harden helped herniation hurting insert internal joined keen lead lean lender lense linux long loose lost lot lowering lying missing mooring narrow noted nudge nursery offer overlap pdf pressed presumed proliferated quality reference respond rest retiring rift scion screw seasoned shake shape shone short sieve slightly slow snack spanner spell spontaneous spread steadily step straight straighten stressed structure stump synth tend tested threaten thrive timed tobacco tokamak tonne toward triple tube turning underinvestment visit vocal warning weaker whooping wobble worker wrapped',
	],
	[
		-3,
		'according acre alcoholic amplifier animal arrive banded blight blog bracket brought bum bundle cafe calm canva catch charity charm choir clearance closed clue collect confuse coral core coronation counter counting county crystal cup curtain curve delayed digital dirty divided driving dwarf eave effect energy ever everybody everything face fertilizer firmware flew formula general giggle gilded glass glaze hair harbour heir housing hugh including into juice jumping khz killer kitten knitted language listening logo ltd micrograph milder mismatch mist mop mortgage neither nitrogen none oar ossifican outbreak overnight pass pasta payout petrol pipeline pit potash pour present proof pruned purposis queue quickly quit raw react register relax remained remaining renewal restore revealed reverse school seed sheet show shutter singapore smooth spent stag starch staying strange strapping student sunk switch tasting tooth toronto treaty trooper trust tuesday warm wasp width wind wiring working',
	],
	[
		-4,
		'able alloy amber anything api assessor august away bare base batten bedtime beekeeper before beginner boxer breach bright burned call camera camped carried carving causing cedar chalk changed channel chart chimney civil classifier claw clay compile compress control councillor cricket crisp dashed defender designer drum economy ending expected extension farrier finance flint fly fog formed fourth furnace gauge grain guide heard himself honesty important instruction keeps kilo kit lecture lent letting live lose maker manual mast menus miss moss moving muslin mustard myself neutron nine ordered otter outlook overhead own password pea plague planner pleasant pub published punch purpose puzzle quay received released remove rid roaring rootstock royal sane scared second shelf shocked site solar spade spam spite stain stale starter stove striking substitute such suggested summon swallowed tanker theorem threshold tomatoe tonic twenty umpire under undo until victoria video visitor voice void vowel waited wall welted wool yesterday',
	],
	[
		-5,
		'adjustable appear arrival band bandage bay bear berry better bike bin block bolted butter campaign cancelled cathedral circuit claimed clover coal convert cooking cool cottage cotton crumb culture currency date die discussed dispute district download draw drawing dressed drying employer equal extra extreme fixing flip former founder fuel gastric giant gpu green grilled hidden hiker hoof horseshoe human impossible improve improved indian installed knit known lady last lava leadership licence link listed lit locking loft maple marathon marked marketing mash merger metal mostly negotiation nylon official ore partner pavement peg photograph pinch pine place pointed program proposal prove pumped quarter rattle reading regiment registry repair resistance rotted rug rule scrape scratch seam send shade shoe sister southern steam strict struck study suck swan tale teach tenant tension term through tone varnish veil vow washer watched water weekly weve whom wide wilson worm wrinkle youre',
	],
	[
		-6,
		'airline alert alone along analysis archive arranged asking assumed attribute awarded ban belong beyond blame blew bore branch brook bumped careful challenger chandler choose climate close compost crate crow custard custom database delay description discharged dragged drank drone either endless export exposed fair flood folder fountain fraud fruit greater ham hedge husk inquiry john kick knot ladder largest leading length lens list lived lol loop marched meant meat mess mint monk mother mud near northern nursed observer oven peel perhap pitch pm poet promotion prop province pump pushed quiz receipt reel relay riot rise roast rook rotten row sat saturday scattered screen shadow shaft sixty slip slug somewhere speech sprinter squeak stamp stirring sub summerslam system tapping task tenor thieve third throwing tonight torch toss transit true unless voter warrior weightlifter wheel winter worked written',
	],
	[
		-7,
		'academy audit bark beginning berlin best bottle bread brighten bronze builder burger cabin cadet campus case cherry christma clean cluster coalition cocaine comet current deer derby detail dip dull ed elvis enjoyed escort euro evenly eyebrow feed fell fight fin finally firework flag flour follow generally giving gram greed grill guard hang hardy helen hide hinge hold hut involved junk keeper kept kicked landed landing las library looking made mammal meanwhile melody memory menu merely mine ministry mistake module moment motorway mrs note notebook online onto painted parked passport pay piece pier pigeon plug position printed product properly prose raid rapid recovery relation replace revised scanner separate service settled si sixth slate solicitor spike sponsor spreadsheet stacked strap suffer swam telescope their thousand timber trace trading trainer travel united value vault venture wanted warehouse warned wave wax whale wire write',
	],
	[
		-8,
		'activity added ahead anyway assault ate aunt bacon bake birthday boot breakfast burglary button called cargo carved cement chopped chorus climb collection college complain concert cone confidence corner corruption crackling crew daylight dice downstair drag drain drawer dream dutch eaten editor empire engineer envelope estate everywhere exchange fail fighting filing filler flagged fleet fold foreign format fossil geneva graphic grateful greatest greek grew hardly hen hit hitting hope hung hungry iced imagination inject install insult join kansa keyboard landlord late latest laughter lifter lime mall matter meter midnight migration moral new object operator parmesan peace phrase pickup picture pink pleased plum potatoe probably pull quantum quite reactor real relationship republic rescue roman rome sail sailor sand saw scrap script sealed servant served shaped shed shouted signed sixteen snug sock solo spa spend stake strong tap tea telling terrace though throughout tidy token training uncle vacuum venom vietnam villain wait watching wearing wipe wiped wizard wolf yard yen yet',
	],
	[
		-9,
		'accept afternoon agreed alive banned bass box brass brick brush buy buying cake castle charged crossed dam damp debt decade declared dent describe display division domain entrance exactly excitement failed fence ferry fishing fixed ford frame free gallery generous god golden gossip grave grid grief habit hatred held hired horror humor ink instrument jam journey killed laid launched lay learn leaving light limited matrix mechanic member mix moscow move nicely onion optional path pepper personal pick pity pond priest print private prosecution public punk quicker race reached reef request rode rot ruin saint science scout seemed settlement shortage single slave slide snapped sort sound space spending spirit spun squad strategy summer suspect swimming swing tame terrible thriller tin tire tokyo total trader tune typical vehicle verse vine weather web weigh weld whisky whole wife wit work',
	],
	[
		-10,
		'absolutely actually admit afraid agent agree ah ain al allowed alright amazing america american angel angry anybody anymore apartment appreciate architecture aren ass asshole audience award bastard beam bean beautiful became beer began believe ben bet billy bitch bitter bob bobby bomb breaking buck buddy bulb bullshit bunch butcher bye captain century certainly chair chapter charlie chase chicken christ click climbed closing colonel comedy command conference congratulation cop couldn crap crazy crime customer cute daddy damn danny darling dart data david decided definitely democracy deserve design detective diplomat doc dock doesn doubt drunk dude east economic ego election em email enjoy entire europe event evil except excuse experience faster favor fear fella fellow figured fired folk fool football forever forgot fortune fought frank french fuck fucking fun future gay gentlemen george girlfriend goddamn gold goodbye gotta grab grand guilty ha happening harry hasn hat haven heat heaven hello henry herd hi hmm holy honest honor horn huh idiot il imagine information interested interesting isn issue jack jail jame jerry jesus jim jimmy joe joey johnny kidding king knew la label lemon lieutenant liked ln log london loved lovely ls lucky luke ma mama marry mary max maybe medal michael mike mom mommy motherfucker movie named nick obviously ok ooh orange outta owe pa pal pant pardon parking paul perfect peter pleasure point pot president press pretty prize process professor promised protocol proud rand rank read reader realize record release remember respect restaurant richard rider rig robert rocket ruined rush sad sake sam saying scientist screwed secret secretary sergeant seriously sheriff shit shoot shouldn shrimp similar sir situation ski smart soldier solid solve stack stadium steal steve stole stolen studio stupid suppose supposed surprise survey surviving swear sweetheart taste tent th throw till tom tony totally toy treasury trick trim truck uh um understand university upon upstair urban vega victim vinegar wanna wasn weapon weave wedding weird welcome weren whatever whistle whoa wild wish wonder wonderful wondering wooden wouldn wow writer writing ya yacht yo york youth',
	],
	[
		-11,
		'act alley among announced april arrived attached autumn barn bat blind brake buffer busy calling camel cash cave cent chef chess china clock clone cooky cost couple crack crop dealer dear deck deed dinosaur dough embassy ended error faced farmer fierce filled following forgive forty fox frost fry government grudge guess gutter handshake heading hire hundred hurry jacket jar lane lettuce march mare meeting mission nation navy nest opening order ought owner parliament passed planet pole politic producer property question radar rage recording ride rod role rubber saving scheme scored senator seventh shame shell siren sketch spear stayed storm sum survive teache television temper terminal tide tram troop voted witness zone',
	],
	[
		-12,
		'across agency airport amp analyst attic beat beetle bell belt beneath bird boat bow business camp ceiling clamp cloud continue course dance dead death decision defeat deliver desk dinner dish dragon earning exit fake feature february festival floor followed genius gravy guest hero herself inch interview january kelly kettle kid lamb laugh launch league learned lock manner marriage mayor method mount mule museum naple national officer pack persona plastic play poem recipe referee rich rifle rival salad sandwich seal season seem sensor series shelter shield shot silence silk sin slept snow society software sold soul south spare spy staff street stuff sun supply surprised texa threw thunder tomato tv union update van vase vet west winning',
	],
	[
		-13,
		'app argument boiler book budget building built carpet chairman chicago cliff commit council cover crashed debate degree diamond discovered drama drew enemy factory figure fresh friday fridge frog gang gate ghost great guarantee half interest jump kernel lamp led leed liar lord master must oak ohio open painting paris park payment pizza premium quartz ran room salmon sang satellite save scoop shall shift shut silent sink skirt stand statement statue story stray stream subject suit tail title tower traced view wallet younger zoo',
	],
	[
		-14,
		'album allow art attention badge bar bought brilliant bull bunker certificate chief column committee country court cow doll dollar drill driver duty each earth formal fund funny glow glue ground honey investor japan jet journal july kitchen knight law lawn leather listen load map married match math meaning mode neighbour newspaper patience penalty pencil pie plane planning pony pool profit quick radio remain robot rust sector shout sing social soil spain speaker sunday survivor talent tie transfer tray turkey version walked window young',
	],
	[
		-15,
		'action agreement almost appeal army brand burnt buzz cellar challenge champion client concrete director drive elephant end field force hate hill hotel idea insurance leaf least marble music pilot plan policy political potato quiet ready recall rope scene server set silver singer sky sleeve solution spoke square standard style sweet thinking tool track train trigger truth wore',
	],
	[
		-16,
		'anger angle ball battery beef border british bus capital card cattle chain character charge chat cheese coin collar complaint contract credit drove english fashion fault final fire fix german grass gun handle holding hull jean job judge lake land lap laughed line loaf magazine mile million mind murder noise north party pipe pork port pound printer promise queen rail sauce serve sharp shop snake state table theory tree valley volume winner',
	],
	[
		-17,
		'answer arrested bond buyer cheap church computer critic door dug farm father game goat guitar horse hunt knife lawyer leader luck market noon novel oil old paid paint power pride return ridge sea share slope speed tag taught weekend win wrote',
	],
	[
		-18,
		'account actor cable chocolate coat dawn famous fan fee garage hall host island june justice pan project rent rose sale security sell smile soup stereo tax teacher tour traffic village world',
	],
	[
		-19,
		'cook danced exam finish finished flower friend garden gift goal locked manager model phone plant plot prison pure rear station string tank tape toast war won',
	],
	[-20, 'beauty bench chip claim loan name office player puppy rabbit river road stood ticket wood'],
	[
		-21,
		'boss company dog dress favorite file fill film joke key lunch paper police prefer ship sofa stock strike vote wing',
	],
	[-22, 'beach career caution firm image its meet money roof seat trade'],
	[-23, 'apple fish kiss laptop minister page wine'],
	[-24, 'bridge club coach cross engine house star steel'],
	[-25, 'car crowd deal network rain rock song'],
	[-26, 'board coast'],
	[-27, 'bill cat city code'],
	[-28, 'bank town'],
	[-29, 'played'],
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = -8;
