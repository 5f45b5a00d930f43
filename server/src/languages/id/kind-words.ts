/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
42 14 kami lupa
36 12 dikarenakan
30 32 udah
27 7 kendala
26 8 dari kalian
25 3 yang benar
-24 -23 bawa
24 7 kemarin kami
24 19 senantiasa
24 14 update|upda~
23 22 kami minta
23 10 kecewa
22 8 # tadi
22 6 semestinya
-22 -21 sering
-20 -9 belum dapat
4 20 nama email
-20 -14 nomor nomor
19 7 email kami
-19 -14 habis
19 5 keterlambatan
19 16 memohon maaf
-19 -13 seri
18 5 anggap aja
18 8 biayanya
-18 -14 habi~
17 18 kami memohon
-1 18 nomor hp
7 18 pihak lain
-5 18 prof~
-17 -6 alamat email
1 17 alum~|dicuri
17 6 barunya
-17 -13 cara|sesuai permintaan
-1 17 hp
-17 -3 kebo~
0 17 kejadian ini
17 3 kekeliruan
-17 -9 maaf mengganggu
-17 -10 pesanan #
-17 -12 sedih|tetap dapat
7 17 terhadap
-16 -13 apa yang|satu menit
-16 -11 belum bisa|menjadi #
-16 -10 berat hati|dengan berat
16 5 bertuliskan|percetakan
-16 -12 dua menit
-11 -16 kalau bukan
16 10 kami ganti
16 8 karena kami|kepercayaan|kepo~
16 6 padahal
5 16 serangan
-16 5 sese~
4 16 terbawa
16 3 yang tadi
15 4 atas kekeliruan
-15 -13 bagaimana
-15 -12 batas|biasanya
-15 -10 berakhir
-15 -9 beroperasi
5 15 damp~
1 15 dan alamat
0 15 dan hasil
-15 -8 dan terima
15 5 hehe|terpotong
4 15 itu sudah
15 7 kalian|seli~
-15 -1 mengaku
-10 -15 pand~
-6 15 profil
-15 -14 sedangkan
15 6 selisih
-15 6 seseorang
-12 -14 anda sedang
0 14 anda terbaca
14 1 benar
-14 -9 bmkg|kami cuma|kamu nggak|toko kami
-1 14 di internet|terlihat oleh
5 14 dihapus dan|map
14 4 dika~|mencantumkan
14 0 ganda|gand~
2 14 iseng|isen~|mengunduh
-14 -8 jadi kelas|menjadi rp
-14 -12 kadang
10 14 kami keliru|saya mohon
14 5 kami potong|kepotong|makl~|membangunkan
14 6 kamu terima|perihal
-14 -1 keamanan
-14 -7 kebocoran
14 -4 kepu~
14 2 koreksi
-3 14 nama alamat
7 14 pelanggan kami
-2 14 psikolog
-14 -13 {}
0 13 alumni
-10 -13 atas permintaan
-13 -10 berdukacita|dimulai|membatalkan|pemeliharaan|turut berdukacita
1 13 dan nomor|di dalamnya
13 3 dan pesanan
13 13 di grup
-13 -9 ditahan|kasih sudah|pembayaran anda
-13 -8 ditunda
13 4 dobe~|es kopi|hal tersebut|kami jemput|mungkin mengalami
6 13 kami menyimpan
-13 2 keam~
-11 -13 kebocoran data
13 5 keterlambatan ini|maklum
2 13 konseling
-13 0 menemukan|tangkapan
-12 -13 mini~
-13 -11 perubahan ini|rapat warga|waktu #
12 13 sejumlah|terkait
-5 13 terbaca
-1 13 terlihat
-13 -3 tugas|tuga~
-13 -6 turun
13 6 yang merasa
1 12 # akun|dalamnya|dengan menyebut
-12 -10 ?|sebesar
0 12 alamat dan
-4 12 anda terlihat
-2 12 asing|asin~|ayah bunda
-12 -9 atur|makan
-12 -11 bercerita
12 7 dan aku|kenyamanan
-12 -8 dapat mengajukan|otp
-12 -7 ditiadakan|level #|pesan anda
12 4 dobel|kami masukkan|misk~|yang berlaku
2 12 email sama|mantan agen|nama dan|nik dan|pencari
-12 -4 garansi
-12 0 huku~
-12 -1 jujur|juju~
-1 12 kelihatan
12 12 maafin
12 5 maafin ya|mengalami keterlambatan|ngaco|ngac~|sudah berhenti|tanpa bayar|transit
12 3 menulis bahwa|yang betul
-12 -6 sinta|sint~
4 12 yang bukan
11 4 ac|cuma #|di jam|itu cuma|kami membangunkan|kembalikan dan|salah membaca
11 1 anda menerima|kepuasan|tiba
-10 -11 bahkan|bahk~
11 5 berdoa|potongan #|subt~
2 11 catatan konseling|dan kunci|yang menawarkan
-11 -6 dengan menyesal|tanggal baru
-2 11 di tangan|email dan
-11 -10 dimulai pukul
11 2 gangguan pada
-11 -8 hari raya|kami terima|manis|menilai|pukul sepuluh|sebelum jumat
-11 -3 hukum
1 11 ibu tanpa|pelaku|tangan orang
-1 11 itu memuat|kami matikan|kepegawaian|psik~
11 3 kami lagi|mencetak|merah|ngambek|ngam~|satu dan|saya tahu|untuk malam
11 6 kami salah
0 11 kartu masa|lembar itu
-11 -9 kata|masukkan nama|tersedia di
11 -1 ketidaksesuaian
-11 -7 lekas|leka~|setelah itu
8 11 maaf jika
11 7 upgrade|upgr~
10 4 # k|# ribu|bagi kami|ikut menghapus|janjikan|jemput ke|kami janjikan|kasir|membayar rp|tadi|uangnya|versi cetak
10 8 aja|kesalahan ini
5 10 anda ada
-10 0 atm
8 10 bahwa pada|golongan|golo~
-10 -9 bawalah|beda~|kecuali|kisa~|langsung ke|permintaan
10 3 beli #|ditolak|juni kami|on|zona waktu
10 1 benar sudah|nyasar ke
-4 -10 berangkat
0 10 bisa membaca|cctv|dapat dilihat
2 10 daftar alamat|disusupi|hasil tes|kami cabut|terungkap
3 10 dan isinya|hp dan
-10 -8 di atas|kisah
-10 -6 ditanggung|emas~|galat|mengubah jadwal|mogok|mogo~
-10 -7 gunu~
10 5 harga tiket|uangnya sudah
10 0 keke~
10 2 kekurangan|pembatalan
10 7 lalai
10 9 member
-2 10 mengetahuinya|nama nomor|orang asing|sandi
-10 -4 palsu|pals~
-3 10 pengguna lain
1 10 penghasilan dan|reuni|reun~
-10 -2 peni~
4 10 polisi
-2 -10 rp|rp #
-10 -5 warna sage
9 4 # baru|# menyebut|# tidak|cika~|dan vaksinnya|kasih untuk|kore~|memungut rp|tarif tol|telah terjadi|turut memengaruhi|vaksinnya|vaksinnya tidak
-8 -9 # bulan|anda sudah|besok pukul|call center|sabtu #|tim keamanan
9 3 ada banjir|banyak dari|bibi~|cobain|di kasir|ekse~|jangan dimakan|kami transfer|pada laporan|pada~|runn~|sia-sia|sia-~|slot|terjemahan|tidak sesuai
3 9 akan menanggung|blokir|blok~|disampaikan bahwa|fotokopi|kami pindahkan|kepada bapak
-9 -6 aksi|bea|bos|di edisi|kakak sudah|kalau suatu|kemarin ?|mengobrol|nomornya|sebuah|seratus
-2 9 anda terkirim|ngintip|pasien lain
1 9 anda termasuk|bisa melihat|dibajak|meminta mereka|pinjaman
-5 9 api
9 5 beberapa dari|bene~|mengalami
9 2 beneran|ibu datang|prot~|sebenarnya|telah diperbaiki|telanjur|terdapat kekeliruan|yang lengkap|yang penting
-9 -8 berakhir pada|buku yang|host|tertahan|tiga menit|ulasan|ulas~
-4 9 berisi data|obro~
2 9 bicara dengan|jodo~|map itu|olehnya|penelepon
0 9 dalamnya ada|dan cvv|nomor rekening|yang memuat
-1 9 di google
9 1 di surat|nyasar|nyas~
6 9 grup
9 6 kami kembalikan|pantas
-9 -7 kapal|salah ketik|sibuk|sibu~|tertawa|tidak mengirim
-7 -9 laporkan ke|lima
9 8 memohon
-9 3 menghapusnya
-6 -9 mengincar
8 9 minta maaf
-9 -4 nama lengkap|yang dapat
-3 -9 ongkos
4 9 pakai kata|sandi anda|sandi itu
-9 -5 pecahan|per hari|sapi|sudah waktunya
-9 0 penilaian
-9 -9 permintaan anda
-7 9 priv~
5 9 saya yang
7 9 sudah kembali
-8 -5 # buah|kabari begitu|keburu|kementerian|level|leve~|lite~|mengundang bapak|menyalahkan|pemeliharaan sistem|ronda|tiket #
-8 -4 abu vulkanik|malas|rekam|survei|surv~|vulkanik|vulk~
-8 -6 acara kami|anda akan|atas wafatnya|bisa kami|dan batin|hari sejak|katanya|langkah lagi|mengikuti|paket kembali|rudi|satu langkah|selama ini|selamat datang|sudah penuh|taman|tama~|typo|wawancara|wawa~|yang paling
2 8 ada dalam|informasi tertentu|insiden keamanan|login kamu|panitia dan|penelepon yang|terpampang|waspadai
-8 -3 ada dua|kardus|pin
8 4 ada lagi|baru~|biasa !|kamu tetap|kemarin|mati dan|sehubungan|sehubungan dengan|sehu~|stok di|yang hilang
1 8 alamat rumah|bapak ke|hash|kami diambil|kukirim ke|pindaian|tidak berhak|udah kami|yang menagih
0 8 anak anda|arsip|backup|bertanggung|bertanggung jawab|forensik|fore~|memperlihatkan
8 3 anda alami|anda unduh|begadang|bega~|dari pihak|di katalog|informasi penting|klinik hewan|management|mepet|mepe~|miskomunikasi|pagi kami|para wisudawan|soalnya|soal~|sudah bikin|sudah saya|sudah tayang|sudah telanjur|tanam|tangki|tanpa antre|tautan ini|teknik|telanjur datang|yang #
-1 8 arsi~|menerapkan|terbuka di
8 2 bakal|baru tahu|btw|dengan harga|dibaca dr|harap menjadi|itu tidak|kami mencetak|kurang satu|mengirimnya|newsletter|news~|segelintir|sorry|sorr~|tercinta|zona
8 -1 benar terlampir|kepada warga|ketidaksesuaian data|maaf sudah|usah
8 0 bena~|ralat|rala~|tagihan bulan
-5 -8 berhenti|wart~
-8 -7 blog|dide~|kesalahan yang|lampu|listname|mengatasnamakan|milis listname|mulai #|yang bikin
8 1 bukan #|gangguan|nggak usah|pasti
7 8 daftar penerima|menyampaikan permohonan
-8 -8 dan apa|dapat menyampaikan|kamu bisa|kira-kira
3 8 dan mengunduh|fotokopi ktp
-8 1 dua tahun
8 7 ini juga|kami memasang|uang anda
-8 -1 kami nggak
8 -2 keberangkatan
8 6 kepada saya
-8 0 lahir dan
-8 -2 lahi~
-4 8 log
-5 8 mengirim slip|sosial|sosi~
-8 6 nik
-2 8 nomor kartu|obrolan|publ~
5 8 piha~
-7 -8 semoga|semo~|tengah|tersedia
-4 -8 stok
6 8 tampil di
7 3 # inci|angka nol|begadang di|bibit cabai|dan dibayarkan|dan kartumu|dikalibrasi|eh|inci|liburan|maaf bu|maaf sebesar-besarnya|malam itu|ongkirnya|online|onli~|orang datang|sejak senin|sudah dikalibrasi|wening|weni~
-7 -4 # menjadi|besok kami|dendanya|deras|dipadamkan|kabut|kak sinta|kemarin kamu|kerusakan|longsor|maaf dompet|mang~|mengira|menyesal kami|pelayanan kami|pengajar|pesan sudah|ping~|pln|sedunia|sepatunya|taru~|tertunda
7 2 # padahal|beau~|biayanya dari|dan berlaku|dari keluarga|eksemplar|hida~|ibu tidak|kami antar|ke kamu|nilai yang|promo|rugi|selisihnya|semalaman|sisi|tadi kami|tanpa mengecek|ternyata tidak|tidak datang
-7 -3 abu|akun dan|dilaporkan|jenis|jeni~|yah
-7 -5 ada perubahan|anda gagal|atau #|bahasa|bapak-bapak|belajar|berpulangnya|berpulangnya bapak|bukan salah|daftar periksa|dan cara|dan sedang|dimas|dipotong|gunung|jeruk|jeru~|kami mengundang|karena banjir|lekas pulih|ludes|lude~|maka~|menurut catatan|panc~|panjang|per #|perbarui kartu|pesisir|pesi~|pindah ke|rant~|sampai kamis|sebelum berangkat|sendiri dan|surat permohonan|suratnya|yang jujur
2 7 agen|investigasi|kandung|kukirim|menemukan data|penanggung|seseorang masuk|terbawa dalam|termasuk milik
-1 -7 air|teng~
-6 -7 apakah|apak~|diunduh di|sedi~|sinyal|uu
-2 -7 atas ketidaknyamanan|mask~
3 7 back~|kami diretas|kunci|kunc~|memo~|pengawasan|tersebut sudah
-5 -7 bank tidak|bukan anda|memakai alamat|regu~
2 -7 besok|beso~
-7 -6 buram|bura~|cuti|dari situ|faks|ketinggalan|mengingatkan|panen|pengembalian|selesai|subj~|tengah malam|tidak sedang|user|yang bocor
1 7 centang|dan nama|data anggota|di kereta|di situ|google|goog~|ini disampaikan|insiden|jangan dibayar|kehati-hatian|kelalaian|menjaganya|menyimpan|mintalah bank|nomor kamar|pernyataan|rekening dan|resp~|untuk meminta
7 1 ceta~|gantinya|ibu tetap|sebagai ganti|terlalu cepat
7 4 dalam proses|di ponsel|faktor|kepercayaan anda|lomba|menerbitkan|padahal sudah|sebesar-besarnya|semalam|tidak ikut|uang~|untuk anda|wisuda|wisu~
0 7 dan isi|database|dengan pesan|dilihat #|dimungkinkan|kami dibobol|kehilangan dokumen|kuba~|menit kemudian|tanpa alasan|yang menghubungi
-7 -1 data pelanggan|penjual
7 -1 di video
-2 7 dibobol|dibo~|menampilkan nama|publik|utang|yang membuka|yang menyebut
-3 7 dilihat|penghasilan
-5 7 dili~
7 7 dimaksud|saya minta
5 7 ditonton|komitmen|tetap semangat
-7 2 gaji anda
-7 0 gorengan|tangkapan layar
-7 6 ia|privasi
7 0 jangan dipakai|keku~|uang kembali|vouc~
7 5 kk|menyalin
-7 -7 kode ini|pengirim|selamat|selatan|ucap~
7 6 orang itu
-1 7 perlu dibesar-besarkan|seorang|seor~|telegram
4 7 pihak|servernya
-4 -7 pin otp|tentang peretas
-4 7 rahasia
-7 -2 sekretaris perusahaan
-6 -3 # detik|# xx|adanya kami|caranya|dalam tiga|dan lampu|data kami|dibeli di|ditutup|dosa|email tidak|enam bulan|kakak mau|mau ganti|perpustakaan|sampai lima|segala khilaf|selera|ujun~|ulang dari|ups !|xx|yang pernah
-6 -4 # minggu|ada koleksi|akan kedaluwarsa|angin|asap|banj~|baru sempat|berhalangan|camilan|cami~|cocok|di keranjang|dilunasi|diubah|diub~|ganjil|ganj~|garam|harganya|ikan|iuran bulan|kalau selama|kelas i|keripik|koleksi baru|lagi hari|lagi kosong|lanjutkan|maaf mendadak|membedah|menghabiskan|menjelaskan bedanya|menunya|menyangka|muat|nggak sempat|ombak|omba~|pengembalian dana|pens~|perintah|pernah salah|printer|sehat dan|semasa|senang|setiap tanggal|sudah termasuk|tahunan pada|tempe|terakhirnya|terenkripsi|tidak terkirim|tidak termasuk|waspada
6 2 # nomor|^pukul|^puku~|^tadi|ada sedikit|anda tiba|antre|bab #|ban|beberapa pelanggan|berikan kepada|bibit|blender|blen~|cabai|cuma seribu|dada~|dan biaya|di sisi|dico~|diperiksa oleh|dua kali|formulir klaim|ganti rugi|hidangan|hidangan pembuka|hitung ulang|ibu menunggu|ibu sekar|jawab kami|juga saya|kami betulkan|kami ikut|kami tagih|kami ulang|kebalik|kebanyakan|kekeliruan di|kemarin tidak|kode voucher|kosong melompong|kunci jawaban|laga|luar perkiraan|lupakan|lupa~|meleset|melompong|melo~|mengantarnya|move|move on|nanti saya|ngebut|nilainya|paulus|paul~|pemandu|penerima email|pengurus ksp|sambil nunggu|sebagai maskapai|tagih|tidak benar|tombol kirim
-6 -6 ^baru|kada~|long~|memang|tidak melakukan
-6 -5 ^suda~|akan mengabari|bero~|dura~|hostname|kalau tidak|kepada pengelola|keranjang|lalu #|musik|n|ongkos kirim|pantulan|pekerjaan|pertiwi|posisi|sabtu pukul|saya belajar|sim|tanda terima|turut menyesal
6 1 a kami|aslinya|asli~|baik-baik saja|bete|dan anda|dan lain|dari rak|diperbaiki kami|gang~|harga yang|ini gantinya|kami cetak|kami memakai|kami senantiasa|kate~|keliru dan|kualitas|kurang berkenan|lain hal|menghadirkan|menulisnya|merasa kurang|oleh sejumlah|potong|proses|protes|saudara terima|simpan saja|telah terkirim|terkendala|yang lama|yang sampai|yang sebenarnya|yang terkendala
2 6 ada nama|dibesar-besarkan|dimasuki|ke polisi|lama sudah|meminta tebusan|pegawai kami|penanggung jawab|penyalahgunaan|penyusup|poli~|tebusan|tebu~|telah mengambil|tidak menanggapi
6 4 admin kami|anggap saja|diakses oleh|kembalikan|lala~|merupakan|tadi pagi|tirta
6 3 airnya aman|beni~|bpkb|dari kantor|datang besok|duh|kartumu|menguras|pesanan ibu|signifikan|tarifnya|tarifnya rp|tidak signifikan|ukuran yang|wisudawan|yang bayar|yang dijadwalkan
-4 -6 akun dengan|bisa diambil|jumpa|jump~|keamanan informasi|meminta otp|operasional|peja~|sampai jumpa|sandi akun|sebuah maskapai|tunjukkan ktp|untuk membukanya|x #
-6 4 anda ke
0 -6 anda tidak|tuli~
4 6 antara #|luka|pada beberapa|surat edaran
3 -6 artikel
6 0 atas kesalahan|kami jual|keliru|kesalahan sistem|link yang|manusia|prom~|terdapat|untuk pelanggan
1 6 baru-baru|baru-baru ini|dan daftar|dan skck|diagnosis|diag~|diakses pihak|diganti dan|gaji dan|golongan darah|ijazah dan|ingin berbagi|lamaran kerja|menanggung|mesin pencari|percobaan masuk|polisi dan|sebagian kecil|semua pihak|skck|tolong hapus|warga forum|yang mengunduh|yang menyimpan
-3 6 bekas|menemui|utan~
-5 -6 berlaku #|kang~|menjawab dalam
0 6 bk|catatan menunjukkan|hanya lewat|lengah|log yang|menampilkan|merekam|mintalah|mutu layanan|pengguna yang|peningkatan mutu|privat|secara berkala|sudah diturunkan|tes kesehatan
3 6 dari situs|di sana|diacak|diac~|ini merupakan|medis anda|ransomware pada|serangan ransomware|serta
6 5 dengan sangat|kami hitung|kami lalai|kami menukar|kekh~|saya hapus|stan~|yang udah
-6 -1 di kanal|lahir
2 -6 diumumkan|dium~
-3 -6 ejaan|ejaa~|kami merangkum|kuci~|merangkum
-2 6 foto profil|npwp|peneliti|terkirim ke
-1 -6 itu anda|maskapai|rusak|rusa~|tidak aktif|tunjukkan
-6 1 jari|penyimpanan
-6 0 kenal|loka~|sampah
6 -5 keputusan
6 -1 ketidaknyamanan yang|petani|sebagian pelanggan
-6 -2 kode otp
-1 6 matikan dan|mutasi|orang membukanya|sejumlah pengguna
-4 6 mengetahui|tersimpan di
6 -4 ongk~
-2 -6 rapat|rapa~|sebelum tanggal
-5 6 sand~
6 6 yang sempat
0 5 # ada|# kali|akun instagram|anda kemungkinan|dan ktp|darah dan|data nasabah|itu dan|kartu itu|ke klien|langsung kepada|menghapusnya di|milik|milik anda|oleh #|oleh~|peramban|periksa transaksi|salah memasang
5 1 # aplikasi|# kota|aku lupa|antrean yang|antusiasme|bahwa terdapat|banget !|bebaskan|belum memuat|berbahaya|berobat|berupaya|bisa keluar|dengan hidangan|di email|edisi yang|email padahal|gladi|glad~|hafalan|ini ditulis|jadi nggak|kacau|kamar yang|kami bebaskan|kami menulis|kami perpanjang|kamu dapat|kantin|kasir kami|kasusnya|kembalikan seluruhnya|kini setiap|kual~|lebih suka|maaf sekiranya|membayar penuh|mengirim email|minyak|miny~|operator kami|pada sertifikat|pembuka dari|penjelasan|rasa~|sejak januari|sekiranya|setoran hafalan|sorry banget|surat keterangan|tambahan|tempatnya|tercetak pada|terjadi di|ulang hari|versi|vers~|yang protes|yang salah|yang telah
-5 -4 # halaman|^sudah|aktivasi akun|anda dapat|angi~|anjing|anji~|aplikasi sebelum|atap|bagaimana bantuan|bank di|bea cukai|bedah|bergabung|berlaku untuk|bila sudah|cetakan|cukai|cuka~|dan laporkan|dapat dilakukan|daripada|ditangani|faks id|gelas|gempa|gemp~|halaman halaman|idulfitri|idul~|itu palsu|kamis atau|ke mantan|kepada siapa|keputusan ini|khilaf|khil~|lagi kapan|laporannya|lima belas|list~|memang tidak|memasak|mencapai #|menempel|naik|pagi tadi|pekerjaan faks|penarikan produk|penundaan|sayang|selamat hari|separuh|sepuluh menit|silakan unggah|sing~|tanggal itu|terlalu sering|tujuan|untuk menilai|yang lagi
-1 5 # pegawai|akun lain|beberapa akun|berisi|berkoordinasi|berkoordinasi dengan|bisa ditebak|bunda bisa|celahnya|cvv|dari server|informasi yang|kami gembok|kami titipkan|menelepon sambil|murid lain|muta~|namamu|nomor telepon|omzet|peneliti memberi|pesan pribadi|sambil menyebut|seorang peneliti|titik jemput
5 2 # ponsel|# tanpa|^pukul #|^sema~|ada pada|aja kok|akan menyambut|alami|anda adalah|anda kami|anda memesan|anggap|beban|belanja kebutuhan|beli hari|benih|bersamaan|betapa|cadangannya|cuma beda|datang jam|datang terlambat|di acara|di web|dibayarkan|diulang|diul~|doang|doan~|ekst~|empat kali|gardu|gita|ibu fransiska|ini kekeliruan|isinya #|itu salah|jadi gini|jalan terus|jam dua|kakak bayar|kami mengirim|kami panggil|kami semalam|katup|kebutuhan mendesak|kekhilafan|kelas itu|kini kami|komentar|kontraktor|label|labe~|maaf kak|melewatkan|menunggu dari|menutup katup|mikrofon|mobil tangki|nasi kotak|nunggu|ongkirnya kami|order|otomatis kembali|padahal kamu|pelanggan di|pembaruan di|pesan sekarang|posternya|sebelum tayang|sejak awal|sejak kamis|sejak maret|sejumlah peserta|sudah ada|sudah beli|sudah membeli|tanggung|telah membuat|tersebut tidak|tertukar|tetap dan|tiba dalam|tidak kami|transfer balik|untuk hari|update soal|usah bawa|web kami|yang telanjur
1 5 # seseorang|akses itu|akun pelanggan|bapak yang|berisi nomor|bersalah dan|beserta nama|buatan kami|bukan milik|daftar pinjaman|dan konfirmasi|dan meminta|data bapak|data peserta|dibuka siapa|dikuasai|direktur utama|disalin|diunduh pihak|dm|email nama|esaimu|esai~|finansial|fitur ekspor|flashdisk|gold|ia sudah|jangan pakai|kami mengetahui|ke akun|ke tangan|keamanan data|keterbukaan|kulaporkan|kula~|kunci api|memperkuat|memusnahkannya|mengganti|mengganti kata|mengunduh laporan|nomor paspor|oknum|oknu~|oleh staf|ransomware|sebagian data|sebaiknya anda|semua alamat|server tanpa|staf|sudah kulaporkan|swafoto|swaf~|tangan pihak|tersebar|tertentu milik|yang menyinggung|yang namanya
-5 -3 # sirene|^?|agar lebih|akibat banjir|aksi mogok|anda pinjam|atas perubahan|atas terganggunya|bantal|banyak orang|busa|cibu~|daging|dagi~|dan kita|di blog|di perpustakaan|di petak|di rak|di selat|dikembalikan otomatis|dipakai sekali|dipelajari|ditulis di|ditunda karena|email anda|halaman bantuan|indr~|ini aku|ini menjelaskan|ini tautan|itu harga|jadi kami|jelas|kabut asap|kamb~|kami baca|kami kabari|kanan|karena kabut|kartu debit|keandalan|kecil yang|kekecewaan|kipas|kipa~|kita geser|klaim garansi|kopi gratis|kosong di|kurir tidak|laku|lapar|lembap|liter|malu~|matang|memahami kekecewaan|menanggapi pemberitaan|mencegah|menerima beberapa|merasa ada|metode|meto~|mikir|miki~|milis|minggu dini|mode gelap|moderasi|moderator|mohon dimaklumi|pada akhir|pane~|pemadaman|pemakaman|pengajar sakit|pengingat ini|penyesalan|perang|pergi|perjalanan ka|petak|piki~|ramb~|rp500 per|sage|sampai besok|sampai dengan|sebesar rp|sekarang tidak|sesudah itu|singapura|sinta demam|sirene tsunami|snea~|soto|sund~|tanggal tersebut|terbanyak|terdekat|terganggunya|terima dan|token listrik|total rp|tutup pada|ujung|vera|waktu tersebut
-3 -5 abaikan saja|bandara|beredar pesan|kalau itu|kasih|kebi~|kenali|koperasi kita|masih|menurut uu|terima kasih|tidak dapat|tukar|wartawan
5 -2 acara|pada pihak|untuk #
2 5 adapun|aku minta|anda tanpa|bocor dari|kena bobol|maaf apabila|meminta maaf|memuat|mewaspadai|sandi baru|sandi lama|setiap perubahan|tabel|tabe~|tanpa keperluan|yang dicuri
-5 -5 aktifkan|anda aman|anda terdaftar|apa-apa|batik|berbuat|call|celah|data pribadi|dua ratus|hasil audit|hujan|huja~|ini dapat|jalan|jala~|kalau anda|lewat aplikasi|menit untuk|perubahan|pesanan|saja email|sele~|sepatu|sepuluh|tempo|teruskan email
-4 -5 analis|apabila anda|besok pagi|biasanya penuh|daftar periksanya|date|di wiki|dibaca di|hubungi call|kebiasaan|mengeklik|pertama|portal karyawan|sebuah bank|simulasi phishing|tanggal date|ti|trad~|unduh daftar|videonya|wiki
-2 -5 anda belum|napas|napa~|pekan ini|sebelum pukul|semacam
4 5 anda dan|insi~|jemput|menerima balasan|menghapus
5 4 anda kembali|berkomitmen|dan kami|maafkan kami|melapor ke|mitr~|panitia sudah|yang terus
5 5 anda salah|buat kami|kepada dua|khawatir|khaw~|oleh pihak|seju~
5 3 anda selama|di #|hal ini|kami mengucapkan|kan|keba~|kema~|konsumen|mitra|ngomong-ngomong|ngom~|penting|tirt~|yang mengakibatkan
-5 -1 batin|di gerai|halo pak|maaf lahir|nona~
-5 -2 berat|dialihkan|hari atau|laptop|lapt~|lebih cepat|pantau|pemberitahuan ini|portal
4 -5 bersih
5 -1 betul|sejumlah kecil
5 0 budi~|dicocokkan|emailnya|informasi mengenai|juara|juar~|kami menyapa|kekeliruan ini|kelebihan|menunggak|padahal kami|saya menulis|teh|terselip|undangan yang|warga yang|yang barangkali|yang keliru
-5 5 di cabang|ekspor
3 5 diimbau|diim~|maaf ini|memasang pembaruan|sana|sudah normal|tampil
-2 5 diin~|kertas bekas|nama|perusahaan|tes anda|umur dan
2 -5 hari kamis
-5 3 jangan lupa|wasp~
-4 5 ke grup|ngin~
0 -5 lagu|lucu|suka|tarif
-5 0 lokal|pengakuan
-3 5 membagikan
-1 -5 salam
4 3 # anggota|# ke|aku dan|anomali|anom~|benerin|berhak marah|bonus|bonu~|cerah|diduga|kami mengunggah|kuta~|maaf !|mematikan|memutus|mengejek|nggak seberapa|toh|web|ya !
4 2 # atas|# hilang|# sebagai|abse~|antar sendiri|baru kami|bayar ternyata|benar ada|benar rp|botol sambal|building|building management|bukan senin|buket|buket untuk|buke~|dan untuk|dari jumat|dari pukul|dari siang|darto|dart~|distribusi|galau|grand|gran~|gratis sampai|hari ibu|info|ini beserta|internasional|kalau bikin|kali~|kami biarkan|kami kapan|kami melewatkan|kami menekan|kami yang|kamis dan|kaus di|ke bengkel|kecewa ya|kece~|kehabisan !|kehilangan satu|kekeliruan kecil|kemarin pukul|kepada nasabah|ketika ibu|kini tidak|kita di|kurikulum|langganan anda|langsung dihapus|lip|lip tint|maaf terutama|malam kedua|mata kami|mati|mati sendiri|memengaruhi|menelepon|mengaktifkannya|meraih|merdeka|merd~|mobil kami|nanti malam|pada tagihan|padahal kita|pak darto|perlu mengajukan|potong #|prioritas|prio~|relatif|rindang|saja ke|saja tanpa|salah pencet|sampai rp|sate~|satria|saya keliru|saya memohon|sebelas orang|selisihnya otomatis|setidaknya|silakan datang|tahu itu|teater|teat~|telah terbang|terbang bersama|terlampir dan|ternyata kami|terutama kepada|tint|tirta wening|turunkan|untuk kalian|yang error|yang tiba-tiba
-4 -2 # barangkali|# jatuh|^ditu~|ada daftar|akan ditagih|akan mencoba|atau bisa|baru tiga|bati~|batu|berduka|berg~|berhasil|berkecil|berkecil hati|bi-fast|bi-f~|bisa diubah|boleh membatalkan|cat air|cepat dia|dalam sehari|damai|dari rp|dengan kami|dengan peringatan|di judul|di warung|dia dapat|diberi ketabahan|dihapus dari|dipadamkan pukul|dipungut|domain|doma~|fakta|fname|fnam~|gudang yang|habis dalam|ini berlaku|jahe|jangan berkecil|jangan salahkan|jl|jumlahnya rp|kakak tulis|kalau kemarin|kalau memang|kalau tetap|kalimat|kamis ya|karena longsor|kasih bunda|kata yang|kediri|kelas ditunda|keramik|keri~|ketabahan|krem|laut bercerita|lemp~|lima surat|maaf baru|maaf belum|makan siang|mandi|masih lembap|membedah lima|membelinya|mencoba lagi|menghormati|menguap|menunggu lama|nggak apa-apa|nomor tagihan|pena|pendakian|pengakuan dosa|pengertian anda|pengiriman tertunda|penumpang boleh|penyesuaian tarif|pingsan|punya bayi|ratih|rati~|riyadi|rp2|saja dari|salahkan kami|saya ingin|sebelum kamis|sedikit lebih|sepertiga|servis berkala|setelah tanggal|siapa cepat|sisa|soekarno-hatta|soek~|sopir|stoknya tinggal|sudah dua|syahbandar|syah~|tiap sabtu|tutup tanggal|uni|yang makin|yang mengatasnamakan|yang mengecewakan|yang punya
-4 -3 # belum|# kg|# mengikuti|^ming~|^turu~|akan dihapus|alamat terdaftar|anak~|anda berakhir|anti~|aplikasi atau|baca|balai|banjir|baru dapat|belas menit|belum lengkap|belum masuk|benang|bertindak|buny~|cucu|dalam #|dapat dibaca|datang di|demi keselamatan|dengan hari|di pengaturan|diad~|dibatalkan|dibutuhkan|dicuci|diskonnya|doakan|doak~|dompetmu|frekuensinya|frekuensinya dapat|frek~|halo pencinta|halo semua|halo {}|hujan turun|idulfitri #|iuran keamanan|jadwal|jadw~|juni #|ka|kami tertawa|kami turut|kamis|karena abu|ke meja|kegiatan belajar|kelamaan|kesalahan saat|kesalahan terbesar|kg|kini #|kita bedah|kunjungan|leba~|listrik di|longsor di|lumpur|lump~|mana-mana|mata gratis|membantu|membatalkan pesanan|memberkati|mencapai|mendengar|mengajari|menghadiri|menghemat|menuju|menunggu pemeriksaan|mulai selesai|mulai senin|oke kami|paling sering|panj~|peke~|pemeriksaan bea|penyelenggara|periksa mata|pesanan sudah|piring|produsen|proposal|pusat servis|raya idulfitri|resi menyusul|sandinya|satu kalimat|sece~|selama bulan|semester ganjil|sepu~|sesuai urutan|setelah enam|setiap tahun|setr~|siswa belajar|skor~|sopi~|stok kosong|stoknya|stok~|suatu hari|sudah dapat|sumur|sumu~|sunda|tali|tanggap|terburu-buru|terdaftar|termasuk garansi|terpakai|terpeleset|tidur|tidu~|tinggal|toko|tuhan memberkati|ucapan|ucapan terima|v|vaksinasi anjing|vokalis|voka~|wafa~|warn~|yang lupa|yang rusak|yang tersedia
4 1 # bungkus|# gratis|# notifikasi|^itu|^ralat|^rala~|ada tindakan|airnya|airn~|aja !|anda terlambat|area|asli sudah|atas malam|atas perhatiannya|bahari|batam|benar untuk|bengkel|berlaku adalah|besar kami|besok siang|biaya berobat|bingung|bing~|boleh langsung|bukukan|bulan !|bulan yang|buruk dan|catatan waktu|cetak|dahulukan|dalam beberapa|dan maafkan|dan raih|dari tagihan|deposito|di kalender|di laman|dimakan|ditambah|diterbitkan hari|ditransfer|ditr~|edisi hari|fini~|foto produk|halaman kelas|human|human error|inbox|ini disebabkan|intip|inti~|itu kami|jersey|jers~|k|kak !|kalau besok|kali lipat|kami bukukan|kami dahulukan|kami kirimkan|kami mengirimi|kami menjalankan|kami sertakan|kami tarik|kami tetap|kami umumkan|karena adanya|kategori|kategori putri|ke pulsa|ke saya|kekeliruan tersebut|keluarga bapak|kembali lewat|kend~|kepada tim|kepada yang|kepencet|kesetiaan|kirim besok|kirim buktinya|kopi gayo|kuis|lonjakan|lonj~|lupa memberi|maaf pak|manu~|masih dalam|meja saya|mejanya|meja~|memakai daftar|memberikan pelayanan|memegangnya|menang|mengutip|menyesal dan|merasa tertipu|minggu kemarin|nalar|nala~|nol|oleh tenaga|pada kemasan|pameran di|payakumbuh|paya~|penjahit|perhatiannya|peserta yang|poto~|pros~|raja~|rasanya|saldo simpanan|saya lupa|sebagai permintaan|segala ketidaknyamanan|sehingga sebagian|seksi|seks~|senilai|senilai rp|sensornya|sertakan|silakan disimpan|struknya|sudah diperbaiki|tambahan biaya|tanpa perlu|tanpa tambahan|tarik dari|tertipu|tertipu boleh|tidak hangus|tidak menyiapkan|tol|tulus|tulu~|uang muka|uang rp|umumkan|yang datang|yang membayar|yang menulisnya|yang terlewat|yang tiba|yang tulus|yuk !
-2 -4 # mengeklik|akses data|anda minta|berlaku sampai|dengan membawa|diny~|kami aman|login baru|mengaku petugas|menyusun laporan|pagi|permintaan akses|phishing bulan|regulator|salinan data|semacam itu|semula|tanggapan atas|tiket|tike~
4 0 # situs|agar maklum|akur~|anda tak|andal|bener ada|biro perjalanan|budiman|catatan kredit|dapat melapor|dari riwayat|datang|demikian agar|di beberapa|di sistem|dosis|dosi~|gelar|ibu di|kapasitas server|kepuasan anda|kesalahan tersebut|kursi #|kursi anda|lama tetap|loket kami|mencatatnya|menerbitkannya|menerima email|merasa terganggu|nanti|segmen|segm~|sehingga beberapa|semua biaya|tadi nyasar|yang bener
0 4 ^arsip|^arsi~|^tamu|alamat nomor|antara lain|armada kami|bahwa pelaku|bank memblokir|bapak akan|beberapa data|berbelanja pada|beredar di|cabut|cabu~|dampingi|dampingi ke|dan lapor|dan tunggakan|dokumen itu|dokumen yang|folder sudah|foto wajah|gaji|grup telegram|hilangnya|ingin mengganti|itu orang|jangan bayar|kamera di|kami menampilkan|kami mengalami|kami menunggu|kepada panitia|kita sudah|masa berlaku|melalui tombol|menghubungi soal|menyesalkan|nik alamat|nisn|orang bisa|pelaku juga|pinjaman anda|prosedur|rekrutmen|salinan polis|sekarang udah|sembilan kali|semua token|situsnya|tak dikenal|terbit di|terhadap tawaran|terindeks|terpasang di|transaksi bulan|unit donor|untuk tidak
4 -3 acar~|kuot~
0 -4 agak|dihentikan|dihe~|hijau|kebijakan|lambat #|memenuhi|salah kirim|terima|waktunya
-4 -4 akhir bulan|apa-~|atas ketidaknyamanannya|banding|bank pertiwi|belas|dari lima|dipungut biaya|film|kami selama|kebijakan privasi|kerja bakti|ketidaknyamanannya|kira~|lalu menyesal|lapa~|lebar|lima bintang|maaf kalau|masukkan kode|melanjutkan|meter|minimal|mulai pukul|mungkin ada|otoritas|otor~|pdp|peca~|penulis|pesan whatsapp|pihak mana|proyek|proy~|segenap|selokan|selo~|sudah bisa|tanggal tanggal|teras|tidak dipungut
-3 4 aksesnya|akun|foto~|media sosial|pelanggaran data|umur
-1 4 akse~|ampl~|aplikasi klinik|catatan itu|dapat membacanya|dengan ktp|diimbau untuk|gue|gugatan|guga~|itu dapat|kakak menelepon|kamera milik|layar di|logi~|maafin kami|memberi izin|menampilkan nomor|menghapus salinannya|mengirim hasil|menyebut nama|nama dokter|nomor saja|pembuangan|pengingat kontrol|pengunjung memotret|percaya|periksa ulang|pinjaman yang|receh|rece~|rekaman cctv|rekr~|selama enam|semua sesi|seorang pegawai|seorang pengunjung|siswa terkirim|slip|tempat pembuangan|udah gue|viral|vira~|yth pemohon
1 4 akun email|anda kabari|bahwa sejumlah|bantuan sosial|bekerja sama|bocor data|data akun|dengan semua|digital|digital anda|dilihat publik|dimasuki orang|dipakai mengirim|gantilah|gene~|halo warga|hanya nama|ibu ada|ibu kandung|indikasi|indi~|jari dan|kade~|kami talangi|ke luar|ke polres|kebobolan|kejahatan|kekhawatiran|kulaporkan ke|lama kami|lampirannya|lantaran|membaca alamat|membaca obrolan|mungkin telah|pendonor|rekan sejawat|rekeningmu|rm|sah terhadap|sandi email|sempat dilihat|simpan buktinya|sudah dibetulkan|sudah menghapusnya|surat sakit|tabel akun|tabel pengguna|talangi|terjadi pada|terkemuka|tersebar ke|tidak membayar|undangan reuni|yang lihat|yang terlihat|yuli~
-2 4 amplop|dan pin|dihancurkan|grup whatsapp|keliru mengirim|mereka|mesin penghancur|nilai siswa|penghancur|slip gaji|tanpa dihancurkan|yang terbuka
-4 -1 apa adanya|bang|cerita|dino~|login dan|melaporkan|rt|sudah dibatalkan|tenang|ubah
-3 -4 baru saja|batal|berlaku|dan bagaimana|email terakhir|graf~|halaman akun|jumat pukul|kali salah|kata sandinya|kejadian itu|kurs~|mengganggu|menulis|minggu ini|mobile banking|pelajaran|perbarui alamat|perd~|periksa alamat|permintaan data|puisi|puis~|rancangan|ranc~|selat|setiap kali|simak|subjek|yang akan
4 4 benny|benn~|dari sistem|demikian untuk|driv~|ikatan|ikat~|kami meminta|kepada para|malam #|mengirimi|riwayat|riwa~|seharusnya|standar|upgrade ke|yang beredar
-4 1 berantakan|boco~|diga~|peretas|peristiwa
-4 0 berkata|diganti|kira|lokasi|sebagai bentuk|siber|sibe~|tidak sah
2 4 bertumbuh|dampaknya|dan foto|dan mewaspadai|januari dan|kali pada|kami keluarkan|kami serahkan|kecerobohan|masuk lagi|melapor|mendapatkan|mitra dan|pemberitahuan kegagalan|pihak yang|salah memilih|sandi kamu|sebanyak #|server lama|sudah menghapus|untuk menjadi
3 4 biar|digi~|ini terjadi|jadi kamu|kami membaca|maaf~|menjunjung|mesin|mesi~|pembaruan kami|perlindungan anda|polsek|pols~|resepsionis kami|terbitkan|unggahan
-4 2 bocor|juru~
-1 -4 denda|kabe~|kucing|mengumumkan|terlalu
4 -1 denda keterlambatan|denda yang|kami tulis|poster|putri|sebagai mitra|terbaik|yang asli
-4 4 dicu~
1 -4 dudu~|kuota
4 -4 hija~
4 -2 kembali hari
2 -4 peta~
3 -4 tahun lalu
-1 3 # alamat|aku sudah|alam~|dan memuat|data donatur|diberhentikan|dibuka orang|diturunkan|keluarga itu|lapor|memasangkan|nama tanggal|pemberitahuan insiden|pinj~|regu|sidik jari|sudah diberhentikan|telah meminta|terdaftar atas|tidak sengaja|waktu memindahkan
3 1 # beserta|# eksemplar|# lho|# mencantumkan|# yang|^koreksi|^kore~|^yang benar|ada denda|akad|aku di|aku kirim|anda membayar|atas kesetiaan|bab|bagasi anda|batasnya|beberapa area|berbau|berhenti langganan|bersumber|bersumber dari|bimo|boleh dikirim|boleh libur|buku reservasi|cheers|chee~|cuma email|dan pembaruan|dan petugas|dear|deg-degan|deg-~|dengan laporan|dengan menunjukkan|desa~|digembok|digital yang|dipahami|diuji|diuj~|email berjudul|f|faktur pengganti|februari terjadi|gol|google drive|hak jawab|halo pelari|hari sebelumnya|hari terakhir|hila~|hola|ibu pilih|ini dengan|ini masuk|ini seharusnya|input|inpu~|insinyur|insy~|itu buatan|itu keputusan|jam ramai|jual dua|juga tanpa|jumat pagi|kalender dinding|kali ke|kalian kami|kamar untuk|kami isi|kami mati|kami memutus|kami menagih|kami merilis|kami tambahkan|kami tanggung|kami turunkan|kamu berhenti|kapal berangkat|kebun bibit|kekurangannya|keliru itu|keli~|kembalikan hari|kepada penumpang|kepotong dua|keputusan yang|kesal|kesalahan itu|kesetiaan anda|ketidaksesuaian tersebut|kirim tadi|klaim di|lagi diskon|lari~|malam sampai|masih menagih|masuk dua|meda~|membeli tiket|menagih rp|mendapat potongan|mengujinya|menjumlahkan|menukar|menyiapkan petugas|minggu lagi|minu~|miskomunikasi dengan|ngambek jadi|nyampe|oleh kami|orang padahal|padahal batasnya|pdf yang|pelayanan terbaik|pemasok|pencatatan pada|pengembalian uang|pengganti|pengguna mungkin|perawat kami|perbedaan tersebut|rajawali|rapat kami|resto|sabtu tidak|saking|salah|salah dan|sama masuk|sama pada|saya #|saya ganti|sema~|sepele|simpanan|skor kredit|sore ini|stiker koreksi|studio|stud~|sudah dilepas|sungguhan|tadi pukul|tambahan di|teba~|terpotong dua|tetap menagih|tidak adil|tidak seharusnya|tiket gratis|timbangannya|tower|towe~|traveler|tribun|trib~|try out|udah buka|untuk yang|usaha kami|ustaz|utuh|wahana|waha~|waktu kami|waktu pindah|waya~|yang aku|yang diterima|yang memesan|yang mungkin|yang tertulis|yang tetap
3 -1 # bukan|diumumkan di|laksmi|menyapa anda|sehari|tahap ii|terdapat ketidaksesuaian|terlebih|tidak usah
-3 -3 # dari|^akan|ada gangguan|atur~|badannya|baga~|band~|berakhiran|berbuat apa-apa|bersifat final|besok di|dan akun|dera~|diberikan|dimaklumi|edisi ini|fajar|faja~|hai kak|hanya memakai|ia tidak|irfan|irfa~|itu bukan|jempol|kami sedih|kami ubah|kecu~|kembali dengan|kewajiban|lahirlah|langkah|maaf di|masih kami|masuk anda|membahas|menekan|mengatasnamakan kami|pedagang|pelanggan lain|pemeriksa|pemula|pengalaman|perlu berbuat|pernah|pern~|perubahan alamat|plas~|puluh dua|rangkuman|selamat membaca|sesuai|siny~|tetap tersimpan|umkm|uu pdp|verifikasi dua|warna|yang setiap|yth nasabah
-3 -2 # hari|# tahun|# x24|^mulai|^mula~|ada waktu|akhir ada|atau refund|baca semuanya|banjir di|bapak rudi|beredar|berhenti memakai|bos saya|busa~|cara menyeduhnya|catatan lengkap|catatannya kami|cuma kangen|dalam tujuh|dan salah|dari pabrik|dengan demikian|dengan poin|di taman|di terminal|diadakan|dibuka lagi|dikumpulkan|dipelajari dari|diuangkan|diua~|ganti kata|ganti warna|gunung lewotobi|hati kami|ibu penumpang|ingin tahu|jaket|jake~|juragan|jura~|kalau ini|kalau kami|kalau nanti|kami kalau|kami membedah|kami memperbaiki|ke belakang|kembali penuh|kering|kode #|kuat|lewotobi|lewo~|majalah|maja~|maksimal tiga|membuat grafik|memenuhi permintaan|memperbaiki|memperingatkan|menyeduhnya|merasa bersalah|mi|ml yang|mohon konfirmasi|nggak mampir|ongkir|otomatis|otomatis berlaku|otom~|paling|parkir di|pengiriman ke|perabot|pernah minta|pete~|plastik|punya #|rawat jalan|rayakan|rio|rumah perabot|rumahnya|salah kami|seharusnya kembali|selesai dalam|selesai lebih|sembilan tahun|semoga ibu|tahu ini|tak pernah|tandai|tembok|terang|tetap jalan|tidak terputus|tiga hal|tio|tont~|turun dari|validasi|vali~|x24|x24 jam|yang terbaik|yth nama
3 0 # kami|administratif|anda keliru|angka yang|autodebet|beda|cat|cetak dengan|dan kumpulkan|datang membawa|duduk dulu|dulu tarik|hey|itu keliru|kalian tidak|kami luruskan|karena kendala|kedaluwarsa|kini sudah|kumpulkan poin|luruskan|malam tahun|mengalami kendala|menitipkan|menulis nama|musim ini|pelayanan prima|penerima bantuan|penyebabnya|penyebabnya adalah|perpanjang sampai|sudah jalan|surat kemarin|tahun baru|tidak bisa|untuk itu|voucher|yang harus
-2 -3 # per|chrome|chrome di|chro~|data anda|data apa|dihi~|ibu tanggal|lalu kami|menu keamanan|nyalakan verifikasi|pejabat|pejabat pelindungan|permintaan maaf|tidak bocor|whatsapp yang|yang teliti
1 3 ^insiden|^insi~|aktivitas yang|akun tersebut|alamat pelanggan|anda berisi|anda dibuka|anda dipakai|anda diunduh|apoteker|atas kecerobohan|berhati-hati terhadap|bulan itu|cadangan dan|catatan kesehatan|dan fotokopi|dan semua|dari akun|data member|diakses publik|dicuri dari|forum|foru~|foto|gagal menjaganya|jangan membayar|jangan percaya|kader|kalian ya|kemungkinan|kepada karyawan|keteledoran|kini hanya|klien lain|korban serangan|kunci yang|kuncinya|lain sejak|maps|memu~|mendapati|menggondol|menggondol tabel|mengunduh daftar|menyebarkannya|nama nik|nama saldo|nomor kk|oleh seseorang|pada akun|pak yohanes|pencari kerja|penerima lain|peran|peristiwa ini|perkembangan|pun yang|sakit dan|sama di|sejawat|serta nomor|soal nomor|sungguh menyesal|tautan palsu|terdampak|update layanan|yuliana
3 2 ^penting|^pent~|^update|^upda~|anda hari|biar makin|bonus #|brosur|bros~|buat|dan permintaan|email kamu|gratis kapan|hitung|isinya|isin~|jam karena|jangan balas|kalian semua|kami gunakan|kami menerbitkan|kami tak|kode yang|lupa|mencocokkan|merasa dirugikan|nama bapak|permohonan maaf|post~|relatif kecil|siaran|siar~|tanpa memeriksa|terkirim|tim gudang
-3 -1 air bulan|dua langkah|kartu baru|korban|korb~|mengunci|perp~|rp500|rp50~|sekretaris|stor~
3 3 aku|aku nggak|akunnya|anggota koperasi|biayanya kami|bisa dibuka|buatan|diberitahukan bahwa|dida~|drive|foto di|informasikan|informasikan bahwa|juni dan|kami informasikan|ke loket|kepolisian|kini|kok|komitmen kami|maaf kepada|menjadi maklum|mikr~|mohon ampun|ngecek|ngec~|nggak ada|nggak ngecek|pihak ketiga|pin anda|rekening bapak|senantiasa menjadi|tidak pantas
-3 1 akun anda|kata sandi
0 3 akun media|ambil kartu|ancaman|anca~|anda jatuh|atm kami|berhati-hatilah|bisa dicari|bssn|buba~|bukan data|buku tamu|cabang mana|daftar itu|dan jangan|dan kota|dan menandatangani|dan riwayat|dengan mitra|ditemui|dokumen|file rekap|foto buku|foto kartu|grupnya|grup~|itu pada|kalau di|kami memberitahukan|kami menganjurkan|ke log|kehati-hatian kami|kelemahan|keluarga lain|kini dihapus|konselor|lembar sudah|lengkap dengan|lewat ruang|memberitahukan|mutasi anda|orang pada|pada keamanan|pembaruan keamanan|pemberitahuan kepada|pencurian|privasi anda|sehingga data|sempat terbuka|semua kunci|skim~|tampil bagi|tamu hotel|telah diakses|tersalin|tombol ini|unduhan
-2 3 alamat|doku~|folder|fold~|ibu kapan|kerahasiaan|kunci dan|perekam|prib~|rekaman itu|salah mengatur|siap menemui
-3 2 bersalah|hati~|pelapor|rekam medis|verifikasi|veri~
2 3 dan jumlah|dicabut|gym|itu kesalahan|kakak dan|kaos|ke kotak|memakai sandi|mint~|mulai sekarang|pembaruan|pencairan|pihak luar|rabu malam|sensitif|tamu~|tertentu|tolong|tolo~
3 -3 duduk
-3 3 foto ktp|menawarkan
2 -3 gela~|mendapat
3 -2 kami menelepon|kodenya|kode~|serb~
0 -3 kasi~|kembali ke|timur
1 -3 kopi
-3 0 pada minggu|seluler|tumbler
-1 -3 peda~|terjadi kesalahan|tunj~
2 1 # tanggal|atau balas|insyaallah|investor yang|kredit anda|pos yang|salah menyalin
-1 -2 atur ulang
2 2 banget ya|dapat dibuka|kami ajukan|kami bagikan|kami kunci
2 -1 beng~|pukul tujuh
0 2 dibuka tanpa|menukarkan|tanpa sandi
1 2 insiden pada
2 0 kendala teknis|umat
-2 -2 saudara belum|sedu~
`;
