/**
 * Collects words that only medicine uses, for `src/matcher-build/rare-words.ts`:
 * `node src/cli/collect-rare-words.ts FILE… > src/matcher-build/rare-words.ts`
 *
 * Files: tables of terms (`.tsv`: preferred name in column 3, other meanings in column 5). Taken are names of one word without another
 * meaning that people seldom meet (`word-frequency.ts` calls them hard). Names only: no definition is read.
 */
import { readFileSync } from 'node:fs';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { isRare } from '../matcher-build/word-frequency.ts';

/** Words of science, of kitchens or of writing too, refused on review. */
const REFUSED = new Set(
	`cognition degenerative adherence formulation calcification biologic carbohydrate incidence infusion prevalence generalized adhesion
	localized refractory regurgitation multivitamin contracture prosthesis perforation calorie medial vestibular telehealth hydrotherapy
	translocation sporadic antioxidant systemic unremarkable epidemiology contraindication exacerbation malnutrition aftercare morbidity
	ovum gestation ketone lipid lipase urea grommet senna germline crackle curative hospice booster gravida sequela dislocation biomarker
	vertebral excision prolapse radiography phototherapy sterilization croup stoma frailty homeopathy ovulation prophylaxis fistula`.split(
		/\s+/,
	),
);

function wordsOf(file: string): string[] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.slice(1).flatMap((line) => {
		const [, , preferred = '', , meanings = ''] = line.split('\t');
		return /^\p{Ll}{4,}$/u.test(preferred) && meanings.trim() === '' ? [preferred] : [];
	});
}

const words = new Set(
	process.argv
		.slice(2)
		.flatMap(wordsOf)
		.map((word) => canonical(foldedWords(word)[0] ?? ''))
		.filter((word) => isRare(word) && !REFUSED.has(word)),
);
if (words.size === 0) {
	process.stderr.write('collect-rare-words: expected tables of terms\n');
	process.exitCode = 2;
} else {
	process.stdout.write(`/** Written by src/cli/collect-rare-words.ts: words that only medicine uses and that people seldom meet, canonical. */
export const RARE_WORDS: readonly string[] = \`
${[...words].sort().join(' ')}
\`
	.trim()
	.split(/\\s+/);
`);
}
