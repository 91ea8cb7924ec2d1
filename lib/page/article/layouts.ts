/**
 * Where portal systems put an article. Data only; each entry with its evidence: a system of portals.md's families, and how
 * often crawlers of gov.cn sites use it. `known` hooks belong to one system; `common` ones are conventions of many; `broad`
 * ones hold more than the article on some sites and are asked last.
 */
export interface Layout {
  selector: string;
  trust: 'known' | 'common' | 'broad';
  evidence: string;
}

export const LAYOUTS: readonly Layout[] = [
  { selector: 'ucapcontent, #UCAP-CONTENT', trust: 'known', evidence: '开普云: www.gov.cn, 苏州, 三亚' },
  { selector: '.trs_editor_view, .TRS_UEDITOR, .TRS_Editor, .TRS_PreAppend, .Custom_UnionStyle', trust: 'known', evidence: '拓尔思: 北京, 湖北, 天津, 南京, most ministries' },
  { selector: '.v_news_content, [id^="vsb_content"], [id^="vbs_content"]', trust: 'known', evidence: '博达 VSB: 临沂 (with the misspelling), Yunnan counties' },
  { selector: '.j-fontContent, .wzcon', trust: 'known', evidence: 'Anhui: 黄山, 淮北, 滁州; 黄冈; hook of the font switcher' },
  { selector: '#zoom, #Zoom, .zoom, #zoomcon, #fontzoom, #doZoom, .zoomTY', trust: 'known', evidence: '大汉 and doZoom() pages: the commonest hook, 52 of 284 crawler rules' },
  { selector: '.hbgov-article-content', trust: 'known', evidence: 'Hubei provincial template' },
  { selector: '.ewb-article-content', trust: 'known', evidence: '国泰新点: 营口' },
  { selector: '.easysite-news-text, #easysiteText', trust: 'known', evidence: '中科汇联: customs, 中关村' },
  { selector: '#ivs_content', trust: 'known', evidence: '大汉, older: 闵行, 湘潭' },
  { selector: '#mainText, #div_zhengwen, .article-mail-txt', trust: 'known', evidence: 'Beijing' },
  { selector: '#BodyLabel', trust: 'known', evidence: 'Henan ecology department' },
  { selector: '#NewsContent', trust: 'known', evidence: 'Tibet, Xinjiang' },
  { selector: '#conN', trust: 'known', evidence: '石家庄, 唐山, 定州' },
  { selector: 'founder-content, #js_content', trust: 'known', evidence: '方正 and WeChat reprints' },
  { selector: '.article-content, .article_content, .articleContent, .article-body, .article_con', trust: 'common', evidence: 'Guangdong gkmlpt and many others' },
  { selector: '.art_con, .art_cont, .artCon, .articlecon, .article_bg, .article-box', trust: 'common', evidence: '株洲, 开封, 南阳' },
  { selector: '.pages_content, .detail_content, .xl_content, .xl-xqnr', trust: 'common', evidence: '长沙, 洛阳; 成都; 北京; 湘潭, 郴州' },
  { selector: '.news_content, .newscontnet, .conTxt, .conBox, .xxgk_content, .content-text, .content-main', trust: 'common', evidence: '商丘, 安阳, 郑州, 长沙' },
  { selector: '.Article_zw, .wenzhang_main, #myText, .detail-content', trust: 'common', evidence: 'crawlers: Guizhou (拓尔思), Anhui, Hubei, several' },
  { selector: '.tyxxy_main, .news_cont_d_wrap, .wzxqnr, .bt_content, .center-info, .word', trust: 'common', evidence: '南山, Guangdong gazette, 洛阳, 朝阳 (辽宁), 信阳' },
  { selector: '#content, .content, article, main', trust: 'broad', evidence: '26 of 284 crawler rules, and generic html' },
];

/** Comments that enclose the text whatever the template's classes are. */
export const COMMENT_PAIRS: readonly { begin: RegExp; end: RegExp; evidence: string }[] = [
  { begin: /ZJEG_RSS\.content\.begin/, end: /ZJEG_RSS\.content\.end/, evidence: '大汉: Zhejiang, Jiangsu, Shandong' },
  { begin: /<\$\[信息内容\]>\s*begin/, end: /<\$\[信息内容\]>\s*end/, evidence: '大汉, field comments' },
  { begin: /^\s*enpcontent/, end: /^\s*\/enpcontent/, evidence: '方正: newspapers and county media' },
];

/** Parts of a page's frame, by element or by a word in id or class. No form: some systems wrap the whole article in one. */
export const FRAME_ELEMENTS = /^(?:nav|footer|aside)$/;
export const FRAME_NAMES = /(?:^|[\s_-])(?:nav|menu|footer|foot|crumbs?|breadcrumb|related|recommend|xg-?list|share|sidebar|copyright|pager|pagination)(?:$|[\s_-])/i;
