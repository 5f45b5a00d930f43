/** Another file that may be part of the same mail, read by the host: the engine reads none. */
export interface RelatedFile {
  /** Relative to the folder of the mail, with `/`, as `relatedPaths` named it. */
  readonly path: string;
  readonly text: string;
}
