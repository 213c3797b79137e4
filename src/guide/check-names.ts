/** Names: each means one thing, and only the thing itself. */
import { markedNamesOf, namesOf, namesOfNarrower, narrowerId, narrowerOf } from './names.ts';
import type { Parsed, Problem } from './parse.ts';
import { type Report, reportOn } from './report.ts';
import type { Entry } from './schema.ts';

/** What one entry can get wrong by itself. */
export function checkOwnNames(entry: Entry, report: Report): void {
	const known = new Set(markedNamesOf(entry).map((name) => name.toLowerCase()));
	for (const name of Object.keys(entry.hardnessOf)) {
		if (!known.has(name.toLowerCase()))
			report(['hardnessOf', name], `"${name}" is not one of the entry's names`);
	}
	entry.senses.forEach((sense, index) => {
		if (!known.has(sense.form.toLowerCase())) {
			report(['senses', index, 'form'], `"${sense.form}" is not one of the entry's names`);
		}
		if (!sense.needs && !sense.against && !sense.needsHealthPage && !sense.exactCase) {
			report(['senses', index], 'expected `needs`, `against`, `exactCase` or `needsHealthPage`');
		}
	});
	const seen = new Set<string>();
	for (const name of [...markedNamesOf(entry), ...entry.names.searchOnly]) {
		if (seen.has(name.toLowerCase())) report(['names'], `"${name}" is listed twice`);
		seen.add(name.toLowerCase());
	}
	const ids = new Set<string>();
	for (const { thing } of narrowerOf(entry)) {
		const id = narrowerId(entry.id, thing.name);
		if (ids.has(id)) report(['kinds'], `"${thing.name}" reads like another kind or example of this entry`);
		ids.add(id);
	}
	entry.not.forEach(({ name }, index) => {
		if (known.has(name.toLowerCase()))
			report(['not', index, 'name'], `"${name}" is one of the entry's names, kinds or examples too`);
	});
	checkMedicines(entry, report);
}

/** A name means one entry, unless both entries say by a sense rule when it is theirs. */
export function checkNamesTogether(entries: readonly Parsed<Entry>[], problems: Problem[]): void {
	const owners = new Map<string, Parsed<Entry>>();
	for (const parsed of entries) {
		const { value } = parsed;
		const report = reportOn(parsed, problems);
		for (const name of [...namesOf(value), ...value.names.searchOnly]) {
			const key = name.toLowerCase();
			const other = owners.get(key);
			if (!other) owners.set(key, parsed);
			else if (other !== parsed && !(hasSense(value, key) && hasSense(other.value, key)))
				report(
					['names'],
					`"${name}" is also a name of ${other.value.id}: expected a sense rule in both, or one owner`,
				);
		}
	}
	checkNarrower(entries, owners, problems);
}

/** A narrower thing with an entry of its own is that entry's; the two have to agree on how they belong together. */
function checkNarrower(
	entries: readonly Parsed<Entry>[],
	owners: ReadonlyMap<string, Parsed<Entry>>,
	problems: Problem[],
): void {
	const narrowerOwner = new Map<string, string>();
	for (const parsed of entries) {
		const { value } = parsed;
		const report = reportOn(parsed, problems);
		for (const { as, thing } of narrowerOf(value)) {
			for (const name of namesOfNarrower(thing)) {
				const key = name.toLowerCase();
				const owner = owners.get(key)?.value;
				const before = narrowerOwner.get(key);
				if (owner && owner !== value && !owner.broader.includes(value.id))
					report(
						[`${as}s`],
						`"${name}" is a name of ${owner.id}, whose card wins: expected \`broader: [${value.id}]\` there, or not here`,
						true,
					);
				if (!owner && before && before !== value.id)
					report(
						[`${as}s`],
						`"${name}" stands under ${before} too: expected one owner, or an entry of its own`,
					);
				narrowerOwner.set(key, value.id);
			}
		}
	}
}

function hasSense(entry: Entry, name: string): boolean {
	return entry.senses.some((sense) => sense.form.toLowerCase() === name && (sense.needs?.length ?? 0) > 0);
}

/**
 * Endings by which WHO's international non-proprietary names tell a substance and its class ("The use of stems in the
 * selection of INN for pharmaceutical substances", WHO 2018). A class is written with the ending alone, or in the plural.
 */
const SUBSTANCE =
	/^\p{L}{2,}(?:statin|pril|sartan|olol|dipine|cillin|mycin|micin|floxacin|cycline|azole|prazole|tidine|setron|triptan|gliptin|gliflozin|glitazone|parin|xaban|grel|platin|taxel|rubicin|tinib|mab|cept|profen|coxib|oxicam|caine|azepam|azolam|barbital|oxetine|triptyline|pramine|gabalin|dronate|nazole|vir|lukast|semide|thiazide|formin|uricostat|xostat|purinol|vastatin)$/iu;
/** Classes whose own names end as their members do. */
const CLASS = new Set(['statin', 'local anaesthetic', 'azole', 'thiazide']);

/** Two substances under one entry: one of them is a member or a neighbour, stored as a name. */
function checkMedicines(entry: Entry, report: Report): void {
	const substances = [...new Set(namesOf(entry).filter((name) => SUBSTANCE.test(name) && !CLASS.has(name)))];
	const heads = new Set(substances.map((name) => name.toLowerCase().slice(0, 2)));
	if (heads.size > 1)
		report(
			['names'],
			`${substances.join(' and ')} are two medicines: expected one, the other in \`examples\` or \`not\``,
		);
	if (entry.examples.length > 0 && substances.length > 0)
		report(
			['names'],
			`${substances.join(', ')}: a medicine as the name of its class: expected it in \`examples\``,
		);
}
