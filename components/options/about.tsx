import { useWords } from '../words';

/** What this is, under which licence, and where everything stays. */
export const About = ({ version }: { version: string }) => {
  const { t } = useWords();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('optionsAbout')}</h2>
      <p>{t('aboutVersion', version)}</p>
      <p>{t('aboutStays')}</p>
      <p>{t('aboutRemove')}</p>
      <p><a class="link" href="/third-party.txt" target="_blank">{t('aboutOthers')}</a></p>
    </section>
  );
};
