// What the dying office and its test agree on.
import type { LeveringId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';

export const LEVERING = '0b8f5f0e-4f6b-4c58-9a55-0f2f3c1d0001' as LeveringId;
export const VERZOEK = '0b8f5f0e-4f6b-4c58-9a55-0f2f3c1d0002' as VerzoekId;
export const DOOR = '0b8f5f0e-4f6b-4c58-9a55-0f2f3c1d0003' as MedewerkerId;
/** Bytes per piece. */
export const DEEL = 4_096;
