/** What the name of a kind may end with beyond what tells it apart: 行政许可信息 beside 行政处罚信息. */
const GENERIC = /(?:案件|信息|事项|项目|文件|类|数)$/;
const JOINED = /[、和及与或]|以及/;

/**
 * Whether the whole's own name consists of the kinds' names, so that it holds nothing else: 受理投诉举报咨询 of 投诉, 举报, 咨询;
 * 行政许可和行政处罚信息 of 行政许可, 行政处罚.
 */
export function coversName(whole: string, kinds: readonly string[]): boolean {
  if (kinds.length < 1) return false;
  const cores = kinds.map((kind) => kind.replace(GENERIC, ''));
  if (cores.some((core) => core.length < 2)) return false;
  let at = -1;
  let from = 0;
  for (const core of cores) {
    const found = whole.indexOf(core, from);
    if (found < 0) return false;
    if (at < 0) at = found;
    else if (whole.slice(from, found).replace(GENERIC, '').replace(JOINED, '') !== '') return false;
    from = found + core.length;
  }
  // A kind beside them that the list leaves out.
  if (/[、和及与]$/.test(whole.slice(0, at))) return false;
  return !/^(?:案件|信息|事项)?(?:[、和及与或]|以及|等)/.test(whole.slice(from)) && kinds.length >= 2;
}
