import { useEffect, useState } from 'preact/hooks';
import type { Drawing } from '../../guide/compile.ts';
import type { PictureId } from '../../guide/kinds.ts';

export type LoadDrawing = (id: PictureId) => Promise<Drawing | undefined>;

/** The drawing of an id, once it is there; nothing for no id. */
export function useDrawing(load: LoadDrawing, id: PictureId | undefined): Drawing | undefined {
	const [loaded, setLoaded] = useState<{ readonly id: PictureId; readonly drawing: Drawing | undefined }>();
	useEffect(() => {
		if (id === undefined) return undefined;
		let isWanted = true;
		void load(id).then((drawing) => isWanted && setLoaded({ id, drawing }));
		return () => {
			isWanted = false;
		};
	}, [load, id]);
	return loaded?.id === id ? loaded?.drawing : undefined;
}
