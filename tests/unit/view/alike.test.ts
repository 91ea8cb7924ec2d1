import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/pausing';
import { hostOf, pageOf, tellingApart } from '../../../lib/view/alike';
import { report } from './records';

const page = (n: number) => report({ id: `www.example.gov.cn/1_${n}`, notes: [{ kind: 'page-of', page: n, of: 2 }] });
const told = (...reports: ReturnType<typeof report>[]) => [...run(tellingApart(reports)).values()];

describe('reports that look alike in a list', () => {
  it('are told apart by what all of them know and no two have alike', () => {
    expect(told(page(1), page(2))).toEqual(['page', 'page']);
    expect(told(report({ id: 'a', documentNumber: '1号' }), report({ id: 'b', documentNumber: '2号' }))).toEqual(['documentNumber', 'documentNumber']);
    expect(told(report({ id: 'a/1', documentNumber: '1号' }), report({ id: 'a/2', publishedAt: '2020-04-01' }))).toEqual(['publishedAt', 'publishedAt']);
    expect(told(report({ id: 'a.gov.cn/1' }), report({ id: 'b.gov.cn/1' }))).toEqual(['host', 'host']);
    expect(told(report({ id: 'a.gov.cn/1' }), report({ id: 'a.gov.cn/2' }), report({ id: 'b.gov.cn/2' }))).toEqual(['id', 'id', 'id']);
  });

  it('are none where title, place, body, year or kind differ', () => {
    expect(told(report({ id: 'a' }), report({ id: 'b', year: 2018 }), report({ id: 'c', title: null }), report({ id: 'd', body: null }))).toEqual([]);
  });

  it('have a host and perhaps a page', () => {
    expect(hostOf('www.example.gov.cn/a/b')).toBe('www.example.gov.cn');
    expect(pageOf(page(2))).toBe(2);
    expect(pageOf(report())).toBeNull();
  });
});
