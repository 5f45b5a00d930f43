import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-36 sebagai permintaan
-34 mitra kami
-27 lasolo|pembaca kami
-25 tombolnya
-23 wkwk
-21 permintaan maaf
-19 adminnya lagi
-18 adminnya|pembaca
-16 permintaan|warga
13 maafin
11 maafkan kami
10 maafkan
`,
  fault: `
37 lah
-36 ini kekeliruan
36 jumlahnya relatif
35 seperti itu
-34 kami dari|tidak ikut
34 minimalis
32 diterbitkan|proses
-32 kadang|kepotong dua
31 dan itu|ini sangat|sedangkan
-31 hosting kami
30 kami memberi
28 # m|paketmu|pesanan bunda|sakura|termasuk
-28 pabrik
27 itu tidak|jempol admin|lucu|tadi
-27 kami minta|kurang teliti|sepele
26 antaranya|cuma|dan saya|di antaranya|gagal|mantan
-26 hari besar|ini hari|sesuai
-25 # #|teliti
25 gini|jadi gini|kami memasang|memakai|punyamu|sabtu malam|seluruh siswa
-24 catatan|hosting|luar|maaf ini|pintar
24 dapat email|faktor|kelihatan|nggak seberapa|rapat kelurahan
23 bersalah|case|membangun|tampilan|termasuk yang
-23 di pusat|kemarin sore|kepotong|keterlambatan data|melihat alamat|mendebit|servernya
-22 akhir-akhir|akhir-akhir ini|kebal|kekeliruan petugas|kita|murni kelalaian|penerima email|perlu|sangat terbatas|sebesar rp|tersebut murni|turut|wewenang kami
22 akunmu|antrean yang|ini bersifat|ini kesalahan|ini merupakan|jati|lahir sebelum|lupa|menampilkan|mengalami|mengirimnya|pembatalan|sampai di
21 dirawat|hp|ini sepenuhnya|input|karyawan dan|ke pengguna|kesalahan input|ketika|melakukannya|mengecek|notifikasi itu|pada kami|padahal|relatif|salah satunya|satunya|seharusnya|seluruh divisi|sudah menelepon|tahu ada|yang namanya
-21 kami tidak|khilaf|membagikan|menambal|terbuka|yang benar
20 anda dibuka|baru menyadarinya|berhenti|dan bukan|ditolak|izin|kotak yang|lupa memperbarui|maaf bu|menyadarinya|polis|siang|yang sampai
-20 berlaku|berpotensi|bukan berasal|dan poin|dokter|kamu mungkin|makin|orang dan|orang yang|pribadinya|seperti nama|setiap|tertutup kemungkinan|tidak bertanggung|tidak tertutup|walau
19 aku|di sertifikat|gudang kami|input pada|isi|kami kena|kursi di|mengirim|menyalakan|orang sudah|pengingat obat|pertama kali|satu orang|sebetulnya|selamat|sudah lunas|tahu anda|terlalu|terlambat
-19 akun pegawai|denda|gaes|hormati|kantong|mungkin ada|november #|pemesan|pengantar|penyampaian|perbaikan|tertutup|ya gaes|yang kemarin
18 # hari|akun instagram|antarbagian|bantuan sosial|belum menyalakan|fitur baru|gagal menjaganya|hehe|ibu menunggu|itu tanpa|jarang terjadi|kami ?|kangen|maaf banget|memproses|menagih rp|penyimpanan|reseller|riwayat top|sangat jarang|sebagai pengurus|semalaman|terjadi akibat|tidak berhak|tidak semua|yang baru
-18 biaya|dibandingkan|diharapkan|ini bukan|itu orang|keluarga|kepastian|libur|malu|pegawai itu|robot|saja|tercantum|turut memengaruhi
17 # katun|anda kepada|bareng|dampak|diduga|dimaafkan|dinilai|jarang|kami gagal|kan|katun|kondisi|lainnya|mas|memberi tahu|menimpa banyak|menyalakan verifikasi|menyalin|mohon dimaafkan|rute|saat pindah|saya mohon|sebanyak|sudah masuk|tahun dan|yang dipakai
-17 ampun|cod yang|dan sebagian|dijual|dulu dengan|email anda|email palsu|jari|kekeliruan kecil|kelalaian|kurang lebih|manusia|mereka|nomor ponsel|paket cod|pasti|sistem kami|tetapi|tidak menemukan
-16 ada sistem|berlangsung dari|itu dan|kalau|khawatir|kuasa|luar kuasa|magang|memasang cache|memengaruhi|pendaftar|rekor|salahkan|setelah|termasuk dalam|tidak berlaku|tidak termasuk|umur
16 akibatnya|angka|berbunyi|ceritanya|di daftar|di email|dibuka|dinas|ditolak di|itu kelalaian|janji|juara|kami tahu|karena tingginya|kunjungan|lunas|memproses pengembalian|mencarinya|menekan|menekan tombol|menimpa|menyalin nama|namanya|oleh orang|pegawai tersebut|peneliti|perawat|pringsewu|produk|rapat|rincian|sekali|sibuk|sudah mencarinya|tetap aman|tidak kami|tidak menemukannya|yang tidak
-15 # pengguna|aja|botol|data anggota|ini timbul|itu berisi|jangan|jatuh ke|juta orang|kami hormati|kami kayaknya|ke tangan|malah|mata kami|mei kami|memiliki|oleh karena|pada saat|palsu|perkara|perlu kami|pun|skor|tenaga
15 admin|admin kami|antrean|atas kesalahan|atasan|beberapa pelanggan|berantakan|berumur|diakibatkan|dibaca|diminum|duluan|file|itu|jadi berantakan|kami memakai|kami mencetak|kamu bayar|karena kami|keluar|keteledoran kami|kirim tanggal|kunci akses|liburanmu|liburanmu jadi|malam|memakai data|memakai sandi|memberi|memeriksanya lagi|meminta maaf|menampilkan nama|naik|nama lengkap|nama panggilan|namun kami|nominalnya|pelita|pemeras|pengembalian dana|publik|punya|selama empat|sembilan|semuanya|tabel|terdampak dan|termasuk punyamu|tingginya|yg
14 # anda|# pasien|bergabung|dan di|dan kode|dan nama|ditemukan|hitung|itu cuma|kami baru|kami benar-benar|kami menyimpan|kartu dan|keteledoran|meleset|menukar|milik anda|nih|pemeriksaan|pengaman|pengujian|peran|peringkat|ratna|rekaman itu|rekonsiliasi|saya yang|selama|sepenuhnya|tautan|templat|tertukar
-14 alamat kirim|anda membeli|banyak tempat|buat|cache|dengan|dulu|email ini|kami membuka|ketentuan|komputer|lalu lintas|menunjukkan|nama umur|ngaco|poin|selasa kemarin|siap|terjadi karena
13 aman dan|anda kami|anda kemungkinan|bagian penggajian|bandar|bandar lampung|besok pukul|catatan server|dan lain|dan meminta|dapur kami|dari kalian|dari pihak|di bandara|diri|foto itu|ii|kalian mungkin|kami belum|kami dan|kami jalankan|kamis kami|kepada orang|ketika memindahkan|kunci anda|lain hal|lampung|memotong|memulihkannya|menemukannya|minor|nik saudara|pegawai yang|penjualan|penyimpanan sementara|polis yang|sampai #|sehingga ibu|sejawat|tadi siang|tahu surat|tercecer|tercecer di|tetap berjalan|umum|umum dari|untuk itu|update|yang dijadwalkan|yang tampil|yang terjadi|yang tertukar
-13 bapak di|beberapa informasi|berkasnya|berlaku dan|di banyak|ini pada|itu memuat|kali dari|kesalahan dalam|lintas|maskapai|rasanya|resep ibu|sabtu #|salah memasang|sehingga jadwal|sudah menunggu|telepon|tempat|terjadi kesalahan|toh
-12 ?|data yang|di #|diketahui|error|ini terjadi|insiden yang|kini|link-nya|mencampur|mengunduhnya|nama dokter|ngopi|penerbit|percetakan|saya bukan|sekiranya terdapat|serangan siber|siber|tahu betapa|tapi|timbul karena|wewenang|yang bocor
12 adanya|baru dan|dalamnya|dan untuk|dan yang|di dalamnya|dijadwalkan|email kami|ini bisa|itu kesalahan|itu sebelum|kabel|kecerobohan kami|keempatnya|kekhilafan|kemeja|kendala ini|kepleset !|m|memindahkan|mengubah|menjalankan|menolaknya|menulis|murni dari|nama kakak|pelaku memakai|pembayaran yang|pesanan|pin anda|saldonya|satu dan|sebut|sehari|sekadar|sertifikat anda|server cadangan|sori ya|ternyata|tidak memeriksanya|untuk umum|wilayah|yang semestinya
-11 # april|barangnya|betapa|bug di|dari catatan|dikit|habis|harap|hash|kami juga|kami pasang|kami sandikan|keputusan|pasang|perusahaan yang|sampai jam|sandikan|seratus|siapa yang|vitamin
11 bahwa|berarti|bertuliskan|bikin kamu|dicegah|dipindah|hari dan|hati-hati|ini hanya|judul|kami bikin|kami menghapus|karena telah|kekeliruan ini|kelalaian rekanan|kendala|kepleset|kesalahannya|kesalahannya ada|ketidaksesuaian data|lahir sebagai|laptop|menunda|no|no hp|oke|orang|penggajian|sampai pagi|seharusnya satu|selama #|signifikan|soalnya|tidak signifikan|tombol itu|unit|untuk satu|wajah di|ya|yang sangat
-10 # dari|atas kekeliruan|banget|belum ada|jujur|kabar|kampus|kecil|kelalaian kami|kesalahan sistem|maaf sekiranya|mana|nomor telepon|pengguna kami|sekiranya|sudah|tambalan|tambalan #|tanggal yang|yah
10 bank kustodian|benar-benar minta|berdasarkan keterangan|cadangan kami|dan tidak|dari proses|dengan kartu|di dalam|dimakan|empat|gangguan tersebut|gudang|iuran yang|kakak yang|kami perbaiki|karena kendala|kehormatan|kesalahan|kok nggak|kustodian|magrib|membayar rp|menyebut|merupakan|natal|panel pengelola|pelanggan|pengurus dan|perbaiki|proses di|sebagai|seluruhnya|semestinya|semua orang|tahun lalu|tanpa|tidak memeriksa|yang gagal|yang menukar
-9 anggota yang|artikel|migrasi|penyelidikan|satu pengguna|tahu rasanya|tanpa nama|terlewat|tidak seberapa|yang tercantum
9 berhak|berlaku untuk|dan menandatangani|di bank|jatuh di|kami menyebut|kayak|ke ponsel|kecerobohan|kepada dua|maksimal|mencari|resepnya|retur|rumah sebelum|sobat|tagihan|terjadi|timbul dari
8 # sedangkan|anda barangkali|finansial|ini juga|kalender|kecamatan|kelurahan|sertifikat|tertulis rp|tidak mencocokkannya|tidak terlihat|waspada
-8 ada bug|antre|kami kami|kok|perlu diketahui
7 armada|berat|dampaknya|dan kami|fitur|gangguan|kami sendiri|kasus|mencocokkannya|menguji|menyalin dari|satu
-7 catatan anda|doang|server itu|subkontraktor|terlihat nama|tunda
-6 anda berpotensi|april dan
6 kami menyalin|label|melewatkan|seluruh
5 buletin senin|dan lupa|dua petugas|liburan|masih di
-5 lagi|lolos|rekanan kami|tidak menjaganya
4 bukan dari|sempat membukanya
-2 warna
-1 dari bagian
`,
  evasion: `
55 antarbagian
47 dikarenakan|salahkan
42 ngaco
41 terkirim
40 entah|ketidaksesuaian|salah menekan
38 error
37 biasalah|percetakan
36 bilang|ulah
35 akibat|bawaan|ya namanya
34 kekhilafan|saat pindah|terkirim kepada
33 turut memengaruhi
32 miskomunikasi|nama anda
-31 rutin
31 terselip
30 google|salahin|telah terkirim
29 semacam|siapa yang|soalnya|terkirim pemberitahuan
28 adanya|bug|bulan lalu|cuma #|ditemukan|duluan|kasir yang|ketentuan kami|lonjakan|ngambek|pesanan anda|saya bukan|sayangnya|serangan|tercetak
27 faktor|kelalaian|memproses pengembalian|nomor anda|subkontraktor|terdeteksi|tidak bertanggung
26 ada sistem|canggih|cerah|ditemukan ketidaksesuaian|hati-hati|human|human error|komputer|magang|membuat|memproses|sangat canggih
25 bergabung|dana anda|kami pun|ketidaksesuaian data|komputernya|pengumuman itu|tersebar|terunggah
-25 kerusakan
-24 berdasarkan hasil
24 eh|keterangan|memengaruhi|pengembalian dana|prosedur
23 bahwa|disampaikan bahwa|dunia|gara-gara|kalangan|karyawan kami|lepas|pabrik|sebenarnya|terulang|untungnya cuma
-23 berlangsung
22 bersumber|bersumber dari|data dari|email kami|kali ini|karena tingginya|kerap|lemah|nyasar|oknum|sandi lemah|sore|telah terjadi|tertulis rp
21 anak magang|anda masuk|dari seharusnya|kami terlalu|kepeleset|kondisi|macet|magang kami|mengalami|namanya juga|paham|pihak|rekonsiliasi|sengaja|tahu dari|tercantum dalam|terjadi|tidak sengaja|turut
-21 hasil evaluasi|pendaftaran|termasuk
20 ada bug|aktif|dalam perjalanan|dimaafkan ini|disengaja|email palsu|hari lalu|ini kekhilafan|kecewa ya|kekhilafan yang|ketentuan|murni human|pemasok|pindaian|pindaian paspor|plugin|pusat|sehingga|terdapat|tersebar ke|tertulis|tidak disengaja|tingginya|zona waktu
-20 bagi|evaluasi|kesalahan itu|mati|sepertinya
19 ada kesalahan|baru kami|beberapa|dicegah|donasi|gangguan|grup|jeda|kebijakan|lampu|membuat angka|mendadak|menindaklanjuti|menuntut|resepsionis kami|seharusnya terkirim|sehubungan|sehubungan dengan|sistem|sulit|tamunya|yang sangat
-19 terhadap data
18 # pemohon|agen|apa adanya|baru tahu|berdasarkan keterangan|center|dinas|ditemukan tercecer|gempa|harus|kami menghapus|sebagaimana tercantum|server dan|usil|yang kecewa
17 akun email|alasan operasional|cuaca|dalam menjaga|dress|keliru|keliru mengambil|kesalahan|kue|memberi|mencampur|penonton|penyelidikan|perizinan|platform|sistemnya|terapis|wewenang|zona
-17 tim gudang
-16 ada pada|awan|beberapa pelanggan|kalau|lewat|lumrah
16 alamat pelanggan|anak|bagian|bagian gudang|diharapkan|dilakukan karena|email itu|hal|harga itu|itu orang|keberangkatan|keberangkatan yang|keputusan|luar kuasa|mas|membaca ketentuan|mengirim ulang|merupakan|pencocokan|perbedaan|sekadar|sistem yang|ulang email|yang menangani
-15 ?|ini lumrah|lumrah terjadi|terbuka di
15 adalah #|akhir-akhir|akhir-akhir ini|antrean di|dalam kondisi|ganda|gawai|janjikan|kami janjikan|kepastian|meleset|menangani|miskomunikasi dengan|ngintip|objek|oleh|perlu diketahui|samsat|tercecer|tercecer di|transit|untuk objek
14 akibat kelalaian|diakses publik|divisi|harga di|ini bisa|kebanyakan|kelalaian oknum|korban|kuasa|kumpul|kurang teliti|magrib|memakai sandi|memang|menempatkan|mengubah|menjadi korban|menjalankan|menyebabkan|metode|mohon dimaafkan|penanganan|penyedia|selama #|stnk|sudah #|ya
-14 basis|basis data|jarang terjadi|kasir kami|kesalahan ini|kirim|pt|sangat jarang
13 # sedangkan|antrean|bahwa sejumlah|belum|dalam|di grup|di hasil|dikarenakan satu|dimaafkan|hasil pencarian|hujan|insiden ini|jadi|jelas|kami salah|maskapai|menentukan|sehingga nama|semacam itu|sinkronisasi|terlalu|terunggah ke|total|untungnya|yang error|yang menentukan
-13 ada di|dipakai|ditekan|jarang|kamilah|kamilah yang|tanpa|wajar
12 adanya kebocoran|bergantung|bergantung pada|bug di|bukan|entah kenapa|excel|folder|jatuh cinta|kayak punya|kayaknya|kecewa|kenapa tombolnya|kurang|lapangan|lebih cepat|liburan|lingkungan|nah|nyawa|nyawa sendiri|oleh karyawan|pengembalian|pengumuman|penulisan|penyewa|petani|punya nyawa|resepsionis|semalam|seratus|sppt|tombolnya kayak|wewenang kami
-12 diakses oleh|ikut|karena kami|kiriman|memeriksa
11 berhenti|id|ini|kami kurang|kantor pusat|keamanan akun|keliru membaca|ketiga|maklum|mantan|menjaga|ngambek jadi|pada|pelanggan|proses|sebenarnya sudah|sering|siang tadi|siapa|terhenti|tersebut|ukhti
-11 juga bisa|tombol kirim
-10 kesalahannya|kesalahannya ada|pada kami|tidak memeriksa
10 pasar|siang sampai
9 aja|berubah|lagi|menggeser|namanya|pada brosur|penyelenggara|sama|selisih|seperti ini|tidak dapat
-9 melainkan
8 ini ulah|kepegawaian|nyasar ke|pesanan|sempat|sistem lama|tagihan kedua|teliti|terjadi kekeliruan
-8 terjadi pada
7 baris|dari|ini murni|internet|jatuh
6 anda|laporan|material|membagikan|sendiri|siang|waktu
5 kekeliruan
-5 tombol itu
4 antara|lebih|meneruskan|perusahaan
2 menunjukkan
`,
  remedy: `
40 bersedia
36 hangus|nama ibu
35 catat|pengujian
34 puasa|utuh
33 kalau #
31 lewat layanan|restitusi
30 sakit dan|sepele
29 brankas|dimulai|sepele ini|tekan #|telepon saya
-29 nama lengkap
28 jangan buka|kode status|rina|uji|untuk memeriksa
-27 aksesnya
27 aman di|bidan|dalam #|foto kalian|sama mengganti|tidak berubah|untuk sementara
26 berubah|di balasan|gantilah|mengeceknya|sendiri|terlampir
-26 dan mulai|dari semua|kami memberi|kupang|nakhoda|penghapusannya|sejak surat|sekarang sudah
25 berlaku|biaya|boleh masuk|dan sertifikat|dapat diajukan|dosis|hilang|jangan diminum|ke siapa|rekaman|yang hilang|yang kemarin
-25 hubungi|kamu tidak|perlu dilakukan|yang sebenarnya
24 itu kini|jangan|kalian tidak|kami catat|mendaftarkan|menginap|sebutkan|sudah ada|tetap
-24 rumah tanpa|sebelum tayang
-23 # hari|antrean yang|berjalan normal|ini telah|kedua sebelum|lagi setelah|mengirim|rekaman itu|tim forensik
23 # sehingga|dapat melapor|depannya|desa|diajukan|jika|kartu itu|masih menerima|terpengaruh|tidak terpengaruh|tunjukkan
-22 alamatmu|dengan tanggal|diganti dan|digital|dikunci|dinonaktifkan|mulai minggu|normal kembali|penggantian kartu|semua tautan|sudah menghapusnya|tautan lama
22 asesmen|dari rumah|denda|diumumkan|hitung|jam yang|kami batalkan|karakter|masih muncul|memblokir kartu|pekan ini|pemesan|setuju|sudah setuju|surat keterangan
-21 ?|bisa kami|forensik|gembok|halamannya|hanya lewat|kami gembok|kami keluarkan|permanen|portal|tugas|versi baru
21 alamat kami|berikutnya|di kotak|dibagikan|jadi tidak|kirim lewat|ktp anda|rumah sakit|saldo dalam|sandinya|sejak pagi|supaya|waspadai telepon
20 # saja|anda dapat|belum tercantum|datang hari|delapan|desember pukul|dibacakan|formulir|haji|kak jadi|kembali normal|langkah di|lift|mengganti seluruh|menjemput|menu keamanan|menyuruhmu|ongkosnya diganti|sebagai permintaan|segera|seluruh kata|serikat|skor|status|unduh|yang lama|yang menyuruhmu
-20 bapak boleh|cari|dicabut pada|itu kami|kembali setelah|memberi tahu|mengikuti ujian|oktober pukul|paham|pintunya|setiap bulan
-19 !|admin|akun masing-masing|bukti transfer|daftar sudah|dan kini|diblokir|enam|kukirim|lupa|menagih|pesannya|yang baru
19 # biar|abaikan tautan|air putih|aplikasinya|atau|balas pesan|buang|dan melapor|dan menyebut|diminum|dosis itu|formulir klaim|gantilah juga|ini ke|juga di|kok|lucu|nyalakan verifikasi|otomatis|pasangan|peron|peron #|sakit|semua sempat|siap membantu|tautannya sudah|tekan|terlewat|termasuk kepada|tertulis #|typo|warga yang|yang belum
-18 agar|aplikasi dan|arsip|bersifat|cabut dan|dikirim lewat|diminta|email sudah|kami akan|kasir|kini kami|meski|pada hari|saya sudah|seharusnya|semua sandi|setelah #|sidik|struk
18 artikel|awal|barangnya|boleh|dapat membukanya|denda tidak|dengan email|di rumah|dihitung|dimasukkan|hati-hati dengan|itu jangan|jangan dimakan|kabar yang|kami dampingi|keempatnya|ketik sendiri|kodenya|langkah yang|ongkosnya|paspor|pembuka|siap|telah memberi|tempelkan|tempelkan kartu|visa|yang asli|yang benar|yang punya
17 asli|bantuan atau|bawa|cv anda|dananya masuk|dari aplikasi|demi|difoto|dimakan|ditambah|gratiskan|item|jangan balas|jangan sebutkan|kami gratiskan|kami yang|kamu kenal|karakter yang|kerugian|kuis|kuncinya|kurir|lolos|masih|matikan sampai|memakai kata|membukanya|menonaktifkan|menyesal telah|mudah percaya|mulai|pagi tadi|percaya pada|percobaan|perhiasan|perlu ikut|sah|sekaligus|senin #|sudah beres|tablet|tahu keluarga|tambalan|tambalan #|tautan apa|telepon|tidak mudah|undangan kami
-17 boleh membawa|buku tamu|dan pembayaran|dini|dini hari|ditutup dan|file|jangan dibayar|januari|membawa satu|memotong|menemui saya|pembayaran ulang|pengingat|pesanan|sekarang wajib|sudah normal|tetap semangat|ulang mohon
-16 # anda|# oktober|# sampai|agustus pukul|baru dibuka|berikutnya hanya|boleh mengikuti|dari jauh|dengan sidik|dilakukan|diperbarui|hapus pada|hapus permanen|instansi berwenang|jalankan|ke sesi|kepada instansi|laporan polisi|memberikan|memerlukan|meminta pembayaran|menemui|menemukan foto|mengirimkan|nama bapak|nomor baru|pensiun|pin|pun karena|server tersebut|sesi peserta|telah diperbarui|wajib
16 # dengan|angka yang|angkanya|batalkan|batalkan dan|beliau|catatan meter|dan #|ditaruh|ditaruh di|dulu|hubungan|isi formulir|itu sudah|juli dan|kalah|ke tempat|keterangan|kirim jumat|lagi|lama tidak|lewat #|maupun|meminum|menandatanganinya|mulai pukul|nanti saya|oleh manajer|om|pedagang|penerima email|perbaikan|permintaan maaf|ponsel yang|satu tiket|sendiri dari|sudah dihapus|tidak hangus|tidak kamu|ukuran
15 # cm|agustus|apoteker|benar|celah pada|cetak ulang|cm|dan bersedia|diumumkan di|ganda|jadwal|kabar bahwa|kami buang|kode|lampiran|login|manual|mengaku petugas|menonton|mulai senin|pada kamis|pekan|penjelasan|peta|saudari tidak|sdri|sebelas|segera ganti|sempat|setelan|setiap senin|supaya tidak|tercantum pada|tidak terbuka|walau
-15 ada pinjaman|admin grup|berhenti|beri nomor|berjalan|berkas ibu|cabang|ditarik|fitur|foto bukti|kami terbitkan|kanal|kanal resmi|kartu|kembali lewat|kini dipegang|klinik|kunci lama|laptop|melayani|menghapus surat|parsel|pengemudi|pertanyaan|petugas gerai|satu pesanan|semangat|sidik jari|slik ojk|terbatas|terbitkan|tidak kami
-14 aktifkan|berkasnya saya|cocokkan|dan fitur|dan kepolisian|dapat mengajukan|email tersebut|kami tukar|ke kartu|kirim tautannya|lengkapi|menghapusnya|menyambut|nomor kartu|pendamping|penerimanya
14 akun baru|alat|anda kami|balas dengan|berlaku adalah|bincang|bincang buku|dalam beberapa|dampingi|di lampiran|diisi|disk|dokter|dua hari|e-learning|formulir yang|hak|halaman kelas|hati-hati|itu sekarang|jaminan|jumat|kami telepon|ke whatsapp|komputer|kongres|lebih awal|mbak|memblokir|mengubah|menyala|nama beliau|ngaco|nomor rekam|nyaman|pada pengumuman|pengumuman pagi|pihak bank|pun termasuk|putih|rumah|sampaikan kepada|sandi dan|saya kunci|sehari lebih|semula|seperti biasa|transaksi yang|tunjukkan saja
13 ada barang|akunnya|atas nama|balas|bapak tetap|beberapa menit|besok|buat akun|cadangan pukul|dari kami|demi kehati-hatian|deposito|diabaikan|dicuci|diproses|harus|jamnya|janji temu|kami harus|kamis|ke|lebih suka|magrib|masalah|mencatut|mencatut nama|mengetiknya|menyimpan|meter di|minta menghapus|murid yang|nama anak|nama koperasi|pada tagihan|pendaftaran kami|pulau|saya kirim|semester depan|sempat membukanya|tanpa bayar|temu|timbangannya|undangan|yang alergi|yang ditetapkan|yang mencatut
-13 belum kami|buat yang|catatannya|dan kunci|dari nomor|di pengaturan|diunduh tanpa|foto itu|ibaca|jari|kami melapor|mohon kabari|pembayaran yang|saja ?|sampai malam|termasuk yang|versi|yang memegang
12 # bukan|akan|balik|bapak sudah|berkas dimaksud|biasa|bila|dan bila|dan sistem|dicek|dipilih|gratis|ini email|jika anda|kami tanggung|karena kesalahan|kode agen|lengkap kami|link|login lewat|maaf kami|makan malam|memulihkan|mintalah|mulai semester|oleh petugas|pagar|penghapusan|pindahkan dari|poin|sandi yang|sarapan|sekarang kami|sudah menutup|suka|tolong|uangnya
-12 administrator|anak di|bertemu|bssn|dan mesin|dari email|dengan satu|dicabut|dilaporkan|dipindai|dua jam|email hari|hanya kami|ibu tetap|instansi|kalau mau|kami umumkan|kartu anda|kelas makrame|kunci|makrame|mengikuti|menuntut|orang sudah|pencocokan|sebesar|sesuai ketentuan|terminal|umumkan|wifi
-11 # #|aula|kami tidak|kini semua|manifes|map|memperbarui|menghapusnya dan|pin yang|pindah|pindah server|polres|sebanyak|semacam itu|semua sesi|server cadangan|tanpa nomor|titik|ya|yang tidak
11 airnya|bapak lebih|berkasnya|catat di|depan|di blok|di kertas|dilakukan pada|diperhitungkan|diperhitungkan pada|ditetapkan|diverifikasi|halaman sudah|iuran yang|kalau bapak|kamar|kartu lama|kehati-hatian kami|layanan|lift #|manasik rombongan|mati dan|menutup akses|menyimpan berkas|murid|paginya|peramban lalu|sekarang|tanggung|tetap bisa|tidak|tidak berlaku|tolong jangan
10 akhir tahun|akses|angkutan|berwarna|buka lagi|dananya|datang|ditutup #|email itu|fotokopi|fotokopi ktp|habis|kakak tetap|kuota|layanan pemantauan|mencabut akses|penerima dan|penyimpanan|penyimpanan awan|perangkat|sandi anda|sebelum dikirim|selasa malam|server telah|tanyakan kepada|tiket|tindakan|untung|walaupun|yang memasukkannya
-10 belas|cadangan kami|dan semua|diterbitkan|dua belas|dua tiket|hanya terbuka|karena|karena kami|kepolisian|langkah-langkah|langkah-langkah yang|masih di|memulihkannya|mengambil langkah-langkah|panitia|panitia tidak|sahabat|semacam|sistem|telah mengambil|tujuh tahun|tukar|yang akan|yang menagih
-9 ada lagi|beri|buka kelas|dan laporkan|di kanal|i|izin|kartu pengganti|konser|memalukan|meminta semua|oke|pakai kode|satu pendamping|seperti itu|setiap penerima|tahun tidak|yang boleh
9 alergi|bank anda|barunya|bersandi|bukti yang|deposito yang|diturunkan|ini layanan|ke perusahaan|kehati-hatian|kelas|keputusan|keterangan lunas|kini wajib|kirim nomor|layanan sudah|lunas terlampir|nomor resi|pagi dan|penerima|serah|serah terima|takaran|tanyakan|tidak menyimpan|vendor
8 atau telepon|bank memblokir|bukan|cetak|ikuti|kalau|keduanya kami|membantu|meminta kode|memungkinkan|rabu|servernya|tentang|voucher
-8 diuji|perlu membalas|server
-7 # dan|cabut|ganti juga|juga dan|kami cabut|meja|mengirim satu|november pukul|untuk kelas
7 agen|anda aktif|berikutnya akan|menyebut nomor|perlu kamu|polisi dan|senin
-6 berhenti di|menjadwalkan
6 halaman|kamu lakukan
-5 # karena|keberatan|lagi yang|meneruskan|saya hapus
4 dikirim|melaporkannya|melaporkannya kepada
-3 album
3 sekali
2 kemarin
-1 matikan pada
`,
  'protective-step': `
47 penghapusannya
38 biar aman
32 kirim tautannya
31 cocokkan|di situs|wifi
30 dengan sidik
-29 anda lakukan|atau pin
28 sandi baru
27 cv anda|dari nomor|sebagai bukti|simpan surat
-27 ganti kartu|ingin mengganti
26 kepada kami
25 setiap bulan|sidik jari
24 ada pinjaman|juga ganti|kanal resmi|periksa|tolak
-24 jangan dimakan|tolong jangan
23 diambil langsung|sandimu|sidik
-23 dimakan
22 bunda bisa|di pengaturan|hubungi bank|jari
-22 saya langsung
21 cv|dengan menunjukkan
-21 diminum|saya
20 anda dipakai|cod yang|ibaca|kamu juga|paket cod|slik|suratnya
-20 melewatkan|meminum
19 apakah nik|biar|di kanal|kanal|menghapus seluruh
-19 yang alergi|yang bisa
18 cod|lewat|melalui|meminta uang|pastikan|pengaturan|resmi|tautannya
17 dan minta|minggu pagi|tagihan|tatap|tatap muka
16 buat|cari|iuran|meminta pembayaran|nomor asing|pembayaran ulang|penerima sebelum|pensiun|yang baru
-16 hubungi saya|perbarui
15 aktifkan|bayarlah|dari ponsel|hasil hanya|kami lampirkan|kami tagih|mengunci|sementara|tagih
-15 pengurus
14 dampingi|hanya|hanya lewat|ibu lakukan|lampirkan|masih muncul|tugas|yang masuk
-14 jangan diminum|meminta otp
-13 otp atau
13 surat tugas|token|tugas dan
12 contoh|di mesin|muka|nyalakan|uang
-12 dananya masuk
-11 dananya
11 karena itu|kode|laporkan|pribadi|token lama
10 aman|lewat whatsapp
9 beri tahu|nyalakan #
8 # fa|beri|fa|pembeli|sekalian
6 baru di|hapus
5 bendahara
`,
  pleasantry: `
43 perlu panik
36 semangat
-35 nasabah adalah
35 tetap semangat
33 meningkat
-32 perseroan
-31 dunia
30 harap menjadi|internasional
29 bersama|insiden yang|terkendali
28 santai|teguh
27 adminnya lagi|kenyamanan
-27 banggakan|kami banggakan
26 adminnya|kami mengajak|pulau|reuni
-26 setia
25 diimbau untuk|indonesia
-25 keamanan tertinggi|merupakan prioritas
24 belanjaku|mengajak|menjadi|mimpi
-24 kami senantiasa|pelanggan yang
23 # kota|# pelari|email bukan|kami bekerja|kasih kepada|kerahasiaan|konsumen|lancar|motivasi|pameran di|resep|sponsor dan
-23 anda sangat|disampaikan atas|standar keamanan
22 absensi|allah|banget|cerita|dibesar-besarkan|juta orang|kebenarannya|kuartal|masukan anda|nantikan|negara|nggak
-22 demikian disampaikan
-21 berkomitmen untuk|memberikan yang
21 di instagram|dilengkapi|kita terus|pelari|sebagaimana|selasa kemarin|warna
-20 aja lagi|tersayang|untuk terus
20 anggap aja|buatan|data bank|diimbau|harap|ini disampaikan|kami menerapkan|kerahasiaan klien|kuliah|kurang teliti|masukan|menemani|menjadi komitmen|sehat|sponsor
19 aman|baik|bikin kamu|kembali lewat|ketidaksesuaian tersebut|pagi dari|peduli|sabar
-19 kelas|kepercayaan anda|kualitas layanan|prioritas utama|sakura
18 bakal|beneran|demikian|di kanal|doa|hanya bersifat|tanah air|video
-18 kode status|menerapkan standar|menjadi maklum|setiap anggota
-17 alarm|doang|jadi|perusahaan
17 independen|informasi ini|model|peningkatan|satu-satu|sebagaimana mestinya|tanah|tersebut bersifat
-16 adalah segalanya|anda merupakan|dan bukan|masih|meningkatkan kualitas|menyikapi|pengujian
16 air|anda adalah|anda kembali|bikin|dapat dilihat|dilihat di|hadir|informasi yang|instagram|itu sekadar|jaga|kan ?|lengkapnya|menyambut|menyapa anda|pasti|rekan-rekan|resep bukan|sangat terbatas|semoga|senyum|si kecil|tersebut hanya|ulang tahun|waktunya
15 armada kami|berjalan lancar|depan kami|diketahui|jalan-jalan|kalian yang|ketemu|ketemu di|lorong|perlu diketahui|rutin|sampai ketemu|senang|teliti|transparansi
-15 berupaya memberikan|cinta|kami menjunjung|segalanya|soal|tamu|terus meningkatkan|tinggi kerahasiaan
-14 bentuk kehati-hatian|hadiah|hari pertama|kami berkomitmen|kehati-hatian|kehati-hatian kami|memang|terus memantau
14 dengan sangat|empat jam|gangguan ini|grand mutiara|industri|kami pada|makasih|mari kita|mutiara|nggak usah|penerjemah|peringatan|traktir|wajah|wkwk
-13 almarhum|bumi|iseng|kami sangat|otak|sebagai bentuk|seperti
13 banget !|bisa dipakai|cetak dan|dampaknya sangat|di industri|dimaklumi|grand|kalian|kapal|kurang lebih|menyapa|nomor satu|pegang|penting|robot|sudah coba
-12 bagi anda|bentuk|berarti|ini merupakan|lumbung|memperkuat|memperkuat sistem|pemberitahuan ini|perkembangan|setia yang|telah memperkuat|terbaik di|untuk menjadi
12 bersifat sementara|danau|di kawasan|hujan|kantin|kantin kami|kehormatan bagi|melindungi data|memperbarui|oleh penyedia|pelanggan merupakan|rekor|secara rutin|terkini|wilayah
-11 anggota|berarti bagi|jumlahnya|kami sejak|lah|sangat berarti|sejak hari|utama kami|ya
11 bandung|isinya cuma|kaos|kawasan|kehormatan|kepercayaanmu|layak|tangan|yang pertama
-10 bestie|dan keluarga|di sana|mendapat|merah|nikah|sana|untung
10 hal ini|hidup
9 aja|pelanggaran|selalu kami|terbatas
-9 komitmen kami|meningkatkan|sehari|selamat
-8 adalah komitmen|akhirnya|integritas dan|kita tetap|matematika|perlu dibesar-besarkan
8 gajian|kami tidak
7 aku|mari
-7 undangan
-6 malu di
6 periksa
5 wajar
-2 kami menjaga|keamanan
-1 air putih|utama
`,
  promotion: `
47 !
43 store
40 aplikasinya
39 mulai rp
38 koleksi
37 ajukan
36 butuh|novel|terbaru|wajib masuk
33 oh
32 mau|oh ya
31 belanja lagi|lengkapi|yuk
30 siapkan
29 belanja|instagram kami|nanti|tas
28 sekalian
27 ajak|cek|nantikan|ribu
26 ajukan pinjaman|dan menangkan|menangkan|musim panas|ngebut
25 cek juga|program|seharga
24 ?|hadiah|platinum
23 dapatkan|ini dua|kulit|menarik
22 # mbps|cair|daftarkan|dua malam|mbps|nikmati|panas|per bulan|untuk belanja
21 kami ?|kpr|makin|mari|musim liburan|nb|nilaimu|paket juara|pandan|pot|promo|umrah
20 # ya|kumpulkan poin|sebelum kehabisan|sekarang|turun harga|up sekarang
19 instagram|kabar baiknya|kehabisan !|kumpulkan|lihat|penawaran di|produk|rayakan|tersayang|untukmu|upgrade|ya tiket
-19 musim hujan
18 # ribu|aktifkan|bedanya|bonus|di toko|diri|hanya di|jalan-jalan|kehabisan|keju|penawaran|penuh jadi|rasakan|sudah dibuka|tambah|vista
17 amankan|bird|bunga #|buruan|dan dapatkan|early|early bird|gunakan|kami bayar|kucing|kuota|lagi !|lainnya|masih|nonton|pasir|pasir kucing|pra-pesan|promo akhir|semua penawaran|tempat anda|up|varian
-17 hujan
16 baiknya|bali|biar|kami sekarang|lho|lipat|masih buka|pesan sebelum|tapi tenang|tiket konser|upgrade ke
15 album|bareng|cepat ?|dan nikmati|dana cepat|harga early|ikuti|imbal|imbal hasil|investasi|juga|liburan|minggu ini|penasihat|rasa|sampai tanggal|staking|tukarkan
-15 depan !|indah|semangat dan
14 # klik|# saja|bunga|dalam #|juara|kami ya|keluarga sekarang|ketiga|masih ada|naik|promo gajian|sepatu|weekend|weekend ini
-14 mengapa
13 # !|# menit|dengan|diri dengan|diskon|keamanan|keluarga|konsultasi|lebaran|pentas|pentas akhir|perawatan wajah|pro|sekarang !|tiket keluarga|tingkatkan
12 anda pesan|bajo|kopi|labuan bajo|poin|sambil|top|top up
11 baru sudah|gratis|kaos|motor|paket|raih|sudah dijual|turun
-11 turun dari
10 akhir|isi ulang|jalan|khusus|mulai
9 dan kumpulkan|merdeka|musim|saldo dan
8 cepat
7 hadir|mulai dari
5 teman
`,
  hedging: `
57 beberapa
56 sejumlah
51 diduga
49 kemungkinan
42 sebagian
41 masuk dalam|mungkin
-34 banyak
33 minggu lalu
32 terdeteksi
31 berpotensi
30 terindikasi
29 gelombang|sepertinya
26 berat badan|indikasi|nominalnya|nomor ponsel|sih
25 beberapa hari
-25 sedikit
24 dan mungkin|poin|tidak semua
23 indikasi bahwa|kayaknya|terdapat indikasi
22 jadi ada|mengenai|scan
21 badan|dan surat|kami mendapat|penyalahgunaan
20 dalam|kelompok|nih|oktober terkirim|pun tidak
-20 mencurigakan
19 awal|barangkali|ditengarai|ketidaksesuaian ini|mengalami|ngambek jadi|sandi terenkripsi|tampaknya|umum dan
18 rekening bapak|servernya|terdampak|tidak besar
17 center|checkout|ditemukan|kami tetap|media|mencakup|mungkin saja|umumnya tidak|waktunya|yang gagal
16 ada bukti|apabila ada|bersifat|bisa jadi|bukti penyalahgunaan|data dimaksud|ikut terbawa|kabel|masih|ngambek|orang sudah|sejauh|umumnya
15 ac|anda kemungkinan|berat|dari kalian|dimungkinkan terdampak|ini bersifat|kalian|saya kunci|sudah membukanya|tertentu|tidak memengaruhi|yang dimungkinkan
14 anomali|awal data|berdasarkan|dimaksud|jadi|kuartal|kunci dan|panas
13 dalam jumlah|dan ktp|di beberapa|di lapangan|informasi tertentu|jumlah terbatas|mundur|mungkin ada|namun|oknum|penyesuaian|servis|stnk|terenkripsi
12 data registrasi|entah|pegawai|serah|serah terima
11 antara lain|tertinggal
10 beberapa pelanggan|manfaat|sejumlah peserta|selisih|sertifikat anda|tertentu mengenai
9 tampaknya tidak
8 dapat saja|gara-gara|saja
7 data|informasi
6 aman-aman|insyaallah|pelanggan juga
`,
  belittling: `
57 lumayan
47 lah
46 selebihnya|toh
42 sekadar
41 cuma
38 bersifat|untungnya
35 hanya
34 aman|dibesar-besarkan
33 iseng yang|rendah
31 kok
30 ngintip|putusnya|putusnya kabel
29 nggak
27 seberapa
26 berdiri|bukan data|di kebun|jumlahnya|sepele|sepele tetapi
25 biasalah|iseng|kami tegaskan|signifikan|tegaskan|tegaskan bahwa|tidak signifikan
24 bikin|hanyalah|namanya juga|sangat|tetap berjalan|typo
23 berjalan|case|dikhawatirkan|perlu dikhawatirkan|tersebut hanya|untungnya hanya
22 admin kami|email sama|hampir|perlu diketahui|tetap tenang
21 anggap aja|cuma beda|dikit|laptopnya|nggak usah|relatif|sebentar|tidak seberapa
20 beda|ini hal|ini merupakan|panik|rahasia|relatif kecil|tersebut tidak
19 berjalan normal|bersifat administratif|dampak|doang|kali|kemungkinan tidak|nyaris tidak|sensitif|tersentuh|tidak tersentuh
18 administratif|bukan|butuh liburan|dibandingkan|hidup|jumlahnya tidak|kami menyapa|kecil dan|murah|tergolong
17 aja|dan pinjaman|gladi bersih|nyaris|perbedaan|pertama kali|tergolong ringan|tetapi kami
-17 sapaannya
16 ada sedikit|agak|beberapa area|berlaku untuk|gudang kami|jangan panik|kesalahan tersebut|keseluruhan|perlu panik|sekarang wajib|seluruh siswa|tim gudang|yang penting
-16 murni
15 area|berita|dampaknya|hentikan|info|jarang terjadi|kami hentikan|kasusnya|namanya|nol|panik karena|ringan|sangat jarang|sebelum kami|sepertinya|terkirim kepada|timbul dari|wajah di|ya ?
-14 belum
14 di bank|ini kekeliruan|isinya|kekeliruan kecil|kulit|lama dan|memang|minggu lalu|nilainya|produk|salah ketik|sedikit|tetap|usah|yang sangat
13 anggap|butuh|ini cuma|nah|penting|pindah ke
12 besar|diimbau untuk|dinilai|juga|salah|santai|sempat
11 bersifat sementara|bukan masalah|cuma salah|ketik|masalah besar|nggak seberapa|secara umum|sementara dan
-10 bintang|tentu
10 diimbau|isinya cuma|masalah|salah pilih|secara|wajar
9 jodoh|lalu|lumrah|notifikasi|sehat
-9 ya kan
8 ini hanya|kan
7 tetapi|untungnya cuma
6 dunia|peringatan
`,
  'conditional-apology': `
34 maaf sekiranya|sekiranya
29 merasa|prihatin|yang merasa
26 mengurangi
25 sorry|yang mungkin
24 apabila|yang keberatan
23 kami turut
22 maaf bagi
19 bete|keberatan|mungkin|seandainya hal
17 kurang|maaf seandainya|terdapat|turut
16 buat yang|kamu salah|kena|kurang berkenan|seandainya
15 atas kekhawatiran|berkenan|dirasa kurang|kekhawatiran
14 kalau|keterlambatan ini|terganggu
13 kak kalau|kalau jadi|kekhawatiran yang|mengganggu
12 nyaman
11 terdapat kekurangan
9 kekurangan|maaf kalau
8 ditimbulkannya|mungkin ditimbulkannya
-7 kami timbulkan|timbulkan
`,
  cliche: `
46 kehati-hatian
45 belanjaku
42 transparansi
37 atas pengertian
35 secara
33 terkemuka
31 kesabaran anda
30 langkah kehati-hatian
29 demi kehati-hatian
28 adalah|bersama anda
27 masyarakat|menjunjung
26 menerapkan standar|sebagai langkah
25 sebagai bentuk
23 berinovasi untuk|kerahasiaan
22 bekerja|bentuk|indonesia|segera
-22 menghadirkan
21 berinovasi|kenyamanan|menjadi|mungkin ditimbulkan|terbang
20 dna|dna kami|mengedepankan|mitra perjalanan|senantiasa mengedepankan
19 atas kekhawatiran|berkomitmen|dalam setiap|digital yang|kesabaran|perhatiannya diucapkan|terhubung
18 anda adalah|anda selama|keluarga indonesia|memperkuat|memperkuat sistem|privasi|telah memperkuat
17 berkomitmen memberikan|disampaikan atas|kemajuan|sebagai|standar
-17 pengalaman terbaik
16 demikian disampaikan|diucapkan|diucapkan terima|indonesia yang|kembali normal|kondisi|merpati|merpati jaya|untuk memulihkan
-16 prioritas kami
15 akan|berinvestasi|berinvestasi pada|kepercayaan bapak|melibatkan|memulihkan|terus berinvestasi
-15 terus memantau
14 buat kami|diperlukan|kami mengucapkan|keamanan data|kepuasan|langkah-langkah|langkah-langkah yang|mengambil langkah-langkah|menjunjung tinggi|selalu|telah mengambil|tetap menjadi
13 besar kami|diharapkan|meluncurkan|mengucapkan terima|pelanggan tetap
12 bagi kami|forensik|kami telah|mengucapkan
-12 berkomitmen menghadirkan
11 donatur|yayasan
10 fokus|kepercayaan|teknisi kami|terus berkomitmen
-10 menghadirkan pengalaman
-9 bisnis anda
-8 bisnis|pengalaman
8 teknisi
6 adalah segalanya
3 kehati-hatian kami
`,
  'reply-refusal': `
20 dibalas|pesan ini
16 surat ini
14 ini dikirim|ini disampaikan
13 ini tidak
11 dikirim oleh
10 disampaikan
9 pesan
`,
  'request-for-secrets': `
50 data saya
32 dompet|kirimkan foto
27 ke portal
25 kirimkan
23 masukkan
22 akun saya
20 masukkan nomor|mengunggah|sini untuk
18 foto ktp|pemutakhiran|pemutakhiran data|pin
17 di sini|ktp|melalui tautan|pin lama|untuk masuk
16 biar|dicek|ini dengan
15 klik|klik di|lalu masukkan|nomornya|perbarui
14 melalui
13 portal
12 masuk|masuk dan|saya
11 verifikasi akun
9 sekarang
`,
};
