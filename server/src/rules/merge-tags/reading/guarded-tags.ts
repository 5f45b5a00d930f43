import type { MergeTag } from '../../../document/merge-tag';

/**
 * Tags inside a block that tests their field, or what it is a property of: `{{#if name}}Hi {{name}}{{/if}}`,
 * `{% if user %}Hi {{ user.name }}{% endif %}`. Their author has thought of readers without one.
 */
export function findGuardedTags(tags: readonly MergeTag[]): ReadonlySet<MergeTag> {
  const guarded = new Set<MergeTag>();
  const tested = new TestedNames();
  for (const tag of tags) {
    for (const role of rolesOf(tag)) {
      if (role === 'open') tested.open(tag);
      if (role === 'close') tested.close();
    }
    if (tag.role === 'output' && tag.field !== undefined && tested.has(tag.field)) guarded.add(tag);
  }
  return guarded;
}

/** What a tag does to blocks, step by step; a tag that holds a script may do several things. */
function rolesOf(tag: MergeTag): readonly string[] {
  return tag.frames?.map(({ role }) => role) ?? [tag.role];
}

/** The names that the open blocks mention, each with how many of them do. */
class TestedNames {
  readonly #counts = new Map<string, number>();
  readonly #open: (readonly string[])[] = [];
  readonly #names = new Map<MergeTag, readonly string[]>();

  /** A script may open many blocks in one tag, which is read once. */
  open(tag: MergeTag): void {
    const names = this.#names.get(tag) ?? namesIn(tag);
    this.#names.set(tag, names);
    this.#open.push(names);
    for (const name of names) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(): void {
    for (const name of this.#open.pop() ?? []) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
  }

  has(field: string): boolean {
    const owners = [...field.matchAll(/\.|->/gu)].map(({ index }) => field.slice(0, index));
    return [field, ...owners].some((name) => (this.#counts.get(name) ?? 0) > 0);
  }
}

function namesIn({ text, field }: MergeTag): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_.$@>-]+/gu) ?? [];
  // Velocity prints `$user.name` as the field `user.name`, and tests it with its sign.
  const bare = words.map((word) => word.replace(/^\$/u, ''));
  return [...new Set([...words, ...bare, ...(field === undefined ? [] : [field])])];
}
