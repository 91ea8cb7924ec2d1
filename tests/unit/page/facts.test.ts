import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../lib/page/split/facts';
import { judgePage } from '../../../lib/page/judge/judge';
import { documentOf } from './pages';

const TEXT = '2021年，全区收到行政复议申请45件，审结41件，纠错率一成多，均已按期反馈，复议决定全部得到履行。';
const around = documentOf(`<html><head><title>上城区2021年度法治政府建设情况报告_杭州市上城区政府网</title>
<meta name="ArticleTitle" content="上城区2021年度法治政府建设情况报告"><meta name="PubDate" content="2022-03-01 10:00"><meta name="ContentSource" content="区司法局">
<meta name="SiteIDCode" content="3301020001"></head><body><h1>上城区2021年度法治政府建设情况报告</h1><iframe></iframe></body></html>`);
const bare = documentOf(`<html><head><title>frame</title></head><body><p>${TEXT}</p></body></html>`);

describe('factsOf', () => {
  it('takes from the page what a frame with the bare text does not say', () => {
    expect(factsOf(bare, around, TEXT, 'annual-report')).toMatchObject({
      title: '上城区2021年度法治政府建设情况报告', regionName: '上城区', year: 2021, publishedAt: '2022-03-01', source: '区司法局',
    });
  });

  it('lets a frame speak first that names its own report', () => {
    const titled = documentOf(`<html><head></head><body><h1>上城区司法局2020年度法治政府建设情况报告</h1><p>${TEXT}</p></body></html>`);
    expect(factsOf(titled, around, TEXT, 'annual-report')).toMatchObject({ title: '上城区司法局2020年度法治政府建设情况报告', year: 2020, publishedAt: '2022-03-01' });
  });
});

it('judges the text of a frame by the title of its page', () => {
  const body = `<p>${'我区推进法治政府建设，坚持依法决策，规范性文件全部经过合法性审查，行政执法、行政复议和人民调解工作都有新的进步，普法宣传不断深入。'.repeat(4)}全年审结12件、调解30件、培训5场次。</p>`;
  const frame = documentOf(`<html><head><title></title></head><body>${body}</body></html>`);
  expect(judgePage(frame).isReport).toBe(false);
  expect(judgePage(frame, around).isReport).toBe(true);
});
