/** A half-open range `[start, end)` of UTF-16 offsets, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Builds a span; both offsets are UTF-16 units. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether the two ranges share at least one character. Empty ranges overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; equal ranges do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by where they start, then by where they end: the order of findings. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
