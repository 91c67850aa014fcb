"use client";

import { useActionState, useState } from "react";
import { emptyFormState, type FormState } from "@/lib/web/form-state";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * The state of a form that asks for a code. Another code asked for meanwhile (`lastAsked`) makes the faults of before old: they aren't shown
 * beside the answer to that. What was typed stays.
 */
export function useCodeState(action: Action, lastAsked: string): [FormState, (form: FormData) => void] {
  const [state, send] = useActionState(action, emptyFormState);
  const [old, setOld] = useState({ lastAsked, state: emptyFormState });
  if (old.lastAsked !== lastAsked) setOld({ lastAsked, state });
  return [state === old.state ? { ...emptyFormState, values: state.values } : state, send];
}
