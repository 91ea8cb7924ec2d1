import { readdirSync, readFileSync } from 'node:fs';

/** A database as some version of the extension left it, told by tests/fixtures/databases/README.md. */
export interface OldDatabase {
  /** As the browser counts them: ten times Dexie's. */
  version: number;
  tables: Record<string, {
    keyPath: string | string[];
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: Record<string, unknown>[];
  }>;
}

const folder = new URL('../../fixtures/databases/', import.meta.url);

/** All of them, by name. */
export const oldDatabases = (): [name: string, database: OldDatabase][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as OldDatabase]);

/** Puts such a database on the disk, past all code of ours. */
export const putOnDisk = ({ version, tables }: OldDatabase): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.open('duibiao', version);
    request.onerror = () => fail(request.error!);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(tables)) {
        const table = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) table.createIndex(index, path, { unique, multiEntry });
        for (const row of rows) table.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  });
