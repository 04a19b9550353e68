import { describe, expect, it } from 'vitest';
import { visibleState } from '../../../main/desktop/window-state.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const second = { x: 1440, y: -200, width: 1920, height: 1080 };

describe('visibleState', () => {
  it('lets the system place the first window, and makes it fit a small screen', () => {
    expect(visibleState(null, [laptop])).toEqual({ width: 1200, height: 800, maximized: false });
    expect(visibleState(null, [{ ...laptop, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
      maximized: false,
    });
  });

  it('opens where the window stood, on any screen', () => {
    const stored = { x: 1600, y: 10, width: 900, height: 640, maximized: false };
    expect(visibleState(stored, [laptop, second])).toEqual(stored);
  });

  it('forgets a place on a screen that is gone, but not the size', () => {
    const stored = { x: 1600, y: 10, width: 900, height: 640, maximized: true };
    expect(visibleState(stored, [laptop])).toEqual({ width: 900, height: 640, maximized: true });
  });

  it('wants enough of the title bar on a screen to take hold of', () => {
    const at = (x: number, y: number) => ({ x, y, width: 900, height: 640, maximized: false });
    expect(visibleState(at(1320, 100), [laptop])).toEqual(at(1320, 100));
    expect(visibleState(at(1321, 100), [laptop])).not.toHaveProperty('x');
    expect(visibleState(at(100, 820), [laptop])).toEqual(at(100, 820));
    expect(visibleState(at(100, 821), [laptop])).not.toHaveProperty('x');
    expect(visibleState(at(100, -1), [laptop])).not.toHaveProperty('x');
  });
});
