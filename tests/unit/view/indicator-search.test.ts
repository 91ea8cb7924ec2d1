import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../lib/view/indicator-search';

const none = '不归入指标';
const ids = (query: string) => choicesFor(query, none).map((choice) => choice?.id ?? null);

describe('choicesFor', () => {
  it('offers no indicator at first, by its own name, and where nothing is found', () => {
    expect(ids('')[0]).toBeNull();
    expect(ids('不归入')[0]).toBeNull();
    expect(ids('没有这样的名字')).toEqual([null]);
  });

  it('offers it not among the indicators that are found', () => {
    expect(ids('复议·收到申请')[0]).toBe('reconsideration.applications.received');
    expect(ids('复议·收到申请')).not.toContain(null);
  });
});
