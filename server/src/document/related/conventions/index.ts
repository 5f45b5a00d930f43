import type { EnvelopeConvention } from '../envelope-convention';
import { alertmanager } from './alertmanager';
import { appwriteTranslations } from './appwrite-translations';
import { auth0Templates } from './auth0-templates';
import { cloudFormation } from './cloud-formation';
import { discourseLocale } from './discourse-locale';
import { drupalConfig } from './drupal-config';
import { fluentMessages } from './fluent-messages';
import { fromNameFile } from './from-name-file';
import { javascriptSenders } from './javascript-senders';
import { keycloakMessages } from './keycloak-messages';
import { knockWorkflow } from './knock-workflow';
import { kratosConfig } from './kratos-config';
import { odooRecords } from './odoo-records';
import { phpMailables } from './php-mailables';
import { postmarkFolder } from './postmark-folder';
import { previewComponents } from './preview-components';
import { railsLocale } from './rails-locale';
import { railsMailers } from './rails-mailers';
import { salesforceMetadata } from './salesforce-metadata';
import { springMessages } from './spring-messages';
import { statamicForms } from './statamic-forms';
import { subjectFile } from './subject-file';
import { supabaseConfig } from './supabase-config';
import { symfonyTranslations } from './symfony-translations';
import { terraform } from './terraform';

/** Every convention we know, by which a mail is spread over several files. */
export const ENVELOPE_CONVENTIONS: readonly EnvelopeConvention[] = [
  subjectFile,
  fromNameFile,
  fluentMessages,
  supabaseConfig,
  postmarkFolder,
  discourseLocale,
  railsLocale,
  keycloakMessages,
  springMessages,
  symfonyTranslations,
  drupalConfig,
  statamicForms,
  appwriteTranslations,
  knockWorkflow,
  kratosConfig,
  alertmanager,
  auth0Templates,
  cloudFormation,
  terraform,
  odooRecords,
  salesforceMetadata,
  phpMailables,
  railsMailers,
  javascriptSenders,
  previewComponents,
];
