import { filesOf, type AttachedFile } from './files';
import { yearsInDigits } from '../identify/dates';
import { declaredTitles, judgePage } from '../judge/judge';
import { MOST_FILES } from './file-links';
import { classifyTitle, type TitleClass } from '../judge/title';
import { own } from '../own';
import { picturesOf } from './pictures';
import { proseLines } from '../judge/prose';

/** A page that names a report and does not tell it: it is in files beside the text, or printed as pictures. */
export interface AttachedReport {
  /** The report's title. */
  title: string;
  files: AttachedFile[];
  /** Pictures in the place of the text. */
  pictures: number;
  /** Whether some text stands there all the same, which a person may have read. */
  hasText: boolean;
}

/** Titles looked at; a page's first lines are among them. */
const TITLES = 40;

const names = (found: TitleClass | null): boolean => found === 'annual-report' || found === 'work-summary';

/** The report a title names: its own, or below a cover the one in 《》, unless the cover asks for it to be sent in (关于报送…). */
const named = (title: string): string | null => {
  const found = classifyTitle(title);
  if (names(found)) return title;
  const [, cover = '', inner = ''] = /^([^《]*)《([^》]+)》/.exec(title) ?? [];
  return found === 'carrier' && !/报送/.test(cover) && names(classifyTitle(inner)) ? inner : null;
};

const tellsYear = (title: string): boolean => /20\d\d/.test(yearsInDigits(title));

/**
 * The report that a page names in its title, dated, and has only as files or pictures. Null where the page tells it itself,
 * where it is something else, as a plan or a column of reports, and where nothing is attached.
 * @param address the page's own, which links are relative to
 */
export const attachedReport = (doc: Document, address: string): AttachedReport | null => {
  const { isReport, reasons } = judgePage(doc);
  if (isReport || !reasons.some((reason) => reason === 'body:short' || reason === 'body:topics')) return null;
  const body: HTMLElement | null = own(doc, 'body');
  const title = body && [...declaredTitles(doc), ...proseLines(body).slice(0, TITLES)].map(named).find((name) => name !== null);
  if (!title) return null;
  const files = filesOf(body, address).slice(0, MOST_FILES);
  // A column bears its reports' title without a year, and lists files of many years.
  if (!tellsYear(title) && !(files.length === 1 && files.every(({ name }) => tellsYear(name) && named(name.replace(/\.\w+$/, '')) !== null))) return null;
  const pictures = files.length > 0 ? 0 : picturesOf(body);
  return files.length + pictures > 0 ? { title, files, pictures, hasText: !reasons.includes('body:short') } : null;
};
