/** The way to the privacy page, in a tab of its own. */
export function PrivacyLink() {
	return (
		<a class="fn-link" href="/privacy.html" target="_blank" rel="noreferrer">
			What Footnote knows, and who else learns of it
		</a>
	);
}
