"use client";

import { useState, useSyncExternalStore } from "react";
import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

type Props = { text: string; words: { copy: string; copied: string; copyFailed: string; print: string } };

const never = () => () => {};

/** Copies and prints with a press. Both need a script and so are not there without one: the box and the browser's own menu do as well. */
export function CopyPrint({ text, words }: Props) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, say] = useState<string | null>(null);
  if (!here) return null;
  const copy = () => {
    // Not there over an unsafe connection, and refused where the person has forbidden it.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button type="button" className={buttonClass("outline", "medium")} onClick={copy}>
        <Icon name="document" size={18} />
        {words.copy}
      </button>
      <button type="button" className={buttonClass("plain", "medium")} onClick={() => window.print()}>
        {words.print}
      </button>
      <span role="status" className="text-note font-bold text-done-text">
        {said}
      </span>
    </div>
  );
}
