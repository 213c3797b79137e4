/** Loads what answering questions needs beside the guide. */
import { ASK_FILE, type Asking } from '../ask/schema.ts';
import { readOwnFile } from './own-file.ts';

/** Rejects when the extension's own file can't be read. */
export const loadAsking = () => readOwnFile<Asking>(ASK_FILE);
