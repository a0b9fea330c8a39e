// The wiring examples of each client, against the recorded samples, and against a service where HATCHERY_URL names one.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { apollo as apollo3 } from '../clients/apollo3.js';
import { apollo as apollo4 } from '../clients/apollo4.js';
import { urql } from '../clients/urql.js';
import { documents, manifest, operation } from '../index.js';
import { mockFetch } from '../mock.js';
import { samples } from './read.js';

const recorded = samples();
const sample = (name) => recorded.find(({ operation: called }) => called.endsWith(`/${name}`));
const token = async () => 'mock';
const url = 'http://mock.invalid/graphql';
const onlyIds = (request) => {
  assert.equal(request.query, undefined, 'a text was sent');
  assert.equal(request.extensions?.persistedQuery?.version ?? 1, 1);
};

/** Two pages made of the recorded one: other cursors and ids. */
function paged() {
  const first = structuredClone(sample('CarrierList').answer);
  const connection = first.data.carriers;
  connection.pageInfo = { ...connection.pageInfo, hasNextPage: true, endCursor: 'end-of-first' };
  const second = structuredClone(first);
  second.data.carriers.edges.forEach((edge, place) => {
    edge.cursor = `second-${place}`;
    edge.node.id = `second-${place}`;
  });
  second.data.carriers.pageInfo = { ...connection.pageInfo, hasNextPage: false, endCursor: 'end-of-second' };
  const answer = mockFetch(recorded, onlyIds);
  return {
    size: connection.edges.length,
    async fetch(input, init) {
      const body = JSON.parse(init.body);
      const id = body.documentId ?? `sha256:${body.extensions.persistedQuery.sha256Hash}`;
      if (id !== manifest.operations.CarrierList.id) return answer(input, init);
      onlyIds(body);
      return new Response(JSON.stringify(body.variables.after ? second : first), {
        headers: { 'content-type': 'application/graphql-response+json' },
      });
    },
  };
}

async function withApollo(make, name) {
  const { fetch, size } = paged();
  const client = make({ uri: url, token, fetch });
  const list = client.watchQuery({ query: operation('CarrierList'), variables: { filter: {}, first: size } });
  const loaded = new Promise((resolve) => list.subscribe(({ data }) => data?.carriers && resolve()));
  await loaded;
  await list.fetchMore({ variables: { after: 'end-of-first' } });
  const shown = client.readQuery({ query: operation('CarrierList'), variables: { filter: {}, first: size } });
  assert.equal(shown.carriers.edges.length, 2 * size, `${name} merges pages`);
  const keys = Object.keys(client.cache.extract());
  assert.ok(keys.some((key) => key.startsWith('Carrier:')), `${name} keeps carriers by id`);
  assert.ok(keys.some((key) => key.startsWith('Region:')), `${name} keeps regions by id`);
  let answered = 0;
  for (const { operation: path, variables, answer } of recorded) {
    const called = path.split('/')[1];
    const ask = { variables, fetchPolicy: 'no-cache', errorPolicy: 'all' };
    const { data } =
      manifest.operations[called].kind === 'mutation'
        ? await client.mutate({ mutation: operation(called), ...ask })
        : await client.query({ query: operation(called), ...ask });
    if (called !== 'CarrierList') assert.deepEqual(data, answer.data, called);
    answered++;
  }
  // whole answers are written into the cache and read from it again
  for (const { operation: path, variables, answer } of recorded) {
    const query = operation(path.split('/')[1]);
    if (manifest.operations[path.split('/')[1]].kind !== 'query') continue;
    client.cache.writeQuery({ query, variables, data: answer.data });
    assert.ok(client.cache.readQuery({ query, variables }) !== null, `${name} reads ${path} from its cache`);
  }
  client.stop();
  console.log(`${name}: ${answered} operations answered, pages merged, objects kept by id`);
}

async function withUrql() {
  const { fetch, size } = paged();
  const said = [];
  const { warn } = console;
  console.warn = (...words) => said.push(words.join(' '));
  const { client, signIn } = urql({ url, token, fetch });
  await signIn();
  const ask = (variables) => client.query(operation('CarrierList'), variables).toPromise();
  await ask({ filter: {}, first: size });
  await ask({ filter: {}, first: size, after: 'end-of-first' });
  const { data } = await ask({ filter: {}, first: size });
  assert.equal(data.carriers.edges.length, 2 * size, 'urql merges pages');
  let answered = 0;
  for (const { operation: path, variables } of recorded) {
    const called = path.split('/')[1];
    const document = operation(called);
    const reply =
      manifest.operations[called].kind === 'mutation'
        ? await client.mutation(document, variables).toPromise()
        : await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
    assert.equal(reply.error, undefined, `urql: ${called}: ${reply.error}`);
    answered++;
  }
  console.warn = warn;
  assert.deepEqual(said, [], 'urql warns of nothing');
  console.log(`urql: ${answered} operations answered, pages merged, no warning`);
}

async function withRelay() {
  const made = '../.check/made/CarrierTableQuery.graphql.js';
  if (!existsSync('.check/made/CarrierTableQuery.graphql.js')) {
    throw new Error('npm run check runs relay-compiler first');
  }
  const { relay } = await import('../clients/relay/environment.js');
  const runtime = await import('relay-runtime');
  const { fetchQuery, getSingularSelector, createOperationDescriptor } = runtime.default ?? runtime;
  const query = (await import(made)).default;
  const table = (await import('../.check/made/CarrierTable_query.graphql.js')).default;
  const { fetch, size } = paged();
  const environment = relay({ url, token, fetch });
  const variables = { filter: {}, first: size };
  environment.retain(createOperationDescriptor(query, variables));
  const answer = await fetchQuery(environment, query, variables).toPromise();
  const seen = environment.lookup(getSingularSelector(table, answer));
  assert.equal(seen.data.carriers.edges.length, size, 'Relay reads its connection');
  assert.equal(seen.isMissingData, false, 'Relay misses nothing');
  console.log('Relay: a connection is fetched by the id of CarrierList and read whole');
}

async function withService(base) {
  const issuer = process.env.HATCHERY_TOKEN;
  assert.ok(issuer, 'HATCHERY_TOKEN has a token for HATCHERY_URL');
  for (const make of [apollo3, apollo4]) {
    const client = make({ uri: `${base}/graphql`, token: async () => issuer, fetch });
    const { data } = await client.query({ query: operation('RegionTree'), variables: { code: '210100' } });
    assert.equal(data.region.code, '210100');
    client.stop();
  }
  const { client, signIn } = urql({ url: `${base}/graphql`, token: async () => issuer, fetch });
  await signIn();
  const reply = await client.query(operation('RegionTree'), { code: '210100' }).toPromise();
  assert.equal(reply.data?.region?.code, '210100', String(reply.error));
  console.log(`${base}: Apollo 3 and 4 and urql are answered`);
}

assert.equal(Object.keys(documents).length, Object.keys(manifest.operations).length);
const missing = process.env.PARTIAL ? [] : Object.keys(manifest.operations).filter((name) => !sample(name));
assert.deepEqual(missing, [], 'every operation has a sample');
await withApollo(apollo3, 'Apollo Client 3');
await withApollo(apollo4, 'Apollo Client 4');
await withUrql();
await withRelay();
if (process.env.HATCHERY_URL) await withService(process.env.HATCHERY_URL);
process.exit(0);
