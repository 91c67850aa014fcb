import "server-only";
import { type DrawingContext, drawingZlibPng, qrcode } from "bwip-js/node";

/** A QR code as a PNG picture, with the quiet zone that readers need. */
export async function qrPicture(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const options = { bcid: "qrcode", text, eclevel: "M", scale: 6, padding: 8, backgroundcolor: "FFFFFF" };
  const drawing: DrawingContext<Promise<Buffer>> = drawingZlibPng();
  const png = await qrcode(options, drawing);
  return new Uint8Array(png);
}
