/** Loads the bundled checklist. The address is the extension's own: nothing leaves the browser. */
import { CHECKLIST_FILE, type Checklist } from '../checklist/types.ts';
import { ownURL } from './own-url.ts';

let loading: Promise<Checklist> | undefined;

/** The checklist, read once per context. Rejects when the extension's own file can't be read. */
export function loadChecklist(): Promise<Checklist> {
	loading ??= readChecklist().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function readChecklist(): Promise<Checklist> {
	const response = await fetch(ownURL(`/${CHECKLIST_FILE}`));
	return (await response.json()) as Checklist;
}
