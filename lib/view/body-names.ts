import type { Translate } from '../i18n';
import { provinceOf } from './facts';
import { reporterName } from './reports';

type Body = Parameters<typeof reporterName>[0] & Parameters<typeof provinceOf>[0];

/** What bodies are called beside each other: names that several have (鼓楼区) say their province too. */
export const bodyNames = (bodies: readonly Body[], t: Translate): string[] => {
  const names = bodies.map((body) => reporterName(body, t));
  return names.map((name, n) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const province = isAlone ? null : provinceOf(bodies[n]!);
    return province === null ? name : `${province}${name}`;
  });
};
