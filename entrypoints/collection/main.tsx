import { showPage } from '../../lib/shell/page';
import { tidyImports } from '../../lib/shell/tidy-imports';
import { App } from './app';

showPage('collectionPage', <App />);
void tidyImports();
