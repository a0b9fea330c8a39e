import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { documentId } from '../../index.js';

/** Which published operation answers an operation that Relay has made. */
const published = { CarrierTableQuery: 'CarrierList', CarrierTablePageQuery: 'CarrierList', CarrierTableUpdateMutation: 'UpdateCarrier' };

/** Relay: its network sends the id of the published operation in place of a text. */
export function relay({ url, token, fetch }) {
  const ask = async ({ name }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await token()}`,
        'accept-language': 'zh-CN',
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ documentId: documentId(published[name] ?? name.replace(/(Query|Mutation)$/, '')), variables }),
    });
    return answer.json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}
