import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/entry/entry.css';
import '../../src/ui/reader/reader.css';
import '../../src/ui/reader/results.css';
import { startReader } from '../../src/apps/reader.ts';

void startReader(document.getElementById('root') as HTMLElement);
