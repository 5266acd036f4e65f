import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** The oldest day a zip can state, at noon: the same wall-clock reading in every time zone. */
const STAMP = new Date(1980, 0, 1, 12)

/** What Word cannot show inside a line, or cannot open at all: control characters, line breaks, broken surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu

/** A fact as one printable line; undefined where it is not stated or empty. */
export function stated(fact: string | undefined): string | undefined {
  return fact?.replace(UNPRINTABLE, ' ').trim() || undefined
}

/**
 * A Word template (docxtemplater tags) filled with data. The same template and data give the same bytes.
 * Throws docxtemplater's error where the template's tags are broken.
 */
export function fill(template: Uint8Array, data: object): Uint8Array {
  const form = new Docxtemplater(new PizZip(template), { paragraphLoop: true, errorLogging: false })
  form.render(data)
  const zip: PizZip = form.getZip()
  for (const entry of Object.values(zip.files)) entry.date = STAMP
  return form.toUint8Array()
}
