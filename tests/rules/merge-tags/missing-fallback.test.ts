import { expect, test } from 'vitest';
import missingFallback from '../../../server/src/rules/merge-tags/missing-fallback';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

const KLAVIYO = "<p>{% unsubscribe 'Stop' %}</p>{% if person|lookup:'Plan' == 'Pro' %}<p>Free.</p>{% endif %}";

testRule(missingFallback, {
  bad: [
    {
      source: `<p>Dear ⟦{{ first_name }}⟧,</p>${KLAVIYO}`,
      format: 'html',
      fixed: `<p>Dear {{ first_name|default:'customer' }},</p>${KLAVIYO}`,
    },
    { name: 'without a greeting word', source: `<p>⟦{{ first_name }}⟧, thank you.</p>${KLAVIYO}`, format: 'html' },
    { name: 'any field in a greeting', source: `<p>Hello ⟦{{ nickname_of_choice }}⟧!</p>${KLAVIYO}`, format: 'html' },
    {
      name: 'in a subject',
      source: `---\nsubject: "⟦{{ first_name }}⟧, your box has shipped"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
      format: 'markdown',
      fixed: `---\nsubject: "{{ first_name|default:'Hello' }}, your box has shipped"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
    },
    {
      name: 'in a greeting of a subject',
      source: `---\nsubject: "Hi ⟦{{ first_name }}⟧, your box has shipped"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
      format: 'markdown',
      fixed: `---\nsubject: "Hi {{ first_name|default:'there' }}, your box has shipped"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
    },
    {
      name: 'addressed at the end of a subject',
      source: `---\nsubject: "The kettle is back, ⟦{{ first_name }}⟧"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
      format: 'markdown',
      fixed: `---\nsubject: "The kettle is back, {{ first_name|default:'dear customer' }}"\n---\n\n<p>Hello.</p>${KLAVIYO}\n`,
    },
    {
      name: 'what belongs to the reader',
      source: `---\nsubject: "A plan for ⟦{{ company }}⟧"\n---\n\n<p>Hello ⟦{{ event.first_name }}⟧,</p>${KLAVIYO}\n`,
      format: 'markdown',
      fixed: `---\nsubject: "A plan for {{ company|default:'your company' }}"\n---\n\n<p>Hello {{ event.first_name|default:'there' }},</p>${KLAVIYO}\n`,
    },
    {
      name: 'with the braces of Braze',
      source: '<p>Dear ⟦{{${first_name}}}⟧,</p><a href="{{${unsubscribe_url}}}">Stop</a>',
      format: 'html',
      fixed: '<p>Dear {{${first_name} | default: \'customer\'}},</p><a href="{{${unsubscribe_url}}}">Stop</a>',
    },
    ...['$!{user.name}', '${user.name}', '$user.name', '$!user.name'].map((tag) => ({
      name: `as Velocity writes it, ${tag}`,
      source: `#set($z = "1")\n<p>Hi ⟦${tag}⟧,</p>`,
      format: 'html' as const,
      fixed: '#set($z = "1")\n<p>Hi #if($user.name)$user.name#{else}there#end,</p>',
    })),
    { name: 'with another filter', source: `<p>Hi ⟦{{ first_name|title }}⟧,</p>${KLAVIYO}`, format: 'html' },
    {
      name: 'in Indonesian',
      source: `<p>Halo ⟦{{ first_name }}⟧, pesanan Anda sudah dikirim.</p>${KLAVIYO}`,
      format: 'html',
    },
  ],
  good: [
    {
      name: 'the name of what is no person',
      source: `---\nsubject: "Your order {{ order.name }} at {{ shop.name }}"\n---\n\n<p>Hello {{ company.name }} team,</p><p>Welcome to {{ event.name }}.</p>${KLAVIYO}\n`,
      format: 'markdown',
    },
    {
      name: 'in the body',
      source: `<p>Hello,</p><p>We wrote to {{ email }} about {{ first_name }}.</p>${KLAVIYO}`,
      format: 'html',
    },
    {
      name: 'the address that the mail goes to',
      source: '<p>Hello <%= @user.email %>!</p><p><%= link_to "Set a new word", @url %></p>',
      format: 'html',
    },
    {
      name: 'what a function makes of the reader',
      source: '<p>Hey <%= salutation(@reader) %>,</p><p><%= link_to "Read on", @url %></p>',
      format: 'html',
    },
    {
      name: 'the title of what a subject tells of',
      source: '{{ define "subject" }}{{ .Title }}{{ end -}}\n{{ .Text }}\n',
    },
    { name: 'with a fallback', source: `<p>Hi {{ first_name|default:'there' }},</p>${KLAVIYO}`, format: 'html' },
    { name: 'with an empty fallback', source: `<p>Hi {{ first_name|default:'' }},</p>${KLAVIYO}`, format: 'html' },
    {
      name: 'inside a test, written with a sign before the name',
      source: '#set($x = 1)\n#if ($user)Hi $user.name,#{else}Hello,#end\n\nYour seat is ${seat}.\n',
    },
    {
      name: 'inside a test of whom it belongs to',
      source: '{% if user %}Dear {{ user.first_name }},{% else %}Hello,{% endif %}\n{% load tz %}{% url "x" %}\n',
    },
    {
      name: 'inside a test',
      source: `<p>{% if first_name %}Hi {{ first_name }},{% else %}Hi there,{% endif %}</p>${KLAVIYO}`,
      format: 'html',
    },
    {
      name: 'a number in a subject',
      source: `---\nsubject: Order {{ order_number }}\n---\n\n${KLAVIYO}\n`,
      format: 'markdown',
    },
    { name: 'no certain dialect', source: 'Hi {{ first_name }},' },
  ],
});

test('a tag that does more than print is shown how its dialect writes a fallback', async () => {
  const source = `<p>Hi {{ first_name|title }},</p>${KLAVIYO}`;
  const [finding] = await checkSource(missingFallback, { source, format: 'html' });
  expect(finding && renderMessage(finding.message)).toBe(
    "“{{ first_name|title }}” prints nothing for readers without a value: give it a fallback, as in “{{ first_name|default:'there' }}”.",
  );
});
