/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
	[34, 'treatment'],
	[31, 'diabetes plantar'],
	[30, 'acne metatarsal prostate'],
	[29, 'asthma bleeding flu pain thyroid'],
	[28, 'absent biopsy examination heal lump mmol scar slurred'],
	[27, 'cellulitis headache pmh vessel'],
	[26, 'breathless cough damage dementia eczema severe sleep tablet usually ward'],
	[25, 'antibiotic chemo clinic ectopic femur lung neutrophil normal operation orthopedic thinner trouble'],
	[24, 'breastfeeding hepatitis hr ingrown physio rupture spinal urgent'],
	[23, 'ache disease fewer heartbeat hospital illness leukemia nurse sore urine varicose walking'],
	[
		22,
		'adrenal arthritis bleed cannot cervical diarrhea duct edema injection intestine malaria meningitis painful podiatrist',
	],
	[
		21,
		'affect amlodipine breastfeed burning chickenpox cholesterol claudication common diabetic differ hernia hurt most my nhs often orthosis paracetamol pituitary sickness spo sting surgery unsteady worse',
	],
	[
		20,
		'antibody brain breath conduction contact couldnt doctor endometriosis enlarged flexor insulin lasting midwife migraine muscle overactive ray raynaud sclerosis since someone squeezed stent',
	],
	[
		19,
		'adult beforehand bunion cant coughing damaged diagnosed drenched drug fade flare gallbladder gullet harm ibuprofen lymph medicine melanoma needle parathyroid radiotherapy reflux retinaculum sick sleepy tachycardia tendinitis touching treated vomiting',
	],
	[
		18,
		'afterward anesthetic aneurysm bipolar carotid colonoscopy condition constipation dimer exercise feeling ferritin fibula glucose hx irritable lymphoma metastase non osteomyelitis ovarian recheck scarring scleroderma twisted uric wasnt whether',
	],
	[
		17,
		'big bled cartilage celiac clopidogrel cloudy compression crohn dizziness eyelid flatten itchy ive losing measles menopause mild monofilament planned plaster polycystic pulmonary ramipril splint tear thickened tibia tiptoe uptake valproate',
	],
	[
		16,
		'adjusted angioplasty atrial brachial cessation chiefly cm collarbone ctpa dl drink easily eat fatty feel fibrillation fl flush folic healed history immune inherited injected inner likely loosen malleolus metformin palsy pancreas pharmacist pneumonia pressing sent shivering symptom test tumor uncommon venous while',
	],
	[
		15,
		'anti apixaban apply baby bilirubin cauda cell checked chemist clear commonest croup defect deficiency does droplet during genital harmful healthy hearing hypertension inhaler neurologist neuropathy nsaid numbed numbing offered osteoarthritis patel pill pressure pylori red restless ruptured self showed suggest sweat theyd throbbing untreated usual weakened worry',
	],
	[
		14,
		'abnormal barre bronchitis carcinoma carpal cervix cleared cramping density detachment equina femoral flashing frequent fully growth guillain hba higher irritate itself lining medical mrsa mucus node op osteopenia osteoporosis painless patient radiologist reacted recent referring rheumatoid shrank sjogren smoker sprained statin stenosis suddenly sweating throb thyroxine tinel trapped troponin wont yellow',
	],
	[
		13,
		'also amputation angina barefoot behavioral blurred breathe brisk broken characterize colitis contraception cystic dentist dose eating factor falling fasciitis fat flutter genetic hysterectomy ice irritated ischemia mastectomy measure month myeloma necrotizing neuro noticed oddly pancreatitis pco posterior pregabalin protection puncture refill regular resolved runny soft spacer spreading supervised tibial torn useful vibrating worst your',
	],
	[
		12,
		'able abscess advise affected after anus aorta bendy bite both brca breast calcaneus cardiologist cause centimetre child chin chromosome cirrhosis confirmed cornea darker defibrillator dietitian difficulty doesnt ductal elevation endocrine endometrium eosinophil esophagus fertilized glaucoma grown hallux having help hemoglobin immunoglobulin kerb large lip lymphocyte metastatic newly ng obesity obstructive overweight ovum pared pediatrician peroneal person physiotherapy pleura pyelonephritis raise rayed recessive rectum rub sacrum sciatica scrotum sepsis septic sex simplex small sputum stopping sural survival taken testicle thick trial umol ups ureter urethra uterus waiting whove windpipe without woke',
	],
	[
		11,
		'abpi akathisia alkaline allodynia amniotic anesthesia antenatal antiplatelet aortic apart asperger aspirin autoimmune autologous autonomic autosomal bariatric barr basal become bed bifida blotchy bony braxton bronchoscopy buerger calcaneal cardiovascular cerebrospinal change clammy colposcopy cutaneous debridement delirium didnt diet discharge diskectomy doxycycline droopy duloxetine dysesthesia early eighteen embolism epidural esophageal everyday exertional fallopian fasciotomy fecal feverish fibroid fluoroquinolone foamy fruity gastric gastro gastrointestinal health helicobacter helpline her hereditary herniated hormonal hyperalgesia idiopathic immunochemical immunosuppressed implantable infarct interstitial intervertebral intraepithelial intrauterine ischemic kaposi latent less levothyroxine limit lletz low lyme lymphatic lymphoblastic medial menstrual metatarsalgia mononeuritis multifocal myelin myeloid myelopathy nervosa neuralgia neurogenic neurological neuropathic neurotoxic nmol normally nose nutritional onychomycosis oozing opioid oral orthostatic orthotic overpronation padel pale pantoprazole papillomavirus paroxysmal peptic percutaneous pernicious pg pmol polyneuropathy pooing positional postherpetic postnatal prediabetes prenatal prevent probnp prolonged protective purple puva radiculopathy rarer recommend rectal redder referred respiratory retrocalcaneal rigidus risk salivary sample scaly scarred sciatic seen separately septal shivery shortness situ smear somatic sometime spina spondylosis squamous started subacute subcutaneous substance sudden sugary tend tendinopathy therapy thinnest thirsty traumatic treat ulcerative underactive uneven unevenly unwell vaginal vasculitic venlafaxine vitro watery wider woken',
	],
	[
		10,
		'aching acidosis adenoma alopecia alzheimer amoxicillin amyloidosis amyotrophy anaphylaxis arrhythmia asked asleep ataxia atherosclerosis baxter bereavement bronchiolitis burn bursitis candidiasis cardiomyopathy chilblain chlamydia cranial dermatologist diagnosis different disability dissolve diverticulitis drowsiness dysfunction dyspepsia dysphagia dystrophy earache easter eclampsia encephalopathy estrogen fall fibrosis finding forgetful gallstone gastroenteritis given gleason glomerulonephritis gonorrhea graze harming hematuria hemochromatosis hemophilia hemorrhoid hyperglycemia hyperthyroidism hypocalcemia hypoglycemia hypogonadism hypotension hypothyroidism immunodeficiency inflame influenza insufficiency inward lymphedema mainly malnutrition melasma mononeuropathy muddled muscular narrowing negative neuritis neuroma neutropenia oncologist otitis patch pharmacy pharyngitis pneumothorax polycythemia premature prescribed puffy rarely reliever repeat replacement rhinitis ruled sarcoidosis sarcoma sedation several shockwave sinusitis sneezing soreness spondylolisthesis stasis stiff stomach sunburn sunlight swallow swallowing sweaty syphilis testing thalassemia thirst thrombocytopenia tinea tinnitus tissue transmitted tuberculosis twitch umbilical vasculitis vertigo vibration weak week weight worsening youd',
	],
	[
		9,
		'active anemia angiography anybody appetite boiled boy breathing bulging bulky burst cardiff chance clinical compared consistent coughed crash cut dad ear eye faulty feeding firmly froze frozen gabapentin group heavy iii ill impression intensive irregular larger laxative leisure lumpectomy maternity moist mouth mum naproxen needed occlusion occupational oily operated other prevented puberty reaction regularly rinsing safely saliva sertraline simply sitting sleeps slowly softer soon stabbing starve swell swelled tight unborn unit unlikely unnoticed unusually vision winger yourself',
	],
	[
		8,
		'alcohol alongside always angiogram arent around arrange behind biggest bruised chipped closely clumsy colchicine completely corticosteroid crept crusted depend dexa discomfort ease erection excessive fertilization folate fortnight function hiatus impairment isnt lab loss mammogram mask methotrexate min ml much nasal night pediatric phenomenon pin poorly previous prone reason repeated result rushed shaky shuffle slightly smelled socket spurt stopped temperature theyre thicker thinly thinning those tightly tightness ug upper variant wale werent wouldnt',
	],
	[
		7,
		'ached acuity ago anatomy antidepressant antihistamine attack badly bent beside blur bump catheter cycle daughter department difference differential discuss donated drip electrophoresis else emergency evening explained fasting flow freely gently gran healing heavily his hot inside jaw keep knock lasted layer learning living mildly mol nan nearest neurology nil omeprazole paramedic pen probed proprioception protect psychotherapy radioactive rejection related renal reserve retention rising rubbed same saved sensitivity shaking she shrink sightedness sip slipping smaller smelly sport stair superficial supportive teen temp threatening tilt timed tingle tomorrow unexplained urge vegan walk warn weaken wed wobble worth year',
	],
	[
		6,
		'ambulance amniocentesis arrest artificial aspiration backbone bend bitcoin blue broke bypass caesarean charcot check checking chemotherapy clothe collapse complete count covid cream daily danger decompression demyelinating disturb dr ejection electromyography elsewhere endoscopy entrapment examine excluded expected explain faltering gel gentle gritty growing happened havent heavier include induced inherit instance kind laminectomy laparoscopy lifestyle linked lisinopril longer longest loo loose manage mechanical mental mini mistaken misuse mumps nearly neurectomy nystagmus older operate optic ordinary otherwise outer overdose oxygen parent pattern penis pimple poisonous posted prednisolone problem psychologist rapidly rare reduced safe saturation shone sided snap snore spirometry spread stable standing stillbirth strep stronger sunken tapped thin threaten throat thrombectomy told tract uk unwashed upset urinalysis urologist wheelchair within',
	],
	[
		5,
		'admitted advice allopurinol although antifungal anything approved awake bending binge born brought brushing cheek choice cleaned clogged collapsed complementary correct cracked creak deadly deep deeper digest dragging dropped earlier failing footed found gain gone grandad halved head instead jaundice kindly leak listened lodged loud lower lying may medication meq needing optician outward pathology permanent physical procedure putting raising resistant respond restlessness richer ringing roughly rugby running scanned sexually shape shared shrunk spasticity spell stimulation stone strongly targeted teenage teenager thanked themselve these tick tiny today unable unpleasant unstable vaccine vague vera waterproof went whod whose widen',
	],
	[
		4,
		'acid advised age aged agony alone already anticoagulant anyone atorvastatin balloon bath bit blocker bottom breathed bring caused chamber compartment cope curved cushing dazzle develop dipped donor drawn dried easier electrical england episode epstein ever external fallen familiar few floppy food gaining harmless hematologist heparin hodgkin id inpatient into invasive knocked laser leaking looked machine malabsorption me menstruation metastasis nearby neoplasia nursery nutrition obstetrician ophthalmologist optometrist outpatient ovulation peeing physiotherapist placed psoriasis raked react reject remedy replace researcher rolled roomy salt seventy sexual shorter sight sign six slipped speck than theyve thicken thrombosis tired tongue touch transient trieste tube tuesday unusual unveiled urged urination via warfarin warmth wear woman you youre',
	],
	[
		3,
		'above amitriptyline became below birthmark blocked bloody braise calmed care carry changing cleft clip closed cold commoner config contain crackle dangerous dark deeply dental discussed diving doubled drinking droop drooping due duplex erectile facet flash goe grow gynecologist he hear high hour laboratory later licence lobe long lumpy mad management marie measuring mhz mitral number occur ottawa part partial peeled pleased poor pounding present pressed program ratio recovered regional remember removed repaired rest retiring reviewed runner sac safer scarlet send sentinel settle shiver simple slr smell spent squeezing start step still stocking strength suffered supermarket suspected switched taped tennis thought toddler tolerance tunnel turned type urgently ventilation wake warm weeping white wrapped youll',
	],
	[
		-3,
		'amount appearance baking bbc before between biscuit blew booster brace break breaking brown bulge cheapest choose cleaning clipped color comfortably crawl crying development drier emptied epilepsy even fact faded fifteen fluid fork forty gap grafted greeted hick hold ii indoor ireland itched killing lead liquid live lowest lyon making mark meanwhile measured mention messenger milder mooring mu odd opinion opposite pass past pd pink pitch probably quality queued reach relax removal renew restart retailer second section seldom show skill source spot spur straw study tidy tonne underneath unread until visit voice vs waited welcomed wet wipe',
	],
	[
		-4,
		'area arranged arrival ask assumed beating being brittle caffeine childhood complex concentrate cure diary died dirty doorway dropping ed emulator face fishermen flight float forming freeze girl grapefruit hardly heater helped herniation keeping kit lacked leaked life marathon marker media mid might natural new noticing partner passing pause pedal pennine possible potatoe practice range received reset restore scare scion seized sewing shooting silverstone special stranded strict struggling stud suggested supplement support surface tar thickening third thursday towel trot typical under understand unlawful unseen wanted warning worker worn zest',
	],
	[
		-5,
		'accept anonymous api appreciate base booking bother call canister carried central chosen coating collected condom crossing crowded deprecated divided double dummy estimate everything exactly extra finally fitting flavour forward founder fur gpu gym happen harry harsh hay hollow kg kissing knowing lodger loop marked matter merged middle milk mixed mother must narrow neither nine nipple nobody none objective padded perhap point prove rate reply report request response roll rotten saddle saturday segment sensitive shook sixty slight solar southern spokesman spray spring staying steps strained strange struck treating twist uncertain uphill vanished volt welsh whom whooping write',
	],
	[
		-6,
		'abroad acre along appeared argued ate aunt bedtime blight blow boyfriend bringing clad clean colleague collection compile curve decade decline deficit depth describe downstair drawing drilling dublin equal exhibition feared filter flaring freezing friday fusion generally glass goalkeeper grateful guide hasnt hidden highest hungry including joined known lazy length lent letter lighter made main melt mess millimetre monday moved nappy nashville nickel ninety noisy opened paste peppermint pinned posed prescription pt putt quit rattled rotted seed seller shoe shopping sibling site skirting slash spend spoil steering stem stiffen stitched store stripped structure student survive sweden tackle taught team text thrown tore touched trained transfer travel twenty used vocal wall washing wedding withdrawal withdrew yield',
	],
	[
		-7,
		'air alive amazing anyway athlete attachment autumn bathroom bear believe bike blade bumped bureaucracy cancelled civil classic close compare covered crisp crust cuff cumin daylight debated decided district drank dust everywhere failed farrier fenced finest folding funded georgian glove google greatest hairline half heard height held hitting husband icy importer improved installed involved keeps lad last latin lean lender lose lovely mass memory mismatch motor near nineteen notice online outbreak oxide payout peeling pint place pollen profile published purpose race reached reading realize reported reverse scratch sealed shirt shocked sister snack stretched tea teatime terrible th their thieve tip tobacco tomatoe try vegetable velocity watch winter wish withdrawn wonder',
	],
	[
		-8,
		'adjustable admit allotment allowed almost among ass atlas attacking bare belong bookshop botulinum bought breach bright brighten brine broadband browser bug cairn calendar carved charm chemical choke class closer confidence control course creatine cutting dairy delayed delhi despite dive download drag dressed eaten egg either enjoy evenly event except experience expert feed fetus flat flowed forgive formed fourth general gram grape grew haunt helping hole impossible innocent jumping kicked leadership linux list listening lit lol ltd marsh merely mint monthly moor mostly motion moving mrs ooh option overnight own peace pointed proof racism reference refused region relay remove rule sat shadow shriek slice slide smoked soak splash staphylococcus steward stir streptococcus striking suppose supposed swing teach theatre tonight trolley turning weighed wrestler yard zombie',
	],
	[
		-9,
		'absolutely absorbed actually afraid ah ain alright aluminium amber angry anymore aren batch beautiful behavior belt bitch blamed block bodybuilder breakfast bubble build bum camera careful causing certainly changed charlie chart classifier coke columnist copy coronation couldn councillor cute cynicism danny definitely delay deserve device distributor doesn dot dream driving dull dwarf eave effect fail faster fix flew follow foreign forever frequency fuselage future gentleman gentlemen goddamn gotta green guilty gull handed hasn helen herself hmm hope huh hundred improve jame jim joe joey keel kept killer labor laid lense liked ln lucky mahogany marry maybe meant midnight mould neat nitrate nitrogen obviously outcrop output outta owe parked photo poll powder pretty professional proud recorded register relation remain rescue richard router school seemed september seriously shelve shopper shouldn situation smart soap space spit spun stain steve stolen strum suck supply swam temple term texture thousand threshold tofu tokamak tony totally trust uh um upon vacuum wait walnut wanna warned wasn welcome weren wheel whoa wonderful work worked wouldn ya yo',
	],
	[
		-10,
		'across auction average bake band barman basic beginner beginning best blend bracelet buy camper cellist chancellor charity chopped collective commuter cracking cyclist derby dragged drought each exporter extension extreme eyebrow february fed fixed flagged flame flap flooded fought front gained giving gluten grit guilt harbour hit honesty horizon inch lady le listed listen meeting membrane merger message mice migration neighbour official onto optional ought park parser pavilion piece plum portfolio position possibly pot praised pull quantum quicker real relationship released render scanner seem sheet shift sill simmer singapore skim slept slid sort split stand stayed steep suffer summit swimmer swiss syrup tannin target tension torch trace tripod understudy united upstair urban viewer warrior wash wasp wave whistle wild wind wreck yet younger',
	],
	[
		-11,
		'added agent agree agreed alert assault august beware bog bottle boxer brisket broth burned called campaign chose cleated cluster collect compiler complain couch crack custard designer developer digital discharged dividend faced foal font formula fraud fruit gape gather grind ground heir hurry hymn inject insert jumper kilo latch lay learned leaving leed letting light link lock lorry marched mesh miner mirror mist modern mushroom note operator ordered outside overflow passed pick printed province pump raid rode royal saw scattered semicolon skip somewhere speaking spruce steer surveyor swore tale task toadstool toronto tough tournament trailing turn victoria victorian video warranty watched wednesday weigh weve whatever wheat zip',
	],
	[
		-12,
		'aisle antenna bakery ballad bandage beck beekeeper beneath berlin blog bob boot bore bound brilliant brother buying camp carbon cent channel chestnut clause climate cool corner cost current damp death deliver deposit depot desk dial digging door drum drunk earn em energy exposed false fell filled fin fixing fog fresh golden grand happening header headphone henry humor hunted ignition insect interested interesting jack january jar jug juice keyhole knob landed largest late least logo ls maker manure march metal meter move nicely oldest pack packed packet pant peel perished pinch plastic plough pm pocket poked press prime private pushed quiet ran receipt reflection registry resistance respect robbery route ruin ruined settled shade shutter sieve single ski slip solve starch stepped surviving tame telling tenon texa throwing timetable tom tonic toss total true uncle undo value van villa watching wilson',
	],
	[
		-13,
		'activity alcoholic america amplifier approach armour award banned bolted bread builder bulkhead bundle bungee campus candle captain card chandler chase cigarette circuit clue cob complaint core counting crime declared dent detail die drew earning empire ended enter euro evil exhaust fair father fiddle flip floor fooled fossil fuck fucking fun gearbox giggle glacier heap heat heaven hiker holy housing however il imagine install instruction interest invisible issue marketing mince mine mix module mortgage noon oar observer ok orchard packing pardon parish pear perfect plain plumber ps pumped quarter rise rough sculpture seawater seedling seine setting shot sixteen skipper smooth sock solo spark steam stirring strategy tariff threw thump tide transit trick trunk union user veil visitor waste whisk wiring wooden wrinkle',
	],
	[
		-14,
		'analysis arrived asia asking awarded ballot barbecue bay bead britain built busy calling cathedral causeway challenger chimney church clay continue convert coral crystal currency damn debt decision domain drain elm end ending favor fear following fool football foundry gauge hook human husk inquiry introduce junction kick leading lifter limestone magnitude moment naple net nick northern nylon old order ore pane parcel pay perfectly petrol pit plateau port potash produce quay question railway regulator repair rich rinse riot rounded rush sake seal shelf showing sour soy spa spending stove switch tap teache tokyo tone treaty vat vintage voted welded wiped wizard',
	],
	[
		-15,
		'alloy aside attached berry birthday blame burger butter calm canal choir chorus claimed clamp climb closure cobble compress cooked cotton cover crackling dash database dead dock dutch employer farmer fertilizer filler foam foil followed frame free grain grave greed grid guard guidance habit hang honest inspector invoice its job john jump keyboard killed language laugh laughed lined london loved meat melody menus mile million moscow moss mountain neutron novelist open password picture planner play pleasure queue rapid razor reader release remark ride rug sailor saint sank scrape servant shame shaped signed silly similar slab sold sponge sprinter stall stamp starter surprise suspect swimming tanker temper tenant till traced trim umpire varnish venture vinyl vowel wardrobe wearing weekly whale width wondering wool yen',
	],
	[
		-16,
		'afternoon american angel announced april array asshole authority bastard bell bobby bracket buddy burglary bus butcher california cheap chicken chilli christ closing coal colonel connect cop cottage crashed crazy crew curtain daddy darling david defender degree detective doc dude east election estate exception export fault fella fellow fighting finished fleet flood frank fuel gallery gay geneva george ghost girlfriend gorge great hub idiot ivy jerry jesus johnny joked journey kansa kidding lava lens lieutenant luke ma mama manual maple marriage mary mash metre michael mom mommy monk motherfucker mud nave object oven pal path pawn peg peter phrase picnic planning platform president priest professor prop punk quartz rail ramp robert rome rootstock rotation saying scheme scout scrub sergeant shed sheriff shut sir soldier solicitor spirit staff strap stupid summer surprised survey swallowed sweetheart symbol tab table trading triangle umbrella vega victim weird winning',
	],
	[
		-17,
		'academy agency airline app approval audit ban beam bet bin boardroom box bride button cafe camped carving chair challenge college cooking cupboard dip dome drawer drive economic fight figured finish firmware flag flask folder ford forecast furnace generation gold ha helmet hide hired horror hut jelly keeper king ladder landing lap las law leek lobby lot male ministry mistake muslin mustard nile notebook parking passport paul pavement photograph photographer pine plane poet print process production prose radiator reactor read roman row sail scientist screen screwed seam season senator served set shaft shall share shrimp slug sound spam sponsor stake steal sunday terrace theory thunder toast train trainer upright vault venom washer wax weave weir wife willow worm writer zone',
	],
	[
		-18,
		'accused attention ball bean beer branch bronze brush bunch burnt buzz cadet canoe century chef click clover concert conduct cone corruption crate custom customer dear demand democracy draw duty ego elder entrance europe exchange excitement excuse fashion fly folk glaze glow glowing grief grilled guess ham hatred hero iced image insult isn july laughter league limited line mall mammoth master milking moral named national neon olive opponent otter owner paris pasta patience pickup player poke porch prefer product promotion pruned public regiment retired revised rider role room science separate shallow shop silence silent slope snail solid south squad system taste theorem tile tin tire treasury vent vet warehouse web weekend whip wire wore york youth',
	],
	[
		-19,
		'aircraft al amp apartment archive ash bark billy bomb bookmaker border buck bullshit bye cabin chapel charged china cocaine command compost conference congratulation court crap data dawn deed dollar entry female fence festival figure filing firework fold format fortune french fry gale germany giant goodbye grab greek grill handle harvest haven hello herd hi hinge hire honor hoof information jail jimmy june kettle knight la label led library loft mast math max menu mike mind movie noise ohio orange paid parmesan personal pier pilot plug politic political pour producer property pub quick ready record restaurant rot salary sam save scored scrap sentence shit shouted siren slate soil soul spain speech spoon stacked strip stuffed sub throw token truck vehicle verse voter weapon wit witness wow wrote young',
	],
	[
		-20,
		'airport bacon bass bishop bitter blanket blind boar book breeze brook buckle cedar cement chapter cherry chicago clone cooky counter crane dam diplomat division doubt dragon field fill fountain gig hate hem hung kelly knit launched lime lord medal member mill mission mode navy plan printing promised quiz radar rage recording reel rival rook rumour sand secret selling serve slump snug spreadsheet square stole sweet tent tie timer trap truth tune view villain walked zoo',
	],
	[
		-21,
		'action allow architecture beat candidate cargo certificate chess claw clock concrete country couple cricket crossed dance dealer display dispute driver editor embassy exit famous feature ferry fired fishing flour force forgot formal frost generous glad gossip gutter hall horn ink jam japan join kid knot lawn manner matrix mechanic meet monitor officer onion painted parliament pole policy pool potato power rank reef republic roast sad sailed scene security sensor service shield shortage sketch skirt spear stag stood storm stranger sum swear talent television thriller university weld yacht',
	],
	[
		-22,
		'army art atlantic audience ben brake brass breed castle cello chalk cloud coalition defeat design diamond dice drill engineer funny genius honey horse interview investor kitten leader match method party payment penalty pond pound return rod rust saving scarf scoop silver society software stack statement street suit sun survivor telescope terminal thinking tower trader troop vine volume weather west writing',
	],
	[
		-23,
		'act alley anger badge battery bow brick buffer bulb ceiling character climbed crop cross debate dinner dish email forth fridge fund gate gravy guest hat insurance jacket launch liar log luck married meaning motorway murder museum musical nation north oak paper pea piano planet poem premium protocol recipe refund rifle rocket rubber salad sing smile snow spy standard statue story subject tenor tool tree tv update version winner',
	],
	[
		-24,
		'agreement bee bench building carpet collar comedy critic crow deal deck deer drone enemy error exam final fire gang glue goal government guarantee handshake hedge holding hull hunt idea judge jury kernel kitchen lamp lane lawyer leaf lemon music nest prize profit project sell series shell ship silk sink spare speaker speed spoke stadium stream studio stuff timber title toy tray trigger vase vinegar win window',
	],
	[
		-25,
		'actor attic boiler british camel capital cave champion charge chief clerk client companion contract cook drama earth english farm forced german gift leather lettuce loaf market oil original painting pan paying phone pigeon printer referee sandwich satellite seaweed sharp sheep singer sky sleeve stray string wallet whisky won wood world',
	],
	[
		-26,
		'answer argument arrested barn beauty business buyer car chain chairman chat computer credit dinosaur doll dough fake friend game gun hen hill host hotel journal land lease lunch map marble mayor name opening page pepper pipe pizza radio rear recall rig road sale sector shelter state teacher tour war',
	],
	[
		-27,
		'angle boat brand cellar cliff column committee crowd danced essay film grass item jet justice landlord load model office prison promise robot rose script seat shout tomato track tram wolf',
	],
	[
		-28,
		'bar bond claim coach dog drove economy entire factory fan fox goose guitar jean loan mare mount mule newspaper pencil pie plot ridge salmon sang shoot solution style tax traffic',
	],
	[
		-29,
		'account album analyst appeal beetle bridge cable cash coat coin council director fee house island kiss locked magazine paint plant pork pride pure rat rent sauce stock tank town',
	],
	[
		-30,
		'budget bull cheese favorite flower garage heifer knife lamb manager pony sea server station tag tail tape trade village vote',
	],
	[-31, 'bird career cattle cow duck garden police rope sofa strike turkey valley'],
	[-32, 'board boss dress dug elephant frog lake roof social steel ticket'],
	[-33, 'bat beach chip company file firm money novel queen rain snake'],
	[-34, 'chocolate city club engine goat laptop river soup star'],
	[-35, 'apple beef rock wine'],
	[-36, 'joke song'],
	[-37, 'cat code fish key minister network puppy'],
	[-38, 'bill coast'],
	[-39, 'rabbit wing'],
	[-40, 'bank'],
	[-41, 'played'],
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = 3;
