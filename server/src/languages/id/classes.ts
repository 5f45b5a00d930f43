/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  KAMI: 'kami|kita|tim kami|pihak kami|perusahaan kami|saya|@BRAND',
  INTENS:
    'sangat|sungguh|sungguh-sungguh|benar-benar|dengan tulus|dengan sangat|dengan hormat|sekali lagi|juga|amat|sekali|tulus|secara tulus|dari lubuk hati|dengan segala kerendahan hati|dengan rendah hati|dengan ini|ingin|hendak|turut',
  MAAF: "maaf*|ma'af*|permohonan maaf|permintaan maaf|memaafkan|dimaafkan|sesal|menyesal",
  SALAH:
    'kesalahan|kekeliruan|kekhilafan|kelalaian|kendala*|gangguan*|masalah*|insiden*|kejadian*|error*|eror*|bug*|kebocoran|kegagalan|kerusakan|keterlambatan|salah ketik|salah kirim|salah input|salah tulis|ketidaksesuaian|miskomunikasi|kesalahpahaman|malafungsi|hambatan|permasalahan|glitch|typo',
  SUSAH:
    'ketidaknyamanan*|kebingungan*|keresahan*|kekhawatiran*|gangguan*|kerepotan*|kerugian*|kekecewaan*|kendala*|kesulitan*|kesalahpahaman*|keterlambatan*|kekurangan*',
  DAMPAK:
    'terdampak|dirugikan|terganggu|tersinggung|kecewa|bingung|resah|khawatir|terkena|merasa|mengalami|menimbulkan|menyebabkan|membuat|mengganggu|merugikan|menyinggung|keberatan|kesal',
  ORANG:
    'pelanggan|pengguna|nasabah|anggota|member|orang|penerima|akun|pembaca|pasien|karyawan|donatur|siswa|kontak|subscriber|pembeli|konsumen|klien|mitra|user|pemilik akun',
  DATA: 'data|informasi|info|rincian|detail|catatan|berkas|dokumen|file|isi',
  BUTIR: 'nama|alamat|email|surel|nomor telepon|kata sandi|nomor kartu|tanggal lahir|riwayat pesanan|kontak',
  KENA: 'diakses|terakses|terekspos|terpapar|terdampak|terlihat|dilihat|bocor|dibocorkan|disalin|dicuri|tercuri|diunduh|diambil|diretas|terungkap|diungkap|disalahgunakan|tersebar|terkirim|dibaca|dibuka|hilang|terhapus|dipublikasikan|diperoleh|jatuh ke tangan|tercampur|diubah|terlibat|termasuk|dikuasai|tampil|terbaca|dijual',
  TER: 'terkirim|terhapus|tercantum|tertulis|tertagih|terpotong|tertukar|terunggah|tersebar|terpublikasi|terekspos|terinput|tercetak|terpasang|terjadwal|terbuka|tampil|termuat|terlampir|terkirimkan|terdebet|tersampaikan',
  HAL: 'tautan|link|harga|kode|kupon|diskon|subjek|tanggal|waktu|jam|nama|gambar|lampiran|berkas|file|versi|daftar|segmen|email|surel|pesan|tagihan|faktur|jumlah|produk|alamat|promo|buletin|newsletter|undangan|voucher|nominal|tombol|halaman|materi|informasi',
  RAHASIA:
    'kata sandi|password|sandi|pin|cvv|cvc|kode otp|otp|nomor kartu|data kartu|kartu kredit|kartu debit|nomor rekening|nik|nomor ktp|ktp|foto ktp|nomor paspor|paspor|tanggal lahir|nama ibu kandung|ibu kandung|kode verifikasi|data login|kredensial|m-pin|username dan password|nomor identitas',
  BULAN: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  TANGGAL: '# @BULAN|kemarin|tadi pagi|hari (senin|selasa|rabu|kamis|jumat|sabtu|minggu)|pagi ini|pukul #|tanggal #',
  LARANG:
    'jangan|tidak akan pernah|tidak pernah|waspada*|penipuan|phishing|siapa pun|mengatasnamakan|hindari|abaikan|tidak perlu|tidak meminta|hati-hati|berhati-hati|pesan yang|email yang meminta|telepon yang',
  GANTI:
    'maaf|kompensasi|ganti rugi|sebagai pengganti|menebus|akibat kesalahan|karena kesalahan|kesalahan kami|menghormati|tetap berlaku|seharusnya|yang benar|pengembalian|dikembalikan|refund|koreksi|salah|keliru|membatalkan|batal',
  SAMPAH:
    'null|undefined|nan|none|nil|n/a|kosong|tes|test|nama|nama depan|nama pelanggan|pelanggan_nama|user|nama anda|first name|firstname|fname|default',
};
