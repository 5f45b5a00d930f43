import type { Register } from '../language-pack';

/** A brand says “tu” to its readers, a bank or a surgery “Lei”, a club “voi” to all of its members. */
export const registers: readonly Register[] = [
  {
    words: ['ti', 'tu', 'te', 'tuo', 'tua', 'tuoi', 'tue', 'hai', 'puoi', 'sei', 'devi'],
    texts: {
      'Le chiediamo scusa. Proteggere i Suoi dati è compito nostro e non ci siamo riusciti.':
        'Ti chiediamo scusa. Proteggere i tuoi dati è compito nostro e non ci siamo riusciti.',
    },
  },
  {
    words: [
      'vi',
      'voi',
      'vostro',
      'vostra',
      'vostri',
      'vostre',
      'Vi',
      'Voi',
      'Vostro',
      'Vostra',
      'avete',
      'potete',
      'gentili',
      'Gentili',
      'cari',
      'Cari',
      'care',
      'Care',
    ],
    texts: {
      'Ti chiediamo scusa per il nostro errore e per il disagio che ti abbiamo causato.':
        'Vi chiediamo scusa per il nostro errore e per il disagio che vi abbiamo causato.',
      "Ti chiediamo scusa. L'errore è nostro.": "Vi chiediamo scusa. L'errore è nostro.",
      'Ci scusiamo per il disagio che ti abbiamo causato.': 'Ci scusiamo per il disagio che vi abbiamo causato.',
      'Le chiediamo scusa. Proteggere i Suoi dati è compito nostro e non ci siamo riusciti.':
        'Vi chiediamo scusa. Proteggere i vostri dati è compito nostro e non ci siamo riusciti.',
      'Abbiamo già rimediato: [che cosa e quando]. Non devi fare nulla.':
        'Abbiamo già rimediato: [che cosa e quando]. Non dovete fare nulla.',
      'Usa questo link: [link].': 'Usate questo link: [link].',
      "Che cosa puoi fare adesso:\n- Cambia la password, anche sugli altri siti dove la usavi. Scrivi tu il nostro indirizzo nel browser, senza passare da un link.\n- Attiva la verifica in due passaggi nelle impostazioni dell'account.\n- Controlla l'estratto conto e i movimenti della carta; se non riconosci un pagamento, avvisa subito la banca.\n- Diffida di email, SMS e telefonate che parlano di noi. Non ti chiederemo mai password, codici o numeri di carta.":
        "Che cosa potete fare adesso:\n- Cambiate la password, anche sugli altri siti dove la usavate. Scrivete voi il nostro indirizzo nel browser, senza passare da un link.\n- Attivate la verifica in due passaggi nelle impostazioni dell'account.\n- Controllate l'estratto conto e i movimenti della carta; se non riconoscete un pagamento, avvisate subito la banca.\n- Diffidate di email, SMS e telefonate che parlano di noi. Non vi chiederemo mai password, codici o numeri di carta.",
      'Rispondi a questa email: una persona del nostro team legge ogni messaggio.':
        'Rispondete a questa email: una persona del nostro team legge ogni messaggio.',
      'Hai domande? Rispondi a questa email o scrivi a [indirizzo di risposta]: rispondiamo entro [un giorno lavorativo].':
        'Avete domande? Rispondete a questa email o scrivete a [indirizzo di risposta]: rispondiamo entro [un giorno lavorativo].',
    },
  },
  {
    words: [
      'Le',
      'La',
      'Lei',
      'Suo',
      'Sua',
      'Suoi',
      'Sue',
      'suo',
      'sua',
      'suoi',
      'sue',
      'Gentile',
      'gentile',
      'Egregio',
      'Egregia',
      'Spettabile',
      'Gentilissima',
      'Gentilissimo',
      'Dott',
      'Sig',
    ],
    texts: {
      'Ti chiediamo scusa per il nostro errore e per il disagio che ti abbiamo causato.':
        'Le chiediamo scusa per il nostro errore e per il disagio che Le abbiamo causato.',
      "Ti chiediamo scusa. L'errore è nostro.": "Le chiediamo scusa. L'errore è nostro.",
      'Ci scusiamo per il disagio che ti abbiamo causato.': 'Ci scusiamo per il disagio che Le abbiamo causato.',
      'Abbiamo già rimediato: [che cosa e quando]. Non devi fare nulla.':
        'Abbiamo già rimediato: [che cosa e quando]. Non deve fare nulla.',
      'Usa questo link: [link].': 'Usi questo link: [link].',
      "Che cosa puoi fare adesso:\n- Cambia la password, anche sugli altri siti dove la usavi. Scrivi tu il nostro indirizzo nel browser, senza passare da un link.\n- Attiva la verifica in due passaggi nelle impostazioni dell'account.\n- Controlla l'estratto conto e i movimenti della carta; se non riconosci un pagamento, avvisa subito la banca.\n- Diffida di email, SMS e telefonate che parlano di noi. Non ti chiederemo mai password, codici o numeri di carta.":
        "Che cosa può fare adesso:\n- Cambi la password, anche sugli altri siti dove la usava. Scriva Lei il nostro indirizzo nel browser, senza passare da un link.\n- Attivi la verifica in due passaggi nelle impostazioni dell'account.\n- Controlli l'estratto conto e i movimenti della carta; se non riconosce un pagamento, avvisi subito la banca.\n- Diffidi di email, SMS e telefonate che parlano di noi. Non Le chiederemo mai password, codici o numeri di carta.",
      'Rispondi a questa email: una persona del nostro team legge ogni messaggio.':
        'Risponda a questa email: una persona del nostro team legge ogni messaggio.',
      'Hai domande? Rispondi a questa email o scrivi a [indirizzo di risposta]: rispondiamo entro [un giorno lavorativo].':
        'Ha domande? Risponda a questa email o scriva a [indirizzo di risposta]: rispondiamo entro [un giorno lavorativo].',
    },
  },
];
