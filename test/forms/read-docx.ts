import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'

/** A form template by its file name. */
export const template = (name: string): Uint8Array => readFileSync(new URL(`../../templates/${name}`, import.meta.url))

/** The XML of the main part of a .docx. */
export const documentXml = (docx: Uint8Array): string => new PizZip(docx).file('word/document.xml')?.asText() ?? ''

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map((m) => (m[1] ?? '\t').replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('')

const parts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs'))].map((m) => m[0])

/** The text of every paragraph outside tables, empty ones left out. */
export const paragraphs = (docx: Uint8Array): string[] =>
  parts(documentXml(docx).replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'p')
    .map(textOf)
    .filter((text) => text.trim() !== '')

/** The text of every cell, row by row. */
export const tableRows = (docx: Uint8Array): string[][] =>
  parts(documentXml(docx), 'tr').map((row) => parts(row, 'tc').map(textOf))
