import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importer } from '../lib/shell/importer/importer';
import { isLast, parseWish } from '../lib/shell/importer/words';

/** The thread of its own in which a window of the extension has a file imported (lib/shell/importer/thread.ts). It ends with its last word. */
export default defineUnlistedScript(() => {
  const hear = importer((word) => {
    self.postMessage(word);
    if (isLast(word)) self.close();
  });
  self.onmessage = ({ data }: MessageEvent<unknown>) => {
    const wish = parseWish(data);
    if (wish) hear(wish);
  };
});
