/**
 * A language that no pack reads. A mail in it must not be taken for one of its neighbours that a pack does read: Spanish
 * shares half of its small words with Italian, and Malay nearly all with Indonesian.
 */
export interface UnreadLanguage {
  /** Two-letter code: `es`. */
  readonly id: string;
  /** Words that every text in it is full of, and those that open and close a letter; written as people write them. */
  readonly commonWords: string;
  /** Letters that none of the languages with a pack writes: a word with one of them is most likely a word of this one. */
  readonly letters?: string;
}

/** Told by their small words, which holds for mails of two lines, too. Longer mails in yet others are told by trigrams. */
export const unreadLanguages: readonly UnreadLanguage[] = [
  {
    id: 'es',
    commonWords:
      'el la los las un una unos unas de del al a y e o u que qué en con por para su sus se le les lo no sí si es son era fue ha han hemos he hay más muy pero como cómo cuando donde esto este esta estos estas ese esa eso está están nuestro nuestra nuestros nuestras usted ustedes te ti tu tus tú mi me nos todo todos toda todas hoy ayer mañana ya sin sobre entre desde hasta hola buenos buenas días tardes estimado estimada estimados querido querida gracias saludo saludos atentamente disculpe disculpas lamentamos sentimos pedido correo enlace cuenta puede puedes tiene tienes también porque asunto aviso fecha contraseña equipo cliente clientes quien cual cada ser será hacer otra otro otros mismo solo sólo aquí antes después durante',
    letters: 'ñ',
  },
  {
    id: 'pt',
    commonWords:
      'o a os as um uma uns umas de do da dos das no na nos nas ao aos à às e é em com por para pelo pela pelos pelas que se seu sua seus suas você vocês lhe lhes não sim mas mais muito como quando onde este esta estes estas isto esse essa isso está estão nosso nossa nossos nossas meu minha teu tua eu ele ela eles elas tem têm temos foi foram ser será são era já também só sem sobre entre desde até hoje ontem amanhã olá oi bom dia boa tarde noite prezado prezada prezados caro cara obrigado obrigada cumprimentos atenciosamente desculpa desculpas desculpe pedimos lamentamos pedido mensagem ligação conta pode podes porque assunto aviso senha palavra-passe equipa equipe cliente clientes qual cada fazer outro outra outros mesmo aqui antes depois durante enviamos qualquer',
    letters: 'ãõ',
  },
  {
    id: 'ca',
    commonWords:
      'el la els les un una uns unes de del dels al als a i o que què en amb per pel pels seu seva seus seves teu teva teus teves nostre nostra nostres vostre vostra vostres es ens us et em li ho hi no sí si és són era ha han hem he més molt però com quan on això aquest aquesta aquests aquestes està estan avui ahir demà ja sense sobre entre des fins hola bon dia bona tarda benvolgut benvolguda benvolguts estimat estimada gràcies salutacions atentament disculpa disculpi disculpes disculpeu lamentem sentim comanda correu enllaç compte pot pots té tens també perquè assumpte avís data contrasenya equip client clients qui cada fer altre altra altres mateix només aquí abans després vam vau van vostè qualsevol',
  },
  {
    id: 'gl',
    commonWords:
      'o a os as un unha uns unhas de do da dos das no na nos nas ao aos á ás e é en con por para polo pola que se seu súa seus súas teu túa vostede lle lles non si mais moi como cando onde este esta isto está están noso nosa nosos nosas ten teñen temos foi foron ser será son xa tamén só sen sobre entre desde ata hoxe onte mañá ola bos días boas tardes estimado estimada grazas saúdos desculpa desculpas pedimos sentimos pedido correo ligazón conta pode podes porque asunto aviso contrasinal equipo cliente outra outro aquí antes despois calquera enviamos',
    letters: 'ñ',
  },
  {
    id: 'ro',
    commonWords:
      'și si în in de la cu pe din pentru prin este sunt a fost fi am ai are avem aveți au nu da un o unei unui unor al ale lui ei lor sa să că ca care ce cum când unde dar sau mai foarte tot toate toți acest această acesta aceasta aceste acești dumneavoastră dvs noi voi tu el ea eu ne vă vi te se le îi îl nostru noastră noștri noastre vostru ta tău dumneavoastra astăzi azi ieri mâine deja fără despre între după înainte până bună bun ziua seara dragă stimate stimată stimați salut mulțumim mulțumesc multumim cerem scuze scuzele scuzați regretăm comanda comenzii comandă mesajul mesaj linkul contul cont puteți poate puteti deoarece subiect parola echipa orice aici trimis',
    letters: 'șțşţă',
  },
  {
    id: 'de',
    commonWords:
      'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte ich du er sie es wir ihr ihnen ihre ihren ihrem ihrer uns unser unsere unseren unserem unserer dein deine deinen mit von vom zu zum zur bei beim auf aus an am in im für durch über unter nach vor seit bis um als wie wenn weil dass auch noch nur schon sehr mehr alle diese dieser dieses diesem diesen heute gestern morgen hier jetzt bitte danke vielen dank hallo guten tag liebe lieber geehrte geehrter damen herren kunde kunden kundin grüße grüßen gruß freundlichen mfg leider entschuldigung entschuldigen leid fehler bestellung nachricht können kann sich man mich dich mir dir was wer wo betreff passwort konto wegen team',
    letters: 'ßäöü',
  },
  {
    id: 'nl',
    commonWords:
      'de het een en of maar niet geen is zijn was waren wordt worden werd werden heeft hebben hebt had ik jij je hij zij ze wij we jullie u uw ons onze jouw mijn met van voor naar bij op uit aan in om door over onder na tot als dan dat die dit deze er ook nog al alle alleen meer zeer heel veel wat wie waar wanneer hoe omdat vandaag gisteren morgen hier nu graag alstublieft alsjeblieft bedankt dank hallo hoi beste geachte lieve heer mevrouw klant klanten groet groeten vriendelijke hartelijke excuses spijt sorry fout bestelling bericht kunt kan kunnen zich te onderwerp wachtwoord account ongemak gelieve via toch wel zal zullen moet',
  },
  {
    id: 'sv',
    commonWords:
      'och att det den en ett i på är som för med av till från inte har hade var vi du ni jag han hon de dem oss er ert era din ditt dina vår vårt våra om men eller så när där här nu idag igår imorgon också bara mer alla detta denna dessa kan ska skall vill blev blir varit efter före under över hej tack hälsningar vänliga vänlig kära bästa kund kunder beklagar ursäkt förlåt fel beställning meddelande ämne lösenord konto eftersom utan mot vid ut upp finns få fått',
    letters: 'åäö',
  },
  {
    id: 'da',
    commonWords:
      'og at det den en et i på er som for med af til fra ikke har havde var vi du jeg han hun de dem os jer jeres din dit dine vores om men eller så når hvor her nu dag går morgen også kun mere alle dette denne disse kan skal vil blev bliver været efter før under over hej tak hilsen hilsner venlig kære kunde kunder beklager undskyld undskylder fejl bestilling ordre besked emne adgangskode konto fordi uden mod ved ud op findes få fået dig mig sig deres meget',
    letters: 'åæø',
  },
  {
    id: 'no',
    commonWords:
      'og å at det den en et i på er som for med av til fra ikke har hadde var vi du dere jeg han hun de dem oss deres din ditt dine vår vårt våre om men eller så når hvor her nå dag går morgen også bare mer alle dette denne disse kan skal vil ble blir vært etter før under over hei takk hilsen vennlig kjære kunde kunder beklager unnskyld feil bestilling bestillingen melding emne passord konto fordi uten mot ved ut opp finnes få fått deg meg seg mye',
    letters: 'åæø',
  },
  {
    id: 'fi',
    commonWords:
      'ja on ei se että olet olemme olen oli ovat hän he me te minä sinä sinun teidän meidän ole ollut kun kuin jos mutta tai myös vain nyt tänään eilen huomenna tämä tämän tässä tästä nämä joka jotka mitä miten missä kaikki kaikille hei moi kiitos terveisin ystävällisin hyvä asiakas asiakkaamme pahoittelemme pahoittelut anteeksi virhe viesti viestin tilaus tilauksesi aihe salasana voit voitte sekä kanssa ennen jälkeen mukaan vielä jo',
    letters: 'äö',
  },
  {
    id: 'pl',
    commonWords:
      'i w we z ze na do nie się jest są był była było były to że o od po za dla przez przed przy pod nad jak jeśli gdy gdzie kiedy kto co który która które ale lub oraz a tylko także już teraz dziś dzisiaj wczoraj jutro ten ta te tego tej tym tych pan pani państwo państwa my ty on ona oni nas nam ciebie ci twój twoja twoje twojego nasz nasza nasze naszej naszego mamy masz może można prosimy proszę dziękujemy dziękuję dzień dobry cześć witaj witamy szanowni szanowny szanowna drogi droga klient kliencie klienci pozdrawiamy pozdrowienia przepraszamy błąd zamówienie wiadomość temat hasło konto',
    letters: 'ąćęłńśźż',
  },
  {
    id: 'cs',
    commonWords:
      'a v ve z ze na do ne se si je jsou byl byla bylo byly to že o od po za pro před při pod nad jak pokud když kde kdo co který která které ale nebo jen také již už teď dnes včera zítra ten ta ty toho té tom těch pan paní my vy on ona oni nás nám vás vám váš vaše vaši vaší náš naše naší našeho máme máte může můžete prosíme prosím děkujeme děkuji dobrý den ahoj vážený vážená vážení milý milá zákazníku zákazníci pozdravem pozdravy omlouváme chyba objednávka objednávku zpráva předmět heslo účet',
    letters: 'ěřůčšžý',
  },
  {
    id: 'hr',
    commonWords:
      'i u na za od do iz s sa o po pri kod ne nije je su smo ste bio bila bilo biti se da što koji koja koje kako ako kada gdje ali ili samo također već sada danas jučer sutra ovaj ova ovo te taj mi vi on ona oni nas nam vas vam vaš vaša vaše naš naša naše imamo imate možete može molimo hvala dobar dan bok pozdrav poštovani poštovana dragi draga kupci ispričavamo žao greška pogreška narudžba poruka predmet lozinka račun',
    letters: 'čćšžđ',
  },
  {
    id: 'hu',
    commonWords:
      'a az és hogy nem is egy van volt vannak lesz mert de vagy csak már még most ma tegnap holnap ez ezt ezek azt azok aki ami amely mint ha hol mi ti ön önnek önök önt nekünk neked minket meg el ki be fel kedves tisztelt ügyfelünk szia üdvözlettel üdvözlünk köszönjük köszönöm kérjük elnézést sajnáljuk bocsánatot hiba rendelés rendelését üzenet tárgy jelszó fiók után előtt minden',
    letters: 'őűöü',
  },
  {
    id: 'tr',
    commonWords:
      've bir bu şu o da de mi ile için gibi kadar daha çok en ne değil var yok olarak olan oldu olduğu olduğunu ama veya ya ki her şey siz sizin size sizi biz bizim bize ben sen senin sana sayın merhaba selam teşekkür teşekkürler ederiz ederim saygılarımızla sevgiler özür dileriz dilerim üzgünüz sipariş siparişiniz siparişin mesaj konu şifre hesap hesabınız bugün dün yarın şimdi lütfen sonra önce müşterimiz bağlantı yanlış doğru hata tüm değerli çıktı',
    letters: 'ğşıöü',
  },
  // What Indonesian has, too, but for the words that only it has; and words that no Indonesian writes.
  {
    id: 'ms',
    commonWords:
      'yang dan di ke untuk dengan ini itu anda kami tidak akan pada dalam atau adalah dapat sudah telah juga kamu oleh sebagai ada terima kasih hai mohon maaf saya agar jika bagi hari lebih semua kita belum sedang setelah kepada tersebut hanya jangan lagi nama atas turut semoga ibu salam hormat serta segala keluarga maka masih pelanggan pun yaitu seperti sampai hingga tanpa antara apabila ketika saat mana siapa apa bagaimana mengapa sekarang nanti pukul jam minggu bulan tahun baru dia mereka kalian aku ya tak bukan sangat sekali sebelum selama selamat pagi siang malam terdapat demikian adanya berikut dari kerana bahawa iaitu sahaja awak tarikh pautan emel mel akaun penghantaran dihantar menghantar menghantarkan kelewatan nombor maklumat laluan percuma syarikat isnin khamis jumaat ahad ogos disember perkhidmatan wang manakala mahu cuba encik puan cik baharu semasa selepas sekiranya sila berbanding mesej ralat cawangan tempahan sesiapa adakah hendaklah telefon borang butiran bil minit sebarang ialah kemaskini pejabat lelaki kanak awda',
  },
  {
    id: 'tl',
    commonWords:
      'ang ng sa na ay at mga si ni kay para po ako ikaw ka kami tayo kayo sila namin natin ninyo inyong iyong aming ating ito iyan iyon hindi wala may mayroon kung dahil pero o lang din rin pa ngayon kahapon bukas kumusta salamat maraming paumanhin pasensya mahal mali order kapag upang mula hanggang lahat',
  },
  {
    id: 'vi',
    commonWords:
      'và là của có không được cho với trong này đã sẽ đang các những một bạn chúng tôi quý khách xin chào cảm ơn lỗi thư kính gửi trân trọng đơn hàng rất tiếc từ đến về vào khi nếu hoặc nhưng vì ngày hôm nay qua mật khẩu tài khoản để như cũng',
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  {
    id: 'sw',
    commonWords:
      'na ya wa kwa ni za la katika hii hiyo huu hivyo kama lakini au pia sana leo jana kesho yako yetu wetu wako zetu sisi wewe yeye tafadhali asante habari karibu samahani tunaomba radhi kosa ujumbe oda mteja wateja mpendwa kuwa baada kabla hadi kila wote yote',
  },
  {
    id: 'fa',
    commonWords:
      'است را که از به این آن با برای در و شما ما می نمی خود بود شد شده کرد کرده کنید کنیم هستند هستیم یک هر تا اگر یا سلام لطفا لطفاً ممنون پوزش متاسفیم عذرخواهی سفارش ایمیل پیوند گرامی مشتری امروز دیروز فردا',
    letters: 'پچژگکی',
  },
  {
    id: 'ur',
    commonWords:
      'ہے ہیں کے کی کا کو میں سے پر اور یہ وہ آپ ہم نے تھا تھی تھے نہیں ایک اس ان کر کیا گیا گئی ہو ہوا ہوئی جو تو بھی لیے لئے براہ کرم شکریہ سلام معذرت محترم آج کل',
    letters: 'پچژگکیٹڈڑںےہھ',
  },
];
