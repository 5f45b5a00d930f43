import type { PhraseTopic } from '../language-pack';

export const missingProtectiveSteps: PhraseTopic = {
  counts: [
    '(ganti|gantilah|ubah|ubahlah|perbarui|reset|atur ulang|mengganti|mengubah|memperbarui|buat) ~4 (kata sandi|sandi|password|pin)',
    '(aktifkan|nyalakan|hidupkan|gunakan|pasang|mengaktifkan) ~3 (verifikasi dua|autentikasi dua|otentikasi dua|verifikasi 2|autentikasi 2|2fa|two-factor|verifikasi ganda|keamanan dua|autentikasi multifaktor|mfa|passkey)',
    '(periksa|cek|pantau|perhatikan|awasi|tinjau|memeriksa|memantau|mengecek) ~5 (mutasi|rekening|transaksi|tagihan kartu|laporan kredit|riwayat|saldo|aktivitas akun|kartu)',
    '(waspada|waspadai|berhati-hatilah|berhati-hati|hati-hati|curigai|mewaspadai) ~6 (email|pesan|telepon|sms|tautan|phishing|penipuan|panggilan|modus|lampiran|whatsapp)',
    '(jangan|jangan pernah|hindari) [pernah] (klik|mengklik|membuka|buka|membagikan|bagikan|memberikan|berikan|membalas|balas|sebarkan|menyebarkan|memasukkan|mengisi|mengirim) ~7 (tautan|link|otp|kode|kata sandi|password|pin|lampiran|data|pesan|kartu)',
    '(jaga|rahasiakan|simpan) ~4 (otp|kode|kata sandi|password|pin|data pribadi)',
    '(jangan|tidak) (mudah|langsung|asal|gampang) percaya',
    '(hubungi|kabari|beri tahu|minta|lapor ke|laporkan ke) ~2 (bank|penerbit kartu|polisi|operator|pihak bank|kepolisian)',
    '(blokir|bekukan|ganti|minta pemblokiran) ~3 kartu',
    '(laporkan|melaporkan) ~6 (transaksi|penipuan|polisi|mencurigakan|kominfo|komdigi|bssn|ojk|bank)',
    '(keluar|logout|log out) dari semua (perangkat|sesi)',
    '(gunakan|pakai|buat) (kata sandi|password|sandi) [yang] (berbeda|baru|unik|lain)',
    '(jika|bila|kalau) ~3 (memakai|menggunakan|pakai) (kata sandi|password|sandi) [yang] sama ~8 (ganti|ubah)',
  ],
  countsNot: [
    '(kami|tim kami) [telah|sudah] ~3 (mereset|mengatur ulang|mengganti) ~3 (kata sandi|password|sandi)',
    '(tetap|selalu) waspada .',
  ],
  flag: [
    '⟦Yth. Ana,⟧ Pada 3 Mei seseorang menyalin alamat email Anda. Kami mohon maaf. Kami sudah menutup server dan mengatur ulang semua kata sandi.',
    '⟦Halo,⟧ Riwayat pesanan Anda terlihat oleh pelanggan lain. Kami sudah memperbaikinya. Tetap waspada.',
    '⟦Yth. Anggota,⟧ Kami kehilangan laptop yang memuat alamat Anda. Kami sudah melapor.',
    '⟦Halo,⟧ Peretas mengambil daftar email. Kami bekerja sama dengan aparat.',
    '⟦Yth. Klien,⟧ Tagihan Anda terkirim ke klien lain. Kami minta maaf.',
    '⟦Halo Budi,⟧ Pemasok kami membocorkan nomor telepon Anda. Kontraknya sudah kami akhiri.',
  ],
  leave: [
    'Ganti kata sandi Northlight Anda hari ini.',
    'Aktifkan verifikasi dua langkah di pengaturan akun.',
    'Periksa mutasi rekening Anda.',
    'Waspadai email atau telepon yang menyebut pesanan ini.',
    'Jangan berikan kode OTP kepada siapa pun.',
    'Hubungi bank Anda untuk memblokir kartu.',
    'Jika Anda memakai kata sandi yang sama di tempat lain, ganti juga di sana.',
  ],
  insert: [
    'Yang dapat Anda lakukan sekarang:\n- Ganti kata sandi Anda, juga di situs lain yang memakai kata sandi yang sama. Ketik alamat kami di peramban; jangan lewat tautan.\n- Aktifkan verifikasi dua langkah di pengaturan akun.\n- Periksa mutasi rekening dan tagihan kartu Anda; jika ada transaksi yang tidak Anda kenal, segera hubungi bank.\n- Waspadai email, SMS, dan telepon yang mengatasnamakan kami. Kami tidak akan pernah meminta kata sandi, kode OTP, atau nomor kartu Anda.',
  ],
};
