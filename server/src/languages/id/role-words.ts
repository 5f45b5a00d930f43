import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-422 gowes
-385 ya kalau
335 maaf
-327 ir
-324 nurhayati
-319 diri
-319 yang baik
-318 kan
-318 yayasan
-312 bandung
-312 bibit
-308 m
-303 elektronik
-303 sempat
-295 roti
-292 yang barangkali
-291 ketidaknyamanan yang
291 maaf sudah
-291 penerbit
-289 dear
-288 barangkali
-286 diverifikasi
-285 garuda
-285 kurikulum
-280 hai
-279 asuransi
-278 produk
-276 belanjain
-272 lbh
-270 kepala
269 dimaafkan
-269 kalau
269 mohon dimaafkan
-268 kepala dinas
-267 apabila
-267 perjanjian
-263 yang mungkin
262 menyusun
-262 terdapat
-260 koperasi
-260 manajemen
-259 direktur
-257 griya
-257 nih
-255 dan bapak
255 kami sungguh
255 sungguh
-254 anggap
-254 biro
-253 mungkin
251 maafkan
251 maafkan kami
-250 kecewa
-250 tim
-249 pt
-249 surabaya
-244 pak
243 ngantuk
-242 ksp
242 menyesal telah
-242 merasa
-242 normal
-242 satu kali
-241 aja
-240 imigrasi
239 ini ya
-239 manajer
-239 pmi
-238 alami
-238 bukittinggi
-238 di kedua
-237 ?
237 saya minta
-236 hangus
-236 nusantara
-235 tidak ikut
-234 mahasiswa yang
-232 kepotong
232 sungguh menyesal
-232 warga
-231 yani
-229 bidang
-228 yth
-227 depot
-227 lunas
-227 lupa
-227 pasar
-227 yg
-226 jika
-225 panitia
225 sudah membuat
-225 sukarela
-224 kerjakuy
-224 maaf apabila
-224 yang gagal
-223 kardus
-222 kembali normal
-222 maaf jika
221 atas kesalahan
-221 membantu
-220 demikian
-220 ditetapkan
-220 kepada saya
-220 yth ibu
-219 begini
-219 gudang
-219 kami tahu
-219 makmur
-219 medan
-218 divisi
-218 kopi
-217 halo kak
-217 sehat
-216 ini yang
-216 puskesmas
-216 senin pukul
215 sebesar-besarnya
-214 nyaman dengan
-213 dr
213 melampirkan
-212 lemari
-212 pos
-212 utuh
211 kekeliruan ini
211 maaf sebesar-besarnya
-211 membayar rp
-211 menjemput
-211 salam dari
-211 webinar
-210 maaf kalau
-210 operasi
-210 pesananmu
-209 asri
-209 diucapkan
-209 diucapkan terima
-209 halo
-207 ditampilkan
-207 menarik
-207 mendaftarkan
-205 kak jadi
-204 dirugikan
-204 menyebabkan
-204 merasa dirugikan
204 minta maaf
-204 muncul
-204 sakura
-204 sinar
-203 inisial
-201 ganda
-201 kartu pos
-201 pontianak
-200 donatur yang
-200 sepele
-200 terjadi kekeliruan
-199 belanja
-198 gak
-198 kerugian
-198 sejauh
-198 sentana
-197 jadwalnya
197 maaf banget
-196 barangnya
-196 baru sekarang
-196 pencurian
-196 salah satunya
-196 satunya
-196 wakil
-195 selamat
195 sudah bikin
-194 berkas sudah
-194 diperlukan
-194 umum
-193 bagaimana
-193 penagihan
192 maaf yang
-192 maklum
-192 selesai
-191 alasan
-191 mahasiswa
-191 oleh karena
-190 akunmu
-190 harian
-190 ii
-190 yang kurang
-189 kok
-189 rak
-189 sma
-188 berjaga
-188 lama di
-188 perlu membalas
188 saya mohon
-187 anak-anak
-187 kami lupa
-187 panik
-187 polres
-187 sehati
-186 tidak usah
-186 yang pertama
-185 jumlahnya tidak
-185 peneliti
-185 tidak menjawab
-184 dalam
-184 puasa
-183 dipilih
-183 hal
-183 putih
-182 ketua
-182 terganggu
-182 ubud
-181 kabari
-181 sejawat
-180 alumni
-180 kami lakukan
-180 mas
-180 salam
-179 dari rak
-179 masalah
-179 mbak
-178 # m
-178 melindungi
-178 sesuatu
-177 !
-177 brankas
177 dan meminta
-177 lumbung
-177 suara
-176 bagi pelanggan
-176 penerimaan
-175 alamatnya
-175 hosting
-175 kejadian tersebut
-175 pesanannya
-174 kamilah
-174 kamilah yang
-174 layar
174 menyesal
-174 semoga
-174 sepeser
-174 sepeser pun
174 tante
-174 tolong
-173 kesalahan itu
-173 menghapusnya
-173 peserta yang
-173 roa
-173 sambal
-173 sambal roa
-173 sejahtera
-173 wali kelas
-172 berkas yang
-172 jika ada
-172 kami lalai
-172 kepala cabang
-172 lalai
172 maaf ya
172 salah dan
-172 siti
-172 udah kami
-171 amanah
-171 kosong
-171 lainnya
-171 lari
-171 saya sendiri
-170 contoh
-170 itu kini
-170 kalender
-170 ke kami
-170 mengabari
-169 b
-168 dampaknya
-168 seminggu
-168 teknisi
167 aku minta
-167 ini terjadi
-167 itu sekarang
167 kekhilafan
-167 timbul
-166 berujung
-166 biaya seragam
-166 budiman
-166 kami harus
-166 kecil
-166 menimbulkan
-166 nggak perlu
166 permohonan maaf
-166 seragam
-166 yang budiman
-166 yang terbuka
-165 administrasi yang
-165 akun baru
-165 apotek
-165 bawa
-165 donatur
-165 rabu malam
-165 status
-164 buletin
-164 dihapus
-164 menyala
-164 penipuan
-163 ini telah
-163 jumlahnya
-163 kami salah
163 minta
163 om
-163 pemohon yang
-163 terlampir
-162 bulan agustus
-162 dr hasan
-162 hasan
-162 mengirim email
-162 pertanyaan
-162 presale
162 senin pagi
-161 fajar
-161 ibu anggota
-160 calon mahasiswa
-160 laboratorium
-160 minggu pagi
-159 agar
-159 iuran yang
-159 kapal
159 ongkir
-159 sepele ini
-159 surat ini
-159 tabel
-159 unit layanan
-159 wa
-159 yang merasa
-159 yang terungkap
-158 dirasakan
-158 lintas
-158 mungkin dirasakan
-158 subuh
-157 dan seluruh
-157 dilakukan
-157 kami menagih
-157 nomornya
-157 terhormat
-157 unduh
-157 wilayah
-157 yang terhormat
-156 akibat yang
-156 hapus
-156 perbaikan
156 permohonan
-156 teknis
-156 tiga jam
-155 ada pada
-155 betul
155 cerita
-155 di lampiran
-155 j
-155 kebocoran
-155 seberapa
-155 terjadi
-155 tidak seberapa
-155 vendor
-154 bapak sudah
-154 kami keliru
-154 laporkan kepada
-154 pesan untuk
-154 selasa
-153 dimatikan
-153 membatalkan
-153 memindahkan server
-153 pelakunya
-153 penghasilan
-153 penyedia
-153 s
152 aku
-152 hal ini
-152 kencana
-152 keputusan
-152 kerahasiaan
-152 menutup
-152 saja
-152 sudah tidak
-152 yth bapak
-151 dari dapur
-151 hal sepele
-151 layanan kami
-151 pemberitahuan
151 ratna
-151 rekanan
-150 belanja cerah
-150 kepegawaian
-150 mungkin anda
-150 tidak hilang
-150 tombol itu
149 apalagi
-149 gratis
-149 hasilnya
-149 kelurahan
-149 ketua panitia
-149 satu email
-149 tolong jangan
-148 administrasi
-148 aman
-148 jaringan
148 memohon
-148 menyebarkan
-148 nanti
-148 pendampingan
-148 penyimpanan
-148 perkara
-148 perkara ini
148 terutama
-148 tur
-147 bagian
-147 memeriksanya
-147 menerima balasan
-147 tekan #
-147 terkunci
-147 wajib
-146 dugaan
-146 jakarta
-146 maksimal
-146 membukanya
-146 rumah yoga
-146 samasta
-146 yoga
-146 yoga samasta
-145 baca
-145 bukti
-145 peron #
-145 toko
-144 bidan
-144 ini membuat
-144 kesalahan
-144 konfigurasi
143 bab
143 bab #
-143 balas ke
-143 jersey
-143 keliru
-143 pelanggan
-143 sudah dihapus
-143 yang terbaca
-142 # cm
-142 bapak
-142 cm
-142 ditemukan
-142 harus
-142 keempatnya
-142 perempuan
142 si
-142 tamu yang
-141 boleh dipakai
-141 jeda
-141 kami yang
-141 masuk ini
-141 menyapa anda
-141 pegawai tersebut
-141 pemberitahuan ini
-141 rel
-141 rel nirwana
-141 salah
-141 tertukar
-141 waktusalat
-140 angka yang
-140 bunga
-140 dapur kami
-140 kendaraan
-140 nggak bisa
-140 nomor satu
-140 pembaruan
-140 puri
-139 bagi
-139 kelompok
-139 keselamatan
-139 kurir
139 maaf kepada
-139 merasa tersinggung
-139 nasional
-139 notifikasi
-139 peristiwa
-139 pesanan bunda
139 sekolah memohon
-139 tersinggung
-139 tidak bertanggung
139 ya
-138 beliau
-138 bentuk
-138 calon
-138 kalo
-138 kepada siapa
-138 memeriksa
-138 nama beliau
-138 pembayaran
-138 perpustakaan
-138 terungkap
138 untuk itu
-138 untungnya
-137 anda dua
137 anda kepada
-137 anda termasuk
-137 bunga deposito
-137 keamanan
-137 oknum
-137 pengaduan
-137 rasanya
-137 tidak pernah
-137 undangan
-136 deposito yang
-136 kenyamanan
-136 latihan
-136 masyarakat
-136 membuat
136 memohon maaf
-136 mulai pukul
136 nomor unit
-136 oleh human
-136 parkirin
-136 studio
-136 tagihan
-136 tersebut disebabkan
-136 tidak kamu
-135 ajak
-135 banjarbaru
-135 dan baru
-135 hormati
-135 ingin
-135 jalan
-135 membetulkan
-135 menempelkan
-135 sanur
-135 sepatu yang
-135 tinggal
-135 usah
-134 bank lumbung
-134 dompet
-134 jangan
-134 premi
-134 punya
-134 sebenarnya
-134 sekadar
-134 seperti
-134 serius dari
-133 gaji
-133 gudang kami
-133 jemputan
-133 kenyamanan anda
-133 kita
-133 mobil jemputan
-133 pemeriksaan
-133 rombongan
133 tutor
-132 artha raya
-132 doang
-132 dokumen
-132 instansi
132 kami lagi
-132 libur
-132 mengurus
-132 menyalin
-132 pencari
-132 perusahaan iklan
-132 teknik
-132 terbuka
-131 barang
-131 cerah
-131 ditaruh
-131 ditaruh di
-131 ibu pelanggan
-131 kamu tidak
-131 kehilangan
-131 keterangan lebih
-131 lanjut dapat
-131 satu malam
-131 smp
-131 tertinggal
-131 tertinggal di
-131 yang benar
-130 itu keputusan
-130 kami nomor
-130 luh
-130 luh ayu
-130 mana yang
-130 melayani
-130 ni
-130 ni luh
`,
  fault: `
-664 kalau
563 kami lupa
556 gagal
556 salah
-531 lagi
-531 mulai hari
-524 mulai bulan
-512 yang lama
-505 sudah bikin
502 termasuk
-497 # sudah
497 sebagai
-497 simpanan
-488 dihapus
-488 sekarang
-487 untungnya
-486 hormati
486 kardus
-481 ditutup
480 kelalaian
479 # akun
477 bendahara kami
-474 ditampilkan
-474 kamu jadi
473 sedangkan
-472 mulai minggu
-471 timbul
-468 berbagai
463 tidak memeriksa
-461 aja
-458 berlaku sampai
-458 memakai verifikasi
-456 menghapus berkas
-454 tidak berubah
-453 bapak ibu
-452 sesi
-449 kepada saya
-446 abaikan
-446 besar
-443 sudah kami
441 gudang kami
-440 anak-anak
439 konfigurasi
438 kami mengirim
436 kami lalai
-436 kok
436 ukuran
-435 itu memuat
-430 ambil di
-430 kapan
427 dan kami
-425 berlaku
-425 yang pertama
-423 bapak sudah
421 tadi
-420 orang yang
-420 perlu
418 diduga
-415 mbak
-414 dapat datang
-413 kepala
411 # m
-410 dan hasil
-409 jangan
408 kehilangan
408 kesalahan itu
-407 bandung
407 kami keliru
-407 ruang
-406 tidak berlaku
-406 tidak hilang
405 gangguan
-404 ponsel anda
-402 sepele
-401 bila
-401 ini ya
-399 anggota yang
-399 di lampiran
-399 kami hormati
-399 kami meminta
-398 kini
397 menulis
397 tertukar
-396 balasan dan
-396 dan sudah
396 menekan
-396 penerima menghapus
-394 yth
-393 ke whatsapp
392 dapat melihat
-392 kabari
-392 laut
-392 yang bayar
-391 ibu di
-391 lengkap dan
-387 hangus
-387 menu
-386 lagi yang
-386 ulang
385 penyebabnya
-383 bertemu
-383 halo mas
-383 kami tanggung
-382 siap
-382 tidak tercantum
-382 tumbuh
-381 bulanan
-381 dokter
381 membuat
-381 nama anda
-379 lengkap nik
-379 perbaikan
379 yang anda
378 pihak luar
-377 berlaku dan
377 kekeliruan ini
377 paket
-376 rasanya
374 karena kami
-374 memuat nama
-373 tanda
372 satu kali
-371 beri tahu
371 lunas
371 sejumlah
-370 identitas
370 salah menulis
-369 pun
-369 surabaya
-368 dengan harga
-368 kalo
-368 oleh karena
368 tahun lalu
-367 ?
-367 dan jumlah
-367 lain dan
367 tadi malam
-366 kabar
366 kami nomor
-366 tangkapan
-365 akhirnya
-365 yang baik
-364 hosting
364 lalai
-364 per orang
-363 oma
-362 disimpan
-362 jam itu
-361 dari data
-360 ada denda
-359 cemas
-358 setengah
-357 # tetap
-357 kami telah
-356 mulai pukul
356 sempat
-355 dan bapak
354 kekhilafan
354 padahal
-354 udah
353 dua jam
353 menyalin
-353 notifikasi
353 sewaktu
-352 nurhayati
352 selama dua
-352 telah menghapus
-351 buka
351 mencari
-350 dengan nik
-350 direktur
-350 ibu yang
-350 perjanjian
-350 tanpa biaya
350 yang gagal
-349 belum ada
-349 buat
-348 balik
-348 boleh ikut
-348 dan kontak
-348 nanti
-348 sehati
-348 selisihnya kami
-348 sisanya
-347 example
347 kami memasang
-347 sebelum #
-347 sudah meminta
-347 tetap kami
-346 bukti
-345 pertanyaan
-345 tersebut sudah
-344 berkas sudah
344 kali
344 kami memakai
-344 seberapa
344 seharusnya
344 surel kami
-344 tidak seberapa
-343 data yang
-343 kami menunggu
-343 kartu anda
-343 kontak
343 penyedia layanan
-342 kerjakuy
342 memakai
-341 kami buang
-341 surel ini
341 tetapi
-341 tidak terbuka
-340 berjaga
340 mantan
-340 uangnya
339 dari rak
339 yang salah
-338 kegagalan
-338 kepada anda
-338 malu dan
-338 manajemen
338 rabu
337 baru menyadarinya
-337 dan seluruh
-337 ke tempat
337 menyadarinya
-337 penerima telah
337 saja email
337 semalam kami
337 tertentu
-336 apotek
-336 jika
-336 masalah
-336 melindungi
-336 tetap
-335 mana
-335 tahun depan
-334 lebaran
-334 sukarela
333 # pengguna
-333 gratis
333 menampilkan
-333 saya di
-333 tidak bertanggung
-332 akses itu
-332 mereka
332 sepertinya
331 dan itu
-331 disimpan di
331 jempol
331 jempol admin
-331 kantor
330 kak jadi
-330 kepala dinas
330 namanya
330 unit
-329 maafkan
-329 maafkan kami
-329 yang benar
-328 jauh
-328 jumlahnya
-328 kami beri
-328 pak
-328 panggilan
-327 inisial
-327 kami lagi
-327 kami malu
-327 malu
-327 mendaftarkan
-327 yang betul
-326 kami perpanjang
-326 perpanjang
-326 terdampak
-325 maaf kami
325 memperlihatkan
-325 sarapan
-324 lintas
-323 allah
-323 dan kartu
-323 dengan email
-323 email yang
-323 hati-hati dengan
-323 jumlahnya tidak
-323 yang telah
-322 dan ia
322 diberitahukan
-322 ingin
-322 pt
322 sampai di
-321 bukan milik
-321 musim
-321 sejak pukul
-321 seminggu
-320 ada orang
320 dibuka
-320 hal tersebut
-320 ir
320 pernah
-320 sehingga jadwal
319 dibuka oleh
-319 gowes
319 kalender
319 kami seharusnya
-319 ke posko
-319 manajer
-319 senin pukul
318 beberapa
-318 bisa membuka
-318 nama tanggal
-317 segera
-317 supaya tidak
317 terjadi akibat
-316 balasan
316 jalan dan
316 lainnya
-316 perpanjang sampai
-316 untuk memastikan
-316 yang bocor
-316 yang masuk
315 akibat
-315 asuransi
-315 email ini
-315 habis
315 pengujian
-315 silakan
315 ternyata
-315 webinar
314 akibat kelalaian
-314 dana
314 izin
-314 kami ganti
-314 maaf ya
-314 salam
-314 sandi dan
-313 dikunci
-313 menit setelah
-313 per satu
-313 satu per
-313 telah kami
-312 tampil di
-312 tenang
-312 tiket lama
-312 untuk melindungi
-311 administrasi
-311 nomornya
-311 suara
-311 supaya
-310 diulang
310 kelihatan
-310 maaf yang
-310 minggu pagi
-310 tambalan
-310 tambalan #
309 antaranya
309 di antaranya
-309 dr
-309 dua orang
309 hari sabtu
-309 sama dan
-308 bapak dan
-308 dipakai untuk
-308 nusantara
308 saya mohon
-308 tanpa nama
308 yang tertukar
-308 yth ibu
-307 dimaksud
-307 ganti
-307 ini pukul
307 internet di
-307 kami mohon
-307 kementerian
306 ambon
306 di email
306 memakai data
-306 meminta otp
305 akibatnya
-305 biro
-305 jaga
305 pencuri
-305 rahasia
304 # cm
-304 buang
304 cm
-304 menyatakan
-304 rawat
304 sertifikat
-304 tutup pada
-303 aman
-303 batasi
-303 betul
-303 dan jadwal
-303 datanya
-303 ke saya
303 naik
303 peretas
-303 setiap anggota
302 anda barangkali
-302 dear
302 kami menerbitkan
-302 ketua
-302 status
-301 dan riwayat
-301 dan saldo
-301 kepada bapak
-301 koperasi
-301 paling lambat
300 kamera
-300 keluarga dan
-300 lama di
-300 layar
-300 masih menerima
-300 masyarakat
300 menekan tombol
-300 permintaan
300 sehingga nomor
-300 ups
-300 yang menyebut
-299 mampir
-299 yang tercantum
298 admin
298 anda kepada
-298 kereta atau
298 memasang
298 menerbitkan
-298 notifikasi uji
-298 tidak kamu
-298 yayasan
-297 administrasi yang
-297 anda mungkin
-297 apa pun
-297 baru #
-297 dan berlaku
-297 dikirim dari
-297 tercantum di
297 tertulis
-296 atas kekeliruan
-296 hai
-296 hubungi #
-296 pin
-295 berobat
-295 dampaknya
-295 khusus
-295 lipat
-295 perkara
-295 perkara ini
295 seharusnya sampai
-295 tur
-295 yang baru
-295 yang terbaca
-294 diantar
-294 dihubungi
294 lalu salah
-294 laporan
-294 menyesal dan
294 terjadi kekeliruan
-294 yang datang
-293 dibatalkan
293 kami menemukan
-293 membaca semua
-293 polres
293 seseorang menyalin
-293 terhormat
293 terima
293 tidak berhak
-293 yang terhormat
292 dilihat
292 kemarin
-292 ketua panitia
-292 ksp
-292 lebih suka
-292 sekolah memohon
292 semalaman
-292 suka
-292 tambahan biaya
-292 tanpa tambahan
-291 foto alamat
-291 membayar rp
291 salah satunya
291 satunya
-291 tempat lain
-290 dan mengirim
-290 dapat anda
290 dari pihak
-290 poin
-290 sumbangan
-289 biayanya
289 dapat kami
-289 menyebarkan
-288 hilang
288 mei
-288 saat
-287 berisi nama
-287 bukittinggi
-287 cerita
-287 keterangan
-287 mana yang
287 menunggu
-287 pengurus memohon
-287 posko
-287 subuh
287 tertinggal
287 tertinggal di
-287 universitas
-287 walau
-286 bayarlah
-286 lambat #
-286 menjawab
-286 sandi yang
-285 cepat
285 data pemesanan
285 halaman
-285 kan
285 melihat nama
285 mengalami
-285 sangat
-285 sesuatu
-285 smp
-285 usah
-284 tidak untuk
-283 dan rekaman
-283 juga manusia
-283 manusia
283 mas
-283 pemberitahuan
-283 penyedia
-283 selalu
282 kami jual
-282 kami selalu
-282 listrik
282 sembilan
-281 asri
-281 ganti rugi
-281 kasih sudah
281 peneliti
-281 rugi
-281 saya yang
-281 tarik
-281 teks
-280 betulkan
-280 kami betulkan
-280 memiliki
-280 pmi
-280 tidak memiliki
-280 yang berlaku
279 dari satu
-279 dicuri
-279 diganti
-279 foto
279 itu tidak
279 jumat #
-279 kami buka
-279 maaf kepada
-279 mengunduhnya
-279 pontianak
279 selama #
279 tertera
-278 anda akan
-278 balas ke
-278 dimatikan
-278 ganda
-278 ke rumah
-278 pemakaian
277 dan #
-277 ini terkirim
-277 jadi jangan
-277 tentang
-276 kami menyesal
276 malam kami
276 malam pukul
276 melampirkan
-275 biaya
-275 enak
275 ini kesalahan
274 data akun
-274 di papan
-274 dihitung
-274 itu belum
274 kendala
274 menyalin data
-274 papan
274 rapat
-274 seluruh kata
-274 senin
-273 ajukan
273 dapur kami
273 memasukkan
-273 pernah meminta
273 portal itu
-273 satu hari
273 siswa lain
273 terlambat
-272 belanjain
272 dalamnya
272 di dalamnya
-272 gantinya
-272 hanya untuk
-272 kotak masuk
272 memindahkan
-272 menambah
272 menyala
-272 penerbit
-271 # hanya
-271 kejadian
-271 kurikulum
271 pesanannya
271 selasa lalu
-271 tidak usah
270 # hari
-270 akan
-270 biaya seragam
-270 curigai
270 pesanan bunda
-270 seragam
-270 tinggal
-270 uang
-269 di buku
269 ke ponsel
-269 mencatut
-269 mencatut nama
-269 pin dan
269 selama
-269 sepuluh
-269 sepuluh alamat
-269 yang mencatut
-268 dan nilai
-268 datanya tidak
268 kedua
-268 lbh
268 maret #
-268 reservasi
-267 apakah
-267 baca
267 bocor dari
-267 depot
-267 instansi
-267 kerahasiaan
-267 membetulkan
-267 menghapusnya
267 tagihan
-267 terlampir
-266 di formulir
-266 dipakai siapa
-266 kapal
266 pada malam
-266 tolong
-266 upgrade ke
-265 kami tarik
-265 kecewa
265 keterlambatan
-265 lembaga
-265 otp atau
-265 pelindungan
-265 tidak menyimpan
-264 berikut
-264 garuda
264 kami mengunggah
-264 kamu terima
-264 kebocoran
-264 mahasiswa
264 menuliskan
-264 pengaduan
264 pinjaman anda
-264 tujuh tahun
263 dan isi
-263 diskon
-263 jadwal
263 tertulis rp
-263 uang rp
-262 agar
-262 deposito yang
262 diterbitkan
-262 hal
262 kami sendiri
-262 pertama
-262 saja
-262 surat itu
261 akun dan
261 input
261 rincian
-260 bingung
260 dapat email
-260 enam
260 ini juga
-260 kami sediakan
-260 komputer
-260 langsung
260 pringsewu
-260 sampai pukul
-260 sediakan
-260 studio
-260 versi #
-260 yth orang
259 # pada
259 juni pukul
-259 khawatir
-259 menghapus email
259 pada tanggal
-259 pemegang
-258 alat
-258 ibu dapat
-258 juta
258 kami kemarin
-258 nomor paspor
-258 pt dompet
257 di daftar
257 kemeja
-257 menelepon
-257 ongkosnya
-257 para
-257 soal
-256 chat
-256 dengan sangat
-256 dijual
-256 kami harus
-256 nik alamat
-255 alumni
-255 berikutnya
-255 ini ke
-255 itu sudah
255 kelalaian kami
-255 setiap sore
-254 bunga #
-254 dicoba
-254 elektronik ini
-254 ktp dan
-254 putus
-254 seharusnya kami
-254 sekalian
254 server kami
-254 setelah
-254 tidak akan
-254 yang terungkap
253 ini disebabkan
-253 kepada kementerian
-253 layanan
-253 pemilik
-253 satpam
253 teknisi kami
-253 tiba
-253 ulang tahun
252 anda kami
-252 anda paling
-252 apalagi
-252 baik
-252 medan
-252 membuat bapak
252 merah
-252 seperti biasa
252 verifikasi
-252 wajib
-252 yth bapak
-251 dari akun
-251 isinya nama
-251 puasa
-250 cadangan pukul
-250 dan kk
-250 dari cadangan
250 ketika
-250 musim ini
250 satu dan
250 sudah masuk
249 # sedangkan
249 berkas yang
-249 brankas
249 dan saya
-249 item
-249 langganan
249 luas
-249 makmur
-249 melayani
249 mengirim
249 palsu yang
-249 sandi lama
-248 ibu kandung
248 kami salah
-248 kandung
-248 kartu itu
248 maaf banget
-248 menambahkan
248 milik
-248 pemegang tiket
248 rapat kelurahan
-248 sepele ini
248 tidak pernah
-248 tunggakan
-247 # tidak
247 dilakukan
-247 doang kok
-247 itu kini
-247 kami pindahkan
247 kamu bayar
-247 ke pusat
247 negeri pada
-247 pindahkan
-247 si
-247 siapa
-247 tambahan
247 terkirim ke
-247 yang lain
246 angka
-246 beda
246 data dari
246 kami dan
246 kami memilih
246 keempatnya
-246 sari
-246 sesuai
-246 tetap berlaku
-245 belum dibayar
-245 dibayar
-245 dprd
245 ini dan
245 itu
245 kunci
-245 meliputi
245 penyimpanan
245 rutin
-245 sabtu #
-244 akan kami
244 email kami
-244 laporkan
-244 memblokir
-244 memblokir kartu
244 pas
244 pesananmu
244 sakura
243 anda nama
243 februari dan
243 kue
-242 bapak boleh
-242 cod
242 iklan
-242 kami menambahkan
-242 nota
-242 palsu dan
-242 pekerjaan
-242 siapa saja
-241 hubungi
-241 ketahui
-241 kodenya
241 membaca tanggal
-241 om
241 rabu lalu
241 salah membaca
-241 senja
-241 tiap
-241 tolak
-240 alergi
-240 bebas
-240 gedung
-240 kami ketahui
-240 ke saldo
-240 rel
-240 rel nirwana
240 sekadar
-240 terakhir
-240 tidak perlu
239 asing
-239 contoh
-239 kelima
-239 keluarga
239 pengingat
-239 yang datanya
238 di kasir
238 iseng
-238 kami unggah
-238 mengurus
238 pemeras
-238 tempat anda
238 yang lebih
-237 ayah
237 barangkali
-237 dipilih
-237 juga sudah
-237 kak
-237 lama anda
237 pencurian
-237 sejak pagi
-237 sinar
-237 tersambung ke
-237 tersebut
236 # anda
236 ada di
-236 data itu
-236 gadang
-236 kenal
-236 klaim
-236 npwp
-236 semua perangkat
236 sudah menghapus
-235 # wita
-235 anda di
-235 bersama
-235 emailnya
235 hal yang
-235 item yang
-235 itu ada
235 itu keputusan
-235 roti
-235 wita
-234 beserta
-234 keduanya
234 lalai memperbarui
234 memperbarui
-234 nama dan
234 tiga kali
-234 upgrade
234 yang namanya
-233 dan paket
-233 email sama
-233 kode
-233 perubahan
-233 tekan
-233 terutama
-233 tiga hal
-232 kami layani
-232 menyikapi
-232 mulai sekarang
-232 pemegang polis
-232 puri
-232 satu tiket
-232 slik
-232 tante
-231 biaya berobat
-231 deh
-231 demikian
231 februari kami
-231 ketahuan
-231 ketahuan deh
-231 terungkap
-231 tidak memerlukan
-231 undangan kami
-231 unit layanan
230 dapat dibuka
-230 kalah
230 kami keluarkan
230 kepada ibu
230 memindahkan server
-230 meminta uang
-230 mumpung
229 anda dibuka
-229 kami kembalikan
-229 kembalikan
-229 libur
-229 maaf terutama
-229 mengetahuinya
229 nik saudara
-229 pula
-229 rekening
229 satu malam
229 sosial
-229 terutama kepada
-228 mendapat
-228 penipuan
-227 angka terakhir
-227 awal
-227 batalkan dan
-227 empat angka
-227 kartu dan
-227 orang dapat
-227 sekitar
-227 tutor
226 adanya
-226 berlakunya
-226 dan masa
226 dan tanggal
226 dibobol
-226 imigrasi
-226 jam kerja
-226 kami matikan
-226 masa berlakunya
-226 matikan
-226 meminta semua
-226 penerima email
226 situs lain
226 tas
-225 akan tampak
-225 amanah
-225 dari rumah
-225 harganya
225 hitung
-225 kami mengetahuinya
-225 kantor kami
-225 ke luar
-225 nomor unit
225 pasien lain
-225 staf sudah
-225 tampak
224 alamat internet
-224 anda dapat
-224 bank dan
-224 benar sabtu
224 berhak
-224 halo
-224 menjemput
224 salah dan
-224 tautan apa
-223 asli
-223 bagi anda
-223 bersifat
-223 di #
-223 ikut
223 kami temukan
223 klien
-223 ktp asli
223 menemukan
-223 pencapaian
223 sejumlah nasabah
-223 semua penerima
223 temukan
-223 tes darah
-223 titik
-223 untukmu
222 akunmu
-222 baru yang
-222 bentuk
222 entah
222 hari dan
222 kayaknya
-222 loket
-222 ongkos
-222 sedang
-222 semua
222 yg
-221 diagnosis
-221 haji
-221 juli dan
-221 kami akan
-221 kelurahan pada
-221 kepada #
221 mengunduh
-221 pada rekening
221 pemeriksaan
-221 sejahtera
221 tangan
-221 terasa
-221 terasa sudah
220 alamat dan
-220 dari aplikasi
220 fotomu
-220 kejadian ini
220 ketidaksesuaian
220 ketidaksesuaian data
-220 mahasiswa yang
220 punyamu
-220 saudara tidak
-220 tercantum
-220 tetapi kami
-220 tiket gratis
219 # bulan
219 bapak yang
-219 baru tahu
-219 bulan ini
219 cache
-219 visa
218 kolom
218 label
-218 menghapus seluruh
217 bahwa
-217 bcrypt
217 kami transfer
-217 nomor rekening
-216 adalah alamat
-216 ditaruh
-216 ditaruh di
216 kepada orang
216 orang tak
-216 sensitif
-216 yang barangkali
-215 berada di
215 data #
215 di akun
-215 griya
215 isi
215 itu kelalaian
215 kami menekan
-215 kasih
-215 kendali
-215 kendali kami
-215 langkah di
-215 luar kendali
-215 menu keamanan
215 oleh pihak
-215 saja atau
215 sepatu yang
-215 timur
214 milik anda
214 peserta lain
-214 salam dari
214 sehubungan
214 sehubungan dengan
214 seperti
-214 tidak menjawab
-213 belanja
213 bertuliskan
-213 delapan
213 satu
-213 tirta
-213 tujuh
-213 wa
-212 cv
-212 di pengaturan
-212 kembali ke
212 nama yang
-212 pengaturan
-212 telepon kami
-211 balasan yang
-211 dan ibu
-211 dan tiga
-211 data tersebut
-211 itu sekarang
-211 jatuh tempo
211 kami menulis
-211 lama saudara
211 pintu
211 sebesar
-211 tempo
-210 batalkan
-210 biasa
-210 bulan
-210 dikerjakan
-210 gak
-210 kami batalkan
-210 kencana
-210 kurir
-210 pesan ini
210 rute
210 termasuk yang
-209 berada
209 berkas
-209 di server
-208 bukan kesalahan
208 grup whatsapp
-208 jika anda
208 jual
-208 juga bisa
-208 ke sini
208 kepercayaan anda
-208 kepuasan
-208 layani
-208 mengganggu
208 mengunggah
-208 orang sebelum
-208 pada jumat
-208 tagihan yang
-208 untuk masuk
207 alamat surel
-207 di rekening
207 itu cuma
-207 kami hanya
207 kami mengirimkan
-207 panik
-207 permintaan maaf
-207 riwayat panggilan
-207 sampai minggu
207 slip gaji
-207 yang sebesar-besarnya
-206 bisa datang
206 daftar yang
-206 diperbaiki
-206 diperbaiki kami
-206 kalau kakak
-206 kami lampirkan
-206 ke kami
-206 lampirkan
-206 sepanjang
-206 tanyakan
205 anda dua
205 bagian barat
205 barat
205 berkas pendaftaran
-205 di kantor
-205 kami tambahkan
205 membatalkan
205 orang pada
-205 pengiriman dan
-205 permata
-205 sandi anda
-205 tambahkan
-204 # belum
-204 balas
-204 calon
-204 dukungan bapak
-204 hotel
204 ini merupakan
204 menyebut
204 paket ibu
-203 ibu anggota
-203 kamilah
-203 kamilah yang
203 masuk
203 mengirimkan
-203 pemberitahuan ini
-203 rumah dan
-203 serta
203 tertanggal
203 tertanggal #
-203 udah kami
202 # kami
202 dan meminta
-202 dananya
202 dengan satu
-202 diverifikasi
-202 hash
202 itu kesalahan
-202 kami membayar
-202 memulihkan
-202 mendaftar
202 sampai pagi
-202 secara
202 sejawat
-202 teracak
-202 teracak hash
-202 yani
201 ada tamu
-201 bagi kami
201 dalam paket
-201 disk
-201 kami sarankan
201 lain yang
-201 milik bapak
201 nyasar
-201 pun dalam
-201 sarankan
-200 bawah
200 belum tercantum
200 deposito #
-200 di bawah
-200 dijalankan
-200 harian
-200 j
200 membuka
200 saya minta
-200 tekan #
-200 warga yang
-199 dan masyarakat
-199 dapat
-199 dr hasan
-199 februari pukul
199 hari sebelum
-199 hasan
-199 kirim buktinya
199 melakukannya
-199 pantau
199 seorang pun
199 tidak seorang
198 anda terima
-198 biaya dan
-198 meter
-198 saja yang
-198 sandinya
-198 sekretariat
-198 setuju
-198 siang ini
-198 sudah setuju
-198 tidak ada
-198 voucher yang
-198 yang tahu
-197 baru dengan
-197 ditulis
197 jadi
197 kami dapat
197 mungkin telah
-197 pendampingan
197 ratna
-197 sebagian kecil
-197 skor
-197 tapi
-196 # juta
-196 beli dua
196 berat
-196 dan keluarga
-196 di kedua
196 kirim hari
-196 kk
-196 masih bingung
196 menyebabkan
-196 pembuka
-196 selisih
-196 selisih rp
196 september #
196 telah terjadi
-195 ajak
-195 biaya pendaftaran
-195 di rumah
-195 ini sampai
195 kami kurang
-195 keluar
195 lama
-195 lewat email
-195 mendapatkan
-195 mengenai
195 pembayaran
-195 periksa
-195 sentana
195 tertera pada
-195 tunjukkan
-195 yang berpotensi
-195 yang udah
-194 b
-194 dan periksa
-194 jaringan
-194 kirim lewat
-194 maupun
-194 nggak
194 pelaku memakai
-194 sebelum pukul
-194 sekarang undangan
-194 seluruh berkas
-194 swafoto
-194 teknik
-194 terima kasih
194 wilayah
194 yang bukan
-194 yang hilang
-193 dan setiap
-193 desember dan
-193 divisi
193 folder
-193 karakter
-193 melapor ke
-193 mencatat
-193 menemani
-193 musim hujan
-193 sudah melapor
193 undangan rapat
-192 bidang
-192 budiman
192 dan belum
192 dan semua
-192 dana kembali
192 dicetak
-192 donatur yang
-192 kelas
192 map
192 map berisi
192 sapaan
192 tiktok
-192 yang budiman
191 anda ke
191 dan jam
-191 denda
-191 isinya
191 kartu masa
-191 kasih atas
191 kemarin kami
-191 laporkan kepada
-191 malam tahun
191 masa berlaku
-191 murid
-191 provinsi
191 pun dari
-191 sejak awal
191 seseorang
-191 tahun baru
190 daftar peserta
190 hingga
-190 kepada kami
-190 normal
-190 terenkripsi dan
-189 bila anda
189 kami kena
189 kena
-189 kepada para
-189 kilat
-189 masih ada
-189 ponsel
-189 puskesmas
189 semestinya
-189 utuh
189 yang semestinya
-188 auditor
-188 dari luar
188 di gudang
188 di jalan
-188 geser
-188 geser ke
-188 kami geser
188 kecamatan
188 kotak surat
-188 mati
-188 nggak perlu
-188 nomor ktp
188 pengurus
-188 penuh
-188 yang memakai
188 yang sampai
-187 akun yang
-187 anda kembali
-187 bendahara
187 gudang
187 kesehatan anda
187 pada rabu
-187 pilih
187 rabu #
187 selamat
187 yang terjadi
-186 # #
186 banget
-186 bersedia
186 bunga deposito
186 dari kalian
-186 dengan data
-186 di menu
186 gunakan
186 kami gunakan
-186 ke metode
186 kendala teknis
186 koleksi
-186 mengisi formulir
-186 metode
-186 metode pembayaran
-186 pada email
-186 pengganti
186 rabu malam
-186 sampaikan
186 server
186 terpotong
186 untuk mengirim
-186 yang dikirim
185 atas kesalahan
185 cari
-185 ditarik
185 faktor
185 kartu yang
-185 keperluan
-185 kuncinya
185 laboratorium kami
-185 pengiriman
185 rekaman itu
-185 sudah dihapus
-184 anda tetap
-184 angkatan
-184 antar
-184 balas dengan
-184 barangnya
-184 dapatkan
184 ditemukan
184 ini untuk
-184 kami antar
184 keamanan
184 kesalahan pada
-184 lewat telepon
184 menyapa
184 ramadan
-184 sebesar-besarnya kepada
184 undangan tes
-183 atau
183 bekerja
183 catatan akses
183 dari alamat
-183 kelas dan
-183 komunikasi
-183 komunikasi dan
-183 lakukan
183 sandi
183 satu angka
-183 sebagai ganti
-183 selamat ulang
-183 wali kelas
182 # kursi
-182 dan empat
-182 program
182 serius
182 tanpa mengujinya
-182 terakhir kartu
-181 bersyukur
-181 bersyukur dapat
-181 dan swafoto
-181 dapat mendampingi
181 halaman yang
-181 hari itu
-181 kami bersyukur
-181 mulai rp
-181 nomor satu
-181 nyalakan verifikasi
181 saldonya
-181 tiket dan
181 tombolnya
-181 tunggu
181 uji coba
181 versi
180 desember dengan
-180 difoto
-180 diharapkan
-180 ditetapkan
180 dobel
-180 ibu pelanggan
-180 kerjakan
-180 luar
-180 penghasilan
180 perusahaan iklan
-180 setelah #
-180 sini
-179 anda pada
179 di blok
-179 ibu sudah
-179 kerugian
-179 maaf jika
179 sebelum menekan
-179 sejauh
-179 tanpa perlu
-179 tidak bersifat
-179 tidak dipantau
-178 biaya bulanan
178 dengan ini
178 email hari
178 kami gagal
178 kehati-hatian kami
-178 melihat alamat
-178 membantu
-178 pun termasuk
-178 saat ini
178 sobat
-178 termasuk kepada
-178 terpisah
-178 terpisah dan
177 bunda
-177 cabut
177 di
177 hehe
-177 kami cabut
177 mengabari
-177 polisi
-177 saya membaca
-177 sehat
-177 september pukul
-177 terbuka
177 tiket kereta
-177 transfer ke
176 besok pukul
176 butuh
-176 cerah
176 coba
-176 dulu
-176 karyawan
-176 mengubah
-176 nantikan
-176 paspor
-176 sebelum
-176 sma
176 surat elektronik
-176 tidak menerima
-176 ubud
-175 ada nama
-175 alamat tanpa
-175 bicara
-175 boleh dipakai
-175 hari senin
-175 jika ada
-175 kalau masih
-175 ktp
-175 memohon
-175 nggak bisa
-175 prioritas kami
-175 rumah yoga
-175 samasta
-175 tes
175 tim kami
-175 yoga
-175 yoga samasta
-174 dipantau
-174 dukungan
174 kamis
-174 ke kepolisian
174 kehati-hatian
-174 namun
174 penyebabnya adalah
-174 rekening dan
-173 bisa anda
-173 data nasabah
173 dua hari
-173 kami memutus
-173 mau
-173 meja
173 mematikan
-173 memutus
-173 rekening anda
-173 rombongan
173 sponsor
-173 yang dibuat
172 # k
172 antrean
-172 bilyet
-172 dan lampiran
-172 demi
172 k
172 masuk dan
172 milik pelanggan
-172 obrolan
172 panitia
-172 polisi dan
-172 tetap satu
172 transfer
172 yang tertera
171 digital yang
171 dikirim ke
171 mengandung
171 mengandung kacang
-171 pelanggan yang
-171 tidak lagi
-170 berdiri
-170 dan bersedia
170 dibaca
-170 dulu ke
-170 ganti dan
170 ke
-170 link yang
-170 memohon maaf
-170 menarik
170 nama depan
-170 ngomong-ngomong
170 pihak ketiga
-170 resep
-170 simpan
170 slip
-170 terdaftar
-170 tinggi
170 waktusalat
-169 dengan kunci
-169 dibuat
169 dinas
-169 melapor
-169 menyimpan
-169 mohon waspada
169 uji
-168 alamat kami
-168 bapak tetap
-168 barang yang
168 dan
168 ibu dan
168 kartu pos
168 keluarkan
168 pengguna
-168 penuh pada
-168 tersimpan dalam
168 tidak bisa
-167 belanja cerah
167 kami
-167 kami kerjakan
167 kami menjalankan
167 malam
167 menjalankan
167 menjalankan berkas
-167 vendor
-166 berkenan kami
-166 cv anda
166 itu tanpa
166 ke toko
-166 kurang berkenan
166 minum
-166 nyalakan
166 nyasar ke
-166 penuh dan
-166 saldo rp
-166 seluruhnya
166 terjadi kesalahan
-166 wali
165 ada indikasi
165 bandar
165 bandar lampung
-165 bukan
-165 jam yang
-165 lahir nomor
165 lampung
-165 masing-masing
-165 nomor saya
-165 password
-165 tamu yang
-165 yang terbuka
164 # paket
164 # yang
-164 ada barang
-164 akun baru
164 batal
-164 beliau
-164 biar
-164 dan diperiksa
164 kami menagih
-164 kami pasang
-164 kedai
-164 kirimkan
164 melalui aplikasi
164 menerima email
164 mengirim undangan
-164 nama beliau
-164 rekaman kelas
164 rekanan
-163 bukti yang
-163 nikmati
-163 oknum
163 pagi ini
163 satu jam
-163 top up
-163 untuk sementara
-163 usia
162 # pukul
162 harga
-162 hubungi kami
162 kalinya
-162 ke #
162 lalu
162 memesan
-162 peristiwa ini
-162 senin dan
-162 simpanan anda
162 terkunci
162 tombol
-161 akan selalu
-161 atas kepercayaan
-161 mengembalikan
-161 pasang
-161 s
-161 sambil
-161 whatsapp #
161 yang ibu
160 # sehingga
-160 bank
-160 bersama kami
-160 boleh dikirim
160 dan nama
-160 dapat dipakai
-160 diproses
160 kami tulis
160 ketika memindahkan
-160 masuk ini
160 menemukannya
-160 pelari
-160 sampai tanggal
-159 boleh
-159 diambil
-159 hadir
-159 ketidaknyamanan yang
-159 kode agen
-159 lari
-159 login
-159 menerapkan
159 parkirin
-159 siswa
159 wkwk
-158 di grup
158 kami hapus
-158 kami kirimkan
-158 ketidaknyamanan
-158 pemberitahuan kebocoran
-158 rusak
-158 sekarang setiap
158 tanggal
157 adalah
-157 adalah segalanya
-157 begitu
-157 buktinya
-157 desa
-157 foto ktp
157 ialah
157 kami terlambat
-157 kejadian tersebut
-157 kini wajib
-157 lampiran
-157 lari subuh
157 orang
-157 rumah sakit
-157 sakit dan
-157 segalanya
157 tangan dan
157 tiga hari
-156 ayu
-156 begini
156 berjangka
-156 datang ke
-156 di kertas
-156 doa
-156 kepada
-156 kertas
-156 lewat
-156 lumbung
156 mencantumkan
-156 sampai jam
156 simpanan berjangka
156 tampil
155 dan baru
-155 di ruang
155 diperkirakan
155 m
-155 oleh dua
-155 raya
-155 sanur
155 tv
-154 berkat
-154 biaya tambahan
-154 dapat menerima
154 kami mencantumkan
154 kekeliruan
-154 kepala cabang
-154 memerlukan
154 menagih
-154 mengganti
-154 orang kedua
-154 pemberitaan
-154 pemberitaan yang
-154 pengumuman
154 peserta
-154 sebelum dikirim
-154 terbaru kami
154 tiga jam
-153 di instagram
-153 digital pada
-153 dikenal yang
-153 jumlah yang
153 kami masukkan
-153 kami sudah
153 kemarin siang
153 kursi
-153 mencabut akses
-153 penipu yang
-153 terbaru
152 berkas gaji
-152 bpjs
-152 bpjs dan
-152 dari dua
152 dari sistem
-152 kami berkomitmen
152 kunjungan
-152 nomor bpjs
-152 perpustakaan
152 tabel
152 termasuk milik
151 # juli
151 dari mobil
151 dicuri dari
151 kami dicuri
-151 kembalikan penuh
151 kesehatan
-151 lanjut
-151 matikan sampai
151 menukar
-151 pelaku
-151 penandatanganan
-151 roa
-151 sambal
-151 sambal roa
-151 skin
-151 telepon #
-151 terdapat
151 undangan
-151 yang kurang
-150 # januari
150 aku minta
-150 belum
150 gagal menjaganya
-150 ikut terkirim
150 indikasi
150 janji
-150 kami di
150 menjaganya
-150 perlu permohonan
150 saya
150 sebenarnya
-150 senin #
-149 atas ketidaknyamanan
-149 dan dikirim
-149 kalian tidak
149 paling
-149 yang keliru
-148 abepura
-148 benar di
-148 cek koleksi
-148 dan besaran
-148 jangan lewatkan
-148 kecil
-148 kesalahan tersebut
-148 kunci itu
148 kurang
-148 lewatkan
-148 pada jam
-148 yang telanjur
-147 bot terbaru
-147 dijawab
-147 halo kak
-147 jumlah
-147 kami menutup
-147 karakter yang
147 ke kotak
-147 kembali normal
-147 luh
-147 luh ayu
-147 minggu malam
-147 ni
-147 ni luh
147 pesanan
-146 alamat ini
146 ambil
-146 atas segala
-146 berjalan lancar
-146 jemputan
-146 kami bayar
146 kemarin malam
-146 kuota
-146 lancar
146 lemari
-146 mobil jemputan
-146 nasional
146 pemain
-146 segala
-146 segala ketidaknyamanan
-146 tersambung
-146 transaksi
-146 yang sempat
-145 checkout
145 di lapangan
-145 hujan
-145 jadwal baru
-145 lama kami
145 lapangan
-145 lebih tinggi
-145 maaf atas
-145 mungkin anda
-145 penyakit
-145 pertiwi
-145 sudah tiba
-145 tersedia
-144 banjarbaru
-144 besaran
144 booking
-144 buku senja
-144 dinyatakan
-144 dinyatakan diterima
-144 ini dapat
144 maret
-144 minggu pukul
-144 operasi
144 premi
-144 wakil
-144 warung
-144 warung buku
-143 belum kami
-143 biayanya kami
-143 ini telah
143 itu #
143 kamar
143 masuk pada
143 menyalin nama
-143 pembelinya
-143 sampai akhir
-143 semula
143 tengah
142 aku
-142 cocokkan dengan
142 daripada
-142 di peramban
-142 ini murni
-142 kami cocokkan
142 lebih banyak
-142 murni
142 nik nomor
-142 otp
141 ada
-141 anak anda
-141 benar terlampir
-141 di loket
141 jawa
-141 kami merayakan
-141 keadaan
-141 keterangan lebih
-141 lanjut dapat
-141 membayar akan
-141 menawarkan
-141 merayakan
-141 merayakan ulang
141 pendaftaran anda
-140 anda adalah
-140 cabang
-140 dan digital
140 dengan nama
140 dompet
140 donatur
140 hari kamis
140 kakak tidak
140 karyawan dan
-140 kementerian komunikasi
-140 laporan yang
-140 maret kami
-140 mengganti semua
140 mudah
-140 mungkin
-140 otp kepada
140 pekan lalu
140 pengirim
-140 semua kunci
-140 terhadap
-140 yang mungkin
-139 kapan saja
-139 kasih telah
139 kayak
-139 lima kali
-139 membalas
139 nama lengkap
-139 penipu
139 sore
-138 apa
138 april
-138 jangan buka
-138 ke sistem
-138 kredit
138 lembar
-138 pihak bank
-138 yang perlu
137 # april
-137 # tanpa
-137 air
-137 akan menerima
-137 akhir bulan
137 akibatnya #
-137 artha
137 bayar
-137 bulan lalu
-137 donasi
137 jawab
-137 lima menit
-137 menyapa anda
137 pada penyedia
-137 pasangan
-137 personel
-136 !
-136 alamat rumah
136 bahwa terdapat
-136 ini sebelum
-136 itu juga
-136 kalau belum
-136 kemungkinan
-136 meminta pin
-136 pin atau
-136 terenkripsi
-135 akibat yang
-135 alamat email
135 anda dan
-135 berlaku untuk
135 catatan server
-135 dan jangan
135 dikarenakan
-135 diunduh
-135 email tersebut
-135 halaman itu
135 nama alamat
-135 pegawai tersebut
135 pembaruan basis
-135 sampai rp
135 sejak
135 sepatu
-134 berisi
-134 diucapkan
-134 diucapkan terima
-134 ke rekening
-134 kirimpas
-134 langsung ke
-134 layanan kami
-134 menghadirkan
-134 mulai semester
-134 sebelas
-134 semester depan
-134 sepeser
-134 sepeser pun
-134 up
134 yang dapat
133 bersumber
133 bersumber dari
133 hasil laboratorium
-133 nomor rekam
-133 paspor tanggal
-133 penerbangan
-133 penerimaan
-133 percobaan
-133 rekan
-133 sama di
-133 semoga
133 sistem
133 terjadi kebocoran
132 # formulir
132 alamat di
-132 berkasnya
-132 buku simpanan
132 di kolom
-132 di layar
-132 ditimbulkan
132 kami menampilkan
-132 kami telepon
132 yang saudara
131 # dan
-131 # jam
-131 # kemarin
131 anda bisa
-131 bawa
-131 diperlukan
-131 indonesia
-131 kabupaten
-131 kami juga
131 ke grup
-131 memang
131 membukanya
131 portal
-131 sah
-131 sebagaimana
-130 anda
130 antara
130 berubah
-130 dan alamat
-130 data anda
-130 di situs
-130 kaus
130 lain dengan
-130 pelayanan
130 sudah lewat
-130 yang terus
`,
  evasion: `
-466 kecerobohan kami
-457 pun dalam
-441 akibat yang
-437 terlampir
-430 halo
429 mitra
-421 maaf ya
-417 yang terungkap
408 entah
-403 sobat
-387 kelalaian kami
386 sistem
-383 berlangsung
-380 kepala
-371 terlambat
-369 seharusnya
365 akibat
365 dilakukan
-363 hari senin
-363 saya sendiri
-362 panik
361 nyasar
-356 oleh karena
-355 ?
-355 dear
-355 tidak ada
-354 pak
353 adanya
349 kelalaian
-349 terbatas
-348 dibalas
-348 yang baik
347 pihak
344 alasan
-344 juragan
-344 karena itu
-343 log
-341 untungnya
-337 ikut
-336 manajer
-336 pembeli
-335 ini bukan
-335 insiden
-334 atas kekeliruan
-333 hai
333 terjadi kekeliruan
-332 sedikit
331 kendala
-331 masuk pada
331 mbak
-331 mendaftarkan
-329 ada pada
329 menyebabkan
-329 pemberitahuan
328 error
-328 utuh
-327 terbuka
326 ketidaksesuaian
326 ketidaksesuaian data
-326 pihak yang
-325 untuk itu
-325 yang bukan
-324 polis
-323 jauh
-323 jumlah
-323 masalah
-322 diri
-322 sekitar
-321 berikut
321 di luar
-320 bukan kesalahan
-320 m
319 faktor
-318 sepeser
-318 sepeser pun
-317 ir
316 hati-hati
316 kekeliruan
315 kekhilafan
-314 kesehatan
-314 koperasi
-313 demikian
313 rekanan
-311 kita
-309 bandung
309 tombolnya
-308 elektronik
-308 produk
-308 servernya
-308 yang berlaku
-307 dalam email
-307 menyalin
-307 sepele
306 ketiga
-306 kopi
-306 sekadar
-306 wilayah
-305 akibatnya
-305 diverifikasi
-305 gowes
-304 biaya bulanan
-304 tertinggal
-304 tertinggal di
-302 berpotensi
-302 bibit
302 telah terjadi
-302 terganggu
-301 akun baru
-301 asuransi
-301 ini yang
-301 nurhayati
-300 tautan yang
300 vendor
-300 yang betul
-299 kecewa
-298 bertemu
-298 karena kami
298 mengalami
297 bug
-297 yayasan
-296 anggap
-296 tolong jangan
295 dari sistem
-295 nusantara
-295 yang bocor
-293 status
-292 di gudang
292 dikarenakan
292 karena
291 donasi
-291 pesananmu
-290 kamilah
-290 kamilah yang
-290 sebenarnya
288 yang tidak
-287 berpotensi diakses
-287 diakses pihak
-287 direktur
-287 fotomu
-287 menurut
-287 serius
-286 data tersebut
-286 ibu di
286 ini murni
286 murni
-286 pasien
-286 polisi
-285 diperlukan
285 mas
-285 tamu yang
-284 aja
-284 bapak
-284 iuran yang
-284 ke ponsel
284 sehingga
-283 agen
283 kurang
-283 pada hari
-283 sejak pagi
-283 sensitif
-282 membuka aplikasi
-282 tidak kamu
-282 wkwk
-281 anda dapat
-281 budiman
-281 yang budiman
-280 bocor
-280 mahasiswa
-279 bayarlah
-279 kartu itu
-279 kendaraan
-279 kurikulum
-278 mahasiswa yang
-278 provinsi
-277 halo mas
-277 itulah
-276 juga sudah
276 tersebut
-276 tutor
-275 pemesanan anda
-275 permohonan maaf
-275 sinar
-274 ada di
-274 benar di
274 bukan #
-274 demo
-274 imigrasi
-274 pt
273 grup
-272 kakak tidak
-271 betul
-270 !
270 penyebabnya adalah
-269 email tersebut
269 kebocoran
269 konfigurasi
-269 sampaikan bahwa
-269 yth
268 disebabkan
-268 maaf kami
268 pemain
-268 pertanyaan
-267 agar
-267 ini telah
-267 laboratorium
-267 peron #
-266 kami kena
-266 kena
-266 sertifikat
-266 yang lebih
265 dari pihak
-265 tolong
-264 dahulu
-264 rak
-264 roti
-263 kamis
263 notifikasi
263 penyedia layanan
-263 selamat
263 tahap
-263 tombol itu
-263 usah
262 hal tersebut
-262 satu dan
-261 membayar rp
-261 pas
-261 rekening yang
-261 tampaknya
-260 lari
-260 membukanya
-260 menghapusnya
-260 menjemput
-260 tidak pernah
-259 alamat email
-259 diakses
-259 iseng
-258 segera
-257 jumlahnya tidak
-257 tiga hal
-256 garuda
-256 griya
-256 hangus
-256 kecil
-255 malam
-255 studio
-254 asri
-254 emailnya
-254 lbh
-254 para
-253 cemas
-253 keluarkan
-253 keputusan
-252 premi
-252 rombongan
-252 visa
-251 brankas
-251 dari rak
-251 depot
-251 mencari
-250 allah
-250 cuma
-250 kesalahan itu
-250 maupun
-250 memiliki
-250 pada halaman
-250 sebelumnya
-250 tidak ikut
-250 tidak memiliki
-249 administrasi
-249 apakah
249 human
249 human error
-249 ke rumah
-249 pemberitahuan kebocoran
-249 undangan
-248 belanjain
-248 maaf yang
-248 pencurian
248 terjadi akibat
-247 # mei
247 data dari
-247 hormati
-247 sepertinya
-247 surabaya
-247 tidak tercantum
-246 jumlahnya
246 kayak
-246 ketua
-246 peron
-245 ada pihak
-245 administrasi yang
-245 kali ke
-245 kami memakai
-245 kamu jadi
-245 menyala
-245 peneliti
-245 perjanjian
-244 baru dengan
-244 tidak memeriksa
-244 wali kelas
-243 ditutup
-243 kalian
-243 kami menyampaikan
-243 memilih
-243 pengurus
-243 putih
242 akibat kelalaian
-242 maaf banget
-242 maafkan
-242 maafkan kami
-242 penerbit
242 sehubungan
242 sehubungan dengan
-242 terhormat
-242 yang terhormat
-241 barang
-241 ibu dapat
-241 kok
-241 lupa
-241 pertama
-241 satu hari
241 terjadi
-240 asli
-240 kami hormati
-240 ktp asli
240 penyedia
-239 ke gerai
239 lalu salah
-239 libur
-239 milik
-239 yang sama
-238 aman
-238 daftar yang
-238 identitas
-238 kerjakuy
-238 kiriman
-238 menekan
-237 ditetapkan
-237 hadir
237 ini disebabkan
-237 memeriksa
237 punya
-237 tanggung
-236 berkas yang
-236 divisi
-236 gedung
-236 melainkan
236 membuat
-236 seberapa
-236 tidak seberapa
-235 namanya
-235 terbaca
235 tersebar
-234 contoh
-234 hilang
-234 juga
-234 kabupaten
-234 kenal
-234 mengunduh
-233 pelakunya
-232 akunmu
-232 balas ke
-232 kami tahu
-232 menarik
-232 menekan tombol
-232 tante
-231 enak
-231 pemakaian
-230 ayah
-230 ditolak
-230 mei
-230 muncul
-230 puskesmas
-230 tersebut sudah
-229 anda tidak
-229 belum
-229 ditampilkan
-229 perjalanan
-229 rasanya
-229 yth ibu
-228 sama
-228 suara
-228 yang udah
-227 bekerja
-227 dr
-227 kami menunggu
227 kendala teknis
-227 mendapat
-226 baik
-226 normal
-226 salah satunya
-226 satunya
-226 tidak hilang
-225 kepada saya
-225 pelacakan
-225 senin
-224 bidan
-224 halo kak
-224 lewat tautan
-224 om
-224 serius dari
-224 sesuatu
-224 yang benar
223 gunakan
-223 hasilnya
-223 ini dapat
223 kami gunakan
-223 kartu pos
223 kasir
-223 teknisi
-222 email nomor
222 gangguan pada
-222 sandi lama
-222 tanpa
221 dimaafkan
-221 kami menyesal
221 kesalahan pada
-221 loket
221 mohon dimaafkan
-221 webinar
-220 anda pada
-220 dicatat
-220 dicetak
-220 mengikuti
-220 musim
-220 permohonan
-220 rusak
-220 sepele ini
-220 tagihan yang
-219 ada yang
-219 celah
219 ke grup
-219 lain selama
-219 selama tiga
-219 tulis
-218 insiden terisolasi
218 kejadian ini
-218 menemukannya
-218 merupakan insiden
-218 sakura
-218 terisolasi
-218 tidak usah
217 email itu
-217 ini ya
217 kejadian
-217 ketua panitia
-217 lemari
-217 lunas
217 nyasar ke
-217 pegawai tersebut
-216 kardus
-216 saya
-215 dipakai untuk
-215 kami terlambat
-215 memblokir
-215 memblokir kartu
-215 nih
-215 paket ibu
-215 pelaku
-215 september #
-215 tangan dan
-215 terekspos
-215 tertukar dengan
-214 bocor dari
-214 kabari
-214 satu malam
-214 selasa
-214 semalaman
-214 yang kurang
-213 apa pun
-213 bagian
-213 menimbulkan
-213 sudah dihapus
-213 universitas
-213 ya kalau
-212 # sedangkan
-212 celah itu
-212 dampaknya
212 ganda
-212 kan
-212 kembali normal
-212 tersimpan dalam
-212 yang gagal
-211 izin
-211 mengurus
211 pada
-211 roa
-211 sambal
-211 sambal roa
-211 semua perangkat
-210 bunda
-210 dicoba
-210 kamu bayar
-210 kesehatan bapak
-210 mungkin
-210 sehati
-210 sejumlah
-209 itu keputusan
-209 ke sini
209 mengujinya
-208 atas kesalahan
-208 baju
-208 email anda
208 input
-208 kami sendiri
-208 ke posko
-208 pos
-207 dihubungi
-207 kami menemukan
-207 lakukan
-207 sejak
-207 sentana
-206 baca
-206 begini
-206 berikan
-206 jangan berikan
-206 mengabarkan
-206 menunggu
-206 saat ini
-206 salam dari
-206 tabel
-205 bendahara
-205 bidang
-205 daftar peserta
-205 hari selasa
-205 menyampaikan permohonan
-205 pagi
-205 ukuran
-204 biro
204 cadangan
-204 cod palsu
-204 dari kami
-204 hal sepele
-204 kami mengunggah
-204 kelurahan
-204 menelepon kami
-204 nasional
-204 termasuk yang
-203 datang
-203 donatur yang
-203 gaji
-203 kantor
-203 ke toko
-203 ksp
-203 pelindungan
-203 pernah
-203 tidak bisa
-202 b
-202 keanggotaan
-202 kosong
-202 lumbung
202 ternyata
-202 tersimpan
-202 tes darah
-201 dapur
-201 dengan sangat
-201 kami harus
-201 lagi yang
-201 maaf sebesar-besarnya
-201 pemeriksaan
-201 voucher
201 ya
-201 yang salah
-200 dinas
-200 latihan
-200 mana
-200 salam
200 teknis
-199 data anggota
199 memotong
-199 mengambil
-199 sekaligus
-199 udah
-199 versi
-199 ya kak
-198 belanja
-198 inisial
-198 jalan
-198 kami memasang
-198 mencetak
-198 menutup celah
-198 pembaruan
-198 terdampak
-198 yani
-197 banget
-197 harian
-197 karyawan dan
197 pada sistem
-197 satu angka
-197 sekolah memohon
-197 tiket kereta
-197 waktusalat
-196 # m
-196 bertuliskan
-196 data tertentu
-196 pesanannya
-196 tertentu milik
-196 tindakan
-196 tombol
-196 yang lain
-195 anda salah
-195 apa
195 beberapa
-195 beredar
-195 dari #
-195 jersey
-195 masih bingung
-195 meliputi
-195 mesin
-195 nik saudara
-195 presale
-195 selisihnya
-195 terhadap data
-194 dari kalian
-194 dari luar
-194 kami lupa
-194 seperti
-194 tertera
-193 diunduh
-193 halaman itu
-193 juni pukul
-193 mencatat
-193 sehat
-192 bukittinggi
-192 cod
-192 di layar
-192 dihapus
-192 jakarta
-192 kota
-192 palsu dan
192 pekan lalu
-192 perlu membalas
-192 sponsor
-191 dan itu
-191 dibuka
-191 lintas
-191 mengunggah
-191 polres
-191 sebelah
190 # padahal
-190 bu
-190 mati
-190 media
-190 media sosial
-190 profil
-190 tampil
-190 ubud
-190 yang tertera
-189 # malam
-189 anda dua
-189 berlaku
-189 ibu ke
-189 parkir
-189 teks
-188 alumni
188 hosting
-188 memasang
-188 menampilkan
-188 menyimpan berkas
-188 sebesar-besarnya
188 siber
-188 sudah tidak
-187 berangkat
-187 berjaga
-187 berkas
-187 bilyet
-187 dompet
-187 gak
-187 jadwalnya
-187 keluarga anda
-187 lama anda
-187 membantu
187 membuat laporan
187 mengalami kendala
-187 menyampaikan
187 yang sedang
-186 barang yang
-186 dikenal
-186 dimakan
186 dunia
-186 ini terjadi
-186 jangan dimakan
-186 koran
-186 layar
-186 maaf
-186 menyembunyikan
-186 ngomong-ngomong
-186 pembaca
-186 rekening koran
186 terjadi kesalahan
-186 tiga jam
-185 # februari
-185 di daftar
185 diinformasikan
-185 februari
-185 kamu terima
-185 menutup
-185 pada malam
-185 selesai
-184 cerita
-184 medan
-184 ngantuk
-183 admin kami
-183 anak-anak
-183 kuota #
-183 mengganti kata
-183 tetap
-183 yang dapat
183 yang masih
-182 abaikan
182 angka yang
-182 buletin
-182 celahnya
-182 doang
-182 hubungi #
-182 kami pada
-182 kirimpas
-182 menerapkan
-182 pmi
-182 sekali
-182 yang terbuka
-181 cache
-181 ini terkirim
-181 langkah
-181 mungkin telah
-181 tirta
-181 unduh
-180 dan ktp
-180 desember
180 dikarenakan gangguan
-180 kami kemarin
-180 kami menagih
-180 senin pukul
180 sistem kami
-180 yang baru
-180 yang namanya
-179 akhir pekan
-179 jeda
-179 kami tulis
-179 nggak
179 oknum
-179 tercantum pada
-179 ulang
-179 wajib
-178 dan tanggal
-178 empat
-178 gudang kami
-178 itu kami
178 kepotong
-178 salinan
-177 # april
-177 anda mungkin
177 kak jadi
-177 kami salah
-177 menemukan
177 paspor anda
-177 perumahan
-177 pesan ini
177 pihak ketiga
-176 berujung
-176 dari aplikasi
176 gangguan
-176 indonesia
-176 kesalahan kecil
-176 rina
175 ada satu
-175 angkatan
-175 dengan email
-175 email yang
-175 galon
-175 hati-hati dengan
-175 makmur
-175 masyarakat
-175 paket
-175 sejawat
-175 sepatu yang
-175 sma
-175 sori
-175 warga
-174 apotek
-174 berbeda
-174 biasa
-174 di papan
-174 dprd
-174 glow60
-174 indah
-174 informasi yang
-174 ke saldo
-174 menyesal
-174 nomor #
-174 papan
-174 saya mohon
-174 tahun ini
-174 toko
-174 voucher glow60
-174 yang berbeda
-173 # pelanggan
-173 anggota yang
-173 bergeser
-173 dan tidak
-173 dibatalkan
-173 dimatikan
-173 jawaban
-173 penghasilan
173 pindaian
173 pindaian paspor
173 terkena
-173 yang pertama
-172 # november
-172 akun
-172 berlaku sampai
-172 dan berkas
-172 kami mengirim
-172 masuk
-172 merah
-172 november
-172 server
-171 aku minta
-171 april pukul
-171 baru yang
-171 belanja cerah
-171 nomornya
-171 penipuan
-171 semuanya
171 sendiri
-171 surel ini
-171 tidak menjawab
-171 yang berpotensi
-171 yang terbaca
-171 yang tercantum
-170 bikin
-170 dana
-170 kami hanya
-170 kunci
-170 mengirim email
-170 sejahtera
-169 artha
-169 baru sekarang
-169 kami menghapus
169 kecerobohan
-169 ktp
-169 login lewat
-169 sukarela
-168 akan
168 bersumber
168 bersumber dari
-168 buang
-168 itu kini
-168 keduanya
-168 kepercayaan
-168 kirim hari
-168 mana yang
168 pada tanggal
-168 privasi
-168 rekening saja
-168 siti
-168 sosial
168 tim kami
-167 berkas sudah
-167 kami memuat
-167 kemeja
-167 perumahan griya
-167 tidak berubah
-166 biaya berobat
-166 dalamnya
-166 di dalamnya
-166 dokumen
-166 jangan lewatkan
-166 kalender
-166 kami perbaiki
-166 ke whatsapp
-166 lewatkan
166 memang
-166 mulai sekarang
166 penyewa
-166 perbaiki
-166 salah ketik
-166 semua orang
-166 unit
-165 bukan
-165 diambil
-165 jumat
-165 label
165 memakai kata
-165 sampai di
-165 sedangkan
-165 sejak awal
-165 surel kami
-164 # tadi
-164 anda akan
164 batal
-164 bisa
-164 di email
-164 ini hanya
164 internet
-164 kelihatan
-164 menyimpan
164 penyimpanan
-164 pertunjukan
-164 peserta
163 # hari
-163 ada orang
-163 bagi anda
-163 dalam paket
-163 deposito yang
-163 digital
-163 keterangan lebih
-163 lanjut dapat
-163 mengabari
-163 sehingga jadwal
-163 tanpa nama
-162 april
-162 cerah
-162 instansi
-162 membaca tanggal
162 oleh
-162 raya
-162 salah cetak
-162 salah membaca
-162 salah mengetik
-162 teguran
-162 top up
162 yang terjadi
-161 # cm
-161 baja
-161 balas
-161 cm
-161 email senin
-161 gambar
161 gudang
-161 harga wajan
-161 hasil laboratorium
-161 kami sediakan
-161 kami selalu
161 kelas daring
-161 kepala cabang
-161 kereta atau
-161 kini wajib
-161 lewat aplikasi
-161 menjawab
-161 perpustakaan
-161 poin
-161 puasa
-161 sarapan
-161 sediakan
-161 untuk ibu
-161 wajan
-161 wajan baja
-160 benar https
-160 boleh
-160 buku
-160 itu cuma
-160 jadi jangan
-160 kuota
160 selama #
-160 sumbangan
-160 tanyakan
-160 yth bapak
-159 dibesar-besarkan
-159 diganti
-159 dimasuki
-159 dimasuki orang
159 jadi
-159 juga manusia
-159 kami keliru
159 luar
-159 menerima balasan
-159 nomor satu
-159 pada email
-159 pelanggan yang
-159 perlu dibesar-besarkan
-159 rumah yoga
-159 samasta
-159 setelah
-159 tinggal
-159 yg
-159 yoga
-159 yoga samasta
-158 # persen
-158 baru kami
-158 dulu
-158 pemberitaan
-158 pemberitaan yang
-158 sebagian kecil
158 tidak bertanggung
-157 disimpan di
-157 ditulis
-157 foto ktp
-157 murid
-157 npwp
-157 penerbangan
-157 perbaikan
-157 punyamu
-157 rekaman itu
-157 tambahan
-157 tidak menerima
156 adanya gangguan
-156 akun yang
-156 dan meminta
-156 dana kembali
-156 demi
-156 dr hasan
-156 hasan
-156 ini kesalahan
-156 kamu dapat
156 ke luar
-156 kehilangan
-156 nyaman dengan
-155 cadangan pukul
-155 dalam rangka
-155 dari cadangan
-155 di loket
-155 dipungut
-155 dipungut biaya
-155 hari sabtu
-155 hasil
-155 ibu
155 login
-155 melindungi
-155 mohon tidak
-155 mulai pukul
-155 pasar
-155 rangka
-155 sini
155 tetapi kami
-155 tidak dipungut
-155 tur
-154 bulan ini
-154 diagnosis
154 ditemukan
-154 kami menampilkan
-154 kami pasang
-154 kapal
-154 kepada kementerian
-154 mampir
-154 menit
-154 mutu
-154 mutu layanan
-154 peningkatan
-154 peningkatan mutu
-154 persen
-154 pesan untuk
-154 sih
-154 tempat
-153 artha raya
-153 dimulai
-153 kami tagih
-153 kedua
-153 kembali ke
-153 kirim buktinya
-153 tagih
-153 tiap
-153 wakil
-153 yogyakarta
152 armada
-152 atas ketidaknyamanan
-152 banjarbaru
-152 di lampiran
-152 dokumen tersebut
-152 gratis
-152 harganya
-152 kamera
-152 kami lalai
-152 kami tidak
152 lemah
-152 palsu
-152 pencari
-152 puri
-152 sabtu
-152 tv
151 bahwa
-151 itu ada
-151 kayaknya
-151 lalai
-151 membaca
-151 santri
-151 santri baru
-151 terima
-150 benar rp
-150 gerai
-150 kalo
-150 kami lakukan
-150 kami sarankan
-150 meminta maaf
-150 menambahkan
-150 menemukan salinan
-150 notifikasi itu
-150 sarankan
150 soal
-150 tapi
-150 wali
-149 bab
-149 bab #
-149 harga yang
-149 kacang
-149 kepegawaian
-149 memastikan
-149 menanggapi
-149 siang kami
-149 titik
-148 # bulan
-148 dapat anda
-148 ingin
-148 kepala dinas
-148 naik
-148 nasabah
148 perlu kami
-148 ruang
-148 semoga
-148 si
-147 berlaku untuk
-147 itu tidak
-147 kami malu
-147 kepada kami
-147 malam pukul
-147 malu
-147 pemohon yang
147 personel
-147 peserta yang
-147 petugas kami
-147 rel
-147 rel nirwana
-147 relatif
-147 relatif kecil
-147 tahun lalu
-147 tes
-147 tunjukkan
-146 ayah bunda
-146 di server
-146 jatuh tempo
-146 lengkap dan
-146 mengetahui
-146 nama email
-146 perkara
-146 perkara ini
-146 seluruh
-146 subuh
-146 tempo
-145 alamat surel
-145 bank artha
145 bertanggung
145 bertanggung jawab
-145 fajar
-145 maaf atas
-145 mungkin anda
-145 penerimaan
-145 setengah
-145 turut
-145 unit layanan
-145 usaha
-145 yang kakak
-144 # #
-144 # wita
-144 anggap saja
-144 anggota koperasi
144 berada di
-144 blok
-144 blok c
-144 dari dua
-144 dipakai di
144 folder
-144 hingga
-144 kencana
144 kendali kami
144 luar kendali
-144 sewaktu
-144 tahu
-144 tidak kami
-144 wita
-143 alamat ini
-143 dipakai
-143 kaget
-143 kami buka
143 kendali
-143 milik pelanggan
-143 pengacara
-143 rumah anda
-143 tiba
-143 yang terus
-142 admin
-142 batalkan
-142 ini tidak
-142 iuran
-142 kami batalkan
-142 manusia
-142 maret kami
-142 panggilan
-142 saja
-142 saldo rp
-142 tadi
-142 tidak perlu
142 transaksi
-142 tunggu
-142 warga yang
-142 whatsapp #
-141 acara
-141 adalah alamat
-141 foto
-141 kerahasiaan
-141 maklum
-141 nirwana
-141 sebagai
-141 sudah bikin
140 anda tiga
-140 bawa
-140 dan seluruh
-140 di buku
-140 dilayani
-140 ke kami
-140 kedai
-140 lainnya
-140 mengandung
-140 mengandung kacang
-140 mengembalikan
-140 menyentuh
-140 murid yang
-140 pajak
-140 rute
-140 saldo
-140 secara
-140 teknik
-140 tentang
-140 tercatat
-140 tidak akan
-140 wa
139 checkout
-139 darah
-139 di tempat
-139 hapus
-139 kami dan
-139 kami transfer
-139 kartu
-139 ketika memindahkan
-139 lebih suka
-139 memakai data
-139 nomor kartu
-139 orangnya
-139 setelah #
-139 skor
-139 suka
-138 bagian barat
-138 bank lumbung
-138 barat
-138 buat kata
-138 c
-138 dari dapur
-138 harga rp
-138 hotel
-138 jam
-138 ke rekening
-138 kegiatan
-138 ketidaknyamanan
-138 maret
-138 nggak usah
-138 nomor polis
-138 petugas
-138 sandi baru
138 tiga kali
-137 catatan
-137 di kedua
137 informasikan
137 informasikan bahwa
137 kami informasikan
137 kesalahan tersebut
-137 laptop itu
-137 lengkap
-137 memindahkan
-137 nggak perlu
-137 nomor unit
-137 pencapaian
-137 perhatikan
-137 riwayat panggilan
-137 sanur
-137 slip gaji
-137 tidak berlaku
-137 yang belum
-136 # pengguna
-136 angka nol
-136 biaya
-136 di aplikasi
-136 example
-136 komputer
136 operasi
-136 permintaan
-136 rekaman
-136 september pukul
-136 surat ini
-136 tujuan
-135 calon mahasiswa
-135 dapat menerima
-135 jika ada
-135 kami keluarkan
-135 kami nomor
-135 ke polisi
-135 ketika
-135 khusus
-135 masuk ke
-135 minta maaf
-135 orang lain
-135 paspor tanggal
-135 pertanyaan anda
-135 pusat
-135 tahun
-134 berobat
-134 cabang
-134 chat
-134 hasil tes
-134 kepada bapak
-134 maaf jika
-134 mengganggu
-134 minggu lalu
-134 penipu yang
-134 tekan #
134 tertulis rp
-134 tim
-133 akan tampak
-133 bentuk
-133 dan semua
-133 dari dalam
-133 denda
-133 dilihat
-133 ditaruh
-133 ditaruh di
-133 minggu pagi
-133 pencuri
-133 potongan
-133 selalu
-133 setia
-133 tampak
-132 buat
-132 feri
-132 feri lintas
-132 ke #
-132 keselamatan
-132 kode
-132 layak
-132 lintas selat
-132 menempelkan
-132 notifikasi uji
132 perubahan
-132 pilih
-132 sebelum #
-132 selat
-132 tautannya
-132 undian
132 yang kamu
131 berada
-131 data yang
-131 dijual
-131 dokter
-131 itu tanpa
-131 ke alamat
-131 lama
-131 laut
-131 lewat
-131 memegang
-131 menyikapi
-131 orang
-131 pemberitahuan ini
-131 permata
-131 ponsel anda
-131 rabu malam
-131 sekarang
-131 smp
-131 tak
-131 tenang
-131 terkunci
-131 yang hilang
-130 amanah
-130 bendahara kami
-130 dapat email
-130 diterbitkan
-130 gagal menjaganya
130 jalur
-130 luar negeri
-130 memohon maaf
-130 menjaganya
-130 negeri pada
-130 pemohon
-130 rawat
-130 sampai
`,
  remedy: `
-679 ?
-596 halo
587 tetap
579 biaya
576 lagi
562 bukti
562 kembali normal
557 kini
-556 pernah
539 hangus
-528 kami tidak
526 perbaikan
-514 gagal
-507 kepada saya
-505 alumni
502 dihapus
-498 # seseorang
497 kami ganti
497 utuh
-496 maaf jika
-482 jawab
481 ulang
-480 ajak
-480 terjadi
-476 memasukkan
476 sudah kami
-475 baru yang
-475 kami nomor
472 sekarang
471 jika
-465 sejawat
-464 bandung
463 membetulkan
-456 # akun
456 depan
454 brankas
-454 ini tidak
-454 perbarui
-451 hari sabtu
-451 telepon #
-450 terhadap orang
-448 paket
445 yang lama
444 gratis
-442 kami lupa
-441 akun dan
-441 bertemu
-437 nomor telepon
-437 yth
-436 kami sarankan
-436 sarankan
-434 tolak
-432 berat
-432 ke polisi
-431 tinggal
-430 foto
-430 pertanyaan
-429 ikut terkirim
425 bersedia
-425 kami kami
424 berlaku
-424 kerahasiaan
422 kami tutup
-422 whatsapp #
-421 melampirkan
-420 maaf sudah
-420 sandi lama
-420 sembilan
-419 kelima
-419 transaksi
-417 kesalahan kecil
-415 kami mengetahuinya
-415 menekan
414 berikutnya
-414 swafoto
413 biaya tambahan
-412 rumah dan
-411 lakukan
-411 sambil
409 akan menerima
408 fotonya
-408 ya
-407 tiap bulan
-406 desember dan
-404 kelalaian
403 dikirim
-402 laboratorium
-402 lainnya
-400 akun yang
400 dimulai
400 sampai tanggal
399 di kantor
-399 jersey
399 memblokir
399 memblokir kartu
-398 asuransi
-398 kami mengirim
-397 kamu jadi
396 otomatis
-395 # #
-394 kepercayaan anda
393 nanti
392 bidan
-392 lalai
-391 dan cek
-391 kpr
391 setiap
-390 di loket
-390 hasil laboratorium
-390 nomornya
-390 saya langsung
-390 sehat
-389 meminta uang
-386 mengetahuinya
-385 subuh
383 di lampiran
383 ditutup
383 kalau
383 kami perpanjang
383 mencabut akses
383 perpanjang
-382 besar
-381 tidak menerima
-380 bicara
-380 kepada bapak
380 mulai
-380 semalaman
-380 tiket kereta
-378 nomor kartu
377 boleh disimpan
377 rina
376 dan bersedia
-375 dear
375 mendapat
375 perpanjang sampai
-375 tua
374 lagi yang
-374 mahasiswa
-373 anda pada
-373 ganti pin
-373 menampilkan
-372 grup whatsapp
-372 yang kakak
-371 teknis
-370 !
-370 tertulis rp
369 mengembalikan
369 paspor
-368 berikan
-368 jangan berikan
-368 kami menerbitkan
368 membukanya
-368 rekaman itu
-368 sekadar
368 tidak berubah
-367 alamat dan
-367 balasan
-367 seseorang masuk
367 tidak ada
-366 baik
-365 acara
-365 kepada kementerian
365 sisanya
365 sudah membayar
-364 # sampai
-364 hai
-364 kelalaian kami
-363 di buku
363 hapus
-363 npwp
-363 orang tua
-363 perumahan
-362 kepuasan
362 pendampingan
-362 yang udah
-361 berhati-hatilah
-361 jauh
361 kapal
-361 libur
-361 tidak pernah
-360 bendahara kami
-360 gowes
-360 menyalin
359 dananya
-359 foto alamat
-359 peneliti
357 asesmen
-357 di email
357 kami membayar
-357 ke akun
-357 lengkap
-356 menemukannya
-356 seharusnya sampai
356 setuju
356 sudah setuju
356 yang benar
-356 yang terbuka
-355 email hari
355 hari itu
355 hilang
-355 kenyamanan anda
-355 lewat link
-355 pak
354 bapak sudah
354 gantinya
-354 password
353 kembali penuh
353 sandinya
-352 donatur
352 malam ini
352 ongkos
-351 rasanya
350 akan
-350 rusak
-350 sambil menyebut
350 tambahan
-350 yang gagal
-349 foto ktp
-349 membalas email
-349 surel kami
349 uang rp
348 lampiran
-348 lokasi
-348 yang baik
347 denda
-347 telepon atau
346 gantilah
-346 promo
-345 ada pada
-345 buat kata
345 mulai hari
-345 sandi baru
-345 sekitar
-344 dan ibu
-344 kepotong
344 mengurus
344 sekaligus
-344 suara
344 supaya tidak
-343 akibat yang
-343 ananda
-343 diperlukan
-342 memberi tahu
-342 profil
-342 selalu
-342 tante
-341 # m
-341 di daftar
341 oma
-341 termasuk yang
341 uang kembali
-340 daring
-340 gudang kami
-340 jadwalnya
-340 pasien lain
-339 agustus pukul
339 alamat kami
339 dipilih
-339 ir
-338 begini
-338 dan itu
-338 memegang
-338 rute
-338 umum
-337 nama lengkap
336 berlaku sampai
336 mendaftarkan
-335 ada orang
335 di rekening
335 itu juga
-335 lalu hubungi
335 sepele ini
335 sudah menghapus
-334 alasan
334 digeser
-334 hujan
333 dimatikan
-333 dua jam
-333 kepercayaan
-333 serius
333 tolong jangan
-332 dinas
-332 kapan
-332 tes darah
-331 # malam
-331 # pengguna
331 kami bayar
-331 privasi
331 tetap kami
-330 dan jam
330 dari aplikasi
330 di rumah
-330 diri
330 juga di
-330 mas
329 atas nama
-329 biro
-329 polres
-329 pun dari
-329 ribu
-328 banget
-328 kami hanya
-328 kami terlambat
328 keempatnya
328 yang betul
327 disiapkan
-327 menekan tombol
327 mulai bulan
-326 anggota koperasi
-326 konsep
325 bila
325 masuk ke
324 berkas sudah
324 diganti
-324 hari pukul
-324 kami lakukan
324 ke pusat
-324 siap menjawab
324 tetap berjalan
-323 yang menyebut
-322 dari rak
-322 kami memasang
-322 menyesal dan
322 puasa
-321 alamat rumah
-321 disimpan di
321 poin
320 rumah
320 sabtu #
320 sekali
-320 titik
-319 dan pesanan
-319 dengan nomor
-319 kami sampaikan
319 pada jumat
-319 pesan untuk
-319 pt
-318 bapak dan
-318 pekan lalu
318 yang lebih
-317 dan riwayat
-317 lari
-317 sedangkan
-317 sesuatu
-316 mencari
-316 menyebarkan
316 per satu
316 satu per
-316 silakan buat
-315 hormati
-315 rekening saja
315 sebenarnya
-315 tidak memeriksanya
-314 melalui aplikasi
-314 nama dan
-314 nirwana
-314 terbaca
-314 waktu
-313 anggap
-313 itu tanpa
-313 mampir
-312 instagram
-312 memeriksanya
-311 dan kata
311 jadwal baru
-311 kami memakai
-311 karena
-311 karena itu
-311 nurhayati
311 paling lambat
311 tangkapan
-310 dan periksa
-310 ditampilkan
-310 meja
-310 meski
-310 satu kali
310 sesudah
-310 situs anda
-310 tertinggal
-310 tertinggal di
-309 anda terima
309 buang
309 menemani
-309 penghasilan
-309 saya sendiri
-309 seorang
-308 bibit
-308 dibalas
308 kami telepon
-308 kasih atas
-308 produk
-308 salah mengetik
-308 sendiri yang
-308 untuk verifikasi
-307 anda bisa
-307 berkala
-307 kirim kepada
-307 pengurus
-307 secara berkala
307 tanpa biaya
306 biayanya
306 diperiksa
-306 enak
-306 maaf kami
306 semua
305 ongkos kirim
-305 teknisi
-305 teknisi kami
-305 tersentuh
-305 tidak tersentuh
-304 itu kami
-304 kardus
-304 tahun ini
304 telah menghapus
303 benar
-303 curigai
303 kami pindahkan
-303 panitia
303 penuh tanpa
303 pindahkan
303 tanpa perlu
-303 yang memegang
-302 bagian
-302 belanjain
302 cara
-302 dan nomor
302 kami buang
-302 kami dengan
-302 kenyamanan
302 sepele
-302 teks
301 bila bapak
-301 demikian
301 dosis
-301 kepala
301 lebih suka
-301 mengganti kata
301 suka
301 tautan apa
-300 bagi anda
-300 data
-300 gangguan
-300 tadi malam
-299 gambar
299 jangan
-299 kerjakuy
-299 tekan #
-299 terhormat
299 undangan kami
-299 yang terhormat
-298 armada
-298 isi
-298 menjaga
298 tahun depan
297 berubah
-297 bulan lalu
-297 dan alamat
297 kami matikan
297 ketik sendiri
297 lambat #
297 matikan
297 pekan
297 supaya
-297 tertentu
-297 tertukar
-296 berada
296 ibu sudah
296 kami yang
296 mesin
-296 pengingat
-296 pin
-296 seberapa
-296 tidak seberapa
-295 direktur
-295 m
-295 pencurian
295 peron
-295 pontianak
-295 serius dari
-295 siapa yang
295 yang memakai
294 betulkan
-294 desember dengan
294 kami betulkan
294 punya
-294 tahu
-294 tersambung
-293 dampaknya
293 kamu tidak
-293 kunjungi
-293 kunjungi gerai
293 perlu permohonan
-293 rumah atau
-293 salam dari
-292 berujung
292 ditetapkan
-292 kopi
-292 nim
-292 pencuri
292 sekretariat
292 tolong
-292 yayasan
291 dan kami
-291 hanya untuk
-291 ini untuk
-291 tengah
-290 kami keliru
-290 pun dalam
290 sah
290 seluruh kata
-289 ada diskon
-289 ialah
289 membayar rp
-289 nik
289 oleh
289 om
289 peron #
-289 secara
-289 sepeser
-289 sepeser pun
-289 yang tertukar
288 benar sabtu
-288 diharapkan
288 ke tempat
-288 malam kami
-288 mengamankan
-288 pengaduan
-288 relatif
-288 relatif kecil
-288 untuk mengamankan
-287 agar
-287 akibatnya
-287 dengan data
-287 menagih
-287 pula
-286 administrasi
-286 anda dua
286 hitung
-286 kecerobohan kami
-286 penagih
286 servernya
286 tidak berlaku
-286 yang bisa
-285 buletin
-285 dan ktp
-285 masuk pada
285 nggak bisa
285 resep
-285 sepatu yang
-285 ternyata
-284 bikin
-284 di halaman
-284 kami kemarin
284 langsung dari
-284 malam pukul
-284 sinar
-283 administrasi yang
-283 jakarta
-283 kami seharusnya
-283 kerja dan
283 login
283 mengisi formulir
-283 salam
-283 waktusalat
-282 dikenal
282 dimakan
-282 itu kesalahan
282 jangan dimakan
282 kirimkan
282 link
-282 nik dan
282 sampai pukul
282 sepuluh
282 sepuluh alamat
282 status
-281 balas saja
281 biaya bulanan
281 dapat datang
-281 garuda
281 jika anda
-281 kecerobohan
-281 meliputi
-281 mencantumkan
-281 pengguna
-280 enam
-280 kamera
-280 memakai data
280 presale
280 sedang
279 ongkosnya
-279 terhadap
-279 tidak dapat
278 anda di
-278 bpjs
-278 bpjs dan
-278 nomor bpjs
278 senin pukul
-277 dipakai di
277 kami kirimkan
277 segera
-276 dan bapak
-276 di lapangan
-276 digital yang
276 haji
-276 ke kotak
-276 kesalahan itu
276 ktp anda
-276 lama yang
-276 lapangan
-276 nik saudara
276 pada rekening
-276 sampai akhir
276 tutup pada
275 dari data
-275 hadir
-275 luar negeri
-275 pulsa
-275 yang pertama
-274 hal yang
-274 ibu di
-274 minta maaf
274 sandi dan
-274 terima
-273 dapat menerima
273 lama
273 memakai verifikasi
-273 mulai rp
-273 nyasar ke
272 contoh
272 jadwal
-272 ke alamat
-272 nusantara
-272 nyasar
-272 pindaian
-272 pindaian paspor
-272 portal itu
-272 tersimpan
272 ujian
-271 bapak ibu
-271 dari #
-271 ibu anggota
271 menit setelah
-271 palsu
271 pemegang tiket
-271 wawancara
-270 di instagram
270 keduanya
-270 lebih dulu
-270 pembelian
270 walau
269 akses itu
-269 alamat
269 apabila
-269 dan di
269 delapan
-269 jumlahnya tidak
269 komputer
-269 manajemen
-269 menunggu
269 sama dan
-268 akan selalu
-268 bersifat
-268 dapat kami
268 diperbaiki
268 diperbaiki kami
268 dua hari
-268 halo kak
268 kami lampirkan
268 lampirkan
-268 milik bapak
-268 pemeras
-268 rekening dan
268 surat ini
-268 tanggal lahir
-268 terminal
-267 alamat ini
267 alat
-267 example
267 harganya
-267 menarik
267 mulai sekarang
-267 sampai malam
266 hadir pada
-266 kapan pun
-266 lama anda
-266 pasar
-266 penerbit
-266 sakura
-265 atau swafoto
265 juni kami
-265 kami hormati
-265 kami mengirimkan
-265 kepada #
-265 mahasiswa yang
-265 mengirimkan
-265 swafoto ktp
-264 calon mahasiswa
264 dikerjakan
-264 kami menunggu
264 kedua
-264 kontak
-264 lahir
264 penerima
264 sebelum pukul
-263 di pengaturan
-263 kenali
-263 kesehatan
-263 menyapa
-263 pengaturan
-263 yani
-262 bidang
-262 cvv
-262 ini dikirim
-262 kami mencantumkan
-262 ketika memindahkan
262 menit
-262 menjadi
262 notifikasi itu
262 sebagai ganti
-262 semuanya
-261 berjalan
-261 nih
-260 dan paket
-260 dengan satu
-260 halaman
260 kami tanggung
-260 pantau
-260 selama #
-259 griya
259 item
-259 kami tagih
-259 maafkan
-259 maafkan kami
-259 sebuah
-259 selamat ulang
259 selisihnya kami
-259 tagih
-258 ketika
258 memakai kata
-258 mohon maaf
258 ongkosnya diganti
-258 sandi akun
-258 yang dikirim
-257 bocor
257 boleh meminta
-257 dan kontak
-257 divisi
257 hari kerja
-257 kartu masa
-257 kehilangan
-257 lupa
-257 masa berlaku
257 mengisi
-257 menjunjung
-257 menjunjung tinggi
257 personel
257 sarapan
-257 tangan
-257 unit
-256 agar akun
-256 fotomu
256 gadang
256 pekan depan
-256 pembaca
-256 pos
-256 tangan dan
-255 kamilah
-255 kamilah yang
-255 lewat aplikasi
-255 mei kami
-255 melayani
-255 mengabarkan
255 sana
-255 tersebar
255 tidak lagi
254 anda boleh
254 benar di
254 bukti yang
-254 di gudang
-254 diminta
-254 kami menemukan
-254 pribadi
-254 sanur
254 sempat
-254 terutama
253 besok
-253 malam tahun
-253 minggu lalu
253 penerima menghapus
-253 tahun baru
-252 ayah
-252 b
-252 boleh dipakai
-252 daftar yang
252 jeda
-252 pemegang polis
252 tambalan
252 tambalan #
-252 tim
251 dan diperiksa
-251 dilihat
251 hari yang
-251 lengkap dan
251 memeriksa
-251 mengambil
-251 sementara dan
-251 tabel
251 tiket gratis
250 benar terlampir
250 di kedua
-250 dimaafkan
-250 hubungi saya
250 ke whatsapp
-250 laut
-250 mohon dimaafkan
-250 saya membaca
-250 tercantum di
-249 akunmu
249 dokter
249 februari pukul
-249 kebocoran
249 keluar
-249 keterangan lebih
-249 lanjut dapat
-249 lari subuh
-249 makmur
-249 nomor saya
-249 penyebabnya
-249 perlu dibalas
249 sandi anda
249 siap
249 uangnya
-248 # fa
-248 fa
248 kirim buktinya
248 pusat data
-248 saya mohon
-248 yang datanya
-247 # juta
-247 allah
-247 bolu
-247 bolu pandan
247 cocokkan dengan
247 dan hasil
-247 dan jadwal
-247 jasa
247 kami cocokkan
-247 pada halaman
-247 pandan
-247 pelanggan yang
-247 sehati
-247 sepertinya
-247 ulang tahun
-246 akhir bulan
-246 baja
-246 email senin
-246 harga wajan
246 kami menutup
-246 kami mohon
246 kuncinya
246 menginap
-246 oleh karena
-246 rilis
-246 sebab
246 terkena
-246 tersimpan di
-246 wajan
-246 wajan baja
245 akunnya
-245 anda termasuk
-245 dilayani
-245 kami menyarankan
245 kenal
-245 menyarankan
-245 menyarankan bapak
-245 orangnya
-245 panik
-245 pesan ini
-245 september #
-245 tautan ini
245 yang lain
244 akses
-244 apalagi
244 boleh dikirim
244 daftar
-244 dan saldo
-244 lain dengan
-244 membuat
-244 penipuan
-244 sampai di
244 yang hilang
-243 baru dengan
243 berikutnya akan
-243 ini sampai
-243 mantan
-243 perempuan
243 staf sudah
-243 yang salah
-242 anda dibuka
-242 atas nik
242 biayanya kami
-242 bisa membuka
-242 dan laporkan
-242 di layar
-242 hari senin
-242 itu dapat
-242 itu memuat
242 mohon
-242 penerimaan
-242 premi
241 anda belum
241 anda tetap
-241 asri
-241 bisa datang
-241 di jalan
-241 error
241 harus
-241 kirimpas
-241 malam #
-241 memperlihatkan
241 minggu pukul
241 plus
-241 rincian
-241 roti
241 tidak menjawab
240 itu kini
-240 juni pukul
240 keadaan
240 menghapus berkas
-240 perjalanan
239 apa-apa
-239 balasan email
239 dicocokkan
-239 itu keputusan
239 jatuh tempo
239 kalau ibu
239 kodenya
239 melakukan apa-apa
-239 menjawab di
239 penerima email
239 perlu melakukan
-239 satpam
-239 sewaktu
239 sudah dihapus
239 tanda
239 tempo
-238 di server
-238 gedung
-238 ini telah
238 juli dan
-238 kepegawaian
238 keputusan
-238 kue
-238 sudah telanjur
-238 yang bocor
-237 # pada
-237 balasan yang
-237 dukungan bapak
-237 ganti kata
-237 kami transfer
-237 mohon waspada
-237 orang lain
237 pasang
-237 rekaman kelas
-237 setelah #
236 aplikasi
236 kalah
-236 kami memeriksanya
236 kami perbaiki
-236 membuka aplikasi
-236 menyapa anda
-236 pembayaran
236 perbaiki
236 polisi sudah
236 riwayat
236 tanggung
-236 tv
235 # cm
-235 bulan agustus
235 bulan depan
235 cm
-235 glow60
-235 indonesia
-235 ke kami
235 masih menerima
-235 membaca semua
-235 voucher glow60
-235 yang mengetahui
-234 dengan nama
-234 email sama
234 kami kembalikan
234 kembalikan
234 lama sudah
234 mendaftar ulang
-234 pemakaian
234 perlu mendaftar
-233 elektronik
233 itu sekarang
233 masuk
-233 pinjaman daring
-232 dan #
-232 dan minta
-232 dikirim secara
232 kami menambahkan
-232 kurikulum
-232 membuka
-232 paket ibu
232 siang ini
-232 surabaya
231 berobat
-231 depot
231 login lewat
-231 menerapkan
-231 mohon untuk
-231 sepatu
-231 untuk tidak
-231 yth ibu
-230 # dan
230 # tanpa
230 anak anda
-230 kami lalai
230 kami tambahkan
-230 kepala cabang
230 masih
-230 perlu membalas
230 sebelum dikirim
230 selesai
-230 sosial
230 tambahkan
-229 # klik
-229 dukungan
-229 medan
229 rumah sakit
229 sakit dan
229 sekali lagi
-229 serta
-228 bilyet
228 buktinya
228 dikunci
-228 kunjungan anda
-228 pemeriksaan
-228 rak
228 satu hari
-227 bapak yang
-227 dalamnya
-227 dan kartu
-227 di dalamnya
227 februari dan
227 ganti rugi
-227 hujan sudah
-227 menganjurkan
-227 pringsewu
227 rugi
-227 semalam
227 tunggakan
-226 karena kami
226 ke saldo
-226 log
-226 maaf
226 matikan sampai
226 melakukan
-226 memberikan
-226 portal
-226 seharusnya kami
-226 siti
-226 tertukar dengan
226 untukmu
225 dan rekaman
-225 digital
225 mengambil antrean
-225 mewaspadai
-225 minggu pagi
225 pada email
-225 sejahtera
225 tanpa mengambil
-224 boleh membawa
224 cetak
-224 chat
224 dulu
-224 entah
224 ketiga
-224 ketua
-224 membawa satu
224 memesan
224 mulai senin
-224 pendamping
224 saja email
-224 satu pendamping
-224 si
224 skor
-224 yth bapak
-223 anda yang
-223 budiman
223 dan sudah
-223 nasabah
-223 otp atau
-223 yang budiman
-222 darurat
-222 diduga
-222 kartu pos
222 keanggotaan
-222 membalas surel
222 pembeli
222 saudara tidak
-222 sma
-222 tidak memeriksa
221 balik
-221 bandar
-221 bandar lampung
-221 banjarbaru
221 deposito yang
-221 doang
-221 hari selasa
-221 kami menekan
-221 lampung
-221 meminta maaf
-220 admin kami
-220 bagian barat
-220 barat
-220 berbagai
-220 berjangka
-220 internet di
-220 ke grup
220 mana
-220 operasi
220 perlu mengisi
-220 simpanan berjangka
-220 terkirim ke
-220 yang anda
-219 # paket
-219 asing
219 baju
-219 berikut dan
-219 kami mengunggah
-219 kantor kami
219 kurir
-219 lalu salah
-219 menit dan
-219 moms
-219 ramadan
-219 salah satunya
-219 satunya
-219 semestinya
-219 sudah masuk
219 usia
-219 yang semestinya
218 bukan #
218 dengan email
218 email yang
218 hati-hati dengan
-218 kami keluarkan
-218 kartu sim
-218 ke ponsel
-218 ke rekening
218 mulai minggu
-218 sim
218 susulan
-218 termasuk
218 tunjukkan
-217 dari email
217 desa
217 dulu ke
217 kami menulis
-217 masalah
-217 mematikan
-217 nik anda
217 untuk ibu
217 visa
-216 amanah
-216 darurat #
-216 demo
216 dinyatakan
216 dinyatakan diterima
216 diproses
-216 hari minggu
-216 hasil tes
-216 iseng
216 kalian tidak
216 ke cabang
216 perlu datang
-216 tahun lalu
-216 tim kami
216 yang berlaku
-215 # juli
215 benar rp
-215 kabupaten
-215 konfigurasi
-215 membaca
-215 mengganggu
-215 tidak dibalas
-215 tujuh tahun
-215 waspada terhadap
-215 yang terjadi
214 cocokkan
214 dengan
-214 kami malu
214 kami tahu
-214 klien
-214 malu
-214 memindahkan server
214 mengikuti
-214 mumpung
-214 namanya
-214 tertera
214 tidak hilang
214 yang masih
213 angka yang
213 buka
213 di grup
-213 ibu ke
213 item yang
213 kamu terima
-213 lembaga
213 pesan yang
-212 bebas
212 bincang
212 bincang buku
-212 kesehatan bapak
-212 menyentuh
-212 rahasia
-212 tampaknya
-211 apa yang
-211 baru sekarang
211 beda
-211 klinik
211 lama dan
211 menjemput
-211 pesananmu
211 polis anda
-211 up
210 batalkan dan
210 dan ia
-210 dengan kata
210 gudang
-210 jalan dan
-210 kartu dan
-210 kelas dan
-210 ketua panitia
-210 lebih lanjut
210 mengganti semua
210 pelari
-210 roa
210 rp
210 rp #
210 sakit
-210 sambal
-210 sambal roa
210 semua kunci
-210 yang kami
210 yang meminta
210 yang mengaku
209 bapak tetap
-209 beli
209 buat
-209 ditemukan
-209 ini sebelum
209 iuran yang
-209 ksp
-209 kunjungan
-209 memang
209 sebelumnya
-209 ubud
-208 # oktober
208 akun baru
-208 diberitahukan
-208 indah
-208 ini dapat
-208 layanan kami
-208 oktober
-208 peristiwa ini
-208 pin dan
208 ponsel anda
-208 rumah yoga
-208 samasta
-208 tidak memerlukan
-208 yoga
-208 yoga samasta
207 cadangan
-207 menemukan
-207 namanya juga
207 putih
-207 tagihan yang
-206 # bebas
-206 # formulir
-206 anda lakukan
-206 bebas pulsa
-206 dapat anda
-206 hubungi
206 ini juga
206 keterlambatan
-206 permintaan maaf
206 saldo rp
-206 tahun
-206 tumbuh
205 balas surel
-205 batal
205 batalkan
-205 dan isi
-205 disalin
205 halaman itu
205 kami batalkan
-205 panggilan
204 akan kami
-204 anda ke
-204 cerita
-204 dan tanggal
204 dengan nik
-204 jumat #
-204 kemarin siang
204 kirim lewat
204 nggak
204 pengujian
204 sekarang undangan
204 tiket
203 atau
-203 catatan server
-203 dalam email
-203 di luar
-203 dijawab
203 jangan balas
-203 kepada pembeli
-203 masyarakat
-203 menyala
-203 penuh pada
-203 sebagian pengguna
203 sebutkan
-203 sudah lewat
202 alamatnya
202 balas dengan
-202 bicara dengan
202 catatan
202 ditaruh
202 ditaruh di
-202 fajar
202 kami pasang
-202 menebak
202 menghapus
-202 minggu #
202 pasangan
-202 peristiwa
202 pihak bank
-202 tersebut
-201 akan pernah
-201 antaranya
-201 belanja cerah
-201 dari kami
-201 di antaranya
-201 dibuka
201 diinginkan
201 kamar
201 lima kali
-201 meminta otp
-201 pada rabu
201 pukul #
-201 rabu #
-201 tak
201 tidak diinginkan
-200 anda lewat
-200 atau hubungi
200 berkasnya
-200 gagal menjaganya
200 kami unggah
-200 maklum
200 mana pun
-200 menjaganya
200 pembaruan
-200 pencapaian
200 penuh dan
-200 slip
-200 tapi
-200 tas
-200 tiga hal
-200 unit layanan
-200 yang terus
-199 bot
199 dan membawa
199 jam #
199 kelompok
199 maret kami
-199 mengabari
199 pelakunya
-199 posko
-199 rabu lalu
-199 sebelah
199 sejak pagi
199 telepon
199 terlampir
-198 bawah
-198 c
-198 dengan ini
-198 di bawah
198 dijalankan
-198 diperkirakan
-198 kalinya
198 kami kerjakan
-198 kok
-198 koleksi
-198 membaca tanggal
198 perubahan
-198 salah membaca
-198 tertanggal
-198 tertanggal #
198 tidak menyimpan
-197 bapak boleh
-197 berkomitmen penuh
-197 dibatalkan
197 keperluan
197 mohon abaikan
197 pendaftaran
-197 reply
197 tautannya
-197 uang
197 yang sedang
196 akhir pekan
196 cadangan pukul
196 dari cadangan
196 dibaca dua
-196 februari kami
-196 kami jual
-196 mengunggah
-196 pelanggan
-196 tersambung ke
-195 cerah
-195 data pribadi
195 ini ke
-195 jual
-195 luh
-195 luh ayu
195 menghapus email
-195 ni
-195 ni luh
195 orang kedua
195 putus
-195 sari
-195 siang kami
195 teman
-195 toko
195 unduh
-194 balasan dan
-194 berkas itu
-194 dapat menelepon
-194 kami menempelkan
-194 ke toko
194 mbak
-194 sejumlah
-194 sistem kami
194 teknologi
-194 yang bukan
-193 kami belum
-193 kemarin kami
-193 lbh
-193 mengirim email
-193 penerbangan
-193 per orang
-193 rekan
-193 tanggal yang
-193 tanpa mengujinya
-193 yang tertera
192 ada barang
-192 apakah
-192 bunga deposito
192 di ruang
-192 inisial
-192 lunas
-192 memuat
-192 namun
-192 pemberitahuan kebocoran
192 penuh
192 semua penerima
192 serupa
192 terbit
-192 terima kasih
-192 waduh
-191 balai
-191 baru tahu
-191 di balai
-191 edisi
-191 halaman yang
-191 hotel puri
-191 ibu kandung
-191 ii
191 jika ada
-191 kandung
191 karakter
191 link yang
191 minggu malam
-191 nomor satu
-191 sandi
190 baris
-190 berpura-pura
-190 dibesar-besarkan
-190 instansi
-190 langsung di
190 nama koperasi
190 pagi tadi
190 pemesanan anda
-190 perlu dibesar-besarkan
-190 petugas bank
-190 salah
190 sampai minggu
-189 # kami
189 ada anggota
-189 bahwa pada
-189 bertuliskan
-189 kecil
189 lewat email
-189 menanggapi
189 menyiapkan
189 sini
-189 wali kelas
188 beserta
-188 daripada
-188 keselamatan
-188 klik
-188 lebih banyak
-188 mengetahui
188 sampaikan
188 satu dan
188 telepon saya
-188 wali
188 yang sempat
187 bawa
-187 bcrypt
-187 bersyukur
-187 bersyukur dapat
-187 dapat mendampingi
-187 dapur
-187 kami bersyukur
187 kepada orang
187 kini wajib
187 menjawab
-187 menyebut
-187 sehingga nomor
-186 # sedangkan
186 bisa dipakai
-186 bocor dari
-186 dan jumlah
186 geser
186 geser ke
186 kami geser
-186 kayak
-186 ke surel
-186 kemungkinan
-186 kotak masuk
-186 pemberitahuan ini
-186 pemilik
186 perawat
186 sama
186 semua kata
186 semua perangkat
186 tiap
185 abaikan
185 beliau
-185 berikut
-185 berikut dalam
-185 dana kilat
-185 data ini
-185 dr
185 grup
-185 ibu pelanggan
-185 melalui tombol
185 nama beliau
-185 perhatikan
185 rawat
185 senin #
-185 slip gaji
-185 sudah bikin
-185 tombol berikut
184 boleh
184 dan mengirim
184 diterima
184 kalau masih
-184 kejadian ini
184 kodenya sudah
184 laporan yang
184 menyimpan
184 ojk
-184 s
-184 semalam kami
-184 tanpa izin
-184 tidak dipantau
-183 alamat surel
-183 apakah nik
-183 bertanggung
-183 bertanggung jawab
-183 ditanyakan
-183 dobel
183 habis
183 jam yang
183 ketik
-183 melindungi
183 menambahkan
183 mengajukan
183 menutup
-183 tujuh
-182 # kursi
182 di peramban
-182 hasil pemeriksaan
182 kuota
-182 sudah coba
182 sudah meminta
182 tetap berlaku
-182 untuk masuk
181 bekerja
-181 jangan layani
-181 kamu bayar
-181 penyewa
181 poliklinik
-181 sebesar
-181 tamu
-180 alamat internet
180 bersandi
-180 harap tidak
-180 jam kerja
180 kami sediakan
-180 kan
-180 karyawan dan
-180 kasih kami
180 kelebihan
180 keterlambatan ini
-180 login melalui
180 menu
-180 pemberitahuan
-180 pesanan bunda
180 sediakan
-180 sekolah memohon
-180 surat terima
-180 yang terbaca
-180 yg
-179 baru saat
-179 bisa
179 disimpan
-179 kapan saja
179 menelepon kami
-179 pelindungan
179 penagihan
179 perlu anda
179 prioritas
179 tautan
-179 vendor
178 ataupun
-178 kilat sejahtera
-178 mengalami
178 menyatakan
178 mudah
178 pembuka
-178 sebelum menekan
178 sudah
178 udah kami
-177 anda salah
-177 atas kekeliruan
177 data pada
177 diulang
-177 keluarga anda
-177 menelepon anda
-177 nasional
-177 pindah
177 telah
-177 tetapi kami
-176 aku minta
-176 dengan mengetik
176 dipegang
-176 gak
-176 jadwalin
-176 masa
-176 menemui
-176 mengetik sendiri
-176 menghapus seluruh
-176 rel
-176 rel nirwana
176 sekarang dipegang
176 sendiri alamat
-176 terganggu
176 ya kak
-175 dan besaran
175 ditambah
175 formulir
175 harga rp
175 jumlah yang
175 menyesal telah
-175 mohon tidak
175 nomor unit
-175 nusa
-175 pelindungan data
175 seluruhnya
-175 semoga
175 telepon kami
-175 tetapi
-175 uangnya kembali
-175 yogyakarta
-174 belum kami
-174 data pemesanan
-174 dompet
-174 hari kamis
-174 kami menjalankan
-174 keliru
174 kembali ke
-174 menjalankan
-174 menjalankan berkas
-174 santri
-174 santri baru
-174 surel
-174 tirta
173 barangnya
-173 bisa kami
-173 hampers
-173 harap
-173 hingga
-173 kegiatan
-173 menerbitkan
-173 negeri pada
173 persen
-173 pmi
173 setelah
-172 dan masyarakat
172 kami layani
-172 kami memilih
-172 kemarin malam
-172 laporkan kepada
172 murid yang
172 tarik dan
172 yang baru
-171 ambon
171 kami ambil
171 lanjut
171 lebaran
171 memiliki
171 meminta
171 mengaku
-171 mengirim
-171 normal
-171 palsu yang
171 pemesanan
-171 penyebabnya adalah
-171 peretas
-171 seseorang
171 tidak memiliki
-171 untuk melindungi
-171 yang mungkin
170 cv anda
-170 dan baru
-170 input
-170 kartu anda
170 ke
-170 senja
170 untuk sementara
-169 bab
-169 bab #
169 ibu dapat
-169 ibu pasien
-169 kami baru
-169 pada hari
-169 sapaan
-169 tamu yang
169 tiket dan
169 yang alergi
168 berlaku untuk
-168 dilakukan
168 disk
-168 id
168 ke gerai
-168 memuat nama
168 penerima telah
168 permata
168 rak retur
168 retur
-168 wkwk
-167 coba
167 dan uangnya
-167 dari satu
-167 lumbung
-167 menempelkan
-167 menyinggung
-167 musim
-167 otp anda
167 perlu
-167 raya
-167 yang menyinggung
166 anda dapat
-166 bank artha
166 bayar
166 biar
166 diunduh
-166 kepala dinas
-166 nama nomor
-166 punyamu
-166 simpanan anda
-166 smp
-166 sobat
166 tampil di
-166 yang sudah
-165 # juni
-165 dapat dipakai
165 per
-165 stok
165 sungguh menyesal
165 warga yang
164 # atau
164 antar
-164 berisi
164 kami antar
-164 kami berkomitmen
-164 kayaknya
164 laporan kami
164 menerima laporan
164 minta
164 pekerjaan
164 penelepon yang
164 potong
-164 sampai #
-163 ayah bunda
163 dalam #
163 ini hanya
-163 jenis
-163 nama tanggal
163 pintu
163 terpisah
163 terpisah dan
162 abepura
-162 harian
-162 kasih sudah
-162 maaf atas
-162 mobil
162 pengganti kami
162 petugas
-162 sepenuhnya
-161 akibat
161 anda kami
161 berkas anda
-161 di dapur
161 di sana
-161 diagnosis
-161 dikarenakan gangguan
-161 ini disebabkan
-161 insiden
-161 jemputan
-161 kami gagal
-161 manusia
161 mengancam
-161 mobil jemputan
161 pasien
161 rekanan
161 satu tiket
161 yang mengancam
-160 dapur kami
160 dipakai orang
160 diteruskan
-160 email nomor
-160 jaga
160 jangan buka
160 kami telah
160 khusus
-160 lahir nomor
-160 langsung
-160 mencoba
-160 pada malam
160 perusahaan
-160 teknik
160 tercantum
-160 tersimpan dalam
-160 wa
-159 cuma email
-159 darah dan
159 dari server
159 di kertas
-159 golongan
-159 golongan darah
-159 gratis satu
-159 kami menghapus
-159 kami temukan
159 kertas
159 mulai pukul
-159 perpustakaan
159 pukul
159 pusat
159 sejak pukul
-159 sekolah
159 sudah saya
-159 temukan
-158 bagaimana
-158 buku senja
-158 di blok
158 dimaksud
158 perangkat
158 setiap sore
-158 tahap
-158 warung
-158 warung buku
-157 # padahal
157 atau keluarga
-157 cari
157 ganti dan
-157 itu kelalaian
157 lemari
-157 tertera pada
-157 timur
-156 baca
-156 baru #
-156 maksimal
-156 mencatat
156 pembelinya
156 sampai rp
156 tercantum pada
-156 tersalin
156 tertulis
-155 atau pinjaman
155 bulan ini
-155 email tersebut
-155 mengarah
-155 mengarah ke
-155 menyampaikan
155 penandatanganan
155 riwayat panggilan
155 sebelum #
154 # belum
-154 # hanya
-154 anggap saja
-154 dan segera
-154 dari dapur
-154 di katalog
-154 diterbitkan
-154 katalog
-154 keamanan
-154 kencana
-154 maret #
-154 mungkin anda
154 provinsi
153 berbeda
-153 daerah
-153 kartu
153 menulis
-153 parkirin
-153 permohonan maaf
-153 sumbangan
153 tindakan
153 ukuran
153 yang berbeda
152 akta
152 balas pesan
-152 cod
152 disetujui
-152 hari sebelum
-152 hash
-152 kasih
-152 kepala bidang
-152 musim hujan
-152 palsu dan
-152 polis
152 pun yang
-152 teracak
-152 teracak hash
-151 anggota perpustakaan
151 ayu
151 bapak tidak
-151 catatan akses
-151 data itu
-151 di #
151 kalau belum
-151 kotak surat
-151 lebih dari
-151 pemohon
151 sekarang setiap
-151 selama
151 tiket lama
-150 halo mas
-150 isinya nama
-150 kami merayakan
150 kami umumkan
150 ke saya
150 langkah di
150 membayar
150 memulihkan
150 menu keamanan
-150 merayakan
-150 merayakan ulang
150 sepanjang
150 september pukul
-150 server kami
150 umumkan
150 yang telanjur
149 bagi yang
-149 bentuk
-149 kami pada
-149 kami tulis
149 kendaraan
-149 komitmen
-149 menyebabkan
-149 tak dikenal
-149 wilayah
-148 # gb
-148 # wib
-148 cod palsu
148 desember
148 donasi
-148 gb
148 pada pengumuman
148 pengumuman pagi
-148 perumahan griya
-148 sentana
-148 setia
148 sih
148 sudah menerima
-148 wib
-147 checkout
147 di papan
-147 ini disampaikan
-147 kantor
-147 kementerian
-147 laptop
147 manasik
147 manasik rombongan
-147 nik nomor
147 papan
-147 peserta lain
-147 salah ketik
147 sebelas
-147 seorang pun
-147 tidak seorang
-147 top up
147 tujuan
-147 undangan rapat
146 # wita
-146 berkat
-146 celah itu
146 desember pukul
146 diantar
146 difoto
146 ganti sampai
146 kami memutus
-146 laptop itu
146 memutus
146 saja atau
146 sudah tidak
146 terlampir pada
-146 wajib
146 wita
-145 # hari
-145 akan tampak
-145 akun anda
-145 dikirim ke
145 hari rabu
-145 kabari
-145 kalian
-145 langkah yang
-145 puri
-145 tampak
-145 transfer
-145 ya kalau
-144 kepada yth
-144 komunikasi
-144 komunikasi dan
-144 melihat nama
144 meminta semua
-144 menemukan salinan
144 menuliskan
-144 pihak ketiga
144 usaha
-143 bagi kami
-143 bilik
-143 data #
-143 hubungi bank
-143 melihat
143 sekolah dan
-143 senin dan
-143 yuk
142 berkas sekarang
-142 biro humas
-142 dan digital
142 demi
-142 doang kok
-142 humas
142 ibu dan
-142 ikut
-142 kementerian komunikasi
142 peramban
-142 pertanyaan anda
-142 seleksi
-141 blok c
-141 dan jangan
-141 dari alamat
-141 dengan semua
-141 digital pada
141 ini pukul
141 kalau tautannya
141 kami potong
-141 kirim dengan
-141 laboratorium kami
-141 meteran
141 potong #
141 tagihan bulan
-140 dan tiga
-140 dari klinik
-140 jumlah pinjaman
-140 kepada ibu
140 kepada para
140 lama saudara
140 melaporkannya
140 melaporkannya kepada
140 mengenai
-140 perjanjian
-140 sangat
-140 waktu itu
-139 dua puluh
-139 gajian
-139 kali ke
-139 obrolan
139 sebelum
-139 terjadi kekeliruan
-139 tidak bersifat
-138 # bulan
138 ada denda
-138 berarti
-138 berarti bagi
-138 blok
-138 data tersebut
-138 isinya
138 keluarga
138 laporkan
-138 polisi
-138 sangat berarti
138 surat itu
-138 terbaik
-138 terbaik bagi
138 tersedia
-137 anda barangkali
-137 artha raya
137 bayarlah
-137 bug
137 di menu
-137 di situ
-137 jawa
137 kalau anda
-137 loket
-137 maret
-137 mengunduh
137 menunjukkan
137 potongan
-137 situ
-137 tidak untuk
137 untuk memastikan
136 atas
136 diambil
-136 gangguan pada
136 keterangan
136 seluruh berkas
-136 sudah tiba
-135 alamat email
-135 bersama kami
-135 dari luar
-135 data yang
135 foto wajah
135 siapa pun
135 tanggung penuh
-134 dari guru
-134 guru dan
-134 ini atau
-134 juragan
-134 kami dapat
-134 kelas
-134 kunci anda
134 lama di
-134 laporan
134 tambahan biaya
134 tanpa tambahan
134 tempat
134 tentang
134 unggah
133 # sehingga
-133 angkatan
133 bulanan
-133 cemas
133 galon
-133 ini kesalahan
-133 jaringan
-133 lokasi dan
133 pemegang
-133 pinjaman anda
132 asli
132 dan berlaku
132 dihitung
-132 kami menyampaikan
132 ktp asli
132 mencatut
132 mencatut nama
132 nyalakan verifikasi
-132 oleh pihak
-132 pelanggaran
-132 pelanggaran data
-132 pemberitahuan pelanggaran
132 prioritas kami
-132 pt dompet
-132 tanpa
-132 terasa
-132 terasa sudah
132 yang mencatut
131 anda tidak
-131 artha
131 dalam surat
131 dari
-131 dicetak
-131 dikenal yang
-131 kamboja
-131 kami menagih
-131 kesalahan ini
131 klaim
131 maret dan
-131 memberi
-131 milik pelanggan
131 oleh dua
-131 puri kamboja
131 saat ini
131 telanjur
-131 tulis
131 webinar
-130 bank lumbung
-130 berpotensi diakses
-130 bertransaksi
-130 dalam rangka
-130 diakses pihak
-130 dokumen
130 hanya
-130 kami sejak
-130 maaf sebesar-besarnya
-130 mau
-130 mitra
130 pada
-130 perlu kami
-130 rangka
-130 reuni
130 yang perlu
`,
  'protective-step': `
-419 untungnya
-399 kami tahu
-392 anda lakukan
374 laporkan
-363 saya
361 laporkan kepada
359 akan pernah
-351 bantuan
-350 aman
-347 betulkan
-347 kami betulkan
-344 lewat email
-342 loket
341 otp atau
-340 riwayat panggilan
339 cod palsu
337 di situs
-337 produk
335 meminta otp
332 cod
-332 cukup
332 palsu dan
-328 itu dapat
-328 m
328 mengancam
328 yang mengancam
-326 aja
-325 anggota
-323 asuransi
321 periksa
-319 dilayani
-316 anda bisa
-316 dear
-314 tolong jangan
-313 ketua
-313 saja
-313 tampil
-309 berat
-309 gowes
-309 kami belum
-308 ir
308 menyinggung
308 situs
308 yang menyinggung
-307 jauh
-307 tim
-306 fotonya
-305 hangus
-305 pembayaran
-304 tangan dan
-302 bandung
-300 ?
-299 yang perlu
-298 akunmu
-295 iuran yang
-293 bibit
-292 demikian
-292 tahun lalu
-291 silakan
-290 kepala
-290 nik dan
290 pun termasuk
290 termasuk kepada
289 mencatut
289 mencatut nama
289 yang mencatut
288 memblokir
288 memblokir kartu
-287 termasuk yang
-287 yayasan
-286 ikut terkirim
-286 masyarakat
-286 swafoto anda
-286 tangan
-285 gratis
-284 nggak perlu
283 dikenal yang
-281 boleh dipakai
-281 mendaftarkan
-281 pun dalam
280 biaya dan
-280 pemilik
280 penagih
-279 elektronik
-278 yang pertama
277 gantilah
-276 dapat anda
-276 masih
-275 kurikulum
-275 status
-274 pak
-273 menemukannya
-269 berikut
-269 roti
-268 bukittinggi
268 uang
-267 ayah
-267 dan riwayat
-267 menghapusnya
-267 satu dan
-266 meja
-266 pertama
-265 direktur
265 laporan klaim
264 di peramban
-264 rak
264 yang menawarkan
-263 bayar
263 buat kata
-263 halaman
-263 lbh
263 sandi baru
-262 nurhayati
-262 pun boleh
-261 pekan depan
-260 yang masih
-259 pt
-259 senin pukul
258 iuran
-258 maklum
-258 menelepon kami
-258 peneliti
-257 kredit
-257 oleh karena
-256 ada di
256 tidak kamu
-256 yang bocor
255 mengganti kata
-254 ataupun
-253 # m
253 membawa
-253 surabaya
-253 utuh
-253 yang memegang
-252 garuda
252 mutasi rekening
-251 bila bapak
-251 dan swafoto
-251 di lampiran
-251 dosis
-251 pelakunya
-251 polres
250 dijawab
250 dikenal
-250 diperlukan
-250 malam #
-250 selamat
-249 belum
-249 pesan untuk
-248 alergi
248 berikan
-248 foto alamat
248 jangan berikan
-248 masalah
248 orangnya
-248 seminggu
248 tempat lain
-247 nomor rekening
-247 wa
-246 dimasuki
-246 dimasuki orang
-246 menerapkan
-245 belanjain
-245 cerita
-245 perlu anda
245 tiap bulan
245 transfer ke
-245 yang baik
-244 dapat dipakai
-244 dengan nomor
-244 hadir
-243 bidang
-243 semua kata
-242 dimakan
242 dipakai
-242 jangan dimakan
-242 soal
-241 dibalas
-241 memegang
-240 alamat dan
-240 dihapus
-240 manajemen
-240 nusantara
-240 warga
239 dari rumah
239 meminta uang
-238 balik
-238 diambil
-238 itu juga
-238 mas
238 pihak bank
-237 bukti
-237 ganda
-237 griya
-237 peron #
-237 pesanan
-237 poin
-235 hari dan
-235 penagihan
-235 undangan kami
-234 mbak
-234 sampai jumat
-234 tolong
-233 bisa dipakai
-233 dengan data
233 dipakai di
-233 nomor kartu
-233 sandi lama
-233 studio
-233 tes darah
-232 hai
-232 yang sudah
-231 ini juga
-231 penghasilan
-231 sekolah memohon
231 undangan
231 wawancara
-230 akan
-230 beliau
230 menyebut
-230 nama beliau
230 palsu yang
-230 yth
-229 jadi
229 lewat
229 nyalakan
-229 sini
229 yang datanya
-228 lakukan
228 menemukan salinan
-228 rekaman
228 sendiri alamat
-228 teknisi
-227 ditetapkan
-227 peron
-226 asri
-226 desa
-226 manajer
-226 nggak bisa
-226 panitia
226 tak dikenal
-226 tiga hari
-225 alumni
-225 perjanjian
225 waspadai
-224 di sini
-224 halo
-224 kan
-224 melainkan
224 menawarkan
223 asing
-223 bersama
-223 kerjakuy
223 meminta
-223 suara
-223 surat ini
-222 mahasiswa yang
-222 menelepon anda
221 hubungi bank
-221 normal
-221 putih
-221 sore
-220 bu
-220 di formulir
220 di pengaturan
-220 harap tidak
220 ke rekening
220 pengaturan
-220 perlu
220 profil
220 yang mengaku
219 untuk melindungi
-218 jika anda
-218 pos
217 ajak
217 cek
-217 gaji
217 menemukan
-217 uang kembali
-216 kakak tidak
-216 lima menit
216 menghubungi
-216 notifikasi itu
-216 simpan
-216 tabel
-215 di kedua
-215 penyebabnya
215 slik
-213 dan masyarakat
-213 diajak
213 hubungi kami
213 laporkan ke
-213 nih
-212 biro
-212 dari aplikasi
-212 imigrasi
212 kami tagih
-212 pertanyaan
-212 salam dari
-212 sukarela
212 tagih
-211 apotek
-211 guru
-211 habis
-211 kami bayar
211 kepada siapa
-211 mengabari
-211 rasanya
-210 ditampilkan
-210 kepala dinas
-210 tinggal
-209 akibat yang
209 nik
-209 puskesmas
208 ananda
-208 buang
-208 dr
-208 kabupaten
-208 sekaligus
-207 betul
-207 dananya
-207 ditutup
-207 perusahaan iklan
207 telepon kami
-207 wajib
-207 wakil
-206 buku
-206 dan masukkan
-206 digital
-206 jadwal baru
-206 klik tautan
206 menjadi
-206 yani
-205 akun itu
-205 anda boleh
205 baru dengan
-205 kini
-205 mahasiswa
-205 whatsapp #
-204 bersedia
-204 disimpan
-204 kirimkan buktinya
204 tak
-204 yth ibu
-203 dan kartu
-203 kamu tidak
203 lalu hubungi
-203 lemah
-203 lemari
-203 pegawai tersebut
-203 sesi
-203 umum
202 email tersebut
-202 kopi
-202 laboratorium
-202 memiliki
-202 sesuatu
-202 tidak memiliki
-201 akibat
-201 gudang
-201 menerima surat
201 nama koperasi
201 segera
201 semua perangkat
200 kontak
200 minggu pagi
200 rekening yang
-199 baik
-199 namanya
199 sambil menyebut
-199 terlampir
-199 tidak lagi
-199 yang lain
198 bank
-198 barangnya
-198 ingin
-198 itu kami
-198 pembaruan
-198 sakura
-198 satu kali
-197 anda kembali
197 dan jangan
-197 dan kata
-197 itu tidak
-197 jeda
-197 kami nomor
-196 kami menunggu
-196 kepegawaian
-196 ksp
-196 nasional
-196 nomor satu
-196 sandi dan
-196 selesai
-196 yang lebih
-195 angka yang
-195 kardus
-195 layar
-195 pengurus
-195 tercantum di
194 alamatnya
-194 artha
194 jika ada
-194 kapan saja
194 mengatasnamakan
-194 sepeser
-194 sepeser pun
-194 yang alergi
-193 balas ke
-193 baru tahu
-193 contoh
-193 dipilih
-193 hasilnya
-193 inisial
-193 kapan
193 mudah
-193 pesanannya
-193 presale
-193 usia
193 yang mengatasnamakan
-192 bocor
192 bunda
192 hati-hati
-192 lengkap
192 meminta pin
192 meski
192 pin atau
-192 selama tiga
-192 sesuai
-192 sinar
-192 terjadi
-191 itu belum
-191 kelihatan
-191 klik
-191 rute
-191 tidak hilang
-190 sarapan
190 tambahan
189 ambil di
-189 dan jadwal
189 kesehatan bapak
-189 kota
-189 nomor telepon
-189 sehati
189 siapa yang
-188 diperiksa
-188 jadwal
-188 jersey
-188 kasih sudah
-188 mengembalikan
-188 terhormat
-188 ubud
-188 yang terhormat
-187 anak-anak
-187 harian
-187 membantu
-187 pembeli
-187 selasa
-187 siap
-187 webinar
-186 memerlukan
-186 operasi
-186 perjalanan
-186 siang
-186 telah kami
-185 begini
-185 benar di
-185 berjalan
-185 dan bapak
-185 ini ya
-185 masuk
-185 tangkapan
185 yang menyebut
-184 !
-184 anda tidak
-184 biaya kirimkan
-184 buktinya dan
-184 kamis
-184 lewat link
184 supaya tidak
-183 bagian
-183 keempatnya
-183 tampil di
-183 tanpa biaya
183 telepon
182 atas nik
182 baru saat
-182 bersifat
-182 dinas
-182 gak
182 juga
-182 membukanya
-182 pesanan bunda
-182 peserta
-182 sejahtera
-182 tiket kereta
181 anda dapat
-181 kemarin
-181 sekarang setiap
-181 tanpa
180 di menu
-180 juga manusia
-180 kami yang
-180 kerja dan
-180 medan
-180 pesanan yang
-180 situs anda
-180 tante
-180 tarik
-180 tetap satu
-179 baru sekarang
-179 dan seluruh
179 dari akun
-179 kami baru
-179 konsep
179 ojk
-179 rekaman itu
-179 tekan #
-179 telepon saya
-179 tersimpan
-178 atau telepon
-178 bpjs
-178 bpjs dan
-178 cocokkan
178 dalam email
178 hapus
-178 ikut
-178 kami sediakan
-178 lima
-178 menyebabkan
-178 mesin
-178 nomor bpjs
-178 penipuan
-178 saldonya
-178 sediakan
-178 sudah saya
178 waspada
-177 daerah
-177 dalamnya
-177 data ini
-177 di dalamnya
-177 ke whatsapp
-177 kesalahan itu
177 menyebut nomor
-177 otomatis
177 pernah meminta
-177 untukmu
176 dengan satu
-176 memeriksa
-176 mencoba
176 menghapus seluruh
176 pula
-176 sabtu
-176 sampai
-176 sehat
-176 telah menghapus
175 ambil
-175 bank artha
-175 berkas sudah
-175 cuma email
175 kartu itu
-175 lumbung
-175 maaf ya
-175 membayar rp
-175 menarik
175 mengubah
-175 saya kapan
-175 sma
-175 surel kami
-174 balas email
-174 besok
-174 dipakai siapa
174 keluarkan
-174 kepada bapak
-174 membawa ktp
-174 pasangan
-174 pemesanan anda
174 tolak
-173 belanja
-173 kartu pos
-173 lebih dulu
-173 manusia
-173 ya kalau
-172 akan menerima
-172 alamat ini
-172 berkas
-172 kepala cabang
-172 ongkos kirim
-172 pasar
-172 penuh
-172 salah satunya
-172 satunya
-172 sudah menghapus
171 ke posko
-171 lintas
-171 nama foto
-171 tanggung penuh
-170 amanah
170 anak anda
-170 log
-170 sebelum #
-169 artha raya
-169 balas dengan
169 bisa
-169 doang kok
169 ganti kata
169 lama dan
-169 memilih
-169 sudah dihapus
-169 tombol itu
168 baru yang
-168 dan bersedia
168 dan periksa
-168 di halaman
-168 itu kini
-168 memperlihatkan
-168 oleh
-168 pmi
-168 semoga
-168 unduh
168 yang datang
-168 yang terjadi
-167 aku minta
167 bukan milik
167 kamar
-167 kelompok
-167 kepada anda
-167 lama
-167 lupa
-167 mencari
-167 mulai
-167 pemohon yang
167 rumah atau
-167 saya langsung
-167 sistem
-167 tahun depan
-167 tidak kami
-167 tv
-167 yang bisa
-166 bisa datang
166 dan menyebut
-166 dicoba
-166 kabari
-166 kecewa
166 mengatasnamakan kami
-166 menyentuh
-166 nama
-166 portal itu
-166 raya
-166 roa
-166 sambal
-166 sambal roa
-166 servernya
-165 boleh ikut
-165 kami beri
-165 kecerobohan kami
-165 kirim
-165 malam ini
-165 matikan sampai
-165 pilihan
-165 udah
-165 yth bapak
-164 alasan
-164 banget
-164 beda
164 dalam
-164 entah
-164 pelaku
164 penipu yang
-164 seperti
-164 server itu
164 tutup
-163 berlaku
-163 hari itu
-163 jadi jangan
-163 jakarta
-163 ke alamat
-163 kelurahan
163 nyalakan verifikasi
-163 rawat
-163 tersentuh
-163 tidak tersentuh
162 cv anda
-162 disimpan di
-162 ditaruh
-162 ditaruh di
-162 keduanya
-162 kirimkan
-162 ponsel anda
-162 siti
-161 ada yang
-161 example
161 kasir dan
161 langkah di
-161 memberi
161 mengaku
161 menu keamanan
-161 muncul
-161 om
-161 saja atau
-161 server
-160 # bebas
-160 baru kami
-160 bebas pulsa
-160 kami keliru
-160 kami masukkan
-160 kiriman
160 lapor ke
-160 luas
-160 lunas
-160 mengganti nomor
-160 namanya juga
-160 pendampingan
-160 stok
160 toko
-160 tur
-160 versi
-159 apa yang
-159 barang yang
-159 dan nik
-159 dana kembali
159 jangan layani
-159 kami memutus
159 ketik sendiri
-159 lainnya
-159 memutus
-159 menyapa anda
159 otp
-159 pilih
-158 calon
-158 dr hasan
-158 hasan
-158 iseng
-158 kencana
-158 lama anda
158 mutasi
-158 saya sendiri
-158 sekarang
-158 tahun
-158 tautan yang
-158 whatsapp
-157 bcrypt
-157 dan membawa
157 dengan mengetik
-157 doang
-157 ibu dapat
-157 meminta maaf
157 mengetik sendiri
-157 terakhir
-157 tidak menyimpan
-156 allah
-156 bank lumbung
-156 dalam surat
156 email jumat
156 hapus email
-156 jangan lewatkan
156 jumat itu
-156 kelas
-156 lewatkan
156 mana pun
-155 cabang
-155 depot
-155 ibu pelanggan
-155 kalo
155 kami menyarankan
-155 kamilah
-155 kamilah yang
-155 keluarga anda
-155 kembali normal
155 menyarankan
155 menyarankan bapak
-154 anda terima
-154 meliputi
-154 membaca
-154 tanyakan
-154 tirta
-154 unit
-154 wilayah
-153 beli
-153 besar
-153 diverifikasi
-153 menyatakan
153 muka
-153 mulai semester
-153 puri
-153 saldo
-153 seharusnya
-153 semester depan
153 tatap
153 tatap muka
-153 yang betul
153 yang meminta
-152 divisi
-152 ii
-152 ke toko
-152 kok
-152 komputer
-152 siap menjawab
-151 budiman
-151 dapur
-151 diperbaiki
-151 diperbaiki kami
-151 harus
-151 hash
-151 kami lampirkan
-151 kita
-151 lampirkan
151 mewaspadai
151 surat
-151 teracak
-151 teracak hash
-151 yang budiman
-150 berikut dan
-150 cemas
150 dari email
-150 kami hapus
-150 kecamatan
-150 membetulkan
-150 mencetak
150 mengganti
150 periksa mutasi
-150 selisihnya kami
-150 tercantum
-150 tersimpan dalam
150 yang memakai
-150 yang terbuka
-149 admin
-149 admin kami
-149 di luar
-149 dibuka
149 ibu ke
-149 j
-149 ketua panitia
149 menu
149 paspor anda
-149 pemeriksaan
-149 penyimpanan
-149 tamu
-149 tetap
-149 tumbuh
149 uangnya kembali
-148 blok
148 dan cek
-148 darah
-148 halo kak
-148 kami pindahkan
-148 maaf kalau
-148 mengajukan apa
-148 nikmati
-148 padahal
-148 pengumuman
-148 per orang
-148 pindahkan
-148 rabu malam
-147 buletin
-147 dan nomor
-147 dari satu
-147 dm
-147 itu ada
-147 kami membayar
147 lapor
-147 malam tahun
-147 menyala
-147 mulai minggu
-147 tahun baru
-146 akunnya
-146 berbeda
-146 gedung
146 ke grup
146 kenal
146 kepada orang
-146 lain dan
146 lewat telepon
-146 pengingat
146 tagihan yang
-146 tim kami
-146 yang berbeda
-145 celah itu
-145 informasi
-145 jumlahnya
-145 kapal
-145 makmur
145 orang tak
-145 perbaikan
-145 sah
-145 semua
-145 semua orang
-145 sentana
-145 surel ini
-145 tujuan
-144 akhirnya
-144 balas
-144 donatur
-144 jawaban
-144 ktp dan
-144 menyapa
144 menyembunyikan
-144 perlu mengisi
-144 sampai tanggal
-144 sekalian
-144 si
-143 anda yang
-143 berjaga
-143 besaran
-143 celah
-143 kak
143 ke kami
-143 memuat
-143 penumpang
-143 puasa
143 telepon atau
-143 terkunci
-143 tidak ada
143 waspadai telepon
-142 atau pinjaman
142 beri tahu
-142 beserta
-142 enak
-142 faktor
-142 kami lupa
-142 kami tambahkan
-142 koleksi
142 membayar
142 membuka aplikasi
-142 mengambil
-142 penyebabnya adalah
142 pinjaman atas
-142 salam
-142 sejawat
-142 surel
-142 tambahkan
-142 unit layanan
-141 akhir pekan
-141 anggap
-141 bawa
-141 bulanan
-141 dan ibu
-141 email kami
-141 identitas
141 juga bisa
141 kalau
141 klaim
-141 perlu mengajukan
-141 tidak ikut
-141 yang gagal
-140 # cm
-140 barang
-140 cm
-140 dan nama
-140 data tersebut
-140 dipantau
-140 internet
-140 mengklaim
-140 pegawai
-140 pencari
140 tidak menjawab
-139 atau keluarga
-139 bapak
-139 empat
139 kontak darurat
-139 lanjut
139 nomor ktp
-139 privasi
-138 anda tetap
138 apakah nik
138 batasi
-138 dan hasil
-138 gratis satu
-138 hormati
-138 itulah
138 lama sudah
-138 nanti
138 penelepon
-138 rekening saja
-138 rumah yoga
-138 samasta
-138 selisihnya
-138 sudah masuk
-138 tidak diteruskan
-138 yoga
-138 yoga samasta
-137 dan diperiksa
137 dan segera
-137 ditarik
-137 ganti rugi
-137 juni kami
-137 kami ganti
137 milik bapak
-137 ongkos
-137 pagi ini
-137 rugi
-137 tekan
-136 absensi
-136 bagi anda
-136 belanja cerah
-136 dan jam
-136 dan pesanan
-136 hubungi saya
-136 kami hormati
-136 keempat
-136 langganan
-136 lengkap nik
-136 nama dan
-136 pekerjaan
-136 pembelinya
-136 polisi sudah
136 yang mengetahui
135 bapak tidak
135 berhati-hatilah
-135 calon mahasiswa
-135 gagal
-135 jalan
-135 jumlahnya tidak
-135 kami tutup
-135 kedua
-135 kotak
-135 luh
-135 luh ayu
135 minggu
-135 mulai senin
-135 ni
-135 ni luh
-135 orang dapat
-135 pasien
-135 pemesanan
135 pesan yang
-135 punyamu
-135 sari
-135 tautan ini
-134 alamat email
-134 angka
-134 berobat
134 di gerai
134 di instagram
-134 kembali penuh
-134 mendampingi
-134 nik alamat
-134 para
134 penelepon yang
-134 pesan ini
-134 rincian
-134 sentani
-134 terbuka
-133 anda pada
-133 dan isi
-133 dana
-133 di #
-133 fajar
-133 jadwalnya
133 jangan buka
133 kunjungan anda
-133 malam
-133 memesan
-133 mengisi formulir
-133 nomor #
-133 pada halaman
-133 pengaduan
-133 puluh menit
-133 seluruhnya
-133 sesudah
-133 tertulis
-133 tiga hal
-133 tunjukkan
-133 ya kak
-132 dan uangnya
-132 gagal menjaganya
-132 kami tarik
-132 ketiga
-132 link
-132 maksimal
-132 menjaganya
-132 rel
-132 rel nirwana
-132 satu orang
-132 tidak tercantum
-131 biaya
131 dan minta
-131 galon
-131 kecerobohan
-131 kilat
-131 lalai
-131 laporan
-131 maaf jika
-131 mana yang
-131 rapat kelurahan
-131 sanur
-131 tutor
-131 yang sampai
-130 dari rak
-130 dicatat
-130 diucapkan
-130 diucapkan terima
-130 enkripsi
130 kami sudah
-130 memindahkan server
-130 mengunggah
-130 rina
-130 rombongan
-130 sepenuhnya
`,
  pleasantry: `
-552 yang baik
518 anda adalah
-518 maaf banget
-499 hai
498 adalah prioritas
-488 salam dari
-466 kelas
460 menjadi
-444 jersey
-444 kepercayaan anda
440 bersama
-440 yang kami
-439 alasan
-434 perusahaan
-428 lumbung
422 berkomitmen penuh
422 kami selalu
-419 selamat ulang
418 jemaah
413 semoga
412 bagi pelanggan
-411 kasih kami
411 kerahasiaan
-411 surat terima
-401 data pribadi
392 hujan
-392 jauh
-392 kepala
391 penuh pada
-390 dikirim
-390 pak
-389 surel kami
-388 budiman
-388 yang budiman
-385 dear
-384 halo
-384 sekalian
383 sehat
-382 ibu pasien
-380 ada
-380 menyikapi
-377 anggota koperasi
377 kenyamanan
-375 direktur
-375 pribadi
-368 nih
367 kesehatan anda
-366 yth
365 melindungi
-364 pelanggan yang
-363 m
-362 donatur
-361 diri
-360 laporkan kepada
-359 asuransi
-358 tim
-354 pt
353 atas kepercayaan
-353 status
-352 aja
-343 gowes
339 banget
-339 dan masyarakat
-338 diperlukan
-338 ir
-338 langkah
-338 setiap anggota
-333 kembali normal
-332 anggota
-329 jalan
-328 donatur yang
-327 bibit
-327 di layar
-327 lunas
-325 booking
-325 membetulkan
-324 perbaikan
-324 perjanjian
-322 demikian
-322 nasabah
-320 asri
-320 kardus
319 bersyukur
319 bersyukur dapat
319 dapat mendampingi
319 kami bersyukur
-319 ubud
318 terima kasih
-317 informasi
-317 tiktok
-316 ingin
-315 akunmu
-315 tersalin
312 dukungan
-312 ibu yang
-312 libur
-312 pembeli
-312 produk
-311 mahasiswa yang
-311 penipuan
310 tahun
309 privasi anda
-308 instansi
-308 satu dan
-308 titik
-307 elektronik
-307 satu kali
-305 sinar
-304 minggu pagi
-303 panitia
-302 terhormat
-302 yang terhormat
-301 kopi
-301 manajer
-301 yayasan
299 melainkan
-299 penyebabnya
-299 sukarela
-297 normal
297 selamat
-296 depot
-296 peron #
295 kesehatan
-295 maaf ya
294 hadir
-294 kelurahan
-294 sentani
-293 lipat
-293 sepertinya
292 kasih sudah
-291 kurikulum
290 doa
290 kami pada
-290 layar
-290 nurhayati
289 kan
-289 mahasiswa
-289 tahun lalu
-288 akhirnya
-287 apotek
-287 dari rak
-287 maklum
-287 mendaftarkan
-286 dana
-286 mbak
285 yang pertama
-284 ibu pelanggan
283 menjadi prioritas
-283 sejak hari
-282 mas
-281 berkas sudah
-281 cek koleksi
-281 puluh menit
279 berkat
-279 dalamnya
-279 di dalamnya
-279 seminggu
-278 garuda
-278 manajemen
-278 uangnya
-277 baru sekarang
-277 gratis
-277 masuk
277 nantikan
-277 selasa lalu
-276 aman
-276 ayah
-276 bu
-276 wajib
-275 inisial
275 kita
-275 roti
-275 studio
-274 brankas
-274 gudang
274 selalu
-274 unit
-273 butuh
-273 dipakai di
-273 masalah
-273 surabaya
-272 harian
-272 kepada bapak
-272 pasar
-271 ditampilkan
-271 pembaca
-270 kami buang
270 wajah
269 absensi
-269 yth bapak
268 bandung
268 kepercayaan bapak
-268 peron
-268 warga
267 berjalan lancar
-267 dunia
267 lancar
-267 udah
-266 anggap
-266 kilat
-266 putih
-266 tentang
264 anda kembali
-264 lbh
-264 suara
-263 bantuan
-263 dilayani
263 menambah
-263 menyala
-262 penerbit
-261 kami lakukan
-261 kami lupa
-261 kepala dinas
261 kredit
-261 pemakaian
-260 dari aplikasi
260 data nasabah
-260 makmur
-260 yth ibu
-259 belanjain
-259 membantu
-259 tabel
-258 # wita
-258 ibu anggota
-258 wita
-257 jeda
-257 kelurahan pada
257 yang terus
-256 # klik
256 baik
256 juta
-256 menarik
256 menyapa anda
-256 nggak perlu
-256 pemberitahuan
255 anda dengan
-254 peneliti
-253 notifikasi itu
-253 pertanyaan
-253 selesai
-252 bertemu
-252 bunda
252 terima
-251 griya
-251 klinik
251 nomor satu
-251 nomor saya
-251 sekadar
-251 untungnya
-250 kami memakai
-250 kami sejak
-250 oleh karena
-250 pelakunya
-250 pesanan bunda
-250 tolong
250 untuk melindungi
-249 sarapan
-248 betulkan
-248 dapur
-248 kami betulkan
-248 kepada kementerian
248 layanan perbankan
248 menghadirkan layanan
248 perbankan
248 perbankan digital
-248 tante
-248 upgrade
-247 dana kilat
247 menghadirkan
-247 waktusalat
-246 adalah segalanya
-246 bagi anda
-246 segalanya
-246 universitas
-245 dimatikan
-245 khawatir
-244 bank lumbung
-244 ibu di
-244 menjemput
244 musim hujan
-244 sekarang
-242 dari akun
-242 di dapur
-242 kecerobohan kami
-242 perumahan
241 dukungan bapak
-241 mobil
-241 pandan
-240 dipilih
-240 iuran yang
-240 menemukannya
240 pasien
-239 dapur kami
-239 intip
-239 laut
239 mendampingi
-239 menunggu intip
-239 sambil menunggu
-238 barang
-238 dari dapur
-238 kesalahan itu
-238 lari
-238 saya sendiri
238 sudah coba
-238 tamu yang
-238 tangan dan
-238 yuk
-237 hingga
-237 pasangan
-237 pmi
-237 sesuai
-236 buku
-236 dan seluruh
-236 hari
236 kenyamanan anda
-235 termasuk yang
-235 yang berlaku
-234 cerita
-234 jadwal
-234 platinum
-234 saya
-233 jawab
-233 peluncuran
-232 diproses
-232 dr
-232 kami yang
-231 dan keluarga
-231 itu kini
231 kasih
-231 lewat aplikasi
231 merupakan
-231 muncul
-230 buang
-230 itu sekarang
-230 kok
-230 layanan
-230 om
-230 pegawai tersebut
-230 pengumuman
230 terasa
230 terasa sudah
-229 kami tahu
-229 lemari
-229 mulai bulan
-229 poin
229 prioritas kami
-228 ini yang
-228 jangan lewatkan
-228 lewatkan
-228 memperlihatkan
-228 ponsel
-227 toko
-226 barang yang
226 kasih telah
-226 lebih baik
226 mati
-226 sudah bikin
-226 tidak ikut
-226 wilayah
-225 barangnya
-225 kartu kredit
225 tumbuh
-224 bukittinggi
-224 hangus
-224 sentana
223 !
223 berjalan
223 dengan sangat
-223 wa
-222 bukti
-222 sakura
-222 utuh
-221 # m
-221 ke kami
-221 kecerobohan
221 musim
220 armada
-220 berjaga
220 enam
-220 ketua
-220 rekaman
-220 tanpa nama
-220 tolong jangan
-219 # dari
-219 biro
219 membuka ruang
-219 seperti
-219 tombol itu
218 kami simpan
-218 masih
-218 mengembalikan
-218 naik
-218 penyebabnya adalah
218 tinggi
-217 komputer
-217 kpr
-217 menyebabkan
-217 pada malam
-217 pengurus
-217 peserta
-216 di kedua
-216 kami tagih
-216 ongkir
-216 tagih
-215 dan baru
-215 kabari
-215 polres
-215 promo
-214 fajar
-214 halo kak
-214 jam sibuk
-214 kalender
-214 kepada saya
-214 mengabarkan
-214 pembayaran
-214 pengali
-214 pengali jam
-214 perjalanan
-214 yani
-213 selisihnya kami
-213 tidak menyimpan
-212 kelihatan
-212 nik saudara
212 pencapaian
-211 # akun
-211 kamilah
-211 kamilah yang
-211 per
-211 teguran
-210 kami kemarin
-210 kami mengunggah
-209 akhir bulan
-209 jakarta
209 mampir
-209 pemberitahuan ini
-209 undian
208 berbagai
-208 januari
208 menyapa
-208 paket ibu
-208 pesan untuk
-208 prioritas utama
-208 yang betul
-207 baru yang
-207 jumlahnya tidak
207 pelayanan
-207 selasa
-207 semalaman
206 klien
-206 listrik
-206 undangan
-205 balas ke
-205 di luar
-205 ditutup
-205 kaus
-205 menyimpan berkas
-205 sebenarnya
-205 sudah dihapus
205 sudah tiba
-205 tampil
204 # juta
-204 bidang
-204 cadangan pukul
-204 dari cadangan
-204 tercantum di
-204 upgrade ke
204 usia
-203 angka yang
-203 dalam paket
-203 dari dalam
-203 divisi
-203 menu
-203 pontianak
-202 akun baru
-202 anda bisa
-202 dan pesanan
-202 hormati
-202 kabupaten
-202 kami nomor
-202 pelari
-202 pemberitahuan kebocoran
-202 pusat
-202 sedangkan
-202 senin pukul
-201 admin kami
201 milik
-201 panggilan
-201 salah satunya
-201 satunya
-201 sendiri
-201 terjadi
-200 dapat
200 di
200 hujan sudah
-200 lebih suka
-200 puskesmas
-200 suka
-200 terjadi kekeliruan
-199 kami senantiasa
-199 maafkan
-199 maafkan kami
-199 seperti biasa
-199 tirta
-199 tur
-198 ibu dapat
-198 penagihan
-198 teknisi
197 dari
-197 kepala cabang
-197 membukanya
-197 mulai pukul
-197 puri
-196 anda merupakan
-196 berat
-196 boleh
-196 kami ganti
-196 khusus
-196 ksp
-196 merupakan prioritas
-196 pemeriksaan
-196 pos
-196 rabu malam
-196 tangan
-196 turut
195 anda termasuk
-195 berkas yang
-195 kendaraan
-195 laboratorium
-195 pelindungan
-195 pencurian
-195 rusak
-194 apakah
194 dalam rangka
-194 diinginkan
-194 gagal
194 indonesia
194 rangka
-194 sejumlah nasabah
-194 tamu
-194 tetap satu
-194 tidak diinginkan
-193 berpura-pura
-193 dampaknya
-193 example
-193 jadi
-193 petugas bank
-193 sertifikat
-192 dan bapak
-192 diperbaiki
-192 diperbaiki kami
-192 kami lampirkan
-192 lampirkan
-192 rekaman itu
-192 surat ini
192 tujuh
-192 yang terungkap
-191 kartu itu
-191 klik
-191 lagi yang
-191 nikmati
-191 rak
-191 tambah
-191 webinar
190 bulan ini
-190 gaji
-190 kamera
-190 lintas
-190 sehati
-190 terbuka
190 tetap
-189 abaikan
-189 calon mahasiswa
-189 gak
-189 ke rumah
-189 ke surel
-189 menutup celah
-189 pagi tadi
-189 perlu membalas
-189 rombongan
-188 diverifikasi
-188 kami sediakan
188 kapal
-188 lalai
-188 mengurus
-188 sediakan
-188 setia
-188 tahun depan
187 daerah
-187 ikut
-187 kamis
-187 kurir
-187 lima menit
-187 operasi
187 semester
-187 tak dikenal
-186 lapor
-186 mengunggah
-185 banggakan
185 bank
-185 belanja
-185 dihapus
-185 itulah
-185 juni kami
-185 kami banggakan
-185 kami menunggu
185 sejak #
184 bersama kami
-184 dan kami
184 diucapkan
184 diucapkan terima
184 kabar
-184 keputusan
-184 keterangan lebih
-184 lanjut dapat
-184 memesan
-184 orang yang
-184 seharusnya
-184 sepeser
-184 sepeser pun
-184 tagihan
-184 terlampir
-184 tetap berjalan
-184 tiket kereta
-183 gadang
-183 kami lalai
-183 merah
-183 pembaruan
183 rilis
-183 sampaikan
183 simpan
-183 subuh
-183 terkunci
-183 tertinggi
182 bulan lalu
-182 jemputan
182 layak
-182 memindahkan server
-182 menunggu
-182 mobil jemputan
-182 nim
-182 notifikasi
-182 pemilik
-182 pesananmu
-182 pun dalam
-182 roa
-182 sambal
-182 sambal roa
-182 sini
182 tujuh tahun
-182 untukmu
-181 berujung
-181 haji
-181 kami terlambat
181 kepada kami
-181 lebih tinggi
-181 top up
180 # kemarin
-180 bertanggung
-180 bertanggung jawab
-180 lama saudara
-180 laporkan
180 melayani
-180 pemesanan anda
-180 saya di
-180 servernya
-180 suara di
-179 anak-anak
-179 berangkat
-179 buka
-179 deposito yang
-179 di pengaturan
-179 jumlahnya
-179 malam ini
-179 pengaturan
-178 peristiwa ini
-178 presale
-178 undangan kami
177 coba
-177 kami seharusnya
177 kasih atas
-177 lengkap
176 atas
-176 baju
-176 contoh
-176 cuma email
176 dalam
176 karakter yang
-176 kemeja
-176 laporan
-175 ajukan
-175 baru #
-175 dalam email
175 dan tiga
-175 ditetapkan
-175 iuran
-175 kami buka
-175 siti
-175 sma
-175 stok
-174 cabang
174 karakter
-174 ketua panitia
-174 manusia
-174 sah
-174 smp
-174 tahu
173 adalah
173 dari #
173 dprd
-173 imigrasi
-173 riwayat panggilan
-172 di email
-172 di lampiran
-172 kami di
172 sebagaimana
-172 sekolah memohon
-171 agar
-171 akibat yang
171 buletin
-171 desember
171 kami merayakan
-171 ke polisi
-171 malam tahun
-171 menyimpan
171 merayakan
171 merayakan ulang
-171 parkirin
-171 pendampingan
-171 tahun baru
-170 ada pada
-170 balik
-170 cache
-170 cemas
-170 diberitahukan
-170 hal
-170 kamu tidak
-170 siswa
-169 ambil di
-169 beliau
-169 dan riwayat
-169 dicoba
-169 ditaruh
-169 ditaruh di
-169 dr hasan
-169 hasan
-169 kunjungan
-169 memakai data
-169 nama beliau
-169 npwp
-169 sudah menghapus
-169 tolak
168 di papan
-168 dikenal
-168 meski
168 papan
-168 tidak menjawab
-167 antaranya
-167 dan meminta
-167 dapatkan
-167 daripada
-167 di antaranya
-167 keamanan
-167 lebih banyak
-167 panik
-167 parkir
-167 sendiri yang
167 tim kami
-167 yang sudah
-166 admin
-166 berjalan dan
-166 dan rekaman
-166 ini dapat
-166 kami perpanjang
-166 memindahkan
166 menemani
-166 pengaduan
-166 perpanjang
-166 tiga hal
-165 anda akan
-165 medan
-165 perangkat
-165 portal itu
-165 teknis
-165 yang gagal
-164 bendahara
-164 bisa membuka
-164 dibuka oleh
-164 kami bayar
-164 sampai akhir
-164 sejak pagi
-164 sekaligus
-164 sewaktu
164 telah menjadi
-164 tercatat
-163 data #
-163 jadwalnya
-163 kami dengan
-163 lama
-163 nggak
-163 nyasar ke
-163 rekening yang
-163 rumah yoga
-163 samasta
-163 sesuatu
163 yang telah
-163 yang terbuka
-163 yoga
-163 yoga samasta
162 berdiri
-162 berlaku
-162 kami membayar
-162 keempatnya
-162 kejadian ini
-162 orang tua
-162 surat
162 tahun ini
-162 tidak memeriksa
-162 ujian
-161 akun yang
-161 benar di
-161 di loket
-161 di situ
-161 gajian
-161 menelepon kami
-161 mengambil
-161 situ
-161 tanpa izin
-161 tekan #
-161 terbatas
-160 # cm
-160 cm
-160 membayar rp
-160 tertukar dengan
-159 anda dapat
-159 faktor
-159 ganda
-159 halo mas
-159 harus
-159 ke gerai
-159 pembuka
-159 rasanya
-159 sanur
-159 satu email
-159 satu malam
-159 yth orang
-158 akun dan
158 berikutnya
-158 bunga #
-158 cuma
-158 kami berkomitmen
-158 kasir
-158 password
-158 pelaku
-157 acara
-157 bagaimana
-157 diskon #
-157 itu sudah
-157 membawa
-157 memegang
-157 menekan
-157 petugas kami
-157 raya
157 telah
-157 tunjukkan
-156 ada di
-156 berikan
-156 dipegang
-156 empat
-156 hati-hati
-156 hotel puri
-156 ini terjadi
-156 jangan berikan
-156 kami hormati
-156 otomatis
-156 penipu yang
-156 pesan
-156 sekarang dipegang
-156 sumbangan
-156 tanggung penuh
-156 tidak diteruskan
-156 unduh
-155 anda terima
-155 apalagi
-155 calon
-155 ibu dan
-155 lewat telepon
-155 nama depan
-155 sempat
-155 tadi
-155 wakil
-155 yang bisa
-154 aku minta
-154 baru tahu
-154 betul
-154 bikin
-154 gudang kami
-154 itu ada
-154 itu keputusan
-154 kami pindahkan
-154 karyawan dan
-154 konselor
-154 mingguan
-154 per bulan
-154 perhatian
-154 periksa
-154 pindah
-154 pindahkan
-154 selisihnya
-154 serbuan
-154 serbuan mingguan
-154 tanggung
-154 tidak berubah
-153 # tetap
-153 bapak sudah
153 pagi
-153 peristiwa
-153 sebelah
-153 seberapa
-153 server
-153 tidak seberapa
-152 baru kami
-152 dianjurkan
-152 hari dan
-152 ini juga
-152 keduanya
-152 kesalahan tersebut
-152 langganan
-152 sebelum
-152 terbaik
-152 terbaik bagi
-151 artha raya
-151 dibuka
-151 kami akan
-151 kami sampaikan
-151 kami unggah
-151 kamu terima
-151 ke toko
-151 kecamatan
-151 memberikan
-151 per satu
-151 permintaan maaf
-151 satu per
151 senantiasa
-151 terlambat
-151 walau
-150 b
-150 juga manusia
-150 menghapusnya
-150 nomornya
-150 perhatikan
-150 petugas
-150 server kami
-150 tetap berlaku
-150 vendor
-149 asing
-149 dari satu
-149 email tersebut
-149 galon
-149 kami tulis
-149 lakukan
-149 pengirim
-149 penyewa
-149 selama tiga
-149 serius dari
-149 setia yang
149 timur
-149 untuk sementara
-148 ambil
-148 darah
-148 kembali penuh
-148 mau
148 mitra
-148 pertanyaan anda
-148 perusahaan iklan
-148 sejahtera
-147 demi
-147 ditemukan
-147 doang kok
-147 hapus
-147 kami menekan
-147 ke whatsapp
-147 kementerian
-147 mengklaim
-147 menurut
147 pertiwi
-147 rel
-147 rel nirwana
-147 ukuran
-146 # jam
146 dan kenyamanan
-146 di kantor
-146 diagnosis
-146 harganya
-146 itu juga
146 jawa
-146 kami potong
-146 kembalikan penuh
-146 kini
-146 mumpung
-146 per orang
-146 potong #
-146 sembilan
-146 siap
-146 tagihan bulan
-145 glow60
-145 j
-145 karena itu
-145 mengganggu
-145 pesanan
-145 rekening saja
-145 silakan
-145 tua
-145 voucher glow60
-144 # #
-144 beri
-144 dugaan
-144 insiden
144 masyarakat
-144 memiliki
-144 mendapatkan
-144 penyimpanan
-144 perawatan
-144 pt dompet
-144 sampai malam
-144 tidak hilang
-144 tidak memiliki
-144 yang sedang
-143 antara #
-143 belanja cerah
-143 bentuk
-143 dari luar
-143 di instagram
-143 di rekening
143 diketahui
-143 identitas
143 lalu kami
-143 menyebarkan
143 nilai
-143 pembelinya
-143 rapat kelurahan
-143 si
-143 tangkapan
-143 tidak memerlukan
-142 akun anda
142 bagian barat
-142 balas
-142 bapak tetap
142 barat
-142 cukup
142 dari dua
-142 ganti
-142 menekan tombol
142 mengantar
-142 pihak ketiga
-142 rina di
-142 siang
-142 tarik
-142 tidak pernah
-142 unggah
-141 atau keluarga
-141 besok
-141 di situs
-141 dm
-141 fotomu
-141 kapan saja
-141 matikan sampai
-141 pemesanan
-141 ramadan
-141 rina
-141 sebelumnya
-141 tersebut sudah
-141 tidak kamu
-141 usaha
-141 yang sampai
-140 artha
-140 bekerja
-140 dan berkas
-140 kapan
-140 kunci itu
-140 meminta maaf
-140 s
-140 semalam
-140 sepenuhnya
-140 tampil di
-140 yang mau
-139 ada orang
-139 asli
-139 dan bersedia
-139 dan sudah
-139 di formulir
-139 ktp asli
-139 lampiran
-139 nirwana
139 penandatanganan
-139 perkara
-139 perkara ini
-139 sandi lama
-139 tersimpan
-139 tulis
-139 uang kembali
139 ulang tahun
-139 up
-139 yang anda
-138 banjarbaru
-138 boleh dipakai
-138 gagal menjaganya
-138 kartu pos
-138 kehati-hatian kami
-138 kuota
-138 label
-138 mengalami
-138 menjaganya
-138 nama koperasi
-138 pada rabu
-138 premi
-138 punyamu
-138 rabu #
-138 sampai di
-138 tata
-138 tata usaha
-137 anda salah
-137 ditarik
-137 kamar
-137 menutup
-137 penghasilan
137 perlindungan
137 perlindungan data
-137 puasa
137 semoga bapak
137 senantiasa dalam
-137 tersambung
-136 dan itu
-136 desember dan
-136 di lapangan
-136 ibu tidak
136 jaga
-136 kehati-hatian
-136 lapangan
-136 maaf
-136 malam
-136 memblokir
-136 memblokir kartu
-136 menyentuh
136 pada minggu
-136 pejabat
-136 pejabat pelindungan
-136 pelanggan
-136 personel
-136 sedang
-135 dan #
-135 dan membawa
-135 grup whatsapp
-135 kegagalan
-135 kosong
-135 membaca semua
-135 mengisi formulir
-135 nama nomor
-135 satu orang
135 seluruh nusantara
-135 udah kami
-134 dengan data
-134 hasil
-134 jasa
-134 kami menulis
134 kegiatan
-134 luh
-134 luh ayu
-134 ni
-134 ni luh
-134 operator
-134 pegawai
-134 sampai pagi
-134 skor
-134 telah kami
-134 tertulis
-133 bebas
-133 berkas itu
-133 biaya
-133 data ini
-133 dompet
-133 ini disebabkan
-133 janji temu
-133 jawaban
-133 kali ke
-133 kejadian
-133 temu
-133 terungkap
133 tiba
132 # menit
-132 akibat
-132 akibatnya
-132 bila bapak
-132 cek
-132 cv anda
-132 di sini
-132 dosis
-132 folder
-132 habis
-132 karyawisata
-132 kenal
-132 menelepon anda
-132 mengabari
132 nota
-132 pemegang
-132 tekan
-132 teknologi
-131 balasan dan
-131 bandar
-131 bandar lampung
-131 biaya pendaftaran
-131 biaya seragam
-131 bidan
-131 diteruskan
-131 doang
-131 ke kepolisian
-131 kereta
-131 lampung
-131 lebih lanjut
-131 luas
-131 minta maaf
-131 rincian
-131 seragam
-131 soal
-130 beda
-130 buku senja
-130 menyalin
130 mutu
130 mutu layanan
-130 nama tanggal
-130 para pedagang
-130 pedagang
130 peningkatan
130 peningkatan mutu
-130 poliklinik
-130 salinan
130 sekali
-130 sudah kami
-130 warung
-130 warung buku
`,
  promotion: `
-509 baru sekarang
-505 kapal
469 !
-456 semoga
-437 menemukannya
-419 hai
408 diskon
-394 uang rp
-389 kepala
-388 m
-387 sehat
-384 utuh
-380 tim
-379 senin pukul
-374 salam
-373 nih
-373 pt
370 mulai rp
-363 dear
360 promo
355 platinum
348 belanja
348 butuh
-346 tunggu
-345 pak
-344 itu sekarang
-343 pemilik
-342 asri
-341 begini
-340 yang pertama
-337 mulai pukul
-336 bertemu
-336 kalender
-335 silakan
-332 menerapkan
330 beli
-329 loket
-328 direktur
-322 lagi yang
-321 ada yang
320 jersey
317 mumpung
-315 halo
-314 kok
-313 status
-312 ir
-312 pembayaran
-312 yang mau
-311 bibit
-310 gowes
-310 sejahtera
-307 kita
-306 ingin
-304 akun baru
-304 yang lain
-303 sampai pukul
-301 nomornya
-301 yth
-299 di layar
-299 gagal
299 up
-297 biasa
-297 yayasan
-296 boleh
-296 kami tahu
-296 seminggu
-294 penipuan
-293 menyala
-293 penerbit
-292 buka
-292 jadwalnya
-291 koperasi
291 upgrade
-290 bandung
-290 iuran yang
-290 kami buka
-290 membayar rp
290 yuk
-289 ada di
289 nikmati
-288 aman
-288 khawatir
-288 sentana
-287 uang
-286 pencurian
-285 kurikulum
285 lipat
-284 alumni
284 gratis satu
-284 nurhayati
283 ajak
283 booking
283 tiktok
-283 udah
-281 dilayani
-281 laut
-281 mendaftarkan
-281 sekitar
-280 elektronik
-280 tersedia
-279 diri
-278 akunmu
278 baru yang
-278 demikian
-278 ditetapkan
277 sekarang
-277 tombol itu
274 cuma
-274 membantu
-274 panitia
-273 manajer
272 cepat
-272 jalan
-272 tidak kamu
-271 anda kembali
-271 tidak ikut
-270 griya
-270 mulai bulan
-269 juga bisa
269 kami di
-268 lemari
-268 tabel
-267 lembar
-266 jauh
266 klik
-266 seharusnya
-266 voucher
-265 menarik
-265 roti
-265 selamat
-265 tidak menjawab
-264 dipilih
-264 ganti sampai
-264 jakarta
-263 lbh
-263 manajemen
-262 mahasiswa yang
-262 selesai
-261 kan
-261 wali kelas
-261 yang baik
-260 ada pada
260 koleksi
-260 surabaya
-259 penagihan
-259 perjanjian
259 upgrade ke
257 sekalian
-257 sobat
-256 belanja cerah
-256 mulai minggu
-256 tahun depan
-256 tertulis
-256 tiket gratis
-255 ksp
-255 selasa
254 bulan
-254 menyapa anda
-253 apakah
-253 belanjain
-253 yang betul
-252 beda
-251 sepeser
-251 sepeser pun
-251 sopir
-250 cerah
-250 kepotong
-250 keputusan
-250 lari
-250 nusantara
-250 peron
-250 tagihan
249 kartu kredit
-248 sakura
-248 sampai rp
-247 ketua
-247 nggak
-247 rekening saja
-246 angka yang
-246 betul
-246 kasir dan
-246 libur
-246 terjadi
245 ada diskon
-245 peron #
-245 tolong jangan
-244 halo kak
-244 kembali normal
-244 tanya
-243 apa
-243 ayah
-243 pertanyaan
-243 yani
242 diskon #
-242 ditanyakan
-241 buku
-241 dulu
-241 undangan
-240 mas
-240 sekadar
-240 terima kasih
-239 dr
-239 maksimal
-239 nggak perlu
-239 tiga hal
238 # klik
-238 dana rp
-238 pajak
-238 tolong
-238 tutor
-237 hapus
237 harga
237 hari ini
-237 ini yang
-237 jadi jangan
-237 kardus
-237 universitas
-236 depot
-236 izin
-236 pengurus
-236 suara
-235 anak-anak
-235 atau
-235 berlaku sampai
-235 ditampilkan
-235 mulai hari
-235 premi
-235 rombongan
-235 satu kali
-234 kabupaten
234 kredit
-234 memakai data
-234 orangnya
-233 berikutnya
-233 biro
-233 kalo
-233 kerjakuy
-233 om
233 paket
-233 perjalanan
-233 tiba
-232 anggap
-232 kabari
232 kpr
-232 melayani
-231 # m
-231 bagian
-231 hangus
-231 pasangan
-231 peristiwa ini
-230 benar rp
-230 kota
-230 webinar
-229 baru #
-229 terima
-228 bendahara
-228 dana kilat
-228 malam tahun
-228 skor
-228 tahun baru
-228 wali
-227 biaya
-227 perhatikan
-226 musim
-226 pos
-226 puasa
-225 berjaga
-225 berujung
-225 itu kini
225 ketiga
-224 amanah
-224 barangnya
-224 nggak ada
223 cek koleksi
-223 dapat anda
223 jangan lewatkan
223 lewatkan
-223 pesan untuk
-223 tindakan
-222 password
-222 sejawat
-221 ya
-220 dapur kami
-220 imigrasi
-220 kamu tidak
-220 putih
-220 sesuatu
-219 bank
219 bunga #
-219 di dapur
-219 kalian
-219 memeriksa
-218 ini dapat
-218 kami selalu
-218 pengumuman
-217 diajak
-217 polres
-217 terkunci
-216 ganti rugi
-216 kasir
-216 rugi
-216 saat ini
-216 sehati
-216 tante
-215 bunda
-215 mohon abaikan
-214 # malam
214 ajukan
-213 ganda
-213 kecerobohan kami
-213 saja
-213 sampai pagi
-213 sebelum dikirim
-213 setiap sore
-213 studio
-213 yang masuk
-212 bidang
-212 oleh karena
-212 sarapan
-212 tirta
-211 email hari
-211 hari sabtu
-211 keempat
211 lewat aplikasi
211 terbaru kami
-210 brankas
-210 kelima
-210 membayar
-209 pemeriksaan
208 aja
-208 bagaimana
-208 bantuan
-208 dinas
-208 ditutup
-208 dm
-208 ini terjadi
-208 langkah
-208 menyapa
-208 sabtu
-208 tampil di
-207 balas ke
-207 dikunci
-207 hasilnya
-207 kilat sejahtera
-207 mahasiswa
-207 saya
207 top up
-206 berkas sudah
-206 ke whatsapp
-206 ketua panitia
-206 layar
-206 membaca semua
-206 mengembalikan
-206 musim ini
-206 sebuah
-205 balas
-205 dibalas
-205 empat
-205 lainnya
-205 peristiwa
-204 di lampiran
-204 jemputan
-204 ke sini
-204 mobil jemputan
-204 rak
203 akhir
-203 bergeser
-203 hal sepele
-203 harian
-203 warga
-202 # #
-202 bu
-202 itu juga
-202 kepala dinas
-202 perbaikan
-202 punya
-202 sinar
-202 tiga hari
-201 anda akan
-201 b
-201 medan
-201 mulai sekarang
201 tempat anda
-201 toko
-200 acara
-200 jumlahnya tidak
-200 kami kemarin
-200 lunas
-200 perkara
-200 perkara ini
-200 sudah dihapus
-200 terlampir
-199 baru kami
-199 ganti
-199 jawa
-199 nomor satu
-199 peneliti
-199 tidak ada
-199 timur
-198 banget
-198 betulkan
-198 bukittinggi
-198 gaji
198 intip
-198 kami betulkan
-198 kami menunggu
198 menunggu intip
198 ongkir
198 per bulan
-198 prioritas kami
198 sambil menunggu
198 top
197 dapatkan
-197 desember dan
-197 kami perbaiki
-197 luar
-197 masyarakat
-197 memegang
-197 perangkat
-197 perbaiki
-197 semuanya
-196 lama
-196 muncul
196 wajib
-196 yth ibu
-195 dengan nomor
-195 kamis
-195 kasih
-195 kirim buktinya
-195 nasional
-195 pembelian
195 tinggal
-194 alasan
-194 baik
-194 bisa membuka
-194 inisial
194 undian
-194 whatsapp #
-193 berdiri
-193 cemas
-193 gudang
-193 kami perpanjang
-193 menjadi
-193 pelakunya
-193 perpanjang
-193 provinsi
-193 tv
-192 baca
-192 dan diperiksa
-192 hanya untuk
-192 puri
-192 sori
-191 # tadi
-191 di daftar
-191 dicocokkan
-191 diterbitkan
-191 kartu pos
-191 merah
-191 panggilan
-191 sebenarnya
-191 tumbuh
-191 umum
-190 di kedua
-190 kelurahan
-190 puskesmas
190 stok
-189 bapak
189 gajian
-189 lintas
-189 tekan #
-189 uangnya
-189 yogyakarta
-188 biaya seragam
188 kursi
-188 membetulkan
-188 selama tiga
-188 seragam
-187 barang yang
-187 buktinya
187 desember dengan
-187 kami memakai
-187 kurir
-187 masih menerima
-187 nota
-187 surat ini
187 terbatas
-187 tercatat
-186 akibatnya
-186 dampaknya
-186 dari aplikasi
-186 kami tanggung
-186 tiket kereta
-185 asing
-185 bug
-185 dihapus
-185 ditemukan
-185 diverifikasi
-185 gedung
-185 kaget
-185 ke toko
185 peluncuran
-185 perusahaan iklan
-185 sampai tanggal
-185 satu orang
-184 dicetak
-184 terhormat
-184 yang terhormat
-183 abaikan
-183 aku minta
-183 contoh
-183 hari itu
-183 harus
-183 kantor
-183 pasar
-183 pembeli
-183 saya yang
-183 sudah tiba
-182 bulan lalu
-182 dari dalam
-182 dipegang
-182 ini pukul
-182 kabar
-182 kalinya
182 kami dengan
-182 melindungi
-182 salah satunya
-182 satunya
182 sedikit
-182 sekarang dipegang
-181 besaran
181 dan paket
-181 hadir
181 hampers
-181 jeda
-181 meski
-181 normal
-181 saya membaca
-181 sukarela
-181 tahun ini
-181 tidak pernah
-180 absensi
-180 boleh dipakai
180 d
-180 di aplikasi
-180 diperlukan
-180 email kami
-180 flash sale
-180 lakukan
-180 lima menit
-180 sale
180 senin dan
180 tambah
-180 tanggung
-179 angka
-179 dikirim
-179 kecerobohan
-179 pmi
-179 tiket
-178 bayarlah
-178 dilakukan
-178 juni kami
-178 laporan
-178 lupa
178 mendaftar
-178 perlu membalas
-178 titik
-177 ada orang
-177 berbagai
-177 dana kembali
177 gratis
-177 komputer
177 masih ada
-177 menulis
-177 terbit
176 # sampai
-176 # sudah
176 bunga
-176 depan
-176 hal
-176 juga manusia
-176 kini wajib
-176 sma
-176 waktusalat
-175 # kursi
-175 admin
-175 biayanya kami
-175 laboratorium
-175 menurut
-175 pencapaian
-175 teknis
174 ini
-174 masuk pada
174 menu
-174 penyimpanan
-174 perpanjang sampai
-174 rawat
-174 seluruh
-174 semalaman
-173 # wita
-173 buletin
-173 dipungut
-173 dipungut biaya
-173 menerbitkan
-173 notifikasi
-173 orang tua
-173 pengaduan
-173 tidak dipungut
-173 wita
-173 yg
-172 agar
-172 berlaku
-172 cerita
-172 iklan
-172 kami lakukan
-172 ke saldo
-172 kodenya sudah
-172 pembaruan basis
-172 pemberitahuan
-172 penandatanganan
-172 penuh dan
172 program
-172 siti
-172 tengah
-172 tiap
-172 tidak lagi
-172 unit
171 dengan harga
-171 doang
-171 dprd
-171 manusia
-171 tanggal #
-171 tim kami
-171 versi
170 cek
-170 dikerjakan
-170 jawab
-170 jumlahnya
-170 kami juga
-170 kegiatan
-170 masih bingung
-170 meliputi
-170 operasi
-170 penumpang
-170 peserta
-170 ruang
-170 setia
-170 ubud
-169 minggu malam
-169 subuh
-169 tahu
-169 teknisi
-168 berikut
-168 bukti
-168 permohonan maaf
-168 perumahan
-168 presale
-168 sekolah memohon
-168 sore
-167 bulanan
-167 kami menerbitkan
-167 kedua
-167 nim
-167 satu dan
-167 sepele
-167 sisanya
167 tenang
-167 tetap satu
-167 untuk mengirim
-166 # kami
-166 apotek
-166 berangkat
-166 dan bapak
-166 harga rp
-166 j
-166 klinik
166 nantikan
-166 roa
-166 sambal
-166 sambal roa
-166 terasa
-166 terasa sudah
-166 untuk mengganti
-165 anda yang
-165 berikan
-165 hujan sudah
-165 jangan berikan
-165 maafkan
-165 maafkan kami
-165 menagih
-165 pesanan bunda
165 poin
-165 satu email
-165 servernya
-165 tangan dan
-165 tangkapan
-165 wa
-164 # cm
-164 anda termasuk
-164 cm
-164 jadwal
-164 kepegawaian
-164 kotak masuk
-164 layanan
-164 menyalin
-164 penipu yang
-164 pesananmu
164 samudra
-164 tersambung
-164 yth bapak
163 dana
-163 dapat
-163 divisi
-163 keluar
-163 kesalahan itu
-163 maklum
-163 mbak
-163 menyentuh
-163 pada rabu
-163 panik
-163 pegawai tersebut
-163 pesan ini
-163 rabu #
-163 siap
-163 yang masih
-162 allah
-162 antaranya
-162 berlaku untuk
162 bertransaksi
-162 di antaranya
-162 dipakai di
-162 keamanan
-162 nomor ktp
-162 wakil
-161 # juli
-161 berlangsung
-161 budiman
-161 cocokkan
-161 di formulir
-161 donatur yang
-161 ii
-161 kami berkomitmen
-161 kami transfer
-161 menjemput
-161 penyebabnya adalah
-161 satu malam
-161 seberapa
161 sini
-161 tidak seberapa
-161 versi #
-161 yang budiman
-160 anda salah
-160 barang
160 dan nikmati
-160 di papan
-160 menjawab
-160 papan
-160 sekali
-160 ukuran
-159 ke kami
-159 keterlambatan
-159 tampil
-159 unduh
158 # tetap
-158 cuma email
-158 dan rekaman
158 di sini
-158 kapan pun
-158 ke rumah
-158 mendampingi
-158 otomatis
-158 riwayat panggilan
-158 sepele ini
-158 si
-158 tiga jam
157 beli dua
-157 bidan
-157 di rekening
157 hingga
-157 kode agen
-157 perlu dibalas
-157 secara
-157 sertifikat
-156 berjalan
-156 di pengaturan
-156 harap tidak
-156 lalai
156 listrik
-156 makmur
-156 pengaturan
-156 satu angka
-156 sudah menghapus
-155 besar
-155 dr hasan
-155 hasan
-155 hormati
-155 juli
-155 kami hormati
-155 kepala cabang
-155 smp
-155 tahap
-155 tekan
-154 anda ke
-154 bank artha
-154 folder
-154 kami merayakan
-154 mengklaim
-154 merayakan
-154 merayakan ulang
-154 minggu pagi
-154 sanur
-154 tidak hilang
-154 tidak untuk
-154 tua
-153 # februari
-153 dalamnya
-153 dan seluruh
-153 di dalamnya
-153 enkripsi
-153 februari
-153 harga yang
-153 hitung
-153 ini untuk
-153 keempatnya
-153 lewat link
-153 luas
-153 pekerjaan
-153 raya
-153 sandi lama
-153 tujuan
-153 yang benar
-153 yang lebih
152 # per
-152 ada anggota
-152 beliau
-152 berkas yang
-152 bersyukur
-152 bersyukur dapat
-152 bila bapak
-152 blokir
-152 cod
-152 dapat mendampingi
-152 dosis
-152 halaman itu
-152 input
-152 kami bersyukur
-152 ke polisi
-152 nama beliau
-152 nomor saya
-152 pagi
-152 palsu dan
152 pandan
-152 sesi
152 siber
-152 tertulis rp
-152 undangan kami
-152 untuk sementara
-151 beri
-151 buang
151 buat
-151 digital
-151 fajar
-151 keduanya
-151 konselor
151 pesan
151 rp
151 rp #
-151 untungnya
-150 calon mahasiswa
-150 dengan satu
-150 gantinya
-150 hasil
150 identitas anda
-150 membaca
-150 rasanya
-150 saldo rp
-150 tersebut sudah
-150 wilayah
-149 hal ini
-149 kepada saya
-149 lumbung
149 masih
-149 meja
-149 menjaga
-149 pertanyaan anda
149 potongan
-149 satu jam
-149 seperti
-149 terus
-148 bukan
-148 ini ke
-148 itulah
-148 kami menulis
-148 kepleset
-148 kepleset !
-148 kue
-148 laporkan kepada
-148 masing-masing
-148 membuat laporan
-148 mengurus
-148 nusa
-148 pemesanan anda
148 teman
-147 calon
-147 ini telah
-147 kami ganti
-147 maret
-147 pelaku
-147 sekaligus
147 tur
-146 balai
-146 blok c
-146 curigai
-146 di balai
-146 indah
146 juga
-146 kami pada
-146 menghapus seluruh
-146 pengguna
-146 rumah yoga
-146 samasta
-146 yoga
-146 yoga samasta
145 anda dengan
-145 bersama
145 biar
-145 blok
-145 dihubungi
-145 flash
-145 lengkap
-145 nik saudara
-145 parkir
-145 ponsel anda
-145 sebagai
-145 tidak menyimpan
-144 adalah
-144 akibat yang
-144 cabang
-144 diulang
-144 januari
-144 mengganti kata
-144 mohon
-144 para
-144 sampai jam
-144 sebelum pukul
-143 dananya
-143 darurat
-143 disampaikan
-143 keselamatan
-143 kodenya
-143 lebih dari
-143 lewat tautan
143 ngomong-ngomong
-143 perlu
-143 pernah
-143 salinan
-143 sedangkan
-142 ayu
-142 biayanya
-142 c
-142 dan masyarakat
-142 donatur
-142 halo mas
-142 itu cuma
-142 kepuasan
-142 luh
-142 luh ayu
-142 minggu pukul
-142 ni
-142 ni luh
142 ramadan
-142 teknik
-142 tidak bisa
-142 whatsapp
-141 akun yang
-141 empat kali
-141 example
-141 hujan
-141 kami sampaikan
-141 kepada bapak
-141 link
-141 plus
-141 sah
-141 simpan
-140 # dari
-140 baris
-140 berbeda
-140 deposito yang
-140 hotel
-140 laporan yang
-140 nanti
-140 sampaikan
-140 satu hari
-140 yang anda
-140 yang berbeda
139 bebas
-139 cadangan
-139 doang kok
139 dua
139 kamu
-139 lama di
-139 layak
-139 masuk ke
-139 mengandung
-139 mengandung kacang
-139 menguji
-139 pejabat
-139 pejabat pelindungan
-139 penyebabnya
-139 tiket lama
138 # gb
-138 armada
-138 atas kekeliruan
-138 benar
-138 dan berlaku
-138 di email
-138 dua puluh
-138 enam
138 gb
-138 hotel puri
-138 ini disampaikan
-138 kamilah
-138 kamilah yang
-138 karena
-138 langsung
-138 pihak ketiga
-138 rel
-138 rel nirwana
-138 saya sendiri
-138 sendiri
-138 sesuai
138 terbaru
-137 antrean
-137 banjarbaru
-137 darurat #
137 ini juga
-137 ini sebelum
-137 kali
-137 kami harus
-137 kami kembalikan
-137 kami menambahkan
-137 kembalikan
-137 kerahasiaan
-137 membuka aplikasi
-137 musim hujan
-137 pegawai
-137 pemberitahuan ini
-137 penipu
-137 punyamu
-137 setuju
-137 sudah setuju
-136 artha raya
-136 dari #
-136 ibu dapat
-136 juga dapat
-136 kami beri
-136 kejadian ini
-136 langkah di
-136 matikan sampai
-136 maupun
-136 memiliki
-136 menu keamanan
-136 operator
-136 pelanggan
-136 pintu
-136 senin #
-136 tidak memiliki
-135 darah
-135 dijalankan
-135 dimakan
-135 dua orang
-135 jangan dimakan
-135 kirimpas
135 kuota #
135 lindungi
-135 masalah
-135 paket ibu
-135 peserta yang
135 pula
-135 selalu
-135 sementara
-135 tercantum di
-134 baru dengan
-134 besok
-134 hati-hati
-134 kamar
-134 kami pasang
-134 kami yang
-134 kencana
-134 pembaruan
-134 penghasilan
-134 rak retur
-134 retur
-134 santri
-134 santri baru
-134 setelah
-134 setiap
-134 terlihat
-134 tertentu
-134 tetap
-134 tombol
-134 ups
-134 yang tertukar
-133 # kemarin
-133 ambil di
-133 bank lumbung
-133 hari dan
-133 informasi
-133 jatuh tempo
-133 menerima surat
-133 menunjukkan
-133 nirwana
-133 penerimaan
-133 sepanjang
-133 server
-133 tempo
-132 beri tahu
-132 biaya bulanan
-132 dari rak
-132 di halaman
-132 hari pukul
-132 ibu anggota
-132 ke saya
-132 memindahkan server
-132 pencari
-132 pukul
-132 rapat kelurahan
-132 sebelah
-132 sejak awal
-132 soal
-132 unit layanan
-131 # telah
-131 jadi
131 minggu
-131 mingguan
-131 pelindungan
-131 serbuan
-131 serbuan mingguan
-131 terjadi kekeliruan
-131 untuk dibalas
-131 yang sampai
-130 anda lakukan
-130 di gerai
-130 dua hari
-130 klaim
-130 mesin
-130 ongkosnya
-130 pembaca
-130 puluh menit
-130 rilis
-130 salah ketik
-130 uji
`,
};
