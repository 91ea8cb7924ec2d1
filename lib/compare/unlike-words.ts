/**
 * Words of a label that make its figure one of another sort than the same indicator's without them: an average, a part of the year,
 * an intention. Each as it stands in labels of real reports.
 */
const SORTS: readonly RegExp[] = [
  /平均|[日月周年季]均|人均|每[日天周月季年]|每个?(工作日|季度)/, // 日均调解20件, 平均每月举办30场
  /[一二三四1-4]季度|第[一二三四]季/, // 一季度举办30场
  /计划|拟|力争|预计|目标/, // 明年计划举办100场
];

/** Whether two labels say that their figures are of another sort: one is an average, a part, an intention, and the other is not. */
export const isUnlikeSort = (a: string, b: string): boolean => SORTS.some((sort) => sort.test(a) !== sort.test(b));

/** Whether a figure's label says that it is of another sort than what its indicator's name says: 拟废止 beside 废止. */
export const isOfAnotherSort = (label: string, name: string): boolean => SORTS.some((sort) => sort.test(label) && !sort.test(name));
