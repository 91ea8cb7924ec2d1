import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '../cell';
import { columnName, rowXml } from './markup';
import { partsOf, sheetEnd, sheetPath, sheetStart } from './parts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A sheet of a workbook. Its rows come in batches, the first of all being its heads. */
export interface Sheet {
  name: string;
  /** Of its columns, in characters. */
  widths: readonly number[];
  rows: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;
}

async function* sheetXml({ widths, rows }: Sheet, isFirst: boolean): AsyncGenerator<string> {
  let row = 0;
  yield sheetStart(widths, isFirst);
  for await (const batch of rows)
    yield batch.map((cells) => rowXml(cells, ++row, row === 1 ? 'head' : 'text')).join('');
  yield sheetEnd(`A1:${columnName(widths.length - 1)}${row}`);
}

/**
 * A workbook as the bytes of an .xlsx file, piece by piece; no sheet is ever held as a whole. Text cannot become a formula.
 */
export async function* workbook(sheets: readonly Sheet[]): AsyncGenerator<Bytes> {
  let ready: Bytes[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failure ??= error;
    ready.push(bytes as Bytes);
  });
  const taken = (): Bytes[] => {
    if (failure) throw failure;
    const bytes = ready;
    ready = [];
    return bytes;
  };
  async function* entry(path: string, xml: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Bytes> {
    const file = new ZipDeflate(path, { level: 3 });
    zip.add(file);
    for await (const piece of xml) {
      file.push(strToU8(piece));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  for (const [path, xml] of partsOf(sheets.map(({ name }) => name))) yield* entry(path, [xml]);
  for (const [i, sheet] of sheets.entries()) yield* entry(sheetPath(i), sheetXml(sheet, i === 0));
  zip.end();
  yield* taken();
}
