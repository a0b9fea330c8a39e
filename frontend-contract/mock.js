/**
 * A fetch that answers with the recorded samples, by documentId or persistedQuery, as POST or GET.
 *
 * @param samples what samples/*.json hold, as an array
 * @param asked called with every request that came
 */
export function mockFetch(samples, asked = () => {}) {
  const byId = new Map(samples.map((sample) => [sample.id.replace('sha256:', ''), sample]));
  return async (input, init = {}) => {
    const request = init.body ? JSON.parse(init.body) : fromQuery(new URL(String(input)));
    asked(request);
    const id = request.documentId ?? request.extensions?.persistedQuery?.sha256Hash ?? '';
    const sample = byId.get(id.replace('sha256:', ''));
    return sample
      ? json(200, sample.answer)
      : json(400, { errors: [{ message: 'Unknown id', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  };
}

function fromQuery({ searchParams }) {
  const asked = Object.fromEntries(searchParams);
  for (const name of ['variables', 'extensions']) {
    if (asked[name]) asked[name] = JSON.parse(asked[name]);
  }
  return asked;
}

function json(status, body) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/graphql-response+json' },
  });
}
