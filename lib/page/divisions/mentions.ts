import { portionsOf, run, type Pausing } from '../../pausing';
import { existedIn, inYear } from './history';
import { divisionsNamed, nameAt, parentsOf, type Division } from './divisions';

/** A division named in a text, with the names it directly follows (郑州市 in 郑州市金水区). */
export interface Mention {
  name: string;
  at: number;
  /** Names written directly before it, outermost first. */
  within: readonly string[];
}

/** Province, city, county: what is written before these is an enumeration, as in a list of a thousand cities. */
const LEVELS = 3;

/** Characters that make another word of a name's last one: 西安区域, 新民市场, 南县域. */
const OTHER_WORD: Record<string, RegExp> = { 区: /[域间划别块分]/, 市: /[场民容值政直区]/, 县: /[域区级委]/, 州: /[市县区]/ };
/** After a city's name these do belong to another word only where the name would be a chance hit. */
const STRONG_AFTER = /[民政直区委级]/;
/** Before a two-letter name: the start, a sign, or a word that governs a place. */
const GOVERNS = /^$|[^一-龥]|[于在对由向年度]$/;
/** Districts called by a common noun: only right after the city they belong to. */
const COMMON_NOUN = /^(?:城区|郊区|矿区|[东西南北]区|市中区|城中区|新市区)$/;

const isChance = (text: string, name: string, at: number, follows: boolean): boolean => {
  const next = text[at + name.length] ?? '';
  const other = OTHER_WORD[name.at(-1) ?? ''];
  const short = name.length === 2;
  if (other?.test(next) && (short || !STRONG_AFTER.test(next))) return true;
  if (COMMON_NOUN.test(name)) return !follows;
  return short && !follows && !GOVERNS.test(text[at - 1] ?? '');
};

/** A report names some hundreds of places; a page made of names would cost more than it tells. */
const MOST = 10_000;

/** The divisions named in a text, in order, up to very many. */
export const mentionsIn = (text: string): Mention[] => run(findingMentions(text));

/** The same for long texts: it may be put down on the way. */
export function* findingMentions(text: string): Pausing<Mention[]> {
  const found: Mention[] = [];
  let at = 0;
  yield* portionsOf(text, (_, to) => {
    while (at < to && found.length < MOST) {
      const name = nameAt(text, at);
      const before = found.at(-1);
      const follows = before !== undefined && before.at + before.name.length === at;
      if (name === null || isChance(text, name, at, follows)) {
        at += 1;
        continue;
      }
      found.push({ name, at, within: follows ? [...before.within, before.name].slice(-LEVELS) : [] });
      at += name.length;
    }
  });
  return found;
}

/** Those of a list that pass; all of them where none does, since then the test tells nothing. */
const preferring = <T>(list: readonly T[], passes: (one: T) => boolean): readonly T[] => {
  const passing = list.filter(passes);
  return passing.length > 0 ? passing : list;
};

const liesIn = ({ code }: Division, name: string): boolean => divisionsNamed(name).some((outer) => parentsOf(code).includes(outer.code));

/**
 * The one division a mention means, as it was in a year: a page may name a place outside the years of its name, as a report of
 * 2014 does that was published under the new one. Names shared by several places (朝阳区) are told apart by the names they follow,
 * by the division of the site, by the year, then by how often the context names their province or city; null where that does not decide.
 */
export const resolve = (mention: Mention, year: number | null, context: readonly Mention[], site: string | null = null): Division | null => {
  const related = ({ code }: Division): boolean => site !== null && ([code, ...parentsOf(code)].includes(site) || parentsOf(site).includes(code));
  const named = preferring(divisionsNamed(mention.name), (division) => mention.within.every((name) => liesIn(division, name)));
  const then = preferring(preferring(named, related), (division) => year === null || existedIn(division, year));
  const candidates = [...new Set(then.map((division) => inYear(division, year)))];
  const votes = candidates.map((division) => (candidates.length === 1 ? 1 : context.filter(({ name }) => liesIn(division, name)).length));
  const most = Math.max(0, ...votes);
  const best = candidates.filter((_, i) => votes[i] === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
};
