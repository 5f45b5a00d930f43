import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-10 sebagai|sebagai permintaan|wkwk
-9 permintaan|permintaan maaf
9 sudah
-8 lasolo|maaf ya|pembaca|pembaca kami|warga
-7 hal|kami mohon|kurang|segala|tadi|tombolnya
7 kepada|maafkan|maafkan kami|memohon|memohon maaf
-6 berkenan|gratis|hal yang|kurang berkenan|nikmati|untuk|yang kurang
6 ini
`,
  fault: `
26 memakai
24 termasuk
23 tadi
-22 perlu
22 seharusnya
21 itu tidak|padahal|tanpa
-21 saja
20 sedangkan
-19 # #|kami tidak
19 cuma|itu|menyalin|ringan
18 admin|kendala|mas|namanya
-18 catatan|kalau
17 antaranya|di antaranya|gagal|minimalis|orang|pada|sebagai
-17 biaya
16 izin
-16 kita|setiap|yang benar
-15 dengan|jangan|tetapi
15 kami dan|pemeriksaan|proses|relatif|seperti itu
14 akibatnya|berhenti|dinas|faktor|ini bersifat|ini hanya|kami memasang|kesalahan|sekali|siang
-14 lagi|maaf ini|sesuai|setelah|teliti
13 # m|dibuka|diterbitkan|gangguan|ini sangat|jempol admin|mantan|punyamu|salah satunya|satu|satunya|yang tidak
-13 buat|hormati|hosting|hosting kami|informasi|ini|kadang|kami minta|kini|luar|pun
12 admin kami|dan itu|dan saya|diduga|fitur|ini kesalahan|ini merupakan|kami gagal|kami memberi|lupa|m|menampilkan|rapat|saya yang|sekadar|signifikan|tagihan|terjadi|terlalu|tidak signifikan
-12 berpotensi|data yang|dokter|email ini|ini kekeliruan|khilaf|kurang teliti|makin|orang yang|pabrik|palsu|pintar|sepele|sudah|sudah kami
-11 aja|ampun|dulu|jadwal|kami hormati|kebal|menunjukkan|mitra|pemakaian|sekarang|siap|terbuka|tercantum|tidak bertanggung|tidak ikut
11 ditolak|gagal menjaganya|gudang|hp|isi|jumlahnya relatif|kabel|kami memakai|keluar|kondisi|kunci|lucu|malam|memberi tahu|mengalami|mengirimnya|menukar|nggak seberapa|pelanggan|penyimpanan|pesanan|sakura|sampai #|sebagai pengurus|selama|selamat|semuanya
10 # sampai|adanya|akunmu|anda dibuka|angka|antrean|bahwa|bandar|bandar lampung|bareng|case|dan tidak|dimaafkan|entah|fitur baru|ini juga|jati|ketika|lainnya|lampung|memakai data|membangun|mengirim|menulis|menyalakan|mohon dimaafkan|paketmu|pembatalan|pringsewu|sampai di|sertifikat|sudah lunas|tabel|tahun lalu|tidak kami
-10 ada sistem|adalah|dua kali|gaes|kami dari|keterlambatan|maaf|mana|menambal|migrasi|rekening|sistem kami|telepon|tersebut|waktu|ya gaes
-9 akhir-akhir|akhir-akhir ini|banget|berlaku|dapat|example|itu memuat|ketentuan|kirim|komputer|mereka|nama tanggal|percetakan|rasanya|sangat terbatas|siber|skor|tautannya|uang|wewenang kami
9 anda kami|belum menyalakan|berantakan|bersalah|dampak|dapat email|di sertifikat|ditemukan|email|gara-gara|hitung|ini bisa|jadi berantakan|jarang|jarang terjadi|kalender|kami perbaiki|karena kami|kekhilafan|kelihatan|kepada ibu|liburanmu|liburanmu jadi|lunas|melakukannya|memberi|membuat|meminta maaf|menemukannya|menunda|menyalakan verifikasi|menyebut|merupakan|milik|naik|orang sudah|pagi ini|perbaiki|pertama kali|pesanan bunda|polis|rapat kelurahan|rincian|sangat jarang|sehari|seluruh|siswa|situs|terlambat|tertukar|tertulis|tidak berhak|tidak semua|transaksi|umum|verifikasi|wilayah|yang baru|yang sudah
-8 # dari|?|anda|antre|berisi|bukan|cache|dan poin|di rumah|disebabkan|ini bukan|itu dan|itu orang|kabar|kami pasang|kamu mungkin|kantong|kantor|keluarga|kepastian|keputusan|kok|kurang lebih|masa|maskapai|mei kami|memasang cache|memuat|mendebit|menjadi|minggu|minta maaf|oleh|oleh karena|pasang|pemberitahuan|pendaftar|pengantar|periksa|poin|salah memasang|sebagian|sedang|sendiri|seratus|surat|tempat|terbaca|terjadi karena|tetap|tidak|yang kemarin
8 ada di|antarbagian|antrean yang|baru menyadarinya|berbunyi|besok pukul|bunda|dan bukan|dapur kami|di kasir|diakibatkan|dibaca|dicegah|dinilai|email kami|gudang kami|hanya|hari dan|ibu menunggu|ii|itu tanpa|janji|juara|kakak|kami menyalin|kan|kartu dan|ke pengguna|kecamatan|kekeliruan ini|kendala ini|lalu mengirimnya|laptop|maaf bu|memproses|menekan|menekan tombol|mengubah|menyadarinya|menyalin dari|milik anda|nama lengkap|nih|nominalnya|nomor kartu|notifikasi itu|pada kami|pasien|pembaruan|pengingat obat|pengurus dan|polis yang|produk|relatif kecil|rute|sabtu|sabtu malam|sampai|sebanyak|sepenuhnya|seperti|sepertinya|sobat|sudah menelepon|tahu ada|tautan|unit|untuk umum|waspada|yang namanya|yang sampai|yang sangat
7 # pasien|# sedangkan|anda kemungkinan|anda kepada|atas kesalahan|baris|baru|beberapa dari|berbicara|berhak|bukan dari|cadangan kami|dalamnya|dan di|dan lain|dan menandatangani|dari kalian|dari pihak|data #|dengan tangan|di bank|di dalamnya|dicetak|ditolak di|foto itu|harapan|harga|hati-hati|ia|ini sepenuhnya|input|insiden ini|kami belum|kami tahu|kamu bayar|keamanan|kecerobohan|kecerobohan kami|keempatnya|kehormatan|kemeja|kepleset|kepleset !|kunjungan|lain hal|lalu|maaf banget|memakai sandi|membayar rp|menagih|menampilkan nama|menanyakan|mencantumkan|mencari|mengecek|menguji|mesin|namun kami|ngambek|oleh orang|oleh pihak|pasien lain|pelita|pengingat|pengumuman|pindah|resepnya|saat pindah|sama|sampai pagi|satu dan|saudara|saya mohon|sedikit|selesai|seluruhnya|semacam|semacam ini|semalaman|semua orang|server cadangan|seseorang|tadi siang|tahu|tahu anda|terdampak dan|terima|termasuk yang|tiga|umum dari|wajib|yang bisa|yang kami|yg
-7 ada bug|akan|akun pegawai|anda berpotensi|anggap|anggota|atas|atau|beberapa informasi|belum ada|berisi nama|berlaku dan|besok|boleh|botol|buka|catatan anda|dari akun|dari luar|data anggota|denda|diharapkan|diskon|enam|jari|jika|kali dari|kami|kampus|kebocoran|kembali|kotak masuk|ktp|kurir|lewat|lintas|makan|manusia|minta|muka|mungkin|nama dokter|nomor ponsel|november #|otp|pasti|pegawai itu|penerbit|penyelidikan|persen|resepsionis|resepsionis kami|ruang|sensitif|serangan siber|server itu|soal|subkontraktor|tambalan|tambalan #|tanpa biaya|terbatas|tertutup|tiba|tidak berlaku|timbul karena|tolak|turut|walau|yang bocor
-6 ada data|akun yang|alamat|anggota yang|apakah|april dan|batalkan dan|berikutnya|berkasnya|buatan|bug|bukan berasal|bulan|ceroboh|cod|cod yang|datanya|dengan harga|di #|di grup|di server|dijual|dikirim|foto|hal tersebut|harap|hash|hilang|ini setiap|ini terjadi|ini timbul|itu berisi|jaga|jam|jumlah|kalian|kami juga|kami lalai|kami salah|kami sandikan|kami terima|kecil|ktp dan|kuasa|lain dan|lalu lintas|lama|libur|luar kuasa|magang|melihat alamat|membagikan|memiliki|mendaftarkan|menghapus berkas|mengunduhnya|motor|mulai|mungkin ada|nama umur|nomor|orang lain|paket cod|pegawai|penyampaian|perusahaan yang|putus|sabtu #|sandikan|sebelum pukul|sebesar rp|sekitar|semua|seperti nama|siapa|supaya|tapi|tarik|tenaga|tenang|termasuk dalam|tidak seberapa|tidak termasuk|timbul|umur|vitamin|warga|wewenang|yang hilang|yang memakai
6 ada transaksi|aku minta|aman dan|antara|atas nama|bank kustodian|baru dan|bayar|beda|berdiri|bersifat|berumur|bikin kamu|bisa masuk|bulan januari|catatan server|cuma beda|dan kami|dan meminta|dan mengirim|dan yang|dari proses|dari pukul|di daftar|di dalam|dijadwalkan|dikhawatirkan|dimakan|diminum|dipindah|dirawat|diri|duluan|empat|finansial|halaman yang|hehe|itu cuma|itu sebelum|kami antar|kami bikin|kami jalankan|kami menghapus|kami sendiri|karena tingginya|kelurahan|kendaraan|kepada|ketidaksesuaian|klinik|kursi|kursi di|kustodian|label|laptop itu|masih di|masuk|melihat nama|memindahkan|memproses pengembalian|menagih rp|mencoba|menyalin nama|nomor antrean|obat|oke|oktober pukul|paket|pasar|pembayaran yang|pemeras|peneliti|pengembalian dana|perawat|perlu dikhawatirkan|permohonan|petugas kami|pihak ekspedisi|pin anda|proses di|publik|rak|rekanan|rekonsiliasi|rumah sebelum|salah|sandi|satu orang|saya|seberapa|sejak|sejawat|sejumlah|selama #|selisihnya|sertifikat anda|sewaktu|sibuk|smp|soalnya|sori ya|sudah masuk|sudah membayar|tanggal|tas|tercecer|tercecer di|tersimpan|tertulis rp|tetap aman|tidak benar|tiga hari|tiga kali|timbul dari|tingginya|transfer|update|wajah di|ya|yang dijadwalkan|yang tertukar
`,
  evasion: `
28 kelalaian
27 dikarenakan
26 akibat|terkirim
24 sehingga
22 anda|pihak
21 error|oleh
20 antarbagian|dari|kekhilafan|komputer|sistem
-20 di
19 faktor|salah menekan
18 adanya
17 bahwa|miskomunikasi|nama anda|sebenarnya|turut
-17 sudah
16 beberapa|daftar|ditemukan|ketentuan|membuat|pusat
15 bilang|serangan|subkontraktor|ulah|yang tidak
14 agen|dinas|duluan|gangguan|human|human error|ketentuan kami|pesanan anda|salahkan|tertulis|turut memengaruhi
-13 ?|dan|tanpa
13 bagian|belum|dalam|email|hal|lebih|ngaco|oknum|sendiri|tersebut|waktu|zona waktu
-12 ada di|ada yang|kalau|kirim|lewat
12 ada sistem|bawaan|bukan|grup|hati-hati|kekeliruan|ketidaksesuaian|komputernya|kurang|lagi|maklum|namanya juga|ngambek|pada|salahin|soalnya|tanggal #|zona
11 aja|antara|cerah|email kami|harga|harus|jadi|kayaknya|magang|memberi|memengaruhi|pelanggan|pemasok|pesanan|salah
-11 karena kami|maaf|masuk|termasuk|tidak
-10 akun|berlangsung|ikut|kiriman|menerima|pagi|server
10 anak|baris|bug|dimaafkan|donasi|dunia|eh|entah|internet|kebanyakan|keliru|keterangan|lemah|lepas|liburan|memproses|menekan tombol|merupakan|mohon dimaafkan|nomor anda|nyasar|percetakan|rekonsiliasi|sehubungan|sehubungan dengan|selisih|terkirim kepada|terselip|wewenang
-9 ada|ada pada|atau|basis|basis data|dipakai|email ini|halaman|kesalahan itu|memeriksa|pada #|sejak|yang sama
9 antrean|berubah|dana anda|data dari|dicegah|dokumen|gara-gara|harga itu|hujan|ini|jadwal|kami pun|kasir|kerap|ketidaksesuaian data|kurang teliti|laporan|mas|membuat angka|memproses pengembalian|menekan|menunjukkan|namanya|pabrik|paham|pengembalian dana|penyelidikan|plugin|saat pindah|sandi lemah|sayangnya|sekadar|semalam|telah terjadi|terjadi|terunggah|tidak bertanggung|tombolnya|usil
8 # hari|# juli|ada kesalahan|akhir-akhir|akhir-akhir ini|aktif|baru|berdasarkan keterangan|berhenti|bersumber|bersumber dari|bertanggung|bertanggung jawab|canggih|data|email itu|email palsu|gempa|id|ini murni|jawab|kami kurang|kantor pusat|keberangkatan|kenapa|ketiga|kondisi|kumpul|magrib|meleset|memakai sandi|membaca ketentuan|mencampur|menentukan|mengalami|menindaklanjuti|menjalankan|murni human|nah|nilai|penulisan|perizinan|punya|resepsionis|resepsionis kami|saat|saja|sangat canggih|saya bukan|selama #|sengaja|seratus|sore|telah terkirim|teliti|tidak sengaja|vendor|ya|yang memakai|yang menentukan
-8 # mei|ibu|ketik|layanan|lumrah|malam|mati|milik|pesan|tetap
-7 # #|akan|bagi|biaya|cuma|example|informasi|ini lumrah|juga manusia|kata|kemungkinan|kerusakan|ketika|kok|lumrah terjadi|memasang|motor|mulai|pada hari|pada kami|rutin|salah ketik|sepertinya|terbaca|tidak memeriksa|untuk
7 # maret|akun email|anda masuk|bahwa sejumlah|baru kami|bergabung|cuaca|dengan|ditemukan ketidaksesuaian|gedung|hal tersebut|hasil|ini bisa|insiden ini|internal|janjikan|jeda|jelas|juli|kami dan|kami janjikan|kami menghapus|ke grup|keliru membaca|keliru mengambil|keluar|kepegawaian|keputusan|kesalahan|kue|lampu|lingkungan|macet|mantan|masing-masing|mendadak|pasar|pengembalian|pengumuman|pengumuman itu|penyedia|pindah|platform|salah satu|samsat|sepenuhnya|sistem yang|stnk|sudah #|tamunya|telah|terapis|tercantum dalam|terdapat|terkirim pemberitahuan|terunggah ke|tidak dapat|ulang email|waspada
-6 !|#|anggota|belum ada|bikin|boleh|catatan|dari #|di atas|dikirim|doang|dua|dulu|hari|hehe|ia|itu kesalahan|kapasitas|kartu|kata sandi|kerja|kesalahannya|kesalahannya ada|koperasi|melainkan|membuka|menemukan|menyalin|minggu|musim|pemeriksaan|pt|rak|sebagai|sehingga tidak|sekarang|sementara|situs|status|tabel|telepon|terjadi pada|termasuk dalam|tidak termasuk|tombol itu|tombol kirim|yang bukan
6 ada bug|agen lepas|bagian gudang|baru tahu|beberapa hari|bulan lalu|dalam menjaga|dalam perjalanan|dapat dibuka|di grup|di luar|dilakukan|diretas|disampaikan bahwa|ditemukan adanya|ditemukan tercecer|folder|ganda|gini|google|hal ini|hari lalu|jadi gini|jaringan|jawab atas|juga|kabel|kalangan|kami terlalu|kayak|kemarin kami|kepastian|kepeleset|lalu|lepas kami|map tersebut|maskapai|menangani|meneruskan|mengambil|menggeser|mengirim ulang|menjaga|menyebabkan|metode|murni|nama|oleh agen|pada surat|penanganan|perjalanan|perusahaan|polis|proses|publik|pun tidak|sebenarnya sudah|sehat|sehingga nama|sejumlah|semacam|sistem lama|tahu dari|tamu|tercecer|tercecer di|terhenti|tersebar|tersebar ke|tersebut tertinggal|tertinggal oleh|tertulis rp|total|transit|wewenang kami|yang baru|yang menangani|yang sangat
`,
  remedy: `
31 tetap
30 jangan
24 utuh
23 telepon
22 hangus|terlampir
20 biaya|jadwal
-20 hubungi
-19 ?
19 mulai|sendiri|tidak
18 berlaku|dulu|jika|ke|membukanya|rekaman
17 atau|berubah|login|telepon saya|undangan
-17 digital
-16 agar|mengirim|pin|tautan lama
16 bidan|formulir|hilang|otomatis|rumah|sebutkan|sepele
-15 !|menagih|portal|sistem
15 bersedia|bila|dan kami|dimulai|rina|sekarang|tidak berubah|uji|yang
14 balas|berikutnya|besok|diminum|gantilah|gratis|jangan diminum|kode|puasa|restitusi
-14 sejak surat
-13 # hari|# oktober|alamat|dan|itu kami|karena|memerlukan|pertanyaan|pesannya|seharusnya|tugas|versi
13 akan|barangnya|boleh|brankas|dari aplikasi|kirim lewat|kurir|lewat layanan|memblokir kartu|segera|seluruh kata|sempat|sepele ini
-12 # sampai|akun|aplikasi dan|cabang|cabut|dan kini|dilakukan|kamu tidak|kartu|kasir|perlu dilakukan|pesanan|tidak kami|ya
12 alamat kami|asesmen|benar|catat|di rumah|halaman|itu sudah|kami batalkan|kamis|lampiran|layanan|menginap|menjemput|nama ibu|poin|siap membantu|surat keterangan|tolong|tunjukkan
-11 # #|aksesnya|dikunci|hanya lewat|jari|kami cabut|laptop|masing-masing|mengirim satu|nama lengkap|pada hari|paket|penghapusannya|sekarang sudah|server|sidik|sidik jari|terjadi|yang tidak
11 aman di|bukan|diajukan|diumumkan|jam yang|jangan buka|jumat|kami catat|kartu itu|langkah di|masih|melalui aplikasi|memblokir|mendaftarkan|nyaman|pengujian|perangkat|peron|peron #|rumah sakit|sakit|sakit dan|sandinya|sebelum|siapa pun|skor|tautannya sudah|yang benar|yang hilang
10 # agustus|agustus|akses|anda dapat|bapak|batalkan|delapan|depan|dosis|email itu|foto kalian|hubungan|juga|juni|kalau #|kalian tidak|kartu lama|keterangan|kok|lama|lebih suka|lucu|masih menerima|maupun|menu keamanan|nyalakan verifikasi|pekan|perbaikan|sama mengganti|sekali|sementara|serikat|setuju|siap|status|sudah setuju|suka|supaya|terpengaruh|tidak terpengaruh|untuk memeriksa|untuk sementara
-10 ananda|antrean yang|berhenti|bisa kami|cocokkan|daftar sudah|dengan satu|dengan sidik|dinonaktifkan|izin|kami keluarkan|kami memberi|kini kami|kupang|lupa|malam|meja|menjadi|nomor kartu|pendamping|penerimanya
9 # saja|ada di|anda kami|atas nama|bapak sudah|dan #|dan bersedia|dan melapor|denda|dengan email|dikirim|formulir klaim|ganda|habis|harus|hati-hati dengan|jadi|kabar|kamar|kami ganti|kami pasang|kami tanggung|karakter|komputer|mbak|menyimpan|oleh|om|ongkosnya|pada tanggal|pakai|pasang|pekan ini|sandi yang|saudara|sebagai permintaan|sekaligus|senin|senin #|tanggung|tidak berlaku|undangan kami
-9 berjalan|dan mulai|ditolak|ditutup dan|iuran|jangan dibayar|januari|kalau ada|kanal|kunci|lahir|lain|menemukan|menghapus surat|oktober pukul|pengembalian|pensiun|pun karena|rumah tanpa|saat|sebelum tayang|setelah #|silakan|slik ojk|tahu|terminal|versi baru
-8 admin|akun masing-masing|alamatmu|bebas|besar|bisa|boleh membawa|dari semua|di kasir|diblokir|dibuka|diharapkan|foto|hapus permanen|ini telah|itu tidak|kami akan|kami melapor|kami mengirim|kami tidak|kanal resmi|kartu anda|lewat|mau|membawa|membawa satu|menghapusnya|minta|oktober|paham|pelanggan|pembelian|pencocokan|pengemudi|permanen|pin yang|promo|rekaman itu|reservasi|sandi|satu pendamping|saya sudah|semua sesi|sepeser|sepeser pun|tadi|tayang|tim|yang menyebut
8 air putih|akun baru|akunnya|aman|anda|angka yang|aplikasi|apoteker|asli|atau telepon|awal|balas pesan|bawa|berkasnya|biayanya|buang|catat di|celah pada|cv anda|dan menyebut|dari rumah|datang|datang hari|demi|di kotak|di menu|difoto|dimakan|diumumkan di|dua hari|email yang|gantilah juga|isi formulir|jadi tidak|jangan balas|jangan dimakan|kakak tetap|kalau|ke siapa|kemarin|ketik sendiri|kode status|langkah yang|login lewat|masih muncul|medis|memakai kata|mengganti seluruh|menonaktifkan|menunjukkan|minta menghapus|mintalah|murid|nomor rekam|ongkosnya diganti|pada kamis|pendaftaran|penerima|percobaan|perlu|permintaan maaf|putih|rekam|rekam medis|sah|saldo|saya kirim|sebelumnya|siapa|supaya tidak|tagihan|tautan|tentang|termasuk kepada|tertulis #|tetap bisa|tidak hangus|tiket|tutup pada|waspadai telepon|yang belum|yang kemarin
7 # cm|abaikan tautan|alat|angka|artikel|atas|bagian dari|balas dengan|bank|beberapa menit|beliau|belum masuk|biasa|biayanya kami|bincang|bincang buku|buka|cadangan pukul|cm|dalam #|dananya masuk|dapat membukanya|data itu|dengan membalas|desember|di balasan|di halaman|di kantor|di rekening|dibagikan|dicek|dipilih|ditambah|ditaruh|ditaruh di|dokter|gratiskan|haji|hak|halaman kelas|hati-hati|hitung|item|itu dan|itu kini|itu sekarang|jamnya|jika anda|juga di|kak|kakak yang|kalah|kalian|kami gratiskan|kami kembalikan|kami perbaiki|kami yang|kamu kenal|kata sandi|ke lembaga|ke saldo|ke whatsapp|keadaan|keempatnya|kepada orang|kerja|ktp|lebih awal|lengkap kami|lewat tautan|maaf kami|magrib|masalah|mati dan|matikan sampai|melapor|menandatanganinya|mencabut akses|menjadi bagian|menonton|menyebut nomor|mulai pukul|nama beliau|nanti saya|nomor resi|pagi dan|paspor|penerima email|perbaiki|pihak bank|prioritas|rekening|sandi anda|satu tiket|saya kunci|saya minta|sehari|sekarang kami|semester depan|sendiri dari|seperti biasa|setiap senin|sudah ada|sudah menutup|tanpa perlu|terlewat|tidak kamu|tidak menyimpan|tidak terbuka|tolong jangan|uangnya|voucher
-7 # dan|ada|ada lagi|antrean|bahwa|bapak boleh|bekerja|berikut|berkas yang|bssn|buka kelas|buku tamu|cabut dan|daftar itu|dalam satu|dan setiap|dari #|dari nomor|datang ke|dengan kode|dengan tanggal|di aplikasi|di kanal|dibayar|dikirim lewat|diminta|dini|dini hari|diperbarui|dipotong|ditarik|dua|email sudah|fitur|foto itu|ganti kata|halamannya|hasil|ibu tetap|ingin|itu di|kami simpan|kami umumkan|kapan pun|kelas makrame|ketentuan|kini|konser|kunci lama|lalu|lengkapi|lewat menu|makrame|memberi|memberi tahu|memegang|memuat|menemukan foto|menyebut|meski|mulai minggu|nomor baru|orang|panitia|pembayaran yang|penagih|pengaturan|pengingat|pihak yang|pindah|sabtu|sampai #|sampai malam|satu pesanan|semua sandi|seperti itu|serta|sesuai ketentuan|setiap penerima|tanggal lahir|tarif|telah diperbarui|tidak dapat|titik|ulang mohon|umumkan|waktu|wifi|yang baru|yang bisa|yang memegang|yang menagih|yang sudah
6 #|# bukan|# februari|# juni|# kami|# persen|# sehingga|agen|akhir tahun|anak anda|anda tidak|aplikasinya|balik|bank memblokir|bapak lebih|bapak tetap|batalkan dan|berbeda|berkas dimaksud|berlangsung|bersandi|boleh masuk|buat|bulan ini|buletin|catatan meter|cetak|contoh|dalam|dalam keadaan|dampingi|dan sistem|dananya|demi kehati-hatian|dengan jam|deposito|desember pukul|di lampiran|di loket|dibacakan|dihitung|ditetapkan|email ini|email kami|februari|galon|gudang|harga rp|ini|itu juga|jaminan|jangan sebutkan|janji|juli dan|jumlah|kabar yang|kak jadi|kalau bapak|kalau ibu|kami dampingi|kami harus|kami sungguh|kami terima|karakter yang|karena kesalahan|kata|ke tempat|kedua|kehati-hatian|kehati-hatian kami|kembali|kepada|ketik|klaim|kodenya|kompensasi|kongres|ktp anda|kuota|lama tidak|lift|lolos|makan malam|membantu|membayar|meminta kode|mencabut|menelepon|menerima email|mengaku petugas|menurut|menutup|menyesal|menyesal telah|menyimpan berkas|muncul|mungkin|murid yang|nama anak|nikmati|nyalakan|oleh manajer|pada tagihan|pagar|pasangan|pedagang|pelakunya|pembaruan|pendaftaran kami|penyimpanan|perawat|perhiasan|perlu anda|permintaan|perusahaan|pesan singkat|pesanannya|pintu|ponsel yang|pun termasuk|rekening anda|resi|sampaikan|sampaikan kepada|sandi dan|sarapan|saudari tidak|sejak pagi|semua sempat|semula|serupa|simpanan|singkat|sudah beres|sudah kami|sudah mati|sungguh|sungguh menyesal|tambahan|tambalan|tambalan #|tanpa bayar|tanyakan|tanyakan kepada|tautan apa|telah memberi|telanjur|tempelkan|tempelkan kartu|tertulis|tetap berlaku|tiap|tindakan|tulisan|tunjukkan saja|unduh|untuk|untuk satu|untung|walau|walaupun|yang berbeda|yang ditetapkan|yang mengaku|yang salah
-6 # januari|# november|# untuk|ada pada|arsip|belum kami|berhenti di|beri|bersifat|bukti transfer|cari|cek|daftar tanpa|dan jangan|dan mesin|dapat kami|dapat mengajukan|dari email|dari jauh|data ini|di pengaturan|dibalas|dicabut|dijadwalkan|diperlukan|email tersebut|example|file|gaji|ganti|ganti juga|halo|hanya terbuka|hotel|hubungi saya|ini kami|itu memuat|itu salah|jalankan|jauh|juga dan|kalau kakak|kami hapus|kami memasang|kami menagih|kami mengirimkan|ke kartu|ke polisi|kejadian ini|kemarin dan|kemarin tidak|kembali lewat|kemungkinan|kepolisian pada|kereta|kini dipegang|kini semua|klinik|lagi setelah|lagi yang|lambat senin|langganan|langkah-langkah|langkah-langkah yang|laporan|laptop itu|manifes|masih di|masuk dengan|matikan pada|memalukan|memeriksa ulang|meminta pembayaran|memulihkannya|menampilkan|mengambil langkah-langkah|menghapusnya dan|mengirimkan|menuntut|menyambut|minggu pagi|mohon maaf|muka|mulai sekarang|nomor telepon|november pukul|oke|ongkir|orang sebelum|orang sudah|otoritas|pasar|pembayaran ulang|pemeriksaan|penggantian kartu|pengingat obat|perbarui|periksa|perlu membalas|pribadi|resmi|saldo anda|saya hapus|sebanyak|sebesar|sedangkan|selalu|sepenuhnya|setahun|slip|struk|sudah ditarik|surat ini|tanpa nomor|telah mengambil|tengah|tengah semester|termasuk yang|tidak benar|tidak perlu|tujuh tahun|wajib|yang dijadwalkan|yang diperlukan|yang kami
`,
  'protective-step': `
22 lewat
17 biar aman|uang
16 biar
-15 saya
13 aman|dengan sidik|di|jari|periksa|sidik|sidik jari
-13 dimakan|jangan dimakan
12 tagihan
-12 tanpa
11 bayarlah|dari|di kanal|hapus|iuran|kanal|kanal resmi|kode|resmi
-11 pada|sampai
-10 #|anda|atau pin|belum|pengurus
10 aktifkan|alamat|cocokkan|di pengaturan|di situs|kirim tautannya|meminta|pengaturan|tolak|wifi|yang tidak
9 ambil|beri|beri tahu|bulan|di toko|hanya|kami lampirkan|kami tagih|lampirkan|meminta uang|minggu pagi|nik|pensiun|sekalian|sendiri|situs|slik|suratnya|tagih|tautannya|titik|yang masuk
-9 anda lakukan|bapak|di rumah|diminum|gaji|lakukan|yang bisa
-8 ?|alergi|ingin|ini|otp atau|pin|yang alergi
8 ambil di|anda dapat|bendahara|buat|bunda|cod|contoh|dari nomor|dari ponsel|di menu|ibu lakukan|kakak|karena itu|laporkan|meminta pembayaran|mengunci|minggu|muka|nyalakan|pembayaran ulang|ponsel|pribadi|setiap|tatap|tatap muka|token|toko|tugas
-7 # #|biaya|bukti|dananya|di #|ganti kartu|ingin mengganti|jangan|mohon|semua|simpan
7 cari|cod yang|cuma|dengan|dipakai|kami tidak|kepada kami|lewat whatsapp|mengubah|menyebut|menyembunyikan|minta|mulai hari|paket cod|pembeli|rumah di|sementara|untuk mengganti|whatsapp
6 # fa|ada|alamat rumah|anda dipakai|apakah|apakah nik|api|baru di|cek|cv anda|dampingi|dan minta|di mesin|fa|hanya bisa|hasil|hubungi bank|imigrasi|juga|kalau|kantor|kantor imigrasi|lain|lewat aplikasi|menerima|menjadi|menyembunyikan alamat|mesin pencari|nomor asing|nyalakan #|ojk|pencari|pernah|pesan|saat|surat|tahu
-6 atau|bila bapak|buang|buka|dananya masuk|dapat|dosis|jangan diminum|melapor ke|meminta otp|nama|perbarui|saldo|sudah|tanpa biaya|telanjur|tolong jangan
`,
  pleasantry: `
20 nggak|semangat
19 bersama
-17 kelas
-16 dunia
15 aman
14 anggap aja|terkendali
-14 nasabah adalah
13 allah|banget|hujan|indonesia|jaga|kalian|menjadi|perlu panik
-13 jadi|kami senantiasa|kualitas layanan|untuk terus|yang kami
12 ?|aja|akan|baik|ini disampaikan|internasional|kami tidak|kenyamanan|oleh
-12 adalah segalanya|banggakan|kami banggakan|meningkatkan kualitas|merupakan prioritas|segalanya|setia
11 # kota|adminnya|adminnya lagi|banget !|beneran|buatan|kami menerapkan|kota|penting|perlu|sangat terbatas|warna
-11 ada|anda sangat|anggota|demikian disampaikan|kami berkomitmen|pelanggan yang|prioritas utama|terus meningkatkan
10 # pelari|aku|belanjaku|cerita|dari|informasi ini|kami mengajak|lancar|mengajak|pelari|satu-satu|sebagai|sehat|selalu|terbatas|tetap semangat|waktunya|wkwk
-10 hari|keamanan|kehati-hatian|kehati-hatian kami|masih|meningkatkan|perseroan|perusahaan
9 !|absensi|adalah|anda adalah|anggap|dampaknya sangat|dapat|data|di instagram|dibesar-besarkan|diimbau|diimbau untuk|dilengkapi|dulu|hal ini|instagram|itu sekadar|kami bekerja|kami pada|kemarin|kerahasiaan|kita terus|konsumen|kuartal|motivasi|musim|nantikan|peringatan|resep|rutin|santai|selalu kami|selasa kemarin|tangan|wajah
-9 kalau|kami|ke|keamanan tertinggi|kepercayaan anda|memberikan yang|undangan
-8 anda merupakan|bentuk|bentuk kehati-hatian|berarti|bestie|dan bukan|kami sangat|kita tetap|layanan|saja|sakura|sebagai bentuk|seperti|tamu|tempat|utama|utama kami
8 bekerja|bisa dipakai|bukan data|dapat dilihat|dihukum|dilihat di|hadir|harap|hehe|insiden yang|kejadian|lebih|lengkapnya|lorong|memperbarui|milik|model|musim hujan|notifikasi|pasti|tetap|video|wajar
-7 adalah komitmen|berarti bagi|berkomitmen|berupaya|doang|hadiah|kami telah|masuk|memang|mulai|mungkin|prioritas|pt|sangat berarti|sedang|selamat|setia yang|setiap anggota|soal|standar keamanan|tahun ini|terhormat|tersayang|tiga|untung|yang terhormat
7 adanya|aktivitas|anda kembali|berjalan lancar|berlangsung|dalam|depan kami|di kanal|dilihat|dipakai|doa|gajian|grand|grand mutiara|hanya bersifat|hujan sudah|independen|industri|informasi|insiden|kebenarannya|kembali lewat|kesehatan|kok|kurang teliti|lebih dari|menyambut|menyapa anda|mutiara|negara|nomor satu|pagi dari|perlu diketahui|rekan-rekan|sebagaimana|secara|sekadar|selasa|teguh|telah|teliti|tenang|yang sangat
6 # ribu|aduh|air|bandung|barat|berikutnya|bersifat sementara|bisa|dampaknya|danau|di industri|email bukan|fitur|gangguan ini|hidup|informasi yang|jalan-jalan|kanal|kapal|kasih kepada|kembali|kepada|kerahasiaan klien|ketidaksesuaian tersebut|kita|layak|lembaga|malu|mana|mari kita|masukan|menyapa|namun|otomatis|panik|pegang|pelanggan merupakan|pelanggaran|penerjemah|peningkatan|pihak|ribu|robot|satu|semoga|senang|sponsor|sudah tiba|tanah|terkini|tiba|tidak|transparansi|untuk tidak|wilayah|yang pertama
-6 atas perhatiannya|bagi|bagi anda|celah|dan|dan kami|dan keluarga|dana|doang kok|email|ini merupakan|kami menjunjung|kecil|kode status|kualitas|memantau|mendapat|menyikapi|orang|pelanggan|pengujian|perhatiannya|perhatiannya diucapkan|perkembangan|pertama|pihak-pihak|sangat serius|saya|server|status|terbaik bagi|terus memantau|tinggi kerahasiaan
`,
  promotion: `
44 !
25 koleksi
23 dengan
22 belanja|mau
21 terbaru
20 yuk
17 aplikasinya|hadiah
16 ?|sekarang|siapkan
15 ajukan|cek|promo
-15 yang
14 lihat|malam|nikmati
13 juga|masih|tas
-13 tidak
12 belanja lagi|dan menangkan|diskon|instagram|instagram kami|menangkan|menarik|oh|oh ya|program
-11 biaya
11 bulan|cair|cek juga|gratis|lengkapi|makin|minggu|mulai rp|naik|platinum|ribu|seharga|ya
10 # menit|ada|akhir|bunga|cepat|dalam #|dapatkan|kabar|keluarga|kulit|lho|pandan|sekalian|untukmu|upgrade
-10 saya
9 ajak|anda|dua malam|gunakan|ketiga|kuota|lainnya|menit|minggu ini|motor|nantikan|penawaran|pinjaman|tukarkan|untuk belanja
-9 pukul|pukul #
8 #|# ya|album|baiknya|biar|bonus|butuh|dan dapatkan|dan kumpulkan|dan nikmati|ini ada|ini dua|investasi|jalan|kabar baiknya|kami ?|kami ya|kumpulkan|kumpulkan poin|lebih|nanti|pra-pesan|produk|sampai tanggal|sudah dibuka|tambah|tersayang
-8 # #|indah|itu|pada|tim
7 # mbps|baru sudah|baru yang|beri|bunga #|diskon #|isi ulang|konser|kopi|kpr|mbps|mulai|musim|musim liburan|musim panas|ngebut|nilaimu|panas|pentas|poin|rasa|saldo dan|tiket keluarga|tiket konser|upgrade ke|ya tiket
-7 berlaku|dan|hujan|musim hujan
6 # ribu|anda pesan|bali|bareng|bedanya|beli|bird|buka|bulan ini|diri|early|early bird|fitur|hanya|hanya di|hari ini|ikuti|jalan-jalan|ke|kedatangan|klik|liburan|mari|masih ada|mulai dari|nb|nonton|penawaran di|penuh jadi|pesan|promo gajian|rasakan|rp|rp #|saldo|sebelum minggu|segera|sekarang dan|semua penawaran|sepatu|tempat|turun harga|up|varian|wajib
-6 atau|buku|dan jangan|dapat|lupa|menjadi|pesanan|sampai|telah|terima|toko
`,
  hedging: `
36 beberapa
24 mungkin
22 sejumlah
20 kemungkinan
18 diduga|masih
17 sebagian
16 dalam
-13 banyak
13 bersifat
12 jadi
11 ada|bahwa|masuk dalam|mengalami|mengenai|nominalnya|terdampak|terindikasi
10 gelombang|kabel|kalian|penyalahgunaan|selama|tertentu
-10 nama
9 awal|barangkali|checkout|dan|gara-gara|indikasi|saja|scan|semalam|servernya
8 agustus|badan|berat|berat badan|berpotensi|dan surat|ikut|informasi|ini bersifat|minggu|minggu lalu|mungkin saja|ngambek|ngambek jadi|oktober|oleh|saat|sakit|sempat|sepertinya|sih|tidak memengaruhi|umumnya|yang gagal
-8 sedikit|tersebut
-7 atau|hanya
7 beberapa hari|berkas|besar|dan mungkin|data|ditemukan|entah|gagal|kami tetap|kelompok|lain|lalu|laporan|manfaat|mitra|panas|pegawai|sah|sejauh|servis|tampaknya|terkirim|tidak sah|tidak semua|umumnya tidak|yang tidak
6 ada bukti|album|antaranya|apabila|apabila ada|beberapa dari|belum|bukti|bukti penyalahgunaan|dalam jumlah|dan ktp|di antaranya|dilihat|jadwal|jumlah terbatas|kabar|kayaknya|ktp|kunci dan|lima|maaf|masuk|media|memengaruhi|namun|oknum|orang|orang sudah|pihak lain|poin|pun tidak|rekening bapak|saat ini|saya kunci|sebagai|sebagaimana|selisih|sensitif|sepenuhnya|sertifikat|sertifikat anda|sudah disimpan|sudah membukanya|tertinggal|tidak wajar|unggahan|wajar|waktunya
-6 bisa|hal ini|kami|memuat|nik|polis yang
`,
  belittling: `
30 cuma
26 hanya
20 aman|bersifat
19 nggak
18 lumayan
16 selebihnya
15 toh
14 kali|nol
13 kok|memang|tersebut|tetapi kami
12 bikin|bukan|nggak usah|perlu|sangat
-11 belum
11 bukan data|kami tegaskan|panik|tegaskan|tegaskan bahwa|tetap
10 lalu|nyaris|nyaris tidak|sensitif|tetapi|usah
9 aja|iseng|iseng yang|maklum|murah|ngintip|notifikasi|penting|selama|yang penting
-9 bintang|tidak ada
8 anggap|anggap aja|berdiri|dampaknya|dan|hampir|hanyalah|itu|juga|kecil dan|kejadian|ketik|lama dan|namanya|namanya juga|peringatan|salah ketik|santai|sedikit|signifikan|terjadi|terlihat|tidak signifikan|untungnya|ya ?
-8 dapat|kalau|nomor|soal|telah|yang
-7 !|dalam|dengan|hal|hari|orang|tidak
7 berkas|besar|diketahui|dikit|dunia|kejadian ini|kendala|kondisi|namun|nilainya|perlu diketahui|pihak|pun|rahasia|relatif|ringan|secara|sehat|sekadar|sempat|tersebut hanya
6 adapun|administratif|allah|berita|berlaku untuk|bersifat administratif|dampak|di|diimbau|diimbau untuk|email sama|empat jam|foto|foto itu|gladi|gladi bersih|ini merupakan|isinya|jangan panik|kami menyapa|kan|kesalahan tersebut|klinik|mengubah|menyapa|minggu lalu|nasabah|pembatalan|produk|pulsa|relatif kecil|seluruh|siswa|terkena|tersebut tidak|tersentuh|tetap berjalan|tidak tersentuh|wajah|wajah di
-6 atau|catatan|karena|lain|tentu|ya|yang salah
`,
  'conditional-apology': `
17 maaf sekiranya|sekiranya
15 merasa
14 yang
13 mungkin|yang mungkin
12 yang merasa
11 kalau|sorry
-11 sudah
10 prihatin
9 apabila|buat yang|hal
8 anda|buat|jadi|kami turut|kurang|terdapat|turut
7 bekerja|nyaman|terganggu|terlambat|ya
6 bete|bila|ditimbulkannya|hal itu|kak kalau|kalau jadi|kekurangan|kena|keterlambatan ini|maaf apabila|mengganggu|mungkin ditimbulkannya|sampai|seandainya|terdapat kekurangan
-6 dan|di|maaf yang|tidak|yang kami
`,
  cliche: `
19 adalah|indonesia
15 sebagai
-14 sudah
14 telah
13 akan|disampaikan|kehati-hatian|keluarga|menjadi
12 terkemuka
11 dalam|selalu|transparansi
10 diucapkan|diucapkan terima|keamanan|kesabaran anda|privasi
-10 senantiasa berkomitmen
9 belanjaku|berinovasi|diperlukan|kami telah|keluarga indonesia|menjunjung|prima
-9 di|menghadirkan
8 bagi kami|demikian|kerahasiaan|kesabaran|mengambil|sebagai bentuk|setiap|terus
-8 berkomitmen menghadirkan|pengalaman terbaik|terbaik|terbaik bagi
-7 #|bisnis|bisnis anda|ke
7 bagian|bahwa|bentuk|berinovasi untuk|bersama|dalam rangka|hadir|kehati-hatian kami|kenyamanan|masyarakat|rangka|standar|terus berkomitmen|untuk
6 adalah segalanya|anda adalah|anda selama|berhenti|berkomitmen penuh|dalam setiap|dan|demi|forensik|keamanan data|kemajuan|komitmen|langkah kehati-hatian|masukkan|melibatkan|memperkuat|memperkuat sistem|menerapkan|menerapkan standar|pelayanan prima|sangat|sebagai langkah|secara|segalanya|senantiasa menjadi|telah memperkuat|terbang|terhadap
-6 bersama kami|ini kami|kasih sudah|kita|tim
`,
  'reply-refusal': `
15 pesan|pesan ini
13 ini
8 disampaikan|ini disampaikan
7 dikirim|ini dikirim|satu
6 balasan|dikirim oleh|ini tidak|oleh sistem
-6 belum
`,
  'request-for-secrets': `
16 masuk|untuk
15 pin
13 sekarang
12 perbarui
10 ktp
9 cek|di sini|ke portal|kirimkan|portal|tautan
8 ke|konfirmasi|masukkan|melalui|sini|ulang
7 biar|dan|data|masuk ke|sini untuk|untuk masuk
-7 kami
-6 #
6 akun|kirimkan foto|klik|lama|masuk dan|melalui tautan
`,
};
