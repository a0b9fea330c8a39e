/** Who sees what; the service itself decides, this only keeps menus short. */
export const AUTHORITY = ['BUREAU'];
export const WATCHERS = ['BUREAU', 'AUDITOR', 'ADMIN'];
export const MANAGER = ['CARRIER_MANAGER'];
export const FIRM = ['FIRM'];
export const PROVIDER = ['PROVIDER'];
export const INSTITUTION = ['INSTITUTION'];
/** Examines contracts at a station. */
export const REGISTRAR = ['REGISTRAR'];
/** A broker or commissioner, as the register knows them. */
export const PRACTITIONER = ['PRACTITIONER'];
export const ADMIN = ['ADMIN'];
/** Signed in, without a role. */
export const VISITOR = ['VISITOR'];
export const ALL = ['CARRIER_MANAGER', 'FIRM', 'PROVIDER', 'INSTITUTION', 'REGISTRAR', 'PRACTITIONER', 'BUREAU', 'AUDITOR', 'ADMIN'];

const NATION = '100000';
/** The region that somebody is responsible for. */
export const regionOf = (me) => (/^\d{6}$/.test(me.scope[0] || '') ? me.scope[0] : NATION);

/** Names of what somebody is responsible for. */
export const standsFor = (me) => [me.incubatee, me.provider, me.registeredPerson].concat(me.carriers, me.bases, me.institutions, me.regions).filter(Boolean).map((one) => one.name);
