// Parts that several questions share.

export const STATEMENTS = `
  statements(first: 4) {
    totalCount
    edges { node { id source { id name publisher reliability url publishedOn { text } } } }
  }`;
