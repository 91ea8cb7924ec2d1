import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdImport } from '../../../lib/shell/import-lock';
import { importThread } from '../../../lib/shell/importer/thread';
import { useImport } from '../../../lib/shell/use-import';

vi.mock('../../../lib/shell/import-lock');
vi.mock('../../../lib/shell/importer/thread');
vi.mock('../../../lib/shell/tidy-imports');

const release = vi.fn();
const wish = vi.fn();
const file = new File([], 'a.json');
let logged: { mockRestore: () => void };
let latest: ReturnType<typeof useImport>;

const View = () => {
  latest = useImport();
  return null;
};
const show = (view: preact.ComponentChild): Promise<void> => act(() => render(view, document.body));
const read = (): Promise<void> => act(async () => latest.read(file));

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  logged = vi.spyOn(console, 'error').mockReturnValue();
  vi.mocked(importThread).mockReturnValue(wish);
});
afterEach(() => {
  vi.unstubAllGlobals();
  logged.mockRestore();
});

describe('an import', () => {
  it('does not start for a view that is left while the right to it is asked for, and lets go of that', async () => {
    let held!: (release: () => void) => void;
    vi.mocked(holdImport).mockReturnValue(new Promise((told) => (held = told)));
    await show(<View />);
    await read();
    await show(null);
    held(release);
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
    expect(importThread).not.toHaveBeenCalled();
  });

  it('is one, though two files are given before it is known whether it may be', async () => {
    vi.mocked(holdImport).mockResolvedValue(release);
    await show(<View />);
    await act(async () => {
      latest.read(file);
      latest.read(file);
    });
    await vi.waitFor(() => expect([latest.importing.state, wish.mock.calls]).toEqual(['reading', [[{ wish: 'read', file }]]]));
    expect([holdImport, importThread].map((asked) => vi.mocked(asked).mock.calls.length)).toEqual([1, 1]);
  });

  it('says that its thread did not start where the browser refuses one, lets go, and may be tried again', async () => {
    vi.mocked(holdImport).mockResolvedValue(release);
    vi.mocked(importThread).mockImplementationOnce(() => {
      throw new Error('As it is refused.');
    });
    await show(<View />);
    await read();
    await vi.waitFor(() => expect(latest.importing).toEqual({ state: 'failed', file: 'a.json', failure: { problem: 'thread', line: null, columns: [] } }));
    expect(release).toHaveBeenCalledOnce();
    await read();
    await vi.waitFor(() => expect(latest.importing.state).toBe('reading'));
  });
});
