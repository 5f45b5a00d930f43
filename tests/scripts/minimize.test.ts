import { describe, expect, it } from 'vitest';
import { minimize } from '../../server/scripts/training/minimize';

describe('minimize', () => {
  it('finds the lowest point of a valley that is steep one way and flat the other', () => {
    const point = minimize((at, slope) => {
      const [x = 0, y = 0] = at;
      slope[0] = 200 * (x - 3);
      slope[1] = 0.2 * (y + 5);
      return 100 * (x - 3) ** 2 + 0.1 * (y + 5) ** 2;
    }, new Float64Array(2));
    expect(point[0]).toBeCloseTo(3, 2);
    expect(point[1]).toBeCloseTo(-5, 1);
  });

  it('stays where it is lowest already', () => {
    const start = Float64Array.of(1, 2);
    expect(minimize(() => 0, start)).toEqual(start);
  });
});
