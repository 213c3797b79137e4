import type { ComponentChildren } from 'preact';

/** An empty, loading or error state: a heading, what it means, and what can be done. */
export function Note({ title, children }: { title: string; children?: ComponentChildren }) {
	return (
		<div class="fn-note">
			<h2>{title}</h2>
			{children}
		</div>
	);
}
