import { token } from './session.js';
import { language, schema } from './words/words.js';

/** A failure of the service, as opposed to a declined request, which comes back in userErrors. */
export class Failure extends Error {
  constructor(code, message, trace) {
    super(message);
    this.code = code;
    this.trace = trace;
  }
}

/** A key for one intention: pressed twice, or repeated after a broken line, it is done once. */
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** How far the clock of the service is ahead of this one, as its last answer said. */
let ahead = 0;

/** What the clock of the service shows, or a little earlier. */
export const serviceTime = () => Date.now() + ahead;

/**
 * One request with the token of whoever is signed in.
 * @param {string} path
 * @param {{ body?: BodyInit, headers?: Record<string, string>, fresh?: boolean, signal?: AbortSignal }} [how]
 */
export async function request(path, how = {}) {
  const { body, headers, fresh, signal } = how;
  const language$ = language() === 'en' ? 'en' : 'zh-CN';
  try {
    const answer = await fetch(path, {
      method: body ? 'POST' : 'GET',
      credentials: 'omit', // the issuer's session is none of the service's business
      headers: { Authorization: `Bearer ${await token(fresh)}`, 'Accept-Language': language$, ...headers },
      body,
      signal,
    });
    ahead = (Date.parse(answer.headers.get('Date')) || Date.now()) - Date.now();
    return answer;
  } catch (unreachable) {
    throw new Failure('OFFLINE', unreachable.message);
  }
}

/**
 * Sends a trusted document by its id.
 * @param {string} operation its name in frontend-contract
 * @param {Record<string, unknown>} [variables]
 */
export async function ask(operation, variables = {}) {
  const known = schema().operations[operation];
  if (!known) throw new Failure('UNKNOWN', `frontend-contract has no ${operation}`);
  const body = JSON.stringify({ documentId: known.id, variables: known.total ? { total: true, ...variables } : variables });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' };
  let answer = await request('/graphql', { body, headers });
  if (answer.status === 401) answer = await request('/graphql', { body, headers, fresh: true });
  const { data, errors } = await answer.json().catch(() => ({ errors: [{ message: `HTTP ${answer.status}` }] }));
  if (errors && errors.length) {
    const { code, traceId } = errors[0].extensions || {};
    throw new Failure(code, errors[0].message, traceId || answer.headers.get('X-Correlation-Id'));
  }
  return data;
}

/** Rows of a page of a list, whichever way its document asks for them. */
export const rows = (list) => (list ? list.nodes || (list.edges || []).map((edge) => edge.node) : []);

/** All rows of a list, page by page, up to a bound. */
export async function all(operation, variables, root, listOf = (answer) => answer, most = 2000) {
  const found = [];
  let after;
  do {
    const list = listOf((await ask(operation, { ...variables, first: 100, after }))[root]);
    found.push(...rows(list));
    after = list.pageInfo && list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after && found.length < most);
  return found;
}

/** Whether the role may send it. */
export const may = (operation, role) => Boolean((schema().operations[operation] || { roles: [] }).roles.includes(role));

/** Uploads one file, of evidence unless it goes elsewhere. */
export async function upload(file, path = '/attachments') {
  const body = new FormData();
  body.append('file', file);
  const answer = await request(path, { body });
  const said = await answer.json().catch(() => ({ message: `HTTP ${answer.status}` }));
  if (!answer.ok) throw new Failure(said.code, said.message);
  return said;
}

/** Fetches a file with the token, and hands it to the person. */
export async function download(path, name, how) {
  const answer = await request(path, how);
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    const [error = {}] = said.errors || [];
    throw new Failure(said.code || (error.extensions || {}).code, said.message || error.message || `HTTP ${answer.status}`);
  }
  const [, given] = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') || '') || [];
  handOver(await answer.blob(), given ? decodeURIComponent(given) : name);
}

/**
 * Fetches a whole list as a file.
 * @param {string} operation its name in frontend-contract
 * @param {{ variables: object, amounts: string }} how
 */
export const take = (operation, format, how) => download(`/lists/${operation}.${format}`, `${operation}.${format}`, { body: JSON.stringify(how), headers: { 'Content-Type': 'application/json' } });

export function handOver(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
}
