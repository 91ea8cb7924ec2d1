import { detectorRows } from './detector';
import { readingRows } from './reading';
import { table } from './table';

process.stdout.write(`${table([...readingRows(), ...(await detectorRows())])}\n`);
