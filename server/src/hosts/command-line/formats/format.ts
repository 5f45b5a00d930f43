import type { Translations } from '../../../text/message';
import type { FileReport, Summary } from '../file-report';

/** Prints reports as they come: what each returns is written to standard output at once. */
export interface Format {
  /** Called for each file, in the order of their paths. */
  printFile(report: FileReport): string;
  printEnd(summary: Summary, failures: readonly string[]): string;
}

/** What a format needs to know of the place it prints to. */
export interface FormatContext {
  readonly version: string;
  readonly translations: Translations;
  readonly colours: boolean;
  /** Width in characters. */
  readonly columns: number;
}
