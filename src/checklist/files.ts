/** The checklist's content files, parsed. */
import type * as v from 'valibot';
import type { Parsed } from '../guide/parse.ts';
import type {
	AdvisoriesFile,
	ChecklistFile,
	PlacesFile,
	QuestionsFile,
	RegionsFile,
	RulesFile,
	SourcesFile,
} from './schema.ts';

/** The parsed files of one language. */
export interface TriageFiles {
	readonly language: string;
	readonly checklist: Parsed<v.InferOutput<typeof ChecklistFile>>;
	readonly questions: Parsed<v.InferOutput<typeof QuestionsFile>>;
	readonly rules: readonly Parsed<v.InferOutput<typeof RulesFile>>[];
	readonly advisories: Parsed<v.InferOutput<typeof AdvisoriesFile>>;
	readonly places: Parsed<v.InferOutput<typeof PlacesFile>>;
	readonly regions: Parsed<v.InferOutput<typeof RegionsFile>>;
	readonly sources: Parsed<v.InferOutput<typeof SourcesFile>>;
}
