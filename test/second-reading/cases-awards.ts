import { type Case, item } from './case.ts'
import type { Award, Person } from './person.ts'

const title = { series: 'engineering', level: 'intermediate', obtainedAt: '2015-01' } as const
const by = (more: Partial<Person>): Partial<Person> => ({ employer: { kind: 'enterprise' }, title, ...more })
const award = (kind: Award['kind'], facts: Partial<Award>): Partial<Person> =>
  by({ awards: [{ name: '奖', kind, collective: false, receivedAt: '2020-05', ...facts }] })
const undatedAward: Partial<Person> = by({ awards: [{ name: '奖', kind: 'honour', level: 'city', collective: false }] })
const collectiveOpen: Partial<Person> = by({
  awards: [{ name: '奖', kind: 'honour', level: 'city', receivedAt: '2020-05' }],
})

/** Prizes, honours, commendations, talents, competitions (附件1·五). */
export const awardCases: Case[] = [
  item('award', 'a science prize counts at its level', award('science', { level: 'province' }), 'counted', 'province'),
  item('award', 'an honour of the city', award('honour', { level: 'city' }), 'counted', 'city'),
  item('award', 'level not stated', award('science', {}), 'missing'),
  item('award', 'no date', undatedAward, 'missing'),
  item('award', 'collective or not is not stated', collectiveOpen, 'missing'),
  item(
    'award',
    'collective, without a stated role',
    award('science', { level: 'city', collective: true, roleStated: false }),
    'rejected',
  ),
  item('award', 'collective, role not known', award('science', { level: 'city', collective: true }), 'missing'),
  item(
    'award',
    'collective with a stated role',
    award('science', { level: 'city', collective: true, roleStated: true }),
    'counted',
    'city',
  ),
  item(
    'award',
    'a competition of the administration',
    award('competition', { level: 'national', organiser: 'administrative' }),
    'counted',
    'national',
  ),
  item(
    'award',
    'a commissioned competition',
    award('competition', { level: 'county', organiser: 'commissioned' }),
    'counted',
    'county',
  ),
  item(
    'award',
    'a competition of somebody else',
    award('competition', { level: 'national', organiser: 'other' }),
    'rejected',
  ),
  item('award', 'organiser not stated', award('competition', { level: 'national' }), 'missing'),
  item(
    'award',
    'an unauthorised commendation of the city',
    award('commendation', { level: 'city', approved: false }),
    'rejected',
  ),
  item(
    'award',
    'a commendation of the county, approval not stated',
    award('commendation', { level: 'county' }),
    'missing',
  ),
  item(
    'award',
    'an approved commendation of the county',
    award('commendation', { level: 'county', approved: true }),
    'counted',
    'county',
  ),
  item(
    'award',
    'a commendation of the province needs no such approval',
    award('commendation', { level: 'province', approved: false }),
    'counted',
    'province',
  ),
  item(
    'award',
    '省拔尖领军人才 counts as province',
    award('talent', { talent: 'province-top', byOrganisationDepartment: true }),
    'counted',
    'province',
  ),
  item(
    'award',
    '省领军人才 counts as province',
    award('talent', { talent: 'province-leading', byOrganisationDepartment: true }),
    'counted',
    'province',
  ),
  item(
    'award',
    '市领军人才 counts as city, whatever level is stated',
    award('talent', { talent: 'city-leading', level: 'national', byOrganisationDepartment: true }),
    'counted',
    'city',
  ),
  item(
    'award',
    'a talent not recognised by the organisation department: ask',
    award('talent', { talent: 'city-leading', byOrganisationDepartment: false }),
    'confirm',
  ),
  item('award', 'recognition not stated: ask', award('talent', { talent: 'city-leading' }), 'confirm'),
  item(
    'award',
    'which talent is not stated',
    award('talent', { level: 'city', byOrganisationDepartment: true }),
    'missing',
  ),
  item('award', 'received before the title', award('honour', { level: 'city', receivedAt: '2014-12-31' }), 'rejected'),
  item('award', 'received in October', award('honour', { level: 'city', receivedAt: '2022-10-01' }), 'next-round'),
]
