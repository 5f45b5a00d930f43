import missingFallback from '../../../server/src/rules/merge-tags/missing-fallback';
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
      name: 'in Indonesian',
      source: `<p>Halo ⟦{{ first_name }}⟧, pesanan Anda sudah dikirim.</p>${KLAVIYO}`,
      format: 'html',
    },
  ],
  good: [
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
