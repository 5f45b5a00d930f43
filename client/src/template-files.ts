/** Files that may hold mail, as a pattern of paths. */
export const TEMPLATES =
  '**/*.{html,htm,mjml,eml,md,markdown,txt,hbs,handlebars,liquid,njk,nunjucks,jinja,j2,twig,ejs,json}';

/** Folders of other people's files, and of files that are made from others. */
export const NOT_OURS = '**/{node_modules,bower_components,vendor,dist,build,out,coverage,.git}/**';

/** Files of other languages that keep the envelope of mails: their subjects, sometimes their sender. */
export const ENVELOPE_FILES: readonly string[] = [
  '**/supabase/config.toml',
  '**/config/locales/**/*.{yml,yaml}',
  '**/email/messages/messages*.properties',
  '**/i18n/messages*.properties',
  '**/subject.pug',
  '**/emails/templates/*/*.ftl',
  '**/*.subject.gotmpl',
  '**/translations/*.{yml,yaml}',
  '**/*.mail.yml',
  '**/tenant.{yml,yaml}',
  '**/*kratos*.{yml,yaml}',
  '**/resources/forms/*.{yml,yaml}',
  '**/alertmanager*.{yml,yaml}',
  '**/{template,serverless,cloudformation}*.{yml,yaml}',
  '**/*.tf',
  '**/data/**/*mail*.xml',
  '**/*.email',
  '**/*.email-meta.xml',
  '**/app/{Mail,Notifications}/**/*.php',
  '**/{email,emails,mail,mails}/**/*.{blade.php,svelte,vue}',
  '**/{Email,Emails,EmailTemplates,Mail,Mails,MailTemplates}/**/*.cshtml',
  '**/{email,emails,mail,mailer,mailers,mails}/**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}',
];
