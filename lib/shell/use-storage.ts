import { useEffect, useState } from 'preact/hooks';

/** Room on the disk in bytes, as the browser estimates it, and whether it promised to keep what is there. */
export interface StorageState {
  used: number | null;
  room: number | null;
  isKept: boolean;
  /** Set once the reader asked and the browser did not agree. */
  isRefused: boolean;
}

const look = async (): Promise<Omit<StorageState, 'isRefused'>> => {
  const { usage, quota } = await navigator.storage.estimate();
  return { used: usage ?? null, room: quota ?? null, isKept: await navigator.storage.persisted() };
};

/** The state of the extension's storage, looked at anew whenever `key` changes; null until known. `ask` has the browser promise to keep it. */
export const useStorage = (key: unknown): { storage: StorageState | null; ask: () => void } => {
  const [storage, set] = useState<StorageState | null>(null);
  useEffect(() => {
    void look().then((found) => set((before) => ({ ...found, isRefused: before?.isRefused ?? false })), () => undefined);
  }, [key]);
  const ask = async (): Promise<void> => {
    const isKept = await navigator.storage.persist().catch(() => false);
    set((before) => before && { ...before, isKept, isRefused: !isKept });
  };
  return { storage, ask: () => void ask() };
};
