/**
 * Stands in for `preact` and `preact/jsx-runtime` in the card's bundle (see wxt.config.ts): makes the plain
 * objects that `draw.ts` draws, in Preact's own shape. Hooks are not here, so that a component which uses
 * them can't get into the card: the build fails.
 */

interface Made {
	readonly type: unknown;
	readonly props: Readonly<Record<string, unknown>>;
	readonly key: unknown;
}

export function jsx(type: unknown, props: Record<string, unknown>, key?: unknown): Made {
	return { type, props, key };
}
export { jsx as jsxs };

export function h(type: unknown, props: Record<string, unknown> | null, ...children: unknown[]): Made {
	const { key, ...rest } = props ?? {};
	return { type, props: { ...rest, children }, key };
}

export function Fragment({ children }: { children?: unknown }): unknown {
	return children;
}
