const OWN = 'tag:duibiao.example,2026:terms/';
const SDMX = 'http://purl.org/linked-data/sdmx/2009/';

/**
 * What an annotation says of a figure: columns of the tidy file by their machine names, and the term each is in RDF; those that
 * SDMX has are its own. `reported_source` is the column `source`, which is a word of the annotation model already.
 */
export const ANNOTATION_TERMS: readonly { column: string; key: string; term: string }[] = [
  { column: 'indicator', key: 'indicator', term: 'own:indicator' },
  { column: 'indicator_name', key: 'indicator_name', term: 'own:indicatorName' },
  { column: 'obs_label', key: 'obs_label', term: 'own:label' },
  { column: 'obs_value', key: 'obs_value', term: 'sdmx-measure:obsValue' },
  { column: 'unit_measure', key: 'unit_measure', term: 'sdmx-attribute:unitMeasure' },
  { column: 'obs_status', key: 'obs_status', term: 'sdmx-attribute:obsStatus' },
  { column: 'obs_role', key: 'obs_role', term: 'own:role' },
  { column: 'obs_scope', key: 'obs_scope', term: 'own:scope' },
  { column: 'time_period', key: 'time_period', term: 'sdmx-dimension:timePeriod' },
  { column: 'obs_trend', key: 'obs_trend', term: 'own:trend' },
  { column: 'part_of', key: 'part_of', term: 'own:partOf' },
  { column: 'check_kind', key: 'check_kind', term: 'own:checkKind' },
  { column: 'check_verdict', key: 'check_verdict', term: 'own:checkVerdict' },
  { column: 'check_computed', key: 'check_computed', term: 'own:checkComputed' },
  { column: 'correction', key: 'correction', term: 'own:correction' },
  { column: 'obs_value_read', key: 'obs_value_read', term: 'own:valueAsRead' },
  { column: 'unit_measure_read', key: 'unit_measure_read', term: 'own:unitAsRead' },
  { column: 'ref_area', key: 'ref_area', term: 'sdmx-dimension:refArea' },
  { column: 'ref_area_name', key: 'ref_area_name', term: 'own:areaName' },
  { column: 'reporting_body', key: 'reporting_body', term: 'own:reportingBody' },
  { column: 'report_year', key: 'report_year', term: 'own:reportYear' },
  { column: 'report_title', key: 'report_title', term: 'own:reportTitle' },
  { column: 'published', key: 'published', term: 'own:published' },
  { column: 'source', key: 'reported_source', term: 'own:reportedSource' },
];

/** The W3C's context, and after it what ours adds; nothing else has to be fetched to understand the file. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    own: OWN,
    'sdmx-measure': `${SDMX}measure#`,
    'sdmx-attribute': `${SDMX}attribute#`,
    'sdmx-dimension': `${SDMX}dimension#`,
    Figure: 'own:Figure',
    ...Object.fromEntries(ANNOTATION_TERMS.map(({ key, term }) => [key, term])),
  },
] as const;

/** Names of things that have no address: tag URIs (RFC 4151). */
export const tagUri = (...parts: (string | number)[]): string => `tag:duibiao.example,2026:${parts.map((part) => encodeURIComponent(part)).join('/')}`;
