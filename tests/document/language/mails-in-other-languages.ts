/** Mails in languages that no pack reads, from one line to a letter, without a word that says which language it is. */
export const mailsInOtherLanguages: Readonly<Record<string, readonly string[]>> = {
  es: [
    'Hola Lucía,\n\nsu paquete llega mañana.',
    'Buenos días:\n\nEl recital del viernes cambia de sala. Nos vemos en el aula 3.\n\nUn abrazo',
    'Estimada señora Gómez:\n\nAyer le cobramos dos veces la misma factura. Fue un fallo nuestro y lo lamentamos de verdad. Ya hemos devuelto los 42 euros a su tarjeta y los verá el jueves.\n\nSi algo no le cuadra, responda a este mensaje.\n\nAtentamente,\nMarta Ibáñez',
    'Hola {{ first_name }},\n\nEl 3 de mayo unos atacantes accedieron a los nombres y las contraseñas cifradas de 41.200 personas. Hemos cerrado el acceso y avisado a la autoridad. Cambie hoy su contraseña y desconfíe de las llamadas que mencionen su compra.\n\nPuede que algunos clientes no estén afectados; lamentamos cualquier inconveniente.',
    'De nuevo tenemos fresas en la huerta. Pasad a recogerlas de nueve a dos, con vuestra propia cesta, y traed a los niños, que se lo pasan en grande. Precio por kilo: 4 euros. Si llueve, lo dejamos para el domingo.',
  ],
  pt: [
    'Olá Marta,\n\na sua fatura segue em anexo.',
    'Bom dia,\n\nInfelizmente a aula de terça fica adiada para quinta, às 19h. Até lá!',
    'Prezado cliente,\n\nOntem enviamos o link errado na newsletter por causa de um problema técnico. Pedimos desculpas por qualquer transtorno. O endereço certo é este: https://loja.example\n\nAtenciosamente,\nEquipe Farol',
    'Caros sócios,\n\nAlguém copiou os vossos nomes e moradas do nosso servidor no dia 3 de maio. Fechámos a falha nessa noite e já falámos com a autoridade. Mudem a palavra-passe, por favor, e não respondam a chamadas de quem não conhecem.\n\nLamentamos muito.\nA direção',
    'Chegou a nova coleção. As mantas são feitas à mão em Trás-os-Montes por três tecedeiras, com lã das ovelhas delas, e cada uma leva duas semanas a acabar. Quem vier à loja no sábado leva um café.',
  ],
  ca: [
    'Hola Marta,\n\nla teva comanda ha sortit avui.',
    'Bon dia,\n\nAquest dissabte no hi haurà mercat perquè plou. Ens veiem la setmana vinent.',
    'Benvolguts socis,\n\nAhir us vam cobrar la quota dues vegades. Va ser culpa nostra i ens sap greu. Els diners ja són de camí i els tindreu dijous al compte.\n\nSi teniu cap dubte, escriviu-nos.\n\nLa junta',
    'Els nous horaris de la biblioteca ja són a la porta i al web. De dilluns a divendres obrim a les nou, i els dissabtes tanquem a la una. Si voleu venir amb un grup de nens, truqueu abans perquè us puguem fer lloc.',
  ],
  ro: [
    'Bună, Ana,\n\ncomanda ta pleacă azi.',
    'Buna ziua,\n\ncomanda dumneavoastra a fost expediata astazi. Ne cerem scuze pentru intarziere.',
    'Stimată doamnă,\n\nV-am trimis ieri o factură greșită. Prețul corect este 120 de lei, iar diferența am returnat-o deja pe card. Ne pare rău pentru bătăile de cap.\n\nCu respect,\nEchipa Farul',
    'Cineva a copiat pe 3 mai numele și adresele membrilor noștri. Am închis accesul în aceeași seară și am anunțat autoritatea. Schimbați parola și nu răspundeți la mesaje care vă cer datele cardului. Dacă aveți întrebări, sunați-ne între nouă și cinci.',
  ],
  de: [
    'Hallo {{ vorname }},\n\nIhr Paket ist da.',
    'Guten Morgen,\n\nder Kurs am Dienstag fällt leider aus. Wir melden uns wegen eines neuen Termins.',
    'Sehr geehrte Frau Lind,\n\ngestern haben wir Ihnen einen falschen Link geschickt. Aufgrund eines technischen Fehlers bitten wir um Entschuldigung für etwaige Unannehmlichkeiten. Bitte antworten Sie nicht auf diese E-Mail.',
    'Liebe Mitglieder,\n\nam 3. Mai hat jemand eure Namen und Anschriften von unserem Server kopiert. Die Lücke ist seit dem Abend zu. Ändert bitte euer Passwort, und seid vorsichtig bei Anrufen, die eure Bestellung erwähnen.\n\nDas tut uns sehr leid.\nDer Vorstand',
    'Im Garten wird es Herbst. Diese Woche gibt es Kürbis, Lauch und die letzten Tomaten; die Kisten stehen ab acht Uhr unter dem Vordach. Wer eine Kiste zu viel hat, bringt sie einfach mit.',
  ],
  nl: [
    'Hoi Sanne,\n\nje pakket is onderweg.',
    'Beste klant,\n\ndoor een technische fout hebt u een verkeerde link ontvangen. Onze excuses voor het ongemak.',
    'Geachte heer De Wit,\n\nWij hebben u in mei twee keer hetzelfde bedrag afgeschreven. Dat had niet mogen gebeuren en het spijt ons. Het geld staat donderdag weer op uw rekening.\n\nMet vriendelijke groet,\nIlse Bakker',
    'Op 3 mei heeft iemand namen en adressen van onze leden gekopieerd. We hebben het lek dezelfde avond gedicht en de toezichthouder ingelicht. Wijzig uw wachtwoord en wees op uw hoede als iemand belt over uw bestelling.',
  ],
  fa: [
    'سلام {{ name }}،\n\nلینک ایمیل دیروز اشتباه بود.',
    'مشتری گرامی،\n\nسفارش شما امروز ارسال شد. بابت تأخیر پوزش می‌خواهیم.\n\nبا احترام',
    'دوستان عزیز،\n\nروز سوم مه کسی نام و نشانی شما را از سرور ما برداشت. همان شب راه را بستیم و به مقام‌ها خبر دادیم. گذرواژه‌ی خود را عوض کنید و به تماس‌هایی که از خریدتان می‌گویند پاسخ ندهید. از این اتفاق متأسفیم.',
  ],
  ur: [
    'السلام علیکم {{ name }}،\n\nآپ کا آرڈر آج روانہ ہو گیا ہے۔',
    'محترم صارف،\n\nکل ہم نے آپ کو غلط لنک بھیجا تھا۔ ہم اس غلطی پر معذرت خواہ ہیں۔ درست لنک نیچے ہے۔\n\nشکریہ',
  ],
  tr: [
    'Merhaba Ayşe,\n\nsiparişiniz yola çıktı.',
    'Sayın müşterimiz,\n\nDün gönderdiğimiz e-postadaki bağlantı yanlıştı. Yaşanan aksaklık için özür dileriz.\n\nSaygılarımızla',
    'Değerli üyelerimiz,\n\n3 Mayıs gecesi biri sunucumuzdan adlarınızı ve adreslerinizi kopyaladı. Açığı aynı akşam kapattık ve kuruma bildirdik. Lütfen parolanızı değiştirin; siparişinizden söz eden telefonlara güvenmeyin.\n\nÇok üzgünüz.',
  ],
  ms: [
    'Salam,\n\nKami telah menghantar pautan yang salah semalam. Kami memohon maaf atas sebarang kesulitan.',
    'Tuan/Puan,\n\nBil elektrik bulan Ogos boleh dibayar melalui akaun anda sebelum hari Jumaat. Sila abaikan e-mel ini sekiranya bayaran telah dibuat.',
    'Pelanggan yang dihormati,\n\nPada 3 Mei, seseorang telah menyalin nama dan nombor telefon anda daripada pelayan kami. Kami telah menutup akses itu pada malam yang sama. Sila tukar kata laluan anda dan jangan jawab panggilan daripada nombor yang tidak dikenali.\n\nKami memohon maaf.',
  ],
  sv: [
    'Hej Elin,\n\nditt paket är på väg.',
    'Bästa kund,\n\nI går skickade vi fel länk till dig. Vi ber om ursäkt för besväret. Här är den rätta.\n\nVänliga hälsningar',
  ],
  da: [
    'Hej Mette,\n\ndin pakke er på vej.',
    'Kære kunde,\n\nVi sendte dig i går et forkert link. Det beklager vi meget. Her er det rigtige.',
  ],
  fi: [
    'Hei Aino,\n\npakettisi on matkalla ja saapuu tänään.',
    'Hyvä asiakas,\n\nLähetimme eilen väärän linkin. Pahoittelemme virhettä. Oikea linkki on tässä.',
  ],
  pl: [
    'Dzień dobry,\n\npaczka jest już w drodze.',
    'Szanowni Państwo,\n\nwczoraj wysłaliśmy błędny link. Przepraszamy za kłopot. Właściwy adres znajduje się poniżej.\n\nPozdrawiamy',
  ],
  cs: [
    'Dobrý den,\n\nvaše zásilka je na cestě.',
    'Vážení zákazníci,\n\nvčera jsme vám poslali špatný odkaz. Omlouváme se za potíže. Správný odkaz najdete níže.',
  ],
  hu: [
    'Kedves Anna!\n\nA csomagod úton van.',
    'Tisztelt Ügyfelünk!\n\nTegnap hibás linket küldtünk Önnek. Elnézést kérünk a kellemetlenségért. A helyes link lent található.',
  ],
  vi: [
    'Chào bạn,\n\nđơn hàng đang trên đường.',
    'Kính gửi quý khách,\n\nHôm qua chúng tôi đã gửi nhầm đường dẫn. Chúng tôi xin lỗi vì sự bất tiện này.',
  ],
  ru: ['Здравствуйте!\n\nВчера мы отправили вам неверную ссылку. Приносим извинения.'],
  ja: ['○○様\n\nこのたびは誤ったリンクをお送りし、申し訳ございませんでした。'],
};
