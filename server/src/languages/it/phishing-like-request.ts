import type { PhraseTopic } from '../language-pack';

export const phishingLikeRequest: PhraseTopic = {
  patterns: [
    '(inserisci|inserisca|inserite|inserire|conferma|confermi|confermate|confermare|verifica|verifichi|fornisci|fornisca|fornite|fornirci|invia|invii|inviate|inviaci|inviarci|comunica|comunichi|comunicaci|comunicarci|mandaci|indica|indichi|indicaci|digita|digiti|aggiorna|aggiorni|scrivi|compila|immetti|dicci) ~5 @SEGRETO {!= @MAI}',
    '(rispondi|risponda|rispondete|rispondere|rispondendo) ~4 (con|indicando|allegando|inviando) ~4 @SEGRETO {!= @MAI}',
    '(clicca|clicchi|cliccate|cliccare|cliccando|premi|prema|tocca|segui|segua|usa|vai) [qui|sul link|il link|questo link|sul pulsante|il pulsante|su questo link|al link|sul seguente link|al seguente link|sul bottone] [qui|sottostante|seguente|qui sotto|in basso] (per|e) (accedere|accedi|verificare|verifica|confermare|conferma|ripristinare|sbloccare|proteggere|riattivare|aggiornare|reimpostare|effettuare|cambiare la|mettere) {!= @MAI}',
    "(accedi|acceda|accedete|effettua il login|effettua l' accesso|entra) (qui|ora|subito|adesso|da questo link|tramite il link|tramite questo link|dal link|cliccando|immediatamente|con il pulsante|dal pulsante) {!= @MAI}",
    '(accedi|acceda|accedete|effettua il login) (e|per) (verifica*|conferma*|convalida*|protegg*|sblocca*|riattiva*|aggiorna*|inserisc*|mantener*) {!= @MAI}',
    '(verifica|verifichi|conferma|confermi|convalida|convalidi|autentica) (il tuo|la tua|i tuoi|il suo|la sua|i suoi|le tue) (account|identita|dati|email|pagamento|profilo|carta|informazioni) {!= @MAI}',
    "(il tuo|la tua|il suo|la sua|l'|i tuoi) (account|accesso|profilo|carta|utenza|conto) (sara|verra|potra essere|sta per essere|e stato) (sospes*|chius*|bloccat*|disattivat*|eliminat*|limitat*|cancellat*)",
    '(entro|nelle prossime) # (ore|ora|giorni|minuti) ~4 (o|oppure|altrimenti|per evitare|prima|pena)',
    '(se non|in mancanza di|in caso di mancat*) ~4 (verific*|conferm*|rispond*|aggiorn*|acced*|agis*) ~7 (sospes*|chius*|bloccat*|disattivat*|perder*|eliminat*)',
    "(allega|alleghi|invia|invii|inviaci|carica|manda|trasmetti|mandaci) ~3 (copia|foto|fotografia|scansione|selfie) ~4 (documento|carta d' identita|passaporto|patente|carta|identita)",
    '(apri|scarica|esegui|installa) ~2 (allegato|file|programma|modulo) ~4 (per|e) (verificare|proteggere|confermare|ripristinare|accedere)',
    "(sblocca|ripristina|riattiva|recupera) (il tuo|il suo|l') account [qui|ora|subito|cliccando]",
    '(agisci|accedi|clicca|verifica|conferma) (subito|immediatamente|ora|adesso) (per|prima|o)',
  ],
  flag: [
    '⟦Rispondi a questa email con la password⟧ per il controllo.',
    '⟦Clicca qui per verificare⟧ il tuo account.',
    '⟦Inserisci il numero della tua carta⟧ per il rimborso.',
    '⟦Accedi qui⟧ per proteggere i tuoi dati.',
    '⟦Il tuo account sarà sospeso⟧ senza una risposta.',
    "⟦Inviaci una copia della carta d'identità⟧.",
    '⟦Conferma la tua identità⟧ entro 24 ore.',
  ],
  leave: [
    'Non ti chiederemo mai la password o il numero della carta.',
    "Cambia la password nelle impostazioni; scrivi tu l'indirizzo nel browser.",
    "Non inserire mai il numero di carta in una pagina aperta da un'email.",
    'Non devi confermare la tua identità.',
    'Diffida dei messaggi che chiedono di confermare i tuoi dati.',
    'Non inviarci la password.',
  ],
};
