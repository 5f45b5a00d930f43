/** Engines that files of an extension are written for, the one it is named after first; ids of dialects. */
const ENGINES: Readonly<Partial<Record<string, readonly string[]>>> = {
  hbs: ['handlebars', 'mustache'],
  handlebars: ['handlebars', 'mustache'],
  mustache: ['mustache', 'handlebars'],
  liquid: ['liquid'],
  njk: ['nunjucks', 'jinja'],
  nunjucks: ['nunjucks', 'jinja'],
  j2: ['jinja', 'nunjucks', 'django'],
  jinja: ['jinja', 'nunjucks', 'django'],
  jinja2: ['jinja', 'nunjucks', 'django'],
  twig: ['twig'],
  ejs: ['ejs'],
  erb: ['erb'],
  blade: ['blade', 'php'],
  ftl: ['freemarker'],
  ftlh: ['freemarker'],
  vm: ['velocity'],
  tt: ['template-toolkit'],
  tt2: ['template-toolkit'],
  mako: ['mako'],
  gohtml: ['go'],
  gotmpl: ['go'],
};

/**
 * The engines that the extension of a file names (`welcome.html.mustache`, `reset.blade.php`); none where it says
 * nothing, as `.tpl`, `.tmpl` and `.html` do.
 */
export function enginesOfPath(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const [last = '', before = ''] = name.split('.').slice(1).reverse();
  const extension = last === 'php' ? before : last;
  return (Object.hasOwn(ENGINES, extension) ? ENGINES[extension] : undefined) ?? [];
}
