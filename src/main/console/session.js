/** Who is signed in: authorization code with PKCE; the token is kept in memory only. */

const about = (/** @type {HTMLElement} */ (document.querySelector('meta[name=hatchery]'))).dataset;
const PAGES = `${location.origin}/console/`;
const BEGUN = 'hatchery.begun';
const SECRET = 'hatchery.secret';
const EARLY = 60e3;
const line = new BroadcastChannel('hatchery');

let held = null; // { access, refresh, id, until }
let renewal = null;
let door = null;
/** Set by the shell: shows a person that the time is over, and resolves once they want to go on. */
let askPerson = async () => {};

export const onEnd = (ask) => (askPerson = ask);
export const ends = () => held && held.until;

const random = () => [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function challenge(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

function doors() {
  door = door || fetch(`${about.issuer}/.well-known/openid-configuration`, { credentials: 'omit' }).then((answer) => answer.json());
  return door;
}

async function address(begun) {
  const query = new URLSearchParams({
    response_type: 'code', client_id: about.client, redirect_uri: PAGES, scope: 'openid', state: begun.state,
    code_challenge: await challenge(begun.verifier), code_challenge_method: 'S256',
  });
  return `${(await doors()).authorization_endpoint}?${query}`;
}

async function buy(form) {
  const answer = await fetch((await doors()).token_endpoint, {
    method: 'POST', credentials: 'omit', body: new URLSearchParams({ client_id: about.client, ...form }),
  });
  if (!answer.ok) throw new Error('refused');
  const bought = await answer.json();
  held = { access: bought.access_token, refresh: bought.refresh_token, id: bought.id_token || (held && held.id), until: Date.now() + bought.expires_in * 1000 };
  return held.access;
}

const redeem = (code, begun) => buy({ grant_type: 'authorization_code', code, redirect_uri: PAGES, code_verifier: begun.verifier });

/** Leaves for the issuer, to come back to the present view. */
export async function signIn() {
  const begun = { verifier: random(), state: random(), back: location.pathname + location.search };
  sessionStorage.setItem(BEGUN, JSON.stringify(begun));
  location.assign(await address(begun));
}

/**
 * At the start of a page: whether somebody is signed in; if not, the browser is on its way to the issuer.
 * @returns {Promise<boolean>}
 */
export async function begin() {
  if (!crypto.subtle) throw new Error('insecure');
  if (location.hash.length > 12 && about.origin) sessionStorage.setItem(SECRET, decodeURIComponent(location.hash.slice(1)));
  if (about.origin && about.origin !== location.origin) {
    location.replace(about.origin + location.pathname + location.search + location.hash);
    return false;
  }
  const query = new URLSearchParams(location.search);
  if (!query.has('state')) {
    await signIn();
    return false;
  }
  return comeBack(query);
}

async function comeBack(query) {
  if (query.get('state').startsWith('window-')) {
    line.postMessage(Object.fromEntries(query)); // to the page that waits behind this window
    window.close();
    return false;
  }
  const begun = JSON.parse(sessionStorage.getItem(BEGUN) || '{}');
  sessionStorage.removeItem(BEGUN);
  history.replaceState(null, '', begun.back || '/console/');
  if (query.get('error')) throw new Error(query.get('error'));
  if (begun.state !== query.get('state')) { // an old address, or a second press of the way back
    await signIn();
    return false;
  }
  await redeem(query.get('code'), begun);
  return true;
}

/** In a window beside, so that nothing on this page is lost; to be called from a press. */
export function signInBeside() {
  const begun = { verifier: random(), state: `window-${random()}` };
  const beside = window.open('about:blank', 'hatchery-sign-in', 'width=720,height=640');
  return new Promise((resolve, reject) => {
    const hear = async ({ data }) => {
      if (data.state !== begun.state) return;
      line.removeEventListener('message', hear);
      resolve(data.code ? redeem(data.code, begun) : reject(new Error(data.error)));
    };
    line.addEventListener('message', hear);
    address(begun).then((where) => (beside ? (beside.location = where) : reject(new Error('closed'))));
  });
}

async function renew() {
  if (held && held.refresh) {
    try {
      return await buy({ grant_type: 'refresh_token', refresh_token: held.refresh });
    } catch (over) {
      held.refresh = null;
    }
  }
  await askPerson();
  return held.access;
}

/** A token that is good; waits for the person where it has ended. */
export async function token(fresh = false) {
  if (held && !fresh && held.until - EARLY > Date.now()) return held.access;
  renewal = renewal || renew().finally(() => (renewal = null));
  return renewal;
}

export async function signOut() {
  const query = new URLSearchParams({ client_id: about.client, post_logout_redirect_uri: PAGES });
  if (held && held.id) query.set('id_token_hint', held.id);
  const where = (await doors()).end_session_endpoint;
  held = null;
  location.assign(where ? `${where}?${query}` : PAGES);
}
