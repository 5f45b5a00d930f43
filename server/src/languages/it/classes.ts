/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  INT: 'molto|davvero|veramente|sinceramente|profondamente|sentitamente|tanto|immensamente|moltissimo|di cuore|ancora|ancora una volta|nuovamente|vivamente|innanzitutto|anche|infinitamente|umilmente|tantissimo|proprio',
  SCUS: 'scus*|dispiac*|rincresc*|spiacent*|perdon*|rammaric*|desolat*|mortificat*|chiediamo venia',
  ERR: 'error*|sbagli*|problem*|incident*|disguid*|disserviz*|inconvenient*|guast*|anomali*|malfunzionament*|svist*|refus*|equivoc*|bug|fall*|violazion*|interruzion*|ritard*|imprecision*|intopp*|contrattemp*|imprevist*|difett*|discrepanz*|incomprension*|incongruenz*|rallentament*|errorin*|attacc*|episodi*|inesattezz*|criticita|glitch|baco|bachi|disallineament*|doppion*|inciamp*|inghipp*|scostament*|disattenzion*|distrazion*|dimenticanz*|fraintendiment*|irregolarit*|sbavatur*|pasticci*|sfasament*|slittament*|blackout|cortocircuit*|sovraccaric*|crash|doppi* (invio|addebito|messaggio|preliev*)|sovrapposizion*|vulnerabilita|intrusion*|leggerezz*|negligenz*|incuri*',
  DIS: 'disag*|inconvenient*|fastidi*|problem*|confusion*|preoccupazion*|difficolta|ritard*|dann*|malintes*|disguid*|incomprension*|seccatur*|equivoc*|turbament*|perplessita|disappunt*|disserviz*|disturb*|scomodita|noie|apprension*',
  GENTE:
    'client*|utent*|iscritt*|abbonat*|person*|destinatar*|account|lettor*|pazient*|ospit*|dipendent*|donator*|student*|contatt*|acquirent*|soci|socie|soc*|membri|passegger*|viaggiator*|famigli*|condomin*|correntist*|contribuent*|candidat*|partecipant*|spettator*|visitator*|genitor*|tifos*|profil*|inquilin*|sostenitor*|colleg*|alliev*|alunn*|espositor*|giocator*|assistit*|volontar*|clientela|utenza|interessat*|consumator*|assicurat*|titolari',
  DATI: 'dati|dato|informazion*|dettagl*|record|file|document*|archiv*|contenut*|recapit*|nominativ*|indirizz*|credenzial*|anagrafic*|categori* di dati|tipologi* di dati|element* anagrafic*|campi',
  PEZZO: 'nom*|cognom*|indirizz*|email|e-mail|telefon*|numer*|password|cart*|data di nascita|contatt*',
  TOCC: 'consultat*|espost*|coinvolt*|vist*|visualizzat*|divulgat*|compromess*|interessat*|copiat*|rubat*|sottratt*|trafugat*|scaricat*|acquisit*|ottenut*|pubblicat*|condivis*|visibil*|inclus*|pers*|modificat*|cancellat*|lett*|apert*|violat*|inviat*|esfiltrat*|diffus*|colpit*|raggiunt*|oggetto di|a rischio|accessibil*|utilizzat*|carpit*',
  COSA: 'link|collegament*|prezz*|codic*|coupon|scont*|oggett*|dat*|orari*|nom*|immagin*|allegat*|file|version*|list*|segment*|email|e-mail|mail|messagg*|fattur*|import*|prodott*|indirizz*|offert*|newsletter|comunicazion*|invit*|promozion*|pagin*|pulsant*',
  SEGRETO:
    "password|pin|cvv|cvc|numero di carta|numero della carta|numero della tua carta|dati della carta|dati della tua carta|carta di credito|carta di debito|coordinate bancarie|dati bancari|iban|numero di conto|codice fiscale|documento di identita|documento d' identita|carta d' identita|carta di identita|passaporto|patente|data di nascita|credenziali|dati di accesso|codice otp|codice usa e getta|codice di sicurezza|codice di verifica|otp|tessera sanitaria|spid|frase di recupero|frase segreta|frase di sicurezza|chiave privata|codici fiscali|copia del bancomat|bancomat|numero avs|numero di passaporto|estremi del (passaporto|documento|conto)|estremi della (carta|patente)|cognome da nubile|nome da nubile|codice ricevuto|codice che (hai ricevuto|ha ricevuto|ti e arrivato|le e arrivato|riceverai|ricevera)|codice sms|codice segreto|numero del conto|numero di patente|numero del documento|numero della carta di credito|coordinate del conto|documento d' identita|documenti d' identita|busta paga|domanda segreta",
  MESE: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  DATA: '# @MESE|ieri|stamattina|questa mattina|oggi|(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|alle (ore )#|alle #',
  MAI: 'mai|non|nessuno|diffid*|truff*|phishing|evit*|attenzione a|chiunque|messaggi che|email che|telefonate che',
  RIM: 'scus*|rimbors*|ripar*|restitu*|ridiamo|rimedi*|compens*|farci perdonare|per il disagio|a causa del nostro|nostro errore|sbagliat*|corrett*|giust*|errat*|invece di|anziche|avrebbe dovuto|onor*|rispett*|manten*|annullat*|per errore|non del #%|vale davvero|farci perdonare|nuovo link|risarcimento|come annunciat*|recuper*|rispondendo|navetta|senza costi|al posto di quell*',
  /** What repairs a fault, as a past participle or an adjective. */
  RIMEDIATO:
    'corrett*|rimborsat*|sostituit*|ripristinat*|rimoss*|cancellat*|eliminat*|chius*|annullat*|fermat*|reimpostat*|bloccat*|sbloccat*|stornat*|accreditat*|riaccreditat*|segnalat*|disattivat*|riattivat*|messo in|messa in|messi in|messo al|protett*|rinviat*|rimandat*|rispedit*|ristampat*|riemess*|prorogat*|prolungat*|aggiornat*|notificat*|risolt*|sospes*|restituit*|riparat*|interrott*|revocat*|riapert*|sistemat*|rettificat*|avvisat*|avvertit*|informat*|denunciat*|sporto|presentat*|tolt*|ritirat*|cambiat*|modificat*|aggiunt*|introdott*|reintegrat*|riprogrammat*|confermat*|mantenut*|onorat*|isolat*|revocato|invalidat*|ripulit*|installat*|rafforzat*|incaricat*|affidat*|assunt*|formato|ripres*|recuperat*|cifrat*|scollegat*|spent*|compensat*|risarcit*|regalat*|offert*|riservat*|riscritt*|rifatt*|ricalcolat*|regolarizzat*|indennizzat*|esclus*|distrutt*|raddoppiat*|tornat* (attiv*|online|disponibil*|raggiungibil*|a funzionare|alla normalita)|dato a ogni|istituit*|adottat*|attivat*|esteso|estes*',
  /** What we do or shall do to repair a fault, first person plural. */
  RIMEDIAMO:
    'rimborsiamo|rimborseremo|rimborso|accreditiamo|accrediteremo|riaccreditiamo|riaccrediteremo|inviamo|invieremo|mandiamo|manderemo|spediamo|spediremo|rispediamo|rispediremo|rispedimmo|sostituiamo|sostituiremo|restituiamo|restituiremo|risarciamo|risarciremo|indennizziamo|indennizzeremo|regaliamo|regaleremo|offriamo|offriremo|onoriamo|onoreremo|rispettiamo|rispetteremo|manteniamo|manterremo|prolunghiamo|prolungheremo|proroghiamo|prorogheremo|annulliamo|annulleremo|cancelliamo|cancelleremo|eliminiamo|elimineremo|correggiamo|correggeremo|rettifichiamo|rettificheremo|applichiamo|applicheremo|aggiungiamo|aggiungeremo|riapriamo|riapriremo|copriamo|copriremo|paghiamo|pagheremo|stornia*|storneremo|detraiamo|detrarremo|togliamo|toglieremo|ripariamo|ripareremo|consegniamo|consegneremo|riserviamo|riserveremo|accettiamo|accetteremo|addebitiamo|addebiteremo|tratteniamo|ristampiamo|ripristiniamo|ripristineremo|facciamo carico|faremo carico|facciamo noi|provvediamo|provvederemo|sistemiamo|sistemeremo|convertiamo|garantiamo il|scaliamo|scaleremo|diamo|daremo|contattiamo uno',
  /** What is wrong with a thing. */
  ERRATO:
    'sbagliat*|errat*|scorrett*|non corrett*|non valid*|scadut*|rott*|vuot*|incomplet*|inesistent*|fals*|vecchi*|obsolet*|illeggibil*|mort*|fuorviant*|non aggiornat*|superat*|difettos*',
  /** How a fault is done. */
  TORTO:
    "per errore|per sbaglio|erroneamente|inavvertitamente|per una svista|a torto|due volte|tre volte|quattro volte|piu volte|# volte|doppio|doppia|di troppo|in piu del dovuto|troppo presto|troppo tardi|in ritardo|in anticipo|d' anticipo|senza il permesso|senza il tuo|senza il suo|senza permesso|senza autorizzazione|senza avvis*|senza il|senza la|senza i|senza le|senza lo|non ci aveva autorizzat*|senza motivo|al posto di|al posto del*|invece di|invece del*|anziche|di un altro|di un' altra|a un altro|a un' altra|d' altri|di altri|ad altri|che non era|che non eri|che non dov*|che riguardava altri|che non esiste|che porta*|destinat* a|dell' anno scorso|dell' edizione|non era per|non fosse per|per colpa nostra",
  /** Verbs whose object is ours to get wrong, as past participles. */
  FATTO:
    'inviat*|mandat*|scritt*|spedit*|addebitat*|fatturat*|prelevat*|indicat*|pubblicat*|mostrat*|usat*|utilizzat*|inserit*|incollat*|divulgat*|espost*|cancellat*|annullat*|caricat*|condivis*|dato|data|date|dati|promess*|chiamat*|annunciat*|allegat*|rivelat*|applicat*|messo|messa|messi|collegat*|consegnat*|fatto|fatta|fatte|fatti|diffus*|programmat*|selezionat*|scelt*|citat*|copiat*|stampat*|iscritt*|disiscritt*|contat*|incassat*|invitat*|trasmess*|tenut*|lasciat*|registrat*|assegnat*|calcolat*|vendut*|prenotat*|salutat*|detto|comunicat*|proposto|proposta|chiesto|sollecitat*|attivat*|chiuso|chiusa|tolto|tolta|riportat*',
  /** Speaks of us or to the reader. */
  NOI: "noi|ci|vi|ti|nostr*|vostr*|tuo|tua|tuoi|tue|suo|sua|suoi|sue|te|la riguarda*|le riguarda*|abbiamo|avevamo|siamo|ho|hai|avete|@BRAND|(del|il|al|della|la|dell'|l'|dei) (club|associazione|cooperativa|polisportiva|palestra|scuola|liceo|asilo|biblioteca|teatro|museo|studio|sindacato|federazione|parrocchia|circolo|fondazione|soci)",
  /** What makes a fault small. */
  PICCOLO:
    'piccol*|picciol*|liev*|banal*|banalissim*|semplice|semplici|minim*|trascurabil*|modest*|brev*|brevissim*|momentane*|temporane*|isolat*|innocu*|innocent*|mero|mera|meri|mere|leggera|leggero|leggeri|leggere|marginal*|insignificant*|irrilevant*|irrisori*|esigu*|sporadic*|fugac*|venial*|passegger*|microscopic*|minuscol*|infinitesim*|ridicol*|transitori*|occasional*|perdonabil*|curios*',
  /** What is small, as the end of "of no …". */
  NONNULLA:
    'da nulla|da niente|da poco|da due soldi|di (poco|pochissimo|scarso|nessun|nessuno) (conto|peso|rilievo|valore|momento|effetto|impatto)|di (lieve|lievissima|modesta|scarsa|poca|minima|nessuna|limitata|trascurabile) (entita|importanza|rilevanza|portata|gravita|durata|consistenza)|di breve durata|senza (importanza|gravita|rilievo|conseguenze)|di percorso|di secondaria importanza|di facile soluzione',
  /** Whom else to blame. */
  ESTERNI:
    'fornitor*|fornitric*|subfornitor*|partner|provider|corriere|corrieri|agenzia|agenzie|vettore|vettori|subvettor*|tipografia|hosting|consulent*|ditta|ditte|gestore|gestori|installator*|appaltator*|subappaltator*|produttor*|sviluppator*|software house|spedizionier*|trasportator*|outsourcer|intermediari*|concessionari*|manutentor*|prestator*|stampator*|terza parte|terze parti|terzi|societa|impresa|azienda|cooperativa|service|subagent*|distributor*|rivenditor*|banca partner|circuito di pagamento|compagnia aerea|compagnia telefonica',
  /** Machines that are said to have done it. */
  SISTEMI:
    'sistem*|software|server|piattaform*|algoritm*|gestional*|programma (gestionale|di fatturazione|di posta|di invio|di cassa|di prenotazione|delle prenotazioni|di contabilita)|applicativ*|automatism*|computer|elaborator*|database|centralin*|motore|robot|bot|chatbot|macchinari*|stampant*|router|terminal*|plugin|script|cassa automatica|casse automatiche|calendario elettronico|intelligenza artificiale|registro elettronico|totem|sensor*',
  /** What a machine does wrong. */
  GUASTATO:
    'inviat*|spedit*|mandat*|recapitat*|addebitat*|generat*|selezionat*|applicat*|duplicat*|raddoppiat*|sbagliat*|calcolat*|smesso|avut*|fallit*|prodott*|emess*|cancellat*|creat*|ignorat*|scambiat*|confus*|mostrat*|abbinat*|assegnat*|mescolat*|ripetut*|azzerat*|associat*|attribuit*|saltat*|pers*|rifiutat*|respint*|bloccat*|accettat*|registrat*|interpretat*|agganciat*|lett*|conteggiat*|fatturat*|incassat*|caricat*|inserit*|prelevat*|sovrascritt*|dimenticat*|perso|tradit*|deciso|impedit*|considerat*|riconosciut*|trasmess*|stampat*|recepit*|risposto|acquisit*|elaborat*|esportat*|importat*|sommat*|convertit*|tradott*|moltiplicat*',
  /** What is said to have caused it, where neither a machine nor a person is named. */
  CAUSA:
    'impostazion*|configurazion*|aggiornament*|migrazion*|modific*|procedur*|parametr*|permess*|sincronizzazion*|connession*|passaggi*|trasferiment*|malware|virus|picco|picchi|mancanz*|carenz*|assenz*|automatism*|flussi|flusso|malintes*|incomprension*|fretta|manutenzion*|ristrutturazion*|trasloc*|cav*|serratur*|modul*|formul*|filtr*',
  /** People in the house on whom it is put. */
  PERSONALE:
    'collega|collaborator*|collaboratric*|dipendente|dipendenti|addett*|operator*|operatric*|impiegat*|stagist*|tirocinant*|tecnic*|autist*|commess*|apprendist*|praticante|volontari*|supplente|incaricat*|persona incaricata|fattorin*|magazzinier*|cassier*|neoassunt*|interinale|grafic*|redattor*|programmator*|sistemist*',
  /** What nobody commands, as the subject of what happened. */
  FORZE:
    'traffico|maltempo|picco|picchi|volume|volumi|mole|afflusso|affluenza|carenza|mancanza|assenza|sciopero|neve|pioggia|numero|richiesta|richieste|domanda|festivita|ponte|stagione|congestione|caldo|sovraccarico',
  /** Others whom it happened to as well. */
  ALTRI:
    'aziende|enti|realta|organizzazioni|imprese|societa|amministrazioni|comuni|ospedali|scuole|universita|atenei|banche|istituzioni|siti|operatori|piattaforme|negozi|colossi|gruppi|strutture|associazioni|studi|catene|testate|club|federazioni',
  /** Owns up in the same sentence. */
  NOSTRO:
    'abbiamo|avevamo|ho|avevo|da noi|da me|per colpa nostra|colpa nostra|colpa mia|e nostra|e nostro|nostr* (error*|sbagl*|distraz*|svist*|disattenz*|negligenz*|colp*|mancanz*|scelt*|fretta|leggerezz*|dimentican*)|mio errore|mia (colpa|distrazione|svista)',
  VUOTO:
    'null|undefined|nan|none|nil|n/a|vuoto|test|nome|nome cliente|cognome|cliente_nome|utente|first name|firstname|fname|default|destinatario',
};
