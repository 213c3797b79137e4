/** What the page to take along can do; each is handed in. */
export interface SummaryActions {
	/** Puts text on the clipboard. Rejects when the browser refuses. */
	copy(text: string): Promise<void>;
	/** Offers a file to save. */
	save(file: { readonly name: string; readonly type: string; readonly text: string }): void;
	print(): void;
}
