/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
34 9 kemarin pukul
32 17 bisa diakses
-31 -30 ditutup hari
-29 -26 mulai {}
8 27 mei seseorang
-26 -23 sudah tersedia
25 10 kalian
-25 -24 nomor nomor
-24 -23 masukkan nama
-24 -18 nomor pesanan
-24 -19 pembayaran anda
-23 -20 di perpustakaan
-23 -18 sebelum hari
22 4 emailnya
22 6 kamu terima
-22 -18 nomor tagihan
-21 -22 tersedia di
22 8 utuh
-21 -20 ^baru|{}
21 5 ^kepencet
-17 -21 kosongkan
2 21 percobaan masuk
-21 -21 pesanan anda
-19 -21 {} mulai
0 20 akun pelanggan
20 1 aslinya|asli~
20 6 cuma beda|situs kami
-20 -16 di {}
20 5 kontraktor
20 3 kosong melompong|melompong
-20 -17 lambat tanggal
-20 -18 pesan sudah
6 20 seseorang menyalin
19 9 ^membatalkan
3 19 ^terungkap
19 3 di tempatnya|ini seharusnya|kepotong|tempatnya
-19 -15 diadakan|karena banjir
19 4 kami lupa
19 5 ke email|melo~
19 1 kembalikan pagi
5 19 masuk otomatis
0 19 mil
-19 -19 pesanan sudah
-19 -18 sabtu pukul
19 6 semestinya|stud~
18 4 ^sema~|atas kekeliruan|kelas lain|padahal|studio
6 18 ^tamp~
-18 -17 buka kembali|dimulai
3 18 dengan pesan
18 6 kedua sudah|kemarin
18 -1 kemarin kami
-18 -15 ketik nama|perpustakaan
18 1 melur
18 5 mencetak|posternya|telanjur datang
7 18 menghubungi mereka|mereka satu
18 0 penjahit
-18 -14 sesuai permintaan
6 17 ^diretas|^kami diretas|sempat dilihat
-17 -12 ^ditu~|dua menit|setiap akhir|tanggal itu
-16 -17 ^peretas
17 3 ^tetap|^update|^upda~
-17 -17 ada gangguan
-17 -13 cara
4 17 dan nama
17 4 datang besok|selisih|tiba
-17 -14 diad~|rapat warga
-17 7 gaji anda
17 6 itu cuma|kepo~
17 7 kali~|kembalikan hari|update|upda~
17 5 mencantumkan
-17 -15 program musim
9 17 rumahmu
-15 -17 tidak melakukan
17 1 versi|vers~
-16 -11 ^?|^id
-16 -13 ^ditutup|berakhir|seri|tempo #|{} pada
-16 -12 ^ini|dan cara|sams~|secu~
16 2 ^itu|draf
16 5 ^kami lupa|menelepon hari|padahal sudah
-16 -6 ^keti~
16 3 ^perbaikan jadwal|keterlambatan ini|masuk anda|menunggak|perbaikan jadwal
2 16 ^selu~|menyertakan
4 16 ^terhadap|diakses oleh|memusnahkannya
16 14 ^teta~
16 4 ^tidak datang|^tumb~|bukan senin|ibu pilih|karena kendala|mata kami|melewatkan|memakai daftar|menetes|rapat kami|tayang|yang berlaku|yang betul
-16 -16 anda dengan|loket mana|yth nama
16 6 angka nol|jam #|kakak ikut|kema~|menukar|saudara terima|tetap menagih
-12 -16 baru untuk|perd~
-16 -9 belum dapat
16 1 dan maafkan|ganda|gand~|yang tadi
6 16 hanya nama
-16 -15 hari hari|jika sudah
9 16 kami keliru
16 11 kini
-16 -14 laporan anda
16 8 maafkan kami|untuk membuka
0 16 mungkin telah
-16 -10 nama toko
-13 -16 pengirim|untuk menjawab
5 16 tabel|tabe~|tersebut sudah
16 13 udah
15 7 # ribu
-15 -11 ^berubah|sedih|siapkan
15 2 ^ganda|^gand~|datang kembali|kami memakai|kami tetap|komisi|kursi #|tertanggal|tertanggal #
-15 -9 ^mulai|^mula~|bulan depan|kosong kalau|raya~
3 15 ^pencurian|informasikan|informasikan bahwa|kami informasikan|kandung|lain sejak|nama dan|pencurian|sejak minggu|tidak berwenang
15 5 ^penjelasan|^yang|^yang benar|armada|kami ganti|kekurangannya|mengajukan apa|satu di
-12 -15 ^penutupan
15 6 ^sih|^sih ?|berhenti pada|buktinya kami|membayar rp|sih ?|waktu kami
15 1 ^tarif tol|^tol|memungut rp|tarif tol|tarifnya|tarifnya rp|terpotong dua
15 3 ac|batasnya|bibit cabai|dobel|dobe~|ibu datang|iuran yang|kami masukkan|membayarnya|padahal batasnya|rekaman kelas|struknya|tidak seharusnya
15 4 ada pada|banyak dari|bena~|keramaian|menjawabnya|pencet|penutup|semalam
-15 -15 anda sudah|pukul {}
-13 -15 baru dibuka|sla
-15 -13 baru {}|dan sedang|email terakhir|kami turut|permintaan
15 0 benar sudah
15 9 bene~
1 15 dan nomor|nama email
-15 -10 dan terima|kami terima|turun
-14 -15 dari {}|keputusan ini|mengikuti
-11 -15 di loket
7 15 dihapus dan
4 15 dilihat #|dipakai mengirim|medis anda|menyalin nama
-15 -8 domain|doma~|dompet
-6 -15 jadwal posyandu
0 15 kami ada
-15 -12 kasih sudah|sastra
2 15 ke surel
-15 -14 perbarui alamat|tutup hari
15 8 ya !
-14 -12 # dari|^kera~|^list~|^permintaan|anggota perpustakaan|camilan|cami~|dan kita|di aula|format|membawa kartu|parkir di|perubahan ini|rabies|rabi~|stok kosong|sudah selesai|untuk menyetujui|vaksinasi|vaksinasi anjing
14 2 ^abaikan|^abai~|^dobel|^dobe~|^kursi|^laporan donasi|bersamaan|betul|jalur cadangan|kami luruskan|kepada warga|laporan donasi|luruskan|membuang waktu|menyiapkan jalur|nyasar|nyasar ke|nyas~|perlu membayar|seli~|sudah dilepas|tidak menyiapkan|ya ?
14 1 ^batal|pencatatan|untuk pelanggan|yang #
2 14 ^bobol|^bobo~|^kena bobol|^yang memakai|di alamatnya|kena bobol|nomor kk|pakai kata
-14 -11 ^ditunda|^perintah|anjing|anji~|berkas {}|dapat kami|halo {}|juni #|kurir tidak|memperbaikinya|museum|muse~|terima dan
3 14 ^insiden|^insi~|^masuk ke|ada dalam|grup|ini milik|memperlihatkan #|pindaian|ransomware pada|serangan ransomware
14 4 ^kelas membatik|^membatik|^merusak|^meru~|bank memohon|dari kalian|hafalan|kami mencetak|redaksi meminta|setoran hafalan
-14 -13 ^ketinggalan|^persetujuan|^sudah|^suda~|atas ketidaknyamanannya|batik|di edisi|ditahan|email tidak|host|ketidaknyamanannya|pada {}|pembayaran sudah|perbarui|sudah waktunya|tiba di|{} di
14 0 ^kosong|^koso~|jahit|jahi~
14 3 ^link|iklan kami|kami sertakan|kamis dan|lari~|salah menyalin|sertakan|subt~|tanam|yang benar
-11 -14 ^palsu|^pals~|ada data
-14 -10 ^pena~|^toko|berhalangan|dimas|galat|lewat aplikasi|merasa ada|per hari|sebelum jumat
14 5 ^tidak sampai|bawah ini|biayanya|biayanya dari|dulu sampai|i|labe~|perlu mengajukan|sebut|yang pertama
-14 -14 adalah kode|balai|dapat diambil|dijadwalkan #|dimulai pukul|ka {}|mengincar|pemeliharaan|pindah alamat|simak|{} sudah
4 14 akan menanggung|mengunduh daftar
1 14 bahwa sebagian|hp #|kami matikan|maling|membaca obrolan|menghapusnya dan|nomor sambungan|sebagian data|serangan|tes kesehatan
-9 -14 balai rw
-12 -14 berakhir pada|portal karyawan
-14 -7 dalam #
5 14 data keanggotaan|kami diretas|kunci akses|mitra dan
14 -1 gratis dan
-14 -2 hati
0 14 hp|merekam
-14 -6 id
14 7 isinya|isin~|karena kami|maaf~
14 9 izinnya|izin~
12 14 kalau mau
-14 -8 lima pertanyaan|turu~|voucher rp
14 8 maafkan|stik~
-14 -9 mulai #
-1 14 murid lain|rahasia
14 10 panitia
14 6 salah menandai
6 14 salah seorang
10 14 saya yang
-13 -14 tentang peretas
2 13 # akun|^daftar tamu|^hak|daftar tamu|itu sudah|perusahaan tidak|sandi itu
13 3 # baru|^mati|^tari~|aktif lagi|anda alami|boleh dihapus|dicabut dan|diperbaiki kami|diunduh dari|itu tidak|latihannya|laun~|murni dari|salah pencet|salah transfer|sri|tadi|taya~|telah diperbaiki|tetap kami|undangan yang|wening|weni~|yang salah
13 1 # beserta|^pasa~|^premi|^prem~|^yang tak|berdoa|jam konsultasi|nilai tengah|sudah beli|tidak semestinya
-13 -7 # hari|berisik|bumi|kecil dari
-12 -13 ?|^november|tidak sedang|unggah ulang
-13 -11 ^akibat|^akib~|^kontakmu|^pers~|^pinj~|^tahunan|^uji|berani|dihapus dari|dikembalikan otomatis|dime~|ditanggung|ini aku|jalan melati|kami aman|kepada {}|kontakmu|mulai mulai|paket kembali|pantulan|tahunan|tanggal tanggal|termurah|tertunda|untuk membersihkan|v
-13 -13 ^cara|^gagal|^gaga~|^kode otp|^nove~|^paham|^paha~|^seminar|^semi~|^tagihan listrik|bergabung di|halaman akun|kami kehilangan|penulis
13 2 ^cepat|^cepa~|^padahal|^semalam|^terlalu cepat|banyak yang|benar|bing~|dan menyediakan|jumat pagi|kembalikan dan|ketidaknyamanan yang|kirimkan kepada|menulisnya|modul|nilai yang|sup|terlampir dan|yang kedua|yang menulisnya
-1 13 ^chat|dan hasil|publ~
-13 -9 ^dari|^selamat|^verifikasi|^veri~|awan|muncul lagi|robot|robo~|suratnya|syahbandar|syah~
-9 -13 ^diba~|tanggal pukul
3 13 ^ditemukan|folder yang|ibu kandung|meminta penerima
13 4 ^gangguan layanan|^internet|antar sendiri|arma~|dan tiket|dengan tiga|gangguan layanan|kami perbarui|kecewa|keku~|keputusan yang|maklum|makl~|menandai|pada tagihan|pasang #|sebelum kami|stok di|tadi nyasar|terjemahan|tidak memiliki|uang
-13 -12 ^kemarin ?|^kena~|^laporan anda|ada keputusan|catur|catu~|favo~|hari raya|kami memutuskan|kemarin ?|kisahnya|kode qr|malam di|masih menunggu|masuk {}|qr|tanda terima|tetap dapat
13 8 ^kepe~|ekst~|kami kembalikan|kepada peserta
13 5 ^kode voucher|^pesanan anda|^salah cetak|anda membayar|cair|gard~|kode voucher|link yang|uangnya kami
-13 -8 ^konfirmasi|^konf~|baca|ke folder|ketentuan|sampai ketemu|sehat dan|sendiri dan|toko kami
-11 -13 ^perm~|pengguna user
10 13 ^terh~
13 9 ada alasan
-13 0 air bulan
4 13 akses ilegal|ilegal ke|ke pangkalan|tetap semangat|token api
13 0 anda tak|atas malam|di video|labelnya|yang pasti
7 13 anda termasuk
5 13 bahwa akun|bahwa pada|buka lampirannya|gaji|jangan buka|januari dan|obrolan kelas|pelanggan kami
-13 -10 belum bisa|beroperasi|bisa pindah|bmkg|dimu~|ditulis di|kami ubah|katanya|lagi tanggal|minimum|sampai lima|setujui|tidak terputus
-13 -4 cerita|penjual|urutan
13 -1 dari cadangan
-4 13 di situ
-13 -6 ekspor|paham
1 13 email nama|formulir itu|hash|hp dan|jari dan|kami kunci|mengetahui nama|milik|nama saldo|nomor hp|periksa transaksi|telah diakses
13 6 fc|kami menukar|keselamatan dan|laga
6 13 gaji terkirim
-10 -13 jangan dibuka|kantor tutup|sekarang juga|semester ganjil
13 -2 judulnya|kupe~
0 13 jumlah simpanan|kepada anggota|orang asing|peneliti memberi|seorang peneliti|tanpa alasan|tempat tinggal
13 7 kami bayar|saya|uang anda|yang terus
12 13 kena|sebanyak #
-7 -13 kucing|semacam
-8 -13 kuci~
11 13 mesin|pembaruan kami
13 10 minggu lalu|mulai sekarang
-13 -5 sekadar|sepanjang juni|sudah dibatalkan
13 12 tampil di
12 10 # pesan|aku|berhak marah
12 4 # tidak|^dua kali|^tertulis|aset|di sistem|kami membatalkan|kehilangan satu|mati sendiri|memungut|pertama sebelum|smk|tidak kami
-12 -10 # xx|^pemadaman|^sim|ada koleksi|banyak orang|catatan rilis|dari ponsel|darinya|dibatalkan|dijadwalkan|hanya memakai|kami kalau|kami sedih|kami siapkan|kamis atau|ke meja|kirim ulang|kode {}|koleksi baru|kumpulan|lalu kembali|lekas pulih|mendoakan|mode gelap|pemadaman|pemasangan|rio|sast~|secukupnya|siang bersama|sudah penuh|ulang lewat|xx|{} dan|{} {}
-3 -12 ^!
-12 -6 ^# #|meka~|paha~
-12 -8 ^# sudah|^bagaimana|^gara~|^sudah habis|akan mencoba|calo|maaf tiket|masuk selama|menjelaskan|pete~|setelah enam|yang membuat
-12 -12 ^akan|^keluhan|^keluhan anda|^penulis|balai warga|besok kami|dapat dihubungi|dura~|kolom pertama|memasak|mengaku petugas|meninjau|perp~|saudara belum|sima~|tagihan listrik
12 1 ^anda menerima|^kok|^koreksi|^kore~|^salah alamat|akurat|baik-baik saja|cuma satu|datang jam|di gedung|gardu|gedung serbaguna|jangan dipakai|kami teruskan|kepada tim|mengantarnya|mohon keputusan|sabtu tidak|salah alamat|sehubungan|sehubungan dengan|sehu~|serbaguna|simpan struknya|sula~|telah terkirim|terpotong|tertukar dengan|undang
12 3 ^bibit|^bibi~|^cabai|^pulsa|^puls~|^satu angka|^tadi|^yang kami|alami|beli|benih|bu yati|dari jadwal|dari jumat|di seluruh|itu kami|itu keputusan|itu untuk|jam sibuk|jarak|kami antar|kendala teknis|kolomnya|lho|lore~|masuk dua|ngaco|ngac~|notulen bulan|november dan|pendaftaran dibuka|pengguna mungkin|penuh untuk|potong|sama masuk|september kami|sopir kami|sudah tayang|susun|tanpa bayar|ternyata kami|yati
0 12 ^di internet|^rahasia|^raha~|^tamu|bahwa pelaku|bukan data|centang|dalamnya tersimpan|dan cvv|diganti dan|dokumen yang|jadi kamu|menelepon sambil|menguncinya|pelaku juga|psikolog|tanpa sandi|termasuk nomor|terunggah
-12 -11 ^diliburkan|^dita~|^pemeliharaan terjadwal|akan dihapus|atas permintaan|bawa|diliburkan|ditunjukkan|hari sejak|jejak|jeja~|karena alamat|motor|nomor belum|pecahan|pemeliharaan terjadwal|sdr|tahunan pada|tanggal baru|tengah malam|tidak terkirim
4 12 ^disusupi|^disu~|^kena|aku minta|damp~|dari server|disusupi|ktp bapak|lampirannya|para pihak|tamu~|terhadap penipuan
-2 12 ^forum|^foru~|^peserta|^pese~|sambil menyebut
12 2 ^harga tiket|^kami keliru|^permohonan maaf|bapak telah|belas orang|dengan laporan|di kasir|harga tiket|jangan dimakan|kage~|kami membangunkan|kemarin menyebut|kendala|lampirkan|membangunkan|memegangnya|mencatatnya|merasa tertipu|pada pihak|pada pukul|pelayanan prima|saldo kakak|sebagai permintaan|ternyata tidak|tertipu boleh|yang sampai
-12 -5 ^kehilangan|^kehi~|ada dua|bati~|ceri~|milis|pulih
-12 -9 ^kenapa|berkecil|berkecil hati|biarkan saja|bila sudah|gratis ongkir|jangan berkecil|kafe|kami ya|keranjang|kesalahan pada|ketik|laporan ini|milis {}|pengajar|ranting|terbanyak|tidak memintanya|trafo|yang makin
12 0 ^kolom|^kolo~|^pada|^seha~|ada banjir|besar kami|cika~|guys|juara|juar~|kepencet|laksmi|menulis bahwa|saya ganti|sudah bikin
2 12 ^ktp|alamat serta|anak anda|belum ditemukan|dan pelanggan|data bapak|dilihat pengguna|email sama|gaji dan|kami menyimpan|lama kami|nik dan|olehnya|oleh~|pengawasan|riwayat top|tidak berhak
12 -1 ^kuis
12 5 ^link webinar|^notifikasi|^noti~|benar ada|kekhilafan|kirim buktinya|label|link webinar|masa~|menundanya|muka|webinar yang
-10 -12 ^menu~|dapat diubah|dari lima|itu bukan|kata~|keamanan informasi|lebih sering|lucu|pukul sepuluh|ramai
12 6 ^mohon|^moho~|di gudang|diulang|diul~|jersey|jers~
9 12 ^nomor rekening|golongan|golo~|tertinggal di
8 12 ^online|^onli~|^soal nomor|luar yang
-1 12 ^pendonor|dibuka orang|member|mintalah bank|publik|terindeks
-8 -12 ^penu~|^sandi yang|cara membuat|dari kami|diunggah|kata acak|mengeklik|mengenali|yang bikin
3 12 ^portal|dan keterangan|dan mengunduh|dan token|di grup|kami tertinggal|kepada perusahaan|kos|mendapatkan|perusahaan lain|seorang agen|sesuai pasal
12 9 ^posyandu|^posy~|benerin|kredit anda|kuta~|pani~
5 12 ^tangan|kami mengimbau|map|menerima salinan|mengimbau|oleh pihak|salahin|tanda tangan
1 12 ^terbaca|bapak akan|diacak|diac~|fotokopi ktp|hubungi dan|keamanan akun|pembuangan|pengguna dan|pengumuman untuk|selama masa|server tanpa|tempat pembuangan|warga forum
-11 -12 akan dikirim|batas|center bank|dapat menyampaikan|ini sudah|lima bintang|mencuri|mencuri data|rudi|untuk membukanya|volume|volu~
7 12 anda ada|nama bapak|tampil
-12 -7 batu|dari rp|menjadi rp|pelayaran|pelu~|perkiraan|pesanan #|rayakan|tinggal tiga
12 7 di laporan|kembalikan|retr~
6 12 digi~|membaca|mengambilnya
-3 12 foto~|sah ke
-9 -12 kalau bukan|meminta otp|pengendali data|rapor semester|salahkan|tersedia
12 8 kami bagikan|kasir|ke google|stiker
-12 -3 kira|mohon perbarui
10 12 mesi~
12 12 mimin
12 11 mimi~
2 11 # anak|# ditemukan|^data pelanggan|^grup|^insiden #|^konsultasi|alamat lama|atas nik|bisa dicari|dan mewaspadai|di dalamnya|dikuasai|hasil tes|indikasi akses|insiden keamanan|ke polres|lain bila|malam ada|menampilkan|menggondol|menggondol tabel|menghapus semua|menyebarkannya|orang bisa|servernya|telah mengambil|wali kelasnya|yang dicuri
11 3 # gratis|^kue|^lari #|^pagi|^pukul|^puku~|^ralat jadwal|^tanpa pemberitahuan|^yang tadi|adanya kendala|angkutan|baru tiba|beli #|beni~|buruan|chip|di poster|diminta lewat|gelombang kedua|gratis #|hitung ulang|kami potong|kami susun|kami tagih|kelulusan|kepada tiga|lari #|milik orang|newsletter|news~|pemasok|poster tertulis|ralat jadwal|saja kami|sangat menyesal|satu nol|sebelum menekan|senantiasa|sudah diperbaiki|sungguhan|tagih|tahap ii|teater|teat~|terima memuat|tetap seperti|uang rp|yang memesan
11 4 # k|^# k|^k|^pulsa yang|^tidak jalan|dari pukul|empat kali|k|kami ajukan|kami membiarkan|kece~|kirim karena|kosong|lala~|mati|otomatis kembali|penuh selisihnya|pulsa yang|salah cetak|tertipu|tidak jalan|yoga
11 1 # kalau|# menyebut|# peserta|^dua|^kami membangunkan|^membangunkan|^sebu~|^sudah berhenti|^susunan|^susunan acara|^susu~|akad|anda telanjur|anomali|anom~|baik-baik|belum memuat|berbau|berobat|dalam waktu|dan anda|dan buku|dan vaksinnya|dari kelurahan|di surat|diterbitkan hari|es kopi|galon anda|ibu tidak|jawab kami|kaget|kali lipat|kami panggil|karakter yang|kate~|kesalahan sistem|lentera|lent~|loket kami|lupa memberi|mengidentifikasi|mengidentifikasi adanya|minggu kemarin|nanti malam|prof|sebelum jam|tambahan di|tersebut terjadi|tersebut tidak|tol|untuk malam|vaksinnya|vaksinnya tidak|versi cetak|yang lengkap|yang menangani|zona
11 2 # kembali|# padahal|# sebagai|^# yang|^angka|^bulan juli|^iklan|^ikla~|^imsa~|^kami tumbang|^kemeja|^keme~|^mengapa|^tarif|^terjemahan|^tumbang|adalah napas|alamat kantor|ambil dari|barunya|biasa !|buket|buket untuk|buke~|dan pesanan|datang terlambat|di web|doang|doan~|hari ibu|imsa~|janjikan|kami janjikan|kami layani|kami mengucapkan|kami tumbang|kategori|kategori putri|katup|kendala operasional|komentar|laundry|mengalami kesulitan|menguras|menunggu izin|menutup katup|mungkin mengalami|napas kami|nasabah yang|operasional di|pendaftaran kami|penonton yang|penyesuaian sistem|pojo~|resepnya|segelintir|silakan masuk|surat kemarin|tanggal dan|terselip|tiket keluarga|try out|web kami
11 7 ^# agustus|^agustus|^agus~|^suara|^suar~|anda kembali|dimaafkan|dimaksud|google drive|kami tarik|kasu~|kesalahan pengaturan|mati dan|notifikasi|noti~|penghuni yang|yang kamu
-11 -10 ^akan dihapus|^audit|^audi~|^belum bisa|^bert~|^hasil audit|^lulus|^lulu~|^pengingat|^sudah dikirim|^tidak aktif|agar lebih|akan mengabari|anda gagal|aplikasi sebelum|berhasil|berhenti memakai|bersifat final|di menu|ditangani|ganjil|ganj~|hanya di|hasil audit|ini memang|ke tahap|kelahiran yang|kepada pengelola|kesalahan paling|kursus|lampu|memakai alamat|minimum belanja|pada sabtu|pesan whatsapp|sapi|sesuai|siswa belajar|tahap berikutnya|tanpa minimum|ulang dari|{} dari|{} dengan|{} pukul
-11 -8 ^akhir|^akhi~|^maskapai|^mask~|^turu~|ada jawaban|adanya kami|berlaku sejak|biji|buka lagi|bukan dari|bukti pembayaran|chat kami|dan pendaftaran|dipadamkan pukul|ditiadakan|ditutup|hormat kami|ini jadi|kangen|karena tidak|kembar|lagi kapan|luar cuti|medsos|meds~|mengira|pajak #|pekerjaan|pihak mana|sanggup lagi|senang|sunda|sund~|tenda|tidak sanggup|yang terbaik
-1 11 ^arsip|^arsi~|^pemberitahuan kepada|^ruma~|^tamu hotel|bisa melihat|dari hati|email tanggal|ibu kirim|mengetahuinya|pemberitahuan kepada|resep dan|sudah minta|tamu hotel|tema~|uang ke
0 11 ^backup|^back~|agen|amplop|anda kabari|backup|back~|bikin sandi|catatan itu|dalamnya ada|database|halo warga|jangan panik|kejadian ini|keluarga itu|kita sudah|lembar itu|lengah|memotret|nama alamat|nama sandi|perkembangan|staf|sudah dilaporkan|tabel akun|tabel pengguna
11 0 ^benar|^bena~|^d|^kurs~|^naik|^perbaikan|^perb~|^versi|^vers~|bertuliskan|dalam proses|digembok|diterbitkan|kasusnya|kini setiap|laks~|malam itu|pada kami|para peserta|penerima email|pengganti hari|percetakan|protes|prot~|saudara pada|tutor|tuto~|yang protes|yang tiba
-9 -11 ^berhasil|^bulan|^bula~|^diterima|hanya terbuka|menerima pemberitahuan|meneruskan|menu|mini~|setelah anda|sudah siap|tim keamanan
-2 11 ^bocor|^boco~|di internet|gara-gara|kami lengkap|kelihatan|kukirim|kukirim ke|pengunjung memotret|psik~|seorang pengunjung|telegram|yang menyebarkan
4 11 ^di grup|apar~|itu asli|itu kini|mengaku teman|nama saudara|semangat
1 11 ^difoto|^difo~|^kamera|^kame~|bantuan sosial|bersalah dan|buatan kami|catatan konseling|dampingi|dan kunci|data pengguna|dengan mitra|foto buku|fotokopi|iseng|isen~|kabar buruk|kakak menelepon|konseling|login kamu|memasangkan|meminta tebusan|menanggung|menemukan data|sudah diberhentikan|tanpa hak|tebusan|tebu~|terbawa
-11 -9 ^dikenali|^faks|^jumpa|^jump~|^pema~|^sampai jumpa|^typo|anda kirim|atau #|catat di|cibubur|cibu~|datanglah|detik untuk|doakan|doak~|faks|jawaban anda|kamu bergabung|kesalahan terbesar|kesalahan yang|kode #|lekas|leka~|maaf mengganggu|melalui nomor|mengobrol|pala|pembayaran sebelum|pemilik toko|perbarui kartu|perm~|pln|sehari sebelumnya|sering|sibuk|sibu~|{} yang
-11 -11 ^dise~|^dompetmu|^hostname|^host~|^listrik|^promo|^prom~|^sapi|^sepa~|^situs|^situ~|bagaimana|banding|berhenti beroperasi|bila masih|dana sebesar|di balai|dibuka lagi|dompetmu|edisi ini|hostname|itu palsu|kakak tulis|kami mengundang|maskapai|mask~|menekan|mengundang bapak|menjelaskan bedanya|oktober kami|pengirimnya|pesanan kakak|regulator|regu~|ruko|tanggap|ti|tidak mengirim|ucapan terima
8 11 ^halo|buat kami|memalukan|pendonor
-10 -11 ^host|^jalur|^jalu~|^tilang|^tila~|call|call center|center|date|di wiki|hubungi call|lalu menyesal|maaf di|pin otp|tanggal date|untuk {}|url|wiki
11 6 ^kirim|buat|lumb~|segala ketidaknyamanan|yang kami|yang tampil
3 11 ^lokasi|api anda|berwenang|dibuka siapa|kamera|kamera di|kartu itu|meliputi nama|mengunduh|sandi kamu|telah melaporkannya|tolong|tolo~
11 5 ^menerima|^sabtu #|^voucher|^vouc~|baru kami|bayar|benar sabtu|dan kenyamanan|dan kepada|dapat menerima|kami yang|lalai|sudah saya|telanjur bayar
-11 -6 ^mulai #|belanja sekarang|mang~|mei pukul|pemberitahuan ini|sampah|turut
11 -1 ^sert~|airnya aman|bank kirim|biaya bank|contoh dari|penanak|penanak nasi|pintu anda|terlalu cepat
11 11 ^soal|sambungan anda
11 9 ^tertukar|dan kami|kami minta|online|onli~|tidak ikut|yth pelanggan
-11 -7 abu vulkanik|bangli|budi|cila~|dan selamat|domp~|gunu~|halte|halt~|kadang|kami menjadi|kesempatan|ketawa|kucingnya|paling banyak|pintu masuk|rumah sakit|satp~|saya~|tidak menemukan|tidak terganggu|toko|turun dari|tutup #|ups !|vulkanik|vulk~
-5 -11 aku salah|dengan membawa|dihentikan|dihe~
-6 -11 anda telah
-11 -5 belum berhasil|berakhir #|keluhan
-8 -11 biasanya|di portal|mingguan|pengendali
-11 -4 bulan ini|di kanal|judul|menanggapi pemberitaan|nomornya
6 11 coba yang|kami pindahkan|kesehatan|lagi di|nama kamu|terdapat indikasi
11 8 dan telah|maaf kak|sejumlah|yang hilang
7 11 dari akun
-3 -11 diambil di
5 11 digital|memuat
-4 11 fotonya|situ
11 -4 kak rara|pukul tujuh
-11 -1 kami dari
10 11 kami laporkan
-3 11 kepegawaian
-11 -3 klinik buka|laptop|lapt~|menanggapi|poli|sekretaris perusahaan|tenang
-7 -11 mendaftar|wajib memberi
-4 -11 pada email|tunj~
9 11 santri
11 10 tertinggal
-11 -2 yang cukup
-10 -8 # buah|# waktu|^domain|^doma~|^gempa|^gemp~|^kopi anda|^lalu lintas|^lintas|^lint~|^perpanjangan domain|^rilis #|^sakit|^saki~|^tutup|^tutu~|^ups ada|^warna|^warn~|abaikan surat|administrator|agak lama|balai desa|baru dapat|buahnya|buah~|bukan kabar|catatan kecil|coba|dan banyak|dan email|dari pabrik|dari toko|dengannya|di kecamatan|dikumpulkan|dilewati|domain anda|faks id|ganti warna|garam|gempa|gemp~|genset|gens~|hujan turun|kami datang|ke {}|kehabisan|kekecewaan|kekecewaan anda|kita cari|komedi|kopi anda|ktp atau|lewat pengaturan|listrik|list~|lokakarya|memahami kekecewaan|mencoba lagi|mencukupi|menyelesaikan|padam di|pekerjaan faks|perintah|permanen|perpanjangan domain|pesan ke|pesta|rilis #|salah ketik|selamat datang|selesai dalam|setiap bulan|sinta|sint~|terlalu sering|terpeleset|tidak ke|tidak mencukupi|tutup pada|udara|udar~|ups ada|user
10 1 # bungkus|# nomor|^anda minta|^bisa dipakai|^gangguan|^hari selasa|^kota|^minu~|^ralat angka|^senin|^seni~|^tanggal #|anda unduh|beli hari|biaya berobat|bonus #|dalam beberapa|dan peringkat|di label|doang kok|dua kali|gantinya|jangan balas|juara pertama|kami menambahkan|ke pulsa|layanan nasabah|link|magelang|masak|masak dan|mengambil keputusan|merasa terganggu|nyoman|nyom~|opti~|pdf yang|poto~|pun tidak|ralat angka|reda~|salah isi|semalaman|tercinta|tidak usah|tomat|toma~|usah|versi yang|yang tertulis
10 4 # khusus|^layanan #|administrasi yang|dampak|ditanya|i wayan|kami kemarin|kepada seluruh|kilat|kila~|layanan #|memohon maaf|menimbulkan ketidaknyamanan|menit supaya|nuru~|paduan suara|pelari yang|pemegang tiket|persada|post~|sabtu menulis|selalu ditolak|sudah menarik|surat keterangan|teknis sebagian
10 3 # klik|^kali|anda semua|cuma email|dan berlaku|di jam|jam dua|kelebihannya|keliru itu|kemarin #|kepercayaan|maafin|maafin ya|mengajukan izin|mobil|oleh kami|raih|sampai jam|selisihnya otomatis|sore ini|sorong|tadi tidak|tani|terjadi akibat|teruskan kepada|tidak mengujinya|yang sama
10 0 # notifikasi|# ponsel|^kami dan|^katering|^kate~|^siaran|^siaran langsung|^siar~|ada tindakan|anak saya|apoteker kami|baru tahu|beda|begadang|bega~|bermasalah|bibi~|brosur yang|dari keluarga|di pihak|ekse~|kemas|luar biasa|masa simpan|membuat kaget|pada~|sehari|silakan disimpan|tanggal yang|tanpa mengecek|tarik dari|teknik|uang muka|ujang|ujan~|undangan seminar|untuk itu|zona waktu
10 5 # pada|^berita|^hila~|^mengirim|abse~|ini terjadi|kami beri|kami mohon|maaf kepada|oktober pukul|ruangan|selamat siang|termasuk di|tertukar|tidak layak
10 2 # tadi|^karena kami|^kunci jawaban|^oleh kami|^pukul #|^saya|^selasa|^update soal|abaikan email|alergen|alun~|bener|berulang|cant~|daftar alergen|dalam artikel|dari rak|di slawi|ditulis oleh|dua minggu|gratis kapan|halaman kosong|harga yang|ini disebabkan|j|juni sudah|kalau #|kalau sempat|kalian bakal|kamu ke|kelas itu|keluarga dan|kemarin adalah|kunci jawaban|luar dugaan|membaca surat|membawa kamu|membingungkan|membunyikan|memilih daftar|menambahkan rp|menempel alamat|menghentikannya|mengirim satu|mesin yang|mikrofon|minyak|miny~|pada undangan|panggil|pendaftaran kembali|penjelasan|peringkat|pres~|pukul delapan|rumah singgah|s pd|salah karena|salah menempel|satu musim|sejak januari|slawi|slaw~|uang pendaftaran|update soal|yang menyala
-10 -7 # tiket|^baga~|^bagi|^ditolak|^peme~|^penyesuaian tarif|^pesan|^tarif mulai|alamat email|aplikasi atau|bea|berbuat apa-apa|besa~|bulan tanpa|dapat|dengan barangnya|dengan menyesal|dipadamkan|enam tahun|gala~|garansi|hadir|ini ditiadakan|jenis|jeni~|kami dulu|kerusakan|kesalahan pembulatan|kesalahan saat|keta~|ketemu di|kue kering|kump~|liri~|masa coba|masih ada|melebihi #|memutuskan menutup|mulai tengah|neng~|ngaliyan|ngal~|nonton bareng|ombak|omba~|otomatis berlaku|paket tahunan|pembulatan|penyesuaian tarif|perbaikannya|perjalanan ini|perlu berbuat|retak|sage|satpam|sebentar saja|sekali harus|seri~|setelah tanggal|sudah tercatat|tak pernah|tanpa mengubah|tarif mulai|tend~|terdaftar|terminal|tunda|tund~|warna sage
-10 -3 # x24|beredar|kebe~|memeriksa|x24|x24 jam
0 10 ^anda dan|^anda terbaca|^hai|^kertas|^kert~|^pihak|^piha~|^resmi|^resm~|^semua|^semu~|ananda|anda tanpa|anda terbaca|dalam keadaan|dampingi ke|di kereta|diberhentikan|dihapus|finansial|hati-hati bila|kamera milik|kamis lalu|kartu masa|kertas bekas|luar pada|masa berlaku|menjualnya|oleh seseorang|reuni|reun~|seseorang yang|tampil bagi|tangan orang|tempel|terhadap|termasuk foto|terpasang di|transaksi bulan|untungnya cuma|yang memuat|yang menyimpan
-10 -10 ^anda sudah|^anda untuk|^bara~|^diga~|^ka|^penawaran|^pengiriman tertunda|^penundaan|^sore|^tertunda|akses ke|aplikasi dengan|aula|bantuan dari|dengan kode|dikirim kepada|diskusi|edisi|edis~|graf~|hent~|infak|infa~|kami memeriksa|latihan tidak|lewat halaman|longsor di|membatalkan|menghemat|mulai selesai|n|pedoman|pedo~|pengiriman tertunda|penundaan|pernah salah|ridwan|ridw~|semula tetap|seperti|sudah terdaftar|topik|topi~
-9 -10 ^arisan|^aris~|bahasa|favoritmu|ini menjelaskan|kami hanya|lima|membahas|membatalkan pesanan|menjawab dalam|npwp yang|permintaan anda|rangkuman|rinciannya|sandi melalui|sebesar jumlah|semoga|semo~|tanggal faktur|terakhirnya|turun harga
-10 -9 ^balas|^baru balas|^belum lengkap|^datang di|^email anda|^fitur baru|^maaf baru|^pant~|^rapat warga|^rawon|^rawo~|^selamat datang|^sesu~|^turut|adua~|akan berjalan|alamat tidak|anda berakhir|anda hanya|anda pergi|anda sedang|audit|baga~|baru balas|belum lengkap|bercerita|bisa ikut|dan tenda|di petak|dibaca di|email anda|emas|gili~|habis|habi~|hari lain|henti|host~|ikut~|jarang|ka|kami memperbaiki|kartu anggota|ke gudang|ke pengirim|kisa~|komputer anda|lembek|maaf baru|melihat anda|membuat grafik|menghadiri|menilai|moto~|pembayaran gagal|pemeriksa|petak|rawon|rawo~|sebelum kamis|sedih melihat|sekolah pada|selesai|sisa|tama~|tidak bocor|tunjukkan ktp|waktu henti|waktu muat|wilayah|wila~|ya tidak|yang teliti|{} akan
10 10 ^beka~|di ruangan|keterangan tidak
-10 -6 ^beredar|^bere~|belum kebagian|berat|besar|buku berikut|denda berjalan|dengan baik|dengan ongkos|gunung|hari kedua|ini #|itu memang|kebagian|kumpul|maaf harus|membatasi|menahan|menjawab|nama lengkap|nina|peke~|peluk|pens~|rp2|suami|terjadi kesalahan|tiap|tugas
1 10 ^bocor data|^dikirim ke|^kehilangan dokumen|arsip|arsi~|beli dan|beredar di|bocor data|dalamnya|dan isinya|dan skck|diha~|direktur utama|ditarik dan|diunduh pihak|forensik|fore~|foto wajah|ibu pengurus|ijazah dan|indikasi|indi~|insiden|jangan percaya|kami talangi|karyawan di|ke klien|kehilangan dokumen|lamaran kerja|lembar|lengkap dengan|membaca alamat|mengunduhnya|nik nomor|oleh satu|omzet|omze~|pasien lain|repositori publik|sakit dan|saldo dan|sdm|sebaiknya anda|sebelum ia|semua token|siregar|skck|talangi|terunggah ke
-10 -1 ^dikirim|^diki~|cuma dua|dua jam|instagram kami|lama tidak|pada minggu|pelapor
-1 10 ^dokumen|^doku~|^gaes|^hp|^nomor hp|^seba~|^terb~|alamat rumah|alum~|bapak lalu|cctv|dan alamat|ditimbulkannya|etik|gue|memperlihatkan|milik anda|mungkin ditimbulkannya|pihak ketiga|satu mitra|saya mengirim|sudah diturunkan|udah gue|unduhan|yang lihat
3 10 ^ganti kata|anda dipakai|dan foto|dan fotokopi|hati-hati dengan|ip yang|jangan membayar|kartu peserta|kemarin ada|nomor rekening|penanggung|penyusup|sebab telepon|tamunya|teman-teman|tidak membayar
10 -1 ^hadiah|^kaca~|^kemarin|anda memesan|dan gantinya|dari setiap|dari tagihan|di jalur|diperiksa oleh|ini sebelum|kami cetak|lanjut usia|nasi|pada sebagian|rapor yang|sebagian pelanggan|sejak maret|simpan saja|tenaga|yang barangkali|yang luput
7 10 ^hadir|^rekaman|^rt|atas rasa|dan tagihan|ini juga|kk|unggahan|yang mendaftarkan
10 6 ^hadi~|baru~|cair tanggal|d #|dan aku|di ponsel|menerbitkan|menghentikan|mobil anda|nomor lama|rekan-rekan|seju~|tempat kami|tempat untuk
-5 -10 ^hamp~
-7 -10 ^ini terlalu|abaikan pesan|alamat pengirim|anda diminta|antrean panjang|atau langsung|batas waktu|bintang|bint~|curiga|kewajiban|kewa~|memang anda|mengaku data|nyalakan verifikasi|saha~|sayang|sedang|simpan sebagaimana
-8 -10 ^jangan|^jang~|^kamp~|^tanggapan|^tanggapan atas|apa ?|bahkan|bahk~|dan akunmu|ini ?|investor|jalankan ulang|jika bukan|kami membuka|kamu nggak|lengkapnya|mengakui|mudah percaya|rumit|rumi~|seseorang meminta|singkatnya|siny~|tanggapan|tanggapan atas|terpakai|waspada penipuan
-5 10 ^ke
5 10 ^les|dia|gym|kami membaca|miss|salah satunya|satunya|selasa lalu
6 10 ^para|^untuk para|dida~|kader|kade~|kelalaian ini|pada #|pembaruan|siswa lain
2 10 ^pelanggaran|^siswa|^sisw~|di angkot|dibobol maling|ibu ada|ikut terbawa|kame~|ke repositori|menyarankan anda|mewaspadai|nilai kalian|perekam|polisi|rekaman itu|rumah nomor|satu-satu|sudah menutup|tanpa login|terbaca di|tidak diverifikasi|warga rw|wica~|yang bukan
10 8 ^penting|^pent~|akunnya|baca ya|balik|dr|kami telat|menaruh|plus|sistemnya
4 10 ^sera~|cod palsu|ini soal|ke seluruh|plugin|plug~|poli~|punyamu|satu~
-3 10 ^tercecer|^terc~|bisa membaca|dapat membacanya|dilihat|menampilkan nomor|mengetahui|nomor saja|tercecer|yang mencari
-10 -5 abu|angkot|apa adanya|diwa~|eksp~|harga lama|kakak karena|lebih cepat|pernah minta|rekening tujuan|sesuai ketentuan
-2 10 alamat dan|atas biaya|cctv ruang|dan menandatangani|gagal menjaganya|gene~|menandatangani pernyataan|penyalahgunaan|terbaca
-10 0 anda bulan|gaes|penilaian|selama
-10 3 anda ke
10 -3 anda menerima|dan kalian
-4 -10 anda tidak|dibagikan|kenyataannya|tunjukkan|ulasan|ulas~|unduh
-2 -10 balai kota
8 10 bazar|baza~|bicara|dia tidak|november pukul|selasa
-6 -10 beredar pesan|bukan segera|gizi|hari senin|hr|pemilik data|yang anda
-3 -10 catatanmu|halo nama|hapus saja
10 7 dan sudah|pos yang|sens~|terc~|tidak sampai
0 -10 dengan nomor
-10 -4 di media|pabrik|pabr~|ubah
3 -10 diumumkan|dium~
-4 10 dokumen|salah mengatur|sudah menghubungi
10 -2 ibu fransiska|memasang zona
10 9 kotak|tern~
9 10 pada layanan|soal nomor
-10 -2 perbarui aplikasi
-1 -10 perb~
9 2 # aplikasi|^# tidak|^bunga|^hilang dari|^jaringan|^jari~|^tautan|^taut~|ada catatan|aja kok|apalagi buat|bingung|bioskop|bios~|cabai|ceta~|dan dicocokkan|dan itu|di kalender|dikarenakan gangguan|dikembalikan dalam|dimakan|dipindah|email kami|example #|ganti penuh|informasi mengenai|internet di|kak !|kaki~|kami lalai|karpet|karp~|ke bantuan|ke kota|kesetiaan|klaim yang|kolom yang|kore~|koso~|membeli tiket|memiliki|memperpanjang|menekan tombol|mengunggah|mereka tetap|minyak goreng|mulai rp|orang datang|pd|permohonan maaf|rend~|saja atau|satu yang|sejak awal|sejumlah nasabah|senilai|senilai rp|senin lalu|solo|sudah membeli|tambahan tanpa|tanpa perlu|telanjur|tidak bisa|tidak tercatat|tirta wening|tombol kirim|transfer balik|uang~|yang telah
-9 -5 # detik|^garansi|^kamis #|^klaim garansi|^lampu|^malam ini|^pere~|^teng~|dalam garansi|inve~|jern~|ketidaknyamanan ini|kirim balik|klaim garansi|lain tanpa|melaporkan|mengunci|palsu|pals~|panjang|pengguna tidak|saya mengerti|simpan sampai|tiket lewat|wita
-5 -9 # dua|^libur|^libu~|^meng~|bapak menunggu|denda|itu penipuan|lapa~|mendaftar di|pelaporan|teli~|tiga kebocoran
9 1 # mencantumkan|^email kami|^galon|^galo~|^kekeliruan|^keke~|^kelas yang|^layanan kami|^memberi|^memberi tahu|^pengumuman no|^salah kirim|^tadi pagi|akan dibukukan|akur~|bahari|bahwa ibu|bayam|begadang di|bertutup|besok pagi|beta~|bibit|buruk dan|cetak|dan baju|danau toba|darat|di katalog|di tiang|dibukukan|dicat|difoto ulang|diuji|diuj~|hadiah|ibadah|isinya cuma|juga tanpa|kami lagi|kami mengantar|kami merilis|ke kartu|kelas yang|kopi gayo|langit di|lombok|loyang|loya~|luput|lupu~|maaf sudah|mage~|membungkus|mencetak #|menghapus pesan|menit sebelum|menjual #|menyesal sekali|menyesal telah|muat #|nanti|notulen|notu~|oben~|orang dan|pasang kembali|payakumbuh|paya~|pengelola apartemen|pengumuman di|pengumuman no|perlu dibalas|perlu menghubungi|pesan kami|rp99|rp99 ribu|rumah pada|saksi|saks~|sayur yang|sebenarnya|sedang dicat|sekarang !|sel|sempat mengalami|sesuai pada|siaran langsung|sobe~|sudah jalan|suku bunga|susulan|telah memberi|tidak tersimpan|tindakan yang|tua wali|untuk kelas|untuk mereka
-9 -7 # mengikuti|^bisa memenuhi|^buku yang|^cerita|^ceri~|^dili~|^habis|^habi~|^keranjangmu|^laut|^memenuhi|^memenuhi permintaan|^meme~|^pemeliharaan|^penarikan|^penarikan produk|^permintaan anda|^sudahkah|^yah kamu|ada dan|anda membeli|atur|banjir di|bayi ceria|berc~|bergilir|bin|bisa memenuhi|catat|dalam tujuh|dan akun|dan lampu|dapat mengajukan|di pengaturan|dibuka kembali|festival layang-layang|gelora|habis dalam|hangat|hukum|itu biasa|itu kepada|kak sinta|kalau suatu|kang~|kapal|kartu identitas|ke minggu|kehilangan|kehi~|kelas daring|keringanan|lagi pada|lanjutkan|lapangan gelora|mangga|mau menerima|mega|memenuhi permintaan|menjelang|menumpahkan|menurut catatan|menyalahkan|menyesal kami|musik|pembayaran ke|penarikan produk|pengembalian dana|pusat servis|rama~|rancangan|ranc~|sedi~|semasa|sesu~|soto|stok masih|suatu saat|sudah dua|sudahkah|survei|surv~|tempe|tengah|terjadwal|tiga cara|tls|toko bayi|tont~|yah kamu|yang tersedia
0 9 # pegawai|^reuni|^reun~|^undangan reuni|aku sudah|akun gosip|bapak ke|bernama mirip|bicara dengan|bk|dari mobil|dengan menyebut|di kamar|dicuri|dikunci sandi|gosip|gosi~|itu hanya|kalimat itu|kami dampingi|kami sungguh|kebobolan|kulaporkan|kulaporkan ke|kula~|lain bernama|lama sudah|log yang|menghapusnya di|menjawab pesan|menyatakan|mesin pencari|nama dokter|pengamanan|pengguna lain|pin akun|polisi dan|polisi sudah|sandi baru|sendirian|sudah kulaporkan|sungguh|tanpa keperluan|undangan reuni|va
-9 -6 # rp|^cpns|^kelas ditunda|^kend~|^notulen|^notulen rapat|^notu~|akan ditagih|anal~|anda diperkirakan|andr~|angi~|berakhiran|berat hati|bergaransi|buka|cpns|dapat dibaca|dapat dilakukan|dapa~|dengan berat|di situs|elektra|hadir dua|hati kami|kami tahan|kamu habis|kapten|kapt~|karena abu|kelas ditunda|kilo|kirim ke|lampu jalan|lewat whatsapp|makan|matahari|maumere|maum~|mengaduk|naik dan|notulen rapat|ongkir sampai|otoritas|otor~|pengakuan|printer|rant~|rapat berikutnya|sampai besok|sampai dengan|sampai tiga|sandal|satu sampai|satu titik|seperlima|setiap tiga|sudah berada|tali|tandai|teh jahe|termos|tiga sampai|tip|tuga~|wawancara|wawa~|wita karena|yang ini
9 6 # s|# saja|^kurang|anda selama|buruk|kami menerbitkan|ke depan|lomb~|out|pent~|sebabnya|sepakat|tertulis tidak|tirta|tirt~
9 3 # tetap|^bonus|^bonu~|^di email|^pengumuman|^yang salah|ada lagi|agar maklum|anda ajukan|anggap|baya~|benar dan|berharap|brosur|bros~|btw|dari pagi|dari pihak|demikian agar|di buletin|halo bunda|ikatan|ikat~|intip|inti~|investor yang|kabupaten|kalau besok|kantor kelurahan|ke alamat|kesalahan kami|klinik gigi|memuat angka|mengaktifkannya|pada beberapa|pengganti kami|perumda tirta|pulsa|puls~|setiap penerima|siaran|siar~|tabel yang|tercatat|tiba #|tiga hari|tim gudang|tur|uangnya sudah|ulang tahunnya
-7 -9 # x|^baru dari|^inve~|^kabar dari|^pertanyaan|^rilis|^rili~|acara tanggal|akun tanpa|anda abaikan|anda nomor|band~|bank kami|bila tidak|data anda|ditambahkan|ibu tanggal|itu uji|kecil kami|kejadian itu|kembali dengan|langsung ke|memakai kalimat|mengajak|menu keamanan|minimal|pengirim bukan|penipuan|periksa alamat|saja email|segera hubungi|seperti biasa|x|x #|zoom
-8 -9 ^akan kedaluwarsa|^hukum|^huku~|^kedaluwarsa|^keda~|^kereta|^kere~|^lamaran anda|^mere~|^simulasi|^simulasi phishing|^simu~|akan kedaluwarsa|akhir ada|apa kata|atau pesan|bercerita tentang|bertindak|bukan anda|daftar periksa|dan bagaimana|dengan angka|dibutuhkan|dipelajari dari|fitur baru|guru bahasa|halaman halaman|hanya #|ini hanya|kabari begitu|kalau kemarin|kami membedah|katanya sambil|kebakaran|keluhan anda|khilaf|khil~|kursor|lalu #|lamaran anda|luring|luri~|meja kami|melanjutkan|mengajari|mengucapkannya|papan tugas|perlu surat|permintaan ibu|persetujuan|pukul sembilan|s|simulasi phishing|sinyal|taman|tautan dan|terlampir dalam|tetap tersimpan|yang lagi
1 9 ^alumni|^alum~|^ke grup|^pengacara|^penting mengenai|atas kejadian|begini|berisi #|bila ada|bisa dibuka|calon mahasiswa|dan riwayat|data sementara|dengan mengganti|di folder|dicabut|dilihat oleh|golongan darah|ijazah|ijaz~|ini kalau|insiden #|insiden pada|kami dalam|kami dibobol|kami serahkan|ke grup|kunci|penelepon yang|penting mengenai|penyakit dan|serahkan|server lama|sudah menghapusnya|sungguh menyesal|tampilan|tautan palsu|terhadap kami|terpasang|yang memakainya
-9 -9 ^analis|^anal~|^atas permintaan|^bank|^berkala|^film|^kelu~|^maaf mengganggu|^mengganggu|^phishing|^phis~|^servis|^servis berkala|^token listrik|agama|agam~|akun dengan|akun {}|anda pada|belum masuk|bila bukan|bisa hadir|cara menyeduhnya|dan penonton|empat jam|film|gangguan jaringan|genangan|gena~|ini berlaku|ini mengikuti|jadwalkan|kami jadwalkan|kami selama|kamu bisa|kantor pos|kata-kata|lewat surel|longsor|mana-mana|membedah|mengingatkan|menyeduhnya|menyumbang|moderasi|pena|pendakian|pengaturan lalu|pengguna baru|permintaan data|rangga|rangkuman mingguan|sabtu #|salam hangat|sejak pagi|servis berkala|tanggal mulai|tempat terbatas|tuliskan|ucapan|ucap~|vokalis|voka~|waktu #
-9 -8 ^anda akan|^anda pinjam|^anda tidak|^berhenti berlangganan|^berlangganan|^beru~|^dari milis|^diun~|^kamis|^kami~|^kepada pelanggan|^kini|^konfirmasi alamat|^kuartal|^kuar~|^lengkap|^leng~|^menunggu|^pembayaran|^pengajar|^pengajar sakit|^pinjam|alasannya ?|anda dianggap|anda pinjam|april #|asap|bencana|berburu|berhenti berlangganan|bermeterai|bukan robot|catatan lengkap|dari milis|datang di|demam|dema~|di host|di lokasi|di pesisir|dikabulkan|dimulai ulang|dipelajari|ditolak oleh|duluan|dulu~|giliran|gratis untuk|hadir karena|jadi kelas|jam pertama|kali salah|kediri|kedi~|kerjakuy|kesalahan lain|konfirmasi alamat|kuasa bermeterai|laut bercerita|lengkap anda|majalah|maja~|makin|maki~|masih memerlukan|masukkan kode|melarang|memetik|mengatasnamakan|mengikuti ujian|mengubah jadwal|ngin~|oleh otoritas|pengajar sakit|pengajuan kredit|penolakan|pram~|rawat inap|ronda|rp500|rp500 per|rp50~|sebutkan|seharusnya kembali|seik~|selamat berburu|sembilan tahun|seorang bapak|sepeda motor|sepuluh|simpan email|sinta demam|stoknya|stok~|tahu alasannya|tanya|tentang seorang|terbuka sendiri|tidak dapat|token listrik|yang menjawab|yang terlambat
-3 9 ^anda di|bekas|layar di|mili~|namamu|raha~
9 -2 ^anda keliru|^arti~|antrean yang|dari percetakan|kamar untuk|kamar yang|kami transfer|memakai contoh|mengikutinya|perlu mengisi|redaktur
9 0 ^bab|^gantinya|^kami salah|^ongk~|^parkir|^park~|^sambal|bab|bab #|botol sambal|cat|daftar dan|dan untuk|dari menu|dimaksud telah|ditransfer|ditr~|eksemplar|fotonya sudah|fransiska|gelar|hari itu|ini membuat|intensif|kald~|kami jual|kami kirimkan|kamu dapat|kancing|kanc~|kelurahan|kini kami|lantai tiga|lipat|lipa~|lupakan|lupa~|luru~|mengirimnya|mimpi|nilainya|nomor #|ongkosnya|parkir yang|paulus|paul~|pihak kami|punya alasan|rumus|rumu~|saya hapus|sebagian dari|segmen|segm~|sehingga jadwal|seksi|seks~|sia-sia|sia-~|sudah berhenti|tagihan bulan|tak berubah|ternate|uangnya|ulang sebelum|waya~|yang harus|yang terlalu|yth orang
-9 -4 ^bala~|^domp~|aku kira|blog|di kolom|keluaran|lalu kirim|lima hari|peni~|sebarkan|semua data|terhenti|tertutup|urut~|yang selalu
-2 9 ^bekas|^insiden data|^kita|^perihal data|^terlihat|dan isi|dengan ktp|dimungkinkan|insiden data|kami buang|kontak|menawarkan pinjaman|perihal data|pintar|riwayat kredit|sera~|tanggungan|terbit di
-9 -1 ^coba|^uji coba|dulu siapa|hindari|ini berat|kami terbuka|penawaran|tota~|ulang token
2 9 ^di tangan|^memperlihatkan|^memp~|^pemberitahuan kegagalan|bahwa telah|dan empat|hacker|hack~|halaman pembayaran|kami cabut|kami menampilkan|karenanya|ke kementerian|kebobolan pada|kunc~|les|perlindungan|pihak yang|sakit kami|siap menemui|simpan buktinya|slip|surat sakit|termasuk nama|yang menjanjikan
-6 -9 ^dibatalkan|^gembok mingguan|^kucing|^kuci~|^seme~|beda~|dibuka hari|diganti pada|dikirim paling|event|even~|gembok mingguan|kami merangkum|kendaraan|masih kami|mengakui bahwa|servis|situs itu|terlampir di|tio|wart~
-9 -3 ^fitur|^fitu~|^maaf|akhirnya|alamat yang|bagi yang|daftar sekarang|diserahkan|keamanan|ponsel anda|titik kumpul
-1 9 ^fotokopi|^foto~|^pihak ketiga|alumni|ampl~|berkas sudah|dendam|di sana|diagnosis|diag~|ibu dosen|investigasi|jahat|jaha~|keluarga lain|kepada karyawan|kurir palsu|lembar sudah|meminjam uang|menyebut nama|menyimpan foto|nama|nomor kamar|peneliti|penyedia layanan|pernyataan|ponsel admin|sebagai bentuk|seluruh karyawan
9 5 ^hilang|^ingin kami|^yang ingin|admin kami|berutang|di meja|donasi|ingin kami|jual|kami hitung|kami hubungi|kami mengunggah|kenyamanan|ngomong-ngomong|ngom~|padahal kita|saya kirim
3 9 ^insiden keamanan|^kegagalan|^kegagalan pelindungan|^kega~|atau pinjaman|insi~|kepada wali|komunitas|kuncinya|melindungi|meliputi|nasabah yth|pemerintah kabupaten|polres|polr~|selu~|slip gaji|sudah dibetulkan|surat untuk|tanpa memeriksa|top|top up|up
9 4 ^kami kirim|^kue ulang|^rese~|dari kantor|dico~|hari ini|juli kami|juni kami|kami menekan|kami pulihkan|kepada nasabah|kue ulang|main|mengecek|mengutip|nota|pese~|petugas yang|prod~|pulihkan|ribu|tamb~|tarik|tata usaha|tribun|trib~|warga yang|yang membaca|yang telanjur
-9 1 ^kenc~
8 9 ^lampiran yang|absen|dan saya|kesalahan ini|menelepon|riwayat|riwa~|ternyata
9 8 ^loket|^loke~|beliau sudah|driv~|kekh~|kini tidak|pemegang|penting|sori
9 -1 ^pada~|^sebelum|dewi|diab~|empat menit|ini ditulis|kami ikut|kemarin dan|kendali|kendali kami|koreksi|lalu kami|luar kendali|membayar penuh|menakar|pemandu|prom~|ratus orang|sema~|siang ini|slot|warga rt
-9 -2 ^pelanggan|^rapor bisa|^token|^toke~|belum menjawab|jangan lupa|ketemu|menemukan|panik|ratih|rati~|setelan
-4 -9 ^pindah|^pind~|diskonnya|ktp dan|masukan|pekan ini|rekaman dan|seda~|semacam ini|terbesar|umkm
6 9 ^punya|buatan|dan para|dica~|ke hasil|kupon|kupo~|mali~|masuk ke|mendaftarkan|menunjukkan|pelakunya|pons~|rekening bapak|telat memperbarui|titipkan di
9 7 ^samb~|^tert~|diperiksa|divi~|hai|maaf dari|maaf sekali|mengonfirmasi|pengumuman|sekalian|toh
5 9 ^saudara|^saud~|^teru~|anggota koperasi|apartemen|disampaikan bahwa|kini dikunci|komi~|seluruh|telepon #|wisudawan
-1 -9 ^slip|^slip gaji|kami hapus|tagihan dan
0 -9 ^tim
7 9 aja|kecerobohan|kelasnya|pencairan|perawat kami|sudah ditarik
4 9 anda ikut|antara|bukan hanya|dan daftar|dan verifikasi|dek|email nomor|kali pada|kami baru|kelalaian|kelompok|maaf bila|mendapati|mulai semester|pak yohanes|pangkalan|pangkalan data|pelanggaran|sandi sudah|saya minta|semester depan|sudah melewati|yudha|yudh~
9 9 antara #|depan saya|drive|eh|kami tak|saat|web
-2 -9 bug|dipanggil|halo semua|menangani
-3 -9 bulan juni|ejaan|ejaa~|napas|napa~|suami ibu
-9 0 di cabang|impor|impo~|penjual yang
-4 9 kabar untuk
9 -4 nadya|nady~
-9 4 sudah dihapus
-5 9 yth nasabah
-6 -8 # buka|^aktif|^anda simpan|^kesalahan|^mengatasnamakan|^pesa~|^posisi|^posi~|^rangkuman|^rang~|^simpan|^waspada|^wasp~|anda menyimpan|anda simpan|bank daerah|bank tidak|coba tidak|diik~|harga sampai|istirahat|itu gratis|itu jangan|keluarga di|keluarkan perangkat|langkah #|long~|membuat kata|mempertimbangkan|merangkum|peja~|pelaksana|pemantau|perlu membalas|sebagai petugas|sebuah bank|selat|semacam itu|sepatu lain|setelah mempertimbangkan|stasiun kecil|taruh|taruh di|umum dan
-7 -8 # bulan|^anda #|^hasil|^hasi~|^kode verifikasi|^mengatasnamakan bank|^palsu mengatasnamakan|^rama~|^verifikasi anda|akan ditutup|akan habis|apakah alamat|arahkan|arah~|bakal|bawa bukti|berjudul yang|buka pengaturan|dari halaman|dari kebocoran|data bocor|ditunda|habis masa|ini terlalu|istri|kamis nanti|kapan pun|kebocoran data|lembur|masih benar|melati|memperbaiki|menagih kartu|mencoba masuk|mengatasnamakan bank|mengatasnamakan kami|mode|palsu mengatasnamakan|peraturan|percaya pesan|rinjani|rinj~|sandinya kami|sebagai pengganti|secara permanen|subj~|surel berjudul|tahun ini|tertawa|tiga ribu|yang jujur|{} untuk
-8 -6 # halaman|# naik|^# november|^april|^apri~|^dapu~|^gelombang|^gelo~|^jumpa lagi|^karena longsor|^longsor|^long~|^paket|^pemeliharaan sistem|^pinjaman|^seleksi beasiswa|^selesai|^turnamen|^turn~|account|acco~|ada keran|ada waktu|alamatmu|aliran listrik|angin|asal|atas dan|aus|awalnya|awal~|baca dan|bahasa isyarat|bank lain|baris di|basa~|bea cukai|belas persen|belum memenuhi|bisa menerima|boleh cerita|boleh membatalkan|cocok|cukai|cuka~|dan honor|dengan tali|depan sekolah|geser|gese~|gunadi|hema~|ibu memerlukan|isyarat|isya~|iuran bulan|jawaban kami|kami baca|kangkung|kantor ojk|karena longsor|kata yang|kebi~|kebocoran|kemarin masih|kepada tamu|keran|ketik #|kokoh|koko~|krem|lebih dahulu|lusa|mata uang|mengantarkan|merepotkan|musiman|nomor seri|oke|pada gelombang|panjang kami|pemakaman|pemeliharaan sistem|pemula|penumpang boleh|peralatan|perjalanan ka|puluh tahun|rak dekat|raya|refund|refu~|sabar|saba~|samping|sebelum berangkat|sedang sibuk|selasa dan|seleksi beasiswa|seratus|seri #|sistem akan|soekarno-hatta|soek~|statusnya|takut salah|targ~|terakhir kami|terbesar adalah|terburu-buru|tergantung|tetap memakai|tiap sabtu|tiba-tiba|tiba~|tidak memilih|trad~|truk~|tujuan|turnamen|turn~|ungk~|untuk menghitung|virtual|virtual account|virt~|yang berhalangan|yang jatuh
1 8 # kartu|^flashdisk|^kalian|^kali~|^kartu|^kart~|^pelanggaran data|^tukang|^tuka~|ada kemungkinan|akan menelepon|anda dibuka|andi|berisi|berpotensi terekspos|bungkusnya|celahnya|cvv dan|dan masyarakat|dan nik|dan swafoto|di tangan|flashdisk|ini saya|insiden tersebut|jangan klik|kami titipkan|karyawan dan|ke polisi|keamanan data|kemarin ternyata|kepada penelepon|komdigi|komd~|kunjungan rumah|lapor polisi|laporan ke|loak|login melalui|memulihkan akun|menemui|mutasi|muta~|nomor polis|oleh staf|orang tak|pemegang polis|pencuri|penelepon|peramban|piks~|polsek|pols~|salah memasang|sekarang label|siapa|sikl~|tegu~|terakhir kartu|terdampak|untuk memulihkan
8 2 # kemarin|# tanggal|# yang|^anda pukul|^email tadi|^jam pada|^mati #|^meny~|^minggu lalu|^newsletter|^news~|^pagi tadi|^panen|^pane~|^tautan di|^terhapus|^yang tidak|anda kami|anda pukul|anda utuh|belum datang|bendahara|berkas dari|berlainan|bolu|dan warna|dari akunnya|dengan suara|dengan uang|di email|edisi yang|email tadi|gado-gado hari|hafa~|hanya saja|ini menimbulkan|insinyur|jam pada|kacang pada|kami kurang|kami lampirkan|kami menarik|kan|kayu~|ke kamu|kele~|kelima|kemarin saya|kredit|kred~|layak|lipat dari|mati #|menambah enam|mengalami kendala|mengirim dan|mengubah rencana|menitipkan|pukul dua|pun dengan|sampai sabtu|sebelas orang|seluruh nusantara|setiap tautan|tambahkan|tehnya|tehn~|temu anda|theresia|ther~|tidak terasa|tiket gratis|waktu lalu|yang naik
-8 -7 # mb|# setiap|^bakti|^bakt~|^berakhir|^berg~|^cerita dari|^dipe~|^jatuh|^jatuh tempo|^jatu~|^jawaban atas|^juni|^kerja bakti|^masa|^minggu dini|^muda|^oleh produsen|^perbaikan nama|^produsen|^sampah|^seri~|^sudah selesai|^tempo|ada #|agak panjang|air hangat|anda akan|angin kencang|atas wafatnya|atau|atau sapu|baca semuanya|bank sahabat|bantuan hukum|bapak dapat|bapak-bapak|bawa cangkul|benc~|berbuat|berdukacita|bergabung|bukti|cabang purwokerto|cairan|cair~|cangkul|cangkul atau|cerita dari|contoh untuk|daging|dagi~|dan dapat|di selat|dimo~|dipinjam|gelo~|ini para|jasa keuangan|kalau kami|kalau kamis|kambing|kami sebelum|kecepatan|kencang|keramik|kerja bakti|kita mulai|leher|lehe~|lestari|lest~|mana yang|masih diperlukan|mb|melihatmu|melihatmu pergi|memahami|membayar dengan|memutuskan|menarik kembali|menjadi #|menunya|menyenangkan dan|menyesuaikan|mogok|mogo~|mohon berhenti|mohon periksa|muda dari|mungkin ada|naskah|nask~|oleh produsen|otoritas jasa|padam|paket di|panitia festival|pembayaran langganan|pendek|per kilo|perbaikan nama|pesawat|pesisir|pesi~|pindah ke|pos ronda|produsen|putih #|rang~|rumah sampai|rusak dan|saja untuk|sanksi|sank~|sapu|sedih melihatmu|semasa hidup|sering dilakukan|setelah data|sobat kopi|supaya bisa|tanah liat|tari|temukan di|terlambat karena|tetap sama|turut berdukacita|ubah dari|yusuf|yusu~
-8 -8 # mengeklik|^akti~|^angin|^angi~|^berdukacita|^berd~|^besok|^beso~|^kabut|^kabu~|^listname|^milis|^milis listname|^pak|^perangkat|^phishing bulan|^turut berdukacita|^yang ketinggalan|acaranya|akan membahas|aktifkan|anggrek|antivirus|bapak rudi|belajar dari|bila berkenan|dan masih|dapat diakses|dapat diunduh|darsono|dars~|di kampung|di stasiun|diberikan|dipublikasikan|diwajibkan undang-undang|enam hari|gajian|gangguan di|grafik|halo ibu|iuran sampah|jum|kabar ini|kabut|kalau pesan|kami buka|kasih|kirim email|lokakarya batik|luma~|mari kita|menu privasi|menunggu lama|novel tentang|pak darsono|pakailah|panduan ini|peca~|phishing bulan|rond~|sandi untuk|sebelum kehabisan|selama ini|sele~|tidak dipublikasikan|tiga puluh|yang bocor|yang membacanya
8 1 # tanpa|^mena~|^oops|^pandan|^peru~|^roti|administratif|alamat lain|alhamdulillah persiapan|anda terpotong|beau~|beraroma|buatkan|buku anda|ceo|datang membawa|dengan judul|di kantin|di kebun|dikarenakan|dosis|dosi~|es|itu kesalahan|juri|kalau bunda|kami menghapus|kami menjual|kami penuhi|kami ulang|karena gangguan|kebun bibit|kelebihan|kendala pada|lantai|lant~|maaf jika|malam sampai|manajer investasi|maskapai yang|mau bicara|membunyikan peringatan|mengirim email|nikmati|nikm~|pada surat|paling pagi|pata~|pegang|pembaruan berikutnya|penuhi|pertunjukan|platinum|pojok|rema~|rosa|roti tawar|saja tidak|salah membaca|satu dan|satu kali|saya hari|sejak senin|singgah|sudah menyiapkan|tadi malam|tangki|tarif yang|tawar|tidak punya|tulis ke|ulta~|untuk kasus|ya kak|yang bayar|yang dimaksud|yang hidup|yang mendaftar|yang pegang
-8 -4 # wita|^dike~|^keja~|^pensiun|^pens~|^spam|berakhiran #|bisa jadi|dan selama|dapat memberi|di sini|kami ingin|keluar|kenc~|koperasi|otoritas bandara|pelatihan|pengadilan|pensiun|ring~|semua foto|tertangani
-8 -5 ^abu|^abu vulkanik|^gratis ongkir|^kami terima|^karena abu|^sistem minggu|^ups|^vulkanik|^vulk~|agar|alam|anda sebelum|atas pengertiannya|bagasi|bali|bere~|berformat|bern~|biasanya masuk|bos|buat token|cahaya|caha~|cuti tahunan|di jalan|dilarang|diterima|flash|gunung lewotobi|ini karena|ini seluruh|jam baru|juga tidak|juni sebesar|kami pindah|kering|ketinggalan !|laut #|lewat menu|lewotobi|lewo~|lumpur|lump~|mendengar|menutup bandara|menyeduh|oh iya|panj~|para~|pengaduan|pengertian anda|pengertiannya|pergi|ruangannya|saya memeriksa|segala khilaf|september pukul|setu~|sistem minggu|stoknya tinggal|tahu ini|tas yang|tidak lebih|tidak termasuk|tiga dan|tiket lama|token baru|tujuh hari|tulis di
2 8 ^ada kabar|^ibu|^izin|^loka~|^pusat|^pusa~|aktivitas tidak|akun tersebut|apotek|arsip kami|buan~|bukan milik|dan denda|dapat menghubungi|dari tiga|diklik|dimuat di|disalin pelaku|disamarkan|ditanggapi|ditemukan|ganti dalam|gantilah pin|halamannya|ibu bulan|ini disampaikan|jaringannya|kami prihatin|ke panel|kejadian di|kemarin siang|kode yang|komu~|konselor|kotak masukmu|langsung|maaf kamu|masukmu|melaporkannya|membuat laporan|memuat identitas|mengetuk|mengetuk pintu|menghapus|milik kami|pasien rs|pemberitahuan kegagalan|pengguna|sambil|sudah mengganti|tangan|ternyata masih|tersalin|tidak melihatnya|yang disamarkan|yth pasien|yuli~
-5 -8 ^akses data|^mingguan|^mingguan tiga|^permintaan akses|^pulih|^sesuai|^tiga kebocoran|akses data|bocornya|bocornya data|ini beredar|ini salah|juta pelanggannya|memintanya|menyetujui|mingguan tiga|pada satu|pedagang|pedagang pasar|pelanggannya|permintaan akses|pernah memakai|posyandu|posy~|sebuah aplikasi|sebuah maskapai|tempo|terima dengan|wafatnya|wartawan|yang ramai
-8 0 ^alamat|^alam~|^penjual|^temp~|^terk~|ke kantor
0 8 ^amankan|^aman~|^digi~|^laptop|^lapt~|^medi~|^mitra|^mitr~|^perk~|^terbuka di|akibatnya|amankan|ayah bunda|bekerja sama|berkas dimaksud|bertanggung|bertanggung jawab|bpr|dalam log|dampaknya|dan tanda|dicu~|donatur kami|general|general manager|ia sudah|indu~|itu orang|itu telah|ke log|ke tangan|kirim fotonya|lain selama|manager|masuk lagi|matikan sampai|melapor|memisahkan|menerima balasan|mulai bulan|mutu layanan|pak hendra|pencari|peningkatan|peningkatan mutu|pin anda|rekrutmen|sana|saudara|selama enam|serta nomor|seseorang memakai|sistem reservasi|swalayan|swal~|tahu siapa|telah meminta|terbaca nama|terbawa dalam|tolong hapus|yang menawarkan
3 8 ^anda dimasuki|^dimasuki|^dimasuki orang|ada di|anda dimasuki|anda nama|anda sekarang|bocor dari|cod|data polis|di sekolah|diambil dari|difoto|difo~|hart~|imigrasi|imig~|kunci yang|memu~|mengklaim|mengunduh #|milik saudara|minta maaf|penanggung jawab|pesan dan|sandi portal|situ ada|tanda|tangan pihak|yang ada|yang hangus|yang namanya
8 0 ^bukan #|^resep|^salah maaf|^sepeda|^sepe~|air minum|anda beli|anda sebagai|atau mengirim|belajarmu|demo|dengan cara|desa~|di episode|di pojok|dukungan bapak|episode #|hidangan|hidangan pembuka|hida~|jadi gini|kami menyebutnya|kantor dan|karena sudah|ke pengguna|kesalahan tersebut|ketidaksesuaian|ketidaksesuaian data|kurang satu|label tanpa|mejanya|mejanya sudah|meja~|menegur saya|menyalin jadwal|menyambut|mestinya|mest~|nol|perhitungan|petani|potong dari|premi|pusp~|randu|rand~|rupanya tidak|salah maaf|santan|saya lampirkan|selisihnya|sendok teh|signifikan|tanda maaf|templat|terjadi kekeliruan|tertukar dan|tetapi kami|tidak signifikan|tiket kereta|usulan|usul~|wayang|yang sebenarnya
8 3 ^bulan mei|^itu salah|^tautan yang|assalamu'alaikum|awal sudah|cloud|clou~|dibaca|duh|ekspres|gb yang|gudang|guda~|ini tautan|kakak bayar|kolo~|layanan tersebut|mawar|mawa~|penerbit|pesan untuk|salat di|sebagai ganti|sekarang kami|semester ini|staf kami|terkirim kepada|tetap membayar|yang datang|yang tetap
8 5 ^bung~|allah|alla~|bunda|bund~|dari catatan|diteruskan ke|dona~|file|itu buatan|itulah yang|kami terlambat|laman|mikr~|sebesar-besarnya|tanpa|tanp~|tautan yang
-1 8 ^cctv|ada nama|anan~|asing yang|baru-baru|baru-baru ini|besar donasi|buku tamu|cvv|dapat dilihat|diakses pihak|dibajak|dibo~|gadungan|gadu~|ibu tanpa|itu dapat|kamar|kama~|kuki~|laman resmi|mebel|mebe~|menghubungi|menyesalkan|minta operator|nik alamat|nik tidak|pada mereka|pasangan|perusahaan telah|rekaman cctv|seorang|seorang pegawai|seor~|tahu kamu|terbatas antara|tersebar|tertentu milik|whis~|yang dikirim|yang punya
-8 -3 ^dapat|^dapa~|^otp|^pera~|berbagi|jurusan|kapan|leng~|masuk dengan|orang dapat|satpas|telah pulih
8 7 ^di mesin|^dibuka|^dibu~|^lomba|^lomb~|^untuk|^untu~|ada tiga|anda berisi|bapak sudah|bulan maret|bungkus|dari sistem|divisi|ke posko|ketuker|kota yang|lomba|mengejek|progo|sesuai pesanan|surat edaran|tautan berikut|telah terjadi|terlalu banyak|yang memerlukan
-8 -2 ^dima~|dilaporkan|jadi #|keam~|kebocoran di|keranjangmu|pelanggan lain|perawatan|rapor bisa|relawan|sebentar|tolak|tola~
8 8 ^dipakai|^dipa~|^ketu~|^suara anda|dari meja|hadir melindungi|itu|kami gunakan|kami meminta|menyerahkannya|suara anda
-2 -8 ^email|^yang anda|ada keterangan|anggota yang|melalui formulir|pdf|solu~|sudah terbit|yang tampaknya
6 8 ^guru|^pemb~|^surat pemberitahuan|^tes|^wisuda|^wisu~|anta~|bila kakak|dama~|dan tautan|di mana|hasnah|hasn~|kalau bikin|kalian kami|kenanga|lalu ada|mbak ayu|membiarkan|nb|pindahkan ke|ponsel|resepsionis kami|tahu|tanpa membaca|terkunci setelah|wisuda|wisu~
8 4 ^informasi penting|^perihal|admin|batalkan karena|gant~|informasi penting|kami memohon|kami umumkan|ke bagian|kemarin bagian|marah|memohon|mendaftar ulang|mungkin anda|pantas|pembinaan|perihal|perlu mendaftar|sampai rp|tim kami|umumkan|umum~|yang
-2 8 ^karyawan|^orang|^oran~|^rumah|^surat|ada bukti|akses itu|bukti penyalahgunaan|cek nomor|darah dan|dengan mengaku|dibobol|diinformasikan bahwa|hak akses|informasi tertentu|kuse~|matikan|menjaganya|nomor asing|pemantauan identitas|penyimpanan|perusahaan|perusahaan pada|polos|polo~|sehingga data|serta nilai|terdaftar atas|terlihat|tetangga
8 -1 ^kema~|^mene~|^oktober|^okto~|^tak|acara yang|akan kembali|akan menyambut|alatnya|alat~|batal|bebaskan|catatan waktu|cs|dari tautan|datang pada|denda rp|hitung tersebut|kami bebaskan|kami tambahkan|kekeliruan|kirim rp|malam yang|mendesak|penghitungan|pompa|pomp~|sampai senin|sehingga beberapa|sensornya|sudah membuat|terdapat|vegetarian|vege~
-8 3 ^ketiga|stor~|tapi kami
-4 -8 ^kode|^kopi|^simp~|ahad|akan terus|apa-apa|apa-~|baru telah|bertambah|hapus dari|jatuh tempo|jika|ktp melalui|kuota|maaf bagi|mengucapkan|mengunggah berkas|menu baru|merek|mohon datang|pengembalian|sahabat|sendiri setelah|tempat yang
8 6 ^kura~|^lari|^terp~|bali~|diberitahukan bahwa|hilang dan|ibu terima|kepercayaan anda|layak kami|maaf !|meminta maaf|mengalami|menghubungkan|perumda|tadi siang|ya kan|yang terbit
4 8 ^lampiran|apot~|bersedia|dalam jumlah|dana bapak|data ke|didampingi|ditonton|jumlah terbatas|kami mematikan|ke loket|ke ponsel|lengkap nik|memindahkan data|mengirimkan|penc~|pengecekan|pindahkan|putra-putri|rekening baru
-4 8 ^layar|mama
-1 -8 ^lowongan|^lowo~|^menit|di zoom|email untuk|kelas membatik|membatik|menyerahkan
5 8 ^panggilan|^pang~|^tanda tangan|anda dan|berw~|gim|ikut latihan|jumat lalu|kepe~|mengambil #|mengirimi|pegawai kami|periksa ulang|pertanggungan|rumah anda|salon|salo~|sung~|tidak tahu
7 8 ^puny~|anda berada|aneh|beberapa menit|benny|benn~|cerah dan|diakses|flobamora|flob~|kelas xii|lampiran yang|ngecek|ngec~|nggak ngecek|orang itu|panitia sudah|sejawat|setelah tamu|xii
-3 8 ^terlihat orang|anda terlihat|asing|asin~|fotomu|kehati-hatian|melampirkan|membacanya|menyadari|prof~|sabtu malam
8 -2 ^ukuran|^ukur~|agustus kami|blender|blen~|dibayarkan|hari terakhir|kami mengirim|lagu di|masuk siang|nama beliau|penonton|pros~|pukul berapa|pun antara|tanggung jawab|tidak jadi
-8 1 ada alamat|aplikasi kencan|berjalan normal|jangan dibalas|kencan|peristiwa|sekretaris|sengaja|tagihan air
-8 -1 akta kelahiran|belum ada|di instagram|di ponselmu|di tablet|gorengan|kebersihan|kelahiran|penguji|sakit|saki~|tablet|tabl~|team
0 -8 almarhum|alma~|bisa diambil|pembaca|sama kami|seminar
-3 -8 ambang|amba~|bias~|rajin|raji~|teliti|tepercaya|tepe~|terlanjur|totalnya
6 -8 artikel
8 -3 atasan|atas~|ibu kami|kembali hari
-8 2 berdua|ktp yang|login|loka~
-5 8 dili~|id pelanggan
-8 4 log|tagihan anda
8 -4 memuat denda
1 -8 mendapat
3 -8 mengaktifkan
2 -8 perbaikan
7 1 ! !|# bukan|# itu|^! !|^antrean|^antr~|^jam #|^label|^labe~|^obat anda|^pertama|^poster|^post~|^ralat|^rala~|^terpotong|^toraja|^tora~|aktif|anggap saja|angka itu|bagi anak|berjaga di|cuti bersama|dalam paket|dan gambarnya|dengan senter|dicoret|dikirim secara|ditambah satu|dua ribu|gangguan pada|harga di|hari kami|hilang dari|ibu merasa|jalan ke|jamnya|jamn~|jika bapak|jumpa di|kami malu|kami saya|katu~|ke buku|kekeliruan ini|kemenangan|kiri|kirim nomor|kode diskon|laporan keuangan|layanan perbankan|lewat pos|listriknya|maaf kami|maaf malam|master|mast~|mati selama|memuat potongan|menatap|menghadirkan layanan|menit di|merah|nakhoda|nakh~|nomor itu|obat anda|orang kedua|otot|pagi kami|pemadam|perbankan digital|perekaman|poster itu|ralat|rala~|rara|rasa|rasa~|rumah sebelum|saya belum|seharusnya sampai|sekolah memohon|sutradara|tari~|telah menjadi|tepi|tercampur|terlalu lambat|tidak sesuai|tombolnya|toraja|tora~|try|warga lanjut|yang sebesar-besarnya
7 -2 # adalah|^kami mengirim|berbahaya|bersyukur|bersyukur dapat|bisa berhitung|dapat mendampingi|diabaikan|jumat depan|kami bersyukur|kepada oma|langka|menunggu|pembetulan|peno~|revisi|revi~|terhitung|timbul|ulang dalam|vaksin|yang mati
7 3 # anggota|^kemarin keliru|^kembali penuh|apabila hal|baru sampai|boleh dikirim|dengan ini|ditekan|duka|ganti sampai|harga rp|kemarin keliru|kereta atau|kolom|kristin|maaf terutama|mara~|membayar paket|memenuhi kotak|menagih|perumahan griya|popok|popo~|posko di|saya keliru|stef~|sudah memenuhi|tiga jam|yang menelepon
-7 -6 # april|^bea|^bea cukai|^bulan ini|^cukai|^cuka~|^dapur|^disetujui|^kont~|^langkah|^menutup|^novel|^pabrik|^pabr~|^pengajuan|^perpanjangan|^yang perlu|ada perubahan|adalah maaf|akan dibaca|alasannya|aliran|alir~|anginnya|atau uang|audi~|beli dua|berapa lama|berbunyi|bisnis|bisn~|bocor di|boco~|dan akhirnya|dan hanya|dapat menunjukkan|dari osaka|dengan kami|di ladang|di sepuluh|di warung|diberitahukan kepada|dikenai|dilaksanakan|dilu~|disebut|fajar|faja~|flash sale|gelombang|hai nama|helpdesk|help~|ilmu|ini jatuh|jadi bila|kalau salah|kali dengan|kamb~|karena diwajibkan|kesabarannya|kode produksi|konsumsi|kotaknya|laporannya|lima surat|main~|melenguh|memang|membantu|membedah lima|mendaki|mengajukan kembali|menghabiskan|mengundang|menunggu pemeriksaan|nont~|oleh sistem|osaka|osak~|pada senin|pare|pembicara|pemeriksaan bea|pencarian|pengantar|pensil|perasaan|periksalah|perselisihan|perw~|peternak|peternak sapi|pili~|pukul tiga|sale|sampai seratus|satu kalimat|seorang guru|sesudah itu|seta~|simpan enam|sudah berbelanja|sudah habis|sumbang|surat permohonan|surut|survei singkat|tahun karena|tak ada|tany~|tautan untuk|tetap berlaku|tidak panjang|tilang|tila~|traf~|tungku|turut prihatin|untuk apa|untuk paket|wawancara yang|yang macet|yang mengecewakan|yang sering
-1 7 # formulir|^data donatur|^lama~|^mahasiswa|^rekaman cctv|^ruang|^ruan~|^terbuka|^terkait|benar-benar minta|berisi data|daftar itu|dapat dipastikan|di server|dipastikan|ditebak|ditempel|jebakan|jeba~|kami bahwa|kami benar-benar|kami memberitahukan|karyawan|kehati-hatian kami|kirim tautannya|lain|lama dan|magang|maga~|meity|meit~|melihat|memberitahukan|menghubungi soal|meresahkan|pak made|sebagian kecil|sekarang sudah|serta|server|sistem tersebut|surabaya|terbuka di|tumbuh #|unggah kemarin|yang kemungkinan
7 5 # gb|^pene~|^peri~|^undian|^undi~|anda hari|buktinya dan|di brosur|diterapkan|dua orang|faktor|gb|ini merupakan|ketika ibu|kok|manual|mohon ampun|oh ya|peserta tur|pisah|seharusnya tidak|sejak mei|telah diterapkan|tela~|tert~|yang beredar
-4 -7 # hasil|# hingga|^korban|^korb~|^peron|^pero~|^saldo anda|^siber edisi|^tanggal|^tuju~|bagian teknologi|berlangsung di|bisa juga|bukan lewat|daerah|daer~|di laptop|di peron|hari supaya|hingga #|lidya|lidy~|lima kali|loket|loke~|lulus|paket anda|peda~|pelajaran|pelajaran untuk|pemilik akun|pribadi yang|rs kasih|sabtu ini|sandi di|sebagian besar|sebuah rumah|siber edisi|stas~|terbesar kami|tidak di|uu pelindungan|yang kakak
-3 7 # kali|^anda terlihat|anonim|anon~|dan meminta|dan memuat|diagnosis dan|dibuka tanpa|diinformasikan|diturunkan|ibu ke|karang taruna|kekhawatiran|kekhawatiran yang|kemungkinan besar|ketiga yang|kini terkunci|nama tidak|nim serta|pengisian|periksa riwayat|ruang tunggu|terlihat oleh
-7 -2 # karena|^alamat email|akses anda|akun dan|berat dan|cend~|diku~|disu~|inap|kardus|kebo~|medis ibu|membuka rekam|pengunjung|permohonan paspor|salah satu|sehat sentosa|sudah dikirim|terbuka untuk
7 6 # ke|# poin|^foto|^sehubungan|^sehubungan dengan|^sehu~|alasan|bram|dapatkan pula|dibetulkan|dua belum|juni dan|keterangan lebih|kota~|lanjut dapat|maaf sebesar-besarnya|memuat #|mengembalikan|pelari|rw #|shop~|sinar|tadi pagi|telah dihapus|telah kami|untuk memeriksa|yang mengakibatkan
0 7 # keluarga|^alamat emailmu|^dari server|^dikenal|^donatur|^emailmu|^gudang|^guda~|^keterbukaan|^keterbukaan informasi|^melihat|^pada akun|^pelatihan|^rak|^sura~|ahli forensik|alamat emailmu|berpotensi|berpotensi diakses|berwenang telah|blokir|blok~|daftar pinjaman|dapat dibuka|data donatur|data kepegawaian|di alamat|dibekukan|dicari|dikhawatirkan|e-statement|e-st~|faktor kedua|gede|grup telegram|haid|hendra|ia melihat|informasi yang|ingin mengganti|instansi berwenang|itu sebelum|jam kerja|jawab penuh|kami hilang|kartu yang|kejahatan|kejahatan yang|kepentingan|keterbukaan|keterbukaan informasi|kunci baru|lain slip|map itu|matikan dan|meli~|membuka aplikasi|mengalami peristiwa|menjadi bahan|menyebut saldo|nama nik|pada akun|pelanggaran data|pemangku|pemangku kepentingan|pembaruan keamanan|pengguna yang|penyelidikan|perc~|peristiwa siber|perlu dikhawatirkan|perseroan mengalami|pinjaman bapak|receh|rece~|saudara termasuk|sembilan kali|sendirian di|serah|serah terima|sering begitu|siapa saja|sudah berjalan|tala~|telah diberi|terhadap data|terkait|terpampang|tidak lagi|tidak wajar|untuk meminta|wajar pada|yang bergeser|yang disimpan|yang menghubungi
-7 -5 # kilo|^# wib|^dibawa|^folder|^fold~|^lima|^mela~|^perlu dibawa|^tidur|^tidu~|^tiket #|^wib|akan melakukan|akun yang|anda #|anda dalam|api unggun|bajo|begitu buku|belum termasuk|beristirahat|berkata bahwa|bertukar|beruntun|bisa diubah|bocor|ceritakan|cukup lama|daftar tunggu|dan berkata|dan menu|dan salah|dan tak|dapat menjadi|dengan tenang|desember tidak|di terminal|di toko|dibeli di|dimakamkan|dipr~|disuruh|ditinggal di|diubah|diub~|ende|farhan|farh~|festival|fest~|hentikan pemakaian|hilang di|hubungi halo|ia bilang|ia tidak|ini mengecewakan|ini sedang|isti~|iya|jahe|jalankan|jam mulai|jela~|juga membuka|jumpa lagi|kami setujui|kapur|kapu~|kata sandimu|kayak|ke mana-mana|ke pusat|keluar dan|kemarau|kencana #|kepala sekolah|khilaf dan|kilometer|kotor|koto~|kurir|labuan|labuan bajo|labu~|lagi ?|lain tidak|layang-layang|lebih gelap|lima detik|lintang|listrik di|masuk daftar|matematika|mate~|melakukan pemeliharaan|memang tidak|memperkirakan|memperoleh|mengalir|mengecewakan|mengukur|mereka tidak|mulai dari|naik|naik dari|pada halaman|pada suatu|pane~|panjang dan|pemakai|pemakaian dan|pembicaraan|pengajuan|perlu dibawa|pikir|pilihan ibu|programnya|puluh dua|rasa jeruk|rebus|resmi|resm~|reta~|salah baca|salah kata|sambil membawa|satgas|satg~|sejak surat|sejak zaman|sekolah sebelum|selokan|selo~|semoga almarhum|sepatu tertutup|seperti tahun|sepuluh menit|sepu~|setiap baris|suam~|surat izin|tahan|takut|taku~|tekan tombol|teleponlah|tembok|tentang|tent~|terang|teratai|tetap jalan|tidak diteruskan|tidak menolong|tiket #|tinggal empat|tontonan|ucok|ujung|ujun~|unggun|untuk masuk|untuk tiket|waktu tersebut|waktu untuk|wulan|yang berjalan|yang ditemukan|yang kebetulan|{} !
-7 -4 # meter|^bagaimana bantuan|^ditiadakan karena|^diunduh|^hati-hati|^hati~|^pembayaran anda|^selama|^tidak berhasil|bagaimana bantuan|berkas konfigurasi|bintang laut|bungsu|bus yang|dan membawa|dan minggu|dan selesai|dan setelah|dan transaksi|detik|deti~|di atap|di tanah|dikunci|diproses|ditiadakan karena|gambar di|jagung manis|jari~|jelas|kaca|kami berdua|kami juga|kami pilih|kamu sudah|ke penerbangan|kekecilan|kode pemesanan|lite~|luar jadwal|makan siang|mana saja|manf~|mengaku|meniup|menoleh|menyebut kolom|otomatis dalam|pemblokiran|penelitian|penerbit kartu|perbarui metode|satu kata|selesai lebih|sempat masuk|setelah itu|si bungsu|sinyalnya|statistika|sudah enam|sumb~|surat kuasa|susu|tetapi setiap|tidak berhasil|tidak beroperasi|tujuh kali|tulisannya|untuk pemeliharaan|yang mengaku|yth saudari
1 7 # pelamar|^daftar|^daft~|^data akun|^di aplikasi|^dicuri|^dicu~|^nomor antrean|^pelamar|^pelindungan|^pelindungan data|^peli~|^pemberitahuan pelanggaran|^siapa|^siap~|akibat kelalaian|akun email|alamatnya|anda diunduh|anda memuat|bertugas|bolak-balik|bola~|bu|di lemari|dibuka oleh|disalin dari|donatur yang|enam jam|grup kelas|halo pak|hanya lewat|ibu dan|ingatsehat|jangan bayar|kami menganjurkan|klien lain|l|layarnya|memberitahukan bahwa|memperbarui server|milik staf|oleh karena|pemberitahuan pelanggaran|pernah dipakai|pinjaman|riwayat transaksi|saldo nomor|salinan polis|sampai kemarin|sampai subuh|sebuah forum|sidang|sida~|tak dikenal|tawaran kerja|terlihat nama|walu~
-7 -7 # pondok|# rumah|# saat|^kereta anda|^memi~|^ring~|^sampai|^telah|^terjadwal|a n|ada daftar|ada peringatan|atau menghapusnya|bawa kembali|besok pukul|bukan kepada|cek|daftar lagi|dan laporkan|di kelas|dikeluarkan|diterbangkan|diteruskan|hampir selalu|inginkan|jangan menunggu|jempol|juga untuk|kabar baiknya|kabelnya|kabelnya dapat|kami bawa|kami catat|karena kabelnya|kata maaf|kereta anda|lain kirim|listname|masa tenggang|membelinya|menulis di|milis listname|musl~|naik~|pak rt|pekerjaan ini|pengalaman|pesanan|r|rawat|rawa~|rekam|rekor|salinan data|sampai halaman|satu menit|saya ingin|setiap minggu|setiap pukul|sidoarjo|sudah berakhir|tanda seru|tautan berlaku|tenggang|terbaik|terima kasih|tetap buka|tidak merasa|toko untuk|verifikasi anda|whatsapp yang|wirya|wiry~|yang kemarin|yang rusak
4 7 # sehingga|aja dan|apoteker|curhat|curh~|dan ada|dan jam|dari aplikasi|ekstensi|jam tangan|ke cabang|ktp asli|malam dan|mematikan|memuat tautan|murid|muri~|pihak luar|rekening|sama di|samb~|semangat !|telah memilih
2 7 # telah|^berkas|^nasabah|^nasa~|^segera ganti|^sistem reservasi|bahwa sejumlah|beberapa hari|brantas|celahnya sudah|dan lapor|dicuri pada|dimasuki|ditarik|ditelepon|gantilah|jamaah|jamaah yang|kalau kamu|kami melapor|kami urus|ke komdigi|ke kotak|kepada yth|keperluan|keteledoran|kk dan|koran cetak|lahir anda|laporan kami|lebih lanjut|melihat data|memberikan kode|mencatut nama|mengamankan|nik saudara|nilai rapor|nisn|paspor nomor|pemohon|penyakit|rekan|sandi dan|sandi kalian|sekolah dan|setelah pembaruan|tatap|tatap muka|termasuk anda|tes|untuk mengamankan|untuk para|urus|yang mencatut
7 2 ^anda salah|^anda terlambat|^bapak|^bapa~|^kami|ada anak|anda adalah|anda terlambat|apa pun|atas kepercayaan|atau telepon|bagi kami|bapak i|bayarlah|bersumber|bersumber dari|biay~|bisa masuk|cantumkan|catatan meter|curah|curah hujan|cura~|dan bulan|dan petugas|dapatkan|darm~|ditulis|gelang|hari tersebut|harus turun|jenjang|jenj~|jumlahnya tidak|kast~|kerja untuk|keruh|lagi diskon|masuk kelas|mei yang|mengabarkan bahwa|minu~|mobi~|namanya juga|paduan|padu~|penuh sebelum|perangkat lunak|pun di|rute|saldo rp|saldonya|saya langsung|saya memohon|sd|secara utuh|sepenuhnya|stru~|sudah aktif|sudiarta|telah anda|terbatas !|tersambung|terutama kepada|tidak akan|versi baru|yang kecewa|yang sudah|yosua|yosu~
7 0 ^antar|^anta~|^gang~|^inte~|^memb~|^penting !|^tujuh|akan masuk|anda yang|area|bapak kurang|beberapa pemain|blok d|cacat|cemas|cema~|cetakannya|cetakannya menyusul|dada|dan biaya|dengan menunjukkan|di akunmu|di arsip|di enam|di laman|digabung|dimakan bila|diperlukan dan|gladi|glad~|goreti|halo keluarga|hubungkan|ini sampai|itu juga|jadwal remedial|kabar bahwa|kami memilih|kasih untuk|kekurangan|keliru menyalin|lantai #|lara~|lip|lip tint|maria goreti|masakan|mengembalikannya|menghapus #|menunjukkan surat|menyerah|menyesal dan|mimp~|ongkirnya|orang akan|pak tarno|pejuang ptn|pelit|penting !|penyusun|perlengkapan|prakiraan|ptn|putih yang|putri|remedial|reme~|sabun cair|saja|sedangkan yang|selagi|sentuh|sudah ada|sudah cukup|sudah jadi|sudah telanjur|tarno|tarn~|terbit|terisi|tetapi tak|tidak benar|tint|varietas|vari~|yang keliru|yang rilis
7 4 ^aplikasi|^apli~|absensi|aduh|bikin|biki~|dan membaca|deh|dompetku|email hari|fakt~|ganti dan|ibu peserta|kabur|kami salah|kurang|mungkin timbul|namun|namu~|pembeli|per satu|pergantian|peserta|peta|satu per|tak bisa|telat|yang merasa|yang ternyata
7 -6 ^atas|^harus|^haru~|ketinggalan di
-6 -7 ^bagi~|^menj~|^sudah kami|^tahu~|^terima|^teri~|ada berkas|adalah situs|address|addr~|apk|atap|baka~|baru saja|bersama dua|bisa dilakukan|bukan ganti|dalam lima|dan nyalakan|di tengah|ditawari|gaji~|harga itu|hari apa|jakarta|jaka~|kami buat|kami menyala|kapan dan|ke address|kecuali|kembali #|kode ini|kode verifikasi|koperasi kita|koreksi kepada|labu|lahir anak|lulu~|maaf kalau|maret belum|maret melalui|melakukan|membaik|meminta nomor|menambah|menginap di|menilai permintaan|minggu yang|mulai senin|nyalakan|pandai|panduan|pemberitahuan yang|penumpang|permintaan ini|proyek|proy~|saja dipakai|selatan|selesai hari|sembilan ratus|sementara|sido~|stasiun|suaranya|terjual habis|tersendiri|undang-undang|ustazah|verifikasi|veri~|yang benar-benar|yang memintanya
6 7 ^beri~|^port~|^tidak anda|benar-benar menyesal|berkali-kali|bersama kami|cera~|dengan layanan|ganti yang|internet|inte~|kartu vaksin|kasus|kepada para|langsung kami|minum anda|pernah anda|persentase|pihak lain|polis|saya benar-benar|seharusnya|tercetak|udah kami
-7 3 ^bisa|cabang lain|lewat portal|logi~|yang sah
5 7 ^bisa dibuka|^hotel|^hote~|^lama|^pemberitahuan|^sempat|^semp~|ajukan|ajuk~|aku dan|aku nggak|beberapa orang|dite~|google|goog~|hrd|juni di|kamar dan|kami #|kemarin menampilkan|komite|membaca semua|memengaruhi|reke~|resepsionis|sert~|tata~|turunkan
-5 -7 ^dan satu|^keliru di|^paket anda|^penipuan|^selama ini|^waspada penipuan|anda untuk|bawa ke|belakangan ini|berakhir dalam|berlaku lima|coba lagi|di rumah|dianggap|diingat|diurus|diur~|dua langkah|ganti di|hari sebelum|ibu yang|ini dapat|ini memuat|kaki|kamu ?|kamu jadi|kata sandinya|kecu~|keliru di|kode berlaku|kronologinya|kuat|lamb~|lonjakan|lonj~|membetulkan|meminta kode|mengetik kata|menurut uu|minggu pukul|palu|pun termasuk|rajab|raja~|salah antar|salah memasukkan|seolah-olah|seol~|subjek|subs~|syakban|syak~|tahu nama|tingkat|verifikasi dua|wafa~|waktu dua
2 -7 ^denda|^dend~|^menu|saldo di|tidak tidur
-3 -7 ^dengan email|^kelas|^ming~|akan menerima|aplikasi anda|atas ketidaknyamanan|bank|buletin|bule~|dahulu|dahu~|di kulkas|gagal|hari sabtu|kabar dari|paling lambat|pasang|permintaan bapak|saat pemeliharaan|serb~|tayang jumat|tega~|terakhir|tera~|tidak perlu|webinar|webi~
-7 -3 ^dito~|^serv~|^terjadi|atasan anda|bada~|berg~|hind~|hingga|hing~|ibu nama|judu~|kami akan|keri~|kode|kode otp|laporan|lapo~|minggu dini|pengembang|portal|rute~|sejahtera|sejak tahun|sete~|sini|supaya|supa~|terb~
1 -7 ^edisi|^edisi #|^edis~|anda tiba|arti~|brankas|di brankas|lagu
7 7 ^gim|^mengenai|beberapa kasus|biaya kami|cerah|dilatih|dilatih ulang|foto di|kurir yang|lari|manajemen|mbak|mengambil|pada perangkat|sebanyak|telah|tercatat di|yang jawab|yang sempat|yang udah
-2 -7 ^gratis|^grat~|^produk|^prod~|berlaku lagi|gatal|gata~|hai {}|hanya namanya|keberangkatan|lind~|memanggil|para penghuni|saudari|sori ya|taha~|temu~|teruskan|tidak aktif|tidur|tidu~
7 -1 ^isi|^kami hapus|^stok|^surat kami|akui|atau biaya|budiman|budi~|buka pukul|dengan contoh|gol|hapus tanpa|jalan kaki|jamur|jamu~|kalau keterlambatan|kaldu|kami menulisnya|kebanyakan|keliru dan|lurah|lura~|memberikan pelayanan|membuat bapak|memutus aliran|mengambil antrean|mengejar|menyesal sudah|pada air|paket ibu|pembelian|penandatanganan|perbedaan|perut|petugas loket|sakit perut|seharusnya masuk|sisipkan|talenan|tanpa mengambil|ulang|ulan~|yang budiman
3 7 ^kartu pos|^server kami|antaranya|balik hari|bapak yang|bisa ditarik|celah pada|di antaranya|dm|kantor imigrasi|kartu pos|kelo~|kini hanya|masjid|masj~|memasang pembaruan|mengakses|mengintip|pihak|pran~|pun yang|punya|puny~|radi~|satu alamat|sejak kemarin|sejumlah pengguna|sudah kembali|tant~|tua siswa|yang tertukar
-4 7 ^kebocoran di|internet selama|percaya|profil|telepon anda
5 -7 ^klarifikasi|^klar~
-7 0 ^masalah|^terkirim|alamat anggota|anda pesan|astri|astr~|awan~|cent~|di blog|ingi~|jari|kabari kami|kemah|mela~|menyetujuinya|nama panggilan|npwp|siapa yang|siswa|sisw~
-7 2 ^memakai|ini belum|keha~|mintalah|penghapusan|sdk|yang mengisi
-7 -1 ^membuka akun|^mili~|^warga|^warg~|akun anda|butuh|butu~|data lokasi|diri~|gara~|kawasan|kuartal ini|lolos verifikasi|membekukan|membela|membuka akun|memohon ampun|mungkin terjadi|otomatis ke|pada akhir|pekan lalu|penghuni blok|perk~|rujukan|ruju~|ruteng|sudah melapor|taru~|wajah dan|yang dapat
4 -7 ^nama
0 -7 ^pemenang|^salah satu|buku yang|di depan|edisi #|kurir kami|menguji alarm|operasional
-7 1 ^pengaduan|emailmu|menu pesanan|migrasi|migr~|pemberitaan|pere~|pisang|sebenarnya tidak|sekr~|seng~|tambal|tidak sah
7 -3 ^satu|kirimkan|proses|terjadi karena
-2 7 anda bekerja|ayah~|basis|basi~|bersalah|bidan|bisa diganti|dan kalau|data paspor|dibukanya|foto itu|jangan pakai|mati~|menampilkan nama|mengganti|menit kemudian|menyebut penyakit|menyebutkan nomor|nik|reset|saudara di|sejumlah akun|selanjutnya|semua sesi|sudah menghapus|tautan ke|terlihat orang|tes anda|turut terdampak|yang dibukanya|yang membuka|yang sepi
-1 -7 anda sendiri|bocor dan|formulir di|gaji november|menurut|pesan itu|sistem kami
-7 4 catatanku
-7 6 doku~
-5 7 hal yang|menyebarkan
-6 7 kanal|tangkapan
-7 5 tangkapan layar
-5 -6 # atau|^# menit|^gembok|^gemb~|^harga|^harg~|aceh|anda ragu|apakah|apak~|bank nusa|barulah|berjalan|berlaku|berlaku #|bisa dipelajari|bukan karena|bukan salah|cerewet|cere~|dan apa|dan harus|dan tetap|dapur kami|dari daftar|data apa|debit berakhiran|dendanya|dengan empat|donor darah|februari pukul|gera~|hal-hal yang|hari dan|huruf besar|itu kadang|itu menurut|itu tertulis|jadwal pekan|jangan malu|kami coba|kamis|kantor pajak|kenali|kosong boleh|laboratorium dan|lain dalam|lindungi|mari|masuk lalu|menjalani|menjalankan|menunjuk|nasihat|nasi~|nusa artha|nyaman|ongkir|panen|pdp|pejalan|pejalan kaki|pekan|peka~|pemasaran|penerima yang|pengelola|penulisan|perjalanan|pernah|perubahan|pesan ini|samar|sebagaimana diwajibkan|sedikitnya|semoga sukses|serupa|setahun|siag~|sif|sih tapi|terbanyak adalah|terdaftar paling|tertulis dalam|toko daring|undangan pernikahan|untuk kita|uu pdp|wifi|windows|yang terungkap
6 2 # dan|# setelah|^# bukan|^hitung|^hitu~|^kembali|^kiri~|^penerima bantuan|^rekening|^reke~|^salah hitung|ada sedikit|bagi pelanggan|belum diisi|benar rp|berikutnya akan|berjaga|bisa bapak|buletin kami|buru~|dapat menelepon|daun~|diimbau tidak|gosong|hanum|hanu~|hari yang|iklan|ikla~|ini masuk|jalur|jam tersibuk|kak mira|kami memutus|kami surati|kendala di|kepala smp|langsung di|maju|meda~|memakannya|membayar akan|menegur|mohon maaf|nyan~|nyaris tidak|pembahasan|pembuka|penerima bantuan|prioritas kami|rapat hari|relatif|relatif kecil|salinan daftar|saudara tetap|sean~|sepele|sudah tahu|surat elektronik|surati|tanggung|tersibuk|untuk benih|upgrade|upgrade ke|upgr~|wasi~|yang saya
-2 -6 # lalu|^rapor semester|berizin|berizin dan|dan berada|dan diawasi|datang lagi|dengan alasan|dengan surat|diawasi|diawasi oleh|diaw~|dipakai sekali|gang~|jadi kami|kenapa|kopi|layanan internet|manasik|mina~|peringatan|pondok|pond~|putu~|ramai-ramai|rekening di|salah kirim|sudah tiba|tekan|teka~|terasa|terdapat kesalahan|teruskan ke|tuhan|tuha~
-3 -6 # nama|^denda keterlambatan|^dibatalkan oleh|^keterlambatan anda|^penuh|^pesanan|^pesanan dibatalkan|^proyek|^proy~|^salah kami|^tela~|^undangan digital|administrasi|akan dibagikan|bakti|bedanya|berdasarkan hasil|berikan|bero~|buntu|bunt~|dengan email|di bank|di beberapa|di eropa|dian~|dibagikan gratis|dibatalkan oleh|eropa|eropa mengakui|erop~|gayo|grat~|haji|hasilnya|ingin ditanyakan|jakarta selatan|jaringan rumah|jumpa|keluarkan|kemarin itu|keterlambatan anda|kritis|lambat|lambat #|maaf tidak|memakai|menyusun|november|nove~|nyal~|pesanan dibatalkan|program|sakit di|sampai jumpa|sebelum tanggal|sebuah jaringan|sedu~|selama tiga|sudah lunas|suka~|terima pada|terputus|tertahan di|tidak apa-apa|tuli~|undangan digital|walau
-6 -5 # oleh|# sudah|^atur|^atur ulang|^berj~|^dan ketentuan|^di tiket|^info|^kesa~|^mendoan|^nama anda|^pake~|^pergi|^perp~|^perubahan syarat|^pribadi anda|^sedi~|^sela~|^syarat|^syarat dan|^syar~|^tempe|^tempe mendoan|^tiket anda|^tinggal|^tinggal #|^ulang kata|abaikan pengingat|ada kata|adalah surat|agar anda|air tidak|aktifkan lagi|anaknya|anda memakai|apa yang|arah yang|atur ulang|bayi yang|belas tahun|belum diterima|benang|berdebat|berduka|berlaku untuk|cepa~|citra|citr~|dan boleh|dan ketentuan|dan siapa|dapat digunakan|dari sini|data dan|dengan sebelas|dengan sendirinya|di bea|di dinding|di seberang|di telinganya|di tiket|dial~|digunakan|dikunci dengan|diputar|diputar ulang|dulu sebelum|empat tahun|enam orang|fitur|fitu~|halo galih|halus|halu~|ini selasa|itu sendiri|jiwa sentana|jumlah karyawan|kada~|kalau kita|kalimat yang|kami ibu|kampung|kartu debit|kata|kecil yang|kecuali anda|kepada lembaga|kerupuk|kirim lewat|kompor|kurs~|ladang|lada~|lama sekali|langkah di|layanan penumpang|lelang|lela~|lewat tanggal|maka~|manajer kami|masih berlaku|melalui|mematahkan|membatalkan dengan|mendoan|menerima permintaan|menit lagi|merasa tidak|minggu depan|minggu ini|nada|nama-namanya|paket agar|pake~|para ahli|pelanggan yth|pengingat ini|perbuatan|peristiwa yang|pertumbuhan|perubahan syarat|petik|pikir saya|prin~|prit~|purn~|ringkasannya|risiko|risi~|rumah bu|saham|sama seperti|sampai hari|saya pernah|sebuah|sebuah pesan|sedang tidak|selang|sendirinya|sentana|sepertiga|sepuluh ribu|sering kami|sesuai dengan|sesungguhnya|setiap hari|stro~|suru~|syarat dan|telinganya|tempe mendoan|tergantung di|terjual|tidak beres|tidak melihat|tidak wajib|tinggal #|udang atau|untuk enam|untuk mengatur|untuk mobil|upacara|upac~|utara|utar~|waduh|wajar|warna merah|yang akan|yang cocok|yang dibahas|yang ketiga|yang mana|yang membersihkan|yang patut|yang setiap|zaman
0 6 # pelanggan|# uu|^anak anda|^celengan|^cele~|^kami dicuri|^pemberitahuan insiden|^penerima lain|^rumah anda|adanya aktivitas|akan pernah|alamat nomor|anda muncul|apakah data|april terkirim|balas hapus|begi~|berhati-hati terhadap|celengan|daftar #|dan buat|dan pin|dan sanggah|data saudara|dengan semua|di kupang|di makassar|dibobol dan|dibuat dan|dibuka dengan|dibuka lewat|dikelola|direktur|disebar|disetel|email dan|halaman belakang|hukumnya|instansi|itu memuat|kamu pesan|kartu lama|kios|kunci dan|lanjutan|login dan|luar memeriksa|masih berlangsung|mengambil data|menonaktifkan|menunjukkan bahwa|mere~|nama serta|namanya mirip|notaris|nota~|orang pada|pada bulan|pekan panjang|pemberitahuan insiden|pendaftar yang|penerima lain|penggajian|penguji dari|penipu yang|penyimpanan yang|permintaanmu|registrasi|sanggah yang|sebuah grup|subuh dan|surel kami|tabel pelanggan|tautan itu|telah melapor|transaksi|transaksi sejak|urutan yang|waspadai|yohanes
-4 -6 # penerima|^bakal|^baka~|^klaim anda|^lang~|^login baru|anda tanggal|anda tekan|baca selengkapnya|bank anda|bank sekarang|bera~|bukan kata|dari rumah|di laci|dicuri dan|diketahui orang|diskon rp|el|el tari|gratis|halaman #|jaringan di|jump~|kabe~|kami berhenti|kami membantu|kristus|login baru|masi~|memintanya lewat|menghafal|menimpa|menimpa siapa|menu bulan|mobile banking|mudah diingat|mungkin menerima|pejabat|pengin|penumpangnya|pernah memintanya|peron|puluh hari|sejak subuh|selengkapnya|sertifikat lama|sudah bisa|sukses|suks~|supaya dapat|tanpa kode|terbuka selama|tercantum dalam|tertahan|teruskan email|typo|ukuran m
6 6 # sampai|^kami pulihkan|^pulihkan|akibat kekhilafan|beberapa dari|dan uang|direktur keuangan|itu bisa|janj~|kan ?|kode karyawan|masih aktif|memo~|menyalin|nggak ada|pang~|pemohon yang|perkara ini|tidak anda|yang mungkin
1 6 # siswa|^# desember|^desember|^dese~|^flashdisk berisi|^wajib|^waji~|akun lama|asli|baja|beka~|berarti bagi|berkas di|bisa membuka|bulan ke|cerita dan|contoh|cont~|curian|dan kartu|dan polisi|dapat membaca|data akun|dienkripsi|dien~|ditampilkan|flashdisk berisi|halaman bayar|ini hal|ini ke|kalangan|kami kerjakan|kepala tata|kerjakan|khawatir|khaw~|koran|kora~|ktp lagi|lebih luas|luas|melapor ke|membaca nama|membantah|meminta biaya|meminta foto|memulihkan|menanggung akibat|menyesal tidak|menyinggung|milik bapak|nasabah lain|nomor di|pada bagian|pengurus|polis lama|rakyat|raky~|rekening dan|resep|rese~|sangat berarti|saran kami|saudara ada|sehingga nomor|seorang petugas|slik dan|swafoto|swaf~|tautannya|teracak|terpasang sejak|untungnya|waspada terhadap|yang menyinggung
-6 -3 # tahun|^festival|^fest~|^kantor|^kant~|^temuan|^temu~|anak~|anggrek bulan|belah|berawalan|dan menyesali|dapat memilih|dari jauh|dari sebuah|datang sebagai|di bagian|dipakai|diti~|empat dan|foto bukti|hampir|huku~|ikut terambil|itu dengan|kamera dan|kapa~|kesalahan kita|kilo~|kunjungan|kunjungan anda|laporan kepada|lebih tenang|membentur|membentur tangan|mengakuinya|menit !|nomor tujuh|paru-paru|pekan depan|perawatan gigi|pera~|raju~|rumah di|sudah ditutup|sust~|uji coba|untuk tamu
6 0 ^# februari|^bersama|^buka|^donasi|^gayo|^jam buka|^pengemudi|^rasa|akan ada|anda berikan|angka|assalamu'alaikum wr|atas kesalahan|bapak sekeluarga|baru sebelum|baunya|baun~|beban|beberapa pengguna|berkomitmen menghadirkan|berwarna merah|bestie|best~|bulan yang|bunga #|cantik|cara yang|dapur|dapu~|dengan adanya|dermaga|dibeli untuk|dihitung ulang|diperbarui sejak|gaya|hal tersebut|ibu memesan|ibu pesan|ini pukul|kakak pagi|kami lakukan|kami perpanjang|kami senantiasa|katering|kebutuhan|keluar dari|keny~|kepada #|keputusan saya|kopi di|lagi karena|lakon|lako~|laris|line~|lunt~|malam tahun|maret dan|mati di|membuka deposito|mengapa aplikasi|mengirim notifikasi|meningkat|meski|musim ini|nanti saya|nggak perlu|notifikasi itu|notifikasi uji|pada jam|panggilan di|pengemudi|penyebabnya adalah|perpanjang sampai|rasanya|rekening lama|rupanya|rupa~|sebelum sabtu|selebihnya tidak|senantiasa berkomitmen|sertifikat|setiap lima|setoran|seto~|tabel tarif|tahun baru|tebal|telepon saya|tepuk|tepuk tangan|tersebut kami|tidak mengubah|tv|wakil kepala|wangi|wang~|wassalamu'alaikum|wassalamu'alaikum wr|wb|wr|yang diblokir
6 -1 ^air|^anda kami|^diskon|^disk~|^jawaban|^jawa~|^karena kelalaian|^kelalaian kami|^kesalahan kami|^koran|^kora~|^penyebab|^penyebab dan|^rekening koran|^surat dari|^tiga kali|^tran~|ada denda|barang di|benar terlampir|berangkat|berkomitmen|betu~|cashback|cash~|dan hak|dan keluarga|dan wali|danau|di bandara|diantar ke|dicetak|diperbaiki|guru yang|halal|ibu petugas|ini dan|kami menyapa|ke sana|kedaluwarsa|kemasan|kepuasan|ketahuan|kirim pukul|komodo|komo~|konsultan|kurir dan|laman kami|lantai dua|masa yang|meleset|mengandung|mengirim tagihan|menit #|menyebabkannya|naik ?|ongk~|para pedagang|pendapatan|pengurus rt|penyebab dan|perlu kami|promo|satu mobil|sedang mencoba|setia kami|sistem baru|suku|surat kami|tak seorang|tegal|terbaik bagi|tersebut bersifat|tolong kabari|wahy~|yang belum|yang menyebabkannya
-6 -1 ^akun anda|^banjir|^banj~|^sponsor|^spon~|^yah|anti~|atm|bekukan|beku~|cakupan|caku~|di perjalanan|ini untuk|kami bisa|kami siap|ke bu|lapor ke|mati listrik|mohon jangan|pemesanan anda|peme~|pemilik|prihatin|prih~|tim pengembang|unit|unit layanan|urusan|urus~|yah|yang diminta
6 3 ^anda hilang|^hala~|anda hilang|barang yang|barokah|baro~|beberapa waktu|berita|berjalan dan|bulan lalu|dan ibu|dan salinan|dapat datang|dimuat|dipakai siapa|dipantau|email #|email kemarin|galih|gali~|garuda|garu~|halaman status|kembali normal|kenyamanan anda|lama yang|lewat email|maaf banget|malam ini|mau|mei anda|mencocokkan|mengenai|nilaimu|pas|pemberitahuan polis|penerima dan|prioritas|prio~|sd tunas|selalu menjadi|seperti itu|tak|tekan #|tertulis|tidak dipantau|tunas|tunas harapan|yang tidak
-6 2 ^anggota|^angg~|^impor|^impo~|anda dari|booking|bu ratna|cabang|dan fotonya|diskon sampai|flas~|guga~|juru~|keja~|layanan pelanggan|lemak|media sosial|menceritakan|menghapusnya|paspor anda|ramah|sire~|surel itu|token|toke~
-1 6 ^api|^bpjs|^bpjs mandiri|^data|^ikut|^lanjut|^lanj~|^tindak|^tindak lanjut|ada telepon|akan meminta|anda terbuka|angka terakhir|asal~|berhati-hatilah|bpjs mandiri|bssn|cache|cach~|cele~|dan masukkan|dan membuka|dan menghapus|dari kita|data pelanggan|di lobi|dibahas|dilampirkan|dipinjamkan|diputus|empat angka|hanya untuk|hiv|ikut terlihat|ini telah|kalau kalian|kami segera|ke luar|kebugaran|ketu~|kunci api|lampiran|lapor|lobi|meluncurkan|membalas dengan|memerintahkan|meminta anda|menganjurkan agar|menjaga|menuntut|nama samaran|oknum|oknu~|oleh pegawai|pakar|pelaku|pelamar|pemesanan kami|piksel|pin yang|pt sinar|sabtu lalu|samaran|sampai maret|selain|seseorang dari|surat tugas|tanggal lahir|tangkapan layarnya|tanpa pengaman|terkemuka|tindak|tindak lanjut|untuk melindungi|untuk sementara|visa
0 -6 ^auto~|^faktur|^fakt~|^rekap|baru #|baru di|bawah|bohong|boho~|kalau sudah|kami menguji|masukkan|meri~|reservoir|surat ibu
-1 -6 ^berhenti|^kela~|^meni~|^pelayanan|acara sabtu|anggrek #|ente~|final|kalimat dari|kami senin|kepada masyarakat|kuot~|mengapa|nusa|penu~|pesan atau|rapat anggota|saudara telah|simulasi|simu~|susunan|teras|tiga minggu|tolong jangan|tulis|ups|yang biasanya
6 1 ^berlaku|^kami menagih|^memuat angka|^menagih|^pert~|^rapor anak|^terlambat dua|^tidak berlaku|agustus #|angka pada|atau jumat|balas dengan|balas sebelum|baru menyadarinya|bend~|bumbu|cukup kabari|dan dalam|dan kk|dari tata|dari yang|di blok|di kotak|disediakan|email jam|gambarnya tidak|garasi|gema|gula|harusnya|hilang|hila~|ibu pada|ingat|jemaah|kalau masih|kami menagih|kecerobohan kami|kepala dinas|lalu menulis|mencuci|menerima uangnya|meru~|minuman|mira|ngeb~|pembatalan|penagihan|pengujian|penyebabnya|pesanan tidak|radio|saja pada|saji~|salah menghitung|sebelum dikirim|sekali dan|selisih rp|sendiri sudah|senin karena|sepeser|sepeser pun|tambah|tambahan|tidak enak|tidak memberi|uji|wisnu|wisn~|yang begadang|yang mau
6 -2 ^brosur|^bros~|^kelalaian|akan dibayarkan|anda kurang|ban|baru dari|bersih dan|f|kabupaten sikka|kepada saudara|kepu~|koper yang|menerima kabar|muha~|pagi ini|punggung|sasa~|sikka|sikk~|surel yang|tekn~|tidak datang|yang saudara
5 6 ^daftar penerima|^ingin|^ingi~|^nilai|^nila~|anda salah|bulan dan|daftar penerima|dan siap|dengan sangat|di lampiran|diak~|enak|ini diberitahukan|jepara|kami turunkan|kronologi|lewat tautan|luka|penanda|pesanan bapak|rekening itu|saya mohon|sensitif|terbitkan|tua murid|warga lain|yang sakit
-6 -6 ^dari perangkat|^dari rumah|^dini|^dini hari|^hitam|^hita~|^kebijakan|^kebijakan privasi|^kebi~|^kipas|^kipas angin|^kipa~|^melihatmu|^melihatmu pergi|^minta maaf|^perangkat baru|^samp~|^sedih|^sedih melihatmu|^sumb~|akademik|akad~|akun tidak|alamat terdaftar|anda berlaku|atau hubungi|baru ini|bawah untuk|berpindah|bertanya apa|besar dan|bisa saja|bodo~|boleh bertanya|bulan oktober|coco~|dan bagian|dan labu|dan menemukan|dan pemilik|di batu|dikerjakan|dimasukkan|dipersilakan|disk~|drone|dron~|gampang|gamp~|halimah|hana|istr~|jaket|jake~|jauh lebih|kami mencoba|keanggotaan anda|kecuali bila|kembali setelah|kerja pukul|kipas angin|kita tidak|kumpul di|kurang dari|kursi yang|lahan|laha~|langkah|lapak|laporan penyaluran|lebar|mantri|masih|meminta pin|mendadak|mendalam|mengenal|menolaknya|menuju|miring|mudah|muda~|n yayasan|nama di|nonton|panc~|pemupukan|penyaluran|pesa~|pilih|prosesnya|salah kami|selimut|sepe~|sepuluh tahun|situs|situs dan|tanya jawab|telah melaporkan|terpal|tidak menjual|tulis dan|tunggunya|untuk memblokir|waktu tunggunya|wisatawan|wisa~|wortel|wort~|yang bekerja|yang keluar|yang mendalam
-6 -4 ^hemat|^hema~|^listrik bulan|^pemadaman terencana|^sesuatu|^terencana|^tere~|^terjual|^ujian|^ujia~|air panas|akhi~|aktifkan #|andreas|anya~|apabila sudah|arisan|aris~|atau berhenti|atau tiga|badai|bantal|berarti|berhenti di|bersaudara|cardigan|card~|cari|dan batin|dan bukan|dan jujur|dan kebetulan|dari awal|daun|debit|deras|desember di|di kelurahan|diambil alih|diam~|dikejar|dikenakan|diperdebatkan|diperkirakan|dipu~|ditutup pukul|dua atau|embun|embu~|gitar|gita~|halo pelanggan|hari pasar|hitung sampai|hujan deras|ia harus|ini data|ix|jalan raya|jaringan|jati|kakinya|kalau habis|kami geser|kamu menerima|kebetulan|kira~|kuri~|laru~|layanan di|lbh|lemp~|lengkap|lima tahun|linen warna|listrik bulan|liter|maret #|masih mencari|mendung|menengok|menghabiskan dua|menghabiskannya|menimbang|menolong|mesin cuci|mulai|mula~|otomatis pindah|pada hitungan|paling sering|paru~|pekerjaan berlangsung|peluk hangat|pemadaman terencana|penyesalan|perorangan|pertanyaan dan|piki~|pilihan anda|rajut|rebu~|regu|rekam medis|rel|riyadi|salah pilih|satu untuk|saudara untuk|seekor|seek~|segenap|selama pekerjaan|selamat hari|september #|serba|singkat|situ~|stopkontak|stop~|suhu|sumber|tak satu|telepon saja|telur|tengah jalan|terdengar|terencana|tetap makan|tetapi kalau|ting~|versi terbaru|walaupun|wula~|yang mengatasnamakan
6 5 ^informasi|^info~|^kami sampaikan|^kope~|^sampaikan|banget ya|belanjain|dan memakai|dosen|ibu kepada|keluarga bapak|lanjut|layani|memasang|menyampaikan permohonan|mitra|mitr~|pascabayar|pasc~|pelanggan|pelanggan pascabayar|penggantinya|rota~|suara|tagihan yang|tidak pantas|undian|undi~|yang terkena
6 4 ^kamu|^tindakan|anda seharusnya|asri|bahwa terdapat|berinovasi|berjalan lancar|buat~|cto|dear|dicocokkan|dima~|ganti|jam karena|kami bantu|kami pasang|kantor notaris|ke saya|kura~|marahi|menjanjikan|minggu malam|operator|penyedia pembayaran|pesanan mereka|petugas di|salah dan|satu angka|seru|sponsor|spon~|stikernya|tautan ini|tautan lama|tersebut bersumber|untuk anda
-2 6 ^kesehatan|^kese~|^orang tua|^paspor anda|^semua orang|^tanpa izin|^ters~|^tua|anda terkirim|antara lain|berat badan|dan besar|data tersebut|dibaca orang|fitri|gawat|grup whatsapp|kakak dengan|kamar #|mengganti semua|menyetelnya|percobaan|pinjaman yang|privasi anda|pulangkan|rekr~|terkirim ke|utang|utang dan|utan~
-3 6 ^kons~|ada indikasi|daftar anggota|data nasabah|inst~|kami mengalami|karena kotak|ke perusahaan|keadaan|kead~|lalu salah|masuk ini|memblokir kartu|membuka data|orang sebelum|pasien|pegawai membuka|pelanggan dan|percakapan|repositori|repo~|saya siap|siap bertemu|sidik|sidik jari|sidi~|taruna|tawaran|teman|tidak aman|yang dibuka|yg
-6 1 ^kotak|^kota~|^rapor|^rapo~|agun~|bahtera|baht~|edisi ulang|foto ktp|jujur|juju~|kami untuk|ke kanal|keberatan|kembang|komputer|lokasi|memakai akun|memastikan bahwa|mereka yang|salah memberi|sanggah|selama beberapa|sudah dikembalikan|telah keluar
-6 6 ^lain|kana~|periksa
3 6 ^lamp~|^sengaja|^seng~|^tanpa sengaja|^tempat|balasan ke|buat yang|curigai kurir|dan tanggal|darurat #|foto|halo para|ibu ingin|jual beli|juta pengguna|kakak baik|kami merayakan|made|meja depan|menyebut|merc~|nama ibu|para|pembayaran kami|petualang|regi~|rekening koran|rsud|selasa kemarin|sudah mengambil|tanpa sengaja|tidak menerima|vend~
6 -3 ^langsung|^update layanan|antrean|benar di|ini di|keduanya|kend~|kuis|masuk kemarin|satu sesi|teknis|update layanan|yang timbul
-6 -2 ^login|^logi~|^sistem|^sist~|bagikan otp|bermain|buah|data kami|di repositori|dialihkan|dibuka #|dikirim lewat|dipa~|dita~|ibu pasien|ini kesalahan|jangan bagikan|kedai|kementerian|kerja sejak|login ke|maret sampai|memercayakan|memeriksa server|menurunkan|minggu pagi|otp|panel|phishing|phis~|pulihkan dan|ringkasan|saudara-saudari|sentosa|setelah|terbuka|tidak meminta|tidak satu|tiket anda|untuknya|yth
2 6 ^maha~|^pihak lain|^polis|^poli~|arunika|arun~|baru sekarang|berhak|boleh kami|buat kamu|dan jumlah|dan ke|dari situs|data kamu|data pemesanan|dengan mengetik|dimasuki orang|disabilitas|jangan layani|kamu|ktp anda|lahir serta|layani telepon|makmur|makm~|memakai nama|menegur kami|murni human|pembayaran tidak|penulisnya|ponsel dan|sekitar #|seseorang masuk|sim atas|tawa~|teguran|termasuk milik|tiket bantuan|vendor kami|yang diambil|yoha~
-6 3 ^mema~|daftar hadir|dan menunggu|hotel bahtera|kuitansi|marni|marn~|privasi|priv~|selama empat|terenkripsi|tidak sengaja|unggah
6 -6 ^mengundang|^mengundang anda|mengundang anda
-4 6 ^mohon maaf|cabut|cabu~|isi yang|mereka|orang tuanya|tuanya|yang ditandatangani
4 6 ^penerima|allah dan|ampun kepada|berdampak|berhasil masuk|bung~|calon|calo~|daftarnya sudah|jadwal salat|kami memuat|kecemasan|kepada allah|kepada dua|liburan|menunjukkan #|pelanggan perumda|pengguna di|piha~|punyamu salah|sejak februari
-6 4 ada maaf|ajak|bisa menarik|dan dana|dua malam
6 -4 anda lulus|dengan nilai|hari kamis|promosi|selamat anda|sendiri tidak
-6 0 anto~|bang|bank penerbit|berantakan|bersihkan|bilang ke|dan kementerian|dan luas|dan sekarang|dike~|ibu lestari|ingin|iuran|laptopnya|mencakup|pemindahan|praktis|premium|pribadi anda|sah|saya mengetik|sementara itu|si|untuk umum
1 -6 bawa~|berlaku tujuh|cipta|cipt~|karena anda|mengirim surat|pada kartu|pemenangnya|pengganti dan|sist~|susunan acara|tanpa pemberitahuan|tidak menunjuk
2 -6 belum kami|bertanya|denda keterlambatan|di bawah|dika~|itu anda|terlampir
-6 5 dan pesan|datanya|karena ini|lagi kami|peretas|pribadimu
-5 6 forum|foru~|syawal|syaw~|ungg~
4 -6 ke rumah|periksanya
3 -6 ke saldo|mengumumkan|modu~
`;
