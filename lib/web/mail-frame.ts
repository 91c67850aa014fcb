import "server-only";

/** Where a mail's HTML form is shown as it is: its own document, in a frame of a page of ours. */
const frames = /^\/(dev\/mailbox|staff\/mail-templates)\/[A-Za-z0-9-]+\/html$/;
const pages = /^\/(dev\/mailbox|staff\/mail-templates)(\/|$)/;

/** Styles in the tags, as mails have them, and nothing else: no script, no picture from anywhere, no form, no way out of the frame. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** The policy of a framed mail, or null where the path is none. */
export const mailFramePolicy = (pathname: string): string | null => (frames.test(pathname) ? policy : null);

/** Whether a page shows a mail in a frame. */
export const showsMailFrame = (pathname: string): boolean => pages.test(pathname);

/** The HTML form of a mail as a document of its own. */
export function mailFrame(html: string): Response {
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" } });
}
