/** Loads the bundled urgent values of results. */
import { URGENT_VALUES_FILE, type UrgentValues } from '../results/schema.ts';
import { readOwnFile } from './own-file.ts';

/** Rejects when the extension's own file can't be read. */
export const loadUrgentValues = () => readOwnFile<UrgentValues>(URGENT_VALUES_FILE);
