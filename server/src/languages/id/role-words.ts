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
13 maafin
10 maafkan|maafkan kami
-9 nikmati
`,
  fault: `
38 jumlahnya relatif
-37 ini kekeliruan
-36 kami dari
36 seperti itu
35 lah
34 minimalis
32 ini sangat|sedangkan
-32 tidak ikut
31 dan itu|kami memberi
-31 kepotong dua
30 itu tidak|proses
29 lucu
28 diterbitkan|jempol admin|pesanan bunda
-28 keterlambatan data|sepele
27 # m|dan saya|pembatalan|sakura
-27 hosting kami|kadang|kurang teliti
26 antaranya|di antaranya|paketmu|termasuk
-26 kami minta|pabrik
-25 # #|hari besar|ini hari|kemarin sore|sangat terbatas|sesuai|teliti
25 bersalah|cuma|gagal|gini|ini kesalahan|jadi gini|memakai|membangun
24 akunmu|dapat email|mantan|notifikasi itu|punyamu|sabtu malam|sebetulnya|seluruh siswa|tadi
-24 catatan|kekeliruan petugas|pintar|turut memengaruhi
-23 akhir-akhir|akhir-akhir ini|berpotensi|hosting|ini bukan|kepotong|murni kelalaian|servernya|tersebut murni
23 case|faktor|ini merupakan|kami memasang|tampilan
22 antrean yang|berhenti|dan bukan|jati|kelihatan|menampilkan|padahal|pasien lain|rapat kelurahan|relatif|seharusnya|termasuk yang
-22 kebal|luar|mendebit|penyampaian
-21 gaes|kita|melihat alamat|menambal|penerima email|perlu|seperti nama|sistem kami|ya gaes
21 gudang kami|itu kelalaian|ketika|maaf bu|mengalami|menyalakan|nggak seberapa|orang sudah|salah satunya|satunya|sudah lunas|sudah menelepon|tahu ada|yang sampai
20 baru menyadarinya|di sertifikat|ini sepenuhnya|input|isi|itu tanpa|izin|jarang terjadi|kursi di|melakukannya|mengecek|menyadarinya|pertama kali|sampai di|sangat jarang|siang|yang namanya
-20 bukan berasal|kami tidak|maaf ini|makin|orang yang|pribadinya|robot|setiap|walau|wewenang kami|yang benar
19 # hari|anda dibuka|anda kepada|diduga|dirawat|hehe|hp|ini bersifat|kangen|karena tingginya|kotak yang|lahir sebelum|maaf banget|pada kami|seluruh divisi|terlalu|terlambat
-19 berlaku|dan poin|di pusat|dulu dengan|kamu mungkin|kantong|khilaf|lalu lintas|november #|pengantar|terbuka|tertutup|tertutup kemungkinan|tidak tertutup
18 antarbagian|belum menyalakan|data alumni|datang dan|di email|dinilai|ditolak|fitur baru|jarang|kami ?|kami kena|kamu bayar|ke pengguna|kesalahan input|memproses|menagih rp|mengirimnya|menimpa banyak|menyalakan verifikasi|menyalin|pengingat obat|pringsewu|reseller|riwayat top|satu orang|saya mohon|sebagai pengurus|sebanyak|sekadar|selamat|tahu anda|tidak semua|tingginya|yang tidak
-18 biaya|botol|diharapkan|dokter|dulu|hormati|ini timbul|itu orang|keluarga|khawatir|kurang lebih|libur|mungkin ada|orang dan|perbaikan|saja
-17 ada sistem|berlangsung dari|itu dan|kalau|kekeliruan kecil|kepastian|komputer|kuasa|lintas|luar kuasa|malu|manusia|membagikan|mereka|rasanya|setelah|tetapi|tidak bertanggung|yang kemarin
17 admin kami|aku|dan di|ibu menunggu|janji|juara|kami gagal|karyawan dan|lainnya|lunas|lupa|mengirim|mohon dimaafkan|penyimpanan|polis|semalaman|sudah masuk|terjadi akibat|tidak berhak|yang dipakai
16 # katun|akibatnya|akun instagram|antrean|bantuan sosial|bareng|beberapa pelanggan|data akun|dibuka|dilihat|dimaafkan|gagal menjaganya|hitung|input pada|kan|katun|mas|memberi tahu|memeriksanya lagi|menampilkan nama|menyalin nama|nama lengkap|pemeras|peneliti|produk|rapat|rute|saat pindah|server cadangan|tertukar|yang baru|yg
-16 adalah|aja|akun pegawai|ampun|dari akun|data anggota|denda|dibandingkan|email palsu|jadwal|kali dari|kami kayaknya|kesalahan dalam|mei kami|memasang cache|nomor ponsel|pasti|pemberitahuan|pemesan|perlu kami|pun|skor|tercantum|umur
15 # anda|ada transaksi|admin|angka|atasan|bandar|bandar lampung|berantakan|berbunyi|ceritanya|dapur kami|dari pihak|di daftar|di kasir|diakibatkan|dinas|duluan|file|itu|jadi berantakan|kami memakai|kami mencetak|kami tahu|karena kami|keluar|keteledoran kami|kunjungan|lampung|liburanmu|liburanmu jadi|melihat nama|memakai sandi|memberi|menekan|menekan tombol|menukar|naik|namanya|namun kami|nominalnya|oleh orang|pelita|peringkat|ratna|rincian|sampai #|saya yang|sekali|selama|selama empat|sori ya|tahun dan|terdampak dan|tetap aman|tidak kami|yang terjadi
-15 anda membeli|cod yang|dari catatan|dengan|email anda|jangan|jari|ketentuan|magang|mencampur|menunjukkan|migrasi|motor|paket cod|pegawai itu|pendaftar|rekor|salahkan|sebagian|sekiranya terdapat|tenaga|tercantum di|terjadi karena|tidak berlaku
-14 # pengguna|akun yang|atas kelalaian|berkasnya|cache|dijual|email ini|error|ini pada|juta|kami hormati|kami membuka|malah|mata kami|memiliki|nama umur|oleh karena|palsu|poin|sabtu #|selasa kemarin|siap|tahu rasanya|terjadi kesalahan|termasuk dalam|tidak menemukan|tidak termasuk|toh
14 adanya|bergabung|bikin kamu|cadangan kami|dampak|dan untuk|dibaca|diminum|ditolak di|kami bikin|kami dan|kendala ini|kepada orang|keteledoran|lalu mengirimnya|lupa memperbarui|meleset|memakai data|meminta maaf|memotong|memproses pengembalian|mencarinya|milik anda|murni dari|nih|pegawai tersebut|pegawai yang|pemeriksaan|pengaman|penjualan|perawat|punya|sejawat|sembilan|semua karyawan|semuanya|sepenuhnya|sibuk|sudah mencarinya|tabel|termasuk punyamu|tidak menemukannya|untuk kelas
13 # pasien|aman dan|atas kesalahan|berumur|besok pukul|catatan server|dan kode|dan lain|dari kalian|di bandara|dijadwalkan|diri|ditemukan|email kami|foto itu|itu cuma|kabel|kami baru|kami benar-benar|kami menyimpan|kami perbaiki|keempatnya|kekhilafan|kondisi|kunci akses|lahir sebagai|lain hal|malam|mengubah|menunda|nama panggilan|nik saudara|pembayaran yang|pengembalian dana|pengujian|perbaiki|premi|publik|rekonsiliasi|seluruhnya|soalnya|sudah kedaluwarsa|tadi siang|tautan|templat|umum dari|untuk satu|untuk umum|update|wilayah|yang dijadwalkan|yang tampil|yang tertukar
-13 alamat kirim|atas kekeliruan|banyak tempat|berlaku dan|buat|bug di|cod|data yang|di banyak|diketahui|example|jatuh ke|juta orang|kampus|kelalaian|kini|makan|nama dokter|ngaco|ngopi|perkara|salah memasang|sampai jam|saya bukan
-12 ?|bapak di|beberapa informasi|berisi nama|dapat saja|itu berisi|itu memuat|ke tangan|kelalaian kami|keputusan|kesalahan sistem|link-nya|maskapai|mengunduhnya|pada saat|percetakan|serangan siber|seratus|sudah kami|tahu betapa|tambalan|tambalan #|tapi|telepon|tidak seberapa
12 anda kami|anda kemungkinan|dalamnya|dan nama|di dalamnya|ini hanya|ini juga|itu kesalahan|itu sebelum|kalian mungkin|kami belum|kami jalankan|kartu dan|kecerobohan kami|kemeja|kepleset|kepleset !|ketidaksesuaian data|ketika memindahkan|kirim tanggal|kukirim|m|magrib|membayar rp|memindahkan|menemukannya|menimpa|menyebut|nama kakak|no|no hp|pengingat|peran|saldonya|sampai pagi|satu dan|sebut|sehari|selama #|semua orang|sertifikat anda|sobat|tercecer|tercecer di|ternyata|tetap berjalan|unit|yang menukar|yang semestinya
-11 antre|banget|betapa|dan sebagian|data tertentu|di #|dua kali|harap|hash|ikut terkirim|ini terjadi|insiden yang|kami juga|kami pasang|kayaknya|kebocoran|pasang|penerbit|perusahaan yang|sehingga jadwal|siapa yang|sudah menunggu|tanggal yang|tempat|timbul karena
11 bagian penggajian|baru dan|bertuliskan|dan yang|dengan kartu|gangguan tersebut|gudang|hati-hati|ii|ini bisa|judul|kakak yang|karena kendala|kekeliruan ini|kelalaian rekanan|kendala|kepada dua|kesalahannya|kesalahannya ada|menolaknya|oke|orang|panel pengelola|pelaku memakai|pin anda|polis yang|rekaman itu|semestinya|signifikan|tanpa|tersebut terjadi|tidak benar|tidak memeriksanya|tidak signifikan|umum|ya|yang sangat
-10 # april|anggota yang|barangnya|belum ada|dari luar|dikit|habis|kami sandikan|kecil|mana|oleh satu|penyelidikan|rekanan kami|sandikan|satu pengguna|siber|yang tercantum
10 bahwa|bank kustodian|berbicara|berdasarkan keterangan|dan meminta|dan menandatangani|dan tidak|dari proses|dengan tangan|di bank|dicegah|dimakan|empat|hari dan|kami menyebut|kami merilis|kecerobohan|kustodian|laptop|lebih lambat|memakainya|memulihkannya|mencari|menjalankan|menulis|merilis|merupakan|minor|pelanggan|penggajian|pengumuman|pengurus dan|pesanan|proses di|resepnya|sebagai|seberapa|seharusnya satu|sempat membukanya|tagihan|tahu surat|timbul dari|tombol itu|wajah di|yang gagal
-9 # dari|ada bug|catatan anda|itu sekadar|kabar|nomor telepon|perlu diketahui|sudah|terlewat|yah|yang bocor
9 benar-benar minta|berhak|di dalam|dipindah|finansial|id|insiden ini|jatuh di|kami menghapus|kayak|ke ponsel|kecamatan|kehormatan|kelurahan|kok nggak|maksimal|menguji|penyimpanan sementara|retur|tahun lalu|tersimpan|tidak memeriksa
8 # sedangkan|berat|dan kami|halaman yang|kalender|kesalahan|menanyakan|pagi ini|rumah sebelum|satu kali|sertifikat|tertulis rp|tidak mencocokkannya|tidak terlihat|waspada
-8 anda berpotensi|artikel|doang|lagi|pengguna kami|saat|subkontraktor|terlihat nama|wewenang
-7 april dan|kami kami|kok|server itu|tunda
7 berarti|buletin senin|fitur|gangguan|kami sendiri|masih di|mencocokkannya|menyalin dari|natal|pada|sedikit|seluruh
-6 ada data|doang kok|lolos|mengungsi
6 anda barangkali|kami menyalin|label|satu
5 banyak dari|dua petugas|liburan|melewatkan|pesan whatsapp|ringan
-5 tidak menjaganya
4 armada|bukan dari
-4 sebesar-besarnya kepada
3 human|human error
-2 warna
`,
  evasion: `
53 antarbagian
45 salahkan
43 kekhilafan
42 dikarenakan
40 terkirim
39 error|ngaco
38 akibat|entah|ketidaksesuaian|salah menekan
36 biasalah|komputer|percetakan
35 bilang|terkirim kepada|ulah
32 bawaan|miskomunikasi|soalnya
-32 rutin
31 kelalaian|nama anda
30 tercetak
29 adanya|cuma #|kami pun|saya bukan
28 ketentuan kami|pesanan anda|saat pindah|semacam|serangan
27 canggih|ditemukan|lepas|ngambek|oknum|sangat canggih|sayangnya|siapa yang|subkontraktor|turut memengaruhi
26 duluan|membuat|memproses pengembalian|prosedur|salahin|terselip
-26 kerusakan
25 bergabung|bug|bulan lalu|dana anda|google|hati-hati|memproses|telah terkirim
24 ada sistem|anak magang|beberapa|dunia|faktor|gara-gara|kalangan|kerap|lonjakan|magang|magang kami|mohon dimaafkan|pengumuman itu|turut|untungnya cuma
23 cerah|data dari|dimaafkan|ditemukan ketidaksesuaian|donasi|human|human error|keterangan|komputernya|nomor anda|pengembalian dana|sehingga|telah terjadi|terkirim pemberitahuan|terunggah
-23 sehingga tidak
22 bersumber|bersumber dari|disampaikan bahwa|ketidaksesuaian data|menindaklanjuti|namanya juga|pabrik|sandi lemah|terjadi
21 ada kesalahan|alasan operasional|eh|hari lalu|kepeleset|ketentuan|lemah|membuat angka|memengaruhi|menuntut|nyasar|rekonsiliasi|tercantum dalam|terulang|wewenang|zona waktu
-21 terbuka di
-20 berlangsung|juga manusia|salah ketik
20 dalam perjalanan|gangguan|hal|kebijakan|paham|perizinan|plugin|server dan|sore|usil
19 aktif|apa adanya|bahwa|email kami|gempa|karena tingginya|lampu|luar kuasa|macet|meleset|membaca ketentuan|pada surat|pemasok|pusat|tidak bertanggung|tingginya|yang menangani
18 # pemohon|ada bug|agen|anda masuk|bahwa sejumlah|berdasarkan keterangan|dinas|email palsu|harus|input|jeda|kami menghapus|kondisi|kurang teliti|memberi|menangani|mendadak|mengakui|mengalami|mengirim ulang|perbedaan|pihak|sebenarnya|sulit|tertulis|ulang email|zona
-18 halaman
17 center|dicegah|diharapkan|ditemukan tercecer|email itu|grup|mas|mencampur|oleh|pindaian|pindaian paspor|platform|sehubungan|sehubungan dengan|sengaja|sistem|tahu dari|terdapat|tidak sengaja
-17 mati
16 akun email|baru kami|cuaca|daftar|harga itu|itu orang|jadi|kami kurang|keliru mengambil|kenapa|miskomunikasi dengan|murni human|penonton|penyelidikan|sebagaimana tercantum|sekadar|tamunya|tersebar|tombolnya
-16 data anggota|lewat
-15 ada di|ada pada|kalau|kirim|pt|tanpa
15 anak|bagian|bagian gudang|dalam kondisi|dalam menjaga|ditemukan adanya|ganda|kami terlalu|kelalaian oknum|keliru|magrib|maklum|nasabah yang|penyewa|sistem yang|sistemnya|terapis|waktu lalu|yang error
14 adalah #|akhir-akhir|akhir-akhir ini|baru tahu|belum|dalam|di hasil|dikarenakan satu|dilakukan|excel|gawai|hasil pencarian|janjikan|kami janjikan|kasir|kayaknya|kebanyakan|keberangkatan yang|kepastian|keputusan|kue|lapangan|liburan|memakai sandi|merupakan|metode|pada brosur|penanganan|pengumuman|resepsionis kami|samsat|sehingga nama|tercecer|tercecer di|untungnya|ya
-14 kamilah|kamilah yang|karena kami|lumrah|pagi|server
-13 ?|awan|dipakai|ini lumrah|jarang terjadi|kesalahan itu|kiriman|lumrah terjadi|sangat jarang|tombol kirim
13 antrean di|berangkat pukul|bug di|di grup|dokumen|hujan|ini|ini bisa|insiden ini|jelas|kumpul|memang|ngambek jadi|objek|semalam|stnk|sudah #|tiket anda|transit|untuk objek
-12 ikut|jarang|kasir kami|tidak memeriksa
12 jaga|ke grup|keberangkatan|keluar|masing-masing|maskapai|menggeser|menjaga|menyebabkan|pencocokan|pengembalian|penulisan|perlu diketahui|selama #|sendiri|seratus|siapa|sinkronisasi|sistem lama|terhenti|tersebar ke|tersebut|terunggah ke|yang tidak
11 # sedangkan|berubah|harga di|keamanan akun|keliru membaca|kesalahan|ketiga|menempatkan|menentukan|mengubah|menjalankan|nah|petani|seperti ini|siang tadi|teliti|ukhti|wewenang kami|yang menentukan
-11 melainkan|memeriksa
-10 ada yang|juga bisa|sejak pagi|wajar
10 baris|bergantung|bergantung pada|berhenti|dari|id|kurang|lebih cepat|mantan|namanya|ngintip|pada|pasar|proses|sama|sebenarnya sudah|selisih|siang|sppt|tidak dapat
9 aja|bukan|dipicu|ini murni|internal|kantor pusat|lagi|lingkungan|resepsionis|terkena|terlalu|total|vendor
-9 hosting|informasi|pada kami
8 kepegawaian|pelanggan|salah|sepenuhnya|terjadi kekeliruan|timbangannya
-8 kesalahannya|kesalahannya ada
7 harga|jatuh|meneruskan|penyelenggara|pesanan
6 bertanggung|bertanggung jawab|diretas|internet|kekeliruan|lebih
-6 tombol itu
5 anda|kayak|kesalahan kami|sempat
4 menunjukkan|perusahaan
3 antara|waktu
`,
  remedy: `
40 bersedia
36 hangus
35 nama ibu
34 puasa|utuh
33 catat
32 bidan|kalau #|lewat layanan
31 pengujian|sakit dan|telepon saya|tidak berubah|uji
-30 aksesnya
30 brankas|sepele
-29 nama lengkap
29 restitusi|sepele ini|tekan #
28 berubah|dimulai|jangan buka|rekaman|rina|untuk memeriksa|untuk sementara
27 aman di|dalam #|mengeceknya|sendiri
26 biaya|hilang|memblokir kartu|pekan ini|sama mengganti|terlampir
-26 kupang|nakhoda|sejak surat|sekarang sudah
-25 berjalan normal|dan mulai|hubungi|kami memberi|sebelum tayang|yang sebenarnya
25 dapat diajukan|gantilah|jangan|jangan diminum|menjemput|sebutkan|tunjukkan|yang hilang
24 anda dapat|boleh masuk|kode status|masih menerima|mendaftarkan|sudah ada
-24 antrean yang|penghapusannya|tautan lama
-23 alamatmu|dari semua|halamannya|kamu tidak|kembali setelah|mengirim|semua tautan|tim forensik
23 berlaku|depannya|desa|diajukan|diumumkan|dosis|foto kalian|jika|ktp anda|setuju|sudah setuju|terpengaruh|tetap|tidak terpengaruh|yang kemarin
22 berikutnya|dapat melapor|dari rumah|di balasan|kami batalkan|kembali normal|masih muncul|menginap|rumah sakit|sandinya|terlewat|termasuk kepada|tertulis #|waspadai telepon
-22 dicabut pada|diganti dan|digital|dikunci|dinonaktifkan|ini telah|lagi setelah|paham|penggantian kartu|rumah tanpa|sudah menghapusnya|versi baru
-21 ?|admin|forensik|itu kami|mulai minggu|pembayaran ulang|perlu dilakukan|pesannya|portal|rekaman itu
21 alamat kami|asesmen|dan melapor|dan sertifikat|denda|gantilah juga|haji|itu kini|jadi tidak|kalian tidak|karakter|kartu itu|ke siapa|kirim lewat|langkah di|nyalakan verifikasi|ongkosnya diganti|peron|peron #|saldo dalam|serikat|unduh
-20 # hari|aplikasi dan|bisa kami|enam|gembok|kami gembok|kedua sebelum|memberi tahu|menagih|pada hari|pengingat|pintunya|tugas
20 # saja|abaikan tautan|artikel|asli|atau|delapan|desember pukul|dibacakan|kami catat|menyuruhmu|ongkosnya|pasangan|sejak pagi|seluruh kata|skor|surat keterangan|tautannya sudah|yang menyuruhmu
-19 !|agar|bersifat|cari|diblokir|hanya lewat|mengikuti ujian|rekan kerja|seharusnya|sidik|struk|yang baru
19 # sehingga|balas pesan|belum tercantum|buang|dan #|dan menyebut|demi|denda tidak|di kotak|dibagikan|diminum|formulir|hitung|itu sudah|jangan sebutkan|kami dampingi|kodenya|kok|kurir|lucu|mengganti seluruh|pemesan|sakit|sebagai permintaan|segera|semua sempat|siap membantu|supaya|warga yang|yang punya
18 # biar|air putih|aplikasinya|awal|dapat membukanya|dari aplikasi|datang hari|dengan email|di rumah|difoto|dihitung|dimasukkan|diproses|formulir klaim|hati-hati dengan|itu jangan|jam yang|juga di|ke tempat|ketik sendiri|kuis|lolos|menjadi bagian|menonaktifkan|menonton|menu keamanan|mulai|oleh manajer|otomatis|paspor|pekan|penerima email|percobaan|perhiasan|sendiri dari|siap|tahu keluarga|tambalan|tambalan #
-18 agustus pukul|arsip|daftar sudah|dan pembayaran|dengan sidik|dengan tanggal|dibuka|email sudah|januari|kalau sampai|kami akan|kasir|kukirim|lupa|meminta pembayaran|normal kembali|permanen|setiap bulan|terbatas|ulang mohon
17 akun baru|angka yang|bantuan atau|barangnya|bawa|benar|boleh|catatan meter|dengan daftar|ditambah|dosis itu|dulu|gratiskan|halaman kelas|hubungan|ini ke|isi formulir|item|jangan balas|jangan dimakan|jumat|kak jadi|kami gratiskan|karakter yang|keempatnya|kuncinya|lagi|langkah yang|lift|login|masih|matikan sampai|mengaku petugas|pada kamis|pagi tadi|penjelasan|perbaikan|pun termasuk|saudari tidak|sebelas|status|sudah beres|tanpa perlu|tautan apa|tekan|ukuran|undangan kami|visa|yang benar|yang lama
-17 bapak boleh|bebas|berhenti|boleh membawa|bukti transfer|buku tamu|cabut dan|diminta|dini|dini hari|file|hapus pada|instansi berwenang|kami keluarkan|kanal resmi|kepada instansi|kini kami|memotong|menemui saya|menghapus surat|oktober pukul|pesanan|pin|saya sudah|tetap semangat
16 # cm|batalkan|batalkan dan|beliau|berlaku adalah|buat akun|cm|dalam beberapa|dampingi|dananya masuk|dimakan|ditaruh|ditaruh di|diumumkan di|harga rp|jaminan|janji temu|kalah|kamu kenal|ke whatsapp|kode|komputer|lewat #|membukanya|meminum|menandatanganinya|minta menghapus|mudah percaya|mulai pukul|pedagang|percaya pada|peta|sah|supaya tidak|tablet|telepon|temu|tidak mudah|tolong|typo
-16 akun masing-masing|belum kami|berkas ibu|daftar itu|dua jam|email tersebut|jangan dibayar|kanal|kini dipegang|laporan polisi|melayani|membawa satu|memerlukan|menemukan foto|sampai malam|satu pesanan|sekarang wajib|semua sandi|sidik jari|yang menyebut
-15 # oktober|# sampai|ada pinjaman|admin grup|baru dibuka|berikutnya hanya|berkasnya saya|boleh mengikuti|cabang|cocokkan|dan kini|dari email|diperbarui|ditarik|ditutup dan|foto bukti|jalankan|jari|kartu|klinik|kunci lama|lengkapi|memberikan|menghapus pesan|menghapusnya|mengirimkan|meski|mohon kabari|nomor baru|pendamping|penerimanya|pensiun|semangat|setelah #|telah diperbarui|tidak kami|versi|wifi
15 angkanya|apoteker|atas nama|celah pada|cetak ulang|cv anda|dan bersedia|data pada|ganda|kabar bahwa|kami buang|kami yang|keterangan|kirim jumat|lampiran|magrib|manual|maupun|memakai kata|mewajibkan verifikasi|nama anak|nanti saya|nomor rekam|om|paginya|pembuka|permintaan maaf|pesanannya|ponsel yang|putih|rumah|sandi dan|satu tiket|saya kunci|sekaligus|semester depan|sempat|setelan|setiap senin|siapa pun|slik untuk|sudah dihapus|sudah menutup|tagihan|tanpa mengambil|tempelkan|tempelkan kartu|tercantum pada|tidak kamu|walau|yang belum
-14 # anda|beri nomor|berjalan|dari jauh|dari nomor|foto itu|kami melapor|kami terbitkan|kartu anda|kemarin dan|kirim tautannya|menyambut|nama bapak|parsel|pertanyaan|petugas gerai|saat|server tersebut|slik ojk|terbitkan|ternyata|wajib
14 # dengan|akunnya|bapak sudah|bapak tetap|beberapa menit|bincang|bincang buku|di lampiran|di rekening|disk|e-learning|formulir yang|gratis|jadwal|jamnya|juli dan|kamis|ke|kini wajib|kuning|lebih awal|lebih suka|mati dan|meter di|mulai semester|murid yang|nama beliau|ngaco|nyaman|pada pengumuman|pada tagihan|pengumuman pagi|perangkat|pihak bank|saya kirim|sdri|sehari lebih|sekarang kami|sempat membukanya|suka|tanpa bayar|tetap bisa|tidak hangus|tidak terbuka|tolong jangan|transaksi yang|undangan
13 # bukan|agustus|anda balas|anda kami|balas dengan|besok|bila|cadangan pukul|dan bila|dan sistem|demi kehati-hatian|dengan jam|deposito|di blok|diabaikan|dicuci|diisi|dipilih|hak|harus|hati-hati|itu sekarang|kabar yang|kami hitung|kami unggah|kongres|lama tidak|lift #|masalah|mbak|mengetiknya|menyimpan|mintalah|mulai senin|murid|nama koperasi|pendaftaran kami|penghapusan|pulau|sampaikan kepada|sarapan|sebelum dikirim|senin #|seperti biasa|tidak|timbangannya|tunjukkan saja|uangnya|walaupun|yang alergi|yang ditetapkan
-13 administrator|akun|anak di|belajar|bertemu|bssn|buat yang|dan fitur|dan kepolisian|dan kunci|dapat mengajukan|di pengaturan|dicabut|dikhawatirkan|dikirim lewat|dilakukan|diunduh tanpa|email hari|fitur|hapus permanen|ibaca|ibu tetap|instansi|kami tukar|kami umumkan|ke kartu|ke sesi|kelas makrame|kembali lewat|laptop|makrame|pembayaran yang|perlu dikhawatirkan|pin yang|pun karena|saja ?|sesi peserta|sudah normal|umumkan|yang memegang
12 ada barang|akan|berkas dimaksud|berkasnya|catat di|dari kami|dicek|diperhitungkan|diperhitungkan pada|dokter|ini layanan|jika anda|kalau bapak|kami tanggung|karena kesalahan|kartu lama|ke lembaga|layanan|login lewat|maaf kami|makan malam|manasik rombongan|memulihkan|mencatut|mencatut nama|mengubah|menyimpan berkas|oleh petugas|pagar|penerima dan|perlu ikut|pintu|poin|sandi anda|sandi yang|segera ganti|telah memberi|tetap berlaku|tindakan|yang mencatut
-12 aula|dan semua|dengan satu|kepada dua|masih di|mengikuti|orang sudah|pencocokan|pengemudi|perlu kami|pindah|sepeser|sepeser pun|sesuai ketentuan|setiap penerima|tanpa nomor|terminal|titik|yang tidak
-11 aktifkan|dan laporkan|di kanal|di kasir|dilaporkan|dua tiket|hanya kami|hanya terbuka|kalau mau|karena kami|kunci|lambat senin|langkah-langkah|langkah-langkah yang|manifes|meminta semua|memulihkannya|mengambil langkah-langkah|panitia|pendengar|pengaturan|pinjaman|sebanyak|sebesar|semacam itu|semua sesi|server cadangan|tahun tidak|telah mengambil|tujuh tahun|ya
11 alat|balas|bapak lebih|belum masuk|biasa|datang|dilakukan pada|ditetapkan|dua hari|habis|juga|kakak tetap|kami harus|kami telepon|kehati-hatian kami|kode agen|layanan sudah|lengkap kami|link|link yang|meminta kode|mengungsi|menyesal telah|nomor resi|selasa malam|semula|serah|serah terima|tanggung|untung
10 akhir tahun|akses|anda aktif|angkutan|barunya|cetak|dari ponsel|depan|deposito yang|ditutup #|diverifikasi|kami perbaiki|kami sungguh|kelas|kirim besok|laporkan ke|layanan pemantauan|memungkinkan|mencabut akses|menurut|menyala|penyimpanan|perbaiki|pindahkan dari|sekarang|sekolah yang|sungguh|sungguh menyesal|tidak menyimpan|tiket
-10 belas|bssn dan|cadangan kami|dengan kode|dijadwalkan|dipindai|ditolak|dua belas|itu tidak|kami tidak|kartu pengganti|kepolisian|kini semua|konser|map|memperbarui|menuntut|oke|oktober|panitia tidak|sahabat|satu pendamping|sistem|tukar|yang akan|yang bisa|yang dijadwalkan|yang menagih
-9 ada lagi|dibalas|i|juga dan|karena|menghapusnya dan|pakai kode|pesanan kakak|selanjutnya|semacam|sesi|termasuk yang
9 airnya|alamat kantor|alergi|balik|bank anda|berwarna|bukan|dananya|di kertas|diturunkan|fotokopi|fotokopi ktp|ini email|iuran yang|kamu lakukan|ke perusahaan|kehati-hatian|keputusan|keterangan lunas|kuota|lunas terlampir|peramban lalu|perlu kamu|rabu|server telah|tanyakan|tanyakan kepada|tentang|vendor|yang memasukkannya
-8 # #|beri|buka kelas|cabut|dalam satu|dan mesin|diuji|ganti juga|izin|kepolisian pada|kursi di|mengirim satu|november pukul|perlu membalas|polres|sandi sama|seperti itu|server|sesi sudah|yang boleh
8 atau telepon|balasan email|bank memblokir|bersandi|bukti yang|email itu|halaman sudah|ikuti|kamar|lama|pagi dan|pakai|penerima|penyimpanan awan|sendiri alamat|servernya|takaran|tidak berlaku
-7 ada transaksi|kami cabut|lupa memperbarui|menjadwalkan|produk|tidak benar|untuk kelas
7 berikutnya akan|harga sebenarnya|menyebut nomor|perbaiki pukul|polisi dan|senin|voucher
-6 # dan|keberatan|saya hapus|sudah meminta
6 agen|dan kami|tiga hari|tulisan
-5 # karena
5 halaman|kalau|kemarin
4 melaporkannya|melaporkannya kepada
-3 album
3 sekali
`,
  'protective-step': `
46 penghapusannya
36 biar aman
34 sandi baru
33 cocokkan|diambil langsung
31 kirim tautannya
-30 anda lakukan
30 di situs|wifi
28 dari nomor|dengan sidik
-27 atau pin|ganti kartu
26 bunda bisa|cv anda|kepada kami
25 periksa
24 kanal resmi|setiap bulan
-23 ingin mengganti
23 juga ganti|sandimu|sidik jari|tolak
22 ada pinjaman|anda dipakai|hubungi bank
-22 tolong jangan
21 apakah nik|jari|meminta uang|sebagai bukti|sidik|simpan surat
-21 di rumah|dimakan|diminum|jangan dimakan|melewatkan|meminum
20 cv|di kanal|di pengaturan|pinjaman atas|slik|suratnya
-20 saya langsung
19 cod yang|kanal|minggu pagi|paket cod|resmi|tagihan|tatap|tatap muka
-19 hubungi saya|perbarui|saya|yang bisa
18 biar|ibaca|tautannya
17 aktifkan|cod|iuran|kami tagih|kamu juga|lewat|melalui|meminta pembayaran|menghapus seluruh|pastikan|pembayaran ulang|tagih
-17 ingin|yang alergi
16 bayarlah|cari|dan minta|dari ponsel|kami lampirkan|lampirkan|nomor asing|pengaturan
-16 dananya masuk|pengurus
15 hasil hanya|mengunci|pensiun|sementara
-15 meminta otp|otp atau
14 buat|dampingi|hanya lewat|masih muncul|penerima sebelum|yang masuk
-14 dananya
13 contoh|hanya|ibu lakukan|muka|token|tugas|tugas dan|yang baru
-13 jangan diminum
12 di mesin|melalui aplikasi|nyalakan|pribadi|surat tugas|token lama|uang
11 beri tahu|jangan berikan|kode|laporkan|mesin pencari|sekalian
10 aman|karena itu|lewat whatsapp
9 berikan|nyalakan #
8 # fa|fa
7 bendahara|hapus
6 baru di
`,
  pleasantry: `
43 perlu panik
38 semangat
-35 nasabah adalah
35 tetap semangat
34 reuni|santai
32 harap menjadi
31 bersama|meningkat
-30 dunia|perseroan
28 internasional|kurang teliti|terkendali
-28 merupakan prioritas
27 adminnya|adminnya lagi|indonesia|teguh
-27 banggakan|kami banggakan
26 pulau
-25 disampaikan atas|keamanan tertinggi|setia
25 kenyamanan
24 belanjaku|insiden yang|kami mengajak|mimpi
-24 berkomitmen untuk|demikian disampaikan|untuk terus
23 diimbau untuk|ketidaksesuaian tersebut|mengajak
-23 kami senantiasa|pelanggan yang|standar keamanan
22 # pelari|absensi|buatan|email bukan|harap|juta orang|kami menerapkan|kasih kepada|kita terus|konsumen|kuartal|masukan|masukan anda|menjadi|motivasi|nantikan|nggak|pagi dari|resep|sponsor dan
-22 kualitas layanan
21 # kota|allah|banget|cerita|di instagram|dibesar-besarkan|dilengkapi|kami bekerja|kerahasiaan|lancar|negara|teliti
-21 anda sangat|prioritas utama
20 beneran|ini disampaikan|kembali lewat|kuliah|menemani|narasumber|pameran di|sabar|sebagaimana|warna
-20 kelas|memberikan yang
-19 aja lagi|kepercayaan anda|meningkatkan kualitas|sakura|tersayang|terus meningkatkan
19 aman|anggap aja|baik|diimbau|informasi ini|jalan-jalan|kebenarannya|pelari|peserta dari|sebagai|sehat|selasa kemarin|sponsor
-18 adalah segalanya|anda merupakan|menjadi maklum|perusahaan
18 anda kembali|demikian|di kanal|dilihat di|doa|jaga|kerahasiaan klien|lengkapnya|menyapa anda|nomor satu|sangat terbatas|video
-17 alarm|dan bukan|doang|jadi|kode status|segalanya|setiap anggota
17 bikin kamu|dapat dilihat|hanya bersifat|independen|ketemu|ketemu di|makasih|peningkatan|sampai ketemu|satu-satu|senyum
16 bakal|hadir|instagram|menyambut|peduli|rekan-rekan|si kecil
-16 berkomitmen|berupaya memberikan|kami berkomitmen
15 armada kami|banget !|berjalan lancar|bikin|dari berbagai|gangguan ini|informasi yang|itu sekadar|lorong|menyapa|model|pasti|perlu diketahui|resep bukan|sebagaimana mestinya|semoga|senang|tanah air|tentu|tersebut hanya|transparansi|untuk tidak|waktunya
-15 bentuk kehati-hatian|cinta|kami menjunjung|kehati-hatian|kehati-hatian kami|lumbung|masih|menerapkan standar|pengujian|sebagai bentuk|tinggi kerahasiaan
14 bandung|biasa !|dampaknya sangat|di industri|diketahui|dilaksanakan|grand mutiara|insiden|kami pada|kapal|lembaga|luar biasa|mari kita|menjadi komitmen|mutiara|nggak usah|pegang|peringatan|tanah|traktir|ulang tahun|wajah|wkwk
-14 bentuk|bestie|bumi|hari pertama|iseng|kami sangat|lah|memang|menyikapi|soal|terus memantau
13 air|anda adalah|cetak dan|depan kami|di kawasan|dimaklumi|empat jam|grand|industri|kalian|memperbarui|pelanggaran|privasi anda|si|sudah coba|tangan
-13 almarhum|hadiah|kita tetap|meningkatkan|perkembangan|sejak hari|seperti|tamu
-12 anggota|ini merupakan|jumlahnya|otak|pemberitahuan ini|terbaik di|ya
12 bersifat sementara|bisa dipakai|dengan sangat|dilihat|hujan|kan ?|kurang lebih|layak|melindungi|pelanggan merupakan|penerjemah|selalu|wilayah
-11 bagi anda|dan keluarga|memperkuat|memperkuat sistem|merah|setia yang|telah memperkuat|utama kami|yang kami
11 danau|hal ini|kami tidak|kantin|kantin kami|kehormatan bagi|oleh penyedia|penting|robot|rutin|sekadar|terkini|yang pertama
10 barat|dikelola|dikelola oleh|isinya cuma|kanal|kehormatan|kepercayaanmu|keselamatan|secara rutin|terbatas
-10 berarti|berarti bagi|di sana|mendapat|nikah|pt|sana|sangat berarti|untuk menjadi|untung
9 aja|gajian|mari|selalu kami
-9 kebanyakan|komitmen kami|matematika|sehari|selamat
-8 adalah komitmen|perlu dibesar-besarkan|ringan
7 aku
-7 integritas dan|undangan
-6 kami menjaga|malu di
3 hehe|wajar
-2 utama
-1 air putih|keamanan
`,
  promotion: `
48 !
41 store
40 terbaru
39 koleksi|mulai rp
38 aplikasinya
36 ajukan
34 wajib masuk
33 siapkan
32 belanja lagi|mau|yuk
29 ini ada
28 lengkapi|oh|platinum|sekalian
27 ajak|belanja|nanti|program
26 instagram kami|lihat|nantikan|oh ya|tas
25 dan menangkan|hadiah|menangkan
24 nb|ngebut|pandan|turun harga
23 # ya|cair|dapatkan|musim panas|nikmati|seharga|untuk belanja
22 ?|cek juga|menarik|ribu
21 # mbps|diri|ini dua|mbps|umrah|upgrade
20 ada lagi|daftarkan|dua malam|makin|paket juara|penawaran|per bulan|tambah
-19 depan !|semangat dan
19 kulit|mari|naik|panas|penawaran di
18 aktifkan|biar|bonus|butuh|cek|gunakan|instagram|juara|kami sekarang|kpr|promo|sebelum kehabisan|semua penawaran|tersayang
17 bunga #|kabar baiknya|kami ?|kehabisan !|keju|kopi|lainnya|musim liburan|nilaimu|penasihat|sekarang|sekarang bunga|upgrade ke
-17 musim hujan
16 dan dapatkan|di toko|imbal|imbal hasil|kehabisan|kuota|perawatan wajah|rasa|sepatu|staking|sudah dibuka|tukarkan|ya tiket
15 bali|bird|dalam #|diskon|early|early bird|ikuti|investasi|keluarga|ketiga|lho|masih|minggu ini|pra-pesan|raih|rasakan|sampai tanggal|tiket konser|tingkatkan|untukmu|varian
14 baiknya|bedanya|beli|dan kumpulkan|dengan|hanya di|harga early|jalan-jalan|jersey|kumpulkan poin|nonton|pentas akhir|penuh jadi|promo akhir|promo gajian|rayakan|vista
-14 hujan
13 # menit|# ribu|album|anda pesan|bulan|cepat|kami ya|konser|kumpulkan|lebaran|liburan|masih buka|mulai dari|pentas|pesan sebelum|pro|produk|sebelum minggu|tiket keluarga|up
-13 mengapa
12 # saja|bareng|bunga|masih ada|masih berlangsung|musim
-12 indah
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
27 terindikasi
26 gelombang|masih|nominalnya|sepertinya
25 berat badan
24 dan mungkin|tampaknya|tidak semua
-24 mencurigakan
23 indikasi|oktober terkirim|scan
22 beberapa hari|dalam|dan surat
21 barangkali|pihak lain|sudah disimpan
20 center|kayaknya|sandi terenkripsi|terdapat indikasi|waktunya
19 apabila ada|awal|badan|checkout|ditengarai|jadi|kami mendapat|mengenai|ngambek jadi|servernya|umum dan
18 berdampak|bisa jadi|kami tetap|kelompok|mengalami|mundur|pun tidak|tertinggal|yang gagal
17 agustus|data dimaksud|kabel|orang sudah|penyalahgunaan
16 berat|bersifat|kuartal|kunci dan|media|mungkin saja|saya kunci|sudah membukanya|umumnya tidak
15 awal data|di beberapa|dimungkinkan terdampak|ini bersifat|ngambek|oknum|penyesuaian|rekening bapak|serah|serah terima|sih|tertentu|tidak memengaruhi|umumnya|yang dimungkinkan
14 anda kemungkinan|dalam jumlah|dan ktp|dimaksud|dimungkinkan|entah|jumlah terbatas|kalian|panas|sejauh|stnk|terenkripsi
13 ditemukan|portofolio|servis|terdampak
12 ada bukti|bukti penyalahgunaan|selisih
11 akurat|informasi tertentu|sertifikat anda
10 beberapa dari|ikut|sejumlah peserta|semalam|tampaknya tidak
9 manfaat
8 beberapa pelanggan
7 berdasarkan|informasi|tertentu mengenai
6 gara-gara
`,
  belittling: `
56 lumayan
45 lah
44 selebihnya
43 sekadar
42 toh
39 bersifat|cuma
33 iseng yang|jumlahnya
32 aman|dibesar-besarkan|kok
31 di kebun
30 doang|hanya
29 kekeliruan kecil|ngintip
28 hanyalah
27 hampir|ini kekeliruan|iseng|nggak
26 berjalan|biasalah|kami tegaskan|putusnya|putusnya kabel|signifikan|tegaskan|tegaskan bahwa|tetap berjalan|tidak signifikan
25 berdiri|tersebut hanya|typo
24 admin kami|dikhawatirkan|perlu dikhawatirkan|sangat|sensitif
23 bukan data|tetapi kami
22 ini merupakan|nyaris tidak|untungnya
21 dibandingkan|nggak usah|relatif
20 dikit|kali|nggak seberapa|nyaris|panik|tersebut tidak
19 dan pinjaman|ini hal|kami menyapa|keseluruhan|laptopnya|perlu diketahui
18 beberapa area|bersifat administratif|case|memang|namanya juga|nol|seberapa|tersentuh|tidak tersentuh|wajah di
17 administratif|aja|bikin|email sama|juga|murah|pertama kali|rahasia|salah ketik|sedikit|seluruh siswa
16 anggap aja|diimbau untuk|dunia|kecil dan|kemungkinan tidak|perbedaan|relatif kecil|ringan|sebelum kami|yang penting
15 bukan|hentikan|jarang terjadi|kami hentikan|kesalahan tersebut|nah|nih|nilainya|pindah ke|sangat jarang|terkirim kepada|ya ?
14 agak|berita|di bank|gladi bersih|info|lama dan
13 berlaku untuk|diimbau|jangan panik|kondisi|namun|pembatalan|penting|salah pilih|santai|sekarang wajib
12 dampaknya|gladi|hp-nya|isinya|jodoh|kejadian|kulit|tetap|usah|wajar
11 anggap|data umum|mengubah|notifikasi|produk
10 batch|batch #|bersifat sementara|isinya cuma|lalu|merupakan|namanya|sementara dan|terbatas|terkena|tetapi|untungnya cuma
-10 tentu
-9 bintang
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
26 berinovasi|indonesia|masyarakat
25 adalah
24 sebagai bentuk
23 kepercayaan bapak
22 bentuk|dari keluarga|diucapkan|diucapkan terima|keluarga besar
-22 menghadirkan
21 aktivitas yang|berinovasi untuk|kenyamanan|menjunjung|mungkin ditimbulkan|tidak wajar
20 anda selama|bekerja|dalam rangka|menjadi|rangka
19 disampaikan|kemajuan|mengedepankan|senantiasa mengedepankan
-19 senantiasa berkomitmen
18 dalam setiap|disampaikan atas|kerahasiaan|menerapkan standar|untuk memulihkan
17 akan terus|bersama|bersama anda|demikian disampaikan|keluarga indonesia|kembali normal|kesabaran|melibatkan|sebagai
16 keamanan|kondisi|meluncurkan|memperkuat|memperkuat sistem|memulihkan|selalu|telah memperkuat|terus berkomitmen
15 berkomitmen penuh|kerahasiaan data|menerapkan|privasi|terbang|terhubung
-15 terbaik bagi
14 akan|diperlukan|forensik|kepuasan|siswa adalah
13 bagi kami|balai lelang|diharapkan|kepastian|langkah-langkah|langkah-langkah yang|lelang nusantara|mengambil langkah-langkah|normal|nusatel|standar|telah mengambil
-13 pengalaman terbaik|terus memantau
-12 berkomitmen menghadirkan
12 buat kami|dna|dna kami|merpati|merpati jaya|mitra perjalanan|teknisi kami
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
24 kirimkan
22 masukkan|melalui tautan
21 masukkan nomor
20 perbarui|sini untuk
19 ktp
18 memastikan status|untuk masuk
16 dicek|pin lama
15 di sini|masuk|nomornya|pemutakhiran|pemutakhiran data|portal
14 klik|pin
13 klik di
12 lalu masukkan|saya
11 data|untuk
10 cek
8 untuk verifikasi
`,
};
