/** What runs in the collection page itself: a search as a reader types it. */

const input = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type=search]')!;

const set = (value: string): void => {
  input().value = value;
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const rows = (): Element[] => [...document.querySelectorAll('table.collection tbody tr')].filter((row) => row.textContent !== '');

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

const PATIENCE = 20_000;

/** Milliseconds until this is so, and drawn; infinite where it never is. */
const until = async (isSo: () => boolean): Promise<number> => {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > PATIENCE) return Infinity;
    await frame();
  }
  return performance.now() - began;
};

/** Milliseconds from a word in the search to the frame in which all rows there are name a place. */
const search = async (query: string, place: string): Promise<number> => {
  const stands = () => rows().length > 0 && rows().every((row) => row.textContent!.includes(place));
  const began = performance.now();
  set(query);
  const drawing = performance.now() - began;
  const ms = drawing + (await until(stands));
  set('');
  await until(() => !stands());
  return ms;
};

Object.assign(globalThis, { search });
