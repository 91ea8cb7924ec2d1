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
  const focused = root.activeElement ?? own(document, 'activeElement');
  const field = document.createElement('textarea');
  // What is selected the page may see; what is copied is said below, past the page's listeners.
  field.value = '\u00a0';
  let isSaid = false;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0';
  root.append(field);
  const say = (event: ClipboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isSaid = event.clipboardData !== null;
  };
  field.addEventListener('copy', say);
  try {
    field.focus({ preventScroll: true });
    field.select();
    // A page that forbids copying may have kept the event from us.
    return own(document, 'execCommand').call(document, 'copy') && isSaid;
  } catch {
    return false;
  } finally {
    field.remove();
    restore();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};
