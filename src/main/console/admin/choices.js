import { ask, rows } from '../api.js';

/** What an invitation may be for, found by the words of its name. */
const found = (operation, root, more = {}) => async (text) => rows((await ask(operation, { filter: { ...more, ...(text ? { text } : {}) }, first: 20 }))[root])
  .map((one) => ({ value: one.id, label: one.name }));

const inRegion = (region) => (region ? { region } : {});

export const carriers = found('CarrierList', 'carriers');
export const firms = found('IncubateeList', 'incubatees');
export const providers = (region) => found('ProviderSearch', 'providers', inRegion(region));
export const institutions = (region) => found('InstitutionSearch', 'institutions', { open: true, ...inRegion(region) });
export const practitioners = found('PersonSearch', 'registeredPeople');
export const bases = (region) => found('PilotBaseSearch', 'pilotBases', inRegion(region));
