import { Parser } from 'htmlparser2';
import { span, type Span } from '../../../text/span';

/** An element of XML; its places are offsets of the source. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags. */
  readonly content: Span;
  readonly children: readonly XmlElement[];
  readonly parent?: XmlElement;
}

interface OpenElement extends XmlElement {
  content: Span;
  readonly children: XmlElement[];
}

/** Deeper trees are no data. */
const DEEPEST = 200;

/** Every element of an XML file, in the order of their start tags; one without an end tag is left out. */
export function readXml(source: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: OpenElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        const start = parser.endIndex + 1;
        const element: OpenElement = {
          name,
          attributes,
          content: span(start, start),
          children: [],
          ...(parent && { parent }),
        };
        if (open.length < DEEPEST) parent?.children.push(element);
        elements.push(element);
        open.push(element);
      },
      onclosetag() {
        const element = open.pop();
        if (element !== undefined)
          element.content = span(element.content.start, Math.max(element.content.start, parser.startIndex));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return elements;
}
