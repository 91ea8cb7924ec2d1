/** Large pages that are no report, as portals have them; all but the last speak of the subject, so that no short cut is taken. */

const page = (title: string, body: string): string => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const times = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('\n');

const upTo = (length: number, part: (i: number) => string): string => {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i += 1) {
    parts.push(part(i));
    size += parts.at(-1)!.length;
  }
  return parts.join('\n');
};

const links = (count: number, say: (i: number) => string): string =>
  times(count / 10, (i) => `<div class="box"><h3>栏目${i}</h3><ul>${times(10, (j) => `<li><a href="/art/${i}/${j}.html" title="x">${say(i * 10 + j)}</a><span>2024-03-${10 + j}</span></li>`)}</ul></div>`);

const teaser = (i: number): string =>
  `<div class="item"><h4><a href="/n/${i}.html">全县召开会议部署第${i}号重点工作</a></h4><p>近日，县政府召开常务会议，听取法治政府建设和乡村振兴等${i}项工作情况汇报，研究部署下一阶段任务，县长主持会议并讲话，要求各部门抓好落实...</p><span>2024-03-01</span></div>`;

const rule = (i: number): string =>
  `<p style="text-indent:2em"><span style="font-size:16pt">第${i}条　各部门应当依法行政，健全规范性文件合法性审查和重大行政决策程序，明确责任分工，要坚持问题导向，到2025年完成${i}项任务，推进法治政府建设取得新成效。</span></p>`;

export const largePages: readonly { what: string; html: string }[] = [
  { what: 'a home page of 5,000 links', html: page('云溪县人民政府', links(5000, (i) => `推进法治政府建设的第${i}条工作动态和信息`)) },
  { what: 'a news list of 1 MB', html: page('新闻动态_云溪县人民政府', upTo(1_000_000, teaser)) },
  { what: 'a plan of 200 KB', html: page('云溪县法治政府建设实施方案_云溪县人民政府', `<h1>云溪县法治政府建设实施方案</h1><div id="zoom">${upTo(200_000, rule)}</div>`) },
  { what: 'the same without a title', html: page('云溪县人民政府', `<div id="zoom">${upTo(200_000, rule)}</div>`) },
  { what: 'a home page of 5,000 links on other matters', html: page('云溪县人民政府', links(5000, (i) => `乡村振兴和招商引资的第${i}条工作动态`)) },
];
