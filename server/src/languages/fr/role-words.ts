import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-38 gerante|quel|recevront
37 desolee
-37 epices|salut
-36 excusez-nous pour|northlight
-34 dr|president
-33 nova|velibrune
33 suis profondement|toute l'
-32 directrice|horizon|toute notre
31 ce faux
-31 ceux que|institut|qui l'
-30 ines|passager
-29 besoin|derangement|ganivelle|librairie|restauration|watteville
29 toutes mes
-28 auraient|aussi|notaire|que ces|ressenti
28 devons des|pardon pour
`,
  fault: `
69 avions
-52 ?
-51 desolee|reveilles|sont bien
51 potentiellement
-49 est de
48 attaques|lot|plusieurs
-47 est pris
47 vous avons
-46 considerez|faute et
-45 essaye|est notre|est solde|normalement|traite
45 hebergeur|perturbe
44 a peut-etre|avons pas|genre d'|nous avions|une etourderie
-44 caisse de|desagrement|en place|maintenant
-43 aviez le|vie
43 concernees|de trop|fermer|lieu du|notre responsabilite|souci de
42 aurions|en quelques|etait|fournisseur d'|fraction|materielle|nombre
-42 ceux qui|codes|directeur|il n'|nos plus
41 abri d'|aurions du|nous aurions|service a
-41 corrigee|est fait|pied|plus qu|remboursement|sera
-40 chef|composez|directrice|excusez-nous|les liens|pas notre|president|que trois|quel|un par
40 chiffre|de comptes|etre tenus|il a|incident touche|j' avais|lu|secretariat a
-39 a vous|ajoute|avons rembourse|bref|car|commandes a|cote|dommage|dorenavant|doux|frappe|gerante|la securite|noel|notification|pour tous|renforce|repondez|retires|seulement|touchee|y sont
39 egare|exclure|inattention|laisse|notre imprimeur
-38 avant l'|corrige|la bonne|le remboursement|lire #|nom du|passe ni|presente|qui me
38 avec le|de facturation|diffuse|echoue|hier soir|mais|sommes trompes
-37 a zero|air|code pour|depuis le|double|je te|jusqu au|le second|lisez|n' en|personne ne|recus|sur envoyer|tres|vous n'
37 alors|ete mal|ete mis|la date|le planning|par erreur|planning|probleme de|saisi|se sont|trompes|une boulette
36 # n'|ai joint|celle|inexact|le loyer|lire|loyer|mis|pas tout|saisi le
-36 avs et|cela reste|chacune|cnil a|confirmee|detruits|dr|envoyons|est bien|est confirmee|excuses vous|generale|inquietude|les envois|m' excuser|peu trop|pour tout|presente mes|preuve|rembourse|remboursement est|rends|repare|un cabinet|un mail|une belle|une nouvelle|va|virements|voulons|vous attend
-35 a donne|amende|besoin|cas de|chacun d'|desormais deux|envois|est efface|est qu|exacts|ines|l' automne|la somme|les #|limoges|maison|mardi a|minimum|offert|pas ce|pas un|pour verifier|prenez|risque est|un des
35 a pris|choisi|cle n'|fibre|fraction de|hier|la semaine|mauvais|naissance et|nul n'|sature|serait
-34 acces ont|attend a|aux clients|avant le|beaucoup|cheque|d' ouvrir|de nouveau|de zero|desoles pour|et sera|example|forme|inquietes|instants|l' equipe|laboratoire|notre erreur|qualite|qui s'|refusez|salut|sous le|universite|vous ne
34 attendu|attribue|d' hier|dans notre|de contact|et #|ete copies|ete prises|ete releves|faute de|fichier des|imprime|inedite|mis en|nos partenaires|page d'|prise|rate|s' est|sachions|ta commande
33 a echappe|affichait|aurait|avons oublie|concernerait|cyberattaques|devait|du fichier|echappe a|ecrit que|ecrite|ete volee|fraises|interverti|interverti deux|l' avions|manipulation|regrettable|sanguin
-33 assurance|bruxelles|bureau|cette semaine|chose|de lettre|demain|depuis hier|est engagee|est ouverte|est pour|ete passee|excuses et|excusons|groupes|le club|le secretariat|lecteurs|les releves|mobilite|notre jour|numerique|partiront|pas lu|priorite|remettra|remplace|ressenti|soir !|soir de|sourire|suffit|un tout|une semaine|vite|vous les
-32 avec la|bloque|ce retard|certifie|cle sous|comme des|cooperative|correction|coucher|credit|de dramatique|debit|demandera|depuis votre|desoles et|deux jours|donnons|dramatique|epices|est fermee|est l'|et le|excuses sans|fabienne|mange|moins de|notre faute|pas d'|permanence|port|posez|pour ce|profondement|qui ne|remise de|retire|rib|sans frais|serez|sur vos|tout petit|va bien|voici|votre code
32 chez notre|deux chiffres|erreur humaine|est inexact|exposees|groupe|historique|historique de|intitule|le jeudi|le mauvais|notre outil|qui restent|sait|usage|victimes de|voisin|volee|votre prenom|vous ont
-31 # dans|abonnement|anecdotique|avenir|badge reste|ce que|cette annee|commence|compte est|depuis ce|deux petits|deuxieme|en a|en sommes|inconnu qui|la facture|locale|neuve|northlight|notre metier|numero #|obligatoire|on l'|ouvre|par telephone|pardon a|passees avant|peau|prenoms|prions d'|prouver|quand vous|qui ont|qui sont|radiographies|rattrapage|recevront|rembourse ce|resteront|revoir|siege|societaires|traiter|vos mots
31 a rejete|accepte|administratif|alors que|chacun de|chiffre nos|connu des|consulter votre|de manipulation|de vendredi|des erreurs|disque|doigts|donnees n'|dossiers ont|entrepot|est reste|etait en|ete livre|fiche|humaine|je l'|l' enquete|la base|le traitement|monde a|n' aviez|ne l'|notre lettre|nous subissons|oublie de|perdus|qui a|rejete|subissons|technique|troisieme|une panne
-30 a lieu|ancien mot|apparait|attentifs|besoin d'|bu|complet|composition|contient votre|contraire|coup de|entreprise|ete refaite|examinees|faute d'|foi|inscription a|institut|l' affaire|la composition|la meilleure|la paie|la region|la version|la violation|le bon|le conseil|le vrai|meilleure|modeste|ne peut|notaire|note de|notre appli|notre chaine|nouvelles|ou vous|pas possible|passera|peux|quand|qui auraient|rectifie|refaite|regarde|regrette|remboursons|reponses a|reuni|sachez|sachez que|sauvegarde de|service clients|service des|si le|sont a|tapez|toujours|traitement et|tu peux|un cas|un numero|une fois|vacances et|votre ancien|vous demandons
30 a perturbe|a temps|adresse electronique|aura pas|avait pas|aviez|comportait|comportait des|de quelques|des difficultes|difficultes|dysfonctionnement du|exacte|exacte de|homonyme|inconnus|information n'|inscrit|lance|le votre|les conditions|mais la|n' avions|on y|parce|planning et|pour une|prenom|test|un homonyme|un nombre|un petit|une activite|vingt minutes|votre demande|vous avions|zero
-29 # sont|a bu|a noel|acompte|adresse postale|affaire|annule|argent|assistance|avez commande|aviez paye|bas|bas de|bloque dans|bonjour monsieur|chaque annee|choisissez|depuis la|dieteticienne|e-mail a|en rien|equipe|est offert|ete nombreux|ete saisie|faux depart|fevrier et|fond|fonds|h les|integralement|integralite|jours de|l' avoir|la commission|la dieteticienne|la ligne|le printemps|librairie|matinee|modifiee|ne change|ne se|nos clients|nous presentons|nous tenons|nous venons|obtenir|pardonner|pas dans|petits|peu de|place le|prend|prix est|qu il|radio|reprendre|reservee|servir|stade|supprime|sur nos|tenons|tenons a|tomates|un modele|une photo|venons|vous donnons
29 activite|attribue a|aucune chambre|avions oublie|avons ecrit|avons imprime|bouquets|broutille|charges|commande a|commande du|conditions|convives|copie l'|coquille|de factures|du lundi|du serveur|elle a|emporte|enveloppes|est restee|est survenu|etaient|etaient lisibles|face a|glisser|heures|intrusion|joindre le|la votre|le reseau|le week-end|lisibles|mains|mariages|notamment|notre prestataire|parametre|partage|public|respecte|restee|retard a|retarde|route|semble|soient|survenu|technique a|tout seul|une bonne|une broutille|vers|visiteurs|vrai|y lire
-28 # du|acceptees|avons revoque|bientot|carte est|ce courriel|ces donnees|changez|cinq jours|commission|communaute|compte n'|confiance|contretemps|cru a|de le|de prix|de quoi|demain matin|demarche|en double|enfin|est faible|est le|ferme a|ganivelle|garde|hate|hate de|indiquez-nous|jamais de|le mercredi|le prochain|les enfants|ni votre|nouvelle carte|offerte|ont confirme|ont cru|page a|par courrier|partir de|peuvent se|plus jamais|prevenue|prive|qui avaient|recevrez|region|repondent|repondez oui|revoque|s' annonce|seul le|seuls les|traitons|tresoriere|venez|vigilant|votre boite|vous qui|vous recevrez|watteville
28 ait ete|bloquer|bouton envoyer|ceux de|conditions generales|de paie|divers|donnees concernees|du courriel|est faux|ete ouverts|etourderie|generales|ils ont|la fibre|le disque|les premiers|lesquels|lignes ont|nom ou|nos utilisateurs|notre hebergeur|nous n'|ont fuite|ont peut-etre|ont recu|page de|parametrage|parents|parmi lesquels|partenaires|parti|pendant une|prises|resulte d'|rien recu|semaine derniere|sommes les|systeme|toi|visiblement|week-end|y figure
`,
  evasion: `
-55 sept
-52 nos equipes
51 systeme
-49 retires
-48 il n'|on s'
48 perturbe
47 attaques|materielle
-47 ce n'|plusieurs
-46 un cabinet
-45 directeur|on a|plus qu|reservee
-44 a rien|air|choses|le site
44 fibre|responsabilite|technique
-43 choisi|encore|ete saisie|fermee|la securite|ne les|solde
43 imprimeur|informatique
42 avait
-42 avons pas|corrigee|de nouveau|faux|notre metier|ont rien|universite
-41 anecdotique|example|il ne|il se|le mauvais|les acces|n' avons|risque est
41 ete egare|suite a
40 a perturbe|ete mal|s' est
-40 apparait|caisse de|cela reste|dans votre|directrice|excusez-nous|ils n'|les autres|northlight|paniers|quelques|sensible|titre|touchees|traite|un par|votre solde
-39 bref|ce qui|cnil a|confirmee|qualite|un cas
39 conditions|suite
-38 antivirus|avions|charges de|comptes|de chantage|depuis votre|des noms|detruits|est confirmee|gerante|n' en|pas possible|que d'|rouverts|seul le|sommes desoles
38 avons ete|hebergeur|information n'|lors|sature
37 attaque|glisse
-37 avons interverti|bien mechant|certains|contre les|d' ouvrir|est engagee|joindre le|le tien|les envois|les faux|non plus|tien|usagers|vous nous
-36 alors que|anonymise|chef|club|corrige|decembre au|dr|epices|exacte|fichier anonymise|figurait|institut|la facture|lus|madame|newsletter|offert|ouvrir|page a|pas d'|portez|posez|refusez|salut|uniquement
36 malheureux|notre imprimeur
-35 amende|autoriser|b-117|bruxelles|ca|centre de|changer les|consultation|de les|desagrement|en rien|est de|ils|ines|l' avoir|ne le|parcours|peu|pied|proteger|que ces|qui sont|recette|refuse|responsabilite et|revoir|s' en|societaires|sur vos|une personne|vol
35 lors du|mechant|nom a|partenaire|retarde
-34 avant l'|celle|chacun|changez-le|complet|deplorons|doux|enfants|la preuve|les prelevements|mai|mobile|ni|note|notre appli|premiere|president|revenir|risque de|se soient|selectionne|service des|sur demande|suspects|volees
34 defaillance|du retard|est survenu|etre tenus|facture de|parametre|succes|survenu|trompee|un probleme|une defaillance|une panne
-33 ?|a tous|annule|boite n'|cela n'|ces donnees|comprendre|consequence|datee|desormais deux|equipe|est fait|est offert|est une|ete passee|exacts|facturation|figure|fut|la ligne|le desagrement|meme pas|mene a|n' etait|nombre|numerique|pas change|personne ne|pris des|promis|trois jours|un grand|vacances sans|vous #
33 a ferme|chez notre|des erreurs|explique|fermer|notre fournisseur|pris du|regrettable
32 a perdu|la fibre|nous a|parti|pour rien|un incident|un logiciel
-32 affaire|apparaitrait|clientele|code pour|commission|depuis la|entreprises dont|essaye|est saisie|etiquettes|feu|fiche|il est|inexact|jamais|l' equipe|la commission|les frais|librairie|mobilite|moyennes|notre chaine|nous les|ouverts|permanence|que nous|recevront|remplace|rien n'|secretaire|site est|sont gardes|sur un|vendredi ne|venus|vos identifiants
-31 # mai|a zero|abonnement|adresse d'|ami|apres|aucune|bonjour|cher|commande n'|dommage|donnees de|elements|en charge|enfin|engagement|est ouverte|est senti|et ton|etat|ete livre|ete ouverts|ete transmis|exercice|fevrier #|gardes|joue dans|le module|lecons|lecteurs|les lecons|les releves|limite|mars|mois d'|nous avions|ont pris|pour verifier|prenez|prete|programme|relance|reprendre|s' annonce|seulement|si le|telles|votre releve|vu
31 ces|cette erreur|circonstances|erreurs|fournisseur|le message|plateforme d'|resulte d'|sommes les|verifier
30 affecte|ce delai|collaborateur|des perturbations|expliquent|la garde|la sauvegarde|logistique|reseaux|resulte|sans protection|tiers a|un collaborateur|victimes de|votre avis
-30 arrivee|assurance|automatique|bateau|chantage|charges|comite|commandes de|comme ca|commission d'|cooperative|de comptes|destinataires|detruit|donner suite|eleves|en fevrier|envoye par|est faible|est solde|euro|fabienne|familles qui|ferme le|gardez les|infime|jours comme|l' ecoute|leger|lendemain|livraisons|logiciel de|maison|modifiee|n' envoyez|navres|ne sont|nom date|nom ou|nombreux|outils|partis|plus jamais|port|portables|preuve|principal|prochain|quatre|rappel|remboursement est|rentree|reuni|senti|tel|tranquillite|vacances et|validez|visible|voisin|vous faites|watteville
29 a du|algorithme|constate|contre|de decembre|des difficultes|difficultes|enveloppes|facteur|fournisseur d'|hier soir|l' algorithme|l' imprimeur|la societe
-29 a plus|adresses|annee #|autre patiente|autre site|avertie|avons affiche|bureaux|ceci|cette semaine|comme des|compte le|compter|copiee|credit|de prix|de quoi|devez rien|disque|ecole|efface de|est ferme|ete copiee|ete corrigee|excuse|ferme a|font|forme|grande|heure|inconnus|l' ecart|l' ecole|l' incident|l' intrusion|la boite|la qualite|le bareme|le trop-percu|les adresses|m|mille|mort|normale|notaire|notre message|notre reseau|ou la|ouvre|pardon si|parle|place de|portons|priorite|progression|recommencer|recu|regle|signe|sont de|sur nos|trop-percu|vite|vos mots
-28 a midi|avant de|avenir|aventure|avez pas|boite de|boutique en|ces messages|college|compte rendu|compteur a|contrat|convives|cote|cree|d' utilisateurs|de mardi|de s'|dimanche #|en place|est inexact|est prevenue|fait attendre|frites|ganivelle|ici au|imprimes|jour et|la redaction|la situation|le calendrier|le college|ma|magasins|mars un|me|medical|minutes|ne se|ne vous|noel|notamment|notre secretaire|nous aviez|nous la|nous y|nouveaux|offerte|ordinateurs|pardon a|pas dans|pas mal|passera|personne non|photographie|point|pourraient|pris le|quel|redaction|rendu de|rue|sans avoir|sejour|sera|seuls les|simple|simplement|sommes a|souci nous|temoin|transparence que|troisieme|un traitement|une societe|voudrez|vous avons|vous etes
28 a retarde|auriez|delai|ete rendu|informatique est|nos conditions|nos lignes|origine|perturbe nos|rendu possible|retard a|seul responsable|technique a|tout seul|un partenaire|une attaque|vient|virement|y sommes
`,
  remedy: `
56 maintenant
-52 attente
-51 ?
-48 # #|# septembre|informes
47 est de
-46 avons ecrit|est reste
46 locale
-45 appelez-moi|lit
45 effacer|rembourse
-44 consequence|institut|pas y
44 les #
43 compte est|est confirmee|le module|prochain
-43 ne s'|pas ete|vite
-42 avez recu|cette faute|dans ce|inconnu|pas tout|sujet
42 bloque|frais
41 avoir de|dorenavant|double|recevront|version
-41 changer|fermer|gerante|inconnus|nous avions|respecte
-40 changez-le|nos agents|notre rib|printemps|secret|toutes mes
40 depuis|eau est|est faux|la version|les autres|potable|remboursons|supprimer|temoin
-39 a transmis|d' attente|dr|ecrit que|est l'|etre tenus|feu|mis en|pas lu|pas respecte
39 declare la|la bonne
-38 ai joint|ailleurs|alors que|assistance|autre site|ce faux|changez|de deux|documents|en est|est une|ete releves|h a|incident|proteger|salut|telecharge|un inconnu
38 avons rembourse|est bien|retires|sont gardes
37 abonnement est|avant de|chaque|creditons|de nouveau|depuis le|est au|garderie|la personne|les copies|ne les|rendons|reprenez|supplement
-37 beaucoup|casse|certains|de retour|defaut de|directrice|est que|facturation|jamais un|l' incident|mis|plus qu|president|que trois|reclamer un|seulement|toute notre|visiblement
-36 attribue|ce sujet|cooperative|de recevoir|directeur|ete facture|ete telecharge|ferme a|imprime|le modele|le seul|ne l'|nous une|pour les|prete|un courriel|voila
36 ce prix|devez rien|envois|exacts|gardes|la facture|le second|modifiee|module|passees avant|plainte deposee|pouvez le|recus|rouverts|sont bien|sont rembourses
-35 # janvier|a aucun|a dimanche|bientot|comite|confondu|connaissez|de printemps|en quelques|excusez-nous|fois rien|hier nous|ines|message ne|northlight|pain|parametrage|parler|pas en|pour une|prend|que rien|un faux|votre mutuelle|vous-meme|vous-meme l'
35 ai declare|attendra|avant samedi|change|coursier|le remboursement|les releves|present|prix est|restaure|restaure les|traite|vous revient
-34 # les|a ouvert|attaques|autour|billetterie|bonjour|commande|commune|devons des|donc|ecrite|etait|etait disponible|excuses a|jamais de|meilleures|mutuelle|nous repondons|on est|perturbe|qui l'|recois|repondons|tranquillite|un changement|vient d'|votre identite|vous recois
34 a present|avons ferme|composez|d' aujourd'|de cours|est remboursee|le contrat|les envois|nul|reviendra
-33 a ceux|a peine|abonnements|allergies|arrive meme|attendu|au menu|aventure|bancaire|batiment|car|cela a|confiance|continue|de changer|doit etre|droit de|echoue|ete victimes|frites|hier soir|information|l' ete|leur succes|madame|mal|montant est|n' envoyez|normalement|notre groupe|nouvelles|on en|ont attendu|ouvre|pas d'|passe par|personne n'|peut etre|qualite|que nos|qui se|reutilises|societaires|tables|un exercice|vous donne|y repondre
33 bon de|couleur|de ce|depuis la|desormais|detruire le|devez|entendu|est reservee|gardez le|integral|la paie|la somme|le bon|page a|prolonge|rembourserons|reservee le|une garderie
-32 !|an passe|attentifs|bagages|bloquez|cahier|ce cas|chaine|chaque annee|chef|chiffre|chiffre nos|clientele|code secret|contenu|couac|de paie|demandez|demandez a|desoles pour|donner|epices|est saisie|ete mis|fabienne|formule|gache|ganivelle|jamais ete|md5|merci a|nous nous|par votre|passe ni|porte est|serait|services|travaillons|trois fois|votre profil
32 a chaque|anonymise|appele|bon|ce soir|changes|commandes a|de recommencer|deja|depuis hier|du meme|equipe et|et prevenu|fichier anonymise|manque|ne sera|par ecrit|portables|poulet|rembourse ce|remplace|rendons #|supprime
-31 a plus|a vous|activez|adressee|avaient ete|aviez le|bouquets|clients pour|comme prevu|connaissent|coucou|detail|devait|devions|du matin|en personne|enveloppes|et #|externe|inscrit|janvier|les plus|lundi une|message je|on se|ouvert le|payez pas|personne qui|pied|point|regarde|rentree|repond|sachions|sont ouvertes|sur dix|tant que|titulaires|un cas|un module|une coquille|une personne|validez|vie|vos droits|vous avoir|y sommes
31 annulee|attestation|aura lieu|compte a|credit de|d' exercice|d' ici|debit|envoyez-nous|est annulee|est maintenu|les candidats|les enfants|maintenu|panier est|port paye|pose|postee|remboursement|restent|sans frais|signature|virements|vous remboursons
-30 a un|accompagne|annonce|apres l'|automne|avant #|bonjour a|cela reste|changeant|changeant de|choisir un|des excuses|desoles si|droit|en changeant|envoye hier|equipes sont|ete deposee|exacte|faites-nous|ferhat|fevrier #|les donnees|les faux|livraison et|ma faute|me connecter|million de|modifier|mon|ouvrir|pardon pour|partie|programme|quelque chose|question|rappelez|sejour|souhaitez|tandem|voici ce|votre tranquillite|votre vie|vous donnons|vous recoit
30 aucune penalite|calendrier|codes|corrige|cour|coute|coute #|de lettre|demain matin|du site|echeance|en a|engage|facture rectifiee|fonctionne|grand|inscription a|l' amende|la cour|le repas|matin vous|nous-memes|part|perdu une|pour tous|rectifiee|sera|siege|technicien passera|verrouille|vous les
-29 a retarde|aime|annees|avons facture|avons imprime|bien le|caisse de|celles et|cents|cher|choisis|choisis un|club|commande n'|connecter|consommation|contenait|cyberattaques|de consultation|de verifier|decouvrez nos|deleguee|des factures|dont nous|elle-meme|entrez|est moi|est pas|est prevenue|et ceux|etait faux|ete copie|exterieure|familiale|fibre|haut|inquietude|intrus a|invite|joue|l' intrus|la prochaine|le cryptogramme|le souhaitez|membres|mobilite|moi qui|notre application|notre chaine|nous ne|numero qui|ou vous|oublie|page d'|personne exterieure|plus attentifs|prenom|prevu|region|repondait|reponse|reproduise|reproduise pas|retarde|se reproduise|soirees|sont concernes|telechargez l'|toi|un mauvais|une cliente|verifiez aupres|verifiez que|vos bulletins|votre consommation|vous ai|watteville
29 ajoute|avez deja|candidats|celle-ci|de supprimer|detruit|ete saisie|h et|jetez l'|la faille|le lendemain|mai au|message et|muni|obligatoire|par|portez|rends|repas|serveurs ont|sur nos|un modele|violation a|votre prime|vous rembourse
28 a sa|a zero|acces ont|arrange|aucune demarche|autre a|ceux qui|convenance|convocation|de zero|ecart de|entreprises dont|envoi|est adresse|est rendue|ete refaite|fait foi|fermes|heure de|hui ne|je les|jours|l' avoir|le vrai|les ai|limite|marche|ou un|participation|pas besoin|que chacun|recommencer|refaite|rendue|renouveles|resteront|retire le|rien|rien a|samedi #|seules|seules les|soir au|toute petite|une boucle|une toute|valable|version corrigee|votre convenance|voulez
-28 a tout|affichait|air|ami|ancienne adresse|attribue a|autres clients|benigne|ca arrive|cette erreur|cnil a|college|compose|comptes est|concernees|connu|conseillons|considerez|coucher|deposee la|du groupe|ecrit pour|en ce|en juin|en moins|en parler|fichier a|garantie|ils n'|interim|l' excellence|la region|le college|lettre de|m' excuser|malins|meme a|message qui|modeste|moins d'|moment de|multiplient|ne sont|nom et|nos plus|on n'|ouvrez pas|pas de|pas recu|peux repondre|plus nombreux|quitte nos|retrouver|robot|se multiplient|six|soir !|souci|sur le|systeme a|tient|toujours ete|un robot|vaut|voisin|votre traitement|votres en|vous conseillons|vous etiez
`,
  'protective-step': `
-43 voyagez
41 jamais de|ne les
40 ne le|votre propre
38 depuis votre
-37 gerante|repondent|vous ne
-36 avons le|etourderie|pouvez aussi
-35 de nouveau|sur une|une ligne
35 passe de|posez
34 considerez
-34 dr|paniers|retires
-33 cle n'|directeur|directrice|la preuve|ne passait|oreilles|passait|president
-32 attaques|epices|ete releves|il ne|ines|inquietude|institut|maintenant|un courrier|verrouille
32 autre site|n' envoyez|securiser
31 appels|de renouveler|telephoniques
-31 ecrite|locale|recevront|salut|si le|sont rendus
-30 bref|ce cas|de les|dort|le centre|moins de|ne nous|northlight|passe soit|peine de|peut vous|soit connu|sous peine|y sommes
30 changez|envoyez|par prudence
-29 avant samedi|avons revoque|ce faux|circule|code pour|elle ne|esprit|et il|et par|mairie vous|mediatrice|mobilite|ouvre|que j'|revoque|secretaire|sont gardes|traitons|watteville
29 aviez le|la prochaine|si l'|si quelqu
-28 ami|au menu|au telephone|aux clients|college|controle|de prix|fabienne|indesirables|le college|les frais|les releves|librairie|on est|ou appelez|quelques clients|sera fait|service clients
28 l' on|raccrochez|securiser votre
`,
  pleasantry: `
56 notre priorite
50 confiance nous
48 mieux|sommes pleinement
-46 etiquette
46 parcouru|restons a|sommes a|vos donnees
45 assuree
-45 directeur
-44 enregistrement|l' enregistrement
43 annee|confiance de|nos valeurs|valeurs
-43 arrivent|commence|fond de|poulet|salut
42 importance a|la satisfaction|satisfaction de
-42 numero #|ouvertes|travail
-41 bagages|billetterie|ferhat|ne s'|president|service clients|verifiez que
41 saison
-40 ami|bien a|du courrier|equipes ont|maintenant|percu|tout seul
40 avec nous|exigence|quotidien
-39 compte est|detail|gerante|joue dans|la maison|normale|passer|pouvez aussi|pouvez faire|tant|tant que|universite
39 nous une
-38 des erreurs|les badges|mobilisees|mutuelle du|pouvez venir|prix est|quai
38 l' exigence|merci a|notre entiere
37 # les|belle|nouvelles|presenter|vous presenter
-37 acces est|ajoute|amende|aucun numero|badges|bonjour a|cela reste|creditons|excuser aupres|la votre|mediatrice|merci de|ne le|quai des|sont rendus|une journee
-36 a ferme|abonnement est|cesse|directrice|dr|ferons|nous ferons|part a|regrettons que|responsable
36 en vous|la cybersecurite|soirees
-35 a touche|avec nos|causer|circule|conseil d'|conseiller|le chat|librairie|recevront|rendez-vous a|service des
35 la saison|nous placons
-34 a nouveau|a plus|assure|aux meilleurs|bonjour|certains d'|comme des|epices|example|excusez-nous|informations|la billetterie|mois d'|ne les|nous les|offert|offerte|ouverte|panier
34 ateliers|au menu|cybersecurite|cybersecurite est|excellence|placons|votre mutuelle
33 bel|bel ete|ensemble|grace|grace a|magasins|mobilises|nos priorites|nous poursuivons|possible|poursuivons|poursuivons nos|priorites|quel|un bel|votre service
-33 camille|de nous|en fait|est #|ines|l' equipe|mobilite|notre formule|port|prix jusqu|sera fait|un mois|verrez|votre conseiller
32 agrandit|ecoles|efforts|est dans|ici au|immediatement|le club|nos efforts|notre groupe|printemps|remercie|rentree|s' agrandit|votre fidelite
-32 article|avez aucun|chat|compte de|conscients|conscients de|dix minutes|engage|jour pour|l' article|le service|minutes et|moteur|notre catalogue|plus aucun|ranger|regie|sont ouvertes|une activite|votre nous|watteville
-31 a rejete|close|confidentialite|d' administration|de quoi|demain matin|devions|est joint|etre tenus|fait une|il part|le compte|le repas|ma|nous ou|pharmacie|pouvez le|profite|rejete|reste ouvert|retires|saison prochaine|sont deja|toutes nos|une amende|voici
31 certains de|depuis toujours|erreurs|familiale|notre enquete|rencontrer|securite de|six minutes|standards|standards de|te
-30 # repond|a deux|carte est|catalogue|dans nos|entre vous|esprit|informes|le delai|le souhaitez|minimum|notre moteur|pas ete|pas tout|plusieurs|repas|secretaire|tire|toute notre|utiliser|voici le
30 avons immediatement|chaque annee|de rester|fiabilite|fiabilite est|forme|l' excellence|la fiabilite|maison|pas nos|place le|quarante|region|rester|voila
-29 # #|# points|a fait|a noel|attendra|avant|avant tout|bref|college|commune|conseillons|d' exercice|des donnees|est faux|est offert|est passe|familles qui|faut|ganivelle|jeudi a|la confidentialite|la preuve|la sauvegarde|le college|les menus|madame|menus|ne nous|par mesure|par mois|pas !|prochaine sont|respecte|vous conseillons|vous est
29 avec une|bravo|bravo a|chez|de tout|esperons que|ferme a|maraichers|neuve|notre plus|parmi|premiere|progression|projets|ses|vous protege
-28 afin|avec la|bihan|clientele|code pour|compteur a|conseillers sont|cours|demande n'|demander|depuis votre|diffuse|doit etre|entrepot|instants|interroger|le bihan|le comite|les entreprises|newsletter|nous interroger|pas repondre|place une|pour vous|risquez|rue|sur la|ta|trompee|vos informations
28 certifie|d' abord|de prix|disposition|la piscine|la region|nos equipes|nos preoccupations|notre application|notre metier|piscine|preoccupations|raconter|remercions
`,
  promotion: `
-47 cher|euros de
-45 refuserait|venus
-44 mille
44 sont ouvertes
43 l' ete|reservez
-41 abonnement est
41 avis|et si|northlight|passez
40 connectee
39 # sur
-39 a faire|directrice|gerante|prochain|votre prochain
-38 cela reste|directeur|nos equipes|ouverte|premiere|prix est
38 prochaine
37 a dimanche|decouvrir|ouvertes
-37 dr|faux depart|universite
-36 a plus|apparaitrait|desormais|ete copie|la fibre|notre maison|nous faire|que prevu
36 serenite
-35 l' intrusion|panier|president|s' annonce|salut
35 la carte|pour
-34 # #|appelez le|avec lui|elles|et avec|familles|institut|numerique|paniers|une ligne
34 ?|cadeaux|decouvrez|est a|offerte|par mois
33 !|d' hiver|gold|sur
-33 annonce|bref|en octobre|ines|lit|mobilite|recevront|restent
-32 au menu|caisse de|chef|college|courriel est|depuis votre|entrez|est du|facturation|l' equipe|le college|le dimanche|projets|qualite|secret|secretaire|ta|une liste
32 coffret|et gagnez|gagnez|le coffret|le moment|n' oubliez|oubliez|oubliez pas
31 # sont|de retour|pensez
-31 atelier|belle|doute sur|ecoute|equipe|est gratuite|frayeur|les points|md5|medical|moment de|ne le|oreilles|pas tout|peut vous|pour repondre|pour tous|regie|sortie|un doute
-30 annee|ce faux|code pour|compter|contretemps|d' ailleurs|example|faites opposition|ici au|informes|printemps est|recette|risquez|samedi|simple|un nouveau|watteville
30 idees|les soldes|notre formule|un audit
29 antivirus|est en|est les|formule|hiver|nos nouvelles|pas notre|profitez|profitez de|soldes
-29 caisse|chacune|chers|clientele|cours|d' ici|dans nos|du midi|epices|est desoles|ganivelle|gardons|inscription au|intrusion|ma|madame|me|ne les|on le|opposition des|programme|quai|rentre|rentre dans|un leger|vos cotes
28 # par|ami|appli|collection|craquez|experience|invitez|invitez vos|jusqu|l' appli|offre|saison prochaine
-28 cache|ce cas|ce printemps|desagrement|episode|fabienne|fois rien|groupe|inscription|muni|opposition|preferez|quel|revoir|rey|service des|societaires|sont touches|sous les|sur vos|valeur|vous preferez
`,
};
