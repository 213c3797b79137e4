/**
 * The checklist as its file holds it. What opens a question or shows an option stands in hundreds of conditions, written
 * out in each: the file has equal parts once, and the reader of the file shares them. Pure.
 */
import type { Checklist } from './types.ts';

export interface PackedChecklist {
	/** Parts that stand in several places, each after those that stand in it. */
	readonly shared: readonly unknown[];
	/** The checklist, with `{ $: n }` where the shared part `n` stands. */
	readonly checklist: unknown;
}

/** What is shorter as JSON is written out: naming it would save nothing. */
const SHORTEST_SHARED = 24;

export function packChecklist(checklist: Checklist): PackedChecklist {
	const textOf = textsOf();
	const times = new Map<string, number>();
	const count = (value: unknown): void => {
		if (!isObject(value)) return;
		const text = textOf(value);
		const before = times.get(text) ?? 0;
		times.set(text, before + 1);
		if (before === 0) Object.values(value).forEach(count);
	};
	count(checklist);
	const shared: unknown[] = [];
	const placeOf = new Map<string, number>();
	const packed = (value: unknown): unknown => {
		if (!isObject(value)) return value;
		const text = textOf(value);
		const isShared = !Array.isArray(value) && text.length >= SHORTEST_SHARED && (times.get(text) ?? 0) > 1;
		if (!isShared) return mapped(value, packed);
		const place = placeOf.get(text) ?? shared.push(mapped(value, packed)) - 1;
		placeOf.set(text, place);
		return { $: place };
	};
	const rest = packed(checklist);
	return { shared, checklist: rest };
}

/** The checklist again: parts that were equal are the same object. */
export function unpackChecklist(file: PackedChecklist): Checklist {
	const shared: unknown[] = [];
	const unpacked = (value: unknown): unknown => {
		if (!isObject(value)) return value;
		return '$' in value ? shared[Number(value.$)] : mapped(value, unpacked);
	};
	for (const part of file.shared) shared.push(unpacked(part));
	return unpacked(file.checklist) as Checklist;
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

function isObject(value: unknown): value is Container {
	return typeof value === 'object' && value !== null;
}

function mapped(value: Container, change: (value: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map(change);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

/** Each object's JSON, made once. */
function textsOf(): (value: object) => string {
	const known = new Map<object, string>();
	return (value) => {
		const text = known.get(value) ?? JSON.stringify(value);
		known.set(value, text);
		return text;
	};
}
