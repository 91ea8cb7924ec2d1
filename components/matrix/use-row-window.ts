import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond those in sight, so that the keyboard finds the next one there. */
const BEYOND = 8;

/** Which of many rows of one height are near enough to be seen, from the first to before the last; followed as their box is scrolled. */
export const useRowWindow = (count: number, height: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, last: 40 });
  const look = () => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const first = Math.max(0, Math.floor(scrollTop / height) - BEYOND);
    const last = Math.ceil((scrollTop + clientHeight) / height) + BEYOND;
    setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
  };
  useLayoutEffect(() => {
    const watching = new ResizeObserver(look);
    if (box.current) watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  // Fewer rows after a search: the box has moved without being scrolled.
  useLayoutEffect(look, [count]);
  return { box, onScroll: look, first: Math.min(seen.first, count), last: Math.min(seen.last, count) };
};
