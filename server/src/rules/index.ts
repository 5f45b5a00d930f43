// Generated from the folder by `npm run generate`.
import emptyPersonalization from './merge-tags/empty-personalization';
import foreignMergeTag from './merge-tags/foreign-merge-tag';
import leakedPlaceholder from './merge-tags/leaked-placeholder';
import malformedMergeTag from './merge-tags/malformed-merge-tag';
import missingFallback from './merge-tags/missing-fallback';
import unbalancedMergeBlock from './merge-tags/unbalanced-merge-block';
import unknownMergeField from './merge-tags/unknown-merge-field';
import missingSender from './sender-and-subject/missing-sender';
import missingSubject from './sender-and-subject/missing-subject';
import noReplySender from './sender-and-subject/no-reply-sender';
import noReplyText from './sender-and-subject/no-reply-text';
import unbrandedSender from './sender-and-subject/unbranded-sender';
import unclearSubject from './sender-and-subject/unclear-subject';
import buriedLede from './apology/buried-lede';
import conditionalApology from './apology/conditional-apology';
import corporateCliche from './apology/corporate-cliche';
import evadingResponsibility from './apology/evading-responsibility';
import jokingTone from './apology/joking-tone';
import longWinded from './apology/long-winded';
import minimizing from './apology/minimizing';
import missingApology from './apology/missing-apology';
import missingRemedy from './apology/missing-remedy';
import promotionalContent from './apology/promotional-content';
import suppressedAudience from './apology/suppressed-audience';
import unaffectedAudience from './apology/unaffected-audience';
import unbrandedTemplate from './apology/unbranded-template';
import weaselWords from './apology/weasel-words';
import missingNoticeContent from './breach/missing-notice-content';
import missingProtectiveSteps from './breach/missing-protective-steps';
import phishingLikeRequest from './breach/phishing-like-request';
import gmailClipping from './rendering/gmail-clipping';
import missingTextDirection from './rendering/missing-text-direction';
import mjmlError from './rendering/mjml-error';
import conflictingJurisdictions from './across-files/conflicting-jurisdictions';
import escapedSubject from './across-files/escaped-subject';
import leftoverEnvironment from './across-files/leftover-environment';
import prohibitedNoticeContent from './across-files/prohibited-notice-content';
import unknownInstruction from './across-files/unknown-instruction';
import unusedSuppression from './across-files/unused-suppression';
import versionDrift from './across-files/version-drift';
import type { Rule } from './rule';

/** Every rule. */
export const rules: readonly Rule[] = [
  emptyPersonalization,
  foreignMergeTag,
  leakedPlaceholder,
  malformedMergeTag,
  missingFallback,
  unbalancedMergeBlock,
  unknownMergeField,
  missingSender,
  missingSubject,
  noReplySender,
  noReplyText,
  unbrandedSender,
  unclearSubject,
  buriedLede,
  conditionalApology,
  corporateCliche,
  evadingResponsibility,
  jokingTone,
  longWinded,
  minimizing,
  missingApology,
  missingRemedy,
  promotionalContent,
  suppressedAudience,
  unaffectedAudience,
  unbrandedTemplate,
  weaselWords,
  missingNoticeContent,
  missingProtectiveSteps,
  phishingLikeRequest,
  gmailClipping,
  missingTextDirection,
  mjmlError,
  conflictingJurisdictions,
  escapedSubject,
  leftoverEnvironment,
  prohibitedNoticeContent,
  unknownInstruction,
  unusedSuppression,
  versionDrift,
];
