import { graphql } from 'relay-runtime';

/**
 * Carriers page by page, for usePaginationFragment.
 *
 * Both operations are answered by the published CarrierList: it asks all that is asked here, with the same variables.
 */
export const query = graphql`
  query CarrierTableQuery($filter: CarrierFilter, $first: Int, $after: String) {
    ...CarrierTable_query
  }
`;

export const table = graphql`
  fragment CarrierTable_query on Query @refetchable(queryName: "CarrierTablePageQuery") {
    carriers(filter: $filter, first: $first, after: $after) @connection(key: "CarrierTable_carriers", filters: ["filter"]) {
      edges {
        node {
          ...CarrierSummary
        }
      }
    }
  }
`;

export const renamed = graphql`
  mutation CarrierTableUpdateMutation($input: UpdateCarrierInput!) {
    updateCarrier(input: $input) {
      carrier {
        ...CarrierSummary
      }
      userErrors {
        ...UserError
      }
    }
  }
`;
