"use client";

import { ErrorView } from "./error-view";
import "./globals.css";

type Props = { error: Error & { digest?: string } };

/** When even the frame failed: it loads the page anew, since nothing of the old one can be trusted. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="ja">
      <body>
        <ErrorView digest={error.digest} retry={() => window.location.reload()} />
      </body>
    </html>
  );
}
