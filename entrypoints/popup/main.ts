import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/entry/entry.css';
import '../../src/ui/popup/popup.css';
import { startPopup } from '../../src/platform/popup.ts';

void startPopup(document.getElementById('root') as HTMLElement);
