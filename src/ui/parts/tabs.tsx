import { useRef } from 'preact/hooks';

export interface TabsProps<Id extends string> {
	readonly label: string;
	readonly tabs: readonly { readonly id: Id; readonly label: string }[];
	readonly current: Id;
	readonly onChange: (id: Id) => void;
}

/** Id of the panel that a tab shows. */
export function panelId(tab: string): string {
	return `panel-${tab}`;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move and choose at once; one stop for Tab. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>) {
	const list = useRef<HTMLDivElement>(null);
	const go = (index: number) => {
		const tab = tabs[(index + tabs.length) % tabs.length];
		if (!tab) return;
		onChange(tab.id);
		list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ id }) => id === current);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		go(to);
	};
	return (
		<div class="fn-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
			{tabs.map(({ id, label }) => (
				<button
					key={id}
					type="button"
					role="tab"
					id={`tab-${id}`}
					aria-selected={id === current}
					aria-controls={id === current ? panelId(id) : undefined}
					tabIndex={id === current ? 0 : -1}
					onClick={() => onChange(id)}
				>
					{label}
				</button>
			))}
		</div>
	);
}
