import { expect, it } from 'vitest';
import { parseAttached } from '../../../lib/messages/attached';

const good = { title: '甲市2023年度法治政府建设情况报告', files: [{ name: '报告.pdf', url: 'https://www.jiashi.gov.cn/1.pdf', kind: 'pdf' }], pictures: 0, hasText: false };

it('takes what the script says as it is', () => {
  expect(parseAttached(good)).toEqual(good);
});

it.each([
  ['nothing', null],
  ['an address that runs script', { ...good, files: [{ ...good.files[0], url: 'javascript:alert(1)' }] }],
  ['a name without end', { ...good, files: [{ ...good.files[0], name: '报'.repeat(501) }] }],
  ['too many files', { ...good, files: Array.from({ length: 21 }, () => good.files[0]) }],
  ['a kind unheard of', { ...good, files: [{ ...good.files[0], kind: 'exe' }] }],
  ['a field more', { ...good, extra: 1 }],
])('refuses %s', (_, raw) => {
  expect(parseAttached(raw)).toBeNull();
});
