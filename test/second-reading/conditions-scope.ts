import { SPECIALTIES } from './notice.ts'
import type { Level, Person } from './person.ts'
import { allOf, inHand, type Status, yesNo } from './status.ts'

const KINDS = {
  enterprise: 'met',
  institution: 'met',
  government: 'unmet',
  'social-organisation': 'confirm',
  'self-employed': 'confirm',
} as const

const AFFILIATIONS = { local: 'met', central: 'met', 'out-of-province': 'met', outside: 'unmet' } as const

const TARGETS: Record<Level, Status> = {
  technician: 'unmet',
  assistant: 'unmet',
  intermediate: 'met',
  'associate-senior': 'met',
  'full-senior': 'confirm',
}

/** An enterprise or institution in Pingliang, or a branch of a central or out-of-province one there (二¶1). */
export function employerScope({ employer }: Person): Status {
  const kind = employer?.kind
  const affiliation = employer?.affiliation
  return allOf([kind ? KINDS[kind] : 'missing', affiliation ? AFFILIATIONS[affiliation] : 'missing'])
}

/** Work in engineering (二¶1). */
export function engineeringWork({ work }: Person): Status {
  return yesNo(work?.engineering)
}

function plainSpecialty(text: string): string {
  return text
    .replace(/[（(【[〔][^）)】\]〕]*[）)】\]〕]/g, '')
    .replace(/\s/g, '')
    .replace(/(专业|工程|类)$/, '')
}

/** One of the named specialties; others fall under 等; 水利 is for senior titles only (二¶1). */
export function specialty({ application }: Person): Status {
  if (application?.specialty === undefined) return 'missing'
  const name = plainSpecialty(application.specialty)
  if (!SPECIALTIES.includes(name)) return 'confirm'
  if (name !== '水利') return 'met'
  if (application.level === undefined) return 'missing'
  return application.level === 'intermediate' ? 'unmet' : 'met'
}

/** The levels of this round: intermediate and associate senior, full senior to be confirmed (一, 二¶1). */
export function targetLevel({ application }: Person): Status {
  return application?.level ? TARGETS[application.level] : 'missing'
}

function ownChannel({ application }: Person): Status {
  const { validity, channel } = application ?? {}
  if (!validity || !channel) return 'missing'
  return channel === (validity === 'province' ? 'province' : 'grassroots') ? 'met' : 'unmet'
}

function seniorOnly({ application }: Person): Status {
  if (application?.level === undefined) return 'missing'
  return application.level === 'intermediate' ? 'confirm' : 'met'
}

function countyOrBelow({ employer }: Person): Status {
  if (employer?.level === undefined) return 'missing'
  return employer.level === 'county' || employer.level === 'township' ? 'met' : 'confirm'
}

/** The application runs through the channel of its validity, from an employer that validity is for (三). */
export function channel(person: Person): Status {
  switch (person.application?.validity) {
    case 'grassroots':
      return allOf([ownChannel(person), seniorOnly(person), countyOrBelow(person)])
    case 'hardship-unit':
      return allOf([ownChannel(person), seniorOnly(person), yesNo(person.employer?.hardship)])
    default:
      return ownChannel(person)
  }
}

/** The letter of commission of central and out-of-province employers: issued, naming the person, approved (二¶2, 附件2). */
export function commissionLetter({ employer, commissionLetter: letter }: Person): Status {
  switch (employer?.affiliation) {
    case undefined:
      return 'missing'
    case 'local':
    case 'outside':
      return 'not-applicable'
    default:
      return allOf([inHand(letter?.issued), inHand(letter?.listed), inHand(letter?.approved)])
  }
}
