import { escapeHtml } from './escape';
import { furniture } from './furniture';

/** What varies from page to page of the portal. All strings are plain text except `body`. */
export interface PortalPage {
  /** Empty for a page that prints none. */
  title: string;
  /** The portal's own name, as its head gives it. */
  site?: string;
  /** As printed: `2020-03-27 15:33`. */
  published: string;
  source: string;
  crumbs: string[];
  /** Html of the article's body. */
  body: string;
  /** Signature and date under the body; empty where the text carries its own or none. */
  signature: string[];
  related: string[];
}

const HENGYANG = '衡阳市人民政府门户网站';
/** The label line keeps its items apart with runs of no-break spaces. */
const GAP = '\u00a0'.repeat(6);

const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;

/** The tags that 《政府网站发展指引》 asks for, as they stand first in the head. */
const metas = (page: PortalPage): string =>
  [
    meta('SiteName', page.site ?? HENGYANG),
    meta('SiteIDCode', '4304000000'),
    meta('ColumnName', page.crumbs.at(-1) ?? ''),
    meta('ColumnType', '政策文件'),
    meta('ArticleTitle', page.title),
    meta('PubDate', page.published),
    meta('ContentSource', page.source),
  ].join('\n');

const line = (text: string): string => `<p style="text-align:right">${escapeHtml(text)}</p>`;

/**
 * A whole page in the layout of the Hengyang portal: head metas, navigation, crumb line,
 * title, label line with an empty view count, body, signature, related pages, footer.
 */
export const portalPage = (page: PortalPage): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
${metas(page)}
<title>${escapeHtml([page.title, page.site ?? HENGYANG].filter(Boolean).join('_'))}</title>
${furniture.style}
</head>
<body>
${furniture.header}
<div class="position">当前位置:${page.crumbs.map((crumb) => `<a href="#">${escapeHtml(crumb)}</a>`).join('&nbsp; &gt; ')}&nbsp;</div>
<div class="article_bg">
${page.title && `<h1 class="art_title">${escapeHtml(page.title)}</h1>`}
<div class="art_info">发布时间:${escapeHtml(page.published)}${GAP}来源:${escapeHtml(page.source)}${GAP}浏览量:<span id="hits"></span></div>
<div class="art_tool">字体:<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
<div class="art_cont" id="zoom">
${page.body}
${page.signature.map(line).join('\n')}
</div>
<div class="art_related"><h3>相关阅读:</h3><ul>${page.related.map((title) => `<li><a href="#">${escapeHtml(title)}</a></li>`).join('')}</ul></div>
<div class="art_code">扫一扫在手机打开当前页</div>
</div>
${furniture.footer}
</body>
</html>
`;
