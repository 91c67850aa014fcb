import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { getEnv } from "@/lib/config/env";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a value stands; bound to it as additional data, so that a ciphertext copied to another row does not open. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly row: string };

const placeBytes = (place: FieldPlace) => Buffer.from(`${place.table}|${place.column}|${place.row}`, "utf8");

function keyOf(id: string): Buffer {
  const key = getEnv().FIELD_KEYS.keys[id];
  if (!key) throw new Error(`field key ${id} is not in the key ring`);
  return Buffer.from(key, "base64");
}

/** AES-256-GCM with a random nonce: `key id length | key id | nonce | tag | ciphertext`. */
export function sealField(place: FieldPlace, text: string): Uint8Array<ArrayBuffer> {
  const id = getEnv().FIELD_KEYS.current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(id), nonce);
  cipher.setAAD(placeBytes(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([id.length]), Buffer.from(id), nonce, cipher.getAuthTag(), body]));
}

/** Opens what `sealField` made for the same place; throws when a byte or the place differs. */
export function openField(place: FieldPlace, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const idEnd = 1 + (bytes[0] ?? 0);
  const nonceEnd = idEnd + NONCE_BYTES;
  const tagEnd = nonceEnd + TAG_BYTES;
  const decipher = createDecipheriv("aes-256-gcm", keyOf(bytes.toString("utf8", 1, idEnd)), bytes.subarray(idEnd, nonceEnd));
  decipher.setAAD(placeBytes(place));
  decipher.setAuthTag(bytes.subarray(nonceEnd, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString("utf8");
}
