import type { Source } from './schema.ts';

/** The sources with these handles, in the order of the handles; a handle without a source gives none. */
export function sourcesOf<S extends Pick<Source, 'id'>>(all: readonly S[], handles: readonly string[]): S[] {
	return handles.flatMap((handle) => all.find(({ id }) => id === handle) ?? []);
}
