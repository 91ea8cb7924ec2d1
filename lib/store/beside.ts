import { besideOf, type Beside } from '../compare/beside';
import { standingOf, type Standing } from '../compare/standing';
import { figuresOf } from './figures-of';
import { contentsOf } from './find';
import { countPeers, nearestReport, peersOfReport } from './list';
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
  const chosen = own && (await nearestReport(own.report));
  const other = chosen && (await contentsOf(chosen.id));
  return other ? besideOf(own, other, await countPeers(own.report)) : null;
};

/** Where a figure of a page's report stands among the kept reports of its level and year; null where it stands alone. */
export const standingAt = async (url: string, index: number): Promise<Standing | null> => {
  const own = await ownAt(url);
  const figure = own?.observations.find((one) => one.index === index);
  const indicator = figure?.indicator ?? null;
  if (!own || !figure || indicator === null) return null;
  const peers = new Set((await peersOfReport(own.report)).map(({ id }) => id));
  return standingOf(own, figure, await figuresOf(indicator, peers));
};
