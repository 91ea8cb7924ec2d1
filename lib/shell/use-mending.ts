import { useEffect, useState } from 'preact/hooks';
import { onMending, type Mending } from '../store';

/** How far the collection is brought up to date after an update, as it is at any moment; null while it is not. */
export const useMending = (): Mending | null => {
  const [mending, setMending] = useState<Mending | null>(null);
  useEffect(() => onMending(setMending), []);
  return mending;
};
