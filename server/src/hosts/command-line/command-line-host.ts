import type { Engine } from '../../protocol/engine';
import type { RenderedMail } from '../../rules/rule';
import type { Translations } from '../../text/message';
import type { RenderOptions } from '../mjml/mjml-renderer';

/** What the command line asks of the process it runs in. */
export interface CommandLineHost {
  readonly engine: Engine;
  readonly version: string;
  /** Absolute path that paths are given, and shown, relative to. */
  readonly currentFolder: string;
  readonly translations: Translations;
  readonly colours: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  write(text: string): void;
  writeError(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
  renderMjml?(source: string, options: RenderOptions): Promise<RenderedMail>;
}

/** 0: nothing at or above warning. 1: findings. 2: the call, the configuration or a file could not be read. */
export type ExitStatus = 0 | 1 | 2;
