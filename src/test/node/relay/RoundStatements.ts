// What Relay wants of a schema: a fragment that pages through a connection and is fetched again by node.
import { graphql } from 'relay-runtime';

export const fragment = graphql`
  fragment RoundStatements_round on FundingRound
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "RoundStatementsPage") {
    roundName
    amount { low stated high currency }
    statements(first: $count, after: $cursor) @connection(key: "RoundStatements_statements") {
      totalCount
      edges { node { canonical source { publisher } } }
    }
  }
`;

export const query = graphql`
  query RoundStatementsQuery($id: ID!) {
    node(id: $id) { ...RoundStatements_round }
  }
`;

export const list = graphql`
  query RoundStatementsListQuery($cursor: String) {
    startups(first: 20, after: $cursor) @connection(key: "RoundStatementsList_startups") {
      edges { node { name organization { id } } }
    }
  }
`;
