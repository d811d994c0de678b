import { startPipeline, type Log, type Meter, type Pipeline } from '@crosswire/pipeline'
import { FAULTS_END_MS, type Fault, type FaultKind } from './faults.ts'
import { findFlaws } from './flaws.ts'
import { createLedger, type SessionLocks } from './ledger.ts'
import { createOrigin } from './origin.ts'
import { createProcess, type Server, type SimProcess } from './process.ts'
import { createQueue } from './queue.ts'
import { createStages, sinkError } from './stages.ts'
import { createStore, newRow } from './store.ts'
import { createWorld } from './world.ts'

export interface Simulation {
  seed: number
  faults: readonly Fault[]
  processes?: number
  /** Where what the pipeline says goes. */
  log?: Log
}

export interface SimulationResult {
  flaws: string[]
  /** Virtual time from the end of all faults until everything was done. */
  recoveredMs: number
  /** Things that happened: the length of the run. */
  happened: number
  counts: ReadonlyMap<string, number>
}

const SUBSCRIBERS = ['subscriber-1', 'subscriber-2']
const LIMIT_MS = 20 * 60_000
const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

interface Slot {
  process: SimProcess
  pipeline: Pipeline | null
}

/**
 * The real pipeline in several processes on a simulated store, queue, web and time, with faults; then everything is well
 * again, the rest is worked off, and what is stored is held against what was published.
 */
export async function simulate({
  seed,
  faults,
  processes: count = 3,
  log = silent,
}: Simulation): Promise<SimulationResult> {
  const world = createWorld(seed)
  const store = createStore(world, SUBSCRIBERS)
  const queue = createQueue(world)
  const origin = createOrigin(world, 2)
  const locks: SessionLocks = new Map()
  const delivered: string[] = []
  const counts = new Map<string, number>()
  let sinkTroubles = 0
  let ids = 0
  const sink: Server = {
    latencyMs: 30,
    lostError: sinkError,
    assertUp() {
      if (sinkTroubles > 0 && sinkTroubles-- > 0) throw sinkError()
    },
  }
  const meter: Meter = {
    count: (name, labels, by = 1) => {
      const key = [name, ...Object.values(labels)].join(' ')
      counts.set(key, (counts.get(key) ?? 0) + by)
    },
    time: () => undefined,
  }
  for (const feed of origin.feeds)
    store.tables.work.feed.set(feed.id, newRow(feed.id, feed.host, 0, null, Date.UTC(2026, 2, 1)))

  const slots: (Slot | null)[] = Array.from({ length: count }, () => null)
  const begin = (place: number): void => {
    const name = `process-${place}-${ids++}`
    const process = createProcess(world, name)
    const { clock } = process
    const slot: Slot = { process, pipeline: null }
    slots[place] = slot
    const chance = world.chance.fork(name)
    void startPipeline({
      ledger: createLedger(store, process, locks),
      queue: queue.connect(process),
      clock,
      random: chance.next,
      newId: () => `${name}:${ids++}`,
      log,
      meter,
      stages: createStages({ store, origin, sink, deliver: (id) => void delivered.push(id), process, clock }),
      workerName: name,
      linkHoldbackMs: 500,
      tickMs: 1_500,
      onStuck: () => die(place),
    }).then(
      (pipeline) => void (slot.pipeline = pipeline),
      // Whoever supervises it starts it again.
      () => die(place),
    )
  }
  const die = (place: number): void => {
    slots[place]?.process.kill()
    slots[place] = null
    world.after(200 + world.chance.next() * 2_000, () => {
      if (slots[place] === null) begin(place)
    })
  }
  const restart = async (place: number): Promise<void> => {
    const slot = slots[place]
    if (!slot?.pipeline) {
      die(place)
      return
    }
    await Promise.race([slot.pipeline.close(3_000), slot.process.clock.sleep(8_000)])
    if (slots[place] === slot) die(place)
  }
  const strike = ({ kind, who, size }: Fault): void => {
    const place = who % count
    const process = slots[place]?.process
    const strikes: Record<FaultKind, () => void> = {
      kill: () => die(place),
      'kill-all': () => slots.forEach((_, at) => die(at)),
      restart: () => void restart(place),
      stop: () => process?.stop(size * 300),
      cut: () => process?.cut(),
      'database-down': () => {
        store.setUp(false)
        world.after(size * 40, () => store.setUp(true))
      },
      deadlock: () => store.breakCommits(1 + (size % 6)),
      'queue-down': () => {
        queue.setUp(false)
        world.after(size * 60, () => queue.setUp(true))
      },
      'queue-wiped': () => queue.wipe(),
      'queue-loses': () => queue.lose(size / 100),
      'queue-repeats': () => queue.repeat(size / 100),
      'queue-half-takes': () => queue.breakSends(1 + (size % 4)),
      'clock-jump': () => process?.jumpClock((size - 50) * (size % 10 === 0 ? 12_000 : 200)),
      'origin-trouble': () => origin.trouble(1 + (size % 5)),
      'sink-trouble': () => {
        sinkTroubles += 1 + (size % 5)
      },
    }
    strikes[kind]()
  }

  for (let place = 0; place < count; place++) world.after(world.chance.next() * 300, () => begin(place))
  for (const fault of faults) world.after(fault.at, () => strike(fault))
  const load = world.chance.fork('load')
  for (const feed of origin.feeds)
    for (let n = 0; n < 3; n++) world.after(load.next() * 6_000, () => origin.publish(feed))
  for (let n = 0; n < 5; n++)
    world.after(2_000 + load.next() * (FAULTS_END_MS - 2_000), () => {
      if (origin.pages.size > 0) origin.edit(load.pick([...origin.pages.values()]))
    })

  const scene = { store, queue, origin, delivered, subscribers: SUBSCRIBERS }
  const state = { done: false }
  const look = (): void => {
    state.done = world.now() > FAULTS_END_MS && findFlaws(scene).length === 0
    if (!state.done) world.after(250, look)
  }
  world.after(FAULTS_END_MS + 250, look)
  await world.run(() => state.done, LIMIT_MS)
  const recoveredMs = world.now() - FAULTS_END_MS
  // It must stay so: a job that comes late changes nothing.
  if (state.done && seed % 4 === 0) await world.run(() => false, 40_000)
  const flaws = findFlaws(scene)
  for (const slot of slots) slot?.process.kill()
  return { flaws, recoveredMs, happened: world.happened(), counts }
}
