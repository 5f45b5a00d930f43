import type { LanguagePack } from '../language-pack';

/** What gives the kind of a mail away; `docs/kind-of-mail.md` says what each group is and weighs. */
export const kindCues: LanguagePack['kindCues'] = {
  A3: ['(ralat|koreksi|pembetulan)'],
  A4: ['(kesalahan|kekeliruan|kelalaian) (kami|pihak kami|tim kami)', 'kami ~2 (salah|keliru)'],
  A5: [
    '(tautan|link|harga|tanggal|kode|waktu) (yang benar|yang tepat)',
    '(abaikan|hapus) ~2 (email|surel|pesan) ~2 (pertama|sebelumnya|tadi|kemarin)',
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
    'sesuai permintaan Anda|pembayaran [Anda] (gagal|ditolak)|(langganan|keanggotaan|masa aktif|kartu)* ~3 (berakhir|habis|kedaluwarsa)|Anda membatalkan|pesanan dibatalkan atas permintaan',
  ],
  C3: ['stok habis|persediaan habis|daftar tunggu|cuaca|mogok'],
  C4: [
    '(cara|tips|panduan|webinar|laporan|studi|survei) ~6 (kebocoran|phishing|siber|keamanan data)|perusahaan lain',
    '(pekan ini|minggu ini|bulan ini) ~8 (kebocoran|pelanggaran|peretasan)',
    '(lokakarya|kelas) ~6 (keamanan|sandi)',
  ],
  C5: [
    '(atur ulang|reset|ubah) kata sandi ~4 (permintaan|Anda meminta)|kode (verifikasi|otp) Anda (adalah|:)|(login|masuk) dari perangkat baru',
  ],
  C6: ['(pembaruan|perubahan|memperbarui) ~3 (kebijakan privasi|syarat|ketentuan)'],
  /** Speaks of us or to the reader: the mail is about its own matter. */
  own: ['(kami|kita|saya|anda|kamu|kalian|kakak|@BRAND)'],
};
