/** As much of the parser as is used; the package has no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    on(event: 'openTag', handle: (name: string, attributes: () => Record<string, string> | false) => void): this
    on(event: 'closeTag', handle: (name: string) => void): this
    on(event: 'text', handle: (text: string, decode: Decode) => void): this
    on(event: 'error' | 'warn', handle: (found: Error) => void): this
    on(event: 'cdata' | 'attention', handle: (text: string) => void): this
    /** Parses a whole document. */
    parse(xml: string): Error | null
  }
}
