import type { MessageKey } from '../i18n';
import type { DecisionOutcome } from '../records';

/** Why a decision was not kept, as the key of a sentence. */
export const DECISION_ERRORS: Record<Extract<DecisionOutcome, { ok: false }>['error'], MessageKey> = {
  'no-report': 'errorDecideNoReport',
  invalid: 'errorDecideInvalid',
  full: 'errorDecideFull',
  database: 'errorDecideDatabase',
  held: 'errorDecideHeld',
  unreachable: 'errorDecideUnreachable',
};
