/**
 * The last item that starts at or before the offset, by bisection: a mail may hold ten thousand of anything.
 *
 * @param items in the order of their starts
 */
export function lastStartingBy<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
