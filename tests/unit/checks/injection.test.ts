import { describe, expect, it } from 'vitest';
import { CORRECT } from './support/correct';
import { goldOf, injectInto, type Gold, type Injected, type Voice } from './support/injection';
import { CONTEXT, read } from './support/read';

/** A sentence and what the reader finds in it, as if someone had annotated it so. */
function asGold(text: string): Gold {
  const { observations, checks } = read(text);
  return { name: text.slice(0, 12), text, context: CONTEXT, figures: observations.map((one) => ({ ...one, text: one.quote })), checks };
}

const VOICES: readonly Voice[] = ['accused', 'told', 'silent'];
const share = (all: readonly Injected[], ...voices: Voice[]): number => all.filter(({ voice }) => voices.includes(voice)).length / all.length;
const percent = (part: number): string => `${(100 * part).toFixed(1)}%`.padStart(6);

function report(title: string, all: readonly Injected[], unknowable: number): void {
  const rows = [...new Set(all.flatMap(({ relation, error }) => [relation, error]))].sort();
  const line = (name: string, some: readonly Injected[]): string => `  ${name.padEnd(14)}${String(some.length).padStart(6)}  ${VOICES.map((voice) => `${voice} ${percent(share(some, voice))}`).join('  ')}`;
  console.log([
    `errors put into ${title} (${unknowable} more stay possible at the printed precision)`,
    ...rows.map((row) => line(row, all.filter(({ relation, error }) => relation === row || error === row))),
    line('all', all),
  ].join('\n'));
}

const CORPORA = [
  { title: 'the invented reports', all: goldOf('tests/fixtures/reports'), accused: 0.75, found: 0.97 },
  { title: 'the real reports', all: goldOf('../shared/gold'), accused: 0.68, found: 0.95 },
  { title: 'sentences of other styles', all: CORRECT.map(asGold), accused: 0.78, found: 0.97 },
];

describe.each(CORPORA)('errors put into correct relations of $title', ({ title, all, accused, found }) => {
  // The real reports lie beside the project and not in it.
  it.skipIf(all.length === 0)(`are found (${all.length ? 'texts there' : 'skipped: the texts are not here'})`, { timeout: 180_000 }, () => {
    const results = all.map(injectInto);
    const injected = results.flatMap((result) => result.injected);
    report(title, injected, results.reduce((sum, { unknowable }) => sum + unknowable, 0));
    expect(injected.length).toBeGreaterThan(400);
    expect(share(injected, 'accused')).toBeGreaterThanOrEqual(accused);
    expect(share(injected, 'accused', 'told')).toBeGreaterThanOrEqual(found);
    expect(injected.filter(({ error, voice }) => error === 'multiplier' && voice === 'silent')).toEqual([]);
  });

  it.skipIf(all.length === 0)('accuse no one while they are untouched', () => {
    for (const { text, context, figures, checks } of all) {
      const known = checks.filter(({ verdict }) => verdict === 'differs').map(({ total }) => figures[total]!.start);
      const { observations, checks: found } = read(text, context);
      expect(found.filter(({ verdict, total }) => verdict === 'differs' && !known.includes(observations[total]!.start))).toEqual([]);
    }
  });
});

describe('sentences of other styles', () => {
  it.each(CORRECT)('are read: %s', (text) => {
    expect(read(text).checks.map(({ verdict }) => verdict)).toContain('holds');
    expect(read(text).gaps).toEqual([]);
  });
});
