import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PeopleDocument } from '../contract/ledger-file.js';

/** Everything in the document that names what it does not have, has twice, or ends before it begins. */
export function peopleContradictions(people: PeopleDocument): DomainError[] {
  const units = new Set(people.units.map(({ name }) => name));
  const posts = new Set(people.posts.map(({ post }) => post));
  const unit = (field: string, name: string) => unknown('ledger.people.unknown-unit', field, name, units);
  const post = (field: string, name: string | null) => (name === null ? [] : unknown('ledger.people.unknown-post', field, name, posts));
  return [
    ...doubled(
      'units',
      'name',
      people.units.map(({ name }) => name),
    ),
    ...doubled('groupUnits', 'name', [...units, ...people.groupUnits.map(({ name }) => name)], units.size),
    ...doubled(
      'posts',
      'post',
      people.posts.map((each) => each.post),
    ),
    ...doubled(
      'forces',
      'code',
      people.forces.map(({ code }) => code),
    ),
    ...people.groupUnits.flatMap(({ name, units: members }) =>
      members.flatMap((member, index) => unit(`groupUnits.${name}[${index}]`, member)),
    ),
    ...people.posts.flatMap((each, index) => unit(`posts[${index}].unit`, each.unit)),
    ...people.forces.flatMap((force, index) => [
      ...post(`forces[${index}].head`, force.head),
      ...post(`forces[${index}].leaderInCharge`, force.leaderInCharge),
      ...unit(`forces[${index}].leadUnit`, force.leadUnit),
      ...force.supportingUnits.flatMap((name, at) => unit(`forces[${index}].supportingUnits[${at}]`, name)),
    ]),
    ...people.leave.flatMap((leave, index) => [
      ...post(`leave[${index}].post`, leave.post),
      ...post(`leave[${index}].substitute`, leave.substitute),
      ...(leave.to < leave.from
        ? [new DomainError('ledger.people.ends-before', { from: leave.from, to: leave.to }, { field: `leave[${index}].to` })]
        : []),
    ]),
    ...people.handOver.flatMap(({ post: leaving, successor }, index) => [
      ...post(`handOver[${index}].post`, leaving),
      ...post(`handOver[${index}].successor`, successor),
    ]),
  ];
}

function unknown(code: string, field: string, name: string, known: ReadonlySet<string>): DomainError[] {
  return known.has(name) ? [] : [new DomainError(code, { field, name }, { field })];
}

/** @param from names before this one are of another list and only compared with. */
function doubled(list: string, key: string, names: readonly string[], from = 0): DomainError[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const field = `${list}[${index - from}].${key}`;
    return [new DomainError('ledger.people.doubled', { field, name }, { field })];
  });
}
