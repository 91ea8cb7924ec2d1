import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../lib/page';
import { divisionsNamed } from '../../../lib/page/divisions';
import { mentionsIn, resolve } from '../../../lib/page/mentions';

const names = (text: string) => mentionsIn(text).map(({ name }) => name);
const codeOf = (text: string, year: number, context = '') => {
  const mention = mentionsIn(text).at(-1);
  return mention ? (resolve(mention, year, mentionsIn(context))?.code ?? null) : null;
};

describe('levelOf', () => {
  it.each([
    ['430000', 'province'],
    ['110000', 'province'],
    ['430400', 'city'],
    ['411521', 'county'],
    ['429004', 'county'],
    ['000000', null],
    ['4304', null],
    [null, null],
  ])('%s: %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });
});

describe('divisions of a year', () => {
  it.each([
    ['密云县', 2014, '110228'],
    ['密云区', 2018, '110118'],
    ['公主岭市', 2019, '220381'],
    ['公主岭市', 2021, '220184'],
    ['莱芜市', 2016, '371200'],
    ['莱芜区', 2022, '370116'],
    ['寿县', 2014, '341521'],
    ['寿县', 2018, '340422'],
    ['定州市', 2017, '130682'],
    ['仙桃市', 2020, '429004'],
    ['同仁市', 2022, '632301'],
  ])('%s in %i has the code %s', (name, year, code) => {
    expect(codeOf(name, year)).toBe(code);
  });

  it('knows a place by the name printed even outside the years of that name', () => {
    expect(codeOf('密云区', 2013)).toBe('110118');
  });

  it('knows places by the short names in daily use', () => {
    expect(codeOf('恩施州', 2020)).toBe('422800');
    expect(codeOf('黔西南州', 2020)).toBe('522300');
    expect(codeOf('长阳县', 2020)).toBe('420528');
    expect(codeOf('广西', 2020)).toBe('450000');
    expect(codeOf('浙江', 2020)).toBe('330000');
  });

  it('tells places of one name apart by what they follow and by the context, else not at all', () => {
    expect(codeOf('长春市朝阳区', 2020)).toBe('220104');
    expect(codeOf('朝阳区', 2020, '北京市各区，北京市司法局')).toBe('110105');
    expect(codeOf('朝阳区', 2020)).toBeNull();
    expect(divisionsNamed('朝阳区').length).toBeGreaterThan(1);
  });
});

describe('mentionsIn', () => {
  it('reads the longest name, in order', () => {
    expect(names('郑州市金水区和中牟县')).toEqual(['郑州市', '金水区', '中牟县']);
  });

  it('does not read names into other words', () => {
    expect(names('西安区域法律服务')).toEqual([]);
    expect(names('全市城区和郊区建成')).toEqual([]);
    expect(names('湖南县域经济')).not.toContain('南县');
  });
});
