import type { ConversationData } from './conversation-types.ts'

export const leadershipConversations: ConversationData[] = [
  {
    okr: 'dig-once',
    lines: [
      {
        by: 'mirjam',
        when: { day: -13, at: '10:12' },
        text: 'Good that this comes first. But "Improve dig accuracy" is a metric, not an objective. What would a planner at Northmere say if we had done it?',
        reactions: { like: ['joost', 'naledi'] },
      },
      {
        by: 'anjali',
        when: { day: -13, at: '15:42' },
        to: 0,
        text: 'She would say: you dig once. I have changed the title.',
        reactions: { heart: ['mirjam'], like: ['claire', 'tomasz'] },
      },
      {
        by: 'siobhan',
        when: { day: -9, at: '11:05' },
        text: '92 percent with next quarter’s mix of pipe would not be ambitious, it would be luck. @lucia what did the validation network give for plastic alone?',
      },
      {
        by: 'lucia',
        when: { day: -9, at: '16:20' },
        to: 2,
        text: '71 percent on plastic, 91 on metal. With the mix we expect I would sign 90, and I would be proud of it.',
        reactions: { like: ['siobhan', 'anjali'] },
      },
      {
        by: 'joost',
        when: { day: -8, at: '09:30' },
        to: 2,
        text: '90 works for me as long as the visits come down with it. Otherwise we are accurate and broke.',
        reactions: { laugh: ['elena'] },
      },
      {
        by: 'lucia',
        when: { day: -6, at: '10:18' },
        text: 'Target is 90 now, with the split by pipe in the review notes. @mirjam is that fine for you?',
      },
      {
        by: 'mirjam',
        when: { day: -6, at: '12:04' },
        via: 'chat',
        text: 'Fine, and thank you for bringing the split. Please show it in the share session as well; people should see where the hard part is.',
        reactions: { like: ['lucia', 'anjali'] },
      },
      {
        by: 'rosalind',
        when: { minutesAgo: 52 },
        text: '@mirjam Northmere asked whether they may quote the 90 percent in their report to the council. I would wait until we have the second month. What do you say?',
      },
    ],
  },
  {
    okr: 'growth',
    lines: [
      {
        by: 'claire',
        when: { day: -11, at: '14:25' },
        text: '1.2 million would be our best quarter ever, with two people still learning the product. I can stand behind 900 and explain it contract by contract.',
      },
      {
        by: 'mirjam',
        when: { day: -11, at: '15:10' },
        to: 0,
        text: 'Then explain it to @elena first; she has to take it to the bank.',
      },
      {
        by: 'elena',
        when: { day: -10, at: '16:48' },
        to: 0,
        text: 'We went through it this morning. 900 committed is worth more to the bank than 1,200 hoped for. I support it.',
        reactions: { like: ['claire', 'mirjam', 'tomasz'] },
      },
      {
        by: 'naledi',
        when: { day: -4, at: '09:40' },
        text: 'The savings statement now stands in three places: here, with me and with Onboarding. I think that is right, but the number must come from one place. My proposal: Hannah’s model, audited, nothing else.',
        reactions: { like: ['beatriz', 'hannah'] },
      },
      {
        by: 'mirjam',
        when: { day: -4, at: '13:15' },
        to: 3,
        text: 'Agreed. One number, and it is Hannah’s. @yasmin please use the same one in everything that leaves the house.',
        reactions: { like: ['naledi', 'yasmin'] },
      },
      {
        by: 'tomasz',
        when: { day: -4, at: '15:05' },
        text: 'For the running order of the share session: who presents this one, @mirjam or @claire? It has ten minutes.',
      },
      {
        by: 'claire',
        when: { day: -4, at: '16:30' },
        to: 5,
        text: 'I can take the revenue part, but the reason should come from Mirjam.',
      },
    ],
  },
  {
    okr: 'first-leak',
    lines: [
      {
        by: 'beatriz',
        when: { day: -8, at: '10:35' },
        text: '30 days is not possible everywhere. In half of the countries the road permit alone takes 20. Six weeks is hard, but it depends on us.',
        reactions: { like: ['samir', 'siobhan'] },
      },
      {
        by: 'naledi',
        when: { day: -8, at: '12:50' },
        to: 0,
        text: 'I would rather have a number that we can move. Which part of the six weeks is ours?',
      },
      {
        by: 'beatriz',
        when: { day: -7, at: '09:15' },
        to: 0,
        text: 'Maps 25 days, hardware 12, people 6. The rest is the utility. I have put 42 in, with those three as our own plan.',
        reactions: { like: ['naledi', 'joost'] },
      },
      {
        by: 'meiling',
        when: { day: -3, at: '15:20' },
        text: 'The 12 days for hardware need the order at signature, not at kick-off. @stefan can Sales send it the same day?',
      },
      {
        by: 'stefan',
        when: { day: -2, at: '10:10' },
        to: 3,
        text: 'Yes, if the quantity may change by ten percent until shipping. Then nobody has a reason to wait.',
        reactions: { like: ['meiling', 'beatriz'] },
      },
    ],
  },
  {
    okr: 'sensor-pays',
    lines: [
      {
        by: 'elena',
        when: { day: -7, at: '11:00' },
        text: 'One question for the review: is the €212 a visit with or without the permit? In my books it is without, and then it is €241.',
      },
      {
        by: 'siobhan',
        when: { day: -6, at: '09:25' },
        to: 0,
        text: 'Without. Permits are paid by the utility in most contracts, so I would leave them out and say so.',
        reactions: { like: ['elena', 'joost'] },
      },
    ],
  },
  {
    okr: 'fewer-visits',
    lines: [
      {
        by: 'pekka',
        when: { day: -5, at: '10:40' },
        text: 'We contribute to this with the battery. But 1.2 visits assumes R3 everywhere, and two thirds of the fleet will still be R2 at the end of the quarter.',
      },
      {
        by: 'siobhan',
        when: { day: -2, at: '12:24' },
        to: 0,
        text: 'True. 1.5 then, and marked at risk so that nobody is surprised. @joost please object now if you have to.',
      },
      {
        by: 'joost',
        when: { day: -2, at: '16:02' },
        to: 0,
        text: 'No objection. An honest 1.5 beats a 1.2 that we explain away at the end of the quarter.',
        reactions: { like: ['siobhan', 'pekka'] },
      },
    ],
  },
  {
    okr: 'six-people',
    lines: [
      {
        by: 'tomasz',
        when: { day: -3, at: '14:30' },
        text: 'This one contributes to nothing above it. Is it meant for Detection and Support? Then link it, and it will show up in their planning.',
      },
      {
        by: 'elena',
        when: { day: -3, at: '17:10' },
        to: 0,
        text: 'Four of the six roles are theirs. @fatima do you want to decide to which of the objectives it belongs?',
      },
      {
        by: 'fatima',
        when: { day: -1, at: '09:45' },
        to: 0,
        text: 'I will ask Lucía and Rosalind what they would plan without the new people. Then we know what it contributes to.',
      },
    ],
  },
]
