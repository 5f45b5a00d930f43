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
    'pelanggan|pengguna|nasabah|anggota|member|orang|penerima|akun|pembaca|pasien|karyawan|donatur|siswa|kontak|subscriber|pembeli|konsumen|klien|mitra|user|pemilik akun|penumpang|tamu|peserta|pelajar|murid|mahasiswa|orang tua|wali murid|relawan|penyewa|pengunjung|penonton|penghuni|pemegang polis|pelamar|alumni|pengemudi|penjual|merchant|tenant|warga|jemaah|santri|guru',
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
    'jangan|tidak akan pernah|tidak pernah|waspada*|penipuan|phishing|siapa pun|mengatasnamakan|hindari|abaikan|tidak akan|bukan lewat|bukan melalui|bukan dari|tidak perlu|tidak meminta|hati-hati|berhati-hati|pesan yang|email yang meminta|telepon yang',
  GANTI:
    'maaf|kompensasi|ganti rugi|sebagai pengganti|menebus|akibat kesalahan|karena kesalahan|kesalahan kami|menghormati|tetap berlaku|seharusnya|yang benar|pengembalian|dikembalikan|refund|koreksi|salah|keliru|membatalkan|batal',
  BUATSALAH:
    'kami [tidak|telah|sudah|juga|sendiri] (membuat|melakukan|berbuat|salah|keliru|lupa|lalai|gagal|ceroboh|teledor|mengirim*|menagih|memasang|memilih|menekan|menyalin|membiarkan|memakai|menjalankan|memeriksa|menguji|mengecek|mengetik|menulis|menghitung|mencantumkan|mengunggah|menempelkan|membuka|mengubah|memperbarui|mengawasi)|kesalahan kami|kelalaian kami|kekeliruan kami|kecerobohan kami|tanggung jawab kami',
  ANDAIKAN:
    'jika|bila|apabila|kalau|bilamana|seandainya|andai|andaikan|sekiranya|mungkin|barangkali|apakah|agar|supaya|saat|ketika',
  // What is done for the reader, in the active …
  MEMULIHKAN:
    'memperbaiki|membetulkan|membenahi|mengoreksi|meralat|meluruskan|mengembalikan|menutup|mereset|mengatur ulang|memblokir|melaporkan|melapor|mengganti|menggantinya|menghentikan|memulihkan|mengirim ulang|menonaktifkan|mengamankan|memindahkan|menambahkan|menambah|memperpanjang|menarik|mencabut|memperbarui|membayar|mengirimkan|membebaskan|menanggung|menghormati|memenuhi|menerapkan|mengunci|memisahkan|mengaktifkan|menghubungi|memberi|memberikan|menyiapkan|menjadwalkan|mengkreditkan|menyesuaikan|mengalihkan|mengosongkan|menyelesaikan|menemukan penyebab*|memasukkan kembali|memperketat|menyediakan|mencetak ulang|mencarikan|membuatkan|menerbitkan|menukar|menukarkan|menggratiskan|mengunggah ulang|menjemput|mengantar',
  // … and behind "kami", as Indonesian likes to say it.
  PULIHKAN:
    'perbaiki|betulkan|benahi|koreksi|ralat|luruskan|kembalikan|tutup|hapus|batalkan|reset|atur ulang|blokir|laporkan|ganti|gantikan|hentikan|pulihkan|kirim ulang|kirimkan ulang|tambahkan|tambah|perpanjang|tarik|pindahkan|bebaskan|tanggung|bayar|bayarkan|hormati|penuhi|cabut|nonaktifkan|aktifkan|aktifkan kembali|amankan|proses|jadwalkan|jadwalkan ulang|ubah|refund|kunci|keluarkan|coret|perbarui|buka kembali|sesuaikan|masukkan kembali|hapuskan|transfer|siapkan|urus|selesaikan|cetak|cetak ulang|carikan|buatkan|terbitkan|terbitkan ulang|sediakan|tukar|tukarkan|unggah ulang|jemput|antar|pasang kembali|undang ulang|geser|tunda|undur|mundurkan|alihkan|pisahkan|gratiskan',
  BENDA:
    'data|datanya|datamu|data-data|alamat*|nama*|nomor*|informasi*|kata sandi*|sandi*|password*|tagihan*|riwayat*|email*|surel*|akun|akunnya|akunmu|akun-akun|pesanan*|nik|ktp*|paspor*|rekening*|berkas*|dokumen*|foto*|rekam medis*|polis|slip gaji*|profil*|kontak*|kartu|kartunya|kartumu|hasil (tes|lab|pemeriksaan|ujian)*|catatan*|identitas*|pin|tanggal lahir*|rapor*|nilai|percakapan*|transaksi*',
  ORANGLAIN:
    'orang lain|(pelanggan|pengguna|nasabah|anggota|peserta|penerima|pasien|klien|member|pemegang polis|pembeli|siswa|karyawan|akun|alamat|pihak|pengunjung|tamu|donatur|penyewa|pelamar|wali murid) lain|pihak ketiga|pihak luar|pihak yang tidak|pihak tidak|pihak tak|yang tidak berhak|yang tidak berwenang|seseorang|siapa saja|siapa pun|publik|umum|internet|semua penerima|seluruh penerima|semua peserta|mesin pencari|orang yang salah|penerima yang salah|alamat yang salah|penerima lainnya|pelanggan lainnya|ratusan orang|ribuan orang|# (orang|penerima|pelanggan|peserta|anggota)',
  SAMPAH:
    'null|undefined|nan|none|nil|n/a|kosong|tes|test|nama|nama depan|nama pelanggan|pelanggan_nama|user|nama anda|first name|firstname|fname|default',
};
