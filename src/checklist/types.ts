/** The checklist as the engine and the views read it: compiled from `knowledge/en/triage/`. */
import type { Source } from '../guide/schema.ts';
import type {
	Advisory,
	Case,
	Contradiction,
	LevelText,
	Modifier,
	Place,
	Question,
	Region,
	Rule,
} from './schema.ts';

/** Where the compiled checklist stands in the built extension, and its regions by themselves. */
export const CHECKLIST_FILE = 'guide/triage-en.json';
export const REGIONS_FILE = 'guide/regions-en.json';

/** How soon help is needed, most urgent first; `outside`: not a question for this checklist. */
export const LEVELS = ['emergency', 'today', 'days', 'routine', 'self-care', 'outside'] as const;
export type Level = (typeof LEVELS)[number];

/** Two answers that stand for themselves in every question that allows them. */
export const NONE = 'none';
export const NOT_SURE = 'not-sure';

/** What a person answered: question id -> ids of the options chosen, or `none`, or `not-sure`. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A rule with the file it came from, which is also its theme. */
export interface ThemedRule extends Rule {
	readonly theme: string;
}

export interface Checklist {
	readonly id: string;
	readonly version: string;
	readonly language: string;
	readonly title: string;
	readonly limits: readonly string[];
	readonly levels: Readonly<Record<Level, LevelText>>;
	readonly questions: readonly Question[];
	readonly cases: readonly Case[];
	readonly rules: readonly ThemedRule[];
	readonly modifiers: readonly Modifier[];
	readonly contradictions: readonly Contradiction[];
	readonly advisories: readonly Advisory[];
	readonly places: readonly Place[];
	readonly regions: readonly Region[];
	readonly sources: readonly Source[];
}

/** Smaller is more urgent. */
export function rank(level: Level): number {
	return LEVELS.indexOf(level);
}

export function moreUrgent(a: Level, b: Level): boolean {
	return rank(a) < rank(b);
}
