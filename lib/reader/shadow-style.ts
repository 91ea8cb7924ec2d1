/** Gives a shadow root of ours its style, in whichever way the browser allows a content script. */
export const addStyle = (root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox before 152 refuses sheets made in a content script.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
};
