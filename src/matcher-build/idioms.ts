/**
 * Build time: what everyday English says that no author of an entry can be expected to think of.
 * Both lists are packed into the index as cues, read only where a doubtful word has been found.
 */
import { LEARNED_HEALTH_WORDS } from './health-words.ts';
import { RARE_WORDS } from './rare-words.ts';

/** Set phrases in which a word of the body or of illness means something else. Plurals and spellings fold. */
export const IDIOMS: readonly string[] = `
	ben nevis|kitts and nevis|minor injuries unit|minor injury unit|sodium cromoglicate|sodium bicarbonate|sodium valproate|sodium picosulfate|sodium alginate|potassium permanganate|calcium carbonate|magnesium sulphate
	achilles heel|achilles heels
	on the heels of|hot on the heels|hard on the heels|close on the heels|well heeled|down at heel|dig in heels|dig their heels|dug in heels
	dug their heels|dragging heels|drag their heels|dragged their heels|kick up heels|cool your heels|to heel|head over heels|heel turn|round heel
	stiletto heel|turned heel|heel persona|heel of the hand|heel of the palm|kitten heel|block heel|heel height|heel click|heel strap|heel tab|heel counter
	toe curling|toe the line|toes the line|toed the line|toeing the line|toe to toe|toe in the water|toes in the water|dip your toes|dip their toes|step on toes|stepping on toes|tread on toes|on their toes|on your toes|on our toes|on its toes|keep you on your toes|steel toe|toe cap|open toe|from head to toe|head to toe|tip toe|toe loop|toe kick|toe board|toe hold|tippy toes
	diamond hands|nerves cant take|nerves could not take|get cold feet|got cold feet|getting cold feet|gets cold feet
	nerves of steel|nerve of steel|have the nerve|had the nerve|has the nerve|lose nerve|lost nerve|loses nerve|lost his nerve|lost her nerve|hold their nerve|held their nerve|held his nerve|held her nerve|held its nerve|hold your nerve|hold nerve|held nerve|get on my nerves|on my nerves|on his nerves|on her nerves|on your nerves|on their nerves|bundle of nerves|nerve wracking|nerve racking|touch a nerve|touched a nerve|hit a nerve|hits a nerve|struck a nerve|raw nerve|nerve centre|you have a nerve|nerve gas|nerve agent|battle of nerves|calm nerves|calmed nerves|settle nerves|settled nerves|steady nerves|what a nerve|market nerves|frayed nerves|investor nerves
	in the same vein|in a similar vein|in this vein|in that vein|in similar vein|in a lighter vein|vein of gold|vein of ore|rich vein|quartz vein|gold vein|ore vein|mineral vein|blue veins|silver vein
	stroke of luck|stroke of genius|stroke of good|stroke of bad|stroke of midnight|stroke of noon|stroke of fortune|stroke of misfortune|stroke of inspiration|stroke of brilliance|stroke of insight|stroke of work|stroke of business|stroke of the pen|stroke of a pen|stroke of the brush|stroke of a brush|stroke of the oar|stroke of the clock|stroke of paint|stroke of ink|stroke of six|stroke of seven|stroke of eight|stroke of nine|stroke of ten|stroke of eleven|stroke of twelve|at a stroke|at one stroke|different strokes|broad strokes|broad brush strokes|brush stroke|brush strokes|key stroke|pen stroke|two stroke|four stroke|2 stroke|4 stroke|back stroke|breast stroke|butterfly stroke|stroke play|stroke width|stroke color|stroke index|stroke lead|stroke penalty|stroke rate|one stroke|stroke engine|tennis stroke|strokes gained|under par|stroke order
	out of joint|joint venture|joint account|joint statement|joint effort|joint chief|joint committee|joint operation|joint press|joint chiefs|sunday joint|roasting joint|joint of beef|joint of lamb|joint of pork|joint compound|ball joint|cv joint|smoke a joint
	analysis paralysis|paralysis by analysis|political paralysis|policy paralysis|decision paralysis|choice paralysis
	steroids era
	salt in the wound|salt in wound|old wounds|lick wounds|licking wounds|licked wounds|licking their wounds|reopen wounds|self inflicted wound|wound up|wound down|wound around|wound its way|wound their way|wound through|wire wound|wound back|splint it|heel in|heal the wounds of
	adding insult to injury|add insult to injury|insult to injury|injury time|injury list
	renal pelvis|renal pelves|kidney pelvis|epidermal growth factor|epidermal necrolysis|side stitch|stitch in time
	cold shoulder|pain in the neck|pain in the backside|pain point|pain au chocolat|growing pains|took pains|takes pains|take pains|at pains to|no pain no gain|for their pains|under pain of|on pain of|pain barrier
	arterial road|arterial route|traffic arteries|major artery|neural network|artificial neuron|overnight sensation|taste sensation|viral sensation|pop sensation|icing on the cake|icing sugar
	last leg|first leg|second leg|leg of the|leg of lamb|table leg|leg before wicket
	foot the bill|foot of the|back foot|front foot|square foot|cubic foot|foot in the door
	plaster cast of|cast member|cast iron|cast and crew|cast list|voice cast|supporting cast|ensemble cast|star cast|cast aside|cast off|cast a vote|cast doubt|cast a shadow|cast a spell|cast their votes|cast concrete|the cast of|type cast|sand cast|cast aluminium|original cast|full cast|cast away|all star cast|cast into|cast the
	sole trader|sole proprietor|sole purpose|sole survivor|sole owner|sole responsibility|sole reason|sole use|sole occupant|sole exception|lemon sole|dover sole|sole custody|sole goal|sole aim|sole source|sole discretion|sole director|rubber sole|sole author|sole provider|sole parent|sole remaining|shoe sole|sole of the shoe
	toe nail polish|nail polish|nail in the coffin|nail biting|nail gun|hit the nail|finger nail|nail down|nail bar|nail art|nail salon|nail varnish
	back bone of|backbone of|the backbone of|backbone network|internet backbone|spine tingling|spine chilling|shiver down
	numb with grief|numb with shock|comfortably numb|mind numbing
	tingling with excitement|tingling with anticipation|tingle of excitement
	fever pitch|cabin fever|gold fever|election fever|spring fever|football fever|fever dream|fever for|transfer fever|fever tree
	weak spot|security weakness|weakness in the pound|weakness in the economy|a weakness for
	under strain|strain of bacteria|strain of the virus|new strain|strain gauge|strain relations|financial strain|strain through|strains of music|put a strain on|virus strain|yeast strain|strain on resources|strain into|strain on the budget|strain out
	accident waiting to happen|happy accident|no accident|by accident|accident report|traffic accident|road accident
	emergency exit|emergency meeting|state of emergency|emergency landing|emergency fund|emergency powers|emergency services|emergency budget|emergency loan|climate emergency|emergency brake|emergency legislation|national emergency|emergency stop|emergency rule|emergency patch|emergency session|emergency summit
	pregnant pause
	at hand|by hand|heel of hand|came as a shock|come as a shock|comes as a shock|plasma cell|scan the|scan your|scan these|a cast of
	sole heir|sole task|sole sign|sole earner|sole power|leather sole
	smoking gun|smoking hot|smoking jacket|smoked salmon
	chronic shortage|chronic underinvestment|chronic delays|chronic underfunding|chronic deficit|chronic congestion|chronic lack
	acute angle|acute accent|acute shortage|acute sense|acute observation|acute hearing|acutely aware|more acute|particularly acute|most acute|acute need|acute problem
	salad dressing|window dressing|dressing room|dressing gown|dressing table|dressing up|caesar dressing
	car boot|boot camp|boot sale|boot loader|boot up|boot sequence|boot time|boot disk|boot drive|football boot|boot room|golden boot|boot space|hiking boot|to boot
	spur of the moment|tottenham spurs|spur on|spurred on|spur growth
	shin pad|shin guard|shin kick
	rock fracture|fractures in the rock|hydraulic fracture
	wasting time|wasting money|time wasting|wasting away the
	twitching curtains|curtain twitching|twitch stream|itchy trigger finger
	fatigue of the metal|metal fatigue|combat fatigues|voter fatigue|pandemic fatigue|subscription fatigue|alert fatigue
	bypass the|bypass road|town bypass|ring road|the bypass|bypass valve
	injury crisis|injury news
	bowels of the|concussion of the|sedative effect on|parasite on the|middle child syndrome|out on a limb|life and limb|gut told me|gut tells me|gut feeling|gut instinct|gut reaction|trust your gut|go with your gut|some nerve|what a nerve|nerve to ask|nerve to say|raw nerve|rash decision|rash promise|rash move|rash bid|rash guess|rash challenge|rash tackle|bruising defeat|bruising battle|bruising encounter
	food coma|shock wave|shock absorber|culture shock|sticker shock|shock result|shock defeat|shock win|shock exit|pulse of the city|pulse of the nation|pulse of the game|great depression|economic depression|take the strain|takes the strain|took the strain|strain credulity|strain every nerve|seizure of power|seizure of assets|asset seizure|hard graft
	margin of error|profit margin|narrow margin|margin call|margin note|tax consultant|management consultant|design consultant|marketing consultant|recruitment consultant|political consultant|image consultant|follow up album|follow up single|follow up film|follow up question|film screening|private screening|screening room|screening of the film
	admission of guilt|admission of defeat|admission fee|admission price|admission charge|admission is free|free admission|circulation figures|wide circulation|out of circulation|immunity from prosecution|diplomatic immunity|sovereign immunity|parliamentary immunity|qualified immunity|toxic asset|toxic debt|toxic masculinity|toxic culture|toxic mix|toxic relationship
	limp handshake|limp home|limped home|limp performance|limp lettuce|tender process|out to tender|tender offer|legal tender|tender moment|tender ride|arch enemy|arch rival|triumphal arch|bar stool|piano stool|stool pigeon|in embryo|benign neglect|benign climate|benign dictator|viral video|go viral|gone viral|went viral|going viral|viral marketing|viral hit
	plasma screen|plasma tv|plasma cutter|retina display|echo chamber|star pupil|fibre optic|fibre broadband|moral fibre|carbon fibre|glass fibre|period drama|period piece|period costume|period furniture|period property|trial period|grace period|cooling off period|make the grade|grade school|investment grade
	come to the boil|to the boil|off the boil|boil the kettle|boil an egg|boils down to|boil down to|confusion reigned|swab the deck|belly laugh|belly flop|pork belly|belly of the beast|belly dance|belly dancer|fire in the belly|skull and crossbones|corn on the cob|sweet corn|corn flakes|corn syrup|corn bread|liver and onions|copper wire|copper pipe
	skeleton staff|skeleton crew|skeleton key|skeletons in the closet|skeletons in the cupboard|unconscious bias|deaf ear|deaf ears|tone deaf|anxious to see|anxious to avoid|anxious to please|anxious wait|allergic to work|allergic to hard work|massage the figures|massage the numbers|cramp the style|cramp my style|cramp your style|cramp his style
	germ of an idea|germ of the idea|germ of truth|wheat germ|surgeon general|tree surgeon|xray vision|x ray vision|x ray telescope|x ray diffraction|stat line|stat sheet|piles of|tropic of cancer|virus scanner|computer virus|virus checker|cavity wall|cavity insulation|internet sensation|singing sensation|teen sensation
	public disorder|civil disorder|coil pack|coil spring|coil of wire|coil of rope|ignition coil|murmur of approval|without a murmur|remission for good conduct|years remission|battle fatigue
	calf liver|calfs liver|lamb liver|lambs liver|chicken liver|kidney beans|pressure group|pressure groups
`
	.split(/[|\n]/)
	.map((phrase) => phrase.trim())
	.filter((phrase) => phrase !== '');

/** How much a word speaks for health around a doubtful one, in tenths, and whether it names a body part or a feeling. */
export interface HealthCue {
	readonly text: string;
	readonly weight: number;
	readonly kind: 'body' | 'feeling' | 'other';
}

/** Words that also belong to sport, law or engines weigh little. */
const WEIGHED: readonly (readonly [weight: number, kind: HealthCue['kind'], texts: string])[] = [
	[
		6,
		'other',
		`patient* clot clots clotting diagnos* physician* clinician* medication* neurolog* podiatr* disorder* syndrome* neuropath* diabet*
		arthrit* prescri* rheumat* orthopaed* orthoped* physiotherap* inflam* nhs pathology dermatolog* disease* illness* cancer* tumor* chemo*`,
	],
	[
		4,
		'other',
		`doctor* hospital* clinic clinics clinical* medical* medicine* nurse nursing surgeon* surgery surgical therap* infect*
		symptom* urin* tablet* ointment rash chemist gp diagnostic wound* dizz* nausea consultant specialist* referred spinal fbc cbc crp creatinine`,
	],
	[
		5,
		'feeling',
		`numbness tingl* ache* aching soreness swollen throb* itch* prickl* bruis* hurts hurting painful pain pains`,
	],
	[5, 'feeling', 'sprain* slur* droop*'],
	[4, 'other', 'crutches bandag* stitches antibiotic* painkiller* hba1c egfr'],
	[3, 'other', 'mg mcg dose doses'],
	[5, 'other', 'mmhg anticoag*'],
	[3, 'feeling', 'scar scars scarred scab* graze grazed grazes agony lump lumps'],
	[4, 'body', 'hamstring*'],
	[3, 'body', 'rib ribs elbow* thumb thumbs scalp tummy belly'],
	// What notes and reports are made of.
	[6, 'other', 'pmh hx dx rx fhx shx denies mmol* umol* pmol* nmol* ctpa cxr axr uss spo2 nad nbm lfts tfts'],
	[3, 'other', 'speech fever*'],
	[3, 'feeling', 'tender tenderness'],
	[
		3,
		'feeling',
		'numb numbed weakness sore swelling stiff stiffness cramp cramps cramping burn* wound* hurt stabbing shooting bleed* blister* ulcer* fractur*',
	],
	[2, 'feeling', 'weak tight cold red redness twist* dull sharp injur* limp limping chronic complication*'],
	// What is inside a body is seldom spoken of elsewhere.
	[6, 'body', 'blood brain muscle* tissue tissues organ organs bowel* kidney* lung* liver stomach'],
	[
		4,
		'body',
		'ankle* toe toes calf calves tendon* nerve* limb* joint joints spine ligament* vein veins arter*',
	],
	[
		3,
		'body',
		`heel heels foot feet leg legs knee* hip hips arch arches sole soles thigh* shin* toenail* skin finger* shoulder* neck wrist* hand hands arm arms bone
		bones back body chest waist groin buttock* bladder heart skull`,
	],
	[
		2,
		'other',
		'suffer* smok* treat* health* care test tests scan scans risk* healing heal heals cough* breath* footwear shoe* walk walking stretch* massage sleep worse better exercise* relie*',
	],
];

/** Phrases of medicine that hold an idiom. */
const PHRASES = [
	'up on your toes',
	'float heels',
	'fever for a',
	'fever for two',
	'fever for three',
	'fever for more',
	'fever for several',
	'fever for days',
	'me on steroids',
	'was on steroids',
	'him on steroids',
	'her on steroids',
	'the cast off',
	'my cast off',
	'his cast off',
	'her cast off',
];

const cuesOf = (rows: typeof WEIGHED): HealthCue[] =>
	rows.flatMap(([weight, kind, texts]) =>
		texts
			.trim()
			.split(/\s+/)
			.map((text): HealthCue => ({ text, weight, kind })),
	);

/** How notes and reports say what was found and what was not. */
const NOTES =
	'no evidence of|no sign of|no signs of|h o|o e|r o|s p|c o|y o|yo m|yo f|history of|family history|rule out|ruled out|negative for|positive for|consistent with|status post|diagnosed with|on examination|physical exam|chief complaint|presenting with|presents with|presented with'.split(
		'|',
	);

/** Units of laboratory reports. */
const UNITS = 'g l|mg l|u l|iu l|mu l|miu l|mg dl|ng ml|pg ml|ng l|10 9 l|mm hg'.split('|');

const WRITTEN_CUES = cuesOf(WEIGHED)
	.concat(PHRASES.map((text) => ({ text, weight: 1, kind: 'other' })))
	.concat([...NOTES, ...UNITS].map((text) => ({ text, weight: 5, kind: 'other' })));
const LEARNED_CUES = cuesOf(LEARNED_HEALTH_WORDS.map(([weight, texts]) => [weight, 'other', texts]));

/** What a word says that only medicine uses, in tenths. */
const RARE_WEIGHT = 6;

/**
 * What speaks for health, for a lexicon. What was learned yields to what an author weighed, and a word that is itself in
 * doubt is no evidence for another: "chronic", "injury" and "nerve" say nothing of each other.
 * @param doubtful words, canonical, that are names in doubt
 * @param named words, canonical, that are names: they speak for themselves
 */
export function healthCues(doubtful: ReadonlySet<string>, named: ReadonlySet<string>): HealthCue[] {
	const covers = (cue: string, word: string) =>
		cue.endsWith('*') ? word.startsWith(cue.slice(0, -1)) : cue === word;
	const known = LEARNED_CUES.filter(
		({ text }) =>
			!WRITTEN_CUES.some((written) => covers(written.text, text)) &&
			![...doubtful].some((word) => covers(text, word)),
	).concat(WRITTEN_CUES);
	const rare = RARE_WORDS.filter((word) => !named.has(word) && !known.some(({ text }) => covers(text, word)));
	return known.concat(rare.map((text): HealthCue => ({ text, weight: RARE_WEIGHT, kind: 'other' })));
}
