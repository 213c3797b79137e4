import type { Drawing } from '../../guide/compile.ts';
import type { PictureNode } from '../pictures/tree.ts';
import { PictureView } from '../pictures/view.tsx';

/** A drawing in its frame; nothing where there is none. */
export function Figure({ drawing }: { drawing: Drawing | undefined }) {
	if (!drawing) return null;
	return (
		<figure class="fn-figure">
			<PictureView node={drawing as PictureNode} />
		</figure>
	);
}
