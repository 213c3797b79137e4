import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/entry/entry.css';
import '../../src/ui/sample/sample.css';
import '../../src/ui/options/options.css';
import '../../src/ui/welcome/welcome.css';
import { startWelcome } from '../../src/apps/welcome.ts';

void startWelcome(document.getElementById('root') as HTMLElement);
