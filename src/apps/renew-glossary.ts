/** After Footnote itself has become another: a glossary that an earlier one made ready may be misread, and isn't found on pages until it is made ready anew. */
import { GLOSSARY_FORMAT } from '../browser/glossary-format.ts';
import { loadStale, saveGlossary } from '../browser/glossary-store.ts';
import type { OwnStore } from '../browser/own-store.ts';
import { isPrivate } from '../browser/private.ts';
import { tellOfGlossary } from './glossary-news.ts';

/** Does it, where it is to be done. Rejects when it can't be; what is stored stays then, and the next view tries again. */
export async function renewGlossary(store: OwnStore): Promise<void> {
	if (isPrivate()) return;
	const stale = await loadStale(store, GLOSSARY_FORMAT);
	if (!stale) return;
	const { finderOf } = await import('./glossary-file.ts');
	await saveGlossary(store, stale, await finderOf(stale.words));
	await tellOfGlossary();
}
