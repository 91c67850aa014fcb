import "server-only";

/** 128 random bits for the scripts of one answer. */
export function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}

type CspOptions = {
  readonly https: boolean;
  readonly development: boolean;
  /** Other origins that a form of the page may lead to by a redirect. */
  readonly formTargets?: readonly string[];
  /** Other origins that a script of the page may talk to. */
  readonly connectTargets?: readonly string[];
  /** Whether the page frames a document of ours. */
  readonly frames?: boolean;
};

/**
 * The content security policy of a page: only scripts with this answer's nonce run, nothing inline, no foreign origin.
 * Development needs `eval` and inline styles for its error overlay; a built site never has them.
 */
export function contentSecurityPolicy(nonce: string, options: CspOptions): string {
  const { https, development, formTargets = [], connectTargets = [], frames = false } = options;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connectTargets].join(" "),
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
