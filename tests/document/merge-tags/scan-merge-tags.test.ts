import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { resolveDialects } from '../../../server/src/dialects/resolve-dialect';
import type { MergeTag } from '../../../server/src/document/merge-tag';
import { scanMergeTags } from '../../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText, MappedTextBuilder } from '../../../server/src/text/mapped-text';
import { span } from '../../../server/src/text/span';
import { cpuTime } from '../../harness/cpu-time';

function scan(text: string, hints = {}) {
  const { located, choice } = scanMergeTags([MappedText.verbatim(text)], DIALECTS, hints);
  return { tags: (located[0] ?? []).map(({ tag }) => tag), choice };
}

function tag(text: string, hints = {}): MergeTag | undefined {
  return scan(text, hints).tags[0];
}

describe('settling the dialect', () => {
  it.each([
    ['mailchimp', 'Hi *|FNAME|*, <a href="*|UNSUB|*">bye</a>'],
    ['braze', "Hi {{${first_name} | default: 'there'}}"],
    ['sendgrid', 'Hi {{insert first_name "default=there"}}'],
    ['sparkpost', "Hi {{ first_name or 'there' }}, {{if vip}}a{{end}}"],
    ['postmark', '{{{ @content }}}'],
    ['klaviyo', "{{ person|lookup:'Plan' }}"],
    ['hubspot', "{{ personalization_token('contact.firstname', 'there') }}"],
    ['customerio', 'Hi {{ customer.first_name | default: "there" }}, {% unsubscribe_url %}'],
    ['customerio', '{{ customer.prenom | default: "vous" }}'],
    ['brevo', '{{ contact.parent_name | default : "parent" }} <a href="{{ unsubscribe }}">Unsubscribe</a>'],
    ['sfmc', '%%[ SET @x = 1 ]%% %%=v(@x)=%%'],
    ['activecampaign', 'Hi %FIRSTNAME%, %UNSUBSCRIBELINK%'],
    ['campaign-monitor', 'Hi [firstname,fallback=there]'],
    ['sendy', 'Hi [Name,fallback=there]'],
    ['listmonk', '{{ .Subscriber.FirstName }}'],
    ['supabase', '<a href="{{ .ConfirmationURL }}">Confirm</a>'],
    ['erb', '<% @items.each do |item| %><%= item %><% end %>'],
    ['ejs', '<% items.forEach(function (item) { %><%= item %><% }) %>'],
    ['blade', 'Hi {{ $user->name }}'],
    ['twig', "{% include 'email/footer.html.twig' %}"],
    ['go', '{{$url := printf "%s/go" Site}}<a href="{{$url}}">{{.locale.Tr "mail.go"}}</a>'],
    ['django', '{% load search %}{{ object.subject|clean }} {{ object.sender|clean }}'],
    ['smarty', 'Dear {$recipientName}, {$contextName} has {$submissionTitle}. {$signature}'],
    ['scriban', '{{ if model.vip }}a{{ else }}b{{ end }}{{ for i in model.items }}{{ i.name }}{{ end }}'],
    ['smarty', '{if !empty($waits)}Waiting{else}Booked{/if} - {event.title}'],
    ['liquid', '{% if a %}{% elsif b %}{% endif %}{% assign x = 1 %}{{ x | date: "%d" }}{{ y | append: "z" }}'],
  ])('knows %s by its tags', (id, text) => {
    expect(scan(text).choice).toMatchObject({ id, because: 'tags' });
  });

  it('reads a value in square brackets as what stands in them', () => {
    const { tags, choice } = scan('[%{prefix}] Confirm %{name}, see %{url}');
    expect(choice.id).toBe('ruby-i18n');
    expect(tags.map(({ text, malformed }) => [text, malformed])).toEqual([
      ['%{prefix}', undefined],
      ['%{name}', undefined],
      ['%{url}', undefined],
    ]);
  });

  it('reads a value within a string of a value to its end', () => {
    expect(tag('${message("step.${name}")} follows')).toMatchObject({ text: '${message("step.${name}")}' });
    expect(scan('Hi $!{escape($!{name})}, #if(${a})b#end').tags.map(({ text }) => text)).toContain(
      '$!{escape($!{name})}',
    );
  });

  it('names no provider for tags that many read', () => {
    const { choice } = scan('Hi {{ first_name }}, your plan is {{ plan }}.');
    expect(DIALECTS.find(({ id }) => id === choice.id)?.kind).toBe('engine');
    expect(choice.candidates.length).toBeGreaterThan(10);
  });

  it('believes the author before the settings, and both before the tags', () => {
    const text = 'Hi *|FNAME|*';
    expect(scan(text, { stated: 'sendy', configured: 'braze' }).choice).toMatchObject({
      id: 'sendy',
      because: 'stated',
    });
    expect(scan(text, { configured: 'braze', place: 'ses' }).choice).toMatchObject({
      id: 'braze',
      because: 'configured',
    });
    expect(scan(text, { place: 'ses' }).choice).toMatchObject({ id: 'ses', because: 'place' });
    expect(scan(text, { stated: 'no-such-dialect' }).choice).toMatchObject({ id: 'mailchimp', because: 'tags' });
  });

  it('has none without tags', () => {
    expect(scan('Hi there.').choice).toEqual({ id: null, because: 'none', candidates: [] });
  });

  it('reads single characters only once the dialect is settled', () => {
    expect(scan('Hi {firstName}').tags).toEqual([]);
    expect(tag('Hi {firstName}', { stated: 'loops' })?.text).toBe('{firstName}');
    expect(tag('Hi {firstName}, {DATA_VARIABLE:code}')?.text).toBe('{firstName}');
  });

  it('lets an engine run over the tags of a provider', () => {
    const { tags, choice } = scan('<% @items.each do |i| %><%= i %><% end %> <a href="%unsubscribe_url%">bye</a>');
    expect(choice.id).toBe('erb');
    expect(tags.every(({ dialects }) => dialects.some((id) => choice.candidates.includes(id)))).toBe(true);
  });

  it('takes in a dialect that the project declares', () => {
    const own = resolveDialects([
      ...DIALECTS,
      {
        id: 'acme',
        name: 'Acme',
        source: '',
        delimiters: [{ open: '<<<', close: '>>>', holds: 'name', name: '(?<field>\\w+)(?:!(?<fallback>[^>]*))?' }],
        evidence: [{ tag: '^<<<', weight: 10 }],
      },
    ]);
    const { located, choice } = scanMergeTags([MappedText.verbatim('Hi <<<name!there>>>')], own);
    expect(choice.id).toBe('acme');
    expect(located[0]?.[0]?.tag).toMatchObject({ field: 'name', fallback: 'there' });
  });
});

describe('broken tags', () => {
  it.each([
    ['Your order {{ order_id } left', '{{ order_id }', 'unclosed', '{{ order_id }}'],
    ['Your order {{ order_id left', '{{ order_id', 'unclosed', '{{ order_id }}'],
    ['to *|ADDRESS* and *|EMAIL|*', '*|ADDRESS*', 'unclosed', '*|ADDRESS|*'],
    ['shop %%Store Name%. It', '%%Store Name%', 'unclosed', '%%Store Name%%'],
    ['to $[EMAIL] this', '$[EMAIL]', 'unclosed', '$[EMAIL]$'],
    ['No. <%= @invoice.number % is', '<%= @invoice.number %', 'unclosed', '<%= @invoice.number %>'],
    [
      '{{lead.First Name:default=there}, the',
      '{{lead.First Name:default=there}',
      'unclosed',
      '{{lead.First Name:default=there}}',
    ],
    ['order {% order_id }} left', '{% order_id }}', 'mixed-delimiters', '{{ order_id }}'],
    ['{% if vip }} x {% endif %}', '{% if vip }}', 'mixed-delimiters', '{% if vip %}'],
    ['seat {order_id}} x', '{order_id}}', 'mixed-delimiters', '{{order_id}}'],
    ['costs {{ price }}} now', '{{ price }}}', 'mixed-delimiters', '{{ price }}'],
    ['seat {{{{ seat }}}} in', '{{{{ seat }}}}', 'doubled-delimiters', '{{ seat }}'],
    ['{{ name | default: “there” }}', '{{ name | default: “there” }}', 'curly-quotes', '{{ name | default: "there" }}'],
    ['{% if plan == ‘pro’ %}x{% endif %}', '{% if plan == ‘pro’ %}', 'curly-quotes', "{% if plan == 'pro' %}"],
    ['{{ <b>seat</b>_number }}', '{{ <b>seat</b>_number }}', 'markup-inside', '{{ seat_number }}'],
    ['{{ first<b>_name</b> }}', '{{ first<b>_name</b> }}', 'markup-inside', '{{ first_name }}'],
    ['{% if a &gt; 1 %}x{% endif %}', '{% if a &gt; 1 %}', 'entities-inside', '{% if a > 1 %}'],
    ['{{&nbsp;seat&nbsp;}}', '{{&nbsp;seat&nbsp;}}', 'entities-inside', '{{ seat }}'],
    ['<a href="%7B%7Burl%7D%7D">', '%7B%7Burl%7D%7D', 'entities-inside', '{{url}}'],
    ['to *| ADDRESS |* and', '*| ADDRESS |*', 'white-space', '*|ADDRESS|*'],
    ['seat { { seat } } in', '{ { seat } }', 'white-space', '{{ seat }}'],
    ['seat {{\u00A0seat\u00A0}} in', '{{\u00A0seat\u00A0}}', 'white-space', '{{ seat }}'],
  ])('%s', (source, text, reason, repaired) => {
    const broken = scan(source).tags.filter(({ malformed }) => malformed !== undefined);
    expect(broken.map((found) => found.text)).toEqual([text]);
    expect(broken[0]?.malformed).toMatchObject({ reason, repaired });
  });

  it.each([
    ['Your order {{ order_id, which', undefined],
    ['Your order {{ order_id left', true],
    ['No. <%= @invoice.number % is', true],
    ["order {% order_id 'x' }} left", true],
    ['order {% order_id }} left', undefined],
  ])('says of %s whether its author has to look', (source, isLikely) => {
    const [broken] = scan(source).tags.filter(({ malformed }) => malformed?.repaired !== undefined);
    expect(broken?.malformed?.isLikely).toBe(isLikely);
  });

  it.each([
    '{% if vip == "a" <b>x</b>{% endif %}',
    '{% for x in items </p>{% endfor %}',
    '{% include "footer.html" </p>',
    '{% assign x = 3',
    "{% set a = {'b': 1} <br>",
    '{% if x % 2 == 0 <b>even</b>',
    '{{#each items as |x| Hello{{/each}}',
    '{{ user.name | default: there <br>',
    '{{ link "x" </p>',
    '<%= link_to "x", url <br>',
    '<%= age > 5 ? 1 : 2 <br>',
    '%%=v(@name <br>',
  ])('makes up no end for %s', (source) => {
    const broken = scan(source).tags.filter(({ malformed }) => malformed !== undefined);
    expect(broken.map(({ malformed }) => malformed)).toEqual([{ reason: 'unclosed' }]);
  });

  it('keeps the filters of a tag that lost its end', () => {
    const [broken] = scan('{{ user.name | upcase | default: "x" <br>').tags;
    expect(broken?.malformed?.repaired).toBe('{{ user.name | upcase | default: "x" }}');
  });

  it.each([
    "{% set a = {'b': {'c': 1}} %}",
    "{% include 'x' with {links: {help: url('h')}} %}",
    '{% set a = {b: [{c: 1}, {d: {}}]} %}',
    "{%- set a = {'b': {'c': '}}'}} -%}",
    '{{ macro({a: {b: 1}}) }}',
  ])('takes braces that end literals for no closing mark: %s', (source) => {
    expect(scan(source).tags).toMatchObject([{ text: source }]);
    expect(scan(source).tags[0]?.malformed).toBeUndefined();
  });

  it('knows the statements of engines where the closing mark is another’s', () => {
    expect(scan("{% include 'x' }} y").tags[0]?.malformed?.repaired).toBe("{% include 'x' %}");
  });

  it('repairs to a tag that is read', () => {
    const [broken] = scan('Hi {{ first_name | default: “there” }, hello').tags;
    const repaired = broken?.malformed?.repaired ?? '';
    expect(tag(repaired)?.malformed).toBeUndefined();
  });

  it('knows what the dialect of the mail alone does not allow', () => {
    expect(tag('No. {{ order_no }}', { stated: 'unione' })?.malformed).toEqual({
      reason: 'white-space',
      repaired: '{{order_no}}',
    });
    expect(tag('No. {{ order_no }}', { stated: 'liquid' })?.malformed).toBeUndefined();
  });

  it('lets a string hold what looks broken', () => {
    expect(tag('{{ name | default: "l’ami “cher” &amp; co" }}')?.malformed).toBeUndefined();
  });

  it('is silent in style sheets, samples and comments', () => {
    expect(scan('<style>{{ color </style><code>{{ x </code><!-- {{ y -->').tags).toEqual([]);
    expect(scan('```\n{{ x\n```\n\nHi {{ name }}').tags.map(({ text }) => text)).toEqual(['{{ name }}']);
  });
});

describe('what a tag says', () => {
  it('knows loop variables and names in scope', () => {
    const { tags } = scan('{% for item in items %}{{ item.title }}{{ forloop.index }}{% endfor %}{{ total }}');
    expect(tags.map(({ field, reserved }) => [field, reserved])).toEqual([
      ['items', undefined],
      ['item.title', true],
      ['forloop.index', true],
      [undefined, undefined],
      ['total', undefined],
    ]);
  });

  it('knows that names inside each are not the mail’s own', () => {
    const { tags } = scan('{{#each items}}{{title}}{{/each}}{{title}}', { stated: 'handlebars' });
    expect(tags.map(({ reserved }) => reserved)).toEqual([undefined, true, undefined, undefined]);
  });

  it('takes a statement for a block where the mail closes it', () => {
    const { tags } = scan('{% thing x %}a{% endthing %}');
    expect(tags.map(({ role, block }) => [role, block])).toEqual([
      ['open', 'thing'],
      ['close', 'thing'],
    ]);
  });

  it('writes the closing tag the way the opening one is written', () => {
    expect(tag('{% if x %}')?.closing).toBe('{% endif %}');
    expect(tag('{%if x%}')?.closing).toBe('{%endif%}');
    expect(tag('{{#if x}}')?.closing).toBe('{{/if}}');
    expect(tag('*|IF:X|*')?.closing).toBe('*|END:IF|*');
    expect(tag('%%[ IF @x THEN ]%%')?.closing).toBe('%%[ ENDIF ]%%');
    expect(tag('<% @x.each do |y| %>')?.closing).toBe('<% end %>');
  });

  it('spans the file, through whatever the text was decoded from', () => {
    const source = 'XXa=20{{ na=\nme }}';
    const text = new MappedTextBuilder()
      .append('a', span(2, 3))
      .append(' ', span(3, 6))
      .append('{{ na', span(6, 11))
      .append('me }}', span(13, 18))
      .build(span(2, 18));
    const { located } = scanMergeTags([text], DIALECTS);
    const [first] = located[0] ?? [];
    expect(first?.span).toEqual(span(2, 12));
    expect(first?.tag.span).toEqual(span(6, 18));
    expect(source.slice(first?.tag.fieldSpan?.start, first?.tag.fieldSpan?.end)).toBe('na=\nme');
  });

  it('reads tags inside attributes, style sheets, conditional comments and addresses', () => {
    const text =
      '<style>a{color:{{ brand }}}</style><!--[if mso]><v:rect href="{{ url }}"><![endif]--><a href="{{ link "x>y" }}">';
    expect(scan(text, { stated: 'handlebars' }).tags.map((found) => found.text)).toEqual([
      '{{ brand }}',
      '{{ url }}',
      '{{ link "x>y" }}',
    ]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '*|',
      '|*',
      '%%',
      '[[',
      ']]',
      '<%=',
      '%>',
      '${',
      '}',
      '{',
      '[',
      ']',
      '#',
      '@',
      '$',
      '"',
      "'",
    ],
    ...[
      'if',
      'endif',
      'else',
      'end',
      'name',
      'FNAME',
      ' ',
      '\n',
      '|',
      ':',
      '=',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      '“',
      '&quot;',
    ],
    ...['{{{{raw}}}}', '{% raw %}', '{% endraw %}', '\\', '\uD800', '\u0000', 'é', '😀', '<code>', '`'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('yields tags that lie inside it, in order, and never overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, ...DIALECTS.map(({ id }) => id)), (text, stated) => {
        const { located } = scanMergeTags(
          [MappedText.verbatim(text)],
          DIALECTS,
          stated === undefined ? {} : { stated },
        );
        let end = 0;
        for (const { tag: found, span: part } of located[0] ?? []) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end).toBeLessThanOrEqual(text.length);
          expect(found.text).toBe(text.slice(part.start, part.end));
          if (found.fieldSpan) expect(found.fieldSpan.end).toBeLessThanOrEqual(part.end);
          end = part.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    '{{',
    '{',
    '*|',
    '%%',
    '%',
    '<%',
    '[[',
    '[',
    '#',
    '@',
    '$',
    '{% if ',
    '{{"',
    '<!--',
    '{{x}}',
    '${',
    '`',
    '%7B%7B',
  ])('takes linear time on a megabyte of %j', (unit) => {
    const time = (size: number): number => {
      const text = MappedText.verbatim(unit.repeat(size / unit.length));
      return cpuTime(() => scanMergeTags([text], DIALECTS));
    };
    time(10_000);
    expect(time(1_000_000)).toBeLessThan(2500);
  });
});

describe('a dialect that the author declares', () => {
  const [own] = resolveDialects([
    {
      id: 'own',
      name: 'Own',
      source: '',
      delimiters: [
        { open: '[[', close: ']]', holds: 'name', name: '[a-z_]+' },
        { open: '##', close: '##', holds: 'name', name: '[a-z_]+' },
      ],
    },
  ]);
  const scanOwn = (text: string, hints: object) =>
    scanMergeTags([MappedText.verbatim(text)], own === undefined ? DIALECTS : [...DIALECTS, own], hints).located.flat();

  it.each([
    ['Hi [[first_name, your order', '[[first_name', '[[first_name]]'],
    ['Hi [[first_name] and more', '[[first_name]', '[[first_name]]'],
  ])('has broken tags like any other: %s', (text, broken, repaired) => {
    const [found] = scanOwn(text, { configured: 'own' });
    expect(found?.tag).toMatchObject({ text: broken, malformed: { reason: 'unclosed', repaired } });
  });

  it('leaves marks that are no brackets to prose, and brackets to mails of other dialects', () => {
    expect(scanOwn('## heading', { configured: 'own' })).toEqual([]);
    expect(scanOwn('Hi *|FNAME|*, see [[link below', {}).map(({ tag }) => tag.text)).toEqual(['*|FNAME|*']);
  });
});
