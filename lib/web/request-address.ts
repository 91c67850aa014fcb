import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "./client-address";

/** Whom the throttle counts for this request. */
export const requestAddress = async (): Promise<string> => clientAddress(await headers());
