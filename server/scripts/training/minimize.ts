/** A function of many numbers: gives its value at a point and fills in its derivatives there. */
export type Smooth = (point: Float64Array, slope: Float64Array) => number;

/** Steps that the curvature is estimated from. */
const MEMORY = 10;
const MOST_STEPS = 150;
/** A step that gains a smaller share of the value is the last. */
const LEAST_GAIN = 1e-6;
/** What share of the gain that the slope promises a step must keep (Armijo's rule). */
const PROMISE = 1e-4;
const MOST_HALVINGS = 30;

/** A step that was taken, and how the slope changed by it. */
interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
}

/**
 * The point where a convex function is least, by limited-memory BFGS (Nocedal & Wright, Numerical Optimization, 2006,
 * algorithms 7.4 and 7.5) with a line search that halves.
 */
export function minimize(value: Smooth, start: Float64Array): Float64Array {
  let point = start;
  let slope = new Float64Array(start.length);
  let height = value(point, slope);
  const memory: Step[] = [];
  for (let count = 0; count < MOST_STEPS; count++) {
    const direction = downhill(slope, memory);
    const next = search(value, point, height, slope, direction, count === 0 ? 1 / Math.max(1, norm(slope)) : 1);
    if (next === undefined) return point;
    memory.push({ move: difference(next.point, point), turn: difference(next.slope, slope) });
    if (memory.length > MEMORY) memory.shift();
    const gain = height - next.height;
    ({ point, slope, height } = next);
    if (gain <= LEAST_GAIN * Math.abs(height)) return point;
  }
  return point;
}

/** The slope, turned by what the last steps told of the curvature. */
function downhill(slope: Float64Array, memory: readonly Step[]): Float64Array {
  const direction = slope.map((part) => -part);
  const shares = memory.map(() => 0);
  for (let index = memory.length - 1; index >= 0; index--) {
    const step = memory[index];
    if (step === undefined) continue;
    const share = product(step.move, direction) / product(step.turn, step.move);
    shares[index] = share;
    add(direction, step.turn, -share);
  }
  const last = memory.at(-1);
  if (last !== undefined) scale(direction, product(last.move, last.turn) / product(last.turn, last.turn));
  for (const [index, { move, turn }] of memory.entries()) {
    add(direction, move, (shares[index] ?? 0) - product(turn, direction) / product(turn, move));
  }
  return direction;
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly slope: Float64Array<ArrayBuffer>;
  readonly height: number;
}

/** Goes in a direction as far as it leads down; undefined where it leads nowhere. */
function search(
  value: Smooth,
  from: Float64Array,
  height: number,
  slope: Float64Array,
  direction: Float64Array,
  first: number,
): Place | undefined {
  const promised = product(slope, direction);
  if (promised >= 0) return undefined;
  for (let halving = 0, length = first; halving < MOST_HALVINGS; halving++, length /= 2) {
    const point = Float64Array.from(from);
    add(point, direction, length);
    const slopeThere = new Float64Array(from.length);
    const heightThere = value(point, slopeThere);
    const place = { point, slope: slopeThere, height: heightThere };
    // Only where the slope has flattened does the step tell something of the curvature.
    const flattens = product(slopeThere, direction) > promised;
    if (heightThere <= height + PROMISE * length * promised && flattens) return place;
  }
  return undefined;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(product(vector, vector));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (what[index] ?? 0);
}

function scale(vector: Float64Array, times: number): void {
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * times;
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((part, index) => part - (other[index] ?? 0));
}
