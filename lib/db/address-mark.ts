import "server-only";
import { sha256 } from "./sha256";

/** By what two mail addresses are told to be the same without keeping them. */
export const addressMark = (address: string): string => sha256(address.trim().toLowerCase());
