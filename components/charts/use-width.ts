import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is, in whole pixels, followed as it changes; 0 until it is there. */
export const useWidth = <T extends HTMLElement>() => {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWidth(Math.floor(current.clientWidth));
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(current);
    return () => watching.disconnect();
  }, []);
  return { element, width };
};
