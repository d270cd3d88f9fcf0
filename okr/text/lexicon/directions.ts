/** up, down: more or less of what is named. good: whichever people want of it. keep: as it is. */
export type Turn = 'up' | 'down' | 'good' | 'keep'

export const turnWords: Record<'en' | 'de', Record<Turn, string>> = {
  en: {
    up: 'increase, grow, raise, boost, lift, more, higher, double, triple, quadruple, maximise, maximize, exceed, gain, rise, upward, above, over, at least, up, multiply, climb, push up, drive up, increased, growing, additional, uplift, surpass, widen, broaden, larger, bigger, min, minimum, no less than, not less than, scale up, ramp up to, step up, enlarge, extra, elevate, greater',
    down: 'reduce, cut, lower, decrease, shrink, drop, slash, minimise, minimize, halve, less, fewer, down, eliminate, shorten, trim, curb, prevent, avoid, below, under, less than, no more than, at most, bring down, drive down, decline, reduction, cut down, reduced, zero, without, fall, maximum, max, not more than, no, free of, rid, shorter, fewer than, lowering, cut back, squeeze, smaller, remove, close gap, pay down, work off, cut in half, diminish, keep below, stay below, never exceed, not above, not over, not exceed, no higher than, not higher than, no longer than, not longer than, off by, cut out',
    good: 'improve, improvement, optimise, optimize, optimisation, optimization, enhance, strengthen, better, fix, refine, perfect, excellent, excellence, best, world-class, best-in-class, make great, win, strong, stronger, advance, upgrade, deepen, great, uphold, excel, outstanding',
    keep: 'maintain, sustain, keep at, hold at, stabilise, stabilize, remain, preserve, continue',
  },
  de: {
    up: 'erhoehen, steigern, steigerung, erhoehung, anheben, mehr, verdoppeln, verdreifachen, wachsen, ausbauen, mindestens, ueber, hoeher, vergroessern, maximieren, steigen, hochfahren, zusaetzlich',
    down: 'senken, senkung, reduzieren, reduzierung, verringern, verringerung, vermindern, verkuerzen, halbieren, minimieren, weniger, unter, hoechstens, maximal, abbauen, vermeiden, kuerzen, drosseln, eindaemmen, beseitigen, sinken, reduktion, niedriger, verhindern, druecken, abbau, ohne, keine, null, kuerzer, mindern, einsparen',
    good: 'verbessern, verbesserung, optimieren, optimierung, staerken, besser, foerdern, hervorragend, exzellent, verbessert, aufwerten, ausgezeichnet',
    keep: 'halten, beibehalten, stabilisieren, aufrechterhalten, sichern',
  },
}
