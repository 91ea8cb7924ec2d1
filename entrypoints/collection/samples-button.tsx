import { useWords } from '../../components/words';
import { addSamples, removeSamples } from '../../lib/store';
import { samples } from '../../seeds';

interface Props {
  /** Whether samples stand in the collection. */
  present: boolean;
  onFailure: () => void;
}

/** Loads the sample reports, or removes them all, in one click. */
export const SamplesButton = ({ present, onFailure }: Props) => {
  const { t } = useWords();
  const change = () => void (present ? removeSamples() : addSamples(samples)).catch(onFailure);
  return (
    <button type="button" class="button" onClick={change}>
      {present ? t('samplesRemove') : t('samplesLoad', samples.length)}
    </button>
  );
};
