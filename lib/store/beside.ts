import { besideOf, type Beside } from '../compare/beside';
import { chooseBaseline } from '../compare/baseline';
import { peersOf, standingOf, type Standing } from '../compare/standing';
import { allReports, contentsOf } from './find';
import { pageKey } from './page-key';
import { contentsAt } from './pages';

/** The page's report, if the page tells its figures in the order they are kept in. */
const ownAt = async (url: string) => {
  const key = pageKey(url);
  const found = await contentsAt(key, key);
  return found?.here ? found.contents : null;
};

/** The report kept of a page beside the one it is compared with unless the reader chooses; null where either is missing. */
export const besideAt = async (url: string): Promise<Beside | null> => {
  const own = await ownAt(url);
  const chosen = own && chooseBaseline(own.report, await allReports());
  const other = chosen && (await contentsOf(chosen.id));
  return own && other ? besideOf(own, other) : null;
};

/** Where a figure of a page's report stands among the kept reports of its level and year; null where it stands alone. */
export const standingAt = async (url: string, index: number): Promise<Standing | null> => {
  const own = await ownAt(url);
  const figure = own?.observations.find((one) => one.index === index);
  if (!own || !figure || figure.indicator === null) return null;
  const peers = await Promise.all(peersOf(own.report, await allReports()).map(({ id }) => contentsOf(id)));
  return standingOf(own, figure, peers.filter((peer) => peer !== undefined));
};
