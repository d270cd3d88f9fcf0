import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router, useRoute } from 'wouter'
import { okrPartOf, okrParts, paths, patterns, subPageOf, targetOf } from '../../tab/routes.ts'

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,20}$/)

describe('deep links', () => {
  test('lead to an OKR or session with its cycle, and back', () => {
    fc.assert(
      fc.property(id, id, (cycleId, okrId) => {
        expect(targetOf(subPageOf('okr', cycleId, okrId))).toEqual({ path: paths.okr(okrId), cycleId })
        expect(targetOf(subPageOf('session', cycleId, okrId))).toEqual({
          path: paths.session(okrId),
          cycleId,
        })
        expect(targetOf(subPageOf('unit', cycleId, okrId))).toEqual({ path: paths.readiness(okrId), cycleId })
        expect(targetOf(`okr:${okrId}`)).toEqual({ path: paths.okr(okrId) })
      }),
    )
  })

  test('lead to the views', () => {
    expect(targetOf('tree')).toEqual({ path: '/tree' })
    expect(targetOf('home')).toEqual({ path: '/home' })
    expect(targetOf('sessions')).toEqual({ path: '/sessions' })
    expect(targetOf('readiness')).toEqual({ path: '/readiness' })
  })

  test('that are not ours lead nowhere', () => {
    for (const link of [
      undefined,
      '',
      'okr',
      'okr:',
      'okr:a:b:c',
      'okr:../x',
      'tab:a',
      'unit',
      'home:x',
      'readiness:x',
    ]) {
      expect(targetOf(link)).toBeUndefined()
    }
  })
})

/** Writes the parameters that the router finds, so that they can be read from the markup. */
function Probe({ pattern }: { pattern: string }) {
  const [, params] = useRoute(pattern)
  return encodeURIComponent(JSON.stringify(params))
}

function paramsAt(path: string, pattern: string): unknown {
  const markup = renderToStaticMarkup(
    <Router ssrPath={path}>
      <Probe pattern={pattern} />
    </Router>,
  )
  return JSON.parse(decodeURIComponent(markup))
}

describe('paths', () => {
  test('are matched by their patterns, with the id that was put in', () => {
    fc.assert(
      fc.property(id, (value) => {
        expect(paramsAt(paths.okr(value), patterns.okr)).toMatchObject({ okrId: value })
        expect(paramsAt(paths.session(value), patterns.session)).toMatchObject({ sessionId: value })
        expect(paramsAt(paths.newSession(value), patterns.newSession)).toMatchObject({ unitId: value })
        expect(paramsAt(paths.readiness(value), patterns.readiness)).toMatchObject({ unitId: value })
        const below = paths.newObjective({ parentId: value })
        expect(paramsAt(below, patterns.newObjective)).toMatchObject({ start: 'below', id: value })
        const inUnit = paths.newObjective({ unitId: value })
        expect(paramsAt(inUnit, patterns.newObjective)).toMatchObject({ start: 'unit', id: value })
      }),
    )
    expect(paramsAt(paths.newObjective(), patterns.newObjective)).toEqual({})
    expect(paramsAt(paths.readiness(), patterns.readiness)).toEqual({})
    expect(paramsAt(paths.tree, patterns.okr)).toBeNull()
  })

  test('lead to the parts of an OKR, and to nothing that is none', () => {
    for (const part of okrParts) {
      const params = paramsAt(paths.okr('o1', part), patterns.okr)
      expect(params).toMatchObject({ okrId: 'o1', part })
      expect(okrPartOf(part)).toBe(part)
    }
    expect(okrPartOf('elsewhere')).toBeUndefined()
    expect(okrPartOf(undefined)).toBeUndefined()
  })
})
