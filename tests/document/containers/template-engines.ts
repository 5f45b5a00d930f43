import { decodeHTML } from 'entities';
import ejs from 'ejs';
import { Template as GoTemplate } from 'go-html-template/dist/index.js';
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import pug from 'pug';

/*
 * What the engines of templates make of a file, to hold our reading and writing against theirs. Nunjucks stands for
 * Jinja, Twig and Django, which share the notation of blocks and comments; Go's is Go's own package, compiled to
 * JavaScript.
 */

/** The words of the block `subject`, as Nunjucks prints them. */
export function nunjucksSubject(source: string): string {
  return printed(`{% extends "layout" %}${source}`);
}

/** The words of a whole file, as Django prints them. */
export function djangoText(source: string): string {
  return printed(source);
}

function printed(source: string): string {
  const layout = { src: '{% block subject %}{% endblock %}', path: 'layout', noCache: true };
  const environment = new nunjucks.Environment({ getSource: () => layout }, { autoescape: false });
  environment.addExtension('load', { tags: ['load'], parse: parseSilentTag });
  environment.addExtension('trans', { tags: ['trans', 'translate'], parse: parsePrintingTag });
  const wrapping = ['autoescape', 'blocktrans', 'blocktranslate'];
  environment.addExtension('wrapping', { tags: wrapping, parse: parseWrappingTag });
  return environment.renderString(source, { name: 'Ana' });
}

interface Node {
  readonly lineno: number;
  readonly colno: number;
  readonly children: readonly Node[];
}

/** What Nunjucks gives to a tag that it does not know itself. */
interface TagParser {
  nextToken(): Node & { readonly value: string };
  parseSignature(tolerant: null, withoutParentheses: true): Node;
  parseUntilBlocks(end: string): Node;
  advanceAfterBlockEnd(name?: string): void;
}

type NodeTypes = Readonly<
  Record<'NodeList' | 'Output', new (line: number, column: number, children: readonly Node[]) => Node>
>;

function parseSilentTag(parser: TagParser, { NodeList }: NodeTypes): Node {
  const { lineno, colno } = openTag(parser);
  return new NodeList(lineno, colno, []);
}

function parsePrintingTag(parser: TagParser, { Output }: NodeTypes): Node {
  const { lineno, colno, words } = openTag(parser);
  return new Output(lineno, colno, words.slice(0, 1));
}

function parseWrappingTag(parser: TagParser): Node {
  const { name } = openTag(parser);
  const body = parser.parseUntilBlocks(`end${name}`);
  parser.advanceAfterBlockEnd();
  return body;
}

function openTag(parser: TagParser) {
  const { value: name, lineno, colno } = parser.nextToken();
  const { children: words } = parser.parseSignature(null, true);
  parser.advanceAfterBlockEnd(name);
  return { name, lineno, colno, words };
}

/** The words of a whole file, as Go prints them into text. */
export function goText(source: string): string {
  return new GoTemplate('file').parse(source).execute({});
}

/** The words of a template that a file of Go defines, as Go prints them into text. */
export function goTemplate(source: string, name: string): string {
  return (
    new GoTemplate('file').parse(`${source}{{template "${name}" .}}`).execute({ Name: 'Ana' }).split('\n').at(-1) ?? ''
  );
}

/** The words of the inline partial `subject`, as Handlebars prints them behind a body of `<p>Hi</p>`. */
export function handlebarsSubject(source: string): string {
  return Handlebars.compile(`${source}{{> subject}}`, { noEscape: true })({ name: 'Ana' }).replace('\n<p>Hi</p>\n', '');
}

/** What a file of Pug prints, as a recipient reads it. */
export function pugText(source: string): string {
  return decodeHTML(pug.render(source));
}

/** What each engine prints of a file that holds words and comments alone. */
export const PRINTED_BY: Readonly<Record<'jinja' | 'handlebars' | 'ejs' | 'liquid', (source: string) => string>> = {
  jinja: (source) => printed(source),
  handlebars: (source) => Handlebars.compile(source)({}),
  ejs: (source) => ejs.render(source),
  liquid: (source) => String(new Liquid().parseAndRenderSync(source)),
};
