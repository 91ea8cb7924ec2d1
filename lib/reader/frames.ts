import type { Box } from './place';

/** The page's own window; this one where it is no frame, or a frame of another site. */
const pageWindow = (): Window => {
  try {
    void top!.document;
    return top!;
  } catch {
    return window;
  }
};

/** The document that declares whose this page is: the page's own, where the article stands in a frame of it. */
export const pageDocument = (): Document => pageWindow().document;

/** The address a reader of the page sees, also from a frame in it. */
export const pageAddress = (): string => pageWindow().location.href;

/** Whether this script reads a frame of the page. */
export const isFrame = (): boolean => pageWindow() !== window;

/** The windows this one lies in, from inside out, each with the place of the inner viewport's corner in its own. */
function* windowsAround(): Generator<{ outer: Window; left: number; top: number }> {
  const page = pageWindow();
  for (let inner: Window = window; inner !== page; inner = inner.parent) {
    const frame = inner.frameElement;
    if (!frame) return;
    const { left, top } = frame.getBoundingClientRect();
    yield { outer: inner.parent, left: left + frame.clientLeft, top: top + frame.clientTop };
  }
}

/** The part of a viewport of this size that the windows around it show, in this viewport's own pixels. */
export const partSeen = (width: number, height: number): Box => {
  const seen = { left: 0, top: 0, right: width, bottom: height };
  let [x, y] = [0, 0];
  for (const { outer, left, top } of windowsAround()) {
    [x, y] = [x + left, y + top];
    seen.left = Math.max(seen.left, -x);
    seen.top = Math.max(seen.top, -y);
    seen.right = Math.min(seen.right, outer.innerWidth - x);
    seen.bottom = Math.min(seen.bottom, outer.innerHeight - y);
  }
  return seen;
};

/** Scrolls the windows around until a height of this viewport stands a third down in each. */
export const scrollAround = (height: number): void => {
  let at = height;
  for (const { outer, top } of windowsAround()) {
    at += top;
    const by = at - outer.innerHeight / 3;
    const before = outer.scrollY;
    outer.scrollBy({ top: by, behavior: 'instant' });
    at -= outer.scrollY - before;
  }
};
