import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/apps/background.ts';

export default defineBackground(startBackground);
