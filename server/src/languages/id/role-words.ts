import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-10 sebagai|sebagai permintaan|wkwk
10 sudah
-9 permintaan|permintaan maaf
-8 lasolo|maaf ya|pembaca|pembaca kami|warga
-7 berkenan|hal|kami mohon|kurang|segala|tadi|tombolnya|yang kurang
7 kepada|maafkan|maafkan kami|memohon|memohon maaf
-6 gratis|hal yang|kurang berkenan|nikmati|untuk
6 ini
`,
  fault: `
26 memakai
24 termasuk
23 tadi
-22 perlu
22 seharusnya
21 itu tidak|padahal
-21 saja
20 sedangkan
-19 # #|kami tidak
19 cuma|itu|kendala|menyalin|ringan|tanpa
18 admin|mas|namanya
-18 catatan|kalau
17 antaranya|di antaranya|gagal|minimalis|orang|pada|sebagai
-17 biaya
16 izin
-16 kita|setiap|yang benar
15 akibatnya|kami dan|kami memasang|pemeriksaan|proses|relatif|seperti itu
-15 dengan|jangan|teliti|tetapi
14 # m|berhenti|dinas|faktor|ini bersifat|ini hanya|kesalahan|sekali|siang
-14 buat|kami minta|lagi|maaf ini|sesuai|setelah
13 dibuka|diterbitkan|gangguan|ini sangat|jempol admin|punyamu|salah satunya|satu|satunya|yang tidak
-13 hormati|informasi|ini|kadang|kini|kurang teliti|luar|pun|sudah
12 admin kami|dan itu|dan saya|diduga|fitur|ini kesalahan|ini merupakan|kami gagal|kami memberi|lupa|m|mantan|menampilkan|nggak seberapa|rapat|sekadar|signifikan|tagihan|terjadi|terlalu|tidak signifikan
-12 data yang|dokter|email ini|hosting|hosting kami|ini kekeliruan|khilaf|makin|orang yang|pabrik|pintar|sepele|sudah kami
-11 aja|ampun|berpotensi|dulu|jadwal|kami hormati|kebal|menunjukkan|mitra|palsu|pemakaian|sekarang|siap|sistem kami|terbuka|tercantum|tidak bertanggung|tidak ikut
11 bahwa|ditolak|gagal menjaganya|gudang|hp|isi|jumlahnya relatif|kabel|kami memakai|keluar|kondisi|lucu|memberi tahu|mengalami|mengirimnya|menukar|pelanggan|penyimpanan|pesanan|sakura|sampai #|saya yang|sebagai pengurus|selama|semuanya|tidak kami
10 # sampai|adanya|akunmu|anda dibuka|angka|antrean|bareng|case|dan tidak|dimaafkan|entah|fitur baru|ini juga|jati|ketika|kunci|lainnya|malam|memakai data|membangun|mengirim|menulis|menunda|menyalakan|merupakan|mohon dimaafkan|paketmu|pringsewu|sampai di|selamat|sertifikat|sudah lunas|tabel|tahun lalu|terlambat|umum
-10 ada sistem|adalah|dua kali|gaes|kami dari|keterlambatan|komputer|maaf|mana|menambal|migrasi|rekening|telepon|tersebut|waktu|ya gaes
9 anda kami|bandar|bandar lampung|belum menyalakan|berantakan|bersalah|dan bukan|dapat email|di sertifikat|dinilai|ditemukan|email|gara-gara|hitung|ini bisa|jadi berantakan|jarang|jarang terjadi|kalender|kami perbaiki|karena kami|kekhilafan|kelihatan|kepada ibu|lampung|liburanmu|liburanmu jadi|lunas|melakukannya|membuat|meminta maaf|menemukannya|menyalakan verifikasi|menyebut|milik|orang sudah|pagi ini|pembaruan|pembatalan|pengurus dan|perbaiki|pertama kali|pesanan bunda|polis|rapat kelurahan|rincian|sangat jarang|seluruh|siswa|situs|tertukar|tertulis|tidak berhak|tidak semua|transaksi|untuk umum|verifikasi|wilayah|yang baru|yang sudah
-9 banget|berlaku|dapat|example|itu memuat|ketentuan|kirim|mereka|nama tanggal|percetakan|rasanya|sangat terbatas|sendiri|siber|skor|tautannya|uang|wewenang kami
-8 # dari|?|akhir-akhir|akhir-akhir ini|anda|antre|atau|berisi|besok|cache|dari luar|di rumah|disebabkan|ini bukan|itu dan|itu orang|kabar|kami pasang|kamu mungkin|kantong|kantor|keluarga|kembali|kepastian|keputusan|kurang lebih|masa|maskapai|mei kami|memasang cache|memuat|mendebit|menjadi|minggu|minta maaf|pasang|pemberitahuan|pendaftar|pengantar|periksa|poin|salah memasang|sebagian|sedang|seratus|soal|surat|tempat|terbaca|terjadi karena|yang kemarin
8 ada di|antarbagian|antrean yang|baru menyadarinya|berbunyi|besok pukul|bunda|dampak|dapur kami|di kasir|diakibatkan|dibaca|dicegah|email kami|gudang kami|hari dan|ibu menunggu|ii|itu tanpa|janji|juara|kakak|kami menyalin|kan|kartu dan|ke pengguna|kecamatan|kekeliruan ini|kendala ini|lalu mengirimnya|laptop|maaf bu|memberi|memproses|menekan|menekan tombol|mengubah|menyadarinya|menyalin dari|milik anda|naik|nama lengkap|nih|nominalnya|nomor kartu|notifikasi itu|pada kami|pengingat obat|polis yang|produk|relatif kecil|rute|sabtu|sabtu malam|sama|sebanyak|sehari|sepenuhnya|seperti|sepertinya|sobat|sudah menelepon|tahu ada|unit|waspada|yang bisa|yang namanya|yang sampai|yang sangat
7 # pasien|# sedangkan|anda kemungkinan|anda kepada|atas kesalahan|baru|beberapa dari|berbicara|berhak|cadangan kami|dalamnya|dan di|dan lain|dan menandatangani|dari kalian|dari pihak|data #|dengan tangan|di bank|di dalam|di dalamnya|dicetak|ditolak di|foto itu|hanya|harapan|harga|hati-hati|hehe|ia|ini sepenuhnya|input|insiden ini|itu sebelum|kami belum|kami tahu|kamu bayar|keamanan|kecerobohan kami|keempatnya|kehormatan|kemeja|kepleset|kepleset !|lain hal|lalu|maaf banget|memakai sandi|membayar rp|menagih|menampilkan nama|menanyakan|mencantumkan|mencari|mengecek|menguji|mesin|namun kami|ngambek|oleh orang|oleh pihak|pasien|pasien lain|pelita|pengingat|pengumuman|permohonan|pindah|resepnya|saat pindah|sampai|sandi|satu dan|saudara|saya mohon|sedikit|selesai|selisihnya|seluruhnya|semacam|semacam ini|semalaman|semua orang|server cadangan|seseorang|tadi siang|tahu anda|tautan|terdampak dan|terima|tiga|umum dari|wajib|yang kami|yg
-7 ada bug|akan|akun pegawai|anda berpotensi|anggap|anggota|atas|beberapa informasi|berisi nama|berlaku dan|boleh|botol|buka|bukan|bukan berasal|catatan anda|dan poin|dari akun|data anggota|denda|diharapkan|diskon|enam|jari|jika|kali dari|kami|kampus|kebocoran|kok|kotak masuk|ktp|kurir|lintas|makan|minta|muka|mulai|mungkin|nama dokter|nomor|nomor ponsel|oleh|oleh karena|otp|pasti|pegawai itu|penerbit|penyelidikan|persen|resepsionis|resepsionis kami|ruang|sensitif|serangan siber|server itu|subkontraktor|tambalan|tambalan #|tanpa biaya|terbatas|tertutup|tetap|tiba|tidak|tidak berlaku|timbul karena|tolak|turut|walau|yang bocor
-6 # sudah|ada data|akun yang|alamat|alamat email|anggota yang|apakah|april dan|bagi|batalkan dan|belum ada|berikutnya|berkasnya|buatan|bug|ceroboh|cod|cod yang|dari bagian|datanya|dengan harga|di #|di grup|di server|dijual|dikirim|foto|hal tersebut|harap|hash|hilang|ini setiap|ini terjadi|ini timbul|itu berisi|jaga|jumlah|kami juga|kami lalai|kami salah|kami sandikan|kami terima|kecil|kuasa|lain dan|lalu lintas|lama|lewat|libur|luar kuasa|magang|malu|manusia|melihat alamat|membagikan|memiliki|mendaftarkan|menghapus berkas|mengunduhnya|motor|mungkin ada|nama umur|november #|orang lain|paket cod|pegawai|penyampaian|perkara|sabtu #|sandikan|saya bukan|sebelum pukul|sebesar rp|semua|seperti nama|siapa|sistem yang|supaya|tarik|tenaga|tenang|termasuk dalam|tertutup kemungkinan|tidak seberapa|tidak termasuk|tidak tertutup|timbul|umur|vitamin|warga|wewenang|yang hilang|yang memakai
6 ada transaksi|aku minta|aman dan|antara|atas nama|bank kustodian|baris|baru dan|bayar|berdiri|bersifat|berumur|bikin kamu|bisa masuk|bukan dari|bulan januari|catatan server|dan kami|dan meminta|dan mengirim|dan yang|dari proses|dari pukul|di daftar|dijadwalkan|dikhawatirkan|dimakan|diminum|dipindah|dirawat|diri|duluan|empat|finansial|halaman yang|itu cuma|kami antar|kami bikin|kami jalankan|kami menghapus|kami sendiri|karena tingginya|kecerobohan|kelurahan|kendaraan|kepada|kirim tanggal|klinik|kunjungan|kursi|kursi di|kustodian|label|laptop itu|masih di|masuk|melihat nama|memindahkan|memproses pengembalian|menagih rp|mencoba|menyalin nama|nomor antrean|obat|oke|oktober pukul|paket|pasar|pembayaran yang|pemeras|peneliti|pengembalian dana|perawat|perlu dikhawatirkan|petugas kami|pihak ekspedisi|pin anda|proses di|rak|rekanan|rekonsiliasi|rumah sebelum|salah|sampai pagi|satu orang|saya|seberapa|sejak|sejawat|sejumlah|selama #|sertifikat anda|sewaktu|sibuk|singkat|smp|soalnya|sori ya|sudah masuk|sudah membayar|tahu|tanggal|tanggal #|tas|tercecer|tercecer di|termasuk yang|tertulis rp|tetap aman|tidak benar|tiga hari|tiga kali|timbul dari|tingginya|transfer|update|wajah di|ya|yang dijadwalkan|yang sama|yang tertukar
`,
  evasion: `
28 kelalaian
27 dikarenakan|terkirim
26 akibat
24 sehingga
22 anda
21 antarbagian|error|komputer|oleh|pihak
20 dari|kekhilafan|salah menekan|sistem
-19 di
19 faktor
18 adanya|sebenarnya
17 bahwa|ditemukan|miskomunikasi|nama anda|turut
16 daftar|ketentuan|membuat|pusat
15 agen|beberapa|bilang|serangan|subkontraktor|ulah|yang tidak
-15 sudah
14 dinas|duluan|gangguan|human|human error|ketentuan kami|pesanan anda|salahkan|tertulis|turut memengaruhi
13 bagian|dalam|email|hal|komputernya|lebih|ngaco|oknum|sendiri|tersebut|waktu|zona waktu
-13 dan|tidak
-12 ?|ada di|ada yang|kalau|kirim|lewat|tanpa
12 ada sistem|bawaan|belum|grup|hati-hati|kekeliruan|ketidaksesuaian|kurang|lagi|maklum|namanya juga|ngambek|pada|pesanan|salah|salahin|soalnya|tanggal #|zona
11 aja|antara|cerah|email kami|entah|harga|harus|jadi|kayaknya|magang|memberi|memengaruhi|pelanggan|pemasok
-11 karena kami|maaf|masuk|termasuk
-10 ada pada|akun|berlangsung|ikut|kiriman|menerima|pagi|server
10 anak|baris|bug|bukan|dimaafkan|donasi|dunia|eh|harga itu|ini|kebanyakan|keliru|keterangan|lemah|lepas|liburan|memproses|menekan tombol|merupakan|mohon dimaafkan|nomor anda|nyasar|percetakan|rekonsiliasi|sehubungan|sehubungan dengan|selisih|telah terjadi|terkirim kepada|terselip|wewenang
9 antrean|dana anda|data dari|dicegah|dokumen|gara-gara|hujan|internet|jadwal|kami pun|kasir|kerap|ketidaksesuaian data|kurang teliti|laporan|mas|membuat angka|memproses pengembalian|menekan|menentukan|menunjukkan|namanya|pabrik|paham|pengembalian dana|penyelidikan|perizinan|plugin|saat pindah|sandi lemah|sayangnya|semalam|telah|terunggah|tidak bertanggung|tombolnya|usil|yang menentukan
-9 atau|basis|basis data|dipakai|email ini|halaman|kesalahan itu|memeriksa|pada #|sejak|yang sama
8 # hari|# juli|ada kesalahan|akhir-akhir|akhir-akhir ini|aktif|baru|berdasarkan keterangan|berhenti|bersumber|bersumber dari|bertanggung|bertanggung jawab|berubah|canggih|data|email itu|email palsu|gempa|id|ini murni|jawab|kami kurang|kantor pusat|keberangkatan|kenapa|ketiga|kondisi|kumpul|magrib|meleset|memakai sandi|membaca ketentuan|mencampur|mengalami|menindaklanjuti|menjalankan|murni human|nah|nilai|penulisan|punya|resepsionis|resepsionis kami|saat|saja|sangat canggih|saya bukan|sekadar|selama #|sengaja|seratus|sore|telah terkirim|teliti|tercantum dalam|terjadi|terkirim pemberitahuan|tidak sengaja|vendor|ya|yang memakai
-8 # mei|ada|akan|ibu|ketik|kok|layanan|lumrah|pesan|tetap
-7 # #|bagi|belum ada|biaya|cuma|example|informasi|ini lumrah|juga manusia|kemungkinan|kerja|kerusakan|ketika|lumrah terjadi|malam|mati|memasang|milik|motor|mulai|pada hari|pada kami|rutin|salah ketik|terbaca|tidak memeriksa|untuk
7 # maret|ada bug|akun email|anda masuk|bahwa sejumlah|baru kami|bergabung|dengan|ditemukan ketidaksesuaian|gedung|hal tersebut|hasil|ini bisa|insiden ini|internal|janjikan|jeda|jelas|juli|kami dan|kami janjikan|kami menghapus|ke grup|keliru membaca|keliru mengambil|kepegawaian|keputusan|kesalahan|kue|lampu|lingkungan|macet|mantan|masing-masing|mendadak|pasar|pengembalian|pengumuman|pengumuman itu|penyedia|pindah|platform|proses|salah satu|samsat|sebenarnya sudah|sepenuhnya|sistem yang|stnk|sudah #|tamunya|terapis|terdapat|terunggah ke|tidak dapat|ulang email|waspada
-6 !|#|anggota|bikin|boleh|catatan|dari #|data anggota|di atas|dikirim|disebabkan oleh|doang|dua|dulu|hari|hehe|ia|itu kesalahan|kapasitas|kartu|kata|kata sandi|kesalahannya|kesalahannya ada|koperasi|lambat|melainkan|membuka|menemukan|menyalin|minggu|musim|pemeriksaan|pt|rak|sebagai|sehingga tidak|sekarang|sementara|sepertinya|situs|status|tabel|telepon|terjadi pada|termasuk dalam|tidak termasuk|tombol itu|tombol kirim|yang bukan
6 agen lepas|bagian gudang|baru tahu|beberapa hari|bulan lalu|cuaca|dalam menjaga|dalam perjalanan|dapat dibuka|di grup|di luar|dilakukan|diretas|disampaikan bahwa|ditemukan adanya|ditemukan tercecer|folder|ganda|google|hal ini|hari lalu|jaringan|jawab atas|juga|kabel|kalangan|kami terlalu|kayak|keluar|kemarin kami|kepastian|kepeleset|lalu|lepas kami|map tersebut|maskapai|menangani|meneruskan|mengambil|menggeser|mengirim ulang|menjaga|menyebabkan|metode|murni|nama|oleh agen|pada surat|pegawai|penanganan|perjalanan|perusahaan|polis|publik|sehat|sehingga nama|sejumlah|semacam|sistem lama|tahu dari|tamu|tercecer|tercecer di|terhenti|tersebar|tersebar ke|tersebut tertinggal|tertinggal oleh|tertulis rp|total|transit|umum|wewenang kami|yang baru|yang menangani|yang sangat
`,
  remedy: `
31 tetap
30 jangan
24 utuh
23 telepon
22 hangus
21 terlampir
20 biaya|sendiri
-19 ?|hubungi
19 jadwal|mulai
18 berlaku|dulu|jika|membukanya|tidak
17 atau|berubah|ke|login|rekaman|telepon saya
-17 digital
-16 agar|mengirim|pin|tautan lama
16 bidan|formulir|hilang|otomatis|rumah|sebutkan|sepele|undangan
-15 !|portal|sistem
15 bersedia|bila|dan kami|dimulai|rina|sekarang|tidak berubah|uji|yang
14 balas|berikutnya|besok|diminum|gantilah|jangan diminum|kode|puasa|restitusi
-14 menagih|sejak surat
-13 # hari|# oktober|alamat|dan|kamu tidak|karena|memerlukan|pertanyaan|seharusnya|tugas|versi
13 akan|brankas|dari aplikasi|gratis|kirim lewat|lewat layanan|segera|seluruh kata|sempat|sepele ini
-12 # sampai|akun|aplikasi dan|cabang|cabut|dan kini|dilakukan|itu kami|kartu|paket|perlu dilakukan|pesanan|pesannya|ya
12 alamat kami|asesmen|barangnya|benar|boleh|catat|di rumah|halaman|itu sudah|kami batalkan|kamis|kurir|lampiran|memblokir kartu|menginap|menjemput|nama ibu|peron|poin|siap membantu|skor|surat keterangan|tolong|tunjukkan
-11 # #|aksesnya|dengan sidik|dikunci|hanya lewat|jari|kami cabut|kasir|laptop|masing-masing|meja|mengirim satu|nama lengkap|pada hari|penghapusannya|sekarang sudah|server|sidik|sidik jari|terjadi|tidak kami|yang tidak
11 aman di|delapan|diajukan|diumumkan|jangan buka|jumat|kami catat|kartu itu|kok|langkah di|layanan|masih|melalui aplikasi|memblokir|mendaftarkan|nyaman|pengujian|perangkat|peron #|rumah sakit|sakit|sakit dan|sandinya|sebelum|siapa pun|yang benar|yang hilang
10 # agustus|agustus|akses|anda dapat|bapak|batalkan|bukan|depan|dosis|email itu|foto kalian|hubungan|jam yang|juni|kalau #|kalian tidak|kami tanggung|kartu lama|keterangan|lama|lebih suka|lucu|masih menerima|maupun|menu keamanan|nyalakan verifikasi|pekan|perbaikan|sama mengganti|sekali|sementara|serikat|setuju|siap|sudah setuju|suka|supaya|tautannya sudah|terpengaruh|tidak terpengaruh|untuk memeriksa|untuk sementara
-10 ananda|antrean yang|berhenti|bisa kami|cocokkan|daftar sudah|dengan satu|dinonaktifkan|izin|kami keluarkan|kami memberi|kini kami|kupang|lupa|malam|menjadi|nomor kartu|pendamping|penerimanya
9 ada di|anda kami|atas nama|bapak sudah|dan #|dan melapor|denda|dengan email|dikirim|formulir klaim|ganda|habis|hati-hati dengan|jadi|juga|kabar|kamar|kami ganti|kami pasang|karakter|komputer|menyimpan|oleh|om|pada tanggal|pakai|pasang|pekan ini|saudara|sebagai permintaan|senin|senin #|status|tanggung|undangan kami|waspadai telepon
-9 berjalan|dan mulai|ditolak|ditutup dan|iuran|jangan dibayar|januari|kalau ada|kanal|kunci|lahir|lain|menemukan|menghapus surat|oktober pukul|pengembalian|pensiun|rumah tanpa|sebelum tayang|setelah #|silakan|slik ojk|tahu|terminal|versi baru
8 # saja|air putih|akun baru|akunnya|aman|anda|angka yang|aplikasi|apoteker|asli|atas|atau telepon|awal|balas pesan|bawa|berkasnya|biayanya|buang|catat di|celah pada|cv anda|dan bersedia|dan menyebut|dari rumah|datang|datang hari|demi|di kotak|di menu|difoto|dimakan|diumumkan di|dua hari|email yang|gantilah juga|haji|harus|isi formulir|itu sekarang|jadi tidak|jangan balas|jangan dimakan|kakak tetap|kalau|ke siapa|kemarin|ketik sendiri|kode status|langkah yang|login lewat|masih muncul|mbak|medis|memakai kata|mengganti seluruh|menonaktifkan|menunjukkan|mintalah|murid|nomor rekam|ongkosnya|ongkosnya diganti|pendaftaran|penerima|percobaan|permintaan maaf|putih|rekam|rekam medis|sah|saldo|sandi yang|saya kirim|saya kunci|sebelumnya|sekaligus|siapa|supaya tidak|tagihan|tautan|tentang|termasuk kepada|tetap bisa|tidak berlaku|tiket|tutup pada|yang belum|yang kemarin
-8 admin|akun masing-masing|alamatmu|bebas|besar|bisa|boleh membawa|dari semua|di kasir|diblokir|dibuka|diharapkan|fitur|foto|hapus permanen|ini telah|itu tidak|kami akan|kami melapor|kami mengirim|kanal resmi|kartu anda|lewat|mau|membawa|membawa satu|menghapusnya|minta|oktober|paham|panitia|pelanggan|pembelian|pencocokan|pengemudi|permanen|pin yang|promo|pun karena|rekaman itu|reservasi|saat|sampai #|sandi|satu pendamping|semua sesi|sepeser|sepeser pun|tayang|tim|yang menyebut|yang sudah
7 # cm|abaikan tautan|alat|angka|artikel|bagian dari|balas dengan|bank|beberapa menit|beliau|belum masuk|biasa|biayanya kami|bincang|bincang buku|buka|cadangan pukul|cm|dalam #|dananya masuk|dapat membukanya|data itu|dengan membalas|desember|di balasan|di kantor|di rekening|dibagikan|dicek|dipilih|ditambah|ditaruh|ditaruh di|dokter|gratiskan|hak|halaman kelas|hati-hati|hitung|item|itu dan|jamnya|jika anda|juga di|kak|kakak yang|kalah|kalian|kami gratiskan|kami kembalikan|kami terima|kami yang|kamu kenal|kata sandi|ke lembaga|ke whatsapp|keadaan|keempatnya|kepada orang|kerja|ktp|lebih awal|lengkap kami|lewat tautan|maaf kami|magrib|masalah|mati dan|matikan sampai|melapor|menandatanganinya|mencabut akses|menjadi bagian|menonton|menyebut nomor|minta menghapus|mulai pukul|nama beliau|nanti saya|nomor resi|pada kamis|pagi dan|paspor|penerima email|penyimpanan|perlu|pihak bank|prioritas|rekening|sandi anda|satu tiket|saya minta|sehari|sekarang kami|semester depan|sendiri dari|seperti biasa|setiap senin|sudah beres|sudah menutup|tanpa perlu|terlewat|tertulis #|tidak hangus|tidak kamu|tidak menyimpan|tidak terbuka|tindakan|tolong jangan|uangnya|voucher|yang mengaku
-7 # dan|ada|ada lagi|antrean|bahwa|bapak boleh|bekerja|belum kami|berikut|berkas yang|bssn|buka kelas|buku tamu|cabut dan|daftar itu|dalam satu|dan setiap|dari #|dari nomor|datang ke|dengan tanggal|di aplikasi|di kanal|dibayar|dikirim lewat|diminta|dini|dini hari|diperbarui|dipotong|ditarik|dua|email sudah|email tersebut|example|foto itu|ganti kata|halamannya|hasil|ibu tetap|ingin|itu di|juga dan|kami simpan|kami tidak|kami umumkan|kapan pun|kelas makrame|ketentuan|kini|konser|kunci lama|lalu|lengkapi|lewat menu|makrame|memberi|memberi tahu|memegang|memuat|menemukan foto|menyebut|meski|mulai minggu|nomor baru|orang|pembayaran yang|penagih|pengaturan|pengingat|pihak yang|pindah|sampai malam|satu pesanan|saya sudah|semua sandi|seperti itu|serta|sesuai ketentuan|setiap penerima|tadi|tanggal lahir|tarif|telah diperbarui|tidak dapat|tidak perlu|titik|ulang mohon|umumkan|wifi|yang baru|yang bisa|yang memegang|yang menagih
6 #|# biar|# bukan|# februari|# juni|# kami|# persen|# sehingga|agen|air|akhir tahun|anak anda|anda tidak|aplikasinya|balik|bank memblokir|bapak lebih|bapak tetap|batalkan dan|berbeda|berkas dimaksud|berlangsung|bersandi|boleh masuk|buat|bulan ini|buletin|catatan meter|cetak|contoh|dalam|dalam keadaan|dampingi|dan meminta|dan sistem|dananya|demi kehati-hatian|dengan jam|deposito|desember pukul|di halaman|di lampiran|dibacakan|dihitung|ditetapkan|email ini|email kami|februari|galon|gudang|harga rp|ini|itu juga|itu kini|jaminan|jangan sebutkan|janji|juli dan|kabar yang|kak jadi|kalau bapak|kalau ibu|kami dampingi|kami harus|kami perbaiki|kami sungguh|karakter yang|karena kesalahan|kata|ke saldo|ke tempat|kedua|kehati-hatian|kehati-hatian kami|kembali|kepada|ketik|klaim|kodenya|kompensasi|kongres|ktp anda|kuota|lama tidak|lift|lolos|makan malam|membantu|membayar|memengaruhi|meminta kode|mencabut|menelepon|menerima email|mengaku petugas|menurut|menutup|menyesal telah|menyimpan berkas|muncul|murid yang|nikmati|nyalakan|oleh manajer|pada tagihan|pagar|paginya|pasangan|pedagang|pelakunya|pendaftaran kami|perawat|perbaiki|perhiasan|perlu anda|permintaan|perusahaan|pintu|ponsel yang|pulang|pun termasuk|rekening anda|resi|sampaikan|sampaikan kepada|sandi dan|sarapan|saudari tidak|sejak pagi|semua sempat|semula|serupa|simpanan|sudah ada|sudah mati|sungguh|sungguh menyesal|tambahan|tambalan|tambalan #|tanpa bayar|tanyakan|tanyakan kepada|tautan apa|telah memberi|telanjur|tempelkan|tempelkan kartu|tertulis|tetap berlaku|tulisan|tunjukkan saja|unduh|untuk|untuk satu|untung|vendor|walau|walaupun|yang ditetapkan|yang salah
-6 # januari|# november|# untuk|ada pada|arsip|berhenti di|beri|bersifat|bintang|bukti transfer|cari|cek|daftar tanpa|dan jangan|dan mesin|dapat kami|dapat mengajukan|dari email|dari jauh|data ini|dengan kode|di pengaturan|dibalas|dijadwalkan|diperlukan|dua tiket|file|gaji|ganti juga|halo|hanya terbuka|hotel|hubungi saya|ini kami|itu memuat|itu salah|jalankan|jauh|kalau kakak|kami hapus|kami memasang|kami menagih|kami mengirimkan|ke kartu|ke polisi|kejadian ini|kemarin dan|kemarin tidak|kembali lewat|kemungkinan|kepolisian pada|kereta|kini dipegang|kini semua|klinik|lagi setelah|lagi yang|lambat senin|langganan|langkah-langkah|langkah-langkah yang|laptop itu|manifes|masih di|masuk dengan|matikan pada|memalukan|membalas|memeriksa ulang|memulihkannya|menampilkan|mengambil langkah-langkah|mengirimkan|menyambut|minggu pagi|mohon maaf|muka|mulai sekarang|nomor telepon|november pukul|oke|ongkir|orang sebelum|orang sudah|otoritas|pasar|pemeriksaan|penggantian kartu|pengingat obat|periksa|perlu membalas|pribadi|produk|resmi|sabtu|saldo anda|saya hapus|sebesar|sedangkan|selalu|sepenuhnya|setahun|slip|struk|sudah ditarik|surat ini|tanpa nomor|telah mengambil|tengah|tengah semester|termasuk yang|tetap boleh|tidak benar|tujuh tahun|wajib|waktu|yang dijadwalkan|yang diperlukan|yang kami
`,
  'protective-step': `
22 lewat
17 biar aman|uang
16 biar
-14 saya
13 aman|dengan sidik|di|jari|periksa|sidik|sidik jari
-13 dimakan|jangan dimakan
12 dari|tagihan
-12 sampai|tanpa
11 bayarlah|di kanal|hapus|kanal|kanal resmi|resmi|wifi
-11 pada
-10 #|anda|atau pin|belum
10 aktifkan|alamat|cocokkan|di pengaturan|di situs|iuran|kirim tautannya|kode|meminta|pengaturan|tolak|yang tidak
9 ambil|beri|beri tahu|bulan|di toko|hanya|kami lampirkan|kami tagih|lampirkan|meminta pembayaran|meminta uang|minggu pagi|nik|pensiun|sekalian|sendiri|setiap|situs|slik|suratnya|tagih|tautannya|titik|yang masuk
-9 anda lakukan|bapak|di rumah|diminum|gaji|lakukan|pengurus|yang bisa
-8 ?|alergi|ingin|ini|otp atau|pin|simpan|yang alergi
8 ambil di|anda dapat|bendahara|buat|bunda|cod|contoh|dari nomor|dari ponsel|di menu|ibu lakukan|kakak|karena itu|laporkan|mengunci|minggu|muka|nyalakan|pembayaran ulang|ponsel|pribadi|tatap|tatap muka|token|toko|tugas
-7 # #|biaya|bukti|dananya|dananya masuk|dapat|di #|ganti kartu|ingin mengganti|jangan|mohon|perbarui|saldo|semua|sudah
7 cari|cod yang|cuma|dengan|dipakai|kami tidak|kepada kami|lewat whatsapp|mengubah|menyebut|menyembunyikan|minta|mulai hari|paket cod|pembeli|rumah di|sementara|untuk mengganti|whatsapp
6 # fa|ada|alamat rumah|anda dipakai|apakah|apakah nik|api|baru di|cek|cv anda|dampingi|dan minta|di mesin|fa|hanya bisa|hasil|hubungi bank|imigrasi|juga|kalau|kantor|kantor imigrasi|lain|lewat aplikasi|menerima|menjadi|menyembunyikan alamat|mesin pencari|nomor asing|nyalakan #|pencari|pernah|pesan|saat|surat|tahu
-6 atau|bila bapak|buang|buka|dosis|jangan diminum|keluarga|melapor ke|meminta otp|nama|tadi|tanpa biaya|telanjur|tolong jangan
`,
  pleasantry: `
20 semangat
19 bersama|nggak
-17 kelas
-16 dunia
15 aman
14 anggap aja
-14 nasabah adalah
13 allah|banget|hujan|indonesia|jaga|kalian|menjadi|terkendali
-13 jadi|kami senantiasa|kualitas layanan|untuk terus|yang kami
12 ?|aja|baik|ini disampaikan|internasional|kenyamanan|oleh|perlu panik
-12 adalah segalanya|banggakan|kami banggakan|meningkatkan kualitas|merupakan prioritas|segalanya|setia
11 # kota|adminnya|adminnya lagi|akan|aku|banget !|beneran|buatan|kami menerapkan|kami tidak|kota|penting|perlu|satu-satu|warna
-11 anda sangat|anggota|demikian disampaikan|kami berkomitmen|pelanggan yang|prioritas utama|terus meningkatkan
10 # pelari|belanjaku|cerita|dari|informasi ini|kami mengajak|lancar|mengajak|pelari|sangat terbatas|sebagai|sehat|selalu|terbatas|tetap semangat|waktunya|wkwk
-10 ada|hari|keamanan|kehati-hatian|kehati-hatian kami|masih|meningkatkan|perseroan|perusahaan
9 !|absensi|adalah|anda adalah|anggap|dampaknya sangat|dapat|data|di instagram|dibesar-besarkan|diimbau|diimbau untuk|dilengkapi|dulu|hal ini|insiden yang|instagram|itu sekadar|kami bekerja|kami pada|kemarin|kerahasiaan|kita terus|konsumen|kuartal|motivasi|musim|nantikan|peringatan|resep|rutin|santai|selalu kami|selasa kemarin|tangan
-9 kami|ke|keamanan tertinggi|kepercayaan anda|memberikan yang|undangan
-8 anda merupakan|bentuk|bentuk kehati-hatian|berarti|bestie|dan bukan|kalau|kami sangat|kita tetap|layanan|saja|sakura|sebagai bentuk|seperti|setiap anggota|tamu|tempat|utama|utama kami
8 bekerja|bisa dipakai|bukan data|dapat dilihat|dihukum|dilihat di|hadir|harap|hehe|kejadian|lebih|lengkapnya|lorong|memperbarui|milik|model|musim hujan|notifikasi|pasti|telah|tetap|video|wajah|wajar
-7 adalah komitmen|berarti bagi|berkomitmen|berupaya|doang|hadiah|ini merupakan|masuk|memang|mulai|mungkin|pelanggan|prioritas|pt|sangat berarti|sedang|selamat|setia yang|soal|standar keamanan|tahun ini|terhormat|tersayang|tiga|untung|yang terhormat
7 aktivitas|anda kembali|berjalan lancar|berlangsung|dalam|depan kami|di kanal|dilihat|doa|gajian|hanya bersifat|hujan sudah|independen|industri|informasi|insiden|kebenarannya|kembali lewat|kesehatan|kok|kurang teliti|lebih dari|menyambut|menyapa anda|negara|nomor satu|pagi dari|pelanggan merupakan|perlu diketahui|rekan-rekan|sebagaimana|secara|sekadar|selasa|teguh|teliti|tenang|untuk tidak|yang pertama|yang sangat
6 # ribu|adanya|air|bandung|barat|berikutnya|bersifat sementara|bisa|danau|di industri|dipakai|email bukan|fitur|gangguan ini|grand|grand mutiara|hidup|informasi yang|kanal|kapal|kasih kepada|kepada|kerahasiaan klien|ketidaksesuaian tersebut|kita|layak|lembaga|malu|mana|mari|mari kita|masukan|menyapa|mutiara|namun|otomatis|panik|pegang|pelanggaran|penerjemah|peningkatan|pihak|ribu|robot|satu|semoga|senang|sponsor|sudah tiba|tanah|terkini|tiba|wilayah
-6 atas perhatiannya|bagi|bagi anda|boleh|celah|dan|dan kami|dan keluarga|dana|doang kok|email|kami menjunjung|kami telah|kecil|kode status|kualitas|memantau|mendapat|menyikapi|orang|pengujian|perhatiannya|perhatiannya diucapkan|perkembangan|pertama|pihak-pihak|sangat serius|server|status|terbaik bagi|terus memantau|tinggi kerahasiaan
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
14 lihat|malam|nikmati|tas
13 menarik
-13 tidak
12 belanja lagi|dan menangkan|diskon|instagram|instagram kami|juga|masih|menangkan|oh|oh ya|program
-11 biaya
11 bulan|cair|cek juga|gratis|lengkapi|makin|minggu|mulai rp|naik|ribu|seharga|ya
10 # menit|ada|akhir|bunga|cepat|dalam #|dapatkan|kabar|keluarga|kulit|lho|pandan|platinum|sekalian|untukmu|upgrade
-10 saya
9 ajak|dua malam|gunakan|ini ada|ketiga|kuota|lainnya|menit|minggu ini|motor|nantikan|penawaran|pinjaman|tukarkan|untuk belanja
-9 pukul|pukul #
8 #|# ya|album|anda|baiknya|biar|bonus|butuh|dan dapatkan|dan kumpulkan|dan nikmati|ini dua|investasi|jalan|kabar baiknya|kami ?|kami ya|kumpulkan|kumpulkan poin|lebih|nanti|pra-pesan|produk|sampai tanggal|sudah dibuka|tambah|tersayang
-8 # #|indah|itu|pada|tim
7 # mbps|baru sudah|baru yang|beri|bulan ini|bunga #|diskon #|isi ulang|konser|kopi|kpr|mbps|mulai|musim|musim liburan|musim panas|ngebut|nilaimu|panas|pentas|poin|rasa|saldo dan|tiket keluarga|tiket konser|upgrade ke|wajib|ya tiket
-7 berlaku|dan|hujan|musim hujan
6 # ribu|anda pesan|bali|bareng|bedanya|beli|bird|buka|di aplikasi|di toko|diri|early|early bird|fitur|hanya|hanya di|hari ini|ikuti|jalan-jalan|ke|kedatangan|klik|liburan|lirik|mari|masih ada|mulai dari|nb|nonton|penawaran di|penuh jadi|pesan|promo gajian|rasakan|rp|rp #|saldo|sebelum minggu|segera|sekarang dan|semua penawaran|sepatu|tempat|turun harga|up|varian
-6 atau|buku|dan jangan|lupa|menjadi|pesanan|sampai|telah|terima|toko
`,
  hedging: `
36 beberapa
24 mungkin
22 sejumlah
19 kemungkinan
17 diduga|masih|sebagian
16 dalam
-13 banyak
13 bersifat
12 jadi
11 bahwa|masuk dalam|mengenai|nominalnya|terdampak|terindikasi
10 ada|gelombang|kabel|kalian|mengalami|penyalahgunaan|tertentu
9 awal|checkout|dan|gara-gara|indikasi|saja|scan|selama|semalam|servernya|yang gagal
-9 nama
8 agustus|badan|barangkali|berat|berat badan|berpotensi|dan surat|ikut|informasi|ini bersifat|minggu|minggu lalu|mungkin saja|ngambek|ngambek jadi|oktober|oleh|saat|sakit|sempat|sepertinya|sih|tidak memengaruhi|umumnya
-8 sedikit|tersebut
-7 atau|hanya
7 beberapa hari|berkas|data|ditemukan|gagal|kami tetap|lain|lalu|laporan|manfaat|mitra|panas|pegawai|sah|sejauh|servis|tampaknya|tidak sah|tidak semua|umumnya tidak|yang tidak
6 ada bukti|album|antaranya|apabila|apabila ada|beberapa dari|besar|bukti|bukti penyalahgunaan|dalam jumlah|dan ktp|dan mungkin|di antaranya|dilihat|entah|jumlah terbatas|kabar|kayaknya|kelompok|ktp|kunci dan|lima|maaf|masuk|media|memengaruhi|namun|oknum|orang sudah|pihak lain|poin|pun tidak|rekening bapak|saat ini|saya kunci|sebagai|sebagaimana|selisih|sensitif|sepenuhnya|sertifikat|sertifikat anda|sudah membukanya|terkirim|tertinggal|tidak wajar|wajar|waktunya
-6 bisa|hal ini|kami|memuat|nik|polis yang
`,
  belittling: `
30 cuma
26 hanya
20 aman|bersifat|nggak
17 lumayan
16 selebihnya
15 toh
14 kali|kok
13 memang|nggak usah|nol|tetapi kami
12 bikin|bukan|bukan data|perlu|sangat|tersebut
-11 belum
11 kami tegaskan|tegaskan|tegaskan bahwa
-10 bintang
10 nyaris|nyaris tidak|panik|sensitif|tetap|tetapi|usah
9 iseng|iseng yang|lalu|murah|ngintip|notifikasi|penting|selama|yang penting
-9 nomor
8 aja|anggap aja|berdiri|dampaknya|hanyalah|itu|juga|kecil dan|kejadian|ketik|lama dan|maklum|namanya juga|peringatan|perlu diketahui|salah ketik|santai|sedikit|signifikan|terlihat|tidak signifikan|untungnya|ya ?
-8 dapat|hal|kalau|soal|tidak ada|yang
-7 !|dalam|dengan|hari|karena|orang|telah|tidak|ya
7 anggap|berkas|besar|dan|diketahui|dikit|dunia|email sama|hampir|kejadian ini|kendala|kondisi|namanya|namun|nilainya|pihak|rahasia|relatif|ringan|secara|sehat|sekadar|sempat|terjadi|tersebut hanya
6 ada|administratif|allah|berita|berlaku untuk|bersifat administratif|dampak|diimbau|diimbau untuk|empat jam|foto|foto itu|gladi|gladi bersih|ini merupakan|isinya|jangan panik|kami menyapa|kami mohon|kesalahan tersebut|klinik|mengubah|menyapa|minggu lalu|nasabah|pembatalan|produk|pulsa|pun|relatif kecil|seluruh|terkena|tersebut tidak|tersentuh|tetap berjalan|tidak tersentuh|wajah|wajah di
-6 atau|catatan|hal ini|lain|tentu|waktu|yang salah
`,
  'conditional-apology': `
17 maaf sekiranya|sekiranya
15 merasa
13 yang|yang mungkin
12 mungkin|yang merasa
-12 sudah
11 sorry
10 kalau|prihatin
9 apabila|hal
8 anda|buat|buat yang|jadi|kami turut|kurang|terdapat|turut
7 bekerja|nyaman|terganggu|terlambat|ya
6 bete|bila|hal itu|kak kalau|kalau jadi|kami mohon|kekurangan|kena|keterlambatan ini|maaf apabila|mengganggu|sampai|seandainya|terdapat kekurangan
-6 dan|di|maaf|maaf yang|tidak|yang kami
`,
  cliche: `
19 adalah|indonesia
15 sebagai|telah
-14 sudah
13 akan|disampaikan|kehati-hatian|keluarga|menjadi
12 terkemuka
11 dalam|selalu|transparansi
10 diucapkan|diucapkan terima|keamanan|kesabaran anda|privasi
-10 senantiasa berkomitmen
9 belanjaku|berinovasi|diperlukan|kami telah|keluarga indonesia|prima
-9 di|menghadirkan
8 bagi kami|demikian|kerahasiaan|kesabaran|mengambil|menjunjung|sebagai bentuk|setiap|terus
-8 berkomitmen menghadirkan|pengalaman terbaik|terbaik|terbaik bagi
7 bagian|bahwa|bentuk|berinovasi untuk|bersama|dalam rangka|hadir|kehati-hatian kami|masyarakat|menerapkan standar|rangka|standar|terus berkomitmen|untuk
-7 bisnis|bisnis anda|ke
-6 #|bersama kami|ini kami|kasih sudah|kita|tim
6 adalah segalanya|anda adalah|anda selama|berhenti|berkomitmen penuh|dalam setiap|dan|demi|forensik|keamanan data|kemajuan|kenyamanan|komitmen|langkah kehati-hatian|masukkan|memperkuat|memperkuat sistem|menerapkan|pelayanan prima|sangat|sebagai langkah|secara|segalanya|senantiasa menjadi|telah memperkuat|terbang|terhadap
`,
  'reply-refusal': `
15 pesan ini
14 pesan
13 ini
8 disampaikan|ini disampaikan
7 balasan|ini dikirim|satu
-6 belum
6 dikirim|dikirim oleh|ini tidak|oleh sistem
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
6 akun|klik|lama|masuk dan|melalui tautan
`,
};
