import type { AttachedReport } from '../lib/page/attachments/attachments';
import type { FileKind } from '../lib/page/attachments/file-links';
import { useWords } from './words';

/** The same in every language. */
const KINDS: Record<FileKind, string | null> = { pdf: 'PDF', word: 'Word', wps: 'WPS', ofd: 'OFD', file: null };

/** Which report a page has only as files or pictures, with the way to the files. */
export const AttachedFiles = ({ attached }: { attached: AttachedReport }) => {
  const { t } = useWords();
  const { title, files, pictures } = attached;
  return (
    <>
      <p lang="zh"><bdi>{title}</bdi></p>
      <p>{files.length > 0 ? t('attachedFiles') : t('attachedPictures', pictures)}</p>
      {files.length > 0 && (
        <ul class="plain-list attached">
          {files.map(({ name, url, kind }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer"><bdi lang="zh">{name}</bdi></a>
              {KINDS[kind] !== null && <span class="tag">{KINDS[kind]}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
