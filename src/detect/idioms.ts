/**
 * Build time: what everyday English says that no author of an entry can be expected to think of.
 * Both lists are packed into the index as cues, read only where a doubtful word has been found.
 */

/** Set phrases in which a word of the body or of illness means something else. Plurals and spellings fold. */
export const IDIOMS: readonly string[] = `
	achilles heel|achilles heels
	on the heels of|hot on the heels|hard on the heels|close on the heels|at heel|well heeled|down at heel|dig in heels|dig their heels|dug in heels
	dug their heels|digging in heels|dragging heels|drag their heels|dragged their heels|kick up heels|cool your heels|kicking their heels|to heel|head over heels|heel turn|round heel
	stiletto heel|heel of the loaf|heel of cheese|heel of parmesan|turned heel|heel persona|heel of the hand|heel of the palm|heels clicked|clicked heels|clicking heels|click of heels|click of her heels|kitten heel|block heel|heel height|heel of bread|heel click|heel strap|heel tab|heel counter|heel flip|heelflip
	toe curling|toe the line|toes the line|toed the line|toeing the line|toe to toe|toe in the water|toes in the water|dip a toe|dipping a toe|dip your toes|dipped a toe|dip their toes|step on toes|stepping on toes|tread on toes|on their toes|on your toes|on our toes|on its toes|keep you on your toes|steel toe|toe cap|open toe|from head to toe|head to toe|tip toe|toe loop|toe kick|toe board|toe hold|tippy toes
	diamond hands|nerves cant take|nerves could not take|get cold feet|got cold feet|getting cold feet|gets cold feet|had cold feet|having cold feet
	nerves of steel|nerve of steel|have the nerve|had the nerve|has the nerve|lose nerve|lost nerve|loses nerve|lost his nerve|lost her nerve|hold their nerve|held their nerve|held his nerve|held her nerve|held its nerve|hold your nerve|hold nerve|held nerve|get on my nerves|on my nerves|on his nerves|on her nerves|on your nerves|on their nerves|bundle of nerves|nerve wracking|nerve racking|touch a nerve|touched a nerve|hit a nerve|hits a nerve|struck a nerve|raw nerve|nerve centre|nerve gas|nerve agent|war of nerves|battle of nerves|first night nerves|calm nerves|calmed nerves|settle nerves|settled nerves|steady nerves|jangling nerves|test of nerve|what a nerve|market nerves|frayed nerves|investor nerves
	in the same vein|in a similar vein|in this vein|in that vein|in similar vein|in a lighter vein|vein of gold|vein of ore|rich vein|quartz vein|gold vein|ore vein|veins of marble|vein of form|mineral vein|blue veins|silver vein
	stroke of luck|stroke of genius|stroke of midnight|stroke of a pen|stroke of the pen|at a stroke|at one stroke|different strokes|broad strokes|broad brush strokes|brush stroke|brush strokes|key stroke|pen stroke|two stroke|four stroke|2 stroke|4 stroke|back stroke|breast stroke|butterfly stroke|stroke play|stroke width|stroke color|stroke index|stroke lead|stroke penalty|stroke rate|one stroke|stroke dasharray|stroke linecap|paint stroke|stroke of paint|stroke engine|tennis stroke|strokes gained|shot stroke|under par|stroke order
	out of joint|joint venture|joint leader|joint leaders|joint favourite|joint record|joint holder|joint team|joint communique|joint lead|joint head|joint birthday|joint service|joint pressure|joint innovation|joint call|joint world|joint award|joint decision|joint responsibility|joint declaration|joint appeal|joint inquiry|joint creditor|joint account|joint statement|joint effort|joint owner|joint ownership|joint second|joint third|joint first|joint top|joint chief|joint session|joint committee|joint custody|joint tenant|joint tenancy|joint bank|joint operation|joint report|joint winner|joint letter|joint bid|joint project|joint application|joint press|joint exercise|joint investigation|joint programme|joint family|joint chiefs|burger joint|pizza joint|barbecue joint|sunday joint|roasting joint|joint of beef|joint of lamb|joint of pork|joint compound|expansion joint|mortise joint|butt joint|dovetail joint|solder joint|pipe joint|lap joint|mitre joint|mortar joint|ball joint|cv joint|smoke a joint|smoked a joint|rolled a joint|tile joint|joint sealant|wood joint
	analysis paralysis|paralysis by analysis|political paralysis|paralysis in congress|policy paralysis|decision paralysis|choice paralysis
	on steroids|steroids era
	salt in the wound|salt into the wound|salt in wound|old wounds|lick wounds|licking wounds|licked wounds|licking their wounds|reopen wounds|self inflicted wound|wound up|wound down|wound around|wound its way|wound their way|wound through|wire wound|wound back|heal the wounds of
	adding insult to injury|add insult to injury|insult to injury|injury time|injury list
	cold shoulder|pain in the neck|pain in the backside|pain point|pain au chocolat|growing pains|took pains|takes pains|take pains|at pains to|no pain no gain|for their pains|under pain of|on pain of|pain barrier
	arterial road|arterial route|traffic arteries|major artery|clogged arteries of|neural network|artificial neuron|overnight sensation|taste sensation|viral sensation|pop sensation|icing on the cake|icing sugar|stress fracture in the metal|stress fracture in the wing
	last leg|first leg|second leg|leg of the|leg of lamb|table leg|leg before wicket
	foot the bill|foot of the|back foot|front foot|square foot|cubic foot|foot in the door
	plaster cast of|cast member|cast iron|cast and crew|cast list|voice cast|supporting cast|ensemble cast|star cast|cast aside|cast off|cast a vote|cast doubt|cast a shadow|cast a spell|cast their votes|cast concrete|the cast of|type cast|sand cast|cast aluminium|original cast|full cast|cast away|all star cast|cast into|cast the
	triumphal arch|arch rival|arch enemy|arch nemesis|brick arch|stone arch|pointed arch|arch bridge|arch linux|marble arch|gateway arch|railway arch|arch of triumph|arch doorway|rose arch|garden arch|wembley arch|arch window|brow arch
	sole trader|sole proprietor|sole purpose|sole survivor|sole owner|sole responsibility|sole reason|sole use|sole occupant|sole exception|lemon sole|dover sole|sole meuniere|sole custody|sole goal|sole heir|sole aim|sole source|sole discretion|sole director|rubber sole|sole author|sole provider|sole bidder|sole parent|sole remaining|shoe sole|sole of the shoe
	calf leather|golden calf|newborn calf|elephant calf|whale calf|dairy calf|calf skin|fatted calf|cow and calf|bull calf|beef calf|calves liver|calf liver
	corn on the cob|sweet corn|corn bread|corn chip|corn flour|corn syrup|corn starch|corn field|corn flake|pop corn|corn crop|corn price|corn exchange|baby corn|corn tortilla|corn meal|corn belt|corn future|corn oil|ears of corn|corn kernel|corn dog|corn maze|corn harvest|corn salsa
	toe nail polish|nail polish|nail in the coffin|nail biting|nail gun|hit the nail|finger nail|nail down|nail bar|nail art|nail salon|nail varnish
	back bone of|backbone of|the backbone of|backbone network|internet backbone|spinal tap band|spine of the book|spines of books|spine of the side|spine tingling|spine chilling|shiver down
	numb with grief|numb with shock|comfortably numb|mind numbing|bum numbing|numbingly|numb the pain of loss
	tingling with excitement|tingling with anticipation|tingle of excitement
	fever pitch|cabin fever|gold rush fever|gold fever|election fever|spring fever|world cup fever|football fever|fever dream|transfer fever|fever tree|saturday night fever|scarlet fever pitch|fever for
	weak spot|weakness in the code|security weakness|weakness in the pound|weakness in the economy|weakness of the dollar|dollar weakness|sterling weakness|yen weakness|weakness in demand|weakness for chocolate|a weakness for
	under strain|strain of bacteria|strain of the virus|new strain|strain gauge|strain the pasta|strain relations|financial strain|strain through|strains of music|put a strain on|virus strain|yeast strain|strain on resources|relieve the strain on|strain into|strain on the budget|strain out
	circulation figures|newspaper circulation|circulation of the newspaper|in circulation|out of circulation|air circulation|money in circulation|circulation desk|general circulation|mass circulation|notes in circulation|coins in circulation|circulation of air|hot air circulation|print circulation|ocean circulation|circulation manager
	compression ratio|file compression|image compression|data compression|compression algorithm|compression ring|video compression|lossless compression
	accident waiting to happen|happy accident|no accident|by accident|accident report|traffic accident|road accident|accident and emergency insurance
	emergency exit|emergency meeting|state of emergency|emergency landing|emergency fund|emergency powers|emergency services|emergency budget|emergency loan|climate emergency|emergency brake|emergency legislation|national emergency|emergency stop|emergency rule|emergency patch|emergency session|emergency summit
	pregnant pause|pregnant with meaning
	smoking gun|smoking hot|no smoking sign|smoking ruins|smoking jacket|smoking wreck|smoked salmon|smoking chimney|smoking meat|smoking brisket
	chronic shortage|chronic underinvestment|chronic lateness|chronic delays|chronic underfunding|chronic deficit|chronic congestion|chronic overcrowding|chronic lack
	acute angle|acute accent|acute shortage|acute sense|acute observation|acute triangle|acute hearing|acutely aware|more acute|particularly acute|most acute|acute need|acute problem
	salad dressing|window dressing|dressing room|dressing gown|dressing table|dressing up|caesar dressing|vinaigrette dressing
	car boot|boot camp|boot sale|boot loader|boot up|boot sequence|boot time|boot disk|boot drive|football boot|boot room|golden boot|boot space|hiking boot|to boot
	plaque on the wall|commemorative plaque|blue plaque|brass plaque|memorial plaque|bronze plaque|plaque unveiled|unveiled a plaque|dental plaque
	brace yourself|brace the|braced for|curly brace|closing brace|opening brace|scored a brace|second half brace|brace of goals|brace against|matching brace|bagged a brace|brace yourselves|brace position|netted a brace|brace for
	reflex camera|reflex action movie|reflex lens|reflex saves|reflex save|single lens reflex|reflex sight|cat like reflexes|reflexes in goal|quick reflexes|lightning reflexes
	limp wristed|limp bizkit|limp handshake|limp lettuce|limp leaves|limped home|limped into|limp over the line|limping economy|limp celery|go limp|went limp
	spur of the moment|tottenham spurs|spur on|spurred on|spur growth
	shin pad|shin guard|shin kick|shin bone broth
	fracture in the party|rock fracture|fractures in the rock|hydraulic fracture|fractures within the party|fractures in the coalition
	scan the code|scan the document|port scan|security scan|virus scan|scan the barcode|scan the qr|brain scan of the economy|malware scan|antivirus scan
	wasting time|wasting money|time wasting|wasting police time|wasting away the|wasting water|food wasting
	twitching curtains|curtain twitching|twitch stream|trigger finger
	tender process|tender offer|call for tender|tenderness of the meat|meat tenderness|tenderness between|with tenderness|love and tenderness
	redness in the sky|fatigue of the metal|metal fatigue|combat fatigues|donor fatigue|voter fatigue|army fatigues|pandemic fatigue|subscription fatigue|franchise fatigue|superhero fatigue|alert fatigue
	bypass the|bypass road|town bypass|ring road|security bypass|the bypass|bypass valve|authentication bypass
	injury crisis|injury news|injury update
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
		arthrit* prescri* rheumat* orthopaed* orthoped* physiotherap* inflamm* nhs pathology dermatolog*`,
	],
	[
		4,
		'other',
		`doctor* hospital* clinic clinics clinical* medical* medicine* nurse nursing surgeon* surgery surgical therap* illness* disease* infect*
		symptom* urin* tablet* ointment rash chemist gp diagnostic wound* dizz* nausea consultant specialist* referred`,
	],
	[
		5,
		'feeling',
		`numbness tingl* ache* aching soreness swollen throb* itch* prickl* bruis* hurts hurting painful pain pains`,
	],
	[5, 'feeling', 'sprain* slur* droop*'],
	[3, 'other', 'speech'],
	[3, 'feeling', 'tender tenderness'],
	[
		3,
		'feeling',
		'numb numbed sore swelling stiff stiffness cramp cramps cramping burning hurt stabbing shooting bleed* blister* ulcer* fractur*',
	],
	[
		2,
		'feeling',
		'weak weakness tight cold red redness twist* dull sharp injur* limp limping chronic complication*',
	],
	[
		4,
		'body',
		'ankle* toe toes calf calves tendon* nerve* limb* joint joints muscle* spine spinal ligament* vein veins arter*',
	],
	[
		3,
		'body',
		`heel heels foot feet leg legs knee* hip hips arch arches sole soles thigh* shin* toenail* skin finger* shoulder* neck wrist* hand hands arm arms bone
		bones back body chest blood waist groin buttock* bladder bowel*`,
	],
	[
		2,
		'other',
		'treat* health* care test tests scan scans risk* healing heal heals cough* fever* breath* footwear shoe* walk walking stretch* massage sleep worse better exercise* relie*',
	],
];

export const HEALTH_CUES: readonly HealthCue[] = WEIGHED.flatMap(([weight, kind, texts]) =>
	texts
		.trim()
		.split(/\s+/)
		.map((text) => ({ text, weight, kind })),
);
