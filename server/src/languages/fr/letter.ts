import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    '(bonjour|bonsoir|salut|coucou|hello|hey|yo|hola|bjr|cher|chere|chers|cheres|madame|monsieur|mesdames|messieurs|mme|bienvenue|ami|amis|amie|amies|docteur|maitre|coucou|kikou|re-bonjour|rebonjour|camarades|collegues|confreres|chers tous|cheres toutes|slt|bsr|cc|aloha|buongiorno|namaste|ohe|ola|hi|hei|wesh|maitres|docteurs|tres chers|tres cheres|tres cher|tres chere|honorables|douces|mes (chers|cheres|amis|amies|tres chers|soleils|lecteurs|lectrices|loulous|chatons|gourmands|petits|petites)|les (amis|amies|copains|copines|gens|filles|gars|gourmands|loulous|coureurs|joueurs))',
  ],
  signOffs: [
    "(cordialement|sincerement|amicalement|respectueusement|chaleureusement|affectueusement|fraternellement|solidairement|amities|salutations|bises|bien a vous|bien a toi|bien cordialement|tres cordialement|merci|merci beaucoup|encore merci|merci a vous|merci d' avance|merci encore|sportivement|confraternellement|musicalement|associativement|bien respectueusement|tres chaleureusement|bien amicalement|bien sincerement|cordialement votre|cordialement a vous|bisous|gros bisous|la bise|grosses bises|biz|tchao|ciao|a plus|a bientot|au plaisir|amicales salutations|votre devoue|votre devouee) (,|.|!|$)",
    '(gourmandement|lumineusement|ludiquement|poetiquement|artistiquement|theatralement|lyriquement|litterairement|joyeusement|tendrement|ecologiquement|syndicalement|cooperativement|citoyennement|mutualistement|loyalement|medievalement|numeriquement|photographiquement|velocipediquement|laiquement|feministement|choralement|culturellement|militantement|rugbystiquement|gastronomiquement|vivement|tout simplement) (,|.|!|$)',
    '(bises|bisous|baisers|calins|amities|pensees|poignee de main|accolades|becs) ~4 (,|.|!|$)',
    '(a (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cet ete|la rentree|la semaine prochaine|tout bientot|tout de suite)) ~3 (,|.|!|$)',
    '(portez-vous bien|prenez soin de (vous|toi)|prends soin de toi|votre bien devoue*|bien fidelement|votre tout devoue*)',
    'que (la|le|les) ~2 (soit|soient) avec (vous|toi)',
    'cordialement $',
    'merci ~6 , $',
    '(a bientot|a tres vite|a tres bientot|a plus|au plaisir) ~4 $',
    '(veuillez|nous vous prions|je vous prie|nous vous prions de) ~6 (agreer|recevoir|croire|accepter) ~3 (salutations|expression|sentiments|consideration|madame|monsieur|assurance)',
    '(salutations|cordiales salutations|sinceres salutations|meilleures salutations|bien cordialement)',
    'avec (nos|toutes nos|mes) (excuses|remerciements|salutations|sentiments) ~3 $',
    '(bonne|bon|belle|excellente|douce|bons|bonnes) (lecture|journee|soiree|week-end|fin|semaine|route|continuation|nuit|apres-midi|matinee|annee|rentree|degustation|seance|partie|balade|film|courage|appetit|match|voyage|vacances|fetes|dimanche|samedi|recolte|visite|ecoute)',
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
