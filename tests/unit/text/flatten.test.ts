import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../lib/text';

const textOf = (html: string): string => {
  const { document } = parseHTML(`<!doctype html><html><body><div id="article">${html}</div></body></html>`);
  return flatten(document.getElementById('article')!).text;
};

describe('flatten', () => {
  it.each([
    ['joins a number cut by inline elements', '<p>共<span>2</span><font>3<sup>,</sup></font><b>500</b>件</p>', '共23,500件'],
    ['gives one line feed between blocks, none at the ends', '<p>甲</p>\n  <div><p> </p></div>\n<p>乙</p>', '甲\n乙'],
    ['reads on behind a br within a figure', '<p>全年收到行政复议申请1<br>\n    264件，受理1187<br>件，罚没929.<br/>4万元</p>', '全年收到行政复议申请1264件，受理1187件，罚没929.4万元'],
    ['reads on behind a br within a figure of several parts', '<p>全年共办理<b>行政复议</b>申请案件<span>1</span><span>2</span><br><font>64</font>件', '全年共办理行政复议申请案件1264件'],
    ['breaks at br between the lines of a list', '行政处罚案件办理数量：120<br>30件为行政复议<br>截至年底办结行政复议2<br>个人调解室3', '行政处罚案件办理数量：120\n30件为行政复议\n截至年底办结行政复议2\n个人调解室3'],
    ['breaks at two br within a figure', '<p>全年收到行政复议申请12<br><br>64件', '全年收到行政复议申请12\n64件'],
    ['breaks at br', '甲<br>乙<br/>\n<br>丙', '甲\n乙\n丙'],
    ['keeps blanks between inline elements', '<span>a</span> <span>b</span>\t<i>c</i>', 'a b c'],
    ['drops blanks before a block ends', '<p>甲<span> </span></p><p>乙</p>', '甲\n乙'],
    ['turns line feeds inside a node into spaces, one to one', '<p>甲\r\n\t乙</p>', expect.stringMatching(/^甲 {2,3}乙$/)],
    ['reads a table by rows and cells', '<table><tr><th>项</th><th>件</th></tr><tr><td><p>收</p></td><td><p>12</p></td></tr></table>', '项\t件\n收\t12'],
    ['counts an empty cell as a column', '<table>\n<tr>\n<td></td><td>&nbsp;</td><td>3</td></tr><tr><td>4</td><td></td></tr><tr><td>5</td></tr></table>', '\t\t3\n4\n5'],
    ['skips scripts, forms and what is hidden', '甲<script>1</script><style>2</style><textarea>3</textarea><p hidden>4</p><span style="color:red; DISPLAY : none">5</span><template>6</template><noscript>7</noscript><!-- 8 -->乙', '甲乙'],
    ['reads what is only hidden from assistive technology', '<span aria-hidden="true">甲</span>', '甲'],
    ['follows a display set in place', '甲<span style="display:block">乙</span><div style="display:inline">丙</div>丁', '甲\n乙\n丙丁'],
    ['reads inline elements of an unknown name', '<o:p>12</o:p><ucapcontent>3件</ucapcontent>', '123件'],
    ['gives nothing for an empty article', ' \n <p></p><br>', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toEqual(text);
  });

  it('reads a tree of any depth', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let inner = document.body as Element;
    for (let depth = 0; depth < 20000; depth += 1) {
      const next = document.createElement('span');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = '7件';
    expect(flatten(document.body).text).toBe('7件');
  });
});
