/** Loads the bundled urgent values of results. The address is the extension's own: nothing leaves the browser. */
import { URGENT_VALUES_FILE, type UrgentValues } from '../results/schema.ts';
import { ownURL } from './own-url.ts';

/** Rejects when the extension's own file can't be read. */
export async function loadUrgentValues(): Promise<UrgentValues> {
	const response = await fetch(ownURL(`/${URGENT_VALUES_FILE}`));
	return (await response.json()) as UrgentValues;
}
