/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  INT: 'molto|davvero|veramente|sinceramente|profondamente|sentitamente|tanto|immensamente|moltissimo|di cuore|ancora|ancora una volta|nuovamente|vivamente|innanzitutto|anche|infinitamente|umilmente|tantissimo|proprio',
  SCUS: 'scus*|dispiac*|spiacent*|perdon*|rammaric*|desolat*|mortificat*|chiediamo venia',
  ERR: 'error*|sbagli*|problem*|incident*|disguid*|disserviz*|inconvenient*|guast*|anomali*|malfunzionament*|svist*|refus*|equivoc*|bug|fall*|violazion*|interruzion*|ritard*|imprecision*|intopp*|contrattemp*|imprevist*|difett*|discrepanz*|incomprension*|incongruenz*|rallentament*|errorin*|attacc*|episodi*',
  DIS: 'disag*|inconvenient*|fastidi*|problem*|confusion*|preoccupazion*|difficolta|ritard*|dann*|malintes*|disguid*|incomprension*|seccatur*|equivoc*|turbament*|perplessita|disappunt*|disserviz*',
  GENTE:
    'client*|utent*|iscritt*|abbonat*|person*|destinatar*|account|lettor*|pazient*|ospit*|dipendent*|donator*|student*|contatt*|acquirent*|soci|membri|interessat*|consumator*|assicurat*|titolari',
  DATI: 'dati|dato|informazion*|dettagl*|record|file|document*|archiv*|contenut*',
  PEZZO: 'nom*|cognom*|indirizz*|email|e-mail|telefon*|numer*|password|cart*|data di nascita|contatt*',
  TOCC: 'consultat*|espost*|coinvolt*|vist*|visualizzat*|divulgat*|compromess*|interessat*|copiat*|rubat*|sottratt*|trafugat*|scaricat*|acquisit*|ottenut*|pubblicat*|condivis*|visibil*|inclus*|pers*|modificat*|cancellat*|lett*|apert*|violat*|inviat*|esfiltrat*|diffus*|colpit*|raggiunt*|oggetto di|a rischio|accessibil*|utilizzat*|carpit*',
  COSA: 'link|collegament*|prezz*|codic*|coupon|scont*|oggett*|dat*|orari*|nom*|immagin*|allegat*|file|version*|list*|segment*|email|e-mail|mail|messagg*|fattur*|import*|prodott*|indirizz*|offert*|newsletter|comunicazion*|invit*|promozion*|pagin*|pulsant*',
  SEGRETO:
    "password|pin|cvv|cvc|numero di carta|numero della carta|numero della tua carta|dati della carta|dati della tua carta|carta di credito|carta di debito|coordinate bancarie|dati bancari|iban|numero di conto|codice fiscale|documento di identita|documento d' identita|carta d' identita|carta di identita|passaporto|patente|data di nascita|credenziali|dati di accesso|codice otp|codice usa e getta|codice di sicurezza|codice di verifica|otp|tessera sanitaria|spid",
  MESE: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  DATA: '# @MESE|ieri|stamattina|questa mattina|oggi|(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|alle (ore )#|alle #',
  MAI: 'mai|non|nessuno|diffid*|truff*|phishing|evit*|attenzione a|chiunque|messaggi che|email che|telefonate che',
  RIM: 'scus*|rimborso*|rimedi*|compens*|farci perdonare|per il disagio|a causa del nostro|nostro errore|sbagliat*|corrett*|giust*|errat*|invece di|anziche|avrebbe dovuto|onor*|rispett*|manten*|annullat*|per errore',
  VUOTO:
    'null|undefined|nan|none|nil|n/a|vuoto|test|nome|nome cliente|cognome|cliente_nome|utente|first name|firstname|fname|default|destinatario',
};
