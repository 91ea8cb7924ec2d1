import type { Gap } from '../model';

/** Which figures have already been found to stand in a relation, so that nothing is said of them twice. */
export class Ledger {
  private readonly byTotal = new Map<number, Set<number>>();
  /** The relations that come out and that each figure is a part of; empty where it is only part of others. */
  private readonly byPart = new Map<number, Set<Gap>>();

  /** @param comesOut whether the figures meet; others may still turn out to belong to another total */
  add(relation: Gap, comesOut: boolean): void {
    const parts = this.byTotal.get(relation.total) ?? new Set();
    for (const part of relation.parts) {
      parts.add(part);
      const relations = this.byPart.get(part) ?? new Set();
      if (comesOut) relations.add(relation);
      this.byPart.set(part, relations);
    }
    this.byTotal.set(relation.total, parts);
  }

  /** Some of these are already parts of this total, or all of them together make up another. */
  knows(total: number, parts: readonly number[]): boolean {
    const own = this.byTotal.get(total);
    if (own && parts.some((part) => own.has(part))) return true;
    return [...(this.byPart.get(parts[0]!) ?? [])].some((relation) => parts.every((part) => this.byPart.get(part)?.has(relation)));
  }

  isPart(figure: number): boolean {
    return this.byPart.has(figure);
  }
}
