/** `npm run notices`: writes what of others is in the extension, and under which licence, into a file that is shipped with it. */
import { writeFileSync } from 'node:fs';
import { thirdParty } from './third-party';

writeFileSync('public/third-party.txt', thirdParty());
