import rule from '../../../server/src/rules/rendering/missing-text-direction';
import { testRule } from '../../harness/test-rule';

const ARABIC = 'نعتذر عن الرابط الخاطئ في رسالة الأمس.';
const LATER = 'الرابط الصحيح في الزر أدناه.';

const mjml = (content: string, root = '<mjml>'): string =>
  `${root}\n<mj-body><mj-section><mj-column>\n${content}\n</mj-column></mj-section></mj-body>\n</mjml>\n`;

testRule(rule, {
  bad: [
    {
      name: 'a whole mail, at its root',
      format: 'html',
      source: `⟦<html lang="ar">⟧<body><p>${ARABIC}</p><p>${LATER}</p></body></html>`,
      fixed: `<html dir="rtl" lang="ar"><body><p>${ARABIC}</p><p>${LATER}</p></body></html>`,
      severities: ['warning'],
    },
    {
      name: 'a paragraph among others',
      format: 'html',
      source: `<html lang="en"><body><p>Our office is closed on Friday and Saturday.</p><p>⟦${ARABIC}⟧</p></body></html>`,
      fixed: `<html lang="en"><body><p>Our office is closed on Friday and Saturday.</p><p dir="rtl">${ARABIC}</p></body></html>`,
    },
    {
      name: 'once for paragraphs that follow one another, on what holds them all',
      format: 'html',
      source: `<p>Our office is closed on Friday and Saturday of this week and the next.</p><div><p>⟦${ARABIC}⟧</p><p>${LATER}</p></div>`,
      fixed: `<p>Our office is closed on Friday and Saturday of this week and the next.</p><div dir="rtl"><p>${ARABIC}</p><p>${LATER}</p></div>`,
    },
    {
      name: 'alignment is no direction',
      format: 'mjml',
      source: `⟦<mjml>⟧${mjml(`<mj-text align="right">${ARABIC}</mj-text>`, '')}`,
      fixed: mjml(`<mj-text align="right">${ARABIC}</mj-text>`, '<mjml dir="rtl">'),
    },
    {
      name: 'an MJML text among others is wrapped, for it takes no dir',
      format: 'mjml',
      source: mjml(
        `<mj-text>Our office is closed on Friday, Saturday and Sunday.</mj-text>\n<mj-text>⟦${LATER}⟧</mj-text>`,
      ),
      fixed: mjml(
        `<mj-text>Our office is closed on Friday, Saturday and Sunday.</mj-text>\n<mj-text><div dir="rtl">${LATER}</div></mj-text>`,
      ),
    },
    {
      name: 'the wrong direction is replaced',
      format: 'html',
      source: `<p>Our office is closed on Friday and Saturday.</p><p dir="ltr">⟦${ARABIC}⟧</p>`,
      fixed: `<p>Our office is closed on Friday and Saturday.</p><p dir="rtl">${ARABIC}</p>`,
    },
    { name: 'Hebrew', format: 'html', source: '<p>⟦אנו מתנצלים על הטעות.⟧</p>' },
    {
      name: 'HTML inside Markdown',
      format: 'markdown',
      source: `Our office is closed on Friday and Saturday.\n\n<p>⟦${ARABIC}⟧</p>\n`,
    },
    {
      name: 'a provider’s JSON, escaped',
      format: 'json',
      source: `{"Template": {"TemplateName": "x", "SubjectPart": "x", "HtmlPart": "<p>⟦${ARABIC}⟧</p>"}}`,
      fixed: `{"Template": {"TemplateName": "x", "SubjectPart": "x", "HtmlPart": "<p dir=\\"rtl\\">${ARABIC}</p>"}}`,
    },
  ],
  good: [
    {
      name: 'words of a catalogue, which a layout holds',
      format: 'properties',
      path: 'theme/email/messages/messages_ar.properties',
      source: `welcomeSubject=${LATER}\nwelcomeBodyHtml=<p>${ARABIC}</p>\n`,
    },
    { name: 'on the root', format: 'html', source: `<html lang="ar" dir="rtl"><body><p>${ARABIC}</p></body></html>` },
    { name: 'around it', format: 'html', source: `<p>Closed on Friday.</p><div dir="rtl"><p>${ARABIC}</p></div>` },
    { name: 'inside it', format: 'html', source: `<p><span dir="rtl">${ARABIC}</span></p>` },
    { name: 'left to the text', format: 'html', source: `<p dir="auto">${ARABIC}</p>` },
    { name: 'in a style', format: 'html', source: `<td style="color:#333; direction: rtl">${ARABIC}</td>` },
    {
      name: 'in a style sheet',
      format: 'html',
      source: `<style>.rtl, .ar { direction: rtl; }</style><p class="big ar">${ARABIC}</p>`,
    },
    { name: 'on mjml', format: 'mjml', source: mjml(`<mj-text>${ARABIC}</mj-text>`, '<mjml dir="rtl">') },
    { name: 'plain text has no place for one', source: `${ARABIC}\n` },
    { name: 'nor has plain Markdown', format: 'markdown', source: `# ${LATER}\n\n${ARABIC}\n` },
    {
      name: 'a name inside other text',
      format: 'html',
      source: '<p>The restaurant is called رياض زليج and opens at noon.</p>',
    },
    {
      name: 'a hidden preheader',
      format: 'html',
      source: `<div style="display:none">${ARABIC}</div><p>Closed on Friday.</p>`,
    },
  ],
});
