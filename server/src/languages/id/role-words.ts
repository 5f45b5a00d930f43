import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
672 maaf
-421 maaf kalau
-371 anggap
-365 bandung
-354 asri
-354 gowes
-353 direktur
-345 ya kalau
-342 dear
-338 lbh
-328 bibit
-328 nurhayati
-327 manajemen
-325 tidak ikut
-324 aja
324 menyusun
-317 penerbit
-316 barangkali
-313 kurikulum
312 salah dan
-310 apabila
-307 merasa
-304 elektronik
-303 hai
-301 griya
-298 yayasan
-297 garuda
-297 sori
296 lama dan
-295 depot
-295 halo kak
-293 roti
-290 pmi
-287 hangus
-284 barangnya
282 apalagi
-282 mahasiswa yang
-281 kepala dinas
-281 ketidaknyamanan
-279 kan
-278 belanjain
-278 tim
-277 ir
-275 gak
-275 ketidaknyamanan yang
-269 nih
-268 produk
-268 udah kami
-267 koperasi
-267 lupa
-266 lumbung
-265 normal
-262 asuransi
-262 ksp
-256 ?
-256 maaf apabila
-254 penagihan
-248 sma
-247 yang merasa
-246 manajer
-244 pak
-243 m
243 melampirkan
-242 dr
-242 kepala
-241 begini
-241 maklum
-241 operasi
-241 pt
-240 unit layanan
-239 demikian
-238 kopi
-237 atas ketidaknyamanan
-237 diverifikasi
-236 jumlahnya tidak
-236 latihan
236 maaf yang
-236 terbuka
-236 yang baik
-235 ini yang
-235 puskesmas
-235 sehat
-234 makmur
-233 lemari
-232 gudang
-232 kabari
-232 mbak
-231 bukittinggi
-231 membantu
-230 pasar
-230 selamat
-229 dilakukan
229 maafkan
229 maafkan kami
-229 masalah
-228 ii
-228 muncul
-228 nyaman
-227 kode agen
-226 senin pukul
-225 akunmu
-225 dirugikan
-225 medan
-225 merasa dirugikan
-225 pihak yang
-224 divisi
-224 lainnya
-223 j
-223 kamu tidak
-223 kok
-223 masyarakat
-223 panitia
-223 rekanan
-222 apabila ada
-222 kembali normal
-222 layar
-222 membayar rp
-222 perpustakaan
-221 yang gagal
-220 biro
-219 ini terjadi
-219 rak
-218 budiman
-218 nusantara
-218 yang budiman
-217 atas segala
-217 segala
-217 segala ketidaknyamanan
-217 terlambat
-216 agen
-216 sejawat
-216 tidak usah
-216 usah
-215 ditetapkan
-215 jika
-215 pesanan bunda
-215 s
-215 satu kali
-214 sakura
-214 satu email
-212 pos
-211 perjanjian
211 rusak
-210 memeriksanya
-210 sempat
-209 baik
-209 keempatnya
-209 melindungi
-209 mengirim email
209 sudah bikin
-209 surabaya
-208 dihapus
-208 imigrasi
-208 sinar
-207 jadwalnya
-207 mendaftarkan
-207 menjemput
-207 yani
-206 di kedua
-206 kurang
-206 siti
-206 yth ibu
-205 dampaknya
-205 kami lupa
205 kami sungguh
-205 keliru
205 sungguh
-204 # m
-204 ajak
-204 donatur yang
204 maaf kepada
204 maaf sudah
-204 polres
-204 sentana
-203 ditampilkan
-203 sukarela
-203 webinar
-202 terdapat
-202 umum
201 dimaafkan
201 mohon dimaafkan
-201 punya
-200 inisial
-200 tidak menjawab
-199 berkas sudah
-199 bidang
-199 boleh ikut
-199 diperlukan
-199 memindahkan server
-198 kepada saya
-198 menyalin
-198 yang terbuka
-197 baru sekarang
-197 kepala cabang
-196 bagi kami
-196 dari rak
196 sungguh menyesal
-195 mahasiswa
-195 smp
-194 !
-194 apabila hal
-194 ketua
194 maaf ya
-194 menunggu
-192 administrasi yang
-192 jumlahnya
192 kepada #
-192 nggak perlu
-192 tolong
-191 alasan
-191 bertemu
-191 dan seluruh
-191 kalau
-190 membaca semua
-190 pasangan
-190 suara
-190 terjadi
-189 hal ini
189 kamu jadi
-189 sepeser
-189 sepeser pun
-189 studio
-189 warga
-188 diri
-188 salah satunya
-188 satunya
-188 yth
-187 b
-187 bunga
-187 hal
-187 ibu merasa
187 jadi
-187 puasa
-187 yang pertama
-186 pesan untuk
-186 tolong jangan
-185 konfigurasi
185 sudah membuat
185 terutama
-185 yang mungkin
-184 kami keliru
-184 kartu pos
-184 mas
-183 itu sekarang
-183 sesuatu
182 menyesal
-182 sampai malam
-182 sehati
-182 selesai
-182 terjadi kekeliruan
-182 tidak memeriksanya
-181 di buku
-181 ini telah
-181 kami yang
181 kekhilafan
-181 presale
-181 sepatu yang
-181 seperti
-181 terungkap
-181 yang terungkap
-180 terkunci
-179 administrasi
-179 bawa
-179 halo
-179 jangan
-179 perempuan
-179 rabu malam
-178 buku alamat
-178 dapur kami
-177 kami lakukan
-177 tidak untuk
-177 timur
-177 untuk dibalas
176 bab
176 bab #
-176 kasir
176 minta maaf
-176 nggak
-176 putih
176 tante
-176 ubud
176 yang udah
-175 hapus
-175 kami terlambat
-175 kapal
175 om
-174 contoh
-174 dari aplikasi
-174 laboratorium
-174 rel
-174 rel nirwana
174 si
-173 akun yang
-173 aman
-173 harian
-173 iseng
-173 ke kami
-173 kebocoran
-173 memasukkan
-173 tamu yang
-173 tidak bisa
-173 tindakan
-173 utuh
-173 yang hilang
-172 dimatikan
-172 jadwalin
-172 ketua panitia
-172 kurang nyaman
-172 lari
-171 alamat dan
-171 hilang
-171 kami menagih
-171 khawatir
-171 lintas
170 atas kesalahan
-170 mungkin
-170 rombongan
-170 seminggu
-170 teknik
169 cerita
-169 ditutup
169 kami gagal
-169 pekan
-169 untungnya
-168 akibat
-168 belanja cerah
-168 demi
-168 hal sepele
-168 kardus
-168 kerahasiaan
-168 lama
-168 pemohon yang
-167 alumni
-167 dugaan
-167 menghapusnya
-167 menyala
-167 merupakan
-167 surat ini
-166 anak-anak
-166 benar di
-166 buka
-166 insiden
-166 serius
-166 terlampir
-166 yang salah
-165 pertanyaan
-165 wali kelas
165 yang tidak
-164 itu cuma
-164 roa
-164 sambal
-164 sambal roa
-164 sumbangan
-164 terbit
-163 agar
-163 bapak
-163 fajar
-163 gratis
-163 lapor
-163 tinggal
-162 jersey
-162 oleh karena
-162 sembilan
-161 bagian
-161 kepuasan
-161 pelakunya
161 seharusnya kami
-161 semuanya
-161 tabel
-160 pembayaran
-160 vendor
-159 booking
-158 banjarbaru
-158 kami harus
-158 kayak
-158 membaca
-158 undangan
-158 unduh
-157 ada yang
-157 ayah
-157 hadir
-157 ini menimbulkan
-157 kepercayaan
-157 kita
-157 kosong
-157 mana yang
-157 melainkan
-157 menimbulkan
-157 sejahtera
-157 wakil
-156 buletin
-156 jadwal
-156 jeda
-156 penerimaan
-156 wa
-155 baca
-155 ini hanya
-155 kedua
-155 menyebarkan
155 pelari
-155 tidak dibalas
-154 dipakai di
-154 dr hasan
-154 hasan
-154 kejadian ini
-154 pengumuman
-154 tombolnya
-153 apotek
-153 kurir
-153 penyebabnya adalah
-152 ada pada
-152 angka yang
-152 bapak sudah
-152 dilayani
-152 faktor
-152 naik
-152 nyasar
-152 sini
-152 tadi malam
-151 kapan
-151 kejadian
-151 lewat telepon
-150 dana
-150 dokumen
-150 melayani
-149 berjaga
-149 dapur
-149 dibalas
-149 ketiga
-149 punyamu
-149 sebenarnya
-149 sentani
-149 sudah tidak
148 anda kepada
-148 ingin
-148 kesalahan itu
-148 lalai
-148 langganan
-148 minggu pagi
-148 nusa
-148 terhormat
-148 tujuan
-148 yang terhormat
-147 di lampiran
147 kak
147 nomor unit
-147 pengaduan
-147 yang betul
-146 artha raya
-146 betul
-146 bincang
-146 bincang buku
-146 iuran yang
-146 peron #
-145 # malam
-145 biaya seragam
-145 bukti
-145 folder
-145 ini untuk
-145 jakarta
-145 jalan
-145 per orang
-145 seragam
-145 sudah dihapus
-145 tur
-145 wilayah
-144 bunga deposito
-144 kredit
-144 lalu salah
-144 peristiwa
-144 sesudah
-144 tersambung
-144 yang terbaca
-143 abaikan
-143 belanja
-143 titik
-142 dan baru
-142 indah
-142 kami lalai
-142 kepala bidang
-142 kirimpas
-142 nggak bisa
-142 pekan lalu
-142 puri
-142 yth bapak
141 dan meminta
-141 dipilih
-141 yang benar
-140 allah
-140 bunda
-140 cerah
-140 dan paket
-140 data tersebut
-140 disebabkan
-140 ketika
140 maaf sebesar-besarnya
-140 maksimal
-140 rumah yoga
-140 samasta
-140 timbul
-140 yoga
-140 yoga samasta
-139 # klik
-139 empat
-139 hitung
-139 menekan
-139 parkirin
-139 pemilik
139 sebesar-besarnya
-139 tiba
139 ya kak
-138 boleh dipakai
-138 bolu
-138 bolu pandan
-138 khusus
-138 membukanya
-138 menarik
-138 pandan
-138 riwayat panggilan
-138 sabtu
-138 tagihan
-138 tanggung
-138 tekan
-138 teknis
-138 tidak pernah
-138 toko
-137 # cm
-137 cm
-137 cukup
-137 diduga
-137 harus
-137 hasilnya
-137 keresahan
-137 menimbulkan keresahan
-137 nirwana
-137 pemesanan anda
-137 wajib
-136 adalah
-136 beda
-136 berkas yang
-136 buku senja
-136 data dari
-136 disebabkan oleh
-136 harga rp
-136 kakak tidak
-136 kami memakai
-136 ke sini
136 meminta maaf
-136 pembaca
-136 pembeli
-136 salah menulis
-136 sepele
-136 warung
-136 warung buku
-135 bilik
-135 kami menempelkan
-135 menempelkan
-135 menemukannya
-135 nanti
-135 pemberitahuan
-135 saya sendiri
-135 tiket kereta
-134 dan rekaman
-134 hormati
-134 juga manusia
-134 kemarin kami
-134 manusia
-134 selasa
-134 status
-134 tidak hilang
-134 yang perlu
-133 berjalan
-133 bidan
-133 doang
-133 doang kok
-133 gedung
-133 izin
-133 jadi jangan
-133 ke gerai
-133 perkara
-133 perkara ini
-133 rasanya
-133 tetap satu
133 tidak berlaku
-132 calon
-132 dapat anda
-132 deposito
-132 diperbaiki
-132 diperbaiki kami
-132 donatur
-132 enak
-132 kami lampirkan
-132 label
-132 lampirkan
-132 rincian
-132 waktusalat
-131 akun baru
-131 buku
-131 coba
-131 dprd
-131 example
-131 itulah
-131 kelihatan
-131 nik saudara
-131 pasien
131 sekali
-131 stok
-130 baru yang
-130 bulan agustus
-130 calon mahasiswa
-130 dicetak
-130 karena itu
-130 keamanan
-130 kepegawaian
-130 keselamatan
-130 meja
-130 mulai pukul
-130 mungkin anda
-130 pencari
-130 senja
-130 skin
-130 tunggu
-130 untuk sementara
-130 yg
-129 berikutnya
-129 cepat
-129 kami hormati
-129 kamis
-129 ke rumah
-129 kelurahan
-129 laporan
-129 meminta otp
-129 pencapaian
-129 senantiasa
-129 tertentu
-128 dan tidak
-128 ditaruh
-128 ditaruh di
-128 kami sangat
-128 meminta uang
-128 menjawab
-128 raya
-128 selalu
-128 slip
-127 bug
127 dan kami
-127 dari dapur
-127 darurat
-127 ikut terkirim
127 mohon
-127 pembersih
-127 perusahaan iklan
-127 saja
-127 silakan
-127 skrip pembersih
-127 tetap
-127 versi #
-127 whatsapp
-126 # wita
-126 anda tidak
-126 bulan
-126 dari dalam
-126 kepada siapa
126 kesalahan ini
-126 mohon waspada
-126 nomor #
-126 pegawai
-126 pejabat
-126 pejabat pelindungan
-126 pernah
-126 peron
-126 pertama
-126 wita
-125 bayarlah
-125 di luar
-125 dibobol
-125 dulu
-125 kerjakuy
-125 mumpung
-125 privasi
-125 rina
-125 sesuai
-125 subuh
-125 terlihat
-125 visa
-124 bank lumbung
-124 benar
-124 foto ktp
-124 hotel puri
-124 ke polisi
-124 menguji
-124 orang tua
-124 pihak ketiga
-124 rekaman
-123 berbagai
-123 kencana
-123 kontak darurat
-123 lima menit
-123 menerima balasan
123 minta
-123 nomornya
-123 premi
-123 rak retur
-123 retur
122 aku
-122 balas ke
-122 bot
-122 bu
-122 dari akun
-122 dipungut
-122 dipungut biaya
-122 lama saudara
-122 memeriksa
-122 memindahkan
-122 nasabah
-122 pendampingan
-122 penyimpanan
-122 perumahan
-122 sanur
-122 sensitif
-122 skrip
-122 tidak akan
-122 tidak dipungut
-121 dan bapak
-121 ini dikirim
-121 kalender
-121 kilat
-121 lembaga
-121 luh
-121 luh ayu
-121 masuk dan
-121 ni
-121 ni luh
-121 nyasar ke
-121 pembaruan
-121 santri
-121 santri baru
-121 sekali lagi
-121 selama tiga
-121 selasa #
-121 terjadi akibat
-120 baru tahu
-120 benar terlampir
-120 bila bapak
-120 di situ
-120 dosis
-120 gaji
-120 lunas
-120 mengabari
-120 menulis
-120 saya yang
-120 sebelum
-120 situ
-120 tamu
-120 termasuk yang
-120 tersebut sudah
`,
  'fault': `
-634 akan
-625 tetap
567 gagal
-563 ?
-561 sekarang
-560 sandi dan
547 salah
-535 # sudah
-527 hormati
-516 kini
-515 pertama
-503 bapak ibu
496 termasuk
-491 kerahasiaan
491 terlambat
-491 timbul
-486 kepala
483 kami lupa
-479 dihapus
-473 abaikan
473 beberapa
-471 aja
470 peretas
-469 kami hormati
469 penyebabnya
-467 oleh karena
-466 dengan harga
-464 mulai bulan
-463 dokter
-463 tampil di
-459 udah
456 kardus
-454 bapak sudah
-454 itu memuat
454 tertukar
-450 email ini
-448 direktur
-445 jangan
-442 maaf kepada
-442 nanti
-441 bila
441 dengan ini
-439 ditutup
-439 sangat
-437 mulai hari
-434 juta
433 alasan
432 kesalahan
-424 tersebut sudah
-422 aman
-422 dan seluruh
422 diduga
421 kelalaian
-420 bulan ini
-420 ditampilkan
419 gudang kami
415 padahal
-414 diulang
-414 yang lama
-414 yang masuk
-413 di lampiran
-413 tidak tercantum
-410 simpanan
-409 bulanan
409 kami terlambat
-409 koperasi
-409 memuat nama
-408 supaya
407 # m
-407 oma
-405 berlaku
-405 kami tanggung
404 sedangkan
-402 perlu
401 kami memasang
-401 meminta uang
-400 boleh
-400 dimatikan
-400 tidak berubah
-398 dan sudah
398 kelihatan
-398 layar
-398 sori
-397 mulai pukul
-397 tidak berlaku
-396 belum ada
-396 ibu di
396 sebagai
396 tertentu
-396 ubah
-394 ponsel anda
-393 akhirnya
-393 baca
393 terjadi kekeliruan
-390 habis
-390 kabari
-390 setengah
387 dari satu
-387 j
386 iseng
-385 tidak hilang
-383 cepat
-383 dan ia
383 ternyata
-382 kepada saya
-382 yang benar
-380 kalau
-379 menghapusnya
-378 surabaya
-378 yth
-377 di tempat
377 lalai
-376 sari
-375 kartu anda
374 mas
-373 biayanya
373 ini merupakan
-373 kami mohon
-373 manajer
-373 poin
373 tertulis
-372 baru yang
-372 datanya
-372 membaca semua
-372 panggilan
372 tombolnya
-371 dan berlaku
-371 dan kartu
-371 maaf yang
-370 rusak
370 unit
-369 dari data
-369 dr
369 pencuri
-368 laporkan
367 bocor
-366 # tetap
366 rute
365 kalender
-365 masih ada
365 menampilkan
-364 balik
-364 mencatut
-364 mencatut nama
-364 yang baik
-364 yang mencatut
-362 surat ini
-361 bukti
-361 kok
361 yang salah
-360 halo mas
-359 data yang
-359 kalau ada
-359 kamu jadi
-358 bertemu
-358 kepercayaan
-357 bulan depan
-357 sebelum #
357 sempat
357 server krakatau
-356 kami meminta
-356 mengunduhnya
356 sewaktu
355 dan kami
355 dilihat
-355 kepala dinas
-354 nomornya
-354 ulang
353 lunas
-353 sehati
-353 tolong
352 admin
-352 hangus
-352 kapan
352 menyalin
-351 anggota yang
351 kami mengirim
-351 per orang
-351 tekan
-350 diskon #
350 menyala
-348 identitas
-348 jadwal
-348 tamu yang
-347 dan hasil
-346 jika
-346 kepuasan
345 di email
345 dicetak
-345 kami ganti
-345 menjawab
-345 sejak pukul
-344 jam itu
344 kami lalai
-344 mendaftarkan
-343 menyesal
-343 seharusnya kami
-342 gratis
-342 titik
-341 ganti
-341 promo
341 seharusnya
341 yang gagal
-340 anda kami
-340 berlaku sampai
-340 nurhayati
-340 tutup pada
-339 ibu yang
339 memasang
339 tadi
-338 simpan
-337 bagi kami
-337 berbagai
337 kami menemukan
-337 silakan
-337 yang berlaku
-336 awal
-336 notifikasi uji
-336 sehingga jadwal
336 tagihan
-335 dihubungi
335 kemarin
-335 lbh
-335 penghasilan
-334 dua orang
-334 lintas
-334 masyarakat
-334 ruang
-333 anda mungkin
-333 berikutnya
333 menulis
-332 penerbit
-331 tempat yang
-331 yang datang
-331 yayasan
-330 dikunci
-330 ke saya
-330 pernah meminta
330 tahun lalu
-329 di kantor
-329 disimpan
329 sepertinya
-328 harian
-328 membuat bapak
-328 pun
328 sepatu yang
-327 otp
-326 diri
-326 satu orang
325 fotomu
-325 hubungi kami
-325 kalah
-325 otp atau
325 sejumlah
-325 sudah kami
-324 dikerjakan
-324 melapor ke
-324 seluruh kata
-324 sudah melapor
-323 asri
-323 inisial
-323 item
-323 maafkan
-323 maafkan kami
-323 pula
323 sosial
-323 sudah meminta
-323 yang telah
323 yang tertukar
-322 dan rekaman
-322 dengan nik
-322 ingin
-322 kami perbaiki
-322 kami tarik
-322 ketahui
322 memakai data
-322 perbaiki
-322 saya yang
-322 yang tercantum
321 dari rak
-321 kurikulum
321 seharusnya sampai
-321 smp
-320 mulai minggu
320 naik
-320 sepele
-320 uang rp
320 vendor
-319 berjaga
-319 manajemen
-319 yang menyebut
-318 layanan
-317 belum dibayar
-317 biaya
-317 dibayar
-317 enkripsi
-317 laut
-317 nama nik
-317 yang baru
-316 garuda
316 kali
-316 khusus
-316 sinar
-316 surel ini
-315 ada denda
315 akibatnya
-315 apalagi
-315 betulkan
-315 buka
-315 ini juga
-315 kami betulkan
-315 tarik
314 antaranya
314 di antaranya
314 sampai di
-314 supaya tidak
-314 terhormat
-314 yang terhormat
-313 bukittinggi
-313 jadi jangan
313 kesalahan itu
313 sehingga nomor
-313 sudah bikin
-312 ajukan
312 aku
-312 kelas dan
-312 saja
-312 sampai pukul
-312 senja
311 data pemesanan
311 hati-hati
-311 kami simpan
-311 kami tahu
311 menekan
-311 simpanan anda
-310 dan saldo
-310 kami malu
310 kami memilih
-310 kurang nyaman
-310 malu
-309 angka terakhir
-309 dari aplikasi
-309 empat angka
-309 kendali
-309 pak
-309 perjanjian
309 satu kali
308 # akun
308 dan baru
308 kehilangan
-308 maaf kami
-308 menambah
-308 mengubah
-308 sandi yang
-308 seminggu
-307 memakai verifikasi
307 portal itu
-307 telepon kami
-306 pt
306 satu dan
305 kami menerbitkan
305 menerbitkan
-305 menyatakan
-305 studio
-304 antar
304 data dari
-304 di papan
304 juli kami
-304 kami antar
-304 kepegawaian
-304 lengkap dan
-304 mahasiswa
-304 papan
-304 perkara
-304 perkara ini
-304 visa
-303 diagnosis
-303 telah kami
-303 webinar
-302 dear
302 harga
-302 kapal
-302 melindungi
-302 selisihnya kami
302 situs kami
-302 universitas
-301 ada orang
-301 anak-anak
-301 dibatalkan
-301 pasangan
-301 siapa
-301 tidak akan
300 # pengguna
-300 gadang
-300 kami harus
-300 kementerian
-300 ketua
-300 wajib
-299 # hanya
-299 apa pun
-299 bayarlah
-299 example
299 hari sabtu
299 kami kemarin
-299 ke saldo
-299 ke sini
-299 nomor unit
299 perusahaan
-299 rasanya
-299 satu hari
-298 foto alamat
-298 hai
-298 item yang
298 milik
-297 berikut
297 gangguan
-297 hilang
-297 nusantara
-297 pelari
-297 pin
-297 top up
-296 dijual
-296 ibu dapat
-295 bunga #
295 kami menekan
-295 kasih sudah
-295 pelanggan
-295 pertanyaan
-294 dan nilai
-294 kirimkan
-294 terdampak
293 jawab
293 karena kami
293 pesanan bunda
-293 privasi
-293 rawat
-293 status
-292 apakah
-292 email sama
292 kami salah
-292 tiba
-291 cerita
291 dapur kami
-291 dikenal
-291 diskon
291 kami dapat
-291 ongkos
-291 penerima email
-290 kami akan
-290 ketua panitia
-290 kurir
-290 melainkan
-290 nggak perlu
290 orang pada
-290 tenang
-289 ambil di
-289 betul
-289 daring
-289 di buku
-289 diganti
-289 ini pukul
-289 keterangan
-289 memastikan
289 saya mohon
-289 untuk memastikan
-289 yang pertama
-288 dapat datang
-288 satu tiket
288 tertulis rp
-287 ada nama
-287 itu sudah
-287 ksp
-287 meliputi
287 nyasar
-287 para
287 pringsewu
-287 up
-286 disimpan di
286 hal yang
-286 kami beri
-286 pmi
286 sakura
-286 tetap kami
285 # sampai
-285 allah
-285 bingung
285 kehati-hatian
-285 tumbuh
-284 akun yang
-284 semua penerima
-284 sepanjang
-284 tempat lain
-283 bapak dan
-283 boleh ikut
283 diberitahukan
283 kami transfer
283 kayak
-283 kuncinya
-282 gantinya
282 jempol
282 jempol admin
-282 kegagalan
282 lainnya
-282 lumbung
-282 siapa saja
-282 tangkapan
-281 bandung
-281 buat
-281 senin pukul
-281 ulang tahun
280 bahwa pada
280 berhak
-280 biro
280 dilakukan
-280 ir
-280 kereta atau
280 pernah
280 pihak luar
280 tertera
280 tidak berhak
279 dan saya
-279 kalau masih
-279 kami perpanjang
-279 penerima telah
-279 penuh
-279 perpanjang
279 punya
279 tim kami
278 # padahal
278 adalah
278 deposito #
-278 provinsi
-278 sandi anda
-278 tambalan
-278 tambalan #
-278 yang betul
-277 alergi
-277 di #
277 di kasir
-277 diantar
277 dua jam
-277 kabupaten
-277 lebih suka
-277 per satu
-277 satu per
-277 selalu
-277 suka
-277 tambahan
-277 tirta
-276 beri tahu
-276 biar
-276 dana
-276 kami membayar
276 mei dan
-276 nomor hp
276 salah menulis
-276 salinan
-276 terlampir
-275 akses itu
275 bertuliskan
275 kamera
-275 kami sungguh
-275 sungguh
275 ukuran
-274 alamat kami
-274 dan empat
-274 ke posko
-274 kotak masuk
274 mengalami
274 selamat
-274 terakhir kartu
-273 ajak
-273 jumlahnya
273 kamis
-273 masalah
-273 pada rekening
273 sedikit
-273 telah
272 itu cuma
-272 kelas
-272 laporkan kepada
-272 musim hujan
-272 putus
-272 senantiasa
-272 sini
-272 yang udah
-271 apotek
-271 atas
271 dalam
-271 memulihkan
-271 posko
271 rapat
-270 # wita
270 anda kepada
-270 berkasnya
270 dari sistem
-270 itu belum
-270 kami buang
-270 wita
-269 boleh dikirim
269 dapat kami
269 di daftar
269 pemeriksaan
-268 atau
-268 budiman
268 kami mengirimkan
268 memakai
268 mengirimkan
-268 siap
-268 yang budiman
-267 dulu ke
267 itu tidak
-267 lain dan
267 mei
267 sembilan
267 terjadi akibat
-267 tersebut
-267 untungnya
-266 belanjain
-266 dan bapak
-266 demikian
266 faktor
266 halaman
266 selama #
-265 banget
265 berlangsung
-265 buang
-265 kiriman
-265 perpanjang sampai
264 anda dua
-264 dan masyarakat
-264 gowes
264 juni pukul
-264 kamu terima
264 membuka
-264 paling lambat
264 pihak
-264 udah kami
263 kami memakai
-263 kaus
263 konfigurasi
-263 murid
263 nik saudara
-263 pilih
-263 saat
263 salah dan
-263 tahu
-263 tidak lagi
-262 # tanpa
-262 dampaknya
-262 dipakai siapa
-262 foto ktp
-262 kami ketahui
-262 kami sangat
262 karyawisata
-262 listrik
262 menjaga
-262 senin dan
-262 wa
261 ke ponsel
-261 ke rumah
261 mengunduh
-261 puri
-261 reservasi
-261 unit layanan
260 dan #
-260 desember dan
260 kami nomor
-260 menemani
-260 rekening
-260 selamat ulang
-260 terungkap
-260 yang terungkap
259 catatan kami
259 dan isi
-259 ini terkirim
-259 mahasiswa yang
259 semalam kami
259 sistem
-259 untuk melindungi
258 akunmu
-258 kami sarankan
-258 nama anda
-258 pelakunya
-258 sarankan
-258 setelah
-257 # jam
-257 asuransi
-257 beserta
-257 biaya seragam
257 email dan
257 februari kami
-257 kabar
257 ketika
-257 membayar rp
-257 musim
257 pada tanggal
-257 penerima menghapus
-257 seragam
-257 server itu
-257 tanpa biaya
-257 telanjur
-256 # kemarin
256 asing
-256 jumlahnya tidak
-256 kami sediakan
256 padahal seharusnya
-256 saat ini
-256 sediakan
-256 tujuh
255 admin kami
-255 bukti yang
-255 dikirim dari
-255 ikut terkirim
-255 nama tanggal
255 selama
-255 setiap
254 # cm
254 bertanggung
254 bertanggung jawab
254 cm
-254 kepada kementerian
254 melampirkan
254 rapat kelurahan
254 seseorang menyalin
-254 uang
-254 yth bapak
-253 dprd
-252 ditarik
252 kami gagal
252 kurang
-252 nomor satu
-252 om
-252 sungguh menyesal
-252 yth ibu
-251 balas
-251 depot
251 kami dan
-251 kelima
251 lain
-251 mati
-251 polisi dan
-250 diverifikasi
250 donatur
-250 ke #
-250 keduanya
250 kemeja
-250 mana
-250 masing-masing
-250 tentang
250 tetapi
250 yang sampai
-249 baik
-249 berada di
-249 dijawab
249 disebabkan
249 disebabkan oleh
-249 juga
-249 kendali kami
-249 langsung
-249 luar kendali
249 menyapa
249 selasa lalu
-249 sudah dihapus
248 akibat
-248 alat
-248 kami memutus
-248 medan
-248 memutus
-248 pengaduan
-248 sepuluh
-248 sepuluh alamat
-247 itu sekarang
247 namanya
247 penyebabnya adalah
-247 roti
-247 sabtu #
247 salah satunya
-247 sarapan
247 satunya
-247 setiap sore
-247 surat itu
-246 dijalankan
246 kami kirim
246 lalai memperbarui
246 memperbarui
-246 mumpung
246 pesanan
-246 rombongan
-246 selisih
-246 selisih rp
-246 serta
-246 skin
-245 # tidak
-245 pengurus memohon
-245 tunggakan
-244 # belum
244 # pukul
-244 belanja
244 kami keliru
244 paket
-244 pekerjaan
-244 relatif
-244 relatif kecil
-244 sebagai ganti
-244 suara
-243 benar di
-243 dan tiga
-243 dimaksud
243 karena
-243 ktp dan
243 memasukkan
-243 subuh
-243 telah menghapus
-242 batasi
-242 beliau
-242 lagi
-242 lima menit
-242 makmur
-242 nama beliau
-242 untuk sementara
-241 haji
-241 maaf ya
241 memindahkan
-241 mengembalikan
-241 menghapus berkas
-241 menit dan
-241 nota
241 rabu malam
-241 satpam
240 itu
-240 meminta semua
-240 pembelinya
-240 s
240 semua orang
-240 terbaru
-239 akan kami
-239 anggap
-239 bersama
-239 data nasabah
-239 diharapkan
-239 hubungi
-239 ini telah
-239 terbaru kami
-238 berkas sudah
-238 biaya dan
-238 bila anda
-238 dan minta
-238 dengan potongan
-238 imigrasi
-238 maupun
-237 # juta
-237 dihitung
-237 langkah yang
-237 pencapaian
-237 periksa
-236 denda
-236 ditetapkan
-236 menambahkan
-236 nggak bisa
236 tadi malam
-236 tiap
-236 yani
-235 dibuat
-235 kepada anda
-235 rekening dan
-235 sampai rp
235 sebesar
235 tabel
-234 bebas
234 dalamnya
234 di dalamnya
234 dibobol
-234 jatuh tempo
234 kami seharusnya
-234 memiliki
-234 soal
-234 tante
-234 tempo
-234 tidak memiliki
233 antrean
-233 ini sampai
-233 ke pusat
233 kepada ibu
233 membuat
-233 memohon
-233 pembinaan
232 hari sebelum
232 itu kesalahan
232 kursi
-232 lakukan
-232 nyalakan
231 berkas pendaftaran
-231 bersedia
-231 diperbaiki
-231 diperbaiki kami
-231 februari pukul
-231 kami lampirkan
-231 kontak
-231 lampirkan
-231 rel
-231 rel nirwana
-231 sesuatu
231 terkunci
-231 versi #
-230 abepura
-230 ayah
-230 balas surel
-230 berjalan
-230 bot terbaru
230 kendala teknis
-230 pulsa
-230 slik
230 terima
-229 anda pada
229 dalam paket
229 grup whatsapp
-229 melapor
-229 pendaftaran
-229 pin dan
229 tangan
229 tidak pernah
-228 # klik
-228 belanja cerah
-228 dan jadwal
-228 demi
-228 hal
228 kami temukan
-228 ke sistem
228 keempatnya
228 melakukannya
-228 membantu
-228 sebelum pukul
-228 sepeser
-228 sepeser pun
-228 september pukul
228 temukan
-228 tidak ada
227 # hari
-227 b
227 berisi
227 lama
-227 login
227 pekan lalu
-227 pelindungan
-227 polres
-227 tercantum
226 di gudang
226 kecamatan
-225 batalkan dan
-225 ktp
225 kue
225 kunjungan
-225 ongkosnya
-225 pemberitahuan
-225 tahun depan
225 yang lebih
-224 baru dengan
-224 curigai
-224 di layar
-224 kami matikan
-224 kami pindahkan
224 laboratorium kami
-224 matikan
-224 mbak
224 menuliskan
-224 pindahkan
-224 transfer ke
-223 dan mengirim
-223 ini tidak
-223 jemaah
-223 keluar
223 melihat
-223 memohon maaf
223 peserta lain
-222 bicara
-222 di kedua
222 hehe
-222 mendaftar
222 panitia
222 pasien lain
-222 pemegang tiket
222 rincian
222 sapaan
-222 saudara tidak
-222 untukmu
-222 voucher yang
221 cetak
221 di akun
-221 khawatir
-221 lewat telepon
-221 meminta otp
-221 orang lain
-221 tinggi
220 # bulan
-220 bukan
220 insiden
220 luas
220 memindahkan server
220 rabu
-220 sama dan
220 saya minta
220 serius
-220 siswa
-220 tidak menjawab
219 dari pihak
219 data #
-219 tambahan biaya
-219 tanpa tambahan
218 bapak yang
-218 ditulis
-218 geser
-218 geser ke
-218 kami geser
-218 kami telepon
218 sampai pagi
-218 sedang
-218 si
218 tertera pada
-218 tunggu
217 # anda
217 # k
-217 balas ke
217 barangkali
-217 biasa
-217 data tersebut
-217 jam kerja
217 k
-217 kerjakuy
217 lalu salah
217 mengabari
-217 uangnya
216 akibatnya #
-216 dari luar
-216 dicoba
-216 menjemput
-216 menyesal dan
216 minum
216 selama dua
-215 cerah
215 dari kalian
-215 hadir
-215 isinya
-215 isinya nama
-215 juga sudah
215 kami mengunggah
215 kami menjalankan
-215 langsung ke
215 menjalankan
215 menjalankan berkas
-215 ngomong-ngomong
215 paket ibu
215 pengujian
215 pintu
215 sepatu
215 terpotong
-215 terutama
214 # kami
214 adanya
-214 klaim
-214 pemohon yang
-214 sensitif
214 sudah menghapus
-214 swafoto
-214 tolak
-214 tunjukkan
-214 tur
214 yang memegang
-214 yth orang
213 email kami
213 kekhilafan
-213 lama saudara
-213 loket
-213 maaf kalau
-213 maaf terutama
-213 orang dapat
-213 terutama kepada
-212 bapak tetap
-212 depan
212 error
-212 halo kak
212 human
212 human error
-212 keluarga
-212 menu
212 penyimpanan
-212 tidak perlu
211 baris
-211 bpjs
-211 bpjs dan
-211 griya
-211 nomor bpjs
-211 sesuai
211 termasuk yang
-210 kopi
-210 mana yang
-210 pemegang
-210 pertiwi
-210 pesan ini
-210 siang ini
-209 agar
209 akibat kelalaian
-209 bersifat
-209 di gerai
-209 kami menyesal
-209 ke polisi
-209 setelah #
-209 warga yang
-208 boleh dipakai
208 dimaafkan
-208 kami tambahkan
208 mohon dimaafkan
208 nih
-208 puasa
-208 tambahkan
-207 dulu
-207 kasih
-207 lambat #
-207 pada jumat
207 punyamu
-207 terjadi
-207 tersambung
-206 # pelanggan
206 bandar
206 bandar lampung
206 baru menyadarinya
-206 bukan milik
-206 kami telah
-206 komunikasi
-206 komunikasi dan
206 lampung
206 menerima email
-206 mengurus
206 menyadarinya
-206 segera
206 slip
-206 yang mau
-206 yang terbaca
-205 delapan
205 mencantumkan
205 menyalin nama
204 ambon
-204 atas nik
-204 data pada
204 dibuka
204 izin
204 kasir
-204 kode otp
-204 minggu pagi
204 nyasar ke
-204 permata
-204 sekarang setiap
-204 sekretariat
-204 teknik
-204 yang terbuka
-203 administrasi
203 cuma email
203 dan
203 di
-203 donatur yang
203 kolom
203 malam kami
-203 penandatanganan
-203 perubahan
-203 sambil
203 tiga hari
-202 banjarbaru
202 butuh
-202 cadangan pukul
-202 dan bersedia
202 dan meminta
-202 dari cadangan
202 dua hari
202 lahir dan
-202 menghapus email
202 pihak ketiga
-202 salam
-202 semua
201 # sedangkan
-201 chat
-201 dan kontak
-201 dompet
-201 lampiran
201 menunggu
-201 pt dompet
-200 alumni
-200 besaran
-200 bulan
-200 calon
-200 diperlukan
-200 hapus
200 kami menampilkan
200 kartu pos
-199 asli
-199 bapak boleh
199 cache
-199 dan jumlah
-199 enak
-199 kembalikan penuh
-199 ktp asli
-199 mencatat
-199 pemakaian
-199 permintaan
-199 telepon #
-198 dan segera
198 kami jual
-198 masih menerima
-198 riwayat panggilan
-198 senin #
-198 sumbangan
198 terjadi kebocoran
-197 buktinya
-197 dan paket
-197 di server
-197 dicuri
-197 harap
-197 keluarga dan
197 kendala
-197 mendapatkan
-197 sejak
-197 sma
-197 tanyakan
197 tidak bisa
-197 tujuh tahun
196 # pada
196 berangkat
-196 cabut
-196 cocokkan
196 ini disebabkan
-196 kami cabut
-196 lengkap
-196 matikan sampai
-196 orang yang
196 sebenarnya
196 situs lain
-196 tambah
-195 # #
-195 bank
195 diperkirakan
-195 dipindahkan
195 terkirim ke
-194 # wib
194 dan tanggal
-194 diunduh
-194 hotel
-194 kencana
194 membukanya
-194 menelepon
194 mengirim undangan
194 sejawat
-194 sentana
-194 wib
193 angka
193 antara
-193 bawah
-193 begini
-193 di bawah
-193 ditanyakan
-193 kepada bapak
193 yang kami
192 ada
-192 akhir bulan
-192 beda
-192 gak
192 ini hanya
-192 mengganti semua
192 sehubungan
192 sehubungan dengan
-192 semua kunci
-192 tagihan yang
191 demo
191 iklan
191 isi
191 nik nomor
-191 semua kata
191 server kami
191 transfer
190 oleh pihak
-190 puskesmas
190 tanggal
-190 ubud
190 wilayah
189 dikarenakan
-189 dipungut
-189 dipungut biaya
189 hari
-189 kami unggah
-189 kasir dan
189 m
189 menagih
189 sponsor
-189 tidak dipungut
189 yang anda
188 gunakan
-188 hari kerja
-188 jawaban
188 kami gunakan
-188 lahir nomor
-188 malam ini
-188 mengancam
-188 potongan
-188 tautan yang
-188 yang mengancam
187 bunga deposito
187 celah
-187 hubungi #
187 jual
-187 ke kami
187 memilih
-187 pelacakan
-187 sebelum
-187 telepon dulu
-187 tidak usah
-187 usah
-186 cod
186 hari dan
-186 muka
-186 palsu dan
-186 pasien
-186 rekaman kelas
-186 rumah yoga
-186 sah
-186 samasta
-186 sentani
186 sudah tidak
-186 tatap
-186 tatap muka
-186 yoga
-186 yoga samasta
-185 berobat
185 kemarin kami
-185 memerlukan
-185 minggu
-185 pendampingan
-185 sekolah memohon
-185 sesudah
-184 akun baru
-184 ayu
184 dokumen
-184 jumat
184 lalu kami
184 mengirim
-184 menyembunyikan
-184 minggu pukul
-184 tercantum pada
-184 terenkripsi dan
-184 terima kasih
184 timur
-184 tujuan
184 verifikasi
-183 auditor
-183 bagi yang
183 berkas yang
-183 dapat
-183 digital pada
-183 dukungan
-183 harus
-183 keadaan
183 malam
-183 mau
-183 mulai rp
-183 pemegang polis
183 sdk
183 tertanggal
183 tertanggal #
183 terus
-183 tulis
183 undangan rapat
183 yg
-182 agen
-182 dan ibu
182 data akun
-182 divisi
-182 kode agen
-182 rekan
-182 rs
182 sehingga
181 # yang
181 dan itu
-181 di menu
-181 dipantau
181 kami tidak
-181 melayani
-181 seluruh berkas
-181 yang telanjur
-180 ditambah
-180 emailnya
180 kami belum
180 kartu yang
-180 klik
-180 nusa
-180 penagih
180 putih
-180 yang dibuat
-179 benar sabtu
-179 bidang
-179 buat kata
-179 diperiksa
-179 ini ke
-179 kami kembalikan
179 kami kurang
-179 kembali ke
-179 kembalikan
-179 menyebarkan
179 penyedia layanan
179 perbarui
-179 sandi baru
-178 dipilih
-178 hitung
178 peristiwa
177 dan data
-177 dan swafoto
-177 ditaruh
-177 ditaruh di
-177 glow60
-177 itulah
177 kamar
-177 kami kami
-177 kredit
177 pada penyedia
-177 penipu
-177 penipu yang
177 penyedia
-177 profil
-177 voucher glow60
-176 barang yang
-176 berada
-176 dari akun
-176 dengan sangat
-176 doang
-176 doang kok
176 mengunggah
176 paspor anda
176 rekaman
176 yang ibu
-175 ini terjadi
-175 kami menutup
-175 kan
-175 lama kami
-175 layani
-175 lembaga
-175 nomor rekening
-175 nyalakan verifikasi
-175 sandinya
-175 sejahtera
-174 barang
174 baru sudah
174 ini untuk
174 kami menagih
174 pagi ini
-174 sehat
-174 tiga hal
-173 dan digital
-173 dan diperiksa
173 data ini
173 edisi
-173 halaman itu
-173 kementerian komunikasi
173 peserta
172 bahwa
-172 bila bapak
-172 dosis
-172 harap tidak
-172 jumlah
172 masuk
172 palsu yang
-172 seleksi
172 sendiri
171 ada yang
171 catatan akses
171 dan jam
171 ialah
171 itu tanpa
-171 konselor
-171 minggu ini
-171 musim ini
171 oleh #
-171 pembaca
171 ribu
-171 senin
171 seperti
171 tangan dan
171 tapi
-171 telepon
-171 yang perlu
-170 mengisi formulir
-170 terdaftar
-170 tolong jangan
-169 acara
-169 dan riwayat
-169 kami memohon
-169 milik bapak
-169 mutasi
-169 sampai malam
-169 sebagian kecil
-169 setia
-169 yang mungkin
168 berpotensi diakses
168 bersama ini
-168 buku senja
-168 dan besaran
168 diakses pihak
-168 ini yang
168 itu #
-168 kepada
168 memesan
-168 perpustakaan
168 rapat anggota
168 sandi
168 sertifikat
-168 sudah saya
-168 teks
-168 warung
-168 warung buku
-167 dalam #
-167 kirimpas
-167 nasabah
-167 nomor saya
-167 seluruh nusantara
-167 sukarela
166 ada di
-166 barangnya
-166 dan periksa
-166 dukungan bapak
-166 https
-166 kami menambahkan
-166 pemberitahuan kebocoran
-166 penerimaan
-166 pengumuman
166 seseorang
-166 tanpa perlu
-166 yuk
165 botol
165 kami keluarkan
165 keluarkan
-165 kode
165 menemukan
165 pos
-165 skor
-164 administrasi yang
-164 dan kk
-164 hasil tes
164 kepada orang
-164 kk
163 ambil
-163 biaya kirimkan
-163 buktinya dan
-163 deposito yang
-163 difoto
-163 gedung
-163 halo
-163 kami minta
-163 ke metode
163 melalui aplikasi
-163 metode
-163 metode pembayaran
163 pasar
163 penumpang
-163 situs anda
-163 tidak dibalas
163 tiket kereta
162 alamat dan
-162 bot
162 di situ
162 dibaca
162 kami mencantumkan
-162 langganan
162 pengingat
162 situ
-162 tidak terbuka
161 label
161 lain yang
161 melihat nama
161 merah
161 pemain
161 pembaruan
-161 pembelian
161 semestinya
-161 tetap satu
161 yang semestinya
-160 bapak kurang
-160 di instagram
160 diakses
160 ibu dan
-160 kami layani
-160 keperluan
160 malam pukul
160 menutup
160 pengguna di
-160 sebelum dikirim
-159 catatan
159 dinas
-159 kami memeriksanya
-159 pertanyaan anda
-159 saya di
-159 sekali
-159 senin pagi
159 tahun
158 # desember
158 klien
158 lalu
-158 mengaku dari
158 saldonya
158 satu jam
158 semalam
158 server
157 akun dan
157 bantuan
-157 benar https
-157 bersyukur
-157 bersyukur dapat
-157 daerah
157 dan tidak
-157 dapat mendampingi
-157 diajak
-157 kami bersyukur
157 merupakan
-157 sampai tanggal
157 tiga jam
156 # januari
-156 benar terlampir
-156 berhati-hatilah
-156 berkat
-156 di loket
156 diterbitkan
156 januari
-156 kami kerjakan
-156 staf sudah
-155 di rumah
155 ke alamat
-155 kuota
155 pengurus
155 satu
-154 dan setiap
-154 intip
154 janji
-154 layak
-154 menunggu intip
-154 penuh dan
154 perlu kami
-154 sambil menunggu
-154 setia yang
-154 yang memakai
-153 anggota koperasi
-153 apabila hal
153 dapat melihat
153 data kami
-153 ibu anggota
-153 kilat
-153 mengabarkan
-153 mobil
-153 mungkin anda
-153 tersentuh
-153 tidak tersentuh
153 yang tertera
-152 # fa
-152 ada barang
-152 berkas itu
152 dan menyalin
-152 fa
-152 ini kami
-152 mulai sekarang
152 palsu
-151 bila ada
-151 kami lakukan
151 kami menghapus
-151 ke rekening
-151 memegang
-151 operator
151 orang
-151 pada email
151 rabu lalu
151 yang kakak
-150 dapat anda
-150 dicocokkan
-150 indonesia
150 kabel
-150 karakter
-150 kemungkinan
-150 langsung dari
150 pada surat
-150 pejabat
-150 pejabat pelindungan
150 premi
-150 raya
150 terbit
-149 anda lakukan
-149 email tersebut
149 flash
149 ia
-149 kerjakan
-149 maaf
-149 resep
148 bagian barat
148 barat
-148 pada jam
148 waktusalat
-147 hal sepele
-147 janji temu
-147 kepala cabang
-147 kini wajib
-147 kirimkan buktinya
-147 lanjut
147 menyalin data
-147 nim
-147 password
-147 sementara dan
-147 temu
-147 tidak ikut
146 besok pukul
-146 biaya pendaftaran
-146 biayanya kami
-146 dan lampiran
-146 darurat
-146 disk
146 kakak tidak
-146 kami pasang
-146 kapan saja
-146 pasang
-146 sanur
-145 cocokkan dengan
-145 darurat #
-145 di rekening
-145 kami cocokkan
145 keempat
-145 luh
-145 luh ayu
-145 ni
-145 ni luh
-145 normal
-145 pelanggan yang
-145 perawat
145 sudah masuk
145 undangan tes
-144 ikut
144 kalinya
-144 kecil
-144 menghadirkan
-144 nomor paspor
-144 pada #
144 saya
143 berjangka
143 booking
143 digital yang
143 ganda
-143 hubungi bank
143 informasi yang
-143 kedai
-143 laporan
-143 mendampingi
-143 pesan yang
-143 sampai akhir
-143 seluruhnya
143 simpanan berjangka
143 waktu
-143 wali kelas
-142 itu dan
142 kami sendiri
-142 mohon waspada
-142 pinjaman daring
-141 dan keluarga
141 dicatat
-141 dimakan
-141 jangan dimakan
-141 kantor
-141 kirim lewat
-141 polisi sudah
-141 rumah dan
-141 saya kapan
-141 sekarang undangan
-141 selalu menjadi
-141 yang sempat
-140 bank dan
140 di lapangan
-140 dr hasan
-140 hasan
140 lapangan
-140 menyimpan
140 nama ibu
-140 nyaman
140 tanpa
-140 tidak menerima
-140 tidak menyimpan
-140 yang alergi
-139 bab
-139 bab #
-139 bagi
-139 dan laporkan
139 dikarenakan gangguan
-139 kenyamanan
139 ketika memindahkan
139 krakatau
-139 meminta
-139 pelamar
-139 terbuka
-139 undangan kami
-139 upgrade
138 alamat surel
-138 kami kirimkan
138 mitra
138 perusahaan iklan
-138 uangnya kembali
-137 ada anggota
137 bergeser
-137 jemputan
-137 kak
-137 kantor kami
-137 kenyamanan anda
137 menyebut
-137 mobil jemputan
-137 muncul
-137 prioritas kami
137 rutin
-137 wakil
136 berkas
-136 bersihkan
136 hasil laboratorium
-136 kami bersihkan
-136 kejadian
-136 nomor ktp
136 tampil
-136 tarik dan
136 terlihat oleh
-136 tinggal
-136 wali
135 galon
135 lama dan
135 tercatat
134 # paket
-134 artha raya
-134 balasan
134 diminta
134 jadwalnya
134 mengujinya
-134 namun
134 rumah anda
-134 saja atau
133 anda ke
133 ini murni
-133 instansi
-133 jeda
-133 kami ambil
133 murni
133 nomor #
-133 oleh dua
-133 pemantauan
-133 persen
-133 rina
-133 tautan
132 dua
132 gangguan pada
-132 ke spp
132 lahir
-132 maaf atas
-132 meja
132 menemukannya
-132 nikmati
-132 pun boleh
-132 seluruh
-132 spp
-132 tautannya
132 yang
-131 berlaku untuk
-131 ibu pasien
-131 kasih atas
-131 kuota #
-131 usia
-130 akun anda
-130 balas dengan
-130 disalin
130 rumah
130 terminal
-129 apabila
-129 dibalas
-129 hitung ulang
-129 kami hitung
129 kantor dan
-129 ke tempat
-129 menyampaikan
129 pasfoto
-129 sudah membayar
-129 terlampir pada
-129 tiket dan
-128 anda tetap
128 ataupun
128 beri
-128 di pengaturan
128 internet
-128 murid yang
-128 orang kedua
-128 pengaturan
-128 potongan #
-128 program
128 sandi akun
-128 sejak awal
127 dugaan
-127 karakter yang
-127 mulai semester
-127 semester depan
127 telah terjadi
126 aplikasi
-126 artha
-126 berkenan
-126 menawarkan obat
126 nama depan
-126 obat atau
-126 staf
-126 yang mengaku
-126 yang merasa
125 # november
125 email hari
-125 jam yang
-125 juga manusia
-125 lima kali
-125 manusia
-125 merasa
125 november
-125 pembeli
125 pertunjukan
125 tengah
124 dikirim ke
-124 disampaikan
-124 kirim buktinya
-124 membayar akan
-124 nasional
-124 terhadap orang
-123 baru tahu
-123 diproses
-123 karena itu
123 maksimal
-123 membawa ktp
-123 obrolan
123 parkirin
-123 sampai minggu
-122 anda adalah
-122 berkas anda
-122 bolu
-122 bolu pandan
-122 di ruang
-122 kami juga
-122 kami sudah
-122 lebih lanjut
122 mencabut
122 mengalami kendala
122 orang tua
-122 pandan
-122 polis
-122 riwayat
122 wawancara
-121 alamat email
121 bikin
-121 dan alamat
121 dapat dibuka
-121 kalau anda
121 kemarin malam
121 kunci anda
-121 tidak untuk
-121 untuk dibalas
-120 angkatan
-120 bank artha
-120 berkomitmen penuh
-120 contoh
-120 data itu
-120 hari selasa
-120 kami berkomitmen
-120 maaf apabila
-120 mengaku
-120 menyinggung
-120 pada hari
-120 saldo rp
-120 tanda
-120 yang menyinggung
`,
  'remedy': `
-725 ?
686 kini
623 tetap
608 sekarang
580 biaya
535 jika
-529 !
526 dihapus
522 depan
-520 telepon #
518 bukti
-514 dibalas
-514 pertanyaan
-509 memasukkan
508 hangus
-497 gagal
-497 iseng
-494 rute
493 kembali normal
-492 bertemu
492 ongkos
487 ditutup
477 lagi
472 utuh
-469 # #
-468 kirimpas
-468 selalu
-467 halo
-466 tidak menerima
-463 ini tidak
-463 kita
461 akan
-461 kepada saya
-458 bicara
-455 ganti pin
-454 maaf sudah
-454 nomor telepon
450 ulang
-449 nomor kartu
-448 sambil
-448 telepon yang
447 paspor
-445 dan nomor
-445 loket
-445 pin
-443 kami tidak
-441 tertukar
-440 donatur
-438 banget
-438 menyesal dan
-434 dari alamat
-431 diduga
-431 nomor saya
-430 kami nomor
-427 ajak
-426 saya langsung
-426 yang udah
-425 alumni
-425 privasi
-424 ikut terkirim
-424 nomornya
-422 tadi
421 itu juga
-419 desember dan
-417 sejawat
-416 malam #
413 otomatis
412 digeser
-411 diharapkan
-411 jawab
-411 kelalaian
-410 sampai malam
-409 lebih dulu
-409 titik
408 berlaku
408 bersedia
408 kirimkan
-407 karena itu
-407 pencuri
405 diganti
404 mendaftar ulang
404 perlu mendaftar
-403 tinggal
-402 daring
-402 tahu
-401 paket
401 presale
-400 lokasi
-398 jumlahnya tidak
397 boleh
397 buktinya
-397 terjadi
-397 termasuk yang
397 untukmu
-396 anggap
-396 tertentu
395 kami ganti
395 malam ini
-393 lalai
391 kami menutup
-391 mahasiswa
-390 dear
390 item yang
390 kami tambahkan
390 kami tutup
390 tambahkan
-390 yth
389 buka
-388 bandung
388 dari aplikasi
-388 dilakukan
-388 waktu
-387 hai
387 sudah kami
-386 hujan
-384 membalas email
-383 hari sabtu
-382 menarik
-382 silakan buat
382 uang rp
-381 baru yang
-381 hadir
-381 memeriksanya
380 alamat kami
-380 dikenal
379 dan bersedia
379 di lampiran
-379 direktur
379 kalau masih
-379 lupa
-379 sehat
-378 sejumlah
378 sekali
-376 menyebarkan
-376 sambil menyebut
-374 begini
374 bingung
-371 disalin
-371 minggu pagi
-369 beli
-369 ternyata
368 tidak ada
368 udah kami
-367 jersey
367 ke tempat
-367 sebagian
-366 kami menemukan
-366 sepatu yang
365 asesmen
-365 bot
365 hari itu
365 kamu tidak
-365 kepada bapak
-365 maaf
-365 ya
-365 yang kakak
-364 # sampai
-364 keamanan
-363 depot
363 kalau
362 dimatikan
-362 otp
362 pendaftaran
362 tampil di
-361 kami memakai
361 sesudah
-361 tolak
-360 bagi kami
360 yang benar
359 bidan
-359 jadwalnya
-358 booking
-358 kami keliru
-358 sandi yang
-356 itu memuat
356 menemani
-356 selasa
355 kami membayar
-355 mulai rp
-355 pasar
-355 sedangkan
-354 kami dengan
-354 tombolnya
-353 hati-hati
-353 merupakan
-352 agar
352 hapus
351 anda kami
-351 ganti kata
-350 administrasi
350 yang lama
349 mulai
-349 penerbit
-348 antaranya
-348 di antaranya
-348 kamu jadi
-348 manajemen
-347 dari rak
-347 melayani
-347 pengurus
-346 lain yang
346 tiket
-345 garuda
-344 akibatnya
-344 dan #
343 telah
-343 yang kami
-342 b
-342 kami sarankan
-342 sarankan
-341 instagram
-341 menunggu
-340 anda pada
-340 asri
-340 sedikit
-340 tiket kereta
-339 ada pada
-339 demikian
-339 kebocoran
-339 menyebut
-339 pernah
339 semua kata
-338 balasan email
-338 elektronik
-338 kami mengirim
-338 menjawab di
-338 moms
-338 nurhayati
338 pembelinya
-337 lakukan
-337 memberi tahu
337 mendaftarkan
337 pada rekening
-337 sandi akun
-336 administrasi yang
-336 libur
-336 mengabari
-336 sehati
-336 tertulis rp
335 batalkan dan
-335 meminta uang
-335 menemukannya
-335 pak
-335 tante
-334 ananda
-334 kapan
334 keduanya
-334 minta maaf
-334 sepertinya
-334 terbaca
-333 di email
-333 nih
-333 nirwana
-333 tidak dapat
332 ke pusat
-332 kopi
-332 membaca semua
-332 sendiri yang
331 # wita
-331 atas nik
331 buat
-331 di daftar
331 kuncinya
331 pendampingan
331 wita
-330 laboratorium
-329 m
-328 dan baru
-328 dan jam
-328 di tempat
-328 kesehatan
-328 penyebabnya
327 polisi sudah
327 sekretariat
-327 sementara dan
-327 umum
-326 dua jam
326 kami yang
326 kedua
-326 mencantumkan
-326 sebuah
325 berikutnya akan
325 dari data
-325 di halaman
325 jadwal
-325 pembelian
-325 rekening saja
325 sudah
-324 mendaftar
324 sandinya
-324 siti
324 yang baru
-323 di pengaturan
-323 ke polisi
-323 orang tua
-323 pengaturan
323 senin #
-323 seorang
-322 buletin
-322 email hari
322 kirim buktinya
322 setiap
321 bila
-321 bocor
-321 bunga deposito
-321 luar negeri
321 pemegang tiket
-321 pengguna
-321 sehingga nomor
-321 yang gagal
-320 baik
-320 fajar
-320 gedung
-320 slip
-320 tua
-319 akun yang
-319 gangguan
-319 kerahasiaan
-319 panitia
319 tutup pada
-319 waktusalat
318 buang
318 fotonya
318 lebih suka
318 sampai pukul
318 sampai tanggal
318 semua
318 september pukul
318 status
318 sudah dihapus
318 suka
-317 insiden
-317 nik saudara
-317 terkirim ke
-317 yayasan
-316 deposito #
-316 kardus
316 keempatnya
-316 menagih
-316 mumpung
-316 rumah dan
316 sudah menghapus
-315 ada orang
-315 kayak
315 oleh
315 per satu
315 satu per
-314 barangkali
314 bukti yang
-314 ini telah
-314 kartu anda
-313 asuransi
-313 di buku
-313 enam
313 kami matikan
-313 ketika
313 matikan
-313 selama #
-312 # juta
312 akun baru
312 hitung
-312 kami kemarin
312 lama
-312 sembilan
-312 terutama
-311 hasil laboratorium
-311 nasabah
-310 # bulan
310 bulan depan
-310 dari #
310 diperiksa
-310 orangnya
310 tidak berlaku
309 berikutnya
309 disiapkan
-309 dukungan
-309 itu kami
-309 koleksi
309 ongkosnya
-309 perbarui
309 permata
309 pusat data
-309 saya sendiri
309 sudah membayar
-308 dari sistem
308 gadang
308 gudang
307 hadir pada
307 kalah
306 benar terlampir
-306 meski
306 ongkosnya diganti
-306 sari
306 sebagai ganti
-306 suara
-305 # padahal
-305 kami menerbitkan
-305 menerbitkan
-305 teknis
305 tidak berubah
-304 masyarakat
-304 terlambat
303 atas nama
-303 bibit
-303 dalamnya
-303 di dalamnya
-303 timur
-302 dan paket
-302 kami transfer
-301 apalagi
-301 berikan
-301 di instagram
-301 griya
-301 jangan berikan
301 penerima email
-301 tidak ikut
-300 baja
-300 dapur
-300 email senin
-300 halo kak
-300 harga wajan
300 langsung dari
300 tambahan
-300 wajan
-300 wajan baja
-300 yani
299 kuota
-299 lainnya
299 masuk
299 membayar rp
-299 nim
-299 perhatikan
-299 polres
-299 terlihat
-298 foto
-298 ialah
-298 kami terlambat
-298 lindungi
-298 pt
298 tautan
-297 bapak ibu
297 kami bayar
-297 lalu hubungi
-297 milik bapak
297 puasa
-297 transaksi
-297 tujuh tahun
296 itu sekarang
-296 tumbuh
-295 email
295 keadaan
-295 menyalin
-295 ribu
-295 sinar
294 benar di
-294 diperkirakan
-294 kelima
294 pasangan
-293 bahwa pada
-293 nyasar
-292 adalah
-292 belanjain
-292 sanur
292 supaya
292 yang masuk
291 bapak sudah
291 biayanya
-291 gambar
291 kami perpanjang
291 matikan sampai
-291 memegang
291 perpanjang
-291 saya mohon
-291 serta
-291 tersambung
290 berkasnya
-290 dan jumlah
-290 jakarta
-290 rapat anggota
-290 sepatu
-290 wawancara
-289 bersifat
289 bunga #
-289 penerimaan
-289 tahun ini
288 besok
288 ditetapkan
-288 foto alamat
-288 lembaga
-288 melampirkan
288 oma
288 setuju
288 sudah setuju
288 tambalan
288 tambalan #
288 tetap kami
-287 berhati-hatilah
-287 calon mahasiswa
287 dengan nik
-287 digital
-287 kami memeriksanya
-287 kepercayaan
287 sekaligus
-287 si
-286 bagian
-286 biro
-286 dan kata
286 mulai bulan
-286 senja
-286 tadi malam
285 anda tetap
285 bila bapak
285 dosis
-285 gowes
-285 hal
285 kalau anda
-285 sangat
285 unduh
-285 yth bapak
-284 bidang
-284 konfigurasi
-284 mahasiswa yang
-284 membalas surel
-283 anda ke
-283 banjarbaru
-283 dan bapak
283 dokter
-283 juli kami
283 kami sediakan
283 lambat #
-283 log
283 sediakan
-282 # m
-282 divisi
-282 grup whatsapp
-282 hormati
-282 ir
-282 kesehatan bapak
-282 menekan
-282 sepeser
-282 sepeser pun
282 telanjur
-281 berisi
-281 dan itu
281 dimakan
281 hilang
281 jangan dimakan
-281 mengunggah
281 pembaruan
-281 terhormat
-281 yang terbaca
-281 yang terhormat
280 akan kami
280 angka yang
-280 bapak yang
-280 klien
280 memeriksa
-280 reuni
280 sebelum dikirim
-280 yang pertama
-279 demo
-279 subuh
-279 tamu
-279 yth ibu
278 # cm
278 cm
278 habis
-278 mas
-278 penelepon
-277 ambon
-277 bawah
-277 di bawah
277 kami tanggung
-277 klik
-277 pasien lain
-277 password
-277 ubah
276 apa-apa
-276 kami mengunggah
-276 kami sampaikan
276 melakukan apa-apa
276 menghapusnya
276 perlu melakukan
-275 anak
-275 besar
275 dipilih
-275 dua puluh
-275 fotomu
-275 pelanggan yang
-275 tapi
274 apabila
274 beserta
-274 kami memasang
-274 pun dari
-274 salah
-274 situs lain
274 tahun depan
-274 terima
-273 kami belum
-273 kerjakuy
273 peron
-273 perumahan
-273 unit layanan
-272 diri
-272 pekan lalu
-272 perlu kami
-272 secara
-272 seharusnya sampai
272 siang
-272 terbatas
-272 yg
-271 alamat dan
271 rina
-270 ayah
-270 bpjs
-270 bpjs dan
270 cocokkan
-270 kesalahan itu
-270 nomor bpjs
-270 penuh pada
270 sarapan
270 sempat
-270 smp
-269 di loket
-269 dinas
-269 dukungan bapak
-269 maaf ya
-269 nama lengkap
-269 produk
-269 sampai di
-269 sma
269 yang lebih
-268 ayah bunda
268 betulkan
268 cara
268 kami betulkan
268 kami memutus
-268 karena
-268 kontak
268 membukanya
268 memutus
-267 akibat
-267 alamat rumah
-267 catatan akses
267 contoh
267 di kedua
-267 yang baik
266 dikirim
-266 hal yang
266 link
-266 tertera
-266 tidak pernah
265 akses
-265 disimpan di
-265 kepala dinas
-265 makmur
-265 otp atau
265 seluruh kata
265 senin
265 tidak lagi
-264 darurat
-264 digital yang
264 menelepon kami
-264 mitra
264 teman
-264 termasuk
-263 artha
-263 berada
263 boleh dikirim
263 di kantor
263 diperbaiki
263 diperbaiki kami
-263 edisi
263 kami lampirkan
-263 kami menekan
263 lampirkan
263 pembeli
-263 pula
263 tautannya
263 yang telanjur
262 benar
262 sepuluh
262 sepuluh alamat
-261 darurat #
-261 kalinya
-261 pesanan bunda
261 tangkapan
-261 terdampak
-260 itu kelalaian
-260 kami seharusnya
-260 kelalaian kami
-260 pembaca
260 penuh dan
260 teknologi
-260 wajah
259 akses itu
-259 allah
-259 ditampilkan
-259 rumah atau
-259 swafoto
-259 up
-259 wa
-258 bulan agustus
258 dikunci
-258 diperlukan
258 haji
-258 id
258 kembali penuh
258 khusus
258 mulai hari
-258 palsu
258 poin
258 sedang
-258 sumbangan
257 dikerjakan
257 lemari
257 nomor unit
257 persen
-257 sudah masuk
-256 buat kata
-256 dengan satu
256 kami kembalikan
256 kejadian
256 keluar
256 kembalikan
-256 kredit
256 mengganti semua
256 nanti
256 rekanan
-256 sandi baru
256 selisihnya kami
256 semua kunci
-256 tirta
255 dan berlaku
255 dan ia
-255 di menu
-255 kami lakukan
-255 mau
-255 memuat
255 menghapus
-255 menjadi
-255 pos
-255 yang sudah
-254 armada
-254 dengan ini
254 enkripsi
-254 masalah
254 mengurus
254 poliklinik
-254 premi
-254 sandi
-254 undangan tes
254 yang betul
-253 dan ibu
-253 mei kami
252 dan sudah
252 gantinya
-252 nomor satu
-252 sesuatu
252 tanggung
-251 mengatasnamakan
-251 nasional
-251 sama di
-250 data
-250 kamera
250 kelebihan
-250 lapor
-250 malam kami
250 orang itu
-250 tersentuh
-250 tidak tersentuh
250 yang hilang
-249 # klik
-249 di luar
-249 ke email
-249 lari
-249 meminta maaf
-249 oleh karena
-249 teks
-248 berjangka
-248 bikin
-248 ke kami
-248 medan
-248 meliputi
248 memesan
-248 orang lain
248 pintu
248 sama
-248 simpanan berjangka
-247 # akun
-247 ii
247 kalian tidak
-247 nusantara
247 penerima
-246 akun dan
246 murid yang
-246 polisi
-246 yang meminta
-245 dampaknya
-245 dapat kami
-245 hari minggu
-245 inisial
-245 maaf kami
-245 profil
244 diulang
244 mendapat
244 mengancam
-244 nik dan
-244 pesan ini
-244 s
-244 sakura
244 untuk ibu
-244 yang dapat
244 yang mengancam
-243 akun anda
-243 atau swafoto
-243 berkomitmen penuh
-243 ibu di
-243 ibu ke
-243 kami berkomitmen
-243 kami hormati
-243 serius
-243 swafoto ktp
243 telah menghapus
242 mulai minggu
-241 asing
241 berkas sudah
241 ke rumah
-241 kelihatan
241 penuh tanpa
-241 yang tertukar
240 harga
240 kami kirimkan
-239 dengan kata
-239 diskon #
-239 malam pukul
239 mengikuti
-239 operasi
-239 pulsa
-239 selama
-239 sori
-238 # pengguna
238 benar rp
238 harga yang
238 harus
238 kami masukkan
238 kami menulis
-238 menanggapi
-238 menghapus seluruh
238 plus
-238 senantiasa
-238 teknik
238 usia
237 atau
-237 boleh dipakai
-237 di gudang
-237 dijawab
-237 kami lupa
-237 menyala
237 menyatakan
-237 mohon maaf
237 mulai sekarang
-237 siap menjawab
237 usaha
-236 # pada
-236 bilik
-236 kekhilafan
236 maret kami
236 menit
-236 nusa
-236 nyasar ke
236 pada jumat
-236 per orang
235 dan rekaman
-235 kami menjalankan
-235 menjalankan
-235 menjalankan berkas
-235 menyentuh
-235 rasanya
235 sampai rp
235 seperti biasa
-235 sewaktu
235 tolong jangan
235 webinar
-235 yang mengatasnamakan
234 bantuan
234 bincang
234 bincang buku
-234 bolu
-234 bolu pandan
-234 dari email
234 dulu
-234 kalian
-234 kasir
-234 kotak surat
234 mengajukan apa
234 mohon
-234 pandan
-234 platinum
-234 server krakatau
-233 berbagai
233 di ruang
-233 indah
-233 kami mencantumkan
233 kami telepon
233 kepada para
233 perlu mengajukan
233 saudara tidak
-233 undangan rapat
-232 # pukul
232 biasa
232 dengan harga
-232 dilihat
232 jatuh tempo
232 jeda
-232 pemegang polis
-232 setelah #
232 tempo
232 undangan kami
-232 yang salah
-231 bapak dan
-231 pemohon
230 ada barang
-230 anggota koperasi
230 belum dibayar
230 berobat
-230 dan nama
230 dibayar
-230 dimaafkan
-230 hubungi saya
-230 mohon dimaafkan
-230 pesan untuk
230 sandi dan
230 tidak hilang
-229 # hari
-229 beri
-229 lama yang
229 sebelum
229 tunjukkan
229 visa
-229 waktu itu
228 aja
-228 alamat surel
-228 cari
228 denda
-228 di server
-228 kepala cabang
-228 mengaku
-228 unit
-228 vendor
227 anda paling
227 cocokkan dengan
227 kami cocokkan
-227 kartu yang
-227 kasih
227 sekarang setiap
-227 semestinya
227 tanpa perlu
227 tempat yang
-227 yang semestinya
-226 dari luar
-226 data itu
-226 hari selasa
226 kami pindahkan
-226 luh
-226 luh ayu
226 melakukan
226 menjemput
-226 ni
-226 ni luh
-226 penagih
226 pindahkan
226 siap
226 sungguh menyesal
226 ukuran
225 dicuri
225 harga rp
-225 kami malu
-225 ketahui
-225 malu
225 pemesanan anda
225 sah
224 atau balas
-224 hingga
-224 kok
224 komputer
-224 sebesar
224 untuk sementara
223 benar https
223 berubah
223 biayanya kami
-223 dan saldo
223 dulu ke
-223 foto ktp
223 gratis
-223 ibu pelanggan
223 kami kerjakan
-223 kasih atas
-223 konsep
-223 pinjaman daring
223 saya di
-223 terminal
-222 dan riwayat
-222 ini dikirim
222 itu dan
-222 karena kami
-222 keselamatan
-222 sekolah
222 yang memakai
-221 dan data
-221 dapur kami
-221 jadwalin
-221 ke ponsel
221 notifikasi itu
-221 perjalanan
-220 kekeliruan
220 lama saudara
220 menyesal
-220 orang pada
-220 penumpang
219 dana rp
-219 kami lalai
219 kami layani
-219 lebih lanjut
219 semua penerima
-219 stok
-219 tiga hal
218 # per
-218 atau hubungi
-218 c
-218 dan tanggal
-218 data tersebut
-218 di lapangan
218 ganti sampai
218 kami pasang
-218 lapangan
218 menelepon
218 minggu malam
218 pasang
-218 peserta
218 tolong
217 di papan
-217 enak
217 hari kerja
-217 kami mengirimkan
217 ke spp
-217 melindungi
217 membawa ktp
-217 mengirimkan
-217 nama dan
217 papan
-217 rekening dan
-217 rilis
-217 semuanya
217 spp
-217 tersimpan
-217 tertanggal
-217 tertanggal #
-217 yogyakarta
216 data pada
-216 diberitahukan
-216 jumat
-216 menyinggung
-216 mutasi rekening
-216 padahal seharusnya
216 tambahan biaya
216 tanpa tambahan
-216 yang menyinggung
215 bayarlah
215 bukan #
-215 dan di
-215 ini terjadi
215 minggu pukul
-215 seseorang masuk
215 warga yang
-214 kami menempelkan
-214 langsung di
-214 menempelkan
-214 pinjaman atas
214 tujuh hari
-214 uang
-213 gak
213 kini kami
-213 mengabarkan
-213 penghasilan
213 peron #
-213 sensitif
-212 berkomitmen
-212 demi
-212 kecamatan
-212 mohon tidak
212 perpanjang sampai
-212 reservasi
212 senin pukul
-212 tampaknya
212 tercantum pada
-211 # paket
-211 bisa kami
-211 email sama
-211 glow60
-211 kartu pos
211 ke
-211 kepada pembeli
211 lanjut
-211 mengganti kata
-211 surabaya
-211 tahun lalu
-211 tidak memeriksanya
-211 voucher glow60
211 yang berlaku
-210 berlangsung
-210 kasih kami
210 keanggotaan
-210 lumbung
210 silakan
-210 surat terima
-209 diagnosis
209 kami perbaiki
-209 kepala
209 perawat
209 perbaiki
-209 roa
-209 sambal
-209 sambal roa
-209 tidak dipantau
209 uang kembali
208 antar
-208 belanja
208 catatan
-208 dan isi
208 dengan
208 ini dan
208 kami antar
-208 nomor ktp
208 pusat
208 sebenarnya
-208 sentana
-207 alamat
-207 anda tiga
-207 atau #
207 hitung ulang
207 kalau ibu
207 kami hitung
-207 kami pada
-207 musim
-207 pelamar
-207 pilihan
-207 rusak
-207 seluruh nusantara
-207 semalam kami
-207 tagihan yang
207 telanjur membayar
-207 ya kalau
206 alat
206 bapak tetap
-206 dapat anda
206 dicocokkan
-206 ibu pasien
206 jam
-206 juni pukul
-206 kami mohon
-206 ketua
-206 namanya juga
-206 pengingat
-206 pmi
-206 satu kali
-206 yang tertera
-205 bebas
-205 cod
-205 ksp
-205 palsu dan
-205 ponsel
-205 tersimpan di
-204 # dan
204 calon
-204 dan minta
-204 kegiatan
-204 kehilangan
-204 maafkan
-204 maafkan kami
-204 pemberitahuan
-204 portal
204 ya kak
203 biaya bulanan
203 cadangan
-203 dari satu
-203 kalau ada
-203 kami ketahui
203 kurir
-203 maklum
203 pelakunya
203 perubahan
-203 salah satunya
-203 satunya
-202 admin kami
202 bayar
-202 dibatalkan
-202 kabupaten
-202 lengkap
-202 membuat
-202 pihak
-202 pin dan
-202 roti
202 satu hari
-202 siapa yang
-202 terima kasih
-202 ulang tahun
201 delapan
201 item
-201 kendala
-201 lengkap dan
-201 pagi
200 # persen
-200 asli
-200 faktor
-200 ktp asli
-200 mengunggah foto
-200 nama tanggal
-200 pencapaian
-200 semua orang
200 udah
-199 akunmu
-199 anda dua
199 ini pukul
-199 ini sampai
-199 laporan
-199 melihat
-199 parkirin
199 sama dan
199 setiap rumah
199 sih
199 tanpa biaya
199 tulis
199 untuk setiap
-199 yang tidak
-198 # juni
198 ini ke
198 keterlambatan
198 mati
-198 meminta otp
198 pelari
-198 portal itu
-198 sosial
-198 yang mengaku
-197 alasan
-197 berjaga
-197 dan jangan
197 ditambah
197 kami buang
-197 mengamankan
-197 untuk mengamankan
-196 baru dengan
-196 dikarenakan gangguan
196 ke gerai
196 pun yang
-196 sejahtera
-195 bandar
-195 bandar lampung
195 boleh meminta
195 kamu terima
-195 lampung
195 musim ini
195 rak retur
195 retur
195 saldonya
195 susulan
-194 alamat nomor
194 atau keluarga
-194 baru tahu
194 berlaku sampai
194 datang ke
194 potong
-194 sandi lama
-194 tak
-194 tak dikenal
-193 # fa
-193 anda dengan
193 baju
-193 fa
193 minta
-193 permohonan
193 polis anda
-193 rabu lalu
193 sertifikat
-193 seseorang
193 simpanan
193 surat itu
193 tempat
-192 bila anda
192 masuk ke
-192 melapor ke
-192 salam
-192 sudah melapor
-192 ubud
-191 alamat di
-191 berkat
-191 cerita
-191 dalam rangka
-191 di kolom
-191 kasih sudah
-191 lahir
191 lima kali
-191 membuka aplikasi
-191 mutasi
191 pemesanan
-191 rangka
-191 semalam
191 sudah saya
191 tetap berlaku
-190 dr
-190 itu tanpa
-190 itulah
190 yang masih
189 dan kk
-189 dan ktp
189 deposito yang
189 kk
189 laporan kami
189 masing-masing
189 menerima laporan
-189 pemberitahuan ini
189 pukul
-189 terhadap orang
189 uji
188 buku
-188 doang
-188 doang kok
-188 gudang kami
188 internet
-188 jemaah
188 ke saya
-188 ke sini
-188 memang
-188 memastikan
-188 namanya
188 paling lambat
-188 pelindungan
-188 senin dan
-188 untuk memastikan
-187 bilyet
-187 dan periksa
-187 data yang
187 dipegang
187 halaman itu
-187 ini atau
187 kodenya sudah
-187 maaf kalau
-187 perpustakaan
-187 pesan
187 sekarang dipegang
-187 tanggal lahir
-187 terhadap
-186 anda salah
186 cv anda
-186 dan cek
-186 dprd
-186 ke alamat
186 mbak
-186 mencatat
-186 pemakaian
186 pukul #
-186 selamat ulang
-186 tata
-186 tata usaha
-185 bersama kami
-185 bersyukur
-185 bersyukur dapat
-185 blok c
-185 daftar anggota
-185 dapat mendampingi
-185 data pemesanan
-185 halo mas
-185 kami bersyukur
-185 kepada ibu
-185 pegawai
-185 sehingga
-185 sudah bikin
-185 surat elektronik
184 betul
-184 budiman
-184 cuma email
-184 kami baru
-184 kepada kementerian
-184 laut
-184 login
184 meminta semua
184 mengisi
-184 mengujinya
184 sini
-184 tiap bulan
-184 transfer ke
-184 yang budiman
-184 yang sampai
-183 buku senja
-183 dugaan
-183 gangguan pada
-183 meja
183 mesin
183 ongkos kirim
-183 palsu yang
-183 perempuan
-183 warung
-183 warung buku
-182 bagian barat
-182 barat
182 beda
-182 dapat dibuka
182 disk
182 ibu dapat
182 kami kurang
-182 lbh
182 rp
182 rp #
182 sebelum pukul
182 sudah meminta
181 diunduh
-181 hasil tes
181 memakai verifikasi
181 skor
181 surat ini
181 terlampir pada
181 tunggakan
180 biaya seragam
180 di rekening
-180 februari kami
-180 kunci anda
-180 memakai data
180 pendaftaran anda
180 seragam
-180 tiba
-180 untuk melindungi
-179 berisi nama
-179 bug
-179 kenyamanan anda
-179 peristiwa
-179 prioritas kami
-179 tanpa mengujinya
-179 yang terbuka
-178 dan kontak
-178 dengan data
178 hari yang
-178 jangan layani
178 kode agen
178 sejak #
-178 waspadai
177 balas dengan
-177 beri tahu
-177 checkout
-177 ditanyakan
177 galon
-177 itu kesalahan
177 kami potong
-177 kemarin malam
-177 kepuasan
177 lama sudah
-177 menghubungi
177 potong #
-177 puri
177 tagihan bulan
177 tarik dan
176 # agustus
-176 # seseorang
176 agen
176 balik
176 benar sabtu
-176 harap tidak
-176 hari kamis
-176 jawa
176 keperluan
176 pengiriman
-176 rumah yoga
-176 samasta
176 siapa pun
-176 yoga
-176 yoga samasta
-175 butuh
-175 di situ
-175 hotel puri
-175 kali ke
-175 ketua panitia
-175 rak
-175 raya
-175 relatif
-175 relatif kecil
-175 situ
174 bawa
-174 dilayani
-174 keterangan lebih
-174 lanjut dapat
-174 penyebabnya adalah
174 pertama
-174 salah mengetik
174 selisih
174 selisih rp
173 angka
-173 apakah nik
-173 berikut
-173 dan nik
173 dijalankan
-173 dipakai di
-173 diskon
-173 kami menagih
-173 kami tahu
173 kembali ke
-173 kemeja
-173 maaf yang
-173 mengalami
-173 nomor hp
173 penerima telah
173 tiap
-173 tutup
-173 yang terus
172 akan menerima
172 ditaruh
172 ditaruh di
-172 kami dapat
-172 kilat
-172 menemukan
-172 menemukan salinan
172 segera ke
-171 ajukan
-171 dengan semua
171 itu cuma
-171 jangan balas
-171 ke rekening
-171 kirim dengan
-171 nama nik
-171 pelindungan data
-171 pengguna di
171 personel
171 pindah ke
171 sampai minggu
170 bagi yang
170 kirim lewat
-170 lalu
170 lampiran
-170 saya kapan
170 sekarang undangan
170 terlampir
-170 tetapi kami
-169 # malam
169 agustus
169 penuh
169 sekolah dan
169 tersedia
-168 acara
-168 atau pinjaman
-168 cod palsu
-168 dalam email
-168 juga manusia
168 kini wajib
-168 maksimal
-168 manusia
-168 mencabut
-168 nyalakan
168 oleh dua
168 orang kedua
168 pengganti kami
168 potongan
-168 wajib
-167 di sana
167 kaget
167 ke cabang
-167 kurikulum
-167 pemeriksaan
167 pengujian
167 perlu datang
167 satu orang
167 tanda
-166 disebabkan
166 geser
166 geser ke
-166 ibu anggota
166 kami geser
166 kelebihannya
-166 komunikasi
-166 komunikasi dan
-166 luar
-166 menit dan
-166 namun
-166 normal
-166 nyaman
-166 oleh pihak
-166 pertiwi
-165 # sedangkan
165 bersihkan
165 cetak
-165 ini untuk
165 kami bersihkan
165 ke saldo
165 menyiapkan
165 menyimpan
165 nggak bisa
-165 pribadi
-165 sepenuhnya
165 tidak menyimpan
165 undangan
-164 dalam paket
164 dan lampiran
164 dipantau
164 ini hanya
164 kami meminta
-164 kurang nyaman
-164 masa
164 masih
164 pekan
164 pelacakan
-164 situs anda
164 studio
-164 tengah
-163 bank
163 berlaku untuk
-163 kan
-163 lembaga pelindungan
163 nggak
163 seluruh berkas
163 setelah
163 siapa
-162 bapak boleh
-162 dan alamat
-162 dan keluarga
162 dipindahkan
162 ditambah satu
-162 kementerian
162 kuota #
162 setiap sore
162 terpisah
162 terpisah dan
-162 tertera pada
-161 balai
-161 di balai
-161 hp dan
-161 kami hapus
161 kamis
-161 kantor kami
161 ke sistem
-161 kemarin kami
161 klaim
-161 lama anda
-161 membuka
-161 membuka ruang
-161 memindahkan server
161 pada pengumuman
161 pekerjaan
161 pengumuman pagi
-161 pesanan yang
161 rumah
-161 sebagaimana
-161 senin pagi
161 siang ini
-160 baru sekarang
-160 bulan juli
-160 dana kilat
-160 disebabkan oleh
-160 indonesia
-160 ini disampaikan
-160 kamu
-160 mutu
-160 mutu layanan
-160 peningkatan
-160 peningkatan mutu
-160 pringsewu
-160 santri
-160 santri baru
-160 simpanan anda
160 tidak terbuka
-160 wilayah
159 daftar
-159 dibobol
-159 kami jual
-159 kartu sim
-159 ke akun
-159 lama dan
-159 minggu #
-159 nik anda
-159 rel
-159 rel nirwana
-159 sehubungan
-159 sehubungan dengan
-159 sim
159 supaya tidak
-158 # wib
-158 apa yang
158 barang
158 barangnya
158 desa
-158 dipakai orang
-158 jumlahnya
-158 menginap dan
-158 segera
-158 tanggal menginap
-158 wib
-157 # hanya
157 admin
157 auditor
-157 basis
-157 basis data
-157 bertanggung
-157 bertanggung jawab
-157 di layar
157 kami sungguh
157 lewat email
-157 mengirim undangan
157 saya yang
157 sungguh
157 tentang
-156 dan digital
-156 kakak tidak
-156 kartu
-156 kementerian komunikasi
-156 kepada yth
156 kerjakan
156 saja atau
-156 satu
-156 tangan
-156 termasuk milik
-156 tidak dibalas
-156 yang memegang
155 barang yang
-155 dikarenakan
155 flash
155 jam yang
-155 jual
-155 kami memuat
-155 mengalami kendala
155 menghapus email
-155 pertanyaan anda
155 sepanjang
-155 terus
155 tetap berjalan
-154 # anda
154 # untuk
154 ada anggota
-154 balas saja
154 beliau
-154 berikut dan
-154 dan masukkan
154 dapat datang
154 diproses
154 hanya
-154 harap
-154 kilat sejahtera
-154 klik tautan
-154 mungkin anda
154 nama beliau
154 penerima menghapus
154 staf sudah
-154 tautan berikut
-153 bab
-153 bab #
-153 balas ke
153 cabut
-153 dicetak
153 kami ambil
153 kami cabut
-153 kepala bidang
-153 menampilkan
153 mengambil antrean
153 mengisi formulir
153 minggu ini
-153 orang
153 pengumuman
153 tanpa mengambil
-153 tidak untuk
-153 tim
-153 untuk dibalas
-152 belanja cerah
-152 digital pada
-152 dikirim secara
152 hari rabu
-152 jasa
152 keputusan
152 kirimkan buktinya
-152 kode otp
-152 memindahkan
152 mengubah
-152 obrolan
-152 skin
-152 yang kamu
151 abepura
-151 dan pin
151 datanya
151 februari pukul
151 ganda
151 kode
-151 laboratorium kami
-151 pindah
150 cek slik
-150 cerah
-150 dokumen tersebut
150 kami menambahkan
-150 laporkan kepada
-150 pelayanan
-150 tidak bisa
150 tiket dan
150 uangnya
-150 uangnya kembali
150 yang alergi
149 alergi
149 berkas
-149 dibuka
-149 example
-149 kami temukan
-149 keliru
149 masukkan
-149 mengarah
-149 mengarah ke
149 para pedagang
149 pedagang
149 pinjaman
-149 salam dari
-149 sistem kami
-149 temukan
-148 dalamnya ada
-148 data dari
148 dihitung
148 disetujui
-148 kapan saja
-148 lokasi dan
-147 feri
-147 feri lintas
-147 hujan sudah
147 iuran yang
147 ke metode
-147 kenyamanan
-147 lintas selat
147 metode
147 metode pembayaran
147 puluh menit
147 pun
-147 selat
-147 yang menyebut
-147 yang merasa
-146 # oktober
146 ambil di
-146 bertuliskan
146 besok pukul
146 hasilnya
-146 instansi
146 kelurahan
146 memasang pembaruan
-146 memulihkan akun
-146 oktober
-146 penipu
-146 penipu yang
-146 pihak ketiga
-146 rs
-146 tujuh
-146 untuk memulihkan
-145 akibatnya #
145 anak-anak
-145 dari kami
145 kirim
-145 kursi
-145 posko
-145 puskesmas
-145 tersebut
145 tiket gratis
-145 untuk
144 # tanpa
144 di kertas
144 dua
144 kertas
-144 menerima surat
-144 paket ibu
-144 peretas
144 saja
144 selasa #
-143 maaf atas
-143 mengunduhnya
-143 nikmati
-143 pada surat
142 ayu
142 dan setiap
142 desember pukul
142 diambil
-142 diminta
-142 juli ke
-142 kabel
-142 kelas dan
-142 kemungkinan
-142 kunci itu
142 maaf kepada
-142 mencoba
-142 menerima balasan
142 sudah menerima
-142 terdapat
142 tidak
-141 antrean
-141 data ini
141 difoto
141 disimpan
141 juli dan
-141 kami menghapus
-141 langsung ke
141 masih menerima
-141 mengambil
-141 sampai #
141 satu tiket
140 abaikan
-140 anda yang
140 diteruskan
140 jadi jangan
140 laporan yang
-140 telah kami
-139 antara
139 bagi
-139 dari akun
-139 di kasir
-139 kepada #
139 kursi tambahan
-139 membawa
-139 salah menulis
139 sejak
-138 bahwa
138 bulan ini
-138 dan semua
-138 email ini
-138 kami menampilkan
138 layani
138 putus
-137 anda lakukan
-137 halaman
-137 kunjungan
137 mengembalikan
-137 nama email
-137 surel
137 tidak perlu
137 yang sama
-136 # kami
136 akta
-136 artha raya
136 atas
-136 dan besaran
136 desember
-136 jenis
136 jumlah yang
-136 kami keluarkan
-136 keluarkan
136 penandatanganan
136 provinsi
-136 saya
136 yang sedang
135 berkas sekarang
-135 informasikan
-135 informasikan bahwa
-135 kami informasikan
135 pada
135 pemohon yang
-135 seharusnya kami
-134 # tidak
134 ada denda
134 aplikasi
-134 bank artha
-134 dan jadwal
134 dibaca
-134 email tersebut
134 jadi
134 kabar
134 kami unggah
134 kendali
-134 ketika memindahkan
134 menjawab
134 menu
-134 seharusnya
-134 top
-133 angkatan
133 kendaraan
133 memiliki
-133 penyakit
133 tidak memiliki
-133 yang bukan
133 yang sempat
-132 biro humas
-132 dan meminta
132 dengan membalas
132 dinyatakan
132 dinyatakan diterima
-132 diterbitkan
132 grup
-132 humas
-132 koperasi
-132 rincian
-132 top up
-132 yang mungkin
-132 yang perlu
-131 diajak
-131 dibuat
131 lalu kami
131 pada email
131 penagihan
131 sakit
130 bersandi
130 biaya kirimkan
130 buktinya dan
-130 dapat menelepon
130 deposito
-130 dianjurkan
130 dm
-130 ibu wali
-130 kami akan
-130 kami kehilangan
-130 kue
130 latihan
-130 menawarkan obat
-130 murid kelas
-130 nyalakan verifikasi
-130 obat atau
-130 sejak awal
130 sementara
130 siswa
130 ujian
-130 wali murid
129 ataupun
129 biaya pendaftaran
129 cadangan pukul
129 dan diperiksa
129 dari cadangan
-129 lalu salah
-129 maaf terutama
-129 pengaduan
-129 peserta lain
129 telepon saya
-129 terutama kepada
129 unggah
-128 dari klinik
-128 dikenal yang
128 jam itu
-128 nik nomor
-128 orang tak
128 seluruhnya
-128 tanpa
127 bergeser
-127 d
-127 email nomor
127 foto wajah
-127 harian
-127 kami kami
-127 minggu !
127 mulai semester
-127 nama nomor
-127 pakai kode
127 paling
127 semester depan
127 simpan
126 dan hasil
126 flash disk
-126 isinya
-126 isinya nama
-126 kamboja
-126 kedai
-126 kesalahan ini
-126 puri kamboja
-126 transfer
125 perlu mengisi
-125 perumahan griya
-125 rekan
125 telepon
-124 # k
-124 hari sebelum
-124 k
-124 kami memilih
-124 kami minta
124 kodenya
124 menuliskan
124 punya
124 sabtu #
-124 seperti
-124 yth orang
123 air
123 bulanan
123 dimaksud
123 ktp dan
123 kunci
123 perekam
123 rawat
123 sekali lagi
123 yang menawarkan
-122 blok
122 manasik
122 manasik rombongan
-122 masuk ini
122 meminta
122 nggak perlu
122 satu dan
-122 tangan dan
-122 tetapi
-121 # juli
121 belum tercantum
-121 bersumber
-121 bersumber dari
-121 daerah
121 dihubungi
-121 kasih telah
-121 medis
-121 nama alamat
121 pada tanggal
-121 pertunjukan
-121 rekam
-121 rekam medis
120 angka terakhir
-120 berkas pendaftaran
-120 dengan mengetik
120 empat angka
-120 hubungi
120 kembali
120 keterlambatan ini
-120 mengetik sendiri
120 menurut
120 notifikasi
120 pembersih
-120 punyamu
-120 rabu malam
-120 sendiri alamat
120 skrip pembersih
120 tanyakan
120 tertulis
`,
  'protective-step': `
432 laporkan
-424 saya
417 lewat
-409 masih
-392 aja
-392 ayah
-390 desa
-382 nggak perlu
-379 dari aplikasi
-378 tur
-377 ?
-373 mbak
-372 tolong jangan
-371 memiliki
-371 tidak memiliki
-369 mendaftarkan
-369 wa
-368 aman
368 jangan
366 menyebut
-366 siang
-364 mengabari
-363 cerita
-360 yang pertama
-356 kami beri
-353 gratis
352 otp
-351 untungnya
-349 anda tidak
349 dikenal
348 sekolah
-342 # untuk
-341 menghapusnya
-340 tim
-338 usia
-336 kredit
-336 termasuk yang
335 kepada kami
-332 demikian
-328 hangus
-328 malam #
-326 dokumen
-326 tampil
-325 ada di
-323 ikut terkirim
-323 pertama
322 hubungi
322 laporkan kepada
-321 direktur
-321 panitia
-321 pemilik
320 periksa
-320 sore
317 terhadap orang
316 telepon
316 undangan
-315 besok
-315 oleh karena
314 ananda
-313 kasih sudah
-312 asri
-312 maklum
311 ganti kata
311 orangnya
310 wawancara
-308 belum
-307 maaf kalau
-307 manajemen
-306 udah
-304 silakan
-303 menerima surat
-302 kepala
-302 kurikulum
301 meminta uang
-301 undangan kami
-300 garuda
-299 nggak bisa
-299 tidak kami
298 hubungi bank
-297 lbh
-296 riwayat panggilan
-296 yang masih
-295 akun yang
295 meminta
-295 menelepon kami
-294 dihapus
-294 ini juga
-294 pesan untuk
-294 saja
-294 satu dan
-294 status
-293 nomor telepon
-293 tidak perlu
-292 bandung
-291 betulkan
-291 griya
-291 kami betulkan
-289 bu
-289 kakak tidak
-288 diverifikasi
-288 kita
-288 tidak ada
-287 bibit
-287 iuran yang
-286 kirim
286 ubah
-285 alamat dan
-285 cukup
-285 dear
-284 sekolah memohon
284 uang
-283 anggota
-283 dapat anda
-283 kami nomor
-283 tinggal
283 tutup
-283 unduh
-282 m
-281 ingin
-279 berikut
-279 ikut
279 perhatikan
-278 anda lakukan
-278 dan riwayat
-278 kamu tidak
-277 privasi
-277 saya sendiri
277 telepon kami
-276 manajer
-275 kamu jadi
-275 nomor kartu
-275 penuh
-275 yayasan
-274 akunmu
-274 melainkan
273 ajak
-273 membaca
-273 merupakan
-273 pilihan
-272 # m
-272 lumbung
-272 tidak untuk
-272 untuk dibalas
-271 saja atau
-270 akan menerima
270 beri tahu
-270 boleh dipakai
-270 kasir
-270 menemukannya
-269 dimakan
-269 jangan dimakan
-268 rekaman
-267 beserta
-267 dan kata
-267 hadir
-267 malam ini
-267 minggu ini
-267 sini
-266 foto alamat
-266 itu tidak
-266 malam
-265 !
-265 akun baru
-265 ataupun
-265 betul
-265 saya langsung
-265 warga
-264 elektronik
-264 pelakunya
-264 poin
-263 celah
-263 dan seluruh
263 hubungi kami
-263 mahasiswa
263 mengganti kata
-263 pembayaran
-262 baik
-262 penyebabnya
262 periksa mutasi
-262 produk
-262 roti
-262 tangan
-262 yang udah
-261 muncul
-261 nurhayati
261 slik
-260 alasan
-260 gowes
-260 memberi
259 asing
-259 ditutup
-259 ini telah
-259 puskesmas
-259 tangan dan
-258 belanjain
-258 bersedia
-258 lewat email
-258 peserta
-257 dr
-257 itu juga
257 kasir dan
-257 lima menit
-256 bersama
256 biaya dan
-256 disimpan
-256 kelihatan
256 kontak
256 mencatut
256 mencatut nama
-256 petugas kami
-256 pun boleh
256 yang mencatut
-255 ibu di
-255 insiden
-255 mahasiswa yang
-255 yth
254 bisa
-254 di halaman
254 profil
254 siapa yang
253 di pengaturan
253 pengaturan
-253 perusahaan iklan
253 tolak
-252 gedung
-252 jawaban
-252 membaca semua
251 mengancam
251 waspadai
251 yang mengancam
-250 asuransi
-250 meja
-250 telepon saya
-250 yang baik
-249 nomor rekening
-249 nyasar
-248 data ini
-248 pesanan bunda
-248 pt
-248 terkirim
-247 yang lebih
-246 kami sediakan
-246 sediakan
-246 senin pukul
-245 barangnya
-245 layar
-245 nama foto
245 transfer
-244 jersey
-244 kirimkan
-244 kota
-244 masalah
243 waspada
-242 nih
-241 kirimkan buktinya
241 sambil menyebut
241 siapa
-240 diambil
-240 kardus
-240 luas
-240 pak
-239 bukittinggi
-239 itu dan
-239 normal
-239 pertanyaan
-239 putih
-239 semua kata
-239 tidak ikut
-238 ketua
238 lewat telepon
-238 penghasilan
238 penyakit
-238 peron
-237 akun itu
-237 dilayani
-237 dipakai orang
-237 ditampilkan
-237 kami malu
-237 kemarin
-237 maaf ya
-237 malu
-237 sepeser
-237 sepeser pun
236 anda tiga
-236 di kedua
-236 kok
-236 telah kami
236 yang menyebut
-235 bila bapak
-235 dosis
-235 ir
-235 kayak
-235 kini
-235 kopi
235 menemukan salinan
-235 nomor satu
-235 selalu
-235 yang kami
-234 banget
-234 jumlahnya tidak
234 menemukan
-234 menit dan
-234 nik dan
-234 rasanya
-234 tetap
-234 tiga hari
-234 wajah
233 cod palsu
-233 ditetapkan
-233 perubahan
-232 alamat email
-232 otomatis
-232 tolong
-232 top up
-231 baru tahu
-231 fotonya
231 kalau
-231 suara
-230 siap
-230 termasuk
-230 yth ibu
-229 lanjut
-228 dan nomor
-228 harap tidak
-228 menemani
-228 penagihan
-228 peron #
-228 sekarang
-227 hari itu
-227 kamis
-227 pengaduan
227 tak
227 tak dikenal
-227 whatsapp
-226 mas
-226 masyarakat
226 menyinggung
-226 punya
-226 sari
226 yang menyinggung
-225 foto ktp
-225 kami baru
-225 rak
225 yang memakai
224 iuran
-224 mengganti nomor
-224 sekaligus
222 ambil di
-222 atau telepon
222 di menu
-222 keempat
-222 kepala dinas
-222 membantu
-222 tidak hilang
-221 balas email
221 dipakai
-221 jam itu
-221 kami bayar
-221 klinik
-221 menarik
-221 pelaku
-221 sentani
-221 udah kami
-220 beliau
-220 ini hanya
-220 nama beliau
220 otp atau
-220 pasangan
-220 tabel
-220 wajib
219 atas nik
-219 bayar
-219 notifikasi itu
-219 pemesanan anda
-219 seorang
-219 tanpa biaya
-219 umum
-219 ya kalau
-218 alumni
-218 dapat menelepon
-218 gak
-218 hari dan
-218 internet
-218 jangan balas
-218 jumlahnya
-218 memegang
-218 mendampingi
218 mengatasnamakan
218 penipu
218 penipu yang
-218 pos
-218 yang memegang
-217 budiman
-217 penyimpanan
-217 semua orang
-217 yang budiman
217 yang mengaku
-216 bidang
-216 dari rak
-216 laboratorium
-216 sori
-216 yang alergi
-215 di lampiran
-215 konsep
-214 alergi
-214 pembeli
-214 saldo
-214 sarapan
-214 selesai
214 untuk melindungi
-213 allah
-213 kami tahu
-213 ksp
-213 timur
-212 buku
-212 hasilnya
-212 kami yang
-212 laut
-212 lengkap
-212 rawat
-211 kosong
-211 lintas
-211 ongkos
-211 sma
-211 tidak bisa
-211 tiket kereta
-210 daerah
210 dipakai di
-210 rekening saja
-210 terjadi
-209 dapur
-209 identitas
-209 imigrasi
-209 maaf kami
-209 nusantara
209 nyalakan
-209 pembaruan
-208 ada pada
208 berhati-hatilah
-208 bidan
-208 jadi
-208 masuk
-208 maupun
-208 nama
-208 pasien
-208 tersebut
-208 tujuan
-207 anggap
-207 dulu ke
-207 j
-207 lima
-207 tidak usah
-207 usah
-207 yg
-205 bulan depan
-205 membukanya
-205 memerlukan
-204 biaya kirimkan
-204 buktinya dan
204 dari email
-204 kepada anda
-204 kurir
-204 sekali
-204 tirta
-203 adalah
-203 bagi kami
-203 dan nik
-203 dicatat
-203 kami ganti
-203 langsung ke
-203 meminta maaf
203 tidak menjawab
203 yang menawarkan
-202 demi
-202 jadwal
202 pun dari
-202 yth bapak
-201 jadi jangan
-201 kepada bapak
-201 lalai
-201 tante
-201 yang sudah
200 email hari
-200 gaji
-200 pemeriksaan
-200 pmi
-200 sampai tanggal
-200 satu kali
-200 seluruh kata
-200 sepatu
-200 terlambat
-200 tim kami
-199 bebas
199 dari akun
-199 ibu dapat
199 minggu
-199 pasar
-199 sabtu
-199 terakhir
-198 cuma email
-198 depot
-198 diperiksa
198 ibu ke
-198 kerjakuy
-198 sinar
-197 balas
-197 begini
-197 boleh meminta
-197 di rumah
197 hari minggu
-197 mana yang
-197 menyentuh
-197 operasi
-197 sesuatu
-197 siti
-197 utuh
-196 balas ke
-196 dan meminta
-196 kak
-196 lemari
-196 nasional
-196 peretas
-196 seperti
-195 anak-anak
195 dijawab
-195 hasil
-195 saya kapan
-195 tahun lalu
-195 terhormat
-195 tv
-195 unit
-195 yang terhormat
-194 biro
-194 boleh ikut
194 cek
-194 iseng
-194 kepegawaian
-194 kerahasiaan
-194 om
-194 pengurus
-194 sentana
-194 soal
-193 alamat kami
-193 gadang
-193 lupa
193 menyembunyikan
-193 nyasar ke
-192 anda yang
-192 ini dengan
-192 sejawat
-192 tersambung
-191 bilik
-191 dalamnya
-191 di dalamnya
-191 hormati
-191 pilih
-191 surabaya
-191 tutor
-190 celahnya
-190 juga manusia
-190 kami memutus
-190 lama
-190 manusia
-190 memutus
-190 pesan ini
-190 seminggu
-190 surat ini
-190 tarik
-189 contoh
-189 dinas
189 id
189 ke posko
-189 koleksi
189 meminta otp
-189 memuat
-189 pendampingan
-189 polres
-189 sandi dan
-189 sumbangan
-188 asli
-188 dimaksud
-188 diperlukan
-188 email itu
188 juga
-188 ktp asli
188 mengaku
-187 angka yang
-187 bawa
-187 divisi
-187 email kami
-187 hubungi saya
-187 kartu
-187 ke polisi
-187 kurang
-187 masukkan
-187 satu jam
-187 tombolnya
-187 top
-187 webinar
-186 difoto
-186 kami tambahkan
-186 tambahkan
-186 yang kakak
-185 akibat
185 dalam email
-185 kabupaten
-185 smp
-185 ubud
-184 habis
-184 kesalahan itu
-184 lama saudara
-184 meliputi
-184 mulai semester
-184 nomor #
-184 perjanjian
-184 sehat
-184 sekarang setiap
-184 semester depan
-183 benar di
-183 berikutnya
-183 memakai data
-183 mulai
-183 nanti
-183 selasa
-182 bisa kami
182 curigai
-182 dimaafkan
182 email tersebut
-182 gagal
-182 kami pindahkan
182 karena itu
-182 kekhilafan
-182 kelurahan
-182 kepercayaan
-182 mohon dimaafkan
-182 namanya
182 pernah
-182 pindahkan
-182 up
-181 balas dengan
-181 di kertas
-181 dukungan bapak
-181 kertas
-181 memasang pembaruan
-181 sabtu atau
-181 terlampir
-181 wakil
181 yang mengatasnamakan
-180 beda
-180 berangkat
180 di tempat
-180 disimpan di
-180 flash disk
-180 itu belum
-180 panggilan
-180 presale
-180 semua
-179 bagian
-179 berkas
-179 empat
-179 ini terjadi
-179 kami perbaiki
-179 keluar
-179 perbaiki
-179 sehati
-179 yang gagal
-178 akun anda
-178 dan masyarakat
178 jangan layani
-178 kalinya
-178 melalui
-177 # juta
-177 dan sudah
-177 dengan nik
-177 dipakai siapa
-177 inisial
-177 kan
-177 maret kami
-177 membawa ktp
-177 server
-177 tiga hal
177 transfer ke
-177 ujian
-177 unit layanan
-177 yani
-176 dikunci
-176 dukungan
-176 mengurus
-176 pada jam
-176 selisihnya kami
-176 telepon #
-176 untukmu
-175 alamat nomor
-175 doang
-175 doang kok
-175 kamar
-175 kapal
-175 perlu mengisi
-175 salah satunya
-175 satunya
-175 selamat
-175 tetap satu
-175 voucher yang
-174 bug
-174 jawab
-174 kami hormati
-174 kami menyesal
-174 kami sangat
-174 lunas
-174 rel
-174 rel nirwana
174 sambil
-174 sebelum
-174 sewaktu
-174 yang betul
-173 diperbaiki
-173 diperbaiki kami
-173 dm
-173 foto wajah
-173 gudang
-173 kami lampirkan
-173 ketiga
-173 lampirkan
-173 nusa
-173 sudah menghapus
-172 bpjs
-172 bpjs dan
-172 dan bapak
-172 darurat #
-172 dibalas
-172 ini yang
172 mengubah
-172 nomor bpjs
-172 pencapaian
-172 rombongan
-172 skin
-172 sudah kami
172 tagihan yang
-172 telah
-172 warga yang
-171 acara
-171 balik
171 bunda
-171 dan bersedia
-171 hasil laboratorium
-171 ibu yang
-171 juni kami
-171 kami belum
-171 kami memakai
-171 masih ada
171 menawarkan
-171 menyala
-171 murid
-171 sah
-171 sangat
-171 terbuka
170 cod
-170 diterbitkan
-170 donatur
-170 itulah
-170 makmur
-170 nota
170 palsu dan
-170 pengumuman
170 permintaan
170 pesan yang
-170 rina
170 rumah atau
-170 senantiasa
-170 sesuai
-170 tangkapan
-169 dugaan
-169 sakura
-169 studio
-169 terkunci
-169 yang terbuka
-168 baru kami
-168 di situ
168 di situs
-168 ditaruh
-168 ditaruh di
-168 hp
-168 informasi
-168 kami harus
-168 kami kerjakan
168 kontak darurat
-168 rekening kami
-168 sesudah
-168 situ
-168 stok
-168 tanpa
-168 yang dibuat
-167 halo
-167 keduanya
-167 lain dan
-167 masuk ke
-167 nama nik
167 nyalakan verifikasi
-167 rincian
-167 waktusalat
-166 bantuan
-166 berkas sudah
-166 hampers
-166 jeda
-166 kasih
-166 medan
-166 s
-166 sebagai
-166 sejahtera
-166 selisihnya
165 beri
165 bila
-165 cabang
-165 catatan
-165 diajak
-165 disamarkan
-165 harus
-165 memuat nama
-165 pemohon yang
-165 sponsor
-165 tempat yang
-165 yang perlu
-164 belanja cerah
-164 dan ibu
-164 mengisi
-164 teknik
-163 berjaga
-163 bersihkan
-163 bertemu
-163 daftar
-163 kami bersihkan
-163 keputusan
-163 komputer
-163 puri
-163 tetapi
-163 tidak berubah
162 anda kami
-162 berlaku
-162 besaran
-162 dana
-162 dengan membalas
162 gambar
-162 oleh
-162 perangkat
-162 server itu
-162 usaha
-161 antaranya
-161 artha
-161 di antaranya
-161 folder
-161 kalian
-161 kami hapus
-161 kami terlambat
-161 memasang
-161 minta maaf
-161 ponsel anda
-161 siap menjawab
-161 tidak lagi
-161 yang belum
160 bukan milik
160 cv anda
-160 dan hasil
160 dan minta
-160 di #
-160 di rekening
-160 disampaikan
-160 enak
-160 halaman
-160 kembali normal
-160 kepala cabang
160 rekening yang
160 seleksi
-160 tamu
-160 tekan
160 untuk
-159 bikin
-159 hai
-159 hujan
-159 kami lakukan
159 lalu
-159 tampil di
-158 dapat datang
-158 dari klinik
-158 dibuka
-158 dimatikan
-158 indah
-158 ke alamat
-158 ke email
-158 lebih dulu
-158 maafkan
-158 maafkan kami
-158 menyatakan
158 mereka
-158 naik
-158 para
-158 sampai
-158 sebelum #
-158 semester
-158 telah menghapus
-157 alamat rumah
157 aplikasi
-157 apotek
-157 dari alamat
-157 email ini
157 kalau ada
-157 ke saya
-157 kepuasan
-157 label
157 memakai
-157 nama nomor
-157 nasabah
157 operator
-157 posko di
-157 raya
-157 tanggal lahir
-156 akses
-156 bank lumbung
156 berikan
-156 harian
156 jangan berikan
-156 ke sini
-156 nomor ktp
-156 polisi
-156 rumah anda
-156 sudah dihapus
-156 sudah tidak
-156 tombol
-155 belanja
-155 dan itu
-155 data itu
-155 kami lalai
155 kirim buktinya
-155 konselor
155 lampiran
155 melindungi
-155 membayar rp
-155 memilih
-155 mulai bulan
-155 penandatanganan
-155 perempuan
-155 perlu anda
-155 puasa
-155 ruang
-155 sebagai ganti
-155 yang telanjur
-154 anda ke
-154 artha raya
-154 isinya
-154 isinya nama
-154 kami telepon
-154 kembali penuh
-154 serius
-154 setuju
-154 suara di
-154 sudah setuju
-153 antrean
-153 belum tercantum
-153 berkenan
-153 di luar
-153 fajar
-153 kami simpan
-153 kegiatan
-153 kelebihan
153 menganjurkan
153 menu
-153 nirwana
-153 terima kasih
-153 tunggu
-153 yang tertukar
152 membawa
-152 mengabarkan
-152 penumpang
-151 angka
-151 baju
-151 keempatnya
-151 langganan
151 layani
-151 merah
-151 nama ibu
-151 pembelinya
-151 polisi dan
-151 seharusnya
-151 tanyakan
-150 bersyukur
-150 bersyukur dapat
-150 dapat mendampingi
-150 dari kami
150 darurat
150 dengan mengetik
-150 dihubungi
-150 itu memuat
-150 jadwalnya
-150 kami bersyukur
-150 lembaga
-150 mana
150 mengetik sendiri
-150 perjalanan
150 pernah meminta
-150 perusahaan
-150 pesanan
-150 roa
-150 sambal
-150 sambal roa
-150 sekretariat
-150 sempat
150 sendiri alamat
-150 situs anda
150 uangnya kembali
-149 banjarbaru
-149 berjalan
-149 cerah
149 gerai
-149 hotel
-149 lama sudah
-149 mencoba
-149 menyimpan
-149 pemesanan
-149 selama tiga
-149 tersebut sudah
-149 tidak menyimpan
-148 buang
-148 buletin
-148 dan kartu
-148 dprd
-148 menambah
-148 nomor hp
148 penagih
-148 perpustakaan
-148 simpan
-148 tamu yang
-148 tidak tercantum
-148 yang sampai
-148 yang telah
-147 akun
-147 baca
-147 bagi
-147 buat
-147 calon
-147 dan isi
-147 dan nama
-147 dan tanggal
147 dengan satu
-147 donatur yang
147 ini untuk
-147 kami membayar
-147 kedua
-147 kereta
-147 kursi
-147 menyusun
-147 pencari
-147 pengguna
-147 perlu mengajukan
-147 tadi malam
-147 tanggung
-146 # atau
146 atau
-146 baru sekarang
-146 blok
-146 dan berkas
-146 dibatalkan
146 dipungut
146 dipungut biaya
-146 jakarta
-146 kami pada
-146 kepada ibu
-146 matikan sampai
-146 mengajukan apa
-146 senja
-146 si
-146 tercantum
146 tidak dipungut
-146 tidak diteruskan
146 waspada terhadap
-146 yang ibu
-145 bapak
-145 baru sudah
-145 bersifat
-145 digital
-145 hal
-145 hal yang
145 juga bisa
-145 kami memeriksanya
-145 kirimpas
145 menghapus seluruh
-145 nomor polis
-145 polis
145 pula
-145 sdk
-145 sertifikat
-145 tunjukkan
-144 bank artha
-144 bilyet
-144 jalan
144 kepada
-144 mau
-144 melakukannya
-144 memindahkan
-144 menutup celah
-144 mulai pukul
-144 penuh dan
-144 premi
-144 skor
-144 surel
-144 teguran
-143 bapak ibu
143 di gerai
-143 itu #
-143 juta
-143 kartu pos
-143 kendaraan
-143 kepada #
-143 negeri
-143 nik nomor
-143 per satu
-143 rumah yoga
-143 samasta
-143 satu per
-143 tertentu
-143 tertukar
-143 tertulis
-143 terutama
-143 tujuh tahun
-143 yang terbaca
-143 yoga
-143 yoga samasta
-142 ayah bunda
142 foto
-142 maaf
-142 mesin
-142 nama dan
142 posko
-142 rapat kelurahan
-141 bisa dipakai
141 dan
-141 dapur kami
-141 example
-141 gantinya
-141 kini kami
-141 langsung dari
-141 layak
-141 menit
-141 obat
-141 rak retur
-141 retur
-141 rumah dan
-141 salam
-141 teknis
-141 tumbuh
-140 # dari
-140 atas nama
-140 berkomitmen penuh
-140 dari luar
-140 kami berkomitmen
-140 kami lupa
-140 kami sampaikan
-140 kapan
-140 memulihkan
-140 rekanan
-140 sampaikan
-140 surat teguran
-139 baru
-139 berhak
-139 cocokkan
-139 dicetak
-139 kunci anda
-139 layarnya
-139 libur
-139 luar negeri
-139 memeriksanya
139 minggu pagi
-139 pengiriman
-139 punyamu
-139 tercatat
-139 tidak berhak
-138 berikut dan
-138 dan masukkan
-138 di loket
-138 ditarik
-138 geser
-138 geser ke
-138 ii
-138 kami geser
-138 kami menekan
-138 ke cabang
-138 klik tautan
138 menambahkan
-138 mengambil
-138 mengirim
-138 menyesal dan
-138 perlu datang
-138 tautan berikut
-138 terbit
-138 tersimpan
-137 dan kontak
-137 dan saldo
137 dulu
-137 kabel
-137 kami layani
-137 keadaan
-137 kejadian
-137 kilat
-137 latihan
137 masing-masing
137 tahu
-137 tidak terbuka
-136 data
-136 di sana
-136 disk
-136 dr hasan
-136 hasan
-136 kabar
-136 pembelian
-136 pengujian
136 pinjaman
-136 pintu
136 tambahan
-136 tersentuh
-136 tersimpan di
-136 tidak tersentuh
-135 anda salah
-135 dan baru
-135 ibu tidak
-135 kami keluarkan
-135 ke saldo
-135 keluarkan
-135 kencana
-135 mengajukan
135 muka
-135 per
135 tatap
135 tatap muka
-134 akhir bulan
134 anak
-134 dan kk
-134 kami matikan
-134 ke pusat
-134 kk
-134 matikan
-134 melayani
-134 mengunduh
134 pin
-134 polis anda
-134 sebuah
-133 # kursi
-133 bersandi
-133 data nasabah
-133 di server
-133 dikirim
-133 diteruskan
133 hanya
-133 langkah yang
-133 membatalkan
133 minta
-133 nomor saya
-133 portal itu
-133 sebenarnya
132 dari
132 datanya
-132 diagnosis
-132 faktor
-132 jadwalin
-132 kirim lewat
-132 menutup
132 nik
-132 penyebabnya adalah
-132 sampai di
-132 sekarang undangan
-132 tetap berlaku
132 tiap bulan
-132 uang kembali
-131 begitu
-131 bergeser
-131 blok c
-131 calon mahasiswa
-131 dan nilai
-131 enkripsi
-131 galon
-131 hal sepele
-131 ini atau
-131 kami juga
-131 kue
-131 link
-131 mengenai
131 penelepon
-131 rabu malam
-131 surel ini
-131 yang mau
-130 # cm
-130 cm
-130 coba
-130 kami telah
130 kesehatan bapak
130 laporan klaim
-130 masuk dan
-130 melapor ke
-130 mencabut
-130 sudah melapor
-129 benar terlampir
-129 ibu pelanggan
-129 kaget
-129 kenyamanan anda
-129 perumahan griya
-129 pin dan
-129 prioritas kami
-129 sepele
-129 terbatas
-129 tiket
-128 anda pada
-128 dan jadwal
-128 karakter yang
128 ke rekening
-128 kekeliruan
128 melapor
-128 memindahkan server
-128 memulihkan akun
-128 namanya juga
-128 penuh tanpa
-128 sanur
-128 semuanya
-128 sistem
-128 untuk memulihkan
-127 anggota koperasi
-127 dan besaran
127 di
-127 dua
-127 kami masukkan
-127 lahir
-127 log
-127 pajak
-127 pusat
-127 sana
-127 sepatu yang
-127 uang rp
127 yang dapat
126 ambil
-126 anda dengan
-126 angkatan
-126 atau di
-126 balai
-126 di balai
-126 kamera
-126 kami menerbitkan
-126 kepada kementerian
-126 kepala bidang
126 lain
-126 lainnya
-126 luh
-126 luh ayu
-126 menerbitkan
126 mutasi
-126 ni
-126 ni luh
-126 polisi sudah
-126 sampai hari
126 sendiri
-126 terungkap
-126 yang terungkap
-125 ada nama
-125 akun dan
125 bapak tidak
-125 buku senja
-125 diminta
-125 medis
-125 mengunggah
-125 oleh siapa
-125 personel
-125 rekam
-125 rekam medis
-125 rencana
-125 reservasi
-125 tahun
-125 tujuh
-125 warung
-125 warung buku
-124 akhir pekan
-124 bapak dan
-124 benar
124 bendahara
-124 biaya pendaftaran
-124 dan diperiksa
-124 dijual
-124 halo kak
124 kami sudah
-124 kecamatan
-124 mencatat
-124 menunjukkan
-124 mulai sekarang
-124 pemakaian
-124 pembaca
-124 pemohon
-124 sekali lagi
-124 yang benar
-123 atau #
-123 di papan
-123 indonesia
-123 jemaah
-123 kantor dan
-123 karyawan
-123 ketua panitia
-123 mengalami
123 mengetik
-123 papan
-123 pasfoto
-123 platinum
-123 tautannya
-122 admin
-122 berkas sekarang
-122 berkas yang
-122 biar
-122 dipilih
-122 ditanyakan
-122 diucapkan
-122 diucapkan terima
-122 kabari
-122 kami minta
-122 memakai verifikasi
-122 membalas
-122 merasa terganggu
-122 obrolan
-122 pegawai
122 perbarui
-122 sepertinya
-122 terganggu
-122 tiba
-121 cepat
-121 kami kembalikan
121 kelas dan
-121 kembalikan
-121 menukar
-121 pembinaan
-121 sedang
-120 antar
-120 ayu
-120 bicara
120 cv
-120 diunduh
-120 hari rabu
-120 kami antar
-120 kami tutup
-120 ke ponsel
120 kesehatan
-120 layanan
-120 lebih
-120 per orang
-120 salah mengetik
-120 voucher
120 yang bukan
`,
  'pleasantry': `
-741 yang kami
-524 tim
514 merupakan
-483 hai
-465 jersey
-457 ibu pasien
-456 salam
-454 nih
443 kan
442 kepercayaan
-441 normal
438 dukungan
-419 yang baik
417 adalah
-414 maklum
-414 pelanggan yang
409 bagi kami
-408 barangnya
-408 khawatir
-408 unit
403 dukungan bapak
400 selalu
397 bersama
395 hadir
-393 sepertinya
-391 manajer
-390 kepala
-390 setia
-389 penyebabnya
388 senantiasa
-385 layar
-384 baru sekarang
-382 aja
-381 donatur
-377 lunas
-373 halo
372 banget
-372 libur
-370 masalah
-369 m
-367 malam ini
-367 untungnya
-364 depot
-364 lumbung
364 melindungi
-363 anggota koperasi
-363 panitia
360 pencapaian
-358 dan masyarakat
356 sehat
-354 booking
-352 bibit
-351 dear
351 kerahasiaan
-350 selamat
-346 akunmu
341 menjadi
-341 ubud
-341 yth
-340 roti
-339 direktur
339 sangat
-337 manajemen
-337 pak
-337 pembaruan
-336 berkas sudah
335 kami pada
-334 pengumuman
-334 peron
-331 garuda
-331 lbh
-330 dilayani
-330 nomor saya
-330 pt
328 bagi
-328 gowes
-328 ingin
-328 status
327 kami sangat
-326 ditampilkan
-325 anggap
-325 nurhayati
-323 kurikulum
-320 baru yang
320 coba
-320 kembali normal
-318 lemari
-318 peron #
-317 kelurahan
-316 diharapkan
315 kapal
315 wajah
-314 asri
-314 instansi
-314 satu dan
-311 bandung
-310 dimatikan
-308 butuh
-307 diperlukan
-307 kepada bapak
306 kepuasan
-305 ditutup
-305 penyebabnya adalah
-305 yang berlaku
-304 kelihatan
303 melainkan
-302 menarik
302 privasi
-301 dan seluruh
-301 setia yang
-301 tahun lalu
-300 bank lumbung
-300 kardus
-300 laporkan kepada
-299 penerbit
-299 sukarela
-298 menemukannya
-297 dalamnya
-297 di dalamnya
-297 yayasan
-296 aman
-296 senin pukul
295 kredit
-295 pasangan
-294 dr
-294 peserta
-294 satu kali
-293 kepala dinas
-292 apotek
-292 mbak
-291 elektronik
-291 kopi
-290 griya
-289 makmur
-289 sinar
-288 ibu anggota
-286 keadaan
-285 dana
-285 demikian
-285 di layar
285 hujan
-285 jadwalnya
285 tahun
-284 ir
-284 naik
-284 panggilan
-283 # m
-283 hangus
-283 sarapan
-283 surat
-282 oleh karena
-281 bantuan
-281 notifikasi itu
-280 bu
-280 ibu pelanggan
-280 warga
-279 perangkat
-278 membantu
278 nomor satu
-276 maaf ya
275 dalam rangka
-275 dari rak
275 rangka
-275 udah
-274 dari aplikasi
-274 pasar
-273 dari dalam
-273 inisial
-273 pertanyaan
-272 asuransi
-272 gak
272 juta
-272 lampiran
-271 boleh
-271 yth bapak
-270 dan keluarga
-270 di rekening
-270 hari dan
-270 mas
-270 tamu
-270 tetap satu
-268 kami buang
-268 pmi
-267 itu sekarang
-267 saya di
-266 belanjain
-266 diri
-265 # wita
-265 bapak sudah
-265 biro
-265 wita
-262 # klik
-262 barang yang
262 dari #
-262 jadwal
-262 kami sediakan
-262 pelakunya
-262 perjanjian
-262 perusahaan iklan
-262 sebenarnya
-262 sediakan
-262 studio
-261 disk
-261 gratis
-261 sdk
-260 cache
-260 di situ
-260 dihapus
-260 situ
-260 sudah bikin
-259 ayah
259 berikutnya
-259 bunda
-259 universitas
-258 komputer
-258 menyimpan
258 musim
-258 produk
-258 tidak menyimpan
-257 dilakukan
-257 polres
-257 yth ibu
256 atas
-256 jeda
256 kita
-256 masih
-256 terhormat
-256 yang terhormat
-255 ajukan
-255 betulkan
-255 kami betulkan
-255 sendiri
-255 sesuai
254 di
-254 sesuatu
-254 utuh
-253 antaranya
-253 di antaranya
253 kenyamanan
-253 parkirin
-253 terdampak
-252 jalan
-252 pemantauan
-252 pusat
-252 sekarang
-252 surabaya
-251 dapur
-251 lupa
-251 tolong
-250 pengaduan
-249 kesalahan itu
-248 kok
-248 pembayaran
-247 laporkan
246 berkat
-246 ini terjadi
-246 jumlahnya tidak
-246 pembeli
-246 puluh menit
-245 faktor
-245 terlambat
-244 buang
-244 ujian
243 # juta
-243 donatur yang
243 terus
-242 angka yang
-242 menurut
-242 tidak ikut
-241 buku
-241 cuma
241 pasien
-239 bilik
-239 kami nomor
-239 laboratorium
-239 sepeser
-239 sepeser pun
-238 baris
238 berkomitmen penuh
-238 dipakai di
238 kami berkomitmen
-238 kami yang
-238 periksa
-238 seminggu
-238 suara
238 yang telah
-237 di situs
-237 jangan
-237 kami seharusnya
-237 waktusalat
-236 ada di
-236 budiman
-236 di kantor
-236 nim
-236 sudah dihapus
-236 yang budiman
-235 balas ke
235 bersyukur
235 bersyukur dapat
235 dapat mendampingi
235 kami bersyukur
-235 menyala
-235 selesai
-234 barang
-233 apa
-233 dan rekaman
-233 kaus
233 menghadirkan
-233 pemesanan anda
-233 sedangkan
-232 apakah
-232 imigrasi
-232 kunjungan
-232 paket ibu
-232 yang udah
-231 dalam paket
-231 kepada kementerian
231 musim hujan
-231 salam dari
-230 hingga
-230 mahasiswa
-230 penagihan
-230 platinum
229 berkomitmen
-229 tabel
228 !
-227 berangkat
-227 dugaan
-227 kami kemarin
-227 pos
-227 tentang
-226 demi
-226 j
226 kenyamanan anda
-226 kilat
-226 mahasiswa yang
-226 paspor
-226 pemilik
226 prioritas kami
226 yang pertama
-225 kamar
-225 klinik
-225 sumbangan
224 dalam
-224 dapur kami
-224 pemeriksaan
-224 sori
-224 tangan dan
-224 tirta
224 tumbuh
-223 bendahara
-223 terbuka
-222 dan baru
-222 kabari
-222 ke polisi
-222 sma
-222 tante
-222 terjadi
-221 cv anda
-221 ksp
-221 pertanyaan anda
-221 yang mau
-220 anggota
-220 bertemu
-220 daftar
-220 ini juga
-220 kunci itu
-220 laut
-220 selama tiga
-219 bapak tetap
-219 bukittinggi
-219 contoh
-219 lewat telepon
-219 lintas
-219 membaca semua
-219 mengambil
-218 kak
-218 kepada saya
-218 tagihan
-218 wajib
-218 webinar
-217 kami perpanjang
-217 lama
217 layak
-217 pemberitahuan kebocoran
-217 perpanjang
-217 pesan
-217 tersebut sudah
-216 desember dan
-216 terdaftar
-215 akun yang
-215 udah kami
-214 di luar
-214 kami terlambat
-214 surat ini
213 bank
-213 data #
-213 saya sendiri
-212 bikin
-212 divisi
-212 lengkap
-212 sentani
-212 surel
-212 tersimpan
-211 ada
-211 ajak
-211 alasan
-211 informasi
-211 pesanan bunda
-211 tidak menjawab
-210 lalai
-210 langganan
-210 om
-210 perumahan
-210 puskesmas
-210 titik
-210 tolong jangan
-209 # dari
-209 belanja
209 dan jumlah
-209 di loket
-209 kami telepon
-209 lari
-209 milik bapak
-209 untuk sementara
-208 balik
-208 bisa
-208 dua jam
-208 ganti pin
-208 insiden
-208 perusahaan
-207 berlaku
-207 bidang
-206 mulai pukul
-206 pesan untuk
-206 yani
-205 anda ke
-205 ibu di
-205 ikut
-205 selisihnya
-204 b
-204 baru kami
204 murid
-204 pemesanan
-204 saya
-204 uangnya
-204 yang terbaca
-203 putih
-203 smp
-203 yg
-202 gaji
-202 laporan
-202 menghapusnya
-202 nik dan
-202 terbit
-201 dana kilat
-201 membaca
201 nilai
-201 pengurus
-200 abaikan
200 bukan
-200 diproses
-200 memesan
-200 pihak ketiga
-200 saja
-200 sempat
-200 termasuk yang
-199 belanja cerah
-199 diduga
-199 jumlahnya
-199 ke pusat
-198 gagal
-198 meminta otp
-198 sini
-197 calon
-197 cuma email
-197 menyapa
-197 selasa lalu
197 telah
-197 tidak pernah
-197 undangan
-197 unduh
-196 baru tahu
-196 benar di
-196 berjaga
-196 cadangan
-196 dulu ke
-196 example
-196 sentana
-196 toko
-195 diberitahukan
-195 iklan
-195 iuran yang
-195 kami lakukan
195 kami simpan
-195 kami tahu
-195 klik
-195 mulai bulan
-195 sehati
-195 siti
-194 antrean
-194 bukti
-194 cerita
-194 hal
-194 keterangan lebih
-194 lanjut dapat
-194 lebih suka
-194 menutup celah
-194 pernah
-194 sertifikat
-194 sudah menghapus
-194 suka
-194 tahu
194 terima kasih
-193 dan bapak
-193 ini hanya
-193 operasi
-193 undangan kami
-192 dan sudah
-192 kami lalai
-192 merah
-192 pembaca
192 provinsi
-192 sebuah
-192 sementara
-192 silakan
-192 tampil
-191 akhir bulan
-191 data tersebut
-191 hapus
-191 kalender
-191 pegawai
-191 pesanan
-191 puri
-190 akibatnya #
-190 perjalanan
-190 sewaktu
189 allah
-189 cukup
-189 harus
-189 membukanya
-189 nomor kartu
-189 orang tua
189 penandatanganan
-189 siswa
-188 biaya pendaftaran
-188 depan
-188 gudang
-188 jakarta
-188 kami menemukan
188 kasih sudah
-188 lokasi
-188 rusak
-188 telepon dulu
-187 langkah
-187 penerima telah
-187 raya
-187 sekolah memohon
-187 tampil di
-187 timur
-187 tinggal
-186 # mei
-186 buku senja
-186 flash
-186 halaman itu
-186 per
-186 perkara
-186 perkara ini
-186 petugas
-186 rel
-186 rel nirwana
186 tahun ini
-186 tangan
-186 tiga hal
-186 upgrade
-186 wa
-186 warung
-186 warung buku
-185 flash disk
-185 lebih lanjut
-185 mobil
-185 server
-185 siap
-184 ada pada
-184 bukan milik
-184 dikenal
-184 kami pindahkan
-184 lakukan
184 membuka ruang
-184 menelepon kami
-184 pejabat
-184 pejabat pelindungan
-184 pindahkan
-183 kami menekan
183 karakter yang
-183 kepala cabang
-183 memerlukan
183 mutu
183 mutu layanan
183 peningkatan
183 peningkatan mutu
-183 pusat data
-183 sebelum
-183 terbatas
-182 akun anda
-182 cv
-182 dan hasil
-182 diagnosis
-182 kami ganti
182 kegiatan
-182 menjemput
-182 menyentuh
-182 nik saudara
-181 cabang
181 karakter
-181 kendaraan
-181 pelaku
181 pertama
-181 tidak diteruskan
-181 wali kelas
-180 begitu
-180 ini merupakan
180 jemaah
-180 kayak
-180 nasional
180 rilis
-180 salah satunya
-180 satunya
-179 ambil di
-179 betul
179 dprd
-179 folder
-179 itulah
-179 kini
-179 lima menit
-179 membawa
-179 menekan
-179 orangnya
-179 pemberitahuan
-179 seharusnya
-179 selasa
-178 empat
-178 suara di
-178 teknik
-178 tertentu
-178 top up
-177 demo
-177 dipegang
-177 ponsel
-177 s
-177 sanur
-177 sekarang dipegang
-177 terkunci
-176 bawa
-176 pelindungan
-176 rasanya
-176 telah menghapus
-176 tersambung
-175 banjarbaru
175 daerah
-175 dipungut
-175 dipungut biaya
-175 kami memakai
-175 nomornya
175 nota
-175 penumpang
-175 rak
-175 sah
175 terima
-175 tidak dipungut
-174 bawah
-174 di bawah
-174 enkripsi
-174 kami unggah
-174 kamu terima
-174 kunci
-174 memindahkan
-174 petugas kami
-174 selisihnya kami
174 seluruh nusantara
-174 tua
-174 usaha
-173 di kedua
173 indonesia
-173 keduanya
-173 kuota
-173 minggu pukul
-173 nirwana
-173 promo
-173 roa
-173 sambal
-173 sambal roa
-173 tv
-172 berikan
-172 itu juga
-172 jangan berikan
-172 ketika
-172 konselor
-172 mei
-172 mesin pencari
-172 puasa
-172 tetap berjalan
-172 tidak hilang
171 # kemarin
-171 gadang
-171 jempol
-171 jempol admin
-171 mana yang
-171 tambah
-171 yang betul
-170 # untuk
-170 acara
-170 agar
-170 akibat
-170 dan bersedia
170 data
-170 jemputan
-170 manasik
-170 manasik rombongan
-170 mobil jemputan
-170 nggak perlu
-170 pada penyedia
-170 skor
-170 tidak usah
-170 usah
-170 ya kalau
-169 dan #
-169 diganti
-169 ibu dapat
-169 kelas
-169 mengganti semua
-169 semua kunci
169 tinggi
-169 yang sudah
-168 bebas
-168 harian
-168 kami sudah
-168 memakai data
-168 otomatis
-168 stok
-167 # jam
-167 di kertas
-167 kamu jadi
-167 ke rumah
-167 kertas
-167 mau
-167 mengabari
-167 password
-167 rak retur
-167 retur
-167 satu email
-167 tidak kami
-167 wilayah
-167 yang tercantum
-166 kosong
-166 lumbung sari
-166 nasabah bank
-166 peristiwa
-166 seperti
-166 sudah kami
-166 yang terbuka
-165 jadi
-165 jam sibuk
-165 kami lupa
-165 kurir
-165 pengali
-165 pengali jam
-165 perbarui
-165 sendiri yang
-165 terlihat
-164 akun baru
-164 asing
-164 desember
-164 ditarik
-164 ketua
-164 muncul
-164 nyasar ke
-164 oleh pihak
-164 presale
-164 tambahan biaya
-164 tanpa tambahan
-164 teknis
-164 tertera pada
163 dengan
163 enam
163 jawa
-163 kami tidak
-163 keterangan
-163 pendaftaran
-163 tamu yang
-162 berisi nama
-162 juga manusia
-162 lanjut
-162 manusia
-162 operator
-162 orang itu
-162 skin
-162 transaksi
-162 wakil
-161 akhirnya
-161 ditaruh
-161 ditaruh di
-161 iseng
-161 kabar
-161 kami harus
-161 kasih kami
161 meliputi
-161 memeriksa
-161 menutup
-161 orang kedua
-161 surat terima
-161 tak
-161 tak dikenal
-161 tidak berubah
-160 ada yang
160 bagian barat
160 barat
-160 berkas yang
160 di papan
-160 empat kali
-160 fajar
-160 hasilnya
-160 ii
-160 keputusan
160 lebih
160 lebih dari
160 papan
-160 penyedia
-160 perempuan
-160 rumah yoga
-160 samasta
-160 yoga
-160 yoga samasta
-159 anak-anak
159 begini
-159 bulanan
-159 calon mahasiswa
-159 data pemesanan
-159 diperbaiki
-159 diperbaiki kami
-159 kami lampirkan
-159 keempatnya
-159 lampirkan
-159 langsung dari
-159 lebaran
159 pertiwi
159 simpan
-158 # kursi
-158 baju
-158 buletin
-158 maafkan
-158 maafkan kami
-158 malam
-158 minggu pagi
-158 telepon kami
-158 terlampir
-157 akun
-157 alamat dan
157 berbagai
-157 di aplikasi
-157 dikirim
-157 dokumen
-157 dr hasan
-157 hasan
-157 intip
-157 isi
-157 kami perbaiki
-157 masuk ke
-157 menemukan
-157 menunggu intip
-157 perbaiki
-157 sambil menunggu
-157 semuanya
-156 anda tidak
-156 itu sudah
-156 mendapatkan
-156 portal itu
-156 terungkap
-156 tolak
-156 yang terungkap
-155 bapak boleh
-155 kegagalan
-155 meja
-155 menjawab
-155 siang
-155 tidak akan
-155 yang perlu
-154 balas
-154 cetak
-154 dan kartu
-154 dan meminta
-154 di gerai
-154 kamis
-154 kasir
-154 listrik
-154 membuat
-154 menyalin
-154 pelanggan
-154 satu orang
-153 hari ini
-153 mengabarkan
-153 tangkapan
-153 ulang
153 versi #
-152 antara #
-152 di pengaturan
-152 dicetak
-152 ganti
-152 karyawisata
-152 memegang
-152 pengaturan
-152 soal
152 sudah
-152 yang
-152 yang bukan
-151 anda mungkin
151 baik
-151 bayarlah
-151 dan berkas
-151 lebih tinggi
-151 menjaga
-151 pembelinya
-151 pendaftaran anda
-151 tertukar
151 tujuh
-151 yth orang
-150 data pada
-150 di lampiran
-150 di lapangan
150 kasih
-150 ke kami
-150 kebocoran
-150 label
-150 lapangan
-150 medan
-150 menghapus berkas
-150 mengurus
-150 meski
-150 nggak
-150 pengingat
-150 sedang
-150 tahun depan
-150 tidak untuk
-150 untuk dibalas
-149 anda lakukan
149 biasa
-149 buka
-149 dari satu
-149 data yang
-149 dilihat
-149 indah
-149 ini untuk
-149 karena
-149 link
-149 luas
-149 punya
-149 riwayat panggilan
149 semester
-149 tutor
-149 undian
-148 biaya kirimkan
-148 buktinya dan
148 dan tiga
-148 dipakai orang
-148 halo mas
-148 hotel puri
-148 kesalahan tersebut
-148 ketua panitia
-148 maaf sudah
-148 mana
-148 mendaftarkan
148 milik
-148 oleh
-148 pada email
-148 personel
-148 sensitif
-148 siang ini
-148 sudah tidak
-148 tiket kereta
-147 # dan
-147 antara
-147 dampaknya
-147 dari akun
-147 jawab
-147 kami menerbitkan
-147 kami sampaikan
-147 lewat
-147 masuk
-147 menerbitkan
-147 menunggu
-147 perawat
-147 rekaman
-147 semua kata
-147 tiga bulan
-146 akibatnya
-146 beri tahu
-146 berkas itu
-146 dihubungi
-146 hal sepele
-146 ibu yang
-146 kamera
-146 lembaga
-146 notifikasi
-146 penyimpanan
-146 rekening saja
-146 sampaikan
-146 secara
-146 ukuran
-145 biaya bulanan
-145 boleh dipakai
-145 celah
-145 celahnya
-145 di instagram
-145 ditetapkan
-145 galon
-145 grup
-145 haji
-145 ibu wali
-145 karena itu
-145 menit
-145 murid kelas
-145 pekan
-145 sejahtera
-145 siap menjawab
-145 tadi malam
-145 tempat
-145 wali murid
-145 yang baru
-144 # cm
-144 cm
-144 dari dapur
-144 dengan data
-144 doang
-144 doang kok
-144 nama depan
-144 nomor yang
-144 per orang
-144 semalam
-144 whatsapp
-144 yang terdaftar
-143 admin
-143 beliau
-143 biaya seragam
-143 hasil
-143 kamu
-143 maaf kalau
-143 nama beliau
-143 parkir
-143 pelari
-143 polisi
-143 sekaligus
-143 seragam
-143 verifikasi
143 versi
-143 yang gagal
-142 dan ibu
-142 kementerian
-142 situs
-142 tanggal #
-142 tanggung
-141 berikut
-141 dipakai
-141 diteruskan
-141 diunduh
-141 hal ini
-141 kartu
-141 ke kepolisian
-141 kontak darurat
-141 lalu
-141 pemegang polis
-141 penerimaan
-141 perubahan
-141 poin
-141 santri
-141 santri baru
-141 telah kami
-141 tersebut
-141 tetap berlaku
-141 uang kembali
-141 yang tertukar
-140 bagi yang
-140 bandar
-140 bandar lampung
-140 beserta
-140 dapat
140 gedung
-140 ibu dan
-140 kabupaten
-140 kami kirimkan
-140 kapan
-140 lampung
-140 maaf
-140 memindahkan server
-140 pembinaan
-140 perlu
-140 tombolnya
-139 angka
-139 balas dengan
-139 c
-139 dibuka
-139 kami bayar
-139 kami memutus
139 kepada kami
-139 memutus
-139 sabtu
-139 setelah
-139 sore
-139 uji
138 berjalan
-138 buat
138 dari
-138 darurat
-138 kartu pos
-138 membayar akan
-138 perpustakaan
-138 sepenuhnya
-138 sponsor
-138 tampaknya
-138 unggah
-137 alamat kami
-137 hati-hati
-137 jam
-137 kami baru
-137 kami mohon
-137 punyamu
-137 tindakan
136 # sudah
-136 atas nama
-136 kepada yth
-136 luh
-136 luh ayu
-136 membayar rp
-136 mengganti kata
-136 ni
-136 ni luh
-136 pindah ke
-136 sampai pagi
-136 sejawat
135 administrasi
-135 apalagi
135 dan kenyamanan
-135 dari luar
-135 foto alamat
135 guru
-135 ini telah
-135 juni kami
-135 kemeja
-135 kesalahan
135 lainnya
-135 meminta maaf
-135 menghapus
-135 mulai
-135 pembelian
-135 rina
135 tiga
-134 ayu
-134 berkas
-134 biaya
-134 dan data
-134 kurang
-134 pelindungan data
-134 rincian
-134 tata
-134 tata usaha
-133 dulu
-133 glow60
133 kalinya
-133 maksimal
-133 mencoba
-133 nomor #
-133 sembilan
-133 subuh
-133 tiga jam
-133 voucher glow60
-132 hilang
-132 kebocoran data
-132 slik
-132 supaya
-132 tertera
-132 wali
-131 artha raya
-131 dikunci
-131 kepada pembeli
-131 lambat
-131 memakai
-131 mohon
-131 nyalakan
-131 salinan
-131 tambahan
-130 alergi
-130 anak
-130 beda
-130 izin
-130 kami belum
-130 kami pasang
-130 kecamatan
-130 kemungkinan
-130 pasang
-130 pencari
-130 tambalan
-130 tambalan #
-130 tetap kami
-130 tiap
-130 tiket
-130 tujuan
130 utama kami
-129 # fa
-129 dua
-129 fa
-129 lambat #
-129 matikan sampai
-129 yuk
-128 berada di
-128 beri
-128 bila bapak
-128 bincang
-128 bincang buku
-128 disampaikan
-128 dosis
-128 itu tanpa
-128 kami beri
-128 kendali kami
-128 khusus
-128 luar kendali
-128 perhatikan
-128 top
-128 up
-127 blok c
-127 boleh ikut
-127 dan jadwal
-127 fotomu
-127 hal yang
-127 hari
-127 ke saya
-127 kejadian
-127 lapor
-127 pagi
-127 pendampingan
-127 premi
-127 yang datang
126 bagian dari
-126 bolu
-126 bolu pandan
126 dari keluarga
-126 kamboja
-126 kekeliruan ini
126 keluarga besar
126 menjadi bagian
-126 nyasar
-126 pandan
-126 puri kamboja
-126 rekanan
126 telah menjadi
126 tetap
125 bapak ibu
-125 bersumber
-125 bersumber dari
-125 botol
-125 dalam email
-125 dan itu
-125 hari itu
-125 janji temu
-125 jasa
-125 kami tanggung
-125 kereta
-125 menyebut
-125 mesin
-125 pekerjaan
-125 pindah
-125 pula
-125 sekali
-125 teknologi
-125 temu
-124 atas kesalahan
-124 bidan
-124 dengan satu
-124 diperiksa
-124 dompet
-124 jadwalin
-124 kembali penuh
-124 kirimkan
-124 membayar
-124 mengisi formulir
-124 perlu kami
-124 pt dompet
-124 rapat anggota
-124 sebelumnya
-124 sepatu yang
-124 teks
-123 cadangan pukul
-123 dan tanggal
-123 dari cadangan
-123 dijual
-123 donasi
123 enak
-123 kami memasang
123 menambah
-123 minta maaf
-123 pemberitahuan ini
-123 tujuh hari
-123 unit layanan
-123 untukmu
-122 dan tidak
-122 kami malu
-122 kami matikan
-122 kami membayar
-122 malu
-122 matikan
-122 mengalami
-122 mohon maaf
-122 nikmati
-122 rabu malam
-121 berkala
-121 cek slik
-121 dianjurkan
-121 nama tanggal
-121 ongkosnya diganti
-121 penipu
-121 penipu yang
-121 sapaan
-121 secara berkala
-121 tunjukkan
-120 berikutnya akan
-120 darah
-120 di email
120 diucapkan
120 diucapkan terima
-120 ini disampaikan
120 mati
-120 orang dapat
-120 poliklinik
-120 tanpa
-120 tanyakan
`,
};
