import { showPage } from '../../lib/shell/page';
import { App } from './app';

showPage('welcomePage', <App />);
