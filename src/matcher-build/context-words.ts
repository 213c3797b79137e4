/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
	[32, 'lump treatment'],
	[31, 'diabetes examination tablet'],
	[30, 'normal thyroid'],
	[29, 'headache plantar usually worse'],
	[28, 'antibiotic mmol pain'],
	[27, 'absent asthma chemo damage dementia heal lung neutrophil prostate scar thinner'],
	[26, 'ache biopsy bleeding pmh sleep sore'],
	[25, 'clinic common cough nurse'],
	[24, 'adrenal breathless diabetic ferritin ibuprofen my severe sick ward'],
	[
		23,
		'anesthetic antibody brain burning conduction doctor fewer flu heartbeat hospital hurt illness midwife muscle operation orthopedic podiatrist stent walking',
	],
	[
		22,
		'arthritis bleed chemist chickenpox cholesterol colonoscopy disease drug feel inhaler isnt ive needle ray slurred tumor varicose',
	],
	[
		21,
		'aspirin claudication compression contact differ easily eczema glucose injection leukemia most nhs paracetamol radiotherapy rupture someone spinal splint squeezed surgery tachycardia treated urgent',
	],
	[
		20,
		'cant cervical dentist diarrhea gallstone hepatitis hr ingrown lining malaria meningitis metatarsal metformin orthosis painful physio pill pituitary sting wasnt',
	],
	[
		19,
		'acne amlodipine bilirubin breastfeeding breath couldnt crohn defibrillator dimer duct endometriosis fibula flare flexor htn itself menopause migraine monofilament offered often pharmacist ramipril retinaculum sclerosis since statin symptom tendinitis venous vessel',
	],
	[
		18,
		'adult amoxicillin aneurysm bunion celiac coughing ctpa didnt dietitian ectopic edema exercise given hernia intensive lymph lymphoma mastectomy neurologist obesity ovarian parathyroid pressing raynaud sleepy stopping swallowing sweating test urine vomiting',
	],
	[
		17,
		'affect albumin angioplasty baby beforehand clear commonest contraception cramping damaged dermatologist drink fade fatty flutter gabapentin gallbladder growth healed hx insulin irritable lasting lower nsaid osteomyelitis palsy pancreas patient radiologist sent shivering sitting smear sudden tear unsteady',
	],
	[
		16,
		'antihistamine breathe cardiologist centimetre checked clopidogrel cm condition confused harm hemoglobin hysterectomy immunoglobulin itchy likely losing mammogram measure melanoma methotrexate neuropathy node oncologist pale plaster pneumonia protection puncture refill regular replacement showed spreading stiff throb treat trouble wont',
	],
	[
		15,
		'barre brachial bulging cell cellulitis change child cleared cloudy dad density department diagnosed dissolve dose eyelid feeling femoral flush gran guillain hypertension immune lab laxative medicine mrsa noticed patel physiotherapy prednisolone pressure problem raise reaction restless rub ruled sepsis shortness shrank sickness spo stenosis stone sweat therapy tunnel untreated uric weak',
	],
	[
		14,
		'abnormal adjusted angiography antifungal atrial awake become behavioral bent big bottom broken cannot carcinoma catheter cauda cessation characterize cirrhosis detachment diet does during edge elevation equina factor fat fibrillation finding folate folic genital gullet healing heavy inherited loosen loss lumpectomy medication metastatic month mucus mum myelin myeloma narrowing newly omeprazole osteoporosis overweight pulmonary purple recent reflux rheumatoid risk septic suddenly swallow testing tibia torn trapped troponin uptake worry',
	],
	[
		13,
		'abscess acid after allopurinol also anti antidepressant appetite boiled breathing burn carotid cervix charcot colitis collarbone compared corticosteroid daily debridement dizziness duplex enlarged epidural floppy genetic harmful hba healthy heparin her infusion inner ischemia less limit loo needed negative painless result runny sample sciatica sjogren supervised thick thyroxine tibial tinel tingle trial twisted useful vision waiting warfarin week whether your',
	],
	[
		12,
		'aching acidosis active acuity affected alkaline allergen allodynia alopecia amitriptyline amniocentesis amniotic amputation amyloidosis amyotrophy anaphylaxis anatomy angina angiogram antenatal anticoagulant anticonvulsant antigen antimicrobial antiplatelet anus aortic arrhythmia asperger aspiration ataxia atherosclerosis autoimmune autologous autonomic autosomal barefoot bariatric barr bendy beta bifida bipolar blocker blotchy blurred bony both botulinum braxton brca breastfeed bronchitis bronchoscopy buerger bursitis caesarean calcaneal calcaneus candidiasis cardiomyopathy cardiovascular carotene cartilage cerebrospinal chamber check chilblain chlamydia chromosome clammy cleft colchicine colposcopy combined compartment complementary constipation contraceptive cope cornea cortisol cranial cured cushing cushioned cutaneous cystic darker decompression deficiency delirium demyelinating dermatome differential diskectomy diuretic diverticulitis dl dominant drenched drip droop drooping droopy drowsiness duloxetine dysesthesia dysfunction dyspepsia dysphagia dystrophy earache echocardiogram eclampsia ejection electromyography electrophoresis embolism encephalopathy endocrine endometrium endoscopy entrapment epstein esophageal esophagus estrogen everyday exertional falling fallopian faltering familiar fasciitis fasciotomy fasting fecal femur fertilization fertilized fetus feverish fibroid fibrosis fluoroquinolone foamy footwear forgetful frequent fruity gastric gastro gastrointestinal glaucoma glomerulonephritis gloved gonorrhea hallux harming having helicobacter help helpline hematologist hematuria hemochromatosis hemophilia hemorrhoid hereditary herniated hiatus hodgkin hormonal hyperalgesia hyperglycemia hyperthyroidism hypocalcemia hypoglycemia hypogonadism hypotension hypothyroidism ice idiopathic immunochemical immunodeficiency immunosuppressant impairment implantable impression induced inflame influenza inhibitor inpatient insufficiency interstitial intervertebral intestine intraepithelial intrauterine irritate ischemic ivf kaposi laboratory laminectomy laparoscopy latent layer levothyroxine lidocaine lifestyle lip lipid lipoprotein lisinopril lletz lyme lymphatic lymphedema lymphoblastic lymphocyte magnesium malabsorption malleolus measles medial melasma menstrual menstruation meq metastasis metatarsalgia mild misuse mitral mononeuritis mononeuropathy much multifocal multiplex myeloid myelopathy naproxen narrowed nasal necrotizing neoplasia neuralgia neurectomy neuritis neuro neurogenic neurological neurology neuroma neuropathic neurotoxic neutropenia nitrofurantoin non nortriptyline nt numbed numbing nutrition nutritional nystagmus obstetrician obstructive older onychomycosis oozing op ophthalmologist opioid optometrist orthostatic orthotic osteoarthritis otitis outpatient overactive overpronation ovulation ovum oxygen padel palliative pancreatitis pantoprazole papillomavirus paroxysmal peeing pen peptic percutaneous peripheral pernicious peroneal pharyngitis phosphatase physiotherapist pleura pneumothorax polycystic polycythemia polyneuropathy pooing positional posterior postherpetic postnatal pre prediabetes pregabalin premature prenatal prevent probnp progesterone progestogen prolonged proprioception protective proton psychotherapy puva pylori radiculopathy reache recessive rectal rectum redder relaxant reliever respiratory restlessness retention retrocalcaneal rhd rhinitis rigidus rinsing roomy sac sacrum salivary sandpaper sarcoma saturation scarred sciatic scrotum seen self sensitivity septal serotonin sex shivery shrink shuffle sickle sided sightedness simplex sinusitis situ small somatic soreness spasticity spina spirometry spondylolisthesis spondylosis sputum squamous ssri ssris stair staphylococcus stasis stillbirth strep streptococcus stretched subacute substance sugary sunburn supermarket sural swelled syphilis tendinopathy testicle thalassemia thiamine thicken thinnest thinning thirst thrombectomy thrombocytopenia tight tinnitus tiptoe tract transient transmitted tuberculosis uk ulcerative ultraviolet underactive uneven unwell upper ups ureter urethra urinalysis urination urologist uterus vaginal valproate variant vasculitic vasculitis vegan venlafaxine vertigo vitro vomit walk watery weakened weight wider windpipe woken wort worth yeast',
	],
	[
		11,
		'abpi advice advise ambulance anemia anesthesia attack backbone baxter breast cardiff carpal clinical cream crusted defect diagnosis digestion disability eating eye fully function gel ill inward irritated kind medical ml muscular nan ng night occupational oily ointment optician ordinary patch prevented probed puberty puffy rayed red rising rugby sedation sentinel session shockwave sip slowly sneezing spacer stabbing stomach strained temp thirsty tilt tuning vaccine wart while yearly yellow',
	],
	[
		10,
		'alcohol always alzheimer aorta arrange bad balloon bed bend beside bite bled blur breathed bypass cause checking crash cut depend digest dye early erection excessive faulty few flatten flow fraction gleason grandad hammer hearing inside jaw kerb leak living longer low maternity mineral nose oral panel pathology pediatric pin posted prescribed prick referred referring regularly safe saliva same serious several slime sling soft softer sometime soon speck stimulation stopped survival targeted tired tolerance toxin treating umbilical unborn usual vitamin worst',
	],
	[
		9,
		'apart arrest avoid badly behind born boy cloth cooling crept dark decay dental discharge discomfort donated drool drooped ear external firmly fl grapefruit gynecologist health higher irregular keep leaked leaking linked machine management measuring mental microscope mini moist oddly other ottawa pared pattern pharmacy phenomenon poor poorly posture pouch protect psychologist rarely remedy renal repaired rubbing runner running saved scarring secondary seldom separately shaking shaky shiver simple smaller smoker snore squeezing stable stronger sugar temperature thicker thin thinly tightly tissue toddler trolley ug unusually ventilation wake wheelchair within',
	],
	[
		8,
		'aim around bending bereavement blocked bruised cleaned clumsy consent coughed cushion cycle daughter develop difference donor ease eat fall fitting flashing fluid food fume gentle group halved head hed herb his hot im injected intervention kale lifting lowest mainly marker measurement missed moon morton nearly normally noticing occlusion optic overdose person pimple planned positive radioactive repeated resistant rubbed safely settle shorter sign smelled smelly snap socket spared spinning started stay still streak superficial suspected taped threatening tightness tomorrow touch twitch warmth weeping werent wet widen woke year',
	],
	[
		7,
		'above anyone apply asleep background baker booked brittle broke bump calmed caused chipped clogged closely cold collapse coming consistent count cracked defence different doesnt done electric elsewhere facet failure feared feeding floater found freely froze gray growing heater heavier heavily history india insect instance laser lithium longest looked main mask mechanical monthly mouth organ outer parent partial physician poisonous primary psoriasis quickly rapidly reason rejection related relative removed researcher ruptured rushed sadness sense sexually she side sight sleeps smell spin sport sprained stocking strength stress surrounding swell swim tar tennis than themselve therapist these thickened thickening tiny today toilet told unexplained unit unlikely vegetable without woman wouldnt',
	],
	[
		6,
		'advert afterward aged agony amount annual balance bath biggest birth bring brisk bulge bulky carry confirmed cord covid crackle decide deep deeper distress diving dropped due eleven evidence felt flap fork gain gritty hairline havent hear include intellectual iron knock large larger liquid may meal minor mood needing operate operated paramedic part penis physical placed probe psychiatrist put queued radiation rare recover reject replaced requested rolled root score signal slipped slr stick strongly struggle suggest sunlight supportive switched taken theyre thrombosis tongue twin unpleasant vague weaken you yourself',
	],
	[
		5,
		'advised being below burst capsule carrier center chemotherapy chewing condom creak crushed cup curled dipped dragging drinking easier electrical emergency episode erectile evening every example failing fine frightening frozen gently girl graves grown harder harmed harmless he hell hick holiday hollow hour id index instead learning left lid lighter loose messenger mistaken multiple nearby newborn nil nineteen number offer opposite outcrop panic passage peanut pounding previous repeat reply sexual shared shone short slipping smoke sooner specialist spray squeeze start stitched supplement teenager throat type uncommon uphill valve warn wrap youll',
	],
	[
		4,
		'ace appendix appointment approved attacking author black booster central changing clothe collected conceive contain crawling cry cure cycling danger dont dry eased eight else examine exposure faint fallen flaring flash further gas gone gripped height high jaundice jerk knocked later lateral latin lean lie linux liter lumpy lying mad marie me mention movement nappy peppermint prescription produce profile raising reaching reset reviewed roll routine safer shake simply spit spur stab tapped those traveled unusual upset urge using vibration warning washing wear withdrawal youve',
	],
	[
		3,
		'age ago asked aws bag billion bit blade bloody blue braise brine came caught cheek chemical choice chosen coffee contrast creatine crust dangerous deeply differently difficulty dr earlier effort explained facial faded family far find forget fortnight freeze fur gasp goe grow happy hard harden hole hurting insert internal keen lender level lobe long lot many milk missing mooring noted nursery nut overlap pdf pedal pulled push quality reference respond rest retiring scion screw seeing shape sharply shook slow snack speak spoil spread stem step stop straighten stressed structure tend tested theatre threaten timed tokamak triple tube turned turning visit vocal washed weaker went white whooping wobble worker wrapped',
	],
	[
		-3,
		'according alcoholic api arrive ask august beekeeper before blight boyfriend brother bum changed chart chilli chimney choir closed clue cobble collect compile control coral counting county crystal curve digital dirty driving drum eave ever everybody everything face fertilizer flowed fly formula gauge general giggle heir housing including invited ivy jelly juice killer kit kitten listening logo magnitude mismatch mist modern mortgage neutron nine nitrogen nobody none oar outbreak overnight pasta payout petrol piece pit potash pour proof pruned queue quit race react register relax restore revealed reverse rhythm rootstock send singapore snail soy spent stag starch staying sticky strange striker student swimmer switch texture through thursday tighten treaty trust turn under warm wasp watch water winter',
	],
	[
		-4,
		'abroad alloy aluminium amber appear away bare base became bee began beginner berry block boxer bracket breach bundle burned cafe call calm camped carried carving causing charm circuit classifier claw confuse core coronation councillor cricket crisp curtain cutting defender designer dressed dusk economy ending farrier fed finance firmware flame fourth furnace gpu guide honesty important instruction language lined link live maker meeting milking miss mustard myself net nylon otter outlook own password pea pinch pinned planner plumber published pump purpose received registry remained remove rid roaring royal scared school shade sheet shelf shocked shoe show shutter sister site snapped solar spam splash stain steam striking study suggested swallowed tanker teach telling tenant threshold tomatoe tonic torch toronto tough twenty undo veil victoria visitor voice vowel watched weighed whole width wiring wool worked worm yesterday',
	],
	[
		-5,
		'able analysis anything arranged arrival band bandage bedtime blew butter camera cancelled case cathedral cedar channel claimed clay close clover coal compress convert cooking cotton currency dispute download draw drawing employer equal expected export extreme feed fog former founder frame gale giant glaze grain green grilled hidden hide hiker himself human impossible installed kept lady landed lava leadership learn lens lent licence listed lit lose maple marathon marked mash menus merger metal miner mostly moving muslin ore partner pass pavement peel peg photograph pine pleasant pm pointed program prove pumped quarter reading repair resistance rotted rule scrape scratch seam ski skip southern starter strict struck suck tale tension third throwing tone tournament umpire varnish video waited wall warrior waste weekly weve whom wide wilson wind wrinkle youre',
	],
	[
		-6,
		'airline along archive asking assumed audit awarded ban barbecue bay belong better bike bin bolted bore branch bright brook cadet campaign careful chalk challenger chandler choose climate crate crow culture custard database date delay derby die discharged district drag drain drank drone exposed extra fin flew flip flood formed fraud fruit fuel ham hedge hoof improve inquiry john kilo knit knot last list lol marketing meat mess mint moss mountain mud northern observer official ordered oven parked perhap pier place poet printed promotion prop province pub quay quiz relay revised rotten rug sat saw screen shadow skipper slug somewhere speech sponsor sprinter sub such system task tenor term theorem thieve tonight true unless wheel write',
	],
	[
		-7,
		'academy adjustable ahead alive alone bark beginning berlin beyond brighten bronze bumped burger cabin campus civil climb cluster cocaine cool cottage crackling current custom daylight detail dragged dull dutch either euro evenly everywhere fair fell fight finally firework folder forty generally gram greed grill guard handed hang hut improved involved ladder landing largest las late lay length library lived looking loop made mast meant meanwhile memory mine ministry module moment monk motorway mrs onto painted passport pay peace phrase pigeon plug porch potatoe product pushed raid receipt recovery relation replace republic rise roast scanner september settled shirt sixth slate slip spreadsheet stamp stirring swam toss trace trainer training transit travel understand united value vault venture wanted warehouse written',
	],
	[
		-8,
		'accept activity anyway ash assault ate bacon bake bass best breakfast breaking builder burglary button called cargo carved cement charged christma collection compost concert confidence corruption decade deer dent downstair drawer dream drought eaten empire entrance estate exchange eyebrow fail fear filing filler flagged fleet flour foreign format fossil fountain geneva giving greatest hardly hatred hen hinge hit hope hungry install keyboard kick known landlord laughter lifter lime marched melody meter midnight mistake moral near new notebook object online operator pickup pink pleased point pond position pot press print probably prose pull quantum quite reactor real relationship rescue riot roman rome rook sail sailor saturday scattered science scrap script servant served service shaft shouted signed sixteen sixty snug solicitor solo spa spend stake strap strong suffer tap tea telescope terrace their though thousand tidy venom warned watching wave wax wearing web weld wife wipe wiped wire wizard yard yen yet',
	],
	[
		-9,
		'added afternoon agreed allowed aunt award banned boot bread brick brush buy buying cent chicken clean coalition college complain corner counter crew damp declared describe dip display division dock domain economic ego exactly excitement failed ferry fighting fishing fixed fold follow gallery god golden grave greek grid grief habit hitting horror hung inject ink jam jar journey kansa laid laugh launched leaving limited mall march matrix matter mechanic member menu mill mix move named nicely note optional personal pick picture play plum priest private public punk quicker rail rapid reef request rode rot sand scout seemed shed shortage shrimp single smooth solid sort sound space spending spun squad stack strategy survey suspect swimming swing tame taste terrible thriller timber tire token tokyo total trading tune typical uncle vacuum vehicle verse villain voter wait weave weigh whale whisky wit wolf',
	],
	[
		-10,
		'absolutely actually admit afraid agent agree ah ain al alright amazing america american angel angry anymore apartment appreciate architecture aren ass asshole attached audience bastard beautiful beer believe ben bet billy birthday bitch bitter bob bobby bomb bottle brass buck buddy bullshit bunch butcher bye certainly chair chapel chapter charlie chase chess chopped christ click climbed colonel comedy command conduct cone conference congratulation cop couldn couple crap crazy crime crop crossed customer cute daddy dam damn danny darling data david decided definitely democracy deserve design detective dice diplomat doc doesn doubt drunk dude east ed election em ended engineer entire event evil except excuse experience farmer faster favor fella fellow fence figured filled fired flag folk fool ford forever forgive forgot fortune fought frank french fuck fucking fun future gay gentlemen george girlfriend glad goddamn goodbye gotta grab grand grew guilty ha happening harry hasn hat haven heat heaven held hello henry hi hired hmm holy honor horn huh humor hundred iced idiot il imagine information insult interested interesting isn issue jack jail jame jerry jesus jim jimmy joe joey johnny keeper kidding killed king knew la lieutenant light liked ln log london loved lovely ls lucky luke ma mama marry mary max maybe medal michael migration mike mom mommy moscow motherfucker movie must navy neat nick obviously ok onion ooh orange outta owe pal pant pardon parking paul perfect peter pleasure president pretty prize process professor protocol proud read reader realize record release respect restaurant richard rider rig robert rocket row ruined rush sad sake sam saying scarf scheme scientist senator sergeant seriously sheriff shift shit shoot shop shouldn similar sir situation slide smart sock soldier solve stand stayed steal steve stole stolen studio stupid summer suppose supposed surprise surviving swear sweetheart teache tent th tide till tin tom tony totally trader transfer trap treasury trick trim truck uh um university upon upstair urban vega victim vinegar wanna wasn weapon weird welcome weren whatever whoa wild wish wonder wonderful wondering work wouldn wow writer writing ya yacht yo york youth',
	],
	[
		-11,
		'alley april arrived autumn beam bean beat blind brake buffer bulb busy calling camel candidate cash castle cave china chose closing cloud cooky cost crack dance dealer dear debt deed dough email embassy enjoy error europe exit faced fox fry gold government guess gutter half herd hire hurry jacket join label lamb lane lemon mare mission nest ought owner parliament path planet plastic poem pole politic producer promised property question radar rank reached recipe recording ride rod role ruin saving scored secret series shame shaped sketch snow spear spirit stacked stadium sum surprised survive television temper terminal throw toy tram troop voted whistle wooden zone',
	],
	[
		-12,
		'agency airport amp analyst announced bat bell blame boat budget built business camp ceiling century chef clamp clock clone crashed death decision deck deliver desk dinner dish door dragon earning fake feature february festival floor following football free frost gravy guest hero herself honest inch interview january jump jury kelly kettle kid launch lawn learned led lock manner marriage mayor method mount museum nation national officer open order pack paris parmesan passed rage ran refund rich rifle rival salmon sandwich sang seal seem sensor shell shield shot silk siren slept software sold soul south statement storm stuff supply texa threw thunder tomato tower tv union van vase vet view wedding west witness',
	],
	[
		-13,
		'across among app argument attic ball bar beetle belt beneath boiler bought bow box building carpet chairman chicago cliff continue court cover dead debate defeat diamond dinosaur drama drew duty enemy factory followed fresh friday fridge gang gate genius ghost guarantee honey interest investor kernel lamp league lettuce liar master mule noon ohio opening painting park patience payment pizza premium quartz referee room rubber salad satellite save season shelter silence silent sink skirt slope society spare staff statue story stream subject suit sun survivor title traced vine wallet weather winning zoo',
	],
	[
		-14,
		'act allow art bird book brilliant bull certificate challenge chief column council country course cow degree doll dollar drill each earth figure frog fund funny ground insurance japan journal july kitchen knight law leed listen lord map married math mode naple newspaper penalty pencil pepper pie planning pony pool profit quick recall remain robot shall shout shut sky smile social soil spy street tail talent thinking tie tool tray truth turkey update version young younger',
	],
	[
		-15,
		'action album army badge brand burnt buzz captain cellar chain champion client concrete dawn director drive driver editor elephant end english field force glow glue great handshake hill horse hotel hull idea jet least leather load marble match meaning music neighbour oak old pilot plane political potato radio ready rust scoop serve set sing sleeve speaker spoke stray style sunday track trigger',
	],
	[
		-16,
		'agreement almost anger angle appeal attention barn battery border british bus cattle character charge chat church coin collar committee computer contract drove essay fashion fix grass gun hate jean job judge lake land leaf magazine million mind noise paint pan party pipe plan policy queen quiet sauce scene sea sharp silver snake solution spain square standard state table theory train walked winner',
	],
	[
		-17,
		'account actor arrested beef bond buyer capital cheap cheese complaint credit critic duck dug famous farm father fault fire game german guitar handle hunt lap laughed line loaf luck lunch murder paid pork port pound power printer promise rent return rope rose sector share singer sweet tag taught tour traffic tree volume window world wrote',
	],
	[
		-18,
		'answer cable card danced fee finished garage goat hall holding justice knife lawyer leader lease market mile north novel oil project rear ridge security sell server soup speed tax teacher valley weekend win wore',
	],
	[
		-19,
		'dog exam fan final flower friend garden gift goal host island its locked manager model plant sale station tank tape toast village war',
	],
	[-20, 'beauty chip cook cross dress finish loan office phone player pride prison pure stood wood'],
	[
		-21,
		'claim coat favorite file fill film june name plot police prefer puppy rabbit ship strike ticket wing won',
	],
	[
		-22,
		'beach bench board boss chocolate company image key minister money paper river road roof seat sofa stock string',
	],
	[-23, 'club firm joke kiss meet page trade vote'],
	[-24, 'apple career engine fish laptop song star steel wine'],
	[-25, 'bridge coach crowd deal house rain'],
	[-26, 'car network rock'],
	[-27, 'bill cat city coast'],
	[-28, 'bank code'],
	[-29, 'played town'],
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = -8;
