import type { FieldKey } from './field-synonyms';

/**
 * What one merge-tag dialect looks like. Everything in it is plain data that JSON can hold, so that an author can
 * declare a dialect of their own in the project file with the same fields. Patterns are strings, written in the
 * subset of regular expressions that `linearPattern` admits.
 */
export interface DialectDeclaration {
  /** Lower-case id: `mailchimp`, `customerio`. */
  readonly id: string;
  /** Set where an author declares it: then its patterns take linear time, whatever they are. */
  readonly declared?: boolean;
  /** Name as its vendor writes it. */
  readonly name: string;
  /** Page that documents the syntax. */
  readonly source: string;
  /** An engine names only itself; a provider is named as a vendor, and never on weak evidence. */
  readonly kind?: 'engine' | 'provider';
  /** Id of a dialect whose grammar this one shares; lists are added to, everything else is replaced. */
  readonly basedOn?: string;
  readonly delimiters?: readonly Delimiter[];
  readonly expressions?: ExpressionGrammar;
  readonly mustache?: MustacheGrammar;
  readonly blocks?: readonly Block[];
  /** Words that act without printing or framing: `assign`, `include`, `unsubscribe`. */
  readonly statements?: readonly string[];
  /** Whether a statement that the dialect does not list may still be one of its own. */
  readonly openStatements?: boolean;
  /** Whole regions where the dialect is off, beside the blocks with `content: 'raw'`. */
  readonly rawRegions?: readonly RawRegion[];
  /** Text before an opening delimiter that makes it literal: `\`, `@`. */
  readonly escapes?: readonly string[];
  readonly fallbacks?: readonly FallbackForm[];
  /** Its filters without arguments that other dialects have too, word for word the same but for the name. */
  readonly filterNames?: Readonly<Partial<Record<FilterMeaning, string>>>;
  /** Whether a single tag can carry the text to print when its value is missing. */
  readonly scalarFallback?: boolean;
  /** Names that the provider fills by itself; `*` stands for any characters. */
  readonly reserved?: readonly string[];
  /** Name of each field as a new account has it. */
  readonly fields?: Readonly<Partial<Record<FieldKey, string>>>;
  /** Whole tags of what is no field: unsubscribe links, the web version. */
  readonly systemTags?: Readonly<Partial<Record<FieldKey, string>>>;
  readonly writing?: TagWriting;
  readonly missing?: MissingValue;
  /** HTML elements of the dialect (`<unsubscribe>`): no leaked placeholders. */
  readonly elements?: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Sentences that hold exactly the given tags: the dialect's own tests. */
  readonly hits?: readonly DialectHit[];
  /** Texts that hold none of its tags. */
  readonly misses?: readonly string[];
  /** The forms of tag that it does not have, so that none of its tests shows them. */
  readonly lacks?: Readonly<Partial<Record<TagForm, LackReason>>>;
}

/** What a tag may be beside plain; `raw` is text that the engine leaves unread, `broken` what it cannot read. */
export type TagForm = 'fallback' | 'block' | 'comment' | 'raw' | 'broken';

/**
 * Why a dialect has no such form:
 * - `names-only`: its provider puts values in the place of names and does nothing else;
 * - `in-account`: it is set in the account or in the editor, and does not stand in the file;
 * - `undocumented`: no source that was read shows it, and nothing is guessed;
 * - `indistinct`: half of its marks is prose like any other, or is taken for a whole tag.
 */
export type LackReason = 'names-only' | 'in-account' | 'undocumented' | 'indistinct';

/** A declaration with what it is based on taken in: what the scanner reads. */
export type Dialect = Required<
  Omit<DialectDeclaration, 'declared' | 'basedOn' | 'expressions' | 'mustache' | 'writing'>
> &
  Pick<DialectDeclaration, 'expressions' | 'mustache' | 'writing'> & {
    /** The patterns in it that an author wrote. */
    readonly declaredPatterns: readonly string[];
  };

/**
 * How the inside of a tag is read:
 * - `name`: a word of `blocks`, or a field's name and fallback by the delimiter's own pattern;
 * - `output`: an expression that prints;
 * - `statement`: a word of `blocks` or `statements` and its arguments;
 * - `macro`: a call of a macro by its own name, which frames what it is called round;
 * - `mixed`: a statement where it starts with such a word, else an expression;
 * - `mustache`: Handlebars and Mustache, by the first character;
 * - `ruby`, `javascript`, `php`: code of that language (`-output`: one that prints);
 * - `ampscript`, `ampscript-output`: the language of Salesforce Marketing Cloud;
 * - `template-toolkit`: directives of Perl's Template Toolkit, which print and frame between the same marks;
 * - `comment`: dropped by the engine.
 */
export type TagContent =
  | 'name'
  | 'output'
  | 'statement'
  | 'mixed'
  | 'macro'
  | 'mustache'
  | 'ruby'
  | 'ruby-output'
  | 'javascript'
  | 'javascript-output'
  | 'php'
  | 'php-output'
  | 'ampscript'
  | 'ampscript-output'
  | 'template-toolkit'
  | 'comment';

/** A pair of marks and what may stand between them. */
export interface Delimiter {
  readonly open: string;
  /**
   * Empty for a directive, which ends after its name or after its closing parenthesis (`@if (x)`), and for what ends
   * with its line.
   */
  readonly close: string;
  readonly holds: TagContent;
  /**
   * When the marks are believed: `always`; `by-name`, only round a name the dialect lists (or once the dialect is
   * settled); `when-chosen`, only once the dialect is settled. Single characters need one of the last two.
   */
  readonly certainty?: 'always' | 'by-name' | 'when-chosen';
  /**
   * For `name`: pattern of the whole inside. Groups called `field` and `fallback` say which part is which;
   * without them all of it is the field.
   */
  readonly name?: string;
  /** Characters beside the marks that trim white space: `-`, `~`. */
  readonly trim?: string;
  /** White space just inside the marks; without it such a tag is broken. True unless said otherwise. */
  readonly spaces?: boolean;
  /** Written before the content when it is read: FreeMarker's `</#if>` reads as `/if`. */
  readonly prefix?: string;
  /** Whether it begins its line and ends with it: Mako's `% if x:`. */
  readonly line?: boolean;
  /** Whether tags of the same kind may stand inside: Braze, UniOne. */
  readonly nests?: boolean;
}

export interface ExpressionGrammar {
  /** Pattern of a whole variable: `[A-Za-z_]\w*(?:\.\w+)*`. */
  readonly variable: string;
  /** What follows a `|`: `default: "x"`, `default:"x"` without white space, `default("x")`, `default "x"`. */
  readonly filters?: 'colon' | 'tight-colon' | 'call' | 'pipeline';
  /** Filters that look up the field that their argument names: `person|lookup:'Favorite Color'`. */
  readonly lookups?: readonly string[];
  /** Operators that an output may hold: `or`, `??`, `==`. */
  readonly operators: readonly string[];
  /** Whether functions may be called, or which. */
  readonly functions?: 'any' | readonly string[];
  /** Whether `f a "b"` calls a function, as in Go. */
  readonly juxtaposition?: boolean;
  /** Whether only upper- and lower-case as written is the same word. True unless said otherwise. */
  readonly caseSensitive?: boolean;
}

export interface MustacheGrammar {
  /** Pattern of a path. */
  readonly path: string;
  /** Helpers that may be called with arguments; none, some, or any. */
  readonly helpers: 'none' | 'any' | readonly string[];
  /** Whether `{{else}}` and `{{^}}` divide a block. */
  readonly hasElse: boolean;
  /** Whether `{{=<% %>=}}` puts other marks in the place of the braces. */
  readonly setsMarks?: boolean;
}

/** A construct that frames a stretch of the mail. */
export interface Block {
  /** Name that opening and closing share. */
  readonly name: string;
  /** Word that opens it, where that is not its name; one that ends in `:` goes on with its argument. */
  readonly open?: string;
  readonly middle?: readonly string[];
  /** Word that closes it. */
  readonly close: string;
  /** Whole closing tag, where it is not written with the opening tag's delimiters. */
  readonly closeTag?: string;
  /** What is inside is not read: literal text, or nothing at all. */
  readonly content?: 'raw' | 'comment';
  /** What the opening brings into scope: `for x in …` and the like, a name that is assigned, or other fields. */
  readonly declares?: 'loop' | 'assignment' | 'scope';
}

export interface RawRegion {
  readonly open: string;
  readonly close: string;
}

/** How a tag says what to print when its value is missing. */
export type FallbackForm =
  /** `{{ x | default: "y" }}`, by the grammar's own way to write a filter. */
  | { readonly kind: 'filter'; readonly name: string }
  /** `{{ x ?? "y" }}` */
  | { readonly kind: 'operator'; readonly operator: string }
  /** `token('x', 'y')`, `defaultIfEmpty x "y"`: which argument is the field and which the text, from 0. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly field: number;
      readonly fallback: number;
      /** What the text itself starts with, `default=`. */
      readonly prefix?: string;
    };

/** What a filter does to a value, in whatever dialect: `upcase` and `upper` are one. */
export type FilterMeaning = 'upper-case' | 'lower-case' | 'trim' | 'length' | 'first' | 'last';

/** How a tag of the dialect is written. In the templates `FIELD` and `FALLBACK` stand for name and text. */
export interface TagWriting {
  readonly plain: string;
  /** Other ways to print the same, which one with a fallback does without: Velocity's `$!{FIELD}`. */
  readonly otherPlain?: readonly string[];
  /** Absent where no fallback can be written in the file. */
  readonly withFallback?: string;
  /** What may not stand in the fallback text, and is written in another way or left out. */
  readonly quote?: '"' | "'";
  /** How a field that `fields` does not list would be named. */
  readonly naming?: 'snake_case' | 'camelCase' | 'PascalCase' | 'UPPER_CASE' | 'UPPERCASE' | 'lowercase' | 'Title Case';
  /** Namespace before such a name: `customer.`. */
  readonly namespace?: string;
}

/**
 * What the engine does when the value is missing: prints nothing, prints the tag itself, prints `<no value>`, stops
 * with an error, marks the mail as failed, accepts it but never delivers it, refuses it, or prints the default that
 * is kept in the account.
 */
export type MissingValue =
  'blank' | 'literal' | 'no-value' | 'error' | 'failed' | 'undelivered' | 'refused' | 'account-default' | 'unknown';

/** One sign of the dialect; a different tag each time adds to its votes. */
export interface Evidence {
  /** Pattern of a whole tag. */
  readonly tag?: string;
  /** Text anywhere in the mail. */
  readonly text?: string;
  /** 10 is nearly proof, 3 leans; negative weights speak against it. */
  readonly weight: number;
}

export interface DialectHit {
  readonly text: string;
  /** Tags expected, in order. */
  readonly tags: readonly ExpectedTag[];
}

export interface ExpectedTag {
  readonly text: string;
  readonly role?: 'output' | 'open' | 'middle' | 'close' | 'statement' | 'comment';
  readonly field?: string;
  readonly fallback?: string;
  readonly block?: string;
  readonly malformed?: string;
}
