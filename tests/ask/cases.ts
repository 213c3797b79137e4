/**
 * Questions as readers type them, and the terms that answer them: any of the listed terms will do.
 * Grouped by what makes them hard.
 */
export interface AskCase {
	readonly question: string;
	readonly wants: readonly string[];
}

const ask = (question: string, ...wants: string[]): AskCase => ({ question, wants });

export const ASK_CASES: Readonly<Record<string, readonly AskCase[]>> = {
	'the very word': [
		ask('plantar fasciitis', 'plantar fasciitis'),
		ask('TTS', 'tarsal tunnel syndrome'),
		ask('PAD', 'peripheral artery disease'),
		ask('Guillain-Barre', 'Guillain-Barré syndrome'),
		ask('hba1c', 'HbA1c'),
		ask('DVT', 'deep vein thrombosis'),
		ask('xray', 'X-ray'),
		ask('acetaminophen', 'paracetamol'),
	],
	'typed wrong': [
		ask('plantar facitis', 'plantar fasciitis'),
		ask('tarsel tunel', 'tarsal tunnel syndrome'),
		ask('perifral neuropathy', 'peripheral neuropathy'),
		ask('siatica', 'sciatica'),
		ask('nuropathy', 'peripheral neuropathy'),
		ask('neuropthay', 'peripheral neuropathy'),
		ask('fibromialgia', 'fibromyalgia'),
		ask('heal pain', 'heel pain'),
		ask('carpaltunnel', 'carpal tunnel syndrome'),
		ask('vitamin b-12', 'vitamin B12 level', 'vitamin B12 treatment', 'vitamin B12 deficiency'),
		ask('achiles tendonitis', 'Achilles tendinopathy'),
		ask('diabetis', 'diabetes'),
		ask('guilian barre', 'Guillain-Barré syndrome'),
		ask('nueropathy in feet', 'peripheral neuropathy', 'diabetic neuropathy'),
		ask('cellulitus', 'cellulitis'),
		ask('gabapentine', 'gabapentin'),
		ask('mortons nueroma', "Morton's neuroma"),
		ask('vericose veins', 'varicose veins'),
	],
	'lay words': [
		ask('blood clot in the leg', 'deep vein thrombosis'),
		ask('pinched nerve', 'nerve compression'),
		ask('slipped disc', 'herniated disc'),
		ask('flesh eating disease', 'necrotising fasciitis'),
		ask('blood thinner', 'anticoagulant'),
		ask('broken foot', 'fracture'),
		ask('heart attack of the leg blocked artery', 'acute limb ischaemia', 'peripheral artery disease'),
		ask('bump on big toe joint', 'bunion', 'hallux rigidus'),
		ask('charley horse', 'muscle cramp'),
		ask('water retention in ankles', 'oedema'),
		ask('foot doctor', 'podiatrist'),
		ask('nerve test with small electric shocks', 'nerve conduction study', 'electromyography'),
		ask('hardening of the arteries', 'atherosclerosis'),
		ask('mini stroke', 'transient ischaemic attack'),
	],
	questions: [
		ask('what is tarsal tunnel syndrome?', 'tarsal tunnel syndrome'),
		ask('why is my heel numb', 'numbness', 'When a heel goes numb'),
		ask('what does a podiatrist do', 'podiatrist'),
		ask(
			'why do my feet burn at night',
			'burning sensation',
			'burning feet syndrome',
			'small fibre neuropathy',
		),
		ask('what is a tuning fork used for at the doctor', 'tuning fork test'),
		ask('my foot falls asleep all the time', 'tingling', 'numbness'),
		ask('signs of a blood clot in the leg', 'deep vein thrombosis', 'thrombosis'),
		ask('is it safe to use a heat pack on numb feet', 'warm compress'),
		ask(
			'how do doctors test for nerve damage',
			'nerve conduction study',
			'peripheral neuropathy',
			'neurological examination',
		),
		ask('why do my calves hurt when I walk', 'claudication', 'peripheral artery disease', 'leg pain'),
		ask('can diabetes damage the nerves in my feet', 'diabetic neuropathy'),
		ask('sore on my foot that will not heal diabetes', 'diabetic foot ulcer'),
		ask(
			'red hot swollen foot with diabetes',
			'Charcot foot',
			'infected diabetic foot',
			'cellulitis',
			'diabetic foot',
		),
		ask("I can't lift the front of my foot", 'foot drop'),
		ask('pain under the ball of the foot', 'metatarsalgia', "Morton's neuroma", 'foot pain'),
		ask('does low b12 cause tingling', 'vitamin B12 deficiency'),
		ask('numb between the legs', 'saddle anaesthesia', 'cauda equina syndrome', 'numbness'),
		ask('why are my foot muscles cramping at night', 'muscle cramp'),
		ask('what do compression socks do', 'compression stockings'),
		ask('what does bilateral mean', 'bilateral'),
		ask('which nerve is on the inside of the ankle', 'tibial nerve', 'tarsal tunnel syndrome'),
		ask('can sitting cross legged hurt a nerve', 'crossing legs'),
		ask('pain in the heel first thing in the morning', 'plantar fasciitis', 'heel pain'),
		ask('needle test of the muscles', 'electromyography'),
	],
};
