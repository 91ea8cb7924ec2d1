import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isPager } from '../../../lib/page/split/pager';
import { pageOfSplit } from '../../../lib/page/split/split';
import { flatten } from '../../../lib/text';

const ADDRESS = 'http://www.a.gov.cn/zwgk/202303/t20230328_6583952.html';

/** A page at an address: linkedom knows none. */
const split = (inArticle: string, behind = '', address = ADDRESS) => {
  const { document } = parseHTML(`<html><body><h1>题目</h1><div class="box"><div id="zoom"><p>全年办理12件。</p>${inArticle}</div>${behind}</div>
    <ul class="list"><li><a href="/1.html">另一篇</a></li></ul></body></html>`);
  const doc = Object.create(Object.create(document, { URL: { value: address } }) as object) as Document;
  const flat = flatten(document.querySelector('#zoom') as unknown as Element);
  return pageOfSplit(doc, flat);
};

describe('pageOfSplit', () => {
  it.each<[string, number, number | null, string, string?, string?]>([
    ['links to the same name with a number, counted from the second page', 1, 3, '', '<div><a class="on" href="#">1</a><a href="t20230328_6583952_1.html">2</a><a href="t20230328_6583952_2.html">3</a><a href="t20230328_6583952_1.html">下一页</a></div>'],
    ['the same on its second page', 2, 3, '', '<p>上一篇：<a href="t1.html">某</a></p><div><a href="t20230328_6583952.html">1</a><a class="on">2</a><a href="t20230328_6583952_2.html">3</a></div>', 'http://www.a.gov.cn/zwgk/202303/t20230328_6583952_1.html'],
    ['links numbered as the pages are', 2, 4, '', '<div class="p"><a href="/info/1024.htm">1</a><b>2</b><a href="/info/1024_3.htm">3</a><a href="/info/1024_4.htm">4</a></div>', 'http://www.a.gov.cn/info/1024_2.htm'],
    ['a number in the query', 1, 2, '', '<a href="?id=7&amp;page=2">2</a>', 'http://www.a.gov.cn/show.jsp?id=7'],
    ['only a way to the next page', 1, null, '', '<a href="t20230328_6583952_1.html">下一页</a>'],
    ['a next and a last page', 1, 5, '', '<a href="t20230328_6583952_1.html">下一页</a> <a href="t20230328_6583952_4.html">尾页</a>'],
    ['a pager of scripts behind the text', 2, 3, '', '<div class="pager"><a href="javascript:go(1)">上一页</a><a href="javascript:go(1)">1</a><span class="current">2</span><a href="javascript:go(3)">3</a><a href="javascript:go(3)">下一页</a></div>'],
    ['a pager at the end of the text itself', 1, 2, '<p align="center">第1页 共2页 <a href="javascript:;">下一页</a></p>'],
    ['links behind a way to the comments', 1, 3, '', '<p><a href="#say">评论</a></p><div><a href="?page=2">2</a> <a href="?page=3">3</a></div>'],
    ['a fraction', 2, 3, '', '<script>var a;</script><div>2/3 <a href="javascript:void(0)">下一页</a></div>'],
    ['the pager of 开普云, wherever it stands', 1, 3, '', '<p>责任编辑：某</p><div id="pageBreak"><div class="laypage_main"><span class="laypage_curr">1</span><a href="javascript:;" data-page="2">2</a><a href="javascript:;" data-page="3">3</a><a href="javascript:;" class="laypage_next">></a><a href="javascript:void(0);">余下全文</a><a href="javascript:void(0);">全文</a></div></div>'],
    ['the call of 拓尔思 on a saved page', 3, 4, '', '<script>createPageHTML(4, 2, "t20230328_6583952", "html");</script>', ''],
  ])('reads %s', (_, page, of, inside, behind, address) => {
    expect(split(inside, behind, address)).toEqual({ page, of });
  });

  it.each<[string, string, string?, string?]>([
    ['ways to the article before and after', '', '<p>上一篇：<a href="t20230327_1.html">某局报告</a></p><p>下一篇：<a href="t20230329_2.html">某县报告</a></p>'],
    ['bare ways back and on', '', '<div><a href="t20230327_658.html">上一页</a><a href="t20230329_659.html">下一页</a></div>'],
    ['the pager of a list of other pages', '', '<ul><li>2023-01-02 <a href="/2.html">关于某事的公告</a></li></ul><div class="page"><b>1</b><a href="index_1.html">2</a><a href="index_2.html">3</a></div>'],
    ['the pager of comments', '', '<div class="comments"><p>网友：写得好</p><div><span class="current">1</span><a href="javascript:c(2)">2</a></div></div>'],
    ['numbered links among comments', '', '<div class="commentBox"><p>写得好</p><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=2">下一页</a></div>'],
    ['numbered links below the head of comments', '', '<h3>网友评论（12）</h3><ul><li>写得好</li></ul><div><a href="?page=1">1</a> <a href="?page=2">2</a></div>'],
    ['more pages than any text has', '', '<div><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=101">101</a></div>'],
    ['a pager with one page', '', '<div><span class="current">1</span></div>'],
    ['a pager that is not shown', '', '<div id="pageBreak" style="display:none"><span class="laypage_curr">1</span><a href="javascript:;">2</a></div>'],
    ['a text that speaks of pages', '<p>材料共3页，第1页为目录。</p>', ''],
    ['a figure alone on the last line', '<p>2</p>', ''],
    ['a list split by 拓尔思', '', '<script>createPageHTML(20, 0, "index", "html");</script>', ''],
    ['a text of one page by 拓尔思', '', '<script>createPageHTML(1, 0, "t20230328_6583952", "html");</script>', ''],
    ['attachments numbered like pages', '', '<a href="P020230328_1.pdf">1</a><a href="P020230328_2.pdf">2</a>'],
  ])('takes no notice of %s', (_, inside, behind, address) => {
    expect(split(inside, behind, address)).toBeNull();
  });
});

describe('a pager', () => {
  it('is told from a long number, which could be taken for pages in as many ways as it has digits, doubled each time', () => {
    const { document } = parseHTML(`<div id="a">${'1'.repeat(60)}甲</div><div id="b">共3页 1 2 3 下一页</div>`);
    const [number, pager] = ['a', 'b'].map((id) => isPager(document.getElementById(id) as unknown as Element));
    expect([number, pager]).toEqual([false, true]);
  });
});
