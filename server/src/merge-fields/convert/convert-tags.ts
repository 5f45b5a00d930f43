import type { Dialect } from '../../dialects/dialect';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { editSource } from '../../rules/merge-tags/writing/edit-source';
import { message, type Message } from '../../text/message';
import { compareSpans, overlaps, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { BlockFormFinder } from './block-forms';
import type { Conversion, ConversionNote, ConvertedTag } from './conversion';
import { convertBlocks, isOfItem, type BlockPart, type ConvertedBlocks } from './convert-blocks';
import { convertedFieldNames } from './convert-field-name';
import { readFilteredField, writeFilter } from './print-filters';
import { readFallbackBlock, readPrintedField, type PrintedField } from './printed-field';
import { systemKey } from './system-tag';
import { writePrintedField } from './write-printed-field';

/** Rewrites the merge tags of a mail for another dialect: all of them, or those that a range of the file touches. */
export function convertTags(mail: MailDocument, target: string, range?: Span): Conversion {
  const to = mail.dialects.find(({ id }) => id === target);
  if (to === undefined || to.id === mail.dialect.id) return { edits: [], converted: [], notes: [] };
  return new TagConversion(mail, to, range).run();
}

class TagConversion {
  readonly #mail: MailDocument;
  readonly #to: Dialect;
  readonly #range: Span | undefined;
  readonly #blocks: ConvertedBlocks;
  readonly #edits: TextEdit[] = [];
  readonly #converted: ConvertedTag[] = [];
  readonly #notes: ConversionNote[] = [];

  constructor(mail: MailDocument, to: Dialect, range: Span | undefined) {
    this.#mail = mail;
    this.#to = to;
    this.#range = range;
    const forms = new BlockFormFinder(mail.dialects);
    this.#blocks = convertBlocks(mail.mergeTags, to, forms, (tag) => this.#dialectOf(tag));
  }

  run(): Conversion {
    let done = 0;
    for (const tag of this.#mail.mergeTags) {
      if (tag.span.start < done) continue;
      done = this.#convert(tag, this.#blocks.parts.get(tag));
    }
    const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number => compareSpans(a.span, b.span);
    return { edits: this.#edits, converted: this.#converted, notes: this.#notes.sort(bySpan) };
  }

  /** Converts one tag, or the block that starts with it; answers where the next one may start. */
  #convert(tag: MergeTag, part: BlockPart | undefined): number {
    const from = this.#dialectOf(tag);
    const block = from && readFallbackBlock(this.#mail, tag, from);
    const whole = block ?? tag;
    const together = part?.together ?? [whole];
    if (from === undefined || from.id === this.#to.id) return whole.span.end;
    if (!together.some(({ span }) => this.#isWanted(span))) return whole.span.end;
    const printed = block ?? this.#readPrinted(tag, from);
    if (printed !== undefined) this.#writePrinted(printed, from, this.#itemName(tag));
    else this.#convertOther(tag, from, part);
    return whole.span.end;
  }

  /** What prints no field: what the provider fills by itself, conditions, and what has no equivalent. */
  #convertOther(tag: MergeTag, from: Dialect, part: BlockPart | undefined): void {
    const system = systemKey(tag, from);
    if (system !== undefined) this.#write(tag, this.#to.systemTags[system]);
    else if (tag.malformed !== undefined) this.#note(tag, message('It is broken; repair it first.'));
    else if (part !== undefined) this.#write(tag, part.newText);
    else if (this.#convertFilter(tag, from)) return;
    else if (tag.role !== 'middle' && tag.role !== 'close') this.#note(tag, reasonFor(tag, this.#to));
  }

  /** Whether it printed a field through a filter that the other dialect has too. */
  #convertFilter(tag: MergeTag, from: Dialect): boolean {
    const filtered = readFilteredField(tag, from);
    if (filtered === undefined || (tag.reserved === true && this.#itemName(tag) === undefined)) return false;
    const name = this.#itemName(tag) ?? convertedFieldNames(filtered.field, from, this.#to)[0];
    const plain = name === undefined ? undefined : this.#to.writing?.plain.replaceAll('FIELD', () => name);
    const text = plain && writeFilter(plain, filtered.filter, this.#to, this.#mail.dialects);
    return text !== undefined && this.#write(tag, text);
  }

  #readPrinted(tag: MergeTag, from: Dialect): PrintedField | undefined {
    const isOthers = tag.reserved === true && !isOfList(tag, from) && this.#itemName(tag) === undefined;
    return isOthers ? undefined : readPrintedField(tag, from);
  }

  /** What a tag inside a loop calls the item or its field, where that is to stay. */
  #itemName(tag: MergeTag): string | undefined {
    const scope = this.#blocks.scopes.get(tag);
    return scope !== undefined && tag.field !== undefined && isOfItem(scope, tag.field) ? tag.field : undefined;
  }

  #writePrinted(printed: PrintedField, from: Dialect, itemName: string | undefined): void {
    const names = itemName === undefined ? convertedFieldNames(printed.field, from, this.#to) : [itemName];
    const isWritable = itemName === undefined || isKnownTo(this.#to, itemName, from);
    const written = isWritable ? writePrintedField(printed, from, this.#to, this.#mail.dialects, names) : undefined;
    const isWritten = this.#write(printed, written?.text);
    if (isWritten && written?.keepsFallback === false) {
      this.#note(printed, message('{0} has no fallback: “{1}” is lost.', this.#to.name, printed.fallback ?? ''));
    }
  }

  #write({ span, text }: { readonly span: Span; readonly text: string }, newText: string | undefined): boolean {
    const edit = newText === undefined ? undefined : editSource(this.#mail, span, newText);
    if (newText === undefined) this.#note({ span, text }, message('{0} has no tag for it.', this.#to.name));
    else if (edit === undefined) this.#note({ span, text }, message('It cannot be written where it stands.'));
    if (newText === undefined || edit === undefined) return false;
    this.#edits.push(edit);
    this.#converted.push({ span, text, newText });
    return true;
  }

  #note({ span, text }: { readonly span: Span; readonly text: string }, reason: Message): void {
    this.#notes.push({ span, text, reason });
  }

  /** The mail's dialect where it reads the tag, else the first that does. */
  #dialectOf({ dialects }: MergeTag): Dialect | undefined {
    const own = this.#mail.dialect.id;
    const id = own !== null && dialects.includes(own) ? own : dialects[0];
    return this.#mail.dialects.find((dialect) => dialect.id === id);
  }

  #isWanted(span: Span): boolean {
    if (this.#range === undefined) return true;
    return overlaps(span, this.#range) || (span.start <= this.#range.start && this.#range.end <= span.end);
  }
}

/** `this`, `@index` and `../name` are known to dialects of one grammar only. */
function isKnownTo(to: Dialect, itemName: string, from: Dialect): boolean {
  return !/^(?:this\b|@|\.)/.test(itemName) || from.mustache?.path === to.mustache?.path;
}

/** Some providers reserve the names of the list's own fields: `subscriber.first_name`. */
function isOfList({ field = '' }: MergeTag, { fields, writing }: Dialect): boolean {
  const isNamespaced = writing?.namespace !== undefined && field.startsWith(writing.namespace);
  return isNamespaced || Object.values(fields).some((name) => name === field);
}

function reasonFor({ role }: MergeTag, { name }: Dialect): Message {
  switch (role) {
    case 'open':
      return message('The block does more than test one field; write it anew for {0}.', name);
    case 'comment':
      return message('It is a comment; {0} would mail it.', name);
    case 'output':
      return message('It does more than print a field; write it anew for {0}.', name);
    default:
      return message('{0} has no such statement.', name);
  }
}
