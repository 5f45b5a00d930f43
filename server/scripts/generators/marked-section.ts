/** The page with what stands between `<!-- name -->` and `<!-- /name -->` renewed; without the markers, as it is. */
export function withSection(page: string, name: string, section: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) return page;
  return `${page.slice(0, start + opening.length)}\n\n${section}\n\n${page.slice(end)}`;
}
