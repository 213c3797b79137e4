import type { Drawing } from '../../guide/compile.ts';
import { withNamed } from '../pictures/named.ts';
import type { PictureNode } from '../pictures/tree.ts';
import { PictureView } from '../pictures/view.tsx';

export interface FigureProps {
	readonly drawing: Drawing | undefined;
	/** What the reader looks at: labels that name it are marked. */
	readonly names?: readonly string[];
}

/** A drawing in its frame; nothing where there is none. */
export function Figure({ drawing, names = [] }: FigureProps) {
	if (!drawing) return null;
	return (
		<figure class="fn-figure">
			<PictureView node={withNamed(drawing as PictureNode, names)} />
		</figure>
	);
}
