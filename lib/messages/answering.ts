import type { Runtime } from 'webextension-polyfill';
import type { Answer } from '.';

/** Decides what a message is answered with. */
export type Respond = (raw: unknown, sender: Runtime.MessageSender) => Promise<Answer>;

/**
 * A listener for runtime.onMessage that answers by `sendResponse` and `return true`, which every browser
 * and the polyfill understand, and so does the fake browser of the tests; a returned promise is not.
 * A failure is noted in the background's own console and answered with nothing.
 */
export const answering =
  (respond: Respond) =>
  (raw: unknown, sender: Runtime.MessageSender, sendResponse: (answer: Answer) => void): true => {
    respond(raw, sender).then(sendResponse, (error: unknown) => {
      console.error('Duibiao could not answer a message.', error);
      sendResponse(undefined);
    });
    return true;
  };
