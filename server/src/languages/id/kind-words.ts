/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-264 -217 khilaf
-257 -200 pernah
-252 -251 lampu
-216 -251 perbarui
113 239 soal nomor
235 26 kemarin pukul
-234 -191 kami kalau
28 233 ^tamu
-185 -232 batik
-230 -143 ^sudah
230 22 kemarin
227 46 kalian
-25 226 anda ke
226 29 pulang
-224 -170 dompet
-222 -152 ^selamat
-222 -146 pemilik toko
-219 -133 # hari
-213 -193 bisa diambil
213 135 situs kami
-212 -159 laut
-208 -165 tahunan
-205 -133 cocok
-202 -192 bercerita
-202 -153 dan cara
-201 -161 ^pemadaman
201 69 kami ganti
-201 -161 pemadaman
199 52 anda yang
-198 -146 sinta
-197 -134 tidak pernah
-196 -169 menjelaskan
196 35 permohonan maaf
196 64 yang berlaku
195 29 ^saat
195 66 yang benar
193 54 hitung
193 56 uang anda
191 33 draf
190 38 susulan
189 68 # tanpa
188 39 sudah masuk
-186 -147 ^perjalanan
-186 -146 email terakhir
-65 -186 terakhir
184 14 ^laporan donasi
-184 -148 abaikan
-184 -133 bawa
184 33 beliau
184 33 beliau sudah
184 14 laporan donasi
184 14 laporan yang
-183 -96 tutup
183 26 undangan yang
182 25 ^acara
182 49 benar
-182 -166 cara
182 45 di gudang
-182 -169 ditanggung
-182 -154 listrik
-180 -163 ^baru
-180 -168 bedanya
-17 180 kunci
-180 -169 lewat aplikasi
-151 -180 mengajak
-180 -168 menjelaskan bedanya
-179 -142 bergabung
179 85 sampai rp
-163 -179 tempo #
18 179 terhadap
179 19 utuh
-178 -163 dibagikan
-178 -155 meninjau
22 178 nama
-172 -177 utara
-176 -106 ^mulai
-176 -88 berat
-98 -176 langkah
-176 -135 pabrik
176 12 padahal
-161 -175 pemberitahuan ini
97 175 yang bisa
-174 -154 belum dapat
-166 -174 kami turut
89 174 tamu
-172 -174 upacara
173 26 ^mati
173 80 cadangan
172 49 ^kami keliru
-172 -152 dapat menyampaikan
-172 -92 pernah minta
-149 -171 ^listrik
-170 -116 ^april
-159 -170 dapat dilakukan
-163 -170 ganjil
-161 -170 mencuri
-161 -170 mencuri data
-163 -170 semester ganjil
-170 -128 sesuai permintaan
169 40 ^yang keliru
-150 -169 awal
169 53 banget
-169 -120 dalam #
-5 169 kelihatan
169 -1 maafkan kami
-168 -163 ^seminar
-166 -168 kami terima
-168 -124 pengajuan
168 16 potong
-8 167 dan nomor
-159 -167 laporan anda
-167 -124 ranting
-166 -130 pemeliharaan
166 43 pihak
166 1 rupiah
-140 -166 semoga
-165 -154 jika sudah
-165 -142 juni #
28 165 kode otp
62 165 pelakunya
165 69 uang rp
164 68 ^email
-164 -129 ^karena
-164 -121 anda gagal
164 50 anda kembali
-154 -164 barang
164 8 berlangsung
-97 -164 dua langkah
-38 164 percobaan
-164 -140 ucapan
-97 -164 verifikasi dua
-12 163 dibobol
-163 -129 membantu
163 60 mencantumkan
-162 -120 balas saja
4 162 dan kontak
4 162 darah dan
4 162 golongan
4 162 golongan darah
162 33 kami potong
-161 -162 kami sedih
-162 -162 menolak
162 5 perlu mengisi
-162 -49 toko
161 15 cetak
161 66 kotak
161 32 siang ini
160 94 buruk
-83 -160 perjalanan
-160 -137 saja email
-160 -155 tutup pada
-159 -142 di pintu
159 47 kirim
-153 -159 lima hari
-1 159 peneliti
-159 -142 pintu masuk
-159 -147 sedih
-159 -134 selat
-159 -145 terjual habis
159 32 yang pertama
-158 -154 atur
158 20 beda
-158 -106 kamu sudah
158 53 kembali ke
158 113 masuk ke
158 51 menulisnya
-123 -158 portal karyawan
158 51 yang menulisnya
-153 -157 ^ditunda
-157 -115 dapat
-153 -157 ditunda
157 8 ganda
157 48 hitung ulang
157 39 menyiapkan
157 28 prof
-132 -157 wilayah
-156 -127 # hingga
-156 -105 ^penyesuaian
-120 -156 ^promo
-156 -127 hingga #
-156 -119 kami belum
-156 -105 menjadi rp
24 156 tamu yang
-108 -155 ^bulan
-118 -155 berkala
-145 -155 dikembalikan otomatis
-155 -142 kalau kemarin
155 58 mengajukan apa
73 155 mengunduhnya
-143 -155 pekan
155 58 perlu mengajukan
117 155 telah
-155 -118 voucher rp
-154 -126 ^lalu lintas
-154 -126 ^lintas
-154 -105 ^permintaan
38 154 di sebuah
-137 -154 hari raya
154 36 masih di
154 46 murid
154 29 satu yang
38 154 sebuah forum
38 154 server lama
-44 154 surel itu
36 153 data keanggotaan
-153 -71 dua jam
-153 -146 favoritmu
-153 -146 jalan
153 75 kirim buktinya
-126 -153 lalu menyesal
153 23 nyasar
-118 -153 rapor semester
-153 -114 sisa
-153 -88 turut
152 48 angka
-152 -115 kasih sudah
-152 -70 kopi
152 14 nanti malam
-152 -100 pergi
-3 152 tertinggal di
151 39 ^tadi
151 20 dari cadangan
-142 -151 dari toko
50 151 lama kami
-128 -150 ?
150 62 ^parkir
150 32 ^perbaikan jadwal
150 2 ibu kami
-100 -150 kesalahan
150 96 menukar
-132 -150 panjang
150 32 perbaikan jadwal
52 150 sebanyak
51 150 serangan
149 20 ^keliru
-147 -149 ^rapat
24 149 mendapatkan
149 76 notifikasi
-149 -108 panjang kami
24 149 sudah menutup
148 53 ^yang tidak
148 62 balas dengan
148 11 buruk dan
-146 -148 dikembalikan
-148 -138 hingga
-148 -142 kenapa
-129 -148 pusat servis
148 44 sampai pukul
148 42 yang salah
12 147 # akun
-147 -131 ^?
-147 -104 di kecamatan
-147 -134 iuran sampah
147 72 kok
-147 -134 ronda
-147 -134 sampah
147 47 telat
16 146 ^terbaca
146 15 dan anda
146 -2 kami jual
146 129 karena kami
-146 -101 mode
46 146 penghuni
-110 -146 pertandingan
-133 -146 sebelum tanggal
146 43 tambah
-133 -146 tanggal itu
-146 -137 terdekat
145 40 kami hitung
-131 -145 kesalahan yang
-145 -134 pada sabtu
-145 -120 permintaan anda
145 42 ternyata
145 19 ya kak
-4 144 ^terungkap
-144 -115 ^ups ada
-144 -78 anda dapat
-144 -137 di aula
-129 -144 di pusat
144 3 kamis dan
-144 -122 keluar
-144 -115 keranjang
144 22 lalu kami
-108 -144 menyesal
-144 -66 pesanan
144 5 puasa
-144 -143 terputus
35 144 tersebut sudah
-144 -115 ups ada
-30 143 alamat yang
6 143 dokumen
143 -16 layak
-143 -122 muncul
-143 -54 perbarui aplikasi
143 52 surat ini
143 59 tetap kami
143 13 undangan seminar
-142 -125 ^akibat
142 16 ^dengan
142 2 ganti dan
-12 142 ijazah
-121 -142 kami simpan
-142 -87 karena
142 46 kekurangannya
-138 -142 kirim ke
142 30 langganan anda
122 142 memuat
142 45 mencetak
38 142 nama dan
-84 -142 perubahan
45 142 seminggu
142 56 senin lalu
142 32 versi yang
-141 -128 ^tahunan
-132 -141 analis
141 -22 aslinya
-141 -105 besar
-141 -99 gratis ongkir
51 141 kasir
-141 -136 maaf mengganggu
26 141 membaca
25 141 menampilkan
-141 -12 peretas
-113 -141 simpan
51 141 staf
-85 -141 waktu
141 7 yoga
-140 -118 # di
-87 -140 ^dari
-102 -140 ^konfirmasi
140 35 ^koreksi
-125 -140 ^tahun
-78 -140 anda sudah
6 140 dilihat pengguna
-12 140 ditemukan
-140 -137 kabari begitu
-140 -137 kami kabari
-116 -140 menangani
140 47 sehubungan
140 47 sehubungan dengan
140 -25 semestinya
-140 -100 tari
-65 -140 terbaru
-58 -140 terbaru kami
-139 -102 ^ketinggalan
-139 -99 bisa jadi
-139 -124 hari lagi
49 139 kelompok
-139 -102 ketinggalan
139 20 memiliki
139 7 nyasar ke
-139 -139 sampai lima
139 20 tidak memiliki
139 25 uji coba
139 33 yang telah
-138 -100 # x24
-138 -82 ^kehilangan
-3 138 data anggota
-100 -138 dua
-138 -77 jam
138 76 jual
-138 -138 kami menerima
138 55 kotak surat
138 29 memungut
6 138 mesin pencari
-138 -54 tas yang
-138 -100 x24
-138 -100 x24 jam
17 137 dibuka oleh
137 56 dicocokkan
137 4 diulang
137 34 dobel
137 11 ibu datang
-137 -64 inap
-137 -104 ini aku
-137 -137 menunggu
-132 -137 mudah
137 33 nggak perlu
-137 -38 pesan ini
-137 -64 rawat inap
137 49 sopir
137 49 sopir kami
137 9 tahap ii
-137 -120 tidak terputus
-136 -130 ^analis
136 42 ^ya
-136 -101 habis dalam
-136 -64 kabari kami
136 26 kamu dapat
-107 -136 laporan
-136 -94 lewat surel
-136 -16 menghubungi
136 40 permohonan
136 33 sudah bikin
40 135 ^guru
-1 135 ^insiden data
-130 -135 ^no #
135 38 ^update
-8 135 di situ
-1 135 insiden data
135 52 kami bagikan
135 36 kami memakai
32 135 kontak
135 26 mahal
135 1 membayar penuh
-135 -42 membuat
135 4 menjawabnya
-130 -135 no #
135 29 penggantinya
135 27 rabu malam
-135 -95 salah ketik
-135 -30 sehat
-135 -122 seperti
-108 -135 servis
-8 135 situ
135 38 update
71 134 ^nomor
40 134 ^rumah
-134 -94 ketik
134 30 mati
-134 -112 mau
-9 134 memusnahkannya
15 134 pengguna lain
134 83 punya
134 49 tabel
134 35 tadi malam
-133 -131 ^hari
-133 -109 ^klaim anda
133 50 ^layanan #
-133 -128 ^libur
133 3 ^link
133 2 admin
27 133 dari akun
133 36 kami yang
133 43 ke email
-133 -91 lalu lintas
133 50 layanan #
-32 -133 seminar
133 63 sistem
133 3 tadi nyasar
133 50 teknis sebagian
14 133 tersimpan di
132 4 ^klarifikasi
132 31 ^pagi
-132 -128 ^pesanan
132 4 boleh minta
-132 -125 dibatalkan
132 27 diperbaiki kami
-132 -101 gelombang
132 40 kembali sebelum
132 4 klarifikasi
-132 -106 maaf kalau
132 3 maafkan
-132 -116 memperkirakan
-132 -13 menyetujuinya
20 132 nomor
-132 -102 per hari
132 33 retur
-132 -127 satu sampai
132 13 tetapi
132 -8 warga yang
-130 -131 ^cara
-131 -100 ^habis
-131 -123 ^kabar
-131 -123 ^kabar dari
-29 131 ^terhadap
131 83 aja
131 -13 dahulu
-91 -131 ganti kata
-131 -124 minimum
-131 -124 minimum belanja
13 131 pencari
131 20 redaksi
-131 -94 selama sepuluh
-131 -124 tanpa minimum
131 -10 untuk itu
-131 -110 webinar
-131 -48 yang membuat
42 130 ^di
-124 -130 ^kamis
13 130 ^siswa
-130 -123 banking
130 59 baris
28 130 dan mengunduh
80 130 halamannya
130 48 kami beri
-130 -91 kehilangan
21 130 maling
51 130 map
-130 -70 menit !
35 130 nama email
130 42 pendaftaran dibuka
-97 -130 seperti biasa
-130 -88 verifikasi
49 129 # sampai
129 31 # sebagai
129 33 ^soal
108 129 berisi
-129 -101 biasanya
-129 -99 bisa hadir
-129 -2 gaji anda
129 59 kami masukkan
-129 -74 kecamatan
129 41 kendala teknis
129 31 menambahkan rp
-129 -68 pencarian
129 1 satu jam
129 52 seharusnya sampai
12 129 seorang
-128 -98 ^melihatmu
-128 -98 ^melihatmu pergi
-108 -128 ^palsu
-128 -98 ^pergi
-128 -98 ^sedih
-128 -98 ^sedih melihatmu
34 128 alamat ip
-99 -128 debit
34 128 ip
128 34 kami menambahkan
-99 -128 kartu debit
128 85 kelurahan
128 29 koreksi
128 114 lomba
-11 128 luar pada
-128 -98 melihatmu
-128 -98 melihatmu pergi
24 128 pelaku
128 18 penuh untuk
34 128 satu alamat
-128 -98 sedih melihatmu
-128 -18 tagihan anda
82 127 ^daftar
-127 -86 asal
127 19 boleh ikut
-4 127 di internet
127 53 dua kali
127 51 itu tidak
127 29 janjikan
127 29 kami janjikan
-127 -32 kami tutup
-127 -88 kardus
15 127 ke polres
-117 -127 kesalahan lain
60 127 login kamu
127 44 menerbitkan
-127 26 periksa
15 127 polres
-127 -81 sampai ketemu
127 56 terlambat
126 39 bagian
126 39 dan maafkan
-20 126 dan meminta
-126 -122 diserahkan
126 -12 galon
126 -12 galon anda
-126 -71 penyesuaian
-126 -95 rabu pukul
-97 -126 sembilan
-113 -126 setelah
-126 -112 terjual
126 32 terselip
33 126 yang punya
-125 -111 ^anda sudah
-85 -125 ^bank
-85 -125 ^mengatasnamakan
-85 -125 ^mengatasnamakan bank
125 29 ^salah cetak
-85 -125 ^waspada
-75 -125 anda akan
43 125 bisa dibuka
125 6 diabaikan
-125 -105 hentikan
125 93 kesalahan pengaturan
125 42 menambahkan
-85 -125 mengatasnamakan bank
-125 -64 portal
-38 -125 poster
-125 -63 rawat
125 0 saat
-125 -87 salah satu
-125 -21 semua foto
-95 -124 dewi
-124 -47 diperkirakan
-40 -124 email
99 124 itu
124 19 kami tulis
-105 -124 kekecewaan
-105 -124 kekecewaan anda
-40 -124 kucing
-105 -124 memahami
-105 -124 memahami kekecewaan
-104 -124 memerlukan
-124 -115 mulai #
124 81 pembaruan
124 48 penyebabnya
124 52 per satu
124 31 pihak kami
124 52 satu per
124 36 sepatu
124 27 ternate
-87 -123 ^akan
-87 -123 ^anda akan
123 22 ^benar
123 11 ^dua
123 26 ^update soal
123 22 ^yang benar
-80 -123 akibat
-120 -123 aula
10 123 berlaku dan
-123 -78 cuti
-4 123 difoto
123 29 email dari
123 -6 jumat
-123 -66 mencoba
123 10 mengantarnya
24 123 otp anda
123 15 pembaca
-123 -84 perkiraan
29 123 terunggah
123 26 update soal
-122 -90 # per
-122 -107 akses ke
122 85 antara #
-122 -102 apa-apa
-122 -94 belum bisa
15 122 hp
-11 -122 jatuh tempo
122 28 juara
122 74 ke saya
-18 122 ke surel
122 22 menyala
122 -13 ongkos
-122 -117 paham
122 37 salah cetak
-11 -122 tempo
32 122 terunggah ke
121 25 ^jam #
-121 -111 ^publik
-121 -90 aliran
121 39 dendanya
121 3 dibetulkan
121 -40 edisi
121 56 ini tidak
121 10 juni sudah
-94 -121 konfirmasi
39 121 meminta maaf
121 66 mengenai
19 121 mengunduh
-121 -96 minggu
121 51 murni dari
-121 -120 nomor resi
-72 -121 nyalakan verifikasi
-84 -121 pekan ini
-121 -120 resi
121 -4 tak bisa
-4 121 tetangga
121 24 yang kami
120 32 ^gangguan layanan
-120 -96 ^gempa
18 120 ^insiden
120 16 ada pada
-120 8 anda masuk
-120 -116 atau langsung
-94 -120 baca selengkapnya
41 120 dan nama
120 2 dengar
120 16 dimaklumi
120 32 gangguan layanan
-120 -96 gempa
120 16 jumat pagi
-117 -120 kami kehilangan
9 120 kami memberi
-120 -76 ketemu
-120 -76 ketemu di
-120 -116 langsung ke
120 15 maaf kami
120 7 membayar rp
-120 -64 minggu pagi
47 120 pada #
120 93 pengganti
-120 -52 penjual
-18 -120 promo
-120 -25 sakit
41 120 sandi lama
-94 -120 selengkapnya
9 120 tahu anda
17 119 ^dicuri
119 33 ^gangguan
-33 -119 ^pendaftaran
-119 -79 ^toko
45 119 anda dan
71 119 darah
-54 -119 dengan membawa
119 19 ketidaknyamanan yang
-119 -84 listrik di
-119 -103 lokakarya
30 119 luar
-119 -52 pegawai
-48 -119 proses
119 28 salah menyalin
-20 119 tersimpan
-118 -80 # pada
-118 -88 ^jangan
-118 -81 ^kode
118 -4 ^kurang
-75 -118 ^terima
118 87 belasan
118 114 dan kami
-118 -89 di bank
118 25 gerbang
-118 -85 gunung
-118 -33 lewat
118 -4 menghitung
-118 -82 mulai pukul
-112 -118 pelanggan setia
-118 -116 penawaran
118 21 penjelasan
-118 -118 terdaftar
118 -5 yang keliru
118 -22 yang sama
-19 -117 ^air
-112 -117 ^angin
117 16 acara
-117 -79 akan mencoba
117 45 alasan
-112 -117 angin
117 -13 belum selesai
-95 -117 dalam dua
-82 -117 hormat kami
117 3 kami cetak
117 27 kami telat
-117 -75 kunjungan
8 117 melaporkannya
-85 -117 membuat kata
117 113 memohon maaf
-117 -79 mencoba lagi
41 117 mengganti
-117 -81 menghubungi kami
0 117 nik dan
-80 -117 nyalakan
-52 -117 pada hari
-102 -117 pedagang
-117 -79 pembayaran langganan
-117 -84 rekamannya
-117 -76 tiap bulan
20 116 ^berkas
-116 17 ^kartu anda
-79 -116 ahli
42 116 dan foto
-76 -116 dan mohon
116 35 diperiksa
-116 -92 gayo
116 19 hangus
116 23 kami menulis
-116 -102 korban
116 93 manajemen
-106 -116 membahas
110 116 menjual
116 -22 penerima email
-116 -91 rudi
116 11 siaran langsung
-51 -116 tersedia
-116 -94 tutup hari
115 83 ^internet
-115 -112 ^mei
-15 115 ^orang
115 10 agustus kami
-115 -96 akun tidak
46 115 atas nik
46 115 dampaknya
115 60 dari pihak
-115 -93 data di
115 -1 di papan
-115 -115 di portal
-12 115 di tangan
-95 -115 dihentikan
34 115 disalin
115 78 email itu
115 31 hehe
115 19 itu cuma
-115 -104 kami membantu
-115 -83 karena tidak
115 20 ke kartu
-115 -17 kode
-87 -115 lembur
-88 -115 lima
115 -1 papan
-99 -115 pengelola
115 43 plus
-58 -115 rilis
-57 -115 sesuai
-9 115 terbuka
-106 -115 tetap aman
-70 -114 # jam
114 36 ^merusak
114 46 ^penting
114 36 ^yang salah
114 3 ambil dari
-114 -97 bila berkenan
31 114 chat
114 33 kali
114 45 kami lampirkan
114 39 kami menerbitkan
-114 -113 kata
114 93 kembalikan
-114 -16 kerja
114 40 kue
-114 -81 lagi pada
38 114 lari
-114 -35 lereng
3 114 periksa transaksi
-114 -68 pertanyaan dan
62 114 resmi
11 114 tahu kami
-114 -104 terhenti
114 39 yang sempat
113 4 ^kirim
-113 19 ^pelanggan
113 -56 ^yang
-88 -113 balai kota
-113 -69 batu
-113 -83 berhasil
-27 113 formulir itu
113 11 hadiah
113 34 huruf
16 113 itulah
-58 -113 jalur
113 94 kami kembalikan
-113 -78 kamis atau
-113 -71 kangen
113 33 karena kendala
-113 -108 keamanan informasi
113 52 ketika
-113 -84 laut bercerita
113 27 memeriksanya
8 113 nik alamat
-113 -83 pembayaran sebelum
-100 -113 pengalaman
113 -2 terbit
-113 -104 terima dan
-113 -113 tersedia di
-34 -113 tulus
-34 -113 yang tulus
-112 -103 # xx
-112 19 ^formulir
27 112 aman
112 -4 banyak yang
112 -27 baru kami
24 112 dilihat oleh
112 28 email jam
112 -2 kekeliruan
-112 -83 lamamu
-31 112 mereka
-112 -92 mundur
112 78 november pukul
44 112 pengawas
-111 -112 ulang lewat
-112 -103 xx
0 111 ^di internet
-111 -62 akses
-111 -81 alam
-111 -91 beredar
-111 -91 detik
-111 -110 di semua
111 47 duh
111 42 ganti rugi
111 -15 ini sebelum
-111 -80 kadang
-111 -101 kartu keluarga
75 111 membayar
-110 -111 mengundang bapak
-111 -36 minggu dini
111 96 pembaruan kami
111 42 rugi
-111 -110 semua cabang
-111 -99 sering
-111 -99 yang sering
111 8 yang tadi
-110 -78 ^anda pinjam
-110 -78 ^buku yang
110 7 ^menit
-8 -110 ^menu
-110 -78 ^pinjam
-9 -110 akan kami
-110 -65 aktif
-110 -78 anda pinjam
110 22 apoteker
110 22 apoteker kami
45 110 digital
-101 -110 iuran
110 15 kamu belum
110 40 kamu terima
-33 110 kejadian ini
110 -9 klik
-110 -38 laptop
-6 110 lengkap dengan
110 36 mentransfer
-26 110 penghasilan
-110 -78 rp500
-110 -78 rp500 per
-110 -78 seharusnya kembali
110 -9 uangnya
109 22 ^yang kami
-109 -78 berat hati
-109 -78 dengan berat
2 109 di alamat
-7 109 di grup
-109 -74 di menu
109 62 dia
-109 -98 edisi ini
-67 -109 hari kerja
-109 -78 hati
-109 -78 hati kami
109 9 kami ambil
-91 -109 kerusakan
109 27 kesalahan tersebut
-13 109 lain selama
-109 -94 makan
105 109 memohon
109 -32 memperbarui
-109 -91 mendadak
-86 -109 menunggu di
-109 -10 muncul di
109 14 nasi
-109 -88 padam
-109 -53 palsu
67 109 sakura
-18 -109 terlampir
-109 -70 tidak dapat
109 31 tidak sesuai
-109 -61 tontonan
11 108 ^kami dicuri
-94 -108 ^kesalahan
-3 -108 ^perbaikan
-108 -30 ^ups
108 7 anda unduh
-108 -106 bintang
108 14 buktinya dan
-108 -83 dengan nomor
108 50 di situs
-108 19 dialihkan
-82 -108 dilakukan
108 23 dosis
108 45 email kami
-108 -97 halaman
108 30 hari yang
-106 -108 hasilnya
9 108 ikut terbawa
2 108 informasikan
2 108 informasikan bahwa
108 56 itu kami
-68 -108 jauh
11 108 kami dicuri
2 108 kami informasikan
108 -12 kami perbaiki
108 63 kekhilafan
-11 108 mantan
108 76 masuk otomatis
108 40 merah
11 108 pada malam
108 -12 perbaiki
-108 -16 rumah sakit
108 20 sekali dan
-108 -21 suami
108 47 tadi siang
6 108 tahun #
23 108 tampil
108 36 tarif yang
9 108 terbawa
108 60 tidak kami
107 38 ^# juni
-107 -88 ^minggu dini
-107 -88 ^pemeliharaan
-107 -91 ^ulang tahun
-107 -96 apa
107 64 bug
24 107 dan ini
107 25 dengan harga
-107 -48 dengan hormat
-107 -91 dikenai
-107 -59 diproses
107 28 diterbitkan
-107 -88 internet banking
107 13 kami lupa
-18 107 melindungi
107 29 pada surat
38 107 server kami
107 25 sih
107 -10 studio
-90 -107 turun
107 -72 versi
-106 -99 ^balas
-106 -99 ^baru balas
106 26 ^di email
106 22 ^kami salah
-106 -99 ^maaf baru
-106 -71 ^phishing
-106 -71 ^simulasi
-106 -71 ^simulasi phishing
106 26 ^tautan di
106 65 anggap
-106 -71 aplikasi atau
-106 -99 baru balas
24 106 catatan kami
106 23 dari keluarga
106 38 dicoba
106 -7 digital kami
17 106 guru
106 -5 halo kak
-56 -106 hari jumat
106 43 kenyamanan
106 -13 kepada #
-106 -71 lalu #
37 106 lama sudah
-106 -99 maaf baru
106 23 menjadi bagian
-94 -106 pelaporan
-106 -71 pelatihan
-45 -106 perbaikan
-106 -92 perpanjang
-106 -71 phishing
26 106 rekening bapak
-106 -62 samudra
106 28 sebelumnya
-106 -71 simulasi
-106 -71 simulasi phishing
-75 -106 sla
106 27 solo
106 23 telah menjadi
106 90 yang lebih
106 14 yang semestinya
106 22 yang udah
105 22 ^bunga
105 91 ^masuk
105 -14 ^salah maaf
105 12 ^tarif
-105 -37 ada dua
105 14 armada
105 15 berkomitmen
105 -9 betul
0 105 dalamnya ada
-105 -101 ekspor
-105 -52 hukum
-105 -69 jadi #
-105 -81 kalau
55 105 kami keliru
105 25 kendala
-105 -71 keuangan
-105 32 lokasi
-7 105 matikan sampai
-3 105 melapor ke
105 12 memakai daftar
105 24 membaca tanggal
-105 -91 menu
105 12 minggu lalu
-105 -84 pemakaian
105 12 pengiriman
45 105 pinjaman
105 12 rapat kami
105 -14 salah maaf
105 38 saldonya
-38 -105 yang anda
-104 -78 ^juni
-104 -87 ^pindah
-104 -82 ^verifikasi
26 104 dapat dilihat
-104 -42 dari #
104 28 jangan balas
104 18 kami kirim
104 101 kami membaca
-104 -52 karyawan
104 -19 laksmi
-90 -104 membatalkan pesanan
104 81 online
-28 -104 otomatis
104 34 pada kami
-104 -42 pak
-104 -70 peserta
39 104 pindaian
-104 -10 ringkasan
104 20 salah dan
-104 -66 tidak beroperasi
104 28 tidak bisa
104 28 tidak dipantau
104 23 uangnya kami
104 -38 yang belum
104 14 yang betul
103 8 ^kunci jawaban
103 25 ^membatalkan
-89 -103 ^november
-103 -59 anda diperkirakan
79 103 bahwa pada
-30 103 bantuan sosial
-74 -103 batas
-74 -103 batas waktu
-15 -103 berada
-90 -103 dalam tujuh
103 7 gudang kami
11 103 hendra
-70 -103 kabar dari
10 103 kami dibobol
-98 -103 ke kamis
103 37 kirim karena
-103 -100 ktp yang
103 8 kunci jawaban
103 72 lalai
-47 -103 membatalkan
-90 -103 mulai
11 103 pak hendra
-103 -55 terjadi kesalahan
103 82 tim kami
103 90 udah
-100 -102 ^kemarin ?
-91 -102 ^pengingat
-102 -94 abaikan saja
-68 -102 akan
-102 59 anak
-102 -54 begitu
-102 -98 dapat dihubungi
102 39 dipantau
-37 -102 fitur
-102 -79 foto ktp
-16 -102 gratis
-78 -102 istri
-102 -74 kabarkan bahwa
-102 -74 kami kabarkan
-100 -102 kemarin ?
102 -35 kemarin kami
22 102 kerahasiaan
-80 -102 menyampaikan
-102 -85 pendaftaran anda
-102 -81 pindah ke
-102 -91 sebelum jumat
-102 -88 sebelum pukul
-73 -102 secara berkala
62 101 ^aplikasi
101 33 ^malam
-24 -101 ^rilis
-7 101 akan menanggung
101 90 anda berisi
101 55 anda hari
-101 -84 berkenan
-47 -101 biasa
-101 -79 dapat kami
101 93 data dari
-7 101 dilihat #
-18 101 grup
-101 -68 halo sobat
-2 101 itu sudah
38 101 kami menampilkan
101 97 kami minta
101 51 kami turunkan
101 22 ke google
-101 -79 kementerian
101 60 ketiga
101 28 maaf terutama
-86 -101 masuk dengan
101 -3 memesan
-7 101 menanggung
-101 -60 menyenangkan
-101 -74 otoritas
-101 -99 petugas kami
101 -6 selisihnya
-69 -101 situs
101 28 terutama kepada
101 51 turunkan
-100 -98 ^webinar
-100 -74 ada data
6 100 alamat surel
100 17 anda memesan
100 -11 anda menerima
-100 -79 coba
-100 -96 data dan
9 100 di server
-11 100 diacak
100 -13 hari itu
100 25 ini disebabkan
100 21 kabari sebelum
100 86 kami tetap
-94 -100 kantor tutup
9 100 ke polsek
100 23 kembalikan hari
-100 -98 melalui
100 82 namun
-72 -100 pengingat
-100 -85 penjual yang
14 100 penyimpanan
-82 -100 pesanan kakak
9 100 polsek
-94 -100 situs dan
100 -33 tagihan bulan
-99 -75 # !
-53 -99 ^anda tidak
-55 -99 ^ini
99 2 anda beli
-11 99 anda tanpa
-99 -84 atas ketidaknyamanannya
-99 -70 atas permintaan
-77 -99 balai
15 99 berwenang
99 11 brosur yang
41 99 buku
-99 -99 cek
99 1 dalam paket
99 1 dari rak
-99 -28 darurat
-99 -97 demi
-9 -99 kami proses
99 -19 kepada warga
-99 -84 ketidaknyamanannya
-99 -83 kiriman anda
-99 -96 ktp
99 -5 label
0 -99 memutar
-67 -99 mengabari
-14 99 nik
-99 -69 pekan lalu
99 97 punyamu
-11 99 sebaiknya anda
10 99 selama enam
42 99 tampil di
-59 -99 terbesar
15 99 tidak berwenang
-99 -8 yang cukup
-98 -7 # desember
98 26 ^sampai
7 98 ^terbuka
98 -14 antrean
-98 -65 desa
98 5 di depan
-89 -98 di kelas
98 49 file
98 21 kami antar
98 12 kami menukar
-98 -96 kebocoran data
-91 -98 kursi yang
-29 -98 maaf atas
31 98 mana pun
98 10 mengambil antrean
-87 -98 menjalankan
7 98 menunjukkan
98 18 menyebut
-98 -95 minggu ini
-92 -98 pdp
-98 -57 pemilik
-98 -50 sampaikan bahwa
10 98 sandi anda
98 10 semalaman
7 98 seseorang dari
98 10 tanpa mengambil
-98 -14 terlihat
-92 -98 uu pdp
-91 -98 yang tersedia
-97 -75 ^keamanan
97 22 ^kunci
-90 -97 ^kuota
81 97 ^surat pemberitahuan
-73 -97 abaikan pesan
-89 -97 aktifkan #
-23 97 anda termasuk
-97 -72 ditutup
53 97 itulah yang
-57 -97 kabel
-83 -97 kami di
97 -3 keliru
97 -25 lampirkan
-83 -97 maaf dan
97 44 pelanggan yang
-97 7 perawatan
-28 -97 pertama
97 -28 promosi
12 97 rumahmu
7 97 sungguh menyesal
81 97 surat pemberitahuan
97 8 tadi
24 -97 teknis
18 97 terdapat indikasi
97 29 undian
96 63 # anggota
-20 -96 ^!
-29 96 ^grup
33 96 ^ktp
96 14 ^langganan anda
-96 -48 ^oleh
-96 -49 aplikasi
-67 -96 berakhir
-37 96 berhati-hatilah
-8 96 buatan
-8 96 buatan kami
-96 -21 ceritakan
96 40 dalam tiga
34 96 dibuka siapa
55 96 ditulis
96 -1 gladi
-96 -55 hadir
-52 -96 hubungi #
-94 -96 kamar
96 3 kami mengucapkan
-41 -96 kredit
-96 -13 lagi
0 96 maaf yang
96 -6 meja
96 -29 memasang zona
-96 -11 memohon ampun
28 96 obrolan
4 96 paspor
-96 -89 pelapor
-89 -96 penanganan
96 10 per
96 68 perawat kami
-89 -96 pribadi yang
-96 -75 raya
96 6 sore ini
96 -27 tak
-58 -96 teliti
-89 -96 terjadi kegagalan
88 96 terkirim
96 23 wajar
-77 -96 waktunya
96 -29 zona
96 -29 zona waktu
95 -3 ^cetak
-53 -95 ^dibatalkan
-33 95 ^lain
95 22 ^mengirim
92 95 ^nasabah
56 95 ^rekening
32 95 ^rumah sakit
-95 -63 ^sudahkah
-95 -90 ^turut
-95 -63 agar
-95 -90 atas wafatnya
-95 -79 bagi yang
95 20 bingung
-95 -39 cerita
95 29 dan berlaku
32 95 dan para
95 32 ini dan
-28 95 kami kunci
95 31 kami lalai
-95 -72 kayak
95 16 keterlambatan ini
95 12 malam yang
-95 -70 memenuhi
95 -5 memuat angka
-95 -84 mengunduh atau
95 22 mohon dimaafkan
-62 95 oleh
79 95 pada
-95 -51 perpustakaan
32 95 sakit kami
-18 95 selasa lalu
-95 -12 sori
-95 -63 sudahkah
95 10 tertukar
94 -3 # beserta
63 94 ^pemberitahuan
-94 -69 agak
94 -5 anda kami
94 31 dengan membalas
-15 -94 di indonesia
-55 -94 dicabut
-94 -61 ingin
-63 -94 ini
94 8 jam sibuk
-35 94 kalimat
-94 -80 kewajiban
-88 -94 memuat data
3 94 profil
-94 -72 sampai besok
94 73 saya minta
17 -94 semacam
32 94 siswa lain
94 68 spam
-55 -94 sudah dicabut
-94 -38 tanpa verifikasi
-94 -52 ubah
93 81 ^dibuka
-93 -80 ^kopi
-16 93 antaranya
-65 -93 catatan
15 93 cerah
-93 -70 detik untuk
-16 93 di antaranya
-93 -47 dini hari
93 31 google
40 93 hp dan
5 93 indikasi
5 93 indikasi akses
-93 0 instagram
93 30 juga manusia
-93 -75 jujur
-77 -93 kecuali
-93 -56 kedaluwarsa
93 30 manusia
-93 -50 mencari
93 -31 pada pihak
-93 -78 pandan
-44 -93 pasar
93 16 pendaftaran kami
-93 -23 perusahaan
-93 -75 sampai tiga
93 19 satu
93 5 selalu
-93 -19 sesuatu
-5 -93 tanggal #
-93 -81 yang lagi
-89 -92 ^dini
-89 -92 ^dini hari
92 -40 ^salah
-83 -92 ^siber
92 -2 ^tanpa pemberitahuan
27 92 ada kemungkinan
92 34 apa pun
-92 -68 april #
-92 -90 bagaimana
92 79 balik
92 44 bapak ibu
-92 -71 baru dapat
92 -3 bot
-26 -92 dan #
-92 -71 dapat diambil
-60 -92 dari orang
92 9 dari tiga
-92 -71 diambil di
92 2 itu kesalahan
-91 -92 jadwalkan
1 92 jumlah simpanan
-92 -64 kabarkan
-91 -92 kami jadwalkan
92 66 kami memohon
1 92 kepada anggota
-92 -67 khusus
-11 -92 kurir
92 22 maaf sekali
-92 -72 masih kami
46 92 pembeli
92 32 sampai malam
-92 -62 saudara tanggal
-92 -90 sering dilakukan
92 71 simpanan
19 92 sudah kami
-92 -81 titip
92 -15 tulis
91 32 # cm
-91 -63 # gram
-91 -65 ^akses
-91 -68 ^batik
42 91 ^bisa dibuka
91 23 ^pada
91 65 berutang
-91 -63 boleh bawa
26 91 celahnya
91 32 cm
-91 -65 diambil
-91 -71 dimas
-91 -63 gram
-50 -91 ini !
-67 -91 kalau bukan
91 -12 lagu
-34 -91 makassar
91 42 memakai data
49 91 menghapus
91 48 menyalin
8 91 pelanggan kami
91 59 pembayaran
91 35 pemegang
-76 -91 pemesanan
23 91 pengurus
-7 91 pengurus memohon
-61 -91 ragu
91 63 senantiasa
-81 -91 setiap hari
-72 -91 terjadwal
-91 -26 tes
90 18 ^bukan untuk
-33 90 ^ke
1 90 ^kebocoran
90 18 ^kemarin bukan
90 69 ^notifikasi
9 90 ^surat
90 -20 ^tak
64 90 ada satu
90 12 adalah
23 90 anda nama
90 20 bahari
-90 -53 caranya
84 90 dari sistem
74 90 juli kami
-34 90 kami lengkap
46 90 kami tarik
-90 -73 kapan saja
-90 -69 katalog
90 18 kemarin bukan
90 -14 kemenangan
90 33 langsung dari
90 41 maaf
-14 90 meminta penerima
-90 -72 memperbaikinya
90 -30 memperbarui aplikasi
29 90 mengakses
74 90 mesin
-90 -60 mohon tidak
69 90 pemberitaan
-90 -78 pindah
54 90 pribadi
-27 -90 sabtu #
90 8 saldo kakak
1 -90 secara
-90 -55 setelah itu
90 22 sudah bisa
-37 -90 tiket
-89 -69 # meter
89 -5 anda semua
83 89 aneh
89 0 berjudul
16 89 bulan maret
32 89 cuaca
-60 -89 dalam
89 36 gudang
89 24 handuk
89 40 harap
89 23 ini menimbulkan
-48 -89 kamu nggak
89 -8 kepercayaan
-89 -79 pajak
89 -24 paket ibu
-89 -61 papua
89 45 perawat
-89 -77 perusahaan anda
89 70 produksi
-89 -70 satu email
-89 -78 sekar
-23 -89 syarat
-89 -77 wajib memberi
89 -2 yang baik
-88 -73 # april
-88 -45 # tahun
-88 -84 ^bagaimana
-87 -88 ^donasi anda
88 13 ^langganan
-88 -78 ^penjual
-88 -3 ^privasi
10 88 agen
-74 -88 anda belum
10 88 anda terbaca
-88 -57 apakah
-88 -78 aturan
-88 -65 di halaman
-88 31 diambil orang
-87 -88 donasi anda
-36 -88 email yang
-88 -46 example
-88 -49 id
12 88 kali pada
-30 88 kami matikan
12 88 kartu masa
12 88 masa berlaku
-30 88 matikan
-58 -88 meminta pin
88 7 nomor #
88 23 pagi
88 43 pemain
88 7 popok
88 9 sentani
-88 -31 siapkan
-88 -83 sudah berbelanja
88 29 sukarela
-88 -44 tiap
-88 -53 tidak setuju
-88 -83 universitas
88 13 vaksin
31 88 wajah
-59 -87 ^ada yang
87 21 ^email tadi
87 52 ^pengumuman
87 22 ^server kami
-87 -6 alamat
-77 -87 alamat email
-8 87 angka terakhir
87 20 berobat
87 30 biaya berobat
87 6 blender
87 34 demikian
87 8 di sistem
87 21 email tadi
-8 87 empat angka
11 -87 kami hubungi
-16 -87 klinik
87 4 langganan
87 61 mengisi
-6 -87 mengundang
-87 -61 meter
87 54 penyebabnya adalah
87 -12 prioritas
-54 -87 silakan
-87 -39 tas
87 23 tautan di
-87 10 tidak menerima
-87 -86 wafatnya
87 21 yang datang
-86 -23 ^anak
-25 86 ^bocor
86 29 ^hilang
86 -16 ^kursi
-49 -86 ^paket
-49 -86 ^paket anda
3 -86 ^slip
3 -86 ^slip gaji
60 86 ada di
2 86 akibatnya
86 55 anda ada
-63 86 anda dari
-86 -53 baik
-86 -4 desember
3 -86 gaji november
-23 86 iseng
-86 -47 kabar
86 14 kalender
-86 -69 kami ya
86 -6 kena
66 86 kepada ibu
-86 -55 lanjut
-86 -43 medis
-76 -86 menyusun
-16 -86 merusak
-53 -86 ongkir
86 -44 paling lambat
-86 -86 prima
36 86 saja tidak
-24 86 salinan polis
86 33 sebagai ganti
86 33 tambahan
86 3 teknik
86 1 tiba
86 -2 tribun
40 86 yang baru
-85 -50 # kali
-12 85 alamat dan
85 21 berjangka
85 16 dan menyediakan
-85 13 di instagram
-85 -66 diperbarui
-85 -54 hari sebelum
-85 -78 jarang
49 85 jual beli
85 49 kami mengunggah
49 85 kantor notaris
85 5 labelnya
-32 -85 lapangan
-37 -85 libur
3 85 malam #
-35 85 nama alamat
49 85 notaris
85 -21 prioritas utama
-66 -85 sampai tanggal
28 85 sana
12 85 setelah #
85 53 skrip
-85 -70 sudah di
85 42 tautan berikut
85 -34 teruskan
85 1 tutor
85 2 yang terlalu
-84 -68 # wib
-76 -84 ^atur
-76 -84 ^atur ulang
-63 -84 ^kami kemarin
6 84 ^pemberitahuan insiden
-76 -84 ^ulang kata
84 -9 anda menunggu
-76 -84 atur ulang
-48 84 daftar itu
-72 -84 dan akunmu
84 -23 dari dapur
-25 84 di tempat
84 21 dimakan
84 74 diminta
-81 -84 galat
10 84 halaman pembayaran
84 20 hanya
84 10 j
84 21 jangan dimakan
84 32 jersey
-73 -84 kabari
15 84 kami meminta
84 35 kami sangat
84 51 kenyamanan anda
-84 -72 lintas
-35 84 log
84 59 mengunggah
-84 -40 menjawab
22 84 nomor hp
6 84 pemberitahuan insiden
56 84 pihak yang
84 4 pintu anda
84 4 poin
84 51 prioritas kami
-14 -84 rt
84 -9 tanpa pemberitahuan
-80 -84 terasa
-84 -68 tidak berubah
15 84 tidak ikut
-84 -24 undangan rapat
-76 -84 untuk mengatur
-84 -68 wib
84 9 yang tertukar
83 13 # kami
83 25 # kemarin
24 -83 ^# jam
2 83 ^data donatur
2 83 ^donatur
83 -22 ^jual
83 -22 ^jual dua
83 -22 ^kami jual
0 -83 ^lowongan
-83 -21 ^rapor
-25 -83 ^uang
-68 -83 aktifkan
-83 -12 akun
-19 -83 asuransi
-83 -64 bila
-47 -83 buka
-63 -83 cabang
2 83 data donatur
-83 -79 dimatikan
-43 -83 dimulai
-83 -78 februari pukul
83 -7 hapus tanpa
83 16 iklan
-83 -58 ini bukan
-83 -58 jam yang
83 -22 jual dua
-8 83 kereta
83 8 klaim yang
55 83 kota yang
-61 -83 lambat #
-83 -83 lebih awal
-83 -59 menemukan
-69 -83 mengikuti
-47 -83 menunggu dan
-83 -68 menurut uu
83 61 menyalin tabel
-72 -83 menyetujui
14 83 nomor kartu
3 83 normal
-81 -83 pemberitahuan yang
83 51 pengumuman
-58 -83 produk
83 27 saja atau
83 71 sebesar-besarnya
-83 -29 sekadar
83 55 server
-83 -68 subjek
-83 -68 subjek data
35 83 tangan
83 -4 tarif
-70 -83 tengah malam
4 83 termasuk nomor
83 -2 tolong jangan
83 57 top
83 57 top up
83 57 up
-83 -67 v
-19 83 yang bukan
82 -10 ^yang tak
-66 -82 ada perubahan
15 -82 belum
82 8 berikutnya
-72 -82 bulan depan
-82 -72 dan nyalakan
60 82 dari tahun
82 -11 digeser
-82 14 dilihat
-56 -82 fajar
82 0 halo mas
11 82 ibu bulan
-82 -24 instagram kami
-82 -12 juga
82 69 kamera
51 82 kami memuat
-71 -82 kepada pelanggan
-19 82 kepegawaian
-82 -66 kirim lewat
54 82 kk
-7 82 layanan pelanggan
82 64 masuk
-82 7 memilih
82 4 menagih
44 82 mengurus
-82 -65 menjawab dalam
-82 -70 mobile
-82 -70 mobile banking
11 82 nasabah lain
82 26 peta
-50 -82 rencana
-82 -80 selama ini
82 11 selesai
-79 -82 sibuk
-82 -54 tahun depan
5 82 tangan orang
-14 -82 tentang
82 66 termasuk yang
82 -10 yang tak
-81 -74 # a
-81 -79 # detik
-42 -81 ^akhir
-21 81 ^dokumen
31 81 ^kegagalan
31 81 ^kegagalan pelindungan
6 81 ^laptop
-81 -74 a n
81 -37 abaikan email
81 17 anda telanjur
81 -13 antar
-30 -81 ayam
-81 -75 banjir
-81 25 baru yang
1 -81 bawah
81 72 cair
81 72 cair tanggal
6 81 dalamnya tersimpan
-81 -50 dan riwayat
6 81 dari mobil
74 81 dibaca
21 -81 email semacam
-30 -81 hari
81 -5 hari rabu
81 39 hari senin
81 6 kaget
81 -23 kalau email
-81 -75 karena banjir
81 -9 kekeliruan kami
-49 -81 kendaraan
81 4 kodenya
-19 81 lengkap
-2 -81 lowongan
81 -2 mengirim email
10 81 menutup akun
53 81 minum anda
81 30 mobil
-81 -74 n
81 -16 ongkos kirim
81 48 panitia
-81 -77 pemberitahuan dari
-81 -67 pengertian anda
6 81 polisi sudah
-81 -27 pribadi anda
-81 -74 putus
81 55 sabtu atau
81 24 sangat
81 -22 saudara terima
81 -46 sebagai
81 8 sehari
81 22 seluruh nusantara
-4 -81 semacam ini
-81 19 sesuai ketentuan
81 31 setia yang
3 81 sms
-80 -53 ^terjual
80 -16 beli
80 8 berulang
-80 -61 dan dapat
-2 80 di daftar
23 80 di sana
-59 -80 dijadwalkan
-59 -80 dijadwalkan #
80 14 kami tambahkan
-80 -29 ke #
80 53 kepada
56 -80 keputusan
-80 16 ketentuan
-80 -53 lagi ?
-80 -53 lewat menu
80 8 masuk anda
-27 -80 mendaftar di
-77 -80 minggu depan
80 -5 mudik
-80 -73 pada senin
-80 -76 pengendali
-80 -57 pesanan #
80 61 saya mohon
-63 80 sudah menghubungi
67 80 surel
80 -31 tagihan dan
80 14 tambahkan
-34 80 terkirim ke
-65 -80 tertunda
-80 -62 tidak masuk
-61 -80 tujuh
-80 -47 uangnya kembali
79 37 ^kembali
79 24 ^obat
79 24 ^obat anda
79 8 ^ukuran
79 16 adalah prioritas
-79 -65 akademik
-79 -67 anda #
-74 -79 baru saja
79 6 berjalan
79 -34 berlaku sampai
-79 13 dan menyesali
79 76 dan telah
79 -30 dari anda
-79 -62 di rumah
-79 -66 dibawa
37 -79 dibayarkan
79 2 dicetak
-38 79 diterima
-79 -33 hai
79 3 iklan kami
-79 -33 ikut terambil
-52 79 kami bisa
5 79 kami pindahkan
71 79 kami terlambat
-79 -64 masih memerlukan
-39 -79 membeli
79 8 membuat bapak
-75 -79 mengantar
-79 -19 mengeklik
-41 -79 naik #
79 24 obat anda
79 39 pagi ini
-20 -79 peminat
5 79 pindahkan
79 -26 potong dari
72 79 sah
33 79 sebagian
-14 79 selama dua
79 37 seluruhnya
-6 79 seseorang
56 79 teks
79 -18 telah diperbaiki
79 11 telanjur
-79 -73 terakhir kami
-79 -33 terambil
35 79 untuk semua
79 42 yang terus
-78 -64 # dari
78 13 ^gantinya
30 78 ^pelindungan
30 78 ^pelindungan data
-38 78 ^terkirim ke
-45 -78 ^ulang
-78 -60 b
78 22 bareng
78 37 biaya pendaftaran
37 -78 dan bisa
43 78 dan tiga
78 24 dengan kursi
-78 -22 di gerai
-63 -78 dihubungi
78 40 email hari
78 13 gantinya
-78 -37 kami setujui
69 78 komunitas
-78 -18 melaporkan
35 78 musim
13 78 pelanggaran
78 37 pelari
-45 -78 permintaan
25 78 ruang
78 3 saja
78 12 secara otomatis
78 45 sehingga
6 78 semangat !
-78 -37 setujui
78 5 surat
-41 78 terbaca
6 78 tetap semangat
-78 -52 tidak membalas
0 78 transaksi
77 5 # tadi
-77 12 ^alamat
-77 -71 ^kebijakan
-77 -71 ^kebijakan privasi
-76 -77 ^pajak
-57 -77 ^situs
41 77 ^warga
-41 -77 atap
77 21 balas email
77 77 bank memohon
77 -22 batal
-70 -77 belajar
-39 77 berisi nama
4 77 bersandi
-77 -50 bisa diubah
-77 -63 buku yang
77 -23 cemas
77 11 dan diperiksa
-77 -73 dari luar
-77 -50 diubah
-10 -77 grafik
77 37 juli ke
77 2 kak !
-76 -77 kami baca
77 -21 kami kirimkan
77 0 kami kurang
51 77 kami salah
-77 -70 ketik #
77 -20 kirimkan
-77 -61 lembaga
25 77 login
73 77 maaf sebesar-besarnya
77 -23 nilainya
-35 77 orang
77 59 sambungan
77 59 sambungan anda
-77 -67 soal
-77 13 sudah melapor
33 77 tanda tangan
77 -27 terima memuat
2 77 termasuk milik
-45 77 untuk melindungi
77 35 yang mungkin
-76 -58 ^batalkan
-76 -58 ^kami batalkan
-76 15 anak-anak
-76 -47 belanja sekarang
76 26 berikutnya akan
76 25 dalam email
-63 -76 dan banyak
-76 9 diskon #
-76 -47 hemat
76 -1 jalur cadangan
6 76 jatuh ke
76 3 jemput
-76 -24 kami siapkan
76 -7 karakter
6 76 ke tangan
76 13 maaf dari
76 -12 malam tahun
-76 -29 mbak
6 -76 mencatat
76 -1 menyiapkan jalur
76 12 mulai sekarang
-76 -25 mutasi
-76 -15 rapor
-50 -76 setia
76 -12 tahun baru
76 -1 tidak menyiapkan
76 19 tujuh tahun
-76 -75 waktu #
-33 -75 # kursi
-75 -65 ^banjir
75 11 ^iklan
75 44 ^layanan
-28 -75 ^sesuai
2 -75 ^yang anda
75 29 ada denda
75 42 anggota yang
75 13 angka yang
-75 -26 apa yang
12 75 bisa membaca
-75 -39 bu
30 75 cod palsu
75 9 cuma satu
75 31 dengan ini
-3 75 diakses
-75 6 diperlukan
-73 -75 error
-75 5 internet
-75 -54 jika
75 5 kami transfer
59 75 kan
75 6 kesalahan ini
-75 -44 kupang
75 -28 kursi anda
75 72 lagi di
-37 -75 lonjakan
28 -75 membawa ktp
-75 -15 membekukan
-59 -75 mengatasnamakan
75 4 menulis bahwa
-75 -18 mohon perbarui
23 75 mulai bulan
-75 -23 mutasi rekening
12 75 orang bisa
7 75 orang pada
-75 -16 pada minggu
-49 -75 per bulan
-48 -75 pernah meminta
75 6 subuh
75 -11 terdapat
-31 -75 ukuran m
-30 -75 yang berangkat
-75 -50 yang cocok
-75 -60 yang memakai
-74 -45 # belum
74 8 # klik
-74 -46 # wita
74 60 ^# agustus
74 18 ^hitung
74 13 ^kode voucher
-38 74 ^terkirim
74 13 ^voucher
45 74 ajukan
74 12 angka nol
-74 -36 atasan
-74 -36 atasan anda
74 59 baju
-74 -27 berakhiran
74 -23 bpjs
1 -74 brankas
-16 74 data tersebut
1 -74 di brankas
-70 -74 diberikan
-74 -33 dipungut
-74 -33 dipungut biaya
-74 -13 ditandatangani
-74 -12 gagal
-43 -74 hasil
74 71 kami mohon
74 -31 kejadian
74 27 kirim kemarin
74 13 kode voucher
-51 -74 laporan lengkap
74 -25 mati selama
-48 -74 meminta otp
-61 74 menerima balasan
-68 -74 mengecewakan
-53 -74 mulai senin
-74 -48 pengaturan
-74 -43 pt
74 13 pula
51 74 rekaman
74 18 salah hitung
74 15 salah membaca
-30 74 sandi dan
-74 -60 sobat
-60 -74 suami ibu
-74 -37 sudah tidak
74 50 terutama
-74 -33 tidak dipungut
52 74 token
-74 -32 whatsapp
-74 -46 wita
-26 -74 yang lama
-73 -62 #
-73 -48 # fa
73 58 ^bantuan
-73 64 ^buku
73 -1 ^darah
-66 -73 ^gagal
73 49 ^kami kirim
73 29 ^pada #
-50 -73 ^pembayaran
73 8 atas kesalahan
73 43 bagi kami
73 -25 bertuliskan
73 -2 boleh
-35 -73 di jalur
73 0 dimaafkan
-73 -41 dini
-73 10 diskon
-73 -48 fa
8 73 hal yang
-73 -45 hangat
73 -26 hilang
-73 -68 ini #
18 73 ini yang
-73 -33 keamanan
73 3 keduanya
73 14 kelalaian kami
-73 -43 lewat situs
6 73 mengunduh #
-16 73 nomor rekening
-73 10 novel
73 -19 pada email
73 29 paling
73 32 pembuka
-73 -63 sage
-73 -45 salam hangat
-36 73 sambil menyebut
73 46 saya yang
5 73 sebagian data
73 23 sewaktu
37 73 tanpa
-73 -2 tidak cukup
56 73 tidak diteruskan
-73 -63 warna sage
-73 -13 waspada
-72 -45 ^dana
5 72 ^digital
-72 -70 ^dihapus
-20 -72 ^no
64 72 ^online
-1 72 ^pelanggaran
-1 72 ^pelanggaran data
72 7 ^salah kirim
-48 -72 akhir bulan
-72 -29 akun dan
-72 -24 anda kepada
72 16 angkanya
23 72 api anda
25 -72 aplikasi anda
72 61 asri
-72 -63 atau
-72 -47 belum termasuk
72 13 bukan untuk
72 30 dan uangnya
72 60 faktor
32 72 hal tersebut
-72 -9 kartu
-22 -72 kasih
72 -8 lima menit
-72 -69 mana yang
72 -18 membersihkan
72 57 menghadirkan
72 9 menyalin jadwal
-46 -72 menyusul
30 72 musim hujan
-14 -72 paket
-16 -72 paket anda
72 -2 pas
-1 72 pelanggaran data
-72 41 selama
-42 72 tangkapan
-72 -34 tenang
28 -72 terima
-19 -72 tersebut dan
3 72 tidak berhak
72 -31 untuk tanggal
-72 -67 warna
-72 -13 yth nasabah
-71 -66 # x
-59 -71 ^ada login
71 31 ^berfungsi
-71 -65 ^harga
-49 71 ^izin
-59 -71 ^login baru
-50 -71 ^penuh
52 -71 ^sabtu
64 71 ^saya
-49 71 ^tanpa izin
71 31 ^tidak berfungsi
-59 -71 ada login
-7 71 arsip
-59 -71 chrome
-59 -71 chrome di
29 71 cod
-22 -71 dana
-59 -71 dari chrome
-59 -71 di windows
71 16 diajak
-71 -48 ditukar
71 21 donasi
-29 -71 habis
-41 -71 halo
71 -12 ibu tidak
-59 -71 itu kamu
61 71 jumlah
-59 -71 kalau itu
71 -3 kemarin menyebut
-71 -42 kunjungan anda
-59 -71 login baru
71 39 maaf kak
32 -71 memakai
-71 -64 oleh orang
29 71 palsu dan
-18 -71 penerbangan
-71 -54 pengembalian dana
-2 -71 pengertian
-16 -71 persiapan
-71 -58 ppn
-71 -28 pulihkan dan
-71 -34 rekam
-71 -34 rekam medis
-71 -13 sdk
-23 -71 sebagai tanda
71 27 sebenarnya
-71 37 seluruh
-71 -3 setuju
71 17 stok di
-24 71 tertinggal
71 31 tidak berfungsi
-71 -43 tinggal
37 71 transparansi
71 -5 utama
-59 -71 windows
-71 -66 x
-71 -66 x #
-18 71 yang perlu
-70 -15 # bebas
70 -38 ^donasi
70 -53 ^jam
70 21 ^kemarin tidak
70 8 ^pengembalian
-70 -63 adanya
-70 -35 apabila ada
-70 -15 bebas
-70 -15 bebas pulsa
-56 70 daftar anggota
70 19 di email
70 52 dimaksud
57 70 diteruskan
-70 -67 edisi #
-11 -70 hari ini
-31 70 itu memuat
-13 70 kami dan
-65 -70 kami siap
11 70 kegagalan
70 21 kemarin tidak
-70 -61 keranjangmu
22 70 memakainya
-61 -70 mengatur ulang
22 70 mengisi formulir
70 2 menyesal telah
70 11 nikmati
42 70 perlu kami
-62 -70 pin otp
70 2 satu sesi
-70 14 siang malam
70 -8 siaran
59 70 sistem kami
-70 64 sosial
70 2 telah memberi
-4 -70 tengah
-3 -70 terima kasih
-70 15 tetap bisa
70 1 timbul
-61 -70 ulang kata
70 -12 untuk malam
-32 -69 ^#
-18 69 ^# juli
62 69 ^agustus
-34 69 ^akun
-33 -69 ^kamar
-69 22 ^muncul
22 69 ^pemberitahuan kegagalan
69 21 ^penerima
-69 63 ^sakit
69 2 ^tadi pagi
69 6 alami
69 52 alat
69 6 anda alami
-7 69 anda muncul
-69 -29 asli
69 3 berkas anda
-69 -11 berlaku mulai
-69 20 contoh
69 63 cuma
1 69 dalamnya
-21 69 datanya
-25 -69 depan
1 69 di dalamnya
37 69 donatur
69 56 harapan
-69 63 jangan
69 -10 janggal
-69 -3 jika ada
5 69 kami telah
8 69 kegagalan pelindungan
-69 9 melampirkan
-69 -32 membuat anda
-3 69 meminta
-33 -69 mengganggu
-69 -69 mengumumkan
-69 -66 minimal
-23 69 mutu
-23 69 mutu layanan
-2 69 nama nik
-69 -33 pantura
22 69 pemberitahuan kegagalan
-4 69 pengguna
-23 69 peningkatan
-23 69 peningkatan mutu
69 1 pihak lain
69 23 pun boleh
51 69 rw
-69 32 sampai #
-33 -69 satu malam
21 -69 sedangkan
69 69 selama tiga
69 -66 semalam
12 69 siswa
-69 -48 sudah berada
-69 23 tambal
22 69 tanpa hak
69 51 telanjur membayar
69 37 terjadi akibat
17 69 untuk sementara
-69 -67 yang terungkap
-68 -8 ^# hari
-68 -56 ^abu
-68 -56 ^abu vulkanik
68 3 ^bapak
68 12 ^bisa dipakai
-68 -55 ^ditiadakan
-6 -68 ^jadwal
-68 -56 ^karena abu
-68 -9 ^otp
68 -14 ^pengiriman
68 -1 ^premi
68 12 ^tidak bisa
-68 -56 ^vulkanik
-68 -45 ^whatsapp
-68 -56 abu
-68 -56 abu vulkanik
-68 -46 bahtera
-52 68 balasan
-68 -4 berakhiran #
68 -18 berkas yang
7 68 buang
27 68 dan tanggal
-68 -46 denpasar
61 68 di luar
-68 -50 dilaksanakan
68 18 disebabkan
-68 -55 ditiadakan
-68 -56 gunung lewotobi
-49 -68 ini kepada
68 11 jawab kami
-68 -56 karena abu
68 6 kepuasan
8 68 komunikasi
8 68 komunikasi dan
68 27 lebih dulu
-68 -56 lewotobi
-17 -68 masing-masing
-42 -68 melakukan apa-apa
68 12 mematikan
-34 68 menemukan salinan
-68 -56 menutup bandara
68 2 mulai rp
-68 -61 museum
-68 -65 pembayaran anda
-68 -49 pemerintah
-68 -65 perbarui kartu
-68 -9 pinjam
68 -5 premi
-68 -7 resepsionis
-57 -68 sebelum kehabisan
45 68 sejak
68 9 sepele
-68 -55 siap membantu
68 11 tanggung jawab
27 68 teguran
-68 -32 terbatas
68 2 tercatat
-68 -67 terdapat kesalahan
-1 -68 video
-68 -56 vulkanik
68 7 yang
-40 68 yang memakainya
-20 67 ^anda di
67 -18 ^anda kami
0 67 ^berisi
0 67 ^berisi data
64 67 ^dipakai
67 -4 ^gratis
-8 67 ^lokasi
67 -4 ^ongkir
67 3 ^server
67 -9 ^terlambat
-67 -57 alamatmu
67 8 ambil
67 -29 benar di
67 30 benar-benar
0 67 berisi data
67 -14 bersama
67 9 dan kenyamanan
49 67 dan tidak
-67 30 data lokasi
67 35 ditaruh
67 35 ditaruh di
67 -7 dugaan
67 -13 emailnya
-23 -67 ikan
56 -67 ini kami
67 48 jadi jangan
-67 -54 jadwal pekan
32 67 kami sungguh
-67 -62 kehabisan
67 18 kepada anda
-67 -51 kesalahan pada
67 63 konsultasi
67 10 lama saudara
67 -54 lambat
5 67 laporkan kepada
-21 67 lbh
4 67 melihat alamat
15 -67 menambah
-3 67 mirip
-14 67 orang asing
2 -67 penarikan
-67 -10 puskesmas
36 67 sudah menerima
42 -67 tahun lalu
67 3 tanah
67 19 tertanggal
67 19 tertanggal #
67 48 transfer ke
-67 -28 transkrip
-67 -54 tulis di
67 10 untuk hari
66 11 ^membuka
-13 66 ^terlihat
-66 -10 administrasi
-66 9 akhirnya
-66 19 akun anda
-66 3 akun yang
66 6 anda adalah
61 66 bahwa terdapat
61 66 bersumber
61 66 bersumber dari
47 66 besaran
66 61 dan memakai
-18 66 data nasabah
-19 66 enak
66 2 februari
4 66 gantilah
-13 66 ia
36 -66 ii
-34 66 itu dan
-37 -66 itu di
-66 -58 jiwa
66 14 juni kami
-66 -41 kabar ini
-28 -66 kamis
-25 -66 karung
66 47 ke posko
66 11 kelas xii
-66 -62 kesalahan paling
-66 -7 keterangan
66 -25 langsung
66 2 masalah
66 -25 memasukkan
66 11 menjadi prioritas
-52 66 menyebarkan
66 7 merasa terganggu
-42 -66 naga
-13 66 nomor paspor
66 2 pagi tadi
-45 -66 pemesan
66 3 perjanjian
66 47 posko di
66 64 salah satunya
-34 66 sandi
66 64 satunya
66 7 saudara kami
-66 -26 sejahtera
66 5 selalu menjadi
-66 -5 surabaya
66 7 terganggu
66 5 terisi
-37 -66 tersentuh
-37 -66 tidak tersentuh
-45 -66 tujuh hari
66 46 vendor
66 11 xii
0 65 ^di aplikasi
-15 -65 ^kami belum
-65 -56 ^maret
53 65 ^polis
53 65 ^polis anda
47 65 ^tangan
65 8 ^tidak sampai
65 -7 apalagi
49 -65 banyak
65 10 batalkan
-4 -65 bayar
-65 -48 beroperasi
-1 65 bertanggung
-1 65 bertanggung jawab
-24 65 dan alamat
65 -51 dari kami
-65 -53 dengan nik
65 2 dikarenakan
22 65 dipakai orang
-65 -14 emailmu
65 47 garuda
65 62 hal
-65 28 hujan
65 10 kami batalkan
-14 65 kami buang
-53 -65 kembali penuh
65 60 ketua panitia
-65 26 kurang nyaman
-17 -65 malu
38 65 map berisi
4 -65 mendapat
65 27 menginap
65 -37 nonton
65 -38 palu
-17 -65 penumpang
-65 -33 perkembangan
-21 65 rw #
-40 65 sejak #
-39 -65 seperti yang
65 3 tani
-39 -65 terbaik
60 65 tercantum
65 10 terkirim kepada
65 8 tidak sampai
-65 -60 tinggal tiga
-65 -51 tunjukkan
65 53 yang tampil
-40 -64 # bulan
-64 27 # syawal
-46 64 ^data
6 -64 ^lupa
6 -64 ^nama
-14 -64 ^terlalu
-64 1 ^token
64 11 akan masuk
64 62 akibatnya #
0 64 anda mungkin
-50 -64 atas ketidaknyamanan
-64 2 berhak
-4 -64 besok
-64 -59 bukan
64 -30 bulanan
34 64 dinas
64 27 ganti
64 21 jangan sampai
-54 -64 ke aplikasi
-56 64 lamaran
64 1 maaf sudah
64 19 padahal sudah
-25 -64 pembatalan
-64 7 pemeriksaan
-47 -64 pengendali data
-64 27 ramadan
17 -64 sedang kami
64 -3 sejumlah
-64 -56 selamat
12 -64 stok
-64 -64 stoknya
-64 -37 telepon kami
60 64 teman
64 13 terjemahan
64 -20 tidak perlu
64 2 transfer
47 64 udah kami
-61 -64 untuk memblokir
64 18 yang merasa
-45 -63 ^akun kamu
-39 63 ^anda terkirim
63 20 ^kami menagih
-8 63 ^kita
63 20 ^menagih
-23 -63 ^perpanjangan
63 20 ^tanggal
63 15 ^tautan
-45 -63 akun kamu
0 -63 anda kurang
63 -21 anda selama
-43 63 anda terkirim
-63 -61 anggrek
63 -8 apabila
-63 -34 arif
13 -63 atas pengertian
-10 63 atau pinjaman
63 55 bank dan
63 19 bapak kurang
-2 63 bersangkutan
63 -16 bersyukur
63 -16 bersyukur dapat
63 5 bertransaksi
63 -6 brosur
-44 -63 dan saya
63 -16 dapat mendampingi
63 -26 dari rumah
63 34 datang hari
-22 63 dipilih
-4 63 diretas
-63 9 diri
-4 63 email anda
-46 -63 email ini
-63 -22 hak
-13 63 ingatsehat
63 6 ini hanya
-63 -46 kalau tidak
63 -1 kami baru
63 -16 kami bersyukur
63 20 kami menagih
63 28 ke metode
63 1 kelebihan
-27 -63 kemarin sudah
63 14 kilat
51 63 kuncinya
-4 -63 lurah
63 9 malam kami
-21 -63 masih
-63 -48 masuk selama
-19 63 memulihkan
-19 63 memulihkan akun
63 6 mengalami kendala
-8 63 orangnya
63 12 sudah habis
-59 -63 sumber
63 28 tanggung
63 -11 terpotong
63 8 tetapi kami
-63 -48 tidak aktif
63 14 tidak dibalas
-19 63 untuk memulihkan
-2 63 yang bersangkutan
-63 -41 yang berubah
62 4 # februari
-62 -10 ^akun anda
-62 -60 ^atas permintaan
-5 62 ^data pelanggan
-62 -4 ^kerja
3 62 ^paspor
-62 -60 ^pribadi anda
-7 -62 ^tidak
49 62 anggota koperasi
-7 -62 atas
62 -13 ataupun
62 4 bapak yang
37 62 basis
37 62 basis data
-42 62 bekasi
62 9 benar rp
-45 -62 berkala dan
-62 -61 bisa
-44 -62 bukan kamu
-58 -62 bukit
-62 -59 cabang purwokerto
62 8 cari
-62 -46 daftar sekarang
-5 62 data pelanggan
-62 -10 data pribadi
24 62 di lampiran
-16 -62 dipakai sekali
-62 -22 direksi
62 -28 hari kamis
62 54 ikatan
62 22 jadi tidak
62 17 jumlahnya tidak
-62 -37 ke paket
-61 -62 kristus
62 27 membayar akan
2 -62 memintanya
-48 -62 menagih kartu
22 62 mengganti kata
46 62 milik
0 62 paspor anda
59 62 pembelian
62 39 polis
-62 -59 purwokerto
62 10 putih
-8 62 rahasia
-62 -55 rekening bank
-62 -60 salinan data
-62 -60 sandinya kami
6 62 selasa
-62 -29 siber
-36 -62 stasiun
-62 57 titik
1 62 tur
-62 58 yg
61 1 ^anda terlambat
61 -33 ^dengan nama
61 -6 ^karena kami
61 -33 ^nama orang
-40 61 ^orang lain
8 61 alamat di
-7 -61 anda terima
61 1 anda terlambat
-61 -58 asuransi jiwa
40 61 atau keluarga
-3 -61 bandung
61 46 barat
-7 61 berkas sudah
1 61 berkasnya
61 42 biayanya
-17 -61 dan akan
-2 61 dan nik
2 61 dan rombongan
-5 61 dapat ditonton
61 24 dari data
-45 -61 data yang
-40 -61 denda
8 61 dengan semua
61 25 di kantor
-61 -39 di kedai
10 -61 diduga
61 11 dilepas
-5 61 ditonton
-61 -58 gak
-61 11 gerai
-61 -43 gilang
-61 -45 hari setelah
-4 61 ia sudah
61 31 ibu dan
0 61 ibu tanpa
-2 61 itu orang
61 -30 jawaban atas
-61 -58 jiwa sentana
-30 -61 juni
-16 -61 kak
55 61 kami pulihkan
-55 -61 kapan
-2 61 ke log
-61 -54 kembali #
-10 -61 kepada keluarga
8 61 kirim dengan
-61 -12 lama anda
-2 61 log yang
14 61 memakai verifikasi
-34 -61 menariknya
-20 -61 menjemput ke
1 -61 menyebabkan
-61 -58 pada formulir
16 -61 parkir
-43 -61 pemilik data
61 7 pengganti kami
-42 -61 perlu melakukan
-6 61 pihak luar
55 61 pulihkan
61 40 pulsa
7 61 pusat data
-5 -61 rp
-5 -61 rp #
61 11 s
-48 -61 sandi secara
-61 -49 sandinya
61 4 satu hari
-61 -58 sentana
-60 -61 tanggalnya
-2 61 terbuka untuk
61 49 terkunci
61 15 tolong
-44 -61 ukuran
-2 61 untuk umum
61 -7 yang masih
-2 61 yang terbuka
61 1 yth orang
60 12 ^anda terlalu
22 -60 ^belum
6 60 ^data akun
-60 -29 ^kepada
60 -2 ^minggu lalu
-3 60 ^orang tua
-6 60 ^terlihat orang
-3 60 ^tua
60 11 akan menerima
-25 60 akses tidak
60 12 anda terlalu
-20 60 asing
-60 -47 belajar dari
-59 60 berbelanja
-34 -60 data #
-60 -13 di terminal
-60 -59 dinilai
22 60 disalin pelaku
16 60 diverifikasi
0 60 enam
60 26 hari sabtu
49 60 imigrasi
-44 -60 indonesia
3 60 ini untuk
60 23 kalau kakak
18 60 kami menyarankan
-60 -43 kantor ojk
60 -23 ke sistem
-53 -60 keburu
60 19 kelalaian
-4 -60 konsultan
-29 60 lain
60 26 memberikan
-45 -60 mengirim surat
18 60 menyarankan
-60 -56 menyebut nama
23 60 mewaspadai
-2 60 nomornya
-60 -43 ojk
1 60 oleh pegawai
49 60 pemohon
49 60 pemohon yang
-12 60 penipu yang
-45 -60 pesan itu
-60 -44 php
9 60 polisi
-60 52 rekrutmen
34 60 rombongan
-25 60 sah terhadap
60 5 sampai di
-25 60 sebagian kecil
2 60 sehingga nomor
60 17 selisih
60 17 selisih rp
-3 60 seorang pegawai
-60 -16 setiap sore
-60 48 syawal
-6 60 terlihat orang
-60 -13 terminal
-25 60 tidak sah
-60 -36 unggah
15 -60 versi #
`;
