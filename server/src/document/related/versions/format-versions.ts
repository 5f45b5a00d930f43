import { pathParts, seenFrom, type VersionPath } from './version-path';

/** `welcome.html.erb`: the stem, the extension of the format, the one of the template language. */
const NAME = /^(.+)\.(html?|xhtml|mjml|txt|text)(\.[a-z0-9]{2,10})?$/i;

/** `html.hbs`, `welcome-text.txt`, `email.body.plaintext.gotmpl`: the format as a word of the stem. */
const MARK = /(^|[._-])(html|text|txt|plain|plaintext)(?=\.[^.]+$)/i;

const TEXT_MARKS = ['text', 'txt', 'plain', 'plaintext'];

/** Where the text of an HTML mail may be, and the HTML of a text. */
export function formatVersions(path: string): readonly VersionPath[] {
  const parts = pathParts(path);
  const names = [...byExtension(parts.name), ...byMark(parts.name)].filter((name) => name !== parts.name);
  const elsewhere = parts.folders.flatMap((folder, depth) =>
    counterparts(folder).flatMap((other) =>
      [parts.name, ...byExtension(parts.name)].map((name) => seenFrom(parts, depth, other, name)),
    ),
  );
  return [...names, ...elsewhere].map((each) => ({ path: each, differsIn: 'format' }));
}

/** `html` for `text`, and the other way round; nothing for other words. */
function counterparts(word: string): readonly string[] {
  if (word.toLowerCase() === 'html') return TEXT_MARKS;
  return TEXT_MARKS.includes(word.toLowerCase()) ? ['html'] : [];
}

function byExtension(name: string): readonly string[] {
  const [, stem = '', format = '', engine = ''] = NAME.exec(name) ?? [];
  if (format === '') return byFurtherExtension(name);
  const isText = /^te?xt$/i.test(format);
  const formats = isText ? ['html', 'mjml', 'htm'] : ['txt', 'text'];
  const plain = stem.replace(MARK_AT_END, '');
  const stems = isText && plain !== stem ? [stem, plain] : [stem];
  const names = stems.flatMap((each) => formats.map((other) => `${each}.${other}${engine}`));
  return isText ? names : [...names, ...TEXT_SUFFIXES.map((suffix) => `${stem}${suffix}${engine}`)];
}

const MARK_AT_END = /[._-](?:text|txt|plain|plaintext)$/i;

/** Of the text beside `welcome.html`, where its extension alone does not tell it. */
const TEXT_SUFFIXES = ['-text.txt', '_text.txt', '.text.txt'];

/** `welcome.hbs` beside `welcome.text.hbs`: only the text is marked. */
function byFurtherExtension(name: string): readonly string[] {
  const at = name.lastIndexOf('.');
  if (at <= 0 || MARK.test(name)) return [];
  return TEXT_MARKS.map((mark) => `${name.slice(0, at)}.${mark}${name.slice(at)}`);
}

function byMark(name: string): readonly string[] {
  const [, before = '', mark = ''] = MARK.exec(name) ?? [];
  const swapped = counterparts(mark).map((other) => name.replace(MARK, () => before + other));
  const isText = mark !== '' && mark.toLowerCase() !== 'html';
  return isText && before !== '' ? [...swapped, name.replace(MARK, '')] : swapped;
}
