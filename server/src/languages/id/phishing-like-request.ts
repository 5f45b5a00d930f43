import type { PhraseTopic } from '../language-pack';

export const phishingLikeRequest: PhraseTopic = {
  patterns: [
    '(masukkan|masukan|konfirmasi|konfirmasikan|verifikasi|verifikasikan|kirim|kirimkan|berikan|isi|isikan|lengkapi|sebutkan|perbarui|cantumkan|input|ketik|ketikkan|sertakan) ~4 @RAHASIA {!= @LARANG}',
    '(balas|membalas) [email ini|pesan ini] dengan ~4 @RAHASIA {!= @LARANG}',
    '(klik|ketuk|tekan|buka|gunakan|ikuti) (di sini|disini|tautan|link|tombol|tautan ini|link ini|tautan berikut|link berikut|tautan di bawah|tombol di bawah|tombol berikut) [ini|berikut|di bawah] [ini] (untuk|agar|guna|dan) ~1 (masuk|login|log in|verifikasi|memverifikasi|konfirmasi|mengonfirmasi|memulihkan|mengamankan|membuka|mengaktifkan|memperbarui|mereset|mengganti kata sandi|mengatur ulang|akun) {!= @LARANG}',
    '(login|log in|masuk|sign in) (di sini|disini|sekarang|melalui tautan|melalui link|lewat tautan|lewat link|dengan tombol|segera) {!= @LARANG}',
    '(login|log in|masuk|sign in) (dan|untuk|lalu) (verifikasi*|memverifikasi|konfirmasi*|mengonfirmasi|mengamankan|memulihkan|mengaktifkan|memperbarui|masukkan) {!= @LARANG}',
    '(verifikasi|konfirmasi|validasi|verifikasikan|konfirmasikan|lakukan verifikasi) (akun|identitas|data|email|pembayaran|rekening)* [Anda] {!= @LARANG}',
    '(akun|akses|kartu|keanggotaan|rekening) [Anda|kamu] (akan|segera|dapat|bisa) (diblokir|ditangguhkan|dinonaktifkan|dihapus|ditutup|dibekukan|dibatasi|hangus|terblokir)',
    '(dalam|dalam waktu) [waktu] # (jam|menit|x) ~4 (atau|jika tidak|agar tidak|sebelum)',
    '(jika|bila|apabila) ~3 (tidak|belum) ~3 (verifikasi|konfirmasi|memperbarui|login|merespons) ~6 (diblokir|ditangguhkan|dinonaktifkan|dihapus|hangus|ditutup)',
    '(kirim|kirimkan|lampirkan|unggah|upload) ~3 (foto|salinan|fotokopi|scan|pindaian|selfie) ~3 (ktp|paspor|sim|kartu|identitas|kk)',
    '(selfie|swafoto) (dengan|bersama|memegang) ktp',
    '(unduh|buka|jalankan|instal) (lampiran|file|berkas|aplikasi) [ini|berikut|terlampir] ~3 (untuk|agar|guna) ~2 (verifikasi|memulihkan|mengamankan|melindungi)',
    '(pulihkan|aktifkan kembali|buka kembali|amankan) akun [Anda] (di sini|sekarang|melalui|lewat|dengan)',
    '(segera|sekarang juga) (klik|login|verifikasi|konfirmasi|masuk)',
  ],
  flag: [
    '⟦Balas email ini dengan kata sandi⟧ Anda.',
    '⟦Klik di sini untuk verifikasi⟧ akun Anda.',
    '⟦Masukkan nomor kartu⟧ Anda untuk menerima pengembalian dana.',
    '⟦Login di sini⟧ untuk mengamankan data.',
    '⟦Akun Anda akan diblokir⟧ jika tidak merespons.',
    '⟦Kirimkan foto KTP⟧ Anda lewat email.',
    '⟦Konfirmasi data Anda⟧ dalam 24 jam.',
  ],
  leave: [
    'Kami tidak akan pernah meminta kata sandi atau nomor kartu Anda.',
    'Jangan masukkan nomor kartu di halaman yang Anda buka dari email.',
    'Ganti kata sandi di pengaturan akun; ketik alamat kami di peramban.',
    'Anda tidak perlu verifikasi akun.',
    'Waspadai pesan yang meminta Anda konfirmasi data.',
    'Jangan kirim kode OTP kepada siapa pun.',
  ],
};
