"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

/** Only at the address that the proof came back to: the frame stays in place when its owner goes on. */
export function WhereProved({ children }: { children: ReactNode }) {
  return useSearchParams().has("proved") ? children : null;
}
