### Places: where, or with whom, a step is taken.

place-anywhere = Wherever you are
place-national-arrival-centre = The National Arrival Centre (Nasjonalt ankomstsenter), Mosseveien 58, 1640 Råde (as of 2024)
place-police = The police (at a station, or where you are held)
place-border = The border or the airport
place-udi = UDI, the Directorate of Immigration
place-une = UNE, the Immigration Appeals Board
place-application-portal = UDI’s application portal
place-embassy-or-application-centre = A Norwegian embassy or application centre abroad
place-norwegian-mission = A Norwegian embassy or other mission
place-lawyer = A lawyer
place-legal-aid = A legal aid organisation, for example NOAS
place-nav = The local NAV office (work and welfare)
place-reception-centre = The reception centre where you live
place-doctor = A doctor or specialist
place-unhcr = UNHCR, the UN refugee agency, or the authorities where you are
place-host-country = The authorities where you are
place-helpline = A helpline
