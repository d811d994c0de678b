import { REFUSED_PORTS } from '../data/ports.data.ts'

/** Whether a publisher may be asked at this port: 80, 443, and those from 1024 up that no other service is known by. */
export function isPortAllowed(port: number, allowPorts: readonly number[]): boolean {
  if (port === 80 || port === 443 || allowPorts.includes(port)) return true
  return port >= 1024 && !REFUSED_PORTS.has(port)
}
