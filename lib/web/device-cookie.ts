import "server-only";
import { cookies } from "next/headers";
import type { DeviceCookie } from "@/lib/services/identity/device/note-device";
import { hostCookie } from "./session-cookie";

const NAME = "__Host-device";

/** What an earlier login left in this browser, so that its owner isn't told of it as a new one. It opens nothing. */
export async function readDeviceCookie(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

export async function setDeviceCookie({ token, maxAgeSeconds }: DeviceCookie): Promise<void> {
  (await cookies()).set(NAME, token, { ...hostCookie, maxAge: maxAgeSeconds });
}
