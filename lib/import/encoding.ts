import { ImportProblem } from './problem';
import { isTableOfOurs } from './table-head';

/** How a file writes its text: as all of ours do, or as Excel in Chinese saves a plain CSV. */
export type Encoding = 'utf-8' | 'gb18030';

type Decode = TextDecoder['decode'];

/** Throws `encoding` at the first byte that is none of its own. */
const decoderOf = (encoding: Encoding): Decode => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (...given) => {
    try {
      return decoder.decode(...given);
    } catch {
      throw new ImportProblem('encoding');
    }
  };
};

/** Almost any bytes are some text in GB 18030: only one that begins with our own head is believed to be. */
const isChineseTable = (beginning: Uint8Array): boolean => {
  const [head] = new TextDecoder('gb18030').decode(beginning).split(/[\r\n]/, 1) as [string];
  return isTableOfOurs(head.split(/[,;\t]/));
};

const encodingOf = (beginning: Uint8Array): Encoding => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return 'utf-8';
  } catch {
    return isChineseTable(beginning) ? 'gb18030' : 'utf-8';
  }
};

/** A file's encoding, told by its first bytes, and its text, decoded as it comes; that throws `encoding` at the first byte that is no text. */
export const decoded = async (bytes: AsyncIterable<Uint8Array>): Promise<{ encoding: Encoding; text: AsyncIterable<string> }> => {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  const encoding = first.done ? 'utf-8' : encodingOf(first.value);
  async function* text(): AsyncGenerator<string> {
    const decode = decoderOf(encoding);
    for (let chunk = first; !chunk.done; chunk = await chunks.next()) yield decode(chunk.value, { stream: true });
    yield decode();
  }
  return { encoding, text: text() };
};
