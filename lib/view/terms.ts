import type { Category } from '../catalogue';
import type { MessageKey } from '../i18n';
import type { Role, Scope, Verdict } from '../model';

/** The field's words as keys of the interface texts, so that card, popup and collection call one thing one name. */
export const CATEGORY_TERMS: Record<Category, MessageKey> = {
  functions: 'termCategoryFunctions',
  rules: 'termCategoryRules',
  decisions: 'termCategoryDecisions',
  enforcement: 'termCategoryEnforcement',
  emergency: 'termCategoryEmergency',
  disputes: 'termCategoryDisputes',
  oversight: 'termCategoryOversight',
  digital: 'termCategoryDigital',
  capacity: 'termCategoryCapacity',
};

/** The name of a category, or of having none. */
export const categoryTerm = (category: Category | null): MessageKey =>
  category === null ? 'termCategoryNone' : CATEGORY_TERMS[category];

export const ROLE_TERMS: Record<Role, MessageKey> = {
  count: 'termRoleCount',
  amount: 'termRoleAmount',
  rate: 'termRoleRate',
  rank: 'termRoleRank',
  score: 'termRoleScore',
  duration: 'termRoleDuration',
  'change-from': 'termRoleChangeFrom',
  'change-to': 'termRoleChangeTo',
};

export const SCOPE_TERMS: Record<Scope, MessageKey> = {
  jurisdiction: 'termScopeJurisdiction',
  government: 'termScopeGovernment',
  departments: 'termScopeDepartments',
  subordinate: 'termScopeSubordinate',
  superior: 'termScopeSuperior',
};

export const VERDICT_TERMS: Record<Verdict, MessageKey> = {
  holds: 'termVerdictHolds',
  rounding: 'termVerdictRounding',
  differs: 'termVerdictDiffers',
};
