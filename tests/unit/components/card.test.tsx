import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card';
import type { CardReading } from '../../../components/card/reading';
import { Speaking } from '../../../components/words';
import { besideOf } from '../../../lib/compare/beside';
import { standingOf } from '../../../lib/compare/standing';
import { translator, type Locale } from '../../../lib/i18n';
import type { Verdict } from '../../../lib/model';
import { observation } from '../marks/observation';
import { contents } from '../support/readings';

const reading = (verdict: Verdict): CardReading => ({
  observations: [
    observation({ value: 23500, quote: '约2.35万件', qualifier: 'about', indicator: 'reconsideration.applications.received', scope: 'jurisdiction', period: '2013/..' }),
    observation({ value: 13500, quote: '13,500件', label: '行政复议·受理', partOf: 0 }),
    observation({ value: 10000, quote: '1万件', label: '<b>其他</b>', partOf: 0 }),
    observation({ value: 39, unit: '名', quote: '第39名', role: 'rank' }),
  ],
  checks: [{ kind: 'sum', total: 0, parts: [1, 2], stated: 23500, computed: verdict === 'differs' ? 23501 : 23500, verdict }],
  gaps: [],
});

describe('Card', () => {
  let window: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    window = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', window.document);
  });
  afterEach(() => vi.unstubAllGlobals());

  const draw = (given: Partial<CardProps>, locale: Locale = 'zh-CN') => {
    const { body } = window.document;
    const nothing = { onCorrecting() {}, onDecide: async () => ({ ok: true }) as const, onTakeBack: async () => ({ ok: true }) as const, onCopy: () => true, onClose() {} };
    const props: CardProps = { reading: reading('holds'), index: 0, beside: null, standing: undefined, delay: null, why: undefined, decided: null, decisionOf: () => null, correcting: false, ...nothing, ...given };
    render(
      <Speaking.Provider value={{ locale, t: translator(locale) }}>
        <Card key={props.index} {...props} />
      </Speaking.Provider>,
      body,
    );
    return body;
  };
  const card = (index: number, locale: Locale = 'zh-CN', verdict: Verdict = 'holds', onClose = () => {}) => draw({ index, reading: reading(verdict), onClose }, locale);
  const press = (element: Element | null) => element!.dispatchEvent(new window.Event('click', { bubbles: true }));
  const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('names the indicator, the value in full and as printed, when and whose', () => {
    const body = card(0);
    expect(text(body.querySelector('h1'))).toBe('复议·收到申请');
    expect(text(body.querySelector('.value'))).toBe('约23,500件原文约2.35万件');
    expect(text(body.querySelector('dl'))).toBe('时期2013年以来范围全辖区');
  });

  it('speaks English where the reader does', () => {
    const body = card(0, 'en');
    expect(text(body.querySelector('h1'))).toBe('Reconsideration: applications received');
    expect(text(body.querySelector('.lead'))).toBe('about');
    expect(text(body.querySelector('dl'))).toContain('since 2013');
  });

  it('falls back on the label and says what the figure is part of', () => {
    const body = card(1);
    expect(text(body.querySelector('h1'))).toBe('行政复议·受理');
    expect(body.querySelector('.label')).toBeNull();
    expect(text(body.querySelector('dl'))).toContain('属于行政复议·收到申请 23,500 件');
  });

  it('does not repeat as printed what it prints itself', () => {
    expect(card(1).querySelector('.printed')).toBeNull();
    expect(text(card(3).querySelector('.value'))).toBe('第39名');
  });

  it('closes its own form once a decision is kept, and not that of another figure', async () => {
    for (const stays of [true, false]) {
      const onCorrecting = vi.fn();
      let keep = (_: { ok: true }): void => {};
      const kept = new Promise<{ ok: true }>((resolve) => (keep = resolve));
      const body = draw({ index: 1, onCorrecting, onDecide: () => kept });
      press(body.querySelector('.confirm'));
      if (!stays) draw({ index: 2, correcting: true, onCorrecting });
      keep({ ok: true });
      await kept;
      await Promise.resolve();
      expect(onCorrecting.mock.calls).toEqual(stays ? [[false]] : []);
    }
  });

  it('compares nothing with a rejected figure, ranks it nowhere and rests no check on it', () => {
    const now = contents([{ value: 54, quote: '54件', period: '2020' }], { id: 'a', year: 2020 });
    const beside = besideOf(now, contents([{ value: 51, quote: '51件', period: '2019' }], { id: 'b', year: 2019 }), 1);
    const given = { reading: { ...now, checks: [{ kind: 'sum' as const, total: 0, parts: [0], stated: 54, computed: 54, verdict: 'holds' as const }], gaps: [] }, beside, standing: null };
    const rows = '.change, .standing, .check';
    expect(draw(given).querySelectorAll(rows)).toHaveLength(3);
    expect(draw({ ...given, decided: { id: 'x', kind: 'rejected', read: now.observations[0]! } }).querySelectorAll(rows)).toHaveLength(0);
  });

  it('says of a check that one of its figures was set by hand', () => {
    const decided = { id: 'x', kind: 'corrected' as const, read: null };
    expect(text(draw({}).querySelector('.check h2'))).toBe('合计核对');
    expect(text(draw({ decisionOf: (at) => (at === 2 ? decided : null) }).querySelector('.check h2'))).toBe('合计核对 · 含人工更正的数');
    expect(text(draw({ decisionOf: (at) => (at === 2 ? { ...decided, kind: 'confirmed' } : null) }).querySelector('.check h2'))).toBe('合计核对');
  });

  it('shows of which two figures a rate was worked out that need not meet', () => {
    const gap = { kind: 'ratio' as const, total: 2, parts: [0, 1], stated: 12.9, computed: 2.948 };
    const observations = [observation({ value: 35, unit: '件', label: '确认违法' }), observation({ value: 1187, unit: '件', label: '审结' }), observation({ value: 12.9, unit: '%', role: 'rate', label: '纠错率' })];
    const body = draw({ index: 2, reading: { observations, checks: [], gaps: [gap] } });
    expect([...body.querySelectorAll('.gap tr')].map(text)).toEqual(['确认违法35.00件', '÷审结1,187.00件', '≈算得2.95%', '原文12.90%']);
    expect(text(body.querySelector('.gap p'))).toContain('未必有误');
  });

  it('lays the check out as a column, its own figure told apart', () => {
    const body = card(1);
    expect([...body.querySelectorAll('.column tr')].map(text)).toEqual(['行政复议·受理13,500', '+<b>其他</b>10,000', '=行政复议·收到申请23,500']);
    expect(text(body.querySelector('.column .own .amount'))).toBe('13,500');
    expect(text(body.querySelector('.verdict'))).toContain('相符');
  });

  it('says of a check that differs that the text cannot tell which number is wrong', () => {
    const body = card(0, 'en', 'differs');
    expect(body.querySelector('.check.differs')).not.toBeNull();
    expect(text(body.querySelector('.verdict'))).toContain('The text cannot say which of these numbers is wrong.');
  });

  it('keeps page text as text', () => {
    const body = card(2);
    expect(body.querySelector('h1 b')).toBeNull();
    expect(text(body.querySelector('h1'))).toBe('<b>其他</b>');
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    press(card(0, 'zh-CN', 'holds', onClose).querySelector('button'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows nothing for a figure that is not there', () => {
    expect(card(9).children).toHaveLength(0);
  });

  const [now, before] = [contents([{ value: 54, quote: '54件', period: '2020' }], { id: 'a', year: 2020 }), contents([{ value: 51, quote: '51件' }], { id: 'b' })];
  const peer = contents([{ value: 60, period: '2020' }], { id: 'c', year: 2020, regionName: '湘潭市', body: '湘潭市人民政府', regionCode: '430300' });
  const beside = besideOf(now, before, 1);
  const compared = { reading: { observations: now.observations, checks: [], gaps: [] }, beside };

  it('sets the year before beside the figure, and says what changed', () => {
    expect(text(draw({ ...compared, standing: null }).querySelector('.change'))).toBe('上年51 件+3 件（+5.9%）其间口径有变：2020年起的行政复议体制改革');
    expect(text(draw({ ...compared, standing: null }, 'en').querySelector('.change .values'))).toBe('51 件+3 件 (+5.9%)');
  });

  it('keeps a line for where the figure stands, whatever is known of it', () => {
    expect(text(draw(compared).querySelector('.standing'))).toBe('同级同年正在查找…');
    expect(text(draw({ ...compared, standing: null }).querySelector('.standing'))).toBe('同级同年其他报告未见此数');
    const body = draw({ ...compared, standing: standingOf(now, now.observations[0]!, [peer]) });
    expect(text(body.querySelector('.standing dd > span'))).toBe('第 2，共 2 份（由高到低）');
    expect(body.querySelector('svg')?.getAttribute('aria-label')).toBe('2 份报告由高到低：最高 湘潭市 60，最低 衡阳市 54；本报告 衡阳市 54，第 2');
    expect(body.querySelectorAll('svg path')).toHaveLength(1);
    expect(draw({ ...compared, beside: { ...beside, peers: 0 } }).querySelector('.standing')).toBeNull();
  });

  it('does not set another figure’s counterpart beside one that was read otherwise', () => {
    const other = { ...compared.reading, observations: [{ ...now.observations[0]!, quote: '55件' }] };
    expect(draw({ ...compared, reading: other }).querySelector('.change')).toBeNull();
  });

  it('notes quietly what does not meet and need not', () => {
    const gaps = [{ kind: 'sum' as const, total: 0, parts: [1, 2], stated: 23500, computed: 20000 }];
    expect(text(draw({ reading: { ...reading('holds'), checks: [], gaps } }).querySelector('.gap'))).toBe('所列各项合计 20,000，总数为 23,500，其余 3,500 未列出，未必有误。');
  });

  it('says why it was read so, on request', () => {
    const reason = { by: 'own-words' as const, words: '收到复议申请' };
    const body = draw({ why: { label: reason, indicator: reason, scope: { by: 'default', words: '' }, period: { by: 'report-year', words: '' } } });
    expect(body.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect([...body.querySelectorAll('.why .row')].map(text)[1]).toBe('指标复议·收到申请数字自身的词语收到复议申请');
    expect([...body.querySelectorAll('.why .rule')].map(text)).toContain('原文未说明，按常见情形');
  });

  it('hands on what is decided, and shows what was', () => {
    const onDecide = vi.fn(async () => ({ ok: true }) as const);
    const body = draw({ onDecide });
    press(body.querySelector('.confirm'));
    press(body.querySelector('.reject'));
    expect(onDecide.mock.calls).toEqual([[{ kind: 'confirmed' }], [{ kind: 'rejected' }]]);
    const onTakeBack = vi.fn(async () => ({ ok: true }) as const);
    const read = observation({ value: 23, quote: '约2.35万件' });
    const decided = draw({ decided: { id: 'x', kind: 'corrected', read }, onTakeBack });
    expect(text(decided.querySelector('.decided'))).toContain('已更正 原读作 23 件');
    press(decided.querySelector('.decided button'));
    expect(onTakeBack).toHaveBeenCalledOnce();
    expect(draw({ decided: { id: 'x', kind: 'rejected', read } }).querySelector('.actions')).toBeNull();
  });

  it('says that another window holds the collection, of looking up and of deciding, until that lets go', async () => {
    const t = translator('zh-CN');
    const onDecide = async () => ({ ok: false, error: 'held' }) as const;
    press(draw({ beside: undefined, delay: 'held', onDecide }).querySelector('.confirm'));
    await vi.waitFor(() => expect(text(window.document.querySelector('.error'))).toBe(t('errorDecideHeld')), 30_000);
    const waits = text(draw({ beside: undefined, delay: 'held', onDecide }).querySelector('dl'));
    expect([waits.includes(t('cardHeld')), waits.includes(t('cardPending'))]).toEqual([true, false]);
    expect(draw({ onDecide }).querySelector('.error')).toBeNull();
  });

  it('says when it is compared where its page has not come to rest, and not that anything is looked up', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const t = translator(locale);
      const says = (delay: CardProps['delay']) => {
        const body = draw({ beside: undefined, delay }, locale);
        return [text(body.querySelector('dl')), body.querySelector('.standing')] as const;
      };
      expect(says(null)[0]).toContain(t('cardPending'));
      const [words, standing] = says('awaited');
      expect([words.includes(`${t('cardBeside')}${t('cardAwaited')}`), words.includes(t('cardPending')), standing]).toEqual([true, false, null]);
    }
  });

  it('names every button and field', () => {
    for (const given of [{}, { correcting: true }]) {
      const body = draw(given);
      expect([...body.querySelectorAll('button')].every((button) => (button.getAttribute('aria-label') ?? text(button)) !== '')).toBe(true);
      expect([...body.querySelectorAll('input, select')].every((field) => body.querySelector(`label[for="${field.id}"]`) !== null)).toBe(true);
    }
  });
});
