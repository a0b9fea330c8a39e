import type { DocumentNode } from 'graphql';
import type { Operations } from './types/operations';

export interface Page {
  field: string;
  size: string;
  usual: number;
  most: number;
}

export interface Variable {
  name: string;
  type: string;
  required: boolean;
  usual?: string;
}

export interface About {
  id: string;
  kind: 'query' | 'mutation';
  persona: string;
  roles: string[];
  cost: number;
  /** Whether it is taken out whole by /lists/<name>.xlsx and .csv. */
  list?: true;
  pages?: Page[];
  variables: Variable[];
}

export interface Manifest {
  version: string;
  limits: Record<string, number>;
  operations: Record<keyof Operations, About>;
}

export const manifest: Manifest;
export const documents: Record<string, string>;
export function about(name: keyof Operations): About;
export function operation<Name extends keyof Operations>(name: Name): Operations[Name];
export function documentId(document: DocumentNode | keyof Operations): string;
export function sha256Hash(document: DocumentNode | keyof Operations): string;
