import type { LanguagePack } from '../language-pack';

/** What gives the kind of a mail away; `docs/kind-of-mail.md` says what each group is and weighs. */
export const kindCues: LanguagePack['kindCues'] = {
  A3: ['(ralat|koreksi|pembetulan)'],
  A4: [
    '(kesalahan|kekeliruan|kelalaian|kecerobohan|keteledoran) [ini|itu] [sepenuhnya|murni] [ada] [pada|di pihak] (kami|pihak kami|tim kami|saya|aku) {!< oleh|menebus|memperbaiki|membetulkan|akibat|karena}',
    '(kesalahan|kekeliruan|kelalaian|keteledoran|kekhilafan) (kami|saya|ku|bendahara|panitia|pengurus) {!< oleh|atas|dari|menebus|memperbaiki|membetulkan|akibat|karena} {!= jika|bila|apabila|kalau|andai|bukan}',
    '(kesalahanku|kekeliruanku|salahku|keteledoranku|salah kami|salah saya) {!= jika|bila|apabila|kalau|bukan|terlalu}',
    '(kami|saya|aku) [yang|memang|sudah|telah|jelas|benar-benar] [memang] (salah|keliru|lalai|lupa|teledor|ceroboh|khilaf|keliru) {!= jika|bila|apabila|kalau}',
    'kami [sepenuhnya] (bertanggung jawab|menanggung) [penuh|sepenuhnya] [atas|untuk] ~1 (kesalahan|kekeliruan|kelalaian|kejadian|gangguan|ini)',
  ],
  A5: [
    '(yang|ini|inilah|berikut) ~1 (benar|betul|hidup|gantinya|penggantinya|ralatnya|sebenarnya|semestinya|seharusnya)',
    '(dianggap lunas|tidak kami tagih|kami periksa tanpa biaya|kami penuhi|uangnya kembali|sudah kukembalikan|kuperpanjang|kugantikan|kuganti)',
    '(bolu|kue|paket|barang|tiket|kode|unit|buku|kartu|undangan) (baru|pengganti) (datang|tiba|kami kirim|menyusul|sudah|terlampir)',
    '(tautan|link|harga|tanggal|kode|waktu|jam|jadwal|nama|nominal|alamat)* (yang benar|yang tepat|sebenarnya|yang sebenarnya|yang seharusnya)',
    '(dana|uang|pembayaran kedua|tagihan kedua|selisih|kelebihan)* ~4 (kami kembalikan|dikembalikan)',
    '(mengembalikan|kembalikan) ~2 (dana|uang|selisih|kelebihan|pembayaran|biaya)',
    '(abaikan|hapus) ~2 (email|surel|pesan) ~2 (pertama|sebelumnya|tadi|kemarin|itu|tersebut)',
  ],
  B1: [
    '(pelanggaran|kebocoran|pencurian|pembobolan|insiden) [keamanan] data|kegagalan pelindungan data|insiden keamanan|serangan siber|akses (tidak sah|ilegal|tanpa izin)|data pribadi [Anda] (bocor|terekspos|dicuri)',
  ],
  B4: [
    'uu pdp|pelindungan data pribadi|perlindungan data pribadi|kominfo|komdigi|bssn|petugas pelindungan data|dpo|ojk',
  ],
  C1: [
    '(sedih|berat) melihat [Anda] pergi|berhasil berhenti berlangganan|Anda telah berhenti berlangganan|akun [Anda] [telah] ditutup sesuai permintaan',
  ],
  C2: [
    'sesuai permintaan Anda|pembayaran* [langganan|Anda|iuran|bulanan] [Anda] (gagal|ditolak|belum berhasil|tidak berhasil|belum kami terima)|(keranjang|troli)* ~6 (tertinggal|tersimpan|menunggu|simpan|menanti)|(tertinggal|menunggu) ~3 (keranjang|troli)*|melamar|lamaran Anda|pelamar|(langganan|keanggotaan|masa aktif|kartu)* ~3 (berakhir|habis|kedaluwarsa)|Anda membatalkan|pesanan dibatalkan atas permintaan',
  ],
  C3: [
    '(stok|persediaan|produk|barang|tiket|kuota|ukuran)* ~4 (habis|kosong|ludes)|ludes|terjual habis|sold out|daftar tunggu|restok|stok baru|(kabar|kalau|beri tahu) ~3 tersedia lagi|cuaca|mogok|banjir|tutup sementara|maaf lahir [dan] batin|idulfitri|idul fitri|lebaran|turut berduka|belasungkawa|dukacita|duka cita',
  ],
  C4: [
    '(belajar|pelajaran|hikmah) ~2 (dari|soal|tentang) ~3 (kebocoran|peretasan|serangan|phishing)',
    '(#|banyak|sejumlah|beberapa) perusahaan ~4 (kebocoran|diretas|dibobol|serangan)',
    '(cara|tips|panduan|webinar|laporan|studi|survei) ~6 (kebocoran|phishing|siber|keamanan data)|perusahaan lain',
    '(pekan ini|minggu ini|bulan ini|tahun ini|kemarin) ~8 (kebocoran|pelanggaran|peretasan|bocor|diretas|dibobol)',
    '(kebocoran|pelanggaran|peretasan|serangan) [data|siber] ~2 (pekan ini|minggu ini|bulan ini|tahun ini|terkini|terbesar|sepanjang)',
    '^ (sebuah|satu|dua|tiga|#|beberapa|salah satu) (maskapai|bank|rumah sakit|toko|marketplace|lembaga|universitas|kementerian|platform|operator|hotel|peritel|instansi|perusahaan|aplikasi) ~4 (mengaku|mengakui|mengumumkan|menyatakan|melaporkan|mengonfirmasi|dilaporkan|diduga|kehilangan|diretas|dibobol)',
    '(kata|ujar|menurut|tutur) [seorang] (juru bicara*|pakar|peneliti|analis)',
    '(lokakarya|kelas) ~6 (keamanan|sandi)',
  ],
  C5: [
    '(atur ulang|mengatur ulang|reset|mereset|ubah|mengubah) (kata sandi|password|sandi) ~4 (permintaan|Anda meminta)|permintaan ~3 (atur ulang|mengatur ulang|reset|mereset|ubah|mengubah) (kata sandi|password|sandi)|(kata sandi|password|pin) Anda [telah|sudah|berhasil] [berhasil] (diubah|diganti)|(login|masuk|perangkat) (baru|tidak dikenal)|kode (verifikasi|otp) Anda (adalah|:)|(login|masuk) dari perangkat baru',
  ],
  C6: ['(pembaruan|perubahan|memperbarui) ~3 (kebijakan privasi|syarat|ketentuan)'],
  /** Speaks of us or to the reader: the mail is about its own matter. */
  own: [
    '(kami|kita|saya|aku|anda|kamu|kalian|kakak|@BRAND)',
    '^ (pemberitahuan|notifikasi|pengumuman) ~1 (pelanggaran|kebocoran|kegagalan|insiden|pencurian)',
  ],
};
