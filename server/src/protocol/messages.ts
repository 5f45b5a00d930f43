/**
 * What client and server say to each other beyond the Language Server Protocol. The one file of the server that the
 * client may import, so it holds names and shapes only.
 */

/** What the client tells the server once, when it starts it. */
export interface InitializationOptions {
  /** English sentence to translated sentence; without it the server looks for the editor's language itself. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Whether the client answers `readFileRequest`; it can read where the server cannot: on the web, on other hosts. */
  readonly readsFiles?: boolean;
  /** Whether the client has `convertTagsCommand`. */
  readonly convertsTags?: boolean;
  /** Whether the author has not said yet that they trust the workspace: then it declares no dialects. */
  readonly distrusted?: boolean;
}

/** Request: what Amends makes of an open document. Parameters: `DocumentParams`; answer: `MailFacts`. */
export const mailFactsRequest = 'amends/mailFacts';

/** Request: the edit that writes a fact into the mail itself. Answer: `WorkspaceEdit`, or null where it cannot. */
export const stateFactRequest = 'amends/stateFact';

/**
 * Request: the edit that writes a fact into the project file, or takes it out. Parameters: `ProjectFactParams`;
 * answer: `WorkspaceEdit`, or null where there is none, or it is no JSON.
 */
export const projectFactRequest = 'amends/projectFact';

/** Request: diagnostics of a file that is not open. Parameters: `CheckFileParams`; answer: `CheckedFile`. */
export const checkFileRequest = 'amends/checkFile';

/** Request: every dialect and language there is to choose from. Answer: `Choices`. */
export const choicesRequest = 'amends/choices';

/**
 * Request of the server: the text of a file inside the workspace. Parameters: `DocumentParams`; answer: a string, or
 * null where there is no such file.
 */
export const readFileRequest = 'amends/readFile';

/** Request: the merge tags of a file in another dialect. Parameters: `ConvertTagsParams`; answer: `ConvertedFile`. */
export const convertTagsRequest = 'amends/convertTags';

/** Request: every field that an open document needs. Parameters: `DocumentParams`; answer: a list of `FieldNeed`. */
export const neededFieldsRequest = 'amends/neededFields';

/** Command of the client, in code actions: asks for a dialect and converts. Arguments: a URI, and a range or nothing. */
export const convertTagsCommand = 'amends.convertTags';

export interface DocumentParams {
  readonly uri: string;
}

/** A fact about the mail that its author can overrule. */
export type FactName = 'kind' | 'dialect' | 'language';

export interface StateFactParams extends DocumentParams {
  readonly fact: FactName;
  readonly value: string;
}

export interface ProjectFactParams extends DocumentParams {
  readonly fact: FactName;
  /** Undefined leaves the fact to Amends. */
  readonly value?: string;
}

export interface CheckFileParams extends DocumentParams {
  readonly text: string;
}

/** `D` is a diagnostic of the Language Server Protocol, whose library this file leaves to either side. */
export interface CheckedFile<D> {
  readonly isMail: boolean;
  readonly diagnostics: readonly D[];
}

/** A fact, and who or what settled it: `stated`, `configured`, `inferred`, `tags`, `words` … */
export interface Fact {
  readonly value: string;
  readonly because: string;
}

export interface MailFacts {
  readonly isMail: boolean;
  /** What decided that: a word of `docs/when-amends-speaks.md`. */
  readonly because: string;
  readonly kind: Fact;
  /** The words of the mail that decided its kind. */
  readonly evidence: readonly string[];
  /** Undefined in a mail without merge tags. */
  readonly dialect?: Fact;
  /** Undefined where nothing tells the language. */
  readonly language?: Fact;
  /** Whether the author can state facts in the file itself. */
  readonly canState: boolean;
  /** The project file that holds for the document, and which facts it settles, whatever the settings say. */
  readonly projectFile?: { readonly uri: string; readonly settles: readonly FactName[] };
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface Choices {
  readonly dialects: readonly Choice[];
  readonly languages: readonly Choice[];
}

/** A range as the Language Server Protocol has it: lines and UTF-16 units from 0. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ConvertTagsParams extends DocumentParams {
  /** Text of a file that no editor shows. */
  readonly text?: string;
  /** Id of the dialect to convert to. */
  readonly dialect: string;
  /** Only the tags that this range touches. */
  readonly range?: TextRange;
}

export interface ConvertedFile {
  readonly isMail: boolean;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** What has no equivalent, or loses something; the reason in the language of the editor. */
  readonly notes: readonly { readonly range: TextRange; readonly text: string; readonly reason: string }[];
}

/** A field that a mail needs. */
export interface FieldNeed {
  readonly name: string;
  /** Lines that name it, from 0. */
  readonly lines: readonly number[];
  readonly lacksFallback: boolean;
  /** False where fields are known and this is none of them. */
  readonly isKnown: boolean;
  /** The data file that names it. */
  readonly definedIn?: string;
}
