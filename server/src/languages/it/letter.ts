import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    '(ciao|salve|buongiorno|buonasera|gentile|gentili|gentilissim*|egregi*|car*|spett*|spettabile|pregiat*|benvenut*)',
    'buon giorno',
  ],
  signOffs: [
    '(cordiali|distinti|cari) saluti',
    '(cordialmente|saluti|grazie|un saluto|un abbraccio|a presto|con stima|sinceramente|distintamente)',
    '(buona|buon) (lettura|giornata|lavoro|serata)',
  ],
  footers: [
    "(disiscri*|cancella* [l' ] iscrizione|annulla* [l' ] iscrizione|annulla* iscrizione|disattiva* ~2 (email|newsletter))",
    '(gestisci|modifica|aggiorna) ~2 preferenze',
    '(visualizza|leggi|apri) ~4 (browser|online)',
    '(ricevi|riceve|ricevete) (questa|questo|queste) (email|e-mail|mail|messaggio|comunicazione|newsletter)',
    'hai ricevuto quest*',
    '(tutti i diritti riservati|informativa [sulla] privacy|privacy policy|partita iva|p. iva|sede legale|capitale sociale)',
    'codice fiscale ~2 #',
  ],
  quotedMail: ['il [giorno] ~12 ha scritto :', '(messaggio originale|messaggio inoltrato)'],
};
