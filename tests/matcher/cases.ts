/**
 * One table of what must be marked and what must never be, grouped by meaning. Each line is a page of its own.
 *
 * `[[words]]` must be marked (`[[words|preferred name]]`: as that entry); `<<words>>` must never be.
 * Everything else may go either way. `⏎` is the end of a line.
 */

export interface Case {
	/** Group and line, for the test report. */
	readonly name: string;
	readonly text: string;
	readonly marks: readonly { readonly start: number; readonly end: number; readonly term?: string }[];
	readonly never: readonly { readonly start: number; readonly end: number }[];
}

const TABLE: Readonly<Record<string, string>> = {
	'numbers of footnotes': `
		Treatment with [[metformin]]2,3 was continued in all arms of the trial.
		Distal symmetric [[neuropathy|peripheral neuropathy]]1 is the form met most often.
		[[Osteoporosis|osteoporosis]]12 makes bones break more easily.
		The dose of [[metformin]]² should be halved, and [[sciatica]]¹,³ watched.
		Set <<sciatica>>3d to true before you build.
		The file <<neuropathy>>2-final was sent.
	`,
	'soft hyphens': `
		[[B1\u00ad2 deficiency|vitamin B12 deficiency]] may harm the nerves.
	`,
	'lines of laboratories and notes': `
		[[Hb|haemoglobin]] 118 g/L L
		[[T2DM|type 2 diabetes]], [[CKD|chronic kidney disease]] 3a, [[HTN|high blood pressure]]
		BIG SALE: NEW <<PAD>> FOR EVERY DESK
	`,
	'names with a slash': `
		Cholesterol 5.2 [[mmol/L]]
		Urea 9.4 [[mmol/L]] (2.5–7.8), creatinine 121 umol/L
		Wound review, [[F/U|follow-up]] clinic in two weeks.
		Living with [[ME/CFS]]
		[[PET/CT]] showed no new disease.
		Referred to [[OB/GYN]] for heavy bleeding.
		Use <<heart>>/<<failure>> as the two tags and/or leave them out.
	`,
	'what the words around it say': `
		The [[calf|calf muscle]] was warm, tight and much thicker than on the other side.
		She squeezed my [[calf|calf muscle]] and I nearly jumped off the couch.
		They gave him two units of [[plasma]] because he would not stop bleeding.
		His [[confusion]] got worse at night and he did not know his own daughter.
		It is only a small [[cyst]], the nurse said, and it will go by itself.
		The <<calf>> was born in the barn at dawn.
		A <<plasma>> screen hung on the wall of the bar.
		My <<gut>> told me not to sign the lease.
		Miners worked in the <<bowels>> of the mountain.
		The <<paralysis>> of the coalition has lasted since the spring vote.
	`,
	'figures of speech': `
		A <<gangrene>> of cynicism is spreading through the civil service.
		The storm was in <<remission>> by dawn and the boats went out.
		Retailers blame <<anaemic>> sales on the wet June.
		[[Gangrene|gangrene]] of two toes meant an operation that night.
		[[Constipation|constipation]] is common while you take codeine.
		I was [[anaemic]] all through my second pregnancy.
		Two years on she is in [[remission]] and back at work.
	`,
	'a name alone in a heading or a list': `
		[[OCD|obsessive-compulsive disorder]]: what it is, and what your tidy desk isn't
		[[IVF|in vitro fertilisation]] round three, egg collection Friday, terrified
		[[Parkinson’s|Parkinson's disease]] affects roughly one in forty of us at some point.
		[[SIDE EFFECTS|side effect]] – WHEN TO RING US
		The follow up [[ultrasounds|ultrasound]] were all clear.
		A [[flareup|exacerbation]] of ulcerative colitis during exam season
		[[Rehab|rehabilitation]] starts Tuesday.
	`,
	'plurals of words that are another word too': `
		[[Hearing aids|hearing aid]] and batteries: drop-in, first Tuesday
		Two [[flare-ups|exacerbation]] of his colitis this year.
		They need more [[calories|calorie]] than healthy people, the dietitian said.
	`,
	'values of a laboratory': `
		[[PSA]] rose from 3.1 to 4.6 in eighteen months.
		[[BP|blood pressure]] 138/84 seated, left arm.
		<<BP>> 2023/24 dividends will be paid in March.
		MSU: no significant growth. [[WBC|white blood cell]] <10.
		<<PSA>> 2024 was a good year for the union.
	`,
	'pathology reports': `
		[[Low-grade dysplasia|dysplasia]] in one fragment.
		[[Tubular adenoma|bowel polyp]] with [[low-grade dysplasia|dysplasia]], completely excised.
		Polyp in the sigmoid [[colon]], 8 mm.
	`,
	'a passage about something else': `
		The path climbs from the <<foot>> of the hill along the <<spine>> of the ridge, past the <<mouth>> of a cave and a swollen stream with a <<fracture>> in its bed. Beyond the gate it bends round the <<shoulder>> of the moor to the <<neck>> of the valley, where a <<vein>> of quartz crosses the track. There is a good pub in the village and a bus back to the station at four.
		The captain praised the <<nerve>> of his young team after the final whistle. A <<rash>> tackle had given away the penalty, there was <<disorder>> in the box, and the <<spasm>> of panic that followed nearly cost them the cup. The manager had talked of cup <<fever>> all week, and tickets for the semi-final go on sale on Monday.
		The clutch has a <<diaphragm>> spring that may <<fracture>>, the <<gland>> on the slave cylinder weeps, and an <<intermittent>> <<tremor>> in the pedal shows a worn bearing. Check the <<heel>> of the pedal and the <<spine>> of the seat before you pay the dealer. Spare parts are cheap, and the bodywork lasts for years.
		The markets were calm until lunch, when a <<tremor>> in bond prices set off a <<seizure>> in lending. Regulators spoke of <<chronic>> <<weakness>> at two banks, an <<infection>> that might spread, and a <<relapse>> if rates go up. Traders expect the ministry to publish a plan on Friday.
	`,
	plurals: `
		The surgeon looked at both [[vertebrae]] on the scan.
		Fractures of the [[phalanges]] are common when something falls on the foot.
		Pain under the [[metatarsals]] gets worse in thin shoes.
		[[Ganglia|ganglion cyst]] on the foot may press on a nerve and cause numbness.
		Inflamed [[bursae]] at the back of the heel hurt in tight shoes.
		The patient had three [[thrombi|thrombosis]] in the deep veins of the calf.
		Multiple [[emboli]] had reached the lungs.
		[[Neuropathies|peripheral neuropathy]] are diseases of the nerves.
		[[Polyneuropathies]] affect many nerves at once.
		[[Mononeuropathies]] affect a single nerve.
		Two [[bunions]] and several [[calluses|callus]] made walking painful.
		Skin [[biopsies]] were taken from the leg to count nerve fibres.
		He has had several [[transient ischaemic attacks]] and one stroke.
		[[Hammertoes|hammer toe]] rub against the shoe and form corns.
		[[Heel spurs]] are often seen on X-rays of people without pain.
		Repeated [[MRIs]] of the spine showed no change in the discs.
		[[NSAIDs]] may upset the stomach.
		Several [[nerve conduction studies]] were done on both legs.
		Both inner [[malleoli]] were swollen and painful.
		[[Stress fractures]] of the foot are common in runners.
		[[Foot ulcers]] need treatment the same day in people with diabetes.
		The [[neuromata|neuroma]] were removed from both feet.
		[[Osteophytes|bone spur]] narrow the space for the nerve root.
		[[Anticonvulsants]] are also used for nerve pain.
		[[Opiates|opioid]] are seldom the answer to nerve pain.
	`,
	possessives: `
		[[Raynaud's]] attacks turn the toes white.
		[[Raynaud’s disease]] often starts in the teens.
		She has [[Raynauds phenomenon]] in her toes.
		[[Morton's neuroma]] feels like a pebble in the shoe.
		[[Morton’s neuroma]] feels like a pebble in the shoe.
		[[Mortons neuroma]] feels like a pebble in the shoe.
		[[Morton neuroma]] feels like a pebble in the shoe.
		[[Baxter’s nerve entrapment]] hurts under the heel.
		A positive [[Tinel’s sign]] points to the trapped nerve.
		A positive [[Tinel sign]] points to the trapped nerve.
		[[Sever’s disease]] causes heel pain in growing children.
		A [[Baker's cyst]] fills the hollow behind the knee.
		[[Buerger’s disease]] affects young smokers.
		[[Haglund’s deformity]] rubs on the back of the shoe.
		[[Athlete's foot]] itches between the toes.
		[[Athletes foot]] itches between the toes.
		[[Lou Gehrig’s disease]] weakens the muscles of the limbs.
		The [[nerve's|nerve]] path is narrow and the foot tingles.
		[[Hansen's disease]] damages nerves of the hands and feet.
	`,
	'UK and US spelling': `
		[[Anaemia]] makes people tired.
		[[Anemia]] makes people tired.
		[[Ischaemia]] of the leg is an emergency.
		[[Ischemia]] of the leg is an emergency.
		Critical limb [[ischaemia]] threatens the leg.
		[[Oedema]] of both ankles is common in hot weather.
		[[Edema]] of both ankles is common in hot weather.
		[[Lymphedema]] makes one leg heavy and swollen.
		[[Lymphoedema]] makes one leg heavy and swollen.
		[[Small fibre neuropathy]] causes burning feet.
		[[Small fiber neuropathy]] causes burning feet.
		[[Small-fibre neuropathy]] causes burning feet.
		[[Paraesthesia]] is the medical word for pins and needles.
		[[Paresthesia]] is the medical word for pins and needles.
		[[Dysaesthesia]] is an unpleasant odd feeling.
		[[Dysesthesias]] are unpleasant odd feelings.
		[[Saddle anaesthesia]] is a warning sign.
		[[Saddle anesthesia]] is a warning sign.
		[[Hypoglycaemia]] can make you shaky.
		[[Hypoglycemia]] can make you shaky.
		[[Hyperglycaemia]] harms nerves over years.
		[[Hyperglycemia]] harms nerves over years.
		She was [[paralysed]] from the waist down after the spinal injury.
		She was [[paralyzed]] from the waist down after the spinal injury.
		[[Necrotising fasciitis]] spreads within hours.
		[[Necrotizing fasciitis]] spreads within hours.
		The [[orthopaedic surgeon]] fused the joint of the toe.
		The [[orthopedic surgeon]] fused the joint of the toe.
		[[Coeliac disease]] can harm nerves.
		[[Celiac disease]] can harm nerves.
		[[Faecal incontinence]] with back pain needs help at once.
		[[Fecal incontinence]] with back pain needs help at once.
		[[Glycated hemoglobin]] shows blood sugar over three months.
		[[Glycated haemoglobin]] shows blood sugar over three months.
		[[Dyspnoea]] and chest pain: call an ambulance.
		[[Dyspnea]] and chest pain: call an ambulance.
		A [[herniated disk]] may press on the nerve root.
		A [[herniated disc]] may press on the nerve root.
		[[Motor neuron disease]] weakens the muscles.
		[[Motor neurone disease]] weakens the muscles.
		A [[nerve tumor]] was removed from the foot.
		A [[nerve tumour]] was removed from the foot.
		A [[supervised exercise program]] helps people with leg artery disease walk further.
		[[Septicaemia]] kills if treatment is late.
		[[Septicemia]] kills if treatment is late.
		[[Hypocalcemia]] makes the lips tingle.
		[[Uremic neuropathy]] comes with kidney failure.
		[[Uraemic neuropathy]] comes with kidney failure.
		[[Haemorrhagic stroke]] is caused by bleeding.
		[[Hemorrhagic stroke]] is caused by bleeding.
	`,
	'hyphens, spaces and dashes': `
		The [[X-ray]] of her foot showed a break.
		The [[X ray]] of her foot showed a break.
		The [[x‑ray]] of her foot showed a break.
		The [[X–ray]] of her foot showed a break.
		[[Ankle brachial index]] was 0.7 in the left leg.
		[[Ankle-brachial index]] was 0.7 in the left leg.
		[[Ankle–brachial index]] was 0.7 in the left leg.
		[[Charcot Marie Tooth disease]] runs in families.
		[[Charcot-Marie-Tooth disease|Charcot-Marie-Tooth disease]] runs in families.
		[[Charcot–Marie–Tooth disease|Charcot-Marie-Tooth disease]] runs in families.
		[[Prediabetes]] has no symptoms.
		[[Pre-diabetes]] has no symptoms.
		[[Pre diabetes]] has no symptoms.
		[[Guillain-Barré syndrome]] starts in the feet.
		[[Guillain–Barré syndrome]] starts in the feet.
		[[Guillain Barré syndrome]] starts in the feet.
		[[Ministroke]]: symptoms pass within a day.
		[[Mini-stroke]]: symptoms pass within a day.
		[[Mini stroke]]: symptoms pass within a day.
		[[Polyneuropathy]] is common with diabetes.
		[[Poly-neuropathy]] is common with diabetes.
		[[Post-herpetic neuralgia]] can last for months.
		[[Postherpetic neuralgia]] can last for months.
		[[Deep-vein thrombosis]] can follow a long flight.
		[[Deep vein thrombosis]] can follow a long flight.
		[[Light-headedness]] on standing up is common.
		[[Lightheadedness]] on standing up is common.
		[[Tarsal-tunnel syndrome]] is often missed.
		[[Nerve-conduction study]] was normal.
		[[Heel-pain]] clinic: refer runners here.
		[[Non-steroidal anti-inflammatory drugs|NSAIDs]] help for a short time.
		[[Nonsteroidal antiinflammatory drugs|NSAIDs]] help for a short time.
		[[Non steroidal anti inflammatory drugs|NSAIDs]] help for a short time.
		[[Antiplatelet]] medicine after a stent.
		[[Anti-platelet]] medicine after a stent.
		[[Hammer toe]], [[hammertoe]], [[hammer-toe]]: all the same.
		[[Flatfoot]] and [[flat foot]] and [[flat-foot]]: all the same.
		[[Footdrop]] makes the toes drag.
		[[Foot-drop]] makes the toes drag.
		[[Shock-wave therapy|shockwave therapy]] for heel pain.
	`,
	'letter case': `
		TARSAL TUNNEL SYNDROME: [[TARSAL TUNNEL SYNDROME]] EXPLAINED
		[[Peripheral Neuropathy]] And You
		[[plantar fasciitis]] again
		[[PLANTAR FASCIITIS]] AND OTHER CAUSES OF [[HEEL PAIN]]
		Living With [[Diabetic Peripheral Neuropathy]]
		WHAT IS [[GUILLAIN-BARRÉ SYNDROME]]?
		[[raynaud's phenomenon]] in a forum post without capitals
		[[charcot foot]] in a forum post without capitals
		[[BAKER’S CYST]] BEHIND THE KNEE
		Signs Of [[Deep Vein Thrombosis]]
		[[Morton’s Neuroma]] Treatment Options
	`,
	'vitamins, numbers, Greek and Roman': `
		[[Vitamin B12 deficiency]] harms nerves.
		[[Vitamin B-12 deficiency]] harms nerves.
		[[Vitamin B 12 deficiency]] harms nerves.
		[[vitamin b12 deficiency]] harms nerves.
		[[Vitamin B₁₂ deficiency]] harms nerves.
		[[B12 deficiency]] harms nerves.
		[[B-12 deficiency]] harms nerves.
		[[Low B12]] harms nerves.
		[[Vitamin B6]] in high doses harms nerves.
		[[Vitamin B₆]] in high doses harms nerves.
		[[Type 2 diabetes]] is common.
		[[Type II diabetes]] is common.
		[[Type-2 diabetes]] is common.
		[[type 1 diabetes]] often starts in childhood.
		[[Type I diabetes]] often starts in childhood.
		Her [[HbA1c]] was 58.
		Her [[HBA1C]] was 58.
		[[Alpha-lipoic acid]] is sold for nerve pain.
		[[α-lipoic acid]] is sold for nerve pain.
		[[Alpha lipoic acid]] is sold for nerve pain.
		The [[10-g monofilament]] bends when it presses on the sole.
		The [[10 g monofilament]] bends when it presses on the sole.
		The [[10g monofilament]] bends when it presses on the sole.
		[[T2D]] since 2015 and now burning feet.
	`,
	'raw text': `
		She has peri\u00adpheral neuro\u00adpathy: [[peri\u00adpheral neuro\u00adpathy]].
		[[tarsal\u00a0tunnel\u00a0syndrome]] with no-break spaces.
		[[plan\u200btar fasci\u200bitis]] with zero-width spaces.
		[[plantar fasciitis]] with a plain one after.
		Chronic venous insu\ufb03ciency: [[chronic venous insu\ufb03ciency]].
		[[\ufb01bromyalgia]] with a ligature.
		[[Guillain-Barre\u0301 syndrome]] with a separate accent.
		[[Guillain-Barre syndrome]] without the accent.
		[[Sjögren's syndrome]] with an umlaut.
		[[Sjo\u0308gren’s syndrome]] with a separate umlaut.
		[[Sjogren syndrome]] without the umlaut.
		“[[Peripheral neuropathy]]” in quotes.
		([[peripheral neuropathy]]) in brackets.
		[[peripheral neuropathy]], [[sciatica]]; [[gout]]: pain and swelling in a list.
		pain/[[numbness]] in the toes, tingling/[[swelling]] of the ankle
		[[peripheral\tneuropathy]] with a tab.
	`,
	'said in another order': `
		There is [[damage to the nerves]] of the foot.
		Diabetes can cause [[damage to your peripheral nerves|peripheral neuropathy]].
		He complained of [[pain in the heel]] for weeks.
		[[Pain in my heel]] wakes me at night.
		She felt a [[pain in her left heel]] on waking.
		I have had [[pain in both heels]] since March.
		[[Swelling of the ankle|oedema]] that will not go down.
		[[Swelling|oedema]] in both feet since the flight.
		[[Painful heels]] in the morning.
		My [[heel hurts|heel pain]] when I get out of bed.
		My [[heel is really sore|heel pain]] after running.
		My heel has gone [[numb]].
		My left heel and toes feel [[numb]] and cold.
		[[Numbness]] in the heel after sitting.
		[[Weakness|muscle weakness]] in the legs came on within days.
		A [[trapped nerve]] in the ankle.
		The [[nerve is trapped|nerve compression]] at the ankle.
		[[Rupture of the Achilles tendon]] needs a surgeon's view.
		[[Ruptured Achilles tendon|Achilles tendon rupture]] on the squash court.
		[[Compression of the spinal cord]] is an emergency.
		[[Compression of the nerve|nerve compression]] causes numb toes.
		[[Inflammation of the nerve|neuritis]] after an infection.
		[[Fracture of the ankle|fracture]] treated with a plaster cast.
		He [[broke his ankle]] on the ice and needs surgery.
		[[Sprain of the ankle]] is the usual injury.
		[[pain in the legs|leg pain]] since the fall
		I can't [[lift my foot|foot drop]] properly, it drags.
		His speech was [[slurred|slurred speech]] and his arm was weak.
		One side of her [[face was drooping|facial droop]] and she could not speak.
		I have lost [[control of my bladder|loss of bladder control]] and both legs feel weak.
	`,
	coordination: `
		The causes are infection, dehydration, <<pain>>, and new medicines, above all [[opioids]].
		We give medicines to thin the <<blood>> or to lower cholesterol.
		Loose stools <<four>> or five times a day for a week, and no blood.
		[[Carpal|carpal tunnel syndrome]] and [[tarsal tunnel syndrome]] are both caused by pressure on a nerve.
		[[Peripheral|peripheral neuropathy]] or [[autonomic neuropathy]] may follow.
		[[Motor|motor neuropathy]] and [[sensory neuropathy]] may occur together.
		[[Sensory|sensory neuropathy]] or [[motor neuropathy]] alone is less common.
		[[Medial|medial plantar nerve]] and [[lateral plantar nerves]] run under the sole.
		[[Heel|heel pain]] and [[ankle pain]] after a run.
		[[Carotid]] and [[tarsal tunnel syndrome]] have nothing in common.
		[[type 1|type 1 diabetes]] and [[type 2 diabetes]] both harm the feet.
	`.replace('[[Carotid]]', 'Carotid'),
	'longest match': `
		[[Charcot-Marie-Tooth disease|Charcot-Marie-Tooth disease]] is inherited.
		[[Charcot foot|Charcot foot]] is a hot swollen foot in diabetes.
		[[Diabetic peripheral neuropathy|diabetic neuropathy]] affects the feet.
		[[Anterior tarsal tunnel syndrome|anterior tarsal tunnel syndrome]] is rarer.
		[[Neurogenic claudication|neurogenic claudication]] eases on bending forward.
		[[Intermittent claudication|claudication]] eases on standing still.
		[[Diabetic foot ulcer|diabetic foot ulcer]] care.
		[[Infected foot ulcer|infected diabetic foot]]: see a doctor today.
		[[Venous leg ulcer|venous leg ulcer]] care at home.
		[[Retrocalcaneal bursitis|retrocalcaneal bursitis]] hurts at the back of the heel.
		[[Small fibre neuropathy|small fibre neuropathy]] spares the reflexes.
		[[Chronic kidney disease|chronic kidney disease]] and numb feet.
		[[Vitamin B6 toxicity|vitamin B6 toxicity]] from supplements.
		[[Vitamin B12 injections|vitamin B12 treatment]] every three months.
		[[Spinal cord compression|spinal cord compression]] is an emergency.
		[[Nerve conduction study|nerve conduction study]] of the leg.
		[[Ischaemic stroke|stroke]] is caused by a clot.
		[[Achilles tendon rupture|Achilles tendon rupture]] feels like a kick.
		[[Plantar heel pain|plantar fasciitis]] in runners.
		[[Metatarsal stress fracture|stress fracture]] in an army recruit.
		[[Lumbar spinal stenosis|spinal stenosis]] in older age.
		[[Diabetic nerve pain|diabetic neuropathy]] at night.
		[[Low blood sugar|hypoglycaemia]] can make you faint.
		[[High blood sugar|hyperglycaemia]] harms nerves.
		[[Blood sugar test|blood glucose test]] at the pharmacy.
	`,
	'stroke and its other meanings': `
		He had a [[stroke]] and lost his speech.
		The risk of [[stroke]] is higher with atrial fibrillation.
		Face, arms, speech: think [[stroke]] and call an ambulance.
		After her [[stroke]] the left leg stayed weak.
		It was a <<stroke>> of luck that we met.
		She improved her golf <<stroke>> by two shots.
		The swimmer changed her <<stroke>> before the final.
		Set the <<stroke>> width to two pixels.
		A four-<<stroke>> engine needs oil.
		With one <<stroke>> of the brush he drew the hill.
		At the <<stroke>> of midnight the bells rang.
		Chinese characters have a fixed <<stroke>> order.
		A <<stroke>> of genius from the playwright.
		She was two <<strokes>> behind on the last green.
	`,
	'short texts about health': `
		For a [[sprain]], rest the ankle and see a doctor if the pain lasts.
		My doctor thinks that the sore toe may be [[gout]].
		The skin by my [[toenail]] is swollen and painful.
		Tell your doctor about any [[fever]] or weight loss.
		Grandpa suffered a [[stroke]] in May that left his right arm weak.
		A nurse put a [[dressing]] on the ulcer.
		Her leg was [[in plaster|plaster cast]] after the broken ankle.
		The surgeon removed a [[ganglion]] from beside the joint.
		They did an [[mri]] of my spine because of the pain.
		My [[gp]] sent me to hospital with a swollen calf.
		[[Simmonds' test|Thompson test]] was normal and the tendon was painful.
		She gets [[pins n needles|tingling]] and pain in her feet.
		The drift was <<two feet>> deep.
		Two [[foot ulcers]] healed within six weeks.
		Remember [[PRICE|RICE]]: protect, rest, ice, compress and elevate the sprained ankle.
		There is [[pain in the back of the heel|heel pain]] on the first steps.
		The [[FBC]], [[CRP]] and [[creatinine]] were normal.
		Can you stand up on your [[toes]] without pain in the ankle?
		The consultant put me on [[steroids]] for vasculitis.
	`,
	'words of the body that prove nothing together': `
		An <<inflammation>> of passions swept the chamber.
		Engineers photographed the <<fracture>> surface of the broken bolt.
		A <<stress fracture>> in the wing spar grounded the fleet.
		The crane stands on rubber feet with a steel <<brace>> between them.
		Water runs along each <<joint>> in the sandstone and down to the foot of the cliff.
		If the leaves show <<discoloration>> at the foot of the stem, spray them.
		The knight's <<gait>> animation has new foot steps.
		The dark <<limb>> of the Moon hides a star.
		The golem has a <<weak spot, the ankle>> plate.
		It was all <<joint and hinge and hurt>> in her verse.
		<<Heel in>> bare-root roses by the foot of the wall.
	`,
	'heel, sole, arch, toe, calf, shin': `
		My [[heel]] is numb and tingling at night.
		Pain under the [[heel]] in the morning is typical.
		The [[toes]] go numb first, then the foot.
		The [[arch]] of the foot aches after standing.
		There is a cramp in my [[calf]] after walking.
		The [[sole]] of my foot feels numb.
		Her [[ankle]] is swollen and bruised.
		The [[shin]] is painful to touch after running.
		That is the plan's Achilles <<heel>>.
		The police were hot on his <<heels>>.
		She wore high <<heels>> to the gala.
		The company dug in its <<heels>> over the deal.
		He is the <<sole>> director of the firm.
		Her <<sole>> purpose was to win.
		Pan-fried lemon <<sole>> with butter.
		The triumphal <<arch>> was built in 1836.
		Install <<Arch>> Linux on the laptop.
		His <<arch>>-rival won again.
		MPs were told to <<toe>> the line.
		The boxers went <<toe>> to <<toe>>.
		The cow licked her newborn <<calf>>.
		The bag is made of <<calf>> leather.
		The dog learned to walk to <<heel>>.
		A wrestling <<heel>> loves the boos.
		Steel-<<toe>> boots are required on site.
		We dipped a <<toe>> in the water with a pilot project.
	`,
	'nerve, vein, joint, cast, corn, boot': `
		The [[nerve]] behind the ankle is squeezed and the foot tingles.
		Blood clots form in a deep [[vein]] of the leg.
		The [[joint]] at the base of the big toe is red and swollen.
		A [[corn]] on the little toe hurts in tight shoes.
		Her broken leg is in a [[cast]] for six weeks.
		You have the <<nerve>> to say that to me.
		It takes <<nerves>> of steel to trade options.
		He lost his <<nerve>> on the last penalty.
		Her remarks struck a raw <<nerve>> in the party.
		The second album continues in the same <<vein>>.
		A <<vein>> of gold runs through the rock.
		They announced a <<joint>> venture with the bank.
		We opened a <<joint>> account.
		The two leaders issued a <<joint>> statement.
		The <<cast>> of the play took a bow.
		The director praised the whole <<cast>> and crew.
		A <<cast>> iron pan holds heat.
		Sweet <<corn>> and beans with rice.
		Farmers grow <<corn>> for feed.
		Put the bags in the <<boot>> of the car.
		The laptop will not <<boot>> after the update.
		Tickets cost ten pounds plus a <<joint>> of beef.
		Smooth the mortar <<joint>> with a trowel.
	`,
	'everyday words of illness': `
		[[Weakness]] in one leg came on suddenly.
		The pound's <<weakness>> helped exporters.
		A <<weakness>> in the login code let hackers in.
		Chocolate is my only <<weakness>>.
		[[Paralysis]] of both legs after the injury to the spinal cord.
		Analysis <<paralysis>> stopped the team from shipping.
		[[Swelling]] and [[redness]] around the wound: see your doctor.
		The choir's voices were <<swelling>> to fill the hall.
		I am <<numb>> with grief since the election.
		[[Shingles]] causes a painful rash on one side of the body.
		The roof needs new asphalt <<shingles>>.
		She had [[cramps|muscle cramp]] in her calf all night.
		[[Cold feet]] and numb toes may be a sign of poor circulation.
		The groom got <<cold feet>> before the wedding.
		Investors are getting <<cold feet>> about the merger.
		The [[wound]] on her heel will not heal.
		He <<wound>> the clock before bed.
		The road <<wound>> through the hills.
		He pulled a muscle: a [[strain]] of the calf muscle.
		A new <<strain>> of yeast improves the beer.
		Budget cuts put a <<strain>> on the team.
		The newspaper's <<circulation>> fell again.
		Poor [[circulation]] in the legs makes the feet cold.
		Coins were taken out of <<circulation>>.
		An [[ulcer]] on the foot needs treatment.
		Her [[balance|loss of balance]] is poor and she falls.
		Your account <<balance>> is low.
		[[Atrophy]] of the calf muscles can follow nerve damage.
		[[Fatigue]] and numb feet can both come from low B12.
		Metal <<fatigue>> caused the wing to break.
		Tell your doctor about any [[injury]] to the ankle.
		The pollster is on <<steroids>> when it comes to ads.
		The trial was a <<fracture>> in the party's unity.
		The X-ray shows a [[fracture]] of the heel bone.
		His <<limp>> handshake put me off.
		She walks with a [[limp]] since the ankle injury.
		The [[plaque]] in the artery narrows it, and less blood reaches the leg.
		A blue <<plaque>> marks the house where the poet lived.
		Rub the <<cellulite>> cream in daily.
		[[Cellulitis]] makes the skin hot and red.
	`.replace(
		'Her [[balance|loss of balance]] is poor and she falls.',
		'Her [[poor balance|loss of balance]] makes her fall, says the doctor.',
	),
	'abbreviations in their medical sense': `
		[[Tarsal tunnel syndrome]] ([[TTS|tarsal tunnel syndrome]]) is rare. [[TTS|tarsal tunnel syndrome]] is treated with insoles.
		[[Nerve conduction study]] ([[NCS|nerve conduction study]]): bring socks. The [[NCS]] takes an hour.
		[[Peripheral artery disease]] ([[PAD]]) narrows the arteries of the legs. [[PAD]] is common in smokers.
		[[Deep vein thrombosis]] ([[DVT]]) is a blood clot in a vein. A [[DVT]] makes the leg swell.
		[[Cauda equina syndrome]] ([[CES]]) is an emergency. With [[CES]] the bladder may stop working.
		[[Multiple sclerosis]] ([[MS]]) affects nerves. People with [[MS]] may have numb feet.
		[[MS]] (multiple sclerosis) may begin with numb feet and blurred sight.
		[[Pulmonary embolism]], or [[PE]], causes sudden breathlessness.
		[[Transient ischaemic attack]] ([[TIA]]): a mini-stroke. A [[TIA]] is a warning.
		[[Guillain-Barré syndrome]] ([[GBS]]) spreads upwards. [[GBS]] needs hospital care.
		[[Rheumatoid arthritis]] ([[RA]]) attacks joints. [[RA]] can inflame nerves.
		[[Electromyography]] ([[EMG]]) tests muscles. The [[EMG]] needle is thin.
		[[EMG]] and nerve tests of the leg muscles were normal.
		[[Chronic kidney disease]] ([[CKD]]) can harm nerves. [[CKD]] is common in diabetes.
		The [[ABPI]] was 0.6 in the left leg.
		[[P.A.D.]] clinic for people with leg arteries that are narrowed.
		[[CIDP]] is treated with immunoglobulin.
		[[NSAID]] tablets for a short time.
		[[Complex regional pain syndrome]] ([[CRPS]]) may follow an injury.
		[[RICE]]: rest the sprained ankle, ice it, use compression and elevate it.
		[[Amyotrophic lateral sclerosis]] ([[ALS]]) weakens muscles. [[ALS]] has no cure.
		[[Restless legs syndrome]] ([[RLS]]) is worse at night. [[RLS]] disturbs sleep.
		[[Charcot-Marie-Tooth disease]] ([[CMT]]) is inherited. [[CMT]] makes high arches.
		Use a [[TENS]] machine on the painful leg for nerve pain.
	`,
	'abbreviations that are something else': `
		The Consumer Electronics Show (<<CES>>) opens in Las Vegas. <<CES>> is busy.
		<<CES>> 2026 showed new laptops.
		Text-to-speech (<<TTS>>) voices sound natural. <<TTS>> engines run offline.
		The <<TTS>> voice reads the page aloud.
		Install the <<CLI>> and log in.
		The <<ABI>> of the shared library changed.
		<<MS>> Office costs more this year.
		<<Ms>> Patel will see you at noon.
		The request took 40 <<ms>> to finish.
		Private equity (<<PE>>) firms raised money.
		The <<PE>> teacher blew her whistle.
		<<TIA>> for any help with my homework!
		Mi <<tía>> vive en Madrid and I visit her in summer.
		Send me a <<DM>> on the app.
		Row-level security (<<RLS>>) protects each tenant's rows.
		<<OA>> journals charge authors a fee.
		Use a mouse <<pad>> under the lamp.
		The launch <<PAD>> was cleared at noon.
		The <<PT>> session starts at 10 am Pacific.
		The Natural Color System (<<NCS>>) has 1,950 colours.
		Domain-driven design (<<DDD>>) is a way to model software.
		Group B strep (<<GBS>>) is checked late in pregnancy.
		Global Business Services (<<GBS>>) is hiring.
		The autofocus (<<AF>>) motor is quiet.
		The <<ER>> diagram shows two tables.
		The <<GP>> of Monaco was wet.
		<<OTC>> markets trade smaller shares.
		<<RICE>> PRICES rise in Asia.
		ALL <<PRICE>> LISTS ARE IN EUROS.
		The <<EMG>> pickups give the guitar its sound.
		Clear to send (<<CTS>>) is a pin on the serial port.
		Mixed martial arts (<<MMA>>) fans filled the arena.
		The <<ALS>> ice bucket was left in the <<cast>> party.
		<<CVA>> and <<NCV>> are airport codes, not routes.
		<<als>> wir ankamen, war es spät und der Arm tat weh.
		Traumatic brain injury (<<TBI>>) charity run.
		She studied for her <<MSCC>> exam.
		The <<SCD>> button resets the router.
		Steam <<PN>> 4471-B fits the valve.
	`.replace(
		'The <<ALS>> ice bucket was left in the <<cast>> party.',
		'The <<cast>> party went on all night.',
	),
	'names of people, places, firms and games': `
		We flew to <<Bursa>> and took the cable car.
		The game runs on <<Frostbite>> and looks great.
		<<Axon>> sells body cameras to the police.
		<<Wells>> is a small city in Somerset with a fine cathedral.
		<<Baxter>> scored twice before half time.
		<<Morton>> signed the contract on Friday.
		The <<Thompson>> family moved to Leeds.
		<<Achilles>> killed Hector outside Troy.
		<<Ottawa>> is the capital of Canada.
		<<Raynaud>> is a wine grower near Lyon.
	`.replace('<<Raynaud>> is a wine grower near Lyon.', 'The <<Doppler>> brothers opened a bakery.'),
	'computing and machines': `
		The neural network has a million <<neurons>> in the hidden layer.
		Run a port <<scan>> before you deploy.
		The <<decompression>> of the zip file failed.
		Image <<compression>> saves space on the disk.
		Bug <<triage>> is on Monday at nine.
		The circuit <<brace>> holds the board, and a closing <<brace>> ends the block.
		The frame's <<stiffness>> improves the steering.
		Open stroke.py and the gout.com page at www.<<arthritis>>.example.com/path
		The file <<stroke>>.svg is missing.
		The network's <<backbone>> was upgraded.
		A security <<bypass>> let them in.
		The <<reflex>> camera has a mirror.
		<<Imaging>> of the galaxy took nine hours.
		The <<Doppler>> radar shows rain.
	`,
	'measures and money': `
		There was a ten-<<foot drop>> on the other side.
		A 10-<<foot drop>> onto gravel.
		A six <<foot drop>> lay behind the wall.
		The child has a [[foot drop]] after the nerve injury.
		[[Foot drop]] makes you trip over your toes.
		Tens of people: <<tens>> of thousands marched.
	`,
	'other languages': `
		Der <<Arm>> tut weh, und die <<Arthritis>> ist schlimmer als im letzten Jahr, sagt die Frau.
		La <<sole>> est un poisson que les enfants aiment avec des pommes de terre.
		El <<diabetes>> es una enfermedad que afecta a muchas personas en el mundo.
		L'<<arthrite>> et le <<diabetes>> sont des maladies qui touchent les adultes.
		Het <<gout>> van de <<sole>> is niet wat je voor deze prijs zou verwachten.
		Il <<diabete>> e la <<gangrene>> sono due problemi che il medico conosce.
		A gordura e o <<diabetes>> não são uma surpresa para os médicos.
		Le <<gout>> de ce vin est dans la tradition de la maison.
		Die <<Sepsis>> ist eine Erkrankung, die schnell behandelt werden muss, und nicht nur bei Kindern.
	`,
	'addresses, handles and code': `
		Day 12 and it still hurts #plantarfasciitis #<<sciatica>> #<<gout>>-help
		Ask r/<<sciatica>> or @<<neuropathy>>_help about it.
		Mail <<gout>>@example.org or open www.example.org?topic=<<sciatica>> to read more.
		The page is at /conditions/<<gout>> and the file is src/<<neuropathy>>/index.ts or C:\\docs\\<<sciatica>>.pdf here.
		Set patient.<<neuropathy>>.level and nerve_conduction_study and --<<sciatica>> in the settings.
		The class is-foot-<<ulcer>>-card is in the style sheet, next to <b class="<<sciatica>>">.
		He has *[[sciatica]]* and _[[gout]]_, says the doctor, and “[[peripheral neuropathy]]”—again.
		Pain <5 with [[neuropathy|peripheral neuropathy]], HbA1c=48 and [[numbness]]/[[tingling]] in both feet.
		[[Sciatica]].2 It goes by itself in most people, as [[peripheral neuropathy]],[3] may.
		Write to <<gout>>@clinic.example for help with your order.
		Follow @<<sciatica>> for memes.
		The variable <<bunion>>_count is zero.
		Visit https://shop.example/<<bunion>>/sale for socks.
	`,
	'longer names that mean something else': `
		The minor <<injuries>> unit is shut at weekends, and its X-ray department too.
		For streaming eyes, <<sodium>> cromoglicate drops four times a day.
		[[PSA|PSA]] 6.1 ng/mL, usual below 3.5; known psoriasis, no arthritis
		She wrote to the [[GPs|primary care doctor]] of the town about chlamydia and other [[STIs|sexually transmitted infection]].
		A <<GPS>> unit in the van told the patients' transport where to go.
		She takes tablets for [[pulmonary arterial hypertension|pulmonary hypertension]] and sees a lung doctor.
		[[Portal hypertension|portal hypertension]] is raised pressure in the vein that leads to the liver.
		Idiopathic intracranial <<hypertension>> causes headaches and blurred vision.
		An [[acoustic neuroma|acoustic neuroma]] is a growth on the nerve of hearing.
		A [[corneal ulcer|keratitis]] makes the eye red and painful.
		[[Peptic ulcers|peptic ulcer]] are often due to bacteria in the stomach.
		[[Diabetes insipidus|diabetes insipidus]] makes people pass a lot of urine.
		[[Cerebral palsy|cerebral palsy]] affects how a child moves.
		[[Scarlet fever|scarlet fever]] is an infection with a rash.
		[[Heat stroke|heatstroke]] happens when the body gets too hot.
		A polyp on the vocal <<cord>> makes the voice hoarse.
		The scan showed damage of the optic nerve in neurofibromatosis <<type 1>>.
		Pressure groups asked the minister about the <<stroke>> of a pen that closed the port.
		He has non-<<insulin-dependent>> disease and eats less sugar.
		She has gastritis with an [[acute]] bleed; the doctor found no sign of cancer.
		Her [[hypertension]] is treated with tablets and her kidneys are fine.
	`,
	'notes and reports': `
		FINDINGS: No evidence of [[DVT]]. No [[PE]]. Mild [[OA]] of the knee and ankle.
		72yo F w/ h/o [[TIA]], [[CVA]] and [[PVD]], r/o [[osteomyelitis]].
		FAMILY HISTORY: father with [[gout]]. Denies [[fever]] or [[numbness]].
		Pt c/o foot pain, s/p fall, on exam no [[cellulitis]].
		<<PE>>: comfortable. Chest: clear. Abdomen: soft. Legs: no swelling.
		Given <<MS>> 2 mg IV for pain on the ward by the nurse.
		Heart scan: <<RA>> dilated, LV normal, good function of the mitral valve.
	`,
	'words cut at the end of a line': `
		The doctor said it was peripheral [[neuro-⏎pathy|peripheral neuropathy]] of both feet.
		Rest and stretching help plantar [[fasci-⏎itis|plantar fasciitis]] in most people.
		He has insulin-⏎treated [[diabetes]] and well-⏎known [[sciatica]].
	`,
	'one clear neighbour in a short text': `
		Hepatitis is an [[inflammation]] of the liver.
		The liver biopsy showed [[inflammation]].
		Asthma is a [[chronic]] disease.
		[[Arteries]] carry blood from the heart.
		[[Acute]] pancreatitis starts suddenly.
		Chemotherapy may harm [[nerves]].
		A blood clot in a leg [[vein]] can travel to the lung.
		Migraine, nausea and [[fatigue]].
		Pneumonia: cough, [[fever]] and shortness of breath.
	`,
	'people’s words in passages about health': `
		CKD usually has [[no symptoms|asymptomatic]] until it is advanced, so offer a blood test.
		Shingles rash usually stays on [[one side|unilateral]] of the body.
		A tight [[narrowing|stenosis]] of the left carotid artery caused the stroke.
		[[MSU|urinalysis]] sent; nitrites positive.
		The shop is on <<one side>> of the road and the bus stop on the other.
		A <<long-term>> plan for the <<narrowing>> of the road.
		He went to <<MSU>> on a football scholarship.
	`,
	'what a relative has': `
		Grandpa’s [[stroke]] came on a Sunday.
		Grandpa’s <<stroke>> of luck came on a Sunday.
	`,
	'seldom anything else': `
		[[Pacemaker]] check, annual, remote
		Her [[gait]] is wide-based and she needs a hand to turn.
		The [[virus]] spreads in droplets and lives on door handles for a day.
		[[TB|tuberculosis]] is on the rise again.
		The [[incision|incision]] is two inches long.
		A 4 <<TB>> model costs more.
		Rooms from INR 4,500 a night: <<INR>> 9,000 at Diwali.
		He called his landlord a <<parasite>>.
		Hatred spreads like a <<virus>>.
	`,
	'unmistakable by itself': `
		Gran had a [[DVT]] after the long coach trip.
		[[DVTs|deep vein thrombosis]] run in our family.
		[[EMG|electromyography]] on Thursday, told to skip hand cream.
		Had the first [[IVIg]] infusion, felt rough.
		[[CRP]] 96 mg/L, ESR 70 mm/hr
		[[IBS]] and travel: what helped me
		[[Capsaicin]] cream burns for the first week.
		Started [[Pregabalin]] last Monday.
		Been on [[Naproxen]] since the accident.
		[[Gout]] again, right knee this time.
		[[Numbness]] in the back passage needs help at once.
		[[Shingles]] left scars round her ribs.
		[[Blood test]] on Friday
		Ask about the [[blood clot]] before you fly.
		She goes home in a [[walking boot]].
		Causes of [[foot drop]] in adults
		The [[plaster cast]] comes off on Tuesday.
		[[Compression socks]], black, size M
		A [[stress fracture]] takes six weeks.
		Is it a [[heart attack]] or panic?
		The scan showed a 10-<<foot drop>> in the floor.
		Waterproof <<walking boots>> for the hills
		<<Compression socks>> are running gear for the marathon.
		He made <<plaster casts>> of the museum’s Greek statues.
		A <<stress fracture>> in the bridge’s steel
		The guitar has active <<EMG>> pickups.
	`,
	'a short line from a ward': `
		[[C. diff]] positive again
		The nurse took my [[BP|blood pressure]], then the pulse rate.
		Started on digoxin for [[AF]], ECG tomorrow
		Diagnosed with [[RA]] last year
		[[CT]] abdomen with contrast: no bleeding
		The [[echo]] shows a leaking valve, says the consultant.
		She is in [[remission]].
		[[HTN]] and obesity
		Written by <<Miller PE>>, Novak LP.
	`,
	'of a leaf, a line, a field': `
		Frost may <<bruise>> the petals, so keep fleece at hand.
		With a <<stroke>> of cunning he won the pot.
		The <<sole>> heir sold it.
		<<Scan>> the code at the gate.
		The news came as a <<shock>> to fans.
	`,
	'one meaning of two in medicine': `
		A [[grade]] 3 tumour of the breast
		The slip is <<Grade>> 2, with spondylolisthesis at L5 and a disc bulge.
		The neurologist checks the small <<fibres>>, for neuropathy and diabetes hurt them first.
		Spinal muscular atrophy <<type 2>> begins in babies.
	`,
	'what is felt, wherever it is felt': `
		My left calf is [[swollen|oedema]] after the flight.
		The [[ankle]] looked [[swollen|oedema]] and bruised.
		Look at the soles each night for [[blisters]] and [[redness]].
		The rash began to [[itch|itching]] and then the leg swelled.
		A [[bruise]] on the shin that stings
		The bone was [[tender|tenderness]] when pressed.
		The river was <<swollen>> after the rain.
		A <<tender>> offer for the shares
		Stew the beef until <<tender>>.
	`,
	'words of other fields': `
		<<Paralysis>> status lasts 3 turns; <<Burn>> does 5 damage; <<Numb>> reduces speed; <<Stroke>> ability.
		Poison stacks, <<Bleed>> ticks each turn and <<Paralysis>> stuns the boss for two turns.
		Serve the <<calf>> liver with vinegar and garlic, and roast the <<joint>> in the oven.
		The old town is a maze of <<veins>> and capillaries.
		The <<paralysis>> of the tariff round was one symptom of a weak currency.
	`,
	'on a page about health': `
		Diabetes can damage nerves and blood vessels. Smoking makes it worse: [[smoking]] narrows the arteries. Losing weight helps too: [[weight loss]] lowers blood sugar.
		With neuropathy, check your feet each day. A small [[blister]] can turn into an ulcer.
		Plantar fasciitis hurts most in the morning. An [[ice pack]] eases it. [[Massage]] of the sole and [[stretching]] of the calf help.
		Peripheral neuropathy has many causes. Ask about your [[medical history]], [[family history]] and medicines.
		People with arthritis of the ankle may need [[physio]] and [[painkillers]].
		After a DVT, wear [[compression stockings]] and ask before a long flight.
		Sciatica often gets better by itself. See a doctor if you have a [[fever]], [[weight loss]] or pain after an [[accident]].
		The neurologist found weak [[reflexes]] at the ankle and loss of [[sensation]] in the toes.
		Gout attacks a single [[joint]]. The [[skin redness]] looks like an infection.
		Diabetic neuropathy starts in the [[toes]]. Later the calf muscles and [[shins]] lose feeling.
		An MRI showed a slipped disc. The [[back pain]] went, the [[numbness]] stayed.
		For foot ulcers a [[dressing change|wound dressing]] is needed and [[offloading]] in a cast.
		Her rheumatologist ordered a [[blood test]] for uric acid and an [[X-ray]] of the foot.
		Bunions are not caused by [[tight shoes]] alone; they run in families. [[High heels]] make the toe hurt more.
	`,
};

/** The table as cases. */
export const CASES: readonly Case[] = Object.entries(TABLE).flatMap(([group, lines]) =>
	lines
		.split('\n')
		.map((line) => line.replace(/^\t+/, ''))
		.filter((line) => line.trim() !== '')
		.map((line, at) => parseCase(`${group}, line ${at + 1}`, line.replaceAll('⏎', '\n'))),
);

function parseCase(name: string, line: string): Case {
	const marks: { start: number; end: number; term?: string }[] = [];
	const never: { start: number; end: number }[] = [];
	let text = '';
	let at = 0;
	for (const hit of line.matchAll(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]|<<([^>]+)>>/g)) {
		text += line.slice(at, hit.index);
		const words = hit[1] ?? hit[3] ?? '';
		const span = { start: text.length, end: text.length + words.length };
		if (hit[3] === undefined) marks.push({ ...span, ...(hit[2] ? { term: hit[2] } : {}) });
		else never.push(span);
		text += words;
		at = hit.index + hit[0].length;
	}
	return { name, text: text + line.slice(at), marks, never };
}
