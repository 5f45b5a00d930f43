import type { PhraseTopic } from '../language-pack';

export const missingProtectiveSteps: PhraseTopic = {
  counts: [
    '(cambia|cambi|cambiate|cambiare|cambiala|modifica|modifichi|modificate|modificare|modificala|reimposta|reimposti|reimpostate|reimpostare|aggiorna|aggiorni|scegli|scelga|scegliete|imposta|sostituisci) ~4 (password|pin|credenziali|parola chiave)',
    '(attiva|attivi|attivate|attivare|abilita|abiliti|abilitate|abilitare|usa|usi|usate|imposta|aggiungi) ~3 (autenticazione a due|verifica in due|autenticazione in due|verifica a due|doppia autenticazione|2fa|autenticazione a piu|autenticazione multi|doppio fattore|due fattori|due passaggi|passkey)',
    "(controlla|controlli|controllate|controllare|verifica|verifichi|verificate|verificare|monitora|monitori|monitorate|monitorare|tieni d' occhio|tenga d' occhio|tenete d' occhio|esamina) ~6 (estratt* conto|moviment*|addebit*|conto|conti|carta|carte|operazioni|transazion*|saldo|pagament*)",
    '(attento|attenta|attenti|attenzione|diffida|diffidi|diffidate|diffidare|prudenza|cautela|guardia|sospetta|sospetti) ~5 (email|e-mail|mail|messagg*|telefonat*|chiamat*|sms|phishing|truff*|link|allegat*|mittent*)',
    '(non|evita di|eviti di|mai) [mai] (cliccare|clicchi|clicca|cliccate|aprire|apri|apra|aprite|rispondere|rispondi|comunicare|comunichi|fornire|fornisca|condividere|condivida|condividete|inserire|inserisca|seguire|dare|dia|date) ~7 (link|allegat*|codic*|password|pin|dati|messagg*|mail|email|mittent*|carta)',
    '(contatta|contatti|contattate|contattare|avvisa|avvisi|avvisate|chiama|chiami|chiedi|chieda) ~3 (banca|emittente|istituto|gestore)',
    '(blocca|blocchi|bloccate|bloccare|sostituisci|richiedi) ~4 (carta|carte)',
    '(segnala|segnali|segnalate|segnalare|denuncia|denunci|sporgi|sporga|presenta) ~6 (polizia|garante|denuncia|sospett*|truff*|frod*|movimenti)',
    '(esci|esca|uscite|disconnetti*) da tutti i (dispositivi|device)',
    '(usa|usi|usate|utilizza|scegli) ~2 password (divers*|unic*|nuov*)',
    'se ~3 (usi|usa|usate|utilizzi|hai usato|ha usato|avete usato) ~4 password ~9 (cambia|cambi|cambiate|cambiala|cambiatela|la cambi|modifica|modificala)',
  ],
  countsNot: [
    '(abbiamo|ho|ha|hanno) ~7 (denuncia|segnalazione|notifica) ~5 (polizia|garante|autorita)',
    '(abbiamo|ho) [gia|subito] ~3 (reimpostat*|cambiat*|modificat*) ~3 password',
    '(resta|restate|rimani|sii) (vigile|vigili|prudente|prudenti)',
  ],
  flag: [
    '⟦Gentile Anna,⟧ Il 3 maggio qualcuno ha copiato il Suo indirizzo email. Ci scusiamo. Abbiamo chiuso il server e reimpostato tutte le password.',
    '⟦Buongiorno,⟧ La cronologia dei Suoi ordini era visibile ad altri clienti. Abbiamo risolto. Resti in contatto.',
    '⟦Gentile socio,⟧ Abbiamo perso un portatile con il Suo indirizzo. Abbiamo informato il Garante.',
    '⟦Ciao,⟧ Degli estranei hanno copiato una lista di email. Collaboriamo con la polizia.',
    '⟦Gentile cliente,⟧ La Sua fattura è finita a un altro cliente. Ci scusiamo.',
    '⟦Ciao Marco,⟧ Il nostro fornitore ha esposto il tuo numero di telefono. Abbiamo chiuso il contratto.',
  ],
  leave: [
    'Cambia oggi la password di Northlight.',
    'Attivi la verifica in due passaggi nelle impostazioni.',
    "Controlla l'estratto conto e i movimenti della carta.",
    'Diffidi di email o telefonate che citano questo ordine.',
    'Non comunicare mai a nessuno un codice usa e getta.',
    'Contatti la Sua banca per bloccare la carta.',
    'Se usi la stessa password altrove, cambiala anche lì.',
  ],
  insert: [
    "Che cosa puoi fare adesso:\n- Cambia la password, anche sugli altri siti dove la usavi. Scrivi tu il nostro indirizzo nel browser, senza passare da un link.\n- Attiva la verifica in due passaggi nelle impostazioni dell'account.\n- Controlla l'estratto conto e i movimenti della carta; se non riconosci un pagamento, avvisa subito la banca.\n- Diffida di email, SMS e telefonate che parlano di noi. Non ti chiederemo mai password, codici o numeri di carta.",
  ],
};
