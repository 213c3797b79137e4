/** Members of the browser's interfaces, whatever a page calls its elements: see `dom.ts`. */

type Interface = 'Node' | 'Element' | 'HTMLElement' | 'Text' | 'Document' | 'EventTarget';

/** Where there is no document (in the background, which uses some of the page side's words) there are no getters to take. */
function prototypeOf(name: Interface): object {
	return (globalThis as { [N in Interface]?: { prototype: object } })[name]?.prototype ?? {};
}

/**
 * The property of an interface, read past whatever the node itself has under that name. Looked up when it is first asked for:
 * the browser makes it then, and a page needs but a few of them. Footnote's world has prototypes of its own, which no page can change.
 */
export function getter<T, K extends keyof T>(name: Interface, key: K): (of: T) => T[K] {
	let get: ((this: T) => T[K]) | undefined;
	return (of) => {
		get ??= Object.getOwnPropertyDescriptor(prototypeOf(name), key)?.get ?? ownMember<T, K>(key);
		return get.call(of);
	};
}

/** For where there is no prototype to take it from. */
function ownMember<T, K extends keyof T>(key: K): (this: T) => T[K] {
	return function () {
		return this[key];
	};
}

type Method<T> = T extends (...args: infer A) => infer R ? (...args: A) => R : never;

/** The method of an interface, likewise. */
export function method<T, K extends keyof T>(
	name: Interface,
	key: K,
): (of: T, ...args: Parameters<Method<T[K]>>) => ReturnType<Method<T[K]>> {
	// biome-ignore lint/suspicious/noExplicitAny: as it comes out of a property descriptor
	let call: any;
	return (of, ...args) => {
		call ??= Object.getOwnPropertyDescriptor(prototypeOf(name), key)?.value;
		return Reflect.apply(call ?? of[key], of, args);
	};
}
