import type { Figures } from './lists';

function commonEnd(words: readonly string[]): number {
  let length = 0;
  while (words.every((word) => word.length > length && word.at(-1 - length) === words[0]!.at(-1 - length))) length += 1;
  return length;
}

/**
 * Classes of one sort: 食品类, 药品类; 省级, 市级; what the catalogue counts by type. A common noun is not enough, 联合检查 and 专项检查
 * may be the same.
 */
export function areClasses(input: Figures, parts: readonly number[]): boolean {
  if (parts.every((part) => /.[类级型]$/.test(input.words[part]!))) return true;
  const id = input.observations[parts[0]!]!.indicator;
  return (id?.endsWith('.by-type') ?? false) && parts.every((part) => input.observations[part]!.indicator === id);
}

/** Named alike, so that they read as items of one list: 进机关, 进乡村, 进校园; 财政审计, 投资审计. */
export function areAlike({ words }: Figures, parts: readonly number[]): boolean {
  const names = parts.map((part) => words[part]!);
  return names.every((name) => name.length >= 2) && (commonEnd(names) >= 2 || names.every((name) => name[0] === names[0]![0]));
}
