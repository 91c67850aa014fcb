import "server-only";
import { qrPicture } from "@/lib/adapters/qr/qr-picture";
import { totpUri } from "./totp-step";

/** The QR code that an authenticator app reads; `account` is how the app tells several logins apart. */
export function appPicture(app: { issuer: string; account: string; secret: string }): Promise<Uint8Array<ArrayBuffer>> {
  return qrPicture(totpUri(app));
}
