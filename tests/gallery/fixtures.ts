/** Entries, topics and states to show: ordinary ones, and ones that try to break the layout. */
import type { Asking, AskTexts } from '../../src/ask/schema.ts';
import { type OwnExplanation, ownId } from '../../src/glossary/own-word.ts';
import type { CardEntry, Guide } from '../../src/guide/compile.ts';
import type { Source, Topic } from '../../src/guide/schema.ts';
import type { FrameStatus } from '../../src/messages.ts';

const nhs: Source = {
	id: 'nhs',
	publisher: 'NHS',
	title: 'Peripheral neuropathy',
	url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/',
	read: '2026-11-12',
	reviewed: '2022-10',
	evidence: 'page',
};
const ninds: Source = {
	id: 'ninds',
	publisher: 'National Institute of Neurological Disorders and Stroke',
	title: 'Peripheral Neuropathy Fact Sheet',
	url: 'https://www.ninds.nih.gov/',
	read: '2026-11-12',
	reviewed: 'undated',
	evidence: 'collection',
};

const names = { plain: [], clinical: [], abbreviations: [], brands: [], searchOnly: [] };

export function makeEntry(change: Partial<CardEntry> & Pick<CardEntry, 'id'>): CardEntry {
	return {
		category: 'condition',
		fields: ['brain-nerves'],
		names: { preferred: change.id.replaceAll('-', ' '), ...names },
		hardness: 'hard',
		what: { text: 'A short account of what this is, in plain words.', sources: ['nhs'] },
		...{ kinds: [], examples: [], broader: [], not: [], ranges: [], warning: [] },
		related: [],
		confusedWith: [],
		topics: [],
		tags: ['nerve'],
		codes: [],
		sources: [nhs],
		written: '2026-11-14',
		reviewedBy: [],
		reviewDue: '2027-11-14',
		...change,
	};
}

export const neuropathy = makeEntry({
	id: 'peripheral-neuropathy',
	names: {
		...names,
		preferred: 'peripheral neuropathy',
		plain: ['nerve damage in the feet'],
		clinical: ['polyneuropathy'],
		abbreviations: ['PN'],
	},
	say: 'nyoo-ROP-uh-thee',
	what: {
		text: 'Damage to the nerves outside the brain and spinal cord, most often in the feet and hands. It can make them numb, tingle, burn or feel weak.',
		sources: ['nhs', 'ninds'],
	},
	why: {
		text: 'A numb foot does not feel a blister or a burn, so that small wounds can go deep unnoticed. The most common cause is diabetes, and treating it early can stop the damage.',
		sources: ['nhs'],
	},
	feels: {
		text: 'Pins and needles, numbness, burning or stabbing pain, often worse at night.',
		sources: ['nhs'],
	},
	found: { text: 'A doctor tests feeling and reflexes and asks for blood tests.', sources: ['ninds'] },
	helps: {
		text: 'Treating the cause, looking after the feet every day, and medicines for nerve pain.',
		sources: ['nhs'],
	},
	getHelp: {
		level: 'days',
		text: 'See a doctor soon about numbness, tingling or weakness in your feet that does not go away.',
		sources: ['nhs'],
		sooner: [
			{
				level: 'today',
				text: 'See one the same day if you have diabetes and a wound on the foot.',
				sources: ['nhs'],
			},
		],
	},
	related: [
		{ id: 'diabetic-neuropathy', name: 'diabetic neuropathy' },
		{ id: 'nerve-conduction-study', name: 'nerve conduction study' },
		{ id: 'numbness', name: 'numbness' },
	],
	confusedWith: [
		{
			id: 'tarsal-tunnel-syndrome',
			name: 'tarsal tunnel syndrome',
			text: 'One nerve is squeezed at the ankle, mostly on one side.',
			sources: [],
		},
	],
	topics: [{ id: 'numb-heel', title: 'A numb heel: causes and what helps' }],
	sources: [nhs, ninds],
});

export const stroke = makeEntry({
	id: 'stroke',
	category: 'red-flag',
	names: { ...names, preferred: 'stroke', clinical: ['cerebrovascular accident'], abbreviations: ['CVA'] },
	what: {
		text: 'Blood stops reaching a part of the brain. Brain cells die within minutes.',
		sources: ['nhs'],
	},
	why: { text: 'The sooner it is treated, the more of the brain can be saved.', sources: ['nhs'] },
	getHelp: {
		level: 'emergency',
		text: 'Call at once if a face droops, an arm is weak or speech is slurred, even if it passes.',
		sources: ['nhs'],
		sooner: [],
	},
});

export const cellulitis = makeEntry({
	id: 'cellulitis',
	category: 'red-flag',
	what: {
		text: 'An infection deep in the skin. The skin gets red, hot, swollen and sore.',
		sources: ['nhs'],
	},
	getHelp: { level: 'today', text: 'See a doctor today.', sources: ['nhs'], sooner: [] },
});

export const mri = makeEntry({
	id: 'mri',
	category: 'test',
	names: { ...names, preferred: 'MRI scan', abbreviations: ['MRI'] },
	what: { text: 'Pictures of the inside of the body, made with strong magnets.', sources: ['nhs'] },
	warning: [{ level: 'today', text: 'Call the same day if the skin swells.', sources: ['nhs'] }],
	ranges: [
		{ for: 'Adults', low: 4, high: 5.4, unit: 'mmol/L', sources: ['nhs'] },
		{ for: 'Adults', low: 72, high: 97, unit: 'mg/dL', sources: ['nhs'] },
	],
});

export const heelCup = makeEntry({
	id: 'heel-cup',
	category: 'treatment',
	what: { text: 'A soft insert that cushions the heel in a shoe.', sources: ['nhs'] },
	getHelp: { level: 'self-care', text: 'You can buy and try one yourself.', sources: ['nhs'], sooner: [] },
	reviewedBy: [{ name: 'Dr A. Example', role: 'neurologist', date: '2026-11-20' }],
});

/** Everything optional is missing. */
export const bare = makeEntry({ id: 'sole', category: 'anatomy' });

const long = 'pneumonoultramicroscopicsilicovolcanoconiosis';
const summary =
	'The nerve runs behind the ankle and gives feeling to the sole and the heel of the foot. '.repeat(23);
/** Long words, long texts, emoji, right-to-left letters, and bytes that once were Windows-1252. */
export const hostile = makeEntry({
	id: 'hostile',
	names: {
		...names,
		preferred: `${long}${long}`.slice(0, 90),
		plain: ['👩🏽‍⚕️🦶 foot 😀', 'עצב', 'donâ€™t â€œknowâ€\u009d \u0092 \u0096', long],
	},
	say: `${long}-${long}`,
	what: { text: `${long}${long}${long} ${summary}`.slice(0, 2000), sources: ['nhs', 'ninds', 'long'] },
	why: { text: `👩🏽‍⚕️🦶 ${'نص طويل من اليمين إلى اليسار '.repeat(20)} donâ€™t \u0092`, sources: ['long'] },
	getHelp: { level: 'today', text: `${long} ${summary}`, sources: ['long'], sooner: [] },
	related: Array.from({ length: 30 }, (_, index) => ({
		id: `related-${index}`,
		name: index % 5 === 0 ? `${long}${long}` : `related term ${index}`,
	})),
	sources: [
		nhs,
		ninds,
		{
			...nhs,
			id: 'long',
			publisher: `${long} ${long}`,
			title: summary.slice(0, 200),
			evidence: 'mirror',
			edition: '11th',
			reviewed: '2019',
		},
	],
	reviewDue: '2020-01-01',
});

export function makeOwn(change: Partial<OwnExplanation> & Pick<OwnExplanation, 'name'>): OwnExplanation {
	return {
		id: ownId(change.name),
		also: [],
		meaning: 'Heart failure: comfortable at rest, but less than ordinary activity brings on symptoms.',
		file: 'ward-7.csv',
		added: '2026-11-28',
		...change,
	};
}

/** Words of the reader's own file: with all that a word can have, and with no more than it must have. */
export const nyha = makeOwn({
	name: 'NYHA III',
	also: ['NYHA class 3', 'class III'],
	source: 'Ward 7 leaflet',
});
export const sbar = makeOwn({
	name: 'SBAR',
	meaning: 'How we hand over:\nS, situation\nB, background\nA, assessment\nR, recommendation',
});
export const arabic = makeOwn({
	name: 'Hb',
	also: ['خضاب'],
	meaning: 'خضاب الدم (Hb): بروتين يحمل الأكسجين في خلايا الدم الحمراء.',
	file: 'كلمات.csv',
	source: 'كتاب الجناح 7',
});
/** What a file may hold to break out of its place. */
export const hostileOwn = makeOwn({
	name: `${long}${long}`.slice(0, 80),
	also: Array.from({ length: 30 }, (_, index) => (index % 7 === 0 ? long : `name ${index}`)),
	meaning:
		`<img src=x onerror="document.title='broken'"><b>bold</b> &amp; \u202eturned\u202c 👩🏽‍⚕️ ${long}\n\n${summary}`.slice(
			0,
			1000,
		),
	file: `${long} <script>.csv`,
	source: `https://www.example.org/${long}/<i>${long}</i>.`,
});
export const ownWords: readonly OwnExplanation[] = [nyha, sbar, arabic, hostileOwn];

const topic: Topic = {
	id: 'numb-heel',
	title: 'A numb heel: causes and what helps',
	summary: {
		text: 'A heel can go numb from pressure on a nerve, from an illness that harms nerves, or from poor blood flow.',
		sources: ['nhs'],
	},
	names: [],
	sections: [
		{
			id: 'causes',
			title: 'What can be behind it',
			intro: { text: 'Three groups of causes are usual.', sources: ['nhs'] },
			points: [
				{
					heading: 'Sitting for long',
					text: 'Crossed legs press on nerves. Feeling comes back in minutes.',
					sources: ['nhs'],
				},
				{
					entry: 'peripheral-neuropathy',
					text: 'Often both feet, from the toes up. Diabetes is the most common cause.',
					sources: ['nhs'],
				},
			],
		},
		{
			id: 'doctor',
			title: 'When to see a doctor',
			points: [{ text: 'Numbness that lasts longer than two weeks.', sources: ['nhs'] }],
		},
	],
	questions: [
		{
			question: 'Is numbness in the heel serious?',
			answer: { text: 'Mostly not. It is when it comes suddenly or with weakness.', sources: ['nhs'] },
		},
	],
	related: [],
	tags: ['heel'],
	sources: [nhs, ninds],
	written: '2026-11-14',
	reviewedBy: [],
	reviewDue: '2027-11-14',
};

/** The words of the sample text, so that its cards have something to say. */
const ofSample = [
	'tarsal-tunnel-syndrome',
	'numbness',
	'diabetes',
	'nerve-conduction-study',
	'orthotics',
].map((id) =>
	makeEntry({
		id,
		getHelp: { level: 'routine', text: 'Ask at your next visit.', sources: ['nhs'], sooner: [] },
	}),
);

/** No people's words, no signs of danger. */
export const asking: Asking = {
	same: {},
	signs: [],
	kinds: {},
	told: {
		...{ alike: {}, known: '', features: '', wish: '', danger: '', bias: { wish: -999, danger: -999 } },
		...{ kinds: [], ofKinds: { features: '', kinds: '', weights: '' } },
		borneOut: { wish: [1], danger: [0, 1] },
	},
	flags: {},
	urgent: { says: '', limits: {}, sources: [] },
	today: 'Get medical help today',
};

/** Nothing is said of anything. */
export const askTexts: AskTexts = { people: {}, described: {}, others: [], english: [] };

export const guide: Guide = {
	language: 'en',
	entries: [neuropathy, stroke, cellulitis, mri, heelCup, bare, hostile, ...ofSample],
	topics: [topic],
};

export const status: FrameStatus = {
	host: 'www.example.org',
	state: 'marking',
	terms: [
		{ id: 'peripheral-neuropathy', text: 'polyneuropathy', count: 6, waits: false },
		{ id: 'stroke', text: 'stroke', count: 1, waits: false },
		{ id: 'cellulitis', text: 'cellulitis', count: 2, waits: false },
		{ id: 'mri', text: 'MRI', count: 1, waits: false },
		{ id: 'heel-cup', text: 'heel cups', count: 1, waits: true },
		{ id: 'sole', text: 'sole', count: 3, waits: true },
		{ id: 'hostile', text: long, count: 1, waits: false },
		{ id: nyha.id, text: 'class III', count: 2, waits: false },
		{ id: sbar.id, text: 'SBAR', count: 1, waits: false },
		{ id: hostileOwn.id, text: hostileOwn.name, count: 1, waits: true },
	],
};
