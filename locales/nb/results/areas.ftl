### Områder i Ukraina som UDI har regnet som trygge.

area-cherkasy = Tsjerkasy
area-chernivtsi = Tsjernivtsi
area-ivano-frankivsk = Ivano-Frankivsk
area-khmelnytskyi = Khmelnytskyj
area-kirovohrad = Kirovohrad
area-kyiv-oblast = Kyiv oblast (ikke byen Kyiv)
area-lviv = Lviv
area-poltava = Poltava
area-rivne = Rivne
area-ternopil = Ternopil
area-vinnytsia = Vinnytsja
area-volyn = Volyn
area-zakarpattia = Zakarpattia
area-zhytomyr = Zjytomyr
