/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
312 75 kalian
-303 -223 lewat aplikasi
-271 -217 belum dapat
-265 -269 palsu
-265 -206 dihentikan
-254 -265 perbarui
-259 -198 barang
-192 -245 pemilik
-243 -170 ^sudah
236 114 tidak kami
-231 -236 toko
235 54 ibu datang
76 231 berisi
230 4 menulisnya
230 4 yang menulisnya
-227 -190 hingga
227 70 itu tidak
226 47 mengantarnya
-226 -107 tutup
-224 -225 ^palsu
-223 -169 khilaf
222 28 kemarin
-219 -157 mulai #
-157 -218 batik
-217 -197 ^konfirmasi
-217 -170 pernah
-215 -175 dan cara
208 55 ^kirim
208 41 juara
-148 -206 ?
206 73 kami ganti
206 25 kemarin pukul
-205 -134 sinta
-204 -156 kami kalau
-204 -184 kami simpan
-112 -202 terakhir
201 44 balik
200 61 ^tadi
200 50 telat
199 85 ^membatalkan
198 70 ^koreksi
198 65 yang berlaku
-197 -148 sesuai permintaan
-196 -154 ^kamis
196 15 ^saat
-195 -140 agar
-194 -140 kami belum
-194 -115 muncul
193 50 mati
193 75 uangnya kami
-192 -121 cocok
190 76 kotak
190 47 yang telah
189 95 situs kami
-188 -185 ^webinar
-127 -188 email terakhir
-182 -188 kami turut
-188 -175 konfirmasi
-188 -129 mau
188 80 namun
-188 -147 sering dilakukan
187 89 kami lalai
-130 -187 pin otp
186 32 ^kurang
186 19 ^laporan donasi
-176 -186 lampu
186 19 laporan donasi
186 19 laporan yang
186 32 menghitung
186 46 permohonan maaf
48 186 terhadap
186 40 tetapi
-185 -163 ^toko
-185 -138 semoga
184 32 ^mati
-184 -159 ^promo
184 60 angka
-178 -184 dilakukan
184 56 kami lupa
183 19 berlangsung
-183 -131 kabari kami
183 77 kembalikan
-178 -183 ulang lewat
-180 -182 ^seminar
181 76 kembalikan hari
181 20 layak
-180 -142 besar
-180 -172 di pintu
180 11 draf
-180 -172 pintu masuk
179 23 beliau
179 23 beliau sudah
179 90 dua kali
179 71 tiba
179 9 tidak bisa
178 61 ^benar
178 61 ^yang benar
178 15 dan anda
178 56 utuh
-177 -144 ^kesalahan
176 1 menukar
-175 -129 jalan
175 -4 kemarin kami
17 175 nama
175 40 redaksi
-170 -175 tempo #
-174 -150 ^anda tidak
-174 -117 dompet
-174 -140 hari lagi
-174 -70 kami tutup
-174 -102 pemeriksaan
173 49 ^pagi
173 26 nyasar
-172 -172 baca
172 40 kena
-172 -143 tidak pernah
-171 -115 cara
64 171 login
171 55 menulis bahwa
171 35 selisihnya
-171 -141 tidak terputus
-170 -153 kami terima
-5 170 menampilkan
-170 -142 rekamannya
170 41 terlambat
-152 -169 hadir
-169 -166 tutup pada
-168 -144 ^pengingat
-168 -120 kita
-168 -34 lokasi
-166 -109 baru yang
166 36 kami beri
166 29 rupiah
166 43 yang pertama
165 39 masih di
-165 -102 turut
164 38 ^dua
-164 -139 kesalahan lain
164 54 klik
164 93 yang tidak
163 19 anda yang
163 27 menjawabnya
-136 -163 pedagang
163 24 satu yang
163 50 tambah
163 38 terima memuat
-162 -132 ^akibat
162 34 email dari
-162 -126 lewat
134 162 membaca
162 27 memuat
-161 -137 ^ditunda
-161 -101 ^kehilangan
-161 -102 anda dapat
-155 -161 atur
-161 -135 biasanya
-161 -137 ditunda
-129 -161 jika sudah
-143 -161 kami sedih
105 160 chat
160 80 kami kembalikan
160 109 mengambil
-1 160 mereka
-160 -150 minimum
-160 -150 minimum belanja
160 56 pembaca
160 17 permohonan
160 24 saya yang
-160 -150 tanpa minimum
-149 -159 ^klaim anda
-159 -103 ^mulai
-159 -147 listrik
-159 -149 menyesal
158 46 ^keliru
-143 -158 ^listrik
-158 -144 lima hari
-158 -150 perjalanan
158 41 sistem kami
158 104 terkirim
-157 -126 ^kemarin ?
-121 -157 ^pemadaman
-157 -156 ^pindah
23 157 dan nomor
-157 -126 kemarin ?
157 28 kok
-123 -157 laporan anda
-157 -132 membeli
-121 -157 pemadaman
-121 -157 pemberitahuan ini
157 1 salah dan
-122 -157 untuk memblokir
-157 -151 webinar
8 156 ^dicuri
-156 -123 ^ketinggalan
-121 -156 diberikan
-156 -123 ketinggalan
-139 -156 lalu menyesal
-141 -156 minimal
-156 -132 sampai lima
156 76 sampai rp
16 156 terbuka
112 155 ^pemberitahuan
-155 -131 ^permintaan
155 40 hitung
155 69 kue
155 65 langsung dari
-14 155 sebagian data
155 49 tadi
-111 -155 terputus
-151 -155 verifikasi
-145 -154 ^jangan
154 0 aslinya
154 30 diperbaiki kami
154 18 kami potong
-83 -154 kucing
154 -17 memperbarui
-154 -140 meninjau
-154 -126 pengajuan
154 21 susulan
153 14 ^acara
153 2 ^tak
-153 -142 dapat menyampaikan
153 11 potong
-153 -84 sampai besok
153 9 semalaman
153 54 tambahan
153 51 vaksin
55 153 yang bisa
-152 -51 # !
152 53 ^email
-39 152 dokumen
9 152 kunci
-152 -138 memerlukan
152 67 sebagai ganti
-152 -122 tidak masuk
-123 -152 tutup hari
-151 -108 ^penyesuaian
151 58 mencantumkan
-151 -108 menjadi rp
151 37 nggak perlu
-151 -138 sebelum tanggal
-151 -138 tanggal itu
-150 -127 ^turut
-150 -127 atas wafatnya
-77 -150 bulan juni
-150 -105 kopi
150 28 panitia
150 49 pendaftaran dibuka
150 55 sangat
-110 -149 ^bulan
75 149 ^nomor
-149 -124 ^perjalanan
-149 -116 banjir
-149 -141 dijadwalkan
-149 -141 dijadwalkan #
-149 -105 galat
-149 -133 gratis ongkir
149 -38 hilang
149 -23 kami bayar
149 42 kami telat
-149 -116 karena banjir
149 -1 maafkan
149 42 plus
-149 -103 siapkan
-145 -148 diperkirakan
-148 -134 diserahkan
-146 -148 kunjungan
-148 21 peretas
-69 -148 terbaru
148 67 uang rp
147 28 ^mengirim
-47 -147 ^pendaftaran
-6 147 anda ke
-147 -109 bagaimana
147 43 kolom
147 41 menghapus
-147 -108 sesuai
-146 -122 ^baru
-6 146 alamat dan
146 100 belasan
146 9 dari cadangan
146 11 kepada warga
-10 146 seorang
146 14 studio
146 41 yang betul
-146 -45 yang cukup
146 20 yang merasa
145 17 ^yang kami
-145 -95 dua
-133 -145 halaman
145 43 hitung ulang
-109 -145 kebocoran data
145 45 ketiga
-145 -84 masih kami
145 44 mengenai
-145 -131 menolak
145 20 retur
-145 -89 salah satu
-145 -115 sampai tiga
145 51 sebenarnya
145 -1 telah diperbaiki
-144 -112 anda gagal
144 33 anda kembali
-144 -131 bila berkenan
144 79 cerah
144 22 huruf
144 -4 pada kami
-143 -144 sedih
-141 -143 # hari
-143 -141 ^juni
-143 -112 belum bisa
-121 -143 dapat dilakukan
-13 143 dibobol
143 -15 isinya
143 48 kembali sebelum
-143 -101 panjang
142 55 # tanpa
-142 -103 ^selamat
142 48 ^update
142 -35 anda memesan
142 25 buruk dan
142 108 dan kami
142 17 dimaklumi
-54 -142 hasilnya
142 17 jumat pagi
142 44 koreksi
142 -2 maafkan kami
12 142 nomor kartu
-142 -51 pak
-142 -108 rabu pukul
-142 64 selama
57 142 server
-34 142 tangan
-142 -114 terdekat
142 48 update
-141 -85 # desember
-141 -105 ^bagaimana
-141 -118 ^hari
141 17 ^kunci jawaban
141 116 antara #
-132 -141 bisa hadir
141 66 di situs
141 30 dimaafkan
141 12 kamis dan
141 17 kunci jawaban
141 49 maaf sebesar-besarnya
22 141 mengunduhnya
-134 -141 pemeliharaan
-102 -141 pengelola
-13 141 percobaan
141 11 saldo kakak
141 27 yang salah
-140 -101 # xx
140 89 ^penting
-140 -115 ^verifikasi
-125 -140 berat
140 -5 maaf kami
140 29 minggu lalu
-140 -63 penjual
140 27 selalu menjadi
140 37 senin lalu
-140 -95 voucher rp
-140 -101 xx
7 139 ^terhadap
-90 -139 anda sudah
-126 -139 di halaman
-139 -137 setiap hari
139 21 sudah masuk
139 99 telah
139 30 tertukar
139 62 tetap kami
139 35 udah
-138 -116 ^gempa
138 30 anggap
-138 -87 bawa
138 30 beda
3 138 ditemukan
138 6 ganti dan
-138 -116 gempa
138 25 kemenangan
-126 -138 kesalahan yang
138 52 masuk ke
138 50 mengajukan apa
138 58 merah
138 50 perlu mengajukan
138 73 pihak
138 46 prioritas
-112 -138 sla
-138 -103 tari
138 42 yang sama
138 7 yang terlalu
-137 -127 ^rapat
-125 -137 atas permintaan
-137 -137 baru dapat
-137 -137 dapat diambil
-137 -137 diambil di
137 25 langsung
-137 -121 memperkirakan
-137 -132 pindah ke
-137 -91 v
-110 -136 ^atur
-110 -136 ^atur ulang
39 136 ^rumah
-110 -136 ^ulang kata
-136 -99 adanya
-110 -136 atur ulang
136 87 buruk
-136 -87 ekspor
-136 -131 hari raya
136 5 ke bagian
-136 -121 kerusakan
-81 -136 menurut
136 22 menyiapkan
136 -10 selesai
31 136 tahu kami
-57 -136 tersebut dan
136 -2 untuk itu
-110 -136 untuk mengatur
135 23 ^kursi
-135 -117 atau langsung
135 39 bikin
-135 -122 data di
-135 -99 ke kamis
-117 -135 kehilangan
-135 -117 langsung ke
-24 135 mantan
24 135 map
14 135 nama dan
125 135 pembaruan kami
-135 -116 ranting
135 36 sebesar-besarnya
-103 -135 tersedia
-135 -109 yang membuat
134 52 # kemarin
-134 -105 ^sudah kami
5 134 bisa dibuka
-134 -121 detik
134 35 mulai rp
134 40 sudah bisa
-134 -122 upacara
-133 -31 akun
133 28 beri
23 133 di alamat
-124 -133 ditutup
-108 -133 ini
-133 -115 ini aku
-133 -112 kami siapkan
-133 -54 laporan
-133 -130 membatalkan pesanan
-133 -122 mundur
102 133 november pukul
133 47 sampai pukul
60 133 soal nomor
23 133 tetangga
67 132 ^di
-132 -115 bergabung
-127 -132 di kelas
-4 132 ibu tanpa
122 132 karena kami
-111 -132 kecuali
-132 -102 keluar
132 -26 keputusan
132 -2 memiliki
-80 -132 permintaan
-132 -96 raya
18 132 sana
-115 -132 terima dan
132 -2 tidak memiliki
-131 -109 # x24
131 17 anda kami
131 53 balas dengan
-131 -114 bercerita
-121 -131 kami kehilangan
64 131 kereta
-118 -131 lima
63 131 rumahmu
131 91 tiga hari
-131 -109 x24
-131 -109 x24 jam
-130 -119 ^akhir
-130 -106 ^april
130 -1 ^bapak
5 130 ^insiden
-130 -101 ^lalu lintas
-130 -101 ^lintas
-130 -88 ^pembayaran
-130 -77 akan mencoba
-130 -77 bank penerbit
-130 -82 bulan depan
130 38 gudang
130 34 j
130 46 jual
130 49 kami sangat
-126 -130 kekecewaan
-126 -130 kekecewaan anda
-130 -101 lalu lintas
-126 -130 memahami
-126 -130 memahami kekecewaan
-130 -77 mencoba lagi
130 48 mobil
-130 -77 pembayaran langganan
130 56 pemegang
-54 -130 poster
130 61 tabel
129 32 ^bunga
129 1 banyak yang
-125 -129 berakhir
-129 -88 berhasil
-129 -89 habis dalam
129 38 kami antar
129 38 kekurangannya
-100 -129 klinik
-129 -88 pembayaran sebelum
-105 -129 pengalaman
75 129 penghuni
129 37 prioritas utama
129 13 saat
129 1 undangan yang
128 47 ^kami keliru
128 48 dari data
-78 -128 dua langkah
128 12 gudang kami
128 29 iklan kami
-115 -128 mendapat
-128 -59 menghubungi
-128 -104 menjawab dalam
128 -7 nanti malam
128 20 padahal
128 35 perlu mengisi
-122 -128 perusahaan anda
128 42 ternyata
-128 -121 tetap aman
-78 -128 verifikasi dua
-122 -128 wajib memberi
127 8 ambil dari
127 48 cadangan
-127 -105 dibatalkan
127 -12 kami jual
127 58 kami menekan
127 40 kendala
127 45 klaim yang
127 58 masih menerima
-111 -127 membatalkan
-127 -90 terhenti
127 44 tidak sampai
127 58 tombol kirim
-45 -126 ^terjadwal
126 34 acara
-114 -126 dapat dihubungi
-126 -120 dikembalikan
126 8 dobel
126 4 kami cetak
126 22 kamu dapat
126 27 kekeliruan
-126 -88 masih ada
-126 -92 penjual yang
-89 -126 pertandingan
-126 -86 setelah itu
-126 -95 sisa
126 46 stok di
-104 -126 waktunya
126 7 yoga
125 18 ^tanpa
125 32 angka nol
125 57 balas email
-125 -77 desember
125 25 gladi
125 117 itu
17 125 kami dan
96 125 kami minta
125 100 lalai
1 125 melindungi
-125 -100 membuat
-118 -125 pemberitahuan yang
125 54 sampai malam
-47 -125 secara
43 125 tampil
0 125 tangan orang
125 4 tidak perlu
-114 -125 universitas
-95 -124 # x
124 45 ^agustus
-124 -96 ^ups
-124 -96 ^ups ada
-124 53 dilihat
124 31 hangus
-80 -124 hari jumat
124 28 ini tidak
-124 -96 keranjang
28 124 login kamu
-124 -93 per hari
-12 -124 terbaru kami
-15 124 tersimpan di
-124 -96 ups ada
-95 -124 x
-95 -124 x #
-123 -101 # april
-123 33 ^pelanggan
-20 -123 apa-apa
123 55 dan tiga
123 30 dendanya
-122 -123 ditanggung
-123 -114 edisi ini
-123 -91 keamanan
-123 -33 kebocoran
-71 -123 langkah
123 34 maaf dari
-123 14 mengatur
-123 -77 pertanyaan dan
123 22 sehubungan
123 22 sehubungan dengan
93 123 sudah kami
123 27 terjemahan
123 3 yang tadi
-122 -121 ^libur
-11 122 ^tamu
4 122 ^tangan
122 -13 belum selesai
122 18 blender
122 37 di gudang
122 48 diteruskan
122 58 ke metode
122 19 memeriksanya
122 54 notifikasi
122 26 pengiriman
-122 -101 perbarui aplikasi
122 14 prof
81 122 tamu
-11 122 tamu yang
122 14 terbit
11 121 berlaku dan
121 24 betul
-121 -87 dilaksanakan
-111 -121 mengajak
-100 -121 menurut uu
-85 -121 mudah
12 121 nomor
121 10 nyasar ke
121 22 satu jam
-100 -121 subjek
-100 -121 subjek data
121 15 tertentu
120 14 ^tadi pagi
-120 -89 aplikasi atau
-120 -103 dari toko
120 29 ketidaknyamanan yang
120 25 menelepon
-99 -120 pelanggan setia
-13 120 tersimpan
-107 -120 tertunda
-118 -120 utara
120 28 yang datang
-90 -119 ^bank
-90 -119 ^mengatasnamakan
-90 -119 ^mengatasnamakan bank
-90 -119 ^waspada
119 35 dan tidak
-119 -115 di pusat
32 119 guru
-119 -75 kamu sudah
119 -7 lalu kami
-119 -102 laut
-90 -119 mengatasnamakan bank
1 119 nik dan
-119 -103 nomor resi
119 -34 ongkos
-119 -69 penyesuaian
-119 -103 resi
-119 -108 seperti
119 -18 sistem
119 -30 tepat
-27 119 terbaca
109 118 ^masuk
-111 -118 abaikan saja
-109 -118 cerita
118 -37 galon
-24 118 halaman pembayaran
118 -40 kami mengucapkan
118 45 kekhilafan
-118 -68 mengunduh atau
-7 118 otp anda
-118 -98 pabrik
-2 118 pelaku
-118 -86 rudi
-118 -68 sampai ketemu
118 -15 sebagai
-5 118 seorang pegawai
118 41 surat ini
-118 -90 tersedia di
118 48 wajar
117 54 # cm
-117 -90 ^cara
117 45 ^sampai
-60 -117 ^situs
117 54 cm
117 55 dalam tiga
19 117 dalamnya
117 6 dengar
19 117 di dalamnya
-117 -81 gunung
117 21 ini dan
-102 -117 iuran sampah
-117 -91 kalau
36 117 kelompok
-3 117 kode otp
117 46 maaf terutama
51 117 pada #
-107 -117 pekan
47 117 pengawas
-117 -67 perkiraan
47 117 rekening
-102 -117 ronda
117 -9 saldo rp
-102 -117 sampah
117 46 terutama
117 46 terutama kepada
-117 -91 tiap bulan
117 25 uangnya
117 23 yang lebih
116 46 ^layanan #
116 36 anda dan
116 0 benar
-116 -102 dalam tujuh
-101 -116 fajar
-109 -116 ganjil
-116 -86 ini #
-116 -110 ktp yang
116 46 layanan #
-116 -77 lereng
116 36 mati selama
-116 -96 mengikuti
-116 -101 mode
-116 -75 pengembalian dana
-112 -116 pengendali
-110 -116 pindah
-83 -116 rekan
116 14 sehari
-109 -116 semester ganjil
37 116 siapa saja
-116 -104 tahunan
116 46 teknis sebagian
116 -12 undian
115 5 ^link
115 27 ^yang tidak
115 5 admin
-78 -115 bank nusa
115 57 beli
-115 -61 diproses
115 -3 ganda
-115 -90 gerai
-115 -108 kami siap
115 44 kami terlambat
-85 -115 kantor tutup
115 7 kemarin menyebut
115 -20 kirim
-115 -16 menghapusnya
-78 -115 nusa artha
115 53 seharusnya sampai
-5 -115 seminar
115 5 tadi nyasar
-115 -60 yang tertinggal
-76 -114 ^kebocoran data
114 -10 ^pada
114 11 ^yang keliru
-45 -114 aplikasi anda
114 9 barat
-101 -114 bedanya
-88 -114 bisa diambil
-114 -49 dua jam
114 17 kami menghapus
-114 -46 kata
114 47 kenyamanan
-114 -102 korban
-101 -114 menjelaskan bedanya
-33 -114 pengingat
114 86 perawat kami
18 114 setelah #
114 -6 sore ini
-114 -90 terbaik
114 30 tribun
114 9 warga yang
-102 -113 ^#
-113 -101 ^kabar
-113 -101 ^kabar dari
113 -15 ^ukuran
-113 -75 alam
-110 -113 balai kota
-113 -74 debit
94 113 digital
-99 -113 dikembalikan otomatis
113 44 ditambah
113 44 ditambah satu
113 39 email hari
-113 -74 kartu debit
-113 -91 ke kantor
63 113 oleh pihak
113 20 sudah bikin
-113 -84 terakhir kami
112 -44 # beserta
-108 -112 # detik
-49 -112 akan kami
-3 112 akan menanggung
-112 -71 bank kencana
7 112 dilihat oleh
-112 -57 gaji anda
-89 -112 ganti kata
112 -5 ibu kami
-101 -112 inap
112 27 kami memakai
-112 -107 kenapa
-112 -71 kencana
-112 -71 kencana #
-112 -64 ketemu
-112 -64 ketemu di
112 60 meminta maaf
-3 112 menanggung
112 43 mengalami kendala
-105 -112 menjelaskan
112 28 mentransfer
-107 -112 perubahan
-89 -112 pusat servis
-101 -112 rawat inap
-71 -112 sedang
112 58 spam
15 -112 tulus
15 -112 yang tulus
111 21 ^kami salah
111 30 ^update soal
111 16 anggota yang
-111 -71 berlaku
-3 111 dan meminta
-85 -111 email yang
-111 -94 gayo
-87 -111 hari ini
111 88 jumlah
-111 -71 ketua
111 25 mahal
-17 111 memblokir kartu
-111 -102 mencuri
-111 -102 mencuri data
-104 -111 ongkir
111 14 pendaftaran kami
111 46 salam
-97 -111 selat
-99 -111 sembilan
111 30 update soal
-22 -110 # #
-110 -70 ^kebijakan
-110 -70 ^kebijakan privasi
-110 -70 ^privasi
-110 -90 balas saja
-87 -110 batas
-87 -110 batas waktu
110 27 di papan
110 45 dicocokkan
110 -2 hari kamis
-44 -110 istri
110 -3 kami tulis
110 40 murni dari
110 27 papan
110 -25 promosi
110 24 rabu malam
21 110 seseorang dari
110 2 terpotong dua
110 84 tim kami
-65 -109 ^kami belum
109 48 ^kami kirim
109 -11 ^yang tak
-109 42 anak
-109 -100 anda belum
109 22 anda telanjur
-26 109 anda termasuk
109 95 baris
13 109 dan ini
14 109 di server
109 37 diminta
-109 -100 favoritmu
-77 -109 jatuh tempo
-9 109 kami menampilkan
109 5 link
109 26 mencetak
-51 -109 mengundang
109 36 nol
-109 18 periksa
-109 -81 perpustakaan
-109 -91 saja email
-77 -109 tempo
109 -11 yang tak
108 -3 ^yang salah
108 31 dan kenyamanan
-108 -76 gelombang
108 -36 ini kami
108 53 memohon maaf
108 24 menerbitkan
-106 -108 menjalankan
108 -38 palu
-108 -63 pesanan #
108 -19 pulang
-3 108 rekening bapak
-107 -108 sudah di
-108 -26 tagihan anda
-108 -83 tenang
108 91 yang mungkin
-107 -71 ^# #
-32 -107 ^dari
-107 -71 ^penjual
-100 -107 ^pesanan
107 -2 benar-benar
-15 107 berwenang
107 17 brosur yang
-107 -95 daring
-31 107 ia
107 65 jawab
107 52 kami masukkan
107 66 kelurahan
107 9 kotak masuk
-28 107 luar pada
107 3 memperbarui aplikasi
-107 -74 menyenangkan
-107 -53 muncul di
107 32 nikmati
-107 -83 padam
-85 -107 pencarian
107 101 punya
107 47 sambil
-107 -72 sehat
107 -14 semestinya
-84 -107 servis
-15 107 tidak berwenang
107 31 yang benar
106 -11 ^menit
-106 -66 ^terjual
106 73 alasan
-86 -106 artikel
106 25 boleh ikut
-62 -106 cek
-106 -99 di aula
-106 -93 dipakai
-106 -100 hukum
106 24 kami hitung
106 28 kami menerbitkan
106 63 ke google
106 33 keterlambatan ini
70 106 lagi di
-84 -106 membantu
-75 -106 mengabari
-106 -57 samudra
106 18 siang ini
106 42 sukarela
19 106 sungguh menyesal
106 21 ya kak
-33 105 ^akun
105 12 ^premi
105 -15 ^salah maaf
105 -5 abaikan email
-105 -29 akses
105 6 anda unduh
105 4 bug
-90 -105 dan akunmu
105 32 dengan harga
105 50 hari sabtu
-86 -105 id
-92 -105 kabari
105 10 kami mengunggah
-105 -105 kewajiban
105 20 kirim buktinya
105 22 maaf sudah
-105 -101 menghubungi kami
-90 -105 menit dan
-93 -105 menunggu di
-105 -81 pembayaran anda
-105 -81 perbarui kartu
105 20 perlu
-50 -105 pertama
-93 -105 rapor semester
-105 -40 rumah sakit
105 -15 salah maaf
105 0 tagihan bulan
-105 -102 terasa
105 7 tulis
-75 -105 yang anda
65 104 ^online
104 77 ada pada
104 25 kami yang
-104 -61 kangen
104 90 kepada ibu
-90 -104 maaf kalau
-38 -104 malu
-1 -104 melakukan apa-apa
104 32 memungut
-104 -62 menit !
-54 -104 rilis
104 47 saldonya
-86 -104 terbesar
-103 -33 # wib
-103 -89 alamat email
-50 103 asing
-103 -94 dan dapat
103 30 dapat datang
103 61 google
-103 -61 hari setelah
13 103 malam #
24 103 meminta penerima
-50 103 orang asing
103 0 pelanggan yang
-76 -103 periksa mutasi
2 -103 sedang kami
-103 -61 sementara
103 32 sudah habis
-103 -33 wib
102 13 ^hilang
-102 -101 ^karena
-102 -79 ^maaf
-94 -102 ^minggu dini
-94 -102 ^pemeliharaan
-93 -102 ^perpanjangan
-102 -93 akses ke
-102 -79 akun tidak
102 -14 cemas
-102 -101 dari #
-98 -102 dibagikan
102 19 email kami
-94 -102 internet banking
-92 -102 jasa
-102 -65 ke #
102 27 malam ini
70 102 menjual
69 102 mesin
15 102 nama alamat
102 -14 nilainya
102 -32 penerima email
102 49 per satu
-102 -74 pesanan
102 49 satu per
-102 -83 tas
-102 -64 tetap jalan
102 35 tiket gratis
102 15 tutor
-60 -101 ^!
-22 101 ^bocor
62 101 ^daftar
-101 -88 ^kopi
101 12 ^tarif
-101 -18 akun yang
101 30 angkanya
101 15 assalamu'alaikum
-4 101 berhak
-65 -101 biro
101 85 dan telah
101 48 ganti rugi
101 34 hari yang
101 32 itu kesalahan
-101 -98 kabar dari
-101 -100 kabari begitu
-101 -100 kami kabari
101 45 kelima
25 101 nomor rekening
-101 -84 pada senin
-100 -101 perpanjangan
18 101 profil
101 48 rugi
-98 -101 sering
101 -1 versi yang
101 -22 yang baik
-98 -101 yang sering
-59 -100 ^dibatalkan
-100 -95 ^no #
-40 -100 ^paket
-40 -100 ^paket anda
-100 -95 ^tahunan
54 100 ada satu
100 -25 aku
100 -25 aku salah
-100 -86 bintang
-31 100 buatan
-31 100 buatan kami
100 -21 diulang
-95 -100 jujur
100 21 kak !
-100 -70 kami ya
-100 -76 kursi yang
-5 100 melapor ke
100 23 menyala
-16 100 nama email
-100 -95 no #
-100 -88 pdp
100 29 pembaruan
-100 -92 pemesanan
100 33 pengganti kami
-2 -100 perlu melakukan
-81 -100 pusat
-100 -54 setelah
100 -7 siap
100 44 telanjur membayar
-100 -88 uu pdp
-100 -76 yang tersedia
99 19 ^# februari
99 19 ^februari
-6 99 ^lamaran
91 99 ^notifikasi
67 99 ^surat
99 41 ada denda
-99 -99 begitu
-99 -77 detik untuk
64 99 di grup
13 99 di internet
-86 -99 di portal
-72 -99 dimulai
-99 -94 diperbarui
64 99 grup
99 69 kami keliru
-49 99 kami lengkap
99 40 kami salah
99 3 kepada #
-26 -99 keselamatan
-99 -69 ketentuan
-99 -76 ketik #
-28 99 memusnahkannya
99 35 menagih
30 99 obrolan
99 20 pas
99 58 perawat
-63 -99 pesanan kakak
4 99 sandi anda
-86 -99 situs dan
-99 -24 transkrip
98 28 ^dengan
98 31 ^ya
-84 -98 ^yang anda
-98 -92 ada perubahan
-83 -98 atas ketidaknyamanannya
-94 -98 aula
-85 -98 dan jangan
98 21 dan menyediakan
-98 -84 dimatikan
98 25 kami bagikan
98 -19 kami kirimkan
-83 -98 ketidaknyamanannya
98 -5 kirimkan
82 98 komunitas
-82 -98 laporkan ke
98 18 malam
-35 -98 menunggu
31 98 pelanggan
-98 22 pergi
-31 -98 promo
98 27 resmi
98 66 simpanan
4 98 staf
-98 -71 surabaya
75 98 tampil di
-98 -81 ya !
98 94 yang baru
-69 -97 # penerima
-97 -82 ^balas
-97 -82 ^baru balas
-97 -82 ^maaf baru
19 97 anda nama
-97 -82 baru balas
-69 -97 bertanya
4 97 dan mengunduh
97 41 dan uangnya
-38 -97 desember pukul
-97 -92 di kecamatan
-83 -97 dihubungi
25 97 ditulis
97 -7 dugaan
-39 -97 grafik
-97 -92 kecamatan
-97 -72 kirim ke
-97 -82 maaf baru
97 43 memohon
97 19 menyalin jadwal
-38 -97 minggu depan
-90 -97 pekan ini
97 -7 penggantinya
-55 -97 rawat
-97 -42 segera
-97 -91 seperti biasa
-97 -93 wafatnya
97 57 yang terus
-77 -96 # jam
-96 -28 ^alamat
-96 -85 ^angin
11 -96 ^klaim
-96 -43 ^oleh
-96 -93 ^selama
-96 -36 ada #
19 96 ananda
-96 -85 angin
-65 -96 banking
-96 -76 di bank
75 96 dia
96 26 gerbang
-96 -63 instagram
-94 -96 jika
96 31 keempat
96 23 kembali ke
-96 -91 membahas
-86 -96 mengundang bapak
-27 -96 pasar
-96 -60 pegawai
54 96 salah satunya
-48 -96 sampaikan
54 96 satunya
96 -21 saudara terima
-36 96 selasa lalu
-82 -96 suami ibu
-10 96 tahun #
96 -26 tak
-26 96 token
-96 -54 tulis di
96 14 uang anda
-95 -72 ^kode
95 46 ^kunci
1 -95 ^minta
95 16 ^server
-95 -34 akan
95 81 anda berisi
-95 -90 baca selengkapnya
-9 95 data anggota
-9 95 informasikan
-9 95 informasikan bahwa
95 7 kalau email
-9 95 kami informasikan
95 -34 laksmi
-95 -78 lembaga
-86 -95 maaf mengganggu
-81 -95 mana yang
95 4 memasang
-92 -95 nyalakan
95 74 pada
-16 -95 parkir
-78 -95 pelaporan
-95 -77 permintaan anda
-48 -95 rapat
-95 -90 selengkapnya
95 28 teknik
-95 -69 tidak berubah
-1 94 ^# juli
-88 -94 ^ada login
-94 -68 ^akan
-94 -68 ^anda akan
94 9 ^iklan
-88 -94 ^login baru
94 -48 ^pengiriman
-88 -94 ada login
-60 -94 ayam
94 11 bahwa ibu
-94 -75 berakhiran
-88 -94 chrome
-88 -94 chrome di
-88 -94 dari chrome
-88 -94 di windows
14 94 email dan
-94 25 formulir
-88 -94 itu kamu
-88 -94 kalau itu
47 94 kali pada
94 -49 kami menukar
94 40 kami perpanjang
-53 -94 kamis
94 17 kepada anda
94 21 label
94 -32 lagu
-88 -94 login baru
-65 -94 lonjakan
-9 94 maling
94 27 mengunggah
94 -80 nasi
2 94 nomor hp
-54 94 oleh
-94 -62 pemesan
94 40 perpanjang sampai
28 94 pihak yang
-69 -94 pin
94 -3 sama
94 0 sekali dan
94 20 tani
-88 -94 windows
-93 -10 ^anak
93 16 ^soal
70 93 ada di
-93 -77 aliran
93 28 bapak yang
28 93 basis
28 93 basis data
93 33 berikutnya akan
93 30 buktinya
-93 -78 cv
-93 -84 demi
93 35 dengan membalas
-93 -76 di semua
93 18 harap
93 -7 janggal
93 5 juni sudah
-38 93 kalimat
93 -20 kesalahan ini
-10 -93 melakukan
-93 -68 menyusul
93 -8 merupakan
-68 -93 minggu ini
-31 -93 paket anda
-93 -76 semua cabang
-61 -93 terjadwal
28 93 undangan kami
93 -33 versi
25 92 ^kepada
40 92 anggota koperasi
92 16 armada
92 26 berhenti
92 65 berkas
92 -17 boleh minta
-16 92 dalamnya ada
55 92 dan nama
-2 92 disalin
92 0 hari itu
92 32 hehe
92 34 ini pukul
-89 -92 kalau bukan
-37 -92 kami sampaikan
92 7 kurang
92 31 langganan anda
-92 -92 pada sabtu
-42 -92 paham
92 -4 salah
75 92 saudara
92 71 tautan berikut
-92 9 terlihat
-91 -80 ^?
-91 -86 ^banjir
-73 -91 ^minta maaf
-91 -88 ahli
91 36 akan menerima
-91 -15 alamat
46 91 catatan kami
91 -8 dahulu
-91 -83 data dan
-91 -89 hormat kami
-91 -69 jarang
91 25 kami memohon
-91 -61 kebijakan
-91 -61 kebijakan privasi
91 -16 kodenya
-3 -91 kurir
91 23 membaca tanggal
91 36 membayar akan
41 91 memberi
91 -40 menyebut
91 35 mohon dimaafkan
91 18 murid
91 -33 pada pihak
66 91 punyamu
26 91 sebanyak
91 -21 undangan seminar
-60 -91 unggah
-91 -78 yang ibu
-84 -90 ^dini
-84 -90 ^dini hari
90 54 ^rekening
90 10 ^salah cetak
90 9 agustus kami
90 10 alami
69 90 anda ada
90 10 anda alami
-90 -47 arif
-67 -90 aturan
-90 -69 berakhiran #
37 90 bulan maret
90 -7 dari tiga
-42 -90 dari tim
90 -46 edisi
-90 -77 jadi #
-90 -32 laptop
90 -25 memakai
-8 -90 surat anda
90 1 terselip
-84 -90 tujuh
-52 -90 ucapan
90 19 untuk hari
-79 -89 ^dihapus
-82 -89 ^ini
89 -53 ^kami mengirim
12 89 ^ke
89 22 ^stok
-82 -89 abaikan
-81 -89 administrasi
89 69 anda hari
-89 -52 anda kepada
-62 -89 dalam dua
-89 -65 error
89 31 kami lampirkan
-89 -69 kasih sudah
-89 -52 kunjungan anda
-89 -52 lama anda
-89 -18 pesan
-89 -85 portal karyawan
-89 -60 ppn
-89 -73 satu sampai
-89 -82 sejak #
89 -41 semalam
-89 -52 telepon kami
-89 -56 tontonan
-45 -89 wilayah
89 -4 yang belum
88 34 ^# juni
88 37 ^dalam
-87 -88 akademik
88 26 apa pun
-17 88 cvv
88 30 kami layani
88 -11 keluhan
88 -11 keluhan anda
88 37 kurirnya
88 30 layani
58 88 lomba
-80 -88 mengganggu
-28 88 mengunduh
-15 88 pelanggan kami
-85 -88 penerbit
88 20 premi
-30 -88 rapat anggota
-27 -88 rt
10 88 selama dua
58 88 transparansi
-87 -75 ^anda sudah
-87 -54 barang yang
87 18 buktinya dan
-75 -87 dan kode
87 -14 dan maafkan
-23 -87 dapat kami
-87 -67 gagal
-87 -86 habis
17 -87 keduanya
87 -14 kepercayaan
-67 -87 lewat telepon
87 18 membayar rp
87 81 online
-87 61 orang
20 87 pelanggaran
87 20 salah cetak
4 87 sepekan
-35 87 seseorang
-34 -87 situs
-87 -84 sumber
87 23 tanggung
87 12 terjadi kekeliruan
-87 -87 ubah
-68 -87 yang mengaku
86 13 # sebagai
11 86 ^berkas
86 11 ^bisa dipakai
-62 -86 ^kami kemarin
36 86 ^nasabah
86 11 ^tidak bisa
-86 -67 anda akan
-16 -86 antrean panjang
86 6 berkas yang
-80 -86 dalam #
-86 -71 dapat
1 86 dari akun
-86 -52 di lobi
9 86 indikasi
9 86 indikasi akses
86 13 janjikan
86 10 jawab kami
-64 -86 juga
86 -17 jumat
86 30 kalender
86 13 kami janjikan
86 45 kami meminta
26 86 lari
5 86 lengkap dengan
-78 -86 lintas
-86 -52 lobi
12 86 masuk otomatis
-12 86 memberi tahu
27 86 memblokir
86 13 menambahkan rp
-86 -75 mengumumkan
-62 -86 nyalakan verifikasi
-63 -86 otoritas
-51 -86 pengendali data
-48 86 publik
-65 -86 putus
86 5 satu
26 -86 sendiri
-86 -6 sudah menghubungi
86 10 tanggung jawab
-86 -42 tes
-86 -84 tujuh hari
85 35 bingung
85 35 di balai
85 71 file
85 10 jersey
85 33 kami mencantumkan
-85 -64 karyawan
-85 -85 ke rumah
-66 -85 kiriman
-46 -85 memperbaiki
-60 -85 petugas kami
85 27 saja atau
-21 -85 stok
-85 -29 survei
-85 -52 titip
-74 -85 turun
-49 -85 untuk
84 16 # tadi
84 12 ^kode voucher
84 23 ^malam
84 -1 ^perbaikan jadwal
-12 -84 ^slip
-12 -84 ^slip gaji
84 12 ^voucher
-84 -16 anda masuk
-30 -84 awal
84 20 dan berlaku
-84 -81 dengan nik
84 32 diterbitkan
-12 -84 gaji november
84 1 hadiah
43 84 jual beli
84 22 kaget
74 84 kami membaca
84 16 kami menambahkan
43 84 kantor notaris
-53 -84 kasih
84 29 kelalaian
84 13 kendala teknis
84 12 kode voucher
84 36 lebih dulu
-84 -70 memenuhi
84 16 menambahkan
-84 -65 mencoba
-29 -84 menunggu dan
43 84 notaris
-44 -84 oleh orang
84 -1 perbaikan jadwal
-84 -60 sage
80 84 sebagian
-84 47 sebelas
27 84 selasa
84 21 tadi siang
-84 -60 warna sage
83 -9 # tidak
-67 -83 ^atas permintaan
83 47 ^dipakai
-83 27 ^formulir
83 21 ^langganan anda
-82 -83 ^november
83 -8 ^perihal
-67 -83 ^pribadi anda
-58 -83 bagi yang
83 -23 bagian personalia
83 13 berkas anda
42 83 darah
-83 -66 denda
83 11 di meja
83 34 diajak
83 -23 dibayarkan
-83 -56 dikenai
-57 -83 hubungi #
-83 -58 jam yang
-83 -80 kabel
-83 -59 kayak
-83 -51 lagi pada
-83 -72 pengertian anda
83 -8 perihal
-54 -83 perpanjang
83 -23 personalia
83 -3 rapat kami
71 83 rekaman
-83 -67 rekening bank
-67 -83 salinan data
-67 -83 sandinya
-67 -83 sandinya kami
-83 -83 silakan
83 27 sopir
83 27 sopir kami
83 3 terisi
-83 -46 tidak beroperasi
-83 -56 yang cocok
83 -31 yang tertukar
82 11 ^gantinya
82 -20 ^jual
82 -20 ^jual dua
82 -20 ^kami jual
82 4 cuma
82 29 dicoba
82 11 gantinya
62 82 halamannya
82 -37 ini ada
82 28 ini disebabkan
82 -20 jual dua
-82 -75 kami baca
82 7 kami perbaiki
-78 -82 karena tidak
-80 -82 keamanan informasi
82 22 kelalaian kami
82 28 kesalahan tersebut
-82 -51 lagi ?
-82 -80 listrik di
82 10 manajemen
-73 -82 masuk dengan
-82 -80 masuk selama
82 -4 memakai daftar
82 -22 menarik
82 53 menyalin tabel
-81 -82 menyampaikan
82 55 milik
-59 -82 penumpang
82 7 perbaiki
-82 -38 sampai
82 21 selisih
82 21 selisih rp
82 -3 tadi malam
-82 -73 terdaftar
-82 -80 tidak aktif
-79 -81 # di
-81 61 ^data
81 25 ^pada #
81 -53 ^yang
-36 -81 akibat
-69 -81 balai
81 29 calon
-64 -81 diambil
70 81 donatur
-81 -66 edisi #
-32 -81 hari
35 81 kami tarik
-81 -71 kesalahan paling
81 26 kirim kemarin
18 81 kontak
-81 -69 lambat #
-81 -71 panjang kami
81 -21 pembelian
-81 -77 penanganan
-81 -77 pribadi yang
81 12 puasa
52 -81 semacam
-81 -68 tahun ini
-2 -81 tentang
-81 -77 terjadi kegagalan
81 9 ternate
-37 -81 ukuran m
81 17 utama kami
35 81 waspada terhadap
81 10 yang udah
-79 -80 # dari
-22 -80 ^bayar
-27 80 ^pelanggaran
-27 80 ^pelanggaran data
-80 68 ^sakit
15 -80 ^salah
80 19 anda adalah
80 46 antara
-50 -80 apa
80 5 balas ke
80 -1 bertransaksi
27 -80 catatan
-56 -80 dari orang
80 28 dari sistem
80 20 dicetak
-71 -80 februari pukul
32 80 kami turunkan
80 -3 kendali
-80 -65 ketik
-65 -80 lembur
80 1 m
-37 -80 memutar
80 20 mengambil antrean
80 10 mulai sekarang
-80 14 nama kami
-58 80 nomor paspor
-27 80 pelanggaran data
-80 -59 pesan ini
80 11 salah menyalin
80 -7 sewaktu
-26 80 siapa
80 20 tanpa mengambil
32 80 turunkan
-71 -80 undangan rapat
79 38 ^kembali
-79 -48 aliran air
-14 79 anda terbaca
-79 -54 april #
-46 -79 artha
-79 -57 bengkak
79 19 buang
-45 -79 buletin
-63 -79 dan saya
79 64 data dari
79 -27 diabaikan
79 9 diakses
-34 -79 diskon #
79 -13 kami ambil
79 78 luar
79 44 maaf sekali
79 18 memakai data
-56 -79 meminta otp
72 79 menyalin
-56 -79 otp atau
36 79 pemberitahuan
-79 -48 pipa
79 75 pribadi
-79 -65 salah ketik
79 38 seluruhnya
79 -9 skrip
-79 -71 sudah berakhir
79 8 terpotong
-79 -15 tertinggal
-60 -78 ^jadwal
-78 -77 ^mei
-78 -74 ada data
-32 -78 akhirnya
-47 -78 asuransi
78 -15 atas
-78 -63 berkah
-18 -78 bersama ini
-78 -64 bisa jadi
-78 -10 cabut
78 4 cuma satu
-47 -78 dalam
78 9 email jam
-78 -32 jangan
-78 -71 kartu keluarga
78 -24 lampirkan
38 78 mencabut
-78 -28 mencari
-64 -78 menu
-78 34 minggu dini
78 20 pemain
-78 36 pengurusan
-78 -19 penipu
78 2 poin
78 31 pun boleh
78 23 salah membaca
-12 78 serta
-78 -49 total
-46 -78 unduh
78 7 yang keliru
-26 -78 yang lama
41 -78 yang saudara
-77 -73 a
-77 -46 ada kata
-77 -77 akun dan
77 27 bahari
77 38 biaya pendaftaran
-3 77 bisa membaca
-77 -43 hari sebelum
-11 77 hp
-77 -47 kami juga
-77 -60 kamis atau
-77 -46 kata yang
-77 -48 ke paket
-20 -77 mendaftar di
-77 -76 mengeklik
77 12 mengirim undangan
-37 77 menyimpan kata
-8 -77 november
-3 77 orang bisa
77 63 pagi ini
77 38 pelari
-77 22 ringkasan
77 34 sejak
77 31 telepon saya
11 77 terdampak
-77 -49 tinggal
50 77 umum
-77 -46 yang kurang
4 76 # sampai
29 -76 ^atas
-76 -38 ^kartu anda
-37 -76 ^ulang
-76 -62 aktif
-76 -71 aplikasi
76 17 apoteker
76 17 apoteker kami
76 -6 bagikan
24 76 bank memohon
76 -5 dalam paket
14 76 dan para
76 -5 dari rak
3 76 di sana
70 76 enam
-34 -76 jauh
-76 -47 kabarkan bahwa
-76 -47 kami kabarkan
-9 76 kami memberi
-76 -46 kami nggak
-76 -57 katalog
-76 -45 maret sampai
76 -9 membayar penuh
-65 -76 menangani
14 76 oleh pegawai
14 76 pegawai kami
-42 -76 per bulan
76 0 pihak kami
76 3 sah
-39 76 salinan
-65 -76 selama ini
-26 -76 semacam ini
30 76 server kami
-69 -76 sibuk
-9 76 tahu anda
-60 -76 tengah
39 -76 video
-75 -57 # meter
-75 -74 ^analis
-75 -57 ^batik
75 5 ^kali
-75 -58 ^keamanan
-10 75 ^orang
21 -75 ^rilis
-64 -75 ^sesuai
-75 -61 ^siber
-50 75 anda dari
-75 -58 anggrek
-75 -17 berkala
-20 -75 brankas
-20 -75 di brankas
-75 -51 di menu
-75 22 dibuka
75 18 dosis
-75 -37 example
-25 -75 halo
-75 -43 halo sobat
75 50 itu kami
-70 -75 jadwalkan
-75 -46 kadang
-75 -69 kalau kemarin
-70 -75 kami jadwalkan
-54 -75 kami membantu
-74 -75 kamu nggak
75 -47 malam yang
-75 -72 mbak
-75 -34 melati
75 -4 menyesal telah
-11 -75 pengirim
3 75 sandi
-75 -60 senin #
-75 -61 siber
75 -34 tangki
75 -4 telah memberi
-59 -75 teliti
75 28 tidak ikut
-74 -58 # a
-74 -66 # bulan
74 19 ^gangguan
-74 -65 ^melihatmu
-74 -65 ^melihatmu pergi
42 -74 ^perbaikan
-74 -65 ^pergi
-74 -74 ^phishing
74 -27 ^sabtu
-74 -65 ^sedih
-74 -65 ^sedih melihatmu
-74 -74 ^simulasi
-74 -74 ^simulasi phishing
74 -1 ^terlambat
-74 -58 a n
74 1 anda beli
74 -1 anda menerima
-24 74 antaranya
74 23 atas kesalahan
-74 -42 beroperasi
74 -3 berulang
74 -42 dari tautan
-24 74 di antaranya
74 -27 ibu tidak
74 5 kepuasan
-17 -74 kesalahan
67 74 kesalahan pengaturan
21 74 kotak masukmu
-74 -74 lalu #
74 -3 masuk anda
21 74 masukmu
-74 -65 melihatmu
-74 -65 melihatmu pergi
-60 -74 menjadi
-74 -51 meter
-70 -74 minggu
-74 -58 n
74 -64 nasabah yang
-74 -74 pelatihan
-74 -74 phishing
-74 -66 prima
-74 -65 sedih melihatmu
-74 -74 simulasi
-74 -74 simulasi phishing
-41 -74 ukuran
73 17 ^darah
73 -8 ^dua kali
73 17 ^gangguan layanan
73 1 ^gratis
73 16 ^hitung
-73 36 ^kebocoran
-10 -73 ^menu
73 1 ^ongkir
-73 -61 ^padam
-73 -1 ^token
71 -73 adalah
-72 -73 analis
-73 -56 antre
73 -4 benar di
-73 -42 berat hati
41 73 dari tahun
-73 -42 dengan berat
-31 -73 di jalur
73 5 digital kami
-44 -73 fitur
73 17 gangguan layanan
-73 -42 hati
-73 -42 hati kami
-9 73 ia sudah
-51 73 ini telah
-73 -68 jiwa
73 17 kalau masih
30 73 kami matikan
73 19 kami tambahkan
10 73 kami telusuri
-26 -73 lapangan
73 -26 lupa
-73 -68 masih memerlukan
30 73 matikan
30 73 matikan sampai
73 -11 memesan
-40 -73 memintanya
73 48 pembayaran
73 6 penuh untuk
73 68 pinjaman
-55 -73 ragu
73 -37 rak
73 16 salah hitung
73 9 seharusnya
-73 -64 stoknya
-17 -73 syarat
73 19 tambahkan
10 73 telusuri
-73 6 termasuk
15 73 untuk semua
-72 -66 # per
-72 -64 ^anda pinjam
-72 -64 ^buku yang
72 8 ^di email
-72 -55 ^harga
72 21 ^langganan
-72 4 ^login
-72 -64 ^pinjam
72 8 ^tautan di
-72 -59 air
-72 -64 anda pinjam
72 -17 bagi kami
-45 -72 baik
-68 -72 di rumah
72 23 diperiksa
72 9 empat menit
-72 -48 ini bila
12 72 ini yang
72 -18 ketika
-72 -9 keuangan
72 -34 labelnya
9 72 lama sudah
-62 -72 menyusun
72 -2 mudik
-6 72 nama nik
72 -54 pintu anda
-72 -64 rp500
-72 -64 rp500 per
72 31 sambil menunggu
-72 -53 sari
-72 -64 seharusnya kembali
72 -17 sertifikat yang
-72 -11 sudah
72 49 tadi pagi
43 -72 terlampir
-72 -57 yang terungkap
-37 -71 !
71 4 ^jam #
71 -7 ^minggu lalu
-71 3 akta
-7 71 arsip
-71 -44 batu
71 6 berjudul
-71 -44 cuti
-71 -63 daerah
71 16 dan diperiksa
71 -12 ini sebelum
-71 -56 jadwal pekan
71 9 koleksi
71 -26 kursi anda
71 21 maaf apabila
-69 -71 memilih
-42 -71 mengantar
-71 -65 menyetujui
-71 -66 minggu #
-71 -56 pelapor
71 64 pengganti
-48 -71 persiapan
-71 -58 pribadi anda
71 20 sampai di
-71 -56 satu email
-32 -71 sebelum #
-71 -63 sebelum jumat
-71 -44 sudah berada
-71 -58 tanjung
71 21 tertanggal
71 21 tertanggal #
-71 -55 tiga puluh
-71 -40 tinggal tiga
-70 -41 # gram
-40 -70 ^ada yang
-70 -67 ^gagal
70 63 ^internet
-1 70 ^lain
-70 20 ^otp
8 70 ^siswa
70 17 benar rp
70 25 berjangka
-70 -70 berkenan
-70 -41 boleh bawa
-70 -62 datang
70 25 dengan kursi
70 29 dilepas
-70 34 dini hari
-70 -41 gram
70 6 hapus tanpa
-63 -70 ikan
-58 -70 ingin
-25 -70 kabar
20 70 kami gunakan
70 16 kami nomor
70 11 kamu belum
-68 -70 kapan
-70 -50 kartu
70 20 kasir
-23 -70 kepada pelanggan
-70 50 layanan pelanggan
-70 -40 lewat situs
66 -70 membersihkan
70 -17 paket ibu
-64 -70 pelayanan
29 70 pengurus
-51 -70 pukul #
-70 -23 puluh
-70 -20 sampai #
-70 -64 simpan
-70 -48 sudah tidak
-50 -70 terima kasih
70 27 terkunci
70 -3 tertulis
-70 -15 terungkap
47 -69 ^air
-69 -55 ^buku
-69 -37 ^ditiadakan
69 -30 ^donasi
-61 -69 ^tahun
1 69 ada kemungkinan
-69 -64 ada pertanyaan
-13 69 anak anda
-55 -69 april
69 13 atas segala
69 -4 bagi
-69 -38 bahtera
69 -9 bersyukur
69 -9 bersyukur dapat
69 6 cuci
69 -9 dapat mendampingi
69 -4 dari dapur
-69 -6 data
69 0 dengan kunci
-69 -38 denpasar
69 -19 dibetulkan
-69 -37 ditiadakan
0 69 hendra
-38 -69 hubungi
69 -10 jalur cadangan
69 -9 kami bersyukur
-24 69 kami kunci
-64 -69 kepada siapa
10 -69 kesalahan sistem
-49 -69 laporan lengkap
69 39 maaf
13 69 map berisi
69 -12 meja
69 -9 mendampingi
69 -26 mengembalikan
69 0 menit untuk
69 -10 menyiapkan jalur
0 69 pak hendra
-69 -37 papua
69 13 segala
69 27 terjadi
-41 -69 tersentuh
69 -10 tidak menyiapkan
-41 -69 tidak tersentuh
69 1 uji coba
55 69 wajah
-21 -69 waktu
69 26 yang sempat
-68 -64 #
30 68 # januari
-35 -68 # salah
-35 -68 ^# salah
68 3 ^pengembalian
68 30 ^sabtu #
68 66 ^surat pemberitahuan
-68 -63 anda #
-68 -56 anda tetap
-68 -55 apabila terdapat
68 30 benar sabtu
68 -7 berikutnya
-68 -49 besok pukul
-3 -68 dan bisa
68 23 di perumahan
-68 -53 gilang
68 23 indah
68 58 kami telah
68 -4 karena kendala
68 66 konsultasi
68 -12 maaf atas
-68 -19 melaporkan
68 13 memuat angka
-50 -68 mengaku
-68 -62 naga
-50 -68 naik #
-61 -68 pasang
68 23 perumahan
-41 -68 potongan
-42 68 pun yang
68 -3 putih
-23 -68 sepanjang
68 23 setiap rumah
68 66 surat pemberitahuan
68 1 tahap ii
-68 22 tambal
-68 -66 terdapat kesalahan
-65 -68 tidak dapat
-68 -38 tidak setuju
-68 -63 tiga bulan
68 23 untuk setiap
68 16 utama
0 67 ^digital
67 -17 ^klarifikasi
64 -67 ^layanan
-24 -67 ^lowongan
14 -67 ^uang
67 20 angka yang
25 -67 apabila
-58 -67 belajar
67 -26 cetak
67 -23 di bawah
-56 -67 jakarta
31 -67 jalur
29 67 januari
57 67 kamera
-67 -50 kami hanya
67 -17 klarifikasi
4 67 kunci yang
-67 -61 laut bercerita
6 -67 loket #
-46 -67 menambah
-54 -67 mendaftar
-51 -67 menekan
-33 -67 operator
67 8 pengguna di
-13 67 pihak luar
4 -67 semester
-29 -67 setia
67 10 solo
67 62 tanda
0 67 tidak berhak
67 -14 ulang
67 -21 untuk tanggal
-67 -57 waktu #
67 -26 yang
-67 -59 yang sudah
-66 -59 ^abu
-66 -59 ^abu vulkanik
-15 66 ^anda terlihat
4 66 ^email anda
-66 -37 ^festival
-66 -58 ^habis
-66 -59 ^karena abu
4 66 ^tanda
4 66 ^tanda tangan
-66 -59 ^vulkanik
-66 -59 abu
-66 -59 abu vulkanik
66 26 akan masuk
4 66 anda dipakai
-15 66 anda terlihat
-23 -66 banyak
-25 -66 bayar
-66 -54 berada di
-44 -66 berikan
24 66 bertanggung
24 66 bertanggung jawab
-50 -66 besok
4 66 buka lampirannya
66 -44 cepat
-64 -66 dan data
66 24 dear
-66 -37 festival
-66 -59 gunung lewotobi
-61 -66 iuran
4 66 jangan buka
66 11 kami menulis
66 -12 kami proses
-66 -59 karena abu
66 -49 karya
-66 -55 lama tidak
4 66 lampirannya
-66 -59 lewotobi
66 -16 loket kami
-24 -66 lowongan
66 -1 masuk dan
66 42 membawa
-65 -66 mengatur ulang
-66 -59 menutup bandara
-10 -66 pada hari
49 66 pun
-66 -35 selama libur
-66 -65 sudah berbelanja
4 66 tanda tangan
-36 -66 tempat lain
4 66 termasuk nomor
-65 -66 ulang kata
-66 -59 vulkanik
-65 -47 ^sudahkah
-65 -55 agak
1 65 akibatnya
-49 -65 aktifkan
-65 30 akun anda
5 65 alamat anda
-65 -37 asal
-19 -65 b
65 -22 bawah
65 -9 biayanya
-65 -42 dan masa
65 -53 email semacam
-52 -65 februari
65 15 hari senin
-65 53 kami bisa
-65 -63 kami menerima
-65 -60 keburu
-65 -33 keranjangmu
-59 -65 lantai
-45 -65 masih
-50 -65 meminta pin
-52 -65 menjawab
65 -3 namanya
-65 -62 pekan lalu
-36 -65 penerbangan
65 3 penyebabnya
-65 -63 rencana
65 -47 saudari
65 27 seluruh nusantara
29 65 seseorang masuk
6 -65 soal
-65 -47 sudahkah
65 2 tahap
-65 4 telah kami
65 14 tujuh tahun
25 64 ^dibuka
64 21 ^kami menagih
64 21 ^menagih
-64 13 ^muncul
-10 -64 ^nama
-13 -64 ^terlalu
-23 64 ^terlihat
-64 9 asli
64 12 banget
-64 -49 berapa
-47 -64 biasa
-64 15 dan menyesali
64 1 dari pihak
-64 -45 desa
-64 -35 di terminal
64 40 dipakai siapa
64 18 donasi
64 -11 hotel
64 30 ini menimbulkan
64 -7 kami memasang
64 21 kami menagih
-39 -64 kami senin
-50 -64 kasih atas
64 22 kelas xii
-64 -59 kembali #
64 42 kotak surat
-64 -54 kristus
-64 -39 kupang
-42 -64 lebih awal
50 64 mengisi
-39 64 nomor whatsapp
-64 -60 pemakaian
6 64 polisi sudah
64 -11 proses
-64 -16 riwayat
64 1 sekali
23 -64 sepuluh
64 17 sesudah
64 -30 tak bisa
-64 -35 terminal
-1 -64 wajib
64 22 xii
64 19 yang semestinya
-23 -63 ^belum
63 11 adalah prioritas
-63 -37 apakah
-63 -55 berada
63 -12 berjalan
63 54 berkomitmen
-52 -63 buka
-59 -63 dan banyak
-31 -63 dicabut
63 -2 digeser
22 63 dimasuki
63 -60 ganti
63 -8 halo kak
-63 -55 identitas
63 -5 itu juga
63 -46 kami kirim
5 63 kami tanggal
63 14 karakter
63 21 kirim karena
63 3 malam tahun
-63 -17 mei
-63 -51 memperbaikinya
-53 -63 mengatasnamakan
63 17 pada surat
-24 -63 penuh
3 -63 perbaikan
-63 -10 perkembangan
63 25 petualang
-27 -63 sabtu #
-63 19 siapa pun
-39 -63 suami
-31 -63 sudah dicabut
63 3 tahun baru
63 -4 terhormat
-63 -59 terjual
-23 -63 uji
-62 -39 # belum
-62 -20 ^akun anda
62 -6 ^anda kami
62 -16 ^tanpa pemberitahuan
-62 -58 abaikan pesan
-51 -62 agustus
-27 -62 akunmu
62 -12 alamat kami
-44 -62 alhamdulillah
0 -62 anda terima
-62 -35 belum termasuk
-46 -62 bisa dipakai
-62 -58 dasar
-62 -48 dimas
62 6 dipantau
-34 -62 hasil
-62 -58 hentikan
-62 -61 ini kepada
62 6 jangan balas
-62 -62 kalau tidak
30 62 kami sungguh
-14 -62 kapan pun
19 62 keanggotaan
-47 -62 kedaluwarsa
-46 -62 libur
-16 62 mana pun
-57 -62 melalui
62 -3 memasang zona
-59 -62 membuat kata
5 -62 merusak
62 21 puncak
62 14 salah memilih
-62 -51 selama sepuluh
10 62 siswa
9 -62 sore
62 6 sudah terbit
25 -62 tahun lalu
62 10 tautan di
62 -2 tercantum
-62 -60 terjual habis
62 6 tidak dipantau
62 3 timbul
62 -37 uang
62 -22 undang
62 6 yth orang
62 -3 zona
62 -3 zona waktu
-61 -45 # wita
61 15 ^anda terlambat
-38 -61 ^lalu
43 61 ^polis
43 61 ^polis anda
61 8 ^pukul
61 8 ^pukul #
-4 61 ^terkirim
-4 61 ^terkirim ke
58 -61 aman
61 15 anda terlambat
-56 -61 assalamualaikum
-61 -60 baru saja
-61 -31 belanja sekarang
61 21 berobat
-61 -32 caranya
10 61 dan jumlah
61 4 dapur
61 -17 dari rumah
61 6 dengan ini
61 -24 fakultas
-61 -31 hemat
61 26 juga manusia
-61 -36 jumpa
61 24 kamu terima
61 10 kk
-16 61 lain
-61 -57 lamamu
61 26 manusia
-39 -61 menariknya
-45 -61 mengetik
61 -8 merasa
-61 -52 muncul balas
-38 -61 perhatian
61 24 peta
-51 61 rekrutmen
-61 -36 sampai jumpa
61 27 satu tiket
-61 -47 sebelum akhir
-48 -61 selamat
-61 -41 sinyalnya
61 -15 tanpa pemberitahuan
38 -61 teknis
61 3 tercatat
-40 -61 terenkripsi
-4 61 terkirim ke
61 8 tim
61 0 untuk malam
-61 -45 wita
-33 -61 yang menyebut
60 34 # kami
-48 -60 ^# h
-60 -58 ^anda #
-60 43 ^dokumen
-48 -60 ^h
-48 -60 ^idulfitri #
-60 -58 ^kode verifikasi
-60 -58 ^verifikasi anda
60 12 aja
-43 -60 akhir bulan
-60 -33 anak-anak
60 3 anda semua
-55 -60 atap
-41 -60 bandara
-15 -60 barangkali
60 58 berkomitmen penuh
60 -35 bersama
-60 -49 bunga
-60 -37 celah
60 -12 dalam email
-60 3 data pribadi
-60 -56 demi keamanan
-54 -60 depan
-45 -60 di indonesia
60 29 diunduh
-60 -26 emailmu
-36 -60 hasil laboratorium
17 60 internet
60 26 jangan sampai
-60 -35 juga membuka
60 16 jumlahnya tidak
60 58 kami berkomitmen
60 -8 kami memutus
-60 9 kami tidak
-60 -38 kesalahan pada
-60 -58 kode ini
-60 -58 kode verifikasi
-42 60 lamaran
-60 -33 lewat menu
-39 -60 makan
60 2 masalah
-60 -58 masukkan kode
60 -8 memutus
60 -22 mengalami
-31 -60 mobile
-31 -60 mobile banking
60 -9 orang kedua
60 58 pada penyedia
-36 -60 pejabat
-36 -60 pejabat pelindungan
10 -60 pengertian
-32 -60 pukul
60 -3 s
-38 -60 sekar
-60 -56 semarang
5 60 siswa lain
-60 43 sosial
-41 -60 surel ini
60 -33 tagihan dan
60 58 tampaknya
-23 -60 tengah malam
-58 -60 tuhan
-60 -58 verifikasi anda
60 15 wa
-60 35 yth nasabah
-59 -16 ^anda
-59 -49 ^dan #
-44 -59 ^dibaca
59 5 ^penerima
59 21 ^salah kirim
7 -59 ada keterangan
59 2 alat
-59 -46 balas
26 59 berkat
59 25 biaya berobat
-59 -41 bisa diubah
-59 9 contoh
-59 -57 dengan nomor
59 0 di email
-10 59 diretas
-59 -20 ditandatangani
-59 -41 diubah
59 29 duh
1 59 email anda
19 -59 ibu tanggal
-52 -59 ini !
59 2 itu cuma
-59 -56 ke aplikasi
-57 -59 lahir dan
14 -59 lain yang
-43 -59 maret melalui
20 59 mengisi formulir
-59 5 mutasi
-59 -54 nyaman
59 -30 penjelasan
59 -32 permintaan maaf
59 1 pihak ketiga
-59 -33 sakit
-25 -59 supaya tidak
40 59 tiga
58 0 # klik
58 26 ^berfungsi
5 58 ^bisa dibuka
-58 -58 ^kuota
-39 -58 ^rapor semester
58 26 ^tidak berfungsi
-58 -39 anda masih
-58 -16 atas nama
-39 -58 ayah dan
-3 -58 bandung
-58 -31 bila
58 27 buku simpanan
-39 -58 dan bunda
-58 -38 dan riwayat
-58 -30 dan selamat
23 58 dari situs
58 -12 demikian
11 -58 di loket
11 58 di tangan
-58 13 diambil orang
-58 7 hak akses
58 5 ibu dan
58 25 itu sekarang
-37 58 itu sudah
-58 -55 jam buka
36 58 kami sudah
-58 12 karena
58 -1 kekeliruan kami
-58 -57 kirim lewat
-23 -58 kuartal
58 27 makmur
58 15 menyampaikan permohonan
-58 8 nilai
-58 -43 peluk
-58 -56 pemberitahuan dari
-58 -54 pertanyaan
-58 -9 privasi
-58 -38 qris
58 -5 satu dan
58 -30 saya
-58 -4 sebaiknya
58 34 sehingga
58 25 setia yang
37 58 situs lain
-58 7 sudah melapor
-31 -58 sudah membayar
-58 -38 tahun
58 -4 tanah
58 12 telah terjadi
58 26 terdapat
58 -18 tiang
58 26 tidak berfungsi
-20 -58 ups
36 58 vendor
-58 10 yang ditandatangani
-5 -57 # september
57 -27 ^antrean
-57 18 ^keamanan siber
2 57 anggota
50 57 bahwa pada
-57 -42 cabang purwokerto
-57 -48 citra
57 -11 di kotak
33 -57 diduga
-46 -57 dirahmati
-46 -57 dirahmati allah
57 21 disebabkan
-57 -30 ende
-5 -57 fotonya
57 -4 hari rabu
57 0 jam sibuk
-57 -54 jangan berikan
-57 -34 kabar ini
-57 -49 kamar
-57 -39 kami sedang
57 -55 kami sendiri
57 26 kawan
-57 18 keamanan siber
57 13 kembalikan pagi
-52 -57 kendaraan
57 16 kepala
-56 -57 lokakarya
-18 -57 mencatat
57 5 mitra
-57 -52 naskah
57 9 ongkos kirim
57 47 polis
-57 -42 purwokerto
57 52 rw
-57 -32 sampai minggu
-54 -57 sandi yang
57 -53 senin pagi
1 57 seseorang menyalin
-49 -57 setan
57 -18 siaran
-57 -36 tahun depan
-57 -19 tidak
-57 0 transaksi
-46 -57 yang dirahmati
-23 -56 ^donasi anda
56 -1 ^email tadi
56 20 ^kemarin tidak
56 23 ada sedikit
56 -7 aplikasi ke
-56 -53 berikan kode
-34 -56 bukan lewat
-23 -56 bukit
56 1 d
-56 17 data nasabah
-51 -56 diantar
-51 -56 diantar petugas
-23 -56 donasi anda
56 -1 email tadi
-45 -56 indonesia
-51 -56 kami ke
3 56 kami kemarin
56 -27 kami mengganti
56 14 kami transfer
-55 -56 ke toko
56 -7 ke versi
-56 -51 keamanan data
56 20 kemarin tidak
-55 -56 kepada pembeli
56 -5 keterangan
56 -14 maaf ya
19 -56 maskapai
0 56 menutup akun
0 56 menyalin nama
-41 56 otp
56 -18 paket
-40 -56 peminat
-42 -56 penarikan
-54 -56 pendaftaran anda
-19 -56 pengaturan
-50 -56 produk
-50 56 rw #
56 -7 salat
56 18 sedikit
35 -56 semuanya
-56 -35 silakan memilih
56 18 sma
56 23 sudah tiba
56 33 terjadi akibat
-56 -50 tidak berlaku
14 56 yth pelanggan
55 4 # juni
-55 -39 ^batalkan
-55 -4 ^data pribadi
-47 -55 ^hasil seleksi
55 -23 ^kami
-55 -39 ^kami batalkan
-55 -53 ^maret
-47 -55 ^penuh
-55 -4 ^pribadi
-47 -55 ^seleksi
-55 3 ^tagihan
-53 -55 anda boleh
15 55 angkatan
17 -55 atas pengertian
-55 -54 bantuan ?
-12 -55 belum
-55 -54 butuh bantuan
26 -55 dari anda
55 -9 dari kami
55 10 ini dari
55 25 ini hanya
55 -6 kecil
55 18 kelebihan
-53 -55 kredit
-49 55 lengkap
-55 -43 melakukan apa
-55 -43 memperbarui kebijakan
40 55 mengganti
55 -4 merasa terganggu
6 55 milik anda
-36 -55 nusa
-55 -21 orang yang
-55 -31 perlu datang
-42 -55 rusak
-55 -33 sampaikan bahwa
55 18 satu hari
55 1 sejumlah
-55 -29 selamat hari
55 -14 tanggal yang
55 -4 terganggu
-55 -43 tersedia #
55 -32 tidak boleh
55 1 waduh
54 11 ^anda terlalu
-54 -28 ^dana
-6 -54 ^lupa
54 -17 allah
54 11 anda terlalu
-54 -22 api
-2 -54 baru
15 -54 belajarmu
54 -4 beri tahu
54 20 demo
-45 -54 ditarik
54 -2 haji
54 1 harga rp
54 -7 ii
-54 -44 ini bukan
-43 -54 ini murni
-54 -27 juga kami
-54 -48 kapan saja
-54 -5 kaus
54 23 kelebihannya
54 24 lainnya
-54 -34 mampir
-48 -54 mengecewakan
-20 -54 menulis
-51 -54 murah
-43 -54 murni
-54 -34 pandan
54 -48 potong dari
-54 -45 provinsi
-20 54 sekarang sudah
-28 -54 sekitar
54 -8 subuh
29 -54 sudah tahu
-39 -54 tanggal
54 16 tarif yang
54 16 tata usaha
54 8 tolong jangan
54 0 transfer
54 16 usaha
-53 -7 ^anggota
53 35 ^paspor
-39 -53 alamatmu
-4 -53 anda tidak
53 1 benar https
17 53 berisi nama
53 14 bila anda
53 15 boleh dipakai
-50 -53 boleh memilih
-24 53 budiman
53 -5 bukan untuk
-53 -41 cukup
-22 53 dari dua
4 53 dari server
-53 -31 data itu
53 16 dimakan
53 8 gangguan pada
53 16 jangan dimakan
53 15 jumlahnya
53 40 kepada
-48 -53 kuota
6 -53 masing-masing
53 -5 memilih daftar
53 23 mendaftar ulang
51 53 nasabah
-53 -35 ni
53 2 oktober
53 23 perlu mendaftar
-53 -49 pt
14 53 saja yang
53 14 salah pada
14 53 selama tiga
53 16 sepele
53 -10 sini
-40 -53 tertera
53 -6 yang sampai
52 -27 ^langsung
-43 -52 ^penerbangan
-26 -52 belanja
22 52 bocor dari
21 52 dan melihat
52 18 data polis
-30 -52 daya
-52 -30 di jalan
52 22 di kedua
-52 -50 dibawa
-51 -52 dinilai
52 -1 hubungi saya
52 -3 kami baru
52 -3 karena itu
52 -27 ke semua
-52 -43 kemarin sudah
-20 -52 keterlambatan
52 -26 lain dan
-52 40 mana
-48 -52 mengirim surat
52 17 menonton
-52 43 nik
52 -14 pada email
-10 -52 pada jam
-12 -52 pajak
-52 -49 pendapat
52 12 pengumuman
-49 -52 pesan itu
52 22 rabu lalu
52 13 saudara kami
-52 -46 sekalian
52 -10 sidoarjo
52 18 spp bulan
20 52 terbuka di
52 1 tidak hangus
52 8 tirta
-26 -51 # februari
8 51 ^anda di
-28 -51 ^jawaban
-23 51 ^kata
-23 51 ^kata sandi
51 -6 ^minggu
15 51 ^pelindungan
15 51 ^pelindungan data
-23 51 ^sandi
51 16 ^tanggal
-32 -51 akhir
-51 -24 anda lakukan
51 -6 assalamu'alaikum wr
2 -51 bersih
-22 -51 boleh
-40 -51 c
-51 -27 dana rp
51 51 di luar
51 9 di ruang
-51 40 dicuri
51 19 disimpan
-51 -41 hujan
-51 -31 ini karena
51 22 jadi tidak
51 18 juga sudah
-7 -51 juni
-9 -51 kakak
51 28 kami mengirim
51 2 kamu
-10 51 kepada ananda
-2 51 kerja
51 12 kota yang
-37 -51 lambat
-51 9 lebih dari
-12 -51 lima menit
20 51 maaf yang
10 51 melihat
32 51 meminta
51 -8 mengirim email
51 -50 mulai
-51 -34 nasabah bank
51 43 nomor #
-51 -27 paketnya
9 51 salinan polis
5 -51 sepeda
-25 -51 supaya
-2 51 tarik
-51 -41 untuk pekerjaan
51 -6 wassalamu'alaikum
51 -6 wassalamu'alaikum wr
51 -6 wb
51 -6 wr
-51 -48 yth bapak
30 -50 ^datang
-40 -50 ^error
-44 -50 ^flash
-44 -50 ^flash sale
-45 -50 ^hasil
50 -28 ^oops
-44 -50 ^sale
19 -50 anda kurang
-40 -50 berarti
50 2 delapan
-44 -50 flash
-44 -50 flash sale
50 13 hujan sudah
2 50 itu dan
50 14 jemput
-45 -50 kami sarankan
-50 -27 kamu menerima
-14 50 ke seluruh
50 22 ke tempat
-25 -50 kembalikan ke
50 27 lama
50 -48 mengucapkan selamat
-41 -50 museum
-50 15 mutasi rekening
50 -25 nonton
50 -28 oops
50 -3 pada tanggal
48 50 penyedia
50 6 retno
-50 17 rumah anda
-44 -50 sale
-6 50 sandi akun
-45 -50 sarankan
-50 -30 selatan
50 9 senantiasa
35 -50 senin
50 -19 setiap
50 12 tagihan
50 -48 teruskan
-45 -50 unit
-32 -49 # kursi
49 11 ^ralat
-45 -49 ^tahu
49 16 ada lagi
2 -49 ada yang
20 -49 apabila ada
49 -2 benar terlampir
-49 -34 dari luar
49 21 debet
-22 -49 dengan
49 24 di kasir
49 18 dibalas
49 14 dikarenakan
49 0 emailnya
-5 -49 hari kerja
1 -49 jawaban atas
-43 -49 kami di
49 22 ke sini
-49 -27 kepada lembaga
49 5 klaim
49 24 kodenya sudah
49 -6 memuat nama
-37 -49 menjemput ke
39 49 menyesal dan
49 16 penagihan
-49 -45 pendamping
49 24 penuh tunjukkan
-49 -39 pertanyaan ?
-49 -21 portal
49 11 ralat
-4 49 saja di
44 49 sambungan
44 49 sambungan anda
49 24 struknya
39 49 tolong
49 24 tunjukkan struknya
-49 -41 wali kelas
-48 -34 ^# mei
-48 -43 ^akses
5 -48 anda dengan
48 2 apalagi
48 15 bank lumbung
-38 -48 berlangsung #
48 15 bunga #
21 48 dan
48 15 deposito
48 15 deposito #
-36 -48 dewi
-48 -29 di kedai
-18 -48 dihapus
-26 -48 dipakai sekali
48 -23 iklan
48 3 kedua sudah
23 48 kemungkinan
48 15 lumbung
-48 -17 maju
48 1 malam kami
48 -43 memasukkan
32 -48 membawa ktp
48 15 membuka deposito
12 48 minta
48 -48 minum
48 20 mulai hari
-48 -48 mulai senin
-27 -48 naik
-48 -34 nama di
-46 -48 nasional
14 48 pemantauan
48 13 perjanjian
48 43 peserta
48 18 rombongan
-43 -48 salah mengetik
-11 -48 slip
-11 -48 slip gaji
-8 -48 status
48 11 sudah diperbaiki
18 48 tapi
32 -48 yth ibu
-32 -47 # lembar
47 -41 ^anda tertahan
3 -47 ^informasi
34 -47 ^kelas
47 17 ^obat
47 17 ^obat anda
36 -47 ^satu
47 3 ^tautan
47 -41 ^tertahan
47 -41 ^tertahan di
47 6 ^tiga kali
-47 -39 adalah #
-47 -30 adik
47 8 alergi
47 -41 anda tertahan
47 -12 anggraini
10 -47 berlaku sampai
-11 -47 dan mohon
28 -47 dengan membawa
41 -47 di depan
-47 -32 divisi
-4 -47 empat
47 8 halo mas
47 17 hanya
23 -47 informasi
47 2 itu dari
36 47 izin
47 8 kacang
47 8 kacang tanah
47 20 kali untuk
-6 47 kesehatan anda
47 -19 klien
-13 -47 kota
-18 -47 kursi
-36 -47 maaf dan
47 10 malam minggu
-47 -26 masuk dalam
-47 -24 melalui tautan
47 1 membaca semua
47 -7 membuat bapak
-47 -39 menemukan
47 8 mengandung
47 8 mengandung kacang
47 -5 notifikasi itu
47 17 obat anda
-47 -25 pakai kode
47 17 pertama dari
-47 -34 pilihan
47 8 resep
47 1 saldo tanpa
-47 -40 saudara dapat
47 -19 selalu
-17 47 seluruh karyawan
28 47 sempat
47 47 terkirim kepada
47 -26 terlalu
27 -47 tersebut
47 -41 tertahan
47 -41 tertahan di
47 -2 tetap satu
47 -19 ya
47 -2 ya kalau
47 8 yang alergi
-29 -46 ^buletin
36 46 ^ganti
-8 -46 ^kak
46 -13 ^nama anda
-46 17 ^rapor
-31 -46 atas ketidaknyamanan
46 16 biaya sampai
46 4 coba
46 30 dalam rangka
46 -37 dana
46 -28 dua hari
4 -46 kami hubungi
46 6 kami kurang
46 45 kami mohon
46 33 kantor kami
46 -7 keliru
-32 -46 kepada keluarga
30 -46 ktp dan
-46 -12 laporkan
46 -39 loket
46 -34 masyarakat
-31 -46 paling lambat
-2 -46 petugas
3 -46 posko
46 30 rangka
-46 -27 rumah
-22 -46 si
-46 12 sms
46 14 sudah kembali
46 -25 teknisi
-26 -46 tetap
46 -16 yang kami
45 2 # november
34 45 ^aplikasi
-45 -34 account
-43 -45 anak di
45 -10 antar
45 1 batalkan
-45 -27 batin
-12 -45 belum kami
-36 45 berbelanja
-27 -45 buku yang
-45 -27 dan batin
-29 -45 dan kata
45 0 dr
-24 -45 gangguan
-45 20 hak
45 -15 harga yang
-26 -45 kalau ada
45 1 kami batalkan
45 -42 ke saldo
-21 45 kegagalan
-21 45 kegagalan pelindungan
-39 -45 kembali penuh
-23 45 lembar
-45 -27 maaf lahir
-45 -35 malang
45 -34 memasang pembaruan
-38 -45 menimbulkan
-6 -45 musim
-45 -39 oke
20 45 pasal
20 45 pasal #
-45 -35 pengemudi
45 1 rasanya
-2 -45 rekening anda
-45 -27 segenap
45 1 sekretaris
-45 40 syawal
-43 -45 tahun tidak
10 -45 terima
-45 40 terjadi kebocoran
45 6 tunggakan
-45 -34 virtual
-45 -34 virtual account
0 45 visa
-10 -44 ^# jam
-17 -44 ^pajak
2 -44 ^terima
44 9 bendahara
44 -4 berlaku #
-44 -26 berlaku untuk
21 -44 cari
-44 -39 dan laporkan
-44 36 dibaca
-34 -44 dulu
-44 -33 hari minggu
44 14 kekeliruan ini
-44 14 keterangan penghasilan
44 -18 kontrak
-20 -44 latihan
-44 28 melampirkan
44 5 membuka ruang
-26 44 nama perusahaan
-44 14 penghasilan
-38 -44 penumpang yang
-44 -25 satpam
44 9 sebelum dikirim
-18 -44 sebelum kehabisan
-31 -44 sebelum pukul
8 44 sudah menerima
-19 -44 sudah telanjur
44 16 surat
6 -44 tekan
44 -33 teknisi kami
43 -2 # padahal
-43 38 # tahun
43 -11 # untuk
-43 13 ^ada
43 -9 ^anda terima
22 -43 ^isi
-43 25 ^rapor bisa
36 -43 antar ke
43 28 apabila hal
-37 -43 bakti
-36 -43 belajar dari
-43 -30 berangkat pukul
-17 -43 bukan kamu
43 -9 dan semua
43 -9 dikenal
43 15 disebabkan oleh
43 35 hal ini
-43 -27 ini dengan
-43 -36 jeda
43 19 kalau kakak
43 3 kali
43 4 kami keluarkan
-21 -43 kami masih
-43 -27 ke akun
-20 -43 kehabisan
-11 -43 kembali dalam
43 -9 kesalahan itu
-14 -43 nantikan
-33 43 pengguna
-43 -36 per
-33 -43 pernah meminta
29 43 polisi
-43 25 rapor bisa
-1 -43 rekening yang
43 6 selama #
-40 -43 selamat ulang
43 4 selasa #
-37 -43 tanggalnya
-43 -20 yang seharusnya
42 -13 ^cetak
4 -42 ^pengumuman hasil
-40 -42 ^perubahan
42 -37 anda menunggu
42 17 biaya kirimkan
-17 -42 checkout
41 42 dan tanggal
25 -42 di sini
-18 42 di tempat
-28 -42 hasil seleksi
8 42 insiden
-42 -37 kami memperbarui
42 11 kami tanggung
42 9 klaim anda
31 -42 laboratorium
-42 8 lakukan
-42 10 menutup
-42 -36 pembatalan
4 -42 pengumuman hasil
37 42 penipuan
-28 -42 seleksi
42 -5 semangat
-36 -42 sepertinya
-42 -25 setuju
-25 -42 sumur
42 9 tata
42 -24 tautan
-34 -42 tidak ada
10 -42 tiket
-42 -6 whatsapp
41 -2 # atau
-34 -41 # h
41 16 ^# desember
-41 -4 ^dan
41 16 ^desember
10 41 ^hasil tes
-34 -41 ^idulfitri
-6 41 ^laporan
10 41 ^tes
20 41 ^warga
41 -19 ambil
41 9 balas surel
41 -4 dan minta
41 14 di akun
-41 -30 di hotel
-41 10 dukungan
-41 -27 hanya bisa
-38 -41 hari dan
10 41 hasil tes
-41 -40 idulfitri
-41 -40 idulfitri #
41 39 jemaah
-41 -1 kami akan
-4 -41 ke
-41 -38 lahir
30 41 laporan kami
-33 -41 menagih kartu
-41 38 menyimpan
-10 -41 pilih
-38 -41 sampai tanggal
41 -5 sebelumnya
-41 -30 tetap tersimpan
41 12 tindakan
41 3 untuk anda
-30 -40 # maret
40 11 ^anda salah
20 40 ^di aplikasi
40 -20 ^jam
40 6 bulanan
28 40 dua orang
-40 -4 folder
26 40 ibu
-10 -40 jadi
-2 -40 kamu yang
22 -40 khusus
40 -4 kini wajib
-40 -4 koperasi
40 -38 merek
-40 17 mohon jangan
6 -40 paling
40 36 polis anda
2 40 ruang
-12 -40 sebagai tanda
-16 -40 tunggu
-24 -40 uang kembali
40 -8 untuk ibu
40 -20 versi #
39 17 ^# bukan
16 -39 ^penerbangan anda
39 6 bapak
39 2 bapak kurang
-39 -11 bukan
-39 -36 cabang
-10 39 dini
10 -39 diperbaiki
-39 -36 dua bulan
-3 -39 h
39 -7 hal
39 -24 harapan
-3 -39 i
-37 -39 itu keliru
7 -39 jadwal
-39 -35 jumat sore
-39 -21 kabar yang
-27 -39 kami menyebut
39 12 ke cabang
39 -1 kepada yth
-39 -37 kesalahannya
-39 -29 menerima email
39 -17 menuliskan
-27 -39 menyebabkan
-2 39 mungkin
16 -39 penerbangan anda
-39 26 rapor
23 -39 rt #
-31 -39 sabtu
-39 -23 senja
39 12 undangan
23 -39 warga rt
-38 -24 # dan
38 9 ^janji
38 9 ^janji temu
-8 -38 ^kamar
38 -1 ^karena kelalaian
38 -1 ^kelalaian
38 -1 ^kelalaian kami
38 -20 ^menyapa
38 -20 ^menyapa anda
38 9 ^temu
-21 -38 bu
-38 18 data anda
-18 38 data kami
-16 -38 data yang
-21 -38 dibeli
-38 24 diketahui
38 -9 elektronik
38 -23 gratis
-38 -34 hari selasa
-38 -21 ibu pelanggan
38 -1 karena kelalaian
38 -9 kayaknya
24 38 kepada bapak
34 -38 kesalahan di
38 15 kilat
13 38 melapor
38 -19 memeriksa
38 -20 menguji
38 11 mengujinya
38 -38 menjemput
38 -20 menyapa
38 -20 menyapa anda
-18 -38 pada sistem
-16 -38 pembicara
38 16 pesanan yang
38 5 saja
32 -38 saldo
-8 -38 satu malam
38 -20 sepuluh alamat
38 4 surat elektronik
-37 -38 tanggal lahir
38 -11 tarif
38 15 tidak dibalas
38 34 yang bukan
-38 -37 yang telanjur
38 12 yang terlambat
37 -21 ^dengan nama
-37 -30 ^iuran
-33 -37 ^kartu
37 -11 ^kemarin
37 -21 ^nama orang
37 -28 ^tidak
-21 -37 ayah
-5 -37 berikut
37 -10 brosur
-21 -37 butuh
-20 -37 jadwal kontrol
-13 -37 keberangkatan
-20 -37 kontrol
-37 16 menyesali
37 -20 nama anda
37 -21 nama orang
-36 -37 nusa air
-4 -37 otomatis
-29 -37 penuh dan
5 -37 pulsa
37 -15 satu orang
37 10 saya langsung
-15 -37 sepatu yang
-8 -37 struk
37 5 tautan yang
-37 5 telah melapor
37 -16 tiket yang
-35 -37 yang di
-24 -36 ^bukan
-31 -36 ^ulang tahun
-12 -36 anda tanggal
-35 -36 atau
28 36 bagian
36 12 bila ada
-33 -36 bisa datang
36 11 di rekening
36 -1 elektronik ini
36 -15 hapus
21 -36 ibu yang
19 36 jam karena
36 -23 kapal
-36 -28 keluarga yang
15 -36 kembali
-36 -25 kesalahan kecil
36 15 kirimkan buktinya
-20 -36 layanan
36 12 lebaran
36 2 macet
-25 -36 malam di
-36 33 minta maaf
-21 -36 nggak
25 36 paspor
36 11 sarapan
-36 15 surel
4 -36 telepon
11 36 terenkripsi dan
-36 -25 tokorame
36 -1 wajib pajak
-32 -36 warna
1 -36 yang berangkat
36 -1 yth wajib
-35 -26 # mulai
-35 15 ^bisa
35 -5 ^dari kami
35 3 ^panen
6 -35 ^re
35 -23 ampun
35 -5 ataupun
35 16 baru menyadarinya
-35 -35 berikutnya di
35 -8 bulan mei
35 -1 dan #
35 8 dari
-25 35 diganti
35 -10 dikirim ke
14 -35 gedung
18 -35 hadir pada
35 -10 hormati
35 0 juta
35 0 kalah
35 -10 kami hormati
31 -35 kami pulihkan
-28 -35 kedua hari
35 7 kemarin malam
35 7 lalu
24 35 maaf kepada
0 35 maret
-6 35 memakainya
35 16 menyadarinya
14 -35 nanti
35 3 panen
-35 34 perusahaan
31 -35 pulihkan
6 -35 re
35 12 salah menulis
-7 -35 sampai akhir
21 35 sekali lagi
35 -6 smp
-35 20 sungguh
-35 16 surat keterangan
-35 12 tempat
35 -8 tiket dan
-11 -35 yang kakak
-23 35 yth
-12 -34 ^semester
-34 29 bocor
1 -34 bot
34 6 dan sudah
-11 -34 dapat email
34 6 dari keluarga
-34 -30 dari ruang
-22 34 di kantor
34 12 dikarenakan gangguan
21 -34 diskon
-34 -15 hangat
33 -34 harus
-28 -34 jam #
-34 23 jangan pakai
34 -10 kali dan
34 6 kenyamanan anda
19 -34 lebih
23 -34 lewat email
-27 -34 mari
34 6 menjadi bagian
-24 -34 nama ibu
-34 -19 pendaftaran
-6 -34 pengaduan
34 5 ponsel
34 6 prioritas kami
30 34 rutin
-34 -15 salam hangat
34 -21 sertifikat
34 6 telah menjadi
-9 -34 terus
-14 34 untuk mengganti
34 -4 voucher
0 -34 yang lagi
-12 33 ^kamu
-33 33 ^ke orang
22 -33 ^tentang
-33 33 anda terkirim
33 14 bapak ibu
33 -14 bertuliskan
-33 -26 bila terjadi
33 0 dan keluarga
33 -25 disiapkan
-31 -33 email ini
-33 -24 kabarkan
-3 -33 kak
-33 24 kepada orang
33 13 kesalahan kami
-10 -33 ketidaknyamanan
-33 0 kode
33 -21 konsultan
-33 -32 masukkan
33 -9 memindahkan
33 9 mohon
-33 -21 pintu
33 15 sampai hari
33 -19 sedangkan
-33 -33 sejak pukul
33 -19 sekeluarga
33 -19 semoga bapak
-33 -31 suara
-22 -33 sudah dihapus
33 -8 yogyakarta
32 4 # sudah
-32 -18 ^biaya
10 -32 ^brosur
7 32 ^diretas
7 32 ^kami diretas
-17 32 ^penting untuk
32 4 biayanya kami
32 12 bolu
32 12 bolu pandan
32 3 di lapangan
-32 -25 duka
-32 -25 duka yang
-32 4 forum
32 8 hormat saya
32 0 itu memuat
32 24 kami
32 24 kami dengan
7 32 kami diretas
32 -30 kami hapus
-32 4 kami menemukan
-23 -32 kamis #
-10 32 kesehatan
32 15 maupun
32 -32 mengucapkan
-13 -32 pekerjaan
-17 32 penting untuk
32 12 per orang
32 12 roti
-24 -32 sandi terenkripsi
32 -28 selama satu
-32 15 seluruh
-16 -32 seperti yang
-26 -32 setiap sore
32 10 tagihan yang
3 -32 telanjur dibeli
-32 -29 tunjukkan
32 2 warga
32 3 yang masih
-19 32 yang memakainya
-12 -32 yuk
31 -19 # paket
1 -31 ^tiket
31 8 anda paling
-20 -31 ayu
3 31 bank
28 -31 baru kami
31 -4 berkenan kami
31 -13 biar
-31 15 bulan lalu
-31 15 data login
31 -27 datanya
-12 -31 dihitung
-12 -31 kartu anda
31 -14 kedua
-31 0 layar
31 7 musim hujan
31 7 namanya juga
-24 -31 napas
19 31 pesan untuk
31 24 pt dompet
31 6 sekolah
31 -8 terima kemarin
-25 -31 ulang tahun
21 -31 untuk #
-16 -31 yang hilang
10 -31 yang kamu
22 -31 zoom
-30 -25 # yang
30 -19 ^pembaruan
-6 -30 ^pesananmu
30 13 ^salah kami
-5 30 anda di
30 8 anda salah
-30 -27 berangkat dari
30 9 bila bapak
30 10 di #
-18 -30 dipotong
30 -16 griya
29 -30 kami tahu
25 -30 kami temukan
30 -13 kamis nanti
-14 -30 kantor
-30 -17 maret #
-30 10 medis
-30 4 menerima laporan
-24 -30 mengubah
-6 -30 pesananmu
30 -8 peserta lain
27 -30 rp
27 -30 rp #
30 13 salah kami
-22 -30 sobat
30 8 tanpa perlu
25 -30 temukan
-19 -30 tetap berlaku
-30 14 uu
-30 -25 wayan
-20 -30 yang bapak
12 29 # menit
-3 29 ^juli
16 -29 ^no
-29 -22 atau #
-22 -29 bantuan
-11 -29 biaya
-29 -18 cashback
-29 -18 cashback #
9 -29 dengan jam
-29 -9 di kolom
29 -21 dikerjakan
-11 29 gunakan
29 18 halaman itu
29 -29 ibu merasa
-3 -29 kamu tidak
17 -29 keadaan
19 -29 kepada seluruh
-7 -29 kuota #
19 -29 lalu pilih
18 -29 makassar
9 29 menjaga
29 -27 mulai minggu
16 -29 no
29 -10 pejuang
29 -7 sahabat
0 -29 salah kirim
-29 -10 sebuah
29 20 sekolah dan
3 -29 tabungan
29 10 tanpa
29 -9 telanjur
29 -16 tiap
-29 -28 timur
-28 11 # mei
28 12 # oktober
-28 -16 ^pesanan #
-28 -27 akhir pekan
-8 -28 di hari
-9 -28 farida
28 -10 hai kak
-9 -28 hari tanpa
28 12 hati-hati
-28 -13 keluarga
-18 -28 langganan
-28 -16 malam gratis
-28 5 masa
5 -28 menyediakan
-22 -28 pada jumat
-3 -28 pagi tadi
-1 28 pinjam
28 -12 produksi
-28 -24 serius
28 -21 sudah membuat
-8 28 tahu
-26 -28 tanpa biaya
-16 -28 usia
-27 -28 yang ingin
27 -16 ^bus
13 27 ^orang lain
17 -27 amanah
-27 25 bisa
27 9 botol
-23 27 diterima
-16 -27 dua tahun
-19 27 foto
27 6 janji
27 6 janji temu
27 -3 kain
8 -27 kebun
-27 15 lagi
-27 -19 menerima kabar
8 -27 mengajukan
-27 -16 minggu !
27 7 para
27 9 perut
-21 -27 pos
-27 13 rekam
-27 13 rekam medis
27 -9 ribu
27 9 sakit perut
-27 -16 satu kali
15 -27 sebelum
27 -3 selisihnya kami
27 11 semua penerima
27 -16 sepatu
-1 -27 sistem pada
27 11 surat itu
27 6 temu
-2 -27 terjadi kesalahan
27 -10 tidak benar
27 11 wakil
-12 -26 # gb
14 -26 akibat kesalahan
25 -26 batal
26 -12 berangkat
26 -8 biaya bulanan
26 -1 bulan juli
9 -26 bunda
1 -26 dokter
26 -23 fransiska
-12 -26 gb
-5 -26 gini
26 9 hubungi kami
4 26 ini terjadi
24 26 kami mengirimkan
26 -25 ke orang
-8 -26 kebaikan
26 -10 kosong
26 -18 lurah
26 -4 maaf banget
-11 -26 menerima
24 26 mengirimkan
7 -26 paket yang
3 -26 rabu
26 -13 tertulis #
26 -12 tidak lagi
-6 -26 tombol
4 26 ubud
26 7 yang gagal
-26 -23 yang pernah
-25 -19 # juli
7 25 ^pemberitahuan pelanggaran
25 -9 ^tiga
-5 -25 ^untuk
25 -5 ada barang
25 -6 ajukan
6 -25 antrean
-19 -25 bagian dari
-5 -25 beberapa
-12 -25 bukan #
-25 17 di
3 -25 email
25 10 ini juga
19 25 jawaban
-25 -19 kalau anda
25 25 kami seharusnya
3 -25 kosong boleh
7 -25 medan
-25 21 mengirim
-17 -25 mulai pukul
7 25 pemberitahuan pelanggaran
25 8 tetapi kami
20 -25 yang terhormat
24 -5 ^benar untuk
24 2 ^berangkat
-14 -24 ^minggu ini
24 -5 benar untuk
-24 -15 bila tidak
8 24 dan saldo
24 5 dapat menutup
-11 -24 dikirim
24 2 ekspres
24 10 isi
-24 2 jam
-9 -24 karung
-24 22 membuka
-8 -24 nggak bisa
-8 -24 pasien
-24 14 pulih
-4 -24 rekening kami
-8 -24 salam dari
4 -24 september
24 -8 sih
-11 -24 spp
24 -5 tidak terbuka
23 1 # tetap
23 -4 ^perjalanan anda
23 -12 bagas
23 0 balasan
-9 -23 bukti
-4 -23 bus
1 -23 datang ke
-23 -23 dengan hormat
23 -15 dinas
14 -23 gak
23 -4 gasjek
-14 -23 hormat
-23 17 kata sandi
23 -4 ke rekening
-22 -23 kemungkinan tidak
-19 -23 kurang berkenan
23 -4 perjalanan anda
20 -23 satu sesi
-23 -13 semua perangkat
23 -20 stasiun
-14 -23 uangnya kembali
23 -1 wali
14 22 anda untuk
-22 14 di aplikasi
22 -10 kabari sebelum
22 -15 kasih telah
22 -12 keliru membaca
-22 -20 layanan kami
22 -14 maklum
-22 -21 maret kami
-22 -22 mohon tidak
22 -18 pengembalian
-22 -20 sikat
-9 22 tautannya
22 8 yang perlu
-19 -21 ^anda kemarin
6 -21 ^beasiswa
21 1 ada
-19 -21 anda kemarin
9 -21 aplikasi menu
-20 -21 bahwa
21 -2 bayu
6 -21 beasiswa
-12 -21 berbeda
5 -21 dilayani
21 -3 handuk
-21 -5 ibu orang
21 -3 jumat #
-11 21 kami memberitahukan
6 -21 kini
-11 21 ktp
10 -21 mahasiswa
-6 -21 mas
-21 -18 melamar
-21 -18 melamar posisi
-11 21 memberitahukan
-11 21 memberitahukan bahwa
3 21 nomor telepon
18 21 pagi
6 -21 rincian
-19 -21 semua
21 -9 tiket dengan
-21 -5 tua siswa
-15 20 beserta
20 -11 blok
20 5 buat
20 18 buku
-20 -17 dibayar
20 -13 ikut
20 -11 kami memilih
20 -4 keluarkan
20 -1 kemeja
-20 -15 lanjut
0 -20 lintas pos
20 4 maksimal
-13 -20 memang
20 2 membalas
20 -11 memutus aliran
20 4 mobil jemputan
4 -20 obat
-6 20 pakai
20 3 sebesar
-20 -8 secara berkala
14 -20 tiga jam
-20 14 waspada
-10 -20 yayasan
20 6 {}
19 -9 # malam
-19 -12 ^gaji
-1 19 ^pemberitahuan kebocoran
-2 -19 berubah
10 19 dan menyalin
9 19 direktur
-4 -19 halo bu
0 -19 ini atau
11 -19 kami menyesal
10 19 ke server
19 -4 kelas
10 19 lembaga pelindungan
10 19 melapor kepada
10 19 nik anda
9 19 pin dan
19 -4 sebelum sabtu
10 19 server itu
-19 -12 tanggal #
10 19 telepon atau
19 3 tidak memeriksanya
18 -11 ^kekeliruan
18 -11 ^kekeliruan kami
18 2 ^pengumuman
18 7 ^tautan yang
-18 -5 ^undangan
18 -6 bareng
8 -18 hai
18 -14 harga
18 7 ini tautan
5 -18 kami buka
18 -11 masuk
11 -18 menagih rp
-18 0 menu keamanan
-1 18 pemberitahuan kebocoran
-3 -18 sudah aktif
-7 -18 sudah lewat
18 -7 tiga kali
-18 -12 wawancara
17 -2 atau di
17 -5 bisa kami
4 -17 bulan ini
17 -15 cocokkan
-17 -8 daftar
17 -4 ditetapkan
9 17 kami lakukan
8 -17 ke kartu
-17 13 kegiatan
-17 2 lingkungan
17 10 mohon maaf
17 4 palupi
17 4 semua tiket
-17 -11 timur #
8 17 waspadai telepon
-16 -15 bahwa kami
16 -4 dan bapak
-16 -15 dengan menyesal
5 16 gaji
16 -4 kami menempelkan
-12 -16 kami sediakan
16 7 lampiran
16 5 manajer
16 -4 menempelkan
-16 -15 menyesal kami
16 0 metode pembayaran
-12 -16 november tidak
-16 -15 posisi
2 -16 rute
-6 -16 sebutkan
-12 -16 sediakan
16 0 siang kami
-3 -16 tinggi
16 12 tua
8 -15 # bukan
-15 12 anda
0 15 dengan nama
8 -15 jadi angkanya
-12 15 pelindungan
-12 15 pelindungan data
10 15 pembeli
15 11 penerima
15 0 secara otomatis
-14 15 sekarang
2 -15 tahun sebelumnya
14 -11 # wit
-11 -14 analis data
8 -14 di museum
-11 -14 kandidat
14 -1 keluarga besar
-7 -14 kenaikan
-2 14 melalui aplikasi
-11 -14 memilih kandidat
6 14 nama nomor
-14 -14 nusantara
13 14 perlu anda
-11 -14 posisi analis
-4 -14 sebagaimana
13 14 sekretariat
-11 -14 semoga sukses
12 -14 siang
-11 -14 sukses
14 -11 wit
7 -13 biaya tambahan
13 -13 jatuh
13 -5 juni pukul
13 -4 kejadian
13 -5 lestari
-5 -13 membalas email
13 -3 tertulis rp
12 7 atau telepon
10 -12 dinyatakan
-6 12 https
12 -9 juli
-12 -8 terlambat dua
-3 -12 tidak membalas
6 -12 tujuan
11 -7 # persen
11 5 ^bukan rp
11 5 ^rp
11 5 ^rp #
11 5 bukan rp
-6 -11 bulan
-11 -10 ke kasir
11 -7 persen
6 11 waspadai
-5 -11 yang masuk
1 10 ^penerima lain
1 10 alamat di
10 -4 dan akan
1 10 dengan semua
-7 -10 halo {}
10 6 human
10 6 human error
-10 -10 ini setiap
10 3 kepala cabang
1 10 kirim dengan
10 -2 orang lain
9 10 orang tua
1 10 penerima lain
10 4 penerimaan
10 -2 perangkat
0 10 ponsel anda
1 10 semua alamat
-10 -7 sesi
4 -10 tidak sesuai
-8 -9 ^selamat idulfitri
9 -1 ke alamat
-9 1 pula
-8 -9 segenap keluarga
-8 -9 selamat idulfitri
-1 -9 tagihan juli
-5 -8 ^lewat
-5 -8 ^sudah lewat
3 8 balasan email
8 -3 bapak dan
1 8 berkas itu
8 -4 data pada
-8 8 keluarga anda
8 1 menit
3 8 menjawab di
-8 -3 sandi secara
3 8 siap menjawab
1 8 telepon yang
-7 -8 terbatas
8 1 tidak akan
7 -1 cukup kabari
-5 -7 hai {}
7 -1 kabari wali
-1 -7 kedai
7 -1 kepala sekolah
-5 7 penting
-7 -3 reservasi
7 -1 siswa yang
6 0 # hanya
6 -4 bidang
0 6 itu belum
-3 -6 jemputan
6 1 kakak pelanggan
-3 -6 ludes
-2 -6 ludes dalam
3 -6 metode
`;
