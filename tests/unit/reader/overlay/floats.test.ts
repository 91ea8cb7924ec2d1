import { describe, expect, it } from 'vitest';
import { clipWithout } from '../../../../lib/reader/overlay/floats';

describe('what is left out of the rail', () => {
  it('is nothing where the page shows nothing there', () => {
    expect(clipWithout([])).toBe('none');
  });

  it('is cut out of the whole height, stretch by stretch', () => {
    expect(clipWithout([{ from: 10, to: 50 }, { from: 80, to: 90 }])).toBe(
      'polygon(evenodd, -20px 0, 120% 0, 120% 100%, -20px 100%, -20px 0, -20px 10px, 120% 10px, 120% 50px, -20px 50px, -20px 10px, -20px 80px, 120% 80px, 120% 90px, -20px 90px, -20px 80px)',
    );
  });
});
