import { templateWords } from '../../containers/blocks/template-words';
import type { StoredValue } from '../../containers/stored-value';
import { pugWords } from '../code/pug-words';
import type { EnvelopeConvention } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';

/** `welcome_subject.txt`, `welcome.subject.txt`, `email.subject.gotmpl`: the name of the mail, then the ending. */
const NAMED =
  /^(.+?)[_.-]subject((?:\.[a-z]{2}(?:[-_][a-z]{2})?)?)\.(txt|gotmpl|tmpl|html?|j2|jinja2?|liquid|hbs|ejs|njk|md)$/i;
/** `subject.txt` in a folder of its own. */
const ALONE = /^subject\.(txt|pug|ejs|hbs|njk|liquid|html?|j2|gotmpl|tmpl)$/i;

/** Endings of the bodies beside a subject with a name, after that name. */
const ENDINGS_BESIDE = [
  '_message.txt',
  '_message.html',
  '_email.html',
  '_email.txt',
  '_body.html',
  '_body.txt',
  '.html',
  '.txt',
  '.mjml',
  '.md',
  '.body.gotmpl',
  '.body.plaintext.gotmpl',
];
/** Bodies in the folder of a subject: by these names, with these endings. */
const NAMES_BESIDE = ['html', 'text', 'body', 'message', 'content', 'email', 'index'];
const ENDINGS = ['txt', 'html', 'pug', 'ejs', 'hbs', 'njk', 'liquid', 'mjml', 'md'];

/** A subject goes on for a few lines at most, its engine's own tags included. */
const MOST_CHARACTERS = 2000;

/**
 * A file that holds the subject alone: Django, django-allauth, Ory Kratos, Zulip and Parse Server name it after the
 * mail; email-templates for Node and Open edX keep it in the mail's folder.
 */
export const subjectFile: EnvelopeConvention = {
  name: 'subject file',

  envelopePaths(bodyPath) {
    const name = nameOf(bodyPath);
    if (NAMED.test(name) || ALONE.test(name)) return [];
    const mail = mailName(name);
    const named = ['_subject.txt', '.subject.txt', '-subject.txt'].map((ending) => mail + ending);
    const kratos = /^(.*)\.body(?:\.plaintext)?\.gotmpl$/.exec(name)?.[1];
    if (kratos !== undefined) return [`${kratos}.subject.gotmpl`];
    const stem = name.split('.', 1)[0] ?? '';
    if (!NAMES_BESIDE.includes(stem.toLowerCase())) return named;
    return ['txt', 'pug', 'hbs', 'ejs', 'njk', 'liquid'].map((ending) => `subject.${ending}`);
  },

  read(source, path) {
    const name = nameOf(path);
    const named = NAMED.exec(name);
    if ((named === null && !ALONE.test(name)) || source.length > MOST_CHARACTERS || isDocument(source)) return [];
    const value = name.toLowerCase().endsWith('.pug') ? pugWords(source) : wordsOf(source);
    if (value === undefined) return [];
    const language = named?.[2]?.slice(1).toLowerCase();
    const entries = [{ role: 'subject', rank: 0, origin: 'file', value }] as const;
    const container = keptContainer(source, 'subject', entries, { ...(language && { language }) });
    return [{ container, bodyPaths: named === null ? bodiesInFolder() : bodiesBeside(named[1] ?? '') }];
  },
};

/** `about-subject.html` may as well be a body, named after what it is about. */
function isDocument(source: string): boolean {
  return /<(?:!doctype|html|body|table|div|p|mjml|h[1-6]|!--)[\s>]/i.test(source);
}

/** `welcome` for `welcome_message.txt` and `welcome.html`. */
function mailName(name: string): string {
  return name.replace(/\..*$/, '').replace(/[_-](?:message|email|body|html|text|plain)$/i, '');
}

function bodiesBeside(mail: string): readonly string[] {
  return ENDINGS_BESIDE.map((ending) => mail + ending);
}

function bodiesInFolder(): readonly string[] {
  return NAMES_BESIDE.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));
}

function wordsOf(source: string): StoredValue {
  return templateWords(source, source.startsWith('\uFEFF') ? 1 : 0, source.length);
}
