// Who may do what: roles and deeds as one table. What is not in it is not allowed.

export const ROLLEN = ['behandelaar', 'coordinator', 'jurist', 'beslisser', 'publicist', 'beheerder', 'auditor'] as const;
export type Rol = (typeof ROLLEN)[number];

/** How a role is called on screen. */
export const ROLNAAM: Readonly<Record<Rol, string>> = {
  behandelaar: 'Behandelaar',
  coordinator: 'Coördinator',
  jurist: 'Jurist',
  beslisser: 'Beslisser',
  publicist: 'Publicist',
  beheerder: 'Beheerder',
  auditor: 'Auditor (alleen lezen)',
};

/** What a role is for, in one sentence. The exact deeds are in the table below. */
export const ROLUITLEG: Readonly<Record<Rol, string>> = {
  behandelaar: 'Behandelt verzoeken: vastleggen, vragen stellen, documenten beoordelen en het besluit schrijven.',
  coordinator: 'Doet wat een behandelaar doet. Mag ook besluiten van anderen controleren, openbaar maken en gegevens wissen.',
  jurist: 'Doet wat een behandelaar doet, behalve toewijzen. Mag ook besluiten van anderen controleren, de teksten van brieven aanpassen en gegevens wissen.',
  beslisser: 'Controleert en ondertekent besluiten.',
  publicist: 'Voegt documenten toe, maakt openbaar en trekt publicaties in.',
  beheerder: 'Beheert medewerkers en de teksten van brieven, en bekijkt de regels en het logboek. Ziet zonder andere rol geen zaken.',
  auditor: 'Bekijkt zaken en het logboek. Mag niets veranderen.',
};

interface Regel {
  readonly wat: string;
  readonly rollen: readonly Rol[];
}

const ZAAK = ['behandelaar', 'coordinator', 'jurist'] as const;
const LEZEN = ['behandelaar', 'coordinator', 'jurist', 'beslisser', 'publicist', 'auditor'] as const;

/**
 * The whole policy. A beheerder manages accounts and settings, and by that role alone reads no case:
 * who needs both gets both roles, and that is visible.
 */
export const HANDELINGEN = {
  'zaak.lezen': { wat: 'zaken en documenten bekijken', rollen: LEZEN },
  'zaak.registreren': { wat: 'een verzoek vastleggen dat per post, e-mail of aan de balie kwam', rollen: ZAAK },
  'zaak.toewijzen': { wat: 'een zaak aan een behandelaar geven', rollen: ['behandelaar', 'coordinator'] },
  'zaak.behandelen': { wat: 'berichten sturen, ontvangst bevestigen, om precisering of zienswijzen vragen', rollen: ZAAK },
  'termijn.wijzigen': { wat: 'verdagen, opschorten, hervatten of uitstel afspreken', rollen: ZAAK },
  'document.uploaden': { wat: 'documenten toevoegen', rollen: ['behandelaar', 'coordinator', 'jurist', 'publicist'] },
  'document.beoordelen': { wat: 'documenten beoordelen en gronden kiezen', rollen: ZAAK },
  'document.lakken': { wat: 'passages lakken en ter controle aanbieden', rollen: ZAAK },
  'lakken.controleren': { wat: 'lakken van een ander controleren', rollen: ZAAK },
  'besluit.opstellen': { wat: 'een besluit schrijven en ter controle aanbieden', rollen: ZAAK },
  'besluit.goedkeuren': { wat: 'een besluit van een ander controleren', rollen: ['coordinator', 'jurist', 'beslisser'] },
  'besluit.ondertekenen': { wat: 'een goedgekeurd besluit ondertekenen', rollen: ['beslisser'] },
  'publicatie.uitvoeren': { wat: 'openbaar maken', rollen: ['coordinator', 'publicist'] },
  'publicatie.intrekken': { wat: 'een publicatie intrekken', rollen: ['coordinator', 'publicist'] },
  'gegevens.wissen': { wat: 'de persoonsgegevens van een persoon voorgoed wissen', rollen: ['coordinator', 'jurist'] },
  'gebruikers.beheren': { wat: 'medewerkers toevoegen, blokkeren en rollen geven', rollen: ['beheerder'] },
  'koppelingen.beheren': { wat: 'koppelingen met andere systemen maken en intrekken', rollen: ['beheerder'] },
  'sjablonen.beheren': { wat: 'de teksten van brieven aanpassen', rollen: ['jurist', 'beheerder'] },
  'regels.bekijken': { wat: 'de regels bekijken en vergelijken met andere', rollen: ['jurist', 'beheerder'] },
  'oogst.bekijken': { wat: 'bekijken wat open.overheid.nl ophaalt, en wat niet', rollen: ['coordinator', 'publicist', 'beheerder', 'auditor'] },
  'oogst.controleren': { wat: 'controleren of een site geoogst kan worden', rollen: ['publicist', 'beheerder'] },
  'logboek.lezen': { wat: 'het logboek bekijken', rollen: ['coordinator', 'beheerder', 'auditor'] },
} as const satisfies Readonly<Record<string, Regel>>;

export type Handeling = keyof typeof HANDELINGEN;

/** Whether somebody with these roles may do this. Deny by default. */
export const mag = (rollen: readonly Rol[], handeling: Handeling): boolean => {
  const allowed: readonly Rol[] = HANDELINGEN[handeling].rollen;
  return rollen.some((rol) => allowed.includes(rol));
};

export const isRol = (value: string): value is Rol => ROLLEN.some((rol) => rol === value);
