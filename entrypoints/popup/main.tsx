import browser from 'webextension-polyfill';
import { showPage } from '../../lib/shell/page';
import { App } from './app';

// A popup gives its page the width it asks for; a tab, as on a telephone, has its own.
const inTab = async (): Promise<boolean> =>
  new URLSearchParams(location.search).has('tab') || (await browser.tabs.getCurrent()) !== undefined;

showPage('popupTitle', <App />);
void inTab().then((is) => document.documentElement.classList.toggle('in-tab', is));
