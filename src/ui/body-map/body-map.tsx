import { useId, useRef, useState } from 'preact/hooks';
import type { Option, Place } from '../../checklist/schema.ts';
import { MAP_VIEWS, type MapView } from './views.ts';

export interface BodyMapProps {
	/** The places that can be chosen: options of the map question. */
	readonly options: readonly Option[];
	/** Which nerve serves which place. */
	readonly places: readonly Place[];
	readonly chosen: readonly string[];
	readonly onToggle: (place: string) => void;
	readonly onOpenEntry?: ((id: string) => void) | undefined;
}

/** Foot and leg from six sides. Each part is a checkbox: by pointer, by touch, by Tab, arrow keys and Space. */
export function BodyMap({ options, places, chosen, onToggle, onOpenEntry }: BodyMapProps) {
	const [last, setLast] = useState<string>();
	const toggle = (place: string) => {
		setLast(place);
		onToggle(place);
	};
	const named = new Map(options.map(({ id, text }) => [id, text]));
	const told = last && chosen.includes(last) ? last : chosen.findLast((id) => named.has(id));
	const place = places.find(({ id }) => id === told);
	return (
		<div class="fn-map">
			<div class="fn-map-views">
				{MAP_VIEWS.map((view) => (
					<MapDrawing key={view.id} view={view} named={named} chosen={chosen} onToggle={toggle} />
				))}
			</div>
			<p class="fn-map-nerve" role="status">
				{place ? (
					<>
						<strong>{named.get(place.id)}</strong>: felt by the {place.nerve}; root {place.root}.{' '}
						{place.entry && onOpenEntry && (
							<button
								type="button"
								class="fn-button fn-button-quiet"
								onClick={() => place.entry && onOpenEntry(place.entry)}
							>
								About this nerve
							</button>
						)}
					</>
				) : (
					'Touch a place to see which nerve feels it.'
				)}
			</p>
		</div>
	);
}

interface MapDrawingProps {
	readonly view: MapView;
	readonly named: ReadonlyMap<string, string>;
	readonly chosen: readonly string[];
	readonly onToggle: (place: string) => void;
}

/** One side of the body: a single stop of the Tab key, with the arrow keys going from place to place. */
function MapDrawing({ view, named, chosen, onToggle }: MapDrawingProps) {
	const clip = useId();
	const [at, setAt] = useState(0);
	const drawing = useRef<SVGSVGElement>(null);
	const shown = view.places.filter(({ place }) => named.has(place));
	const go = (to: number) => {
		const next = (to + shown.length) % shown.length;
		setAt(next);
		drawing.current?.querySelectorAll<SVGPathElement>('[role="checkbox"]')[next]?.focus();
	};
	return (
		<figure class={`fn-map-view fn-map-${view.id}`}>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a drawing. */}
			<svg ref={drawing} viewBox={view.viewBox} role="group" aria-label={view.title}>
				<clipPath id={clip}>
					<path d={view.outline} clip-rule="nonzero" />
				</clipPath>
				<g transform={view.transform}>
					<g clip-path={`url(#${clip})`}>
						{shown.map(({ place, shape }, index) => (
							// biome-ignore lint/a11y/useSemanticElements: an input can't have the shape of a heel; the list below the map has inputs.
							<path
								key={place}
								d={shape}
								class="fn-map-place"
								role="checkbox"
								// In lower case: names of attributes in SVG are case-sensitive.
								tabindex={index === at ? 0 : -1}
								aria-checked={chosen.includes(place)}
								aria-label={named.get(place)}
								onClick={() => {
									setAt(index);
									onToggle(place);
								}}
								onKeyDown={(event) => {
									const step = STEPS[event.key];
									if (step === undefined && event.key !== ' ' && event.key !== 'Enter') return;
									event.preventDefault();
									if (step === undefined) onToggle(place);
									else go(index + step);
								}}
							>
								<title>{named.get(place)}</title>
							</path>
						))}
					</g>
					<path d={view.outline} class="fn-map-outline" />
				</g>
			</svg>
			<figcaption>{view.title}</figcaption>
		</figure>
	);
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
