/** What a merge field stands for, whatever each provider calls it. */
export type FieldKey =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'salutation'
  | 'email'
  | 'phone'
  | 'company'
  | 'productName'
  | 'orderNumber'
  | 'invoiceNumber'
  | 'caseNumber'
  | 'accountNumber'
  | 'trackingNumber'
  | 'amount'
  | 'discountCode'
  | 'date'
  | 'dueDate'
  | 'time'
  | 'year'
  | 'address'
  | 'city'
  | 'state'
  | 'postalCode'
  | 'country'
  | 'jobTitle'
  | 'senderName'
  | 'username'
  | 'link'
  | 'unsubscribeUrl'
  | 'viewInBrowser'
  | 'preferencesUrl';

/**
 * Names that authors and dialects give each field, in English, Indonesian, Italian, French and Arabic.
 * Where one name fits two fields, the first in this order has it: `nom` alone is a full name to a reader
 * of French greetings, `nama` to one of Indonesian.
 */
export const FIELD_SYNONYMS: Readonly<Record<FieldKey, readonly string[]>> = {
  firstName: [
    ...['first name', 'first', 'fname', 'given name', 'forename', 'contact name', 'customer first name'],
    ...['nama depan', 'nama pertama', 'nama awal', 'nama panggilan'],
    ...['nome', 'nome di battesimo', 'nome cliente', 'nome destinatario'],
    ...['prénom', 'prénom du client'],
    ...['الاسم الأول', 'الاسم الاول'],
  ],
  lastName: [
    ...['last name', 'last', 'lname', 'surname', 'family name'],
    ...['nama belakang', 'nama akhir', 'nama keluarga', 'marga'],
    ...['cognome', 'nom de famille', 'اسم العائلة', 'الاسم الأخير', 'الكنية'],
  ],
  fullName: [
    ...['full name', 'fullname', 'name', 'display name', 'customer name', 'user name', 'recipient', 'recipient name'],
    ...['nama lengkap', 'nama', 'nama pelanggan', 'nama penerima'],
    ...['nome completo', 'nome e cognome', 'nominativo'],
    ...['nom', 'nom complet', 'nom et prénom', 'nom du client', 'destinataire'],
    ...['الاسم الكامل', 'الاسم الثلاثي', 'الاسم', 'اسم العميل', 'اسم المستلم'],
  ],
  salutation: [
    ...['salutation', 'title', 'prefix', 'Mr/Ms', 'sapaan', 'gelar', 'Bapak/Ibu', 'titolo', 'appellativo'],
    ...['civilité', 'titre', 'التحية', 'السيد/السيدة'],
  ],
  email: [
    ...['email', 'e-mail', 'email address', 'emailaddr', 'mail', 'surel', 'alamat email', 'alamat surel'],
    ...['indirizzo email', 'posta elettronica', 'courriel', 'adresse e-mail', 'adresse électronique', 'mél'],
    ...['البريد الإلكتروني', 'الإيميل', 'بريدك الإلكتروني', 'عنوان البريد الإلكتروني'],
  ],
  phone: [
    ...['phone', 'phone number', 'mobile', 'tel', 'SMS', 'nomor telepon', 'no. telp', 'nomor HP', 'nomor ponsel'],
    ...['telefono', 'numero di telefono', 'cellulare', 'téléphone', 'numéro de téléphone', 'portable'],
    ...['رقم الهاتف', 'الهاتف', 'رقم الجوال', 'الجوال', 'رقم الموبايل'],
  ],
  company: [
    ...['company', 'company name', 'business name', 'organisation', 'organization', 'brand', 'account', 'store name'],
    ...['perusahaan', 'nama perusahaan', 'instansi', 'organisasi', 'merek', 'toko', 'nama toko'],
    ...['azienda', 'nome azienda', 'società', 'ragione sociale', 'ente', 'marchio', 'negozio'],
    ...['entreprise', 'société', "nom de l'entreprise", 'nom de la société', 'raison sociale', 'organisme', 'marque'],
    ...['الشركة', 'اسم الشركة', 'المؤسسة', 'اسم المؤسسة', 'الجهة', 'المنشأة', 'اسم المتجر', 'العلامة التجارية'],
  ],
  productName: [
    ...['product', 'product name', 'item', 'service name', 'plan', 'produk', 'nama produk', 'layanan', 'paket'],
    ...['prodotto', 'nome prodotto', 'servizio', 'piano', 'produit', 'nom du produit', 'service', 'offre', 'formule'],
    ...['المنتج', 'اسم المنتج', 'الخدمة', 'الباقة'],
  ],
  orderNumber: [
    ...['order number', 'order no', 'order id', 'order #', 'order'],
    ...['nomor pesanan', 'no. pesanan', 'nomor order', 'ID pesanan'],
    ...['numero ordine', "numero d'ordine", 'n. ordine', 'codice ordine'],
    ...['numéro de commande', 'n° de commande', 'no de commande', 'commande'],
    ...['رقم الطلب', 'رقم الطلبية', 'رقم الأوردر'],
  ],
  invoiceNumber: [
    ...['invoice number', 'invoice', 'bill number', 'nomor faktur', 'nomor tagihan', 'nomor invoice'],
    ...['numero fattura', 'fattura', 'numéro de facture', 'facture', 'رقم الفاتورة', 'الفاتورة'],
  ],
  caseNumber: [
    ...['ticket number', 'case number', 'case id', 'reference', 'ref', 'ticket id'],
    ...['nomor tiket', 'nomor kasus', 'nomor referensi', 'nomor laporan'],
    ...['numero ticket', 'numero pratica', 'riferimento', 'protocollo'],
    ...['numéro de ticket', 'numéro de dossier', 'référence'],
    ...['رقم التذكرة', 'رقم الحالة', 'رقم البلاغ', 'الرقم المرجعي'],
  ],
  accountNumber: [
    ...['account number', 'customer number', 'customer id', 'member id', 'policy number'],
    ...['nomor rekening', 'nomor akun', 'ID pelanggan', 'nomor anggota', 'nomor polis'],
    ...['numero conto', 'codice cliente', 'numero cliente', 'numero polizza'],
    ...['numéro de compte', 'numéro client', 'identifiant', 'numéro de contrat'],
    ...['رقم الحساب', 'رقم العميل', 'رقم العضوية', 'رقم الوثيقة'],
  ],
  trackingNumber: [
    ...['tracking number', 'shipment', 'waybill', 'nomor resi', 'nomor pelacakan'],
    ...['codice di tracciamento', 'numero di spedizione', 'numéro de suivi', 'رقم التتبع', 'رقم الشحنة'],
  ],
  amount: [
    ...['amount', 'total', 'price', 'balance', 'refund amount', 'jumlah', 'harga', 'nominal', 'saldo'],
    ...['importo', 'totale', 'prezzo', 'montant', 'prix', 'solde', 'المبلغ', 'الإجمالي', 'السعر', 'الرصيد'],
  ],
  discountCode: [
    ...['promo code', 'coupon', 'voucher', 'discount code', 'kode promo', 'kode voucher', 'kupon'],
    ...['codice sconto', 'codice promo', 'buono', 'code promo', 'code de réduction', "bon d'achat"],
    ...['كود الخصم', 'رمز القسيمة', 'الكوبون'],
  ],
  date: [
    ...['date', 'today', "today's date", 'date of breach', 'incident date'],
    ...['tanggal', 'tgl', 'tanggal hari ini', 'tanggal kejadian'],
    ...['data', 'data di oggi', 'data odierna', "data dell'incidente", 'date du jour', "date de l'incident"],
    ...['التاريخ', 'تاريخ اليوم', 'تاريخ الحادث'],
  ],
  dueDate: [
    ...['due date', 'deadline', 'expiry date', 'expires on'],
    ...['tanggal jatuh tempo', 'batas waktu', 'tenggat', 'kedaluwarsa', 'scadenza', 'data di scadenza', 'termine'],
    ...['échéance', "date d'échéance", 'date limite', "date d'expiration"],
    ...['تاريخ الاستحقاق', 'الموعد النهائي', 'تاريخ الانتهاء'],
  ],
  time: ['time', 'hour', 'waktu', 'jam', 'pukul', 'ora', 'orario', 'heure', 'الوقت', 'الساعة'],
  year: ['year', 'current year', 'YYYY', 'tahun', 'anno', 'année', 'an', 'السنة', 'العام'],
  address: [
    ...['address', 'street', 'street address', 'mailing address', 'company address'],
    ...['alamat', 'jalan', 'alamat perusahaan', 'indirizzo', 'via', 'sede legale'],
    ...['adresse', 'rue', 'adresse postale', 'siège social', 'العنوان', 'الشارع', 'عنوان الشركة'],
  ],
  city: ['city', 'town', 'kota', 'città', 'comune', 'località', 'ville', 'commune', 'المدينة'],
  state: [
    ...['state', 'province', 'region', 'provinsi', 'provincia', 'regione', 'région', 'département', 'état'],
    ...['المحافظة', 'الولاية', 'المنطقة', 'الإقليم'],
  ],
  postalCode: [
    ...['zip', 'zip code', 'postal code', 'postcode', 'kode pos', 'CAP', 'codice postale', 'code postal'],
    ...['الرمز البريدي'],
  ],
  country: ['country', 'negara', 'paese', 'nazione', 'stato', 'pays', 'الدولة', 'البلد'],
  jobTitle: [
    ...['job title', 'position', 'role', 'jabatan', 'posisi', 'ruolo', 'qualifica', 'mansione'],
    ...['fonction', 'poste', 'intitulé de poste', 'المسمى الوظيفي', 'المنصب', 'الوظيفة'],
  ],
  senderName: [
    ...['sender name', 'signature', 'agent name', 'from name', 'nama pengirim', 'tanda tangan'],
    ...['nome mittente', 'firma', "nom de l'expéditeur", 'signataire', 'اسم المرسل', 'التوقيع'],
  ],
  username: [
    ...['username', 'login', 'user id', 'nama pengguna', 'ID pengguna', 'nome utente', "nom d'utilisateur"],
    ...['اسم المستخدم'],
  ],
  link: [
    ...['link', 'url', 'button link', 'CTA link', 'reset link', 'tautan', 'collegamento', 'lien'],
    ...['الرابط', 'رابط الزر'],
  ],
  unsubscribeUrl: [
    ...['unsubscribe', 'unsubscribe link', 'unsubscribe url', 'unsub', 'unsub center url', 'opt out'],
    ...['berhenti berlangganan', 'tautan berhenti langganan'],
    ...['disiscriviti', 'cancella iscrizione', 'link di disiscrizione'],
    ...['se désabonner', 'désinscription', 'lien de désabonnement', 'إلغاء الاشتراك', 'رابط إلغاء الاشتراك'],
  ],
  viewInBrowser: [
    ...[
      'view in browser',
      'web version',
      'online version',
      'webversion',
      'view email url',
      'view online',
      'lihat di browser',
      'versi web',
    ],
    ...['visualizza nel browser', 'versione web', 'voir dans le navigateur', 'version en ligne'],
    ...['عرض في المتصفح', 'النسخة الإلكترونية'],
  ],
  preferencesUrl: [
    ...['manage preferences', 'update profile', 'preferences', 'kelola preferensi', 'perbarui profil'],
    ...['gestisci preferenze', 'aggiorna profilo', 'gérer mes préférences', 'mettre à jour mon profil'],
    ...['إدارة التفضيلات', 'تحديث الملف الشخصي'],
  ],
};
