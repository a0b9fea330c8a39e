// What the console takes from outside: only what it uses of it, so that anything else is told.
declare module 'lit' {
  export const html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  export const svg: typeof html;
  export function render(value: unknown, container: HTMLElement): unknown;
  export class LitElement extends HTMLElement {
    static properties: Record<string, object>;
    readonly updateComplete: Promise<boolean>;
    requestUpdate(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    createRenderRoot(): HTMLElement;
    willUpdate(changed: Map<string, unknown>): void;
    firstUpdated(changed: Map<string, unknown>): void;
    updated(changed: Map<string, unknown>): void;
    render(): unknown;
  }
}

declare module 'echarts';

/** Words of the schema, which the service makes for each language. */
declare module '*/contract-zh.js';
declare module '*/contract-en.js';

interface HTMLElementTagNameMap {
  'h-table': HTMLElement & { reload(): Promise<void>; rows(): any[] };
}
