import type { LanguagePack } from '../language-pack';

/** What gives the kind of a mail away; `docs/kind-of-mail.md` says what each group is and weighs. */
export const kindCues: LanguagePack['kindCues'] = {
  A3: ['(rectificatif|erratum|errata|correction|correctif|rectification|mise au point|precision :)'],
  A4: [
    'notre (erreur|faute)',
    "l' erreur (est|vient) [de] (la notre|notre fait|nous)",
    'nous (nous sommes|avons) ~2 (trompe*|fait une erreur|commis une erreur)',
    '(un|une|notre|ce|cette|petit|petite|gros|grosse|ces) (rate|couac|loupe|cafouillage|boulette|bourde|coquille|maladresse|bevue|gaffe|doublon|mauvais envoi)',
  ],
  A5: [
    '(bon|bonne) (lien|prix|date|code|heure|version|tarif)',
    "(ignorez|ignore|supprimez|oubliez|ignorer|supprimer) ~4 (premier|precedent|dernier|hier|ce matin|notre) ~2 (e-mail|message|mail|courriel|envoi|newsletter|d' hier|de ce matin|lettre)",
    '(debit|prelevement|montant|paiement|trop-percu) ~5 (rembours*|restitu*|recredit*|annul*)',
    '(nous) ~3 (corrige*|rembourse*|rectifie*|recredite*|retabli*)',
  ],
  A8: ['(errone*|par erreur|par megarde|incorrect*|trop tot|en avance|aurait du|trompe*|a tort)'],
  B1: [
    '(violation|fuite|vol) de [vos] donnees|piratage|incident de securite|cyberattaque|acces non autorise|intrusion|acte de cybermalveillance|notification de violation',
  ],
  B4: ['cnil|rgpd|delegue* a la protection|dpo|reglement (europeen|general)|article 34|depose plainte'],
  B6: [
    '(non chiffre*|pas chiffre*|en clair|donnees de sante|donnees medicales|dossier medical|coordonnees bancaires|numero de securite sociale|date* de naissance)',
    '(contenait|contenaient|contient|figuraient|comportait|y figurait|mentionnait|mentionnaient) ~1 (votre|vos|ton|tes) (nom*|prenom*|adresse*|numero*|donnee*|coordonnees|date*|rib|iban|resultat*)',
  ],
  C1: [
    '(desole*|triste*) de (vous|te) voir partir|desinscription (confirmee|prise en compte|effectuee)|desabonnement confirme|compte ferme a votre demande',
  ],
  C2: [
    "(comme|suite a) [vous] ~3 (demande|demandiez)|a votre demande|vous avez demande|nous n' avons pas pu (prelever|debiter)|votre paiement (a echoue|a ete refuse)|(abonnement|essai|adhesion|carte) ~4 (expire*|termine|echeance|arrive a)|vous avez annule",
  ],
  C3: [
    "rupture de stock|epuise*|liste d' attente|intemperies|greve|pour travaux|neige|inondation*|canicule|vigilance meteo|ferme* pour|fermee* du",
  ],
  C4: [
    '(raconte|racontons|racontent|revient sur|decrypte|decryptons|retour sur) ~6',
    '(des|les) (escrocs|fraudeurs|arnaqueurs|pirates) ~4 (envoient|se font passer|usurpent|utilisent notre nom|appellent)',
    '(comment|guide|conseils|webinaire|webinar|rapport|etude|enquete) ~6 (fuite*|violation*|phishing|hameconnage|cyber*)|autres entreprises',
    "(violations|fuites|vols|attaques|actualites) [de|des] ~2 (du mois|de la semaine|de l' annee|en france|en europe|dans le monde)",
    "(un|une|l'|le|la) ~2 (operateur|hopital|enseigne|chaine|geant|plateforme|mutuelle|ministere|universite|region|federation) ~5 (a reconnu|a confirme|a annonce|a subi|a ete|a admis|reconnait|annonce)",
    '(comment|pour) (se proteger|vous proteger|reagir|se defendre) ~6',
    '(nos|voici nos|voici les) conseils',
    '(cette semaine|ce mois-ci) ~8 (fuite*|violation*|piratage*|cyber*)',
    '(ateliers|atelier|formation) ~6',
    'apprendre a ~3 (proteger|reconnaitre)',
  ],
  C5: [
    '(reinitialisation|reinitialiser|changement) [de|du|votre] mot de passe ~5 (demande*|avez)|votre code [de verification] (est|:)|nouvelle connexion|nouvel appareil',
  ],
  C6: ['(mise a jour|modification|mettons a jour|evolution*) ~4 (politique de confidentialite|conditions|cgu|cgv)'],
  /** Speaks of us or to the reader: the mail is about its own matter. */
  own: ["(nous|notre|nos|je|j'|mon|ma|mes|on|vous|votre|vos|tu|ton|ta|tes|t'|te|@BRAND)"],
};
