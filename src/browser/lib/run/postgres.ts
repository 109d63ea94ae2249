import { data, pgliteFiles } from '../../../domain/names.ts';
import type { PlacedStatement } from '../../../domain/examples/split-sql.ts';
import { once } from '../once.ts';
import { inSite } from '../root.ts';
import { download } from './download.ts';
import { RunFailure } from './failure.ts';
import type { Order, OrderReply, Reply, Start } from './types.ts';

type Parts = Pick<Start, 'wasm' | 'initdb' | 'data'> & { readonly code: Blob };

const file = (name: string): URL => inSite(`/${pgliteFiles.folder}/${__PGLITE_FOLDER__}/${name}`);
const workerAddress = (): URL => new URL(document.body.getAttribute(data.runWorker) ?? '', document.baseURI);
const workerType = import.meta.env.DEV ? 'module' : 'classic';

const listeners = new Set<(bytes: number) => void>();

async function compile(blob: Blob): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(await blob.arrayBuffer());
  } catch (error) {
    throw new RunFailure(error instanceof RangeError ? 'memory' : 'blocked', error);
  }
}

const loadParts = once(async (): Promise<Parts> => {
  const names = [pgliteFiles.wasm, pgliteFiles.initdb, pgliteFiles.data, pgliteFiles.code];
  const [wasm, initdb, files, pglite, worker] = (await download([...names.map(file), workerAddress()], (bytes) => {
    for (const tell of listeners) tell(bytes);
  })) as [Blob, Blob, Blob, Blob, Blob];
  return {
    wasm: await compile(wasm),
    initdb: await compile(initdb),
    data: files,
    code: new Blob([pglite, '\n', worker], { type: 'text/javascript' }),
  };
});

/** Fetches PostgreSQL, once for the page; what has come is kept in memory. Rejects with a `RunFailure`. */
export async function loadPostgres(onBytes: (bytes: number) => void): Promise<void> {
  listeners.add(onBytes);
  await loadParts().finally(() => listeners.delete(onBytes));
}

let template: Blob | undefined;
let starter: Worker | undefined;
/** Whether workers start from memory; else each comes from the network, as in development. */
let fromMemory = !import.meta.env.DEV;
let lastId = 0;

/** Starts a worker from its address. */
function runDirectly(start: Start, hear: (reply: Reply) => void): () => void {
  const worker = new Worker(workerAddress(), { type: workerType });
  worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
  worker.onerror = (event) => hear({ kind: 'failed', error: event.message });
  worker.postMessage({ ...start, script: file(pgliteFiles.script).href } satisfies Start);
  return () => worker.terminate();
}

/** Runs a program in a new database of its own. Returns what stops it. */
export async function runProgram(
  statements: readonly PlacedStatement[],
  hear: (reply: Reply) => void,
): Promise<() => void> {
  const { code, ...parts } = await loadParts();
  const start: Start = { ...parts, template, script: undefined, statements };
  const keepTemplate = (reply: Reply): void => {
    if (reply.kind === 'ready') template ??= reply.template;
    hear(reply);
  };
  if (!fromMemory) return runDirectly(start, keepTemplate);

  const worker = (starter ??= new Worker(workerAddress(), { type: workerType }));
  const id = ++lastId;
  const controller = new AbortController();
  let stop = (): void => worker.postMessage({ kind: 'stop', id } satisfies Order);
  worker.addEventListener(
    'message',
    ({ data: { id: other, reply } }: MessageEvent<OrderReply>) => {
      if (other !== id) return;
      if (reply.kind !== 'refused') {
        keepTemplate(reply);
        return;
      }
      fromMemory = false;
      stop = runDirectly(start, keepTemplate);
    },
    { signal: controller.signal },
  );
  worker.addEventListener(
    'error',
    ({ message }) => {
      // It could not be loaded: the next run tries again.
      starter = undefined;
      hear({ kind: 'failed', error: message });
    },
    { signal: controller.signal },
  );
  worker.postMessage({ kind: 'start', id, code, start } satisfies Order);
  return () => {
    controller.abort();
    stop();
  };
}
