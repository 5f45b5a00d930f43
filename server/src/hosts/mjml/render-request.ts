/** What may be read for `mj-include`: files below `roots`, seen from the file that is rendered. */
export interface IncludeScope {
  /** Absolute path of the mail. */
  readonly filePath: string;
  /** Absolute real paths of the folders that includes may come from. */
  readonly roots: readonly string[];
}

/** One mail to compile, as it crosses to the MJML process. */
export interface RenderRequest {
  readonly source: string;
  /** Undefined: no include is followed. */
  readonly includes?: IncludeScope;
}
