import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    '(ciao|salve|buongiorno|buonasera|buondi|gentile|gentili|gentil|gentilissim*|egregi*|car*|spett*|spettabile|pregiat*|pregiatissim*|preg|stimat*|stimatissim*|affezionat*|illustr*|illustrissim*|onorevol*|reverend*|molto reverend*|chiarissim*|magnific*|bentrovat*|bentornat*|ben ritrovat*|ehi|ehila|hey|hola|ahoy|hello|hi|heila|weila|carissim*|alla cortese attenzione)',
    '(amic*|ragazz*|colleg*|signor*|dottor*|compagn*|fam|raga|a tutt*|soci|genitori|famiglie) ~4 $',
    '(buon pomeriggio|buona sera|buona domenica|buon lunedi|salve a tutt*)',
    'buon giorno',
  ],
  signOffs: [
    '(cordiali|distinti|cari) saluti',
    '(cordialmente|saluti|grazie|un saluto|un abbraccio|a presto|con stima|sinceramente|distintamente|con affetto|con gratitudine|con rispetto|con osservanza|con viva cordialita|con i migliori saluti|con i piu cordiali saluti|i migliori saluti|i piu cordiali saluti|un caro saluto|tanti saluti|tanti cari saluti|in fede|fraternamente|affettuosamente|baci|abbracci|alla prossima|con le nostre scuse|cordialita|buone cose|un caro abbraccio|con cordialita|con simpatia)',
    '(porgiamo|porgo|inviamo|invio) ~3 saluti',
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
