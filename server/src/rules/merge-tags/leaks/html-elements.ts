/** Elements of HTML and SVG, obsolete ones that mail still uses, and those of MJML without a prefix. */
const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br ' +
    'button canvas caption center circle cite clippath code col colgroup data datalist dd defs del desc details dfn ' +
    'dialog dir div dl dt ellipse em embed fieldset figcaption figure filter font footer foreignobject form frame ' +
    'frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label ' +
    'legend li line lineargradient link listing main map mark marker marquee mask math menu menuitem meta metadata ' +
    'meter mjml multicol nav nobr noembed noframes noscript object ol optgroup option output p param path pattern ' +
    'picture plaintext polygon polyline pre progress q rb rect rp rt rtc ruby s samp script search section select ' +
    'slot small source spacer span stop strike strong style sub summary sup svg symbol table tbody td template text ' +
    'textarea textpath tfoot th thead time title tr track tspan tt u ul use var video view wbr xml xmp'
  ).split(' '),
);

/** Elements of languages that are compiled to mail: Inky, HEML, Maizzle, React Email. */
const COMPONENT_ELEMENTS: ReadonlySet<string> = new Set(
  'block-grid callout center columns component container extends fill outlet preview row spacer wrapper yield'.split(
    ' ',
  ),
);

/** Whether the name is one of HTML's own elements. */
export function isHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.has(name.toLowerCase());
}

/** Whether an element of this name means something to a browser, an office program or a template compiler. */
export function isKnownElement(name: string): boolean {
  const lower = name.toLowerCase();
  return /[-:@./]/.test(lower) || isHtmlElement(lower) || COMPONENT_ELEMENTS.has(lower);
}
