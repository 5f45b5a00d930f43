import type { Dialect } from '../../dialects/dialect';
import type { MergeTag } from '../../document/merge-tag';
import type { BlockFormFinder, BlockForms } from './block-forms';
import { convertedFieldNames } from './convert-field-name';
import type { LoopForm } from './loop-form';
import { normaliseTag } from './plain-marks';

/** What one tag of a block becomes. */
export interface BlockPart {
  readonly newText: string;
  /** The tags of the same block, which change together or not at all. */
  readonly together: readonly MergeTag[];
}

/** Where in the loops of a mail a tag stands. */
export interface LoopScope {
  /** Names of the items of the loops around it. */
  readonly items: readonly string[];
  /** Whether a loop around it brings the item's fields into scope without a name. */
  readonly isItem: boolean;
}

/** The blocks that another dialect can say. */
export interface ConvertedBlocks {
  readonly parts: ReadonlyMap<MergeTag, BlockPart>;
  /** For each tag inside a loop that is converted. */
  readonly scopes: ReadonlyMap<MergeTag, LoopScope>;
}

/** The words of a block's tags before and after. */
interface Wording {
  readonly middle?: readonly [from: string, to: string];
  readonly close: readonly [from: string, to: string];
}

interface OpenBlock {
  readonly wording: Wording;
  /** What its tags become; undefined once one of them says too much. */
  parts: Map<MergeTag, string> | undefined;
  /** The name of the item; the empty text where it has none, undefined for a condition. */
  readonly item?: string;
}

const NOT_SIMPLE: OpenBlock = { wording: { close: ['', ''] }, parts: undefined };

/** Conditions on one field, and loops through one, tag by tag in the words of another dialect. */
export function convertBlocks(
  tags: readonly MergeTag[],
  to: Dialect,
  forms: BlockFormFinder,
  dialectOf: (tag: MergeTag) => Dialect | undefined,
): ConvertedBlocks {
  const open: OpenBlock[] = [];
  const around = new Map<MergeTag, readonly OpenBlock[]>();
  const parts = new Map<MergeTag, BlockPart>();
  for (const tag of tags) {
    if (open.some(({ item }) => item !== undefined)) around.set(tag, [...open]);
    if (tag.role === 'open') open.push(openBlock(tag, dialectOf(tag), to, forms, scopeOf(open)));
    if (tag.role === 'middle') addPart(open.at(-1), tag, 'middle');
    if (tag.role !== 'close') continue;
    const closed = open.pop();
    addPart(closed, tag, 'close');
    const together = [...(closed?.parts?.keys() ?? [])];
    for (const [part, newText] of closed?.parts ?? []) parts.set(part, { newText, together });
  }
  for (const left of open) left.parts = undefined;
  return { parts, scopes: new Map([...around].map(([tag, blocks]) => [tag, scopeOf(blocks)])) };
}

function scopeOf(blocks: readonly OpenBlock[]): LoopScope {
  const loops = blocks.flatMap(({ item, parts }) => (item === undefined || parts === undefined ? [] : [item]));
  return { items: loops.filter((item) => item !== ''), isItem: loops.includes('') };
}

/** Whether a tag speaks of the item of a loop that is converted: its fields keep their names. */
export function isOfItem({ items, isItem }: LoopScope, field: string): boolean {
  return isItem || items.some((item) => field === item || field.startsWith(`${item}.`));
}

function openBlock(
  tag: MergeTag,
  from: Dialect | undefined,
  to: Dialect,
  forms: BlockFormFinder,
  scope: LoopScope,
): OpenBlock {
  const { field, frames, malformed } = tag;
  if (from === undefined || field === undefined || frames !== undefined || malformed !== undefined) return NOT_SIMPLE;
  const [name] = isOfItem(scope, field) ? [field] : convertedFieldNames(field.replace(/^\$/, ''), from, to);
  if (name === undefined) return NOT_SIMPLE;
  const [own, other] = [forms.of(from), forms.of(to)];
  return openCondition(tag, own, other, name) ?? openLoop(tag, own.loops, other.loops, name) ?? { ...NOT_SIMPLE };
}

function openCondition(
  tag: MergeTag,
  { condition: own }: BlockForms,
  { condition: other }: BlockForms,
  name: string,
): OpenBlock | undefined {
  if (own === undefined || other === undefined || !isWritten(own.open.replaceAll('FIELD', tag.field ?? ''), tag))
    return undefined;
  const wording: Wording = { middle: [own.middle, other.middle], close: [own.close, other.close] };
  return { wording, parts: new Map([[tag, other.open.replaceAll('FIELD', name)]]) };
}

/** Only loops that name their items alike can be said by one another: what is inside names fields by them. */
function openLoop(
  tag: MergeTag,
  own: readonly LoopForm[],
  others: readonly LoopForm[],
  name: string,
): OpenBlock | undefined {
  for (const form of own) {
    const other = others.find(({ namesItem }) => namesItem === form.namesItem);
    const item = form.namesItem ? itemOf(tag, form) : '';
    if (other === undefined || item === undefined) continue;
    if (!isWritten(fill(form.open, (tag.field ?? '').replace(/^\$/, ''), item), tag)) continue;
    const wording: Wording = { close: [form.close, other.close] };
    return { wording, item, parts: new Map([[tag, fill(other.open, name, item)]]) };
  }
  return undefined;
}

/** The variable that the tag declares, without the engine's own mark. */
function itemOf({ declares = [] }: MergeTag, { open }: LoopForm): string | undefined {
  const [item] = declares;
  return open.includes('$ITEM') ? item?.replace(/^\$/, '') : item;
}

function fill(form: string, field: string, item: string): string {
  return form.replace(/FIELD|ITEM/g, (slot) => (slot === 'FIELD' ? field : item));
}

function isWritten(expected: string, { text }: MergeTag): boolean {
  return normaliseTag(expected) === normaliseTag(text);
}

function addPart(block: OpenBlock | undefined, tag: MergeTag, part: 'middle' | 'close'): void {
  if (block?.parts === undefined) return;
  const words = block.wording[part];
  if (words !== undefined && isWritten(words[0], tag)) block.parts.set(tag, words[1]);
  else block.parts = undefined;
}
