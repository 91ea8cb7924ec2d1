/**
 * Addresses of one article that a portal itself gives it more than one of. By page keys (`pageKey`), so that scheme, www and
 * tracking are settled already.
 */

/** The gateway to traditional characters carries the other address in its own: big5.www.gov.cn/gate/big5/www.gov.cn/zhengce/…, www.beijing.gov.cn/gate/big5/…. */
const GATEWAY = /^[^/]+\/gate\/big5\//;
/** 广东's mobile twin of post_9587900.html: www.gz.gov.cn/…/content/mpost_9587900.html, www.sz.gov.cn, www.lw.gov.cn. */
const MOBILE_POST = /^m(?=post_\d)/;
/** A file's name that numbers an article: t20251017_3974415.htm, post_9975895.html, art_1229300868_3770264.html, i2345678.html. */
const NUMBERED = /\d{5}/;

/**
 * A government's hosts share its registered name: www.mof.gov.cn, m.mof.gov.cn, wap.miit.gov.cn. On m.mof.gov.cn the columns
 * have other names than on www, and the file has the same.
 */
const siteOf = (host: string): string => /[^.]+\.(?:gov|org|com|net)\.cn$|[^.]+\.[^.]+$/.exec(host.replace(/:\d+$/, ''))?.[0] ?? host;

const articleOf = (key: string): { site: string; file: string } => {
  const [host = '', ...path] = (key.split(/[?#]/)[0] ?? '').split('/');
  return { site: siteOf(host), file: (path.at(-1) ?? '').replace(MOBILE_POST, '').replace(/\.\w+$/, '') };
};

/**
 * Whether two page keys are known to be addresses of one article on one government's portal: through the gateway, for mobile
 * telephones, for printing (the same file with a query). That they tell the same must be seen from the pages.
 */
export const isSameArticle = (a: string, b: string): boolean => {
  const [one, other] = [a.replace(GATEWAY, ''), b.replace(GATEWAY, '')].map(articleOf) as [ReturnType<typeof articleOf>, ReturnType<typeof articleOf>];
  return one.site === other.site && one.file === other.file && NUMBERED.test(one.file);
};
