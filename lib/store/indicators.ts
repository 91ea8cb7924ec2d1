import { reading } from './transaction';

/** Every indicator that figures in the collection have, and how many have it as decided by the reader. By index alone. */
export const indicatorsPresent = (): Promise<Map<string, number>> =>
  reading(async (db) => {
    const ids = (await db.observations.orderBy('indicator').uniqueKeys()).map(String);
    const counts = new Map(await Promise.all(ids.map(async (id) => [id, await db.observations.where('indicator').equals(id).count()] as const)));
    const add = (id: string | null | undefined, many: number) => void (id != null && counts.set(id, (counts.get(id) ?? 0) + many));
    await db.corrections.each(({ kind, figure, set, place }) => {
      if (place === null || kind === 'confirmed') return;
      if (kind === 'added') add(set.indicator ?? figure.indicator, 1);
      else if (kind === 'rejected') add(figure.indicator, -1);
      else if (set.indicator !== undefined) {
        add(figure.indicator, -1);
        add(set.indicator, 1);
      }
    });
    return new Map([...counts].filter(([, many]) => many > 0));
  });
