/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
0 33 mengirim slip
-25 -27 ditutup hari
-26 -24 ^diganti
26 8 tetap menagih
25 0 # situs
-25 -22 sudah tersedia
24 7 keramaian
-24 -22 {}
-23 -18 ^diga~
-23 -21 mulai {}
23 4 tidak seharusnya
-22 -22 nomor nomor
-22 -13 sehat dan
-21 -21 ^baru
21 7 ^penjelasan
0 21 daftar alamat
-21 -19 di perpustakaan
-21 -18 nomor pesanan
-21 -15 perpustakaan|sandi diganti
20 5 ^itu
-20 -17 ^laporan anda|anda gagal
20 4 ^perbaikan jadwal|perbaikan jadwal
20 6 aktif lagi
20 2 dan maafkan|ibu sekar
-20 -19 dimulai pukul
-20 -18 rapat warga
-17 -20 tanggal pukul
-19 -17 ^juni #|langkah lagi|pesan sudah|satu langkah
19 8 ^membatalkan
-19 -18 adalah kode|center bank|{} sudah
19 5 banyak dari|ternyata kami
-14 -19 baru untuk
19 1 dari kalian|datang jam
-19 -15 ditangani
19 4 kelas itu|update|upda~
19 7 menukar
19 2 menunggak
4 19 nomor sambungan
-19 -14 paket tahunan
-19 -16 pukul {}|sudah waktunya
-18 -19 {} dari
-19 -19 {} mulai
-18 -17 ^persetujuan|dimulai|sekretaris rt|untuk menyetujui
18 4 ^update|^upda~|berulang|yang menulisnya
18 7 bisa diakses|kalian
-18 -15 di {}|pembayaran anda
-18 -13 dua menit|setiap akhir
5 18 hanya nama
-17 -18 hari hari|pesanan sudah|tersedia di
18 6 kecewa|satu di
18 1 kemarin kami
-18 -18 masukkan nama
3 18 membaca obrolan|meminta penerima
18 5 mengajukan apa|salah menyalin
18 9 merdeka|merd~
0 18 percobaan masuk
18 3 perlu membayar
-18 -14 permintaan
10 18 rumahmu
-18 -12 sebelum hari
2 18 sehingga nama
-18 -16 sesuai permintaan
17 4 # tidak|bapak ada|hafalan|ongkirnya sudah|setoran hafalan
-17 -17 ^aktivasi|^aktivasi akun|ada keputusan|aktivasi akun|perbarui kartu|program musim
-17 -10 ^bagaimana
17 3 ^ganda|^gand~|a kami|dada~|kepotong
17 5 ^kelas membatik|^membatik|^tadi|ekst~|kami lupa|sasaran|yang berlaku
17 2 ^kepencet|iuran yang|sate~|tempatnya
-15 -17 ^konfirmasi alamat|konfirmasi alamat|tautannya berlaku
-17 -14 ^oper~|bawa
-17 -15 ^permintaan
17 8 ^sabtu #|benar sabtu
6 17 ^tampil
2 17 ^terhadap
-17 -13 balai
-17 -12 cara|jalan melati|turun
-16 -17 dari {}|kosongkan
5 17 folder yang
17 0 ganda|gand~
17 6 kakak ikut|mati sendiri
-2 17 kami diambil
17 1 kosong melompong|melompong|move|move on
3 17 lembar tagihan
17 7 mobil anda
-14 -17 pengirimnya
7 17 token api
16 3 # ribu|ac|kami masukkan|keterlambatan ini|kirim pada|membaca surat|menulisnya|ngambek|ngam~|salah transfer|tersebut terjadi
-16 -14 ^diliburkan|^pers~|acara kami|aktifkan|diadakan|diliburkan|keputusan ini|museum tutup|termurah
6 16 ^diretas|^kami diretas|salah seorang
-16 -12 ^ditu~|^kemarin ?|dan cara|kasih sudah|sudah penuh
-14 -16 ^dompetmu|dapat menyampaikan|dompetmu
-16 -15 ^hostname|bapak-bapak|baru {}|besok kami|dipakai sekali|hostname|ketik nama|lambat tanggal|pesan anda
-16 -13 ^ka|bagaimana|diakses pada|halo {}|kamu bergabung|longsor di|mengikuti|mikir|miki~|yth nama
16 4 ^kami lupa|^ya ?|kamu terima|menelepon hari|poto~|traveler
16 1 ^kok|^yang tak|sudah beli|yang tadi
3 16 ^masuk ke
-16 -11 ^penyesuaian tarif|^tarif mulai|badan pengelola|kerja samanya|penyesuaian tarif|samanya|tarif mulai
1 16 ^selu~|^yang memakai|maling|mei seseorang|scan|termasuk nomor
-2 -16 balai kota
-16 -16 balai warga|buka aplikasi|masa sanggah|nomor tagihan|pindah alamat|seleksi cpns|unggah ulang
16 0 dan raih
16 2 dan sah|di tempatnya|parkir yang|tanpa antre
5 16 dan token|dihapus dan|sempat dilihat
16 7 eh|kami menukar|kembalikan pagi
-12 -16 jangan dibuka|mekanik
12 16 jumat lalu
16 6 kedua sudah|kemarin pukul|kembalikan hari
-1 16 kepada anggota
-9 -16 masukan
16 8 muka|yang hilang
2 16 perusahaan tidak|publ~
-16 -8 ping~
-16 -10 saja bulan|yang paling
0 16 tampil bagi
-13 -16 tinggal satu
16 5 uang muka
-16 -9 validasi|vali~
1 15 # akun|anda kabari|bukan berasal|di alamatnya|tempat tinggal|transfer apa
15 4 # tadi|^pada|antar sendiri|di pesan|kamis dan|kemarin|pada tagihan|rapat kami|sebut|sejak kamis|semestinya|struknya|ya bu
15 3 ^a|^kursi|^pukul|^puku~|betapa|cuma #|datang besok|halaman satu|kami teruskan|karena kendala|kursi #|menetes|sejak senin|surat keterangan|yang betul
-15 -12 ^admi~|^ketinggalan|^situs|^situ~|anda hanya|berani|di petak|jangan salahkan|kalo~|kepada {}|lewat aplikasi|parkir di|pemeliharaan|per hari|petak|salahkan kami|sebelum jumat|sembilan hari|tidak sedang|ulang dari|{} pukul|{} yang
-13 -15 ^akti~|halaman halaman|pengguna user|selamat datang
-1 15 ^data perjalanan|data perjalanan|jangan dibayar|memastikan status|orang asing|psikolog
-15 -10 ^gara~|^mulai|^mula~|dan terima|dilakukan di|domain|doma~|senang|sering|sumur|sumu~|suratnya
-15 -7 ^keti~|dilaporkan
15 1 ^nota|anggap aja|hehe|kejar|on|terpotong dua
15 2 ^pembetulan|^semalam|^sema~|ambil dari|dalam artikel|dobel|dobe~|itu karena|kami jemput|mungkin mengalami
-15 -14 ^penawaran|bank di|frekuensinya|frekuensinya dapat|frek~|lagi hari|pelayanan kami|ronda|tanda terima
2 15 ^pencurian|mengetahui nama|pencurian
-14 -15 ^peretas|biasanya|silakan unggah
4 15 ^profil|^prof~|akan menanggung|dilihat #|dipakai mengirim|memusnahkannya|nama email|seorang agen
15 6 ^rute|berhenti pada|sudah saya|waktu kami
13 15 ^stnk|stnk|stnk dan
-15 -11 ^sudah dikirim|^typo|atas perubahan|beroperasi|lagi tanggal|sedih
5 15 ^tamp~|masuk otomatis
15 5 ^yang|bayam dan|boksnya|boksnya kami|boks~|potongan #|saya memakai
-11 -15 anda dengan|bulan juni|yang anda
-15 -9 belum dapat|kami kalau|nama toko
-15 -3 cerita|sepanjang juni
-15 -13 diad~|ka {}|kurir tidak|memakai alamat|nggak sempat|tutup hari
-15 -15 dime~|ditahan|ini rp|pesanan anda
6 15 itu kini|obrolan kelas
15 7 kali~|menerbitkan|tagihan mei
15 8 karena kami|maaf kak
15 0 kepada warga
-15 -6 klinik buka
0 15 menguncinya|tarik setelah
-8 -15 perd~
-2 15 terlihat saldo
-12 -15 tidak melakukan
-14 -11 # jatuh|^?|^meme~|^nyam~|android|bos|bukti pembayaran|dibatalkan|dikumpulkan|ke pengirim|maaf mengganggu|membawa kartu|mengobrol|menunya|pala|pembelian di|perm~|perubahan alamat|sampai lima|selama bulan|tetap dapat|trafo|ucapan terima
-14 -10 # x24|^ini|^kopi anda|ditiadakan|kopi anda|lanjutkan|melalui virtual|mulai tengah|printer|ranting|x24|x24 jam
-14 -9 ^# sudah|biro administrasi|blog|pemberitahuan ini|pengertian anda|pesanan #|sangat kami|turu~
-14 -14 ^akan|anda terdaftar|di poli|hubungi call|mengingatkan|untuk membukanya|untuk {}
14 2 ^anda minta|anda unduh|baru berangkat|barunya|berobat|buruk dan|depan tanpa|ekse~|hola|iklan kami|ini seharusnya|kami memakai|kami semalam|kami sertakan|makl~|off|pesanan ibu|sertakan|terpotong|tertukar dengan
14 3 ^benar|^bena~|^chec~|^pukul #|atas kekeliruan|di paket|di web|dikarenakan|diperbaiki kami|dua minggu|harga tiket|kalau #|kolomnya|maaf pak|masa~|masuk dua|membayarnya|menjawabnya|newsletter|news~|penutup|simpan struknya|surat kemarin|tadi|tiba|untuk kalian|web kami
-14 -12 ^besok|^beso~|^diba~|^mode~|^penulis|^perintah|ada gangguan|berakhir|ditanggung|ditolak oleh|halo pencinta|irfan|irfa~|komputer anda|laporannya|sastra|seri|sudah dapat|terima dan|tidak terkirim|tumbler|{} {}
-1 14 ^buku tamu|^tamu|dengan ktp|ganteng
-13 -14 ^dita~|^kena~|^mere~|^paham|^paha~|mulai selesai|pengirim|tanggal tanggal|topik|topi~
-8 -14 ^hamp~
-14 -13 ^host|^pemeliharaan terjadwal|^umkm|akses ke|beda~|berhenti memakai|dijadwalkan #|dura~|favo~|genangan|lampu|meninjau|moderasi|pemeliharaan terjadwal|pernah salah|pihak mana|stok kosong|{} pada
14 6 ^jam keberangkatan|di ponsel|jam keberangkatan|kamera kami|kami kembalikan|menimbulkan ketidaknyamanan|menundanya|retr~|sungguhan
-12 -14 ^kode otp|^palsu|^pals~|anda sedang|di portal|email #|keamanan informasi|lewat surel|rudi
14 0 ^meleset|^mele~|bergeser satu|di sistem|juga saya|melur|membuat kaget|yang pasti
-10 -14 ^menu~
14 4 ^pembatalan|anda aktif|dan pesanan|ini kekeliruan|janji yang|kami antar|kema~|membayar rp|mobil kami|skor kredit|stok di|telanjur datang|tetap seperti|tiket gratis
10 14 ^terh~
2 14 ^tersebar|kulaporkan|kulaporkan ke|kula~|sudah kulaporkan
14 5 ^tertulis|buktinya kami|di jam|kami ganti|kelas lain|stud~
14 1 ^tetap|aslinya|asli~|kepencet|lari~|terjemahan|yang lengkap
14 13 ^teta~
4 14 alamat pelanggan|lain sejak
14 11 anda dihapus
-9 -14 anda minta|jika bukan
-14 -8 batu|beredar|jelas|ke folder|pada daftar|sendiri dan|sumb~
14 -1 benar sudah|merasa tertipu|runn~|tertipu boleh
14 7 biayanya|kece~
-14 -6 ceri~|gorengan
1 14 dalamnya tersimpan|ransomware pada|serangan ransomware
0 14 hp #|ke surel
3 14 itu sudah|kandung|medis anda
5 14 kami diretas
14 -3 kami menelepon
14 9 mati dan
7 14 menerima salinan
14 10 mesi~
-2 14 mil|yang menagih
14 12 saya yang
-14 -7 sinta|sint~
13 2 # atas|# pelari|^bulan juli|^dobel|^dobe~|^hari selasa|^informasi penting|^koreksi|^kore~|^pulsa|^puls~|^sambal|^tidak ditolak|^ya|adalah napas|alamat kantor|bank persepsi|baru tahu|beberapa pelanggan|belanja berikutnya|benar|beneran|biaya berobat|boleh dihapus|botol sambal|cuaca ekstrem|diuji|diuj~|ekstrem|galon anda|hasilnya kami|informasi penting|kami isi|kami potong|ke pulsa|kebanyakan|kebun pak|kemarin menyebut|kembalikan dan|kembalikan seluruhnya|kuitansi donasi|kurang satu|lampirkan|medali|napas kami|nilai yang|ongkirnya kami|paramitha|percetakan|persepsi|rekaman kelas|rini|sama masuk|saya antar|selisih|sudah berhenti|sudah dilepas|tidak ditolak|turut memengaruhi|yang #|yang benar
-13 -10 # xx|^berubah|^bikin|^biki~|^kola~|^pemeliharaan|^pena~|^sementara|anggota perpustakaan|bahasa|bedah|bi-fast|bi-f~|bukan salah|cibubur|dari situ|ditulis di|jejak|jeja~|kalau tetap|kami cuma|lagi kapan|mencapai #|menjadi #|menyusun laporan|sanggup lagi|siang bersama|tahunan pada|tanpa mengubah|temukan di|terlalu sering|tulis ulasan|xx
-13 -11 ^akibat|^akib~|^baga~|^berakhir|^buku yang|^ditunda|^jangan|^jang~|^lalu lintas|^lintas|^lint~|^menunggu|^redaksi|^reda~|^sudah|^suda~|^uji|anda aman|atas ketidaknyamanannya|atas permintaan|b #|bayar lewat|bmkg|dan kita|datanglah|hari sejak|ini jatuh|kabari begitu|kami mengundang|karena banjir|kesalahan yang|ketidaknyamanannya|kirim ulang|kisah|kisa~|kumpulan|lalu menyesal|laporan ini|longsor|luar cuti|malas|malu~|mengundang bapak|pak rt|paket di|perubahan ini|pln|regu~|rond~|tengah malam|tertunda|tim keamanan|v|yang lupa
5 13 ^anda dimasuki|^dimasuki|^dimasuki orang|^online|^onli~|anda dimasuki|api anda|servernya|tersebut sudah
13 1 ^anda menerima|^dua kali|^iklan|^ikla~|^mene~|^terjemahan|^yang kami|dan kartumu|lupa menurunkannya|mengalami keterlambatan|menurunkannya|pembetulan|saya tahu|tercetak pada|yang telah
-13 -12 ^arisan|^aris~|^bara~|^penundaan|^petugas|^petu~|anda unggah|bersifat final|budi|dapat diambil|di catatan|di edisi|emas|kamis atau|kesalahan terbesar|mengatasnamakan|menu pengaturan|pecahan|perbarui data|sedang panjang|semula tetap|skor~|tertawa|ulasan|ulas~
-12 -13 ^audit|^hasil audit|bahagia|berakhir pada|dibuka sampai|hasil audit|ia meminta|kolom pertama|permintaan data
-11 -13 ^audi~|^penu~|ada perubahan|antrean panjang|apa kata|emas~|formulir kontak|kami aman|masuklah|memasak|penulis|sudah selesai|tersedia
-1 13 ^backup|^back~|^forum|^foru~|backup|formulir itu|telah diakses
-13 -13 ^daging|^dagi~|^gagal|^gaga~|banding|buram|bura~|date|di menu|di wiki|host|kami memutuskan|kode qr|mencegah|mulai mulai|pada {}|pengaturan lalu|qr|sekolah pada|tanggal date|tentang peretas|ti|tidak mengirim|turut menyesal|videonya|wiki
4 13 ^disusupi|^disu~|agen|buka lampirannya|gaji terkirim
13 5 ^eh|^sih|^sih ?|anda membayar|biayanya dari|dulu sampai|fc|kami membatalkan|kami tagih|karena faktor|kepo~|kesalahan harga|mencatatnya|padahal kamu|salah menandai|saldo dalam|sih ?|tagih
0 13 ^gaes|^tamu hotel|bank memblokir|diganti dan|itu pada|saya kunci|tamu hotel
-13 -9 ^id|^ups ada|apabila saudara|banyak orang|belitung|email tidak|jenis|jeni~|kalau ini|ke {}|kembar|maluku|nonton bareng|pengertiannya|perabot|rumah perabot
13 0 ^kacau|atas malam|di acara|fotonya sudah|gratis dan|jangan dipakai|laksmi|pintu anda|prot~|tarifnya|tarifnya rp
13 4 ^kami keliru|^permohonan maaf|bank memohon|bene~|di kalender|dibayarkan|dua tiket|ini disebabkan|itu tidak|kami layani|kamu dapat|keputusan yang|laga|lho|liburan|mati selama|menandai|mencantumkan|otomatis kembali|sampai jam|saya belum|selisihnya otomatis|seli~|telanjur
13 8 ^kurang|panitia|tidak ikut
13 3 ^link|^satu angka|^update soal|anda bahwa|bena~|berjanji|dealer|deal~|dico~|ibu pilih|janjikan|jumat pagi|kami berjanji|kami janjikan|karena ada|maklum|melo~|ngambek jadi|notulen bulan|perlu dibayar|perlu mengajukan|potong|potongan|saya lupa|studio|tadi pukul|untuk kelas|update soal|wening|weni~
13 -1 ^pasa~|bank kirim|biaya bank|malam yang
13 7 ^pembayaran kami|isinya|isin~|maafkan kami
13 6 ^pengumuman|batalkan karena|mendaftar ulang|seharusnya satu|tautan ini|tertukar|uang anda|yang tiba-tiba
-13 -8 ^pinj~|^sudah habis|calo|dalam garansi|ditutup|hukum|kamu berakhir|lima pertanyaan|maaf tiket|menjadi rp|peluk|sisa|toko kami
-9 -13 ada data|kalau bukan|langsung ke|membahas|mengeklik
-13 -7 ada dua|belum dipakai|keta~|lebih cepat|panjang
-13 0 air bulan
13 9 aja|buruk
-10 -13 aktivasi|laporan anda|meminta otp|mengaku petugas|mengenali|mini~|semester ganjil
13 13 aku
-3 13 akun pelanggan|email tanggal
1 13 akun siswa|alamat serta|dan nomor|dengan pesan|di situ|dibuka orang|membaca alamat|nomor kk|publik|sudah diberhentikan|tangan pihak
-8 -13 atau langsung
2 13 dan isinya|dikuasai|fotokopi ktp|hp|hp dan|ke repositori|nomor hp|pindaian|staf
13 10 dari meja|mesin|udah
3 13 di folder|ini milik|map
-4 13 foto~
13 12 kena|mimin|mimi~|sambungan anda
-13 -6 korban|korb~|penjual|syahbandar|syah~
-7 -13 kuci~
-13 -3 nomornya
11 13 pembaruan kami
-2 13 psik~
-13 -2 sekretaris
9 13 setelah tamu
-13 -4 tenang
10 13 tertinggal di
-12 -8 # agar|^cuma|^cuma kangen|^garansi|^klaim garansi|^konfirmasi|^konf~|^toko|berlayar|busa|cocok|cuma kangen|dan lampu|dikenai denda|ini #|juni #|kangkung|kepada satu|ketik|klaim garansi|membayar dalam|milis|nggak apa-apa|nggak mampir|nina|panitia festival|ratih|rati~|setr~|sudah dua|tujuan
-12 -9 # buah|# tentang|^cerita|^ceri~|^diskonnya|^kangen|^kang~|^selesai|^sim|^turut|^turu~|^verifikasi|^veri~|adanya kami|akan mencoba|aplikasi atau|banjar|belajarin|belum memenuhi|dipadamkan|garansi|ikut sedih|iuran bulan|kakak masih|kita geser|makan|memang ingin|memperbaikinya|mengubah jadwal|menumpahkan|minimum|mode gelap|panen|refund|refu~|serbu sekarang|setelahnya|setrika|surat permohonan|tetap rp|tidak berkenan|wadah|yang makin|yang teliti
12 3 # dinyatakan|^bukan #|^email kami|^email tadi|^menerima|^unit|^unit bapak|^yang tadi|ada pada|aja kok|anjani|anja~|atasan|atas~|bank mitra|baru tiba|beli #|bu yati|daerah kabupaten|dari jumat|dengan menunjukkan|di poster|di pt|email tadi|ibu datang|itu cuma|kami mencetak|kekurangannya|memakai daftar|menghentikannya|november dan|nyasar|nyas~|padahal|padahal sudah|pagi kami|pendaftaran dibuka|penjelasan|pilihan kakak|poster tertulis|pros~|ribu|sebenarnya|sejak maret|subt~|tadi tidak|tanpa bayar|terima memuat|ternyata tidak|unit bapak|versi|vers~|yang memesan|yati
-12 -7 # hari|^maaf|^maaf tiket|^peme~|akses anda|bukan saya|bumi|dan selamat|di blog|di tanah|dibayarkan mohon|memperingatkan|pekerjaan|penyelenggara|raya~|sampah|sembilan|seri~|setelah itu|sudah dibayarkan|tahu ini
12 4 # k|^hari senin|^oleh kami|^uang kembali|^yang benar|angka nol|anwar|anwa~|apalagi buat|dengan ongkir|dua sama|edisi yang|izin keramaian|k|kalau besok|kirim buktinya|kore~|kosong ?|lagi !|maaf sekiranya|mendapat potongan|mengurus izin|nasi kotak|sehari sampai|sekiranya|tamb~|terlambat mengurus|tetap dan|tombol kirim|uang rp|untuk bertanya|untuk buku|yang bayar|yang dijadwalkan
12 2 # menyebut|^# b|^abaikan|^abai~|^check-in|^itu bukan|^naik|^padahal|^sebu~|^zoom|baik-baik saja|begadang|begadang di|bega~|berjudul kepada|bertuliskan|bibi~|btw|ceta~|check-in|cika~|dari rak|dengan tiga|diduduki|email berjudul|es kopi|jam sibuk|jangan dimakan|juni kami|kalian jadi|karier|kesal|malam anda|membangunkan|membuang waktu|mengantarnya|ongkirnya|padahal pesannya|pasar yang|pengurus rt|penonton yang|susun|terlampir dan|undangan yang|untuk malam|warga yang
12 5 # saja|# seharusnya|^kembali|baru kami|baru~|brosur|bros~|dalam proses|kami mengumumkan|kasir|keberangkatan yang|kembalikan|notifikasi|noti~|pelari yang|promonya|selalu ditolak|yang kami
-12 -12 ?|^dibatalkan|^penutupan|air #|akan mengabari|bank pertiwi|bergabung di|berhenti beroperasi|berkas {}|call center|dan sedang|dana sebesar|dihapus dari|fakta|ini menjelaskan|ini tautan|iuran keamanan|kamu nggak|masukkan kode|sini sampai|siswa belajar|vaksinasi anjing
-12 -11 ^akan dihapus|^anda untuk|^angin|^angi~|^bulan ini|^dise~|^gila|^kenapa|^kereta|^kere~|^nove~|^tidak aktif|anjing|anji~|berburu|camilan|cami~|dibutuhkan|ditunjukkan|edisi ini|habis|habi~|infak|infa~|ini aku|kami terima|kebakaran|kecepatan|kursus|lapar|lekas|leka~|lembek|lengkap anda|mohon periksa|n|pedoman|pedo~|sapi|selamat berburu|seorang kakek|sesuai|simak|tanggal baru|terpeleset|tuliskan|ulang lewat|usia #|{} dengan|{} di
-11 -12 ^analis|^anal~|dapat diubah|dimulai ulang|ini berlaku|itu palsu|kode ini|level #|periksa alamat|rina|rinciannya|saya belajar|tunggu di|url|yang lagi
12 0 ^anda keliru|ada banjir|besar kami|dari setiap|ini sebelum|juara pertama|loket kami|sabtu tidak|saudara terima|slot|soalnya|soal~|tagihan bulan|terlalu cepat|untuk pelanggan|yang barangkali
-12 -10 ^celah|^cela~|^dapur|^iuran bulan|^kera~|^pengambilan|^selamat|^send~|^ulasan|^ulas~|akan jatuh|anda dianggap|baga~|bank kencana|bawalah|biasanya penuh|daging|dagi~|dari pabrik|di kampung|galat|ganti warna|hanya memakai|hari raya|ini sudah|jadi kelas|kalau suatu|ke gudang|kekecewaan|kepada pengelola|kode produksi|lalu kembali|melalui nomor|memahami kekecewaan|mencukupi|menghadiri|moderator|nomor tiket|pemeriksa|penundaan|regulator|robot|robo~|sabtu #|seik~|selesai dalam|soekarno-hatta|soek~|suatu saat|terbuka sendiri|terburu-buru|tidak mencukupi|token listrik
12 1 ^cepat|^cepa~|^kuis|^kurs~|^memberi|^memberi tahu|^revisi|^revi~|^salah alamat|^susunan|^susunan acara|^susu~|^terlalu cepat|^tumb~|anda sebagai|beli hari|beta~|bila anda|bukan janji|datang kembali|di surat|digembok|diunduh dari|divisi operasional|draf|ikut menghapus|jalur cadangan|jemput ke|juara|juar~|kami jual|kartumu|kesalahan sistem|kirimkan kepada|komisi|koreksi|laks~|malam kedua|meja saya|meleset|menandatanganinya|menerbitkannya|menyiapkan jalur|minggu kemarin|model|modul|nasi|nyasar ke|pada kami|pada pihak|pada pukul|pameran di|penghuni adalah|salah alamat|sebagaimana kita|silakan disimpan|transit|undangan seminar|yang tertulis|zona waktu
-12 -4 ^dikirim|^diki~|^kehilangan|^kehi~|menanggapi pemberitaan|mengajak
-8 -12 ^diterima|keluarkan perangkat|kerahasiaan pin
-9 -12 ^host~|^seme~|^tahu~|anda sudah|dan bagaimana|itu bukan|lengkapnya|loket mana|long~|mengirim ulang|penawaran khusus|perlu mengirim
2 12 ^insiden|^insi~|^medis|^rekam|^rekam medis|dan lapor|disusupi|fitur ekspor|fotokopi|hubungi dan|ke klien|kepada perusahaan|mona|olehnya|pengguna yang|sandi itu|sempat bisa|semua token|siregar|terunggah ke
1 12 ^insiden #|beredar di|berisi nomor|dan dompet|dan hasil|email nama|grup|insiden keamanan|kami matikan|kami menyimpan|kami talangi|lain bila|login kamu|nama dan|pengumuman untuk|talangi|yang lihat|yang menyimpan
12 -2 ^kolom|^kolo~|menimbulkan biaya|nilai sebenarnya
3 12 ^ktp|^medi~|^memp~|anak anda|anda dipakai|bersalah dan|kami pindahkan|lampirannya|mengunduh daftar|pelanggan kami|ponsel lain|sudah membukanya|tercecer|tidak membayar
12 8 ^kura~|sejumlah|untuk membuka
-10 -12 ^maaf kepada|^perm~|^transparansi #|akun {}|bukan dari|dari penegak|hanya mengincar|kemarin kamu|menerima pemberitahuan|mengincar bank|menjawab dalam|penegak|penegak hukum|peretas hanya|sla|terdaftar di|transparansi #
12 6 ^notifikasi|^noti~|faktor|internasional|siaran|siar~
12 11 ^soal|besarnya|penasaran
-2 12 ^teman|data dimaksud|jumlahnya relatif|sehingga data
-12 -5 ^token|^toke~|abu|flash|kami sempat|mengantarkan|pelu~
4 12 akses ilegal|dan mengunduh|dibuka siapa|ilegal ke|ip yang|jadi kamu|ke pangkalan|kukirim|pihak lain
5 12 aku minta|menghubungi mereka|mereka satu|punyamu
7 12 anda ada|luar yang
-12 0 anda ke
12 7 anda kembali|buat|kepada peserta|kontraktor|membawa bukti|minggu lalu
6 12 anda termasuk|mali~|rekeningmu
8 12 anggota koperasi|bisa dibuka|dica~|menunjukkan|rm
-12 -6 atasan anda|flash sale|sale|sast~
-12 -1 bang|dua malam|sekretaris perusahaan
12 -1 berdoa|di video|ketidaksesuaian|sorry|sorr~|umumnya tidak
-1 12 bicara dengan|jumlah simpanan|menemukan data|mungkin telah|ponsel admin|sebagian data|serangan
12 9 dan aku|ketahuan deh
-3 -12 dari formulir
-7 -12 data anda|memang anda|sandi lewat
0 12 data bank|kode dua|lengkap dengan|mengunduhnya|pada keamanan|periksa transaksi|rahasia|tanpa alasan|tautan palsu
-5 -12 dibagikan
-12 -3 dino~|pemilik
-12 4 gaji anda
-4 -12 halo nama
12 -3 jahi~
-4 12 ke tetangga
-6 -12 kucing|semacam
-3 12 murid lain
-11 -7 # detik|^bagi|^email ini|^fitur|^fitu~|^pengingat pembayaran|^retur|^retu~|^sudah bisa|abu vulkanik|awalnya|awal~|bantal|bergaransi|cakep|cake~|cila~|cuci piring|dengan menyesal|dengan ongkos|di situs|dibeli di|dije~|dua ratus|elektronik sebelum|gunu~|ilmu|juga membuka|kalau kata|kalau nanti|kemarin masih|kesalahan pembulatan|kosong kalau|malamnya|mata di|menyesal kami|naik dan|neng~|ombak|omba~|paling sering|pembulatan|pengingat pembayaran|pertiwi|ratus|rayakan|sabtu pagi|sabun cuci|seperti tahun|tas yang|tinggal tiga|ukt|urutan|vulkanik|vulk~|xi
11 3 # mencantumkan|# tanpa|^gajian|^hilang dari|^kami mati|^kontrol|^kue|^mati #|^spp|^timur|^timu~|boleh dikirim|boleh masuk|cetak|cuma beda|dan pembaruan|dan warna|dari bagian|dari pukul|dengan laporan|di kasir|di tower|dipindah|distribusi|gudang dan|hitung ulang|itu keputusan|jam ramai|jenjang|jenj~|kami mati|kepala bagian|kesalahan penulisan|kini sudah|kotak untuk|link yang|lovers|love~|malam sampai|masih menagih|mati #|memegangnya|menguras|mikrofon|mungkin ditimbulkan|saja kami|sebelum kami|sejak januari|senilai|senilai rp|simpang|sudah membeli|tagihan september|uangnya sudah|ulang karena|ulang tahunnya
11 1 # nomor|^# tadi|^dan kami|^harga tiket|^hasil lomba|^kami hapus|^kami tumbang|^minu~|^pada hari|^tadi malam|^tadi pagi|^tanpa pemberitahuan|^tumbang|bab|bagi kami|baik-baik|banget !|batam|bayar rp|beban|berjudul ke|dan bank|dan dibayarkan|demo|di katalog|emailnya|gardu|hasil lomba|juga kalau|kalian bakal|kami luruskan|kami tambahkan|kami tumbang|kamu tetap|kepada oma|ketidaknyamanan yang|lupakan|lupa~|luruskan|masih dalam|mencetak|menyiapkan petugas|mesin kami|mohon keputusan|operator kami|pihak kami|s pd|satu dan|saudara pada|sebagai ganti|semalam|tarik dari|usaha kami|waya~|zona
11 0 # notifikasi|^anda tiba|^bab|^kami lampirkan|^kemarin|^kemasan|^lampirkan|^merusak|^sert~|^versi|^vers~|akibat keterlambatan|anda tak|bab #|batasnya|belas orang|bete|bibit cabai|dan lain|di pihak|dibaca dr|eksemplar|gelar|kacau|kami tetap|kapasitas server|kelebihan rp|keliru dan|kesalahan tersebut|lain hal|memiliki tunggakan|oleh sejumlah|padahal batasnya|para wisudawan|pelayanan prima|perut|ramalan|sabtu kemarin|sakit perut|sedang mengambilnya|semua biaya|tercinta
-11 -9 # waktu|^anda sedang|^dapu~|^di keranjang|^jawaban atas|^jumpa|^jump~|^keburu|^keranjang|^ketinggalan di|^masa|^ombak|^omba~|^pesan|^promo|^prom~|^sampai jumpa|^sudah selesai|^yang ketinggalan|acaranya|atas #|atas pengertiannya|atas terganggunya|baru ini|belum bisa|biaya sampai|dapat mengajukan|denda rp500|dengan kiriman|di keranjang|dijahit|dijemput|dilunasi|dipadamkan pukul|dipinjam|genset|gens~|jadi kapal|jaket|jake~|jalan anggrek|jawaban anda|kamb~|kami memperbaiki|kami ubah|kamis tidak|karena diwajibkan|katanya|kembali utuh|keranjang|kode #|kosong boleh|lekas pulih|lusa|masih memerlukan|membedah|membuat grafik|menghormati|mengira|menyumbang|merasa ada|minimum belanja|musik|penumpang di|perintah|pura~|pusat servis|ridwan|ridw~|sebelum berangkat|selama ini|selatan|setiap pukul|solusi|sund~|tahun karena|tanggal itu|tanpa minimum|terganggunya|terganggunya perjalanan|termasuk garansi|tidur siang|tiga cara|ubah dari|ups !|vaksinasi|waktu muat
11 2 # yang|^# pagi|^bibit|^bibi~|^gangguan #|^ipl|^jersey|^jers~|^kami membangunkan|^kunci jawaban|^laporan donasi|^membangunkan|^newsletter|^news~|^ralat angka|alergen|allah yang|anda alami|anda selama|atas kesalahan|bayam|belum memuat|betul|bibit|calon tamu|daftar alergen|dan menyediakan|dengan cara|donasi bulan|faktur pengganti|gangguan #|ini boleh|ipl|j|kak vino|kami melewatkan|kami membangunkan|kasir kami|keliru mengambil|kendala operasional|kunci jawaban|kursi di|laporan donasi|lupa memberi|maafin ya|membebaskan|mengambil keputusan|menyesal sekali|menyesal sudah|mepet|mepe~|minyak|miny~|ngebut|nilai tengah|operasional di|padahal kami|ralat angka|salah pencet|selisihnya|sudah ada|sudah bikin|tahap ii|tamu allah|teater|teat~|teknik|terkendala|tidak datang|try out|vino|ya apalagi|yang budiman|yang sebenarnya|yang terkendala
11 8 ^# agustus|^tertukar|dist~|kini
11 4 ^# k|^k|^layanan #|^ralat jadwal|^salah cetak|^tidak datang|^tidak jalan|^tidak sampai|alasan operasional|allah|alla~|baca satu|betulkan dan|bowo|cair|checkout dengan|cobain|dan kepada|dari keluarga|gas kota|gb yang|harga pada|ini dengan|kelebihannya|kelulusan|labe~|lalu menulis|layanan #|layanan tersebut|maafin|malam itu|penuh selisihnya|permohonan maaf|pesan sekarang|potongan dan|rajawali|ralat jadwal|rute|sampai rp|saya hapus|sebesar-besarnya|sekarang aktif|sudah checkout|tayang|teknis sebagian|tertipu|tidak jalan
-11 -11 ^akan kedaluwarsa|^bahasa|^baha~|^bert~|^cara|^faks|^jalur|^jalu~|^november|akan ditutup|akan kedaluwarsa|anda pergi|apa ?|aplikasi sebelum|baru dibuka|bayar mohon|berkas dan|bertindak|daftar periksa|daftar periksanya|email terakhir|faks|ini ramai|kirimsurat|level|leve~|melihat anda|memperbaiki|menerima beberapa|menilai|menjelaskan bedanya|papan tugas|punya #|ruko|sandi untuk|sebesar jumlah|sedih melihat|semasa hidup|sepatunya|telah mengikuti|terakhirnya|terpakai|trad~|unduh daftar|yang bocor
-11 -8 ^akhir|^berhenti berlangganan|^berlangganan|^berp~|^biaya|^biay~|^gempa|^gemp~|^jatuh|^jatuh tempo|^jatu~|^keputusan|^kepu~|^mogok|^mogo~|^pelanggan lain|abaikan surat|ada jawaban|aksi|apabila tidak|baca semuanya|bangli|baru tiga|bebas|belum termasuk|benang|bergeser ke|berhasil|berlaku sejak|boleh dibawa|cat air|cpns|dengan barangnya|detik untuk|di bea|dipelajari|doakan|doak~|gempa|gemp~|halaman bantuan|hujannya|ini terbaca|iv|jemaat|kak sinta|kami bikin|kasirnya|ke belakang|kekecewaan anda|kelas iv|ketidaknyamanan selama|ketik #|komedi|ktp atau|kucingnya|lewat jalur|maka~|masa coba|masuk selama|mega|memang tidak|menuju tempat|menurut catatan|menyalahkan|mogok|mogo~|pajak #|pembayaran ke|perang|pete~|rant~|rumah sakit|salah kata|salah ketik|satpas|sebentar saja|sepuluh|sepuluh menit|sering dilakukan|setelah tanggal|snea~|stok masih|sudah sempat|tahunan|tanggal lain|teluk|terjual|tidak memintanya|tidak terganggu|ungk~|untuk kami|vera
-11 -10 ^anda akan|^belum bisa|^belum lengkap|^berkala|^dikenali|^fitur baru|^keranjangmu|^kuartal|^kuar~|^pak|^pant~|^pengumuman libur|^perpanjangan domain|^pula~|^rapat warga|^sepa~|^servis berkala|^tahunan|^token listrik|^wakt~|abaikan pemberitahuan|akan dihapus|belum lengkap|berjalan kaki|cara menyeduhnya|catur|catu~|celah keamanan|dan tenda|darinya|dibaca di|diskonnya|gratis untuk|halo ibu|ini jika|jaringan #|jika sudah|kabar ini|kakak sudah|ke tahap|kesalahan lain|lagi balas|lalu #|lihat ?|malam di|masuk {}|memang|mencuri|menempuh|menerima pesan|menyeduhnya|npwp yang|pelajari|pembayaran sebelum|pembayaran sudah|pengiriman ke|pengumuman libur|perpanjangan domain|rosalina|sejak subuh|sekarang tidak|serupa di|servis berkala|simpan email|sunda|tahap berikutnya|tanggal faktur|tanggal mulai|tentang seorang|terbanyak|tidur|tidu~|ya tidak|yang pulang|{} dan|{} untuk
0 11 ^anda terbaca|^kebocoran di|bahwa pelaku|berisi #|centang|dampingi ke|dan cvv|dan mewaspadai|dengan mitra|di internet|diberhentikan|email sama|flashdisk|halo warga|kartu masa|kurir palsu|lengah|log yang|map itu|masa berlaku|meminta tebusan|nama saldo|nama sandi|pelaku juga|penghasilan dan|perekam|perusahaan lain|prosedur|rekaman itu|seseorang menyalin|siap menemui|tabel pengguna|tanpa sandi|tebusan|tebu~|telegram|terbawa|yang terambil
-11 -6 ^bala~|^otp|akhirnya|arena|aren~|dari rp|lima hari|pane~|sendiri dengan|tidak termasuk
-11 -2 ^beredar|secu~
-10 -11 ^cuti|^keluhan|^keluhan anda|^maaf mengganggu|^mengganggu|ada koleksi|alte~|anda kirim|batik|coba tidak|dan tunggu|dengan membawa|di stasiun|ka|kakak tulis|kasih bunda|koleksi baru|lima bintang|makan anda|memanggil|mengincar|minimal|paket kembali|panduan ini|perbarui alamat|rangkuman|sayang|sekarang juga|subj~|tautan dan|tentang data|terlampir dalam|untuk membersihkan|waktu #
2 11 ^daftar tamu|^ganti kata|^memperlihatkan|^nilai dan|ada dalam|bapak akan|daftar tamu|dan bukti|di dalamnya|ibu kandung|kami tertinggal|ke seluruh|sandi kamu|sungguh|telah melaporkannya|terhadap penipuan
-2 11 ^data penerima|^difoto|^difo~|^peserta|^pese~|^tercecer|daftar sudah|dan menandatangani|data penerima|data peserta|nama tidak|percaya|piket|pike~|salah mengatur|tolong hapus|uang ke|yang mencari
-1 11 ^dokumen|^doku~|alum~|amplop|bahwa sebagian|dan kunci|dapat dilihat|dari hati|kami hilang|keluarga itu|kepala regu|kukirim ke|mengawasi|menyimpan foto|pakai kata|tes kesehatan
6 11 ^halo|salah satunya|satunya
-8 -11 ^inve~|acara tanggal|ada berkas|akan dikirim|bank sahabat|bawa bukti|beritahukan|beritahukan bahwa|buletin|bule~|diunduh di|kami beritahukan|masih kami|mendaftar|pakai tanggal|rapor semester|rekaman dan|sabtu pukul|uu pdp|volume|volu~
11 5 ^kemb~|^kode voucher|^link webinar|^undian|^undi~|armada|arma~|beberapa dari|biasa !|di gudang|di laporan|diulang|diul~|email kami|jersey|jers~|jual|kabupaten|keluarga bapak|kode voucher|kota hari|link webinar|minggu malam|mobil tangki|oleh kami|padatnya|saldonya|sehubungan|sehubungan dengan|sehu~|siang belum|tadi siang|tidak layak|webinar yang|yang telanjur
11 -1 ^kosong|^koso~|^tarif tol|^tol|^untuk pelanggan|administratif|airnya aman|dan gantinya|juli telah|keku~|ketidaksesuaian data|luar perkiraan|memungut rp|protes|rapor yang|semata|sula~|tarif tol
11 -2 ^lupa|ibu pakai|kak rara|ketidaksesuaian tersebut
-7 -11 ^mengatasnamakan|buka kembali|kewajiban|maaf bagi|semoga|semo~|situs itu
5 11 ^mengenai|sudah ditarik
-9 -11 ^naskah|^nask~|bukan ganti|cara membuat|kami selama|klik di|laporkan ke|lebih sering|lena|melalui menu|permintaan anda|pin otp|portal karyawan|pukul sepuluh|rabies|rabi~|rumit|rumi~|siny~|tekan|tengah|tidak bocor
-11 -3 ^pengaduan|belanja sekarang|petugas sensus|sensus|ubah|yth nasabah
11 10 ^penting|^pent~|sistemnya|tertinggal
11 7 ^samb~|^suara|^suar~|berutang|ini juga|kami mengunggah|layak kami|penting|untuk nomor
-11 0 ^temp~|yang cukup
3 11 ^terbaca|dan nama|data keanggotaan|mengganti angka|mengunduh|milik saudara|pembelajaran|polisi|sebab telepon|sejak minggu|tidak diverifikasi|yang bukan
-11 -5 ^yah|apa adanya|belum berhasil|besar kemungkinan|hemat kami|kami nggak|rekening tujuan|sebarkan|tugas|tuga~|yah
-11 -4 adiwarna|adiw~|aplikasi dengan|halo reza|huku~|soto
-4 11 alamat nik|formulir kesehatan|foto buku
-3 -11 anda tidak|dari kami|di indonesia|jadwal posyandu|masuk anda
-3 11 asing|asin~|buku tamu|mantan agen
8 11 back~|sebanyak #
9 11 bawah dan|wisata
11 9 benerin|dimaksud|telah diunduh|web
1 11 buatan kami|catatan konseling|dari mobil|data lama|ibu kirim|kakak menelepon|ke polres|konseling|luar pada|menampilkan|menyebarkannya|menyertakan|nik dan|penyelidikan|repositori publik|sejumlah dokumen|server sudah|telah diperbarui|terbawa dalam
4 11 dalam keadaan|dari akun|kunci akses|nilai kalian|perizinan|sana|siswa lain|tamu~|teman lama
-6 -11 di loket|diganti pada|diunduh bebas|napas|napa~|salah paham|serb~
11 6 divisi|divi~|kami pasang|kaos|pent~|plot|plot twist|pos yang|tempat kami|tirta|tirt~|twist|twis~
-5 -11 diwakilkan
-11 -1 enta~|jangan lupa|menemukan
-11 2 flas~|ktp di|sekr~
7 11 golongan|golo~|pak yohanes|telat memperbarui|tetap semangat
-4 -11 itu anda
-1 -11 salah kirim
-5 11 tagihan anda
-11 5 tangkapan
-11 1 yang mengisi
2 10 # anak|^dikirim ke|^zakat|^zaka~|ada baiknya|atas kejadian|dalamnya|dapat menghubungi|dilihat pengguna|direktur dan|disalin dari|ditambal|ditambal dan|halamannya|ibu bulan|indikasi akses|insiden #|karyawan dan|karyawan di|langsung kepada|masukkan nomor|memperbarui server|menggondol|menggondol tabel|pengguna dalam|pergantian|sandi baru|sandi teracak|situ ada|sudah ditambal|swafoto|swaf~|tabel|tabe~|terhadap|terhadap kami|tersebut hanya
3 10 # baris|^kartu pos|^yang masuk|berwenang mengakses|dari aplikasi|halaman pembayaran|kami menampilkan|kartu pos|kelalaian ini|kemarin siang|ktp bapak|mitra dan|pangkalan data|plugin|plug~|polres|polr~|sejak sabtu|sensitif
10 2 # baru|# sebagai|^beli|^cabai|^di surat|^kelas yang|^pbb|^pemadaman tidak|^tari~|^tautan di|^tidak terencana|^tower|^towe~|alami|anggap|bahari|bapak telah|beberapa area|benar ada|berharap tidak|bing~|bioskop|bios~|buket|buket untuk|buke~|dalam paket|dan hasilnya|dan permintaan|dan vaksinnya|dapat email|denda sudah|dicocokkan|dipahami|ditambah rp|galau|gangguan pada|ganti penuh|halaman kosong|hari ibu|helena|hele~|hilang|internet di|kabin|kabi~|kami bocor|kami menambahkan|kami merilis|kami panggil|kami susun|kamu ke|kaus di|ke tahun|kelas yang|keliru itu|kepada anak-anak|keterlambatan untuk|kirim saja|kond~|lore~|lupa memindai|maaf sudah|melewatkan|membawa kamu|memenuhi kotak|memindai|memuat angka|menempel alamat|mengalami kesulitan|mengirim dan|merasa kecewa|mitra perjalanan|nol|orang padahal|pajak yang|pasang #|pbb|pbb tahun|pejuang ptn|pemadaman tidak|pemimpin|pemimpin redaksi|pengemudi|penjelasan kami|peta sudah|prof|proses|ptn|raih|saja tanpa|sebagai maskapai|sopir kami|sudah memenuhi|tabel tarif|tangki|tenaga|tersambung|tidak benar|tidak terencana|tiket keluarga|uang|utuh|vaksinnya|vaksinnya tidak|yang merasa
10 1 # beserta|# hilang|^acara wisuda|^gangguan|^gang~|^halaman #|^kalender|^kale~|^kami bocor|^mengapa|^potong|^poto~|^roti|acara wisuda|akan masuk|akurat|anda telanjur|atas kesetiaan|bapak simanjuntak|budiman|budi~|catatan waktu|dapat melapor|dari jadwal|dengan contoh|dilepas|ditera|ditera ulang|diterbitkan hari|f|gladi|glad~|gratis kapan|hai semua|hal tersebut|halo bunda|hutan|insy~|jadwal gladi|kak kalau|kalau jadi|kalender dinding|kami cetak|kami menyalin|ke kartu|kekeliruan di|kembalikan tadi|kendala teknis|kepada tim|kesetiaan anda|kini setiap|kosm~|kualitas|kurang #|loyang|loya~|management|maru~|mata kami|membaca tanggal|memilih segmen|mengembalikannya|menjual #|menulis bahwa|meraih|misk~|motivasi|muat #|oben~|pdf yang|pembaruan berikutnya|penerima email|pengganti hari|pengumuman di|roti tawar|saun~|saya lampirkan|sebagian dari|sehari|semalaman|sensornya|server tidak|simanjuntak|sore ini|stiker koreksi|sudah ditera|sudah tayang|sup|tanggal dan|tawar|telah diperbaiki|telah membuat|tingginya|tua wali|ulang besok|undang|wangi|yang sampai
10 7 # biar|dan kami|di brosur|itu buatan|kami tarik|kan ?|lima jam|maafkan|pengumuman|seju~|yang tampil
10 0 # gratis|# kota|^d|^hono~|^kaca~|^kali|^kema~|^ukuran|^ukur~|ada tindakan|agar maklum|atau mengirim|batch|batc~|bebaskan|belanja kebutuhan|belum pasti|bersamaan|dampak dari|dari tagihan|demikian agar|diperiksa oleh|harapan yang|jas|juri|kamar yang|kami bebaskan|kami mengucapkan|kami transfer|ke blok|kebutuhan mendesak|keterangan untuk|lagi minggu|luput|lupu~|membayar penuh|memberi harapan|memutus aliran|merasa kurang|merupakan dampak|ngaco|ngac~|nggak seberapa|pada sertifikat|para petani|pembaruan di|redaksi meminta|saya kemarin|sejumlah peserta|siaran langsung|sore kami|sudah jalan|sudah normal|tambahan di|tidak jadi|versi yang|yang kalian|yang memutuskan|yang penting|yang pertama|yth orang
-10 -8 # halaman|# sebesar|# sirene|^anda pinjam|^beroperasi|^beroperasi pada|^bero~|^ditutup|^dokter|^dokt~|^kamis|^kami~|^karena longsor|^kasih sudah|^kontakmu|^lebih|^lebi~|^longsor|^long~|^minggu dini|^pema~|^penarikan|^pindah ke|^pinjam|^rilis #|^sirene|^sirene tsunami|^sire~|^tiket #|^yah kamu|akan ditagih|anda pinjam|banjir di|bapak rudi|bea|berangkat dan|berhalangan|beroperasi pada|bersiap|boleh membatalkan|bus kota|butik|cairan|cair~|cara minta|celah di|dapat menjadi|dari kelas|di lokasi|dialihkan lewat|dikabulkan|dilewati|dosa|garam|gelombang tinggi|habis dalam|hari sebelum|hentikan pemakaian|ikan asin|ini abaikan|jantung|jendela|jend~|jeruk|jeru~|kami kehilangan|karena longsor|kartu identitas|kesalahan saat|ketawa|kompor|kontakmu|kumpul di|lampu jalan|lewat halaman|lokakarya batik|lumpur|mangga|mantri|memenuhi permintaan|memutuskan menutup|mencoba lagi|menyelesaikan|palsu|pals~|pemakaian dan|pemakaman|pengingat ini|penumpang boleh|perjalanan ka|pesan ke|prin~|purw~|rilis #|riyadi|rp500 per|sedang diganti|sejak surat|semasa|semb~|setelah enam|sirene tsunami|sobat kopi|tanjung raya|tentang|terdaftar|tetap memakai|tidak dikenai|tidak terputus|tiket #|tls|tutup tanggal|untuk menilai|warna sage|yah kamu|yang tersedia
10 4 # inci|administrasi yang|assalamu'alaikum|bayar ternyata|carikan|carikan waktu|cari~|cuti kami|dan barangnya|dari pagi|inci|inci di|kakak bayar|kami carikan|kami menekan|kami perbarui|kepercayaan|keselamatan dan|kirim karena|kondisi|lewat pos|lumb~|menit supaya|padahal kita|rj|rj #|setiap tautan|smk|sri|tarik|taya~|waktu lain|yang membaca
10 3 # kalau|^angka|^di email|^golongan|^golongan darah|^golo~|^karena kami|^menagih|^mena~|^museum|^muse~|^pulsa yang|^terlambat #|^tiga hari|abse~|berjaga|biar makin|dan petugas|darm~|di label|diminta lewat|email kemarin|hanya berlangsung|hilang dari|hila~|jam dua|kami betulkan|kami menjual|kaus|kepada pendonor|langsung dihapus|lipat dari|maaf malam|membunyikan|menekan tombol|papan di|pemotongan|pengguna mungkin|pertunjukan|pesanan besar|pulsa yang|sahabat museum|setiap senin|sudah setuju|tadi nyasar|tetap kami|tirta wening|untuk rapat|yang pegang
-1 10 # kali|^anda dan|^cctv|^layar|^nomor hp|^pihak ketiga|^rekaman cctv|alumni|ayah bunda|bikin sandi|bisa ditebak|cctv|daftar itu|di kereta|dialihkan ke|forensik|fore~|hash|hp anda|kamera|kehati-hatian|kejadian ini|kunci dan|menawarkan pinjaman|menemui|menghapusnya dan|menyetelnya|menyimpan|merekam|peneliti memberi|penyalahgunaan|rekaman cctv|sambil menyebut|seorang peneliti|sudah diturunkan|terindeks|umum dari|weekend|weekend ini|week~
1 10 # kartu|^bocor|^boco~|^data member|^di portal|^di tangan|^hak|^pemberitahuan kepada|^reuni|^reun~|^terungkap|^undangan reuni|arsip|bapak ke|dampingi|dari server|data bapak|data member|dengan menyebut|dibajak|ditarik dan|donatur kami|ibu pengurus|ingin berbagi|jari dan|kabar buruk|kamera di|kami lindungi|kamu pesan|lalu sistem|memperlihatkan #|menanggung|menjualnya|menyebut nama|pak hendra|pemberitahuan kepada|polos|polo~|rekan sejawat|sebelum ia|seorang|seor~|server lama|tanggungan|undangan reuni|warga forum|waspadai|yang namanya
-10 -7 # kilo|# tahun|^akhi~|^angsuran|^angs~|^ditiadakan|^diti~|^habis|^habi~|^hari lagi|^hemat|^hema~|^kabut|^kabu~|^lima|^pemeliharaan sistem|^tempo|aksi mogok|anyam|assalamualaikum|atau #|bapak kirim|beberapa jam|belajar|berat hati|boleh cerita|coco~|dan banyak|dapat dilakukan|dengan berat|di atas|dipakai seperti|ismail|isma~|kabut|kadang|kami datang|kami menantikan|kapten|kapt~|kebesaran|kirim kepada|kurang cocok|laba|laku|lalu seorang|maumere|maum~|menantikan|mencobanya|mengambil paket|menjelaskan|merak|ongkir sampai|panjang kami|panj~|peke~|pemeliharaan sistem|pemula|pens~|perundingan|pesisir|pesi~|pintu masuk|sebesar rp|sedang tidak|setiap tiga|siapkan|sudah berbelanja|sudah tercatat|tempat aula|terakhir dari|teratai|terlambat dua|tim toko|tip|tujuh pagi|tulisan di|tutup #|uni|untuk hadir|virtual account|wita karena
-10 -10 # pondok|# produk|^bank|^list~|^menj~|^pengiriman tertunda|^posisi|^posi~|^selamat anda|^tertunda|atur|berbuat apa-apa|bercerita|catatku|dalam lima|dan masih|di host|diberikan|dide~|empat jam|faks id|favoritmu|hujan lagi|kali salah|kisahnya|kode {}|melanjutkan|memberkati|mempertimbangkan|menagih kartu|mencuri data|nomor belum|pekerjaan faks|pembayaran gagal|pengguna baru|pengiriman tertunda|perbarui|perlu berbuat|permintaan ibu|perp~|program|pukul sembilan|rangga|saudara belum|sesuai urutan|setelah mempertimbangkan|sudah terdaftar|tuhan memberkati
-10 -2 ^# #|jadi #|keluhan
0 10 ^arsip|^arsi~|^bekas|^flashdisk|^kamera|^kame~|^kehilangan dokumen|^manifes|^manifes penumpang|^mani~|^pihak|^piha~|^terc~|alamat dan|alamat rumah|anda terbaca|atas kecerobohan|bila saudara|dalamnya ada|dan isi|dan keterangan|dan skck|dan tunggakan|database|diha~|dilihat oleh|golongan darah|ijazah dan|kamera milik|kami dalam|kehilangan dokumen|lain selama|lama kami|lamaran kerja|manifes penumpang|menelepon sambil|menghapus surat|menghubungi soal|milik|nama alamat|nomor kamar|pengunjung memotret|pin akun|reuni|reun~|sah hanya|selama masa|seorang pengunjung|skck|tabel akun|termasuk nama|untuk meminta|wali kelasnya|yth pemohon
-10 -9 ^atas permintaan|^balas|^baru balas|^berg~|^jalur pendakian|^jumat|^juma~|^kepada pelanggan|^kini|^kini #|^laut|^maaf baru|^ming~|^otomatis|^otom~|^pemadaman|^pendakian|^pengaduan nomor|^pengajar|^pengajar sakit|^pengingat|^phishing|^phis~|^proposal|^prop~|^sudah berakhir|^tabungan|^tanggapan|^tanggapan atas|administrator|agar lebih|antivirus|baru balas|baru dapat|batas|bergabung|beri penilaian|berlangsung di|bisa hadir|buahnya|buah~|bukan kabar|catatan rilis|dapat dihubungi|dengan demikian|dikenai biaya|dimas|ditunda|diwajibkan undang-undang|doni|edisi|edis~|elektronik dan|email di|gangguan di|halaman selatan|hari lain|jadi kami|jaga~|jalur pendakian|jempol|jum|kakek|kake~|kami memahami|kami senang|kami tahun|ke bos|ke mantan|keburu|kelas i|kesalahan kedua|kini #|lahirlah|laporan saudara|laut bercerita|maaf baru|maksimal tiga|maret belum|membelinya|novel tentang|pabr~|pemadaman|pena|pendaki|pengaduan nomor|pengajar sakit|penyelesaian|pesan whatsapp|pikap|pika~|pingsan|produsen|pustaka|rp2|sampai sekarang|sandal|satu pertanyaan|secukupnya|seharusnya kembali|selesai|sembilan tahun|seorang bapak|sesuai ketentuan|sinta demam|slamet riyadi|tanggapan atas|tidak sanggup|tiga sampai|tombol unduh|tunjukkan ktp|turun ke|user|webinar gratis|yang rusak
-8 -10 ^baru dari|^minta maaf|^nyepi|^nyep~|^rilis|^rili~|^sandi yang|alamat anda|besok pagi|dendanya|ejaan|ejaa~|ibu tanggal|jalankan ulang|kami memeriksa|kata acak|lima|meneruskan|menyangka|mulai oktober|nyepi|nyep~|sinyal|teka~|terlampir di|tunggu lima|ya namanya
-5 -10 ^bulan|^bula~|dengan nomor|halo semua|minta izin|pasang|pelajaran untuk|semacam ini
-10 -5 ^cabang|^kakak|^kaka~|^pensiun|^pens~|^spam|aplikasi bank|atm|bentuk|dilarang|ditutup pukul|hapus pada|jagung manis|kemahasiswaan|kepada mahasiswa|mang~|ponsel anda|ratu~|rp500|rp50~|setujui|tandai|tanggapan|yang dapat
-9 -10 ^dewi|^lulus|^lulu~|agama|agam~|arah~|atau paket|bercerita tentang|bukan anda|fisik dan|ganti di|gila|halaman akun|ini dapat|itu uji|kalian juga|kembali dengan|kipas angin|membawa kabar|memperbaiki kesalahan|memuatnya|menekan|menyusun|oktober kami|pamit|pami~|pendek|perlu surat|ramai|rangkuman mingguan|selat|semoga sukses|sini untuk|tanggap|tarif baru|tempat terbatas|terlampir untuk|ucap~
-10 -6 ^diun~|^keja~|^ludes|^lude~|^malam ini|alamat email|aula lantai|berisik|bisa diubah|dapat kami|dengan baik|dibicarakan|dibuka lagi|festival|fest~|itu memang|jaya|jern~|juni sebesar|karena abu|keripik|maaf harus|melaporkan|memahami|menit !|menyeduh|ngaliyan|ngal~|pengguna tidak|raya|simpan sampai|sinyalnya|sudah termasuk|sumpah|sump~|terdekat|tinggal empat|ujung|ujun~|waduh
10 -1 ^dua|^siaran langsung|akad|dan kalian|dari riwayat|judulnya|kendali|lagu di|memasang zona|mengikutinya|ongkosnya|para pedagang|pemandu|penanak|penanak nasi|petugas loket|progres|prom~|revisi|revi~|sebelum jam|seharian|sehingga beberapa|terselip|yang asli|yang protes|yang tiba
-7 -10 ^hukum|^huku~|^penuh|^pertanyaan|^pulih|^tagihan iuran|anda sendiri|awan|berjudul yang|curiga|dan akunmu|diunggah|harga emas|kantor tutup|laporan lengkap|menu keamanan|menurut uu|pengendali|pengendali data|perubahan|subjek|surel berjudul|tagihan iuran|wajib memberi
10 5 ^kami kirim|^kepe~|^lomba|^lomb~|^mengirim|^parkir|^park~|bapak dengan|biar|dalih|dali~|ini masuk|kami membiarkan|kami menarik|kepada nasabah|kepercayaan anda|luka|nol dan|peta|selamat siang|sudah balik
-3 -10 ^kode|diambil di|kenyataannya|meri~
10 6 ^nilai anda|dan pengiriman|kami menerbitkan|karena telepon|kesalahan pengaturan|kuta~|label|lomba|luar biasa|maaf~|nilai anda|pengampu|ruangan|saya|tadi pagi|telepon seperti|ya bun
-3 10 ^pendonor|bertanggung|bertanggung jawab|bisa membaca|diakses publik|kepegawaian|oknum|oknu~
10 8 ^posyandu|^posy~|alamat lama|hal ini|sudah kembali|terlalu banyak
7 10 ^punya|coba yang|dan tagihan|kami mematikan|kesehatan|mbak wulan|situasi
10 -2 ^satu|anda tiba|hari kamis|ibu sendiri|kendali kami|kuis|labelnya|luar kendali
4 10 ^segera ganti|^sera~|beberapa peserta|damp~|di sana|dia|dia tidak|hasil tes|januari dan|ke ponsel|kecemasan|memindahkan data|obat~|pin anda
5 10 ^soal nomor|anda dan|bapak kami|buat kami|kader|kade~|kelasnya|kuncinya
-10 1 ^tema~
-10 -1 ^toko kami|berantakan|loka~|pada minggu|panik
10 -4 anda menerima|beberapa penumpang
-10 -3 anda pesan|bukan masalah|kami terbuka|laptop|lapt~|setelan|sudah dibatalkan|tota~
-6 -10 asli dan|beredar pesan|bukan lewat|event|even~|gela~|gena~|kampanye bulan|ke jalan|mendaftar di|perlu membalas|tempat yang|totalnya|tunj~|wart~|x #|yang bikin
-10 -4 baca|belum ada|gowes|gowe~|ini untuk|kafe|ketemu|klien kami|lengkap di|pengadilan|penghuni blok|permanen
6 10 bahwa pada|hart~|kamar dan|memengaruhi jadwal|pendonor|pengecekan|turunkan|unggahan
-2 10 banget ini|bukan data|diacak|diac~|hash password|informasi yang|ke perusahaan|lembar itu|mintalah bank|pembuangan|sama hash|sudah dilaporkan|tempat pembuangan|username email|yang menyebarkan
9 10 bazar|baza~|kami keliru|manajemen memohon|mulai sekarang|pembaruan|versi lama
-10 0 cuma dua|pemberitaan|sebagai bentuk
-10 2 dan pesan|tapi kami|trea~
-4 10 dokumen|mengetahui|namamu
-2 -10 email untuk|prob~
-5 10 fotonya
10 -3 kasusnya|kupe~
10 9 kesalahan ini|sudah menutup|tidak sampai
10 10 menyerahkannya
-4 -10 merek|servis
10 -5 mitra pembayaran
8 10 terkunci setelah|undian di|yang beredar
9 4 # b|# sedangkan|^anda kami|^empat|^empat kali|^empa~|^gaji~|^voucher|^vouc~|angkutan|dari akunnya|dimulai #|ditanyakan ?|ditekan|ditulis|gratis #|harap|juni karena|kami mohon|kami pulihkan|kami terbitkan|kan|kekhilafan|kemarin bagian|kemarin gagal|kembali normal|lain minggu|lomb~|maaf kepada|main|mengaktifkannya|mundurkan|pelanggan di|pulihkan|september kami|sina~|tambahkan|tanggung kirimkan|telanjur bayar|uda|umum~|waktu pindah|yang mengakibatkan|yang salah|yang tanggung
-9 -3 # bila|^dapat|^dapa~|^dima~|angkot|damai|dialihkan|diku~|dimo~|hema~|hindari|lapo~|lewat rekening|mekar|mengunci|pelanggan lain|penilaian|pernah minta|rekening virtual|sakit|salinan kartu|tidak memakai
0 9 # ditemukan|^amankan|^aman~|^bobol|^bobo~|^ditemukan di|^informasi mengenai|^insiden siber|^ke grup|^kena bobol|^melihat|^penting mengenai|^pusat|^pusa~|^rahasia|^raha~|^resmi|^resm~|^semua|^semu~|^terb~|ananda|beli dan|bk|daftar pinjaman|dan jenis|dan konfirmasi|dan nyaman|developer|deve~|dicuri|diperlakukan|dipinjamkan|ditimbulkannya|dokumen yang|gg|hati-hati bila|ingin mengganti|insiden pada|insiden siber|iseng|isen~|isikan|isik~|itu orang|itu sebelum|itu telah|jadi bisa|kebobolan|kena bobol|kirim fotonya|lama sudah|lapor|lapor polisi|mengetahuinya|menghapus semua|menjawab pesan|mesin pencari|mewaspadai|mungkin ditimbulkannya|nik alamat|oleh satu|pasien lain|paspor tamu|pelaku|penting mengenai|peramban|polisi dan|raha~|resp~|sakit dan|saudara dan|serta nomor|tabel pelanggan|terpasang di|tidak melihatnya|yang aman|yang memakainya|yang menawarkan|yang menghubungi
-3 9 # formulir|^perihal data|anda terlihat|dilihat|itu memuat|jangan tanggapi|penghapusannya|perihal data|reset|serta nilai|unit donor
9 1 # get|^bonus|^bonu~|^kami dan|^katering|^kate~|^kemeja|^keme~|^pada sertifikat|^pengembalian uang|^sertifikat seminar|^sudah berhenti|^surat kami|adalah komitmen|alun~|anda utuh|area|asli sudah|atau kami|bahwa terdapat|berobat kami|bimo|buy|buy #|dalam beberapa|dan kumpulkan|dengan adanya|dibuka pada|dicabut dan|dimakan|dimakan bila|dukungan bapak|get|get #|hanya masalah|ibu melinda|jadwal keberangkatan|jam berapa|kalau sempat|kami mengirimi|ke pengguna|kesetiaan|kirim kamis|klinik hewan|kumpulkan poin|lagi dengan|lantai tiga|laundry|lebih lambat|maju|masih aman|mati pada|membungkus|mengirimi anda|menunggu izin|nalar|nala~|oleh tenaga|panitia seminar|payakumbuh|paya~|pd|pendingin|pengembalian uang|pengguna sungguhan|pesan kami|pukul delapan|pun bapak|sambalnya|sebagai permintaan|sekarang langsung|senin kami|sertifikat seminar|setiap lima|sudah telanjur|suka uang|tadi memuat|tambahan|tambahan tanpa|tanam|terbang|tersebut dikarenakan|tiba dalam|tidak adil|tidak memiliki|tidak menyiapkan|tukar di|tutor|tuto~|wayang|wisnu|wisn~|yang hidup
9 2 # kemarin|^anda salah|^benar untuk|^label|^labe~|^mata|^minggu lalu|^pengingat obat|air minum|alamat lain|anda adalah|anda terpotong|anda yang|belum datang|benar untuk|benih|beni~|berikut biaya|biaya transfer|bolu|bukan senin|cabai|dan kak|dari pihak|dari tata|datang terlambat|dengan judul|dibeli untuk|gita|gladi bersih|hanya saja|hari itu|ini sampai|juli kami|juni sudah|kalau bapak|kalau dananya|kami biarkan|kami lagi|kami menagih|kami perpanjang|karena gangguan|ke bantuan|kebahagiaan|kebahagiaan kami|kelas intensif|keliru sehingga|kesiangan|kesi~|klaim yang|kurang nyaman|laun~|layak|lupa memperbarui|maaf bu|master|mast~|memakai angka|membayar selisihnya|membingungkan|memungut|mencetak #|mengajukan izin|meter buat|minyak goreng|mira|mobil|murni dari|notifikasi bahwa|orang dan|pasang kembali|pelanggan tetap|pelayanan terbaik|pemustaka|pengingat obat|penuh untuk|pertama sebelum|posternya|potong #|rani|saja pada|salah menempel|saya #|sebelum sabtu|sebelum tayang|sebenarnya sudah|segelintir|seluruh nusantara|sesuai perjanjian|sudah diperbaiki|sudah menyiapkan|takaran|taka~|telah kembali|telah terbang|terbang bersama|tiket mudik|untuk hari|wang~|yang isinya|yang tetap
-8 -9 # mengeklik|^anda sudah|^libur|^libu~|^phishing bulan|^proyek|^proy~|abu-abu|abu-~|akses dari|alamat tidak|apakah alamat|bahkan|bahk~|bank tidak|bencana|bukan kami|daftar lagi|dari lima|data bocor|debit berakhiran|di dekat|diajukan melalui|dipungut biaya|diurus|grafik|guru bahasa|hana|ini latihan|jam pertama|kami sedih|kemiri|maaf di|memakai kalimat|membaca dan|membatalkan|membatalkan pesanan|mencoba masuk|menertawakan|phishing bulan|salahkan|sebelum kehabisan|selamat membaca|sendiri bukan|simpan sebagaimana|terdaftar paling|terima dengan|tidak dipungut|toko daring|verifikasi anda|wirya
-9 -7 # mengikuti|^# november|^gelombang|^gelo~|^kami terima|^minggu|^pabrik|^pabr~|^penarikan produk|^seri~|^sistem minggu|^tinggal #|^undangan webinar|ada waktu|aktifkan lagi|angin|angi~|april #|auditor|baris di|berpisah|biji|bu nengah|bukan kepada|buku berikut|buti~|call|catatan kecil|dan berkata|dan honor|dan pendaftaran|dari makassar|denda #|denda berjalan|dengan sendirinya|dengannya|di laut|dibayar lewat|dilaksanakan|empat meter|gelas kopi|gelora|hadir dua|henti|ini ditiadakan|itu biasa|itu menjadi|jadi belum|jant~|jela~|jiwa sentana|kalau memang|kalau salah|kambing|kami baca|kami setujui|kamu habis|karena tidak|kerja bakti|kerjakuy|kilo|kita tidak|kode booking|krem|lagi ?|lagi pada|langkah di|lapangan gelora|lintang|lump~|majalah|maja~|masih diperlukan|mawar yang|melarang|membawa ktp|membayar dengan|menaikkan|menghapusnya dari|menjelang|menyesuaikan|mingguan|miring|nengah|orang sedangkan|pada formulir|pada sabtu|padam di|pare|pemuda|penarikan produk|pengembalian dana|pensiun|periksalah|persetujuan|pertimbangkan|pindah ke|piring|puluh tahun|rumah bu|sampai dengan|sayang sekali|sebulan dan|sedalam-dalamnya|selama pemeliharaan|sendirinya|sentana|setiap tanggal|sistem minggu|statusnya|survei singkat|tadinya|tadi~|tanah liat|tempe|termos|tiap sabtu|tidak diteruskan|tinggal #|ucok|untuk menghitung|vokalis|voka~|waktu henti|waktu tersebut|yang menulis
1 9 # pegawai|# ya|^bocor data|^hai|^kena|agen ikut|anda ketik|apar~|bahwa sejumlah|bocor data|deh kita|dibobol maling|dihapus|foto kartu|hubungi bank|jangan diklik|jangan percaya|kami cabut|kami menunggu|ke log|keterbukaan|klien lain|korban serangan|matikan sampai|memperkuat|menjadi bahan|menyalin nama|nomor rekening|orang bisa|pemegang polis|perbankan yang|perkembangan|sakit kami|salah memasang|sebaiknya anda|sekitar #|simpan buktinya|tidak berhak|yang menjanjikan
3 9 # pelamar|^banyak|^bany~|^izin|^kuitansi|^kuit~|^les|^pelamar|^tangan|^terlalu banyak|anda nama|atau pinjaman|dan jam|dan swafoto|dan verifikasi|di kuitansi|dicuri pada|dm|enam jam|gym|itu asli|kotak masukmu|les|masukmu|melapor|memasangkan|nilai rapor|pada folder|para pihak|safa|sampai kemarin|subuh dan|terkait|termasuk alamat|terpasang sejak|tidak tahu|yang hangus|yudha|yudh~
9 7 # pesan|^penumpang|kalian kami|kotak|manifes|tautan berikut|tertulis tidak|untuk memeriksa|wa #
9 0 # ponsel|^anda dengan|^kami salah|^kelebihan|^memuat|^memu~|akur~|antrean yang|berbau|berupaya|berupaya menghadirkan|betu~|biro perjalanan|bisa keluar|bulan !|bunga yang|cadangannya|cetak dengan|cheers|chee~|dalam waktu|dari kelurahan|dikabarkan|diperlukan dan|ditulis oleh|fini~|gol|hanya bersifat|hasil yang|ibu donatur|ibu tidak|impian|impi~|insyaallah|jam konsultasi|juga tanpa|kald~|kantor ibu|kate~|ke klinik|kehormatan bagi|kepotong dua|kepuasan|kepuasan pelanggan|kita sepakat|komentar|langit di|loket dan|lonjakan trafik|maaf telah|manajer investasi|memuat potongan|menulis nama|orang akan|pada air|penyesuaian sistem|platinum|punggung|putri|rara|reksa|reksa dana|reks~|salah isi|saudara tidak|sedangkan yang|selisihnya nggak|seru banget|sia-sia|sia-~|suku bunga|terimalah permohonan|terlalu lama|tertulis pada|tol|trafik|untuk itu|upgrade|upgr~|versi cetak|ya kalau|yang luput|yth para
-9 -6 # rp|^bisa masuk|^kelas ditunda|^mela~|^novel|alam|angs~|apa-apa dan|apabila sudah|belum membayar|berat|besok dengan|biasanya masuk|buat token|dalam #|dalam ember|dengan cinta|dengan ejaan|deras|dijadwalkan ulang|dikenakan|disuruh|edisi depan|email anda|embun|embu~|fa|gitar|gita~|gratis ongkir|gunung|hangat|hias|ini seluruh|kali sebelum|kanan atas|kelas ditunda|kepada tamu|ketua rt|kotaknya|lanjut bayar|lint~|luar jadwal|meminta pengembalian|merepotkan|mungkin ada|otomatis berlaku|otomatis oleh|paling banyak|pantura|pemilik toko|pengaduan|pengakuan|pengembalian penuh|perbaikannya|rancangan|ranc~|satu sampai|sebelum waktu|segala khilaf|sepu~|survei|surv~|takut salah|tali|teh jahe|tertangani|tidak beroperasi|tidak memilih|token baru|toko|tont~|turun dari|ubur-ubur|ubur~|ucapkan|voucher rp|yang mengatasnamakan|yusuf|yusu~
-6 -9 # x|^dihapus|^diha~|^palsu mengatasnamakan|^pelayanan|^waspada|^wasp~|ada kekeliruan|alamat pengirim|bukan segera|dapat diunduh|dengan alasan|di pustaka|di zoom|disabilitas dapat|diteruskan|iii|itu penipuan|kami merangkum|kapan dan|karena alamat|mask~|palsu mengatasnamakan|reko~|tuhan|tuha~|tulisan ini|wartawan|x
-4 -9 ^!|^meng~|^seminar|^semi~|^tahun|ambang|amba~|aplikasi anda|dianggap|dihentikan|dihe~|kembali hari|lambat #|masih menunggu|oops|tunjukkan|yang tampaknya
9 -1 ^# yang|^cat|air putih|anda memesan|bahwa ibu|contoh dari|dari cadangan|email saya|februari terjadi|formulir klaim|hapus tanpa|hilang dapat|ibu fransiska|kendala|mendesak|muka kembali|nama beliau|paulus|paul~|sejumlah kecil|simpan saja|sorry banget|sortir|sort~|tak berubah|tidak sesuai|transfer sore
-1 9 ^ada di|^edaran|^edar~|^fotokopi|^foto~|^hp|^kita|^konsultasi|^surat edaran|bantuan sosial|belum ditemukan|belum lama|cache|cach~|catatan itu|dan masyarakat|dan pemeriksaan|dapat membacanya|data sementara|finansial|grup whatsapp|ibu dosen|jawab penuh|kalimat itu|kehati-hatian kami|kejahatan|kepada karyawan|kubu~|lama ini|lembar sudah|marw~|memperlihatkan|menampilkan nomor|milik anda|mutu layanan|nik tidak|nomor saja|oleh seseorang|omzet|peningkatan mutu|peristiwa ini|sah ke|semua pihak|tangan orang|tersebar|tolak dan|transaksi bulan|unduhan|untuk tidak
-5 -9 ^akses data|^kami minta|^permintaan akses|^sesuai|akses data|anda pada|balai rw|darsono|dars~|dipanggil|forum peretas|hr|kevin|kevi~|kuot~|lembur|menerima #|pak darsono|pelaporan|permintaan akses|raji~|sebelum kamis|ucapan
9 3 ^anda pukul|^bulan mei|^gangguan layanan|^hentikan|^hent~|^hilang|^hila~|^jam pada|^kami hentikan|^kemarin keliru|^nasi|^nasi kotak|^pagi tadi|^tautan yang|admin kami|anda kami|anda pukul|autodebet|bingung|blok c|coba~|dan besok|dengan uang|di kotak|dijawab orang|duh|gangguan layanan|gard~|harga di|i wayan|ibu ratna|jam pada|jam tersibuk|kami masih|kami setel|katup|kemarin keliru|lalai|luar dugaan|memasang harga|mengalami|menutup katup|milik orang|panggil|pembaca harian|persada|perumda tirta|pulsa|puls~|pun dengan|rekening atau|rumah bapak|sabtu menulis|saja atau|saldo poin|sebelum menekan|sekolah yang|senin pukul|setel ke|tersibuk|tetap memperoleh|tiba #|tidak tercatat|tirta kencana|uangnya tidak|ulta~|umi|umumkan kemarin|voucher ulang
-9 -8 ^bea|^bea cukai|^cerita dari|^cukai|^cuka~|^cuti #|^disetujui|^domain|^doma~|^maskapai|^mask~|^muda|^oleh produsen|^pemo~|^produsen|^ramadan|^rawon|^rawo~|^sang~|^sesu~|^simulasi|^simulasi phishing|^simu~|^sudahkah|^surabaya|agak lama|air hangat|akan berjalan|alamatmu|apabila pembayaran|bea cukai|belajar dari|benc~|berangkat ke|bergilir|berkecil|berkecil hati|bermeterai|bin|cabang purwokerto|cerita dari|citra|citr~|contoh permintaan|cukai|cuka~|cuti #|dilakukan mohon|dimu~|diri|endang|film|format|gelas|ini para|jadi langganan|jadwal kami|jangan berkecil|kabelnya|kabelnya dapat|kado|kami hanya|kami punya|kami turut|kamu bisa|kangen|karena kabelnya|kartu anggota|kasih|keandalan|kebiasaan|kesalahan paling|ketentuan|kita bedah|kuasa bermeterai|kurangi|lagi ya|lamanya|lima surat|lokakarya|maaf belum|mandi|manurung|masa tenggang|membantu|membedah lima|menarik kembali|menguap|menunggu pemeriksaan|milis {}|mohon berhenti|mulai senin|nyata|oleh produsen|pabrik|pak eko|pemasangan|pembayaran telah|pemeriksaan bea|pengajar|pengajuan kredit|perw~|pram~|prosesnya|r|rang~|rawon|rawo~|rio|sampai kamis|satu menit|saya ingin|sebesar|sedi~|sejak zaman|sele~|simulasi phishing|sudahkah|suro~|telah dilakukan|telah menghubungi|tenggang|terjual habis|tersebut dan|tidak ke|untuk memindahkan|wiry~|yang membacanya|yang menjawab
8 9 ^beka~|^mohon|^moho~|baca ya|dari sistem|kami gunakan|kami telat|kelas xii|keterangan tidak|mengambilnya|pemerintah kabupaten|pencairan|sms dan|tampil di|xii
-9 1 ^bisa|^kenc~|data lokasi|di server|foto dan|unggah
9 8 ^bisa dibuka|di ruangan|dosen|juni dan|kini tidak|kode yang|mengejek|santri|spor~
-9 -2 ^coba|^muncul|^munc~|^rapor bisa|belum menjawab|bu ratna|cabang|cakupan|caku~|depan kami|di cabang|dua jam|harapan pertiwi|jam tersebut|jurusan|memverifikasi|memv~
-2 9 ^data pensiun|^kelihatan|^pensiun bapak|^terlihat|^wajah|^waja~|ada nama|analitik|bernama mirip|bisa melihat|cctv ruang|dan tanda|darah dan|data pensiun|dengan mengaku|foto paspor|gagal menjaganya|lain bernama|menampilkan nama|mengalami insiden|menghapusnya di|menjaganya|mitra analitik|pensiun bapak|penyimpanan|perusahaan pada|selama sebelas|semua sesi|seseorang yang|sudah dikunci|terlihat
-7 -9 ^di akun|^pindah|^pind~|^rangkuman|^rang~|akun tanpa|anda abaikan|arahkan|bantuan hukum|berlaku #|bila bukan|bila terdapat|dan apa|di balai|dibuka hari|dikirim paling|jarang|keluhan anda|kuota|laporan lengkapnya|maaf buat|membayar sebelum|mengaku data|menghapus data|menu|pdp|pengelola kata|penipuan|per #|seseorang meminta|sudah memeriksa|taman|teruskan|undang-undang
7 9 ^di aplikasi|^hotel|^hote~|^nomor rekening|bicara|dan para|diduga terkirim|komite|nama kamu|pernah anda|saya memohon|standar|stan~|tampilan|yang mendaftarkan
-9 -5 ^di situs|^lengkap|^leng~|^mulai #|atas kesabaran|bintang laut|celah pada|commit|dial~|gore~|hendrik|hind~|itu kepada|juragan|jura~|kami kabari|kami menghentikan|keri~|minimarket atau|ngin~|pekan lalu|penutupan|rekening listrik|salah baca|saya mengerti|stoknya tinggal|sumber|tahu tidak|tanj~|untuk empat
-9 -1 ^dialihkan|^dial~|dan resep|ibu kos|menanggapi|mohon perbarui|pelayaran|sale #|selama|semua data|seng~
6 9 ^guru|^lampiran yang|^para|^suara anda|^untuk para|aku dan|aku nggak|banget kami|buatan|di grup|hasnah|hasn~|pelakunya|pengawasan|promo #|soal nomor|suara anda|surat edaran|terpasang
2 9 ^insiden keamanan|^portal|^server kami|aktivitas tidak|akun tersebut|bukan milik|cerita dan|dalam log|dan fotokopi|dicabut|dimasuki|donatur yang|gene~|hati-hati dengan|jangan isi|kami mengimbau|kebobolan pada|kepolisian dan|konfirmasi tanggal|kuki~|membuat laporan|memulihkan akun|mengimbau|penyusup|pindahkan ke|tangan mereka|tawaran kerja|tidak lagi|untuk memulihkan|wica~
0 -9 ^kabar dari|diskusi|kelas membatik|membatik|tepercaya|tepe~
4 9 ^kalian|^kali~|bahwa akun|bila kakak|dan daftar|ikut latihan|kalau kamu|ke tangan|lambat hari|memu~|mendapatkan|poli~|rekening baru|titipkan di
-1 -9 ^kampanye
-9 -9 ^listname|^listrik|^sapi|^sela~|^tilang|^tila~|akan membahas|akun dengan|analis|angin kencang|apabila anda|awal dan|berbuat|catatan lengkap|di selat|dikembalikan otomatis|dino|dipublikasikan|ganjil|ganj~|graf~|hai nama|hanya bisa|hanya di|helpdesk|help~|ikut~|indr~|kalau kemarin|kami buat|kamis malam|kartu bpjs|kecil kami|kediri|kelahiran yang|kencang|kepada semua|kuat|kursor|lisensi|lise~|listname|mana-mana|mengatasnamakan kami|menghemat|mengucapkannya|mengunci dan|menit lebih|menulis di|menurut anda|milis listname|mobile|pantulan|pendakian|penyesalan|pust~|sdn|sebelas bulan|sedu~|serbu|sesuai aturan|sudah mengalir|tama~|tempo #|tetap tersimpan|tidak dipublikasikan|turun harga|whatsapp yang|yang jujur|yayasan air|{} akan
-9 3 ^memakai
-9 -4 ^pinjaman|berakhiran|bulan ini|dama~|dan bukan|di sini|dibanding|dibuat|dikenai|kakak karena|ke nomor|meka~|mudah|muda~|pada akhir|suks~|tidak mungkin|umum dan|yang selalu
9 9 ^puny~|berhak marah|kami membaca|ketuker|sung~
-3 -9 ^rekap|^tuju~|bocor dan|diponegoro|jalan diponegoro|lengkapnya ada|lucu|melalui formulir|memenuhi|mengaktifkan|permintaan bapak
9 5 ^terp~|anda ajukan|diteruskan ke|google drive|inte~|kami umumkan|maaf !|maaf sebesar-besarnya|mbak|mikr~|minum anda|nuru~|pembaca kami|perumda|sinar|tempat untuk|tiga jam|umumkan|video kami|yang bersumber|yang tepat
-2 -9 ^yang anda|catatanmu|depan sudah|terlanjur
9 6 anda hari|dan skor|dibaca atasan|donasi kakak|gudang|guda~|kami bayar|kasu~|ke google|lari|merupakan|pemasok|pembinaan|penghuni yang|termasuk di
9 -2 beda|dimaksud telah|diterbitkan|kamu belum|telah terkirim|terjadi di
5 9 berinovasi|di mana|dida~|google|goog~|hilang kami|kami turunkan|kamis lalu|kemarin ternyata|langsung kami|pangkalan|salon|salo~|sejawat|terdapat indikasi
9 -3 dan hari|ditemukan ketidaksesuaian|penjahit|terdapat
-9 0 diskon sampai|folder|fold~|jangan dibalas|jujur|juju~|kira|majelis|maje~|mohon kirimkan|total
4 -9 diumumkan|dium~
-6 9 doku~
1 -9 kabar dari
9 -4 kampanye
-9 5 tangkapan layar
-5 9 tanpa kartu
8 1 # aplikasi|^# tidak|^anda tertukar|^gantinya|^internet|^jam buka|^kami tulis|^kekeliruan|^keke~|^layanan kami|^poster|^post~|^salah maaf|^tidak berlaku|amil|amin~|anda tertukar|andre|anggraini|atau malam|atau sesak|bapak lebih|boleh langsung|brosur yang|buah hati|c dan|cetakannya|cetakannya menyusul|dan dicocokkan|dan peringkat|dapatkan|dari berbagai|dari siang|dengan catatan|depok|di laman|dicoba|dikarenakan gangguan|dolar|dola~|gagal checkout|gangguan ini|gantinya|gaya|halo pelari|hari kami|harimu|ini sangat|insinyur|intensif|jadi anda|kamar setara|kami lalai|kami memilih|kami menyapa|kategori|kategori putri|ke rumah|keberatan dapat|kebun bibit|kedua dan|kemarin adalah|kemarin dan|kilat|kila~|kredit #|lagi dan|lagi dihukum|lama di|latihannya|lemari pendingin|libu~|lip|lip tint|lunt~|masak dan|masalah pada|membunyikan peringatan|memilih daftar|menambahkan rp|mengalami kendala|mengalami sedikit|menjual kamar|mereka tetap|minu~|miskomunikasi|nanti saya|nggak usah|nota yang|obat anda|pada surat|pada undangan|pak tarno|paling pagi|pengurang|pentas|penurunan kualitas|pertanyaan teknis|pilihan untuk|poster itu|promo|proses dan|pun tidak|putusnya|putusnya kabel|randu|rand~|rumah sebelum|salah karena|salah maaf|salah membaca|saya ganti|sayur yang|sedang dicat|sedikit penurunan|segala ketidaknyamanan|sehingga jadwal|sendiri sudah|serta uang|setara di|siakad|siak~|siang atau|sponsor dan|sudah membuatmu|surat kami|sutradara|tanggung termasuk|tanyakan kepada|tarno|tarn~|terima di|tertukar dan|tint|ulang hari|warga kecamatan|wilayah depok|ya udah|yang kecewa|yang mendaftar
-6 -8 # buka|^anda simpan|^atur|^atur ulang|^mengatasnamakan bank|^peron|^pero~|^prod~|^simpan|^ulang kata|ahad|atur ulang|bandara|bank kami|bantuan dari|baru telah|besok jam|bisa juga|bisa saja|buletin siber|chrome|chrome di|chro~|dan dapat|dari halaman|di aula|di peron|gayo|gera~|harga itu|invoice|invo~|kapan pun|kata~|kejadian itu|kemarin ?|kewa~|langkah #|lengkapnya dapat|masih memakai|membuat kata|meminta nasabah|mengatasnamakan bank|mengundang|menunggu kabar|negeri|nege~|nyalakan verifikasi|orang #|peca~|pengirim bukan|pengurus koperasi|permintaan ini|perubahan tarif|saya masih|sebuah maskapai|selama tujuh|sudah tiba|tas|tega~|telah pulih|teras|tio|untuk mengatur|waspada penipuan|yang biasanya
-5 -8 # dari|^aktif|^gembok mingguan|^korban|^korb~|^penipuan mengatasnamakan|^produk|^rama~|^salah selama|^siber edisi|agung|anda telah|atau memilih|atau pin|belum masuk|berkas apk|bias~|bocornya|bocornya data|bukan kata|coba lagi|data dalam|diingat|gembok mingguan|hanya sampai|investor|itu gratis|jangan memasang|maskapai|memasukkan|menahan|merangkum|pemilik data|penipuan mengatasnamakan|penumpangnya|salah selama|sebuah rumah|sendiri setelah|siber edisi|subjek data|sudah siap|tapi tenang|telepon pesan|terima pada|tiga menit|unduh|untuk kita|wafa~
-4 -8 # dua|^denda|^dend~|^kelas|^keliru di|^kesalahan|anda tekan|arab|arab saudi|bu tatik|data dan|dian~|dokumen asli|keliru di|lancar|lanc~|mari kita|mataram|melunasi|mengakui|mengucapkan|pemantau|pengambilan|perb~|pos bulan|ramai-ramai|salah besar|salah memasukkan|saudi|sebagai pengganti|sendiri|tatik|tati~|teruskan ke|tiga kebocoran|wafatnya
-1 8 # ibu|^alamat emailmu|^bapak ibu|^bukti|^bukti transfer|^bukt~|^di internet|^emailmu|^kertas|^kert~|^koperasi|^pada akun|^sempat bisa|^tanpa izin|^terbuka|^terbuka di|alamat emailmu|ambil kartu|arsi~|atas biaya|atm kami|beberapa hari|berhati-hatilah dengan|bersedia|blokir nomornya|bpr|cabang mana|dan alamat|di angkot|diagnosis|diag~|dihancurkan|dinas sosial|esaimu|esai~|gaji dan|ibu tanpa|internet selama|investigasi|itu dihapus|kami buang|kertas bekas|kirimkan foto|langsung saya|layar di|luar sistem|memerintahkan|menawarkan pelunasan|menit kemudian|menyesalkan|mesin penghancur|mutasi anda|nik|nip|pelanggan termasuk|pengguna dan|penghancur|pengungkapan|pesan pribadi|resep dan|seorang penipu|server|skim~|tala~|tanpa dihancurkan|terbaca di|terbit di|terbuka di|tumbuh #|yang lengah
8 0 # itu|# kapan|^bagasi anda|^dalam keadaan|^datang|^data~|^dengan nama|^final|^fina~|^itu kesalahan|^kami mengirim|^kami potong|^keadaan|^kead~|^kota|^kurang bayar|^latihan|^lati~|^paketmu|^pengumuman no|^tarif|^tujuh|akan dibukukan|anak saya|angka itu|antre|bagasi anda|beau~|benar terlampir|beraroma|blok d|buatkan|cacat|cempaka|dan baju|di akunmu|di kebun|di tiang|dibukukan|difoto ulang|email padahal|email semacam|fransiska|goreti|gunt~|hai sobat|hapsari|haps~|hidangan|hidangan pembuka|hida~|ibu orang|ini membuat|jalan terus|kami kirimkan|karakter yang|karena adanya|karena saya|kelebihan|kemasan|kini memakai|koper yang|kopi gayo|kual~|kurang bayar|layanan nasabah|madi~|maria goreti|mejanya|mejanya sudah|meja~|memberikan pelayanan|memengaruhi skor|menagih rp|menakar|mengambil antrean|mengandung|mengidentifikasi|mengidentifikasi adanya|mengutip|menitipkan|merasa terganggu|nanti malam|nominalnya|oktober terkirim|orang kedua|otot|pada kemasan|paketmu|pengalaman terbaik|pengumuman no|perlu diminta|punya alasan|rumah pada|rumus|rumu~|saya langsung|segmen|segm~|sesuai pada|sistem yang|sudah benar|sudah membuat|sudah menarik|sudah menelepon|talenan|tanda maaf|tanpa mengambil|tekn~|telepon itu|telepon saya|tidak enak|tidak membuka|tidak mengubah|tiket dikembalikan|tindakan yang|urutannya|varietas|vari~|wahy~|waktu lalu|yang belum|yang rilis
8 3 # ke|# klik|^agustus|^agus~|^cata~|^hala~|^itu salah|^kasir|^kue ulang|^poin|agnes|agne~|bram|cukup kabari|dan berlaku|dapat datang|dari harga|dengan tautan|deposito|di buletin|dicoret|disampaikan melalui|ditambah|diterapkan|dito~|ganti dan|gelang|ini ke|investor yang|isinya cuma|kakak kami|kami ajukan|kamu baru|kanal resmi|kayu #|kue ulang|kurikulum|laman|mengabarkan bahwa|penjualan di|penyebabnya|pesanan untuk|portofolio|post~|rapat hari|rekan-rekan|satu dengan|seharusnya rp|senantiasa menjadi|staf kami|sungguh minta|tahu itu|tata usaha|telah diterapkan|terc~|terutama kepada|tetapi kami|tidak mengujinya|tidak terasa|tribun|trib~|uangnya kami|uang~|untuk jam|video|wasi~|yang menunggu
-8 -7 # kita|^bakti|^bakt~|^berdukacita|^berd~|^kereta anda|^kerja bakti|^ketentuan|^langkah|^pembayaran|^pemberitahuan tunggakan|^terunggah|^tunggakan iuran|^turut berdukacita|^undangan kerja|^warna|^warn~|a n|address|addr~|ahli waris|air mengalir|anti~|atap|atas wafatnya|atau pesan|bahasa isyarat|baru saja|bawa cangkul|bayi ceria|beli tiket|berc~|berdukacita|berkas konfigurasi|bila berkenan|bocor|bulan oktober|butuh dua|cangkul|cat tembok|ceritakan saja|cibu~|dan menemukan|dan menolak|dapat menyetujui|deka~|dengan cat|dengan kami|dengan menyebutkan|diajukan|dihapus karena|dikeluarkan|ditawari|dulu sebelum|fajar|faja~|halte|halt~|host~|hujan turun|isyarat|isya~|kalau berubah|kalau sedang|kampung|karena belum|ke address|kelas daring|kereta anda|ketemu di|kira-kira pukul|kirimkan buktinya|kita cari|kita kerja|lain seperti|langgananmu sudah|lewat pengaturan|list~|mahasiswa yang|melahirkan|melihatmu|melihatmu pergi|mengajukan kembali|mengikuti ujian|mengingatkan bahwa|mengunduh atau|menunjuk|menyontek|muda dari|muncul lagi|museum|muse~|netr~|ongkos kirim|otom~|panc~|pembayaran langganan|pemberitahuan tunggakan|rama~|rawat inap|saba~|sampai halaman|sedih melihatmu|seluler nusantara|serba ada|stoknya|stok~|supaya bisa|tagihan maret|tangan anda|telepon saja|terakhir kami|terjadi dengan|termasuk orang|tetap masuk|tetap pukul|toko bayi|toko serba|tunggakan iuran|turut|turut berdukacita|undangan kerja|untuk paket|usaha dan|vi|waris|wari~|wawancara|wawa~|yang jatuh
-8 -6 # naik|# november|^asap|^bagaimana bantuan|^dan ketentuan|^di server|^erupsi|^erup~|^jumpa lagi|^kabut asap|^kant~|^karena kabut|^pere~|^perubahan syarat|^syarat|^syarat dan|^syar~|^terakhir|^ups|ada daftar|ada dan|ada keran|anal~|anda diperkirakan|anda sebelum|angsuran|apa yang|asap|asin|atau berhenti|baca dan|bagaimana bantuan|bagian bawah|berformat|biarkan saja|biaya apa|bisa ikut|bodong|bodo~|coba|daftar tunggu|dalam berkas|dalam tujuh|dan dari|dan ketentuan|dari milis|dari seluruh|dari toko|di pengaturan|dibuka kembali|diganti kami|diti~|diuangkan|diua~|diubah|diub~|empat bulan|erupsi|erup~|festival layang-layang|gerai|halo bu|helm|hidung|ingin ikut|ini data|ini mungkin|ini selasa|investasi bodong|jadwal ulang|kabut asap|kalau selama|kami dulu|kami ibu|kantor ojk|karena kabut|kata sandinya|ke mana-mana|kerusakan|ktp dan|kurang manis|lagi bulan|langkah jauh|laporan|lebar|leher|lehe~|lengkap ada|listrik|maafnya|maksimal|malam sebelum|maret #|mata uang|melebihi #|mengaduk|menghabiskan|menit lagi|menit lalu|menjadi panas|metode|metode pembayaran|meto~|mohon segera|mungkin baru|musiman|naik dari|nomor sudah|oven|paket agar|pemiliknya|perubahan syarat|phishing|phis~|pita|pita suara|pojok kanan|puluh dua|rak dekat|roti sobek|rumah kami|sage|sama seperti|sampai selesai|satgas|satg~|satu akun|satu titik|saya kalau|sedang sibuk|sejak semalam|sekali harus|selasa dan|sepertiga|sistem akan|stro~|susa~|sutr~|syarat dan|tanpa air|teleponlah|tent~|terbesar adalah|tinggal|titip|tungku|untuk mobil|waktu untuk
1 8 # ramadan|# seseorang|^api|^dire~|^perjalanan anda|^siswa|^sisw~|^tertinggal di|akun email|akun instagram|akun media|bapak lalu|bersifat sensitif|bisa dicari|dan empat|dan ke|dan riwayat|di kamar|digital anda|diimbau memeriksa|direktur utama|evi|faktor kedua|gantilah|hanya lewat|jangan klik|kami disusupi|kami menganjurkan|kartu itu|konfirmasi kartu|kunci|lahir batin|lobi|logistik|meminta setiap|memperkuat sistem|oleh karena|oleh pegawai|pemohon visa|pencuri|pindahkan|pun yang|riwayat kredit|saldo nomor|satu~|selain|sesuai pasal|setelah pembaruan|setiap perubahan|sudah menghapusnya|surat sakit|surel kami|telah memperkuat|teracak|terdampak|terus berinovasi|tidak bersifat|unggah ke|visa|yang dibuka|yang terlihat
8 5 # s|^peringkat|^untuk|^untu~|adalah tanggung|anda salah|cair tanggal|cerah|dari catatan|dipantau|direktur operasi|email sudah|jemput|kalau bikin|kami menyampaikan|kredit anda|lupa menutup|menyetel|para peserta|seharusnya tidak|seperti itu|wajib pajak
8 8 # sehingga|benny|benn~|nomor lama|online|onli~|tengah tahun|yang ada
6 8 # terjadi|^beri~|^peringatan|atas rasa|berinovasi untuk|bertumbuh|dan ada|flobamora|flob~|itu ada|itu bisa|kami #|kartu vaksin|kemarin memuat|khaw~|lampiran yang|mebel|mebe~|nomor unit|perlu khawatir|pertanggungan|resepsionis kami|saya mohon|sekuritas|selasa kemarin|stik~|tanpa memeriksa|telah memilih
8 -1 ^# itu|^hapus|^hapu~|^inte~|^isi|^penyebab|^penyebab dan|^uang|ada paket|anda keliru|andal|bersyukur|bersyukur dapat|dan untuk|dan wali|dapat mendampingi|dari tautan|data tagihan|di sisi|dikirim besok|ibu menunggu|kamar untuk|kami bersyukur|kami tulis|kantor dan|kepuasan anda|keterlambatan|kurang kami|label tanpa|lagi karena|lewat kurir|menggabungkan|mengirimnya|menyebabkannya|nanti|pada sebagian|penyebab dan|ppn|rp99|rp99 ribu|sebagai mitra|seksi|seks~|sendiri dari|siang ini|tanpa mengecek|telah meraih|terdepan|tetapi tak|tiba besok|tidak hangus|ujang|ujan~|umat|yang andal|yang menyebabkannya
-8 -8 ^# juta|^anda ?|^dari milis|^dilakukan|^dila~|^hari~|^juni|^juta|^kode verifikasi|^milis|^milis listname|^produksi|^tutup|^tutu~|^ups !|^verifikasi anda|abaikan pesan|akan habis|akhir ada|anda menyimpan|anda untuk|andr~|atas waktu|berdukacita atas|berjalan|berkas saudara|bisa pindah|boco~|buka pengaturan|buletin ini|di pabrik|dikirim kepada|dipelajari dari|disiapkan di|ditambahkan|diur~|domain anda|fakultas hukum|hadir karena|harga sampai|ikuti|ini mengikuti|jam mulai|juga untuk|jumlah pelamar|kabar baiknya|kami membedah|kami tiadakan|kapal|kata maaf|katanya sambil|kipas|kipa~|koperasi kita|labu|lewat tanggal|luring|luri~|masa percobaan|masih benar|mau menerima|memetik|mengajari|mengganggu|menu privasi|menulis maaf|menunggu lama|mode|pakailah|pejalan|pejalan kaki|penenun|percaya pesan|saja untuk|salam hangat|salinan data|saya pernah|secara permanen|sepatu lain|siaga|sidoarjo|singkatnya|stasiun kecil|tempat mengungsi|tempo|tiadakan|tiad~|tidak di|toko untuk|tutup saja|umkm|wawancara yang|yang memintanya|yuk cek
-8 -2 ^aduh|^dili~|^perangkat|^wali|alamat anggota|bank penerbit|berjalan normal|hati-hati|hati~|hukum kami|ibu penumpang|ini diskon|kami bisa|keluaran|lain tanpa|pulihkan dan|saya tutup|sehat sentosa|sejak tahun|tahun #|tanggapi|uang itu|ulang token|yang diminta
8 2 ^air keruh|^bali~|^bisa dipakai|^di label|^jam #|^keruh|^keru~|^lari #|^obat anda|^ralat|^rala~|^terhapus|^terpotong|^uang tiket|ada transaksi|air keruh|antar|atau kirim|bawah ini|bendahara|berkas dari|cadangan kami|cara yang|chip|dananya|dana~|debet|debe~|diakui|dikembalikan dalam|hafa~|ibu #|ibu calon|itu empat|itu kesalahan|jadi gini|jawab kami|kaki~|kalian sudah|kami hentikan|kami hubungi|kami menguras|kami ulang|kami yang|kamu kena|keluar dari|kemeja putih|kerja untuk|keruh|keterangan lunas|lalu dikarenakan|lari #|liburannya|lunas terlampir|mak|mati|mei yang|menerima notifikasi|mengambil cuti|mengubah rencana|mengujinya|orang datang|pada~|pendingin ruangan|penumpang yth|periode #|perpanjang sampai|pesanan tas|popok|popo~|ralat|rala~|salah cetak|sangat menyesal|satu nol|saya kirim|sebab kami|sejak awal|sekali dan|sudah aktif|sudirman|tabel yang|tambahan biaya|tani|tanpa tambahan|telat|theresia|ther~|tidak semestinya|timbul dalam|tombol proses|uangnya|ulang #|yang naik
-8 1 ^alamat|^alam~|dulu siapa|hotel bahtera|jari|kedatangan|kembang|kuartal ini|lewat portal|pelapor
-3 8 ^anda terlihat|dan memuat|dan mungkin|di tangan|dibongkar|ditemukan|e-learning|e-le~|hari lalu|kabar untuk|karang taruna|link ini|malam penutupan|menerapkan|peserta kepada|terbaca
8 -2 ^arti~|^imsa~|^perbaikan|atau di|darat|denda yang|disimpan siapa|imsa~|ini ditulis|ke siapa|kekurangan|lalu kami|memakai contoh|menegur saya|mengejar|menit sebelum
0 -8 ^asli|^salah kirim|^versi #|almarhum|alma~|disampaikan kepada|operasional|sama kami|sedangkan|surat ibu
-1 -8 ^auto~|hono~|karena satu|ke dompet|kepatuhan|sambal|selamat anda|semi~|teli~
-8 -4 ^banjir|^banj~|^dike~|badan|bada~|bent~|berg~|bersangkutan telah|bus yang|cek|dan akun|dan pengguna|jadwal kedatangan|jalan raya|kenaikan ini|kuas~|lalu kirim|lalu sebuah|leng~|lewat #|maks~|mati listrik|menjawab|minggu #|minggu dini|mudah percaya|naik sejak|nama sendiri|proposal|suami|termasuk dalam|virtual|virt~|virus|viru~|yang menyenangkan
-7 -8 ^berhasil|^beru~|^film|^flash sale|^hasil simulasi|^jalan|^kedua|^kedu~|^sale|adalah situs|anda nomor|anda punya|batas waktu|bila sudah|dan penonton|dan peti|dana|dari kebocoran|dipotong|ditinjau|email asli|fakultas|faku~|flores|flor~|gangguan jaringan|hari apa|hasil simulasi|ini memang|jalan kenari|jangan sampai|kenari|kita belum|kode verifikasi|lapa~|maret karena|mendukung|mengeklik tautan|menulis pemberitahuan|mohon datang|mohon kirim|musl~|nggak bisa|para ahli|pelatihan #|peti|praktisi|saja dipakai|saja email|saja tidak|salah antar|sandinya kami|saya~|sebuah bank|setelah data|siag~|sibuk|sibu~|sing~|subs~|tampung|terima kasih|tetap buka|tinggalkan|tips|tunjangan|wada~|wib kami
-8 -1 ^deh|di media|dimohon|diserahkan|ekspor|halo pak|jam lewat|ke bu|konfigurasi yang|lelang|lela~|membekukan|memindahkan basis|mungkin terjadi|rekr~
-2 -8 ^dengan email|^kamp~|^lowongan|^lowo~|anda baru|atau buka|bisa diatur|dengan email|masuk sebelum|oli|pada email|permintaan maaf|puisi|puis~|sebagai bukti|suami ibu|suka~|toko anda
0 8 ^di tempat|^ditemukan|^donatur|^gym|^ikut|^karyawan|^keamanan akun|^pengacara|^pihak lain|^reka~|^segera !|^ters~|adanya aktivitas|ampl~|anan~|anda diunduh|anda tanpa|bagian hukum|berhati-hatilah|berkat dukungan|cabang dan|corporate|corp~|dan nik|data donatur|dikunci sandi|dilihat publik|disalin pelaku|flashdisk berisi|grup kelas|ia dapat|itu dapat|kali pada|kami segera|kami sungguh|ke polisi|keamanan akun|kita sudah|kunci api|kunci baru|laporan ke|magang|maga~|mei seorang|melalui tombol|meminjam uang|nama dokter|nama serta|oleh staf|pemantauan identitas|pemutakhiran|pemutakhiran data|pencari|pengamanan|pengguna lain|perc~|pinjaman bapak|polisi sudah|privat|rumah nomor|saudara termasuk|segera !|server tanpa|seseorang|siswa terkirim|tahu pembeli|terbaca nama|termasuk foto|terpampang|tertutup kemungkinan|tidak tertutup|untuk menagih|utang dan|warga rw|yang berharga|yang dicuri|yang disimpan|yang memuat
-8 -5 ^ditiadakan karena|^mundur|^mundur karena|^mund~|^notulen|^notulen rapat|^notu~|^pemadaman terencana|^pern~|^tempo #|akan menjawab|aku kira|arisan|aris~|banda|belang|bersangkutan|bisa menerima|celah|daftar sekarang|dengan tenang|di kelurahan|dikejar|ditiadakan karena|ember|embe~|erupsi gunung|ganggu|gunung lewotobi|hapus dari|ibu retno|ini jadi|jumlahnya rp|jumpa lagi|kabur|kada~|kami padamkan|kanan|kata yang|kebetulan|kecil yang|kemarau|kencana #|kerja tergantung|lewotobi|lewo~|maaf ganggu|maka|makan siang|masih berlaku|masih muncul|mendoakan|mengingat|menyenangkan dan|nama lengkap|notulen rapat|padamkan|padamkan pada|pak yusuf|pekerjaan selesai|pemadaman terencana|pembiayaan|pemeliharaan jaringan|peralatan elektronik|petugas dan|piki~|pulih|rangka peningkatan|rapat berikutnya|rasa jeruk|sandi melalui|sayap|selesai lebih|seorang pengguna|seperlima|sudah berada|surat izin|tergantung|tergantung bank|termasuk tiga|tulis di|tutup pada|ulang ke|wadu~|yang bersangkutan|yang ketiga
-8 -3 ^email anda|^flash|berakhir #|bulan tanpa|dan abaikan|dapat dibaca|di titik|direksi|elektra|gaes|januari pukul|kargo|karg~|kedai|laporan kepada|maret sampai|merujuk|peni~|perawatan|pin|portal|tetap #|tetap jalan|tidak menemukan|untuknya
8 6 ^gim|^komi~|akun kakak|bagian penagihan|bekerja|beke~|dan saya|dapat menerima|dilatih|dilatih ulang|ini terjadi|jam karena|kalian yang|kepala|layani|memuat #|menyampaikan permohonan|panggilan yang|pembayaran kami|rendah|senin lalu|sens~|telah menjadi|terbitkan
5 8 ^grup|^lama~|^nilai|^nila~|^pint~|dana bapak|digi~|dimuat di|dipakai lagi|harta|ingin bertemu|kami meminta|kayaknya ada|kepada tiga|lalu ada|memalukan|membiarkan|memuat tautan|menerima balasan|nilai dan|oleh pihak|pembayaran tidak|tolong|tolo~|untuk para|yang ditetapkan
-2 8 ^insiden data|^psst|^psst ada|^terlihat di|ada maaf|berkas sudah|besar donasi|blokir|blok~|di sebelah|diagnosis dan|diakses pihak|dibaca orang|dibo~|dimungkinkan|disimpan orang|foto itu|gue|insiden data|iseng yang|jahat|jaha~|kami mengajak|kebenarannya|kelihatan|kepada ananda|kini terkunci|maaf sebagai|menandatangani pernyataan|minta operator|ngintip|nim|nim serta|orang iseng|pemegang kartu|peneliti|pernyataan|psst|psst ada|satu mitra|sistem tersebut|sudah menghapus|terlihat di|tes anda|udah gue
-8 6 ^ke
8 4 ^kirim|^siaran|^siar~|banget ya|bun|d #|dan kenyamanan|dan menjadi|gant~|garuda|garu~|ini menimbulkan|kami hitung|kami simpankan|kepada seluruh|kota yang|luhur|luhu~|maaf terutama|maaf ya|menagih|menghadirkan|pegang|sejam|seni|tagihan kami|tersebut telah|tidak dipantau|yang terus
7 8 ^kope~|^rekaman|^surat pemberitahuan|biaya kami|dan tautan|depan saya|dua belum|kami laporkan|kecerobohan|mas yang|memasang pembaruan|nama bapak|ngecek|ngec~|nggak ngecek|peserta tur|sebanyak|setelah satu|tidak anda
-8 0 ^melu~|^pera~|bahtera|baht~|berdua|booking|dan kementerian|instagram kami|juru~|kebocoran di|kemah|kopdar|kopd~|lokasi|sengaja|token|toke~
-8 3 ^mema~|penjual yang|pertama kali|touring|tour~
8 -4 ^mengundang|^mengundang anda|blender|blen~
2 8 ^nasabah|^nasa~|^terd~|alamat situs|anda jatuh|arsip kami|berpotensi terekspos|bungkusnya|cvv dan|dan denda|dan foto|dan membuka|diimbau|diim~|dimasuki orang|disampaikan bahwa|ditarik|gantilah pin|handayani|jam kemudian|jaringannya|kalian ya|kami ada|kami prihatin|kami titipkan|karenanya|kejadian di|l|lebih luas|les yang|malah masuk|meliputi nama|memuat identitas|menyarankan anda|menyebut nik|milik kami|mutasi kartu|nik tanggal|nisn|pada bagian|perubahan rekening|piha~|sekarang label|sembilan kali|seseorang datang|sim atas|sudah berjalan|sudah mengganti|surat untuk|tegu~|telepon #
4 8 ^penerima|^port~|buan~|dan kartu|dan memakai|ditonton|gaji|ganti yang|gawa~|gim|kemarin ada|komi~|kunci yang|lengkap nik|member|miss|pribadi pada|sama di|sert~|tampil|tercecer di|tes|up
8 -3 ^perb~|anda masih|bersifat administratif|ii|keunggulan|naskah yang|pabriknya|percetakan rekanan|rekening ibu|sebagian pelanggan|terdapat kekurangan|ulang dalam
-3 -8 ^sebentar|di kulkas|hai {}|jabodetabek|jabo~|kami berjalan|kami mendoakan|kritis|lidah|lida~|pesan itu|saya dan|sudah terbit|tayang jumat|teng~|terbesar|usah
3 8 ^tanda tangan|^tindakan|bapak yang|bocor dari|bukan hanya|bulan itu|cod|cod palsu|daftar kontak|dan pelanggan|dari mitra|dari situs|digital|foto nama|general|general manager|ia bisa|indikasi|indi~|indu~|kami serahkan|kampus|layani telepon|malam ada|membaca|memuat|mengaku teman|mengintip|mengunduh #|nik saudara|pegawai kami|periksa ulang|sandi kalian|sandi sudah|siapkan untuk|tanda tangan|tangan|tempel|tidak ditemukan|wkwk|yang diambil
8 7 ^tidak anda|absen|ada tiga|aku yang|anda berisi|bersama anda|diakses oleh|file|kami bagikan|kami minta|masa pengisian|membuka halaman|ngomong-ngomong|ngom~|pantas|perawat kami|rekan yang|saya minta|seharusnya|spt|yayasan anak
1 -8 aku salah|datang minggu|tagihan dan|target|you
-4 8 data anggota|memotret|terunggah|tidak aman|yang membuka
-8 2 dua tahun|hati|log
3 -8 seminar
-8 7 situ
2 -8 sudah kedaluwarsa
-5 8 syawal|syaw~
-6 8 waspadalah terhadap
-3 7 # ada|^kesehatan|^lain|^pemberitahuan terkait|akun orang|anda menemukan|berisi data|dapat dipastikan|dapat saja|di slik|dibuka tanpa|diturunkan|ekspor yang|ibu ke|ini paling|kami bersihkan|kami lengkap|kanal|konfirmasi nomor|ktp kk|log menunjukkan|nama nim|pada mereka|pegawai membuka|pemberitahuan terkait|perusahaan|selama dua|tk|ulang mohon|viral|vira~|wajah anda
-4 -7 # bulan|^anda #|^bukan dari|^ditolak|^kasih|^kedaluwarsa|^keda~|^kopi|^mingguan|^mingguan tiga|^mobil|^mobi~|^penipuan|^pesanan dibatalkan|^terima kasih|^tiga kebocoran|^waspada penipuan|bakti|bapak menunggu|bedanya|berj~|besok pukul|bila masih|cuma rp|datang #|digunakan|dinas memohon|diskon rp|februari pukul|ini salah|jara~|juga manusia|juta pelanggannya|kami membantu|kurang jelas|menurut|mingguan tiga|pasokan|paso~|pelajaran|pelanggannya|pemberi|penyandang|penyandang disabilitas|pernah memakai|pesanan dibatalkan|sebuah aplikasi|seperti biasa|sisa kuota|sistem kami|solu~|tidak dipotong|vaksin rabies|yang ramai|zoom
7 4 # gb|^kembali penuh|^yang salah|ada lagi|berkomitmen penuh|bimbel|cloud|clou~|di #|diberitahukan bahwa|dibesar-besarkan|dicoret dari|dipakai siapa|ditelepon|formulirnya|ganti sampai|gb|hai cantik|hand~|hormati|informasi mengenai|kami ambil|kereta atau|kese~|ketika ibu|kini kami|konsumen|lewat wa|menghadirkan layanan|mengonfirmasi|pelari|pesanan mereka|po|seha~|tak bisa|yth pelanggan
-7 -6 # jam|# saat|^anda telah|^belajar|^bela~|^bergabung|^bisa memenuhi|^dibawa|^kegiatan|^kegiatan belajar|^kegi~|^kipas|^kipas angin|^kipa~|^layanan selama|^mawar|^mawa~|^memenuhi|^memenuhi permintaan|^perlu dibawa|^permintaan anda|^sedang|^seda~|^tinggi|^turnamen|^turn~|adalah surat|agak panjang|agar|aktif kembali|aliran|anak-anak|anak~|anda berakhir|autodebit|badan penyelenggara|bang ucok|belas persen|bisa memenuhi|buka|bukan robot|cabang dengan|contoh untuk|dan bagian|dan beliau|dan boleh|dan kamis|dapat mengubah|dapat menutup|dapur umum|dari daftar|dengan tali|di atm|di warung|dicuci|dijadwalkan|dikerjakan|dikunci dengan|gala~|gratis sampai|gunadi|hadir|jadwal|jadw~|jangan menunggu|kalau habis|kalau ingin|kalau kami|kalau kamis|kalau pesan|kali dengan|kami siapkan|kang~|kedua pihak|kegiatan belajar|kesalahan pada|kirim balik|kokoh|koko~|lahir anak|lain tidak|layanan selama|lepa~|lewat bendahara|lewat whatsapp|matematika|memintanya abaikan|memperkirakan|memp~|menanganinya|mendalam|mengalir|mengikat|mengikat kedua|menjadi tiga|menuju|minta waktu|mundur karena|otomatis|pada gelombang|pekerjaan ini|penolakan|pensil|peraturan|perkiraan|perlu dibawa|posisi|pukul tiga|rawa~|resi menyusul|rincian|sandi akun|satu kalimat|segenap|sepatu tertutup|seri #|sering kami|sesudah itu|siang yang|surut|tahan|tahu banyak|telah memeriksa|tenun|tenu~|terang|titik yang|tulisan untuk|tunggunya|untuk masuk|upacara|upac~|waktu satu|waktu tunggunya|yang bekerja|yang dikeluarkan|yang macet|yang mendalam|yang sering|zaman|zama~
0 7 # keluarga|^celengan|^cele~|^dicuri data|^dikenal|^diunduh orang|^kunci api|^laptop|^lapt~|^orang|^oran~|^pelanggaran|^pelatihan|^penerima lain|^terlihat orang|akan meminta|akibat kelalaian|akun gosip|anda bekerja|anda muncul|andi|april terkirim|asal~|bahwa telah|beberapa anggota|bertugas|bidan|cadangan dan|celengan|cvv anda|dan poin|dibekukan|dibobol dan|dicuri data|diklik dan|dilampirkan|disampaikan pada|diunduh orang|diunduh pihak|gawat|gosip|gosi~|hacker|hack~|hrd pt|insiden tersebut|juga mengambil|kamar|kama~|kami dibobol|kami memberitahukan|kartu yang|kekhawatiran|kelalaian|kelalaian oknum|kini dipegang|langkah kehati-hatian|maaf kamu|masih berlangsung|matikan dan|meli~|memakai kartu|memberitahukan|mencurigakan pada|menyebut penyakit|menyebut saldo|nama umur|nomor telepon|npwp dan|orang pada|penanggung jawab|penelepon|penelepon yang|receh|rece~|rekening dan|sabtu dan|sabtu lalu|sebagai langkah|seorang pegawai|serta|serta tidak|seseorang memakai|sidang|sida~|sistem reservasi|situsnya|tahu isi|tanpa hak|tanpa login|terhadap data|tersebar ke|tidak untuk|tidak wajar|untuk dibalas|yang dikelola
-7 -1 # km|^dipe~|astri|astr~|dan entah|dan npwp|di ponselmu|di tablet|dike~|dikunci|finance|gerbang #|grup yang|hemat|ibu lestari|iuran|kardus|kebo~|keha~|kios|melewati|padahal tidak|penguji|ramb~|rujukan|ruju~|rute~|salah memberi|sejauh ini|si|tablet|tabl~|tampilkan|taru~|terbuka untuk|terus memantau|tidak meminjam|unit layanan
-7 -5 # menjadi|^laporan transparansi|^seleksi beasiswa|^sele~|^tidur|^tidu~|^transparansi|^ujian|^ujia~|adalah edisi|aliran kembali|anda boleh|anya~|api unggun|atau sapu|atau tiga|bagi yang|bagus|bagu~|bantuan dibuka|bati~|belas menit|berangkat pukul|beristirahat|cangkul atau|cuti tahunan|dan akhirnya|dan batin|dan contoh|dan juni|dan salah|dapat|dari awal|depan sekolah|desember tidak|di lingkungan|di seberang|di toko|dilakukan sebelum|dipakai untuk|disebut|diterbangkan|ditutup oleh|dua atau|enam orang|ende|hari untuk|ia tidak|id|jam dengan|jaringan|kami berharap|kami coba|keramik|ketidaknyamanan ini|ketinggalan !|khilaf dan|kira-kira|kotor|koto~|kue kering|lagi ke|langkahnya|laporan transparansi|lebih tenang|lima belas|masih mencari|melanggar|melenguh|memang sudah|memenangkan|mendaki|menengok|mengecewakan|menolong|pada suatu|padi|panjang tetapi|pemakai|perjalanan ini|pertanyaan dan|peternak|peternak sapi|petik|pikir|pikir saya|pilihan anda|pinggang|pos ronda|programnya|rabu pukul|rekam|rilis|rili~|rt|ruang rapat|sapu|saudara untuk|sebuah|sebuah pesan|sebutkan kode|sekolah sebelum|seleksi beasiswa|sudah enam|sumbang|tembok|tera~|tidak lebih|tidak menolong|tidak wajib|tiga dan|tim independen|tontonan|truk~|udang atau|ujian|ujia~|unggun|untuk enam|utuh ke|yang ditemukan|yang mengecewakan
-5 -7 # nama|^# sampai|^ada login|^air mati|^analis data|^buletin siber|^denda keterlambatan|^hasil|^hasi~|^jala~|^keterlambatan anda|^sampai #|^siber #|^terima|^teri~|ada login|air mati|anggrek|apk|baha~|bakt~|bank daerah|cerewet|cere~|dari chrome|dari rumah|dari terminal|dengan empat|desember karena|diik~|e-statement anda|griya|griy~|halo semuanya|ini ?|jam menurut|kalau telanjur|kamu ?|kedi~|kepada petugas|keterlambatan anda|kusn~|mata~|memastikan identitas|membetulkan|mengalami kebocoran|mengetik kata|minggu ini|minggu pukul|pada satu|pembaca setia|pemungutan|pemungutan suara|pencinta|perangkat yang|produk yang|rapat|rapa~|sabtu ini|sandi di|sebagai petugas|sebelum tanggal|semacam itu|seolah-olah|seol~|serahkan ke|serupa|siber #|suaranya|tahu nama|teruskan email
7 6 # poin|^catatan|^di grup|^loket|^loke~|anda berada|balik|bapak leonard|bersumber|bersumber dari|cera~|dan telah|dibetulkan|felicia|feli~|hilang dan|jepara|ke depan|kepada bapak|kepada dua|kode karyawan|kota~|lama yang|leonard|maaf jika|malam dan|masih aktif|membayar paket|memohon maaf|menerima pembayaran|oh ya|pemegang|pisah|selasa|tahun menemani|toh|ya !|yang terbit|yang udah
7 -1 # semalam|^anda kurang|^botol|^boto~|^nama orang|^surat teguran|^teguran|^tegu~|acara yang|akan menyambut|akibat kesalahan|alhamdulillah persiapan|aslinya #|ban|barangkali timbul|batch #|biar~|dalam terjemahan|dan penyunting|dari data|di slawi|ganti rugi|ibu petugas|kage~|kekeliruan tersebut|kemas|kepada pihak-pihak|kurir dan|lalu pulang|lanjut usia|manajer sdm|masuk siang|meningkat|menunggu dari|musim ini|nanti kami|nomor saya|nunggu|pandu|pemutusan|penerjemah|penerjemah kami|pengadaan|penyunting kami|perlu datang|pertanyaan boleh|peserta dari|pukul berapa|pun antara|pung~|saksi|saks~|saya jemput|sedangkan aslinya|sistem baru|slawi|slaw~|tanggal yang|teguran nomor|teknis|templat|tetap bersih|tidak bertambah|tidak tersimpan|tv|ya ?|yang harus|yang saya
-4 7 # syawal|^percobaan|cabut|cabu~|dipakai orang|id pelanggan|pemeriksaan kesehatan|pribadimu|profil|prof~|salinan paspor|tidak bertanggung|whis~
7 1 # tanggal|^atas gangguan|^bersama|^jual|^kami jual|^kami menyapa|^maaf atas|^resep|^seputar|^sepu~|^tadi keliru|^tert~|^tiga kali|^tulis salah|adanya kendala|akan selalu|anda merupakan|anda semua|anggap saja|angka|atas gangguan|balas sebelum|bapak dua|baris ketika|berlainan|bila bank|buku anda|bunga #|cant~|cemp~|cuti bersama|dan itu|dan kamar|darmo|dengan jam|di kolam|disediakan|ditelepon kapan|donasi|edaran hari|edaran yang|hari ini|human|human error|ibu memesan|ibu pesan|ibu sebelum|ibu tetap|jual dua|juga !|kalau bunda|kalian terima|kami menghapus|kami mengirim|kami menjalankan|kami menulis|karena layarnya|kecewa ya|keduanya kami|keganggu|keluarga dan|kemarin sore|kembali sebelum|kembalikan tanggal|kiri|kirim kabar|kirim pukul|kirim tanggal|kopi gula|laman kami|lant~|laut di|lebih suka|lelu~|lentera|lent~|lima ribu|lorong|loro~|magrib|magr~|maharani|manajer|masa tunggu|mau bicara|membuka deposito|meminumnya|menambah enam|menatap|mencantumkan kacang|menerima uangnya|menghadap laut|menghapus #|menunda|meter yang|nakhoda|nakh~|november sampai|pada brosur|penalaran|pengganti kami|pengganti terlampir|penginapan|penurunan|perlu menghubungi|pesan untuk|pesanan tidak|raka|reda~|rosa|satu musim|sempat mengalami|sepele|sepertinya ada|seputar|skor|sleman|slem~|spp bulan|subtes|subtes penalaran|sudi~|susulan|tadi keliru|tagihan itu|tahu setelah|tanpa perlu|tanya di|tarif yang|tidak mencantumkan|tiket kereta|tim gudang|transfer balik|tulis salah|tunai di|ulang malam|ulangi|untuk kasus|untuk mereka|yang kekecilan
7 2 # untuk|^anda hilang|^anda terima|^anda terlambat|^ingin kami|^kami menagih|^kami sampaikan|^menagih anda|^sampaikan|^selama #|^terima bukan|^yang ingin|^yang tidak|admin|anda hilang|anda terlambat|april pukul|atau saldo|atau telepon|awal silakan|barangkali anda|baru sampai|bayar lagi|beberapa waktu|bekasi|belum tampak|benar rp|bisa lagi|curah|curah hujan|cura~|dan dikirim|dananya belum|di blok|email jam|fitriani|hara~|harus turun|hotel yang|huta~|ingin kami|itu salah|jangan membalas|kak mira|kakak pagi|kami berkomitmen|kami mencantumkan|kami perlakukan|ke buku|ke kamu|kemarin #|kemarin di|kemarin saya|kemarin tidak|kenyamanan|klaim di|laila fitriani|lala~|lantai #|lolos|luar kuasa|maaf apalagi|mei di|melinda|membayar akan|memeriksanya|menagih anda|mendebit|mengakibatkan|mengenai|mimpi|mulai hari|nama kalian|pada beberapa|pendaftaran kami|penuh sebelum|perlakukan|perumahan griya|pese~|prioritas kami|ribuan|saji~|sampai sabtu|saya hari|saya transfer|seharusnya sampai|sertifikat|server cadangan|situs kami|sorong|stef~|tadi subuh|temu anda|terima bukan|terjadi gangguan|tersebut bersumber|uangnya masuk|untuk anda|vide~|wahyuni|yang menangani|yang menyala
-7 -4 # wib|^abu|^abu vulkanik|^festival|^fest~|^folder|^fold~|^karena abu|^lampu|^musim|^musi~|^senja|^senj~|^vulkanik|^vulk~|ada permintaan|akun anda|aman dan|anggrek bulan|audi~|bali|bambu|belanja di|bela~|besar|besa~|boleh bawa|check|dan kebetulan|dan selesai|datangi|delapan|diperbarui|firma|firma kami|firm~|gambar di|gara~|hampir|hari pasar|ibu nama|jagung|jagu~|jalannya|jangan membeli|jarak pandang|jari~|kami berdua|ke kamis|kelola pemesanan|kenc~|ketahuan|kilometer|kuat mengangkat|linen warna|login dan|maksa|mematahkan|mencatut|menoleh|menu kelola|menutup bandara|menyebut kolom|nama pengguna|nama perusahaan|otoritas bandara|pandang|paru~|pekerjaan berlangsung|pembayaran dapat|pesannya sudah|pintu yang|satu untuk|seekor|seek~|sejak itu|selama melayani|selama pekerjaan|setiap bulan|si bungsu|siswa yth|sulur|terdengar|terminal|tetap makan|tidak memungut|tulisannya|undangan webinar|untuk pemeliharaan|wib|yang berjalan
7 3 ^# bukan|^ibu kami|^memuat angka|^rese~|adalah prioritas|aset terbesar|awal sudah|berikutnya hanya|bonus #|buka kelas|bunga|cuma email|ditanya|dr|example dijawab|fit|ganti|gawai|intip|inti~|kami dua|kami hormati|kami malu|kami tanggung|kemarin telanjur|kepala smp|klaim|klai~|kolom yang|kurang teliti|memuat tanggal|mengirim satu|menyakiti|normal dan|penerima dan|perangkat lunak|petugas yang|sd tunas|sebelum diumumkan|secara utuh|serverindo|sori|tadi malam|tetap membayar|tidak kami|to|usah mengisi|whatsapp kami|yang mungkin
7 -3 ^acara|^acar~|akan dibayarkan|atas keterlambatan|dan akta|kekeliruan|kepada yang|memanggil nama|memuat denda|pengguna jalan|saya menulis|sebelum tanggalnya
3 7 ^ada kabar|^daftar|^daft~|^kese~|^seja~|^situs kami|antaranya|baru sekarang|brantas|celah telah|contoh|cont~|curhat|curh~|curigai kurir|dek|dengan tingkat|di antaranya|di dpo|di salah|diambil dari|dikembalikan ke|direktur|ditutup #|dompet digital|email nomor|ibu senantiasa|ini kalau|ip di|juga ganti|ke-1~|kelompok|kini dikunci|meliputi|memulihkan|menghapus|mulai semester|negeri memakai|pada alamat|pelat|pran~|rekening bapak|sori banget|sudah melewati|telah ditutup|terungkap nama|tetap cair|uang yang
-1 7 ^akun pemain|^berbagi|^di instagram|^ingin berbagi|^instagram|^instagram kami|^inst~|^kami ingin|^kary~|^mahasiswa|^mitra|^mitr~|^nama dan|^paspor anda|^pemberitahuan keamanan|^siswa terkirim|ahli forensik|akibatnya|aku sudah|akun di|akun pemain|api kami|asing yang|beberapa data|bentuk kehati-hatian|berkas kini|berkembang|bersalah|buat pin|bukti transfer|cek nomor|daftar pelanggan|dan beri|dan menghapus|data registrasi|dibukanya|diimbau untuk|ekosistem|ekos~|excel|exce~|foto wajah|gadungan|gadu~|ibu terbaca|ikut terbawa|informasi tertentu|isi yang|itu begitu|kalau di|kami nonaktifkan|ke kami|kerahasiaan data|kini semua|kk dan|ktp direktur|kunjungan rumah|kuse~|layar kini|lembar|madura|madu~|mbak kami|meity|meit~|mengirim daftar|menyesal tidak|minta menghapus|nomor dan|nonaktifkan|pada akun|pemberitaan di|pemberitahuan keamanan|penggantian kartu|penipu yang|penyakit dan|permintaanmu|pin baru|pintar|registrasi kartu|riwayat top|sejumlah data|selama enam|sera~|server dan|server tersebut|seseorang dari|sese~|tanti|taruna|telah meminta|terkemuka|terkendali|terlihat oleh|terus berkembang|trak~|untuk sementara|untungnya cuma|va|wajar pada|waspada bila|yang dibukanya
7 5 ^anda dari|^berb~|^berita|^jadi|akunnya|bulan maret|daftar penerima|dari kantor|dari tahun|dengan sangat|ikatan|ikat~|internet|kami jalankan|keempatnya|kehilangan satu|kronologi lengkap|menaruh|menukar dua|penggantinya|perangkat keras|progo|sejak mei|senantiasa|sesuai pesanan|signifikan|tidak signifikan
-6 7 ^anda di|sosial|sosi~
1 7 ^anda lakukan|^digi~|^lakukan|^laku~|^maha~|^mesin pencari|^pencari|^sosial|^sosi~|^surat|aja dan|akses sudah|album|albu~|anda balas|anda lalu|atas nik|berhati-hati terhadap|buat kata|celahnya|dari nomor|data akun|data ke|folder itu|halaman itu|holi~|ia melihat|ibu ada|ini merupakan|jual beli|kamar #|kami benar-benar|kami menyediakan|kamu mungkin|kartu pembayaran|kartu peserta|keluarga lain|kini hanya|kode dari|konselor|kunc~|log akses|masuk sekarang|melaporkannya|memastikan akun|membuka #|menawarkan pencairan|mencabut|menemukan pemakaian|mengetuk|mengetuk pintu|mengganti|menghapus salinannya|milik staf|naga|nasabah lain|nik anda|pada pekan|pembaruan keamanan|penanggung|perlindungan anda|piks~|polisi siber|pun selain|riwayat sewa|riwayat transaksi|sampai subuh|selu~|sudah dibetulkan|tanpa keperluan|tanpa nomor|telah dilihat|telah mengambil|terakhir kartu|termasuk milik|ternyata masih|yang tersebar|yuliana
-7 -7 ^apa|^berj~|^dari|^datang di|^dini|^dini hari|^hitam|^hita~|^hujan|^huja~|^konser senandika|^menutup|^selamat datang|^senandika|^sena~|^telah|alasannya ?|atau menghapusnya|band~|bapak dapat|bawa kembali|berguna|berpindah|bersama dua|bertanya apa|boleh bertanya|buku tabungan|dan bawa|dan hanya|datang di|dengan kode|di batu|diberitahukan kepada|disengaja|diterima|empat tahun|enam hari|harus menjalani|ini karena|iuran sampah|jumat pukul|kami bawa|kamis nanti|kebi~|kehabisan|kelas|konser senandika|kurir|lama berlaku|langkah|maaf dan|main~|masih ada|mb|meja kami|memindahkan jadwal|memperoleh|menjalani operasi|muat|padam|pembicara|pesan|presale|putih #|sabar|seda~|semua foto|senandika|sih tapi|tahu alasannya|tak pernah|terakhir|tetap sama|tidak menjual|tiga dalam|ujian tengah|yang keluar|yang terbaik|yang terlambat
-7 -3 ^balasan|^hati-hati|^hati~|^pelanggan|^tera~|ada #|biru|bulan depan|cang~|dan selama|data kami|dengan sidik|dilakukan dengan|humas|judul|kami lepas|kami untuk|kirim ke|kiriman anda|lama tidak|membalas dengan|menyangkut|miri~|paham|pak|panas|piri~|poli|server lain|sini|sukses|tilang|tila~|tipe|titik kumpul|tutup|tutu~
-1 -7 ^berhenti|^kabel|^kabe~|ada keterangan|akan menerima|arti~|bakal|bertambah|bisa diambil|dalam bentuk|dapat disampaikan|edisi #|gaji november|hanya namanya|ini supaya|meningkatkan|mohon dimaklumi
-7 2 ^buku|^password|^pass~|ada alamat|cabang lain|daftar hadir|kode anda|lolos verifikasi|membuka lemari|om|sebenarnya tidak|selasa pagi|tangkapan layarnya
6 7 ^cabut|^cabu~|^kami cabut|^ketu~|^tes|akibat kekhilafan|allah dan|ampun kepada|beberapa kasus|benar-benar menyesal|dalam kondisi|dan tim|jadwal salat|ke hasil|ke sekolah|kepada allah|khawatir|kronologi|manajemen|mematikan|mengambil kembali|mengirimi|muri~|nb|pada perangkat|paling enak|panitia sudah|penanda|plus|polis|rabu malam|rota~|saat|sabtu malam|streaming|stre~|tahu|telah kami|tidak pantas|untuk belanja|whatsapp #|wisudawan|yang memerlukan|yang sempat
-7 -2 ^cpns|^diunduh|^temuan|^temu~|abaikan siapa|belakang|berakhiran #|bukti|dan anak-anak|dan laporkan|dan menyesali|enam tahun|ingin berhenti|izin dan|jumat siang|kami menjadi|kami pilih|kebocoran|ketiga|maret pukul|merasa tidak|pelatihan|pengelola|pindah|salu~|sara~|se-kabupaten|se-k~|stat~|temannya|tiap|tim pengembang
2 7 ^dibaca|akun lama|anda sekarang|apartemen|atau asuransi|bisa ditarik|bolak-balik|bola~|calon mahasiswa|dampaknya|dan tanggal|ditemukan adanya|formulir apa|ganti dalam|hapus dan|ini soal|jangan membayar|kami baru|kami dampingi|kami keluarkan|kami urus|ke komdigi|ke panel|komdigi|komd~|ktp lagi|lahir serta|lembayung|login melalui|maafin kami|melampirkan|melihat data|meminta foto|menanggapi siapa|mengamankan|mungkin sempat|nggak ada|nomor polis|pasien rs|pihak|pihak yang|salahin|saudara ada|sebelum minggu|seorang petugas|seseorang masuk|untuk mengamankan|urus|yth pasien|yuli~
-2 -7 ^dibatalkan oleh|^harus|^haru~|^kami terlambat|^kele~|^kucing|^kuci~|^minta|^mint~|^oops|^slip|^slip gaji|^ulang|^ulan~|anggrek #|belum disetujui|benar di|denda|di ladang|dibatalkan oleh|gagal|halaman #|naik #|pedagang|rajin|rw|s|tiba di|tukar|tulis|yang kakak
7 0 ^diskon|^kursi anda|^memb~|^oktober|^okto~|^ongk~|^pandan|^rabu|^rasa|^serum|^seru~|airnya|airn~|akan saya|amara|antusiasme|atau biaya|baru sebelum|baunya|baun~|beauty|berangkat dari|berapa pun|berkomitmen menghadirkan|bertutup|biaya rp|boleh jadi|cadangan pukul|catatan di|daftar dan|datang membawa|denda rp|dengan halaman|dengan putusnya|desa~|di enam|dihitung ulang|dikarenakan adanya|dikirim secara|disebabkan|dosis|dosis itu|dosi~|dua yang|email kosong|email percobaan|gado-gado hari|gudang transit|guru yang|hak jawab|halal|halaman kelas|informasi akademik|jalan kaki|jamur|jamu~|jangan diminum|jonathan|jona~|kacang pada|kak !|kalau keterlambatan|kaldu|kali sehari|kalian tidak|kami nomor|kami nyatakan|ke email|ke ruang|kekeliruan pada|keluarga indonesia|keras|kirim rp|kode diskon|lemarinya|line~|luru~|mahoni|maho~|malam tahun|masa yang|masak|masakan|masalah|mengapa aplikasi|menit di|menulis dosis|menunggu jawaban|menyakitkan|menyapa anda|menyesal telah|merah|mesin yang|ngeb~|notulen|notu~|nyatakan|nyatakan tidak|pada penerbangan|panggilan di|pecah|pelit|penyebabnya adalah|perbankan digital|priangan|pria~|pun dan|raja~|rekening lama|saja dan|saya pribadi|seharusnya masuk|sejumlah nasabah|sendok teh|stru~|tahun baru|tale~|tanpa iklan|telah memberi|tepat di|terisi|timbul kami|tower|towe~|usulan|usul~|vegetarian|vege~|yaa|yuk !
2 -7 ^edisi|^edisi #|^edis~|^tim|bukan yang|pengertian|saudari
4 7 ^hadir|^sengaja|^seng~|^tanpa sengaja|anda bertransaksi|beka~|bica~|bisa dibaca|bisa membuka|dear sahabat|didampingi|diklik|informasikan|informasikan bahwa|jepa~|kami informasikan|keteledoran|kk|kontrol|lagi di|lanjut silakan|masuk ke|melapor ke|melindungi|memeriksa kursi|meminta maaf|menunjukkan #|musala|musa~|nota~|ocha|pembaruan sistem|reso~|salah tempel|saudara di|sebagian|sekolah dan|seluruh pelanggan|serah|serah terima|tamunya|tanpa sengaja|terindikasi
5 7 ^ibu|beberapa menit|cicilan dan|daftarnya sudah|dalam jumlah|dengan layanan|difoto|difo~|direktur keuangan|foto di|jumlah terbatas|kabar nih|kakak dan|kami memuat|kamu pakai|kastil|kasus|ke kotak|ke loket|kepastian|manager|masuk lagi|menjadi bagian|murid|pada #|pemain|persentase|rekanan kami|seluruh kantor|serahkan kepada|tahu anda|tanpa menutup|top|top up|yang sakit
7 7 ^informasi|^info~|^wisuda|^wisu~|aneh|anta~|beliau sudah|bersama kami|dibuka oleh|drive|driv~|gemilang|gemi~|ibu kepada|izinnya|izin~|kami tak|kantor kecamatan|ke posko|kekh~|kepada pt|kurir yang|orang itu|pada layanan|pani~|partner|siswa adalah|tanpa membaca|terjadi akibat|wisuda|wisu~|ya kan
-6 -7 ^iuran|^iura~|^keempat|^keem~|^login baru|^perangkat baru|alamat terdaftar|anda ?|anda akan|anggotanya|atas kerja|berlaku|bidang akademik|dan nyalakan|dan pelajaran|di kelas|di windows|dua rumah|duluan|dulu~|gelap|habis masa|hilang di|ini masih|jadwalkan|jatuh tempo|jika|kami jadwalkan|kamu jadi|karya utama|kasi~|ke meja|kecuali|kode berlaku|komandan|koreksi kepada|laporan penyaluran|layanan anda|login baru|mengatur ulang|mungkin tidak|n yayasan|naik|nove~|nyalakan|peja~|pendaftar pertama|pesanan kakak|proyek|proy~|pun termasuk|ragu apakah|rekor|rinjani|rinj~|saudara telah|selesai hari|sepeda motor|seperti|sudah berakhir|sudah dibayar|surat kepada|syakban|syak~|taruh|taruh di|telah melaporkan|terbuka setelah|terjadwal|ulang kata|waktu yang|windows
-3 -7 ^kela~|^selama ini|^simp~|^sore|acara sabtu|atas perhatiannya|ayun~|baca selengkapnya|baru dari|berdasarkan hasil|berkas asli|berlaku lagi|bintang|bint~|buku yang|dan menyampaikan|dema~|di wilayah|imigrasi kelas|ini sebagai|karya|lima kali|mari|mart~|pembaca|perhatiannya|perjalanan|puasa|puas~|reservoir|rinc~|satu situs|selengkapnya|sima~|stok|taha~|tuli~
-2 7 ^kepada pihak|^meli~|^spt|^terkait|ada bukti|ada indikasi|ancaman|anca~|anda berhak|asar|bekas|belanjaria|bukti penyalahgunaan|dan jangan|dibobol|dicabut pada|diinformasikan bahwa|dokumen itu|fotomu|gede|hal yang|hiv|isinya nama|jodo~|kami sandikan|ke luar|kelas b|layarnya|matikan|mati~|mengganti sandi|mengirim hasil|perusahaan telah|rawa|ruang tunggu|sahabat sehat|sandikan|saudara boleh|saya siap|sejumlah akun|selanjutnya|seluruh karyawan|server kami|siap bertemu|telah menghapus|terbatas antara|tidak mengganti|xoxo
-7 1 ^ketiga|atas perhatian|di kanal|hitung-hitung|impor|impo~|jihan|jiha~|ke jam|keam~|keranjangmu|login|perlu panik|praktis|sama dan|tagihan air|umum
5 -7 ^klarifikasi|^klar~|artikel|lintas selat
-7 0 ^masalah|ahli|berbeda satu|bukukas|bus malam|dengan kartu|fisik|keamanan|konf~|laporkan|layanan pelanggan|lokasi dan|nama panggilan|peristiwa|ringkasan|sandinya|sanksi|sank~|satu hal|siber|sibe~|sudah dikembalikan
7 -2 ^rt #|bersih dan|dari percetakan|ditolak|ibu kami|kabupaten sikka|kami menyadari|keduanya|masuk kemarin|menikmati|menjadi tanggung|nilainya|opti~|pagi ini|perhatiannya diucapkan|redaktur|sema~|semua pembeli|sikka|sikk~|tanggal gajian|terdepan kami|vitamin|vita~
1 -7 ^salah satu|brankas|di brankas|g|para penghuni|pdf|pekan ini
-7 3 ^siapa ?|anonim|anon~|dendam|lagi kami|marni|marn~|memohon ampun|peretas|sebentar lagi|siapa ?|togar|toga~
0 -7 anda simpan|buka pukul|dikit|lagu|mengakui bahwa|tegal|telanjur memberi|teliti|tiga minggu
-7 5 berbelanja|npwp|omze~
7 -4 berlima|catatan yang|keberangkatan|promosi
-5 7 bersihkan dan|regu
7 -5 co|dika~|nadya|nady~
3 -7 hapus saja
4 -7 hija~
7 -6 mengirim surat
-7 4 mereka|wati
`;
