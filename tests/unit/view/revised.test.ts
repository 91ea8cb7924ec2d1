import { expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { revisedWords } from '../../../lib/view/revised';
import { stored } from '../support/readings';

const [zh, en] = [translator('zh-CN'), translator('en')];
const was = stored({ value: 180, unit: '卷' });
const [EARLIER, LATER] = ['2026-11-03T12:00:00', '2026-11-20T12:00:00'] as const;

it('tells the days on which a page was read, and no day on which it was changed', () => {
  const changed = { was, lastSeen: EARLIER, at: LATER };
  expect(revisedWords(changed, 'zh-CN', zh)).toBe('网页原为 180\u202f卷，2026年11月20日读取时发现已改（上次读取 11月3日）');
  expect(revisedWords(changed, 'en', en)).toContain('found changed when read on 20 November 2026 (last read 3 November)');
  expect(revisedWords({ ...changed, was: null }, 'zh-CN', zh)).toBe('网页原无此数，2026年11月20日读取时发现新增（上次读取 11月3日）');
});

it('tells the year of both days where they differ', () => {
  const changed = { was, lastSeen: '2025-12-30T12:00:00', at: '2026-01-02T12:00:00' };
  expect(revisedWords(changed, 'zh-CN', zh)).toContain('2026年1月2日读取时发现已改（上次读取 2025年12月30日）');
  expect(revisedWords(changed, 'en', en)).toContain('(last read 30 December 2025)');
});
