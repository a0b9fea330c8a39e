// GraphiQL behind a persona of the built-in issuer: fetches its token, renews it, sends it with every request.
const [persona, secret, status] = ['persona', 'secret', 'status'].map(id => document.getElementById(id));
const hello = `# 上方选身份、填启动时打印的密钥
# Choose a persona, paste the printed secret
# Ctrl+Enter 执行 run · Ctrl+空格 补全 complete
query Hello {
  viewer { id role scope }
}
`;
let held = null; // { token: Promise<string|null>, until: number }

const say = text => { status.textContent = text; };

async function request() {
  if (!persona.value || !secret.value) return say('请填写密钥。Paste the secret printed at start.') ?? null;
  const answer = await fetch('../oauth2/token', {
    method: 'POST',
    credentials: 'omit',
    headers: { Authorization: `Basic ${btoa([persona.value, secret.value].map(encodeURIComponent).join(':'))}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) return say(`密钥不对或已更换(${answer.status})。Wrong or outdated secret.`) ?? null;
  const { access_token: token, expires_in: seconds } = await answer.json();
  held.until = Date.now() + (seconds - 20) * 1000;
  say(`已取得令牌,自动续期。Token ready, renewed by itself: ${persona.value}`);
  return token;
}

function currentToken() {
  if (!held || held.until < Date.now()) {
    held = { until: Infinity };
    held.token = request().catch(() => say('服务没有应答。The service does not answer.') ?? null);
  }
  return held.token;
}

async function send(url, init) {
  const headers = new Headers(init.headers);
  if (!headers.has('Authorization')) {
    const token = await currentToken();
    if (token) headers.set('Authorization', `Bearer ${token}`);
  }
  const answer = await fetch(url, { ...init, headers });
  if (answer.status !== 401) return answer;
  const message = '没有有效令牌:请在上方选择身份并填写密钥。No valid token: use the bar above.';
  return Response.json({ errors: [{ message }] });
}

const root = ReactDOM.createRoot(document.getElementById('graphiql'));

function show() { // a new fetcher makes GraphiQL read the schema again
  held = null;
  const fetcher = GraphiQL.createFetcher({ url: '../graphql', fetch: send });
  root.render(React.createElement(GraphiQL, { fetcher, defaultQuery: hello, defaultEditorToolsVisibility: 'headers' }));
}

async function start() {
  secret.value = decodeURIComponent(location.hash.slice(1)); // /graphiql#SECRET, as printed at start
  const personas = await fetch('../local/personas').then(answer => (answer.ok ? answer.json() : [])).catch(() => []);
  personas.forEach(p => persona.add(new Option(`${p.role} · ${p.description}`, p.id)));
  document.getElementById('bar').addEventListener('submit', event => { event.preventDefault(); show(); });
  persona.addEventListener('change', show);
  show();
}

start();
