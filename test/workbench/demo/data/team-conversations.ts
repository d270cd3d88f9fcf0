import type { ConversationData } from './conversation-types.ts'

export const teamConversations: ConversationData[] = [
  {
    okr: 'quiet-leaks',
    lines: [
      {
        by: 'hannah',
        when: { day: -6, at: '10:30' },
        text: 'The 0.5 l/s leaks are the ones where pressure data helps most. If Detection gets the calibrated models, I think 65 is low.',
      },
      {
        by: 'lucia',
        when: { day: -5, at: '11:20' },
        via: 'channel',
        text: 'It is low if we get the models. We have nine today. I keep 65 until we have seen the fifteenth.',
      },
      {
        by: 'anjali',
        when: { day: -5, at: '14:00' },
        text: 'Keep 65. And thank you both: this is the first quarter in which I see the link between the two in numbers.',
        reactions: { heart: ['hannah'], like: ['lucia', 'kwabena'] },
      },
    ],
  },
  {
    okr: 'detection-false-alarms',
    lines: [
      {
        by: 'rosalind',
        when: { day: -4, at: '10:50' },
        text: 'We have almost the same objective in Support ("Cut the wrong alerts that crews drive out for"). Do we measure the same thing, or do we both take credit for one drop?',
      },
      {
        by: 'lucia',
        when: { day: -4, at: '15:35' },
        via: 'channel',
        text: 'Not quite the same: we count alarms that leave the model, you count tickets at night. But if ours works, yours falls by itself.',
      },
      {
        by: 'emre',
        when: { day: -3, at: '10:15' },
        via: 'channel',
        text: 'I could give Matteo a list every evening with the alarms that the model doubts. Then his listening goes where it is worth something, and I get labels back.',
        reactions: { like: ['rosalind', 'lucia'] },
      },
      {
        by: 'matteo',
        when: { day: -3, at: '12:05' },
        text: 'Yes please. Twenty a night would be fine, sixty would not.',
        reactions: { like: ['emre'] },
      },
      {
        by: 'naledi',
        when: { day: -1, at: '11:40' },
        text: 'Could one of you own it and the other contribute? @lucia @rosalind I would like to have that settled in the alignment session, not after it.',
      },
      {
        by: 'lucia',
        when: { minutesAgo: 145 },
        to: 4,
        text: 'My proposal: Detection owns the number, Support keeps the night tickets as a key result below it. @rosalind you decide whether that is fair.',
      },
    ],
  },
  {
    okr: 'sensing-battery',
    lines: [
      {
        by: 'miriam',
        when: { day: -4, at: '13:30' },
        text: '66 months is what the data sheet of the cell says. In the cold chamber it is 58 to 61.',
      },
      {
        by: 'bashir',
        when: { day: -4, at: '14:10' },
        to: 0,
        text: 'I can confirm that for 40 cells. The other 200 are on the rig for another seven weeks.',
      },
      {
        by: 'pekka',
        when: { day: -3, at: '09:20' },
        via: 'channel',
        text: 'Then we write 60 and tell Operations why. I prefer a boring number that holds for eight winters in Oulu.',
        reactions: { like: ['miriam'], laugh: ['anjali'] },
      },
      {
        by: 'siobhan',
        when: { day: -1, at: '10:20' },
        text: '60 is still two visits fewer over the life of a sensor. Good enough for my plan. Thank you, @miriam.',
        reactions: { heart: ['miriam'] },
      },
    ],
  },
  {
    okr: 'platform-storm',
    lines: [
      {
        by: 'chidi',
        when: { day: -4, at: '09:10' },
        text: 'The replay of the storm night runs in staging now. It fails at 19,000 messages a minute, in the same place as the real one. That is good news.',
        reactions: { like: ['marek', 'andres', 'anjali'] },
      },
      {
        by: 'anjali',
        when: { day: -3, at: '16:15' },
        to: 0,
        text: 'I want to say this where everybody can read it: the way you wrote up that night, without looking for somebody to blame, is why we can plan this at all. Thank you.',
        reactions: { heart: ['chidi', 'marek', 'sofia', 'mirjam'] },
      },
      {
        by: 'andres',
        when: { day: -2, at: '16:35' },
        via: 'channel',
        text: '21,000 since yesterday, with the smaller batches. The next step is the partition key, that will take two weeks.',
      },
    ],
  },
  {
    okr: 'console-night',
    lines: [
      {
        by: 'grace',
        when: { day: -4, at: '10:00' },
        text: 'The night with @tendai in Pietermaritzburg changed my mind about the map. They do not look at it. They look for the valve number and the arrow.',
        reactions: { like: ['oliver', 'ren'], surprised: ['dmytro'] },
      },
      {
        by: 'tendai',
        when: { day: -4, at: '18:20' },
        to: 0,
        text: 'And the gloves. Everything smaller than a thumb does not exist.',
        reactions: { laugh: ['grace', 'isabel'] },
      },
      {
        by: 'ren',
        when: { day: -2, at: '11:15' },
        via: 'channel',
        text: 'Prototype with big buttons and no map is on the test channel. First view is 210 KB.',
        reactions: {},
      },
    ],
  },
  {
    okr: 'beyond-tenders',
    lines: [
      {
        by: 'marisol',
        when: { day: -6, at: '09:45' },
        text: 'Eight paid pilots: three in Texas are close, two in Brazil are possible. The other three have to come from Europe and Asia-Pacific.',
      },
      {
        by: 'priya',
        when: { day: -5, at: '10:30' },
        via: 'channel',
        text: 'Two from us if Sungai Baru takes calls from its neighbours. That needs Onboarding in the first month, not in the third.',
      },
      {
        by: 'stefan',
        when: { day: -5, at: '15:50' },
        via: 'channel',
        text: 'One from us. Everything else in my region waits for the Nordic framework, and I would not sell against it.',
      },
      {
        by: 'yasmin',
        when: { day: -4, at: '11:10' },
        text: 'Marketing plans 40 leads for pilots with this. @claire is that what you need, or would you rather have ten that are really warm?',
      },
      {
        by: 'claire',
        when: { day: -3, at: '09:05' },
        to: 3,
        text: 'Ten warm ones, honestly. But let us keep 40 as the measure and look at it together after the first month.',
        reactions: { like: ['yasmin', 'wei'] },
      },
    ],
  },
  {
    okr: 'emea-nordic',
    lines: [
      {
        by: 'jonas',
        when: { day: -4, at: '12:30' },
        text: 'I can film the dig in Haldenfjord in the second week of the quarter. Would that still be in time for the evaluation?',
      },
      {
        by: 'henrik',
        when: { day: -3, at: '09:35' },
        via: 'channel',
        text: 'Just in time. The evaluators meet two weeks later. With Norwegian subtitles, please, not English.',
        reactions: {},
      },
      {
        by: 'jonas',
        when: { day: -3, at: '10:05' },
        text: 'Norwegian and Danish. My mother will check the Danish.',
        reactions: { laugh: ['henrik', 'stefan'] },
      },
    ],
  },
  {
    okr: 'apac-reference',
    lines: [
      {
        by: 'arjun',
        when: { day: -3, at: '11:00' },
        text: 'The second district at Sungai Baru waits for the baseline. Their auditor wants twelve months of inflow data and has nine.',
      },
      {
        by: 'priya',
        when: { day: -2, at: '09:30' },
        to: 0,
        text: 'Could @hannah write two pages on why nine are enough? He would accept it from a hydraulic modeller, not from me.',
      },
      {
        by: 'hannah',
        when: { day: -1, at: '14:50' },
        to: 0,
        text: 'You have it in three days. Nine months are enough if the rainy season is in it, and it is.',
        reactions: { heart: ['priya'], like: ['arjun'] },
      },
    ],
  },
  {
    okr: 'plan-before-pallets',
    lines: [
      {
        by: 'stefan',
        when: { day: -5, at: '10:00' },
        text: 'A signed deployment plan before shipping means that Sales must not promise a date on its own any more. I am for it, but we should tell the account executives why.',
      },
      {
        by: 'naledi',
        when: { day: -5, at: '12:20' },
        to: 0,
        text: 'I come to your team meeting and explain it with the two fast starts. Fifteen minutes are enough.',
        reactions: { like: ['stefan', 'claire'] },
      },
    ],
  },
  {
    okr: 'americas-engineers',
    lines: [
      {
        by: 'marisol',
        when: { day: -1, at: '09:30' },
        text: '@renata the "why" is still missing here. You told it so well on the phone: whoever is in the specification is not compared any more. Please write that down before we share.',
      },
    ],
  },
  {
    okr: 'price-by-kilometre',
    lines: [
      {
        by: 'elena',
        when: { day: -2, at: '15:40' },
        text: 'I like the idea and fear the accounting. Before this is published I need one contract to calculate it through.',
      },
      {
        by: 'zanele',
        when: { day: -2, at: '16:30' },
        to: 0,
        text: 'Cedar Bend would be a good one: 84 km, all metal, the numbers are clean. I can have it this week.',
        reactions: { like: ['elena', 'claire'] },
      },
    ],
  },
  {
    okr: 'katarzyna-band',
    lines: [
      {
        by: 'pekka',
        when: { day: -1, at: '13:05' },
        text: 'The measurement on the 160 mm pipe is the best news of this week. Well done, and please sleep before you do the 225.',
        reactions: { laugh: ['katarzyna'], heart: ['duc'] },
      },
    ],
  },
]
