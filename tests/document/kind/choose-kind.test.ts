import { describe, expect, it } from 'vitest';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { DIALECTS } from '../../../server/src/dialects/index';
import { languagePacks } from '../../../server/src/languages/index';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

function kindOf(source: string): string {
  return parseMail(source, { path: 'mail.txt' }, knowledge).kind.kind;
}

const MAILS = {
  apology: [
    'Objet : Notre erreur dans la lettre de mai\n\nBonjour,\n\nLe lien de notre lettre de lundi menait à une page vide. C’est notre faute : nous ne l’avions pas testé. Toutes nos excuses. Voici le bon lien.\n',
    'Bonjour Léa,\n\nVous avez été prélevée deux fois en mai. Nous vous avons remboursé ce matin. Pardon pour cette erreur.\n',
    'Bonjour,\n\nEn raison d’un incident technique, un tarif erroné a été affiché dans notre dernier e-mail. Nous vous prions de nous excuser pour la gêne occasionnée.\n',
    'Bonjour à tous,\n\nHier, le site est resté inaccessible de 14 h à 17 h. Nous sommes désolés : vous n’avez pas pu réserver.\n',
    'Oggetto: Il link giusto\n\nCiao,\n\nil link nella nostra newsletter di lunedì portava alla pagina sbagliata. Non l’avevamo controllato. Ci scusiamo. Ecco quello giusto.\n',
    'Gentile cliente,\n\nLe abbiamo addebitato due volte l’abbonamento di maggio. Abbiamo già rimborsato il secondo addebito e Le chiediamo scusa.\n',
    'Gentile cliente,\n\na causa di un problema tecnico è stato mostrato un prezzo errato. Ci scusiamo per l’inconveniente.\n',
    'Ciao a tutti,\n\nieri dalle 14 alle 17 il sito non era raggiungibile. Ci dispiace: non avete potuto prenotare.\n',
    'Subject: Tautan yang benar\n\nHalo,\n\nTautan di buletin kami hari Senin salah. Kami tidak memeriksanya. Mohon maaf. Ini tautan yang benar.\n',
    'Halo Kak,\n\nKartu Kakak terpotong dua kali bulan Mei. Kami minta maaf. Dana kedua sudah kami kembalikan pagi ini.\n',
    'Yth. Pelanggan,\n\nKarena kendala teknis, harga yang tampil di email kami keliru. Mohon maaf atas ketidaknyamanannya.\n',
    'Halo,\n\nKemarin pukul 14.00–17.00 situs kami tidak bisa diakses. Kami mohon maaf.\n',
    'الموضوع: الرابط الصحيح\n\nمرحبًا،\n\nالرابط في نشرتنا يوم الاثنين كان خاطئًا. لم نتحقق منه. نعتذر لكم. هذا هو الرابط الصحيح.\n',
    'مرحبًا،\n\nخصمنا منكم قيمة الاشتراك مرتين في مايو. نعتذر لكم. أعدنا المبلغ الثاني صباح اليوم.\n',
    'عملاءنا الكرام،\n\nبسبب خلل فني ظهر سعر غير صحيح في رسالتنا. نعتذر عن الإزعاج.\n',
    'مرحبًا،\n\nتوقف موقعنا أمس من الثانية إلى الخامسة. نعتذر لكم، فلم تتمكنوا من الحجز.\n',
    'Subject: About your invoice\n\nDear Ms Chen,\n\nThe invoice we sent you on Friday shows 1,240 euros. It should show 124.00. A comma went astray and none of us looked. Please accept our apologies; the right invoice is attached.\n',
    "Subject: Please ignore our last email\n\nHi,\n\nA few minutes ago you received a newsletter that wasn't finished. Please ignore it. The real one comes tomorrow. Apologies for cluttering your inbox.\n",
    "Subject: The link works now\n\nHello,\n\nMany of you told us that the registration link in this morning's mail led nowhere. You were right. Register here.\n",
    "Hello Ben,\n\nWe promised your bike for Tuesday and did not deliver. The frame is still in our workshop because we ordered the wrong fork. We're sorry. It will be ready on Friday and the service is free.\n",
    "Subject: Yesterday's outage\n\nHi all,\n\nOn 12 May between 2 and 5 pm nobody could log in. We are sorry for the lost afternoon. All data is safe.\n",
    'Subject: Our mistake, your gain\n\nHello,\n\nOur mailing on Monday offered 80% off. We meant 8%. Everyone who ordered keeps the price.\n',
    'Dear guest,\n\nYou received a birthday greeting from us today though it is not your birthday. Our calendar was wrong. Sorry!\n',
    'Subject: Sorry for the blank email\n\nHi,\n\nThe email you got an hour ago was empty. Here is what it should have said.\n',
    'Hello,\n\nUnfortunately mistakes were made in the preparation of our May statement and some balances were shown incorrectly. We regret any inconvenience.\n',
    'Hello,\n\nEarlier today you received two copies of our newsletter. That was our mistake and we apologise. Please delete one.\n',
    'Hi Sam,\n\nThe discount code we sent on Tuesday did not work at checkout. We forgot to switch it on. Sorry about that. The code SPRING works now.\n',
    'Dear customer,\n\nDue to a technical error, an incorrect price was displayed in our latest email. We apologize for any inconvenience.\n',
    "Subject: Oops! Wrong link\n\nHi,\n\nHere's the right link to the webinar.\n",
    'Hello,\n\nWe billed your card twice in May. The second charge was refunded this morning. We are very sorry.\n',
    "Subject: Correction: concert date\n\nHello,\n\nIn yesterday's email we gave the wrong date. The concert is on 19 June.\n",
    'Hello,\n\nOur service was unavailable from 9 to 11 this morning. We know you rely on us and we let you down. Everything is working again.\n',
    'Hi,\n\nYou asked us to stop emailing you, and last week we did it anyway. We are sorry. Your address is off the list for good.\n',
    'Dear parents,\n\nThe menu we sent out on Monday listed nuts as allergen-free. That is wrong. We are sorry for the fright this gave you. The corrected menu is attached.\n',
    "Hello,\n\nOur last email greeted you as FNAME. You have a name, and we should have used it. We're sorry.\n",
  ],
  breach: [
    'Bonjour,\n\nLe 3 mai, un inconnu a copié votre nom et votre adresse e-mail depuis notre serveur. Nous vous présentons nos excuses.\n',
    'Madame, Monsieur,\n\nNous vous informons que certaines de vos données personnelles ont pu être consultées par un tiers non autorisé.\n',
    'Bonjour,\n\nPar erreur, nous avons envoyé votre bulletin de salaire à une autre salariée. Nous sommes désolés.\n',
    'Gentile cliente,\n\nil 3 maggio qualcuno ha copiato il Suo nome e il Suo indirizzo email dal nostro server. Le chiediamo scusa.\n',
    'Gentile paziente,\n\nper errore abbiamo inviato il Suo referto a un’altra persona. Ci scusiamo.\n',
    'Gentile utente,\n\nLa informiamo che alcuni dati personali potrebbero essere stati consultati da soggetti non autorizzati.\n',
    'Yth. Pelanggan,\n\nPada 3 Mei seseorang menyalin nama dan alamat email Anda dari server kami. Kami mohon maaf.\n',
    'Halo,\n\nKami keliru mengirim slip gaji Anda ke karyawan lain. Kami minta maaf.\n',
    'Yth. Nasabah,\n\nKami informasikan bahwa sebagian data pribadi Anda mungkin telah diakses oleh pihak yang tidak berwenang.\n',
    'عزيزي العميل،\n\nفي 3 مايو نسخ شخص مجهول اسمك وعنوان بريدك الإلكتروني من خادمنا. نعتذر لك.\n',
    'مرحبًا،\n\nأرسلنا قسيمة راتبك إلى موظف آخر بالخطأ. نعتذر لك.\n',
    'عملاءنا الكرام،\n\nنود إبلاغكم بأن بعض بياناتكم الشخصية ربما تم الاطلاع عليها من جهة غير مصرح لها.\n',
    'Subject: Your data at Harbour Gym\n\nDear member,\n\nLast night we learned that a former employee downloaded our member list before she left. It contains your name, address and bank account number. We are sorry.\n',
    'Subject: Important security information\n\nDear customer,\n\nWe detected unusual activity on our network. Certain files containing customer information may have been acquired by an unauthorized party.\n',
    'Hello,\n\nWe lost a USB stick with the applications of 60 candidates, yours among them. It was not encrypted. We apologise and have told the data protection authority.\n',
    'Hi,\n\nAn attacker used passwords stolen elsewhere to sign in to 300 accounts, including yours. We have locked your account. Please choose a new password.\n',
    'Dear parents,\n\nThe class list we emailed on Monday had a second sheet with medical notes. All 28 families received it. We are deeply sorry. Please delete the file.\n',
    'Subject: Data breach at our payroll provider\n\nDear colleagues,\n\nOur payroll provider was hit by ransomware on 3 June. Salary slips and bank details were stolen.\n',
    'Dear member,\n\nOn 4 March an unauthorised person gained access to our booking system and downloaded names and phone numbers of members. We are sorry.\n',
    'Hello,\n\nWe mistakenly sent a spreadsheet with the home addresses of 312 patients to another clinic. Your address was in it. We are sorry.\n',
    'Dear customer,\n\nWe are writing to inform you of a security incident that may have involved your personal information.\n',
    'Hello,\n\nYour password was exposed. We found a list with it on a public forum on 2 May. Change it now.\n',
    'Dear patient,\n\nA laptop with your medical records was stolen from a car on 12 June. The disk was not encrypted. We apologise.\n',
    'Subject: Notice of data breach\n\nDear Ms Okafor,\n\nWe discovered that a database backup was publicly accessible for two days.\n',
    "Hi,\n\nOn Friday we put all 90 of you in the To line of an email, so everyone could see everyone's address. That should not have happened, and we are sorry.\n",
    "Hello,\n\nHackers broke into our shop's payment page between 1 and 6 July and copied card numbers, including yours.\n",
  ],
  ordinary: [
    'Bonjour,\n\nDésolés, la lampe Aurore est épuisée. Elle revient en juin.\n',
    'Bonjour,\n\nVotre paiement a échoué. Merci de mettre à jour votre carte.\n',
    'Bonjour,\n\nNous sommes désolés de vous voir partir. Votre compte sera fermé vendredi.\n',
    'Bonjour,\n\nEn raison de la neige, le musée est fermé aujourd’hui. Veuillez nous excuser pour la gêne. Vos billets restent valables.\n',
    'Bonjour,\n\nVous avez demandé la réinitialisation de votre mot de passe.\n',
    'Ciao,\n\nci dispiace, la lampada Aurora è esaurita. Tornerà a giugno.\n',
    'Ciao,\n\nil tuo pagamento non è andato a buon fine. Aggiorna la carta.\n',
    'Ciao,\n\nci dispiace vederti andare via. Il tuo account sarà chiuso venerdì.\n',
    'Gentile visitatore,\n\na causa della neve oggi il museo è chiuso. Ci scusiamo per il disagio. I biglietti restano validi.\n',
    'Halo,\n\nMaaf, lampu Aurora habis. Stok kembali bulan Juni.\n',
    'Halo,\n\nPembayaran Anda gagal. Silakan perbarui kartu.\n',
    'Halo,\n\nKami sedih melihat Anda pergi. Akun Anda ditutup hari Jumat.\n',
    'Halo,\n\nKarena banjir, museum tutup hari ini. Mohon maaf atas ketidaknyamanannya. Tiket tetap berlaku.\n',
    'مرحبًا،\n\nعذرًا، نفدت كمية المصباح. سيعود في يونيو.\n',
    'مرحبًا،\n\nفشلت عملية الدفع. يرجى تحديث بطاقتك.\n',
    'مرحبًا،\n\nيؤسفنا رحيلك. سيغلق حسابك يوم الجمعة.\n',
    'مرحبًا،\n\nبسبب الأمطار يغلق المتحف أبوابه اليوم. نعتذر عن الإزعاج. تبقى التذاكر صالحة.\n',
    "Subject: We're sorry, Sam\n\nHi Sam,\n\nYour application for the flat on Mill Road was not successful this time. We will keep your details for six months.\n",
    'Subject: Oops, your trial ends tomorrow\n\nHi,\n\nUpgrade now to keep your projects.\n',
    'Subject: Important update to our terms\n\nHello,\n\nFrom 1 July new terms apply. You need not do anything.\n',
    'Hello,\n\nThe wrong parcel was returned to us under your name. Could you check your order number? Thanks for your help.\n',
    'Subject: Your report of 3 May\n\nDear Mr Hall,\n\nThank you for telling us about the broken link on our site. A colleague will look at it this week.\n',
    "Hi,\n\nWe're sorry you're leaving. Your account closes on Friday. Tell us what we could do better.\n",
    'Subject: Phishing warning\n\nHello,\n\nCriminals are sending emails in our name. They ask for your card number. We never do. Delete them.\n',
    'Subject: Security tips for the summer\n\nHello,\n\nUse a password manager, turn on two-factor authentication and watch your statements.\n',
    'Subject: Train cancelled\n\nDear passenger,\n\nTrain 512 on 4 June is cancelled because of a strike. We apologise for the inconvenience. Your ticket is valid on any other train.\n',
    'Hello,\n\nThank you for your patience while we moved house. The shop is open again, and there is cake on Saturday.\n',
    'Subject: Invoice correction requested\n\nHello,\n\nAs you asked, we changed the address on invoice 88. The new version is attached.\n',
    "Hi Ana,\n\nI'm sorry for my late reply. The room is free on both days. Shall I book it?\n",
    'Subject: Product recall: Lumen charger\n\nDear customer,\n\nThe maker has recalled the Lumen charger sold in 2024 because it can overheat. Stop using it and bring it back; you get your money back.\n',
    'Hello,\n\nYour card ending 4411 was charged 24 euros for order 99. If you did not make this purchase, contact us.\n',
    "Hello,\n\nWe're sorry to hear that you are unhappy with your chair. Please send us a photo and we will find a solution.\n",
    'Hi Ana,\n\nSorry we missed you! Our driver tried to deliver your parcel today at 11:40. Pick it up from the shop on Mill Road.\n',
    'Dear applicant,\n\nWe regret to inform you that the position has been filled. We wish you luck.\n',
    'Hello,\n\nUnfortunately your payment failed. An error occurred at your bank. Please update your card.\n',
    'Hi,\n\nYou requested a password reset. If this was not you, ignore this email.\n',
    'Subject: 5 lessons from the biggest data breaches of the year\n\nHello,\n\nIn this issue: what hackers do with stolen passwords, and how to protect your accounts. Change your password and turn on two-factor authentication.\n',
    'Hello,\n\nThe Aurora lamp is sold out. Sorry! It will be back in June.\n',
    'Oops, you left something behind! Your basket is waiting. Shop now.\n',
    'Dear friends,\n\nWe are sorry for your loss. Our thoughts are with you and your family.\n',
    'Hello,\n\nWe have updated our privacy policy. Your data are stored in Frankfurt. Nothing changes for you.\n',
    'Hi,\n\nDue to snow, the museum is closed today. We apologise for the inconvenience. Tickets stay valid.\n',
    'Hello,\n\nYour flight tomorrow is delayed by 40 minutes. We are sorry for the wait.\n',
    'Subject: New sign-in to your account\n\nHello,\n\nSomeone signed in to your account from Leeds. If this was not you, change your password.\n',
    'Hello,\n\nThank you for reporting the error on our website. We fixed it this morning.\n',
    'Hi team,\n\nThe server will be down for maintenance on Sunday from 2 to 4. Sorry for the interruption.\n',
    'Hello,\n\nSorry for the short notice: the class on Thursday moves to room 4.\n',
    "Hello,\n\nWe cancelled your order as you asked. The money is back on your card on Friday. Sorry it didn't work out.\n",
    "Hello Sam,\n\nYour return arrived. We refunded 24 euros for the damaged lamp. We're sorry it broke.\n",
  ],
};

describe.each(Object.entries(MAILS))('%s', (kind, mails) => {
  it.each(mails)('%j', (mail) => {
    expect(kindOf(mail)).toBe(kind);
  });
});

describe('what the author says', () => {
  it('outweighs the words', () => {
    expect(kindOf('---\nsubject: Hello\namends: { kind: breach }\n---\nSee you on Friday.\n')).toBe('breach');
  });

  it('names the words that decided where nothing is stated', () => {
    const mail = parseMail('Hello,\n\nWe sent you the wrong link. We are sorry.\n', { path: 'a.txt' }, knowledge);
    expect(mail.kind).toMatchObject({ kind: 'apology', because: 'inferred' });
    expect(mail.kind.evidence).toContain('We are sorry');
  });
});
