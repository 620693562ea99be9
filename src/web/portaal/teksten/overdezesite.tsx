// Texts about the site: accessibility, privacy, reporting a weakness.
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Blad, type TekstProps } from './blad.tsx';

export const Toegankelijkheidpagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Toegankelijkheid" inleiding="Iedereen moet deze site kunnen gebruiken, ook met een beperking.">
    <p>Deze site is gemaakt volgens de regels van WCAG 2.2, niveau A en AA. U kunt de site gebruiken met een toetsenbord, met een voorleesprogramma en op een klein scherm. De site werkt ook zonder JavaScript.</p>
    <Kop n={2}>Documenten</Kop>
    <p>Bij elk document staat de tekst ook op de pagina zelf. Die tekst kunt u laten voorlezen en groter maken. Soms kunnen wij de tekst van een scan niet lezen. Dan staat dat bij de pagina.</p>
    <Kop n={2}>Hoe is dit onderzocht?</Kop>
    <p>Bij elke nieuwe versie kijken programma’s de pagina’s na. Zij proberen ook of alles gaat met alleen een toetsenbord en op een scherm van 320 pixels breed. Er is nog geen onderzoek gedaan door mensen van buiten. Wij zeggen daarom niet dat alles klopt.</p>
    <Kop n={2}>Werkt er iets niet?</Kop>
    <p>
      Laat het ons weten via de <Link href="/contact">contactpagina</Link>. Hebt u een document nodig in een andere vorm? Vraag het ons. Wij maken het voor u als dat kan.
    </p>
    <p>
      Helpen wij u niet goed? Dien dan een klacht bij ons in. Daarna kunt u naar de <a class="nl-link" href="https://www.nationaleombudsman.nl">Nationale ombudsman</a>, of naar de ombudsman van de gemeente als die er is.
    </p>
  </Blad>
);

export const Privacypagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Privacy en cookies" inleiding="U kunt op deze site zoeken en lezen zonder dat wij weten wie u bent.">
    <p>De openbare pagina’s gebruiken geen cookies. Wij volgen u niet. Er staat niets van andere bedrijven op de site.</p>
    <Kop n={2}>Als u een Woo-verzoek doet</Kop>
    <p>Dan gebruiken wij uw gegevens alleen om uw verzoek te behandelen en u antwoord te geven. Uw naam komt niet op deze site. Wij bewaren uw gegevens met een eigen sleutel per persoon. Als wij die sleutel weggooien, kan niemand ze meer lezen.</p>
    <Kop n={2}>Als u mail bij nieuws vraagt</Kop>
    <p>Dan bewaren wij uw e-mailadres en uw zoekvraag, met een eigen sleutel. Stopt u, dan gooien wij die sleutel meteen weg. Niemand kan uw adres dan nog lezen.</p>
    <Kop n={2}>Cookies</Kop>
    <p>Opent u de pagina van uw eigen verzoek? Dan gebruiken wij één cookie, zodat u niet steeds uw code hoeft in te vullen.</p>
    <Kop n={2}>Uw rechten</Kop>
    <p>
      U mag vragen welke gegevens wij van u hebben. U mag ze ook laten verbeteren of laten verwijderen. (Artikel 15, 16 en 17 AVG){' '}
      <Link href="/contact">Neem contact met ons op</Link>.
    </p>
    <p>
      Vindt u dat wij niet goed met uw gegevens omgaan? Dan kunt u een klacht indienen bij de <a class="nl-link" href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>. (Artikel 77 AVG)
    </p>
    <Kop n={2}>Staat er iets over u op deze site?</Kop>
    <p>Denkt u dat een document uw gegevens bevat terwijl dat niet mag? Laat het ons direct weten. Wij kunnen een document meteen van de site halen.</p>
  </Blad>
);

export const Kwetsbaarheidpagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Zwakke plek melden" inleiding="Ziet u een fout in de beveiliging van deze site? Vertel het ons. Dan lossen wij het op.">
    <Kop n={2}>Hoe meldt u het?</Kop>
    <p>
      Mail naar <Link href={`mailto:${kader.organisatie.email}`}>{kader.organisatie.email}</Link>. Schrijf op welk adres het is, wat u deed en wat u zag. U mag het melden zonder uw naam.
    </p>
    <Kop n={2}>Ziet u tekst die gelakt had moeten zijn?</Kop>
    <p>Meld dat ook, en meteen. Noem het adres van het document en de pagina. Stuur de tekst zelf niet mee, en geef hem niet aan anderen. Wij kunnen een document direct van de site halen.</p>
    <Kop n={2}>Wat vragen wij van u?</Kop>
    <ul>
      <li>Doe niet meer dan nodig is om de fout te laten zien.</li>
      <li>Bekijk, bewaar en verander geen gegevens van anderen.</li>
      <li>Maak de site niet traag en zet er niets op.</li>
      <li>Vertel anderen er pas over als het is opgelost.</li>
    </ul>
    <Kop n={2}>Wat doen wij?</Kop>
    <p>Wij laten u weten dat wij uw melding hebben, en wat wij ermee doen.</p>
  </Blad>
);
