/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-25 -23 puits
-3 23 adresses
0 23 coordonnees de
22 3 avec nos
22 6 et presentons
-22 -21 mon
22 8 notre dernier
-22 -13 veuillez
-19 -21 date date
21 5 la mauvaise
-21 -16 le colis
21 7 oublie de
-18 -20 corbeille
-20 -16 cree
20 7 forfait
-18 -20 juin
-18 -20 la corbeille
-20 -11 pour que
20 7 sans prevenir
-20 -17 stationnement
-17 -20 suivez ce
20 6 venus
-20 -17 vos appareils
-20 -18 votre demande
-16 -20 wiki
-19 -12 a le
-19 -15 ans
-17 -19 au dos
19 14 avait
19 5 boites
19 5 creditons
-19 -14 depuis trois
4 19 etaient consultables
-19 -16 gare
-19 -18 hote
19 4 le regrettons
19 10 le site
6 19 malveillant
-19 -17 n
-19 -18 regles
16 19 reserver
1 19 salariee
19 6 saute
-19 -14 trois mois
19 5 vos boites
-19 -17 {}
-18 -14 # sur
-18 -18 ^etre
6 18 ^notre page
18 2 a celles
18 2 a propos
-18 -13 adresse indiquee
-18 -17 annuler
18 10 avions
-16 -18 chasse
-18 -9 desole
-18 -13 elle s'
-18 -13 est reglee
18 4 est rendu
18 5 et toutes
-14 -18 fraude
18 3 hier
-18 -13 indiquee
-18 -11 la police
18 8 le planning
-13 -18 les donnees
-17 -18 ligne bonne
-18 -14 ou plusieurs
-18 -13 ouvre
-18 -12 pas d'
-17 -18 programme d'
18 3 propos
-18 -3 quelque
-18 -11 rapport
18 3 rapportez
-18 -13 remise
18 2 rendu et
-18 -17 rouvrira
-18 -18 sera interdit
7 18 sites
-3 18 trainait
-18 -14 trous
-18 -5 tu nous
-17 -18 user
-18 -13 voisins
6 18 volee
-18 -14 {} sur
-9 -17 ?
17 6 ^avez recu
-17 -17 ^changement
-14 -17 ^conge
17 4 ^errone
-14 -17 ^l'
-11 -17 ^les
-17 -15 ^produit
17 4 ^taux
-13 -17 a depose
17 3 affluence
17 3 affluence et
-17 -13 attente
17 1 d' ecoute
-17 -9 demander
3 17 donnees de
-16 -17 du message
-14 -17 eleve
5 17 entre le
17 2 errone
-17 -13 et apres
0 17 etre consultees
-10 -17 expire
-17 -12 extraite
17 3 fallait lire
-16 -17 host
-2 17 inconnu
17 3 la bonne
-16 -17 le date
-17 -14 maternite
17 4 matin vous
-14 -17 moment
17 7 on annule
16 17 on est
17 3 ont attendu
17 3 pas se
-17 -12 souhaitez
-17 -12 type
-17 -15 votre message
-16 -11 # ans
-16 -4 # d'
-13 -16 # juin
-16 -13 # reste
1 16 ^attaque
-15 -16 ^hostname
-6 -16 ^lettre
5 16 ^piratage
5 16 ^piratage de
-16 -10 ^se
16 3 ^taille
3 16 a ton
-15 -16 a {}
16 5 annule la
-16 -10 ans je
-16 -11 appris
-16 -9 au-dela
-15 -16 auteur
-15 -16 auteur a
16 4 avez recu
16 3 ce samedi
-16 -15 cherche
-16 -15 condoleances
16 1 confondu
-16 -14 consignes
16 4 de mardi
3 16 de notre
-16 -12 de parcours
-16 -13 demo
3 16 des clients
-16 -15 details
-12 -16 dix
7 16 donateurs
-15 -16 dos
6 16 egare
-16 -13 electricite
-16 -8 elle se
-16 -12 en juin
1 16 envoye votre
9 16 er et
1 16 erreur nous
-16 -16 est #
16 5 est corrigee
-14 -16 est prete
16 11 est reste
4 16 et lieu
16 7 excuses pour
-16 -12 garonne
-16 -9 greve
-16 -11 h sur
-15 -16 hostname
16 7 ici trois
-9 -16 informatique
0 16 informons que
-16 -12 interdit
16 6 joindre le
16 3 justes
-14 -16 l' alerte
16 4 l' avait
6 16 l' enquete
-16 -12 laisser
16 7 le panier
2 16 le tien
-15 -16 les regles
-16 -9 lundi #
-16 -16 mails
-16 -11 margot
-16 -12 me
16 4 mene a
-16 -12 n #
16 10 nous le
-13 -16 nous ont
-15 -16 par ligne
16 3 par notre
16 14 planning
-16 -11 police
-16 -13 pour faire
16 4 pourront
-14 -16 precedentes
-6 16 protegee
-16 -9 quelque chose
-16 -14 raison de
-16 -11 remplir
-16 -12 route
14 16 societaires
16 4 sonner
16 5 supplementaire
-16 -14 sur {}
2 16 tien
-16 -14 un operateur
-16 -11 un ou
-15 -16 var
16 3 vendu
-16 -11 veuillez nous
-11 -16 votre code
-16 -16 {} vous
15 5 # g
15 6 # nos
-15 -12 ^client
3 15 ^donnees de
-15 -15 ^etat
-15 -15 ^host
-15 -9 ^maintenance
-14 -15 ^mon
15 5 ^nous n'
-13 -15 ^service
2 15 ^social
-15 -9 ^sont
-15 -12 ^votre remboursement
-15 -7 ^vous nous
-15 -14 a lire
15 2 a lui
-15 -14 a moi
-15 -14 a releve
-15 -10 a-t-elle
15 6 affiche dans
-15 -12 apparaitra
-15 -12 apparaitra sur
-15 -9 arrivera
15 3 arrives
15 5 avec mes
-15 -15 avez achete
-15 -14 bientot
4 15 captes
-15 -13 celebres
-13 -15 changement
-15 -9 choisir
-15 -8 clos
-15 -13 code {}
15 4 comment vous
15 3 conditions de
4 15 consultation
-14 -15 de nouveau
15 4 de reunion
15 12 de service
-15 -14 de trois
-15 -10 demanderons jamais
15 5 desoles on
15 5 desormais plus
-15 -11 en cas
10 15 en demande
15 -2 excuser et
-1 15 ferme la
-15 -8 fermee
15 5 g
15 4 hier sont
15 4 ignorait
0 15 inconnus
15 5 inexact
15 1 la fiche
-15 -10 la remise
-15 -15 la tache
-12 -15 le dr
0 15 le prestataire
-15 -14 les lots
-8 -15 lien
15 1 ligne est
-15 -9 maintenance
-15 -9 merci
15 5 modele de
-15 -14 moi pour
15 2 muet
2 15 nos #
5 15 notre forum
-15 -12 operateur
-15 -9 parcours
15 4 pas teste
15 13 passeport
-15 -9 plus un
15 2 provoquee
15 6 pu
-15 -12 recevez
15 10 reglage
-15 -12 reglement
-15 -10 resolu
-15 -12 rue du
-15 -7 second
-12 -15 secret
-15 -11 sejour a
-15 -14 sensibles
-15 -11 sera fermee
15 3 sont arrives
-15 -15 tache
15 4 tombees
15 4 trou
3 15 un carton
-8 -15 un lien
-15 -12 une alerte
15 2 version
-15 -10 video
-10 -15 vos donnees
-15 -12 votre remboursement
15 5 vous demandons
-14 -15 vous nous
9 15 y est
14 2 # n'
-14 -11 ^# heures
-8 -14 ^?
14 2 ^bon
10 14 ^bulletin
-13 -14 ^changement de
14 4 ^cours
-14 -12 ^de la
7 14 ^de paiement
3 14 ^exposition
10 14 ^famille
-13 -14 ^fin
14 4 ^fois
14 2 ^hier
-14 -10 ^hote
9 14 ^incident
-6 -14 ^la ligne
14 2 ^le bon
14 6 ^mauvaise
-14 -3 ^par
14 2 ^pour la
-9 -14 ^que
2 14 ^suite
-9 -14 ^supprime
-14 -9 ^votre abonnement
-14 -12 ^votre demande
3 14 a emporte
-13 -14 a heure
-14 -10 a minuit
14 8 a remis
14 4 a saute
-14 -10 a trois
-14 -13 agenda
-13 -14 aide du
-8 -14 alors
-14 -6 ancien
1 14 annoncons
-14 -12 apres
-10 -14 au contrat
14 4 au local
14 3 au rendez-vous
14 3 aurait pu
-10 -14 avez-vous
14 5 avons oublie
0 14 base de
-9 -14 bonjour madame
-14 -13 bravo
14 0 cette erreur
14 10 chez nous
-14 -8 chose
-8 -14 comme prevu
-14 -11 comment s'
-14 -14 compte {}
-1 14 connectes
9 14 considerez
1 14 consultables
14 5 correct
14 4 corrigee
3 14 cotonou
-14 -9 de changer
-13 -14 de sauvegardes
-12 -14 demande la
14 -1 diffusion
-11 -14 disponibles
-14 -13 donnee n'
-14 -9 donnees sont
-10 -14 dossier {}
-14 -9 echange
-14 -12 elle dort
-13 -14 en attente
-14 -11 en panne
14 6 en vente
-14 -10 enfin !
-9 -14 envoyez
-14 -13 est cree
5 14 est moi
-14 -14 ete recue
14 4 faux depart
14 3 ferme a
14 4 gite
4 14 groupe a
14 5 h sans
-14 -13 hiver est
-14 -10 import
14 4 joueurs
14 4 juin sans
14 3 l' offre
-7 -14 l' origine
-14 -13 la boutique
14 13 la date
-9 -14 la prochaine
14 4 le gite
14 3 le reglage
14 11 le reseau
-3 14 les numeros
-14 -11 liste d'
-14 -12 longs
-14 -7 m
-10 -14 mais nous
-14 -11 maman
14 -2 mauvais
-14 -10 merci pour
-14 -11 minuit
5 14 moi qui
14 9 nos techniciens
-14 -14 notre banque
14 3 notre fournisseur
10 14 nous les
14 5 nous pour
0 14 numero de
-14 -7 on ne
-7 -14 origine
-8 -14 origine de
14 5 panier de
1 14 par erreur
-14 -10 piscine
-14 -1 possible
-14 -10 pour revenir
-14 -12 prenom
-14 -7 prevue
14 6 prions de
9 14 prises
-14 -8 quand
-13 -14 recours
-11 -14 reinitialisation
-11 -14 reinitialisation de
14 5 remboursement integral
-10 -14 rendez-vous
-14 -11 reponses sont
-14 -4 resultats de
-14 -10 revenez
-14 -9 rien et
-10 -14 rien n'
-14 -11 rouge
-14 -11 rue
14 2 sachet de
-14 -9 samira
-14 -10 sauf
14 7 seconde
14 5 seront
-14 -12 sont au
-14 -14 subscribe
-12 -14 sur les
-14 -11 tambour
-14 -11 tant qu
0 14 tiers non
-14 -7 travail
14 5 trois fois
14 5 un tarif
-13 -14 une par
-12 -14 utilisateur user
-14 -12 va
-13 -14 venez
14 5 viendra le
14 2 vis
-13 -14 voici les
-14 -11 vos demandes
-14 -12 votre reglement
1 14 vous annoncons
-14 -13 vous dire
14 6 zero
13 5 # et
-13 -11 ^# #
13 4 ^a propos
-13 -9 ^abonnement
13 2 ^annonce
-12 -13 ^apres
-3 -13 ^aux
-13 -10 ^avant
-13 -11 ^condoleances
-13 -12 ^demande
13 1 ^depart
-13 -7 ^enregistree
2 13 ^est arrive
13 3 ^exemplaires
-13 -11 ^facture
-13 -11 ^fermeture
-13 -11 ^inhabituelle
13 8 ^la caisse
-13 -12 ^la nuit
-13 -12 ^la semaine
13 3 ^la version
13 3 ^mai a
-13 -13 ^ne
-11 -13 ^non
-13 -12 ^nuit
-13 -6 ^parcours
13 0 ^points
-13 -12 ^procedure
-13 -10 ^programmee
13 4 ^propos
13 5 ^s' est
-13 -12 ^semaine
-13 -11 ^telecopie
-13 -13 ^un fichier
-13 -11 a disposition
1 13 a ete
-13 -4 a prendre
-13 -10 acte
-13 -10 acte de
3 13 actes
-13 -9 annule
-13 -10 appareils
-13 -12 articles dans
-13 -11 au format
13 5 aurions
13 4 aurions du
-10 -13 autre et
-11 -13 avez demande
-13 -8 avons-nous
1 13 base
13 3 boites aux
-13 -10 bon de
13 3 bonne est
-13 -9 bug
-4 -13 ca prend
-13 -6 candidature
-13 -9 cela fait
-13 -6 celui de
-13 -6 cette personne
-6 -13 changement de
13 3 chauffe
-13 -7 cheres
-13 -10 chutes
-13 -11 ci-jointe
3 -13 client
13 4 communication
-13 -10 composer
13 2 confus
-9 -13 conge
-12 -13 conseillere
-1 13 consultees par
-13 -12 cotisation de
-13 -7 d' electricite
-7 -13 d' hiver
-6 -13 dans les
-13 -12 de bourse
5 13 de contacts
13 3 de flandre
13 5 de lettre
13 7 de ma
2 13 de passeport
1 13 de salaire
-13 -10 de tournage
13 0 debite
-13 -9 demande ce
-13 -10 derangement et
-13 -12 des tilleuls
4 13 detruire
3 13 deux de
-13 -13 deux parties
-13 -12 donne
-13 -10 dons
-13 -10 du derangement
-13 -13 echec
1 13 ecrit la
-13 -11 en revanche
-13 -11 en route
-13 -12 en salle
13 3 en tete
-13 -11 epargne
13 3 equipe des
-13 -11 er juin
-12 -13 erreurs
-13 -12 erreurs de
13 4 est retabli
13 7 est une
13 8 et nous
13 6 et on
0 13 et tes
13 4 etait notre
-8 13 etait ouvert
13 13 ete aussi
13 3 ete saisi
-13 -12 eteindre
13 1 etiquette
13 0 excuse
-13 -9 fait trois
-13 -11 faudra
13 -4 fiche
-13 -13 fichier {}
-13 -6 file
13 3 flandre
2 13 flux
-13 -12 format
-13 -11 formule
-13 -10 fous
13 3 gache
-13 -11 haut
-11 -13 identifiant
-13 -11 il faudra
13 3 il semblerait
-13 -3 indesirable
13 4 je les
-12 -13 jeudi entre
5 13 la base
2 13 la camera
1 13 la messagerie
-13 -13 la meteo
13 1 le bon
-13 -10 le dernier
2 13 le flux
-13 -9 le medecin
-13 -11 le retard
11 13 les codes
13 2 les devis
13 10 les frais
13 2 les paniers
-12 -13 lignes
-10 -13 lire le
-13 -12 magasin
13 11 mail
13 5 marche a
-13 -10 memoire
4 13 messages prives
-11 -13 mode d'
5 13 notre liste
6 13 notre page
13 4 nous aurions
-13 -12 nouveau
2 13 objet d'
4 13 organisation
-7 -13 panne
-13 -7 par la
-7 -13 par le
-12 -13 par {}
13 2 pas bouge
13 5 pas lieu
-13 -9 pas vu
4 13 pendant neuf
-13 -9 plus que
-6 -13 plusieurs
13 1 portent
-10 -13 pour l'
-13 -12 pour lui
-13 -10 pourquoi nous
-11 -13 pouvez
13 4 prelevee
-13 -11 presse
13 0 prevoit
13 4 profitez-en
13 4 profitez-en pour
-13 -10 programmee
13 0 propos de
-13 1 que les
-13 -13 rapport est
-13 -8 rattrape
-13 -10 rayons
13 -1 regrets
13 2 rembourse ce
-4 -13 remboursement
-11 -13 remise en
-13 -8 repris
-13 -11 revanche
-13 -13 revision
2 13 saisi la
-13 -12 samedi matin
-10 -13 sans reponse
-13 -8 saura
-13 -9 scolaires
-13 -8 se rattrape
13 3 semblerait
-13 -9 service client
-2 -13 signature
-12 -13 sinceres condoleances
13 3 six minutes
13 2 sommes confus
-13 -9 sommes tristes
-13 -9 sont anonymes
-13 -11 stocks
-13 -13 suite et
-11 -13 suivez
-13 -11 telecopie
13 1 thermostat
-13 -12 tilleuls
-11 -13 title
1 13 ton adresse
-13 -10 tournage
-13 -9 tristes
13 4 trompes de
-13 -7 un coup
-11 -13 un dossier
-13 -13 une paire
-10 -13 une piece
-13 -10 verviers
-9 -13 volees
3 13 voles
-13 -12 vos dossiers
13 5 vos places
-7 13 votre bulletin
-13 -11 votre nouveau
13 1 votre passeport
-7 -13 votre session
13 4 votre virement
13 3 vous a
13 4 vous avoir
13 3 vous etre
-12 -13 vous pouvez
13 3 vous revient
0 13 y sont
-13 -12 {} !
-13 -13 {} a
-12 -9 # jours
-9 -12 # ouvre
12 -1 # par
4 12 ^a la
-12 -8 ^abonnement a
-12 -8 ^au #
12 4 ^avait
-7 -12 ^avec
-12 -5 ^box
12 3 ^cette
12 3 ^cette fois
12 8 ^concernant
-3 -12 ^concours
-3 -12 ^d' acces
0 12 ^d' un
5 12 ^en ligne
-12 -8 ^equipe
-4 -12 ^erreur de
-12 -8 ^erreurs
4 12 ^etude
-10 -12 ^hameconnage
12 3 ^juin annule
-12 -11 ^jusqu
4 12 ^l' etude
3 12 ^la securite
12 4 ^lien
12 0 ^mal
12 1 ^newsletter
-9 -12 ^nouveau
5 12 ^numeros de
12 3 ^pour le
-11 -12 ^programme de
-8 -12 ^recu
-12 -10 ^repond
12 2 ^serveurs
-11 -12 ^sinistre
3 12 ^vol de
12 0 ^votre nom
12 5 ^vous n'
-12 -9 a bientot
-12 -6 a cette
-12 -9 a ceux
12 0 a confondu
4 12 a ecrit
12 9 a eu
-12 -10 a lyon
-12 -3 a retirer
12 8 a zero
-11 -12 absente
12 5 accepter mes
12 9 adorer
-12 -11 adresse ip
12 3 ai recopie
-12 -7 aide
-11 -12 ajouter
12 9 allez adorer
12 -2 alors que
12 2 anniversaire
-12 -10 anonymes
1 12 apparaitre
-12 -10 application pour
-12 -10 attente et
-12 -9 attention
-12 -7 au cours
-12 -9 au telephone
-12 -12 aucune donnee
-12 -8 avant la
-3 12 avec ton
-12 -12 avez signale
-12 -12 avons appris
2 12 avons honte
-12 -12 besoin
-12 -10 beurre
-12 -9 bilan
-12 -11 bourse
12 0 ce midi
-12 -9 cette annee
-12 -12 cette semaine
-12 -7 changer
-12 -12 chantier
-12 -10 choisir le
-12 -8 clic suffit
3 12 clients de
-12 2 code
-12 -10 compagnie
12 0 complement
1 12 comportant
12 1 compris dans
-12 -10 comptabilite
-7 -12 compte
12 4 comptiez
-3 -12 concours de
-10 -12 consommez
-10 -12 consommez pas
-7 -12 consultations
8 12 cote de
-12 -7 coule
12 3 courriel en
-12 -8 critique
5 12 cryptogramme
-12 -9 d' attente
12 4 d' hier
12 1 danger
12 1 dans le
-12 -8 de chaussettes
-12 -11 de depot
-12 -11 de dix
-12 -10 de limoges
12 0 de noel
12 5 de tournee
-12 -11 de {}
-12 -12 deces
-12 -12 deces de
-12 -9 decision
-11 -12 degat
-11 -12 degat des
12 8 des benevoles
-8 -12 des le
-1 12 des tiers
12 2 des virements
-12 -6 desinscription
-12 -6 desinscription est
5 12 detruits
-12 -8 deux semaines
12 5 directrice
12 5 directrice de
-12 -9 disponible
-9 -12 disposez de
6 12 dont le
-12 -9 dort
3 12 dossier
-12 -10 du jour
-12 -11 du mois
-12 -9 du portail
-12 -11 du {}
-12 -12 echoppe
-8 -12 echue
-8 -12 echue le
10 12 emailing
12 3 en francais
-12 -12 en magasin
-12 -8 en trois
-1 -12 entre vous
-11 -12 epoux
12 8 equipes ont
-3 -12 erreur de
-12 -8 est dans
12 11 est desoles
2 12 est fait
-12 -9 est ouverte
-12 -9 est vide
12 3 et desormais
5 12 et faites
12 8 eu lieu
-12 -11 exposee
-12 -12 facture numero
-12 -5 faille
-12 -10 fait deux
1 12 fait l'
-12 -9 fait une
12 1 faux et
-12 -11 federation
-12 -10 fermeture
12 4 figurera
12 4 figurera sur
-12 -8 four
-12 -8 gene occasionnee
12 3 glycines
-12 -7 gourmands
-12 -11 h elle
6 12 habitants
12 5 hier a
-12 -12 hiver
12 12 honte
12 1 horaire
12 3 horaire de
-12 -2 il nous
-7 -12 imprime
-12 -11 imprimerie
-12 -12 interne n
12 4 jamais ete
-12 -10 jamais votre
2 12 journaux
12 3 juin annule
12 5 l' ai
4 12 l' etude
-12 -7 la chaudiere
-12 -10 la facture
12 5 la fermeture
-10 -12 la fuite
12 1 la peur
0 12 la votre
-12 3 laisse
-12 -11 le beurre
-10 -12 le consommez
-12 -12 le deces
12 4 le questionnaire
-12 -10 le rapport
-12 -10 le resume
-12 -8 le sel
-1 12 le votre
0 12 les adresses
2 12 les auteurs
-12 -9 les colis
-12 -8 les gourmands
1 12 les journaux
-12 -8 les objets
12 3 lieu d'
-12 -10 ligne vendredi
12 4 lundi nous
12 2 m' en
12 7 ma part
-12 -6 malgre
1 12 mentions
-12 -9 merci de
12 2 messieurs les
-11 -12 meteo
-12 -7 minutes avant
-12 -8 moderation
-12 -9 mois et
-12 -9 musee
-12 -10 mutuelle
12 6 navres
12 1 ne devez
12 4 ne peuvent
-12 -10 ne plus
12 2 ne pourront
-10 -12 ne pouvoir
-12 -9 ne repond
12 1 newsletter
12 2 noir
12 -2 nom d'
-12 -9 notez
3 12 notre boutique
12 1 nous avions
12 8 nous demandons
12 6 nous t'
12 1 numero nous
-1 12 numeros
-10 -12 objets
-12 -11 obligatoire
-12 -7 occasionnee
-12 -8 oeuvre
-12 -9 on m'
-12 -7 onze ans
-12 -11 ouverture
-12 -7 pages
-12 -10 panier
12 3 paniers
-11 -12 parties
-12 -10 pas servi
-12 -10 pas touches
12 4 passer a
-12 -12 passera
-12 -11 perdue
12 5 perime
-12 -9 peux
12 1 plat
-12 -10 plateau
-11 -12 plein air
-12 -11 plus recevoir
-12 -9 portail ne
-12 -11 porte le
-1 12 portons
-10 -12 pour ne
1 12 pourraient
-12 -7 prenom de
-12 -6 pres
0 12 prestataire
-12 -11 prevoir
12 0 prime
12 0 prime d'
3 12 prives
-12 -12 produit
-11 -12 proprietaire
-12 -6 que je
-12 -12 quelques jours
12 7 questionnaire
12 6 qui avons
-11 -12 raison
-2 -12 rappel
12 4 recette
12 3 recopie
-12 -10 recu votre
-6 -12 redaction
-11 -12 reference
5 12 repondre aux
2 12 reseau de
-8 -12 resume
-9 -12 retire de
-12 2 reussi
12 11 revenus
-8 -12 sauf erreur
-12 -10 savon
3 12 secrets
-12 -11 semaines
12 12 servi du
1 12 service a
3 12 social
5 12 sont detruits
12 5 sont revenus
-12 -12 suite de
-12 -3 sur toutes
-12 -1 t' en
-12 -9 tasses
-12 -8 temps
12 0 thibaud
12 1 tickets
12 0 tous a
12 2 trajet
-12 -12 tristesse
-12 -11 un agent
-3 12 un inconnu
-6 -12 un justificatif
12 3 un robot
-12 -5 une faille
12 3 une seconde
12 1 une version
12 2 venir a
12 8 vente
4 12 vente et
-4 -12 vide
-12 -11 voici nos
3 12 vole
-12 -4 volume de
-12 -7 vont
5 12 votes
-3 12 votre a
-12 -7 votre carte
-12 -6 votre desinscription
-11 -12 votre epoux
-11 -12 votre inscription
12 9 vous allez
-2 -12 vous aviez
12 4 vous comptiez
-9 -12 vous disposez
-12 -9 vous invite
-12 -10 vous les
12 7 vous ont
12 8 vous presente
12 3 vous proposer
12 1 vous sont
-9 -12 vous vous
12 1 voyageurs
-11 -7 # comment
5 11 # decembre
-8 -11 # est
-11 -7 # heures
11 5 # jusqu
11 4 # places
-11 -8 # points
-11 -11 # rue
11 4 # votre
-11 -6 ^# sur
-7 -11 ^a expire
11 2 ^a notre
11 2 ^a tort
-11 -6 ^adresse
-11 -8 ^annulee
-4 11 ^autres
-11 -11 ^bienvenue
-11 -8 ^calendrier
-11 -6 ^candidature
11 4 ^concert
-11 -9 ^contre
11 1 ^coquille
-4 11 ^d' autres
4 11 ^d' une
-11 -8 ^desole
11 2 ^deux fois
6 11 ^envoi
6 11 ^espace
11 4 ^excuses
-8 -11 ^expire
11 3 ^explications
11 -1 ^heures de
1 11 ^images
1 11 ^info
-11 -8 ^inscriptions
-11 -8 ^je
-7 -11 ^la fuite
11 4 ^mauvais
-8 -11 ^mercredi
7 -11 ^mise
-9 -11 ^mot de
11 4 ^nos excuses
11 3 ^nos explications
9 11 ^notre message
-11 -8 ^ouverture
-11 -9 ^par un
11 0 ^petite
-6 -11 ^que vous
-11 -10 ^rappel
-3 -11 ^retrait
-11 -6 ^si
2 11 ^sur votre
-8 -11 ^t'
-11 -4 ^ton
11 2 ^tort
-10 -11 ^venir
6 11 ^votre espace
-11 -9 a croise
-11 -6 a donne
-7 -11 a expire
11 9 a nous
-11 -8 abonnement a
-11 -8 abonnements
11 1 acceptez
-11 -10 accuse
-11 -4 achete
-11 -8 acquis
-11 -11 adresse d'
-9 -11 adresse en
11 2 ajoute
5 11 alimentaire
-11 -10 amelie
11 3 annonce la
-11 -2 annulee
-11 -10 ans de
-11 -6 arrive aujourd'
-9 -11 assistance
-11 -7 atelier de
0 11 atteinte a
11 1 au numero
-11 -8 au retour
0 11 au secret
-11 -9 aurai
-11 -9 aurore
2 11 autre assure
11 3 aux clients
11 5 avait ete
-11 -6 avec deux
-11 -10 avec tristesse
-7 -11 avez saisi
11 4 aviez pose
11 0 avons annonce
1 11 avons ferme
11 1 bande de
-8 -11 banque des
3 11 bel
3 11 bizarre
-11 -6 bout d'
-11 -11 bureau de
-11 -5 calcule
1 11 camera
1 11 camera de
-11 -11 cargo
6 11 carnet
11 3 carnet du
-11 -7 ce jour-la
11 3 cela a
-11 -6 cent vingt
-11 -7 champ
-11 -11 change
1 11 change ton
-11 -9 charge dans
-11 -5 chat
-11 -8 chaussettes
-2 -11 cher prenom
1 11 circonscrit
-9 -11 circulent
8 11 clerc
-8 -11 client et
-9 -11 cliquant
-11 -8 code a
10 11 codes
-11 -10 coffre de
-11 -8 colette
-5 -11 comprehension
11 4 compte bancaire
-11 -6 compter parmi
3 11 concerne
-9 -11 connexion a
-7 -11 conservee
-1 11 consultees
1 -11 contre
-7 -11 coordonnees
1 11 copie
-5 -11 cours
-1 -11 d' entre
7 11 d' envoi
-11 -7 d' essai
-11 -10 d' identite
-8 -11 d' imagination
11 -3 dans notre
-11 -8 de celui
-1 11 de certains
11 2 de decembre
-11 -10 de deces
-10 -11 de fonctionner
-11 -10 de jours
-11 -3 de les
11 5 de m'
-6 -11 de moins
-8 -11 de mois
-7 -11 de remboursement
-4 -11 de saisie
-11 -8 debutant
-11 -10 deces et
-11 -6 demande nous
4 11 demande pardon
-11 -7 demanderons
7 11 demandons
10 11 demandons pardon
11 1 deposes sur
-9 -11 depuis la
-11 -9 derangement
-11 -7 deranger
-11 -7 dernier rappel
-11 -6 desole pour
-11 -7 desoles pour
-11 -10 detail
11 0 devis que
11 0 diplome
-8 -11 disposez
-1 11 dois
-1 11 donc votre
11 2 donnait
-1 11 donnees d'
-1 -11 donnees ont
3 11 donnez
-9 -11 dos de
-9 -11 dossier est
-9 -11 droits
-11 -7 du temps
-6 -11 ecris-nous
-7 -11 ecrivez
3 11 effet
11 4 en chef
-9 -11 en cliquant
-7 -11 en cours
-11 -10 en tant
-9 -11 en un
6 11 enregistres
3 11 entre deux
-10 -11 entree libre
-9 -11 er janvier
-11 -11 erreur
3 11 escrocs ont
-11 -10 essai
11 3 est au
-11 -11 est ouvert
-11 -8 est par
-8 -11 et appelez
-11 4 et ne
11 2 et notre
0 11 etablis
11 1 etait a
1 11 ete ouvert
-11 -7 etes trompe
11 2 etoiles
-9 -11 etroite
-6 -11 euros
11 2 excellent
11 3 excuses
10 11 excusons de
-9 -11 expirer
-11 -9 export
-11 -4 exposition
-6 -11 facture
-1 -11 faux
11 3 fiers
-11 -10 figure ci-dessous
-10 -11 fonctionner
-11 -10 fromage
11 3 gardes
-11 -6 grand-mere
-11 -7 greve des
-11 -6 gros
-8 -11 hameconnage
-11 -8 hausse
5 11 hebergeur de
11 -4 heures nous
-11 -7 huile
11 7 il a
-11 -7 il ne
-8 -11 imagination
0 11 inconnu est
-11 -8 informer que
-11 -8 interrompue
-11 -11 je ne
-11 -7 jeton
11 5 joindre au
-11 -10 jour dans
-11 -7 jour-la
11 4 journee de
-11 -8 jusqu
-11 -6 jusqu a
-11 -10 l' acte
-10 -11 l' agence
0 11 l' avoir
-1 11 l' enveloppe
5 11 l' hebergeur
-11 -7 l' huile
-9 -11 la formation
-6 -11 la fraude
-9 -11 la loi
-11 -9 la pile
2 11 la rentree
-11 -6 la robe
11 2 la seconde
11 2 la surprise
-11 -7 laissez
11 2 le conseil
-11 -8 le guide
-11 -10 le monde
-11 -5 le mur
-11 -9 le preavis
-8 -11 le programme
-7 -11 le recepisse
-11 -8 le {}
-11 -10 les deux
-11 -8 les enfants
-11 -6 les etudiants
2 11 les noms
-11 -5 les resultats
11 0 lettre de
11 0 leur ticket
-11 -8 livraison prevue
-9 -11 loi
11 3 lors d'
-8 -11 lorsque
-11 -11 lumiere
-1 11 lus
-11 -7 m' a
-11 -8 mais une
-11 -8 maison du
-11 -8 mars
-11 -6 mathematiques
11 3 mauvais fichier
-11 -7 meilleurs
-11 -7 mensuel
-11 -10 merci d'
3 11 message bizarre
-11 -8 minute
-5 -11 moins
-11 -11 moins de
-11 -5 moment il
-11 -9 monte
-11 -4 mur
11 3 n' existe
3 11 ne donnez
-11 -11 ne presse
-6 -11 ne sont
-11 -7 neige
11 3 nos explications
5 11 notification
11 4 notre equipe
11 6 notre message
-11 -10 nous avez
-11 -11 nous est
-11 -10 nous remettre
-11 -6 oignons
11 7 on nous
3 11 ont cru
11 4 ont rien
-11 -2 onze
-11 -5 oreille
-11 -6 oriane
-11 -10 ou le
11 3 ou un
-11 -10 oublie
-11 -7 paires
-11 -7 paires de
-11 -8 panier t'
-10 -11 panne et
-11 -9 par ici
-11 -8 parmi
-11 -6 parmi nous
-11 -8 partait
4 11 parti chez
-11 -8 partir du
-11 -9 parviendra
11 2 pas pu
-10 -11 pas retenu
-11 -6 passe de
-11 -7 passe par
-11 -7 patienter
2 11 permis
-7 -11 personnes
-9 -11 peut
-11 -7 phares
-8 -11 piece d'
-11 -9 pile
-5 -11 pire
11 3 plus aucun
11 2 plus vives
-11 -10 plusieurs fois
6 11 pour reserver
-10 -11 pour terminer
-7 -11 pour une
-11 -9 pouvez le
-9 -11 pouvez lui
-11 -9 pouvoir
-11 -8 preavis
11 3 presentons
11 4 presentons nos
-1 11 prestataire a
-11 -11 prete
-7 -11 prevention
-11 -8 prevue le
11 4 prions
11 5 prix est
-8 -11 probleme
-11 -11 programme de
-11 -8 puis
-11 -8 pull
11 3 quarante
-10 -11 que #
4 11 que seules
11 3 quels
-8 -11 questions
-7 -11 recepisse
11 3 recredite
11 5 recu un
11 4 redacteur
11 4 redacteur en
-8 -11 redoublent
-8 -11 redoublent d'
1 11 registre
-11 -11 releve aucune
11 6 remboursons
11 7 remis l'
-8 -11 remplace
11 2 rencontrer
11 3 rends
11 11 rendu
2 11 renfermait
2 11 renfermait les
2 11 renouveler
3 11 rentree approche
-11 -1 renvoye
11 4 restaure
-3 -11 retabli
-11 -11 retenu
-11 -6 robe
-11 -8 s' en
11 2 s' excuse
-1 11 s' y
-8 -11 saisis
-11 -9 salutations
-9 -11 samedi a
-11 -9 samir
-9 -11 sans attendre
11 4 sans demarche
-11 -2 sans frais
11 2 satisfaction
-11 -8 se tromper
11 7 seront remises
-8 -11 service clients
-11 -9 si besoin
-11 -8 si ce
-11 -8 si les
-9 -11 si vos
-11 -9 siecle
11 7 sincerement
-10 -11 sinistre
11 4 situation
1 11 soir a
-6 -11 sont pas
-7 -11 sort
-11 0 suite
-3 11 suite a
-11 -10 sur ce
11 2 surprise
-11 -8 t' attend
-11 -9 taches
11 3 tels
11 3 tels quels
-11 -11 terminer
-10 -11 terminer votre
7 11 tient a
-11 -8 ton panier
-11 -9 touches
-11 -8 tromper
-11 -7 un bon
-11 -9 un clic
0 11 un groupe
-11 -11 un hopital
11 1 un lot
-11 -5 un moment
-11 -8 un pull
11 2 une attestation
-11 -10 usure
10 11 utilisateurs
11 0 vacances
-11 -11 velo cargo
-10 -11 vernissage
-10 -11 vernissage jeudi
-6 -11 vers
-2 11 visible
-11 -7 visiteur
11 2 vives
-10 -11 volontiers
-11 -10 vos codes
-11 -9 vos horaires
-6 -11 votre acces
-11 -9 votre article
-5 -11 votre comprehension
-11 -9 votre fiche
11 4 votre forfait
6 11 votres
-11 -6 vous compter
-11 -7 vous demanderons
11 2 vous lundi
-11 -9 vous parviendra
-11 -11 vous recevez
-9 -11 vous venez
11 1 y avons
2 10 # !
2 10 # profils
10 3 # seront
10 3 ^# n'
-10 -6 ^a rendre
10 1 ^affiche
-10 -8 ^annule
-10 -7 ^assemblee
-10 -7 ^assemblee generale
10 4 ^auriez
10 4 ^auriez pas
10 -1 ^avons
-10 -8 ^bientot
10 4 ^c' est
10 6 ^caisse
6 10 ^chez nous
-10 -9 ^confirmation
-10 -9 ^confirmation de
-1 10 ^consultation
4 10 ^copie
-10 3 ^de notre
-10 -6 ^de passe
10 2 ^de vaccination
-9 -10 ^de vous
10 4 ^du recevoir
-7 -10 ^echec
-8 -10 ^en #
-10 -10 ^envoyee a
6 10 ^erreur d'
2 10 ^ete
-8 -10 ^fuite
-10 -7 ^generale
-10 -8 ^il
-9 -10 ^l' erreur
10 3 ^la recette
6 10 ^le #
-10 -10 ^le date
10 3 ^mardi
-8 -10 ^mot
-10 -8 ^n #
10 4 ^n' auriez
6 10 ^notification
10 -2 ^nous avons
-5 -10 ^offre
10 1 ^page #
-10 2 ^partage
10 4 ^pas du
-1 10 ^petit
-10 -6 ^que #
10 3 ^recette
10 3 ^recette du
10 4 ^recevoir
-9 -10 ^refusee
-8 -10 ^relance
10 2 ^rendez-vous de
-10 -6 ^rendre
6 10 ^rentree
-10 -8 ^reponse a
-10 -6 ^reservation est
10 3 ^s'
-2 10 ^suivi
-10 -10 ^ticket
-10 -10 ^ticket id
-1 10 ^un petit
-10 2 ^une
10 2 ^vaccination
-7 -10 a bord
-7 -10 a compter
-2 10 a ferme
-10 -10 a fin
2 10 a joint
-10 -4 a ma
-10 -6 a ne
-9 -10 a obtenu
10 2 a oublie
-10 -7 a pas
10 6 a pu
-10 -2 a un
-10 -8 acheve
2 10 active la
-10 -8 aeroport
8 10 affiches
-10 -5 ai commis
10 2 ai ecrit
9 10 ailleurs
1 10 ainsi
10 3 amelioration
10 3 amelioration continue
-10 -8 annoncer
-8 -10 annuelle
-10 -8 annulez
-10 -10 appel a
-5 -10 appelez le
-10 -8 appellerons
10 6 appels
-10 -8 apportez
-10 -10 apportez un
-8 -10 arreter
-10 -7 assemblee generale
-10 -7 assez de
10 2 attendaient
10 1 attribue
10 2 au meme
-10 -9 au poste
-10 -8 aura lieu
10 4 auriez pas
10 4 autant
-9 -10 automatiquement dans
4 10 avec les
-8 -10 avec toute
-1 10 avez le
-10 -6 avez oublie
-6 -10 avis nous
10 1 avons attribue
-10 -7 banque
10 1 belle
0 10 benne
-10 -8 bien recu
-9 -10 bonjour prenom
-10 -6 bonjour thomas
-10 -10 bonne journee
-10 -8 bottes
1 10 brocante
-10 -4 bulletin de
-2 10 bulletins
10 2 bureau du
10 3 cadre de
-2 -10 carte d'
-10 -10 carte vitale
-7 -10 cas
-10 -10 cause des
-9 -10 celle qui
10 4 ceux d'
-10 -7 changement d'
-10 -5 chauffage
-10 -9 cheque
-10 -5 choisit
1 10 choix de
-10 -9 cinema
4 10 civil
10 0 clientele
-10 -7 comme vous
-7 -10 commencer
-3 -10 comment
-10 -5 commis
10 6 comporte
10 2 compris l'
-10 -9 comptez
-10 -9 confirmation de
-2 10 connaissance
2 10 connaissance qu
10 4 conservez
-2 10 contenant les
6 10 contexte
-8 -10 contre la
-10 -9 convoques
-2 10 copie votre
1 10 copies
10 1 coquille
-10 -6 coup
-10 -10 coute
-10 -6 creez
-10 -2 croise
0 10 cv
-8 -10 d' ajouter
-10 -9 d' exploitation
3 -10 dans vos
-10 -6 dans votre
2 10 date de
10 4 de bien
3 10 de consultation
-10 -6 de contact
-1 10 de documents
-10 -5 de livraison
2 10 de nos
-10 -8 de plus
10 1 de samedi
-1 10 de savoir
10 3 de serveurs
-10 -8 de suite
-10 -6 de te
-9 -10 debloque
-10 -10 debut a
-10 -7 demain a
-1 10 demande aux
4 10 demander de
10 7 demeure
1 10 demeurent
-8 -10 denoncer
-4 -10 deposez
-6 -10 deposez plainte
-10 -3 depot
-5 -10 dernier
-5 10 derobes
0 10 des comptes
-10 -10 des individus
-10 -9 des personnes
10 1 des planches
-9 -10 des son
6 10 des usagers
-10 -9 desoles de
-10 -7 destinataire
-1 10 destinataires de
-9 -10 deux mois
10 -1 devez rien
1 10 direction generale
-10 -3 disque
-8 -10 dix jours
-10 -9 document avant
-10 2 documents a
10 1 doivent
-10 -1 donc
-10 -5 donnees le
-9 -10 dont les
-10 -2 droit
4 10 du compte
10 3 du concours
10 3 du mauvais
10 4 du recevoir
-10 -6 du service
-10 -7 du site
5 10 dysfonctionnement
-10 -5 egalement
10 2 elle part
-10 -7 emploi
-4 10 emporte
2 10 en copie
10 7 en excuse
-10 -6 enfants
10 6 entraine
-10 -6 entretien
-10 -8 entretiens
7 10 envoi
-2 10 envoyant
-10 -10 envoyee a
10 3 equipe de
-10 -3 espace
-10 -8 est d'
10 -1 est entierement
-6 -10 est plus
-3 10 est sincerement
-1 10 est suspendue
10 2 est vraiment
-10 -7 est-ce qui
10 3 et celles
-8 -10 et j'
10 3 et personne
-10 -8 et qu
10 4 etait
-10 1 etat
4 10 etat civil
10 -3 ete effectue
2 10 ete visible
-4 -10 etes en
-10 -10 excuses aux
4 10 excuses les
-10 -10 fabrique
-8 -10 facture #
-10 -9 faire d'
1 10 fautif
-10 -5 fenetre
-10 1 fiches
10 3 fiscale
-8 -10 fuite
10 3 g de
-8 -10 garantie
-10 -6 garde le
-10 -6 gene
-10 -7 gravure
1 10 groupe
-10 -7 guide
-2 -10 h et
10 0 heures de
10 2 hier nous
10 3 hier soir
10 3 horizon
-10 -8 identite
-10 -7 il manque
-8 -10 impayee
10 5 impots
10 3 impression
-10 -10 incluse
-10 -8 independant
-10 -10 individus
-10 -10 individus se
10 6 inquietude
10 6 inquietude que
-9 -10 insuffisante
10 -4 inverse
-10 -6 ip
-10 -6 je me
10 3 joindre
10 6 joint au
-10 -7 jours au
-10 -7 jours de
-10 -8 jura
-10 -10 juridique vous
-10 -3 jusqu en
-10 -8 l' aeroport
-10 -9 l' assistance
10 0 l' etiquette
-10 -7 l' hiver
10 2 l' horaire
10 -1 l' imprimeur
10 6 l' inquietude
-6 -10 l' ouverture
2 -10 la caisse
-10 -7 la commande
1 10 la confidentialite
10 4 la confusion
-6 -10 la derniere
10 4 la directrice
-10 -6 la fenetre
-10 -7 la gene
-10 -7 la laine
-2 -10 la lettre
-4 -10 la panne
10 3 la recette
10 4 la salle
-9 -10 la suite
-10 -5 la taille
-10 -4 le badge
-10 -9 le film
-6 -10 le formulaire
10 5 le grand
10 4 le lycee
10 3 le nom
-8 -10 le point
-10 -7 le premier
-10 -8 le regret
-10 -10 le secret
-10 -5 le sol
-10 -8 le suivant
-10 -7 legende
-10 -8 legumes de
-2 10 les a
-9 -10 les benevoles
-10 -8 les cours
10 9 les reponses
-10 -5 les soldes
-1 -10 lettre
-10 -2 libre
10 3 lire #
4 10 liste des
-10 -7 livraison
-10 -6 lui-meme
10 4 lycee
-10 -10 m'
10 10 mail de
10 5 mardi nous
-10 -7 mariage de
-8 -10 medical
0 10 medicaux
-10 -7 meme les
10 4 messages d'
3 -10 mise en
-10 -8 modifier l'
-10 4 moi
-1 -10 mois
10 2 montant de
8 10 montants
-1 10 motif de
10 4 n' auriez
7 10 n' etait
10 0 navres si
-10 -10 nb
-10 -8 ne nous
-10 -8 ne pouvons
-10 -8 ne tenez
-10 -8 nguyen
-7 -10 ni votre
1 10 noms
1 10 non autorise
-2 10 non chiffree
10 1 nos excuses
-10 -10 nos regles
8 10 notre agence
10 -1 notre rappel
10 5 nous joindre
-6 -10 nous ne
10 10 nous savons
-10 -4 nouveau dans
-10 -7 nouvel
-10 -10 noyau
10 7 numero d'
-6 10 occasion
-10 -3 on l'
-10 -9 on te
10 6 on vous
10 7 ont ete
-10 -9 oui
4 10 outil d'
-1 10 ouvert votre
-10 -6 par courriel
10 1 parametre
-10 -10 parametres
-10 -10 parcours nous
10 8 pardon
8 10 pardon et
9 10 particulier
10 3 pas ete
5 -10 pas tenir
-10 -8 pas une
-6 -10 pas vous
-10 -6 passe
-10 -4 passe a
-10 -8 passees avant
10 5 passer
-10 -8 pelletier
-10 -5 pendant ce
-10 -7 petit dejeuner
10 10 piece jointe
10 7 planning de
4 10 possible que
-10 -10 poste
-10 -10 poste de
10 1 pour cette
10 3 pour tenir
-10 -6 pourquoi
-10 -7 pouvez saisir
-10 -6 premier
-10 -8 prenez
-5 -10 prochaine
-10 -9 prochains
2 10 profils
10 6 proposons
-10 -9 provision
-9 -10 provision insuffisante
-8 -10 puis relancez
-2 -10 qu a
-10 -7 qu est-ce
-10 -8 quand le
-10 -6 quart
-8 -10 que dire
10 1 qui avaient
-10 -8 qui nous
-10 -10 rappellent
-10 -7 rapporter
-10 -7 ravis
10 3 recette du
1 10 reclamant de
-10 -5 reclamation
-10 -6 reclament
-4 -10 recoit
-10 -7 reconnu
10 3 rectificative
-10 -10 redemarrage
-10 -9 ref
1 10 regrettons profondement
-9 -10 rejete
-8 -10 relancez
-10 -8 relevee
10 0 rembourse et
-10 -8 rempli
-10 -8 rendez
-10 -10 rendez-vous a
-10 -8 rendez-vous avec
10 0 rendez-vous de
10 3 renvoyer
10 4 reservee
-10 -7 reste que
-10 -6 retenus
-10 -7 retourne
-10 -6 retrait de
10 1 riz
10 2 rouvert
-10 -6 sacha
-6 -10 saisie a
-10 -7 saisir
-10 -8 saisir le
1 10 salaire
10 3 samedi prochain
10 1 sans avoir
-1 10 savoir ce
9 10 savons
10 5 scan
1 10 se reclamant
-10 -5 se terminent
-8 -10 secret medical
-10 -6 securite
-10 -5 securite de
-10 -1 sera suspendu
-8 -10 sessions
-10 -10 si nous
10 0 signale que
-7 -10 sinon changez
1 10 situations
3 10 sociale
10 4 sont gardes
-8 -10 sous #
-9 -10 sous huit
3 10 suivi de
-10 -8 suivre
-10 -9 suivront
-10 -9 sujets
10 4 supprimer
-9 -10 sur host
7 10 sur simple
-1 10 suspendue
10 0 systeme
-10 -9 tant
-10 -6 te le
-7 -10 telephone ou
1 10 telles
-10 -8 tenez
-10 -8 tenez pas
-10 -5 terminent
-10 -6 the
-10 -6 thomas
-10 -10 ticket id
-2 10 ton
-6 -10 tout va
-10 -5 toute l'
-3 -10 transporteur
-10 -10 trente
10 2 trompes
10 1 trompes et
-10 -7 trouve
-10 -8 un appareil
10 2 un carnet
10 1 un controle
5 10 un dysfonctionnement
0 10 un employe
-6 -10 un velo
0 10 une benne
10 5 une journee
-10 -10 une ligne
-10 -9 une minute
8 10 une mise
-6 -10 va bien
-9 -10 venez de
-10 -2 verifiez
10 2 verse
10 -2 vide la
10 -1 vient de
-10 -9 vigilance orange
10 2 visioconference
-10 -10 vitale
-10 -7 voir
-10 -4 volume
0 10 vos bulletins
-10 -6 vos dons
-10 -6 vos reponses
10 2 votre billet
-8 -10 votre compte
10 -2 votre convocation
3 10 votre dossier
-9 -10 votre poste
-10 -10 votre reclamation
-10 -7 vous adresse
-6 -10 vous appelez
4 10 vous appelle
-10 -8 vous appellerons
10 1 vous avions
-10 -6 vous informer
-10 -7 vous l'
10 5 vous qui
-1 10 vu et
-8 -10 y a
-10 -7 zoom
9 4 # avant
-9 -3 # er
-9 -7 # fcfa
9 0 # francs
-9 -5 # novembre
0 9 # ont
9 4 # ou
-9 -9 ^#
9 4 ^# du
-9 -7 ^# fevrier
1 -9 ^a jour
-4 9 ^autre
9 4 ^avons oublie
6 9 ^badges
-8 -9 ^bien
9 2 ^billets
9 4 ^c'
-9 -9 ^ca
9 -1 ^cadeau
1 9 ^cameras
9 -1 ^carte cadeau
-6 -9 ^connexion a
5 9 ^de carte
9 3 ^de lundi
9 4 ^de votre
-9 5 ^donnees
-5 -9 ^double
-9 -1 ^en
-7 -9 ^enquete
9 1 ^erratum
9 1 ^erreur sur
9 1 ^fausse
-3 -9 ^faux
-4 -9 ^fichier
-7 -9 ^fuites
-6 -9 ^la lettre
-7 -9 ^les fuites
-4 -9 ^lettre de
9 4 ^lien vers
9 3 ^message de
1 -9 ^mise a
-9 -8 ^modification
-9 -7 ^mois
-9 -8 ^n
9 9 ^notice
-9 -6 ^notre prestataire
0 9 ^notre priorite
-6 -9 ^nouvelle connexion
9 4 ^oublie de
-1 9 ^par erreur
-9 -6 ^prestataire
-9 -6 ^prestataire de
0 9 ^priorite
-5 -9 ^remboursement
-5 -9 ^session
-9 -7 ^site
-3 9 ^tiers
-3 9 ^un autre
9 4 ^vers
9 1 ^version
-5 -9 ^violation de
-9 -3 ^votre adresse
-8 -9 ^votre avis
-6 -9 ^votre colis
-9 -4 ^votre mot
-9 -7 ^y
-5 -9 a annule
-9 -7 a demande
-9 -9 a echoue
9 2 a hate
-9 -8 a juge
-9 6 a laisse
-9 -7 a rendre
9 -1 a se
7 9 a servi
9 1 a sorti
-1 9 a transmis
4 9 abonnes
-9 -6 absent
9 0 accepte
9 6 accepter nos
9 2 acceptez je
9 6 acceptez nos
-8 -9 action
-9 -9 action n'
9 2 agios
9 4 ajoute une
-9 -3 amis
-5 -9 an
-9 -6 apparait
9 4 application rubrique
-9 -3 approche
-9 -8 arbitre
-9 -9 arret
-9 -8 articles
9 0 as recu
-9 -6 assemblee
-7 -9 assuree
-3 -9 attendre
-5 -9 au chaud
-7 -9 au hasard
-7 -9 au second
0 9 auberge
-9 -9 aucune action
-9 -8 audit
9 3 aupres des
-3 9 auteurs
-9 -9 automatique merci
9 7 avaient deja
-9 -8 avant le
-9 1 avec ses
-9 -8 avertissement
9 8 avez ete
-9 -5 avez tout
9 5 avions laisse
-7 -9 avons deconnecte
2 9 avons ete
2 -9 avons pas
-9 -7 avons une
6 9 badges
-6 -9 batiment
-9 -8 beaucoup d'
-2 9 beneficiaires
-9 -8 betise
9 -1 billet
9 2 billetterie
-9 -9 bonjour null
-8 -9 bonjour {}
-9 -2 bonne lecture
-9 -5 bonne route
-5 -9 cadeau
-9 -8 cadeau de
1 9 cameras
9 6 campus
-9 -6 cas d'
6 9 ce contexte
0 9 ce document
9 2 ce matin
-9 -9 ce mois-ci
-9 0 ce qu
-9 -5 ce soir
-4 9 ce stade
9 -4 certain nombre
-9 -7 ces
9 3 cesse d'
9 -1 chargee
-9 -7 chaudiere
-6 -9 chere madame
-9 -3 chez l'
-9 -8 chien
-9 -5 clavier
-9 -5 clermont
-9 -8 clic
-7 -9 cliente
9 3 close
-9 -6 coach
-5 -9 colis
-9 -5 comme indique
-9 -7 commencent
-8 -9 complet
2 9 composition
2 9 composition de
-9 -6 compromis
-8 -9 compter
9 2 conforme
-9 -8 connectez-vous
-9 -4 connexion
-5 9 connexions
-9 -6 contact
-5 -9 contient
3 9 contient votre
-8 -9 contribution
-9 -9 convient pas
4 9 courriels et
-9 -9 cours de
-6 -9 creneau
9 6 d' abonnes
-7 -9 d' administration
-9 -9 d' appels
-9 6 d' autres
-7 -9 d' enquete
9 -4 d' ici
0 9 d' identification
-9 -5 de clermont
-9 -9 de conge
-7 -9 de destination
-9 -8 de domaine
2 9 de donateurs
1 9 de dossiers
-9 -7 de lumiere
-9 -5 de messagerie
-9 -8 de moderation
9 0 de novembre
-9 -8 de prevoir
-9 -6 de quai
-9 -7 de sept
9 -1 de vacances
-9 -6 de vous
-9 -9 debut
-9 -7 declaration
-7 -9 deconnecte
9 2 decouvrir
-3 9 defaut de
3 9 delegue
-9 -4 demande
-9 -8 demande si
-9 -8 demander pardon
-9 -5 depart de
-6 -9 depose dans
9 1 depuis janvier
-5 9 des connexions
-3 -9 des eaux
9 2 des heures
-2 9 des la
9 2 desormais le
-9 -3 dessus
-9 -3 destinataires
-7 -9 destination
-8 -9 destine a
-8 -9 detecte
-9 -7 deux
-9 -7 deux ans
9 1 devaient
9 -2 diffusee
-9 -6 dix ans
-9 -7 draps
9 7 du #
-9 -7 du groupe
9 1 du le
9 6 durant
-3 -9 eaux
-5 -9 echeance
-9 -9 echoue
-9 -3 ecrire
9 3 ecrit
9 2 ecrit que
-9 -1 elle a
-8 -9 emis
1 9 employe
0 9 en #
-9 -7 en ont
9 0 en presentons
-4 -9 en raison
-9 -7 en votre
-9 2 enquete
-9 -6 enregistree
9 -1 entierement
-9 -8 equipe d'
-9 -3 er
9 1 erratum
-6 -9 erreur #
-9 -6 erreur a
9 1 erreur sur
-1 9 es
-2 9 essaye
-6 -9 est desormais
-9 -6 est enregistree
-9 -8 est joint
-7 -9 est le
5 9 est nous
-7 -9 est pas
-9 -8 est reporte
-9 -9 est requise
-9 -7 et bonne
-9 -7 et elle
0 9 et le
9 1 et restons
2 9 et signale
-9 -3 et une
9 1 etait qu
-9 -5 etait refuse
-6 -9 etait vous
9 1 ete chargee
1 9 ete consultees
-8 -9 ete refuse
0 9 ete telecharge
9 1 eu le
6 9 eu un
9 4 excuses vous
9 2 f
-7 -9 faire le
-9 -8 faite
-9 -4 faites
9 4 faute
-9 -7 fcfa
8 9 fevrier est
-6 -9 fin de
-9 -9 fin le
-9 -6 fiscal
-9 -7 fiscal de
-9 -9 formation
9 3 gardez celui
9 0 glisse
9 2 h ou
-9 0 habitude
4 9 haches
-7 -9 hasard
9 2 hate de
9 1 heure de
-9 -7 histoire de
9 1 hoquet
-8 -9 horaires de
9 -2 hors delai
6 9 humain
9 1 humeur
1 9 iban
0 9 identification
0 9 identification de
-5 -9 il se
-9 -7 ils en
9 5 incident de
9 -4 inexactes
9 2 infirmiere
-9 -6 informatique et
0 -9 invitation
-9 -3 jamais
-9 -7 jeudi sont
-9 -8 jouera
9 4 journee a
-9 -8 jours
-9 -8 jours ouvres
-9 -8 l' arbitre
-9 -6 l' assemblee
2 9 l' avaient
-8 -9 l' erreur
5 9 l' hotel
-9 -9 l' orage
-9 -6 la classe
1 9 la commune
-9 -8 la compagnie
2 9 la composition
-6 -9 la demande
-9 -4 la nuit
-9 -1 la page
-9 -8 la piscine
9 8 la session
9 1 la signature
-9 -8 la tempete
0 -9 la veille
-9 -7 lampe
-9 -9 laquelle il
3 9 le cabinet
-9 -7 le centre
0 9 le detruire
9 1 le hoquet
-9 -4 le journal
9 2 le logiciel
9 8 le mail
-9 -7 le mediateur
-9 -6 le navigateur
9 2 le stagiaire
9 0 le trajet
-8 -9 le vol
-9 -4 lecture
9 2 les agios
-6 -9 les coordonnees
-9 -7 les dix
-9 -2 les envois
9 0 les heures
-9 -2 les moteurs
-9 -3 les prenoms
-8 -9 les rappels
9 4 les riverains
5 9 les votres
9 1 les voyageurs
1 9 licencie
-2 -9 ligne #
-9 -6 livres en
-9 -5 long
-9 -8 loyer
1 9 lue
9 4 lundi
-1 9 mai la
-9 -9 maintenus
-9 -5 maniere
9 3 manifestement
9 5 marginal
-9 -8 match
9 1 mauvaise date
9 1 mauvaise humeur
-9 -7 mediateur
9 4 membres
9 1 meme
-1 9 meme nom
-1 9 menus
-1 9 messagerie
-9 -6 mesure de
-7 -9 minutes d'
1 9 mis le
-9 -9 moderateur
-9 -9 mois-ci
2 9 montre que
-9 -2 moteurs
-9 -2 moteurs de
3 9 motifs
3 9 motifs de
-9 -4 n' en
-7 -9 n' est
-5 -9 ne contient
-9 -4 ne permet
4 9 notes
9 7 notre
3 9 notre compte
9 1 nous aussi
9 5 nous faisons
-9 -9 nous interesse
9 3 nous nous
9 3 nous presentons
9 -3 nous y
-9 -3 nouveaux
-5 -9 nouvelle
-9 -9 null
-9 -8 offre une
-9 -7 on ouvre
-9 -7 on parlait
9 2 on tenait
0 9 on y
9 7 ont pu
3 9 onze jours
-9 -9 orage
-9 -5 ordre
-3 -9 ou de
-9 7 ou trois
-9 -7 ouverture des
-9 -8 ouvres
9 6 paie de
9 1 papillon
-9 -8 par l'
9 -2 par mois
3 9 par telephone
-9 0 pardon a
-9 -5 paris
-9 -7 parlait
-9 -7 parlait de
-6 -9 parler
9 1 part et
-8 -9 part la
4 9 partenaire
-9 -7 pas compte
9 0 pas destine
-8 -9 pas un
9 0 pasteur
-9 -8 piece a
-4 -9 plein
-9 -4 portail
9 3 porte close
-9 -9 poulet
-9 -8 pour choisir
-9 -6 pouvez resilier
-9 -9 pouvoir vous
9 1 preleve
-9 -9 prend deux
-9 -3 prenoms
9 1 presentez
9 1 presentez votre
0 9 prestataire de
9 2 prie nos
-9 -7 pris fin
9 2 prix
-5 -9 prix jusqu
-9 -3 profondement
-9 -9 profondement desoles
1 9 publication
0 9 publics
1 9 publiee
-9 -6 quatorze
-9 5 que d'
0 9 que des
-9 -8 que tout
1 9 quelqu
1 9 quelqu un
-4 -9 questions ?
6 9 qui ai
-9 1 qui se
-9 -4 qui vous
1 -9 quotient
-9 -6 rappel a
-7 -9 rappels
-9 -8 reabonner a
-9 -3 recemment
-9 -9 rechercher
-9 -5 recu fiscal
-1 -9 refaire
-9 -5 refuse au
-9 -7 regret
-9 -7 regret de
-9 -6 relations
-9 -9 rendez-vous sont
9 1 rendons la
9 3 renvoyait
9 3 renvoyait vers
-9 -1 reouverture
-9 -8 repond pas
-9 -9 requise de
-9 -1 reste a
9 1 restons
-9 -6 retour a
-9 -8 revoir
-9 -6 riad
-8 -9 s
-9 -8 s' excuser
-1 9 salon
-4 -9 samedi de
9 2 sapin
5 9 scanne
-9 -8 score
-7 -9 selon
-5 -9 semaine
-8 -9 semaines de
9 4 septembre notre
-8 -9 serie
-9 -9 seront fermes
9 1 service clientele
9 3 service des
-9 -5 services
9 8 seules les
-4 -9 si c'
-9 -7 si on
-9 -9 si votre
9 6 simple demande
7 9 sincerement desoles
9 2 societe de
9 -2 soiree
-9 -9 sommes profondement
9 0 son choix
-7 -9 son retour
-9 -6 sonde
-9 -9 sont maintenus
-9 -7 sorti le
-7 -9 souhaitiez
-9 -8 soupe
3 9 soyez
-9 -6 suffit pour
9 -1 suit
-9 -7 sur toute
7 9 surprises
9 6 t' a
9 3 tarif
9 0 taux
9 2 taxi
4 9 technique
2 9 telecharge
-9 -2 telecharger
-1 9 telephones et
-9 -8 tempete
-9 -8 temps consacre
-8 -9 tentatives
-9 -8 termine
-9 -8 terrain
-5 -9 test
-9 -6 theo
-9 -3 tombe
-9 -7 total
-8 -9 tout le
-9 -7 toutefois
-9 -9 traiter
-1 9 trajets
-7 -9 trente minutes
-9 -9 trois ans
-9 -7 trop d'
-6 -9 trop de
-9 -1 trouvaient
-1 9 trouvait avec
9 0 trouver la
4 9 tu
-1 9 un acte
-9 -8 un chien
-5 -9 un faux
-9 -8 un poste
7 9 un reglage
-8 -9 un responsable
9 3 un taxi
-2 -9 un tel
-9 -5 un visiteur
-7 -9 une avocate
-9 -9 une betise
-9 -8 une connexion
-9 -5 une fois
-9 -6 une gourde
-4 -9 une page
1 9 une personne
9 3 une porte
-8 -9 urgent
-9 -8 url
-9 1 utilisateur
1 9 utilises
-6 -9 venir
-8 -9 venir de
9 0 vers la
-9 -5 vers un
-9 -4 vigilance
-9 -7 vincent
-9 -4 voix
-9 -1 vol
9 5 vos photos
-9 -9 vos rendez-vous
9 2 votre arrivee
-9 -6 votre certificat
-8 -9 votre conseillere
-9 -7 votre declaration
-9 -3 votre fille
2 9 votre foyer
-9 -8 votre presence
-9 -1 vous conseillons
9 0 vous etait
9 4 vous prions
-9 -6 vous revoir
-7 -9 vous souhaitiez
9 2 vous un
9 3 voyage
9 7 vraiment
-1 9 y trouvait
-8 -9 {} est
-8 -9 {} votre
-9 -9 {} {}
-5 -8 # juillet
-8 -8 # l'
8 8 # sont
3 8 ^a ete
-7 -8 ^appel
-7 -8 ^badge
-8 -6 ^canal
6 8 ^carte
-6 -8 ^cher
-8 -3 ^chez
-8 1 ^chez un
-7 -8 ^code de
5 8 ^codes
-8 -7 ^compte par
-8 -7 ^conseillers
-1 8 ^contrat
-2 -8 ^coupure
8 6 ^d' inscription
-8 -7 ^dans
-8 -8 ^dans un
-2 -8 ^de ce
-8 -5 ^de donnees
-8 -6 ^de securite
-8 -8 ^demande de
1 8 ^des donnees
-8 -5 ^documents
8 2 ^doit
8 2 ^e
-4 8 ^envoye a
8 -2 ^erreur dans
-8 -7 ^faux conseillers
-8 -7 ^ferme
2 8 ^figure
0 -8 ^formulaire
-4 -8 ^fournisseur
-2 8 ^frauduleux
-8 -6 ^greve
-8 -8 ^id
8 6 ^incident de
3 8 ^intrusion
1 8 ^jetons
1 8 ^jetons d'
-6 -8 ^jointe
8 3 ^le lien
-5 -8 ^le prix
-7 -8 ^listname
-8 -5 ^lundi
-8 -5 ^maison
8 1 ^n' est
2 8 ^n' etait
-6 -8 ^nos condoleances
8 -4 ^notre lettre
-2 -8 ^nouveau message
-2 -8 ^nouvelle
-8 -6 ^on parle
8 2 ^on vous
8 0 ^panne
-8 -6 ^parle
-5 -8 ^pas le
-6 -8 ^piece jointe
-7 -8 ^pleine
8 4 ^point
8 5 ^point sur
-8 -3 ^remise
-4 -8 ^resultats
-4 -8 ^retour
-1 -8 ^rib
-7 -8 ^test de
-8 -7 ^un message
8 -1 ^un mot
-3 8 ^visible
0 8 ^voir
-7 -8 ^votre badge
-1 8 ^votre contrat
8 2 ^votre facture
-4 8 ^votre securite
8 2 ^vous doit
-7 -8 a address
-8 -8 a change
8 3 a decouvert
-8 2 a etre
-8 -8 a faire
-7 -8 a onze
-8 -6 a place
8 2 a present
-8 -4 a recu
-6 -8 a refuse
-7 -8 a repondu
8 3 abonnement est
8 2 accompagnement
8 4 activite
-7 -8 address
8 1 adjoint
-8 -8 adopte
2 8 adresse et
-8 -2 adresser
5 8 affecte
8 1 affichait zero
8 2 affiche
-4 -8 agence et
8 4 agreer nos
8 7 ai envoye
8 3 aile
-1 8 allergies
1 -8 amende
8 3 amour
-8 -8 an dans
-8 -6 annee
-5 -8 annonce de
1 8 api de
6 8 application a
-7 -8 appris avec
8 3 appuye
-8 -7 apres votre
-8 -7 art
-8 -7 as un
-5 8 attaque
-7 -8 atteint
-6 8 atteinte
-8 -6 au bureau
-8 -7 au cabinet
8 3 aura pas
8 2 auriez
8 0 avaient signale
-8 -7 avant
8 0 avant #
-8 -5 avant les
-8 -7 avant midi
8 2 avec #
-8 -8 avec notre
8 6 avez paye
8 5 avez peut-etre
-5 -8 avez rien
8 3 avions pas
-4 -8 avoir clique
3 8 avoir ete
8 2 avons bloque
7 8 avons envoye
8 0 avons eu
7 8 avons remis
0 -8 avons retire
-8 -8 avril a
-8 -6 banque a
-8 -6 basile
8 3 beau
1 -8 beaucoup
-8 -8 bien cordialement
-8 -8 bien ete
-6 -8 bienvenue
8 -1 blanquette
8 2 boire un
2 8 boite
-8 -3 bonjour a
-8 -7 bonjour monsieur
-3 -8 bonne
8 0 boulette
-8 -6 boutique
-7 -8 bouvier
-8 -4 brume
-8 -7 bureau d'
8 3 c'
8 3 c' est
-8 -7 c' etait
6 -8 caisse
-7 -8 car vous
-8 -1 cas echeant
-4 -8 ce cas
8 5 ce courriel
-8 -6 ce delai
-8 -7 ce lien
2 -8 ce n'
-8 -5 ce rappel
-8 -6 ceci
8 1 cela aurait
8 1 celles
8 -2 celles et
8 3 cesse
2 8 change-le
-7 -8 changer l'
-8 -5 chaque jeudi
8 1 chataigne
-8 0 chef d'
-3 -8 cher monsieur
1 8 chercheur nous
-4 -8 chers abonnes
-8 -6 chers visiteurs
8 -2 citations
-8 -7 code est
-6 -8 code secret
-8 -7 colis vous
-8 8 colivia
8 3 college
-8 -7 combien de
8 4 commandes passees
3 8 commandez
-8 -8 comme un
8 2 commise
-7 -8 communiquez a
-8 -6 compare
8 -1 complete
-8 -5 compost
8 0 compte a
-5 -8 compte depuis
1 8 compte ont
-8 -7 compte par
8 1 conduite
-1 8 confiance est
0 8 confirme par
8 6 confusion
2 8 connaissance de
-6 -8 connectez-vous avec
8 1 conseiller
-8 -1 conseillons
-8 -7 conseils
-3 8 considere
8 6 constate
6 8 consultable en
1 8 contenait les
-6 -8 continue de
-7 -8 continuer
4 8 contrat d'
8 4 controle
-8 -7 conversation
0 8 conversations
8 -1 coucou
0 8 courriel d'
8 6 course
-7 -8 coute un
-8 -5 crie
-8 -8 d' adresse
8 4 d' agreer
8 1 d' avance
-8 -8 d' etre
-8 -7 d' etudes
-8 -7 d' excuser
-8 -8 d' horaire
8 2 d' ouvrir
4 8 d' un
-8 -5 dans la
0 8 de credit
-7 -8 de debut
-8 -8 de demander
5 8 de dossier
-4 -8 de fin
5 8 de frais
8 4 de janvier
-8 -8 de montant
8 0 de nombreux
-3 -8 de payer
-8 -7 de poste
8 -3 de regler
8 5 de repondre
-8 -4 de securite
8 3 de sel
-8 -7 de temps
2 8 de thies
-6 -8 debit
-8 -6 decision de
-5 8 decouvrez
-8 -7 delais
-8 -8 demain
-8 -1 demande d'
-8 -4 demandez une
-6 -8 demandons jamais
8 6 demarche
-8 -7 depose
-8 -7 depuis l'
-5 -8 depuis lausanne
8 8 des appels
-8 -5 des cartes
-8 -5 des etangs
-8 -8 des fetes
-8 1 des mots
8 2 desagrements
-4 -8 desoles
-8 -6 desoles que
8 3 desormais deux
8 -5 deux chiffres
-8 -8 deux minutes
8 5 deux personnes
-4 -8 dimanche
-8 -4 dimanche #
-6 -8 dimanche et
-8 -7 dis
-8 -4 disparition
-8 -3 distance
-8 -2 dit
-8 -6 dix minutes
-8 -5 documents suivants
-8 0 doit
-8 -7 domaine
-8 -5 donc pas
-5 -8 donnee
-8 -1 donnees
-8 -8 donnera
-8 -3 donnons
1 8 dossiers
8 -2 du cote
-7 -8 du domaine
-8 -6 du fil
-6 -8 du midi
8 0 du prix
-8 -3 duplicata
-8 -8 duree
-3 -8 e-mail
-8 -1 echeant
-3 8 effacer
8 5 electronique ou
-4 -8 elle contient
-7 -8 elle sera
8 0 elle-meme au
2 8 elus
-7 -8 email
-8 -7 empechement
-7 -8 en charge
-5 -8 en demander
4 8 en font
-6 -8 en lecture
-8 -2 en mesure
-8 -5 en reste
8 2 en veux
-8 -6 en vigilance
8 1 encore dans
-8 -6 encore et
8 6 engageons
8 6 engageons a
-8 -7 enregistrez
-8 -5 ensuite
8 0 entreprises dont
-7 -8 envie de
-7 -8 er avril
-2 -8 er septembre
-4 -8 erreur s'
-8 -7 est consultable
-8 -6 est deja
-4 -8 est ferme
-8 -1 est inscrit
8 2 est malencontreusement
-8 -7 est prise
-7 -8 est valable
-8 -6 et celui
-8 -1 et nos
8 2 et pas
-1 8 et prevenu
-8 -7 et si
-1 8 et vos
-8 -5 etangs
8 2 ete commande
-6 -8 ete mis
0 8 ete pris
-7 -8 ete volees
-8 -8 etes convoques
8 0 etiez a
8 1 etudiant
8 1 excusons aupres
-8 0 excusons par
8 1 excusons pour
-8 -4 expert
5 8 explications
1 8 exposees
1 8 extraits de
0 8 faille a
4 8 fait
-8 -7 faure
8 3 faute de
-8 -7 faux conseillers
0 8 federal
-5 -8 felicitations
-8 -7 fermees
8 1 festival
-8 -7 feu
8 0 fevrier et
-8 -7 fidelite vous
-8 -7 film
-6 -8 fin
-5 -8 firefox
8 2 fois le
-6 -8 formule du
0 8 fortune
2 8 foyer
8 2 frais de
-8 -5 frais jusqu
8 1 francaise
-2 8 frauduleux
-7 -8 fuites
-7 -8 fuites de
-8 -4 gambetta
8 2 garderie
-6 -8 geree
-8 -7 gestionnaire
3 8 gratuitement jusqu
-8 -8 gymnase
8 3 h les
-1 8 habitat
-8 -7 hausse de
-8 -5 heure du
8 0 hier un
-7 -8 histoires
4 8 homonyme
8 7 honte et
8 2 hotels
-8 -7 hui nous
-8 -8 id
-4 -8 ignorer
-5 -8 il contient
-8 -6 il faut
-7 -8 il sera
-8 -6 ile
-8 -7 inchange
-8 -6 informer
-2 8 informons qu
-8 -3 inhabituelle
8 4 inscrit a
-8 -7 installes
8 2 integral
-8 -7 interesse
-2 -8 interne
5 8 isabelle
-8 -6 jardiniers
-1 8 je te
1 8 jetons
1 8 jetons d'
8 2 jeux
8 8 jointe
-8 -8 josiane
8 6 jour #
-8 -7 jour votre
-8 -8 journal complet
-8 -8 journaliste
-8 -8 juge
-8 -6 julien
-7 -8 juridique
-1 -8 jusqu au
7 8 kermesse
-8 -8 l' agenda
8 3 l' aile
-8 -8 l' art
-5 8 l' attaque
-7 -8 l' energie
-5 -8 l' equipe
-4 -8 l' examen
-8 -6 l' ile
-8 -6 l' indice
8 5 l' information
8 3 l' inventaire
-8 -3 la cooperative
-8 -5 la cotisation
8 1 la creme
-8 -7 la decision
-6 -8 la formule
7 8 la kermesse
-8 -8 la librairie
-4 -8 la ligne
8 2 la mention
-8 -7 la part
8 2 la periode
-8 -7 la poste
-5 -8 la rectification
8 3 la reservation
1 8 la verification
8 -3 la version
4 8 laisse un
8 2 langues
-5 -8 lausanne
8 2 le calcul
-8 -4 le champ
8 3 le college
-7 -8 le communiquez
-8 -8 le comptoir
4 8 le mot
-8 -6 le musee
-8 -2 le numero
-7 -8 le partage
-8 -7 le plaisir
-6 -8 le plus
8 1 le projet
-8 -7 le systeme
-7 -8 le travail
8 0 le voisin
8 -2 lecteurs
7 8 lecteurs qui
-6 -8 lecture seule
-8 -6 lent
-1 8 les allergies
-5 -8 les erreurs
-7 -8 les fuites
1 8 les jetons
-8 -8 les marches
-6 -8 les mots
-4 8 les parents
8 0 les piles
-8 -5 les prolonger
-8 -8 les victimes
-8 -8 lettre vous
-8 -7 leurs
-8 -8 librairie le
-7 -8 lieu mercredi
0 8 lire les
-6 -8 liste listname
-6 -8 listname
-7 -8 listname a
-6 -8 lorsque vous
8 2 mai a
4 8 mais elle
8 2 malencontreusement
8 1 mardi est
-7 -8 mariage
-8 -6 marque
-8 -7 mars a
-6 -8 matin la
8 3 mauvais jour
8 1 mauvaise
4 8 mefier des
-8 -8 megarde ?
-8 -7 meilleures salutations
8 1 memes dates
8 1 mende
8 6 mene
8 -5 mesdames
-8 -8 message automatique
-3 -8 message veuillez
0 8 messagerie d'
8 -5 messieurs
-8 -5 mesure
1 8 mesurons
1 8 mesurons la
-7 -8 mettez-la
-2 -8 midi
8 3 minuit nous
-8 -8 minutes pour
8 3 mis
-8 -6 monde
-8 -7 montant total
-8 -7 munissez-vous
-8 -7 munissez-vous d'
8 3 n' aura
2 8 n' avait
8 4 n' avions
5 -8 n' avons
-7 -8 ne le
-8 -2 ne sommes
8 -1 ne tient
8 3 non dans
-8 -5 nos clients
-6 -8 nos condoleances
-8 -8 nos conseils
-5 -8 nos deux
8 -2 nos lecteurs
8 8 nos utilisateurs
-2 8 nos valeurs
6 8 notaire a
8 -1 notre appel
6 8 notre application
-8 -4 notre association
8 2 notre faute
8 -3 notre lettre
-8 -6 notre prestataire
-3 8 notre registre
2 8 nous attendons
8 -4 nous de
8 1 nous faire
1 8 nous mesurons
2 8 nous qui
-4 -8 nous regrettons
-2 -8 nouveau message
-5 -8 nouvelle connexion
-4 8 numeros de
-8 -7 obtenu
8 3 occasionner
8 1 octobre et
8 0 on a
8 3 on sait
0 8 ont confirme
-4 -8 ont pas
8 4 ont recu
-8 -5 opposition
8 3 ou nous
-8 -5 oups vous
8 2 ouvrir
8 0 page #
-8 -8 paquets
-8 0 par avance
0 8 par ecrit
8 5 par precaution
-8 -5 par sms
8 0 partout en
8 0 pas appeler
-8 -6 pas assez
-7 -8 pas meme
8 -2 pas pour
-8 -5 pas recu
-8 -6 passe ce
8 4 passees
-3 -8 passez au
8 3 payee
-8 -6 pendant cinq
-8 -4 pere
-8 -3 permet
-7 -8 personne pas
-8 -4 petit
8 3 petits
-5 -8 peux venir
1 8 photo de
-8 -3 pieces
8 0 piles
-8 -8 pleine
7 8 pleinement
-3 8 plus !
-7 -8 plus dans
-8 -2 plus le
-8 4 point de
-4 -8 portee
-2 -8 portrait
8 0 pot
-4 -8 pour
8 4 pour aller
-8 -7 pour ces
-3 -8 pour vous
1 8 pourraient avoir
-5 -8 pouvez en
8 1 prend pas
0 -8 prendre le
0 8 prepose federal
8 -1 prevenir
8 0 prive de
-5 -8 procedure
8 0 prochaine facture
3 8 production
-2 8 profil
8 2 prolonge
8 2 promis une
8 -2 proposer
1 8 protection
4 8 pu etre
-4 -8 qu ils
-8 -3 que l'
8 2 que le
8 8 que notre
-8 -5 que personne
-3 -8 que vos
-8 -8 quinze
-4 8 radiographies
8 -2 rappel de
0 8 rappele le
-8 -7 rappelle les
-8 -6 reabonner
-6 -8 reactiver
8 -2 reclamant #
8 6 recu de
8 2 recu deux
8 0 recu hier
6 8 regime
-2 8 registre des
-8 -2 regle sur
-7 -8 regrettons de
8 4 relance pour
-8 -7 relit vos
-4 -8 remettre
-8 -6 rencontre
-8 -5 rencontre avec
0 8 rendus de
-2 -8 repondez
-2 -8 repondra
-8 -8 repondu
-8 -7 reporte
-1 8 reprises
-8 -5 reservation est
-8 -5 resilier
-8 -5 reste
-8 -4 restez prudents
3 8 retirer a
-8 -6 retourner
0 8 retrouves
-5 -8 revient
8 4 rue de
-8 -6 rue des
8 1 sa soeur
4 8 sachet
8 4 sans doute
1 8 sauvegarde de
-8 -7 savoir avant
-8 -8 se demande
-5 -8 se trouve
-8 -7 seance est
8 1 seances
-8 -6 second semestre
8 3 semaine et
-6 -8 sentirez
-6 -8 sentirez prete
-7 -8 sera inaccessible
5 8 seraient
-8 -7 servent
8 4 seuls les
-6 -8 si
-4 -8 si vous
-1 -8 signale un
-8 -7 sinon la
8 1 soeur
-8 -5 sol
-7 -8 somme de
5 8 sommes navres
2 8 sommes pas
-8 3 sont en
-7 -8 sous deux
-8 -8 sous reserve
2 8 stagiaire a
8 2 suis trompe
-8 -5 suivant
-8 -5 suivants
-8 -8 suivez les
-7 -8 supprimee
8 -2 sur fond
2 -8 sur la
-3 -8 sur ta
-3 8 surveillance de
-1 8 survenu chez
4 8 susciter
-7 -8 sympathie
8 1 ta commande
-8 -7 tabac
-6 -8 table
-8 -7 tablier
2 8 telephone et
8 2 tenait a
-7 -8 test de
8 2 tete en
8 -1 tient pas
3 8 tiers
1 8 tiers a
-8 -8 tourner
0 -8 transmis un
-8 -6 travailler
2 8 tres
-7 -8 tristesse le
-8 -6 trois minutes
-8 -8 trouverez
-8 -3 trouvez
-3 -8 un an
1 8 un depot
8 0 un document
-8 -7 un empechement
4 8 un homonyme
0 -8 un jour
0 8 un logiciel
8 1 un oubli
-2 -8 un releve
2 8 un serveur
8 1 un telephone
8 1 une a
-8 -3 une bande
-7 -8 une consommation
-8 -7 une erreur
-8 -5 une histoire
-7 -8 une liste
2 8 une sauvegarde
-3 8 une surveillance
1 8 usagers
-8 -8 utilisez
4 8 utilisiez
-8 -7 valable
0 -8 veille
-7 -8 venant
-7 -8 venant de
8 -1 vendredi nous
8 -1 vendredi soir
-3 -8 verifier
-8 -6 veronique
8 2 verre d'
8 1 version francaise
8 2 veux
-7 -8 victime
-7 -8 victime d'
-8 -6 vigilance rouge
-8 -7 voir la
4 -8 voisin
-8 -6 vos factures
1 8 vos journaux
-7 -8 vos messages
7 8 vos points
-5 8 vos radiographies
-6 -8 votre abonnement
-7 -8 votre avis
-4 -8 votre boutique
-6 -8 votre colis
5 8 votre contrat
8 1 votre facture
-8 -4 votre liste
-8 -8 votre parcours
-5 -8 votre part
-7 -8 votre sejour
1 8 votres y
-4 -8 voulez
8 -1 vouloir nous
8 -1 vous ai
-8 -2 vous demander
8 6 vous est
-8 -5 vous fera
8 3 vous la
4 8 vous mefier
-7 -8 vous ne
-8 -6 vous reabonner
-2 -8 vous repondra
-8 -6 vous reste
-7 -8 vous souhaitez
-6 -8 vous tout
-8 -8 vous trouverez
8 -2 {} en
-8 -8 {} et
7 5 !
-3 -7 # c
-4 -7 # de
-7 -6 # dont
7 1 # f
-1 -7 # le
6 7 # les
-7 -5 # minutes
7 3 # nous
7 0 # photos
5 7 # vous
7 5 ^# aout
-7 -5 ^# au
-7 -5 ^# decembre
-7 -6 ^a pas
-7 0 ^a une
7 6 ^a vos
7 3 ^accidentelle
7 3 ^accidentelle de
7 0 ^actualite
-7 -7 ^attend
-1 -7 ^automne
-6 -7 ^aux faux
7 0 ^avons perdu
0 7 ^base
7 -1 ^ce matin
7 3 ^ce message
-7 -7 ^ce soir
3 7 ^changez
3 7 ^changez votre
-5 -7 ^cinq
2 7 ^code
-3 -7 ^colis
-5 -7 ^commande a
7 1 ^communication
0 7 ^concerne
-7 -6 ^confirmee
7 0 ^cote
1 7 ^courriel
-7 -3 ^cyberattaque
-7 -3 ^cyberattaque contre
0 7 ^d' impot
3 7 ^dans nos
1 7 ^dans votre
-7 -7 ^de poste
7 3 ^de prix
3 7 ^derobes
-7 0 ^donnees sont
-7 -7 ^dossier de
7 -1 ^du mardi
-1 7 ^enfants
7 2 ^envoye par
-7 -4 ^er mars
-1 -7 ^erreur
-6 -7 ^est annule
0 7 ^et de
-4 7 ^ete envoye
-6 -7 ^ete refuse
7 1 ^examen
-7 -5 ^fevrier
7 1 ^fois le
7 2 ^fonctionnait
7 2 ^fonctionnait pas
-7 -7 ^fuite chez
-6 -7 ^gestes
-7 -7 ^hopital
0 7 ^impot
-7 -6 ^incident chez
7 2 ^joint
6 -7 ^jour
7 0 ^la #
7 1 ^le meme
-7 0 ^listes
7 2 ^livraison de
-7 -6 ^lors
-7 -4 ^maintenance programmee
-7 -5 ^marche
-7 -5 ^marche de
7 -1 ^matin
7 0 ^mauvaise date
7 1 ^meme
-3 -7 ^menu de
-7 -5 ^message
1 7 ^money
-7 -3 ^mots
-7 -3 ^mots de
7 3 ^n'
-7 -6 ^n' a
7 2 ^ne fonctionnait
-7 -6 ^neige
-7 -6 ^nos
2 -7 ^nous
7 6 ^nouvelles de
-7 -4 ^nuit du
-7 -3 ^numero
-7 -3 ^on a
-6 -7 ^paiement a
7 2 ^panne du
-2 7 ^par d'
7 1 ^pas ete
7 0 ^perdu
-7 -1 ^permis
7 0 ^photos
-3 -7 ^piece
1 -7 ^pour
1 -7 ^pour votre
-5 -7 ^pretes
7 3 ^prix sur
7 5 ^probleme
-2 -7 ^programme
-7 -4 ^programmee dans
7 1 ^propos de
-7 -6 ^rappel de
-7 -5 ^reclamation
-7 -5 ^reclamation du
7 2 ^rectificatif
-7 -7 ^rectifiee
-7 -4 ^refus
-7 -4 ^refus de
2 -7 ^remboursement de
2 7 ^renseignements
-7 -7 ^reservation
7 3 ^rien
-5 -7 ^sont pretes
-7 -2 ^sur notre
-6 -7 ^test
7 1 ^trains
-7 1 ^un
1 7 ^un ordinateur
-4 7 ^une autre
7 7 ^velo
-5 -7 ^violation
7 2 ^voici
1 7 ^vol d'
-1 7 ^vos enfants
7 0 ^vos heures
7 0 ^vos photos
-1 7 ^votre dossier
-7 -5 ^votre reclamation
5 7 ^vous avez
1 7 a caractere
-7 -3 a chaque
0 7 a confirme
7 1 a d'
-7 -4 a disparu
-7 -4 a enregistrer
1 7 a envoye
-7 -4 a lieu
7 0 a rien
7 1 a tort
7 1 a valu
-2 7 a vu
-7 -6 abonnement de
7 3 accidentelle
7 3 accidentelle de
-7 3 accord
7 0 achat de
7 0 actualite
-7 -6 administrateur
-7 0 administrateurs
-7 -3 adresse a
-6 -7 adresse email
7 5 adresse reste
1 7 adresse telephone
7 3 adresse une
-3 7 adresses en
-7 1 adresses et
0 7 affirmer
0 7 affirmer que
7 4 agents
7 0 ait
-6 -7 alpes
7 0 amendes
7 3 an prochain
-7 -3 annees
-3 -7 annonce
-7 -3 annuel
-7 -4 ans et
7 1 aout
7 2 aout a
7 6 appel de
7 1 appeler
-7 -6 apres le
-7 -5 apres un
-5 -7 archive
-7 -7 artiste
2 7 assurance sociale
-7 -5 au jeudi
-5 -7 au plus
-7 -5 au programme
-7 -6 au sommet
-7 -6 aura
7 0 auraient ete
-6 -7 autant que
-5 -7 automatique
-7 -5 autour
-7 -6 autre patient
-7 -7 autres sessions
-2 -7 aux
-6 -7 aux faux
-7 -1 avaient ete
7 7 avait pas
-6 -7 avant dimanche
-7 -1 avant tout
-7 -5 avec un
-6 -7 avec une
-3 -7 avec vous
7 1 aviez pas
-4 -7 avis sur
-6 -7 avocate
-1 -7 avoir a
-3 -7 avons change
7 1 avons mal
7 0 avons perdu
7 2 avons vendu
-7 -6 avril la
-5 7 avril une
7 1 bande
1 7 base a
7 0 bien
-7 -7 bien plus
-7 -4 bientot dans
7 2 billets seront
7 -2 blanc
7 2 bleu
1 7 bloquer
-7 -4 boite de
7 -1 bon
-7 -5 bonne marche
-7 -6 bonnet
7 1 boucle
7 0 bouton envoyer
-7 -7 brouillard
-7 1 bureaux
7 1 bus
-2 -7 c
1 -7 cable
-7 -7 caisse primaire
-7 -5 canal
1 7 caractere personnel
-7 -4 carte
7 -2 carte cadeau
-7 -2 carte enregistree
-5 -7 cas de
7 5 cause
2 -7 ce courrier
-1 -7 ce jour
-7 -5 ceci est
7 1 cellule
-7 -4 centimetre
-7 -3 centre hospitalier
-7 -3 certains
0 7 certificats medicaux
2 7 cette atteinte
-7 -7 cette attente
-5 -7 cette boite
-6 -7 cette demande
7 2 cette faute
7 0 cette nuit
-7 -7 change d'
-3 -7 change de
-7 -6 changez d'
-7 -2 chaque
-7 -7 charpentier
-5 -7 chaud
1 -7 chemise
7 -2 cher client
0 7 chercheur
-1 -7 chiffres
-7 -7 ci-joint
-7 -6 clair
-2 7 cle usb
1 7 cles de
-7 -6 clinique
3 7 cliquez sur
-7 -7 code d'
0 7 codes d'
-5 7 collaborateur
-5 -7 commande a
7 -1 commande du
-7 -6 commande {}
7 0 comportait
-2 -7 composez
-6 -7 composez le
7 6 comprenait
-7 -5 comprenons votre
-6 -7 compte avant
-7 -3 compte de
-2 7 comptes
1 7 comptes de
1 7 comptes rendus
-7 -7 comptez une
-7 -7 concernes
7 3 confiance et
-4 7 confirme
-7 -6 confirmee
7 1 confitures
2 7 connaissent
-1 7 connait donc
-7 -6 consacre
-5 -7 conseillers
-7 -6 conseillons d'
-7 1 consequences
2 7 constate que
7 4 contenait
7 0 contenu
7 3 contiennent
0 -7 continue
-5 -7 contre un
7 1 controle de
-7 2 convenu
-3 7 copie visible
7 -1 correspondait
7 -1 correspondait pas
-7 -7 correspondance
-7 -4 coucher du
-7 -6 coupe-vent
7 0 couper
7 0 courant
-7 1 creche
1 7 credits
-7 -4 croit
-7 -5 cuir
-7 -3 cyberattaque
-7 -3 cyberattaque contre
7 5 d' accepter
2 7 d' actes
0 7 d' adresses
0 7 d' affirmer
7 2 d' ailleurs
-7 -5 d' annulation
7 2 d' autant
-7 -6 d' avis
-1 -7 d' echeance
-4 7 d' eleves
-7 -7 d' emploi
-1 -7 d' ete
0 7 d' impot
-7 -5 d' octobre
-7 -5 dans deux
-7 -7 dans ton
2 7 dans un
7 -3 date limite
7 4 dates
5 7 dates de
2 7 de badges
5 7 de carte
-7 -6 de ce
-7 -3 de compte
7 -4 de diffusion
-7 -6 de juin
-2 7 de le
7 2 de lundi
-7 -5 de mars
-1 7 de mesure
-7 -6 de mots
-7 -3 de mutuelle
-3 7 de naissance
7 1 de nuit
7 0 de prelevements
-7 1 de prise
7 3 de prix
-7 -7 de quinze
-7 -7 de reference
-2 -7 de retard
-7 -5 de secteur
1 7 de signaler
-7 -5 de six
1 7 de telephone
7 -1 de test
7 -1 de travers
6 7 de vendredi
5 7 de vente
-7 -7 de vol
7 6 decembre au
-7 -5 dejeuner
7 -3 delai ne
-2 -7 demain soir
-7 -7 demande du
7 1 demandons de
7 2 demandons humblement
7 3 demarche de
-7 -7 demarrage
7 2 deposes
-7 -5 depuis quatre
-6 -7 des alpes
0 7 des codes
7 1 des embruns
-7 -7 des fichiers
0 7 des inconnus
-7 -7 des loyers
-7 -4 des lumieres
-7 -4 des rafales
7 -2 des raisons
7 2 des rideaux
7 0 des sauvegardes
-7 -6 des tanneurs
7 -2 desoles !
7 2 desoles et
7 2 desormais la
0 7 detruite
-7 -4 deux a
-6 -7 deux erreurs
-7 -4 difficulte
-1 7 diffuse
7 4 dimanche soir
6 7 disons
-6 -7 divers
-7 -7 dizaine
-7 -7 dizaine de
-5 -7 domicile de
-2 7 domicile et
1 7 donnees a
-7 -7 donner
2 7 dont celui
7 3 dorenavant
-6 -7 dr
-7 -7 du courrier
-7 -6 du date
0 7 du local
7 3 du mardi
-2 7 du meme
1 7 du salon
-7 -4 du soleil
-7 -5 du stade
7 0 du systeme
-6 -7 ecran
7 3 ecrit le
-1 -7 ecrivez a
-7 -3 ecrivions
-2 7 egaree
7 4 electroniques
7 4 electroniques de
7 6 elle n'
-7 -7 elles
7 1 embruns
7 2 en cause
-7 -4 en erreur
7 0 en fevrier
-7 -7 en lieu
-7 -5 en quatre
7 2 en quelques
7 -2 en recommande
-7 -7 en securite
-7 -4 en train
-7 -7 energie
-7 -5 enfin
-7 -4 enregistrer votre
-7 -3 entree
-7 -3 entretien annuel
-7 0 enveloppe
-7 -2 enveloppes
4 7 envoi du
-2 -7 envoyer
-4 -7 episode
-7 -5 eplucher
7 0 epreuve
-7 -7 epuise
-7 -5 er fevrier
6 7 erreur d'
7 -2 erreur dans
-7 -5 erreurs qui
-7 2 est annulee
1 7 est deposee
-2 -7 est en
-7 -7 est epuise
7 1 est faux
-4 7 est inscrite
-6 -7 est legitime
-7 1 est tombe
-7 -4 est toujours
7 2 et ce
7 -1 et ceux
-6 -7 et composez
-7 5 et de
7 -1 et messieurs
-7 -7 et rapportez-le
1 7 etaient
-7 -7 etait plus
7 0 etait prete
-7 -4 etait un
7 1 etait vide
4 7 ete
-1 7 ete consulte
0 7 ete copie
-5 7 ete derobes
-2 7 ete egaree
-6 -7 ete faite
0 7 ete informee
7 1 ete payees
0 7 ete piratee
-7 -7 ete transmise
1 7 ete vole
7 1 etes rembourse
7 2 etions
-7 -5 eux
-7 -6 examine
7 1 excuse d'
2 -7 excuser pour
-6 -7 exercice
-7 -3 explication
0 7 extranet
7 1 f cfa
-7 -6 fabricant
7 2 facture d'
-7 -4 faire
-7 -6 faut
7 6 ferme du
-7 -2 fetes
-7 -7 fiche est
-2 7 fichier
7 6 figurant
-7 -5 filet
7 1 finale
-7 -5 finir
7 0 foi a
7 3 fois
7 0 fois en
-7 -6 fois vous
7 2 fonctionnait pas
1 7 fonds
7 6 formulaire d'
2 7 frais a
7 1 frayeur
-7 -7 fuite chez
-7 -4 galet
1 -7 gardez les
-7 -4 gazette
-7 -7 generale du
-7 -5 glacon
-7 -6 gourde et
-7 -7 gouter
-7 -5 goutte
-7 -6 grace
-7 -6 grace a
-5 -7 grand large
7 3 gratuite pour
7 7 gratuitement
-1 7 gravite
-7 -6 gre
-7 -5 h salle
7 3 h vous
-7 -7 habituels
7 7 hello
-7 -5 heure sur
-5 -7 heures
-7 -6 heures !
1 7 heures n'
-7 -3 hospitalier
7 2 hui ne
7 2 humblement
7 2 humblement pardon
-7 -5 identifiants ont
7 1 il aurait
-7 -3 il est
-7 -6 il reste
-7 -5 illustre
-3 7 importe
1 7 importe qui
7 -1 impossible
0 7 impot
7 -3 inaccessible
7 4 inadvertance
7 4 inadvertance a
7 -3 inchangee
-7 -6 incident chez
-7 -6 indice
-7 -7 indice de
-7 -4 indisponible
-1 7 informons
-7 -6 inscrit
2 7 inscrivez-vous
-7 -7 interrompre
-5 -7 intrusion
7 -1 inversion
-7 -7 invite a
-6 -7 issue
-7 -2 j' ai
-7 -4 je lui
7 2 je m'
-7 -5 je n'
7 2 joint hier
7 3 jour les
-6 -7 jour-la a
-7 -7 jours pour
-7 -6 jules
-7 -2 justificatif de
-5 -7 l' archive
-7 -6 l' avez
1 7 l' entreprise
-7 -5 l' entretien
7 0 l' epreuve
-1 7 l' evenement
0 7 l' extranet
7 -1 l' inverse
-5 -7 l' urgence
7 0 la #
6 7 la consultation
-7 1 la creche
-6 -7 la file
7 1 la frayeur
-7 -6 la mi-mai
-7 -5 la neige
-7 -5 la petite
-7 -7 la plateforme
-4 -7 la plus
-6 -7 la prefecture
-7 -4 la quatrieme
0 -7 la region
-6 7 la regrettons
-3 -7 la reunion
-6 -7 la rubrique
-7 -5 la semelle
-7 -6 la sortie
-7 -5 la tenue
-7 6 la ville
-7 -5 lave-vaisselle
7 -1 le bulletin
-7 -5 le chat
7 0 le complement
7 1 le cours
-7 -5 le cuir
-7 -5 le depart
-7 -6 le fabricant
-7 -6 le fleuve
1 7 le maire
7 -2 le montant
-6 -7 le motif
-7 -7 le nouveau
-7 -6 le poste
-7 4 le principal
-2 -7 le resultat
-7 -6 le solde
-7 -6 le temps
7 -1 le vote
7 -1 le vrai
7 5 le week-end
-7 -6 lecteur
7 1 lecteurs et
-7 -5 lectrice
-6 -7 legitime
-7 -6 lequel
-7 -6 les administrateurs
7 0 les amendes
-4 -7 les anciens
7 0 les avons
7 -1 les clients
-7 3 les comptes
-1 7 les copies
-2 7 les courriels
-7 -5 les derniers
7 3 les dossiers
4 7 les fichiers
7 5 les images
7 2 les legumes
-7 -7 les nuits
-7 -4 les paiements
-7 -5 les reglages
-7 -6 les sorties
-2 7 les trajets
7 0 les week-ends
7 2 lettre d'
-6 -7 librairie
7 2 lien de
-7 -7 lieu sur
-3 -7 lire
-6 -7 liste
7 2 livraison de
1 -7 locale
7 -2 lot
-7 -5 luc
7 2 lui a
-6 -7 lui ecrire
-7 -4 lumieres
7 0 lundi un
-7 -6 ma sympathie
0 7 mai des
-7 -4 maintenance programmee
7 1 maintenant et
3 7 mairie
7 0 mais ce
-7 2 malgre nos
7 -2 manquait
7 1 manquait la
7 3 maraichers
-1 -7 marchadier
-7 -4 marche
-7 -6 marches
-7 2 mardi au
6 7 mars entre
-3 -7 mauvaise adresse
7 5 me pardonner
3 7 mefier
-4 -7 meilleures
7 0 melange
7 3 menait
7 3 menait a
-7 -5 mercredi #
7 -1 mesdames et
-7 -4 message
-7 -7 message n'
-7 -6 messages
-7 -7 mettre a
-7 -6 mi-mai
-6 -7 millions de
-3 -7 modification
2 7 money
-7 -6 monsieur traore
-7 -5 morel
-7 -5 moyenne
-7 -6 municipale
-7 -5 mutuelle et
-3 -7 n' avez
-3 7 n' importe
-3 7 naissance
2 7 nas
-6 -7 national
-7 -5 navigateur
7 -1 ne correspondait
7 2 ne fonctionnait
0 7 ne peut
-7 -4 ne peux
-7 -5 ne s'
-2 -7 ne vous
7 7 neuve
2 -7 ni
6 7 noel
-5 -7 nos agents
2 7 nos journaux
-7 -3 nos services
7 1 notre assistance
0 -7 notre filtre
0 7 notre groupe
-7 -6 notre livreur
-7 -5 nous aide
2 7 nous aviez
2 7 nous prenons
7 2 nous venons
-7 -7 nouveau loyer
7 -1 nouveau scrutin
7 6 nouvel avis
-6 -7 numerique
-2 7 numeros des
-7 -7 occupe
-7 -5 octobre #
-7 -6 octobre dans
-7 -5 offerte des
7 -2 office
-4 7 offrons nos
-7 -4 ombre
7 2 on
0 7 ont accede
7 5 ont mis
-7 -2 ont vu
-7 -6 onze heures
1 7 orange money
7 3 ordinateurs
7 1 organise
7 0 organise a
7 -4 orthographie
-7 -4 ou il
7 2 ou non
7 3 ou repondez
0 7 outil
0 7 outils de
-7 7 ouvert
-7 -2 paiement a
-3 -7 paire
7 2 panne du
-7 -3 papier
-7 -6 par #
-2 7 par d'
7 4 par inadvertance
0 7 par les
-7 -7 par mesure
7 1 par nous
7 1 parce que
7 -2 pardon de
-7 -5 parking du
-1 7 parole
-7 -6 part de
-7 -7 part rien
-7 -1 partage
1 -7 pas a
-7 -5 pas remboursable
-6 -7 pas varie
-7 -5 passagere
-5 -7 passagers
-7 -4 passe l'
7 1 payees
-7 -6 pays
2 7 peau
-7 -4 pendant cette
7 0 pendant trois
7 1 periode de
6 7 personne de
-4 -7 personne n'
3 7 personnel
7 1 peuvent venir
7 7 photos
7 0 piece le
0 7 piratee
3 7 pirates
3 7 pirates ont
-7 -2 place du
-7 -5 place en
-7 -5 plaisir de
-7 -5 plants
-7 -5 plants de
7 5 pli
-7 -1 plus de
0 -7 plusieurs d'
7 4 poignee de
-7 -6 point relais
7 -1 points de
1 7 portable a
-6 -7 portes
-7 0 possible a
-4 7 potentiellement
7 -2 pour celles
-7 -7 pour continuer
7 -1 pour des
-7 -6 pour raison
7 3 pour tous
1 -7 pourront etre
-7 0 pouvait
-6 -7 prefecture
7 2 premiers mois
-4 -7 prend
-7 -6 prepare
7 1 preparer
2 -7 present
-1 -7 presentation d'
7 1 presenter
-5 -7 pretes
0 7 prevue a
-7 -7 primaire
7 0 principe
-7 -6 printemps et
-7 -6 prise en
4 7 prive
7 3 prix sur
-7 -4 programmee dans
7 -1 promis
6 7 public
-7 -5 quai
-6 -7 quatorze jours
-7 -4 quatre ans
-7 -4 quatrieme
7 -2 que cela
-4 -7 quelles
-4 -7 quelles donnees
1 7 qui pouvait
-7 0 quoi
-7 -4 rafales
7 -1 raisons
-7 2 rapporte
-2 -7 recevront
-7 -3 recherche
-7 -5 reclamation du
-7 -6 recois
7 2 rectificatif
1 -7 recu une
-7 -4 refus
-7 -4 refus de
-2 -7 refusee
-7 -3 refuser
-2 7 regarde
-7 -6 reglee
-7 -6 relais
1 -7 releve
-7 -5 remboursable
-7 -6 remboursables
7 2 remboursee
-7 -6 rendre avant
0 7 renforce
-5 -7 renouvelle
2 7 renseignements
6 7 repare
7 6 repart
-6 -7 repond de
5 7 repondant a
-7 -7 repondent
-7 -7 repondent a
7 -2 repondre a
-7 -7 repondu a
-4 -7 reponse
3 7 residents
-7 -4 reste de
2 7 reste en
-7 -6 restent sur
-7 -4 rester
-6 -7 resteront
-7 -6 resultats
-4 -7 reunion
-7 -2 revenus de
7 2 rideaux
-4 -7 rien a
7 -3 robot
-7 0 rupture
-7 -4 sa date
-7 -7 saisie
7 3 samedi nous
7 4 sans le
-2 -7 sans rendez-vous
-7 -5 sans tarder
5 7 sauvegardes
-7 -1 savoir
7 0 savons que
7 -1 scrutin
0 -7 se peut
-5 -7 se renouvelle
3 7 secretaire
1 -7 sectionne
-7 -6 securite nous
2 7 securite sociale
-5 -7 securite votre
-7 -5 semelle
-7 -4 sera indisponible
-7 -6 serez
-7 -4 serre le
-7 -7 serveur de
-5 -7 serveurs et
7 2 seul le
-7 -4 seulement un
7 -3 si cela
-7 -7 si l'
-7 -5 signalement
-7 4 signaler
-7 -5 signe le
-5 -7 sinceres
-7 -6 soient
6 7 soir en
-7 -6 soit #
-5 -7 soldes
7 3 sommes sincerement
7 1 sommes trompes
-7 -6 sommet
-7 -4 son frere
-7 -4 son pere
-7 -6 sont annulees
-5 -7 sont pretes
-7 -6 sont remboursables
7 1 sont remis
7 2 sont restes
-7 -6 sortie
-7 -6 sorties
1 7 source
1 7 source et
-7 -7 sous le
7 5 sous pli
-3 -7 stock
-7 2 suite au
-7 -7 suivante
-6 7 suivi
7 2 suppression
-7 -7 sur cinq
7 0 sur l'
-2 7 surveillance
7 1 ta carte
7 2 taille des
-7 -6 tanneurs
-7 -5 tarder
7 4 techniciens
1 7 telephonique
7 -7 tenir compte
-7 -5 tenue
7 0 tenus
4 7 tient
-3 7 titre
7 7 titre de
-2 7 ton code
-7 -4 ton compte
-3 -7 tournee sans
-7 -6 toute
-7 -6 toute ma
7 1 toutes mes
7 4 traitement
-7 -5 traites
0 7 transmis a
-7 -4 tres grand
7 3 trop tot
7 2 trottoir
7 -1 trouve en
-1 -7 trouve le
0 7 trouvent
-7 -7 trouverez ci-joint
1 7 tu es
-7 4 un autre
-5 -7 un avis
-7 -4 un centimetre
-6 -7 un centre
0 7 un chercheur
-5 7 un collaborateur
7 0 un compte
-7 -6 un coupe-vent
7 5 un credit
7 0 un deuil
-6 -7 un exercice
-7 -7 un feu
-7 -5 un gateau
7 0 un grand
7 -1 un mauvais
-2 -7 un panier
7 2 un prix
7 3 un sms
4 7 un tiers
7 2 un vieux
1 7 une agence
7 0 une anomalie
-7 -7 une dizaine
-7 -3 une explication
-7 -6 une panne
7 -1 une salle
-6 -7 urgences
-2 7 usb
-7 -4 utiliser
-7 -7 validation
7 1 valu
-7 -4 varie
-6 -7 varie depuis
7 -1 veau
7 2 venons
-7 -4 verre de
7 2 vers une
3 7 veuillez recevoir
-7 -1 victimes
7 2 viendra
7 2 viennent
-7 2 ville
-7 -7 vingt-huit
-6 -7 visiter
-5 -7 voici
-6 -7 voici cinq
-4 -7 voirie
-7 -5 voitures
1 7 vol d'
0 7 vol de
7 0 vos heures
7 0 vote
-7 -2 votre candidature
-5 -7 votre creneau
-7 -5 votre deception
7 1 votre ecoute
-7 -2 votre enfant
-7 -5 votre est
-7 -7 votre mot
2 7 votre nas
1 7 votre numero
-6 -7 votre paiement
7 6 votre prochaine
7 0 votre ticket
-1 7 votre traitement
7 2 vous arreter
-7 -6 vous changez
4 7 vous doit
-7 -3 vous ecrivions
-7 -7 vous en
-1 7 vous informons
-6 -7 vous lisez
-4 7 vous offrons
7 5 vous proposons
7 2 vous remboursons
-7 -7 vous repondez
-7 -6 vous serez
-6 -7 vous-meme
7 5 week-end de
-7 -5 y croit
-7 -7 yasmine
2 6 # adresses
-6 -4 # atelier
6 -5 # avec
2 6 # dossiers
-5 -6 # euros
6 6 # fois
2 6 # j'
-6 -2 # km
6 0 # mai
6 3 # membres
0 6 # notre
6 2 # pas
-6 4 # patients
-6 -6 # place
6 -1 # pour
6 1 # quand
-6 -6 # ttc
-6 -6 ^# avril
-6 -6 ^# ce
6 2 ^# pas
-6 -4 ^a des
0 6 ^acces libre
2 6 ^acces non
1 6 ^adresses
0 6 ^archives
1 6 ^article #
-6 -5 ^attente
-3 -6 ^attention
-3 -6 ^attention aux
2 6 ^autorise
2 6 ^autorise a
-6 -3 ^avis
4 6 ^avis de
-6 -5 ^avril
6 3 ^bon lien
-6 -6 ^boulangerie
-5 -6 ^change
-6 -4 ^charge
6 2 ^chauffage
0 6 ^cle
0 6 ^cle usb
4 6 ^compte
0 6 ^compte fidelite
-6 -6 ^convocation
6 0 ^correction
0 6 ^courriel d'
-6 1 ^d'
6 0 ^d' automne
3 -6 ^d' echeance
6 3 ^d' hier
0 6 ^de connexion
6 2 ^de location
6 -2 ^de passage
-1 -6 ^deja
-5 -6 ^demande d'
-6 2 ^depuis
6 4 ^des
0 6 ^des archives
-6 -3 ^desoles
-3 6 ^dossier
2 6 ^dossiers
1 -6 ^du
6 3 ^du #
1 6 ^du rgpd
3 -6 ^echeance
6 2 ^emmele
6 2 ^emmele les
0 6 ^en acces
-4 -6 ^est
6 2 ^est emmele
6 0 ^est fausse
6 6 ^etait pas
-2 -6 ^fait
1 6 ^fidelite
-6 -3 ^h a
6 5 ^hier soir
6 0 ^horaire
0 -6 ^horaires de
-3 -6 ^identifiants ont
5 6 ^important
0 6 ^information relative
6 2 ^informatique
3 -6 ^jour de
-6 -5 ^jours
-5 -6 ^jusqu a
-5 -6 ^la
-6 -5 ^la liste
6 0 ^le menu
-6 4 ^le votre
6 2 ^les pinceaux
6 1 ^lettre aux
-2 -6 ^lettre du
0 6 ^libre
-6 -5 ^liste listname
6 2 ^location
6 0 ^mauvaise piece
-2 -6 ^menu
6 -6 ^mise en
2 6 ^non autorise
0 6 ^notre courriel
-5 -6 ^notre politique
6 2 ^novembre
-1 6 ^numeros
-4 -6 ^on
6 2 ^on s'
0 6 ^ordinateur
-3 -6 ^panier
0 -6 ^pardon
2 6 ^partie
0 -6 ^pas
6 0 ^pas a
6 1 ^pas de
6 -2 ^passage
-6 -5 ^passe
-1 6 ^personne
6 2 ^pinceaux
2 -6 ^podcast
-5 -6 ^politique
-5 -6 ^politique de
-6 -6 ^poste
6 1 ^quand
-6 -4 ^re
0 6 ^relative
0 6 ^relative a
-5 -6 ^rendez-vous
3 -6 ^retard
0 -6 ^revient
1 6 ^rgpd
-5 -6 ^route
6 -4 ^sans votre
-2 6 ^sante
0 6 ^sauvegarde
-6 -4 ^securite
6 -3 ^sur l'
-6 -5 ^sur liste
6 -1 ^ta
-6 -6 ^trafic
6 0 ^trois fois
0 6 ^une cle
0 6 ^usb
-3 6 ^visible par
6 5 ^vite
-6 4 ^vol
6 -4 ^votre accord
-6 -1 ^votre candidature
-6 -5 ^votre carte
-6 -5 ^votre paiement
-6 -6 ^vous attend
0 6 ^vu
6 2 a appeles
-6 -6 a bien
0 6 a conduit
-6 -5 a echeance
3 6 a en
6 0 a fallu
-5 -6 a la
6 1 a moins
-6 -5 a nouveau
-6 -3 a peu
-6 -4 a pris
-4 6 a quatre
-3 -6 a reconnu
0 6 a rendu
-6 4 a renvoye
-1 6 a retire
5 6 a sa
3 6 a saisi
1 6 a signe
-6 -2 a tres
-6 -3 a verifier
6 0 a vide
2 -6 abonnement
-3 -6 absence
-6 -6 absences
6 2 absents
-6 -4 acceder
-6 -4 acceder a
6 3 accepter
6 2 acceptes
-6 -2 acces
-6 -2 acces aux
-6 -3 accorder
6 1 acompte
-6 -4 actionnaire
6 3 active
-6 -6 administration
-6 -5 adorent
-6 -4 adorent les
2 -6 adresse pour
6 2 adresse qui
3 6 adresses a
-5 -6 adressons
-5 -6 adressons nos
-6 -6 adverse
6 -1 affichait
2 6 afin de
-2 6 agence de
-6 -6 agreer madame
-6 -5 ai oublie
-6 -2 aide a
-5 -6 aider
-5 -6 aider a
-6 -6 aides
-6 -5 aime
6 0 ajoute #
4 6 album
6 2 alcool
-6 -6 alerte
6 0 alerte de
6 1 alertes
-6 2 allez
-6 -6 amis du
-6 -4 animaux
-6 -6 anne
-6 5 annee ecoulee
-6 -5 annonce le
-6 -4 annuelle de
-6 -3 annule votre
6 3 annulees et
6 -1 anomalie
-1 6 apd
-1 -6 appele
6 2 appeles
-4 -6 appellent
-3 -6 application
6 1 apprendre
-5 6 apres l'
-6 -5 apres une
-6 -6 arbre
6 -1 argument
6 3 arretee
-6 -4 arrive et
-6 -5 assez
0 6 assurance
-3 -6 assurance maladie
-6 -1 assure
6 0 ateliers
-6 -3 attend
6 -1 attendra
2 6 attentif
-2 6 attentifs
-2 6 attentifs aux
-3 -6 attention aux
-6 -1 attention les
6 -1 attestation
6 0 au bar
-6 -4 au bout
1 6 au centre
0 6 au comptoir
-6 -3 au dimanche
-2 -6 au menu
-6 -4 au moyen
-3 -6 au musee
-3 -6 au sommaire
3 6 aubertin
0 6 aucun retrait
0 6 aucun virement
-6 -5 auraient
-6 -6 auraient aime
6 1 auront
-6 -6 automatiques
-1 6 autorise
6 1 autre piece
-6 -3 autrement
-5 -6 aux #
6 -1 aux etudiants
6 1 aux familles
6 2 avance
6 2 avant ce
-6 -5 avant de
3 6 avant sa
3 -6 avec le
-6 -6 avec soin
-4 6 avenir les
6 1 avez donc
6 5 avez reserve
1 6 avis de
-6 -5 avocat
1 6 avoir fait
6 0 avons ajoute
-6 -3 avons chante
6 0 avons ecrit
6 0 avons preleve
-3 6 avons recemment
6 0 avons rembourse
1 6 avs
1 6 avs et
6 5 badge reste
6 0 badges de
-6 0 banque ne
6 0 bar
-4 -6 bas de
-6 -5 bases
-3 -6 benali
-6 -4 besancon
-6 -5 bibliotheque
-6 -5 bien des
6 2 bien mechant
-6 -4 bientot sur
-4 -6 bienvenue dans
-2 -6 bienvenues
6 3 bihan
-5 -6 biscuits
-5 -6 blocage
-3 -6 bloque et
6 2 bloques
6 1 bocage
-6 -4 bois
6 1 bon sens
-6 -1 bonjour elodie
-6 -4 bonne foi
0 6 bonnes
6 2 bons de
6 1 bonsoir
-2 -6 bord
-6 -6 boulangerie
0 -6 bout
-4 -6 bouton signaler
-6 -4 breton
-6 -3 bureau et
-3 -6 calcul est
-6 -4 calme
6 6 candidat
-6 -6 candidature au
2 6 cantine
-2 6 caractere
-6 -4 carre
1 6 categories
-6 -4 ce contretemps
1 6 ce genre
6 6 ce mail
-6 -4 ce message
-3 -6 ce moment
-3 -6 ce week-end
6 -2 cela vous
-5 -6 celle
6 0 cercle
6 4 certain
-6 -5 certains d'
-5 -6 certificat
-3 -6 ces dernieres
0 6 ces derniers
-3 -6 ces documents
-6 -5 ces lignes
-6 -6 cessez
-6 -5 cette decision
6 1 cette fois
0 -6 cette ligne
6 3 cette relance
0 6 chacun
6 4 chacun de
-4 -6 chaine de
0 6 changeant
0 6 changent
-6 -6 changes
-6 -3 chante
-6 -4 chapitre
-6 -4 chapitre #
-6 -4 chaque famille
-3 -6 charge
-6 -6 chauds
-6 -4 chemin
-5 -6 chere
-6 -4 cheres familles
-6 -1 chers amis
-5 -6 chers lecteurs
6 0 chers membres
-6 -6 chez
-5 -6 chez le
-6 -5 chez les
0 6 chiffre de
-3 -6 chiffrement de
1 6 chiffres de
6 2 chiffres et
-6 -3 choeur
1 6 choisissez
1 6 choses
-6 -5 circulaire
-6 0 circule
-6 -1 cle
-6 -3 clementine
-6 -2 cles
-6 -3 clics
6 2 club
-6 -5 cm1
-4 -6 coffre
6 2 coffret
6 2 coince
-6 -5 combien
-6 -3 commande
-6 -5 commandes en
-4 -6 comme
6 3 commencant
6 3 commencant par
6 0 commence a
-6 -4 commerce
0 6 commune
-6 -5 communique
6 0 compose
0 6 compris
-6 2 compte d'
6 1 compte en
0 6 compte fidelite
2 6 compte le
-6 -6 compte ou
-6 -6 comptes election
0 -6 compteur
6 3 concernant
-6 -3 concurrent
0 6 conduit a
-6 5 confiee
4 6 confirmer
2 6 confirmer votre
-6 0 conformement
-6 0 conformement a
-6 -6 conge et
6 2 connais
-6 -4 connecte
-5 -6 conseil d'
6 2 conservatrice
-6 -1 conserve
6 2 conserver vos
-6 -6 conservons
-6 -6 consommation de
2 6 consulter
-1 -6 contient un
-6 -4 contretemps
-6 -2 convenir
1 -6 convient
6 0 convient plus
-6 -4 convier
-6 -3 cooperative
-3 -6 coordonnees bancaires
-3 -6 copiees
6 1 coproprietaires
-1 -6 cotisation
-6 -3 coucher
-6 -4 coupable
5 6 coupe
-1 6 coupe l'
-5 -6 courbe
0 6 courriel vous
0 6 courrier des
-6 -1 courriers
-6 -4 courte
-6 -5 couvert
-6 -5 creanciers
4 6 credit
3 6 credit ou
1 6 cru
-6 -5 cuisine
-1 6 cybersecurite
-6 -1 d' accord
-3 -6 d' amende
-6 -6 d' apres
6 2 d' aujourd'
-4 -6 d' erreur
1 6 d' expiration
-6 1 d' habitude
-6 -6 d' hameconnage
6 0 d' impression
0 6 dans cet
-6 0 dans l'
-6 -6 dans n'
4 6 dans nos
0 6 dans ses
-6 -4 dans trois
-6 -4 de belles
6 2 de cafe
1 6 de cartes
6 2 de celle
-6 -1 de chaque
0 6 de cles
-6 -3 de code
2 6 de commande
6 1 de comprendre
1 6 de connexion
-6 -5 de creanciers
0 6 de cybersecurite
-6 -2 de donnees
-5 -6 de faire
3 6 de fil
2 -6 de jeudi
6 6 de l'
-6 -3 de licence
-6 -4 de maintenance
-2 -6 de mariage
-5 -6 de mettre
-6 0 de ne
2 6 de nettoyage
-6 -5 de neuf
1 6 de notes
-1 6 de nouveaux
5 6 de paques
6 -1 de passage
0 6 de quelqu
-6 1 de recherche
-6 -4 de regarder
-6 -5 de remise
6 2 de reserver
6 0 de revenir
-4 -6 de sante
6 2 de seigle
-6 4 de sejour
-1 6 de supprimer
-6 -3 de ton
-4 -6 de toute
6 1 de transport
-6 0 de travail
-5 -6 de votre
6 0 debat
-6 -5 debian
-6 -5 debian et
-6 -6 decalage
6 1 defaillance
-4 6 defaut
-6 -6 definitive
5 -6 deja
6 2 deja fait
-6 -6 deja paye
-5 -6 deja votre
-4 -6 delai
0 6 deleguee
6 1 demandait
-6 -6 demande a
-6 -5 demande jamais
-6 -4 demande le
-6 -5 demandent de
1 6 demandes d'
4 6 demarche n'
-6 -5 depart a
-6 -5 depasse
-6 -4 depasse #
6 1 deplacements
6 2 deplacer
-5 -6 deplaces
1 6 deposee
6 5 depuis #
6 -3 depuis hier
-2 -6 depuis lundi
0 -6 depuis plus
5 -6 derniere
0 6 dernieres operations
1 6 derniers chiffres
6 0 deroule
-6 -6 des aides
0 6 des archives
6 -1 des chaussures
3 -6 des erreurs
-1 6 des parents
-6 -4 des patients
2 6 des pirates
-4 -6 des questions
-3 -6 des sms
0 -6 desolee
3 6 desoles d'
-6 -1 desoles du
-4 -6 detenons
6 2 deux exemplaires
-6 -4 deux jours
-6 -3 devant les
6 1 devant une
-6 -4 devoir
6 1 difficile
6 1 difficile de
-6 -4 dimanches
3 6 directe
-4 -6 directement
1 6 direction
6 0 dirige
-6 -3 distinguees
-5 -6 dit-elle
-6 -3 dix fois
-6 -1 dix-neuf
-6 -1 documents
-6 -4 dommage
-6 -5 donc ete
6 1 donc paye
1 6 donnees aient
-3 -6 donnees bancaires
0 6 dont une
-5 -6 dont vous
-2 6 dossier ou
-1 6 dossiers de
2 6 dossiers sont
-6 -3 douche
-6 0 droit de
2 6 du bon
-6 -6 du bureau
6 0 du cercle
-6 -2 du club
-6 -6 du document
0 6 du dossier
6 0 du lait
-6 -6 du passage
6 1 du personnel
-2 -6 du ponant
-6 -3 du repos
-6 -6 du reseau
3 -6 eau
6 2 ecole jean-moulin
6 0 ecoles
-6 5 ecoulee
-6 -6 ecrire a
1 6 ecrit a
6 2 ecrit hier
-6 -4 ecrite
1 6 effacee
6 0 effets
-6 -6 election du
-3 6 eleves
-6 -6 elle revient
-6 -1 elodie
-3 -6 emanent
-4 -6 emballage
-6 -3 embrasse
6 2 emmele
6 2 emmele les
-4 -6 employeur
-3 -6 en avez
6 0 en avons
6 0 en caisse
-3 -6 en ce
0 6 en changeant
1 6 en demandons
-6 -5 en deux
6 0 en entier
0 6 en etait
-6 -3 en eut
6 1 en excusons
6 2 en fin
-6 -4 en fonte
-6 -5 en mai
2 6 en mettant
-6 -4 en moyenne
6 1 en production
-2 6 en se
-6 -3 en societe
-5 -6 en une
6 0 encre
-6 -3 enfant qui
-6 -4 ensemble
6 0 entrepot
6 2 entreprises
4 6 entreprises nous
6 2 envoi de
6 2 envoye la
6 -1 envoyez-nous
-6 -5 epais
-6 -6 epuisee
-6 -6 er mars
6 2 escale
6 1 esprit
-6 -6 essais
-5 -6 est annule
-5 -6 est automatique
-6 -6 est avec
-6 -6 est definitive
6 3 est du
6 3 est efface
6 2 est emmele
-6 -6 est envoye
-6 -6 est epuisee
6 0 est fausse
6 2 est invite
-6 -4 est prevue
6 2 est remboursee
1 6 est restee
6 0 est revenue
-4 6 est terminee
0 -6 et au
0 6 et declare
6 2 et deux
-6 -6 et du
6 2 et ils
2 6 et refusez
6 3 et soeurs
-6 -6 et sur
6 2 et surtout
6 2 etaient pas
-6 -3 etais
6 2 etait en
-3 -6 ete copiees
-6 -5 ete depose
0 6 ete et
0 6 ete informes
0 -6 ete refusee
-1 -6 ete remis
6 1 etes la
6 -2 etiez
-6 -5 etudes
-3 -6 etudiee
6 4 eu
6 0 euros a
6 3 eventuellement
4 6 eventuels
3 6 example #
-6 -6 excusee
6 -5 excuses a
6 2 excuses et
-4 -6 exercer vos
-6 -5 expediteur n'
2 6 explique par
-6 0 exporter
-6 -6 exports
-6 -6 exports et
-5 -6 expres
-2 -6 extension
2 6 exterieure
6 0 fabrication
-6 -5 facteur
3 -6 facturation
-4 -6 facture n
-6 -5 faire et
-6 -3 fais
6 2 fait des
-6 1 fait le
2 6 familles
-6 -4 faut-il
6 0 faute et
3 6 faute grave
-6 -6 faux conseiller
6 2 felicite
-2 6 ferhat
0 6 ferme l'
-6 -3 fermera
-6 -4 fermes
-6 -5 fermez
-6 -3 feront
-6 -4 fevrier l'
2 6 fevrier un
6 2 fiche de
-6 0 fiches de
1 6 fichier a
0 6 fichier d'
6 1 figure
-6 -3 fils
6 1 fin d'
-6 -4 florence
6 1 fois et
-6 -1 fois par
6 2 fois pour
-6 -3 fond a
-6 -4 fonte
-6 -3 force
6 -1 forgeron
-6 5 fort
6 0 fourni par
-6 -4 fraicheur
-6 -4 frais d'
-3 -6 fraudeurs
1 6 frauduleux et
-6 -5 frere
6 3 freres
6 3 freres et
-3 -6 fret
-4 -6 garcons
6 -5 gardez
-6 -3 gardons
-6 -3 gelees
-6 4 generale
-6 -6 geneve
1 6 genre
-6 -6 geste
-3 -6 golfe
-3 -6 golfe de
-6 -4 gourde
6 6 gps
6 0 grille
-6 -5 heures a
-3 -6 heures sur
4 6 hier #
6 3 hier dans
-6 -4 histoire
1 6 historique
-5 -6 hors ligne
-2 6 hugo
-6 -6 huit
6 3 ici ou
-6 -3 idees
-6 -6 identite bancaire
-6 -4 il existe
-6 -4 il fait
-6 -3 il m'
6 -2 il manquait
-6 -6 il peut
6 0 illisibles
6 0 illisibles au
2 -6 ils
1 6 importe quel
-6 -5 impose
1 -6 imprimeur
6 0 inactifs
-6 -3 incident a
-1 6 incident est
-6 3 info
0 6 information relative
0 6 informations
0 6 informes
0 6 informes d'
-5 -6 integralement
-4 -6 interrompu
-2 6 introduit
-2 6 introduit dans
1 6 intrus
1 6 intrus a
1 -6 inverse deux
2 -6 invitation envoyee
-6 -6 invitons
-6 -6 invitons a
6 0 isole
-6 -3 j' etais
-6 -5 jamais d'
1 6 jamais de
0 6 jamais faire
-6 -5 jamais pour
-6 -3 japon
6 2 jean-moulin
6 2 jetez l'
-4 -6 joint a
5 6 jointe et
-1 6 jolies
-6 -5 jour si
-6 -4 jours avant
-6 -6 jours et
-6 -5 jours par
1 6 jugements
-6 -2 km
-4 6 l' a
-6 -2 l' acces
0 6 l' adresse
6 0 l' agent
4 6 l' album
6 2 l' alcool
6 1 l' amelioration
-1 6 l' apd
6 1 l' appli
-4 -6 l' application
6 4 l' argent
-6 -6 l' assistant
1 6 l' aurez
6 0 l' ecart
-4 -6 l' emballage
6 0 l' est
-6 0 l' etat
-6 -4 l' export
6 2 l' inscription
-5 -6 l' interet
0 6 l' intrus
6 0 l' oeil
-6 1 l' ont
2 6 l' un
-6 -6 l' utiliser
3 6 l' utilisez
0 6 la cantine
6 3 la communication
6 0 la convocation
-6 0 la copie
1 6 la direction
-6 -4 la fraicheur
6 0 la grille
6 2 la journee
-6 -5 la lampe
-6 -6 la limite
-6 -3 la lumiere
6 2 la montre
-6 -6 la mutuelle
6 -1 la normale
6 -2 la nouvelle
-6 -4 la ou
-6 -6 la partie
6 2 la peine
6 1 la pluie
6 0 la premiere
-6 -6 la preparons
6 0 la procedure
-2 6 la reception
6 0 la representation
-6 -4 la retraite
-6 -5 la route
6 2 la ruche
-6 -5 la securite
-3 -6 la semaine
6 0 la sienne
-6 -1 la somme
-6 -1 la team
6 0 la touche
-6 -4 laboratoires
-6 -4 laine
6 0 lait
-3 -6 lancons
-5 -6 large
6 3 le bihan
6 0 le bureau
-6 -3 le chemin
-6 4 le choix
-6 -4 le clavier
-6 -1 le code
-6 -4 le coeur
6 2 le coffret
-6 -4 le concert
6 0 le debat
-6 -2 le detail
-6 -4 le disait
-4 6 le disque
-5 -6 le gestionnaire
6 0 le lait
-4 -6 le lien
-6 -4 le mardi
6 2 le mercredi
-6 1 le message
-5 6 le metro
-6 -6 le module
2 6 le parc
6 0 le pdf
-6 -4 le pouce
-3 -6 le prelevement
0 6 le prepose
-6 -4 le president
-1 -6 le recu
0 6 le registre
6 0 le remboursons
-6 -4 le serveur
2 -6 le sms
-6 -6 le technicien
-5 -6 le test
-6 -6 le ticket
-3 -6 legere
-6 -6 les abonnements
6 2 les badges
-2 -6 les bienvenues
6 0 les certificats
-6 -4 les chaussettes
6 2 les chercher
6 1 les coproprietaires
6 0 les ecoles
-3 -6 les escrocs
-6 -6 les exports
-6 -3 les gelees
6 0 les horaires
6 0 les inscriptions
6 3 les jours
1 6 les jugements
6 0 les lecteurs
-5 -6 les machines
-6 -5 les nouveaux
6 3 les petits
6 2 les pinceaux
6 -2 les points
6 -1 les pompiers
-6 -5 les premieres
1 6 les quatre
-6 -6 les revenus
-6 -5 les vacances
-6 -6 les vendanges
-6 -3 les virements
-5 -6 les voleurs
6 0 lettre aux
-1 -6 lettre du
6 1 leur
-6 -3 licence
6 3 lien vers
-6 -5 limites
-3 -6 lire ce
5 6 lire vos
-6 -6 lisez
1 6 liste de
4 6 listes de
1 6 livree
6 -3 livreur s'
2 6 local
-1 6 local technique
-6 -5 logements
6 0 longtemps que
-6 -4 lorsque le
6 0 lot de
-5 6 lu les
6 0 lui
6 2 lundi matin
-6 -3 lyon
-6 -4 m' ont
6 1 ma
-5 -6 machines
-6 -5 maelle
-6 -1 magasins
-6 -4 mai #
5 6 maire
1 6 mairie et
-6 -3 mais il
-6 -3 mais plus
-6 -6 maitre d'
-6 -4 maitresse
0 6 majorite
-3 -6 maladie
-6 -6 malheureusement pas
-4 -6 malveillantes
0 -6 manquer
6 1 mardi un
6 -1 maree
6 -2 masse
6 6 matin a
-3 -6 matin avec
6 1 matin et
6 2 mauvais prix
6 0 mauvaise piece
6 2 mechant
-6 -5 medical est
6 2 medicament
0 6 medicaux et
6 0 meme prix
-6 -6 meme sans
-4 -6 menage
-3 -6 message a
-6 -1 message et
0 6 mesures
2 6 mettant
-6 -5 mettez a
6 1 mille excuses
-4 -6 million
6 2 minimum
-5 -6 minutes
-6 -6 minutes et
4 6 mme
-5 -6 mobile
1 6 modalites
0 6 mode sombre
-2 -6 mois de
0 6 montre a
6 2 montre le
1 6 monts
-6 -3 moral
-6 -3 mordu
0 6 moteur
0 6 moteur de
-3 6 motif
-6 -4 mots
-6 -4 mots de
-5 -6 moyen
-2 -6 musee de
-5 -6 n' a
6 4 n' aviez
-3 -6 n' emanent
6 2 n' etaient
1 -6 n' ont
6 3 n' y
6 3 nature
1 6 navigation
-6 5 navres de
-6 -3 ne dit
-6 -3 ne lui
-6 -3 ne me
2 -6 ne part
-6 -5 ne saisissez
-6 -3 ne suis
0 6 neanmoins
-6 -5 neige le
2 6 nettoyage
-6 -4 ni de
-6 -6 niort
-6 -6 niveau #
-6 0 noel les
-4 -6 noire
2 6 nom
-2 6 nom de
0 6 noms des
6 1 normal
1 -6 normale
-6 -5 normalement
0 6 nos equipes
-6 -1 nos magasins
3 6 nos membres
6 1 note le
1 6 notes de
3 6 notre delegue
0 -6 notre enquete
6 0 notre entrepot
-5 -6 notre entreprise
-6 -5 nous avoir
-6 -6 nous conservons
-3 -6 nous demande
-4 -6 nous detenons
-4 6 nous la
-3 -6 nous lancons
6 2 nous lui
6 6 nous pouvons
4 6 nous remboursons
6 2 nous revenait
6 3 nous vous
-6 -6 nouvel ordre
6 -2 nouvelle collection
6 6 nouvelles de
1 6 numero avs
-3 -6 numero et
2 6 oblige
2 6 oblige a
-6 -4 occasionnee et
1 -6 offre de
-6 -4 on parle
-5 -6 on peut
6 2 on t'
-6 -5 ont besoin
6 0 ont deja
-3 6 ont donc
1 6 ont eu
-6 -3 ont lieu
6 0 ont manque
6 1 ont pris
6 0 ophelie
-6 -6 opinion
-3 -6 opposition sans
-6 -5 ordre du
-4 -6 ou
-5 -6 ou chez
-6 -5 ou deux
-3 -6 ou que
-6 -6 oublie le
6 1 oublier
6 2 oups on
0 -6 outil de
-5 6 ouvert a
-2 6 ouvert deux
-6 -4 ouvert jusqu
0 6 ouvert par
-6 -6 ouvrez la
6 2 page du
-6 -4 paiement avant
6 0 paiement d'
3 -6 paiement de
6 2 paierons
6 2 pain de
3 -6 panne de
-6 -5 paquet
-6 -5 par
6 2 par bonjour
0 6 par defaut
4 6 par deux
0 -6 par messagerie
-1 6 par nos
-5 -6 par securite
-6 -4 par trimestre
6 3 parametrage
2 6 parc
6 0 pardon pour
-6 -3 pardonne
1 -6 pardonnez-nous
6 1 pardonnez-nous la
-3 6 parents d'
1 6 parents et
-6 -5 parle de
-6 -3 part s'
-5 -6 partage le
-6 6 partenaires
-5 -6 parti en
6 4 partie
-6 -3 partitions
-1 -6 parvient
6 3 pas du
-6 -6 pas ne
0 6 pas plus
-6 -5 pas pouvoir
-5 -6 pas suivi
0 6 passe ne
6 2 passees a
-6 -4 passera de
6 2 patiente
-6 1 patients
6 1 paye #
-5 -6 pdf
-4 -6 peche
-6 4 pendant #
-4 6 pendant six
0 6 penser que
6 3 perdu une
-6 -3 perdus
2 6 personne exterieure
2 6 personnellement
6 1 personnes ont
6 2 personnes qui
6 0 petite
6 0 petite coquille
6 -1 peur
-6 -6 peut se
-6 -6 peut vous
2 6 photographie
4 6 photos de
6 2 pinceaux
-6 -6 piratage
-6 -6 piratage de
-6 -6 place est
6 0 planches
6 1 plupart d'
6 1 plus beau
-6 -3 plus belles
6 0 plus longtemps
-1 6 plus precieux
-6 -3 plus vite
-6 -5 plutot
2 -6 podcast
6 -1 points sont
-6 -3 pommiers
6 -1 pompiers
-2 -6 ponant
6 1 porter plainte
-6 -4 possible de
-6 -4 pouce
-6 -5 pour cela
6 -1 pour rien
-2 -6 pour tout
-3 -6 pour voir
-3 -6 pourrez
-3 -6 pouvez aussi
-6 -6 pouvez l'
6 2 pouvez pas
-6 -4 pouvez y
-6 -4 pouvons acceder
6 2 pouvons pas
-2 6 precaution nous
-1 6 precieux
-5 -6 prefecture a
3 -6 prelevements
-6 -3 premiere fois
-5 -6 prendra
-6 -6 preparons
-6 -6 preparons avec
0 6 prepose
6 3 presente
3 6 presente ses
-6 -6 presentent
-6 -4 president du
-6 2 preter
6 1 prevenu votre
2 6 prevoyez
5 -6 prevu
-6 -4 prevue pour
-5 6 principal
-6 -4 pris la
6 1 prix et
-6 -6 procede
6 0 proces-verbal
1 -6 prochaine fois
-6 -5 prochaine serie
6 2 proches
-6 -6 procuration
-6 -6 procuration est
-6 -6 profiter
6 0 profitez
6 0 profitez de
-6 -3 programmes
-6 -4 prolonger
-6 -5 prolonges
-6 -4 propose un
-4 -6 propres
1 6 protege
1 6 protege par
-6 -3 prudents
-1 6 pu lire
-2 6 publicitaires
4 6 publie
-6 -6 publique le
-3 -6 puis de
5 6 qu aucun
-6 -4 qu on
1 6 quatre derniers
-6 -4 quatre heures
-6 -3 quatre jours
-6 -3 quatre-vingts
-6 -3 que c'
5 6 que ca
-6 -4 que ce
-5 -6 que certains
4 6 que nous
6 0 que prevu
-6 -3 que tous
5 6 que votre
-6 -3 quelques minutes
-6 -3 quelques-unes
-6 -6 qui change
-6 -1 qui l'
6 1 qui y
-6 -6 quinze jours
-6 -3 quoi qu
0 -6 r
-3 -6 raccourci
-5 -6 raccrochez et
6 2 radiateurs
6 0 raison d'
2 6 rappelle que
-6 -3 rapport moral
-6 -6 rapportez-le
-6 -4 re
-3 6 recemment ete
-6 -1 recevoir nos
-6 -6 recevrez
6 3 reclame
-6 -3 reclament du
6 1 recommande les
-3 -6 reconnaitre
-3 -6 reconnaitre un
-1 -6 rectification de
-2 -6 recu
-3 -6 recu par
-5 -6 reduction
-6 -4 refuge
-6 -6 refuse de
-6 -1 relative a
6 2 releve et
-6 -4 relever
6 3 relira
6 3 relira desormais
6 3 relire
0 6 relisez vos
-6 -6 rembourse integralement
6 2 remboursees
-6 -3 remercions
-6 -6 remettre a
0 6 remise a
-6 1 remplacement
-5 -6 rend
6 1 rendez-vous et
6 2 rendons
-6 -3 renouvellement des
-6 4 renvoye l'
-6 -2 renvoyer votre
-4 -6 repartir
-6 -6 repere
-6 -5 repond
-6 -5 reponses
-6 -3 repos
6 0 representation
-6 -6 reprise
6 3 reserve
6 5 reserve a
-6 -6 respectueuses
-3 6 ressources
3 6 restaurant
-5 -6 reste ouvert
1 6 restee
6 1 restees
-4 -6 restent
-6 -4 restez
-2 -6 resultat
-6 -5 retarde
-5 -6 retenir
-6 -2 retire
-6 -2 retires
-6 -5 retours
0 6 retrait n'
6 2 reunion de
6 0 reveille
6 2 revenait
6 0 revenue
1 6 reviendra
6 2 reviennent
-6 -4 revient a
-3 -6 revient en
4 6 revue
-5 -6 rien d'
-6 -3 rire
6 3 roussel
-6 -5 rubrique documents
-6 -5 rubrique mes
6 2 ruche
-6 -4 s' applique
-6 -5 s' arrete
2 6 s' explique
-3 -6 saisis sur
6 0 saison
-1 6 salaire et
6 1 salle de
-5 -6 salle des
-6 -5 salome
6 -1 saluait
-6 -3 salutations distinguees
6 0 samedi soir
0 6 sandrine
6 -1 sans detour
-1 6 sans mot
-5 -6 sans quoi
6 1 sans supplement
4 6 sas
-5 -6 schmitt
-6 -3 scolarite
6 0 script
6 1 se compte
6 4 se sont
-6 -6 seance
-6 -4 sec
-6 -4 seche
-6 -3 section
6 2 seigle
6 0 semaine du
0 6 semble avoir
6 -2 semblerait que
-6 -4 semis
-5 -6 sept jours
4 6 septembre les
6 0 sera envoye
-6 -6 serez rembourse
-6 -5 serie arrive
-6 -5 serions
6 2 seront acceptes
-6 -3 serre
6 4 service
-6 4 ses
-5 -6 session
-4 -6 seule
-6 -4 si cette
-3 6 si tu
6 0 sienne
-3 -6 signalee
-6 -6 signalees
0 6 signalements
-6 1 signe
-6 -6 simplement
4 -6 sinon
1 6 site a
-3 -6 sms au
-5 -6 societe
6 3 soeurs
-6 -6 soir est
-6 1 solution
-6 -4 solutions
0 6 sombre
-3 -6 sommaire
-3 -6 sommes
6 1 sont bien
5 6 sont maintenant
-6 -2 sont partis
6 1 sont restees
-6 -4 sont suspendus
-4 -6 sont traitees
-1 6 souci
-6 -5 sourire
2 6 sous cle
-6 -6 sous dix
2 6 sportivement
-6 3 stade
-4 -6 subie
-6 -5 sud
1 -6 suffit
6 -1 suis desolee
-6 -3 suis pas
-6 -6 sujet d'
-6 -6 superbe
-5 -6 suppose
2 6 supprimer le
-6 -5 sur liste
-3 6 sur notre
6 1 sur place
2 6 sur tous
2 6 susceptible
-6 -4 suspendus
-6 -6 sylvain
6 1 syndical
3 -6 ta
-6 3 tableau
-6 -2 tape
-6 4 te
-6 -1 team
-6 -6 technicien
-5 -6 technique et
1 6 telechargeable
0 6 telephonez
3 6 temoin
-6 -6 temps de
6 1 tenait
-3 6 terminee
-6 -4 texte de
-6 -5 textes
1 6 thies
3 6 tien en
6 0 titres
6 5 toi
-6 -4 tomates
-6 -4 tomber
-6 -6 toujours par
6 0 tournait
-6 -5 traces
6 -1 traduction
-1 6 tranquillite
-6 -1 transmise
-6 -5 traore
-6 -3 trente et
-6 -2 tres vite
-6 -6 trompe
-6 -6 trompe de
6 0 trop tard
-1 6 trouvait
-6 -6 ttc
0 6 tu l'
6 0 tu peux
6 0 tva
6 1 un acompte
-6 -6 un arbre
6 2 un cafe
6 4 un certain
-6 -1 un chat
0 6 un chiffre
-6 -3 un concurrent
-4 6 un defaut
6 2 un et
-1 6 un evenement
-6 -6 un le
-6 -6 un maitre
-6 -3 un monsieur
6 -1 un montant
-1 6 un moteur
-6 -4 un mur
0 6 un ordinateur
-2 6 un outil
2 6 un pirate
-5 -6 un poele
6 1 un point
0 6 une banque
6 2 une bonne
-6 -5 une carte
-1 6 une cle
6 0 une date
6 1 une defaillance
-6 1 une demande
-6 -5 une edition
5 6 une faute
-6 -5 une lampe
-6 -3 une maison
0 -6 une operation
-6 -6 une opinion
-6 -3 une phrase
6 0 une place
-6 -6 une procuration
-6 -4 une reunion
-6 -4 unique
-6 3 us
-6 -2 usine
-6 -4 utilisation de
-6 -5 valable une
-6 -6 vendanges
-6 -3 vendre
-6 3 vendredi #
6 0 vendredi midi
6 2 vents
-6 -3 verbe
1 6 verifier votre
-1 -6 verifiez votre
6 3 vers l'
-6 -6 veuillez agreer
-6 -4 vider
3 6 vigilant
-6 -6 virement ou
-3 6 visible par
6 3 vite
6 -1 voici la
6 -2 voisin de
-5 -6 voleurs
-5 6 vos adresses
-1 6 vos enfants
-6 2 vos fiches
3 -6 vos frais
-4 -6 vos questions
-6 -4 voter
-6 -4 votre
1 6 votre acte
-6 -3 votre adresse
-6 -3 votre ancien
-6 -6 votre commande
1 -6 votre compteur
-6 -3 votre confiance
1 -6 votre cotisation
-6 -1 votre cv
5 -6 votre don
-1 6 votre en
-6 -4 votre formule
3 6 votre identite
0 -6 votre moyen
1 -6 votre offre
-6 -6 votre panier
6 2 votre preference
0 6 votre propre
-6 -6 votre travail
0 6 votre velo
-6 -4 voulez-vous
-5 -6 voulu
-6 -6 vous accompagne
-5 -6 vous adressons
-2 -6 vous annoncer
-6 -4 vous convier
-6 -1 vous dans
6 5 vous demande
6 -2 vous etiez
-6 -6 vous invitons
-6 -3 vous m'
0 -6 vous n'
-5 -6 vous parait
6 0 vous parvenir
-1 -6 vous parvient
-3 -6 vous pourrez
6 0 vous prie
-5 -6 vous propose
-6 -3 vous rappelle
-4 -6 vous recevrez
6 3 vous sera
-6 -5 vous voulez
-6 -4 voyageur
6 1 voyez
6 2 vrai prix
0 6 vu vos
-6 -5 vue
3 6 wifi
0 6 y
0 6 y figuraient
-6 -5 yannick
-6 -5 {} de
`;
