/** What is used here of `smpp`, which brings no types. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events';

  /** Mandatory and optional parameters are fields under their names in SMPP 3.4. */
  export interface Pdu {
    readonly command: string;
    readonly command_status: number;
    isResponse(): boolean;
    response(fields?: PduFields): Pdu;
    readonly [field: string]: unknown;
  }

  export type PduFields = Readonly<Record<string, string | number | Buffer>>;

  export interface Session extends EventEmitter {
    /** @returns false when the socket cannot be written to; the response then never comes. */
    send(pdu: Pdu, onResponse?: (response: Pdu) => void): boolean;
    destroy(): void;
  }

  const smpp: {
    connect(options: { readonly host: string; readonly port: number; readonly tls: boolean; readonly servername?: string }): Session;
    readonly PDU: new (command: string, fields: PduFields) => Pdu;
    /** Command status by name: `ESME_RTHROTTLED`. */
    readonly errors: Readonly<Record<string, number>>;
  };
  export default smpp;
}
