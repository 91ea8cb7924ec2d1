import type { Peer, Standing } from '../compare/standing';
import type { Locale, Translate } from '../i18n';
import { formatNumber, formatQualifier } from './format';
import { reporterName } from './reports';

/** Where a figure stands, in a few words: 由高到低第 3，共 12 份. */
export const rankInWords = ({ rank, of, tied }: Standing, t: Translate): string => t(tied > 1 ? 'standingTied' : 'standingRank', rank, of);

/** A peer's name and value: 湘潭市 逾98. */
export const peerInWords = ({ whose, value, qualifier }: Peer, locale: Locale, t: Translate): string =>
  `${reporterName(whose, t)} ${formatQualifier(qualifier, t)}${formatNumber(value, locale)}`;

/** What the strip of all values shows, in words: how many, from which least to which most, and its own. */
export const stripInWords = (standing: Standing, locale: Locale, t: Translate): string => {
  const { peers, of, rank } = standing;
  const own = peers.find((peer) => peer.own);
  const [most, least] = [peers[0], peers.at(-1)];
  const said = (peer: Peer | undefined): string => (peer ? peerInWords(peer, locale, t) : '');
  return t('standingStrip', of, said(most), said(least), said(own), rank);
};

/** Where each peer stands on a strip from 0 at the least value to 1 at the greatest; in the middle where all are equal. */
export const stripPlaces = ({ peers }: Pick<Standing, 'peers'>): number[] => {
  const [most, least] = [peers[0]?.value ?? 0, peers.at(-1)?.value ?? 0];
  return peers.map(({ value }) => (most === least ? 0.5 : (value - least) / (most - least)));
};
