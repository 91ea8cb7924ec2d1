import { describe, expect, it } from 'vitest';
import { isPortal } from '../../lib/portal';

describe('isPortal', () => {
  it.each([
    ['http://www.hengyang.gov.cn/xxgk/1.html', true],
    ['https://sfj.hengyang.gov.cn:8080/', true],
    ['https://gov.cn/', true],
    ['https://www.hengyang.gov.cn./', true],
    ['https://www.gov.cn.example.com/', false],
    ['https://notgov.cn/', false],
    ['https://example.com/?u=www.gov.cn', false],
    ['file:///www.gov.cn/1.html', false],
    ['gov.cn', false],
    [undefined, false],
  ])('%s: %s', (url, is) => expect(isPortal(url)).toBe(is));
});
