/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
41 14 kami lupa
37 13 dikarenakan
33 35 udah
29 5 yang benar
28 10 dari kalian
28 8 kendala
28 9 semestinya
27 22 senantiasa
27 15 update|upda~
5 25 nama email
24 23 kami minta
-23 -22 sering
22 6 kemarin kami
21 8 # tadi
-21 -21 bawa
20 9 kepercayaan
20 6 keterlambatan|terpotong
20 17 memohon maaf
20 7 padahal
2 19 alum~
19 6 anggap aja
-19 -8 belum dapat
19 9 biayanya
19 8 di kasir|kecewa
3 19 dicuri
19 7 email kami
18 19 kami memohon
-1 19 nomor hp
-19 -13 seri
0 19 terlihat oleh
-18 -10 dan terima
0 18 hp
18 9 karena kami
1 18 kejadian ini
18 6 mencantumkan
-18 -17 sedangkan
8 18 terhadap
1 17 anda terbaca
17 7 barunya
17 3 benar terlampir|kekeliruan
17 5 bertuliskan|hal tersebut
-17 -14 cara|sesuai permintaan
6 17 damp~
-17 -13 habis|habi~
-17 -3 kebo~
17 9 kepo~
17 1 ketidaksesuaian
-17 -10 maaf mengganggu
-9 17 prof~
-17 -12 sedih
5 17 serangan
0 17 terlihat
-17 -11 tetap dapat
-16 -1 alamat email
-16 -13 apa yang|bagaimana|kadang
16 2 benar
-16 -9 berat hati|dengan berat
1 16 dan hasil
16 6 hehe|kepotong
4 16 itu sudah|terbawa
-10 -16 kalau bukan
-16 -2 keamanan
-16 1 keam~
16 4 koreksi|yang betul
-16 -3 mengaku
-16 -11 nomor nomor|toko kami
-16 -10 pesanan #
-16 -12 satu menit
0 15 alumni
15 4 atas kekeliruan
-15 -11 batas|kami cuma
-15 -10 belum bisa|dua menit|kamu nggak|menjadi #
-15 -9 dapat mengajukan|galat
15 15 di grup
5 15 dihapus dan
1 15 email dan
15 7 kalian|seli~
15 -3 kepu~
6 15 map
3 15 mengunduh
-12 -15 pand~
15 8 perihal
11 15 saya mohon
13 15 sejumlah
15 14 terkait
-15 -12 waktu #
-14 -8 aksi|beroperasi
-14 -10 berakhir|dimulai|kami terima
0 14 dan nomor|kelihatan
2 14 dengan menyebut
14 5 dobe~|keterlambatan ini|makl~|membangunkan
1 14 iseng|isen~
12 14 kami keliru
14 6 kami potong|kasir|mengalami keterlambatan|sudah berhenti
3 14 konseling|nama dan
13 14 maafin
14 11 member
-14 -1 menemukan|tangkapan
-14 -14 mini~
-3 14 nama alamat
14 4 pasti
6 14 pelanggan kami
-10 14 profil
-14 6 sese~
-14 -4 tugas|tuga~
0 13 alamat dan
-12 -13 anda sedang
-2 13 asing|asin~|psikolog
-13 -12 atur
-13 -10 berdukacita|biasanya|makan|otp|turut berdukacita
-13 -8 bmkg|mogok|mogo~|setelah itu|sund~
13 3 dan pesanan|dika~|sebenarnya
-13 -11 dimulai pukul
-13 -9 ditahan
13 5 es kopi|kembalikan dan|mungkin mengalami|ngaco|ngac~|salah membaca|selisih|transit
13 4 kami masukkan|menulis bahwa|misk~
-13 -6 kebocoran
-10 -13 kebocoran data
13 8 kenyamanan
2 13 mantan agen
-13 -7 menjadi rp|tiket #
13 6 potongan #
-13 7 seseorang
-6 13 terbaca
3 13 tersalin
2 12 # akun|dan kunci|email sama|nik dan|yang menawarkan
-12 -10 ?|di atas|permintaan
-3 12 anda terlihat
-10 -12 atas permintaan
-2 12 ayah bunda
12 6 bene~|yang merasa
-12 -11 bercerita
12 5 berdoa|kamu terima|maklum|subt~|tadi|tanpa bayar
0 12 dan alamat|lembar itu
-12 -8 dan sedang|ditunda
1 12 di dalamnya|kartu masa
3 12 disusupi|map itu|pencari|terungkap
12 4 dobel|kamar yang|kami jemput|ngambek|ngam~|segmen|segm~
12 -1 ganda|gand~
-12 -4 garansi
-1 12 itu memuat
-12 -6 jadi kelas
-12 -1 jujur|juju~|penilaian
12 7 kami salah
-12 -9 pemeliharaan|perubahan ini
4 12 pihak lain|yang bukan
12 8 upgrade|upgr~
11 9 aja|kesalahan ini
6 11 anda ada
11 4 bagi kami|beli #|cuma #|di jam|janjikan|juni kami|kami janjikan|kami membangunkan|maafin ya|mencetak|pada laporan|selisihnya|sudah bikin|versi cetak
9 11 bahwa pada|golongan|golo~
11 3 barusan|beneran|gangguan pada|kekurangan|merah|saya tahu|untuk malam
11 6 baru~
3 11 catatan konseling|dan isinya|hp dan|kami cabut
-11 -8 cetakan|daftar periksa|hari raya|pembayaran anda|salah ketik
1 11 dalamnya|ibu tanpa|penghasilan dan|reuni|reun~|tangan orang|yang memuat
11 7 dan aku
-11 -6 dengan menyesal|level #|sebuah|sinta|sint~
-1 11 di tangan|psik~
-11 -7 ditiadakan|kasih sudah|pesan anda|ulang dari
-11 -5 email anda
7 11 grup|maaf jika
0 11 kami matikan
4 11 kepada bapak|sandi anda
11 2 kepuasan|nyasar ke
-11 -9 membatalkan|menilai|rapat warga|sebesar
-2 11 mengetahuinya|ngintip|orang asing
5 11 pakai kata
-11 -3 peni~
10 4 # k|ac|harga tiket|ikut menghapus|jemput ke|kami semalam|kasih untuk|slot|terjemahan|uangnya|uangnya sudah
10 5 # tidak|kepercayaan anda|kore~
3 10 akan menanggung|daftar alamat|olehnya
10 1 anda menerima|benar sudah|bena~|keke~|yang tadi
1 10 anda termasuk|dan cvv|dibajak|meminta mereka|pelaku
-10 -10 bahkan|bahk~
-9 -10 bank tidak|pengirim
-10 -9 batal|kisa~|selesai
-3 -10 berangkat
-4 10 berisi data
0 10 cctv|dapat dilihat
10 9 daftar penerima
10 3 dari keluarga|di katalog|kami lagi|on|terdapat kekeliruan
2 10 foto wajah|hasil tes|pinjaman
4 10 fotokopi|polisi
-10 -6 garam|kalau suatu|mang~|oke kami|sapi|warna sage
-10 -1 hukum
-10 2 huku~
-10 -8 kisah|ulasan|ulas~
10 7 lalai|nggak ada
-10 -5 maaf mendadak|yang dapat
10 0 maaf sudah
8 10 minta maaf
-10 -4 nama lengkap|palsu|pals~
-1 10 nama nomor
10 2 nyasar|nyas~|pembatalan|percetakan|telah diperbaiki
-3 10 pengguna lain
-10 -7 pukul sepuluh|sebelum jumat|tertunda|wawancara|wawa~
0 -10 rp|rp #
-2 10 sandi|tersimpan di
-8 -10 stok|tim keamanan
-7 -9 # bulan|laporkan ke
9 4 # menyebut|bibit cabai|bpkb|cika~|cobain|dan vaksinnya|dari pihak|informasi penting|kamu tetap|membayar rp|memungut rp|runn~|stok di|sudah telanjur|tarif tol|telah terjadi|tulang|tula~|vaksinnya|vaksinnya tidak
9 3 ada banjir|banyak dari|baru tahu|btw|ekse~|harap menjadi|ibu datang|itu cuma|jangan dimakan|kami transfer|kirim tadi|miskomunikasi|ongkirnya|para wisudawan|sia-sia|sia-~|tanpa antre|tautan ini|teknik|telanjur|ternyata tidak|yang #|yang lengkap|zona waktu
3 9 ada dalam|disampaikan bahwa|kami pindahkan
-9 -5 aksi mogok|ditanggung|mengubah jadwal|nomornya|sudah waktunya|tanggal baru
9 2 alamat masing-masing|kurang satu|nggak usah|pada~
0 9 anak anda|backup|bisa melihat
-9 -8 anda sudah|bawalah|beda~|langsung ke|subj~
-2 9 anda terkirim
9 6 anggap saja|beberapa dari|kami kembalikan|kepada saya
-6 9 api
-9 -7 berakhir pada|kapal|kata|manis|rangkuman
-9 -6 berpulangnya|berpulangnya bapak|bos|emas~|gunu~|jenis|jeni~|keandalan|lekas|leka~|memasak|panjang|peraturan|produsen|yang paling
1 9 bertanggung|bertanggung jawab|forensik|fore~|kukirim ke|memperlihatkan
-9 -9 besok pukul|masukkan nama|permintaan anda
2 9 bicara dengan|tidak berhak|udah kami
-1 9 bisa membaca|di google|pasien lain|publ~
-9 2 ekspor
4 9 fotokopi ktp|sandi itu
-9 -2 kami nggak
9 -1 keberangkatan
-9 -1 lahir dan
-9 -3 melaporkan|sampah
9 8 memohon|uang anda
-6 -9 mengincar
9 0 menyesal dan|tiba|usah
-9 4 privasi
-9 7 priv~
6 9 saya yang
9 5 semalam|untuk anda|yang hilang
-4 9 sosial|sosi~
7 9 sudah kembali|tampil di
-9 0 tangkapan layar
-9 -4 turun
9 1 yang sebenarnya
-8 -5 # buah|bapak-bapak|bisa kami|daftar tunggu|di edisi|doakan|doak~|hari sejak|ini lampiran|kakak sudah|keramik|lite~|ludes|lude~|mengikuti|mengobrol|menyalahkan|padam|pemeliharaan sistem|per hari|perintah|ronda|senang|seratus
8 1 # bukan|di surat|keku~
8 4 ada lagi|dan dibayarkan|dan kartumu|dikalibrasi|kami mengucapkan|mati dan|mepet|mepe~|sudah dikalibrasi|sudah tayang|uang~
2 8 agen|bapak ke|informasi tertentu|insiden keamanan|investigasi|login kamu|memakai kartu|membayar dan|mintalah bank|panitia dan|penelepon|penelepon yang|ransomware|terpampang|waspadai
1 8 alamat rumah|centang|data anggota|di kereta|google|goog~|hash|insiden|kami diambil|kami dibobol|menjaganya|pindaian|rekening dan|rekr~|yang menagih
-8 -6 anda akan|bea|berhalangan|dan batin|dide~|ditutup hari|gala~|kewa~|langkah lagi|maka~|per #|proyek|proy~|satu langkah|sibuk|sibu~|suratnya|tama~|tengah malam|tertawa
8 3 anda alami|anda unduh|bakal|begadang|begadang di|bega~|beni~|dengan harga|eksemplar|ibu tidak|kami mencetak|klinik hewan|management|newsletter|news~|pagi kami|promo|sampai sabtu|sudah saya|tangki|tidak sesuai|turut memengaruhi|ya teh|yang terkirim
0 8 arsip|seorang|seor~|yang menghubungi
8 2 bukan #|dibaca dr|gantinya|hida~|jangan dipakai|kami senantiasa|kate~|mengirimnya|sorry|sorr~|tercinta|yang penting
-7 -8 call center|kami merangkum|tengah|tips
-8 -7 dan apa|host|mengatasnamakan|tertahan|tiga menit
3 8 dan mengunduh|kandung|memo~
-8 -2 data pelanggan|kenal
-1 8 dibo~|menerapkan|nomor kartu|telegram
-2 8 diin~|dilihat|publik|yang membuka
8 8 dimaksud|menyampaikan permohonan
-8 -4 ditutup|malas|stor~
-5 -8 ejaan|ejaa~|modu~
8 5 faktor|kami ganti|kemarin|menyalin
8 7 kami memasang
-5 8 karyawan lain
-8 -8 kecuali|kira-kira|merangkum|temuan
8 -1 kepada warga|ketidaksesuaian data
-6 -8 lima|uu
-8 3 menghapusnya
-1 -8 ongkos
8 6 orang itu|pantas|stan~
-3 8 penghasilan
4 8 servernya
-8 -3 survei|surv~
8 0 tagihan bulan
6 8 tetap semangat
-7 -4 # menjadi|abu vulkanik|asap|bawah #|besok kami|dalam tiga|dan cara|dari pabrik|dendanya|deras|di dekat|dipadamkan|kak sinta|kami kalau|karena banjir|kemarin kamu|level|leve~|lewat jalur|mengundang bapak|menurut catatan|menyangka|menyesal kami|pantau|pecahan|pertanyaan saja|pln|sedunia|taru~|tempe|ujun~|vulkanik|vulk~
7 2 # padahal|# ribu|a kami|aslinya|asli~|beau~|berikan kepada|biayanya dari|dan berlaku|dico~|diperiksa oleh|hidangan|hidangan pembuka|itu tidak|kami antar|kami memakai|kebanyakan|mengandung|nanti saya|nilai yang|pemandu|pengguna mungkin|pengurus ksp|rugi|segelintir|tadi kami|tanpa mengecek|telah terkirim|terima pukul|tidak benar|tidak datang|yang terlampir
-7 -6 ^baru|dari situ|daun|dimas|kada~|kesalahan yang|lampu|mulai #|rudi|selama ini|sele~|tidak mengirim
7 3 ^tadi|airnya aman|alun~|benih|eh|ibu sekar|ini kekeliruan|kartumu|ke kamu|kebalik|kosong melompong|maaf bu|malam itu|melompong|online|onli~|orang datang|pesanan ibu|relatif|telanjur datang|yang bayar
-7 -3 abu|akun dan|rekam|yah
-7 -5 acara kami|atau #|berkas baru|bukan salah|dibutuhkan|diubah|diub~|faks|kabari begitu|kalau tidak|keburu|kemarin ?|kurir tidak|listname|longsor|milis listname|ongkos kirim|paket kembali|pelayanan kami|pesisir|pesi~|rant~|sampai kamis|sebelum berangkat|sendiri dan|silakan perbarui|surat permohonan|taman|typo|yang jujur
-7 -2 ada dua|kardus|pin
5 7 anda dan|komitmen
-7 3 anda ke
4 7 antara #|back~|dari situs|ditonton|pengawasan|surat edaran
1 7 antara lain|baru-baru|baru-baru ini|dan skck|data donatur|di situ|dilihat #|dimungkinkan|golongan darah|ijazah dan|ini disampaikan|jangan dibayar|kehati-hatian|kehilangan dokumen|kelalaian|kuba~|lamaran kerja|log yang|masih berlangsung|nomor kamar|pernyataan|rekrutmen|secara berkala|skck|tertutup kemungkinan|tidak tertutup|untuk sementara|yang mengunduh
-6 -7 apabila anda|kebijakan privasi|kode ini
-4 -7 atas ketidaknyamanan|berhenti|memakai alamat|peja~|rapat|rapa~|tentang peretas|wart~
-3 7 bekas|di internet|kepegawaian|utan~
7 5 berkomitmen|dalam proses|kami hitung|kami menukar|kk|yang udah
3 -7 besok|beso~
7 0 betul|final|prom~
-7 -7 blog|dapat menyampaikan|kamu bisa|semoga|semo~
-5 -7 bukan anda|sabtu #
2 7 dan daftar|dimasuki|kukirim|menemukan data|nomor paspor|penyalahgunaan|seseorang masuk|terbawa dalam|termasuk milik|warga forum
0 7 dan isi|database|dengan pesan|lengah|menit kemudian|nomor rekening|perusahaan|polisi dan|tanpa alasan
7 -1 di video|ralat|rala~
-1 7 dibobol|matikan dan|mutasi|perlu dibesar-besarkan|sejumlah pengguna|terbuka di|terkirim ke
-4 7 dili~|mengirim slip|wasp~
7 1 diperbaiki kami|emailnya|kami cetak|kesalahan sistem|oleh sejumlah|poster|proses|sangat menyesal|sebagai ganti|terdapat|terlalu cepat|uang kembali
-7 2 dua tahun
-2 7 foto profil|menampilkan nama|utang|yang menyebut
-6 7 ia|log
3 7 ini merupakan|kami diretas|kunci|kunc~|medis anda|tersebut sudah
7 6 kekh~
7 -3 keputusan
7 4 konsumen|lomba|maaf sebesar-besarnya|menerbitkan|padahal sudah|pembaruan kami|sebesar-besarnya|signifikan|tidak signifikan|tirta|wisudawan
-7 -1 lahir
-7 7 nik
-5 7 sand~
7 7 saya minta
1 -7 teng~
-3 -7 terlanjur|tunjukkan
0 6 # ada|catatan menunjukkan|dan ktp|hanya lewat|menampilkan|menelepon sambil|muta~|mutu layanan|oleh #|peneliti memberi|peningkatan mutu|privat|seorang peneliti|sudah diturunkan|tes kesehatan|yang menyinggung
6 3 # inci|cabai|cuma seribu|dan saldo|dari kantor|datang besok|di web|ekst~|formulir klaim|inci|kakak bayar|kehilangan satu|kema~|ketuker|laga|liburan|maaf kak|memuat tanggal|paulus|paul~|penting|sehubungan|sehubungan dengan|sehu~|tarifnya|tarifnya rp|ukuran yang|web kami|wening|weni~|yang mengakibatkan
6 2 # kota|^pukul|^puku~|ada pada|aja kok|angka nol|antre|bab #|ban|beberapa pelanggan|blender|blen~|catatan itu|dada~|dapat #|dari rak|dengan catatan|di email|di sisi|este~|ganti rugi|gardu|gita|halaman kosong|hitung ulang|isinya #|jangan marahi|jawab kami|juga saya|kami betulkan|kami ikut|kami perpanjang|kami tagih|kami ulang|kode voucher|kualitas|lupakan|lupa~|meleset|melo~|mengalami|mengantarnya|move|move on|nasi kotak|ngebut|nunggu|opti~|padahal kamu|pemain dapat|potong|sambil nunggu|saudara terima|sebagai maskapai|sebelum tayang|sejak kamis|sejumlah peserta|semalaman|simpan saja|sudah beli|tagih|tanggal yang|telah membuat|tercetak pada|tertukar|tombol kirim|untuk yang|yang salah
-1 6 # pegawai|akun lain|beberapa akun|dalamnya ada|kami titipkan|murid lain|orang membukanya|sambil menyebut
-6 -5 ^sudah|^suda~|ada perubahan|anda dapat|android|atas wafatnya|bahasa|bero~|cuti|dipotong|ditangani|huja~|katanya|keranjang|ketinggalan|lagi ?|list~|memang tidak|n|pekerjaan|pengembalian|pesan whatsapp|plas~|sabtu pukul|saya belajar|selamat datang|sepatu|sudah penuh|terima dan|turut menyesal|untuk menilai|yang bikin|yang bocor
-4 -6 abaikan saja|akun dengan|berlaku #|regu~|sedi~|selamat
2 6 ada nama|berisi|beserta nama|blokir|blok~|dibesar-besarkan|gold|jangan pakai|kami menyimpan|ke polisi|lama sudah|meminta tebusan|menanggung|mewaspadai|pegawai kami|penyusup|poli~|tanpa keperluan|tebusan|tebu~|telah mengambil|tidak menanggapi
3 6 adapun|di sana|diacak|diac~|meminta maaf|memuat|ransomware pada|sana|serangan ransomware|tabel|tabe~|tampil
1 6 akun instagram|anda kemungkinan|beberapa keluarga|berisi nomor|bersalah dan|bk|cc|data bapak|data nasabah|data peserta|diagnosis|diag~|diakses pihak|dibuka siapa|diganti dan|disalin|finansial|fitur ekspor|flashdisk|gaji dan|ingin berbagi|ke tangan|kebugaran|memusnahkannya|merekam|nomor ponsel|percobaan masuk|periksa transaksi|salah memasang|sebaiknya anda|semua pihak|tangan pihak|tersebar|tolong hapus|yang menyimpan|yang namanya
-6 -4 anda hanya|andr~|angin|catatan rilis|dan lampu|di petak|dilunasi|diskonnya|edisi ini|gunakan berkas|gunung|ikan|ka|kami kabari|kami mengundang|kesalahan saat|kode produksi|koso~|lanjutkan|lekas pulih|lembap|maaf dompet|membedah|mencapai #|mengira|moderasi|moderator|mohon gunakan|mulai senin|ongkir|opname|opna~|panc~|penarikan produk|pengembalian dana|penyesalan|pernah salah|pertiwi|pesan sudah|petak|piki~|pindah ke|plastik|printer|sebelum kamis|segala khilaf|sehat dan|selamat hari|semasa|separuh|sepatunya|sing~|sopir|sopi~|tanggal itu|teluk|tidak terkirim|tidak termasuk|token listrik|ups !|versi terbaru|waktu tersebut
5 6 anda salah|kepada dua|luka|melapor ke|seju~
-6 -6 apakah|apak~|buku yang|buram|bura~|celah|data pribadi|saja email|selatan|seperti yang|sinyal|tempo|tersedia|user
6 1 atas kesalahan|bahwa terdapat|baik-baik saja|bete|dan anda|dan lain|ibu tetap|kami jual|keliru|keliru dan|kemasan|kirim kopi|kurang berkenan|lain hal|lebih suka|merasa kurang|pada sertifikat|penjelasan|persepsi|pros~|satu dan|tempatnya|undangan yang|untuk itu|yang sampai|zona
6 -3 bersih
6 4 biasa !|dalam jumlah|diakses oleh|hal ini|kembalikan|lala~|mematikan|resepsionis kami
6 5 buat kami|dengan sangat|informasikan|informasikan bahwa|kami informasikan|kami lalai|merupakan
-6 -3 camilan|cami~|caranya|cela~|data kami|di keranjang|dibeli di|dosa|efektif|efek~|email tidak|kakak mau|kami bikin|kementerian|lagi kosong|mau ganti|menjelaskan bedanya|minggu dini|nggak mampir|pemberitahuan ini|pengajar|perpustakaan|pph|rebu~|sage|sampai lima|sebelum tengah|selera|stoknya tinggal|sudah termasuk|ujung|yang pernah
-5 -6 dianggap|diunduh di|kang~|pelajaran|sandi akun
6 -2 ditolak|vouc~
2 -6 diumumkan|dium~
-6 -1 foto dan|halo pak
-6 3 gaji anda
-1 -6 itu anda|kebijakan|mask~|memang
-6 1 jari
-6 -2 kode otp
-3 -6 kuota|modus|pin otp
6 0 link yang|manusia|teh|warga yang|yang lama
-2 6 membagikan|menyimpan
-4 6 mengetahui|ngin~
6 6 oleh pihak|saya hapus|yang sempat
4 6 pada beberapa
-6 0 penjual|sekretaris perusahaan
-6 4 penyimpanan
-2 -6 peta~|sebelum tanggal|suka
6 -1 sebagian pelanggan
5 1 # aplikasi|# gratis|# tanpa|ada tindakan|anda tiba|andal|antrean yang|banget !|belum memuat|berbahaya|betapa|bibi~|bisa keluar|dan biaya|dengan hidangan|dimakan|email padahal|hafalan|harga yang|ini ditulis|itu kami|jadi nggak|kacau|kami sertakan|kamu dapat|kantin|karena gangguan|kembalikan seluruhnya|kend~|kepuasan anda|kini setiap|kirim buktinya|kual~|kursi #|maaf sekiranya|membayar penuh|memberikan pelayanan|menghadirkan|menulisnya|minyak|miny~|operator kami|optimal|pada poster|padahal pesanannya|pembuka dari|perpanjang sampai|rasa~|segala ketidaknyamanan|sehingga beberapa|sejak januari|sekiranya|sertakan|setoran hafalan|silakan disimpan|sisi|sorry banget|struknya|terjadi di|terkendala|terselip|ulang hari|versi|vers~|yang protes|yang telah|yang terkendala
5 2 # bungkus|# kristal|# nomor|# ponsel|# sebagai|^pukul #|akan menyambut|aku lupa|alami|alun-alun|anda adalah|anda kami|anda memesan|anggap|antar sendiri|bahari|baru kami|bayar ternyata|beban|bebaskan|belanja kebutuhan|beli hari|benar ada|bersama di|bersamaan|botol sambal|dari pukul|datang jam|datang terlambat|dibayarkan|diulang|diul~|doang|doan~|dua kali|edisi yang|gladi|glad~|harusnya|hilang dari|ibu fransiska|ibu menunggu|internasional|itu salah|jalan terus|jersey|jers~|juga sudah|k|kalau besok|kami bebaskan|kami biarkan|kami genap|kami panggil|kamis dan|kan|kasir kami|kebutuhan mendesak|kekeliruan di|kekhilafan|kelas itu|kemarin tidak|kirim besok|kontraktor|kristal|labe~|luar biasa|luar perkiraan|malam kedua|mati|memuat nama|menatap|menunggu dari|menutup katup|minggu kemarin|mobil kami|mobil tangki|nota~|order|pada tagihan|padahal kita|pelanggan di|pembaruan di|penerima email|perlu mengajukan|pesan sekarang|poto~|prioritas|roti|salah lihat|sebagai tanda|sejak maret|sudah ada|sudah membeli|tersebut tidak|terutama kepada|tetap dan|tiba dalam|untuk hari|update soal|usah bawa|yang error|yang telanjur
-5 -3 # detik|# minggu|# xx|ada koleksi|adanya kami|akan kedaluwarsa|akan mencoba|akibat banjir|asin|atap|atas perubahan|banj~|banyak orang|baru sempat|beredar|busa|cibu~|daging|dagi~|dan kita|dari rp|demi keselamatan|di awal|di blog|diserahkan ke|enam bulan|faks id|ganjil|ganj~|gempa|gemp~|halaman bantuan|ini aku|ini menjelaskan|itu harga|kabut asap|kalau selama|kamb~|kami baca|kami tiadakan|kamis atau|karena kabut|kartu debit|kecil yang|kekecewaan|kelas besok|keripik|kerusakan|klaim garansi|koleksi baru|kopi gratis|lagi hari|laku|liter|longsor di|mata gratis|memahami kekecewaan|mendadak ya|menghabiskan|menunya|merasa ada|metode|meto~|milis|mode gelap|naik|nggak sempat|ombak|omba~|pekerjaan faks|pemakaman|pengingat ini|perang|perbarui kartu|periksa mata|pernah minta|resi menyusul|sampai dengan|sepuluh menit|sesudah itu|setelan|setiap tanggal|sim|singapura|subjeknya|susah|tarif efektif|telur|terakhirnya|terenkripsi|tersedia di|tiadakan|tiad~|tujuan|vera|xx
0 5 # kali|bapak akan|bapak yang|bisa ditebak|bukan milik|dampingi|dampingi ke|darah dan|dengan ktp|folder sudah|ingin mengganti|itu orang|kami menampilkan|ke klien|kepada panitia|langsung kepada|mengganti|milik|milik anda|namamu|nisn|nomor telepon|peramban|pesan pribadi|rahasia|semua token
-5 -4 # kg|aktifkan|anda dianggap|anda terdaftar|angi~|bea cukai|bedah|belum lengkap|bergabung|berlaku untuk|cocok|cukai|cuka~|dan laporkan|daripada|ditulis di|gelas|harganya|idulfitri|idul~|jadw~|ke mantan|kelas i|kepada pengelola|kg|khilaf|khil~|kirim ulang|lalu #|lima belas|mendengar|menyesuaikan|musik|otoritas|otor~|pabrik|pagi tadi|peke~|pens~|posisi|sayang|segenap|setelah tanggal|silakan unggah|stok kosong|stoknya|stok~|tahunan pada|tanda terima|tanggal tersebut|tiga hal
1 5 # seseorang|^tamu|akses itu|akun pelanggan|anda kabari|bank memblokir|berbelanja pada|buatan kami|daftar pinjaman|dan konfirmasi|dengan semua|direktur utama|diunduh pihak|dokumen yang|esaimu|esai~|ia sudah|kami mengetahui|kami talangi|kartu itu|kejahatan|keterbukaan|kita sudah|kulaporkan|kulaporkan ke|kula~|kunci api|masa berlaku|memperkuat|mengunduh laporan|mesin pencari|oknum|oknu~|oleh staf|oleh~|orang bisa|rekan sejawat|sebagian data|sempat terbuka|semua alamat|server tanpa|simpan buktinya|situsnya|staf|sudah kulaporkan|swafoto|swaf~|talangi|terhadap tawaran|terkemuka|terpasang di|tersebar ke|tertentu milik|transaksi bulan|undangan reuni|unit donor
5 3 abse~|admin kami|anda selama|jadi gini|kami mengirim|kami mengunggah|kepada nasabah|label|post~
5 -2 acara
5 0 agar maklum|banyak yang|catatan kredit|ceta~|dari cadangan|demikian agar|dicocokkan|gangguan|gang~|gayo|informasi mengenai|ini gantinya|juara|juar~|kami tulis|kekeliruan ini|lab|menghapus catatan|menunggak|nama beliau|padahal kami|putri|saya menulis|tidak semestinya|untuk pelanggan|yang barangkali|yang berlaku|yang keliru
3 -5 air|hija~
-2 -5 akses data|anda minta|berlaku sampai|berubah|hijau|operasional|timur
-2 5 aksesnya|amplop|dan pin|dicu~|foto~|kami gembok|kertas bekas|menemui|pelanggaran data|tes anda|umur dan|yang terbuka
2 5 aku minta|anda tanpa|bertumbuh|dampaknya|dan foto|dan mewaspadai|diingatkan|dikuasai|email nama|insiden ransomware|insi~|kami keluarkan|kartu tidak|keamanan data|kena bobol|maaf apabila|mengganti kata|sandi baru|sandi lama|setiap perubahan|tabel pengguna|tersembunyi|yang dicuri
-1 5 ampl~|berkoordinasi|berkoordinasi dengan|bunda bisa|celahnya|guga~|informasi yang|maafin kami|nama|nama dokter|receh|rece~|seorang pegawai|slip|slip gaji|titik jemput|wajah
-4 -5 analis|anda aman|anda untuk|besok pagi|biasanya penuh|daftar periksanya|hubungi call|kalau anda|kurs~|membahas|menit untuk|simulasi phishing|unduh daftar|uu pdp
5 4 anda kembali|dan kami|di #|keba~|kuta~|panitia sudah|toh|web|yang terus
5 -1 anda terima|dan belum|kembali hari|ketidaknyamanan yang|sejumlah kecil|serb~|terbaik|untuk #
0 -5 anda tidak|maskapai|rusak|rusa~
4 -5 artikel
-3 -5 bandara|bisa diambil|dengan membawa|jumpa|jump~|kasih|kata sandinya|keamanan informasi|kuci~|meminta otp|mengeklik|menu keamanan|menulis|pertama|sampai jumpa|sebuah maskapai|semula|terima kasih|tunjukkan ktp|untuk membukanya|x #
-5 -1 batin|di gerai|di kanal|excel|exce~|lahi~|maaf lahir
-5 -5 berbuat|call|dua ratus|hujan|ini dapat|jalan|jala~|kepada siapa|kosongkan|long~|mengingatkan|meter|pantulan|pdp|penulis|sepuluh|sudah bisa|teruskan email|tidak melakukan|tidak sedang
-5 -2 berkata|kosong di|laptop|lapt~|lebih cepat|pada akhir|pergi|portal|seluler|soto|tutup pada
-3 5 cvv|peneliti
5 5 dari sistem|demikian untuk|khawatir|khaw~|menerima balasan|menghapus|seharusnya|standar|upgrade ke
-5 5 di cabang
3 5 diimbau|diim~|jadi kamu|kali pada|maaf ini|memasang pembaruan|mesin|omon~|pengguna yang|pihak|piha~|sudah normal|unggahan
1 -5 hari kamis|tarif
4 5 ini terjadi|jemput|kami gunakan|kami membaca|melapor
-4 5 ke grup|npwp
-1 -5 kopi|panen|sebelum pukul|tidak aktif
-5 1 lokal|pengakuan
5 -4 ongk~
-5 0 tidak sah
2 -5 tuli~
4 4 # anggota|anggota koperasi|benny|benn~|biayanya kami|diduga|drive|driv~|ikatan|ikat~|kami meminta|lampiran yang|malam #|mengirimi|terkirim|titipkan di
-4 -2 # barangkali|^ditu~|^keti~|^turut|ada daftar|akan ditagih|anak~|aplikasi atau|atau bisa|bahan dan|bati~|batu|belajar|benang|berat|berduka|bi-fast|bi-f~|biaya rp|bisa diubah|cucu|dalam sehari|dari dasbor|dengan kami|dengan versi|di pengaturan|di selat|di warung|dialihkan|dipadamkan pukul|dipu~|ditunda karena|domain|doma~|dompetmu|empat meter|fakta|fname|fnam~|halo pencinta|hari atau|ibu penumpang|jadi kami|jarak pandang|jelas|judu~|jumlahnya rp|kalau kemarin|kalau memang|kalau tetap|kamis ya|karena abu|kering|kirim pada|kita dan|kita geser|kopi pertama|krem|lemp~|lima surat|lumpur|maaf baru|maaf belum|makan siang|mandi|masih lembap|matang|memakai tarif|membedah lima|membelinya|memberkati|menanggapi pemberitaan|mencegah|mencoba lagi|mitra kami|nggak apa-apa|nomor tagihan|pandang|pengajar sakit|pengertian anda|penyesuaian tarif|perbarui dari|perkiraan tiba|pete~|pingsan|piring|rp2|rumahnya|sabtu pagi|sampai besok|saya ingin|sedikit lebih|sembuh|semester ganjil|sepertiga|sinta demam|sisa|skor~|snea~|sudah dikirim|sunda|syahbandar|syah~|telu~|terbanyak|terburu-buru|terdekat|tidak menemukan|tont~|total rp|tuhan memberkati|tutup tanggal|vokalis|voka~|yang mengecewakan|yang rajin
4 1 # eksemplar|# notifikasi|^itu|abaikan email|ada sedikit|airnya|airn~|aja !|antusiasme|apabila hal|asli sudah|atas malam|atas perhatiannya|bagasi anda|baru datang|beda|bengkel|berlaku adalah|berobat|berupaya|besar kami|biaya berobat|bingung|bing~|boleh langsung|buket|buket untuk|buke~|bulan !|bulan yang|buruk dan|cat|catatan waktu|dan raih|dari tagihan|dengan laporan|di acara|di beberapa|di kalender|di laman|di teras|dikit|edisi hari|f|fini~|foto produk|genap|hak jawab|hari ibu|hola|human|human error|ini disebabkan|insy~|itu semestinya|jadi ada|kacang tanah|kak !|kalender dinding|kali lipat|kamar untuk|kami menjalankan|kami merilis|kami sangat|kami tambahkan|kami turunkan|karena kendala|kasir karena|kasusnya|kategori putri|kaus di|kekeliruan tersebut|kembali lewat|kembali normal|kepencet|kesetiaan|ketidaksesuaian tersebut|koper|kopi gayo|kristal dan|kuis|label tanpa|lama tetap|laporan donasi|lari~|lip|lip tint|lonjakan|lonj~|maaf pak|manu~|masih dalam|mata kami|meja saya|mejanya|meja~|memakai daftar|menang|menerima email|mengandung kacang|mengucapkan selamat|menyiapkan petugas|merasa tertipu|minggu lagi|nalar|nala~|nol|nyampe|oleh tenaga|pada kemasan|pada saat|pdf yang|penjahit|perhatiannya|perumda tirta|pesan kami|rasanya|revisi|revi~|salah isi|saldo simpanan|saldo yang|saya lupa|sedang mencoba|sehingga sebagian|sejak awal|seksi|seks~|sensornya|sudah dilepas|sudah diperbaiki|tanpa perlu|tarik dari|tergolong|tertipu|tertipu boleh|tidak hangus|tidak menyiapkan|tint|tol|traveler|tulus|tulu~|uang rp|untuk kendaraan|utuh|waya~|yang belum|yang datang|yang membayar|yang menulisnya|yang tulus|yuk !
-4 -3 # halaman|# hari|# sirene|^?|^turu~|administrator|akan dihapus|akan mengabari|aktivasi akun|alamat baru|anda gagal|anda pinjam|anti~|apa kami|aplikasi sebelum|atas terganggunya|bagaimana bantuan|bagikan ke|bantal|belas menit|bila sudah|buny~|ceritakan|dalam #|dan hanya|dapat dibaca|dapat dilakukan|di judul|di perpustakaan|di poli|di rak|di taman|diad~|dikembalikan otomatis|dime~|dipakai sekali|dipelajari|diverifikasi|dive~|dua sampai|favo~|frekuensinya|frekuensinya dapat|frek~|halaman #|halaman halaman|hari kamu|ia tidak|idulfitri #|indr~|ini kita|ini tautan|iuran keamanan|jadwal|jeja~|kami senang|kamis|kami~|kanan|kata yang|ke meja|ke wilayah|kegiatan belajar|kelamaan|kerja bakti|kipas|kipa~|kita bedah|kompor|kopi~|kuat|lagi kapan|lapar|laporan ini|laut|listrik di|lump~|maaf kalau|malu~|masuk pada|membatalkan pesanan|menekan|menerima beberapa|menuju|mikir|miki~|mohon dimaklumi|muat|pakailah|paling sering|panjang dan|panj~|pemadaman|penundaan|penyelenggara|perjalanan ka|perm~|rp500 per|salah cetak|satu kalimat|sebesar rp|sekarang tidak|selama bulan|sepu~|sesuai urutan|setiap tahun|setr~|siap diambil|sirene tsunami|siswa belajar|sudah dapat|sudah terbit|sumur|sumu~|tali|tercatat masuk|terdaftar|terganggunya|terpakai|tetap tersimpan|tinggal|vaksinasi anjing|verifikasi dua|yang rusak
4 2 # hilang|# ke|^penting|^sema~|anda membayar|anda terlambat|area|berhak marah|biar makin|building|building management|bukan minggu|bukan senin|cuma beda|dan maafkan|dan permintaan|dan untuk|dari jumat|dari siang|dear|dengan tanggal|distribusi|duh|email kamu|empat kali|galau|grand|gratis sampai|halaman kelas|hitung|i wayan|ibu anggota|ikut lari|inbox|info|jam dua|juga tanpa|kalender kami|kali ke|kali~|kami kapan|kami melewatkan|kami menekan|kami tarik|kami yang|karena adanya|ke bengkel|ke saya|kehabisan !|kekeliruan kecil|kemarin pukul|kemb~|kesalahan ada|ketika ibu|kini kami|kini tidak|kita di|klaim sebesar|komentar|kurikulum|lalu memuat|langganan anda|langsung dihapus|legi|lupa|lupa memberi|maaf terutama|manis legi|mati sendiri|melewatkan|memegangnya|memengaruhi|mendapat potongan|mengarah|mengarah ke|mengutip|meraih|merdeka|merd~|mikrofon|nanti malam|payakumbuh|paya~|pemasok|pemilihan|perlu dibayar|posternya|potong #|relatif kecil|rindang|run|saja kami|saja ke|salah pencet|sampai rp|sate~|satria|saya keliru|saya memohon|sebagai permintaan|sebelas orang|sejam|selisihnya otomatis|sema~|silakan datang|simpanan|sore ini|sudah jadi|tahu itu|tanggung|teater|teat~|telah terbang|terbang bersama|ternyata kami|timbangannya|tirt~|tower|towe~|transfer balik|turunkan|uang muka|untuk kalian|yang dijadwalkan|yang tetap|yang tiba|yang tiba-tiba|yuk
-2 -4 # mengeklik|anda belum|apk|di tengah|kami aman|kebi~|keluarkan perangkat|kenali|login baru|mengaku petugas|menurut uu|mobile banking|napas|napa~|pagi|pejabat|pejabat pelindungan|pelaku mengirim|penipuan|phishing bulan|produk|regulator|salinan data|semacam|tidak diretas|tike~|undang-undang|yang akan
1 4 # pelamar|ada bukti|ada kemungkinan|akse~|aktivitas tidak|aktivitas yang|anda dipakai|anda diunduh|apoteker|atas kecerobohan|bahwa sejumlah|bantuan sosial|bekerja sama|bocor data|bukti penyalahgunaan|dan kota|dan meminta|digital|digital anda|dilihat publik|dimasuki orang|dipakai mengirim|gagal menjaganya|gantilah|gene~|halo warga|hanya nama|hilangnya|ibu ada|ibu kandung|ikut diambil|indikasi|indi~|insiden pada|jangan bayar|jangan membayar|kader|kade~|kalian ya|ke luar|ke polres|kebobolan|kekhawatiran|keperluan|korban serangan|lama kami|lampirannya|lantaran|membaca obrolan|mendapati|nama nik|pada panel|panel pengelola|penanggung|pencari kerja|pendonor|peran|perusahaan anda|rekeningmu|sah terhadap|sandi email|sempat dilihat|tabel akun|tautan palsu|terjadi pada|tidak membayar|tombol ini|yang lihat|yang terlihat|yuliana|yuli~
-3 -4 # per|beredar pesan|dari kebocoran|date|di wiki|halaman akun|jawaban|kalau itu|kayu|logo|menyetujui|minggu ini|palsu mengatasnamakan|pernah meminta|portal karyawan|rancangan|ranc~|setiap kali|simak|sudah selesai|tanggal date|terjadi kesalahan|terlampir dalam|ti|tidak bocor|tidak merasa|tiket|trad~|ucap~|wartawan|wiki
4 0 # situs|akur~|anda tak|antr~|bener ada|biro perjalanan|catatan yang|dapat melapor|dari riwayat|datang|datang membawa|dihitung|ditransfer|ditr~|gangguan ini|gelar|grat~|kami menulis|kami menyapa|kami pada|kapasitas server|kedaluwarsa|kelebihan|kesalahan tersebut|kolam|kursi anda|loket kami|mencatatnya|menerbitkannya|mengirim email|menulis nama|penyebabnya adalah|tadi nyasar|tambahan|tidak bisa|yang andal|yang bener
0 4 ^arsip|^arsi~|akun media|ambil kartu|ancaman|anca~|armada kami|arsi~|atm kami|bahwa pelaku|beberapa data|beredar di|bernama mirip|buba~|dan lapor|dibuka tanpa|dokumen itu|foto kartu|gaji|grup telegram|grupnya|grup~|gue|gugatan|itu dan|itu pada|jodo~|kamera di|kami mengalami|kami menganjurkan|kami menunggu|kelemahan|keluarga lain|kini dihapus|lain bernama|melalui tautan|melalui tombol|menghapusnya di|menghubungi soal|menyebut nama|menyesalkan|mutasi anda|pada keamanan|pelaku juga|pembaruan keamanan|pemberitahuan kepada|pembuangan|pemegang kartu|periksa ulang|pinjaman anda|prosedur|riwayat klaim|salinan polis|sehingga data|sekarang udah|sembilan kali|skim~|tak dikenal|tempat pembuangan|terbit di|udah gue|untuk tidak|yth pemohon
4 3 ^pent~|aku dan|anomali|anom~|benerin|brosur|bros~|cerah|kini|maaf !|maafkan kami|mengejek|nggak seberapa|riwayat|riwa~|tadi siang|tidak tersimpan
4 -3 acar~|duduk
0 -4 agak|kabe~|kucing|lagu|pekan ini|salah kirim|timu~
-4 -4 akhir bulan|anggrek|atas ketidaknyamanannya|banding|bank di|bank pertiwi|batik|berakhiran|berlaku|dan akun|dari lima|dibaca di|dipungut biaya|ditunggu|edisi #|film|format|hasil audit|hostname|itu bukan|itu palsu|jatuh tempo|kami selama|kebiasaan|keputusan ini|ketidaknyamanannya|kira~|lalu menyesal|langkah|laporannya|lewat aplikasi|lima bintang|lulu~|mana-mana|masih|masukkan kode|melanjutkan|menempel|menjawab dalam|minimal|mulai pukul|mungkin ada|nomor belum|peca~|perbarui|perubahan|pesanan|sebuah bank|sudah tersedia|tanggapan atas|terlalu sering|tidak dipungut|tidur|tidu~|tukar|umkm|videonya|whatsapp yang
-3 4 akun|umur
-2 4 alamat|dihancurkan|grup whatsapp|logi~|media sosial|mesin penghancur|nilai siswa|penghancur|salah mengatur|tanpa dihancurkan|terunggah
-4 -1 apa adanya|bang|cerita|judul|keranjangmu|nona~|pengadilan|rt|tenang|yang memakai
-1 4 aplikasi klinik|dan tunggakan|dapat membacanya|data itu|diberhentikan|diimbau untuk|itu dapat|kakak menelepon|kamera milik|lapor|layar di|memberi izin|menampilkan nomor|menghapus salinannya|mengirim hasil|mereka|mintalah|nama tanggal|nomor saja|omzet|pengingat kontrol|pengunjung memotret|pinjaman yang|prib~|rekaman cctv|selama enam|semua sesi|seorang pengunjung|sidik jari|siswa terkirim|sudah diberhentikan|telah meminta|viral|vira~|waktu memindahkan
-4 2 berantakan|bocor|boco~|hati~|juru~|kartu lama|peretas
-4 0 berjalan normal|kira|sebagai bentuk|waspada
3 4 buatan|foto di|kecerobohan|kok|maaf~|menjadi maklum|menjunjung|mesi~|perlindungan anda|pihak luar|pin anda|polsek|pols~|sebagian kecil|seluruh pelanggan|sensitif|serta|tertentu|untuk menjadi
2 4 dan jumlah|digi~|januari dan|kami serahkan|kemungkinan|mendapatkan|mitra dan|pemberitahuan kegagalan|perkembangan|pihak yang|ponsel|rm|sama di|sandi kamu|saya kurang|sebanyak #|server lama|sudah menghapus|surat sakit|tidak wajar
-1 -4 denda|salam|terima
4 -1 denda yang|dosis|dosi~|iya|merasa terganggu|pada kami|sebagai mitra|terlebih|yang asli|yang harus
1 -4 dudu~|gela~|kuot~|pdf
-4 1 folder|fold~|peristiwa|pisang|verifikasi|veri~
2 -4 mendapat
4 -2 petani|wala~
-1 3 # alamat|aku sudah|alam~|anda terbuka|dibuka orang|ditebak|diturunkan|dokumen|etik|hasil pemeriksaan|iden~|kebenarannya|keluarga itu|membuka data|pemberitahuan insiden|perekam|regu|rekaman itu|terbuka|tidak bertanggung|tidak sengaja
3 1 # atas|# lho|# mencantumkan|^bukan|^buka~|^koreksi|^kore~|^yang benar|aku di|atas kesetiaan|autodebet|bab|bawah dan|beberapa area|benar rp|benar untuk|berbau|berhenti langganan|berkomitmen penuh|bermasalah|bersumber|bersumber dari|bibit|bimo|boleh dikirim|boleh libur|bukukan|cheers|chee~|chip|contoh dari|dada|daerah kabupaten|dalam beberapa|dan pembaruan|dan petugas|deg-degan|deg-~|deposito|di kami|di label|dicoba|digembok|diterbitkan hari|diuji|diuj~|down|eksternal|eksternal turut|email kemarin|email pagi|faktor eksternal|faktur pengganti|ganti penuh|gol|gratis #|halo pelari|hanya masalah|harga early|hari sebelumnya|hari terakhir|hilang|hila~|ibu pilih|inci di|ini dengan|ini seharusnya|insyaallah|intip|inti~|investor yang|itu buatan|itu keputusan|jam ramai|jual dua|juga ada|kale~|kalian kami|kami bukukan|kami isi|kami luruskan|kami mati|kami memutus|kami mengirimi|kami umumkan|kapal berangkat|ke pulsa|kebun bibit|kekurangannya|kelebihannya|keliru itu|keluarga bapak|kembalikan hari|kepada penumpang|kepada tim|kesal|kesalahan itu|kesetiaan anda|keterangan untuk|kita sepakat|klaim di|kredit anda|kursi di|lah|lari #|lomb~|lupa menguji|lupa menyalin|luruskan|malam tahun|malam tidak|masuk dua|meda~|membeli tiket|menagih rp|menambahkan rp|mengaktifkannya|menguji|mengujinya|menitipkan|minu~|miskomunikasi dengan|mungil|ngambek jadi|nilai tengah|nota kredit|pada undangan|pameran di|paramitha|pbb|pbb tahun|pelayanan terbaik|pemotongan|pencatatan pada|pengalaman terbaik|pengembalian uang|pengganti|pent~|penurunan kualitas|perawat kami|perbedaan tersebut|perlu mengisi|pos yang|rapat kami|roda|rumah bapak|rupanya|rupa~|sabtu tidak|saking|salah dan|salah menyalin|samarinda|saya ganti|saya langsung|sebut|sedang berjalan|seharusnya rp|senilai|senilai rp|serta uang|setidaknya|skor kredit|soal label|stiker koreksi|sungguhan|sury~|tadi mati|tadi pukul|tahun baru|tambahan biaya|tambahan di|tanpa tambahan|teba~|tenaga|terlampir dan|terpotong dua|tetap menagih|tidak kami|tidak memeriksanya|tidak punya|tidak seharusnya|tiket gratis|tribun|trib~|try out|tulis salah|udah buka|umat|umumkan|usaha kami|ustaz|wahana|waha~|waktu kami|yang diterima|yang mungkin|yang terlewat|yang tertulis
-3 -3 # belum|ada gangguan|alamat ip|anda berakhir|badannya|baga~|baru saja|berhasil|bersifat final|dan bagaimana|dengan uu|di portal|dibatalkan|diberikan|halo semua|ip|jempol|juni #|kangen|ke daftar|kejadian itu|komputer anda|lulus|masih kami|mengajari|mengganggu|merek|mete~|pedagang|pelanggan lain|pernah|pern~|pihak mana|puluh ribu|salah kami|selamat membaca|sesuai|setelah enam|simpan email|siny~|subjek|terpeleset|tidak kenal|topik|topi~|ucapan terima|vi|webinar|webi~
-3 -2 # buat|# jatuh|# mengikuti|# tahun|ada waktu|akhir ada|alamat terdaftar|asosiasi|asos~|awal dan|baca semuanya|balai|bangun|baru mulai|baru tiga|berg~|berhenti memakai|bos saya|bukti pembayaran|dalam tujuh|dan banyak|dan kamis|dan salah|datang di|dengan hari|di terminal|diberi ketabahan|dicuci|dihapus dari|dipelajari dari|duluan tanpa|ferry|ferr~|gudang yang|gunung lewotobi|habis dalam|ikut sedih|ingin tahu|jangan salahkan|kabar ini|kaca|kakak tulis|kalau ini|kalau kami|kalimat|kami membedah|kartu bpjs|ke belakang|kembalikan atau|keri~|kesalahan terbesar|ketabahan|lahirlah|lain tidak|lewotobi|lewo~|maksimal tiga|membawa kartu|memperbaikinya|menghadiri|menguap|menit lebih|menjelang|mohon konfirmasi|mulai selesai|notulen rapat|otomatis|otomatis berlaku|otom~|pada halaman|pada januari|pembayaran langganan|pembayaran sebelum|pembayaran sudah|pemula|pena|pendakian|prin~|punya #|punya bayi|pusat servis|rapat berikutnya|ratih|rati~|rawat jalan|rio|salahkan kami|sandinya|selesai lebih|selesaikan|sembilan tahun|tak pernah|tandai|tanggal tanggal|tembok|terang|tetap jalan|tiap sabtu|tidak terputus|tio|turun dari|uni|ups ada|vaksinasi|yang lagi|yang mengatasnamakan|yang punya
-2 -3 # dari|chrome|chrome di|chro~|edisi|edis~|ini beredar|jumat pukul|mengatasnamakan bank|menyusun laporan|nyalakan verifikasi|peda~|permintaan ini|tunj~
1 3 ^insiden|^insi~|^orang|^oran~|akun email|alamat pelanggan|anda dibuka|anda jatuh|berhati-hati terhadap|bssn|buka lampirannya|cadangan dan|catatan kesehatan|dan besaran|dan fotokopi|dan semua|dari akun|data member|dek|dengan mitra|diakses publik|dicuri dari|ekstensi|fitur itu|folder itu|gg|jari dan|keja~|kelasnya|kepada karyawan|kepala bidang|keteledoran|kita perlu|klien lain|kuki~|kunci akses|kunci kami|kunci yang|kuncinya|lain sejak|lho|maps|melindungi|membaca alamat|memindahkan data|memperlihatkan #|menggondol|menggondol tabel|menghubungi mereka|mengunduh daftar|menyebarkannya|mereka satu|mungkin telah|nama saldo|nomor kk|obrolan kelas|oleh seseorang|orang pada|pak yohanes|para pihak|penerima lain|peristiwa ini|pun yang|riwayat top|sahabat sehat|sakit dan|salah memilih|sarankan|serah|serah terima|serta nomor|soal nomor|sudah menghapusnya|sungguh menyesal|tanggungan|terindeks|termasuk nomor|tidak biasa|yang lengah
3 2 ^update|^upda~|banget ya|batasnya|bonus #|dan dapur|didu~|digital yang|dipahami|dist~|google drive|gratis kapan|kalau bikin|kalender|kalian semua|kami ajukan|kami menerbitkan|kami tak|kamu berhenti|kece~|keli~|kode yang|link|malam sampai|masih menagih|mencocokkan|menukar|merasa dirugikan|ngomong-ngomong|oleh kami|padahal batasnya|pang~|permohonan maaf|rekan yang|satr~|satu juta|saya #|sebagian|siang #|siaran|siar~|tadi pagi|tanpa membaca|tanpa memeriksa|tidak ikut|tirta wening|waktu pindah|ya !
3 0 administratif|akurat|anda keliru|anwar|anwa~|cemas|cetak dengan|dan kumpulkan|datang dan|di tempatnya|ditambah|itu keliru|kakak tetap|kami berkomitmen|kola~|kumpulkan poin|maaf saya|membebaskan|mengalami kendala|menghapus pesan|pelayanan prima|penerima bantuan|pengertiannya|prof|pukul tujuh|semua biaya|sih|tahu isi
-3 -1 air bulan|bada~|belanja sekarang|dino~|dipungut|dua langkah|korban|korb~|login dan|pass~|permanen|perp~|rp500|rp50~|sudah dibatalkan
2 3 akses|akun tersebut|anda berisi|berharga|bulan itu|dan tagihan|dicabut|direktur|ditemukan adanya|gym|itu kesalahan|kakak dan|kami blokir|kami dalam|kami kunci|ke kotak|memakai sandi|memu~|mesin itu|pelakunya|pencairan|pons~|rabu malam|sejawat|selasa kemarin|sudah menutup|tamu~|terindikasi|termasuk di|tolong|tolo~|update layanan
3 3 aku|aku nggak|akunnya|anda sempat|bonus|bonu~|dapat dibuka|di resepsionis|diberitahukan bahwa|dida~|juni dan|kaos|ke loket|kepolisian|komitmen kami|maaf kepada|memutus|mikr~|mohon ampun|nama bapak|nggak ngecek|pada #|pembaruan|rekening bapak|senantiasa menjadi|tidak pantas
-3 1 akun anda|kata sandi|rekam medis|yang mengaku
0 3 akun gosip|basis|basi~|berhati-hatilah|berkat dukungan|bisa dicari|bukan data|buku tamu|daftar itu|dan memuat|dan menandatangani|dan nama|dan riwayat|ditemui|ekspor yang|file rekap|foto|foto buku|gosip|gosi~|hard|ibu ke|ini milik|jadi bisa|jual beli|kami memberitahukan|ke log|kebuka|kehati-hatian kami|kejadian|kerentanan pada|konselor|lain|lembar sudah|lengkap dengan|lewat ruang|memasangkan|memberitahukan|mengunduhnya|nasabah bpr|nim|pemegang polis|pencurian|pinjaman bapak|pinj~|privasi anda|selain|semua kunci|setelah pembaruan|tampil bagi|tamu hotel|tanpa sandi|telah diakses|terdaftar atas|termasuk foto|tersimpan|yang menyebarkan
3 -1 baik-baik|diab~|diumumkan di|gratis|menyapa anda|tahap ii|terdapat ketidaksesuaian
3 -2 betu~|sehari|voucher
0 -3 buletin|bule~|kamu sudah|kasi~|mengumumkan
-1 -3 di loket|renc~
-3 0 diganti|pada minggu|rapi|sekretaris|siapa yang|siber|sibe~
1 -3 dihentikan|dihe~|memenuhi
-3 3 doku~|foto ktp|jatuh ke|siapa saja
-3 2 esai|panel
-2 3 ibu kapan|keliru mengirim|kerahasiaan|ktp|kunci dan|siap menemui|tempat lain
3 -3 lucu|tahun lalu
2 0 # tanggal|kendala teknis|progres
2 -1 beng~|ke saldo
0 2 bikin sandi|menukarkan|tanda tangan
2 1 gangguan layanan|jumat pagi|kami menagih|kami telat|ke google|klaim yang|sebetulnya
-2 -2 metode pembayaran
1 2 mohon hapus
-1 2 otp anda
2 2 tercetak
`;
