import type { Dialect } from '../../dialects/dialect';
import type { MergeTag } from '../../document/merge-tag';
import { conditionalForm, type ConditionalForm } from './conditional-form';
import { convertedFieldNames } from './convert-field-name';
import { normaliseTag } from './plain-marks';

/** What one tag of a condition becomes. */
export interface ConditionPart {
  readonly newText: string;
  /** The tags of the same condition, which change together or not at all. */
  readonly together: readonly MergeTag[];
}

type Parts = Map<MergeTag, string>;

/** A block that is open, with what its tags become; undefined once one of them says too much. */
interface OpenCondition {
  readonly form: ConditionalForm;
  parts: Parts | undefined;
}

/** The conditions that test one field and nothing else, tag by tag, in the words of another dialect. */
export function convertConditions(
  tags: readonly MergeTag[],
  target: ConditionalForm,
  to: Dialect,
  dialects: readonly Dialect[],
  dialectOf: (tag: MergeTag) => Dialect | undefined,
): ReadonlyMap<MergeTag, ConditionPart> {
  const forms = new Map<string, ConditionalForm | undefined>();
  const formOf = (dialect: Dialect): ConditionalForm | undefined => {
    if (!forms.has(dialect.id)) forms.set(dialect.id, conditionalForm(dialect, dialects));
    return forms.get(dialect.id);
  };
  const open: OpenCondition[] = [];
  const converted = new Map<MergeTag, ConditionPart>();
  for (const tag of tags) {
    if (tag.role === 'open') open.push(openCondition(tag, dialectOf(tag), to, target, formOf));
    if (tag.role === 'middle') addPart(open.at(-1), tag, 'middle', target);
    if (tag.role !== 'close') continue;
    const closed = open.pop();
    addPart(closed, tag, 'close', target);
    const together = [...(closed?.parts?.keys() ?? [])];
    for (const [part, newText] of closed?.parts ?? []) converted.set(part, { newText, together });
  }
  return converted;
}

const NOT_SIMPLE: ConditionalForm = { open: '', middle: '', close: '' };

function openCondition(
  tag: MergeTag,
  from: Dialect | undefined,
  to: Dialect,
  target: ConditionalForm,
  formOf: (dialect: Dialect) => ConditionalForm | undefined,
): OpenCondition {
  const form = from && formOf(from);
  const { field, text, frames, malformed } = tag;
  if (from === undefined || form === undefined || field === undefined || frames !== undefined || malformed)
    return { form: NOT_SIMPLE, parts: undefined };
  const isSimple = normaliseTag(form.open.replaceAll('FIELD', field)) === normaliseTag(text);
  const [name] = convertedFieldNames(field, from, to);
  if (!isSimple || name === undefined) return { form, parts: undefined };
  return { form, parts: new Map([[tag, target.open.replaceAll('FIELD', name)]]) };
}

function addPart(
  condition: OpenCondition | undefined,
  tag: MergeTag,
  part: 'middle' | 'close',
  target: ConditionalForm,
): void {
  if (condition?.parts === undefined) return;
  if (normaliseTag(condition.form[part]) === normaliseTag(tag.text)) condition.parts.set(tag, target[part]);
  else condition.parts = undefined;
}
