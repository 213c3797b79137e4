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
}
.fn-picture * { vector-effect: non-scaling-stroke; }
.fn-picture .skin { fill: var(--skin); }
.fn-picture .outline { stroke: var(--line); stroke-width: 1.6; }
.fn-picture .crease { stroke: var(--faint); stroke-width: 1; }
.fn-picture .bone { fill: var(--bone); stroke: var(--faint); stroke-width: 1; }
.fn-picture .muscle { fill: var(--muscle); stroke: var(--faint); stroke-width: 1; }
.fn-picture .tendon { fill: var(--tendon); stroke: var(--faint); stroke-width: 1; }
.fn-picture .tendon-line { stroke: color-mix(in oklab, var(--tendon) 75%, var(--ink)); stroke-width: 4; }
.fn-picture .nerve { stroke: var(--nerve); stroke-width: 2.6; }
.fn-picture .artery { stroke: var(--artery); stroke-width: 3; }
.fn-picture .vein { stroke: var(--vein); stroke-width: 3; }
.fn-picture .fine { stroke-width: 1.6; }
.fn-picture .behind { stroke-dasharray: 4 4; }
.fn-picture .band { fill: var(--highlight); stroke: var(--line); stroke-width: 1.2; }
.fn-picture .veil { fill: var(--highlight); fill-opacity: .45; stroke: var(--line); stroke-width: 1; }
.fn-picture .sore { fill: var(--artery); fill-opacity: .28; stroke: var(--artery); stroke-width: 1.2; }
.fn-picture .device { fill: var(--device); stroke: var(--line); stroke-width: 1.4; }
.fn-picture .device-line { stroke: var(--line); stroke-width: 1.4; }
.fn-picture .screen { fill: var(--paper); stroke: var(--line); stroke-width: 1.4; }
.fn-picture .trace { stroke: var(--nerve); stroke-width: 1.8; }
.fn-picture .arrow { stroke: var(--line); stroke-width: 1.4; }
.fn-picture .ring { stroke: var(--ink); stroke-width: 1.4; }
.fn-picture .axis { stroke: var(--line); stroke-width: 1.2; stroke-dasharray: 5 3.5; }
.fn-picture .dots { stroke: var(--line); stroke-width: 1.3; stroke-opacity: .55; }
.fn-picture .mask { fill: var(--paper); fill-rule: evenodd; }
.fn-picture .area { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 2.5; }
.fn-picture .area-1 { fill: color-mix(in oklab, #e0a030 45%, var(--paper)); }
.fn-picture .area-2 { fill: color-mix(in oklab, #2f9fb0 42%, var(--paper)); }
.fn-picture .area-3 { fill: color-mix(in oklab, #c46a8a 40%, var(--paper)); }
.fn-picture .area-4 { fill: color-mix(in oklab, #6ea84f 42%, var(--paper)); }
.fn-picture .area-5 { fill: color-mix(in oklab, #8276c4 42%, var(--paper)); }
.fn-picture .area-6 { fill: color-mix(in oklab, #a08a70 40%, var(--paper)); }
.fn-picture .area-7 { fill: color-mix(in oklab, #d0704a 38%, var(--paper)); }
.fn-picture .pointer { stroke: var(--faint); stroke-width: 1; }
.fn-picture .tip { stroke: var(--ink); stroke-width: 3.6; }
.fn-picture text {
	fill: var(--ink);
	font: 12px/1.1 system-ui, sans-serif;
	stroke: var(--paper);
	stroke-width: 3;
	paint-order: stroke;
}
.fn-picture .heading { font-weight: 600; }
.fn-picture .note { fill: var(--faint); font-size: 11px; }
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
	.fn-picture .area { fill: Canvas; stroke-dasharray: none; }
}
`;
