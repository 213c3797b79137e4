import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/entry/entry.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/ask/ask.css';
import '../../src/ui/body-map/body-map.css';
import '../../src/ui/checklist/checklist.css';
import '../../src/ui/summary/summary.css';
import { startPopup } from '../../src/apps/popup.ts';

void startPopup(document.getElementById('root') as HTMLElement);
