/** Word of changes in the extension's storage. */
import { api } from './api.ts';

/** @returns how to stop */
export function onStoredChange(key: string, call: (value: unknown) => void): () => void {
	const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'local' && key in changes) call(changes[key]?.newValue);
	};
	api.storage.onChanged.addListener(listen);
	return () => api.storage.onChanged.removeListener(listen);
}
