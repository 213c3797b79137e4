/**
 * The style of the card's host, from inside of its shadow root: important rules of a shadow root's own sheet
 * win over everything that the page can say about the host, inline styles included. No custom property and no
 * family of fonts is used here: pages can give them other meanings.
 */
export const HOST_CSS = `
:host {
	all: initial !important;
	display: block !important;
	position: fixed !important;
	inset: auto !important;
	margin: 0 !important;
	padding: 0 !important;
	border: 0 !important;
	background: none !important;
	overflow: visible !important;
	pointer-events: none !important;
	z-index: 2147483647 !important;
	visibility: hidden !important;
}
:host::before { content: none !important; display: none !important; }
:host::after { content: none !important; display: none !important; }
@media print { :host { display: none !important; } }
.layer {
	all: initial;
	display: block;
	position: fixed;
	inset: auto;
	left: inherit;
	top: inherit;
	width: inherit;
	height: inherit;
	visibility: inherit;
	overflow: visible;
	pointer-events: auto;
}
.layer::backdrop { display: none; }
.surface {
	all: initial;
	visibility: inherit;
	display: block;
	position: relative;
	z-index: 1;
	box-sizing: border-box;
	width: 100%;
	height: 100%;
	border: 0;
	border-radius: 6px;
	overflow: clip;
	box-shadow: 0 1px 2px rgb(60 40 10 / 12%), 0 8px 28px rgb(60 40 10 / 16%);
}
.surface.dark { box-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%); }
.emphasis { all: initial; visibility: inherit; position: fixed; pointer-events: none; border-radius: 2px; }
`;
