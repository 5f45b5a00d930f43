import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: ['(bonjour|bonsoir|salut|coucou|cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs|bienvenue)'],
  signOffs: [
    '(cordialement|sincerement|bien a vous|bien cordialement|amicalement|respectueusement|merci|a bientot|a tres vite)',
    '(veuillez|nous vous prions|je vous prie) ~6 (agreer|recevoir|croire|accepter)',
    'avec (nos|toutes nos|mes) (excuses|remerciements)',
    '(bonne|bon) (lecture|journee|soiree|week-end)',
  ],
  footers: [
    '(se desabonner|me desabonner|desabonne*|desinscri*|se desinscrire|me desinscrire)',
    '(gerer|modifier|mettre a jour) ~3 preferences',
    '(voir|lire|afficher|consulter) ~5 (navigateur|en ligne)',
    'vous (recevez|avez recu) (cet|ce|cette) (e-mail|email|mail|courriel|message|lettre|newsletter)',
    '(tous droits reserves|politique de confidentialite|mentions legales|siret|siren|rcs|siege social|capital de|au capital)',
  ],
  quotedMail: ['le ~12 a ecrit :', "(message d' origine|message original|message transfere)"],
};
