import { message } from '../../text/message';
import { firstRightToLeft, isRightToLeft } from '../../text/right-to-left';
import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { Block, Body, MarkupElement } from '../../document/body';
import type { MailFormat } from '../../document/mail-document';
import { ElementDirections, innermostElement, statedDirection } from '../../document/element-direction';
import { defineRule, type RuleFinding } from '../rule';

export default defineRule({
  id: 'missing-text-direction',
  category: 'rendering',
  severity: 'warning',
  needsBody: true,
  summary: message('Mark right-to-left text with dir="rtl".'),
  why: message(
    'Mail clients lay text out from left to right unless told otherwise: in Arabic or Hebrew text, full stops, numbers, brackets and product names jump to the wrong end of the line. Aligning to the right only moves the text. Put `dir="rtl"` on the whole mail, or on the paragraph.',
  ),
  sources: [
    {
      title: 'W3C, “Structural markup and right-to-left text in HTML”',
      url: 'https://www.w3.org/International/questions/qa-html-dir',
    },
    { title: 'MJML documentation, “mjml”', url: 'https://documentation.mjml.io/#mjml' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { format: 'html', source: '⟦<html lang="ar">⟧\n<body><p>نعتذر عن الرابط الخاطئ.</p></body>\n</html>\n' },
      { format: 'html', source: '<p>Our office is closed on Friday.</p>\n<p>⟦مكتبنا مغلق يوم الجمعة.⟧</p>\n' },
    ],
    good: [
      { format: 'html', source: '<html lang="ar" dir="rtl">\n<body><p>نعتذر عن الرابط الخاطئ.</p></body>\n</html>\n' },
      { format: 'html', source: '<p>Our office is closed on Friday.</p>\n<p dir="rtl">مكتبنا مغلق يوم الجمعة.</p>\n' },
      { format: 'text', source: 'نعتذر عن الرابط الخاطئ.\n' },
    ],
  },

  *check(mail) {
    if (CATALOGUES.has(mail.format)) return;
    for (const body of mail.bodies) yield* checkBody(body);
  },
});

/** What a catalogue of words keeps is put into a layout, and the layout says its direction. */
const CATALOGUES: ReadonlySet<MailFormat> = new Set(['properties', 'yaml']);

/** A block whose letters run one way, and the element that could say so. */
interface DirectedBlock {
  readonly block: Block;
  readonly element: MarkupElement;
  readonly rightToLeft: boolean;
}

function* checkBody(body: Body): Iterable<RuleFinding> {
  const blocks = directedBlocks(body);
  if (!blocks.some(({ rightToLeft }) => rightToLeft)) return;
  const directions = new ElementDirections(body);
  const unmarked = blocks.filter((each) => each.rightToLeft && !isMarked(each, body, directions));
  if (unmarked.length === 0) return;
  const root = body.elements.find(({ name }) => name === 'html' || name === 'mjml');
  if (root !== undefined && statedDirection(root) === undefined && isMostlyRightToLeft(blocks)) {
    yield finding(root.startTag, addDirection(root, body));
    return;
  }
  const totals = countBlocks(blocks, body);
  for (const run of consecutiveRuns(blocks, new Set(unmarked))) yield findingForRun(body, run, totals);
}

/** On the block, around it, or on what holds its words inside it: `<p><span dir="rtl">`. */
function isMarked({ block, element }: DirectedBlock, body: Body, directions: ElementDirections): boolean {
  if (directions.isRightToLeft(element)) return true;
  const text = body.visible.text.slice(block.span.start, block.span.end);
  const letter = block.span.start + Math.max(0, firstRightToLeft(text));
  const { start } = body.visible.toSource(span(letter, letter + 1));
  return directions.isRightToLeft(innermostElement(body, element, start));
}

function findingForRun(body: Body, run: readonly DirectedBlock[], totals: BlockCounts): RuleFinding {
  const shared = sharedElement(run, totals);
  const elements = shared === undefined ? new Set(run.map(({ element }) => element)) : [shared];
  const edits = [...elements].flatMap((element) => markDirection(element, body));
  return finding(body.visible.toSource(run[0]?.block.span ?? span(0, 0)), edits);
}

function finding(place: Span, edits: readonly TextEdit[]): RuleFinding {
  const fix = { title: message('Add dir="rtl"'), edits, safe: true };
  return {
    span: place,
    message: message('Right-to-left text is laid out from left to right here; add dir="rtl".'),
    ...(edits.length > 0 && { fixes: [fix] }),
  };
}

/** Preheaders and alternative texts have no direction of their own; plain Markdown has nowhere to say it. */
function directedBlocks({ blocks, visible }: Body): DirectedBlock[] {
  return blocks.flatMap((block) => {
    const { element, role } = block;
    if (element === undefined || element.hidden || role === 'preheader' || role === 'image') return [];
    const rightToLeft = isRightToLeft(visible.text.slice(block.span.start, block.span.end));
    return rightToLeft === undefined ? [] : [{ block, element, rightToLeft }];
  });
}

function isMostlyRightToLeft(blocks: readonly DirectedBlock[]): boolean {
  let balance = 0;
  for (const { block, rightToLeft } of blocks) {
    const length = block.span.end - block.span.start;
    balance += rightToLeft ? length : -length;
  }
  return balance > 0;
}

/** Blocks that follow one another without another text between them need one mark. */
function consecutiveRuns(blocks: readonly DirectedBlock[], wanted: ReadonlySet<DirectedBlock>): DirectedBlock[][] {
  const runs: DirectedBlock[][] = [[]];
  for (const each of blocks) {
    if (wanted.has(each)) runs.at(-1)?.push(each);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** How many blocks each element holds. */
type BlockCounts = ReadonlyMap<MarkupElement, number>;

function countBlocks(blocks: readonly DirectedBlock[], { elements }: Body): BlockCounts {
  const counts = new Map<MarkupElement, number>();
  const add = (element: MarkupElement, count: number) => counts.set(element, (counts.get(element) ?? 0) + count);
  for (const { element } of blocks) add(element, 1);
  // From the last element to the first, what is inside an element is counted before the element itself.
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element?.parent !== undefined) add(element.parent, counts.get(element) ?? 0);
  }
  return counts;
}

/** The innermost element around the whole run and around no other text. */
function sharedElement(run: readonly DirectedBlock[], totals: BlockCounts): MarkupElement | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const aroundLast = new Set(chainOfAtMost(run.length, last.element, totals));
  // What holds both ends, and no more blocks than the run has, holds the run.
  return chainOfAtMost(run.length, first.element, totals).find(
    (each) => canSay(each) && totals.get(each) === run.length && aroundLast.has(each),
  );
}

/** The element and what it stands in, innermost first, as long as that holds no more than so many blocks. */
function chainOfAtMost(most: number, element: MarkupElement, totals: BlockCounts): readonly MarkupElement[] {
  const chain: MarkupElement[] = [];
  let each: MarkupElement | undefined = element;
  for (; each !== undefined && (totals.get(each) ?? 0) <= most; each = each.parent) chain.push(each);
  return chain;
}

const TAKES_HTML: ReadonlySet<string> = new Set(['mj-text', 'mj-button', 'mj-accordion-title', 'mj-accordion-text']);

function canSay({ name }: MarkupElement): boolean {
  return !name.startsWith('mj-') || TAKES_HTML.has(name);
}

/** MJML's own elements take no `dir`: their content is wrapped instead. */
function markDirection(element: MarkupElement, body: Body): TextEdit[] {
  if (!element.name.startsWith('mj-')) return addDirection(element, body);
  const { startTag, endTag } = element;
  if (endTag === undefined || !canSay(element)) return [];
  const wrapper = element.name === 'mj-text' ? 'div' : 'span';
  return [...insert(startTag.end, `<${wrapper} dir="rtl">`, body), ...insert(endTag.start, `</${wrapper}>`, body)];
}

/** After the tag's name, or in the place of what the attribute said before. */
function addDirection(element: MarkupElement, body: Body): TextEdit[] {
  const before = element.attributes.find(({ name }) => name === 'dir')?.value;
  const edit = before?.edit(span(0, before.text.length), 'rtl');
  if (edit !== undefined && before?.text !== '') return [edit];
  return insert(element.startTag.start + 1 + element.name.length, ' dir="rtl"', body);
}

function insert(at: number, text: string, { content }: Body): TextEdit[] {
  const edit = content.edit(content.fromSource(span(at, at)), text);
  return edit === undefined ? [] : [edit];
}
