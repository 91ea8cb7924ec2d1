import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk in memory, with a folder on it for a browser's profile. */
export interface SmallDisk {
  profile: string;
  /** Bytes left. */
  left(): number;
  /** Fills the disk until only so many bytes are left. */
  fill(left: number): void;
  /** Takes away what filled it. */
  free(): void;
  remove(): void;
}

const CHUNK = 2 ** 20;

/** Mounts a disk of so many megabytes; null where this machine or user may not. */
export const smallDisk = (megabytes: number): SmallDisk | null => {
  const place = mkdtempSync(join(tmpdir(), 'duibiao-disk-'));
  const isMounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status === 0;
  if (!isMounted) {
    rmSync(place, { recursive: true });
    return null;
  }
  const filling = join(place, 'filling');
  const left = (): number => {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  };
  return {
    profile: join(place, 'profile'),
    left,
    fill(wanted) {
      try {
        for (let room = left() - wanted; room > 0; room = left() - wanted) appendFileSync(filling, Buffer.alloc(Math.min(room, CHUNK)));
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ENOSPC') throw error;
      }
    },
    free: () => rmSync(filling, { force: true }),
    remove() {
      spawnSync('umount', ['-l', place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
};
