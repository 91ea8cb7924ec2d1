/** A report of our own, on pages built in the ways portals build them. What it says is invented. */

export const HOST = 'www.hengyang.gov.cn';
export const TITLE = '衡阳市2022年度法治政府建设情况报告';

export const PARAGRAPHS: readonly string[] = [
  '2022年，全市各级各部门推进法治政府建设，年初确定的任务全部按期完成。现将有关情况报告如下：',
  '全年收到行政复议申请1264件，受理1187件，审结1090件；行政机关负责人出庭应诉176件，出庭率97.2%。',
  '对86件规范性文件作了合法性审查，提出修改意见213条，向省政府和市人大常委会报送备案52件。',
  '办理行政处罚案件2.35万件，罚没款929.4万元；各级人民调解组织调解矛盾纠纷15720件，调解成功率98.6%。',
  '组织法治讲座45场，参加群众3200人次，发放普法读本1.5万册，培训村（社区）法律明白人180名。',
  '也要看到，基层执法力量仍显薄弱，个别单位办案不够规范，普法的办法还不够多，这些都要在来年逐项改进。',
];

/** The figures as they are printed, in the order of the text. */
export const FIGURES: readonly string[] = [
  '1264件', '1187件', '1090件', '176件', '97.2%', '86件', '213条', '52件', '2.35万件', '929.4万元', '15720件', '98.6%', '45场', '3200人次', '1.5万册', '180名',
];

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A whole page. `body` is html and stands where the article does; `after` stands behind it. */
export const page = (body: string, { title = TITLE, head = '', after = '' } = {}): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_衡阳市人民政府门户网站</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2023-03-20 09:00"><meta name="ContentSource" content="市司法局">${head}</head>
<body><div class="nav"><a href="/">首页</a> <a href="/xxgk/">信息公开</a></div>
<h1>${title}</h1>
<div class="info">发布时间：2023-03-20 09:00　来源：市司法局　浏览量：1208</div>
${body}
${after}
<div class="footer"><p>主办单位：衡阳市人民政府办公室　联系电话：0734-0000000　累计访问 12,345,678 次</p></div></body></html>`;

/** The same page of another year's report: two pages with one report would be kept as one. */
export const dated = (html: string, year: number): string => html.replaceAll('2022', String(year));

/** The article in the commonest of all hooks. */
export const zoom = (html: string): string => `<div id="zoom">${html}</div>`;

/** The page on which nothing is out of the ordinary. */
export const plain = page(zoom(paragraphs(PARAGRAPHS)));

const cut = (html: string, ...cuts: [string, string][]): string => cuts.reduce((text, [from, to]) => text.replace(from, to), html);
const wide = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const later = (wait: number, lines: readonly string[]): string =>
  `setTimeout(() => { document.getElementById('zoom').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraphs(lines))}); }, ${wait});`;

/** The same report on pages that make it hard to read, each with the address it is served at. */
export const VARIANTS: readonly { name: string; url: string; html: string }[] = [
  { name: 'full-width digits and signs', url: `http://${HOST}/wide.html`, html: page(zoom(paragraphs(PARAGRAPHS.map(wide)))) },
  {
    name: 'runs of odd spaces between number and unit',
    url: `http://${HOST}/spaces.html`,
    html: page(zoom(cut(paragraphs(PARAGRAPHS), ['1264件', '1264\u00a0\u00a0件'], ['2.35万件', '2.35\u3000万件'], ['176件', '176&nbsp;\u3000件'], ['3200人次', '3200\u2003人次']))),
  },
  {
    name: 'numbers cut by span, font and sup',
    url: `http://${HOST}/tags.html`,
    html: page(zoom(cut(paragraphs(PARAGRAPHS), ['1264件', '<span lang="EN-US">12</span><span><font face="宋体">6</font>4</span><span>件</span>'], ['929.4万元', '<font>929</font><sup>.4</sup>万<b>元</b>'], ['15720件', '<o:p>157</o:p><sup>20</sup>件']))),
  },
  {
    name: 'numbers cut by br, as in text pasted with hard line ends',
    url: `http://${HOST}/br.html`,
    html: page(zoom(cut(paragraphs(PARAGRAPHS), ['1264件', '12<br>\n  64件'], ['2.35万件', '2.35<br>万件'], ['97.2%', '97.<br/>2%'], ['213条', '2<br><span>13</span>条']))),
  },
  { name: 'a body that comes by script after three seconds', url: `http://${HOST}/late.html`, html: page(zoom(''), { after: `<script>${later(3000, PARAGRAPHS)}</script>` }) },
  {
    name: 'a body that comes by script in two steps',
    url: `http://${HOST}/steps.html`,
    html: page(zoom(''), { after: `<script>${later(900, PARAGRAPHS.slice(0, 4))}${later(2800, PARAGRAPHS.slice(4))}</script>` }),
  },
  {
    name: 'a body that comes by script into texts that stood there',
    url: `http://${HOST}/texts.html`,
    html: page(zoom(`<p>加载中…</p>${'<p></p>'.repeat(PARAGRAPHS.length - 1)}`), { after: `<script>
      const texts = [...document.querySelectorAll('#zoom p')].map((p) => p.firstChild ?? p.appendChild(document.createTextNode('')));
      setTimeout(() => { ${JSON.stringify(PARAGRAPHS)}.forEach((line, i) => { texts[i].data = line; }); }, 1500);
    </script>` }),
  },
  { name: 'a mobile twin', url: 'http://m.hengyang.gov.cn/content/mpost_1234.html', html: page(`<section><article>${paragraphs(PARAGRAPHS)}</article></section>`) },
  {
    name: 'a print view',
    url: `http://${HOST}/print.jsp?id=77&print=1`,
    html: page(`<table width="650"><tr><td>${paragraphs(PARAGRAPHS)}</td></tr></table>`, { after: '<a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a>' }),
  },
  { name: 'https', url: `https://${HOST}/secure.html`, html: plain },
];
