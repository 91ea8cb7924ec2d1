import type { Layer, Tone } from '../../marks';
import { counted, eachOf, type Pausing } from '../../pausing';
import type { Article, Words } from '../article';
import type { Compared } from '../compared';
import { breathe, inSlices } from '../../slices';
import { textRoot } from '../text-root';
import { changeOf } from './change';
import { followLayout } from './follow-layout';
import { measure, measuring, type Drawing } from './measure';
import { RailControl } from './rail-control';
import { scrollerOf } from './scroller';
import { Signs, type Sign } from './signs';

/** Milliseconds of scrolling between two looks for what stays in place meanwhile. */
const CARE = 200;

/** What is drawn over the page beside the marks. */
export interface Wanted {
  /** The figures that are marked, and on which layer. */
  layers: ReadonlyMap<Layer, readonly number[]>;
  tone: Tone;
  rail: boolean;
  changeSigns: boolean;
}

/** What is to be drawn anew. What is scrolled past or compared lies as it lay on the rail. */
type Stale = 'all' | 'signs';

/** The rail and the signs at figures. */
export interface Overlay {
  /** Draws what is wanted from now on, where the figures stand now. */
  draw(wanted: Wanted): void;
}

const signsAt = ({ reading: { observations }, decisions }: Article, beside: Compared['beside'], index: number, changes: boolean): Sign[] => {
  const figure = observations[index]!;
  const change = changes ? changeOf(beside, figure, index) : null;
  const kind = decisions[index]?.kind;
  const decided: Sign[] = kind && kind !== 'rejected' ? [{ shape: kind, ink: 'decided' }] : [];
  return change ? [...decided, { shape: change.way, ink: change.sense ?? 'plain' }] : decided;
};

/** Keeps rail and signs over an article where its figures stand, until the signal is given. */
export const layOver = (article: Article, words: Words, compared: Pick<Compared, 'beside' | 'follow'>, signal: AbortSignal): Overlay => {
  const signs = new Signs();
  const rail = new RailControl(words);
  let wanted: Wanted | null = null;
  let probed = '';
  let care: ReturnType<typeof setTimeout> | undefined;
  let following: { root: Element; end: AbortController } | null = null;
  /** Ends what is being placed, if anything is. */
  let placed: AbortController | null = null;
  let next: Stale | null = null;
  /** Milliseconds that it took last to place all. */
  let cost = 0;

  /** The signs there are to draw, by figure. */
  function* signsOf({ layers, changeSigns }: Wanted): Pausing<Map<number, Sign[]>> {
    const at = yield* eachOf([...layers.values()].flat(), (index) => [index, signsAt(article, compared.beside, index, changeSigns)] as const);
    return new Map(at.filter(([, drawn]) => drawn.length > 0));
  }
  /** Where the first, the middle and the last figure stand in the page: where none of them moved, hardly any did. */
  const probe = (): string => {
    const { observations } = article.reading;
    const few = [0, observations.length >> 1, observations.length - 1].filter((index) => index in observations);
    return measure(article.flat, observations, few).map(({ last }) => `${Math.round(last.right + scrollX)} ${Math.round(last.top + scrollY)}`).join();
  };
  function* placing(what: Stale): Pausing<void> {
    const root = wanted && textRoot(article.flat);
    const at = wanted ? yield* signsOf(wanted) : new Map<number, Sign[]>();
    if (!wanted || !root || (at.size === 0 && !wanted.rail)) return clear();
    follow(root);
    const { layers, tone } = wanted;
    const isMapped = wanted.rail && what === 'all';
    const layerOf = new Map([...layers].flatMap(([layer, indexes]) => indexes.map((index) => [index, layer] as const)));
    const drawings: Drawing[] = [];
    if (isMapped) drawings.push(rail.begin(layerOf, tone, scrollerOf(root)));
    else if (wanted.rail) rail.follow();
    else rail.remove();
    if (at.size > 0) drawings.push(signs.begin(at, tone, root));
    else signs.remove();
    yield;
    yield* measuring(article.flat, article.reading.observations, isMapped ? [...layerOf.keys()] : [...at.keys()], drawings);
    // Looked at before something is put in the page: after that Chromium makes all marks anew at the first look.
    probed = probe();
    for (const drawing of drawings) yield* drawing.show();
  }
  /** Draws anew what is no longer true, at once or in a task of its own; where that is being done already, once more behind it. */
  const place = (what: Stale, when: 'now' | 'next' = 'now'): void => {
    if (placed) return void (next = next === 'all' ? next : what);
    const { signal: ended } = (placed = new AbortController());
    const work = counted(placing(what));
    const begin = (): void => inSlices(work.work, ended, () => {
      if (what === 'all') cost = work.took();
      const then = next;
      placed = next = null;
      if (then) place(then);
    });
    if (when === 'now') begin();
    else breathe(begin);
  };
  const stop = (): void => {
    placed?.abort();
    placed = next = null;
  };
  const follow = (root: Element): void => {
    if (following?.root === root) return;
    following?.end.abort();
    following = { root, end: new AbortController() };
    followLayout(root, (moved) => {
      rail.follow();
      if (moved === 'perhaps' && probe() === probed) return 0;
      if (moved !== 'window' || signs.isCovered) place(moved === 'window' || moved === 'part' ? 'signs' : 'all');
      else care ??= setTimeout(() => {
        care = undefined;
        if (signs.look()) place('signs');
      }, CARE);
      return cost;
    }, following.end.signal);
  };
  const clear = (): void => {
    clearTimeout(care);
    care = undefined;
    following?.end.abort();
    following = null;
    rail.remove();
    signs.remove();
  };

  compared.follow(() => place('signs'), signal);
  signal.addEventListener('abort', () => {
    stop();
    clear();
  });
  return {
    draw(now) {
      wanted = now;
      stop();
      // The marks that are painted before it take a slice of this task already.
      place('all', 'next');
    },
  };
};
