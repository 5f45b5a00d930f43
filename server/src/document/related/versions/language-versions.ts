import { isLanguageTag, otherLanguageTags, soughtLanguageTags } from './language-tags';
import { pathParts, seenFrom, type PathParts, type VersionPath } from './version-path';

/** The extensions at the end of a name: `.html.erb`. */
const EXTENSIONS =
  /(?:\.(?:html?|xhtml|mjml|txt|text|md|markdown|eml|json|hbs|handlebars|mustache|liquid|njk|twig|ejs|erb|j2|jinja2?|tpl|tmpl|ftlh?|vm|gohtml|gotmpl|blade|php)){1,3}$/i;

/** The stem's last word, and what parts it from the rest. */
const SUFFIX = /^(.*[^._-])([._-])([A-Za-z]{2}(?:[-_][A-Za-z0-9]{2,4})?)$/;

const SEPARATORS = ['.', '_', '-'];

/** Where the versions of a mail in other languages may be, by folder or by suffix. */
export function languageVersions(path: string): readonly VersionPath[] {
  const parts = pathParts(path);
  const inFolders = byFolder(parts);
  const besides = bySuffix(parts.name);
  // What lies in a folder of its language is not marked with it once more, unless it says so.
  return inFolders.length === 0 ? besides : [...inFolders, ...besides.filter(({ isGuess }) => isGuess !== true)];
}

/** `../fr/welcome.html` for `en/welcome.html`: the nearest folder that is named after a language. */
function byFolder(parts: PathParts): readonly VersionPath[] {
  const depth = parts.folders.findLastIndex(isLanguageTag);
  return otherLanguageTags(parts.folders[depth] ?? '')
    .filter(() => depth >= 0)
    .map((tag) => ({ path: seenFrom(parts, depth, tag, parts.name), differsIn: 'language' }));
}

function bySuffix(name: string): readonly VersionPath[] {
  const extensions = EXTENSIONS.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extensions.length);
  if (extensions === '' || stem === '') return [];
  if (isLanguageTag(stem)) return inLanguages(otherLanguageTags(stem), (tag) => tag + extensions);
  const { base, separator, tag } = suffixOf(stem);
  if (tag !== undefined) {
    const others = inLanguages(otherLanguageTags(tag), (other) => base + separator + other + extensions);
    return [...others, { path: base + extensions, differsIn: 'language', isGuess: true }];
  }
  return SEPARATORS.flatMap((mark) =>
    inLanguages(soughtLanguageTags(), (other) => stem + mark + other + extensions).map((version) => ({
      ...version,
      isGuess: true as const,
    })),
  );
}

function suffixOf(stem: string): { readonly base: string; readonly separator: string; readonly tag?: string } {
  const [, base = stem, separator = '', tag = ''] = SUFFIX.exec(stem) ?? [];
  // Of `welcome_pt_BR` the pattern takes `BR` for the tag, and of `welcome-pt-BR` too.
  const region = SUFFIX.exec(base);
  const [, shorter = '', mark = '', language = ''] = region ?? [];
  const whole = `${language}${separator}${tag}`;
  if (region !== null && isLanguageTag(whole)) return { base: shorter, separator: mark, tag: whole };
  return isLanguageTag(tag) ? { base, separator, tag } : { base: stem, separator: '' };
}

function inLanguages(tags: readonly string[], pathOf: (tag: string) => string): readonly VersionPath[] {
  return tags.map((tag) => ({ path: pathOf(tag), differsIn: 'language' }));
}
