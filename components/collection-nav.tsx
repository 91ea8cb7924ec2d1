import { useWords } from './words';

interface Props {
  entries: readonly { href: string; name: string; isCurrent: boolean }[];
}

/** The ways to the views of the collection page; nothing while there is but one. */
export const CollectionNav = ({ entries }: Props) => {
  const { t } = useWords();
  if (entries.length < 2) return null;
  return (
    <nav class="collection-nav" aria-label={t('collectionNav')}>
      <ul class="plain-list">
        {entries.map(({ href, name, isCurrent }) => (
          <li key={href}><a href={href} aria-current={isCurrent ? 'page' : undefined}>{name}</a></li>
        ))}
      </ul>
    </nav>
  );
};
