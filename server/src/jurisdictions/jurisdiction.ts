/** What a notice to affected people may have to say; the ids of `missing-notice-content` findings. */
export type NoticeElement =
  | 'incident-description'
  | 'incident-date'
  | 'discovery-date'
  | 'data-categories'
  | 'how-many'
  | 'likely-consequences'
  | 'measures-taken'
  | 'protective-steps'
  | 'contact-point'
  | 'dpo-contact'
  | 'credit-bureau-contacts'
  | 'fraud-alert-freeze-info'
  | 'freeze-no-charge'
  | 'ftc-contact'
  | 'regulator-contact'
  | 'police-report-right';

/** How well the demand was verified: in the law itself, in summaries that agree, or from memory. */
export type Confidence = 'primary' | 'secondary' | 'unverified';

/** Those that some law does not allow in it; the rules on that have a sentence for each. */
export type ForbiddenElement = Extract<NoticeElement, 'incident-description' | 'how-many'>;

/** One thing that the law wants in the notice, or does not allow in it. */
export interface NoticeDemand<Element extends NoticeElement = NoticeElement> {
  readonly element: Element;
  /** The place in the law, as a lawyer cites it. */
  readonly article: string;
  readonly confidence: Confidence;
}

/**
 * What one law says about the notice to affected people; what goes to the authority is another list. Demands that
 * depend on facts no mail shows (a social security number, a parent company) are left out.
 */
export interface Jurisdiction {
  /** Users write it in settings, so it never changes: `eu-gdpr`. */
  readonly id: string;
  /** Other names that settings understand: `gdpr`. */
  readonly aliases?: readonly string[];
  /** The law's own name, with its country. */
  readonly name: string;
  readonly required: readonly NoticeDemand[];
  readonly prohibited?: readonly NoticeDemand<ForbiddenElement>[];
  /** Month in which the list was last compared with its sources: `2026-11`. */
  readonly asOf: string;
  readonly sources: readonly string[];
}
