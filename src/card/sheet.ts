/** The card's whole stylesheet as text, for its shadow root. */

import controls from '../ui/controls.css?inline';
import entry from '../ui/entry/entry.css?inline';
import { pictureStyles } from '../ui/pictures/styles.ts';
import tokens from '../ui/tokens.css?inline';
import card from './card.css?inline';

export const cardCss = [tokens, controls, entry, pictureStyles, card].join('\n');
