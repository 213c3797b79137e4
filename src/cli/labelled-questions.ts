/** The labelled questions of `tests/ask/`, one JSON object a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Labelled = v.object({
	question: v.string(),
	/** Ids of entries and topics that answer it; none when nothing in the guide does, absent where only the danger is labelled. */
	expected: v.optional(v.array(v.string())),
	/** It names a sign of danger; absent where careful readers differ. */
	danger: v.optional(v.boolean()),
	/** Somebody wishes to die or to harm themselves. */
	wish: v.optional(v.literal(true)),
});
export type Labelled = v.InferOutput<typeof Labelled>;

/** @param name of a file in `tests/ask`, without its ending */
export function readLabelled(name: string): Labelled[] {
	return readFileSync(join(process.cwd(), 'tests/ask', `${name}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => v.parse(Labelled, JSON.parse(line)));
}
