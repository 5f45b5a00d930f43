import type { Suppression } from '../document/directive';
import type { MailDocument, MailFormat, MailKind } from '../document/mail-document';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The sections of the rule contract; also the folders under `rules/`. */
export type RuleCategory = 'merge-tags' | 'sender-and-subject' | 'apology' | 'breach' | 'rendering' | 'across-files';

/** A repair, as data: it can cross a worker, a pipe and a week. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether it may be applied without asking (`source.fixAll.amends`, `--fix`): one right answer, no fact invented. */
  readonly safe: boolean;
  /** The file that the edits are for, relative to the folder of the mail; the mail's own where absent. */
  readonly file?: string;
}

/** A place that explains a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: Message;
  /** The file it is in, relative to the folder of the mail; the mail's own where absent. */
  readonly file?: string;
}

/** What a rule found. The engine adds the rule's id and the severity in force. */
export interface RuleFinding {
  /** The offending words, or, for something missing, the place where it belongs. */
  readonly span: Span;
  /** What is wrong and what to write instead, in one sentence. */
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  /** Overrides the rule's default where the contract grades it (by likelihood or kind). */
  readonly severity?: Severity;
  /** Other places that explain the finding. */
  readonly related?: readonly RelatedPlace[];
  /** For the rules on what breach-notice laws want and forbid. */
  readonly element?: string;
  readonly jurisdiction?: string;
}

export interface OptionSpec {
  readonly default: number | string | boolean;
  readonly describe: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: Widen<O[K]['default']> };
type Widen<T> = T extends number ? number : T extends string ? string : boolean;

/** A small mail that shows the rule at work. `⟦ ⟧` marks what is underlined; a mark around nothing is a place. */
export interface Example {
  readonly source: string;
  /** Plain text unless said otherwise. */
  readonly format?: MailFormat;
  readonly kind?: MailKind;
  readonly settings?: Partial<RuleSettings>;
}

/** What the author's project says of its mails: the part of the settings that rules may read. */
export interface RuleSettings {
  readonly brand: { readonly name?: string; readonly logo?: string; readonly domains: readonly string[] };
  readonly replyTo?: string;
  readonly knownFields: readonly string[];
  readonly jurisdictions: readonly string[];
}

/** What only a host can find out, because it takes another process. */
export interface RenderedMail {
  /** Size of the compiled HTML in bytes of UTF-8. */
  readonly htmlBytes?: number;
  readonly errors: readonly MjmlError[];
  /** Why the mail could not be compiled at all; `errors` is empty then. */
  readonly failure?: MjmlFailure;
}

/** What MJML's validator reports: a line of the body (from 1), never a column. */
export interface MjmlError {
  readonly line: number;
  readonly message: string;
  readonly tagName: string;
  /** Line of the `mj-include` that brought the error in; `line` counts in the included file then. */
  readonly includedAt?: number;
}

/** `timeout` and `crashed` say something of the process, not of the mail. */
export type MjmlFailure = 'malformed' | 'too-deep' | 'circular-include' | 'timeout' | 'crashed';

/** What became of the author's suppressions, for the rule that reads them. */
export interface SuppressionReport {
  /** Those that silenced nothing, although the rules they name had their say. */
  readonly unused: readonly Suppression[];
  /** Ids that a suppression can name. */
  readonly ruleIds: readonly string[];
}

export interface RuleContext<O extends OptionSpecs = OptionSpecs> {
  readonly settings: RuleSettings;
  readonly options: OptionValues<O>;
  /** What MJML made of the mail; undefined where it was not, or could not be, compiled. */
  readonly rendered?: RenderedMail;
  /** Only for a rule with `readsSuppressions`. */
  readonly suppressions?: SuppressionReport;
}

/** Everything Amends knows about one kind of mistake. */
export interface Rule<O extends OptionSpecs = OptionSpecs> {
  /** Kebab-case and equal to the file name. Users write it in settings, so it never changes. */
  readonly id: string;
  readonly category: RuleCategory;
  /** Default severity, and where the contract says so another one for a kind of mail. */
  readonly severity: Severity;
  readonly severityByKind?: Readonly<Partial<Record<MailKind, Severity>>>;
  /** The kinds of mail it speaks about; every kind where absent. */
  readonly kinds?: readonly MailKind[];
  /** Has nothing to say of an envelope whose body is in another file. */
  readonly needsBody?: true;
  /** One imperative line: rule table and settings editor. */
  readonly summary: Message;
  /** Why the recipient minds and what to write instead: hover and rule page. Markdown. */
  readonly why: Message;
  /** What the rule rests on. */
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly since: string;
  readonly options?: O;
  /** Runs after the others, when it is known which suppressions silenced nothing. */
  readonly readsSuppressions?: true;
  /** Documentation and tests at once. Rules that read phrases also show those of the language packs. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /** Pure: the same mail and context always yield the same findings, in source order. */
  check(mail: MailDocument, context: RuleContext<O>): Iterable<RuleFinding>;
}

/** Infers a rule's option types into its `check`, so that a misspelt option does not compile. */
export function defineRule<const O extends OptionSpecs = Record<never, never>>(rule: Rule<O>): Rule<O> {
  return rule;
}
