import { writeFileSync } from 'node:fs';
import { marksCss, swatchesCss } from '../lib/marks/css';

writeFileSync('public/marks.css', marksCss());
writeFileSync('components/card/swatches.css', swatchesCss());
