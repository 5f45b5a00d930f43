import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-40 dr
-37 gerante
-36 president
-33 directrice
-32 numerique
-31 ganivelle
-31 quel
-30 bien a
-30 minimum
-30 nous ne
-30 tresoriere
-29 ines
-29 salut
-28 institut
-28 watteville
-27 a plus
-27 cooperative
-27 depuis votre
27 en demandons
-27 fabienne
-26 cours
26 de cette
26 des excuses
-26 directeur
26 excuses et
-26 la team
-26 leger
-26 liege
-26 musee
-26 paniers
-26 port
-26 team
-25 assurance
-25 c
-25 confondu
-25 elus
25 excuse
25 excuses vous
25 jamais du
-25 qualite
-25 ressenti
-25 secretaire
-24 bande
-24 bihan
-24 clientele
-24 facturation
-24 la bande
-24 le bihan
-24 librairie
-24 me
-24 mobile
-24 petit
-23 ami
-23 avez ete
-23 college
-23 commune
23 deux heures
-23 le college
-23 mobilite
-23 service des
-23 universite
-22 ?
-22 auriez
-22 complet
22 en excuser
-22 ferme a
-22 informations ont
-22 madame
22 mais
-22 ne les
-22 privacy
22 profondement
-22 remboursement integral
-22 souhaite
-22 temoin
-22 vous auriez
-21 billetterie
-21 caisse de
-21 conseillons
-21 la cle
-21 meilleurs
21 petits
-21 que ces
-21 rectificative
21 silence
-21 vous conseillons
20 adressons nos
20 aurait du
-20 avec nos
-20 bonjour monsieur
-20 chargee
-20 confiance
-20 cote a
-20 declaration
-20 example #
-20 fibre
-20 laboratoire
20 les notres
-20 ne contient
-20 nos salutations
-20 notre message
20 notres
20 pardon pour
20 pardonner
-20 salutations
-20 service clients
-20 sont gardes
-20 stage
20 surtout
-20 verte
-20 vous a
20 vous presentons
-20 vous remboursons
19 assures
-19 chers
-19 connecter
-19 credit
-19 dure
-19 eventuels
-19 hier nous
19 je suis
-19 l' option
-19 la directrice
-19 la mediatheque
-19 le chat
-19 ma
-19 mal
-19 mediatheque
-19 message je
-19 mutuelle du
19 notre erreur
-19 option
-19 pharmacie
-19 pleine
19 presentons
-19 quand
-19 quand vous
-19 rang
-19 remboursons
-19 toute la
-19 un simple
19 vos photos
19 vous presente
-18 a cote
-18 agence
-18 air
-18 annule
-18 ca
18 conseil je
-18 coute
-18 coute #
-18 desagrements
-18 desoles pour
-18 desoles si
-18 environ
-18 eventuels desagrements
-18 fausse
-18 gene que
-18 integral
-18 le carnet
-18 les eventuels
-18 madame monsieur
18 mes excuses
-18 mon
-18 monsieur
-18 mutuelle
-18 n' envoyez
-18 nature
-18 ouverte
-18 quelques minutes
-18 responsable
-18 retrouver
-18 seraient
18 su
-18 sur nos
-18 trois
-18 usurpation
-18 usurpation d'
-18 viendra
-18 voir
`,
  fault: `
60 avions
-57 quel
51 etait
49 s' est
-47 ?
47 doigts
-46 pour la
-46 tres
45 avons pas
-45 complet
45 vous avons
-44 a qui
-44 dr
-44 et une
44 n' etait
-44 radiographies
-44 remplacement
-44 sont bien
-44 temps
-41 demandera
-41 depuis votre
-41 gerante
-41 lundi a
40 a deux
-40 appels
-40 codes
40 d' avoir
40 est faux
40 est parti
40 la semaine
40 nous avions
40 pas pu
-40 plus
-40 reglages
-39 agit
39 de rendez-vous
-39 desoles et
-39 excuse
-39 meilleurs
-39 president
-39 s' agit
-38 avant le
38 avoir
-38 directrice
-38 ines
38 lot
-37 ceux qui
37 confondu
-37 depuis ce
37 encore
-37 example
-37 faute et
37 fois
37 hier
-37 l' autre
37 la date
-37 notre erreur
-36 arrive
-36 cafe
36 de vendredi
-36 excusons
-36 fevrier et
36 humaine
36 leur
-36 ne change
36 partie
-36 pas dans
36 plusieurs
-36 profondement
-36 que j'
-36 salut
-36 une semaine
-35 # pour
-35 a ce
-35 bonjour monsieur
35 ce qui
-35 chaque
-35 composez
-35 directeur
35 donnees ont
-35 est le
35 l' a
-35 le dimanche
-35 le soir
35 mauvaise
-35 minimum
35 vos rendez-vous
34 a pris
34 b-117
-34 coffre
-34 coffret
-34 cooperative
-34 date du
-34 direction de
34 elements
34 inexact
-34 jamais de
-34 le coffret
34 ne l'
-34 normalement
-34 nouveaux
-34 passe ni
-34 plus tard
-34 preuve
34 que l'
34 reprises
-34 sous
-34 tard
-34 tresoriere
-34 un numero
-34 une adresse
-34 voici
-34 vous n'
-33 apres-midi
33 aura pas
-33 avons fait
33 concerne
33 concernees
33 de factures
-33 de le
-33 demande
-33 est au
-33 fabienne
33 hier nous
33 historique
33 historique de
33 imprime
-33 je reste
-33 mobile
-33 nous en
-33 nous nous
-33 par courrier
-33 par telephone
33 parti
33 portable
-33 tel
33 telecharge
-33 voir
-33 y figuraient
32 # n'
32 adresse telephone
-32 ami
32 aurait
-32 caisse de
32 choisi
-32 clientele
32 ecrit que
-32 en excusons
-32 est en
32 fait une
-32 heures et
32 l' an
-32 l' equipe
-32 le remboursement
32 livre
32 notre lettre
32 nous et
-32 on te
-32 port
-32 que ces
-32 rien a
32 sommes trompes
32 trompes
-32 un cabinet
-32 votre carte
-32 votre code
-31 avant l'
31 avec vos
-31 bien a
-31 bon document
31 cas echeant
-31 commune
31 d' ou
-31 de nouveaux
31 derniere
-31 des appels
31 du courriel
31 echeant
-31 ecrit a
31 en fait
-31 engage
-31 est de
-31 ferme a
-31 informe l'
-31 le chat
-31 le formulaire
-31 le mois
31 le votre
-31 mobilite
-31 petits
-31 qu il
31 quelques
-31 reservee
-31 ressenti
31 semaine
-31 service clients
-31 universite
-31 validez
31 vos commandes
30 ai joint
-30 assurance
-30 avant
-30 avec des
-30 billetterie
-30 bonjour
-30 ce cas
30 celle
-30 cheque
-30 credit
30 dates de
-30 demarche
-30 desormais deux
-30 detail
-30 difference
30 du serveur
-30 egalement
30 en week-end
30 fichier des
30 fuite
-30 jamais un
-30 la difference
-30 madame
-30 maison
-30 n' avez
-30 notification
-30 numerique
-30 on se
-30 ont pas
30 panier
-30 quand
30 qui a
-30 rembourse
-30 remboursement
-30 remboursons
-30 secretariat
30 serait
-30 seulement
-30 vos informations
30 vous ont
-30 vous sera
-30 watteville
29 # clients
-29 a plus
-29 a votre
-29 apparaitre
29 aurait du
29 avons egare
-29 bonne
-29 ce que
29 celui de
-29 centre
-29 clair
29 d' adresse
-29 de plus
-29 detruits
-29 deuxieme
29 dure
29 egare
-29 en place
29 en quelques
-29 equipe
-29 et informe
29 faux
-29 figurent
-29 frais
29 il a
-29 informe
-29 la fin
-29 la preuve
29 le dossier
29 le tien
29 mai nous
-29 mardi a
29 mis en
-29 mutuelle
-29 nous a
-29 nous savons
-29 privacy
-29 qualite
-29 rue
29 semaine derniere
29 service a
-29 seul le
-29 situation
29 tien
-29 toute notre
-29 traitons
-29 un par
29 vendredi #
-29 vos journaux
-29 votre arrivee
-29 voyez
29 y lire
-28 ancien mot
28 au lieu
-28 aupres de
28 aurais
28 aurais du
-28 aux #
-28 aux clients
-28 avec votre
28 bouquet
-28 bureau
-28 ce message
-28 centre de
-28 confiance
-28 connecter
-28 demain
-28 depuis
28 des inconnus
28 detruire
-28 devant vous
28 dysfonctionnement
28 dysfonctionnement du
28 ecole
28 eleves
-28 est notre
28 et #
-28 et c'
28 etaient lisibles
28 etait qu
28 fibre
28 j' aurais
28 jamais du
28 l' ecole
-28 laboratoire
-28 lecteurs
28 lisibles
28 liste des
-28 lui
-28 marche
-28 medical
28 n' avons
-28 n' en
-28 n' etaient
-28 non
28 objet
28 parce
28 parce que
28 public
-28 qui ont
-28 rue de
-28 sera
-28 supprimer
28 ta commande
28 un dysfonctionnement
28 un peu
28 une erreur
28 vole
-28 votre ancien
28 votre bouquet
-27 # avant
-27 # du
-27 # sur
27 a telecharge
-27 acompte
27 adresse et
27 an
-27 annee
-27 approche
-27 atelier
-27 aucun
-27 aucun frais
-27 aussi
-27 avec la
27 aviez confie
27 avons ecrit
27 boulette
27 camp
27 chez notre
27 commandes de
27 compter
27 coquille
27 de mars
-27 elus
-27 entreprises dont
27 et on
27 ete copies
-27 faire
27 fait partie
-27 familles qui
27 fevrier #
27 j'
-27 l' apres-midi
27 la mauvaise
-27 la somme
-27 le prix
-27 les entreprises
27 lire
27 lu
27 lundi matin
-27 maintenant
27 mauvais
-27 n' avait
-27 n' y
-27 ne les
-27 nom prenom
27 notre controle
-27 nouvelle
27 oublie de
-27 pas ete
27 porte
27 qu un
27 que votre
-27 responsable
-27 rib
27 secretaire a
27 societe
-27 sur nos
27 une personne
-27 valables
-27 vous ne
26 # ce
26 a emporte
-26 a vos
-26 annule
-26 attend au
-26 avons rembourse
-26 bande
-26 bloque
26 bloquer
26 bulletins de
-26 cas de
-26 chez vous
26 d' une
-26 dans un
26 de paie
-26 de telephone
-26 demarche n'
-26 depuis le
26 des #
-26 desormais
-26 documents
26 elle a
-26 en sommes
26 entre l'
-26 envoyons
-26 est maintenant
-26 est pour
-26 et retire
-26 etaient pas
-26 excuses sans
-26 gardez
-26 general
26 installe
-26 jamais ete
26 l' aide
26 l' erreur
-26 l' ete
-26 l' incident
-26 la bande
-26 la bonne
-26 les #
-26 marche de
-26 mois d'
-26 notre faute
26 oublie
-26 parle
-26 parlent
-26 partiront
26 plus la
-26 points
26 potentiellement
26 prenom
-26 prive
-26 quand vous
26 que ca
-26 que nous
-26 qui cite
-26 remercie
-26 retirer a
-26 savons ce
-26 service des
-26 ses
-26 soirees
-26 te
26 toutes mes
26 un mot
-26 une faute
-26 une photo
26 verte
26 visiteurs
26 votre adresse
-25 # votre
25 a transmis
25 accede
-25 adresse votre
-25 amende
-25 apres l'
25 attribue
-25 au samedi
25 aurions du
25 avec le
25 aviez
25 avons inverse
-25 bonjour a
-25 c
-25 cette fois
25 ceux que
-25 change
-25 cinq jours
-25 commission
-25 comptes rendus
25 connecte
25 connecte a
25 coup
25 dans la
-25 de deux
-25 de sante
-25 demander
-25 desormais la
-25 dites-le-nous
25 en mars
-25 entreprises
25 est connecte
-25 est ferme
25 etait pas
25 etiquette
25 exterieure
-25 font
-25 ici
-25 incident
25 inverse
-25 jusqu au
25 l' etiquette
25 la base
-25 la commission
25 la remise
25 la sacoche
25 la salle
-25 la team
-25 le lien
25 le nom
-25 le remboursons
-25 le secretariat
25 les adresses
-25 liege
-25 m
-25 maraichers
-25 mediatrice
-25 mefiez-vous d'
-25 membre
-25 memes
-25 memes dates
-25 midi
25 mis
-25 nos clients
25 nous aurions
-25 nous venons
25 ont accede
-25 ou non
-25 pas ce
-25 passez
25 personne exterieure
-25 plaisir
25 pour ceux
-25 pouvez
-25 prevenu
25 pris le
-25 registre
25 remise
-25 rendre
-25 repond
25 restaurant
-25 risque
-25 risquez
25 sacoche
25 sacoche courrier
-25 sante
-25 suggerons
-25 team
25 une
-25 une nouvelle
-25 venons
-25 votre place
-25 vous attend
-25 vous pouvez
-25 vous suggerons
25 vu
-24 a jamais
24 adresse electronique
-24 ajoute
-24 anciennes
-24 apres #
-24 au prix
24 aurions
24 avais
24 avez recu
24 avions pas
-24 avons ouvert
-24 avons revoque
-24 avs et
-24 bihan
-24 cette adresse
24 chacun de
-24 cher
-24 cite
-24 cite votre
-24 corrige
-24 d' ici
24 de commandes
-24 declaration
24 des adherents
24 desole
24 deux heures
24 electronique
24 emporte
-24 en remercions
-24 entre vous
-24 est remboursee
-24 est saisie
-24 et aucun
-24 et un
-24 excuses et
-24 factures
24 fevrier un
24 fraction
24 fraction de
-24 ganivelle
-24 garderie
-24 gardes
-24 gene
-24 il contient
24 journaux
-24 la gene
-24 le bihan
24 le logiciel
-24 librairie
-24 mai a
-24 moi
-24 mon
24 n' avions
-24 nos frais
-24 notre maison
24 ont
-24 ont ecrit
24 ont recu
24 ouvert
-24 par ecrit
-24 passez a
-24 penalite
-24 piece
-24 pleine
-24 pour tout
-24 recevra
-24 relisez
-24 relisez vos
-24 remboursee
-24 revoque
-24 seront
-24 services
-24 sollicitation
-24 sont gardes
-24 tapez
-24 tes
-24 tes messages
-24 venez
24 vers
-24 vite
-24 vos nom
-24 votre identite
24 votre photo
24 votre voyage
24 voyage
24 zero
-23 # !
-23 # a
23 # octobre
23 a bien
23 a copie
-23 a nos
23 accepte
-23 acceptez
23 affiches
-23 agit d'
-23 ai prevenu
23 alors
-23 arrivee
23 avait ete
-23 bien vouloir
-23 chat
-23 college
23 commandes
-23 conseillons
23 conserve
23 coupure
-23 court
-23 dans ce
-23 de morges
-23 demeure
23 des erreurs
23 deux
23 erreur de
23 erreurs
-23 et si
23 etaient
-23 ete et
23 eu
-23 faisons
-23 ferme
23 inscrits
-23 l' ordre
23 la liste
-23 la verification
23 le bouton
-23 le college
-23 le week-end
23 leger
23 leurs
23 licencies
-23 limoges
-23 livreur
23 logiciel
23 lors
-23 ma
23 magasin
23 manipulation
23 matin
-23 morges
-23 nous faisons
23 nous les
23 ont ete
23 ordinateur
-23 ordre
23 page d'
-23 pas les
23 passeport
-23 passera
-23 pour qu
-23 pour que
23 pris les
-23 qu a
-23 quai
-23 qui te
23 recu un
-23 rendons #
-23 retire les
-23 secretaire general
-23 soins
23 tort
-23 traitant
23 transmis
23 un mauvais
-23 une ligne
-23 verification en
-23 verse
-23 votre espace
-23 vouloir
-23 vous conseillons
-23 vous demandera
-23 vous demandons
-23 vous la
-23 vous recevrez
-22 # autres
-22 # rue
-22 a toutes
-22 affaire de
-22 apd
-22 apres
-22 article
-22 attendre
-22 aupres
-22 avec l'
-22 avec les
22 avec un
-22 avis
-22 badge
-22 badge reste
22 base des
-22 bon de
-22 bravo
-22 bravo a
-22 ce soir
-22 cette semaine
22 chiffres
22 courrier
-22 d' achat
22 de mots
-22 de thonon
-22 devant
22 er et
-22 est l'
-22 est rectifie
-22 etat
22 ete enregistrees
-22 ete magnifique
-22 grand
22 hier soir
-22 humain
22 inconnus
-22 inscrites
-22 institut
-22 invitons
-22 invitons a
-22 l' apd
-22 l' article
-22 l' etat
22 la votre
-22 le prepose
-22 les notres
22 lettre de
-22 lit
-22 magnifique
-22 magnifique et
22 mieux
-22 minuit
-22 mutuelle du
22 naissance et
-22 ne vous
-22 notres
-22 nouveau
-22 ont confirme
22 ont donc
22 ont fait
22 ordinateurs
-22 page du
-22 paniers
-22 par sms
-22 pardon
-22 pardon pour
-22 partir de
22 passe d'
-22 personnes inscrites
22 peu
-22 prepose
-22 printemps
22 pris
22 qu ils
22 que notre
22 recette
-22 recevrez
-22 rectifie
22 recu la
-22 remercions
-22 risque de
-22 s' il
-22 second
-22 si vous
-22 supprimez
-22 telephonez
-22 thonon
22 trouve
-22 un bon
-22 un cas
-22 usurpation
-22 usurpation d'
-22 venir
-22 vigilant
22 votre prenom
-22 voulez
-22 vous invitons
-22 vous-meme
21 # er
-21 a ceux
-21 a confirme
-21 a supprime
-21 a vous
21 acte
21 ainsi
21 ancienne
21 application
-21 assistance
-21 assure
-21 au dimanche
21 auraient ete
-21 aux
-21 avant #
-21 avenir
-21 avez reserve
-21 avons retire
-21 boite
-21 botte
-21 botte verte
-21 bruxelles
-21 ce stade
21 certain nombre
21 chiffre nos
-21 clinique
-21 compte est
-21 contenait votre
-21 contient votre
-21 d' information
21 de tout
-21 demain matin
21 deux chiffres
21 en cours
21 envoye
21 er
-21 escroc
-21 espere
-21 espere que
21 est plus
-21 et que
21 extranet
21 fichier a
-21 fichier sans
-21 formule
-21 hotel
-21 iban
-21 integral
21 j' ai
-21 jetez
21 l' acces
-21 la botte
21 la coupure
-21 la formule
21 la page
-21 la securite
-21 le bon
-21 le bureau
21 le mauvais
21 le monde
-21 le prochain
21 les retours
-21 les riverains
-21 maitre
21 monde
21 notre extranet
21 nous devons
21 on le
21 outils de
-21 par mois
-21 par simple
21 parcours
-21 part
-21 participation
21 passe en
-21 passe maitre
-21 peuvent
-21 pierre
21 pirate
-21 plates
-21 plus de
-21 preferez
-21 prend
-21 prions d'
-21 prix est
-21 proches
-21 profitez-en
-21 profitez-en pour
-21 quai des
-21 que ce
-21 rembourse ce
-21 reserve a
-21 reservez
21 retours
-21 riverains
-21 saisie
21 sait
21 serveur
-21 si votre
21 solde
-21 stade
-21 supprime le
-21 surtout
21 touche
-21 toute la
-21 un escroc
-21 un nouveau
-21 un tout
-21 une amende
-21 une lettre
-21 une note
-21 votre rib
21 votre solde
-21 votre traitement
-21 vous preferez
20 # personnes
-20 a cote
-20 a midi
20 a peine
20 adherents
-20 afin que
-20 air
20 anomalie
-20 ans
-20 appelez-moi
20 aurez
-20 avant dimanche
-20 avec nos
-20 avez paye
20 avons envoye
-20 banque et
-20 carte
-20 cela a
-20 celui qui
-20 charge du
-20 chers
20 chez l'
-20 cnil a
-20 coeur
-20 colis
-20 confidentialite
20 confie
20 connu
-20 conseil
20 copie votre
-20 cote
-20 cote a
20 couac
-20 couette
-20 couette oree
-20 de toute
-20 deja ecrit
-20 deposes
-20 deux jours
-20 dimanche !
20 disque
-20 doivent
20 dont
-20 double
20 en est
-20 enregistrement
-20 entrer
20 envoi de
-20 epices
-20 escale
-20 est dans
-20 est ouverte
20 et votre
20 explique
-20 fevrier a
-20 fonctionne depuis
-20 gardez votre
-20 generale
20 gere
20 hier notre
20 il en
-20 images
-20 inscriptions
20 intrus a
20 j' avais
20 je ne
20 l' ai
-20 l' enregistrement
20 la carte
-20 la couette
-20 la piece
20 la porte
20 le disque
-20 le livreur
20 le prenom
-20 les codes
-20 les copies
-20 les inscriptions
-20 les lettres
-20 limite
20 liste
-20 mais on
20 mardi #
20 matin a
20 mesure
20 nos utilisateurs
20 notre equipe
20 null
-20 on
-20 on ne
-20 ont deja
-20 oree
-20 ou un
20 ouvert par
-20 par un
-20 passe que
20 payer
20 point
20 pouvait
20 prenom de
-20 qui contient
20 qui gere
-20 qui ne
-20 renouveler
-20 reponds
-20 reserve
-20 sans demarche
-20 si le
-20 signature
-20 simple
-20 stage
-20 telephoner
20 tout le
-20 trente
20 une anomalie
20 visibles
-20 voit
-20 vraiment
20 vu votre
-20 y est
-19 a cette
19 a fait
-19 a retire
19 a un
-19 abonnement
19 abonnes
19 adresse de
-19 adressons
-19 adressons nos
-19 affaire
-19 alerte a
19 alors que
19 annonce la
-19 appel qui
-19 autorite
19 avons appele
-19 bancaires
-19 ce courriel
19 ce matin
-19 ce mot
-19 celle-ci
-19 cellule
-19 cellule d'
19 certain
-19 cette annee
-19 chambre
-19 chantage
19 chiffre
-19 commission d'
-19 compose
-19 confirme
-19 conseillers
-19 conseillers sont
-19 convient
-19 convocation
19 copie vos
-19 d' inconnus
-19 danger
19 dates
-19 de chantage
19 de facturation
-19 de secours
19 de ton
19 defaut
-19 demander de
-19 demandons humblement
19 des informations
-19 des renseignements
-19 desolee
-19 deux etapes
-19 deux personnes
-19 devis
19 donnees a
-19 en deux
-19 en faire
-19 envoyez
-19 equifax
-19 et prevenu
-19 etait a
-19 etapes
19 ete telecharge
-19 excuses les
19 hache
19 heures
-19 humblement
-19 humblement pardon
-19 ici trois
-19 il part
-19 informee
19 intrus
-19 je
19 je l'
-19 jetez l'
-19 l' affaire
-19 l' autorite
-19 le carnet
-19 le nouveau
19 les reponses
-19 meme et
19 n' aviez
-19 ne sont
-19 nom du
-19 nos conseillers
19 nos serveurs
-19 nos services
-19 notre message
-19 nous l'
-19 numero d'
-19 ou
-19 papier
-19 par message
-19 passent
-19 permet
-19 personne ne
19 petite
-19 prevenu la
-19 principal
-19 rendons
-19 rends
-19 reste a
-19 retrait
-19 rien
19 samedi nous
-19 seance
-19 secours
-19 sommes navres
-19 sont pas
-19 telephone
19 un certain
-19 un credit
19 un montant
-19 valider
-19 vient
-19 vos comptes
-19 vos proches
-19 votre billet
-19 votre carnet
-19 vous adressons
19 vous avions
-19 vous convient
-19 vous demander
-19 vous remboursons
18 # en
-18 a la
-18 a tous
-18 accepter nos
-18 agios
18 ai
-18 anniversaire
-18 apporte
-18 aujourd'
-18 aujourd' hui
-18 automatiquement
-18 autres comptes
-18 avec vous
-18 banque
-18 bel
-18 bel ete
-18 ce prix
-18 cette situation
-18 chargee
-18 choisir
-18 choix
-18 compte n'
-18 contrat de
-18 convocation elle
-18 corrigee
-18 coursier
-18 coursier vous
18 d' automne
-18 d' hiver
18 de changer
-18 de huit
-18 demandez
-18 demandez a
18 desoles de
-18 destinataire
-18 directrice generale
18 du #
18 du fichier
-18 du site
18 erreur est
-18 erreur nous
18 ete ouvert
-18 example #
-18 excuser pour
-18 exemplaire
18 fait
18 gache
18 gite
-18 hiver
-18 hui
-18 huit
-18 ici au
-18 il n'
-18 information le
18 jour
-18 l' offre
-18 la directrice
-18 la violation
18 le gite
18 le tableau
-18 les agios
18 les permis
18 les serveurs
-18 lese
18 livraisons
18 livree
18 livree a
-18 mairie vous
-18 mefier
-18 mefier des
18 minutes
18 mot de
-18 n' envoyez
-18 nature
-18 ne permet
-18 nos salutations
18 notre rappel
18 nous n'
-18 ou par
18 parametre
-18 peux
-18 pharmacie
-18 prix
-18 prochaine
18 professionnel
-18 prolonge
-18 rang
-18 recu notre
-18 rembourses
-18 renforce
-18 rey
-18 salutations
18 sans mot
-18 se font
-18 se tiendra
-18 semaine et
-18 sert
18 service de
-18 si l'
-18 sinceres
18 sonner
-18 sont en
-18 sous cinq
-18 souscrivez
-18 suis profondement
18 sur #
-18 sur papier
18 tableau
18 ticket
-18 tiendra
-18 ton adresse
-18 tout ce
18 trop
-18 tu peux
-18 un bel
-18 un coursier
-18 un des
18 un incident
-18 un outil
18 une commande
-18 votre choix
-18 votre compte
-18 votre iban
-18 votre prochaine
-18 vous appelle
-18 vous mefier
`,
  evasion: `
-50 le mauvais
-47 ferme a
-47 le tien
-47 tien
-46 comptes
-45 ami
-43 medical
-41 est en
41 fibre
-41 salut
-40 dr
-40 gerante
-40 ines
39 parametre
-39 peine
-39 promis
-39 que d'
-38 ca
-38 madame
-37 a qui
-37 chacun
-37 directrice
-37 jamais ete
-37 n' etait
-37 reprises
37 technique
-36 cooperative
-36 directeur
-36 equipe
-36 mis en
-36 president
-36 quel
-36 s' en
35 a ferme
-35 ait
-35 clientele
-35 dates
-35 depuis votre
-35 example
-35 fabienne
-35 refuse
-35 universite
34 anomalie
-34 il ne
-34 joue dans
-34 lundi matin
-34 s' il
-34 service clients
34 une anomalie
-34 validez
-33 decembre au
-33 direction de
-33 est reste
-33 etablissement
-33 groupe
-33 il n'
-33 la date
-33 les acces
33 lors
-33 mobile
33 s' est
-32 arrivee
-32 aucun
-32 bonjour
-32 bruxelles
-32 en week-end
-32 est saisie
-32 jour et
-32 l' ouverture
-32 la commission
-32 mai
-32 maison
-32 mardi
-32 minutes
-32 mobilite
-32 nous la
-32 ouverture
-32 port
-32 prive
-32 samedi
-32 susceptibles
-32 verifie
-31 billetterie
-31 celle
-31 commission
-31 dimanche #
-31 en place
31 hier soir
-31 institut
-31 l' equipe
-31 lecteurs
-31 m
-31 mai et
-31 me
-31 ne les
-31 nombre restreint
-31 on a
-31 personne
-31 rendez-vous et
-31 restreint
-31 un nombre
-31 un petit
-30 a telecharge
-30 agents
-30 ailleurs
-30 commune
-30 declaration
-30 difference
-30 etait pas
-30 la difference
-30 le calendrier
-30 le service
-30 mars
-30 nombre
-30 numerique
-30 octobre
-30 on
-30 on l'
-30 regrettons
-30 signe
-30 un seul
-30 vos identifiants
-30 watteville
-29 a plus
-29 air
-29 avant l'
-29 avoir ete
-29 complet
-29 concerne
-29 contrat
-29 corrige
-29 coupure
-29 credit
-29 de facturation
29 defaillance
-29 devant
-29 envois
-29 fait partie
29 fournisseur
-29 ganivelle
-29 inexact
-29 laboratoire
-29 le carnet
-29 le chat
-29 librairie
-29 notre faute
-29 ouverte
29 poignee
29 poignee de
-29 programme
-29 qualite
-29 soirees
-29 solde
29 suite
-29 temoin
-29 tresoriere
29 un incident
29 une defaillance
29 une poignee
-29 vos donnees
-29 votre arrivee
-28 # decembre
-28 # fevrier
-28 # mars
-28 ?
-28 affiche
-28 annuaire
-28 au courant
-28 avions
-28 cas
-28 ce n'
-28 client
28 constate
-28 consultation
-28 courant
28 dysfonctionnement
-28 elus
-28 en fait
28 entreprises nous
-28 examen
28 garde
-28 intrus a
28 l' ancien
-28 l' annuaire
28 la garde
-28 le lien
-28 le soir
-28 leur
-28 meilleurs
-28 n' y
28 notre fournisseur
-28 on s'
-28 privacy
-28 publie
-28 que vos
-28 rectificative
-28 secretaire
-28 seul le
-28 trois jours
28 un dysfonctionnement
-28 un peu
-28 une adresse
-28 votre solde
-27 a peine
-27 aguirre
-27 apres l'
-27 cher
-27 compte a
-27 compte n'
-27 compter
27 de rendez-vous
-27 deux jours
-27 elements
-27 entreprises dont
-27 ete copies
-27 exemplaire
-27 fuite
27 imprimeur
-27 les entreprises
-27 maintenant
-27 mon
-27 motif
27 parti
-27 pas dans
-27 pas lieu
-27 pirate
27 releves
-27 sans
-27 situation
-27 toute
-27 toute la
-27 vacances
-27 vu
-26 # mai
-26 assurance
26 au moment
-26 avant de
-26 avenir
-26 base de
-26 bihan
-26 cet outil
-26 chat
26 chez
-26 clique
26 constate que
-26 de trois
26 des erreurs
-26 encore
26 erreurs
26 ete
26 ete constate
-26 exterieur
-26 inscription
-26 l' ordre
26 la liste
-26 le bihan
-26 leger
-26 les autres
-26 leurs
-26 limite
26 logistique
26 moment de
-26 mutuelle
-26 mutuelle du
26 nos utilisateurs
-26 notre equipe
-26 notre message
-26 nous ne
-26 nouveaux
-26 ordre
-26 ouvert
-26 paniers
-26 peu
-26 que nous
-26 reste ouvert
-26 une personne
-26 votre nom
-26 vous qui
-25 # avant
-25 # est
25 a un
-25 acompte
-25 agit
-25 agit d'
-25 assistance
-25 avons affiche
-25 ce stade
-25 club
-25 compte est
25 de vos
-25 demeure
-25 depuis une
25 en
-25 est maintenant
-25 etait a
-25 ete informee
-25 eux
-25 excuse
25 explique
-25 jardin
-25 jardin de
-25 la team
-25 le jardin
-25 livre
-25 messages
-25 musee
-25 nos agents
25 nous a
-25 or
-25 ouverts
-25 par message
25 partenaire
-25 prendre
-25 preuve
-25 quelques minutes
-25 remercie
-25 rentree
-25 s' agit
-25 se
-25 seraient
-25 si le
-25 stade
25 systeme
-25 team
-25 venus
25 visiteurs
-25 vol
-25 votre place
-25 votre train
-24 a moitie
-24 alors que
-24 annule
24 attribue
-24 avons ecrit
-24 bande
-24 bonjour monsieur
-24 bureau
-24 camp
-24 cette boite
-24 ceux qui
-24 chers
-24 cible
-24 commande n'
24 comme prevu
-24 commission d'
-24 compte rendu
-24 coordonnees
-24 d' avoir
-24 des excuses
24 des informations
-24 devons des
-24 dix
-24 ete magnifique
-24 etre
-24 exterieure
-24 hotel
-24 jamais de
24 l' imprimeur
-24 la bande
-24 la coupure
-24 la preuve
-24 liege
-24 ligne
-24 magnifique
-24 magnifique et
-24 message je
-24 moitie
-24 moitie prix
-24 n' en
-24 nom et
-24 nuit du
-24 operations
-24 ordinateurs
-24 personne exterieure
-24 proteger
-24 que je
-24 selon
-24 service des
-24 seulement
-24 train
-24 un par
24 visibles
-24 voici
-24 voyez
23 a vide
-23 adressons nos
-23 ai envoye
23 aient
23 aient ete
-23 apparaitre
-23 avez pas
-23 avons fait
-23 b-117
-23 bonjour a
-23 cafe
-23 carnet
23 cause
-23 chambre
-23 chaque
-23 chez nous
-23 college
-23 confirmer le
-23 contient
-23 decembre
-23 doivent
23 dysfonctionnement du
-23 en ligne
-23 epices
-23 escale
23 et la
-23 etiez
-23 etiquette
-23 fevrier #
-23 fichier a
-23 figurent
-23 hier nous
23 humaine
-23 intrus
-23 jour a
-23 juste
-23 l' ancienne
-23 l' etiquette
-23 l' option
-23 le college
-23 le remboursons
-23 le samedi
-23 lignes
-23 livraisons
23 logiciel
23 lors du
-23 marche de
-23 nous les
-23 numero national
-23 option
-23 ou non
23 par la
23 permanent
-23 pleine
-23 pourraient
-23 preferez
-23 priere
-23 qu il
-23 quai
-23 recu
-23 responsable de
-23 retrait
23 revient
-23 risquez
-23 soins
-23 souci
-23 stage
-23 sur papier
-23 toujours
23 tours
-23 un billet
-23 vingt
-23 vos coordonnees
-23 vous etiez
-23 vous preferez
-23 wallonie
-22 # dossiers
22 a provoque
-22 adresse d'
-22 amende
22 ancien
-22 ancien mot
-22 ancienne
-22 attaquant
-22 avons eu
22 badges
-22 bien
-22 bravo
-22 bravo a
22 bug
-22 c' etait
-22 ceux
-22 choisi
-22 clair
-22 confiance
-22 confidentialite
-22 confondu
-22 coupe
-22 coupe le
-22 court
22 d' adresse
-22 de quatre
22 defaut
-22 des trois
-22 desormais
-22 en quelques
-22 envoye par
-22 envoye votre
22 est malencontreusement
-22 experience
-22 facture et
-22 faux
22 ferme
-22 figuraient
-22 formule
-22 gene
-22 hotel des
-22 il est
-22 informee
22 internet
-22 j' ai
-22 jeudi
22 joue
22 l' acces
-22 l' intrus
-22 la formule
-22 la gene
22 la plateforme
-22 la securite
-22 laquelle
22 le bouton
22 le systeme
-22 lot
-22 ma
22 malencontreusement
-22 membres
-22 meme et
-22 mene
-22 mois d'
-22 ni
-22 note
22 notre base
22 notre partenaire
-22 nous n'
-22 offrir
-22 ont fait
-22 par erreur
-22 parce
-22 parce que
-22 partir
-22 pas ce
-22 passe d'
-22 plaisir
22 plateforme
-22 plusieurs
22 prevu
-22 protege par
22 provoque
-22 quand
-22 quand vous
-22 quatre
-22 que la
-22 recu deux
-22 renouveler
-22 rien
-22 seance
-22 simples
22 suite a
-22 sur tous
-22 tel
22 tiers a
-22 trente
-22 trois ponts
-22 un attaquant
22 un bug
-22 un cas
-22 un fichier
-22 une amende
-22 une cle
-22 votre ancien
-22 votre releve
-22 vous nous
-22 vous offrir
-21 a cote
-21 a vu
-21 ai
-21 au menu
-21 aurait
-21 avec l'
-21 avez peut-etre
-21 avions pas
-21 bel
-21 bel ete
-21 bien a
-21 boite
-21 bonne
-21 certaines informations
-21 cet
-21 cette
21 change d'
-21 cinq
-21 cnil a
-21 comporte
-21 controle
-21 cote a
-21 d' etre
21 d' information
-21 de la
-21 de notes
-21 de payer
-21 desormais deux
-21 e-mail
-21 en cours
21 en raison
-21 enregistrement
-21 equipe de
-21 est faux
21 est un
-21 est une
-21 etudiant
-21 foi a
21 garantie
-21 garder
-21 gardez votre
-21 il en
21 informatique
-21 j'
-21 jetez
-21 jour meme
-21 l' autre
-21 l' enregistrement
21 la meme
-21 la notre
-21 la rentree
-21 le jour
-21 les bulletins
-21 mal
-21 mediatrice
21 message est
-21 minimum
-21 minuit
-21 n' avions
21 notre sous-traitant
21 nous ont
-21 outils
-21 ouvert a
-21 personnel
-21 possible de
-21 prix est
21 profil
-21 protege
21 puis
-21 que leur
-21 remboursons
-21 salle
-21 serait
-21 somme
21 sous-traitant
-21 sur place
-21 telecharge
-21 tous
-21 traitant
21 traitement
-21 un bel
-21 un controle
-21 votre date
-20 # ce
-20 # rue
-20 abonnes
-20 ainsi
-20 amendes
-20 anciennes
-20 anonymise
-20 appele
-20 attend
20 au sujet
-20 aucun retrait
-20 aura
20 avait
-20 avis de
-20 bon
-20 bouquet
-20 bout de
20 bouton envoyer
20 c
-20 caisse de
-20 ce qui
-20 celui de
20 chez l'
-20 cinq jours
-20 claire
-20 clinique
20 collaborateur
-20 commande du
-20 conseillons
-20 contenu
-20 cote
-20 dans une
-20 debite
-20 deposee la
-20 des #
-20 detruire
-20 deuxieme
20 du matin
-20 ecole
-20 en octobre
-20 engage
-20 equipe a
20 erreur est
-20 est au
-20 est remboursee
20 est trompe
-20 et que
-20 excuses sans
-20 fausse
-20 faute de
-20 fichier anonymise
-20 fichier sans
-20 font
-20 harricana
-20 imprime
-20 l' avenir
-20 l' ecole
-20 l' ete
-20 l' harricana
-20 la panne
-20 les amendes
-20 lundi
-20 magasin
-20 mairie
-20 monsieur
-20 non
-20 notes
-20 nous l'
-20 page d'
-20 panne
-20 parle
-20 parlent
-20 passez
-20 patiente
20 permis
20 raison
-20 remboursee
-20 restaurant
-20 retrait n'
-20 rey
20 s'
-20 seconde personne
-20 sera
-20 services
-20 sonner
20 sujet de
-20 tes messages
20 trompe
20 trompe de
20 un collaborateur
20 une erreur
-20 une plainte
-20 universite de
-20 verse
20 vide
-20 viendra
-20 violation
-20 vole
-20 votre bouquet
20 votre service
-20 vous conseillons
-20 vous est
-19 # membres
-19 a #
19 a conduit
-19 a pris
-19 a recu
-19 abbaye
-19 acces non
-19 amis
-19 annee
-19 annee ecoulee
-19 annulees
-19 annulees et
-19 ans de
-19 anssi
-19 aout
-19 autorise a
-19 autres
-19 bleue
-19 cabinet
-19 ce cas
-19 celle-ci
19 charge
-19 chers amis
-19 cle
-19 communaute
-19 compris
19 conduit
19 conduit a
-19 cours
-19 d' acces
-19 d' administration
-19 de confirmer
-19 de morges
-19 deleguee
-19 deposes
-19 depuis le
19 des personnes
-19 directrice generale
-19 ecoulee
-19 en projets
-19 est ouverte
-19 est possible
-19 et c'
-19 et il
-19 et retire
-19 ete ouvert
-19 fidelite
-19 foi
-19 fraction
-19 fraction de
-19 garderie
19 heures
-19 hier notre
-19 inconnus
-19 integral
-19 intentions
-19 je reste
-19 jetez l'
-19 l' abbaye
-19 l' annee
-19 l' anssi
-19 la facture
-19 la qualite
-19 la veille
19 le message
-19 le prepose
19 le stagiaire
19 le tableau
-19 lit
-19 mercredi
19 moment
-19 morges
-19 ne change
-19 ne le
-19 ne pas
-19 nombre de
-19 notre maison
-19 nous prenons
-19 null
-19 on se
19 origine
-19 oublie de
-19 parcours
-19 passe a
19 passe par
-19 possible que
-19 prenons
-19 prepose
-19 profondement
-19 projets
-19 qu a
-19 quai des
-19 qualite de
-19 qui te
-19 recu un
-19 remboursement
19 remises
-19 riche
-19 riche en
-19 salaries
-19 sont gardes
19 stagiaire
19 sujet
-19 sur nos
19 tableau
19 trouve
-19 un acces
-19 un second
-19 un site
-19 veille
-19 verification en
-19 veuillez
-19 veuillez nous
-19 votre coffre
-19 vous a
-19 vous attend
-18 # octobre
18 a
18 a jour
-18 a midi
-18 a present
-18 a tous
-18 abonnement
18 acte
-18 administration
-18 adressons
-18 affaire de
-18 ans
-18 avons egare
-18 avons pas
-18 badge
-18 badge reste
-18 cabinet dentaire
18 cela
-18 cesse d'
-18 coffre
-18 commandes de
-18 confiance et
-18 connectee
-18 connectee a
-18 copiees
-18 copies de
-18 course
-18 coute
-18 coute #
18 crees
-18 dans votre
-18 de mardi
18 de mots
18 de nos
-18 demande pardon
-18 dentaire de
18 des
-18 des inconnus
-18 destinataires
-18 dirait
-18 donnees aient
-18 dossier de
18 du fichier
-18 ecrit
-18 egare
-18 elle
-18 en remercions
18 entre vous
-18 est inscrite
-18 et aucun
-18 et celles
-18 fermee
-18 fois rien
-18 gardes
-18 gendarmerie
-18 general
18 h et
18 hebergeur
-18 heure
-18 hier a
-18 immeuble
-18 inscrite
-18 jamais
-18 jeudi a
18 l' agence
-18 l' ourthe
-18 la gendarmerie
-18 la mediatheque
-18 la salle
18 le planning
-18 le remboursement
-18 le spectacle
-18 lien
-18 limoges
-18 mairie vous
-18 mediatheque
-18 ne contient
-18 notice
-18 notification
-18 notre espace
18 notre fichier
-18 notre reseau
-18 objet
-18 on le
-18 ourthe
-18 outil qui
-18 pain
-18 passant
-18 passant a
-18 penalite
-18 peut
-18 pharmacie
18 planning
-18 porte
-18 principal
18 probleme
18 probleme technique
-18 prochain
-18 publique
-18 rang
-18 recette
18 rendez-vous
-18 reseau
-18 reste a
-18 retrouver
-18 risque
-18 rue
-18 sans rendez-vous
-18 sauvegarde
18 scrutin
-18 se font
-18 seconde
-18 si vous
-18 silence
18 societe de
18 sont les
-18 spectacle
-18 te
-18 tort
-18 touches
-18 toutes nos
-18 tres
-18 trois fois
18 un probleme
18 une
-18 une page
-18 une seconde
-18 utilise
-18 verte
-18 vis
-18 vous adressons
-18 vous le
`,
  remedy: `
59 depuis
-52 qui se
50 les #
-49 ?
-48 en quelques
-48 transmis
-46 dr
-46 incident
46 les copies
45 avons coupe
-45 confondu
-45 manipulation
-45 nous ne
-44 voici ce
-43 figuraient
43 frais
-42 est une
-42 nous avions
-42 presente
42 rembourse ce
-42 si le
-41 # septembre
41 ceux qui
41 d' ici
-41 etait
-41 mene
-41 salut
-40 a transmis
40 bloque
-40 bonjour
40 codes
40 date du
-40 de consultation
-40 emporte
-40 gerante
-40 lettres
40 part
-39 attribue
39 ce prix
39 corrige
-39 elements
-39 facturation
39 la fin
39 le fichier
39 le retard
39 le soir
39 les autres
-39 magasin
-39 nos agents
-39 ordinateur
-39 plusieurs
-39 qui a
39 remboursons
39 temoin
-39 tient
-38 ce qui
38 chaque
-38 contenait
-38 deposee la
38 depuis le
-38 devions
-38 directrice
-38 en week-end
-38 est pas
-38 ferme a
-38 ines
-38 jamais de
-38 l' incident
38 lecteurs qui
-38 nombreux a
38 supprime
-38 telecharge
-38 une plainte
-37 # #
-37 annonce la
-37 apres l'
-37 assurance
-37 commune
37 de plus
37 ici au
-37 l' equipe
37 lundi a
-37 mobilite
-37 parler
-37 plus nombreux
-37 point
-37 pour les
-37 qui l'
-37 seuls les
-36 # janvier
-36 commande
-36 dans la
-36 demandez a
36 et prevenu
-36 ete telecharge
-36 logiciel
-36 message je
-36 qu un
-36 ses
36 sont gardes
36 supprimer
-35 a ceux
-35 appelez-moi
-35 au menu
35 aucune demarche
35 avons remis
-35 directeur
-35 droit
-35 droit de
-35 du
-35 en est
35 est au
35 est faux
-35 ete copies
-35 fraction
-35 fraction de
-35 ganivelle
35 gardez
-35 l' erreur
-35 mal
-35 mauvais prix
-35 mobile
-35 ne s'
-35 nous les
-35 oublie
-35 page #
-35 par votre
35 penalite
-35 president
-35 printemps
35 rembourse
35 remplacement
35 sera
-35 service
-35 seuls
35 signature
-34 adresse de
-34 ai joint
34 avons rembourse
-34 cabinet
34 celle-ci
-34 chiffres de
-34 choisir un
-34 concerne
-34 coordonnees
-34 couac
-34 ensemble
-34 excuses a
-34 inconnu
34 les frais
-34 mauvaise
34 mercredi a
-34 personne qui
34 que j'
-34 secret
-34 vous avons
33 amendes
33 billet
-33 ceux que
-33 confiance
-33 dans le
-33 dans votre
33 demarche n'
33 en faire
33 est maintenant
33 h change
33 heures et
-33 la saison
-33 le secretaire
-33 leger
33 les amendes
-33 les lettres
-33 madame
-33 meilleurs
-33 page d'
-33 pas lieu
33 personne ne
-33 recu un
33 rien a
-33 saison
-33 soin
-33 soin que
-33 votre propre
-32 # rue
-32 a peine
-32 activez
-32 activez la
-32 avons ecrit
-32 comme prevu
-32 demandez
-32 des adherents
-32 desole
32 detruits
-32 ecrit que
-32 equipe
32 est de
-32 est reste
32 et informe
-32 fuite
32 gardes
-32 h a
-32 il ne
32 inexact
32 informe la
32 inscription
-32 institut
-32 n' avait
-32 n' envoyez
32 nous prenons
-32 pas ete
-32 pendant
32 plus
32 prenons
-32 prevu
-32 que leur
32 remis
-32 renouveler
-32 reponses
-32 salaries
32 seules les
32 stage
-32 su
-32 votre carte
-31 # francs
31 # pour
-31 a dimanche
-31 ailleurs
-31 assistance
-31 au lieu
31 avec la
31 compte est
-31 concernees
31 de ce
31 declaration
31 desormais la
-31 dure
-31 est la
-31 excuse
-31 francs
-31 il contenait
-31 indique
-31 janvier
31 l' avenir
-31 me
-31 midi
-31 nombreux
-31 nous nous
31 nous venons
31 ou un
-31 pas nous
31 poulet
-31 que vous
-31 qui te
31 rectificative
-31 rentree
-31 services
-31 son
31 venons
31 version
-31 verso
31 voici le
31 votre billet
-30 anomalie
30 appele
-30 aucun retrait
-30 avez ete
-30 avons honte
30 avons revoque
-30 c
-30 cela a
-30 cette annee
30 change tous
-30 clientele
-30 cnil a
-30 code secret
30 copies de
-30 courriel
30 dans l'
-30 dans vos
-30 donnees a
-30 explique
-30 fabienne
-30 facturelle
30 fichiers
-30 gache
-30 gere
30 grand
-30 honte
30 integral
30 la bonne
30 la personne
30 le releve
-30 mai nous
30 maintenant
30 mois d'
30 n' avez
-30 ne contient
-30 notre lettre
30 outils
30 par virement
-30 parlent
-30 passant
-30 passant a
-30 qui gere
30 recevrez
-30 retrait n'
30 revoque
-30 saisissez
-30 sont a
-30 sujet
-30 un mauvais
30 un par
-30 une anomalie
30 vous n'
-30 vous presente
30 vous recevrez
-29 !
-29 # ou
-29 adherents
-29 ami
29 avant
29 avant dimanche
-29 avis de
-29 ce courriel
-29 choisis
-29 choisis un
29 convient
29 convocation
-29 cooperative
-29 copie #
29 coute
29 coute #
-29 d' administration
-29 date de
-29 de logiciel
29 de tous
29 demain matin
-29 deplorons
-29 en parler
-29 envoye votre
-29 epices
29 garderie
-29 je vous
29 jetez l'
29 la somme
29 le prix
-29 lettre de
-29 leur
-29 livreur
-29 modifier
-29 montant de
-29 n' etait
-29 n' ouvrez
29 ne
29 nouvelle
-29 octobre
-29 on est
-29 outils de
-29 ouvrez pas
29 participation
-29 pas dans
-29 prevoyance
-29 privacy
-29 qui n'
29 rendons #
-29 salaires
29 sur nos
-29 toutes nos
-29 tranquillite
-29 votre date
29 vous convient
-28 a ete
-28 a fait
-28 a toutes
-28 ainsi
-28 air
-28 amour
-28 apd
-28 ce cas
-28 celles
-28 cette faute
28 cheque
28 composez
-28 compte rendu
28 de supprimer
28 deja
-28 des aujourd'
28 devant vous
28 engage
-28 envoi de
28 est en
28 est remboursee
-28 etiquette
-28 exterieure
28 fichier
28 gardez votre
-28 hier nous
-28 l' apd
-28 l' etiquette
28 le contrat
28 le lendemain
28 lendemain
-28 maitre
-28 medicaux
-28 mis en
-28 nature
-28 ouverte
28 paierons
-28 panier
-28 partie
-28 partout ou
-28 passe maitre
-28 passez
28 personne de
-28 personne exterieure
28 postee
-28 prend
28 releve et
28 remboursee
28 rendons
-28 reponse
28 soir
-28 tournee
-28 un cabinet
-28 utilisez
-28 verte
-28 viendra
-28 vos coordonnees
-28 vouloir
28 vous avions
-28 vous ont
28 vous sera
-28 watteville
-28 y a
-28 y est
-27 # des
-27 a plus
-27 a pris
27 acompte
27 apporte
-27 avant tout
-27 avez peut-etre
27 avons retire
-27 banque
-27 bihan
-27 bonjour a
-27 certificats
-27 changer
-27 chez nous
27 coffre
-27 college
-27 commandez
27 compte bancaire
-27 connecter
27 coursier
27 coursier vous
-27 d' expiration
27 de huit
-27 de mars
27 desormais
-27 du fichier
27 est pour
27 et aucun
-27 expiration
-27 harricana
27 huit
-27 inconnus
-27 independant
27 internet
-27 l' harricana
-27 l' ouvrir
-27 la panne
27 la police
-27 la rentree
-27 la team
-27 le bihan
-27 le college
-27 livre
-27 lundi
27 meme
-27 nos salutations
-27 nos services
-27 nouveau code
-27 panne
27 plus rien
27 police
-27 pour securiser
-27 prenom
-27 question
27 qui
-27 reseau le
27 retire
-27 s'
-27 salutations
27 sans demarche
-27 sans l'
27 sans rendez-vous
-27 securiser votre
27 sera pas
-27 sur cette
-27 tant que
-27 team
-27 toute question
-27 tres
27 un coursier
-27 universite de
-27 usurpation
-27 usurpation d'
-27 votre passeport
-27 votre tranquillite
-27 vous faire
-27 y lire
-26 # n'
-26 a bien
-26 a vous
-26 adresse electronique
26 aucun frais
26 aura
26 autres
26 avant l'
-26 avec un
26 avez paye
-26 avez recu
26 ce soir
-26 centre
-26 cher
26 cnil est
-26 commandes
-26 conseil
-26 conseillons
-26 conserve
-26 dans ce
26 destinataire
26 dites-le-nous
-26 du matin
26 ecrit a
-26 et #
-26 ete ouvert
-26 fevrier #
-26 je reste
26 l' apres-midi
26 l' heure
-26 la salle
-26 la votre
26 le carnet
-26 le meme
-26 le service
-26 les salaires
26 les sessions
26 lire
26 memes
26 memes dates
26 ne les
26 nuit
-26 offre
-26 ont fait
-26 passe sur
-26 passez au
-26 petit
-26 pharmacie
-26 pour toute
-26 public
-26 qui en
-26 recue
26 second
-26 securiser
26 sessions
-26 si quelqu
26 situation
26 sont
26 sur papier
-26 tort
26 vehicule
-26 venus
-26 verses
-26 vigilant
-26 visible
-26 vos enfants
26 votre arrivee
-26 votre iban
26 votre place
-26 votre train
-26 vous conseillons
-26 vraiment
25 # en
-25 a personne
-25 a une
-25 abonnes
-25 absolue
-25 an
25 au
25 aux
25 avec l'
25 avez rien
-25 avis d'
25 avons decouvert
-25 avons eu
-25 avons pas
-25 boite
-25 bravo
-25 bravo a
-25 ce fichier
-25 changez
-25 chiffre nos
25 cles
25 corriger
25 d' etre
-25 de paie
-25 debite
25 decouvert
-25 des
-25 direction
-25 donc
-25 dons
-25 elus
-25 en octobre
25 entreprises dont
25 envoyez-nous le
-25 et copie
-25 etaient
25 excuses et
25 exercice
25 fonctionne
25 h les
-25 installe
-25 jamais ete
25 juste
25 l' aide
-25 l' an
25 l' avoir
-25 la direction
25 la mairie
-25 la mauvaise
-25 la plus
25 les entreprises
-25 les reponses
-25 liege
-25 lieu de
25 message et
-25 musee
25 ne sera
-25 nom et
-25 normalement
-25 on le
-25 ou vous
-25 ouvrir
-25 par message
-25 plus grande
-25 plus la
25 points sont
-25 proteger
-25 qualite
-25 que ce
-25 que la
25 qui ont
25 remboursement
-25 risque de
-25 satisfaction est
-25 soyez
-25 supprimez
-25 surtout
25 tenus
25 toutes les
-25 train
25 un second
-25 une personne
25 violation a
-25 votre satisfaction
24 # seront
-24 a aucun
-24 afin de
-24 appellerait
-24 appels
-24 aucun appel
-24 audit
-24 avait
24 avec
-24 avec vos
24 avons rappele
24 bon
24 bonne
-24 bulletins de
-24 ce lien
24 cette fois
24 charge
-24 chat
-24 chiffre
24 cinq ans
-24 comite
-24 comporte
-24 confidentialite
-24 contenu
-24 contestez
24 controle
-24 copiees
24 d' aujourd'
-24 de morges
-24 des donnees
-24 des inconnus
24 deux jours
-24 direction de
-24 documents
24 elle
24 entreprises
24 envoi
24 envoyez-nous
24 est du
-24 et contestez
24 hui ne
-24 jamais un
24 l' envoi
24 l' universite
24 la version
-24 laboratoire
-24 le chat
24 le dimanche
-24 le mauvais
24 le week-end
-24 les retours
-24 librairie
-24 location
-24 m
24 marche
24 messages d'
24 mises
-24 mon
-24 morges
-24 mutuelle
-24 national
24 nos frais
-24 nous sommes
-24 parle
-24 parti
-24 pensez
-24 pensez a
24 piece
-24 ponts
-24 possible
24 preference
-24 printanieres
-24 qu ils
24 que le
24 rappele le
24 reglons
-24 repondre
-24 retours
-24 rey
24 se font
-24 sert
24 seules
-24 signaler
-24 six
-24 technique
-24 telephone
24 toute petite
-24 un site
-24 une ligne
24 une toute
-24 vendredi #
-24 vole
24 votre dossier
24 votre preference
24 vous remboursons
-24 vraie
-23 # jusqu
23 a tous
-23 a un
-23 alors
-23 alors que
23 annule
23 avant de
23 avec des
23 avec vous
-23 avions pas
-23 base
23 bulletins
-23 cas de
-23 celui de
-23 ces messages
-23 chers
-23 commandez avant
-23 compose
-23 connectez-vous
-23 de changer
-23 demande de
-23 demeure
-23 depuis votre
-23 desoles si
-23 directement
-23 donnees ont
-23 ecrit pour
-23 en seraient
-23 escale
-23 escroc
-23 est l'
-23 est parti
-23 et nuit
-23 et si
-23 example
-23 expediteur
-23 fausse
-23 fidelite
-23 fois votre
23 gardez celui
-23 horaires
23 il vous
-23 imprime
-23 information
23 l' autre
-23 l' expediteur
-23 l' on
-23 l' utilisez
-23 la mediatheque
-23 le tien
23 les personnes
-23 lien et
-23 liste
-23 mardi a
-23 mediatheque
23 mediatrice
23 meme prix
-23 n' avions
23 ne change
-23 onze
23 ou non
23 outil qui
-23 parce
-23 parce que
23 pas ce
23 passe a
-23 petits
23 photo et
-23 pour ceux
23 prix
-23 programme
-23 pseudo
-23 quai
-23 quatorze
-23 que nous
-23 questionnaire
23 semaine et
-23 sentir
-23 soirees
-23 souhaitez
-23 sur les
-23 sur tous
-23 tes
-23 tien
23 tout de
-23 toute demande
-23 un escroc
-23 un inconnu
23 vers
23 veuillez recevoir
-23 visiteurs
-23 vos commandes
-23 votre coffre
-23 votre identite
23 vous appelle
-23 vous sentir
-23 y repondre
-22 a cote
22 a payer
-22 accompagne
-22 aout et
22 apparaitre
-22 appelez-moi au
-22 au serieux
22 autre
-22 avant vendredi
-22 avec nos
22 avis
22 avons ferme
-22 banque et
22 boutique
22 carnet
-22 centre de
22 certificat
22 cinq
-22 clinique
-22 comptiez sur
-22 de deux
-22 demandes
-22 demandes d'
-22 derniers
-22 des demandes
-22 des trois
22 dix minutes
-22 du conseil
-22 efface les
22 envois
-22 est possible
-22 est saisie
-22 et d'
22 et rien
-22 etiez
-22 excuser pour
-22 fichier a
-22 figurent
22 frais de
22 heure
-22 hier a
-22 hier soir
-22 iban
22 ils
-22 importance
-22 joue
22 l' ouverture
-22 la directrice
-22 la liste
22 la nuit
22 le remboursons
22 les codes
-22 les deux
-22 les notres
22 listes
-22 lit
-22 membres
-22 n' avons
-22 notre nom
-22 notres
-22 nous preferons
22 obtenu
-22 on se
-22 oublie de
22 ouverture
22 page du
22 par l'
-22 pas et
-22 passe ni
-22 possible que
-22 preferons
-22 preferons vous
22 prevenu votre
-22 pris les
22 prochain
-22 prudence
-22 qu on
-22 recu la
-22 region
-22 remboursements
-22 remboursements sur
-22 remercie
22 renforce
22 renouvellement
22 revenus
22 sa
-22 saisie
-22 savons
-22 seance
-22 secretariat
-22 serieux
-22 service a
-22 six minutes
22 sont bien
22 sont revenus
-22 sur nous
-22 sur un
22 ta carte
-22 tant
-22 toi
-22 toute l'
-22 traitant
-22 tres au
-22 trois ponts
-22 une heure
22 une nouvelle
22 valider
-22 vendredi midi
-22 vos identifiants
-22 vos photos
-22 vos remboursements
-22 votre adresse
-22 votre contrat
22 votre enfant
-22 vous etiez
-22 whatsapp
-21 # membres
-21 # un
21 a jamais
-21 a nous
21 a rien
-21 adn
-21 anciennes
21 assure
-21 au numero
-21 bande
-21 belle
21 besoin
21 besoin de
21 c' est
-21 c' etait
-21 caisse
-21 ce mot
-21 ce stade
21 cela
-21 coeur
-21 confirmer le
-21 cote
-21 cote a
-21 d' avoir
-21 d' entre
-21 de confirmer
-21 de naissance
-21 de ne
-21 de vous
21 depuis hier
21 desormais deux
-21 detail
-21 deux fois
21 dites-le
21 du proces-verbal
-21 en cas
21 en entier
21 entier
-21 entree
-21 est ouverte
21 et signale
-21 excuses pour
-21 hier notre
-21 il s'
21 images
21 imprimeur
-21 inscrite dans
21 joint
-21 joue dans
21 jour meme
21 l' ai
-21 l' entree
-21 l' ete
21 l' imprimeur
-21 la bande
-21 la porte
21 le bon
21 le calendrier
21 le jour
21 le prochain
21 les acces
-21 lus
-21 m'
21 medical
21 messagerie
21 moi
-21 naissance
-21 navres
-21 noms vos
-21 notre adn
-21 notre rappel
-21 nous aviez
-21 null
-21 numero national
-21 ou nous
-21 ouvert le
-21 portable
-21 pour une
-21 pourraient
21 prendre
-21 prestataire
-21 pris le
21 proces-verbal
-21 quelqu
-21 quelqu un
21 quelques minutes
21 remboursement integral
-21 sans mot
-21 sante
-21 satisfaction
-21 semble
-21 serait
-21 seulement
21 si votre
-21 sollicitation
21 sous
-21 stade
21 taxi
-21 tel
-21 tenait
-21 tenait a
21 un outil
-21 via
-21 via ce
21 vient
-21 vite
-21 votre boite
-21 votre prenom
-20 # ce
-20 # decembre
20 a cinq
20 a la
-20 abbaye
-20 accede
-20 adresse e-mail
-20 ai prevenu
20 apres-midi
20 arrivee
-20 attendu
20 avant le
20 avons fait
-20 bancaire
-20 bancaires
-20 banque de
-20 base des
-20 bleue
-20 bloquer
-20 bonjour monsieur
-20 bx
-20 bx #
20 c'
20 calendrier
-20 cas echeant
20 cela vous
-20 changer le
20 ci-dessous
-20 copie de
20 coupe le
-20 credits
-20 de factures
-20 de messagerie
-20 defaut
-20 deleguee
-20 dirait
-20 donnees personnelles
-20 donnez suite
-20 du courriel
20 du recu
-20 echeant
-20 ecoute
-20 ecrire
-20 egalement
-20 electronique
-20 en fait
20 en janvier
-20 en repondant
20 en veux
-20 erreur de
-20 erreur est
20 et les
-20 etait pas
-20 exceptionnel
-20 expedie
-20 expedie a
-20 fait partie
-20 fibre
-20 fois rien
20 forfait
20 guichet
-20 ici ou
-20 identifiants
20 il
-20 incident est
-20 jour de
-20 jusqu a
-20 l' abbaye
20 la veille
20 le logiciel
-20 le nom
-20 le spectacle
-20 le tarif
-20 les adresses
20 les photos
-20 mauvais
-20 menu
-20 moins
-20 money
-20 monsieur
20 mots
20 mots de
-20 n' est
20 ne court
20 on l'
-20 ont accede
20 ont ete
-20 ouverts
20 par courrier
20 partir de
-20 personnelles
-20 petite erreur
-20 pierre
20 places
20 plein
-20 pourrait
20 present
20 presentation
20 presentation du
20 prevenu
-20 pris
20 que chacun
-20 qui cite
-20 qui s'
-20 recto
-20 recu deux
-20 relisez
-20 relisez vos
-20 remarques
-20 remise
-20 repondant
20 rien
-20 sms
20 soir meme
20 sont maintenant
20 sortie
20 sous cinq
-20 spectacle
-20 sur le
20 sur presentation
-20 te
-20 touche
-20 toute notre
-20 traitons
-20 trois fois
-20 un a
20 utilise
20 veille
-20 verifier
-20 veuillez nous
20 veux
-20 vol bx
-20 votre banque
-20 votre fidelite
20 votre forfait
-20 vous nous
-20 vous suffit
-20 vous y
-19 # appel
19 # dossiers
-19 # repond
19 a pas
19 a present
19 a votre
-19 ai oublie
19 anciens
-19 annoncer
-19 appel gratuit
-19 attend
19 avance
-19 avec les
-19 avons vendu
19 bon document
-19 castorine
19 cause
-19 cet
-19 chantage
-19 chargee
-19 chez
-19 cible
19 cinq jours
-19 circuit
-19 cliquez ici
-19 club
-19 cnil ce
-19 code de
19 comptiez
-19 confirmez
-19 d' acces
19 d' avance
-19 d' imposition
19 date
-19 de chantage
-19 de chez
-19 de journee
-19 de nos
-19 de sante
19 de secours
-19 de vendredi
-19 decembre au
-19 demande pardon
19 demandera
-19 directeur general
-19 dit
-19 dpo
-19 dysfonctionnement du
-19 ecole
19 en a
19 enquete
-19 entre vous
-19 entrer
-19 escale voyages
19 est
-19 est notre
19 etat
-19 ete informee
-19 eu
-19 exemplaire
-19 exterieur
-19 ferhat
19 ferme l'
-19 generale
19 il part
-19 imposition
-19 intrus a
-19 janvier et
19 je l'
19 justificatif
-19 l' ecole
19 l' etat
-19 l' intrus
-19 l' offre
-19 la base
19 la reservation
-19 le circuit
-19 le mot
19 le site
-19 lecteurs
19 mairie
-19 marche de
-19 me connecter
-19 mefiez-vous
19 merci de
-19 mois
-19 notre centre
-19 notre faute
19 ordinateurs
-19 ouvert par
19 par
-19 pardon pour
-19 pas en
-19 pas les
-19 passe en
-19 peut
-19 peux repondre
-19 plainte et
-19 pleine
-19 pourrait vous
-19 protection des
-19 quai des
-19 que je
-19 que notre
19 rends
-19 renseignements
19 reservation
-19 responsabilite
-19 responsable de
-19 retirer a
-19 robot
19 saisit
19 secours
19 seront
-19 service clients
19 si un
19 site a
19 sont rendus
-19 souhaite
-19 ta commande
-19 tiers
19 traitement en
19 trouverez
-19 un compte
-19 un faux
-19 un pourrait
-19 un robot
19 un traitement
-19 une copie
-19 vendu
-19 venez
-19 vos reponses
-19 vous annoncer
-19 vous attend
19 vous comptiez
19 vous revient
19 vous trouverez
-19 voyages
-18 # les
-18 a ce
-18 a des
-18 a telecharge
-18 a vu
-18 affaire
-18 affiche
18 affiches
18 appelle
18 article
18 avaient
18 bon de
-18 botte
-18 botte verte
-18 caisse de
-18 cette adresse
18 change
-18 changez le
18 cnil le
-18 commis
-18 commis une
18 commission
-18 comptes et
-18 confiance et
-18 considerez
-18 de donnees
18 depuis ce
-18 des #
-18 des courriels
-18 directrice generale
-18 disposition
18 dossier
18 du #
18 entre le
-18 est malencontreusement
-18 est plus
18 est rectifie
-18 et refusez
-18 excuser
-18 facture
-18 fait une
-18 gite
-18 grandes
-18 grandes printanieres
-18 historique
-18 historique de
18 inutile d'
18 j' avais
-18 l' affaire
18 l' article
-18 l' information
-18 l' une
-18 la botte
-18 la carte
-18 la relation
18 la transparence
-18 le gite
-18 le livreur
18 le premier
-18 le printemps
18 le samedi
-18 les commandes
-18 les grandes
-18 lors
-18 lundi matin
-18 malencontreusement
-18 matin a
-18 mefiez-vous d'
18 meme et
-18 message une
-18 mutuelle du
18 ne repondez
-18 nous presentons
18 nouveau
-18 nouveau mot
-18 numerique
-18 objet
-18 operation de
-18 operations
-18 or
-18 ouvert a
-18 pain
18 par mesure
18 parties
-18 pas pu
-18 pas y
-18 peut etre
-18 pirates ont
18 poste
18 pour nous
-18 pour votre
-18 prevenus
-18 que des
-18 raccrochez
18 rectifie
-18 refusez
-18 relation
-18 repond
-18 reseau
-18 rien d'
18 rien n'
-18 risque
-18 s' est
-18 s' excuse
18 samedi
-18 securite de
18 sera rembourse
-18 service des
-18 servir
-18 simple
-18 sur l'
-18 tapez
-18 ton mot
18 transparence
18 un autre
-18 un sms
18 un taxi
-18 une de
-18 une operation
18 valables
-18 validez
-18 violation de
18 vos parents
-18 votre disposition
-18 votre service
18 vous l'
-18 vous repond
-18 vous-meme
18 voyez
`,
  'protective-step': `
-47 dans ce
-43 si le
-42 declaration
-39 ceux qui
-39 dr
39 ne les
-38 gerante
38 signalez
-37 pas ce
36 d' inconnus
-36 parler
-35 ce cas
-35 ines
35 jamais de
-35 je
35 n' envoyez
-34 de telephone
-34 le logiciel
34 nouveau
-34 president
-33 ami
33 des courriels
-33 directrice
-33 le prochain
-33 merci
-33 ne s'
-33 participation
33 securiser
-33 vient
-32 college
-32 fichiers
-32 guichet
-32 le college
-32 musee
-32 ne contient
-32 paniers
32 renouveler
-32 salut
-32 tresoriere
-32 watteville
-31 # est
-31 # repond
-31 ce mail
31 courriels qui
-31 danger
-31 l' heure
-31 mairie vous
-31 merci de
30 avant de
-30 elles
-30 envoye par
-30 mobilite
-30 numerique
-30 passe a
-30 pour qu
30 raccrochez
-30 secretaire a
-29 avant tout
-29 ce prix
-29 cooperative
29 de carte
-29 detail
-29 directeur
-29 excuse
-29 facturation
-29 figuraient
-29 ganivelle
-29 il ne
-29 le lien
-29 le week-end
-29 les personnes
-29 mobile
-29 plainte
-29 priere
29 qui
-29 universite
-29 vacances
-29 y figuraient
-28 ancien mot
28 ces messages
-28 clientele
-28 contient
28 courriels
-28 cours
28 dans vos
-28 des inconnus
-28 elus
-28 photos
-28 repondez
28 si l'
-28 sont rendus
28 sur
-28 un outil
-28 votre ancien
-27 aurait du
-27 bancaire
-27 bihan
-27 compter
-27 courriel et
27 deposez
27 egalement
-27 envoi
-27 equipe
-27 fabienne
-27 hache
27 l' avoir
27 l' on
-27 le bihan
-27 lecteurs
-27 librairie
-27 m
-27 m'
-27 minimum
-27 mutuelle du
27 ne
27 par telephone
-27 passe d'
-27 porter
-27 porter plainte
-27 prendre
-27 que le
-27 service des
-27 supprimer
26 appels
-26 celle-ci
-26 centre de
-26 certificat
-26 choisi
26 faites opposition
-26 laboratoire
26 ne le
26 opposition
-26 ou un
-26 petit
-26 pleine
-26 pouvez aussi
26 qui te
-26 responsable
-26 retirer
26 saisissez
-26 secretaire
26 supprimez
-26 verifie
-26 viendra
-25 a vide
-25 autre
-25 avait
25 banque de
-25 centre
-25 chers
-25 chiffres de
25 envoyez
-25 epices
25 jamais
-25 l' equipe
25 lus
-25 maison
25 mefier
25 mefier des
-25 ou non
-25 personne ne
-25 pouvez venir
-25 programme
25 puis
25 que ces
-25 rectificative
-25 rien a
25 rien de
-25 salaries
25 soin
25 soin que
-25 sur cette
-25 un traitement
-25 vos nom
25 vous mefier
-24 ?
-24 a pris
-24 accompagne
-24 adresse postale
-24 appellera
-24 apres
-24 apres l'
24 attentifs
24 attentifs aux
-24 avant dimanche
24 choisis
24 choisis un
24 comptes et
-24 courriel ne
-24 de rendez-vous
-24 de vendredi
-24 desormais
-24 detruits
-24 directement a
-24 fonctionne
-24 heure
-24 jamais ete
-24 la loge
-24 loge
-24 mail
-24 ne change
-24 on a
-24 paye
-24 port
-24 portable
24 preuve
-24 qualite
24 recue
24 remboursements
24 remboursements sur
-24 repondre directement
-24 restaurant
-24 sur nos
-24 toujours
24 vos remboursements
-24 vous appellera
-23 a cote
-23 administration
-23 aurez
-23 caisse de
-23 cher
-23 client
23 code de
-23 coffre
-23 complet
-23 compte avant
-23 contenait
-23 deplorons
-23 derniers
-23 devis
-23 et votre
-23 example
-23 exterieur
-23 l' envoi
-23 l' information
-23 le montant
-23 le votre
23 les notres
-23 liege
-23 mediatrice
23 notres
-23 ordinateurs
-23 pas en
23 pour securiser
-23 pour tout
-23 prudence
-23 recevoir
-23 recoit
-23 repondre a
-23 reste ouvert
23 securiser votre
-23 sera
-23 sont
-23 sont gardes
-23 un cabinet
-23 un iban
-23 vous n'
-23 voyez
22 a des
22 activer
-22 adresse e-mail
-22 amis
-22 assurance
-22 autres comptes
-22 avenir
22 avez treize
-22 bande
22 banque
-22 bonjour monsieur
-22 cette fois
-22 chers amis
-22 conseiller
-22 convocation
22 credits
-22 desormais plus
22 du proces-verbal
-22 ecrivez-nous
-22 est efface
-22 et nous
-22 joindre
-22 la bande
-22 la consultation
-22 la mediatheque
-22 la securite
-22 la team
-22 la veille
-22 le carnet
22 le faire
-22 le service
-22 limite
22 mal
-22 mediatheque
-22 meilleurs
22 mois pour
22 nouveau code
-22 on te
-22 outil qui
22 parlent
22 personne qui
-22 personnes
-22 personnes qui
-22 postale
22 proces-verbal
-22 qu on
-22 radiographies
-22 reclamer
-22 rendus
-22 repondez pas
22 retire les
-22 sans demarche
22 sur votre
22 te
-22 team
-22 touche
22 treize
22 treize mois
-22 trop
-22 un autre
-22 un des
-22 un prelevement
-22 veille
-22 veuillez
-22 votre solde
22 y repondre
-21 # sur
-21 a ce
-21 a qui
-21 annuaire
-21 au menu
-21 avez rien
-21 avoir ete
-21 bonjour
-21 cas echeant
21 code
-21 dans l'
-21 dans notre
-21 de courriel
-21 deja reserve
-21 echeant
-21 en mars
-21 ferhat
21 fichier sans
-21 groupe
-21 institut
-21 l' annuaire
21 l' ouvrir
-21 le chat
-21 le dossier
-21 livree
-21 livree a
-21 lui
-21 maintenant
-21 medecin
-21 nous venons
21 nouveau mot
21 on vous
-21 or
-21 outil
-21 par retour
-21 pas a
-21 pas vous
-21 peut
-21 peuvent
-21 prevu
-21 pris
-21 prudence nous
-21 quel
-21 recevrez
-21 reste
21 restez
-21 retour de
-21 rien ne
21 sans l'
-21 serenite
-21 service
-21 sociale
-21 souhaite
-21 stage
-21 tel
21 tes
-21 tous les
-21 trois
-21 un numero
-21 une commande
-21 venons
-21 verifier votre
-21 verso
-21 vide
-21 voit
21 vos releves
-21 votre coffre
-21 votre medecin
-21 week-end
20 adresse courriel
-20 amendes
20 appel qui
-20 avant que
-20 bien mechant
-20 c
-20 celui de
-20 chat
-20 chiffres
-20 comite
-20 confiance
-20 confiance et
20 connectez-vous
-20 dites-le-nous
-20 du
-20 envoye
-20 est de
-20 exercice
20 faites
-20 imprime
-20 inscription
-20 l' option
-20 les amendes
-20 les sessions
20 lien et
-20 mechant
20 mefiez-vous d'
-20 message de
-20 messages d'
-20 mois d'
-20 nom prenom
20 nos agents
-20 notre controle
-20 nouveaux
-20 objet
-20 ont pas
-20 option
-20 pas dans
-20 pour vous
-20 premiers
-20 prend
-20 quelques minutes
-20 rendons
-20 retirer a
-20 retour
-20 risquez
-20 securite sociale
-20 service clients
-20 sessions
-20 seules
-20 solde
-20 sont en
-20 sous
-20 suite a
20 sur simple
-20 traitons
20 une alerte
-20 verse
-20 verte
-20 vos rendez-vous
-20 wallonie
-19 a retire
19 agents
-19 air
-19 anomalie
19 aucun lien
19 avoir
-19 avons eu
-19 avons joint
-19 besoin
-19 besoin de
-19 carnet
19 carte
19 castorine example
-19 chaque
-19 chargee
-19 cie
19 colis
-19 comporte
-19 cote a
-19 d' aujourd'
-19 d' ouvrir
19 de messagerie
-19 demande un
-19 des aujourd'
-19 detruire
-19 devions
-19 difference
-19 directement
-19 direction de
-19 dix-sept
-19 droit
-19 droit de
-19 e-mail
-19 en week-end
-19 encore
-19 environ
-19 est saisie
19 et d'
-19 et je
-19 ete telecharge
-19 example #
-19 figurent
-19 generale
-19 harricana
-19 hui ne
-19 iban
-19 je ne
19 l' ancien
-19 l' harricana
-19 l' un
19 l' utilisez
-19 la date
-19 la difference
-19 le printemps
-19 les acces
-19 lignes
-19 lot
-19 ma
-19 mais nous
-19 n' avons
19 non
-19 nous les
-19 on est
19 on ne
-19 ont fait
-19 ouverte
-19 ouvrir ce
-19 pas nous
-19 penalite
-19 permet
-19 plainte et
-19 points
-19 pour que
19 pour vos
-19 protege par
-19 qui a
-19 refuse
19 releves
-19 rembourse ce
-19 remplacement
-19 risque
-19 risque de
-19 sera pas
-19 sonner
-19 sur ta
19 tapez
19 traitant
-19 une anomalie
-19 universite de
-19 venez
19 vos
-19 vos proches
-19 votre choix
-19 vous sera
19 vous-meme
-18 a faire
18 activez
18 activez la
-18 adresse telephone
-18 afin que
18 alerte a
-18 avec vos
-18 avez deja
-18 avez paye
-18 avions
-18 bien a
-18 billetterie
-18 bloque
-18 bon
-18 cabinet dentaire
-18 caisse
-18 ce que
-18 claire
-18 conserve
-18 court
-18 d' administration
-18 dentaire de
-18 directeur general
-18 direction
-18 directrice generale
-18 enfants
18 envoyons
18 equifax
-18 et la
18 et si
-18 etait
-18 fibre
-18 fourni
-18 ici trois
-18 il contenait
-18 jour meme
-18 l' avenir
-18 l' ourthe
18 la banque
-18 la copie
-18 la direction
-18 la porte
-18 le jour
-18 le mois
-18 les autres
-18 les badges
-18 les salaires
18 lien
18 lien de
-18 madame
-18 n' avez
-18 naissance votre
-18 ne l'
-18 ne sera
-18 normalement
-18 nous le
-18 ont ecrit
-18 operations
-18 ourthe
-18 panier
-18 pas ete
-18 passera
-18 pharmacie
-18 ponts
-18 protege
-18 quai
-18 quai des
-18 que d'
-18 recto
-18 reel
-18 remercions de
-18 rendons #
-18 reserve
18 reservee
-18 reservez
-18 seuls les
-18 signature
-18 simples
-18 telephoner
-18 temoin
18 ton
-18 tort
-18 touches
-18 verses
-18 voici
-18 voir
-18 vous le
`,
  pleasantry: `
-53 ami
-50 enregistrement
-50 l' enregistrement
-49 responsable
-46 pouvez faire
-46 un evenement
45 notre maison
45 plus nombreux
-44 salut
42 cybersecurite
-42 mediatrice
-42 musee
-42 quai
-41 # repond
-41 dr
-41 ines
-41 tous les
-41 toutes nos
-40 gerante
-40 institut
-40 le week-end
-40 service
40 soirees
39 en #
-39 en fait
39 ensemble
-39 quai des
39 ses
38 # les
-38 bien a
-38 example
-38 ne le
-38 ne s'
-38 servir
-37 a vos
-37 directrice
-37 madame
37 remercie
-37 universite
-37 voici le
36 ans
36 coeur
-36 corrige
-36 d' administration
-36 directeur
-36 haute
36 mieux
-36 passer
-36 ta
35 au menu
-35 chacun
-35 chaque jour
-35 cours
35 medical
35 meilleurs
-35 pouvez venir
34 chez
-34 depuis le
-34 me
-34 petit
-34 port
-34 president
-34 reste ouvert
-34 temps
-33 bande
-33 bonjour a
-33 ce cas
-33 cet
-33 hier nous
-33 la bande
33 lui
-33 minimum
-33 numerique
-33 tant
33 viendra
-32 a ferme
-32 badges
-32 chat
-32 confidentialite
-32 detail
-32 fabienne
32 ferme
-32 fibre
-32 incident
-32 jeudi a
-32 la confidentialite
-32 lecteurs
-32 les badges
-32 part a
-32 passez au
-32 sont rendus
31 !
31 annee
-31 college
-31 demain matin
-31 faux
-31 ganivelle
-31 le chat
-31 le college
-31 listes
-31 m
-31 maintenant
31 maison
-31 qualite
-31 risquez
-31 sur #
-31 une amende
-31 voici
-31 watteville
-30 a plus
-30 assurance
-30 bihan
-30 cette faute
-30 conseil
-30 des aujourd'
-30 devant vous
-30 ecrire
-30 h a
-30 il part
-30 joue dans
-30 la maison
-30 la relation
-30 laboratoire
-30 le bihan
30 notre centre
-30 pharmacie
30 place le
-30 relation
-30 tresoriere
-30 un numero
30 vient
29 # notre
-29 amende
-29 assure
29 belle
-29 commandez
-29 decouvrez
29 demeure
29 excuses et
-29 ferhat
-29 je reste
-29 juste
-29 la meme
-29 librairie
29 nouvelles
-29 on le
-29 or
-29 reponds
-29 serenite
-29 tant que
29 tournee
29 un tout
-28 # ce
28 a nous
-28 arrive
-28 billetterie
28 bravo
28 bravo a
-28 cas
-28 cette boite
-28 commune
-28 complet
-28 donc
28 donnees est
-28 excuses les
-28 inscription
-28 le montant
-28 le prix
-28 panier
28 plus de
28 priorite absolue
-28 prochaine
28 quel
28 rentree
28 six minutes
-28 vous est
-27 # jusqu
-27 assures
-27 cesse
-27 chers
-27 colis
-27 credit
27 d' ailleurs
-27 de tous
-27 demander
-27 desoles de
-27 devions
27 familles
27 fondee
-27 grand
-27 h les
-27 importance
-27 la plus
-27 la team
-27 mal
-27 mobile
-27 monsieur
-27 mutuelle du
-27 prises
-27 quelques
-27 recette
-27 sait
27 six
-27 team
27 un billet
-27 vite !
27 vous remercions
-26 acompte
-26 au local
-26 bonjour
26 ce mot
-26 chargee
26 de facturation
26 de son
-26 epices
-26 etiquette
-26 fuite
-26 l' etiquette
-26 la place
-26 limoges
-26 local
26 maraichers
-26 merci de
-26 mobilite
-26 mois d'
-26 on se
-26 paniers
-26 par mois
-26 parlent
26 passez
-26 preferez
26 printemps
-26 programme
-26 quand vous
26 que ce
-26 sa
26 secret
-26 secretaire
26 sortie
-26 souhaitez
-26 stage
26 toujours
26 toute l'
-26 vous preferez
26 wallonie
-25 # #
-25 a deux
-25 appli
-25 aurez
-25 automatiquement
-25 bleue
-25 club
-25 comite
25 comme
-25 dans ce
-25 detruits
-25 devant
-25 direction
-25 direction de
25 documents
25 enfant
25 ferme a
-25 imprime
-25 la direction
-25 la piece
-25 le carnet
-25 le samedi
-25 le votre
-25 lignes
25 membre
25 menu
-25 mon
-25 moteur
-25 ne les
-25 parties
-25 pouvez aussi
-25 profitez
-25 profitez de
-25 profondement
-25 quand
-25 qui te
-25 serveur et
-25 service des
-25 sinceres
-25 soyez
-25 temoin
-25 tous
25 vos donnees
-24 a rien
24 abonnement
-24 afin de
-24 agence
24 approche
-24 attend au
24 cette annee
24 clair
-24 d' hiver
-24 detruire
24 doivent
-24 est en
-24 et nuit
-24 facture et
-24 fois rien
-24 gratuite
-24 joue
-24 la transparence
24 le mois
-24 le tien
-24 mardi a
-24 mutuelle
-24 ouverte
24 peuvent venir
24 premier
-24 public
-24 quelques minutes
24 region
-24 rendus
-24 reservez
-24 rue
24 securite de
-24 signe
-24 tenus
-24 tien
24 toute la
-24 toute notre
-24 transparence
-24 trois fois
-24 trois mois
-24 une nouvelle
-24 vendredi soir
-24 vous qui
-23 # rue
-23 afin
-23 annule
-23 au courant
-23 au guichet
-23 bonjour monsieur
-23 courant
-23 de securite
23 desormais plus
-23 deuxieme
-23 equipe
23 et que
-23 et si
-23 exercice
-23 fermee
23 formule
-23 guichet
-23 hotel
-23 inexact
-23 jamais de
-23 journaux
23 la caisse
23 la confiance
23 la formule
-23 la qualite
-23 le service
23 les familles
-23 liege
-23 menu de
-23 notre moteur
-23 nouveau
-23 passera
-23 qualite de
-23 rembourses
-23 remonte
23 renouveler
-23 retrouve
-23 seuls les
23 simples
-23 sonner
-23 su
-23 sur nos
-23 susceptibles
-23 votre arrivee
-23 vous aurez
-23 vous nous
-22 # est
-22 # personnes
-22 # septembre
-22 abonnes
-22 carnet
-22 cher societaire
22 compris
-22 conseillons
22 dans un
-22 decembre #
-22 est faux
22 et le
22 ete magnifique
22 etre
-22 example #
-22 facture
-22 font
-22 impression
22 janvier
-22 l' impression
-22 la commission
-22 la mediatheque
22 le secretariat
22 magnifique
22 magnifique et
-22 mediatheque
-22 minuit
22 nous faire
-22 nous les
-22 pas a
-22 paye #
22 plus grande
-22 prevoyance
-22 proteger
-22 que notre
-22 question
-22 recu la
-22 remplacement
-22 septembre
-22 situation
-22 societaire
-22 toute question
-22 traitant
22 trouve
22 venir
-22 verte
-22 veuillez recevoir
-22 votre train
-22 vous avions
-22 vous conseillons
-22 vous le
-21 # appel
-21 a cote
-21 a dimanche
21 accompagne
-21 air
-21 appel gratuit
-21 atelier
21 autorite
-21 avenir
21 cafe
-21 ce que
-21 chez nous
-21 coffret
-21 commission
-21 comptes
-21 cote a
-21 coup
21 dans la
-21 de ne
21 de vous
21 decembre au
21 declare
-21 des donnees
21 est ferme
21 et declare
-21 exceptionnel
21 fait partie
-21 hiver
-21 ici ou
-21 l' apres-midi
21 l' autorite
-21 l' avez
21 l' entree
-21 la cle
-21 la deuxieme
-21 la directrice
21 la saison
-21 le coffret
-21 le numero
-21 le secretaire
21 marche de
21 mesures
-21 moment
-21 ne pas
-21 nos clients
-21 nouvelle
-21 parle
-21 participation
-21 pas de
-21 pendant
21 peuvent
-21 recu un
-21 remboursement integral
21 remercions de
21 retirer a
-21 s' est
21 saison
-21 serait
21 son
-21 trouverez
-21 usurpation
-21 usurpation d'
-21 valider
-21 venez
-21 vous ont
-21 vous remboursons
-21 vous trouverez
-20 a toutes
-20 adressons
-20 appels
-20 apres-midi
-20 au prix
-20 avant
-20 avant #
20 bel
20 bel ete
20 bonnes
-20 bruxelles
-20 ce qui
-20 connecter
-20 considerez
-20 cote
-20 de nous
-20 de trois
20 demain
-20 demarche
-20 des excuses
-20 directrice generale
-20 donnees ont
-20 du littoral
-20 eleves
-20 en janvier
-20 en parler
20 entree
-20 est saisie
20 et vous
-20 h pour
-20 integral
-20 jardin
-20 jardin de
-20 joindre au
-20 journee
-20 l' equipe
-20 l' information
-20 la porte
-20 la semaine
-20 le jardin
-20 le prepose
-20 le soir
-20 les plus
-20 les riverains
-20 littoral
-20 ma
-20 mairie vous
20 merci
-20 mercredi a
20 neuf
-20 nous joindre
20 nous ont
-20 nous presentons
-20 ont fait
-20 operations
-20 parler
20 place
20 plus tard
-20 pouvez nous
20 premiere
-20 prepose
-20 prestataire
-20 profitez-en
-20 profitez-en pour
-20 quatorze
20 questionnaire
-20 riverains
-20 samedi #
-20 si tu
-20 simple
20 tard
20 te
20 tenait
20 tenait a
-20 touche
-20 tu
20 un bel
-20 un cas
-20 une ligne
-20 votre choix
-20 vous adressons
19 a ceux
-19 a pris
19 ailleurs
-19 ancien
19 annees
-19 bonjour madame
-19 calendrier
-19 certains
-19 certains d'
-19 chez l'
-19 choix
-19 cible
-19 claire
-19 comporte
-19 course
-19 coute
-19 coute #
-19 d' entre
19 deposes
-19 depuis votre
19 des #
-19 difference
-19 directeur general
-19 dix minutes
19 espere
19 espere que
-19 excuse
19 fevrier et
-19 garantie
-19 garder
-19 generale
19 inscriptions
-19 invitee
-19 la difference
-19 la faille
19 la rentree
19 le bon
-19 le dimanche
-19 le prochain
-19 les #
-19 les acces
19 les inscriptions
-19 messages d'
-19 n' a
-19 nature
-19 nos salutations
-19 ont ete
19 onze
-19 ouverts
-19 pardonner
-19 passe d'
-19 plusieurs
-19 pour vos
-19 pour vous
-19 promis
19 raison d'
19 remercions
-19 reponse a
-19 salutations
-19 sans
-19 seconde personne
-19 servir a
-19 seuls
-19 souci
-19 telephonez
-19 trop
-19 velibrune
-19 vite
19 vouloir
19 vous etes
-19 vous sera
-19 week-end
-18 # !
-18 # par
-18 a qui
-18 avant tout
-18 avec nos
-18 avoir ete
-18 bien
-18 bon document
-18 bouquet
18 cher
-18 circuit
-18 commandez avant
-18 d' avoir
-18 d' une
-18 de mars
-18 de sante
18 debut
18 debut de
-18 des appels
-18 des inconnus
-18 des trois
-18 doigts
18 donnees
-18 dure
18 ecrit pour
-18 elles
-18 est a
-18 et l'
18 etait a
-18 excuses sans
18 experience
18 factures
18 fidelite
-18 general
18 jamais ete
-18 jour et
-18 l' ancien
18 l' ete
-18 le circuit
-18 les lettres
-18 leurs
-18 ligne
-18 lot
-18 mairie
-18 mes excuses
-18 n' envoyez
18 notre plus
-18 nous l'
18 offrir
-18 ont recu
-18 partir de
-18 passez a
-18 penalite
-18 plus la
-18 ponts
-18 pour cette
-18 qui a
-18 recevoir
18 rendez-vous et
-18 repondre
-18 reprises
-18 responsabilite
-18 retrait
18 richesse
-18 s' il
-18 saisie
-18 services
-18 sont
-18 sujet
-18 sur la
-18 tel
18 toute
-18 toute petite
-18 train
-18 tranquillite
-18 trois ponts
-18 une toute
-18 voir
-18 votre
-18 votre bouquet
18 votre fidelite
-18 votre solde
-18 votre tranquillite
18 vous avoir
18 vous faire
18 vous offrir
`,
  promotion: `
-46 nous faire
-45 a faire
45 reservez
-42 cher
-41 est de
-41 ines
-40 directrice
-40 gerante
40 passez
-39 dr
38 ami
-38 cote a
-38 demain matin
38 est en
-38 jamais de
-37 atelier
-37 au menu
-37 mal
36 decouvrez
-36 le dimanche
-36 musee
-36 ne le
-36 salut
-36 universite
-35 college
-35 communaute
-35 cooperative
-35 est faux
-35 ferme a
-35 institut
-35 le college
35 mois
-35 ne les
-35 panier
-35 prochain
35 prochaine
-35 quai
-35 ta
-34 avons mis
-34 cours
-34 part a
-34 peux repondre
-34 president
-34 service des
-33 deplorons
-33 directeur
-33 fabienne
-33 gratuite
-33 ici ou
-33 maintenant
-33 mardi a
-33 me
-33 que chacun
-33 quel
33 tant
-33 venus
-32 # membres
-32 bel
-32 bel ete
32 commandez
-32 example
-32 l' equipe
-32 le mois
-32 minimum
-32 notre maison
-32 paniers
32 pour
-32 pour nous
32 sur les
-32 un bel
-31 chat
-31 equipe
-31 facturation
31 jusqu
-31 la maison
-31 lecteurs
-31 mis en
-31 port
-31 quai des
31 serenite
-31 watteville
30 # sur
-30 a tous
-30 bande
-30 clientele
30 collection
-30 connecter
-30 epices
-30 et c'
-30 ganivelle
30 horizon pro
-30 la bande
-30 le chat
-30 mobilite
-30 numerique
-30 paye #
30 pro
29 coffret
-29 colis
-29 d' ailleurs
-29 laboratoire
29 le coffret
-29 madame
-29 rey
-29 rue
-29 toute
-28 # ce
-28 bihan
-28 caisse de
-28 commune
28 d' hiver
-28 de nouveaux
-28 et on
28 et pour
-28 grand
28 hiver
-28 le bihan
-28 medical
-28 responsable
28 sont a
-28 un nouveau
27 # !
-27 # #
-27 # est
27 appli
-27 assurance
27 commandez avant
-27 compose
-27 depuis votre
27 derniers
-27 en place
27 etes la
-27 etiquette
-27 integral
-27 jamais un
-27 l' etiquette
-27 le carnet
-27 m
-27 maraichers
-27 par sms
-27 participation
-27 proteger
-27 secretaire
-27 souhaite
-27 sur #
-27 temoin
-27 tresoriere
-27 un numero
-27 voici
-26 # repond
-26 aurez
-26 belle
-26 billetterie
-26 bravo
-26 bravo a
-26 c
-26 cette fois
-26 comite
26 de noel
-26 de son
26 decouvrir
-26 en parler
-26 enregistrement
-26 hache
-26 inscription
-26 l' enregistrement
26 noel
-26 on te
26 par mois
-26 petit
-26 reclamer
-26 ses
-26 situation
-26 tournee
-26 toute notre
-26 un billet
25 a dimanche
-25 aux
-25 avec lui
-25 bleue
-25 bonjour monsieur
-25 deja ecrit
-25 du
-25 elus
-25 est un
-25 et avec
-25 garderie
-25 l' avez
-25 la team
-25 liege
-25 limoges
-25 marche de
-25 mardi
-25 minuit
-25 on se
-25 ont deja
-25 parler
-25 plus de
-25 programme
-25 qualite
-25 rentree
-25 retour
-25 sous les
-25 team
-25 un seul
-25 une amende
-25 une semaine
24 a #
-24 a plus
-24 amende
-24 anciennes
24 appli et
-24 avez treize
24 banque et
-24 chers
-24 client
-24 complet
-24 direction
-24 direction de
-24 en #
24 envie
24 envie d'
-24 experience
24 faire pardonner
-24 faites opposition
-24 familles
-24 juste
24 l' appli
-24 la direction
-24 la mediatheque
-24 le faire
-24 le site
-24 les #
-24 mediatheque
-24 mobile
-24 mois pour
-24 money
-24 n' en
-24 neuf
24 offre
-24 offrir
-24 on est
-24 opposition
24 pardonner
-24 passent
-24 pleine
-24 prevu
-24 quand vous
-24 reponds
-24 risquez
-24 silence
-24 treize mois
-24 verte
-24 votre arrivee
24 votre prochaine
-24 vous offrir
-23 # rue
-23 annee
-23 annule
-23 au courant
-23 automatique
-23 bonjour
-23 caisse
-23 clique
-23 courant
-23 credit
-23 de plus
-23 debut
-23 debut de
-23 des appels
-23 est saisie
-23 ete magnifique
23 horizon
-23 jamais ete
23 la banque
-23 la loge
-23 la transparence
-23 le contrat
23 le nouveau
-23 limite
-23 loge
-23 magnifique
-23 magnifique et
-23 meilleurs
-23 ne sera
-23 on le
-23 ouverte
-23 points sont
-23 preferez
-23 quand
-23 samedi
-23 seulement
-23 transparence
-23 trouverez
-23 vos #
-23 vouloir
-23 vous avoir
-23 vous preferez
-23 vous trouverez
-23 wallonie
-22 agence
-22 article
22 avec #
-22 avec des
-22 avez ete
-22 banque de
22 bouquet
-22 cas
-22 ce cas
-22 ce prix
-22 ce qui
-22 chargee
-22 demandera
-22 devions
22 du mois
-22 ecoute
-22 encore
-22 enfants
-22 est rectifie
-22 faux
-22 h a
-22 hotel
-22 l' article
-22 la directrice
-22 la meme
22 livre
-22 mutuelle du
22 notre
-22 ouverts
-22 pas ete
-22 pour que
-22 rectifie
-22 sont bien
-22 sont rendus
-22 stage
22 sur tous
22 tant qu
-22 telephonez
-22 tete
-22 touche
-22 un simple
-22 voir
22 votre bouquet
-21 # avant
-21 a pas
21 achat
-21 affiches
-21 ailleurs
-21 appels
-21 attend au
-21 avant dimanche
-21 billet
-21 chacun peut
-21 cliquez ici
-21 confiance
-21 declaration
-21 detruire
-21 directeur general
-21 directrice generale
-21 eleves
-21 escroc
21 est a
-21 exceptionnel
-21 generale
-21 groupe
-21 h les
-21 inexact
-21 je reste
-21 le prix
-21 le soir
-21 le week-end
-21 les autres
-21 lignes
-21 lundi
-21 ma
-21 membre
-21 nous les
-21 pas ce
-21 passera
21 pensez
21 pensez a
21 premier
-21 rendus
-21 retrouve
-21 semaine derniere
-21 serait
-21 services
-21 solde
-21 son choix
-21 sont gardes
-21 treize
-21 un escroc
-21 un outil
-21 une nouvelle
-21 verifier
-21 vient
-21 visiteurs
-21 voit
-21 votre fidelite
-21 votre solde
-21 vous est
-20 a present
-20 a qui
-20 air
-20 avant vendredi
-20 bon
-20 bon de
-20 bout de
-20 centre
-20 cette annee
-20 ceux qui
-20 choix
-20 cie
-20 comptes
-20 corrige
-20 coute
-20 coute #
-20 d' achat
-20 d' administration
-20 dans ce
-20 elles
-20 ensemble
-20 environ
-20 escale
-20 fait
-20 fondee
-20 gardes
-20 incident
20 jamais
20 jusqu au
20 l' ete
-20 le numero
-20 le retard
-20 les personnes
-20 mediatrice
-20 notre centre
-20 outils
-20 parlent
-20 peut
-20 pharmacie
-20 rang
-20 recevra
-20 recue
-20 reste ouvert
-20 saisie
-20 sait
-20 service
-20 seuls les
20 si tu
-20 soirees
-20 su
-20 sur deux
-20 sur le
-20 un bon
-20 un par
-20 une ligne
-20 valider
-20 vendredi midi
-20 viendra
20 vite
20 vite !
-20 vous l'
-19 # notre
-19 # pour
-19 a midi
-19 administration
-19 ans
-19 appelez
-19 au guichet
-19 audit
-19 bien a
-19 bruxelles
-19 chiffres de
-19 composez
-19 confiance et
-19 d' aujourd'
-19 d' escale
-19 des la
-19 detruits
-19 dix
-19 est au
19 facture
-19 ferme
-19 fichiers
-19 guichet
-19 hui ne
-19 jetez l'
-19 l' ordre
-19 la sacoche
-19 le grand
-19 leurs
-19 lot
-19 membres
-19 mis
-19 mutuelle
-19 nature
-19 ne contient
-19 notre nom
-19 onze
-19 ordre
-19 parcours
-19 peine
-19 peuvent venir
19 points
-19 pouvez
-19 priere
19 remise
-19 reservee
-19 sacoche
-19 sacoche courrier
19 se faire
-19 secret
-19 service clients
-19 signe
19 souscrivez
-19 sur nos
-19 tes horaires
-19 tes parcours
19 un
-19 vendredi
-19 verso
19 vos proches
-19 vous pouvez
18 # jusqu
18 # par
-18 # septembre
-18 amour
-18 automatiquement
-18 autres
-18 avec la
-18 avenir
-18 bonjour madame
-18 bonnes
-18 bout
-18 camp
-18 carnet
-18 centre de
-18 club
-18 comptes et
-18 confondu
-18 derniere
-18 des inconnus
-18 devant
-18 en octobre
-18 est remboursee
-18 frauduleux
-18 general
-18 horaires
-18 inconnus
-18 independant
-18 jeudi a
-18 l' avons
18 l' option
-18 l' ouverture
-18 la piece
-18 la rentree
-18 la version
-18 le tien
-18 mois d'
18 moment
-18 n'
18 notre offre
18 nouveau
18 option
-18 ouverture
-18 parle
18 passer a
18 petits
-18 pose
-18 pour securiser
-18 prend
-18 preuve
-18 prevoyance
-18 quatorze
-18 quelques
-18 remboursee
-18 restaurant
-18 reste
-18 revenus
-18 rien a
-18 securiser votre
-18 sera
-18 simples
-18 son
18 sont en
-18 sont revenus
-18 tien
-18 verifie
-18 version
18 vous faire
`,
};
