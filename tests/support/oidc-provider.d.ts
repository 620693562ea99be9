// oidc-provider comes without types; this is as much of it as the tests use.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export interface Context {
    readonly path: string;
    readonly oidc?: { readonly route?: string };
    body: unknown;
    status: number;
  }
  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): RequestListener;
    Grant: new (grant: { readonly accountId: string; readonly clientId: string }) => { addOIDCScope(scope: string): void; save(): Promise<string> };
  }
}
