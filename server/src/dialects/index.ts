// Generated from the files beside it by `npm run generate`.
import type { Dialect } from './dialect';
import { resolveDialects } from './resolve-dialect';
import { benchpress } from './engines/benchpress';
import { blade } from './engines/blade';
import { django } from './engines/django';
import { ejs } from './engines/ejs';
import { erb } from './engines/erb';
import { freemarker } from './engines/freemarker';
import { genshi } from './engines/genshi';
import { go } from './engines/go';
import { handlebars } from './engines/handlebars';
import { htmlTemplate } from './engines/html-template';
import { jinja } from './engines/jinja';
import { liquid } from './engines/liquid';
import { mako } from './engines/mako';
import { mustache } from './engines/mustache';
import { nunjucks } from './engines/nunjucks';
import { php } from './engines/php';
import { rubyI18n } from './engines/ruby-i18n';
import { smarty } from './engines/smarty';
import { templateToolkit } from './engines/template-toolkit';
import { thymeleaf } from './engines/thymeleaf';
import { tornado } from './engines/tornado';
import { twig } from './engines/twig';
import { velocity } from './engines/velocity';
import { acoustic } from './providers/acoustic';
import { actOn } from './providers/act-on';
import { activecampaign } from './providers/activecampaign';
import { adestra } from './providers/adestra';
import { adobeCampaign } from './providers/adobe-campaign';
import { agileCrm } from './providers/agile-crm';
import { ajo } from './providers/ajo';
import { autopilot } from './providers/autopilot';
import { aweber } from './providers/aweber';
import { braze } from './providers/braze';
import { brevo } from './providers/brevo';
import { buttondown } from './providers/buttondown';
import { campaignMonitor } from './providers/campaign-monitor';
import { campaigner } from './providers/campaigner';
import { cheetahmail } from './providers/cheetahmail';
import { cloudhq } from './providers/cloudhq';
import { cognito } from './providers/cognito';
import { constantContact } from './providers/constant-contact';
import { contactlab } from './providers/contactlab';
import { cordial } from './providers/cordial';
import { customerio } from './providers/customerio';
import { databank } from './providers/databank';
import { delivra } from './providers/delivra';
import { dialogInsight } from './providers/dialog-insight';
import { dotdigital } from './providers/dotdigital';
import { drip } from './providers/drip';
import { drupal } from './providers/drupal';
import { dynamics365 } from './providers/dynamics365';
import { eGoi } from './providers/e-goi';
import { elasticEmail } from './providers/elastic-email';
import { eloqua } from './providers/eloqua';
import { emailit } from './providers/emailit';
import { emarsys } from './providers/emarsys';
import { emma } from './providers/emma';
import { esputnik } from './providers/esputnik';
import { everlytic } from './providers/everlytic';
import { expertsender } from './providers/expertsender';
import { firebase } from './providers/firebase';
import { flexmail } from './providers/flexmail';
import { freescout } from './providers/freescout';
import { getresponse } from './providers/getresponse';
import { hubspot } from './providers/hubspot';
import { icommkt } from './providers/icommkt';
import { icontact } from './providers/icontact';
import { informz } from './providers/informz';
import { instiller } from './providers/instiller';
import { intercom } from './providers/intercom';
import { interspire } from './providers/interspire';
import { iterable } from './providers/iterable';
import { jangomail } from './providers/jangomail';
import { keap } from './providers/keap';
import { kit } from './providers/kit';
import { klaviyo } from './providers/klaviyo';
import { laposta } from './providers/laposta';
import { leanplum } from './providers/leanplum';
import { letterspace } from './providers/letterspace';
import { listmonk } from './providers/listmonk';
import { listrak } from './providers/listrak';
import { loops } from './providers/loops';
import { luminate } from './providers/luminate';
import { madMimi } from './providers/mad-mimi';
import { magento } from './providers/magento';
import { mailchimp } from './providers/mailchimp';
import { mailcoach } from './providers/mailcoach';
import { maileon } from './providers/maileon';
import { mailerlite } from './providers/mailerlite';
import { mailersend } from './providers/mailersend';
import { mailgun } from './providers/mailgun';
import { mailigen } from './providers/mailigen';
import { mailjet } from './providers/mailjet';
import { mailpoet } from './providers/mailpoet';
import { mailsuite } from './providers/mailsuite';
import { mailup } from './providers/mailup';
import { mailwizz } from './providers/mailwizz';
import { mandrill } from './providers/mandrill';
import { mapp } from './providers/mapp';
import { marketoDesigner } from './providers/marketo-designer';
import { marketo } from './providers/marketo';
import { mautic } from './providers/mautic';
import { mindbody } from './providers/mindbody';
import { moengage } from './providers/moengage';
import { moosend } from './providers/moosend';
import { newsman } from './providers/newsman';
import { newzapp } from './providers/newzapp';
import { odoo } from './providers/odoo';
import { omnisend } from './providers/omnisend';
import { oneShoppingCart } from './providers/one-shopping-cart';
import { ontraport } from './providers/ontraport';
import { oracleOnlineMarketing } from './providers/oracle-online-marketing';
import { osticket } from './providers/osticket';
import { pardot } from './providers/pardot';
import { phpbb } from './providers/phpbb';
import { phplist } from './providers/phplist';
import { plunk } from './providers/plunk';
import { postmark } from './providers/postmark';
import { postup } from './providers/postup';
import { prestashop } from './providers/prestashop';
import { pure360 } from './providers/pure360';
import { rdStation } from './providers/rd-station';
import { reachmail } from './providers/reachmail';
import { resend } from './providers/resend';
import { responsys } from './providers/responsys';
import { robly } from './providers/robly';
import { sailthru } from './providers/sailthru';
import { salesforceHml } from './providers/salesforce-hml';
import { salesforceSml } from './providers/salesforce-sml';
import { salesmanago } from './providers/salesmanago';
import { scriban } from './providers/scriban';
import { sendgridLegacy } from './providers/sendgrid-legacy';
import { sendgrid } from './providers/sendgrid';
import { sendlane } from './providers/sendlane';
import { sendmachine } from './providers/sendmachine';
import { sendpulse } from './providers/sendpulse';
import { sendy } from './providers/sendy';
import { ses } from './providers/ses';
import { sfmc } from './providers/sfmc';
import { sharpspring } from './providers/sharpspring';
import { shopify } from './providers/shopify';
import { siebel } from './providers/siebel';
import { sitecore } from './providers/sitecore';
import { smartermail } from './providers/smartermail';
import { sparkpost } from './providers/sparkpost';
import { strongmail } from './providers/strongmail';
import { supabase } from './providers/supabase';
import { tractionNext } from './providers/traction-next';
import { unione } from './providers/unione';
import { verticalresponse } from './providers/verticalresponse';
import { vision6 } from './providers/vision6';
import { whatcounts } from './providers/whatcounts';
import { woocommerce } from './providers/woocommerce';
import { wordMerge } from './providers/word-merge';
import { zendesk } from './providers/zendesk';
import { zohoCampaigns } from './providers/zoho-campaigns';

/** Every dialect the project knows, engines first. */
export const DIALECTS: readonly Dialect[] = resolveDialects([
  benchpress,
  blade,
  django,
  ejs,
  erb,
  freemarker,
  genshi,
  go,
  handlebars,
  htmlTemplate,
  jinja,
  liquid,
  mako,
  mustache,
  nunjucks,
  php,
  rubyI18n,
  smarty,
  templateToolkit,
  thymeleaf,
  tornado,
  twig,
  velocity,
  acoustic,
  actOn,
  activecampaign,
  adestra,
  adobeCampaign,
  agileCrm,
  ajo,
  autopilot,
  aweber,
  braze,
  brevo,
  buttondown,
  campaignMonitor,
  campaigner,
  cheetahmail,
  cloudhq,
  cognito,
  constantContact,
  contactlab,
  cordial,
  customerio,
  databank,
  delivra,
  dialogInsight,
  dotdigital,
  drip,
  drupal,
  dynamics365,
  eGoi,
  elasticEmail,
  eloqua,
  emailit,
  emarsys,
  emma,
  esputnik,
  everlytic,
  expertsender,
  firebase,
  flexmail,
  freescout,
  getresponse,
  hubspot,
  icommkt,
  icontact,
  informz,
  instiller,
  intercom,
  interspire,
  iterable,
  jangomail,
  keap,
  kit,
  klaviyo,
  laposta,
  leanplum,
  letterspace,
  listmonk,
  listrak,
  loops,
  luminate,
  madMimi,
  magento,
  mailchimp,
  mailcoach,
  maileon,
  mailerlite,
  mailersend,
  mailgun,
  mailigen,
  mailjet,
  mailpoet,
  mailsuite,
  mailup,
  mailwizz,
  mandrill,
  mapp,
  marketoDesigner,
  marketo,
  mautic,
  mindbody,
  moengage,
  moosend,
  newsman,
  newzapp,
  odoo,
  omnisend,
  oneShoppingCart,
  ontraport,
  oracleOnlineMarketing,
  osticket,
  pardot,
  phpbb,
  phplist,
  plunk,
  postmark,
  postup,
  prestashop,
  pure360,
  rdStation,
  reachmail,
  resend,
  responsys,
  robly,
  sailthru,
  salesforceHml,
  salesforceSml,
  salesmanago,
  scriban,
  sendgridLegacy,
  sendgrid,
  sendlane,
  sendmachine,
  sendpulse,
  sendy,
  ses,
  sfmc,
  sharpspring,
  shopify,
  siebel,
  sitecore,
  smartermail,
  sparkpost,
  strongmail,
  supabase,
  tractionNext,
  unione,
  verticalresponse,
  vision6,
  whatcounts,
  woocommerce,
  wordMerge,
  zendesk,
  zohoCampaigns,
]);
