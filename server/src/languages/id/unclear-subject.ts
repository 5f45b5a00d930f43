import type { PhraseTopic } from '../language-pack';

export const unclearSubject: PhraseTopic = {
  patterns: [
    '(sesuatu|hal|satu hal|ada hal|ada) yang (perlu|harus|wajib|sebaiknya) (Anda|kamu|Kakak) (ketahui|tahu|baca|lihat)',
    '^ [sebuah|ada|satu|mohon perhatian :] (pemberitahuan|informasi|info|pengumuman|kabar|berita|pesan|pembaruan|update|surat|imbauan|himbauan|notifikasi|catatan) [sangat] (penting|terbaru|mendesak|khusus|resmi|segera|singkat|terkini) [untuk ~4|dari ~4|mengenai ~4|tentang ~4|terkait ~4|: ~6|! ~4|seputar ~4]',
    '^ (penting|pemberitahuan|pengumuman|informasi|info|update|pembaruan|halo|hai|perhatian|mendesak|segera|kabar|pesan|urgent|fyi) [!|:|.] $',
    '^ (mengenai|tentang|terkait|perihal|seputar|sehubungan dengan|soal) (akun|pesanan|data|informasi|email|layanan|kejadian|insiden|keanggotaan)* ~4 $',
    '^ (pemberitahuan|informasi|info|kabar|berita|pesan|update|pembaruan|pengumuman) (mengenai|tentang|terkait|seputar|soal|untuk|dari) ~5 $',
    '^ (ada|sebuah|ini) (kabar|pesan|info|informasi|berita|sesuatu) ~4 $',
    '^ (mohon|harap|tolong|wajib) (dibaca|baca|diperhatikan|perhatian*|disimak) ~3 $',
    '^ (pesan|surat|catatan|kabar|pernyataan) [terbuka|khusus] (dari|untuk) ~5 $',
    '^ (surat dari|pesan dari) :',
    '(pembaruan|update|pemberitahuan|notifikasi|informasi|info) (keamanan|privasi|akun|layanan|sistem|kebijakan|pelanggan) ~3 $',
    '(kita perlu bicara|kami perlu bicara|tebak|ada sesuatu|ada yang baru|kamu nggak akan percaya|jangan kaget|sudah tahu belum|satu hal lagi|yang terlewat|apa yang terjadi|tunggu dulu|coba lagi yuk|kejutan|psst|eh ada apa)',
    '(ups*|oops*|waduh*|duh) {always}',
    '^ (re|fw|fwd|bls|trs|balas|terusan) : {always}',
    '^ (untuk Anda|akun Anda|data Anda|privasi Anda|pesanan Anda|kepada pelanggan kami|pelanggan yang terhormat|kami peduli|demi kenyamanan Anda) $',
    '(tindakan|respons|perhatian) [Anda] (diperlukan|dibutuhkan) [segera] $',
  ],
  lists: {
    clear: [
      "(kesalahan*|salah|keliru|kekeliruan|ralat|koreksi|maaf|ma'af|permohonan maaf|permintaan maaf|tidak berfungsi|dua kali|yang benar|perbaikan harga|gangguan layanan|tidak bisa diakses|pengembalian dana|tidak berlaku|kami lupa|kami gagal|ganda)",
      '(kebocoran|pelanggaran|bocor|terekspos|dicuri|disalin|diakses|diretas|pembobolan|kegagalan pelindungan|data pribadi|pencurian data)',
      'insiden keamanan ~4 (data|akun|Anda)',
    ],
  },
  flag: [
    'Subject: ⟦Pemberitahuan penting⟧',
    'Subject: ⟦Informasi penting mengenai akun Anda⟧',
    'Subject: ⟦Surat dari CEO kami⟧',
    'Subject: ⟦Re:⟧ pesanan Anda',
    'Subject: ⟦Update keamanan⟧',
    'Subject: ⟦Ups⟧, link-nya salah',
    'Subject: ⟦Mohon dibaca⟧',
    'Subject: ⟦Terkait pesanan Anda⟧',
  ],
  leave: [
    'Subject: Kami membuat kesalahan: harga di email kami salah',
    'Subject: Pemberitahuan Pelanggaran Data',
    'Subject: Ralat: tautan webinar hari Kamis',
    'Subject: Mohon maaf, Anda ditagih dua kali',
    'Subject: Pemberitahuan Kebocoran Data: alamat email Anda disalin pada 3 Mei',
    'Subject: Kami salah mengirim undangan',
  ],
  insert: ['Kami membuat kesalahan: [apa yang salah]', 'Ralat: [yang benar]', 'Mohon maaf: [apa yang kami lakukan]'],
  insertForBreach: [
    'Pemberitahuan Pelanggaran Data',
    'Pemberitahuan Pelanggaran Data: [data] Anda terekspos pada [tanggal]',
  ],
};
