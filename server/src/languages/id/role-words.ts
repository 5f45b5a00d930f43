import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
380 maaf
-365 maaf kalau
-347 barangkali
-345 asri
-342 direktur
-332 bandung
-327 dear
-322 lbh
-319 manajemen
-315 bibit
-315 kan
-310 nurhayati
-301 kurikulum
-297 penerbit
-288 apabila
-287 merasa
287 seharusnya kami
-285 depot
-283 garuda
-282 griya
-282 kepala dinas
-279 elektronik
-279 roti
-278 yayasan
-277 barangnya
-276 pmi
275 lama dan
274 salah dan
-273 gowes
268 menyusun
-268 ya kalau
267 melampirkan
-267 tim
-264 halo kak
-260 belanjain
259 apalagi
-259 ir
-257 kalau
-256 ksp
-255 koperasi
-253 lupa
-252 asuransi
-250 produk
-247 unit layanan
-245 masalah
-244 pak
242 maaf sudah
-241 gak
-240 kepala
-240 manajer
-239 ?
-239 sehat
-238 ketidaknyamanan
-238 maaf apabila
-237 sempat
237 sudah bikin
-236 membayar rp
-236 sma
-235 hangus
-234 pt
-233 makmur
-232 dr
-232 ketidaknyamanan yang
-232 kopi
-232 nih
-231 lemari
-230 hai
-230 puskesmas
-229 pasar
-229 satu kali
-228 mahasiswa yang
-228 yang merasa
226 minta maaf
-226 operasi
-225 divisi
-225 tidak ikut
-224 anggap
-224 m
-222 normal
-221 layar
-220 begini
-220 membantu
-219 demikian
-219 di kedua
-219 maklum
-218 bukittinggi
-218 medan
-217 imigrasi
217 maaf kepada
-216 dilakukan
-216 penagihan
-216 yang baik
-214 atas segala
-214 dan seluruh
-214 segala
-214 segala ketidaknyamanan
-214 terbuka
-213 ini terjadi
-213 yth ibu
-211 diverifikasi
-211 gudang
-211 jumlahnya tidak
-210 # m
-210 rekanan
-210 s
209 maaf yang
-208 ditetapkan
-208 kepada saya
-208 nusantara
-207 ditampilkan
-207 pos
-206 ini yang
-205 surabaya
-204 j
-204 muncul
-204 udah kami
-203 biro
203 maafkan
203 maafkan kami
-203 nyaman
203 sungguh menyesal
-202 ini telah
-202 membaca semua
-202 yani
-201 jika
201 meminta maaf
-200 bertemu
-200 mendaftarkan
-199 apabila ada
-199 baik
-199 kami salah
-198 dampaknya
198 dimaafkan
-198 jadwalnya
198 mohon dimaafkan
-198 sinar
-198 siti
197 kami sungguh
-197 senin pukul
197 sungguh
-196 baru sekarang
-196 kurang
-196 perjanjian
-196 sentana
-195 aja
-195 ii
-195 panitia
-195 pihak yang
-195 polres
-194 bidang
-194 kami lupa
-194 sejawat
-193 inisial
-193 terlambat
193 ya kak
-192 satu email
-191 kepala cabang
-191 menjemput
-191 warga
-191 yth
-190 smp
-190 umum
-189 atas ketidaknyamanan
-189 selamat
-189 webinar
-189 yang gagal
-188 dirugikan
-188 ketua
-188 merasa dirugikan
-188 suara
188 sudah membuat
-188 yang mungkin
-187 kembali normal
-187 lainnya
-187 lumbung
-187 terjadi
-187 tidak usah
-187 usah
186 menyesal
-185 ibu merasa
-185 insiden
-185 sehati
-185 sori
-184 alasan
-184 rak
-183 halo
183 kami gagal
-183 kartu pos
-182 apabila hal
182 atas kesalahan
-182 hapus
-182 perpustakaan
-181 hal
-181 puasa
-180 itu sekarang
-180 putih
-179 akunmu
179 kekhilafan
-178 hal ini
-178 selesai
-178 terdapat
178 terutama
-177 keliru
-177 menunggu
-177 tidak menjawab
-177 yang pertama
-176 b
-176 kami lakukan
-176 sakura
-176 tolong
-174 jumlahnya
-173 mungkin
-172 khawatir
172 mohon
-171 diri
-171 keempatnya
-171 laboratorium
-170 budiman
170 kepada #
-170 ketua panitia
-170 teknik
-170 yang budiman
-169 dari rak
-169 konfigurasi
-169 ubud
-169 untungnya
-168 ke kami
-168 terkunci
-167 akun yang
-167 lari
-167 masyarakat
-167 melayani
-167 menghapusnya
-167 perempuan
-166 bawa
-166 berkas sudah
-166 dapur kami
-166 mahasiswa
-166 penerimaan
-166 sesuatu
-165 belanja cerah
-165 terjadi kekeliruan
-164 harian
-164 kami keliru
-164 kok
-164 lintas
-164 mas
-164 melindungi
164 nomor unit
-164 seminggu
-163 administrasi yang
-163 utuh
162 aku
-162 diperlukan
-162 kode agen
162 maaf sebesar-besarnya
162 sebesar-besarnya
-160 aman
-160 kapal
-160 lapor
-160 menyebarkan
160 minta
-159 kurang nyaman
-159 oleh karena
-159 rel
-159 rel nirwana
-158 donatur yang
-158 penyebabnya adalah
-158 seperti
-157 !
-157 banjarbaru
-157 bapak
-157 wali kelas
-156 calon mahasiswa
-156 kosong
-156 sukarela
-156 tekan
-155 ajak
-155 fajar
-155 gratis
-155 memindahkan server
-155 menyalin
-155 pelakunya
-155 pertanyaan
-155 salah satunya
-155 satunya
-155 wa
154 bab
154 bab #
-154 bagian
-154 dugaan
-154 jadwalin
-154 pesan untuk
-154 roa
-154 sambal
-154 sambal roa
-154 semuanya
154 si
-154 wakil
-153 dari aplikasi
-153 sejahtera
-152 baca
-152 kebocoran
-152 lalai
-151 biaya seragam
-151 ini hanya
-151 mbak
-151 presale
-151 seragam
-151 tabel
-151 yg
-150 ini menimbulkan
-150 menimbulkan
-150 rombongan
-149 dimatikan
-149 kami terlambat
-149 pesanan bunda
-149 punya
-149 sepeser
-149 sepeser pun
-149 terlampir
-148 akun baru
-148 apotek
-148 bagi kami
-148 booking
-148 lama
-148 parkirin
-148 per orang
-148 studio
-148 tersambung
-148 tidak memeriksanya
147 cerita
-147 di lampiran
-147 dr hasan
-147 hasan
-147 jeda
-147 kami lalai
-147 rabu malam
-147 rasanya
-147 status
-146 agar
-146 anak-anak
-146 buletin
-146 contoh
-146 kardus
-146 nusa
-145 dihapus
-145 ingin
-145 kami harus
-145 langganan
-145 memeriksanya
-145 pemohon yang
-145 surat ini
-145 waktusalat
-145 wilayah
-144 agen
-144 kurir
144 memohon
144 memohon maaf
-143 artha raya
143 dan meminta
-143 dokumen
-143 hasilnya
-143 keresahan
-143 menimbulkan keresahan
-143 peron #
-143 yang terbuka
-143 yth bapak
142 dan kami
-142 disebabkan
-142 jakarta
-142 kejadian ini
142 maaf ya
142 pelari
-142 terhormat
-142 tetap satu
-142 vendor
-142 yang terhormat
142 yang udah
-141 abaikan
-141 administrasi
-141 bunga
-141 kami menagih
141 maaf kami
-141 minggu pagi
-141 nggak perlu
-140 bank lumbung
-140 berjaga
-140 dapur
-140 data tersebut
-140 kita
-140 meminta uang
-140 pencari
-140 serius
-140 terbit
-140 tidak dibalas
-139 bilik
-139 disebabkan oleh
-139 kejadian
-139 menekan
-139 mungkin anda
-139 nanti
-139 nggak bisa
139 rusak
-139 salah
-139 tidak bisa
138 anda kepada
-138 bapak sudah
-138 belanja
-138 iuran yang
-138 tamu yang
-138 terdampak
-138 terungkap
-138 timur
-138 toko
-138 yang terungkap
-137 buku senja
-137 jangan
-137 nggak
-137 sebenarnya
-137 warung
-137 warung buku
-136 akibat
-136 cerah
-136 dipilih
-136 juga manusia
-136 kepala bidang
-136 manusia
-136 pengumuman
-136 rumah yoga
-136 samasta
136 tante
-136 titik
-136 tolong jangan
-136 yoga
-136 yoga samasta
-135 # cm
-135 alumni
-135 cm
-135 dan baru
-135 indah
-135 kedua
-135 maksimal
-135 perkara
-135 perkara ini
135 saya minta
-135 sentani
-135 tanggung
-134 # wita
-134 ditutup
-134 hilang
-134 kerahasiaan
-134 keselamatan
-134 wita
-133 bidan
-133 folder
-133 harus
-133 kepercayaan
-133 kirimpas
-133 label
-133 membukanya
-133 mulai pukul
133 om
-133 puri
-133 saya sendiri
-132 ada
-132 bunga deposito
-132 demi
-132 kesalahan itu
-132 peristiwa
-132 senja
-132 undangan
-131 betul
-131 boleh dipakai
-131 kepegawaian
-131 nomor #
-131 pemesanan anda
-131 teknis
-130 ada yang
-130 faktor
-130 izin
-130 kasih sudah
-130 pembeli
-130 pemberitahuan
-130 sudah dihapus
130 tidak berlaku
-130 unduh
-129 alamat dan
-129 berkas yang
-129 dan bapak
-129 kami memakai
-129 kami yang
-129 kapan
-129 menarik
-129 pasangan
-129 punyamu
-129 riwayat panggilan
-129 sini
-128 angka yang
-128 jalan
-128 jersey
-128 lunas
-128 mengirim email
-128 mohon waspada
-128 pembayaran
-128 sepele
-128 tagihan
-127 ayah
-127 beda
-127 laporan
-127 raya
-127 sekali lagi
-127 tiga jam
-126 baru tahu
-126 dana
-126 ditaruh
-126 ditaruh di
-126 karena itu
-126 kelurahan
-126 khusus
-126 menemukannya
-126 nyasar
-126 pengaduan
-126 sembilan
-126 tiba
-126 whatsapp
-125 buka
-125 bulan agustus
-125 kepada siapa
-125 ketiga
-125 orang tua
-125 pendampingan
-125 sumbangan
-125 tur
-124 boleh ikut
-124 bukti
-124 di luar
-124 halo mas
-124 ibu pasien
-124 kakak tidak
-124 kami perbaiki
124 kesalahan ini
-124 kilat
-124 menyala
-124 perbaiki
-123 allah
-123 ke rumah
-123 membaca
-123 mengabari
-123 pejabat
-123 pejabat pelindungan
-123 subuh
-123 tidak pernah
-122 ada pada
-122 empat
-122 itu cuma
-122 jadwal
-122 pekan
-122 rina
-122 rincian
122 senin pagi
-122 skin
-122 tiga hal
-122 yang hilang
-121 dprd
-121 gaji
-121 hadir
-121 kecil
-121 kepuasan
-121 kerjakuy
-121 pemilik
-121 senantiasa
-121 tidak untuk
-121 untuk dibalas
-121 yang benar
-120 data dari
-120 example
-120 meja
-120 peron
-120 sanur
`,
  'fault': `
577 gagal
-572 tetap
538 salah
-534 # sudah
-531 akan
513 termasuk
-502 hormati
502 kami lupa
-498 pertama
-495 ?
-490 bapak sudah
-483 timbul
-475 sandi dan
-471 tampil di
-463 ulang
-459 abaikan
458 bocor
457 peretas
-455 baca
-455 kami hormati
-452 dokter
452 kardus
-452 kepala
-452 mulai bulan
-451 bapak ibu
-447 kabari
-447 perlu
-445 dengan harga
-445 udah
-443 email ini
-442 sekarang
-439 kini
-438 kami tanggung
-434 kerahasiaan
-433 maaf kepada
-432 memuat nama
-427 juta
425 kesalahan
-424 aja
-423 yang lama
-420 jangan
-419 dan seluruh
-417 dimatikan
-414 di tempat
-412 bulan depan
-412 ditutup
411 sebagai
-410 itu memuat
410 kelalaian
-409 direktur
-408 oma
-408 sebelum #
-406 tidak tercantum
-403 bila
-401 dihapus
401 sedangkan
-400 seluruh kata
-399 # tetap
-399 mulai pukul
397 # m
-397 akhirnya
397 dengan ini
-395 oleh karena
394 beberapa
394 tertukar
393 kami memasang
393 padahal
-393 sangat
393 terjadi kekeliruan
-392 yang masuk
-391 mulai hari
390 yang salah
-389 dua orang
-389 yang benar
-388 setengah
-387 ponsel anda
-386 rusak
-383 tentang
-382 nanti
-380 kami mohon
-378 bulan ini
-377 simpanan
376 alasan
-376 berlaku
-376 dan sudah
-376 maaf yang
-376 mulai minggu
-375 hangus
-375 kok
-374 datanya
-374 ditampilkan
374 kami mengirim
373 kalender
-373 memakai verifikasi
-372 aman
-372 dan berlaku
372 diduga
-371 sudah kami
-371 tersebut sudah
-371 tidak hilang
-370 tidak berlaku
-369 ibu di
-369 j
368 menyala
-367 di lampiran
367 tertulis
-366 kami meminta
366 terlambat
-365 bagi kami
-365 yth
364 penyebabnya
-364 supaya
364 unit
362 dari satu
361 gudang kami
361 kali
361 sewaktu
-360 kartu anda
-360 sejak pukul
-360 senin pukul
-360 yang berlaku
-359 layar
-359 tolong
-358 habis
-357 dr
357 kami lalai
-357 panggilan
-356 belum ada
356 lalai
356 server krakatau
-356 supaya tidak
355 dilihat
-355 nomornya
-354 ambil di
-353 balik
-353 koperasi
-353 mendaftarkan
-353 pernah meminta
-352 kepala dinas
352 lunas
-352 sehati
-351 membaca semua
-350 tempat lain
-350 tidak berubah
-349 jam itu
349 kami menemukan
-349 kapan
-348 kami ganti
-348 poin
348 tertentu
-347 dari data
-347 maafkan
-347 maafkan kami
346 pencuri
-346 surabaya
346 tahun lalu
346 yang gagal
-345 menghapusnya
-345 mengunduhnya
-344 sori
-343 awal
-342 meminta uang
-342 notifikasi uji
-342 telah kami
-341 biayanya
-341 jadwal
-341 kasih sudah
-341 kepuasan
341 menulis
341 menyalin
-340 dan kartu
-340 sandi yang
-340 uang rp
-338 apalagi
-338 kami tahu
338 menampilkan
-338 menyesal
337 dan kami
337 fotomu
-337 kami simpan
-336 dan ia
-336 kamu jadi
-336 per orang
-334 anda mungkin
-334 laut
-333 bulanan
-333 ganti
-333 menambah
-332 cepat
-332 seharusnya kami
-331 berlaku sampai
331 kesalahan itu
-331 maaf kami
-330 sehingga jadwal
-330 smp
-330 yang baik
329 di email
-329 ongkos
-329 tutup pada
-328 ibu yang
-328 kotak masuk
-328 mencatut
-328 mencatut nama
-328 yang mencatut
-327 sudah meminta
-326 anggota yang
-326 bertemu
-326 lbh
-326 manajer
-326 tetap kami
325 halaman
-325 inisial
325 pernah
-325 titik
-324 menyatakan
-323 dan hasil
-323 identitas
-323 kegagalan
-323 sarapan
-322 boleh
322 kami dapat
-322 ke saya
-321 dari aplikasi
-321 gratis
321 memasukkan
-320 asri
-320 data yang
-320 dihubungi
-320 silakan
318 memasang
-318 pak
-317 ibu dapat
-317 kendali
317 pihak luar
316 rute
-316 sepele
-315 garuda
315 kami menerbitkan
-315 melapor ke
315 menerbitkan
-315 simpan
-315 soal
-315 sudah melapor
314 juli kami
-314 saja
-314 tekan
-314 yang datang
313 akibatnya
-313 halo mas
-313 nurhayati
-313 selisihnya kami
312 antaranya
-312 bunga #
312 di antaranya
-312 khusus
-312 lengkap dan
-312 manajemen
312 memakai data
312 sosial
-312 yang telah
-312 yang tercantum
-312 yayasan
-311 anda kami
-311 dear
-311 kami beri
311 kelihatan
-311 kurikulum
-311 perjanjian
311 sehingga nomor
310 admin
-309 kalau
-309 kepegawaian
-308 berjaga
308 kemarin
308 tagihan
-307 betul
-307 bukti
-307 dengan nik
307 diberitahukan
-307 kabar
-307 mbak
-307 senja
307 vendor
-306 kepada saya
-305 buka
305 dan baru
-305 daring
-305 diulang
305 harga
304 aku
-304 anggap
-304 diri
-304 kalah
304 kehilangan
304 lainnya
-304 perkara
-304 perkara ini
-303 administrasi
-303 bayarlah
-303 kami akan
-303 kami malu
303 kami memilih
-303 ke saldo
-303 kurir
-303 lintas
-303 malu
-303 tambahan
302 adalah
-302 kelas dan
302 milik
-302 tempat yang
301 data dari
301 iseng
-301 kementerian
-301 ketahui
-301 lain dan
301 yang tertukar
-300 dan rekaman
300 kami keliru
-300 rekening dan
299 # sampai
-299 akan kami
-299 beri tahu
-299 di buku
-299 diantar
-299 kami tarik
-299 masyarakat
-298 status
-298 tamu yang
-298 tidak usah
-298 usah
297 dicetak
-296 disimpan
-296 kirimkan
-296 lagi
296 portal itu
295 berhak
295 ini merupakan
295 jawab
-295 kami harus
-295 penerbit
-295 penghasilan
-295 rasanya
295 satu kali
295 tidak berhak
-294 administrasi yang
-294 dikerjakan
294 kami transfer
294 memakai
-294 menjawab
-294 penerima email
-294 pin
-294 tarik
-294 unit layanan
-293 # hanya
-293 akun yang
-293 bingung
-293 surel ini
-292 cerita
292 dan saya
-292 ksp
292 namanya
-292 nusantara
291 pesanan bunda
291 saya mohon
-291 terhormat
291 tim kami
-291 yang terhormat
290 dua jam
-290 kami perbaiki
-290 perbaiki
-290 satu hari
-290 tahun depan
-289 depot
-289 masalah
-289 pekerjaan
289 pesanan
289 pringsewu
289 sampai di
289 seharusnya
-289 surat ini
289 tadi
-288 bersama
-288 betulkan
288 dan isi
-288 gantinya
-288 ini tidak
-288 kami betulkan
-288 kapal
-287 belum dibayar
-287 dibayar
-287 dijual
-287 ini telah
-287 kami membayar
-287 penerima menghapus
-287 penerima telah
-287 sampai pukul
-287 terdampak
287 yang lebih
-287 yang pertama
-286 boleh ikut
-286 di kantor
-286 item
-286 tersebut
-286 tiba
-285 ada denda
285 admin kami
-285 berbagai
285 kamis
-285 seminggu
-284 berikut
-284 biaya
-284 pt
-284 siapa
-284 untungnya
283 dapur kami
283 rapat
-283 salinan
283 sepatu yang
-283 tanpa biaya
-283 yang menyebut
-282 email sama
282 kami dan
-281 buat
281 dapat kami
281 deposito #
-281 hai
281 membuka
281 mengalami
-281 tenang
280 anda kepada
280 dan #
-280 dulu ke
-280 foto alamat
280 kami salah
-280 pertanyaan
-280 tambalan
-280 tambalan #
280 tetapi
279 # akun
-279 apa pun
-279 juga
279 kami kemarin
-279 ruang
279 sejumlah
279 sepertinya
-278 bandung
-278 di papan
-278 disimpan di
-278 kami sungguh
-278 papan
278 satu dan
-278 sungguh
277 dari rak
277 di daftar
-277 kabupaten
-277 mengubah
-277 satu orang
276 asing
-276 baru yang
-276 memastikan
-276 pmi
-276 untuk memastikan
-275 diskon #
275 ke ponsel
-275 ketua
-275 pun
-275 sinar
-274 itu belum
274 sembilan
-274 semua penerima
-274 yang betul
-273 foto ktp
-273 gadang
273 jempol
273 jempol admin
-273 kamu terima
-273 mahasiswa
273 ukuran
-272 februari pukul
-272 jika
-272 ke sini
-272 ketua panitia
272 mengunduh
-272 pengaduan
271 bertuliskan
-271 dan mengirim
271 email dan
-271 kelas
271 penyimpanan
-271 setelah
-270 desember dan
270 itu cuma
-270 keterangan
270 rapat kelurahan
-270 satpam
270 sempat
-270 siapa saja
-269 dapat datang
269 karena kami
-269 membuat bapak
-269 menghapus berkas
-269 pelindungan
-268 hilang
268 kami terlambat
268 mei dan
-268 simpanan anda
-267 ir
267 izin
-267 kerjakuy
267 mas
-267 nomor unit
-266 alergi
-266 dipakai siapa
-266 layanan
-266 mana
-266 pemilik
-266 perubahan
-266 rawat
-266 yang baru
-265 apakah
-265 biaya seragam
265 data pemesanan
265 hari sabtu
-265 memulihkan
265 rabu
-265 seragam
265 tertera
-264 biro
-264 item yang
264 salah dan
-264 sari
-264 telepon kami
263 akunmu
-263 diagnosis
263 itu tidak
263 karyawisata
-263 meminta otp
-262 berada di
262 kamera
-262 kami perpanjang
-262 kendali kami
-262 luar kendali
-262 musim
-262 perpanjang
-262 s
-262 siap
-262 tahu
-261 jumlahnya
-261 kami sediakan
261 melampirkan
-261 menemani
261 naik
-261 paling lambat
-261 pasangan
-261 sebelum pukul
-261 sediakan
-261 sesuatu
-261 tercantum
-261 tumbuh
-261 ulang tahun
261 yang sampai
-261 yang udah
-260 allah
-260 belanjain
260 kemeja
-260 kereta atau
-260 saya yang
-260 universitas
-259 ada nama
-259 atas
-259 dan nilai
259 di kasir
259 gangguan
259 menjaga
259 pemeriksaan
258 # cm
258 # pengguna
-258 apotek
258 cm
-258 diganti
-258 ini sampai
258 itu
-258 itu sudah
-257 # jam
-257 bila anda
257 catatan kami
-257 dan bapak
257 kami memakai
-257 studio
257 yang memegang
256 # kami
-256 ada orang
-256 dan masyarakat
256 juni pukul
256 lama
-256 membayar rp
256 nik saudara
-256 skin
-256 tunggakan
-255 contoh
-255 diverifikasi
-255 kami buang
-255 milik bapak
-255 nama anda
-255 sudah bikin
-254 # wita
-254 laporkan
-254 wita
-253 akses itu
-253 kepada kementerian
253 ketika
253 kolom
-253 ongkosnya
253 orang pada
253 seharusnya sampai
-253 sepanjang
-252 dana
252 februari kami
-252 ke #
252 konfigurasi
-252 langkah yang
-252 perpanjang sampai
252 salah satunya
252 satunya
252 situs kami
252 terima
-252 tujuan
-251 asuransi
-251 griya
-251 harian
251 itu kesalahan
251 kehati-hatian
-251 mana yang
-251 musim hujan
-251 tangkapan
-250 bicara
-250 example
250 kami gagal
250 laboratorium kami
-250 satu tiket
-249 angka terakhir
-249 batalkan dan
-249 batasi
-249 berkas sudah
-249 diskon
-249 empat angka
-249 memiliki
-249 pengurus memohon
-249 tidak memiliki
-249 tirta
-248 # tanpa
-248 haji
-248 jatuh tempo
-248 keduanya
-248 pembelinya
-248 pemegang tiket
-248 puri
-248 tempo
-248 voucher yang
-247 antar
247 bertanggung
247 bertanggung jawab
-247 dikunci
-247 kami antar
-247 putus
-247 server itu
-247 webinar
-246 dprd
246 kami seharusnya
246 peserta lain
-246 sungguh menyesal
-246 yani
-245 baik
-245 bapak dan
-245 dampaknya
-245 jumlahnya tidak
-245 ktp dan
245 paket
-245 saat ini
-245 telanjur
245 terjadi akibat
245 tertulis rp
-245 visa
-245 wa
-244 balas
244 di gudang
-244 gowes
244 lalai memperbarui
-244 lewat
244 memperbarui
-244 para
244 sedikit
-244 selisih
-244 selisih rp
-243 alamat kami
-243 dibatalkan
243 menyapa
-243 selamat ulang
243 selasa lalu
243 semua orang
243 ternyata
-243 yth ibu
-242 bukti yang
-242 jam kerja
-242 kami ketahui
242 melakukannya
242 memindahkan
-242 polisi dan
242 rabu malam
-242 saudara tidak
-242 yth bapak
-241 dan minta
-241 medan
-241 nggak bisa
-241 surat itu
241 tabel
240 bahwa pada
-240 buang
-240 ke rumah
240 kepada ibu
-240 mengurus
-240 menit dan
-240 nyalakan
-240 per satu
-240 rekening
240 salah menulis
-240 satu per
-240 siswa
-240 sumbangan
-240 swafoto
-240 telah menghapus
-240 telepon #
-239 agar
-239 diharapkan
-239 ikut terkirim
-239 setiap
-238 reservasi
238 sapaan
-237 # juta
-237 dan empat
-237 kami pindahkan
237 menemukan
237 menunggu
-237 pindahkan
-237 terakhir kartu
-236 nama tanggal
-236 sabtu #
236 sebesar
-236 senantiasa
-236 suara
235 disebabkan
235 kami nomor
235 klien
-235 makmur
-235 nama nik
-235 tur
234 disebabkan oleh
234 keempatnya
233 ambon
-233 pula
-233 sebagai ganti
-233 tiap
-233 top up
-233 ya
-232 di #
-232 kalau masih
-232 kiriman
-232 pelakunya
-231 bersifat
231 kami mengirimkan
-231 ke sistem
231 mengirimkan
-231 pilih
-231 saat
-231 terungkap
-231 yang terungkap
-230 beserta
-230 ditetapkan
-230 hotel
-230 ke posko
-230 lakukan
-230 si
-230 tambahan biaya
-230 tanpa tambahan
230 tidak pernah
-230 untuk sementara
229 akibat
229 dalamnya
229 di dalamnya
-229 dicoba
-229 halo kak
-229 kejadian
-229 meminta semua
229 semalam kami
-228 # tidak
-228 dimaksud
228 grup whatsapp
-228 menu
-228 periksa
-228 rel
-228 rel nirwana
-228 roti
-228 sampai rp
228 saya minta
228 serius
-228 siang ini
228 tangan
-228 tersambung
-228 yang perlu
-227 # kemarin
-227 anak-anak
-227 budiman
-227 curigai
227 paket ibu
-227 yang budiman
-226 balas surel
226 faktor
-226 mahasiswa yang
-226 membantu
-226 memohon
226 sudah menghapus
-226 tidak perlu
225 berlangsung
-225 dari luar
225 dibuka
-225 lima menit
-225 pada rekening
225 pengujian
-225 tante
224 # bulan
224 # pukul
-224 balas ke
-224 banget
-224 enak
-224 jadi jangan
-224 kami sarankan
-224 ktp
-224 masing-masing
-224 puasa
-224 sarankan
-224 uang
-224 yang terbaca
-223 # belum
223 dalam paket
-223 ini terjadi
-223 kami telah
-223 menyimpan
223 nyasar
-223 pelanggan
-223 penuh
-223 sensitif
-223 tidak menyimpan
-223 untuk melindungi
-223 warga yang
-222 ini terkirim
222 kecamatan
-222 khawatir
222 luas
-222 meliputi
-222 om
-222 posko
-222 serta
-221 abepura
-221 ingin
-221 mengembalikan
-221 orang dapat
-221 sini
220 dan itu
-220 data nasabah
220 menerima email
220 paspor anda
220 tidak bisa
-219 biasa
219 diterbitkan
219 malam kami
219 memindahkan server
-219 menambahkan
219 menuliskan
-219 nggak perlu
-219 nota
-219 polres
-218 bebas
218 berkas pendaftaran
-218 bukittinggi
-218 ditulis
218 kami kirim
-218 memohon maaf
218 sakura
-218 tidak ada
-217 kami telepon
217 kami temukan
-217 kelima
-217 nomor satu
-217 senin dan
217 temukan
-216 anda pada
216 bantuan
-216 cabut
-216 di server
-216 kami cabut
-216 subuh
-216 versi #
215 angka
215 cetak
215 di
-215 ini pukul
-215 kalau ada
-215 lama saudara
-215 melayani
215 terkunci
-215 udah kami
-215 yth orang
214 ada di
-214 baru dengan
-214 begini
-214 bpjs
-214 bpjs dan
-214 denda
-214 dibuat
-214 dikirim dari
-214 kembalikan penuh
-214 nomor bpjs
214 perusahaan
-214 promo
-214 provinsi
-214 relatif
-214 relatif kecil
214 rincian
-213 komunikasi
-213 komunikasi dan
-213 membaca
213 pasien lain
-213 segera
-212 bank
212 baru menyadarinya
-212 begitu
212 menyadarinya
-212 menyesal dan
-212 pemegang
212 punyamu
-212 selalu
-212 sepuluh
-212 sepuluh alamat
-212 slik
-212 teks
211 error
211 human
211 human error
-211 keluarga
-211 menghapus email
-211 teknik
211 transfer
-210 berikutnya
-210 berkasnya
210 data akun
-210 geser
-210 geser ke
-210 kami geser
210 kami jual
-210 pesan ini
210 selama dua
209 bandar
209 bandar lampung
-209 belanja
209 booking
-209 chat
-209 delapan
-209 halaman itu
-209 hubungi kami
209 kemarin kami
-209 kontak
209 lampung
-209 senin
-209 telah
-209 tidak lagi
209 yang anda
208 akibatnya #
-208 atau
-208 dikenal
-208 diperbaiki
-208 diperbaiki kami
-208 kami lampirkan
208 kami menjalankan
-208 lampirkan
-208 masih ada
208 menjalankan
208 menjalankan berkas
-208 otp
-208 pemberitahuan
208 pintu
208 sponsor
-208 tidak menjawab
-207 kami kembalikan
-207 kembalikan
-207 login
-207 murid
-207 pendaftaran
207 sampai pagi
207 selama
-207 terbaru kami
-207 wajib
-206 bapak tetap
-206 cerah
-206 dan saldo
-206 kami menyesal
-206 otp atau
-206 pin dan
-206 tambah
-205 dan jadwal
205 dan meminta
-205 dan swafoto
-205 itu sekarang
-205 lumbung
205 membukanya
205 merupakan
-205 pelacakan
205 rekaman
205 seseorang menyalin
-204 alat
-204 apa
-204 emailnya
204 hehe
204 kunjungan
-204 terbaru
-204 tidak akan
203 # sedangkan
-203 ayah
-203 bot terbaru
-203 dihitung
203 menekan
-203 minggu pukul
203 termasuk yang
-203 transfer ke
202 kami mengunggah
-202 mencatat
-202 pemakaian
202 penyebabnya adalah
-202 privasi
202 wilayah
-201 berada
-201 dan kontak
201 di akun
-201 imigrasi
-201 juga sudah
-201 langsung ke
201 memilih
-201 menjemput
201 satu jam
201 sebenarnya
-201 sekarang setiap
-201 terlampir
-201 terutama
200 berkas yang
-200 dan tiga
200 hal yang
-200 kami unggah
200 kue
-200 lambat #
200 menyalin nama
-200 minggu pagi
200 seseorang
-200 uangnya
-199 dan kk
199 data #
-199 di layar
-199 kk
-199 lampiran
-199 melindungi
-199 riwayat panggilan
-199 setiap sore
198 # pada
-198 belanja cerah
198 dari kalian
-198 divisi
-198 permintaan
-198 sekretariat
198 tadi malam
198 terpotong
-198 tunggu
-198 untukmu
-197 ajak
-197 akun baru
-197 bagi yang
-197 isinya
-197 isinya nama
-197 maaf terutama
197 pekan lalu
-197 pemohon yang
197 sandi
197 selamat
-197 tagihan yang
-197 tanyakan
-197 terutama kepada
-196 buktinya
196 dalam
196 dan tanggal
196 email kami
-196 kami layani
-196 kepada anda
-196 kepercayaan
196 lalu salah
-196 senin pagi
-196 tautan yang
-195 besaran
195 donatur
195 dua hari
-195 kaus
-195 layani
-195 loket
-195 melapor
195 nomor #
195 situs lain
-195 sma
195 tertera pada
-195 yang mau
-194 # #
194 anda dua
-194 bukan milik
-194 demi
-194 enkripsi
194 kami kurang
-194 kepada kami
-194 keperluan
194 masuk
194 mengirim
-194 up
-193 besar
-193 digital pada
-193 dijalankan
-193 keluar
-193 melainkan
-193 rombongan
-193 tunjukkan
-192 dan segera
-192 kami menambahkan
-192 kuncinya
-192 mengaku dari
-192 orang yang
-192 sekolah memohon
192 sudah masuk
191 adanya
191 ambil
191 bapak yang
-191 di kedua
-191 gak
191 isi
-191 kasih
-191 lembaga
191 minum
-191 nyalakan verifikasi
-191 pencapaian
-191 pulsa
-191 sampai tanggal
191 sejawat
-191 sentana
191 server kami
-191 tinggi
-190 biaya dan
-190 demikian
190 dimaafkan
-190 kode agen
190 m
190 mohon dimaafkan
-190 ngomong-ngomong
-190 semua
-190 sesuai
-190 tujuh
189 # anda
-189 # wib
-189 data pada
-189 hubungi #
-189 jumat
189 kami menekan
-189 kami tambahkan
189 kendala teknis
-189 pada jumat
189 peserta
-189 puskesmas
-189 tambahkan
-189 terdaftar
189 tertanggal
189 tertanggal #
-189 wib
188 ini untuk
-188 lewat telepon
188 merah
188 peristiwa
-188 tidak terbuka
188 verifikasi
187 antara
187 lain
-187 sandi anda
-187 versi
-186 bank dan
186 bunga deposito
186 hari sebelum
-186 laporan
186 mencantumkan
-186 seluruh berkas
-186 seluruh nusantara
-186 tujuh tahun
-185 auditor
185 baris
-185 beda
-185 kasir dan
-185 keluarga dan
-185 layak
185 menyalin data
185 nik nomor
-185 sedang
-185 ubud
-184 buat kata
184 diperkirakan
-184 hari kerja
184 lahir dan
184 mengunggah
-184 sandi baru
-184 sejahtera
-184 sepeser
-184 sepeser pun
-184 terenkripsi dan
-184 undangan kami
-183 dan digital
183 dibaca
-183 kementerian komunikasi
-183 langsung
-183 maaf kalau
-183 rekaman kelas
-183 sama dan
-182 barang yang
-182 benar di
-182 dan paket
-182 di instagram
-182 ditarik
182 pagi ini
-182 pendampingan
-182 permata
-182 salam
-182 sudah dihapus
-182 tolak
-182 yang terbuka
-181 barang
181 dan
181 data ini
-181 dengan sangat
181 hari dan
181 ini hanya
181 kami menampilkan
181 kartu yang
181 label
-181 mendapatkan
-180 biar
-180 di menu
-180 maaf ya
180 premi
-180 tiga hal
180 yang kakak
-179 beliau
179 berpotensi diakses
179 diakses pihak
-179 disk
179 lalu
179 malam
179 memesan
179 mengabari
-179 nama beliau
-179 rumah yoga
-179 samasta
179 sertifikat
-179 yoga
-179 yoga samasta
178 butuh
-178 cod
-178 doang
-178 doang kok
178 itu tanpa
178 kendala
-178 palsu dan
178 putih
-178 senin #
178 tiga hari
-177 ditanyakan
-177 diunduh
-177 langganan
177 melihat nama
-177 pesan yang
-177 yang dibuat
-176 # pelanggan
-176 b
-176 bidang
-176 cadangan pukul
176 cuma email
-176 dan ibu
-176 dari cadangan
176 dari pihak
-176 donatur yang
-176 hubungi
-176 kami menutup
-176 nusa
176 panitia
176 perbarui
176 undangan rapat
175 catatan akses
-175 dan jumlah
-175 di rumah
-175 ditambah
175 kami keluarkan
175 keluarkan
-175 pemegang polis
-175 sehat
-175 september pukul
-174 ke metode
-174 metode
-174 metode pembayaran
-174 nomor rekening
-174 sentani
173 akibat kelalaian
-173 https
173 ialah
-173 kami memohon
-173 konselor
-173 lebih suka
-173 sandinya
-173 suka
-172 alumni
-172 memegang
172 terus
-171 ke kami
171 melihat
171 pembayaran
-171 sesudah
-170 banjarbaru
-170 dalamnya ada
170 diakses
-170 difoto
-170 ditaruh
-170 ditaruh di
-170 email itu
170 kami menagih
-170 kode otp
170 pengingat
169 ada
-169 berjalan
-169 dengan potongan
-169 desa
-169 kepada bapak
169 lain yang
169 seperti
-169 staf sudah
-169 sukarela
-168 biaya kirimkan
-168 buktinya dan
168 dan jam
-168 dan riwayat
-168 kurang nyaman
-168 pertiwi
-168 terima kasih
167 dikirim ke
-167 mengganti semua
-167 penandatanganan
-167 semua kunci
167 tahun
-167 terbaca
-167 wali kelas
-167 yang mungkin
-166 dipungut
-166 dipungut biaya
-166 lebaran
166 lemari
-166 malam ini
-166 masih menerima
-166 pelari
166 perusahaan iklan
166 saya
166 terkirim ke
-166 tidak dipungut
166 yang kami
-165 ada barang
165 barangkali
-165 benar sabtu
-165 buku senja
165 ini disebabkan
165 pihak
-165 sah
-165 tempat
-165 warung
-165 warung buku
-164 # klik
-164 benar https
-164 dan bersedia
164 dan tidak
164 hari
164 ia
164 ibu dan
164 insiden
-164 lanjut
164 pengurus
-163 barangnya
-163 batalkan
-163 bawah
-163 di bawah
-163 dompet
-163 kami batalkan
163 kami belum
-163 kami minta
163 lalu kami
-163 mendaftar
163 mengirim undangan
163 oleh pihak
-163 perawat
-163 pt dompet
163 tangan dan
162 # desember
162 berkas
162 dua
-162 ini kami
162 ke alamat
-162 kembali ke
-162 tanpa perlu
-161 agen
-161 ayu
-161 bersedia
-161 diajak
-161 dicuri
161 dinas
161 kami sendiri
-161 kantor
161 kepada orang
-161 luar
-161 menyebarkan
161 tapi
160 ada pada
-160 catatan
-160 cv
-160 harus
-160 kami matikan
-160 matikan
160 oleh #
-160 pengumuman
-160 sambil
-160 tetap satu
-159 dan periksa
-159 diproses
-159 ikut
159 janji
-159 kami kirimkan
-159 karakter
-159 ke pusat
-159 mau
-159 meja
-159 nomor hp
-159 pembinaan
-159 pertanyaan anda
159 tombolnya
159 yang tertera
159 yg
-158 anda adalah
158 bahwa
-158 berhati-hatilah
-158 hadir
-158 hal sepele
-158 kepada
-158 kerjakan
-158 tidak menerima
-158 yang memakai
-157 bukan
-157 kami ambil
-157 kirimpas
-157 lari
157 rapat anggota
-157 resep
156 dokumen
-156 ibu pasien
156 menagih
-156 otp kepada
-156 pada jam
-155 asli
155 bagian barat
155 barat
-155 calon
155 email hari
-155 gedung
-155 juga manusia
-155 ktp asli
-155 manusia
155 mei
-155 mengenai
155 orang
-155 skor
-154 bersyukur
-154 bersyukur dapat
-154 dapat mendampingi
-154 kami bersyukur
-154 kami kerjakan
-154 keadaan
-154 kirimkan buktinya
-154 maupun
-154 mobil
154 penyedia layanan
-154 perhatikan
154 satu
-154 setia
-154 ubah
-154 yang telanjur
-153 deposito yang
-153 kredit
153 slip
-152 boleh dipakai
-152 dan besaran
-152 mutasi
-152 pembaca
-152 sejak
-151 alamat rumah
-151 bapak boleh
-151 dan di
151 dapat melihat
-151 data tersebut
-151 dipindahkan
151 kami tidak
-151 meter
-151 orang lain
-151 pemantauan
-151 pembelian
-151 pemberitahuan kebocoran
-151 terdapat
-150 data itu
-150 di loket
-150 di rekening
150 iklan
-150 instansi
150 itu #
150 kami mencantumkan
-150 mungkin anda
150 pengguna di
-150 profil
-150 sebagian kecil
-149 benar terlampir
149 kakak tidak
-149 kepala cabang
-149 nasional
-149 nomor saya
-149 telepon saya
-149 wali
148 kami hapus
148 pada tanggal
148 sehubungan
148 sehubungan dengan
-147 dapat anda
147 ini murni
-147 kilat
147 murni
-147 raya
-147 rumah dan
147 tanggal
-146 biayanya kami
146 digital yang
-146 klaim
146 malam pukul
-146 menghadirkan
-146 polisi sudah
-146 rs
146 rumah anda
-146 semua kata
146 waktusalat
-145 akun
145 antrean
-145 glow60
-145 jemputan
145 jual
145 kartu pos
-145 luh
-145 luh ayu
-145 membayar akan
-145 mobil jemputan
-145 ni
-145 ni luh
-145 potongan
145 sdk
-145 sebelum dikirim
-145 uangnya kembali
-145 voucher glow60
144 # hari
-144 berkas anda
-144 biaya pendaftaran
-144 bulan
-144 dalam #
144 dicatat
-144 itulah
-144 ke spp
-144 laporkan kepada
-144 mendampingi
-144 pelamar
-144 pembeli
144 selama #
-144 situs anda
-144 spp
144 terlihat oleh
144 terminal
144 tiket kereta
-143 dukungan bapak
-143 indonesia
143 rabu lalu
-143 utuh
142 # paket
142 cache
-142 darurat #
-142 dulu
-142 ini ke
-142 ke rekening
-142 kenyamanan anda
-142 lahir nomor
142 menemukannya
-142 prioritas kami
-142 sementara dan
142 wajah
-141 anggota koperasi
-141 dari akun
-141 di ruang
141 kalinya
-141 mengantar
-141 perpustakaan
-141 persen
-141 setelah #
-141 tercantum pada
140 ataupun
140 data kami
140 dikarenakan
-140 kini wajib
-140 kirim lewat
-140 listrik
-140 paspor
-140 sanur
-140 sebelum
-140 sekarang undangan
140 tanpa
-140 telepon atau
-140 tidak
-139 apabila hal
-139 daerah
-139 darurat
139 hasil laboratorium
-139 kami sangat
-139 libur
-139 nama email
-139 operasi
-139 seluruhnya
-139 tanda
138 dan menyalin
138 dapat menelepon
-138 gaji
-138 janji temu
-138 kantor kami
138 kemarin malam
-138 meminta
-138 mohon waspada
-138 mulai sekarang
138 nih
-138 rekan
-138 roa
138 rutin
138 saldonya
-138 sambal
-138 sambal roa
-138 sejak awal
-138 setia yang
-138 temu
-138 tutor
-138 yang sempat
-137 acara
-137 dijawab
-137 kami lakukan
-137 kami memeriksanya
-137 ke tempat
-137 minggu ini
-137 mulai rp
137 penyedia
137 sampai #
137 semestinya
137 suara di
137 surat teguran
137 yang semestinya
-136 bank lumbung
136 celah
136 dan berkas
-136 dan diperiksa
-136 disalin
-136 dr hasan
-136 email tersebut
-136 hasan
-136 kami pasang
-136 ke luar
-136 memerlukan
136 nama ibu
-136 pasang
-136 penerimaan
-136 penuh dan
-136 secara
136 sistem kami
135 akun dan
135 anda nama
-135 cocokkan dengan
-135 depan
-135 ibu anggota
-135 jumlah
-135 kami cocokkan
-135 kan
-135 kedai
-135 matikan sampai
-135 menawarkan obat
-135 obat atau
-135 selalu menjadi
135 tampil
135 tidak kami
-135 wakil
134 # januari
-134 # september
-134 balas dengan
134 beri
134 januari
134 keempat
134 kekeliruan ini
-134 nama dan
134 pembaruan
-134 pencari
134 pihak ketiga
-134 pun boleh
-134 september
-134 tulis
-133 baru tahu
-133 bersama kami
133 kami masukkan
-133 kepada siapa
133 nyasar ke
-133 saya di
133 tengah
-132 anda tiga
-132 artha raya
-132 dan alamat
-132 diperiksa
-132 itu dan
132 konsep
-132 muncul
-132 penipu
-132 penipu yang
131 berangkat
-131 berlaku untuk
131 besok pukul
-131 dan keluarga
-131 dapat
-131 disampaikan
131 dugaan
131 hari kamis
-131 keterlambatan ini
-131 nasabah
-131 password
-131 telepon
131 waktu
130 alamat surel
-130 boleh dikirim
-130 cocokkan
130 demo
130 kami
-130 kencana
130 lambat
-130 mengisi formulir
-130 rina
129 # kursi
129 # yang
-129 alamat email
129 dan data
-129 email nomor
129 ke toko
-129 kenyamanan
129 kesehatan bapak
-129 kuota
-129 pada #
129 pada surat
-129 plus
-129 terhadap orang
-129 tidak ikut
-129 tiket dan
-129 transaksi
128 aplikasi
-128 bapak kurang
-128 berobat
-128 dari klinik
-128 foto
128 karena
-128 kekeliruan
-128 kirim buktinya
-128 lama kami
-128 lebih lanjut
128 mengandung
128 mengandung kacang
-128 muka
-128 saldo rp
128 sih
-128 tatap
-128 tatap muka
-128 terbuka
-127 dukungan
127 ganda
-127 kemungkinan
127 ribu
-127 tautan
-127 telepon yang
127 tv
127 yang namanya
-126 bot
126 hati-hati
-126 normal
126 terjadi kebocoran
-125 besok
125 kacang
-125 menelepon
125 menyebut
-125 pada pengumuman
-125 pengumuman pagi
125 penumpang
124 bagikan
-124 hasil tes
-124 hitung
124 jawa
-124 kalau kakak
124 kami bagikan
-124 lima kali
-124 membawa ktp
-124 pejabat
-124 pejabat pelindungan
-124 personel
124 sore
-124 tersedia
124 uji
124 yang ibu
123 anda salah
123 baju
-123 basis
-123 basis data
123 belum tercantum
123 bersumber
123 bersumber dari
-123 menyembunyikan
-123 namun
-123 nomor paspor
-123 pajak
123 sandi akun
122 anda ke
122 baru sudah
-122 dan lampiran
-122 id
122 tercatat
-121 juli dan
121 kami menghapus
-121 ke polisi
121 palsu yang
-121 pemberitahuan ini
121 pesanan yang
-121 tanggung
-120 dan setiap
120 dipakai orang
-120 kepala bidang
120 kursi
-120 maaf
-120 manasik
-120 manasik rombongan
-120 mengganti kata
-120 nim
-120 program
120 suami
120 uji coba
`,
  'remedy': `
-707 ?
615 biaya
606 sekarang
565 jika
557 tetap
545 kini
-513 halo
512 bukti
-512 memasukkan
-509 pertanyaan
508 dihapus
508 kembali normal
-505 bicara
501 ongkos
500 depan
-488 pin
483 utuh
-480 loket
478 ditutup
-469 gagal
-466 kepada saya
-462 tidak menerima
455 lagi
-455 telepon #
454 ulang
-450 ajak
-447 dibalas
444 hadir pada
-444 kirimpas
-442 # #
441 kami ganti
-435 kami nomor
-434 alumni
434 kalau
-432 ganti pin
429 hangus
-428 maaf sudah
-426 bertemu
-426 dari alamat
-426 sepatu yang
-425 selalu
-424 jawab
423 bersedia
422 digeser
-422 hai
-422 sejawat
421 paspor
417 berlaku
-412 nomornya
-411 telepon yang
-411 titik
410 otomatis
-408 hadir
407 uang rp
406 sesudah
-405 baru yang
405 dimatikan
-404 kepada bapak
-404 sehat
-403 jumlahnya tidak
400 itu juga
400 sudah kami
-399 diharapkan
-399 menarik
399 presale
398 bila
-398 desember dan
-395 memeriksanya
-395 nomor telepon
-395 tahu
-395 tidak dapat
394 gratis
-394 kamu jadi
-394 panitia
-392 pernah
-390 dan nomor
-390 ikut terkirim
-388 dear
-388 lalai
-388 menyesal dan
388 tidak ada
-387 sambil menyebut
-386 tadi
-385 yth
-383 paket
-382 kelalaian
382 malam ini
382 sandinya
379 dari aplikasi
-379 kami keliru
378 tetap kami
-377 menyala
-376 kami tidak
-376 terjadi
-375 karena
375 mendaftar ulang
375 perlu mendaftar
374 hari itu
374 kami tutup
-374 kapan
-374 tertukar
372 alamat kami
-372 hujan
371 kami menutup
-371 termasuk yang
-370 !
-370 agar
-370 kami sarankan
-370 sarankan
369 bidan
-369 pencuri
-368 dilakukan
-368 menyebarkan
-367 begini
-367 direktur
-366 dan baru
-366 hati-hati
-365 akibatnya
-365 di daftar
-363 diduga
-363 kesehatan
-363 mahasiswa
362 mendaftarkan
-362 rute
-361 bandung
359 anda kami
-359 di email
-359 foto
358 jadwal
-357 anggap
-357 ke polisi
-357 lokasi
357 oleh
-357 serta
-357 waktu
356 berikutnya akan
-356 hari sabtu
-356 nomor kartu
356 untukmu
-356 yang udah
-355 antaranya
-355 dan #
-355 di antaranya
-355 tante
-354 daring
-354 karena itu
-353 # sampai
353 di lampiran
-353 hasil laboratorium
-353 rekening saja
-352 instagram
-352 menemukannya
351 akan
-351 jadwalnya
-351 kami kemarin
351 kuota
350 asesmen
-350 sembilan
-349 ada pada
-349 ini tidak
348 fotonya
348 yang benar
348 yang lama
-347 luar negeri
-346 administrasi
346 mulai minggu
-345 manajemen
-345 tertentu
-343 administrasi yang
-343 b
343 sudah menghapus
-342 kami menerbitkan
-342 menerbitkan
-341 garuda
-341 nomor saya
-341 pesan untuk
341 sekali
-341 transaksi
-340 asuransi
340 buktinya
-340 depot
-340 example
-340 ganti kata
-340 insiden
340 keadaan
-340 kebocoran
-339 iseng
-339 menjadi
338 bukti yang
-338 elektronik
-338 memberi tahu
338 puasa
-338 saya langsung
-338 tolak
-337 ini telah
-337 selasa
-336 bunga deposito
-336 kita
-336 tidak pernah
-335 donatur
-335 kardus
335 kirimkan
-335 nurhayati
334 buka
-334 mulai rp
-334 nirwana
-334 pak
334 senin #
333 item yang
333 kami tambahkan
333 keempatnya
333 tambahkan
-332 berikan
-332 jangan berikan
332 kami bayar
332 yang lebih
331 hapus
-331 sepertinya
-330 banget
330 menemani
-329 pasar
-329 sedikit
-329 tiket kereta
-328 bot
-328 kelima
328 sampai pukul
327 # wita
-327 baja
-327 email senin
-327 harga wajan
-327 mencantumkan
-327 minta maaf
327 tambahan
-327 wajan
-327 wajan baja
327 wita
-326 membalas surel
326 membukanya
-326 pekan lalu
325 bingung
325 gudang
-325 sehingga nomor
325 status
-325 tinggal
-324 anda pada
-324 asri
324 kamu tidak
-324 malam #
323 berikutnya
-323 nih
-323 nik saudara
-323 seorang
-322 perhatikan
-322 rumah dan
-321 melampirkan
321 semua
-321 siti
320 buang
-320 kami mengunggah
-320 kartu anda
-320 keamanan
-320 mas
-320 teknis
-320 terutama
-319 di loket
319 khusus
-319 membaca semua
-319 moms
318 anda tetap
-318 dari rak
-318 lebih dulu
-318 lengkap
-318 sejumlah
-317 # bulan
317 kami membayar
317 ke tempat
317 kuncinya
-317 situs lain
317 tolong jangan
-316 balasan email
316 ditetapkan
-316 ialah
-316 lainnya
-316 menjawab di
316 pendampingan
-316 sehati
-315 nama lengkap
315 tutup pada
314 besok
314 buat
314 keduanya
-314 libur
314 masuk
-313 bocor
-313 kami memakai
313 ke pusat
-313 kepala
313 sebelum dikirim
-313 sedangkan
-313 sinar
313 sudah dihapus
-313 ya
312 apa-apa
312 melakukan apa-apa
312 oma
-312 otp
312 perlu melakukan
-312 sampai malam
312 setiap
-312 waktusalat
311 batalkan dan
311 dikunci
-311 fotomu
-311 laboratorium
311 september pukul
-311 tahun ini
-310 # dan
-310 ditampilkan
-310 itu kami
-309 # padahal
-309 deposito #
-309 halo kak
309 kami perpanjang
-309 m
309 perpanjang
308 kalau masih
-308 kami menemukan
-308 sebuah
-307 # juta
307 apabila
-307 dalamnya
-307 di dalamnya
-307 kami mengirim
307 keanggotaan
-307 meski
-306 privasi
-306 yang gagal
-305 email hari
-305 kopi
305 peron
-304 atas nik
-304 di instagram
304 diganti
304 kedua
-304 pt
304 susulan
-303 sandi akun
-303 seharusnya sampai
-303 termasuk
-302 akun anda
302 atas nama
-302 gangguan
-302 lalu hubungi
302 masih
-302 orang tua
-301 ada orang
-301 ananda
-301 baik
-301 dikenal
301 dimakan
301 jangan dimakan
-301 kami dengan
-301 kami memeriksanya
301 minggu pukul
301 pembelinya
-301 sambil
-301 umum
-300 alamat
-300 bagi kami
-300 ketika
-300 lakukan
300 langsung dari
-300 sepeser
-300 sepeser pun
300 tampil di
-299 dua puluh
-299 meminta uang
299 sekaligus
-298 acara
298 pemegang tiket
298 tanggung
298 tidak berlaku
298 tolong
297 benar
-297 demikian
-297 dua jam
297 gadang
297 hilang
-297 tua
-297 yang kakak
-296 # akun
296 bulan depan
-296 catatan akses
296 dari data
-296 grup whatsapp
296 kalah
-296 lain yang
-296 pelanggan yang
-296 rapat anggota
-295 di tempat
-295 kami memasang
295 kami yang
295 penerima email
-295 sanur
-295 suara
-294 bibit
-294 calon mahasiswa
-294 diberitahukan
-293 dapur kami
-293 gedung
293 kami tanggung
-293 maaf
-293 minggu pagi
293 mulai
293 mulai hari
-293 pembaca
293 sekretariat
292 berkasnya
292 bila bapak
292 dosis
-292 kesehatan bapak
292 rekanan
-292 rilis
-291 griya
291 memeriksa
291 sempat
-291 siap menjawab
-290 akun yang
-290 pengguna
290 polisi sudah
290 tidak berubah
-289 allah
-289 ayah
-289 orangnya
-289 pesanan bunda
288 masuk ke
-288 penerbit
288 per satu
288 satu per
-288 yayasan
287 akses
287 benar terlampir
-287 c
287 di kedua
-287 pengurus
-287 sari
-287 yth bapak
-286 melayani
286 tangkapan
285 dicocokkan
285 lambat #
-285 menagih
285 pembeli
-285 up
-284 # m
-284 menyalin
284 pada rekening
-283 anak
283 contoh
283 ke spp
283 spp
-283 tapi
-283 tersambung
-282 banjarbaru
282 boleh dikirim
282 cara
-282 dan bapak
-282 dilihat
-282 ini dikirim
282 mengikuti
282 penuh dan
-282 sendiri yang
-282 setelah #
281 penuh tanpa
281 rina
-281 s
-281 saya mohon
-281 terhormat
-281 yang terhormat
-280 dan paket
280 mengancam
280 nanti
280 sebenarnya
280 yang mengancam
-279 ayah bunda
279 komputer
279 persen
279 tahun depan
-278 penyebabnya
278 sampai tanggal
-278 sementara dan
-278 terbaca
-277 bapak ibu
-277 demi
277 disiapkan
-277 hormati
-277 nim
-276 bahwa pada
276 cocokkan dengan
276 kami cocokkan
-276 kami lupa
-276 lupa
-276 penagih
-276 sandi
-275 # pengguna
-275 belanjain
-275 kami terlambat
-275 saya sendiri
-274 anda ke
-274 berada
274 diperiksa
-274 pesan ini
-274 sesuatu
-273 bapak yang
273 benar https
-273 nyasar
273 seluruh kata
273 tambalan
273 tambalan #
-273 tamu
-273 unit
272 menghapusnya
272 saudara tidak
-272 secara
272 seperti biasa
-272 slip
-271 alamat dan
271 dan sudah
-271 diperkirakan
-271 silakan buat
-270 dan itu
270 kami kembalikan
-270 kami transfer
270 kembalikan
-270 lembaga
270 sebagai ganti
-270 tadi malam
269 # cm
269 cm
-269 foto alamat
269 itu sekarang
269 ke rumah
269 minggu malam
269 pasangan
269 teknologi
268 lebih suka
-268 nik dan
-268 pasien lain
-268 penelepon
-268 rabu lalu
-268 rumah atau
268 suka
268 supaya
-268 terkirim ke
268 udah kami
268 yang hilang
-267 reuni
-267 sandi yang
267 tautannya
267 yang betul
-266 bagian
266 dan bersedia
-266 pembelian
266 tanpa biaya
-266 tertulis rp
-266 wawancara
-265 bank
-265 berhati-hatilah
-265 buat kata
-265 ir
-265 menunggu
265 permata
-265 pulsa
-265 sandi baru
-265 yth ibu
264 biasa
-264 diperlukan
-264 juli kami
264 kami matikan
-264 kami sampaikan
264 matikan
264 mengganti semua
264 semua kunci
-263 biro
-263 di pengaturan
-263 gowes
-263 konfigurasi
-263 pengaturan
-263 polisi
263 unduh
262 benar di
262 bunga #
-262 itu memuat
262 mati
262 mohon
-262 selama
-261 buletin
261 harus
261 kalau anda
261 kami kirimkan
-261 kami lakukan
-261 masyarakat
261 sedang
261 telanjur
-261 tirta
-260 bersifat
-260 fajar
-260 lari
-260 penerimaan
260 poliklinik
260 setuju
260 sudah setuju
-260 wa
259 daftar
259 dan ia
259 gantinya
259 kami sediakan
-259 mahasiswa yang
259 sediakan
-259 tujuh tahun
258 bapak sudah
-258 dapur
-258 kesalahan itu
258 perpanjang sampai
-258 polres
258 sudah
-258 ubah
-258 yani
257 berubah
-257 kontak
257 mengurus
-256 dengan ini
256 di ruang
-256 enam
256 kirim buktinya
256 melakukan
-256 membalas email
256 nomor unit
-256 pembayaran
-256 produk
-255 di halaman
-255 gambar
255 mulai bulan
-254 beli
-254 bolu
-254 bolu pandan
-254 jersey
-254 konsep
-254 pandan
-254 tertera
253 atau
253 bayar
253 beserta
-253 diminta
253 matikan sampai
253 senin
-252 berjangka
252 betulkan
-252 dan jam
252 kami betulkan
-252 kotak surat
-252 makmur
252 mendapat
252 semua kata
-252 simpanan berjangka
252 tiket
251 akun baru
-251 ambon
251 dan berlaku
-251 data
-251 di menu
251 diperbaiki
251 diperbaiki kami
-251 diri
251 kami lampirkan
251 lampirkan
-251 selama #
-251 semuanya
251 usaha
-251 yang pertama
-251 yang terbaca
-250 digital yang
-250 dijawab
-250 foto ktp
250 memakai verifikasi
-250 meminta maaf
-250 subuh
250 ukuran
-249 barangkali
-249 dan di
-249 edisi
-249 namanya
-249 ternyata
-248 bpjs
-248 bpjs dan
-248 data itu
-248 dengan satu
-248 kabari
248 kembali penuh
-248 nomor bpjs
248 perawat
-248 permohonan
-248 serius
-247 bikin
247 delapan
-247 hubungi saya
247 keluar
247 sarapan
-247 tersentuh
-247 tidak tersentuh
247 undangan kami
-246 alamat rumah
246 angka yang
246 batalkan
-246 digital
246 kami batalkan
-246 kami seharusnya
246 menelepon kami
-246 menyentuh
-246 milik bapak
-246 nasabah
-246 premi
-245 hubungi
245 kapal
245 sepuluh
245 sepuluh alamat
244 juni kami
244 pembaruan
244 poin
-243 bidang
243 dengan nik
-243 dibatalkan
-243 itu kelalaian
-243 jakarta
-243 juni pukul
-243 kelalaian kami
-243 langsung di
-243 lindungi
-243 log
243 maret kami
243 membayar rp
-243 mengunggah
243 sabtu #
-243 sma
-242 dan kontak
-242 di gudang
-242 disimpan di
242 kami pindahkan
-242 nik
242 peron #
242 pindahkan
242 selisihnya kami
-242 yang baik
-241 akunmu
241 menjemput
-241 mohon maaf
-241 oleh karena
-241 password
241 plus
241 saldonya
-241 tanggal lahir
-240 bulan agustus
240 di papan
240 menyatakan
240 papan
240 sama dan
-240 smp
240 teman
240 tidak lagi
240 yang memakai
239 akses itu
-239 blok c
-239 dan ibu
239 habis
-239 hal
-239 ibu pasien
239 kami layani
-239 malam kami
239 ongkosnya
-239 swafoto
-239 tidak memeriksanya
238 jangan
-238 kami mencantumkan
238 kami menulis
-238 kasih atas
-238 ke ponsel
237 akan menerima
-237 baca
237 bawa
-237 berisi
-237 hari selasa
-237 kartu yang
-237 kepada kementerian
-237 kepala dinas
-237 namanya juga
-237 pmi
-237 rak
-237 semestinya
237 siap
-237 yang semestinya
-236 d
-236 ii
-236 kerjakuy
-236 malam pukul
-236 nasional
236 nggak bisa
-236 penghasilan
236 sungguh menyesal
-235 dapat kami
235 link
235 memesan
-235 pos
-235 semua orang
-235 terlihat
-234 dimaafkan
234 dipilih
-234 enak
-234 jadwalin
-234 ke kami
-234 mohon dimaafkan
234 ongkosnya diganti
-234 per orang
-234 uang
234 undangan
-234 yang salah
-233 bagian barat
-233 barat
233 cocokkan
233 dan rekaman
-233 halaman
-233 ibu di
-233 kamera
-233 kami hormati
233 keterlambatan
233 menjawab
-233 mitra
233 yang telanjur
-233 yang tertukar
232 berkas sudah
-232 dampaknya
-232 darurat #
232 data pada
232 haji
-232 mengabarkan
232 menyesal
-232 pun dari
-231 bawah
-231 di bawah
231 disk
-230 apalagi
-230 dilayani
-230 dinas
-230 kayak
-230 pemegang polis
-230 tiga hal
229 # persen
-229 darurat
229 diulang
229 lima kali
229 menghapus
229 orang itu
-229 profil
-229 stok
-229 tabel
-229 yogyakarta
-228 atau swafoto
-228 divisi
228 hitung
-228 swafoto ktp
-228 unit layanan
-227 # paket
-227 demo
227 di kantor
-227 ibu pelanggan
-227 lapor
-227 maaf ya
-227 perumahan
-227 sampai di
227 telanjur membayar
-227 yang terbuka
-226 kalian
-226 kecamatan
-226 pengingat
225 baju
-225 dan saldo
225 dikirim
-225 ini terjadi
-225 mumpung
-225 ribu
-225 senja
-225 tersebut
-225 tim
-224 di buku
-224 ditanyakan
-224 id
-224 terima
-224 yang dapat
-224 yang mengatasnamakan
-223 atau pinjaman
223 dulu
223 kamu terima
-223 kepada pembeli
-223 klien
-223 maafkan
-223 maafkan kami
-223 nomor ktp
223 perubahan
-223 salah
-223 teknik
-223 terdampak
-222 akun dan
-222 armada
-222 artha
-222 berkala
222 catatan
-222 dan jangan
-222 dukungan bapak
222 halaman itu
-222 medan
-222 mengabari
-222 mengatasnamakan
-222 menghapus seluruh
-222 menyinggung
222 pendaftaran
-222 secara berkala
-222 tahun lalu
-222 yang menyinggung
-221 baru dengan
-221 dukungan
-221 hingga
221 kini kami
-221 mei kami
-221 menanggapi
-221 perbarui
221 pintu
-221 salah satunya
-221 satunya
-221 semalam
-221 yang kami
-220 anda tiga
220 desa
220 dokter
-220 ibu ke
220 kejadian
-220 maaf kami
-220 nyasar ke
220 pekan
220 pengiriman
-220 tata
-220 tata usaha
220 uangnya
-219 kasir
219 laporan kami
219 menerima laporan
-219 nusa
-219 orang lain
-219 rusak
-219 tidak dibalas
-218 # pukul
-218 atau #
-218 dari #
-218 di server
-218 meja
218 mengembalikan
-218 platinum
-218 rasanya
218 telah menghapus
-218 yang meminta
-217 alamat surel
217 biayanya
217 kalau ibu
-217 kartu
217 menyimpan
217 murid yang
-217 palsu
217 penerima
217 pusat data
-217 reservasi
-217 seseorang masuk
217 tidak menyimpan
216 balas dengan
-216 disalin
216 itu dan
-216 karena kami
-216 pengguna di
216 punya
216 simpanan
215 bayarlah
215 benar rp
-215 dan kata
215 datang
-215 glow60
-215 kasih
-215 kredit
-215 lengkap dan
215 mulai sekarang
-215 si
215 terpisah
215 terpisah dan
-215 voucher glow60
-214 kerahasiaan
-214 lama yang
-214 masalah
-214 nusantara
-214 saya kapan
214 sebelum pukul
214 semua penerima
-213 anda dengan
-213 data yang
-213 di luar
-213 diagnosis
-213 kurikulum
-213 menyebut
213 oleh dua
-213 pelamar
213 rak retur
213 retur
213 sama
-212 bebas
-212 dprd
212 galon
-212 luh
-212 luh ayu
-212 membuka aplikasi
-212 ni
-212 ni luh
212 tidak hilang
211 # sudah
-211 balas saja
-211 dan tanggal
211 ditaruh
211 ditaruh di
-211 kalinya
-211 mohon tidak
-211 nomor satu
211 pada jumat
-211 pinjaman daring
-211 portal itu
211 sampai rp
-211 surabaya
-211 teks
-211 tertanggal
-211 tertanggal #
211 untuk sementara
211 visa
-210 bapak dan
-210 cod
-210 kasih kami
210 menit
-210 palsu dan
210 supaya tidak
-210 surat terima
-210 timur
209 bulan ini
209 kami pasang
-209 kapan saja
-209 kepercayaan
-209 ksp
-209 mengganti kata
-209 nama dan
-209 operasi
209 pasang
-209 salam
209 sandi dan
208 bapak tetap
-208 harap
208 kalian tidak
208 kode agen
208 notifikasi itu
-208 penumpang
-208 perlu kami
-208 server krakatau
-208 tampaknya
-208 vendor
207 ada barang
-207 dalam email
207 dengan
207 hari kerja
-207 kami mengirimkan
-207 mengirimkan
-207 panggilan
-207 parkirin
207 pemesanan anda
-207 sosial
-207 surat elektronik
-206 apa yang
206 datang ke
-206 hari minggu
206 jadi
206 ke
-206 meliputi
-206 normal
206 om
206 rumah
206 tanpa perlu
-205 asing
205 bincang
205 bincang buku
-205 dan alamat
-205 kunci anda
-205 musim
-205 pemberitahuan
-205 pilihan
-205 pinjaman atas
-205 sakura
204 harga yang
204 ini juga
204 kami kurang
204 kami memutus
-204 kehilangan
204 memutus
204 pengujian
204 surat itu
-204 tersimpan
204 untuk ibu
204 yang berlaku
-203 anda salah
-203 bandar
-203 bandar lampung
-203 kami menjalankan
-203 kami mohon
-203 kepala cabang
203 kodenya sudah
-203 lampung
203 mbak
-203 menjalankan
-203 menjalankan berkas
-203 perjalanan
-203 sejahtera
202 denda
202 iuran yang
-202 kami belum
-202 keselamatan
202 lemari
202 mengambil antrean
-202 salah mengetik
202 tanpa mengambil
202 usia
-202 yang tertera
-201 # anda
-201 beri
201 bukan #
201 deposito yang
-201 hal yang
-201 ke email
-201 kode otp
-201 sebesar
200 akan kami
-200 anggota koperasi
-200 boleh dipakai
-200 dipakai di
200 kami kerjakan
-200 kartu pos
200 kurir
200 mesin
-200 mutasi rekening
-200 pin dan
-200 roti
199 # per
199 abaikan
199 cv anda
199 ganti sampai
-199 mencatat
-199 pemakaian
-199 pindah
-199 pula
199 sah
-199 semalam kami
-199 tersimpan di
198 ibu dapat
-198 maklum
-198 memastikan
198 notifikasi
198 sekarang setiap
-198 seluruh nusantara
198 sudah saya
-198 untuk memastikan
-197 # jam
-197 asli
197 atau keluarga
197 boleh meminta
197 jeda
197 kami ambil
-197 kami malu
-197 ktp asli
197 lama
-197 malu
197 perlu mengajukan
-197 salah menulis
197 tetap berlaku
-196 admin kami
196 bagi
-196 doang
-196 doang kok
196 februari pukul
196 kami perbaiki
-196 mengaku
196 perbaiki
-196 perempuan
196 siang ini
195 # tanpa
195 aja
-195 belanja
195 mulai pukul
-195 sama di
-195 terbatas
-195 terminal
-195 tidak dipantau
-194 di lapangan
194 dicuri
-194 dr
-194 harap tidak
-194 itulah
194 kirim lewat
-194 lapangan
194 mengajukan apa
-194 pemberitahuan ini
194 sekarang undangan
-194 ulang tahun
-194 ya kalau
193 dijalankan
193 jatuh tempo
193 tempo
-192 dan nama
-192 peserta
-192 sentana
192 tunjukkan
191 dan kami
191 diproses
-191 kami lalai
-191 klik
-191 memegang
191 personel
191 satu hari
-190 bisa kami
-190 dari email
-190 indah
190 ke gerai
190 penuh
189 biaya bulanan
-189 dan besaran
189 dana
189 item
-189 kegiatan
-189 maaf kalau
189 staf sudah
-189 sumbangan
189 surat ini
189 tetap berjalan
-188 bug
188 cadangan
-188 gudang kami
188 harga
-188 jawa
-188 mutasi
-188 namun
-188 orang pada
-188 roa
-188 sambal
-188 sambal roa
-188 tertera pada
-188 transfer
187 beliau
187 diunduh
-187 ini disampaikan
187 ke sistem
187 lama sudah
187 nama beliau
187 pada
-187 perpustakaan
-187 pringsewu
187 sudah membayar
-187 tangan
-186 # kami
-186 # pada
186 barangnya
186 dana rp
-186 di layar
186 https
-186 kartu sim
-186 kasih sudah
-186 meminta otp
186 minta
-186 nyaman
186 polis anda
186 saja
-186 sim
-186 undangan rapat
186 yang baru
-185 akibat
-185 cerita
-185 cuma email
-185 kami dapat
185 masing-masing
-185 memindahkan server
-185 terima kasih
-184 # hari
-184 # seseorang
-184 anda dua
184 antar
184 benar sabtu
184 kami antar
-184 mengamankan
184 paling lambat
184 pemesanan
-184 satu
-184 selamat ulang
-184 seseorang
184 telah
-184 untuk mengamankan
-183 beri tahu
-183 berisi nama
-183 budiman
-183 kabupaten
183 lampiran
-183 pelindungan
183 tidak terbuka
-183 yang budiman
-182 diterbitkan
-182 kenyamanan anda
-182 ketua
182 kini wajib
182 lewat email
-182 pagi
-182 pegawai
-182 prioritas kami
-182 tengah
-182 terhadap orang
-182 tidak ikut
181 alat
181 dulu ke
-181 gak
181 hari yang
-181 kemarin kami
181 kepada para
181 membawa ktp
181 sudah menerima
181 sudah tidak
181 warga yang
-180 bilik
-180 keterangan lebih
-180 lanjut dapat
180 pada email
180 rp
180 rp #
-180 senin pagi
180 sih
-180 sudah bikin
-179 # fa
-179 cari
-179 fa
-179 itu tanpa
-179 kami ketahui
-179 memuat
-178 bertuliskan
-178 koleksi
-178 masa
178 menginap
178 pelakunya
-178 senantiasa
-178 ubud
177 bersihkan
177 biaya seragam
-177 dapat menelepon
177 dikerjakan
-177 halo mas
177 kami bersihkan
177 kami menambahkan
177 rawat
-177 satu kali
177 seragam
177 uang kembali
-176 berlangsung
176 dan lampiran
-176 dapat anda
-176 kilat
-176 melindungi
-176 pencapaian
-176 pengaduan
-176 sori
-176 sudah masuk
-175 adalah
175 difoto
-175 dikirim ke
175 dinyatakan
175 dinyatakan diterima
175 harga rp
-175 indonesia
-175 jasa
175 kami unggah
-175 kok
-175 lumbung
175 provinsi
-175 rumah yoga
-175 samasta
-175 sepenuhnya
175 uji
-175 yoga
-175 yoga samasta
-174 blok
-174 data tersebut
174 internet
-174 kepegawaian
-174 peristiwa
174 sampai minggu
174 sertifikat
173 cabut
-173 dari luar
173 dipegang
173 hari rabu
173 kami cabut
-173 kami menyarankan
-173 menekan
-173 mengirim
-173 menyarankan
-173 menyarankan bapak
-173 nama tanggal
-173 nyalakan
-173 pemilik
173 potong
-173 salam dari
173 sekarang dipegang
-173 undangan tes
173 unggah
172 dapat datang
-172 hotel puri
-172 kepuasan
-172 mengunggah foto
172 sebelumnya
-171 bahwa
-171 bersyukur
-171 bersyukur dapat
-171 dapat mendampingi
171 di rekening
-171 hari kamis
-171 kami bersyukur
-171 kemarin malam
171 layani
171 menu
171 ongkos kirim
171 sini
-170 dana kilat
170 ini pukul
170 kami sungguh
-170 ke akun
-170 menghubungi
170 pelari
170 senin pukul
-170 sepatu
170 setelah
170 setiap rumah
170 sungguh
-170 tidak bisa
170 untuk setiap
170 yang masuk
-169 atau hubungi
-169 bab
-169 bab #
-169 cod palsu
169 pekerjaan
-169 pelindungan data
-169 rel
-169 rel nirwana
169 telepon
-168 balai
-168 buku senja
-168 dari klinik
-168 dengan data
-168 di balai
168 klaim
-168 membalas
168 nggak
-168 peserta lain
168 sakit
-168 tahun
-168 warung
-168 warung buku
-167 berkat
167 jam itu
167 kelebihan
167 kiriman
-167 laut
-167 menukar
-167 sensitif
-167 tanpa mengujinya
167 tidak usah
167 tiket dan
167 usah
167 yang sedang
-166 bapak boleh
-166 dari satu
-166 dikirim secara
-166 kami memilih
-166 mengujinya
166 penagihan
166 penerima menghapus
-166 sebagian
166 tambahan biaya
166 tanpa tambahan
165 abepura
165 disetujui
-165 ke alamat
-165 laboratorium kami
-165 lembaga pelindungan
-165 pesan
-164 dan keluarga
-164 ibu anggota
164 ini ke
-164 juga manusia
164 keterlambatan ini
-164 lahir
-164 manusia
-164 minggu #
-164 paket ibu
-164 sampai pagi
-164 santri
-164 santri baru
164 sebelum
164 tarik dan
164 ya kak
-163 # hanya
163 ataupun
163 bersandi
163 besok pukul
-163 booking
163 ke kantor
-163 kilat sejahtera
-163 kue
-163 mengaku dari
163 menghapus email
-163 mungkin anda
-163 tangan dan
163 tautan yang
-163 tumbuh
-163 waktu itu
-162 berkomitmen penuh
162 berlaku sampai
162 desember
-162 ini untuk
-162 kami berkomitmen
162 ke metode
-162 kenali
162 keputusan
-162 memakai data
162 metode
162 metode pembayaran
-162 pemeriksaan
-162 senin dan
162 tercantum pada
-162 yg
-161 besar
-161 dan periksa
161 ini dan
-161 kurang nyaman
-161 sehingga
160 anda paling
-160 baru sekarang
-160 hp dan
-160 inisial
-160 kami menempelkan
160 lama saudara
-160 mau
-160 menampilkan
-160 menempelkan
-160 merupakan
160 orang kedua
-160 pertanyaan anda
160 putih
160 riwayat
-160 simpanan anda
160 sudah meminta
-160 yang sudah
159 cadangan pukul
159 dari cadangan
159 di grup
159 disimpan
-159 jemaah
-159 membaca
-159 siapa yang
-159 tak
-159 tak dikenal
158 atas
-158 dan minta
-158 kami menekan
158 kendaraan
-158 ketahui
158 mengisi
-158 sangat
158 tujuh hari
157 atau balas
-157 belum ada
157 berobat
-157 daftar anggota
-157 februari kami
-157 instansi
157 kami potong
-157 kecil
-157 maksimal
157 pada pengumuman
157 pengumuman pagi
157 potong #
-157 raya
157 tagihan bulan
-156 # oktober
156 beda
-156 bulan juli
-156 dan cek
-156 data pemesanan
-156 email nomor
-156 nama nik
-156 oktober
156 pendaftaran anda
-156 rekening anda
156 tanda
156 tautan
-156 waspadai
156 yang sempat
155 aplikasi
155 begitu
-155 berkas itu
-155 bersama kami
155 ganda
155 ganti dan
-155 ini sampai
-155 kekeliruan
-155 membawa
-155 tidak kami
-154 anda yang
154 biayanya kami
-154 dipakai
-154 disebabkan
154 ditambah
-154 dugaan
-154 juli ke
154 karakter
-154 kementerian
154 memiliki
154 menambahkan
154 per
-154 terlambat
154 tidak memiliki
-153 di sana
-153 jangan layani
-153 jumlah pinjaman
-153 kami tahu
-153 kan
153 kirimkan buktinya
-153 komunikasi
-153 komunikasi dan
-153 lahir nomor
153 murid
-153 oleh pihak
-153 portal
-152 berikut dan
152 dan kk
-152 dan masukkan
-152 hasil tes
-152 jangan balas
-152 kami menagih
-152 kendala
152 kk
-152 klik tautan
-152 tautan berikut
-151 # sedangkan
-151 balasan
151 berkas sekarang
151 cetak
-151 dapat dibuka
-151 folder
151 kami buang
151 kembali ke
-151 koperasi
151 meminta semua
151 mengisi formulir
-151 obrolan
151 pukul
-151 sampai #
150 berkas anda
-150 checkout
150 dengan harga
-150 di kasir
-150 diskon #
-150 email
-150 faktor
150 jam
-150 kakak tidak
150 ke cabang
-150 ke rekening
-150 lbh
-150 penyebabnya adalah
150 perlu datang
-150 pesanan yang
-150 pribadi
150 pun boleh
150 seluruh berkas
-150 yang merasa
149 # agustus
-149 apakah nik
-149 dan digital
-149 kementerian komunikasi
-149 kepada yth
-149 laporan
149 pada tanggal
-149 teguran
-148 bilyet
-148 dan saya
-148 dari kami
-148 email tersebut
-148 maaf yang
-148 mengalami
148 musim ini
-148 nik anda
-148 nik nomor
-148 pemohon
148 pengganti kami
148 pun yang
148 selisihnya
148 tidak menjawab
-147 cerah
-147 dan masyarakat
147 hitung ulang
147 kami hitung
147 meminta
-147 penuh pada
147 puluh menit
-147 sistem kami
147 tersedia
-147 wilayah
-146 alamat di
-146 apakah
146 barang
-146 belanja cerah
146 boleh
-146 dan jumlah
146 darah
-146 dari sistem
146 deposito
-146 di kolom
-146 digital pada
-146 kepada ibu
146 keperluan
146 mengenai
-146 padahal seharusnya
146 pukul #
-146 seharusnya kami
146 sekolah dan
146 tujuan
-145 # juni
145 alergi
145 bagi yang
145 barang yang
-145 berikut
145 biaya kirimkan
145 buktinya dan
145 grup
-145 harian
145 ke saya
-145 kemungkinan
-145 sewaktu
-145 yang terus
144 agen
-144 dalamnya ada
-144 diskon
-144 ini dengan
-144 itu kesalahan
-144 ketua panitia
-144 palsu yang
144 pusat
144 saat
144 saja atau
-144 situs anda
-143 dan nik
143 geser
143 geser ke
143 kami geser
-143 lokasi dan
143 memulihkan
143 yang alergi
-142 akibatnya #
-142 baru tahu
142 kendali
142 kunci
142 sekali lagi
142 tentang
141 balik
-141 dan isi
-141 dengan kata
141 di kertas
-141 email sama
141 flash disk
-141 kenyamanan
141 kertas
-141 mengambil
141 penerima telah
141 selisih
141 selisih rp
-141 surat teguran
140 betul
140 buku simpanan
-140 dan laporkan
-140 ini atau
-140 medis
-140 menerima balasan
-140 rekam
-140 rekam medis
140 saldo
140 studio
140 tunggakan
-139 dibuka
-139 disebabkan oleh
139 hasilnya
-139 hubungi kami
-139 ibu wali
-139 murid kelas
139 paling
139 segera ke
139 siapa
-139 situs
139 tempat
-139 wali murid
139 yang keliru
138 air
-138 angkatan
-138 dan riwayat
138 dengan membalas
-138 dengan semua
138 diterima
-138 kirim dengan
-138 lama anda
138 rekening kami
-138 yang anda
137 diteruskan
-137 kesalahan
-137 melihat
-137 memulihkan akun
-137 minggu lalu
-137 nomor hp
-137 puri
-137 tombolnya
-137 untuk memulihkan
-136 basis
-136 basis data
136 bulanan
136 kami telepon
136 kerjakan
136 kodenya
-136 kunjungan
-136 lebih lanjut
-136 melapor ke
-136 sudah melapor
135 # di
-135 alamat nomor
135 dihubungi
135 jam yang
-135 jumat
135 lanjut
-135 mengalami kendala
-135 mohon waspada
135 penandatanganan
135 potongan
-135 rumah anda
135 salinan
135 tercatat
-135 terhadap
-135 tiap bulan
134 agustus
-134 celahnya
-134 di sini
134 ditambah satu
-134 feri
-134 feri lintas
-134 lintas selat
-134 pertiwi
-134 rs
134 satu dan
-134 selat
-134 simpan
133 admin
-133 balas ke
-133 diverifikasi
133 ini
133 juli dan
-133 kedai
-133 kelas dan
133 kursi tambahan
-133 mencoba
-133 menginap dan
-133 pihak ketiga
-133 tanggal menginap
133 yang masih
-132 dicetak
-132 kami baru
-132 kemeja
-132 memang
-132 menemukan
-132 relatif
-132 relatif kecil
-132 sandi lama
-132 saya
132 ujian
131 # belum
-131 kami menampilkan
-131 kami simpan
131 resep
131 sepanjang
131 tindakan
130 berlaku untuk
-130 kami jual
130 ke luar
-130 kepala bidang
-130 lintas
-130 menemukan salinan
130 menutup
130 sepele
-130 untuk melindungi
129 auditor
129 baris
-129 berbagai
129 berkas
-129 dan ktp
129 diambil
129 hari
129 ke saldo
129 laporan yang
129 membayar
-129 mengarah
-129 mengarah ke
129 menyiapkan
129 minggu ini
-129 rekening dan
129 siapa pun
-129 skin
-129 tetapi kami
129 tiket gratis
-129 yang sampai
128 ada anggota
-128 bersumber
-128 bersumber dari
-128 juragan
128 kamis
-128 lalu salah
128 mulai senin
-128 surel
-128 tiga kali
-128 yang mengaku
-128 yang mungkin
128 yang namanya
-127 bu
-127 identitas
-127 ikut
-127 isinya
-127 isinya nama
127 khawatir
127 laporkan
-127 penyakit
-127 uangnya kembali
-126 # wib
126 dan diperiksa
126 desember pukul
126 itu cuma
126 itu sudah
-126 mobil
-126 rekan
-126 wib
-126 yth orang
-125 # klik
125 akta
125 anda tidak
125 baru sudah
-125 dalam paket
-125 dan jadwal
-125 kali ke
125 kami harus
125 lewat telepon
-125 sekolah memohon
-125 seleksi
125 terlampir
125 tulis
124 akun itu
124 bantuan
-124 hal ini
-124 tanpa
124 tertulis
-123 # tidak
123 dipindahkan
123 foto wajah
-123 nikmati
-123 orang
123 tiap
-122 # juli
122 # november
122 anda boleh
-122 anggota yang
-122 dalam rangka
-122 dan segera
122 jumlah yang
-122 laporkan kepada
122 membantu
-122 memindahkan
-122 menawarkan obat
-122 nama email
122 november
-122 obat atau
122 perekam
122 pertama
-122 pihak
-122 rangka
122 sendiri
-121 data ini
121 datanya
-121 melihat nama
-121 merasa terganggu
-121 pada hari
-121 terganggu
-121 yang memegang
-120 apabila ada
120 awal
-120 jemputan
-120 kamboja
120 kami beri
-120 kami keluarkan
-120 kami temukan
-120 keluarkan
-120 layar
120 melainkan
-120 memotong
-120 mobil jemputan
120 perlu mengisi
-120 punyamu
-120 puri kamboja
120 sampaikan
120 tempat yang
-120 temukan
-120 toko
-120 waspada terhadap
-120 yang menyebut
`,
  'protective-step': `
-387 tur
-382 saya
-377 untungnya
367 laporkan
366 periksa
362 lewat
361 waspadai
-357 mendaftarkan
-357 menghapusnya
-349 tolong jangan
341 wawancara
-337 hangus
333 mengancam
333 yang mengancam
-331 termasuk yang
-329 alasan
327 perhatikan
-326 aman
-325 direktur
-324 oleh karena
320 meminta uang
-320 tampil
-319 kredit
-319 saja
312 hubungi bank
-311 tim
-309 betulkan
-309 kami betulkan
-307 bandung
-307 lbh
-305 ayah
-305 yang pertama
-304 ikut terkirim
302 dari akun
-302 gratis
-300 yang perlu
-299 manajemen
-299 tidak kami
-298 dari aplikasi
-297 satu dan
-296 masih
296 terhadap orang
-295 kurikulum
-294 ?
-294 pemilik
-292 cerita
-292 riwayat panggilan
-292 tangan dan
-291 anda lakukan
291 anda tiga
-291 data ini
291 slik
-290 # m
-290 asri
-289 menemukannya
-287 tangan
287 uang
285 laporkan kepada
285 menyebut
-285 panitia
-283 aja
-282 akunmu
-282 demikian
-282 semua kata
-282 silakan
-282 wa
281 biaya dan
-280 mengabari
-279 anggota
-279 bibit
-279 melainkan
-276 dear
-275 kepala
-274 bu
-270 griya
269 cod palsu
-269 cukup
269 meminta otp
-269 sore
-268 kasih sudah
-268 tolong
-267 boleh dipakai
267 ganti kata
-267 kirim
267 periksa mutasi
-266 tinggal
-265 belum
-265 garuda
-265 maklum
264 mencatut
264 mencatut nama
264 yang mencatut
-263 dilayani
-263 dimakan
-263 foto alamat
-263 jadi
-263 jangan dimakan
263 ubah
-262 mbak
262 undangan
-261 ada yang
-260 layar
260 menyebut nomor
-259 akun itu
259 bisa
258 kelas dan
-257 bersama
-257 kamu tidak
-257 pesan untuk
-257 yayasan
256 iuran
-255 iuran yang
-255 pun boleh
-254 ingin
-254 kami beri
-253 ataupun
-253 nurhayati
-250 dan seluruh
-250 manajer
-249 ada di
-249 ketua
-249 malam #
249 meminta
-249 nggak perlu
-249 penagihan
249 tolak
248 berikan
248 jangan berikan
-248 sekolah memohon
-248 sini
-246 barangnya
-246 meja
-245 belanjain
-245 bila bapak
-245 dosis
-245 elektronik
-244 hari dan
-244 pilihan
-243 dr
-243 fotonya
-243 m
243 orangnya
-243 sari
-243 udah kami
-242 ini juga
-241 dan kata
-241 itu tidak
-240 di kedua
-240 pengaduan
-240 pertama
-240 tahun lalu
-239 alamat dan
-239 anda tidak
-239 peron #
238 ambil di
-238 kami bayar
-238 rekaman
-238 status
-237 beliau
237 mengganti kata
-237 nama beliau
-237 sepeser
-237 sepeser pun
-236 kami hapus
-236 undangan kami
-235 dipakai orang
-235 kardus
-235 produk
-234 bukittinggi
-234 kami sediakan
-234 peron
-234 sediakan
-233 akibat
-233 ditutup
-233 kami belum
233 menyinggung
-233 normal
-233 senin pukul
233 tutup
233 yang menyinggung
-232 baru tahu
-232 kota
-232 mahasiswa yang
-232 sekaligus
-232 tabel
231 kepada kami
-231 pak
-231 pt
-231 roti
-231 yth
-230 berikut
-230 ditampilkan
230 nyalakan
230 paspor anda
-230 perlu
-230 sarapan
-230 yang lebih
-229 asuransi
-229 lumbung
-229 puskesmas
-227 disimpan
-227 poin
226 dijawab
226 dipakai di
-226 kepada anda
-226 nih
225 ananda
-225 hadir
-225 pelakunya
-225 perusahaan iklan
225 sekolah
-224 jersey
-224 lakukan
-224 menerima surat
224 transfer
-224 yang memegang
-223 dapat menelepon
-223 kami baru
-222 gaji
-222 kelihatan
-222 rawat
-221 dihapus
-221 kirimkan
-220 desa
-220 gowes
-220 memerlukan
-219 guru
-219 pembayaran
-219 tujuan
-218 kapan
-218 kini
-218 muncul
-217 itu juga
-217 membantu
-217 yth ibu
-216 bayar
-216 dan riwayat
-216 kirimkan buktinya
-216 menelepon kami
-216 satu kali
-216 siang
216 waspada
215 atas nik
-215 celah
-215 pembaruan
-214 diperlukan
-214 kopi
-214 luas
-214 pesanan bunda
-214 suara
214 yang memakai
-213 baik
-213 dan masyarakat
213 karena itu
-213 nomor kartu
-213 notifikasi itu
-213 tidak ikut
212 ajak
212 dalam email
-212 kepala dinas
-212 ksp
-212 nama foto
-212 pemesanan anda
212 penyakit
212 sambil menyebut
-212 warga
-211 tiga hari
210 bunda
-210 memegang
209 dipakai
209 email tersebut
-209 ir
209 yang mengaku
-208 rute
-208 sandi dan
208 tambahan
-207 balas ke
-207 tahun
-206 laboratorium
-206 malam ini
-206 putih
-205 dokumen
-205 j
-205 kerjakuy
-205 pasangan
-205 udah
-204 jawaban
-204 namanya
-204 penghasilan
-204 unduh
-203 balas
-203 identitas
203 ke rekening
-203 usia
202 di tempat
-202 semua orang
-202 sma
201 asing
-201 ditetapkan
-201 ikut
-201 kakak tidak
-201 kami nomor
-201 memiliki
-201 perlu anda
-201 tidak memiliki
-200 nik dan
200 rekening yang
-199 lima menit
199 pernah meminta
-199 seluruh kata
-198 gedung
-198 harap tidak
198 hubungi
-198 pembeli
-198 pendampingan
-198 pos
-198 sudah menghapus
-198 telah kami
-198 tirta
-197 dengan nik
-197 lintas
-197 maaf kalau
-197 soal
-196 bersedia
-196 dari rak
-196 lemari
-196 padahal
-196 peserta
-196 rak
-196 tetap
-196 umum
195 di situs
-195 diverifikasi
-195 itu dan
195 mengaku
-195 pmi
-195 tersebut sudah
-194 betul
-194 cuma email
-194 jangan balas
-194 lengkap
-194 sehat
194 siapa yang
-193 habis
193 kami sarankan
193 kartu anda
193 sarankan
-193 semua
193 siapa
-193 sudah masuk
-192 dapat anda
192 di pengaturan
-192 lalai
192 pengaturan
-192 sentani
-192 tiket kereta
192 yang menawarkan
-191 begini
-191 di halaman
-191 kami memutus
-191 kapan saja
-191 kesalahan itu
-191 memutus
-191 tanpa biaya
-190 anak-anak
-190 beserta
190 curigai
-190 nomor satu
-190 siti
-189 konsep
-189 maaf ya
-189 penyimpanan
-188 masalah
-188 pasar
-188 pertanyaan
-188 unit
-187 !
-187 dapur
187 di menu
-187 internet
187 mengubah
-187 nusantara
187 pesan yang
-187 selesai
-186 buku
-186 oleh
-186 otomatis
-186 sejawat
-186 sekarang
-185 pengurus
-185 penyebabnya
-184 # untuk
-184 alamat email
-184 besok
-184 bidang
184 di gerai
-184 diambil
-184 dimatikan
-184 imigrasi
-184 ini terjadi
-184 inisial
-184 kabupaten
-184 ongkos
-184 polres
183 cv anda
-183 dalamnya
-183 di dalamnya
183 dilakukan
-183 jadi jangan
-183 nama
-183 server itu
-183 smp
-183 surat ini
-183 tarik
-182 buang
-182 itu belum
-182 mas
-182 membaca
182 mengaku dari
-182 nanti
-182 s
-182 sudah dihapus
-182 tetap satu
182 yang menyebut
-181 allah
181 anda kami
-181 berkas sudah
-181 iseng
-181 kotak
-181 mahasiswa
-181 memasang pembaruan
-180 alamat kami
-180 dan nomor
-180 kan
-180 lewat email
-180 maupun
-180 membaca semua
180 menemukan salinan
-180 nomor telepon
180 segera
-179 bank lumbung
-179 depot
-179 kami malu
-179 malu
-179 maret kami
179 mengatasnamakan
-179 nggak bisa
-179 sabtu
-179 sentana
-179 sesuatu
-179 studio
-179 utuh
-179 yang sudah
-179 yth bapak
-178 juga manusia
178 ke posko
-178 komputer
-178 manusia
-178 pilih
-178 unit layanan
-178 yang baik
-177 daerah
-177 disimpan di
-177 hasilnya
177 nyalakan verifikasi
-177 operasi
177 profil
-177 saja atau
-177 sinar
-177 surabaya
177 telepon kami
-177 tidak hilang
-177 tutor
-176 akan menerima
-176 baru sekarang
-176 daftar
-176 di luar
-176 divisi
-176 hubungi saya
-176 meminta maaf
176 mutasi
-176 tante
-175 angka yang
-175 dapat
-175 kelas
-175 kepegawaian
175 menemukan
-175 pelaku
-175 penuh
-175 pesanan yang
-175 untukmu
-175 webinar
-174 anggap
-174 benar di
174 berhati-hatilah
-174 doang
-174 doang kok
-174 jumlahnya tidak
174 kami sudah
-174 makmur
-174 mengganti nomor
174 minggu
-174 presale
-174 sampai tanggal
174 untuk melindungi
173 cek
-173 dan nik
173 dikenal
-173 dipakai siapa
-173 ditaruh
-173 ditaruh di
-173 kepala cabang
-173 lunas
-173 privasi
-173 siap
-173 terakhir
173 waspada terhadap
-173 yang alergi
-172 alergi
-172 keempatnya
-172 meliputi
-172 nusa
-172 telah menghapus
-172 yang masih
-171 hasil laboratorium
-171 ini dengan
-171 kami pindahkan
-171 koleksi
-171 nomor rekening
-171 pembelinya
-171 pindahkan
-171 sehati
-171 ubud
-170 berjalan
-170 bilik
-170 biro
-170 di lampiran
-170 klinik
-170 nasional
170 nik
-170 seperti
-170 tekan
-170 tiga hal
-169 dari satu
-169 kita
169 minggu pagi
169 otp
-169 perjanjian
-169 sebelum #
-169 seorang
-169 tidak bisa
-168 alumni
-168 boleh ikut
-168 diajak
-168 halo
-168 juni kami
168 kasir dan
-168 kosong
-168 mulai
-168 saya langsung
167 baru yang
-167 berikutnya
-167 dan hasil
-167 dan kartu
-167 dinas
-167 memakai data
167 mereka
-167 pesanan
-166 balik
-166 banget
-166 bawa
-166 beda
-166 biaya kirimkan
-166 buktinya dan
-166 dimaksud
-166 itu kami
-166 kelurahan
-166 saya sendiri
-165 dikunci
-165 hasil
-165 lain dan
-165 matikan sampai
-165 stok
-165 teknik
-165 terjadi
-164 baru kami
-164 budiman
-164 kacang
-164 medan
-164 om
164 pinjaman
-164 yang budiman
-164 yani
163 ambil
-163 bagian
-163 bisa kami
163 cod
-163 ini hanya
-163 kelebihan
163 palsu dan
-163 rel
-163 rel nirwana
-163 whatsapp
162 ini untuk
-162 jumlahnya
-162 kamis
162 kontak
-162 masih ada
-162 pesan ini
-161 bidan
-161 bisa dipakai
161 dengan satu
-161 kak
-161 kami membayar
-161 minggu ini
-161 tidak lagi
-160 apotek
-160 artha
160 beri tahu
-160 dan bapak
-160 dan sudah
-160 itulah
-160 membukanya
160 menghapus seluruh
-160 raya
-160 selisihnya kami
-159 akun yang
-159 membayar rp
159 nomor paspor
-159 pemeriksaan
-159 salah satunya
-159 satunya
-159 sejahtera
-158 bebas
-158 bersihkan
-158 dibuka
-158 empat
158 juga bisa
-158 kami bersihkan
-158 kami lalai
-158 maaf kami
-158 masuk
-158 puri
158 situs
158 telepon
-157 belanja cerah
-157 foto ktp
-157 hari itu
-157 insiden
157 juga
-157 masukkan
157 menawarkan
157 pelacakan
-157 terlampir
-156 artha raya
156 di
156 hubungi kami
-156 mencoba
-156 selamat
-156 server
156 tagihan yang
155 bendahara
155 cv
-155 dm
-155 gak
-155 keduanya
-155 laut
155 nik saudara
-155 pasien
-155 peretas
-155 selama tiga
-154 asli
-154 bank artha
-154 berjaga
-154 contoh
154 dipungut
154 dipungut biaya
-154 gudang
-154 indah
-154 jadwal
-154 kami ganti
-154 kemarin
-154 ktp asli
-154 nota
-154 paspor
-154 puasa
-154 rasanya
-154 rina
-154 sudah kami
-154 tangkapan
154 tidak dipungut
-153 balas dengan
-153 diperiksa
-153 jadwalnya
-153 jeda
-153 memuat
-153 nik nomor
-153 terkunci
-152 bapak
-152 berlaku
-152 diterbitkan
-152 hai
-152 hampers
152 ibu ke
-152 kamar
-152 laporan
152 muka
-152 mulai semester
-152 perubahan
-152 sekali
-152 semester depan
-152 tanpa
152 tatap
152 tatap muka
-151 banjarbaru
-151 dua
-151 gadang
-151 posko di
-151 tampil di
-151 terbuka
-151 tidak ada
151 uangnya kembali
-151 wajib
-150 diperbaiki
-150 diperbaiki kami
-150 kami lampirkan
-150 kok
-150 lampirkan
150 lewat telepon
-150 malam
150 menyembunyikan
-150 mulai bulan
-150 pegawai
-150 sakura
-150 sesudah
-150 telepon saya
-149 antaranya
-149 atau telepon
-149 dan isi
-149 di antaranya
-149 jam itu
-149 kalinya
-149 kami tahu
-149 kami tambahkan
-149 keempat
-149 kepada bapak
-149 lama saudara
-149 orang itu
149 palsu
-149 pembelian
-149 sekarang setiap
-149 selasa
-149 tambahkan
-148 bertemu
-148 data itu
-148 folder
-148 lima
-148 menyatakan
-148 menyimpan
148 rumah atau
-148 sebagai ganti
-148 tidak menyimpan
-148 tv
-148 wakil
-148 yang kakak
-147 di rumah
-147 dugaan
-147 ibu di
-147 membawa ktp
-147 petugas kami
-147 seminggu
-147 senantiasa
-147 sepatu
-147 tunggu
-147 yang betul
-146 acara
-146 adalah
-146 balas email
-146 belanja
-146 bpjs
-146 bpjs dan
-146 calon
-146 dan meminta
-146 harian
-146 kapal
-146 menyentuh
-146 nomor bpjs
146 penelepon
-146 perempuan
-146 rombongan
-145 boleh meminta
-145 di kertas
-145 kertas
-145 lupa
-145 memberi
145 penagih
-145 sabtu atau
145 sambil
-145 seharusnya
-145 senja
-145 terhormat
-145 yang terhormat
-144 bagi kami
-144 kami memakai
-144 kurang
-144 menarik
-144 pemohon yang
-144 punyamu
-144 rincian
-144 selalu
-144 skin
-144 tanggal lahir
-144 tidak tercantum
-143 akses
-143 bantuan
-143 bukti
-143 darurat #
-143 ke email
-143 kembali penuh
-143 memasang
-143 perangkat
-143 setuju
-143 sudah setuju
143 tak
143 tak dikenal
-143 tersambung
-143 tidak diteruskan
-143 tombol
-142 cerah
142 foto
142 jangan layani
-142 kami kerjakan
-142 rekening kami
-142 sesuai
-142 siap menjawab
-142 uang rp
141 bukan milik
-141 bulan depan
-141 demi
-141 hotel
-141 kami menyesal
-141 kami perbaiki
-141 memesan
-141 pencari
-141 pengumuman
-141 perbaiki
-141 rekanan
-141 tetap berjalan
-140 # juta
-140 catatan
-140 dibatalkan
-140 enkripsi
-140 ini telah
-140 kiriman
-140 langganan
-140 menemani
-140 pagi ini
-140 penandatanganan
-140 suara di
-139 alamat rumah
-139 di sana
-139 fajar
-139 informasi
-139 kami harus
139 tempat lain
-139 tumbuh
-138 bikin
-138 dan ibu
138 dipakai untuk
-138 ibu pelanggan
-138 lanjut
-138 memulihkan
-138 penuh dan
-138 per orang
-138 saldo
-138 seluruhnya
-138 yth orang
-137 jakarta
-137 mulai pukul
-137 nama nik
-137 saya kapan
-137 sebelum
-137 sponsor
-137 tersentuh
-137 tidak tersentuh
-137 yang gagal
-136 berkas
-136 cabang
-136 di #
-136 difoto
-136 ke
-136 kedua
-136 keputusan
-136 kilat
136 kirim buktinya
-136 lembaga
-136 menukar
-136 perjalanan
-136 ruang
-136 sudah saya
136 tidak menjawab
-135 akan
-135 akun dan
-135 bapak kurang
-135 blok
135 dengan mengetik
-135 email kami
-135 log
135 mengetik sendiri
-135 roa
-135 sambal
-135 sambal roa
-135 selisihnya
135 sendiri alamat
-135 tercantum
-135 tidak usah
-135 timur
-135 usah
-134 alamat nomor
-134 antar
-134 dan bersedia
-134 digital
-134 foto wajah
-134 jawab
-134 kami antar
-134 kartu pos
-134 khawatir
-134 mengurus
-134 tersimpan
-133 berikut dan
-133 buletin
-133 dan masukkan
-133 kegiatan
-133 keluar
-133 kirimpas
-133 klik tautan
133 menganjurkan
-133 nirwana
-133 oleh siapa
-133 rumah yoga
-133 samasta
-133 sebenarnya
-133 tautan berikut
-133 yoga
-133 yoga samasta
-132 biaya pendaftaran
-132 dukungan bapak
-132 jalan
-132 keanggotaan
-132 rekaman kelas
-132 tidak perlu
-131 anda tetap
-131 dana
-131 dicatat
-131 dr hasan
131 gerai
-131 hasan
-131 ke alamat
131 lalu hubungi
-131 link
-131 luar negeri
-131 per
-131 portal itu
-131 sah
-131 tadi malam
-131 voucher yang
-131 yang kami
-130 blok c
-130 dan berkas
-130 disamarkan
-130 ditarik
-130 example
-130 ibu yang
-130 kalian
-130 kami lupa
-130 pejabat
-130 pejabat pelindungan
130 penipu
130 penipu yang
-130 tamu
-130 terbatas
-130 tersimpan di
-129 akhir bulan
-129 dan nilai
-129 dan saldo
-129 galon
-129 ke pusat
-129 lainnya
-129 nama nomor
-129 negeri
-129 pada jam
-129 polisi sudah
-129 reservasi
-128 berkenan
-128 dan itu
-128 dan nama
-128 dari alamat
-128 donatur
128 ganti pin
-128 hormati
-128 ibu pasien
-128 kendaraan
-128 kepala bidang
-128 memuat nama
-128 memulihkan akun
-128 mendampingi
-128 rekening saja
-128 sampai hari
-128 uang kembali
-128 ujian
-128 untuk memulihkan
-128 wajah
-127 besaran
127 dari
127 ganti
127 id
127 kalau
-127 ke sini
-127 menunjukkan
127 otp kepada
127 petugas
-127 polisi dan
-127 ponsel anda
-126 baca
-126 baju
-126 dengan membalas
-126 gagal
-126 halaman itu
-126 halo kak
-126 ibu dapat
-126 merah
-126 namanya juga
-126 pencapaian
126 pula
-126 satu jam
-126 satu orang
-126 situs anda
-125 # cm
-125 bulanan
-125 cm
-125 kami juga
-125 ketiga
-125 pajak
-125 para
125 permintaan
-125 perusahaan
-125 rumah dan
125 telepon atau
-125 tertukar
-125 usaha
-124 atas nama
-124 berangkat
-124 dapur kami
-124 dihubungi
-124 kami yang
-124 kembali normal
124 kepada orang
-124 lama sudah
-124 nomor ktp
-124 saldonya
-124 serius
-124 telah
-124 tidak terbuka
-123 buku senja
-123 di server
-123 enak
-123 jadwalin
-123 kami memeriksanya
-123 karakter yang
-123 konselor
123 layani
123 membawa
123 menu
123 posko
-123 terbit
123 terhadap
-123 tertulis
-123 warung
-123 warung buku
-122 baris
122 chat
-122 dan baru
-122 diagnosis
-122 dua jam
-122 lebih dulu
-122 panggilan
-122 pekan
-122 salam
-122 sampai
-122 sana
-122 sebagai
122 yang mengatasnamakan
-121 angka
-121 cocokkan
121 dan minta
-121 email sama
-121 kartu
-121 kerahasiaan
-121 layarnya
121 milik bapak
-121 pengujian
-121 tim kami
-121 yg
-120 ada nama
-120 belum tercantum
-120 cocokkan dengan
-120 kami cocokkan
-120 kayak
-120 kecamatan
-120 kencana
-120 lama
-120 medis
-120 memeriksanya
-120 murid
-120 pelanggaran
-120 pelanggaran data
-120 pemberitahuan pelanggaran
-120 rekam
-120 rekam medis
-120 sanur
-120 sempat
-120 tercatat
-120 yang dibuat
`,
  'pleasantry': `
-676 yang kami
520 merupakan
-469 hai
-449 nih
-441 tim
-439 jersey
418 bagi kami
-416 maklum
408 bersama
406 selalu
-404 pelanggan yang
-399 setia
-393 yang baik
-391 salam
-388 pelanggan
-385 barangnya
368 senantiasa
365 kami pada
361 menjadi
360 sehat
-354 booking
-353 anggota koperasi
-352 kepala
-351 libur
-351 normal
-350 lumbung
346 wajah
-343 halo
-338 lunas
-336 manajer
-335 khawatir
-330 bibit
-329 m
-329 ubud
-327 layar
-324 lemari
-324 manajemen
-323 dear
-323 unit
-322 dan masyarakat
321 adalah
-321 kepada bapak
-321 pengumuman
-320 direktur
320 hujan
-319 akunmu
318 dukungan bapak
-318 lbh
-317 panitia
-317 pt
-316 diperlukan
-314 setia yang
-312 dimatikan
311 dukungan
-310 aja
-310 dan seluruh
310 kredit
-309 sinar
-307 ditampilkan
-307 makmur
-306 garuda
-306 kurikulum
-306 selamat
-305 ibu pasien
305 kan
-304 satu dan
303 juta
-303 nurhayati
-303 pak
-302 promo
-302 yth
-299 roti
298 berikutnya
-297 asri
-297 penyebabnya adalah
-297 status
-296 # klik
-296 tahun lalu
-294 wajib
-293 bandung
-291 gowes
-290 instansi
286 banget
-283 apotek
-283 sepertinya
-282 donatur
-282 kelurahan
-281 elektronik
-281 kopi
-280 depot
-279 dr
279 yang telah
-278 penyebabnya
277 kami simpan
-277 laporkan kepada
277 pencapaian
-276 baru sekarang
276 dari #
-276 hingga
-275 donatur yang
-275 sukarela
-275 yayasan
-274 penerbit
-274 sarapan
-271 griya
-271 malam ini
-271 masalah
-271 untungnya
-268 ajukan
-268 ingin
-268 peron #
-265 berkas sudah
-265 naik
265 simpan
-264 # m
-263 butuh
-263 kepala dinas
-263 stok
-263 yang berlaku
-262 ir
-262 peron
-262 terbatas
-261 # wita
261 kami sangat
-261 wita
260 # juta
-260 bank lumbung
260 hadir
-259 aman
-259 jadwalnya
258 coba
-257 budiman
-257 di rekening
-257 dianjurkan
-257 menarik
-257 yang budiman
257 yang pertama
-256 kami belum
254 melindungi
-254 perangkat
-253 lebaran
-253 pmi
-252 dipakai di
-251 belanjain
251 kenyamanan
251 kepuasan
-251 notifikasi itu
-247 baru yang
-247 demi
-247 sudah bikin
-247 yth bapak
246 !
-246 demikian
-246 inisial
-246 jeda
-246 udah
-245 ini juga
-244 oleh karena
-244 studio
-243 pelakunya
-242 bapak sudah
-242 nomor saya
-242 tentang
-242 warga
-241 anggap
-241 dana
-240 asuransi
-240 kardus
-240 kesalahan itu
240 milik
-240 pembeli
-240 produk
-239 hangus
-239 pertanyaan
-238 menemukannya
237 bersyukur
237 bersyukur dapat
237 dapat mendampingi
237 kami bersyukur
-237 pembaruan
237 tahun ini
-237 tetap satu
-236 biro
-236 membantu
-235 dari aplikasi
-235 kembali normal
-235 seminggu
-235 uangnya
-235 yuk
-234 tirta
-233 dalamnya
-233 di dalamnya
233 kapal
-233 mas
-233 pasangan
-233 satu kali
-232 intip
-232 menunggu intip
-232 pesanan bunda
-232 sambil menunggu
-231 dari rak
-231 itu sekarang
-231 kilat
-231 perusahaan iklan
-231 sesuatu
-231 tamu
-230 terhormat
-230 universitas
-230 yang terhormat
-228 suara
-228 yth ibu
-227 gratis
-227 kaus
-227 tidak ikut
-227 utuh
-226 mobil
-226 pemesanan anda
225 tahun
-224 dapur
-224 ini terjadi
-224 kami buang
-224 putih
-223 ditutup
-223 penagihan
-223 waktusalat
-222 diri
-221 kepada saya
-221 surat
-221 undian
-220 ayah
-220 belanja
-220 tolong
-219 mahasiswa
-219 selesai
-218 bu
-218 dari dalam
-218 surabaya
-217 bertemu
-217 bilik
-217 ibu anggota
-217 j
-217 jadwal
217 kerahasiaan
-217 pasar
-217 pos
-216 diproses
-216 mahasiswa yang
-216 sma
-215 faktor
-215 jalan
-215 parkirin
-215 polres
-214 listrik
-214 perjanjian
-213 puskesmas
-213 salam dari
-212 gak
-212 hari dan
-211 apakah
-211 di layar
211 musim
-211 poin
-211 tabel
211 terima kasih
-210 dilayani
-210 keempatnya
-210 menyala
-210 pesan
-209 buang
209 kenyamanan anda
-209 ksp
209 prioritas kami
-209 senin pukul
208 allah
-208 pembayaran
-208 periksa
-208 sebenarnya
-207 bukittinggi
-207 buku
-207 dana kilat
-206 kamu
-206 kunci itu
-206 lintas
-206 masuk
-205 bantuan
-205 imigrasi
-205 pesan untuk
-205 saya di
204 dalam
204 dalam rangka
-204 dilakukan
-204 komputer
204 rangka
204 seluruh nusantara
-203 dan rekaman
-203 laboratorium
203 musim hujan
-202 balas ke
-201 ada
-201 bikin
-201 divisi
-201 dugaan
200 kepada kami
-200 membaca semua
-200 pertanyaan anda
-199 iuran yang
-199 kami sediakan
-199 kepada kementerian
-199 nasabah
-199 nim
-199 sediakan
-199 tante
-198 balik
198 kepercayaan
-198 raya
-198 saya sendiri
198 telah
-197 # untuk
-197 abaikan
-197 bidang
-197 dihapus
-197 itu juga
-197 s
-197 terdampak
-197 webinar
-197 yani
196 bank
-196 diharapkan
-196 diskon #
-196 jumlahnya tidak
-196 mbak
-196 pemeriksaan
-196 platinum
-196 pulsa
-195 kami seharusnya
195 kasih sudah
-195 smp
-194 sesuai
194 terima
-194 terkunci
-194 titik
-193 kepala cabang
-193 mengabarkan
-193 nikmati
-193 pengurus
-193 sdk
-193 sekarang
-193 termasuk yang
-192 diagnosis
192 indonesia
-192 paket ibu
-192 salah satunya
-192 satunya
-191 bunda
191 data nasabah
-191 selama tiga
-191 sentana
-191 terjadi
-191 unduh
-190 betulkan
-190 boleh
-190 kami betulkan
-190 lari
-189 kehati-hatian
-189 langkah
-189 menyimpan
-189 sebuah
-189 tidak menyimpan
-188 anda ke
-188 kok
-188 operasi
-188 panggilan
-188 sekolah memohon
188 terus
-188 upgrade
-187 dalam paket
-187 iklan
-187 lupa
-187 mulai pukul
-187 sentani
-187 sudah dihapus
-187 sudah menghapus
-186 informasi
-186 kami yang
-186 tangan dan
-185 antaranya
185 atas
-185 dapur kami
-185 di antaranya
-185 gaji
-185 peserta
-185 siti
-185 tersambung
-184 anggota
-184 angka yang
-184 bapak tetap
-184 barang yang
-184 berangkat
-184 dan keluarga
-184 konselor
-184 tiga hal
-183 cabang
-183 calon mahasiswa
-183 sedangkan
-182 gagal
-182 lalai
-182 puluh menit
-182 tamu yang
-181 akun anda
-181 juga manusia
-181 manusia
-181 om
-181 pemilik
-180 apa
-180 buku senja
-180 dua jam
-180 insiden
-180 kak
-180 menjemput
-180 sehati
-180 ujian
-180 warung
-180 warung buku
-179 bendahara
-179 berjaga
-179 di luar
179 menghadirkan
-179 rel
-179 rel nirwana
-179 toko
179 utama kami
-178 di loket
-178 klik
178 nomor satu
-178 paspor
-178 sanur
-178 tidak pernah
178 tumbuh
-177 b
-177 cerita
-177 cuma email
-177 gudang
-177 hasilnya
-177 jempol
-177 jempol admin
-177 laporan
-177 pemesanan
-177 perjalanan
-177 puri
-177 yang mau
-176 haji
176 kasih
-176 untuk sementara
-175 alasan
-174 anda tidak
-174 dan kartu
-174 masih
-174 perumahan
-174 pusat
-174 undangan
-173 ada di
-173 lampiran
-173 teknik
-173 tv
-172 belanja cerah
-172 example
-172 ibu di
-172 ikut
-172 menghapusnya
-172 pembaca
-171 akhir bulan
-171 kami lalai
-171 maaf ya
-171 pengaduan
171 pertama
-171 tagihan
-170 ini merupakan
-170 laut
-170 pelaku
-170 puasa
-170 sendiri
-170 udah kami
-169 berlaku
-169 kabari
-169 kami nomor
-169 ke polisi
-169 keterangan lebih
-169 lanjut dapat
-169 orang tua
-169 per
-169 sah
-169 tahu
-168 bukti
-168 diskon
-168 kalender
-168 sini
167 bagi
-167 kami kemarin
-167 selasa
-167 siswa
-167 tolong jangan
-167 top up
-166 banjarbaru
166 berkat
-166 dari akun
-166 diduga
-166 ibu pelanggan
-166 itulah
-166 khusus
-166 menunggu
-166 terbuka
-166 usaha
-165 harus
-165 kasih kami
-165 klinik
-165 langganan
-165 menyentuh
-165 surat terima
-164 calon
-164 jakarta
-164 jemputan
-164 kami lakukan
-164 mobil jemputan
-164 wa
-164 wali kelas
-163 kamis
163 kita
-163 lokasi
-163 memesan
-163 sepeser
-163 sepeser pun
-163 siap
-163 surat ini
-163 tidak menjawab
-162 akun baru
-162 anda mungkin
-162 baris
-162 betul
162 biasa
-162 jumlahnya
-162 kelas
-162 merah
-162 nirwana
-162 tersebut sudah
-162 yang terbuka
-161 biaya pendaftaran
-161 dan baru
-161 isi
-161 jangan
161 kasih telah
-161 lengkap
-161 tidak hilang
-160 bahwa data
-160 ke rumah
-160 kendaraan
-160 kosong
-160 membayar rp
-160 muncul
-160 per orang
-160 roa
-160 sambal
-160 sambal roa
-160 seperti
-159 perkara
-159 perkara ini
-159 tampil
-159 wilayah
-158 ada pada
-158 barang
158 kasih atas
-158 medan
-158 menurut
-158 nama depan
158 pada
-158 penumpang
-158 rabu malam
-158 teknis
-158 undangan kami
-157 depan
-157 harian
-157 ketua
-157 membukanya
-157 otomatis
-157 pernah
-157 saya
-157 semuanya
157 tetap
-156 perusahaan
-156 tua
-155 agar
-155 benar di
-155 contoh
-155 cuma
-155 di lampiran
-155 jam sibuk
-155 lebih lanjut
-155 mau
-155 pengali
-155 pengali jam
-155 sumbangan
-154 bisa
154 jawa
-154 memindahkan
-153 akun yang
-153 alamat dan
-153 berikutnya akan
-153 dan bapak
-153 desa
-153 hal
-153 halaman itu
-153 keputusan
-153 tahun depan
-153 tetap berlaku
-152 acara
-152 berkas yang
-152 ditaruh
-152 ditaruh di
-152 kami unggah
-152 lewat telepon
-152 mengambil
-152 nggak perlu
-152 pejabat
-152 pejabat pelindungan
-152 pemantauan
-152 peristiwa
-152 rumah yoga
-152 sakura
-152 samasta
-152 tangan
-152 yoga
-152 yoga samasta
-151 ajak
-151 bulanan
-151 dr hasan
-151 hasan
-151 kamu terima
-151 nik saudara
-151 nomornya
-151 presale
-151 sendiri yang
-151 wakil
-150 daftar
-150 diperbaiki
-150 diperbaiki kami
-150 kami harus
-150 kami lampirkan
-150 kurir
-150 lakukan
-150 lampirkan
-150 lima menit
-150 orang kedua
150 pertiwi
-149 biaya kirimkan
-149 buktinya dan
-149 dikenal
-149 dikirim
-149 lebih suka
-149 membaca
-149 mesin pencari
-149 nomor yang
-149 pelindungan
-149 pemberitahuan kebocoran
-149 rak
-149 sementara
-149 sempat
-149 suka
-149 yang terdaftar
-148 beliau
-148 biaya seragam
-148 di kedua
-148 di kertas
-148 dipegang
-148 fajar
-148 karena itu
-148 kertas
-148 nama beliau
-148 perempuan
-148 sekarang dipegang
-148 selisihnya kami
-148 seragam
-148 soal
-148 yth orang
-147 lama
147 layak
-147 maksimal
-147 menelepon kami
-147 pada email
-147 sertifikat
-147 terlampir
-146 anda salah
146 bagian barat
146 barat
-146 ii
-146 ketua panitia
-146 menutup celah
-146 portal itu
-146 rusak
-146 sebelum
-146 skin
-146 tambah
-146 tenang
145 di
-145 hari itu
-145 kapan
-145 pemberitahuan
-145 rekening saja
-145 seharusnya
-145 sejawat
-145 telah menghapus
-145 tutor
-144 akibat
-144 anak-anak
-144 artha raya
144 baik
-144 baru kami
-144 baru tahu
-144 buletin
-144 cache
-144 cukup
-144 data tersebut
-144 hotel puri
-144 kami tahu
-144 minggu pagi
-144 operator
-144 pihak ketiga
144 semester
-144 server
-143 akhirnya
-143 anda nama
-143 hapus
-143 ibu wali
-143 menyapa
-143 murid kelas
-143 pendaftaran anda
-143 penerima telah
-143 selasa lalu
-143 silakan
-143 wali murid
-142 # dari
-142 # mei
-142 dan #
-142 dilihat
-142 indah
-142 kabupaten
-142 lebih tinggi
-142 tekan
-142 terlambat
-142 terlihat
-142 tur
-142 yang terbaca
-141 bocor
-141 di kantor
-141 dipungut
-141 dipungut biaya
-141 diverifikasi
-141 empat
-141 jawab
-141 kabar
-141 kami perpanjang
-141 keduanya
-141 keterangan
-141 kunjungan
-141 menyalin
-141 perpanjang
-141 petugas kami
-141 tidak dipungut
-140 # cm
-140 balas
-140 berikan
-140 cm
-140 dan hasil
-140 dan sudah
-140 diberitahukan
-140 ini yang
-140 jangan berikan
-140 ke pusat
-140 keadaan
-140 kelihatan
-140 lanjut
-140 membawa
-140 selisihnya
-140 sembilan
-139 bawa
-139 folder
-139 halo mas
-139 nomor kartu
-139 pegawai
-139 petugas
-139 tersimpan
-138 beli
-138 dan bersedia
-138 ditetapkan
-138 kami lupa
-138 orangnya
-138 ponsel
-138 potongan
-138 tanyakan
-138 terungkap
-138 yang terungkap
-137 berkas itu
-137 ibu dapat
-137 ini telah
-137 ke kami
-137 luas
-137 nik dan
137 privasi
-136 bandar
-136 bandar lampung
-136 c
-136 dalam email
-136 dampaknya
-136 di situs
-136 kami memakai
-136 lampung
-136 lembaga
-136 maaf sudah
-136 manasik
-136 manasik rombongan
-136 mendaftarkan
-136 orang itu
-136 rekanan
-136 sejahtera
-136 tertentu
-136 yang sudah
-135 dokumen
-135 ketika
135 menambah
-135 rasanya
-135 saja
-135 semalam
-135 yang gagal
-134 atas nama
-134 darurat
-134 kami ganti
-134 kami perbaiki
-134 ke saya
-134 kesalahan tersebut
-134 lapor
134 penandatanganan
-134 perbaiki
-133 antrean
-133 asli
-133 edisi
-133 kartu pos
-133 ktp asli
133 mutu
133 mutu layanan
133 peningkatan
133 peningkatan mutu
-133 surel
-133 terbit
-132 dan meminta
132 enam
-132 galon
-132 kami bayar
-132 kami menekan
-132 memakai data
-132 ukuran
-132 yang betul
-131 dari dapur
-131 dipilih
-131 ibu yang
-131 pembelian
-131 rina
-131 skor
-131 up
-130 bidan
-130 dan jadwal
-130 doang
-130 doang kok
-130 foto alamat
-130 kami malu
-130 lumbung sari
-130 maafkan
-130 maafkan kami
-130 malu
-130 menjaga
-130 nanti
-130 nasabah bank
-130 pada penyedia
-130 punyamu
-130 rincian
-130 tangkapan
-130 tetap berjalan
-130 tidak diteruskan
-130 timur
-129 berikut
-129 boleh dipakai
129 bot terbaru
-129 cetak
-129 kegagalan
-129 luh
-129 luh ayu
-129 mei
-129 ni
-129 ni luh
129 pengguna di
-129 sejak awal
129 tinggi
128 dan jumlah
-128 dari satu
-128 data #
-128 hal yang
-128 kecamatan
-128 label
-128 mana
-128 nama tanggal
-128 pemegang polis
-128 riwayat panggilan
-128 telah kami
127 akan
-127 beri tahu
-127 dari luar
-127 di instagram
-127 dihubungi
-127 glow60
-127 nasional
-127 pesanan
-127 rekaman
-127 sewaktu
-127 tak
-127 tak dikenal
-127 uang kembali
-127 verifikasi
-127 voucher glow60
-127 yang
127 yang terus
-126 bulan
-126 hari ini
-126 ini hanya
126 karakter yang
126 kegiatan
-126 kunci
-126 membayar akan
-126 menekan
-126 mengurus
126 murid
-126 premi
-126 reuni
-126 tata
-126 tata usaha
-125 # #
-125 # kursi
-125 ayu
-125 beda
-125 cv anda
-125 dan riwayat
-125 jadwalin
-125 karyawisata
-125 kereta
125 membuka ruang
-125 mencoba
-125 menutup
125 nota
-125 notifikasi
-125 pekan
-125 pengingat
-125 perbarui
-125 perpustakaan
-125 sebelumnya
-125 subuh
-125 tampaknya
125 terbaru kami
-125 tiket kereta
-125 wali
-124 dan berkas
-124 disk
-124 halo kak
-124 kamera
124 kami akan
-124 kami sampaikan
-124 kontak darurat
-124 lama saudara
124 lebih dari
-124 parkir
-124 polisi
-124 sampaikan
-124 suara di
-124 tinggal
-124 whatsapp
-123 disampaikan
-123 kami pindahkan
123 karakter
-123 meminta maaf
-123 mengganti kata
-123 pelari
-123 pindahkan
-123 tunjukkan
-123 yang anda
-122 apalagi
-122 fotomu
-122 itu sudah
-122 kamboja
-122 kini
-122 mengisi formulir
-122 password
-122 puri kamboja
-122 sampai minggu
-122 yang tertukar
-121 akibatnya
121 dan kenyamanan
-121 gadang
-121 ibu tidak
-121 meja
-121 mencetak
-121 pembelinya
-121 satu email
-121 tombol
-121 top
120 administrasi
-120 ambil di
-120 antara
-120 bawah
-120 dan tanggal
-120 di bawah
-120 dicetak
-120 ibu
-120 kamar
120 kepada ibu
120 melainkan
-120 mendapatkan
-120 mengabari
-120 oma
-120 potongan #
120 rilis
-120 sepenuhnya
-120 tanggung
`,
};
