import fc from 'fast-check';

/** Fields that may hold any number of fields. */
const OPEN = ['origins'];

/** Where something stands in a value. */
type Path = (string | number)[];

const pathsOf = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null ? [at, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...at, key]))] : [at];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A copy with what stands at a place changed by `change`; an own `__proto__` stays one. */
const changedAt = (value: unknown, [key, ...rest]: Path, change: (one: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const entries = Object.entries(value as object).map(([name, one]): [string, unknown] => [name, name === String(key) ? changedAt(one, rest, change) : one]);
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
};

/** Without the first of its fields. */
const less = (one: unknown): unknown => (typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).slice(1)) : undefined);

/** With a field that nobody asked for. */
const more = (one: unknown): unknown => (typeof one === 'object' && one !== null && !Array.isArray(one) ? { ...one, isForged: true } : { isForged: one });

/**
 * A message with one thing wrong, somewhere: something of another type, a field too few, a field too many, a number without end or that is none.
 */
export const mangled = <T>(message: T): fc.Arbitrary<unknown> =>
  fc
    .record({
      path: fc.constantFrom(...pathsOf(message).filter((path) => !OPEN.includes(String(path.at(-1))))),
      change: fc.constantFrom<(one: unknown) => unknown>(
        less, more, (one) => [one], () => Number.POSITIVE_INFINITY, () => Number.NaN, () => ({ isForged: true }), (one) => ({ value: one }),
        (one) => (typeof one === 'boolean' ? String(one) : !one),
      ),
    })
    .map(({ path, change }) => changedAt(message, path, change))
    .filter((changed) => !isSame(changed, message));
