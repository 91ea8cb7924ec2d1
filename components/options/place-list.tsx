import { useWords } from '../words';

interface Props {
  heading: string;
  places: readonly { id: string; name: string }[];
  /** What the button of each place says, and what it says to who does not see the place beside it. */
  button: string;
  buttonOf: (name: string) => string;
  onPress: (id: string) => void;
}

/** Places that were switched on or off, each with the button that takes it back. */
export const PlaceList = ({ heading, places, button, buttonOf, onPress }: Props) => {
  const { t } = useWords();
  return (
    <section class="places">
      <h3>{heading}</h3>
      {places.length === 0 ? (
        <p class="hint">{t('optionsNone')}</p>
      ) : (
        <ul class="plain-list">
          {places.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <button type="button" class="link" aria-label={buttonOf(name)} onClick={() => onPress(id)}>{button}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
