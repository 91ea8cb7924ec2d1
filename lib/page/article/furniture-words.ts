/**
 * Lines of a portal's frame, for where they stand inside the element that holds the article. Data only; matched at the
 * beginning of folded, trimmed lines without a full stop. Evidence: label and tail lines of portals.md 3, and the boilerplate that
 * crawlers of gov.cn sites strip.
 */

/** Above the text: path, labels and tools; a label ends in a colon or stands alone in its cell. */
export const LABELS = [
  '(?:您?(?:现在|当前)?(?:所在)?的?)?(?:当前)?位置[:>]|首页\\s*[>»/|]', // path
  '(?:发布|公开|更新|发文|成文|录入|生成|归档|上传)(?:时间|日期)|(?:日期|时间)[: ]+\\d{4}-', // days
  '(?:信息|文章|稿件|内容|新闻)?来源:|(?:发布|制发|发文|公开)(?:机构|单位|部门)|供稿|稿源|作者:|记者[:/]',
  '索\\s*引\\s*号|(?:主题|信息|组配)分类|主\\s*题\\s*词|发文字号|文\\s*号:|名\\s*称:|公开(?:方式|范围|形式)|有\\s*效\\s*性', // disclosure catalogue
];

/** Above or below it: tools and counters. */
export const TOOLS = [
  '浏览(?:量|次数)?[: ]*\\d|(?:浏览|阅读|点击|访问)(?:量|率|数|次数)?:|(?:浏览|阅读|点击|访问|下载)\\s*\\d[\\d,]*次?$',
  '字体|字号|视力保护|[大中小](?: [大中小])+$|无障碍|长者模式',
  '(?:分享到?|打印|关闭|收藏)(?:窗口|[本此该]?[页文站]面?)?(?![一-龥])|复制链接|返回(?:顶部|列表|首页)|我要(?:纠错|打印|收藏)|扫一扫|扫码|扫描.{0,4}二维码',
  '(?:责任|值班|本文|文字)?(?:编辑|责编|审核|编审|初审|复审|终审|校对|编校|监制)(?:人员?|员)?[: ](?!\\s*\\d)',
];

/** How often a page or a site was visited, in full digits; a line of nothing else is a counter. Evidence: counters that 拓尔思, 大汉 and 博达 templates print below an article. */
export const COUNTER =
  '(?:本(?:网站|网页|[文页站篇网])|网站|全站)?(?:已被?|累计|总|共|[今昨]日)?(?:访问|浏览|阅读|点击|点赞)(?:总?[量数]|次数|人[数次])?[为: ]{0,2}\\d+(?:,\\d{3})*(?:人?次)?';

/** Below the text: the next pages and the site's own imprint. */
export const TAILS = [
  '(?:上|下)一(?:[篇条个]|页\\b)',
  '版权所有|(?:主办|承办|主管)(?:单位)?:|技术支持:|网站(?:标识码|地图)|.{0,4}ICP备|.{0,4}公网安备',
];

/** Heads of lists that lead away from the article, alone on a line or before a mark: all below them goes too. */
export const LISTS = ['相关(?:阅读|稿件|解读|文档|链接|信息|新闻|文章|文件|政策|报道|内容|推荐)', '(?:热点|热门)(?:新闻|文章|推荐)|(?:推荐|延伸)阅读|(?:网友|最新)评论'];

/** Below any of them these belong to the document again. */
export const DOCUMENT = ['(?:相关)?附[件表录]|抄送|[(]此件'];
