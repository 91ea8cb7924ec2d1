import type { Page } from 'puppeteer-core';

/** Chooses a file in the page's one file input, as if the reader had it on his disk. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
