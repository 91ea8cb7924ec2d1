/** The toolbar's puzzle piece, which holds what is not pinned, and the pin. */
export const ToolbarPicture = () => (
  <svg class="pin-picture" viewBox="0 0 92 32" width="92" height="32" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">
      <path d="M8 12h4.5a2.8 2.8 0 1 1 5 0H22v4.5a2.8 2.8 0 1 1 0 5V26H8v-4.6a2.8 2.8 0 1 0 0-4.8z" />
      <path d="m38 16h14m-4-4 4 4-4 4" />
      <path d="m68 7h10l-1.5 6.5 3.5 4.5H66l3.5-4.5zM73 18v8" />
    </g>
  </svg>
);
