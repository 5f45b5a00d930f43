import type { BodyKey, KeyPath } from './provider-shape';

/** Keys whose strings are HTML bodies. */
export function html(...paths: readonly KeyPath[]): readonly BodyKey[] {
  return paths.map((at) => ({ format: 'html', at }));
}

/** Keys whose strings are text bodies. */
export function text(...paths: readonly KeyPath[]): readonly BodyKey[] {
  return paths.map((at) => ({ format: 'text', at }));
}
