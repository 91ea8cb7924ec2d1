import { FILE_ENDINGS, HANDLERS, NAMELESS, VIEWER, type FileKind } from './file-links';
import { isInArticle, isInFrame } from './place';
import { textStart } from './text-start';

/** A file beside a text. */
export interface AttachedFile {
  /** As the page names it, else its own name. */
  name: string;
  /** Absolute. */
  url: string;
  kind: FileKind;
}

/** No name of a file is longer. */
const LONGEST = 200;

/** Links of a page that are looked at, and those to files among them. The largest portals' pages have some hundreds, a few to files. */
const LINKS = 5_000;
const FILE_LINKS = 500;

const kindOf = (name: string): FileKind | null => FILE_ENDINGS.find(({ ending }) => ending.test(name.trim()))?.kind ?? null;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // Older portals write addresses in GBK.
    return text;
  }
};

/** The values of an address's query; in Firefox a content script cannot walk `searchParams`. */
const valuesOf = (url: URL): string[] => url.search.slice(1).split('&').map((pair) => decoded(pair.slice(pair.indexOf('=') + 1)));

const fileName = (url: URL): string => decoded(url.pathname.split('/').at(-1) ?? '');

/** An address of the web. One with a user (`http://www.x.gov.cn@y/`) is made to seem another site's: no portal has such. */
const webAddress = (address: string, base: string | URL): URL | null => {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
};

/** The file an address gives, by its ending, or the one a viewer at that address shows; `kind` null where it gives none. */
const fileAt = (url: URL, names: readonly string[]): { url: URL; kind: FileKind | null; name: string } => {
  const shown = VIEWER.path.test(url.pathname) ? url.searchParams.get(VIEWER.parameter) : null;
  const target = shown === null ? null : webAddress(shown, url);
  if (target) return { ...fileAt(target, names), kind: kindOf(target.pathname) ?? 'pdf' };
  const inQuery = valuesOf(url).find((value) => kindOf(value) !== null) ?? '';
  const isHandler = HANDLERS.some(({ path }) => path.test(url.pathname));
  const kind = kindOf(url.pathname) ?? (isHandler ? ([inQuery, ...names].map(kindOf).find((found) => found !== null) ?? 'file') : null);
  return { url, kind, name: isHandler ? inQuery : fileName(url) };
};

/** Characters that are not seen and can turn what is: `fdp.exe` shown as `exe.pdf`. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]+/gu;

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').slice(0, 4 * LONGEST).replace(/\s+/g, ' ').replace(UNSEEN, '').trim().slice(0, LONGEST);

const ADDRESSES: ReadonlyMap<string, string> = new Map([['a', 'href'], ['iframe', 'src'], ['embed', 'src'], ['object', 'data']]);

/** A file, and whether the page calls it by a name: an icon that links it does not. */
const fileOf = (element: Element, base: string): { file: AttachedFile; called: boolean } | null => {
  const address = element.getAttribute(ADDRESSES.get(element.localName) ?? 'href');
  const url = address ? webAddress(address, base) : null;
  if (!url) return null;
  const names = [textStart(element, 4 * LONGEST), ...['title', 'download', 'alt'].map((name) => element.getAttribute(name))].map(squeeze);
  const { url: target, kind, name } = fileAt(url, names);
  if (kind === null) return null;
  const spoken = names.filter((said) => said !== '' && !NAMELESS.test(said));
  const called = spoken[0] !== undefined;
  return { called, file: { url: target.href, kind, name: spoken[0] ?? (squeeze(name) || names.find((said) => said !== '') || target.host) } };
};

/** A file outside the known places of articles must be named for the subject, or stand in a list of 附件. */
const isNamedForIt = (element: Element, { name }: AttachedFile): boolean =>
  element.localName !== 'a' || /法治|依法行政/.test(name) || /附件/.test(name + (element.parentElement ? textStart(element.parentElement, LONGEST) : ''));

/** The files that a page links or shows beside its text, each address once, in the page's order; none from the page's frame. */
export const filesOf = (body: Element, base: string): AttachedFile[] => {
  const found: { element: Element; file: AttachedFile; called: boolean }[] = [];
  for (const element of [...body.querySelectorAll('a[href], iframe[src], embed[src], object[data]')].slice(0, LINKS)) {
    const link = fileOf(element, base);
    if (link && found.push({ element, ...link }) === FILE_LINKS) break;
  }
  const beside = found.filter(({ element }) => !isInFrame(element));
  const inArticle = beside.filter(({ element }) => isInArticle(element));
  const own = inArticle.length > 0 ? inArticle : beside.filter(({ element, file }) => isNamedForIt(element, file));
  const files = new Map<string, AttachedFile>();
  // An icon and a name often link the same file.
  for (const { file, called } of own) if (called || !files.has(file.url)) files.set(file.url, file);
  return [...files.values()];
};
