import type { MergeTag } from '../../../document/merge-tag';

/** Tags inside a block that tests their field: `{{#if name}}Hi {{name}}{{/if}}`. They are never printed empty. */
export function findGuardedTags(tags: readonly MergeTag[]): ReadonlySet<MergeTag> {
  const guarded = new Set<MergeTag>();
  const open: MergeTag[] = [];
  for (const tag of tags) {
    for (const role of rolesOf(tag)) {
      if (role === 'open') open.push(tag);
      if (role === 'close') open.pop();
    }
    if (tag.role === 'output' && open.some((block) => mentions(block, tag))) guarded.add(tag);
  }
  return guarded;
}

/** What a tag does to blocks, step by step; a tag that holds a script may do several things. */
function rolesOf(tag: MergeTag): readonly string[] {
  return tag.frames?.map(({ role }) => role) ?? [tag.role];
}

function mentions(block: MergeTag, { field }: MergeTag): boolean {
  if (field === undefined) return false;
  if (block.field === field) return true;
  const at = block.text.indexOf(field);
  return at >= 0 && !/[\w]/.test(block.text.charAt(at - 1)) && !/[\w]/.test(block.text.charAt(at + field.length));
}
