### Areas of Ukraine that UDI regarded as safe.

area-cherkasy = Cherkasy
area-chernivtsi = Chernivtsi
area-ivano-frankivsk = Ivano-Frankivsk
area-khmelnytskyi = Khmelnytskyi
area-kirovohrad = Kirovohrad
area-kyiv-oblast = Kyiv oblast (not Kyiv city)
area-lviv = Lviv
area-poltava = Poltava
area-rivne = Rivne
area-ternopil = Ternopil
area-vinnytsia = Vinnytsia
area-volyn = Volyn
area-zakarpattia = Zakarpattia
area-zhytomyr = Zhytomyr
