import { describe, expect, it } from 'vitest';
import { CATEGORIES, categoryOf, indicatorById, indicators } from '../../../lib/catalogue';
import { indicatorFor } from '../../../lib/catalogue/match';
import { topicMentions } from '../../../lib/catalogue/topics';
import { unitClassesOf } from '../../../lib/catalogue/units';

describe('the catalogue', () => {
  it('has one entry an id, each in one of the nine categories, named in both languages', () => {
    expect(new Set(indicators.map((i) => i.id)).size).toBe(indicators.length);
    for (const i of indicators) {
      expect(CATEGORIES).toContain(i.category);
      expect(i.zh && i.en, i.id).toBeTruthy();
      expect(i.match.length, i.id).toBeGreaterThan(0);
    }
  });

  it('names only entries that exist in its relations', () => {
    for (const { id, partOf = [], sumOf = [], ratioOf = [] } of indicators) {
      for (const other of [...partOf, ...sumOf.flat(), ...ratioOf.flat()]) expect(indicatorById(other), `${id} → ${other}`).toBeDefined();
    }
  });

  it('points every pattern at the figure', () => {
    for (const { id, match } of indicators) for (const pattern of match) expect(pattern, id).toContain('▮');
  });

  it('answers for unknown ids, as old records may hold them', () => {
    expect(indicatorById('no.such')).toBeUndefined();
    expect(categoryOf(null)).toBeNull();
    expect(categoryOf('toString')).toBeNull();
  });
});

describe('indicatorFor', () => {
  const near = (text: string, unit: string, topics: string[] = [], whole: string | null = null) =>
    indicatorFor({ near: text, sentence: text, unitClasses: unitClassesOf(unit === '%' ? 'rate' : 'count', unit), topics, whole })?.indicator.id ?? null;

  it('needs a unit that fits', () => {
    expect(near('收到行政复议申请▮', '件')).toBe('reconsideration.applications.received');
    expect(near('收到行政复议申请▮', '元')).toBeNull();
  });

  it('needs the topic where the words alone serve several', () => {
    expect(near('受理▮', '件', ['reconsideration'])).toBe('reconsideration.accepted');
    expect(near('受理▮', '件', ['audit'])).toBeNull();
  });

  it('names none where the words are known to count something else', () => {
    expect(near('行政处罚▮', '项', ['powers'])).toBeNull();
    expect(near('行政处罚▮', '件', ['enforcement'])).toBe('enforcement.penalties');
  });

  it('prefers what is a part of the whole', () => {
    expect(near('行政许可▮', '条', ['permits'], 'credit.double-publicity.records')).toBe('credit.double-publicity.permits');
  });
});

describe('topicMentions', () => {
  it('finds topics in order', () => {
    expect(topicMentions('行政复议案件与人民调解').map((m) => m.topic)).toEqual(['reconsideration', 'mediation']);
  });
});
