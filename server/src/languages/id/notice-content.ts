import type { PhraseTopic } from '../language-pack';

/** How a notice says what laws want said, by element; `missing-notice-content` says how the lists are read. */
export const noticeContent: PhraseTopic = {
  lists: {
    date: ['# @BULAN', '(bulan|pada|sejak|awal|akhir|pertengahan) @BULAN'],
    'incident-date': [
      '(belum|tidak) ~2 (tahu|mengetahui|diketahui) ~3 (kapan|waktu|tanggal)',
      '(tanggal|waktu|hari) (kejadian|insiden|kebocoran|pencurian|serangan)',
      '(terjadi|berlangsung|dimulai|berawal) ~1 (pada|antara|sejak|di|dari)',
    ],
    discovery: [
      '(kami|tim kami|tim keamanan kami|@BRAND) [baru|telah|sudah|pertama kali] (mengetahui*|menemukan*|mendeteksi*|menyadari*|menerima laporan|diberi tahu|mendapat laporan|mendapati)',
      '(ditemukan|terdeteksi|diketahui|terungkap) (pada|oleh)',
      '(memberi tahu|melaporkan kepada|menginformasikan kepada) kami',
    ],
    'incident-description': [
      '^ apa yang (terjadi|sebenarnya terjadi)',
      '(seseorang|seorang|pencuri|penyerang|peretas|pelaku|pihak|orang|karyawan|pegawai|mantan karyawan|rekan kerja|staf) ~5 (mencuri|menyalin|membuka|membaca|melihat|mengakses|mengunduh|masuk|membobol|mengambil|mengirim*|menyebarkan|mempublikasikan|menebak|menjual|menggunakan|mengekspor|kehilangan)',
      '(dicuri|hilang|tertinggal|terkirim|tersalin|disalin|terbuka|terlihat|bocor|diakses|diunduh|diretas|dibobol|terpublikasi|tersebar|terekspos|terungkap)',
      '(kami|@BRAND) [telah|sudah|tidak sengaja|keliru|salah] (mengirim*|mempublikasikan|kehilangan|meninggalkan|membuka|membocorkan|melampirkan|menyebarkan|salah kirim)',
      '(korban|akibat|karena|melalui|lewat|setelah|dalam) ~2 (phishing|ransomware|malware|serangan siber|pembobolan|perampokan|peretasan)',
    ],
    'data-categories': [
      '(nama|nama lengkap|nama pengguna|username)',
      '(alamat|alamat email|alamat surel|alamat rumah|email Anda|surel Anda)',
      '(nomor|no) (telepon|hp|handphone|ponsel|whatsapp|wa|kartu|rekening|ktp|paspor|polis|anggota|pelanggan|induk|identitas|pesanan|kk)',
      '(nik|ktp|npwp|sim|paspor|kartu keluarga|foto ktp|swafoto|foto)',
      '(tanggal|tempat|tahun) lahir',
      '(kata sandi|password|sandi|pin|kredensial|data login)',
      '(data|informasi) (kartu|rekening|pembayaran|kesehatan|medis|keuangan|kontak|bank|login)',
      '(riwayat) (pesanan|transaksi|pembelian|belanja|pembayaran|kesehatan|medis|donasi|perjalanan)',
      '(rekam medis|diagnosis|diagnosa|resep|hasil (lab|tes|pemeriksaan)|gaji|slip gaji|saldo|mutasi)',
    ],
    negation: ['(tidak|bukan|tanpa|belum|jangan|tak)'],
    'likely-consequences': [
      '^ apa yang (bisa|mungkin|dapat) terjadi',
      '^ (risiko|dampak)* ~3',
      '(seseorang|pihak*|orang|pelaku|penipu|penjahat|peretas|mereka|dia|siapa pun|pencuri) ~6 (dapat|bisa|mungkin|akan|mencoba) ~2 (berpura-pura|mengaku|mengatasnamakan|menyalahgunakan|memakai|menggunakan|mengirim*|menelepon|menghubungi|membuka|mengajukan|memesan|membeli|mencoba|menarik|masuk|menyamar|menipu|membaca|melihat|mencuri|meminta)',
      '(dapat|bisa|mungkin|berpotensi) (disalahgunakan|dipakai|digunakan|dijual|dimanfaatkan)',
      'Anda (mungkin|bisa|dapat|bisa saja|berpotensi) [akan|saja] (menerima|mendapat|dihubungi|menjadi|ditelepon|melihat)',
      '(risiko|bahaya|ancaman) (pencurian|penipuan|phishing|penyalahgunaan|bagi|bahwa|utama|terbesar|yang|kejahatan|pemalsuan)',
      '(risiko|bahaya|ancaman)* ~1 (terbesar*|utama*|paling)',
      '(kemungkinan|potensi) (dampak|akibat|risiko|penyalahgunaan)',
      '(dampak|akibat) (bagi|untuk|terhadap|yang mungkin) ~2',
      '(apa artinya|artinya) (bagi|untuk) Anda',
    ],
    'measures-taken': [
      '^ (apa|langkah) yang [sudah|telah|sedang] kami (lakukan|ambil)',
      '^ (tindakan|langkah) (kami|yang)',
      '(kami|@BRAND|tim kami) [telah|sudah|segera|langsung|juga|kini|sedang|akan] [telah|sudah|segera|langsung|juga] (menutup|memblokir|mematikan|menonaktifkan|mengganti|mengubah|mengatur ulang|mereset|mencabut|menghapus|memperbaiki|menambal|mengamankan|mengunci|mengenkripsi|mengisolasi|memutus*|melapor*|memberi tahu|memberitahu|menghubungi|menunjuk|meminta bantuan|melibatkan|memulihkan|menerapkan|menambah*|membatalkan|menghentikan|memperketat|memindahkan|menarik|membatasi|bekerja sama|menyelidiki|mewajibkan|menurunkan|memasang|meningkatkan|memperkuat|menyewa|menggandeng)',
      '(akses|server|akun|halaman|berkas|celah|tautan|situs|kata sandi|sistem|basis data)* ~4 (telah|sudah|kini|langsung) [kami] (ditutup|diblokir|dimatikan|dinonaktifkan|diganti|diatur ulang|diperbaiki|diamankan|dihapus|dicabut|dienkripsi|dipulihkan|tutup|blokir|ganti|hapus|perbaiki|matikan)',
      '(sudah|telah) kami (tutup|blokir|ganti|hapus|perbaiki|laporkan|matikan|amankan|cabut|atur ulang|nonaktifkan)',
      '(polisi|kepolisian|lembaga|otoritas|bssn|komdigi) ~3 (telah|sudah) (diberi tahu|dilapori|menerima laporan)',
    ],
    'contact-point': [
      '(balas|membalas|hubungi|telepon|tulis|kirim|email) [ke|saja] (email|surel|pesan|kami|tim|layanan|nomor|petugas|surat)',
      '(hubungi|telepon|tulis ke|kunjungi) kami',
      '(ada|punya|memiliki|jika Anda memiliki) ~1 pertanyaan',
      'informasi lebih lanjut',
      '(layanan pelanggan|pusat panggilan|call center|bebas pulsa|siap (menjawab|membantu)|balasan email ini)',
    ],
    'dpo-contact': [
      '(pejabat|petugas) (pelindungan|perlindungan) data',
      '(dpo|ppdp)',
      '(tim|petugas|kontak|pejabat) (privasi|pelindungan data|perlindungan data)',
    ],
    'how-many': ['# (@ORANG|warga|subjek data)', '(sebanyak|jumlah|total) ~2 (@ORANG|subjek data)'],
  },
  flag: [],
  leave: [],
  inserts: {
    'incident-description': 'Apa yang terjadi: [siapa melakukan apa, dan mengapa itu bisa terjadi].',
    'incident-date': 'Kejadian ini berlangsung pada [tanggal].',
    'discovery-date': 'Kami mengetahuinya pada [tanggal].',
    'data-categories': 'Data yang terungkap: [nama, alamat email, …].',
    'how-many': 'Kejadian ini menyangkut [jumlah] orang.',
    'likely-consequences':
      'Apa artinya bagi Anda: [seseorang dapat mengaku sebagai kami, atau memakai data Anda untuk …].',
    'measures-taken':
      'Apa yang kami lakukan: kami telah [menutup akses, mengatur ulang kata sandi, melapor kepada lembaga yang berwenang].',
    'protective-steps':
      'Apa yang dapat Anda lakukan: [mengganti kata sandi, memeriksa mutasi rekening, mewaspadai telepon yang menyebut kami].',
    'contact-point': 'Ada pertanyaan? Tulis ke [alamat] atau telepon [nomor telepon].',
    'dpo-contact': 'Pejabat pelindungan data kami, [nama], siap menjawab: [alamat], [nomor telepon].',
    'regulator-contact': 'Lembaga yang dapat membantu: [nama, nomor telepon, dan situs].',
  },
};
