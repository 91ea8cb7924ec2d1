import { useEffect, useState } from 'preact/hooks';
import { onHeld } from '../store';

/** Whether another window keeps the collection from being opened, as it is at any moment. */
export const useHeld = (): boolean => {
  const [held, setHeld] = useState(false);
  useEffect(() => onHeld(setHeld), []);
  return held;
};
