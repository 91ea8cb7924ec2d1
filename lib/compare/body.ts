import type { ReportFacts } from '../model';
import shortForms from './data/department-names.json';
import { samePlace } from './place';

type Bodied = Pick<ReportFacts, 'regionCode' | 'regionName' | 'body' | 'bodyKind'>;

/** 局, 厅, 委 and 部 are the same office on other levels and in other places; 管委会 and 海关 name another kind. */
const OFFICE = /(?:局|厅|委员会|(?<!管)委|办公室|室|办|部|署)$/;
const FORMS = shortForms.map(({ short, full }) => ({ short: new RegExp(`^(?:${short})$`), full }));

/**
 * What a body is charged with, without its place and rank, in one spelling: 武汉市市场监管局, 湖北省市场监督管理局 →
 * 市场监督管理. Null where its name is not known.
 */
export const chargeOf = ({ body, regionName }: Bodied): string | null => {
  if (body === null) return null;
  const at = regionName === null ? -1 : body.lastIndexOf(regionName);
  const own = at < 0 ? body : body.slice(at + (regionName?.length ?? 0));
  const bare = own.replace(/管理委员会$/, '管委会').replace(OFFICE, '').replace(/[和与、及]/g, '');
  return FORMS.find(({ short }) => short.test(bare))?.full ?? bare;
};

const sameCharge = (a: Bodied, b: Bodied): boolean => chargeOf(a) !== null && chargeOf(a) === chargeOf(b);

/** Whether two reports are of one body, in whatever year. What is not known is not taken for the same. */
export const sameBody = (a: Bodied, b: Bodied): boolean =>
  a.bodyKind !== null && a.bodyKind === b.bodyKind && samePlace(a, b) && (a.bodyKind === 'government' || sameCharge(a, b));

/** Whether two bodies do the same office, here or elsewhere: two governments, two sub-districts, two market regulators. */
export const likeBodies = (a: Bodied, b: Bodied): boolean =>
  a.bodyKind !== null && a.bodyKind === b.bodyKind && (a.bodyKind !== 'department' || sameCharge(a, b));

/** Whether two bodies are known to be of different kinds, so that their figures tell of different things. */
export const unlikeBodies = (a: Bodied, b: Bodied): boolean => {
  if (a.bodyKind === null || b.bodyKind === null) return false;
  return a.bodyKind !== b.bodyKind || (a.body !== null && b.body !== null && !likeBodies(a, b));
};

/** Whether two bodies are known to stand on different levels: the one's totals are of many places like the other. */
export const otherLevels = (a: Pick<ReportFacts, 'regionLevel'>, b: Pick<ReportFacts, 'regionLevel'>): boolean =>
  a.regionLevel !== null && b.regionLevel !== null && a.regionLevel !== b.regionLevel;

/** The same for all reports of one body (`sameBody`), another for any other; null where it is not known which body it is. */
export const bodyKey = (of: Bodied): string | null => {
  const place = of.regionCode ?? of.regionName;
  const charge = of.bodyKind === 'government' ? '' : chargeOf(of);
  return place === null || of.bodyKind === null || charge === null ? null : [place, of.bodyKind, charge].join('|');
};
