import type { PhraseTopic } from '../language-pack';

export const noReplySender: PhraseTopic = {
  words: {
    locals: [
      'noreply',
      'donotreply',
      'jangandibalas',
      'janganbalas',
      'janganmembalas',
      'tidakdibalas',
      'tidakuntukdibalas',
      'tanpabalas',
      'tanpabalasan',
      'tidakperludibalas',
      'mohontidakmembalas',
      'nobalas',
      'nobalasan',
      'balasannonaktif',
    ],
    soft: ['notifikasi', 'info', 'pemberitahuan', 'sistem', 'otomatis', 'robot'],
    roles: ['bantuan', 'halo', 'cs', 'layanan'],
    rolesForBreach: ['privasi'],
  },
  flag: [
    'From: Northlight <⟦jangan-balas⟧@northlight.example>',
    'From: ⟦no-reply⟧@northlight.example',
    'Reply-To: ⟦tidak.perlu.dibalas⟧@northlight.example',
    'From: ⟦jangan_dibalas⟧@northlight.example',
    'From: ⟦tanpabalasan⟧@northlight.example',
    'Reply-To: ⟦noreply1⟧@northlight.example',
  ],
  leave: [
    'From: Northlight <bantuan@northlight.example>',
    'From: Ana dari Northlight <ana@northlight.example>',
    'Reply-To: halo@northlight.example',
    'From: layanan@northlight.example',
    'From: balasan@northlight.example',
    'Reply-To: cs@northlight.example',
  ],
};
