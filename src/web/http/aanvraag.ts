// Every request gets an id that stands in its answer, in the log and on an error page.
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Ours only: an id from outside could be made to look like somebody else's. */
export const aanvraagId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['aanvraagId'] = id;
  response.set('X-Request-Id', id);
  next();
};

export const idVan = (response: Response): string => String(response.locals['aanvraagId'] ?? '');
