// Pages that show every component in believable use: for the accessibility and layout tests, and for looking at.
export { Formulierpagina } from './formulier.tsx';
export { Werkpagina } from './termijnen.tsx';
export { Zaakpagina } from './zaak.tsx';
export { Zoekpagina } from './zoeken.tsx';
