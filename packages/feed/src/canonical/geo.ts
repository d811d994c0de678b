import type { XmlElement } from '../xml/element.ts'
import { readValue } from './constructs.ts'

export interface GeoPoint {
  latitude: number
  longitude: number
}

/** A point of GeoRSS (simple, GML) or of the W3C's geo vocabulary; null for any other element. */
export function readGeo(element: XmlElement): GeoPoint | null {
  switch (element.name) {
    case 'georss:point':
      return ofNumbers(readValue(element))
    case 'georss:where':
    case 'gml:point': {
      const inner = element.child('gml:point') ?? element
      const position = inner.child('gml:pos')
      return position ? ofNumbers(readValue(position)) : null
    }
    case 'geo:point': {
      const [lat, long] = [element.child('geo:lat'), element.child('geo:long')]
      return lat && long ? ofNumbers(`${readValue(lat)} ${readValue(long)}`) : null
    }
    default:
      return null
  }
}

/** `45.256 -71.92`: latitude first, as GeoRSS has it. */
function ofNumbers(text: string): GeoPoint | null {
  const [latitude, longitude] = text
    .slice(0, 200)
    .split(/[\s,]+/)
    .map(Number)
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
