// Five control loops over one store. None calls another: each compares what is wanted with
// what is there and, if they differ, writes one step ('': nothing to do). Their order is arbitrary.
type Pod = { name: string; node?: string; ready?: true };
const fresh = { replicas: 2, replicaSet: '', made: 0, pods: [] as Pod[], endpoints: '' };

const loops: Record<string, (store: typeof fresh) => string> = {
  'Deployment controller': (store) => (store.replicaSet ? '' : `creates ReplicaSet ${(store.replicaSet = 'orders-1')}`),
  'EndpointSlice controller': (store) => {
    const ready = store.pods.filter((pod) => pod.ready).map((pod) => pod.name);
    return ready.join() === store.endpoints ? '' : `lists ${(store.endpoints = ready.join())}`;
  },
  'ReplicaSet controller': (store) => {
    if (!store.replicaSet || store.pods.length === store.replicas) return '';
    const pod: Pod = { name: `p${++store.made}` };
    store.pods.push(pod);
    return `creates Pod ${pod.name}, without a node`;
  },
  scheduler: ({ pods }) => {
    const pod = pods.find(({ node }) => !node);
    return pod ? `binds Pod ${pod.name} to ${(pod.node = 'node-7')}` : '';
  },
  kubelet: ({ pods }) => {
    const pod = pods.find(({ node, ready }) => node && !ready);
    return pod ? `starts Pod ${pod.name}, probes it, ready: ${(pod.ready = true)}` : '';
  },
};

/** Gives every loop its turn until a whole round finds nothing to do. */
function settle(store: typeof fresh, names: readonly string[]): string[] {
  const steps = names.flatMap((name) => {
    const step = loops[name]?.(store);
    return step ? [`  ${name.padEnd(24)} ${step}`] : [];
  });
  return steps.length ? [...steps, ...settle(store, names)] : [];
}

const names = Object.keys(loops);
const store = structuredClone(fresh);
console.log(['kubectl apply', ...settle(store, names)].join('\n'));
store.pods.shift();
console.log(['kubectl delete pod p1', ...settle(store, names)].join('\n'));
const backwards = structuredClone(fresh);
console.log(`loops called backwards: ${settle(backwards, names.reverse()).length} steps, endpoints ${backwards.endpoints}`);
