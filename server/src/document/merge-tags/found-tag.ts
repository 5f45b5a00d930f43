import type { MalformedTag } from '../merge-tag';
import type { Readings } from './tag-reader';
import type { ZoneKind } from './find-zones';

/** A tag as the scanner meets it, before the dialect of the mail is known. Offsets of the scanned text. */
export interface FoundTag {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly open: string;
  readonly close: string;
  readonly inside: string;
  /** Empty where no dialect reads what stands between the marks. */
  readonly readings: Readings;
  readonly malformed?: MalformedTag;
  readonly zone?: ZoneKind;
}
