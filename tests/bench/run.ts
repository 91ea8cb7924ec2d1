import { cardRows } from './card';
import { detectorRows } from './detector';
import { overlayRows } from './overlay';
import { readingRows } from './reading';
import { table } from './table';

process.stdout.write(`${table([...readingRows(), ...(await detectorRows()), ...(await overlayRows()), ...(await cardRows())])}\n`);
