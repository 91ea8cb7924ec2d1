import { useEffect, useState } from 'preact/hooks';

/** Room on the disk in bytes, as the browser estimates it, and whether it keeps what is there even when the disk runs full. */
export interface StorageState {
  used: number | null;
  room: number | null;
  isKept: boolean;
  /** Set once the reader asked and the browser did not agree. */
  isRefused: boolean;
}

/** Chromium evicts nothing of an extension with the permission unlimitedStorage, though it tells it that no promise was made; Firefox makes the promise. */
const KEPT_BY_PERMISSION = !import.meta.env.FIREFOX;

const look = async (): Promise<Omit<StorageState, 'isRefused'>> => {
  const { usage, quota } = await navigator.storage.estimate();
  return { used: usage ?? null, room: quota ?? null, isKept: KEPT_BY_PERMISSION || (await navigator.storage.persisted()) };
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
