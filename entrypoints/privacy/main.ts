import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/welcome/welcome.css';
import '../../src/ui/privacy/privacy.css';
import { startPrivacy } from '../../src/apps/privacy.ts';

void startPrivacy(document.getElementById('root') as HTMLElement);
