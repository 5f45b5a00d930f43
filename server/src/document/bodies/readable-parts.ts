import type { MarkupElement } from '../body';
import type { VisibleText } from './visible-text-writer';

/** What a format reads out of a body; places in `visible` are those of the decoded text. */
export interface ReadableParts {
  readonly visible: VisibleText;
  readonly elements: readonly MarkupElement[];
  /** Language the body states for itself. */
  readonly language?: string;
}
