import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../server/src/dialects/index';
import type { Dialect } from '../../server/src/dialects/dialect';
import { lookUpField } from '../../server/src/dialects/look-up-field';
import { tagFor, writesFallback } from '../../server/src/dialects/tag-for';
import { scanMergeTags } from '../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../server/src/text/mapped-text';

function dialect(id: string): Dialect {
  const found = DIALECTS.find((known) => known.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('tagFor', () => {
  it.each([
    ['mailchimp', '*|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*'],
    ['sendgrid', '{{insert first_name "default=there"}}'],
    ['sparkpost', "{{first_name or 'there'}}"],
    ['klaviyo', "{{ first_name|default:'there' }}"],
    ['hubspot', "{{ personalization_token('contact.firstname', 'there') }}"],
    ['sfmc', '%%=IIF(EMPTY(AttributeValue("FirstName")),"there",AttributeValue("FirstName"))=%%'],
    ['marketo', '{{lead.First Name:default=there}}'],
    ['braze', "{{${first_name} | default: 'there'}}"],
    ['customerio', '{{ customer.first_name | default: "there" }}'],
    ['activecampaign', '%FIRSTNAME%'],
    ['campaign-monitor', '[firstname,fallback=there]'],
    ['zoho-campaigns', '$[FNAME|there]$'],
    ['resend', '{{{contact.first_name|there}}}'],
    ['mautic', '{contactfield=firstname|there}'],
    ['phplist', '[FIRST NAME%%there]'],
    ['erb', '<%= @first_name.presence || "there" %>'],
  ])('writes a first name with a fallback for %s', (id, expected) => {
    expect(tagFor(dialect(id), 'firstName', { fallback: 'there' })).toBe(expected);
  });

  it('writes system tags whole', () => {
    expect(tagFor(dialect('mailchimp'), 'unsubscribeUrl')).toBe('*|UNSUB|*');
    expect(tagFor(dialect('brevo'), 'viewInBrowser')).toBe('{{ mirror }}');
  });

  it('names a field that the dialect does not list the way its fields are named', () => {
    expect(tagFor(dialect('liquid'), 'orderNumber')).toBe('{{ order_number }}');
    expect(tagFor(dialect('iterable'), 'orderNumber')).toBe('{{orderNumber}}');
    expect(tagFor(dialect('customerio'), 'orderNumber')).toBe('{{ customer.order_number }}');
    expect(tagFor(dialect('emarsys'), 'orderNumber')).toBeUndefined();
  });

  it('uses the name the data has', () => {
    expect(tagFor(dialect('liquid'), 'firstName', { fieldName: 'user.given' })).toBe('{{ user.given }}');
  });

  it('keeps the fallback from ending the string it stands in', () => {
    expect(tagFor(dialect('liquid'), 'firstName', { fallback: 'the “boss"' })).toBe(
      `{{ first_name | default: "the 'boss'" }}`,
    );
    expect(tagFor(dialect('klaviyo'), 'firstName', { fallback: "l'ami" })).toBe("{{ first_name|default:'l’ami' }}");
    expect(tagFor(dialect('campaign-monitor'), 'firstName', { fallback: 'a]b' })).toBe('[firstname,fallback=ab]');
  });

  const writers = DIALECTS.filter(({ writing, fields }) => writing !== undefined && fields.firstName !== undefined);

  it.each(writers.map((known) => [known.id, known] as const))('writes tags that %s reads', (id, known) => {
    const written = tagFor(known, 'firstName', { fallback: 'there' }) ?? '';
    const { located } = scanMergeTags([MappedText.verbatim(`Hi ${written}, x`)], DIALECTS, { stated: id });
    const tags = (located[0] ?? []).map(({ tag }) => tag).filter(({ dialects }) => dialects.includes(id));
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter(({ malformed }) => malformed !== undefined)).toEqual([]);
    const scalar = tags.find(({ role, field }) => role === 'output' && field !== undefined);
    if (known.scalarFallback && writesFallback(known) && tags.length === 1) expect(scalar?.fallback).toBe('there');
  });

  it.each(writers.map((known) => [known.id, known] as const))('finds its way back from the tags of %s', (id, known) => {
    const written = tagFor(known, 'lastName');
    if (written === undefined || known.fields.lastName === undefined) return;
    const { located } = scanMergeTags([MappedText.verbatim(`Hi ${written}, x`)], DIALECTS, { stated: id });
    const field = located[0]?.find(({ tag }) => tag.field !== undefined)?.tag.field ?? '';
    expect(field === known.fields.lastName ? 'lastName' : lookUpField(field)).toBe('lastName');
  });
});
