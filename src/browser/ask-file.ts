/** Loads what answering questions needs beside the guide. */
import { ASK_INDEX_FILE } from '../ask/index/rows.ts';
import { ASK_FILE, type Asking } from '../ask/schema.ts';
import { readOwnBytes, readOwnFile } from './own-file.ts';

/** Rejects when the extension's own file can't be read. */
export const loadAsking = () => readOwnFile<Asking>(ASK_FILE);

/** @returns the bytes of the index. Rejects when its file can't be read */
export const loadAskIndex = () => readOwnBytes(ASK_INDEX_FILE);
