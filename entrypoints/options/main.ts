import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/sample/sample.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/options/options.css';
import { startOptions } from '../../src/apps/options.ts';

void startOptions(document.getElementById('root') as HTMLElement);
