/** What the page's side and the card's frame say to each other. */
import type { CardAction, CardShow, Measured } from './surface.ts';

export type ToFrame =
	| { readonly type: 'show'; readonly view: CardShow }
	| { readonly type: 'settled' }
	| { readonly type: 'focus' };

export type FromFrame =
	| { readonly type: 'ready' }
	| { readonly type: 'measured'; readonly size: Measured }
	| { readonly type: 'act'; readonly action: CardAction }
	| { readonly type: 'use' }
	| { readonly type: 'dismiss' };
