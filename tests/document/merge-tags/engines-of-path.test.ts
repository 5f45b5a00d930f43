import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { enginesOfPath } from '../../../server/src/document/merge-tags/engines-of-path';
import { readSource } from '../../harness/check-source';

describe('the engine that an extension names', () => {
  it.each([
    ['mail/welcome.html.mustache', 'mustache'],
    ['mail/Welcome.HBS', 'handlebars'],
    ['views/emails/reset.blade.php', 'blade'],
    ['reset.ejs', 'ejs'],
    ['password-reset.liquid', 'liquid'],
    ['reset.txt.j2', 'jinja'],
    ['mail_tt2/welcome.tt2', 'template-toolkit'],
  ])('%s → %s', (path, engine) => {
    expect(enginesOfPath(path)[0]).toBe(engine);
  });

  it.each(['mail.html', 'digest.tpl', 'mail.tmpl', 'constructor', 'mail.constructor', ''])('none: “%s”', (path) => {
    expect(enginesOfPath(path)).toEqual([]);
  });

  it('is a dialect that there is', () => {
    const ids = DIALECTS.map(({ id }) => id);
    for (const extension of 'hbs handlebars mustache liquid njk j2 twig ejs erb blade.php ftl vm gohtml tt tt2 mako'.split(
      ' ',
    )) {
      expect(ids).toEqual(expect.arrayContaining([...enginesOfPath(`mail.${extension}`)]));
    }
  });
});

describe('a mail in a file of that extension', () => {
  const title = '<html><head><title>*|MC:SUBJECT|*</title></head><body mc:edit="body">';

  it('is written for the engine, whatever was left over from the template it was copied from', () => {
    const mail = readSource({
      source: `${title}<p>Hi {{ name }}, open {{{ link }}}.</p>`,
      path: 'reset-password.html.mustache',
    });
    expect(mail.dialect).toMatchObject({ id: 'mustache', because: 'tags' });
  });

  it('is read by the related engine that reads more of it', () => {
    const mail = readSource({ source: '<p>{{#if name}}Hi {{name}}{{else}}Hi{{/if}}</p>', path: 'mail.mustache' });
    expect(mail.dialect.id).toBe('handlebars');
  });

  it('is not said to be written in an engine with the same marks', () => {
    const source = '<p>{% if a %}{{ name }}{% endif %} {% block content %}{% endblock %}</p>';
    expect(readSource({ source, path: 'mail.liquid' }).dialect.id).toBe('liquid');
    expect(readSource({ source, path: 'mail.twig' }).dialect.id).toBe('twig');
  });

  it('may be for a provider that builds on the engine', () => {
    const source = 'Hi {{ customer.first_name | default: "there" }}, {% unsubscribe_url %}';
    expect(readSource({ source, path: 'mail.liquid' }).dialect.id).toBe('customerio');
  });

  it('may hold none of the engine’s tags', () => {
    const source = '<p>Hi *|FNAME|*, <a href="*|UNSUB|*">bye</a></p>';
    expect(readSource({ source, path: 'mail.hbs' }).dialect.id).toBe('mailchimp');
  });
});

it('does not take a mail for a provider’s when another dialect reads nearly all of it', () => {
  const fields = 'plan city seat row order price sender topic day hour'.split(' ');
  const source = `<title>*|MC:SUBJECT|*</title><p>${fields.map((field) => `{{${field}}}`).join(' ')}</p><p mc:edit="a">`;
  expect(readSource({ source, format: 'html' }).dialect.id).toBe('handlebars');
});
