import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** What a browser would tell a passkey about the page that asks. */
export type Page = { readonly origin: string; readonly rpId: string };

export const ourPage: Page = { origin: "http://localhost:3000", rpId: "localhost" };
export const ourParty = { id: ourPage.rpId, origin: ourPage.origin, name: "Test" };

const hash = (data: Uint8Array | string): Buffer => createHash("sha256").update(data).digest();
const base64url = (data: Uint8Array): string => Buffer.from(data).toString("base64url");

type Signing = { readonly page?: Page; readonly verified?: boolean; readonly counter?: number; readonly userHandle?: string };

/** An authenticator in software: one key, whose answers a test may spoil in one place each. */
export class Authenticator {
  readonly id = base64url(randomBytes(32));
  readonly #key: KeyObject;
  readonly #public: KeyObject;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    this.#key = privateKey;
    this.#public = publicKey;
  }

  /** What the browser gives back for a new passkey. */
  create(challenge: string, { page = ourPage, verified = true }: Signing = {}): string {
    const clientDataJSON = clientData("webauthn.create", challenge, page);
    const attestationObject = isoCBOR.encode(
      new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", Uint8Array.from(Buffer.concat([flags(page, verified, 0, 0x40), this.#credential()]))],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );
    return JSON.stringify({
      id: this.id,
      rawId: this.id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientDataJSON),
        attestationObject: base64url(attestationObject),
        transports: ["internal"],
      },
    });
  }

  /** What the browser gives back for a challenge. */
  get(challenge: string, { page = ourPage, verified = true, counter = 0, userHandle }: Signing = {}): string {
    const clientDataJSON = clientData("webauthn.get", challenge, page);
    const authenticatorData = flags(page, verified, counter);
    const signature = sign("sha256", Buffer.concat([authenticatorData, hash(clientDataJSON)]), this.#key);
    return JSON.stringify({
      id: this.id,
      rawId: this.id,
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientDataJSON),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(signature),
        ...(userHandle ? { userHandle } : {}),
      },
    });
  }

  #credential(): Buffer {
    const { x = "", y = "" } = this.#public.export({ format: "jwk" });
    const id = Buffer.from(this.id, "base64url");
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Uint8Array.from(Buffer.from(x, "base64url"))],
      [-3, Uint8Array.from(Buffer.from(y, "base64url"))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(cose as Parameters<typeof isoCBOR.encode>[0])]);
  }
}

function clientData(type: string, challenge: string, { origin }: Page): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** The authenticator's own part: for which host, whether the person was there and verified, and how often it has signed. */
function flags({ rpId }: Page, verified: boolean, counter: number, more = 0): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([hash(rpId), Buffer.from([0x01 | (verified ? 0x04 : 0) | more]), count]);
}
