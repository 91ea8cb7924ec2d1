import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import type { CardReading } from '../../../components/card/reading';
import { Speaking } from '../../../components/words';
import { translator, type Locale } from '../../../lib/i18n';
import type { Verdict } from '../../../lib/model';
import { observation } from '../marks/observation';

const reading = (verdict: Verdict): CardReading => ({
  observations: [
    observation({ value: 23500, quote: '约2.35万件', qualifier: 'about', indicator: 'reconsideration.applications.received', scope: 'jurisdiction', period: '2013/..' }),
    observation({ value: 13500, quote: '13,500件', label: '行政复议·受理', partOf: 0 }),
    observation({ value: 10000, quote: '1万件', label: '<b>其他</b>', partOf: 0 }),
    observation({ value: 39, unit: '名', quote: '第39名', role: 'rank' }),
  ],
  checks: [{ kind: 'sum', total: 0, parts: [1, 2], stated: 23500, computed: verdict === 'differs' ? 23501 : 23500, verdict }],
});

describe('Card', () => {
  let window: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    window = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', window.document);
  });
  afterEach(() => vi.unstubAllGlobals());

  const card = (index: number, locale: Locale = 'zh-CN', verdict: Verdict = 'holds', onClose = () => {}) => {
    const { body } = window.document;
    render(
      <Speaking.Provider value={{ locale, t: translator(locale) }}>
        <Card reading={reading(verdict)} index={index} beside={null} onClose={onClose} />
      </Speaking.Provider>,
      body,
    );
    return body;
  };
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

  it('lays the check out, its own figure told apart', () => {
    const body = card(1);
    expect(text(body.querySelector('.calculation'))).toBe('13,500 + 10,000 = 23,500');
    expect(text(body.querySelector('.calculation strong'))).toBe('13,500');
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
    card(0, 'zh-CN', 'holds', onClose).querySelector('button')!.dispatchEvent(new window.Event('click', { bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows nothing for a figure that is not there', () => {
    expect(card(9).children).toHaveLength(0);
  });
});
