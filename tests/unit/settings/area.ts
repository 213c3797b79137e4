/** A storage area in memory. Each step takes a turn of its own, as in a browser, so that writers can interleave. */
import type { Area, Choices } from '../../../src/settings/store.ts';

export interface MemoryArea extends Area {
	readonly values: Map<string, unknown>;
}

export function areaWith(initial: Record<string, unknown> = {}, fixed: Choices = {}): MemoryArea {
	const values = new Map(Object.entries(initial));
	let last: Promise<unknown> = Promise.resolve();
	const turn = () => new Promise<void>((done) => setImmediate(done));
	return {
		values,
		get: async (key) => {
			await turn();
			return values.get(key);
		},
		set: async (key, value) => {
			await turn();
			values.set(key, value);
		},
		remove: async (key) => {
			await turn();
			values.delete(key);
		},
		watch: () => () => {},
		fixed: async () => fixed,
		alone: (work) => {
			const done = last.then(work, work);
			last = done.catch(() => undefined);
			return done;
		},
	};
}
