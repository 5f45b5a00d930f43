import type { PhraseTopic } from '../language-pack';

export const noReplySender: PhraseTopic = {
  words: {
    locals: [
      'noreply',
      'donotreply',
      'latarod',
      'latarud',
      'latarudd',
      'laturod',
      'latarudo',
      'latajib',
      'laturudo',
      'adamalrad',
      'bidounrad',
      'لاترد',
      'لاتردوا',
      'عدمالرد',
      'بدونرد',
      'دونرد',
      'لاتجب',
    ],
    soft: ['tanbih', 'isharat', 'ishaar', 'notifications', 'تنبيهات', 'اشعارات'],
    roles: ['support', 'care', 'hello'],
    rolesForBreach: ['privacy'],
  },
  flag: [
    'From: Northlight <⟦no-reply⟧@northlight.example>',
    'From: ⟦لا-ترد⟧@northlight.example',
    'Reply-To: ⟦la-tarod⟧@northlight.example',
    'From: ⟦donotreply⟧@northlight.example',
    'From: ⟦عدم-الرد⟧@northlight.example',
    'Reply-To: ⟦no.reply⟧@northlight.example',
  ],
  leave: [
    'From: Northlight <support@northlight.example>',
    'From: Care <care@northlight.example>',
    'Reply-To: khidma@northlight.example',
    'From: سارة <sara@northlight.example>',
    'From: privacy@northlight.example',
    'Reply-To: hello@northlight.example',
  ],
};
