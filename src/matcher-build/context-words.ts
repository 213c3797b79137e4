/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
	[31, 'heal'],
	[30, 'diabetes plantar prostate treatment'],
	[29, 'acne biopsy disease examination malaria pain'],
	[28, 'ectopic flu headache metatarsal mmol orthopedic pmh sleep'],
	[27, 'absent adrenal asthma clinic dementia hepatitis lump lung neutrophil scar slurred thinner thyroid'],
	[26, 'cough operation podiatrist tablet'],
	[25, 'antibiotic breastfeeding cellulitis chemo hurt normal ward'],
	[
		24,
		'breathless crohn eczema hospital ingrown meningitis nurse physio spinal treated usually varicose vessel',
	],
	[
		23,
		'cannot cervical collarbone diabetic feeling femur fewer hr illness leukemia orthosis parathyroid rupture severe sore trouble urine',
	],
	[
		22,
		'ache affect bipolar damage diarrhea differ glucose intestine medicine metastase non polio radiotherapy raynaud spo sting surgery urgent worse',
	],
	[
		21,
		'apixaban brain breastfeed chickenpox claudication dizziness doctor duct edema fatty hernia insulin lyle malleolus migraine needle nhs paracetamol pituitary pulmonary stent touching unsteady',
	],
	[
		20,
		'adult amlodipine anti arthritis bilirubin cholesterol cloudy contact couldnt enlarged exercise healthy heartbeat lymph midwife my ovarian painful sickness splint suddenly',
	],
	[
		19,
		'afterward aneurysm antibody aorta beforehand bleed burning carotid conduction constipation coughing drenched drug endometriosis ferritin flare gallbladder ibuprofen lasting likely measure melanoma menopause most often overactive reflux sclerosis sick squeezed theyd yellow',
	],
	[
		18,
		'anesthetic bled bunion colonoscopy common diagnosed fibula flexor hemorrhoid hypertension lymphoma metformin muscle osteomyelitis person pill pneumonia socket symptom tachycardia thickened uric venous vomiting',
	],
	[
		17,
		'advise atrial big cidp compression dimer dl eyelid fibrillation flatten gullet having hearing history inherited injection irritable itchy ive measles mild monofilament myelin pharmacist postnatal pylori ray recheck retinaculum scarring scleroderma situ spondylolisthesis sunburn tear tendinitis twisted valproate walking wasnt whether',
	],
	[
		16,
		'cant carcinoma cauda celiac chiefly clopidogrel damaged dermatology detachment eat falling fl flush folic genetic harm inhaler injected inner losing neuropathy nsaid offered palsy pancreas patel patient planned polycystic pressing ramipril restless sent septic tendinopathy test tibia tiptoe tumor uncommon uptake',
	],
	[
		15,
		'amoxicillin angina bite brachial broken checked chin cm corrected ctpa defect deficiency dentist drink equina feel flashing harmful healed hx large limit loosen ml month mrsa op pressure radiologist red runny since sweat trapped untreated vaginal weakened',
	],
	[
		14,
		'able angioplasty aortic apply baby barre behavioral blocker bronchitis cartilage cell cessation chemist cleared confirmed density difficulty dose droplet during easily fasciitis finding frequent frozen genital guillain ice irritate lip medical mucus myeloma numbed numbing pleural pyelonephritis recent rheumatoid ruptured scrotum self shrank sjogren spacer stenosis sweating taken throb thyroxine tonsillitis troponin undisplaced waiting',
	],
	[
		13,
		'abnormal aspirin atopic bendy blurred breast brisk cardiologist carpal cause cervix characterize child clammy clear codeine commonest cramping dexa diet eating explained fade femoral growth hba hemoglobin hemophilia immune irritated ischemia lyme mastectomy mosquitoe neurologist ng node osteoarthritis osteopenia osteoporosis painless pale pco peptic pneumothorax postpartum pregabalin reacted reduced resolved sex shortness smoker sometime sprained statin sterile thick throbbing tibial tinel usual vibrating warn worry yourself',
	],
	[
		12,
		'abpi abscess active after amputation barefoot chlamydia colitis contraception cornea cystic darker defibrillator develop didnt dietitian difference drooping ductal esophagus factor fully her higher hypotension hysterectomy immunoglobulin itself kerb low metastatic mouth necrotizing neuro obesity occlusion oral pancreatitis physiotherapy posterior protection puncture rectal referring refill seen sepsis sertraline showed simplex smear spreading stabbing substance suggest survival suspected therapy thicker trial useful vision wider woke youd',
	],
	[
		11,
		'ago also anesthesia anus become bed both brca breath calcaneus chromosome cirrhosis consistent contain does droop ease easter endocrine endometrium eosinophil epidural fertilized gallstone glaucoma group hallux heavy help infarct larger lymphocyte neurological newly obstructive oddly oozing overweight ovum oxygen peroneal pleura prescribed prevent prostaglandin randomized recessive rectum referred regular regularly repeat risk rub sacrum salivary sample sciatica separately several smaller soft sputum started sural testicle thirsty underactive ups ureter urethra uterus wart week while whove windpipe woman your',
	],
	[
		10,
		'aching aciclovir acidosis adenoma adhd affected akathisia alcohol alkaline allodynia alopecia alzheimer amniotic amyloidosis amyotrophy anaphylaxis antenatal antihistamine antiplatelet apart arrhythmia asleep asperger astigmatism ataxia atherosclerosis attack autoimmune autologous autonomic autosomal bariatric barr basal bifida biggest blotchy bony braxton breathing bronchiolitis bronchoscopy buerger burn bursitis calcaneal candidiasis carbidopa cardiomyopathy cardiovascular careldopa centimetre cerebrospinal chilblain ciclosporin colored colposcopy compared conjunctivitis crash cutaneous daughter debridement delirium disability diskectomy diverticulitis droopy drowsiness duloxetine dysesthesia dysfunction dyskinesia dyspepsia dysphagia dystrophy ear earache eclampsia elevation embolism encephalopathy esophageal estrogen everyday exertional expected explain fallopian fasciotomy febrile fecal feeding feverish fibroid fibrosis flown fluoroquinolone flutter foamy fruity gabapentin gastric gastro gastroenteritis gastrointestinal given glomerulonephritis gonorrhea gritty harming helicobacter helpline hematuria hemochromatosis hemolysed hereditary herniated hormonal hyperactivity hyperalgesia hyperglycemia hyperthyroidism hypocalcemia hypoglycemia hypogonadism hypothyroidism idiopathic immunochemical immunodeficiency immunosuppressed implantable influenza insufficiency interstitial intervertebral intraepithelial intrauterine ischemic kaposi larynx latent laxative levothyroxine lletz lymphatic lymphedema lymphoblastic malnutrition melasma menstrual metatarsalgia microliter mononeuritis mononeuropathy muddled multifocal mupirocin muscular myeloid myelopathy myopathy narrower nearly negative nervosa neuralgia neuritis neurogenic neuroma neuropathic neurotoxic neutropenia nightly nil nmol normally nose nutritional occupational oily oncologist onychomycosis opioid orthostatic orthotic otitis ottawa overpronation pantoprazole papillomavirus pared paroxysmal pediatrician percutaneous pernicious pg pharyngitis pmol polycythemia polyneuropathy pooing positional postherpetic prediabetes premature prenatal presbyopia preventer probnp prolonged protective purple puva radiculopathy rahman raise rarer reaction recommend redder refractive reliever respiratory retrocalcaneal rhinitis rigidus sarcoidosis sarcoma scaly scarred sciatic septal shivery simply sinusitis slowly small somatic someone soreness spina spondylosis squamous stasis steatohepatitis subacute subcutaneous sudden sugary supervised surgical swallowing sweaty syphilis temperature tend thalassemia thinnest thirst thrombocytopenia tinea tinnitus tuberculosis ulcerative umol uneven unevenly unwashed unwell uveitis vasculitic vasculitis venlafaxine vertigo vibration vitro watery wavy woken wont',
	],
	[
		9,
		'abruption always anemia angiogram angiography approved around asbesto aura baxter bereavement bulky catheter chance change clinical consciousness coughed cracked cranial crusted culture dangerous demyelinating discuss dissolve doesnt doxycycline dr erection fall fat firmly forearm forgetful gain graze grown iii induced inflame intensive inward kind lasted leisure mainly mammogram mask maternity mildly mum naproxen needed neurology operated outcome padel pharmacy phenomenon previous protect provided puberty puffy rayed reason redo related replacement ruled safe safely saliva same sedation shaky shape shockwave slightly sneezing stair starve stiff stinging swallow tempted testing those tilt tissue toddler transmitted treat umbilical unborn unlikely weight widen worsening',
	],
	[
		8,
		'antidepressant anybody arent arrest asked atorvastatin bath behind bend biro bruised burst check closely completely contraceptive corticosteroid curved dad daily dermatologist different dim donated drawn early eighteen evening excessive eye faulty froze furred gleason gran health impression irregular lab laziness less lining looked loss lumpectomy methotrexate microscopic min moist noticed paramedic pediatric personality pessary poorly postural practized prevented prone rarely renamed repeated result rubbing rushed shrink shuffle softer stomach stopped stopping strep stress sunlight swelled teen themselve theyll thinly tight told traumatic unclear unit unnoticed unusually urge walk werent',
	],
	[
		7,
		'accept ached acuity adeyemi advice ambulance anatomy anemic appetite arrange autism bitten blue blur bulging bump calmed cardiff clumsy colchicine condition confirm count crept critical cycle depend differential digest discomfort disturb due else emergency fasting fertilization frightened function further harmless heavily hiatus his ill impairment inherit jaw lash limped mistaken mol much nasal night number nursery omeprazole operate optic ordinary other outpatient pin probed problem proprioception proved psychologist psychotherapy radioactive reserve rinsing rolled sensitivity shaking shared shrunk sightedness sip sitting sport spurt stable step straining superficial swell tapped thinning threatening tightly tightness tingle torn tract ug unexplained vaccine variant vegan wale weaken wed worst wouldnt year',
	],
	[
		6,
		'alongside antifungal aspiration backbone beside bit blocked born breathe bring broke cashew charcot checking cheek clothe compartment complete counted crushed cut delivered department diagnosis electrophoresis elsewhere endoscopy examine few flow folate fortnight freely gentle gently healing heavier hot leaking leave lifestyle lisinopril listened lodged loo matter mechanical medication missed mm nan outer past patch patchy penis posted rejection respond retention rubbed saucer saved scanned she smelly snore stimulation stone sunken supportive temp these theyre threaten timed tomorrow uk wear wedge whom worried',
	],
	[
		5,
		'adjusted allopurinol amniocentesis antacid artificial badly balloon bent bitcoin boy brushing caesarean care chamber cleaned clogged collapsed complementary covid crackle cream cruel danger deadly decompression deeper dental dipped discharge done dried drip earlier ejection electromyography entrapment examined failing failure faltering gaining gel growing havent head heparin id inhibitor inside instance isnt jangling jaundice keep laminectomy laparoscopy leaflet leak learning licence linked living longer longest lower machine manage many may mental meq misuse mumps narrowed nearest neurectomy nitrite nystagmus otherwise overdose parent pathology permanent physical pimple poisonous prednisolone probably procedure program putting quiver rapidly react relative remedy renewed replace restlessness roughly saturation scope send session sexually sided six sleeps slipped smelled spasticity speck spirometry spread standing stillbirth strongly targeted teenage th thanked thrombectomy thrombosis tiny tonometry unable unstable upset urinalysis urologist vera warfarin wheelchair without',
	],
	[
		4,
		'admitted alone although anticoagulant awake beating below bending binge bloody breathed broad bypass closed conclusion cord correct cup dazzle decided developed discussed dragging dripping dropped easier electrical epilepsy external facet fifth floppy food found grandad halved happened hotter hour inbox injured into laser layer left lobe me mini moderate mood needing nervous none once optician peanut peeled placed plaster plus raked rather recover recovered reject remember renal repaired researcher resistant rising root rugby salt sign sit slipping snap squeeze st strength suffered taped thin throat tick tooth trieste turned unpleasant unusual vague ventilation vitamin wake warmth waterproof winger within youre',
	],
	[
		3,
		'acid advised age aged agony amitriptyline annual antipsychotic anyone appointment baker begun believe birth carry case certain changing chemotherapy choice clearly cleft combined compulsive cope crisis cuff cushing dark decide deeply diuretic duplex ed england episode epstein ever exact extra facial fallen familiar far felt footed foul grow hard hear hematologist high hodgkin include increase inpatient invasive kissing lad level lifting looking lumpy mad malabsorption marie maybe menstruation metastasis miss morning nearby neoplasia nutrition obsessive obstetrician ophthalmologist optometrist outward ovulation partial peak peeing peripheral physiotherapist plainly pleased poisoning poor pounding practice psoriasis quality recovery removed ringing roomy routine running runs sac scarlet seeing sexual sharply shiver shone shorter shower sickle sight skerry spent spin still stocking straw stressed stronger supermarket switched teenager than thicken tired today tolerance toward transient trebled tube type urged urination warm weaker went which withheld you',
	],
	[
		-3,
		'abroad ahead amount another bear between beyond black boston brace caffeine call cleaning clipped coffee collapse colleague color comment consent copied development diary died dirty dying effort eight emptied fined fume god grapefruit greeted gym hardly hick home increasing keeping killing leaked lean lift liquid lyon made making marked marker mass meanwhile mended microscope mocked mooring mostly motor movement mu must nail nine nobody opposite organ participant partner pd pedal pointed raising range reach relax relief scale shattered show skill slept slowed soap somebody steps study suggested team tithe tonight tore trip triple trying twelve uncertain unread',
	],
	[
		-4,
		'anonymous appreciate assumed average bbc blew block booked booking booster bottle candle canister catch central changed charity cheapest childhood close collected comfortably complained crawl creatine crowded cushion date december defence describe dropping dusk elderflower empty emulator exclude face fact faded fishermen flight float friday girl guide hammer harry heater herbal hide index indoor inferior ireland issue itched kev known lowest marathon march measured mention mess middle milder narrator new newsletter nickel nipple noticing nut opinion overnight own passing passive pont possible potatoe queued racing radiation rate received remaining required reset restart restore retailer sat scion section seized shook spray sticky stranded streak stretched strict struggling stud student surface surveillance tar thickening though thread tropic united unseen uphill visit wedding wet whatever whole wide winter',
	],
	[
		-5,
		'area argued astronomer ate beard biscuit blow bonfire borrow bought boyfriend breakfast bringing build camp choose chosen christma classic cloth complex course crust cubic cure curve deadline deprecated depth diving drag dublin dummy egg exactly feared fed filter finally fitting flash flavour forming forty freeze fur glass glove goalkeeper grew grim hasnt height helicopter helped hope import including iron itll knowing lacked length lose media memory mid nappy neighbour noisy objective pennine peppermint perhap photo rattle reading real rebound remain request second segment seller sensitive sewing shooting sibling ski slight slit solar source southern splinter spokesman spur staying steady struck sulk survive swapped tea theatre thieve towel traveller treating under unless value vanished verbal welcomed withdrawal worker worn write yield youve zest',
	],
	[
		-6,
		'along amazing api athlete atlas bark bedtime bike blight bother botulinum bread brown bug cent chile clad coating compile covered creeps crisp daylight debated decade dial dive divided downstair drank effect estimate everybody fetus flaring flask focus forge fork forward founder freezing fresh fusion generally georgian glossy gpu grafted grip hold hollow hungry italian keeps kept kiln lazy leftover letter lid liter lodger loop lovely mark milk millimetre mismatch moustache neither nothing notice online perfect pinned posed prescription pull quit realize report reported response rhythm saddle sap scanner sealed seed shoe silverstone slid spend spotted spring staphylococcus stem stiffen stitched strange streptococcus sucking tackle target text third thrown tobacco together trained trot university vocal volt wall wanted washing whooping whose wipe withdrew',
	],
	[
		-7,
		'accepted acre admit almost anyway appeared appendix ass attachment attacking available baking base belong civil class collect collection creak crossing cumin dairy defender doorway dressed drilling enjoy especially everywhere exhibition failed feed figure finest folding follow forgive grape grateful green heard helping highlight hole icy ii improve inch involved kg lapse last latin lender lent lighter lit marsh merged monthly moving near ninety oat oboe odd ooh option outbreak owe oxide padded patched pause payout place pleasure poet pollen pot profile pt race rattled refused reply roll roofer scientist scratch sealant shocked shopping sister site sixty skirting smoke snack splash sponsored stamped steal striking structure substitute suppose supposed taught teatime terrible tighten tomatoe touched transfer trustee used vegetable velocity warned watch wonder',
	],
	[
		-8,
		'absolutely actually adhesive afraid ah ain airline aisle alive alright aluminium amber angry anymore aren asking aunt autumn bathroom beautiful benefit blade bookshop breach brine broadband bubble bum bumped bureaucracy calendar cancelled careful certainly charlie charm chassis chemical choke closer co compare confidence copy couldn cute danny definitely delayed deposit deserve despite doesn dot double download dragged event experience expert farrier fear fenced fifty flat following forever funded gentlemen gilded goddamn gotta gram great greatest guilty hammering hardened hasn haunt held helen hidden hitting hmm hose huh hum hundred husband impossible improved innocent jame jim joe joey joined jumper killer kilo labor laid lecture leed life lind list listening ln lol ltd lucky main merely monday motion mrs nashville obviously outta parked passed pint point pretty proof proud published purpose putt quicker racism reached reception reference region relevant reverse richard rotted rule september seriously shadow sheer shelve shouldn slice slide spit stage starch steve steward stir stoke suck supply sweden sweeter swing syrup teach term texture their tofu tonne tony totally travel try turning tyre uh um underside wanna wasn weren whoa wonderful work wouldn wrestler ya yo zombie',
	],
	[
		-9,
		'absorbed adjustable agreed air allotment birthday bitch bodybuilder brighten browser causing chopped coke commuter confuse corner cover crack custard cynicism debut delhi die driving dull each east eave exporter faster fix fixed followed foreign fuselage future general gradient grammar half herself honesty importer jumping keel kicked lady leading leaving lense lock lorry marched marry melt mirror moor mushroom nineteen nitrate nor official old optional peeling professional recorded relation remove scored seal seemed shouted shriek single sir situation skim slower smart space spun stolen store streamed subscription swam tattoo temple tip tokamak tom toss treasurer trolley trust turn understudy walked wednesday welcome wellington weve yet',
	],
	[
		-10,
		'across agent basic beginning behavior beneath beware blamed blend boot bracelet burned buy camera campaign card checkout chose classifier collective columnist communique console control cooling coronation couch counter cracking data decline delay delicate derby device distributor dream drought drummer dwarf end ended evenly extreme fight filled fin flame flipped flowed forbidden formed fought frock front fruit gather gentleman giant gluten grit hairline halfway hit horizon however imagine inject insect jam january ladder landed lay le leadership leech linux mahogany meant membrane message neat nicely nitrogen note onto order ought outcrop park pear pick plastic plum portfolio position possibly powder produce question render rind rotten router rug school seem set settled shopper singapore smoked soak speaking stand summit tale tapping task trawler upstair urban user victoria viewer walnut wave weekend weighed wreck yard',
	],
	[
		-11,
		'agree alert antenna auction august bailiff bake band barman beast beekeeper beginner bob bog bright brilliant brisket broth butter button catalogue celery cellist chancellor channel chestnut clause cleated climb cobbler college compiler complain conveyor crumb curtain cutting decent deliver designer digital dividend drawer drizzle em extension eyebrow fail farmer february fell finale flap flooded fly foal font formula fourth fraud grind ground guilt handed henry hymn interested interesting jack jar juice late ledger letting ls meeting merger mesh metal mice miner mint modern mould move north opened ordered parser paste peel pocket poll praised pump quantum released replied respect rise royal rye saw scattered scenery shift shirt showing slim sold spruce squeak stayed stepped stub surviving swimmer swiss swore tension texa threshold timetable toadstool tonic torch toronto tough trace trailing tripod triumph trough vacuum wait warrior waste watched watching wax wheat wild wind wiper younger',
	],
	[
		-12,
		'accordion alcoholic assault bakery bare berlin blog bore boxer brother bulkhead called campus climate complaint councillor culprit debt depot derelict developer discharged drew drying earn ending engaged exposed faced fair fiddle flagged flew fool frequency gained gape giggle giving golden happening human hunted invisible june knob lane latch lens light listen mash meet midnight moment natural orchard output overflow packed pant pavilion piano player plough plumber porter press prime private province pushed quiet raid rapid registry resistance rinse route ruin season seawater seedling seine sheet shutter sieve simmer skip slang solve steam steer storage strained suffer surveyor tannin taste tempo thousand total tournament van veil villa visiting visitor warranty wasp weed whenever wilson withdrawn worked wrinkle zip',
	],
	[
		-13,
		'activity adverb alloy america amplifier approach armour awarded ball ballad ballot barbecue blame brittle bungee buying chandler chapter chase chorus cigarette circuit clergy clue cluster continue cost counting crime cyclist damn damp declared desk detail digging door dowel drum earning energy escort evil exhaust false filed fixing fooled fuck fucking fun gearbox header headphone heap heaven holy housing il information install installed introduce keyhole largest laugh learned least lifter logo maker manure marketing meter migration mince mix mortgage nick nursed ok oldest ore pardon pinch plain plateau poked pole printed ps pumped receipt register robbery rode ruined sake sank sculpture setter shade skipper slash somewhere soy spark spending steering strum suit tame tariff temporary tenon threw throwing thrust thump tin trick trunk victorian vintage weigh welded whisk whistle wiring',
	],
	[
		-14,
		'among arrived asia aside award batch bean berry best bound boundary box britain built cairn calling camper captain church clay cob convert cool cotton counsel cousin crystal decision dent deputy domain dozen eaten elm empire euro excitement favor finished fog foil football fossil free glacier glue grain grove habit harbour heat hurry ignition instruction job jug jump language laughed leopard lever loved mine misprint mist module moss mountain net neutron outside packet packing parcel parish perfectly perished petrol picture play plug pm port prop quarter quay queue railway ran read reflection repair ride rough rounded rush saint separate shame sixteen slab slack sleeve smooth sock solo sort sterling sticking stirring stove strap strategy success sun surprise telling tiger tokyo transit treaty turf undo verb wheel wizard wondering wooden',
	],
	[
		-15,
		'action added afternoon allow american analysis angel announced array asshole bandage bastard bay bearing bicycle binary bobby bolted bonus bough buddy burger bus busy cafe calm canal carbon causeway challenge challenger christ claimed coal cop coral cottage crackling crazy crew currency current cutter daddy darling dash database david detective doc dock drain dude dutch employer entry father fella fellow fertilizer figured flip flooding floor foam foundry frank gauge gay geneva george ghost girlfriend governor grave grid guard gull hat hiker honest hook hub humor idiot inquiry insert jerry jesus john johnny journey kansa kick kidding killed law lieutenant lined listed london luke ma magnitude male mama maple mary meat melody michael mom mommy motherfucker nave noon novelist object observer open pack pal pane pay peace penny peter pity platform pool prefer president priest print professor prose protected radiator razor remark resident rich riot robert sailor scrape scrub sergeant servant setting shall shelf sheriff shot shut signed sill soldier sour spa split sprinter staff stall stepping stupid suspect swallowed sweetheart switch tanker tap temper tide trim trouser uncle victim voted wallpaper wardrobe weekly weird welsh whale wool',
	],
	[
		-16,
		'airport attached balcony barley battery beck brush builder bundle butcher california carved chicken clamp closure colonel compress connect cooked core crashed crown dead degree democracy drive election enter exception female firmware fleet folder forecast fuel furniture gallery generation gorge greed ha heir holder husk invoice ivy kid lava limestone magnet mammoth manual menus mile million ministry mustard naple northern nylon oven padding passport password phrase picnic pit plan policy potash punk quartz rail ramp reader regulator relationship release rome rotation sack saying screen shaft shrimp silly similar sing slip solicitor spirit starter surprised swimming symbol system tab toast traced trading train triangle true tulip umbrella umpire union vat vega vinyl vowel washer weave weir whip wiped yen',
	],
	[
		-17,
		'academy account accused aggregate approval artist attention authority beam boardroom bucket bunch bust camped century cheap closing cross cupboard dear drunk duty economic entrance estate europe excuse export fabric fault fighting filler final folk furnace hang helmet hero hired hooked horror interest isn its join keeper keyboard kitchen las led leek line link lobby lot marriage metre moral moscow muslin national nile oar operator otter path paul pavement pawn peg photograph pickup piece pine pour rained reactor science scout screwed semicolon senator served share shed shortage slug solid spam sponsor stake stamp sunday survey table tall teache terrace till tire token tone upright varnish vault wearing web willow winning wire york zone',
	],
	[
		-18,
		'al apartment app applause april ban bass bead beer billy blind boar bomb brook buck bullshit burglary burnt bye cabin carving chef cherry chimney click cobble cocaine command concert conduct congratulation cooking crap customer demand dip dome drilled firework flood ford frame french glow gold goodbye grab grief grill grilled hatred haven hello hi honor hoof hut iced inspector insult ivory jail jelly jimmy july junction king la label landing lap laughter league limited mall master max mike mistake monk movie neon noise notebook olive paper parking parmesan pasta personal phone plane planner planning poke porridge pound product production promised promotion pruned pub relay restaurant retired revised role rootstock row sam scrap seam seat shallow shaped shit silent snow sorrow sound speech squad state stile sub summer theorem treasury trigger trout truck vent vet warehouse weapon worm wow writer',
	],
	[
		-19,
		'agency archive ash audit blanket bookmaker border branch buckle cage cedar chapel charged chilli china choir cider clone clover compost conference corruption crate crossed dawn draw ego eve exchange fashion fence festival filing force forged format fry germany gown grand greek guess gust harvest herd hung image jazz kelly knight knit loft math method milking mind mission ohio opera opponent photographer pilot porch public radar ready recording regret return rider roman room rot sail salary shop silence slate soul south spoil spoon steep strip tenant throw tile timer traded tug venom venture verse voter width wife wore young',
	],
	[
		-20,
		'aircraft amp arc bell ben bitter book breeze cadet candidate canoe cargo cathedral chalk chicago chief claw cone couple court cricket dam dance deed display dollar dragon elder finish fired fishing fold fountain frost generous gig glad glaze gutter hall hem hinge hire kitten knot lawn ledge library lord mechanic medal member menu navy orange page paid painted paris pier politic political potato power printing process producer progress quiz rival rook rumour sad sea secret selling sensor shield skirt slope snail spain spear spreadsheet stacked stuffed sweet television tent thunder trainer truth upon vehicle villain wit wrote yacht youth zoo',
	],
	[
		-21,
		'army audience bacon beat bet bracket brew buzz castle cello certificate cheer chess coalition collar council crane deal debate design diamond diplomat dispute division driver editor embassy essay feature field flour forgot fortune gale glowing gravy hate honey horn investor kettle launched lime manner mast match matrix mill mode monitor name officer onion patience quick rage rank record reef reel regiment republic roast rod sailed sand save seaweed security serve siren slump smith snug society sponge square stag stole storm submarine swear talent telescope theory thinking tie tree view vine writing',
	],
	[
		-22,
		'act alley architecture article bee bin bishop brake bronze bulb cement climbed clock concrete country crop crow custom deer dice doubt drill email error exam feather flag formal funny gossip government horse ink insurance interview liar mud murder named owner planet poem pond returned rust salad sale saving scene scoop series service sheep sketch smile software soil speed stack statement stood stranger street tag tenor terminal thriller tool trailer troop tune tv valley version west winner',
	],
	[
		-23,
		'anger art atlantic bench bow brass buffer building car character cooky cursed dealer dinner dress drone earth enemy exit famous ferry forth gang guest japan judge kernel launch leader lemon married motorway museum nation oak painting parliament paying payment pea pigeon pillow plank project protocol rifle rocket rubber scarf sell sentence shell silver spare speaker spoke spy statue story stream studio stuff subject survivor timber tower toy trader vinegar weld win',
	],
	[
		-24,
		'agreement badge brick buyer camel carpet chair circus client comedy deck defeat fill fire genius goal guarantee gun handle handshake hull jacket journal jury lake leaf log mate meaning nest original party premium recipe sandwich silk stadium stray teacher title vase whisky wood',
	],
	[
		-25,
		'actor attic barn boiler breed bride british cat cellar chat club comet companion credit critic dinosaur dish drama english entire fake farm file film fridge game german goose hedge hen holding hunt idea joked justice lamp lettuce loaf mayor penalty pepper pizza prize profit referee satellite scheme sharp shelter ship singer standard string tour update volume wallet weather wolf world',
	],
	[
		-26,
		'answer argument arrested bar bull business capital cave chairman champion charge claim clerk cliff cloud committee contract cook doll engineer forced fund gate hill hotel key land lawyer marble market music musical office oil pan pipe printer prison property radio rat recall refund robot shoot sky sum tomato tray war wing witness',
	],
	[
		-27,
		'angle beauty brand chain coach column computer dog drove gift ham host item jean jet kiss landlord lease leather load lunch map mule opening pie rig rose salmon sang script shark shout sofa solution tram trap window won',
	],
	[
		-28,
		'beach beetle bond cable coin dough duck dug economy factory friend grass guitar lamb locked magazine mare model newspaper pencil pony promise road sector snake social',
	],
	[
		-29,
		'boat ceiling coat crowd fan fox garage heifer house island luck plant plot pork pure rear sink tax traffic turkey wine',
	],
	[
		-30,
		'album appeal bridge cash cattle danced director favorite fee knife loan paint pride ridge sauce server soup stock style tail tank town',
	],
	[-31, 'analyst bird board career cow flower police queen station strike trade village'],
	[
		-32,
		'bat boss budget cheese company elephant frog garden manager mount novel roof rope tape ticket track',
	],
	[-33, 'chip engine goat star steel'],
	[-34, 'apple chocolate firm rain river vote'],
	[-35, 'beef city fish laptop puppy song'],
	[-36, 'code joke network rent rock'],
	[-37, 'minister rabbit'],
	[-38, 'coast'],
	[-39, 'bill money'],
	[-40, 'played'],
	[-41, 'bank'],
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = 4;
