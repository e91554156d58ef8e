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
} as const;
