/**
 * How drawings look. Colours come from the surface that shows them: `--fn-ink` and `--fn-paper` are
 * enough, and every other colour is mixed from those two, so that a drawing follows any theme. A surface
 * may set the others itself.
 */
export const pictureStyles = `
.fn-picture {
	--ink: var(--fn-ink, CanvasText);
	--paper: var(--fn-paper, Canvas);
	--line: color-mix(in oklab, var(--ink) 82%, var(--paper));
	--faint: var(--fn-muted, color-mix(in oklab, var(--ink) 68%, var(--paper)));
	--skin: var(--fn-pic-skin, color-mix(in oklab, #d99a78 20%, var(--paper)));
	--bone: var(--fn-pic-bone, color-mix(in oklab, #d9c9a0 45%, var(--paper)));
	--muscle: var(--fn-pic-muscle, color-mix(in oklab, #c8635a 42%, var(--paper)));
	--nerve: var(--fn-pic-nerve, color-mix(in oklab, #d98a00 72%, var(--ink)));
	--artery: var(--fn-pic-artery, color-mix(in oklab, #e0362c 78%, var(--ink)));
	--vein: var(--fn-pic-vein, color-mix(in oklab, #3d6fd0 75%, var(--ink)));
	--tendon: var(--fn-pic-tendon, color-mix(in oklab, #8fb0b8 60%, var(--paper)));
	--highlight: var(--fn-pic-highlight, color-mix(in oklab, #1f9c92 62%, var(--paper)));
	--device: var(--fn-pic-device, color-mix(in oklab, #6f86a6 30%, var(--paper)));
	display: block;
	inline-size: 100%;
	max-inline-size: 26rem;
	block-size: auto;
	background: var(--paper);
	overflow: hidden;
	fill: none;
	stroke-linecap: round;
	stroke-linejoin: round;
	* { vector-effect: non-scaling-stroke; }
	.skin { fill: var(--skin); }
	.outline { stroke: var(--line); stroke-width: 1.6; }
	.crease { stroke: var(--faint); stroke-width: 1; }
	.bone { fill: var(--bone); stroke: var(--faint); stroke-width: 1; }
	.muscle { fill: var(--muscle); stroke: var(--faint); stroke-width: 1; }
	.tendon { fill: var(--tendon); stroke: var(--faint); stroke-width: 1; }
	.tendon-line { stroke: color-mix(in oklab, var(--tendon) 75%, var(--ink)); stroke-width: 4; }
	.nerve { stroke: var(--nerve); stroke-width: 2.6; }
	.artery { stroke: var(--artery); stroke-width: 3; }
	.vein { stroke: var(--vein); stroke-width: 3; }
	.fine { stroke-width: 1.6; }
	.behind { stroke-dasharray: 4 4; }
	.band { fill: var(--highlight); stroke: var(--line); stroke-width: 1.2; }
	.veil { fill: var(--highlight); fill-opacity: .45; stroke: var(--line); stroke-width: 1; }
	.sore { fill: var(--artery); fill-opacity: .28; stroke: var(--artery); stroke-width: 1.2; }
	.device { fill: var(--device); stroke: var(--line); stroke-width: 1.4; }
	.device-line { stroke: var(--line); stroke-width: 1.4; }
	.screen { fill: var(--paper); stroke: var(--line); stroke-width: 1.4; }
	.trace { stroke: var(--nerve); stroke-width: 1.8; }
	.grid { stroke: var(--faint); stroke-width: 1; stroke-opacity: .3; }
	.arrow { stroke: var(--line); stroke-width: 1.4; }
	.ring { stroke: var(--ink); stroke-width: 1.4; }
	.axis { stroke: var(--line); stroke-width: 1.2; stroke-dasharray: 5 3.5; }
	.dots { stroke: var(--line); stroke-width: 1.3; stroke-opacity: .55; }
	.mask { fill: var(--paper); fill-rule: evenodd; }
	.area { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 2.5; }
	.organ { stroke: var(--faint); stroke-width: 1.2; }
	.rich { fill: color-mix(in oklab, var(--artery) 45%, var(--paper)); stroke: var(--line); stroke-width: 1.2; }
	.poor { fill: color-mix(in oklab, var(--vein) 42%, var(--paper)); stroke: var(--line); stroke-width: 1.2; }
	.joined { stroke-width: 2.4; paint-order: stroke; }
	.area-1 { fill: color-mix(in oklab, #e0a030 45%, var(--paper)); }
	.area-2 { fill: color-mix(in oklab, #2f9fb0 42%, var(--paper)); }
	.area-3 { fill: color-mix(in oklab, #c46a8a 40%, var(--paper)); }
	.area-4 { fill: color-mix(in oklab, #6ea84f 42%, var(--paper)); }
	.area-5 { fill: color-mix(in oklab, #8276c4 42%, var(--paper)); }
	.area-6 { fill: color-mix(in oklab, #a08a70 40%, var(--paper)); }
	.area-7 { fill: color-mix(in oklab, #d0704a 38%, var(--paper)); }
	.pointer { stroke: var(--faint); stroke-width: 1; }
	.tip { stroke: var(--ink); stroke-width: 3.6; }
	text {
		fill: var(--ink);
		font: 12px/1.1 system-ui, sans-serif;
		stroke: var(--paper);
		stroke-width: 3;
		paint-order: stroke;
	}
	.heading { font-weight: 600; }
	.named { stroke: color-mix(in oklab, var(--highlight) 50%, var(--paper)); stroke-width: 7; }
	.note { fill: var(--faint); font-size: 11px; }
}
@media (forced-colors: active) {
	.fn-picture {
		--ink: CanvasText;
		--paper: Canvas;
		--line: CanvasText;
		--faint: CanvasText;
		--skin: Canvas;
		--bone: Canvas;
		--muscle: Canvas;
		--tendon: Canvas;
		--device: Canvas;
		--nerve: LinkText;
		--artery: Highlight;
		--vein: GrayText;
		--highlight: Highlight;
		forced-color-adjust: none;
	}
	.fn-picture .named { stroke: var(--paper); text-decoration: underline; }
	.fn-picture :is(.area, .organ, .rich, .poor) { fill: Canvas; stroke-dasharray: none; }
}
`;
