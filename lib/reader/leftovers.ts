import { unpaint } from '../marks';
import { own } from '../page/own';
import { isOwnElement } from './own-element';

/**
 * Takes away what a reader before this one left on the page. Firefox ends the scripts of an extension that is updated or loaded anew without a
 * word to them: marks, rail and card stay behind, dead, and beside those of the next reader they would stand twice.
 */
export const sweepLeftovers = (): void => {
  unpaint();
  for (const child of [...own(own(document, 'documentElement'), 'children')]) if (isOwnElement(child)) child.remove();
};
