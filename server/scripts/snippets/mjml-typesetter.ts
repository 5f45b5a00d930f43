import { attributesOf, escapeMarkup, htmlBlock, htmlHeader } from './html-typesetter';
import { headersOf, indent, type Typesetter } from './typesetter';

/** Sets mails in MJML. */
export const mjml: Typesetter = {
  block: htmlBlock,
  header: htmlHeader,
  mail: (mail, texts) => [
    ...headersOf(mail).map(htmlHeader),
    `<mjml${attributesOf(texts)}>`,
    '  <mj-head>',
    `    <mj-title>${escapeMarkup(mail.subject)}</mj-title>`,
    `    <mj-preview>${escapeMarkup(mail.preheader)}</mj-preview>`,
    '    <mj-attributes>',
    '      <mj-text font-size="16px" line-height="24px" color="#1f2937" />',
    '    </mj-attributes>',
    '  </mj-head>',
    '  <mj-body background-color="#f4f5f7">',
    '    <mj-section background-color="#ffffff">',
    '      <mj-column>',
    `        <mj-image src="\${20:https://www.northlight.example/logo.png}" alt="${mail.brand}" width="160px" align="${texts.direction === 'rtl' ? 'right' : 'left'}" />`,
    `        <mj-text${texts.direction === 'rtl' ? ' align="right"' : ''}>`,
    ...indent(
      mail.body.flatMap((block) => htmlBlock(block, texts)),
      10,
    ),
    '        </mj-text>',
    '      </mj-column>',
    '    </mj-section>',
    '  </mj-body>',
    '</mjml>',
    '$0',
  ],
};
