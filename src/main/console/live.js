import { request } from './api.js';

const PAUSE = 3e3;
const LONGEST_PAUSE = 60e3;
const STATUSES_TO_GIVE_UP = [400, 403, 404];

/** Events of a stream, each as { event, data, id }. */
async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    const blocks = text.split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').filter((line) => line.indexOf(':') > 0).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
      if (fields.event) yield fields;
    }
  }
}

/**
 * Hears of what is new, and comes back when the line ends, missing nothing. News say that something is new, not what.
 * @param {{ objects?: string[], region?: string, since?: number }} topic ids of objects, code of a division, and from when on, by the clock of the service
 * @param {(kind: string, about: Record<string, string>) => void} told
 * @returns {() => void} stops it
 */
export function listen({ objects = [], region, since }, told) {
  const query = new URLSearchParams([...objects.map((id) => ['object', id]), ...(region ? [['region', region]] : [])]);
  const line = new AbortController();
  let last = since ? String(Math.floor(since)) : '';
  let pause = PAUSE;
  const once = async () => {
    const headers = { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) };
    const answer = await request(`/events?${query}`, { headers, signal: line.signal });
    if (STATUSES_TO_GIVE_UP.includes(answer.status)) return line.abort();
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    for await (const { event, data, id } of events(answer.body)) {
      last = id || last;
      pause = PAUSE;
      if (event !== 'ready') told(event, JSON.parse(data));
    }
  };
  const go = async () => {
    while (!line.signal.aborted) {
      await once().catch(() => (pause = Math.min(2 * pause, LONGEST_PAUSE))); // a page that hears nothing is as good as one that does not listen
      await new Promise((later) => setTimeout(later, pause));
    }
  };
  go();
  return () => line.abort();
}
