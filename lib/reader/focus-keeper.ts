import { own } from '../page/own';

/** Remembers who had the focus before something of ours took it. */
export class FocusKeeper {
  private before: Element | null = null;

  /** @param element who had it, if that is known better than by asking the page */
  keep(element: Element | null = own(document, 'activeElement')): void {
    this.before ??= element;
  }

  /** Gives the focus back, without moving the page. */
  giveBack(): void {
    const { before } = this;
    this.before = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }
}
