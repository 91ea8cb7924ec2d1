import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of silence: a word that comes and goes is only a flicker. */
const PATIENCE = 300;

/** Stands where something is to come soon, and says so once that is felt to take time. */
export const Soon = ({ children }: { children: ComponentChildren }) => {
  const [isFelt, setFelt] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => setFelt(true), PATIENCE);
    return () => clearTimeout(patience);
  }, []);
  return <p class="empty" role="status">{isFelt && children}</p>;
};
