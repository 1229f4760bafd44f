import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { isSafeNumber, parse } from 'lossless-json';

/**
 * An amount without loss: a number where JavaScript can hold every digit of it, otherwise the digits as text.
 * Show it with String(amount); to compute with it, give it to a decimal library, which takes both.
 */
export type Decimal = number | string;

export const exact = (digits: string): Decimal => (isSafeNumber(digits) ? Number(digits) : digits);

/** Asks one typed query. JSON.parse would round amounts of more than 15 digits, so the answer is parsed by a library that doesn't. */
export async function ask<Data, Variables>(
  endpoint: string,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: print(query), variables }),
  });
  const answer = parse(await response.text(), undefined, exact) as Answer<Data>;
  if (answer.errors || !answer.data) {
    throw new Error((answer.errors ?? []).map((e) => `${e.extensions.code}: ${e.message}`).join('\n'));
  }
  return answer.data;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}
