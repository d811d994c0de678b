/** `1,234`; one decimal below ten. */
export function formatNumber(value: number): string {
  const shown = Math.abs(value) < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value))
  return shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** `12 s`, `3 min`, `5 h 10 min`, `3 days`: two units at most, none that nobody needs. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 10) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  if (hours < 48) return `${Math.round(minutes / 60)} h`
  return `${Math.round(minutes / 1440)} days`
}

/** `2026-03-01 12:05:09Z`: the same for everybody on the call, whatever their zone. */
export function formatTime(time: Date | string): string {
  const date = typeof time === 'string' ? new Date(time) : time
  return `${date.toISOString().slice(0, 19).replace('T', ' ')}Z`
}

/** Cut at so many code points, with an ellipsis. */
export function clip(text: string, most: number): string {
  const points = [...text]
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}
