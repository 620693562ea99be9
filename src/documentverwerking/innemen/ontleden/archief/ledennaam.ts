// The name of a member: the last part of what the container says, as one plain line. It is shown, and never used as a path.

export function ledennaam(raw: string | null | undefined, anders: string): string {
  const laatste = (raw ?? '').toWellFormed().replaceAll('\\', '/').split('/').at(-1) ?? '';
  const naam = laatste.replace(/\p{Cc}/gu, '').trim().slice(0, 255);
  return naam === '' || naam === '.' || naam === '..' ? anders : naam;
}
