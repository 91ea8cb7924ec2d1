import { readdirSync, readFileSync } from 'node:fs';
import { contents } from './readings';

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

/** A database as the version before lists left it, with so many reports of a few figures each. */
export const manyOld = (count: number): OldDatabase => {
  const [, old] = oldDatabases().find(([name]) => name === 'schema-4')!;
  const all = Array.from({ length: count }, (_, i) => {
    const id = `www.a${String(i).padStart(5, '0')}.gov.cn/a.html`;
    // No two tell the same: they would be one report on two pages.
    return contents([{ value: i }, { value: 2 * i }, { value: 3 * i }], { id, url: `http://${id}`, fingerprint: i.toString(16).padStart(64, '0'), schemaVersion: 4 });
  });
  const empty = Object.fromEntries(Object.entries(old.tables).map(([name, table]) => [name, { ...table, rows: [] }])) as OldDatabase['tables'];
  empty.reports!.rows = all.map(({ report }) => ({ ...report }));
  empty.observations!.rows = all.flatMap(({ observations }) => observations.map((one) => ({ ...one })));
  return { ...old, tables: empty };
};
