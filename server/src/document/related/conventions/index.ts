import type { EnvelopeConvention } from '../envelope-convention';
import { cloudFormation } from './cloud-formation';
import { keycloakMessages } from './keycloak-messages';
import { postmarkFolder } from './postmark-folder';
import { railsLocale } from './rails-locale';
import { springMessages } from './spring-messages';
import { subjectFile } from './subject-file';
import { supabaseConfig } from './supabase-config';

/** Every convention we know, by which a mail is spread over several files. */
export const ENVELOPE_CONVENTIONS: readonly EnvelopeConvention[] = [
  subjectFile,
  supabaseConfig,
  postmarkFolder,
  railsLocale,
  keycloakMessages,
  springMessages,
  cloudFormation,
];
