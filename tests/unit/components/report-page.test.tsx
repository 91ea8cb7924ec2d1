import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../../components/report-page/report-page';
import { Speaking } from '../../../components/words';
import { translator } from '../../../lib/i18n';
import type { Contents } from '../../../lib/records';
import { contents } from '../support/readings';

const t = translator('zh-CN');
const MANY = 2_000;

/** Nothing comes near the window. */
class Watching {
  observe(): void {}
  disconnect(): void {}
}

describe('the page of one report', () => {
  let document: Document;
  const led = vi.fn();
  beforeEach(() => {
    ({ document } = parseHTML('<html><body></body></html>'));
    // A quick machine is led to the figure in the first slice.
    Object.assign(document.defaultView!.HTMLElement.prototype, { scrollIntoView() {}, focus(this: HTMLElement) { led(this.id); } });
    led.mockClear();
    vi.stubGlobal('document', document);
    vi.stubGlobal('IntersectionObserver', Watching);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const kept = contents(Array.from({ length: MANY }, (_, value) => ({ value })), { regionName: '衡阳市', year: 2020 });
  const show = (whole: Contents | null): Promise<void> =>
    act(() => render(
      <Speaking.Provider value={{ locale: 'zh-CN', t }}>
        <ReportPage
          report={kept.report} setter={<p />}
          whole={whole && { contents: whole, at: MANY - 1, changes: [], revisions: [], pages: <p class="pages" />, corrections: <p />, actions: <p /> }}
        />
      </Speaking.Provider>,
      document.body,
    ));
  const counts = (): string[] => [...document.querySelectorAll('.report-count dt')].map((count) => count.textContent);

  it('stands with its head before its figures are fetched, and says nothing of checks that are not known', async () => {
    await show(null);
    expect(document.querySelector('h1')?.textContent).toContain('2020');
    expect(document.querySelector('.record')?.textContent).toContain(t('recordSaved'));
    expect(counts()).toEqual([t('reportFigures')]);
    expect(document.querySelector('.figures-bar')).toBeNull();
    expect(document.body.textContent).not.toContain(t('popupNoFigures'));
    await show(kept);
    expect(counts()).toContain(t('reportChecks'));
    expect(document.querySelectorAll('.pages')).toHaveLength(1);
  });

  it('leads to a figure also where the figures are there only after some slices', async () => {
    // Time passes by being looked at: each step is a slice.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    await show(kept);
    expect(document.querySelector('table.figures')).toBeNull();
    expect(document.body.textContent).not.toContain(t('popupNoFigures'));
    expect(led).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(led).toHaveBeenCalledWith(`figure-${MANY - 1}`));
  });
});
