import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The HTML that the server sends: what somebody without JavaScript gets. */
export function html(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/** The text as it is read, without tags. */
export function words(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The opening tag of the first element with that id. */
export function tagOf(markup: string, id: string): string {
  return new RegExp(`<[a-z]+[^>]*\\bid="${id}"[^>]*>`).exec(markup)?.[0] ?? "";
}

/** Whether the pieces stand in the markup in this order. */
export function inOrder(markup: string, pieces: string[]): boolean {
  const places = pieces.map((piece) => markup.indexOf(piece));
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)));
}
