// A program that uses the package as an application would.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { about, documentId, manifest, operation } from '../index.js';
import type { CarrierSummaryFragment, UserErrorFragment } from '../types/operations';

const list = operation('CarrierList');
type Answer = ResultOf<typeof list>;
type Asked = VariablesOf<typeof list>;

export const asked: Asked = { filter: { region: '210100' }, first: 50 };

export function names(answer: Answer): string[] {
  return answer.carriers.edges.map(({ node }: { node: CarrierSummaryFragment }) => node.name);
}

export function said(errors: UserErrorFragment[]): string {
  return errors.map(({ field, message }) => `${field.join('.')}: ${message}`).join('\n');
}

export const cost: number = about('CarrierList').cost + (manifest.limits['cost'] ?? 0);
export const id: string = documentId(list);
