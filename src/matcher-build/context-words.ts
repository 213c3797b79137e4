/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
	[32, 'lump treatment'],
	[31, 'examination tablet thyroid'],
	[30, 'diabetes plantar'],
	[29, 'headache normal usually worse'],
	[28, 'antibiotic mmol pain'],
	[27, 'absent asthma biopsy chemo damage dementia heal lung neutrophil prostate scar sleep thinner'],
	[26, 'ache bleeding pmh sore'],
	[25, 'breathless clinic cough nurse'],
	[24, 'adrenal common diabetic ferritin fewer ibuprofen my needle severe sick walking ward'],
	[
		23,
		'anesthetic antibody brain burning colonoscopy conduction flu heartbeat hospital hurt illness midwife muscle operation orthopedic podiatrist slurred stent',
	],
	[
		22,
		'arthritis bleed chemist chickenpox cholesterol disease doctor drug easily feel inhaler isnt ive ray tumor varicose',
	],
	[
		21,
		'cannot claudication compression contact differ eczema glucose injection leukemia most nhs paracetamol radiotherapy someone spinal splint squeezed surgery tachycardia treated urgent',
	],
	[
		20,
		'aspirin breastfeeding cant cervical coughing dentist diarrhea gallstone growth hepatitis hr ingrown lining meningitis metatarsal metformin offered painful physio pituitary rupture since sting tendinitis wasnt',
	],
	[
		19,
		'acne amlodipine bilirubin breath couldnt crohn defibrillator dimer duct endometriosis fibula flare flexor htn itself malaria menopause migraine monofilament often orthosis pharmacist pill ramipril retinaculum sclerosis statin symptom venous vessel',
	],
	[
		18,
		'affect aneurysm bunion celiac ctpa didnt dietitian ectopic edema exercise given hernia intensive lymph lymphoma mastectomy neurologist obesity ovarian parathyroid pressing raynaud sleepy stopping swallowing sweating test urine vomiting',
	],
	[
		17,
		'adult albumin amoxicillin angioplasty baby beforehand breathe clear commonest contraception cramping damaged dermatologist drink fatty flutter gabapentin gallbladder healed hx insulin irritable lasting lower nsaid osteomyelitis palsy pancreas radiologist regular sent shivering showed sitting smear stiff sudden treat unsteady wont',
	],
	[
		16,
		'cardiologist centimetre checked clopidogrel cm condition confused dissolve fade harm hemoglobin hysterectomy immunoglobulin itchy likely losing mammogram measure melanoma methotrexate neuropathy node oncologist patient plaster pneumonia protection puncture raise refill replacement spreading tear throb uric',
	],
	[
		15,
		'antihistamine atrial barre brachial bulging cell cellulitis change cleared cloudy dad density department diagnosed dose during eyelid femoral fibrillation flush folic gran guillain hypertension immune laxative medicine metastatic mrsa noticed overweight pale patel physiotherapy prednisolone pressure problem reaction recent restless rub ruled sample sepsis shortness shrank sickness spo stenosis sweat therapy tibia torn trouble untreated weak',
	],
	[
		14,
		'abnormal adjusted also angiography awake become behavioral bent big bottom broken burn carcinoma catheter cauda cessation characterize child cirrhosis detachment diet does edge elevation equina factor fat feeling finding folate genital gullet healing healthy heavy inherited ischemia lab loosen loss lumpectomy medication month mucus mum myelin myeloma narrowing newly omeprazole osteoporosis pulmonary purple reflux rheumatoid risk septic stone suddenly swallow testing thyroxine trapped troponin tunnel twisted uptake worry',
	],
	[
		13,
		'abscess acid after allopurinol amputation anti antidepressant antifungal appetite bled boiled breathing carotid cervix charcot colitis collarbone constipation corticosteroid daily debridement dizziness duplex enlarged epidural floppy genetic harmful hba heparin her infusion inner less limit loo measles needed negative painless result runny sciatica sickle sjogren supervised thick tibial tinel tingle trial useful vegan vision waiting warfarin week whether your',
	],
	[
		12,
		'aching acidosis active acuity affected alkaline allergen allodynia alopecia amitriptyline amniocentesis amniotic amyloidosis amyotrophy anaphylaxis anatomy angina angiogram antenatal anticoagulant anticonvulsant antigen antimicrobial antiplatelet anus aortic arrhythmia asperger aspiration ataxia atherosclerosis autoimmune autologous autonomic autosomal barefoot bariatric barr bendy beta bifida bipolar blocker blotchy blurred bony both botulinum braxton brca breastfeed bronchitis bronchoscopy buerger bursitis caesarean calcaneal calcaneus candidiasis cardiomyopathy cardiovascular carotene cartilage cerebrospinal chamber chilblain chlamydia chromosome clammy cleft colchicine colposcopy combined compared compartment complementary contraceptive cope cornea cortisol cranial crusted cured cushing cushioned cutaneous cystic darker decompression deficiency delirium demyelinating dermatome differential diskectomy diuretic diverticulitis dl dominant drenched drip droop drooping droopy drowsiness duloxetine dysesthesia dysfunction dyspepsia dysphagia dystrophy earache echocardiogram eclampsia ejection electromyography electrophoresis embolism encephalopathy endocrine endometrium endoscopy entrapment epstein esophageal esophagus estrogen everyday exertional falling fallopian faltering familiar fasciitis fasciotomy fasting fecal femur fertilization fertilized fetus feverish fibroid fibrosis fluoroquinolone foamy footwear forgetful frequent fruity gastric gastro gastrointestinal glaucoma glomerulonephritis gloved gonorrhea hallux harming having helicobacter help helpline hematologist hematuria hemochromatosis hemophilia hemorrhoid hereditary herniated hiatus hodgkin hormonal hyperalgesia hyperglycemia hyperthyroidism hypocalcemia hypoglycemia hypogonadism hypotension hypothyroidism ice idiopathic ill immunochemical immunodeficiency immunosuppressant impairment implantable induced inflame influenza inhibitor inpatient insufficiency interstitial intervertebral intestine intraepithelial intrauterine irritate ischemic ivf kaposi laboratory laminectomy laparoscopy latent layer levothyroxine lidocaine lifestyle lip lipid lipoprotein lisinopril lletz lodged lyme lymphatic lymphedema lymphoblastic lymphocyte magnesium malabsorption malleolus medial melasma menstrual menstruation meq metastasis metatarsalgia mild misuse mitral mononeuritis mononeuropathy multifocal multiplex myeloid myelopathy naproxen narrowed nasal necrotizing neoplasia neuralgia neurectomy neuritis neuro neurogenic neurological neurology neuroma neuropathic neurotoxic neutropenia nitrofurantoin non nortriptyline nt numbed numbing nutrition nutritional nystagmus obstetrician obstructive older onychomycosis oozing op ophthalmologist opioid optometrist orthostatic orthotic osteoarthritis otitis outpatient overactive overpronation ovulation ovum padel palliative pancreatitis pantoprazole papillomavirus paroxysmal peeing pen peptic percutaneous peripheral pernicious peroneal pharyngitis phosphatase physiotherapist pleura pneumothorax polycystic polycythemia polyneuropathy pooing positional posterior postherpetic postnatal pre prediabetes pregabalin premature prenatal prevent probnp progesterone progestogen prolonged proprioception protective proton psychotherapy puva pylori radiculopathy reache recessive rectal rectum redder relaxant reliever respiratory restlessness retention retrocalcaneal rhd rhinitis rigidus rinsing roomy sac sacrum salivary sandpaper sarcoma saturation scarred sciatic scrotum seen self sensitivity septal serotonin sex shivery shrink shuffle sided sightedness simplex sinusitis situ slowly small somatic soreness spasticity spina spirometry spondylolisthesis spondylosis sputum squamous ssri ssris stair staphylococcus stasis stillbirth strep streptococcus subacute substance sugary sunburn supermarket sural swelled syphilis tendinopathy testicle thalassemia thiamine thicken thinnest thinning thirst thrombectomy thrombocytopenia tight tinnitus tiptoe tract transient transmitted tuberculosis uk ulcerative ultraviolet underactive uneven unwell upper ups ureter urethra urinalysis urination urologist uterus vaginal valproate variant vasculitic vasculitis venlafaxine vertigo vitro vomit watery weakened wider windpipe woken wort worth yeast',
	],
	[
		11,
		'abpi advice advise anemia anesthesia attack backbone bite boy breast cardiff carpal cause check clinical cream curved defect diagnosis digestion disability eating fully function gel impression inward irritated kind longer medical ml much muscular nan ng occupational oily ointment optician ordinary oxygen patch posted prevented probed puberty puffy rayed red referring rising rugby safe sedation sentinel session shockwave sip sneezing spacer stabbing stomach strained temp thirsty tilt tuning usual walk wart weight yearly yellow',
	],
	[
		10,
		'alcohol always alzheimer ambulance aorta bad balloon baxter bed bend beside blur born breathed bypass crash cut depend digest dye early erection excessive faulty few flatten flow fraction gleason grandad hammer hearing inside jaw kerb leak low maternity mineral night oral panel pathology pediatric pin prescribed prick protect referred regularly saliva same serious slime sling snore soft softer sometime speck stimulation stopped stretched survival targeted thinly tightness tired tissue tolerance toxin treating umbilical unborn vaccine vitamin while within worst',
	],
	[
		9,
		'apart arrange arrest avoid badly behind blocked checking cloth cooling coughed crept cushion dark decay dental discharge discomfort donated drool drooped ear external eye firmly fitting fl grapefruit gynecologist health higher irregular keep leaked leaking linked living machine management measuring mental microscope mini moist nose occlusion oddly other ottawa pared pattern pharmacy phenomenon poor poorly posture pouch psychologist rarely remedy renal repaired rubbing runner running saved scarring secondary seldom several shaking shaky shiver simple smaller smoker soon spared squeezing stable started stronger sugar thicker thin tightly toddler trolley ug unusually ventilation wake warmth wheelchair',
	],
	[
		8,
		'aim around bending bereavement bruised caused cleaned clumsy consent cycle daughter develop difference donor ease fall filling flashing fluid food fume gentle group halved head hed herb his hot injected intervention kale lifting lowest mainly marker measurement moon morton nearly normally noticing optic overdose person pimple planned positive primary procedure radioactive reason repeated resistant rubbed safely sense separately settle she shorter sight sign smelled smelly snap socket spinning still streak superficial suspected taken taped temperature tennis threatening touch weeping werent wet widen woke wouldnt year',
	],
	[
		7,
		'above advert agony anyone apply asleep background baker biggest booked bring brisk brittle bump burst calmed chipped clogged closely cold collapse coming consistent count cracked defence done due eased eat elsewhere facet failure feared feeding floater found freely froze gritty growing heater heavier heavily history im india insect instance longest main mask mechanical monthly mouth organ outer part partial physician poisonous quickly rapidly rejection related removed researcher rushed sadness sexually side sleeps smell sprained stay stocking strength stress surrounding swell swim tar than themselve therapist these thickened thickening tiny today toilet told tomorrow twitch unexplained unit vegetable without woman',
	],
	[
		6,
		'afterward aged amount annual balance bath below birth broke bulge bulky carry condom confirmed cord covid crackle decide deep deeper different distress diving doesnt dropped electric eleven erectile evidence felt flap fork gain gently gray grown hairline harder havent hear include intellectual iron knock large larger laser lid liquid lithium loose may meal minor missed mood needing newborn operate operated paramedic parent penis physical placed probe psoriasis psychiatrist put queued radiation rare recover reject relative replaced requested rolled root ruptured score signal slr spin sport stick strongly struggle suggest sunlight supportive switched theyre thrombosis tongue twin uncommon unlikely unpleasant vague weaken you yourself',
	],
	[
		5,
		'advised blue capsule carrier center chemotherapy chewing coffee creak crushed cycling dragging drinking easier electrical emergency episode evening every example exposure failing fine frightening frozen girl gone graves harmed harmless he hell hick holiday hollow hour id index instead jaundice learning left lighter messenger mistaken multiple nearby nil nineteen offer opposite outcrop panic passage peanut pounding previous repeat reset sexual shape shared shone short slipped slipping smoke sooner specialist spray squeeze start stitched supplement throat type uphill valve vibration wear withdrawal wrap youll',
	],
	[
		4,
		'ace admitted appendix appointment approved attacking author being black booster central changing collected conceive contain crawling cry cup cure curled danger dipped dont dry eight else examine faint fallen find flaring gripped high jerk knocked later lateral latin lean leave linux liter looked lumpy lying mad marie me mention mooring movement nappy number peppermint prescription produce profile pulled raising reaching reply retiring reviewed roll routine safer shake sharply simply spit spread spur stab stem tapped teenager those traveled unusual upset urge warn warning washing youve',
	],
	[
		3,
		'age asked aws bag billion bit blade bloody braise brine came caught cheek chemical choice chosen clip clothe contrast creatine crust dangerous deeply differently difficulty earlier effort explained facial faded family far flash footed forget fortnight fur further gas gasp goe grow happy hard harden hole hurting insert internal keen level lie lift lobe long lot many missing noted nursery nut overlap pdf pedal push quality reference respond rest runs scion screw seeing shook six slow snack sorted speak spoil step stop straighten stressed structure tend tested threaten timed tokamak triple tube turned turning using vocal washed weaker went white whooping wobble worker wrapped',
	],
	[
		-3,
		'according alcoholic along api appear arrive ask beekeeper before blight boyfriend brother bum calm camera changed chart chilli chimney choir clue cobble collect compile control coral coronation counting county crystal curve depot digital dirty drawn driving eave elm energy ever everybody everything face fertilizer firmware flowed fly formula fourth gap gauge general getting giggle heir housing including invited ivy jelly juice killer kit kitten life listening live logo magnitude middle mismatch mist modern mortgage neutron nitrogen nobody none oar outbreak overnight pane pasta payout petrol piece pit potash pour present proof queue quit race react register relax restore revealed reverse send shoe shutter singapore snail spent stag starch staying sticky stiffen strange striker student swimmer switch texture through thursday treaty trust until wall wasp watch water weighed winter',
	],
	[
		-4,
		'abroad alloy aluminium amber august away bare base became bee began beginner block boxer bracket breach burned cafe call camped carried cathedral causing charm circuit classifier compress confuse core councillor cricket crisp curtain cutting defender designer dressed drum dusk economy ending farrier fed finance flame furnace gpu grain guide honesty hunted important instruction language learn lined link loft maker meeting milking miss muslin mustard myself net nine nylon otter outlook own pass password pea pinch pinned planner plumber published pump purpose registry remained rhythm rid roaring royal scared shade sheet shelf shocked show site snapped solar spam splash stain striking study suggested swallowed tale tanker teach telling tenant tension threshold tomatoe tonic torch toronto tough turn twenty under undo veil victoria video visitor voice vowel warm watched wide width wiring wool worked worm yesterday',
	],
	[
		-5,
		'able analysis anything arranged arrival band bandage bedtime berry bike blew bore bundle butter cancelled carving case cedar channel claimed claw clay close clover coal convert cooking cotton currency dash dispute download drag draw drawing employer equal expected extra extreme feed fog former founder frame gale giant glaze green grilled hidden hiker himself hoof human impossible inch installed kept kill knit lady landed lava leadership lens lent licence listed lit lol lose maple marathon marked mash menus merger metal miner ore partner pavement peel peg photograph pine place pleasant pm program prove pumped quarter reading received remove repair resistance rotted rule school scrape scratch seam sentence sister skip southern starter steam struck suck task third tone tournament umpire varnish waited waste weekly weve whole whom wilson wind wrinkle youre',
	],
	[
		-6,
		'airline archive audit awarded ban barbecue bay better beyond bin bolted branch bright cadet campaign careful chalk challenger chandler choose climate crate crow culture database date delay derby die discharged district drain drank drone either export fin flew flip flood fraud fruit fuel ham hedge hide horizon improve inquiry john kilo knot last length list marketing meat mess mint moss mostly mountain mud northern observer official ordered oven parked perhap pointed printed prop province quay replace revised rotten rug sat screen shadow ski skipper slug somewhere sprinter stirring strict sub such system tenor term theorem thieve throwing tonight true unless wanted warrior wheel',
	],
	[
		-7,
		'academy adjustable ahead alive alone asking assumed bark beginning belong berlin brighten bronze brook bumped burger cabin campus civil climb cluster cocaine cool custard custom daylight detail dragged dull dutch euro everywhere exposed fell fight finally firework folder formed forty generally gram greed grill handed hang hardly hut improved involved ladder landing largest las late lay library lived looking loop made mast meant meanwhile memory mine ministry module moment monk motorway mrs online onto painted passport phrase pier pigeon plug poet porch potatoe product promotion pub pushed quiz raid receipt recovery relation relay republic rise saw scanner september service settled shirt sixth slate slip solicitor sponsor spreadsheet stamp swam their thousand toss trace trainer training transit travel understand united value vent venture warehouse write written',
	],
	[
		-8,
		'accept activity anyway ash assault ate bacon bass best breakfast builder burglary cargo carved cement charged christma coalition collection compost concert confidence corruption cottage crackling current decade deer describe downstair drawer dream drought eaten empire entrance estate evenly excitement eyebrow fail fair fear filing filler flagged fleet fold foreign format fossil fountain geneva giving greatest guard hen hinge hit hope hungry install keyboard known landlord laughter lifter lime marched melody meter mice mistake mix moral near new notebook object operator passed pay peace pickup pink pleased point pond position press probably prose pull quantum quite reactor relationship rescue riot roast roman rome rook sail sailor saturday scattered science scrap script servant shaft shouted signed sixteen snug solo stake strap strong suffer tap telescope terrace though tidy vacuum vault venom wait warned watching wave wax wearing weld wife wipe wiped wire wizard yard yen yet',
	],
	[
		-9,
		'added afternoon agreed aunt award bake banned boot brass bread breaking brick brush button buy buying called chicken clean college complain corner counter crew crop damp declared dent dip display division dock domain economic exactly exchange failed ferry fishing fixed flour follow gallery god golden grave greek grew grid grief habit hatred hitting horror hung inject jam jar journey kick laid laugh launched leaving limited mall march matrix matter mechanic member menu midnight mill move nicely note optional personal pick picture play plum pot priest print public punk quicker rail rapid reader real reef request rider rode rot sand scout seemed served shed shortage shrimp single sixty smooth solid sort sound spa space speech spend spending spun squad stack strategy survey suspect swing tame taste tea terrible thriller timber tire token tokyo total trading treasury trim tune typical vehicle verse voter web weigh whisky wit wolf',
	],
	[
		-10,
		'absolutely actually admit afraid agent agree ah ain al allowed alright amazing america american angel angry anymore apartment appreciate architecture aren ass asshole attached audience bastard beam bean beautiful beer believe ben bet billy birthday bitch bitter bob bobby bomb buck buddy bulb bullshit bunch butcher bye cent certainly chair chapel chapter charlie chase chess chopped christ click climbed colonel comedy command conduct cone conference congratulation cop couldn crap crazy crime crossed customer cute daddy dam damn danny darling data david decided definitely democracy deserve design detective dice diplomat doc doesn doubt drunk dude east ed ego election em email ended engineer entire event evil except excuse experience farmer faster favor fella fellow fence fighting figured filled fired flag folk fool ford forever forgive forgot fortune fought frank french fuck fucking fun future gay gentlemen george girlfriend glad goddamn goodbye gotta grab grand guilty ha happening harry hasn hat haven heat heaven held hello henry hi hired hmm holy honor horn huh humor iced idiot il imagine information ink insult interested interesting isn issue jack jail jame jerry jesus jim jimmy joe joey johnny kansa kidding king knew la lieutenant light liked ln log london loved lovely ls lucky luke ma mama marry mary max maybe medal michael migration mike mom mommy moscow motherfucker movie must named navy neat nick obviously ok onion ooh orange outta owe pal pant pardon parking paul perfect peter pleasure president pretty private prize process professor protocol proud read realize record recording release respect restaurant richard robert rocket row ruin ruined rush sad sake sam saying scarf scheme scientist sergeant seriously sheriff shift shit shoot shouldn similar sir situation sketch slide smart sock soldier solve stand stayed steal steve stole stolen studio stupid summer suppose supposed surprise surviving swear sweetheart swimming teache tent th till tin tom tony totally trader trap trick truck uh um university upon upstair urban vega victim villain vinegar wanna wasn weapon weave weird welcome weren whale whatever whoa wild wish wonder wonderful wondering work wouldn wow writer writing ya yacht yo york youth',
	],
	[
		-11,
		'alley april arrived autumn beat blind bottle brake buffer calling camel candidate cash castle china chose closing cooky cost couple crack dealer dear debt deed embassy enjoy error europe faced fox fry gold government guess gutter half herd hire hundred hurry join keeper killed label lamb lemon mare mission ought owner parliament path planet plastic poem pole politic producer promised property question radar rank reached recipe ride rig rod role saving scored secret senator series shame shaped shop snow spear spirit stacked stadium sum survive television temper terminal throw tide toy tram transfer troop uncle voted whistle wooden zone',
	],
	[
		-12,
		'agency airport amp analyst announced ball bat beetle bell blame boat budget built busy camp ceiling century chef clamp clock clone cloud crashed dance death decision deck deliver desk dinner dish door dough drew earning enter exit fake feature february festival floor following football free frost gravy ground guest hero herself honest interview jacket january jury kelly kettle kid lane launch lawn learned led lock manner marriage mayor method mount nation national nest officer ohio open order pack paris parmesan rage ran refund rich rifle rival salad salmon sandwich sang seal seem sensor shell shield shot silk siren skirt slept software soul south storm supply surprised texa threw thunder tomato tower traced tv van vase view wedding witness',
	],
	[
		-13,
		'across among app argument attic bar belt beneath boiler bow box building business carpet chicago continue court cover dead debate defeat diamond dinosaur dragon drama duty enemy followed fridge gang gate genius ghost guarantee investor jump kernel lamp league lettuce master museum naple noon opening painting park payment pizza pool premium quartz referee room rubber satellite save season shelter silence silent sink slope society sold spare staff statement statue story stream stuff subject suit sun survivor title union vet vine wallet weather west winning young zoo',
	],
	[
		-14,
		'act allow army art bird book bought bull buzz cave certificate chairman challenge chief cliff column council country course cow degree doll dollar drill each earth factory figure fresh friday frog fund funny glow glue honey insurance interest journal july kitchen knight law leed liar listen lord map married math mode mule newspaper patience penalty pencil pepper pie planning pony profit remain robot shall shout shut smile soil street tail talent thinking tie tool tray truth turkey update version younger',
	],
	[
		-15,
		'action album almost badge brand brilliant captain cellar chain champion client concrete dawn director drive driver editor elephant end english essay force great handshake horse hotel hull idea japan jet least leather load match meaning music neighbour oak old pilot political potato quick radio recall rust scoop serve set sing sky sleeve speaker spoke spy stray style sunday track wore',
	],
	[
		-16,
		'agreement anger angle appeal attention barn battery border british bus cattle character charge chat church coin collar committee complaint computer contract critic drove duck fashion field fix grass gun hate hill judge lake land laughed leaf magazine marble million mind noise paint pan party pipe plan plane policy queen quiet ready sauce scene sea sharp silver snake solution spain square standard state table taught theory train trigger walked window winner',
	],
	[
		-17,
		'account answer beef bond burnt buyer capital card cheese credit dug famous farm father fault fire game german guitar handle hunt jean job lap lawyer line loaf luck lunch murder paid pork pound power printer promise rent return rope rose sector share singer sweet teacher tour traffic tree volume wrote',
	],
	[
		-18,
		'actor arrested cable cheap danced fee finished garage goat hall holding justice knife leader market mile north oil port project security sell server soup speed tag valley weekend win world',
	],
	[
		-19,
		'cross exam fan final flower friend garden gift goal island its lease locked manager model plant rear ridge sale station tank tax toast village war',
	],
	[-20, 'beauty chip cook dog fill finish host loan office phone pride prison pure tape wood'],
	[
		-21,
		'claim coat dress file house image june name player plot police prefer puppy rabbit ship social stock stood ticket wing won',
	],
	[
		-22,
		'beach bench board boss chocolate company favorite film key money novel paper river road roof seat sofa strike string',
	],
	[-23, 'apple kiss meet minister page trade vote'],
	[-24, 'club coach engine firm fish laptop song star steel wine'],
	[-25, 'bridge career deal joke rain'],
	[-26, 'car coast crowd network rock'],
	[-27, 'cat'],
	[-28, 'bank bill city code town'],
	[-29, 'played'],
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = -8;
