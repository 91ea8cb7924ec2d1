import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILE_INK } from '../../../components/charts/ink';
import { labelPlaces } from '../../../components/charts/line-labels';
import { LineOverYears } from '../../../components/charts/line-over-years';
import { RankedDots } from '../../../components/charts/ranked-dots';
import { textWidth, wrapped } from '../../../components/charts/text-width';
import { Speaking } from '../../../components/words';
import { rangeOf } from '../../../lib/compare/bounds';
import { findingLines } from '../../../lib/compare/lines';
import { saidIn, seriesOf } from '../../../lib/compare/series';
import { summaryOf } from '../../../lib/compare/statistics';
import { translator } from '../../../lib/i18n';
import { run } from '../../../lib/pausing';
import type { StoredObservation } from '../../../lib/records';
import { contrast } from '../support/colour';
import { contents, observation } from '../support/readings';

const t = translator('zh-CN');
const words = { title: '复议·收到申请', subtitle: '全辖区', notes: ['不作估补'], source: '来源：甲' };

describe('charts', () => {
  let window: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    window = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', window.document);
  });
  afterEach(() => vi.unstubAllGlobals());

  const draw = (chart: VNode): Element => {
    render(<Speaking.Provider value={{ locale: 'zh-CN', t }}>{chart}</Speaking.Provider>, window.document.body);
    return window.document.querySelector('svg')!;
  };
  const texts = (svg: Element): string[] => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

  const series = seriesOf(observation(), 2019)!;
  const lines = (name: string, ...said: [year: number, value: number, figure?: Partial<StoredObservation>][]) => {
    const reads = said.map(([year, value, figure]) => contents([{ value, ...figure }], { id: `${name} ${year}`, year }));
    return { name, line: run(findingLines(run(saidIn(reads)), series.key)).lines[0]! };
  };
  const chart = (...own: ReturnType<typeof lines>[]) => draw(<LineOverYears width={800} ink={FILE_INK} words={words} series={series} lines={own} isDoubted={({ value }) => value === 13} />);
  /** Lines of the plot: thick, and not those of the legend. */
  const strokes = (svg: Element): string[] => [...svg.querySelectorAll('path[stroke-width="2"]')].map((path) => path.getAttribute('d') ?? '').filter((d) => d !== 'M0 0h26');

  it('say what they show, what is to be known and where it comes from', () => {
    const said = texts(chart(lines('甲市', [2018, 5], [2019, 7])));
    expect(said).toEqual(expect.arrayContaining(['复议·收到申请', '全辖区', '不作估补', '来源：甲', t('chartUnit', '件'), '2018', '2019']));
  });

  it('draw no line over a missing year or a break, and name the break', () => {
    const svg = chart(lines('甲市', [2016, 5], [2017, 6], [2019, 7], [2020, 9], [2022, 8], [2023, 8]));
    expect(strokes(svg).filter((d) => d.includes('L'))).toHaveLength(2);
    expect(texts(svg)).toContain('2020年起的行政复议体制改革');
    expect(texts(svg).join()).not.toContain('新行政复议法');
  });

  it('draw a bound open, with its whisker, and an exact value filled', () => {
    const svg = chart(lines('甲市', [2018, 5], [2019, 700, { qualifier: 'over' }]));
    const fills = [...svg.querySelectorAll('g > title + path, g > path + path')].map((path) => path.getAttribute('fill'));
    expect(fills.filter((fill) => fill === FILE_INK.ground)).toHaveLength(1);
    expect(texts(svg)).toContain('逾 700');
  });

  it('mark a value that a check found impossible, in one line and among several', () => {
    expect(texts(chart(lines('甲市', [2018, 5], [2019, 13]))).filter((text) => text.includes('≠'))).toEqual(['≠ 13']);
    const svg = chart(lines('甲市', [2018, 5], [2019, 13]), lines('乙市', [2018, 6], [2019, 7]));
    expect(texts(svg).filter((text) => text.includes('≠'))).toEqual(['≠ ']);
    expect(svg.querySelector('tspan')?.getAttribute('fill')).toBe(FILE_INK.doubt);
  });

  it('hold what a page says as text, whatever it says', () => {
    const svg = chart(lines('<script>alert(1)</script>&市', [2019, 7]));
    expect(svg.querySelector('script')).toBeNull();
    expect(texts(svg)).toContain('<script>alert(1)</script>&市');
  });

  it('rank places with their values, the median and the missing', () => {
    const dots = [30, 20, 10, 5].map((value, n) => ({ key: String(n), name: `${n}市`, figure: rangeOf(observation({ value })), said: String(value), doubted: n === 2, chosen: n === 1 }));
    const svg = draw(
      <RankedDots
        width={360} ink={FILE_INK} words={words} unit="件" fromZero dots={dots} format={String}
        summary={summaryOf(dots.map(({ figure }) => figure))} missing={[{ reason: '无数据', names: ['甲市', '乙市'] }, { reason: '缺人口数', names: [] }]}
      />,
    );
    const said = texts(svg);
    expect(said.filter((text) => /^\d市$/.test(text))).toEqual(['0市', '1市', '2市', '3市']);
    expect(said).toEqual(expect.arrayContaining([t('chartMedian', '15'), t('chartMissing', '无数据', 2, '甲市、乙市')]));
    expect(said.join()).not.toContain('缺人口数');
    expect(said.filter((text) => text.includes('≠'))).toEqual(['≠ 10']);
  });
});

describe('the ink of charts', () => {
  const css = readFileSync('components/styles/charts.css', 'utf8') + readFileSync('components/styles/tokens.css', 'utf8');
  const pair = (name: string): [light: string, dark: string] => {
    const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
    return [found?.[1] ?? '', found?.[2] ?? ''];
  };

  it('is in files what it is on a light page', () => {
    expect(FILE_INK.lines).toEqual(FILE_INK.lines.map((_, n) => pair(`chart-${n}`)[0]));
    const { ground, text, soft, faint, band, accent, doubt } = FILE_INK;
    expect([ground, text, soft, faint, band, accent, doubt]).toEqual(['ground', 'ink', 'ink-soft', 'line', 'chart-band', 'accent', 'doubt'].map((name) => pair(name)[0]));
  });

  it('can be told from its ground, and read as text on it, in light and dark', () => {
    const [light, dark] = pair('ground');
    FILE_INK.lines.forEach((_, n) => {
      const [onLight, onDark] = pair(`chart-${n}`);
      expect(contrast(onLight, light)).toBeGreaterThan(4.5);
      expect(contrast(onDark, dark)).toBeGreaterThan(4.5);
    });
    const [bandLight, bandDark] = pair('chart-band');
    expect(contrast(pair('ink-soft')[0], bandLight)).toBeGreaterThan(4.5);
    expect(contrast(pair('ink-soft')[1], bandDark)).toBeGreaterThan(4.5);
  });
});

describe('names at the ends of lines', () => {
  const end = (y: number, given = {}) => ({ name: '甲市', y, isLast: true, ...given });

  it('are moved apart, or left to a legend where they would lie too far off', () => {
    expect(labelPlaces([end(50), end(100)], 800)).toEqual([50, 100]);
    const [a, b] = labelPlaces([end(50), end(52)], 800)!;
    expect(b! - a!).toBeGreaterThanOrEqual(14);
    expect(labelPlaces(Array.from({ length: 8 }, () => end(50)), 800)).toBeNull();
    expect(labelPlaces([end(50), end(90, { isLast: false })], 800)).toBeNull();
    expect(labelPlaces([end(50)], 360)).toBeNull();
  });
});

describe('wrapped', () => {
  it('loses no character, keeps lines within the width and begins none with a closing mark', () => {
    const text = '其中 3 个是约数或上下限，按文中数字计入；计其可能范围，中位数在 96.25 至 98.2 之间（Hyndman–Fan 第 7 型）。';
    for (const width of [80, 150, 333]) {
      const lines = wrapped(text, width, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 24);
        expect(line).not.toMatch(/^[，。；：、）]/);
      }
    }
  });
});
