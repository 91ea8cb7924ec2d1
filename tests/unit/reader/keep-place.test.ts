import { describe, expect, it } from 'vitest';
import { keepPlace } from '../../../lib/reader/place';

const seen = { left: 0, top: 0, right: 1000, bottom: 800 };
const figure = { left: 100, top: 400, right: 150, bottom: 420 };
const at = (left: number, top: number, width = 300, height = 200) => ({ left, top, right: left + width, bottom: top + height });

describe('keepPlace', () => {
  it('lets a card under its figure grow downwards where it stands', () => {
    expect(keepPlace([figure], { width: 300, height: 350 }, at(86, 426), seen)).toEqual({ left: 86, top: 426, room: 366 });
    expect(keepPlace([figure], { width: 300, height: 900 }, at(86, 426), seen)).toMatchObject({ top: 426, room: 366 });
  });

  it('lets one over its figure grow upwards, never onto the figure', () => {
    expect(keepPlace([figure], { width: 300, height: 380 }, at(86, 194), seen)).toEqual({ left: 86, top: 14, room: 386 });
    expect(keepPlace([figure], { width: 300, height: 900 }, at(86, 194), seen)).toEqual({ left: 86, top: 8, room: 386 });
  });

  it('keeps one beside its figure within the window', () => {
    expect(keepPlace([figure], { width: 300, height: 700 }, at(160, 380), seen)).toEqual({ left: 160, top: 92, room: 784 });
  });

  it('gives way where there is too little room', () => {
    expect(keepPlace([{ ...figure, top: 600, bottom: 620 }], { width: 300, height: 350 }, at(86, 626, 300, 150), seen)).toBeNull();
  });
});
