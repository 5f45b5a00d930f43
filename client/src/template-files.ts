// Generated from server/src/document/mail-likeness/template-files.ts by `npm run generate`.

/** Languages that templates are written in; JSON holds mails of sending services. */
export const LANGUAGES: readonly string[] = [
  'html',
  'django-html',
  'mjml',
  'eml',
  'markdown',
  'plaintext',
  'django-txt',
  'json',
  'handlebars',
  'mustache',
  'liquid',
  'nunjucks',
  'jinja',
  'jinja-html',
  'twig',
  'ejs',
  'erb',
  'ftl',
  'freemarker',
  'velocity',
  'gotmpl',
  'smarty',
  'mako',
];

/** Files that may hold mail, as a pattern of paths. */
export const TEMPLATES =
  '**/*.{html,htm,xhtml,mjml,eml,emltpl,md,markdown,txt,text,json,hbs,handlebars,mustache,liquid,njk,nunjucks,j2,jinja,jinja2,twig,ejs,erb,ftl,ftlh,vm,gohtml,gotmpl,tmpl,tpl,mako,tt,tt2,email}';

/** Files that keep the envelope of mails: their subjects, sometimes their sender. */
export const ENVELOPE_FILES: readonly string[] = [
  '**/*.{yml,yaml,tf}',
  '**/config.toml',
  '**/messages*.properties',
  '**/subject.pug',
  '**/*mail*.xml',
];

/** Code that sends mail. */
export const SENDING_CODE: readonly string[] = [
  '**/{email,emails,mail,mails,mailer,mailers,mailables,notification,notifications,Email,Emails,Mail,Mails,Mailer,Mailers,Mailables,Notification,Notifications,EmailTemplates,MailTemplates}/**/*.{php,js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,svelte,cshtml}',
  '**/*{mail,Mail}*.{php,js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,svelte,cshtml}',
];

/** Folders of other people's files, of files that are made from others, and of tools. */
export const NOT_OURS = '**/{.*,node_modules,bower_components,vendor,dist,build,out,target,coverage}/**';

/** The same, and code that tests other code: alternatives of one pattern, which cannot be nested. */
export const NOT_OURS_OR_TESTS =
  '{**/.*/**,**/node_modules/**,**/bower_components/**,**/vendor/**,**/dist/**,**/build/**,**/out/**,**/target/**,**/coverage/**,**/*.test.*,**/*-test.*,**/*_test.*,**/*.spec.*,**/*-spec.*,**/*_spec.*,**/*.stories.*,**/*.d.ts,**/*.d.cts,**/*.d.mts,**/*Test.php,**/*Spec.php,**/test/**,**/tests/**,**/__tests__/**,**/spec/**}';
