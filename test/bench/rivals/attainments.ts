import type { Attainment } from '../../../src/policy/policy.ts'

const DEGREES = ['doctor', 'master', 'second-bachelor', 'bachelor']

/** What proves an attainment, and the education at which an unstated degree could still be the one asked for (§4). */
export const attainments: Readonly<
  Record<
    Attainment,
    { readonly levels: readonly string[]; readonly degrees: readonly string[]; readonly open: readonly string[] }
  >
> = {
  doctor: { levels: [], degrees: ['doctor'], open: ['postgraduate', 'bachelor'] },
  master: { levels: [], degrees: ['doctor', 'master', 'second-bachelor'], open: ['postgraduate', 'bachelor'] },
  bachelor: { levels: ['postgraduate', 'bachelor'], degrees: DEGREES, open: [] },
  associate: { levels: ['postgraduate', 'bachelor', 'associate'], degrees: DEGREES, open: [] },
}
