import { describe, expect, it } from 'vitest';
import { KINDS, QUALIFIERS, ROLES, SCOPES, VERDICTS, type Term } from '../../../lib/export/terms';
import { translator, type MessageKey } from '../../../lib/i18n';
import type { Qualifier } from '../../../lib/model';
import { formatQualifier } from '../../../lib/view/format';
import { KIND_NAMES } from '../../../lib/view/reports';
import { ROLE_TERMS, SCOPE_TERMS, VERDICT_TERMS } from '../../../lib/view/terms';

const zh = translator('zh-CN');
const en = translator('en');
const shown = (keys: Record<string, MessageKey>): Record<string, Term> =>
  Object.fromEntries(Object.entries(keys).map(([code, key]) => [code, { zh: zh(key), en: en(key) }]));

describe('the words of the file', () => {
  it.each([
    ['kinds of report', KINDS, KIND_NAMES],
    ['roles', ROLES, ROLE_TERMS],
    ['scopes', SCOPES, SCOPE_TERMS],
    ['verdicts', VERDICTS, VERDICT_TERMS],
  ])('are those of the interface: %s', (_, terms, keys) => expect(terms).toEqual(shown(keys)));

  it('are those of the interface: qualifiers', () => {
    for (const [code, term] of Object.entries(QUALIFIERS))
      expect(term).toEqual({ zh: formatQualifier(code as Qualifier, zh), en: formatQualifier(code as Qualifier, en) });
  });
});
