/** Everybody of the invented company: name, job title, manager, place in the organisation, time zone. */
type Row = readonly [
  displayName: string,
  jobTitle: string,
  manager: string,
  departments: string,
  timeZone: string,
]

const engineering = 'Product & Engineering'
const operations = 'Operations'
const success = 'Customer Success'
const sales = 'Sales'
const marketing = 'Marketing'
const finance = 'Finance & People'

export const roster = {
  mirjam: ['Mirjam de Wit', 'Chief Executive Officer', '', '', 'Europe/Amsterdam'],
  tomasz: ['Tomasz Wilk', 'Chief of Staff', 'mirjam', '', 'Europe/Amsterdam'],

  anjali: ['Anjali Raghunathan', 'Chief Technology Officer', 'mirjam', engineering, 'Europe/London'],
  pekka: [
    'Pekka Lahtinen',
    'Engineering Manager, Sensing',
    'anjali',
    `${engineering} > Sensing`,
    'Europe/Helsinki',
  ],
  miriam: ['Miriam Goldfarb', 'Firmware Engineer', 'pekka', `${engineering} > Sensing`, 'Asia/Jerusalem'],
  duc: ['Phạm Đức Anh', 'Hardware Engineer', 'pekka', `${engineering} > Sensing`, 'Asia/Ho_Chi_Minh'],
  katarzyna: ['Katarzyna Mazur', 'Acoustics Engineer', 'pekka', `${engineering} > Sensing`, 'Europe/Warsaw'],
  bashir: ['Bashir Noorzai', 'Test Engineer', 'pekka', `${engineering} > Sensing`, 'Europe/Amsterdam'],
  lucia: ['Lucía Ferrer', 'Head of Detection', 'anjali', `${engineering} > Detection`, 'Europe/Madrid'],
  kwabena: ['Kwabena Asante', 'Data Scientist', 'lucia', `${engineering} > Detection`, 'Africa/Accra'],
  yuki: ['Yuki Tanabe', 'Data Scientist', 'lucia', `${engineering} > Detection`, 'Asia/Tokyo'],
  emre: [
    'Emre Yıldız',
    'Machine Learning Engineer',
    'lucia',
    `${engineering} > Detection`,
    'Europe/Istanbul',
  ],
  noor: ['Noor Abbasi', 'Data Scientist', 'lucia', `${engineering} > Detection`, 'Asia/Karachi'],
  hannah: ['Hannah Whitfield', 'Hydraulic Modeller', 'lucia', `${engineering} > Detection`, 'Europe/London'],
  marek: [
    'Marek Novotný',
    'Engineering Manager, Platform',
    'anjali',
    `${engineering} > Platform`,
    'Europe/Prague',
  ],
  chidi: ['Chidi Nwosu', 'Site Reliability Engineer', 'marek', `${engineering} > Platform`, 'Africa/Lagos'],
  sofia: ['Sofia Lindqvist', 'Backend Engineer', 'marek', `${engineering} > Platform`, 'Europe/Stockholm'],
  andres: ['Andrés Quintero', 'Backend Engineer', 'marek', `${engineering} > Platform`, 'America/Bogota'],
  farah: ['Farah Haddad', 'Security Engineer', 'marek', `${engineering} > Platform`, 'Asia/Amman'],
  oliver: ['Oliver Brandt', 'Product Lead, Console', 'anjali', `${engineering} > Console`, 'Europe/Berlin'],
  grace: ['Grace Wanjiru', 'Product Designer', 'oliver', `${engineering} > Console`, 'Africa/Nairobi'],
  dmytro: ['Dmytro Koval', 'Frontend Engineer', 'oliver', `${engineering} > Console`, 'Europe/Kyiv'],
  isabel: ['Isabel Moreira', 'Frontend Engineer', 'oliver', `${engineering} > Console`, 'Europe/Lisbon'],
  ren: ['Ren Takahashi', 'Mobile Engineer', 'oliver', `${engineering} > Console`, 'Asia/Tokyo'],

  joost: ['Joost Hendriks', 'Chief Operating Officer', 'mirjam', operations, 'Europe/Amsterdam'],
  meiling: [
    'Tan Mei Ling',
    'Head of Supply & Assembly',
    'joost',
    `${operations} > Supply & Assembly`,
    'Asia/Singapore',
  ],
  ha: ['Trần Thu Hà', 'Strategic Buyer', 'meiling', `${operations} > Supply & Assembly`, 'Asia/Ho_Chi_Minh'],
  piotr: [
    'Piotr Zając',
    'Production Engineer',
    'meiling',
    `${operations} > Supply & Assembly`,
    'Europe/Warsaw',
  ],
  carlos: [
    'Carlos Mendieta',
    'Logistics Coordinator',
    'meiling',
    `${operations} > Supply & Assembly`,
    'America/Mexico_City',
  ],
  siobhan: [
    'Siobhán Kelleher',
    'Head of Field Deployment',
    'joost',
    `${operations} > Field Deployment`,
    'Europe/Dublin',
  ],
  tendai: [
    'Tendai Moyo',
    'Field Engineer',
    'siobhan',
    `${operations} > Field Deployment`,
    'Africa/Johannesburg',
  ],
  jack: [
    'Jack Brennan',
    'Field Engineer',
    'siobhan',
    `${operations} > Field Deployment`,
    'Australia/Melbourne',
  ],
  paulo: [
    'Paulo Teixeira',
    'Field Engineer',
    'siobhan',
    `${operations} > Field Deployment`,
    'America/Sao_Paulo',
  ],

  naledi: ['Naledi Khumalo', 'VP Customer Success', 'mirjam', success, 'Africa/Johannesburg'],
  beatriz: [
    'Beatriz Carvalho',
    'Onboarding Lead',
    'naledi',
    `${success} > Utility Onboarding`,
    'Europe/Lisbon',
  ],
  arjun: ['Arjun Nair', 'Onboarding Manager', 'beatriz', `${success} > Utility Onboarding`, 'Asia/Kolkata'],
  emily: [
    'Emily Thornton',
    'Onboarding Manager',
    'beatriz',
    `${success} > Utility Onboarding`,
    'America/New_York',
  ],
  samir: [
    'Samir Bouzid',
    'Onboarding Manager',
    'beatriz',
    `${success} > Utility Onboarding`,
    'Africa/Casablanca',
  ],
  rosalind: ['Rosalind Achieng', 'Support Lead', 'naledi', `${success} > Support`, 'Africa/Nairobi'],
  matteo: ['Matteo Riva', 'Support Engineer', 'rosalind', `${success} > Support`, 'Europe/Rome'],
  junho: ['Seo Jun-ho', 'Support Engineer', 'rosalind', `${success} > Support`, 'Asia/Seoul'],
  valentina: ['Valentina Rojas', 'Support Engineer', 'rosalind', `${success} > Support`, 'America/Santiago'],

  claire: ['Claire Beaumont', 'Chief Revenue Officer', 'mirjam', sales, 'Europe/Paris'],
  stefan: [
    'Stefan Gruber',
    'Regional Director, Europe & Africa',
    'claire',
    `${sales} > Europe & Africa`,
    'Europe/Vienna',
  ],
  ngozi: ['Ngozi Eze', 'Account Executive', 'stefan', `${sales} > Europe & Africa`, 'Africa/Lagos'],
  henrik: ['Henrik Dahl', 'Account Executive', 'stefan', `${sales} > Europe & Africa`, 'Europe/Copenhagen'],
  marisol: [
    'Marisol Vega',
    'Regional Director, Americas',
    'claire',
    `${sales} > Americas`,
    'America/Chicago',
  ],
  tyler: ['Tyler Jameson', 'Account Executive', 'marisol', `${sales} > Americas`, 'America/Denver'],
  renata: ['Renata Azevedo', 'Account Executive', 'marisol', `${sales} > Americas`, 'America/Sao_Paulo'],
  priya: [
    'Priya Venkatesan',
    'Regional Director, Asia-Pacific',
    'claire',
    `${sales} > Asia-Pacific`,
    'Asia/Singapore',
  ],
  liam: ['Liam Faulkner', 'Account Executive', 'priya', `${sales} > Asia-Pacific`, 'Australia/Sydney'],
  haruka: ['Haruka Mori', 'Account Executive', 'priya', `${sales} > Asia-Pacific`, 'Asia/Tokyo'],

  yasmin: ['Yasmin El-Sayed', 'Head of Marketing', 'mirjam', marketing, 'Europe/Amsterdam'],
  jonas: ['Jonas Eriksen', 'Content Lead', 'yasmin', marketing, 'Europe/Oslo'],
  wei: ['Zhang Wei', 'Demand Generation Manager', 'yasmin', marketing, 'Asia/Singapore'],
  camille: ['Camille Fortin', 'Events Manager', 'yasmin', marketing, 'America/Toronto'],
  nikhil: ['Nikhil Deshpande', 'Marketing Analyst', 'yasmin', marketing, 'Asia/Kolkata'],

  elena: ['Elena Petrova', 'Chief Financial Officer', 'mirjam', finance, 'Europe/Sofia'],
  martijn: ['Martijn Kuipers', 'Financial Controller', 'elena', finance, 'Europe/Amsterdam'],
  zanele: ['Zanele Mthembu', 'Revenue Operations Analyst', 'elena', finance, 'Africa/Johannesburg'],
  fatima: ['Fatima Zahra Benali', 'Head of People', 'elena', `${finance} > People`, 'Africa/Casablanca'],
  gabriel: ['Gabriel Stone', 'Talent Partner', 'fatima', `${finance} > People`, 'America/New_York'],
  linh: ['Đào Thùy Linh', 'People Operations Manager', 'fatima', `${finance} > People`, 'Asia/Bangkok'],
} as const satisfies Record<string, Row>

/** How the other files of the demonstration name a person. */
export type Handle = keyof typeof roster
