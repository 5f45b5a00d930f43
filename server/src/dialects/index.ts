// Generated from the files beside it by `npm run generate`.
import type { Dialect } from './dialect';
import { resolveDialects } from './resolve-dialect';
import { django } from './engines/django';
import { handlebars } from './engines/handlebars';
import { jinja } from './engines/jinja';
import { liquid } from './engines/liquid';
import { mustache } from './engines/mustache';
import { twig } from './engines/twig';
import { braze } from './providers/braze';
import { customerio } from './providers/customerio';
import { klaviyo } from './providers/klaviyo';
import { mailchimp } from './providers/mailchimp';
import { postmark } from './providers/postmark';
import { sendgrid } from './providers/sendgrid';
import { ses } from './providers/ses';
import { sfmc } from './providers/sfmc';
import { sparkpost } from './providers/sparkpost';

/** Every dialect the project knows, engines first. */
export const DIALECTS: readonly Dialect[] = resolveDialects([
  django,
  handlebars,
  jinja,
  liquid,
  mustache,
  twig,
  braze,
  customerio,
  klaviyo,
  mailchimp,
  postmark,
  sendgrid,
  ses,
  sfmc,
  sparkpost,
]);
