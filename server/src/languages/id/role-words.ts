import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-34 sebagai permintaan
-33 di pihak
-27 lasolo|pembaca kami
-25 tombolnya
-22 wkwk
-20 permintaan maaf
-19 adminnya|adminnya lagi
-18 pembaca
-16 warga
-15 permintaan
12 maafin
10 maafkan|maafkan kami
-9 nikmati
`,
  fault: `
38 jumlahnya relatif
-37 ini kekeliruan
-36 kami dari
36 seperti itu
34 lah|minimalis
32 ini sangat
-32 kepotong dua|tidak ikut
31 dan itu|kami memberi|sedangkan
30 proses
29 itu tidak|lucu
-29 keterlambatan data
28 diterbitkan
-28 hosting kami
27 # m|gagal|jempol admin|paketmu|pembatalan|pesanan bunda|sakura
-27 kadang|kurang teliti|pabrik|sepele
26 antaranya|cuma|dan saya|di antaranya|memakai|termasuk
-25 # #|hari besar|ini hari|kami minta|kemarin sore|sesuai|teliti
25 bersalah|gini|ini kesalahan|jadi gini|membangun
-24 berpotensi|pintar|turut memengaruhi
24 dapat email|kelihatan|mantan|punyamu|sabtu malam|sebetulnya|seluruh siswa|tadi
-23 akhir-akhir|akhir-akhir ini|catatan|hosting|ini bukan|kekeliruan petugas|kepotong|luar|sangat terbatas|tersebut murni
23 akunmu|case|faktor|ini merupakan|itu kelalaian|kami memasang|tampilan
22 antrean yang|berhenti|dan bukan|dinilai|jati|menampilkan|notifikasi itu|orang sudah|padahal|pasien lain|rapat kelurahan|relatif|salah satunya|satunya|termasuk yang
-22 kebal|mendebit|murni kelalaian|perlu|servernya
21 baru menyadarinya|gudang kami|ketika|maaf bu|mengalami|menyadarinya|menyalakan|nggak seberapa|sampai di|seharusnya|sudah lunas|sudah menelepon|tahu ada|yang sampai
-21 gaes|kami tidak|kita|menambal|penerima email|sistem kami|ya gaes
20 anda dibuka|di sertifikat|hehe|ini sepenuhnya|input|isi|izin|jarang terjadi|ke pengguna|kursi di|maaf banget|melakukannya|mengecek|pertama kali|sangat jarang|siang|terlambat|yang namanya
-20 bukan berasal|dulu dengan|khilaf|maaf ini|makin|melihat alamat|orang yang|penyampaian|robot|seperti nama|setiap|terbuka|walau|yang benar
19 # hari|belum menyalakan|dirawat|hp|ini bersifat|itu tanpa|jarang|kangen|kesalahan input|kotak yang|lahir sebelum|menimpa banyak|menyalakan verifikasi|pada kami|pengingat obat|saya mohon|seluruh divisi|terlalu|yang tidak
-19 berlaku|dan poin|di pusat|hormati|ini timbul|kamu mungkin|kantong|lalu lintas|pengantar|pribadinya|saja
18 anda kepada|antarbagian|data alumni|datang dan|diduga|ditolak|fitur baru|kami ?|kami kena|kamu bayar|karena tingginya|memproses|menagih rp|mengirim|menyalin|pringsewu|reseller|riwayat top|sebagai pengurus|sebanyak|selamat|sudah masuk|tahu anda|tidak semua
-18 biaya|dokter|dulu|keluarga|kepastian|kurang lebih|libur|manusia|mungkin ada|november #|orang dan|perbaikan|tertutup|tertutup kemungkinan|tidak tertutup|wewenang kami|yang kemarin
-17 ada sistem|ampun|berlangsung dari|denda|dibandingkan|diharapkan|email palsu|itu orang|kalau|kekeliruan kecil|khawatir|komputer|lintas|malu|membagikan|mereka|setelah|tercantum|terjadi karena|tetapi|tidak bertanggung
17 admin kami|aku|beberapa pelanggan|dan di|di email|ibu menunggu|itu|juara|kami gagal|karyawan dan|lainnya|lupa|melihat nama|memberi tahu|mengirimnya|penyimpanan|polis|rute|satu orang|sekadar|semalaman|tidak berhak|tingginya|yang dipakai
16 # katun|akun instagram|angka|antrean|bantuan sosial|bareng|berbunyi|data akun|dibuka|dilihat|dimaafkan|gagal menjaganya|hitung|input pada|janji|kami dan|kan|katun|keteledoran kami|kunjungan|lunas|mas|memeriksanya lagi|menampilkan nama|menyalin nama|mohon dimaafkan|nama lengkap|pemeras|peneliti|produk|rapat|saat pindah|selama empat|server cadangan|tahun dan|tertukar|yang baru|yg
-16 adalah|aja|itu dan|jari|kami kayaknya|kesalahan dalam|kuasa|luar kuasa|magang|mei kami|migrasi|nomor ponsel|pasti|pemesan|perlu kami|pun|rasanya|rekor|sebagian|tidak berlaku|umur
-15 # pengguna|akun pegawai|botol|cod yang|dari akun|dari catatan|data anggota|dengan|email anda|jadwal|jangan|kali dari|kami hormati|ketentuan|memasang cache|motor|paket cod|pemberitahuan|salahkan|sekiranya terdapat|skor|tenaga|tercantum di
15 ada transaksi|admin|akibatnya|atasan|bandar|bandar lampung|berantakan|bergabung|ceritanya|dari pihak|di daftar|di kasir|diakibatkan|dinas|duluan|file|jadi berantakan|kami mencetak|kami tahu|karena kami|kecerobohan kami|keluar|keteledoran|lampung|liburanmu|liburanmu jadi|memakai sandi|memberi|meminta maaf|menekan|menekan tombol|menukar|murni dari|naik|namun kami|nominalnya|pegawai tersebut|pelita|peringkat|punya|ratna|rincian|sampai #|saya yang|sekali|selama|sori ya|terdampak dan|tetap aman|tidak kami|yang terjadi
14 # anda|# pasien|adanya|bikin kamu|cadangan kami|catatan server|dampak|dan untuk|dapur kami|dibaca|diminum|ditolak di|kami bikin|kami jalankan|kami memakai|kendala ini|lalu mengirimnya|lupa memperbarui|meleset|memotong|memproses pengembalian|mencarinya|milik anda|namanya|nih|oleh orang|pegawai yang|pemeriksaan|pengaman|penjualan|perawat|sejawat|sembilan|semua karyawan|semuanya|sibuk|sudah mencarinya|tabel|terjadi akibat|termasuk punyamu|tidak menemukannya
-14 anda membeli|atas kelalaian|berkasnya|cache|dijual|email ini|juta|juta orang|kami membuka|makan|malah|mata kami|memiliki|mencampur|menunjukkan|nama umur|palsu|pegawai itu|pendaftar|poin|sabtu #|selasa kemarin|siap|tahu rasanya|terjadi kesalahan|tidak menemukan|toh
-13 akun yang|alamat kirim|banyak tempat|berisi nama|berlaku dan|buat|bug di|cod|data yang|di banyak|diketahui|example|jatuh ke|ke tangan|kelalaian|maskapai|ngopi|oleh karena|perkara|salah memasang|sampai jam|saya bukan|seratus
13 aman dan|atas kesalahan|berumur|besok pukul|dalamnya|dan kode|dan lain|dari kalian|di dalamnya|dijadwalkan|diri|ditemukan|foto itu|itu cuma|itu kesalahan|kami baru|kami belum|kami benar-benar|kami menyimpan|kami perbaiki|keempatnya|kekhilafan|kepada orang|kondisi|kunci akses|lahir sebagai|lain hal|malam|memakai data|mengubah|menimpa|menunda|nama panggilan|nik saudara|pembayaran yang|pengembalian dana|pengujian|peran|perbaiki|premi|publik|rekonsiliasi|seharusnya satu|seluruhnya|sepenuhnya|sertifikat anda|signifikan|soalnya|sudah kedaluwarsa|tadi siang|tautan|templat|tercecer|tercecer di|tidak benar|tidak signifikan|umum dari|untuk kelas|untuk satu|untuk umum|wilayah|yang dijadwalkan|yang tampil|yang tertukar
-12 ?|atas kekeliruan|bapak di|dan sebagian|dapat saja|data tertentu|informasi|ini pada|itu berisi|itu memuat|kami pasang|kampus|kesalahan sistem|kini|link-nya|mengunduhnya|nama dokter|ngaco|pada saat|percetakan|serangan siber|sudah kami|tambalan|tambalan #|tanggal yang|tapi|telepon|termasuk dalam|tidak seberapa|tidak termasuk
12 anda kami|anda kemungkinan|baru dan|dan nama|di bandara|email kami|ini bisa|ini hanya|ini juga|kabel|kalian mungkin|kartu dan|kecerobohan|kemeja|ketidaksesuaian data|ketika memindahkan|kirim tanggal|kukirim|m|magrib|membayar rp|memindahkan|menemukannya|menyebut|nama kakak|no|no hp|saldonya|sampai pagi|satu dan|sehari|selama #|semua orang|sobat|ternyata|tetap berjalan|umum|unit|yang menukar|yang semestinya
-11 antre|banget|di #|dua kali|error|harap|hash|ikut terkirim|insiden yang|kayaknya|kebocoran|kecil|kelalaian kami|oleh satu|pasang|penerbit|perusahaan yang|satu pengguna|sehingga jadwal|siapa yang|tahu betapa|tempat|timbul karena
11 bagian penggajian|bertuliskan|dan yang|dengan kartu|empat|gangguan tersebut|gudang|hati-hati|ii|itu sebelum|judul|kakak yang|kami merilis|kekeliruan ini|kelalaian rekanan|kepada dua|kepleset|kepleset !|kesalahannya|kesalahannya ada|laptop|menolaknya|merilis|oke|orang|pelaku memakai|pengingat|pin anda|polis yang|rekaman itu|sebut|semestinya|tanpa|tersebut terjadi|tidak memeriksanya|update|ya|yang sangat
-10 # april|anggota yang|artikel|barangnya|beberapa informasi|belum ada|betapa|catatan anda|dari luar|gawai|habis|kami juga|kami sandikan|keputusan|mana|penyelidikan|rekanan kami|sandikan|siber|sudah menunggu|yah|yang tercantum
10 bahwa|bank kustodian|berbicara|berdasarkan keterangan|dan meminta|dan menandatangani|dan tidak|dari proses|dengan tangan|di bank|dicegah|finansial|hari dan|kami menyebut|karena kendala|kendala|kok nggak|kustodian|lebih lambat|memakainya|memulihkannya|mencari|menjalankan|menulis|merupakan|panel pengelola|pelanggan|penggajian|pengumuman|pengurus dan|pesanan|proses di|resepnya|retur|sebagai|seberapa|tagihan|tahu surat|tersimpan|tidak memeriksa|timbul dari|wajah di
-9 # dari|ada bug|anda berpotensi|kabar|nomor telepon|pengguna kami|perlu diketahui|sudah|yang bocor
9 benar-benar minta|di dalam|dipindah|halaman yang|id|jatuh di|kami menghapus|ke ponsel|kecamatan|kehormatan|kelurahan|maksimal|minor|sempat membukanya|tahun lalu|tombol itu
8 # sedangkan|akibat|berat|berhak|buletin senin|dan kami|dimakan|fitur|insiden ini|kesalahan|menanyakan|menguji|natal|pagi ini|rumah sebelum|sedikit|sertifikat|tertulis rp|tidak mencocokkannya|tidak terlihat|waspada
-8 doang|kok|lagi|saat|subkontraktor
7 anda barangkali|berarti|kalender|kami menyalin|kami sendiri|kasus|mencocokkannya|menyalin dari|pada|satu|seluruh
-7 april dan|kami kami|server itu|terlihat nama|tunda|wewenang
-6 doang kok|mengungsi
6 gangguan|label|masih di
5 banyak dari|ketidaksesuaian|liburan|melewatkan|pesan whatsapp|ringan
-5 lolos|tidak menjaganya
4 armada|bukan dari
-2 warna
`,
  evasion: `
54 antarbagian
45 salahkan
43 dikarenakan|kekhilafan
40 terkirim
39 akibat|error|ngaco
38 entah|ketidaksesuaian|salah menekan
36 biasalah|komputer|percetakan
35 bilang|terkirim kepada|ulah
32 bawaan|miskomunikasi|soalnya
-32 rutin
31 kelalaian|nama anda
30 tercetak
29 adanya|cuma #|kami pun|saya bukan
28 ketentuan kami|pesanan anda|saat pindah|semacam
27 canggih|ditemukan|lepas|ngambek|oknum|sangat canggih|sayangnya|serangan|siapa yang|subkontraktor|turut memengaruhi
26 duluan|google|membuat|memproses pengembalian|prosedur|salahin|terselip
-26 kerusakan
25 bergabung|bug|bulan lalu|hati-hati|memproses|telah terkirim
24 ada sistem|anak magang|beberapa|dana anda|faktor|gara-gara|kalangan|kerap|lonjakan|magang|magang kami|mohon dimaafkan|pengumuman itu|turut|untungnya cuma
23 cerah|data dari|dimaafkan|ditemukan ketidaksesuaian|donasi|dunia|human|human error|keterangan|komputernya|nomor anda|sehingga|telah terjadi|terkirim pemberitahuan|terunggah
-23 sehingga tidak
22 bersumber|bersumber dari|ketidaksesuaian data|menindaklanjuti|namanya juga|pengembalian dana|sandi lemah|terjadi
21 ada kesalahan|alasan operasional|disampaikan bahwa|eh|hari lalu|kepeleset|ketentuan|lemah|membuat angka|memengaruhi|menuntut|nyasar|pabrik|rekonsiliasi|tercantum dalam|terulang|wewenang|zona waktu
-21 terbuka di
-20 berlangsung|juga manusia|salah ketik
20 dalam perjalanan|gangguan|hal|kebijakan|perizinan|plugin|server dan|sore|usil
19 agen|aktif|apa adanya|bahwa|email kami|gempa|karena tingginya|luar kuasa|macet|meleset|membaca ketentuan|pada surat|paham|pemasok|tidak bertanggung|tingginya|yang menangani
18 # pemohon|ada bug|anda masuk|bahwa sejumlah|berdasarkan keterangan|dinas|email palsu|harus|input|jeda|kami menghapus|kondisi|kurang teliti|lampu|memberi|menangani|mendadak|mengakui|mengalami|mengirim ulang|perbedaan|pihak|pusat|sebenarnya|sulit|tertulis|ulang email|zona
-18 halaman
17 center|dicegah|diharapkan|ditemukan tercecer|grup|mas|mencampur|oleh|pindaian|pindaian paspor|platform|sehubungan|sehubungan dengan|sengaja|tahu dari|terdapat|tidak sengaja
16 akun email|baru kami|cuaca|daftar|email itu|harga itu|itu orang|jadi|kami kurang|keliru mengambil|kenapa|miskomunikasi dengan|murni human|penonton|penyelidikan|sebagaimana tercantum|sekadar|sistem|tamunya|tersebar|tombolnya
-16 data anggota|lewat|mati
-15 ada di|ada pada|kalau|kirim|pt|tanpa
15 anak|bagian|bagian gudang|dalam|dalam kondisi|dalam menjaga|ditemukan adanya|ganda|kami terlalu|kelalaian oknum|keliru|magrib|maklum|nasabah yang|penyewa|sistem yang|sistemnya|terapis|waktu lalu
14 adalah #|akhir-akhir|akhir-akhir ini|baru tahu|belum|di hasil|dikarenakan satu|dilakukan|excel|gawai|hasil pencarian|janjikan|kami janjikan|kasir|kayaknya|kebanyakan|keberangkatan yang|kepastian|keputusan|kue|lapangan|liburan|memakai sandi|metode|pada brosur|penanganan|pengumuman|resepsionis kami|samsat|sehingga nama|tercecer|tercecer di|untungnya|ya|yang error
-14 kamilah|kamilah yang|karena kami|lumrah|pagi|server
-13 ?|awan|dipakai|ini lumrah|jarang terjadi|kesalahan itu|kiriman|lumrah terjadi|sangat jarang|tombol kirim
13 antrean di|berangkat pukul|bug di|di grup|dokumen|hujan|ini|ini bisa|insiden ini|jelas|kumpul|memang|merupakan|ngambek jadi|objek|semalam|stnk|sudah #|tiket anda|transit|untuk objek
12 # sedangkan|jaga|ke grup|keberangkatan|keluar|masing-masing|maskapai|menggeser|menjaga|menyebabkan|pencocokan|pengembalian|penulisan|perlu diketahui|selama #|sendiri|seratus|siapa|sinkronisasi|sistem lama|terhenti|tersebar ke|tersebut|terunggah ke|yang tidak
-12 ikut|jarang|kasir kami|tidak memeriksa
11 berubah|harga di|keamanan akun|keliru membaca|kesalahan|ketiga|menempatkan|menentukan|mengubah|menjalankan|nah|petani|seperti ini|siang tadi|teliti|ukhti|wewenang kami|yang menentukan
-11 melainkan|memeriksa
-10 ada yang|hosting|juga bisa|sejak pagi|wajar
10 baris|bergantung|bergantung pada|berhenti|bukan|dari|id|kurang|lebih cepat|mantan|namanya|ngintip|pada|pasar|proses|sama|sebenarnya sudah|selisih|siang|sppt|tidak dapat
9 aja|dipicu|ini murni|internal|kantor pusat|lagi|lingkungan|resepsionis|terkena|terlalu|total|vendor
-9 informasi|kesalahannya|kesalahannya ada|pada kami
8 kepegawaian|pelanggan|salah|sepenuhnya|terjadi kekeliruan|timbangannya
7 harga|jatuh|meneruskan|penyelenggara|pesanan
6 bertanggung|bertanggung jawab|diretas|internet|kekeliruan|kesalahan kami|lebih
-6 tombol itu
5 anda|kayak|sempat
4 menunjukkan|perusahaan
3 antara|waktu
`,
  remedy: `
39 bersedia
36 hangus
35 utuh
34 nama ibu|puasa
33 lewat layanan
32 bidan|catat|kalau #
31 pengujian|sakit dan|telepon saya|uji
-30 aksesnya
30 brankas|sepele|tidak berubah
-29 nama lengkap
29 restitusi|sepele ini|tekan #
28 berubah|dimulai|jangan buka|rekaman|rina|untuk memeriksa|untuk sementara
27 aman di|dalam #|mengeceknya|sendiri
-27 nakhoda
26 biaya|memblokir kartu|sama mengganti
-26 dan mulai|kami memberi|kupang|sejak surat|sekarang sudah
-25 berjalan normal|hubungi|sebelum tayang|tautan lama
25 dapat diajukan|gantilah|hilang|jangan|jangan diminum|menjemput|sebutkan|sudah ada|terlampir|tunjukkan|yang hilang
24 anda dapat|boleh masuk|kode status|masih menerima|mendaftarkan|pekan ini
-24 antrean yang|penghapusannya|yang sebenarnya
-23 alamatmu|dari semua|ini telah|kamu tidak|kembali setelah|lagi setelah|mengirim|tim forensik
23 berlaku|dapat melapor|depannya|desa|diajukan|diumumkan|dosis|foto kalian|jika|ktp anda|setuju|sudah setuju|terpengaruh|tetap|tidak terpengaruh|yang kemarin
22 berikutnya|dari rumah|di balasan|kami batalkan|kembali normal|masih muncul|menginap|rumah sakit|sandinya|terlewat|termasuk kepada|tertulis #|waspadai telepon
-22 dicabut pada|diganti dan|digital|dikunci|dinonaktifkan|paham|penggantian kartu|rumah tanpa|semua tautan|sudah menghapusnya|versi baru
-21 ?|admin|forensik|halamannya|memberi tahu|mulai minggu|pembayaran ulang|perlu dilakukan|pesannya|portal|rekaman itu
21 alamat kami|asesmen|dan melapor|dan sertifikat|denda|gantilah juga|haji|itu kini|jadi tidak|kalian tidak|karakter|kartu itu|ke siapa|kirim lewat|langkah di|nyalakan verifikasi|ongkosnya diganti|pasangan|peron|peron #|saldo dalam|serikat|unduh
-20 # hari|aplikasi dan|bersifat|bisa kami|enam|gembok|itu kami|kami gembok|kedua sebelum|menagih|pada hari|pengingat|pintunya
20 # saja|abaikan tautan|artikel|atau|delapan|desember pukul|dibacakan|jangan sebutkan|kami catat|menyuruhmu|ongkosnya|sejak pagi|seluruh kata|surat keterangan|tautannya sudah|yang menyuruhmu
-19 !|agar|cari|daftar sudah|diblokir|mengikuti ujian|rekan kerja|seharusnya|sidik|tugas
19 # sehingga|air putih|asli|balas pesan|belum tercantum|buang|dan menyebut|demi|denda tidak|dengan email|di kotak|dibagikan|diminum|formulir|hitung|itu sudah|kami dampingi|kodenya|kok|kurir|lucu|mengganti seluruh|menonaktifkan|pemesan|sakit|sebagai permintaan|segera|semua sempat|siap membantu|skor|supaya|warga yang|yang punya
18 # biar|awal|bantuan atau|catatan meter|dan #|dapat membukanya|dari aplikasi|datang hari|di rumah|difoto|dihitung|dimasukkan|diproses|formulir klaim|halaman kelas|hati-hati dengan|hubungan|item|itu jangan|jam yang|juga di|ke tempat|ketik sendiri|kuis|lolos|menjadi bagian|menonton|menu keamanan|oleh manajer|otomatis|paspor|penjelasan|percobaan|perhiasan|sendiri dari|siap|tambalan|tambalan #|visa
-18 agustus pukul|arsip|bebas|dan pembayaran|dengan sidik|dengan tanggal|dibuka|email sudah|hanya lewat|januari|kalau sampai|kami keluarkan|kasir|kukirim|lupa|meminta pembayaran|normal kembali|permanen|saya sudah|setiap bulan|struk|terbatas|ulang mohon|yang baru
17 akun baru|angka yang|aplikasinya|barangnya|batalkan|bawa|benar|boleh|cv anda|dengan daftar|ditambah|dosis itu|gratiskan|ini ke|isi formulir|jangan balas|jangan dimakan|jumat|kak jadi|kami gratiskan|karakter yang|keempatnya|kuncinya|lagi|langkah yang|lift|login|masih|matikan sampai|mengaku petugas|mulai|pada kamis|pekan|penerima email|perbaikan|pun termasuk|saudari tidak|sebelas|status|sudah beres|tahu keluarga|tanpa perlu|tautan apa|tekan|ukuran|undangan kami|yang benar|yang lama
-17 bapak boleh|berhenti|berkas ibu|boleh membawa|bukti transfer|buku tamu|cabut dan|daftar itu|diminta|dini|dini hari|email tersebut|file|hapus pada|instansi berwenang|jangan dibayar|kami akan|kanal resmi|kepada instansi|kini kami|memotong|menghapus surat|oktober pukul|pesanan|pin|sekarang wajib|tetap semangat
16 # cm|batalkan dan|beliau|berlaku adalah|buat akun|cm|dalam beberapa|dampingi|dan bersedia|dananya masuk|dimakan|ditaruh|ditaruh di|diumumkan di|dulu|harga rp|jaminan|kalah|kami yang|kamu kenal|ke whatsapp|kode|komputer|lewat #|membukanya|meminum|menandatanganinya|minta menghapus|mudah percaya|mulai pukul|pagi tadi|pedagang|pembuka|percaya pada|sah|sempat|setiap senin|siapa pun|sudah dihapus|supaya tidak|tablet|tagihan|telepon|tidak mudah|tolong|typo
-16 akun masing-masing|baru dibuka|belum kami|dua jam|foto bukti|kanal|kini dipegang|melayani|membawa satu|memerlukan|menemui saya|menemukan foto|menghapusnya|sampai malam|satu pesanan|semua sandi|sidik jari|yang menyebut
-15 # anda|# oktober|# sampai|ada pinjaman|admin grup|boleh mengikuti|cabang|dan kini|dari email|dari jauh|dari nomor|diperbarui|ditutup dan|jalankan|jari|kartu|kartu anda|klinik|kunci lama|laporan polisi|lengkapi|memberikan|menghapus pesan|mengirimkan|meski|nama bapak|nomor baru|pendamping|penerimanya|pensiun|pertanyaan|petugas gerai|semangat|setelah #|slik ojk|telah diperbarui|ternyata|tidak kami|versi|wifi
15 angkanya|celah pada|data pada|demi kehati-hatian|ganda|jadwal|janji temu|kabar bahwa|kami buang|kamis|keterangan|kirim jumat|lampiran|magrib|manual|maupun|memakai kata|meter di|mewajibkan verifikasi|nama anak|nanti saya|nomor rekam|om|paginya|permintaan maaf|pesanannya|peta|ponsel yang|putih|rumah|sandi dan|satu tiket|saya kunci|sekaligus|semester depan|setelan|slik untuk|sudah menutup|tanpa mengambil|tempelkan|tempelkan kartu|temu|tercantum pada|tidak hangus|tidak kamu|walau|yang belum
14 # dengan|akunnya|anda balas|anda kami|atas nama|bapak tetap|beberapa menit|bincang|bincang buku|cetak ulang|di lampiran|di rekening|disk|e-learning|formulir yang|jamnya|juli dan|kami unggah|ke|kini wajib|kongres|kuning|lama tidak|lebih awal|lebih suka|mati dan|mintalah|mulai pekan|mulai semester|murid yang|nama beliau|ngaco|nyaman|pada pengumuman|pada tagihan|pengumuman pagi|pihak bank|saya kirim|sdri|sehari lebih|sekarang kami|sempat membukanya|tanpa bayar|tetap bisa|tidak terbuka|tolong jangan|transaksi yang|undangan
-14 beri nomor|berikutnya hanya|berjalan|berkasnya saya|cocokkan|ditarik|foto itu|kami melapor|kami terbitkan|kami umumkan|kemarin dan|kirim tautannya|mohon kabari|parsel|saat|server tersebut|terbitkan|umumkan|wajib|yang memegang
13 # bukan|ada barang|agustus|apoteker|bapak sudah|berkas dimaksud|berkasnya|besok|bila|dan bila|dan sistem|dengan jam|deposito|di blok|diabaikan|dicuci|diisi|dipilih|gratis|hak|harus|hati-hati|itu sekarang|kabar yang|kami hitung|lift #|masalah|mbak|mengetiknya|menyimpan|mulai senin|murid|nama koperasi|pendaftaran kami|penghapusan|perangkat|pulau|sampaikan kepada|sarapan|sebelum dikirim|senin #|seperti biasa|suka|terlampir di|tidak|timbangannya|tunjukkan saja|uangnya|walaupun|yang alergi|yang ditetapkan
-13 administrator|akun|anak di|belajar|bertemu|bssn|buat yang|dan fitur|dan kepolisian|dan kunci|dapat mengajukan|di pengaturan|dicabut|dikhawatirkan|dikirim lewat|dilakukan|diunduh tanpa|email hari|fitur|hapus permanen|ibaca|ibu tetap|instansi|kami tukar|ke kartu|ke sesi|kelas makrame|kembali lewat|laptop|makrame|menyambut|pembayaran yang|perlu dikhawatirkan|pin yang|saja ?|sesi peserta|sudah normal|terminal
12 akan|balas dengan|cadangan pukul|catat di|dari kami|datang|dicek|diperhitungkan|diperhitungkan pada|dokter|ini layanan|jika anda|kalau bapak|kami tanggung|karena kesalahan|kartu lama|ke lembaga|kehati-hatian kami|kode agen|layanan|login lewat|maaf kami|makan malam|manasik rombongan|memulihkan|mencatut|mencatut nama|mengubah|menyimpan berkas|oleh petugas|pagar|penerima dan|perlu ikut|pintu|poin|sandi yang|segera ganti|telah memberi|tetap berlaku|tindakan|yang mencatut
-12 aula|dan semua|dengan satu|hanya terbuka|kepada dua|kunci|lambat senin|masih di|mengikuti|orang sudah|pencocokan|pendengar|pengemudi|pindah|pun karena|semua sesi|sepeser|sepeser pun|sesuai ketentuan|setiap penerima|tanpa nomor|titik|tujuh tahun|yang tidak
-11 aktifkan|dan laporkan|di kanal|di kasir|dua tiket|hanya kami|kalau mau|karena kami|kepolisian|langkah-langkah|langkah-langkah yang|manifes|meminta semua|memulihkannya|mengambil langkah-langkah|panitia|pengaturan|pinjaman|sahabat|sebanyak|sebesar|semacam itu|server cadangan|tahun tidak|telah mengambil|tukar|ya
11 alat|balas|bapak lebih|belum masuk|biasa|dilakukan pada|ditetapkan|ditutup #|dua hari|habis|juga|kakak tetap|kami harus|kami telepon|kelas|layanan sudah|lengkap kami|link yang|meminta kode|mengungsi|menyala|menyesal telah|nomor resi|sandi anda|selasa malam|semula|serah|serah terima|tanggung|untung
10 akhir tahun|akses|anda aktif|angkutan|balik|barunya|cetak|dari ponsel|depan|deposito yang|diverifikasi|kami sungguh|kehati-hatian|kirim besok|laporkan ke|layanan pemantauan|link|memungkinkan|mencabut akses|menurut|pindahkan dari|sekarang|sekolah yang|sungguh|sungguh menyesal|tidak menyimpan|tiket
-10 belas|bssn dan|cadangan kami|dengan kode|dijadwalkan|dilaporkan|dipindai|ditolak|dua belas|itu tidak|kami tidak|karena|kartu pengganti|kini semua|konser|map|memperbarui|menuntut|oke|oktober|pakai kode|panitia tidak|satu pendamping|sistem|termasuk yang|yang bisa|yang dijadwalkan|yang menagih
-9 ada lagi|dan mesin|dibalas|i|juga dan|menghapusnya dan|pesanan kakak|polres|selanjutnya|semacam|server|sesi|yang akan
9 airnya|alamat kantor|alergi|atau telepon|bank anda|bank memblokir|berwarna|bukan|dananya|di kertas|diturunkan|email itu|fotokopi|fotokopi ktp|ini email|iuran yang|kami perbaiki|kamu lakukan|ke perusahaan|keputusan|keterangan lunas|kuota|lunas terlampir|pagi dan|penyimpanan awan|peramban lalu|perbaiki|perlu kamu|rabu|server telah|takaran|tanyakan|tanyakan kepada|tentang|yang memasukkannya
-8 # #|beri|buka kelas|cabut|dalam satu|diuji|ganti juga|izin|kepolisian pada|kursi di|meja|mengirim satu|november pukul|perlu membalas|sandi sama|seperti itu|tidak benar|yang boleh
8 balasan email|bersandi|bukti yang|halaman sudah|ikuti|kamar|lama|menelepon|pakai|penerima|sendiri alamat|servernya
-7 # dan|ada transaksi|kami cabut|lupa memperbarui|menjadwalkan|produk
7 berikutnya akan|buka lagi|harga sebenarnya|menyebut nomor|perbaiki pukul|polisi dan|senin|tidak berlaku|voucher
-6 # karena|keberatan|sudah meminta|untuk kelas
6 agen|dan kami|tulisan
5 halaman|kalau|kemarin|tiga hari
-5 meneruskan|saya hapus
4 melaporkannya|melaporkannya kepada
-3 album
3 sekali
-2 matikan pada
`,
  'protective-step': `
46 penghapusannya
36 biar aman
34 sandi baru
33 cocokkan|diambil langsung
31 kirim tautannya|wifi
-30 anda lakukan
30 di situs
28 dari nomor|dengan sidik
-27 atau pin|ganti kartu
26 bunda bisa|cv anda|kepada kami
25 periksa
24 kanal resmi|setiap bulan
-23 ingin mengganti
23 juga ganti|sandimu|tolak
22 ada pinjaman|anda dipakai|hubungi bank|sidik jari
-22 tolong jangan
21 apakah nik|jari|meminta uang|sebagai bukti|sidik|simpan surat
-21 di rumah|dimakan|diminum|jangan dimakan|melewatkan|meminum
20 cv|di kanal|di pengaturan|pinjaman atas|slik|suratnya
-20 perbarui|saya langsung
19 cod yang|kanal|minggu pagi|paket cod|resmi|tagihan|tatap|tatap muka
-19 hubungi saya|saya|yang bisa
18 biar|ibaca|tautannya
17 aktifkan|cod|iuran|kami tagih|kamu juga|lewat|melalui|meminta pembayaran|menghapus seluruh|pastikan|pembayaran ulang|tagih
-17 ingin|yang alergi
16 bayarlah|dan minta|kami lampirkan|lampirkan|nomor asing|pengaturan
-16 dananya masuk|pengurus
15 buat|cari|dari ponsel|hanya lewat|hasil hanya|mengunci|penerima sebelum|pensiun|sementara
-15 otp atau
14 dampingi|yang masuk
-14 dananya|meminta otp
13 contoh|hanya|ibu lakukan|masih muncul|muka|token|tugas|tugas dan|uang|yang baru
-13 jangan diminum
12 di mesin|melalui aplikasi|nyalakan|pribadi|surat tugas|token lama
11 beri tahu|jangan berikan|kode|laporkan|mesin pencari|sekalian
10 aman|karena itu|lewat whatsapp
9 berikan|nyalakan #
8 # fa|fa
7 bendahara
6 baru di|hapus
`,
  pleasantry: `
43 perlu panik
38 semangat
-35 nasabah adalah
35 tetap semangat
34 reuni|santai
32 harap menjadi|meningkat
31 bersama
-30 dunia|perseroan
28 internasional|kurang teliti|terkendali
27 adminnya|adminnya lagi|indonesia|teguh
-27 banggakan|kami banggakan|merupakan prioritas
26 pulau
-25 disampaikan atas|keamanan tertinggi|setia
25 kenyamanan
24 belanjaku|insiden yang|kami mengajak|mimpi
-24 berkomitmen untuk|demikian disampaikan|untuk terus
23 diimbau untuk|ketidaksesuaian tersebut|kita terus|mengajak
-23 kami senantiasa|pelanggan yang|standar keamanan
22 # pelari|absensi|buatan|email bukan|harap|juta orang|kami menerapkan|kasih kepada|konsumen|kuartal|masukan|masukan anda|menjadi|motivasi|nantikan|nggak|pagi dari|resep|sponsor dan
-22 memberikan yang
21 # kota|allah|banget|cerita|di instagram|dibesar-besarkan|dilengkapi|kami bekerja|kerahasiaan|lancar|negara|teliti
-21 anda sangat|kualitas layanan|prioritas utama
20 beneran|ini disampaikan|kembali lewat|kuliah|menemani|narasumber|pameran di|sabar|sebagaimana|warna
-20 kelas
-19 aja lagi|kepercayaan anda|meningkatkan kualitas|sakura|terus meningkatkan
19 aman|anggap aja|baik|diimbau|informasi ini|jalan-jalan|kebenarannya|pelari|peserta dari|sebagai|sehat|selasa kemarin|sponsor
-18 adalah segalanya|menjadi maklum|perusahaan|tersayang
18 anda kembali|bikin kamu|demikian|di kanal|dilihat di|doa|jaga|kerahasiaan klien|lengkapnya|menyapa anda|nomor satu|sangat terbatas|video
-17 alarm|berupaya memberikan|dan bukan|doang|jadi|kode status|segalanya|setiap anggota
17 bakal|dapat dilihat|hanya bersifat|independen|ketemu|ketemu di|makasih|sampai ketemu|satu-satu|senyum
-16 anda merupakan|berkomitmen|hari pertama
16 dampaknya sangat|hadir|instagram|menyambut|peduli|peningkatan|rekan-rekan|si kecil
15 anda adalah|armada kami|banget !|berjalan lancar|bikin|gangguan ini|informasi yang|itu sekadar|lorong|menyapa|model|perlu diketahui|resep bukan|sebagaimana mestinya|semoga|senang|tanah air|tentu|tersebut hanya|transparansi|untuk tidak|waktunya
-15 bentuk kehati-hatian|cinta|kami berkomitmen|kami menjunjung|kehati-hatian|kehati-hatian kami|lumbung|masih|menerapkan standar|pengujian|tinggi kerahasiaan
14 bandung|biasa !|dari berbagai|depan kami|di industri|diketahui|dilaksanakan|grand mutiara|insiden|kami pada|kapal|lembaga|luar biasa|mari kita|menjadi komitmen|mutiara|nggak usah|pasti|pegang|peringatan|tanah|traktir|ulang tahun|wajah|wkwk
-14 bestie|bumi|iseng|kami sangat|lah|memang|menyikapi|sebagai bentuk|sejak hari|soal|terus memantau
13 air|cetak dan|di kawasan|dimaklumi|empat jam|grand|industri|kalian|memperbarui|pelanggaran|privasi anda|si|sudah coba|tangan
-13 almarhum|bentuk|hadiah|kita tetap|meningkatkan|perkembangan|seperti|tamu
-12 anggota|ini merupakan|jumlahnya|otak|pemberitahuan ini|terbaik di|ya
12 bersifat sementara|bisa dipakai|danau|dengan sangat|dilihat|hujan|kan ?|kehormatan bagi|kurang lebih|layak|melindungi|pelanggan merupakan|penerjemah|wilayah
-11 bagi anda|dan keluarga|memperkuat|memperkuat sistem|merah|setia yang|telah memperkuat|utama kami|yang kami
11 hal ini|kantin|kantin kami|kehormatan|oleh penyedia|penting|robot|rutin|secara rutin|sekadar|selalu|terbatas|terkini|yang pertama
10 barat|dikelola|dikelola oleh|isinya cuma|kami tidak|kanal|kepercayaanmu|keselamatan
-10 berarti|berarti bagi|di sana|komitmen kami|mendapat|nikah|pt|sana|sangat berarti|untuk menjadi|untung
-9 adalah komitmen|kebanyakan|matematika|sehari|selamat
9 aja|gajian|mari|selalu kami
-8 perlu dibesar-besarkan|ringan
7 aku
-7 integritas dan|undangan
-6 kami menjaga|malu di
3 hehe|wajar
-1 air putih|keamanan|utama
`,
  promotion: `
48 !
41 store
40 terbaru
39 aplikasinya|koleksi
38 mulai rp
36 ajukan
35 wajib masuk
33 siapkan
32 belanja lagi|mau|yuk
29 ini ada
28 lengkapi|oh|platinum|sekalian
27 ajak|belanja|nanti|program
26 dan menangkan|instagram kami|lihat|menangkan|nantikan|oh ya|tas
25 hadiah
24 nb|ngebut|pandan|turun harga
23 # ya|cair|dapatkan|musim panas|nikmati|seharga|untuk belanja
22 ?|cek juga|menarik|ribu|umrah
21 # mbps|diri|ini dua|mbps|upgrade
20 ada lagi|daftarkan|dua malam|paket juara|penawaran|per bulan|tambah
19 biar|kulit|makin|mari|naik|panas|penawaran di
-19 depan !|semangat dan
18 aktifkan|bonus|butuh|cek|gunakan|instagram|juara|kami sekarang|kpr|musim liburan|promo|sebelum kehabisan|semua penawaran|tersayang
17 bunga #|kami ?|kehabisan !|keju|kopi|lainnya|nilaimu|penasihat|sekarang|upgrade ke
-17 musim hujan
16 dan dapatkan|di toko|imbal|imbal hasil|kabar baiknya|kehabisan|kuota|perawatan wajah|rasa|sekarang bunga|sepatu|staking|sudah dibuka|tukarkan|ya tiket
15 bali|bird|dalam #|diskon|early|early bird|ikuti|investasi|jersey|keluarga|ketiga|lho|masih|minggu ini|pra-pesan|raih|rasakan|sampai tanggal|tiket konser|tingkatkan|untukmu|varian
14 baiknya|bedanya|beli|dan kumpulkan|dengan|hanya di|harga early|jalan-jalan|kumpulkan poin|nonton|pentas akhir|penuh jadi|promo akhir|promo gajian|rayakan|vista
-14 hujan
13 # menit|# ribu|album|anda pesan|bulan|cepat|kami ya|konser|kumpulkan|lebaran|liburan|mulai dari|musim|pentas|pesan sebelum|pro|produk|sebelum minggu|tiket keluarga|up
12 # saja|bareng|bunga|masih ada|masih berlangsung|masih buka
-12 indah|mengapa
11 dan nikmati|diskon #|jalan|kaos|kedatangan|motor|order|paket|turun
10 baru sudah|belanja dan|juga|kabar|menit|pinjaman|weekend|weekend ini
9 akhir|isi ulang
8 gratis|saldo dan
`,
  hedging: `
49 sejumlah
48 beberapa|kemungkinan
47 diduga
43 masuk dalam
38 mungkin
34 minggu lalu|sebagian|tidak wajar
-32 banyak
31 berpotensi
28 terindikasi
26 gelombang|masih|nominalnya|sepertinya
25 berat badan
24 dan mungkin|scan|tampaknya|tidak semua
-24 mencurigakan
23 indikasi|oktober terkirim
22 beberapa hari|dalam|dan surat
21 barangkali|sudah disimpan
20 center|kayaknya|pihak lain|sandi terenkripsi|terdapat indikasi|waktunya
19 apabila ada|awal|badan|checkout|ditengarai|jadi|kami mendapat|mengenai|ngambek jadi|servernya|umum dan
18 berdampak|bisa jadi|kami tetap|kelompok|mengalami|mundur|orang sudah|pun tidak|tertinggal
17 agustus|data dimaksud|kabel|kunci dan|penyalahgunaan|saya kunci|sudah membukanya|yang gagal
16 berat|bersifat|kuartal|media|mungkin saja
15 awal data|di beberapa|dimungkinkan terdampak|entah|ini bersifat|kalian|ngambek|penyesuaian|rekening bapak|serah|serah terima|sih|stnk|tertentu|tidak memengaruhi|umumnya|umumnya tidak|yang dimungkinkan
14 anda kemungkinan|dalam jumlah|dimaksud|dimungkinkan|jumlah terbatas|oknum|panas|sejauh|terenkripsi
13 ditemukan|portofolio|servis|terdampak
12 ada bukti|bukti penyalahgunaan|selisih
11 akurat|informasi tertentu|sertifikat anda|tampaknya tidak
10 beberapa dari|ikut|sejumlah peserta|semalam
9 manfaat
8 beberapa pelanggan
7 berdasarkan|informasi|tertentu mengenai
6 gara-gara
`,
  belittling: `
56 lumayan
45 lah
44 selebihnya
42 sekadar|toh
39 bersifat
38 cuma
33 iseng yang|jumlahnya
32 aman|dibesar-besarkan|kok
30 di kebun|doang|hanya
29 kekeliruan kecil|ngintip
27 hampir|hanyalah|ini kekeliruan|iseng|nggak
26 berjalan|biasalah|kami tegaskan|putusnya|putusnya kabel|signifikan|tegaskan|tegaskan bahwa|tidak signifikan
25 berdiri|tersebut hanya|tetap berjalan
24 admin kami|dikhawatirkan|perlu dikhawatirkan|sangat|sensitif|typo
23 bukan data|tetapi kami
22 ini merupakan|nyaris tidak|untungnya
21 dibandingkan|nggak usah|relatif
20 dikit|kali|nggak seberapa|nyaris|tersebut tidak
19 dan pinjaman|ini hal|kami menyapa|keseluruhan|laptopnya|panik|perlu diketahui
18 bersifat administratif|case|memang|namanya juga|nol|seberapa|tersentuh|tidak tersentuh|wajah di
17 aja|beberapa area|bikin|juga|murah|rahasia|salah ketik|sedikit|seluruh siswa
16 administratif|anggap aja|diimbau untuk|dunia|email sama|kecil dan|kemungkinan tidak|perbedaan|pertama kali|relatif kecil|ringan|sebelum kami
15 bukan|hentikan|kami hentikan|kesalahan tersebut|nah|nih|nilainya|terkirim kepada|ya ?|yang penting
14 agak|berita|gladi bersih|info|jarang terjadi|lama dan|pindah ke|salah pilih|sangat jarang
13 berlaku untuk|di bank|diimbau|jangan panik|kondisi|namun|pembatalan|penting|santai|sekarang wajib
12 dampaknya|gladi|hp-nya|isinya|jodoh|kejadian|kulit|tetap|usah|wajar
11 anggap|data umum|mengubah|notifikasi|produk|terbatas
10 batch|batch #|bersifat sementara|isinya cuma|lalu|merupakan|namanya|sementara dan|terkena|tetapi|untungnya cuma
-10 bintang|tentu
9 ini hanya|kan|kejadian ini|percetakan|tersebut
8 dampak|sehat
7 kendala|peringatan|untuk satu
2 terjadi
`,
  'conditional-apology': `
32 maaf sekiranya|sekiranya
26 yang mungkin
25 merasa|yang merasa
24 prihatin|yang keberatan
23 maaf bagi|sorry
20 kami turut|kurang
19 mungkin
18 apabila|bete|keberatan
17 kena|nyaman
16 hal itu|kalau jadi|kurang berkenan|seandainya|terdapat
15 berkenan|buat yang|kak kalau
14 kalau|turut
13 keterlambatan ini|terdapat kekurangan|terganggu
11 ditimbulkannya|mengganggu|mungkin ditimbulkannya
-7 kami timbulkan|timbulkan
`,
  cliche: `
37 langkah kehati-hatian|transparansi
35 kehati-hatian
34 sebagai langkah
32 atas pengertian
31 belanjaku|kesabaran anda
30 terkemuka
28 secara
26 adalah|berinovasi|indonesia|masyarakat
24 sebagai bentuk
23 kepercayaan bapak
22 bentuk|dari keluarga|diucapkan|diucapkan terima|keluarga besar
-22 menghadirkan
21 aktivitas yang|berinovasi untuk|kenyamanan|menjunjung|mungkin ditimbulkan|tidak wajar
20 anda selama|bekerja|dalam rangka|menjadi|rangka
19 disampaikan|mengedepankan|senantiasa mengedepankan
18 dalam setiap|disampaikan atas|kemajuan|kerahasiaan|menerapkan standar
-18 senantiasa berkomitmen
17 akan terus|bersama|bersama anda|demikian disampaikan|keluarga indonesia|kembali normal|kesabaran|melibatkan|sebagai|untuk memulihkan
16 keamanan|kondisi|meluncurkan|memperkuat|memperkuat sistem|memulihkan|selalu|telah memperkuat|terus berkomitmen
15 berkomitmen penuh|kerahasiaan data|menerapkan|privasi|terbang|terhubung
-15 terbaik bagi
14 akan|forensik|kepuasan|siswa adalah|standar
13 bagi kami|balai lelang|diperlukan|kepastian|langkah-langkah|langkah-langkah yang|lelang nusantara|mengambil langkah-langkah|normal|nusatel|telah mengambil
-13 pengalaman terbaik|terus memantau
-12 berkomitmen menghadirkan
12 buat kami|diharapkan|dna|dna kami|merpati|merpati jaya|mitra perjalanan|teknisi kami
11 kami telah|keamanan data|keluarga|nomor satu|tetap menjadi
-10 pelayanan terbaik
10 teknisi
-9 bersama kami|kasih sudah
9 kehati-hatian kami
8 adalah segalanya
7 platform|segalanya
-5 dari perjalanan|terbaik
`,
  'reply-refusal': `
23 pesan ini
15 ini disampaikan
13 ini dikirim
12 ini tidak
11 dikirim oleh|pesan
10 disampaikan
`,
  'request-for-secrets': `
47 data saya
30 dompet|ke portal
29 kirimkan foto
26 akun saya
25 kirimkan
22 masukkan|melalui tautan
21 masukkan nomor|sini untuk
20 memastikan status|perbarui
19 ktp
18 untuk masuk
17 pemutakhiran|pemutakhiran data
16 di sini|dicek|pin lama
15 masuk|nomornya|pin|portal
13 klik
12 klik di|lalu masukkan|saya
11 data|untuk
10 cek
8 untuk verifikasi
`,
};
