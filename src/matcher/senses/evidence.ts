/** What a page as a whole says: grows as blocks are read, shrinks as they are forgotten. */

import type { Sample } from '../text/language.ts';
import type { Binding } from './abbreviations.ts';

/** What one block adds to its page's evidence. */
export interface BlockEvidence {
	/** Length of its text, in UTF-16 units. */
	readonly length: number;
	/** Entries that a safe name in it names, each once, and what each weighs for health, in tenths. */
	readonly named: readonly (readonly [entry: number, weight: number])[];
	/** Cues in it that may matter to the page, each once, and what each weighs for health, in tenths. */
	readonly cues: readonly (readonly [cue: number, weight: number])[];
	/** What it says of abbreviations, by `abbreviationKey`. */
	readonly bound: readonly (readonly [key: string, binding: 'ours' | 'foreign'])[];
	readonly sample: Sample;
}

/** A page is about health when its points reach this, in tenths, for its first words … */
const HEALTH_POINTS = 26;
/** … and one more tenth for each so many UTF-16 units of text. */
const UNITS_PER_POINT = 300;

export class Evidence {
	version = 0;
	readonly #named = new Map<number, number>();
	readonly #cues = new Map<number, number>();
	readonly #bound = new Map<string, { ours: number; foreign: number }>();
	#points = 0;
	#length = 0;
	#english = 0;
	#other = 0;
	#healthy = false;
	#foreign = false;

	/** @param times 1 to add, -1 to take back */
	count(block: BlockEvidence, times: 1 | -1): void {
		let changed = false;
		this.#length += block.length * times;
		this.#english += block.sample.english * times;
		this.#other += block.sample.other * times;
		for (const [counts, found] of [
			[this.#named, block.named],
			[this.#cues, block.cues],
		] as const) {
			for (const [key, weight] of found) {
				const before = counts.get(key) ?? 0;
				const after = before + times;
				if (after === 0) counts.delete(key);
				else counts.set(key, after);
				if (before !== 0 && after !== 0) continue;
				this.#points += weight * times;
				changed = true;
			}
		}
		for (const [key, binding] of block.bound) {
			const counts = this.#bound.get(key) ?? { ours: 0, foreign: 0 };
			this.#bound.set(key, counts);
			counts[binding] += times;
			changed = true;
		}
		const healthy = this.#points >= HEALTH_POINTS + this.#length / UNITS_PER_POINT;
		const foreign = this.#other > this.#english * 2 + 3;
		if (changed || healthy !== this.#healthy || foreign !== this.#foreign) this.version++;
		this.#healthy = healthy;
		this.#foreign = foreign;
	}

	/** The page is about health. */
	get healthy(): boolean {
		return this.#healthy;
	}

	/** The page is mostly in another language. */
	get foreign(): boolean {
		return this.#foreign;
	}

	/** A safe name of the entry stands somewhere on the page. */
	isNamed(entry: number): boolean {
		return this.#named.has(entry);
	}

	hasCue(cue: number): boolean {
		return this.#cues.has(cue);
	}

	/** What the page says an abbreviation means. Where it says both, each place is on its own. */
	bindingOf(key: string): Binding {
		const counts = this.#bound.get(key);
		if (!counts || (counts.ours > 0 && counts.foreign > 0)) return undefined;
		if (counts.ours > 0) return 'ours';
		return counts.foreign > 0 ? 'foreign' : undefined;
	}
}
