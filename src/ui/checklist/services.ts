/** What the checklist and the summary are handed. */
import type { Region } from '../../checklist/schema.ts';
import type { Checklist } from '../../checklist/types.ts';

/** One place to keep one run in. Values are plain JSON. */
export interface SessionStore {
	load(): Promise<unknown>;
	save(session: unknown): Promise<void>;
	forget(): Promise<void>;
	/** Tells of changes, also by this window itself; `undefined` when forgotten. Returns the way to stop. */
	watch(changed: (session: unknown) => void): () => void;
}

export interface ChecklistStorage {
	/** Half-way answers: gone when the browser closes. */
	readonly draft: SessionStore;
	/** What the person chose to keep for the doctor. */
	readonly kept: SessionStore;
}

export interface NamedTerm {
	readonly id: string;
	readonly name: string;
}

export interface ChecklistProps {
	readonly checklist: Checklist;
	readonly storage: ChecklistStorage;
	/** ISO 3166 alpha-2; `undefined` when not known. */
	readonly region: string | undefined;
	readonly onRegion?: (code: Region['code']) => void;
	/** The term that led here. */
	readonly term?: NamedTerm | undefined;
	readonly onOpenEntry?: (id: string) => void;
	/** Goes to the guide's question box. */
	readonly onAsk?: () => void;
	/** Now, as ISO 8601. */
	readonly clock: () => string;
	/** A name for this window, different from that of any other. */
	readonly writer: string;
}
