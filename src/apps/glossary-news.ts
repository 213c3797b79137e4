import { sendToBackground } from '../browser/messages.ts';

/** Tells the background, and through it all pages, that the glossary was put there, taken away or brought back. */
export async function tellOfGlossary(): Promise<void> {
	// A background that doesn't answer reads what is stored when it starts, and sees then which scripts pages need.
	await sendToBackground('glossaryChanged', {}).catch(() => false);
}
