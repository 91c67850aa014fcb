"use client";

import { browserSupportsWebAuthn, startAuthentication, startRegistration, WebAuthnError } from "@simplewebauthn/browser";
import { type FormEvent, useRef, useState, useSyncExternalStore } from "react";

export type PasskeyFault = "cancelled" | "known" | "unreachable" | "too-often" | "failed";

const never = () => () => {};

/** Whether this browser can do passkeys. False on the server and without scripts: then what needs one is not on the page. */
export function useCanPasskey(): boolean {
  return useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
}

const patienceMs = 15_000;

class TooOften extends Error {}

async function askOptions(path: string): Promise<unknown> {
  const answer = await fetch(path, { method: "POST", signal: AbortSignal.timeout(patienceMs) });
  if (answer.status === 429) throw new TooOften();
  if (!answer.ok) throw new TypeError(`options: ${answer.status}`);
  return answer.json();
}

async function askBrowser(kind: "create" | "get", options: unknown): Promise<string> {
  // Our own route answers in the library's form.
  const credential =
    kind === "create"
      ? await startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]["optionsJSON"] })
      : await startAuthentication({ optionsJSON: options as Parameters<typeof startAuthentication>[0]["optionsJSON"] });
  return JSON.stringify(credential);
}

function faultOf(error: unknown): PasskeyFault {
  if (error instanceof TooOften) return "too-often";
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return "known";
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "AbortError") return "cancelled";
  return name === "TypeError" || name === "TimeoutError" ? "unreachable" : "failed";
}

/**
 * A form whose hidden field is filled by the browser's passkey dialog before it is sent. `of` is the form's last answer: a fault of the
 * dialog is forgotten when the next one comes, and each sending asks anew, because what is signed is good once.
 */
export function usePasskey(kind: "create" | "get", optionsPath: string, of: object) {
  const [asked, setAsked] = useState<{ of: object; fault: PasskeyFault | null; busy: boolean } | null>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const own = asked?.of === of ? asked : null;

  const onSubmit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    const form = event.currentTarget;
    const field = hidden.current;
    if (field?.value !== "") return;
    event.preventDefault();
    if (own?.busy) return;
    setAsked({ of, fault: null, busy: true });
    try {
      field.value = await askBrowser(kind, await askOptions(optionsPath));
      setAsked({ of, fault: null, busy: false });
      form.requestSubmit();
      field.value = "";
    } catch (error) {
      setAsked({ of, fault: faultOf(error), busy: false });
    }
  };
  return { hidden, onSubmit, fault: own?.fault ?? null, busy: own?.busy ?? false };
}
