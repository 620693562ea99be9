// The version of the API, in one place: the major part is in the address, the whole in every answer (NLGov API Design Rules).
export const VERSIE = '1.2.0';
export const BASIS = '/api/v1';
