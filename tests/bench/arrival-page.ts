/** What runs in a page before anything else: notes when the page was idle and when the first frame with marks was drawn. */

const look = (): void => {
  const isPainted = [...CSS.highlights.keys()].some((name) => name.startsWith('duibiao-'));
  if (!isPainted) return void requestAnimationFrame(look);
  requestAnimationFrame((painted) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // `document_idle` comes after this, and waits for the load of pictures only for a moment.
    Object.assign(globalThis, { arrival: { idle: navigation!.domContentLoadedEventEnd, painted } });
  });
};
look();
