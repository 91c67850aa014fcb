"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { errors as en } from "@/lib/i18n/messages/en/errors";
import { errors as ja } from "@/lib/i18n/messages/ja/errors";

/** The digest is the reference under which the log has the fault; the fault's own text never reaches the browser. */
export function ErrorView({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  const [text, setText] = useState(ja);
  useEffect(() => {
    if (document.documentElement.lang === "en") setText(en);
  }, []);
  return (
    <main id="main" className="mx-auto max-w-confirm px-4 py-12 sm:px-8">
      <title>{text.failedTitle}</title>
      <h1 className="text-h1-small sm:text-h1">{text.failedTitle}</h1>
      <p className="mt-2">{text.failedLead}</p>
      <p>{text.failedNext}</p>
      {digest ? (
        <p className="mt-4">
          {text.reference} <strong className="nums">{digest}</strong>
        </p>
      ) : null}
      <p className="mt-8 flex flex-wrap items-center gap-6">
        <span>
          <RetryButton label={text.retry} retry={retry} />
        </span>
        <a href="/help" className="text-link underline underline-offset-[3px]">
          {text.toHelp}
        </a>
      </p>
    </main>
  );
}

function RetryButton({ label, retry }: { label: string; retry: () => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        retry();
      }}
    >
      <Button>{label}</Button>
    </form>
  );
}
