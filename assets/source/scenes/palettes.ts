// Five to seven colours per place: one warm light against cool night, or one cold light against something warm.
// Anything else in a place is a mix of two of these, so that a room cannot drift out of its own light.
/** Colours by place. */
export const PALETTE = {
  /** Wet slate and steel outside; the door is amber and ember. */
  street: {
    ink: '#0a1120',
    night: '#15223a',
    slate: '#243754',
    steel: '#4b678c',
    mist: '#8ba3bd',
    amber: '#ffc27a',
    ember: '#c56a35',
  },
  /** Everything under one hanging lamp; the kitchen at the end is the only cool thing. */
  hall: {
    umber: '#2b1916',
    wall: '#9c5f3a',
    wallLit: '#dc9d57',
    cream: '#ffe2ae',
    carpet: '#75362f',
    wood: '#4e2b20',
    cool: '#9cc0c0',
  },
  /** Teal room, one warm strip over the kettle. */
  kitchen: {
    ink: '#0b1a22',
    teal: '#16303a',
    unit: '#23464f',
    top: '#4a6a69',
    tile: '#b5864f',
    glow: '#ffcd86',
    night: '#10203a',
  },
  /** Sodium and the terminal's cyan on black plastic. */
  car: { ink: '#05080e', sodium: '#ffa257' },
  /** Cold screens; amber while a call is open. */
  control: {
    ink: '#071015',
    deep: '#0e2027',
    desk: '#183640',
    wall: '#22505a',
    screen: '#a8ebe4',
    white: '#ecf8f0',
    amber: '#f2b35c',
  },
  /** Upstairs: dusk blue-green with a thread of bathroom white and a child's night light. */
  landing: {
    ink: '#121a22',
    wall: '#51606b',
    wallDark: '#2b3742',
    door: '#8d9496',
    carpet: '#3c3f4d',
    bath: '#e6f2ee',
    night: '#ffbe73',
  },
  /** Plum and lamp. */
  living: {
    ink: '#160f1a',
    plum: '#3a2438',
    wall: '#6e4350',
    lamp: '#ffcf8c',
    sofa: '#2f4f5a',
    rug: '#a5604a',
    cool: '#8fb6e0',
  },
  /** Next door: olive wallpaper, one reading lamp. */
  nextDoor: {
    ink: '#15140f',
    olive: '#4b4a33',
    wall: '#7d7148',
    lamp: '#ffd596',
    rose: '#8a4f48',
    wood: '#4a3423',
    cream: '#efe0bd',
  },
  /** Low morning sun through tall windows. */
  corridor: {
    sun: '#ffdf9e',
    wall: '#c3b39b',
    wallCool: '#8d93a3',
    peg: '#4c6d7d',
    floor: '#a08a72',
    ink: '#232a38',
    far: '#dfe4e4',
  },
  /** A winter Sunday at four: pigments of a room that low sun fills from one side. */
  dining: {
    sun: '#ffdfa6',
    shade: '#3d3a52',
    wall: '#b9a384',
    boards: '#8c9a86',
    wood: '#6d4429',
    floor: '#8a6748',
    cloth: '#f3ead6',
    curtain: '#a5604a',
    ceiling: '#d8cdb8',
  },
  /** A stairwell of flats: one strip light on a timer, gloss paint, somebody's open door. */
  stairwell: {
    strip: '#e6f4e6',
    shade: '#22343a',
    upper: '#b9c4b4',
    gloss: '#5d8078',
    floor: '#7f8a84',
    door: '#2f5a66',
    night: '#1d3350',
    warm: '#ffc67c',
  },
  /** A small flat at night: one lamp in the middle, and both ends of the room in its edge. */
  flat: {
    lamp: '#ffd190',
    shade: '#20253c',
    wall: '#b79a94',
    floor: '#6f6258',
    wood: '#8a5f3f',
    cloth: '#4f6f7a',
    rug: '#b0684c',
    night: '#1b2b48',
  },
  /** Custody at three in the morning: green paint, a high counter, one face lit by a screen. */
  custody: {
    strip: '#cfe2d4',
    shade: '#1a2a30',
    wall: '#a9b8a6',
    lower: '#5b7672',
    floor: '#6d7672',
    counter: '#3f5560',
    screen: '#9fd8f0',
    line: '#d9a54a',
  },
  /** A bay in an emergency department: a blue-green curtain, a warm reading light, white beyond. */
  bay: {
    ward: '#e8f2ef',
    shade: '#3b5260',
    wall: '#c9d3cc',
    floor: '#8fa3a6',
    curtain: '#3f8f93',
    sheet: '#e9eef0',
    steel: '#8b98a0',
    reading: '#ffe0ae',
  },
  /** Upstairs by day, curtains drawn in one room: grey daylight and a line of phone light. */
  dayLanding: {
    day: '#eef0ea',
    shade: '#50566c',
    wall: '#c7bfc6',
    door: '#e4e0d6',
    carpet: '#8d8794',
    wood: '#a9835f',
    phone: '#a9d4ff',
  },
  /** A sixth-form corridor in the last sun: lockers in two blues. */
  lockers: {
    sun: '#ffe0a4',
    shade: '#3b4560',
    wall: '#cfc9bb',
    floor: '#a99b86',
    blue: '#4f7a92',
    deep: '#3d5d78',
    odd: '#a8685a',
  },
  /** An office with time in it: window light, wood, one green plant. */
  office: {
    day: '#fbf0d8',
    shade: '#3f4458',
    wall: '#e0d1b0',
    floor: '#94795f',
    wood: '#9a6c46',
    cloth: '#5f7f86',
    leaf: '#5f8050',
    paper: '#f3eee0',
  },
  /** A park when the lamps come on. */
  park: {
    sky: '#4a5580',
    low: '#d99a80',
    far: '#39436a',
    ground: '#2c3350',
    ink: '#141a30',
    lamp: '#ffc98a',
    leaf: '#b9683c',
    phone: '#b5dcff',
  },
  /** A kitchen in the morning: pale units, light from the garden door. */
  dayKitchen: {
    day: '#fff3d6',
    shade: '#56607a',
    wall: '#cfd0b8',
    unit: '#8fa39a',
    top: '#c79a6a',
    tile: '#dfe0d2',
    floor: '#a58f78',
    accent: '#b5624a',
  },
  /** Back gardens in the last hour of sun. */
  garden: {
    sky: '#9fb4cc',
    low: '#f6d6a4',
    sun: '#ffdca0',
    shade: '#4a5270',
    brick: '#a9705a',
    roof: '#6a6478',
    fence: '#b08a62',
    grass: '#7c8a5c',
    slab: '#b9ab9a',
  },
  /** A hall found dark: a phone on the floor, a line of lamplight from the far door. */
  foundHall: {
    lamp: '#ffcf96',
    shade: '#1c2438',
    wall: '#8f97a0',
    floor: '#6f6a66',
    wood: '#7d5f48',
    door: '#c9c4b8',
    phone: '#b9deff',
    coat: '#5d4a58',
  },
  /** The blue hour in a street of terraces, one lamp still burning. */
  blueHour: {
    sky: '#5f75a6',
    rose: '#cf9fa4',
    low: '#f8d3a2',
    wall: '#6d5468',
    roof: '#4a5276',
    road: '#66709a',
    stone: '#a9a3b8',
    lamp: '#ffcf94',
    ink: '#262c48',
  },
  /** The officer's own kitchen, two in the morning: slate and one strip over the cooker. */
  home: {
    ink: '#0d1119',
    wall: '#3a4350',
    unit: '#2a3340',
    top: '#6b6257',
    tile: '#59636c',
    lamp: '#ffd08a',
    night: '#15243c',
  },
  /** Endings: first light on plaster, stone, paper and wood; nothing is brighter than the one window or lamp. */
  ending: {
    ink: '#141a26',
    slate: '#39465c',
    plaster: '#8a8d9a',
    wood: '#6b4f3c',
    paper: '#e9dfc8',
    gold: '#ffd48e',
    rose: '#c98f7c',
  },
} as const;
