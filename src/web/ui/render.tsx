// From JSX to the text of a page. Everything is escaped by preact; there is no other way to make HTML.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A part of a page, for an island that puts it in place. */
export const renderDeel = (deel: VNode): string => renderToString(deel);

/** The whole page, with its doctype. */
export const render = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
