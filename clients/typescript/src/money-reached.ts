import { graphql } from './generated';
import { ask } from './moneytrail';

const MoneyReached = graphql(`
  query MoneyReached($sector: ID!, $day: Date!) {
    moneyReached(scope: { sector: $sector }, asOf: { validAt: $day, knownAt: $day }) {
      gross { stated currency }
      reached { low stated high }
    }
  }
`);

const Rounds = graphql(`
  query Rounds($startup: ID!) {
    startup(id: $startup) {
      name
      rounds { roundName status amount { text } }
    }
  }
`);

const endpoint = process.argv[2] ?? 'http://localhost:8080/graphql';

const { moneyReached } = await ask(endpoint, MoneyReached, { sector: 'ai', day: '2026-06-30' });
console.log(`told    ${moneyReached.gross.stated} ${moneyReached.gross.currency}`);
console.log(`reached ${moneyReached.reached.stated} ${moneyReached.gross.currency}`);

const { startup } = await ask(endpoint, Rounds, { startup: 'moonshot' });
for (const round of startup?.rounds ?? []) {
  console.log(`${startup?.name}, ${round.roundName}: ${round.amount?.text ?? 'undisclosed'}, ${round.status}`);
}
