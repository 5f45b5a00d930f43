import type { Dialect } from '../dialects/dialect';
import type { MailDocument } from '../document/mail-document';
import type { MergeTag } from '../document/merge-tag';
import { findGuardedTags } from '../rules/merge-tags/reading/guarded-tags';
import { KnownFields } from '../rules/merge-tags/reading/known-fields';
import { belongsToMail } from '../rules/merge-tags/reading/merge-tag-use';
import { knownNames, type KnownField } from './known-field';

/** How sure it is that readers get what the author meant; by this a tag is coloured. */
export const TAG_STATES = ['resolved', 'withoutFallback', 'unknown', 'malformed'] as const;
export type TagState = (typeof TAG_STATES)[number];

/** Knows the state of every tag of a mail. */
export class TagStates {
  readonly #mail: MailDocument;
  readonly #known: KnownFields | undefined;
  readonly #guarded: ReadonlySet<MergeTag>;
  readonly #dialect: Dialect | undefined;

  constructor(mail: MailDocument, fields: readonly KnownField[]) {
    this.#mail = mail;
    this.#known = fields.length === 0 ? undefined : new KnownFields(knownNames(fields), mail.mergeTags);
    this.#guarded = findGuardedTags(mail.mergeTags);
    this.#dialect = mail.dialects.find(({ id }) => id === mail.dialect.id);
  }

  /** A tag of another dialect prints itself, and is as unknown as a misspelt one. */
  of(tag: MergeTag): TagState {
    if (tag.malformed !== undefined) return 'malformed';
    if (!belongsToMail(tag, this.#mail) || this.isUnknown(tag)) return 'unknown';
    return this.#lacksFallback(tag) ? 'withoutFallback' : 'resolved';
  }

  /** Whether fields are known, and the tag's is not among them. */
  isUnknown({ role, field, reserved }: MergeTag): boolean {
    if (this.#known === undefined || field === undefined || reserved === true) return false;
    return (role === 'output' || role === 'open') && !this.#known.has(field);
  }

  #lacksFallback(tag: MergeTag): boolean {
    const { role, field, fallback, reserved } = tag;
    if (role !== 'output' || field === undefined || fallback !== undefined || reserved === true) return false;
    return this.#dialect?.writing?.withFallback !== undefined && !this.#guarded.has(tag);
  }
}
