/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
45 18 kami lupa
27 38 udah
-33 -26 kadang
31 6 yang benar
29 9 semestinya
28 8 dikarenakan
-28 -26 sering
6 26 nama email
26 10 padahal
25 10 kami jemput
25 16 update|upda~
-24 -18 cara
23 20 memohon maaf
-2 23 nomor hp
22 8 # tadi
22 7 mencantumkan
21 7 kecewa|yang betul
1 21 kejadian ini
21 6 kemarin kami
21 3 kendala
-21 -14 seri
-20 -3 alamat email
20 8 biayanya
9 20 itu sudah
-20 -16 sesuai permintaan
3 19 alamat dan
19 2 benar
2 19 dicuri
19 6 hehe
-2 19 hp
-19 -11 maaf mengganggu
-19 -19 sedangkan
0 19 terlihat oleh
-19 -9 tugas|tuga~
-18 -6 belum dapat
18 5 benar sudah
-18 -11 beroperasi|bos
7 18 dihapus dan
-18 -4 huku~
-11 -18 kalau bukan
17 18 kami keliru
16 18 kami memohon
18 7 kepotong
18 6 mencetak
-2 18 nama alamat
2 18 pencari
0 18 terlihat
1 17 anda terbaca
-17 -15 apa yang
17 4 atas kekeliruan|sebenarnya
-17 -12 berakhir|nomor nomor|panjang|sayangnya
0 17 dan hasil
17 8 email kami
17 0 kekeliruan
4 17 mengunduh
-17 -10 sapi
17 6 seli~
-16 -9 aksi
-16 -14 bagaimana
16 5 bertuliskan|untuk malam
-16 -10 ditiadakan|kami cuma|mogok|mogo~
0 16 email dan
-16 -8 garansi
16 9 karena kami
1 16 nik dan
-16 -13 satu menit
11 16 saya mohon
16 7 sudah berhenti
-16 -2 tangkapan
3 16 terhadap
2 15 # akun
1 15 alumni
15 5 beli #|di surat|ibu datang|menulis bahwa
15 6 di undangan|kami potong|kasih untuk|perihal|sudah tayang
-15 -9 galat|pesanan #|setelah itu|tertawa
15 15 kami minta
-15 1 kebo~
15 3 koreksi
0 15 lembar itu
5 15 map
-15 -11 menjadi #
-11 -15 pand~
15 4 pasti|terpotong
-15 7 sese~
-15 -8 versi terbaru
14 5 # tanpa|keterlambatan ini|membangunkan|salah membaca
-1 14 anda terlihat|psik~
-11 -14 bank tidak
-14 -10 bmkg|saya~
1 14 cctv
0 14 damp~|foto wajah|mengetahuinya
-14 -7 dan terima|dengan menyesal
3 14 di dalamnya|mantan agen
-14 0 jujur|juju~
-14 -11 kada~
-14 -9 kamu nggak
-14 -3 keamanan
-14 -1 keam~
-14 -8 longsor
2 14 mesin pencari
5 14 polisi
10 14 senantiasa
13 5 # hilang|di kasir|klinik hewan|pesan sekarang|tanpa bayar|versi cetak
-10 -13 atas permintaan|laporkan ke
4 13 bapak ke|dan daftar|hasil tes|ini disampaikan|terungkap
-13 -11 batal|perubahan ini
13 3 benar terlampir
-13 -9 berdukacita|kami terima|kemarin ?|padam|pembayaran anda|pemeliharaan|sampai kamis|turut berdukacita
3 13 catatan konseling
13 8 dan aku
13 -1 ganda
-2 13 itu memuat|sandi
2 13 kami matikan|sambil menyebut|tangan orang
13 9 kami memasang
-13 -10 kapal|menilai|peraturan
-13 -4 kebocoran|surv~
13 10 kesalahan ini|lalai
-13 -8 level #|tiket #|ulang dari
-13 2 mengaku
-13 -7 menjadi rp|sund~
13 2 menyesal dan
13 4 mungkin mengalami|selisih|zona waktu
-3 13 nama nomor
6 13 pakai kata
1 13 pinjaman|yang memuat
-13 -12 waktu #
12 5 # k|ada banjir|berdoa|mengalami keterlambatan|tadi|uangnya
-12 -7 aksi mogok|jadi kelas|longsor di|pesan anda|tetap dapat
-1 12 alum~
6 12 anda ada|kepada bapak
12 2 anggap aja
0 12 arsip|asing|asin~
12 4 banyak dari|dan pesanan|segmen|segm~|tanpa antre|tidak benar
12 10 daftar penerima
2 12 dan kunci|di kereta|ibu tanpa|nama dan|penghasilan dan|pindaian
-12 -12 di atas
-12 -9 ditahan|per #|tertahan
12 -3 gand~
10 12 golongan|golo~
-12 -11 habis|kira-kira
12 7 kami salah
1 12 kartu masa
-4 12 karyawan lain
-12 -8 kata|keramik|otp
12 -2 kepu~
12 -1 keterlambatan
-12 -10 makan
12 11 memohon
-6 12 ngintip
4 12 olehnya
12 3 pembatalan
-12 4 priv~
-12 9 seseorang
3 12 yang menawarkan
11 4 # udah|dengan harga|itu cuma|jemput ke|juni kami|kamu terima|kirim tadi|runn~
-11 -9 ?|daun
1 11 anak anda
-5 -11 atas ketidaknyamanan
-11 -6 bapak-bapak|mode gelap|nama lengkap
-8 -11 bawa
3 11 bicara dengan|dalamnya|fotokopi ktp|hp dan|nama tanggal
-11 -8 daftar periksa|produsen
-1 11 dan alamat|pasien lain
0 11 dan nomor
2 11 dibajak|ke polisi|tidak menanggapi|tolong hapus|yang menagih
11 3 dico~|selisihnya|telah diperbaiki
-11 -7 doakan|doak~|gala~|hari raya|hari sejak|lekas|leka~
-9 -11 ejaan|ejaa~
-11 1 ekspor
-11 -11 habi~|permintaan anda
11 5 harga tiket|kalian|kasir|kemarin tidak|membayar rp|pemenang undian|silakan datang
4 11 kami cabut|termasuk milik
-10 -11 kebocoran data|pelajaran|permintaan
11 7 kepada saya|member
11 -2 keputusan
11 1 maaf sudah|nyasar ke
-2 11 masih berlangsung
-11 -2 melaporkan|tangkapan layar
11 2 misk~
-11 2 privasi
5 11 servernya
11 11 sudah kembali
-8 11 terbaca
1 10 # kali|anda termasuk|bisa melihat|bk|kukirim ke|pelaku|tidak berhak
10 3 # padahal|aslinya|asli~|dari kalian|es kopi|hak jawab|kami memakai|kami mencetak|kelebihan|kursi anda
3 10 ada dalam|dengan menyebut|dimasuki
-2 10 amplop|kebuka|pengguna lain
10 1 anda menerima|final|padahal kami|untuk #|yang sebenarnya
-10 -9 anda sudah|data pribadi|kisa~|list~|mengatasnamakan
-1 10 anda terkirim
-10 -7 android|belum bisa|berat hati|berhalangan|bero~|dengan berat|dua menit|edisi depan|hujan|manis|mulai senin|pernah salah|sebelum jumat|sudah penuh|suratnya
-10 9 api
-10 -10 bahkan|bahk~|keranjang
-10 -8 beda~|buny~|cetakan|kasih sudah|kisah|listname|maaf kalau|membatalkan|milis listname|sedih|ulasan|ulas~|yang bikin
10 0 bena~
10 4 bene~|ikut menghapus|jangan dimakan|kami membangunkan|kembalikan dan|liburan|minggu sore|ngaco|ngac~|ongkirnya|rapor yang|rupanya|rupa~|telanjur datang|yang terkirim
-10 -6 dari pabrik|garam|kabari begitu|kalau suatu|kami kabari|mengikuti|menyalahkan|opname|opna~|panjang dan|ronda|sendiri dan|terdengar|terpaksa
2 10 di situ|map itu|memperlihatkan
-3 10 di tangan
-10 -2 hukum|sampah
10 5 kami ganti|kore~|lari #|stok di
-8 -10 lima|logo
-7 10 log|profil
-10 -5 maaf mendadak|menyesal kami|oke kami|senang|stor~|tanggapan|warna sage
10 9 maafin
10 7 mati dan
10 6 menyalin|pembaruan kami
0 10 nomor paspor|orang asing
10 -2 ongk~
-10 -3 pada akhir
-10 -1 penilaian
-10 -4 pin
4 10 sandi anda
5 10 sandi itu
-3 -10 suka
8 10 tampil di
9 5 ada lagi|anggap saja|kemarin|sudah saya|tirta|uang~
3 9 akan menanggung|beserta nama|data donatur|membayar dan|menemukan data|percobaan masuk|ransomware|sandi baru|seseorang masuk
9 2 alamat masing-masing|kami cetak|kate~|kekeliruan ini|makl~|memuat nama|miskomunikasi|yang telah
-9 -9 anda belum|anda sedang|banding|sebesar|temuan|terjadi kesalahan|uu
1 9 backup|data anggota|dilihat #|kelihatan|pihak lain|reuni|reun~
9 6 barunya
9 3 begadang|bega~|di katalog|dobe~|ekse~|kami betulkan|kami lagi|mengantarnya|minggu lagi|para wisudawan|perlu mengajukan|terbalik|tombol kirim|untuk itu|yang lengkap
-1 9 bekas|nomor kartu|terkirim ke|yang menyebut
9 4 benih|dan vaksinnya|dua email|kamu tetap|memungut rp|mepet|mepe~|order|saat membersihkan|sampai sabtu|semalam|sia-sia|sia-~|subt~|tarif tol|uangnya sudah|umat terkasih|vaksinnya|vaksinnya tidak
-9 -7 berakhir pada|gunu~|katanya|ketinggalan|pukul sepuluh|rambut|tali|yang paling
-9 -8 bercerita|huja~|lampu|masukkan nama|rapat warga
-5 -9 berhenti|modu~
-8 -9 besok pukul|selamat|tim keamanan
9 1 betul|di video|dicocokkan|sorry|sorr~
-6 -9 bukan anda
-7 -9 call center|otomatis mohon
0 9 dan foto|disusupi|email sama
2 9 dan isinya|iseng|isen~|login kamu|rekening dan|sebaiknya anda|terpampang
4 9 dan mengunduh|dari situs|ditonton|medis anda
-9 -2 data pelanggan
-9 -6 dibutuhkan|mencapai #|panj~|siber|sibe~|sibuk|sibu~
-9 -4 email anda
-9 -5 ingin tahu|kekecewaan|kemarin kamu|lemp~|lite~|minggu dini|nomornya|pakai sepatu|pantau|selama ramadan|sirene tsunami|sudah waktunya|susah
-2 -9 itu anda
9 7 kami kembalikan
9 8 kami menukar
-9 -3 kami nggak
9 -3 keke~
5 9 memo~
-4 9 mengirim slip|penghasilan
-9 7 nik
7 9 polsek|pols~
-3 9 publ~|tersimpan di
-1 -9 rp|rp #
-2 9 utang
9 -2 vouc~
0 8 # ada|ampl~|dibobol|maaf jika|seorang|seor~|serangan
-8 -5 # buah|# menjadi|aplikasi sebelum|atas perubahan|banjir di|bea|berkas baru|cocok|dan cara|dan sedang|deras|di dekat|di edisi|emas~|gempa|gemp~|kabar ini|kaca|keburu|kesalahan saat|kewa~|kurir tidak|mengubah jadwal|mohon dimaklumi|pemeliharaan sistem|penyesalan|perahu|piki~|rebu~|stok|stoknya|stok~|sudah terbit|surat permohonan|tanggal itu|tidak terkirim|tutup pada|ujun~
8 4 # jadi|cocokkan dengan|dan kartumu|dan lupa|di web|ekst~|kartumu|ketuker|maaf bu|nasi kotak|padahal sudah|tertukar|tulang|tula~|untuk anda|wisudawan|yang telanjur
-8 -7 ^baru|anda akan|lewat halaman|mini~|n|selesai|sing~|tempo
8 3 ^tadi|airnya aman|anda unduh|baru tahu|begadang di|bibit cabai|boleh langsung|catatan itu|cetak coba|dengan catatan|desa~|di email|dibaca dr|genap|hilang dari|hitung ulang|jawab kami|kalau besok|kami semalam|ke kamu|kebanyakan|kemarin pukul|masih dalam|meleset|melo~|olahraga|olah~|operator kami|pada laporan|slot|terjemahan|terlewat|upgrade|upgr~|yang #|yang merasa
-8 -4 ada dua|ditunda|lebih cepat|pindah ke|selera|stoknya tinggal|vulk~
8 0 anda terima|beau~|dan belum|putri|tagihan bulan|yang tadi
-8 -6 andr~|batas|biasanya|bukan salah|dan batin|dari situ|ditutup hari|diubah|diub~|mengundang bapak|mungkin ada|paket kembali|rudi|salah ketik|sepatu|subj~|taman
6 8 antara #
-6 -8 apabila anda|kabe~|mode~
8 2 baik-baik saja|barusan|biayanya dari|dan anda|dan berlaku|dan hari|dobel|jadi ada|kami antar|kami jual|lagi diskon|maklum|poster|tanpa perlu|terlalu cepat
8 5 baru~|informasikan|informasikan bahwa|kami informasikan|mematikan
8 1 beberapa pelanggan|kesalahan sistem|link yang|mengirimnya|rasa~
3 -8 berangkat
2 8 bersalah dan|fotokopi|ia sudah|kami diambil|kelalaian|kukirim|panitia dan|penelepon yang|terpasang di
3 8 bukan milik|golongan darah|kandung|pengawasan|penyusup|tersebut sudah|yang bukan
8 6 dan saldo|di grup|kami hitung|lala~
-4 -8 denda keterlambatan|panen
-2 8 dibo~|membagikan|psikolog
-1 8 dibuka siapa|disampaikan bahwa|insiden|investigasi
-8 -2 halo pak|tidak sah
-2 -8 hari kamis|hijau|peta~|terlanjur
-7 8 ia
8 7 ibu anggota|memasang pembaruan|pantas
1 8 jangan bayar|konseling|kuba~|kunci api|log yang|meminta mereka|menjaganya|pemberitahuan kepada|polisi dan|rekr~|waspadai
8 8 jemput
-7 -8 kalau anda|kode ini|pengirim
-8 -8 kami merangkum|merangkum|tidak mengirim
-8 -3 kardus|palsu|pals~
-3 -8 kebijakan
8 -2 kepada warga
8 -1 kepuasan|tiba
8 -3 ketidaksesuaian
-8 1 lahir dan|menemukan
5 8 melapor
-5 8 menghapusnya|sand~
-5 -8 mengincar|modus
-8 4 penyimpanan
-3 8 publik|utan~|yang membuka
7 8 sejumlah
-8 -1 survei
8 -4 tarif
7 0 # bukan|dari cadangan|progres|uang kembali|yang penting
7 3 # inci|# menyebut|# tidak|ada pada|antar sendiri|benar ada|cabai|dan dibayarkan|dan tim|dari kantor|dari pukul|datang besok|di paket|dikalibrasi|gratis sampai|gunt~|halaman kosong|inbox|inci|jangan marahi|kakak bayar|kami mati|kami mengucapkan|kami ulang|kepercayaan|konsumen|kosong melompong|lagi saja|langsung dihapus|maaf kak|melompong|membaca ulang|menang|menghubungi wali|nanti malam|newsletter|news~|pagi kami|paulus|paul~|perlu dibayar|pesanan ibu|sejak kamis|sudah ada|sudah dikalibrasi|tangki|tanpa mengecek|toilet|toil~|untuk kelas|web kami|yang bayar|yang pegang
7 1 # situs|atas kesalahan|banyak yang|dihitung|halaman #|iya|ke saldo|loket kami|on|zona
-6 -7 abaikan saja
-7 -3 abu|kakak mau|kami senang|mau ganti|peni~|rapi|yah
-7 -4 abu vulkanik|asap|asin|bawah #|cap|daftar tunggu|dapat dilakukan|ditutup|email tidak|kak sinta|kalau kami|kami bikin|kata yang|lekas pulih|lewat jalur|lump~|malas|mencoba lagi|menyangka|mi|penarikan produk|pengajar|pengajar sakit|per hari|pln|sepuluh menit|snea~|soto|tanggal baru|total rp|ujung|vulkanik|waspada
7 5 admin kami|kembalikan|nggak ada|nggak usah|oleh pihak
-3 -7 agak|kang~|lagu|rusak|rusa~|terbaik
2 7 agen|dikuasai|direktur utama|hanya nama|jangan dibayar|jangan pakai|ke luar|memusnahkannya|menanggung|mintalah bank|simpan buktinya
1 7 akses itu|celahnya|dan skck|diagnosis|diag~|itu pada|kami dibobol|kehilangan dokumen|lamaran kerja|periksa transaksi|prib~|privat|rekrutmen|sebagian data|skck|tanpa alasan|terbawa|yang mengunduh
-7 -6 anggrek|dimulai|ini kita|kesalahan yang|langkah lagi|pantulan|satu langkah|seratus|sisir|tama~|tanda terima|tidak melakukan
7 2 angka nol|antre|antr~|bingung|cheers|chee~|dari rak|dika~|dimakan|diperbaiki kami|diperiksa oleh|eh|eksemplar|emailnya|hidangan pembuka|kami perpanjang|keliru|kurang satu|membayar penuh|nonton|pada penerbangan|pada~|pemandu|pemenang yang|sejak jumat|seperti di|siang tadi|sudah bikin|tanggalnya|telah terjadi|telanjur|terima pukul|umat|undangan yang|yang lama|yang sampai|yuk !
-5 -7 apk|celah|dan maaf|dianggap|jumpa|jump~|kuota|sampai jumpa|sebuah maskapai
-7 -5 atas wafatnya|berlaku untuk|berpulangnya|berpulangnya bapak|dendanya|diliburkan|harganya|ini lampiran|jangan sampai|ka|kalau selama|kode produksi|mencukupi|mengobrol|pelayanan kami|perintah|printer|sayangnya tidak|sebuah|tanggal tersebut|terpakai|tutup #|typo
3 7 berisi|dan fotokopi|email nama|meminta tebusan|perubahan rekening|ransomware pada|serangan ransomware|tebusan|tebu~
-7 -7 blog|buram|bura~|dapat menyampaikan|keputusan ini|mengganggu|sinyal
0 7 database|dengan pesan|disinyalir|dokumen itu|dokumen yang|hash|menit kemudian|sempat terbuka|tes kesehatan|udah kami
-4 -7 dengan membawa|kabel|memakai alamat|timur
7 6 dengan sangat|dimaksud|kami lalai
6 7 di #|kami membaca|minta maaf|saya hapus|sungguh menyesal|tetap semangat
-7 -2 di kanal|kenal
-4 7 diin~
-1 7 forensik|fore~|mutasi|pinjaman yang
-7 5 gaji anda
0 -7 gela~|teng~
-3 7 kakak masuk
7 7 kami meminta|saya minta
-7 -1 kebersihan
7 4 kehilangan satu|online|onli~
-7 0 ketawa|penjual
4 7 kunci|kunc~|saya yang
5 7 melapor ke|meminta maaf
-2 7 menampilkan nama|murid lain|tempat lain
-7 6 ngin~
-5 7 perlu dibesar-besarkan
7 -3 ralat|rala~
-1 -7 tidak aktif
3 -7 tuli~
-7 2 umur
-7 4 wasp~
1 6 # alamat|# seseorang|akun instagram|alumni #|bantuan sosial|bapak akan|daftar pinjaman|dan meminta|dengan semua|dilihat publik|esaimu|esai~|gaji dan|kami menampilkan|ke klien|ke tangan|kulaporkan ke|maaf daftar|menampilkan|nim|nomor kamar|oleh staf|penanggung|penyalahgunaan|sarankan|tanpa login|terbawa dalam|tersalin|transaksi bulan|yang menyimpan
6 2 # bungkus|# gratis|# kami|# mengalami|# nomor|# notifikasi|# pemilik|# ponsel|# ribu|a kami|airnya|airn~|anda alami|anggap|belum memuat|bibi~|bing~|boleh dikirim|dan biaya|datang dua|demo|dikit|formulir klaim|informasi penting|ini atau|ini sebelum|isinya #|itu salah|jangan dipakai|janjikan|juga saya|jumat dan|kali ke|kami genap|kami ikut|kami janjikan|kami tagih|kami transfer|kami uji|kantor pos|ke lantai|kelas yang|kembalikan seluruhnya|kini setiap|kode voucher|lho !|lupakan|lupa~|maafin ya|membaca surat|menulisnya|mobil kami|nunggu|pada surat|penerima email|perpanjang sampai|sambil nunggu|satu di|saudara terima|sebagai tanda|sebelum tayang|sejak maret|seragam olahraga|simpan saja|struknya|sup|tadi kami|tagih|tanggal yang|tanpa kacang|terutama kepada|try out|untuk yang|ya teh|yang salah|yang terlampir|yang tertulis
-6 -4 # dua|acara kami|ada perubahan|akibat banjir|anda hanya|anda tentang|bantal|benang|berakhiran|bunyinya|dengan peringatan|di perpustakaan|di petak|diad~|ditangani|dosa|efektif|efek~|faks|gelas|gunakan berkas|gunung|jam sebelum|ke atas|kencang|kerusakan|lanjutkan|long~|ludes|lude~|maka~|memasak|menghabiskan|menghadiri|mohon gunakan|nangis|nang~|pecahan|pemula|pendakian|pengecualian|pengembalian dana|pertanyaan saja|petak|resi menyusul|sadar|sada~|saya belajar|sebelum kamis|senin depan|sesudah itu|singapura|siswa belajar|stok kosong|terima dan|terlalu sering|tidak termasuk|tinggal|titip|token listrik|wit|yang jujur
-6 -3 # kemungkinan|akan mencoba|android #|baru sempat|bawah batas|bekerja di|caranya|cela~|dan kamis|data kami|di keranjang|kami kalau|kami tiadakan|kecil yang|keranjangmu|kita tetap|maaf dompet|maaf harus|maaf sambil|makan siang|menurut catatan|mungkin terdengar|nggak mampir|pemberitahuan ini|pesan sudah|pph|sage|sedunia|sepatunya|sinta|sint~|sudah termasuk|teluk|terdekat|tiadakan|tiad~|trafo|vokalis|voka~
-1 6 # pegawai|aksesnya|dimungkinkan|kembali dari|kertas bekas|matikan dan|nama dokter|nomor rekening|oknum|oknu~|pelanggaran data|sejumlah pengguna|slip gaji|wajah|waktu memindahkan
-6 -5 ^sudah|^suda~|ada gangguan|atur|bisa kami|dapat mengajukan|daripada|dide~|diti~|gelo~|mana-mana|memperkirakan|mendengar|menempel|menerima beberapa|moderator|pekerjaan|perkiraan|pesan whatsapp|pesisir|pesi~|plas~|prin~|sele~|siny~|tengah malam|yang bocor
3 6 adapun|aku minta|back~|buku induk|di sana|diacak|diac~|insiden ransomware|kami diretas|lama sudah|memuat|perusahaan anda
3 -6 air
6 5 aja|driv~|kepercayaan anda|yang sempat|yang udah
-6 -2 akun dan|kerahasiaan|kutu|panc~|pergi|sebagai bentuk|turun
-3 -6 akun dengan|forum gelap|menyapa|nyalakan verifikasi|palsu mengatasnamakan|pin otp|rapat|rapa~|ucap~
-4 -6 alamat pengirim|berubah|dari kebocoran|peja~|produk|sandi akun|tukar
4 6 anda dan|demikian untuk|kekh~|pihak luar|sebanyak #|tampil|yang namanya
2 6 anda dibuka|anggota dan|bahwa pelaku|berisi nomor|cc|centang|daftar #|dari akun|dibesar-besarkan|diunduh pihak|fitur ekspor|flashdisk|jangan membayar|kami menganjurkan|kartu itu|kirim fotonya|kulaporkan|kula~|kunci yang|mewaspadai|oleh~|pelaku juga|salah memasang|server tanpa|sudah kulaporkan|tanpa keperluan|tersembunyi|untuk tidak
0 6 anda kemungkinan|antara lain|arsi~|beredar di|catatan menunjukkan|dalamnya ada|dan isi|diakses pihak|inklusif|inkl~|lengah|milik anda|nilai siswa|nip|oleh #|orang membukanya|pesan pribadi|rahasia|rekaman cctv|semua sesi|tawaran pinjaman|terunduh|yang menyinggung
6 3 anda memesan|belum diperbarui|berkomitmen|bpkb|dan dapur|dan permintaan|dengan tarif|dua kali|faktor|imsakiyah|imsakiyah yang|ini kekeliruan|jadwal imsakiyah|kami biarkan|kami mengirim|kaus yang|keba~|kema~|merdeka|orang datang|rapatnya|resepsionis kami|tanggal kedaluwarsa|tarifnya|tirt~|transfer balik|untuk kalian|yang hilang
5 6 anggota koperasi|grup|mengirimi|senin lalu
1 -6 artikel
-5 -6 bandara|diunduh di|perangkat yang|regu~|umkm
-6 -6 batik|belum lengkap|dan akun|dan laporkan|dua ratus|host|jatuh tempo|jendela|jend~|kecuali|lewat aplikasi|rangkuman|sisi~|tanggapan atas|tiga menit|tips
6 4 benerin|buat kami|dan kami|label|maafkan kami|nilai yang|post~|saja ke|ya !
-6 -1 berkala|di gerai|diserahkan|rekam|yang pernah
5 -6 bersih|keberangkatan
6 -5 besok|beso~
6 0 betu~|cetak dengan|kabar dari|nont~|prom~|pulang|roya~|tidak semestinya|ulang hari|untuk pelanggan|versi|vers~
6 1 datang membawa|gangguan ini|kami masukkan|kami tulis|kapasitas|kemasan|kirim kopi|lebih suka|menerbitkannya|mengandung|menghapus catatan|panggung|sebagai ganti|telah terkirim|tidak bisa
-5 6 di cabang
-4 6 di internet|riwayat parkir
-6 3 dua tahun
-6 0 foto dan|lahir|sekretaris perusahaan
-3 6 foto profil|kepegawaian|menerapkan|pintunya
-6 2 juru~|npwp
6 -1 keku~|menghadirkan|sehari
6 -3 ketidaksesuaian data
-6 1 kode otp
-1 -6 lucu
-2 6 menelepon sambil|menghapus salinannya|oleh pengguna
-6 4 mengetahui
6 6 menghapus|panitia sudah|riwayat|riwa~
-2 -6 sebelum tanggal|tunjukkan
0 -6 timu~
5 2 # baru|# lho|aku lupa|anda terlambat|angka itu|aplikasi kasir|atau sabtu|bagi mereka|ban|belanja kebutuhan|belum sampai|beni~|bersama di|bersamaan|berulang|bisa keluar|blender|blen~|botol sambal|bukan tanggal|buket|buket untuk|buke~|buruk dan|cek riwayat|daftar yang|dan belanja|dan pembaruan|datang jam|dengan hidangan|di jam|dicoba|duh|email padahal|f|ganti dua|gardu|hari ibu|hari kami|ibu marlina|ibu menunggu|ibu pilih|inci di|jalan sehat|jalan terus|jam ramai|juga sudah|k|kami kapan|kami tarik|kapal berangkat|kasir karena|kategori putri|ke saya|kebutuhan mendesak|kelas sabtu|kelebihan satu|keliru itu|kepencet|kepo~|kesalahan ada|kilat dan|kirim besok|kirim senin|kupon yang|lalu memuat|lari~|lombok|maaf terutama|malam kedua|management|meja|mekanik kami|meleset dan|melewatkan|memegangnya|menatap|mencabut kabel|mengucapkan terima|menutup katup|mesin yang|pada nomor|padahal kamu|pembuka dari|pemilihan|pengembalian uang|pengganti terlampir|pengurus ksp|penyebab dan|perawat kami|percetakan|perhitungan kami|perlu mengisi|peta baru|peta sudah|potong #|potongan #|pukul enam|rabu kemarin|saja kami|sampai rp|saya memohon|sebagai permintaan|sebetulnya|segala ketidaknyamanan|sehubungan|sehubungan dengan|sehu~|sejak awal|sekali bu|sudah beli|sudah dilepas|sudah diperbaiki|sudah jadi|sula~|tambahan biaya|tanam|tanggung|tanpa tambahan|tarifnya rp|telah membuat|tertulis rp|tetap menagih|tidak memeriksanya|tidak seharusnya|tulus|undian jalan|untuk hari|untuk kendaraan|usah|wening|weni~|yang kalian|yang membayar|yang menulisnya|yang tetap|yang tulus|yuk
-5 -3 # detik|# hari|# sedangkan|# xx|^keti~|agak lama|akan kedaluwarsa|atau #|banyak orang|bapak rudi|bea cukai|berbunyi di|berduka|berg~|bpbd|camilan|cami~|campur|cepat dia|cukai|cuka~|dalam tiga|dan lampu|dan sebuah|dapat dibaca|dari rp|dema~|demi keselamatan|depan ?|di taman|dia dapat|dijadwalkan ulang|dipu~|diserahkan ke|diskonnya kebablasan|diundur|doni|ferry|ferr~|hari atau|jadi paket|judu~|kabut asap|kalau kemarin|kalau memang|kamis atau|karena banjir|karena kabut|ke gudang|kelas besok|kelas i|keripik|kesalahan terbesar|kopi gratis|korban|korb~|kumpul di|lagi ?|lagi kosong|langganan yang|laporan ini|lempung|lumpur|maaf baru|malam ya|memahami kekecewaan|membedah|mendadak|mendadak ya|menjelaskan bedanya|merasa ada|milis|minggu depan|moderasi|mungkin kami|nggak sempat|notulen rapat|otomatis|otom~|pabr~|pemadaman|pemeliharaan terjadwal|penyesuaian tarif|perbarui kartu|perlu mengungsi|perpustakaan|pintu timur|rabu dan|rapat berikutnya|saja lewat|salah kami|sampai besok|sampai lima|sebelum tengah|seekor|segala khilaf|sehat dan|selamat hari|semasa|sempit|setelahnya|siapa cepat|silakan perbarui|simpan sampai|sinta demam|sinyalnya|susa~|tagihannya|tarif efektif|tempat tinggi|terakhirnya|tercatat masuk|tergenang|tiga pertanyaan|turut menyesal|uji sirene|vaksinasi|versi ini|warga dan|xx|yang terbaik
-5 -4 # meter|anda dianggap|angin|balai|belajar dari|diri~|ditulis di|ditunggu|format|ia tidak|idul~|jangan menunggu|jumat pukul|kalau tidak|karena ada|ke mantan|kosongkan|koso~|lima belas|malu~|menit lebih|menit untuk|menjelang|menuju|menunya|mulai #|musik|pagi tadi|penulis|perbarui|pesanan anda|sepuluh|setelah tanggal|silakan unggah|terang|untuk menilai|user|yang rusak
5 1 ada beberapa|administratif|anak baru|anda menunggu|atas malam|bab|bener ada|berbahaya|berikan kepada|bibit|cika~|dari tagihan|datang|depan pintu|doang|gantinya|harap menjadi|hari terakhir|human|ini gantinya|itu tidak|jawab dimuat|kamar untuk|kami mengirimi|kami sertakan|karena gangguan|kedaluwarsa|keliru dan|kembali normal|kila~|kirim buktinya|konv~|kunci jawaban|laga|malam tahun|memakai daftar|mencatatnya|menerima dua|menulis nama|nama_depan|pada saat|panen baru|pesan kami|pras~|promo|rasanya|rendang|roda|semalaman|sertakan|siang ini|tadi nyasar|yang bener|yang muncul
-3 5 akun lain|berkoordinasi|berkoordinasi dengan|media sosial|pekan kemarin|prof~|yang meminta
1 5 akun pelanggan|anda diunduh|bank memblokir|berbelanja pada|bersama para|bisa dicari|bisa membaca|bocor data|buatan kami|daftar alamat|dampingi ke|dan alasan|dan lapor|darah dan|foto selfie|gagal menjaganya|gaji|grup telegram|grupnya|grup~|gue|insiden keamanan|insi~|kebobolan|lama kami|mengganti kata|merekam nomor|milik|nomor ponsel|orang bisa|pelanggan kami|penelepon|penerima zakat|poli~|selfie|self~|sempat dilihat|semua alamat|staf|swafoto|swaf~|tabel pengguna|terhadap tawaran|tersebar ke|tidak biasa|udah gue|undangan reuni|unit donor|untuk sementara|yang mencoba
0 5 alamat rumah|bapak yang|bisa ditebak|dampingi|dan cvv|data peserta|informasi tertentu|ingin mengganti|muta~|nisn|peneliti memberi|penelusuran masih|salinan polis|selama empat|seorang peneliti|situsnya|slip|telah diakses|tertutup kemungkinan|tidak tertutup
-3 -5 analis|bawalah|besok pagi|kalau itu|keamanan informasi|kenali|mengapa|menu keamanan|peca~|penipuan|sedi~|tengah|tidak meminta|yang akan
-4 -5 anda diganti|di kelas|dimulai pukul|edisi ini|halaman akun|hubungi call|kopi|masih|membahas|mengeklik|perbaikan|portal karyawan|saja untuk|tidak dapat|wartawan
2 5 anda kabari|dan besaran|data bapak|kami melaporkan|kena bobol|lain sejak|lampirannya|manager|melapor kepada|membaca obrolan|mengunduh laporan|parkirin|pendonor|repositori publik|sandi kamu|sandi lama|saya kurang|serta|standar|sudah menghapus|tabel akun|telah mengambil|tersebar
-2 -5 anda minta|denda|kebi~|menulis|seperti yang|terima kasih
-5 -5 apabila saudara|apakah|apak~|bergabung|bisa diambil|call|dibatalkan|edisi #|kamu bisa|kebijakan privasi|kenapa|laporannya|listrik|november lewat|pakailah|plastik|sabtu pukul|selatan|seol~|seri~|yang lagi
5 0 baik-baik|beneran|catatan yang|dan lain|dihi~|gangguan pada|gayo|itu milik|juara|kami menyapa|kami pada|kami senantiasa|kekurangan|kend~|lab|lain hal|mengirim email|menunggak|oleh sejumlah|opti~|persepsi|relatif|satu dan|semua biaya|tidak usah|yang berlaku|yang keliru
5 3 baru kami|bayar ternyata|dan kepada|dear|hitung|kami yang|kk|labe~|sebesar-besarnya|tautan ini|telah memilih|wa #
-5 -2 batin|berbagi|cibu~|dan mungkin|dialihkan|diskonnya|laptop|lapt~|maaf lahir|memadamkan|memadamkan listrik|pabrik|peristiwa|sim
3 5 beberapa keluarga|foto di|jadi kamu|kali pada|kami keluarkan|pemberitahuan kegagalan|pencairan|sandi portal
4 5 benny|benn~|hilang kami|ke kotak|luka|memutus|stan~
5 4 biayanya kami|dalam proses|drive|kurang teliti|kuta~|tanpa memeriksa
-5 2 bocor|foto ktp|hati~
5 -1 bukan pada|kurang berkenan|merah|seminar|yang harus
-4 5 bunda bisa|titik jemput
-2 5 cvv|dan pin|dilihat|informasi yang|kakak menelepon|keliru mengirim|nama|peneliti|salah mengatur|salinannya|sudah dikunci|sudah diturunkan|tes anda
-1 5 dapat dilihat|dibuka orang|dihancurkan|guga~|ingin berbagi|itu berlangsung|itu dan|itu dapat|meliputi nama|menyebarkan|mesin penghancur|namamu|omzet|penghancur|periksa ulang|sidik jari|tanpa dihancurkan|terbit di|terbuka di
-5 4 dili~
-5 1 dino~|folder|fold~|lokal|pisang
5 -2 ditolak|lurah sukamaju|voucher
1 -5 dudu~|kuot~
-5 -1 excel|exce~|lahi~|pengadilan|seluler|terenkripsi
-5 3 jatuh ke
5 5 kemarin ada|kepada dua|toh
5 -3 kucing|petani|wala~
-5 0 pengakuan
0 -5 sabtu #
4 3 # anggota|^pent~|aku dan|beban|berhak marah|berkas ibu|brosur|bros~|dan punya|hal ini|jam karena|jemaah|kami laporkan|kami menerbitkan|kami mengunggah|kami merilis|kelalaian kami|kenyamanan|mencocokkan|tidak tersimpan|tour
4 1 # aplikasi|# atas|# itu|# kristal|# sebagai|^dua|^itu|ac|aja !|akan menyambut|akurat|anda tiba|anggaran|antrean|asli sudah|bab #|baru datang|bebaskan|bengkel|berjudul ke|berobat|biaya berobat|building|building management|bulan yang|cobain|cokelat|coke~|contoh dari|cuma salah|dan besok|dan dikirim|dan petugas|dan untuk|dapat #|dari dapur|dari jadwal|dengan laporan|deposito|di kalender|di kami|dikarenakan adanya|dipakai dulu|email dengan|email semalam|episode #|fikri|fikr~|gangguan #|hafa~|harga yang|human error|hunian|huni~|ibu fransiska|ini beserta|ini ditulis|ini seharusnya|internet di|intip|inti~|isi catatan|isinya sama|itu kami|itu semestinya|jadwalkan|jawaban atas|kaca~|kalau jadi|kali dan|kamar yang|kami bebaskan|kami menjalankan|kami menulis|kami tambahkan|kami umumkan|karena petugas|kasir yang|ke google|kebaya|kekeliruan di|kekurangannya|kembalikan hari|kena tumpahan|kepada yang|kepala layanan|kerja bakti|kesalahan itu|kilat|kirim gantinya|komodo|komo~|koper|kristal|kuis|kursi #|label tanpa|langganan anda|langsung masuk|laporan saldo|link|loket dan|lonjakan trafik|luar biasa|maaf apalagi|mage~|manu~|meja sabtu|meja saya|mejanya|meja~|memberi harapan|memeriksanya|menambahkan rp|mengacu|mengacu pada|mengalami|mengandung kacang|mengejar|mengucapkan selamat|mengujinya|menitipkan|menyesal sekali|merasa tertipu|minu~|mohon untuk|move|move on|nilai tengah|nota~|nyampe|nyapu|nyap~|oleh tenaga|oma|pada poster|pada sertifikat|padahal pesanannya|para penghuni|pelanggan di|pemain dapat|pembaruan berikutnya|pembaruan di|pendapatan|penjahit|penjelasan|perihal laporan|perumda|poto~|pros~|qada~|reda~|revisi|revi~|roti|salah isi|saldo simpanan|saya langsung|saya tahu|sedang berjalan|sejak januari|sejumlah peserta|seksi|seks~|signifikan|silakan disimpan|soal meja|sorry banget|sudah membeli|tadi pukul|tahu isi|tarif yang|tarik dari|tercinta|ternyata tidak|terpotong dua|tertipu|tertipu boleh|tertukar dengan|tertulis|tertulis #|tidak datang|tidak hangus|tidak menyiapkan|tidak signifikan|trafik|transit|tua wali|tumpahan|umumkan|yang kangen|yang protes|yth orang
-4 -3 # belum|^?|^kera~|^turu~|akan mengabari|aktivasi akun|anak~|angin kencang|apa-apa|asosiasi|asos~|awal dan|badannya|bagaimana bantuan|banj~|baru mulai|basa~|bawa cangkul|belajar|belas menit|belum termasuk|berlayar|biaya rp|bila sudah|bukan kabar|cangkul|catatan rilis|cerewet|cere~|ceritakan|dan kita|dan tenda|dari lima|datang #|datang di|deka~|dengan versi|di awal|di poli|di rak|di terminal|dibuka sampai|dicuci|dilunasi|dipakai sekali|dipelajari|dipungut biaya|ditiru|faks id|fakta|favo~|ganjil|ganj~|gelombang|gerai terdekat|halaman halaman|harus|helm|hujan turun|ikan|independen|ini menjelaskan|ini tautan|itu palsu|jadwal|jenis|jeni~|kalau pesan|kami memahami|kamis|kami~|kanan atas|kartu bpjs|kasih dan|ke bos|keberatan dengan|kekecewaan anda|kelamaan|kepada pengelola|ketidaknyamanan ini|kewalahan|khilaf|khil~|kilometer|kirim pagi|kita bedah|kompor|komputer anda|lagi kapan|lahirlah|lalu #|lembap|maaf buat|malam jumat|malamnya|masuk pada|melanggar|melanjutkan|mencapai|menolong|menunggu pemeriksaan|metode|metode pembayaran|meto~|mikir|miki~|mohon datang|motor anda|muat|pada formulir|paket di|paling banyak|paling sering|pamit|pami~|pekerjaan faks|peke~|pemakai|penyelenggara|perang|perbarui dari|permanen|pindah alamat|prosesnya|proyek|proy~|punya bayi|rumah bu|saja email|sandal|sastra|sayang|sekolah diliburkan|setahun|setelah enam|setiap tahun|setiap tanggal|sudah dapat|sudah habis|sudah lewat|supaya bisa|surat dari|tak pernah|tangga|tanggal tanggal|tanggap|telah dilakukan|terjadwal|tidak dipungut|tidak ke|tidak memakai|tidur|tidu~|tiga hal|toko kami|topik|topi~|truk|upacara|upac~|utamanya|vaksinasi anjing|yang sedang
-4 -2 # buat|# jatuh|# membawa|# perbaikan|# sirene|^turut|ada koleksi|ada waktu|adanya kami|anda pinjam|apa kami|atau meminta|bagikan ke|bahan dan|bangunan|bati~|begitu ada|belum memenuhi|berakhiran #|berat|bergerak|berhenti beroperasi|berikutnya #|besok jam|bisa hadir|boleh membatalkan|bukan rp|busa|coba tidak|cocok untuk|dan pesan|di blog|diadakan|didukung|didukung mulai|dikembalikan|diri sendiri|domain|doma~|dompetmu|dua sampai|gudang yang|halaman bantuan|hanya di|harapkan|hari kamu|hujan deras|ini aku|ini jatuh|itu harga|jadi kami|jelas|jl|judul|kalau ini|kalau tetap|kalimat|kami kasihi|karena abu|karena longsor|karton|kartu debit|kasihi|ke wilayah|kelas keramik|kepada satu|keselamatan|kesepian|kirim pada|koleksi baru|kopi pertama|kosong di|lacak|laca~|lagi didukung|laku|laporkan|liter|loak|login dan|maka|maksimal tiga|malam sabtu|mandi|mata gratis|mau|memakai angka|memakai tarif|membuat daftar|menanggapi pemberitaan|mengerti|mengira|menyuruh|mudah|muda~|mulai selesai|muncul lagi|mungkin baru|nasi padang|nomor tagihan|pada januari|paketnya|pemakaman|pembayaran sebelum|pemuda|pengakuan dosa|pengingat ini|perbarui metode|periksa mata|pernah minta|pingsan|pusat servis|rawat jalan|rayakan|rp500 per|rute~|saudara-saudari|sebelum dibutuhkan|sebungkus|sejak jam|sekarang tidak|sekretaris rt|semester ganjil|semoga almarhum|sepertiga|servis berkala|setelan|silakan tampung|sistem minggu|skor~|soekarno-hatta|soek~|spp bulan|subjeknya|sudah dua|tahu apakah|tanah dan|tapi stoknya|tidak menemukan|tont~|tutup tanggal|vera|waktu tersebut|wawancara dengan|yang mengecewakan|yang rajin|yang tersedia
-3 -4 # bulan|# mengeklik|anda telah|bahasa|band~|bank kami|berapa lama|biasanya penuh|dan bagaimana|di tengah|dimas|ini beredar|kami simpan|kejadian itu|kita tidak|koperasi kita|maaf di|meminta pin|mengumumkan kebocoran|menurut uu|peda~|pengirim bukan|perd~|pesanan|phishing bulan|sebelum berangkat|semoga|semo~|setiap minggu|tend~|teras|terlampir dalam|ti|tidak bocor|undang-undang|x #|yang setiap
-3 4 # mal|beberapa akun|berisi data|copot|copo~|dicu~|ke instagram|terunggah|yang terbuka
0 4 ^arsip|^arsi~|ada nama|aktivitas tidak|akun media|ambil kartu|ananda|atm kami|berkas nilai|cabut|cabu~|dan menandatangani|dan nama|dan tunggakan|data itu|dengan ktp|diberhentikan|empat hari|file rekap|finansial|google|goog~|grup whatsapp|hanya lewat|itu orang|kamera milik|kami menunggu|karena ini|ke log|kepada panitia|langsung kepada|lewat ruang|memberi izin|memberitahukan|mutasi anda|nilai rapor|orang tak|pemegang kartu|pinjaman anda|riwayat klaim|sehingga data|selain|sembilan kali|semua token|skim~|sudah diberhentikan|tampil bagi|tangan pihak|yang menghubungi
1 4 ^insiden|^insi~|akun gosip|akun penjual|atas kecerobohan|cadangan dan|dan kota|dan riwayat|dan sandi|dari mitra|dari sembilan|data kartu|dengan mitra|diambil orang|dibuka tanpa|digital|diingatkan|gene~|gosip|gosi~|halo warga|hard|induk|itu berisi|jadi bisa|jari dan|kabar buruk|kami talangi|ke polres|ke portal|kepada penelepon|konseling dan|ktp yang|kunci baru|kuncinya|lembaga survei|memakai kartu|membaca alamat|memindahkan data|meminjam uang|menghubungi soal|nama nik|nasabah bpr|penanggung jawab|pencuri|peran|pindaian ktp|pinjaman atas|pinjaman bapak|rekeningmu|salinan paspor|sana|sekolah dan|sumbangan|talangi|tautan palsu|terindeks|termasuk foto|unggah saat|yang menyebarkan
4 2 ^penting|air di|alasan operasional|anda hari|anda membayar|bareng kami|batasnya|beli hari|berbau|bobot|bonus|bonu~|bukan minggu|bukan senin|chip|cuma seribu|dari jumat|datang lagi|deg-degan|deg-~|di acara|di e-tiket|di episode|di resepsionis|di tagihan|dihitung dengan|diminta lewat|distribusi|diuji|diuj~|empat kali|ganti dan|google drive|gunawan|hafalan|i wayan|ikut lari|internasional|itu buatan|jadi gini|jadi penuh|jual dua|juga tanpa|kalender kami|kali~|kami akui|kami beri|kami melewatkan|kami mencantumkan|kami menekan|kami mengantarnya|kami panggil|kami pasang|kami pulihkan|kami terlambat|kamis dan|kamu berhenti|kasir kami|katu~|ke bengkel|ke sistem|kekeliruan kecil|keli~|keluarga bapak|kemb~|keputusan yang|kesiangan|ketika ibu|ketularan|kini tidak|kita di|komisi|kotak untuk|kuitansi donasi|langganan|layar putih|line~|lip|lip tint|lomb~|lupa memberi|maaf sebesar-besarnya|maap|malam sampai|masih menagih|mati|memasukkannya|memuat tanggal|mendapat potongan|menguncinya|mengutip|menunggu dari|mobil tangki|oleh kami|orang padahal|padahal batasnya|padahal kita|payakumbuh|paya~|perlu diminta|posternya|potongan|pulihkan|run|salah lihat|salah mencatat|saudara menerima|saya #|saya ganti|saya keliru|saya lupa|selisihnya otomatis|semangat terus|serta uang|setoran hafalan|simpanan|skor kredit|sore ini|sudah diberi|tagihan oktober|tanggalnya keliru|tanpa membaca|tercetak|tetap dan|tetap satu|tiba dalam|tidak kami|tint|tirta wening|tulu~|uang rp|update soal|usah bawa|versi lama|ya pak|yang error|yang semula|yayasan dan
4 0 ada sedikit|akur~|anda tak|atas perhatiannya|cat|catatan kredit|ceta~|dari pihak|dari riwayat|datang dan|doan~|hal tersebut|hanya bersifat|kalian bilang|keliru membaca|klarifikasi|kodenya|lima menit|nama beliau|ngambek|ngam~|nyasar|nyas~|optimal|pengguna mungkin|perhatiannya|perumda tirta|saya menulis|tari~|templat|tidak sesuai|tv|warga yang
-4 -4 administrator|akan dihapus|alamat ip|aliran|alir~|anti~|atas ketidaknyamanannya|baga~|banjir|bank pertiwi|berbunyi|besok di|buka pukul|bulu|daftar periksanya|dalam #|dan apa|di kampung|dibaca di|film|hostname|idulfitri|idulfitri #|ini dapat|ini terbaca|ip|itu bukan|kepada siapa|ketidaknyamanannya|langkah|lapangan|lapa~|laut|lebar|masukkan kode|mengatasnamakan kami|menurut|menyesuaikan|meter|mulai pukul|naik|nama panggilan|paket anda|pdp|puluh ribu|ramb~|rancangan|ranc~|sd negeri|sesuai|setiap kali|siap diambil|tertunda|tidak sedang|trad~|unduh daftar|untuk orang|uu pdp|videonya|whatsapp yang|yang benar-benar
4 -1 agar maklum|dapat melapor|demikian agar|dosis|dosi~|gena~|kami menelepon|kembali hari|kesabaran|ketidaknyamanan yang|penyebabnya adalah|sehingga beberapa
-2 -4 akses data|aktifkan verifikasi|aplikasi dari|berlaku sampai|chrome|chrome di|chro~|cukup|cuku~|diwajibkan undang-undang|edisi|edis~|gelap|jalan|jala~|kasih|keluarkan perangkat|login baru|meminta otp|mengingatkan|ongkir|operasional|pejabat|pun termasuk|selamat datang|sudah bisa|tentang peretas|tidak mau|tunj~|untuk membukanya
-1 4 akse~|aplikasi klinik|baru-baru|baru-baru ini|bersalah|dan beri|dan ktp|dapat membacanya|dilihat oleh|foto buku|gugatan|ibu kirim|ke grup|keamanan data|kejadian|kekhawatiran|keluarga itu|kunci dan|layar di|memasang versi|memasangkan|membaca nama|menampilkan nomor|mengirim hasil|menjunjung|menyimpan|mutu layanan|nomor saja|nomor telepon|pada beberapa|pengingat kontrol|pinj~|semua pihak|senantiasa menjunjung|siswa terkirim|tautan itu|termasuk|tersimpan|tertentu milik|tua pengguna|untuk umum|warga forum
4 4 aku|btw|diberitahukan bahwa|ikatan|ikat~|kini|mengejek|nggak ngecek|seharusnya|titipkan di
-4 4 akun|bawaan
-4 0 akun anda|berkata|dan anak-anak|kata sandi|lewat menu|loka~|pass~|portal|selama
2 4 akun email|akun tersebut|anda dipakai|bahwa pada|bulan itu|dek|dicuri dari|digi~|dipakai mengirim|disalin|ditarik|gantilah|ibu kandung|januari dan|kami kami|ke panel|kegagalan pelindungan|kelasnya|kepada perusahaan|komitmen|lho|memakai sandi|mendapatkan|menerobos|menggondol|menggondol tabel|mengunduh daftar|obrolan kelas|omon~|pin anda|pribadi|sensitif|server lama|setiap perubahan|ternyata masih|tidak membayar|yang sakit
1 -4 anda tidak|berkenan|berlaku #|diabaikan|salah kirim
-2 4 anomali pada|bertanggung|bertanggung jawab|insa~|jodohku|kami gembok|kami mengalami|kami unggah|pelat nomor|penelusuran|tawaran
-4 1 berantakan|boco~|dan jangan|sekitar
3 4 customer|cust~|dicabut|diduga|direktur|juni dan|kami gunakan|kecerobohan|lampiran yang|mengabarkan|penerimaan|perlindungan anda|salah memilih|serah|serah terima|sistemnya|terkirim|tidak pantas
-1 -4 dihentikan|dihe~|kurs~|memenuhi|mengumumkan|pagi|salam|tulis
-4 -1 dokumentasi|hati-hati|iv|kelas iv|kementerian|nona~|pera~|seek~|umum dan|yang mengatasnamakan
3 -4 duduk|kuci~|sedikit|waktunya
4 -3 gangguan|mendapat
2 -4 gang~
4 -2 informasi mengenai|manusia|tahun lalu|terdapat ketidaksesuaian
-4 3 kartu lama|logi~|siapa saja|sosial|sosi~
-4 2 menawarkan|secara berkala
0 -4 pdf|terima|ukur~
1 3 # !|# slip|alamat pelanggan|anda berisi|anda jatuh|antaranya|berhati-hati terhadap|bila ponsel|buka lampirannya|catatan akses|cek slik|di antaranya|di profil|dikunci sandi|dimasuki orang|diminta menghapusnya|ekstensi|fitur itu|ibu ada|ini merupakan|ini soal|ip yang|jam kemudian|kamar dan|kartu tidak|kebobolan pada|kebugaran|kelalaian ini|keteledoran|klien lain|kuki~|kunci akses|kunci kami|luar pada|masuk otomatis|meminta biaya|memperlihatkan #|menawarkan pencairan|mendapati|menemui|menghubungi mereka|menyebarkannya|menyebut data|mereka satu|mohon hapus|nama saldo|nama sandi|nomor kk|oleh seseorang|orang pada|pada panel|pak yohanes|panel pengelola|para pihak|pegawai kami|penerima lain|penghasilan orang|pinjaman anggota|pinjaman daring|pun yang|rasa aman|riwayat top|rm|sandi kami|sandi sudah|sebuah forum|sempat bisa|semua perangkat|serta nilai|soal nomor|sudah menghapusnya|sudah normal|tahu pembeli|tamu hotel|tanpa sandi|terlihat di|termasuk nama|termasuk nomor|tidak dikenal|wajib masuk|yang semestinya|yang terlihat
1 -3 # di
3 0 # eksemplar|^benar|^bena~|agen~|anda hilang|anda telanjur|anda~|antrean yang|berkomitmen menghadirkan|bermasalah|dapur|dapu~|eksternal|episode|epis~|gelar|ibu calon|ikut tercetak|itu keliru|jumlah yang|kalian tidak|kami menjual|karena kendala|katering|ke pengguna|kesalahan tersebut|merasa kurang|pada kami|penurunan kualitas|pukul tujuh|saldo yang|sarapan|secara tidak|secara umum|sekiranya|sppt|surat kemarin|tanpa mengujinya|tempatnya|terlampir|turut memengaruhi|untuk terus|utara|utar~|versi daring|voucer|you
-3 -2 # kotak|# x24|ada daftar|ada permintaan|alamat terdaftar|anda gagal|atau bisa|bangli|baru mode|baru tiga|berduka cita|berhenti memakai|besok kami|busa~|cat air|catatan lengkap|cita|daftar lagi|dalam sehari|dan salah|demam|dengan kami|di bea|di pengaturan|diberi ketabahan|dibuka lagi|dihapus dari|dikenakan|dikurangi|dipadamkan|dipungut|disebut|ditunda karena|duluan tanpa|fname|fnam~|genangan|gunung lewotobi|habis dalam|hari ke|ijah|jumlahnya rp|jumpa di|kakak tulis|kami baca|kamis ya|kapu~|ke belakang|kelas ditunda|ketabahan|ketinggalan !|kompas|lagi pada|lewat|lewotobi|lewo~|lima surat|mak ijah|makan apa|makasih sudah|membawa kartu|membedah lima|membelinya|memberkati|mencegah|mencuri|menguap|menit|muncul dua|mungkin harus|naik dari|naskah anda|nggak apa-apa|oranye|pabrikan|pada halaman|pandang|pena|penanganan keluhan|pesanan sudah|petak jalan|rel|rp2|rumahnya|salah makan|sampai menyesal|sast~|satu untuk|saya pernah|sebelas bulan|sedu~|seharusnya rp|selama bulan|sneakers|suro~|takut|taku~|tanggal lain|telur|telu~|terburu-buru|termasuk garansi|terpeleset|tidak terputus|tuhan memberkati|tulis ulasan|turut berduka|ucapan terima|undur ke|ups !|ups ada|wawa~|x24|x24 jam|yang makin|yth nama
3 1 # tanggal|# tercetak|^bukan|^buka~|^kami kirim|^sema~|^yang benar|ada miskomunikasi|ada sebagian|aja kok|akad|angka meter|armada baru|bapak masih|baru jalan|beda|benar rp|berlaku adalah|bimo|boleh dihapus|bu hajah|bukan untuk|bulan !|catatan waktu|coba tanpa|cuma beda|customer care|dahulukan|denda rp|dengan nominal|dengan tiga|di buletin|di label|di templat|diakses oleh|dilatih|dilatih ulang|dipahami|disapa|diterbitkan hari|down|edisi hari|eh iya|email kemarin|email pagi|gangguan layanan|ganti penuh|gita|grand|gratis kapan|hajah|harap maklum|harusnya|hidangan|hilang|hila~|ibu sekar|inbo~|ini dengan|itu keputusan|itu mestinya|itu tetap|iuran yang|jaga kami|jam berapa|januari mencantumkan|jati|jatuh cinta|jauh-jauh|jauh~|juara pertama|jumat pagi|kalau sempat|kalian kami|kami dahulukan|kami isi|kami membiarkan|kami memutus|kami menagih|kami menambahkan|kami menyetujui|kami tetap|kamu dapat|kardusnya|ke pulsa|ke ruang|kebalik|kecewa ya|kehabisan !|kekhilafan|keliru mengumumkan|kepada oma|kepada penumpang|keramaian|keterlambatan yang|klaim di|klaim yang|kode penggantinya|kok isinya|kopi gayo|kristal dan|kurikulum|kursi di|lah|layanan kilat|lipat dari|lomba|lupa menguji|maaf telah|maklum yang|manis legi|masuk dua|mata kami|mati dari|mejanya sudah|melihatnya sebelum|membunyikan peringatan|menagih rp|mengaktifkannya|mengalami kesulitan|mengecek|menjumlahkan|menyetujui cetak|menyiapkan petugas|milik orang|mohon keputusan|nanti|nota kredit|orang kedua|orde~|oyen|pada kemasan|pada tagihan|pada undangan|pala~|para petani|pdf yang|pecinta|peci~|pendaftaran kami|penuh untuk|perlengkapan|perut|pijat|pija~|pulsa yang|redaksi meminta|rencana dan|reseller|rosa~|sabtu tidak|salah menyalin|salah pencet|salah waktu|saldo dan|sama masuk|sama persis|sedang mencoba|sejam|semalam kami|senin kami|sensornya|sepele|september kami|siaran langsung|sistem harga|sofa|sudah telanjur|sury~|tabel tarif|tadi mati|tadi tidak|tambahan di|tanaman|tanda maaf|tanpa menghitung|tautan tadi|teka-teki|templat kami|tercetak pada|terlampir dan|tidak adil|tidak layak|ucapan selamat|wahana|waha~|waktu pindah|we|ya bu|yang cacat|yang datang|yang dijadwalkan|yang ditempel|yang diterima|yang kecewa|yang memesan|yang terlewat|yang tiba
-3 -1 ^ditu~|apa adanya|cuma tiga|imlek|imle~|kami lepas|kirim tangkapan|menangis|pelindungan data|pemindahan|perlu panik|rp500|rp50~|sebentar lagi|sudah dikirim|verifikasi dua
-3 -3 ^palsu|^pals~|atur~|batas waktu|berformat|dari milis|di portal|halo semua|hanya memakai|hasil audit|jadw~|jangan berikan|jempol|juni #|kain|kami selama|kata sandinya|ke daftar|ke tim|ketik nama|lama #|lima bintang|mask~|minimum|nomor seri|perm~|pernikahan|pern~|perubahan alamat|phishing|phis~|ratus|sambil membawa|satu kalimat|sebesar rp|selokan|selo~|seolah-olah|sepu~|simulasi phishing|sutr~|tautan untuk|teruskan email|tidak merasa|usia #|uu pelindungan|vi|yang mengirim|yang menulis|yang sering
0 3 ^terlihat|aku sudah|ancaman|anca~|anonim|anon~|api anda|bernama mirip|bukan data|cctv ruang|daftar itu|dampaknya|dan memuat|dan nik|dari server|dari tanggal|data pinjaman|data polis|daycare|dayc~|depanku|di depanku|di tautan|dipakai orang|ditebak|folder yang|foto|hiv|ibu ke|ijazah dan|indikasi|indi~|isinya nama|itu telah|jodo~|kami memberitahukan|kehati-hatian|keluarga lain|kini dihapus|kode anda|konselor|lain bernama|masa berlaku|medi~|melindungi|membuka data|menghapusnya di|merekam|notifikasi insiden|obro~|oleh satu|paspor|pasp~|pegawai membuka|pemberitahuan kebocoran|pihak|pihak yang|piha~|rekan sejawat|semester depan|seorang pegawai|servernya sudah|sudah membukanya|tak dikenal|telah diminta|tidak wajar|yang dicuri
3 2 ^update|^upda~|aku di|atau balas|bawah dan|bukan ulang|buku anda|cair tanggal|dalam jumlah|demikian disampaikan|dengan tanggal|dengan uang|di laporan|diucapkan terima|donasi kami|email kamu|halamannya|ibu tetap|kalender|kale~|kalian semua|kami ajukan|kami letakkan|kantor notaris|ke kartu|kece~|kepada nasabah|kepada peserta|kepada seluruh|kode yang|letakkan di|mali~|manifes|mati sendiri|menyerahkannya|nyusul|nyus~|perusahaan lain|satu juta|siang #|stikernya|tadi pagi|tahu itu|termasuk di|tidak ikut|upgrade ke
-1 3 ada kemungkinan|alam~|ayah bunda|beberapa data|dapat dibuka|dari penyedia|diaudit|diau~|folder sudah|gaji pokok|gold|hada~|hasil pemeriksaan|hilangnya|ibu kapan|ke perusahaan|keja~|kekhawatiran yang|kelemahan|kepentingan|kerja anda|kita sudah|maafin kami|memotret|mengatur izin|mengganti|nomor|otp anda|pembuangan|pengunjung memotret|percakapan|perekam|punya tautannya|rekaman itu|sah terhadap|sekarang udah|seorang pengunjung|siap menemui|situ|tanggal lahir|telegram|tempat pembuangan|waspadalah|yth pemohon
2 3 adminnya|ampun|ampu~|balik hari|didampingi|diimbau|diim~|dikembalikan ke|itu kesalahan|kami kunci|kami menyimpan|keluarkan dari|lahir alamat|mesin itu|mulai sekarang|murni|murn~|nge-~|pastoran|penulisnya sudah|ponsel|pons~|rekening bapak|sandi dan|sekarang label|sudah menutup|tagihan yang
3 3 aku nggak|akunnya|dan saya|dan soal|email tersebut|kamu kami|kaos|kini kami|kotak masukmu|maaf~|masukmu|menagih|menerima balasan|mohon ampun|orang itu|pada #|seju~|uang anda|yang tiba-tiba
-2 3 alamat|armada kami|diturunkan|iden~|lapor|melalui tombol|pelapor|receh|rece~|terbuka
3 -1 bahwa terdapat|bukan #|ditambah|diulang|diul~|gili~|jumlahnya tidak|kepuasan anda|rest~|sertifikat yang|sukamaju|tahap ii|tingginya
-2 -3 beredar pesan|buletin siber|date|dengan uu|di wiki|diperbarui|dipotong|kami aman|laporkan nomornya|masih kami|mengaku petugas|mengatasnamakan bank|nomornya ke|pejabat pelindungan|pernah meminta|salinan data|tanggal date|tidak diretas|wiki
-3 0 cerita|dua langkah|fa|pelindungan|suks~|tumbler
-3 3 data nasabah|esai|login|mintalah|peretas
-1 -3 dikirim otomatis|gajian|pengembalian|ups
-3 1 menanggapi|mirip
-3 2 menyinggung|verifikasi|veri~
3 -3 ongkos
0 -3 puisi|puis~
3 -2 sejumlah kecil|terdapat
2 2 anda ajukan|mimi~
1 2 daftar tamu|menukarkan|rumahmu
2 1 dan skor|juga ada|kali karena|kami telat|miskomunikasi dengan|selisihnya masuk|theresia|ther~
1 -2 kolam
2 -2 menghitung|terdapat kekeliruan
2 0 pengalaman terbaik
0 -2 permintaan maaf
-2 2 yang mengaku
`;
