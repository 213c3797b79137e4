/** Footnote's mark: a word with a dotted underline and a raised asterisk. */
export function Logo() {
	return (
		<svg class="fn-logo" viewBox="0 0 32 32" aria-hidden="true">
			<path class="fn-logo-word" d="M3 17.5h18.5" stroke-width="6" stroke-linecap="round" fill="none" />
			<path
				class="fn-logo-dots"
				d="M3 26.5h18.6"
				stroke-width="2.6"
				stroke-linecap="round"
				stroke-dasharray="0 4.62"
				fill="none"
			/>
			<path
				class="fn-logo-star"
				d="M26 3v9M22.1 5.25l7.8 4.5M22.1 9.75l7.8-4.5"
				stroke-width="2.5"
				stroke-linecap="round"
				fill="none"
			/>
		</svg>
	);
}
