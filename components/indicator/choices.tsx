import type { Study } from '../../lib/compare/study';
import type { Translate } from '../../lib/i18n';
import { LEVEL_TERMS } from '../../lib/view/facts';
import { seriesInWords } from '../../lib/view/series';
import { useWords } from '../words';

interface Props {
  study: Study;
  onSeries: (key: string) => void;
  onGroup: (key: string) => void;
}

/** Whose reports are set beside each other: 市级政府, 县级 · 市场监督管理. */
const groupInWords = ({ level, bodyKind, charge }: Study['group'], t: Translate): string => {
  const office = bodyKind === 'department' ? (charge ?? t('groupDepartment')) : t(bodyKind === 'subdistrict' ? 'groupSubdistrict' : 'groupGovernment');
  return t('groupName', level === null ? t('groupLevelUnknown') : t(LEVEL_TERMS[level]), office);
};

/** What of an indicator is looked at: which figures of it, and whose. */
export const StudyChoices = ({ study, onSeries, onGroup }: Props) => {
  const { t } = useWords();
  return (
    <div class="study-choices">
      <label>
        <span>{t('studySeries')}</span>
        <select value={study.series.key} onChange={(event) => onSeries(event.currentTarget.value)}>
          {study.allSeries.map(({ series, reports }) => (
            <option key={series.key} value={series.key}>{t('choiceCount', seriesInWords(series, t), reports)}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('studyGroup')}</span>
        <select value={study.group.key} onChange={(event) => onGroup(event.currentTarget.value)}>
          {study.groups.map((group) => (
            <option key={group.key} value={group.key}>{t('choiceCount', groupInWords(group, t), group.lines.length)}</option>
          ))}
        </select>
      </label>
    </div>
  );
};
