import type { Register } from '../language-pack';

/** Most mails say “vous”; those among friends and colleagues, and of young brands, say “tu”. */
export const registers: readonly Register[] = [
  {
    words: ['vous', 'votre', 'vos', 'Madame', 'Monsieur'],
    texts: {},
  },
  {
    words: ['tu', 'te', "t'", 'toi', 'ton', 'ta', 'tes'],
    texts: {
      "Nous vous présentons nos excuses. Nous avons fait une erreur qui n'aurait pas dû se produire.":
        "Nous te présentons nos excuses. Nous avons fait une erreur qui n'aurait pas dû se produire.",
      "Nous sommes désolés de notre erreur et de la gêne qu'elle vous a causée.":
        "Nous sommes désolés de notre erreur et de la gêne qu'elle t'a causée.",
      'Nous vous présentons nos excuses. Protéger vos données est notre métier, et nous avons échoué.':
        'Nous te présentons nos excuses. Protéger tes données est notre métier, et nous avons échoué.',
      "Nous vous présentons nos excuses. L'erreur est la nôtre.":
        "Nous te présentons nos excuses. L'erreur est la nôtre.",
      'Nous vous présentons nos excuses pour la gêne que nous vous avons causée.':
        "Nous te présentons nos excuses pour la gêne que nous t'avons causée.",
      'pour la gêne que nous vous avons causée': "pour la gêne que nous t'avons causée",
      "Nous avons corrigé l'erreur : [quoi et quand]. Vous n'avez rien à faire.":
        "Nous avons corrigé l'erreur : [quoi et quand]. Tu n'as rien à faire.",
      'Pour réparer notre erreur, nous vous [remboursement, remplacement ou avoir] ; vous le recevrez au plus tard le [date].':
        'Pour réparer notre erreur, nous te [remboursement, remplacement ou avoir] ; tu le recevras au plus tard le [date].',
      'Utilisez ce lien : [lien].': 'Utilise ce lien : [lien].',
      "Ce que vous pouvez faire maintenant :\n- Changez votre mot de passe, ici et partout où vous l'utilisiez. Tapez notre adresse dans votre navigateur, sans passer par un lien.\n- Activez la double authentification dans les paramètres de votre compte.\n- Vérifiez vos relevés bancaires ; si vous ne reconnaissez pas une opération, prévenez aussitôt votre banque.\n- Méfiez-vous des e-mails, des SMS et des appels qui se réclament de nous. Nous ne vous demanderons jamais de mot de passe, de code ni de numéro de carte.":
        "Ce que tu peux faire maintenant :\n- Change ton mot de passe, ici et partout où tu l'utilisais. Tape notre adresse dans ton navigateur, sans passer par un lien.\n- Active la double authentification dans les paramètres de ton compte.\n- Vérifie tes relevés bancaires ; si tu ne reconnais pas une opération, préviens aussitôt ta banque.\n- Méfie-toi des e-mails, des SMS et des appels qui se réclament de nous. Nous ne te demanderons jamais de mot de passe, de code ni de numéro de carte.",
      'Répondez simplement à cet e-mail : une personne de notre équipe lit chaque réponse.':
        'Réponds simplement à cet e-mail : une personne de notre équipe lit chaque réponse.',
      'Une question ? Répondez à cet e-mail ou écrivez à [adresse de réponse] : nous répondons sous [un jour ouvré].':
        'Une question ? Réponds à cet e-mail ou écris à [adresse de réponse] : nous répondons sous [un jour ouvré].',
    },
  },
];
