// The command `hulp`, and what is shown for a command that does not exist.

export const HULP = `woostroom <opdracht>

  start               de server (ook: npm start)
  demo                dezelfde server met een verzonnen gemeente (ook: npm run demo)
  verifieer           controleert of het log heel en onveranderd is
    --anker P:HASH    vindt ook een log waarvan het einde ontbreekt
  backup NAAR         kopieert deze installatie naar een nieuwe map; de server mag doorgaan
  termijnen BESTAND   rekent wettelijke datums uit (JSON in, JSON uit; - leest de standaardinvoer)
    --uitleg          met de afleiding van elke datum
  regels              toont welke regels gelden
    --lezing R9=precies, --feestdag DATUM, --zonder-feestdag DATUM, --regelset NAAM
                      welke zaken onder andere regels een andere datum krijgen
    --lopend, --json  alleen lopende zaken; als JSON
  document BESTAND    toont wat er in een bestand zit, ook wat u niet ziet, en in de bijlagen
    --json            alles als JSON, met de tekst per pagina
  inventaris BESTAND  leest een productierapport (xlsx, ods, csv) en noemt elke fout met rij en kolom
    --bestanden SET   koppelt bestanden (zip, 7z of los) aan de rijen; mag vaker
    --json            rijen, fouten en waarschuwingen als JSON
  herbouw [naam …]    bouwt overzichten opnieuw op; stop eerst de server
  verhuis --van sqlite --naar esdb://…
                      kopieert het log naar een server; stop eerst de server van Woostroom
    --proef           om te oefenen: het oude log gaat daarna verder
    --prefix NAAM.    begin van de namen op die server
  lakken IN.pdf LAK.json UIT.pdf
                      lakt een PDF; UIT.pdf komt er alleen met bewijs (rapport als JSON)
    --raster 0|6|12|24, --dpi 150|200|300, --titel TEKST, --kenmerk TEKST
  lakcontrole ORIGINEEL.pdf UIT.pdf LAK.json
                      controleert of in UIT.pdf niets meer staat van wat weg moest (rapport als JSON)
    --lees-beeld      bij lakken en lakcontrole: leest ook het beeld van elke pagina
  oogstcontrole [URL] loopt een site na zoals open.overheid.nl dat doet; zonder URL deze site
    --json            het hele rapport als JSON
  hulp                deze tekst

Instellingen staan in de omgeving, bijvoorbeeld WOOSTROOM_MAP en WOOSTROOM_POORT.`;
