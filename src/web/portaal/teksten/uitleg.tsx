// Texts about asking: how a Woo-verzoek works, whom to ask, how to search.
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link, veiligPad } from '../../ui/link.tsx';
import { Blad, type TekstProps } from './blad.tsx';

export const Uitlegpagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Hoe werkt een Woo-verzoek?" inleiding="De overheid moet open zijn over wat zij doet. Dat staat in de Wet open overheid (Woo).">
    <Kop n={2}>Wat kunt u vragen?</Kop>
    <p>U kunt vragen om documenten van de overheid. Bijvoorbeeld brieven, e-mails, verslagen en rapporten. Iedereen mag dit vragen. Het is gratis. U hoeft niet te zeggen waarom u het wilt weten. (Artikel 4.1 Woo)</p>
    <Kop n={2}>Hoe gaat het?</Kop>
    <ol>
      <li>
        Kijk eerst of de informatie <Link href="/zoeken">al openbaar is</Link>. Dat hoeft niet, maar het is vaak sneller.
      </li>
      <li>
        <Link href="/woo-verzoek">Doe een Woo-verzoek</Link>. Dat kan hier, met een brief, per telefoon of aan de balie.
      </li>
      <li>Is uw vraag niet duidelijk? Dan helpen wij u om de vraag preciezer te maken.</li>
      <li>Wij zoeken de documenten en bekijken ze een voor een.</li>
      <li>U krijgt een besluit. Daarin staat welke documenten u krijgt, en welke niet en waarom.</li>
    </ol>
    <Kop n={2}>Hoe lang duurt het?</Kop>
    <p>U krijgt een besluit binnen 4 weken. Soms hebben wij 2 weken meer tijd nodig. Dan laten wij u dat weten, met de reden. (Artikel 4.4 Woo)</p>
    <p>Soms staat de tijd stil. Bijvoorbeeld als wij u een vraag stellen, of als wij de mening van een ander moeten vragen.</p>
    <Kop n={2}>Waarom krijgt u soms niet alles?</Kop>
    <p>Sommige informatie mag niet openbaar worden. Bijvoorbeeld namen van mensen of geheimen van een bedrijf. Bij elk document staat de reden. (Artikel 5.1 en 5.2 Woo)</p>
    <Kop n={2}>Bent u het niet eens met het besluit?</Kop>
    <p>U kunt bezwaar maken binnen 6 weken. In het besluit staat hoe dat moet. (Artikel 6:7 Awb)</p>
    <p>Is ons besluit te laat? Dan kunt u ons een brief sturen waarin u dat zegt. Na 2 weken kunt u naar de rechter. (Artikel 6:12 Awb)</p>
  </Blad>
);

export const Contactpagina = ({ kader }: TekstProps) => {
  const { adres, contactpersoon, email, naam, postadres, telefoon } = kader.organisatie;
  const bel = veiligPad(`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`) ?? '/contact';
  return (
    <Blad kader={kader} titel="Contact" inleiding={`Hebt u een vraag over openbare informatie van ${naam}? Wij helpen u graag.`}>
      <Gegevenslijst
        gegevens={[
          { naam: 'Wie', waarde: contactpersoon },
          { naam: 'Telefoon', waarde: <Link href={bel}>{telefoon}</Link> },
          { naam: 'E-mail', waarde: <Link href={`mailto:${email}`}>{email}</Link> },
          { naam: 'Balie', waarde: adres.join(', ') },
          { naam: 'Post', waarde: postadres.join(', ') },
        ]}
      />
      <p>De contactpersoon beantwoordt vragen over welke informatie er is. Ook helpt de contactpersoon u met een verzoek. (Artikel 4.7 Woo)</p>
      <p>
        Wilt u documenten vragen? <Link href="/woo-verzoek">Doe een Woo-verzoek</Link>.
      </p>
    </Blad>
  );
};

export const Zoektipspagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Zoektips" inleiding="Vul een of meer woorden in. U vindt documenten waar al die woorden in staan.">
    <Gegevenslijst
      gegevens={[
        { naam: '"kap van bomen"', waarde: 'Zoekt precies deze woorden, in deze volgorde.' },
        { naam: 'bomen OF struiken', waarde: 'Zoekt documenten met een van de twee woorden.' },
        { naam: 'bomen -kap', waarde: 'Zoekt documenten met bomen, maar zonder kap.' },
        { naam: 'vergunning*', waarde: 'Zoekt woorden die zo beginnen, zoals vergunningen.' },
        { naam: 'titel:stationsplein', waarde: 'Zoekt alleen in de titel.' },
      ]}
    />
    <Kop n={2}>Goed om te weten</Kop>
    <ul>
      <li>U kunt zoeken op een artikel uit de wet, hoe u het ook schrijft: 5.1.2e of artikel 5.1, tweede lid, onder e.</li>
      <li>Wij zoeken ook naar andere vormen van een woord. Met boom vindt u ook bomen.</li>
      <li>Maakt u een typefout? Dan zoeken wij met het goede woord en zeggen wij dat erbij.</li>
      <li>Met filters maakt u de lijst korter. Bijvoorbeeld alleen rapporten, of alleen een bepaald jaar.</li>
      <li>U kunt elke zoekopdracht bewaren of delen: kopieer het adres van de pagina.</li>
      <li>
        U kunt ook zoeken op het nummer van een verzoek. <Link href="/zoeken">Begin met zoeken</Link>.
      </li>
    </ul>
  </Blad>
);
