import type { SessionStore } from '../checklist/services.ts';

/** What the page to take along can do; each is handed in. */
export interface SummaryActions {
	/** Puts text on the clipboard. Rejects when the browser refuses. */
	copy(text: string): Promise<void>;
	/** Offers a file to save. */
	save(file: { readonly name: string; readonly type: string; readonly text: string }): void;
	print(): void;
}

export interface SummaryStores {
	/** The run that was kept for the doctor. */
	readonly run: SessionStore;
	/** What the person wrote for the visit. */
	readonly visit: SessionStore;
	/** Half-way answers. Only to forget them with the rest. */
	readonly draft: SessionStore;
}
