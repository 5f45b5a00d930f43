import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    '(bonjour|bonsoir|salut|coucou|hello|hey|yo|hola|bjr|cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs|mme|bienvenue|ami|amis|amie|amies|docteur|maitre|coucou|kikou|re-bonjour|rebonjour|camarades|collegues|confreres|chers tous|cheres toutes)',
  ],
  signOffs: [
    "(cordialement|sincerement|amicalement|respectueusement|chaleureusement|affectueusement|fraternellement|solidairement|amities|salutations|bises|bien a vous|bien a toi|bien cordialement|tres cordialement|merci|merci beaucoup|encore merci|merci a vous|merci d' avance|merci encore|sportivement|confraternellement|musicalement|associativement|bien respectueusement|tres chaleureusement|bien amicalement|bien sincerement|cordialement votre|cordialement a vous|bisous|gros bisous|la bise|grosses bises|biz|tchao|ciao|a plus|a bientot|au plaisir|amicales salutations|votre devoue|votre devouee) (,|.|!|$)",
    'cordialement $',
    'merci ~6 , $',
    '(a bientot|a tres vite|a tres bientot|a plus|au plaisir) ~4 $',
    '(veuillez|nous vous prions|je vous prie|nous vous prions de) ~6 (agreer|recevoir|croire|accepter) ~3 (salutations|expression|sentiments|consideration|madame|monsieur|assurance)',
    '(salutations|cordiales salutations|sinceres salutations|meilleures salutations|bien cordialement)',
    'avec (nos|toutes nos|mes) (excuses|remerciements|salutations|sentiments) ~3 $',
    '(bonne|bon|belle|excellente) (lecture|journee|soiree|week-end|fin|semaine|route|continuation)',
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
