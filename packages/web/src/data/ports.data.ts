/**
 * Ports from 1024 up that are not asked: what the fetch standard blocks (fetch.spec.whatwg.org, "bad port"), and the
 * usual ports of databases, queues and control planes, which answer nobody's readers.
 */
export const REFUSED_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
  // Databases and caches.
  1433, 1521, 3306, 5432, 5984, 6379, 6380, 7687, 8086, 9042, 9200, 9300, 11211, 27017, 27018, 28015, 50000,
  // Queues, coordination and control planes.
  1883, 2181, 2375, 2376, 2379, 2380, 4222, 5672, 6443, 8500, 8600, 9092, 10250, 10255, 15672, 61616,
])
