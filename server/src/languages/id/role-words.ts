import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
650 maaf
-427 maaf kalau
-363 anggap
-362 bandung
-357 gowes
-352 asri
-352 direktur
-351 ya kalau
-342 dear
-340 barangkali
-338 lbh
-334 apabila
330 menyusun
-330 nurhayati
-327 bibit
-324 manajemen
-323 tidak ikut
-320 penerbit
-314 kurikulum
-313 aja
310 lama dan
-308 merasa
-306 elektronik
305 salah dan
-304 hai
-302 halo kak
-301 griya
-300 depot
-300 lupa
-298 pmi
-298 yayasan
-294 roti
-292 garuda
-288 hangus
-285 kepala dinas
-281 mahasiswa yang
281 melampirkan
280 apalagi
-280 barangnya
-280 kan
-280 maaf apabila
-278 ir
-277 sori
-276 belanjain
-276 tim
-274 normal
-270 gak
-268 produk
-267 koperasi
-267 udah kami
-265 asuransi
-264 nih
-262 ketidaknyamanan
-261 ksp
-261 lumbung
261 maafkan
261 maafkan kami
-261 terbuka
-255 rekanan
-252 ?
-252 unit layanan
-251 penagihan
-248 sma
-246 ini yang
-245 keliru
-245 ketidaknyamanan yang
-245 lemari
-245 manajer
-244 m
-243 lainnya
-243 pak
-242 begini
-242 gudang
-242 kami lupa
-242 kepala
-242 pt
-241 dirugikan
-241 dr
-241 masalah
-241 merasa dirugikan
-241 operasi
-240 atas segala
-240 maklum
-240 segala
-240 segala ketidaknyamanan
-240 yang merasa
-239 jumlahnya tidak
-237 demikian
-237 kopi
-237 terlambat
-236 jika
-236 kembali normal
-236 sehat
-235 latihan
-235 yang baik
-234 diverifikasi
234 maaf yang
-234 makmur
-234 memeriksanya
233 maaf sudah
-233 puskesmas
-233 sempat
-232 membantu
-231 kami keliru
-231 selamat
-230 dilakukan
-230 panitia
-228 bukittinggi
-228 ii
-228 muncul
-228 pihak yang
-227 apabila ada
-227 ditetapkan
-227 kurang
-227 pasar
-227 rak
-226 kamu tidak
-225 kabari
-225 satu email
-225 senin pukul
-224 divisi
-224 nyaman
-223 medan
-222 layar
-222 masyarakat
-222 mbak
-221 biro
-221 mengirim email
-220 j
-220 tidak usah
-220 usah
-219 kok
-219 perpustakaan
-218 membayar rp
-218 menunggu
-218 nusantara
-218 webinar
-218 yang gagal
-217 ini terjadi
-217 s
-216 budiman
-216 yang budiman
-215 kepada saya
215 maaf kepada
-214 akunmu
-214 menyalin
-214 perjanjian
-213 agen
-213 imigrasi
213 kami sungguh
-213 melindungi
-213 pesanan bunda
-213 sakura
213 sungguh
-212 atas ketidaknyamanan
-212 satu kali
-212 sejawat
-211 ajak
-211 itu cuma
-211 pos
-211 sinar
-210 baik
-210 jadwalnya
-210 memindahkan server
-210 terdapat
209 dimaafkan
-209 ditampilkan
209 mohon dimaafkan
209 sudah bikin
209 sudah membuat
-208 surabaya
-207 siti
-207 umum
-206 buku alamat
-206 di buku
-206 donatur yang
206 sungguh menyesal
-206 yani
-205 alamat dan
-205 dampaknya
-205 keempatnya
-204 dihapus
-204 kalau
-204 polres
-204 punya
-204 yth ibu
-203 inisial
-203 kode agen
-203 tidak memeriksanya
-202 apabila hal
-201 baru sekarang
-201 boleh ikut
-201 di kedua
201 kepada #
-201 sentana
-200 administrasi yang
-200 bidang
-200 jumlahnya
-200 mendaftarkan
-200 menjemput
-200 terjadi
-200 yang terbuka
-199 konfigurasi
199 rusak
-199 tidak menjawab
-198 hal
-198 sukarela
198 terutama
-197 # m
-197 dari rak
-197 kepala cabang
-196 bagi kami
-196 berkas sudah
-196 hal ini
-196 terjadi kekeliruan
-196 tolong
-195 warga
-194 pesan untuk
-194 smp
193 bab
193 bab #
-193 ketua
193 maaf ya
-193 mahasiswa
-193 menghapusnya
193 minta maaf
-192 bunga
-192 kami menagih
192 menyesal
-191 !
-191 alasan
-191 harga rp
-191 nggak perlu
-191 sepeser
-191 sepeser pun
-191 yth
-190 bertemu
-190 kebocoran
-190 sepatu yang
-190 suara
-190 yang hilang
-189 administrasi
-189 hilang
-189 salah satunya
-189 satunya
-188 b
188 cerita
-188 diperlukan
-188 ini telah
188 kamu jadi
-188 ke kami
-188 seperti
-188 studio
-188 yang pertama
-187 bawa
-187 dan seluruh
-187 dapur kami
187 kekhilafan
-187 terbit
-186 membaca semua
-186 puasa
-185 diri
-185 sesuatu
-184 kami yang
-184 tidak bisa
-184 tolong jangan
-183 insiden
-183 jangan
-183 selesai
-182 halo
-182 laboratorium
-182 mas
-182 pasangan
-182 sehati
-181 dugaan
-181 kami terlambat
-181 kartu pos
-181 untungnya
-180 bapak sudah
-180 hal sepele
180 jadi
-180 terkunci
-179 bunga deposito
-179 demi
-179 hapus
-179 ibu merasa
-179 itu sekarang
-179 presale
-179 rombongan
-179 tamu yang
-178 akun yang
-178 jadwalin
-178 lama
-178 terungkap
-178 yang terungkap
-177 perempuan
-177 putih
-177 tidak untuk
-177 untuk dibalas
-176 buka
-176 kapal
-176 rabu malam
-175 kasir
-175 rel
-175 rel nirwana
-175 serius
-175 ubud
-174 harian
-174 pekan
174 tante
174 yang udah
-173 kami lakukan
-173 lapor
-173 lari
173 si
172 atas kesalahan
172 kami gagal
-172 nggak
172 om
-172 pemohon yang
-172 sampai malam
-171 aman
-171 benar di
-171 dari aplikasi
-171 kardus
-171 kecil
-171 utuh
-170 bapak
-170 ketua panitia
-170 khawatir
-170 lintas
-170 terlampir
-170 yang mungkin
-169 akibat
-169 belanja cerah
-169 gratis
-169 kedua
-169 kurir
-169 melainkan
-169 nomor #
-169 sepele
-169 tindakan
-168 agar
-168 alumni
-168 booking
-168 vendor
-167 ditutup
-167 surat ini
-167 teknik
-167 timur
-166 ada pada
-166 ada yang
-166 anak-anak
-166 menyala
-166 merupakan
-166 wali kelas
-165 dokumen
-165 lalai
-164 buletin
-164 dimatikan
-164 kerahasiaan
-164 kita
-164 kosong
-164 lalu salah
-164 membaca
-164 roa
-164 sambal
-164 sambal roa
-163 contoh
-163 fajar
-163 kurang nyaman
-163 mungkin
-163 penerimaan
-162 ini menimbulkan
-162 menimbulkan
-162 sumbangan
-161 kami lalai
-161 kepuasan
-161 memasukkan
-161 pelakunya
-161 pertanyaan
-160 bagian
-160 jersey
-160 pembayaran
-160 slip
-160 undangan
-159 banjarbaru
-159 jadwal
-159 menyebarkan
-159 sembilan
-159 seminggu
-159 tabel
-159 tidak dibalas
-159 wakil
-158 baca
-158 folder
-158 ini hanya
-158 iseng
158 kak
-158 mana yang
-158 oleh karena
-158 tinggal
-157 jawaban
-157 jeda
-157 membukanya
157 pelari
-157 sejahtera
-156 bukti
-156 kayak
-156 kepercayaan
156 maaf sebesar-besarnya
-156 peristiwa
155 anda kepada
-155 ayah
-155 dapur
155 sebesar-besarnya
155 seharusnya kami
-155 semuanya
-155 sentani
-154 dan paket
-154 hadir
-154 pengumuman
-154 rasanya
-154 unduh
-153 apotek
-153 dibalas
-153 dr hasan
-153 faktor
-153 hasan
-153 melayani
-153 naik
-153 tombolnya
-153 wa
-152 # malam
-152 anda tidak
-152 kejadian ini
-152 khusus
-151 empat
-151 kami harus
-151 kapan
-151 kejadian
-151 menekan
151 nomor unit
-151 nyasar
-151 sebenarnya
-151 yang benar
151 yang tidak
-150 cukup
-150 data dari
-150 dilayani
-150 kakak tidak
-150 ketika
-149 dana
-149 ini untuk
-149 ketiga
-149 maksimal
-149 pemesanan anda
-149 sini
-149 tadi malam
-149 wilayah
-148 berjaga
148 dan kami
-148 diduga
-148 disebabkan
-148 ingin
-148 lewat telepon
-148 nusa
-148 penyebabnya adalah
-148 yang terbaca
-147 bolu
-147 bolu pandan
147 dan meminta
-147 pandan
-147 pengaduan
-147 terhormat
-147 tujuan
-147 yang terhormat
-146 artha raya
-146 hasilnya
-146 indah
-146 jalan
-146 kepada siapa
-146 langganan
-146 nanti
-146 sesudah
-145 angka yang
-145 biaya seragam
-145 kalah
-145 karyawan
-145 pemberitahuan
-145 pembersih
-145 peron #
-145 punyamu
-145 seragam
-145 skrip pembersih
-145 tur
-145 yang salah
-144 abaikan
-144 di lampiran
-144 disebabkan oleh
-144 jakarta
-144 kemarin kami
-144 sudah tidak
-144 tersambung
-143 akun baru
-143 belanja
-143 betul
-143 cepat
-143 data tersebut
-143 harus
-143 kirimpas
143 meminta maaf
-143 minggu pagi
-143 mungkin anda
-143 pembeli
-143 puri
-143 sudah dihapus
-143 yang betul
-142 dipakai di
-142 dipilih
-142 kami memakai
-142 menarik
-142 pekan lalu
-142 tidak pernah
142 ya kak
-141 adalah
-141 dan baru
-141 kalender
-141 kesalahan itu
-141 pemilik
-141 rumah yoga
-141 samasta
-141 titik
-141 yoga
-141 yoga samasta
-141 yth bapak
-140 cerah
-140 di luar
-140 kami sangat
-140 kepala bidang
-140 keresahan
-140 label
-140 menguji
-140 menimbulkan keresahan
-140 nggak bisa
-140 status
-140 tagihan
-140 tanggung
-140 timbul
-139 # klik
-139 bincang
-139 bincang buku
-139 deposito
-139 dibobol
-139 gaji
-139 izin
-139 kredit
-139 mengabari
-139 rincian
-139 toko
-138 bot
-138 buku
-138 bunda
-138 dan tidak
-138 kami menempelkan
-138 menempelkan
-138 mohon waspada
-138 per orang
-138 skrip
-137 baru tahu
-137 calon mahasiswa
-137 hitung
-137 jadi jangan
-137 juga manusia
-137 manusia
-137 nirwana
-137 perkara
-137 perkara ini
-137 selasa
-137 teknis
-136 # cm
-136 cm
-136 iuran yang
-136 keamanan
136 mohon
-136 sabtu
-136 stok
-136 terjadi akibat
-136 tiba
-135 allah
-135 beda
-135 berkas yang
-135 bulan
-135 menjawab
135 minta
-135 salah menulis
-135 saya sendiri
-135 tekan
-135 yg
-134 buku senja
-134 bulan agustus
-134 dapat anda
-134 dari dapur
-134 karena itu
-134 kelihatan
-134 keselamatan
-134 keterlambatan
-134 parkirin
-134 pembaca
-134 rekaman
134 sekali
-134 tidak hilang
-134 warung
-134 warung buku
-133 dari dalam
-133 pasien
-133 pencari
-133 senantiasa
-133 senja
-132 berjalan
-132 calon
-132 coba
-132 hormati
-132 ke gerai
-132 ke sini
-132 menemukannya
-132 nik saudara
-132 pernah
-132 silakan
-132 wajib
-132 yang perlu
-131 benar
-131 berbagai
-131 berikutnya
-131 bidan
-131 bilik
-131 diperbaiki
-131 diperbaiki kami
-131 donatur
-131 gedung
-131 kami lampirkan
-131 lampirkan
-131 memasang
-131 privasi
-131 tetap satu
-131 tiket kereta
-131 voucher yang
-130 benar terlampir
-130 boleh dipakai
-130 bug
-130 example
-130 kamis
-130 kelurahan
-130 kepegawaian
-130 meminta otp
-130 meminta uang
-130 pihak ketiga
-130 riwayat panggilan
-130 terlihat
-130 tunggu
-130 untuk sementara
-129 cuma
-129 diterbitkan
-129 doang
-129 doang kok
-129 enak
-129 kalian tidak
-129 ke rumah
-129 nasional
-129 pendampingan
-129 sensitif
-128 daftar
-128 dicetak
-128 dprd
-128 dulu
128 kesalahan ini
-128 memeriksa
-128 mumpung
-128 selalu
-128 termasuk yang
-128 tetap
-128 tidak akan
-127 baru yang
-127 ke polisi
-127 laporan
-127 laporkan
-127 memindahkan
-127 mulai pukul
-127 pembaruan
-127 pencapaian
-127 penerima email
-127 premi
-127 raya
-127 saja
-127 skin
-127 whatsapp
-126 kami hormati
-126 lalu
-126 meja
-126 menukar
-126 orang tua
-126 pegawai
-126 pejabat
-126 pejabat pelindungan
-126 peron
-126 perusahaan iklan
-126 rak retur
-126 relatif
-126 relatif kecil
-126 retur
-126 selasa #
-126 tamu
-126 visa
-125 bank lumbung
-125 bayarlah
-125 ditaruh
-125 ditaruh di
-125 harga
-125 kerjakuy
-125 libur
-125 masuk dan
-125 menerima balasan
-125 periksa
-125 rawat
-125 sesuai
-125 tertentu
-124 apabila bapak
-124 bila bapak
-124 daftar peserta
-124 darurat
-124 di situ
-124 dosis
-124 kencana
-124 ketika memindahkan
-124 lunas
-124 malam kami
-124 rina
-124 situ
-124 subuh
124 tidak berlaku
-124 versi #
-124 waktusalat
-124 yang lebih
-123 # wita
-123 agustus
-123 bersumber
-123 bersumber dari
-123 mengambil
-123 nasabah
-123 nyasar ke
-123 pertama
-123 tersebut sudah
-123 wita
-122 balas ke
-122 dan rekaman
-122 dari akun
-122 dipungut
-122 dipungut biaya
-122 foto ktp
-122 hotel puri
-122 kamu terima
-122 kilat
-122 lembaga
-122 luh
-122 luh ayu
-122 memuat
-122 ni
-122 ni luh
-122 perumahan
-122 salah
-122 tidak dipungut
121 aku
-121 anda pada
-121 asli
-121 ikut terkirim
-121 ini dikirim
-121 ktp asli
-121 lima menit
121 maaf kami
-121 mengganti kata
-121 nomornya
-121 orangnya
-121 sanur
-121 terdampak
-120 berikan
-120 itulah
-120 jangan berikan
-120 kami perbaiki
-120 kami sediakan
-120 kode
-120 kontak darurat
-120 lama saudara
-120 link
-120 membalas email
-120 mengurus
-120 menyentuh
-120 pajak
-120 perbaiki
-120 saat ini
-120 santri
-120 santri baru
-120 sediakan
-120 selama tiga
-120 setelah
-120 tolak
`,
  'fault': `
-630 akan
-618 tetap
-573 ?
-571 sekarang
569 gagal
555 salah
-537 # sudah
-518 kini
-509 hormati
-506 pertama
501 terlambat
-498 bapak ibu
496 termasuk
494 kami lupa
-493 sandi dan
-491 kerahasiaan
-483 dihapus
480 peretas
-478 kepala
-477 timbul
-469 aja
-469 tampil di
-468 abaikan
-467 oleh karena
465 penyebabnya
464 tertukar
-462 itu memuat
-461 mulai bulan
459 dengan ini
-459 maaf kepada
-459 udah
457 beberapa
-455 jangan
-453 dokter
-450 direktur
-448 bapak sudah
448 kardus
-447 kami hormati
-445 tersebut sudah
-442 ditutup
-441 dengan harga
441 kelalaian
-441 sangat
-436 bila
436 diduga
-436 mulai hari
432 alasan
-432 email ini
431 kesalahan
-430 juta
-430 memuat nama
-427 yang masuk
-423 bulan ini
-421 aman
-419 ditampilkan
-419 tidak tercantum
-416 dan seluruh
-416 oma
-415 kami tanggung
-415 koperasi
-415 yang lama
414 gudang kami
414 padahal
-413 nanti
412 kami terlambat
408 # m
-408 di lampiran
-407 ponsel anda
-407 supaya
-406 simpanan
-405 akhirnya
-404 dan sudah
404 sedangkan
-402 meminta uang
-400 ibu di
-400 layar
400 tertentu
399 kami memasang
-399 sori
-398 dan ia
397 kelihatan
-397 perlu
-397 tidak berlaku
-396 bulanan
-395 boleh
-395 tidak berubah
-393 berlaku
-392 baca
392 sebagai
-391 belum ada
-391 mulai pukul
-391 ubah
-390 setengah
-389 j
-388 diulang
-387 habis
386 dari satu
386 iseng
386 lalai
-384 dimatikan
-384 tidak hilang
383 terjadi kekeliruan
-382 kami mohon
-382 kepada saya
382 pencuri
-381 kalau ada
380 bocor
-380 kabari
-380 sari
-378 cepat
-378 manajer
-378 yth
-376 laporkan
-374 kalau
-374 yang benar
373 ini merupakan
-373 kartu anda
373 menampilkan
-373 menghapusnya
-373 panggilan
373 unit
-372 di tempat
372 mas
372 ternyata
-371 maaf yang
-371 masih ada
371 tertulis
-370 biayanya
-370 dari data
370 server krakatau
-369 dr
-369 surabaya
-368 surat ini
-366 baru yang
-366 dan kartu
366 kalender
366 kami lalai
366 tombolnya
-365 kepercayaan
-364 yang baik
-363 dan berlaku
-363 membaca semua
-362 balik
-362 rusak
-361 tolong
-360 halo mas
359 sempat
359 yang salah
-358 # tetap
358 kami mengirim
-358 kepala dinas
-358 kok
-358 mencatut
-358 mencatut nama
-358 yang mencatut
-357 hangus
-357 ulang
-356 bukti
-356 kamu jadi
356 menyala
-356 poin
-356 promo
356 rute
-355 diskon #
355 lunas
354 dan kami
354 seharusnya
-353 datanya
-353 mengunduhnya
-353 tekan
352 menyalin
-352 mulai minggu
-352 nomornya
-352 sebelum #
-351 kapan
-351 kepuasan
351 sewaktu
-350 identitas
350 tadi
349 admin
-349 dan hasil
-349 kami meminta
-348 data yang
348 dicetak
-348 mendaftarkan
-348 menjawab
-348 tutup pada
-347 bertemu
-347 dikerjakan
-347 kami ganti
-347 menyesal
-347 sehati
-346 anggota yang
-346 sudah meminta
-345 bulan depan
-345 jadwal
-345 sejak pukul
344 kemarin
-344 per orang
-343 jam itu
-343 membuat bapak
343 yang gagal
-342 dikunci
-342 titik
341 menulis
340 kami menemukan
-339 belum dibayar
339 di email
-339 dibayar
-339 kami perbaiki
-339 perbaiki
-339 seharusnya kami
-338 bagi kami
-338 di kantor
338 dilihat
-338 jika
-338 kami tarik
-338 nurhayati
-338 silakan
-337 yang berlaku
-336 gratis
-336 notifikasi uji
-336 penerbit
-336 penghasilan
-336 simpan
-336 tamu yang
-335 ibu yang
-335 sehingga jadwal
-334 awal
-334 berbagai
-334 dihubungi
-334 ini juga
-334 pun
-332 anda kami
-332 anda mungkin
-332 betulkan
-332 kami betulkan
-332 lbh
-332 lintas
-332 yayasan
-331 selisihnya kami
-330 berlaku sampai
-330 dengan nik
-330 dua orang
-330 masyarakat
330 sejumlah
-330 simpanan anda
-330 tarik
-330 tempat yang
329 memasang
-329 menambah
-329 otp
329 yang tertukar
328 akibatnya
-328 maafkan
-328 maafkan kami
-328 melapor ke
-328 satu orang
-328 sudah melapor
328 tagihan
-327 ruang
327 sepatu yang
-327 yang datang
-326 ganti
326 tahun lalu
-325 asri
-325 sepele
324 dari rak
324 fotomu
324 sosial
-323 disimpan
-323 kurikulum
-322 berikutnya
-322 harian
-322 layanan
-322 smp
-321 diri
-321 ingin
-321 kalah
-321 ketahui
321 memakai data
-321 yang telah
-320 dan rekaman
320 naik
320 seharusnya sampai
320 vendor
-319 inisial
-319 nama nik
-319 saya yang
-318 hubungi kami
-318 ke saya
-318 manajemen
-318 telepon kami
-318 uang rp
-317 telah kami
-317 yang tercantum
316 aku
-316 garuda
316 sepertinya
-316 sinar
-316 terhormat
-316 yang terhormat
315 antaranya
315 di antaranya
-315 item
315 kali
315 kesalahan itu
-315 khusus
-315 pula
315 sampai di
315 sehingga nomor
-315 yang baru
-314 apa pun
314 menekan
-314 sampai pukul
-314 surel ini
-313 ada denda
-313 ajukan
-313 dari aplikasi
-313 kami malu
-313 kelas dan
-313 malu
-313 pernah meminta
-313 sudah bikin
-312 sandi yang
-311 # hanya
311 data dari
-311 senja
-311 sudah kami
-311 supaya tidak
-310 apalagi
-310 berjaga
-310 biaya
-310 kami tahu
-310 perjanjian
-309 antar
-309 buka
-309 bunga #
-309 diskon
-309 kami antar
309 situs kami
-308 bukittinggi
308 gangguan
-308 kami simpan
-308 kementerian
-308 saja
-308 yang menyebut
307 # akun
-307 jadi jangan
-307 kami harus
307 kami menerbitkan
-307 ke saldo
-307 laut
307 menerbitkan
-307 pada rekening
306 dan baru
-306 dear
-306 enkripsi
-306 mengubah
306 portal itu
305 kami kemarin
-305 kepegawaian
-305 lengkap dan
-305 pak
-305 pasangan
-305 studio
-305 wajib
-304 ada orang
-304 angka terakhir
-304 diagnosis
-304 empat angka
304 kami salah
-304 ke sini
-304 kendali
304 milik
304 satu dan
-304 seminggu
-303 bayarlah
-303 bingung
-303 gadang
303 hati-hati
303 kami memilih
-303 mahasiswa
-303 memakai verifikasi
-303 nomor unit
-303 pt
-302 example
-302 otp atau
302 satu kali
-302 server itu
301 kehilangan
-301 melindungi
-301 perkara
-301 perkara ini
-300 berikut
300 data pemesanan
-300 kapal
-300 tidak akan
-300 yang pertama
298 # pengguna
-298 anak-anak
-298 di papan
-298 kasih sudah
-298 ketua
-298 papan
-298 rasanya
-298 siapa
-298 universitas
-297 dan saldo
-297 foto alamat
297 kami menekan
-297 pertanyaan
-297 rawat
-297 tempat lain
-297 visa
296 anda dua
296 hari sabtu
-296 ibu dapat
296 juli kami
-296 menyatakan
-296 nusantara
-296 webinar
-295 hilang
-295 ini pukul
-295 item yang
295 jawab
-295 kami akan
-295 kirimkan
-295 maaf kami
-295 top up
-294 bapak dan
-294 dibatalkan
-294 itu sudah
-294 keterangan
294 perusahaan
-294 tetap kami
293 dapur kami
-293 kami beri
-293 kami membayar
-293 kami perpanjang
293 karena kami
293 kehati-hatian
-293 meliputi
-293 perpanjang
-293 semua penerima
-293 tangkapan
-292 diganti
-292 ketua panitia
-292 kurir
-292 terdampak
-291 dan nilai
-291 dikenal
291 nyasar
-290 apakah
-290 di buku
-290 disimpan di
-290 kurang nyaman
-290 ongkos
-290 pelanggan
-290 satu hari
-290 sepanjang
289 berhak
-289 dijual
-289 hai
-289 pelari
289 pringsewu
-289 satu tiket
-289 status
289 tidak berhak
-288 daring
288 lainnya
-288 para
-288 up
-287 ada nama
-287 betul
-287 biro
287 diberitahukan
287 hal yang
287 harga
287 mei dan
287 pesanan bunda
-286 cerita
-286 email sama
286 kami dapat
-286 ksp
-286 kuncinya
-286 lumbung
286 saya mohon
-285 alamat kami
-285 penerima email
-285 per satu
285 pihak luar
-285 pmi
-285 privasi
-285 satu per
-284 allah
-284 kami buang
284 kayak
284 orang pada
-284 tenang
-283 akun yang
-283 ambil di
283 bahwa pada
-283 boleh ikut
-283 kegagalan
-283 nggak perlu
-283 tambalan
-283 tambalan #
-283 terlampir
282 # sampai
282 dan saya
-282 melainkan
282 tertera
282 tertulis rp
-282 tumbuh
-282 ulang tahun
281 # padahal
-281 akses itu
-281 buat
-281 budiman
-281 selalu
-281 yang budiman
280 jempol
280 jempol admin
280 kami transfer
-280 kereta atau
280 pihak
280 rapat
280 sakura
-280 senantiasa
-280 tiba
-280 tirta
279 berlangsung
-279 dapat datang
-279 kalau masih
279 kamera
-279 memastikan
-279 penerima telah
-279 perpanjang sampai
-279 untuk memastikan
278 dilakukan
278 dua jam
-278 kabupaten
-278 lebih suka
-278 pin
-278 suka
278 tim kami
-277 bandung
-277 di #
-277 diantar
-277 yang betul
276 adalah
276 bertuliskan
-276 buang
276 deposito #
-276 masalah
276 punya
-276 sepuluh
-276 sepuluh alamat
-276 tahu
276 ukuran
-276 untuk melindungi
-275 alergi
-275 atas
-275 beri tahu
-275 gantinya
-275 jumlahnya
275 mengalami
275 pernah
-275 provinsi
275 sedikit
-275 senin dan
-274 berkasnya
-274 biar
-274 dana
-274 ir
-274 ke posko
-274 laporkan kepada
274 pada tanggal
-274 putus
-274 siapa saja
-274 telah
-273 ajak
273 dapat kami
273 faktor
-273 kami sangat
-273 kelas
-273 penuh
273 selamat
-273 senin pukul
272 dari sistem
272 itu tidak
272 kamis
-272 lain dan
-272 paling lambat
-272 sandi anda
-272 yang udah
-271 desember dan
271 di kasir
271 dibobol
271 kami mengirimkan
271 mengirimkan
-271 musim hujan
-271 posko
271 semalam kami
270 dalam
270 di daftar
-270 ditarik
270 kami gagal
270 salah menulis
-270 tambahan
269 anda kepada
-269 atau
-269 kami sungguh
-269 nomor hp
-269 siap
-269 sungguh
-268 demikian
268 juni pukul
268 kami nomor
268 mei
268 membuka
-267 gowes
267 kami memakai
-267 udah kami
-267 wa
-266 belanjain
-266 dan bapak
-266 kami sediakan
-266 kotak masuk
-266 memulihkan
-266 salinan
-266 sediakan
-266 untungnya
-265 apotek
-265 banget
-265 biaya seragam
265 dan #
-265 dan empat
-265 om
-265 seragam
-265 terakhir kartu
-264 foto ktp
264 memakai
-264 membayar rp
264 pemeriksaan
-264 pilih
-264 seluruh kata
264 sembilan
263 halaman
-263 kepada anda
263 mengunduh
263 nik saudara
263 selama #
-263 selamat ulang
-262 dan masyarakat
262 kami kirim
262 konfigurasi
-262 telanjur
-262 tidak lagi
-262 tujuh
-262 uang
-261 dulu ke
261 email dan
261 itu cuma
-261 kami ketahui
-261 keduanya
-261 periksa
-261 reservasi
261 seseorang menyalin
-261 setiap
-260 # wita
-260 itu belum
-260 kamu terima
-260 ke rumah
-260 mahasiswa yang
260 melampirkan
-260 murid
-260 unit layanan
-260 wita
-259 ini terkirim
-259 jumlahnya tidak
259 ke ponsel
-259 kepada kementerian
-258 # jam
-258 bila anda
-258 kabar
258 ketika
-258 menemani
-257 beliau
257 catatan kami
-257 dijawab
-257 juga
-257 nama beliau
257 pesanan
-257 pin dan
257 rapat kelurahan
257 sistem
-256 # tidak
-256 beserta
-256 pelakunya
-256 penerima menghapus
-256 rekening
-256 saat
-256 sini
-256 sungguh menyesal
255 # cm
255 asing
-255 asuransi
255 cm
-255 dampaknya
-255 dprd
255 karyawisata
-255 kaus
-255 ke #
-255 kelima
255 kurang
-255 melapor
-255 meminta semua
-255 nomor satu
255 salah dan
255 selama
-255 terbaru
254 # pukul
254 akunmu
-254 batasi
254 bertanggung
254 bertanggung jawab
-254 kami sarankan
-254 sarankan
253 akibat
-253 alat
-253 kiriman
-253 menit dan
-253 nama anda
-253 tentang
253 terjadi akibat
-253 yth bapak
-252 # kemarin
-252 bukti yang
-252 depot
252 menyapa
-252 puri
252 selasa lalu
-252 terbaru kami
-252 yth ibu
-251 # tanpa
-251 balas
-251 dipakai siapa
251 februari kami
-251 mati
-251 musim
-251 nama tanggal
-251 pekerjaan
-251 skin
-251 tanpa biaya
-250 dan tiga
-250 ikut terkirim
-250 mana
-250 medan
250 menjaga
-250 mumpung
-250 saat ini
-249 belanja
249 dan isi
-249 kami memutus
249 kemeja
249 lain
-249 memutus
-249 pulsa
-249 selisih
-249 selisih rp
249 yang sampai
248 disebabkan
-248 lakukan
-248 langsung
248 membuat
-248 pengaduan
248 salah satunya
-248 sarapan
248 satunya
-248 sebagai ganti
248 tetapi
-247 benar di
247 donatur
-247 maaf ya
-247 pembelinya
-247 polisi dan
-247 setiap sore
-247 untuk sementara
-246 # belum
-246 diverifikasi
-246 masing-masing
-246 pelindungan
246 penyebabnya adalah
-246 setelah
-246 suara
245 disebabkan oleh
-245 geser
-245 geser ke
245 kami dan
-245 kami geser
245 memindahkan
-245 relatif
-245 relatif kecil
-245 surat itu
-245 telah menghapus
-244 lima menit
-244 maupun
244 namanya
244 padahal seharusnya
-244 rombongan
-244 sudah dihapus
-243 berada di
-243 dikirim dari
-243 haji
243 hari sebelum
-243 kendali kami
243 lalai memperbarui
-243 luar kendali
243 memperbarui
-243 satpam
-243 terungkap
-243 tunggakan
-243 yang terungkap
-242 anggap
242 kami keliru
-242 soal
-241 baik
-241 dijalankan
241 karena
-241 makmur
241 semua orang
-240 bersama
-240 dengan potongan
-240 dimaksud
-240 itu sekarang
240 laboratorium kami
-240 menghapus berkas
-240 nota
240 rabu malam
-240 rekening dan
-239 # klik
-239 biaya dan
-239 demi
-239 ditetapkan
-239 imigrasi
239 itu
-239 lagi
-239 subuh
-239 tidak ada
-238 boleh dikirim
-238 curigai
-238 dibuat
-238 dihitung
-238 ke pusat
-238 kontak
-238 menambahkan
-238 nggak bisa
238 paket
238 tadi malam
-238 yani
-237 dan minta
-237 nyalakan
-237 roti
-237 sabtu #
-237 sesuatu
-236 balas surel
236 dalamnya
-236 denda
236 di dalamnya
-236 kami telepon
236 memasukkan
-236 mengembalikan
-236 pencapaian
-236 september pukul
236 tabel
-236 untukmu
-235 akan kami
-235 diharapkan
-235 langkah yang
-235 s
-234 # juta
234 antrean
234 berkas pendaftaran
234 cetak
-234 hubungi
234 itu kesalahan
-234 jatuh tempo
-234 ktp dan
-234 listrik
-234 memohon
-234 pengurus memohon
-234 sampai rp
-234 tempo
-233 bot terbaru
-233 ini telah
233 kepada ibu
-233 memiliki
-233 pembinaan
233 terkunci
-233 tidak memiliki
232 tangan
-232 tante
-232 tersebut
-231 data nasabah
-231 sepeser
-231 sepeser pun
-231 tambahan biaya
-231 tanpa tambahan
-231 tercantum
230 berisi
-230 bersedia
-230 diperbaiki
-230 diperbaiki kami
-230 kami lampirkan
-230 kami pindahkan
-230 lampirkan
-230 mendaftar
-230 pindahkan
230 sepatu
-229 belanja cerah
229 dalam paket
-229 di layar
229 kecamatan
229 melakukannya
229 pekan lalu
-229 rel
-229 rel nirwana
229 sebesar
228 data #
-228 ini sampai
-228 kami matikan
228 kami temukan
228 kursi
-228 matikan
228 panitia
-228 polres
228 temukan
-227 anda pada
227 barangkali
-227 berjalan
-227 berkas sudah
-227 februari pukul
227 keempatnya
-227 login
227 pasien lain
-227 pemberitahuan
227 rincian
-227 serta
-227 transfer ke
227 yang lebih
226 # hari
-226 bukan
226 dari pihak
226 grup whatsapp
226 sapaan
-226 tahun depan
226 terima
226 tidak pernah
225 # kami
-225 abepura
-225 b
-225 bicara
-225 dan jadwal
225 kami mengunggah
225 kue
225 kunjungan
225 lalu salah
-225 mbak
-225 membantu
225 peserta lain
-224 balas ke
-224 bebas
-224 data tersebut
-224 keluar
224 melihat
224 menuliskan
-224 sebelum pukul
-223 ayah
-223 biasa
-223 di kedua
223 insiden
223 memindahkan server
-223 sedang
-223 slik
-222 ditulis
222 email kami
-222 kami tambahkan
222 kekhilafan
222 lama
222 serius
-222 tambahkan
-222 uangnya
221 akibatnya #
221 kami seharusnya
221 kendala teknis
-221 meminta otp
-221 memohon maaf
221 minum
-221 ongkosnya
221 saya minta
221 selama dua
-221 tinggi
-221 versi #
-220 batalkan dan
-220 ini tidak
-220 khawatir
-220 langsung ke
220 luas
220 mengabari
220 pintu
-220 saudara tidak
-220 tautan yang
-220 tidak menjawab
219 # bulan
219 admin kami
-219 jemaah
-219 pemegang tiket
219 rabu
-219 sensitif
219 terjadi kebocoran
-218 baru dengan
218 dimaafkan
218 error
218 human
218 human error
-218 jam kerja
-218 lampiran
-218 lewat telepon
218 mohon dimaafkan
218 penyimpanan
-218 permata
218 sampai pagi
217 # anda
217 bapak yang
217 dari kalian
217 lahir dan
-217 lambat #
217 paket ibu
217 pengujian
-217 si
217 terpotong
-217 warga yang
-216 boleh dipakai
216 hehe
-216 isinya
-216 isinya nama
216 kami menjalankan
-216 ke sistem
-216 kerjakuy
-216 ktp
-216 loket
216 menjalankan
216 menjalankan berkas
-216 menjemput
-216 menu
-216 sama dan
216 tertera pada
-215 dari luar
-215 juga sudah
-215 keluarga
-215 kopi
-215 tiap
214 adanya
-214 dulu
-214 lama saudara
-214 sambil
-214 sesuai
214 sudah menghapus
-214 tunggu
-214 yth orang
213 kendala
-213 mengganti semua
-213 pemohon yang
-213 semua kunci
-213 tolak
212 # k
-212 bapak tetap
212 k
212 menyalin nama
-212 menyesal dan
-212 tidak perlu
212 yang memegang
-211 bpjs
-211 bpjs dan
-211 dan mengirim
-211 griya
-211 hadir
-211 ke polisi
-211 kode otp
211 mengirim undangan
-211 nomor bpjs
-211 tunjukkan
210 baris
-210 dicoba
-210 halo kak
-210 orang dapat
-210 pertiwi
-210 segera
-210 siswa
-210 yang mau
-209 dan bersedia
-209 depan
-209 di gerai
-209 komunikasi
-209 komunikasi dan
-209 mana yang
-209 pendaftaran
-209 pesan ini
-209 puasa
-209 swafoto
-209 teknik
-209 terutama
-208 dan paket
208 gunakan
208 kami gunakan
-208 kami telah
-208 kepada bapak
-208 maaf terutama
208 menerima email
208 termasuk yang
-208 terutama kepada
-207 cadangan pukul
-207 dan kontak
-207 dari cadangan
207 data akun
-207 kembalikan penuh
-207 pemegang
-207 semua
-207 yang terbuka
206 akibat kelalaian
-206 atas nik
206 baru menyadarinya
-206 besaran
-206 bulan
206 di gudang
-206 kami menyesal
206 menyadarinya
206 nih
-206 sejak
-206 setelah #
-205 delapan
205 dua hari
-205 hapus
205 kolom
-205 mulai rp
-205 penandatanganan
-205 sekretariat
205 slip
-205 sumbangan
-205 telepon #
-205 yang terbaca
-204 # pelanggan
-204 administrasi
204 bandar
204 bandar lampung
204 dan meminta
204 dibuka
-204 diperlukan
-204 donatur yang
-204 enak
-204 kasih
204 lampung
-204 minggu pagi
204 nyasar ke
203 # sedangkan
-203 cerah
-203 hal
-203 kami menutup
203 malam kami
-203 masih menerima
-203 menghapus email
203 punyamu
-203 tersambung
-202 keluarga dan
202 pihak ketiga
-202 salam
-202 sma
-201 banjarbaru
201 kasir
-201 klaim
-201 pada jumat
-201 tanyakan
-200 chat
200 cuma email
-200 dan segera
200 di akun
-200 diunduh
200 izin
200 kami jual
-200 riwayat panggilan
-199 bersifat
-199 cabut
199 dan
-199 kami cabut
199 kami menampilkan
-199 lengkap
-199 menelepon
-199 mengurus
-199 orang yang
-199 sekarang setiap
-199 tujuh tahun
-198 akun baru
-198 bagi yang
-198 calon
-198 cod
198 dikarenakan
198 kartu pos
198 mencantumkan
-198 palsu dan
198 situs lain
-198 tur
197 ada
-197 agar
197 cache
197 di
-197 malam ini
-197 mendapatkan
197 menunggu
-197 ngomong-ngomong
-197 orang lain
-197 potongan
-197 sentana
-196 dan jumlah
-196 data pada
-196 dompet
196 ini hanya
196 oleh #
-196 pt dompet
-196 siang ini
195 berangkat
195 diperkirakan
-195 kami unggah
-195 mencatat
-195 minggu
-195 pemakaian
-195 perubahan
-194 asli
-194 bapak boleh
-194 buktinya
194 dan tanggal
-194 dicuri
-194 ktp asli
-194 lahir nomor
194 membukanya
194 nik nomor
194 penyedia layanan
-194 puskesmas
194 sejawat
-193 # #
193 ambon
-193 begini
-193 dipindahkan
-193 hotel
193 kami kurang
193 peristiwa
193 tiga hari
-193 yang telanjur
-192 alumni
192 angka
-192 cocokkan
-192 gak
192 hari
-192 matikan sampai
192 menagih
-192 pelacakan
192 sebenarnya
-191 bawah
-191 di bawah
-191 dipungut
-191 dipungut biaya
191 dokumen
191 sehubungan
191 sehubungan dengan
-191 senin #
191 server kami
191 terkirim ke
-191 tidak dipungut
191 wilayah
-190 akhir bulan
190 demo
-190 kencana
-190 ubud
189 dan data
-189 ditanyakan
-189 hari kerja
189 iklan
189 lalu kami
-189 penagih
-189 sah
-189 sandinya
189 sdk
-189 sesudah
-189 tagihan yang
-189 terenkripsi dan
189 tertanggal
189 tertanggal #
188 antara
-188 di server
-188 hubungi #
188 isi
188 jual
-188 kami kembalikan
-188 kembalikan
-188 lembaga
188 m
-188 sebelum
188 tanggal
-187 auditor
-187 bukan milik
-187 hitung
-187 jumat
-187 kami kami
187 kemarin kami
-187 mau
-187 semua kata
187 seseorang
187 tidak bisa
-187 tidak usah
-187 tujuan
-187 usah
-186 # wib
-186 beda
186 berkas yang
-186 ke kami
186 oleh pihak
-186 pasien
-186 rumah yoga
-186 samasta
-186 wib
186 yang anda
-186 yoga
-186 yoga samasta
185 bersama ini
185 bunga deposito
-185 dipantau
185 hari dan
185 kami belum
-185 mengancam
-185 milik bapak
-185 permintaan
-185 seluruh berkas
-185 yang mengancam
-185 yuk
-184 berobat
184 celah
-184 digital pada
-184 harus
-184 memerlukan
-184 sekolah memohon
-184 tiga hal
184 undangan rapat
-184 voucher yang
183 # pada
183 # yang
-183 di menu
-183 menyembunyikan
-183 muka
-183 nusa
-183 rs
183 sponsor
-183 tambah
-183 tatap
-183 tatap muka
-183 terima kasih
-182 ayu
182 berpotensi diakses
-182 bidang
182 diakses pihak
-182 diperiksa
-182 ditambah
-182 ini terjadi
182 kamar
-182 kembali ke
182 mengirim
-182 pemegang polis
182 sudah tidak
-182 tercantum pada
182 transfer
-182 tulis
-181 buat kata
-181 harap
181 kartu yang
-181 klik
-181 penipu
-181 penipu yang
-181 rekan
-181 sandi baru
181 terus
-180 dari akun
-180 ditaruh
-180 ditaruh di
180 itu tanpa
-180 kredit
-180 mengaku dari
-180 menyebarkan
180 pada penyedia
180 paspor anda
180 penyedia
179 butuh
-179 dan ibu
-179 dapat
179 ini disebabkan
-179 lama kami
-179 minggu pukul
179 pemain
-179 pendampingan
179 putih
179 rekaman
-179 sampai malam
-179 setia
-179 yang dibuat
179 yg
-178 bank
-178 dengan sangat
-178 itulah
-178 keadaan
-178 nyalakan verifikasi
178 timur
178 verifikasi
178 yang ibu
-177 jumlah
177 kami menagih
-177 layani
-177 maaf kalau
177 memilih
-176 dan digital
-176 dan diperiksa
-176 dan periksa
-176 dukungan
-176 kami menambahkan
-176 kan
-176 kasir dan
-176 kementerian komunikasi
176 malam
-176 mengisi formulir
-176 telepon dulu
175 dugaan
-175 kode agen
175 mengunggah
175 pagi ini
-175 penerimaan
-175 sehat
-175 sejahtera
175 yang kami
-174 barang yang
174 catatan akses
-174 dan besaran
-174 melayani
-174 sentani
174 seperti
174 tangan dan
-173 barang
-173 dan kk
173 diakses
-173 dipilih
-173 doang
-173 doang kok
-173 hubungi bank
173 kami tidak
-173 kk
-173 nomor rekening
-173 pengumuman
173 perbarui
173 sehingga
-173 teks
-173 terjadi
173 undangan tes
-172 agen
-172 biaya kirimkan
-172 buktinya dan
172 data ini
-172 ini ke
-172 jawaban
172 label
-172 pembaca
-172 seleksi
172 sendiri
172 sertifikat
-172 sudah saya
-172 sukarela
-172 yang memakai
-172 yang mungkin
171 baru sudah
-171 dan swafoto
171 ialah
-171 ini yang
-171 kepada
-171 nomor saya
-171 perpustakaan
170 ada yang
-170 barangnya
-170 bila bapak
-170 dosis
-170 pemberitahuan kebocoran
170 pengguna di
170 ribu
-170 sebagian kecil
-169 berhati-hatilah
169 dan itu
-169 glow60
169 ini untuk
169 peserta
-169 voucher glow60
-168 berada
168 botol
-168 buku senja
-168 dalam #
168 edisi
-168 https
168 ke alamat
-168 konselor
168 lain yang
-168 minggu ini
-168 musim ini
-168 mutasi
168 palsu yang
-168 profil
168 rapat anggota
-168 warung
-168 warung buku
-168 yang perlu
-167 administrasi yang
167 bahwa
-167 divisi
-167 emailnya
167 itu #
167 kami keluarkan
167 keluarkan
167 menyalin data
-167 senin
-167 skor
-167 tanpa perlu
167 tapi
-167 terdaftar
167 tiga jam
-166 benar sabtu
166 dapat melihat
-166 halaman itu
-166 hasil tes
-166 kami memohon
166 menemukan
-166 rekaman kelas
-166 seluruh nusantara
-166 telepon
-165 acara
165 dan jam
-165 deposito yang
-165 dukungan bapak
165 memesan
-165 pertanyaan anda
164 ada di
-164 di instagram
-164 halo
164 masuk
-164 tolong jangan
-163 difoto
-163 gedung
163 ia
-163 ini kami
-163 kami lakukan
-163 langganan
163 malam pukul
163 melihat nama
-163 pada #
163 saldonya
-163 sekali
163 semestinya
-163 tetap satu
-163 tidak dibalas
163 yang semestinya
-162 benar terlampir
162 dan tidak
162 di situ
-162 email tersebut
-162 intip
-162 kode
-162 menunggu intip
-162 pesan yang
162 pos
-162 sambil menunggu
162 situ
-161 harap tidak
161 ibu dan
-161 kami layani
-161 kembalikan pagi
-161 kirimpas
-161 mobil
-161 sampai akhir
-161 tagihan kedua
161 tiket kereta
160 ambil
160 dan menyalin
-160 dan riwayat
160 dibaca
-160 kami memeriksanya
-160 kami minta
-160 keperluan
-160 layak
160 pengingat
160 satu jam
-160 senin pagi
159 alamat dan
-159 ke metode
159 klien
-159 memegang
-159 metode
-159 metode pembayaran
159 pasar
-159 situs anda
-159 staf sudah
-159 tidak terbuka
158 alamat surel
158 bantuan
-158 benar https
-158 bila ada
158 data kami
-158 di loket
158 kepada orang
158 melalui aplikasi
158 merah
-158 mulai sekarang
158 penumpang
157 # januari
157 akun dan
-157 anggota koperasi
-157 bapak kurang
-157 indonesia
157 januari
-157 polisi sudah
-156 bersyukur
-156 bersyukur dapat
-156 daerah
-156 dan setiap
-156 dapat mendampingi
-156 kami bersyukur
-156 kelebihannya
-156 kemungkinan
-156 kirimkan buktinya
156 menutup
156 satu
-156 sebelum dikirim
-156 sementara dan
156 yang tertera
-155 catatan
-155 dan keluarga
155 dinas
-155 ibu anggota
155 janji
-155 kami kerjakan
-155 kuota
155 lalu
-155 saya di
-155 setia yang
-154 # fa
-154 fa
154 ganda
-154 ke rekening
-154 kilat
-154 mengabarkan
-154 nasabah
154 orang
-154 raya
154 sandi
-154 tersentuh
-154 tidak tersentuh
153 # desember
-153 ada barang
153 bagian barat
153 barat
-153 berkas itu
-153 bot
-153 di rekening
-153 diajak
153 diterbitkan
-153 ikut
153 kakak tidak
153 merupakan
-153 perawat
153 rabu lalu
152 berjangka
-152 dan laporkan
-152 dicocokkan
-152 karakter
-152 mungkin anda
-152 pembelian
152 simpanan berjangka
-151 dapat anda
151 kami mencantumkan
151 waktusalat
151 yang kakak
-150 bab
-150 bab #
-150 di rumah
-150 kantor
-150 kepala cabang
-150 kini wajib
-150 lanjut
150 nomor #
150 pengurus
-150 resep
-150 sampai tanggal
-149 berkat
-149 hal sepele
-149 penuh dan
149 tahun
148 besok pukul
-148 ke tempat
-148 mohon waspada
-148 password
-148 pelanggan yang
-148 sanur
148 terbit
-148 tidak ikut
-147 anda lakukan
147 kabel
-147 kedai
147 keempat
-147 kembalikan ke
-147 pada email
-147 pada jam
-147 pejabat
-147 pejabat pelindungan
147 premi
-147 seluruh
-146 biayanya kami
-146 janji temu
-146 kirim lewat
-146 luh
-146 luh ayu
-146 ni
-146 ni luh
146 perlu kami
-146 sekarang undangan
146 sudah masuk
-146 temu
145 alamat di
-145 apabila hal
-145 dan lampiran
145 di kolom
145 kalinya
-145 saya kapan
145 semalam
144 booking
144 dicatat
-144 itu dan
-144 kami pasang
144 menyebut
-144 nim
-144 nomor paspor
-144 normal
-144 pasang
-144 sudah membayar
144 waktu
-143 darurat
-143 darurat #
143 informasi yang
143 kami menghapus
-143 mendampingi
-143 operator
143 palsu
-143 pinjaman daring
-143 rumah dan
-142 bagi
-142 biaya pendaftaran
142 digital yang
142 kami sendiri
-142 kapan saja
-142 kenyamanan
142 krakatau
-142 menawarkan obat
-142 obat atau
142 pembaruan
-142 selalu menjadi
142 server
142 tercatat
-141 cocokkan dengan
-141 dr hasan
-141 hasan
-141 kami cocokkan
-141 kecil
-141 langsung dari
-141 maaf
-141 terhadap orang
140 bergeser
140 gangguan pada
-140 menghadirkan
-140 menyampaikan
-140 nomor ktp
140 saya
-139 artha raya
139 ini murni
139 murni
139 nama ibu
139 pada surat
-139 seluruhnya
139 terlihat oleh
-139 wakil
-139 wali kelas
-138 dimakan
-138 jangan dimakan
-138 jemputan
-138 kak
-138 mobil jemputan
138 tampil
-138 tinggal
137 di lapangan
137 dikirim ke
137 hasil laboratorium
-137 instansi
137 jadwalnya
-137 kerjakan
137 lapangan
-137 meminta
-137 oleh dua
-137 program
-137 yang sempat
136 berkas
136 galon
-136 juga manusia
-136 kami kirimkan
-136 kasih atas
-136 kejadian
-136 maaf atas
-136 manusia
-136 menyimpan
-136 nikmati
-136 pelamar
136 perusahaan iklan
-136 potongan #
-136 tidak menyimpan
-136 yang alergi
135 beri
-135 disk
135 dua
-135 kenyamanan anda
135 menemukannya
-135 prioritas kami
-135 upgrade
-134 berlaku untuk
134 dikarenakan gangguan
134 lahir
134 rumah anda
-134 tidak menerima
-134 wali
133 # paket
133 anda ke
-133 balasan
-133 di pengaturan
-133 jeda
-133 kami ambil
133 kantor dan
133 mengujinya
133 pasfoto
-133 pengaturan
-133 rina
-133 sejak awal
-133 tautannya
133 terminal
-132 artha
-132 bersihkan
-132 ibu pasien
-132 kami bersihkan
-132 kantor kami
-132 kuota #
-132 muncul
-132 pemantauan
-132 persen
132 sandi akun
-132 staf
131 ketika memindahkan
131 nama depan
-131 nyaman
-131 obrolan
-131 orang kedua
-131 pun boleh
131 rumah
131 rutin
131 sistem kami
131 yang
-131 yang mengaku
-130 ada anggota
-130 diproses
-130 ke spp
130 lupa
130 mitra
-130 mulai semester
-130 penyakit
-130 semester depan
-130 spp
130 tanpa
-129 laporan
129 parkirin
-129 uangnya kembali
128 ada pada
128 dan nik
-128 hitung ulang
-128 kami hitung
128 lama dan
-128 lima kali
-128 membayar akan
128 menguji
-128 saja atau
-127 balas dengan
-127 bank artha
127 dapat dibuka
-127 dibalas
127 diminta
-127 juli dan
-127 meja
-127 murid yang
-127 saldo rp
-127 terbuka
-127 tiket dan
-126 berkenan
-126 berkomitmen penuh
126 flash
-126 kami berkomitmen
-126 karakter yang
-126 lewat
-126 mengaku
-126 tarik dan
-126 usia
-125 alamat email
125 ataupun
-125 di ruang
-125 jam yang
-125 pembeli
-125 telepon saya
-125 tidak untuk
-125 untuk dibalas
-125 versi
-124 anda adalah
-124 dan alamat
-124 namun
-124 polis
-124 undangan kami
124 untuk semua
123 aplikasi
-123 bank lumbung
-123 data itu
-123 hari selasa
-123 membawa ktp
-123 pada hari
123 telah terjadi
123 tengah
-122 kami sudah
-122 karena itu
-122 lari subuh
122 lemari
122 pertunjukan
122 sampai #
-122 secara
121 bikin
121 email hari
-121 kami juga
-121 kirim buktinya
-121 lama sudah
121 maksimal
-121 nasional
-121 sama di
-121 sampai minggu
121 sehingga beberapa
-121 terlampir pada
-120 akun anda
-120 anda tetap
-120 bendahara
-120 contoh
-120 disampaikan
-120 foto
120 jalur
120 kami menulis
120 mengarah
120 mengarah ke
-120 nama
120 nama yang
-120 transaksi
`,
  'remedy': `
-727 ?
683 kini
630 tetap
600 sekarang
591 biaya
541 jika
-534 !
527 dihapus
-522 telepon #
-517 memasukkan
516 depan
-516 dibalas
-515 pertanyaan
511 bukti
510 kembali normal
509 hangus
-500 iseng
494 ongkos
-491 bertemu
-488 halo
-486 rute
485 ditutup
-484 gagal
-480 kita
-477 kirimpas
-473 tidak menerima
472 lagi
-470 kepada saya
467 utuh
-464 ganti pin
-464 kami tidak
-464 selalu
-461 # #
-457 ini tidak
-456 loket
-456 nomor telepon
-455 bicara
-455 nomor kartu
454 ulang
-453 maaf sudah
451 akan
-450 pin
-447 telepon yang
-442 dan nomor
-440 tertukar
-438 banget
438 paspor
-437 sambil
-435 alumni
-433 nomor saya
-432 kami nomor
-431 malam #
-430 ajak
-429 dari alamat
-428 donatur
-428 pencuri
-425 yang udah
-423 nomornya
-423 privasi
-421 ikut terkirim
421 itu juga
-421 menyesal dan
-420 desember dan
-420 diduga
-420 jumlahnya tidak
-419 sejawat
-418 saya langsung
417 kami ganti
-417 sampai malam
-414 kelalaian
-414 tadi
413 bersedia
-411 diharapkan
-411 jawab
-411 lebih dulu
-410 karena itu
410 otomatis
409 digeser
408 uang rp
406 presale
-405 lalai
404 diganti
404 kirimkan
-404 titik
403 berlaku
-403 paket
-401 hujan
-401 tertentu
401 untukmu
-400 hai
-399 daring
398 boleh
398 kami tambahkan
-398 lokasi
398 mendaftar ulang
398 perlu mendaftar
398 tambahkan
-397 lupa
-397 terjadi
-397 tinggal
-395 mahasiswa
-395 termasuk yang
-394 bandung
-394 tahu
-394 waktu
393 buktinya
-393 dilakukan
-392 baru yang
392 malam ini
391 kami tutup
391 sudah kami
390 item yang
-389 anggap
389 dari aplikasi
389 kami menutup
388 buka
-387 menarik
-386 # sampai
-384 yth
-383 dear
382 di lampiran
-382 dikenal
-382 hari sabtu
-381 memeriksanya
-381 nih
381 yang benar
-380 direktur
379 alamat kami
379 kalau masih
378 bingung
-378 hadir
-378 kepada bapak
-378 menyebarkan
-378 sehat
-378 silakan buat
-377 kami memakai
377 kamu tidak
-377 maaf
-377 minggu pagi
377 sekali
-376 membalas email
-375 ternyata
-374 sambil menyebut
373 dan bersedia
-372 begini
371 kalau
-371 keamanan
-371 sandi yang
370 udah kami
-369 sepatu yang
-368 bot
-368 kami keliru
366 hapus
-366 kami menemukan
366 ke tempat
-364 beli
364 dimatikan
364 hari itu
-364 jersey
-363 depot
-362 mulai rp
-362 yang kakak
361 asesmen
361 bidan
361 tampil di
-360 kamu jadi
360 sesudah
-359 kami mengirim
-359 otp
-359 tolak
-357 agar
-357 akibatnya
-357 booking
357 kami membayar
357 tidak ada
-356 disalin
-355 sandi akun
-354 itu memuat
-354 merupakan
-354 pasar
-353 bagi kami
-353 jadwalnya
-353 slip
-352 hati-hati
-352 mengabari
-352 selasa
-352 tombolnya
352 yang lama
-351 antaranya
-351 di antaranya
-351 sebuah
350 menemani
-349 kami sarankan
-349 melayani
-349 sarankan
-349 sejumlah
349 tiket
-348 ada pada
-348 menunggu
-348 sepertinya
347 anda kami
-347 penerbit
-346 manajemen
-346 ya
-345 b
-345 pernah
-344 sebagian
-343 dan #
-343 dari rak
-343 garuda
342 pada rekening
-342 pengguna
342 telah
-341 administrasi
-340 ananda
-340 menemukannya
-340 minta maaf
-340 moms
340 pendaftaran
-340 terbaca
-339 lakukan
-339 menyebut
-339 sedangkan
-339 sendiri yang
-338 anda pada
-338 demikian
-338 instagram
338 ke pusat
-338 sedikit
-337 asri
-337 di email
-337 ganti kata
-337 libur
-337 meminta uang
-337 nurhayati
-336 bocor
-336 di tempat
-336 kami dengan
336 mendaftarkan
-336 rekening saja
336 setiap
-335 kapan
-335 kesehatan
335 mulai
-335 pengurus
-334 atas nik
-334 kopi
-334 memberi tahu
334 pendampingan
-334 tidak dapat
-334 tiket kereta
-334 yang kami
-333 kebocoran
333 keduanya
-333 ketika
-333 lain yang
-333 pak
-332 balasan email
-332 elektronik
-332 menjawab di
-332 sehati
-331 bunga deposito
331 kuncinya
-331 laboratorium
-331 nirwana
331 sudah
330 kedua
-330 mencantumkan
329 # wita
-329 administrasi yang
329 buat
-329 dan baru
-329 di daftar
-329 dua jam
-329 gedung
-329 membaca semua
329 polisi sudah
329 sekretariat
329 wita
-328 orang tua
-328 siti
327 semua kata
326 berikutnya akan
326 kami yang
-326 seorang
-326 umum
-325 luar negeri
-325 mumpung
-325 panitia
-324 deposito #
-324 email hari
-324 reuni
-324 tua
-323 dari #
-323 penyebabnya
-323 rumah dan
323 senin #
323 sudah dihapus
322 dari data
-322 gangguan
-322 mendaftar
322 sampai pukul
322 sudah membayar
-322 terkirim ke
-322 tertulis rp
-321 akun yang
-321 buletin
-321 di halaman
321 jadwal
-321 ke polisi
-321 kerahasiaan
-321 m
321 pembelinya
-321 sementara dan
320 batalkan dan
-320 fajar
-320 terutama
320 yang baru
319 bila
319 buang
319 oleh
-319 orangnya
-319 pembelian
319 tutup pada
-318 # bulan
-318 baik
-318 dari sistem
318 hadir pada
-318 kami kemarin
318 keempatnya
318 semua
318 status
-317 enam
317 kirim buktinya
317 lebih suka
-317 nik saudara
317 per satu
317 satu per
317 september pukul
317 suka
316 berikutnya
-316 di pengaturan
-316 pengaturan
-316 sembilan
315 akun baru
-315 asuransi
-315 hasil laboratorium
-315 yang gagal
314 hitung
314 permata
-314 sangat
314 sudah menghapus
-314 terlambat
-314 yayasan
313 benar terlampir
313 bukti yang
-313 insiden
-313 menagih
313 pemegang tiket
-313 selama #
-312 di buku
312 disiapkan
-312 koleksi
-312 tante
-311 ada orang
311 bulan depan
-311 dan kata
311 diperiksa
311 kami matikan
311 masuk
311 matikan
-311 saya sendiri
-311 sehingga nomor
-311 serta
310 fotonya
-310 ini telah
-310 nasabah
310 tidak berubah
309 gudang
-309 halo kak
-308 lindungi
-308 meski
308 pusat data
308 sampai tanggal
-308 suara
-308 teknis
-308 waktusalat
-307 kartu anda
-306 dan jam
306 gadang
306 kalah
306 kami perpanjang
-306 kardus
306 lama
306 ongkosnya
-306 perbarui
306 perpanjang
-305 # juta
-305 dukungan
-305 lalu hubungi
305 tambahan
-305 terlihat
-304 barangkali
304 benar di
-304 berikan
-304 jangan berikan
-304 kami terlambat
-304 nim
-303 bibit
-303 dan jumlah
-303 foto
-302 griya
302 kuota
302 ongkosnya diganti
-302 sinar
301 atas nama
-301 dalamnya
-301 di dalamnya
-301 di instagram
-301 itu kami
-301 kami menerbitkan
-301 masyarakat
-301 menerbitkan
301 sandinya
301 tetap kami
-301 timur
-301 tujuh tahun
-300 # padahal
300 membayar rp
300 penerima email
-299 lainnya
299 puasa
-299 rapat anggota
-298 baja
-298 calon mahasiswa
-298 email senin
-298 harga wajan
-298 kami transfer
-298 nyasar
298 pasangan
-298 perhatikan
-298 polres
-298 pt
-298 sari
-298 wajan
-298 wajan baja
-297 email
-297 melampirkan
297 oma
297 yang masuk
-296 dapur
296 kami bayar
296 kami kembalikan
296 kembalikan
-296 menyalin
-296 tersambung
-296 transaksi
-295 adalah
295 berkasnya
295 bunga #
-295 dan paket
295 itu sekarang
-295 kayak
-295 tadi malam
-295 yani
-294 bersifat
-294 penerimaan
294 tidak berlaku
-293 belanjain
293 keadaan
-293 membalas surel
-293 sanur
293 sekaligus
293 setuju
293 sudah setuju
-292 apalagi
-292 bapak ibu
292 bapak sudah
292 biayanya
-292 hal
-292 kelima
-292 ribu
-292 terdampak
-292 wawancara
291 bila bapak
291 dosis
-291 jakarta
291 kami tanggung
-291 salah
-291 saya mohon
291 sebagai ganti
-291 situs lain
-291 tidak ikut
-290 berhati-hatilah
290 matikan sampai
-290 memegang
-289 banjarbaru
-289 berisi
-289 diskon #
289 ditetapkan
289 lambat #
-289 menekan
289 mulai bulan
289 supaya
288 anda tetap
-288 digital
-288 kerjakuy
-288 tahun ini
-288 yth bapak
-287 # m
-287 alamat dan
-287 ialah
-287 klik
-286 bagian
286 benar
-286 biro
-286 dan bapak
-286 demo
286 dengan nik
286 hilang
-286 kesehatan bapak
-286 lembaga
285 angka yang
-285 bidang
-285 foto alamat
285 kalau anda
-285 kami belum
285 kami sediakan
-285 log
285 sediakan
-285 sepatu
285 tautan
-285 ubah
-284 dan itu
-284 diperkirakan
-284 hormati
-284 pekan lalu
284 sebelum dikirim
-284 senja
-283 bahwa pada
-283 divisi
-283 grup whatsapp
283 habis
-283 perlu kami
-283 yth ibu
282 dimakan
-282 gambar
-282 gowes
282 jangan dimakan
-282 kami sampaikan
-282 kepercayaan
-282 milik bapak
-282 perumahan
282 tambalan
282 tambalan #
282 telanjur
-282 terhormat
282 unduh
-282 yang terbaca
-282 yang terhormat
281 dokter
-281 ir
281 memeriksa
-281 password
281 tahun depan
281 yang lebih
-280 bapak yang
-280 kami memeriksanya
-280 kami seharusnya
-280 mahasiswa yang
280 peron
280 sempat
-280 tumbuh
-280 up
-279 klien
279 langsung dari
-279 sepeser
-279 sepeser pun
-279 yang pertama
278 besok
278 mulai minggu
278 siang
-278 subuh
277 # cm
277 apabila
-277 bawah
277 cm
-277 di bawah
-277 fotomu
-277 karena
-277 mas
-277 pasien lain
-277 tamu
-276 ambon
-276 konfigurasi
-276 meminta maaf
-276 penelepon
-276 tapi
-275 anak
-275 digital yang
-275 dua puluh
-275 kami memasang
-275 mengunggah
274 apa-apa
274 dikirim
274 melakukan apa-apa
274 pembaruan
-274 penuh pada
274 perlu melakukan
-274 unit layanan
273 betulkan
-273 catatan akses
-273 di loket
-273 ditampilkan
273 kami betulkan
-273 nama lengkap
-273 undangan tes
-272 besar
272 beserta
272 menghapusnya
-272 pelanggan yang
-272 pun dari
272 rina
-272 seharusnya sampai
-272 si
-272 swafoto
-272 tertera
272 tidak lagi
271 dipilih
-271 diri
-271 kami mengunggah
271 kembali penuh
-271 termasuk
-270 ayah bunda
-270 darurat
270 dikunci
-270 juli kami
-270 terima
-270 tidak pernah
-270 yg
269 akan kami
269 cara
-269 produk
-269 smp
268 akses
-268 alamat rumah
-268 kontak
-268 mitra
-268 sma
-268 terbatas
-267 ayah
267 di kedua
-267 itu kelalaian
-267 kelalaian kami
-267 makmur
-267 memuat
267 menghapus
267 mulai hari
-267 sampai di
-266 anda ke
266 cocokkan
-266 darurat #
266 dikerjakan
-266 otp atau
-266 sama di
266 sepuluh
266 sepuluh alamat
266 tautannya
-265 bpjs
-265 bpjs dan
-265 buat kata
-265 bulan agustus
265 di kantor
-265 dinas
-265 edisi
265 kami memutus
-265 kami menekan
265 memutus
-265 nomor bpjs
-265 sandi baru
265 sedang
265 seluruh kata
-265 wajah
-264 akibat
264 contoh
-264 dengan kata
-264 kepala dinas
-264 kesalahan itu
-264 maaf ya
264 pembeli
264 selisihnya kami
264 tanggung
264 tangkapan
-264 yang baik
263 dan sudah
263 link
263 menelepon kami
263 sarapan
-263 secara
-262 artha
262 diperbaiki
262 diperbaiki kami
-262 dukungan bapak
-262 id
262 kami lampirkan
262 lampirkan
262 memesan
-262 yang meminta
261 kalian tidak
-261 mau
261 mengganti semua
-261 palsu
261 semua kunci
-260 dengan satu
-260 ibu ke
-260 pembaca
260 persen
260 yang telanjur
-259 akun dan
-259 di menu
-259 kami lakukan
259 nanti
-259 sumbangan
259 teknologi
-258 dengan ini
258 gantinya
258 gratis
258 haji
258 khusus
258 membukanya
258 pintu
-257 berjangka
-257 hal yang
257 rekanan
-257 simpanan berjangka
257 yang betul
-256 allah
256 boleh dikirim
256 dan ia
-256 diperlukan
-256 disimpan di
-256 mengatasnamakan
-256 menjadi
-256 rumah atau
-255 armada
-255 atau swafoto
255 dan berlaku
-255 data
255 enkripsi
255 keluar
255 nomor unit
-255 pesanan bunda
-255 swafoto ktp
-254 berada
-254 dan ibu
-254 nasional
-254 nomor satu
254 pada jumat
254 penuh dan
-254 sandi
-253 kalinya
253 kejadian
253 poliklinik
252 akses itu
-252 di luar
-252 ke email
-252 masalah
252 mengurus
252 murid yang
252 poin
-252 serius
252 yang hilang
-251 akun anda
-251 berkomitmen penuh
-251 kami berkomitmen
-251 kelihatan
-251 menanggapi
251 penerima
-251 sesuatu
-251 tirta
-251 yang sudah
-250 dampaknya
-250 ii
-250 kamera
-250 kami lupa
-250 ke kami
-250 kredit
-250 oleh karena
-250 pulsa
-250 sudah masuk
249 anda paling
-249 tersentuh
-249 tidak tersentuh
-248 lapor
248 lemari
-248 mei kami
-248 pos
-248 pula
248 senin
-248 yang dapat
247 di ruang
-247 dimaafkan
-247 mohon dimaafkan
-247 nusantara
-246 bikin
-246 medan
-246 meliputi
-246 nik dan
246 orang itu
246 untuk ibu
-245 # klik
245 benar rp
245 berkas sudah
-245 kami hormati
245 penuh tanpa
245 sama
-245 teks
-245 yang salah
-244 asing
-244 di gudang
244 dulu
244 kelebihan
-244 lama yang
-244 malam kami
244 mendapat
244 mengancam
-244 polisi
-244 s
244 yang mengancam
-243 bolu
-243 bolu pandan
-243 ibu di
-243 inisial
-243 lari
-243 malam pukul
-243 pandan
-243 pesan ini
-243 premi
-243 sakura
-243 sori
-242 dapat kami
-242 data itu
-242 kasih
242 ke rumah
-242 maaf kami
-242 orang lain
242 perlu mengajukan
242 plus
241 atau
241 benar https
241 jatuh tempo
-241 kami lalai
-241 kami menjalankan
-241 menjalankan
-241 menjalankan berkas
-241 nyasar ke
241 tempo
240 mengajukan apa
-240 menyala
240 mulai sekarang
-240 pemegang polis
-240 pemohon
-240 siap menjawab
240 tanpa perlu
240 teman
-239 hari minggu
-239 mohon maaf
-239 pesan untuk
-239 senantiasa
-239 server krakatau
239 telah menghapus
239 tolong jangan
-239 wa
238 kami menulis
238 mengikuti
238 menyatakan
-238 menyentuh
-238 operasi
238 usaha
-238 yang mengatasnamakan
237 harga
237 saudara tidak
-237 teknik
-236 boleh dipakai
236 harus
-236 hubungi saya
236 kami kirimkan
236 kami telepon
-236 profil
236 sampai rp
-236 selama
236 usia
-236 yang tertukar
-235 kok
-235 kotak surat
235 seperti biasa
-234 anggota koperasi
-234 bilik
234 bincang
234 bincang buku
234 jeda
-234 kalian
-234 ke ponsel
-234 menghapus seluruh
-234 nusa
-234 padahal seharusnya
-234 per orang
233 bantuan
-233 bapak dan
233 dan rekaman
-233 dijawab
233 kepada para
233 melakukan
-233 platinum
-233 rasanya
232 biasa
-232 dari email
232 diulang
-232 ini dikirim
232 kami pindahkan
-232 konsep
232 maret kami
232 pindahkan
232 webinar
-231 # akun
231 dicuri
-231 indah
-231 ketahui
231 mohon
-231 nama dan
231 semua penerima
-231 seseorang masuk
-231 sewaktu
231 tidak hilang
231 tunjukkan
230 ada barang
230 berobat
-230 cari
-230 dilihat
230 harga rp
230 menit
-230 pinjaman daring
230 sebelum
230 visa
-229 kami malu
229 kami masukkan
-229 malu
229 sandi dan
229 undangan kami
-228 # hari
-228 # pukul
228 aja
-228 berbagai
228 denda
-228 kami mencantumkan
-228 kepala cabang
-228 setelah #
-228 ulang tahun
228 yang memakai
-227 berkomitmen
-227 dan di
-227 di server
-227 hari selasa
-227 juni pukul
-227 penumpang
227 sah
-227 waktu itu
-226 alamat surel
226 atau balas
-226 foto ktp
-226 luh
-226 luh ayu
-226 ni
-226 ni luh
226 tempat yang
226 uang kembali
225 belum dibayar
-225 dan nama
225 dibayar
225 harga yang
-225 kartu yang
-225 kasir
-225 kekeliruan
225 lanjut
-225 semestinya
225 siap
-225 tagihan yang
-225 vendor
-225 yang semestinya
-224 lebih lanjut
224 minggu malam
-224 mutasi rekening
224 ukuran
-223 # pada
-223 c
-223 dari luar
223 dulu ke
223 kami layani
-223 kami menempelkan
-223 kami mohon
-223 keselamatan
-223 menempelkan
-223 mengaku
223 menjemput
223 sekarang setiap
223 tolong
-222 # seseorang
-222 alamat di
222 cocokkan dengan
-222 di kolom
-222 diskon
-222 glow60
-222 ibu pelanggan
222 kami cocokkan
-222 kekhilafan
-222 penagih
-222 sekolah
-222 voucher glow60
221 biayanya kami
-221 dapur kami
221 di papan
221 lama saudara
221 notifikasi itu
221 papan
-221 perjalanan
221 peron #
-221 undangan rapat
-220 berlangsung
220 dengan harga
-220 kasih atas
220 perpanjang sampai
-219 # dan
219 berubah
219 bukan #
-219 dan data
-219 dan riwayat
-219 faktor
219 hari kerja
219 itu dan
-219 jadwalin
-219 pelamar
-219 terminal
-218 # paket
-218 alamat
218 dana rp
-218 enak
218 pemesanan anda
-218 rekening dan
-218 sandi lama
218 saya di
-218 semalam
-218 semalam kami
-218 tampaknya
-218 unit
-217 dan saldo
-217 hingga
217 ini dan
-217 permohonan
-217 tidak memeriksanya
217 untuk sementara
216 # per
-216 atau hubungi
216 data pada
216 ganti sampai
-216 karena kami
-216 kepada pembeli
216 membawa ktp
216 sebenarnya
-216 sebesar
216 sungguh menyesal
-216 terima kasih
-216 tertanggal
-216 tertanggal #
-216 tidak dipantau
-215 anda dengan
-215 data tersebut
-215 diberitahukan
215 item
215 kami buang
-215 kasih kami
215 keanggotaan
-215 mengabarkan
-215 menyinggung
-215 surat terima
215 telanjur membayar
-215 tersimpan
215 yang berlaku
-215 yang menyinggung
-214 email sama
-214 ibu pasien
-214 kami mengirimkan
-214 kami pada
-214 mengganti kata
-214 mengirimkan
-214 mohon tidak
-214 reservasi
-214 stok
214 tercantum pada
214 warga yang
-214 yogyakarta
-213 di lapangan
213 ke spp
213 kini kami
-213 lapangan
213 menelepon
-213 selamat ulang
-213 semuanya
213 spp
-213 tiga hal
212 berlaku sampai
-212 jemaah
212 kami kerjakan
212 komputer
-212 langsung di
-212 maafkan
-212 maafkan kami
-212 memastikan
212 minggu pukul
-212 pinjaman atas
212 senin pukul
-212 untuk memastikan
211 alat
-211 dikarenakan gangguan
211 kami perbaiki
211 kurir
-211 pemberitahuan
211 perbaiki
211 simpanan
-211 surabaya
-211 tahun lalu
210 bayarlah
-210 cod
-210 dan isi
-210 dan tanggal
210 ke
-210 melindungi
-210 namanya juga
-210 orang pada
-210 palsu dan
210 perawat
-210 rilis
-210 sensitif
210 ya kak
-210 ya kalau
-209 # juni
209 bapak tetap
-209 belanja
-209 beri
209 dengan
-209 ini terjadi
-209 itu kesalahan
-209 kepala
209 menyesal
-209 roa
-209 sambal
-209 sambal roa
209 tetap berlaku
209 tujuh hari
-208 kartu pos
-208 kecamatan
-208 pencapaian
-208 seluruh nusantara
208 tanpa biaya
-208 yang tertera
-207 bisa kami
207 cadangan
-207 gak
207 jam
207 keterlambatan
-207 lumbung
-207 nomor ktp
-207 uang
-206 anda dua
206 antar
-206 data pemesanan
206 kalau ibu
206 kami antar
206 kami kurang
206 kami pasang
206 pasang
-206 penghasilan
206 pusat
206 sama dan
206 silakan
206 tambahan biaya
206 tanpa tambahan
-205 # pengguna
-205 baru dengan
-205 baru tahu
205 calon
-205 diagnosis
205 dicocokkan
-205 ksp
-205 melihat
205 perubahan
-205 peserta
-205 rabu lalu
-205 salah satunya
-205 satunya
-205 sentana
-205 siapa yang
-204 atau #
-204 dari satu
-204 dibatalkan
-204 juga manusia
-204 kehilangan
-204 ketua
-204 manusia
204 mesin
-204 roti
-203 anda tiga
203 biaya bulanan
-203 dan jangan
-203 demi
-203 ini sampai
-203 membuat
-203 pihak
-203 sosial
-202 bebas
-202 jumat
-202 kendala
202 mati
-202 salam
202 saldonya
-202 satu kali
202 tulis
202 udah
-201 dapat anda
201 delapan
-201 kenyamanan anda
-201 meminta otp
-201 mutasi
-201 pagi
-201 pengingat
-201 prioritas kami
-201 seseorang
201 sih
-201 tersimpan di
200 # persen
-200 kabupaten
-200 kami ketahui
-200 membuka aplikasi
199 bayar
-199 gangguan pada
-199 kegiatan
199 kodenya sudah
199 lima kali
-199 maklum
199 masuk ke
-199 nama tanggal
-199 namanya
-199 parkirin
199 satu hari
-198 bandar
-198 bandar lampung
198 boleh meminta
198 catatan
198 datang ke
198 ditambah
-198 ke akun
-198 lampung
198 pun yang
198 sudah saya
198 susulan
198 tempat
-198 terhadap orang
-197 # fa
197 atau keluarga
197 baju
-197 fa
197 ini pukul
-197 pin dan
197 potong
-197 sejahtera
-196 dan minta
-196 portal
196 rak retur
196 retur
-196 rusak
-196 ubud
-196 yang mengaku
-195 alasan
-195 berjaga
-195 gudang kami
-195 itu tanpa
-195 kami baru
195 kamu terima
195 ke gerai
-195 kepada kementerian
-195 lengkap dan
-195 mengamankan
195 mengisi
-195 mengunggah foto
195 pelari
195 pukul
195 setiap rumah
-195 untuk mengamankan
195 untuk setiap
-194 admin kami
-194 alamat nomor
-194 bersyukur
-194 bersyukur dapat
-194 dapat mendampingi
-194 kalau ada
-194 kami bersyukur
-194 laboratorium kami
-194 pmi
-194 tanggal lahir
-193 asli
193 dipegang
-193 halo mas
193 hitung ulang
193 kami hitung
-193 ktp asli
-193 laut
-193 lengkap
193 pelakunya
-193 portal itu
193 pukul #
193 sekarang dipegang
-193 yang tidak
-192 akunmu
-192 cerita
192 deposito yang
192 hari yang
-192 lahir
-192 memang
192 sertifikat
-191 blok c
-191 budiman
191 meminta semua
191 pendaftaran anda
-191 ponsel
-191 yang budiman
-190 berkat
190 betul
-190 dan ktp
-190 februari kami
-190 ini atau
190 paling lambat
-190 pelindungan
-190 pemberitahuan ini
-190 peristiwa
-190 pilihan
-189 bersama kami
-189 dalam rangka
189 dan kk
-189 dengan semua
-189 dikarenakan
-189 kepada ibu
-189 kirim dengan
189 kk
-189 pesan
-189 rangka
-189 tak
-189 tak dikenal
-188 dan cek
-188 itulah
-188 kami memuat
188 sudah meminta
188 terlampir pada
188 tunggakan
-187 dan nik
-187 dipakai di
-187 dr
187 ibu dapat
187 ini ke
-187 meja
187 memakai verifikasi
-187 terhadap
186 buku
-186 daftar anggota
186 geser
186 geser ke
186 halaman itu
186 kami geser
-186 perempuan
-186 tata
-186 tata usaha
186 uji
185 bagi yang
-185 buku senja
185 kami potong
-185 ke sini
-185 laporan
-185 memakai data
-185 mencatat
-185 musim
-185 pemakaian
185 potong #
185 tagihan bulan
-185 tetapi kami
-185 warung
-185 warung buku
-184 bagian barat
-184 barat
-184 bila anda
184 cv anda
-184 dprd
-184 kasih sudah
-184 ke alamat
184 kode agen
-184 login
-184 nomor hp
-184 tiap bulan
184 yang masih
-183 dan periksa
-183 data yang
183 di rekening
183 ke saya
-183 kepuasan
183 mbak
-183 melapor ke
-183 sudah melapor
-182 cuma email
-182 doang
-182 doang kok
-182 harap tidak
182 kembali ke
182 sebelum pukul
-182 sudah bikin
-181 berisi nama
-181 bilyet
-181 bug
-181 dibobol
181 diunduh
-181 maaf kalau
181 masing-masing
-181 pegawai
-181 pemeriksaan
181 pemesanan
181 sini
181 surat ini
-181 transfer ke
180 agen
180 angka
-180 dan kontak
180 dijalankan
-180 hasil tes
-180 kami tahu
180 laporan kami
180 menerima laporan
-180 mengirim undangan
180 polis anda
-180 relatif
-180 relatif kecil
-180 salah mengetik
180 surat itu
-180 tiba
179 bawa
179 biaya seragam
179 lama sudah
179 ongkos kirim
179 penuh
-179 perpustakaan
179 rp
179 rp #
-179 senin dan
179 seragam
179 tarik dan
-179 waspadai
178 # agustus
-178 berikut
-178 ditanyakan
-178 hotel puri
-178 jangan balas
-178 mengujinya
178 minta
-178 rumah yoga
-178 samasta
-178 sebagaimana
178 segera ke
178 tiap
-178 yoga
-178 yoga samasta
-177 bank
177 disk
-177 dugaan
177 galon
-177 keterangan lebih
177 kini wajib
-177 lanjut dapat
-177 menghubungi
177 pertama
-177 semua orang
-177 untuk melindungi
176 benar sabtu
-176 dilayani
176 kamis
-176 nyalakan
176 pengiriman
-176 saya kapan
-176 surat elektronik
176 tersedia
175 akan menerima
-175 anda salah
-175 apakah nik
-175 jangan layani
-175 keliru
175 klaim
-175 palsu yang
175 pengujian
174 balas dengan
-174 beri tahu
-174 butuh
-174 dalam email
-174 dapat dibuka
174 ditaruh
174 ditaruh di
-174 jawa
-174 kami menagih
-174 ke rekening
174 ke saldo
174 keperluan
174 orang kedua
-174 pengguna di
-174 raya
174 selisih
174 selisih rp
174 skor
-174 yang terus
-173 # malam
173 cetak
-173 dengan data
-173 kemarin malam
-173 mengalami
173 musim ini
-173 pesanan yang
-173 puri
-173 sehingga
-173 sepenuhnya
-173 tanpa mengujinya
173 terlampir
-172 disebabkan
-172 ibu anggota
172 internet
-172 ketua panitia
-172 kunci anda
172 lampiran
-172 lbh
172 menghapus email
172 nggak
172 oleh dua
-172 pelindungan data
172 satu orang
172 sekolah dan
-171 hari kamis
-171 kilat
171 menyiapkan
171 pekerjaan
171 penerima menghapus
171 penerima telah
-171 pertiwi
171 siapa pun
-170 acara
170 agustus
170 balik
-170 hujan sudah
170 ke cabang
-170 maaf yang
-170 namun
170 perlu datang
170 pindah ke
-170 segera
170 siang ini
170 supaya tidak
169 beda
169 berlaku untuk
-169 di situ
169 kirim lewat
-169 lalu
-169 nama nik
169 personel
169 sampai minggu
169 sekarang undangan
-169 situ
-169 tertera pada
-168 cod palsu
-168 kali ke
-168 kami jual
168 masih
-168 menit dan
-168 pribadi
168 seluruh berkas
-167 apa yang
-167 checkout
-167 dan keluarga
-167 kemeja
-167 menemukan
-167 menemukan salinan
167 mengisi formulir
167 pengganti kami
-167 penyebabnya adalah
-167 rak
167 sejak #
-167 situs anda
167 tanda
-167 yang terbuka
-166 atau pinjaman
-166 balai
166 bersihkan
-166 data dari
-166 di balai
166 itu cuma
166 kami bersihkan
-166 lama anda
-166 oleh pihak
166 studio
-165 akibatnya #
-165 dalam paket
165 dan lampiran
165 dapat datang
165 dipantau
165 februari pukul
-165 kantor kami
-165 komunikasi
-165 komunikasi dan
-165 kurikulum
-165 memindahkan
165 menyimpan
-165 minggu #
165 pada pengumuman
165 pengumuman pagi
-165 pringsewu
165 tentang
165 tidak menyimpan
165 undangan
-164 bertuliskan
-164 dan alamat
-164 jual
-164 kartu sim
164 kelebihannya
-164 lembaga pelindungan
-164 memindahkan server
164 rumah
-164 santri
-164 santri baru
-164 sim
164 tetap berjalan
-164 yang sampai
-163 hp dan
-163 maksimal
-163 membuka ruang
163 nggak bisa
163 pelacakan
163 setelah
163 terpisah
163 terpisah dan
-162 dana kilat
-162 kami dapat
162 pekan
-162 termasuk milik
162 tidak terbuka
161 auditor
-161 dikirim secara
161 diproses
-161 kan
161 ke sistem
-161 kementerian
-161 menampilkan
-161 nik anda
-161 nyaman
-161 pindah
-161 sistem kami
-161 tengah
-160 baru sekarang
-160 dipakai orang
160 dipindahkan
160 jam yang
160 kaget
-160 kami menghapus
-160 sehubungan
-160 sehubungan dengan
-160 senin pagi
160 setiap sore
-160 simpanan anda
-159 # sedangkan
-159 bapak boleh
159 cabut
159 desa
159 ditambah satu
159 kami cabut
-159 mutu
-159 mutu layanan
-159 nikmati
-159 peningkatan
-159 peningkatan mutu
-159 rel
-159 rel nirwana
-159 salam dari
-159 tidak dibalas
158 admin
158 beliau
-158 dicetak
-158 disebabkan oleh
158 kuota #
-158 masa
-158 mencabut
-158 mengarah
-158 mengarah ke
-158 menginap dan
158 nama beliau
158 saya yang
158 staf sudah
-158 tanggal menginap
-158 tutup
-158 wilayah
157 barang
157 barangnya
-157 bertanggung
-157 bertanggung jawab
-157 bulan juli
-157 indonesia
157 lewat email
157 uangnya
-156 # wib
-156 harap
-156 ini untuk
-156 kartu
-156 kenyamanan
-156 mengalami kendala
-156 nama email
-156 normal
-156 tujuh
-156 wib
155 besok pukul
-155 dan pin
155 datanya
-155 di layar
-155 ini disampaikan
-155 kakak tidak
-155 kilat sejahtera
-155 kunci itu
-155 laporkan kepada
155 mengambil antrean
-155 orang
155 sepanjang
155 tanpa mengambil
-155 wajib
-155 yang memegang
-154 ajukan
-154 balas ke
-154 dan digital
-154 di sana
-154 instansi
154 iuran yang
-154 kami kami
-154 kemarin kami
-154 kementerian komunikasi
-154 kepada yth
-154 kepala bidang
154 kode
-154 pertanyaan anda
-153 # anda
153 abaikan
153 barang yang
-153 berikut dan
153 daftar
-153 dan masukkan
153 ini hanya
-153 jasa
153 kami meminta
-153 kapan saja
-153 klik tautan
-153 kode otp
-153 kurang nyaman
-153 luar
-153 tangan
-153 tautan berikut
-152 belanja cerah
-152 dokumen tersebut
152 keputusan
152 kirimkan buktinya
-152 membuka
-152 mungkin anda
152 saja atau
-152 tidak untuk
-152 untuk dibalas
-151 # hanya
151 ada anggota
-151 example
151 ganda
-151 kami hapus
151 minggu ini
151 pinjaman
-151 sampai #
-151 tersebut
-151 terus
151 tiket gratis
-151 tim
150 # tanpa
150 alergi
-150 bab
-150 bab #
-150 cerah
-150 dapat menelepon
150 kami ambil
150 ke metode
150 metode
150 metode pembayaran
150 yang alergi
-149 basis
-149 basis data
149 berkas
149 diambil
-149 digital pada
-149 kami temukan
149 mengubah
-149 obrolan
-149 penipu
-149 penipu yang
-149 seharusnya kami
-149 skin
-149 temukan
-149 uangnya kembali
148 ambil di
148 desember pukul
-148 dibuka
148 disetujui
-148 feri
-148 feri lintas
148 kami menambahkan
148 kami sungguh
148 kirim
-148 lintas selat
-148 memulihkan akun
148 para pedagang
148 pedagang
148 puluh menit
-148 selat
148 sungguh
-148 untuk memulihkan
-147 maaf atas
147 potongan
147 saja
147 selasa #
147 siapa
-146 dalamnya ada
146 dihitung
-146 ketika memindahkan
-146 lokasi dan
-146 menerima balasan
-146 pihak ketiga
-146 satu
146 tiket dan
-146 untuk
145 cek slik
145 di kertas
-145 dianjurkan
145 hari rabu
145 kerjakan
145 kertas
-145 posko
145 pun
-145 rs
-145 tidak bisa
-145 yang menyebut
-144 # oktober
-144 kami menampilkan
-144 lama dan
144 layani
-144 oktober
-144 paket ibu
-144 terdapat
143 abepura
-143 balas saja
-143 data ini
-143 kelas dan
-143 mencoba
-143 mengambil
143 pengumuman
143 tidak perlu
-143 yang merasa
142 # untuk
-142 dan meminta
-142 email nomor
142 hasilnya
142 laporan yang
142 mengembalikan
-142 nyalakan verifikasi
-142 puskesmas
142 tidak
142 yang sedang
141 ayu
141 dan setiap
141 difoto
-141 diminta
-141 kunjungan
-141 membawa
140 anak-anak
-140 berkas pendaftaran
140 bulan ini
-140 di kasir
140 diteruskan
140 dua
-140 juli ke
-140 kepada #
140 meminta
-140 mengunduhnya
140 menu
140 pemohon yang
-140 tiga kali
139 akta
139 berkas sekarang
-139 informasikan
-139 informasikan bahwa
-139 kami informasikan
-139 kami kehilangan
-139 kemungkinan
139 kursi tambahan
-139 pada surat
139 penandatanganan
139 satu tiket
-138 bahwa
-138 bersumber
-138 bersumber dari
-138 hari sebelum
138 jumlah yang
-138 koperasi
138 masukkan
138 menjawab
-138 peserta lain
138 provinsi
-138 salah menulis
137 ada denda
137 bagi
137 chat
137 nggak perlu
137 rawat
137 sakit
-137 seharusnya
137 yang sempat
-136 biro humas
-136 dari akun
136 dengan membalas
-136 email tersebut
-136 humas
-136 kursi
136 maaf kepada
-136 peretas
-135 angkatan
-135 antrean
135 atas
-135 dari kami
135 jam itu
135 masih menerima
135 memasang pembaruan
-135 nik nomor
-135 pelayanan
135 penagihan
134 cadangan pukul
-134 dan besaran
134 dari cadangan
134 dinyatakan
134 dinyatakan diterima
134 disimpan
-134 halaman
134 jadi
134 juli dan
-134 menawarkan obat
-134 obat atau
134 sejak
-134 surel
-133 diterbitkan
-133 kami keluarkan
-133 keluarkan
133 kendaraan
133 lalu kami
-133 lalu salah
133 pada
133 ujian
-132 # kami
-132 artha raya
132 ataupun
-132 bank artha
-132 d
132 dan diperiksa
-132 jumlahnya
132 kendali
-132 langsung ke
-132 saya
-132 sejak awal
-132 top
-132 yang kamu
-131 anda lakukan
131 bersandi
131 biaya kirimkan
131 biaya pendaftaran
131 buktinya dan
131 deposito
131 flash
131 grup
-131 kabel
131 kelurahan
131 memiliki
131 pada email
-131 pengaduan
-131 penyakit
131 sudah menerima
131 tidak memiliki
-131 top up
-131 yang mungkin
-131 yang perlu
131 yang sama
-130 antara
130 dan hasil
130 juni kami
130 kami unggah
-130 kesalahan
130 mulai semester
-130 nama nomor
130 perlu mengisi
-130 rekan
130 semester depan
129 foto wajah
-129 memotong
-129 menerima surat
-129 perumahan griya
129 putus
-129 tamu yang
128 belum tercantum
-128 blok
-128 email ini
128 formulir
-128 ibu wali
-128 minggu !
-128 murid kelas
-128 pakai kode
128 seluruhnya
128 simpan
128 siswa
-128 telah kami
-128 transfer
-128 wali murid
-127 harian
-127 jenis
-127 kamboja
-127 kami akan
-127 kue
127 latihan
-127 maaf terutama
-127 orang dapat
-127 puri kamboja
127 sabtu #
-127 tangan dan
127 tanyakan
127 tertulis
-127 terutama kepada
-126 akhir bulan
-126 dan jadwal
126 dana
126 dihubungi
-126 dikenal yang
-126 isinya
-126 isinya nama
126 jadi jangan
126 kodenya
-126 orang tak
126 rekening
126 selisihnya
-125 # anggota
125 bergeser
-125 dari klinik
125 dm
125 kabar
-125 kami memilih
-125 kedai
125 paling
-125 rincian
-125 sampai pagi
-125 tanpa
125 unggah
-124 # tidak
124 aplikasi
124 desember
-124 kami salah
-124 nama alamat
124 notifikasi
124 perekam
124 sekali lagi
-124 tetapi
124 tujuan
-123 # k
-123 dengan mengetik
123 flash disk
123 janji
-123 k
-123 kasih telah
-123 masuk ini
-123 mengetik sendiri
-123 minggu lalu
-123 sendiri alamat
-123 yang bukan
-123 yth orang
-122 # juli
122 air
-122 anda yang
-122 dibuat
-122 diverifikasi
122 ktp dan
122 perlu
122 skrip
122 telepon
122 yang menawarkan
121 anda tidak
-121 lalai memperbarui
-121 medis
-121 memperbarui
-121 rekam
-121 rekam medis
-121 seperti
-121 terjadi kekeliruan
-120 dan semua
-120 dapat membaca
-120 mengirim tautan
`,
  'protective-step': `
436 laporkan
-421 saya
417 lewat
-416 masih
-397 nggak perlu
-395 aja
-389 ayah
-385 tur
-383 gratis
-379 desa
-378 ?
-377 memiliki
-377 siang
-377 tidak memiliki
-376 kami beri
-375 dari aplikasi
-375 tolong jangan
-375 wa
-371 mbak
-369 cerita
-366 mendaftarkan
-364 mengabari
363 menyebut
-358 untungnya
-354 usia
-354 yang pertama
351 terhadap orang
348 dikenal
348 sekolah
347 otp
-346 menghapusnya
345 jangan
-343 kredit
-342 tim
341 kepada kami
-340 anda tidak
-339 tampil
-333 aman
-331 belum
-331 demikian
-329 malam #
-326 ada di
326 hubungi
325 laporkan kepada
-325 pemilik
-324 silakan
-323 # untuk
322 periksa
-322 pertama
-321 besok
-319 hangus
319 telepon
-317 direktur
-317 dokumen
-316 maklum
-316 tidak perlu
-314 sore
314 undangan
314 wawancara
-313 menerima surat
-313 panitia
-313 pesan untuk
-312 ikut terkirim
-312 termasuk yang
-311 asri
-311 menelepon kami
-310 oleh karena
309 ananda
308 meminta
308 orangnya
-306 manajemen
305 ganti kata
-305 kepala
-305 udah
303 hubungi bank
-303 kurikulum
-303 tidak kami
-301 betulkan
-301 kami betulkan
-301 maaf kalau
-301 undangan kami
-300 garuda
-300 riwayat panggilan
-299 ini juga
-299 kasih sudah
-295 bandung
-295 lbh
295 meminta uang
-295 yang masih
-294 dihapus
-293 nomor telepon
-293 saja
-292 nggak bisa
-291 griya
-290 ingin
-290 kakak tidak
-289 akunmu
-288 iuran yang
-288 pilihan
-287 anggota
-287 satu dan
-286 bibit
-285 m
285 ubah
-284 anda lakukan
-284 ikut
-284 tinggal
-283 bu
-283 cukup
-283 dear
-283 sekolah memohon
-282 akun yang
-282 penuh
-282 unduh
-281 akan menerima
-281 dapat anda
-280 malam
-280 nomor kartu
-280 saya sendiri
280 tutup
280 uang
-279 kasir
-278 kamu jadi
-278 malam ini
-278 manajer
-278 tidak ada
-277 merupakan
-276 dan riwayat
-276 membaca
275 kasir dan
-275 tidak untuk
-275 untuk dibalas
-274 alamat dan
-274 lumbung
274 perhatikan
-274 privasi
-274 status
-273 !
273 beri tahu
-273 foto alamat
-273 kita
-272 # m
-272 ataupun
-272 minggu ini
-272 warga
271 ajak
-271 berikut
-271 melainkan
-270 celah
-270 kami nomor
-270 yayasan
-269 kirim
-269 menemukannya
-269 pembayaran
-269 saja atau
-268 betul
-268 kok
-268 peserta
-267 boleh dipakai
-267 kamu tidak
-267 rekaman
-267 saya langsung
-266 dimakan
-266 elektronik
-266 jangan dimakan
-266 mahasiswa
266 periksa mutasi
-265 itu tidak
-265 roti
264 asing
-264 hadir
-264 ini telah
-264 insiden
-264 nih
264 telepon kami
-263 diverifikasi
-263 kelihatan
263 penyakit
-262 bersedia
-262 gowes
-262 nurhayati
262 slik
-261 alasan
-261 baik
261 mengganti kata
-261 pelakunya
-261 yth
-260 bersama
260 biaya dan
-260 ibu di
-260 perusahaan iklan
260 waspadai
-260 yang lebih
-259 dan seluruh
-259 ditutup
-259 itu juga
-259 penyebabnya
-259 produk
258 kontak
-258 lewat email
-258 memberi
258 mencatut
258 mencatut nama
-258 petugas kami
258 yang mencatut
-257 belanjain
-257 dr
-257 itu dan
-257 kirimkan buktinya
-257 pun boleh
-257 puskesmas
-257 tangan dan
-256 sini
-256 telah kami
-255 jawaban
-255 kirimkan
-255 mahasiswa yang
-255 muncul
-255 nyasar
-255 tangan
-255 yang udah
-254 disimpan
254 siapa yang
-253 layar
-253 nomor rekening
-253 terkirim
-252 asuransi
251 hubungi kami
-251 pt
-251 telepon saya
-250 lima menit
250 profil
-249 dan kata
249 mengancam
-249 yang baik
249 yang mengancam
-248 membaca semua
247 bisa
-247 di halaman
-247 masalah
-247 senin pukul
247 transfer
-246 kemarin
-246 peron
-245 barangnya
-245 gedung
245 tolak
-244 akun baru
-244 data ini
-244 ketua
-244 kota
-244 meja
-244 poin
244 siapa
242 cod palsu
242 di pengaturan
-242 jersey
242 pengaturan
-242 pesanan bunda
-242 putih
242 sambil menyebut
-242 termasuk
242 yang memakai
-241 pertanyaan
-241 tanpa biaya
-241 tidak ikut
-240 bukittinggi
-240 ini hanya
-240 kami sediakan
-240 maaf ya
-240 sediakan
-239 bila bapak
-239 dosis
-239 kopi
-239 normal
-239 siap
-238 alamat email
-238 jumlahnya tidak
-238 lanjut
-238 perubahan
-238 sepeser
-238 sepeser pun
-238 yang kami
-237 kami malu
-237 malu
-237 otomatis
-237 pak
-237 wajah
-236 diambil
-236 dilayani
-236 luas
-236 nama foto
-236 penghasilan
-236 tetap
-236 wajib
236 waspada
-235 dipakai orang
-234 balas email
-234 di kedua
-234 kini
234 lewat telepon
-234 peron #
-233 hari itu
-233 ir
-233 penagihan
-233 rasanya
-233 tiga hari
233 yang menyebut
-232 baru tahu
-232 beserta
-232 ditampilkan
-232 kayak
-232 nik dan
-232 sekarang
-232 seorang
-231 ditetapkan
-231 fotonya
-231 kamis
-230 akun itu
-230 dan nomor
-230 nomor satu
-230 sari
-230 sekaligus
-229 banget
-229 jumlahnya
229 menemukan salinan
-229 punya
-228 foto ktp
228 menemukan
-228 mengganti nomor
-228 suara
227 anda tiga
-227 gak
227 iuran
227 kalau
-227 klinik
-227 lengkap
-227 menemani
-227 notifikasi itu
-227 selalu
227 tak
227 tak dikenal
-227 top up
226 ambil di
-226 kami baru
-226 pemesanan anda
-226 pengaduan
-226 sentani
-226 ya kalau
-226 yth ibu
-225 anggap
-225 mas
-225 masuk
-225 menit dan
-225 ongkos
-225 penyimpanan
-224 bulan depan
-224 keempat
-223 beliau
223 di menu
-223 kardus
223 menyinggung
-223 nama beliau
-223 tabel
223 yang menyinggung
-222 alumni
-222 atau telepon
-222 jadi
-222 membantu
-222 pos
-222 rak
-221 kepala dinas
-221 pasangan
-221 pelaku
-221 tidak hilang
-220 bayar
-220 kami bayar
-220 semua kata
-219 kepada bapak
219 mengatasnamakan
-219 terjadi
-219 tolong
219 untuk melindungi
218 atas nik
218 berhati-hatilah
-218 biaya kirimkan
-218 buktinya dan
-218 buku
-218 mendampingi
-218 sori
-217 budiman
-217 kepada anda
-217 memegang
-217 menarik
217 nyalakan
217 otp atau
-217 umum
-217 whatsapp
-217 yang budiman
217 yang mengaku
-216 di lampiran
-216 laboratorium
-216 masyarakat
-216 pembeli
-216 tiket kereta
-216 yang memegang
-215 cuma email
-215 daerah
-215 dapat menelepon
215 dipakai
-215 hari dan
-215 konsep
215 penipu
215 penipu yang
-214 harap tidak
-214 saldo
-214 selesai
-214 tujuan
-213 allah
-213 dari rak
-213 lintas
-213 udah kami
-213 yang alergi
-212 bidang
-212 jam itu
-212 kami yang
-212 kosong
-212 sarapan
212 yang menawarkan
-211 balas
-211 dapur
-211 ksp
-211 pasien
-211 semua orang
-210 alergi
-210 sma
-210 timur
-209 demi
-209 diperiksa
-209 maupun
-209 nama
-208 bidan
208 dipakai di
-208 imigrasi
-208 kami ganti
-208 pemeriksaan
-208 peretas
-208 sekali
-208 yg
-207 identitas
-207 internet
-207 iseng
-207 j
-207 memerlukan
-207 nusantara
-207 tarik
-206 sabtu
-206 yang sudah
-205 dimaafkan
-205 hasilnya
-205 kerjakuy
-205 lima
-205 mohon dimaafkan
-205 rekening saja
205 tidak menjawab
-204 bagi kami
-204 email kami
-204 sinar
-204 yth bapak
-203 adalah
-203 anda yang
-203 dan nik
-203 mana yang
-203 menyentuh
-203 unit
-202 boleh meminta
202 dari email
-202 jadwal
-202 kami tahu
-202 laut
-202 membukanya
-202 meminta maaf
-202 pembaruan
-201 dicatat
-201 pmi
-201 sepatu
-200 bebas
200 dari akun
-200 hasil
200 pun dari
-200 tirta
199 cek
-199 nasional
-199 terhormat
-199 yang terhormat
198 email hari
198 minggu
-198 rawat
-198 sesuatu
-197 depot
197 ke posko
-197 kepegawaian
-197 sampai tanggal
-197 terakhir
-197 tidak usah
-197 usah
-197 utuh
-196 di rumah
-196 dulu ke
-196 gaji
-196 jadi jangan
-196 kak
-196 kerahasiaan
-196 pasar
-196 pendampingan
-196 tante
-195 anak-anak
-195 begini
-195 dalamnya
-195 di dalamnya
195 dijawab
195 hari minggu
-195 lalai
-195 lama
-194 ibu dapat
194 ibu ke
-194 om
-194 pengurus
-194 tersambung
-194 tidak bisa
-194 tim kami
-193 bilik
-193 operasi
-193 sentana
-193 siti
-193 tersebut
-192 dimaksud
-192 doang
-192 doang kok
-192 hormati
-192 ini dengan
192 pernah meminta
-192 pilih
-192 surabaya
-192 tahun lalu
-191 alamat kami
-191 biro
-191 gadang
-191 hubungi saya
-191 lama saudara
-191 langsung ke
-191 namanya
-191 saya kapan
-191 seminggu
-190 boleh ikut
-190 bug
190 dalam email
-190 hai
-190 jangan balas
-190 kekhilafan
-190 selisihnya kami
-190 seluruh kata
-190 tutor
-189 bawa
-189 berkas
-189 contoh
-189 gagal
-189 habis
189 id
-189 kesalahan itu
-189 koleksi
-189 lemari
-189 maaf kami
-189 memuat
-189 soal
-188 angka yang
-188 dinas
-188 kamar
-188 lupa
-188 memakai data
188 meminta otp
-188 mulai semester
-188 semester depan
-188 top
-188 untukmu
-187 dan meminta
-187 empat
-187 mulai
-187 sabtu atau
-187 satu kali
-187 seperti
-187 tv
186 email tersebut
-186 kami tambahkan
186 mengaku
186 menyembunyikan
-186 polres
-186 tambahkan
-186 tangkapan
-185 ke polisi
-185 kepercayaan
-185 kurang
-185 sejawat
-185 smp
-185 telah
-185 ubud
-185 ujian
-184 dan bersedia
-184 dipakai siapa
-184 kami pindahkan
-184 masukkan
-184 perjanjian
-184 pindahkan
-184 sehat
-184 sudah kami
-184 tanpa
-183 # juta
-183 akibat
-183 akun anda
-183 berikutnya
-183 celahnya
-183 divisi
-183 dugaan
-183 kabupaten
183 karena itu
-183 melalui
-183 semua
-183 tombolnya
-182 balas dengan
-182 bisa kami
182 curigai
-182 daftar
182 di situs
-182 meliputi
-182 satu jam
-182 selamat
-182 selisihnya
-182 surat ini
-182 unit layanan
-181 ada pada
-181 asli
-181 diperlukan
-181 juga manusia
-181 ktp asli
-181 manusia
-181 nyasar ke
-181 terlampir
-181 up
181 yang mengatasnamakan
-180 bagian
-180 balas ke
-180 baru kami
-180 difoto
180 jangan layani
-180 kami memutus
-180 memutus
-180 mengurus
-180 sah
-180 sandi dan
-180 yang kakak
-179 berangkat
-179 dapat datang
-179 di kertas
-179 kami belum
-179 kami perbaiki
-179 kertas
-179 perbaiki
-179 sekarang setiap
-179 sumbangan
-178 dan sudah
178 di tempat
-178 dukungan bapak
-178 foto wajah
-178 hampers
-178 jeda
178 juga
-178 kan
-178 masih ada
-178 presale
-178 telepon #
-178 terkunci
-178 terlambat
-178 voucher yang
-178 wakil
-177 beda
-177 dan masyarakat
-177 dengan nik
-177 email itu
-177 kurir
-177 masuk ke
177 transfer ke
-176 benar di
-176 kelurahan
-176 pada jam
-176 yani
-175 alamat nomor
175 bunda
-175 halaman
-175 inisial
-175 kalinya
-175 membawa ktp
-175 pengumuman
-175 perangkat
-175 sehati
-175 yang betul
-174 disimpan di
-174 dm
-174 kapal
174 mengubah
-174 pencapaian
174 pesan yang
-174 rel
-174 rel nirwana
-174 selasa
-174 senantiasa
-174 sudah menghapus
174 tagihan yang
-173 bantuan
-173 di situ
-173 harus
-173 itu belum
-173 juni kami
-173 kami hormati
-173 kami sangat
-173 kartu
-173 memasang pembaruan
-173 nama nik
-173 nusa
-173 pesan ini
-173 salah satunya
-173 satunya
-173 sebelum #
-173 sesuai
-173 situ
-172 di rekening
-172 gudang
-172 hp
-172 ibu yang
-172 informasi
-172 ini yang
-172 kalian
-172 kami menyesal
172 kontak darurat
-172 nomor #
172 permintaan
-172 rina
172 sambil
-172 sangat
-172 skin
-172 studio
-171 dikunci
-171 diperbaiki
-171 diperbaiki kami
-171 ditaruh
-171 ditaruh di
-171 donatur
-171 halo
-171 kami lampirkan
-171 kembali normal
-171 komputer
-171 lampirkan
-171 lunas
171 pernah
-171 webinar
-171 yang gagal
170 bila
-170 catatan
-170 disamarkan
-170 dukungan
-170 ketiga
-170 maafkan
-170 maafkan kami
-170 memuat nama
-170 menyala
-170 murid
-170 nota
170 nyalakan verifikasi
-170 perlu mengisi
170 rekening yang
-170 sebelum
-170 server
-170 waktusalat
-170 warga yang
-169 cabang
-169 diterbitkan
-169 makmur
-169 panggilan
169 rumah atau
-169 sakura
-169 tetap satu
-168 acara
-168 balik
-168 bpjs
-168 bpjs dan
-168 ini terjadi
-168 kasih
-168 keluar
-168 nomor bpjs
-168 sebuah
-168 siap menjawab
-167 darurat #
-167 kami kerjakan
167 menawarkan
-167 pemohon yang
-167 rekening kami
-167 sebagai
-167 yang dibuat
166 berikan
-166 besaran
-166 dan bapak
-166 email ini
-166 flash disk
-166 hasil laboratorium
166 jangan berikan
-166 medan
-166 oleh
-166 perlu anda
-166 puri
-166 rincian
-166 sewaktu
-166 tiga hal
-165 kami hapus
-165 kami memakai
-165 ke sini
-165 maret kami
-165 mengisi
-165 s
-165 tidak berubah
-164 antaranya
-164 belanja cerah
-164 berlaku
-164 di antaranya
-164 diajak
-164 dibalas
-164 itulah
-164 ke saya
-164 keduanya
-164 naik
-164 sebagai ganti
-164 sejahtera
-164 teknik
-164 tempat yang
-164 usaha
-164 yang terbuka
-163 artha
163 cod
-163 di #
-163 dibuka
-163 hujan
-163 jawab
-163 kami harus
163 memakai
163 mereka
-163 nanti
163 palsu dan
-163 sampai
-163 semester
-163 yang telanjur
-162 akun
-162 lain dan
-162 rombongan
-162 terbuka
-162 tetapi
-161 belanja
-161 berjaga
161 dan minta
-161 dana
-161 di luar
-161 kami membayar
-161 kepala cabang
-161 pemesanan
-161 setuju
-161 stok
-161 sudah setuju
-161 tanggal lahir
-161 tombol
-160 antrean
-160 dan ibu
-160 dengan membalas
-160 dimatikan
-160 disampaikan
-160 kelebihan
-160 kembali penuh
-160 label
-160 lebih dulu
-160 membayar rp
-160 polisi
-160 ponsel anda
-160 posko di
-160 raya
-160 sesudah
-160 tanyakan
159 anda kami
-159 bersihkan
-159 dan hasil
-159 dan nama
-159 indah
-159 kami bersihkan
-159 mengajukan
-159 nomor polis
-159 yang perlu
-158 akses
-158 apotek
-158 bersifat
158 bukan milik
158 kepada
-158 situs anda
-158 sudah tidak
-158 terutama
-158 tidak lagi
-157 bank lumbung
-157 berkas sudah
-157 bikin
-157 harian
-157 keputusan
-157 nama ibu
-157 nasabah
-157 polisi dan
157 seleksi
-157 sudah dihapus
-157 yang belum
-157 yang ibu
-156 artha raya
-156 berkenan
-156 folder
-156 konselor
-156 memilih
-156 mesin
-156 para
-156 penumpang
-156 polis
-155 dan kartu
-155 dari klinik
-155 enak
155 gambar
-155 layarnya
155 menganjurkan
155 menu
-155 minta maaf
-155 terima kasih
154 beri
154 cv anda
-154 data itu
-154 fajar
-154 kami memeriksanya
-154 keempatnya
-154 menyatakan
-154 nirwana
-154 perempuan
-154 perlu mengajukan
-154 perusahaan
-154 ruang
-154 rumah anda
-154 sempat
-154 teguran
-154 telah menghapus
-154 tunggu
154 untuk
-154 yang tertukar
-153 alamat rumah
-153 bertemu
-153 calon
153 darurat
-153 hal yang
153 lampiran
153 layani
-153 nomor ktp
-153 penandatanganan
-153 puasa
-153 sekretariat
152 aplikasi
-152 bagi
-152 bapak
-152 belum tercantum
-152 geser
-152 geser ke
-152 kami geser
-152 kegiatan
-152 kursi
152 penagih
-152 seharusnya
-152 tampil di
-152 tamu
-151 baru sekarang
-151 buat
151 membawa
-151 mencoba
-151 merah
-151 polis anda
-151 serius
-151 sponsor
-150 angka
-150 baju
-150 dihubungi
150 dipungut
150 dipungut biaya
-150 hotel
-150 kami lakukan
-150 kami lalai
-150 kepuasan
-150 kirimpas
-150 lembaga
-150 nama nomor
150 operator
-150 pembelian
-150 pengguna
-150 pesanan
-150 roa
-150 sambal
-150 sambal roa
-150 server itu
-150 tersebut sudah
-150 tetap berlaku
150 tidak dipungut
150 waspada terhadap
-149 banjarbaru
-149 berjalan
-149 cerah
-149 example
-149 matikan sampai
149 melindungi
-149 memasang
-149 menambah
-149 mengajukan apa
-149 pencari
-149 penuh dan
-149 perjalanan
-149 rekanan
-149 tekan
-148 # atau
-148 bank artha
-148 buletin
148 kalau ada
-148 kami pada
-148 kami terlambat
-148 kejadian
148 lalu
-148 memindahkan
-148 mulai bulan
-148 skor
-148 suara di
-148 surat teguran
148 uangnya kembali
-147 blok
-147 dan itu
-147 donatur yang
147 ini untuk
-147 jadwalnya
-147 kapan
-147 keadaan
147 kirim buktinya
-147 menyusun
147 tambahan
-147 tunjukkan
-146 anda ke
-146 anda salah
-146 baca
-146 bersyukur
-146 bersyukur dapat
-146 buang
-146 dapat mendampingi
-146 digital
146 gerai
-146 itu #
-146 itu memuat
-146 jalan
-146 kami bersyukur
-146 langganan
-146 mau
-146 mengabarkan
-146 nama dan
-146 obat
-146 perpustakaan
-146 pintu
146 posko
-146 senja
-146 tertukar
-145 dari kami
-145 dari luar
145 datanya
145 di gerai
-145 kami telepon
-145 kartu pos
-145 kedua
-145 menyimpan
145 minta
-145 selama tiga
-145 surel
-145 tidak menyimpan
-145 yang sampai
-144 dan berkas
-144 dprd
-144 jakarta
-144 kami sampaikan
-144 kami telah
-144 kendaraan
-144 kepada ibu
-144 nomor hp
-144 portal itu
-144 premi
-144 tidak tercantum
-144 yang telah
143 dengan mengetik
-143 hal
143 masing-masing
143 mengetik sendiri
-143 nik nomor
-143 per satu
-143 rumah yoga
-143 samasta
-143 satu per
-143 sdk
143 sendiri alamat
-143 tadi malam
-143 tanggung
-143 tercantum
-143 tercatat
-143 tertulis
-143 yang terbaca
-143 yoga
-143 yoga samasta
-142 bapak ibu
-142 bergeser
-142 dari alamat
-142 kami simpan
-142 kereta
-142 layak
142 minggu pagi
-142 negeri
-142 rak retur
-142 retur
-142 simpan
-142 tertentu
-142 tidak diteruskan
-141 data
-141 ke cabang
-141 kekeliruan
-141 lama sudah
-141 menit
-141 mulai pukul
-141 perlu datang
-141 tujuh tahun
-140 baru sudah
-140 bisa dipakai
-140 dan tanggal
-140 dikirim
-140 enkripsi
-140 faktor
-140 ii
-140 juta
-140 kunci anda
-140 memulihkan
-140 sertifikat
-140 teknis
-139 ayah bunda
-139 berkomitmen penuh
-139 dibatalkan
-139 kami berkomitmen
-139 kami juga
-139 ke saldo
-139 kilat
-139 melakukannya
-139 mengambil
-139 nomor saya
-139 pengiriman
-139 sampaikan
139 silakan buat
-139 tamu yang
-138 # kursi
-138 dan saldo
-138 dicetak
-138 hal sepele
-138 kini kami
-138 kue
-138 langsung dari
-138 mana
-138 melayani
138 pribadi
-137 dan isi
-137 isinya
-137 isinya nama
-137 kaget
-137 kami menekan
-137 langkah yang
-137 luar negeri
-137 maaf
-137 punyamu
-137 rapat kelurahan
-137 sebenarnya
-137 terbit
-137 tersimpan
136 atau
-136 bilyet
-136 cocokkan
-136 kabar
-136 kami menerbitkan
136 ke rekening
-136 membatalkan
-136 menerbitkan
-136 menutup celah
136 muka
-136 musim ini
136 mutasi
-136 per
-136 sepele
-136 si
136 tatap
136 tatap muka
-135 akhir bulan
135 anak
-135 anda pada
-135 calon mahasiswa
135 dan
-135 ditarik
-135 dr hasan
135 foto
-135 gantinya
-135 hasan
-135 kami layani
-135 kami matikan
-135 ke alamat
-135 ke email
-135 kencana
-135 libur
-135 matikan
-135 menyesal dan
-135 rumah dan
-135 tersimpan di
-135 uang rp
-134 # dari
-134 dan diperiksa
-134 galon
-134 memeriksanya
134 penelepon
-134 rabu malam
-134 surel ini
-134 tersentuh
-134 tidak tersentuh
-134 uang kembali
-133 benar terlampir
-133 di sana
133 dulu
-133 ibu tidak
-133 kabel
-133 kami kembalikan
-133 kembalikan
-133 latihan
-133 mencabut
-133 mencatat
-133 menukar
-133 pemakaian
-133 penuh tanpa
-133 terbatas
-133 tidak terbuka
-133 yang mau
-132 berhak
-132 bersandi
132 dengan satu
-132 di server
-132 ini atau
-132 kami tarik
-132 memulihkan akun
132 menambahkan
-132 mengirim
-132 mengunduh
-132 pengujian
-132 penyebabnya adalah
132 tahu
-132 tidak berhak
-132 untuk memulihkan
-131 # cm
-131 baru
-131 blok c
-131 cm
-131 dan kk
-131 diagnosis
-131 kami keluarkan
-131 keluarkan
-131 kenyamanan anda
-131 kepada #
-131 kirim lewat
-131 kk
-131 mengenai
-131 prioritas kami
-131 salam
-131 sekarang undangan
131 tiap bulan
-130 data nasabah
-130 diunduh
-130 jadwalin
-130 ke pusat
-130 lahir
130 laporan klaim
-130 melapor ke
130 menghapus seluruh
-130 pemohon
-130 perumahan griya
-130 pin dan
-130 rencana
-130 sudah melapor
-130 tautannya
-130 tujuh
-129 admin
-129 biaya pendaftaran
-129 coba
-129 diteruskan
129 juga bisa
-129 kami di
129 kesehatan bapak
-129 memindahkan server
129 pelacakan
129 pinjaman
-129 sanur
-129 tunggakan
-128 angkatan
-128 dan nilai
-128 dapur kami
-128 di loket
-128 dikarenakan gangguan
-128 kabari
-128 kepala bidang
-128 link
-128 mengalami
-128 menutup
-128 sistem
-128 tiket
-128 tumbuh
-128 voucher
-127 anggota koperasi
-127 balai
-127 batalkan dan
-127 dan kontak
127 dari
-127 di balai
-127 luh
-127 luh ayu
-127 ni
-127 ni luh
-127 oleh siapa
-127 pajak
-127 polisi sudah
-127 sampai di
-127 sepertinya
-126 antar
126 bendahara
-126 biaya
-126 bicara
-126 buku senja
-126 di papan
-126 disk
-126 ibu pelanggan
-126 kami antar
-126 kami masukkan
-126 kami tutup
126 kelas dan
-126 keterangan
-126 klik
-126 obrolan
126 palsu
-126 papan
-126 pertanyaan anda
-126 platinum
-126 reservasi
-126 tertanggal
-126 tertanggal #
-126 warung
-126 warung buku
-125 atas nama
-125 begitu
-125 benar
-125 halo kak
-125 karakter yang
-125 log
-125 namanya juga
-125 pembaca
-125 per orang
125 pula
-125 pusat
-125 tahun
-125 yang benar
124 bapak tidak
-124 berikut dan
-124 dan jadwal
-124 dan masukkan
124 dipakai untuk
-124 kamera
-124 kami transfer
-124 klik tautan
-124 lainnya
-124 medis
-124 mulai sekarang
-124 rekam
-124 rekam medis
-124 semuanya
-124 sepatu yang
-124 tautan berikut
-124 terungkap
-124 yang terungkap
-123 # tanpa
123 ambil
-123 bapak dan
-123 cepat
-123 dijual
-123 dipilih
-123 ditanyakan
-123 kecamatan
-123 memakai verifikasi
123 menyebut nomor
-123 ongkos kirim
123 pin
-123 sana
-123 sekali lagi
123 sendiri
-122 atau #
-122 ayu
-122 berkas sekarang
-122 biar
-122 kami minta
-122 kantor dan
-122 kelas
-122 ketua panitia
-122 lebih
-122 masuk dan
122 melapor
-122 mengunggah
-122 pasfoto
-122 personel
-122 sampai hari
-122 seluruhnya
122 yang dapat
-121 ada nama
-121 angka terakhir
-121 bapak kurang
-121 bulanan
-121 empat angka
121 ganti pin
121 hanya
-121 ialah
121 kami sudah
121 kami tidak
-121 permata
-121 sandinya
-121 satu orang
-121 tiba
121 yang datang
-121 yang sempat
-120 # jam
-120 atau di
-120 bapak sudah
-120 diminta
-120 hingga
-120 indonesia
-120 jam
-120 kami menambahkan
-120 khusus
-120 layanan
120 mengetik
-120 mulai minggu
-120 nama tanggal
-120 pembelinya
-120 setiap
`,
  'pleasantry': `
-712 yang kami
-520 tim
508 merupakan
-465 jersey
-455 salam
-452 ibu pasien
442 kan
-442 normal
-439 nih
438 dukungan
-437 yang baik
-436 hai
426 kepercayaan
422 adalah
-417 maklum
-412 unit
-405 khawatir
404 bagi kami
403 dukungan bapak
-401 barangnya
399 senantiasa
396 selalu
394 hadir
-394 manajer
-393 kepala
392 bersama
-388 penyebabnya
-385 donatur
-381 baru sekarang
-379 lunas
-377 pelanggan yang
-372 libur
-372 m
371 banget
-371 layar
-371 malam ini
-369 aja
-368 depot
-368 masalah
-367 lumbung
-366 panitia
-366 setia
363 melindungi
363 pencapaian
-362 booking
-362 selamat
-360 anggota koperasi
-360 dear
357 sehat
355 kerahasiaan
-354 bibit
-352 yth
-347 dan masyarakat
-345 untungnya
-343 roti
340 menjadi
339 sangat
-338 ubud
-337 akunmu
-337 direktur
-337 pak
-336 manajemen
334 kami sangat
-333 berkas sudah
-333 dilayani
-333 status
-332 garuda
-332 gowes
-331 lbh
-331 peron
329 kami pada
-328 nurhayati
-328 pembaruan
-328 sepertinya
-327 ingin
-327 pt
-326 ditampilkan
-323 diharapkan
-320 halo
-320 kembali normal
-320 kurikulum
-319 nomor saya
-318 baru yang
318 coba
317 kapal
-315 anggap
315 bagi
-315 lemari
-313 peron #
-312 asri
311 wajah
-310 bandung
-309 pengumuman
-308 butuh
-308 kelurahan
-308 satu dan
-307 diperlukan
-305 dari aplikasi
-305 instansi
-305 kepada bapak
304 privasi
-304 yang berlaku
-303 ditutup
303 kepuasan
-302 dan seluruh
-302 menarik
-301 akhirnya
300 melainkan
-300 menemukannya
-300 penyebabnya adalah
-300 sukarela
-299 peserta
-299 tahun lalu
-298 aman
-298 dimatikan
-297 kopi
-296 yayasan
-295 dalamnya
-295 di dalamnya
-295 elektronik
-294 dr
-294 kelihatan
294 kredit
-293 penerbit
-293 senin pukul
-292 keadaan
-292 laporkan kepada
-291 bank lumbung
-291 pasangan
-290 kepala dinas
290 tahun
-289 apotek
-289 griya
-289 makmur
-289 sarapan
-288 demikian
-288 di layar
-288 kardus
-286 jadwalnya
-285 ir
-285 mbak
-285 panggilan
-284 bu
-284 notifikasi itu
-284 satu kali
-282 hangus
282 hujan
-282 ibu anggota
-282 udah
-281 bantuan
-281 setia yang
-280 naik
-279 # m
-279 ibu pelanggan
279 nomor satu
-279 pertanyaan
-278 dana
277 kenyamanan
-276 dari rak
-276 membantu
-276 oleh karena
-275 di rekening
-275 disk
-274 diri
-274 inisial
-274 yth bapak
273 dalam rangka
-273 gratis
-273 maaf ya
273 rangka
-273 warga
-272 lampiran
-272 pasar
-272 pembeli
-271 hari dan
-271 perangkat
-270 kami buang
-270 sinar
-270 tetap satu
-269 gak
269 musim
-268 dari dalam
-267 # wita
-267 kami sediakan
-267 sediakan
-267 wita
-266 asuransi
-266 bapak sudah
-266 dan keluarga
-265 biro
-265 itu sekarang
-265 jadwal
-264 barang yang
-264 boleh
-264 pmi
-264 sdk
-263 mas
-263 universitas
-262 ayah
262 juta
-262 perjanjian
-262 sebenarnya
-262 studio
-261 belanjain
-260 bunda
-260 dihapus
-260 komputer
-259 betulkan
-259 kami betulkan
-259 masih
-259 pelakunya
-259 sesuai
-259 surabaya
-259 terlambat
-259 tolong
-258 # klik
-258 donatur yang
-258 yth ibu
257 atas
-256 menyimpan
-256 parkirin
-256 polres
-256 produk
-256 sendiri
-256 tidak menyimpan
-255 antaranya
-255 cache
-255 dapur
255 dari #
-255 di antaranya
-255 dilakukan
255 kenyamanan anda
255 prioritas kami
-255 saya di
-255 utuh
-254 ajukan
-254 sekarang
-254 sesuatu
253 berikutnya
-253 di situ
-253 jeda
-253 laporkan
-253 situ
-253 terhormat
-253 yang terhormat
-252 jalan
251 di
-251 lupa
-251 pusat
-250 pembayaran
-249 menyala
-248 perusahaan iklan
-248 puluh menit
-246 buang
-246 pengaduan
-246 surat
-245 angka yang
245 berkat
245 terus
-243 ujian
-242 di situs
-242 kami nomor
-242 kesalahan itu
-242 kok
-241 kami seharusnya
-241 kunjungan
-241 tamu
-240 ada di
-240 balas ke
-240 ini terjadi
-240 laboratorium
-240 pesan untuk
239 berkomitmen penuh
239 kami berkomitmen
-239 sepeser
-239 sepeser pun
238 # juta
-238 faktor
-238 kepada kementerian
238 kita
-238 selesai
-238 sudah bikin
-237 apakah
-237 bilik
-237 kami yang
-237 mahasiswa
-236 barang
-236 buku
-236 imigrasi
-236 jangan
-236 sedangkan
-235 baris
-235 dan rekaman
-235 dugaan
-235 nim
-235 sudah dihapus
-234 cuma
-234 di kantor
234 menghadirkan
-234 suara
-234 yang udah
-233 kaus
233 musim hujan
-233 paket ibu
-232 apa
-232 dalam paket
-232 kamar
-232 mahasiswa yang
231 bersyukur
231 bersyukur dapat
231 dapat mendampingi
-231 jumlahnya tidak
231 kami bersyukur
-231 pemeriksaan
-231 periksa
-231 seminggu
231 terima kasih
-230 berangkat
-230 budiman
230 pasien
-230 penagihan
-230 waktusalat
-230 yang budiman
-230 yang mau
229 berkomitmen
-229 hingga
-229 menurut
-229 paspor
-229 pemantauan
-229 tidak ikut
-228 dapur kami
228 yang telah
-227 j
-227 membaca semua
-227 pos
-227 sumbangan
-227 tangan dan
-227 terbuka
-226 sori
-226 terdampak
-226 tirta
-225 bapak tetap
-225 cv anda
-225 dipakai di
-225 ikut
-225 kami kemarin
-225 pemesanan anda
-224 bendahara
-224 dan baru
-224 kami perpanjang
-224 ke polisi
-224 lama
-224 pemilik
-224 perpanjang
-224 terjadi
-223 contoh
-223 desember dan
-223 platinum
-223 tabel
-223 udah kami
-223 webinar
-222 anggota
-222 di luar
-222 klinik
-222 mengambil
-222 sma
222 tumbuh
221 !
221 dalam
-221 lalai
-221 surat ini
-221 tagihan
-220 bertemu
-220 daftar
-220 ini juga
-220 ksp
-220 lintas
-220 tante
-219 kak
-219 kami telepon
-219 kami terlambat
-219 kepada saya
-219 terdaftar
-219 wajib
-218 kabari
-218 saya
-218 tersebut sudah
-217 bukittinggi
217 dan jumlah
-217 data #
-217 kunci itu
217 layak
-217 perusahaan
-217 tersimpan
-217 untuk sementara
-216 lewat telepon
-216 milik bapak
216 yang pertama
-215 demi
-215 lengkap
-215 menyapa
-215 selasa lalu
-214 saya sendiri
-214 selama tiga
-214 sentani
-214 surel
-213 ajak
-213 kilat
-212 belanja
-212 lari
-212 laut
-212 tentang
-212 tidak menjawab
211 bank
-211 membaca
-211 perumahan
-211 selisihnya
-211 titik
-210 laporan
210 terima
-209 # dari
-209 alasan
-209 divisi
-209 informasi
-209 om
-209 yang terbaca
-208 ada
-208 baru kami
-208 berlaku
-208 dulu ke
-208 pemberitahuan kebocoran
-208 pertanyaan anda
-207 bidang
-207 bisa
-207 langganan
-207 menghapusnya
-207 puskesmas
-207 tolong jangan
-206 gagal
206 murid
-206 pihak ketiga
-206 yg
-205 ibu di
-205 juga manusia
-205 manusia
-205 mulai pukul
-205 pesanan bunda
-205 saja
-205 sempat
-205 yani
-204 balik
-204 bikin
-204 di loket
-204 pengurus
-204 rusak
-204 smp
-204 termasuk yang
-203 diberitahukan
-203 gaji
-203 iuran yang
-202 diproses
-202 dua jam
-202 iklan
-202 memesan
-202 server
-202 terbit
-201 abaikan
-201 b
-201 bukti
-201 ke pusat
-201 meminta otp
-201 menutup celah
-201 nik dan
-201 tahu
-201 telepon dulu
-200 akun yang
-200 cadangan
-200 hal
-200 tidak pernah
199 bukan
-199 ganti pin
-199 kami lakukan
-199 lebih suka
-199 salam dari
-199 sehati
-199 suka
-198 anda ke
-198 berjaga
-198 example
-198 kami lalai
-198 pemesanan
-198 sini
-198 undangan
-197 akibatnya #
-197 baru tahu
-197 belanja cerah
-197 benar di
-197 kami ganti
-197 pernah
-196 antrean
-196 flash disk
196 jemaah
-196 operasi
-196 putih
-196 siti
-195 hapus
-195 kami tahu
-195 pesanan
-195 sentana
-195 toko
-195 uangnya
-195 undangan kami
-194 ada pada
-194 keterangan lebih
-194 lanjut dapat
-194 lokasi
-194 silakan
-193 dan bapak
-193 dan sudah
-193 harus
-193 jumlahnya
-193 klik
193 nilai
193 provinsi
-193 puri
-193 sertifikat
-193 sewaktu
-193 tampil
-193 wa
-192 cerita
-192 insiden
-192 merah
-192 pegawai
-191 dikenal
-191 pembaca
191 telah
-190 data tersebut
-190 depan
-190 flash
-190 jakarta
-190 lakukan
-190 perjalanan
190 tahun ini
189 allah
-189 biaya pendaftaran
-189 cukup
-189 cuma email
-189 gudang
-189 langkah
-189 orang tua
-189 pelaku
-189 sudah menghapus
-189 tangan
-189 timur
-188 nik saudara
188 penandatanganan
-188 petugas
-187 # mei
-187 akhir bulan
-187 bukan milik
-187 buku senja
-187 diagnosis
-187 jempol
-187 jempol admin
187 kami simpan
187 kasih sudah
-187 nomor kartu
-187 perkara
-187 perkara ini
-187 raya
-187 rel
-187 rel nirwana
-187 salah satunya
-187 satunya
-187 selasa
-187 warung
-187 warung buku
-186 cv
-186 dana kilat
-186 kami menemukan
-186 menelepon kami
-186 mulai bulan
-186 per
-186 upgrade
-185 calon
-185 kendaraan
-185 lebih lanjut
-185 penerima telah
-185 siap
-185 tinggal
-184 akun anda
-184 halaman itu
-184 kalender
-184 kasih kami
-184 mobil
-184 sebelum
-184 sekolah memohon
-184 surat terima
-183 kepala cabang
-183 membukanya
-183 menjemput
-183 pemberitahuan
-182 begitu
-182 cabang
-182 enkripsi
-182 kami pindahkan
-182 kayak
182 kegiatan
-182 ketika
182 mutu
182 mutu layanan
-182 orangnya
182 peningkatan
182 peningkatan mutu
-182 pindahkan
-182 seharusnya
-182 tampil di
-182 tidak diteruskan
-181 betul
-181 itulah
-181 kunci
-181 membawa
181 membuka ruang
-181 memerlukan
-181 pejabat
-181 pejabat pelindungan
-181 pusat data
-180 ini hanya
180 karakter yang
-180 kini
-180 pelindungan
-180 petugas kami
-180 ponsel
-180 rak
-180 sanur
-180 wali kelas
-179 empat
-179 folder
-179 kami menekan
-179 peristiwa
-179 teknik
-179 tiga hal
-178 kami memakai
178 karakter
178 kasih
-178 keduanya
-178 kuota
-178 nasional
-178 rasanya
-178 s
-178 sah
-178 selisihnya kami
-178 tertentu
-177 bawa
-177 dipungut
-177 dipungut biaya
-177 menekan
177 rilis
-177 terkunci
-177 tersambung
-177 tidak dipungut
-177 top up
-177 yang betul
-176 ambil di
-176 dan #
-176 dipegang
176 dprd
-176 kami lupa
-176 kami unggah
-176 lima menit
-176 memindahkan
-176 nomornya
-176 sekarang dipegang
-176 suara di
-176 usaha
-176 yang sudah
-175 kamu terima
-175 manasik
-175 manasik rombongan
-175 nirwana
-175 tetap berjalan
-175 tua
-174 akibat
-174 demo
-174 mana yang
-174 muncul
-174 perbarui
-174 roa
-174 sambal
-174 sambal roa
-174 siswa
-173 # untuk
-173 dan hasil
-173 diduga
-173 ini merupakan
-173 mei
173 nota
-173 telah menghapus
172 # kemarin
-172 agar
-172 banjarbaru
-172 bebas
172 daerah
-172 dan bersedia
-172 gadang
-172 menyentuh
172 pertama
-171 # jam
-171 berikan
-171 di kedua
-171 jangan berikan
-171 jemputan
-171 memakai data
-171 mesin pencari
-171 mobil jemputan
-171 puasa
171 seluruh nusantara
-171 sudah kami
-170 acara
-170 akun
-170 di kertas
-170 itu juga
-170 kertas
-170 lumbung sari
-170 nasabah bank
-170 sendiri yang
-170 tambah
-170 ya kalau
169 data
-169 iseng
-169 ke rumah
-169 kelas
-169 kurir
-169 nyasar ke
-169 otomatis
-169 pada penyedia
-169 rak retur
-169 retur
-169 tidak usah
-169 usah
-169 yang terbuka
-168 ada yang
-168 bawah
-168 berkas yang
-168 di bawah
-168 ditarik
168 indonesia
-168 kami sudah
-168 keputusan
-168 mengabari
-168 pendaftaran
-168 satu email
-168 tidak hilang
-168 tiket kereta
168 tinggi
-167 diganti
-167 harian
-167 kami tidak
-167 kesalahan tersebut
-167 konselor
-167 mau
-167 mengganti semua
-167 semua kunci
-166 diperbaiki
-166 diperbaiki kami
-166 jam sibuk
-166 kami lampirkan
-166 lampirkan
-166 password
-166 pengali
-166 pengali jam
-166 sementara
-166 tak
-166 tak dikenal
-166 tambahan biaya
-166 tanpa tambahan
-166 tidak kami
-166 tv
-165 # kursi
-165 berisi nama
-165 ii
165 jawa
-165 menutup
-165 minggu pukul
-165 terbatas
-164 asing
164 bagian barat
164 barat
-164 desember
-164 jadi
-164 keterangan
-164 ketua
-164 langsung dari
-164 memeriksa
-164 presale
-164 seperti
-164 tidak berubah
-164 wilayah
-163 dan meminta
-163 empat kali
-163 mengabarkan
-163 nggak perlu
-163 orang itu
-163 portal itu
-163 tertera pada
163 utama kami
-163 wakil
-163 yang tercantum
-162 baju
-162 ditaruh
-162 ditaruh di
-162 fajar
-162 kami harus
-162 kamu jadi
-162 lanjut
-162 operator
-162 pembelinya
-162 penyedia
-162 skin
-162 teknis
-162 telepon kami
161 begini
161 dengan
-161 ibu dapat
-161 kami perbaiki
161 lebih dari
-161 maafkan
-161 maafkan kami
-161 minggu pagi
-161 perbaiki
-161 rumah yoga
-161 samasta
-161 tolak
-161 yang perlu
-161 yoga
-161 yoga samasta
160 berbagai
160 di papan
-160 dokumen
-160 kegagalan
-160 kosong
-160 mendapatkan
160 papan
-159 beliau
-159 buletin
-159 cetak
-159 di gerai
-159 ini untuk
-159 keempatnya
-159 malam
-159 masuk ke
159 meliputi
-159 membuat
-159 mengurus
-159 nama beliau
-159 perempuan
-159 terlampir
-158 akun baru
-158 alamat dan
-158 anda tidak
-158 antara #
-158 bulanan
-158 di aplikasi
-158 ganti
-158 maaf kalau
-158 menjawab
-158 siang
-158 tidak akan
-158 ulang
-157 anak-anak
-157 bayarlah
-157 dan kartu
-157 dikirim
157 enam
-157 menit
-157 oleh
-157 orang kedua
157 pertiwi
-157 tertukar
-157 tidak untuk
-157 untuk dibalas
-156 bapak boleh
-156 dr hasan
-156 hasan
-156 kamis
-156 meja
-156 menemukan
-156 promo
-156 selamat ulang
-156 sudah tidak
-155 admin
-155 itu sudah
-155 kami menerbitkan
-155 label
155 lebih
-155 menerbitkan
-155 riwayat panggilan
-155 transaksi
-155 yth orang
-154 anda lakukan
-154 balas
-154 calon mahasiswa
-154 hari ini
-154 isi
-154 jawab
-154 mendaftarkan
-154 pendaftaran anda
-154 tamu yang
-153 buka
-153 dan berkas
-153 dari akun
-153 di lampiran
-153 kamu
-153 karena
-153 karyawisata
-153 ke kami
-153 menjaga
-153 menyalin
-153 oleh pihak
-153 semuanya
-153 tanggung
-153 unduh
-152 biaya kirimkan
-152 buktinya dan
-152 celahnya
-152 dicetak
-152 ibu yang
-152 kamera
-152 kasir
-152 maaf sudah
-152 mana
-152 pesan
-152 rekaman
-152 sedang
-152 stok
-152 tangkapan
-152 terungkap
-152 yang bukan
-152 yang terungkap
-151 # dan
-151 antara
151 baik
-151 data yang
-151 halo mas
-151 hasilnya
-151 indah
-151 luas
-151 memegang
-151 parkir
-151 personel
-151 tadi malam
151 versi #
-151 yang gagal
-150 akibatnya
-150 beri tahu
-150 celah
-150 dihubungi
-150 hotel puri
-150 lewat
-150 menunggu
-150 nggak
150 semester
-150 semua kata
-150 skor
-150 tahun depan
-149 berkas itu
-149 galon
-149 kami sampaikan
-149 link
-149 meski
-149 pelari
-149 sampaikan
-149 satu orang
149 simpan
-149 terlihat
149 tujuh
-149 yang baru
-148 dampaknya
-148 di lapangan
-148 ditetapkan
-148 haji
-148 lalu
-148 lapangan
-148 lebih tinggi
-148 masuk
-148 menghapus berkas
148 milik
-148 nomor yang
-148 penyimpanan
-148 punya
-148 secara
-148 sejahtera
-148 whatsapp
-148 yang terdaftar
-147 data pada
-147 kebocoran
-147 listrik
-147 medan
-147 notifikasi
-147 pekan
-147 perawat
-147 sensitif
-147 siang ini
-147 tiga bulan
-147 tutor
-146 boleh dipakai
-146 dengan data
-146 hasil
-146 kementerian
-146 ketua panitia
-146 perlu
-146 rekening saja
-146 soal
146 sudah
-146 ukuran
-146 verifikasi
-146 yang tertukar
-145 bagi yang
-145 di instagram
-145 di pengaturan
-145 ibu wali
-145 kami mohon
-145 lembaga
-145 murid kelas
-145 pengaturan
-145 pengingat
-145 polisi
-145 situs
-145 tempat
-145 wali murid
-144 atas nama
144 dan tiga
144 dari
-144 dari dapur
-144 diteruskan
-144 grup
-144 kartu
-144 nama depan
-144 per orang
-144 sejawat
-144 telah kami
-143 # cm
-143 angka
143 berjalan
-143 cm
-143 data pemesanan
-143 ibu dan
-143 intip
-143 menunggu intip
-143 pada email
-143 sambil menunggu
-143 sponsor
-143 tanggal #
-143 tindakan
-142 balas dengan
-142 beserta
-142 biaya bulanan
142 dan kenyamanan
-142 dulu
-142 hal ini
-142 juni kami
-142 karena itu
-142 maaf
-142 perpustakaan
-142 perubahan
-142 setelah
-142 sore
-141 anda mungkin
-141 apalagi
-141 berikut
-141 dan ibu
-141 dapat
-141 dipakai orang
-141 hal sepele
-141 kapan
-141 pemegang polis
-141 penumpang
-141 sebuah
-141 siap menjawab
-141 tersebut
-141 tetap berlaku
-141 uji
-140 bandar
-140 bandar lampung
-140 biaya seragam
-140 glow60
-140 kabupaten
-140 kepada yth
-140 lampung
-140 lebaran
-140 memindahkan server
-140 pembinaan
-140 pindah ke
-140 seragam
-140 uang kembali
-140 unggah
140 versi
-140 voucher glow60
-139 biaya
-139 dari luar
-139 dibuka
-139 dipakai
-139 jam
-139 kami baru
-139 ke kepolisian
-139 kesalahan
-139 kurang
-139 santri
-139 santri baru
-139 tombolnya
138 biasa
-138 c
-138 dari satu
-138 dikunci
138 gedung
-138 hati-hati
-138 kabar
-138 kontak darurat
-138 penerimaan
-138 rekanan
-138 sepenuhnya
-137 alamat kami
-137 dilihat
-137 kami bayar
-137 kartu pos
-137 luh
-137 luh ayu
-137 ni
-137 ni luh
-137 rincian
-137 sabtu
-137 sampai pagi
-137 sekaligus
-137 undian
-136 berkas
-136 doang
-136 doang kok
-136 foto alamat
-136 mengganti kata
-136 menghapus
-136 nomor #
-136 punyamu
-136 tetap kami
-135 alergi
-135 ayu
-135 darurat
135 guru
-135 kami kirimkan
-135 kemeja
135 lainnya
-135 matikan sampai
-135 memakai
-135 mulai
-135 subuh
-135 tata
-135 tata usaha
-135 wali
134 # sudah
-134 bila bapak
-134 buat
-134 dan jadwal
-134 dosis
-134 kami memutus
-134 kami tanggung
-134 membayar akan
-134 memutus
-134 menyebut
-134 mohon
-134 pencari
-134 rina
-134 salinan
-134 yang datang
-133 berada di
-133 kami beri
-133 kendali kami
-133 kereta
-133 luar kendali
-133 pekerjaan
-133 pelanggan
-133 pelindungan data
-133 pembelian
-133 premi
-133 sembilan
-133 sepatu yang
-133 tertera
-133 tiap
-132 beda
-132 beri
-132 bersumber
-132 bersumber dari
-132 diunduh
-132 dua
-132 kami belum
-132 lambat
-132 meminta maaf
-132 mencoba
-132 mesin
-132 nyasar
-132 pendampingan
-132 slik
-132 supaya
-132 tambahan
-132 tiket
-131 anak
-131 artha raya
-131 izin
131 kalinya
-131 kami pasang
-131 lambat #
-131 pasang
-131 perhatikan
131 tiga
-131 tiga jam
130 administrasi
-130 hal yang
-130 hari
-130 membayar
-130 membayar rp
-130 pula
-130 tambalan
-130 tambalan #
-130 yang
-129 # fa
-129 bincang
-129 bincang buku
-129 dan data
-129 dan itu
-129 fa
-129 kecamatan
-129 maksimal
-129 nama tanggal
-129 nyalakan
-129 pagi
-129 poin
-129 sebelumnya
-128 anda salah
-128 dan tanggal
-128 hilang
-128 jasa
-128 kamboja
-128 ke saya
-128 kebocoran data
-128 kursi
-128 lapor
-128 puri kamboja
-128 rabu malam
-127 botol
-127 dalam email
-127 dapat anda
-127 dianjurkan
-127 disampaikan
-127 donasi
-127 ini telah
-127 itu tanpa
-127 kejadian
-127 kekeliruan ini
-127 mohon maaf
126 bagian dari
-126 boleh ikut
126 dari keluarga
-126 dijual
126 jumlah
-126 kami membayar
126 keluarga besar
-126 mengalami
126 menjadi bagian
-126 minta maaf
126 musim ini
-126 pindah
126 telah menjadi
-126 tujuh hari
-126 untukmu
-126 up
-125 darah
-125 dompet
125 enak
-125 jadwalin
125 kepada kami
-125 kirimkan
125 menambah
-125 mengisi formulir
-125 pt dompet
-125 top
-124 blok c
-124 dan tidak
-124 hari itu
-124 janji temu
-124 kami matikan
-124 kembali penuh
-124 matikan
-124 memiliki
-124 rapat anggota
-124 sekali
-124 tanyakan
-124 temu
-124 tidak memiliki
-124 unit layanan
-123 bidan
-123 dengan satu
-123 diperiksa
-123 fotomu
-123 identitas
-123 itu kesalahan
-123 iuran
-123 khusus
-123 menu
-123 menyiapkan
-123 sapaan
-123 si
-123 tampaknya
-122 di email
122 di halaman
-122 kami memasang
-122 pemberitahuan ini
-122 tujuan
-121 ambil
-121 berkala
-121 cadangan pukul
-121 dari cadangan
121 diucapkan
121 diucapkan terima
-121 kami malu
-121 langsung
-121 malu
-121 penipu
-121 penipu yang
-121 secara berkala
-121 setiap sore
121 tetap
-120 bersedia
-120 diverifikasi
-120 email itu
-120 mumpung
-120 pajak
-120 pemberitaan
-120 pemberitaan yang
-120 per satu
-120 satu per
-120 tanpa
-120 teknologi
`,
};
