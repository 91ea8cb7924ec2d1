import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye, type SymbolType } from 'd3-shape';
import type { Locale } from '../../lib/i18n';

/** What a chart is drawn with. On the page colours follow its looks; a file has them written out. */
export interface Ink {
  ground: string;
  text: string;
  soft: string;
  /** Lines of the grid. */
  faint: string;
  /** Ground of the band between quartiles. */
  band: string;
  accent: string;
  /** Of the mark at a value that a check found impossible. */
  doubt: string;
  /** One for each place. */
  lines: readonly string[];
}

/** More lines than this nobody can follow. */
export const MOST_LINES = 8;

const each = (colour: (n: number) => string): string[] => Array.from({ length: MOST_LINES }, (_, n) => colour(n));

/** Colours of components/styles/charts.css. */
export const PAGE_INK: Ink = {
  ground: 'var(--ground)', text: 'var(--ink)', soft: 'var(--ink-soft)', faint: 'var(--line)', band: 'var(--chart-band)', accent: 'var(--accent)', doubt: 'var(--doubt)',
  lines: each((n) => `var(--chart-${n})`),
};

/** What is handed on is printed: always light. The same as charts.css has for light; a test holds them equal. */
export const FILE_INK: Ink = {
  ground: '#ffffff', text: '#1a1e23', soft: '#59626c', faint: '#e2e5e8', band: '#e7f1f2', accent: '#0a5f6e', doubt: '#9a3412',
  lines: ['#0a5f6e', '#b3470b', '#4a3fb5', '#846500', '#a3216b', '#1d7a3e', '#59626c', '#1f6fc9'],
};

/** No file brings fonts: families that Chinese systems have, then whatever there is. */
const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
/** A Chinese font's quotation marks are as wide as its characters. */
const LATIN_FONT = `system-ui, 'Segoe UI', 'Helvetica Neue', Arial, ${FONT}`;

/** The fonts for a language. */
export const fontFor = (locale: Locale): string => (locale === 'en' ? LATIN_FONT : FONT);

const DASHES = ['', '8 3', '2 3', '10 3 2 3', '5 3', '14 4', '1 4', '8 2 2 2 2 2'] as const;
const SHAPES: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye, symbolDiamond];

/** What tells the line of a place beside its colour. */
export const dashOf = (n: number): string | undefined => DASHES[n % DASHES.length] || undefined;

/** The path of a place's marker, about the middle. */
export const markerOf = (n: number, size = 44): string => symbol(SHAPES[n % SHAPES.length], size)() ?? '';
