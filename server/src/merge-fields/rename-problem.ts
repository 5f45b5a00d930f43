import type { MailDocument } from '../document/mail-document';
import type { MergeTag } from '../document/merge-tag';
import { scanMergeTags } from '../document/merge-tags/scan-merge-tags';
import { MappedText } from '../text/mapped-text';
import { message, type Message } from '../text/message';
import { contains } from '../text/span';
import { fieldAt, renameField } from './field-occurrences';
import { restyleFieldName } from './restyle-field-name';

/** Why the field at an offset of the file cannot have this name; undefined where it can, or where there is no field. */
export function renameProblem(mail: MailDocument, offset: number, newName: string): Message | undefined {
  const field = fieldAt(mail, offset);
  const tag = field && mail.mergeTags.find(({ span }) => contains(span, field.span));
  if (field === undefined || tag === undefined) return undefined;
  const wanted = newName.trim();
  const names = new TagNames(mail, tag, field.name);
  if (!names.allow(wanted)) return names.explain(wanted);
  if (renameField(mail, field.name, wanted) !== undefined) return undefined;
  return message('A tag that names “{0}” stands where it cannot be rewritten: rename it there by hand.', field.name);
}

/** The names that a tag may hold in the place of its field, by what its dialect reads. */
class TagNames {
  readonly #mail: MailDocument;
  readonly #tag: MergeTag;
  readonly #field: string;
  readonly #dialect: string | undefined;

  constructor(mail: MailDocument, tag: MergeTag, field: string) {
    this.#mail = mail;
    this.#tag = tag;
    this.#field = field;
    this.#dialect =
      mail.dialect.id !== null && tag.dialects.includes(mail.dialect.id) ? mail.dialect.id : tag.dialects[0];
  }

  /** A tag that is not even read with its own name, taken out of its mail, is not judged. */
  allow(name: string): boolean {
    return name !== '' && (this.#isRead(name) || !this.#isRead(this.#field));
  }

  explain(name: string): Message {
    const dialect = this.#mail.dialects.find(({ id }) => id === this.#dialect);
    const better = restyleFieldName(name, dialect?.writing);
    return better !== undefined && this.#isRead(better)
      ? message('{0} does not read “{1}” as the name of a field: write “{2}”.', dialect?.name ?? '', name, better)
      : message('{0} does not read “{1}” as the name of a field: write another.', dialect?.name ?? '', name);
  }

  #isRead(name: string): boolean {
    const text = this.#tag.text.replace(this.#field, () => name);
    const stated = this.#dialect === undefined ? {} : { stated: this.#dialect };
    const [tags = []] = scanMergeTags([MappedText.verbatim(text)], this.#mail.dialects, stated).located;
    const [found] = tags;
    if (found === undefined || tags.length > 1 || found.span.end < text.length) return false;
    const { field, role, malformed, dialects } = found.tag;
    const isOwn = this.#dialect === undefined || dialects.includes(this.#dialect);
    return isOwn && field === name && role === this.#tag.role && malformed === undefined;
  }
}
