import type { EntryLink } from '../../guide/compile.ts';

/** Leads to another entry. */
export function Link({ to, onOpen }: { to: EntryLink; onOpen: (id: string) => void }) {
	return (
		<button type="button" class="fn-link" onClick={() => onOpen(to.id)}>
			{to.name}
		</button>
	);
}
