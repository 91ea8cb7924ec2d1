import type { Translate } from '../i18n';
import { provinceOf } from './facts';
import { reporterName } from './reports';

type Body = Parameters<typeof reporterName>[0] & Parameters<typeof provinceOf>[0];

/** What bodies are called beside each other: names of several places (鼓楼区) say their province too. */
export const bodyNames = (bodies: readonly Body[], t: Translate): string[] => {
  const names = bodies.map((body) => reporterName(body, t));
  const places = new Map<string, Set<string | null>>();
  names.forEach((name, n) => places.set(name, (places.get(name) ?? new Set()).add(bodies[n]!.regionCode)));
  return names.map((name, n) => {
    const province = places.get(name)!.size === 1 ? null : provinceOf(bodies[n]!);
    return province === null ? name : `${province}${name}`;
  });
};
