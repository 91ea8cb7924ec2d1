/** How long the browser gets to fetch the blob it was given: large ones are read from its disk. */
const MINUTES = 10 * 60_000;

/** Hands a file to the browser's own saving; asks for no permission. */
export const download = (name: string, file: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTES);
};
