// Texts about the site: accessibility, privacy.
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Blad, type TekstProps } from './blad.tsx';

export const Toegankelijkheidpagina = ({ kader }: TekstProps) => (
  <Blad kader={kader} titel="Toegankelijkheid" inleiding="Iedereen moet deze site kunnen gebruiken, ook met een beperking.">
    <p>Deze site is gemaakt volgens de regels van WCAG 2.2, niveau A en AA. U kunt de site gebruiken met een toetsenbord, met een voorleesprogramma en op een klein scherm. De site werkt ook zonder JavaScript.</p>
    <Kop n={2}>Documenten</Kop>
    <p>Bij elk document staat de tekst ook op de pagina zelf. Die tekst kunt u laten voorlezen en groter maken. Soms kunnen wij de tekst van een scan niet lezen. Dan staat dat bij de pagina.</p>
    <Kop n={2}>Werkt er iets niet?</Kop>
    <p>
      Laat het ons weten via de <Link href="/contact">contactpagina</Link>. Hebt u een document nodig in een andere vorm? Vraag het ons. Wij maken het voor u als dat kan.
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
    <Kop n={2}>Staat er iets over u op deze site?</Kop>
    <p>Denkt u dat een document uw gegevens bevat terwijl dat niet mag? Laat het ons direct weten. Wij kunnen een document meteen van de site halen.</p>
  </Blad>
);
