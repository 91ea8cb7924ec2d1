/**
 * Where a `<br>` stands inside a figure. Texts pasted with hard line ends are broken wherever the line was full, in the middle
 * of a number too; lists and addresses are broken by `<br>` on purpose. A sentence never ends in a bare number, so a line of
 * prose that does goes on in the next one, if that begins with the rest of a figure.
 */

/** Shorter lines are a list's or a label's. */
const PROSE = 10;
/** A number right behind a Chinese character; behind a colon, a dash or a space it may be a label's value, a date, a code. */
const BREAKS_OFF = /[一-龥][\d０-９]{1,9}(?:[,.，．][\d０-９]{0,9})?$/;
const MEASURE = '件份册亩元个人次项条场期名起户部篇本卷宗例批所处家';
/** Digits and what is counted; or that alone, where it begins no other word (人民, 项目, 个人). */
const GOES_ON = new RegExp(
  `^(?:[\\d０-９]{1,9}(?:[,.，．][\\d０-９]{1,9})?[余多]?[万亿]?[${MEASURE}%％]|[余多]?[万亿][${MEASURE}]|[件份册亩元%％]|[余多]?[${MEASURE}](?=[，,。；;、）)次]|$))`,
);

/** Whether a line break is one of layout only, within a figure. `before` is the text of the line so far, `after` what follows. */
export const breaksFigure = (before: string, after: string): boolean =>
  before.length >= PROSE && BREAKS_OFF.test(before.slice(-24)) && GOES_ON.test(after.slice(0, 24));
