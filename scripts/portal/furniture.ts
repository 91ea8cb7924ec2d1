/** What stands around every article of the portal: figures in here must never be read. */
const style = `<style>
body { margin: 0; background: #f4f6f9; color: #222; font: 16px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
a { color: inherit; text-decoration: none; }
.header { background: #1c5aa8; color: #fff; padding: 26px 0 0; }
.header p { width: 1100px; margin: 0 auto; font-size: 30px; letter-spacing: 4px; }
.header small { font-size: 14px; letter-spacing: 0; margin-left: 24px; }
.nav { display: flex; gap: 48px; width: 1100px; margin: 20px auto 0; padding: 10px 0; list-style: none; }
.position { width: 1100px; margin: 14px auto; color: #666; font-size: 14px; }
.article_bg { width: 1000px; margin: 0 auto 30px; padding: 30px 50px; background: #fff; }
.art_title { font-size: 28px; text-align: center; }
.art_info { padding: 10px; border-bottom: 1px solid #ddd; color: #777; font-size: 14px; text-align: center; }
.art_tool { padding: 6px; color: #777; font-size: 14px; text-align: right; }
.art_cont { font-size: 18px; line-height: 2; }
.art_cont table { width: 100%; border-collapse: collapse; text-align: center; }
.art_cont .sample-note { padding: 4px 16px; background: #fff4d6; font-size: 15px; }
.art_related { border-top: 1px solid #ddd; font-size: 15px; }
.art_code { color: #777; font-size: 14px; text-align: center; }
.footer { padding: 24px; background: #2b3a4d; color: #ccd; font-size: 14px; text-align: center; }
</style>`;

const header = `<div class="header">
<p>衡阳市人民政府<small>今天是2026年4月2日　星期四　晴 12℃～21℃</small></p>
<ul class="nav"><li><a href="#">首页</a></li><li><a href="#">走进衡阳</a></li><li><a href="#">信息公开</a></li><li><a href="#">政务服务</a></li><li><a href="#">互动交流</a></li><li><a href="#">专题专栏</a></li></ul>
</div>`;

const footer = `<div class="footer">
<p>主办单位:衡阳市人民政府办公室　承办单位:衡阳市政务服务中心　网站标识码:4304000000</p>
<p>湘ICP备00000000号　湘公网安备 43040000000000号　联系电话:0734-0000000　累计访问 12,345,678 次</p>
</div>`;

export const furniture = { style, header, footer };
