import { describe, expect, it } from 'vitest';
import { attachedReport } from '../../../lib/page/attachments/attachments';
import { documentOf, fixture, portalPage } from './pages';

const ADDRESS = 'http://www.jiashi.gov.cn/zwgk/202403/t20240328_1.html';
const TITLE = '甲市2023年度法治政府建设情况报告';

const ask = (body: string, title = `${TITLE}_甲市人民政府`) => attachedReport(portalPage(title, body), ADDRESS);
const zoom = (html: string) => `<h1>${TITLE}</h1><p>发布时间：2024-03-28 来源：市司法局</p><div id="zoom">${html}</div>`;

describe('a page whose report is only attached', () => {
  it('names the one file and where it is', () => {
    expect(ask(zoom('<p>附件：<a href="./P020240328399.pdf">甲市2023年度法治政府建设情况报告.pdf</a></p>'))).toEqual({
      title: TITLE,
      files: [{ name: '甲市2023年度法治政府建设情况报告.pdf', url: 'http://www.jiashi.gov.cn/zwgk/202403/P020240328399.pdf', kind: 'pdf' }],
      pictures: 0,
      hasText: false,
    });
  });

  it('names two files, each once, by their words rather than by an icon', () => {
    const two = ask(zoom('<p><a href="/a/1.docx"><img src="/fileTypeImages/icon_doc.gif"></a><a href="/a/1.docx">报告全文</a></p><p><a href="/a/2.ofd" title="附表.ofd">点击下载</a></p>'));
    expect(two?.files.map(({ name, kind }) => [name, kind])).toEqual([['报告全文', 'word'], ['附表.ofd', 'ofd']]);
  });

  it.each([
    ['博达, named by the link alone', '<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1&wbfileid=AB12">情况报告.wps</a>', 'wps', '情况报告.wps'],
    ['大汉, named by its query', '<a href="/module/download/downfile.jsp?classid=0&filename=3f2a.pdf">下载</a>', 'pdf', '3f2a.pdf'],
    ['JEECMS, named by nothing', '<a href="/attachment.jspx?cid=83831&i=0">附件1：情况报告</a>', 'file', '附件1：情况报告'],
    ['a viewer of pdf.js', '<iframe src="/pdfjs/web/viewer.html?file=%2Fupload%2F%E6%8A%A5%E5%91%8A.pdf"></iframe>', 'pdf', '报告.pdf'],
    ['an embedded file', '<embed src="/upload/a.pdf" type="application/pdf">', 'pdf', 'a.pdf'],
    ['an object', '<object data="/upload/b.PDF"></object>', 'pdf', 'b.PDF'],
  ])('knows the link: %s', (_, html, kind, name) => {
    expect(ask(zoom(`<p>${html}</p>`))?.files).toMatchObject([{ kind, name }]);
  });

  it('is found where no known hook holds the link, if the link is named for it', () => {
    expect(ask(`<h1>${TITLE}</h1><div class="nr"><p><a href="/u/1.pdf">甲市法治政府建设情况报告</a></p></div>`)?.files).toHaveLength(1);
    expect(ask(`<h1>${TITLE}</h1><div class="fj">附件：<a href="/u/1.pdf">全文</a></div>`)?.files).toHaveLength(1);
  });

  it('is found below the cover that publishes it', () => {
    const title = '关于公布《乙县2022年度法治政府建设情况报告》的通知';
    expect(ask(`<h1>${title}</h1><div id="zoom"><p>现予公布。</p><a href="/u/1.pdf">报告</a></div>`, title)?.title).toBe('乙县2022年度法治政府建设情况报告');
  });

  it('may have a text beside it that a person can have read', () => {
    const text = '市司法局汇编了本报告。'.repeat(20);
    expect(ask(zoom(`<p>${text}</p><p>附件：<a href="./1.pdf">报告.pdf</a></p>`))).toMatchObject({ hasText: true, files: [{ name: '报告.pdf' }] });
  });

  it('is told of where the text is pictures, not where a picture is an ornament', () => {
    expect(ask(zoom('<p><img src="/u/1.jpg" width="900"></p><p><img src="/u/2.jpg" width="900"></p>'))).toEqual({ title: TITLE, files: [], pictures: 2, hasText: false });
    expect(ask(zoom('<p><img src="/u/line.png" width="120"></p>'))).toBeNull();
  });
});

describe('nothing is said of', () => {
  it.each([
    ['a plan with its file', '甲市2024年法治政府建设工作计划'],
    ['a notice that asks for reports', '关于报送2023年度法治政府建设情况报告的通知'],
    ['a notice that asks for reports by their title', '关于报送《2023年度法治政府建设情况报告》的通知'],
    ['a disclosure report', '甲市2023年政府信息公开工作年度报告'],
    ['an interpretation', '《甲市2023年度法治政府建设情况报告》解读'],
  ])('%s', (_, title) => {
    expect(ask(`<h1>${title}</h1><div id="zoom"><p>附件：<a href="/u/1.pdf">法治政府建设情况报告.pdf</a></p></div>`, title)).toBeNull();
  });

  it('a column that lists the files of many years', () => {
    const years = [2021, 2022, 2023].map((year) => `<li><a href="/u/${year}.pdf">甲市${year}年法治政府建设情况报告.pdf</a></li>`).join('');
    expect(ask(`<div class="article-content"><ul>${years}</ul></div>`, '法治政府建设年度报告')).toBeNull();
  });

  it('a page that tells its report and attaches it too', () => {
    const page = fixture('report-trs');
    const link = page.createElement('a');
    link.setAttribute('href', '/u/1.pdf');
    link.textContent = '报告.pdf';
    page.querySelector('.TRS_Editor')?.append(link);
    expect(attachedReport(page, ADDRESS)).toBeNull();
  });

  it('files of the page’s frame, guides beside it, tables, and addresses that are none of the web', () => {
    expect(ask(`${zoom('')}<div class="footer"><a href="/u/1.pdf">法治政府建设情况报告.pdf</a></div>`)).toBeNull();
    expect(ask(`${zoom('')}<div class="side"><a href="/u/guide.pdf">公开指南</a></div>`)).toBeNull();
    expect(ask(zoom('<a href="/u/1.xlsx">附件：统计表</a>'))).toBeNull();
    expect(ask(zoom('<a href="javascript:down(1)">报告.pdf</a><a href="file:///c/1.pdf">报告.pdf</a>'))).toBeNull();
  });

  it('a page without a body or a title', () => {
    expect(attachedReport(documentOf('<frameset><frame src="/a"></frameset>'), ADDRESS)).toBeNull();
  });
});

it('cuts a hostile page’s names and number of files', () => {
  const files = Array.from({ length: 500 }, (_, at) => `<a href="/u/${at}.pdf">${'报告'.repeat(5_000)}</a>`).join('');
  const found = ask(zoom(files));
  expect(found?.files).toHaveLength(20);
  expect(found?.files[0]?.name).toHaveLength(200);
});

describe('a hostile page', () => {
  it('costs little, however many links stand in one element', () => {
    const links = Array.from({ length: 4_000 }, (_, at) => `<a href="/u/${at}.pdf">下载</a>`).join('');
    const page = portalPage(TITLE, `<h1>${TITLE}</h1><div class="nr">${'文'.repeat(100_000)}${links}</div>`);
    const block = page.querySelector('.nr')!;
    let read = 0;
    Object.defineProperty(block, 'textContent', { get: () => String(read++) });
    attachedReport(page, ADDRESS);
    expect(read).toBeLessThan(20);
  });

  it('still names its files where a field of a form is called as a property', () => {
    expect(ask(`<h1>${TITLE}</h1><form>附件：<input name="firstChild"><input name="textContent"><a href="/u/1.pdf">全文</a></form>`)?.files).toHaveLength(1);
  });

  it('links no address that seems another site’s', () => {
    expect(ask(zoom('<a href="http://www.hengyang.gov.cn@evil.example/x.pdf">报告.pdf</a><a href="http://:p@evil.example/x.pdf">报告.pdf</a>'))).toBeNull();
    expect(ask(zoom('<iframe src="/viewer.html?file=http%3A%2F%2Fwww.x.gov.cn%40evil.example%2Fx.pdf"></iframe>'))).toBeNull();
  });

  it('shows no name turned round or with what cannot be seen', () => {
    expect(ask(zoom('<a href="/u/1.pdf">报告\u202efdp.\u2066\u200f\u0007全文\u2069</a>'))?.files[0]?.name).toBe('报告fdp.全文');
    expect(ask(zoom('<a href="/u/%E2%80%AE1.pdf"><img></a>'))?.files[0]?.name).toBe('1.pdf');
  });
});
