import { own } from '../page/own';

/** What the page has selected, and how to select it again. */
const keepSelection = (): (() => void) => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode?.isConnected && focusNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
};

/**
 * Copies a text from within a shadow root of ours; whether that came about. Most portals speak http, where there is no
 * navigator.clipboard, so it goes by a selection in a text field that is there for a moment; what the page had selected and who
 * had the focus stay as they were.
 */
export const copyText = (root: ShadowRoot, text: string): boolean => {
  const restore = keepSelection();
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0';
  root.append(field);
  // A page that forbids copying listens too; what we say stands, whatever it does to the selection.
  const say = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  field.addEventListener('copy', say);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return own(document, 'execCommand').call(document, 'copy');
  } catch {
    return false;
  } finally {
    field.remove();
    restore();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};
