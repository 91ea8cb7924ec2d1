import { partOf } from '../../text/elements';
import { fold } from '../../text';

/** Which of how many pages. */
export interface PageOf {
  page: number;
  of: number | null;
}

/** All that a pager says: ways to other pages, their numbers, how many there are, the whole text. No title and no word of an article. */
const SAYS_NO_MORE =
  /^(?:首页|[上前]一?页|下一?页|后一页|[尾末]页|最后一页|当前(?:是|为)?|本页(?:是|为)?|[第共到跳转至]|总共|共有|页|余下全文|(?:阅读|显示|查看)?全文|\d|[\s<>«»‹›…|/.,:;()[\]【】·_-])+$/;
/** No pager says more. */
const LONGEST = 300;

const ORDINAL = /第(\d{1,4})页|(?:当前|本页)\D{0,2}(\d{1,4})/;
const COUNT = /共有?(\d{1,4})页/;
const FRACTION = /^\D*(\d{1,4})\/(\d{1,4})页?\D*$/;
const CURRENT = /(?:^|[\s_-])(?:curr?|current|on|active|cur|hover|now|this|selected)(?:$|[\s_-])/i;

const textOf = (element: Element): string => fold((element.textContent ?? '').slice(0, LONGEST + 1)).replace(/\s+/g, '');

/** Whether an element holds a pager and nothing else; what is not shown holds none. */
export const isPager = (element: Element): boolean => {
  const text = textOf(element);
  return text.length > 1 && text.length <= LONGEST && partOf(element) !== 'unread' && SAYS_NO_MORE.test(text) && /\d/.test(text);
};

const isLinked = (element: Element): boolean => element.localName.toLowerCase() === 'a' && (element.hasAttribute('href') || element.hasAttribute('onclick'));

/** The elements of a pager that say one number each. */
const numbersIn = (pager: Element): { number: number; current: boolean }[] =>
  [...pager.querySelectorAll('*')]
    .filter((element) => element.children.length === 0 && /^\d{1,4}$/.test(textOf(element)))
    .map((element) => {
      const around = element.closest('a, li, button') ?? element;
      const marked = [element, around].some((one) => CURRENT.test(one.getAttribute('class') ?? '') || one.hasAttribute('aria-current'));
      return { number: Number(textOf(element)), current: marked || !isLinked(around) };
    });

/** Where a pager says to be, and of how many pages; null where it does not say or there is only one. */
export const readPager = (pager: Element): PageOf | null => {
  const text = textOf(pager);
  const fraction = FRACTION.exec(text);
  const numbers = numbersIn(pager);
  const current = numbers.filter((one) => one.current);
  const ordinal = ORDINAL.exec(text);
  const page = Number(ordinal?.[1] ?? ordinal?.[2] ?? fraction?.[1] ?? (current.length === 1 ? current[0]!.number : NaN));
  const most = Math.max(0, ...numbers.map(({ number }) => number));
  const of = Number(COUNT.exec(text)?.[1] ?? fraction?.[2] ?? most);
  return page >= 1 && of >= 2 && page <= of ? { page, of } : null;
};
