/** Folders of a path that are kept: further up it is another machine's. */
const MOST_SEGMENTS = 4;

/**
 * Where a file may be in the project that a program finds at some path of its own machine: `/etc/shop/mails/a.html`
 * may be `a.html`, `mails/a.html` or `shop/mails/a.html`, seen from the folder of the settings. Patterns are none.
 */
export function pathEndings(path: string): readonly string[] {
  const segments = path
    .replace(/\/+$/, '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  if (segments.length === 0 || /[*?[\]{}<>]/.test(path)) return [];
  const most = Math.min(segments.length, MOST_SEGMENTS);
  return Array.from({ length: most }, (_, index) => segments.slice(-(most - index)).join('/'));
}
