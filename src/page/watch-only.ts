/**
 * Has an observer watch these elements, and none but these.
 * @param watched those that it watches so far; the new ones are for the caller to add
 * @returns the new ones
 */
export function watchOnly(
	observer: IntersectionObserver,
	watched: Pick<Map<Element, unknown>, 'has' | 'delete' | 'keys'>,
	now: ReadonlySet<Element>,
): Element[] {
	for (const element of watched.keys()) {
		if (now.has(element)) continue;
		observer.unobserve(element);
		watched.delete(element);
	}
	const fresh = [...now].filter((element) => !watched.has(element));
	for (const element of fresh) observer.observe(element);
	return fresh;
}
